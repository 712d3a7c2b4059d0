import { readFile, stat } from "node:fs/promises";
import { pathProblem } from "./path-problem";

/** A file's bytes, or in words why there are none. */
export type FileReading =
  | { readonly bytes: Uint8Array; readonly problem?: undefined }
  | { readonly bytes?: undefined; readonly problem: string };

/** Beyond this no file is even read into memory; what a workbook may be is judged by the file host, far below it. */
const mostBytes = 256 * 1024 * 1024;

/** Reads a whole file. Answers a problem rather than throwing, because one bad file must not stop the others. */
export async function readFileBytes(path: string): Promise<FileReading> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) return { problem: "This is a folder. Name a file in it." };
    // A pipe or device may never end.
    if (!about.isFile()) return { problem: "This is not an ordinary file. Copy its content into one." };
    if (about.size > mostBytes)
      return {
        problem: `This file has ${Math.round(about.size / 1024 / 1024)} MB, far more than a plan can have. Check that it is the right one.`,
      };
    return { bytes: await readFile(path) };
  } catch (error) {
    return { problem: await pathProblem(path, error) };
  }
}
