import fc from "fast-check";
import sample from "../../../assets/sample/round.json";
import { openDraft, type Draft } from "../../../src/taskpane/round-editor/draft";
import { withEntry, withoutEntry, withValue, valueAt } from "../../../src/taskpane/round-editor/draft-path";
import { openedEditor, pageAbove, reduceEditor } from "../../../src/taskpane/round-editor/editor-state";

const good = openDraft(sample).draft as Draft;
const opened = openedEditor(good, { kind: "sample", name: null });

describe("the round editor's state", () => {
  test("a deletion can be taken back after other changes, to the place where it stood", () => {
    const deleted = reduceEditor(opened, { type: "deleted", list: ["departments"], key: 2, title: "IT" });
    expect(valueAt(deleted.draft, ["departments", 2, "code"])).toBe("OPS");
    const changed = reduceEditor(deleted, { type: "changed", path: ["departments", 0, "envelope"], value: 1 });
    const restored = reduceEditor(changed, { type: "restored" });
    expect(restored.draft).toEqual(withValue(good, ["departments", 0, "envelope"], 1));
    expect(restored.undoable).toBeNull();
    expect(reduceEditor(restored, { type: "restored" })).toBe(restored);
  });

  test("the fund as a whole, which is no list, comes back too", () => {
    const deleted = reduceEditor(opened, { type: "deleted", list: [], key: "fund", title: "Fund" });
    expect("fund" in deleted.draft).toBe(false);
    expect(reduceEditor(deleted, { type: "restored" }).draft).toEqual(good);
  });

  test("deleting from an entry's own page leads to its list; the focus goes to Undo", () => {
    const page = { kind: "entry", section: "departments", list: ["departments"], key: 0 } as const;
    const there = reduceEditor(opened, { type: "went", page });
    const deleted = reduceEditor(there, { type: "deleted", list: ["departments"], key: 0, title: "SAL" });
    expect(deleted.page).toEqual({ kind: "section", section: "departments" });
    expect(deleted.focus).toEqual({ id: "round-undo", serial: there.focus.serial + 1 });
    expect(pageAbove(deleted.page)).toEqual({ kind: "sections" });
  });

  test("a change of the whole round can be taken back until the next change", () => {
    const rolled = reduceEditor(opened, {
      type: "replaced",
      title: "Rolled",
      draft: { ...good, round: "FY28" },
      page: { kind: "sections" },
      notes: ["Look it over."],
    });
    expect(reduceEditor(rolled, { type: "restored" }).draft).toBe(good);
    const changed = reduceEditor(rolled, { type: "changed", path: ["version"], value: 2 });
    expect(changed.undoable).toBeNull();
    expect(reduceEditor(changed, { type: "restored" })).toBe(changed);
  });

  test("an added entry opens; what was changed is unsaved until it is saved", () => {
    const added = reduceEditor(opened, {
      type: "added",
      section: "objectives",
      list: ["objectives"],
      entry: { id: "OBJ-9", objective: "" },
    });
    expect(added.page).toMatchObject({ kind: "entry", key: sample.objectives.length });
    expect([opened.isChanged, added.isChanged]).toEqual([false, true]);
    expect(reduceEditor(added, { type: "saved", notes: [] }).isChanged).toBe(false);
  });

  test("law: an entry that is taken out and put back leaves the draft as it was", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ code: fc.string() }), { minLength: 1 }), fc.nat(), (departments, number) => {
        const key = number % departments.length;
        const draft = { departments };
        const entry = departments[key];
        if (!entry) throw new RangeError("the property needs an entry");
        const out = withoutEntry(draft, ["departments"], key);
        expect(withEntry(out, ["departments"], key, entry)).toEqual(draft);
      }),
    );
  });

  test("a value can be set where nothing stands yet, and taken out again", () => {
    const path = ["pack", "criteria", "envelope", "thresholds", "underShareOfEnvelope"];
    const set = withValue({}, path, 0.1);
    expect(set).toEqual({
      pack: { criteria: { envelope: { thresholds: { underShareOfEnvelope: 0.1 } } } },
    });
    expect(valueAt(withValue(set, path, undefined), path)).toBeUndefined();
  });
});
