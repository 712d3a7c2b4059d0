import { fieldText, readField } from "../../../src/taskpane/round-editor/read-field";
import type { FieldKind } from "../../../src/taskpane/round-editor/section";

test.each<[string, FieldKind, unknown]>([
  ["420,000", "money", 420000],
  ["420 000", "money", 420000],
  ["1.234,50", "money", 1234.5],
  // Reads two ways, so the text stays for the person to say which.
  ["1.234", "money", "1.234"],
  ["EUR 12k", "money", 12000],
  ["much", "money", "much"],
  ["  ", "money", undefined],
  ["1.172", "number", 1.172],
  ["1,17", "number", 1.17],
  ["1,172", "number", "1,172"],
  ["-0.06", "number", -0.06],
  ["6 %", "number", 0.06],
  ["3", "whole", 3],
  ["2027-06-30", "date", "2027-06-30"],
  ["30 June 2027", "date", "2027-06-30"],
  ["03/04/2027", "date", "03/04/2027"],
  ["soon", "date", "soon"],
  [" sal ", "code", "SAL"],
  [" Sales ", "text", "Sales"],
  ["Women\n\n Men \n", "lines", ["Women", "Men"]],
])("%j typed as %s", (text, kind, value) => {
  expect(readField(text, kind)).toEqual(value);
});

test("what a field shows is read as the same again", () => {
  for (const [value, kind] of [
    [1234567.25, "money"],
    [0.85, "number"],
    [1.172, "number"],
    [["Women", "Men"], "lines"],
    ["2027-06-30", "date"],
  ] as const)
    expect(readField(fieldText(value, kind), kind)).toEqual(value);
});
