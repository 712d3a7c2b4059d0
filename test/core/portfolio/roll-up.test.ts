import { RollingUp } from "../../../src/core/portfolio/roll-up";
import { lineInRoundCurrency, totalOf } from "../../../src/core/domain/roll-up";
import { plan, round } from "../../support/plan";
import { group, line, split } from "../../support/rows";

const blank = { ...plan(), budget: [], splits: [], actuals: [], pilots: [], groups: [] };

test("money goes to the outcome a line is tied to, by marker and by what pays for it", () => {
  const rolling = new RollingUp(round());
  rolling.add("SAL", {
    ...blank,
    budget: [
      line({ id: "SAL-BL-001", outcomeId: "OUT-01", marker: 2, quarters: [100, 200, undefined, 0, 50] }),
      line({ id: "SAL-BL-002", outcomeId: "OUT-01", marker: 2, quarters: [1, 1, 1, 1, 1] }),
      line({ id: "SAL-BL-003", outcomeId: "OUT-01", marker: 0, quarters: [7, 0, 0, 0, 0] }),
      line({ id: "SAL-BL-004", outcomeId: "OUT-01", marker: 1, pilotId: "SAL-P-01", quarters: [0, 10, 0, 0, 0] }),
    ],
    actuals: [
      { lineId: "sal-bl-001", quarter: "FY27-Q1", amount: 90 },
      { lineId: "SAL-BL-001", quarter: "FY19-Q1", amount: 1000 },
    ],
  });
  const pillar = round().outcomes.find(({ id }) => id === "OUT-01")?.pillar;
  // By hand: lines 1 and 2 share a row; what names no quarter of the round is left out.
  expect(rolling.rollup.money).toEqual([
    {
      department: "SAL",
      outcomeId: "OUT-01",
      pillar,
      marker: 2,
      paidFrom: "Envelope",
      planned: [101, 201, 1, 1, 51],
      spent: [90, 0, 0, 0, 0],
    },
    {
      department: "SAL",
      outcomeId: undefined,
      pillar: "Not tied",
      marker: 0,
      paidFrom: "Envelope",
      planned: [7, 0, 0, 0, 0],
      spent: [0, 0, 0, 0, 0],
    },
    {
      department: "SAL",
      outcomeId: "OUT-01",
      pillar,
      marker: 1,
      paidFrom: "Fund",
      planned: [0, 10, 0, 0, 0],
      spent: [0, 0, 0, 0, 0],
    },
  ]);
});

test("a split line goes to its outcomes by share, and what the shares leave over is tied to none", () => {
  const rolling = new RollingUp(round());
  rolling.add("SAL", {
    ...blank,
    budget: [line({ id: "SAL-BL-001", outcomeId: "SPLIT", marker: 1, quarters: [100, 0, 0, 0, 0] })],
    splits: [
      split({ lineId: "SAL-BL-001", outcomeId: "OUT-01", share: 0.6 }),
      split({ lineId: "SAL-BL-001", outcomeId: "OUT-02", share: 0.3 }),
    ],
  });
  const byOutcome = rolling.rollup.money.map(({ outcomeId, planned }) => [outcomeId, planned[0]]);
  expect(byOutcome).toEqual([
    ["OUT-01", 60],
    ["OUT-02", 30],
    [undefined, expect.closeTo(10, 9)],
  ]);
});

test("all money of the lines is in the roll-up, whatever they are tied to", () => {
  const rolling = new RollingUp(round());
  const of = plan();
  rolling.add("SAL", of);
  const planned = rolling.rollup.money
    .flatMap((row) => row.planned)
    .reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  const lines = of.budget.reduce((sum, one) => sum + totalOf(lineInRoundCurrency(one, round())), 0);
  expect(planned).toBeCloseTo(lines, 6);
  expect(lines).toBeGreaterThan(0);
});

