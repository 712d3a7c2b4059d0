/** @jest-environment jsdom */
import fc from "fast-check";
import { escapeMarkup } from "../../../src/core/charts/escape-markup";
import { markupId } from "../../../src/core/charts/markup-id";
import { coordinate, svgElement, svgText } from "../../../src/core/charts/svg-element";
import { readSvg } from "./svg-reading";

test("refuses a coordinate that is no number, rounds the others to a hundredth", () => {
  expect(() => svgElement("rect", { x: NaN })).toThrow("coordinate needs a finite number, got NaN");
  expect([coordinate(1.005), coordinate(-0), coordinate(1 / 3)]).toEqual(["1", "0", "0.33"]);
});

test("any text is text, in an element and in an attribute", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const element = readSvg(svgText(text, { label: text }));
      expect(element.children).toHaveLength(0);
      expect(element.textContent.replace(/\s/g, "")).toBe(
        text
          .replace(
            /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g,
            "\uFFFD",
          )
          .replace(/\s/g, ""),
      );
      expect(escapeMarkup(text)).not.toMatch(/[<>"']/);
    }),
  ));

test("two names never share an id, and every id is one that CSS and HTML take", () =>
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(markupId("chart", a) === markupId("chart", b)).toBe(a === b);
      expect(markupId("chart", a)).toMatch(/^chart-[\w-]*$/);
    }),
  ));
