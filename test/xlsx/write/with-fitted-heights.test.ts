import { withFittedHeights } from "../../../src/xlsx/write/with-fitted-heights";

const part = '<sheetData><row r="1"><c r="A1"/></row><row r="2" ht="32" customHeight="1"/><row r="12"/></sheetData>';

test("rows get their heights without the mark of a choice; those with a height keep theirs", () => {
  expect(withFittedHeights(part, { 0: 30, 1: 45, 11: 60 })).toBe(
    '<sheetData><row r="1" ht="30"><c r="A1"/></row><row r="2" ht="32" customHeight="1"/><row r="12" ht="60"/></sheetData>',
  );
});

test("without heights nothing changes", () => {
  expect(withFittedHeights(part, {})).toBe(part);
});
