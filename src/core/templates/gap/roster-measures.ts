import { groupKey } from "../../statistics/group-key";
import { SUPPRESSED } from "../../statistics/answers/answer";
import { payGapStats } from "../../statistics/answers/pay-gap";
import { payGapAdjustedStats } from "../../statistics/answers/pay-gap-adjusted";
import { NOT_ESTIMABLE, type StatsAnswer } from "../../statistics/answers/stats-rows";
import { timeGapStats } from "../../statistics/answers/time-gap";
import type { RosterRow } from "../../domain/gap-sheet-content";
import type { CellValue } from "../../workbook/cell-value";
import { serialFromIsoDate } from "../../workbook/serial-date";
import { type GapContext, serialDays } from "./gap-context";
import type { Measure } from "./measure";
import { notComputed, statOf } from "./published-counts";
import type { RowFlags } from "./row-flags";
import { minimumCell } from "./start-page";

/*
 * Measures that need the people's rows themselves: time to promotion and pay. They are shown only where both groups are large enough, and
 * with sizes rounded to the smallest group: an exact one less the staff of Groups would tell how many left, or have no pay on record.
 */

type Which = "focalGroup" | "referenceGroup";
const cellOf = { focalGroup: "FocalGroup", referenceGroup: "ReferenceGroup" } as const;

interface FromRows {
  readonly name: string;
  readonly unit: "Share" | "Pace";
  /** The call of the STATS function. */
  readonly call: string;
  answer(context: GapContext): StatsAnswer;
  /** How many of a group it rests on: the count whose smallness hides it comes first. */
  readonly counts: readonly {
    formula(group: string): string;
    takes(row: RosterRow, flags: RowFlags, context: GapContext): string | undefined;
  }[];
}

function measureFromRows({ name, unit, call, answer, counts }: FromRows): Measure {
  const groups: readonly Which[] = ["focalGroup", "referenceGroup"];
  const least = `MIN(${groups.flatMap((which) => counts.map((count) => count.formula(cellOf[which]))).join(",")})`;
  const countOf = (which: Which, context: GapContext, index: number) => {
    const key = groupKey(context.sheet.start[which] ?? "");
    return context.sheet.roster.filter((row, at) => {
      const flags = context.flags[at];
      const group = flags && counts[index]?.takes(row, flags, context);
      return group !== undefined && group !== "" && groupKey(group) === key;
    }).length;
  };
  const statusOf = (context: GapContext): CellValue => {
    const smallest = Math.min(...groups.flatMap((which) => counts.map((_, index) => countOf(which, context, index))));
    if (smallest === 0) return NOT_ESTIMABLE;
    return smallest < context.minimum ? SUPPRESSED : statOf(answer(context), "status");
  };
  // The other cells ask for the status first, so that none can show what it hides.
  const isShown = (at: number) => `OR($G${at}="ok",$G${at}="indicative",$G${at}="inconclusive")`;
  const shows = (status: CellValue) => status === "ok" || status === "indicative" || status === "inconclusive";
  return {
    name,
    unit,
    even: 0,
    formula: (of, at) =>
      of === "status"
        ? `IF(${least}=0,"${NOT_ESTIMABLE}",IF(${least}<${minimumCell},"${SUPPRESSED}",IFERROR(VLOOKUP("status",${call},2,FALSE),"${notComputed}")))`
        : `IF(${isShown(at)},IFERROR(VLOOKUP("${of}",${call},2,FALSE),"${notComputed}"),$G${at})`,
    value: (of, context) => {
      const status = statusOf(context);
      return of === "status" || !shows(status) ? status : statOf(answer(context), of);
    },
    sizes: groups.map((which) => ({
      formula: (at: number) =>
        `IF(${isShown(at)},ROUND(${counts[0]?.formula(cellOf[which]) ?? "0"}/${minimumCell},0)*${minimumCell},$G${at})`,
      value: (context: GapContext): CellValue => {
        const status = statusOf(context);
        return shows(status) ? Math.round(countOf(which, context, 0) / context.minimum) * context.minimum : status;
      },
    })),
  };
}

