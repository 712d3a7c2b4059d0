import * as answers from "../../core/statistics";
import type { CellInput } from "../../core/workbook/cell-value";
import * as counts from "../../functions/arguments";
import * as evidence from "../../functions/evidence-arguments";
import * as rosters from "../../functions/roster-arguments";
import { label } from "../../functions/values";
import type { FunctionArgument } from "./resolve-question";

/** What a function answers, beside the STATS rows or the table that the pane shows of it. */
export interface Calculated {
  /** The value of the one cell; the first cell of an answer that spills. */
  readonly answer: answers.Answer | string;
  readonly stats: answers.StatsAnswer | null;
  /** Rows of an answer that spills. */
  readonly table: answers.TableAnswer | null;
}

type Given = readonly FunctionArgument[];

/** The plain function and its STATS on the same arguments. */
function pair<Read>(
  read: (given: Given) => Read,
  plain: (given: Read) => answers.Answer | string,
  stats: (given: Read) => answers.StatsAnswer,
): (given: Given) => Calculated {
  return (given) => {
    const arguments_ = read(given);
    return { answer: plain(arguments_), stats: stats(arguments_), table: null };
  };
}

const twoGroups = ([a, b, c, d]: Given) => counts.twoGroups(a, b, c, d);
const comparedPay = ([pay, groups, focal, reference, controls]: Given) =>
  evidence.controlled(pay, groups, focal, reference, controls);

/**
 * The functions that questions lead to, by name.
 *
 * They read their arguments with the very readers of the functions in the sheet, so that the pane refuses what the cell would refuse, in the
 * same words.
 */
const functions: Readonly<Record<string, (given: Given) => Calculated>> = {
  "GAP.RATE": pair(twoGroups, answers.gapRate, answers.gapRateStats),
  "IMPACT.RATIO": pair(twoGroups, answers.impactRatio, answers.impactRatioStats),
  "GAP.RATE.BY": ([groups, flags, focal, reference, eligible]) => {
    const given = {
      ...counts.roster(groups, flags, eligible, null, null),
      focal: label(focal, "focal"),
      reference: label(reference, "reference"),
    };
    const answer = answers.gapRateBy(given);
    if (answer === answers.SUPPRESSED || answers.isRefusal(answer))
      return { answer, stats: answers.isRefusal(answer) ? answer : suppressed, table: null };
    const everybody = given.groups.map(() => true);
    const stats = answers.accessGapStats({
      ...given,
      assigned: given.flags,
      eligible: given.eligible ?? everybody,
    });
    return { answer, stats, table: null };
  },
  "SIMPSON.STATS": ([groups, flags, strata, focal, reference]) => {
    const rows = answers.simpsonStats(rosters.strata(groups, flags, strata, focal, reference));
    if (answers.isRefusal(rows)) return { answer: rows, stats: rows, table: null };
    const stats = rows.filter((row): row is answers.StatsRow => !row[0].startsWith("gap in "));
    return { answer: "estimate", stats, table: rows };
  },
  "RATE.TABLE": ([groups, flags, eligible]) =>
    spilled(answers.rateTable(counts.roster(groups, flags, eligible, null, null))),
  "REP.TABLE": ([groups]) => spilled(answers.repTable(rosters.labelsOnly(groups, null, null))),
  "ACCESS.GAP": pair(
    ([groups, assigned, eligible, focal, reference]) => rosters.access(groups, assigned, eligible, focal, reference),
    answers.accessGap,
    answers.accessGapStats,
  ),
  "MENTOR.COVERAGE": pair(
    ([groups, mentored, focal]) => evidence.coverage(groups, mentored, focal, null),
    answers.mentorCoverage,
    answers.mentorCoverageStats,
  ),
  "TIME.GAP": pair(
    ([starts, promotions, exits, asOf, groups, focal, reference]) =>
      rosters.waits(starts, promotions, exits, asOf, groups, focal, reference),
    answers.timeGap,
    answers.timeGapStats,
  ),
  "RETENTION.GAP": pair(
    ([groups, starts, ends, from, to, focal, reference]) =>
      rosters.stayingGroups(groups, starts, ends, from, to, focal, reference),
    answers.retentionGap,
    answers.retentionGapStats,
  ),
  "PAY.GAP": pair(
    ([pay, groups, focal, reference, measure]) => evidence.payGap(pay, groups, focal, reference, measure),
    answers.payGapAnswer,
    answers.payGapStats,
  ),
  "PAY.GAP.ADJUSTED": pair(comparedPay, answers.payGapAdjusted, answers.payGapAdjustedStats),
  "BUDGET.TIED": pair(
    ([amounts, markers]) => counts.budget(amounts, markers),
    answers.budgetTied,
    answers.budgetTiedStats,
  ),
  "SUPPLIER.SHARE": pair(
    ([spend, flags]) => evidence.suppliers(spend, flags),
    answers.supplierShare,
    answers.supplierShareStats,
  ),
  PACE: pair(
    ([baseline, current, target, start, asOf, due]) => counts.datedWay(baseline, current, target, start, asOf, due),
    answers.paceAnswer,
    answers.paceStats,
  ),
  "PILOT.VERDICT": pair(
    ([hits, n, otherHits, otherN, margin]) => evidence.pilot(hits, n, otherHits, otherN, margin),
    answers.pilotVerdictAnswer,
    answers.pilotVerdictStats,
  ),
  "DETECTABLE.GAP": pair(
    ([n, baseRate]) => rosters.design(n, baseRate, null, null),
    answers.detectableGapAnswer,
    answers.detectableGapStats,
  ),
};

const suppressed: answers.StatsAnswer = answers.statsRows({
  estimate: answers.SUPPRESSED,
  status: answers.SUPPRESSED,
});

function spilled(table: answers.TableAnswer): Calculated {
  return { answer: answers.isRefusal(table) ? table : String(table[0]?.[0] ?? ""), stats: null, table };
}

/**
 * The answer of a question's function.
 *
 * @param name as the sheet calls it; @param given as Excel would hand it over
 * @throws RangeError for a function that no question leads to
 */
export function calculate(name: string, given: Given): Calculated {
  const run = functions[name];
  if (run === undefined) throw new RangeError(`calculate needs a function that a question leads to, got ${name}`);
  try {
    return run(given);
  } catch (error) {
    // As in the sheet: what the readers can't read is #VALUE! with their reason.
    if (!(error instanceof RangeError)) throw error;
    const refusal = answers.unusable(error.message);
    return { answer: refusal, stats: refusal, table: null };
  }
}

/** What the cell will show, to be kept beside the formula until Excel calculates it. */
export function cachedValue(answer: Calculated["answer"]): CellInput {
  return answers.isRefusal(answer) ? { error: answer.error } : answer;
}
