/** @jest-environment jsdom */
import { configure, fireEvent, screen, within } from "@testing-library/react";
import { recordSheet, settingsIn } from "../../../src/core/read/settings-in";
import { settingsEdits } from "../../../src/core/templates/settings-record";
import { HostError } from "../../../src/core/workbook/spreadsheet-host";
import { engine } from "../../../src/taskpane/engine";
import { sampleBook } from "../../sample/book";
import { sampleRound } from "../../sample/sample-round";
import { MemoryHost } from "../../support/memory-host";
import { renderTemplate } from "../../../src/core/render/render-template";
import { expectAccessible, openPane, type OpenPane } from "../support/pane";

jest.setTimeout(60_000);
// The menu and each screen are fetched when they first open, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

const day = "2026-11-30";

/** The plan of Sales, nothing typed in it. */
async function planHost(): Promise<MemoryHost> {
  const host = new MemoryHost();
  await host.build(engine.workbookFor("five-quarter-plan", sampleRound(), "SAL", day));
  return host;
}

/** Settings put into the workbook by somebody else. */
async function put(host: MemoryHost, text: string | null): Promise<void> {
  const sheet = recordSheet(await host.snapshot());
  if (!sheet) throw new RangeError("put needs a workbook of ours");
  await host.apply(settingsEdits(sheet, text));
}

async function saved(host: MemoryHost): Promise<unknown> {
  const text = settingsIn(await host.snapshot())?.text ?? null;
  return text === null ? null : JSON.parse(text);
}

async function openSettings(host: MemoryHost): Promise<OpenPane> {
  const pane = await openPane(host, { loadEngine: () => Promise.resolve(engine) });
  await pane.user.click(screen.getByRole("button", { name: "More" }));
  await pane.user.click(await screen.findByRole("menuitem", { name: "Settings" }));
  await screen.findByRole("heading", { level: 2, name: "Words" }, { timeout: 10_000 });
  return pane;
}

async function save({ user, settled }: OpenPane): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Save settings" }));
  await screen.findByText("No changes");
  await settled();
}

/** Errors that keep the department from signing. */
async function errorsToSign(host: MemoryHost): Promise<number> {
  const desk = engine.signingDesk(await host.snapshot(), day);
  if ("problem" in desk) throw new Error(desk.problem);
  return desk.errorsFor("department");
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });

