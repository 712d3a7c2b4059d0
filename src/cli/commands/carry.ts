import { formatList, formatMoney } from "../../core/domain/format";
import { departmentOf, type Round } from "../../core/domain/round";
import type { Submission } from "../../core/domain/submission";
import { carry as carryPlan, type CarriedPlan } from "../../core/carry/carry";
import type { CarryNote } from "../../core/carry/carry-note";
import { firstQuarterOf } from "../../core/carry/carrying";
import { renderTemplate } from "../../core/render/render-template";
import { countOf } from "../../core/report/counts-in-words";
import { printable } from "../../core/report/printable";
import { HostError } from "../../core/workbook/spreadsheet-host";
import { XlsxFile } from "../../xlsx/xlsx-file";
import { checkOptionSpecs, readCheckOptions } from "../check-options";
import { addedNotes } from "../../core/carry/added-notes";
import type { Command } from "../command";
import { copyTarget, writeCopy } from "../copy-target";
import { exitCode } from "../exit-code";
import { didYouMean } from "../nearest";
import { readFileBytes } from "../read-file";
import { Refusal } from "../refusal";

/** `coalition carry`: a new workbook filled from an old plan, and a list of what could not move. */
export const carry: Command = {
  name: "carry",
  summary: "Bring a plan's entries onto the current template or into the next round",
  usage: ["carry OLD --round FILE --out FILE [--department CODE] [--as-of DATE]"],
  options: {
    round: { value: "FILE", description: "the round.json that the new plan belongs to" },
    out: { value: "FILE", description: "the new plan; must not exist yet" },
    department: { value: "CODE", description: "the department in the new round, where its code is another one now" },
    "as-of": checkOptionSpecs["as-of"],
  },
  details: [
    "Quarters go by their labels: money and targets of quarters that the new round doesn't plan stay behind, and so do closed pilots, finished\nmilestones and what the new dictionary no longer has. All of it is listed. IDs stay as they are. Within the same round everything goes.\nThe old plan is never changed.",
    "A plan that lost its hidden sheet _plan is made whole by carrying it onto the round it was made for.",
    "Exit code: 2 when the old plan could not be read or the new one can't be made, else 0.",
  ],
  examples: ["coalition carry SAL-2026.xlsx --round fy28.json --out SAL-2027.xlsx"],
  async run(args, terminal) {
    const [name, ...others] = args.positionals;
    if (name === undefined || others.length > 0)
      throw new Refusal("Name one old plan: coalition carry OLD --round round.json --out FILE.");
    const out = args.one("out");
    if (out === undefined)
      throw new Refusal(`Say where the new plan goes: --out FILE. ${name} itself is never changed.`);
    if (args.one("round") === undefined)
      throw new Refusal("Say which round the plan is carried to: --round round.json.");
    const copy = await copyTarget(name, out, terminal.cwd);
    const { round, asOf } = await readCheckOptions(args, terminal);
    if (round === undefined) throw new RangeError("readCheckOptions reads the round that is named");

    const reading = await readFileBytes(copy.source);
    if (reading.bytes === undefined) throw new Refusal(`${name} could not be read. ${reading.problem}`);
    const jobs = terminal.openJobs();
    const answer = await jobs.read(reading.bytes, round).finally(() => jobs.close());
    if (answer.status === "unreadable") throw new Refusal(`${name} could not be carried. ${printable(answer.reason)}`);
    const { submission } = answer;
    refuseWithoutItsOwnRound(name, submission, round);
    const departmentCode = wantedDepartment(args.one("department"), submission, round);
    if (firstQuarterOf(submission) === undefined)
      throw new Refusal(
        `${name} says nowhere in which quarter it begins, so its money can't be placed. Put the first quarter, like FY27-Q1, back into Start.`,
      );
    const { plan, left } = carryPlan(submission, { round, departmentCode, asOf });
    const carried = { plan, left: [...addedNotes(answer.added, submission), ...left] };
    await writeCopy(copy, await workbookOf(carried, round, departmentCode, out));
    terminal.stdout.write(`${outcomeLines(carried, name, out, round.round).map(printable).join("\n")}\n`);
    return exitCode.done;
  },
};

/** A plan whose `_plan` is gone was read by the round it goes to; that is right only where it is the very round it was made for. */
function refuseWithoutItsOwnRound(name: string, { ownRound, start }: Submission, { round }: Round): void {
  if (ownRound !== undefined || start.round?.trim().toLowerCase() === round.trim().toLowerCase()) return;
  const own = start.round?.trim() || "the round it was made for";
  throw new Refusal(
    `${name} could not be carried. Its own copy of the round (hidden sheet _plan) is gone, and Start says ${own}, not ${round}. Carry it onto the round.json of ${own} first, which brings the sheet back, and that plan onto ${round}.`,
  );
}

function wantedDepartment(given: string | undefined, { start, workbook }: Submission, round: Round): string {
  const code = given ?? workbook.madeFor ?? start.departmentCode ?? "";
  const department = departmentOf(round, code);
  if (department) return department.code;
  const codes = round.departments.map((candidate) => candidate.code);
  throw new Refusal(
    `Round ${round.round} has no department ${code || "without a code"}.${didYouMean(code, codes)} It has ${codes.join(", ")}: name the right one with --department CODE.`,
  );
}

async function workbookOf(
  { plan }: CarriedPlan,
  round: Round,
  departmentCode: string,
  out: string,
): Promise<Uint8Array> {
  try {
    const file = new XlsxFile();
    await file.build(renderTemplate("five-quarter-plan", { round, departmentCode, plan }));
    return file.bytes;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new Refusal(`${out} can't be made. ${error.message}`);
  }
}

function outcomeLines({ left: notes }: CarriedPlan, name: string, out: string, round: string): string[] {
  const of = (kind: CarryNote["kind"]) => notes.filter((note) => note.kind === kind);
  const [left, look] = [of("left"), of("look")];
  return [
    `Carried ${name} into ${out} for round ${round}; ${name} is as it was.`,
    ...(left.length === 0 ? ["Everything moved."] : ["", `What stayed behind (${left.length})`, ...noteLines(left)]),
    ...moneyLine(left),
    ...(look.length === 0 ? [] : ["", `What wants a look (${look.length})`, ...noteLines(look)]),
    "",
    `Next: coalition check ${out}`,
  ];
}

function noteLines(notes: readonly CarryNote[]): string[] {
  const tables = [...new Set(notes.map(({ table }) => table))];
  return tables.flatMap((table) => [
    `  ${table}`,
    ...notes
      .filter((note) => note.table === table)
      .map(({ item, message }) => `    ${item === null ? "" : `${item}: `}${message}`),
  ]);
}

function moneyLine(notes: readonly CarryNote[]): string[] {
  const sums = new Map<string, number>();
  for (const { money } of notes) if (money) sums.set(money.currency, (sums.get(money.currency) ?? 0) + money.amount);
  const words = [...sums]
    .filter(([, amount]) => amount !== 0)
    .map(([currency, amount]) => formatMoney(amount, currency));
  const lines = notes.filter(({ money }) => money !== undefined).length;
  return words.length === 0
    ? []
    : ["", `Planned money left behind on ${countOf(lines, "line")}: ${formatList(words)}.`];
}
