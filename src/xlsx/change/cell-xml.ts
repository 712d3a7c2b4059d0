import type { CellInput, CellValue } from "../../core/workbook/cell-value";
import { isCellError, isCellFormula } from "../../core/workbook/cell-value";
import { formulaToStored } from "../formula/formula-to-stored";
import { escapeXml } from "../xml/escape-xml";
import { encodeStored } from "../xml/stored-text";

/** How a cell is written into an existing sheet. */
export interface CellPlace {
  /** A1. */
  readonly address: string;
  /** Prefix of the sheet's elements, with its colon: "x:" or "". */
  readonly prefix: string;
  /** The cell's style as the file numbers it. */
  readonly style: string | undefined;
  /** Name of the table in which the cell lies. */
  readonly table: string | undefined;
  /** Number under which the file keeps the mark of dynamic arrays; undefined writes a plain array formula. */
  readonly dynamicArray: number | undefined;
}

/** A cell's XML. A cell without content keeps its style, and is left out where it has none. */
export function cellXml(input: CellInput, place: CellPlace): string {
  const { address, prefix, style, table, dynamicArray } = place;
  const head = `<${prefix}c r="${address}"${style === undefined ? "" : ` s="${style}"`}`;
  if (!isCellFormula(input)) {
    if (input === null || input === "") return style === undefined ? "" : `${head}/>`;
    if (typeof input === "string")
      return `${head} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${stored(input)}</${prefix}t></${prefix}is></${prefix}c>`;
    return `${head}${typed(input)}>${valueXml(input, prefix)}</${prefix}c>`;
  }
  const { text, dynamic } = formulaToStored(input.formula, table);
  const mark = dynamic && dynamicArray !== undefined ? ` cm="${dynamicArray}"` : "";
  const array = dynamic ? ` t="array" ref="${address}"` : "";
  return `${head}${mark}${typed(input.value)}><${prefix}f${array}>${escapeXml(text)}</${prefix}f>${valueXml(input.value, prefix)}</${prefix}c>`;
}

function stored(text: string): string {
  return escapeXml(encodeStored(text));
}

function typed(value: CellValue): string {
  if (isCellError(value)) return ' t="e"';
  if (typeof value === "string") return ' t="str"';
  return typeof value === "boolean" ? ' t="b"' : "";
}

function valueXml(value: CellValue, prefix: string): string {
  if (value === null) return "";
  const text = isCellError(value) ? value.error : typeof value === "boolean" ? String(Number(value)) : String(value);
  return `<${prefix}v>${stored(text)}</${prefix}v>`;
}
