import { checkSnapshot, type CheckOptions } from "../../src/core/pipeline";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { sampleDay } from "../sample/sample-round";
import { performed } from "./acts/performed";
import type { Act } from "./acts/act";
import type { Corruption } from "./corruption";

/** A finding as far as a corruption is concerned. */
interface Said {
  readonly criterion: string;
  readonly cell: string;
  readonly message: string;
}

/** What a check said: findings that no waiver excuses, and what it did not check. */
export interface Answer {
  readonly said: readonly Said[];
  readonly notChecked: readonly string[];
}

/** The check's answer on the day of the samples, unless told otherwise. */
export function answerTo(snapshot: Snapshot, options: Partial<CheckOptions> = {}): Answer {
  const result = checkSnapshot(snapshot, { asOf: sampleDay, ...options });
  if (result.status === "unreadable") throw new Error(result.reason);
  return {
    said: result.findings
      .filter(({ waiver }) => waiver === null)
      .map(({ criterion, place, message }) => ({
        criterion,
        cell: place === null ? "" : `${place.sheet}!${place.cell}`,
        message,
      })),
    notChecked: result.notChecked.map(({ criterion, because }) => `${criterion}: ${because}`),
  };
}

/**
 * Judges answers to corruptions of one workbook. What was said before the corruption is taken off, so that departments whose plans aren't
 * clean by themselves are tried too.
 */
export class Judge {
  private readonly answersBefore = new Map<string, Answer>();
  /** Reasons that were needed, as `criterion made for > criterion that followed`; one that nothing ever needed is an empty excuse. */
  readonly needed = new Set<string>();

  constructor(private readonly snapshot: Snapshot) {}

  /** What is wrong with the answer to a corruption done in memory, in one line; undefined where it is right. */
  faultOf(corruption: Corruption): string | undefined {
    const { before, acts, options } = corruption;
    return this.faultIn(answerTo(performed(this.snapshot, [...before, ...acts]), options), corruption);
  }

  /** What is wrong with an answer to the corruption, however it was done. */
  faultIn(answer: Answer, corruption: Corruption): string | undefined {
    const { criterion, cells, also, hides, kind, place, before, options, optionsBefore } = corruption;
    const earlier = underNewNames(this.answerBefore(before, optionsBefore ?? options), corruption.acts);
    const stood = (one: Said, sameMessage: boolean) =>
      earlier.said.some(
        (old) =>
          old.criterion === one.criterion && old.cell === one.cell && (!sameMessage || old.message === one.message),
      );
    const fresh = answer.said.filter((one) => !stood(one, true));
    const hits = fresh.filter((one) => one.criterion === criterion && cells.includes(one.cell));
    // What stood there before may say it in other words now: a row that has lost its ID is named otherwise.
    const others = fresh.filter((one) => !hits.includes(one) && !stood(one, false));
    const unexpected = others.filter((one) => also[one.criterion] === undefined);
    for (const one of others) this.needed.add(`${criterion} > ${one.criterion}`);
    const skipped = answer.notChecked.filter((one) => !earlier.notChecked.includes(one));
    const name = `${criterion}: ${kind} (${place})`;
    const told = fresh.map((one) => `${one.criterion} ${one.cell} "${one.message}"`).join("; ") || "nothing";
    if (cells.some((cell) => hits.filter((one) => one.cell === cell).length !== 1))
      return `${name} should be one finding at ${cells.join(" and at ")}; found: ${told}; not checked: ${skipped.join("; ") || "nothing"}`;
    if (unexpected.length > 0) return `${name} brings more than it should: ${told}`;
    const broken = skipped.filter((one) => !hides || one.includes("unexpected"));
    return broken.length === 0 ? undefined : `${name} leaves something unchecked: ${broken.join("; ")}`;
  }

  private answerBefore(before: readonly Act[], options: Partial<CheckOptions>): Answer {
    const key = JSON.stringify([before, options]);
    const known = this.answersBefore.get(key);
    if (known !== undefined) return known;
    const answer = answerTo(performed(this.snapshot, before), options);
    this.answersBefore.set(key, answer);
    return answer;
  }
}

/** What was said of a sheet before it was renamed is said of it under its new name. */
function underNewNames(answer: Answer, acts: readonly Act[]): Answer {
  return acts.reduce((known, act) => {
    if (act.act !== "rename sheet") return known;
    const own = `${act.sheet}!`;
    const said = known.said.map((one) =>
      one.cell.startsWith(own) ? { ...one, cell: `${act.to}!${one.cell.slice(own.length)}` } : one,
    );
    return { ...known, said };
  }, answer);
}
