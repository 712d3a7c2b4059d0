import { emptyBook } from "../../../src/core/domain/book-content";
import { emptyFund } from "../../../src/core/domain/fund-content";
import { renderTemplate } from "../../../src/core/render/render-template";
import { compareSnapshots } from "../../../src/taskpane/compare/compare-snapshots";
import { decision } from "../../support/coalition";
import { plan, round } from "../../support/plan";
import { snapshotOf } from "../../support/snapshot-of";

const named = (name: string, template: string, filling: Omit<Parameters<typeof renderTemplate>[1], "round">) => ({
  name,
  snapshot: snapshotOf(renderTemplate(template, { round: round(), ...filling })),
});
const book = named("book.xlsx", "coalition-book", { book: emptyBook(round()) });
const fund = named("fund.xlsx", "pilot-fund", { fund: emptyFund(round()) });
const sales = named("plan.xlsx", "five-quarter-plan", { departmentCode: "SAL", plan: plan() });

test("two books are compared by their people's tables, as the command line says it", () => {
  const decided = named("this workbook", "coalition-book", {
    book: { ...emptyBook(round()), decisions: [decision({ question: "One\u001b[31m?" })] },
  });
  expect(compareSnapshots(book, decided)).toMatchObject({
    remarks: ["Coalition book, round FY27"],
    groups: [
      { table: "Decisions", sentences: ['D-01 was added: "One\uFFFD[31m?"'] },
      { table: "Not compared", sentences: [expect.stringMatching(/^Findings and Portfolio are written anew/)] },
    ],
    verdict: "1 change. What was not compared is listed under Not compared.",
    text: expect.stringMatching(/^book\.xlsx → this workbook\n {2}Coalition book, round FY27\n\nDecisions\n/) as string,
  });
});

test("two funds and two plans are compared too, and nothing changed is said so", () => {
  expect(compareSnapshots(fund, fund)).toMatchObject({ groups: [], verdict: "Nothing changed." });
  expect(compareSnapshots(sales, sales)).toMatchObject({ verdict: "Nothing changed." });
});

test.each([
  [
    "a book and a plan",
    book,
    sales,
    /^plan\.xlsx: This workbook is a five-quarter plan; a coalition book is needed here\./,
  ],
  ["a plan and a fund", sales, fund, /^fund\.xlsx: /],
  ["a fund and a book", fund, book, /^book\.xlsx: This workbook is a coalition book; a pilot fund is needed here\./],
])("%s are not compared, and it is said which of them is the other kind", (_, before, after, problem) => {
  expect(compareSnapshots(before, after)).toEqual({ problem: expect.stringMatching(problem) as string });
});
