import { emptyFund } from "../../../src/core/domain/fund-content";
import { makeWorkbook } from "../../../src/core/make-workbook";
import { renderTemplate } from "../../../src/core/render/render-template";
import { workbookInReview } from "../../../src/core/review/workbook-in-review";
import { round as smallRound } from "../../support/plan";
import { snapshotOf } from "../../support/snapshot-of";

const round = smallRound();
const options = { asOf: "2026-11-30", round, pack: round.pack };
const fundOf = (of: typeof round) => snapshotOf(renderTemplate("pilot-fund", { round: of, fund: emptyFund(of) }));

test("a plan is checked, and the round's fund is read", () => {
  const plan = renderTemplate("five-quarter-plan", { round, departmentCode: "SAL" });
  expect(workbookInReview(snapshotOf(plan), options)).toMatchObject({
    status: "reviewed",
    digest: { department: "SAL" },
  });
  expect(workbookInReview(fundOf(round), options)).toMatchObject({
    status: "fund",
    // Size and reserve are the round's.
    fund: { fund: { size: 500000, reserve: 0 } },
  });
});

test.each([
  [
    "another coalition book",
    () => snapshotOf(makeWorkbook("coalition-book", { round, asOf: "2026-11-30" })),
    /coalition book/,
  ],
  [
    "the fund of another round",
    () => fundOf({ ...round, round: "FY28" }),
    /^It is the pilot fund of FY28; this book is of FY27\.$/,
  ],
  ["a gap sheet", () => snapshotOf(renderTemplate("gap-sheet", { round })), /gap sheet: it holds people's rows/],
])("%s is left out, and it is said why", (_, snapshot, reason) => {
  expect(workbookInReview(snapshot(), options)).toEqual({ status: "skipped", reason: expect.stringMatching(reason) });
});

test("what is none of ours can't be read", () => {
  const answer = workbookInReview({ sheets: [], names: [], externalLinks: [] }, options);
  expect(answer.status).toBe("unreadable");
});
