import { chartSvg } from "../charts/chart-svg";
import { chartTable } from "../charts/chart-table";
import type { FileReport } from "./file-report";
import { isUnchecked } from "./file-report";

/** More files than this make bars without labels; the table of files says it better. */
const most = 40;

type ChartSpec = Parameters<typeof chartSvg>[0];

/** Errors and warnings of every checked file as bars, with the numbers behind; nothing for one file, for very many, or where nothing was found. */
export function findingsChart(files: readonly FileReport[]): string[] {
  const checked = files.flatMap(({ file, result }) =>
    isUnchecked(result) ? [] : [{ label: result.departmentCode ?? file, counts: result.counts }],
  );
  const found = checked.some(({ counts }) => counts.error + counts.warning > 0);
  if (checked.length < 2 || checked.length > most || !found) return [];
  const data = {
    categories: checked.map(({ label }) => label),
    series: [checked.map(({ counts }) => counts.error), checked.map(({ counts }) => counts.warning)],
  };
  const size = { width: 640, height: 110 + checked.length * 26 };
  return [`<div>${chartSvg(spec, data, { ...size, theme: "page" })}</div>`, chartTable(spec, data)];
}

const spec: ChartSpec = {
  name: "findings-by-file",
  kind: "stackedBars",
  title: "Errors and warnings by department",
  altText:
    "One bar for each checked file: how many errors and how many warnings it has. The numbers are in the table below it.",
  area: "A1",
  categories: "",
  series: [
    { name: "Errors", values: "", color: "#B3261E", mark: "column" },
    { name: "Warnings", values: "", color: "#9A6B00", mark: "column" },
  ],
  valueTitle: "findings",
  valueFormat: "#,##0",
};
