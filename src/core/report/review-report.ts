import type { NotChecked } from "../findings/finding";
import type { PortfolioFinding } from "../portfolio/review-portfolio";
import type { ReviewSummary } from "../portfolio/review-summary";
import type { FundWhatIf } from "../portfolio/what-if-of-fund";
import type { CheckReport } from "./file-report";

/** Everything that a review's report is written from. */
export interface ReviewReport {
  readonly summary: ReviewSummary;
  /** The checks of the files that count and of those that can't be read, without counts of people. */
  readonly check: CheckReport;
  /** Findings across departments. */
  readonly findings: readonly PortfolioFinding[];
  readonly notChecked: readonly NotChecked[];
  /** What changed since the last review; without one there is nothing to compare with. */
  readonly changes?: { readonly comparedWith: string; readonly sentences: readonly string[] };
  /** Which pilots could be funded where they ask for more than there is; left out where everything fits. */
  readonly whatIf?: FundWhatIf;
  /** What the reader must know of how it was made: what could not be kept in a copy, for instance. */
  readonly notes: readonly string[];
}
