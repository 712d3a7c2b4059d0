import { chartSvg } from "../charts/chart-svg";
import { chartTable } from "../charts/chart-table";
import { intervalPlot } from "../charts/interval-plot";
import { intervalTable } from "../charts/interval-table";
import { numberText } from "../charts/number-text";
import type { GapSummary, ReviewSummary } from "../portfolio/review-summary";
import { chartColors, pillarColors } from "../workbook/chart-colors";
import { htmlTable } from "./html-table";
import { htmlText } from "./html-text";

type ChartSpec = Parameters<typeof chartSvg>[0];
type Series = ChartSpec["series"][number];

const width = 640;
/** Departments that are named as left out of one measure; with more, their number says enough. */
const mostLeftOut = 12;
/** More departments than this make bars without labels; their sections say it. */
const mostBars = 60;
const colorOfPillar: Readonly<Record<string, string>> = pillarColors;

/** What pilots ask for against what the fund has, quarter by quarter. */
export function fundCharts({ asked, fund, quarters, currency }: ReviewSummary): string[] {
  if (fund === undefined && asked.every((amount) => amount === 0)) return [];
  const total = asked.reduce((sum, amount) => sum + amount, 0);
  const available = fund === undefined ? 0 : fund.size - fund.reserve;
  const left = available - total;
  const money = (amount: number) => `${currency} ${numberText(amount, "#,##0")}`;
  const spec = chart("fund", "columns", "Asks against the fund", `${currency} by quarter`, "#,##0", [
    series("Asked", pillarColors.Representation, "column"),
    ...(fund === undefined ? [] : [series("Available", chartColors.target, "target")]),
  ]);
  const data = { categories: quarters, series: [asked, ...(fund === undefined ? [] : [fund.available])] };
  return [
    "<section>",
    "<h2>The fund against what pilots ask for</h2>",
    `<p>${htmlText(
      fund === undefined
        ? `Pilots ask for ${money(total)}; the round has no fund.`
        : `Pilots ask for ${money(total)}; the fund has ${money(available)} without its reserve of ${money(fund.reserve)}. ${left < 0 ? `That is ${money(-left)} too much.` : `${money(left)} would be left.`}`,
    )}</p>`,
    ...drawn(spec, data, 280),
    "</section>",
  ];
}

/** How money is balanced over the pillars: all, the pilots', and each department's. */
export function pillarChart({ pillars, pilotPillars, departments }: ReviewSummary): string[] {
  if (pillars === undefined) return [];
  const names = pillars.map(({ pillar }) => pillar);
  const wholes = [
    { label: "All plans", shares: pillars },
    ...(pilotPillars === undefined ? [] : [{ label: "Pilots", shares: pilotPillars }]),
    ...departments.flatMap(({ code, pillars: own }) => (own === undefined ? [] : [{ label: code, shares: own }])),
  ].slice(0, mostBars);
  const spec = chart(
    "pillars",
    "stackedBars",
    "Money by pillar",
    "share of tied money, weighted by marker",
    "0 %",
    names.map((name) => series(name, colorOfPillar[name] ?? chartColors.other, "column")),
  );
  const data = {
    categories: wholes.map(({ label }) => label),
    series: names.map((_, index) => wholes.map(({ shares }) => shares[index]?.share ?? null)),
  };
  return ["<section>", "<h2>Balance of the pillars</h2>", ...drawn(spec, data, 110 + wholes.length * 26), "</section>"];
}

const metricPlots = [
  { metric: "GAP.RATE", title: "Gaps in rate, focal less reference group", reference: { value: 0, label: "no gap" } },
  { metric: "IMPACT.RATIO", title: "Impact ratios", reference: { value: 1, label: "equal rates" } },
  { metric: "RATE", title: "Rates of the focal group", reference: undefined },
] as const;

