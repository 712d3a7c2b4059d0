import type { WorkbookInReview } from "../../core/review/workbook-in-review";
import type { BackgroundReader, BackgroundReaders } from "./background-reader";

/** More readers than this only fight over memory. */
const mostReaders = 4;

/** Readers in workers of the browser: as many as there are processors to spare beside the page's own, four at most. */
export const workerReaders: BackgroundReaders = {
  atOnce: Math.max(1, Math.min(mostReaders, (navigator.hardwareConcurrency || 2) - 1)),
  open: async () => openWorker(new Worker(new URL("./review-worker.ts", import.meta.url))),
};

function openWorker(worker: Worker): BackgroundReader {
  return {
    read: (request) =>
      new Promise<WorkbookInReview>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<WorkbookInReview>) => resolve(data);
        worker.onmessageerror = () => reject(new Error("its answer could not be understood"));
        worker.onerror = (event) => reject(new Error(event.message || "the reader could not be started"));
        worker.postMessage(request, [request.bytes.buffer]);
      }),
    close: () => worker.terminate(),
  };
}
