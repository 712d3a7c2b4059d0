import sample from "../../../assets/sample/round.json";
import { openDraft, type Draft, type DraftPath, type Json } from "../../../src/taskpane/round-editor/draft";
import { draftProblems } from "../../../src/taskpane/round-editor/draft-problems";
import { withValue } from "../../../src/taskpane/round-editor/draft-path";
import { newRound } from "../../../src/taskpane/round-editor/new-round";

const good = openDraft(sample).draft as Draft;

/** What is said of the sample with one value changed: severity, where, message. */
function said(path: DraftPath, value: Json | undefined): string[] {
  return draftProblems(withValue(good, path, value)).map(
    ({ severity, place, message }) => `${severity} at ${place.words}: ${message}`,
  );
}

describe("problems of a round under work", () => {
  test("the sample has none", () => {
    expect(draftProblems(good)).toEqual([]);
  });

  test.each<[string, DraftPath, Json | undefined, string[]]>([
    [
      "a code in small letters",
      ["departments", 4, "code"],
      "mkt",
      [
        "error at Departments and envelopes · mkt · Marketing · Code: Department codes are 2 to 8 capital letters or digits, like SAL.",
      ],
    ],
    [
      "an envelope that reads two ways",
      ["departments", 0, "envelope"],
      "1.234",
      [
        "error at Departments and envelopes · SAL · Sales · Envelope (EUR): “1.234” reads two ways: 1,234 or 1.234. Write 1234 for the first.",
      ],
    ],
    [
      "an envelope that is no number",
      ["departments", 0, "envelope"],
      "much",
      [
        "error at Departments and envelopes · SAL · Sales · Envelope (EUR): “much” is not a number. Write it in digits, like 420000.",
      ],
    ],
    [
      "an envelope below zero",
      ["departments", 0, "envelope"],
      -1,
      ["error at Departments and envelopes · SAL · Sales · Envelope (EUR): Use 0 or more."],
    ],
    [
      "a date that reads two ways",
      ["departments", 0, "due"],
      "03/04/2027",
      [
        "error at Departments and envelopes · SAL · Sales · Plan due: “03/04/2027” reads two ways: 3 Apr 2027 or 4 Mar 2027. Write 2027-04-03 or 2027-03-04.",
      ],
    ],
    ["no calendar", ["calendar"], undefined, ["error at Basics · The fiscal year starts in: Choose one."]],
    [
      "no department",
      ["departments"],
      [],
      ["error at Departments and envelopes: Add at least one department.", ...memberWarnings()],
    ],
    [
      "a rate of zero",
      ["rates", 0, "rates", 2],
      0,
      ["error at Currency and rates · GBP · Rate in FY27-Q3: Use a number above 0."],
    ],
    [
      "a currency in small letters",
      ["rates", 0, "code"],
      "gbp",
      [expect.stringMatching(/^error at Currency and rates · gbp · Currency: /) as unknown as string],
    ],
    [
      "an ID that stands twice",
      ["outcomes", 1, "id"],
      "OUT-01",
      [
        expect.stringMatching(
          /^error at Outcome dictionary · OUT-01 · .* · Outcome ID: Outcome ID OUT-01 stands twice\. Give each its own\.$/,
        ) as unknown as string,
      ],
    ],
    [
      "tranches that don't tie",
      ["fund", "tranches", 0],
      90000,
      [
        "warning at Fund and tranches · Size of the fund: Tranches and reserve come to 10,000 more than the fund. They should come to its size.",
      ],
    ],
    [
      "a forum outside the round",
      ["forums", 0, "date"],
      "2025-11-19",
      [
        "warning at Forums · Inclusion forum, autumn · Date: This is outside the round, which runs from 1 Jul 2026 to 30 Sep 2027.",
      ],
    ],
    [
      "a rate of the round's own currency",
      ["rates", 0, "code"],
      "EUR",
      ["warning at Currency and rates · EUR · Currency: EUR is the round's own currency and needs no rate."],
    ],
    [
      "a group that the round doesn't have",
      ["outcomes", 0, "focalGroup"],
      "Left-handed",
      [
        expect.stringMatching(
          /^warning at .* · Focal group: “Left-handed” is not one of the round's groups\.$/,
        ) as unknown as string,
      ],
    ],
    [
      "a check that doesn't exist",
      ["pack", "criteria", "envelop"],
      { on: false },
      [
        expect.stringMatching(
          /^warning at Checks, scoring and words · envelop · .*: This version has no check called “envelop”\.$/,
        ) as unknown as string,
      ],
    ],
  ])("%s", (_, path, value, expected) => {
    expect(said(path, value)).toEqual(expected);
  });

  test("a misspelt key is named and can be taken out", () => {
    const [problem, ...rest] = draftProblems(withValue(good, ["departments", 2, "finance"], "x"));
    expect(rest).toEqual([]);
    expect(problem?.strangeKeys).toEqual(["finance"]);
    expect(problem?.message).toContain('"finance" is not a key of a round');
    expect(problem?.place).toMatchObject({ section: "departments", key: 2, field: null });
  });

  test("a new round says what is to be done, and no more", () => {
    // Worked by hand from the schema: currency, departments, groups and outcomes are what a round can't do without.
    expect(draftProblems(newRound("2026-11-30")).map(({ message }) => message)).toEqual([
      "Fill this in.",
      "Add at least one department.",
      "Give at least two groups.",
      "Add at least one outcome.",
    ]);
  });
});

/** Members of the sample that name a department, which then is none of the round's. */
function memberWarnings(): string[] {
  return sample.members.flatMap((member) =>
    "department" in member && member.department !== undefined
      ? [
          `warning at Members · ${member.name} · Department: ${member.department} is not one of the round's departments.`,
        ]
      : [],
  );
}
