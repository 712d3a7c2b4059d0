import { otherColumn, type KnownColumn } from "../../domain/own-check";
import { ownCheckFromRow } from "../../domain/own-check-from-row";
import { packFromBook } from "../../domain/pack-from-book";
import { columnProblem } from "../../domain/pack-problems";
import type { BookWorkbook } from "../../domain/submission";
import type { Breach } from "../../findings/finding";
import { didYouMean } from "../basis/did-you-mean";
import { nearestIds } from "../basis/nearest-ids";
import { defineCriterionOf, type Criterion, type CriterionWords } from "../criterion";

/**
 * The Criteria sheet as a pack: whoever checks with the book would otherwise learn of a slip only when the check refuses to start.
 *
 * @param known every criterion there is, across departments too; asked for when it runs, because this one is among them
 * @param columns what own checks can name
 */
export function packReadable(
  known: () => readonly CriterionWords[],
  columns: readonly KnownColumn[],
): Criterion<BookWorkbook> {
  return defineCriterionOf<BookWorkbook>({
    id: "pack-readable",
    title: "The Criteria sheet is a pack",
    rule: "Each row of Criteria names a criterion (and its threshold where it has several), with a severity and a limit of the right kind; rows of Scoring, Vocabulary and OwnChecks say all that they have to, and own checks name columns that a plan has.",
    because: "A setting under a misspelt name changes nothing, and everybody believes that it does.",
    remedy: "Correct the cell.",
    severity: "error",
    // All columns that say something: half a pack is another pack.
    needs: [
      "criteria",
      "criteria.criterion",
      "criteria.on",
      "criteria.severity",
      "criteria.threshold",
      "scoring",
      "scoring.criterion",
      "scoring.weight",
      "vocabulary",
      "vocabulary.word",
      "vocabulary.ours",
      "ownChecks",
      "ownChecks.id",
      "ownChecks.table",
      "ownChecks.column",
      "ownChecks.kind",
      "ownChecks.value",
      "ownChecks.other",
      "ownChecks.severity",
    ],
    *check(book, { round }) {
      const { problems = [] } = packFromBook(book, round.pack, known());
      for (const { path, item, message } of problems) yield { path, item, message };
      yield* unknownColumns(book, columns);
    },
  });
}

/** Columns that own checks name and that no plan has, at the cell with the word that is wrong. */
function* unknownColumns(
  { ownChecks }: Pick<BookWorkbook, "ownChecks">,
  columns: readonly KnownColumn[],
): Iterable<Breach> {
  const nearest = (typed: string, names: readonly string[]) => didYouMean(nearestIds(typed, names));
  for (const [row, entry] of ownChecks.entries()) {
    const { check } = ownCheckFromRow(entry);
    if (check === undefined) continue;
    const own = columnProblem(check.id, check, columns, nearest);
    if (own !== undefined) yield { path: ["ownChecks", row, own.word], item: check.id, message: own.message };
    const named = otherColumn(check);
    const other = named && columnProblem(check.id, named, columns, nearest);
    // Where the check's own table is the one that is wrong, that was said.
    if (other !== undefined && (own === undefined || check.kind === "reference exists"))
      yield { path: ["ownChecks", row, "other"], item: check.id, message: other.message };
  }
}
