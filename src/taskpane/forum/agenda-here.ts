import type { OpenBook } from "../../core/desk/open-book";
import type { FundContent } from "../../core/domain/fund-content";
import { packFromBook } from "../../core/domain/pack-from-book";
import type { Agenda } from "../../core/forum/agenda";
import { agendaOf } from "../../core/forum/agenda-of";
import { knownCriteria } from "../../core/known-criteria";
import { withGranted } from "../../core/review/coalition-review";
import { forumStrings } from "./forum-strings";

/** A fund's file that was chosen, as read. */
export interface FundFile {
  readonly file: string;
  readonly content: FundContent;
}

/** An agenda with what must be said of how it came about; or why there is none. */
export type AgendaHere =
  | { readonly agenda: Agenda; readonly remark: string | null; readonly problem?: undefined }
  | { readonly problem: string };

/**
 * The agenda of a forum of the open book. The book is the pack and grants waivers, as in a review with it; a Criteria sheet that can't be read is
 * said, and the round's own pack counts instead.
 */
export function agendaHere(
  { content, round, asOf }: OpenBook,
  forum: number,
  fund: FundFile | null,
  effort: number,
): AgendaHere {
  const { pack, problems = [] } = packFromBook(content, round.pack, knownCriteria);
  const found = agendaOf({
    book: content,
    round: withGranted({ ...round, pack: pack ?? round.pack }, content),
    forum,
    asOf,
    effort,
    ...(fund === null ? {} : { fund }),
  });
  if ("problem" in found) return found;
  return { agenda: found, remark: pack === undefined ? forumStrings.packNotReadable(problems.length) : null };
}
