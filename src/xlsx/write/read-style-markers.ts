import { XmlScanner } from "../xml/xml-scanner";

/** What a cell or a conditional format is given as "number format" while the library writes, and what is found again in its styles. */
export interface StyleMarkers {
  /** Marker of each cell style, by its position in the file; undefined for the default. */
  readonly cells: readonly (string | undefined)[];
  /** Marker of each conditional format's style, by its position. */
  readonly conditional: readonly string[];
}

/**
 * Which style got which number, read from the styles part that the library wrote.
 *
 * The library knows no named styles and merges those that look alike. So each is handed to it as a marker only, and the
 * whole styles part is written anew under the numbers that it gave (see `writeStylesPart`).
 */
export function readStyleMarkers(stylesPart: string): StyleMarkers {
  const scanner = new XmlScanner(stylesPart);
  const formats = new Map<string, string>();
  const cells: (string | undefined)[] = [];
  const conditional: string[] = [];
  let section = "";
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (token !== "open") continue;
    if (scanner.name === "cellXfs" || scanner.name === "cellStyleXfs" || scanner.name === "dxfs")
      section = scanner.name;
    else if (scanner.name === "xf" && section === "cellXfs")
      cells.push(formats.get(scanner.attribute("numFmtId") ?? ""));
    else if (scanner.name === "numFmt") {
      const code = scanner.attribute("formatCode") ?? "";
      if (section === "dxfs") conditional.push(code);
      else formats.set(scanner.attribute("numFmtId") ?? "", code);
    }
  }
  return { cells, conditional };
}
