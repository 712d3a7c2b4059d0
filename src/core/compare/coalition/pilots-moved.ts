import { formatDate } from "../../domain/format";
import { idKey } from "../../domain/id-key";
import type { DigestPilot } from "../../portfolio/plan-digest";
import type { CoalitionSide } from "./coalition-side";

/** What became of a pilot from one folder of plans to the other. */
export interface PilotMoved {
  readonly id: string;
  readonly pilot: string | null;
  readonly department: string | null;
  readonly kind: "new" | "started" | "graduated" | "closed" | "went back" | "gone" | "sunset moved";
  /** Stage or sunset (ISO date) before and after; null where there was none. */
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Pilots that came, went or changed their stage, by ID; and sunsets that moved, which is how a pilot becomes permanent unnoticed.
 *
 * A pilot that is closed and then no longer in a plan has ended as it should, and is not said twice. Of a department that has no plan in the
 * second folder nobody can tell what became of its pilots; that it has none is said of the department.
 */
export function pilotsMoved(before: CoalitionSide, after: CoalitionSide): readonly PilotMoved[] {
  const [from, to] = [pilotsOf(before), pilotsOf(after)];
  const moved = [...to].flatMap(([key, now]): PilotMoved[] => {
    const was = from.get(key);
    if (was === undefined) return [about(now, "new", undefined, now.stage)];
    const kind = kindOf(was.stage, now.stage);
    return [
      ...(kind === undefined ? [] : [about(now, kind, was.stage, now.stage)]),
      ...(was.sunset === now.sunset ? [] : [about(now, "sunset moved", was.sunset, now.sunset)]),
    ];
  });
  const there = new Set(after.review.counting.map(({ digest }) => digest.department));
  const gone = [...from].filter(
    ([key, { stage, department }]) => !to.has(key) && rank(stage) !== closed && there.has(department ?? ""),
  );
  return [...moved, ...gone.map(([, was]) => about(was, "gone", was.stage, undefined))];
}

/** One of them in a sentence. */
export function pilotSentence({ id, pilot, kind, before, after }: PilotMoved): string {
  const name = pilot === null ? id : `${id} "${pilot}"`;
  switch (kind) {
    case "new":
      return `${name} is new${after === null ? "" : `, at stage ${after}`}`;
    case "started":
      return `${name} has started as a pilot`;
    case "graduated":
      return `${name} has graduated: ${before ?? "no stage"} → ${after ?? "no stage"}`;
    case "closed":
      return `${name} is closed`;
    case "went back":
      return `${name} went back: ${before ?? "no stage"} → ${after ?? "no stage"}`;
    case "gone":
      return `${name} is in no plan any more and was not closed`;
    case "sunset moved":
      return `${name}, sunset: ${day(before)} → ${day(after)}`;
  }
}

function pilotsOf({ review }: CoalitionSide): ReadonlyMap<string, DigestPilot> {
  const pilots = review.counting.flatMap(({ digest }) => digest.pilots);
  return new Map(pilots.flatMap((pilot) => (pilot.id === undefined ? [] : [[idKey(pilot.id), pilot]])));
}

function about(pilot: DigestPilot, kind: PilotMoved["kind"], was?: string, is?: string): PilotMoved {
  const { id = "", pilot: name = null, department = null } = pilot;
  return { id, pilot: name, department, kind, before: was ?? null, after: is ?? null };
}

const stages = ["idea", "pilot", "scale", "closed"];
const closed = stages.indexOf("closed");

function rank(stage: string | undefined): number {
  return stages.indexOf(stage?.trim().toLowerCase() ?? "");
}

function kindOf(was: string | undefined, is: string | undefined): PilotMoved["kind"] | undefined {
  const [from, to] = [rank(was), rank(is)];
  if (from === to || to < 0) return undefined;
  if (to === closed) return "closed";
  if (to < from) return "went back";
  return to === stages.indexOf("scale") ? "graduated" : to === stages.indexOf("pilot") ? "started" : undefined;
}

function day(iso: string | null): string {
  return iso === null ? "none" : formatDate(iso);
}
