import type { BackgroundReaders } from "../../../src/taskpane/review/background-reader";
import { reviewBytes } from "../../../src/taskpane/review/review-bytes";
import { readSnapshot } from "../../../src/xlsx/read-snapshot";

/** Readers in this very thread: what the worker runs, less the worker. Answers are copied, as they are when they cross. */
export function inProcessReaders(atOnce = 2): BackgroundReaders {
  return {
    atOnce,
    open: async () => ({
      read: async (request) => JSON.parse(JSON.stringify(await reviewBytes(request, readSnapshot))),
      close: () => {},
    }),
  };
}
