import { statSync } from "node:fs";
import path from "node:path";
import { checkOptionSpecs, readCheckOptions } from "../check-options";
import type { Arguments, Command } from "../command";
import { findWorkbooks, type FoundFile } from "../find-workbooks";
import { Refusal } from "../refusal";
import { readCoalitionFile } from "../review/read-coalition-file";
import { reviewCoalition } from "../review/review-coalition";
import { ReviewOutputs } from "../review/review-outputs";
import { isSameFile } from "../same-file";
import type { Terminal } from "../terminal";

/** `coalition review`: reads a whole round's submissions and writes the book, the report and the record. */
export const review: Command = {
  name: "review",
  summary: "Review all plans of a round: the coalition book, a report for the forum, and the record",
  usage: ["review FOLDER --round FILE --out FOLDER [--book FILE] [--fund FILE] [--pack FILE] [--as-of DATE]"],
  options: {
    round: { value: "FILE", description: "the round.json that the plans are of" },
    out: { value: "FOLDER", description: "where the results go; made if it is not there" },
    book: {
      value: "FILE",
      description: "the living coalition book: what people typed in it is kept, a copy is written",
    },
    fund: {
      value: "FILE",
      description: "the pilot fund: its applications are filled in a copy; scores, awards and spending are kept",
    },
    pack: checkOptionSpecs.pack,
    "as-of": checkOptionSpecs["as-of"],
  },
  details: [
    "Writes coalition-book.xlsx, report.html, findings.sarif, findings.json, portfolio.csv and\nportfolio.parquet, and pilot-fund.xlsx with --fund. Files of an earlier review are\nreplaced while they are as it wrote them; what somebody has worked in since is never overwritten.\nA book or fund that is given and lies in the --out folder is kept there under another name.",
    "Every file is listed, with the reason where it does not count. Of two plans of one department the one signed last counts, then the one\nchanged last. A file that has not changed is not read again: what was read of it lies in .coalition-review in the --out folder.",
    "The results leave out counts of people and are made to be passed on; they hold every department's money. No workbook that is read is\never changed.",
    "Exit code: 2 when a file could not be checked or somebody changed the book or the fund meanwhile, else 1 when there are errors in the plans that count or across departments, else 0.",
  ],
  examples: [
    "coalition review submissions --round round.json --out review",
    "coalition review submissions --round round.json --book coalition-book.xlsx --fund pilot-fund.xlsx --out review",
  ],
  async run(args, terminal) {
    const [folder, ...others] = args.positionals;
    if (folder === undefined || others.length > 0)
      throw new Refusal("Name one folder of submissions: coalition review FOLDER --round round.json --out FOLDER.");
    const out = args.one("out");
    if (out === undefined) throw new Refusal("Say where the results go: --out FOLDER.");
    if (args.one("round") === undefined) throw new Refusal("Say which round it is: --round round.json.");
    const { asOf, round, pack } = await readCheckOptions(args, terminal);
    if (round === undefined) throw new Refusal("Say which round it is: --round round.json.");
    const source = path.resolve(terminal.cwd, folder);
    const target = path.resolve(terminal.cwd, out);
    if (!isFolder(source)) throw new Refusal(`${folder} is not a folder. Name the folder that the plans lie in.`);
    if (source === target || (await isSameFile(source, target)))
      throw new Refusal(`--out ${out} is the folder of the submissions. Choose a folder of its own, like review.`);
    const files = await submissionsIn(folder, target, args, terminal);
    const given = [args.one("book"), args.one("fund")].flatMap((name) =>
      name === undefined ? [] : [path.resolve(terminal.cwd, name)],
    );
    const outputs = new ReviewOutputs(target, out, given);
    const effective = { ...round, pack: pack ?? round.pack };
    const read = async (option: "book" | "fund") => {
      const name = args.one(option);
      return name === undefined ? undefined : readCoalitionFile(option, name, effective, terminal);
    };
    return reviewCoalition(
      {
        files,
        asOf,
        round: effective,
        ownPack: round.pack,
        out,
        target,
        book: await read("book"),
        fund: await read("fund"),
      },
      outputs,
      terminal,
    );
  },
};

/** Workbooks under the folder, without this review's own results and without the book and fund that were named. */
async function submissionsIn(
  folder: string,
  target: string,
  args: Arguments,
  terminal: Terminal,
): Promise<readonly FoundFile[]> {
  const named = [args.one("book"), args.one("fund")].flatMap((name) =>
    name === undefined ? [] : [path.resolve(terminal.cwd, name)],
  );
  const found: FoundFile[] = [];
  for (const file of await findWorkbooks([folder], terminal.cwd)) {
    if (file.path.startsWith(target + path.sep)) continue;
    const isNamed = await Promise.all(named.map((name) => isSameFile(name, file.path)));
    if (!isNamed.includes(true)) found.push(file);
  }
  if (found.length === 0)
    throw new Refusal(`There is no workbook (.xlsx, .xlsm, .xltx) in ${folder}. Check the folder's name.`);
  return found;
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
