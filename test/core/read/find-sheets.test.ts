import { readWorkbook } from "../../../src/core/read/read-workbook";
import { renderTemplate } from "../../../src/core/render/render-template";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { plan, round } from "../../support/plan";
import { snapshotOf } from "../../support/snapshot-of";

const fresh = snapshotOf(renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL", plan: plan() }));

/** What Excel does when somebody renames a sheet: names follow. */
function renamed(snapshot: Snapshot, from: string, to: string): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
    names: snapshot.names.map((name) => ({ ...name, refersTo: name.refersTo.replace(`${from}!`, `'${to}'!`) })),
  };
}

function read(snapshot: Snapshot) {
  const reading = readWorkbook(snapshot);
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  return reading.submission;
}

test.each(["Start", "Summary", "Budget", "_plan", "Lists"])("%s under another name is found and said so", (sheet) => {
  const { start, workbook } = read(renamed(fresh, sheet, "Bob's own"));
  expect(workbook.sheets).toEqual([{ sheet, status: "renamed", foundAs: "Bob's own" }]);
  expect(start).toEqual(read(fresh).start);
});

test("a sheet of somebody's own stands for nothing of the template", () => {
  const without = { ...fresh, sheets: fresh.sheets.filter(({ name }) => name !== "Summary") };
  const lists = fresh.sheets.filter(({ name }) => name === "Lists");
  const notes = lists.map((sheet) => ({
    ...sheet,
    name: "Notes",
    values: [["Summary of my notes"]],
    formulas: {},
    tables: [],
  }));
  const own = { ...without, sheets: [...without.sheets, ...notes] };
  expect(read(own).workbook.sheets).toEqual([{ sheet: "Summary", status: "missing" }]);
});
