import { invertEdits } from "../../../src/core/workbook/edit";
import { judgePlan, assignReviewer } from "../../../src/core/desk/judge-plan";
import { noteEdits } from "../../../src/core/desk/note-edits";
import { settleFindings } from "../../../src/core/desk/settle-findings";
import { mistakesInTerms, waiveFinding } from "../../../src/core/desk/waive-finding";
import { addNotesSheet, lacksNotes } from "../../../src/core/desk/notes-sheet";
import { plansAtDesk } from "../../../src/core/desk/plans-at-desk";
import { reviewersOf } from "../../../src/core/desk/reviewer";
import { bookAfterReview } from "../../../src/core/portfolio/book-after-review";
import { checkSnapshot } from "../../../src/core/pipeline";
import { DeskBook, deskContent, deskDay, deskRound, editsOf, memberOf, planOf } from "../../support/desk-book";

const terms = { reason: "The pilot ended in May.", askedBy: "Head of Sales", expires: "2027-03-31" };

describe("who sits at the desk", () => {
  test("members by name; own is what Members, heads, deputies and finance partners say", () => {
    const reviewers = reviewersOf(deskContent(), deskRound);
    expect(reviewers.map(({ name, departments }) => [name, departments])).toEqual([
      ["Head of Sales", ["SAL"]],
      ["Head of HR", ["HR"]],
      // Members leaves the department blank; the round names them as IT's head.
      ["Head of IT", ["IT"]],
      ["Adviser", []],
    ]);
  });

  test("a name that is listed twice is one person with both departments", () => {
    const content = deskContent();
    const twice = {
      ...content,
      members: [...content.members, { ...content.members[0], name: " HEAD of  sales ", department: "HR" }],
    };
    expect(reviewersOf(twice as never, deskRound)[0]?.departments).toEqual(["HR", "SAL"]);
  });
});

test("every department once in the book's order, with its open findings and where it stands", async () => {
  const { content } = await (await DeskBook.of()).open();
  expect(
    plansAtDesk(content).map(({ department, status, open, reviewer }) => [
      department,
      status,
      open.error,
      open.warning,
      reviewer,
    ]),
  ).toEqual([
    ["SAL", "received", 2, 1, undefined],
    ["HR", "received", 0, 0, "Adviser"],
    ["IT", "missing", 0, 0, undefined],
  ]);
});

