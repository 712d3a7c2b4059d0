import type { ComparisonDocument } from "./comparison-document";

/** A comparison for a terminal: plain characters, one sentence a line. Cells are quoted as they are; the caller makes them printable. */
export function comparisonText({ title, about, sections, verdict }: ComparisonDocument): string[] {
  return [
    title,
    ...about.map((line) => `  ${line}`),
    ...sections.flatMap(({ heading, sentences, groups }) => [
      "",
      heading,
      ...sentences.map((line) => `  ${line}`),
      ...groups.flatMap(({ table, sentences: own }) => [`  ${table}`, ...own.map((line) => `    ${line}`)]),
    ]),
    "",
    verdict,
  ];
}
