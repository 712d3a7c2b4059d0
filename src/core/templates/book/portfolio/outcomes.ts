import type { CellValue } from "../../../workbook/cell-value";
import type { ComputedCellSpec, LabelSpec } from "../../template";
import type { BookContext } from "../book-context";
import { cell, label, planned, same, type PageRows } from "./page";

const headers = [
  "Outcome ID",
  "Outcome",
  "Pillar",
  "Direction",
  "Money",
  "Baseline",
  "Period",
  "Measured",
  "Low",
  "High",
  "n",
  "Status",
] as const;
const rightFrom = 4;

/** Labels and computed cells of the block with a row for each outcome: money beside the measured gap. */
export function outcomeBlock(rows: PageRows): { labels: LabelSpec[]; cells: ComputedCellSpec<BookContext>[] } {
  const listed = Array.from({ length: rows.shown.outcomes }, (_, index) => outcomeRow(rows, index)).flat();
  const restRow = rows.outcomes + rows.shown.outcomes;
  const first = rows.outcomes + 1;
  return {
    labels: [
      label(rows.outcomeHeading, 0, "By outcome: money beside the measured gap", "Coalition Heading"),
      ...headers.map((text, column) =>
        label(
          rows.outcomes - 1,
          column,
          text,
          column < rightFrom || column === 6 || column === 11 ? "Coalition Header" : "Coalition Header Right",
        ),
      ),
      label(restRow, 0, "Other outcomes"),
    ],
    cells: [
      ...listed,
      cell(
        restRow,
        4,
        "Money of other outcomes",
        "Coalition Computed Money",
        `SUM(Money[Total])-SUMIF(Money[Pillar],"Not tied",Money[Total])-SUM(E${first}:E${restRow})`,
        (context) => {
          const shown = context.book.dictionary.slice(0, rows.shown.outcomes);
          const isShown = (id: string | undefined) => shown.some((outcome) => same(outcome.id, id));
          return planned(context, (line) => !same(line.pillar, "Not tied") && !isShown(line.outcomeId));
        },
      ),
    ],
  };
}

function outcomeRow(rows: PageRows, index: number): ComputedCellSpec<BookContext>[] {
  const row = rows.outcomes + index;
  const at = row + 1;
  const outcome = ({ book }: BookContext) => book.dictionary[index];
  const gap = (context: BookContext) =>
    context.book.gaps.find(({ outcomeId }) => outcomeId !== undefined && same(outcomeId, outcome(context)?.id));
  const what = (field: string) => `Outcome ${index + 1}: ${field}`;
  const own = (column: string) => `INDEX(Dictionary[${column}],${index + 1})`;
  const ofGap = (column: string) => `INDEX(Gaps[${column}],MATCH($A${at},Gaps[Outcome ID],0))`;
  const text = (column: number, field: string, of: (context: BookContext) => string | undefined) =>
    cell(
      row,
      column,
      what(field.toLowerCase()),
      column === 1 ? "Coalition Computed Long" : "Coalition Computed",
      `${own(field)}&""`,
      (context) => of(context) ?? "",
    );
  const measured = (
    column: number,
    field: string,
    style: string,
    of: (context: BookContext) => CellValue | undefined,
  ) =>
    cell(
      row,
      column,
      what(field.toLowerCase()),
      style,
      `IF($A${at}="","",IFERROR(IF(${ofGap(field)}<>"",${ofGap(field)},""),""))`,
      (context) => of(context) ?? "",
    );
  const number = "Coalition Computed Number";
  return [
    text(0, "Outcome ID", (context) => outcome(context)?.id),
    text(1, "Outcome", (context) => outcome(context)?.outcome),
    text(2, "Pillar", (context) => outcome(context)?.pillar),
    text(3, "Direction", (context) => outcome(context)?.direction),
    cell(
      row,
      4,
      what("money"),
      "Coalition Computed Money",
      `IF($A${at}="","",SUMIFS(Money[Total],Money[Outcome ID],$A${at},Money[Pillar],"<>Not tied"))`,
      (context) => {
        const id = outcome(context)?.id;
        return id === undefined
          ? ""
          : planned(context, (line) => same(line.outcomeId, id) && !same(line.pillar, "Not tied"));
      },
    ),
    cell(
      row,
      5,
      what("baseline"),
      number,
      `IF(${own("Baseline")}<>"",${own("Baseline")},"")`,
      (context) => outcome(context)?.baseline ?? "",
    ),
    measured(6, "Period", "Coalition Computed", (context) => gap(context)?.period),
    measured(7, "Measured", number, (context) => gap(context)?.measured),
    measured(8, "Low", number, (context) => gap(context)?.low),
    measured(9, "High", number, (context) => gap(context)?.high),
    measured(10, "n", "Coalition Computed Count", (context) => gap(context)?.n),
    measured(11, "Status", "Coalition Computed", (context) => gap(context)?.status),
  ];
}
