import { lstat } from "node:fs/promises";
import { fileProblem } from "./file-problem";

/**
 * Why a path can't be read, in words. As {@link fileProblem}, which knows the error alone: of a link that leads nowhere the system says that
 * there is no such file, though its name stands in the folder for everybody to see.
 */
export async function pathProblem(file: string, error: unknown): Promise<string> {
  const isMissing = typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
  const isLink =
    isMissing &&
    (await lstat(file).then(
      (about) => about.isSymbolicLink(),
      () => false,
    ));
  return isLink
    ? "This is a link, and what it leads to is not there. Mend the link, or put the file itself in its place."
    : fileProblem(error);
}
