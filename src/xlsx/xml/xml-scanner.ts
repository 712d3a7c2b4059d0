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
  private nameEnd = 0;
  private readonly open: string[] = [];

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
    const { source } = this;
    const last = this.end - (this.empty ? 2 : 1);
    let at = this.nameEnd;
    while (at < last) {
      const equals = source.indexOf("=", at);
      if (equals < 0 || equals >= last) return undefined;
      let quoteAt = equals + 1;
      while (quoteAt < last && source.charCodeAt(quoteAt) <= 32) quoteAt++;
      const close = source.indexOf(source.charAt(quoteAt), quoteAt + 1);
      if (close < 0 || close >= this.end) throw new SyntaxError(`an attribute of <${this.name}> is not closed`);
      if (this.isNamed(name, at, equals)) return unescapeXml(source.slice(quoteAt + 1, close));
      at = close + 1;
    }
    return undefined;
  }

  /** Whether an attribute stands between two offsets under a name, with any prefix and blanks around. */
  private isNamed(name: string, from: number, equals: number): boolean {
    const { source } = this;
    let last = equals;
    while (last > from && source.charCodeAt(last - 1) <= 32) last--;
    const first = last - name.length;
    if (first < from || !source.startsWith(name, first)) return false;
    const before = source.charCodeAt(first - 1);
    // A prefix counts, save that of a namespace declaration.
    return before <= 32 || (before === 58 && !source.slice(from, first).trim().startsWith("xmlns"));
  }

  /** Goes to the end of the element just opened, and gives the text in it; texts of `skip` elements are left out. */
  textContent(skip?: string): string {
    if (this.empty) return "";
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
    const length = source.length;
    let at = this.start + 1;
    let nameStart = at;
    for (; at < length; at++) {
      const code = source.charCodeAt(at);
      if (code === 58) nameStart = at + 1;
      else if (code <= 32 || code === 62 || code === 47) break;
    }
    this.name = source.slice(nameStart, at);
    this.nameEnd = at;
    for (; at < length; at++) {
      const code = source.charCodeAt(at);
      if (code === 62) break;
      if (code === 34 || code === 39) {
        at = source.indexOf(code === 34 ? '"' : "'", at + 1);
        if (at < 0) throw new SyntaxError(`an attribute of <${this.name}> is not closed`);
      } else if (code === 60) throw new SyntaxError(`<${this.name}> is not closed`);
    }
    if (at >= length || this.name === "") throw new SyntaxError(`<${this.name}> is cut off`);
    this.empty = source.charCodeAt(at - 1) === 47;
    this.end = at + 1;
    if (!this.empty) this.open.push(this.name);
    return "open";
  }

  private close(): "close" {
    this.end = this.after(">", this.start + 2);
    const whole = this.source.slice(this.start + 2, this.end - 1).trimEnd();
    this.name = whole.slice(whole.indexOf(":") + 1);
    const opened = this.open.pop();
    if (opened !== this.name) throw new SyntaxError(`</${this.name}> closes <${opened ?? ""}>`);
    this.empty = false;
    return "close";
  }
}
