import type { Package } from "../container/package";
import { scanPart } from "./scan-part";

/** Built-in formats that show a calendar date ([ECMA-376] 18.8.30, with the East Asian ones). */
function isBuiltInDate(id: number): boolean {
  return (
    (id >= 14 && id <= 17) ||
    id === 22 ||
    (id >= 27 && id <= 31) ||
    id === 36 ||
    (id >= 50 && id <= 58 && id !== 55 && id !== 56)
  );
}

/** Whether a number format shows a calendar date: years or days, or months without hours and seconds. */
export function isDateFormat(code: string): boolean {
  const letters = code
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .toLowerCase()
    // "[h]:mm" counts hours beyond a day: a duration. Other brackets hold colours, conditions and locales.
    .replace(/\[(?:h+|m+|s+)\]/g, "h")
    .replace(/\[[^\]]*\]/g, "");
  if (/general/.test(letters)) return false;
  return /[yd]/.test(letters) || (/m/.test(letters) && !/[hs]/.test(letters));
}

/**
 * For each cell style of a workbook whether it shows a calendar date.
 *
 * Needed only for files of the 1904 system, whose dates must move by 1,462 days while other numbers must not.
 */
export function readDateStyles(file: Package, path: string): boolean[] {
  return (
    scanPart(file, path, (scanner) => {
      const codes = new Map<number, boolean>();
      const styles: boolean[] = [];
      let inCellStyles = false;
      for (let token = scanner.next(); token; token = scanner.next()) {
        if (scanner.name === "cellXfs" && !scanner.empty)
          inCellStyles = token === "open" || (token === "text" && inCellStyles);
        if (token !== "open") continue;
        if (scanner.name === "numFmt")
          codes.set(Number(scanner.attribute("numFmtId")), isDateFormat(scanner.attribute("formatCode") ?? ""));
        else if (scanner.name === "xf" && inCellStyles) {
          const id = Number(scanner.attribute("numFmtId") ?? 0);
          styles.push(codes.get(id) ?? isBuiltInDate(id));
        }
      }
      return styles;
    }) ?? []
  );
}