describe("approving", () => {
  test("nobody acts on their own department, whatever they do", async () => {
    const book = await (await DeskBook.of()).open();
    const [sal, sales] = [planOf(book, "SAL"), memberOf(book, "Head of Sales")];
    const [first] = sal.findings;
    if (!first) throw new RangeError("the book needs a finding");
    for (const answer of [
      judgePlan(book, "take", sal, sales),
      judgePlan(book, "approve", sal, sales),
      judgePlan(book, "send back", sal, sales),
      settleFindings(book, [first], "settled", "Agreed", sales),
      waiveFinding(book, first, { ...terms, askedBy: "Adviser" }, sales),
      noteEdits(book, [{ department: "SAL", item: "SAL-P-01", note: "Fine" }], sales),
    ])
      expect(answer.problem).toBe("SAL is your own department. Nobody acts on their own: let another member do it.");
    // A note that leaves the department blank but names its item is about it all the same.
    expect(noteEdits(book, [{ department: "", item: "SAL-P-01; HR-P-02", note: "Fine" }], sales).problem).toMatch(
      /own department/,
    );
    expect(assignReviewer(book, sal, "Head of Sales", memberOf(book, "Adviser")).problem).toMatch(
      /is of SAL and can't review/,
    );
  });

  test("not with open errors; after settling one and waiving the other it is approved, and one Undo each takes it back", async () => {
    const desk = await DeskBook.of();
    let book = await desk.open();
    const adviser = memberOf(book, "Adviser");
    expect(judgePlan(book, "approve", planOf(book, "SAL"), adviser).problem).toBe(
      "2 errors are open (SAL-P-01 and SAL-BL-003). Settle or waive each, or send the plan back.",
    );
    const [sunset, text] = planOf(book, "SAL").findings;
    if (!sunset || !text) throw new RangeError("the book needs two findings");
    expect(settleFindings(book, [text], "settled", "  ", adviser).problem).toMatch(/settled with a reason/);
    book = await desk.apply(settleFindings(book, [text], "settled", "Finance booked 1,200.", adviser));
    expect(book.content.notes).toEqual([
      {
        id: "N-01",
        department: "SAL",
        item: "SAL-BL-003",
        note: "Settled: Finance booked 1,200.",
        by: "Adviser",
        date: deskDay,
      },
    ]);
    expect(judgePlan(book, "approve", planOf(book, "SAL"), adviser).problem).toMatch(/^1 error is open \(SAL-P-01\)/);
    book = await desk.apply(waiveFinding(book, sunset, terms, adviser));
    expect(book.content.granted).toEqual([
      {
        criterion: "pilot-sunset",
        item: "SAL-P-01",
        reason: terms.reason,
        askedBy: "Head of Sales",
        approver: "Adviser",
        expires: "2027-03-31",
      },
    ]);
    const edits = editsOf(judgePlan(book, "approve", planOf(book, "SAL"), adviser));
    await desk.host.apply(edits);
    expect((await desk.open()).content.submissions[0]).toMatchObject({ status: "Approved", reviewer: "Adviser" });
    expect(judgePlan(await desk.open(), "approve", planOf(await desk.open(), "SAL"), adviser).problem).toBe(
      "This plan is approved already.",
    );
    await desk.host.apply(invertEdits(edits));
    expect((await desk.open()).content).toEqual(book.content);
  });

  test("refuses when another reviewer was faster, and leaves theirs", async () => {
    const desk = await DeskBook.of();
    const book = await desk.open();
    const [hr, adviser] = [planOf(book, "HR"), memberOf(book, "Adviser")];
    const late = editsOf(judgePlan(book, "send back", hr, adviser));
    await desk.apply(judgePlan(book, "approve", hr, adviser));
    await expect(desk.host.apply(late)).rejects.toMatchObject({ code: "changed" });
    expect((await desk.open()).content.submissions[1]?.status).toBe("Approved");
  });

  test("refuses when a new version came in meanwhile: the approval is for one fingerprint", async () => {
    const desk = await DeskBook.of();
    const book = await desk.open();
    const approve = editsOf(judgePlan(book, "approve", planOf(book, "HR"), memberOf(book, "Adviser")));
    const place = book.sources.places.get("submissions.1.fingerprint");
    if (!place) throw new RangeError("the book needs a fingerprint");
    const before = book.content.submissions[1]?.fingerprint ?? null;
    await desk.host.apply([
      { kind: "set-cells", sheet: place.sheet, range: place.cell, before: [[before]], after: [["ff"]] },
    ]);
    await expect(desk.host.apply(approve)).rejects.toMatchObject({ code: "changed" });
  });

  test("is kept by a review while the plan promises the same, and gone when it doesn't", async () => {
    const desk = await DeskBook.of();
    const book = await desk.open();
    const { content } = await desk.apply(judgePlan(book, "approve", planOf(book, "HR"), memberOf(book, "Adviser")));
    const hr = deskContent().submissions[1];
    const again = (fingerprint: string | undefined) =>
      bookAfterReview(content, {
        submissions: [{ ...hr, fingerprint, reviewer: undefined } as never],
        findings: [],
        rollup: { money: [], asks: [], gaps: [] },
      }).submissions[0]?.status;
    expect(again(hr?.fingerprint)).toBe("Approved");
    expect(again("other")).toBe("Received");
    // Notes are people's: no review touches them.
    const noted = await desk.apply(
      noteEdits(await desk.open(), [{ department: "HR", item: "", note: "Fine." }], memberOf(book, "Adviser")),
    );
    const rollup = { money: [], asks: [], gaps: [] };
    expect(bookAfterReview(noted.content, { submissions: [], findings: [], rollup }).notes).toEqual(
      noted.content.notes,
    );
  });

  test("only by the reviewer whom the book names; taking over is a step of its own", async () => {
    const desk = await DeskBook.of();
    const book = await desk.open();
    const it = memberOf(book, "Head of IT");
    expect(judgePlan(book, "approve", planOf(book, "HR"), it).problem).toMatch(
      /^Adviser reviews this plan. Take it over first/,
    );
    const taken = await desk.apply(judgePlan(book, "take", planOf(book, "HR"), it));
    expect(taken.content.submissions[1]?.reviewer).toBe("Head of IT");
    expect(judgePlan(taken, "approve", planOf(taken, "HR"), it).problem).toBeUndefined();
  });

  test("nothing received, no fingerprint, and errors that Findings doesn't list are no basis", async () => {
    const content = deskContent();
    const [sal, hr] = content.submissions;
    const book = await (
      await DeskBook.of({
        ...content,
        findings: [],
        submissions: [
          { ...sal, errors: 2 },
          { ...hr, fingerprint: undefined },
        ] as never,
      })
    ).open();
    const adviser = memberOf(book, "Adviser");
    expect(judgePlan(book, "approve", planOf(book, "IT"), adviser).problem).toMatch(/^Nothing was received/);
    expect(judgePlan(book, "approve", planOf(book, "HR"), adviser).problem).toMatch(/no fingerprint/);
    const uncounted = { ...planOf(book, "SAL"), errors: undefined };
    expect(judgePlan(book, "approve", uncounted as never, adviser).problem).toMatch(/no number of errors/);
    expect(judgePlan(book, "approve", planOf(book, "SAL"), adviser).problem).toBe(
      "Submissions counts 2 errors, and Findings lists none. Run the review again, so that you see what you approve.",
    );
  });
});

