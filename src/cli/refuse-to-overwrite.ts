import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { Refusal } from "./refusal";
import { someOf } from "./some-of";

/**
 * Looks whether files can be made in a folder; before anything is written, so that a folder never holds half a round.
 *
 * @param out the folder as it was typed, for the message; @param elsewise what else can be done, completing "..., or"
 * @throws Refusal where one of them exists, or the folder is a file
 */
export function refuseToOverwrite(names: readonly string[], folder: string, out: string, elsewise: string): void {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new Refusal(`--out ${out} is a file. Give a folder.`);
  const there = names.filter((name) => existsSync(path.join(folder, name)));
  if (there.length === 0) return;
  const them = there.length === 1 ? "it" : "them";
  throw new Refusal(
    `${out} holds ${someOf(there)} already, and people may have typed into ${them}. Nothing was written. Choose another folder, move ${them} away, or ${elsewise}.`,
  );
}