describe("gaps over departments", () => {
  const measured = {
    decisionPoint: "Promotion",
    focalGroup: "Women",
    referenceGroup: "Men",
    metric: "GAP.RATE" as const,
  };
  const of = round({ outcomes: round().outcomes.map((outcome) => ({ ...outcome, ...measured })) });
  const counts = (eligible: number | "suppressed", selected: number | "suppressed", group_: string) =>
    group({ outcomeId: "OUT-01", decisionPoint: "Promotion", period: "FY26-Q4", group: group_, eligible, selected });

  test("counts are added up before the gap is taken", () => {
    const rolling = new RollingUp(of);
    rolling.add("SAL", { ...blank, groups: [counts(30, 6, "Women"), counts(50, 20, "Men")] });
    rolling.add("HR", { ...blank, groups: [counts(70, 24, "Women"), counts(50, 20, "Men")] });
    // 30 of 100 against 40 of 100.
    expect(rolling.rollup.gaps).toMatchObject([
      { outcomeId: "OUT-01", period: "FY26-Q4", metric: "GAP.RATE", measured: expect.closeTo(-0.1, 12), n: 200 },
    ]);
  });

  test("a department with a suppressed count is left out whole, so that nobody can take the others off", () => {
    const rolling = new RollingUp(of);
    rolling.add("SAL", { ...blank, groups: [counts(30, 6, "Women"), counts(50, 20, "Men")] });
    rolling.add("HR", { ...blank, groups: [counts("suppressed", "suppressed", "Women"), counts(50, 20, "Men")] });
    rolling.add("IT", { ...blank, groups: [counts(9, "suppressed", "Women"), counts(50, 20, "Men")] });
    expect(rolling.rollup.gaps).toMatchObject([{ n: 80, measured: expect.closeTo(6 / 30 - 0.4, 12) }]);
  });

  test("where one alone hides, the smallest of the others is left out with it, or the total less the rest would tell", () => {
    const rolling = new RollingUp(of);
    rolling.add("SAL", { ...blank, groups: [counts(30, 6, "Women"), counts(50, 20, "Men")] });
    rolling.add("IT", { ...blank, groups: [counts(20, 6, "Women"), counts(40, 20, "Men")] });
    rolling.add("HR", { ...blank, groups: [counts("suppressed", "suppressed", "Women"), counts(50, 20, "Men")] });
    // Sales alone: 6 of 30 against 20 of 50. IT counts 60 people, fewer than Sales.
    expect(rolling.rollup.gaps).toMatchObject([{ n: 80, measured: expect.closeTo(6 / 30 - 0.4, 12) }]);
  });

  test("where nobody is left then, the measure is suppressed, unless an earlier quarter may be shown", () => {
    const rolling = new RollingUp(of);
    const earlier = (row: ReturnType<typeof counts>) => ({ ...row, period: "FY26-Q3" });
    const [women, men] = [counts(30, 6, "Women"), counts(50, 20, "Men")];
    rolling.add("HR", { ...blank, groups: [counts("suppressed", "suppressed", "Women"), men] });
    rolling.add("SAL", { ...blank, groups: [women, men] });
    expect(rolling.rollup.gaps).toEqual([
      { outcomeId: "OUT-01", period: "FY26-Q4", metric: "GAP.RATE", status: "suppressed" },
    ]);
    rolling.add("IT", { ...blank, groups: [earlier(women), earlier(men)] });
    expect(rolling.rollup.gaps).toMatchObject([{ period: "FY26-Q3", n: 80 }]);
  });

  test("groups that stay small are suppressed", () => {
    const rolling = new RollingUp(of);
    rolling.add("SAL", { ...blank, groups: [counts(4, 1, "Women"), counts(50, 20, "Men")] });
    expect(rolling.rollup.gaps).toEqual([
      { outcomeId: "OUT-01", period: "FY26-Q4", metric: "GAP.RATE", status: "suppressed" },
    ]);
  });
});
