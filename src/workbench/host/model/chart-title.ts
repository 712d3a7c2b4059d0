import type { Models } from "../models";
import { badArgument } from "../office-fault";
import { changeChart, readChart, type ChartAt } from "./chart-at";
import { Model, type ModelHost } from "./model";

/** A chart's title. */
export class ChartTitleModel extends Model implements Models<Excel.ChartTitle, "ChartTitle"> {
  readonly className = "ChartTitle";

  constructor(
    host: ModelHost,
    private readonly at: ChartAt,
  ) {
    super(host);
  }

  get text(): string {
    return readChart(this.host, this.at).title.text;
  }

  set text(value: string) {
    changeChart(this.host, this.at, ({ title }) => (title.text = value));
  }

  get visible(): boolean {
    return readChart(this.host, this.at).title.visible;
  }

  set visible(value: boolean) {
    changeChart(this.host, this.at, ({ title }) => (title.visible = value));
  }
}

const positions = ["Top", "Bottom", "Left", "Right", "Corner"];

/** What a chart's colours mean. */
export class ChartLegendModel extends Model implements Models<Excel.ChartLegend, "ChartLegend"> {
  readonly className = "ChartLegend";

  constructor(
    host: ModelHost,
    private readonly at: ChartAt,
  ) {
    super(host);
  }

  get position(): Excel.ChartLegend["position"] {
    return readChart(this.host, this.at).legend.position as "Bottom";
  }

  set position(value: string) {
    if (!positions.includes(value)) throw badArgument(`No legend stands at "${value}".`);
    changeChart(this.host, this.at, ({ legend }) => (legend.position = value));
  }

  get visible(): boolean {
    return readChart(this.host, this.at).legend.visible;
  }

  set visible(value: boolean) {
    changeChart(this.host, this.at, ({ legend }) => (legend.visible = value));
  }
}
