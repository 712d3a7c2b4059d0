import { effectivePack } from "../../../src/core/domain/effective-pack";
import { defaultPack, Pack } from "../../../src/core/domain/pack";

test("a pack that builds on none is itself", () => {
  expect(effectivePack(defaultPack)).toBe(defaultPack);
});

test("the round's pack wins over the organisation's, setting by setting and threshold by threshold", () => {
  const pack = Pack.parse({
    id: "round",
    version: 1,
    organisation: {
      id: "organisation",
      version: 7,
      criteria: {
        envelope: { severity: "warning", owner: "Finance" },
        "pillar-balance": { thresholds: { minimum: 0.1, maximum: 0.7 } },
      },
      scoring: [{ criterion: "Reach", weight: 1 }],
      vocabulary: { pillar: "theme", outcome: "result" },
      ownChecks: [
        { id: "own-a", title: "A", table: "Budget", column: "Category", kind: "required" },
        { id: "own-b", title: "B", table: "Budget", column: "Category", kind: "required" },
      ],
    },
    criteria: { envelope: { on: false }, "pillar-balance": { thresholds: { minimum: 0.2 } } },
    vocabulary: { outcome: "aim" },
    ownChecks: [{ id: "own-b", title: "B of the round", table: "Budget", column: "Category", kind: "unique" }],
  });
  const effective = effectivePack(pack);
  expect(effective).toMatchObject({
    id: "round",
    version: 1,
    criteria: {
      envelope: { on: false, severity: "warning", owner: "Finance" },
      "pillar-balance": { thresholds: { minimum: 0.2, maximum: 0.7 } },
    },
    scoring: [{ criterion: "Reach", weight: 1 }],
    vocabulary: { pillar: "theme", outcome: "aim" },
  });
  expect(effective.ownChecks?.map(({ id, kind }) => `${id} ${kind}`)).toEqual(["own-a required", "own-b unique"]);
});

test("an organisation's pack can't build on another", () => {
  const nested = { id: "a", version: 1, organisation: { id: "b", version: 1, organisation: { id: "c", version: 1 } } };
  expect(Pack.safeParse(nested).success).toBe(false);
});
