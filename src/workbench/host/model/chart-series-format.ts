import type { Models } from "../models";
import { badArgument } from "../office-fault";
import { changeSeries, readSeries, type ChartAt } from "./chart-at";
import { checkedColor } from "./color";
import { Model, type ModelHost } from "./model";

/** A part of a series. */
abstract class SeriesPart extends Model {
  constructor(
    host: ModelHost,
    protected readonly at: ChartAt,
    protected readonly index: number,
  ) {
    super(host);
  }
}

/** How a series looks. */
export class ChartSeriesFormatModel extends SeriesPart implements Models<Excel.ChartSeriesFormat, "ChartSeriesFormat"> {
  readonly className = "ChartSeriesFormat";

  get fill(): ChartFillModel {
    return new ChartFillModel(this.host, this.at, this.index);
  }

  get line(): ChartLineFormatModel {
    return new ChartLineFormatModel(this.host, this.at, this.index);
  }
}

/** What fills the columns of a series. */
export class ChartFillModel extends SeriesPart implements Models<Excel.ChartFill, "ChartFill"> {
  readonly className = "ChartFill";

  setSolidColor(color: string): void {
    const checked = checkedColor(color);
    changeSeries(this.host, this.at, this.index, (series) => (series.fillColor = checked));
  }
}

const lineStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
];

/** The line of a series. */
export class ChartLineFormatModel extends SeriesPart implements Models<Excel.ChartLineFormat, "ChartLineFormat"> {
  readonly className = "ChartLineFormat";

  get color(): string {
    return readSeries(this.host, this.at, this.index).lineColor ?? "";
  }

  set color(value: string) {
    const checked = checkedColor(value);
    changeSeries(this.host, this.at, this.index, (series) => (series.lineColor = checked));
  }

  get lineStyle(): Excel.ChartLineFormat["lineStyle"] {
    return (readSeries(this.host, this.at, this.index).lineStyle ?? "Automatic") as "Automatic";
  }

  set lineStyle(value: string) {
    if (!lineStyles.includes(value)) throw badArgument(`No line is "${value}".`);
    changeSeries(this.host, this.at, this.index, (series) => (series.lineStyle = value));
  }

  get weight(): number {
    return readSeries(this.host, this.at, this.index).lineWeight ?? 2.25;
  }

  set weight(value: number) {
    if (!(value > 0)) throw badArgument("A line is thicker than 0 points.");
    changeSeries(this.host, this.at, this.index, (series) => (series.lineWeight = value));
  }
}
