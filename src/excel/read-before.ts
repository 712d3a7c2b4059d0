import { cellAddress, parseArea } from "../core/workbook/address";
import type { CellInput } from "../core/workbook/cell-value";
import { coversRange } from "../core/workbook/covers-range";
import { positionRuns } from "../core/workbook/position-runs";
import type { Edit } from "../core/workbook/edit";
import { HostError } from "../core/workbook/spreadsheet-host";
import type { CellsEdit } from "./cells-edit";
import { ensureBefore } from "./ensure-before";
import { askFiltered, filtersShown, showsRows } from "./filters-shown";
import { ensureHidden, ensureMerge, ensureValidation } from "./ensure-form";
import { cellFromOffice, type ReadCell } from "./cell-from-office";
import { placeEdits, type PlacedEdit } from "./place-edits";
import type { ProtectedSheet } from "./open-sheets";
import type { PayloadLimits } from "./payload-limits";
import { askLooks, looksOf, type LooksQuestion, type RowLook } from "./row-looks";
import { withoutSheet } from "./workbook-outline";

/** An edit that may be made, with what stands there now: enough to make it and to take it back. */
export type ReadyEdit =
  | (PlacedEdit & {
      readonly edit: Extract<Edit, { kind: "set-cells" }>;
      readonly standing: readonly (readonly ReadCell[])[];
      /** Number formats, row by row. */
      readonly formats: readonly (readonly string[])[];
    })
  | (PlacedEdit & { readonly edit: Extract<Edit, { kind: "resize-table" }>; readonly looks: readonly RowLook[] })
  | (PlacedEdit & {
      readonly edit: Exclude<CellsEdit, { kind: "set-cells" | "resize-table" }>;
      /** Tables whose filters hide nothing but rows that the edit shows. */
      readonly filters?: readonly string[];
    });

/** Edits whose `before` has been confirmed, and the sheets that must be opened to make them. */
export interface ReadyEdits {
  readonly edits: readonly ReadyEdit[];
  readonly closed: readonly ProtectedSheet[];
}

/**
 * Re-reads what the edits are about and compares it with what they expect, in two requests whatever their number; in
 * more only where an answer would be too large for one.
 *
 * @throws HostError "changed" where somebody was faster
 */
export async function readBefore(
  context: Excel.RequestContext,
  edits: readonly CellsEdit[],
  limits: PayloadLimits,
): Promise<ReadyEdits> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load(edits.some(showsRows) ? "items/name,items/autoFilter/isDataFiltered,items/worksheet/id" : "items/name");
  await context.sync();
  const placed = placeEdits(edits, worksheets.items);
  ensureTables(edits, tables.items);

  const questions = [];
  let asked = 0;
  for (const { edit, sheetId } of placed) {
    const characters = answerLength(edit);
    if (asked > 0 && asked + characters > limits.characters) {
      await context.sync();
      asked = 0;
    }
    asked += characters;
    questions.push({
      edit,
      sheetId,
      ...ask(context, edit, sheetId),
      filtered: showsRows(edit) ? askFiltered(tables.items, sheetId) : [],
    });
  }
  const states = [...new Set(placed.map(({ sheetId }) => sheetId))].map((id) => {
    const { protection } = context.workbook.worksheets.getItem(id);
    protection.load("protected,options");
    return { id, protection };
  });
  await context.sync();

  const writtenBySheet = new Map<string, Map<string, CellInput>>();
  const tableRanges = new Map<string, string>();
  const mustOpen = new Set<string>();
  const ready = questions.map((question): ReadyEdit => {
    const { edit, sheetId, cells, table } = question;
    if (edit.kind === "rename-sheet") return { edit, sheetId };
    if (edit.kind === "set-name") {
      ensureName(edit, question.name);
      return { edit, sheetId };
    }
    if (edit.kind === "resize-table") {
      ensureTableRange(edit, tableRanges.get(edit.table) ?? withoutSheet(table?.address ?? ""));
      tableRanges.set(edit.table, edit.after);
      mustOpen.add(sheetId);
      return { edit, sheetId, looks: looksOf(question.looks) };
    }
    const standing = cells ? readRange(cells) : [];
    const written = writtenBySheet.get(sheetId) ?? new Map<string, CellInput>();
    if (edit.kind !== "set-cells") {
      if (edit.kind === "set-merge") ensureMerge(edit, question.merged, standing, written);
      else if (edit.kind === "set-hidden") ensureHidden(edit, question.runs ?? []);
      else ensureValidation(edit, question.validation);
      mustOpen.add(sheetId);
      return {
        edit,
        sheetId,
        ...(edit.kind === "set-hidden" ? { filters: filtersShown(edit, question.filtered) } : {}),
      };
    }
    ensureBefore(edit, standing, written);
    remember(edit, written);
    writtenBySheet.set(sheetId, written);
    // null: some cells of the range are locked.
    if (cells?.format.protection.locked !== false) mustOpen.add(sheetId);
    return { edit, sheetId, standing, formats: (cells?.numberFormat ?? []) as string[][] };
  });
  const closed = states
    .filter(({ id, protection }) => protection.protected && mustOpen.has(id))
    .map(({ id, protection }) => ({
      id,
      name: worksheets.items.find((sheet) => sheet.id === id)?.name ?? id,
      options: protection.options,
    }));
  return { edits: ready, closed };
}

