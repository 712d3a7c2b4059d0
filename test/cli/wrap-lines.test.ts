import { wrapLines } from "../../src/cli/wrap-lines";

const sentence = "One two three four five six seven eight nine ten eleven twelve thirteen.";

test.each([
  [
    "a label",
    `  Why         ${sentence}`,
    [
      "  Why         One two three four five",
      "              six seven eight nine ten",
      "              eleven twelve thirteen.",
    ],
  ],
  [
    "a label of two words",
    `  Use when  ${sentence}`,
    [
      "  Use when  One two three four five six",
      "            seven eight nine ten eleven",
      "            twelve thirteen.",
    ],
  ],
  [
    "a dash",
    `    - ${sentence}`,
    ["    - One two three four five six seven", "      eight nine ten eleven twelve", "      thirteen."],
  ],
  ["no label", sentence, ["One two three four five six seven eight", "nine ten eleven twelve thirteen."]],
])("breaks text behind %s", (_, line, lines) => {
  expect(wrapLines(line, 41).split("\n")).toEqual(lines);
});

test("leaves what fits, what is a formula, one long word, and everything where there is no terminal", () => {
  const formula = `  Example  =COALITION.GAP.RATE(${"1,".repeat(60)}1)`;
  const word = "x".repeat(200);
  expect(wrapLines(`a\n\n${formula}\n${word}`, 80)).toBe(`a\n\n${formula}\n${word}`);
  expect(wrapLines(`  Why  ${sentence}${sentence}`, undefined)).toBe(`  Why  ${sentence}${sentence}`);
});

test("no word is lost, however narrow the terminal", () => {
  for (const columns of [1, 20, 41, 60, 500]) {
    const text = `  A label  ${sentence} ${sentence} ${sentence}`;
    expect(wrapLines(text, columns).split(/\s+/)).toEqual(text.split(/\s+/));
  }
});
