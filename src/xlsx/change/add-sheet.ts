import { strFromU8 } from "fflate";
import type { Blueprint } from "../../core/workbook/blueprint";
import { HostError } from "../../core/workbook/spreadsheet-host";
import type { Snapshot } from "../../core/workbook/snapshot";
import { relationshipsPath } from "../read/read-relationships";
import type { WorkbookPart } from "../read/read-workbook-part";
import { withAttribute } from "../xml/apply-splices";
import { escapeXml } from "../xml/escape-xml";
import { writeBlueprintParts } from "../write-blueprint";
import { bringParts } from "./bring-parts";
import type { ChangedPackage } from "./changed-package";
import { dynamicArrayMark } from "./dynamic-array-mark";
import { listTitles } from "./list-titles";
import { mergeStyles } from "./merge-styles";
import { withNames } from "./names-of-sheet";
import { addRelationship, registerPart } from "./register-part";
import { movedSheet } from "./moved-sheet";
import { ensureOpenStructure, sheetTags } from "./sheet-tags";

/**
 * Adds a blueprint's sheet to a file, after all others, with its tables, charts and looks. Names that lost their cells with the sheet are
 * pointed to it again; a name that somebody has pointed elsewhere stays where it points.
 *
 * The sheet is written into a file of its own as any workbook is, and its parts are then moved over, under ids and positions that are free:
 * nothing that stands in the file is written anew.
 *
 * @param snapshot what stands in the file
 * @throws HostError "name-taken", "protected" where the workbook takes no new sheets, "unsupported"; "failed" as `writeBlueprint`
 */
export async function addSheet(
  file: ChangedPackage,
  workbook: WorkbookPart,
  blueprint: Blueprint,
  snapshot: Snapshot,
): Promise<void> {
  ensureOpenStructure(file.require(workbook.path));
  const standing = new Map(
    snapshot.names.flatMap(({ name, refersTo, sheet }) =>
      sheet === undefined ? [[name.toLowerCase(), refersTo] as const] : [],
    ),
  );
  const fresh = blueprint.names.filter(({ name }) => !standing.has(name.toLowerCase()));
  refuseTaken({ ...blueprint, names: fresh }, snapshot);

  // Hidden sheets go over as visible ones: a file of their own must show something, and hiding is said by the workbook, not by the sheet.
  const sheets = blueprint.sheets.map((sheet) => ({ ...sheet, visibility: "visible" as const }));
  const parts = await writeBlueprintParts({ ...blueprint, sheets, activeSheet: sheets[0]?.name ?? "" });
  const source = (path: string) => {
    const part = parts.get(path) ?? "";
    return typeof part === "string" ? part : strFromU8(part);
  };
  const folder = workbook.path.slice(0, workbook.path.lastIndexOf("/") + 1);
  const brought = bringParts(file, folder, [...parts.keys()], source);
  const styles = addStyles(file, workbook, source("xl/styles.xml"));
  const mark = source("xl/metadata.xml") === "" ? undefined : dynamicArrayMark(file, workbook.path);
  blueprint.sheets.forEach((sheet, index) => {
    const path = brought.paths.get(`xl/worksheets/sheet${index + 1}.xml`) ?? "";
    file.set(path, movedSheet(file.require(path), { styles, mark, strings: source("xl/sharedStrings.xml") }));
    listSheet(file, workbook, { path, name: sheet.name, visibility: sheet.visibility });
  });
  const broken = new Set(
    [...standing].flatMap(([name, refersTo]) => (refersTo.toUpperCase().includes("#REF!") ? [name] : [])),
  );
  const position = (file.original.text(workbook.path)?.match(sheetTags) ?? []).length;
  file.set(
    workbook.path,
    withNames(file.require(workbook.path), source("xl/workbook.xml"), {
      position,
      isWanted: (name) => broken.has(name.toLowerCase()) || !standing.has(name.toLowerCase()),
    }),
  );
  listTitles(file, (titles) => [...titles, ...blueprint.sheets.map(({ name }) => name)]);
}

