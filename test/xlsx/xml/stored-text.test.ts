import fc from "fast-check";
import { escapeXml, unescapeXml } from "../../../src/xlsx/xml/escape-xml";
import { decodeStored, encodeStored } from "../../../src/xlsx/xml/stored-text";

describe("text in a file", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("_", "x", "0", "0", "D", "F", "\ud83d", "\ude00", "\r", "&", ";", "#") }),
  );

  it("comes back as it was", () => {
    fc.assert(
      fc.property(text, (before) => decodeStored(unescapeXml(escapeXml(encodeStored(before)))) === before),
      { seed: 20261130, numRuns: 1000 },
    );
  });

  it("holds nothing that XML has no place for", () => {
    fc.assert(
      fc.property(text, (before) => !/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/.test(encodeStored(before))),
      { seed: 20261130 },
    );
    expect(encodeStored("a\rb\u0007_x0041_")).toBe("a_x000D_b_x0007__x005F_x0041_");
  });

  it("refuses entities that XML doesn't know", () => {
    expect(unescapeXml("&lt;&#65;&#x1F600;&amp;amp;")).toBe("<A\u{1f600}&amp;");
    for (const raw of ["&nbsp;", "& ", "&#x110000;", "&amp"]) expect(() => unescapeXml(raw)).toThrow(SyntaxError);
  });
});
