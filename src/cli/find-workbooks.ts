import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { hasWorkbookEnding, kindOfFile } from "../core/review/kind-of-file";
import { pathProblem } from "./path-problem";

/** A file to check: how a report names it, and where it is. With a `problem` it can't even be opened. */
export interface FoundFile {
  readonly label: string;
  readonly path: string;
  readonly problem?: string;
  /** Found in a folder that was named, not named itself. */
  readonly inFolder?: true;
}

/**
 * All files that the arguments stand for, each once, in the order of the arguments and by name within a folder.
 *
 * A file that is named is always looked at, whatever it is called; folders are searched to the bottom for workbooks. Left out in folders:
 * `~$` files (Excel's marks of who has a file open) and names with a leading dot (other programs' own). What can't be opened is answered
 * with its problem, so that every argument shows up in the report.
 */
export async function findWorkbooks(args: readonly string[], cwd: string): Promise<FoundFile[]> {
  const found: (FoundFile & { readonly longLabel: string; readonly inside: string })[] = [];
  const seen = new Set<string>();
  for (const argument of args) {
    for (const file of await filesOf(path.resolve(cwd, argument))) {
      const key = await realpath(file.path).catch(() => file.path);
      if (seen.has(key)) continue;
      seen.add(key);
      // A folder's files are named from the folder; the argument itself by its own name.
      const label = file.inside === "" ? path.basename(file.path) : file.inside;
      found.push({
        ...file,
        label,
        longLabel: file.inside === "" ? slashes(argument) : slashes(path.join(argument, file.inside)),
      });
    }
  }
  const times = new Map<string, number>();
  for (const { label } of found) times.set(label, (times.get(label) ?? 0) + 1);
  // Two arguments may hold files of one name; only then does the argument tell them apart.
  return found.map(({ longLabel, label, path: where, problem, inside }) => ({
    label: (times.get(label) ?? 0) > 1 ? longLabel : label,
    path: where,
    ...(problem === undefined ? {} : { problem }),
    ...(inside === "" ? {} : { inFolder: true }),
  }));
}

interface InsideFile {
  /** From the argument, "/" between folders; empty for the argument itself. */
  readonly inside: string;
  readonly path: string;
  readonly problem?: string;
}

async function filesOf(argument: string): Promise<InsideFile[]> {
  try {
    if ((await stat(argument)).isDirectory()) {
      const files: InsideFile[] = [];
      await search(argument, "", new Set(), files);
      return files.sort((a, b) => (a.inside < b.inside ? -1 : 1));
    }
    return [{ inside: "", path: argument }];
  } catch (error) {
    return [{ inside: "", path: argument, problem: await pathProblem(argument, error) }];
  }
}

/** @param visited real folders on the way down, because a link may lead back up */
async function search(folder: string, inside: string, visited: Set<string>, files: InsideFile[]): Promise<void> {
  const real = await realpath(folder);
  if (visited.has(real)) return;
  visited.add(real);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const kind = kindOfFile(entry.name);
    if (kind === "mark" || kind === "hidden") continue;
    const where = path.join(folder, entry.name);
    const name = inside === "" ? entry.name : `${inside}/${entry.name}`;
    try {
      const isDirectory = entry.isSymbolicLink() ? (await stat(where)).isDirectory() : entry.isDirectory();
      if (isDirectory) await search(where, name, visited, files);
      else if (hasWorkbookEnding(entry.name)) files.push({ inside: name, path: where });
    } catch (error) {
      files.push({ inside: name, path: where, problem: await pathProblem(where, error) });
    }
  }
}

function slashes(name: string): string {
  return name.split(path.sep).join("/");
}
