import { realpath } from "node:fs/promises";
import path from "node:path";

/** Whether two paths lead to one file, through links and differences of case that the file system ignores. A file that isn't there is compared by its folder. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  return (await realFile(a)) === (await realFile(b));
}

async function realFile(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    const folder = await realpath(path.dirname(file)).catch(() => path.dirname(file));
    return path.join(folder, path.basename(file));
  }
}
