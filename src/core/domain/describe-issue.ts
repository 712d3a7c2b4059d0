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
  if (issue.code === "invalid_type" && valueAt(data, issue.path) === undefined)
    return `${where} is missing. Give a ${kindWord(issue.expected)}.`;
  if (issue.code === "invalid_type")
    return `${where} is ${JSON.stringify(valueAt(data, issue.path))?.slice(0, 40) ?? "something else"}; a ${kindWord(issue.expected)} belongs there.`;
  if (issue.code === "invalid_value")
    return `${where} is ${JSON.stringify(valueAt(data, issue.path))}; use one of ${issue.values.map(String).join(", ")}.`;
  if (issue.code === "too_small")
    return `${where} needs at least ${String(issue.minimum)}${issue.origin === "array" ? " entries" : ""}.`;
  if (issue.code === "too_big")
    return `${where} may be at most ${String(issue.maximum)}${issue.origin === "array" ? " entries" : ""}.`;
  return `${where}: ${issue.message}`;
}

/** Kinds of values in plain words; those that JSON and people call the same stay. */
function kindWord(kind: string): string {
  const words: Readonly<Record<string, string>> = {
    array: "list",
    int: "whole number",
    object: "group of keys in braces",
    record: "group of keys in braces",
  };
  return words[kind] ?? kind;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}
