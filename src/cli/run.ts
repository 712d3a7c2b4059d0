import program from "../../package.json";
import { printable } from "../core/report/printable";
import { commands } from "./commands";
import { exitCode } from "./exit-code";
import { commandHelpText, helpText } from "./help-text";
import { didYouMean } from "./nearest";
import { parseArguments } from "./parse-arguments";
import { Refusal } from "./refusal";
import type { Terminal } from "./terminal";

/**
 * The whole command line: finds the command, reads its options, runs it.
 *
 * @param argv what was typed after `coalition`
 * @returns the exit code: 0 done, 1 errors found (or an unknown name to explain), 2 something could not be checked or done
 * @throws only for faults of the program itself; `main` catches those
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // A message quotes what was typed, and a file name that came with somebody's archive can hold escape sequences.
    terminal.stderr.write(`${error.message.split("\n").map(printable).join("\n")}\n`);
    return error.exitCode;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [first, ...rest] = argv;
  if (first === undefined) {
    terminal.stderr.write(helpText(commands));
    return exitCode.notChecked;
  }
  if (first === "--version" || first === "-v") {
    terminal.stdout.write(`coalition ${program.version}\n`);
    return exitCode.done;
  }
  const [asksHelp, name] =
    first === "help" || isHelp(first) ? [true, rest[0]] : [rest.slice(0, endOfOptions(rest)).some(isHelp), first];
  if (name === undefined) {
    terminal.stdout.write(helpText(commands));
    return exitCode.done;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw unknownCommand(name);
  if (asksHelp) {
    terminal.stdout.write(commandHelpText(command));
    return exitCode.done;
  }
  return command.run(parseArguments(command, rest), terminal);
}

function isHelp(argument: string): boolean {
  return argument === "--help" || argument === "-h";
}

/** Where `--` ends the options: what follows are names, even if they look like options. */
function endOfOptions(argv: readonly string[]): number {
  const end = argv.indexOf("--");
  return end < 0 ? argv.length : end;
}

function unknownCommand(name: string): Refusal {
  const names = commands.map((command) => command.name);
  return new Refusal(
    name.startsWith("-")
      ? `"${name}" is not an option of coalition.${didYouMean(name, ["--help", "--version"])} Put a command first: ${names.join(", ")}.`
      : `"${name}" is not a command of coalition.${didYouMean(name, names)} Commands: ${names.join(", ")}. See coalition --help.`,
  );
}
