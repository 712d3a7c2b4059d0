import type { SnapshotReviewOptions } from "../../core/review-snapshot";
import type { WorkbookInReview } from "../../core/review/workbook-in-review";
import type { BackgroundReader, BackgroundReaders } from "./background-reader";

/** A file as a browser gives it: its bytes are read when their turn comes. */
export type FileToRead = Pick<File, "size" | "arrayBuffer">;

/** What reading is told. */
export interface Reading {
  readonly readers: BackgroundReaders;
  readonly options: SnapshotReviewOptions;
  readonly signal: AbortSignal;
  /** Milliseconds that one file may take. */
  readonly mostMilliseconds: number;
  /** Called as a file's turn comes, and with what came of it; `at` is its position. */
  readonly onStart: (at: number) => void;
  readonly onAnswer: (at: number, answer: WorkbookInReview) => void;
}

/** Beyond this no file is even taken into memory; what a workbook may be is judged by the reader, far below it. */
const mostBytes = 100 * 1024 * 1024;

/**
 * Reads files, as many at a time as there are readers, each file's bytes only when its turn comes.
 *
 * A file over which a reader breaks, or that takes too long, is one that could not be read; its reader is ended and the next file gets a
 * new one. Stops soon after the signal, without answers for what was under way.
 */
export async function readInTurn(files: readonly FileToRead[], reading: Reading): Promise<void> {
  const { readers, signal } = reading;
  const next = { at: 0 };
  const work = async () => {
    let reader: BackgroundReader | undefined;
    const end = () => {
      reader?.close();
      reader = undefined;
    };
    signal.addEventListener("abort", end);
    try {
      for (let at = next.at++; at < files.length && !signal.aborted; at = next.at++) {
        const file = files[at];
        if (file === undefined) continue;
        reading.onStart(at);
        const answer = await readOne(file, reading, async () => (reader ??= await readers.open()));
        if (signal.aborted) return;
        if (answer.isBroken) end();
        reading.onAnswer(at, answer.review);
      }
    } finally {
      signal.removeEventListener("abort", end);
      end();
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(readers.atOnce, files.length)) }, work));
}

async function readOne(
  file: FileToRead,
  { options, mostMilliseconds, signal }: Reading,
  open: () => Promise<BackgroundReader>,
): Promise<{ readonly review: WorkbookInReview; readonly isBroken: boolean }> {
  const unreadable = (reason: string, isBroken = false) => ({
    review: { status: "unreadable", reason } as const,
    isBroken,
  });
  if (file.size > mostBytes)
    return unreadable(
      `It has ${Math.round(file.size / 1024 / 1024)} MB, far more than a plan can have. Check that it is the right one.`,
    );
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // The browser's own words ("A requested file or directory could not be found at the time …") help nobody here.
    return unreadable(
      "It can't be opened any more: it was moved, changed or locked since it was dropped. Drop it again.",
    );
  }
  try {
    const reader = await open();
    return { review: await within(mostMilliseconds, signal, reader.read({ bytes, options })), isBroken: false };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return error instanceof TookTooLong
      ? unreadable(
          `Reading it took more than ${mostMilliseconds / 1000} seconds and was stopped. No plan needs that; ask for a fresh copy, or copy the entries into a new plan.`,
          true,
        )
      : unreadable(
          `Reading it stopped on something unexpected (${what}). Open it in Excel, save it again as .xlsx and drop it once more; please report it if that doesn't help.`,
          true,
        );
  }
}

class TookTooLong extends Error {}

/** The promise's answer, unless it takes longer or is no longer wanted. */
function within<T>(milliseconds: number, signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(new TookTooLong())), milliseconds);
    const stop = () => settle(() => reject(new Error("it was stopped")));
    const settle = (act: () => void) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      act();
    };
    signal.addEventListener("abort", stop);
    promise.then(
      (value) => settle(() => resolve(value)),
      (error: unknown) => settle(() => reject(error)),
    );
  });
}
