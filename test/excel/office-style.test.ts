import { styleAgrees } from "../../src/excel/office-style";

/** A style as office.js gives it once `loadStyle` has asked; only what these tests compare is set. */
const standing = (numberFormat: string): Excel.Style =>
  ({ numberFormat, fill: { color: "#FFF6E5" }, font: { color: "#1B1B1B", size: 11 } }) as unknown as Excel.Style;

describe("styleAgrees", () => {
  // Right: how Excel stores the format on the left (a file saved by Excel has backslashes before such letters).
  it.each([
    ["0.0 %", "0.0\\ %"],
    ["yyyy-mm-dd", "yyyy\\-mm\\-dd"],
    ['#,##0;-#,##0;"–"', "#,##0;\\-#,##0;–"],
  ])("knows the number format %s as %s", (wanted, found) => {
    expect(styleAgrees(standing(found), { numberFormat: wanted, fill: "#fff6e5" })).toBe(true);
  });

  it.each([
    ["0.0 %", "0.00 %"],
    ["yyyy-mm-dd", "dd/mm/yyyy"],
  ])("tells the number format %s from %s", (wanted, found) => {
    expect(styleAgrees(standing(found), { numberFormat: wanted })).toBe(false);
  });

  it("sees another fill", () => {
    expect(styleAgrees(standing("General"), { fill: "#FFFFFF" })).toBe(false);
  });
});
