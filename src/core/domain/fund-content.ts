import { z } from "zod";
import { IsoDate } from "./iso-date";
import { Checkpoint, Pilot } from "./plan";
import { quartersFrom } from "./quarter";
import type { Round } from "./round";

/*
 * Rows of the pilot fund as read from its workbook; every field may be missing, as in a plan.
 */
const text = z.string().optional();
const number = z.number().optional();
const date = IsoDate.optional();
const quarters = z.array(z.number().optional()).length(5);

/** Money of the fund that becomes available in a quarter, in the round's currency. */
export const Tranche = z.object({ quarter: text, available: number });
export type Tranche = z.infer<typeof Tranche>;

/** A pilot as it stands in a department's plan, and what it asks of the fund in each quarter (round currency). */
export const Application = Pilot.extend({ department: text, asks: quarters });
export type Application = z.infer<typeof Application>;

/** What one reviewer thinks of one pilot: 1 to 5 on each scoring criterion of the pack, in its order. */
export const Score = z.object({
  pilotId: text,
  reviewer: text,
  reviewerDepartment: text,
  scores: z.array(z.number().optional()),
});
export type Score = z.infer<typeof Score>;

/** Money granted to a pilot, by quarter (round currency). */
export const Award = z.object({ pilotId: text, awards: quarters, conditions: text, decisionId: text });
export type Award = z.infer<typeof Award>;

/** Money of the fund spent on a pilot in a quarter (round currency). */
export const FundSpend = z.object({ pilotId: text, quarter: text, amount: number });
export type FundSpend = z.infer<typeof FundSpend>;

/** What a forum decided, with what it looked at and what it gave up. */
export const Decision = z.object({
  id: text,
  date,
  forum: text,
  question: text,
  evidence: text,
  tradeOff: text,
  ruleUsed: text,
  decision: text,
  dissent: text,
  action: text,
  owner: text,
  due: date,
});
export type Decision = z.infer<typeof Decision>;

/** Everything in a pilot fund's workbook. */
export const FundContent = z.object({
  fund: z.object({ size: number, reserve: number, pilotCap: number, firstQuarter: text, currency: text }),
  tranches: z.array(Tranche),
  applications: z.array(Application),
  scores: z.array(Score),
  awards: z.array(Award),
  spend: z.array(FundSpend),
  checkpoints: z.array(Checkpoint),
  decisions: z.array(Decision),
});
export type FundContent = z.infer<typeof FundContent>;

/** The fund of a round with nothing applied for yet. A round without a fund has one of size 0, so that the workbook says so. */
export function emptyFund(round: Round): FundContent {
  const { size = 0, reserve = 0, pilotCap = 0, tranches = [] } = round.fund ?? {};
  return {
    fund: { size, reserve, pilotCap, firstQuarter: round.firstQuarter, currency: round.currency },
    tranches: quartersFrom(round.firstQuarter, 5).map((quarter, index) => ({
      quarter,
      available: tranches[index] ?? 0,
    })),
    applications: [],
    scores: [],
    awards: [],
    spend: [],
    checkpoints: [],
    decisions: [],
  };
}

/** Mean of a reviewer's scores by the pack's weights; undefined until every criterion has one. */
export function weightedScore(score: Pick<Score, "scores">, weights: readonly number[]): number | undefined {
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    const value = score.scores[index];
    if (value === undefined) return undefined;
    sum += value * weight;
  }
  return sum / weights.reduce((all, weight) => all + weight, 0);
}

/** Mean of the weighted scores that reviewers gave a pilot; undefined while nobody has scored it in full. */
export function meanScore(
  pilotId: string | undefined,
  { scores }: Pick<FundContent, "scores">,
  { pack }: Pick<Round, "pack">,
): number | undefined {
  const weights = pack.scoring.map(({ weight }) => weight);
  const key = pilotId?.toLowerCase();
  const given = scores
    .filter((score) => key !== undefined && score.pilotId?.toLowerCase() === key)
    .flatMap((score) => weightedScore(score, weights) ?? []);
  return given.length === 0 ? undefined : given.reduce((all, value) => all + value, 0) / given.length;
}
