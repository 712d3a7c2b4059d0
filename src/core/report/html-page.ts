import { htmlText } from "./html-text";
import { reportStyle, reportStyleHash } from "./report-style";

/** Nothing may be loaded, sent, framed or run; the one style sheet is let in by its hash. */
const contentPolicy = `default-src 'none'; style-src '${reportStyleHash}'; base-uri 'none'; form-action 'none'`;

/** What stands on a report's page. */
export interface HtmlPage {
  /** Text; escaped here. */
  readonly title: string;
  /** Lines under the title, text; escaped here. */
  readonly about: readonly string[];
  /** Markup in which everything that came from a workbook is escaped already. */
  readonly main: Iterable<string>;
}

/**
 * A report as one HTML file: it loads nothing, runs nothing, prints, follows light and dark, and reads on a phone. Should a way around the
 * escaping of a workbook's text ever be found, the page's own content policy still runs nothing.
 */
export function htmlPage(page: HtmlPage): string {
  return [...htmlPageParts(page)].join("");
}

/** The same in pieces, each made when it is asked for. */
export function* htmlPageParts({ title, about, main }: HtmlPage): Iterable<string> {
  yield lines([
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${htmlText(title)}</title>`,
    `<style>${reportStyle}</style>`,
    "</head>",
    "<body>",
    "<header>",
    `<h1>${htmlText(title)}</h1>`,
    ...about.map((line) => `<p class="about">${htmlText(line)}</p>`),
    "</header>",
    "<main>",
  ]);
  for (const line of main) yield `${line}\n`;
  yield lines(["</main>", "</body>", "</html>"]);
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join("");
}
