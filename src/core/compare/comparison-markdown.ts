import { comparisonLines, comparisonVerdict } from "./comparison-lines";
import type { Comparison } from "./compare-submissions";
import { identityLines, type ComparedNames } from "./comparison-text";

/** A comparison as Markdown: a heading a table, a bullet a sentence. What cells hold is escaped, so that none of it becomes a link, an image or markup. */
export function comparisonMarkdown(comparison: Comparison, names: ComparedNames): string {
  return `${[
    `# ${escaped(names.before)} → ${escaped(names.after)}`,
    "",
    ...identityLines(comparison).flatMap((line) => [escaped(line), ""]),
    ...comparisonLines(comparison).flatMap(({ table, sentences }) => [
      `## ${escaped(table)}`,
      "",
      ...sentences.map((sentence) => `- ${escaped(sentence)}`),
      "",
    ]),
    comparisonVerdict(comparison),
  ].join("\n")}\n`;
}

function escaped(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]()<>#|!~&]/g, "\\$&")
    .replace(/\b(https?|mailto|www)(?=[:.])/gi, "$1\u200B");
}
