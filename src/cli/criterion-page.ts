import type { Criterion } from "../core/criteria/criterion";

/** A criterion's help page: what it checks, why, what to do, and what a pack may set. */
export function criterionPage(
  { id, title, rule, because, remedy, severity, thresholds = {} }: Criterion,
  hasFix: boolean,
): string {
  const limits = Object.entries(thresholds).map(([name, value]) => `${inWords(name)}: ${value} ("${name}" in a pack)`);
  const [first = "none", ...others] = limits;
  return `${[
    `${id}: ${title}`,
    "",
    `  Rule        ${rule}`,
    `  Why         ${because}`,
    `  What to do  ${remedy}`,
    `  Severity    ${severities[severity]}`,
    `  Thresholds  ${first}`,
    ...others.map((line) => `              ${line}`),
    `  Fix         ${hasFix ? "yes: the finding offers it" : "no: a person has to decide"}`,
  ].join("\n")}\n`;
}

const severities = {
  error: "error: keeps a submission from being accepted",
  warning: "warning: wants an answer",
  info: "info: for reading",
} as const;

/** `toleranceShareOfEnvelope` → "tolerance share of envelope". */
function inWords(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}
