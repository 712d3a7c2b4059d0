import type { TableLayout } from "./canonical-formula";
import type { FoundTable } from "./find-table";

/**
 * The layout with the template's labels of columns that stand under another header, by alias or renamed.
 *
 * Excel rewrites the template's own formulas when somebody types over a header. Without this each of them would look changed, and one
 * renamed column would be a dozen findings.
 */
export function withTemplateLabels(layout: TableLayout, tables: readonly FoundTable[]): TableLayout {
  const known = new Map(layout);
  for (const { spec, object, area, columns, headers } of tables) {
    const entry = object && layout.get(object.name.toUpperCase());
    if (!object || !entry) continue;
    const renamed = new Map<string, number>();
    for (const { key, label } of spec.columns) {
      const column = columns.get(key) ?? headers.get(`${spec.key}.${key}`);
      if (column !== undefined) renamed.set(label.toUpperCase(), column - area.column);
    }
    known.set(object.name.toUpperCase(), { ...entry, renamed });
  }
  return known;
}
