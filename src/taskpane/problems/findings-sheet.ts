import type { CheckResult } from "../../core/findings/check-result";
import { checkReport, isUnchecked } from "../../core/report/file-report";
import { settingsWords } from "../../core/report/settings-words";
import { hiddenNote, shareable } from "../../core/report/shareable";
import { areaAddress } from "../../core/workbook/address";
import type { Blueprint, SheetBlueprint } from "../../core/workbook/blueprint";
import type { CellInput } from "../../core/workbook/cell-value";
import type { NamesHere } from "../pane-state";

const columns = [
  { name: "Severity", width: 11 },
  { name: "Criterion", width: 26 },
  { name: "Sheet", width: 14 },
  { name: "Cell", width: 9 },
  { name: "Item", width: 14 },
  { name: "Message", width: 64 },
  { name: "What to do", width: 54 },
  { name: "Waived until", width: 13 },
] as const;

/** Zero-based row of the table's header; title and remarks stand above. */
const headerRow = 3;

const styles: Blueprint["styles"] = {
  "Coalition Title": { bold: true, fontSize: 16, fontColor: "#243746" },
  "Coalition Hint": { vertical: "top", fontColor: "#5B6770", italic: true },
};

/**
 * A sheet with the problems as a table, to be added to the workbook: for people who work through them with a filter, or away from the pane.
 *
 * A copy of one moment, which its title says; the next check does not change it. Without counts of people, since sheets travel. Its
 * styles are the workbook's own where it has them; the header is the table's own.
 */
export function findingsSheet(result: CheckResult, here: NamesHere): Blueprint {
  const report = shareable(checkReport(result.asOf, [{ file: "", result }]));
  const shown = report.files.flatMap((file) => (isUnchecked(file.result) ? [] : file.result.findings));
  const name = freeName("Findings", here.sheets, " ");
  const rows = shown.map(({ severity, criterion, place, item, message, remedy, waiver }): CellInput[] => [
    severity,
    criterion,
    place?.sheet ?? "",
    place?.cell ?? "",
    item ?? "",
    message,
    remedy,
    waiver?.expires ?? "",
  ]);
  const header = columns.map((column) => column.name);
  const title = `Findings of the check as of ${result.asOf}`;
  const hint = [settingsWords(result.settings), hiddenNote(report)].filter((words) => words !== undefined).join(" ");
  const width = header.length;
  const sheet: SheetBlueprint = {
    name,
    visibility: "visible",
    cells: [
      { row: 0, column: 0, rows: [[title], [hint || "A copy of one moment: the next check does not change it."]] },
      { row: headerRow, column: 0, rows: [header, ...(rows.length > 0 ? rows : [header.map(() => "")])] },
    ],
    styles: [
      { range: "A1", style: "Coalition Title" },
      { range: "A2", style: "Coalition Hint" },
    ],
    tables: [
      {
        name: freeName("CheckFindings", [...here.tables, ...here.names], ""),
        range: areaAddress({ row: headerRow, column: 0, rows: Math.max(rows.length, 1) + 1, columns: width }),
        columns: header.map((column) => ({ name: column })),
      },
    ],
    validations: [],
    conditionalFormats: [],
    charts: [],
    columnWidths: columns.map((column) => column.width),
    rowHeights: {},
    frozenRows: headerRow + 1,
    frozenColumns: 0,
    protected: false,
    showGridlines: false,
    print: { landscape: true, titleRows: [headerRow, headerRow], footer: { left: title, center: "", right: "&P" } },
  };
  return { title, styles, sheets: [sheet], names: [], activeSheet: name };
}

function freeName(wanted: string, taken: readonly string[], gap: string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${wanted}${gap}${count}`;
  return name;
}
