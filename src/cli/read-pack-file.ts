import path from "node:path";
import type { Pack } from "../core/domain/pack";
import { readPack } from "../core/domain/read-pack";
import { hasWorkbookEnding } from "./find-workbooks";
import { readText } from "./read-text";
import { Refusal } from "./refusal";
import { unknownSettings } from "./unknown-settings";

/**
 * The pack in a `pack.json`.
 *
 * @throws Refusal with one line a problem, each with the file, the key's path and what to do
 */
export async function readPackFile(name: string, cwd: string): Promise<Pack> {
  if (hasWorkbookEnding(name))
    throw new Refusal(`--pack ${path.basename(name)}: packs can't be read from a workbook yet. Give a pack.json.`);
  const { pack, problems } = readPack(await readText(name, "pack", cwd));
  const lines = pack === undefined ? problems : unknownSettings(pack);
  if (pack === undefined || lines.length > 0) throw new Refusal(lines.map((problem) => `${name}: ${problem}`));
  return pack;
}
