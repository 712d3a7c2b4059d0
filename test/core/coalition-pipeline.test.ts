import { checkSnapshot } from "../../src/core/pipeline";
import { emptyBook } from "../../src/core/domain/book-content";
import { emptyFund } from "../../src/core/domain/fund-content";
import { knownCriteria } from "../../src/core/known-criteria";
import { renderTemplate } from "../../src/core/render/render-template";
import { sampleBook } from "../sample/book";
import { sampleFund } from "../sample/fund";
import { sampleRound } from "../sample/sample-round";
import { snapshotOf } from "../support/snapshot-of";

const round = sampleRound();
const asOf = "2026-11-30";

function said(blueprint: ReturnType<typeof renderTemplate>): string[] {
  const result = checkSnapshot(snapshotOf(blueprint), { asOf });
  if (result.status === "unreadable") throw new Error(result.reason);
  return [
    ...result.findings.map(
      ({ criterion, place, message }) => `${criterion} ${place?.sheet ?? ""}!${place?.cell ?? ""} ${message}`,
    ),
    ...result.notChecked.map(({ criterion, because }) => `not checked: ${criterion} ${because}`),
  ];
}

describe("a pilot fund", () => {
  test("is clean as the sample coalition keeps it, and when new", () => {
    expect(said(renderTemplate("pilot-fund", { round, asOf, fund: sampleFund() }))).toEqual([]);
    expect(said(renderTemplate("pilot-fund", { round, asOf, fund: emptyFund(round) }))).toEqual([]);
  });

  test("is told what is wrong, at the cell", () => {
    const fund = sampleFund();
    const [score, ...scores] = fund.scores;
    const [decision, ...decisions] = fund.decisions;
    const spoiled = {
      ...fund,
      scores: [{ ...score, reviewer: "Somebody", reviewerDepartment: score?.pilotId?.split("-")[0] }, ...scores],
      spend: [...fund.spend, { pilotId: "SAL-P-99", quarter: "FY27-Q1", amount: 100 }],
      decisions: [{ ...decision, tradeOff: undefined }, ...decisions],
    } as typeof fund;
    expect(
      said(renderTemplate("pilot-fund", { round, asOf, fund: spoiled })).map((line) => line.split(" ")[0]),
    ).toEqual(["independent-reviewer", "references-exist", "decision-complete"]);
  });
});

describe("a coalition book", () => {
  test("is clean when new, but for what the round leaves open", () => {
    const book = emptyBook(round, knownCriteria);
    expect(said(renderTemplate("coalition-book", { round, asOf, book }))).toEqual([]);
  });

  test("is told that one of the sample's submissions is reviewed by its own department", () => {
    // The sample gives all eight submissions to the Head of Finance, whom the members' list has under FIN.
    expect(said(renderTemplate("coalition-book", { round, asOf, book: sampleBook() }))).toEqual([
      "independent-reviewer Submissions!J10 Head of Finance of FIN reviews FIN's plan.",
    ]);
  });

  test("is told what is wrong with its pack, at the cell", () => {
    const book = emptyBook(round, knownCriteria);
    const criteria = book.criteria.map((row) =>
      row.criterion === "pilot-sunset" ? { ...row, criterion: "pilot-sunsets", severity: "fatal" } : row,
    );
    const at = book.criteria.findIndex(({ criterion }) => criterion === "pilot-sunset");
    expect(said(renderTemplate("coalition-book", { round, asOf, book: { ...book, criteria } }))).toEqual([
      `pack-readable Criteria!A${at + 5} Criterion "pilot-sunsets" is not one there is. Correct it, or take the row out.`,
    ]);
  });

  test("has its pack's severity and own waivers applied", () => {
    const book = sampleBook();
    const granted = [
      {
        criterion: "independent-reviewer",
        item: "FIN",
        reason: "Nobody else has the time this round.",
        askedBy: "Head of Finance",
        approver: "Chair of the coalition",
        expires: "2027-03-31",
      },
    ];
    const snapshot = snapshotOf(renderTemplate("coalition-book", { round, asOf, book: { ...book, granted } }));
    const result = checkSnapshot(snapshot, { asOf });
    expect(result.status === "unreadable" ? result.reason : result.counts).toMatchObject({ error: 0, waived: 1 });
  });
});
