import type { ComparisonDocument } from "./comparison-document";

/** A comparison as Markdown: a heading a table, a bullet a sentence. What cells hold is escaped, so that none of it becomes a link, an image or markup. */
export function comparisonMarkdown({ title, about, sections, verdict }: ComparisonDocument): string {
  return `${[
    `# ${escaped(title)}`,
    "",
    ...about.flatMap((line) => [escaped(line), ""]),
    ...sections.flatMap(({ heading, sentences, groups }) => [
      `## ${escaped(heading)}`,
      "",
      ...bullets(sentences),
      ...groups.flatMap(({ table, sentences: own }) => [`### ${escaped(table)}`, "", ...bullets(own)]),
    ]),
    escaped(verdict),
  ].join("\n")}\n`;
}

function bullets(sentences: readonly string[]): string[] {
  return sentences.length === 0 ? [] : [...sentences.map((sentence) => `- ${escaped(sentence)}`), ""];
}

function escaped(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]()<>#|!~&]/g, "\\$&")
    .replace(/\b(https?|mailto|www)(?=[:.])/gi, "$1\u200B");
}
