import { applySplices, withAttribute } from "../../../src/xlsx/xml/apply-splices";

describe("applySplices", () => {
  it("replaces and inserts, in the order of places, then of the list", () => {
    const splices = [
      { start: 4, end: 5, text: "E" },
      { start: 2, end: 2, text: "1" },
      { start: 2, end: 2, text: "2" },
      { start: 0, end: 1, text: "" },
    ];
    expect(applySplices("abcdef", splices)).toBe("b12cdEf");
  });
});

describe("withAttribute", () => {
  it.each([
    ['<a ref="A1" b="2">', "ref", "A1:B2", '<a ref="A1:B2" b="2">'],
    ["<a ref = 'A1'/>", "ref", 'x"y', '<a ref="x&quot;y"/>'],
    ['<a xref="1"/>', "ref", "2", '<a xref="1" ref="2"/>'],
    ["<a>", "ref", "$1", '<a ref="$1">'],
    ['<a spans="1:2" r="1">', "spans", undefined, '<a r="1">'],
    ['<a r="1">', "spans", undefined, '<a r="1">'],
  ])("%s", (tag, name, value, expected) => {
    expect(withAttribute(tag, name, value)).toBe(expected);
  });
});
