import type { BookContent } from "../../src/core/domain/book-content";
import type { FundContent } from "../../src/core/domain/fund-content";
import { renderTemplate } from "../../src/core/render/render-template";
import { coalitionBook } from "../../src/core/templates/coalition-book";
import { cellAddress } from "../../src/core/workbook/address";
import type { Blueprint } from "../../src/core/workbook/blueprint";
import type { SpreadsheetHost } from "../../src/core/workbook/spreadsheet-host";
import { sampleBook } from "../sample/book";
import { sampleFund } from "../sample/fund";
import { sampleRound } from "../sample/sample-round";
import type { Desk } from "./desk";
import { asOf } from "./test-criterion";

/** A fund's or a book's workbook in any host. */
type AnyDesk = Desk<SpreadsheetHost>;

/** One slip in a fund or a book, and what is offered for it. */
export interface CoalitionFixCase {
  readonly criterion: string;
  readonly blueprint: () => Blueprint;
  /** What a person does to the workbook. */
  readonly damage?: (desk: AnyDesk) => Promise<void>;
  /** Titles of the fixes offered for the first finding of the criterion. */
  readonly titles: readonly string[];
  readonly safe: boolean;
}

/** The sample coalition's fund, in which nothing is wrong. */
export function fundBlueprint(change: (fund: FundContent) => Partial<FundContent> = () => ({})): Blueprint {
  const fund = sampleFund();
  return renderTemplate("pilot-fund", { round: sampleRound(), asOf, fund: { ...fund, ...change(fund) } });
}

/** The sample coalition's book, in which nothing is wrong: the plan of Finance is reviewed by somebody of another department. */
export function bookBlueprint(change: (book: BookContent) => Partial<BookContent> = () => ({})): Blueprint {
  const whole = sampleBook();
  const book = {
    ...whole,
    submissions: whole.submissions.map((row) =>
      row.department === "FIN" ? { ...row, reviewer: "Head of Operations" } : row,
    ),
  };
  return renderTemplate("coalition-book", { round: sampleRound(), asOf, book: { ...book, ...change(book) } });
}

const granted = {
  criterion: "pilot-checkpoints",
  item: "SAL-P-01",
  reason: "It runs for six weeks.",
  askedBy: "Head of Sales",
  approver: "Chair of the coalition",
  expires: "2026-10-31",
};

