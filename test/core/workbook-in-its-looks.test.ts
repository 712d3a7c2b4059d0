import { readFileSync } from "node:fs";
import path from "node:path";
import { workbookInItsLooks } from "../../src/core/workbook-in-its-looks";
import { checkSnapshot } from "../../src/core/pipeline";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { XlsxFile } from "../../src/xlsx/xlsx-file";
import { comparableSnapshot } from "../contract/comparable";
import { filledTemplates } from "../contract/filled-templates";
import { sampleDay } from "../sample/sample-round";

/** The workbook made once more as a file, and read. */
async function again(snapshot: Snapshot): Promise<Snapshot> {
  const { blueprint, edits } = workbookInItsLooks(snapshot);
  const file = new XlsxFile();
  await file.build(blueprint);
  await file.apply(edits);
  return new XlsxFile(file.bytes).snapshot();
}

async function readFile(...where: string[]): Promise<Snapshot> {
  return new XlsxFile(readFileSync(path.join(__dirname, "..", "..", ...where))).snapshot();
}

test.each(filledTemplates())(
  "%s: contents and looks are those of the workbook it was read from",
  async (id, blueprint) => {
    const file = new XlsxFile();
    await file.build(blueprint);
    const snapshot = await file.snapshot();
    const made = workbookInItsLooks(snapshot);
    expect(made.lost).toEqual([]);
    expect(made.fileName).toBe(id === "five-quarter-plan" ? "SAL-five-quarter-plan" : id);
    expect(comparableSnapshot(await again(snapshot))).toEqual(comparableSnapshot(snapshot));
    const looksOf = ({ sheets, styles }: typeof blueprint) => ({
      styles,
      sheets: sheets.map(
        ({ cells: _cells, tables: _tables, validations: _validations, fittedHeights: _heights, ...looks }) => looks,
      ),
    });
    expect(looksOf(made.blueprint)).toEqual(looksOf(blueprint));
  },
);

const submissions = path.join("assets", "sample", "submissions");
const resaved = path.join("test", "golden", "resaved");

// The samples hold what people do to plans: typed-over formulas, hidden rows, merged cells, text numbers; the others were saved by other programs.
test.each([
  [submissions, "FIN-five-quarter-plan.xlsx"],
  [submissions, "LEG-five-quarter-plan.xlsx"],
  [submissions, "OPS-five-quarter-plan.xlsx"],
  [resaved, "HR-openpyxl.xlsx"],
  [resaved, "SAL-libreoffice.xlsx"],
])("%s/%s: a check of the workbook made again says the same", async (folder, name) => {
  const snapshot = await readFile(folder, name);
  const said = (of: Snapshot) => {
    const result = checkSnapshot(of, { asOf: sampleDay });
    return result.status === "unreadable"
      ? result.reason
      : result.findings.map(({ criterion, place, message }) => ({ criterion, place, message }));
  };
  expect(said(await again(snapshot))).toEqual(said(snapshot));
});

test("a workbook of others comes with its contents, and what it lacks is said", async () => {
  const snapshot: Snapshot = {
    sheets: [
      {
        name: "Costs",
        visibility: "visible",
        protected: false,
        row: 0,
        column: 0,
        values: [
          ["Item", "EUR"],
          ["Chairs", 1200],
        ],
        // Origin: how Excel stores a link to another workbook's cell.
        formulas: { B2: "=[1]Prices!A1" },
        tables: [],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        validations: [],
      },
    ],
    names: [{ name: "Gone", refersTo: "=#REF!" }],
    externalLinks: ["prices.xlsx"],
  };
  const { blueprint, fileName, lost } = workbookInItsLooks(snapshot);
  expect(fileName).toBeUndefined();
  expect(lost).toEqual([
    "Sheet Costs comes without its colours and number formats: only what stands in its cells is known.",
    "The name Gone was left out: it points nowhere, or belongs to one sheet only.",
    "Links to other workbooks were left out; their cells keep the values that they showed.",
  ]);
  expect(blueprint.sheets[0]?.cells[0]?.rows).toEqual([
    ["Item", "EUR"],
    ["Chairs", 1200],
  ]);
});
