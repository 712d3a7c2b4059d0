import { readFileSync } from "node:fs";
import path from "node:path";
import { readKeys } from "../src/taskpane/shortcuts/key-combination";
import { shortcutActions } from "../src/taskpane/shortcuts/shortcut-actions";
import { associateRibbon, type RibbonAction } from "../src/excel/ribbon";

interface ShortcutsFile {
  readonly actions: readonly Record<string, unknown>[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Record<string, string> }[];
}
const file = JSON.parse(readFileSync(path.join(__dirname, "..", "assets", "shortcuts.json"), "utf8")) as ShortcutsFile;

// The rules of Office's schema "extended-manifest" and of "Add custom keyboard shortcuts to your Office Add-ins".
test("actions have an id, a name of up to 125 characters, and the one type there is", () => {
  expect(Object.keys(file).sort()).toEqual(["actions", "shortcuts"]);
  for (const action of file.actions) {
    expect(Object.keys(action).sort()).toEqual(["id", "name", "type"]);
    expect(action["type"]).toBe("ExecuteFunction");
    expect(String(action["name"]).length).toBeLessThanOrEqual(125);
  }
  expect(new Set(file.actions.map(({ id }) => id)).size).toBe(file.actions.length);
});

test("each action has keys of its own, of the pattern that Office keeps free", () => {
  expect(file.shortcuts.map(({ action }) => action)).toEqual(file.actions.map(({ id }) => id));
  const keys = file.shortcuts.map(({ key }) => key["default"] ?? "");
  expect(new Set(keys).size).toBe(keys.length);
  for (const one of keys) {
    expect(one).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z0-9]$/);
    expect(readKeys(one)).toEqual({ keys: one });
  }
  const known = file.actions.map(({ id, name }, index) => ({ id, name, usual: keys[index] }));
  expect(shortcutActions).toEqual(known);
});

test("every action is tied to a function", () => {
  const tied: string[] = [];
  const nothing = () => undefined;
  const actions: Record<RibbonAction, () => void> = {
    newPlan: nothing,
    check: nothing,
    nextProblem: nothing,
    showPane: nothing,
  };
  Object.assign(globalThis, { Office: { actions: { associate: (id: string) => tied.push(id) } } });
  associateRibbon(actions);
  Reflect.deleteProperty(globalThis, "Office");
  expect(file.actions.map(({ id }) => id).filter((id) => !tied.includes(String(id)))).toEqual([]);
});
