import type { Commitment, PlanOutcome } from "../../domain/plan";
import { Pillar } from "../../domain/outcome";
import { lineInRoundCurrency, moneyTiedTo, totalOf } from "../../domain/roll-up";
import { serialFromIsoDate } from "../../workbook/serial-date";
import { columnLetters } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell-value";
import type { ComputeContext, ComputedCellSpec, LabelSpec } from "../template";
import { countCell, measuredBound, measuredCounts, measuredValue, notComputed, type MeasuredCounts } from "./measured";
import { latestOf, progressFormula, progressValue } from "./progress";

const sheet = "Summary";
/** Zero-based rows of the page. */
const rows = {
  facts: 3,
  pillarHeading: 9,
  pillars: 11,
  commitmentHeading: 17,
  commitments: 19,
  pilotHeading: 41,
  pilots: 43,
} as const;
const shown = { commitments: 20, pilots: 12 } as const;
const five = [0, 1, 2, 3, 4] as const;

function label(row: number, column: number, text: string, style = "Coalition Label"): LabelSpec {
  return { sheet, row, column, text, style };
}

function cell(
  row: number,
  column: number,
  name: string,
  style: string,
  formula: string,
  value: (context: ComputeContext) => CellValue,
): ComputedCellSpec {
  return { sheet, row, column, label: name, formula: `=${formula}`, style, value };
}

/** The formula of a sum over budget lines in the round's currency, in quarter 1..5, of the lines for which `condition` is 1. */
function lineSum(condition: string, quarter: number): string {
  return `SUMPRODUCT(${condition}*(SUMIF(Rates[Currency],Budget[Currency],Rates[Q${quarter}])+(Budget[Currency]="")),Budget[Q${quarter}])`;
}

function sumOfLines({ plan, round }: ComputeContext, withPilot: boolean): number {
  return plan.budget
    .filter((line) => (line.pilotId !== undefined) === withPilot)
    .reduce((sum, line) => sum + totalOf(lineInRoundCurrency(line, round)), 0);
}

function tiedIn({ plan, round }: ComputeContext, quarter: number, pillar?: string): number {
  return plan.outcomes
    .filter((outcome) => outcome.id !== undefined && (pillar === undefined || outcome.pillar === pillar))
    .reduce((sum, outcome) => sum + (moneyTiedTo(outcome.id ?? "", plan, round)[quarter as 0] ?? 0), 0);
}

function allIn({ plan, round }: ComputeContext, quarter: number): number {
  return plan.budget.reduce((sum, line) => sum + (lineInRoundCurrency(line, round)[quarter as 0] ?? 0), 0);
}

const sumFive = (of: (quarter: number) => number) => five.reduce<number>((sum, quarter) => sum + of(quarter), 0);

const facts: readonly ComputedCellSpec[] = [
  cell(rows.facts, 1, "Envelope", "Coalition Computed Money", "Envelope", ({ department }) => department.envelope),
  cell(
    rows.facts + 1,
    1,
    "Planned without pilots",
    "Coalition Computed Money",
    [1, 2, 3, 4, 5].map((quarter) => lineSum('(Budget[Pilot ID]="")', quarter)).join("+"),
    (context) => sumOfLines(context, false),
  ),
  cell(
    rows.facts + 2,
    1,
    "Left in the envelope",
    "Coalition Computed Money",
    "B4-B5",
    (context) => context.department.envelope - sumOfLines(context, false),
  ),
  cell(
    rows.facts + 3,
    1,
    "Planned for pilots",
    "Coalition Computed Money",
    [1, 2, 3, 4, 5].map((quarter) => lineSum('(Budget[Pilot ID]<>"")', quarter)).join("+"),
    (context) => sumOfLines(context, true),
  ),
  cell(
    rows.facts + 4,
    1,
    "Tied to an outcome",
    "Coalition Computed Share",
    'IF(G16=0,"",(G12+G13+G14)/G16)',
    (context) => {
      const all = sumFive((quarter) => allIn(context, quarter));
      return all === 0 ? "" : sumFive((quarter) => tiedIn(context, quarter)) / all;
    },
  ),
];

