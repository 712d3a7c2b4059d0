import type { Command } from "./command";
import { twoColumns } from "./two-columns";

/** The page of `coalition --help`: every command with one line. */
export function helpText(commands: readonly Command[]): string {
  return `${[
    "coalition: five-quarter inclusion plans, written and checked without Excel",
    "",
    "Usage",
    ...commands.flatMap((command) => command.usage.map((usage) => `  coalition ${usage}`)),
    "",
    "Commands",
    ...twoColumns(commands.map(({ name, summary }) => [name, summary])),
    "",
    "Options",
    ...twoColumns([
      ["--help", "this page, or a command's own after its name"],
      ["--version", "the version of this program"],
    ]),
    "",
    "Exit codes",
    "  0 done, no errors; 1 errors found; 2 something could not be checked or done",
  ].join("\n")}\n`;
}

/** The page of `coalition COMMAND --help`. */
export function commandHelpText(command: Command): string {
  const options = Object.entries(command.options).map(
    ([name, { value, description }]) =>
      [value === undefined ? `--${name}` : `--${name} ${value}`, description] as const,
  );
  return `${[
    ...command.usage.map((usage) => `coalition ${usage}`),
    "",
    `${command.summary}.`,
    ...command.details.flatMap((paragraph) => ["", paragraph]),
    "",
    "Options",
    ...twoColumns([...options, ["--help", "this page"]]),
    "",
    command.examples.length === 1 ? "Example" : "Examples",
    ...command.examples.map((example) => `  ${example}`),
  ].join("\n")}\n`;
}
