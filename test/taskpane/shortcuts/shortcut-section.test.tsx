/** @jest-environment jsdom */
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { HostError } from "../../../src/core/workbook/spreadsheet-host";
import type { ShortcutKeys, Shortcuts } from "../../../src/taskpane/pane-effects";
import ShortcutSection from "../../../src/taskpane/shortcuts/shortcut-section";
import { expectAccessible } from "../support/pane";

jest.setTimeout(60_000);

const usual = {
  showPane: "Ctrl+Shift+Alt+P",
  check: "Ctrl+Shift+Alt+K",
  nextProblem: "Ctrl+Shift+Alt+J",
};
const nextField = "Go to the next problem";

/** Excel's keys in memory; Ctrl with one letter is Excel's own. */
class Keys implements Shortcuts {
  failure: HostError | null = null;
  constructor(public kept: ShortcutKeys = usual) {}
  current = () => this.answer(() => this.kept);
  takenOf = (keys: readonly string[]) => this.answer(() => keys.filter((one) => /^Ctrl\+[A-Z]$/.test(one)));
  replace = (keys: ShortcutKeys) =>
    this.answer(() => {
      const own = Object.entries(keys).map(([id, one]) => [id, one ?? usual[id as keyof typeof usual]] as const);
      this.kept = { ...this.kept, ...Object.fromEntries(own) };
    });
  private async answer<T>(work: () => T): Promise<T> {
    if (this.failure) throw this.failure;
    return work();
  }
}

async function open(keys: Keys | null) {
  render(
    <FluentProvider theme={webLightTheme}>
      <main>
        <ShortcutSection shortcuts={keys} />
      </main>
    </FluentProvider>,
  );
  if (keys) await screen.findByRole("button", { name: "Save keys" });
  const retype = async (label: string, text: string) => {
    await user.clear(screen.getByLabelText(label));
    await user.type(screen.getByLabelText(label), text);
  };
  const user = userEvent.setup();
  return { user, retype, save: () => user.click(screen.getByRole("button", { name: /^(Save keys|Keep them)/ })) };
}

const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;

test("where Excel can't change keys, they are told", async () => {
  await open(null);
  for (const keys of Object.values(usual)) expect(screen.getByText(keys)).toBeTruthy();
  expect(screen.getByText("This version of Excel can't change them.")).toBeTruthy();
  await expectAccessible();
});

test("keys are typed, or pressed in the field, and saved in Office's spelling", async () => {
  const keys = new Keys();
  const { user, retype, save } = await open(keys);
  await expectAccessible();
  await retype("Check this workbook", "alt + ctrl+7");
  await user.click(screen.getByLabelText(nextField));
  await user.keyboard("{Control>}{Alt>}[KeyY]{/Alt}{/Control}");
  expect(value(nextField)).toBe("Ctrl+Alt+Y");
  await save();
  await screen.findByText("The keys are saved.");
  expect(keys.kept).toEqual({ ...usual, check: "Ctrl+Alt+7", nextProblem: "Ctrl+Alt+Y" });
  expect(value("Check this workbook")).toBe("Ctrl+Alt+7");

  await user.click(screen.getByRole("button", { name: "Use the usual keys" }));
  await screen.findByText("The usual keys are back.");
  expect(keys.kept).toEqual(usual);
  expect(value(nextField)).toBe("Ctrl+Shift+Alt+J");
});

test("what can't be keys is said at its field, and nothing is saved", async () => {
  const keys = new Keys();
  const { retype, save } = await open(keys);
  await retype("Check this workbook", "Ctrl+Shift+Alt+P");
  await retype(nextField, "Shift+N");
  await save();
  expect(screen.getByText("“Show the Coalition Planner pane” has the same keys.")).toBeTruthy();
  expect(screen.getByText("Ctrl or Alt has to be among the keys.")).toBeTruthy();
  expect(keys.kept).toEqual(usual);
  await expectAccessible();
});

test("keys that Excel uses are kept only by a second wish", async () => {
  const keys = new Keys();
  const { retype, save } = await open(keys);
  await retype(nextField, "Ctrl+N");
  await save();
  await screen.findByText(/^Excel or another add-in uses these keys/);
  expect(keys.kept).toEqual(usual);
  expect(screen.getByRole("button", { name: "Keep them all the same" })).toBeTruthy();
  await save();
  await screen.findByText("The keys are saved.");
  expect(keys.kept).toEqual({ ...usual, nextProblem: "Ctrl+N" });
});

test("a key that Excel gave to something else is said, and failures too", async () => {
  const keys = new Keys({ ...usual, check: null });
  const { retype, save } = await open(keys);
  expect(value("Check this workbook")).toBe("");
  expect(screen.getByText("Excel uses this key for something else. Choose another.")).toBeTruthy();
  await retype("Check this workbook", "Ctrl+Shift+Alt+9");
  keys.failure = new HostError("failed", "Excel did not take the keys: nobody is signed in.");
  await save();
  await waitFor(() => expect(screen.getByRole("status").textContent).toContain("nobody is signed in"));
});