/** What was asked about an edit; answered after the next sync. */
interface Question {
  readonly cells?: Excel.Range;
  readonly table?: Excel.Range;
  readonly looks?: LooksQuestion | undefined;
  readonly merged?: Excel.RangeAreas;
  readonly runs?: readonly Excel.Range[];
  readonly validation?: Excel.DataValidation;
  readonly name?: Excel.NamedItem;
}

/** About how many characters Excel's answer has: value, formula, type and format of each cell, of which a text comes twice. */
function answerLength(edit: CellsEdit): number {
  if (edit.kind !== "set-cells") return 300;
  return 2 * JSON.stringify(edit.before).length + 40 * edit.before.length * (edit.before[0]?.length ?? 0);
}

function ask(context: Excel.RequestContext, edit: CellsEdit, sheetId: string): Question {
  if (edit.kind === "rename-sheet") return {};
  const sheet = context.workbook.worksheets.getItem(sheetId);
  if (edit.kind === "resize-table") {
    const table = context.workbook.tables.getItem(edit.table).getRange();
    table.load("address");
    return { table, looks: askLooks(sheet, edit) };
  }
  if (edit.kind === "set-hidden")
    return {
      runs: positionRuns(edit.at).map(({ first, count }) => {
        const rows = edit.what === "rows";
        const run = sheet.getRangeByIndexes(rows ? first : 0, rows ? 0 : first, rows ? count : 1, rows ? 1 : count);
        run.load(rows ? "rowHidden" : "columnHidden");
        return run;
      }),
    };
  if (edit.kind === "set-name") {
    const name = context.workbook.names.getItemOrNullObject(edit.name);
    name.load("formula");
    return { name };
  }
  const cells = sheet.getRange(edit.range);
  if (edit.kind === "set-validation") {
    const validation = cells.dataValidation;
    validation.load("type,rule");
    return { validation };
  }
  cells.load("values,formulas,valueTypes,numberFormat");
  cells.format.protection.load("locked");
  if (edit.kind === "set-cells") return { cells };
  const merged = cells.getMergedAreasOrNullObject();
  merged.areas.load("items/address");
  return { cells, merged };
}

function ensureTables(edits: readonly CellsEdit[], tables: readonly { readonly name: string }[]): void {
  const names = new Set(tables.map(({ name }) => name.toLowerCase()));
  for (const edit of edits)
    if (edit.kind === "resize-table" && !names.has(edit.table.toLowerCase()))
      throw new HostError(
        "changed",
        `Table “${edit.table}” is no longer there, so nothing was changed. Check the workbook again.`,
      );
}

function ensureTableRange(edit: Extract<Edit, { kind: "resize-table" }>, standing: string): void {
  if (standing.replaceAll("$", "") === edit.before.replaceAll("$", "")) return;
  throw new HostError(
    "changed",
    `Table “${edit.table}” now covers ${standing} and not ${edit.before}, so nothing was changed. Check the workbook again.`,
  );
}

function ensureName(edit: Extract<Edit, { kind: "set-name" }>, standing: Excel.NamedItem | undefined): void {
  const refersTo = standing?.isNullObject === false ? String(standing.formula) : "";
  if (coversRange(refersTo, edit.sheet, edit.before)) return;
  throw new HostError(
    "changed",
    `The name “${edit.name}” no longer covers ${edit.sheet}, ${edit.before}, so nothing was changed. Check the workbook again.`,
  );
}

function readRange({ values, formulas, valueTypes }: Excel.Range): ReadCell[][] {
  return values.map((row, at) =>
    row.map((value, column) => cellFromOffice(value, formulas[at]?.[column], valueTypes[at]?.[column])),
  );
}

function remember(edit: Extract<Edit, { kind: "set-cells" }>, written: Map<string, CellInput>): void {
  const area = parseArea(edit.range);
  for (const [row, cells] of edit.after.entries())
    for (const [column, cell] of cells.entries()) written.set(cellAddress(area.row + row, area.column + column), cell);
}
