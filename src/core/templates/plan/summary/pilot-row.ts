import { serialFromIsoDate } from "../../../workbook/serial-date";
import type { Pilot } from "../../../domain/plan";
import type { CellValue } from "../../../workbook/cell-value";
import type { ComputedCellSpec, LabelSpec } from "../../template";
import type { PlanContext } from "../plan-context";
import { todayCell } from "./facts";
import { cell, idAndText, idAndTextFormula, label, rightHalf, rows } from "./page";

/** Characters of a pilot's name that fit beside its ID. */
const room = 34;

/** Column letters of the block, in its order. */
const letters = { stage: "L", sunset: "O" } as const;

/** One row of the pilots block; `n` counts from 1 down the Pilots table. */
export function pilotRow(n: number): ComputedCellSpec<PlanContext>[] {
  const row = rows.pilots + n - 1;
  const at = row + 1;
  const own = (column: string) => `INDEX(Pilots[${column}],${n})`;
  const orBlank = (column: string) => `IFERROR(IF(${own(column)}<>"",${own(column)},""),"")`;
  const date = (iso: string | undefined) => (iso === undefined ? "" : serialFromIsoDate(iso));
  const known =
    (value: (pilot: Pilot, context: PlanContext) => CellValue) =>
    (context: PlanContext): CellValue => {
      const pilot = context.plan.pilots[n - 1];
      return pilot === undefined ? "" : value(pilot, context);
    };
  const place = (column: number, field: string, style: string, formula: string, value: ReturnType<typeof known>) =>
    cell(row, rightHalf + column, `Pilot ${n}: ${field}`, style, formula, value);
  return [
    place(
      0,
      "text",
      "Coalition Computed",
      `IFERROR(IF(${own("Pilot ID")}="","",${idAndTextFormula(own("Pilot ID"), own("Pilot"), room)}),"")`,
      known(({ id, pilot }) => (id === undefined ? "" : idAndText(id, pilot ?? "", room))),
    ),
    place(
      1,
      "Outcome ID",
      "Coalition Computed",
      orBlank("Outcome ID"),
      known(({ outcomeId }) => outcomeId ?? ""),
    ),
    place(
      2,
      "stage",
      "Coalition Computed",
      orBlank("Stage"),
      known(({ stage }) => stage ?? ""),
    ),
    place(
      3,
      "ask",
      "Coalition Computed Money",
      orBlank("Ask"),
      known(({ ask }) => ask ?? ""),
    ),
    place(
      4,
      "start",
      "Coalition Computed Date",
      orBlank("Start"),
      known(({ start }) => date(start)),
    ),
    place(
      5,
      "sunset",
      "Coalition Computed Date",
      orBlank("Sunset"),
      known(({ sunset }) => date(sunset)),
    ),
    place(
      6,
      "days left",
      "Coalition Computed Count",
      `IF(AND(ISNUMBER($${letters.sunset}${at}),$${letters.stage}${at}<>"Closed"),$${letters.sunset}${at}-${todayCell},"")`,
      known(({ sunset, stage }, { asOf }) =>
        sunset === undefined || stage?.toLowerCase() === "closed"
          ? ""
          : serialFromIsoDate(sunset) - serialFromIsoDate(asOf),
      ),
    ),
  ];
}

/** Heading and header of the block. */
export const pilotLabels: readonly LabelSpec[] = [
  label(rows.pilotHeading, rightHalf, "Pilots and their sunsets", "Coalition Heading"),
  ...["Pilot", "Outcome ID", "Stage", "Ask", "Start", "Sunset", "Days left"].map((text, column) =>
    label(rows.pilots - 1, rightHalf + column, text, column < 3 ? "Coalition Header" : "Coalition Header Right"),
  ),
];
