/** What rewriting needs to know: the table a formula's cell stands in, if any. */
export interface FormulaPlace {
  /** Name of the table that contains the cell; undefined outside tables. */
  table: string | undefined;
}

/**
 * An Excel formula as the grid's engine reads it.
 *
 * The engine calculates structured references only in their long form and knows no `_xlfn.` prefixes, so `[@Q1]`, `Budget[@Q1]`
 * and `[Q1]` become `Budget[[#This Row],[Q1]]` and `Budget[Q1]`. Text in quotes is left as it is. Everything else, spill references
 * such as `A1#` included, passes through unchanged: the engine then answers #NAME? rather than a wrong number.
 */
export function toGridFormula(formula: string, place: FormulaPlace): string {
  let out = "";
  let index = 0;
  while (index < formula.length) {
    const char = formula.charAt(index);
    if (char === '"' || char === "'") {
      const end = endOfQuoted(formula, index);
      out += formula.slice(index, end);
      index = end;
    } else if (char === "[") {
      const end = endOfBracket(formula, index);
      const inside = formula.slice(index + 1, end - 1);
      const named = /[\p{L}\p{N}_.\\]$/u.test(out);
      // A bracket with a digit or file name before a sheet is another workbook's reference: not a table's.
      const external = /^[^\]]*\.xls/i.test(inside) || /^\]?[^[\]]*!/.test(formula.slice(end));
      out += external ? formula.slice(index, end) : structured(inside, named ? "" : (place.table ?? ""));
      index = end;
    } else {
      const prefix = /^(_xlfn\._xlws\.|_xlfn\.|_xlws\.|_xldudf_)/i.exec(formula.slice(index));
      if (prefix && !/[\p{L}\p{N}_.]$/u.test(out)) index += prefix[0].length;
      else {
        out += char;
        index += 1;
      }
    }
  }
  return out;
}

function structured(inside: string, prefix: string): string {
  const text = inside.trim();
  if (!text.startsWith("@")) return `${prefix}[${inside}]`;
  const column = text.slice(1).trim();
  if (column === "") return `${prefix}[#This Row]`;
  return `${prefix}[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
}

function endOfQuoted(text: string, start: number): number {
  const quote = text.charAt(start);
  let index = start + 1;
  while (index < text.length) {
    if (text.charAt(index) === quote) {
      if (text.charAt(index + 1) !== quote) return index + 1;
      index += 1;
    }
    index += 1;
  }
  return text.length;
}

function endOfBracket(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const char = text.charAt(index);
    // An apostrophe in a column name escapes the bracket after it.
    if (char === "'") index += 1;
    else if (char === "[") depth += 1;
    else if (char === "]") {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return text.length;
}
