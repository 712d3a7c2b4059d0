import { departmentOf, type Round } from "../../core/domain/round";
import { templateOf, templates } from "../../core/templates/index";
import type { Template } from "../../core/templates/template";
import type { Arguments, Command } from "../command";
import { exitCode } from "../exit-code";
import { didYouMean } from "../nearest";
import { coalitionWorkbook, departmentWorkbook, type NewWorkbook } from "../new-workbook";
import { readRoundFile } from "../read-round-file";
import { Refusal } from "../refusal";
import { writeNewWorkbooks } from "../write-new-workbooks";

const templateIds = templates.map(({ id }) => id);

/** `coalition new`: writes empty workbooks for a round's departments. */
export const create: Command = {
  name: "new",
  summary: "Write empty workbooks of one kind for a round",
  usage: ["new TEMPLATE --round FILE [--department CODE... | --all] --out FOLDER"],
  options: {
    round: { value: "FILE", description: "the round.json that the workbooks are made for" },
    department: { value: "CODE", repeatable: true, description: "for this department; may be given several times" },
    all: { description: "for every department of the round" },
    out: { value: "FOLDER", description: "where the workbooks go; made if it is not there" },
  },
  details: [
    `Templates: ${templateIds.join(", ")}. A department's workbook is named CODE-TEMPLATE.xlsx, the coalition's TEMPLATE.xlsx.`,
    "Nothing is overwritten: if one of the files exists, none is written.",
  ],
  examples: [
    "coalition new five-quarter-plan --round round.json --all --out plans",
    "coalition new five-quarter-plan --round round.json --department SAL --out plans",
    "coalition new pilot-fund --round round.json --out coalition",
  ],
  async run(args, terminal) {
    const template = wantedTemplate(args.positionals);
    const roundFile = args.one("round");
    if (roundFile === undefined) throw new Refusal("Say which round the workbooks are for: --round round.json.");
    const out = args.one("out");
    if (out === undefined) throw new Refusal("Say where the workbooks go: --out FOLDER.");
    const round = await readRoundFile(roundFile, terminal.cwd);
    await writeNewWorkbooks(
      wantedWorkbooks(template, args, round),
      round,
      { out, elsewise: elsewise(template) },
      terminal,
    );
    return exitCode.done;
  },
};

function elsewise({ scope }: Template): string {
  return scope === "department"
    ? "name only the missing departments with --department"
    : "go on with the one that is there";
}

function wantedWorkbooks(template: Template, args: Arguments, round: Round): NewWorkbook[] {
  if (template.scope === "department")
    return wantedDepartments(args, round).map((code) => departmentWorkbook(template, code));
  if (args.has("all") || args.all("department").length > 0)
    throw new Refusal(
      `There is one ${template.id} for all departments, ${forWhom(template)}. Leave out --department and --all.`,
    );
  return [coalitionWorkbook(template)];
}

/** Why a template knows no department: the gap sheet is no workbook of the coalition's, though it is made once as those are. */
function forWhom({ id }: Template): string {
  return id === "gap-sheet" ? "because HR keeps it and types the department into its rows" : "the coalition's own";
}

function wantedTemplate(positionals: readonly string[]): Template {
  const [name, ...others] = positionals;
  if (name === undefined) throw new Refusal(`Name the template: ${templateIds.join(", ")}.`);
  const template = templateOf(name);
  if (template === undefined)
    throw new Refusal(
      `"${name}" is not a template.${didYouMean(name, templateIds)} Templates: ${templateIds.join(", ")}.`,
    );
  if (others.length > 0)
    throw new Refusal(`"${others.join(" ")}" is one word too many. Departments are named with --department CODE.`);
  return template;
}

function wantedDepartments(args: Arguments, round: Round): string[] {
  const given = args.all("department");
  const codes = round.departments.map(({ code }) => code);
  if (args.has("all") && given.length > 0)
    throw new Refusal("--all and --department exclude each other. Give one of them.");
  if (args.has("all")) return codes;
  if (given.length === 0) throw new Refusal(`Say for whom: --all, or --department with one of ${codes.join(", ")}.`);
  const wanted = given.map((code) => {
    const department = departmentOf(round, code);
    if (department === undefined)
      throw new Refusal(
        `Round ${round.round} has no department ${code}.${didYouMean(code, codes)} It has ${codes.join(", ")}.`,
      );
    return department.code;
  });
  return [...new Set(wanted)];
}
