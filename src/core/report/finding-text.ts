import type { CheckedFinding } from "../findings/check-result";
import type { Fix } from "../findings/fix";
import { findingGroups } from "./finding-groups";
import { fixWords } from "./fix-words";
import { printable } from "./printable";

/** How many findings of one kind a terminal shows before it says how many more there are. */
const shownOfOneKind = 20;

/** Findings as indented lines, grouped as {@link findingGroups} does. */
export function findingLines(findings: readonly CheckedFinding[]): string[] {
  return findingGroups(findings).flatMap(({ sheet, kinds }) => [
    `  ${printable(sheet)}`,
    ...kinds.flatMap((kind) => kindLines(kind)),
  ]);
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

function fixLine(fixes: readonly Fix[]): string[] {
  const words = fixWords(fixes);
  return words === undefined ? [] : [words];
}
