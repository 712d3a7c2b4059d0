import type { BookContent } from "../../../src/core/domain/book-content";
import { emptyFund, type FundContent } from "../../../src/core/domain/fund-content";
import type { Agenda } from "../../../src/core/forum/agenda";
import { agendaOf } from "../../../src/core/forum/agenda-of";
import { agendaSections } from "../../../src/core/forum/agenda-sections";
import { forumsOf, forumToPrepare } from "../../../src/core/forum/forums-of";
import { namesItem } from "../../../src/core/forum/names-item";
import { decision } from "../../support/coalition";
import { deskContent, deskDay, deskRound } from "../../support/desk-book";

/*
 * The book of this file, and its agenda worked by hand. Today is 30 Nov 2026 (FY27-Q2); the round runs from 1 Jul 2026 to 30 Sep 2027.
 * Forums: 19 Nov 2026 (over), 18 Mar 2027 with 3 slots, 17 Jun 2027. Prepared is the one of 18 Mar 2027; the next meets 17 Jun 2027.
 * Fund: five tranches of 100,000, no reserve.
 */
const forums = [
  { forum: "Spring forum", date: "2027-03-18", slots: 3, chair: "Head of IT" },
  { forum: "Autumn forum", date: "2026-11-19", slots: 4, chair: "Head of IT" },
  { forum: "Summer forum", date: "2027-06-17", slots: 2, chair: undefined },
];
const ask = (pilotId: string, sunset: string | undefined, asks: number[], disposition?: string) => ({
  pilotId,
  department: pilotId.split("-")[0],
  outcomeId: "OUT-05",
  sunset,
  asks,
  disposition,
});
const asks = [
  ask("SAL-P-01", "2027-05-31", [0, 0, 60000, 60000, 0]),
  ask("SAL-P-02", "2026-09-30", [20000, 0, 0, 0, 0]),
  // Decided in the plan already.
  ask("HR-P-01", "2026-10-31", [0, 0, 0, 0, 0], "Stop"),
  // Extended: it ends again.
  ask("HR-P-02", "2027-06-17", [0, 10000, 70000, 0, 0], "Extend"),
  // After the next forum: that one's.
  ask("HR-P-03", "2027-06-18", [0, 0, 0, 0, 5000]),
  ask("HR-P-04", undefined, [0, 0, 0, 0, 5000]),
];
const decisions = [
  decision({ id: "D-01", due: "2026-12-04", action: "Open the cost line." }),
  // No action: an answer that nobody carries out, due 15 Jan 2027.
  decision({ id: "D-02", question: "Do we share one survey?", decision: "Yes.", action: undefined, due: "2027-01-15" }),
  // Named for a later forum.
  decision({
    id: "D-03",
    question: "Next round's outcomes?",
    forum: "Summer forum",
    decision: undefined,
    date: undefined,
  }),
];

const content = (overrides: Partial<BookContent> = {}) => deskContent({ forums, asks, decisions, ...overrides });

function agenda(book = content(), fund?: FundContent, forum = 0): Agenda {
  const found = agendaOf({
    book,
    round: deskRound,
    forum,
    asOf: deskDay,
    ...(fund === undefined ? {} : { fund: { file: "fund.xlsx", content: fund } }),
  });
  if ("problem" in found) throw new Error(found.problem);
  return found;
}

const lines = (items: Agenda["now"]) =>
  items.map(({ decideBy, question, decisionId }) => [decideBy, decisionId ?? "", question]);

