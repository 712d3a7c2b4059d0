import { strFromU8, unzipSync } from "fflate";
import path from "node:path/posix";
import { areaAddress } from "../../src/core/workbook/address";
import type { ChartBlueprint, ChartSeriesBlueprint, SeriesMark } from "../../src/core/workbook/chart";
import { allNamed, at, xmlTree, type XmlElement } from "./xml-tree";

/** A chart found in a file. */
export interface FoundChart {
  readonly sheet: string;
  readonly chart: ChartBlueprint;
  /** What a program shows that doesn't calculate: labels, and each series' numbers; undefined is a gap. */
  readonly cached: {
    readonly categories: readonly (string | undefined)[];
    readonly values: readonly (readonly (string | undefined)[])[];
  };
}

/** The charts of a workbook file, sheet by sheet, turned back into the blueprint's words: what the file says, whoever wrote it. */
export function readCharts(bytes: Uint8Array): FoundChart[] {
  const files = unzipSync(bytes);
  const part = (name: string) => {
    const content = files[name];
    if (!content) throw new Error(`The file has no part ${name}.`);
    return xmlTree(strFromU8(content), ["id", "name", "descr", "val", "idx", "formatCode", "Id", "Target", "Type"]);
  };
  const relations = (name: string) => {
    const { dir, base } = path.parse(name);
    const list = `${dir}/_rels/${base}.rels`;
    if (!files[list]) return [];
    return allNamed(part(list), "Relationship").map(({ attributes: { Id = "", Type = "", Target = "" } }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf("/") + 1),
      target: Target.startsWith("/") ? Target.slice(1) : path.join(dir, Target),
    }));
  };
  const related = (name: string, id: string | undefined) => {
    const found = relations(name).find((one) => one.id === id);
    if (!found) throw new Error(`${name} has no relation ${id}.`);
    return found.target;
  };
  return allNamed(part("xl/workbook.xml"), "sheet").flatMap(({ attributes }) =>
    relations(related("xl/workbook.xml", attributes["id"]))
      .filter(({ type }) => type === "drawing")
      .flatMap(({ target: drawing }) =>
        part(drawing).children.map((anchor) => {
          const chart = part(related(drawing, allNamed(anchor, "chart")[0]?.attributes["id"]));
          return { sheet: attributes["name"] ?? "", ...chartOf(chart, anchor) };
        }),
      ),
  );
}

function chartOf(space: XmlElement, anchor: XmlElement): Omit<FoundChart, "sheet"> {
  const { name = "", descr = "" } = allNamed(anchor, "cNvPr")[0]?.attributes ?? {};
  const corner = (tag: string) => ({
    row: Number(at(anchor, tag, "row").text),
    column: Number(at(anchor, tag, "col").text),
  });
  const [from, to] = [corner("from"), corner("to")];
  const plot = at(space, "chart", "plotArea");
  const drawn = plot.children
    .filter((one) => one.name === "barChart" || one.name === "lineChart")
    .flatMap((one) => allNamed(one, "ser").map((series) => ({ series, line: one.name === "lineChart" })))
    .sort((a, b) => Number(value(a.series, "order")) - Number(value(b.series, "order")));
  const [first] = drawn;
  if (!first) throw new Error("The chart has no series.");
  return {
    chart: {
      name,
      altText: descr,
      kind: kindOf(plot),
      title: titleOf(at(space, "chart")),
      area: areaAddress({ ...from, rows: to.row - from.row, columns: to.column - from.column }),
      categories: reference(at(first.series, "cat")),
      series: drawn.map(({ series, line }) => seriesOf(series, line)),
      valueTitle: titleOf(at(plot, "valAx")),
      valueFormat: at(plot, "valAx", "numFmt").attributes["formatCode"] ?? "",
    },
    cached: {
      categories: points(at(first.series, "cat")),
      values: drawn.map(({ series }) => points(at(series, "val"))),
    },
  };
}

/** A chart of lines alone has no columns to tell a kind by; `columns` is the plain one. */
function kindOf(plot: XmlElement): ChartBlueprint["kind"] {
  const bars = plot.children.find((one) => one.name === "barChart");
  if (!bars) return "columns";
  const stacked = value(bars, "grouping") === "stacked";
  if (value(bars, "barDir") === "bar") return stacked ? "stackedBars" : "bars";
  return stacked ? "stackedColumns" : "columns";
}

function seriesOf(series: XmlElement, line: boolean): ChartSeriesBlueprint {
  const look = at(series, "spPr");
  const dashed = line && allNamed(look, "prstDash").some(({ attributes }) => attributes["val"] !== "solid");
  const mark: SeriesMark = dashed ? "target" : line ? "line" : "column";
  return {
    name: at(series, "tx").text,
    values: reference(at(series, "val")),
    color: `#${allNamed(look, "srgbClr")[0]?.attributes["val"] ?? ""}`,
    mark,
  };
}

const value = (element: XmlElement, name: string) => at(element, name).attributes["val"];

const titleOf = (element: XmlElement) =>
  allNamed(at(element, "title"), "p")
    .map(({ text }) => text)
    .join("\n");

const reference = (element: XmlElement) => `=${allNamed(element, "f")[0]?.text ?? ""}`;

function points(element: XmlElement): (string | undefined)[] {
  const count = Number(allNamed(element, "ptCount")[0]?.attributes["val"]);
  const found = new Map(allNamed(element, "pt").map(({ attributes, text }) => [Number(attributes["idx"]), text]));
  return Array.from({ length: count }, (_, index) => found.get(index));
}
