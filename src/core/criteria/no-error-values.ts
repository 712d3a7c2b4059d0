import { notCalculated, type ReadWorkbook } from "../domain/submission";
import { defineCriterionOf } from "./criterion";

const meanings: Readonly<Record<string, string>> = {
  "#REF!": "the cell it pointed to is gone",
  "#DIV/0!": "it divides by zero or by an empty cell",
  "#VALUE!": "it calculates with text",
  "#NAME?": "it uses a name or function that Excel doesn't know",
  "#NUM!": "its numbers have no answer",
  "#N/A": "what it looks for was not found",
  "#NULL!": "its ranges have no cell in common",
  "#SPILL!": "cells in its way are not empty",
  [notCalculated]: "it holds a formula without a value",
};

/** Links to other workbooks count as errors before they break: they point to somebody's disk. */
export default defineCriterionOf<ReadWorkbook>({
  id: "no-error-values",
  title: "No errors and no links to other workbooks",
  rule: "No cell holds an error value, except a formula of the template that another program left uncomputed; a formula in a cell for entries has a value; and nothing links to another workbook.",
  because: "An error spreads to every sum above it, and a link to another file breaks on every other computer.",
  remedy: "Correct the cell, or type the value that belongs there.",
  severity: "error",
  needs: [],
  *check({ workbook }) {
    for (const [index, { sheet, cell, error, label, item }] of workbook.errors.entries()) {
      const meaning = meanings[error];
      const name = label === undefined ? "" : ` (${item === undefined ? label : `${label} of ${item}`})`;
      yield {
        path: ["workbook", "errors", index],
        item,
        message: `${sheet}!${cell}${name} is ${error}${meaning === undefined ? "" : `: ${meaning}`}.`,
        ...(error === notCalculated
          ? {
              remedy:
                "Open the file in Excel or LibreOffice, save it and check again, or type the value that belongs there.",
            }
          : {}),
        detail: { label },
      };
    }
    for (const [index, link] of workbook.externalLinks.entries())
      yield {
        path: ["workbook", "externalLinks", index],
        item: link,
        message: `This workbook links to another one: ${link}.`,
        remedy: "In Excel choose Data, Edit Links, Break Link: the values stay and the link goes.",
      };
  },
});
