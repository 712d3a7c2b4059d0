import { htmlText } from "./html-text";

/** A table of a report as text; the first column names the row. */
export interface HtmlTable {
  /** What it holds, for people who can't see it. */
  readonly label: string;
  readonly heads: readonly string[];
  /** Columns from this one on hold numbers, counted without the row's head. */
  readonly numbersFrom?: number;
  readonly rows: readonly HtmlRow[];
}

interface HtmlRow {
  readonly head: string;
  /** Id on this page that the head leads to. */
  readonly link?: string;
  readonly cells: readonly string[];
}

/** A table that scrolls sideways on its own, so that the page never does. */
export function htmlTable({ label, heads, numbersFrom = Infinity, rows }: HtmlTable): string[] {
  const headCells = heads.map(
    (head, index) => `<th scope="col"${index - 1 >= numbersFrom ? ' class="number"' : ""}>${htmlText(head)}</th>`,
  );
  const lines = rows.map(({ head, link, cells }) => {
    const name = link === undefined ? htmlText(head) : `<a href="#${htmlText(link)}">${htmlText(head)}</a>`;
    const rest = cells.map(
      (cell, index) => `<td${index >= numbersFrom ? ' class="number"' : ""}>${htmlText(cell)}</td>`,
    );
    return `<tr><th scope="row">${name}</th>${rest.join("")}</tr>`;
  });
  return [
    `<div class="wide" tabindex="0" role="region" aria-label="${htmlText(label)}">`,
    `<table class="files"><thead><tr>${headCells.join("")}</tr></thead>`,
    `<tbody>${lines.join("\n")}</tbody></table>`,
    "</div>",
  ];
}
