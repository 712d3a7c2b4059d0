import type { CellError } from "../../core/workbook/cell-value";

const zeroCell = /<c r="([A-Z]+[0-9]+)"([^>]*)>((?:<f[^>]*>[^<]*<\/f>)?)<v>0<\/v><\/c>/g;

/**
 * Puts errors into a sheet that the library wrote, as values and as results of formulas.
 *
 * The library drops an error that a formula answers, and takes a text like "#N/A" for the error. So errors are handed to
 * it as the number 0 and typed here.
 *
 * @param errors by A1 address
 */
export function withErrors(sheetPart: string, errors: ReadonlyMap<string, CellError>): string {
  if (errors.size === 0) return sheetPart;
  return sheetPart.replace(zeroCell, (whole, address: string, attributes: string, formula: string) => {
    const found = errors.get(address);
    return found ? `<c r="${address}"${attributes} t="e">${formula}<v>${found.error}</v></c>` : whole;
  });
}
