import { askedWaivers } from "./criteria/basis/asked-waivers";
import { evaluate } from "./criteria/evaluate";
import { waitingForCalendar } from "./criteria/basis/waiting-for-calendar";
import { criteria } from "./criteria/index";
import { ownCriteria } from "./criteria/own/own-criteria";
import { checkCoalitionWorkbook } from "./coalition-pipeline";
import { packFingerprint } from "./domain/pack-fingerprint";
import { fingerprint } from "./domain/fingerprint";
import type { Pack } from "./domain/pack";
import { emptyPlan } from "./domain/empty-plan";
import { departmentOf, DepartmentCode, type Round } from "./domain/round";
import type { Submission } from "./domain/submission";
import type { CheckedFinding, CheckResult, Unchecked } from "./findings/check-result";
import { countFindings } from "./findings/count-findings";
import { locate } from "./findings/locate";
import { orderFindings } from "./findings/order";
import { planFixRules, proposeFixes } from "./fixes/index";
import { applySettings } from "./read/apply-settings";
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
  /**
   * Whether the settings that the workbook carries count. Only where a person sees that they do: a department that eased a criterion in its
   * own file must not ease it for whoever reads many files.
   */
  readonly withSettings?: boolean;
  /**
   * Whether taking over the round given is offered as a fix. It makes the workbook anew twice: for who mends one file, not for who reads a
   * thousand, each of which may carry an older round.
   */
  readonly offersRound?: boolean;
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
  const said = submission.start.stage?.toLowerCase() === "submitted" ? "submitted" : "draft";
  const given = options.pack ?? round.pack;
  const use = options.withSettings === true;
  const settings = applySettings(snapshot, given, { use, stage: said, criteria, ownChecks: true });
  const { pack } = settings;
  const stage = options.stage ?? settings.stage ?? said;
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
  const context = {
    read: submission,
    sources,
    snapshot,
    round,
    asOf: options.asOf,
    code: DepartmentCode.safeParse(submission.start.departmentCode?.trim().toUpperCase()).data,
    pristine: pristineOf(submission, submission.ownRound ?? round),
    ...(options.round === undefined || options.offersRound !== true
      ? {}
      : { renewed: renewedOf(submission, options.round) }),
  };
  const checked = located.map((finding): CheckedFinding => ({
    ...finding,
    fixes: finding.waiver ? [] : proposeFixes(finding, planFixRules, context),
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
    ...(settings.note === undefined ? {} : { settings: settings.note }),
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

/** Makes the workbook anew with another round: its entries under the round's own Start and dictionary. */
function renewedOf(submission: Submission, round: Round): () => Blueprint | undefined {
  return () => {
    const department = departmentOf(round, submission.workbook.madeFor ?? submission.start.departmentCode ?? "");
    if (department === undefined) return undefined;
    const { start } = submission;
    const given = emptyPlan(round, department).start;
    const renewed = {
      ...start,
      department: given.department,
      round: given.round,
      envelope: given.envelope,
    };
    return renderPristine({ ...submission, start: renewed, outcomes: round.outcomes }, round);
  };
}

/** Makes the workbook anew, once, with the round that it was made for. */
function pristineOf(submission: Submission, round: Round): () => Blueprint | undefined {
  let made: { readonly blueprint: Blueprint | undefined } | undefined;
  return () => {
    made ??= { blueprint: renderPristine(submission, round) };
    return made.blueprint;
  };
}
