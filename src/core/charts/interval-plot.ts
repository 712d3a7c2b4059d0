import { intervalAxis, type ReferenceValue } from "./interval-axis";
import { chartThemes, standingOut, type ChartTheme, type ChartThemeName } from "./chart-theme";
import { numberText } from "./number-text";
import { svgPicture } from "./svg-picture";
import { svgElement, svgText } from "./svg-element";
import { shortened, textWidth } from "./text-width";

/** One group with its estimate and the interval that the data don't contradict. */
export interface IntervalRow {
  readonly label: string;
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Shown instead of the numbers where there is no estimate ("suppressed"), after them where there is one ("indicative"). */
  readonly note?: string;
}

/** What an interval plot is called and how it is drawn. */
export interface IntervalPlotOptions {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What it shows, for people who can't see it. */
  readonly altText: string;
  /** Pixels, at least 160; the height follows from the rows, see {@link intervalPlotHeight}. */
  readonly width: number;
  /** Excel's number format of all numbers. */
  readonly valueFormat: string;
  /** Always in the picture. */
  readonly reference?: ReferenceValue;
  readonly theme?: ChartThemeName;
  /** "#RRGGBB"; the blue of the charts if left out. */
  readonly color?: string;
}

const edge = 12;
const top = 34;
const rowHeight = 42;
const size = 12;

/** Height of a plot of so many rows, in pixels, for a place that must know it before. */
export function intervalPlotHeight(rows: number, reference: boolean): number {
  return top + Math.max(1, rows) * rowHeight + (reference ? 16 : 0) + 24;
}

/**
 * Estimates with their intervals, one group a line, on one axis: the picture in which overlap and width are seen before size.
 *
 * Label and numbers stand above the line instead of beside it, so that it can be read in a pane of 270 pixels. A group without an estimate has
 * no mark at all, only its note: nothing of its size or place can be read off. The axis begins where the intervals do, not at zero,
 * because a point's place is read and not a length.
 *
 * @throws RangeError for a width under 160 pixels
 */
export function intervalPlot(rows: readonly IntervalRow[], options: IntervalPlotOptions): string {
  const { width, reference, valueFormat } = options;
  if (!(width >= 160 && width < 1e5)) throw new RangeError(`intervalPlot needs at least 160 pixels, got ${width}`);
  const theme = chartThemes[options.theme ?? "light"];
  const height = intervalPlotHeight(rows.length, reference !== undefined);
  const title = svgText(shortened(options.title, width - 2 * edge, 15), {
    x: edge,
    y: 23,
    "font-size": 14,
    "font-weight": "600",
    fill: theme.text,
  });
  const values = [...rows.flatMap(({ estimate, low, high }) => [estimate, low, high]), reference?.value ?? null].filter(
    (value): value is number => value !== null && Number.isFinite(value),
  );
  const bounds = { low: clamp(Math.min(...values)), high: clamp(Math.max(...values)) };
  const shownAny = rows.some((row) => finite(row.estimate) !== null || finite(row.low) !== null);
  const parts = shownAny
    ? intervalAxis(bounds, reference, valueFormat, { width, height, top, rowHeight, rows: rows.length }, theme)
    : { markup: [], pixel: () => edge };
  const color = standingOut(options.color ?? "#0072B2", theme.behind);
  const body = rows.flatMap((row, index) =>
    rowMarkup(row, top + index * rowHeight, options, parts.pixel, theme, color),
  );
  const nothing =
    rows.length === 0
      ? [svgText("Nothing to show yet.", { x: edge, y: 56, "font-size": size, fill: theme.muted })]
      : [];
  return svgPicture({ width, height }, { id: options.id, title: options.title, description: options.altText }, theme, [
    title,
    ...parts.markup,
    ...body,
    ...nothing,
  ]);
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? clamp(value) : null;
}

function clamp(value: number): number {
  return Math.min(1e300, Math.max(-1e300, value));
}

function rowMarkup(
  row: IntervalRow,
  rowTop: number,
  { width, valueFormat }: IntervalPlotOptions,
  pixel: (value: number) => number,
  theme: ChartTheme,
  color: string,
): string[] {
  const [estimate, low, high] = [finite(row.estimate), finite(row.low), finite(row.high)];
  const room = (width - 2 * edge) * 0.66;
  const words = rowWords(estimate, low, high, row.note ?? "", valueFormat);
  const shownWords = shortened(words.find((each) => textWidth(each, 11) <= room) ?? words.at(-1) ?? "", room, 11);
  const label = shortened(row.label, width - 2 * edge - textWidth(shownWords, 11) - 10, size);
  const y = rowTop + 29;
  const tall = (x: number) =>
    svgElement("line", { x1: x, y1: y - 5, x2: x, y2: y + 5, stroke: color, "stroke-width": "2" });
  return [
    svgText(label, { x: edge, y: rowTop + 15, "font-size": size, fill: theme.text }),
    svgText(shownWords, { x: width - edge, y: rowTop + 15, "text-anchor": "end", "font-size": 11, fill: theme.muted }),
    ...(low === null || high === null
      ? []
      : [
          svgElement("line", { x1: pixel(low), y1: y, x2: pixel(high), y2: y, stroke: color, "stroke-width": "2" }),
          tall(pixel(low)),
          tall(pixel(high)),
        ]),
    ...(estimate === null ? [] : [svgElement("circle", { cx: pixel(estimate), cy: y, r: 5, fill: color })]),
  ];
}

/** What stands beside the label, the fullest first: where it has no room the interval goes, which is drawn, before the note, which isn't. */
function rowWords(
  estimate: number | null,
  low: number | null,
  high: number | null,
  note: string,
  format: string,
): readonly string[] {
  const number = estimate === null ? "" : numberText(estimate, format);
  const interval = low === null || high === null ? "" : `${numberText(low, format)} to ${numberText(high, format)}`;
  const full = number === "" || interval === "" ? number || interval : `${number} (${interval})`;
  const join = (...parts: string[]) => parts.filter((part) => part !== "").join(", ") || "no value";
  return [join(full, note), join(number, note), note || join(number)];
}
