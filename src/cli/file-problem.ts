/** Why the file system refused, in words, and what to do. Codes are Node's names for the system's errors. */
export function fileProblem(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const known = problems.get(code);
  if (known !== undefined) return known;
  return `The file system refused (${error instanceof Error ? error.message : String(error)}).`;
}

const problems: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "There is no file or folder of this name. Check the spelling and the folder you are in."],
  ["EACCES", "You have no permission for it. Ask its owner, or copy it to a folder of your own."],
  ["EPERM", "You have no permission for it. Ask its owner, or copy it to a folder of your own."],
  ["EBUSY", "Another program holds it open. Close it there and try again."],
  ["EEXIST", "A file of this name exists already and is not overwritten. Choose another name."],
  ["EISDIR", "This is a folder. Name a file in it."],
  ["ENOTDIR", "A part of its path is a file, not a folder. Check the path."],
  ["EROFS", "This place can't be written to. Choose another folder."],
  ["ENOSPC", "There is no space left there. Free some, or choose another folder."],
  ["EDQUOT", "Your space there is used up. Free some, or choose another folder."],
  ["ENAMETOOLONG", "The name is too long for this file system. Choose a shorter one."],
  ["ELOOP", "It is a link that leads back to itself. Name the file itself."],
]);
