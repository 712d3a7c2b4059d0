import type { Edit } from "../core/workbook/edit";
import { positionsInWords } from "../core/workbook/position-runs";
import { HostError } from "../core/workbook/spreadsheet-host";
import { addSheet, removeSheet } from "./add-sheet";
import type { CellsEdit } from "./cells-edit";
import { makeStep, takeBackStep } from "./edit-steps";
import { hostErrorFromOffice } from "./host-error-from-office";
import { closeAgain, openSheets, queueProtection } from "./open-sheets";
import type { PayloadLimits } from "./payload-limits";
import { readBefore, type ReadyEdits } from "./read-before";
import { runExcel } from "./run-excel";
import { sendSteps } from "./send-steps";

/**
 * Makes all edits or none: one look compares what stands there with what the edits expect, one request writes.
 *
 * Protected sheets are opened only where a locked cell is written, and protected again with the same options. Excel doesn't take a
 * failed request back by itself, so this does.
 *
 * @throws HostError, or the Office error where trying again may help; the cells are then as before unless the message says otherwise
 */
export async function applyEdits(edits: readonly Edit[], limits: PayloadLimits): Promise<void> {
  if (edits.length === 0) return;
  const [only] = edits;
  if (edits.length === 1 && only?.kind === "add-sheet") return addSheet(only.blueprint, limits);
  if (edits.length === 1 && only?.kind === "remove-sheet") return removeSheet(only.blueprint);
  const ofCells = edits.filter(isOfCells);
  if (ofCells.length < edits.length)
    throw new HostError(
      "unsupported",
      "A sheet is added or removed by itself, not together with other changes. Nothing was changed. Apply the changes one after the other.",
    );
  const ready = await runExcel((context) => readBefore(context, ofCells, limits));
  try {
    await runExcel(async (context) => {
      await openSheets(context, ready.closed);
      const protect = {
        characters: 800,
        queue: (request: Excel.RequestContext) => queueProtection(request, ready.closed),
      };
      await sendSteps(context, [...ready.edits.map(makeStep), protect], limits.characters);
    });
  } catch (error) {
    await takeBack(error, ready, limits);
  }
}

function isOfCells(edit: Edit): edit is CellsEdit {
  return edit.kind !== "add-sheet" && edit.kind !== "remove-sheet";
}

async function takeBack(error: unknown, ready: ReadyEdits, limits: PayloadLimits): Promise<never> {
  // Sheets that a password kept closed were not written to, and writing to them now would only fail again.
  const written = !(error instanceof HostError && error.code === "protected");
  try {
    if (written)
      await runExcel((context) => sendSteps(context, [...ready.edits].reverse().map(takeBackStep), limits.characters));
    await closeAgain(ready.closed);
  } catch (left) {
    const reason = hostErrorFromOffice(error, "The change could not be made").message;
    throw new HostError(
      "failed",
      `${reason} Some of it could not be taken back: look at ${places(ready)} and use Excel's Undo.`,
      {
        cause: left,
      },
    );
  }
  throw error;
}

function places({ edits }: ReadyEdits): string {
  return edits
    .map(({ edit }) => {
      if (edit.kind === "rename-sheet") return edit.from;
      if (edit.kind === "resize-table") return edit.table;
      if (edit.kind === "set-name") return edit.name;
      return edit.kind === "set-hidden"
        ? `${edit.sheet}, ${positionsInWords(edit.what, edit.at)}`
        : `${edit.sheet} ${edit.range}`;
    })
    .slice(0, 5)
    .join(", ");
}
