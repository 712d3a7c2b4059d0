import { editDistance } from "../core/criteria/basis/edit-distance";

/**
 * The names a person most likely meant, nearest first: those that start with or contain what was typed, or are a few typing errors away.
 *
 * Compared without case. Allowed are one error in three letters, so that a short word does not suggest everything.
 *
 * @example nearest("chek", ["check", "fix"]) // => ["check"]
 */
export function nearest(typed: string, names: readonly string[], most = 3): string[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") return [];
  return names
    .map((name, order) => ({ name, order, distance: distanceOf(wanted, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.max(1, Math.floor(wanted.length / 3)))
    .sort((a, b) => a.distance - b.distance || a.order - b.order)
    .slice(0, most)
    .map(({ name }) => name);
}

/** ` Did you mean "check"?` with a leading space, or nothing when no name is near. */
export function didYouMean(typed: string, names: readonly string[]): string {
  const near = nearest(typed, names);
  return near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
}

function distanceOf(wanted: string, name: string): number {
  // A beginning or part of a name is a likelier slip than a misspelling, once it is long enough to mean something.
  if (wanted.length >= 3 && (name.startsWith(wanted) || name.includes(wanted))) return 1;
  return editDistance(wanted, name);
}
