import type { Round } from "../../core/domain/round";
import { printable } from "../../core/report/printable";
import { templateOf, templates } from "../../core/templates/index";
import type { Template } from "../../core/templates/template";
import type { Command } from "../command";
import { exitCode } from "../exit-code";
import { workbooksOf } from "../new-workbook";
import { readRoundFile } from "../read-round-file";
import { Refusal } from "../refusal";
import { twoColumns } from "../two-columns";
import { writeNewWorkbooks } from "../write-new-workbooks";

/** Workbooks that no round hands out: a gap sheet holds people's rows, is made where they are kept, and stays there. */
const madeOnDemand: ReadonlySet<string> = new Set(["gap-sheet"]);

/** `coalition start`: writes every workbook that a round begins with. */
export const start: Command = {
  name: "start",
  summary: "Write every workbook of a round: all plans, and the coalition's own",
  usage: ["start --round FILE --out FOLDER"],
  options: {
    round: { value: "FILE", description: "the round.json that the workbooks are made for" },
    out: { value: "FOLDER", description: "where the workbooks go; made if it is not there" },
  },
  details: [
    twoColumns(templates.filter(isHandedOut).map(fileAndPurpose)).join("\n"),
    "CODE stands for each department's code. A round without a fund gets no fund workbook. Nothing is overwritten: if one of the files exists, none is written.",
  ],
  examples: ["coalition start --round round.json --out FY27"],
  async run(args, terminal) {
    const [word] = args.positionals;
    if (word !== undefined)
      throw new Refusal(
        `"${word}" is one word too many: start makes every workbook of a round.${templateOf(word) ? ` For one kind: coalition new ${word}.` : ""}`,
      );
    const roundFile = args.one("round");
    if (roundFile === undefined) throw new Refusal("Say which round is to start: --round round.json.");
    const out = args.one("out");
    if (out === undefined) throw new Refusal("Say where the workbooks go: --out FOLDER.");
    const round = await readRoundFile(roundFile, terminal.cwd);
    const wanted = templates.filter((template) => isHandedOut(template) && !lacksFund(template, round));
    await writeNewWorkbooks(
      wanted.flatMap((template) => workbooksOf(template, round)),
      round,
      { out, elsewise: "make the missing ones with coalition new" },
      terminal,
    );
    for (const template of templates.filter((one) => lacksFund(one, round)))
      terminal.stdout.write(`No ${template.id}: round ${printable(round.round)} has no fund.\n`);
    return exitCode.done;
  },
};

function isHandedOut({ id }: Template): boolean {
  return !madeOnDemand.has(id);
}

function lacksFund({ id }: Template, round: Round): boolean {
  return id === "pilot-fund" && round.fund === undefined;
}

function fileAndPurpose({ id, scope, purpose }: Template): readonly [string, string] {
  return [scope === "department" ? `CODE-${id}.xlsx` : `${id}.xlsx`, purpose];
}
