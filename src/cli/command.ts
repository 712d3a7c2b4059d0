import type { Terminal } from "./terminal";

/** An option of a command; without `value` it is a switch. */
export interface OptionSpec {
  /** What stands for its value in the help: FILE. */
  readonly value?: string;
  /** May be given several times. */
  readonly repeatable?: boolean;
  readonly description: string;
}

/** What was typed after a command's name, checked against its options. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** Values of an option in the order given; empty when it was not given. */
  all(option: string): readonly string[];
  /** The value of an option that can be given once. */
  one(option: string): string | undefined;
  /** Whether a switch was given. */
  has(option: string): boolean;
}

/** One command of the command line: what its help says, and what it does. */
export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What stands after `coalition`, one line a form. */
  readonly usage: readonly string[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Paragraphs for its own help page. */
  readonly details: readonly string[];
  readonly examples: readonly string[];
  /**
   * @returns the exit code
   * @throws Refusal when it can't be carried out as typed
   */
  run(args: Arguments, terminal: Terminal): Promise<number>;
}
