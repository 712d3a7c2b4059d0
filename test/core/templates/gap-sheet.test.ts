import smallGroup from "../../../src/core/criteria/small-group";
import smallGroupRecoverable from "../../../src/core/criteria/small-group-recoverable";
import { emptyGapSheet, type RosterRow } from "../../../src/core/domain/gap-sheet-content";
import { checkSnapshot } from "../../../src/core/pipeline";
import { renderTemplate } from "../../../src/core/render/render-template";
import { retentionGapStats } from "../../../src/core/statistics";
import { type GapContext, gapContext } from "../../../src/core/templates/gap/gap-context";
import { gapsCells } from "../../../src/core/templates/gap/gaps-page";
import { gapSheet } from "../../../src/core/templates/gap-sheet";
import type { CellValue } from "../../../src/core/workbook/cell-value";
import { serialFromIsoDate } from "../../../src/core/workbook/serial-date";
import { sampleGapSheet } from "../../sample/roster";
import { sampleRound } from "../../sample/sample-round";
import { group, plan } from "../../support/plan";
import { snapshotOf } from "../../support/snapshot-of";
import { runCriteria } from "../../support/test-criterion";

const round = sampleRound();
const blank: RosterRow = {
  group: undefined,
  department: undefined,
  level: undefined,
  decisionPoint: undefined,
  start: undefined,
  promoted: undefined,
  left: undefined,
  eligible: undefined,
  selected: undefined,
  pay: undefined,
};
const times = (count: number, row: Partial<RosterRow>): RosterRow[] =>
  Array.from({ length: count }, () => ({ ...blank, ...row }));

const contextOf = (roster: readonly RosterRow[]): GapContext =>
  gapContext(round, {
    start: { ...emptyGapSheet(round).start, asOf: "2026-11-30", focalGroup: "Women", referenceGroup: "Men" },
    roster: [...roster],
  });

function gapsOf(context: GapContext): (label: string) => CellValue | undefined {
  const values = new Map(gapsCells(round).map((cell) => [cell.label, cell.value(context)]));
  return (label) => values.get(label);
}

// 10 of 40 women and 30 of 60 men were promoted: rates 0.25 and 0.5, by hand.
const selection = [
  ...times(10, { group: "Women", decisionPoint: "Promotion", eligible: true, selected: true }),
  ...times(30, { group: "women ", decisionPoint: "Promotion", eligible: true, selected: false }),
  ...times(30, { group: "Men", decisionPoint: "promotion", eligible: true, selected: true }),
  ...times(30, { group: "Men", decisionPoint: "Promotion", eligible: true, selected: false }),
  ...times(7, { group: "Women", decisionPoint: "Promotion", eligible: false, selected: false }),
  ...times(6, { group: "Women", decisionPoint: "Promotion", eligible: true }),
  ...times(9, { group: "Prefer not to say", decisionPoint: "Promotion", eligible: true, selected: true }),
];

test("counts, gap and ratio at a decision point; rows without a group or a selection stand beside them", () => {
  const context = contextOf(selection);
  const promotion = context.published.points[round.decisionPoints.indexOf("Promotion")];
  expect(promotion?.lines).toEqual([
    { n: 40, hits: 10 },
    { n: 60, hits: 30 },
  ]);
  expect(promotion?.notCounted).toBe(15);
  const gaps = gapsOf(context);
  expect(gaps("Promotion: gap in rates, estimate")).toBe(-0.25);
  expect(gaps("Promotion: impact ratio, estimate")).toBe(0.5);
  expect(gaps("Promotion: gap in rates, focal n")).toBe(40);
  expect(gaps("Promotion: gap in rates, reading")).toBe("The groups differ beyond chance.");
  expect(gaps("Hiring: gap in rates, reading")).toBe("Nobody to compare yet.");
});

test("four selected are not shown, nor the gap they would make", () => {
  const context = contextOf([
    ...times(4, { group: "Women", decisionPoint: "Promotion", eligible: true, selected: true }),
    ...times(36, { group: "Women", decisionPoint: "Promotion", eligible: true, selected: false }),
    ...times(30, { group: "Men", decisionPoint: "Promotion", eligible: true, selected: true }),
    ...times(30, { group: "Men", decisionPoint: "Promotion", eligible: true, selected: false }),
  ]);
  const gaps = gapsOf(context);
  expect(gaps("Promotion: gap in rates, estimate")).toBe("suppressed");
  expect(gaps("Promotion: gap in rates, low")).toBe("suppressed");
  expect(gaps("Promotion: impact ratio, reading")).toBe("Too few people to show.");
});

