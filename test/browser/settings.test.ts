import type { Frame } from "playwright-core";
import { keepPicture, looksRight, setPaneWidth } from "./support/looks";
import { check, checkEnds, createSalesPlan, findings } from "./support/pane";
import { showSheet, typeInto } from "./support/sheet";
import { useWorkbench } from "./support/use-workbench";

jest.setTimeout(180_000);

const tests = useWorkbench();

async function openSettings(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "More", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Settings" }).click();
  await pane.getByRole("heading", { level: 2, name: "Words" }).waitFor();
}

const acme = {
  id: "acme",
  version: 3,
  ownChecks: [
    {
      id: "own-pilot-source",
      title: "Every pilot says where its numbers come from",
      table: "Pilots",
      column: "Source",
      kind: "required",
      severity: "warning",
      why: "A reading that nobody can repeat decides nothing.",
    },
  ],
};

test("settings are made in a form, kept in the workbook, said at home, and taken back", async () => {
  const workbench = await tests.greeted({}, 320);
  const { page, pane, problems, close } = workbench;
  await createSalesPlan(pane);
  await showSheet(page, "Pilots");
  await typeInto(page, "A5", "SAL-P-01");
  await check(pane);
  const before = await findings(pane);
  expect(before.join("\n")).toContain("SAL-P-01 has no sunset date");

  // The form.
  await openSettings(pane);
  await pane.getByRole("combobox", { name: "Who looks at it" }).selectOption({ label: "Finance partner" });
  await pane.getByRole("button", { name: "Add a word" }).click();
  await pane.getByRole("combobox", { name: "Word 1" }).fill("sunset");
  await pane.getByRole("textbox", { name: "Our word for sunset" }).fill("end date");
  await looksRight(workbench, "settings-form", [270, 320]);

  // A check, with its help, by keyboard.
  await pane.getByRole("button", { name: "Change checks…" }).click();
  await pane.getByRole("heading", { level: 2, name: "Checks", exact: true }).waitFor();
  await keepPicture(workbench, "pane", "settings-checks-folded");
  await pane.getByRole("searchbox", { name: "Filter checks" }).fill("envelope");
  await looksRight(workbench, "settings-checks", [270, 320]);
  await pane.getByRole("button", { name: "The plan fits its envelope" }).press("Enter");
  await pane.getByRole("combobox", { name: "A breach is" }).selectOption({ label: "Note" });
  await looksRight(workbench, "settings-check", [270, 320]);
  await pane.getByRole("button", { name: "All checks" }).click();
  await pane.getByRole("button", { name: "All settings" }).click();

  // The same as text.
  await pane.getByRole("button", { name: "Show as JSON" }).click();
  const text = pane.getByRole("textbox", { name: "Settings" });
  expect(JSON.parse(await text.inputValue())).toEqual({
    role: "finance",
    vocabulary: { sunset: "end date" },
    criteria: { envelope: { severity: "info" } },
  });
  await looksRight(workbench, "settings-json", [320]);

  // Saved: home says so, in the workbook's words, and Undo takes it back.
  await pane.getByRole("button", { name: "Save settings" }).click();
  await pane.getByText("No changes").waitFor();
  await pane.getByRole("button", { name: "Back", exact: true }).click();
  await checkEnds(pane);
  await pane.getByText("Checked with 1 changed criterion from this workbook's settings.").waitFor();
  await pane.getByRole("heading", { level: 2, name: "Money against the envelope" }).waitFor();
  expect((await findings(pane)).join("\n")).toContain("SAL-P-01 has no end date date");
  await setPaneWidth(workbench, 320);
  await looksRight(workbench, "settings-home", [320]);
  await pane.getByRole("button", { name: "Undo: Save settings" }).click();
  await checkEnds(pane);
  expect(await findings(pane)).toEqual(before);

  // An organisation's own check, pasted with its pack: found, explained, and a waiver asked for like any other.
  await openSettings(pane);
  await pane.getByRole("button", { name: "Discard changes" }).waitFor({ state: "detached" });
  await pane.getByRole("button", { name: "Paste a pack…" }).click();
  await pane.getByRole("textbox", { name: "The pack as JSON" }).fill(JSON.stringify(acme));
  await pane.getByRole("button", { name: "Take this pack" }).click();
  await pane.getByText("acme@3 is opened in this workbook.").waitFor();
  await looksRight(workbench, "settings-pack", [320]);
  await pane.getByRole("button", { name: "Save settings" }).click();
  await pane.getByText("No changes").waitFor();
  await pane.getByRole("button", { name: "Back", exact: true }).click();
  await checkEnds(pane);
  await pane.getByText("Checked with 1 changed criterion from this workbook's settings.").waitFor();
  await pane.getByRole("combobox", { name: "Group by" }).selectOption({ label: "By check" });
  await pane.getByRole("searchbox", { name: "Filter problems" }).fill("own-pilot-source");
  await pane.getByRole("button", { name: "Details SAL-P-01 Source" }).click();
  await pane.getByRole("button", { name: "About this check" }).click();
  await pane.getByText("Every pilot says where its numbers come from (own-pilot-source)").waitFor();
  await looksRight(workbench, "own-check", [320]);
  await pane.getByRole("button", { name: "Ask for a waiver…" }).click();
  await looksRight(workbench, "waiver-form", [270, 320]);
  expect(problems).toEqual([]);
  await close();
});
