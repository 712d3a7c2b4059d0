import type { CheckResult, Counts } from "../findings/check-result";

/** A number with its noun: "1 file", "2 files". */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** What a check counted, in the order of weight and without the zeros: "2 errors, 1 warning, 1 not checked". Empty for nothing at all. */
export function countsInWords(counts: Counts): string {
  const parts = [
    counts.error > 0 && countOf(counts.error, "error"),
    counts.warning > 0 && countOf(counts.warning, "warning"),
    counts.info > 0 && `${counts.info} for information`,
    counts.notChecked > 0 && `${counts.notChecked} not checked`,
    counts.waived > 0 && `${counts.waived} waived`,
  ];
  return parts.filter((part) => part !== false).join(", ");
}

/** Whether there is nothing to say of a checked file beyond that it is clean by the round: its line among the files is enough. */
export function isUneventful({ findings, notChecked, settings }: CheckResult): boolean {
  return findings.length === 0 && notChecked.length === 0 && settings === undefined;
}

/** What a check came to, in a cell of a list of files: "2 errors, 1 warning", or how much was checked where nothing was found. */
export function foundInWords(result: CheckResult): string {
  return countsInWords(result.counts) || `nothing found, ${countOf(result.checksRun, "check")} run`;
}
