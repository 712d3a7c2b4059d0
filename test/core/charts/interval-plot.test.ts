/** @jest-environment jsdom */
import fc from "fast-check";
import { intervalPlot, intervalPlotHeight, type IntervalRow } from "../../../src/core/charts/interval-plot";
import { outside, readSvg } from "./svg-reading";

const options = { id: "gap", title: "Promoted, by group", altText: "Shares.", width: 270, valueFormat: "0.0 %" };
const women: IntervalRow = { label: "Women", estimate: 0.148, low: 0.131, high: 0.166 };
const hidden: IntervalRow = { label: "Non-binary", estimate: null, low: null, high: null, note: "suppressed" };

test("a group has its estimate inside its interval, and its numbers beside its name", () => {
  const svg = readSvg(intervalPlot([women], { ...options, width: 400 }));
  const interval = Array.from(svg.querySelectorAll("line")).find(
    (line) => line.getAttribute("y1") === line.getAttribute("y2"),
  );
  const [low, at, high] = [
    interval?.getAttribute("x1"),
    svg.querySelector("circle")?.getAttribute("cx"),
    interval?.getAttribute("x2"),
  ].map(Number);
  // (0.148 - 0.131) / (0.166 - 0.131) = 0.4857 of the interval.
  expect(((at ?? NaN) - (low ?? NaN)) / ((high ?? NaN) - (low ?? NaN))).toBeCloseTo(0.4857, 2);
  expect(svg.textContent).toContain("14.8 % (13.1 % to 16.6 %)");
});

test("a suppressed group has a word and no mark", () => {
  const alone = readSvg(intervalPlot([hidden], options));
  expect(alone.textContent).toContain("suppressed");
  expect(alone.querySelector("circle, line, path")).toBeNull();
  const both = readSvg(intervalPlot([women, hidden], options));
  expect(both.querySelectorAll("circle")).toHaveLength(1);
});

test("a note is kept where its interval has no room", () => {
  const svg = intervalPlot([{ ...women, note: "indicative" }], { ...options, width: 200 });
  expect(svg).toContain(">14.8 %, indicative<");
});

test("the reference is in the picture even far from the groups", () => {
  const svg = readSvg(intervalPlot([women], { ...options, reference: { value: 0.8, label: "Four fifths" } }));
  expect(svg.querySelector("path[stroke-dasharray]")).not.toBeNull();
  expect(svg.textContent).toContain("Four fifths 80.0 %");
  expect(outside(svg)).toEqual([]);
});

test("no groups are a sentence", () => expect(intervalPlot([], options)).toContain("Nothing to show yet."));

test("for any groups everything is well-formed and inside", () => {
  const value = fc.option(fc.oneof(fc.double(), fc.double({ min: -2, max: 2, noNaN: true })), { nil: null });
  const row = fc.record({
    label: fc.oneof(fc.string(), fc.constant("<b>long</b> ".repeat(30))),
    estimate: value,
    low: value,
    high: value,
    note: fc.constantFrom("", "suppressed", "indicative & <few>"),
  });
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 40 }),
      fc.integer({ min: 160, max: 900 }),
      fc.boolean(),
      (rows, width, held) => {
        const reference = held ? { reference: { value: 1, label: "Equal" } } : {};
        const svg = readSvg(intervalPlot(rows, { ...options, ...reference, width }));
        expect(outside(svg)).toEqual([]);
        expect(Number(svg.getAttribute("height"))).toBe(intervalPlotHeight(rows.length, held));
      },
    ),
    { numRuns: 100 },
  );
});
