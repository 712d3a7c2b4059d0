import fc from "fast-check";
import { chartThemes, standingOut } from "../../../src/core/charts/chart-theme";

// Worked by WCAG's formula: #0072B2 is 5.2 to 1 on white and 3.2 to 1 on #1F1F1F, #222222 is 15.9 and 1.04 to 1.
test("a colour that stands out stays, one that doesn't is moved until it does", () => {
  expect(standingOut("#0072B2", ["#FFFFFF", "#1F1F1F"])).toBe("#0072B2");
  expect(standingOut("#222222", ["#FFFFFF"])).toBe("#222222");
  expect(standingOut("#222222", ["#1F1F1F"])).not.toBe("#222222");
});

test("what is no colour becomes a grey", () => expect(standingOut("red", ["#FFFFFF"])).toMatch(/^#([0-9A-F]{2}){3}$/));

/** Contrast by WCAG 2.2, written out again. */
function contrast(a: string, b: string): number {
  const light = (color: string) => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue + 0.05;
  };
  return Math.max(light(a) / light(b), light(b) / light(a));
}

test("any colour stands out 3 to 1 on every theme, and so does text 4.5 to 1", () => {
  const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
  fc.assert(
    fc.property(color, fc.constantFrom(...Object.values(chartThemes)), (any, theme) => {
      for (const behind of theme.behind)
        expect(contrast(standingOut(any, theme.behind), behind)).toBeGreaterThanOrEqual(3);
    }),
  );
  for (const { background, text, muted } of [chartThemes.light, chartThemes.dark])
    for (const words of [text, muted]) expect(contrast(words, background ?? "")).toBeGreaterThanOrEqual(4.5);
});