function pillarRow(
  row: number,
  name: string,
  style: string,
  formula: (column: string, quarter: number) => string,
  value: (context: ComputeContext, quarter: number) => number,
): ComputedCellSpec[] {
  const at = row + 1;
  const total = (context: ComputeContext) => sumFive((quarter) => value(context, quarter));
  return [
    ...five.map((quarter) =>
      cell(
        row,
        quarter + 1,
        `${name} Q${quarter + 1}`,
        style,
        formula(columnLetters(quarter + 1), quarter + 1),
        (context) => value(context, quarter),
      ),
    ),
    cell(row, 6, `${name} total`, style, `SUM(B${at}:F${at})`, total),
    cell(row, 7, `${name} share`, style.replace("Money", "Share"), `IF(G16=0,"",G${at}/G16)`, (context) => {
      const all = sumFive((quarter) => allIn(context, quarter));
      return all === 0 ? "" : total(context) / all;
    }),
  ];
}

const pillarCells: readonly ComputedCellSpec[] = [
  ...five.map((quarter) =>
    cell(
      rows.pillarHeading + 1,
      quarter + 1,
      `Quarter ${quarter + 1}`,
      "Coalition Header Right",
      `INDEX(PlanQuarters,${quarter + 1})`,
      ({ quarters }) => quarters[quarter] ?? "",
    ),
  ),
  ...Pillar.options.flatMap((pillar, index) =>
    pillarRow(
      rows.pillars + index,
      pillar,
      "Coalition Computed Money",
      (_column, quarter) => `SUMIF(Outcomes[Pillar],"${pillar}",Outcomes[Tied Q${quarter}])`,
      (context, quarter) => tiedIn(context, quarter, pillar),
    ),
  ),
  ...pillarRow(
    rows.pillars + 3,
    "Not tied",
    "Coalition Computed Money",
    (column) => `${column}16-${column}12-${column}13-${column}14`,
    (context, quarter) => allIn(context, quarter) - tiedIn(context, quarter),
  ),
  ...pillarRow(
    rows.pillars + 4,
    "All lines",
    "Coalition Total Money",
    (_column, quarter) => lineSum("1", quarter),
    allIn,
  ),
];

