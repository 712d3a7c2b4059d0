import independentReviewer from "../../../src/core/portfolio/independent-reviewer";
import { emptyBook } from "../../../src/core/domain/book-content";
import { emptyFund } from "../../../src/core/domain/fund-content";
import { plan } from "../../support/plan";
import { pilot } from "../../support/rows";
import { coalitionRound, digest, portfolio, testPortfolioCriterion } from "../../support/test-portfolio-criterion";

const round = coalitionRound({
  members: [
    { name: "Ana Büro", department: "SAL", vote: true, external: false },
    { name: "Head of HR", department: "HR", vote: true, external: false },
  ],
});
const book = (changes: object) => portfolio([digest("SAL")], { book: { ...emptyBook(round), ...changes } });
const scored = (reviewer: string, reviewerDepartment?: string) =>
  portfolio([digest("SAL", { pilots: [pilot()] })], {
    fund: { ...emptyFund(round), scores: [{ pilotId: "SAL-P-01", reviewer, reviewerDepartment, scores: [] }] },
  });
const signed = (name: string) => {
  const { start } = plan();
  const coalition = { name, date: "2026-11-30", fingerprint: "" };
  return portfolio([digest("SAL", { start: { ...start, signOff: { ...start.signOff, coalition } } })]);
};
const granted = (askedBy: string, approver: string, item = "SAL-P-01") =>
  book({ granted: [{ criterion: "pilot-sunset", item, reason: "r", askedBy, approver, expires: "2027-01-31" }] });

testPortfolioCriterion(independentReviewer, {
  passes: {
    "a reviewer of another department": {
      in: book({ submissions: [{ department: "SAL", reviewer: "Head of HR" }] }),
      round,
    },
    "no book and no fund": { in: portfolio([digest("SAL")]), round },
    "a score from outside": { in: scored("Head of HR", "HR"), round },
    "a signature from outside": { in: signed("Head of HR"), round },
    "a waiver granted by another": { in: granted("Ana Büro", "Head of HR"), round },
  },
  breaches: {
    "a review of one's own, however the name is written": {
      in: book({ submissions: [{ department: "SAL", reviewer: "ana BURO" }] }),
      round,
      items: ["SAL"],
      message: "ana BURO reviews SAL's plan and is of SAL.",
    },
    "a score of one's own pilot": { in: scored("Ana Büro", "HR"), round, items: ["SAL-P-01"] },
    "a score by somebody who is no member": {
      in: scored("Somebody", "SAL"),
      round,
      items: ["SAL-P-01"],
      message: "Somebody of SAL scored SAL-P-01, a pilot of SAL.",
    },
    "a coalition's signature from inside": { in: signed("Ana Büro"), round, items: ["SAL"] },
    "a waiver that its asker approved": { in: granted("Head of HR", "head of  hr"), round, items: ["SAL-P-01"] },
    "a waiver for one's own department": { in: granted("Somebody", "Ana Büro"), round, items: ["SAL-P-01"] },
  },
});
