import { chartData } from "../../../src/core/charts/chart-data";
import type { CellValue } from "../../../src/core/workbook/cell-value";
import { chart, series } from "./sample-chart";

const cells = (values: Readonly<Record<string, readonly CellValue[]>>) => (reference: string) =>
  values[reference] ?? [];

test("numbers are numbers, all else is a gap, and a category is text as shown", () => {
  const spec = chart({ categories: "=A", series: [{ ...series("x"), values: "=B" }] });
  const data = chartData(
    spec,
    cells({
      "=A": ["Q1", 2027, true, null, { error: "#REF!" }, " Q6 "],
      "=B": [1, "", "2", true, { error: "#N/A" }, 0],
    }),
  );
  expect(data).toEqual({
    categories: ["Q1", "2027", "TRUE", "", "#REF!", "Q6"],
    series: [[1, null, null, null, null, 0]],
  });
});

test("categories without label and number are left out at the end, never in between", () => {
  const spec = chart({
    categories: "=A",
    series: [
      { ...series("x"), values: "=B" },
      { ...series("y"), values: "=C" },
    ],
  });
  const data = chartData(
    spec,
    cells({ "=A": ["a", "", "c", "", "", ""], "=B": [1], "=C": [null, null, null, 4, "", null] }),
  );
  expect(data).toEqual({
    categories: ["a", "", "c", ""],
    series: [
      [1, null, null, null],
      [null, null, null, 4],
    ],
  });
});

test("nothing at all is no category", () => {
  expect(chartData(chart(), () => [])).toEqual({ categories: [], series: [[]] });
});
