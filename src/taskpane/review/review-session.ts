import {
  coalitionReview,
  planOptions,
  type CoalitionReview,
  type ReviewQuestion,
} from "../../core/review/coalition-review";
import type { FileOutcome } from "../../core/review/file-outcome";
import { fillBook, type BookFilling } from "../../core/review/fill-book";
import { reviewQuestion } from "../../core/review/review-question";
import type { Edit } from "../../core/workbook/edit";
import { HostError } from "../../core/workbook/spreadsheet-host";
import type { PaneEffects } from "../pane-effects";
import { strings } from "../strings";
import type { Gathered } from "./gathered-files";
import { emptyQueue, outcomesOf, queueWith, type Queue, type QueueState } from "./queue";
import { readInTurn } from "./read-in-turn";
import { searchEfforts } from "../search-efforts";
import { reviewStrings } from "./review-strings";

/** What a finished reading says. */
export interface ReviewHere {
  readonly review: CoalitionReview;
  readonly outcomes: readonly FileOutcome[];
  readonly question: ReviewQuestion;
  /** Label of the fund's file, where one was among the files. */
  readonly fund: string | undefined;
  /** What writing it into the book would do, as the book stood when it was read. */
  readonly filling: BookFilling;
}

/** Everything the review's screen shows. */
export interface ReviewState {
  readonly queue: Queue;
  readonly step: "idle" | "gathering" | "reading" | "stopped" | "read";
  /** Names looked at while folders are searched. */
  readonly seen: number;
  /** When reading began, in milliseconds, and how many files had been read then: for the rate. */
  readonly began: { readonly at: number; readonly read: number } | null;
  /** What keeps the review from going on, in sentences. */
  readonly problems: readonly string[];
  readonly here: ReviewHere | null;
}

/** What a session needs of the pane. */
export type SessionEffects = Pick<PaneEffects, "host" | "today" | "now" | "loadFileReaders">;

const initial: ReviewState = { queue: emptyQueue, step: "idle", seen: 0, began: null, problems: [], here: null };

/** As long as the command line gives a file. */
const mostMilliseconds = 60_000;

/**
 * A review under way: its queue, the reading of its files, and what came of them.
 *
 * Apart from the screen and its components, so that reading goes on, and what was read stays, while another screen is open: the screen is
 * gone from the page then.
 */
export class ReviewSession {
  private current: ReviewState = initial;
  private readonly listeners = new Set<() => void>();
  private controller: AbortController | null = null;
  /** What the answers in the queue were checked by; answers to another question count for nothing. */
  private askedBy = "";

  constructor(private readonly effects: SessionEffects) {}

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  readonly state = (): ReviewState => this.current;

  /** Takes in what somebody chose or dropped, once that is found, and reads it. */
  async add(gathering: (onSeen: (seen: number) => void) => Promise<Gathered>): Promise<void> {
    if (this.current.step === "gathering" || this.current.step === "reading") return;
    const { step } = this.current;
    this.set({ step: "gathering", seen: 0, problems: [] });
    try {
      const gathered = await gathering((seen) => this.set({ seen }));
      this.set({ queue: queueWith(this.current.queue, gathered) });
    } catch (error) {
      this.set({ step, problems: [inWords(error)] });
      return;
    }
    await this.read();
  }

  /** Reads what has not been read, by the book as it stands now. */
  async read(): Promise<void> {
    const { host } = this.effects;
    if (host === null || this.current.step === "reading") return;
    const controller = new AbortController();
    this.controller = controller;
    this.set({ step: "reading", here: null, problems: [], began: null });
    try {
      const snapshot = await host.snapshot({ signal: controller.signal });
      const { question, problems } = reviewQuestion(snapshot, this.effects.today());
      if (question === undefined) {
        this.set({ step: "stopped", problems });
        return;
      }
      this.forgetOtherAnswers(question);
      await this.readWaiting(question, controller.signal);
      if (controller.signal.aborted) this.stopped();
      else this.set({ step: "read", here: this.conclude(snapshot, question) });
    } catch (error) {
      if (controller.signal.aborted) this.stopped();
      else this.set({ step: "stopped", problems: [inWords(error)] });
    }
  }

