import type { Application, FundContent } from "../../src/core/domain/fund-content";
import { emptyFund } from "../../src/core/domain/fund-content";
import type { Plan } from "../../src/core/domain/plan";
import { lineInRoundCurrency } from "../../src/core/domain/roll-up";
import type { Round } from "../../src/core/domain/round";
import { sampleRound } from "./sample-round";
import { samples } from "./samples";

/** A department's pilots as applications, each asking for what its budget lines add up to. */
function applicationsOf(code: string, plan: Plan, round: Round): Application[] {
  return plan.pilots.map((pilot) => {
    const lines = plan.budget
      .filter(({ pilotId }) => pilotId !== undefined && pilotId === pilot.id)
      .map((line) => lineInRoundCurrency(line, round));
    const asks = [0, 1, 2, 3, 4].map((quarter) => lines.reduce((sum, line) => sum + (line[quarter as 0] ?? 0), 0));
    return { ...pilot, department: code, asks };
  });
}

/** The sample round's fund after its first forum: applications of all departments, scores, three awards, a little spent. */
export function sampleFund(): FundContent {
  const round = sampleRound();
  const applications = samples.flatMap(({ code, plan }) => applicationsOf(code, plan, round));
  const reviewers = round.members.filter(({ department }) => department !== undefined).slice(0, 3);
  const scored = applications.slice(0, 6);
  const [first, second, third] = scored;
  return {
    ...emptyFund(round),
    applications,
    scores: scored.flatMap(({ id, department }, pilot) =>
      reviewers
        .filter((reviewer) => reviewer.department !== department)
        .map((reviewer, index) => ({
          pilotId: id,
          reviewer: reviewer.name,
          reviewerDepartment: reviewer.department,
          // The last reviewer has not finished with the last pilot.
          scores: round.pack.scoring.map((_, at) =>
            pilot === 5 && index === 1 && at === 2 ? undefined : 1 + ((pilot + index * 2 + at) % 5),
          ),
        })),
    ),
    awards: [first, second, third].flatMap((pilot, index) =>
      pilot === undefined
        ? []
        : [
            {
              pilotId: pilot.id,
              awards: pilot.asks.map((ask) => (index === 2 ? Math.round((ask ?? 0) / 2) : ask)),
              conditions: index === 2 ? "Half now; the rest after the second checkpoint." : undefined,
              decisionId: `D-0${index + 1}`,
            },
          ],
    ),
    spend: [
      { pilotId: first?.id, quarter: "FY27-Q1", amount: 4200 },
      { pilotId: first?.id, quarter: "FY27-Q2", amount: 6100 },
      { pilotId: second?.id, quarter: "FY27-Q2", amount: 3800 },
    ],
    checkpoints: samples.flatMap(({ plan }) => plan.checkpoints),
    decisions: [first, second, third].flatMap((pilot, index) =>
      pilot === undefined
        ? []
        : [
            {
              id: `D-0${index + 1}`,
              date: "2026-11-19",
              forum: "Inclusion forum, autumn",
              question: `Does ${pilot.id ?? "the pilot"} get money of the fund?`,
              evidence: "Scores of two reviewers; the measured gap in the department's plan.",
              tradeOff: "Less is left for later applications of the same quarter.",
              ruleUsed: "Consensus",
              decision: index === 2 ? "Half of what was asked." : "What was asked.",
              dissent: index === 2 ? "Head of Finance would have waited for the checkpoint." : undefined,
              action: "Open the cost line.",
              owner: "Head of Finance",
              due: "2026-12-04",
            },
          ],
    ),
  };
}
