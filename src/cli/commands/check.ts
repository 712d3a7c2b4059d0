import path from "node:path";
import { formatList } from "../../core/domain/format";
import { checkReport, type FileReport } from "../../core/report/file-report";
import { printable } from "../../core/report/printable";
import { checkOptionSpecs, readCheckOptions } from "../check-options";
import type { Command } from "../command";
import { exitCodeOf } from "../exit-code";
import { findWorkbooks, type FoundFile } from "../find-workbooks";
import { oneOf } from "../one-of";
import { progressLine } from "../progress-line";
import { readFileBytes } from "../read-file";
import { Refusal } from "../refusal";
import { reportFormatNames, writeReport } from "../report-formats";
import { reportTarget } from "../report-target";
import type { Terminal } from "../terminal";
import type { CheckOptions } from "../workbook-jobs";
import { writeBeside } from "../write-beside";
import { writeProblem } from "../write-problem";

/** `coalition check`: reads workbooks saved by any program and says what the criteria find, file by file. */
export const check: Command = {
  name: "check",
  summary: "Check workbooks against the coalition's criteria",
  usage: [
    "check FILE_OR_FOLDER... [--round FILE] [--pack FILE] [--stage STAGE] [--as-of DATE] [--format FORMAT] [--out FILE]",
  ],
  options: {
    ...checkOptionSpecs,
    format: { value: "FORMAT", description: `${formatList(reportFormatNames, "or")}; text if left out` },
    out: {
      value: "FILE",
      description: "write the report to this file, in place of an older one, instead of printing it",
    },
  },
  details: [
    "Folders are searched to the bottom for .xlsx, .xlsm and .xltx. Other kinds of workbook (.xls, .xlsb, .ods) are listed with what to do\nabout them. Names that start with ~$ or a dot are left out. No workbook is ever changed.",
    "text and json say everything and are for whoever may see the workbooks. sarif, markdown, html and csv are made to be passed on: they\nleave out every count of people and say so. html is one file that loads nothing; csv puts a single quote before a cell that would run\nas a formula.",
    "Exit code: 2 when a file could not be checked (a gap sheet that lies in a folder is only listed), else 1 when there are errors, else 0.",
  ],
  examples: [
    "coalition check submissions",
    "coalition check submissions --round round.json --format json --out report.json",
    "coalition check submissions --format html --out report.html",
  ],
  async run(args, terminal) {
    if (args.positionals.length === 0)
      throw new Refusal("Name the files or folders to check: coalition check FILE_OR_FOLDER...");
    const format = oneOf("--format", args.one("format") ?? "text", reportFormatNames);
    const options = await readCheckOptions(args, terminal);
    const files = await findWorkbooks(args.positionals, terminal.cwd);
    if (files.length === 0)
      throw new Refusal(
        `There is no workbook (.xlsx, .xlsm, .xltx) in ${args.positionals.join(", ")}. Check the folder's name.`,
      );
    const out = args.one("out");
    const otherInputs = [args.one("round"), args.one("pack")].flatMap((name) =>
      name === undefined ? [] : [path.resolve(terminal.cwd, name)],
    );
    const inputs = [...files.map((file) => file.path), ...otherInputs];
    const target = out === undefined ? undefined : await reportTarget(out, terminal.cwd, inputs);

    const reports = await checkAll(files, options, terminal);
    const text = writeReport(format, checkReport(options.asOf, reports, given(options)));
    if (target === undefined) terminal.stdout.write(text);
    else {
      try {
        writeBeside(target, text, { replace: true });
      } catch (error) {
        throw new Refusal(`The report can't be written to ${out}. ${writeProblem(error)}`);
      }
      terminal.stdout.write(`Wrote ${out}.\n`);
    }
    // A gap sheet is not to be handed in; that one lies in the folder is told and is no failure of the check.
    return exitCodeOf(
      reports.flatMap(({ result }, index) =>
        result.status === "unreadable" && result.isGapSheet && files[index]?.inFolder ? [] : [result],
      ),
    );
  },
};

/** What was named on the command line for all files; a round brings its pack. */
function given({ round, pack = round?.pack }: CheckOptions): { round?: string; pack?: string } {
  return {
    ...(round === undefined ? {} : { round: round.round }),
    ...(pack === undefined ? {} : { pack: `${pack.id}@${pack.version}` }),
  };
}

/** One file after the other, so that memory stays that of the largest. */
async function checkAll(files: readonly FoundFile[], options: CheckOptions, terminal: Terminal): Promise<FileReport[]> {
  const jobs = terminal.openJobs();
  const progress = progressLine(terminal);
  const reports: FileReport[] = [];
  try {
    for (const [index, { label, path: where, problem }] of files.entries()) {
      progress.show(`Checking ${index + 1} of ${files.length}: ${printable(label)}`);
      const reading = problem === undefined ? await readFileBytes(where) : { problem };
      const result =
        reading.bytes === undefined
          ? { status: "unreadable" as const, reason: reading.problem }
          : await jobs.check(reading.bytes, options);
      reports.push({ file: label, result });
    }
  } finally {
    progress.clear();
    await jobs.close();
  }
  return reports;
}
