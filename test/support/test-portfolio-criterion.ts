import { defaultPack, type CriterionSetting } from "../../src/core/domain/pack";
import type { Round } from "../../src/core/domain/round";
import type { Submission } from "../../src/core/domain/submission";
import type { Severity } from "../../src/core/findings/finding";
import { digestOf } from "../../src/core/portfolio/digest-of";
import type { PlanDigest } from "../../src/core/portfolio/plan-digest";
import type { Portfolio, PortfolioCriterion } from "../../src/core/portfolio/portfolio-criterion";
import { reviewPortfolio, type PortfolioReview } from "../../src/core/portfolio/review-portfolio";
import { rollUpDigests } from "../../src/core/portfolio/roll-up-digests";
import { plan, round } from "./plan";

/** The day of every test review. */
export const reviewDay = "2026-11-30";

/** A round of four departments without forums or fund questions of its own, with every outcome complete. */
export function coalitionRound(overrides: Partial<Round> = {}): Round {
  const base = round();
  return {
    ...base,
    departments: ["SAL", "HR", "IT", "LEG"].map((code) => ({ code, name: `Department ${code}`, envelope: 200000 })),
    ...overrides,
  };
}

/** The digest of a department's plan, made as a review makes it. */
export function digest(
  department: string,
  filled: Partial<Submission> = {},
  of: Round = coalitionRound(),
  changes: Partial<PlanDigest> = {},
): PlanDigest {
  const blank = {
    budget: [],
    splits: [],
    actuals: [],
    pilots: [],
    checkpoints: [],
    milestones: [],
    groups: [],
    moves: [],
  };
  const submission = { ...plan(blank), outcomes: of.outcomes, ownRound: of, ...filled };
  return { ...digestOf(submission, { places: new Map() }, { department, round: of, minimumGroup: 5 }), ...changes };
}

/** A portfolio of these plans, each received once. */
export function portfolio(
  digests: readonly PlanDigest[],
  more: Partial<Portfolio> = {},
  of: Round = coalitionRound(),
): Portfolio {
  return {
    digests,
    received: digests.map(({ department }) => ({
      file: `${department.toLowerCase()}.xlsx`,
      department,
      status: "counted",
      reason: null,
    })),
    rollup: rollUpDigests(digests, of, 5),
    ...more,
  };
}

/** A portfolio and the round that it is judged by. */
export interface PortfolioCase {
  readonly in: Portfolio;
  readonly round?: Round;
  readonly setting?: CriterionSetting;
}

/** What is expected to be found. */
export interface PortfolioBreachCase extends PortfolioCase {
  /** Items of all findings, in order. */
  readonly items: readonly string[];
  /** Whole message of the first finding, or what it matches. */
  readonly message?: string | RegExp;
  readonly severity?: Severity;
}

/** Runs criteria as a review does. */
export function runPortfolio(
  criteria: readonly PortfolioCriterion[],
  { in: given, round: of = coalitionRound(), setting }: PortfolioCase,
): PortfolioReview {
  const settings = setting === undefined ? {} : Object.fromEntries(criteria.map(({ id }) => [id, setting]));
  return reviewPortfolio(given, criteria, {
    asOf: reviewDay,
    round: of,
    pack: { ...defaultPack, criteria: settings },
    waivers: of.waivers,
  });
}

/** Defines one test a case. Passing means checked and nothing found. */
export function testPortfolioCriterion(
  criterion: PortfolioCriterion,
  cases: {
    readonly passes: Readonly<Record<string, PortfolioCase>>;
    readonly breaches: Readonly<Record<string, PortfolioBreachCase>>;
  },
): void {
  describe(criterion.id, () => {
    for (const [name, given] of Object.entries(cases.passes))
      test(`passes ${name}`, () => {
        const { findings, notChecked } = runPortfolio([criterion], given);
        expect(notChecked).toEqual([]);
        expect(findings.map(({ message }) => message)).toEqual([]);
      });
    for (const [name, given] of Object.entries(cases.breaches))
      test(`finds ${name}`, () => {
        const { findings, notChecked } = runPortfolio([criterion], given);
        expect(notChecked).toEqual([]);
        expect(findings.map(({ item }) => item)).toEqual(given.items);
        const [first] = findings;
        if (given.message instanceof RegExp) expect(first?.message).toMatch(given.message);
        else if (given.message !== undefined) expect(first?.message).toBe(given.message);
        if (given.severity !== undefined) expect(first?.severity).toBe(given.severity);
        expect(first?.remedy).not.toBe("");
      });
  });
}
