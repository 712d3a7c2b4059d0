import { strings } from "../../src/taskpane/strings";

describe("the string catalogue", () => {
  test("counts are right in singular and plural, and leave out what there is none of", () => {
    const none = { error: 0, warning: 0, info: 0, notChecked: 0, waived: 0 };
    expect(strings.counts({ ...none, error: 1, warning: 2 })).toBe("1 error, 2 warnings");
    expect(strings.counts({ ...none, error: 1200, info: 1 })).toBe("1,200 errors, 1 note");
    expect(strings.counts(none)).toBe("Nothing found");
    expect([strings.clean(1), strings.clean(52)]).toEqual([
      "Nothing found; 1 check ran.",
      "Nothing found; 52 checks ran.",
    ]);
    expect([strings.things.all(1), strings.things.all(3)]).toEqual(["1 thing left", "3 things left"]);
  });

  test("no developers' words reach a person", () => {
    const said: string[] = [];
    const listen = (value: unknown): void => {
      if (typeof value === "string") said.push(value);
      else if (typeof value === "function") said.push(String(value));
      else if (typeof value === "object" && value !== null) Object.values(value).forEach(listen);
    };
    listen(strings);
    const words = said.join("\n").replace(/[=!]==? null/g, "");
    expect(words).not.toMatch(/\b(invalid|illegal|exception|undefined|null pointer)\b/i);
  });
});
