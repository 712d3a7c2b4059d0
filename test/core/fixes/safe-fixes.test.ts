import fc from "fast-check";
import { cellAddress } from "../../../src/core/workbook/address";
import { canonicalFormula } from "../../../src/core/workbook/same-formula";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import type { SpreadsheetHost } from "../../../src/core/workbook/spreadsheet-host";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { bookBlueprint, fundBlueprint } from "../../support/coalition-fix-cases";
import { Desk } from "../../support/desk";
import { MemoryHost } from "../../support/memory-host";
import { plan } from "../../support/plan";

type AnyDesk = Desk<SpreadsheetHost>;
/** The cells that a slip is about: nothing else may be changed by what mends it. */
type Slip = readonly [
  name: string,
  cells: readonly [table: string, column: string, row: number] | undefined,
  make: (desk: AnyDesk) => Promise<void>,
];

const rule = (desk: AnyDesk) => desk.validationOf("Budget", "Category");

/** What people do to a plan of which each can be mended without asking. The cells are those of the template's layout. */
const slipsOfPlan: readonly Slip[] = [
  ["an emptied Total", ["Budget", "Total", 0], (desk) => desk.type("Budget", "Total", 0, null)],
  ["a number as text", ["Budget", "Q2", 1], (desk) => desk.type("Budget", "Q2", 1, "20,000.00")],
  ["a date as text", ["Pilots", "Sunset", 0], (desk) => desk.type("Pilots", "Sunset", 0, "30 June 2027")],
  ["a renamed column", ["Pilots", "Sunset", -1], (desk) => desk.type("Pilots", "Sunset", -1, "Finish")],
  [
    "a typed-over quarter label",
    ["Commitments", "Target Q2", -2],
    (desk) => desk.type("Commitments", "Target Q2", -2, "Q2"),
  ],
  ["a missing ID", ["Checkpoints", "Checkpoint ID", 0], (desk) => desk.type("Checkpoints", "Checkpoint ID", 0, null)],
  // The row is taken into the table, and its computed cell gets the formula of those above.
  [
    "a row under its table",
    ["Moves", "In round currency", 12],
    (desk) => desk.type("Moves", "Move ID", desk.rowsOf("Moves"), "SAL-MV-44"),
  ],
  [
    "a renamed sheet",
    undefined,
    (desk) => desk.host.apply([{ kind: "rename-sheet", from: "Evidence", to: "Evidence (2)" }]),
  ],
  [
    "merged cells with nothing in them",
    undefined,
    (desk) => desk.host.apply([{ kind: "set-merge", sheet: "Budget", range: "E40:E42", before: false, after: true }]),
  ],
  [
    "hidden rows",
    undefined,
    (desk) =>
      desk.host.apply([{ kind: "set-hidden", sheet: "Budget", what: "rows", at: [4, 6], before: false, after: true }]),
  ],
  [
    "a hidden column",
    undefined,
    (desk) =>
      desk.host.apply([{ kind: "set-hidden", sheet: "Pilots", what: "columns", at: [1], before: false, after: true }]),
  ],
  [
    "lost drop-downs",
    undefined,
    (desk) =>
      desk.host.apply([
        { kind: "set-validation", sheet: "Budget", range: "C6:C7", before: rule(desk), after: null },
        { kind: "set-validation", sheet: "Budget", range: "C20", before: rule(desk), after: null },
      ]),
  ],
];

const slipsOfFund: readonly Slip[] = [
  ["an emptied score", ["Scores", "Weighted score", 0], (desk) => desk.type("Scores", "Weighted score", 0, null)],
  ["an award as text", ["Awards", "Award Q2", 1], (desk) => desk.type("Awards", "Award Q2", 1, "12 000")],
  ["a date as text", ["Decisions", "Due", 0], (desk) => desk.type("Decisions", "Due", 0, "4 December 2026")],
  ["a renamed column", ["Spend", "Amount", -1], (desk) => desk.type("Spend", "Amount", -1, "Money")],
  ["a typed-over quarter label", ["Awards", "Award Q3", -2], (desk) => desk.type("Awards", "Award Q3", -2, "Q3")],
  ["a row under its table", undefined, (desk) => desk.type("Spend", "Amount", desk.rowsOf("Spend"), 100)],
  [
    "a renamed sheet",
    undefined,
    (desk) => desk.host.apply([{ kind: "rename-sheet", from: "Checkpoints", to: "Checkpoints (2)" }]),
  ],
  [
    "hidden rows",
    undefined,
    (desk) =>
      desk.host.apply([{ kind: "set-hidden", sheet: "Scores", what: "rows", at: [5, 6], before: false, after: true }]),
  ],
  ["a lost drop-down", undefined, (desk) => loseList(desk, "Spend", "Quarter")],
];

