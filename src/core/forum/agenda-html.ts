import { htmlTable } from "../report/html-table";
import { htmlText } from "../report/html-text";
import { reportStyle, reportStyleHash } from "../report/report-style";
import type { Agenda } from "./agenda";
import { agendaAbout, agendaSections, agendaTitle, type AgendaPoint } from "./agenda-sections";

/** Nothing may be loaded, sent, framed or run; the one style sheet is let in by its hash. */
const contentPolicy = `default-src 'none'; style-src '${reportStyleHash}'; base-uri 'none'; form-action 'none'`;

/** The agenda as one HTML file to print or send: it loads and runs nothing, and everything from the workbook is escaped. */
export function agendaHtml(agenda: Agenda): string {
  const title = agendaTitle(agenda);
  return [
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
    `<p class="about">${htmlText(agendaAbout(agenda))}</p>`,
    "</header>",
    "<main>",
    ...agendaSections(agenda).flatMap(({ heading, paragraphs, points, numberedFrom, tables }) => [
      "<section>",
      `<h2>${htmlText(heading)}</h2>`,
      ...paragraphs.map((text) => `<p>${htmlText(text)}</p>`),
      ...(points.length === 0 ? [] : [pointList(points, numberedFrom)]),
      ...tables.flatMap((table) => [`<h3>${htmlText(table.label)}</h3>`, ...htmlTable(table)]),
      "</section>",
    ]),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function pointList(points: readonly AgendaPoint[], numberedFrom: number | null): string {
  const items = points.map(({ text, details }) => {
    const lines = details.map((line) => `<br>${htmlText(line)}`).join("");
    return `<li>${numberedFrom === null ? htmlText(text) : `<strong>${htmlText(text)}</strong>`}${lines}</li>`;
  });
  const list = items.join("\n");
  return numberedFrom === null ? `<ul>${list}</ul>` : `<ol start="${numberedFrom}">${list}</ol>`;
}
