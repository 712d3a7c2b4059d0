import fc from "fast-check";
import type { Plan } from "../../src/core/domain/plan";
import { choices } from "../../src/core/domain/plan";
import { emptyPlan } from "../../src/core/domain/empty-plan";
import { quartersFrom } from "../../src/core/domain/quarter";
import type { Round } from "../../src/core/domain/round";
import { round } from "./plan";

/** Text that a person may type: any script, quotes, leading equals signs; trimmed, never empty, since a cell of spaces counts as blank. */
const text = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.constantFrom("=1+1", "+x", "-", "@home", 'O\'Neil & "Co"', "🌍 عربى", "1,200", "TRUE", "#REF!"),
  )
  .map((value) => value.trim())
  .filter((value) => value !== "");
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
  .map((value) => (Object.is(value, -0) ? 0 : value));
const date = fc
  .integer({ min: 0, max: 36_000 })
  .map((day) => new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10));
const five = fc.array(maybe(number), { minLength: 5, maxLength: 5 });
const count = fc.oneof(fc.nat({ max: 100_000 }), fc.constant("suppressed" as const));
const id = fc.integer({ min: 1, max: 999 }).map((n) => `SAL-X-${n}`);

/** Any round: any first quarter, start month and naming, odd department names, one to three other currencies. */
export const arbitraryRound: fc.Arbitrary<Round> = fc
  .record({
    startMonth: fc.integer({ min: 1, max: 12 }),
    namedFor: fc.constantFrom("start" as const, "end" as const),
    year: fc.integer({ min: 20, max: 60 }),
    quarter: fc.integer({ min: 1, max: 4 }),
    name: text,
    envelope: fc.nat({ max: 1_000_000_000 }),
    rates: fc.dictionary(
      fc.constantFrom("USD", "GBP", "JPY"),
      fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 5, maxLength: 5 }),
    ),
  })
  .map(({ startMonth, namedFor, year, quarter, name, envelope, rates }) =>
    round({
      calendar: { startMonth, namedFor },
      firstQuarter: `FY${year}-Q${quarter}`,
      departments: [{ code: "SAL", name, envelope }],
      rates,
    }),
  );

/** Any plan of that round's department; rows have at least an ID, since a row with nothing typed is no row. */
export function arbitraryPlan(of: Round): fc.Arbitrary<Plan> {
  const rows = <Row>(fields: { [Key in keyof Row]: fc.Arbitrary<Row[Key]> }) =>
    fc.array(fc.record(fields) as fc.Arbitrary<Row>, { maxLength: 4 });
  const department = of.departments[0];
  if (!department) throw new RangeError("arbitraryPlan needs a round with a department");
  const quarter = fc.constantFrom(...quartersFrom(of.firstQuarter, 5));
  const outcomeId = maybe(fc.constantFrom(...of.outcomes.map((outcome) => outcome.id), "SPLIT"));
  const words = maybe(text);
  return fc
    .record({
      commitments: rows<Plan["commitments"][number]>({
        id,
        pillar: maybe(fc.constantFrom(...choices.pillar)),
        commitment: words,
        outcomeId,
        owner: words,
        deputy: words,
        baseline: maybe(number),
        targets: five,
        actuals: five,
        needsMoney: maybe(fc.boolean()),
      }),
      budget: rows<Plan["budget"][number]>({
        id,
        description: words,
        category: words,
        costCentre: words,
        owner: words,
        currency: maybe(fc.constantFrom("EUR", "USD")),
        outcomeId,
        marker: maybe(fc.constantFrom(0, 1, 2)),
        wouldNotRunWithoutAim: maybe(fc.boolean()),
        rationale: words,
        pilotId: maybe(id),
        quarters: five,
      }),
      splits: rows<Plan["splits"][number]>({ lineId: id, outcomeId, share: maybe(number) }),
      actuals: rows<Plan["actuals"][number]>({ lineId: id, quarter, amount: maybe(number) }),
      pilots: rows<Plan["pilots"][number]>({
        id,
        pilot: words,
        domain: words,
        stage: words,
        objectiveId: words,
        outcomeId,
        hypothesis: words,
        metric: words,
        comparator: words,
        threshold: maybe(number),
        stopThreshold: maybe(number),
        measureBy: maybe(date),
        source: words,
        start: maybe(date),
        sunset: maybe(date),
        disposition: words,
        decisionId: words,
        extensions: maybe(number),
        ask: maybe(number),
        owner: words,
        deputy: words,
        evaluator: words,
      }),
      checkpoints: rows<Plan["checkpoints"][number]>({
        id,
        pilotId: maybe(id),
        date: maybe(date),
        value: maybe(number),
        call: words,
        note: words,
      }),
      milestones: rows<Plan["milestones"][number]>({
        id,
        commitmentId: maybe(id),
        milestone: words,
        owner: words,
        start: maybe(date),
        due: maybe(date),
        dependsOn: fc.array(id, { maxLength: 3 }),
        indicator: words,
        lineId: maybe(id),
        status: words,
        nextCheckIn: maybe(date),
      }),
      evidence: rows<Plan["evidence"][number]>({
        id,
        outcomeId,
        period: maybe(quarter),
        kind: words,
        channel: words,
        whatWeSaw: words,
        source: words,
      }),
      groups: rows<Plan["groups"][number]>({
        id,
        outcomeId,
        decisionPoint: words,
        period: maybe(quarter),
        group: words,
        eligible: maybe(count),
        selected: maybe(count),
      }),
      moves: rows<Plan["moves"][number]>({
        id,
        fromLine: maybe(id),
        toLine: maybe(id),
        quarter: maybe(quarter),
        amount: maybe(number),
        decisionId: words,
      }),
      waivers: rows<Plan["waivers"][number]>({
        criterion: text,
        item: words,
        reason: words,
        askedBy: words,
        approver: words,
        expires: maybe(date),
      }),
    })
    .map((tables) => ({ ...emptyPlan(of, department), ...tables }));
}
