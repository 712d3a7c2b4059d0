import { emptyFund, type FundContent } from "../../../src/core/domain/fund-content";
import { whatIfOfFund, type FundWhatIf } from "../../../src/core/portfolio/what-if-of-fund";
import type { Round } from "../../../src/core/domain/round";
import { pilot, pilotLine } from "../../support/rows";
import { coalitionRound, digest, portfolio, reviewDay } from "../../support/test-portfolio-criterion";

const money = { size: 120, reserve: 20, pilotCap: 100, tranches: [20, 20, 20, 20, 20] };
const small = coalitionRound({
  fund: money,
  pack: { ...coalitionRound().pack, criteria: { "pillar-balance": { on: false } } },
});
const department = (code: string, quarters: number[], outcomeId = "OUT-05") =>
  digest(code, {
    pilots: [pilot({ id: `${code}-P-01`, pilot: `Pilot of ${code}`, outcomeId })],
    budget: [pilotLine({ id: `${code}-BL-1`, pilotId: `${code}-P-01`, outcomeId, quarters })],
  });
const digests = [
  department("SAL", [15, 15, 0, 0, 0]),
  department("HR", [10, 0, 0, 0, 0], "OUT-01"),
  department("IT", [10, 5, 0, 0, 0]),
];
const score = (pilotId: string, all: number, reviewer = "Chair") => ({
  pilotId,
  reviewer,
  scores: [all, all, all, all],
});
const scores = [score("SAL-P-01", 4), score("SAL-P-01", 5, "Deputy"), score("HR-P-01", 3), score(" it-p-01".trim(), 2)];

function ask(fund: Partial<FundContent>, round: Round = small): FundWhatIf | undefined {
  return whatIfOfFund(portfolio(digests, { fund: { ...emptyFund(round), ...fund } }, round), round, reviewDay);
}

function answered(fund: Partial<FundContent>, round: Round = small): Extract<FundWhatIf, { status: "answered" }> {
  const found = ask(fund, round);
  if (found?.status !== "answered") throw new Error(`not answered: ${JSON.stringify(found)}`);
  return found;
}

const ids = (pilots: readonly { readonly id: string }[]) => pilots.map(({ id }) => id);

test("says nothing where everything fits, and nothing without a fund", () => {
  const large = { ...small, fund: { ...money, size: 520, tranches: [100, 100, 100, 100, 100] } };
  expect(ask({ scores }, large)).toBeUndefined();
  const { fund: _fund, ...none } = small;
  expect(whatIfOfFund(portfolio(digests, {}, none), none, reviewDay)).toBeUndefined();
});

test("says what is missing: the workbook, or scores in full", () => {
  expect(whatIfOfFund(portfolio(digests, {}, small), small, reviewDay)).toMatchObject({
    status: "missing",
    because: expect.stringContaining("--fund") as unknown,
  });
  const half = [{ pilotId: "SAL-P-01", reviewer: "Chair", scores: [4, undefined, 4, 4] }];
  expect(ask({ scores: half })).toMatchObject({
    status: "missing",
    because: expect.stringContaining("Scores") as unknown,
  });
});

test("chooses by the mean of the reviewers' weighted scores", () => {
  // By hand: Q1 has 20. SAL 15 (4.5) alone, or HR 10 (3) with IT 10 (2): 5 is more than 4.5.
  const { answer } = answered({ scores });
  expect(ids(answer.chosen)).toEqual(["HR-P-01", "IT-P-01"]);
  expect(answer.totalScore).toBe(5);
  expect(answer.left).toMatchObject([
    { pilot: { id: "SAL-P-01", name: "Pilot of SAL", score: 4.5 }, short: [15, 0, 0, 0, 0] },
  ]);
  // Without IT's score SAL is worth more than HR, and IT is apart.
  const without = answered({ scores: scores.slice(0, 3) }).answer;
  expect(ids(without.chosen)).toEqual(["SAL-P-01"]);
  expect(ids(without.unscored)).toEqual(["IT-P-01"]);
});

test("awards are decided: their money is gone and they are not chosen again", () => {
  const awards = [{ pilotId: "it-p-01", awards: [8, undefined, 5, 0, 0] }];
  const found = answered({ scores, awards });
  expect(found.available).toEqual([12, 20, 15, 20, 20]);
  // 120 - 20 - 13.
  expect(found.total).toBe(87);
  expect(found.awarded).toBe(1);
  expect(ids(found.answer.chosen)).toEqual(["HR-P-01"]);
  expect(found.answer.left).toMatchObject([{ pilot: { id: "SAL-P-01" }, isTooLarge: true }]);
});

