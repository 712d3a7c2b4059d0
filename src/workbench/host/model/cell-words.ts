import { BorderStyleTypes, HorizontalAlign, VerticalAlign } from "@univerjs/core";

/** Excel's words for alignments and lines, and the grid's numbers for them. */
export const horizontal: Record<string, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

export const vertical: Record<string, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Excel tells a line by style and weight; the grid by one number. */
const lines: [style: string, weight: string, number: BorderStyleTypes][] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
];

/** The styles that a border may be given. */
export const lineStyles: ReadonlySet<string> = new Set(["None", ...lines.map(([style]) => style)]);
/** The weights that a border may be given. */
export const lineWeights: ReadonlySet<string> = new Set(["Hairline", "Thin", "Medium", "Thick"]);

/** The grid's number for a line; the nearest weight where Excel has no such pair. */
export function lineNumber(style: string, weight: string): BorderStyleTypes {
  const exact = lines.find((line) => line[0] === style && line[1] === weight);
  return (exact ?? lines.find((line) => line[0] === style))?.[2] ?? BorderStyleTypes.THIN;
}

/** Style and weight of a line of the grid. */
export function lineWords(number: BorderStyleTypes | undefined): { style: string; weight: string } {
  const line = lines.find((candidate) => candidate[2] === number);
  return line ? { style: line[0], weight: line[1] } : { style: "None", weight: "Thin" };
}

/** The word that stands for a number. */
export function wordOf<T>(words: Record<string, T>, value: T | null | undefined): string | undefined {
  return Object.entries(words).find(([, candidate]) => candidate === value)?.[0];
}