describe("an agenda worked by hand", () => {
  test("the fund, sunsets and open decisions by the day by which they must be decided, cut at the slots", () => {
    const { now, later, forLaterForums, horizon } = agenda();
    // Q3 asks 60,000 + 70,000 = 130,000 of 100,000: the fund must be decided before FY27-Q3 begins, 1 Jan 2027.
    expect(lines(now)).toEqual([
      ["2026-09-30", "", "Sunset of SAL-P-02 on 30 Sep 2026: scale, adapt, stop or extend it?"],
      ["2027-01-01", "", "Pilot fund of FY27: which of the pilots without an award are funded?"],
      ["2027-01-15", "D-02", "Do we share one survey?"],
    ]);
    expect(lines(later)).toEqual([
      ["2027-05-31", "", "Sunset of SAL-P-01 on 31 May 2027: scale, adapt, stop or extend it?"],
      ["2027-06-17", "", "Sunset of HR-P-02 on 17 Jun 2027: scale, adapt, stop or extend it?"],
    ]);
    // HR-P-02 ends on the day of the next forum, which may still decide on it; SAL-P-01 ends before.
    expect(later.map(({ isLastChance }) => isLastChance)).toEqual([true, false]);
    expect(forLaterForums).toBe(1);
    expect(horizon).toBe("2027-06-17");
  });

  test("what is asked and what there is, by quarter", () => {
    const { fund } = agenda();
    // Column sums of `asks` above, all 5,000s of the last quarter included.
    expect(fund).toMatchObject({ asked: [20000, 10000, 130000, 60000, 10000], total: 500000, isOver: true, pilots: 5 });
    expect(fund?.whatIf).toBeUndefined();
  });

  test("plans that are not approved, findings across departments, and actions since the last forum", () => {
    const { plans, across, actions, restsOn } = agenda();
    expect(plans).toEqual([
      "Technology (IT): nothing received, was due 27 Nov 2026.",
      "2 plans are in and not approved yet.",
    ]);
    expect(across.map(({ message }) => message)).toEqual(["SAL-P-01 and HR-P-02 look like one pilot."]);
    expect(actions).toEqual(["D-01: Open the cost line (Head of Finance), due 4 Dec 2026."]);
    expect(restsOn).toEqual([
      "Pilots, sunsets and asks are those of the last review in this book; its newest plan is of 26 Nov 2026. Prepared 30 Nov 2026.",
      "No file of the pilot fund was given, so scores and awards are not known.",
      "1 pilot has no sunset date and can't be on the agenda.",
    ]);
  });

  test("with the fund's file: awards come off, asks are the review's, and the set that fits is proven", () => {
    const scores = ["SAL-P-01", "HR-P-02", "HR-P-03"].map((pilotId, at) => ({
      pilotId,
      reviewer: "Adviser",
      reviewerDepartment: undefined,
      scores: [5 - at, 5 - at, 5 - at, 5 - at],
    }));
    const fund: FundContent = {
      ...emptyFund(deskRound),
      // The copy's ask is of an older review: the book's own counts.
      applications: [{ id: "SAL-P-01", pilot: "Open days", department: "SAL", asks: [1, 1, 1, 1, 1] } as never],
      scores,
      awards: [{ pilotId: "SAL-P-02", awards: [20000, 0, 0, 0, 0], conditions: undefined, decisionId: undefined }],
    };
    const withFund = agenda(content(), fund);
    expect(withFund.fund).toMatchObject({
      asked: [0, 10000, 130000, 60000, 10000],
      available: [80000, 100000, 100000, 100000, 100000],
      // 500,000 less the 20,000 awarded.
      total: 480000,
      isOver: true,
    });
    const { whatIf } = withFund.fund ?? {};
    if (whatIf?.status !== "answered") throw new Error("not answered");
    // Q3 holds one of SAL-P-01 (score 5) and HR-P-02 (score 4); HR-P-03 (score 3) fits beside either. 5 + 3 = 8.
    expect(whatIf.answer.chosen.map(({ id }) => id)).toEqual(["HR-P-03", "SAL-P-01"]);
    expect(whatIf.answer.totalScore).toBeCloseTo(8, 10);
    expect(whatIf.answer.proven).toBe(true);
    expect(whatIf.answer.unscored.map(({ id }) => id)).toEqual(["HR-P-04"]);
    expect(whatIf.fromBefore).toEqual([]);
    const words = agendaSections(withFund)
      .flatMap(({ paragraphs }) => paragraphs)
      .join(" ");
    expect(words).toContain("proven to be the most");
    expect(words).toContain("Scores and awards are those of fund.xlsx.");
    expect(withFund.now[0]?.evidence[0]).toContain("SAL asks for EUR 20,000");
    expect(withFund.later[0]?.evidence[0]).toMatch(/^Open days\. SAL asks for EUR 120,000/);
  });

  test("pilots without an award that all fit are a question too, once awards are known", () => {
    const few = content({ asks: [ask("HR-P-03", "2027-12-31", [0, 0, 0, 0, 5000])], decisions: [] });
    expect(lines(agenda(few).now)).toEqual([]);
    const found = agenda(few, emptyFund(deskRound));
    expect(lines(found.now)).toEqual([
      ["2027-03-18", "", "Pilot fund of FY27: which of the pilots without an award are funded?"],
    ]);
    expect(found.now[0]?.evidence.at(-1)).toBe("All of them fit.");
  });
});

