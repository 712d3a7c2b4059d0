import { readSnapshot } from "../../xlsx/read-snapshot";
import type { ReadRequest } from "./background-reader";
import { reviewBytes } from "./review-bytes";

/*
 * The worker of a review: bytes and what to check them by come in, plain data goes out. A program of its own, with the file reader in it,
 * because a large or hostile file would else freeze the pane. `self` is typed as a window; a worker's has the same two members.
 */
self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  // Rejections are left unhandled on purpose: `reviewBytes` answers whatever a file can hold, and the pane notices the rest by its clock.
  void reviewBytes(data, readSnapshot).then((answer) => self.postMessage(answer));
};
