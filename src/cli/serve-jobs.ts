import type { MessagePort } from "node:worker_threads";
import type { WorkbookJobs } from "./workbook-jobs";
import type { JobRequest } from "./worker-jobs";

/** The worker's side of `openWorkerJobs`: answers each request with what the jobs answer. */
export function serveJobs(port: MessagePort, jobs: WorkbookJobs): void {
  port.on("message", ({ kind, bytes, options, criteria }: JobRequest) => {
    const answer = kind === "check" ? jobs.check(bytes, options) : jobs.fix(bytes, options, criteria);
    // A rejection is left unhandled on purpose: it ends the worker, and the other side says so.
    void answer.then((value) => port.postMessage(value));
  });
}
