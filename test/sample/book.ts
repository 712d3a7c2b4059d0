import { emptyBook, type BookContent } from "../../src/core/domain/book-content";
import { criteria } from "../../src/core/criteria";
import { RollingUp } from "../../src/core/portfolio/roll-up";
import { sampleFund } from "./fund";
import { sampleRound } from "./sample-round";
import { samples, submissionName } from "./samples";

/** The sample round's book after a first review of all eight submissions, as they were before anybody spoiled them. */
export function sampleBook(): BookContent {
  const round = sampleRound();
  const rolling = new RollingUp(round);
  for (const { code, plan } of samples) rolling.add(code, plan);
  return {
    ...emptyBook(round, criteria),
    charter: {
      decisionRule: "Consensus",
      quorum: "Two thirds of the voting members.",
      onDisagreement: "The chair decides; dissent goes on record.",
      speaker: "The chair.",
      signsOff: "A voting member of another department.",
    },
    vocabulary: [{ word: "sunset", ours: "end date" }],
    ownChecks: [
      {
        id: "own-cost-centre",
        title: "Every line has a cost centre",
        table: "Budget",
        column: "Cost centre",
        kind: "required",
        severity: "warning",
        why: "Finance can't book a line without one.",
        remedy: "Ask your finance partner for it.",
      },
    ],
    submissions: samples.map((sample, index) => ({
      department: sample.code,
      file: submissionName(sample),
      templateVersion: "1.0",
      fingerprint: String(index).repeat(12),
      received: "2026-11-27",
      errors: sample.spoiled.length,
      warnings: index % 3,
      waivers: 0,
      status: "Received",
      reviewer: "Head of Finance",
    })),
    findings: [
      {
        department: "MKT",
        severity: "error",
        criterion: "number-not-text",
        sheet: "Budget",
        cell: "L14",
        item: "MKT-BL-003",
        message: '"1,200" in MKT-BL-003, Q2, is text and counts as 0.',
        remedy: "Make it a number.",
        status: "Open",
      },
    ],
    decisions: sampleFund().decisions,
    ...rolling.rollup,
  };
}
