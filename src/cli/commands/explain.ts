import { knownCriteria as criteria } from "../../core/known-criteria";
import { CATALOGUE, helpFor } from "../../core/statistics/catalogue";
import type { Command } from "../command";
import { criterionPage } from "../criterion-page";
import { exitCode } from "../exit-code";
import { functionPage } from "../function-page";
import { didYouMean } from "../nearest";
import { Refusal } from "../refusal";
import { twoColumns } from "../two-columns";
import { wrapLines } from "../wrap-lines";

/** `coalition explain`: the help page of a criterion or function; a list of all without a name. */
export const explain: Command = {
  name: "explain",
  summary: "Show the help page of a criterion or function, or list them all",
  usage: ["explain [CRITERION_OR_FUNCTION]"],
  options: {},
  details: [
    "Functions are found with or without COALITION., and everything in any case.",
    "Exit code: 0, or 1 for a name that does not exist.",
  ],
  examples: ["coalition explain pilot-sunset", "coalition explain GAP.RATE"],
  async run(args, terminal) {
    const [name, ...others] = args.positionals;
    if (others.length > 0) throw new Refusal("Name one criterion or function: coalition explain NAME.");
    const page = name === undefined ? listOfAll() : pageOf(name);
    terminal.stdout.write(wrapLines(page, terminal.isTerminal ? terminal.columns?.() : undefined));
    return exitCode.done;
  },
};

function pageOf(name: string): string {
  const asked = name.trim().toLowerCase();
  const criterion = criteria.find(({ id }) => id === asked);
  if (criterion !== undefined) return criterionPage(criterion);
  const entry = helpFor(name);
  if (entry !== undefined) return functionPage(entry);
  const names = [...criteria.map(({ id }) => id), ...CATALOGUE.flatMap((each) => [each.name, ...each.companions])];
  throw new Refusal(
    `There is no criterion or function "${name}".${didYouMean(asked.replace(/^coalition\./, ""), names)} "coalition explain" lists them all.`,
    exitCode.errorsFound,
  );
}

function listOfAll(): string {
  return `${[
    "Criteria",
    ...twoColumns(criteria.map(({ id, title }) => [id, title])),
    "",
    "Functions",
    ...twoColumns(
      CATALOGUE.flatMap(({ name, title, companions }) => [
        [`COALITION.${name}`, title] as const,
        ...companions.map((companion) => [`COALITION.${companion}`, `see COALITION.${name}`] as const),
      ]),
    ),
    "",
    'One page each: "coalition explain NAME".',
  ].join("\n")}\n`;
}
