/** An array of JSON whose entries, plain data, are made one by one as they are written. */
export class JsonEntries {
  constructor(readonly entries: () => Iterable<unknown>) {}
}

/**
 * A value as JSON in pieces: joined, exactly the text of `JSON.stringify(value, null, 2)` with {@link JsonEntries} as arrays.
 *
 * Because the findings of a large coalition should not stand in memory twice, and their text is longer than one text can be.
 *
 * @param value plain data; lazy arrays may stand anywhere in it
 */
export function* jsonParts(value: unknown, indent = ""): Iterable<string> {
  const inner = `${indent}  `;
  const plain = (entry: unknown) => JSON.stringify(entry ?? null, null, 2).replaceAll("\n", `\n${inner}`);
  if (value instanceof JsonEntries) {
    let count = 0;
    for (const entry of value.entries()) yield `${count++ === 0 ? "[" : ","}\n${inner}${plain(entry)}`;
    yield count === 0 ? "[]" : `\n${indent}]`;
  } else if (!holdsLazy(value)) yield JSON.stringify(value ?? null, null, 2).replaceAll("\n", `\n${indent}`);
  else {
    const isList = Array.isArray(value);
    let count = 0;
    for (const [key, entry] of Object.entries(value)) {
      if (entry === undefined && !isList) continue;
      yield `${count++ === 0 ? (isList ? "[" : "{") : ","}\n${inner}${isList ? "" : `${JSON.stringify(key)}: `}`;
      yield* jsonParts(entry, inner);
    }
    yield `\n${indent}${isList ? "]" : "}"}`;
  }
}

/** Whether a lazy array stands somewhere in an object or array. */
function holdsLazy(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return value instanceof JsonEntries || Object.values(value).some(holdsLazy);
}
