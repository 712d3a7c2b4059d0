import { showChange, showContent } from "../../../src/core/compare/show-content";
import type { CellContent } from "../../../src/core/compare/change";
import type { ValueKind } from "../../../src/core/templates/template";

test.each<[CellContent, ValueKind, string]>([
  [1234567.5, "money", "1,234,567.5"],
  [0.1234, "share", "12.34 %"],
  [0.07, "share", "7 %"],
  [-0.073, "number", "-0.073"],
  ["2027-06-30", "date", "2027-06-30"],
  ["FY27-Q3", "quarter", "FY27-Q3"],
  [true, "yesNo", "yes"],
  [2, "marker", "2"],
  ["suppressed", "count", "suppressed"],
  ["Ana → Bo", "text", '"Ana → Bo"'],
  [null, "money", "blank"],
])("%j as %s reads %s", (value, kind, shown) => {
  expect(showContent(value, kind)).toBe(shown);
});

test("two long texts are shown where they part", () => {
  const start = "The same beginning, ".repeat(20);
  const shown = showChange(`${start}then north.`, `${start}then south.`, "text");
  expect(shown).toMatch(/^"….*then north\." → "….*then south\."$/);
  expect(shown.length).toBeLessThan(150);
});

test("two numbers that look alike are told apart", () => {
  expect(showChange(1000.001, 1000.002, "money")).toBe("1000.001 → 1000.002");
});
