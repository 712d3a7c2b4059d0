import { portfolioCsvColumns } from "../core/report/review-csv";

type Column = (typeof portfolioCsvColumns)[number];

/** Questions with the SQL that answers them. Standard SQL apart from reading the file, so that they run elsewhere too. */
export const portfolioQueries: readonly { readonly question: string; readonly sql: string }[] = [
  {
    question: "How much is planned, and how much of it is tied, in each department?",
    sql: `SELECT department,
       SUM(amount) AS planned,
       SUM(CASE WHEN marker IN (1, 2) THEN amount ELSE 0 END) AS tied
FROM portfolio
GROUP BY department
ORDER BY planned DESC;`,
  },
  {
    question: "What share of tied money, weighted by marker, has each pillar? (As the rule pillar-balance counts it.)",
    sql: `SELECT pillar,
       SUM(amount * CASE marker WHEN 2 THEN 1.0 WHEN 1 THEN 0.5 ELSE 0 END) AS weighted,
       SUM(amount * CASE marker WHEN 2 THEN 1.0 WHEN 1 THEN 0.5 ELSE 0 END)
         / SUM(SUM(amount * CASE marker WHEN 2 THEN 1.0 WHEN 1 THEN 0.5 ELSE 0 END)) OVER () AS share
FROM portfolio
WHERE pillar <> '' AND marker IN (1, 2)
GROUP BY pillar
ORDER BY share DESC;`,
  },
  {
    question: "What do pilots ask of the fund in each quarter?",
    sql: `SELECT quarter, COUNT(DISTINCT pilot) AS pilots, SUM(amount) AS asked
FROM portfolio
WHERE pilot <> '' AND amount <> 0
GROUP BY quarter
ORDER BY quarter;`,
  },
  {
    question: "Which lines have spent more than they planned up to a quarter?",
    sql: `SELECT department, line, description, SUM(amount) AS planned, SUM(actual) AS spent
FROM portfolio
WHERE quarter <= 'FY27-Q2'
GROUP BY department, line, description
HAVING SUM(actual) > SUM(amount)
ORDER BY SUM(actual) - SUM(amount) DESC;`,
  },
];

/** The statement that makes the file a table for {@link portfolioQueries}. Types are told, because a column that is empty in all rows of one round is guessed otherwise. */
export const duckDbTable = `CREATE TABLE portfolio AS
SELECT * FROM read_csv('portfolio.csv', header = true, allow_quoted_nulls = false,
  columns = {${portfolioCsvColumns.map((column) => `'${column}': '${typeOf(column)}'`).join(", ")}});`;

/** The same from Parquet, which tells the types itself. */
export const duckDbParquet = "CREATE VIEW portfolio AS SELECT * FROM 'portfolio.parquet';";

/** The same in Power Query's M, for Excel and Power BI. */
export const powerQuery = `let
  Source = Csv.Document(File.Contents("C:\\review\\portfolio.csv"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Headed = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
  Unmarked = Table.ReplaceValue(Headed, "", null, Replacer.ReplaceValue, {"marker"}),
  Typed = Table.TransformColumnTypes(Unmarked, {${portfolioCsvColumns.map((column) => `{"${column}", ${typeOf(column) === "VARCHAR" ? "type text" : typeOf(column) === "INTEGER" ? "Int64.Type" : "type number"}}`).join(", ")}}, "en-US")
in
  Typed`;

/** Measures for Power BI, on a table named portfolio. */
export const powerBiMeasures: readonly string[] = [
  "Planned = SUM ( portfolio[amount] )",
  "Spent = SUM ( portfolio[actual] )",
  "Tied = CALCULATE ( [Planned], portfolio[marker] IN { 1, 2 } )",
  "Weighted = SUMX ( portfolio, portfolio[amount] * SWITCH ( portfolio[marker], 2, 1, 1, 0.5, 0 ) )",
  'Pillar share = DIVIDE ( [Weighted], CALCULATE ( [Weighted], REMOVEFILTERS ( portfolio[pillar] ), portfolio[pillar] <> "" ) )',
  'Asked of the fund = CALCULATE ( [Planned], portfolio[pilot] <> "" )',
];

/** Type of a column in SQL: text unless it is a number. */
function typeOf(column: Column): "VARCHAR" | "INTEGER" | "DOUBLE" {
  if (column === "marker") return "INTEGER";
  return column === "amount" || column === "actual" ? "DOUBLE" : "VARCHAR";
}
