import type { CheckedFinding } from "../../src/core/findings/check-result";
import type { Fix } from "../../src/core/findings/fix";
import type { Submission } from "../../src/core/domain/submission";
import { cellAt } from "../../src/core/fixes/set-cell";
import { checkSnapshot } from "../../src/core/pipeline";
import { renderTemplate } from "../../src/core/render/render-template";
import { areaAddress, parseArea } from "../../src/core/workbook/address";
import type { Blueprint, ValidationBlueprint } from "../../src/core/workbook/blueprint";
import type { CellInput } from "../../src/core/workbook/cell-value";
import type { SpreadsheetHost } from "../../src/core/workbook/spreadsheet-host";
import { MemoryHost } from "./memory-host";
import { round } from "./plan";
import { cellOf } from "./snapshot-of";
import { asOf } from "./test-criterion";

/** A plan, a fund or a book as a real workbook, in memory unless told: rendered, typed into, checked by the whole pipeline, mended through a host. */
export class Desk<Host extends SpreadsheetHost = MemoryHost> {
  private constructor(
    readonly host: Host,
    private readonly blueprint: Blueprint,
  ) {}

  /** The workbook of a submission's plan. */
  static async of(submission: Submission): Promise<Desk> {
    return Desk.on(new MemoryHost(), submission);
  }

  /** The same through another host, on an empty workbook. */
  static async on<Host extends SpreadsheetHost>(host: Host, submission: Submission): Promise<Desk<Host>> {
    const options = { round: submission.ownRound ?? round(), departmentCode: "SAL", plan: submission };
    return Desk.with(host, renderTemplate("five-quarter-plan", options));
  }

  /** Any workbook of ours. */
  static async with<Host extends SpreadsheetHost>(host: Host, blueprint: Blueprint): Promise<Desk<Host>> {
    await host.build(blueprint);
    return new Desk(host, blueprint);
  }

  /** Types into a table's column, in a data row counted from 0; the row after the last one stands just below the table. */
  async type(table: string, column: string, row: number, value: CellInput): Promise<void> {
    const { sheet, cell } = cellOf(this.blueprint, table, column, row);
    await this.typeAt(sheet, cell, value);
  }

  /** Cells of a table's column, from a data row counted from 0. */
  cells(table: string, column: string, row: number, rows: number): { readonly sheet: string; readonly range: string } {
    const { sheet, cell } = cellOf(this.blueprint, table, column, row);
    return { sheet, range: areaAddress({ ...parseArea(cell), rows }) };
  }

  /** What the template lets a table's column accept. */
  validationOf(table: string, column: string): ValidationBlueprint {
    const { sheet, cell } = cellOf(this.blueprint, table, column, 0);
    const at = parseArea(cell).column;
    const found = this.blueprint.sheets
      .find(({ name }) => name === sheet)
      ?.validations.find(({ range }) => parseArea(range).column === at);
    if (found === undefined) throw new RangeError(`validationOf needs a column with a rule, got ${table}, ${column}`);
    return found;
  }

  /** Types into a cell. */
  async typeAt(sheet: string, cell: string, value: CellInput): Promise<void> {
    const { row, column } = parseArea(cell);
    const before = cellAt(await this.host.snapshot(), sheet, row, column);
    await this.host.apply([{ kind: "set-cells", sheet, range: cell, before: [[before]], after: [[value]] }]);
  }

  /** Deletes a sheet, entries and all. */
  async removeSheet(name: string): Promise<void> {
    const spec = this.blueprint.sheets.find((one) => one.name === name);
    if (spec === undefined) throw new RangeError(`removeSheet needs a sheet, got ${name}`);
    const names = this.blueprint.names.filter(({ refersTo }) => refersTo.startsWith(`=${name}!`));
    await this.host.apply([{ kind: "remove-sheet", blueprint: { ...this.blueprint, sheets: [spec], names } }]);
  }

  /** Deletes the last column of a table, as far as that can be seen afterwards: it is narrower, and the cells are empty. */
  async dropLastColumn(table: string): Promise<void> {
    const { sheet, range, label } = this.lastColumn(table);
    const area = parseArea(range);
    const column = { ...area, column: area.column + area.columns - 1, columns: 1 };
    await this.host.apply([
      {
        kind: "resize-table",
        sheet,
        table,
        before: range,
        after: areaAddress({ ...area, columns: area.columns - 1 }),
      },
    ]);
    await this.type(table, label, -1, null);
    for (let row = 0; row < area.rows - 1; row += 1) await this.type(table, label, row, null);
    const rules = this.blueprint.sheets.find(({ name }) => name === sheet)?.validations ?? [];
    for (const rule of rules.filter((one) => parseArea(one.range).column === column.column))
      await this.host.apply([{ kind: "set-validation", sheet, range: rule.range, before: rule, after: null }]);
  }

  /** Where a table of the workbook stands, as the template made it. */
  areaOf(name: string): { readonly sheet: string; readonly range: string } {
    return this.lastColumn(name);
  }

  private lastColumn(name: string): { readonly sheet: string; readonly range: string; readonly label: string } {
    for (const sheet of this.blueprint.sheets)
      for (const table of sheet.tables)
        if (table.name === name)
          return { sheet: sheet.name, range: table.range, label: table.columns.at(-1)?.name ?? "" };
    throw new RangeError(`lastColumn needs a table of the plan, got ${name}`);
  }

  /** Data rows of a table as the template made it. */
  rowsOf(table: string): number {
    const found = this.blueprint.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === table);
    if (found === undefined) throw new RangeError(`rowsOf needs a table of the plan, got ${table}`);
    return parseArea(found.range).rows - 1;
  }

  /** All findings; a check that could not be made fails the test. */
  async check(): Promise<readonly CheckedFinding[]> {
    const result = checkSnapshot(await this.host.snapshot(), { asOf });
    if (result.status === "unreadable") throw new Error(result.reason);
    return result.findings;
  }

  /** Applies a fix as a host does: what it expects to find is compared first. */
  async apply(fix: Fix): Promise<void> {
    await this.host.apply(fix.edits);
  }
}
