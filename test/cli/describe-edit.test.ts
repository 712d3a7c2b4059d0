import { describeEdit } from "../../src/cli/describe-edit";
import type { Blueprint } from "../../src/core/workbook/blueprint";
import type { Edit } from "../../src/core/workbook/edit";

const set = (range: string, before: Extract<Edit, { kind: "set-cells" }>["before"], after = before): Edit => ({
  kind: "set-cells",
  sheet: "Budget",
  range,
  before,
  after,
});

describe("an edit in words", () => {
  test("tells text from numbers, and what was empty, an error or a formula", () => {
    expect(
      describeEdit(
        set(
          "L14:P14",
          [["1,200", null, { error: "#REF!" }, 48000, true]],
          [[1200, 0, null, { formula: "=SUM(L14:P14)", value: 46500 }, true]],
        ),
      ),
    ).toEqual([
      'Budget!L14: "1,200" → 1200',
      "Budget!M14: empty → 0",
      "Budget!N14: #REF! → empty",
      "Budget!O14: 48000 → =SUM(L14:P14) (46500)",
    ]);
  });

  test("cuts a long one short", () => {
    const lines = describeEdit(set("A1:A9", Array(9).fill([1]), Array(9).fill([2])));
    expect(lines).toHaveLength(7);
    expect(lines[6]).toBe("and 3 more cells of Budget!A1:A9");
  });

  test("says what is merged, hidden, picked from a list, or there at all", () => {
    const list = { rule: { kind: "list", source: "=CategoryList" }, allowBlank: true } as const;
    const sheet = { name: "Moves" } as Blueprint["sheets"][number];
    const blueprint = { title: "", styles: {}, names: [], sheets: [sheet], activeSheet: "Moves" };
    const edits: Edit[] = [
      { kind: "set-merge", sheet: "Budget", range: "B12:B15", before: true, after: false },
      { kind: "set-hidden", sheet: "Budget", what: "rows", at: [5, 6, 11], before: true, after: false },
      { kind: "set-validation", sheet: "Budget", range: "C5:C9", before: null, after: list },
      { kind: "add-sheet", blueprint },
    ];
    expect(edits.flatMap(describeEdit)).toEqual([
      "Budget!B12:B15: merged → not merged",
      "Budget, rows 6-7, 12: hidden → shown",
      "Budget!C5:C9: no drop-down → drop-down =CategoryList",
      'Sheet "Moves": missing → there, without entries',
    ]);
  });

  test("names sheets and tables", () => {
    expect(describeEdit({ kind: "rename-sheet", from: "Pilots (Sam)", to: "Pilots" })).toEqual([
      'Sheet "Pilots (Sam)" → "Pilots"',
    ]);
    expect(
      describeEdit({ kind: "resize-table", sheet: "Budget", table: "Budget", before: "A4:R40", after: "A4:R43" }),
    ).toEqual(["Table Budget on Budget: A4:R40 → A4:R43"]);
  });
});
