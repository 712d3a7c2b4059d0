import { addedByPeople } from "../core/carry/added-by-people";
import { formatList } from "../core/domain/format";
import type { WorkbookObservations } from "../core/domain/submission";
import { countOf } from "../core/report/counts-in-words";
import { printable } from "../core/report/printable";
import type { TemplateSpec } from "../core/templates/template";
import type { Snapshot } from "../core/workbook/snapshot";
import { someOf } from "./some-of";

/** What was seen of a workbook while it was read. */
export interface SeenInReading {
  readonly workbook: WorkbookObservations;
  readonly missingParts: ReadonlyMap<string, string>;
}

/**
 * What a workbook holds that a copy made anew from its content would not have, in sentences; empty for one as the template made it.
 *
 * A review writes its copy by the template, because only so can it grow tables and redraw pages. What people added around the template is
 * not lost, it stays in the original, but they must be told.
 */
export function notKeptInCopy(
  snapshot: Snapshot,
  { workbook, missingParts }: SeenInReading,
  spec: TemplateSpec | undefined,
): readonly string[] {
  if (spec === undefined) return [];
  const { sheets, columns } = addedByPeople(snapshot, workbook, spec);
  const added = workbook.addedTables.map(({ table }) => table);
  const cells = workbook.unreadable.map(({ label, item }) => (item === undefined ? label : `${label} of ${item}`));
  const headers = columns.map(({ table, header }) => `${table}[${header}]`);
  return [
    sheets.length === 0 ? "" : `${words("sheet", sheets)} of its own.`,
    added.length === 0 ? "" : `${words("table", added)} of its own.`,
    headers.length === 0 ? "" : `${words("column", headers)} that the template doesn't have.`,
    workbook.outside.length === 0
      ? ""
      : `${countOf(workbook.outside.length, "place")} outside the tables where something was typed.`,
    cells.length === 0 ? "" : `${countOf(cells.length, "cell")} that can't be read: ${printable(someOf(cells))}.`,
    ...new Set(missingParts.values()),
  ].filter((sentence) => sentence !== "");
}

function words(noun: string, names: readonly string[]): string {
  return `The ${noun}${names.length === 1 ? "" : "s"} ${printable(names.length > 5 ? someOf(names) : formatList(names))}`;
}
