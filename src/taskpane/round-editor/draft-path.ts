import type { Draft, DraftPath, Json, JsonObject } from "./draft";

/** What stands at a path of a draft; undefined where nothing does. */
export function valueAt(value: Json | undefined, path: DraftPath): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => {
    if (typeof inner !== "object" || inner === null) return undefined;
    return (inner as Readonly<Record<string | number, Json | undefined>>)[key];
  }, value);
}

/**
 * A draft with another value at a path; undefined takes the key out, or empties the place in a list of fixed length.
 *
 * Objects and lists on the way are made where they are missing: a threshold can be set before its criterion was ever mentioned.
 */
export function withValue(draft: Draft, path: DraftPath, value: Json | undefined): Draft {
  return set(draft, path, value) as Draft;
}

/** A draft with an entry put into a list at an index (clipped to its length), or under a key of an object. */
export function withEntry(draft: Draft, list: DraftPath, key: string | number, entry: Json): Draft {
  if (typeof key === "string") return withValue(draft, [...list, key], entry);
  const rows = valueAt(draft, list);
  const known = Array.isArray(rows) ? (rows as readonly Json[]) : [];
  return withValue(draft, list, [...known.slice(0, key), entry, ...known.slice(key)]);
}

/** A draft without one entry of a list or key of an object. */
export function withoutEntry(draft: Draft, list: DraftPath, key: string | number): Draft {
  if (typeof key === "string") return withValue(draft, [...list, key], undefined);
  const rows = valueAt(draft, list);
  const known = Array.isArray(rows) ? (rows as readonly Json[]) : [];
  return withValue(
    draft,
    list,
    known.filter((_, index) => index !== key),
  );
}

/** Whether a path begins with another. */
export function startsWith(path: DraftPath, start: DraftPath): boolean {
  return start.every((part, index) => path[index] === part);
}

function set(value: Json | undefined, [key, ...rest]: DraftPath, next: Json | undefined): Json | undefined {
  if (key === undefined) return next;
  if (typeof key === "number") {
    const copy = Array.isArray(value) ? [...(value as readonly Json[])] : [];
    // A gap would be saved as null, which no reader of a round takes for "not filled in yet".
    while (copy.length < key) copy.push("");
    copy[key] = set(copy[key], rest, next) ?? "";
    return copy;
  }
  const record = typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
  const inner = set(record[key], rest, next);
  if (inner !== undefined) return { ...record, [key]: inner };
  const { [key]: _removed, ...others } = record;
  return others;
}
