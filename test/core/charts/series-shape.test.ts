import { seriesShapes } from "../../../src/core/charts/series-shape";
import { pillars, series } from "./sample-chart";

// ● Representation, ▲ Fairness, ■ Opportunity: pane.md, "Look".
test("pillars have their own marks, others the ones that are left", () => {
  expect(seriesShapes([...pillars, series("Not tied", "#7A8794")])).toEqual([
    "circle",
    "triangle",
    "square",
    "diamond",
  ]);
  expect(seriesShapes([series("Not tied", "#7A8794"), ...pillars])).toEqual([
    "diamond",
    "circle",
    "triangle",
    "square",
  ]);
});

test("two series of one colour have two marks", () =>
  expect(new Set(seriesShapes([series("a"), series("b")])).size).toBe(2));

test("six marks, then they come again", () => {
  const shapes = seriesShapes(Array.from({ length: 8 }, (_, index) => series(`s${index}`, "#777777")));
  expect(new Set(shapes).size).toBe(6);
  expect(shapes).toHaveLength(8);
});