/** One row of the commitments block; `n` counts from 1 down the Commitments table. */
function commitmentRow(n: number): ComputedCellSpec[] {
  const row = rows.commitments + n - 1;
  const at = row + 1;
  const own = (column: string) => `INDEX(Commitments[${column}],${n})`;
  const ofOutcome = (column: string) => `INDEX(Outcomes[${column}],MATCH($B${at},Outcomes[Outcome ID],0))`;
  const key = (period: string, group: string) =>
    `$B${at}&"|"&${ofOutcome("Decision point")}&"|"&${period}&"|"&${ofOutcome(group)}`;
  const holds = (group: string) => `ISNUMBER(MATCH(${key("Periods", group)},Groups[Key],0))`;
  const count = (column: string, group: string) =>
    `INDEX(Groups[${column}],MATCH(${key(`$E${at}`, group)},Groups[Key],0))`;
  const countOrBlank = (column: string, group: string) =>
    `IF($E${at}="","",IFERROR(IF(${count(column, group)}<>"",${count(column, group)},""),""))`;
  const focal = `$F${at},$G${at}`;
  const both = `${focal},$H${at},$I${at}`;
  const bound = (index: number) =>
    `IF(OR($C${at}="typed",$E${at}=""),"",IFERROR(IF($C${at}="RATE",INDEX(COALITION.RATE.STATS(${focal}),${index},2),IF($C${at}="GAP.RATE",INDEX(COALITION.GAP.RATE.STATS(${both}),${index},2),INDEX(COALITION.IMPACT.RATIO.STATS(${both}),${index},2))),""))`;
  const numberOrBlank = (column: string) => `IF($B${at}="","",IFERROR(IF(${own(column)}<>"",${own(column)},""),""))`;
  const commitment = ({ plan }: ComputeContext): Commitment | undefined => plan.commitments[n - 1];
  const outcome = (context: ComputeContext): PlanOutcome | undefined => {
    const id = commitment(context)?.outcomeId;
    return id === undefined
      ? undefined
      : context.plan.outcomes.find((candidate) => candidate.id?.toUpperCase() === id.toUpperCase());
  };
  const counts = (context: ComputeContext): MeasuredCounts | undefined => {
    const measured = outcome(context);
    return measured === undefined || measured.metric === "typed"
      ? undefined
      : measuredCounts(measured, context.plan, context.periods);
  };
  const current = (context: ComputeContext): CellValue => {
    const promise = commitment(context);
    if (outcome(context)?.metric === "typed") return (promise && latestOf(promise.actuals)?.value) ?? "";
    const found = counts(context);
    return found ? measuredValue(outcome(context)?.metric, found) : "";
  };
  const progress = (context: ComputeContext): CellValue => {
    const promise = commitment(context);
    const value = current(context);
    return typeof value === "number" && promise?.outcomeId !== undefined
      ? progressValue(value, promise.baseline, promise.targets[4], outcome(context)?.direction)
      : "";
  };
  const quartersGone = (context: ComputeContext): number | undefined => {
    const promise = commitment(context);
    if (outcome(context)?.metric === "typed") return promise && latestOf(promise.actuals)?.index;
    const position = context.quarters.indexOf(counts(context)?.period ?? "");
    return position < 0 ? undefined : position + 1;
  };
  const what = (field: string) => `Commitment ${n}: ${field}`;
  return [
    cell(
      row,
      0,
      what("text"),
      "Coalition Computed Long",
      `IFERROR(IF(${own("Commitment ID")}="","",${own("Commitment ID")}&" "&LEFT(${own("Commitment")},80)),"")`,
      (context) => {
        const promise = commitment(context);
        return promise?.id === undefined ? "" : `${promise.id} ${(promise.commitment ?? "").slice(0, 80)}`;
      },
    ),
    cell(
      row,
      1,
      what("Outcome ID"),
      "Coalition Computed",
      `IFERROR(${own("Outcome ID")}&"","")`,
      (context) => commitment(context)?.outcomeId ?? "",
    ),
    cell(
      row,
      2,
      what("metric"),
      "Coalition Computed",
      `IFERROR(${ofOutcome("Metric")},"")`,
      (context) => outcome(context)?.metric ?? "",
    ),
    cell(
      row,
      3,
      what("money tied"),
      "Coalition Computed Money",
      `IF($B${at}="","",SUMIF(Outcomes[Outcome ID],$B${at},Outcomes[Tied total]))`,
      (context) => {
        const id = commitment(context)?.outcomeId;
        if (id === undefined) return "";
        return outcome(context) ? totalOf(moneyTiedTo(id, context.plan, context.round)) : 0;
      },
    ),
    cell(
      row,
      4,
      what("period"),
      "Coalition Computed",
      `IF(OR($B${at}="",$C${at}="typed"),"",IFERROR(LOOKUP(2,1/(${holds("Focal group")}*((($C${at}="RATE")+${holds("Reference group")})>0)),Periods),""))`,
      (context) => counts(context)?.period ?? "",
    ),
    cell(
      row,
      5,
      what("focal selected"),
      "Coalition Computed Count",
      countOrBlank("Selected", "Focal group"),
      (context) => countCell(counts(context)?.focal.selected),
    ),
    cell(
      row,
      6,
      what("focal eligible"),
      "Coalition Computed Count",
      countOrBlank("Eligible", "Focal group"),
      (context) => countCell(counts(context)?.focal.eligible),
    ),
    cell(
      row,
      7,
      what("reference selected"),
      "Coalition Computed Count",
      `IF($C${at}="RATE","",${countOrBlank("Selected", "Reference group")})`,
      (context) => countCell(counts(context)?.reference?.selected),
    ),
    cell(
      row,
      8,
      what("reference eligible"),
      "Coalition Computed Count",
      `IF($C${at}="RATE","",${countOrBlank("Eligible", "Reference group")})`,
      (context) => countCell(counts(context)?.reference?.eligible),
    ),
    cell(
      row,
      9,
      what("measured"),
      "Coalition Computed Number",
      `IF($C${at}="typed",IFERROR(INDEX(Commitments[Latest actual],${n}),""),IF($E${at}="","",IFERROR(IF($C${at}="RATE",COALITION.RATE(${focal}),IF($C${at}="GAP.RATE",COALITION.GAP.RATE(${both}),COALITION.IMPACT.RATIO(${both}))),"${notComputed}")))`,
      current,
    ),
    ...(["low", "high"] as const).map((end, index) =>
      cell(row, 10 + index, what(end), "Coalition Computed Number", bound(index + 2), (context) => {
        const found = counts(context);
        return found ? measuredBound(outcome(context)?.metric, found, end) : "";
      }),
    ),
    cell(row, 12, what("baseline"), "Coalition Computed Number", numberOrBlank("Baseline"), (context) =>
      commitment(context)?.outcomeId === undefined ? "" : (commitment(context)?.baseline ?? ""),
    ),
    cell(row, 13, what("target"), "Coalition Computed Number", numberOrBlank("Target Q5"), (context) =>
      commitment(context)?.outcomeId === undefined ? "" : (commitment(context)?.targets[4] ?? ""),
    ),
    cell(
      row,
      14,
      what("progress"),
      "Coalition Computed Share",
      progressFormula(`$J${at}`, `$M${at}`, `$N${at}`, `IFERROR(${ofOutcome("Direction")},"")`),
      progress,
    ),
    cell(
      row,
      15,
      what("pace"),
      "Coalition Computed Pace",
      `IF($O${at}<>"",IFERROR($O${at}/(IF($C${at}="typed",INDEX(Commitments[Latest quarter],${n}),MATCH($E${at},PlanQuarters,0))/5),""),"")`,
      (context) => {
        const covered = progress(context);
        const gone = quartersGone(context);
        return typeof covered === "number" && gone !== undefined ? covered / (gone / 5) : "";
      },
    ),
  ];
}