/** What people do to a fund or a book that can be mended, by name. */
export const coalitionFixCases: Readonly<Record<string, CoalitionFixCase>> = {
  "fund: a typed-over weighted score": {
    criterion: "formula-intact",
    blueprint: fundBlueprint,
    damage: (desk) => desk.type("Scores", "Weighted score", 1, null),
    titles: ["Put the formula back"],
    safe: true,
  },
  "fund: an award as text": {
    criterion: "number-not-text",
    blueprint: fundBlueprint,
    damage: (desk) => desk.type("Awards", "Award Q1", 0, "12 000"),
    titles: ["Make it the number 12,000"],
    safe: true,
  },
  "fund: a size as text, in a cell of its own": {
    criterion: "number-not-text",
    blueprint: fundBlueprint,
    damage: (desk) => desk.typeAt("Fund", "B5", "1.250"),
    titles: ["Make it the number 1,250", "Make it the number 1.25"],
    safe: false,
  },
  "fund: a decision's date as text": {
    criterion: "date-is-a-date",
    blueprint: fundBlueprint,
    damage: (desk) => desk.type("Decisions", "Due", 0, "4 December 2026"),
    titles: ["Make it the date 4 Dec 2026"],
    safe: true,
  },
  "fund: a renamed column": {
    criterion: "column-present",
    blueprint: fundBlueprint,
    damage: (desk) => desk.type("Spend", "Quarter", -1, "When"),
    titles: ['Name the column "Quarter" again'],
    safe: true,
  },
  "fund: a deleted column": {
    criterion: "column-present",
    blueprint: () => fundBlueprint(() => ({ awards: [] })),
    damage: (desk) => desk.dropLastColumn("Awards"),
    titles: ['Put the column "Decision ID" back, at the end of Awards and without entries'],
    safe: false,
  },
  "fund: a renamed sheet": {
    criterion: "sheet-present",
    blueprint: fundBlueprint,
    damage: (desk) => desk.host.apply([{ kind: "rename-sheet", from: "Spend", to: "Spend 2026" }]),
    titles: ['Name the sheet "Spend" again'],
    safe: true,
  },
  "fund: a deleted sheet": {
    criterion: "sheet-present",
    blueprint: () => fundBlueprint(() => ({ spend: [] })),
    damage: (desk) => desk.removeSheet("Spend"),
    titles: ['Add the sheet "Spend" again, without entries'],
    safe: false,
  },
  "fund: a typed-over quarter label": {
    criterion: "five-consecutive-quarters",
    blueprint: fundBlueprint,
    damage: (desk) => desk.type("Awards", "Award Q2", -2, "Q2"),
    titles: ["Put the labels FY27-Q1 to FY28-Q1 back"],
    safe: true,
  },
  "fund: reviewers merged over two scores": {
    criterion: "no-merged-cells",
    blueprint: fundBlueprint,
    damage: async (desk) => {
      await desk.type("Scores", "Reviewer", 1, null);
      const { sheet, range } = desk.cells("Scores", "Reviewer", 0, 2);
      await desk.host.apply([{ kind: "set-merge", sheet, range, before: false, after: true }]);
    },
    titles: ['Unmerge and fill "Head of Finance" into the other row', "Unmerge; the value stays in the first row"],
    safe: false,
  },
  "fund: hidden rows": {
    criterion: "no-hidden-values",
    blueprint: fundBlueprint,
    damage: (desk) =>
      desk.host.apply([{ kind: "set-hidden", sheet: "Spend", what: "rows", at: [5, 6], before: false, after: true }]),
    titles: ["Show the 2 rows"],
    safe: true,
  },
  "fund: a lost drop-down": {
    criterion: "choice-from-list",
    blueprint: fundBlueprint,
    damage: (desk) => loseList(desk, "Spend", "Quarter"),
    titles: ["Put the drop-down of Quarter back in 2 cells"],
    safe: true,
  },
  "fund: a mistyped choice": {
    criterion: "choice-from-list",
    blueprint: fundBlueprint,
    damage: (desk) => desk.type("Checkpoints", "Call", 0, "Contineu"),
    titles: ["Change it to Continue"],
    safe: false,
  },
  "fund: a row under its table": {
    criterion: "nothing-outside-table",
    blueprint: fundBlueprint,
    damage: async (desk) => {
      const below = desk.rowsOf("Spend");
      await desk.type("Spend", "Pilot ID", below, "SAL-P-01");
      await desk.type("Spend", "Quarter", below, "FY27-Q2");
      await desk.type("Spend", "Amount", below, 100);
    },
    titles: ["Take the row into the table"],
    safe: true,
  },
  "fund: a decision without an ID": {
    criterion: "id-unique",
    blueprint: () =>
      fundBlueprint(({ decisions }) => ({
        decisions: [...decisions, { ...decisions[0], id: undefined }] as FundContent["decisions"],
      })),
    titles: ["Give it the ID D-04"],
    safe: true,
  },
  "fund: a pilot that is mistyped": {
    criterion: "references-exist",
    blueprint: () =>
      fundBlueprint(({ spend }) => ({
        spend: spend.map((row, at) => (at === 0 ? { ...row, pilotId: "SAL-P-1" } : row)),
      })),
    titles: ["Change it to SAL-P-01"],
    safe: false,
  },
  "fund: a score on one's own pilot": {
    criterion: "independent-reviewer",
    blueprint: () =>
      fundBlueprint(({ scores }) => ({
        scores: scores.map((row, at) =>
          at === 0 ? { ...row, reviewer: "Somebody", reviewerDepartment: row.pilotId?.split("-")[0] } : row,
        ),
      })),
    titles: ["Take this score out, so that it doesn't count"],
    safe: false,
  },
  "book: a typed-over formula of the Portfolio": {
    criterion: "formula-intact",
    blueprint: bookBlueprint,
    damage: (desk) => desk.typeAt("Portfolio", firstComputed("Portfolio"), null),
    titles: ["Put the formula back"],
    safe: true,
  },
  "book: an envelope as text": {
    criterion: "number-not-text",
    blueprint: bookBlueprint,
    damage: (desk) => desk.type("Departments", "Envelope", 0, "EUR 250,000.50"),
    titles: ["Make it the number 250,000.5"],
    safe: true,
  },
  "book: a date that reads two ways": {
    criterion: "date-is-a-date",
    blueprint: bookBlueprint,
    damage: (desk) => desk.type("Departments", "Due", 0, "03/04/2027"),
    titles: ["Make it the date 3 Apr 2027", "Make it the date 4 Mar 2027"],
    safe: false,
  },
  "book: a renamed column": {
    criterion: "column-present",
    blueprint: bookBlueprint,
    damage: (desk) => desk.type("Members", "Vote", -1, "Votes"),
    titles: ['Name the column "Vote" again'],
    safe: true,
  },
  "book: a deleted sheet, which comes back as the round has it": {
    criterion: "sheet-present",
    blueprint: bookBlueprint,
    damage: (desk) => desk.removeSheet("Departments"),
    titles: ['Add the sheet "Departments" again, as the round has it'],
    safe: false,
  },
  "book: a lost drop-down": {
    criterion: "choice-from-list",
    blueprint: bookBlueprint,
    damage: (desk) => loseList(desk, "Members", "Vote"),
    titles: ["Put the drop-down of Vote back in 2 cells"],
    safe: true,
  },
  "book: a waiver that has ended": {
    criterion: "waiver-in-date",
    blueprint: () => bookBlueprint(() => ({ granted: [granted] })),
    titles: ["Let it run to 30 Sep 2027, the round's last day", "Take the row out"],
    safe: false,
  },
  "book: a waiver by its own asker": {
    criterion: "independent-reviewer",
    blueprint: () =>
      bookBlueprint(() => ({ granted: [{ ...granted, askedBy: granted.approver, expires: "2027-03-31" }] })),
    titles: ["Take the waiver out, so that somebody else can grant it"],
    safe: false,
  },
  "book: a review by one's own department": {
    criterion: "independent-reviewer",
    blueprint: () =>
      bookBlueprint(({ submissions }) => ({
        submissions: submissions.map((row) =>
          row.department === "FIN" ? { ...row, reviewer: "Head of Finance" } : row,
        ),
      })),
    // The members of other departments, in their order, and no more than five.
    titles: [
      "Let Chief Executive review it",
      "Let Head of Human Resources review it",
      "Let Head of Operations review it",
      "Let Head of Sales review it",
      "Let External adviser review it",
    ],
    safe: false,
  },
  "book: a decision that stands twice": {
    criterion: "id-unique",
    blueprint: () => bookBlueprint(({ decisions }) => ({ decisions: [...decisions, ...decisions.slice(0, 1)] })),
    titles: ["Give it the ID D-04"],
    safe: false,
  },
};

/** The first computed cell of a sheet of the book. */
function firstComputed(sheet: string): string {
  const found = coalitionBook.spec(sampleRound()).computedCells.find((cell) => cell.sheet === sheet);
  if (found === undefined) throw new RangeError(`firstComputed needs a sheet with computed cells, got ${sheet}`);
  return cellAddress(found.row, found.column);
}

/** What pasting does: the first two cells of the column accept anything. */
async function loseList(desk: AnyDesk, table: string, column: string): Promise<void> {
  const { sheet, range } = desk.cells(table, column, 0, 2);
  const before = desk.validationOf(table, column);
  await desk.host.apply([{ kind: "set-validation", sheet, range, before, after: null }]);
}
