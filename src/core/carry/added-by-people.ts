import type { WorkbookObservations } from "../domain/submission";
import type { TemplateSpec } from "../templates/template";
import type { Snapshot } from "../workbook/snapshot";

/** Sheets and columns that stand in a workbook and not in its template. */
export interface AddedByPeople {
  readonly sheets: readonly string[];
  readonly columns: readonly { readonly table: string; readonly header: string }[];
}

/**
 * What people added around the template: a copy made anew from the content does not have it, so whoever makes one must say so.
 *
 * From the snapshot, because a submission holds what the template knows and nothing else. A sheet that was only renamed is not added, nor
 * is a column under an older label.
 */
export function addedByPeople(snapshot: Snapshot, workbook: WorkbookObservations, spec: TemplateSpec): AddedByPeople {
  const known = new Set([
    ...spec.sheets.map(({ name }) => name.toLowerCase()),
    ...workbook.sheets.flatMap(({ foundAs }) => (foundAs === undefined ? [] : [foundAs.toLowerCase()])),
  ]);
  const tables = new Map(spec.tables.map((table) => [table.name.toLowerCase(), table]));
  const renamed = new Set(
    workbook.columns.flatMap(({ table, foundAs }) =>
      foundAs === undefined ? [] : [`${table}.${foundAs}`.toLowerCase()],
    ),
  );
  return {
    sheets: snapshot.sheets.map(({ name }) => name).filter((name) => !known.has(name.toLowerCase())),
    columns: snapshot.sheets.flatMap((sheet) =>
      sheet.tables.flatMap(({ name, columns }) => {
        const table = tables.get(name.toLowerCase());
        if (table === undefined) return [];
        const labels = new Set(
          table.columns.flatMap(({ label, aliases = [] }) => [label, ...aliases].map((text) => text.toLowerCase())),
        );
        return columns
          .map((column) => column.name)
          .filter((header) => !labels.has(header.toLowerCase()) && !renamed.has(`${name}.${header}`.toLowerCase()))
          .map((header) => ({ table: name, header }));
      }),
    ),
  };
}
