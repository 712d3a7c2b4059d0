import fc from "fast-check";
import { absoluteReference, parseReference } from "../../../src/core/workbook/address";

describe("parseReference", () => {
  test.each([
    ["=Summary!$B$1:$F$1", "Summary", { row: 0, column: 1, rows: 1, columns: 5 }],
    ["Summary!B1", "Summary", { row: 0, column: 1, rows: 1, columns: 1 }],
    ["='It''s \"money\" & more!'!$A$2:$A$9", 'It\'s "money" & more!', { row: 1, column: 0, rows: 8, columns: 1 }],
  ])("takes %s apart", (text, sheet, area) => {
    expect(parseReference(text)).toEqual({ sheet, area });
  });

  test.each(["=$A$1", "=Rates", "=Sheet1!$A:$A", "=A!B!$C$1", "=#REF!"])("refuses %s", (text) => {
    expect(() => parseReference(text)).toThrow(RangeError);
  });

  test("is the way back from absoluteReference, whatever the sheet is called", () => {
    const area = fc.record({
      row: fc.integer({ min: 0, max: 1_048_000 }),
      column: fc.integer({ min: 0, max: 16_000 }),
      rows: fc.integer({ min: 1, max: 500 }),
      columns: fc.integer({ min: 1, max: 300 }),
    });
    // What Excel allows in a sheet's name: 1 to 31 characters, none of these, no apostrophe at either end.
    const name = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 31 })
      .filter((text) => !/[\\/?*[\]:\n\r\u2028\u2029]/.test(text) && !/^'|'$/.test(text));
    fc.assert(
      fc.property(name, area, (sheet, cells) => {
        expect(parseReference(`=${absoluteReference(sheet, cells)}`)).toEqual({ sheet, area: cells });
      }),
    );
  });
});
