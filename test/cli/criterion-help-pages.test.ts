import { criterionHelpPages } from "../../src/cli/criterion-help-pages";
import { criterionPage } from "../../src/cli/criterion-page";
import { bookCriteria } from "../../src/core/criteria/book";
import { fundCriteria } from "../../src/core/criteria/fund";
import { criteria } from "../../src/core/criteria";
import { criterionExamples } from "../../src/core/criteria/basis/examples";
import { knownCriteria } from "../../src/core/known-criteria";
import { planColumns } from "../../src/core/read/plan-columns";
import { portfolioCriteria } from "../../src/core/portfolio/criteria";

const pages = criterionHelpPages();
const ofWorkbooks = [...criteria, ...fundCriteria, ...bookCriteria(() => knownCriteria, planColumns)];

test("every criterion has one page, and the index leads to it", () => {
  const [index, ...own] = pages;
  expect(index?.file).toBe("criteria.html");
  expect(own).toHaveLength(new Set([...ofWorkbooks, ...portfolioCriteria].map(({ id }) => id)).size);
  for (const { file } of own) expect(index?.html).toContain(`<a href="${file}">`);
  expect(new Set(pages.map(({ file }) => file)).size).toBe(pages.length);
});

test("every page says what, why, how to fix it and how to be excused, and loads nothing", () => {
  for (const { html } of pages.slice(1)) {
    for (const heading of ["What is checked", "Why", "How to fix it", "Limits", "How to be excused"])
      expect(html).toContain(`<h2>${heading}</h2>`);
    expect(html).not.toMatch(/<script|<link|<img|https?:/);
  }
});

test("every criterion of a workbook has an example, and every example is of one", () => {
  expect(Object.keys(criterionExamples).sort()).toEqual([...new Set(ofWorkbooks.map(({ id }) => id))].sort());
});

test("what stands in a rule is text on the page", () => {
  const hostile = {
    ...knownCriteria[0],
    id: "test",
    title: '<b onclick="x">&',
    thresholds: {},
  } as (typeof knownCriteria)[0];
  const [, page] = criterionHelpPages([hostile]);
  expect(page?.html).toContain("<h1>&lt;b onclick=&quot;x&quot;&gt;&amp;</h1>");
});

test("the terminal shows limits that are lists, and the example", () => {
  const found = knownCriteria.find(({ id }) => id === "functions-at-the-table");
  if (found === undefined) throw new Error("the criterion is gone");
  expect(criterionPage(found)).toContain(
    '  Thresholds  required functions: Finance; Operations; Human Resources ("requiredFunctions" in a pack)',
  );
  expect(criterionPage(found)).toContain("  Example     No voting member from");
});
