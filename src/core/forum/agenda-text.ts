import { printable } from "../report/printable";
import type { Agenda } from "./agenda";
import { agendaAbout, agendaSections, agendaTitle, type AgendaTable } from "./agenda-sections";

/** The agenda as plain text, for a message or a note. What came from the workbook stays on its line and shows what can't be seen. */
export function agendaText(agenda: Agenda): string {
  const blocks = agendaSections(agenda).flatMap(({ heading, paragraphs, points, numberedFrom, tables }) => [
    printable(heading).toUpperCase(),
    ...paragraphs.map(printable),
    ...(points.length === 0
      ? []
      : [
          points
            .map(({ text, details }, index) =>
              [
                `${numberedFrom === null ? "-" : `${numberedFrom + index}.`} ${printable(text)}`,
                ...details.map((line) => `   ${printable(line)}`),
              ].join("\n"),
            )
            .join("\n"),
        ]),
    ...tables.map(tableText),
  ]);
  return `${[agendaTitle(agenda), agendaAbout(agenda)].map(printable).concat(blocks).join("\n\n")}\n`;
}

/** Row by row with the column's name before each value: columns of spaces fall apart in most letters' type. */
function tableText({ label, heads, rows }: AgendaTable): string {
  const lines = rows.map(({ head, cells }) => {
    const values = cells.flatMap((cell, index) => (cell === "" ? [] : [`${heads[index + 1] ?? ""} ${cell}`]));
    return `- ${printable(`${head}: ${values.join("; ")}`)}`;
  });
  return [`${label}:`, ...lines].join("\n");
}
