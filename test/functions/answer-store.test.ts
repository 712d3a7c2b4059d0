import "../support/custom-functions-global";
import { recall } from "../../src/functions/answer-store";
import { call, column } from "../support/call-function";

const frozen = <Cell>(cells: readonly Cell[]): readonly Cell[] => Object.freeze([...cells]);

/** A statistic that counts how often it is asked. */
function counted(): { answer: (given: object) => string; asked: () => number } {
  let asked = 0;
  return { answer: (given) => `${++asked} ${JSON.stringify(given)}`, asked: () => asked };
}

test("one question about the same columns is one calculation", () => {
  const { answer, asked } = counted();
  const groups = frozen(["W", "M"]);
  for (let cell = 0; cell < 2000; cell++) recall(answer, { groups, focal: "W", confidence: 0.95 });
  expect(asked()).toBe(1);
});

test.each([
  ["another column", { groups: frozen(["W", "M"]), focal: "W" }],
  ["another label", { groups: undefined, focal: "M" }],
  ["a label in another case", { groups: undefined, focal: "w" }],
  ["an option more", { groups: undefined, focal: "W", minimum: 5 }],
  ["a number for a word", { groups: undefined, focal: 1 }],
])("%s is another question", (_, given) => {
  const { answer, asked } = counted();
  const groups = frozen(["W", "M"]);
  const first = recall(answer, { groups, focal: "W" });
  expect(recall(answer, { ...given, groups: given.groups ?? groups })).not.toBe(first);
  expect(asked()).toBe(2);
});

test("a word that looks like the rest of the question is not taken for it", () => {
  const { answer } = counted();
  const groups = frozen(["W"]);
  const one = recall(answer, { groups, focal: 'W"|minimum:5', minimum: undefined });
  expect(recall(answer, { groups, focal: "W", minimum: 5 })).not.toBe(one);
  expect(recall(answer, { groups, top: "1" })).not.toBe(recall(answer, { groups, top: 1 }));
});

test("columns that could change, and questions without columns, are worked out each time", () => {
  const { answer, asked } = counted();
  for (let turn = 0; turn < 3; turn++) {
    recall(answer, { groups: ["W"], focal: "W" });
    recall(answer, { hits: 1, n: 2 });
  }
  expect(asked()).toBe(6);
});

test("another statistic about the same columns answers for itself", () => {
  const groups = frozen(["W", "M"]);
  expect(recall(() => "one", { groups })).toBe("one");
  expect(recall(() => "two", { groups })).toBe("two");
});

describe("through the custom functions", () => {
  const groups = Array.from({ length: 600 }, (_, person) => (person % 2 === 0 ? "Women" : "Men"));
  const flags = groups.map((_, person) => person % 5 === 0);

  const replaced = <Cell>(cells: readonly Cell[], at: number, cell: Cell): Cell[] =>
    cells.map((old, row) => (row === at ? cell : old));

  test("what Excel does with an answer's rows changes no later answer", () => {
    const first = call("RATE.TABLE", [column(groups), column(flags)]) as unknown[][];
    const kept = structuredClone(first);
    first.forEach((row) => row.fill("spoiled"));
    expect(call("RATE.TABLE", [column(groups), column(flags)])).toEqual(kept);
  });

  test("a person more, a flag turned and a label respelled each change what they should and nothing else", () => {
    const rate = (people: readonly string[], hits: readonly unknown[]): unknown =>
      call("GAP.RATE.BY", [column(people), column(hits), "Women", "Men"]);
    // 60 of 300 in both groups: people 0, 10, 20, ... are women, 5, 15, ... men.
    expect(rate(groups, flags)).toBe(0);
    // Person 1, a man, is a hit as well: 60/300 − 61/300.
    expect(rate(groups, replaced(flags, 1, true))).toBeCloseTo(-1 / 300, 12);
    expect(rate(groups, flags)).toBe(0);
    // Person 0, a woman with a hit, is a man: 59/299 − 61/301.
    expect(rate(replaced(groups, 0, " men "), flags)).toBeCloseTo(59 / 299 - 61 / 301, 12);
    expect(rate([...groups, "Women"], [...flags, true])).toBeCloseTo(61 / 301 - 60 / 300, 12);
  });

  test("a refusal stays a refusal, with its own argument's name", () => {
    const wrong = column([...flags.slice(1), "perhaps"]);
    for (let turn = 0; turn < 2; turn++) {
      expect(() => call("RATE.TABLE", [column(groups), wrong])).toThrow(expect.objectContaining({ code: "#VALUE!" }));
      expect(() => call("MENTOR.COVERAGE", [column(groups), wrong])).toThrow(
        expect.objectContaining({ message: expect.stringMatching(/^mentored needs TRUE/) }),
      );
    }
  });
});
