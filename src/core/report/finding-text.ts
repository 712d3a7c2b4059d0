import type { CheckedFinding } from "../findings/check-result";
import type { Fix } from "../findings/fix";
import { printable } from "./printable";

/** How many findings of one kind a terminal shows before it says how many more there are. */
const shownOfOneKind = 20;

/**
 * Findings as indented lines: by sheet, and on it by criterion, so that the reason and the remedy stand once for all rows that share
 * them. Sheets, kinds and findings keep the order in which they come, which is the order a reader works in.
 */
export function findingLines(findings: readonly CheckedFinding[]): string[] {
  const sheets = groupBy(findings, (finding) => finding.place?.sheet ?? "The workbook");
  return [...sheets].flatMap(([sheet, onSheet]) => [
    `  ${printable(sheet)}`,
    ...[...groupBy(onSheet, kindOf).values()].flatMap((kind) => kindLines(kind)),
  ]);
}

/** What must be alike for findings to share their reason and remedy. */
function kindOf({ criterion, severity, because, remedy }: CheckedFinding): string {
  return JSON.stringify([criterion, severity, because, remedy]);
}

function kindLines(findings: readonly CheckedFinding[]): string[] {
  const [first] = findings;
  if (first === undefined) return [];
  const shown = findings.slice(0, shownOfOneKind);
  const width = Math.max(...shown.map(({ place }) => place?.cell.length ?? 0));
  const rest = findings.length - shown.length;
  return [
    `    ${first.severity}  ${first.criterion}`,
    ...shown.flatMap(({ place, message, fixes }) => [
      `      ${(place?.cell ?? "").padEnd(width)}${width > 0 ? "  " : ""}${printable(message)}`,
      ...fixLine(fixes).map((line) => `      ${" ".repeat(width)}${width > 0 ? "  " : ""}${printable(line)}`),
    ]),
    ...(rest > 0
      ? [`      and ${rest} more like ${shown.length === 1 ? "it" : "these"}; --format json lists them all`]
      : []),
    `      why: ${printable(first.because)}`,
    `      do:  ${printable(first.remedy)}`,
  ];
}

/** `fix` where `coalition fix` would do it; otherwise what there is to choose from. */
function fixLine(fixes: readonly Fix[]): string[] {
  const [first, ...others] = fixes;
  if (first === undefined) return [];
  if (first.safe) return [`fix: ${first.title}`];
  return others.length === 0
    ? [`fix, if you agree: ${first.title}`]
    : [`fix, choose one: ${fixes.map((fix) => fix.title).join(" | ")}`];
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
