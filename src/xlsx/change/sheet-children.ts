import { XmlScanner } from "../xml/xml-scanner";
import type { Splice } from "../xml/apply-splices";

/** An element straight under `worksheet`: offsets of the whole and of its opening tag's end. */
export interface SheetChild {
  readonly name: string;
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
}

/** The top of a sheet part. */
export interface SheetChildren {
  /** Prefix of the sheet's elements with its colon, or "". */
  readonly prefix: string;
  readonly children: readonly SheetChild[];
  /** Where `worksheet` ends: before its closing tag. */
  readonly close: number;
}

/** Order in which a sheet's elements must stand ([ECMA-376] 18.3.1.99): Excel offers a repair of a file with another. */
const order = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
] as const;

/** Finds the elements straight under `worksheet`. @throws SyntaxError for a part that isn't a sheet's */
export function sheetChildren(source: string): SheetChildren {
  const scanner = new XmlScanner(source);
  const children: SheetChild[] = [];
  let prefix = "";
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (
      token === "open" &&
      scanner.depth === 1 &&
      !scanner.empty &&
      children.length === 0 &&
      scanner.name === "worksheet"
    )
      prefix = /^<([\w.-]+:)?/.exec(source.slice(scanner.start, scanner.end))?.[1] ?? "";
    else if (token === "open" && (scanner.empty ? scanner.depth === 1 : scanner.depth === 2)) {
      const { name, start, end: tagEnd } = scanner;
      if (!scanner.empty) skip(scanner);
      children.push({ name, start, tagEnd, end: scanner.end });
    } else if (token === "close" && scanner.depth === 0) return { prefix, children, close: scanner.start };
  }
  throw new SyntaxError("the sheet is not closed");
}

function skip(scanner: XmlScanner): void {
  const { depth } = scanner;
  for (let token = scanner.next(); token; token = scanner.next())
    if (token === "close" && scanner.depth < depth) return;
}

/** Puts an element where the order wants it; `text` is the whole element. */
export function insertChild({ children, close }: SheetChildren, name: (typeof order)[number], text: string): Splice {
  const rank = order.indexOf(name);
  // What isn't in the list comes later than all that is.
  const next = children.find((child) => {
    const place = order.findIndex((one) => one === child.name);
    return place < 0 || place > rank;
  });
  const at = next?.start ?? close;
  return { start: at, end: at, text };
}
