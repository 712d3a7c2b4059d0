import { departmentOf, type Round } from "../domain/round";
import { headerRowOf } from "../templates/layout";
import { templateOf } from "../templates/index";
import { computedCellsOf, renderRecord } from "../templates/plan-record";
import {
  tableRows,
  type Filling,
  type SheetSpec,
  type TemplateContext,
  type TemplateSpec,
} from "../templates/template";
import type {
  Blueprint,
  CellBlock,
  NameBlueprint,
  PrintBlueprint,
  SheetBlueprint,
  StyledRange,
} from "../workbook/blueprint";
import { type Area, cellAddress, columnLetters } from "../workbook/address";
import { fittedHeights } from "./fitted-heights";
import { renderContentCells } from "./render-content-cells";
import { renderLists } from "./render-lists";
import { renderTable } from "./render-table";
import { stylesFor, tabColors } from "./styles";

/** What a workbook is made of. Its filling fills it; without one it is empty. */
export interface RenderOptions extends Filling {
  readonly round: Round;
  /** Today as an ISO date, for cached values of cells that count days; left out, the round's first day. */
  readonly asOf?: string;
  /** Needed by templates of which every department gets one. */
  readonly departmentCode?: string;
}

/**
 * Makes the blueprint of a workbook.
 *
 * Every computed cell carries its formula and the value that its pure function answers, so that a file shows numbers in programs
 * that don't calculate.
 *
 * @throws RangeError for a template or department that is not there
 */
export function renderTemplate(templateId: string, options: RenderOptions): Blueprint {
  const { round, departmentCode } = options;
  const template = templateOf(templateId);
  if (!template) throw new RangeError(`renderTemplate needs a template's id, got "${templateId}"`);
  const department = departmentCode === undefined ? undefined : departmentOf(round, departmentCode);
  if (departmentCode !== undefined && !department)
    throw new RangeError(`renderTemplate needs a department of the round, got "${departmentCode}"`);
  const spec = template.spec(round);
  const context = template.context({ ...options, ...(department ? { department } : {}) });
  const rendered = spec.sheets.map((sheet) => renderSheet(spec, sheet, context));
  return {
    title: `${spec.title} ${round.round}: ${context.owner}`,
    styles: stylesFor(round.currency),
    sheets: rendered.map(({ sheet }) => sheet),
    names: rendered.flatMap(({ names }) => names),
    activeSheet: spec.sheets[0]?.name ?? "",
  };
}

function renderSheet(
  template: TemplateSpec,
  spec: SheetSpec,
  context: TemplateContext,
): { sheet: SheetBlueprint; names: NameBlueprint[] } {
  const isRecord = spec.visibility === "veryHidden";
  const here = <Part extends { readonly sheet: string }>(parts: readonly Part[]) =>
    parts.filter((part) => part.sheet === spec.name);
  const tables = here(template.tables).map((table) => renderTable(template, table, context));
  const cells = renderContentCells(template, spec.name, context);
  const lists = spec.name === "Lists" ? renderLists(template, context.round) : undefined;
  const record: CellBlock[] = isRecord ? [{ row: 0, column: 0, rows: renderRecord(template, context) }] : [];
  const computed = here(computedCellsOf(template));
  const labels = here(template.labels);
  const heading: CellBlock[] = isRecord
    ? []
    : [{ row: tableRows.title, column: 0, rows: [[titleOf(spec, context)], [spec.hint]] }];
  const headingStyles: StyledRange[] = isRecord
    ? []
    : [
        { range: cellAddress(tableRows.title, 0), style: "Coalition Title" },
        { range: cellAddress(tableRows.hint, 0), style: "Coalition Hint" },
      ];
  const headerRow = headerRowOf(template, spec.name);
  const columnWidths = lists?.widths ?? spec.widths ?? tableWidths(template, spec);
  const sheet: SheetBlueprint = {
    name: spec.name,
    visibility: spec.visibility,
    tabColor: tabColors[spec.role],
    cells: [
      ...heading,
      ...labels.map((label) => ({
        row: label.row,
        column: label.column,
        rows: [[label.text === "" ? null : label.text]],
      })),
      ...computed.map((cell) => ({
        row: cell.row,
        column: cell.column,
        rows: [[{ formula: cell.formula, value: cell.value(context) }]],
      })),
      ...cells.cells,
      ...(lists?.cells ?? []),
      ...record,
      ...tables.map(({ area, rows }) => ({ row: area.row, column: area.column, rows })),
    ],
    styles: [
      ...headingStyles,
      ...labels.map((label) => ({ range: cellAddress(label.row, label.column), style: label.style })),
      ...computed.map((cell) => ({ range: cellAddress(cell.row, cell.column), style: cell.style })),
      ...cells.styles,
      ...(lists?.styles ?? []),
      ...tables.flatMap((table) => table.styles),
    ],
    tables: [...(lists?.tables ?? []), ...tables.map(({ table }) => table)],
    validations: [...cells.validations, ...tables.flatMap(({ validations }) => validations)],
    conditionalFormats: [
      ...here(template.attention).map(({ sheet: _sheet, ...format }) => format),
      ...tables.flatMap(({ conditionalFormats }) => conditionalFormats),
    ],
    charts: here(template.charts).map(({ sheet: _sheet, ...chart }) => chart),
    columnWidths,
    rowHeights: { ...(tables.length > 0 ? { [headerRow]: 32 } : {}), ...spec.rowHeights },
    frozenRows: spec.frozen?.rows ?? (tables.length > 0 ? headerRow + 1 : 0),
    frozenColumns: spec.frozen?.columns ?? (tables.length > 0 ? 1 : 0),
    protected: spec.protected,
    showGridlines: false,
    print: {
      landscape: spec.portrait !== true,
      ...paperFor(
        columnWidths,
        tables.map(({ area }) => area),
      ),
      ...(spec.printed === undefined ? {} : { area: spec.printed }),
      ...(tables.length > 0 && headerRow === tableRows.header
        ? { titleRows: [headerRow - 1, headerRow] as const }
        : {}),
      footer: {
        left: footerText(`${context.owner} · ${context.round.round}`),
        center: spec.name,
        right: `Template ${template.version} · page &P of &N`,
      },
    },
  };
  return {
    sheet: withFittedHeights(sheet, context),
    names: [...cells.names, ...(lists?.names ?? []), ...tables.flatMap(({ names }) => names)],
  };
}

