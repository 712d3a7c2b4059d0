import type { Criterion } from "./criteria/criterion";
import { evaluate } from "./criteria/evaluate";
import { fundCriteria } from "./criteria/fund/index";
import type { BookContent } from "./domain/book-content";
import { effectivePack } from "./domain/effective-pack";
import { packFingerprint } from "./domain/pack-fingerprint";
import type { Pack } from "./domain/pack";
import type { Round, Waiver } from "./domain/round";
import type { ReadWorkbook } from "./domain/submission";
import type { CheckResult, Unchecked } from "./findings/check-result";
import { countFindings } from "./findings/count-findings";
import { locate } from "./findings/locate";
import { orderFindings } from "./findings/order";
import { criteriaOfBook } from "./known-criteria";
import { readBook, readFund, type CoalitionReading } from "./read/read-coalition-workbook";
import { recordOf } from "./read/read-workbook";
import type { Snapshot } from "./workbook/snapshot";

/** What a check of a coalition's workbook is told; as for a plan, less the stage. */
interface CoalitionOptions {
  readonly asOf: string;
  readonly round?: Round;
  readonly pack?: Pack;
}

/**
 * The check of a pilot fund or a coalition book; undefined for any other workbook.
 *
 * Beside the check of a plan and not in it: these are read by other templates, have rules of their own and are submitted by nobody. What
 * is asked of every workbook is asked of them too. Findings come without fixes: a fix builds on a department's plan.
 */
export function checkCoalitionWorkbook(
  snapshot: Snapshot,
  options: CoalitionOptions,
): CheckResult | Unchecked | undefined {
  const template = recordOf(snapshot)?.template;
  if (template === "pilot-fund")
    return check(readFund(snapshot, options.round), fundCriteria, snapshot, options, () => []);
  if (template === "coalition-book")
    return check(readBook(snapshot, options.round), criteriaOfBook, snapshot, options, grantedIn);
  return undefined;
}

function check<Content extends object>(
  reading: CoalitionReading<Content>,
  criteria: readonly Criterion<Content & ReadWorkbook>[],
  snapshot: Snapshot,
  options: CoalitionOptions,
  granted: (content: Content) => readonly Waiver[],
): CheckResult | Unchecked {
  if (reading.unreadable !== undefined) return { status: "unreadable", reason: reading.unreadable };
  const { content, sources, missingParts, workbook, round } = reading;
  const pack = effectivePack(options.pack ?? round.pack);
  const { findings, notChecked, checksRun } = evaluate(
    { ...content, workbook, missingParts, ownRound: round },
    criteria,
    {
      asOf: options.asOf,
      round,
      stage: "draft",
      pack,
      waivers: [...round.waivers, ...granted(content)],
    },
  );
  const located = orderFindings(
    locate(findings, sources),
    snapshot.sheets.map((sheet) => sheet.name),
  );
  const counts = countFindings(located, notChecked);
  return {
    template: workbook.templateId,
    templateVersion: workbook.templateVersion,
    department: null,
    departmentCode: null,
    round: round.round,
    pack: `${pack.id}@${pack.version}`,
    packFingerprint: packFingerprint(pack),
    stage: null,
    fingerprint: null,
    asOf: options.asOf,
    status: counts.error > 0 ? "errors" : counts.warning > 0 ? "warnings" : "clean",
    counts,
    findings: located.map((finding) => ({ ...finding, fixes: [] })),
    notChecked,
    checksRun,
  };
}

/** Rows of the book's Granted that are complete: only those can silence a finding. */
function grantedIn({ granted }: BookContent): readonly Waiver[] {
  return granted.flatMap(({ criterion, item, reason, askedBy, approver, expires }) =>
    criterion === undefined ||
    item === undefined ||
    reason === undefined ||
    approver === undefined ||
    expires === undefined
      ? []
      : [{ criterion, item, reason, askedBy, approver, expires }],
  );
}
