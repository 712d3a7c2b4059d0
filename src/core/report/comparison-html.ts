import type { ComparisonDocument } from "../compare/comparison-document";
import { htmlPage } from "./html-page";
import { htmlText } from "./html-text";

/** A comparison as one HTML file, like the other reports: for a forum that wants to read it and print it. */
export function comparisonHtml({ title, about, sections, verdict }: ComparisonDocument): string {
  return htmlPage({
    title,
    about,
    main: [
      `<p class="note">${htmlText(verdict)}</p>`,
      ...sections.flatMap(({ heading, sentences, groups }) => [
        "<section>",
        `<h2>${htmlText(heading)}</h2>`,
        ...list(sentences),
        ...groups.flatMap(({ table, sentences: own }) => [`<h3>${htmlText(table)}</h3>`, ...list(own)]),
        "</section>",
      ]),
    ],
  });
}

function list(sentences: readonly string[]): string[] {
  if (sentences.length === 0) return [];
  return [`<ul>${sentences.map((sentence) => `<li>${htmlText(sentence)}</li>`).join("\n")}</ul>`];
}
