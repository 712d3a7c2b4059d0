import type { Criterion } from "./criteria/criterion";
import { evaluate } from "./criteria/evaluate";
import { fundCriteria } from "./criteria/fund/index";
import { emptyBook, type BookContent } from "./domain/book-content";
import { emptyFund, type FundContent } from "./domain/fund-content";
import { packFingerprint } from "./domain/pack-fingerprint";
import type { Pack } from "./domain/pack";
import type { Round, Waiver } from "./domain/round";
import type { ReadWorkbook } from "./domain/submission";
import type { CheckResult, Unchecked } from "./findings/check-result";
import { countFindings } from "./findings/count-findings";
import { locate } from "./findings/locate";
import { orderFindings } from "./findings/order";
import type { FixContext, FixRule } from "./fixes/fix-rule";
import { bookFixRules, fundFixRules, proposeFixes } from "./fixes/index";
import { criteriaOfBook, knownCriteria } from "./known-criteria";
import { applySettings } from "./read/apply-settings";
import { readBook, readFund, type CoalitionReading } from "./read/read-coalition-workbook";
import { recordOf } from "./read/read-workbook";
import { renderTemplate } from "./render/render-template";
import type { Filling } from "./templates/template";
import type { Blueprint } from "./workbook/blueprint";
import type { Snapshot } from "./workbook/snapshot";

/** What a check of a coalition's workbook is told; as for a plan, less the stage. */
interface CoalitionOptions {
  readonly asOf: string;
  readonly round?: Round;
  readonly pack?: Pack;
  readonly withSettings?: boolean;
}

/**
 * The check of a pilot fund or a coalition book; undefined for any other workbook.
 *
 * Beside the check of a plan and not in it: these are read by other templates, have rules of their own and are submitted by nobody. What
 * is asked of every workbook is asked of them too, and mended in the same way.
 */
export function checkCoalitionWorkbook(
  snapshot: Snapshot,
  options: CoalitionOptions,
): CheckResult | Unchecked | undefined {
  const template = recordOf(snapshot)?.template;
  if (template === "pilot-fund") return check(readFund(snapshot, options.round), ofFund, snapshot, options);
  if (template === "coalition-book") return check(readBook(snapshot, options.round), ofBook, snapshot, options);
  return undefined;
}

/** What a check of one kind of workbook goes by. */
interface Kind<Content extends object> {
  readonly criteria: readonly Criterion<Content & ReadWorkbook>[];
  readonly fixRules: readonly FixRule<Content & ReadWorkbook>[];
  granted(content: Content): readonly Waiver[];
  /** The round's own content, for parts that were lost. */
  empty(round: Round): Content;
  filling(content: Content): Filling;
}

const ofFund: Kind<FundContent> = {
  criteria: fundCriteria,
  fixRules: fundFixRules,
  granted: () => [],
  empty: emptyFund,
  filling: (fund) => ({ fund }),
};

const ofBook: Kind<BookContent> = {
  criteria: criteriaOfBook,
  fixRules: bookFixRules,
  granted: grantedIn,
  empty: (round) => emptyBook(round, knownCriteria),
  filling: (book) => ({ book }),
};

function check<Content extends object>(
  reading: CoalitionReading<Content>,
  kind: Kind<Content>,
  snapshot: Snapshot,
  options: CoalitionOptions,
): CheckResult | Unchecked {
  if (reading.unreadable !== undefined) return { status: "unreadable", reason: reading.unreadable };
  const { content, sources, missingParts, workbook, round } = reading;
  const { pack, note } = applySettings(snapshot, options.pack ?? round.pack, {
    use: options.withSettings === true,
    stage: undefined,
    criteria: kind.criteria,
    ownChecks: false,
  });
  const read = { ...content, workbook, missingParts, ownRound: round };
  const { findings, notChecked, checksRun } = evaluate(read, kind.criteria, {
    asOf: options.asOf,
    round,
    stage: "draft",
    pack,
    waivers: [...round.waivers, ...kind.granted(content)],
  });
  const located = orderFindings(
    locate(findings, sources),
    snapshot.sheets.map((sheet) => sheet.name),
  );
  const context: FixContext<Content & ReadWorkbook> = {
    read,
    sources,
    snapshot,
    round,
    asOf: options.asOf,
    code: "",
    pristine: pristineOf(read, kind, round, options.asOf),
  };
  const counts = countFindings(located, notChecked);
  return {
    template: workbook.templateId,
    templateVersion: workbook.templateVersion,
    department: null,
    departmentCode: null,
    round: round.round,
    pack: `${pack.id}@${pack.version}`,
    packFingerprint: packFingerprint(pack),
    ...(note === undefined ? {} : { settings: note }),
    stage: null,
    fingerprint: null,
    asOf: options.asOf,
    status: counts.error > 0 ? "errors" : counts.warning > 0 ? "warnings" : "clean",
    counts,
    findings: located.map((finding) => ({
      ...finding,
      fixes: finding.waiver ? [] : proposeFixes(finding, kind.fixRules, context),
    })),
    notChecked,
    checksRun,
  };
}

/** Makes the workbook anew, once, with what was read of it; what couldn't be read is as the round has it. */
function pristineOf<Content extends object>(
  read: Content & ReadWorkbook,
  kind: Kind<Content>,
  round: Round,
  asOf: string,
): () => Blueprint | undefined {
  let made: Blueprint | undefined;
  return () => {
    const lost = Object.entries(kind.empty(round)).filter(([key]) => read.missingParts.has(key));
    made ??= renderTemplate(read.workbook.templateId, {
      round,
      asOf,
      ...kind.filling({ ...read, ...Object.fromEntries(lost) }),
    });
    return made;
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