function pilotRow(n: number): ComputedCellSpec[] {
  const row = rows.pilots + n - 1;
  const own = (column: string) => `INDEX(Pilots[${column}],${n})`;
  const orBlank = (column: string) => `IFERROR(IF(${own(column)}<>"",${own(column)},""),"")`;
  const date = (iso: string | undefined) => (iso === undefined ? "" : serialFromIsoDate(iso));
  const what = (field: string) => `Pilot ${n}: ${field}`;
  return [
    cell(
      row,
      0,
      what("text"),
      "Coalition Computed Long",
      `IFERROR(IF(${own("Pilot ID")}="","",${own("Pilot ID")}&" "&LEFT(${own("Pilot")},80)),"")`,
      ({ plan }) => {
        const pilot = plan.pilots[n - 1];
        return pilot?.id === undefined ? "" : `${pilot.id} ${(pilot.pilot ?? "").slice(0, 80)}`;
      },
    ),
    cell(
      row,
      1,
      what("Outcome ID"),
      "Coalition Computed",
      orBlank("Outcome ID"),
      ({ plan }) => plan.pilots[n - 1]?.outcomeId ?? "",
    ),
    cell(row, 2, what("stage"), "Coalition Computed", orBlank("Stage"), ({ plan }) => plan.pilots[n - 1]?.stage ?? ""),
    cell(row, 3, what("ask"), "Coalition Computed Money", orBlank("Ask"), ({ plan }) => plan.pilots[n - 1]?.ask ?? ""),
    cell(row, 4, what("start"), "Coalition Computed Date", orBlank("Start"), ({ plan }) =>
      date(plan.pilots[n - 1]?.start),
    ),
    cell(row, 5, what("sunset"), "Coalition Computed Date", orBlank("Sunset"), ({ plan }) =>
      date(plan.pilots[n - 1]?.sunset),
    ),
  ];
}

