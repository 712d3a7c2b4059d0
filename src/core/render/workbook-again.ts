import type {
  Blueprint,
  ConditionalFormatBlueprint,
  SheetBlueprint,
  StyledRange,
  TableBlueprint,
  ValidationBlueprint,
} from "../workbook/blueprint";
import {
  areaAddress,
  areaContains,
  areasOverlap,
  cellAddress,
  parseArea,
  type Area,
  type Place,
} from "../workbook/address";
import type { CellInput } from "../workbook/cell-value";
import type { Edit } from "../workbook/edit";
import type { SheetSnapshot, Snapshot, TableSnapshot } from "../workbook/snapshot";

/** A workbook to be made a second time: first the blueprint, then the edits, which say what no blueprint can. */
export interface WorkbookAgain {
  readonly blueprint: Blueprint;
  /** Merged cells, hidden rows and columns. */
  readonly edits: readonly Edit[];
  /** What the second one lacks, in whole sentences. */
  readonly lost: readonly string[];
}

/**
 * A workbook once more, as it stands: contents, formulas, tables, names and drop-downs from the snapshot, looks from its template.
 *
 * A snapshot holds no looks, since no check needs them; where a sheet stands as its template made it, the template knows them. That is
 * enough to carry a workbook of ours into a program that can't read files, and out of it; for others' sheets the contents come, plain.
 *
 * @param pristine the workbook as its template makes it for this content; left out where it is none of ours
 * @param spilled cells that show a part of another cell's answer: they are left to that cell
 */
