import { XmlScanner } from "../xml/xml-scanner";

/** Order in which the lists of a styles part must stand ([ECMA-376] 18.8.39). */
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** A list of a styles part whose entries others name by position. */
export type StyleListName =
  "numFmts" | "fonts" | "fills" | "borders" | "cellStyleXfs" | "cellXfs" | "cellStyles" | "dxfs";

interface Section {
  readonly name: string;
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
  readonly items: readonly string[];
}

/**
 * The lists of a styles part, entry by entry as text, to which entries can be added at the end: what others name by position keeps its
 * position, and what isn't understood (colours, extensions) stays as it is.
 */
export class StyleLists {
  private readonly sections: readonly Section[];
  private readonly close: number;
  private readonly prefix: string;
  private readonly added = new Map<string, string[]>();

  /** @throws SyntaxError for a part that isn't one of styles */
  constructor(private readonly source: string) {
    const { sections, close, prefix } = scan(source);
    this.sections = sections;
    this.close = close;
    this.prefix = prefix;
  }

  /** Entries of a list, those added included. */
  items(list: StyleListName): readonly string[] {
    return [...(this.section(list)?.items ?? []), ...(this.added.get(list) ?? [])];
  }

  /** The position of an entry that reads the same, or of the entry added at the end. `entry` has no namespace prefix. */
  add(list: StyleListName, entry: string): number {
    const known = this.items(list).indexOf(this.prefixed(entry));
    return known >= 0 ? known : this.append(list, entry);
  }

  /** The position of an entry added at the end, whatever stands already. `entry` has no namespace prefix. */
  append(list: StyleListName, entry: string): number {
    const position = this.items(list).length;
    this.added.set(list, [...(this.added.get(list) ?? []), this.prefixed(entry)]);
    return position;
  }

  /** The part with the entries that were added. */
  toString(): string {
    const inserts = [...this.added].map(([list, entries]) => this.insert(list, entries));
    let text = this.source;
    for (const { start, end, text: piece } of inserts.sort((a, b) => b.start - a.start || b.rank - a.rank))
      text = text.slice(0, start) + piece + text.slice(end);
    return text;
  }

  private insert(list: string, entries: readonly string[]) {
    const rank = order.indexOf(list);
    const tag = this.prefix + list;
    const section = this.section(list);
    const count = (section?.items.length ?? 0) + entries.length;
    const whole = `<${tag} count="${count}">${[...(section?.items ?? []), ...entries].join("")}</${tag}>`;
    if (section) return { start: section.start, end: section.end, text: whole, rank };
    const at = this.sections.find(({ name }) => order.indexOf(name) > rank)?.start ?? this.close;
    return { start: at, end: at, text: whole, rank };
  }

  private prefixed(entry: string): string {
    return this.prefix === "" ? entry : entry.replace(/<(\/?)(?=\w)/g, `<$1${this.prefix}`);
  }

  private section(list: string): Section | undefined {
    return this.sections.find(({ name }) => name === list);
  }
}

function scan(source: string): { sections: Section[]; close: number; prefix: string } {
  const scanner = new XmlScanner(source);
  const sections: Section[] = [];
  let prefix: string | undefined;
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (token === "close" && scanner.depth === 0) return { sections, close: scanner.start, prefix: prefix ?? "" };
    if (token !== "open") continue;
    if (prefix === undefined) {
      prefix = /^<([\w.-]+:)?/.exec(source.slice(scanner.start, scanner.end))?.[1] ?? "";
      if (scanner.empty) break;
      continue;
    }
    const { name, start, end: tagEnd } = scanner;
    const items = scanner.empty ? [] : entries(scanner);
    sections.push({ name, start, tagEnd, end: scanner.end, items });
  }
  throw new SyntaxError("the styles have no content");
}

/** The elements in the one just opened, as text; the scanner then stands on its closing tag. */
function entries(scanner: XmlScanner): string[] {
  const items: string[] = [];
  const { depth } = scanner;
  let start = 0;
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (token === "open" && scanner.empty && scanner.depth === depth)
      items.push(scanner.source.slice(scanner.start, scanner.end));
    else if (token === "open" && !scanner.empty && scanner.depth === depth + 1) start = scanner.start;
    else if (token === "close" && scanner.depth === depth) items.push(scanner.source.slice(start, scanner.end));
    else if (token === "close" && scanner.depth < depth) break;
  }
  return items;
}
