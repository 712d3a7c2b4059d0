import fc from "fast-check";
import { cellToWrite, valueToWrite } from "../../src/excel/cell-to-write";

describe("valueToWrite", () => {
  // Each of these is what Excel's own input line makes of the text in some language: date, number, currency, truth value, formula.
  it.each([
    "=1+1",
    "+49 30",
    "-x",
    "@home",
    "007",
    "2026-11-30",
    "1/2",
    "10 %",
    "(5)",
    "€ 5",
    "#N/A",
    "OUT-05",
    "Mar 5",
    "kr 5",
    "TRUE",
    "Wahr",
    "'quoted",
    " 5",
  ])("keeps %j text by an apostrophe in front", (text) => {
    expect(valueToWrite(text)).toBe(`'${text}`);
  });

  it("leaves plain words without an apostrophe, which people would see in the formula bar", () => {
    expect(valueToWrite("Line ID")).toBe("Line ID");
  });

  it("passes numbers and truth values on, empties for nothing, and spells errors", () => {
    expect([
      valueToWrite(0),
      valueToWrite(-1.5),
      valueToWrite(false),
      valueToWrite(null),
      valueToWrite(""),
      valueToWrite({ error: "#N/A" }),
    ]).toEqual([0, -1.5, false, "", "", "#N/A"]);
  });

  it("never hands over text that Excel would take for a formula, a number or an apostrophe's text", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(String(valueToWrite(text))).not.toMatch(/^[=+\-@\d#]/);
        expect(String(valueToWrite(text)).replace(/^'/, "")).toBe(text);
      }),
    );
  });
});

describe("cellToWrite", () => {
  it("writes the formula and not its cached value", () => {
    expect(cellToWrite({ formula: "=A1*2", value: 4 })).toBe("=A1*2");
  });
});
