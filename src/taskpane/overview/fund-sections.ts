import { formatMoney } from "../../core/domain/format";
import type { FundContent } from "../../core/domain/fund-content";
import { idKey } from "../../core/domain/id-key";
import type { IsoDate } from "../../core/domain/iso-date";
import type { CoalitionReading } from "../../core/read/read-coalition-workbook";
import { isSoon, whenDue } from "./due";
import { firstFacts, placeOf } from "./facts";
import type { Fact, OverviewSection } from "./overview";

type FundReading = Extract<CoalitionReading<FundContent>, { readonly content: FundContent }>;

/** Of a pilot fund: asks and awards against each tranche, pilots that nobody has decided on, and sunsets that are due. */
export function fundSections({ content, sources }: FundReading, asOf: IsoDate): OverviewSection[] {
  const { fund, tranches, applications, awards } = content;
  const money = (amount: number) => formatMoney(amount, fund.currency);
  const sum = (rows: readonly (readonly (number | undefined)[])[], quarter: number) =>
    rows.reduce((all, row) => all + (row[quarter] ?? 0), 0);
  const ledger = tranches.map((tranche, index): Fact => {
    const available = tranche.available ?? 0;
    const asked = sum(
      applications.map(({ asks }) => asks),
      index,
    );
    const awarded = sum(
      awards.map((award) => award.awards),
      index,
    );
    const words = awarded > available ? "Over-awarded: " : "";
    return {
      text: `${words}${tranche.quarter ?? `Tranche ${index + 1}`}: ${money(asked)} asked, ${money(awarded)} awarded of ${money(available)}`,
      isDue: awarded > available,
      place: placeOf(sources, "tranches", index, "available"),
    };
  });
  const decided = new Set(awards.flatMap(({ pilotId }) => (pilotId === undefined ? [] : [idKey(pilotId)])));
  const open = applications.flatMap(({ id, pilot, asks, disposition, stage }, index): Fact[] => {
    if ((id !== undefined && decided.has(idKey(id))) || disposition !== undefined || stage === "Closed") return [];
    const asked = asks.reduce<number>((all, amount) => all + (amount ?? 0), 0);
    const name = [id, pilot].filter((part) => part !== undefined).join(" · ") || "A pilot without a name";
    return [{ text: `${name} asks for ${money(asked)}`, isDue: false, place: placeOf(sources, "applications", index) }];
  });
  const sunsets = applications.flatMap(({ id, sunset, disposition, stage }, index): Fact[] =>
    isSoon(sunset, asOf) && disposition === undefined && stage !== "Closed"
      ? [
          {
            text: `${id ?? "A pilot without an ID"} ends ${whenDue(sunset, asOf)}`,
            isDue: sunset <= asOf,
            place: placeOf(sources, "applications", index, "sunset"),
          },
        ]
      : [],
  );
  return [
    { title: "Asks against tranches", facts: ledger, none: "The fund has no tranches yet." },
    {
      title: `Not decided: ${open.length}`,
      facts: firstFacts(open),
      none: applications.length === 0 ? "Nobody has applied yet." : "Every application has an award or a disposition.",
    },
    {
      title: `Sunsets due: ${sunsets.length}`,
      facts: firstFacts(sunsets),
      none: "No undecided pilot ends in the next 90 days.",
    },
  ];
}
