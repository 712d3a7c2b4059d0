import { XmlScanner } from "../../../src/xlsx/xml/xml-scanner";

/** All tokens of a text, each as a word. */
function tokens(source: string): string[] {
  const scanner = new XmlScanner(source);
  const found: string[] = [];
  for (let token = scanner.next(); token; token = scanner.next())
    found.push(token === "text" ? `"${scanner.text}"` : `${token} ${scanner.name}${scanner.empty ? "/" : ""}`);
  return found;
}

describe("XmlScanner", () => {
  it("gives elements, text and CDATA, without prefixes, comments and instructions", () => {
    expect(tokens('<?xml version="1.0"?><x:a><!-- <b> --><b c=">"/>1 &lt; 2<![CDATA[<&]]></x:a >')).toEqual([
      "open a", "open b/", '"1 < 2"', '"<&"', "close a",
    ]); // prettier-ignore
  });

  it("gives attributes by local name, in either quotes, decoded", () => {
    const scanner = new XmlScanner(`<c xmlns:r="ns" r:id = 'rId1' t="a &quot;=&quot; r='x'" s=""/>`);
    scanner.next();
    expect(["id", "t", "s", "r", "d"].map((name) => scanner.attribute(name))).toEqual([
      "rId1",
      `a "=" r='x'`,
      "",
      undefined,
      undefined,
    ]);
  });

  it.each([
    "<a>",
    "<a></b>",
    "<a",
    "<a b='1></a>",
    "<a><b></a></b>",
    "<a><!-- </a>",
    "<a><!ENTITY x></a>",
    "<a>&x;</a>",
    "<a></a></b>",
    "<a <b/></a>",
  ])("refuses %s", (source) => {
    expect(() => tokens(source)).toThrow(SyntaxError);
  });
});
