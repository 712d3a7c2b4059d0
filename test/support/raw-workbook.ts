import { strToU8, zipSync } from "fflate";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A worksheet part around what stands in its `worksheet` element. */
export function worksheetXml(inner: string): string {
  return `${head}<worksheet xmlns="${main}" xmlns:r="${links}">${inner}</worksheet>`;
}

/** A worksheet part with the given rows. */
export function rowsXml(rows: string, after = ""): string {
  return worksheetXml(`<sheetData>${rows}</sheetData>${after}`);
}

/** A relationships part; each target by its type's last word. */
export function relationshipsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${links}/${type}" Target="${target}"${/^https?:/.test(target) ? ' TargetMode="External"' : ""}/>`,
  );
  return `${head}<Relationships xmlns="${packageLinks}">${list.join("")}</Relationships>`;
}

/** The shared texts part; each entry is what stands in its `si`. */
export function sharedStringsXml(...entries: readonly string[]): string {
  return `${head}<sst xmlns="${main}">${entries.map((entry) => `<si>${entry}</si>`).join("")}</sst>`;
}

/** Parts of a small workbook with one sheet "Plan", to be changed before they are zipped; made here, so that no file of others is copied. */
export function rawParts(sheet: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationshipsXml([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
    ]),
    "xl/worksheets/sheet1.xml": sheet,
    ...more,
  };
}

/** Parts as a zip. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content]),
    ),
  );
}

/** A workbook file with one sheet "Plan". */
export function rawWorkbook(sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipParts(rawParts(sheet, more));
}
