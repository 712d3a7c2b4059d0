import type { Blueprint } from "../../../src/core/workbook/blueprint";
import { invertEdits, type Edit } from "../../../src/core/workbook/edit";

const blueprint: Blueprint = { title: "", styles: {}, sheets: [], names: [], activeSheet: "" };
const edits: readonly Edit[] = [
  { kind: "set-cells", sheet: "A", range: "A1", before: [[1]], after: [[null]] },
  { kind: "rename-sheet", from: "A", to: "B" },
  { kind: "resize-table", sheet: "B", table: "T", before: "A1:B2", after: "A1:B3" },
  { kind: "set-merge", sheet: "B", range: "A1:A2", before: true, after: false },
  { kind: "set-hidden", sheet: "B", what: "rows", at: [3], before: true, after: false },
  {
    kind: "set-validation",
    sheet: "B",
    range: "A1",
    before: null,
    after: { rule: { kind: "list", source: "=L" }, allowBlank: true },
  },
  { kind: "add-sheet", blueprint },
];

test("edits are turned round last first, and twice round is as before", () => {
  const inverse = invertEdits(edits);
  expect(inverse.map(({ kind }) => kind)).toEqual([
    "remove-sheet",
    "set-validation",
    "set-hidden",
    "set-merge",
    "resize-table",
    "rename-sheet",
    "set-cells",
  ]);
  expect(inverse.at(-1)).toMatchObject({ before: [[null]], after: [[1]] });
  expect(invertEdits(inverse)).toEqual(edits);
});
