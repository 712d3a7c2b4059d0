import type { Progress } from "../core/workbook/spreadsheet-host";
import { ensureNotCancelled } from "./ensure-not-cancelled";
import { isPayloadError } from "./office-failure";

/** A piece of writing that can be queued again: it looks its sheet up by name and keeps nothing between calls. */
export interface WriteStep {
  /** About how many characters of JSON it adds to the request. */
  readonly characters: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Below this there is nothing left to divide. */
const smallestRequest = 50_000;

/**
 * Sends steps in as few requests as their size allows: one, unless the web's payload limit forbids.
 *
 * A request that Excel refuses for its size has done nothing yet, so its steps go again in halves.
 *
 * @param limit characters of JSON in one request
 * @param open queued at the start of every request, for what lasts no longer than one
 */
export async function sendSteps(
  context: Excel.RequestContext,
  steps: readonly WriteStep[],
  limit: number,
  progress?: Progress,
  open?: WriteStep["queue"],
): Promise<void> {
  let room = limit;
  for (let sent = 0; sent < steps.length;) {
    ensureNotCancelled(progress);
    const end = endOfRequest(steps, sent, room);
    open?.(context);
    for (const step of steps.slice(sent, end)) step.queue(context);
    try {
      await context.sync();
      sent = end;
    } catch (error) {
      if (!isPayloadError(error) || end - sent === 1 || room <= smallestRequest) throw error;
      room = Math.floor(Math.min(room, size(steps, sent, end)) / 2);
    }
  }
}

function endOfRequest(steps: readonly WriteStep[], start: number, room: number): number {
  let used = 0;
  let end = start;
  for (const step of steps.slice(start)) {
    used += step.characters;
    if (used > room && end > start) break;
    end += 1;
  }
  return end;
}

function size(steps: readonly WriteStep[], start: number, end: number): number {
  return steps.slice(start, end).reduce((sum, step) => sum + step.characters, 0);
}
