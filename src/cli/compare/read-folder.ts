import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import path from "node:path";
import { roundKey, roundOfPlans } from "../../core/compare/coalition/round-of-plans";
import type { CoalitionSide } from "../../core/compare/coalition/coalition-side";
import type { PlanReadingOptions } from "../../core/plan-of-folder";
import type { Round } from "../../core/domain/round";
import { printable } from "../../core/report/printable";
import { coalitionReview } from "../../core/review/coalition-review";
import type { FileOutcome } from "../../core/review/file-outcome";
import { findWorkbooks, type FoundFile } from "../find-workbooks";
import { overFiles } from "../over-files";
import { readFileBytes } from "../read-file";
import { withPackedFindings } from "../review/packed-findings";
import { Refusal } from "../refusal";
import type { Terminal } from "../terminal";

/** A folder of plans as read. */
export interface ReadFolder {
  readonly side: CoalitionSide;
  /** Where each file is, by the name it has in the comparison. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Files that are named when nothing in a folder can be used. */
const mostNamed = 5;

/**
 * Reads all plans of a folder, and judges them as a review does.
 *
 * @param besides the other folder: where one lies in the other, its files are not this one's
 * @throws Refusal where the folder holds no plan that can be read, since then there is nothing to compare
 */
export async function readFolder(
  folder: string,
  besides: string,
  options: PlanReadingOptions,
  terminal: Terminal,
): Promise<ReadFolder> {
  const [own, other] = [folder, besides].map((name) => path.resolve(terminal.cwd, name) + path.sep);
  const isOthers = (file: string) =>
    own !== undefined && other !== undefined && other.startsWith(own) && file.startsWith(other);
  const files = (await findWorkbooks([folder], terminal.cwd)).filter((file) => !isOthers(file.path));
  if (files.length === 0)
    throw new Refusal(`There is no workbook (.xlsx, .xlsm, .xltx) in ${folder}. Check the folder's name.`);
  const copies = new Map<string, Round>();
  const outcomes = await overFiles(files, terminal, `Reading ${printable(folder)},`, async (file, open) => {
    const { outcome, ownRound } = await readOne(file, (bytes) => open().planOfFolder(bytes, options));
    if (ownRound !== undefined) {
      const key = roundKey(ownRound.round, ownRound.firstQuarter);
      if (!copies.has(key)) copies.set(key, ownRound);
    }
    return outcome;
  });
  const found = roundOfPlans(outcomes, copies, options.rounds);
  if (found === undefined) throw new Refusal(nothingToCompare(folder, outcomes));
  const { round, isGiven } = found;
  const review = coalitionReview(outcomes, { asOf: options.asOf, round, ownPack: round.pack });
  return { side: { round, isGiven, review }, paths: new Map(files.map((file) => [file.label, file.path])) };
}

async function readOne(
  { label: file, path: where, problem }: FoundFile,
  read: (bytes: Uint8Array) => ReturnType<ReturnType<Terminal["openJobs"]>["planOfFolder"]>,
): Promise<{ readonly outcome: FileOutcome; readonly ownRound?: Round }> {
  const reading = problem === undefined ? await readFileBytes(where) : { problem };
  if (reading.bytes === undefined) return { outcome: { file, status: "unreadable", reason: reading.problem } };
  // Before the bytes go to another thread, and for the second reading: equal files need none.
  const key = createHash("sha256").update(reading.bytes).digest("hex");
  const plan = await read(reading.bytes);
  if (plan.status !== "reviewed") return { outcome: { file, status: plan.status, reason: plan.reason } };
  const { result, digest, ownRound } = plan;
  const modified = await stat(where).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  return {
    outcome: { file, status: "reviewed", key, result: withPackedFindings(result), digest, modified },
    ...(ownRound === undefined ? {} : { ownRound }),
  };
}

function nothingToCompare(folder: string, outcomes: readonly FileOutcome[]): string[] {
  const named = outcomes.flatMap((outcome) =>
    outcome.status === "reviewed" ? [] : [`  ${printable(outcome.file)}: ${printable(outcome.reason)}`],
  );
  const rest = named.length - mostNamed;
  return [
    `${folder} holds no plan that can be read, so there is nothing to compare.`,
    ...named.slice(0, mostNamed),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ];
}
