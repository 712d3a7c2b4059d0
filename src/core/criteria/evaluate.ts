import type { ReadWorkbook, Submission } from "../domain/submission";
import type { Pack, ThresholdValue } from "../domain/pack";
import { renamer } from "../domain/renamed";
import type { Waiver } from "../domain/round";
import { pathKey, type Breach, type Finding, type NotChecked, type Path } from "../findings/finding";
import type { CheckContext, Criterion } from "./criterion";
import { waiverFor } from "./basis/waiver-for";
import { missingPart } from "./basis/missing-part";
import { waitingColumns } from "./basis/waiting-columns";

/** What `evaluate` is given besides the submission; the pack decides which criteria are on, their severity and thresholds. */
export interface EvaluateOptions extends Omit<CheckContext, "threshold" | "list" | "words"> {
  readonly pack: Pack;
  readonly waivers: readonly Waiver[];
}

/** All findings, and what could not be checked. */
export interface Evaluation {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly checksRun: number;
}

/**
 * Runs the criteria over a submission.
 *
 * Never passes silently: a criterion whose parts are missing, which throws, or whose breaches rest on cells that can't be read
 * is listed as not checked; one that judges several columns still judges those that could be read. Waivers are matched here, so that no criterion can forget them.
 */
export function evaluate<Read extends ReadWorkbook = Submission>(
  submission: Read,
  criteria: readonly Criterion<Read>[],
  options: EvaluateOptions,
): Evaluation {
  const findings: Finding[] = [];
  const notChecked: NotChecked[] = [];
  let checksRun = 0;
  const unreadable = unreadableRows(submission);
  const rename = renamer(options.pack.vocabulary);
  for (const criterion of criteria) {
    const setting = options.pack.criteria[criterion.id];
    if (setting?.on === false) continue;
    const columns = waitingColumns(criterion, submission);
    const missing =
      criterion.needs.map((part) => missingPart(submission, part)).find((because) => because !== undefined) ??
      (columns.all ? columns.because : undefined);
    if (missing !== undefined) {
      notChecked.push({ criterion: criterion.id, because: missing });
      continue;
    }
    const context: CheckContext = {
      asOf: options.asOf,
      round: options.round,
      stage: options.stage,
      threshold: (name) => numberOf(criterion, setting?.thresholds, name),
      list: (name) => listOf(criterion, setting?.thresholds, name),
      words: (word) => options.pack.vocabulary[word] ?? word,
    };
    try {
      const own: Finding[] = [];
      const waiting = new Set<string>();
      for (const breach of criterion.check(submission, context)) {
        if (columns.has(breach.path)) continue;
        const blocker = waitsFor(breach, unreadable);
        if (blocker) waiting.add(blocker);
        else own.push(renamed(toFinding(criterion, setting?.severity, breach, options), rename));
      }
      findings.push(...own);
      checksRun += 1;
      if (columns.because !== undefined) notChecked.push({ criterion: criterion.id, because: columns.because });
      if (waiting.size > 0)
        notChecked.push({
          criterion: criterion.id,
          because: `${waiting.size === 1 ? "One row waits" : `${waiting.size} rows wait`} for a cell that can't be read.`,
        });
    } catch (error) {
      notChecked.push({
        criterion: criterion.id,
        because: `This check stopped on something unexpected (${error instanceof Error ? error.message : String(error)}). Please report it; the other checks ran.`,
      });
    }
  }
  return { findings, notChecked, checksRun };
}

function numberOf(
  criterion: Pick<Criterion, "id" | "thresholds">,
  fromPack: Readonly<Record<string, ThresholdValue>> | undefined,
  name: string,
): number {
  const value = fromPack?.[name] ?? criterion.thresholds?.[name];
  if (typeof value !== "number") throw new RangeError(`${criterion.id} has no threshold "${name}" that is a number`);
  return value;
}

function listOf(
  criterion: Pick<Criterion, "id" | "thresholds">,
  fromPack: Readonly<Record<string, ThresholdValue>> | undefined,
  name: string,
): readonly string[] {
  const value = fromPack?.[name] ?? criterion.thresholds?.[name];
  if (typeof value !== "object") throw new RangeError(`${criterion.id} has no threshold "${name}" that is a list`);
  return value;
}

/** The product's nouns in all that people read, as the vocabulary has them. */
function renamed(finding: Finding, rename: (text: string) => string): Finding {
  return {
    ...finding,
    message: rename(finding.message),
    remedy: rename(finding.remedy),
    because: rename(finding.because),
  };
}

/**
 * Rows that hold a cell which can't be read, by every path that leads to one: `budget.3`, `budget.3.quarters`, and with "*" for the
 * row. Looked up instead of searched, because a damaged file has thousands of both.
 */
function unreadableRows(submission: Pick<ReadWorkbook, "workbook">): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const { key } of submission.workbook.unreadable) {
    const parts = key.split(".");
    const row = parts.slice(0, 2).join(".");
    for (let length = 1; length <= parts.length; length += 1) {
      const exact = parts.slice(0, length);
      rows.set(exact.join("."), row);
      if (length > 1) rows.set([exact[0], "*", ...exact.slice(2)].join("."), row);
    }
  }
  return rows;
}

/**
 * The row that a breach waits for: its own, if a cell in it can't be read, or one under a path that it uses. What is said of a whole
 * table waits only for what it uses, and observations of the workbook itself never wait: they are what is waited for.
 */
function waitsFor(breach: Breach, unreadable: ReadonlyMap<string, string>): string | undefined {
  if (breach.path[0] === "workbook") return undefined;
  const own: readonly Path[] = breach.path.length > 1 ? [breach.path.slice(0, 2)] : [];
  for (const path of [...own, ...(breach.uses ?? [])]) {
    const row = unreadable.get(pathKey(path));
    if (row !== undefined) return row;
  }
  return undefined;
}

function toFinding(
  criterion: Pick<Criterion, "id" | "severity" | "remedy" | "because">,
  packSeverity: Finding["severity"] | undefined,
  breach: Breach,
  { waivers, asOf }: EvaluateOptions,
): Finding {
  const { waiver, ignored } = waiverFor(criterion.id, breach.item, waivers, asOf);
  // A pack may soften or sharpen a criterion; a breach that is milder than its criterion keeps its distance.
  const severity =
    packSeverity !== undefined && breach.severity === undefined
      ? packSeverity
      : (breach.severity ?? criterion.severity);
  return {
    criterion: criterion.id,
    severity,
    path: breach.path,
    item: breach.item ?? null,
    field: null,
    message: ignored === undefined ? breach.message : `${breach.message} ${ignored}`,
    remedy: breach.remedy ?? criterion.remedy,
    because: criterion.because,
    detail: breach.detail ?? {},
    waiver: waiver ? { reason: waiver.reason, approver: waiver.approver, expires: waiver.expires } : null,
  };
}
