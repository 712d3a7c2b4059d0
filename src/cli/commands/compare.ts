import { stat } from "node:fs/promises";
import path from "node:path";
import { formatList } from "../../core/domain/format";
import { IsoDate } from "../../core/domain/iso-date";
import { printable } from "../../core/report/printable";
import { checkOptionSpecs } from "../check-options";
import type { Arguments, Command } from "../command";
import { compareFolders } from "../compare/compare-folders";
import {
  comparisonFormatNames,
  comparisonFormats,
  writableFolders,
  writablePlans,
  writableWorkbooks,
  type WritableComparison,
} from "../compare/comparison-formats";
import { exitCode } from "../exit-code";
import { oneOf } from "../one-of";
import { readFileBytes } from "../read-file";
import { readRoundFile } from "../read-round-file";
import { Refusal } from "../refusal";
import { reportTarget } from "../report-target";
import type { Terminal } from "../terminal";
import { writeBeside } from "../write-beside";
import { writeProblem } from "../write-problem";

/** `coalition compare`: what changed between two versions of a workbook, or between two folders of plans, in sentences. */
export const compare: Command = {
  name: "compare",
  summary: "Say what changed between two versions of a plan, a book or a fund, or of all plans of a coalition",
  usage: [
    "compare FIRST SECOND [--format FORMAT] [--out FILE]",
    "compare FOLDER FOLDER [--round FILE]... [--as-of DATE] [--format FORMAT] [--out FILE]",
  ],
  options: {
    round: {
      value: "FILE",
      repeatable: true,
      description: "the round.json of the plans in a folder; with those of both folders, findings are compared too",
    },
    "as-of": checkOptionSpecs["as-of"],
    format: { value: "FORMAT", description: `${formatList(comparisonFormatNames, "or")}; text if left out` },
    out: {
      value: "FILE",
      description: "write the comparison to this file, in place of an older one, instead of printing it",
    },
  },
  details: [
    "Rows are found by their IDs, wherever they stand, and quarters by their labels. Counts of small groups are not shown.\nWhat could not be compared is listed at the end. No workbook is ever changed.",
    "Of two folders, departments are matched by their codes, and of a department's files the one counts that would count in a review. What\nhappened to the coalition as a whole comes first: departments, money, asks, targets, pilots and findings. All counts of people are left out.",
    "Exit code: 2 when a file could not be read, else 0, whether or not anything changed.",
  ],
  examples: [
    "coalition compare plan-v1.xlsx plan-v2.xlsx",
    "coalition compare spring/coalition-book.xlsx autumn/coalition-book.xlsx --format markdown",
    "coalition compare submissions-fy26 submissions-fy27 --round fy26.json --round fy27.json --format html --out changes.html",
  ],
  async run(args, terminal) {
    const [first, second, ...others] = args.positionals;
    if (first === undefined || second === undefined || others.length > 0)
      throw new Refusal("Name the two files or folders to compare: coalition compare FIRST SECOND.");
    const format = oneOf("--format", args.one("format") ?? "text", comparisonFormatNames);
    const areFolders = [await isFolder(first, terminal), await isFolder(second, terminal)];
    if (areFolders[0] !== areFolders[1])
      throw new Refusal(
        `${areFolders[0] ? first : second} is a folder and ${areFolders[0] ? second : first} is not. Name two files, or two folders.`,
      );
    const out = args.one("out");
    const inputs = [first, second, ...args.all("round")].map((name) => path.resolve(terminal.cwd, name));
    const target = out === undefined ? undefined : await reportTarget(out, terminal.cwd, inputs);
    const { comparison, code } = areFolders[0]
      ? await folders(first, second, args, terminal)
      : await files(first, second, args, terminal);
    const text = comparisonFormats[format](comparison);
    if (target === undefined) terminal.stdout.write(text);
    else {
      try {
        writeBeside(target, text, { replace: true });
      } catch (error) {
        throw new Refusal(`The comparison can't be written to ${out}. ${writeProblem(error)}`);
      }
      terminal.stdout.write(`Wrote ${out}.\n`);
    }
    return code;
  },
};

interface Compared {
  readonly comparison: WritableComparison;
  readonly code: number;
}

async function files(first: string, second: string, args: Arguments, terminal: Terminal): Promise<Compared> {
  for (const option of ["round", "as-of"])
    if (args.one(option) !== undefined)
      throw new Refusal(`--${option} is for comparing two folders of plans. Leave it out: two files need none.`);
  const [before, after] = [await bytesOf(first, terminal), await bytesOf(second, terminal)];
  const jobs = terminal.openJobs();
  try {
    const answer = await jobs.compare(before, after);
    if (answer.status === "unreadable") {
      const which = !("which" in answer) ? `${first} and ${second}` : answer.which === "first" ? first : second;
      throw new Refusal(`${which} could not be compared. ${printable(answer.reason)}`);
    }
    const names = { before: first, after: second };
    const comparison =
      answer.kind === "plans" ? writablePlans(answer.comparison, names) : writableWorkbooks(answer.comparison, names);
    return { comparison, code: exitCode.done };
  } finally {
    await jobs.close();
  }
}

async function folders(first: string, second: string, args: Arguments, terminal: Terminal): Promise<Compared> {
  const asOf = args.one("as-of") ?? terminal.today();
  if (!IsoDate.safeParse(asOf).success) throw new Refusal(`--as-of ${asOf} is not a date. Write it like 2026-11-30.`);
  const rounds = await Promise.all(args.all("round").map((name) => readRoundFile(name, terminal.cwd)));
  const comparison = await compareFolders(first, second, { asOf, rounds }, terminal);
  const isWhole =
    comparison.outside.every(({ status }) => status !== "unreadable") &&
    comparison.departments.every(({ status }) => status !== "not compared");
  return {
    comparison: writableFolders(comparison, { before: first, after: second }),
    code: isWhole ? exitCode.done : exitCode.notChecked,
  };
}

async function bytesOf(name: string, { cwd }: Terminal): Promise<Uint8Array> {
  const reading = await readFileBytes(path.resolve(cwd, name));
  if (reading.bytes === undefined) throw new Refusal(`${name} could not be read. ${reading.problem}`);
  return reading.bytes;
}

async function isFolder(name: string, { cwd }: Terminal): Promise<boolean> {
  return stat(path.resolve(cwd, name)).then(
    (about) => about.isDirectory(),
    // What can't be looked at is told when it is read.
    () => false,
  );
}
