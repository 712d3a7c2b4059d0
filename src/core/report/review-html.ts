import { countOf } from "./counts-in-words";
import { findingSection } from "./html-findings";
import { isUnchecked, type FileReport } from "./file-report";
import { htmlPageParts } from "./html-page";
import { htmlText } from "./html-text";
import { inPieces } from "./in-pieces";
import { fundCharts, gapPlots, pillarChart, sunsetChart } from "./review-charts";
import type { ReviewReport } from "./review-report";
import {
  acrossSection,
  causesSection,
  changesSection,
  completenessSection,
  keyNumbers,
  leftOutSection,
} from "./review-sections";
import { whatIfSection } from "./review-what-if";
import type { ReportContext } from "./rule-words";
import { hiddenNote, shareableFile } from "./shareable";

/**
 * A review's report for the forum as one HTML file: it loads nothing, runs nothing, prints, follows light and dark, and reads on a phone.
 *
 * First what the forum decides on, then each department with its findings as sentences. Everything that came from a workbook is escaped; counts
 * of people are left out of findings, see {@link shareable}, and measures stand only where the roll-up shows them.
 */
export function reviewHtml(report: ReviewReport, context: ReportContext): string {
  return [...reviewHtmlParts(report, context)].join("");
}

/** The same in pieces, looking at one file after the other. */
export function reviewHtmlParts(report: ReviewReport, context: ReportContext): Iterable<string> {
  const { summary, check } = report;
  const title = `Review of round ${summary.round}, as of ${summary.asOf}`;
  const about = [
    summary.organisation ?? "",
    check.pack === null ? "" : `pack ${check.pack}`,
    `Coalition Planner ${context.version}`,
  ].filter((part) => part !== "");
  return inPieces(
    htmlPageParts({
      title,
      about: [about.join(", ")],
      main: mainLines(report, context),
    }),
  );
}

function* mainLines(report: ReviewReport, context: ReportContext): Iterable<string> {
  const { summary, check } = report;
  const hidden = check.files.reduce((sum, file) => sum + shareableFile(file).hidden, 0);
  const notes = [...report.notes, hiddenNote({ hidden }) ?? ""].filter((note) => note !== "");
  yield* notes.map((note) => `<p class="note">${htmlText(note)}</p>`);
  yield* keyNumbers(report);
  yield* changesSection(report);
  yield* completenessSection(report);
  yield* acrossSection(report, context);
  yield* fundCharts(summary);
  yield* whatIfSection(report);
  yield* pillarChart(summary);
  yield* gapPlots(summary);
  yield* sunsetChart(summary);
  yield* causesSection(report, context);
  yield* leftOutSection(report);
  for (const file of check.files) yield* departmentSection(shareableFile(file).file, report, context);
}

/** Departments without a word to say about them are lines of the first table; hundreds of empty sections would hide the others. */
function departmentSection({ file, result }: FileReport, { summary }: ReviewReport, context: ReportContext): string[] {
  if (isUnchecked(result)) return [];
  if (result.findings.length === 0 && result.notChecked.length === 0) return [];
  const code = result.departmentCode ?? file;
  const department = summary.departments.find((each) => each.code === code);
  const id = `department-${code}`;
  const unread = department?.unreadableCells ?? 0;
  return [
    `<section class="department" aria-labelledby="${htmlText(id)}">`,
    `<h2 id="${htmlText(id)}">${htmlText(department === undefined ? code : `${department.name} (${code})`)}</h2>`,
    `<p class="about">${htmlText(`${file}, ${result.stage}, ${countOf(result.checksRun, "check")} run`)}</p>`,
    ...(unread === 0
      ? []
      : [
          `<p class="note">${countOf(unread, "cell")} of this plan can't be read and ${unread === 1 ? "counts" : "count"} as nothing in all sums above.</p>`,
        ]),
    ...findingSection(result, context.rules),
    "</section>",
  ];
}