test("a check is eased in its form: saved, said at home, and no part of what Submit asks", async () => {
  const host = await planHost();
  const before = await errorsToSign(host);
  const pane = await openSettings(host);
  const { user, settled } = pane;
  expect(screen.getByText("No changes")).toBeTruthy();
  await user.click(button("Change checks…"));
  await user.type(screen.getByRole("searchbox", { name: "Filter checks" }), "all-three");
  await user.click(screen.getByRole("button", { name: /^Every pillar|pillar/ }));
  await user.selectOptions(screen.getByRole("combobox", { name: "A breach is" }), "Note");
  await expectAccessible();
  await user.click(button("All checks"));
  expect(screen.getByText("Note, changed here")).toBeTruthy();
  await save(pane);
  expect(await saved(host)).toEqual({ criteria: { "all-three-pillars": { severity: "info" } } });

  await user.keyboard("{Escape}");
  await screen.findByRole("heading", { level: 2, name: "Words" });
  expect(document.activeElement).toBe(button("Change checks…"));
  await user.keyboard("{Escape}");
  await screen.findByText("Checked with 1 changed criterion from this workbook's settings.");
  await expectAccessible();
  // An empty plan says nothing of three pillars.
  expect(before).toBe(3);
  expect(await errorsToSign(host)).toBe(before);
  await user.click(button("Undo: Save settings"));
  await settled();
  expect(await saved(host)).toBeNull();
  expect(screen.queryByText(/from this workbook's settings/)).toBeNull();
});

test("what the form holds after Undo is what the workbook holds", async () => {
  const host = await planHost();
  const pane = await openSettings(host);
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Group problems by" }), "Check");
  await save(pane);
  await pane.user.click(button("Undo: Save settings"));
  await pane.settled();
  expect(screen.getByRole("combobox", { name: "Group problems by" })).toHaveProperty("value", "");
  expect(screen.getByText("No changes")).toBeTruthy();
});

test("words go through headings, messages and titles of the pane, and cells of people stay", async () => {
  const host = await planHost();
  host.type("Start", "B4", "Pilot plan and round office");
  const pane = await openSettings(host);
  const { user, settled } = pane;
  await user.click(button("Add a word"));
  await user.type(screen.getByRole("combobox", { name: "Word 1" }), "pillar");
  await user.type(screen.getByRole("textbox", { name: "Our word for pillar" }), "theme");
  await user.click(button("Add a word"));
  await user.type(screen.getByRole("combobox", { name: "Word 2" }), "round");
  await user.type(screen.getByRole("textbox", { name: "Our word for round" }), "cycle");
  await save(pane);
  // This very screen speaks so at once.
  expect(screen.getByText(/They fill in what the cycle leaves open/)).toBeTruthy();
  await user.click(button("More"));
  expect(await screen.findByRole("menuitem", { name: "Cycle" })).toBeTruthy();
  await user.keyboard("{Escape}");
  await user.click(button("Back"));
  await settled();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("Pilot plan and round office");
});

test("the JSON view and the form are one document; a problem is named by its path and keeps it from being saved", async () => {
  const host = await planHost();
  const pane = await openSettings(host);
  const { user } = pane;
  await user.click(button("Show as JSON"));
  const text = () => screen.getByRole("textbox", { name: "Settings" });
  fireEvent.change(text(), { target: { value: '{ "criteria": { "envelop": { "on": false } } }' } });
  expect(
    screen.getByText("criteria.envelop is not a criterion. Did you mean envelope? Correct it, or take it out."),
  ).toBeTruthy();
  expect(screen.getByText("1 thing keeps these settings from being saved")).toBeTruthy();
  await user.click(button("Save settings"));
  expect(await saved(host)).toBeNull();

  fireEvent.change(text(), { target: { value: '{ "role": "finance", ' } });
  expect(screen.getByText(/^This is not JSON/)).toBeTruthy();
  fireEvent.change(text(), { target: { value: '{ "role": "finance" }' } });
  await user.click(button("Show as form"));
  expect(screen.getByRole("combobox", { name: "Who looks at it" })).toHaveProperty("value", "finance");
  await save(pane);
  await user.click(button("Back"));
  await screen.findByRole("heading", { level: 2, name: "Money against the envelope" });
});

test("settings that can't be read are told at home and here, stay until they are saved anew, and can be mended as text", async () => {
  const host = await planHost();
  await put(host, '{"stage":"final"}');
  const pane = await openPane(host, { loadEngine: () => Promise.resolve(engine) });
  await screen.findByText("Checked without this workbook's settings: they can't be read.");
  await pane.user.click(button("Settings…"));
  await screen.findByText('stage is "final"; use one of draft, submitted.');
  await pane.user.click(button("Mend them as text"));
  fireEvent.change(screen.getByRole("textbox", { name: "Settings" }), { target: { value: '{"stage":"submitted"}' } });
  expect(await saved(host)).toEqual({ stage: "final" });
  await save(pane);
  expect(await saved(host)).toEqual({ stage: "submitted" });
  await pane.user.click(button("Show as form"));
  await pane.user.click(button("Back"));
  await screen.findByText("Checked as submitted from this workbook's settings.");
});

test("what somebody else saved meanwhile is not overwritten unasked", async () => {
  const host = await planHost();
  const pane = await openSettings(host);
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Group problems by" }), "Check");
  await put(host, '{"role":"reviewer"}');
  await pane.user.click(button("Save settings"));
  await screen.findByText("The settings in the workbook are other ones by now");
  expect(await saved(host)).toEqual({ role: "reviewer" });
  await pane.user.click(button("Take those of the workbook"));
  await pane.settled();
  expect(screen.getByRole("combobox", { name: "Who looks at it" })).toHaveProperty("value", "reviewer");

  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Group problems by" }), "Check");
  await put(host, '{"role":"finance"}');
  await pane.user.click(button("Save settings"));
  await pane.user.click(await screen.findByRole("button", { name: "Keep mine and save" }));
  await screen.findByText("No changes");
  await pane.settled();
  expect(await saved(host)).toEqual({ role: "reviewer", grouping: "criterion" });
  expect(screen.queryByText("The settings in the workbook are other ones by now")).toBeNull();
});

test("a refusal of the host keeps what was typed", async () => {
  const host = await planHost();
  const pane = await openSettings(host);
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Group problems by" }), "Check");
  host.failNext(new HostError("busy", "A cell is being edited. Press Enter in it, then try again."));
  await pane.user.click(button("Save settings"));
  await screen.findByText("A cell is being edited. Press Enter in it, then try again.");
  expect(screen.getByRole("combobox", { name: "Group problems by" })).toHaveProperty("value", "criterion");
  await save(pane);
  expect(await saved(host)).toEqual({ grouping: "criterion" });
});

test("a pack comes from a file, a pasted text or a coalition book; what is wrong with it is said", async () => {
  const host = await planHost();
  const pane = await openSettings(host);
  const { user } = pane;
  const choose = (file: File) => user.upload(screen.getByLabelText("Choose a pack.json or a coalition book"), file);
  await choose(new File(['{"id":"acme","version":1,"criteria":{"envelop":{}}}'], "pack.json"));
  await screen.findByText("pack.json was not opened");
  expect(
    screen.getByText("criteria.envelop is not a criterion. Did you mean envelope? Correct it, or take it out."),
  ).toBeTruthy();

  const book = { ...sampleBook(), criteria: [{ criterion: "envelope", on: false }] };
  const bytes = await (
    await import("../../../src/xlsx/write-blueprint")
  ).writeBlueprint(renderTemplate("coalition-book", { round: sampleRound(), asOf: day, book }));
  await choose(new File([new Uint8Array(bytes)], "book.xlsx"));
  await screen.findByText(/^coalition-default@1 is opened/, {}, { timeout: 10_000 });

  await user.click(button("Paste a pack…"));
  const own = { id: "own-a", title: "Owners are named", table: "Budget", column: "Owner", kind: "required" };
  fireEvent.change(screen.getByRole("textbox", { name: "The pack as JSON" }), {
    target: { value: JSON.stringify({ id: "acme", version: 3, ownChecks: [own] }) },
  });
  await user.click(button("Take this pack"));
  expect(screen.getByText("acme@3 is opened in this workbook.")).toBeTruthy();
  expect(screen.getByText("It brings 1 check of its own.")).toBeTruthy();
  await save(pane);
  await user.click(button("Change checks…"));
  const list = await screen.findByText("The organisation's own checks (1)");
  await user.click(list);
  await user.click(within(list.parentElement ?? document.body).getByRole("button"));
  expect(screen.getByText("It comes with the organisation's pack and can be changed there.")).toBeTruthy();
});

test("a workbook that is none of ours has no settings, and says so", async () => {
  const pane = await openPane(new MemoryHost({ Sheet1: [["mine"]] }), { loadEngine: () => Promise.resolve(engine) });
  await pane.user.click(screen.getByRole("button", { name: "More" }));
  await pane.user.click(await screen.findByRole("menuitem", { name: "Settings" }));
  await screen.findByText("Nothing to set here");
});
