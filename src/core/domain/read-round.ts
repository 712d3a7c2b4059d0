import { describeIssue, parseJson } from "./describe-issue";
import { Round } from "./round";
import { takenFor } from "./taken-for";

/** A round, or what keeps a file from being one: each problem one plain line saying where and what to do. */
export type RoundReading =
  | { readonly round: Round; readonly problems?: undefined }
  | { readonly round?: undefined; readonly problems: readonly string[] };

/**
 * Reads a round from the text of a `round.json`, or from parsed JSON.
 *
 * Answers problems rather than throwing: a round file is written by hand, and a typo in it is its author's, not the program's.
 */
export function readRound(json: unknown): RoundReading {
  const parsed = typeof json === "string" ? parseJson(json) : { data: json };
  if (parsed.problem !== undefined) return { problems: [parsed.problem] };
  const { data } = parsed;
  const other = takenFor("round", data);
  if (other !== undefined) return { problems: [other] };
  const result = Round.safeParse(data);
  return result.success
    ? { round: result.data }
    : { problems: result.error.issues.map((issue) => describeIssue(issue, data, "round")) };
}
