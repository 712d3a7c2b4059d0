import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { hasWorkbookEnding } from "../core/review/kind-of-file";
import { Refusal } from "./refusal";
import { isSameFile } from "./same-file";

/**
 * Settles where a report goes, before anything is read: through a link to what it leads to, because a report written in the link's place
 * would cut it.
 *
 * A report may take an older report's place, but never that of what it reports on, nor of any workbook that a slip of the hand names, nor
 * of a device: a whole file is renamed into place, and `--out /dev/null` would make an ordinary file of it for everybody.
 *
 * @param out `--out` as it was typed; @param inputs the files that are read
 * @throws Refusal for each of these
 */
export async function reportTarget(out: string, cwd: string, inputs: readonly string[]): Promise<string> {
  const typed = path.resolve(cwd, out);
  const target = await realpath(typed).catch(() => typed);
  if (hasWorkbookEnding(typed) || hasWorkbookEnding(target))
    throw new Refusal(
      `--out ${out} has a workbook's name, and a report is text. Name it for its format, like report.html.`,
    );
  for (const input of inputs)
    if (await isSameFile(target, input))
      throw new Refusal(`--out ${out} is one of the files that are read. Choose another name.`);
  const about = await stat(target).catch(() => undefined);
  if (about !== undefined && !about.isFile() && !about.isDirectory())
    throw new Refusal(`--out ${out} is a device or a pipe, not a file. Leave --out out: the report is then printed.`);
  return target;
}
