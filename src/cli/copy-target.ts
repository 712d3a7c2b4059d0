import { constants } from "node:fs";
import { access } from "node:fs/promises";
import path from "node:path";
import { exitCode } from "./exit-code";
import { Refusal } from "./refusal";
import { isSameFile } from "./same-file";
import { writeBeside } from "./write-beside";
import { writeProblem } from "./write-problem";

/** A file to read and a new one to write, as a command was given them; the original is never changed. */
export interface CopyTarget {
  readonly source: string;
  readonly target: string;
  /** `--out` as it was typed. */
  readonly out: string;
}

/**
 * Settles where a copy goes, before anything is read.
 *
 * @throws Refusal where it is the original, by whatever path, or stands there already
 */
export async function copyTarget(name: string, out: string, cwd: string): Promise<CopyTarget> {
  const source = path.resolve(cwd, name);
  const target = path.resolve(cwd, out);
  if (await isSameFile(source, target))
    throw new Refusal(`--out ${out} is the original, which is never changed. Choose another name.`);
  if (await exists(target)) throw inTheWay(out);
  return { source, target, out };
}

/** Writes the copy. @throws Refusal where that can't be done, or somebody was faster */
export async function writeCopy({ target, out }: CopyTarget, bytes: Uint8Array): Promise<void> {
  try {
    writeBeside(target, bytes, { replace: false });
  } catch (error) {
    if (await exists(target)) throw inTheWay(out);
    throw new Refusal(`The copy can't be written to ${out}. ${writeProblem(error)}`);
  }
}

function inTheWay(out: string): Refusal {
  return new Refusal(
    `${out} exists already and is not overwritten. Choose another name, or move that file away.`,
    exitCode.notChecked,
  );
}

async function exists(file: string): Promise<boolean> {
  return access(file, constants.F_OK).then(
    () => true,
    () => false,
  );
}
