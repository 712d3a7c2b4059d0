import type { Application } from "../../domain/fund-content";
import { serialFromIsoDate } from "../../workbook/serial-date";
import { chartColors, pillarColors } from "../../workbook/chart-colors";
import { placeOn } from "../pieces/place";
import type { ChartSpec, ComputedCellSpec, LabelSpec, SheetAttention } from "../template";
import type { FundContext } from "./fund-context";
import { sunsetOrder } from "./tables/applications";

const sheet = "Sunsets";
const { label, cell } = placeOn<FundContext>(sheet);
const five = [0, 1, 2, 3, 4] as const;

/** Zero-based rows of the page, and how many sunsets it has room for. */
const rows = { today: 2, calendarHeading: 4, calendar: 6, nextHeading: 31, next: 33 } as const;
const room = 30;

const open = '"<>Closed"';
const isOpen = (application: Application) => application.stage?.toLowerCase() !== "closed";
const sunsetsIn = (context: FundContext, from: string | undefined, to: string | undefined) =>
  context.fund.applications.filter(
    (application) =>
      isOpen(application) &&
      application.sunset !== undefined &&
      (from === undefined || application.sunset >= from) &&
      (to === undefined || application.sunset <= to),
  ).length;
const slotsIn = (context: FundContext, index: number) => {
  const { start = "", end = "" } = context.quarterDates[index] ?? {};
  return context.round.forums
    .filter(({ date }) => date >= start && date <= end)
    .reduce((sum, { slots }) => sum + slots, 0);
};

const calendar: readonly ComputedCellSpec<FundContext>[] = five.flatMap((index) => {
  const row = rows.calendar + index;
  const starts = `INDEX(QuarterStarts,${index + 1})`;
  const ends = `INDEX(QuarterEnds,${index + 1})`;
  const count = (context: FundContext) =>
    sunsetsIn(context, context.quarterDates[index]?.start, context.quarterDates[index]?.end);
  return [
    cell(
      row,
      0,
      `Quarter ${index + 1}`,
      "Coalition Computed",
      `INDEX(PlanQuarters,${index + 1})`,
      ({ quarters }) => quarters[index] ?? "",
    ),
    cell(
      row,
      1,
      `Sunsets in quarter ${index + 1}`,
      "Coalition Computed Count",
      `COUNTIFS(Applications[Sunset],">="&${starts},Applications[Sunset],"<="&${ends},Applications[Stage],${open})`,
      count,
    ),
    cell(
      row,
      2,
      `Forum slots in quarter ${index + 1}`,
      "Coalition Computed Count",
      `SUMIFS(ForumSlots,ForumDates,">="&${starts},ForumDates,"<="&${ends})`,
      (context) => slotsIn(context, index),
    ),
    cell(
      row,
      3,
      `Room in quarter ${index + 1}`,
      "Coalition Computed",
      `IF(B${row + 1}>C${row + 1},B${row + 1}-C${row + 1}&" too many","fits")`,
      (context) => {
        const over = count(context) - slotsIn(context, index);
        return over > 0 ? `${over} too many` : "fits";
      },
    ),
  ];
});

const outside: readonly ComputedCellSpec<FundContext>[] = [
  cell(
    rows.calendar + 5,
    1,
    "Sunsets before the round",
    "Coalition Computed Count",
    `COUNTIFS(Applications[Sunset],"<"&INDEX(QuarterStarts,1),Applications[Stage],${open})`,
    (context) =>
      context.fund.applications.filter(
        (application) =>
          isOpen(application) &&
          application.sunset !== undefined &&
          application.sunset < (context.quarterDates[0]?.start ?? ""),
      ).length,
  ),
  cell(
    rows.calendar + 6,
    1,
    "Sunsets after the round",
    "Coalition Computed Count",
    `COUNTIFS(Applications[Sunset],">"&INDEX(QuarterEnds,5),Applications[Stage],${open})`,
    (context) =>
      context.fund.applications.filter(
        (application) =>
          isOpen(application) &&
          application.sunset !== undefined &&
          application.sunset > (context.quarterDates[4]?.end ?? ""),
      ).length,
  ),
  cell(
    rows.calendar + 7,
    1,
    "Pilots without a sunset",
    "Coalition Computed Count",
    'SUMPRODUCT((Applications[Pilot ID]<>"")*(1-(Applications[Sunset]<>"")))',
    ({ fund }) => fund.applications.filter(({ id, sunset }) => id !== undefined && sunset === undefined).length,
  ),
];

/** Open pilots with a sunset, soonest first. */
function inOrder({ fund }: FundContext): Application[] {
  return fund.applications
    .map((application, index) => ({ application, order: sunsetOrder(application, index) }))
    .filter((entry): entry is { application: Application; order: number } => entry.order !== "")
    .sort((a, b) => a.order - b.order)
    .map(({ application }) => application);
}

const columns = [
  { header: "Pilot", field: "Pilot", style: "Coalition Computed Long", of: (row: Application) => row.pilot ?? "" },
  {
    header: "Department",
    field: "Department",
    style: "Coalition Computed",
    of: (row: Application) => row.department ?? "",
  },
  { header: "Stage", field: "Stage", style: "Coalition Computed", of: (row: Application) => row.stage ?? "" },
  {
    header: "Sunset",
    field: "Sunset",
    style: "Coalition Computed Date",
    of: (row: Application) => (row.sunset === undefined ? "" : serialFromIsoDate(row.sunset)),
  },
  {
    header: "Disposition",
    field: "Disposition",
    style: "Coalition Computed",
    of: (row: Application) => row.disposition ?? "",
  },
  {
    header: "Decision ID",
    field: "Decision ID",
    style: "Coalition Computed",
    of: (row: Application) => row.decisionId ?? "",
  },
] as const;

