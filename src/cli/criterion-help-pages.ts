import type { CriterionWords } from "../core/criteria/criterion";
import { knownCriteria } from "../core/known-criteria";
import { criterionHelp } from "./criterion-help";
import { helpPage, helpText } from "./help-page";

/** A static page of help: its file name and its HTML. */
export interface CriterionHelpPage {
  readonly file: string;
  readonly html: string;
}

/**
 * The help page of every criterion, and an index of them.
 *
 * Plain pages without script beside the functions' own, so that a finding's help can be read, linked to and printed without the product.
 * Made from the same rules as `coalition explain`.
 */
export function criterionHelpPages(criteria: readonly CriterionWords[] = knownCriteria): CriterionHelpPage[] {
  const links = criteria.map(
    ({ id, title }) => `<li><a href="${fileOf(id)}">${helpText(id)}</a> ${helpText(title)}</li>`,
  );
  return [
    {
      file: "criteria.html",
      html: helpPage(
        "Criteria",
        `<p><a href="index.html">Functions</a>, <a href="portfolio-data.html">the data behind a review</a></p><h1>The coalition's criteria</h1><ul>${links.join("")}</ul>`,
      ),
    },
    ...criteria.map((criterion) => ({ file: fileOf(criterion.id), html: helpPage(criterion.title, body(criterion)) })),
  ];
}

/** `pilot-sunset` → `criterion-pilot-sunset.html`. */
function fileOf(id: string): string {
  return `criterion-${id}.html`;
}

function body(criterion: CriterionWords): string {
  const { id, title, rule, because, example, remedy, severity, thresholds, fix, waiver } = criterionHelp(criterion);
  const rows = thresholds.map(
    ({ words, name, value }) =>
      `<tr><th scope="row">${helpText(words)}</th><td>${helpText(value)}</td><td><code>${helpText(name)}</code></td></tr>`,
  );
  const limits =
    rows.length === 0
      ? "<p>It has no limit that a pack can set.</p>"
      : `<table><thead><tr><th scope="col">Limit</th><th scope="col">Unless told</th><th scope="col">In a pack</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
  return [
    `<p><a href="criteria.html">All criteria</a></p><h1>${helpText(title)}</h1><p><code>${helpText(id)}</code>, ${helpText(severity)}</p>`,
    `<h2>What is checked</h2><p>${helpText(rule)}</p>`,
    `<h2>Why</h2><p>${helpText(because)}</p>`,
    example === undefined
      ? ""
      : `<h2>What a finding says, for instance</h2><p class="example">${helpText(example)}</p>`,
    `<h2>How to fix it</h2><p>${helpText(remedy)}</p><p>A fix at the press of a button: ${helpText(fix)}.</p>`,
    `<h2>Limits</h2>${limits}`,
    `<h2>How to be excused</h2><p>${helpText(waiver)}</p>`,
  ].join("\n");
}
