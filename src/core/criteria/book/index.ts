import type { KnownColumn } from "../../domain/own-check";
import type { BookWorkbook } from "../../domain/submission";
import decisionComplete from "../coalition/decision-complete";
import type { Criterion, CriterionWords } from "../criterion";
import { workbookCriteria } from "../workbook/index";
import choiceFromList from "./choice-from-list";
import functionsAtTheTable from "./functions-at-the-table";
import idUnique from "./id-unique";
import independentReviewer from "./independent-reviewer";
import outcomeComplete from "./outcome-complete";
import { packReadable } from "./pack-readable";
import waiverInDate from "./waiver-in-date";

/**
 * Every criterion of a coalition book's workbook, in the order in which reports list them.
 *
 * @param known every criterion there is, for the sheet on which the book sets them
 * @param columns what its own checks can name
 */
export function bookCriteria(
  known: () => readonly CriterionWords[],
  columns: readonly KnownColumn[],
): readonly Criterion<BookWorkbook>[] {
  return [
    ...workbookCriteria,
    packReadable(known, columns),
    choiceFromList,
    idUnique,
    outcomeComplete,
    functionsAtTheTable,
    independentReviewer,
    decisionComplete,
    waiverInDate,
  ];
}
