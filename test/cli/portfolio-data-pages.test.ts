import { portfolioDataPages } from "../../src/cli/portfolio-data-pages";
import { duckDbTable, portfolioQueries, powerBiMeasures, powerQuery } from "../../src/cli/portfolio-queries";
import { portfolioCsvColumns, portfolioCsvHead } from "../../src/core/report/review-csv";

const columns: readonly string[] = portfolioCsvColumns;
const [page] = portfolioDataPages();

test("the page has every column of the file, in its order, and loads nothing", () => {
  expect(page?.file).toBe("portfolio-data.html");
  const shown = Array.from(page?.html.matchAll(/<th scope="row"><code>(\w+)<\/code>/g) ?? [], ([, name]) => name);
  expect(`\uFEFF${shown.join(",")}\r\n`).toBe(portfolioCsvHead);
  expect(page?.html).not.toMatch(/<script|<link|<img|https?:/);
});

/** Words that are neither SQL nor text: names of columns, of the table, or given in the query itself. */
function namesIn(sql: string): string[] {
  const given = new Set(["portfolio", ...Array.from(sql.matchAll(/AS (\w+)/g), ([, name]) => name ?? "")]);
  const words = sql.replace(/'[^']*'/g, "").match(/[A-Za-z_]\w*/g) ?? [];
  return words.filter((word) => word !== word.toUpperCase() && !given.has(word));
}

test.each(portfolioQueries)("the query names real columns only: $question", ({ sql }) => {
  const names = namesIn(sql);
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) expect(columns).toContain(name);
});

test("a column that the file doesn't have is noticed", () => {
  expect(namesIn("SELECT departement FROM portfolio")).toEqual(["departement"]);
});

test("both ways of reading the file type every column, in its order", () => {
  expect(Array.from(duckDbTable.matchAll(/'(\w+)': '(?:VARCHAR|INTEGER|DOUBLE)'/g), ([, name]) => name)).toEqual(
    columns,
  );
  expect(Array.from(powerQuery.matchAll(/\{"(\w+)", (?:type|Int64)/g), ([, name]) => name)).toEqual(columns);
});

test("measures name real columns and measures", () => {
  const measures = powerBiMeasures.map((text) => text.split(" = ")[0] ?? "");
  for (const text of powerBiMeasures) {
    for (const [, name] of text.matchAll(/portfolio\[(\w+)\]/g)) expect(columns).toContain(name);
    for (const [, name] of text.matchAll(/(?<!portfolio)\[([\w ]+)\]/g)) expect(measures).toContain(name);
  }
});
