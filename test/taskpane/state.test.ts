import { initialState, isBusy, type PaneState } from "../../src/taskpane/pane-state";
import { reduce, type PaneEvent } from "../../src/taskpane/state";
import { checked, finding, setCell } from "./support/finding";

const at = new Date(2026, 10, 30, 14, 2);
const here = { sheets: ["Budget"], tables: [], names: [] };

/** The state after these events, from the start. */
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, initialState);

/** A check that found these cells. */
const found = (...cells: readonly string[]): PaneEvent => {
  const { result } = checked(cells.map((cell) => finding({ place: { sheet: "Budget", cell }, item: cell })));
  return {
    type: "checked",
    answer: { result, titles: {}, dateFields: new Set(), help: {}, overview: null, settings: null, vocabulary: {} },
    isBlank: false,
    here,
    at,
  };
};
const started = (kind: "look" | "check" | "undo"): PaneEvent => ({ type: "started", intent: { kind } });
const applying: PaneEvent = { type: "started", intent: { kind: "apply", title: "Fix", edits: [] } };
const applied = (cell: string): PaneEvent => ({ type: "applied", title: cell, edits: [setCell(cell)] });
const stale = ({ plan }: PaneState) => plan.kind === "plan" && plan.checked.stale;
const key = (cell: string) => `number-not-text|Budget!${cell}|${cell}|Q1`;

describe("stale", () => {
  test("an edit after the check makes it stale, the next check does not stay so", () => {
    const changed = after(started("look"), found("B2"), { type: "workbook-changed" });
    expect(stale(changed)).toBe(true);
    expect(stale([started("check"), found("B2")].reduce(reduce, changed))).toBe(false);
  });

  test("an edit while it is read makes the result stale as it arrives", () => {
    expect(stale(after(started("look"), { type: "workbook-changed" }, found("B2")))).toBe(true);
  });

  test("our own writing is no edit, yet until it was checked the list is old", () => {
    const written = after(started("look"), found("B2"), applying, { type: "workbook-changed" }, applied("B2"));
    expect(stale(written)).toBe(true);
    expect(stale(reduce(written, found()))).toBe(false);
  });

  test("an edit before anything was checked is no news", () => {
    expect(reduce(initialState, { type: "workbook-changed" })).toEqual(initialState);
  });
});

describe("the journal", () => {
  const fixed = after(started("look"), found("B2", "B3"), applying, applied("B2"), applied("B3"), found());

  test("keeps each fix turned round, latest last", () => {
    expect(fixed.journal.map(({ title }) => title)).toEqual(["B2", "B3"]);
    expect(fixed.journal[1]?.undo).toEqual([
      { kind: "set-cells", sheet: "Budget", range: "B3", before: [[1200]], after: [["1,200"]] },
    ]);
  });

  test("loses the last one when it is taken back", () => {
    expect([started("undo"), { type: "undone" } as const].reduce(reduce, fixed).journal).toHaveLength(1);
  });

  test("outlives our own looks and ends with a check that somebody asks for", () => {
    expect(reduce(fixed, started("look")).journal).toHaveLength(2);
    expect(reduce(fixed, started("check")).journal).toHaveLength(0);
  });
});

describe("the active row", () => {
  const second = after(started("look"), found("B2", "B3", "B4"), { type: "activated", key: key("B3") });

  test("stays with its finding", () => {
    expect(reduce(second, found("B1", "B3")).active).toBe(key("B3"));
  });

  test("passes to the one that follows, else to the last", () => {
    expect(reduce(second, found("B2", "B4")).active).toBe(key("B4"));
    expect(reduce(second, found("B2")).active).toBe(key("B2"));
    expect(reduce(second, found()).active).toBeNull();
  });

  test("takes the focus back when its details close", () => {
    const open = reduce(second, { type: "opened", key: key("B4") });
    const closed = reduce(open, { type: "opened", key: null, focus: true });
    expect([closed.opened, closed.active, closed.focusSerial]).toEqual([null, key("B4"), open.focusSerial + 1]);
  });

  test("details close when their finding is gone", () => {
    const open = reduce(second, { type: "opened", key: key("B3") });
    expect(reduce(open, found("B3")).opened).toBe(key("B3"));
    expect(reduce(open, found("B2")).opened).toBeNull();
  });
});

