import { fittedHeights } from "../../../src/core/render/fitted-heights";
import { renderTemplate } from "../../../src/core/render/render-template";
import { sal } from "../../sample/sal";
import { sampleRound } from "../../sample/sample-round";

const styles = { Long: { wrap: true }, Short: {} };
const sheet = (text: string, style = "Long", rowHeights = {}) => ({
  cells: [{ row: 4, column: 1, rows: [[text], ["short"]] }],
  styles: [{ range: "B5:B6", style }],
  columnWidths: [10, 20],
  rowHeights,
});

// Letters of one digit's width, spaces of 0.6: three words of nine take two lines of 20, since 9 + 0.6 + 9 fit and a third doesn't.
const words = "aaaaaaaaa bbbbbbbbb ccccccccc";

test("a wrapped text of two lines makes its row two lines of 15 points high", () => {
  expect(fittedHeights(sheet(words), styles)).toEqual({ 4: 30 });
});

test("each line break begins a line", () => {
  expect(fittedHeights(sheet("a\nb\nc"), styles)).toEqual({ 4: 45 });
});

test("a word wider than its column takes as many lines as it needs", () => {
  expect(fittedHeights(sheet("o".repeat(41)), styles)).toEqual({ 4: 45 });
});

test("what a formula last answered counts as its text", () => {
  const computed = { ...sheet(""), cells: [{ row: 4, column: 1, rows: [[{ formula: "=A1", value: words }]] }] };
  expect(fittedHeights(computed, styles)).toEqual({ 4: 30 });
});

test("text that doesn't wrap, one line, and rows of a fixed height are left alone", () => {
  expect(fittedHeights(sheet(words, "Short"), styles)).toEqual({});
  expect(fittedHeights(sheet("short"), styles)).toEqual({});
  expect(fittedHeights(sheet(words, "Long", { 4: 20 }), styles)).toEqual({});
});

test("no row gets higher than Excel allows", () => {
  expect(fittedHeights(sheet("a\n".repeat(60)), styles)).toEqual({ 4: 409 });
});

test("a plan's Budget fits its rationales", () => {
  const { sheets } = renderTemplate("five-quarter-plan", { round: sampleRound(), departmentCode: "SAL", plan: sal });
  const budget = sheets.find(({ name }) => name === "Budget");
  expect(Object.keys(budget?.fittedHeights ?? {}).length).toBeGreaterThan(3);
  expect(sheets.find(({ name }) => name === "Lists")?.fittedHeights).toBeUndefined();
});
