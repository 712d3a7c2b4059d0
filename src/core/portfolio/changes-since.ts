import { formatDate, formatList, formatMoney } from "../domain/format";
import type { ReviewMark } from "../domain/review-mark";

/** Past this many names a sentence gives their number. */
const mostNames = 8;

/** What changed from one review to the next, in sentences; empty where nothing did. */
export function changesSince(before: ReviewMark, now: ReviewMark, currency: string): readonly string[] {
  const codes = [...new Set([...Object.keys(before.departments), ...Object.keys(now.departments)])].sort();
  const both = codes.filter((code) => before.departments[code] && now.departments[code]);
  const arrived = codes.filter((code) => before.departments[code] === undefined);
  const gone = codes.filter((code) => now.departments[code] === undefined);
  const changed = both.filter((code) => before.departments[code]?.fingerprint !== now.departments[code]?.fingerprint);
  const errors = (code: string, mark: ReviewMark) => mark.departments[code]?.errors ?? 0;
  const better = both.filter((code) => errors(code, now) < errors(code, before));
  const worse = both.filter((code) => errors(code, now) > errors(code, before));
  const fromTo = (code: string) => `${code} (${errors(code, before)} to ${errors(code, now)})`;
  const warnings = (code: string, mark: ReviewMark) => mark.departments[code]?.warnings ?? 0;
  const warned = (code: string) => `${code} (${warnings(code, before)} to ${warnings(code, now)})`;
  const calmer = both.filter((code) => warnings(code, now) < warnings(code, before));
  const louder = both.filter((code) => warnings(code, now) > warnings(code, before));
  return [
    sentence(arrived, "is new", "are new"),
    sentence(gone, "is no longer here", "are no longer here"),
    sentence(changed, "promises something else than before", "promise something else than before"),
    ...changed.flatMap((code) => moneyMoved(code, before, now, currency)),
    sentence(better.map(fromTo), "has fewer errors", "have fewer errors"),
    sentence(worse.map(fromTo), "has more errors", "have more errors"),
    sentence(calmer.map(warned), "has fewer warnings", "have fewer warnings"),
    sentence(louder.map(warned), "has more warnings", "have more warnings"),
    asks(before.asked, now.asked, currency),
    ...findings(before.findings, now.findings),
  ].filter((text) => text !== "");
}

/** The line that says against what is compared. */
export function comparedWith({ asOf }: ReviewMark): string {
  return `Compared with the review of ${formatDate(asOf)}.`;
}

function moneyMoved(code: string, before: ReviewMark, now: ReviewMark, currency: string): string[] {
  const [was, is] = [before.departments[code]?.planned, now.departments[code]?.planned];
  if (was === undefined || is === undefined || Math.abs(was - is) <= 0.5) return [];
  return [`${code} plans ${money(is, currency)}; it was ${money(was, currency)}.`];
}

function asks(was: number | undefined, is: number | undefined, currency: string): string {
  if (was === undefined || is === undefined || Math.abs(was - is) <= 0.5) return "";
  return `Pilots ask for ${money(is, currency)} in all; it was ${money(was, currency)}.`;
}

function findings(was: readonly string[] | undefined, is: readonly string[] | undefined): string[] {
  if (was === undefined || is === undefined) return [];
  const told = (keys: readonly string[], what: string) =>
    keys.length === 0
      ? ""
      : `${keys.length === 1 ? "One finding" : `${keys.length} findings`} across departments ${what}: ${formatList(few(keys.map(named)))}.`;
  return [
    told(
      is.filter((key) => !was.includes(key)),
      "appeared",
    ),
    told(
      was.filter((key) => !is.includes(key)),
      "went away",
    ),
  ];
}

/** A finding as a mark keeps it, "pillar-balance HR", as a sentence names it. */
function named(key: string): string {
  const [criterion = "", ...item] = key.split(" ");
  const about = item.join(" ").trim();
  return about === "" ? criterion : `${criterion} (${about})`;
}

function few(names: readonly string[]): readonly string[] {
  return names.length > mostNames
    ? [...names.slice(0, mostNames - 1), `${names.length - (mostNames - 1)} more`]
    : names;
}

function sentence(names: readonly string[], one: string, many: string): string {
  if (names.length === 0) return "";
  return `${formatList(few(names))} ${names.length === 1 ? one : many}.`;
}

function money(amount: number, currency: string): string {
  return formatMoney(Math.round(amount), currency);
}
