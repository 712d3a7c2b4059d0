import { emptyBook } from "../../src/core/domain/book-content";
import { emptyFund } from "../../src/core/domain/fund-content";
import type { Decision } from "../../src/core/domain/fund-content";
import type { BookWorkbook, FundWorkbook, WorkbookObservations } from "../../src/core/domain/submission";
import { checkpoint, pilot } from "./rows";
import { round, workbook } from "./plan";

/** What a test changes; `workbook` is merged, everything else replaced. */
type Overrides<Read> = Partial<Omit<Read, "workbook">> & { workbook?: Partial<WorkbookObservations> };

/** A decision in which nothing is missing. */
export function decision(overrides: Partial<Decision> = {}): Decision {
  return {
    id: "D-01",
    date: "2026-11-19",
    forum: "Autumn forum",
    question: "Does SAL-P-01 get money?",
    evidence: "SAL-CP-01",
    tradeOff: "Less is left for spring.",
    ruleUsed: "Consensus",
    decision: "Yes, all of it.",
    dissent: undefined,
    action: "Open the cost line.",
    owner: "Head of Finance",
    due: "2026-12-04",
    ...overrides,
  };
}

/** A fund in which no criterion finds anything: one pilot of Sales, scored by Human Resources, awarded and spent on. */
export function fund({ workbook: observations, ...overrides }: Overrides<FundWorkbook> = {}): FundWorkbook {
  const pilots = [{ ...pilot(), department: "SAL", asks: [10000, 10000, 10000, 10000, 0] }];
  const id = pilots[0]?.id;
  return {
    ...emptyFund(round()),
    applications: pilots,
    scores: [{ pilotId: id, reviewer: "Head of HR", reviewerDepartment: "HR", scores: [4, 4, 3, 5] }],
    awards: [{ pilotId: id, awards: [10000, 0, 0, 0, 0], conditions: undefined, decisionId: "D-01" }],
    spend: [{ pilotId: id, quarter: "FY27-Q1", amount: 4000 }],
    checkpoints: [checkpoint()],
    decisions: [decision()],
    ownRound: round(),
    missingParts: new Map(),
    ...overrides,
    workbook: workbook({ templateId: "pilot-fund", ...observations }),
  };
}

/** A book in which no criterion finds anything; its two outcomes can be measured. */
export function book({ workbook: observations, ...overrides }: Overrides<BookWorkbook> = {}): BookWorkbook {
  const member = (name: string, what: string, department: string) => ({
    name,
    function: what,
    role: "member",
    vote: true,
    department,
    external: false,
    deputy: undefined,
  });
  return {
    ...emptyBook(round()),
    dictionary: round()
      .outcomes.slice(0, 2)
      .map((outcome) => ({
        ...outcome,
        numerator: "Those selected",
        denominator: "Those eligible",
        source: "HR system",
        owner: "Head of HR",
        baseline: 0.2,
        baselineDate: "2026-03-31",
      })),
    members: [
      member("Head of Sales", "Operations", "SAL"),
      member("Head of HR", "Human Resources", "HR"),
      member("Head of Finance", "Finance", "FIN"),
    ],
    submissions: [
      {
        department: "SAL",
        file: "SAL.xlsx",
        templateVersion: "1.0",
        fingerprint: "00",
        received: "2026-11-20",
        errors: 0,
        warnings: 0,
        waivers: 0,
        status: "Received",
        reviewer: "Head of HR",
      },
    ],
    granted: [
      {
        criterion: "pilot-checkpoints",
        item: "SAL-P-01",
        reason: "It runs for six weeks.",
        askedBy: "Head of Sales",
        approver: "Head of HR",
        expires: "2027-06-30",
      },
    ],
    decisions: [decision()],
    ownRound: round(),
    missingParts: new Map(),
    ...overrides,
    workbook: workbook({ templateId: "coalition-book", ...observations }),
  };
}
