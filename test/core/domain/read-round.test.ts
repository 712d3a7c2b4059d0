import { readRound } from "../../../src/core/domain/read-round";
import { round } from "../../support/plan";

const good = () => JSON.parse(JSON.stringify(round())) as Record<string, unknown>;

test("a round reads, also behind a byte order mark", () => {
  expect(readRound(`\uFEFF${JSON.stringify(good())}`).round?.round).toBe("FY27");
});

// Each line says where, what stands there, and what to do.
test.each([
  [
    "a misspelt key",
    { ...good(), departmants: [] },
    ['The file: "departmants" is not a key of a round. Check the spelling, or take it out.'],
  ],
  ["a missing part", { ...good(), currency: undefined }, ["currency is missing. Give a text in quotes."]],
  [
    "a number as text",
    { ...good(), departments: [{ code: "SAL", name: "Sales", envelope: "200,000" }] },
    ['departments[0].envelope is "200,000"; a number belongs there.'],
  ],
  [
    "a department code in small letters",
    { ...good(), departments: [{ code: "sal", name: "Sales", envelope: 1 }] },
    ["departments[0].code: Department codes are 2 to 8 capital letters or digits, like SAL."],
  ],
  [
    "a code that stands twice",
    { ...good(), departments: [1, 2].map(() => ({ code: "SAL", name: "Sales", envelope: 1 })) },
    ["departments[1]: Department code SAL stands twice."],
  ],
  [
    "a word outside its list",
    { ...good(), calendar: { startMonth: 7, namedFor: "middle" } },
    ['calendar.namedFor is "middle"; use one of end, start.'],
  ],
  ["a month that is none", { ...good(), calendar: { startMonth: 13 } }, ["calendar.startMonth may be at most 12."]],
])("%s is named with its place", (_name, data, problems) => {
  expect(readRound(data).problems).toEqual(problems);
});

test("text that is not JSON says where it breaks", () => {
  expect(readRound('{ "round": ').problems?.[0]).toMatch(/^This is not JSON: .*Check the comma or bracket there\.$/);
});
