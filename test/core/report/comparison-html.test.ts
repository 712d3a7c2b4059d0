import { comparisonHtml } from "../../../src/core/report/comparison-html";
import { hostileTexts } from "./hostile";

test("headings, sentences and the verdict, on a page that loads and runs nothing", () => {
  const html = comparisonHtml({
    title: "a → b",
    about: ["SAL Sales"],
    sections: [{ heading: "Budget", sentences: ["One."], groups: [{ table: "Lines", sentences: ["Two."] }] }],
    verdict: "2 changes.",
  });
  expect(html).toContain("<h1>a → b</h1>");
  expect(html).toMatch(/<h2>Budget<\/h2>\n<ul><li>One\.<\/li><\/ul>\n<h3>Lines<\/h3>\n<ul><li>Two\.<\/li><\/ul>/);
  expect(html).toContain("2 changes.");
  expect(html).toContain("default-src 'none'");
});

test("text of workbooks stays text, wherever it stands", () => {
  for (const text of hostileTexts) {
    const html = comparisonHtml({
      title: text,
      about: [text],
      sections: [{ heading: text, sentences: [text], groups: [{ table: text, sentences: [text] }] }],
      verdict: text,
    });
    expect(html).not.toMatch(/<(?:script|img|iframe|object|svg)\b/i);
    expect(html).not.toMatch(/<[a-z][^>]* on[a-z]+=/i);
    expect(html).not.toMatch(/[\u0000-\u0008\u001b\u202e]/);
  }
});
