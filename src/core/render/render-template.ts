import { emptyPlan } from "../domain/empty-plan";
import type { Plan } from "../domain/plan";
import { departmentOf, type Round } from "../domain/round";
import { computeContext } from "../templates/compute-context";
import { templateOf } from "../templates/index";
import { computedCellsOf, renderRecord } from "../templates/plan-record";
import { tableRows, type ComputeContext, type SheetSpec, type TemplateSpec } from "../templates/template";
import type { Blueprint, CellBlock, NameBlueprint, SheetBlueprint, StyledRange } from "../workbook/blueprint";
import { cellAddress } from "../workbook/address";
import { renderLists } from "./render-lists";
import { renderStart } from "./render-start";
import { renderTable } from "./render-table";
import { styles, tabColors } from "./styles";

/** What a workbook is made of. `plan` fills it; without one it is empty. */
export interface RenderOptions {
  readonly round: Round;
  readonly departmentCode: string;
  readonly plan?: Plan;
}

/**
 * Makes the blueprint of a workbook.
 *
 * Every computed cell carries its formula and the value that its pure function answers, so that a file shows numbers in programs
 * that don't calculate.
 *
 * @throws RangeError for a template or department that is not there
 */
export function renderTemplate(templateId: string, { round, departmentCode, plan }: RenderOptions): Blueprint {
  const template = templateOf(templateId);
  if (!template) throw new RangeError(`renderTemplate needs a template's id, got "${templateId}"`);
  const department = departmentOf(round, departmentCode);
  if (!department) throw new RangeError(`renderTemplate needs a department of the round, got "${departmentCode}"`);
  const context = computeContext(plan ?? emptyPlan(round, department), round, department);
  const rendered = template.sheets.map((sheet) => renderSheet(template, sheet, context));
  return {
    title: `${template.title} ${round.round}: ${department.name}`,
    styles,
    sheets: rendered.map(({ sheet }) => sheet),
    names: rendered.flatMap(({ names }) => names),
    activeSheet: template.sheets[0]?.name ?? "",
  };
}

function renderSheet(
  template: TemplateSpec,
  spec: SheetSpec,
  context: ComputeContext,
): { sheet: SheetBlueprint; names: NameBlueprint[] } {
  const tables = template.tables
    .filter((table) => table.sheet === spec.name)
    .map((table) => renderTable(template, table, context));
  const start = spec.name === "Start" ? renderStart(template, context) : undefined;
  const lists = spec.name === "Lists" ? renderLists(template, context.round) : undefined;
  const record: CellBlock[] =
    spec.name === "_plan"
      ? [{ row: 0, column: 0, rows: renderRecord(template, context.round, context.department.code) }]
      : [];
  const computed = computedCellsOf(template).filter((cell) => cell.sheet === spec.name);
  const labels = template.labels.filter((label) => label.sheet === spec.name);
  const heading: CellBlock[] =
    spec.name === "_plan" ? [] : [{ row: tableRows.title, column: 0, rows: [[titleOf(spec, context)], [spec.hint]] }];
  const headingStyles: StyledRange[] =
    spec.name === "_plan"
      ? []
      : [
          { range: cellAddress(tableRows.title, 0), style: "Coalition Title" },
          { range: cellAddress(tableRows.hint, 0), style: "Coalition Hint" },
        ];
  const sheet: SheetBlueprint = {
    name: spec.name,
    visibility: spec.visibility,
    tabColor: tabColors[spec.role],
    cells: [
      ...heading,
      ...labels.map((label) => ({ row: label.row, column: label.column, rows: [[label.text]] })),
      ...computed.map((cell) => ({
        row: cell.row,
        column: cell.column,
        rows: [[{ formula: cell.formula, value: cell.value(context) }]],
      })),
      ...(start?.cells ?? []),
      ...(lists?.cells ?? []),
      ...record,
      ...tables.map(({ area, rows }) => ({ row: area.row, column: area.column, rows })),
    ],
    styles: [
      ...headingStyles,
      ...labels.map((label) => ({ range: cellAddress(label.row, label.column), style: label.style })),
      ...computed.map((cell) => ({ range: cellAddress(cell.row, cell.column), style: cell.style })),
      ...(start?.styles ?? []),
      ...(lists?.styles ?? []),
      ...tables.flatMap((table) => table.styles),
    ],
    tables: [...(lists?.tables ?? []), ...tables.map(({ table }) => table)],
    validations: [...(start?.validations ?? []), ...tables.flatMap(({ validations }) => validations)],
    conditionalFormats: tables.flatMap(({ conditionalFormats }) => conditionalFormats),
    charts: [],
    columnWidths: lists?.widths ?? template.widths[spec.name] ?? tableWidths(template, spec),
    rowHeights: tables.length > 0 ? { [tableRows.header]: 32 } : spec.name === "Summary" ? { 18: 32 } : {},
    frozenRows: tables.length > 0 ? tableRows.first : 0,
    frozenColumns: tables.length > 0 ? 1 : 0,
    protected: spec.protected,
    showGridlines: false,
    print: {
      landscape: true,
      ...(tables.length > 0 ? { titleRows: [tableRows.quarters, tableRows.header] as const } : {}),
      footer: {
        left: footerText(`${context.department.name} · ${context.round.round}`),
        center: spec.name,
        right: `Template ${template.version} · page &P of &N`,
      },
    },
  };
  return { sheet, names: [...(start?.names ?? []), ...(lists?.names ?? []), ...tables.flatMap(({ names }) => names)] };
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

function titleOf(spec: SheetSpec, { department, round }: ComputeContext): string {
  return spec.role === "hidden" ? spec.title : `${spec.title}: ${department.name}, ${round.round}`;
}

function tableWidths(template: TemplateSpec, spec: SheetSpec): number[] {
  if (spec.name === "_plan") return [18, 40, 20, 60];
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
