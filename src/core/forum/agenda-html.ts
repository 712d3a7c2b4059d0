import { htmlPage } from "../report/html-page";
import { htmlTable } from "../report/html-table";
import { htmlText } from "../report/html-text";
import type { Agenda } from "./agenda";
import { agendaAbout, agendaSections, agendaTitle, type AgendaPoint } from "./agenda-sections";

/** The agenda as one HTML file to print or send: it loads and runs nothing, and everything from the workbook is escaped. */
export function agendaHtml(agenda: Agenda): string {
  return htmlPage({
    title: agendaTitle(agenda),
    about: [agendaAbout(agenda)],
    main: agendaSections(agenda).flatMap(({ heading, paragraphs, points, numberedFrom, tables }) => [
      "<section>",
      `<h2>${htmlText(heading)}</h2>`,
      ...paragraphs.map((text) => `<p>${htmlText(text)}</p>`),
      ...(points.length === 0 ? [] : [pointList(points, numberedFrom)]),
      ...tables.flatMap((table) => [`<h3>${htmlText(table.label)}</h3>`, ...htmlTable(table)]),
      "</section>",
    ]),
  });
}

function pointList(points: readonly AgendaPoint[], numberedFrom: number | null): string {
  const items = points.map(({ text, details }) => {
    const lines = details.map((line) => `<br>${htmlText(line)}`).join("");
    return `<li>${numberedFrom === null ? htmlText(text) : `<strong>${htmlText(text)}</strong>`}${lines}</li>`;
  });
  const list = items.join("\n");
  return numberedFrom === null ? `<ul>${list}</ul>` : `<ol start="${numberedFrom}">${list}</ol>`;
}
