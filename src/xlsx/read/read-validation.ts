import type { ValidationSnapshot } from "../../core/workbook/snapshot";
import { areaAddress, parseArea } from "../../core/workbook/address";
import { isAddress } from "./cell-index";
import { limits } from "../container/limits";
import { formulaFromStored } from "../formula/formula-from-stored";
import type { XmlScanner } from "../xml/xml-scanner";

/**
 * Reads the `dataValidation` just opened, one entry for each of its areas.
 *
 * Understands both homes: the sheet's own list, and the extension list into which Excel 2010 and later put those that point
 * to other sheets (there range and source stand in elements of their own).
 */
export function readValidation(scanner: XmlScanner): ValidationSnapshot[] {
  const isList = scanner.attribute("type") === "list";
  let ranges = scanner.attribute("sqref") ?? "";
  let first = "";
  const depth = scanner.depth;
  if (!scanner.empty)
    for (let token = scanner.next(); token; token = scanner.next()) {
      if (token === "close" && scanner.depth < depth) break;
      if (token !== "open") continue;
      if (scanner.name === "formula1") first = scanner.textContent().trim();
      else if (scanner.name === "sqref") ranges = scanner.textContent();
    }
  const source = isList ? listSource(first) : undefined;
  // More than all areas that are read, in the longest spelling of one.
  if (ranges.length > limits.validations * 24) throw new SyntaxError("a validation lists too many areas");
  return ranges
    .trim()
    .split(/\s+/)
    .flatMap((text): ValidationSnapshot[] => {
      const range = validatedRange(text);
      return range === undefined
        ? []
        : [{ range, kind: isList ? "list" : "other", ...(source === undefined ? {} : { source }) }];
    });
}

/** An inline list without its quotes, anything else as a formula. */
function listSource(formula: string): string {
  const inline = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return inline === undefined ? (formulaFromStored(formula) ?? `=${formula}`) : inline.replaceAll('""', '"');
}

/** A range as A1, undefined where it is lost ("#REF!"); whole columns and rows become the area that they cover. */
function validatedRange(range: string): string | undefined {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(range);
  if (columns) return `${columns[1]}1:${columns[2]}1048576`.toUpperCase();
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(range);
  if (rows) return `A${rows[1]}:XFD${rows[2]}`;
  return isAddress(range) ? areaAddress(parseArea(range)) : undefined;
}
