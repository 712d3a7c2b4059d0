import type { CheckResult } from "../findings/check-result";
import { countOf, countsInWords, foundInWords, isUneventful } from "./counts-in-words";
import { isUnchecked, type CheckReport, type FileReport } from "./file-report";
import { findingsChart } from "./findings-chart";
import { findingSection } from "./html-findings";
import { htmlPage } from "./html-page";
import { htmlText } from "./html-text";
import { statusWords } from "./report-words";
import type { ReportContext } from "./rule-words";
import { settingsWords } from "./settings-words";
import { hiddenNote, shareable, type ShareableReport } from "./shareable";

/**
 * The report as one HTML file: it loads nothing, runs nothing, prints, follows light and dark, and reads on a phone.
 *
 * Everything that came from a workbook is escaped, and should a way around that ever be found, the page's own content policy still runs nothing.
 * Counts of people are left out, see {@link shareable}.
 */
export function htmlReport(report: CheckReport, context: ReportContext): string {
  const shared = shareable(report);
  const title = `Check of ${countOf(shared.files.length, "workbook")}, as of ${shared.asOf}`;
  return htmlPage({
    title,
    about: [about(shared, context)],
    main: [
      ...noteLine(shared),
      ...overview(shared.files),
      ...findingsChart(shared.files),
      ...shared.files.flatMap((file, index) => fileSection(file, index, context)),
    ],
  });
}

function about({ round, pack }: CheckReport, { version }: ReportContext): string {
  const parts = [
    round === null ? "" : `Round ${round}`,
    pack === null ? "" : `pack ${pack}`,
    `Coalition Planner ${version}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function noteLine(report: ShareableReport): string[] {
  const note = hiddenNote(report);
  return note === undefined ? [] : [`<p class="note">${htmlText(note)}</p>`];
}

function overview(files: readonly FileReport[]): string[] {
  if (files.length === 0) return ["<p>Nothing was checked.</p>"];
  const rows = files.map(({ file, result }, index) => {
    const [who, found] = isUnchecked(result)
      ? ["", result.reason]
      : [result.departmentCode ?? result.department ?? "", foundInWords(result)];
    const cells = [who, statusWords[result.status], found].map((cell) => `<td>${htmlText(cell)}</td>`);
    const name = hasSection(result) ? `<a href="#file-${index + 1}">${htmlText(file)}</a>` : htmlText(file);
    return `<tr><th scope="row">${name}</th>${cells.join("")}</tr>`;
  });
  return [
    '<div class="wide" tabindex="0" role="region" aria-label="All files">',
    '<table class="files"><thead><tr><th scope="col">File</th><th scope="col">Department</th><th scope="col">Status</th><th scope="col">Found</th></tr></thead>',
    `<tbody>${rows.join("\n")}</tbody></table>`,
    "</div>",
  ];
}

/** A clean file is a line of the overview; hundreds of empty sections would hide the others. */
function hasSection(result: FileReport["result"]): boolean {
  return isUnchecked(result) || !isUneventful(result);
}

function fileSection({ file, result }: FileReport, index: number, context: ReportContext): string[] {
  if (!hasSection(result)) return [];
  const id = `file-${index + 1}`;
  const head = [`<section aria-labelledby="${id}">`, `<h2 id="${id}">${htmlText(file)}</h2>`];
  if (isUnchecked(result)) return [...head, `<p>Could not be checked. ${htmlText(result.reason)}</p>`, "</section>"];
  return [
    ...head,
    `<p class="about">${htmlText(fileLine(result))}</p>`,
    ...settingsLine(result),
    ...findingSection(result, context.rules),
    "</section>",
  ];
}

function settingsLine({ settings }: CheckResult): string[] {
  const words = settingsWords(settings);
  return words === undefined ? [] : [`<p class="note">${htmlText(words)}</p>`];
}

function fileLine(result: CheckResult): string {
  const { departmentCode, department, template, templateVersion, stage, checksRun, counts } = result;
  const who = [departmentCode, department === departmentCode ? null : department].filter((part) => part !== null);
  return [
    who.length === 0 ? "no department named" : who.join(" "),
    `${template} ${templateVersion}`,
    stage,
    `${countOf(checksRun, "check")} run`,
    countsInWords(counts) || "nothing found",
  ].join(", ");
}
