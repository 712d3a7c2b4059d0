import { readSettings } from "../../../src/core/domain/read-settings";

test("everything may be left out", () => {
  expect(readSettings("{}")).toEqual({ settings: {} });
});

test("a full document, with what a pack's defaults fill in", () => {
  const text = JSON.stringify({
    $schema: "settings.schema.json",
    pack: { id: "acme", version: 3 },
    criteria: { envelope: { severity: "warning", thresholds: { underShareOfEnvelope: 0.1 } } },
    vocabulary: { pillar: "theme" },
    stage: "submitted",
    grouping: "criterion",
    role: "finance",
  });
  expect(readSettings(text).settings).toMatchObject({ pack: { id: "acme", criteria: {} }, role: "finance" });
});

test.each([
  ["{", /^This is not JSON: /],
  ["[]", /^The document is \[\]; a group of keys in braces belongs there\.$/],
  [
    JSON.stringify({ vocab: {} }),
    /^The document: "vocab" is not a key of a settings document\. Check the spelling, or take it out\.$/,
  ],
  [JSON.stringify({ stage: "final" }), /^stage is "final"; use one of draft, submitted\.$/],
  [
    JSON.stringify({ criteria: { envelope: { thresholds: { underShareOfEnvelope: "5 %" } } } }),
    /^criteria\.envelope\.thresholds\.underShareOfEnvelope is "5 %"; a number or a list belongs there\.$/,
  ],
  [
    JSON.stringify({ criteria: { envelope: { on: "no" } } }),
    /^criteria\.envelope\.on is "no"; true or false belongs there\.$/,
  ],
  [JSON.stringify({ vocabulary: { pillar: "" } }), /^vocabulary\.pillar is empty\. Fill it in, or take it out\.$/],
  [JSON.stringify({ pack: { id: "acme" } }), /^pack\.version is missing\. Give a number\.$/],
  [
    JSON.stringify({
      pack: {
        id: "acme",
        version: 1,
        ownChecks: [{ id: "own-a", title: "A", table: "Budget", column: "Owner", kind: "must" }],
      },
    }),
    /^pack\.ownChecks\[0\]\.kind is "must"; use one of required, in list, /,
  ],
])("%s is told by its path, in words", (text, problem) => {
  const { problems = [] } = readSettings(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(problem);
  // Where text is no JSON, the browser says why in its own words.
  if (text !== "{") expect(problems[0]).not.toMatch(/invalid|expected|boolean|string/i);
});
