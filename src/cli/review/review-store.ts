import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { programVersion } from "../program-version";
import { Refusal } from "../refusal";
import { writeProblem } from "../write-problem";
import type { ReviewedPlan, SkippedFile, SnapshotReviewOptions } from "../../core/review-snapshot";

/** Name of the folder in a review's own folder. With a dot, so that folders of submissions are never searched in it. */
export const storeFolder = ".coalition-review";

type Kept = ReviewedPlan | SkippedFile;

/**
 * What was read of each file, kept between reviews: a file with the same bytes, under the same program, round, pack and date, is not read
 * twice.
 *
 * One file a submission and not one for all, so that memory stays that of one, and damage to one costs one. Each begins with the hash of the
 * rest; where it doesn't fit, the entry is as good as not there. Entries hold no small counts, see `PlanDigest`.
 */
export class ReviewStore {
  private readonly folder: string;
  private readonly settings: string;
  private readonly used = new Set<string>();

  /** @param out the review's folder; @throws Refusal where it can't be made */
  constructor(out: string, options: SnapshotReviewOptions) {
    this.folder = path.join(out, storeFolder, "files");
    this.settings = sha256(JSON.stringify([programVersion, options.asOf, options.round, options.pack]));
    try {
      mkdirSync(this.folder, { recursive: true });
    } catch (error) {
      throw new Refusal(`The results can't be written: ${out} can't be made. ${writeProblem(error)}`);
    }
  }

  /** Name under which these bytes are kept. */
  keyOf(bytes: Uint8Array): string {
    return createHash("sha256").update(bytes).update(this.settings).digest("hex");
  }

  /** What was kept, or undefined. */
  find(key: string): Kept | undefined {
    const kept = readSealed(this.file(key)) as Kept | undefined;
    if (kept !== undefined) this.used.add(key);
    return kept;
  }

  /** @throws the file system's errors: without room for these, there is none for the review either */
  keep(key: string, review: Kept): void {
    writeSealed(this.file(key), review);
    this.used.add(key);
  }

  /** Removes what this review did not use, so that the folder doesn't grow with every round. */
  prune(): void {
    for (const name of readdirSync(this.folder))
      if (!this.used.has(path.basename(name, ".json"))) rmSync(path.join(this.folder, name), { force: true });
  }

  private file(key: string): string {
    return path.join(this.folder, `${key}.json`);
  }
}

/** Reads JSON that {@link writeSealed} wrote; undefined where it is not there, damaged or was changed. */
export function readSealed(file: string): unknown {
  try {
    const text = readFileSync(file, "utf8");
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    return end === 64 && text.slice(0, end) === sha256(body) ? (JSON.parse(body) as unknown) : undefined;
  } catch {
    // Not being able to read what was kept is the ordinary case of a first review; the file itself is read instead.
    return undefined;
  }
}

/** Writes JSON with its own hash in front. @throws the file system's errors */
export function writeSealed(file: string, value: unknown): void {
  const body = JSON.stringify(value);
  writeFileSync(file, `${sha256(body)}\n${body}`);
}

/** SHA-256 of text or bytes, hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
