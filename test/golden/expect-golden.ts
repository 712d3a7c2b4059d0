import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Expects a text to be the committed one, word for word. One that changed is left beside the old as NAME-changed.txt; `npm run golden`
 * (UPDATE_GOLDEN=1) accepts it.
 */
export function expectGolden(name: string, text: string): void {
  const golden = path.join(__dirname, `${name}.txt`);
  const changed = path.join(__dirname, `${name}-changed.txt`);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(golden, text);
  const known = existsSync(golden) ? readFileSync(golden, "utf8") : "";
  rmSync(changed, { force: true });
  if (text === known) return;
  writeFileSync(changed, text);
  const where = [golden, changed].map((file) => path.relative(process.cwd(), file));
  // Throws: the lines that differ, below what to do about them.
  expect(`Compare ${where.join(" with ")}; if the new text is right, npm run golden.\n${text}`).toBe(known);
}
