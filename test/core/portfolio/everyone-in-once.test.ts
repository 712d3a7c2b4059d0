import everyoneInOnce from "../../../src/core/portfolio/everyone-in-once";
import { coalitionRound, digest, portfolio, testPortfolioCriterion } from "../../support/test-portfolio-criterion";

const four = ["SAL", "HR", "IT", "LEG"].map((code) => digest(code));
const all = portfolio(four);
const due = (date: string) =>
  coalitionRound({
    departments: coalitionRound().departments.map((each) => (each.code === "LEG" ? { ...each, due: date } : each)),
  });
const extra = (file: object) => ({ ...all, received: [...all.received, file as (typeof all.received)[number]] });

testPortfolioCriterion(everyoneInOnce, {
  passes: {
    "all four in": { in: all },
    "a fund's workbook among them": { in: extra({ file: "pilot-fund.xlsx", status: "skipped", reason: "A fund." }) },
  },
  breaches: {
    "nobody at all": { in: portfolio([]), items: ["SAL", "HR", "IT", "LEG"], severity: "error" },
    "one missing past its date": {
      in: portfolio(four.slice(0, 3)),
      round: due("2026-11-29"),
      items: ["LEG"],
      severity: "error",
      message: "Department LEG (LEG) has no plan here that counts. It was due 29 Nov 2026.",
    },
    "one that still has the day": {
      in: portfolio(four.slice(0, 3)),
      round: due("2026-11-30"),
      items: ["LEG"],
      severity: "warning",
      message: /It is due 30 Nov 2026\.$/,
    },
    "two files of one department": {
      in: extra({ file: "sal-old.xlsx", department: "SAL", status: "older", reason: "Older." }),
      items: ["SAL"],
      message: "SAL has 2 files here. sal.xlsx counts; sal-old.xlsx does not.",
    },
    "a department nobody expects": {
      in: extra({ file: "ops.xlsx", department: "OPS", status: "unexpected", reason: "Not in the round." }),
      items: ["OPS"],
    },
    "a plan of another round": {
      in: extra({ file: "old.xlsx", department: "SAL", round: "FY26", status: "other round", reason: "Old." }),
      items: ["SAL"],
      message: "old.xlsx is a plan of round FY26; this review is of FY27. It does not count.",
    },
    "an old template among new ones": {
      in: portfolio([...four.slice(0, 3), digest("LEG", {}, coalitionRound(), { templateVersion: "0.9" })]),
      items: ["LEG"],
      message: /^LEG has template version 0\.9; most others have /,
    },
    "two packs": {
      in: portfolio([...four.slice(0, 3), digest("LEG", {}, coalitionRound(), { pack: "other@2" })]),
      items: ["LEG"],
      message: "LEG has pack other@2; most others have coalition-default@1.",
    },
  },
});
