import { absoluteReference, areaAddress, cellAddress, parseArea, type Place } from "../../src/core/workbook/address";
import { coversRange } from "../../src/core/workbook/covers-range";
import { areaWithout } from "../../src/core/workbook/area-without";
import type { Blueprint } from "../../src/core/workbook/blueprint";
import type { CellInput, CellValue } from "../../src/core/workbook/cell-value";
import type { Edit } from "../../src/core/workbook/edit";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { HostError } from "../../src/core/workbook/spreadsheet-host";
import type { Highlight, InteractiveHost, Progress, RevealResult } from "../../src/core/workbook/spreadsheet-host";
import { validationStands } from "../../src/core/workbook/validation-stands";
import {
  contentOf,
  contentsOf,
  emptySheet,
  fill,
  resized,
  sheetOf,
  toSnapshot,
  validationsOf,
  type Sheet,
} from "./memory-sheet";

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
  /** The cells that are marked. */
  highlights: readonly Highlight[] = [];
  private sheets: Sheet[] = [];
  private chosen: Place = { sheet: "Sheet1", cell: "A1" };
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
    const built = blueprint.sheets.map(sheetOf);
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

  async selection(): Promise<Place> {
    await this.ready();
    return this.chosen;
  }

  async selectedValues(): Promise<readonly (readonly CellValue[])[]> {
    await this.ready();
    const { row, column, rows, columns } = parseArea(this.chosen.cell);
    const { values } = toSnapshot(this.sheet(this.chosen.sheet));
    return values.slice(row, row + rows).map((line) => line.slice(column, column + columns));
  }

  async highlight(places: readonly Highlight[] | null): Promise<readonly Highlight[]> {
    await this.ready();
    const isOpen = ({ place }: Highlight) => this.find(place.sheet)?.protected === false;
    this.highlights = places?.filter(isOpen) ?? [];
    return places?.filter((one) => !isOpen(one)) ?? [];
  }

  async isHighlighted(): Promise<boolean> {
    await this.ready();
    return this.highlights.length > 0;
  }

  /** Chooses a cell, or cells (`A2:D9`), as a person would. */
  choose(sheet: string, cell: string): void {
    this.chosen = { sheet: this.sheet(sheet).name, cell };
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

  protect(sheet: string): void {
    this.sheet(sheet).protected = true;
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
    switch (edit.kind) {
      case "rename-sheet":
        return void this.sheet(edit.from);
      case "add-sheet":
        if (edit.blueprint.sheets.every(({ name }) => !this.find(name))) return;
        throw new HostError("name-taken", "There is a sheet of that name by now.");
      case "remove-sheet":
        for (const spec of edit.blueprint.sheets)
          if (contentsOf(this.sheet(spec.name)) !== contentsOf(sheetOf(spec)))
            throw new HostError("changed", `The sheet ${spec.name} has other contents by now.`);
        return;
      case "set-name":
        this.sheet(edit.sheet);
        if (
          this.names.some((one) => isNamed(one.name, edit.name) && coversRange(one.refersTo, edit.sheet, edit.before))
        )
          return;
        throw new HostError("changed", `The name ${edit.name} no longer covers what it did.`);
      case "resize-table":
        if (this.sheet(edit.sheet).tables.find(({ name }) => name === edit.table)?.range === edit.before) return;
        throw new HostError("changed", `Table ${edit.table} is no longer where it was.`);
      case "set-merge":
        if (this.sheet(edit.sheet).merges.includes(edit.range) === edit.before) return;
        throw new HostError("changed", `${edit.sheet}!${edit.range} is no longer merged as it was.`);
      case "set-hidden": {
        const sheet = this.sheet(edit.sheet);
        const hidden = edit.what === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
        if (edit.at.every((at) => hidden.includes(at) === edit.before)) return;
        throw new HostError("changed", `What is hidden on ${edit.sheet} is no longer what it was.`);
      }
      case "set-validation":
        if (validationStands(this.sheet(edit.sheet).validations, edit.range, edit.before)) return;
        throw new HostError("changed", `What ${edit.sheet}!${edit.range} accepts is no longer what it was.`);
    }
    const sheet = this.sheet(edit.sheet);
    const { row, column } = parseArea(edit.range);
    for (const [y, cells] of edit.before.entries())
      for (const [x, before] of cells.entries()) {
        const address = cellAddress(row + y, column + x);
        if (contentOf(sheet.cells.get(address) ?? null) !== contentOf(before))
          throw new HostError("changed", `${edit.sheet}!${address} is no longer what it was.`);
      }
  }

  private write(edit: Edit): void {
    switch (edit.kind) {
      case "rename-sheet":
        this.sheet(edit.from).name = edit.to;
        return;
      case "add-sheet": {
        this.sheets.push(...edit.blueprint.sheets.map(sheetOf));
        const added = new Set(edit.blueprint.names.map(({ name }) => name));
        this.names = [...this.names.filter(({ name }) => !added.has(name)), ...edit.blueprint.names];
        return;
      }
      case "remove-sheet": {
        const gone = new Set(edit.blueprint.sheets.map(({ name }) => name));
        const orphans = new Set(edit.blueprint.names.map(({ name }) => name));
        this.sheets = this.sheets.filter(({ name }) => !gone.has(name));
        this.names = this.names.map((name) => (orphans.has(name.name) ? { ...name, refersTo: "=#REF!" } : name));
        return;
      }
      case "set-name": {
        const refersTo = `=${absoluteReference(edit.sheet, parseArea(edit.after))}`;
        this.names = this.names.map((one) => (isNamed(one.name, edit.name) ? { ...one, refersTo } : one));
        return;
      }
      case "set-cells": {
        const { row, column } = parseArea(edit.range);
        fill(this.sheet(edit.sheet), row, column, edit.after);
        return;
      }
      case "resize-table": {
        const sheet = this.sheet(edit.sheet);
        sheet.tables = sheet.tables.map((table) =>
          table.name === edit.table ? resized(table, edit.after, sheet.cells) : table,
        );
        return;
      }
      case "set-merge": {
        const sheet = this.sheet(edit.sheet);
        const others = sheet.merges.filter((range) => range !== edit.range);
        sheet.merges = edit.after ? [...others, edit.range] : others;
        return;
      }
      case "set-hidden": {
        const sheet = this.sheet(edit.sheet);
        const list = edit.what === "rows" ? "hiddenRows" : "hiddenColumns";
        const others = sheet[list].filter((at) => !edit.at.includes(at));
        sheet[list] = edit.after ? [...others, ...edit.at].sort((a, b) => a - b) : others;
        return;
      }
      case "set-validation": {
        const sheet = this.sheet(edit.sheet);
        const hole = parseArea(edit.range);
        const others = sheet.validations.flatMap((one) =>
          areaWithout(parseArea(one.range), hole).map((area) => ({ ...one, range: areaAddress(area) })),
        );
        sheet.validations =
          edit.after === null ? others : [...others, ...validationsOf([{ ...edit.after, range: edit.range }])];
      }
    }
  }
}

function isNamed(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
