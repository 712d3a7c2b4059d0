import type { FundContent } from "../../core/domain/fund-content";
import type { FileOutcome } from "../../core/review/file-outcome";
import type { WorkbookInReview } from "../../core/review/workbook-in-review";
import type { Gathered, GatheredFile } from "./gathered-files";

/** What is known of one file of the queue. */
export type QueueState =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly answer: WorkbookInReview };

/** One file of the queue. */
export interface QueueEntry {
  /** Unlike every other label of the queue. */
  readonly label: string;
  readonly file: File;
  readonly state: QueueState;
}

/** The queue with what was added to it, and what was left out of it by name. */
export interface Queue {
  readonly entries: readonly QueueEntry[];
  /** Files that were left out unread: no workbooks, marks of open files, hidden ones. */
  readonly leftOut: Gathered["leftOut"];
  readonly examples: readonly string[];
  readonly unopened: readonly string[];
  /** Files that were dropped though they were in the queue already. */
  readonly twice: number;
}

/** A queue with nothing in it. */
export const emptyQueue: Queue = {
  entries: [],
  leftOut: { other: 0, mark: 0, hidden: 0 },
  examples: [],
  unopened: [],
  twice: 0,
};

/** The queue with more files; the same file dropped twice stands in it once. */
export function queueWith(queue: Queue, { files, leftOut, examples, unopened }: Gathered): Queue {
  const known = new Set(queue.entries.map(({ label, file }) => identityOf(label, file)));
  const labels = new Set(queue.entries.map(({ label }) => label));
  const times = new Map<string, number>();
  for (const { label } of files) times.set(label, (times.get(label) ?? 0) + 1);
  const entries: QueueEntry[] = [];
  let twice = 0;
  for (const gathered of files) {
    const label = labelFor(gathered, labels, (times.get(gathered.label) ?? 0) > 1);
    if ([gathered.label, gathered.path].some((name) => known.has(identityOf(name, gathered.file)))) {
      twice += 1;
      continue;
    }
    known.add(identityOf(label, gathered.file));
    labels.add(label);
    entries.push({ label, file: gathered.file, state: { kind: "waiting" } });
  }
  return {
    entries: [...queue.entries, ...entries],
    leftOut: {
      other: queue.leftOut.other + leftOut.other,
      mark: queue.leftOut.mark + leftOut.mark,
      hidden: queue.leftOut.hidden + leftOut.hidden,
    },
    examples: [...queue.examples, ...examples].slice(0, 3),
    unopened: [...queue.unopened, ...unopened],
    twice: queue.twice + twice,
  };
}

/** By name, size and time, as far as a browser tells files apart without reading them. */
function identityOf(name: string, file: File): string {
  return JSON.stringify([name, file.size, file.lastModified]);
}

/** A name of its own: from the folder; where two folders hold one, with the folder's name; else with a number. */
function labelFor({ label, path }: GatheredFile, taken: ReadonlySet<string>, isShared: boolean): string {
  const wanted = isShared || taken.has(label) ? path : label;
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted} (${number})`;
  return name;
}

/** The outcomes of the files that were read, and the fund among them: of several the one changed last, and the others are left out. */
export function outcomesOf(entries: readonly QueueEntry[]): {
  readonly outcomes: readonly FileOutcome[];
  readonly fund: { readonly label: string; readonly content: FundContent } | undefined;
} {
  let fund: { label: string; content: FundContent; modified: number } | undefined;
  for (const { label, file, state } of entries)
    if (state.kind === "read" && state.answer.status === "fund" && file.lastModified > (fund?.modified ?? -1))
      fund = { label, content: state.answer.fund, modified: file.lastModified };
  const outcomes = entries.flatMap(({ label, file, state }): FileOutcome[] => {
    if (state.kind !== "read") return [];
    const { answer } = state;
    if (answer.status === "fund")
      return label === fund?.label
        ? []
        : [{ file: label, status: "skipped", reason: `It is a pilot fund, and ${fund?.label ?? "another"} is newer.` }];
    if (answer.status !== "reviewed") return [{ file: label, status: answer.status, reason: answer.reason }];
    const { result, digest } = answer;
    return [{ file: label, status: "reviewed", key: label, result, digest, modified: file.lastModified }];
  });
  return { outcomes, fund };
}
