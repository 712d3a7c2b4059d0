import { parseArgs } from "node:util";
import type { Arguments, Command } from "./command";
import { didYouMean } from "./nearest";
import { Refusal } from "./refusal";

/**
 * Sorts what was typed into options and the rest.
 *
 * Node's parser splits; the judging is done here on its tokens, because its own messages name neither the nearest option nor what to do,
 * and because it lets the last of two contradicting values win in silence.
 *
 * @throws Refusal naming the option, what is wrong with it and the nearest one there is
 */
export function parseArguments(command: Command, argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(command.options).map(([name, option]) => [
        name,
        { type: option.value === undefined ? "boolean" : "string", multiple: true },
      ]),
    ),
  });
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") {
      // An empty name would resolve to the folder one is in: `coalition check "$PLANS"` with PLANS unset would check something else.
      if (token.value.trim() === "")
        throw new Refusal(
          "One of the names given is empty. Write the name out; if it comes from a variable, look whether that is set.",
        );
      positionals.push(token.value);
    }
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (option === undefined) throw unknownOption(command, token.rawName);
    const { value } = token;
    if (option.value === undefined && value !== undefined)
      throw new Refusal(`${token.rawName} takes no value. Leave "=${value}" out.`);
    if (
      option.value !== undefined &&
      (value === undefined || value === "" || (!token.inlineValue && value.startsWith("-") && value !== "-"))
    )
      throw new Refusal(`${token.rawName} needs a value: ${token.rawName} ${option.value}.`);
    const given = values.get(token.name) ?? [];
    if (given.length > 0 && option.repeatable !== true)
      throw new Refusal(`${token.rawName} stands twice. Give it once.`);
    values.set(token.name, [...given, value ?? ""]);
  }
  return {
    positionals,
    all: (option) => values.get(option) ?? [],
    one: (option) => values.get(option)?.[0],
    has: (option) => values.has(option),
  };
}

function unknownOption(command: Command, rawName: string): Refusal {
  const names = Object.keys(command.options).map((name) => `--${name}`);
  return new Refusal(
    `"coalition ${command.name}" has no option ${rawName}.${didYouMean(rawName.replace(/^-+/, "--"), names)} Its options: ${["--help", ...names].join(", ")}.`,
  );
}
