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

  it("gives the text in an element, also where it is more than text, and stands behind it", () => {
    const scanner = new XmlScanner(
      "<a><v>1 &lt; 2</v><v><!-- no -->3<b>4</b><![CDATA[<5]]></v ><x:v>6</x:v><v/><c/></a>",
    );
    scanner.next();
    const texts = Array.from({ length: 4 }, () => {
      scanner.next();
      const text = scanner.textContent();
      return [text, scanner.depth];
    });
    expect(texts).toEqual([
      ["1 < 2", 1],
      ["34<5", 1],
      ["6", 1],
      ["", 1],
    ]);
    expect([scanner.next(), scanner.name, scanner.empty]).toEqual(["open", "c", true]);
  });

  it("takes no declaration of a prefix for an attribute, and the first of two", () => {
    const scanner = new XmlScanner('<c xmlns:t="ns" x:t="1" t="2"></c>');
    scanner.next();
    expect(scanner.attribute("t")).toBe("1");
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
    "<a b=1/>",
    "<a b/>",
    '<a b="1"c="2"/>',
    "<a b'1'/>",
    '<a ="1"/>',
    '<a x:="1"/>',
    "<a / b='1'>",
    "</a>",
  ])("refuses %s", (source) => {
    expect(() => tokens(source)).toThrow(SyntaxError);
  });
});
