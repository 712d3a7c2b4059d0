import { portfolioCsvColumns } from "../core/report/review-csv";
import { helpPage, helpText } from "./help-page";
import { duckDbParquet, duckDbTable, portfolioQueries, powerBiMeasures, powerQuery } from "./portfolio-queries";

type Column = (typeof portfolioCsvColumns)[number];

/** What each column holds; a column without words does not compile. */
const meanings: Readonly<Record<Column, string>> = {
  department: "Code of the department, like SAL.",
  line: "Line ID of the budget line, like SAL-BL-014. With the department it names the line.",
  description: "What the line pays for.",
  category: "People, Programme, Training, Technology, Supplier, Listening or Other.",
  outcome:
    "ID of the outcome the money is for, like OUT-05. A line with splits has rows for each of its outcomes. Empty where the line names none.",
  pillar: "Pillar of the outcome; empty without an outcome.",
  marker:
    "2 the main aim, 1 a significant aim, 0 looked at and not aimed at the outcome; empty where the line was not screened. Money counts as tied with 1 or 2.",
  pilot: "Pilot ID where the fund pays, empty where the department's envelope does.",
  quarter: "Label of the fiscal quarter, like FY27-Q3. All five are there for every line, also with 0.",
  amount: "Planned money, in the round's currency. Moves are not in it.",
  actual: "Money spent, in the round's currency, shared over the outcomes as the plan is.",
};

/**
 * The page that hands `portfolio.csv` over to other programs: its columns, and queries that answer what coalitions ask.
 *
 * A page of help and not a paragraph of the README, so that who gets the file finds it beside the functions and criteria.
 */
export function portfolioDataPages(): { readonly file: string; readonly html: string }[] {
  const rows = portfolioCsvColumns.map(
    (column) => `<tr><th scope="row"><code>${column}</code></th><td>${helpText(meanings[column])}</td></tr>`,
  );
  const content = [
    '<p><a href="index.html">Functions</a>, <a href="criteria.html">Criteria</a></p>',
    "<h1>The data behind a review: portfolio.csv</h1>",
    "<p><code>coalition review</code> writes <code>portfolio.csv</code>: one row for each budget line, outcome and quarter of the plans that count. It holds money and no counts of people. Use it where a workbook is too small: a thousand departments, several rounds, your own reports.</p>",
    "<h2>Columns</h2>",
    `<table><tbody>${rows.join("")}</tbody></table>`,
    "<p>UTF-8 with a byte order mark, commas, text in double quotes, numbers with a point. Text that begins like a formula has a single quote in front, so that no spreadsheet runs it; a program may take it off. Line breaks inside text are spaces.</p>",
    "<h2>DuckDB</h2>",
    code(duckDbTable),
    "<p>The same rows as Apache Parquet, <code>portfolio.parquet</code>, where a review was run on the command line: smaller, with types, and text as it was typed, without the quote.</p>",
    code(duckDbParquet),
    ...portfolioQueries.flatMap(({ question, sql }) => [`<h3>${helpText(question)}</h3>`, code(sql)]),
    "<p>Several rounds: keep each review's file under the round's name and read them together with <code>read_csv('reviews/*.csv', filename = true, ...)</code>; the column filename then says which round a row is of.</p>",
    "<h2>Power BI and Excel's Power Query</h2>",
    "<p>Get data, Blank query, Advanced editor; name the query portfolio:</p>",
    code(powerQuery),
    "<p>Measures, each as a new measure:</p>",
    ...powerBiMeasures.map(code),
    "<p>Put Pillar share or Tied on rows by department, pillar or quarter. The labels of quarters sort as text in the right order.</p>",
  ];
  return [{ file: "portfolio-data.html", html: helpPage("The data behind a review", content.join("\n")) }];
}

function code(source: string): string {
  return `<pre tabindex="0">${helpText(source)}</pre>`;
}
