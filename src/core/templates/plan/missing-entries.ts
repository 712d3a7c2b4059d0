import { planTables } from "./tables";

/**
 * Why entries of a plan could not be read, each reason once: of a submission's missing parts those that people type.
 *
 * A missing computed column takes nothing away that somebody entered. Older template versions lack several.
 */
export function missingEntries(missingParts: ReadonlyMap<string, string>): string[] {
  return [...new Set([...missingParts].flatMap(([part, why]) => (computedParts.has(part) ? [] : [why])))];
}

/** Computed columns by part and field, and those of quarters together, as the reader names both: `outcomes.tied.0`, `outcomes.tied`. */
const computedParts: ReadonlySet<string> = new Set(
  planTables.flatMap(({ key, columns }) =>
    columns.flatMap((column) => {
      const part = `${key}.${column.key}`;
      return column.computed ? [part, part.replace(/\.\d$/, "")] : [];
    }),
  ),
);
