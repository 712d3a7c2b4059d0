import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isCellFormula } from "../../src/core/workbook/cell-value";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { sampleBlueprint } from "../support/sample-blueprint";

/** The sample workbook as another program saved it; made from this project's own output. */
function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "fixtures", name)));
}

describe("the sample workbook, saved by another program", () => {
  // Texts that these programs themselves change: LibreOffice the carriage return and half a surrogate, openpyxl the escape.
  const lost = new Set(["carriage\r\nreturn", "half \ud83d emoji", "_x000D_ as typed"]);

  it.each([
    ["LibreOffice 7.4", "sample-saved-by-libreoffice.xlsx"],
    ["openpyxl 3.0", "sample-saved-by-openpyxl.xlsx"],
  ])("%s keeps every input, every formula, tables, names and drop-downs", async (_, name) => {
    const snapshot = await readSnapshot(fixture(name));
    const blueprint = sampleBlueprint();
    expect(snapshot.names).toEqual(blueprint.names);
    for (const sheet of blueprint.sheets) {
      const read = snapshot.sheets.find((one) => one.name === sheet.name);
      if (!read) throw new Error(`no sheet ${sheet.name}`);
      expect(read.protected).toBe(sheet.protected);
      expect(read.tables.map((table) => [table.name, table.range, table.columns.map((column) => column.name)])).toEqual(
        sheet.tables.map((table) => [table.name, table.range, table.columns.map((column) => column.name)]),
      );
      const lists = read.validations
        .flatMap(({ range, source }) => (source === undefined ? [] : [[range, source]]))
        .sort();
      expect(lists).toEqual(
        sheet.validations.flatMap(({ range, rule }) => (rule.kind === "list" ? [[range, rule.source]] : [])).sort(),
      );
      let formulas = 0;
      for (const block of sheet.cells)
        for (const [down, inputs] of block.rows.entries())
          for (const [right, input] of inputs.entries()) {
            const value = read.values[block.row + down - read.row]?.[block.column + right - read.column];
            if (isCellFormula(input)) formulas++;
            else if (!(typeof input === "string" && lost.has(input)))
              expect([sheet.name, down, right, value]).toEqual([sheet.name, down, right, input]);
          }
      expect(Object.keys(read.formulas)).toHaveLength(formulas);
    }
    // The stored name comes back lower-case from LibreOffice, whose cached value is an error.
    expect(snapshot.sheets[0]?.formulas["B10"]).toBe("=COALITION.GAP.RATE(12,40,20,50)");
    expect(snapshot.sheets[1]?.formulas["E5"]).toBe("=SUM(Budget[[#This Row],[Q1]:[Q2]])");
  });

  it("LibreOffice calculates native formulas to the values that are cached beside them", async () => {
    const [start, budget] = (await readSnapshot(fixture("sample-saved-by-libreoffice.xlsx"))).sheets;
    expect(budget?.values.slice(4).map((row) => row[4])).toEqual([1250.5, 2000, 3250.5]);
    // 1250.5 + 2000 + 3250.5, and its share of 125000.
    expect([start?.values[7]?.[1], start?.values[8]?.[1]]).toEqual([6501, 0.052008]);
  });
});
