import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

const megabyte = 1024 * 1024;

/**
 * SHA-256 of a file's bytes, hex, read a megabyte at a time: a review's own outputs can be larger than all it holds in memory.
 *
 * @throws the file system's errors
 */
export function fileHash(file: string): string {
  const hash = createHash("sha256");
  const buffer = Buffer.allocUnsafe(megabyte);
  const descriptor = openSync(file, "r");
  try {
    for (;;) {
      const read = readSync(descriptor, buffer, 0, megabyte, null);
      if (read === 0) return hash.digest("hex");
      hash.update(buffer.subarray(0, read));
    }
  } finally {
    closeSync(descriptor);
  }
}
