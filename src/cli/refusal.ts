/**
 * The command can't be carried out as typed: an option that does not exist, a round that can't be read, a file in the way.
 *
 * Its message is printed as it is, one line a problem, each saying what is wrong and what to do. `run` turns it into exit code 2.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    lines: string | readonly string[],
    /** Where it isn't 2. */
    readonly exitCode: number = 2,
  ) {
    super(typeof lines === "string" ? lines : lines.join("\n"));
  }
}
