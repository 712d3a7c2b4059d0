import { packFromBook } from "../../domain/pack-from-book";
import type { BookWorkbook } from "../../domain/submission";
import { defineCriterionOf, type Criterion, type CriterionWords } from "../criterion";

/**
 * The Criteria sheet as a pack: whoever checks with the book would otherwise learn of a slip only when the check refuses to start.
 *
 * @param known every criterion there is, across departments too; asked for when it runs, because this one is among them
 */
export function packReadable(known: () => readonly CriterionWords[]): Criterion<BookWorkbook> {
  return defineCriterionOf<BookWorkbook>({
    id: "pack-readable",
    title: "The Criteria sheet is a pack",
    rule: "Each row of Criteria names a criterion (and its threshold where it has several), with a severity and a limit of the right kind; rows of Scoring, Vocabulary and OwnChecks say all that they have to.",
    because: "A setting under a misspelt name changes nothing, and everybody believes that it does.",
    remedy: "Correct the cell.",
    severity: "error",
    needs: [
      "criteria",
      "criteria.criterion",
      "criteria.severity",
      "criteria.threshold",
      "scoring",
      "vocabulary",
      "ownChecks",
    ],
    *check(book, { round }) {
      const { problems = [] } = packFromBook(book, round.pack, known());
      for (const { path, item, message } of problems) yield { path, item, message };
    },
  });
}
