import type { Commitment, Plan } from "../../src/core/domain/plan";
import { gapRate } from "../../src/core/statistics/answers/gap-rate";
import { impactRatio } from "../../src/core/statistics/answers/impact-ratio";
import { rateAnswer } from "../../src/core/statistics/answers/rate";
import { sampleRound } from "./sample-round";
import { cleanSamples, samples } from "./samples";

const round = sampleRound();
const everyMilestone = new Map(samples.flatMap(({ plan }) => plan.milestones.map((one) => [one.id, one] as const)));

test("there is one for each department of the round, four of them clean", () => {
  expect(samples.map(({ code }) => code)).toEqual(round.departments.map(({ code }) => code));
  expect(cleanSamples).toHaveLength(4);
});

describe.each(cleanSamples.map(({ code, plan }) => [code, plan] as const))(
  "%s, a clean one, uses everything",
  (code, plan) => {
    test("pilots with checkpoints, milestones with dependencies, every marker, a split, a foreign currency", () => {
      expect(plan.pilots).toHaveLength(3);
      expect(plan.milestones).toHaveLength(5);
      expect(plan.milestones.some(({ dependsOn }) => dependsOn.some((id) => !id.startsWith(`${code}-`)))).toBe(true);
      expect(new Set(plan.budget.map(({ marker }) => marker))).toEqual(new Set([0, 1, 2]));
      expect(plan.budget.every(({ rationale }) => rationale !== undefined)).toBe(true);
      expect(plan.budget.some(({ outcomeId }) => outcomeId === "SPLIT")).toBe(true);
      expect(plan.budget.some(({ currency }) => currency !== round.currency)).toBe(true);
      expect([plan.moves.length, plan.waivers.length]).toEqual([1, 1]);
      expect(plan.groups.some(({ selected }) => selected === "suppressed")).toBe(true);
    });

    test("each committed outcome has numbers, words and money", () => {
      for (const { outcomeId } of plan.commitments) {
        const kinds = plan.evidence.filter((row) => row.outcomeId === outcomeId).map(({ kind }) => kind);
        expect(new Set(kinds)).toEqual(new Set(["Quantitative", "Qualitative"]));
        const tied = [...plan.budget, ...plan.splits].filter((row) => row.outcomeId === outcomeId);
        expect(tied.length).toBeGreaterThan(0);
      }
    });

    test("each pilot is read in every quarter of its life and once before its midpoint", () => {
      for (const { id, start = "", sunset = "" } of plan.pilots) {
        const dates = plan.checkpoints.flatMap(({ pilotId, date }) =>
          pilotId === id && date !== undefined ? [date] : [],
        );
        const quarterOf = (date: string) => `${date.slice(0, 4)}/${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
        const lived = quarters.filter((quarter) => quarter >= quarterOf(start) && quarter <= quarterOf(sunset));
        expect(dates.map(quarterOf)).toEqual(expect.arrayContaining(lived));
        const midpoint = new Date((Date.parse(start) + Date.parse(sunset)) / 2).toISOString().slice(0, 10);
        expect(dates.some((date) => date < midpoint)).toBe(true);
      }
    });
  },
);

/** The plan's five quarters as calendar quarters. */
const quarters = ["2026/3", "2026/4", "2027/1", "2027/2", "2027/3"];

test.each(samples.map(({ code, plan }) => [code, plan] as const))("%s is plausible", (_code, plan) => {
  // What was typed as baseline and Actual Q1 is what the counts of FY26-Q4 and FY27-Q1 say, to the three digits that were typed.
  for (const commitment of plan.commitments)
    for (const [period, value] of [
      ["FY26-Q4", commitment.baseline],
      ["FY27-Q1", commitment.actuals[0]],
    ] as const) {
      const measured = measuredOf(commitment, period, plan);
      if (measured !== undefined) expect(Math.abs(measured - (value ?? Number.NaN))).toBeLessThan(0.00051);
    }
  // FY27-Q1 is finished: each line with money in it has spent within 10 % of it.
  for (const {
    id,
    quarters: [planned = 0],
  } of plan.budget) {
    const spent = plan.actuals
      .filter(({ lineId }) => lineId === id)
      .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    expect(Math.abs(spent - planned)).toBeLessThanOrEqual(planned / 10);
  }
  // Milestones wait on milestones that exist, in whichever plan, and that are due before they start.
  for (const { dependsOn, start = "" } of plan.milestones)
    for (const other of dependsOn) expect((everyMilestone.get(other)?.due ?? "9999") < start).toBe(true);
});

test("the pilots' asks fit the fund, quarter by quarter", () => {
  const asks = [0, 1, 2, 3, 4].map((quarter) =>
    samples
      .flatMap(({ plan }) => plan.budget.filter(({ pilotId }) => pilotId !== undefined))
      .reduce((sum, line) => sum + (line.quarters[quarter] ?? 0), 0),
  );
  for (const [quarter, available] of (round.fund?.tranches ?? []).entries())
    expect(asks[quarter]).toBeLessThanOrEqual(available);
});

/** What a commitment's outcome measures from a period's counts; undefined for one that is typed. */
function measuredOf({ outcomeId }: Commitment, period: string, { groups }: Plan): number | undefined {
  const outcome = round.outcomes.find(({ id }) => id === outcomeId);
  const countsOf = (group: string | undefined) =>
    groups.find((row) => row.outcomeId === outcomeId && row.period === period && row.group === group);
  const [focal, reference] = [countsOf(outcome?.focalGroup), countsOf(outcome?.referenceGroup)];
  const own = { hits: focal?.selected, n: focal?.eligible };
  const both = { ...own, referenceHits: reference?.selected, referenceN: reference?.eligible };
  const answers = {
    RATE: () => rateAnswer(own),
    "GAP.RATE": () => gapRate(both),
    "IMPACT.RATIO": () => impactRatio(both),
    typed: () => undefined,
  };
  const answer = answers[outcome?.metric ?? "typed"]();
  if (answer !== undefined && typeof answer !== "number")
    throw new RangeError(`${outcomeId} can't be measured in ${period}.`);
  return answer;
}
