import { cellsFromText } from "../../../src/taskpane/round-editor/cells-from-text";

test("rows and cells as a spreadsheet copies them, with breaks and quotes inside cells", () => {
  expect(cellsFromText('SAL\t"Sales\nEurope"\t1\r\nHR\t"The ""People"" team"\t2\r\n')).toEqual([
    ["SAL", "Sales\nEurope", "1"],
    ["HR", 'The "People" team', "2"],
  ]);
});

test("blank lines are no rows; semicolons only where every line has them and no line has tabs", () => {
  expect(cellsFromText("\nSAL\tSales\n\t\n\n")).toEqual([["SAL", "Sales"]]);
  expect(cellsFromText("SAL;Sales\nHR;People")).toEqual([
    ["SAL", "Sales"],
    ["HR", "People"],
  ]);
  expect(cellsFromText("SAL\tSales; Europe")).toEqual([["SAL", "Sales; Europe"]]);
  expect(cellsFromText("")).toEqual([]);
});
