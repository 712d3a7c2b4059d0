import sample from "../../../assets/sample/round.json";
import { readRound } from "../../../src/core/domain/read-round";
import { openDraft, roundJson, type Draft } from "../../../src/taskpane/round-editor/draft";
import { rollForward } from "../../../src/taskpane/round-editor/roll-forward";

const good = openDraft(sample).draft as Draft;

function rolled(draft: Draft, quarters: number): Draft {
  const answer = rollForward(draft, quarters);
  if (!answer) throw new Error("The round could not be rolled forward.");
  return answer.draft;
}

describe("rolling a round forward", () => {
  // Expected values worked by hand from assets/sample/round.json: FY27-Q1, tranches 80, 140, 140, 120, 60 thousand, reserve 60, size 600.
  test("by a quarter: everything moves one quarter, the first tranche leaves the size, the name stays and the version rises", () => {
    const next = rolled(good, 1);
    expect(next).toMatchObject({ round: "FY27", version: 2, firstQuarter: "FY27-Q2" });
    expect(next["fund"]).toEqual({
      size: 520000,
      reserve: 60000,
      pilotCap: 90000,
      tranches: [140000, 140000, 120000, 60000, 0],
    });
    expect(next["rates"]).toEqual([
      { code: "GBP", rates: [1.17, 1.18, 1.18, 1.18, 1.18] },
      { code: "USD", rates: [0.92, 0.91, 0.91, 0.91, 0.91] },
    ]);
    expect(next["departments"]).toEqual(sample.departments.map((row) => ({ ...row, due: "2027-03-04" })));
    for (const kept of ["outcomes", "members", "objectives", "pack", "forums", "waivers", "groups"])
      expect(next[kept]).toBe(good[kept]);
    expect(readRound(roundJson(next)).problems).toBeUndefined();
  });

  test("by a year: the name's fiscal year moves along, the version begins anew", () => {
    const next = rolled({ ...good, version: 4 }, 4);
    expect(next).toMatchObject({ round: "FY28", version: 1, firstQuarter: "FY28-Q1" });
    expect(next["fund"]).toMatchObject({ size: 120000, tranches: [60000, 0, 0, 0, 0] });
    expect(next["departments"]).toMatchObject([{ due: "2027-12-04", envelope: 420000 }, {}, {}, {}, {}, {}, {}, {}]);
  });

  test("a round without fund, rates or due dates rolls too; one without a first quarter can't", () => {
    const bare = { round: "Autumn", firstQuarter: "FY99-Q4", departments: [{ code: "SAL" }] };
    expect(rolled(bare, 1)).toEqual({ ...bare, version: undefined, firstQuarter: "FY00-Q1" });
    expect(rollForward({ ...good, firstQuarter: "soon" }, 1)).toBeUndefined();
  });

  test("says what to look at", () => {
    const { notes = [] } = rollForward(good, 1) ?? {};
    expect(notes[0]).toContain("It began with FY27-Q1.");
    expect(notes.join(" ")).toContain("Forums and waivers kept their dates");
  });
});
