import type { ReceivedFile } from "../../core/portfolio/received-file";
import { countsInWords } from "../../core/report/counts-in-words";
import { printable } from "../../core/report/printable";
import type { QueueEntry } from "./queue";
import type { ReviewHere } from "./review-session";
import { reviewStrings } from "./review-strings";

/** How a line of the queue is marked. */
export type QueueMark = "waiting" | "reading" | "good" | "errors" | "leftOut" | "unreadable";

/** One line of the queue, in words. */
export interface QueueLine {
  readonly label: string;
  readonly mark: QueueMark;
  /** What became of the file, in a word or two. */
  readonly state: string;
  /** Department and counts, or why it does not count. */
  readonly about: string;
}

/** The queue in words, in its order while it is read; then what needs somebody first. */
export function queueLines(entries: readonly QueueEntry[], here: ReviewHere | null): readonly QueueLine[] {
  const received = new Map((here?.review.received ?? []).map((file) => [file.file, file]));
  const lines = entries.map((entry) => lineOf(entry, received.get(entry.label)));
  if (here === null) return lines;
  const rank: Readonly<Record<QueueMark, number>> = {
    unreadable: 0,
    leftOut: 1,
    errors: 2,
    good: 3,
    reading: 4,
    waiting: 5,
  };
  return [...lines].sort((a, b) => rank[a.mark] - rank[b.mark] || (a.label < b.label ? -1 : 1));
}

function lineOf({ label: name, state }: QueueEntry, received: ReceivedFile | undefined): QueueLine {
  const label = printable(name);
  if (state.kind !== "read") return { label, mark: state.kind, state: reviewStrings.states[state.kind], about: "" };
  const { answer } = state;
  if (received !== undefined && received.status !== "counted") {
    const mark = received.status === "unreadable" ? "unreadable" : "leftOut";
    return { label, mark, state: reviewStrings.states[received.status], about: printable(received.reason ?? "") };
  }
  if (answer.status === "fund")
    return { label, mark: "good", state: reviewStrings.states.fund, about: reviewStrings.fundCounts };
  if (answer.status !== "reviewed") {
    const mark = answer.status === "unreadable" ? "unreadable" : "leftOut";
    return { label, mark, state: reviewStrings.states[answer.status], about: printable(answer.reason) };
  }
  const { counts, department } = answer.result;
  const who = printable(department ?? answer.digest.department);
  const found = countsInWords(counts);
  return {
    label,
    mark: counts.error > 0 ? "errors" : "good",
    state: received === undefined ? reviewStrings.states.read : reviewStrings.states.counted,
    about: `${who === "" ? "" : `${who}: `}${found === "" ? reviewStrings.nothingFound.toLowerCase() : `${found}.`}`,
  };
}
