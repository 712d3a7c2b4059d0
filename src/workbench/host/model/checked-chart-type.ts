import { chartTypes, type ChartType } from "../../grid/chart-record";
import { badArgument } from "../office-fault";

/** A type of chart as Excel spells it. @throws OfficeFault InvalidArgument when the stand-in can't draw it */
export function checkedChartType(type: string): ChartType {
  const known = chartTypes.find((candidate) => candidate === type);
  if (known === undefined)
    throw badArgument(`The stand-in draws no chart of type ${type}. It draws ${chartTypes.join(", ")}.`);
  return known;
}
