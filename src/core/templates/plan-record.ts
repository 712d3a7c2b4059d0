import { cellAddress } from "../workbook/address";
import type { CellInput } from "../workbook/cell-value";
import { packFingerprint } from "../domain/pack-fingerprint";
import { textFingerprint } from "../domain/text-fingerprint";
import { nextIdCells } from "./next-id";
import { quarterGroups } from "./quarter-labels";
import { textInPieces, textOfPieces } from "./record-pieces";
import type { ComputedCellSpec, TemplateContext, TemplateSpec } from "./template";

/** First cell of the `_plan` sheet of every workbook of ours. */
export const recordMark = "coalition-planner";

/** All computed cells of a template that stand outside its tables. */
export function computedCellsOf(template: TemplateSpec): ComputedCellSpec[] {
  return [
    ...template.computedCells,
    ...nextIdCells(template),
    ...quarterGroups(template).flatMap((group) => group.cells),
  ];
}

/**
 * Rows of the very hidden `_plan` sheet: what this workbook is. Key, then values.
 *
 * Formulas are stored without their "=", and JSON behind a mark, so that no program takes the record for something to calculate.
 */
export function renderRecord(template: TemplateSpec, context: TemplateContext): CellInput[][] {
  const json = JSON.stringify(context.recordedRound);
  const pieces = textInPieces(json).map((piece): CellInput[] => ["round", piece]);
  const columns = template.tables.flatMap((table) =>
    table.columns.flatMap((column): CellInput[][] =>
      column.computed ? [["computed column", table.name, column.label, column.computed.formula.slice(1)]] : [],
    ),
  );
  const cells = computedCellsOf(template).map((cell): CellInput[] => [
    "computed cell",
    cell.sheet,
    cellAddress(cell.row, cell.column),
    cell.formula.slice(1),
  ]);
  const ids = template.tables.map((table): CellInput[] => [
    "columns",
    table.name,
    table.columns.map((column) => column.label).join("|"),
  ]);
  const rows: CellInput[][] = [
    [recordMark, "Please leave this sheet alone: it says what this workbook is."],
    ["template", template.id],
    ["version", `v${template.version}`],
    ["department", context.code],
    ["fingerprint", "round", textFingerprint(json)],
    ["fingerprint", "pack", packFingerprint(context.round.pack)],
    ...pieces,
    ...ids,
    ...columns,
    ...cells,
  ];
  return rows.map((row) => [...row, ...Array<CellInput>(4 - row.length).fill(null)]);
}

/** What a `_plan` sheet says; `json` is the round's text. */
export interface PlanRecord {
  readonly template: string;
  readonly version: string;
  readonly department: string;
  readonly json: string;
  /** Whether the round's text is the one that was written; somebody may have unhidden the sheet and eased a threshold. */
  readonly intact: boolean;
  /** Formulas with their "=": `Budget|Total` for columns, `Summary!B4` for cells. */
  readonly formulas: ReadonlyMap<string, string>;
}

/** The record in the rows of a `_plan` sheet, or undefined when they are not ours. */
export function parseRecord(rows: readonly (readonly unknown[])[]): PlanRecord | undefined {
  if (rows[0]?.[0] !== recordMark) return undefined;
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  const first = (key: string) => text(rows.find((row) => row[0] === key)?.[1]);
  const json = textOfPieces(rows.filter((row) => row[0] === "round").map((row) => row[1]));
  const written = rows.find((row) => row[0] === "fingerprint" && row[1] === "round")?.[2];
  const formulas = new Map<string, string>();
  for (const [key, a, b, formula] of rows) {
    if (key === "computed column") formulas.set(`${text(a)}|${text(b)}`, `=${text(formula)}`);
    if (key === "computed cell") formulas.set(`${text(a)}!${text(b)}`, `=${text(formula)}`);
  }
  return {
    template: first("template"),
    version: first("version").replace(/^v/, ""),
    department: first("department"),
    json,
    intact: written === undefined || written === textFingerprint(json),
    formulas,
  };
}
