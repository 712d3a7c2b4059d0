import { pilotSentence, pilotsMoved } from "../../../../src/core/compare/coalition/pilots-moved";
import type { Pilot } from "../../../../src/core/domain/plan";
import { pilot } from "../../../support/plan";
import { side } from "./sides";

/** What one pilot was and is (null where it stands in no plan), and what is said of it. */
const cases: Readonly<Record<string, readonly [Partial<Pilot> | null, Partial<Pilot> | null, string]>> = {
  "nothing but its owner": [{}, { owner: "Another" }, ""],
  "a new one": [null, { stage: "Idea" }, " is new, at stage Idea"],
  started: [{ stage: "Idea" }, { stage: "Pilot" }, " has started as a pilot"],
  graduated: [{ stage: "Pilot" }, { stage: "Scale" }, " has graduated: Pilot → Scale"],
  "graduated at once": [{ stage: "Idea" }, { stage: "Scale" }, " has graduated: Idea → Scale"],
  closed: [{}, { stage: "Closed" }, " is closed"],
  "back again": [{ stage: "Scale" }, { stage: "Pilot" }, " went back: Scale → Pilot"],
  "a stage that is none": [{}, { stage: undefined }, ""],
  gone: [{}, null, " is in no plan any more and was not closed"],
  "gone after it was closed": [{ stage: "Closed" }, null, ""],
  later: [{}, { sunset: "2027-12-31" }, ", sunset: 30 Jun 2027 → 31 Dec 2027"],
  "without a sunset any more": [{}, { sunset: undefined }, ", sunset: 30 Jun 2027 → none"],
};

// All in one plan, because reading one costs more than looking at a hundred pilots.
const moved = (() => {
  const pilots = (which: 0 | 1) =>
    Object.values(cases).flatMap((each, index) => {
      const changes = each[which];
      return changes === null ? [] : [pilot({ id: `SAL-P-${index + 1}`, ...changes })];
    });
  return pilotsMoved(side({ SAL: { pilots: pilots(0) } }), side({ SAL: { pilots: pilots(1) } }));
})();

test.each(Object.keys(cases))("%s", (name) => {
  const id = `SAL-P-${Object.keys(cases).indexOf(name) + 1}`;
  const sentence = cases[name]?.[2] ?? "";
  expect(moved.filter((each) => each.id === id).map(pilotSentence)).toEqual(
    sentence === "" ? [] : [`${id} "Plain-language contracts"${sentence}`],
  );
});

test("of a department without a plan nobody can tell what became of its pilots", () => {
  const before = side({ SAL: { pilots: [pilot()] }, HR: {} });
  expect(pilotsMoved(before, side({ HR: {} }))).toEqual([]);
});
