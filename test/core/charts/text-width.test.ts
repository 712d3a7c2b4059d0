import fc from "fast-check";
import { shortened, textWidth } from "../../../src/core/charts/text-width";

test("text that fits stays, other text ends in an ellipsis", () => {
  expect(shortened("Sales", 200, 12)).toBe("Sales");
  expect(shortened("Human resources and facilities", 80, 12)).toMatch(/^Human.*…$/);
  expect(shortened("Sales", 3, 12)).toBe("");
});

test("what was shortened fits, and no character is cut in two", () =>
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 0, max: 400 }), (text, width) => {
      const short = shortened(text, width, 11);
      expect(textWidth(short, 11)).toBeLessThanOrEqual(Math.max(width, 0) + 1e-9);
      expect(short).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    }),
  ));
