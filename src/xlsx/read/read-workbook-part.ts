import type { Visibility } from "../../core/workbook/blueprint";
import type { Package } from "../container/package";
import { damaged, unreadable } from "../container/unreadable";
import { limits } from "../container/limits";
import { isTrue } from "../xml/is-true";
import type { XmlScanner } from "../xml/xml-scanner";
import { readRelationships } from "./read-relationships";
import type { Relationship } from "./read-relationships";
import { scanPart } from "./scan-part";

/** A worksheet as the workbook lists it; `position` counts all sheets, charts included, as names' scopes do. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly path: string;
  readonly position: number;
}

/** A defined name as stored: `refersTo` without "=", `position` of the sheet to which it belongs. */
export interface NameEntry {
  readonly name: string;
  readonly refersTo: string;
  readonly position?: number;
  readonly hidden: boolean;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly path: string;
  readonly relationships: readonly Relationship[];
  /** Worksheets only: chart, dialog and macro sheets hold no cells. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly uses1904: boolean;
}

/** Path of the workbook part, by the package's own relationship. @throws HostError "unreadable" for other kinds of zip */
export function workbookPath(file: Package): string {
  // Where the package doesn't say, the workbook stands where every writer puts it.
  const path = readRelationships(file, "").find((one) => one.type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (path.endsWith(".bin") || file.has("xl/workbook.bin"))
    throw unreadable("This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.");
  if (file.has(path) && isSpreadsheet(file, path)) return path;
  throw otherZip(file);
}

function isSpreadsheet(file: Package, path: string): boolean {
  return /<(?:[\w.-]+:)?workbook[\s>]/.test(file.text(path)?.slice(0, 4000) ?? "");
}

function otherZip(file: Package) {
  const asks = "Hand in the Excel workbook (.xlsx) itself.";
  const kind = new TextDecoder().decode(file.bytes("mimetype")?.subarray(0, 200) ?? new Uint8Array());
  if (kind.includes("opendocument.spreadsheet"))
    return unreadable("This is an OpenDocument spreadsheet (.ods). Save it as Excel workbook (.xlsx).");
  if (kind.includes("opendocument")) return unreadable(`This is an OpenDocument file that is no spreadsheet. ${asks}`);
  if (file.has("word/document.xml")) return unreadable(`This is a Word document (.docx), not a workbook. ${asks}`);
  if (file.has("ppt/presentation.xml"))
    return unreadable(`This is a PowerPoint presentation (.pptx), not a workbook. ${asks}`);
  if (file.has("index/document.iwa") || file.has("index.zip"))
    return unreadable("This is an Apple Numbers document. Export it as Excel workbook (.xlsx).");
  if (file.has("[content_types].xml")) return damaged("the part that lists its sheets is missing");
  return unreadable(`This is a zip archive, not a workbook. Unpack it and hand in the workbook inside.`);
}

/** Reads the list of sheets, the names and the date system. @throws HostError "unreadable" */
export function readWorkbookPart(file: Package): WorkbookPart {
  const path = workbookPath(file);
  const relationships = readRelationships(file, path);
  const part = scanPart(file, path, scanWorkbook) ?? { listed: [], names: [], uses1904: false };
  if (part.listed.length > limits.sheets)
    throw unreadable(
      `This workbook has ${part.listed.length} sheets, up to ${limits.sheets} are read. Remove those that don't belong to the plan.`,
    );
  if (part.names.length > limits.definedNames)
    throw unreadable(
      `This workbook has ${part.names.length} defined names, up to ${limits.definedNames} are read. Delete those not needed under Formulas, Name Manager.`,
    );
  const seen = new Set<string>();
  const paths = new Set<string>();
  const sheets = part.listed.flatMap(({ name, visibility, id }, position): SheetEntry[] => {
    if (seen.has(name.toLowerCase())) throw damaged(`two sheets are named "${name}"`);
    seen.add(name.toLowerCase());
    const relationship = relationships.find((one) => one.id === id);
    if (!relationship) throw damaged(`the content of the sheet "${name}" is missing`);
    if (relationship.type !== "worksheet") return [];
    if (!file.has(relationship.target)) throw damaged(`the content of the sheet "${name}" is missing`);
    if (paths.has(relationship.target)) throw damaged(`two sheets share their content, "${name}" is one of them`);
    paths.add(relationship.target);
    return [{ name, visibility, path: relationship.target, position }];
  });
  return { path, relationships, sheets, names: part.names, uses1904: part.uses1904 };
}

function scanWorkbook(scanner: XmlScanner) {
  const listed: { name: string; visibility: Visibility; id: string }[] = [];
  const names: NameEntry[] = [];
  let uses1904 = false;
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (token !== "open") continue;
    if (scanner.name === "workbookPr") uses1904 = isTrue(scanner.attribute("date1904"));
    else if (scanner.name === "sheet") {
      const state = scanner.attribute("state");
      listed.push({
        name: scanner.attribute("name") ?? "",
        visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
        id: scanner.attribute("id") ?? "",
      });
    } else if (scanner.name === "definedName") {
      const position = scanner.attribute("localSheetId");
      const name = scanner.attribute("name") ?? "";
      const hidden = isTrue(scanner.attribute("hidden"));
      names.push({
        name,
        hidden,
        ...(position === undefined ? {} : { position: Number(position) }),
        refersTo: scanner.textContent(),
      });
    }
  }
  return { listed, names, uses1904 };
}
