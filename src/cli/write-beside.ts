import { randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";

/** Half-written files of this process, for `removeHalfFiles`. */
const halfFiles = new Set<string>();

/**
 * Writes a file so that its name never stands for half of it: into a neighbour with a name of its own, which is renamed when it is whole.
 *
 * Synchronous on purpose: an interrupt (Ctrl+C) is then seen before or after, never in between.
 *
 * @param options.replace whether a file that stands there may be replaced; otherwise that is the system's EEXIST
 * @throws the file system's errors; nothing is left behind
 */
export function writeBeside(file: string, content: Uint8Array | string, options: { readonly replace: boolean }): void {
  writePartsBeside(file, [content], options);
}

/** As {@link writeBeside}, for a file too large for the memory: its parts are made one by one as they are written. */
export function writePartsBeside(
  file: string,
  parts: Iterable<Uint8Array | string>,
  options: { readonly replace: boolean },
): void {
  const half = path.join(
    path.dirname(file),
    `.${path.basename(file).slice(0, 100)}.${randomBytes(6).toString("hex")}.part`,
  );
  halfFiles.add(half);
  try {
    const descriptor = openSync(half, "wx");
    try {
      for (const part of parts) {
        const bytes = typeof part === "string" ? Buffer.from(part, "utf8") : part;
        for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
      }
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (options.replace) renameSync(half, file);
    else renameWithoutReplacing(half, file);
  } finally {
    rmSync(half, { force: true });
    halfFiles.delete(half);
  }
}

/** Removes what an interrupt left half written. */
export function removeHalfFiles(): void {
  for (const half of halfFiles) rmSync(half, { force: true });
  halfFiles.clear();
}

/** A rename replaces in silence; a second link to the same file does not. Some file systems have no links: there a look has to do. */
function renameWithoutReplacing(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (isExisting(error) || existsSync(to))
      throw Object.assign(new Error(`${to} exists`, { cause: error }), { code: "EEXIST" });
    renameSync(from, to);
  }
}

function isExisting(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "EEXIST";
}
