/** One argument of a function, as a reader sees it in Excel's formula bar. */
export interface HelpArgument {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

/** What there is to say about one function: its help page, its entry in `coalition explain` and in the pane. */
export interface HelpEntry {
  /** as the sheet calls it, without COALITION. */
  readonly name: string;
  readonly title: string;
  /** the question it answers, in one sentence */
  readonly answersIn: string;
  readonly useWhen: string;
  readonly notWhen: string;
  readonly arguments: readonly HelpArgument[];
  /** functions with the same arguments that are explained here too */
  readonly companions: readonly string[];
  /** a formula that runs, with its answer rounded to the decimals written; rows where it spills */
  readonly example: { readonly formula: string; readonly answer: ExampleAnswer };
  readonly method: string;
  readonly source: string;
  readonly traps: readonly string[];
}

/** The same with what follows from its names and arguments. */
export interface FunctionHelp extends HelpEntry {
  /** the function and its companions, each with what it answers in one sentence, as Excel shows it */
  readonly summaries: readonly (readonly [name: string, summary: string])[];
  /** what it answers to bad input */
  readonly badInput: readonly string[];
}

export type ExampleAnswer = number | string | readonly (readonly (number | string | boolean)[])[];

/** An argument that must be given. */
export function needed(name: string, description: string): HelpArgument {
  return { name, description, optional: false };
}

/** An argument that may be left out. */
export function optional(name: string, description: string): HelpArgument {
  return { name, description, optional: true };
}