const serial = (iso: string | undefined) => (iso === undefined ? undefined : serialFromIsoDate(iso));
const labels = ({ sheet: { start } }: GapContext) => ({
  focal: start.focalGroup ?? "",
  reference: start.referenceGroup ?? "",
});
const pay = (context: GapContext) => ({
  values: context.sheet.roster.map((row) => row.pay),
  groups: context.flags.map((flags) => flags.staffGroup),
  ...labels(context),
});

const started = {
  formula: (group: string) => `COUNTIFS(Roster[Known group],${group},Roster[Start],"<="&AsOf)`,
  takes: (row: RosterRow, flags: RowFlags, { days }: GapContext) =>
    row.start !== undefined && row.start <= days.asOf ? flags.knownGroup : undefined,
};
const promoted = {
  formula: (group: string) =>
    `COUNTIFS(Roster[Known group],${group},Roster[Start],"<="&AsOf,Roster[Promoted],"<="&AsOf)`,
  takes: (row: RosterRow, flags: RowFlags, { days }: GapContext) =>
    row.start !== undefined && row.start <= days.asOf && row.promoted !== undefined && row.promoted <= days.asOf
      ? flags.knownGroup
      : undefined,
};
const paid = {
  formula: (group: string) => `SUMPRODUCT((Roster[Staff group]=${group})*ISNUMBER(Roster[Pay]))`,
  takes: (row: RosterRow, flags: RowFlags) => (row.pay === undefined ? undefined : flags.staffGroup),
};
const paidOnLevel = {
  formula: (group: string) => `SUMPRODUCT((Roster[Staff group]=${group})*ISNUMBER(Roster[Pay])*(LEN(Roster[Level])>0))`,
  takes: (row: RosterRow, flags: RowFlags) =>
    row.pay === undefined || (row.level ?? "") === "" ? undefined : flags.staffGroup,
};

const payCall = (measure: string) =>
  `COALITION.PAY.GAP.STATS(Roster[Pay],Roster[Staff group],FocalGroup,ReferenceGroup,"${measure}")`;

/** Time to promotion, then the pay gap crude (mean and median) and among people of one level: never one without the other. */
export const rosterMeasures: readonly Measure[] = [
  measureFromRows({
    name: "Time to promotion, median: gap in days",
    unit: "Pace",
    call: "COALITION.TIME.GAP.STATS(Roster[Start],Roster[Promoted],Roster[Left],AsOf,Roster[Known group],FocalGroup,ReferenceGroup)",
    answer: (context) =>
      timeGapStats({
        starts: context.sheet.roster.map((row) => serial(row.start)),
        promotions: context.sheet.roster.map((row) => serial(row.promoted)),
        exits: context.sheet.roster.map((row) => serial(row.left)),
        asOf: serialDays(context).asOf,
        groups: context.flags.map((flags) => flags.knownGroup),
        ...labels(context),
      }),
    counts: [started, promoted],
  }),
  measureFromRows({
    name: "Pay gap: mean",
    unit: "Share",
    call: payCall("mean"),
    answer: (context) => payGapStats({ ...pay(context), measure: "mean" }),
    counts: [paid],
  }),
  measureFromRows({
    name: "Pay gap: median",
    unit: "Share",
    call: payCall("median"),
    answer: (context) => payGapStats({ ...pay(context), measure: "median" }),
    counts: [paid],
  }),
  measureFromRows({
    name: "Pay gap: adjusted for level",
    unit: "Share",
    call: "COALITION.PAY.GAP.ADJUSTED.STATS(Roster[Pay],Roster[Staff group],FocalGroup,ReferenceGroup,Roster[Level])",
    answer: (context) =>
      payGapAdjustedStats({ ...pay(context), controls: [context.sheet.roster.map((row) => row.level)] }),
    counts: [paidOnLevel],
  }),
];
