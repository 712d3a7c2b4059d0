import { programVersion } from "../program-version";
import { criteria } from "../../core/criteria/index";
import { emptyBook } from "../../core/domain/book-content";
import type { Pack } from "../../core/domain/pack";
import type { ReviewMark } from "../../core/domain/review-mark";
import { Waiver, type Round } from "../../core/domain/round";
import { bookApart } from "../../core/portfolio/book-apart";
import { bookAfterReview } from "../../core/portfolio/book-after-review";
import { chooseSubmissions } from "../../core/portfolio/choose-submissions";
import { portfolioCriteria } from "../../core/portfolio/criteria";
import { fundAfterReview } from "../../core/portfolio/fund-after-review";
import type { Portfolio } from "../../core/portfolio/portfolio-criterion";
import type { ReceivedFile } from "../../core/portfolio/received-file";
import { reviewPortfolio } from "../../core/portfolio/review-portfolio";
import { whatIfOfFund } from "../../core/portfolio/what-if-of-fund";
import { summaryOf, type ReviewSummary } from "../../core/portfolio/review-summary";
import { rollUpDigests } from "../../core/portfolio/roll-up-digests";
import { renderTemplate } from "../../core/render/render-template";
import { checkReport, type CheckReport } from "../../core/report/file-report";
import { portfolioCsvHead } from "../../core/report/review-csv";
import { reviewHtml } from "../../core/report/review-html";
import { reviewJson } from "../../core/report/review-json";
import { reviewSarif } from "../../core/report/review-sarif";
import type { ReviewReport } from "../../core/report/review-report";
import { XlsxFile } from "../../xlsx/xlsx-file";
import { exitCode } from "../exit-code";
import type { FoundFile } from "../find-workbooks";
import type { Terminal } from "../terminal";
import type { ReadCoalition } from "../workbook-jobs";
import { reviewFiles, type FileOutcome } from "./review-files";
import { ReviewMarks } from "./review-marks";
import type { ReviewOutputs } from "./review-outputs";
import { findingRows, submissionRows } from "./review-rows";
import { ReviewStore } from "./review-store";
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
  readonly book: ReadCoalition | undefined;
  readonly fund: ReadCoalition | undefined;
}

type Reviewed = Extract<FileOutcome, { readonly status: "reviewed" }>;

/** The whole review, top to bottom: read, choose, judge across departments, write. @returns the exit code */
export async function reviewCoalition(input: ReviewInput, outputs: ReviewOutputs, terminal: Terminal): Promise<number> {
  const { asOf, out, target } = input;
  const round = { ...input.round, waivers: [...input.round.waivers, ...grantedIn(input.book)] };
  const options = { asOf, round: { ...round, pack: input.ownPack }, pack: round.pack };
  const store = new ReviewStore(target, options);
  const { outcomes, read } = await reviewFiles(input.files, store, options, terminal);

  const reviewed = outcomes.filter((outcome): outcome is Reviewed => outcome.status === "reviewed");
  const received = receivedFiles(outcomes, reviewed, round);
  const counts = new Set(received.flatMap(({ file, status }) => (status === "counted" ? [file] : [])));
  const order = new Map(round.departments.map(({ code }, index) => [code, index]));
  const position = ({ digest }: Reviewed) => order.get(digest.department) ?? order.size;
  const counting = reviewed.filter(({ file }) => counts.has(file)).sort((a, b) => position(a) - position(b));

  const minimum = round.pack.criteria["small-group"]?.thresholds?.["minimumCount"];
  const digests = counting.map(({ digest }) => digest);
  const portfolio: Portfolio = {
    digests,
    received,
    rollup: rollUpDigests(digests, round, typeof minimum === "number" ? minimum : undefined),
    ...(input.book?.book === undefined ? {} : { book: input.book.book }),
    ...(input.fund?.fund === undefined ? {} : { fund: input.fund.fund }),
  };
  const { findings, notChecked } = reviewPortfolio(portfolio, portfolioCriteria, {
    ...options,
    waivers: round.waivers,
  });
  const summary = summaryOf(portfolio, round, asOf);
  const whatIf = whatIfOfFund(portfolio, round, asOf);
  const named = { round: round.round, pack: `${round.pack.id}@${round.pack.version}` };
  const report = (files: readonly FileOutcome[]): CheckReport =>
    checkReport(
      asOf,
      files.flatMap((outcome) =>
        outcome.status === "skipped" ? [] : [{ file: outcome.file, result: resultOf(outcome) }],
      ),
      named,
    );
  const apart = input.book?.book === undefined ? [] : bookApart(input.book.book, round);
  const notes = [...apart, ...notKept("book", input.book), ...notKept("fund", input.fund)];
  const marks = new ReviewMarks(target, round.round);
  const mark = markOf(summary, counting, findings, asOf);
  const changes = marks.changes(mark, round.currency, input.book?.book);
  const base = {
    summary,
    findings,
    notChecked,
    notes,
    ...(changes === undefined ? {} : { changes }),
    ...(whatIf === undefined ? {} : { whatIf }),
  };
  const unreadable = outcomes.filter(({ status }) => status === "unreadable");
  const shown: ReviewReport = { ...base, check: report([...counting, ...unreadable]) };
  const all: ReviewReport = { ...base, check: report(outcomes) };

  const book = bookAfterReview(input.book?.book ?? emptyBook(round, [...criteria, ...portfolioCriteria]), {
    submissions: submissionRows(round, counting, received),
    findings: findingRows(counting, findings),
    rollup: portfolio.rollup,
  });
  const context = { rules: [...criteria, ...portfolioCriteria], version: programVersion };
  outputs.write("coalition-book.xlsx", [await workbook("coalition-book", { round: input.round, asOf, book })]);
  if (input.fund?.fund !== undefined) {
    const fund = fundAfterReview(input.fund.fund, digests);
    outputs.write("pilot-fund.xlsx", [await workbook("pilot-fund", { round: input.round, asOf, fund })]);
  }
  outputs.write("report.html", [reviewHtml(shown, context)]);
  outputs.write("findings.sarif", [reviewSarif(shown, context)]);
  outputs.write("findings.json", [reviewJson(all)]);
  outputs.write("portfolio.csv", csvParts(counting, store));
  marks.keep(mark);
  store.prune();

  terminal.stdout.write(
    reviewText({
      asOf,
      whatIf,
      currency: round.currency,
      received,
      outcomes,
      findings,
      notes,
      read,
      out,
      written: outputs.names,
    }),
  );
  if (unreadable.length > 0) return exitCode.notChecked;
  const hasErrors =
    counting.some(({ result }) => result.counts.error > 0) ||
    findings.some(({ severity, waiver }) => severity === "error" && waiver === null);
  return hasErrors ? exitCode.errorsFound : exitCode.done;
}

