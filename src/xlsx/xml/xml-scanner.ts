import { unescapeXml } from "./escape-xml";

/** What the scanner stands on. */
export type XmlToken = "open" | "close" | "text";

/**
 * Reads XML token by token without building a tree: sheets have a million cells, and only what is asked for is decoded.
 *
 * Names are given without their prefix, because writers choose prefixes freely ("x:c", "c"). An element without content gives
 * "open" with `empty` true, and no "close". Positions are offsets into the text, so that a part can be patched in place.
 *
 * @throws SyntaxError for XML that isn't well-formed: unclosed or crossing elements, unknown entities, declarations
 */
export class XmlScanner {
  /** Local name of the element opened or closed. */
  name = "";
  /** Whether the element just opened has no content. */
  empty = false;
  /** Where the token starts, and where it ends (exclusive). */
  start = 0;
  end = 0;
  private readonly open: string[] = [];
  /** Of each attribute of the element just opened: where its local name starts and ends, and its value. Four numbers each, reused. */
  private readonly spans: number[] = [];
  private attributes = 0;

  constructor(readonly source: string) {}

  /** How many elements are open. */
  get depth(): number {
    return this.open.length;
  }

  /** Moves to the next token; undefined at the end. */
  next(): XmlToken | undefined {
    const { source } = this;
    for (;;) {
      this.start = this.end;
      if (this.start >= source.length) {
        if (this.open.length > 0) throw new SyntaxError(`<${this.open.at(-1)}> is not closed`);
        return undefined;
      }
      if (source.charCodeAt(this.start) !== 60) {
        const next = source.indexOf("<", this.start);
        this.end = next < 0 ? source.length : next;
        if (this.open.length > 0) return "text";
        continue;
      }
      const second = source.charCodeAt(this.start + 1);
      if (second === 47) return this.close();
      if (second === 63) this.end = this.after("?>", this.start + 2);
      else if (second !== 33) return this.openElement();
      else if (source.startsWith("<!--", this.start)) this.end = this.after("-->", this.start + 4);
      else if (source.startsWith("<![CDATA[", this.start)) {
        this.end = this.after("]]>", this.start + 9);
        return "text";
      } else throw new SyntaxError("a declaration stands among the content");
    }
  }

  /** Text of the token stood on ("text"), decoded. */
  get text(): string {
    const raw = this.source.slice(this.start, this.end);
    return raw.startsWith("<![CDATA[") ? raw.slice(9, -3) : unescapeXml(raw);
  }

  /** Value of an attribute of the element just opened, by local name, decoded. */
  attribute(name: string): string | undefined {
    const { source, spans } = this;
    for (let at = 0; at < this.attributes * 4; at += 4) {
      const start = spans[at] ?? 0;
      if ((spans[at + 1] ?? 0) - start !== name.length || !source.startsWith(name, start)) continue;
      return unescapeXml(source.slice(spans[at + 2], spans[at + 3]));
    }
    return undefined;
  }

  /** Goes to the end of the element just opened, and gives the text in it; texts of `skip` elements are left out. */
  textContent(skip?: string): string {
    if (this.empty) return "";
    const { source } = this;
    // Nearly always there is nothing but text: then one step does for three tokens.
    const first = source.indexOf("<", this.end);
    if (first >= 0 && this.closesPlainly(first)) {
      const raw = source.slice(this.end, first);
      this.start = first;
      this.close();
      return unescapeXml(raw);
    }
    const depth = this.depth;
    let text = "";
    let skipping = 0;
    for (let token = this.next(); token; token = this.next()) {
      if (token === "text") text += skipping ? "" : this.text;
      else if (token === "open") {
        if (!this.empty && (skipping || this.name === skip)) skipping++;
      } else {
        if (skipping) skipping--;
        if (this.depth < depth) return text;
      }
    }
    return text;
  }

  private after(end: string, from: number): number {
    const found = this.source.indexOf(end, from);
    if (found < 0) throw new SyntaxError(`"${end}" is missing`);
    return found + end.length;
  }

  private openElement(): "open" {
    const { source } = this;
    let at = this.start + 1;
    let nameStart = at;
    let code = source.charCodeAt(at);
    for (; code > 32 && code !== 62 && code !== 47; code = source.charCodeAt(++at)) if (code === 58) nameStart = at + 1;
    this.name = source.slice(nameStart, at);
    this.attributes = 0;
    while (code <= 32) code = source.charCodeAt(++at);
    while (code !== 62 && code !== 47) {
      at = this.readAttribute(at);
      code = source.charCodeAt(at);
      while (code <= 32) code = source.charCodeAt(++at);
    }
    this.empty = code === 47;
    if (this.empty) at += 1;
    if (this.name === "" || source.charCodeAt(at) !== 62) throw new SyntaxError(`<${this.name}> is cut off`);
    this.end = at + 1;
    if (!this.empty) this.open.push(this.name);
    return "open";
  }

  /** Notes where the attribute that starts here has its name and value. @returns where it ends */
  private readAttribute(start: number): number {
    const { source, spans } = this;
    let at = start;
    let nameStart = at;
    let code = source.charCodeAt(at);
    // Beyond the end of the text a code is not a number, and no comparison holds. 34 and 39 are quotes, 60 to 62 "<=>".
    for (; code > 32 && (code < 60 || code > 62) && code !== 34 && code !== 39; code = source.charCodeAt(++at))
      if (code === 58) nameStart = at + 1;
    const nameEnd = at;
    while (code <= 32) code = source.charCodeAt(++at);
    if (code !== 61 || nameEnd === nameStart) throw new SyntaxError(`<${this.name}> is garbled`);
    do code = source.charCodeAt(++at);
    while (code <= 32);
    const close = code === 34 ? source.indexOf('"', at + 1) : code === 39 ? source.indexOf("'", at + 1) : -1;
    if (close < 0) throw new SyntaxError(`an attribute of <${this.name}> is not closed`);
    const behind = source.charCodeAt(close + 1);
    if (behind > 32 && behind !== 62 && behind !== 47) throw new SyntaxError(`<${this.name}> is garbled`);
    // The declaration of a prefix ("xmlns:r") is no attribute with that name.
    if (nameStart - start !== 6 || !source.startsWith("xmlns:", start)) {
      const span = this.attributes++ * 4;
      spans[span] = nameStart;
      spans[span + 1] = nameEnd;
      spans[span + 2] = at + 1;
      spans[span + 3] = close;
    }
    return close + 1;
  }

  /** Whether the tag at `at` closes the innermost element, spelled without prefix and blanks as nearly all are. */
  private closesPlainly(at: number): boolean {
    const { source } = this;
    const opened = this.open[this.open.length - 1];
    return (
      opened !== undefined &&
      source.charCodeAt(at + 1) === 47 &&
      source.charCodeAt(at + 2 + opened.length) === 62 &&
      source.startsWith(opened, at + 2)
    );
  }

  private close(): "close" {
    this.empty = false;
    if (this.closesPlainly(this.start)) {
      this.name = this.open.pop() ?? "";
      this.end = this.start + this.name.length + 3;
      return "close";
    }
    this.end = this.after(">", this.start + 2);
    const whole = this.source.slice(this.start + 2, this.end - 1).trimEnd();
    this.name = whole.slice(whole.indexOf(":") + 1);
    const opened = this.open.pop();
    if (opened !== this.name) throw new SyntaxError(`</${this.name}> closes <${opened ?? ""}>`);
    return "close";
  }
}
