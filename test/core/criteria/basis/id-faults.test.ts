import { idFaults } from "../../../../src/core/criteria/basis/id-faults";
import { formatId } from "../../../../src/core/templates/next-id";
import { templates } from "../../../../src/core/templates";
import { round } from "../../../support/plan";

test("what the product gives out can always be looked up", () => {
  const given = templates.flatMap((template) =>
    template.spec(round()).tables.flatMap((table) => (table.idPart === undefined ? [] : [formatId("SAL", table, 7)])),
  );
  expect(given.length).toBeGreaterThan(5);
  expect(given.filter((id) => idFaults(id) !== undefined)).toEqual([]);
});

test.each([
  ["@x", "it begins with @"],
  ["<5", "it begins with <"],
  ["a;b", "it holds ;"],
  ["a~b*c*", "it holds ~ and *"],
  ["a\nb", "it holds a character that can't be seen"],
  ["=a|b", "it begins with = and holds |"],
])("%j: %s", (id, words) => {
  expect(idFaults(id)).toBe(words);
});
