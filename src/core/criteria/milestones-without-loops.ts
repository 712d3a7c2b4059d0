import { idKey } from "../domain/id-key";
import { shortestLoops } from "./basis/shortest-loops";
import { defineCriterion } from "./criterion";

/** A message shows at most this many milestones of a loop. */
const shownAtMost = 8;

/**
 * One finding a knot, with its shortest loop, at the milestone of that loop whose ID comes first: rows can be sorted without the finding
 * becoming another one. Links to milestones that aren't in the plan can't close a loop in it. Rows that share an ID are left out: nobody
 * can say which of them is waited for, and `id-unique` says so.
 */
export default defineCriterion({
  id: "milestones-without-loops",
  title: "Milestones don't wait on each other in a circle",
  rule: "Following Depends on from milestone to milestone never leads back to where it began. The shortest circle is named.",
  because: "None of the milestones in a circle can ever begin.",
  remedy: "Take one of the links out of Depends on: the one that is least true.",
  severity: "error",
  needs: ["milestones", "milestones.id", "milestones.dependsOn"],
  *check({ milestones }) {
    const links = new Map<string, string[]>();
    const rows = new Map<string, number>();
    const doubled = new Set<string>();
    for (const [row, { id, dependsOn }] of milestones.entries()) {
      const key = idKey(id);
      if (key === "") continue;
      if (rows.has(key)) doubled.add(key);
      rows.set(key, row);
      links.set(key, dependsOn.map(idKey));
    }
    for (const key of doubled) links.delete(key);
    for (const loop of shortestLoops(links)) {
      const [first = ""] = loop;
      const row = rows.get(first) ?? 0;
      const ring = [...loop, first];
      const shown =
        ring.length <= shownAtMost + 1
          ? ring
          : [...ring.slice(0, shownAtMost - 1), `${ring.length - shownAtMost - 1} more`, ...ring.slice(-2)];
      yield {
        path: ["milestones", row, "dependsOn"],
        item: milestones[row]?.id,
        message: loop.length === 1 ? `${first} waits on itself.` : `${shown.join(" > ")} wait on each other.`,
        detail: { loop },
      };
    }
  },
});
