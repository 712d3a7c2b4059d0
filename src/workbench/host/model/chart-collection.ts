import type { Area } from "../../grid/area";
import type { Models } from "../models";
import { badArgument, notFound } from "../office-fault";
import { ChartModel } from "./chart";
import { checkedChartType } from "./checked-chart-type";
import { assertAllowed } from "./editable";
import { Model, type ModelHost } from "./model";
import { RangeModel } from "./range";

/** How many columns and rows a new chart covers until somebody sets its position: about Excel's 360 by 216 points. */
const newSize = { rows: 15, columns: 8 };

/** Charts of a sheet. */
export class ChartCollectionModel extends Model implements Models<Excel.ChartCollection, "ChartCollection"> {
  readonly className = "ChartCollection";

  constructor(
    host: ModelHost,
    private readonly sheetId: string,
  ) {
    super(host);
  }

  get items(): ChartModel[] {
    return this.grid.charts.list(this.sheetId).map(({ id }) => new ChartModel(this.host, this.sheetId, id));
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: string): ChartModel {
    const chart = this.getItemOrNullObject(key);
    if (!chart) throw notFound(`The chart ${key}`);
    return chart;
  }

  getItemOrNullObject(key: string): ChartModel | null {
    return (
      this.items.find(({ id }) => id === key) ??
      this.items.find(({ name }) => name.toLowerCase() === key.toLowerCase()) ??
      null
    );
  }

  /**
   * Adds a chart with a series a row or column of the source. Unlike Excel it takes no first row or column of text for names.
   * @throws OfficeFault InvalidArgument for a chart that the stand-in can't draw
   */
  add(type: string, source: unknown, seriesBy?: string | null): ChartModel {
    assertAllowed(this.grid, this.sheetId, "allowEditObjects");
    if (!(source instanceof RangeModel)) throw badArgument("A chart is made from a range.");
    const { area } = source;
    const id = this.grid.charts.add({ sheetId: this.sheetId, row: 1, column: 1, ...newSize }, checkedChartType(type));
    this.grid.charts.change(this.sheetId, id, (chart) => {
      chart.series = seriesOf(area, seriesBy ?? "Auto").map((values, at) => ({ name: `Series${at + 1}`, values }));
    });
    return new ChartModel(this.host, this.sheetId, id);
  }
}

function seriesOf(area: Area, seriesBy: string): Area[] {
  if (!["Auto", "Columns", "Rows"].includes(seriesBy)) throw badArgument(`A chart has no series by "${seriesBy}".`);
  // Excel's way for "Auto": as few series as possible.
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.columns >= area.rows);
  return byRows
    ? Array.from({ length: area.rows }, (_, at) => ({ ...area, row: area.row + at, rows: 1 }))
    : Array.from({ length: area.columns }, (_, at) => ({ ...area, column: area.column + at, columns: 1 }));
}
