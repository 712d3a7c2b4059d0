/** How a series of numbers is drawn. `target` is a line that something is held against: dashed, without fill. */
export type SeriesMark = "column" | "line" | "target";

/** One series of a chart. */
export interface ChartSeriesBlueprint {
  /** Legend text. Text rather than a reference, so that a chart reads the same where nothing calculates. */
  readonly name: string;
  /** One row or one column of cells, as many as there are categories, absolute with a leading "=": `=Summary!$B$12:$F$12`. */
  readonly values: string;
  /** "#RRGGBB". */
  readonly color: string;
  readonly mark: SeriesMark;
}

/**
 * A chart over cells, as data: Excel and files draw a native chart from it, the workbench and reports an SVG.
 *
 * Few kinds on purpose: what budgets and gaps need can be said with columns, bars, lines and a line to hold them against, and every
 * program draws these alike. Cells that hold text, "" included, are gaps in a line and nothing in a column.
 */
export interface ChartBlueprint {
  /** Unique in the workbook; what the program calls the object. */
  readonly name: string;
  /** Columns stand (or lie, as bars) beside one another or are stacked; lines of the same chart share their axes. */
  readonly kind: "columns" | "stackedColumns" | "bars" | "stackedBars";
  readonly title: string;
  /** What it shows, for people who can't see it: one or two sentences. */
  readonly altText: string;
  /** Cells that it covers, A1 on its own sheet. */
  readonly area: string;
  /** Labels of the categories, one row or one column, absolute with a leading "=". */
  readonly categories: string;
  readonly series: readonly ChartSeriesBlueprint[];
  /** Title of the value axis, with its unit. */
  readonly valueTitle: string;
  /** Excel's number format of the value axis. */
  readonly valueFormat: string;
}
