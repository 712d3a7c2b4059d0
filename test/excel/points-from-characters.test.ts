import { pointsFromCharacters } from "../../src/excel/points-from-characters";

describe("pointsFromCharacters", () => {
  it.each([
    // Excel's own tooltips for Calibri 11 when a column is dragged: "8.43 (64 pixels)", "10.00 (75 pixels)"; a pixel is 0.75 points.
    [8.43, 48],
    [10, 56.25],
  ])("makes %s characters %s points", (characters, points) => {
    expect(pointsFromCharacters(characters)).toBe(points);
  });
});
