import { formatDate } from "../domain/format";
import type { Milestone } from "../domain/plan";
import type { Round } from "../domain/round";
import { idKey } from "../domain/id-key";
import { didYouMean } from "./basis/did-you-mean";
import { fewGuesses } from "./basis/few-guesses";
import { rowName } from "./basis/row-name";
import { shortestLoops } from "./basis/shortest-loops";
import { defineCriterion } from "./criterion";

/**
 * IDs of other departments are theirs to keep: only the coalition's review sees both plans. Links of a circle are left to
 * `milestones-without-loops`, whose dates can't be right whatever they are.
 */
export default defineCriterion({
  id: "milestone-dependencies-exist",
  title: "Milestones wait on milestones that exist and end in time",
  rule: "Each ID in Depends on that isn't another department's exists in Milestones (else an error), and that milestone is due before this one starts, unless it is done or either was dropped (else a warning).",
  because: "A step that waits on nothing real, or on something that ends later, starts late and nobody knows why.",
  remedy: "Correct the ID in Depends on, or take it out.",
  severity: "error",
  needs: [
    "start",
    "milestones",
    "milestones.id",
    "milestones.dependsOn",
    "milestones.start",
    "milestones.due",
    "milestones.status",
  ],
  *check({ milestones, start: { departmentCode } }, { round }) {
    const byId = new Map<string, { row: number; milestone: Milestone }>();
    const doubled = new Set<string>();
    for (const [row, milestone] of milestones.entries()) {
      const key = idKey(milestone.id);
      if (byId.has(key)) doubled.add(key);
      else if (key !== "") byId.set(key, { row, milestone });
    }
    const inCircle = linksOfCircles(milestones);
    const guess = fewGuesses([...byId.keys()]);
    for (const [row, { id, dependsOn, start, status }] of milestones.entries()) {
      const name = rowName(id, "Milestones");
      for (const other of new Map(dependsOn.map((one) => [idKey(one), one.trim()])).entries()) {
        const [key, typed] = other;
        const found = byId.get(key);
        const at = { path: ["milestones", row, "dependsOn"], item: id };
        if (found === undefined) {
          if (isAnotherDepartments(key, departmentCode, round)) continue;
          const suggestions = guess(key).filter((one) => one !== idKey(id));
          yield {
            ...at,
            message: `${name} waits on ${typed}, which does not exist.${didYouMean(suggestions)}`,
            // A milestone whose ID can't be read may be this one.
            uses: [["milestones", "*", "id"]],
            detail: { wrong: key, suggestions },
          };
          continue;
        }
        const { due } = found.milestone;
        const over = [status, found.milestone.status].some((word) => isStatus(word, "Dropped"));
        if (start === undefined || due === undefined || due < start || over || isStatus(found.milestone.status, "Done"))
          continue;
        // Of two with one ID nobody can say which is waited for; id-unique says so.
        if (key === idKey(id) || doubled.has(key) || inCircle.has(`${idKey(id)}>${key}`)) continue;
        yield {
          path: ["milestones", row, "start"],
          item: id,
          severity: "warning",
          message: `${name} starts ${formatDate(start)}, but waits on ${found.milestone.id?.trim()}, which is due ${formatDate(due)}.`,
          remedy: "Let it start after what it waits on is due, or take the link out of Depends on.",
          uses: [["milestones", found.row, "due"]],
        };
      }
    }
  },
});

function isStatus(status: string | undefined, word: string): boolean {
  return status?.trim().toLowerCase() === word.toLowerCase();
}

/** Whether the ID bears the code of another department of the round. */
function isAnotherDepartments(
  key: string,
  own: string | undefined,
  { departments }: Pick<Round, "departments">,
): boolean {
  const code = key.split("-")[0] ?? "";
  return code !== idKey(own) && departments.some((department) => department.code === code);
}

function linksOfCircles(milestones: readonly Milestone[]): ReadonlySet<string> {
  const links = new Map<string, string[]>();
  for (const { id, dependsOn } of milestones) {
    const key = idKey(id);
    // Rows without an ID can't be waited for, however many there are.
    if (key !== "") links.set(key, [...(links.get(key) ?? []), ...dependsOn.map(idKey)]);
  }
  return new Set(
    shortestLoops(links).flatMap((loop) =>
      loop.map((from, index) => `${from}>${loop[(index + 1) % loop.length] ?? from}`),
    ),
  );
}
