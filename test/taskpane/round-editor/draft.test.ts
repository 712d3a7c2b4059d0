import sample from "../../../assets/sample/round.json";
import { readRound } from "../../../src/core/domain/read-round";
import { openDraft, roundJson, type Draft } from "../../../src/taskpane/round-editor/draft";

function opened(json: unknown): Draft {
  const { draft, problems } = openDraft(json);
  if (!draft) throw new Error(problems.join("\n"));
  return draft;
}

describe("a round as a draft", () => {
  test("the sample round comes out as it went in", () => {
    expect(roundJson(opened(sample))).toEqual(sample);
    expect(roundJson(opened(JSON.stringify(sample)))).toEqual(sample);
  });

  test("what is no round yet opens all the same, and nothing of it is lost", () => {
    const broken = { ...sample, currency: "euro", departmentz: [1], outcomes: [{ id: "X", baseline: "six" }] };
    expect(readRound(broken).round).toBeUndefined();
    expect(roundJson(opened(broken))).toEqual(broken);
    expect(roundJson(opened({}))).toEqual({});
  });

  test("what has no rows to show is refused with its place", () => {
    expect(openDraft("Dear all,").problems).toEqual([expect.stringContaining("This is not JSON")]);
    expect(openDraft([]).problems).toHaveLength(1);
    expect(openDraft({ departments: "SAL" }).problems).toEqual(['departments is "SAL"; a list belongs there.']);
  });

  test("a currency that is typed twice loses neither row, and the schema refuses the round", () => {
    const draft = {
      ...opened(sample),
      rates: [
        { code: "GBP", rates: [1, 1, 1, 1, 1] },
        { code: "GBP", rates: [2, 2, 2, 2, 2] },
      ],
    };
    const json = roundJson(draft);
    expect(json["rates"]).toEqual({ GBP: [1, 1, 1, 1, 1], "GBP (2)": [2, 2, 2, 2, 2] });
    expect(readRound(json).problems).toHaveLength(1);
  });

  test("settings of a criterion that say nothing leave no trace", () => {
    const pack = {
      id: "p",
      version: 1,
      criteria: { envelope: { thresholds: {} }, "small-group": { on: false, thresholds: {} } },
    };
    expect(roundJson(opened({ pack }))["pack"]).toEqual({
      id: "p",
      version: 1,
      criteria: { "small-group": { on: false } },
      vocabulary: {},
    });
  });
});
