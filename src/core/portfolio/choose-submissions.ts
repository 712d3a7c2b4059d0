import type { Round } from "../domain/round";
import type { ReceivedFile } from "./received-file";

/** What decides whether a plan counts. */
export interface Candidate {
  readonly file: string;
  /** Code that it counts under. */
  readonly department: string;
  readonly round?: string;
  readonly firstQuarter?: string;
  /** ISO date of the latest signature of department or finance. */
  readonly signedOn?: string;
  /** When the file was last changed, in milliseconds of any clock that is the same for all. */
  readonly modified: number;
}

/**
 * Which plans count: one a department, of this round; the one signed last, then the one changed last, then by name.
 *
 * Signatures come first because a file's time only says when it was last saved or copied.
 */
export function chooseSubmissions(candidates: readonly Candidate[], round: Round): readonly ReceivedFile[] {
  const newest = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (!isOfRound(candidate, round) || !isExpected(candidate, round)) continue;
    const best = newest.get(candidate.department);
    if (best === undefined || isNewer(candidate, best)) newest.set(candidate.department, candidate);
  }
  return candidates.map((candidate) => {
    const { file, department } = candidate;
    const about = {
      file,
      ...(department === "" ? {} : { department }),
      ...(candidate.round === undefined ? {} : { round: candidate.round }),
    };
    if (!isOfRound(candidate, round))
      return {
        ...about,
        status: "other round",
        reason: `It was made for ${sameName(candidate.round, round.round) ? "another calendar" : `round ${candidate.round ?? "unknown"}`}; this review is of ${round.round}, from ${round.firstQuarter}.`,
      };
    if (!isExpected(candidate, round))
      return {
        ...about,
        status: "unexpected",
        reason:
          department === "" ? "It names no department of the round." : `The round has no department ${department}.`,
      };
    const counting = newest.get(department);
    if (counting === candidate || counting === undefined) return { ...about, status: "counted", reason: null };
    const isAsNew =
      counting.modified === candidate.modified && (counting.signedOn ?? "") === (candidate.signedOn ?? "");
    return {
      ...about,
      status: "older",
      reason: isAsNew
        ? `${counting.file} of ${department} is as new; of two alike the one whose name comes last counts.`
        : `${counting.file} of ${department} is newer.`,
    };
  });
}

function isNewer(a: Candidate, b: Candidate): boolean {
  const [signedA, signedB] = [a.signedOn ?? "", b.signedOn ?? ""];
  if (signedA !== signedB) return signedA > signedB;
  return a.modified === b.modified ? a.file > b.file : a.modified > b.modified;
}

function isOfRound(candidate: Candidate, round: Round): boolean {
  return (
    (candidate.round === undefined || sameName(candidate.round, round.round)) &&
    (candidate.firstQuarter === undefined || sameName(candidate.firstQuarter, round.firstQuarter))
  );
}

function isExpected({ department }: Candidate, { departments }: Round): boolean {
  return departments.some(({ code }) => code === department);
}

function sameName(a: string | undefined, b: string): boolean {
  return (a ?? "").trim().toUpperCase() === b.trim().toUpperCase();
}
