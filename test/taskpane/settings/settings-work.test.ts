import type { Edit } from "../../../src/core/workbook/edit";
import {
  draftFromText,
  isChanged,
  openSettings,
  savedText,
  settingsJson,
  settledWork,
  shownText,
} from "../../../src/taskpane/settings/settings-work";

const text = '{"vocabulary":{"pillar":"theme"},"grouping":"criterion"}';

test("opening and saving loses nothing, keys that are not ours included", () => {
  const full = JSON.stringify({
    $schema: "x",
    strange: [1, null],
    pack: { id: "acme", version: 1 },
    criteria: { envelope: { on: false } },
    vocabulary: { pillar: "theme", outcome: "aim" },
  });
  expect(JSON.parse(savedText(openSettings(full).draft) ?? "")).toEqual(JSON.parse(full));
  expect(isChanged(openSettings(full))).toBe(false);
});

test("what says nothing leaves no trace: blank rows, settings switched there and back, an empty document", () => {
  expect(savedText({})).toBeNull();
  expect(savedText({ vocabulary: [{ word: "", ours: "" }], criteria: { envelope: { thresholds: {} } } })).toBeNull();
  expect(settingsJson({ vocabulary: [{ word: "pillar", ours: "" }] })).toEqual({ vocabulary: { pillar: "" } });
});

test("two rows of one word are both kept, the second under a name that is refused", () => {
  const rows = [
    { word: "pillar", ours: "theme" },
    { word: "pillar", ours: "strand" },
  ];
  expect(settingsJson({ vocabulary: rows })).toEqual({ vocabulary: { pillar: "theme", "pillar (2)": "strand" } });
});

test.each(["{", "[]", "5", '{"vocabulary":[]}', '{"criteria":"all"}'])(
  "a text that the form can't show (%s) is kept as text, to be mended",
  (broken) => {
    expect(draftFromText(broken)).toBeNull();
    const work = openSettings(broken);
    expect(shownText(work)).toBe(broken);
    expect(isChanged(work)).toBe(false);
  },
);

test("spaces and order are no change; a word is", () => {
  const work = openSettings('{ "grouping": "criterion",\n "vocabulary": { "pillar": "theme" } }');
  expect(isChanged({ ...work, base: text })).toBe(false);
  expect(isChanged({ ...work, draft: { ...work.draft, role: "finance" } })).toBe(true);
});

describe("beside the workbook", () => {
  const opened = openSettings(text);
  const mine = { ...opened, draft: { ...opened.draft, role: "finance" } };

  test("untouched work follows it: Undo, or another person", () => {
    expect(settledWork(null, text, false)).toEqual(opened);
    expect(settledWork(opened, null, false)).toEqual(openSettings(null));
  });

  test("changed work stays what it is, with what it began from", () => {
    expect(settledWork(mine, text, false)).toBe(mine);
    expect(settledWork(mine, '{"role":"reviewer"}', false)).toBe(mine);
  });

  test("once the workbook says the same it goes on from there", () => {
    const here = savedText(mine.draft);
    const settled = settledWork(mine, here, false);
    expect(isChanged(settled)).toBe(false);
    expect(settled.base).toBe(here);
  });

  test("while something is being written nothing is concluded from what was read before", () => {
    const saved = { ...mine, base: savedText(mine.draft), saving: { text: null, edits: [] as readonly Edit[] } };
    expect(settledWork(saved, text, true)).toBe(saved);
  });
});
