import { agendaHtml } from "../../../src/core/forum/agenda-html";
import { agendaMarkdown } from "../../../src/core/forum/agenda-markdown";
import { agendaOf } from "../../../src/core/forum/agenda-of";
import { agendaText } from "../../../src/core/forum/agenda-text";
import { newQuestions, recordQuestions } from "../../../src/core/forum/record-questions";
import type { Agenda } from "../../../src/core/forum/agenda";
import { emptyFund } from "../../../src/core/domain/fund-content";
import { checkSnapshot } from "../../../src/core/pipeline";
import { decision } from "../../support/coalition";
import { DeskBook, deskContent, deskDay, deskRound, editsOf } from "../../support/desk-book";

const hostile = '<img src=x onerror=alert(1)> [pay](http://evil.example) | `x`\n=HYPERLINK("http://evil")';
const content = deskContent({
  forums: [{ forum: "Spring forum", date: "2027-03-18", slots: 2, chair: hostile }],
  asks: [
    {
      pilotId: "SAL-P-01",
      department: "SAL",
      outcomeId: "OUT-05",
      sunset: "2027-05-31",
      asks: [0, 0, 90000, 60000, 0],
    },
    { pilotId: hostile, department: "SAL", outcomeId: "OUT-05", sunset: "2027-04-30", asks: [0, 0, 70000, 0, 0] },
  ] as never,
  decisions: [
    decision({ id: "D-04" }),
    decision({
      id: "D-05",
      question: hostile,
      decision: undefined,
      forum: undefined,
      date: "2027-03-18",
      due: undefined,
    }),
  ],
});

function agenda(): Agenda {
  const found = agendaOf({ book: content, round: deskRound, forum: 0, asOf: deskDay });
  if ("problem" in found) throw new Error(found.problem);
  return found;
}

test("plain text: the agenda as it is sent", () => {
  const plain = {
    ...agenda(),
    forum: { name: "Spring forum", date: "2027-03-18", slots: 2 },
    across: [],
    plans: [],
    actions: [],
    later: [],
  };
  const [first] = plain.now;
  if (!first) throw new RangeError("the agenda needs a question");
  expect(agendaText({ ...plain, now: [first], fund: undefined as never })).toBe(`Agenda: Spring forum

18 Mar 2027, 2 slots, round FY27, prepared 30 Nov 2026

TO DECIDE: 1

What must be decided first comes first.

No forum is planned after this one, so every sunset up to 30 Sep 2027 is here.

1. Pilot fund of FY27: which of the pilots without an award are funded?
   Due 1 Jan 2027, before this forum meets.
   2 pilots ask for EUR 220,000 in all; the fund has EUR 500,000 without its reserve.
   Not all fit: short are EUR 60,000 in FY27-Q3.

WHAT THIS RESTS ON

Pilots, sunsets and asks are those of the last review in this book; its newest plan is of 26 Nov 2026. Prepared 30 Nov 2026.

No file of the pilot fund was given, so scores and awards are not known.
`);
});

test("HTML runs, loads and marks up nothing that a workbook brought", () => {
  const html = agendaHtml(agenda());
  expect(html).not.toMatch(/<img|<script|href="http/i);
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
  expect(html).toContain("default-src 'none'");
  expect(html.match(/<section>/g)?.length).toBe(html.match(/<\/section>/g)?.length);
});

test("Markdown neither links nor breaks out of its table or list", () => {
  const markdown = agendaMarkdown(agenda());
  expect(markdown).not.toMatch(/\[pay\]\(http/);
  expect(markdown).not.toMatch(/(?<!\\)<img/);
  // A line of a list or table that a cell's line break could have begun.
  expect(markdown.split("\n").filter((line) => line.startsWith("="))).toEqual([]);
});

test("text keeps every quoted cell on its line", () => {
  expect(
    agendaText(agenda())
      .split("\n")
      .some((line) => line.startsWith("=HYPERLINK")),
  ).toBe(false);
});

describe("writing the questions to the book", () => {
  test("only new ones, only those with a slot, under the next free IDs, with nothing decided", async () => {
    const desk = await DeskBook.of(content);
    const book = await desk.open();
    const found = agendaOf({ book: book.content, round: book.round, forum: 0, asOf: deskDay });
    if ("problem" in found) throw new Error(found.problem);
    // Two slots: the fund (due 1 Jan 2027) and D-05 (18 Mar 2027), which the book holds already.
    expect(newQuestions(found).map(({ kind }) => kind)).toEqual(["fund"]);
    // The fund's own decisions go up to D-11: the coalition's run of IDs goes on after it.
    const fund = { ...emptyFund(deskRound), decisions: [decision({ id: "D-11" })] };
    const after = await desk.apply(recordQuestions(book, found, fund));
    expect(after.content.decisions.slice(0, 2)).toEqual(book.content.decisions);
    expect(after.content.decisions[2]).toEqual({
      id: "D-12",
      date: "2027-03-18",
      forum: "Spring forum",
      question: "Pilot fund of FY27: which of the pilots without an award are funded?",
    });
    // Prepared again, the same questions are on record.
    const again = agendaOf({ book: after.content, round: after.round, forum: 0, asOf: deskDay });
    if ("problem" in again) throw new Error(again.problem);
    expect(again.now.map(({ decisionId }) => decisionId)).toEqual(["D-12", "D-05"]);
    expect(recordQuestions(after, again).problem).toBe("The book holds all of these questions already.");
  });

  test("a question whose forum has not met is not held against the book", async () => {
    const desk = await DeskBook.of({ ...content, decisions: [decision({ id: "D-04" })] });
    const book = await desk.open();
    const found = agendaOf({ book: book.content, round: book.round, forum: 0, asOf: deskDay });
    if ("problem" in found) throw new Error(found.problem);
    await desk.host.apply(editsOf(recordQuestions(book, found)));
    const about = async (asOf: string) => {
      const result = checkSnapshot(await desk.host.snapshot(), { asOf });
      if (result.status === "unreadable") throw new Error(result.reason);
      return result.findings.filter(({ criterion }) => criterion === "decision-complete").map(({ item }) => item);
    };
    expect(await about(deskDay)).toEqual([]);
    // The day after the forum it is: D-05 and D-06 were written for its two slots.
    expect(await about("2027-03-19")).toEqual(["D-05", "D-06"]);
  });
});
