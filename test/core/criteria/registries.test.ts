import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { bookCriteria } from "../../../src/core/criteria/book";
import { fundCriteria } from "../../../src/core/criteria/fund";
import { criteria } from "../../../src/core/criteria";
import { knownCriteria } from "../../../src/core/known-criteria";
import { planColumns } from "../../../src/core/read/plan-columns";
import { renameableNouns } from "../../../src/core/domain/renamed";
import { evaluate } from "../../../src/core/criteria/evaluate";
import { defaultPack } from "../../../src/core/domain/pack";
import { book, fund } from "../../support/coalition";
import { plan, round } from "../../support/plan";
import { actual, commitment, evidence, group, line, milestone, move, pilot, split } from "../../support/rows";
import { asOf, runCriteria } from "../../support/test-criterion";

const ofBook = bookCriteria(() => knownCriteria, planColumns);
const folder = join(__dirname, "../../../src/core/criteria");

describe.each(["fund", "book", "coalition"])("criteria/%s", (name) => {
  const ids = readdirSync(join(folder, name))
    .filter((file) => file !== "index.ts")
    .map((file) => file.replace(/\.ts$/, ""));

  test("every file is a registered criterion with a test of its own", () => {
    const registered = [...fundCriteria, ...ofBook].map(({ id }) => id);
    for (const id of ids) {
      expect(registered).toContain(id);
      expect(existsSync(join(__dirname, name, `${id}.test.ts`))).toBe(true);
    }
  });
});

test("no registry has an id twice", () => {
  for (const registry of [criteria, fundCriteria, ofBook])
    expect(new Set(registry.map(({ id }) => id)).size).toBe(registry.length);
});

test("every criterion says in sentences what it checks, why and what to do", () => {
  for (const { title, rule, because, remedy } of knownCriteria) {
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    for (const text of [rule, because, remedy]) expect(text).toMatch(/^[A-Z].*\.$/s);
    expect([title, rule, because, remedy].join(" ")).not.toMatch(/\b(invalid|illegal|null|undefined|exception)\b/i);
  }
});

test("the clean fund and book of the builders are clean, and every criterion ran", () => {
  expect(runCriteria(fund(), fundCriteria)).toEqual({ findings: [], notChecked: [], checksRun: fundCriteria.length });
  expect(runCriteria(book(), ofBook)).toEqual({ findings: [], notChecked: [], checksRun: ofBook.length });
});

const tables = {
  commitments: [],
  budget: [],
  splits: [],
  actuals: [],
  pilots: [],
  checkpoints: [],
  milestones: [],
  evidence: [],
  groups: [],
  moves: [],
  waivers: [],
};

test("on a plan with empty tables every criterion runs, and only what asks for rows finds anything", () => {
  const { findings, notChecked } = runCriteria(plan(tables), criteria);
  expect(notChecked).toEqual([]);
  expect([...new Set(findings.map(({ criterion }) => criterion))].sort()).toEqual(["all-three-pillars", "envelope"]);
});

test("on rows of nothing but blanks every criterion runs and names no ID that isn't there", () => {
  const blank = <Row extends object>(row: Row): Row =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        Array.isArray(value)
          ? typeof value[0] === "string" || value.length === 0
            ? []
            : value.map(() => undefined)
          : undefined,
      ]),
    ) as Row;
  const rows = plan({
    commitments: [blank(commitment())],
    budget: [blank(line())],
    splits: [blank(split())],
    actuals: [blank(actual())],
    pilots: [blank(pilot())],
    milestones: [blank(milestone())],
    evidence: [blank(evidence())],
    groups: [blank(group())],
    moves: [blank(move())],
  });
  const { findings, notChecked } = runCriteria(rows, criteria);
  expect(notChecked).toEqual([]);
  for (const { message } of findings) expect(message).not.toMatch(/undefined|NaN|null|\[object/);
});

test("on thousands of rows every criterion runs", () => {
  const many = Array.from({ length: 3000 }, (_, row) => String(row + 1).padStart(4, "0"));
  const big = plan({
    budget: many.map((id) => line({ id: `SAL-BL-${id}`, quarters: [1, 1, 1, 1, 1] })),
    actuals: many.map((id) => actual({ lineId: `SAL-BL-${id}`, amount: 1 })),
    milestones: many.map((id, row) =>
      milestone({ id: `SAL-M-${id}`, dependsOn: row === 0 ? [] : [`SAL-M-${many[row - 1] ?? ""}`] }),
    ),
  });
  const { notChecked, checksRun } = runCriteria(big, criteria);
  expect(notChecked).toEqual([]);
  expect(checksRun).toBe(criteria.length);
});

test("a vocabulary that renames every noun goes through every message, remedy and reason", () => {
  const vocabulary = Object.fromEntries(renameableNouns.map((noun) => [noun, `our-${noun.replace(" ", "-")}`]));
  const messy = plan({
    commitments: [commitment({ owner: undefined, outcomeId: "OUT-99" })],
    budget: [
      line({ marker: undefined }),
      line({ id: "SAL-BL-002", rationale: undefined, quarters: [1, undefined, 1, 1, 1e6] }),
    ],
    pilots: [pilot({ sunset: undefined, metric: undefined, ask: 1 })],
    milestones: [milestone({ owner: undefined, lineId: undefined })],
    evidence: [],
    groups: [],
  });
  const { findings } = evaluate(messy, criteria, {
    asOf,
    round: round(),
    stage: "submitted",
    pack: { ...defaultPack, vocabulary },
    waivers: [],
  });
  expect(new Set(findings.map(({ criterion }) => criterion)).size).toBeGreaterThan(12);
  const nouns = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${renameableNouns.join("|")})s?(?![\\p{L}\\p{N}_-])`, "u");
  for (const { message, remedy, because } of findings)
    for (const text of [message, remedy, because]) expect(text.replace(/"[^"]*"/g, "")).not.toMatch(nouns);
});
