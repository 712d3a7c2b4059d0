import type { Start } from "../domain/plan";
import { notCalculated } from "../domain/submission";
import { cellAddress, parseArea } from "../workbook/address";
import { isCellError } from "../workbook/cell-value";
import type { Snapshot } from "../workbook/snapshot";
import { signers, startRows } from "../templates/plan/start";
import type { TemplateSpec, ValueKind } from "../templates/template";
import type { Relocation } from "./canonical-formula";
import { readCell } from "./read-cell";
import type { Reading } from "./reading";
import { SheetGrid } from "./sheet-grid";

/**
 * The named cells and sign-offs of Start.
 *
 * Named cells are followed by their names, which survive inserted rows; where a program dropped the name, the template's own cell is read. Sign-offs
 * have no names and are found by the labels around them.
 */
export function readStart(
  template: TemplateSpec,
  snapshot: Snapshot,
  startGrid: SheetGrid | undefined,
  relocation: Relocation,
  reading: Reading,
): Start {
  const start: Record<string, unknown> = {};
  for (const [index, cell] of template.namedCells.entries()) {
    const named = followName(snapshot, cell.name);
    const grid = named?.grid ?? startGrid;
    reading.labels.set(cell.key, cell.label);
    if (!grid) continue;
    const { row, column } = named ?? relocation({ sheet: "Start", row: startRows.named + index, column: 1 });
    const field = cell.key.replace(/^start\./, "");
    start[field] = readAt(grid, row, column, cell.kind, ["start", field], cell.label, reading);
  }
  const signOff: Record<string, unknown> = {};
  for (const [index, signer] of signers.entries()) {
    const field = (name: string, templateColumn: number, kind: ValueKind, label: string) => {
      const { row, column } = relocation({
        sheet: "Start",
        row: startRows.signOff + 1 + index,
        column: templateColumn,
      });
      reading.labels.set(`start.signOff.${signer.key}.${name}`, label);
      return (
        startGrid &&
        readAt(
          startGrid,
          row,
          column,
          kind,
          ["start", "signOff", signer.key, name],
          `${signer.label} ${label.toLowerCase()}`,
          reading,
        )
      );
    };
    signOff[signer.key] = {
      name: field("name", 1, "text", "Name"),
      date: field("date", 2, "date", "Date"),
      fingerprint: field("fingerprint", 3, "text", "Fingerprint"),
    };
  }
  return { ...start, signOff } as Start;
}

function readAt(
  grid: SheetGrid,
  row: number,
  column: number,
  kind: ValueKind,
  path: readonly string[],
  label: string,
  reading: Reading,
): unknown {
  reading.at(path, grid.name, row, column);
  const value = grid.value(row, column);
  const cell = readCell(value, kind, grid.formula(row, column));
  if (!cell.unreadable) return cell.value;
  const place = { sheet: grid.name, cell: cellAddress(row, column) };
  if (cell.unreadable.kind === "error") {
    const error = isCellError(value) ? cell.unreadable.text : notCalculated;
    reading.observe("errors", { ...place, error, label }, place);
    reading.explain(grid.name, row, column);
  }
  reading.observe("unreadable", { key: path.join("."), label, ...cell.unreadable }, place);
  return undefined;
}

/** The cell that a name of the workbook stands for, and its sheet. */
export function followName(
  snapshot: Snapshot,
  name: string,
): { grid: SheetGrid; row: number; column: number } | undefined {
  const defined = snapshot.names.find(
    (candidate) => candidate.name.toLowerCase() === name.toLowerCase() && candidate.sheet === undefined,
  );
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?[0-9]+)$/i.exec(defined?.refersTo ?? "");
  const sheetName = (match?.[1]?.replaceAll("''", "'") ?? match?.[2])?.toLowerCase();
  const sheet = snapshot.sheets.find((candidate) => candidate.name.toLowerCase() === sheetName);
  if (!sheet || match?.[3] === undefined) return undefined;
  const { row, column } = parseArea(match[3]);
  return { grid: new SheetGrid(sheet), row, column };
}