test("staff, retention, time to promotion and pay, worked by hand", () => {
  const here = { start: "2024-01-01", pay: 90, level: "L1" };
  const context = contextOf([
    // Promoted after 100 days each; ten left in the year before the day asked about.
    ...times(30, { ...here, group: "Women", promoted: "2024-04-10" }),
    ...times(10, { ...here, group: "Women", promoted: "2024-04-10", left: "2026-02-01" }),
    // Promoted after 60 days each; ten of fifty left.
    ...times(40, { ...here, group: "Men", promoted: "2024-03-01", pay: 100 }),
    ...times(10, { ...here, group: "Men", promoted: "2024-03-01", pay: 100, left: "2026-02-01" }),
  ]);
  expect(context.published.staff.map(({ n }) => n)).toEqual([30, 40]);
  expect(context.published.staffTotal).toBe(70);
  const gaps = gapsOf(context);
  expect(gaps("Representation: focal share of staff, estimate")).toBeCloseTo(3 / 7, 12);
  // 30 of 40 against 40 of 50.
  expect(gaps("Retention over a year: gap, estimate")).toBeCloseTo(-0.05, 12);
  expect(gaps("Time to promotion, median: gap in days, estimate")).toBe(40);
  expect(gaps("Pay gap: mean, estimate")).toBeCloseTo(0.1, 12);
  expect(gaps("Pay gap: median, estimate")).toBeCloseTo(0.1, 12);
  // Pay of those here: 30 and 40, to the nearest five.
  expect([gaps("Pay gap: mean, focal n"), gaps("Pay gap: mean, reference n")]).toEqual([30, 40]);
});

test("retention is what RETENTION.GAP.STATS says of the same rows", () => {
  const content = sampleGapSheet();
  const context = gapContext(round, content);
  const serial = (iso: string | undefined) => (iso === undefined ? undefined : serialFromIsoDate(iso));
  const answer = retentionGapStats({
    groups: content.roster.map((row) => row.group ?? ""),
    starts: content.roster.map((row) => serial(row.start)),
    ends: content.roster.map((row) => serial(row.left)),
    from: serialFromIsoDate("2025-11-30"),
    to: serialFromIsoDate("2026-11-30"),
    focal: "Women",
    reference: "Men",
  });
  if ("error" in answer) throw new Error(answer.reason);
  const gaps = gapsOf(context);
  for (const part of ["estimate", "low", "high"] as const)
    expect(gaps(`Retention over a year: gap, ${part}`)).toBe(answer.find(([label]) => label === part)?.[1]);
});

test("a promotion before its start is said on Start, and time to promotion is not computed", () => {
  const start = { start: "2024-01-01", promoted: "2024-04-10" };
  const context = contextOf([
    ...times(20, { ...start, group: "Women" }),
    ...times(20, { ...start, group: "Men" }),
    { ...blank, group: "Men", start: "2024-01-01", promoted: "2020-01-01" },
  ]);
  expect(gapsOf(context)("Time to promotion, median: gap in days, status")).toBe("not computed");
  const check = gapSheet.spec(round).computedCells.find(({ label }) => label === "Promotions");
  expect(check?.value(context)).toBe("lie before the start in some rows");
});

test("what Copy holds passes a plan's rules on small groups", () => {
  const blueprint = renderTemplate("gap-sheet", {
    round,
    gapSheet: {
      ...sampleGapSheet(60),
      start: { ...sampleGapSheet(60).start, decisionPoint: "Talent pool", outcomeId: "OUT-11" },
    },
  });
  const copy = snapshotOf(blueprint).sheets.find(({ name }) => name === "Copy");
  const rows = (copy?.values ?? []).slice(5).filter((row) => row[4] !== "" && row[4] !== null);
  expect(rows.length).toBe(2);
  expect(copy?.values[2]?.[0]).toBe("OUT-11 is measured at Stretch assignment, not at what Start says.");
  const groups = rows.map(([, outcomeId, decisionPoint, period, label, eligible, selected], at) =>
    group({
      id: `SAL-G-9${at}`,
      outcomeId: String(outcomeId),
      decisionPoint: String(decisionPoint),
      period: String(period),
      group: String(label),
      eligible: eligible as number,
      selected: selected as number,
    }),
  );
  const { findings, notChecked } = runCriteria(plan({ groups }), [smallGroup, smallGroupRecoverable]);
  expect(notChecked).toEqual([]);
  expect(findings).toEqual([]);
});

test("a gap sheet can't be checked: it stays with HR", () => {
  const result = checkSnapshot(snapshotOf(renderTemplate("gap-sheet", { round, gapSheet: sampleGapSheet(20) })), {
    asOf: "2026-11-30",
  });
  expect(result).toMatchObject({ status: "unreadable", reason: expect.stringContaining("stays with HR") as string });
});

test("its own record of the round has no envelope and no fund", () => {
  const { recordedRound } = gapSheet.context({ round });
  expect(recordedRound.fund).toBeUndefined();
  expect(recordedRound.departments.every((one) => one.envelope === 0 && one.head === undefined)).toBe(true);
});

test("an empty one asks about the first outcome that compares two groups", () => {
  // OUT-01 of the sample round: Hiring, Women and Men.
  expect(emptyGapSheet(round).start).toMatchObject({
    outcomeId: "OUT-01",
    decisionPoint: "Hiring",
    focalGroup: "Women",
    referenceGroup: "Men",
    asOf: "2026-07-01",
    minimumGroup: 5,
  });
});
