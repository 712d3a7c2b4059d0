import { fileProblem } from "./file-problem";

/**
 * Why a new file could not be written, in words, and what to do. As {@link fileProblem}, but what is missing is then the folder and never
 * the file, and copying something that can't be written helps nobody.
 */
export function writeProblem(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return problems.get(code) ?? fileProblem(error);
}

const refused = "You have no permission to write there. Choose a folder of your own.";

const problems: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "Its folder does not exist. Make that folder first, or choose another one."],
  ["EACCES", refused],
  ["EPERM", refused],
  ["EISDIR", "This is the name of a folder. Name a file in it."],
]);