  /** Stops reading; what was read stays. */
  readonly stop = (): void => this.controller?.abort();

  /** Empties the queue. */
  readonly clear = (): void => {
    this.controller?.abort();
    this.set(initial);
  };

  /**
   * What must be written now to fill the book, by the book as it stands now: people may have worked in it since the files were read.
   *
   * @returns null where that changed what plans are checked by; then they are being read again
   */
  async fill(): Promise<{ readonly edits: readonly Edit[]; readonly plans: number } | null> {
    const { host } = this.effects;
    if (host === null || this.current.here === null) return null;
    try {
      const snapshot = await host.snapshot();
      const { question, problems } = reviewQuestion(snapshot, this.effects.today());
      if (question === undefined) {
        this.set({ problems });
        return null;
      }
      if (keyOf(question) !== this.askedBy) {
        await this.read();
        return null;
      }
      const here = this.conclude(snapshot, question);
      this.set({ here, problems: [] });
      const { edits } = here.filling;
      return edits === undefined ? null : { edits, plans: here.review.counting.length };
    } catch (error) {
      this.set({ problems: [inWords(error)] });
      return null;
    }
  }

  private async readWaiting(question: ReviewQuestion, signal: AbortSignal): Promise<void> {
    const waiting = this.current.queue.entries.flatMap((entry, at) =>
      entry.state.kind === "read" ? [] : [{ entry, at }],
    );
    this.set({ began: { at: this.effects.now().getTime(), read: this.current.queue.entries.length - waiting.length } });
    const mark = (index: number, state: QueueState) => {
      const at = waiting[index]?.at;
      const entries = this.current.queue.entries.map((entry, position) =>
        position === at ? { ...entry, state } : entry,
      );
      this.set({ queue: { ...this.current.queue, entries } });
    };
    const readers = await this.effects.loadFileReaders();
    await readInTurn(
      waiting.map(({ entry }) => entry.file),
      {
        readers,
        options: planOptions(question),
        signal,
        mostMilliseconds,
        onStart: (index) => mark(index, { kind: "reading" }),
        onAnswer: (index, answer) => mark(index, { kind: "read", answer }),
      },
    );
  }

  private conclude(snapshot: Parameters<typeof fillBook>[0], question: ReviewQuestion): ReviewHere {
    const { outcomes, fund } = outcomesOf(this.current.queue.entries);
    const whole = {
      ...question,
      effort: searchEfforts.quick,
      ...(fund === undefined ? {} : { fund: fund.content }),
    };
    const review = inPaneWords(coalitionReview(outcomes, whole));
    return { review, outcomes, question: whole, fund: fund?.label, filling: fillBook(snapshot, review.book) };
  }

  private forgetOtherAnswers(question: ReviewQuestion): void {
    const key = keyOf(question);
    if (key === this.askedBy) return;
    this.askedBy = key;
    const entries = this.current.queue.entries.map((entry) => ({ ...entry, state: { kind: "waiting" } as const }));
    this.set({ queue: { ...this.current.queue, entries } });
  }

  private stopped(): void {
    // Cleared meanwhile: then there is nothing that could go on.
    if (this.current.queue.entries.length === 0) return;
    const entries = this.current.queue.entries.map((entry) =>
      entry.state.kind === "reading" ? { ...entry, state: { kind: "waiting" } as const } : entry,
    );
    this.set({ step: "stopped", queue: { ...this.current.queue, entries } });
  }

  private set(change: Partial<ReviewState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** The command line says how to name the fund; here it is dropped. */
function inPaneWords(review: CoalitionReview): CoalitionReview {
  const { whatIf } = review;
  if (whatIf?.status !== "missing" || whatIf.lacks !== "fund") return review;
  return { ...review, whatIf: { ...whatIf, because: reviewStrings.fundMissing } };
}

function keyOf(question: ReviewQuestion): string {
  return JSON.stringify(planOptions(question));
}

function inWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof HostError ? message : strings.unexpected(message);
}
