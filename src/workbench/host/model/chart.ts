import type { ChartRecord } from "../../grid/chart-record";
import type { Models } from "../models";
import { badArgument } from "../office-fault";
import { ChartAxesModel } from "./chart-axes";
import { changeChart, readChart, type ChartAt } from "./chart-at";
import { checkedChartType } from "./checked-chart-type";
import { ChartLegendModel, ChartTitleModel } from "./chart-title";
import { ChartSeriesCollectionModel } from "./chart-series-collection";
import { assertAllowed } from "./editable";
import { locate } from "./locate";
import { Model, type ModelHost } from "./model";
import { RangeModel } from "./range";

/** One chart. Its place is kept as the cells that it covers, as `setPosition` gives it. */
export class ChartModel extends Model implements Models<Excel.Chart, "Chart"> {
  readonly className = "Chart";

  constructor(
    host: ModelHost,
    private readonly sheetId: string,
    readonly id: string,
  ) {
    super(host);
    readChart(host, this.at);
  }

  override identity() {
    return { Id: this.id };
  }

  get name(): string {
    return this.record.name;
  }

  set name(value: string) {
    if (value === "") throw badArgument("A chart needs a name.");
    this.change((chart) => (chart.name = value));
  }

  get chartType(): Excel.Chart["chartType"] {
    return this.record.type;
  }

  set chartType(value: string) {
    const type = checkedChartType(value);
    this.change((chart) => {
      chart.type = type;
      // As in Excel, where the type of the chart is the type of all its series.
      for (const series of chart.series) delete series.type;
    });
  }

  get displayBlanksAs(): Excel.Chart["displayBlanksAs"] {
    return this.record.displayBlanksAs as "NotPlotted";
  }

  set displayBlanksAs(value: string) {
    if (!["NotPlotted", "Zero", "Interplotted"].includes(value))
      throw badArgument(`No chart shows blanks as "${value}".`);
    this.change((chart) => (chart.displayBlanksAs = value));
  }

  /** Points from the sheet's left edge; the other three likewise. */
  get left(): number {
    return this.widths(0, this.record.area.column);
  }

  get top(): number {
    return this.heights(0, this.record.area.row);
  }

  get width(): number {
    return this.widths(this.record.area.column, this.record.area.columns);
  }

  get height(): number {
    return this.heights(this.record.area.row, this.record.area.rows);
  }

  get title(): ChartTitleModel {
    return new ChartTitleModel(this.host, this.at);
  }

  get legend(): ChartLegendModel {
    return new ChartLegendModel(this.host, this.at);
  }

  get axes(): ChartAxesModel {
    return new ChartAxesModel(this.host, this.at);
  }

  get series(): ChartSeriesCollectionModel {
    return new ChartSeriesCollectionModel(this.host, this.at);
  }

  setPosition(startCell: unknown, endCell?: unknown): void {
    const start = this.cell(startCell);
    const end = endCell === undefined || endCell === null ? undefined : this.cell(endCell);
    if (end && (end.row < start.row || end.column < start.column))
      throw badArgument("A chart ends below and to the right of where it starts.");
    const { rows, columns } = this.record.area;
    const area = {
      sheetId: this.sheetId,
      row: start.row,
      column: start.column,
      rows: end ? end.row + end.rows - start.row : rows,
      columns: end ? end.column + end.columns - start.column : columns,
    };
    this.change((chart) => (chart.area = area));
    this.grid.sheets.ensure(area);
  }

  delete(): void {
    assertAllowed(this.grid, this.sheetId, "allowEditObjects");
    this.grid.charts.remove(this.sheetId, this.id);
  }

  private get at(): ChartAt {
    return { sheetId: this.sheetId, id: this.id };
  }

  private get record(): Readonly<ChartRecord> {
    return readChart(this.host, this.at);
  }

  private change(change: (chart: ChartRecord) => void): void {
    changeChart(this.host, this.at, change);
  }

  private cell(given: unknown) {
    const area = given instanceof RangeModel ? given.area : locate(this.grid, String(given), this.sheetId);
    if (area.sheetId !== this.sheetId) throw badArgument("A chart stands over cells of its own sheet.");
    return area;
  }

  private widths(first: number, count: number): number {
    let points = 0;
    for (let column = first; column < first + count; column += 1)
      points += this.grid.sheets.columnWidth(this.sheetId, column);
    return points;
  }

  private heights(first: number, count: number): number {
    let points = 0;
    for (let row = first; row < first + count; row += 1) points += this.grid.sheets.rowHeight(this.sheetId, row);
    return points;
  }
}
