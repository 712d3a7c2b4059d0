import type { ReadWorkbook } from "../../domain/submission";
import columnPresent from "../column-present";
import type { Criterion } from "../criterion";
import dateIsADate from "../date-is-a-date";
import formulaIntact from "../formula-intact";
import noErrorValues from "../no-error-values";
import noHiddenValues from "../no-hidden-values";
import noMergedCells from "../no-merged-cells";
import nothingOutsideTable from "../nothing-outside-table";
import numberNotText from "../number-not-text";
import sheetPresent from "../sheet-present";
import templateVersion from "../template-version";

/** What is asked of every workbook, whatever its template: that it can be read as it was made. */
export const workbookCriteria: readonly Criterion<ReadWorkbook>[] = [
  templateVersion,
  sheetPresent,
  columnPresent,
  formulaIntact,
  numberNotText,
  dateIsADate,
  noMergedCells,
  noHiddenValues,
  nothingOutsideTable,
  noErrorValues,
];
