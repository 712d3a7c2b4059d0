import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileProblem } from "../file-problem";
import { Refusal } from "../refusal";
import { writePartsBeside } from "../write-beside";
import { readSealed, sha256, storeFolder, writeSealed } from "./review-store";

/** Names of everything that a review may write. */
export const outputNames = [
  "coalition-book.xlsx",
  "pilot-fund.xlsx",
  "report.html",
  "findings.sarif",
  "findings.json",
  "portfolio.csv",
] as const;
export type OutputName = (typeof outputNames)[number];

/**
 * The files of a review in its folder.
 *
 * An earlier review's own files are replaced, because that is what a second review is for; but only while they are, byte for byte, what it
 * wrote. What somebody has typed into since, or put there themselves, is never overwritten.
 */
export class ReviewOutputs {
  private readonly written: Record<string, string> = {};
  private readonly record: string;

  /**
   * @param folder where they go; @param out as it was typed, for messages
   * @throws Refusal where one of the files stands there and is not an untouched one of ours, before anything is read
   */
  constructor(
    private readonly folder: string,
    private readonly out: string,
  ) {
    this.record = path.join(folder, storeFolder, "outputs.json");
    if (existsSync(folder) && !statSync(folder).isDirectory())
      throw new Refusal(`--out ${out} is a file. Give a folder.`);
    const before = (readSealed(this.record) ?? {}) as Readonly<Record<string, unknown>>;
    const touched = outputNames.filter((name) => {
      const file = path.join(folder, name);
      return existsSync(file) && sha256(readFileSync(file)) !== before[name];
    });
    if (touched.length > 0)
      throw new Refusal(
        `${out} holds ${touched.join(", ")}, which ${touched.length === 1 ? "is" : "are"} not as a review wrote ${touched.length === 1 ? "it" : "them"}: somebody has worked in ${touched.length === 1 ? "it" : "them"}. Nothing was written. Move ${touched.length === 1 ? "it" : "them"} to another folder (and give a book with --book, a fund with --fund, so that what was typed is kept), or choose another --out.`,
      );
  }

  /** Writes one of them, whole or not at all. @throws Refusal where that can't be done */
  write(name: OutputName, parts: Iterable<Uint8Array | string>): void {
    const file = path.join(this.folder, name);
    try {
      writePartsBeside(file, parts, { replace: true });
    } catch (error) {
      throw new Refusal(`${path.join(this.out, name)} can't be written. ${fileProblem(error)}`);
    }
    this.written[name] = sha256(readFileSync(file));
    // At once and not at the end: after an interrupt the next review must still know which files are ours.
    writeSealed(this.record, { ...((readSealed(this.record) ?? {}) as object), ...this.written });
  }

  /** What was written, in order. */
  get names(): readonly string[] {
    return Object.keys(this.written);
  }
}
