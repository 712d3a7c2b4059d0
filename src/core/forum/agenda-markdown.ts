import { markdownText } from "../report/markdown";
import type { Agenda } from "./agenda";
import { agendaAbout, agendaSections, agendaTitle, type AgendaTable } from "./agenda-sections";

/** The agenda for a wiki or a chat; all of its text is escaped, so that nothing from a workbook marks up or links. */
export function agendaMarkdown(agenda: Agenda): string {
  const parts = agendaSections(agenda).flatMap(({ heading, paragraphs, points, numberedFrom, tables }) => [
    `## ${markdownText(heading)}`,
    ...paragraphs.map(markdownText),
    ...(points.length === 0
      ? []
      : [
          points
            .map(({ text, details }, index) => {
              const mark = numberedFrom === null ? "-" : `${numberedFrom + index}.`;
              const indent = " ".repeat(mark.length + 1);
              return [
                `${mark} ${numberedFrom === null ? markdownText(text) : `**${markdownText(text)}**`}`,
                ...details.map((line) => `${indent}- ${markdownText(line)}`),
              ].join("\n");
            })
            .join("\n"),
        ]),
    ...tables.flatMap((table) => [markdownText(table.label), tableMarkdown(table)]),
  ]);
  return `${[`# ${markdownText(agendaTitle(agenda))}`, markdownText(agendaAbout(agenda)), ...parts].join("\n\n")}\n`;
}

function tableMarkdown({ heads, rows, numbersFrom }: AgendaTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownText).join(" | ")} |`;
  const rule = heads.map((_, index) => (index - 1 >= numbersFrom ? "---:" : "---"));
  return [line(heads), `|${rule.join("|")}|`, ...rows.map(({ head, cells }) => line([head, ...cells]))].join("\n");
}
