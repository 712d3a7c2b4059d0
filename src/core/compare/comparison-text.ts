import { comparisonLines, comparisonVerdict } from "./comparison-lines";
import type { ComparedPlan, Comparison } from "./compare-submissions";

/** Names of the two compared files, as the person gave them. */
export interface ComparedNames {
  readonly before: string;
  readonly after: string;
}

/** A comparison for a terminal: plain characters, one sentence a line. Cells are quoted as they are; the caller makes them printable. */
export function comparisonText(comparison: Comparison, names: ComparedNames): string[] {
  return [
    `${names.before} → ${names.after}`,
    ...identityLines(comparison).map((line) => `  ${line}`),
    ...comparisonLines(comparison).flatMap(({ table, sentences }) => [
      "",
      table,
      ...sentences.map((line) => `  ${line}`),
    ]),
    "",
    comparisonVerdict(comparison),
  ];
}

/** Whose plans these are, and what must be known before the list is read. */
export function identityLines({ before, after, remarks }: Comparison): string[] {
  const [from, to] = [inWords(before), inWords(after)];
  return [from === to ? from : `${from} → ${to}`, ...remarks];
}

function inWords({ department, departmentCode, round, stage }: ComparedPlan): string {
  const who = [departmentCode, department === departmentCode ? null : department].filter((part) => part !== null);
  return [
    who.length === 0 ? "no department named" : who.join(" "),
    round === null ? "no round" : `round ${round}`,
    stage ?? "no stage",
  ].join(", ");
}
