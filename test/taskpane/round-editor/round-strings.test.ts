import sample from "../../../assets/sample/round.json";
import { openDraft, type Draft } from "../../../src/taskpane/round-editor/draft";
import { fieldId } from "../../../src/taskpane/round-editor/draft-place";
import { roundStrings } from "../../../src/taskpane/round-editor/round-strings";
import { sections } from "../../../src/taskpane/round-editor/sections";

const draft = openDraft(sample).draft as Draft;
const fields = sections.flatMap((section) => [
  ...section.fields(draft),
  ...section.lists.flatMap((list) => list.keys(draft).flatMap((key) => list.fields(draft, key))),
]);

describe("the words of the round editor", () => {
  test("counts are right in singular and plural", () => {
    expect([roundStrings.problems.errors(1), roundStrings.problems.errors(2)]).toEqual([
      "1 thing keeps this from being a round",
      "2 things keep this from being a round",
    ]);
    expect(roundStrings.paste.ready(1, 2, 1)).toBe("1 new department, 2 changed, 1 row not taken");
    expect(roundStrings.paste.ready(0, 0, 0)).toBe("Nothing new in these rows");
    expect(roundStrings.paste.done(2, 1)).toBe("2 departments were added, 1 department was changed");
  });

  test("no developers' words reach a person", () => {
    const said: string[] = [];
    const listen = (value: unknown): void => {
      if (typeof value === "string") said.push(value);
      else if (typeof value === "function") said.push(String(value));
      else if (typeof value === "object" && value !== null) Object.values(value).forEach(listen);
    };
    listen(roundStrings);
    listen(sections);
    listen(fields.map(({ label, hint }) => [label, hint]));
    const words = said.join("\n").replace(/[=!]==? (null|undefined)/g, "");
    expect(words).not.toMatch(/\b(invalid|illegal|exception|null pointer)\b/i);
  });

  test("every field of the sample round has a place of its own", () => {
    const ids = fields.map(({ path }) => fieldId(path));
    // Worked by hand: 8 departments × 7 and 20 outcomes × 15 fields alone are 356.
    expect(ids.length).toBeGreaterThan(356);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("every key of a round's schema is edited somewhere", () => {
    const roots = sections.flatMap((section) => section.roots.map(([root]) => root));
    expect(Object.keys(sample).filter((key) => !roots.includes(key))).toEqual([]);
  });
});
