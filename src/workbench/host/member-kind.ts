import type { HostObject } from "./interpreter-hooks";
import { members, type ClassName } from "./members";
import { privateMembers } from "./private-members";

/** Whether a class of the model offers a member, and as what: the reviewed list decides, the class only says how. */
export function memberKind(object: HostObject, name: string): "property" | "method" | undefined {
  const listed =
    (members[object.className as ClassName] as readonly string[] | undefined)?.includes(name) === true ||
    privateMembers[object.className]?.includes(name) === true;
  if (!listed) return undefined;
  for (let at: object | null = object; at; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found.get || found.set || typeof found.value !== "function" ? "property" : "method";
  }
  return undefined;
}

/** Properties that hold values; those that lead to other objects are loaded by name only. */
export function scalarMembers(object: HostObject): string[] {
  const leading: readonly string[] = navigations[object.className as ClassName] ?? [];
  const all = (members[object.className as ClassName] ?? []) as readonly string[];
  return all.filter((name) => memberKind(object, name) === "property" && name !== "items" && !leading.includes(name));
}

/** Properties that lead to other objects. A test compares with the genuine library's own list. */
export const navigations: Partial<Record<ClassName, readonly string[]>> = {
  Workbook: ["application", "names", "protection", "settings", "styles", "tables", "worksheets"],
  Worksheet: ["autoFilter", "charts", "freezePanes", "names", "pageLayout", "protection", "shapes", "tables"],
  PageLayout: ["headersFooters"],
  HeaderFooterGroup: ["defaultForAllPages"],
  Range: ["conditionalFormats", "dataValidation", "format", "worksheet"],
  RangeAreas: ["areas", "conditionalFormats"],
  RangeFormat: ["borders", "fill", "font", "protection"],
  ConditionalFormat: ["cellValue", "custom"],
  CustomConditionalFormat: ["format", "rule"],
  CellValueConditionalFormat: ["format"],
  ConditionalRangeFormat: ["borders", "fill", "font"],
  Table: ["autoFilter", "columns", "rows", "sort", "worksheet"],
  Style: ["borders", "fill", "font"],
  Chart: ["axes", "legend", "series", "title"],
  ChartAxes: ["categoryAxis", "valueAxis"],
  ChartAxis: ["title"],
  ChartSeries: ["format"],
  ChartSeriesFormat: ["fill", "line"],
};
