import { renderTemplate } from "../../src/core/render/render-template";
import { sampleBook } from "../sample/book";
import { sampleFund } from "../sample/fund";
import { sampleRound } from "../sample/sample-round";
import { facesOf } from "../support/faces";
import { plan, round } from "../support/plan";
import { actual, commitment, group, line, move, pilot, split } from "../support/rows";
import { samples } from "../sample/samples";

/*
 * Every computed cell has two faces: an Excel formula and a pure function (architecture.md, idea 2). Here the grid's engine calculates the
 * formulas of a filled plan, and each must answer what its function said at generation.
 */

const ofRound = round({
  outcomes: round().outcomes.map((outcome) => {
    const measured = { decisionPoint: "Promotion", focalGroup: "Women", referenceGroup: "Men" };
    if (outcome.id === "OUT-01") return { ...outcome, ...measured, metric: "RATE" as const };
    if (outcome.id === "OUT-02") return { ...outcome, ...measured, metric: "IMPACT.RATIO" as const };
    if (outcome.id === "OUT-03")
      return { ...outcome, ...measured, metric: "GAP.RATE" as const, unit: "share" as const };
    return outcome;
  }),
});

const filled = {
  ...plan(),
  outcomes: ofRound.outcomes,
  commitments: [
    commitment({ actuals: [0.21, undefined, undefined, undefined, undefined] }),
    commitment({
      id: "SAL-C-02",
      pillar: "Representation",
      outcomeId: "OUT-02",
      baseline: 0.7,
      targets: [0.75, 0.8, 0.85, 0.9, 1],
    }),
    commitment({
      id: "SAL-C-03",
      pillar: "Fairness",
      outcomeId: "OUT-03",
      baseline: -0.12,
      targets: [-0.1, -0.08, -0.06, -0.04, 0],
    }),
    commitment({
      id: "SAL-C-04",
      pillar: "Fairness",
      outcomeId: "OUT-04",
      baseline: 90,
      targets: [80, 70, 60, 50, 40],
      actuals: [85, 72, undefined, undefined, undefined],
    }),
    commitment({
      id: "SAL-C-05",
      pillar: "Opportunity",
      outcomeId: "OUT-05",
      baseline: undefined,
      targets: [0.22, 0.24, 0.26, 0.28, undefined],
    }),
  ],
  budget: [
    ...plan().budget,
    line({
      id: "SAL-BL-010",
      currency: "USD",
      outcomeId: "OUT-02",
      marker: 2,
      quarters: [100, undefined, 300, 400, 500],
    }),
    line({ id: "SAL-BL-011", currency: undefined, marker: undefined, outcomeId: "OUT-01" }),
    line({ id: "SAL-BL-012", currency: "JPY", description: "Words ".repeat(20), marker: 0, outcomeId: undefined }),
  ],
  actuals: [
    ...plan().actuals,
    // Two payments on one line and quarter count as one, in another currency, with money moved in and out.
    actual({ lineId: "SAL-BL-010", quarter: "FY27-Q3", amount: 100 }),
    actual({ lineId: "sal-bl-010", quarter: "FY27-Q3", amount: 150 }),
    actual({ lineId: "SAL-BL-011", quarter: "FY27-Q2", amount: 12000 }),
    // Nothing planned, no amount, no rate, a line and a quarter that are none.
    actual({ lineId: "SAL-BL-003", quarter: "FY27-Q1", amount: 500 }),
    actual({ lineId: "SAL-BL-011", quarter: "FY27-Q3", amount: undefined }),
    actual({ lineId: "SAL-BL-012", amount: 77 }),
    actual({ lineId: "SAL-BL-099", amount: 10 }),
    actual({ quarter: undefined, amount: 10 }),
  ],
  moves: [
    move(),
    move({ id: "SAL-MV-02", fromLine: "SAL-BL-010", toLine: "SAL-BL-011", quarter: "FY27-Q3", amount: 40 }),
    move({ id: "SAL-MV-03", fromLine: "SAL-BL-001", toLine: "SAL-BL-010", quarter: "FY27-Q3", amount: 90 }),
    move({ id: "SAL-MV-04", fromLine: "SAL-BL-099", toLine: "SAL-BL-010", quarter: "FY27-Q3", amount: 90 }),
    move({ id: "SAL-MV-05", amount: undefined }),
  ],
  pilots: [
    pilot(),
    pilot({ id: "SAL-P-02", sunset: "2020-01-31", start: undefined }),
    pilot({ id: "SAL-P-03", stage: "Closed", sunset: "2020-01-31", ask: undefined }),
    pilot({ id: "SAL-P-04", sunset: undefined, pilot: "A name that is a good deal longer than its column" }),
  ],
  splits: [split(), split({ outcomeId: "OUT-05", share: 0.6 })],
  groups: ["OUT-01", "OUT-02", "OUT-03"].flatMap((outcomeId, index) => [
    group({ id: `SAL-G-1${index}`, outcomeId, group: "Women", period: "FY26-Q4", eligible: 120, selected: 30 }),
    group({ id: `SAL-G-2${index}`, outcomeId, group: "Men", period: "FY26-Q4", eligible: 180, selected: 60 }),
    group({
      id: `SAL-G-3${index}`,
      outcomeId,
      group: "Women",
      period: "FY27-Q1",
      eligible: 110,
      selected: index === 2 ? "suppressed" : 40,
    }),
    ...(index === 1
      ? []
      : [group({ id: `SAL-G-4${index}`, outcomeId, group: "Men", period: "FY27-Q1", eligible: 170, selected: 66 })]),
  ]),
};

test("the grid's engine calculates what each computed cell's function said: five-quarter plan", async () => {
  const { compared, differences } = await facesOf(
    renderTemplate("five-quarter-plan", { round: ofRound, departmentCode: "SAL", plan: filled, asOf: realToday() }),
  );
  expect(compared).toBeGreaterThan(500);
  expect(differences).toEqual([]);
}, 60_000);

test.each(["SAL", "HR"])(
  "the same for the sample plan %s, and for one with nothing in it",
  async (code) => {
    const sample = samples.find((candidate) => candidate.code === code);
    for (const content of [sample?.plan, undefined]) {
      const { compared, differences } = await facesOf(
        renderTemplate("five-quarter-plan", {
          round: sampleRound(),
          departmentCode: code,
          asOf: realToday(),
          ...(content ? { plan: content } : {}),
        }),
      );
      expect(compared).toBeGreaterThan(500);
      expect(differences).toEqual([]);
    }
  },
  120_000,
);

test("the same for the pilot fund", async () => {
  const { compared, differences } = await facesOf(
    renderTemplate("pilot-fund", { round: sampleRound(), fund: sampleFund(), asOf: realToday() }),
  );
  expect(compared).toBeGreaterThan(300);
  expect(differences).toEqual([]);
}, 60_000);

test("the same for the coalition book", async () => {
  const { compared, differences } = await facesOf(
    renderTemplate("coalition-book", { round: sampleRound(), book: sampleBook(), asOf: realToday() }),
  );
  expect(compared).toBeGreaterThan(300);
  expect(differences).toEqual([]);
}, 60_000);

/** The engine's TODAY() is the machine's own. */
function realToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