export function workbookAgain(
  snapshot: Snapshot,
  pristine: Blueprint | undefined,
  spilled: readonly Place[] = [],
): WorkbookAgain {
  const lost: string[] = [];
  const ours = new Map(pristine?.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const left = new Map<string, Set<string>>();
  for (const { sheet, cell } of spilled) left.set(sheet, (left.get(sheet) ?? new Set()).add(cell));
  const sheets = snapshot.sheets.map((sheet) =>
    sheetAgain(sheet, ours.get(sheet.name.toLowerCase()), left.get(sheet.name) ?? new Set(), lost),
  );
  const tables = new Set(sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  const named = snapshot.names.filter(({ name }) => !name.startsWith("_xl"));
  const names = named.filter(
    ({ name, refersTo, sheet }) =>
      sheet === undefined && /^=.*!/.test(refersTo) && !refersTo.includes("#REF!") && !tables.has(name.toLowerCase()),
  );
  for (const { name } of named.filter((one) => !names.includes(one)))
    lost.push(`The name ${name} was left out: it points nowhere, or belongs to one sheet only.`);
  if (snapshot.externalLinks.length > 0)
    lost.push("Links to other workbooks were left out; their cells keep the values that they showed.");
  return {
    blueprint: {
      title: pristine?.title ?? "Workbook",
      styles: pristine?.styles ?? {},
      sheets,
      names: names.map(({ name, refersTo }) => ({ name, refersTo })),
      activeSheet: sheets.find(({ visibility }) => visibility === "visible")?.name ?? "",
    },
    edits: snapshot.sheets.flatMap(formOf),
    lost,
  };
}

function sheetAgain(
  sheet: SheetSnapshot,
  template: SheetBlueprint | undefined,
  spilled: ReadonlySet<string>,
  lost: string[],
): SheetBlueprint {
  const looks = template && standsAsMade(sheet, template) ? template : undefined;
  if (looks === undefined && sheet.values.length > 0)
    lost.push(
      `Sheet ${sheet.name} comes without its colours and number formats: only what stands in its cells is known.`,
    );
  const tables = sheet.tables.filter((table) => canBeMade(table));
  for (const { name } of sheet.tables.filter((table) => !canBeMade(table)))
    lost.push(`Table ${name} on ${sheet.name} has no header row or no data; its cells come without a table.`);
  const grown = (range: string) => grownWith(range, looks?.tables ?? [], sheet.tables);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    ...(looks?.tabColor === undefined ? {} : { tabColor: looks.tabColor }),
    cells:
      sheet.values.length === 0 ? [] : [{ row: sheet.row, column: sheet.column, rows: contentsOf(sheet, spilled) }],
    styles: looks?.styles.map((one): StyledRange => ({ ...one, range: grown(one.range) })) ?? [],
    tables: tables.map((table) => tableAgain(table, template)),
    validations: validationsOf(sheet, looks, grown),
    conditionalFormats:
      looks?.conditionalFormats.map((one): ConditionalFormatBlueprint => ({ ...one, range: grown(one.range) })) ?? [],
    charts: looks?.charts ?? [],
    columnWidths: looks?.columnWidths ?? [],
    rowHeights: looks?.rowHeights ?? {},
    ...(looks?.fittedHeights === undefined ? {} : { fittedHeights: looks.fittedHeights }),
    frozenRows: looks?.frozenRows ?? 0,
    frozenColumns: looks?.frozenColumns ?? 0,
    protected: sheet.protected,
    showGridlines: looks?.showGridlines ?? true,
    print: looks?.print ?? { landscape: true, footer: { left: "", center: "", right: "" } },
  };
}

/** Whether every table stands where the template puts it, with its columns in their order: else the template's looks would lie askew. */
function standsAsMade(sheet: SheetSnapshot, template: SheetBlueprint): boolean {
  return template.tables.every((table) => {
    const here = sheet.tables.find(({ name }) => name.toLowerCase() === table.name.toLowerCase());
    if (here === undefined) return false;
    const [was, is] = [parseArea(table.range), parseArea(here.range)];
    return was.row === is.row && was.column === is.column && was.columns === is.columns;
  });
}

/** A range that reaches a table's last row reaches it still, however many rows were added. */
function grownWith(range: string, made: readonly TableBlueprint[], here: readonly TableSnapshot[]): string {
  const area = parseArea(range);
  const bottom = area.row + area.rows;
  for (const table of made) {
    const was = parseArea(table.range);
    const is = here.find(({ name }) => name.toLowerCase() === table.name.toLowerCase());
    if (is === undefined || bottom !== was.row + was.rows || !areasOverlap(area, was)) continue;
    const now = parseArea(is.range);
    return areaAddress({ ...area, rows: Math.max(area.rows, now.row + now.rows - area.row) });
  }
  return range;
}

/** Another workbook in brackets and a sheet of it, `[1]Costs!A1`; a table's columns in brackets have no "!" after them. */
const pointsOutside = /\[[^\][@#]+\][^\][!,()]*!/;

function contentsOf(sheet: SheetSnapshot, spilled: ReadonlySet<string>): CellInput[][] {
  return sheet.values.map((line, y) =>
    line.map((value, x): CellInput => {
      const address = cellAddress(sheet.row + y, sheet.column + x);
      const formula = sheet.formulas[address];
      if (formula !== undefined && !pointsOutside.test(formula)) return { formula, value };
      return spilled.has(address) ? null : value;
    }),
  );
}

function dataRows({ range, hasHeaders, hasTotals }: TableSnapshot): number {
  return parseArea(range).rows - Number(hasHeaders) - Number(hasTotals);
}

function canBeMade(table: TableSnapshot): boolean {
  return table.hasHeaders && dataRows(table) > 0;
}

function tableAgain(table: TableSnapshot, template: SheetBlueprint | undefined): TableBlueprint {
  const made = template?.tables.find(({ name }) => name.toLowerCase() === table.name.toLowerCase());
  const area = parseArea(table.range);
  return {
    name: table.name,
    range: areaAddress({ ...area, rows: area.rows - Number(table.hasTotals) }),
    columns: table.columns.map(({ name }) => {
      const formula = made?.columns.find((column) => column.name === name)?.formula;
      return formula === undefined ? { name } : { name, formula };
    }),
  };
}

/**
 * Drop-downs as they stand, in the template's words where they are the template's. Outside tables the template is believed: not every
 * program can tell of rules there.
 */
function validationsOf(
  sheet: SheetSnapshot,
  looks: SheetBlueprint | undefined,
  grown: (range: string) => string,
): ValidationBlueprint[] {
  const tables = sheet.tables.map(({ range }) => parseArea(range));
  const inTable = (area: Area) => tables.some((table) => areasOverlap(table, area));
  const made = (looks?.validations ?? []).map((rule) => ({ ...rule, range: grown(rule.range) }));
  const standing = sheet.validations.map((rule) => ({ ...rule, area: parseArea(rule.range) }));
  const kept = made.filter(({ range }) => {
    const area = parseArea(range);
    return !inTable(area) || standing.some((rule) => areasOverlap(rule.area, area));
  });
  const taken = kept.map(({ range }) => parseArea(range));
  const others = standing.flatMap(({ area, range, kind, source }): ValidationBlueprint[] =>
    kind !== "list" || source?.startsWith("=") !== true || taken.some((one) => areasOverlap(one, area))
      ? []
      : [{ range, rule: { kind: "list", source }, allowBlank: true }],
  );
  return [...kept, ...others];
}

function formOf({ name: sheet, merges, hiddenRows, hiddenColumns, row, column, values }: SheetSnapshot): Edit[] {
  const alone = (area: Area) =>
    values.every((line, y) =>
      line.every((value, x) => {
        const [at, across] = [row + y, column + x];
        const isFirst = at === area.row && across === area.column;
        return value === null || isFirst || !areaContains(area, at, across);
      }),
    );
  return [
    ...merges.flatMap((range): Edit[] =>
      alone(parseArea(range)) ? [{ kind: "set-merge", sheet, range, before: false, after: true }] : [],
    ),
    ...(hiddenRows.length === 0
      ? []
      : [{ kind: "set-hidden", sheet, what: "rows", at: hiddenRows, before: false, after: true } as const]),
    ...(hiddenColumns.length === 0
      ? []
      : [{ kind: "set-hidden", sheet, what: "columns", at: hiddenColumns, before: false, after: true } as const]),
  ];
}
