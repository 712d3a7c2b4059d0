import type { z } from "zod";

/** JSON from text (a byte order mark is passed over), or one line that says where it breaks. */
export function parseJson(
  text: string,
): { readonly data: unknown; readonly problem?: undefined } | { readonly problem: string } {
  try {
    return { data: JSON.parse(text.replace(/^\uFEFF/, "")) as unknown };
  } catch (error) {
    return {
      problem: `This is not JSON: ${error instanceof Error ? error.message : String(error)}. Check the comma or bracket there.`,
    };
  }
}

/** One plain line for what a schema says of hand-written JSON: where, what stands there, what to do. `what` names the kind of file. */
export function describeIssue(issue: z.core.$ZodIssue, data: unknown, what: string): string {
  const where =
    issue.path.length === 0
      ? "The file"
      : issue.path
          .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
          .join("")
          .slice(issue.path[0] !== undefined && typeof issue.path[0] !== "number" ? 1 : 0);
  if (issue.code === "unrecognized_keys")
    return `${where}: ${issue.keys.map((key) => `"${key}"`).join(", ")} ${issue.keys.length === 1 ? "is not a key" : "are not keys"} of a ${what}. Check the spelling, or take it out.`;
  const found = valueAt(data, issue.path);
  const shown = JSON.stringify(found)?.slice(0, 40) ?? "something else";
  if (issue.code === "invalid_type" && found === undefined)
    return `${where} is missing. Give ${kindWord(issue.expected)}.`;
  if (issue.code === "invalid_type") return `${where} is ${shown}; ${kindWord(issue.expected)} belongs there.`;
  if (issue.code === "invalid_union") {
    const options: unknown = "options" in issue ? issue.options : undefined;
    if (Array.isArray(options))
      return `${where} is ${found === undefined ? "missing" : shown}; use one of ${options.map(String).join(", ")}.`;
    const kinds = issue.errors.flatMap((errors) =>
      errors.flatMap((error) => (error.code === "invalid_type" && error.path.length === 0 ? [error.expected] : [])),
    );
    // Of one of the kinds, but wrong inside: what that kind says is the better answer.
    const inside = issue.errors.flat().find((error) => error.code !== "invalid_type" || error.path.length > 0);
    if (inside) return describeIssue({ ...inside, path: [...issue.path, ...inside.path] }, data, what);
    return `${where} is ${shown}; ${[...new Set(kinds)].map(kindWord).join(" or ")} belongs there.`;
  }
  if (issue.code === "invalid_value")
    return `${where} is ${JSON.stringify(valueAt(data, issue.path))}; use one of ${issue.values.map(String).join(", ")}.`;
  if (issue.code === "too_small" && issue.origin === "string") return `${where} is empty. Fill it in, or take it out.`;
  if (issue.code === "too_small")
    return `${where} needs at least ${String(issue.minimum)}${issue.origin === "array" ? " entries" : ""}.`;
  if (issue.code === "too_big")
    return `${where} may be at most ${String(issue.maximum)}${issue.origin === "array" ? " entries" : ""}.`;
  return `${where}: ${issue.message}`;
}

/** Kinds of values in plain words with their article; those that JSON and people call the same stay. */
function kindWord(kind: string): string {
  const words: Readonly<Record<string, string>> = {
    array: "a list",
    boolean: "true or false",
    int: "a whole number",
    object: "a group of keys in braces",
    record: "a group of keys in braces",
    string: "a text in quotes",
  };
  return words[kind] ?? `a ${kind}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}
