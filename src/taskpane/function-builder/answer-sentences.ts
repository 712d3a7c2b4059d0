import * as core from "../../core/statistics";
import type { Calculated } from "./calculate";

/**
 * What an answer says in plain sentences; which family speaks is the question's function.
 *
 * @param question that was asked; @param calculated its answer, small groups already hidden; @param given what was picked, by input
 */
export function answerSentences(
  question: core.Question,
  calculated: Calculated,
  given: Readonly<Record<string, string>>,
): core.Sentences {
  const { stats, table } = calculated;
  if (stats === null) return table === null ? [] : core.tableSentences(table);
  const pair = { stats, focal: given["focal"] ?? "", reference: given["reference"] ?? "" };
  switch (question.function) {
    case "GAP.RATE":
      return core.rateGapSentences(pair, "are selected");
    case "GAP.RATE.BY":
      return core.rateGapSentences(pair, "are promoted");
    case "ACCESS.GAP":
      return core.rateGapSentences(pair, "have access");
    case "RETENTION.GAP":
      return core.rateGapSentences(pair, "stayed");
    case "IMPACT.RATIO":
      return core.impactRatioSentences(pair);
    case "SIMPSON.STATS":
      return core.simpsonSentences(pair);
    case "MENTOR.COVERAGE":
      return core.rateSentences(stats, pair.focal, "have a mentor");
    case "TIME.GAP":
      return core.timeGapSentences(pair);
    case "PAY.GAP":
      return core.payGapSentences(pair, `${given["measure"] ?? "mean"} pay`);
    case "PAY.GAP.ADJUSTED":
      return core.payGapSentences(pair, "pay");
    case "BUDGET.TIED":
      return core.tiedMoneySentences(stats);
    case "SUPPLIER.SHARE":
      return core.supplierSentences(stats);
    case "PACE":
      return core.paceSentences(stats);
    case "PILOT.VERDICT":
      return core.pilotSentences(stats);
    case "DETECTABLE.GAP":
      return core.detectableGapSentences(stats);
    default:
      throw new RangeError(`answerSentences needs a function that a question leads to, got ${question.function}`);
  }
}
