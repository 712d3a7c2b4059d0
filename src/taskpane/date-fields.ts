import type { Round } from "../core/domain/round";
import { planTables } from "../core/templates/plan/tables";
import { templateOf } from "../core/templates/index";

/**
 * Fields of a workbook that hold dates, as `Sheet!Label`, so that their numbers are shown as dates: columns of its tables, and cells
 * outside them.
 *
 * @param round the workbook's own, on which a fund's columns depend; without it what every plan has
 */
export function dateFieldsOf(templateId: string | undefined, round: Round | undefined): ReadonlySet<string> {
  const spec = round && templateOf(templateId ?? "")?.spec(round);
  const tables = spec?.tables ?? planTables;
  const cells = [...(spec?.namedCells ?? []), ...(spec?.contentCells ?? [])];
  return new Set([
    ...tables.flatMap(({ sheet, columns }) =>
      columns.filter(({ kind }) => kind === "date").map(({ label }) => `${sheet}!${label}`),
    ),
    ...cells.filter(({ kind }) => kind === "date").map(({ sheet, label }) => `${sheet}!${label}`),
  ]);
}
