/** @jest-environment jsdom */
import { intervalTable } from "../../../src/core/charts/interval-table";

test("every group with its interval, a suppressed one with its word alone, and what they are held against", () => {
  document.body.innerHTML = intervalTable(
    [
      { label: "Women <40", estimate: 0.148, low: 0.131, high: 0.166, note: "indicative" },
      { label: "Non-binary", estimate: null, low: null, high: null, note: "suppressed" },
    ],
    { title: "Promoted & stayed", valueFormat: "0.0 %", reference: { value: 0.8, label: "Four fifths" } },
  );
  const rows = Array.from(document.querySelectorAll("tbody tr"), (row) =>
    Array.from(row.children, (cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ["Women <40", "14.8 %", "13.1 %", "16.6 %", "indicative"],
    ["Non-binary", "–", "–", "–", "suppressed"],
    ["Four fifths", "80.0 %", "–", "–", ""],
  ]);
  expect(document.querySelector("caption")?.textContent).toBe("Promoted & stayed");
});
