import type { BookContent } from "../domain/book-content";
import { formatDate } from "../domain/format";
import type { Decision } from "../domain/fund-content";
import { plainName } from "../portfolio/plain-name";
import type { AgendaItem, ForumOnAgenda } from "./agenda";
import type { ForumRowHere } from "./forums-of";

/** Rows of Decisions that wait for a forum. */
export interface OpenDecisions {
  readonly items: readonly AgendaItem[];
  /** How many the book gives to a later forum. */
  readonly forLater: number;
}

/**
 * Decisions without a decision or without an action: a question that nobody answered, or an answer that nobody carries out.
 *
 * One that names a later forum, or a later day and no forum, waits for that one.
 *
 * @param known rows that are on the agenda already, as a pilot's sunset or the fund's question
 */
export function openDecisions(
  { decisions }: Pick<BookContent, "decisions">,
  forums: readonly ForumRowHere[],
  forum: ForumOnAgenda,
  next: string | undefined,
  known: ReadonlySet<number>,
): OpenDecisions {
  const dayOf = (name: string | undefined) => forums.find((one) => plainName(one.name) === plainName(name))?.date;
  const items: AgendaItem[] = [];
  let forLater = 0;
  for (const [row, decision] of decisions.entries()) {
    if (known.has(row) || !isOpen(decision)) continue;
    const meets = dayOf(decision.forum) ?? decision.date;
    if (meets !== undefined && meets > forum.date) {
      forLater += 1;
      continue;
    }
    const { id, question, due, date } = decision;
    const decideBy = due ?? date ?? forum.date;
    items.push({
      kind: "decision",
      decideBy,
      question:
        question?.trim() ||
        `${id?.trim() || "A decision without an ID"} has no question on record: what was to be decided?`,
      evidence: evidenceOf(decision),
      isOnRecord: true,
      ...(id === undefined ? {} : { decisionId: id.trim() }),
      isLastChance: next === undefined || decideBy < next,
    });
  }
  return { items, forLater };
}

/** Whether a row still waits for its decision or its action; a blank row waits for nothing. */
export function isOpen({ id, question, decision, action }: Decision): boolean {
  const has = (text: string | undefined) => (text ?? "").trim() !== "";
  return (has(id) || has(question)) && (!has(decision) || !has(action));
}

function evidenceOf({ decision, evidence, tradeOff, date, forum }: Decision): string[] {
  return [
    decision?.trim() ? `Decided, and nobody has the action yet: ${decision.trim()}` : "",
    evidence?.trim() ? `Evidence: ${evidence.trim()}` : "",
    tradeOff?.trim() ? `Trade-off: ${tradeOff.trim()}` : "",
    date === undefined ? "" : `On record for ${formatDate(date)}${forum === undefined ? "" : `, ${forum.trim()}`}.`,
  ].filter((line) => line !== "");
}
