import type { CheckedFinding } from "../../src/core/findings/check-result";
import type { Fix } from "../../src/core/findings/fix";
import type { Submission } from "../../src/core/domain/submission";
import { cellAt } from "../../src/core/fixes/set-cell";
import { checkSnapshot } from "../../src/core/pipeline";
import { renderTemplate } from "../../src/core/render/render-template";
import { parseArea } from "../../src/core/workbook/address";
import type { Blueprint } from "../../src/core/workbook/blueprint";
import type { CellInput } from "../../src/core/workbook/cell-value";
import { MemoryHost } from "./memory-host";
import { round } from "./plan";
import { cellOf } from "./snapshot-of";
import { asOf } from "./test-criterion";

/** A plan as a real workbook in memory: rendered, typed into, checked by the whole pipeline, mended through a host. */
export class Desk {
  private constructor(
    readonly host: MemoryHost,
    private readonly blueprint: Blueprint,
  ) {}

  /** The workbook of a submission's plan. */
  static async of(submission: Submission): Promise<Desk> {
    const host = new MemoryHost();
    const options = { round: submission.ownRound ?? round(), departmentCode: "SAL", plan: submission };
    const blueprint = renderTemplate("five-quarter-plan", options);
    await host.build(blueprint);
    return new Desk(host, blueprint);
  }

  /** Types into a table's column, in a data row counted from 0; the row after the last one stands just below the table. */
  async type(table: string, column: string, row: number, value: CellInput): Promise<void> {
    const { sheet, cell } = cellOf(this.blueprint, table, column, row);
    await this.typeAt(sheet, cell, value);
  }

  /** Types into a cell. */
  async typeAt(sheet: string, cell: string, value: CellInput): Promise<void> {
    const { row, column } = parseArea(cell);
    const before = cellAt(await this.host.snapshot(), sheet, row, column);
    await this.host.apply([{ kind: "set-cells", sheet, range: cell, before: [[before]], after: [[value]] }]);
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
