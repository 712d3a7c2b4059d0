import { fingerprint } from "../../../src/core/domain/fingerprint";
import type { Round } from "../../../src/core/domain/round";
import { serialFromIsoDate } from "../../../src/core/workbook/serial-date";
import { cellOf, typeAt, type CorruptiblePlan } from "../corruptible";
import { corruption, typed, type Corrupting, type Corruption, type Details } from "../corruption";

const signedOn = { department: "2026-11-20", finance: "2026-11-24" } as const;

/** What stands on Start: calendar, envelope, department, signatures, and the copy of the round. */
export const startCorruptions: Corrupting<CorruptiblePlan> = {
  "fiscal-calendar": (book) => [
    ...[1, 10, 13, null].map((month) => typed(book, "fiscal-calendar", "start.fiscalStartMonth", month)),
    ...["FY20-Q1", "FY27-Q2", "summer", null].map((label) =>
      typed(book, "fiscal-calendar", "start.firstQuarter", label),
    ),
  ],
  envelope: (book) => [
    typed(book, "envelope", "start.envelope", 1, { what: "is another one than finance gave" }),
    ...["ZZ", null, "sales"].map((code) =>
      typed(book, "envelope", "start.departmentCode", code, {
        also: {
          "milestone-dependencies-exist":
            "Under another code the plan's own IDs look like another department's and the other way round.",
        },
      }),
    ),
    ...overEnvelope(book),
  ],
  "round-current": (book) =>
    Object.entries(otherRounds(book.round)).map(([what, round]) =>
      corruption("round-current", `checked against a round with ${what}`, cellOf(book, "start.round"), [], {
        options: { round },
        optionsBefore: {},
      }),
    ),
  "sign-off-current": signatures,
};

/** Far too much money in each quarter of the last line that the envelope pays; nothing at all in all of them. */
function overEnvelope(book: CorruptiblePlan): Corruption[] {
  const { budget } = book.content;
  const paid = [...budget.entries()].filter(([, line]) => line.pilotId === undefined);
  const [row] = paid.at(-1) ?? [];
  if (row === undefined) return [];
  const at = cellOf(book, "start.envelope");
  const over = [0, 1, 2, 3, 4].map((quarter) =>
    corruption(
      "envelope",
      `budget.quarters.${quarter} is far over the envelope`,
      at,
      [typeAt(book, `budget.${row}.quarters.${quarter}`, 9_000_000)],
      {
        also: quarter === 0 ? { "spend-against-plan": "What was spent in a finished quarter is far less now." } : {},
      },
    ),
  );
  const under = paid.flatMap(([line]) =>
    [0, 1, 2, 3, 4].map((quarter) => typeAt(book, `budget.${line}.quarters.${quarter}`, 0)),
  );
  return [
    ...over,
    corruption("envelope", "nothing is planned", at, under, {
      also: {
        "outcome-funded": "Without money nothing is tied to the outcomes.",
        "milestone-resourced": "The milestones' lines have no money either.",
        "spend-against-plan": "What was spent was not planned.",
        "moves-balance": "Moves take money that is not there any more.",
      },
    }),
  ];
}

/** Rounds that differ from the workbook's copy in one thing that `round-current` compares. */
function otherRounds(round: Round): Readonly<Record<string, Round>> {
  return {
    "another name": { ...round, round: `${round.round} again` },
    "other rates": { ...round, rates: { ...round.rates, GBP: [1.2, 1.2, 1.2, 1.2, 1.2] } },
    "another cap": {
      ...round,
      fund: { size: 1, reserve: 0, tranches: [0, 0, 0, 0, 1], ...round.fund, pilotCap: 89_999 },
    },
    "a forum less": { ...round, forums: round.forums.slice(1) },
    "one more decision point": { ...round, decisionPoints: [...round.decisionPoints, "Mentoring"] },
    "one more group": { ...round, groups: [...round.groups, "Carers"] },
    "one more objective": { ...round, objectives: [...round.objectives, { id: "OBJ-9", objective: "Stay" }] },
    "a member less": { ...round, members: round.members.slice(1) },
    "another pack": { ...round, pack: { ...round.pack, version: round.pack.version + 1 } },
    "another currency": { ...round, currency: "CHF", rates: { ...round.rates, EUR: [1, 1, 1, 1, 1] } },
  };
}

/** Somebody signs, and then something is amiss. The plan is signed first, so that nothing else is. */
function signatures(book: CorruptiblePlan): Corruption[] {
  const signer = (who: "department" | "finance", name: string) => [
    typeAt(book, `start.signOff.${who}.name`, name),
    typeAt(book, `start.signOff.${who}.date`, serialFromIsoDate(signedOn[who])),
    typeAt(book, `start.signOff.${who}.fingerprint`, fingerprint(book.content)),
  ];
  const signed: Details = {
    before: [
      ...signer("department", "Head of department"),
      ...signer("finance", "Finance partner"),
      typeAt(book, "start.stage", "submitted"),
    ],
  };
  const sign = (path: string, value: string | number | null, more: Parameters<typeof typed>[4] = {}) =>
    typed(book, "sign-off-current", `start.signOff.${path}`, value, { ...signed, ...more });
  const both = ["department", "finance"].map((who) => cellOf(book, `start.signOff.${who}.fingerprint`));
  const promised = (path: string, value: string | number) =>
    corruption(
      "sign-off-current",
      `${path.replace(/\.\d+/, "")} changed after signing`,
      both,
      [typeAt(book, path, value)],
      signed,
    );
  const lastLine = book.content.budget.length - 1;
  const lastStep = book.content.milestones.length - 1;
  return [
    ...(["department", "finance"] as const).flatMap((who) => [
      sign(`${who}.name`, null),
      sign(`${who}.date`, null),
      sign(`${who}.fingerprint`, null),
      sign(`${who}.fingerprint`, "0".repeat(64), { what: "is of another version" }),
    ]),
    sign("finance.date", serialFromIsoDate("2026-11-19"), { what: "lies before the department's" }),
    sign("department.date", serialFromIsoDate("2026-11-25"), {
      what: "lies after finance's",
      at: "start.signOff.finance.date",
    }),
    promised("budget.0.description", "Something else"),
    promised(`budget.${lastLine}.rationale`, "Looked at again."),
    promised("commitments.0.commitment", "We try"),
    promised(`milestones.${lastStep}.milestone`, "Another step"),
    promised("start.planOwner", "Somebody else"),
    ...(book.content.pilots.length === 0 ? [] : [promised("pilots.0.hypothesis", "It works.")]),
  ];
}