describe("waiving", () => {
  test("the approver is not the asker, and a waiver ends after today", () => {
    expect(mistakesInTerms({ reason: "", askedBy: "", expires: "" }, "Adviser", deskDay)).toEqual({
      reason: "Say why this item may be an exception.",
      askedBy: "Say who asked for it.",
      expires: "Give a date like 2027-03-31.",
    });
    expect(mistakesInTerms({ ...terms, askedBy: " ADVISER " }, "Adviser", deskDay).askedBy).toMatch(
      /can't be who asked/,
    );
    expect(mistakesInTerms({ ...terms, expires: deskDay }, "Adviser", deskDay).expires).toBe(
      "Give a day after today, 30 Nov 2026.",
    );
    expect(mistakesInTerms({ ...terms, expires: "2027-02-30" }, "Adviser", deskDay).expires).toMatch(/^Give a date/);
    expect(mistakesInTerms({ ...terms, expires: "2026-12-01" }, "Adviser", deskDay)).toEqual({});
  });

  test("covers every open finding of the rule and item, and is in force for the next check", async () => {
    const content = deskContent();
    const again = { ...content.findings[1], cell: "N7", message: "SAL-P-01 has no sunset date in its second row." };
    const desk = await DeskBook.of({ ...content, findings: [...content.findings, again] as never });
    const book = await desk.open();
    const [sunset] = planOf(book, "SAL").findings;
    if (!sunset) throw new RangeError("the book needs a finding");
    const after = await desk.apply(waiveFinding(book, sunset, terms, memberOf(book, "Adviser")));
    expect(after.content.findings.filter(({ status }) => status === "Waived").map(({ cell }) => cell)).toEqual([
      "N6",
      "N7",
    ]);
    // The book's own check has nothing to say of a waiver that is complete, in date and independent.
    const result = checkSnapshot(await desk.host.snapshot(), { asOf: deskDay });
    if (result.status === "unreadable") throw new Error(result.reason);
    expect(
      result.findings.filter(({ criterion }) => ["waiver-in-date", "independent-reviewer"].includes(criterion)),
    ).toEqual([]);
    const [still] = planOf(after, "SAL").findings.filter(({ state }) => state === "open");
    expect(still?.item).toBe("SAL-BL-003");
  });

  test("a finding without an item can't be waived, and one that Granted covers needs no second row", async () => {
    const content = deskContent();
    const granted = [
      {
        criterion: "pilot-sunset",
        item: "sal-p-01",
        reason: "x",
        askedBy: "Head of Sales",
        approver: "Adviser",
        expires: "2027-01-31",
      },
    ];
    const findings = [content.findings[1], { ...content.findings[2], item: undefined }] as never;
    const book = await (await DeskBook.of({ ...content, granted, findings })).open();
    const [covered, nameless] = planOf(book, "SAL").findings;
    if (!covered || !nameless) throw new RangeError("the book needs two findings");
    const adviser = memberOf(book, "Adviser");
    expect(waiveFinding(book, covered, terms, adviser).problem).toMatch(
      /^Granted holds such a waiver already, until 31 Jan 2027/,
    );
    expect(waiveFinding(book, nameless, terms, adviser).problem).toMatch(/names no item/);
  });
});

