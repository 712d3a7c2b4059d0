import { writeXlsx } from "hucre/xlsx";
import { renderTemplate } from "../../src/core/render/render-template";
import { templates } from "../../src/core/templates/index";
import type { Blueprint } from "../../src/core/workbook/blueprint";
import { isCellError, isCellFormula } from "../../src/core/workbook/cell-value";
import { writeBlueprint } from "../../src/xlsx/write-blueprint";
import { sampleGapSheet } from "../sample/roster";
import { sampleFilling } from "../sample/sample-filling";
import { sampleDay, sampleRound } from "../sample/sample-round";
import type { Benchmark } from "./benchmark";
import { medianOf } from "./timed";

const runs = 5;

/** The blueprint's sheets as the library takes them plainly: values alone, no formula, style, table, drop-down or chart. */
function valuesOf({ sheets }: Blueprint) {
  return sheets.map(({ name, cells }) => {
    const rows: (string | number | boolean | null)[][] = [];
    for (const block of cells)
      for (const [at, line] of block.rows.entries()) {
        const row = (rows[block.row + at] ??= []);
        for (const [column, input] of line.entries()) {
          const value = isCellFormula(input) ? input.value : input;
          row[block.column + column] = isCellError(value) ? value.error : value;
        }
      }
    return { name, rows: Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null)) };
  });
}

const benchmark: Benchmark = {
  name: "Each workbook, filled with the sample round, against the xlsx library writing the same values plainly",
  async run() {
    const lines: string[] = [];
    for (const { id, scope } of templates) {
      const options = {
        round: sampleRound(),
        asOf: sampleDay,
        ...sampleFilling(),
        gapSheet: sampleGapSheet(),
        ...(scope === "department" ? { departmentCode: "SAL" } : {}),
      };
      const blueprint = renderTemplate(id, options);
      const sheets = valuesOf(blueprint);
      const plain = await medianOf(runs, () => writeXlsx({ sheets }));
      const render = await medianOf(runs, () => renderTemplate(id, options));
      const write = await medianOf(runs, () => writeBlueprint(blueprint));
      lines.push(
        `${id}: render ${(render / plain).toFixed(1)} and write ${(write / plain).toFixed(1)} times the values alone`,
      );
    }
    return lines;
  },
};

export default benchmark;
