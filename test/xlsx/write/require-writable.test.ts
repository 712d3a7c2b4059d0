import type { Blueprint, SheetBlueprint } from "../../../src/core/workbook/blueprint";
import { writeBlueprint } from "../../../src/xlsx/write-blueprint";
import { sampleBlueprint } from "../../support/sample-blueprint";

/** The sample with its budget sheet changed. */
function withBudget(change: (sheet: SheetBlueprint) => Partial<SheetBlueprint>): Blueprint {
  const sample = sampleBlueprint();
  return {
    ...sample,
    sheets: sample.sheets.map((sheet) => (sheet.name === "Budget" ? { ...sheet, ...change(sheet) } : sheet)),
  };
}

/** The sample with one cell far from everything. */
function withCell(input: SheetBlueprint["cells"][number]["rows"][number][number]): Blueprint {
  return withBudget((sheet) => ({ cells: [...sheet.cells, { row: 40, column: 20, rows: [[input]] }] }));
}

describe("what no workbook can hold is refused before anything is written", () => {
  const sample = sampleBlueprint();
  it.each<[string, Blueprint, RegExp]>([
    ["a sheet name with a slash", withBudget(() => ({ name: "Budget/FY27" })), /sheet name "Budget\/FY27"/],
    ["a sheet name of 32 characters", withBudget(() => ({ name: "x".repeat(32) })), /has 32 characters/],
    ["two sheets of one name", withBudget(() => ({ name: "START" })), /two sheets are named "START"/],
    ["a hidden first sheet", { ...sample, activeSheet: "_plan" }, /not among its visible sheets/],
    ["a name like a cell", { ...sample, names: [{ name: "Q1", refersTo: "=Start!$A$1" }] }, /"Q1" can't be the name/],
    [
      "a name like a row",
      { ...sample, names: [{ name: "R1C1", refersTo: "=Start!$A$1" }] },
      /"R1C1" can't be the name/,
    ],
    [
      "a name that a table has",
      { ...sample, names: [{ name: "budget", refersTo: "=Start!$A$1" }] },
      /the name "Budget" is given twice/,
    ],
    ["a text too long", withCell("x".repeat(32_768)), /U41: its text has 32768 characters/],
    [
      "a formula too long",
      withCell({ formula: `=${"1+".repeat(4_096)}1`, value: 1 }),
      /its formula has 8194 characters/,
    ],
    ["a number that is none", withCell(Number.NaN), /its number is not finite/],
    ["a result that is no number", withCell({ formula: "=1", value: Infinity }), /its number is not finite/],
    [
      "a style nobody defined",
      withBudget(() => ({ styles: [{ range: "A1", style: "Gone" }] })),
      /the style "Gone" is not defined/,
    ],
    [
      "overlapping styles",
      withBudget(() => ({
        styles: [
          { range: "A1:B2", style: "Plan title" },
          { range: "B2", style: "Plan hint" },
        ],
      })),
      /styled ranges overlap/,
    ],
    [
      "overlapping blocks",
      withBudget((sheet) => ({ cells: [...sheet.cells, { row: 0, column: 0, rows: [[1]] }] })),
      /cell blocks overlap/,
    ],
    [
      "a table without rows",
      withBudget((sheet) => ({
        tables: sheet.tables.map((table) => (table.name === "Splits" ? { ...table, range: "H4:I4" } : table)),
      })),
      /has no data row/,
    ],
    [
      "a table of another width",
      withBudget((sheet) => ({
        tables: sheet.tables.map((table) => (table.name === "Splits" ? { ...table, range: "H4:H5" } : table)),
      })),
      /1 columns wide but names 2/,
    ],
    [
      "a header that says something else",
      withBudget((sheet) => ({
        tables: sheet.tables.map((table) =>
          table.name === "Splits" ? { ...table, columns: [{ name: "Line" }, { name: "Share %" }] } : table,
        ),
      })),
      /H4 must hold the text "Line"/,
    ],
    [
      "an inline list",
      withBudget(() => ({
        validations: [{ range: "A1", rule: { kind: "list", source: "Yes,No" }, allowBlank: true }],
      })),
      /needs a range or name/,
    ],
    [
      "a message too long",
      withBudget(() => ({
        validations: [
          { range: "A1", rule: { kind: "any" }, allowBlank: true, prompt: { title: "x".repeat(33), message: "" } },
        ],
      })),
      /longer than Excel allows/,
    ],
    [
      "a conditional format on a table's column",
      withBudget(() => ({ conditionalFormats: [{ range: "A1", formula: "=Budget[Q1]>1" }] })),
      /can't speak of table columns/,
    ],
    ["a row too high", withBudget(() => ({ rowHeights: { 2: 410 } })), /row 3 is 410 points high/],
    ["a column too wide", withBudget(() => ({ columnWidths: [10, 300] })), /column B is 300 characters wide/],
    [
      "a footer too long",
      withBudget(({ print }) => ({ print: { ...print, footer: { left: "x".repeat(250), center: "", right: "" } } })),
      /footer has 256 characters/,
    ],
    ["a reference to this row outside a table", withCell({ formula: "=[@Q1]", value: 1 }), /stands in no table/],
  ])("%s", async (_, blueprint, message) => {
    await expect(writeBlueprint(blueprint)).rejects.toMatchObject({
      name: "HostError",
      code: "failed",
      message: expect.stringMatching(message) as string,
    });
  });
});
