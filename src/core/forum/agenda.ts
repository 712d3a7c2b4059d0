import type { BookContent, FindingRow } from "../domain/book-content";
import type { FundContent } from "../domain/fund-content";
import type { Round } from "../domain/round";
import type { FundWhatIf } from "../portfolio/what-if-of-fund";

/** What an agenda is made of. */
export interface AgendaInput {
  readonly book: BookContent;
  /** With the pack that applies and the waivers that are in force. */
  readonly round: Round;
  /** Row of Forums, counted from 0. */
  readonly forum: number;
  /** Today, ISO. */
  readonly asOf: string;
  /** The pilot fund's workbook, where its file was given: scores and awards are in no other place. */
  readonly fund?: { readonly file: string; readonly content: FundContent };
  /** How much of the usual search for the best set is made, 0..1; all of it unless told. */
  readonly effort?: number;
}

/** One question that a forum decides; each takes a slot. */
export interface AgendaItem {
  readonly kind: "fund" | "sunset" | "decision";
  /** The day by which it must be decided, ISO: agendas are in this order. */
  readonly decideBy: string;
  /** Stays word for word the same from one preparation to the next, so that what was written to the book is known again. */
  readonly question: string;
  /** What the forum should know, sentence by sentence. */
  readonly evidence: readonly string[];
  /** Whether a row of Decisions holds the question already. */
  readonly isOnRecord: boolean;
  /** ID of that row, where it has one. */
  readonly decisionId?: string;
  /** Whether no later forum meets before the day by which it must be decided. */
  readonly isLastChance: boolean;
}

/** How the fund stands against what is asked of it. Money is in the round's currency, by quarter. */
export interface FundOnAgenda {
  readonly asked: readonly number[];
  readonly available: readonly number[];
  /** All quarters together, without the reserve and awards. */
  readonly total: number;
  readonly isOver: boolean;
  /** Pilots that wait for money; all that ask, where nobody knows of awards. */
  readonly pilots: number;
  readonly whatIf?: FundWhatIf;
  /** Name of the fund's file; undefined where none was given. */
  readonly file?: string;
}

/** What a forum has to decide and to know, in the order in which it should. */
export interface Agenda {
  readonly asOf: string;
  readonly round: string;
  readonly organisation?: string;
  readonly currency: string;
  readonly quarters: readonly string[];
  readonly forum: ForumOnAgenda;
  /** The forum after it, if one is planned. */
  readonly next?: ForumOnAgenda;
  /** Sunsets up to this day are on the agenda: the next forum's, or else the round's last. */
  readonly horizon: string;
  /** Questions that fit the forum's slots. */
  readonly now: readonly AgendaItem[];
  /** Questions that don't. */
  readonly later: readonly AgendaItem[];
  readonly fund?: FundOnAgenda;
  /** Plans that are not approved, in sentences. */
  readonly plans: readonly string[];
  /** Open findings that no single plan has. */
  readonly across: readonly FindingRow[];
  /** Actions of earlier decisions that are due by then, in sentences. */
  readonly actions: readonly string[];
  /** Open questions that the book gives to a later forum. */
  readonly forLaterForums: number;
  /** What the agenda was made of and what it could not know, in sentences. */
  readonly restsOn: readonly string[];
}

/** A forum as an agenda needs it: named and dated. */
export interface ForumOnAgenda {
  readonly name: string;
  /** ISO. */
  readonly date: string;
  /** How many questions it can decide; undefined where the book doesn't say. */
  readonly slots?: number;
  readonly chair?: string;
}
