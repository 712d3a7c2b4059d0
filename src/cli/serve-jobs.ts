import type { MessagePort } from "node:worker_threads";
import type { WorkbookJobs } from "./workbook-jobs";
import type { JobRequest } from "./worker-jobs";

/** The worker's side of `openWorkerJobs`: answers each request with what the jobs answer. */
export function serveJobs(port: MessagePort, jobs: WorkbookJobs): void {
  port.on("message", (request: JobRequest) => {
    // A rejection is left unhandled on purpose: it ends the worker, and the other side says so.
    void answerOf(request, jobs).then((value) => port.postMessage(value));
  });
}

function answerOf(request: JobRequest, jobs: WorkbookJobs): Promise<unknown> {
  switch (request.kind) {
    case "check":
      return jobs.check(request.bytes, request.options);
    case "fix":
      return jobs.fix(request.bytes, request.options, request.criteria);
    case "read":
      return jobs.read(request.bytes, request.round);
    case "review":
      return jobs.review(request.bytes, request.options);
    case "read-coalition":
      return jobs.readCoalition(request.bytes, request.round);
    case "compare":
      return jobs.compare(request.bytes, request.other);
    case "plan-of-folder":
      return jobs.planOfFolder(request.bytes, request.options);
    case "sign":
      return jobs.sign(request.bytes, request.options, request.signature);
  }
}