/** How far the coalition is with each outcome, over the counts of all departments that show theirs. */
export function gapPlots({ gaps, currency }: ReviewSummary): string[] {
  if (gaps.length === 0) return [];
  const plots = metricPlots.flatMap(({ metric, title, reference }) => {
    const own = gaps.filter((gap) => gap.metric === metric);
    if (own.length === 0) return [];
    const rows = own.map((gap) => ({
      label: `${gap.id} ${gap.outcome}`,
      estimate: gap.measured ?? null,
      low: gap.low ?? null,
      high: gap.high ?? null,
      note: noteOf(gap),
    }));
    const options = {
      id: `gaps-${metric.toLowerCase().replace(".", "-")}`,
      title,
      altText: `Estimate and 95 % interval of ${own.length === 1 ? "one outcome" : `${own.length} outcomes`}. The numbers are in the table below.`,
      width,
      valueFormat: metric === "IMPACT.RATIO" ? "0.00" : "0.0 %",
      ...(reference === undefined ? {} : { reference }),
      theme: "page" as const,
    };
    return [`<div>${intervalPlot(rows, options)}</div>`, intervalTable(rows, options)];
  });
  const rows = gaps.map((gap) => ({
    head: gap.id,
    cells: [
      gap.outcome,
      gap.pillar,
      gap.period ?? "",
      gap.status ?? "",
      gap.n === undefined ? "" : numberText(gap.n, "#,##0"),
      numberText(gap.money, "#,##0"),
    ],
  }));
  return [
    "<section>",
    "<h2>Gaps, over all departments</h2>",
    "<p>Departments whose counts are hidden are left out whole; where that would be one alone, the smallest of the others is left out too. So nobody can take the hidden counts out of an organisation's total.</p>",
    ...leftOutList(gaps),
    ...plots,
    ...htmlTable({
      label: "Outcomes measured",
      heads: ["Outcome", "What it is", "Pillar", "Period", "Status", "n", `Money tied, ${currency}`],
      numbersFrom: 4,
      rows,
    }),
    "</section>",
  ];
}

/** Whose counts are not in a measure; outcomes that lack the same departments share a line. */
function leftOutList(gaps: readonly GapSummary[]): string[] {
  const lines = new Map<string, string[]>();
  for (const { id, leftOut } of gaps) {
    if (leftOut.length === 0) continue;
    const names =
      leftOut.length > mostLeftOut
        ? [...leftOut.slice(0, mostLeftOut), `${leftOut.length - mostLeftOut} more`]
        : leftOut;
    const key = formatNames(names);
    lines.set(key, [...(lines.get(key) ?? []), id]);
  }
  if (lines.size === 0) return [];
  const items = [...lines].map(([names, ids]) => `<li>${htmlText(`${formatNames(ids)}: without ${names}`)}</li>`);
  return [`<ul>${items.join("\n")}</ul>`];
}

function formatNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

function noteOf({ n, status, period }: GapSummary): string {
  const parts = [
    n === undefined ? "" : `n ${numberText(n, "#,##0")}`,
    status === "ok" ? "" : (status ?? ""),
    period ?? "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** Which pilots end when, against the forums' slots. */
export function sunsetChart({ sunsets, ending, currency }: ReviewSummary): string[] {
  if (ending.length === 0) return [];
  const spec = chart("sunsets", "columns", "Sunsets against forum slots", "pilots", "0", [
    series("Sunsets", pillarColors.Opportunity, "column"),
    series("Slots", chartColors.target, "target"),
  ]);
  const data = {
    categories: sunsets.map(({ quarter }) => quarter),
    series: [sunsets.map(({ pilots }) => pilots.length), sunsets.map(({ slots }) => slots)],
  };
  const rows = ending.map(({ id, name, department, sunset, asked }) => ({
    head: id === "" ? "without an ID" : id,
    cells: [name, department, sunset ?? "no sunset", numberText(asked, "#,##0")],
  }));
  return [
    "<section>",
    "<h2>Sunset calendar</h2>",
    ...drawn(spec, data, 260),
    ...htmlTable({
      label: "Pilots by sunset",
      heads: ["Pilot", "Name", "Department", "Sunset", `Asks, ${currency}`],
      numbersFrom: 3,
      rows,
    }),
    "</section>",
  ];
}

function drawn(spec: ChartSpec, data: Parameters<typeof chartSvg>[1], height: number): string[] {
  return [`<div>${chartSvg(spec, data, { width, height, theme: "page" })}</div>`, chartTable(spec, data)];
}

function chart(
  name: string,
  kind: ChartSpec["kind"],
  title: string,
  valueTitle: string,
  valueFormat: string,
  own: readonly Series[],
): ChartSpec {
  const altText = `${title}: ${own.map((each) => each.name).join(", ")}. The numbers are in the table below.`;
  return {
    name: `review-${name}`,
    kind,
    title,
    altText,
    area: "A1",
    categories: "",
    series: own,
    valueTitle,
    valueFormat,
  };
}

function series(name: string, color: string, mark: Series["mark"]): Series {
  return { name, values: "", color, mark };
}
