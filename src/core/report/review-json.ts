import { inPieces } from "./in-pieces";
import { fileEntry, findingEntry, jsonSchemaId } from "./json";
import { JsonEntries, jsonParts } from "./json-parts";
import type { ReviewReport } from "./review-report";
import { shareableFile } from "./shareable";
import { whatIfJson } from "./what-if-json";

/** The review as one JSON object: as of `check`, with what was found across departments and what became of every file under `portfolio`. */
export function reviewJson(report: ReviewReport): string {
  return [...reviewJsonParts(report)].join("");
}

/** The same in pieces, looking at one file after the other. */
export function* reviewJsonParts({
  check,
  findings,
  notChecked,
  summary,
  changes,
  whatIf,
}: ReviewReport): Iterable<string> {
  const { asOf, round, pack, files } = check;
  const portfolio = {
    findings: findings.map((finding) => ({
      ...findingEntry({ ...finding, fixes: [] }),
      departments: finding.departments,
    })),
    notChecked: notChecked.map(({ criterion, because }) => ({ criterion, because })),
    received: summary.received.map(({ file, department, status, reason }) => ({
      file,
      department: department ?? null,
      status,
      reason,
    })),
    changes: changes ?? null,
    whatIf: whatIfJson(whatIf),
  };
  const entries = new JsonEntries(function* () {
    for (const file of files) yield fileEntry(shareableFile(file).file);
  });
  yield* inPieces(jsonParts({ schema: jsonSchemaId, asOf, round, pack, files: entries, portfolio }));
  yield "\n";
}