/** A last line that counts what the block above has no room for. */
function moreRow(
  row: number,
  table: string,
  column: string,
  room: number,
  count: (context: ComputeContext) => number,
): ComputedCellSpec {
  const all = `SUMPRODUCT(--(${table}[${column}]<>""))`;
  return cell(
    row,
    0,
    `More ${table.toLowerCase()}`,
    "Coalition Hint",
    `IF(${all}>${room},(${all}-${room})&" more on ${table}","")`,
    (context) => {
      const more = count(context) - room;
      return more > 0 ? `${more} more on ${table}` : "";
    },
  );
}

/** Everything on Summary that is computed. */
export const summaryCells: readonly ComputedCellSpec[] = [
  ...facts,
  ...pillarCells,
  ...Array.from({ length: shown.commitments }, (_, index) => commitmentRow(index + 1)).flat(),
  moreRow(
    rows.commitments + shown.commitments,
    "Commitments",
    "Commitment ID",
    shown.commitments,
    ({ plan }) => plan.commitments.filter((row) => row.id !== undefined).length,
  ),
  ...Array.from({ length: shown.pilots }, (_, index) => pilotRow(index + 1)).flat(),
  moreRow(
    rows.pilots + shown.pilots,
    "Pilots",
    "Pilot ID",
    shown.pilots,
    ({ plan }) => plan.pilots.filter((row) => row.id !== undefined).length,
  ),
];

const commitmentHeaders = [
  "Commitment",
  "Outcome ID",
  "Metric",
  "Money tied",
  "Period",
  "Focal selected",
  "Focal eligible",
  "Reference selected",
  "Reference eligible",
  "Measured",
  "Low",
  "High",
  "Baseline",
  "Target Q5",
  "Progress",
  "Pace",
];

/** Everything on Summary that is fixed text. */
export const summaryLabels: readonly LabelSpec[] = [
  label(rows.facts, 0, "Envelope"),
  label(rows.facts + 1, 0, "Planned without pilots"),
  label(rows.facts + 2, 0, "Left in the envelope"),
  label(rows.facts + 3, 0, "Planned for pilots"),
  label(rows.facts + 4, 0, "Tied to an outcome"),
  label(rows.pillarHeading, 0, "Money by pillar and quarter", "Coalition Heading"),
  label(rows.pillarHeading + 1, 0, "Pillar", "Coalition Header"),
  label(rows.pillarHeading + 1, 6, "Total", "Coalition Header Right"),
  label(rows.pillarHeading + 1, 7, "Share", "Coalition Header Right"),
  ...[...Pillar.options, "Not tied"].map((name, index) => label(rows.pillars + index, 0, name)),
  label(rows.pillars + 4, 0, "All lines", "Coalition Total"),
  label(rows.commitmentHeading, 0, "Commitments: money, measured gap, target and pace", "Coalition Heading"),
  ...commitmentHeaders.map((name, column) =>
    label(
      rows.commitments - 1,
      column,
      name,
      column < 3 || column === 4 ? "Coalition Header" : "Coalition Header Right",
    ),
  ),
  label(rows.pilotHeading, 0, "Pilots and their sunsets", "Coalition Heading"),
  ...["Pilot", "Outcome ID", "Stage", "Ask", "Start", "Sunset"].map((name, column) =>
    label(rows.pilots - 1, column, name, column < 3 ? "Coalition Header" : "Coalition Header Right"),
  ),
];

/** Column widths of Summary, in characters. */
export const summaryWidths: readonly number[] = [52, 13, 13, 13, 13, 13, 13, 13, 13, 12, 10, 10, 10, 11, 10, 9];
