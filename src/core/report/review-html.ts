import { countOf } from "./counts-in-words";
import { findingSection } from "./html-findings";
import { isUnchecked, type FileReport } from "./file-report";
import { htmlText } from "./html-text";
import { reportStyle, reportStyleHash } from "./report-style";
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
import { hiddenNote, shareable } from "./shareable";

/** Nothing may be loaded, sent, framed or run; the one style sheet is let in by its hash. */
const contentPolicy = `default-src 'none'; style-src '${reportStyleHash}'; base-uri 'none'; form-action 'none'`;

/**
 * A review's report for the forum as one HTML file: it loads nothing, runs nothing, prints, follows light and dark, and reads on a phone.
 *
 * First what the forum decides on, then each department with its findings as sentences. Everything that came from a workbook is escaped; counts
 * of people are left out of findings, see {@link shareable}, and measures stand only where the roll-up shows them.
 */
export function reviewHtml(report: ReviewReport, context: ReportContext): string {
  const { summary, check } = report;
  const shared = shareable(check);
  const title = `Review of round ${summary.round}, as of ${summary.asOf}`;
  const about = [
    summary.organisation ?? "",
    check.pack === null ? "" : `pack ${check.pack}`,
    `Coalition Planner ${context.version}`,
  ].filter((part) => part !== "");
  const notes = [...report.notes, hiddenNote(shared) ?? ""].filter((note) => note !== "");
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${htmlText(title)}</title>`,
    `<style>${reportStyle}</style>`,
    "</head>",
    "<body>",
    "<header>",
    `<h1>${htmlText(title)}</h1>`,
    `<p class="about">${htmlText(about.join(", "))}</p>`,
    "</header>",
    "<main>",
    ...notes.map((note) => `<p class="note">${htmlText(note)}</p>`),
    ...keyNumbers(report),
    ...changesSection(report),
    ...completenessSection(report),
    ...acrossSection(report, context),
    ...fundCharts(summary),
    ...whatIfSection(report),
    ...pillarChart(summary),
    ...gapPlots(summary),
    ...sunsetChart(summary),
    ...causesSection({ ...report, check: shared }, context),
    ...leftOutSection(report),
    ...shared.files.flatMap((file) => departmentSection(file, report, context)),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
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
    `<section aria-labelledby="${htmlText(id)}">`,
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
