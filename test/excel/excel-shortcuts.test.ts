import { readFileSync } from "node:fs";
import path from "node:path";
import { excelShortcuts } from "../../src/excel/excel-shortcuts";
import { associateRibbon } from "../../src/excel/ribbon";
import type { ShortcutsFile } from "../../src/workbench/host/shortcuts";
import { startOffice, type StartedOffice } from "../support/office";

const file = JSON.parse(
  readFileSync(path.join(__dirname, "..", "..", "assets", "shortcuts.json"), "utf8"),
) as ShortcutsFile;
const usual = {
  showPane: "Ctrl+Shift+Alt+P",
  check: "Ctrl+Shift+Alt+K",
  nextProblem: "Ctrl+Shift+Alt+J",
};
const held = (code: string, keys: Partial<Record<"ctrlKey" | "shiftKey" | "altKey" | "metaKey", boolean>> = {}) => ({
  code,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  ...keys,
});
const all = { ctrlKey: true, shiftKey: true, altKey: true };

it("are none where there is no Office", () => {
  expect(excelShortcuts()).toBeNull();
});

describe("in Excel", () => {
  let office: StartedOffice;
  let shown = 0;
  const done: string[] = [];
  beforeAll(async () => {
    office = await startOffice({ showPane: () => (shown += 1) });
    office.host.registerShortcuts(file);
    const note = (action: string) => () => void done.push(action);
    associateRibbon({
      newPlan: note("newPlan"),
      check: note("check"),
      nextProblem: note("nextProblem"),
      showPane: note("showPane"),
    });
  });
  afterAll(() => office.dispose());

  const keys = () => {
    const found = excelShortcuts();
    if (!found) throw new Error("The stand-in should have shortcuts.");
    return found;
  };
  /** What the genuine library did for pressed keys, once each. */
  const pressed = async (code: string, modifiers: Parameters<typeof held>[1]) => {
    done.length = 0;
    shown = 0;
    const isOurs = office.host.press(held(code, modifiers));
    await new Promise((resolve) => setTimeout(resolve, 20));
    return [isOurs, [...done], shown];
  };

  it("lead to the tied functions, after showing the pane", async () => {
    expect(await pressed("KeyP", all)).toEqual([true, ["showPane"], 1]);
    expect(await pressed("KeyK", all)).toEqual([true, ["check"], 1]);
    expect(await pressed("KeyJ", all)).toEqual([true, ["nextProblem"], 1]);
  });

  it("are not others: fewer keys held, more, or another letter", async () => {
    expect(await pressed("KeyK", { ctrlKey: true, altKey: true })).toEqual([false, [], 0]);
    expect(await pressed("KeyK", { ...all, metaKey: true })).toEqual([false, [], 0]);
    expect(await pressed("KeyX", all)).toEqual([false, [], 0]);
  });

  it("are told, changed, and given back", async () => {
    expect(await keys().current()).toEqual(usual);
    await keys().replace({ check: "Ctrl+Alt+1" });
    expect(await keys().current()).toEqual({ ...usual, check: "Ctrl+Alt+1" });
    expect(await pressed("KeyK", all)).toEqual([false, [], 0]);
    expect(await pressed("Digit1", { ctrlKey: true, altKey: true })).toEqual([true, ["check"], 1]);
    await keys().replace({ check: null });
    expect(await keys().current()).toEqual(usual);
  });

  it("are said to be taken where Excel uses them", async () => {
    expect(await keys().takenOf(["Ctrl+C", "Ctrl+Shift+Alt+C"])).toEqual(["Ctrl+C"]);
  });

  it("are refused in words where Excel doesn't take them, and stay as they were", async () => {
    await expect(keys().replace({ check: "K" })).rejects.toMatchObject({
      name: "HostError",
      message: expect.stringMatching(/^Excel did not take the keys: /),
    });
    await expect(keys().replace({ check: "Ctrl+Alt+1", other: "Ctrl+Alt+2" })).rejects.toMatchObject({
      name: "HostError",
    });
    expect(await keys().current()).toEqual(usual);
  });

  it("can't be changed where Excel lacks the requirement set", () => {
    const { requirements } = office.Office.context;
    jest.spyOn(requirements, "isSetSupported").mockImplementation((set) => set !== "KeyboardShortcuts");
    expect(excelShortcuts()).toBeNull();
    jest.restoreAllMocks();
  });
});
