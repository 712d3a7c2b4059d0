import { Worker } from "node:worker_threads";
import type { CheckResult, Unchecked } from "../core/findings/check-result";
import type { Round } from "../core/domain/round";
import type { SnapshotReview, SnapshotReviewOptions } from "../core/review-snapshot";
import type { ComparedFiles } from "../core/compare-files";
import type { PlanOfFolder, PlanReadingOptions } from "../core/plan-of-folder";
import type { Signature } from "../core/submit/signature";
import type { CheckOptions, FixOutcome, ReadCoalition, ReadPlan, SigningOutcome, WorkbookJobs } from "./workbook-jobs";

/** What is sent to the worker. */
export type JobRequest = { readonly bytes: Uint8Array } & (
  | { readonly kind: "check" | "fix"; readonly options: CheckOptions; readonly criteria: readonly string[] }
  | { readonly kind: "read"; readonly round?: Round }
  | { readonly kind: "review"; readonly options: SnapshotReviewOptions }
  | { readonly kind: "read-coalition"; readonly round: Round }
  | { readonly kind: "compare"; readonly other: Uint8Array }
  | { readonly kind: "plan-of-folder"; readonly options: PlanReadingOptions }
  | { readonly kind: "sign"; readonly options: CheckOptions; readonly signature: Signature }
);

/** Where the worker's program is, and what it may cost. */
export interface WorkerLimits {
  /** File that runs `serveJobs` when it is started as a worker. */
  readonly program: string;
  /** Milliseconds that one file may take. */
  readonly mostMilliseconds: number;
  readonly mostMegabytes: number;
}

/**
 * Jobs in a worker thread, one at a time, so that a file made to be slow or to fill the memory costs one line in the report and not the
 * whole run: its worker is stopped and the next file gets a new one.
 *
 * One worker and not one a core: memory then stays that of the largest file, however many there are.
 */
export function openWorkerJobs(limits: WorkerLimits): WorkbookJobs {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const stop = async () => {
    const stopping = worker;
    worker = undefined;
    await stopping?.terminate();
  };

  /** Answers what the worker posts back, or why it could not. */
  const ask = <Answer>(request: JobRequest): Promise<Answer | Unchecked> =>
    new Promise((resolve) => {
      const current = (worker ??= new Worker(limits.program, {
        resourceLimits: { maxOldGenerationSizeMb: limits.mostMegabytes },
      }));
      const settle = (answer: Answer | Unchecked, broken: boolean) => {
        clearTimeout(timer);
        current.off("message", onMessage).off("error", onError).off("exit", onExit);
        // Stopping a worker can bring an error of its own, which has been answered already.
        if (broken) current.on("error", () => {});
        void (broken ? stop() : Promise.resolve()).then(() => resolve(answer));
      };
      const onMessage = (answer: Answer) => settle(answer, false);
      const onError = (error: unknown) => settle({ status: "unreadable", reason: crashInWords(error, limits) }, true);
      const onExit = () => onError(new Error("it ended without an answer"));
      const timer = setTimeout(() => {
        const reason = `Reading it took more than ${limits.mostMilliseconds / 1000} seconds and was stopped. No plan needs that; ask for a fresh copy, or copy the entries into a new plan.`;
        settle({ status: "unreadable", reason }, true);
      }, limits.mostMilliseconds);
      current.on("message", onMessage).on("error", onError).on("exit", onExit);
      current.postMessage(request);
    });

  const inTurn = <Answer>(request: JobRequest): Promise<Answer | Unchecked> => {
    const answer = last.then(() => ask<Answer>(request));
    last = answer;
    return answer;
  };

  return {
    check: (bytes, options) => inTurn<CheckResult>({ kind: "check", bytes, options, criteria: [] }),
    fix: (bytes, options, criteria) => inTurn<FixOutcome>({ kind: "fix", bytes, options, criteria }),
    read: (bytes, round) => inTurn<ReadPlan>({ kind: "read", bytes, ...(round === undefined ? {} : { round }) }),
    sign: (bytes, options, signature) => inTurn<SigningOutcome>({ kind: "sign", bytes, options, signature }),
    review: (bytes, options) => inTurn<SnapshotReview>({ kind: "review", bytes, options }),
    readCoalition: (bytes, round) => inTurn<ReadCoalition>({ kind: "read-coalition", bytes, round }),
    compare: (bytes, other) => inTurn<ComparedFiles>({ kind: "compare", bytes, other }),
    planOfFolder: (bytes, options) => inTurn<PlanOfFolder>({ kind: "plan-of-folder", bytes, options }),
    close: stop,
  };
}

/** Errors of a worker come from another realm, so `instanceof Error` doesn't know them. */
function crashInWords(error: unknown, { mostMegabytes }: WorkerLimits): string {
  const { code, message = String(error) } = error as { readonly code?: string; readonly message?: string };
  if (code === "ERR_WORKER_OUT_OF_MEMORY")
    return `Reading it needs more than ${mostMegabytes} MB of memory and was stopped. No plan needs that; ask for a fresh copy, or copy the entries into a new plan.`;
  return `Reading it stopped on something unexpected (${message}). Open it in Excel, save it again as .xlsx and retry; please report it if that doesn't help.`;
}
