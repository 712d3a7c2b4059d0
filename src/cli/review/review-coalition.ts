import path from "node:path";
import { programVersion } from "../program-version";
import { criteria } from "../../core/criteria/index";
import type { Pack } from "../../core/domain/pack";
import type { Round } from "../../core/domain/round";
import { portfolioCriteria } from "../../core/portfolio/criteria";
import { renderTemplate } from "../../core/render/render-template";
import { portfolioCsvHead } from "../../core/report/review-csv";
import { reviewHtmlParts } from "../../core/report/review-html";
import { reviewJsonParts } from "../../core/report/review-json";
import { reviewSarifParts } from "../../core/report/review-sarif";
import { coalitionReview, planOptions, withGranted, type ReviewQuestion } from "../../core/review/coalition-review";
import type { ReviewedFile } from "../../core/review/file-outcome";
import { reviewReports } from "../../core/review/review-reports";
import { XlsxFile } from "../../xlsx/xlsx-file";
import { exitCode } from "../exit-code";
import type { FoundFile } from "../find-workbooks";
import type { Terminal } from "../terminal";
import type { GivenWorkbook } from "./read-coalition-file";
import { reviewFiles } from "./review-files";
import { ReviewMarks } from "./review-marks";
import { hashOf, type ReviewOutputs } from "./review-outputs";
import { ReviewStore } from "./review-store";
import { portfolioParquet } from "./portfolio-parquet";
import { reviewText } from "./review-text";

/** What a review was given. */
export interface ReviewInput {
  readonly files: readonly FoundFile[];
  readonly asOf: string;
  /** With the pack that applies, which may not be its own. */
  readonly round: Round;
  /** The pack that the round itself has: plans carry that one, and are not at fault when a review takes another. */
  readonly ownPack: Pack;
  /** Where results go: as typed, and in full. */
  readonly out: string;
  readonly target: string;
  readonly book: GivenWorkbook | undefined;
  readonly fund: GivenWorkbook | undefined;
}

/** The whole review, top to bottom: read, judge, write. @returns the exit code */
export async function reviewCoalition(input: ReviewInput, outputs: ReviewOutputs, terminal: Terminal): Promise<number> {
  const { asOf, out, target } = input;
  const round = withGranted(input.round, input.book?.book);
  const question: ReviewQuestion = {
    asOf,
    round,
    ownPack: input.ownPack,
    ...(input.book?.book === undefined ? {} : { book: input.book.book }),
    ...(input.fund?.fund === undefined ? {} : { fund: input.fund.fund }),
  };
  const options = planOptions(question);
  const store = new ReviewStore(target, options);
  const { outcomes, read } = await reviewFiles(input.files, store, options, terminal);
  const review = coalitionReview(outcomes, question);
  const { counting, findings } = review;

  const marks = new ReviewMarks(target, round.round);
  const changes = marks.changes(review.mark, round.currency, input.book?.book);
  const notes = [...notKept("book", input.book), ...notKept("fund", input.fund)];
  const { shown, all } = reviewReports(review, outcomes, { asOf, round, changes, notes });

  for (const given of [input.book, input.fund]) if (given) outputs.takeIn(given.path, given.hash);
  const { book, fund } = review;
  const context = { rules: [...criteria, ...portfolioCriteria], version: programVersion };
  outputs.write("coalition-book.xlsx", [await workbook("coalition-book", { round: input.round, asOf, book })]);
  if (fund !== undefined)
    outputs.write("pilot-fund.xlsx", [await workbook("pilot-fund", { round: input.round, asOf, fund })]);
  outputs.write("report.html", reviewHtmlParts(shown, context));
  outputs.write("findings.sarif", reviewSarifParts(shown, context));
  outputs.write("findings.json", reviewJsonParts(all));
  outputs.write("portfolio.csv", csvParts(counting, store));
  outputs.write("portfolio.parquet", [portfolioParquet(linesOf(counting, store))]);
  marks.keep(review.mark);
  store.prune();

  const elsewhere = [input.book, input.fund].filter((given) => given && path.dirname(given.path) !== target);
  const changed = elsewhere.flatMap((given) => (given ? changedMeanwhile(given) : []));
  terminal.stdout.write(
    reviewText({
      asOf,
      whatIf: review.whatIf,
      currency: round.currency,
      received: review.received,
      outcomes,
      findings,
      notes: [...shown.notes, ...outputs.notes, ...changed],
      read,
      out,
      written: outputs.names,
    }),
  );
  if (review.unreadable.length > 0 || changed.length > 0 || outputs.isBeside) return exitCode.notChecked;
  const hasErrors =
    counting.some(({ result }) => result.counts.error > 0) ||
    findings.some(({ severity, waiver }) => severity === "error" && waiver === null);
  return hasErrors ? exitCode.errorsFound : exitCode.done;
}

function notKept(option: "book" | "fund", read: GivenWorkbook | undefined): string[] {
  return (read?.notKept ?? []).map(
    (what) => `Not in the copy of the ${option}, only in the original: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  );
}

/** A copy without what somebody typed a minute ago must not pass for the whole. */
function changedMeanwhile({ name, path: file, hash }: GivenWorkbook): string[] {
  if (hashOf(file) === hash) return [];
  return [`${name} was changed while the review ran. What was typed since is not in the copy; run the review again.`];
}

async function workbook(template: string, filling: Parameters<typeof renderTemplate>[1]): Promise<Uint8Array> {
  const file = new XlsxFile();
  await file.build(renderTemplate(template, filling));
  return file.bytes;
}

function* csvParts(counting: readonly ReviewedFile[], store: ReviewStore): Iterable<string> {
  yield portfolioCsvHead;
  yield* linesOf(counting, store);
}

/** Plan by plan from the store, so that the rows of a thousand plans are never in memory together. */
function* linesOf(counting: readonly ReviewedFile[], store: ReviewStore): Iterable<string> {
  for (const { key } of counting) {
    const kept = store.find(key);
    if (kept?.status === "reviewed") yield kept.csv;
    else throw new Error("what was read of a plan has gone from the store");
  }
}
