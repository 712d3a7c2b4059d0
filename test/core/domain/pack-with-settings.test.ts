import { changedCriteria } from "../../../src/core/domain/changed-criteria";
import { defaultPack, Pack } from "../../../src/core/domain/pack";
import { packWithSettings } from "../../../src/core/domain/pack-with-settings";
import { Settings } from "../../../src/core/domain/settings";

const round = Pack.parse({
  id: "round",
  version: 2,
  criteria: { envelope: { severity: "error" }, "pillar-balance": { thresholds: { minimum: 0.2 } } },
  vocabulary: { pillar: "theme" },
  organisation: { id: "below", version: 1, criteria: { "pilot-sunset": { on: false } } },
});
const settings = Settings.parse({
  pack: {
    id: "acme",
    version: 3,
    criteria: {
      envelope: { severity: "info", on: true },
      "pilot-sunset": { on: true, severity: "info" },
      "row-total": { severity: "warning" },
      "pillar-balance": { thresholds: { minimum: 0.1, maximum: 0.9 } },
    },
    scoring: [{ criterion: "Reach", weight: 1 }],
    vocabulary: { pillar: "strand", outcome: "result" },
    ownChecks: [{ id: "own-a", title: "A", table: "Budget", column: "Owner", kind: "required" }],
  },
  criteria: { "row-total": { severity: "info" } },
  vocabulary: { outcome: "aim" },
});

test("the round and its own organisation's pack win, then what was changed here, then the pack that was opened", () => {
  const pack = packWithSettings(round, settings);
  expect(pack).toMatchObject({
    id: "round",
    version: 2,
    criteria: {
      envelope: { severity: "error", on: true },
      "pilot-sunset": { on: false, severity: "info" },
      "row-total": { severity: "info" },
      "pillar-balance": { thresholds: { minimum: 0.2, maximum: 0.9 } },
    },
    vocabulary: { pillar: "theme", outcome: "aim" },
  });
  expect(pack.ownChecks?.map(({ id }) => id)).toEqual(["own-a"]);
  expect(pack.organisation).toBeUndefined();
  // The fund's columns were made for the round's questions.
  expect(pack.scoring).toEqual(round.scoring);
});

test("settings that say nothing change nothing", () => {
  expect(packWithSettings(defaultPack, {})).toEqual(defaultPack);
  expect(packWithSettings(defaultPack, { stage: "submitted", grouping: "criterion" })).toEqual(defaultPack);
});

describe("changed criteria", () => {
  const known = [
    { id: "envelope", severity: "error", thresholds: { underShareOfEnvelope: 0.05 } },
    { id: "row-total", severity: "error" },
  ];
  const changed = (criteria: Settings["criteria"]) =>
    changedCriteria(defaultPack, packWithSettings(defaultPack, { criteria }), known);

  test("a setting that repeats the default, or names who answers, is no change", () => {
    expect(changed({ envelope: { on: true, severity: "error", thresholds: { underShareOfEnvelope: 0.05 } } })).toEqual(
      [],
    );
    expect(changed({ envelope: { owner: "Finance" } })).toEqual([]);
  });

  test("off, another severity and another limit are changes, each once", () => {
    expect(changed({ envelope: { on: false, severity: "info" } })).toEqual(["envelope"]);
    expect(
      changed({ "row-total": { severity: "info" }, envelope: { thresholds: { underShareOfEnvelope: 0.5 } } }),
    ).toEqual(["envelope", "row-total"]);
  });

  test("own checks that come or say something else are changes, where they are run", () => {
    const after = packWithSettings(defaultPack, settings);
    expect(changedCriteria(defaultPack, after, [])).toEqual(["own-a"]);
    expect(changedCriteria(defaultPack, after, [], false)).toEqual([]);
    expect(changedCriteria(after, after, known)).toEqual([]);
  });
});
