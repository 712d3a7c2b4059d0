import type { SeriesRecord } from "../../grid/chart-record";
import type { Models } from "../models";
import { badArgument } from "../office-fault";
import { changeChart, changeSeries, readChart, readSeries, type ChartAt } from "./chart-at";
import { checkedChartType } from "./checked-chart-type";
import { ChartSeriesFormatModel } from "./chart-series-format";
import { checkedColor } from "./color";
import { Model, type ModelHost } from "./model";
import { RangeModel } from "./range";

/** One series, known by its place. */
export class ChartSeriesModel extends Model implements Models<Excel.ChartSeries, "ChartSeries"> {
  readonly className = "ChartSeries";

  constructor(
    host: ModelHost,
    private readonly at: ChartAt,
    private readonly index: number,
  ) {
    super(host);
    readSeries(host, at, index);
  }

  override identity() {
    return { _Index: this.index };
  }

  get name(): string {
    return this.record.name;
  }

  set name(value: string) {
    this.change((series) => (series.name = value));
  }

  get chartType(): Excel.ChartSeries["chartType"] {
    return this.record.type ?? readChart(this.host, this.at).type;
  }

  set chartType(value: string) {
    const type = checkedChartType(value);
    this.change((series) => (series.type = type));
  }

  get gapWidth(): number {
    return this.record.gapWidth ?? 219;
  }

  set gapWidth(value: number) {
    if (!(value >= 0 && value <= 500)) throw badArgument("Between columns there are 0 to 500 % of a column's width.");
    this.change((series) => (series.gapWidth = value));
  }

  get markerStyle(): Excel.ChartSeries["markerStyle"] {
    return (this.record.markerStyle ?? "Automatic") as "Automatic";
  }

  set markerStyle(value: string) {
    this.change((series) => (series.markerStyle = value));
  }

  get markerBackgroundColor(): string {
    return this.record.markerBackgroundColor ?? "";
  }

  set markerBackgroundColor(value: string) {
    this.change((series) => (series.markerBackgroundColor = checkedColor(value)));
  }

  get markerForegroundColor(): string {
    return this.record.markerForegroundColor ?? "";
  }

  set markerForegroundColor(value: string) {
    this.change((series) => (series.markerForegroundColor = checkedColor(value)));
  }

  get format(): ChartSeriesFormatModel {
    return new ChartSeriesFormatModel(this.host, this.at, this.index);
  }

  setValues(source: unknown): void {
    const values = areaIn(source);
    this.change((series) => (series.values = values));
  }

  setXAxisValues(source: unknown): void {
    const categories = areaIn(source);
    this.change((series) => (series.categories = categories));
  }

  /** Values or categories as text, as Excel gives them. */
  async getDimensionValues(dimension: string): Promise<string[]> {
    if (dimension !== "Values" && dimension !== "Categories")
      throw badArgument(`The stand-in's series have no dimension "${dimension}", only Values and Categories.`);
    const { values, categories } = this.record;
    const area = dimension === "Values" ? values : categories;
    if (!area) return [];
    await this.grid.calculation.settle();
    return this.grid.cells.read(area).flatMap((row) => row.map((cell) => String(cell.value)));
  }

  delete(): void {
    changeChart(this.host, this.at, ({ series }) => series.splice(this.index, 1));
  }

  private get record(): Readonly<SeriesRecord> {
    return readSeries(this.host, this.at, this.index);
  }

  private change(change: (series: SeriesRecord) => void): void {
    changeSeries(this.host, this.at, this.index, change);
  }
}

function areaIn(source: unknown) {
  if (!(source instanceof RangeModel)) throw badArgument("A series takes its cells from a range.");
  const { area } = source;
  if (area.rows > 1 && area.columns > 1) throw badArgument("A series takes its cells from one row or one column.");
  return area;
}
