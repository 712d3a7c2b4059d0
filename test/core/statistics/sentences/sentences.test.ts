import * as core from "../../../../src/core/statistics";

/** Every sentence on one STATS answer, whichever family it is of. */
const families: Readonly<Record<string, (stats: core.StatsAnswer) => core.Sentences>> = {
  rateGap: (stats) => core.rateGapSentences({ stats, focal: "Women", reference: "Men" }, "are promoted"),
  rate: (stats) => core.rateSentences(stats, "Women", "have a mentor"),
  ratio: (stats) => core.impactRatioSentences({ stats, focal: "Women", reference: "Men" }),
  time: (stats) => core.timeGapSentences({ stats, focal: "Women", reference: "Men" }),
  pay: (stats) => core.payGapSentences({ stats, focal: "Women", reference: "Men" }, "mean pay"),
  simpson: (stats) => core.simpsonSentences({ stats, focal: "Women", reference: "Men" }),
  pilot: core.pilotSentences,
  money: core.tiedMoneySentences,
  supplier: core.supplierSentences,
  pace: core.paceSentences,
  detectable: core.detectableGapSentences,
};

test.each(Object.entries(families))(
  "%s says nothing but that it is suppressed, whatever else stands in the answer",
  (_, say) => {
    const said = say([
      ["estimate", core.SUPPRESSED],
      ["n", 3],
      ["hits", 1],
      ["rate", 0.3333],
      ["status", core.SUPPRESSED],
    ]);
    expect(said).toEqual([core.SUPPRESSED_SENTENCE]);
    expect(said.join()).not.toMatch(/\d/);
  },
);

test.each(Object.entries(families))("%s gives the reason of a refusal in its own words", (_, say) => {
  expect(say({ error: "#N/A", reason: "Nobody was here." })).toEqual(["Nobody was here."]);
});

test("a gap's sentence follows its sign, and both ways tell the same size and range", () => {
  for (const [hits, n, otherHits, otherN] of [
    [81, 263, 56, 70],
    [5, 400, 9, 380],
    [0, 50, 0, 60],
    [50, 50, 60, 60],
  ] as const) {
    const one = core.rateGapSentences(
      {
        stats: core.gapRateStats({ hits, n, referenceHits: otherHits, referenceN: otherN }),
        focal: "A",
        reference: "B",
      },
      "are selected",
    );
    const other = core.rateGapSentences(
      {
        stats: core.gapRateStats({ hits: otherHits, n: otherN, referenceHits: hits, referenceN: n }),
        focal: "B",
        reference: "A",
      },
      "are selected",
    );
    const gapOf = (sentences: core.Sentences) => sentences[0]?.split(": ")[1];
    expect(gapOf(one)).toBe(gapOf(other));
    if (hits * otherN !== otherHits * n) expect(one.slice(1)).toEqual(other.slice(1));
  }
});

test("a range is only told as a gap's where it leaves out 0; else it says that nobody can tell", () => {
  const say = (low: number, high: number) =>
    families["rateGap"]?.([
      ["estimate", 0.05],
      ["low", low],
      ["high", high],
      ["n", 100],
      ["rate", 0.3],
      ["reference n", 100],
      ["reference rate", 0.25],
      ["status", "ok"],
    ]) ?? [];
  expect(say(0.01, 0.09)[0]).toContain("between 1.0 and 9.0");
  expect(say(0.01, 0.09)).toHaveLength(1);
  for (const low of [0, -0.04]) expect(say(low, 0.09).join(" ")).toMatch(/cannot tell whether there is a gap/);
});

test("fewer than 30 people are indicative, few who did not say are not counted aloud", () => {
  const said = families["rate"]?.([
    ["estimate", 0.5],
    ["low", 0.2],
    ["high", 0.8],
    ["n", 10],
    ["hits", 5],
    ["left out", 1],
    ["not disclosed", 3],
    ["status", "indicative"],
  ]);
  expect(said?.slice(1)).toEqual([
    "A group has fewer than 30 people: indicative, too few to pass or fail anything.",
    "1 row was left out: a cell that is needed is blank.",
    "A few people did not say which group they are in; they are not counted.",
  ]);
});

test("where half have not been promoted there is no median, and the sentence says so", () => {
  const stats = core.timeGapStats({
    starts: [0, 0, 0, 0, 0, 0],
    promotions: [10, undefined, undefined, 4, 6, 8],
    exits: new Array<undefined>(6).fill(undefined),
    asOf: 30,
    groups: ["W", "W", "W", "M", "M", "M"],
    focal: "W",
    reference: "M",
  });
  expect(core.timeGapSentences({ stats, focal: "W", reference: "M" })[0]).toBe(
    "Fewer than half of W have been promoted so far: there is no median wait to compare yet; 6 people.",
  );
});

test("no family speaks of causes", () => {
  const stats: core.StatsAnswer = core.gapRateStats({ hits: 81, n: 263, referenceHits: 56, referenceN: 70 });
  const said = Object.values(families).flatMap((say) => say(stats));
  expect(said.join("\n")).not.toMatch(
    /\b(because|causes?d?|explains?|due to|leads? to|effects?|discriminat\w*|thanks to)\b/i,
  );
});