describe("what is said once", () => {
  test("the same words twice are two announcements", () => {
    const first = after(started("look"), found());
    const second = [started("check"), found()].reduce(reduce, first);
    expect(second.announcement.text).toBe(first.announcement.text);
    expect(second.announcement.serial).toBe(first.announcement.serial + 1);
  });

  test("a new start takes old notices away", () => {
    const failed = after(started("check"), {
      type: "failed",
      problem: { intent: { kind: "check" }, again: { kind: "check" }, code: "busy", message: "Busy." },
    });
    expect(failed.task).toBeNull();
    expect(reduce(failed, started("check")).problem).toBeNull();
    const hidden = after({ type: "revealed", place: { sheet: "Lists", cell: "A1" }, hidden: true });
    expect(hidden.hiddenPlace).toEqual({ sheet: "Lists", cell: "A1" });
    expect(reduce(hidden, started("check")).hiddenPlace).toBeNull();
  });

  test("a failed creation goes with its dialog, other failures stay", () => {
    const blueprint = { title: "", styles: {}, sheets: [], names: [], activeSheet: "" };
    const failing = (intent: { kind: "create"; blueprint: typeof blueprint } | { kind: "look" }) =>
      after(
        { type: "failed", problem: { intent, again: intent, code: "failed", message: "No." } },
        { type: "dialog-closed" },
      );
    expect(failing({ kind: "create", blueprint }).problem).toBeNull();
    expect(failing({ kind: "look" }).problem).not.toBeNull();
  });
});

test("going to a cell is too short to make anything wait", () => {
  const going = after({
    type: "started",
    intent: { kind: "reveal", place: { sheet: "Budget", cell: "B2" }, unhide: false },
  });
  expect([isBusy(initialState), isBusy(going), isBusy(after(started("check")))]).toEqual([false, false, true]);
});

describe("stopping", () => {
  test("is shown at once, and progress that still comes in doesn't hide it", () => {
    const stopping = after(started("check"), { type: "stopping" }, { type: "progressed", step: "Reading", share: 0.5 });
    expect(stopping.task).toMatchObject({ step: "Stopping", share: 0, stopping: true });
    expect(reduce(stopping, { type: "cancelled" }).task).toBeNull();
  });

  test("the next task is not stopping", () => {
    const next = after(started("check"), { type: "stopping" }, { type: "cancelled" }, started("check"));
    expect(next.task?.stopping).toBe(false);
  });
});

describe("settings and remarks", () => {
  const settingsWith = (grouping?: "sheet" | "criterion") => ({
    text: "{}",
    settings: grouping === undefined ? {} : { grouping },
    problems: [],
    round: null,
  });
  const checkedWith = (before: PaneState, grouping?: "sheet" | "criterion") => {
    const { at: _at, stale: _stale, ...answer } = checked([]);
    return reduce(before, {
      type: "checked",
      answer: { ...answer, settings: settingsWith(grouping) },
      isBlank: false,
      here: { sheets: [], tables: [], names: [] },
      at: new Date(2026, 10, 30, 14, 2),
    });
  };

  test("the settings' grouping is taken over once; what somebody chooses afterwards stays until they ask for another", () => {
    const first = checkedWith(initialState, "criterion");
    expect(first.grouping).toBe("criterion");
    const chosen = reduce(first, { type: "grouped", grouping: "sheet" });
    expect(checkedWith(chosen, "criterion").grouping).toBe("sheet");
    expect(checkedWith(checkedWith(chosen, "sheet"), "criterion").grouping).toBe("criterion");
    expect(checkedWith(first).grouping).toBe("sheet");
  });

  test("what a host remarks stands in the note until it is closed, the check that follows included", () => {
    const started = reduce(initialState, { type: "started", intent: { kind: "check" } });
    const one = reduce(started, { type: "remarked", sentence: "The charts were not drawn." });
    const two = reduce(one, { type: "remarked", sentence: "The pages were not set up." });
    expect(checkedWith(two).note).toBe("The charts were not drawn. The pages were not set up.");
    expect(reduce(two, { type: "notice-closed" }).note).toBeNull();
  });

  test("work on the settings goes on from what it saved, and from nothing else that was applied", () => {
    const edits = [setCell("F1")];
    const work = { base: null, draft: { role: "finance" }, text: null, saving: { text: '{"role":"finance"}', edits } };
    const before = reduce(initialState, { type: "settings-edited", work });
    expect(reduce(before, { type: "applied", title: "A fix", edits: [setCell("F1")] }).settings).toBe(work);
    expect(reduce(before, { type: "applied", title: "Save settings", edits }).settings).toEqual({
      ...work,
      base: '{"role":"finance"}',
      saving: null,
    });
  });
});
