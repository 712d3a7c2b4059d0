import type { CriterionWords } from "../core/criteria/criterion";
import { criterionHelp } from "./criterion-help";

/** A criterion's help page for the terminal: what it checks, why, an example, what to do, what a pack may set and how to be excused. */
export function criterionPage(criterion: CriterionWords): string {
  const { id, title, rule, because, example, remedy, severity, thresholds, fix, waiver } = criterionHelp(criterion);
  const [first = "none", ...others] = thresholds.map(
    ({ words, name, value }) => `${words}: ${value} ("${name}" in a pack)`,
  );
  return `${[
    `${id}: ${title}`,
    "",
    `  Rule        ${rule}`,
    `  Why         ${because}`,
    ...(example === undefined ? [] : [`  Example     ${example}`]),
    `  What to do  ${remedy}`,
    `  Severity    ${severity}`,
    `  Thresholds  ${first}`,
    ...others.map((line) => `              ${line}`),
    `  Fix         ${fix}`,
    `  Waiver      ${waiver}`,
  ].join("\n")}\n`;
}
