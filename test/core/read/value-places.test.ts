import { ValuePlaces } from "../../../src/core/read/value-places";

function places(): ValuePlaces {
  const made = new ValuePlaces();
  made.set("start.envelope", { sheet: "Start", cell: "B13" });
  const add = made.addTable("budget", "Budget", 1, new Map([["id", 1], ["quarters.2", 27]])); // prettier-ignore
  // Zero-based rows; a blank row stands between them.
  add(4);
  add(6);
  return made;
}

test.each([
  ["start.envelope", { sheet: "Start", cell: "B13" }],
  ["budget.0", { sheet: "Budget", cell: "B5" }],
  ["budget.0.id", { sheet: "Budget", cell: "B5" }],
  ["budget.1.quarters.2", { sheet: "Budget", cell: "AB7" }],
  ["budget.2.id", undefined],
  ["budget.1.quarters", undefined],
  ["budget.1.note", undefined],
  ["budget.-1.id", undefined],
  ["budget.1e0.id", undefined],
  ["budget.", undefined],
  ["pilots.0.id", undefined],
  ["", undefined],
])("%s stands at %j", (key, place) => {
  expect(places().get(key)).toEqual(place);
  expect(places().has(key)).toBe(place !== undefined);
});

test("a place that was noted comes before one that is worked out", () => {
  const noted = places();
  noted.set("budget.1.id", { sheet: "Elsewhere", cell: "A1" });
  expect(noted.get("budget.1.id")).toEqual({ sheet: "Elsewhere", cell: "A1" });
});
