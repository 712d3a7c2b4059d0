import type { Blueprint } from "../core/workbook/blueprint";
import type { Edit } from "../core/workbook/edit";
import type { Snapshot } from "../core/workbook/snapshot";
import type { Progress, SpreadsheetHost } from "../core/workbook/spreadsheet-host";
import { HostError } from "../core/workbook/spreadsheet-host";
import { applyEdits } from "./apply-edits";
import { readSnapshot } from "./read-snapshot";
import { writeBlueprint } from "./write-blueprint";

/**
 * A workbook file as a spreadsheet host: bytes in, bytes out, no files and no network, so that it runs in Node and in a browser.
 *
 * Nothing is kept open: each call reads the bytes and, where it changes something, replaces them once it has succeeded.
 */
export class XlsxFile implements SpreadsheetHost {
  private content: Uint8Array;
  /** Whether the file is still to be built; a given file of no bytes is not, it is unreadable. */
  private isNew: boolean;

  /**
   * @param bytes an existing file; without them the file is empty and waits to be built
   * @param fileName for the caller to recognise it by; never part of a message
   */
  constructor(
    bytes?: Uint8Array,
    readonly fileName?: string,
  ) {
    this.content = bytes ?? new Uint8Array();
    this.isNew = bytes === undefined;
  }

  /** The file as it stands; empty until it is built. */
  get bytes(): Uint8Array {
    return this.content;
  }

  async build(blueprint: Blueprint, progress?: Progress): Promise<void> {
    if (!this.isNew) await this.refuseToBuild(blueprint);
    this.content = await writeBlueprint(blueprint, {}, progress);
    this.isNew = false;
  }

  async snapshot(progress?: Progress): Promise<Snapshot> {
    if (this.isNew) return { sheets: [], names: [], externalLinks: [] };
    return readSnapshot(this.content, progress);
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    if (edits.length > 0) this.content = await applyEdits(this.content, edits);
  }

  private async refuseToBuild(blueprint: Blueprint): Promise<never> {
    const { sheets } = await this.snapshot();
    const present = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
    const taken = blueprint.sheets.find((sheet) => present.has(sheet.name.toLowerCase()));
    if (taken)
      throw new HostError(
        "name-taken",
        `The workbook already has a sheet named "${taken.name}". Build the plan into a new file.`,
      );
    throw new HostError("unsupported", "Sheets can't be added to an existing file. Build the plan into a new file.");
  }
}
