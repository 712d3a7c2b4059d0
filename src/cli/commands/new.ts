import { existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { departmentOf, type Round } from "../../core/domain/round";
import { renderTemplate } from "../../core/render/render-template";
import { countOf } from "../../core/report/counts-in-words";
import { templates } from "../../core/templates/index";
import { HostError } from "../../core/workbook/spreadsheet-host";
import { XlsxFile } from "../../xlsx/xlsx-file";
import type { Arguments, Command } from "../command";
import { exitCode } from "../exit-code";
import { fileProblem } from "../file-problem";
import { didYouMean } from "../nearest";
import { progressLine } from "../progress-line";
import { readRoundFile } from "../read-round-file";
import { Refusal } from "../refusal";
import { writeBeside } from "../write-beside";

const templateIds = templates.map(({ id }) => id);

/** `coalition new`: writes empty workbooks for a round's departments. */
export const create: Command = {
  name: "new",
  summary: "Write empty workbooks for the departments of a round",
  usage: ["new TEMPLATE --round FILE (--department CODE... | --all) --out FOLDER"],
  options: {
    round: { value: "FILE", description: "the round.json that the workbooks are made for" },
    department: { value: "CODE", repeatable: true, description: "for this department; may be given several times" },
    all: { description: "for every department of the round" },
    out: { value: "FOLDER", description: "where the workbooks go; made if it is not there" },
  },
  details: [
    `Templates: ${templateIds.join(", ")}. Each workbook is named CODE-TEMPLATE.xlsx.`,
    "Nothing is overwritten: if one of the files exists, none is written.",
  ],
  examples: [
    "coalition new five-quarter-plan --round round.json --all --out plans",
    "coalition new five-quarter-plan --round round.json --department SAL --out plans",
  ],
  async run(args, terminal) {
    const template = wantedTemplate(args.positionals);
    const roundFile = args.one("round");
    if (roundFile === undefined) throw new Refusal("Say which round the workbooks are for: --round round.json.");
    const out = args.one("out");
    if (out === undefined) throw new Refusal("Say where the workbooks go: --out FOLDER.");
    const round = await readRoundFile(roundFile, terminal.cwd);
    const codes = wantedDepartments(args, round);
    const folder = path.resolve(terminal.cwd, out);
    const files = codes.map((code) => ({ code, name: `${code}-${template}.xlsx` }));
    refuseToOverwrite(
      files.map(({ name }) => name),
      folder,
      out,
    );

    const progress = progressLine(terminal);
    const written: string[] = [];
    try {
      mkdirSync(folder, { recursive: true });
      for (const [index, { code, name }] of files.entries()) {
        progress.show(`Writing ${index + 1} of ${files.length}: ${name}`);
        const workbook = new XlsxFile();
        await workbook.build(renderTemplate(template, { round, departmentCode: code }));
        writeBeside(path.join(folder, name), workbook.bytes, { replace: false });
        written.push(name);
      }
    } catch (error) {
      if (!isFileError(error) && !(error instanceof HostError)) throw error;
      const why = error instanceof HostError ? error.message : fileProblem(error);
      const already = written.length === 0 ? "Nothing was written." : `Written before that: ${written.join(", ")}.`;
      throw new Refusal(`${path.join(out, files[written.length]?.name ?? "")} can't be written. ${why} ${already}`);
    } finally {
      progress.clear();
    }
    terminal.stdout.write(
      `Wrote ${countOf(written.length, "workbook")} for round ${round.round} into ${out}:\n${written.map((name) => `  ${name}\n`).join("")}`,
    );
    return exitCode.done;
  },
};

function wantedTemplate(positionals: readonly string[]): string {
  const [name, ...others] = positionals;
  if (name === undefined) throw new Refusal(`Name the template: ${templateIds.join(", ")}.`);
  const template = templateIds.find((id) => id === name);
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

/** Looked at before anything is written, so that a folder never holds half a round. */
function refuseToOverwrite(names: readonly string[], folder: string, out: string): void {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new Refusal(`--out ${out} is a file. Give a folder.`);
  const there = names.filter((name) => existsSync(path.join(folder, name)));
  if (there.length === 0) return;
  throw new Refusal(
    `${out} holds ${there.join(", ")} already, and people may have typed into ${there.length === 1 ? "it" : "them"}. Nothing was written. Choose another folder, move ${there.length === 1 ? "it" : "them"} away, or name only the missing departments with --department.`,
  );
}

function isFileError(error: unknown): boolean {
  return (
    (error instanceof Error && "syscall" in error) ||
    (error instanceof Error && "code" in error && error.code === "EEXIST")
  );
}