test("awards of more than there is leave nothing, and don't stop the answer", () => {
  const found = answered({ scores, awards: [{ pilotId: "LEG-P-01", awards: [200, 0, 0, 0, 0] }] });
  expect(found.available[0]).toBe(0);
  expect(found.total).toBe(0);
  expect(found.answer.chosen).toEqual([]);
});

test("keeps the pack's least share of each pillar that a scored pilot serves, and says what that costs", () => {
  const pillarOf = (id: string) => small.outcomes.find((outcome) => outcome.id === id)?.pillar ?? "";
  const [one, other] = [pillarOf("OUT-01"), pillarOf("OUT-05")];
  expect(one).not.toBe(other);
  const criteria = { "pillar-balance": { thresholds: { minimum: 0.5 } } };
  const round = { ...small, pack: { ...small.pack, criteria } };
  const found = answered({ scores }, round);
  expect(found.minimums).toEqual({ [one]: 0.5, [other]: 0.5 });
  expect(found.pillarsWithoutPilot).toHaveLength(new Set(round.outcomes.map(({ pillar }) => pillar)).size - 2);
  // By hand: halves of money need 25 on each side; HR has 10 and IT 15, so that no set but the empty one keeps both.
  expect(found.answer.chosen).toEqual([]);
  expect(found.scoreWithoutMinimums).toBe(5);
  const waiver = { criterion: "pillar-balance", item: "fund", reason: "r", approver: "Chair", expires: "2027-06-30" };
  expect(answered({ scores }, { ...round, waivers: [waiver] }).minimums).toEqual({});
  expect(answered({ scores }, { ...round, waivers: [{ ...waiver, expires: "2026-01-01" }] }).minimums).not.toEqual({});
});

test("applications of plans that are not here still count, and are named; closed ones and ones below 0 don't", () => {
  const application = (id: string, asks: number[], stage = "Pilot") => ({
    ...pilot({ id, stage }),
    department: "LEG",
    asks,
  });
  const applications = [
    application("LEG-P-01", [10, 0, 0, 0, 0]),
    application("LEG-P-02", [10, 0, 0, 0, 0], "Closed"),
    application("LEG-P-03", [-1, 0, 0, 0, 0]),
  ];
  const found = answered({
    applications,
    scores: [...scores, score("LEG-P-01", 5), score("LEG-P-02", 5), score("LEG-P-03", 5)],
  });
  expect(ids(found.answer.chosen)).toEqual(["HR-P-01", "LEG-P-01"]);
  expect(ids(found.belowZero)).toEqual(["LEG-P-03"]);
  expect(ids(found.fromBefore)).toContain("LEG-P-01");
});

test("a search that is cut short says so, and how much better a set could be at most", () => {
  // 24 pilots of uneven asks and scores for money that a third of them use up: one node proves nothing, the whole search does.
  const many = Array.from({ length: 24 }, (_, index) => `D${index + 10}`);
  const round = coalitionRound({
    ...small,
    fund: { size: 500, reserve: 0, pilotCap: 100, tranches: [100, 100, 100, 100, 100] },
  });
  const asks = (index: number) => [10 + ((index * 7) % 13), 8 + ((index * 5) % 11), 0, 0, 0];
  const fund: FundContent = {
    ...emptyFund(round),
    applications: many.map(
      (code, index) => ({ id: `${code}-P-01`, department: code, outcomeId: "OUT-05", asks: asks(index) }) as never,
    ),
    scores: many.map((code, index) => score(`${code}-P-01`, 1 + ((index * 3) % 5))),
  };
  const found = (effort: number) => {
    const whatIf = whatIfOfFund(portfolio([], { fund }, round), round, reviewDay, effort);
    if (whatIf?.status !== "answered") throw new Error("not answered");
    return whatIf.answer;
  };
  const [quick, whole] = [found(1e-9), found(1)];
  expect(whole.proven).toBe(true);
  expect(quick.proven).toBe(false);
  expect(quick.totalScore).toBeLessThanOrEqual(whole.totalScore + 1e-9);
  expect(quick.bound).toBeGreaterThanOrEqual(whole.totalScore - 1e-9);
});
