import type { CheckedFinding, CheckResult } from "../findings/check-result";
import { findingGroups } from "./finding-groups";
import { fixWords } from "./fix-words";
import { htmlText } from "./html-text";
import { severityWords } from "./report-words";
import type { RuleWords } from "./rule-words";

/** How many findings of one kind stand open; the others are behind a fold, so that a file with one renamed column stays readable. */
const openOfOneKind = 10;

/** What was found in one file: by sheet and kind, then what was waived and what was not checked. */
export function findingSection(result: CheckResult, rules: readonly RuleWords[]): string[] {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const open = result.findings.filter(({ waiver }) => waiver === null);
  return [
    ...(open.length === 0 ? ["<p>Nothing was found that is not waived.</p>"] : []),
    ...findingGroups(open).flatMap(({ sheet, kinds }) => [
      `<h3>${htmlText(sheet)}</h3>`,
      ...kinds.flatMap((kind) => kindBlock(kind, titles)),
    ]),
    ...waivedList(result),
    ...notCheckedList(result),
  ];
}

function kindBlock(findings: readonly CheckedFinding[], titles: ReadonlyMap<string, string>): string[] {
  const [first] = findings;
  if (first === undefined) return [];
  const { criterion, severity, because, remedy } = first;
  const rest = findings.slice(openOfOneKind);
  const title = titles.get(criterion) ?? criterion;
  return [
    `<div class="kind ${severity}">`,
    `<h4><span class="severity">${severityWords[severity]}:</span> ${htmlText(title)} <span class="code">(${htmlText(criterion)})</span></h4>`,
    list(findings.slice(0, openOfOneKind)),
    ...(rest.length === 0
      ? []
      : [`<details><summary>${rest.length} more like these</summary>`, list(rest), "</details>"]),
    `<p class="why"><strong>Why:</strong> ${htmlText(because)}</p>`,
    `<p><strong>What to do:</strong> ${htmlText(remedy)}</p>`,
    "</div>",
  ];
}

function list(findings: readonly CheckedFinding[]): string {
  const items = findings.map(({ place, message, fixes }) => {
    const words = fixWords(fixes);
    const cell = place === null ? "" : `<span class="cell">${htmlText(place.cell)}</span> `;
    return `<li>${cell}${htmlText(message)}${words === undefined ? "" : `<span class="fix">${htmlText(words)}</span>`}</li>`;
  });
  return `<ul>${items.join("\n")}</ul>`;
}

function waivedList({ findings }: CheckResult): string[] {
  const items = findings.flatMap(({ criterion, message, waiver }) =>
    waiver === null
      ? []
      : [
          `<li>${htmlText(`${message} (${criterion}) Waived by ${waiver.approver} until ${waiver.expires}: ${waiver.reason}`)}</li>`,
        ],
  );
  return items.length === 0 ? [] : ["<h3>Waived</h3>", `<ul>${items.join("\n")}</ul>`];
}

function notCheckedList({ notChecked }: CheckResult): string[] {
  const items = notChecked.map(({ criterion, because }) => `<li>${htmlText(`${criterion}: ${because}`)}</li>`);
  return items.length === 0 ? [] : ["<h3>Not checked</h3>", `<ul>${items.join("\n")}</ul>`];
}
