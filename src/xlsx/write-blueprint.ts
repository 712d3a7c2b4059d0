import { strFromU8 } from "fflate";
import type { Blueprint, SheetBlueprint } from "../core/workbook/blueprint";
import { quoteSheetName } from "../core/workbook/address";
import type { Progress } from "../core/workbook/spreadsheet-host";
import { HostError } from "../core/workbook/spreadsheet-host";
import { writeZip } from "./container/write-zip";
import { formulaToStored } from "./formula/formula-to-stored";
import type { LibraryName } from "./library";
import { writeLibraryParts } from "./library";
import { chartPart } from "./write/chart-part";
import { drawingPart } from "./write/drawing-part";
import { requireWritable } from "./write/require-writable";
import { withErrors } from "./write/with-errors";
import { withFittedHeights } from "./write/with-fitted-heights";
import { librarySheet } from "./write/library-sheet";
import type { WrittenCells } from "./write/sheet-cells";
import { sheetCells } from "./write/sheet-cells";
import { readStyleMarkers } from "./write/read-style-markers";
import type { ConditionalLook } from "./write/write-styles-part";
import { writeStylesPart } from "./write/write-styles-part";
import { withCalculatedColumns } from "./write/with-calculated-columns";

/** What a written file says about itself besides the blueprint's title. */
export interface FileProperties {
  readonly author?: string;
}

/** Program that a written file names as its author. */
const application = "Coalition Planner";

/** When a file was made and changed: left out, because the clock would give other bytes each time and a made-up date would mislead. */
const dates = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;

/**
 * A workbook file from a blueprint. The same blueprint gives the same bytes: no dates, no random ids.
 *
 * @throws HostError "failed" where the blueprint asks for what no workbook can hold, before anything is written; "cancelled"
 */
export async function writeBlueprint(
  blueprint: Blueprint,
  properties: FileProperties = {},
  progress: Progress = {},
): Promise<Uint8Array> {
  return writeZip(await writeBlueprintParts(blueprint, properties, progress));
}

/**
 * The parts of such a file by path, not yet packed, for whoever puts them into another file (see `addSheet`).
 *
 * @throws as `writeBlueprint`
 */
export async function writeBlueprintParts(
  blueprint: Blueprint,
  properties: FileProperties = {},
  progress: Progress = {},
): Promise<Map<string, Uint8Array | string>> {
  requireWritable(blueprint);
  const looks = new Map<string, ConditionalLook>();
  const written = blueprint.sheets.map((sheet, index): WrittenCells => {
    if (progress.signal?.aborted) throw new HostError("cancelled", "Writing was stopped.");
    progress.onProgress?.(sheet.name, index / blueprint.sheets.length);
    return sheetCells(sheet);
  });
  const parts = await writeLibraryParts({
    sheets: blueprint.sheets.map((sheet, index) => librarySheet(sheet, written[index] ?? sheetCells(sheet), looks)),
    names: definedNames(blueprint),
    activeSheet: Math.max(
      0,
      blueprint.sheets.findIndex((sheet) => sheet.name === blueprint.activeSheet),
    ),
    title: blueprint.title,
    author: properties.author,
  });
  return completed(parts, blueprint, written, looks);
}

/** The library's parts with what it can't write put in. */
function completed(
  parts: ReadonlyMap<string, Uint8Array>,
  blueprint: Blueprint,
  written: readonly WrittenCells[],
  looks: ReadonlyMap<string, ConditionalLook>,
): Map<string, Uint8Array | string> {
  const result = new Map<string, Uint8Array | string>(parts);
  const text = (path: string) => strFromU8(parts.get(path) ?? new Uint8Array());
  let table = 0;
  let chart = 0;
  blueprint.sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const errors = written[index]?.errors;
    result.set(path, withFittedHeights(withErrors(text(path), errors ?? new Map()), sheet.fittedHeights ?? {}));
    for (const one of sheet.tables) {
      table++;
      const tablePath = `xl/tables/table${table}.xml`;
      result.set(tablePath, withCalculatedColumns(text(tablePath), one));
    }
    if (sheet.charts.length > 0) result.set(`xl/drawings/drawing${index + 1}.xml`, drawingPart(sheet.charts));
    for (const one of sheet.charts) {
      chart++;
      result.set(`xl/charts/chart${chart}.xml`, chartPart(one, blueprint));
      // Relations of the library's chart; ours has none.
      result.delete(`xl/charts/_rels/chart${chart}.xml.rels`);
    }
  });
  result.set("xl/styles.xml", writeStylesPart(blueprint.styles, looks, readStyleMarkers(text("xl/styles.xml"))));
  result.set("docProps/app.xml", text("docProps/app.xml").replace(/<Application>[^<]*/, `<Application>${application}`));
  result.set("docProps/core.xml", text("docProps/core.xml").replace(dates, ""));
  return result;
}

/** The blueprint's names, and for each sheet the area that prints and the rows that repeat on every printed page. */
function definedNames({ names, sheets }: Blueprint): LibraryName[] {
  const pages = sheets.flatMap(({ name, print: { area, titleRows } }: SheetBlueprint): LibraryName[] => {
    const sheet = quoteSheetName(name);
    const own = (what: string, range: string): LibraryName => ({
      name: `_xlnm.${what}`,
      range: `${sheet}!${range}`,
      scope: name,
    });
    return [
      ...(area === undefined ? [] : [own("Print_Area", area.replace(/[A-Z]+|[0-9]+/g, "$$$&"))]),
      ...(titleRows ? [own("Print_Titles", `$${titleRows[0] + 1}:$${titleRows[1] + 1}`)] : []),
    ];
  });
  return [...names.map(({ name, refersTo }) => ({ name, range: formulaToStored(refersTo).text })), ...pages];
}
