import { emptyGapSheet } from "../../../src/core/domain/gap-sheet-content";
import { Round } from "../../../src/core/domain/round";
import { readBook, readFund } from "../../../src/core/read/read-coalition-workbook";
import { readWorkbook } from "../../../src/core/read/read-workbook";
import { renderTemplate } from "../../../src/core/render/render-template";
import { templates } from "../../../src/core/templates";
import type { Blueprint } from "../../../src/core/workbook/blueprint";
import { isCellError, isCellFormula } from "../../../src/core/workbook/cell-value";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { round } from "../../support/plan";

/*
 * Rounds that organisations really have and templates stumble over, for all four workbooks: each is made, written into a file and read
 * again, and must then hold what the blueprint says, with no error in a cell. What a plan's reader makes of them is in plan/odd-rounds.
 */

const odd = (overrides: object): Round => Round.parse({ ...round(), ...overrides });
const outcome = round().outcomes[0];
const many = <Made>(count: number, make: (number: string, index: number) => Made): Made[] =>
  Array.from({ length: count }, (_, index) => make(String(index + 1).padStart(3, "0"), index));

const names: readonly (readonly [what: string, name: string])[] = [
  ["quotes", `The "A" team's "B" side`],
  ["ampersands and brackets", "R&D && <Sales> & Co [north] #1 @home"],
  ["emoji", "🚀 Growth 👩🏽‍💻"],
  ["right-to-left text", "المبيعات والמכירות"],
  ["300 characters", "Département ".repeat(25).trim()],
  ["what looks like a formula", "=SUM(A1)"],
  ["what looks like an error", "#N/A"],
];

const rounds: readonly (readonly [what: string, made: Round])[] = [
  ...many(12, (_number, index) => {
    const startMonth = index + 1;
    const calendar = { startMonth, namedFor: index % 2 === 0 ? "start" : "end" };
    return [`a fiscal year that starts in month ${startMonth}`, odd({ calendar, rates: {} })] as const;
  }),
  ...names.map(
    ([what, name]) =>
      [
        `names with ${what}`,
        odd({
          organisation: name,
          departments: [{ code: "SAL", name, head: name, envelope: 200000 }],
          groups: [name.slice(0, 60), "Men"],
          decisionPoints: [name.slice(0, 60), "Hiring"],
          outcomes: [{ ...outcome, outcome: name }],
          objectives: [{ id: "OBJ-1", objective: name }],
          members: [{ name }],
          forums: [{ forum: name, date: "2026-11-19", slots: 2, chair: name }],
        }),
      ] as const,
  ),
  ...["JPY", "KWD"].map((currency) => [`money in ${currency}`, odd({ currency, rates: {} })] as const),
  [
    "200 outcomes",
    odd({ outcomes: many(200, (number) => ({ ...outcome, id: `OUT-${number}`, outcome: `What ${number} is about` })) }),
  ],
  [
    "60 departments",
    odd({
      departments: many(60, (number) => ({ code: `D${number}`, name: `Department ${number}`, envelope: 100000 })),
    }),
  ],
  [
    "twelve scoring criteria with odd names",
    odd({
      pack: {
        ...round().pack,
        // What the pack's schema lets through: brackets, quotes, # and @ would break a column's reference.
        scoring: many(12, (number, index) => ({
          criterion: `${["R&D <fit>", "🚀 speed, 50 %", "العدالة", "=worth it?", "Reach (all); {set}"][index % 5] ?? ""} ${number}`,
          weight: 1 / 12,
        })),
      },
    }),
  ],
  ["no forums, fund, objectives or members", odd({ forums: [], fund: undefined, objectives: [], members: [] })],
];

const readers: Readonly<Record<string, (snapshot: Snapshot) => object>> = {
  "five-quarter-plan": readWorkbook,
  "pilot-fund": readFund,
  "coalition-book": readBook,
};

/** Every value of a sheet by row and column, formulas by what they last answered; empty cells left out. */
function valuesOf(blueprint: Blueprint, sheet: string): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const block of blueprint.sheets.find(({ name }) => name === sheet)?.cells ?? [])
    for (const [row, line] of block.rows.entries())
      for (const [column, input] of line.entries()) {
        const value = isCellFormula(input) ? input.value : input;
        if (value !== null && value !== "") values.set(`${block.row + row},${block.column + column}`, value);
      }
  return values;
}

function valuesIn(snapshot: Snapshot, sheet: string): Map<string, unknown> {
  const values = new Map<string, unknown>();
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  for (const [row, line] of (found?.values ?? []).entries())
    for (const [column, value] of line.entries())
      if (value !== null && value !== "")
        values.set(`${(found?.row ?? 0) + row},${(found?.column ?? 0) + column}`, value);
  return values;
}

describe.each(rounds)("%s", (_what, of) => {
  test.each(templates.map(({ id, scope }) => [id, scope] as const))("%s", async (id, scope) => {
    const departmentCode = of.departments.at(-1)?.code;
    const blueprint = renderTemplate(id, {
      round: of,
      gapSheet: emptyGapSheet(of),
      ...(scope === "department" && departmentCode !== undefined ? { departmentCode } : {}),
    });
    const file = new XlsxFile();
    await file.build(blueprint);
    const snapshot = await new XlsxFile(file.bytes).snapshot();
    for (const { name } of blueprint.sheets) {
      const wanted = valuesOf(blueprint, name);
      expect([name, valuesIn(snapshot, name)]).toEqual([name, wanted]);
      // A chart's data says #N/A for a point that isn't there; nothing else may be an error.
      const errors = [...wanted].filter(
        ([, value]) => isCellError(value as never) && (value as { error: string }).error !== "#N/A",
      );
      expect([name, errors]).toEqual([name, []]);
    }
    const read = readers[id];
    if (read) expect(read(snapshot)).not.toHaveProperty("unreadable");
    // The gap sheet is read by nobody.
    else expect(id).toBe("gap-sheet");
  });
});
