import { areaAddress, parseArea, parseReference, type Area } from "./address";

/** Whether what a defined name refers to (`=Lists!$A$5:$A$9`) is a range of a sheet; a name that points nowhere or holds a formula is none. */
export function coversRange(refersTo: string, sheet: string, range: string): boolean {
  let found: { readonly sheet: string; readonly area: Area };
  try {
    found = parseReference(refersTo);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
  return found.sheet.toLowerCase() === sheet.toLowerCase() && areaAddress(found.area) === areaAddress(parseArea(range));
}
