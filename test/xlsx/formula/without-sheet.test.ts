import { withoutSheet } from "../../../src/xlsx/formula/without-sheet";

// As Excel writes what pointed to a deleted sheet: the cell stays, the sheet doesn't; a table goes as a whole.
it.each([
  ["SUM(Moves[Amount])+Moves!A1", "SUM(#REF!)+#REF!A1"],
  ["'Moves'!$A$1:$B$2", "#REF!$A$1:$B$2"],
  ["moves!A1", "#REF!A1"],
  ["SUM(Start:Moves!A1)", "SUM(#REF!A1)"],
  ["SUM('Start:Moves'!A1)", "SUM(#REF!A1)"],
  ["ROWS(Moves)", "ROWS(#REF!)"],
  ["Moves[[#This Row],[Amount]]*2", "#REF!*2"],
])("%s", (formula, expected) => {
  expect(withoutSheet(formula, "Moves", ["Moves"])).toBe(expected);
});

it.each(['"Moves!A1"', "Budget!A1", "[1]Moves!A1", "MovesMore!A1", "Moves(1)", "Budget[Moves]"])(
  "leaves %s alone",
  (formula) => {
    expect(withoutSheet(formula, "Moves", ["Moves"])).toBe(formula);
  },
);
