import { readRound } from "../core/domain/read-round";
import type { Round } from "../core/domain/round";
import { readText } from "./read-text";
import { Refusal } from "./refusal";
import { unknownSettings } from "./unknown-settings";

/**
 * The round in a `round.json`.
 *
 * @throws Refusal with one line a problem, each with the file, the key's path and what to do
 */
export async function readRoundFile(name: string, cwd: string): Promise<Round> {
  const { round, problems } = readRound(await readText(name, "round", cwd));
  const lines = round === undefined ? problems : unknownSettings(round.pack).map((problem) => `pack.${problem}`);
  if (round === undefined || lines.length > 0) throw new Refusal(lines.map((problem) => `${name}: ${problem}`));
  return round;
}
