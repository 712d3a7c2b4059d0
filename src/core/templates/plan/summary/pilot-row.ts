import { serialFromIsoDate } from "../../../workbook/serial-date";
import type { ComputedCellSpec } from "../../template";
import type { PlanContext } from "../plan-context";
import { cell, rows } from "./page";

/** One row of the pilots block; `n` counts from 1 down the Pilots table. */
export function pilotRow(n: number): ComputedCellSpec<PlanContext>[] {
  const row = rows.pilots + n - 1;
  const own = (column: string) => `INDEX(Pilots[${column}],${n})`;
  const orBlank = (column: string) => `IFERROR(IF(${own(column)}<>"",${own(column)},""),"")`;
  const date = (iso: string | undefined) => (iso === undefined ? "" : serialFromIsoDate(iso));
  const what = (field: string) => `Pilot ${n}: ${field}`;
  return [
    cell(
      row,
      0,
      what("text"),
      "Coalition Computed Long",
      `IFERROR(IF(${own("Pilot ID")}="","",${own("Pilot ID")}&" "&LEFT(${own("Pilot")},80)),"")`,
      ({ plan }) => {
        const pilot = plan.pilots[n - 1];
        return pilot?.id === undefined ? "" : `${pilot.id} ${(pilot.pilot ?? "").slice(0, 80)}`;
      },
    ),
    cell(
      row,
      1,
      what("Outcome ID"),
      "Coalition Computed",
      orBlank("Outcome ID"),
      ({ plan }) => plan.pilots[n - 1]?.outcomeId ?? "",
    ),
    cell(row, 2, what("stage"), "Coalition Computed", orBlank("Stage"), ({ plan }) => plan.pilots[n - 1]?.stage ?? ""),
    cell(row, 3, what("ask"), "Coalition Computed Money", orBlank("Ask"), ({ plan }) => plan.pilots[n - 1]?.ask ?? ""),
    cell(row, 4, what("start"), "Coalition Computed Date", orBlank("Start"), ({ plan }) =>
      date(plan.pilots[n - 1]?.start),
    ),
    cell(row, 5, what("sunset"), "Coalition Computed Date", orBlank("Sunset"), ({ plan }) =>
      date(plan.pilots[n - 1]?.sunset),
    ),
  ];
}
