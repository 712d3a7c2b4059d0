import type { Round } from "../../domain/round";
import type { CellValue } from "../../workbook/cell-value";
import { chartColors, pillarColors } from "../../workbook/chart-colors";
import { placeOn } from "../pieces/place";
import type { ChartSpec, ComputedCellSpec, LabelSpec, SheetAttention } from "../template";
import { countMeasures } from "./count-measures";
import { type GapContext, serialDays } from "./gap-context";
import type { Measure, MeasureStat } from "./measure";
import { gapReading, gapReadingFormula } from "./gap-reading";
import { rosterMeasures } from "./roster-measures";

const sheet = "Gaps";
const { label, cell } = placeOn<GapContext>(sheet);

/** Zero-based row of the first measure. */
const first = 6;
const columns = { estimate: 1, low: 2, high: 3, focal: 4, reference: 5, status: 6, reading: 7 } as const;

const measuresOf = (round: Round): readonly Measure[] => [...countMeasures(round), ...rosterMeasures];
/** Zero-based row of the chart's heading, and of its first decision point, below its picture. */
const chartRow = (round: Round) => first + measuresOf(round).length + 2;
const chartHeight = 18;
const chartData = (round: Round) => chartRow(round) + chartHeight + 3;

function measureCells(measure: Measure, row: number): ComputedCellSpec<GapContext>[] {
  const at = row + 1;
  const put = (of: MeasureStat, style: string) =>
    cell(row, columns[of], `${measure.name}, ${of}`, style, measure.formula(of, at), (context) =>
      measure.value(of, context),
    );
  const number = `Coalition Computed ${measure.unit}`;
  const refers = { estimate: `$B${at}`, low: `$C${at}`, high: `$D${at}`, status: `$G${at}` };
  return [
    put("estimate", number),
    put("low", number),
    put("high", number),
    ...measure.sizes.map((size, index) =>
      cell(
        row,
        columns.focal + index,
        `${measure.name}, ${index === 0 ? "focal" : "reference"} n`,
        "Coalition Computed Count",
        size.formula(at),
        (context) => size.value(context),
      ),
    ),
    put("status", "Coalition Computed"),
    cell(
      row,
      columns.reading,
      `${measure.name}, reading`,
      "Coalition Computed",
      gapReadingFormula(refers, measure.even),
      (context) =>
        gapReading(
          {
            low: measure.value("low", context),
            high: measure.value("high", context),
            status: measure.value("status", context),
          },
          measure.even,
        ),
    ),
  ];
}

/** What the chart shows of a decision point: nothing where a number may not be shown. */
function chartCells(round: Round): ComputedCellSpec<GapContext>[] {
  const measures = measuresOf(round);
  return round.decisionPoints.flatMap((point, index) => {
    const row = chartData(round) + index;
    const measure = measures[1 + index * 2];
    const source = first + 1 + index * 2 + 1;
    if (!measure) throw new RangeError(`chartCells needs a gap of ${point}`);
    const number = (value: CellValue) => (typeof value === "number" ? value : "");
    return [
      cell(
        row,
        0,
        `Chart: ${point}`,
        "Coalition Computed",
        `INDEX(DecisionPoints,${index + 1})&IF(ISNUMBER($B${source}),""," (not shown)")`,
        (context) => point + (typeof measure.value("estimate", context) === "number" ? "" : " (not shown)"),
      ),
      ...(["low", "estimate", "high"] as const).map((of, column) => {
        const from = `$${{ low: "C", estimate: "B", high: "D" }[of]}${source}`;
        return cell(
          row,
          1 + column,
          `Chart: ${point}, ${of}`,
          "Coalition Computed Share",
          `IF(ISNUMBER(${from}),${from},"")`,
          (context) => number(measure.value(of, context)),
        );
      }),
    ];
  });
}

/** Everything on Gaps that is computed. */
export function gapsCells(round: Round): readonly ComputedCellSpec<GapContext>[] {
  return [
    cell(3, 1, "Focal group", "Coalition Computed", 'FocalGroup&""', ({ sheet: { start } }) => start.focalGroup ?? ""),
    cell(
      3,
      3,
      "Reference group",
      "Coalition Computed",
      'ReferenceGroup&""',
      ({ sheet: { start } }) => start.referenceGroup ?? "",
    ),
    cell(3, 5, "As of", "Coalition Computed Date", "AsOf", (context) => serialDays(context).asOf),
    ...measuresOf(round).flatMap((measure, index) => measureCells(measure, first + index)),
    ...chartCells(round),
  ];
}

const headers = ["Measure", "Estimate", "Low, 95 %", "High, 95 %", "Focal n", "Reference n", "Status", "Reading"];

/** Everything on Gaps that is fixed text. */
export function gapsLabels(round: Round): readonly LabelSpec[] {
  const measures = measuresOf(round);
  return [
    label(3, 0, "Focal group"),
    label(3, 2, "Reference group"),
    label(3, 4, "As of"),
    ...headers.map((text, column) =>
      label(first - 1, column, text, column === 0 || column > 5 ? "Coalition Header" : "Coalition Header Right"),
    ),
    ...measures.map(({ name }, index) => label(first + index, 0, name)),
    label(
      first + measures.length,
      0,
      "A gap in rates is focal less reference; a pay gap is what the focal group has less, as a share of the reference group's. Sizes for time and pay are rounded. Of twenty measures at 95 %, about one differs by chance alone.",
      "Coalition Hint",
    ),
    label(chartData(round) - 2, 0, "What the chart shows", "Coalition Heading"),
    ...["Decision point", "Low", "Gap", "High"].map((text, column) =>
      label(chartData(round) - 1, column, text, column === 0 ? "Coalition Header" : "Coalition Header Right"),
    ),
  ];
}

/** What needs a second look on Gaps: a gap beyond what chance explains. */
export function gapsAttention(round: Round): readonly SheetAttention[] {
  const last = first + measuresOf(round).length;
  return [
    {
      sheet,
      range: `H${first + 1}:H${last}`,
      formula: `=ISNUMBER(SEARCH("beyond chance",$H${first + 1}))`,
      fill: "#FBD9C6",
    },
  ];
}

/** The gap at each decision point beside the ends of its interval; groups that are suppressed have no columns. */
export function gapsCharts(round: Round): readonly ChartSpec[] {
  const [top, bottom] = [chartData(round) + 1, chartData(round) + round.decisionPoints.length];
  const range = (column: string) => `=${sheet}!$${column}$${top}:$${column}$${bottom}`;
  return [
    {
      sheet,
      name: "Gaps by decision point",
      kind: "columns",
      title: "Gap in rates by decision point, between the ends of its interval",
      altText:
        "Three columns for each decision point: the low end of the 95 % interval, the focal group's rate less the reference group's, and the high end. Where low lies under zero and high over it, the data can't tell yet. What is suppressed has no columns.",
      area: `A${chartRow(round) + 1}:H${chartRow(round) + chartHeight}`,
      categories: range("A"),
      series: [
        { name: "Low end", values: range("B"), color: chartColors.soft, mark: "column" },
        { name: "Gap", values: range("C"), color: pillarColors.Fairness, mark: "column" },
        { name: "High end", values: range("D"), color: chartColors.other, mark: "column" },
      ],
      valueTitle: "Focal rate less reference rate",
      valueFormat: "0 %",
    },
  ];
}

/** Column widths of Gaps, in characters. */
export const gapsWidths: readonly number[] = [42, 15, 17, 15, 13, 14, 15, 66];
