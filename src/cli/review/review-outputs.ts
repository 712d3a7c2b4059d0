import { constants, copyFileSync, existsSync, linkSync, statSync } from "node:fs";
import path from "node:path";
import { fileHash } from "../file-hash";
import { Refusal } from "../refusal";
import { writePartsBeside } from "../write-beside";
import { writeProblem } from "../write-problem";
import { readSealed, storeFolder, writeSealed } from "./review-store";

/** Names of everything that a review may write. */
export const outputNames = [
  "coalition-book.xlsx",
  "pilot-fund.xlsx",
  "report.html",
  "findings.sarif",
  "findings.json",
  "portfolio.csv",
  "portfolio.parquet",
] as const;
export type OutputName = (typeof outputNames)[number];

/**
 * The files of a review in its folder.
 *
 * An earlier review's own files are replaced, because that is what a second review is for; but only while they are, byte for byte, what it
 * wrote. What somebody has typed into since, or put there themselves, is never overwritten. A book or fund in this folder that the review was
 * given is taken in: what people typed in it is in the new one, and the old one is kept beside it under another name.
 */
export class ReviewOutputs {
  private readonly written: Record<string, string> = {};
  private readonly told: string[] = [];
  private beside = false;
  private readonly record: string;
  private readonly before: Readonly<Record<string, unknown>>;
  /** By name, the bytes that were taken in. */
  private readonly taken = new Map<string, string>();

  /**
   * @param folder where they go; @param out as it was typed, for messages; @param given the book and the fund that the review is given
   * @throws Refusal where one of the files stands there and is neither an untouched one of ours nor given, before anything is read
   */
  constructor(
    private readonly folder: string,
    private readonly out: string,
    given: readonly string[] = [],
  ) {
    this.record = path.join(folder, storeFolder, "outputs.json");
    if (existsSync(folder) && !statSync(folder).isDirectory())
      throw new Refusal(`--out ${out} is a file. Give a folder.`);
    this.before = (readSealed(this.record) ?? {}) as Readonly<Record<string, unknown>>;
    const touched = outputNames.filter((name) => {
      const file = path.join(folder, name);
      const hash = hashOf(file);
      return hash !== undefined && hash !== this.before[name] && !given.includes(file);
    });
    if (touched.length > 0)
      throw new Refusal(
        `${out} holds ${touched.join(", ")}, which ${touched.length === 1 ? "is" : "are"} not as a review wrote ${touched.length === 1 ? "it" : "them"}: somebody has worked in ${touched.length === 1 ? "it" : "them"}. Nothing was written. Give a book with --book and a fund with --fund, so that what was typed is taken over; move anything else to another folder, or choose another --out.`,
      );
  }

  /** Says that a workbook was taken in, with the hash of its bytes as they were read. */
  takeIn(file: string, hash: string): void {
    this.taken.set(file, hash);
  }

  /**
   * Writes one of them, whole or not at all. What somebody has changed since it was looked at stays as it is, and ours goes beside it.
   *
   * @throws Refusal where that can't be done
   */
  write(name: OutputName, parts: Iterable<Uint8Array | string>): void {
    const file = path.join(this.folder, name);
    try {
      const target = this.targetOf(name, file);
      writePartsBeside(target, parts, { replace: target === file });
      this.written[path.basename(target)] = fileHash(target);
    } catch (error) {
      throw new Refusal(`${path.join(this.out, name)} can't be written. ${writeProblem(error)}`);
    }
    // At once and not at the end: after an interrupt the next review must still know which files are ours.
    writeSealed(this.record, { ...((readSealed(this.record) ?? {}) as object), ...this.written });
  }

  /** What was written, in order. */
  get names(): readonly string[] {
    return Object.keys(this.written);
  }

  /** What its reader must be told of how it was written: what was kept beside, and what somebody changed meanwhile. */
  get notes(): readonly string[] {
    return this.told;
  }

  /** Whether one of them had to go beside a file that somebody changed meanwhile. */
  get isBeside(): boolean {
    return this.beside;
  }

  private targetOf(name: OutputName, file: string): string {
    const hash = hashOf(file);
    if (hash === undefined || hash === this.before[name]) return file;
    if (hash === this.taken.get(file)) {
      const kept = this.freeName(name, "earlier");
      keepUnder(file, path.join(this.folder, kept));
      this.told.push(
        `The ${name} that was given is kept as ${kept}. What was typed in it is in the new ${name} too, but for what is named here.`,
      );
      return file;
    }
    const ours = this.freeName(name, "review");
    this.beside = true;
    this.told.push(
      `Somebody changed ${name} while the review ran. Theirs is kept, and this review's is ${ours}. ${nextStep(name)}`,
    );
    return path.join(this.folder, ours);
  }

  /** A name that no file has yet: `coalition-book-earlier-1.xlsx`. */
  private freeName(name: OutputName, word: string): string {
    const { name: stem, ext } = path.parse(name);
    for (let count = 1; ; count += 1) {
      const free = `${stem}-${word}-${count}${ext}`;
      if (!existsSync(path.join(this.folder, free))) return free;
    }
  }
}

/** How to have what they typed and what the review found in one file. */
function nextStep(name: OutputName): string {
  if (name === "coalition-book.xlsx") return "To have both in one, give theirs with --book in the next review.";
  if (name === "pilot-fund.xlsx") return "To have both in one, give theirs with --fund in the next review.";
  return "Move theirs to another folder before the next review.";
}

/** SHA-256 of a file's bytes, or undefined where there is none. */
export function hashOf(file: string): string | undefined {
  return existsSync(file) ? fileHash(file) : undefined;
}

/** A second name for the same bytes, so that there is no moment in which they have none; a copy where the file system knows no links. */
function keepUnder(file: string, kept: string): void {
  try {
    linkSync(file, kept);
  } catch {
    // Whatever kept the link from being made, a copy is tried, and its own error is told.
    copyFileSync(file, kept, constants.COPYFILE_EXCL);
  }
}
