import path from "node:path";
import { formatDate, formatList, formatNumber } from "../../core/domain/format";
import { countOf, countsInWords } from "../../core/report/counts-in-words";
import { printable } from "../../core/report/printable";
import { fileText } from "../../core/report/text";
import { roleInWords, signingRoles, type Signature } from "../../core/submit/signature";
import { checkOptionSpecs, readCheckOptions } from "../check-options";
import type { Command } from "../command";
import { copyTarget, writeCopy } from "../copy-target";
import { exitCode } from "../exit-code";
import { oneOf } from "../one-of";
import { readFileBytes } from "../read-file";
import { Refusal } from "../refusal";
import type { SigningOutcome } from "../workbook-jobs";

/** Characters; what fits into the cell and one printed line. */
const longestName = 100;

const { round, pack, "as-of": asOf } = checkOptionSpecs;

/** `coalition submit`: signs a plan that has no errors, in a copy. */
export const submit: Command = {
  name: "submit",
  summary: "Sign a plan and stamp what was signed, in a copy",
  usage: ["submit FILE --out FILE --as ROLE --name TEXT [--round FILE] [--pack FILE] [--as-of DATE]"],
  options: {
    out: { value: "FILE", description: "the signed copy; must not exist yet" },
    as: { value: "ROLE", description: `${signingRoles.join(", ")}: for whom the person signs` },
    name: { value: "TEXT", description: "who signs" },
    round,
    pack,
    "as-of": { ...asOf, description: "the day of the signature, like 2026-11-30; today if left out" },
  },
  details: [
    "The department signs first, then finance: that submits the plan. The coalition signs after its review. Nobody signs in two roles.\nA plan with errors is not signed. When the department signs anew, finance and the coalition have to sign again.",
    "A signature is a name, a date and the fingerprint of what was promised. Any later change of that breaks it, and check says so.",
    "Exit code: 2 when the plan could not be checked or the signature can't be given, 1 when the plan has errors, else 0.",
  ],
  examples: [
    'coalition submit SAL.xlsx --out SAL-signed.xlsx --as department --name "Head of Sales"',
    'coalition submit SAL-signed.xlsx --out SAL-submitted.xlsx --as finance --name "Finance Partner"',
  ],
  async run(args, terminal) {
    const [name, ...others] = args.positionals;
    if (name === undefined || others.length > 0)
      throw new Refusal("Name one file to sign: coalition submit FILE --out FILE --as ROLE --name TEXT.");
    const out = args.one("out");
    if (out === undefined)
      throw new Refusal(`Say where the signed copy goes: --out FILE. ${name} itself is never changed.`);
    const as = args.one("as");
    if (as === undefined) throw new Refusal(`Say for whom you sign: --as ${signingRoles.join(", ")}.`);
    const role = oneOf("--as", as, signingRoles);
    const who = signersName(args.one("name"));
    const copy = await copyTarget(name, out, terminal.cwd);
    const options = await readCheckOptions(args, terminal);
    const signature: Signature = { role, name: who, asOf: options.asOf };

    const reading = await readFileBytes(copy.source);
    if (reading.bytes === undefined) throw new Refusal(`${name} could not be read. ${reading.problem}`);
    const jobs = terminal.openJobs();
    const outcome = await jobs.sign(reading.bytes, options, signature).finally(() => jobs.close());
    if (outcome.status === "unreadable")
      throw new Refusal(`${name} could not be checked. ${printable(outcome.reason)}`);
    if (outcome.status === "refused") throw new Refusal(`${name} was not signed. ${printable(outcome.reason)}`);
    if (outcome.status === "errors") {
      const errors = outcome.check.findings.filter(({ severity, waiver }) => severity === "error" && waiver === null);
      terminal.stdout.write(
        `${printable(name)} was not signed: it has ${countOf(errors.length, "error")}. Mend ${errors.length === 1 ? "it" : "them"} and sign then; nothing was written.\n${fileText({ file: path.basename(name), result: outcome.check })}`,
      );
      return exitCode.errorsFound;
    }
    await writeCopy(copy, outcome.bytes);
    terminal.stdout.write(`${outcomeLines(outcome, signature, name, out).map(printable).join("\n")}\n`);
    return exitCode.done;
  },
};

/** A name as it can stand in a cell and on paper: one line, nothing in it that is not seen. */
function signersName(given = ""): string {
  const name = given.trim().replace(/\s+/g, " ");
  if (name === "") throw new Refusal('Say who signs: --name "Head of Sales".');
  if (printable(name) !== name)
    throw new Refusal("--name holds characters that can't be seen, such as control codes. Type the name anew.");
  if (name.length > longestName)
    throw new Refusal(
      `--name has ${formatNumber(name.length, 0)} characters; a signature takes ${longestName}. Give the name alone.`,
    );
  return name;
}

function outcomeLines(
  { takenBack, withoutValues, check }: Extract<SigningOutcome, { status: "signed" }>,
  { role, name, asOf: day }: Signature,
  file: string,
  out: string,
): string[] {
  const next = {
    department: "Finance signs next: --as finance.",
    finance: "The plan is submitted. The coalition signs after its review: --as coalition.",
    coalition: "All have signed.",
  };
  const counts = countsInWords(check.counts);
  return [
    `${roleInWords[role]} has signed ${out}: ${name}, ${formatDate(day)}. ${file} is as it was.`,
    `  fingerprint ${check.fingerprint}`,
    `  stage ${check.stage}${counts === "" ? "" : `; the check found ${counts}`}`,
    ...(takenBack.length === 0
      ? []
      : [
          `  Taken back, because ${takenBack.length === 1 ? "it" : "they"} confirmed an earlier version: the ${takenBack.length === 1 ? "signature" : "signatures"} of ${formatList(takenBack.map((later) => roleInWords[later].toLowerCase()))}.`,
        ]),
    ...(withoutValues === 0
      ? []
      : [
          `  ${countOf(withoutValues, "computed cell")} ${withoutValues === 1 ? "holds" : "hold"} no value yet: the program that saved the file last doesn't calculate. Open and save it in Excel if somebody is to read it without.`,
        ]),
    next[role],
  ];
}
