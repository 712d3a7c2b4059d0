import type { Fix } from "../findings/fix";

/** What could mend a finding, in one line: `fix` where `coalition fix` would do it, otherwise what there is to choose from. */
export function fixWords(fixes: readonly Fix[]): string | undefined {
  const [first, ...others] = fixes;
  if (first === undefined) return undefined;
  if (first.safe) return `fix: ${first.title}`;
  return others.length === 0
    ? `fix, if you agree: ${first.title}`
    : `fix, choose one: ${fixes.map((fix) => fix.title).join(" | ")}`;
}
