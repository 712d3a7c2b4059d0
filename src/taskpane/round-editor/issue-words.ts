import { describeIssue } from "../../core/domain/describe-issue";
import { formatNumber } from "../../core/domain/format";
import type { Json } from "./draft";
import { whyNoDate, whyNoNumber } from "./read-field";
import type { FieldSpec } from "./section";

/**
 * What a round's schema says of one field, as the line under that field: the field's name stands beside it, so only what to do.
 *
 * What belongs to no field (a key that a round doesn't have) is said with its place in the file, as for a file read from disk.
 *
 * @param value what stands in the draft there
 * @param json the whole round, for the place in the file
 */
export function issueWords(
  issue: Parameters<typeof describeIssue>[0],
  value: Json | undefined,
  field: FieldSpec | null,
  json: unknown,
): string {
  if (issue.code === "unrecognized_keys") return describeIssue(issue, json, "round");
  if (issue.code === "invalid_key") return issue.issues[0]?.message ?? describeIssue(issue, json, "round");
  if (field === null) return describeIssue(issue, json, "round");
  if (value === undefined || value === "") return field.kind === "choice" ? "Choose one." : "Fill this in.";
  if (typeof value === "string") {
    if (issue.code === "invalid_type") return whyNoNumber(value, field.kind);
    if (field.kind === "date") return whyNoDate(value);
  }
  if (issue.code === "invalid_type" && issue.expected === "int") return "Use a whole number.";
  if (issue.code === "invalid_value")
    return `“${String(value)}” is not one of the choices: ${issue.values.map(String).join(", ")}.`;
  if (issue.code === "too_small" && typeof value === "number")
    return issue.inclusive === false
      ? `Use a number above ${formatNumber(Number(issue.minimum))}.`
      : `Use ${formatNumber(Number(issue.minimum))} or more.`;
  if (issue.code === "too_big" && typeof value === "number")
    return `Use ${formatNumber(Number(issue.maximum))} or less.`;
  if (issue.code === "too_big" && typeof value === "string")
    return `Use at most ${formatNumber(Number(issue.maximum))} characters; these are ${formatNumber(value.length)}.`;
  if (issue.code === "custom" || issue.code === "invalid_format") return issue.message;
  return describeIssue(issue, json, "round");
}