/** Sheets that nobody sees need no fitting. */
function withFittedHeights(sheet: SheetBlueprint, { round }: TemplateContext): SheetBlueprint {
  if (sheet.visibility !== "visible") return sheet;
  return { ...sheet, fittedHeights: fittedHeights(sheet, stylesFor(round.currency)) };
}

/** Characters that A4, lying, takes at about two thirds of their size; more can hardly be read. */
const readableOnA4 = 220;

/**
 * How a sheet too wide for A4 prints: its first table only, which is what the sheet is named for (the smaller tables beside it would halve
 * the print of all), and on A3 where that is too wide as well. Where an office has no A3, the printer's own "fit to paper" makes it A4.
 */
function paperFor(widths: readonly number[], tables: readonly Area[]): Pick<PrintBlueprint, "paper" | "area"> {
  const [first, ...others] = [...tables].sort((a, b) => a.column - b.column);
  const wide = (columns: readonly number[]) => columns.reduce((sum, width) => sum + width, 0) > readableOnA4;
  if (!first || !wide(widths)) return {};
  const last = first.column + first.columns - 1;
  return {
    ...(wide(widths.slice(0, last + 1)) ? { paper: "a3" } : {}),
    ...(others.length > 0 ? { area: `${columnLetters(0)}:${columnLetters(last)}` } : {}),
  };
}

/** Excel keeps 255 characters for the whole footer, doubled ampersands and the other two parts among them. */
const longestFooterText = 180;

/** Text for a part of a footer: "&" doubled, since alone it starts a code, and cut where the footer would get too long for Excel. */
function footerText(text: string): string {
  const whole = text.replaceAll("&", "&&");
  if (whole.length <= longestFooterText) return whole;
  let cut = "";
  for (const letter of text) {
    const next = letter === "&" ? "&&" : letter;
    if (cut.length + next.length > longestFooterText - 1) break;
    cut += next;
  }
  return `${cut}…`;
}

function titleOf(spec: SheetSpec, { owner, round }: TemplateContext): string {
  return spec.role === "hidden" ? spec.title : `${spec.title}: ${owner}, ${round.round}`;
}

function tableWidths(template: TemplateSpec, spec: SheetSpec): number[] {
  if (spec.visibility === "veryHidden") return [18, 40, 20, 60];
  const widths: number[] = [];
  for (const table of template.tables.filter((candidate) => candidate.sheet === spec.name)) {
    if (widths.length > 0) widths.push(3);
    widths.push(...table.columns.map((column) => Math.max(column.width, longestWord(column.label) + filterButton)));
  }
  return widths;
}

/** Room that Excel's filter button takes in a header, in characters. */
const filterButton = 5;

/** A header wraps between words, never in one. */
function longestWord(label: string): number {
  return Math.max(...label.split(" ").map((word) => word.length));
}
