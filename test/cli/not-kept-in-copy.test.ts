import { notKeptInCopy } from "../../src/cli/not-kept-in-copy";
import { makeWorkbook } from "../../src/core/make-workbook";
import { readBook } from "../../src/core/read/read-coalition-workbook";
import { templateOf } from "../../src/core/templates/index";
import type { SheetSnapshot, Snapshot } from "../../src/core/workbook/snapshot";
import { round } from "../support/plan";
import { snapshotOf } from "../support/snapshot-of";

const snapshot = snapshotOf(makeWorkbook("coalition-book", { round: round(), asOf: "2026-11-30" }));

function notKept(of: Snapshot): readonly string[] {
  const reading = readBook(of, round());
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  return notKeptInCopy(of, reading, templateOf("coalition-book")?.spec(round()));
}

const changed = (name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
});

test("a book as the template made it loses nothing", () => {
  expect(notKept(snapshot)).toEqual([]);
});

test("sheets and columns that people added are said to stay in the original", () => {
  const notes = { ...snapshot.sheets[0], name: "My notes", tables: [], values: [["x"]] } as SheetSnapshot;
  expect(notKept({ ...snapshot, sheets: [...snapshot.sheets, notes] })).toEqual(["The sheet My notes of its own."]);
  const added = changed("Decisions", (sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({ ...table, columns: [...table.columns, { name: "Mood" }] })),
  }));
  expect(notKept(added)).toContain("The column Decisions[Mood] that the template doesn't have.");
});

test("a renamed sheet is no sheet of its own", () => {
  const renamed = changed("Members", (sheet) => ({ ...sheet, name: "Our members" }));
  expect(notKept(renamed)).toEqual([]);
});
