import type { CheckedFinding, CheckResult, Unchecked } from "../core/findings/check-result";
import type { Fix } from "../core/findings/fix";
import { checkSnapshot } from "../core/pipeline";
import type { Edit } from "../core/workbook/edit";
import { HostError } from "../core/workbook/spreadsheet-host";
import { XlsxFile } from "../xlsx/xlsx-file";
import { unreadable } from "./check-workbook";
import { describeEdit } from "./describe-edit";
import { editsCollide } from "./edits-collide";
import type { AppliedFix, CheckOptions, FixOutcome } from "./workbook-jobs";

/** A fix can bring out what it hid (a restored header lets the rows below be checked), but a chain of so many is a fault of ours. */
const mostPasses = 50;

/** Fixes that ask, and that nobody names by accident: taking over a round needs the round beside the criterion. */
const onlyWhenNamed: ReadonlySet<string> = new Set(["round-current"]);

interface Candidate {
  readonly finding: CheckedFinding;
  readonly fix: Fix;
  readonly key: string;
}

/**
 * Applies all safe fixes (and taking over a round, where it is named) to a copy, checks again, and goes on until none is left.
 *
 * A pass applies what does not touch the same cells; the rest is judged anew on the copy as it then is. No fix is applied twice, so the
 * passes end even if two fixes were to undo each other.
 */
export async function fixWorkbook(
  original: Uint8Array,
  options: CheckOptions,
  criteria: readonly string[],
): Promise<FixOutcome | Unchecked> {
  try {
    const file = new XlsxFile(original);
    const applied: AppliedFix[] = [];
    const refused: string[] = [];
    const tried = new Set<string>();
    for (let pass = 0; ; pass += 1) {
      const left = checkSnapshot(await file.snapshot(), {
        ...options,
        offersRound: criteria.includes("round-current"),
      });
      if (left.status === "unreadable") return left;
      const next =
        pass < mostPasses ? withoutCollisions(safeFixes(left, criteria).filter(({ key }) => !tried.has(key))) : [];
      if (next.length === 0)
        return { status: "fixed", bytes: applied.length === 0 ? original : file.bytes, applied, refused, left };
      for (const { key } of next) tried.add(key);
      await applyAll(file, next, applied, refused);
    }
  } catch (error) {
    return unreadable(error);
  }
}

function safeFixes(result: CheckResult, criteria: readonly string[]): Candidate[] {
  return result.findings.flatMap((finding) => {
    const isNamed = onlyWhenNamed.has(finding.criterion) && criteria.includes(finding.criterion);
    const fix = finding.fixes.find((candidate) => (candidate.safe || isNamed) && candidate.edits.length > 0);
    // Somebody approved a waived finding as it is.
    if (fix === undefined || finding.waiver !== null || (criteria.length > 0 && !criteria.includes(finding.criterion)))
      return [];
    return [{ finding, fix, key: JSON.stringify(fix.edits) }];
  });
}

function withoutCollisions(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  const edits: Edit[] = [];
  for (const candidate of candidates) {
    if (candidate.fix.edits.some((edit) => edits.some((other) => editsCollide(edit, other)))) continue;
    chosen.push(candidate);
    edits.push(...candidate.fix.edits);
  }
  return chosen;
}

/** All in one go, which costs one rewrite of the file; one by one where the host refuses, so that one bad fix does not hold up the others. */
async function applyAll(
  file: XlsxFile,
  candidates: readonly Candidate[],
  applied: AppliedFix[],
  refused: string[],
): Promise<void> {
  try {
    await file.apply(candidates.flatMap(({ fix }) => fix.edits));
    applied.push(...candidates.map(inWords));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const [only] = candidates;
    if (candidates.length === 1 && only !== undefined)
      refused.push(`${only.finding.message} Not fixed: ${error.message}`);
    else for (const candidate of candidates) await applyAll(file, [candidate], applied, refused);
  }
}

function inWords({ finding, fix }: Candidate): AppliedFix {
  return {
    criterion: finding.criterion,
    message: finding.message,
    title: fix.title,
    changes: fix.edits.flatMap(describeEdit),
  };
}