function nextRow(n: number): ComputedCellSpec<FundContext>[] {
  const row = rows.next + n - 1;
  const at = row + 1;
  const position = `MATCH(SMALL(Applications[Sunset order],${n}),Applications[Sunset order],0)`;
  const pilot = (context: FundContext) => inOrder(context)[n - 1];
  const sunset = `INDEX(Applications[Sunset],${position})`;
  return [
    cell(
      row,
      0,
      `Sunset ${n}: Pilot ID`,
      "Coalition Computed",
      `IFERROR(INDEX(Applications[Pilot ID],${position})&"","")`,
      (context) => pilot(context)?.id ?? "",
    ),
    ...columns.map(({ header, field, style, of }, index) =>
      cell(
        row,
        index + 1,
        `Sunset ${n}: ${header}`,
        style,
        field === "Sunset" ? `IFERROR(${sunset},"")` : `IFERROR(INDEX(Applications[${field}],${position})&"","")`,
        (context) => {
          const found = pilot(context);
          return found ? of(found) : "";
        },
      ),
    ),
    cell(row, 7, `Sunset ${n}: days left`, "Coalition Computed Count", `IF(E${at}<>"",E${at}-$B$3,"")`, (context) => {
      const found = pilot(context);
      return found?.sunset === undefined ? "" : serialFromIsoDate(found.sunset) - serialFromIsoDate(context.asOf);
    }),
  ];
}

/** Everything on Sunsets that is computed: the calendar against the forums' slots, and what ends next. */
export const sunsetCells: readonly ComputedCellSpec<FundContext>[] = [
  cell(rows.today, 1, "Today", "Coalition Computed Date", "TODAY()", ({ asOf }) => serialFromIsoDate(asOf)),
  ...calendar,
  ...outside,
  ...Array.from({ length: room }, (_, index) => nextRow(index + 1)).flat(),
  cell(
    rows.next + room,
    0,
    "More sunsets",
    "Coalition Hint",
    `IF(COUNT(Applications[Sunset order])>${room},(COUNT(Applications[Sunset order])-${room})&" more on Applications","")`,
    (context) => {
      const more = inOrder(context).length - room;
      return more > 0 ? `${more} more on Applications` : "";
    },
  ),
];

/** Everything on Sunsets that is fixed text. */
export const sunsetLabels: readonly LabelSpec[] = [
  label(rows.today, 0, "Today"),
  label(rows.calendarHeading, 0, "Sunsets by quarter, against the forums' slots", "Coalition Heading"),
  ...["Quarter", "Sunsets", "Forum slots", "Room"].map((text, column) =>
    label(
      rows.calendar - 1,
      column,
      text,
      column === 1 || column === 2 ? "Coalition Header Right" : "Coalition Header",
    ),
  ),
  label(rows.calendar + 5, 0, "Before the round"),
  label(rows.calendar + 6, 0, "After the round"),
  label(rows.calendar + 7, 0, "Without a sunset"),
  label(rows.nextHeading, 0, "What ends next", "Coalition Heading"),
  ...["Pilot ID", ...columns.map(({ header }) => header), "Days left"].map((text, column) =>
    label(rows.next - 1, column, text, column === 4 || column === 7 ? "Coalition Header Right" : "Coalition Header"),
  ),
];

/** What needs attention on Sunsets: a quarter with more sunsets than slots, and a sunset that has passed. */
export const sunsetAttention: readonly SheetAttention[] = [
  {
    sheet,
    range: `D${rows.calendar + 1}:D${rows.calendar + 5}`,
    formula: `=$B${rows.calendar + 1}>$C${rows.calendar + 1}`,
    fill: "#FBD9C6",
    bold: true,
  },
  {
    sheet,
    range: `H${rows.next + 1}:H${rows.next + room}`,
    formula: `=AND(ISNUMBER($H${rows.next + 1}),$H${rows.next + 1}<0)`,
    fill: "#FBD9C6",
    bold: true,
  },
];

const range = (column: string) => `=${sheet}!$${column}$${rows.calendar + 1}:$${column}$${rows.calendar + 5}`;

/** The sunset calendar. */
export const sunsetCharts: readonly ChartSpec[] = [
  {
    sheet,
    name: "Sunset calendar",
    kind: "columns",
    title: "Sunsets by quarter against forum slots",
    altText:
      "A column for each quarter shows how many open pilots reach their sunset; a dashed line shows how many the forums of that quarter can decide on.",
    area: "A16:H30",
    categories: range("A"),
    series: [
      { name: "Sunsets", values: range("B"), color: pillarColors.Representation, mark: "column" },
      { name: "Forum slots", values: range("C"), color: chartColors.target, mark: "target" },
    ],
    valueTitle: "Pilots",
    valueFormat: "0",
  },
];

/** Column widths of Sunsets, in characters. */
export const sunsetWidths: readonly number[] = [16, 36, 13, 13, 13, 14, 13, 11];
