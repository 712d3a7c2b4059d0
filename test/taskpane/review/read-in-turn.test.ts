import type { WorkbookInReview } from "../../../src/core/review/workbook-in-review";
import type { BackgroundReaders } from "../../../src/taskpane/review/background-reader";
import { readInTurn, type FileToRead } from "../../../src/taskpane/review/read-in-turn";
import { round } from "../../support/plan";

const options = { asOf: "2026-11-30", round: round(), pack: round().pack };

/** Readers that answer with the text of the file, break over "crash" and never end over "endless". */
function readers(atOnce: number) {
  const log = { opened: 0, closed: 0, busy: 0, most: 0 };
  const of: BackgroundReaders = {
    atOnce,
    open: async () => {
      log.opened += 1;
      return {
        read: async ({ bytes }) => {
          log.busy += 1;
          log.most = Math.max(log.most, log.busy);
          const text = Buffer.from(bytes).toString();
          try {
            if (text === "crash") throw new Error("out of memory");
            if (text === "endless") await new Promise(() => {});
            await new Promise((resolve) => setTimeout(resolve, 1));
            return { status: "skipped", reason: text } as const;
          } finally {
            log.busy -= 1;
          }
        },
        close: () => void (log.closed += 1),
      };
    },
  };
  return { of, log };
}

const file = (text: string, size = text.length): FileToRead => ({
  size,
  arrayBuffer: async () => new Uint8Array(Buffer.from(text)).buffer,
});

async function read(files: readonly FileToRead[], of: BackgroundReaders, controller = new AbortController()) {
  const answers: (WorkbookInReview | undefined)[] = files.map(() => undefined);
  const started: number[] = [];
  await readInTurn(files, {
    readers: of,
    options,
    signal: controller.signal,
    mostMilliseconds: 50,
    onStart: (at) => {
      started.push(at);
      if (files[at]?.size === 404) controller.abort();
    },
    onAnswer: (at, answer) => (answers[at] = answer),
  });
  return { started, reasons: answers.map((answer) => (answer && "reason" in answer ? answer.reason : undefined)) };
}

test("every file gets its answer, as many at once as there are readers, and readers are put away", async () => {
  const { of, log } = readers(3);
  const { reasons, started } = await read(
    ["a", "b", "c", "d", "e"].map((text) => file(text)),
    of,
  );
  expect(reasons).toEqual(["a", "b", "c", "d", "e"]);
  expect(started).toEqual([0, 1, 2, 3, 4]);
  expect(log).toMatchObject({ opened: 3, closed: 3, most: 3 });
});

test("a file over which a reader breaks, or that never ends, costs itself alone and its reader", async () => {
  const { of, log } = readers(1);
  const { reasons } = await read([file("crash"), file("a"), file("endless"), file("b")], of);
  expect(reasons).toEqual([
    expect.stringMatching(/^Reading it stopped on something unexpected \(out of memory\)\./),
    "a",
    expect.stringMatching(/^Reading it took more than 0\.05 seconds and was stopped\./),
    "b",
  ]);
  expect(log).toMatchObject({ opened: 3, closed: 3 });
});

test("a file that is gone or far too large is told without a reader", async () => {
  const { of, log } = readers(1);
  const gone: FileToRead = { size: 1, arrayBuffer: () => Promise.reject(new Error("NotFoundError")) };
  const { reasons } = await read([gone, file("a", 200 * 1024 * 1024)], of);
  expect(reasons).toEqual([
    expect.stringMatching(/^It can't be opened any more/),
    "It has 200 MB, far more than a plan can have. Check that it is the right one.",
  ]);
  expect(log.opened).toBe(0);
});

test("once it is stopped nothing more is read, and what was under way has no answer", async () => {
  const { of, log } = readers(1);
  const { reasons, started } = await read([file("a"), file("endless", 404), file("b")], of);
  expect(reasons).toEqual(["a", undefined, undefined]);
  expect(started).toEqual([0, 1]);
  expect(log.closed).toBeGreaterThan(0);
});