/** Puts the looks of the new sheet behind those of the file; a file without a styles part gets the one that came. */
function addStyles(file: ChangedPackage, workbook: WorkbookPart, brought: string) {
  const path = workbook.relationships.find((one) => one.type === "styles" && !one.external)?.target;
  const standing = path === undefined ? undefined : file.text(path);
  if (path === undefined || standing === undefined) {
    const target = `${workbook.path.slice(0, workbook.path.lastIndexOf("/") + 1)}styles.xml`;
    file.set(target, brought);
    registerPart(file, target, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
    addRelationship(file, workbook.path, `${relationshipTypes(file, workbook)}styles`, "styles.xml");
    return undefined;
  }
  const merged = mergeStyles(standing, brought);
  file.set(path, merged.styles);
  return merged;
}

/** Makes the workbook list a sheet. Its line is a copy of another sheet's, because prefixes differ from writer to writer. */
function listSheet(
  file: ChangedPackage,
  workbook: WorkbookPart,
  { path, name, visibility }: { path: string; name: string; visibility: string },
): void {
  const folder = workbook.path.slice(0, workbook.path.lastIndexOf("/") + 1);
  const id = addRelationship(
    file,
    workbook.path,
    `${relationshipTypes(file, workbook)}worksheet`,
    path.slice(folder.length),
  );
  const text = file.require(workbook.path);
  const tags = text.match(sheetTags) ?? [];
  const last = tags.at(-1);
  if (last === undefined) throw new SyntaxError("the workbook lists no sheets");
  const numbers = tags.map((tag) => Number(/\ssheetId\s*=\s*["'](\d+)/.exec(tag)?.[1] ?? 0));
  const plain = withAttribute(last, "state", visibility === "visible" ? undefined : visibility);
  const named = withAttribute(withAttribute(plain, "name", name), "sheetId", String(Math.max(0, ...numbers) + 1));
  const line = named
    .replace(/(\s[\w.-]+:id\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, start: string) => `${start}"${escapeXml(id)}"`)
    .replace(/\s*>$/, (end) => (named.endsWith("/>") ? end : "/>"));
  const end = text.lastIndexOf(last) + last.length;
  const close = last.endsWith("/>") ? end : text.indexOf(">", text.indexOf("</", end)) + 1;
  file.set(workbook.path, text.slice(0, close) + line + text.slice(close));
}

/** The beginning of the addresses by which this file names kinds of relationships: the two editions of the standard differ. */
function relationshipTypes(file: ChangedPackage, workbook: WorkbookPart): string {
  const text = file.text(relationshipsPath(workbook.path)) ?? "";
  return (
    /"([^"]*\/)worksheet"/.exec(text)?.[1] ?? "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  );
}

function refuseTaken({ sheets, names }: Blueprint, snapshot: Snapshot): void {
  const isIn = (standing: readonly { readonly name: string }[]) => {
    const lower = new Set(standing.map(({ name }) => name.toLowerCase()));
    return ({ name }: { readonly name: string }) => lower.has(name.toLowerCase());
  };
  // Tables and names share one space of names.
  const tables = snapshot.sheets.flatMap((sheet) => sheet.tables);
  const cellNames = [...tables, ...snapshot.names.filter(({ sheet }) => sheet === undefined)];
  const taken = [
    ...sheets.filter(isIn(snapshot.sheets)).map(({ name }) => `a sheet "${name}"`),
    ...sheets
      .flatMap((sheet) => sheet.tables)
      .filter(isIn(cellNames))
      .map(({ name }) => `a table or name "${name}"`),
    ...names.filter(isIn(tables)).map(({ name }) => `a table "${name}"`),
  ];
  if (taken.length > 0)
    throw new HostError(
      "name-taken",
      `The workbook already has ${taken.slice(0, 3).join(", ")}${taken.length > 3 ? ` and ${taken.length - 3} more` : ""}, which the new sheet needs for itself. Rename what is there.`,
    );
}
