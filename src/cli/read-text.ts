import path from "node:path";
import { readFileBytes } from "./read-file";
import { Refusal } from "./refusal";

/**
 * The text of a file that the command can't do without.
 *
 * @param name as typed, from `cwd`
 * @param what what the file is for, for the message: "round"
 * @throws Refusal naming the file and what to do
 */
export async function readText(name: string, what: string, cwd: string): Promise<string> {
  const { bytes, problem } = await readFileBytes(path.resolve(cwd, name));
  if (bytes === undefined) throw new Refusal(`The ${what} file ${name} can't be read. ${problem}`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(`The ${what} file ${name} isn't UTF-8 text. Save it as UTF-8 (plain text, .json).`);
  }
}
