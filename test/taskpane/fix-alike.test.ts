import type { Edit } from "../../src/core/workbook/edit";
import { fixAlike } from "../../src/taskpane/fix-alike";
import { finding, setCell, waiver } from "./support/finding";

const fixable = (edit: Edit, overrides: Parameters<typeof finding>[0] = {}) =>
  finding({ fixes: [{ title: "Fix", safe: true, edits: [edit] }], ...overrides });

describe("fixAlike", () => {
  test("takes the safe fixes of the same criterion only", () => {
    const findings = [
      fixable(setCell("B2")),
      fixable(setCell("B3"), { criterion: "row-total" }),
      fixable(setCell("B4"), { waiver }),
      finding({ fixes: [{ title: "Choice", safe: false, edits: [setCell("B5")] }] }),
      fixable(setCell("B6")),
    ];
    expect(fixAlike(findings, "number-not-text")).toEqual({ count: 2, edits: [setCell("B2"), setCell("B6")] });
  });

  test("leaves out what would touch the same cells, table or sheet, which would make the whole call fail", () => {
    const grow = (after: string): Edit => ({
      kind: "resize-table",
      sheet: "Budget",
      table: "Budget",
      before: "A4:Q9",
      after,
    });
    const rename: Edit = { kind: "rename-sheet", from: "Budgets", to: "Budget" };
    const count = (...edits: readonly Edit[]) =>
      fixAlike(
        edits.map((edit) => fixable(edit)),
        "number-not-text",
      ).count;
    expect(count(setCell("B2"), setCell("B2"))).toBe(1);
    expect(count(setCell("B2"), setCell("B2", "Pilots"))).toBe(2);
    expect(count(grow("A4:Q12"), grow("A4:Q14"))).toBe(1);
    expect(count(grow("A4:Q12"), setCell("B2"))).toBe(2);
    expect(count(rename, setCell("B2"), setCell("B2", "Budgets"), setCell("B2", "Pilots"))).toBe(2);
  });
});
