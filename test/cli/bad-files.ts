import { strToU8, unzipSync, zipSync } from "fflate";
import type { SheetBlueprint } from "../../src/core/workbook/blueprint";
import { renderTemplate } from "../../src/core/render/render-template";
import { XlsxFile } from "../../src/xlsx/xlsx-file";
import { round } from "../support/plan";

/** The start of an OLE file (the container of .xls and of encrypted workbooks), and a directory entry with a stream's name. */
export function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, letter] of [...stream].entries()) bytes[1024 + index * 2] = letter.charCodeAt(0);
  return bytes;
}

/** A workbook whose first sheet inflates to 90 MB from a hundred kilobytes. */
export function zipBomb(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  return zipSync({ ...parts, "xl/worksheets/sheet1.xml": new Uint8Array(90 * 1024 * 1024) }, { level: 1 });
}

/** A plan's file in which somebody put in a new sheet and deleted all others; `kept` names those that stay. */
export async function withoutSheets(kept: readonly string[] = []): Promise<Uint8Array> {
  const blueprint = renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL" });
  const pattern = blueprint.sheets.find(({ name }) => name === "_plan");
  if (pattern === undefined) throw new Error("the template has no _plan");
  const blank: SheetBlueprint = {
    ...pattern,
    name: "Sheet1",
    visibility: "visible",
    protected: false,
    cells: [],
    styles: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
  };
  const file = new XlsxFile();
  const sheets = [blank, ...blueprint.sheets.filter(({ name }) => kept.includes(name))];
  await file.build({ ...blueprint, sheets, names: [], activeSheet: "Sheet1" });
  return file.bytes;
}

/** A workbook as another department might keep it: one sheet, made by no template of ours. */
export function foreignWorkbook(): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006";
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Holidays" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row></sheetData></worksheet>`,
    ),
  });
}