describe("what the book has on record", () => {
  const written = decision({
    id: "D-07",
    question: "Sunset of SAL-P-02 on 30 Sep 2026: scale, adapt, stop or extend it?",
    decision: undefined,
    action: undefined,
    forum: "Spring forum",
  });

  test("a question that was written is known again and not asked twice", () => {
    const { now, later } = agenda(content({ decisions: [...decisions, written] }));
    const own = [...now, ...later].filter(({ question }) => question.includes("SAL-P-02"));
    expect(lines(own)).toEqual([["2026-09-30", "D-07", written.question]]);
  });

  test("once decided it leaves the agenda, and is heard of until the plan says so", () => {
    const made = { ...written, decision: "Stop it.", action: "Close the lines." };
    const { now, later, actions } = agenda(content({ decisions: [made] }));
    expect([...now, ...later].some(({ question }) => question.includes("SAL-P-02"))).toBe(false);
    expect(actions).toContain("D-07 decided on SAL-P-02; its plan doesn't say so yet.");
  });

  test("another question about the same pilot is a question of its own", () => {
    const other = decision({
      id: "D-08",
      question: "Does SAL-P-02 move to Service?",
      decision: undefined,
      due: undefined,
      date: "2026-11-19",
      forum: "Autumn forum",
    });
    const { now, later } = agenda(content({ decisions: [other] }));
    expect([...now, ...later].filter(({ question }) => question.includes("SAL-P-02"))).toHaveLength(2);
  });

  test("IDs are compared as whole words", () => {
    expect(namesItem("Sunset of SAL-P-12 on", "SAL-P-1")).toBe(false);
    expect(namesItem("(sal-p-1)", "SAL-P-1")).toBe(true);
    expect(namesItem("anything", undefined)).toBe(false);
  });
});

describe("forums", () => {
  test("in the order of their days; the next to meet is proposed, else the last", () => {
    const known = forumsOf({ forums });
    expect(known.map(({ name, row }) => [name, row])).toEqual([
      ["Autumn forum", 1],
      ["Spring forum", 0],
      ["Summer forum", 2],
    ]);
    expect(forumToPrepare(known, deskDay)?.name).toBe("Spring forum");
    expect(forumToPrepare(known, "2028-01-01")?.name).toBe("Summer forum");
  });

  test("the last one has every sunset of the round, and one without slots has room for all", () => {
    const last = agenda(
      content({ forums: [{ forum: "Only", date: "2027-03-18", slots: undefined, chair: undefined }] }),
    );
    // The round's fifth quarter ends 30 Sep 2027.
    expect(last.horizon).toBe("2027-09-30");
    expect(last.later).toEqual([]);
    expect(last.now.filter(({ kind }) => kind === "sunset")).toHaveLength(4);
    expect(last.now.every(({ isLastChance }) => isLastChance)).toBe(true);
  });

  test("one without a date can't be prepared", () => {
    const book = content({ forums: [{ forum: "Some day", date: undefined, slots: 1, chair: undefined }] });
    expect(agendaOf({ book, round: deskRound, forum: 0, asOf: deskDay })).toEqual({
      problem: "This forum has no name or no date in Forums. Fill them in, then prepare it.",
    });
  });
});

test("measures that the roll-up suppresses are not shown, others come with interval and n", () => {
  const gap = {
    outcomeId: "OUT-05",
    period: "FY27-Q1",
    metric: "GAP.RATE",
    measured: -0.042,
    low: -0.08,
    high: -0.004,
    n: 812,
    status: "ok",
  };
  const evidence = (gaps: BookContent["gaps"]) => agenda(content({ gaps })).now[0]?.evidence[1];
  expect(evidence([gap])).toBe("OUT-05 over all departments: -4.2 % (-8 % to -0.4 %), n = 812, FY27-Q1.");
  expect(evidence([{ ...gap, status: "suppressed" }])).toBe(
    "OUT-05 over all departments: not shown, the groups are too small.",
  );
});

test("an empty book has an agenda that says so", () => {
  const words = agendaSections(
    agenda(content({ asks: [], decisions: [], findings: [], submissions: [], departments: [] })),
  );
  expect(words.map(({ heading }) => heading)).toEqual(["Nothing has to be decided", "What this rests on"]);
});
