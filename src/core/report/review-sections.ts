import { numberText } from "../charts/number-text";
import { countOf, foundInWords } from "./counts-in-words";
import { isUnchecked } from "./file-report";
import { htmlText } from "./html-text";
import { severityWords, statusWords } from "./report-words";
import { htmlTable } from "./html-table";
import type { ReviewReport } from "./review-report";
import type { ReportContext } from "./rule-words";

/** How many kinds of finding are named as root causes. */
const mostCauses = 10;

/** The first lines: how much is in, planned, tied and open. */
export function keyNumbers({ summary, check, findings }: ReviewReport): string[] {
  const { currency, departments } = summary;
  const received = departments.filter(({ file }) => file !== undefined).length;
  const money = (amount: number) => `${currency} ${numberText(amount, "#,##0")}`;
  const errors = check.files.reduce((sum, { result }) => sum + (isUnchecked(result) ? 0 : result.counts.error), 0);
  const across = findings.filter(({ waiver, severity }) => waiver === null && severity === "error").length;
  const facts = [
    `${received} of ${countOf(departments.length, "department")} ${received === 1 ? "is" : "are"} in.`,
    `${money(summary.planned)} planned${summary.planned > 0 ? `, ${numberText(summary.tied / summary.planned, "0 %")} of it tied to an outcome` : ""}.`,
    `${money(sum(summary.asked))} asked of the fund by ${countOf(summary.ending.length, "pilot")}.`,
    `${countOf(errors, "error")} in the plans, ${across} across departments.`,
  ];
  return [`<ul>${facts.map((fact) => `<li>${htmlText(fact)}</li>`).join("\n")}</ul>`];
}

/** What changed since the last review; nothing where there was none. */
export function changesSection({ changes }: ReviewReport): string[] {
  if (changes === undefined) return [];
  const { comparedWith, sentences } = changes;
  return [
    "<section>",
    "<h2>What changed</h2>",
    `<p class="about">${htmlText(comparedWith)}</p>`,
    sentences.length === 0
      ? "<p>Nothing changed.</p>"
      : `<ul>${sentences.map((text) => `<li>${htmlText(text)}</li>`).join("\n")}</ul>`,
    "</section>",
  ];
}

/** Every department of the round: what it handed in and what came of it. */
export function completenessSection({ summary, check }: ReviewReport): string[] {
  const results = new Map(check.files.map(({ file, result }) => [file, result]));
  const rows = summary.departments.map(({ code, name, file, due, planned, tied }) => {
    const result = file === undefined ? undefined : results.get(file);
    const status = result === undefined ? "missing" : statusWords[result.status];
    const found =
      result === undefined
        ? due === undefined
          ? ""
          : `due ${due}`
        : isUnchecked(result)
          ? result.reason
          : foundInWords(result);
    const hasSection =
      result !== undefined && !isUnchecked(result) && result.findings.length + result.notChecked.length > 0;
    return {
      head: `${name} (${code})`,
      ...(hasSection ? { link: `department-${code}` } : {}),
      cells: [
        status,
        found,
        ...[planned, tied].map((amount) => (result === undefined ? "" : numberText(amount, "#,##0"))),
      ],
    };
  });
  const heads = ["Department", "Status", "Found", `Planned, ${summary.currency}`, "Tied"];
  return [
    "<section>",
    "<h2>Who is in</h2>",
    ...htmlTable({ label: "Departments", heads, numbersFrom: 2, rows }),
    "</section>",
  ];
}

/** Files that were looked at and don't count, each with its reason. */
export function leftOutSection({ summary }: ReviewReport): string[] {
  const out = summary.received.filter(({ status }) => status !== "counted");
  if (out.length === 0) return [];
  const rows = out.map(({ file, status, reason }) => ({
    head: file,
    cells: [status === "unreadable" ? "could not be checked" : status, reason ?? ""],
  }));
  return [
    "<section>",
    "<h2>Files that don't count</h2>",
    ...htmlTable({ label: "Files that don't count", heads: ["File", "What it is", "Why"], rows }),
    "</section>",
  ];
}

/** Findings that no single plan has, and what could not be looked at. */
export function acrossSection({ findings, notChecked }: ReviewReport, { rules }: ReportContext): string[] {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const open = findings.filter(({ waiver }) => waiver === null);
  const kinds = new Map<string, typeof open>();
  for (const finding of open) kinds.set(finding.criterion, [...(kinds.get(finding.criterion) ?? []), finding]);
  const blocks = [...kinds].map(([criterion, own]) => {
    const severities = own.map(({ severity }) => severity);
    const worst = (["error", "warning", "info"] as const).find((each) => severities.includes(each)) ?? "info";
    const remedies = [...new Set(own.map(({ remedy }) => remedy))];
    return [
      `<div class="kind ${worst}">`,
      `<h3><span class="severity">${severityWords[worst]}:</span> ${htmlText(titles.get(criterion) ?? criterion)} <span class="code">(${htmlText(criterion)})</span></h3>`,
      `<ul>${own.map(({ message }) => `<li>${htmlText(message)}</li>`).join("\n")}</ul>`,
      `<p class="why"><strong>Why:</strong> ${htmlText(own[0]?.because ?? "")}</p>`,
      ...remedies.map((remedy) => `<p><strong>What to do:</strong> ${htmlText(remedy)}</p>`),
      "</div>",
    ].join("\n");
  });
  const waived = findings.flatMap(({ message, criterion, waiver }) =>
    waiver === null
      ? []
      : [`${message} (${criterion}) Waived by ${waiver.approver} until ${waiver.expires}: ${waiver.reason}`],
  );
  return [
    "<section>",
    "<h2>Across departments</h2>",
    ...(open.length === 0 ? ["<p>Nothing was found across departments that is not waived.</p>"] : blocks),
    ...textList("Waived", waived),
    ...textList(
      "Not fully checked",
      notChecked.map(({ criterion, because }) => `${criterion}: ${because}`),
    ),
    "</section>",
  ];
}

/** The kinds of finding that are most frequent, with how many departments have them: what one talk to all would settle. */
export function causesSection({ check }: ReviewReport, { rules }: ReportContext): string[] {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const causes = new Map<string, { findings: number; files: Set<string> }>();
  for (const { file, result } of check.files) {
    if (isUnchecked(result)) continue;
    for (const { criterion, waiver, severity } of result.findings) {
      if (waiver !== null || severity === "info") continue;
      const cause = causes.get(criterion) ?? { findings: 0, files: new Set<string>() };
      cause.findings += 1;
      cause.files.add(file);
      causes.set(criterion, cause);
    }
  }
  if (causes.size === 0) return [];
  const rows = [...causes]
    .sort((a, b) => b[1].files.size - a[1].files.size || b[1].findings - a[1].findings || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostCauses)
    .map(([criterion, { findings, files }]) => ({
      head: titles.get(criterion) ?? criterion,
      cells: [criterion, numberText(files.size, "#,##0"), numberText(findings, "#,##0")],
    }));
  return [
    "<section>",
    "<h2>What most plans trip over</h2>",
    ...htmlTable({
      label: "Most frequent findings",
      heads: ["Criterion", "Id", "Departments", "Findings"],
      numbersFrom: 1,
      rows,
    }),
    "</section>",
  ];
}

function textList(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [`<h3>${title}</h3>`, `<ul>${items.map((item) => `<li>${htmlText(item)}</li>`).join("\n")}</ul>`];
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
