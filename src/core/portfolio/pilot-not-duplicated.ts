import { editDistance } from "../criteria/basis/edit-distance";
import { idKey } from "../domain/id-key";
import type { DigestPilot } from "./plan-digest";
import { definePortfolioCriterion } from "./portfolio-criterion";
import { plainName } from "./plain-name";

/** Pilots without a date at one end are taken to run on there: not knowing is no reason to look away. */
export default definePortfolioCriterion({
  id: "pilot-not-duplicated",
  title: "No two departments run the same pilot unawares",
  rule: "No two departments have pilots on the same outcome, with overlapping dates and names that are at least the pack's 80 % alike. Closed pilots don't count.",
  because: "Two teams that don't know of one another pay twice and learn half.",
  remedy: "Let the two departments make it one pilot, or grant a waiver that says why both run.",
  severity: "warning",
  needs: ["pilots", "pilots.pilot", "pilots.outcomeId", "pilots.start", "pilots.sunset"],
  thresholds: { leastAlikeShare: 0.8 },
  *check({ digests }, { threshold }) {
    const least = threshold("leastAlikeShare");
    const byOutcome = new Map<string, Named[]>();
    for (const { department, pilots } of digests)
      for (const pilot of pilots) {
        const name = plainName(pilot.pilot);
        if (name === "" || pilot.outcomeId === undefined || pilot.stage?.toLowerCase() === "closed") continue;
        const key = idKey(pilot.outcomeId);
        byOutcome.set(key, [...(byOutcome.get(key) ?? []), { department, pilot, name }]);
      }
    for (const [outcome, pilots] of byOutcome)
      for (const [index, one] of pilots.entries())
        for (const other of pilots.slice(index + 1)) {
          if (one.department === other.department || !overlap(one.pilot, other.pilot)) continue;
          if (!areAlike(one.name, other.name, least)) continue;
          yield {
            path: ["pilots", one.pilot.id ?? one.name, other.pilot.id ?? other.name],
            item: one.pilot.id ?? one.name,
            departments: [one.department, other.department],
            place: one.pilot.place,
            message: `${shown(one)} and ${shown(other)} both aim at ${outcome}, run at the same time and are called nearly the same.`,
          };
        }
  },
});

interface Named {
  readonly department: string;
  readonly pilot: DigestPilot;
  readonly name: string;
}

function shown({ department, pilot }: Named): string {
  return `${pilot.id?.trim() || `a pilot of ${department} without an ID`} ("${(pilot.pilot ?? "").trim().slice(0, 80)}")`;
}

function overlap(a: DigestPilot, b: DigestPilot): boolean {
  const startsIn = (one: DigestPilot, other: DigestPilot) =>
    one.start === undefined || other.sunset === undefined || one.start <= other.sunset;
  return startsIn(a, b) && startsIn(b, a);
}

/** Names of very different lengths can't be alike; they are told apart without counting letters. */
function areAlike(a: string, b: string, least: number): boolean {
  const longest = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) / longest > 1 - least + 1e-9) return false;
  return 1 - editDistance(a, b) / longest >= least - 1e-9;
}
