import type { CheckedFinding } from "../../../src/core/findings/check-result";
import type { Round } from "../../../src/core/domain/round";
import { checkSnapshot } from "../../../src/core/pipeline";
import { renderTemplate } from "../../../src/core/render/render-template";
import { invertEdits } from "../../../src/core/workbook/edit";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import type { SpreadsheetHost } from "../../../src/core/workbook/spreadsheet-host";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { Desk } from "../../support/desk";
import { MemoryHost } from "../../support/memory-host";
import { plan, round } from "../../support/plan";
import { asOf } from "../../support/test-criterion";

/** Version 2 of the builders' round: two members, a currency, an objective and an outcome more, another envelope, a word renamed. */
function newer(overrides: Partial<Round> = {}): Round {
  const { outcomes, departments, objectives, pack } = round();
  const [first] = outcomes;
  if (first === undefined) throw new Error("the round of the builders has outcomes");
  return round({
    version: 2,
    members: [
      { name: "Head of HR", department: "HR", vote: true, external: false },
      { name: "Head of Finance", vote: true, external: false },
    ],
    rates: { USD: [0.9, 0.9, 0.9, 0.9, 0.9], GBP: [1.1, 1.1, 1.1, 1.1, 1.1] },
    objectives: [...objectives, { id: "OBJ-2", objective: "Grow elsewhere" }],
    outcomes: [...outcomes, { ...first, id: "OUT-07", outcome: "What came later" }],
    departments: departments.map((one) => ({ ...one, envelope: one.envelope === 0 ? 0 : 210_000 })),
    pack: { ...pack, version: pack.version + 1 },
    ...overrides,
  });
}

function check(snapshot: Snapshot, given?: Round): readonly CheckedFinding[] {
  const result = checkSnapshot(snapshot, { asOf, ...(given === undefined ? {} : { round: given, offersRound: true }) });
  if (result.status === "unreadable") throw new Error(result.reason);
  return result.findings;
}

const ofRound = (findings: readonly CheckedFinding[]) =>
  findings.find(({ criterion }) => criterion === "round-current");

/** What a workbook of the same plan holds that is made today for a round. */
async function fresh(host: SpreadsheetHost, given: Round): Promise<Snapshot> {
  const { departments, outcomes } = given;
  const own = plan();
  const envelope = departments.find(({ code }) => code === "SAL")?.envelope;
  await host.build(
    renderTemplate("five-quarter-plan", {
      round: given,
      departmentCode: "SAL",
      plan: { ...own, outcomes, start: { ...own.start, envelope } },
    }),
  );
  return host.snapshot();
}

/** Contents without answers of formulas, tables and names: what a program that recalculates would show alike. */
function contents({ sheets, names }: Snapshot): unknown {
  return {
    sheets: sheets.map(({ name, values, formulas, tables, row, column }) => ({
      name,
      formulas,
      tables: tables.map(({ name: table, range }) => [table, range]),
      values: values.flatMap((line, down) =>
        line.flatMap((value, across) => {
          const address = `${row + down},${column + across}`;
          return value === null || value === "" || isAnswer(formulas, row + down, column + across)
            ? []
            : [`${address}: ${JSON.stringify(value)}`];
        }),
      ),
    })),
    names: names.map(({ name, refersTo }) => `${name} ${refersTo}`).sort(),
  };
}

function isAnswer(formulas: Readonly<Record<string, string>>, row: number, column: number): boolean {
  const letters = column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;
  return formulas[`${letters}${row + 1}`] !== undefined;
}

const shorter = () => newer({ members: [], objectives: [], rates: {}, outcomes: round().outcomes.slice(0, 5) });

const hosts: Readonly<Record<string, readonly [make: () => SpreadsheetHost, given: Round]>> = {
  "in memory, a longer one": [() => new MemoryHost(), newer()],
  "in memory, a shorter one": [() => new MemoryHost(), shorter()],
  "in a file, a longer one": [() => new XlsxFile(), newer()],
  "in a file, a shorter one": [() => new XlsxFile(), shorter()],
};

test.each(Object.entries(hosts))(
  "%s: it leaves the workbook that the new round would make, and can be undone",
  async (_name, [make, given]) => {
    const desk = await Desk.on(make(), plan());
    const before = await desk.host.snapshot();
    const finding = ofRound(check(before, given));
    expect(finding?.fixes.map(({ title, safe }) => [title, safe])).toEqual([
      ["Take over version 2 of FY27; your entries stay", false],
    ]);
    const edits = finding?.fixes[0]?.edits ?? [];
    await desk.host.apply(edits);
    const after = await desk.host.snapshot();
    expect(contents(after)).toEqual(contents(await fresh(make(), given)));
    // Without a round given it now goes by the new one.
    const left = check(after, given).map(({ criterion }) => criterion);
    expect(left).not.toContain("round-current");
    expect(check(after).map(({ criterion }) => criterion)).toEqual(left);
    await desk.host.apply(invertEdits(edits));
    expect(contents(await desk.host.snapshot())).toEqual(contents(before));
  },
  60_000,
);

test("is offered only where quarters and currency are the plan's; else the finding points to carrying", async () => {
  const snapshot = await (await Desk.of(plan())).host.snapshot();
  for (const given of [newer({ currency: "CHF" }), newer({ firstQuarter: "FY27-Q2" })]) {
    const finding = ofRound(check(snapshot, given));
    expect(finding?.fixes).toEqual([]);
    expect(finding?.remedy).toContain("carry the entries into a new workbook with coalition carry");
  }
});

test("is not offered where somebody has pointed a list's name elsewhere", async () => {
  const snapshot = await (await Desk.of(plan())).host.snapshot();
  const names = snapshot.names.map((one) =>
    one.name === "MemberNames" ? { ...one, refersTo: "=Pilots!$A$5:$A$9" } : one,
  );
  expect(ofRound(check({ ...snapshot, names }, newer()))?.fixes).toEqual([]);
});
