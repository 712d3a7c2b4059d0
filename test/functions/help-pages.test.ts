import { CATALOGUE } from "../../src/core/statistics";
import { helpPages } from "../../src/functions/help-pages";

const pages = new Map(helpPages().map(({ file, html }) => [file, html]));
const fileOf = (name: string): string => `${name.toLowerCase().replaceAll(".", "-")}.html`;

/** What stands between a heading and the next one. */
const partOf = (html: string, heading: string): string =>
  new RegExp(`<h2>${heading}</h2>(.*?)(?=<h2>|</main>)`, "s").exec(html)?.[1]?.trim() ?? "";

const textIn = (html: string): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

test("every function has a page, and the index leads to all of them", () => {
  expect(pages.size).toBe(CATALOGUE.length + 1);
  for (const { name } of CATALOGUE) expect(pages.get("index.html")).toContain(`href="${fileOf(name)}"`);
});

describe.each(CATALOGUE.map((entry) => [entry.name, entry] as const))("%s", (name, entry) => {
  const html = pages.get(fileOf(name)) ?? "";

  test("says what it answers, in one sentence that is a question", () => {
    const [, question = ""] = /<p class="question">(.*?)<\/p>/.exec(html) ?? [];
    expect(question).toMatch(/^[A-Z0-9][^?]+\?$/);
  });

  test.each(["Use it when", "Not when", "Arguments", "Example", "Method", "Source", "Mind", "Answers to bad input"])(
    "has a part %s",
    (heading) => {
      // To say what is wrong with a range is what it is for.
      if (heading === "Answers to bad input" && entry.badInput.length === 0)
        return expect(ANSWERS_ANYTHING).toContain(name);
      expect(textIn(partOf(html, heading)).length).toBeGreaterThan(9);
    },
  );

  test("names every argument, its example with numbers in it, and its companions", () => {
    for (const argument of entry.arguments) expect(partOf(html, "Arguments")).toContain(`>${argument.name}`);
    expect(textIn(partOf(html, "Example"))).toMatch(/^=COALITION\..*\d.*$/);
    for (const one of [name, ...entry.companions]) expect(html).toContain(`<code>COALITION.${one}</code>`);
  });
});

const ANSWERS_ANYTHING = ["DATA.AUDIT"];
