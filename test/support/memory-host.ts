import { areaAddress, cellAddress, parseArea, type Place } from "../../src/core/workbook/address";
import type { Blueprint } from "../../src/core/workbook/blueprint";
import { isCellError, isCellFormula, type CellInput, type CellValue } from "../../src/core/workbook/cell-value";
import type { Edit } from "../../src/core/workbook/edit";
import type { SheetSnapshot, Snapshot } from "../../src/core/workbook/snapshot";
import { HostError } from "../../src/core/workbook/spreadsheet-host";
import type { InteractiveHost, Progress, RevealResult } from "../../src/core/workbook/spreadsheet-host";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type Sheet = Writable<Omit<SheetSnapshot, "values" | "formulas" | "row" | "column">> & {
  cells: Map<string, CellInput>;
};

/**
 * A spreadsheet in memory: a host like the others, over plain values, with no program behind it.
 *
 * It keeps the port's promises (nothing half done, "changed" when a cell is not what an edit expects), so that the pane's tests
 * run the pane's own code against a workbook that really changes. It does not calculate: formulas keep the value they came with.
 */
export class MemoryHost implements InteractiveHost {
  readonly revealed: { readonly place: Place; readonly unhide: boolean }[] = [];
  /** How often the whole workbook was read. */
  snapshots = 0;
  private sheets: Sheet[] = [];
  private names: Snapshot["names"] = [];
  private readonly listeners = new Set<() => void>();
  private failure: HostError | null = null;
  private gate: Promise<void> = Promise.resolve();

  /** @param contents rows of each sheet, from A1 on */
  constructor(contents: Readonly<Record<string, readonly (readonly CellInput[])[]>> = {}) {
    for (const [name, rows] of Object.entries(contents)) {
      const sheet = emptySheet(name);
      fill(sheet, 0, 0, rows);
      this.sheets.push(sheet);
    }
  }

  async build(blueprint: Blueprint, progress?: Progress): Promise<void> {
    await this.ready(progress);
    const taken = blueprint.sheets.find(({ name }) => this.find(name));
    if (taken)
      throw new HostError(
        "name-taken",
        `A sheet called ${taken.name} is already in this workbook. Rename it, or use an empty workbook.`,
      );
    const built = blueprint.sheets.map((spec): Sheet => {
      const sheet: Sheet = { ...emptySheet(spec.name), visibility: spec.visibility, protected: spec.protected };
      sheet.tables = spec.tables.map(({ name, range, columns }) => ({
        name,
        range,
        hasHeaders: true,
        hasTotals: false,
        columns,
      }));
      sheet.validations = spec.validations.map(({ range, rule }) =>
        rule.kind === "list" ? { range, kind: "list", source: rule.source } : { range, kind: "other" },
      );
      for (const { row, column, rows } of spec.cells) fill(sheet, row, column, rows);
      return sheet;
    });
    for (const [index, { name }] of built.entries()) {
      progress?.onProgress?.(name, index / built.length);
      await this.ready(progress);
    }
    this.sheets.push(...built);
    this.names = [...this.names, ...blueprint.names];
    this.changed();
  }

  async snapshot(progress?: Progress): Promise<Snapshot> {
    this.snapshots += 1;
    progress?.onProgress?.(this.sheets[0]?.name ?? "", 0.5);
    await this.ready(progress);
    return { sheets: this.sheets.map(toSnapshot), names: this.names, externalLinks: [] };
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    await this.ready();
    for (const edit of edits) this.expect(edit);
    for (const edit of edits) this.write(edit);
    this.changed();
  }

  async reveal(place: Place, { unhide = false }: { unhide?: boolean } = {}): Promise<RevealResult> {
    await this.ready();
    this.revealed.push({ place, unhide });
    const sheet = this.sheet(place.sheet);
    const { row, column } = parseArea(place.cell);
    if (sheet.visibility === "visible" && !sheet.hiddenRows.includes(row) && !sheet.hiddenColumns.includes(column))
      return "shown";
    if (!unhide) return "hidden";
    sheet.visibility = "visible";
    sheet.hiddenRows = sheet.hiddenRows.filter((hidden) => hidden !== row);
    sheet.hiddenColumns = sheet.hiddenColumns.filter((hidden) => hidden !== column);
    return "shown";
  }

  onChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Types into a cell, as a person would: listeners hear of it. */
  type(sheet: string, cell: string, value: CellInput): void {
    const { row, column } = parseArea(cell);
    fill(this.sheet(sheet), row, column, [[value]]);
    this.changed();
  }

  /** What stands in a cell. */
  cell(sheet: string, cell: string): CellInput {
    return this.sheet(sheet).cells.get(cell) ?? null;
  }

  /** Names of the sheets, hidden ones too. */
  get sheetNames(): string[] {
    return this.sheets.map(({ name }) => name);
  }

  hide(sheet: string): void {
    this.sheet(sheet).visibility = "hidden";
  }

  /** Makes the next call fail as a host's call may. */
  failNext(error: HostError): void {
    this.failure = error;
  }

  /** Makes calls wait until the returned function is called. */
  hold(): () => void {
    let release = () => {};
    this.gate = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  private async ready(progress?: Progress): Promise<void> {
    const stopped = new Promise<void>((resolve) => progress?.signal?.addEventListener("abort", () => resolve()));
    await Promise.race([this.gate, stopped]);
    if (progress?.signal?.aborted) throw new HostError("cancelled", "Stopped.");
    const failure = this.failure;
    this.failure = null;
    if (failure) throw failure;
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }

  private find(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  private sheet(name: string): Sheet {
    const sheet = this.find(name);
    if (!sheet) throw new HostError("changed", `The sheet ${name} is no longer there.`);
    return sheet;
  }

  private expect(edit: Edit): void {
    if (edit.kind === "rename-sheet") return void this.sheet(edit.from);
    const sheet = this.sheet(edit.sheet);
    if (edit.kind === "resize-table") {
      if (sheet.tables.find(({ name }) => name === edit.table)?.range === edit.before) return;
      throw new HostError("changed", `Table ${edit.table} is no longer where it was.`);
    }
    const { row, column } = parseArea(edit.range);
    for (const [y, cells] of edit.before.entries())
      for (const [x, before] of cells.entries()) {
        const address = cellAddress(row + y, column + x);
        if (contentOf(sheet.cells.get(address) ?? null) !== contentOf(before))
          throw new HostError("changed", `${edit.sheet}!${address} is no longer what it was.`);
      }
  }

  private write(edit: Edit): void {
    if (edit.kind === "rename-sheet") this.sheet(edit.from).name = edit.to;
    else if (edit.kind === "set-cells") {
      const { row, column } = parseArea(edit.range);
      fill(this.sheet(edit.sheet), row, column, edit.after);
    } else {
      const sheet = this.sheet(edit.sheet);
      sheet.tables = sheet.tables.map((table) => (table.name === edit.table ? { ...table, range: edit.after } : table));
    }
  }
}

function emptySheet(name: string): Sheet {
  return {
    name,
    visibility: "visible",
    protected: false,
    cells: new Map(),
    tables: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
  };
}

function fill(sheet: Sheet, row: number, column: number, rows: readonly (readonly CellInput[])[]): void {
  for (const [y, cells] of rows.entries())
    for (const [x, value] of cells.entries()) {
      const address = cellAddress(row + y, column + x);
      if (value === null) sheet.cells.delete(address);
      else sheet.cells.set(address, value);
    }
}

function contentOf(value: CellInput): string {
  return JSON.stringify(isCellFormula(value) ? value.formula : isCellError(value) ? value : [value]);
}

function toSnapshot({ cells, ...sheet }: Sheet): SheetSnapshot {
  const areas = [...cells.keys()].map(parseArea);
  const rows = Math.max(0, ...areas.map(({ row }) => row + 1));
  const columns = Math.max(0, ...areas.map(({ column }) => column + 1));
  const formulas: Record<string, string> = {};
  for (const [address, value] of cells)
    if (isCellFormula(value)) formulas[areaAddress(parseArea(address))] = value.formula;
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): CellValue => {
      const value = cells.get(cellAddress(row, column)) ?? null;
      return isCellFormula(value) ? value.value : value;
    }),
  );
  return { ...sheet, row: 0, column: 0, values, formulas };
}
