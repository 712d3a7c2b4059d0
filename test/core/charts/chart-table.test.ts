/** @jest-environment jsdom */
import { chartTable } from "../../../src/core/charts/chart-table";
import { chart, series } from "./sample-chart";

test("every number of the chart, with heads for its row and column, and nothing of it as markup", () => {
  document.body.innerHTML = chartTable(
    chart({ title: "Money <b>now</b>", series: [series("Plan & all"), series("Target")] }),
    {
      categories: ["<i>Q1</i>", ""],
      series: [
        [1234.5, null],
        [0, 7],
      ],
    },
  );
  const texts = (selector: string) => Array.from(document.querySelectorAll(selector), (cell) => cell.textContent);
  expect(texts("caption")).toEqual(["Money <b>now</b>, EUR"]);
  expect(texts("th[scope=col]")).toEqual(["Plan & all", "Target"]);
  expect(texts("th[scope=row]")).toEqual(["<i>Q1</i>", "without a label"]);
  expect(texts("tbody td")).toEqual(["1,235", "0", "–", "7"]);
  expect(document.querySelector("b, i")).toBeNull();
});
