import path from "node:path";
import { comparisonJson } from "../../core/compare/comparison-json";
import { comparisonMarkdown } from "../../core/compare/comparison-markdown";
import { comparisonText, type ComparedNames } from "../../core/compare/comparison-text";
import { compareSubmissions, type Comparison } from "../../core/compare/compare-submissions";
import type { Submission } from "../../core/domain/submission";
import { printable } from "../../core/report/printable";
import type { Command } from "../command";
import { exitCode } from "../exit-code";
import { oneOf } from "../one-of";
import { readFileBytes } from "../read-file";
import { Refusal } from "../refusal";
import type { Terminal } from "../terminal";
import type { WorkbookJobs } from "../workbook-jobs";

/** How a comparison can be written: the name that `--format` takes, and the pure function behind it. */
const formats: Readonly<Record<string, (comparison: Comparison, names: ComparedNames) => string>> = {
  text: (comparison, names) => `${comparisonText(comparison, names).map(printable).join("\n")}\n`,
  json: comparisonJson,
  markdown: comparisonMarkdown,
};
const formatNames = Object.keys(formats);

/** `coalition compare`: what changed from one version of a plan to another, in sentences. */
export const compare: Command = {
  name: "compare",
  summary: "Say what changed between two versions of a plan",
  usage: ["compare FIRST SECOND [--format FORMAT]"],
  options: { format: { value: "FORMAT", description: `${formatNames.join(", ")}; text if left out` } },
  details: [
    "Rows are found by their IDs, wherever they stand, and quarters by their labels. Counts of small groups are not shown.\nWhat could not be compared is listed at the end. No workbook is ever changed.",
    "Exit code: 2 when a file could not be read, else 0, whether or not anything changed.",
  ],
  examples: [
    "coalition compare plan-v1.xlsx plan-v2.xlsx",
    "coalition compare plan-v1.xlsx plan-v2.xlsx --format markdown",
  ],
  async run(args, terminal) {
    const [first, second, ...others] = args.positionals;
    if (first === undefined || second === undefined || others.length > 0)
      throw new Refusal("Name the two files to compare: coalition compare FIRST SECOND.");
    const write = formats[oneOf("--format", args.one("format") ?? "text", formatNames)] ?? comparisonJson;
    const jobs = terminal.openJobs();
    try {
      const before = await readOne(first, jobs, terminal);
      const after = await readOne(second, jobs, terminal);
      terminal.stdout.write(write(compareSubmissions(before, after), { before: first, after: second }));
    } finally {
      await jobs.close();
    }
    return exitCode.done;
  },
};

async function readOne(name: string, jobs: WorkbookJobs, { cwd }: Terminal): Promise<Submission> {
  const reading = await readFileBytes(path.resolve(cwd, name));
  if (reading.bytes === undefined) throw new Refusal(`${name} could not be read. ${reading.problem}`);
  const answer = await jobs.read(reading.bytes);
  if (answer.status === "unreadable") throw new Refusal(`${name} could not be compared. ${printable(answer.reason)}`);
  return answer.submission;
}
