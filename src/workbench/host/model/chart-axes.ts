import type { AxisRecord } from "../../grid/chart-record";
import type { Models } from "../models";
import { changeChart, readChart, type ChartAt } from "./chart-at";
import { Model, type ModelHost } from "./model";

type AxisName = "categoryAxis" | "valueAxis";

/** A chart's two axes. */
export class ChartAxesModel extends Model implements Models<Excel.ChartAxes, "ChartAxes"> {
  readonly className = "ChartAxes";

  constructor(
    host: ModelHost,
    private readonly at: ChartAt,
  ) {
    super(host);
  }

  get categoryAxis(): ChartAxisModel {
    return new ChartAxisModel(this.host, this.at, "categoryAxis");
  }

  get valueAxis(): ChartAxisModel {
    return new ChartAxisModel(this.host, this.at, "valueAxis");
  }
}

/** One axis. */
export class ChartAxisModel extends Model implements Models<Excel.ChartAxis, "ChartAxis"> {
  readonly className = "ChartAxis";

  constructor(
    host: ModelHost,
    private readonly at: ChartAt,
    private readonly axis: AxisName,
  ) {
    super(host);
  }

  get title(): ChartAxisTitleModel {
    return new ChartAxisTitleModel(this.host, this.at, this.axis);
  }

  get numberFormat(): string {
    return readChart(this.host, this.at)[this.axis].numberFormat;
  }

  set numberFormat(value: string) {
    this.change((axis) => {
      axis.numberFormat = value;
      // As in Excel: a format of its own cuts the tie to the cells'.
      axis.linkNumberFormat = false;
    });
  }

  get linkNumberFormat(): boolean {
    return readChart(this.host, this.at)[this.axis].linkNumberFormat;
  }

  set linkNumberFormat(value: boolean) {
    this.change((axis) => (axis.linkNumberFormat = value));
  }

  private change(change: (axis: AxisRecord) => void): void {
    changeChart(this.host, this.at, (chart) => change(chart[this.axis]));
  }
}

/** The title of an axis. */
export class ChartAxisTitleModel extends Model implements Models<Excel.ChartAxisTitle, "ChartAxisTitle"> {
  readonly className = "ChartAxisTitle";

  constructor(
    host: ModelHost,
    private readonly at: ChartAt,
    private readonly axis: AxisName,
  ) {
    super(host);
  }

  get text(): string {
    return readChart(this.host, this.at)[this.axis].title.text;
  }

  set text(value: string) {
    changeChart(this.host, this.at, (chart) => (chart[this.axis].title.text = value));
  }

  get visible(): boolean {
    return readChart(this.host, this.at)[this.axis].title.visible;
  }

  set visible(value: boolean) {
    changeChart(this.host, this.at, (chart) => (chart[this.axis].title.visible = value));
  }
}
