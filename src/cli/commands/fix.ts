import path from "node:path";
import { knownCriteria } from "../../core/known-criteria";
import { countOf } from "../../core/report/counts-in-words";
import { printable } from "../../core/report/printable";
import { fileText } from "../../core/report/text";
import { checkOptionSpecs, readCheckOptions } from "../check-options";
import type { Command } from "../command";
import { copyTarget, writeCopy } from "../copy-target";
import { exitCodeOf } from "../exit-code";
import { didYouMean } from "../nearest";
import { readFileBytes } from "../read-file";
import { Refusal } from "../refusal";
import type { FixOutcome } from "../workbook-jobs";

/** `coalition fix`: applies what changes nothing that a person decided, to a copy, and lists the rest. */
export const fix: Command = {
  name: "fix",
  summary: "Apply the safe fixes to a copy of a workbook, and list what is left",
  usage: ["fix FILE --out FILE [--criterion ID]... [--round FILE] [--pack FILE] [--stage STAGE] [--as-of DATE]"],
  options: {
    out: { value: "FILE", description: "the copy; must not exist yet" },
    criterion: {
      value: "ID",
      repeatable: true,
      description: "only fixes of this criterion; may be given several times",
    },
    ...checkOptionSpecs,
  },
  details: [
    "A safe fix changes nothing that a person decided: it restores a formula or a header, or makes a number of a text that reads one way.\nThe original is never changed.",
    "With --round, --criterion round-current takes over the round that is given, where it plans the same quarters: the plan's lists, dictionary and\ncopy of the round become the round's, and its entries stay. Into another round's quarters coalition carry brings them.",
    "Exit code: 2 when the file could not be checked, else 1 when errors are left, else 0.",
  ],
  examples: [
    "coalition fix plan.xlsx --out plan-fixed.xlsx",
    "coalition fix plan.xlsx --out plan-fixed.xlsx --criterion formula-intact",
    "coalition fix plan.xlsx --out plan-now.xlsx --round round.json --criterion round-current",
  ],
  async run(args, terminal) {
    const [name, ...others] = args.positionals;
    if (name === undefined || others.length > 0)
      throw new Refusal("Name one file to fix: coalition fix FILE --out FILE.");
    const out = args.one("out");
    if (out === undefined)
      throw new Refusal(`Say where the copy goes: coalition fix ${name} --out FILE. The original is never changed.`);
    const wanted = args.all("criterion").map(knownCriterion);
    const copy = await copyTarget(name, out, terminal.cwd);
    const options = await readCheckOptions(args, terminal);

    const reading = await readFileBytes(copy.source);
    if (reading.bytes === undefined) throw new Refusal(`${name} could not be read. ${reading.problem}`);
    const jobs = terminal.openJobs();
    const outcome = await jobs.fix(reading.bytes, options, wanted).finally(() => jobs.close());
    if (outcome.status === "unreadable")
      throw new Refusal(`${name} could not be checked. ${printable(outcome.reason)}`);
    await writeCopy(copy, outcome.bytes);
    terminal.stdout.write(outcomeText(outcome, name, out));
    return exitCodeOf([outcome.left]);
  },
};

function knownCriterion(id: string): string {
  const ids = knownCriteria.map((criterion) => criterion.id);
  const known = ids.find((candidate) => candidate === id.trim().toLowerCase());
  if (known === undefined)
    throw new Refusal(
      `--criterion ${id} is not a criterion.${didYouMean(id, ids)} "coalition explain" lists them all.`,
    );
  return known;
}

function outcomeText({ applied, refused, left }: FixOutcome, name: string, out: string): string {
  const lines = [
    applied.length === 0
      ? `${left.findings.length === 0 && left.notChecked.length === 0 ? "Nothing had to be fixed" : "Nothing could be fixed safely"}; ${out} is a plain copy of ${name}.`
      : `Fixed ${countOf(applied.length, "finding")} in ${out}; ${name} is as it was.`,
    ...applied.flatMap(({ criterion, title, changes }) => [
      `  ${criterion}: ${title}`,
      ...changes.map((change) => `    ${change}`),
    ]),
    ...refused.map((line) => `  ${line}`),
    "",
    "What is left",
  ];
  return `${lines.map(printable).join("\n")}\n${fileText({ file: path.basename(out), result: left })}`;
}
