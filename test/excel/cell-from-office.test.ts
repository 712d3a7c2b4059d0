import { cellFromOffice } from "../../src/excel/cell-from-office";

describe("cellFromOffice", () => {
  it.each([
    ["a blank", ["", "", "Empty"], { value: null, formula: undefined }],
    ["a formula's empty text", ["", '=""', "String"], { value: "", formula: '=""' }],
    ["a number", [46356, 46356, "Double"], { value: 46356, formula: undefined }],
    ["a truth value", [true, true, "Boolean"], { value: true, formula: undefined }],
    ["an error", ["#REF!", "=A1", "Error"], { value: { error: "#REF!" }, formula: "=A1" }],
    ["typed text that looks like an error", ["#REF!", "#REF!", "String"], { value: "#REF!", formula: undefined }],
    ["typed text that looks like a formula", ["=A1", "=A1", "String"], { value: "=A1", formula: undefined }],
    [
      "an error newer than this list",
      ["#PYTHON!", "=PY(1)", "Error"],
      { value: { error: "#UNKNOWN!" }, formula: "=PY(1)" },
    ],
  ] as const)("reads %s", (_, [value, formula, type], cell) => {
    expect(cellFromOffice(value, formula, type)).toEqual(cell);
  });
});