describe("notes", () => {
  test("stand below each other under the next free IDs, and the table grows when it is full", async () => {
    const desk = await DeskBook.of();
    let book = await desk.open();
    const adviser = memberOf(book, "Adviser");
    const note = (text: string) => ({ department: "SAL", item: "", note: text });
    // The template's Notes has 20 rows: the 21st and 22nd need room.
    book = await desk.apply(
      noteEdits(
        book,
        Array.from({ length: 19 }, (_, at) => note(`Note ${at + 1}`)),
        adviser,
      ),
    );
    book = await desk.apply(noteEdits(book, [note("=HYPERLINK(1)"), note("b"), note("c")], adviser));
    expect(book.content.notes).toHaveLength(22);
    expect(book.content.notes.at(-1)).toEqual({
      id: "N-22",
      department: "SAL",
      note: "c",
      by: "Adviser",
      date: deskDay,
    });
    expect(book.content.notes[19]?.note).toBe("=HYPERLINK(1)");
    expect(book.snapshot.sheets.find(({ name }) => name === "Notes")?.formulas).toEqual(
      expect.not.objectContaining({ D25: expect.anything() }),
    );
  });

  test("a book from before notes says what to do, and gets the sheet", async () => {
    const whole = await DeskBook.of();
    const snapshot = await whole.host.snapshot();
    const { openBook } = await import("../../../src/core/desk/open-book");
    const old = openBook({ ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name !== "Notes") }, deskDay);
    if ("problem" in old) throw new Error(old.problem);
    expect(lacksNotes(old)).toBe(true);
    expect(old.content.notes).toEqual([]);
    expect(noteEdits(old, [{ department: "SAL", item: "", note: "x" }], memberOf(old, "Adviser")).problem).toBe(
      "Sheet Notes is missing. Run a check: it offers to put it back.",
    );
    const [edit, ...rest] = editsOf(addNotesSheet(old));
    expect(rest).toEqual([]);
    expect(edit).toMatchObject({ kind: "add-sheet", blueprint: { activeSheet: "Notes" } });
    if (edit?.kind === "add-sheet") expect(edit.blueprint.sheets.map(({ name }) => name)).toEqual(["Notes"]);
    expect(addNotesSheet(await whole.open()).problem).toMatch(/stands where Notes belongs/);
  });
});

test("settled findings can be opened again; waived ones only through Granted", async () => {
  const desk = await DeskBook.of();
  let book = await desk.open();
  const adviser = memberOf(book, "Adviser");
  const warning = planOf(book, "SAL").findings[2];
  if (!warning) throw new RangeError("the book needs a warning");
  // A warning may be settled without a word.
  book = await desk.apply(settleFindings(book, [warning], "settled", "", adviser));
  expect(planOf(book, "SAL").open).toEqual({ error: 2, warning: 0, info: 0 });
  const settled = planOf(book, "SAL").findings[2];
  if (!settled) throw new RangeError("the book needs a warning");
  book = await desk.apply(settleFindings(book, [settled], "open", "", adviser));
  expect(planOf(book, "SAL").open.warning).toBe(1);
  expect(settleFindings(book, [{ ...settled, state: "waived" }], "open", "", adviser).problem).toMatch(/Granted/);
});
