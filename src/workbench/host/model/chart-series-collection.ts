import type { SeriesRecord } from "../../grid/chart-record";
import type { Models } from "../models";
import { badArgument } from "../office-fault";
import { changeChart, readChart, type ChartAt } from "./chart-at";
import { ChartSeriesModel } from "./chart-series";
import { Model, type ModelHost } from "./model";

/** Series of a chart, in the order in which they are drawn. */
export class ChartSeriesCollectionModel
  extends Model
  implements Models<Excel.ChartSeriesCollection, "ChartSeriesCollection">
{
  readonly className = "ChartSeriesCollection";

  constructor(
    host: ModelHost,
    private readonly at: ChartAt,
  ) {
    super(host);
  }

  get items(): ChartSeriesModel[] {
    return readChart(this.host, this.at).series.map((_, index) => new ChartSeriesModel(this.host, this.at, index));
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): ChartSeriesModel {
    return new ChartSeriesModel(this.host, this.at, index);
  }

  /** Adds a series, which shows its chart's first cell until it is given values: Excel's shows the number 1, which is no cell. */
  add(name?: string | null, index?: number | null): ChartSeriesModel {
    const { series, area } = readChart(this.host, this.at);
    const place = index ?? series.length;
    if (!Number.isInteger(place) || place < 0 || place > series.length)
      throw badArgument(`The chart has no place ${place} for a series.`);
    const added: SeriesRecord = {
      name: name ?? `Series${series.length + 1}`,
      values: { ...area, rows: 1, columns: 1 },
    };
    changeChart(this.host, this.at, (chart) => chart.series.splice(place, 0, added));
    return new ChartSeriesModel(this.host, this.at, place);
  }
}
