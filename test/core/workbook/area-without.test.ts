import { areaAddress, parseArea } from "../../../src/core/workbook/address";
import { areaWithout } from "../../../src/core/workbook/area-without";

/** Expected parts are read off a sheet of paper: above, below, left, right. */
test.each([
  ["B2:D9", "F1:G3", ["B2:D9"]],
  ["B2:D9", "A1:E20", []],
  ["B2:D9", "C4:C5", ["B2:D3", "B6:D9", "B4:B5", "D4:D5"]],
  ["C5:C60", "C6:C7", ["C5", "C8:C60"]],
  ["C5:C60", "C5", ["C6:C60"]],
  ["C5:C60", "A60:Z99", ["C5:C59"]],
])("%s without %s", (area, hole, left) => {
  expect(areaWithout(parseArea(area), parseArea(hole)).map(areaAddress)).toEqual(left);
});
