import { askedWaivers } from "./criteria/basis/asked-waivers";
import { evaluate } from "./criteria/evaluate";
import { waitingForCalendar } from "./criteria/basis/waiting-for-calendar";
import { criteria } from "./criteria/index";
import { ownCriteria } from "./criteria/own/own-criteria";
import { checkCoalitionWorkbook } from "./coalition-pipeline";
import { effectivePack } from "./domain/effective-pack";
import { packFingerprint } from "./domain/pack-fingerprint";
import { fingerprint } from "./domain/fingerprint";
import type { Pack } from "./domain/pack";
import type { Round } from "./domain/round";
import type { Submission } from "./domain/submission";
import type { CheckedFinding, CheckResult, Unchecked } from "./findings/check-result";
import { countFindings } from "./findings/count-findings";
import { locate } from "./findings/locate";
import { orderFindings } from "./findings/order";
import { proposeFixes } from "./fixes/index";
import { planColumns } from "./read/plan-columns";
import { readWorkbook, type ReadSources } from "./read/read-workbook";
import { renderPristine } from "./render/render-pristine";
import type { Blueprint } from "./workbook/blueprint";
import type { Snapshot } from "./workbook/snapshot";

/** What a check is told besides the workbook. */
export interface CheckOptions {
  /** Today, as an ISO date; core never looks at a clock. */
  readonly asOf: string;
  /** The round to check against; without one the workbook's own copy. */
  readonly round?: Round;
  /** Replaces the round's pack. */
  readonly pack?: Pack;
  /** Replaces the stage that the workbook says. */
  readonly stage?: "draft" | "submitted";
}

/**
 * The whole check of one workbook, top to bottom: read, judge, locate, order, propose fixes.
 *
 * Never throws for anything that stands in a workbook.
 *
 * @param onRead gets the plan as read, for a review that needs more of it than its findings and must not read twice
 */
export function checkSnapshot(
  snapshot: Snapshot,
  options: CheckOptions,
  onRead?: (submission: Submission, sources: ReadSources) => void,
): CheckResult | Unchecked {
  const coalition = checkCoalitionWorkbook(snapshot, options);
  if (coalition !== undefined) return coalition;
  const reading = readWorkbook(snapshot, options.round);
  if (reading.unreadable !== undefined) return { status: "unreadable", reason: reading.unreadable };
  const { submission, sources } = reading;
  onRead?.(submission, sources);
  const round = options.round ?? submission.ownRound;
  if (!round)
    return {
      status: "unreadable",
      reason:
        "The copy of the round on the hidden sheet _plan can't be read. Ask whoever runs the round to check it on the command line with the round's file (--round), or hand in an earlier copy.",
    };
  const pack = effectivePack(options.pack ?? round.pack);
  const stage = options.stage ?? (submission.start.stage?.toLowerCase() === "submitted" ? "submitted" : "draft");
  const own = ownCriteria(pack.ownChecks ?? [], planColumns);
  const { findings, notChecked, checksRun } = evaluate(waitingForCalendar(submission, round), [...criteria, ...own], {
    asOf: options.asOf,
    round,
    stage,
    pack,
    waivers: round.waivers,
  });
  const located = orderFindings(
    locate(findings, sources),
    snapshot.sheets.map((sheet) => sheet.name),
  );
  const context = { submission, sources, snapshot, round, pristine: pristineOf(submission, round) };
  const checked = located.map((finding): CheckedFinding => ({
    ...finding,
    fixes: finding.waiver ? [] : proposeFixes(finding, context),
  }));
  const counts = countFindings(located, notChecked);
  return {
    template: submission.workbook.templateId,
    templateVersion: submission.workbook.templateVersion,
    department: submission.start.department ?? null,
    departmentCode: submission.start.departmentCode ?? null,
    round: submission.start.round ?? round.round,
    pack: `${pack.id}@${pack.version}`,
    packFingerprint: packFingerprint(pack),
    stage,
    fingerprint: fingerprint(submission),
    asOf: options.asOf,
    status: counts.error > 0 ? "errors" : counts.warning > 0 ? "warnings" : "clean",
    counts,
    findings: checked,
    notChecked,
    checksRun,
    waiversAskedFor: askedWaivers(submission.waivers, round.waivers, options.asOf),
  };
}

/** Makes the workbook anew, once, with the round that it was made for. */
function pristineOf(submission: Submission, round: Round): () => Blueprint | undefined {
  let made: { readonly blueprint: Blueprint | undefined } | undefined;
  return () => {
    made ??= { blueprint: renderPristine(submission, submission.ownRound ?? round) };
    return made.blueprint;
  };
}
