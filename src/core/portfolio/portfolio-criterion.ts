import type { BookContent, Rollup } from "../domain/book-content";
import type { FundContent } from "../domain/fund-content";
import type { Part } from "../domain/submission";
import type { Breach, LocatedFinding, Severity } from "../findings/finding";
import type { CheckContext } from "../criteria/criterion";
import type { PlanDigest } from "./plan-digest";
import type { ReceivedFile } from "./received-file";

/** Everything that a review knows of a round: what rules across departments look at. */
export interface Portfolio {
  /** The plans that count: one a department, in the order of the round's departments. */
  readonly digests: readonly PlanDigest[];
  /** Every file that was looked at. */
  readonly received: readonly ReceivedFile[];
  readonly rollup: Rollup;
  /** The pilot fund's workbook, where it was given. */
  readonly fund?: FundContent;
  /** The coalition book, where it was given. */
  readonly book?: BookContent;
}

/** What a rule across departments knows besides the portfolio; as for one workbook, less the stage. */
export type PortfolioContext = Pick<CheckContext, "asOf" | "round" | "threshold" | "words">;

/** What a rule across departments says of one thing; its path says which part of the review it is about. */
export interface PortfolioBreach extends Breach {
  /** Codes of the departments it concerns; none for the coalition as a whole. */
  readonly departments?: readonly string[];
  /** The cell of the first department's plan that it leads to. */
  readonly place?: LocatedFinding["place"];
}

/** One rule a whole round is checked against: data and one pure generator. */
export interface PortfolioCriterion {
  /** Kebab-case; equals the file's name. Never reused for another rule. */
  readonly id: string;
  readonly title: string;
  /** Exactly what is checked, in one or two sentences, for the help page. */
  readonly rule: string;
  readonly because: string;
  readonly remedy: string;
  readonly severity: Severity;
  /** Parts of each plan that the judgement rests on; a plan in which one could not be read is said to be missing from it. */
  readonly needs: readonly Part[];
  readonly thresholds?: Readonly<Record<string, number>>;
  check(portfolio: Portfolio, context: PortfolioContext): Iterable<PortfolioBreach>;
}

/** Types a portfolio criterion where it is written. */
export function definePortfolioCriterion(criterion: PortfolioCriterion): PortfolioCriterion {
  return criterion;
}
