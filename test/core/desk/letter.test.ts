import { letterOf } from "../../../src/core/desk/letter";
import { plansAtDesk, type PlanAtDesk } from "../../../src/core/desk/plans-at-desk";
import { reviewersOf } from "../../../src/core/desk/reviewer";
import type { BookContent } from "../../../src/core/domain/book-content";
import { deskContent, deskDay, deskRound } from "../../support/desk-book";

function letter(overrides: Partial<BookContent> = {}, words = "Thank you.\n\nCall me.") {
  const content = deskContent(overrides);
  const plan = plansAtDesk(content)[0];
  const reviewer = reviewersOf(content, deskRound).find(({ name }) => name === "Adviser");
  if (!plan || !reviewer) throw new RangeError("the book needs a plan and an adviser");
  return letterOf({ plan, reviewer, round: deskRound, words, asOf: deskDay });
}

test("says what to put right and what to look at, by sheet, with notes and the day; nothing that is settled", () => {
  const { findings } = deskContent();
  const settled = { ...findings[3], message: "Long settled.", status: "Settled" };
  const notes = [
    { id: "N-01", department: "SAL", item: "SAL-P-02", note: "Ask HR for the counts.", by: "Adviser", date: deskDay },
    { id: "N-02", department: "HR", item: undefined, note: "Of another plan.", by: "Adviser", date: deskDay },
  ];
  expect(letter({ findings: [...findings, settled] as never, notes }).text)
    .toBe(`The plan of Sales (SAL) for FY27 comes back to you

30 Nov 2026. From Adviser, for the coalition.

To Head of Sales.

File: SAL.xlsx, received 26 Nov 2026, fingerprint begins 5a100000.

Thank you.

Call me.

To put right: 2 errors

Sheet Pilots

- N6: SAL-P-01 has no sunset date. Give the date on which it ends.

Sheet Budget

- L14: "1,200" in SAL-BL-003, Q2, is text and counts as 0. Make it a number.

To look at: 1 warning

Sheet Pilots

- N6: SAL-P-02 has no checkpoint. Plan one.

Notes from the review

- SAL-P-02: Ask HR for the counts. (Adviser)

What happens next

Put it right, sign the plan again and hand it in by 4 Dec 2026.
`);
});

test("Markdown escapes what came from the plan; text shows what can't be seen and keeps a cell on its line", () => {
  const message = "[pay](http://evil.example) <img src=x>\n# big\u202E";
  const { text, markdown } = letter({ findings: [{ ...deskContent().findings[1], message }] as never }, "");
  expect(markdown).not.toMatch(/\[pay\]\(http|(?<!\\)<img|^# big/m);
  expect(text).toContain("<img src=x> # big\uFFFD");
});

test("without a day to come it asks for the plan soon, and a plan without a name has its code", () => {
  const bare: PlanAtDesk = {
    key: "IT",
    department: "IT",
    status: "received",
    errors: 0,
    unlisted: 0,
    findings: [],
    notes: [],
    due: "2026-11-27",
    open: { error: 0, warning: 0, info: 0 },
  };
  const { text } = letterOf({
    plan: bare,
    reviewer: { name: "A", isExternal: true, departments: [] },
    round: deskRound,
    words: "",
    asOf: deskDay,
  });
  expect(text).toMatch(/^The plan of IT for FY27/);
  expect(text).toContain("as soon as you can");
});
