import type { BookContent } from "../../core/domain/book-content";
import { formatMoney } from "../../core/domain/format";
import { idKey } from "../../core/domain/id-key";
import type { IsoDate } from "../../core/domain/iso-date";
import type { CoalitionReading } from "../../core/read/read-coalition-workbook";
import { whenDue } from "./due";
import { firstFacts, placeOf } from "./facts";
import type { Fact, OverviewSection } from "./overview";

type BookReading = Extract<CoalitionReading<BookContent>, { readonly content: BookContent }>;

/** Of a coalition book, for a finance partner: the envelopes, what was received, and what still has to come in. */
export function bookMoneySections({ content, sources, round }: BookReading, asOf: IsoDate): OverviewSection[] {
  const { departments, submissions } = content;
  const money = (amount: number) => formatMoney(amount, round.currency);
  const arrived = new Set(
    submissions
      .filter(({ status }) => status !== undefined && status.trim().toLowerCase() !== "missing")
      .map(({ department }) => idKey(department)),
  );
  const envelopes = departments.map(({ code, name, envelope }, index): Fact => ({
    text: `${code ?? name ?? "A department without a code"}: ${envelope === undefined ? "no envelope yet" : money(envelope)}`,
    isDue: envelope === undefined,
    place: placeOf(sources, "departments", index, "envelope"),
  }));
  const missing = departments.flatMap(({ code, name, due }, index): Fact[] =>
    arrived.has(idKey(code))
      ? []
      : [
          {
            text: `${code ?? name ?? "A department without a code"}${due === undefined ? "" : `, due ${whenDue(due, asOf)}`}`,
            isDue: due !== undefined && due < asOf,
            place: placeOf(sources, "departments", index, "due"),
          },
        ],
  );
  const total = departments.reduce((sum, { envelope = 0 }) => sum + envelope, 0);
  return [
    {
      title: `Envelopes: ${money(total)}`,
      facts: firstFacts(envelopes),
      none: "The book lists no departments yet.",
    },
    {
      title: `Received: ${departments.length - missing.length} of ${departments.length}`,
      facts: firstFacts(missing),
      none: departments.length === 0 ? "The book lists no departments yet." : "Every plan is in.",
    },
  ];
}
