import { readFileSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { cellAddress } from "../../../src/core/workbook/address";
import { isCellError } from "../../../src/core/workbook/cell-value";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";

/** The sample submission of Sales, in which a check as of `sampleDay` finds nothing (test/golden/SAL.txt). */
const cleanSubmission = path.join(
  __dirname,
  "..",
  "..",
  "..",
  "assets",
  "sample",
  "submissions",
  "SAL-five-quarter-plan.xlsx",
);

/** The day for which the samples are made. */
export const sampleDay = "2026-11-30";

/** Fills the new plan of Sales with everything that is typed in the sample submission, through Excel's own objects. */
export async function fillInSales(pane: Frame): Promise<void> {
  const { sheets } = await new XlsxFile(readFileSync(cleanSubmission)).snapshot();
  const typed = sheets
    .filter(({ visibility, values }) => visibility === "visible" && values.length > 0)
    .map(({ name, row, column, values, formulas }) => ({
      name,
      row,
      column,
      // null leaves a cell as it is: blank ones, computed ones, and what the plan wrote itself.
      values: values.map((line, y) =>
        line.map((value, x) =>
          formulas[cellAddress(row + y, column + x)] !== undefined || value === null || isCellError(value)
            ? null
            : value,
        ),
      ),
    }));
  await pane.evaluate(
    (filled) =>
      Excel.run(async (context) => {
        const sheets = filled.map(({ name }) => context.workbook.worksheets.getItem(name));
        for (const sheet of sheets) sheet.protection.load("protected");
        await context.sync();
        for (const [index, { row, column, values }] of filled.entries()) {
          const sheet = sheets[index];
          // A protected sheet holds what the plan says itself; there is nothing to fill in.
          if (!sheet || sheet.protection.protected) continue;
          sheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 0).values = values;
        }
        await context.sync();
      }),
    typed,
  );
}
