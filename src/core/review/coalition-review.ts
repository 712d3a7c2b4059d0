import { criteria } from "../criteria/index";
import { emptyBook, type BookContent } from "../domain/book-content";
import type { FundContent } from "../domain/fund-content";
import type { Pack } from "../domain/pack";
import type { ReviewMark } from "../domain/review-mark";
import { Waiver, type Round } from "../domain/round";
import type { NotChecked } from "../findings/finding";
import { bookAfterReview } from "../portfolio/book-after-review";
import { bookApart } from "../portfolio/book-apart";
import { portfolioCriteria } from "../portfolio/criteria";
import { fundAfterReview } from "../portfolio/fund-after-review";
import type { Portfolio } from "../portfolio/portfolio-criterion";
import type { ReceivedFile } from "../portfolio/received-file";
import { reviewPortfolio, type PortfolioFinding } from "../portfolio/review-portfolio";
import { summaryOf, type ReviewSummary } from "../portfolio/review-summary";
import { rollUpDigests } from "../portfolio/roll-up-digests";
import { whatIfOfFund, type FundWhatIf } from "../portfolio/what-if-of-fund";
import type { SnapshotReviewOptions } from "../review-snapshot";
import { isReviewed, type FileOutcome, type ReviewedFile } from "./file-outcome";
import { markOfReview } from "./mark-of-review";
import { receivedFiles } from "./received-files";
import { findingRows, submissionRows } from "./review-rows";

/** What a review knows besides its files. */
export interface ReviewQuestion {
  /** Today, as an ISO date. */
  readonly asOf: string;
  /** With the pack that applies and the waivers that are in force, see {@link withGranted}. */
  readonly round: Round;
  /** The pack that the round itself has: plans carry that one, and are not at fault when a review takes another. */
  readonly ownPack: Pack;
  /** The living book, where there is one. */
  readonly book?: BookContent;
  /** The pilot fund's workbook, where it was given. */
  readonly fund?: FundContent;
  /** Share of the usual search for the what-if, see {@link whatIfOfFund}: less where somebody waits before it. All of it unless said. */
  readonly effort?: number;
}

/** All that a review says, out of what was read of its files. */
export interface CoalitionReview {
  /** Every file and what became of it, in the order they came. */
  readonly received: readonly ReceivedFile[];
  /** The plans that count, in the order of the round's departments. */
  readonly counting: readonly ReviewedFile[];
  /** Files that could not be read. */
  readonly unreadable: readonly FileOutcome[];
  /** Across departments. */
  readonly findings: readonly PortfolioFinding[];
  readonly notChecked: readonly NotChecked[];
  readonly summary: ReviewSummary;
  /** Undefined where everything that pilots ask for fits, or the round has no fund. */
  readonly whatIf: FundWhatIf | undefined;
  /** Where the book says something else than the round, in sentences. */
  readonly apart: readonly string[];
  readonly mark: ReviewMark;
  /** The book with what was found in it; a new one where none was given. */
  readonly book: BookContent;
  /** The fund with its applications, where one was given. */
  readonly fund?: FundContent;
}

/**
 * The whole review of a round, top to bottom: choose the plans that count, roll them up, judge across departments, fill book and fund.
 *
 * Apart from reading files and writing results, because the command line and the pane do both differently and must find the same.
 */
export function coalitionReview(outcomes: readonly FileOutcome[], question: ReviewQuestion): CoalitionReview {
  const { asOf, round } = question;
  const received = receivedFiles(outcomes, round);
  const counting = countingIn(outcomes, received, round);
  const digests = counting.map(({ digest }) => digest);
  const minimum = round.pack.criteria["small-group"]?.thresholds?.["minimumCount"];
  const portfolio: Portfolio = {
    digests,
    received,
    rollup: rollUpDigests(digests, round, typeof minimum === "number" ? minimum : undefined),
    ...(question.book === undefined ? {} : { book: question.book }),
    ...(question.fund === undefined ? {} : { fund: question.fund }),
  };
  const { findings, notChecked } = reviewPortfolio(portfolio, portfolioCriteria, {
    ...planOptions(question),
    waivers: round.waivers,
  });
  const summary = summaryOf(portfolio, round, asOf);
  const before = question.book ?? emptyBook(round, [...criteria, ...portfolioCriteria]);
  return {
    received,
    counting,
    unreadable: outcomes.filter(({ status }) => status === "unreadable"),
    findings,
    notChecked,
    summary,
    whatIf: whatIfOfFund(portfolio, round, asOf, question.effort),
    apart: question.book === undefined ? [] : bookApart(question.book, round),
    mark: markOfReview(summary, counting, findings),
    book: bookAfterReview(before, {
      submissions: submissionRows(round, counting, received),
      findings: findingRows(counting, findings),
      rollup: portfolio.rollup,
    }),
    ...(question.fund === undefined ? {} : { fund: fundAfterReview(question.fund, digests) }),
  };
}

/** What each plan of the review is checked with. */
export function planOptions({ asOf, round, ownPack }: ReviewQuestion): SnapshotReviewOptions {
  return { asOf, round: { ...round, pack: ownPack }, pack: round.pack };
}

/**
 * The round with the waivers that the book grants among its own. Only those that say all a waiver must; the others are findings of the
 * book's own check.
 */
export function withGranted(round: Round, book: Pick<BookContent, "granted"> | undefined): Round {
  const granted = (book?.granted ?? []).flatMap((row) => {
    const parsed = Waiver.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  return { ...round, waivers: [...round.waivers, ...granted] };
}

function countingIn(
  outcomes: readonly FileOutcome[],
  received: readonly ReceivedFile[],
  { departments }: Round,
): readonly ReviewedFile[] {
  const counts = new Set(received.flatMap(({ file, status }) => (status === "counted" ? [file] : [])));
  const order = new Map<string, number>(departments.map(({ code }, index) => [code, index]));
  const position = ({ digest }: ReviewedFile) => order.get(digest.department) ?? order.size;
  return outcomes
    .filter(isReviewed)
    .filter(({ file }) => counts.has(file))
    .sort((a, b) => position(a) - position(b));
}
