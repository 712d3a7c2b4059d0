import { checkSnapshot } from "../../../src/core/pipeline";
import { renderTemplate } from "../../../src/core/render/render-template";
import { plan, round } from "../../support/plan";
import { snapshotOf, withCells } from "../../support/snapshot-of";

const fresh = snapshotOf(renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL", plan: plan() }));

/** Titles of the fixes for a Total that somebody typed over with what it said. */
function fixesFor(snapshot: typeof fresh): readonly string[] {
  const total = snapshot.sheets.find(({ name }) => name === "Budget")?.values[4]?.[16] ?? null;
  const result = checkSnapshot(withCells(snapshot, "Budget", { Q5: total }), { asOf: "2026-11-30" });
  if (result.status === "unreadable") throw new Error(result.reason);
  const own = result.findings.filter(({ criterion, field }) => criterion === "formula-intact" && field === "Total");
  expect(own).toHaveLength(1);
  return own.flatMap(({ fixes }) => fixes.map(({ title }) => title));
}

test("a formula that names a table is put back only where the table is: otherwise Excel would offer to repair the file", () => {
  expect(fixesFor(fresh)).toEqual(["Put the formula back"]);
  const dropped = { ...fresh, sheets: fresh.sheets.map((sheet) => ({ ...sheet, tables: [] })) };
  expect(fixesFor(dropped)).toEqual([]);
});