const slipsOfBook: readonly Slip[] = [
  ["an envelope as text", ["Departments", "Envelope", 1], (desk) => desk.type("Departments", "Envelope", 1, "9 000")],
  ["a date as text", ["Decisions", "Due", 0], (desk) => desk.type("Decisions", "Due", 0, "4 December 2026")],
  ["a renamed column", ["Members", "Vote", -1], (desk) => desk.type("Members", "Vote", -1, "Votes")],
  ["a row under its table", undefined, (desk) => desk.type("Forums", "Slots", desk.rowsOf("Forums"), 4)],
  [
    "a renamed sheet",
    undefined,
    (desk) => desk.host.apply([{ kind: "rename-sheet", from: "Charter", to: "Charter (2)" }]),
  ],
  [
    "a hidden column",
    undefined,
    (desk) =>
      desk.host.apply([{ kind: "set-hidden", sheet: "Members", what: "columns", at: [2], before: false, after: true }]),
  ],
  ["a lost drop-down", undefined, (desk) => loseList(desk, "Members", "Vote")],
];

/** What pasting does: the first two cells of the column accept anything. */
async function loseList(desk: AnyDesk, table: string, column: string): Promise<void> {
  const { sheet, range } = desk.cells(table, column, 0, 2);
  const before = desk.validationOf(table, column);
  await desk.host.apply([{ kind: "set-validation", sheet, range, before, after: null }]);
}

/** A kind of workbook, clean, and the slips that are made in it. */
interface Kind {
  readonly on: (host: SpreadsheetHost) => Promise<AnyDesk>;
  readonly slips: readonly Slip[];
}

const kinds: Readonly<Record<string, Kind>> = {
  plan: { on: (host) => Desk.on(host, plan()), slips: slipsOfPlan },
  fund: { on: (host) => Desk.with(host, fundBlueprint()), slips: slipsOfFund },
  book: { on: (host) => Desk.with(host, bookBlueprint()), slips: slipsOfBook },
};

/** Applies safe fixes until there are none. One may uncover another fault (a renamed column hides what is wrong in it), but not for ever. */
async function mend(desk: AnyDesk): Promise<void> {
  for (let around = 0; around < 40; around += 1) {
    const fix = (await desk.check()).flatMap(({ fixes }) => fixes).find(({ safe }) => safe);
    if (fix === undefined) return;
    await desk.host.apply(fix.edits);
  }
  throw new Error("there is always another safe fix");
}

/** Contents by `sheet!A1`, formulas without their answers. */
function contents({ sheets }: Snapshot): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, row, column, values, formulas } of sheets)
    values.forEach((line, down) =>
      line.forEach((value, across) => {
        const address = cellAddress(row + down, column + across);
        const formula = formulas[address];
        const text = formula === undefined ? JSON.stringify(value) : unrenamed(canonicalFormula(formula));
        if (value !== null || formula !== undefined) found.set(`${name.replace(" (2)", "")}!${address}`, text);
      }),
    );
  return found;
}

/** Formulas follow a renamed sheet or header, which is no change of theirs. */
function unrenamed(formula: string): string {
  return formula
    .replaceAll(/'([A-Z]+) \(2\)'!/g, "$1!")
    .replaceAll("[FINISH]", "[SUNSET]")
    .replaceAll("[MONEY]", "[AMOUNT]");
}

async function holds(host: SpreadsheetHost, { on }: Kind, chosen: readonly Slip[]): Promise<void> {
  const desk: AnyDesk = await on(host);
  const allowed = new Set(
    chosen.flatMap(([, at]) => {
      if (at === undefined) return [];
      const { sheet, range } = desk.cells(...at, 1);
      return [`${sheet}!${range}`];
    }),
  );
  for (const [, , make] of chosen) await make(desk);
  const damaged = contents(await desk.host.snapshot());
  await mend(desk);
  const mended = await desk.host.snapshot();
  const after = contents(mended);
  const touched = [...new Set([...damaged.keys(), ...after.keys()])].filter((at) => damaged.get(at) !== after.get(at));
  expect(touched.filter((place) => !allowed.has(place))).toEqual([]);
  const left = await desk.check();
  expect(left.flatMap(({ fixes }) => fixes).filter(({ safe }) => safe)).toEqual([]);
  // Nobody but a person can fill the row in that stood under its table.
  if (!chosen.some(([name]) => name === "a row under its table")) expect(left).toEqual([]);
  await mend(desk);
  expect(await desk.host.snapshot()).toEqual(mended);
}

describe.each(Object.entries(kinds))("a %s", (_name, kind) => {
  const mix = fc.subarray([...kind.slips], { minLength: 1 });

  test("for any mix of slips, safe fixes leave none to apply, change nothing else, and do nothing twice", async () => {
    await fc.assert(
      fc.asyncProperty(mix, (chosen) => holds(new MemoryHost(), kind, chosen)),
      { numRuns: 4, examples: [[[...kind.slips]]] },
    );
  }, 120_000);

  test("the same in a file", async () => {
    await fc.assert(
      fc.asyncProperty(mix, (chosen) => holds(new XlsxFile(), kind, chosen)),
      { numRuns: 1 },
    );
  }, 120_000);
});
