import type { TableSpec } from "../template";
import { planTables } from "./tables";

/**
 * Why entries of a workbook could not be read, each reason once: of its missing parts those that people type.
 *
 * A missing computed column takes nothing away that somebody entered. Older template versions lack several.
 *
 * @param tables of the workbook's template; a plan's unless told
 */
export function missingEntries(
  missingParts: ReadonlyMap<string, string>,
  tables: readonly TableSpec[] = planTables,
): string[] {
  const computed = computedParts(tables);
  return [...new Set([...missingParts].flatMap(([part, why]) => (computed.has(part) ? [] : [why])))];
}

/** Computed columns by part and field, and those of quarters together, as the reader names both: `outcomes.tied.0`, `outcomes.tied`. */
function computedParts(tables: readonly TableSpec[]): ReadonlySet<string> {
  return new Set(
    tables.flatMap(({ key, columns }) =>
      columns.flatMap((column) => {
        const part = `${key}.${column.key}`;
        return column.computed ? [part, part.replace(/\.\d$/, "")] : [];
      }),
    ),
  );
}
