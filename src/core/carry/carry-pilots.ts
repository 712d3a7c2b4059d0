import { formatDate } from "../domain/format";
import { idKey } from "../domain/id-key";
import { quarterDates } from "../domain/quarter";
import type { Checkpoint, Pilot } from "../domain/plan";
import type { Carrying } from "./carrying";

/** Pilots that go on, with all their checkpoints; closed ones stay in the old plan. */
export function carryPilots(carrying: Carrying): { pilots: Pilot[]; checkpoints: Checkpoint[] } {
  const pilots = carrying.rows("pilots").flatMap((pilot): Pilot[] => {
    if (carrying.anotherRound && idKey(pilot.stage) === "CLOSED") {
      leavePilot(carrying, pilot);
      return [];
    }
    const carried = { ...pilot };
    const clear = (field: "outcomeId" | "metric" | "objectiveId", label: string, where: string) => {
      carrying.left("Pilots", pilot.id, `Its ${label} ${pilot[field] ?? ""} is not in ${where}; the cell is blank.`);
      carried[field] = undefined;
    };
    const { round } = carrying.target;
    if (carrying.isGone(pilot.outcomeId)) clear("outcomeId", "Outcome ID", `the dictionary of round ${round.round}`);
    if (carrying.isGone(pilot.metric)) clear("metric", "Metric", `the dictionary of round ${round.round}`);
    if (carrying.isDropped(pilot.objectiveId, ({ objectives }) => objectives.map(({ id }) => id)))
      clear("objectiveId", "Objective ID", `the objectives of round ${round.round}`);
    lookAtSunset(carrying, pilot);
    const currency = carrying.old.ownRound?.currency ?? carrying.old.start.currency;
    if (pilot.ask !== undefined && currency !== undefined && currency !== round.currency)
      carrying.look(
        "Pilots",
        pilot.id,
        `Its Ask was in ${currency}, and is read in ${round.currency} now. Convert it.`,
      );
    return [carried];
  });
  const checkpoints = carrying.rows("checkpoints").filter(({ pilotId }) => !carrying.isLeft(pilotId));
  return { pilots, checkpoints };
}

function leavePilot(carrying: Carrying, { id, pilot }: Pilot): void {
  const count = carrying
    .rows("checkpoints")
    .filter(({ pilotId }) => id !== undefined && idKey(pilotId) === idKey(id)).length;
  const readings = count === 0 ? "" : ` with its ${count === 1 ? "checkpoint" : `${count} checkpoints`}`;
  carrying.leaveRow("Pilots", id, `It is closed and stays in the old plan${readings}${pilot ? `: ${pilot}` : ""}.`);
}

function lookAtSunset(carrying: Carrying, { id, sunset }: Pilot): void {
  const { firstQuarter, calendar } = carrying.target.round;
  if (!carrying.anotherRound || sunset === undefined || sunset >= quarterDates(firstQuarter, calendar).start) return;
  carrying.look(
    "Pilots",
    id,
    `Its sunset, ${formatDate(sunset)}, lies before ${firstQuarter}, and it is not closed. Close it, or give it the sunset that was decided.`,
  );
}