/** Waivers of the book that say all a waiver must; the others are findings of the book's own check. */
function grantedIn(book: ReadCoalition | undefined): Waiver[] {
  return (book?.book?.granted ?? []).flatMap((row) => {
    const parsed = Waiver.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}

function receivedFiles(
  outcomes: readonly FileOutcome[],
  reviewed: readonly Reviewed[],
  round: Round,
): readonly ReceivedFile[] {
  const chosen = new Map(
    chooseSubmissions(
      reviewed.map(({ file, digest, modified }) => ({
        file,
        department: digest.department,
        ...(digest.round === undefined ? {} : { round: digest.round }),
        ...(digest.firstQuarter === undefined ? {} : { firstQuarter: digest.firstQuarter }),
        ...(digest.signedOn === undefined ? {} : { signedOn: digest.signedOn }),
        modified,
      })),
      round,
    ).map((file) => [file.file, file]),
  );
  return outcomes.map((outcome) => {
    if (outcome.status !== "reviewed") return { file: outcome.file, status: outcome.status, reason: outcome.reason };
    return chosen.get(outcome.file) ?? { file: outcome.file, status: "unexpected", reason: "It was not expected." };
  });
}

function resultOf(
  outcome: Exclude<FileOutcome, { readonly status: "skipped" }>,
): CheckReport["files"][number]["result"] {
  return outcome.status === "reviewed" ? outcome.result : { status: "unreadable", reason: outcome.reason };
}

function notKept(option: "book" | "fund", read: ReadCoalition | undefined): string[] {
  return (read?.notKept ?? []).map(
    (what) => `Not in the copy of the ${option}, only in the original: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  );
}

function markOf(
  { round, departments, asked }: ReviewSummary,
  counting: readonly Reviewed[],
  findings: readonly { readonly criterion: string; readonly item: string | null }[],
  asOf: string,
): ReviewMark {
  const planned = new Map(departments.map(({ code, planned: amount }) => [code, amount]));
  return {
    asOf,
    round,
    departments: Object.fromEntries(
      counting.map(({ digest: { department }, result }) => [
        department,
        {
          fingerprint: result.fingerprint ?? "",
          errors: result.counts.error,
          warnings: result.counts.warning,
          planned: planned.get(department) ?? 0,
        },
      ]),
    ),
    asked: asked.reduce((sum, amount) => sum + amount, 0),
    findings: findings.map(({ criterion, item }) => `${criterion} ${item ?? ""}`).sort(),
  };
}

async function workbook(template: string, filling: Parameters<typeof renderTemplate>[1]): Promise<Uint8Array> {
  const file = new XlsxFile();
  await file.build(renderTemplate(template, filling));
  return file.bytes;
}

/** Chunk by chunk from the store, so that the rows of a thousand plans are never in memory together. */
function* csvParts(counting: readonly Reviewed[], store: ReviewStore): Iterable<string> {
  yield portfolioCsvHead;
  for (const { key } of counting) {
    const kept = store.find(key);
    if (kept?.status === "reviewed") yield kept.csv;
    else throw new Error("what was read of a plan has gone from the store");
  }
}
