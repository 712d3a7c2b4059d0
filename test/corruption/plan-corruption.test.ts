import { readFileSync } from "node:fs";
import { join } from "node:path";
import { criteria } from "../../src/core/criteria";
import { ownCheckKinds } from "../../src/core/domain/own-check";
import { renderTemplate } from "../../src/core/render/render-template";
import { XlsxFile } from "../../src/xlsx/xlsx-file";
import { sampleRound } from "../sample/sample-round";
import { cleanSamples, samples } from "../sample/samples";
import { snapshotOf } from "../support/snapshot-of";
import { chosen } from "./chosen";
import { corruptiblePlan, type CorruptiblePlan } from "./corruptible";
import { answerTo, Judge } from "./fault";
import { brokenOwnChecks } from "./plan/own-checks";
import { planCorruptions } from "./plan/plan-corruptions";

/*
 * From filled plans, one corruption a criterion and place: each must be found as that criterion at that cell, with nothing beside it but
 * what it says may follow.
 */
const written = samples.map(({ code, plan }, turn) => {
  const blueprint = renderTemplate("five-quarter-plan", { round: sampleRound(), departmentCode: code, plan });
  return [code, 9, async () => corruptiblePlan(snapshotOf(blueprint), turn)] as const;
});
const resaved = cleanSamples.map(({ code }, turn) => {
  const file = join(__dirname, `../golden/resaved/${code}-libreoffice.xlsx`);
  const open = async () => corruptiblePlan(await new XlsxFile(readFileSync(file)).snapshot(), turn + samples.length);
  return [`${code} saved again by LibreOffice`, 4, open] as const;
});

/** Kinds that were tried, and reasons that were needed, in all workbooks together. */
const tried = new Set<string>();
const needed = new Set<string>();
const offered = new Set<string>();
const ownKinds = new Set<string>();

test("every criterion of a plan has corruptions, and there are none of others", () => {
  expect(Object.keys(planCorruptions).sort()).toEqual(criteria.map(({ id }) => id).sort());
});

test.each(cleanSamples.map(({ code, plan }) => [code, plan] as const))(
  "%s says nothing before anything is done",
  (code, plan) => {
    const blueprint = renderTemplate("five-quarter-plan", { round: sampleRound(), departmentCode: code, plan });
    expect(answerTo(snapshotOf(blueprint))).toEqual({ said: [], notChecked: [] });
  },
);

describe.each(written)("%s with own checks", (_name, _most, open) => {
  test("each kind finds what breaks it, and nothing before", async () => {
    const book = await open();
    const judge = new Judge(book.snapshot);
    const broken = brokenOwnChecks(book);
    expect(broken.map(({ check }) => check.kind).sort()).toEqual([...ownCheckKinds].sort());
    const faults = broken.flatMap(({ check, corruptions }) => {
      ownKinds.add(corruptions.length > 0 ? check.kind : "");
      const pack = { ...book.round.pack, ownChecks: [check] };
      const early = answerTo(book.snapshot, { pack }).said.filter(({ criterion }) => criterion === check.id);
      return [...early.map(({ message }) => message), ...corruptions.flatMap((one) => judge.faultOf(one) ?? [])];
    });
    expect(faults).toEqual([]);
  });
});

test("every kind of own check was broken in one plan at least", () => {
  for (const kind of ownCheckKinds) expect(ownKinds).toContain(kind);
});

describe.each([...written, ...resaved])("%s", (_name, most, open) => {
  let book: CorruptiblePlan;
  let judge: Judge;
  beforeAll(async () => {
    book = await open();
    judge = new Judge(book.snapshot);
  });
  test.each(Object.keys(planCorruptions))("%s", (criterion) => {
    const all = planCorruptions[criterion]?.(book) ?? [];
    const faults: string[] = [];
    for (const corruption of chosen(all, book.turn, most)) {
      const fault = judge.faultOf(corruption);
      if (fault !== undefined) faults.push(fault);
      tried.add(`${criterion}: ${corruption.kind}`);
    }
    for (const { kind, also } of all) {
      offered.add(`${criterion}: ${kind}`);
      for (const follower of Object.keys(also)) excuses.add(`${criterion} > ${follower}`);
    }
    for (const reason of judge.needed) needed.add(reason);
    expect(faults).toEqual([]);
  });
});

const excuses = new Set<string>();

test("every kind of corruption was tried in one workbook at least", () => {
  expect([...offered].filter((kind) => !tried.has(kind))).toEqual([]);
});

// Which second findings really come is only known when all places were tried.
if (process.env["CORRUPTIONS"] === "all")
  test("every reason for a second finding is needed", () => {
    expect([...excuses].filter((excuse) => !needed.has(excuse)).sort()).toEqual([]);
  });
