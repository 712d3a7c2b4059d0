import { formatList } from "../../domain/format";
import { titleOf, type ComparedNames, type ComparisonDocument, type ComparisonSection } from "../comparison-document";
import {
  asksSection,
  departmentSection,
  departmentsSection,
  findingsSection,
  moneySection,
  outsideSection,
  pilotsSection,
  section,
  targetsSection,
} from "./coalition-sections";
import type { CoalitionComparison, ComparedFolder } from "./compare-coalitions";

/** The comparison of two folders of plans, ready to be written: the coalition as a whole first, then department by department. */
export function coalitionDocument(comparison: CoalitionComparison, names: ComparedNames): ComparisonDocument {
  const { before, after, remarks, departments, money, asks, findings, notCompared } = comparison;
  const sections: readonly ComparisonSection[] = [
    departmentsSection(comparison),
    ...(money === null ? [] : [moneySection(money, quartersInWords(money))]),
    ...(money === null || asks === null || asks.before.asked + asks.after.asked === 0
      ? []
      : [asksSection(asks, money.currency)]),
    targetsSection(departments),
    pilotsSection(comparison),
    ...(findings === null ? [] : [findingsSection(findings)]),
    outsideSection(comparison),
    section("Not compared", notCompared),
    ...departments.flatMap((department) => departmentSection(department) ?? []),
  ];
  return {
    title: titleOf(names),
    about: [`${inWords(before)} → ${inWords(after)}`, ...remarks],
    sections: sections.filter(({ sentences, groups }) => sentences.length + groups.length > 0),
    verdict: verdictOf(comparison),
  };
}

function inWords({ round, plans, departments }: ComparedFolder): string {
  return `round ${round}, ${plans} of ${departments === 1 ? "1 department" : `${departments} departments`} in`;
}

function quartersInWords({ quarters }: NonNullable<CoalitionComparison["money"]>): string {
  const shared = quarters.filter(({ before, after }) => before !== undefined && after !== undefined);
  if (shared.length === quarters.length) return "all five quarters";
  if (shared.length === 0) return "no quarter is planned in both";
  return `the ${shared.length === 1 ? "quarter" : "quarters"} that both plan, ${shared.length > 1 ? `${shared[0]?.label ?? ""} to ${shared.at(-1)?.label ?? ""}` : (shared[0]?.label ?? "")}`;
}

function verdictOf({ departments, outside, notCompared }: CoalitionComparison): string {
  const count = (status: string) => departments.filter((department) => department.status === status).length;
  const parts = [
    [count("changed"), "changed"],
    [count("added"), count("added") === 1 ? "was added" : "were added"],
    [count("gone"), count("gone") === 1 ? "is gone" : "are gone"],
    [count("unchanged"), count("unchanged") === 1 ? "is unchanged" : "are unchanged"],
    [count("unchanged in part"), count("unchanged in part") === 1 ? "is unchanged in part" : "are unchanged in part"],
    [count("missing"), count("missing") === 1 ? "is in neither" : "are in neither"],
    [count("not compared"), "could not be compared"],
  ] as const;
  const said = parts.flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`]));
  const placed = departments.flatMap(({ status, before, after }) =>
    status === "not compared" ? [before?.file, after?.file] : [],
  );
  const unreadable = outside.filter(({ status, file }) => status === "unreadable" && !placed.includes(file)).length;
  const total = departments.length === 1 ? "1 department" : `${departments.length} departments`;
  return [
    `Of ${total}, ${formatList(said)}.`,
    unreadable === 0
      ? ""
      : `${unreadable === 1 ? "1 file" : `${unreadable} files`} could not be read and may be of a department that seems added or gone.`,
    notCompared.length === 0 ? "" : "What was not compared is listed under Not compared.",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
