import type { CellValidation } from "../../../src/core/workbook/edit";
import type { ValidationSnapshot } from "../../../src/core/workbook/snapshot";
import { validationStands } from "../../../src/core/workbook/validation-stands";

const list: CellValidation = { rule: { kind: "list", source: "=CategoryList" }, allowBlank: true };
const number: CellValidation = { rule: { kind: "decimal", minimum: 0 }, allowBlank: true };
const halves: ValidationSnapshot[] = [
  { range: "C5:C6", kind: "list", source: "=categorylist" },
  { range: "C7:C8", kind: "list", source: "=CategoryList" },
];

test.each<[string, readonly ValidationSnapshot[], string, CellValidation | null, boolean]>([
  ["nothing where nothing is expected", [], "C5:C8", null, true],
  ["something where nothing is expected", [halves[0]!], "C6:C8", null, false],
  ["a list in pieces, however its source is spelt", halves, "C5:C8", list, true],
  ["a list that a cell has lost", halves, "C5:C9", list, false],
  ["a list of another source", [{ range: "C5:C8", kind: "list", source: "=PillarList" }], "C5:C8", list, false],
  ["another rule for a list", [{ range: "C5:C8", kind: "other" }], "C5:C8", list, false],
  ["another rule for another rule", [{ range: "C5:C8", kind: "other" }], "C5:C8", number, true],
])("%s", (_name, standing, range, expected, answer) => {
  expect(validationStands(standing, range, expected)).toBe(answer);
});
