import type { BookContent } from "../../src/core/domain/book-content";
import { emptyBook } from "../../src/core/domain/book-content";
import type { Round } from "../../src/core/domain/round";
import { openBook, type OpenBook } from "../../src/core/desk/open-book";
import type { DeskEdits } from "../../src/core/desk/open-book";
import { reviewersOf, type Reviewer } from "../../src/core/desk/reviewer";
import { plansAtDesk, type PlanAtDesk } from "../../src/core/desk/plans-at-desk";
import { renderTemplate } from "../../src/core/render/render-template";
import type { Edit } from "../../src/core/workbook/edit";
import type { SpreadsheetHost } from "../../src/core/workbook/spreadsheet-host";
import { MemoryHost } from "./memory-host";
import { round } from "./plan";

/** The day on which reviewers sit at the desk. */
export const deskDay = "2026-11-30";

/** Three departments: Sales is in with two errors and a warning, Human Resources is in and clean, IT is late. */
export const deskRound: Round = round({
  departments: [
    { code: "SAL", name: "Sales", head: "Head of Sales", envelope: 200000, due: "2026-12-04" },
    { code: "HR", name: "Human Resources", head: "Head of HR", envelope: 100000, due: "2026-11-27" },
    { code: "IT", name: "Technology", head: "Head of IT", envelope: 100000, due: "2026-11-27" },
  ],
} as Partial<Round>);

const finding = (over: Partial<BookContent["findings"][number]>) => ({
  department: "SAL",
  severity: "error",
  criterion: "pilot-sunset",
  sheet: "Pilots",
  cell: "N6",
  item: "SAL-P-01",
  message: "SAL-P-01 has no sunset date.",
  remedy: "Give the date on which it ends.",
  status: "Open",
  ...over,
});

/** What stands in the book of {@link deskRound}. */
export function deskContent(overrides: Partial<BookContent> = {}): BookContent {
  const member = (name: string, department?: string, external = false) => ({
    name,
    function: name.replace("Head of ", ""),
    role: "Member",
    vote: !external,
    department,
    external,
    deputy: undefined,
  });
  return {
    ...emptyBook(deskRound),
    members: [
      member("Head of Sales", "SAL"),
      member("Head of HR", "HR"),
      member("Head of IT"),
      member("Adviser", undefined, true),
    ],
    submissions: [
      {
        department: "SAL",
        file: "SAL.xlsx",
        templateVersion: "1.0",
        fingerprint: "5a1".padEnd(64, "0"),
        received: "2026-11-26",
        errors: 2,
        warnings: 1,
        waivers: 0,
        status: "Received",
        reviewer: undefined,
      },
      {
        department: "HR",
        file: "HR.xlsx",
        templateVersion: "1.0",
        fingerprint: "4e".padEnd(64, "1"),
        received: "2026-11-25",
        errors: 0,
        warnings: 0,
        waivers: 0,
        status: "Received",
        reviewer: "Adviser",
      },
      { department: "IT", status: "Missing" } as never,
    ],
    findings: [
      finding({
        department: undefined,
        severity: "warning",
        criterion: "pilot-not-duplicated",
        sheet: undefined,
        cell: undefined,
        item: "SAL-P-01; HR-P-02",
        message: "SAL-P-01 and HR-P-02 look like one pilot.",
        remedy: "Make them one.",
      }),
      finding({}),
      finding({
        criterion: "number-not-text",
        sheet: "Budget",
        cell: "L14",
        item: "SAL-BL-003",
        message: '"1,200" in SAL-BL-003, Q2, is text and counts as 0.',
        remedy: "Make it a number.",
      }),
      finding({
        severity: "warning",
        criterion: "pilot-checkpoints",
        item: "SAL-P-02",
        message: "SAL-P-02 has no checkpoint.",
        remedy: "Plan one.",
      }),
    ],
    ...overrides,
  };
}

/** A book on the desk: read from a workbook that a host holds, so that edits land in real cells and are read again. */
export class DeskBook {
  private constructor(readonly host: SpreadsheetHost) {}

  static async of(content: BookContent = deskContent(), host: SpreadsheetHost = new MemoryHost()): Promise<DeskBook> {
    await host.build(renderTemplate("coalition-book", { round: deskRound, asOf: deskDay, book: content }));
    return new DeskBook(host);
  }

  /** The desk over a book that stands in a host already. */
  static over(host: SpreadsheetHost): DeskBook {
    return new DeskBook(host);
  }

  /** The book as it stands now. */
  async open(): Promise<OpenBook> {
    const found = openBook(await this.host.snapshot(), deskDay);
    if ("problem" in found) throw new Error(found.problem);
    return found;
  }

  /** Applies what was answered, and gives the book as it stands then. */
  async apply(answer: DeskEdits): Promise<OpenBook> {
    await this.host.apply(editsOf(answer));
    return this.open();
  }
}

/** The edits of an answer; a refusal fails the test with its words. */
export function editsOf(answer: DeskEdits): readonly Edit[] {
  if (answer.edits === undefined) throw new Error(answer.problem);
  return answer.edits;
}

/** The plan of a department. */
export function planOf({ content }: Pick<OpenBook, "content">, code: string): PlanAtDesk {
  const plan = plansAtDesk(content).find(({ department }) => department === code);
  if (plan === undefined) throw new RangeError(`planOf needs a department of the book, got ${code}`);
  return plan;
}

/** A member by name. */
export function memberOf({ content, round: own }: Pick<OpenBook, "content" | "round">, name: string): Reviewer {
  const found = reviewersOf(content, own).find((one) => one.name === name);
  if (found === undefined) throw new RangeError(`memberOf needs a member of the book, got ${name}`);
  return found;
}
