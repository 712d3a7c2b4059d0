/** @jest-environment jsdom */
import { configure, screen, waitFor, within } from "@testing-library/react";
import sample from "../../../assets/sample/round.json";
import { readRound } from "../../../src/core/domain/read-round";
import { HostError } from "../../../src/core/workbook/spreadsheet-host";
import { engine } from "../../../src/taskpane/engine";
import type { PaneEffects } from "../../../src/taskpane/pane-effects";
import { MemoryHost } from "../../support/memory-host";
import { expectAccessible, openPane } from "../support/pane";

// Finding a button by its name takes jsdom long where there are many, and longer on a machine that does other things too.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 20_000 });

/** Opens the round editor through the menu, with the real engine. */
async function openEditor(host = new MemoryHost({ Sheet1: [] }), effects: Partial<PaneEffects> = {}) {
  const saved: { readonly name: string; readonly text: string }[] = [];
  const pane = await openPane(host, {
    loadEngine: () => Promise.resolve(engine),
    saveFile: (name, content) => saved.push({ name, text: String(content) }),
    ...effects,
  });
  await pane.user.click(screen.getByRole("button", { name: "More" }));
  await pane.user.click(await screen.findByRole("menuitem", { name: "Round" }));
  await screen.findByRole("heading", { level: 2, name: "A round" });
  const press = (name: string | RegExp) => pane.user.click(screen.getByRole("button", { name }));
  return { ...pane, saved, press };
}

async function openSample(host?: MemoryHost, effects?: Partial<PaneEffects>) {
  const editor = await openEditor(host, effects);
  await editor.press("From the sample round");
  await screen.findByRole("heading", { level: 2, name: "FY27" });
  return editor;
}

/** Goes up from an entry to the list of parts: the focus moves a moment after each page, and the next key goes where it is. */
async function escapeToParts(user: Awaited<ReturnType<typeof openPane>>["user"]): Promise<void> {
  await user.keyboard("{Escape}");
  await waitFor(() => expect(document.activeElement?.id).toMatch(/^round-row-/));
  await user.keyboard("{Escape}");
  await waitFor(() => expect(document.activeElement?.id).toMatch(/^round-section-/));
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

describe("the round editor", () => {
  test("a small round from scratch: what is missing is listed and jumped to; the file is a round", async () => {
    const { user, saved, press } = await openEditor();
    await expectAccessible();
    await press("New round");
    await screen.findByRole("heading", { level: 3, name: "4 things keep this from being a round" });
    await expectAccessible();

    await press(/Currency of the round/);
    await waitFor(() => expect(document.activeElement).toBe(field("Currency of the round")));
    await user.keyboard("eur");
    await expectAccessible();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement?.textContent).toContain("Currency and rates"));

    await press(/Departments and envelopes.*Add at least one/);
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Add a department"));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement).toBe(field("Code")));
    await user.keyboard("sal");
    await user.type(field("Name"), "Sales");
    await user.type(field("Envelope (EUR)"), "420,000");
    await expectAccessible();
    await escapeToParts(user);

    await press(/^Decision points and groups/);
    await user.type(field("Groups"), "Women{Enter}Men");
    await press("Back to All parts");

    await press(/^Outcome dictionary/);
    await press("Add an outcome");
    expect(field("Outcome ID").value).toBe("OUT-01");
    await user.type(field("Outcome"), "Women are hired as men are");
    for (const [name, choice] of [
      ["Pillar", "Representation"],
      ["Metric", "GAP.RATE: difference of two groups' rates"],
      ["Decision point", "Hiring"],
      ["Focal group", "Women"],
      ["Reference group", "Men"],
      ["Unit", "share"],
      ["Direction", "toward zero"],
    ] as const)
      await user.selectOptions(field(name), choice);
    await escapeToParts(user);
    expect(await screen.findByText("Nothing is wrong with this round.")).toBeTruthy();

    await press("Save round.json");
    expect(saved.map(({ name }) => name)).toEqual(["round.json"]);
    // Origin: what was typed above; the rest are the defaults of a new round on 30 November 2026.
    expect(readRound(saved[0]?.text ?? "").round).toMatchObject({
      round: "FY27",
      firstQuarter: "FY27-Q1",
      calendar: { startMonth: 1, namedFor: "end" },
      currency: "EUR",
      departments: [{ code: "SAL", name: "Sales", envelope: 420000 }],
      groups: ["Women", "Men"],
      outcomes: [
        {
          id: "OUT-01",
          pillar: "Representation",
          outcome: "Women are hired as men are",
          metric: "GAP.RATE",
          decisionPoint: "Hiring",
          focalGroup: "Women",
          referenceGroup: "Men",
          unit: "share",
          direction: "toward zero",
        },
      ],
    });
    await expectAccessible();
  });

  test("every page of the sample round is accessible, and it is saved as it was opened", async () => {
    const { user, saved, press } = await openSample();
    const parts = within(screen.getByRole("region", { name: "Parts of the round" }))
      .getAllByRole("button")
      .map(({ id }) => id);
    expect(parts).toHaveLength(11);
    for (const id of parts) {
      const row = document.getElementById(id);
      if (!row) throw new Error(`no row ${id}`);
      await user.click(row);
      await expectAccessible();
      const [entry] = document.querySelectorAll<HTMLElement>('[id^="round-row-"]');
      if (entry) {
        await user.click(entry);
        await expectAccessible();
        await user.keyboard("{Escape}");
        await waitFor(() => expect(document.activeElement?.id).toBe(entry.id));
      }
      await user.keyboard("{Escape}");
      await waitFor(() => expect(document.activeElement?.id).toBe(id));
    }
    await press("Save round.json");
    expect(JSON.parse(saved[0]?.text ?? "")).toEqual(sample);
  });

  test("a mistake keeps what was typed, says so under the field and in the list, and is gone when mended", async () => {
    const { user, press } = await openSample();
    await press(/^Departments and envelopes/);
    await press(/^SAL · Sales/);
    await user.clear(field("Envelope (EUR)"));
    await user.type(field("Envelope (EUR)"), "1.234");
    const message = "“1.234” reads two ways: 1,234 or 1.234. Write 1234 for the first.";
    expect(await screen.findByText(message)).toBeTruthy();
    await user.click(field("Plan due"));
    expect(field("Envelope (EUR)").value).toBe("1.234");
    await escapeToParts(user);
    expect(screen.getByRole("button", { name: "Make workbooks…" }).getAttribute("aria-disabled")).toBe("true");
    await press(/Error.*SAL · Sales · Envelope/);
    await waitFor(() => expect(document.activeElement).toBe(field("Envelope (EUR)")));
    await user.clear(field("Envelope (EUR)"));
    await user.type(field("Envelope (EUR)"), "1234");
    await waitFor(() => expect(screen.queryByText(message)).toBeNull());
    await user.click(field("Plan due"));
    expect(field("Envelope (EUR)").value).toBe("1,234");
  });

  test("the fund's sum is shown live; the fund can be left out and comes back", async () => {
    const { user, press } = await openSample();
    await press(/^Fund and tranches/);
    expect(screen.getByText("Tranches and reserve: 600,000 of EUR 600,000. They tie.")).toBeTruthy();
    await user.clear(field("Tranche of FY27-Q2"));
    await user.type(field("Tranche of FY27-Q2"), "100000");
    expect(
      screen.getByText("Tranches and reserve: 560,000 of EUR 600,000. 40,000 is given to no quarter yet."),
    ).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "This round has a pilot fund" }));
    expect(screen.queryByLabelText("Reserve")).toBeNull();
    await press("Undo");
    expect(field("Reserve").value).toBe("60,000");
  });

  test("Delete on a row deletes it, Undo has the focus and brings it back", async () => {
    const { user, press } = await openSample();
    await press(/^Departments and envelopes/);
    screen.getByRole("button", { name: /^SAL · Sales/ }).focus();
    await user.keyboard("{ArrowDown}");
    await waitFor(() => expect(document.activeElement?.textContent).toContain("HR · Human Resources"));
    await user.keyboard("{Delete}");
    expect(screen.queryByRole("button", { name: /^HR · / })).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Undo"));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement?.textContent).toContain("HR · Human Resources"));
  });

  test("pasted departments are shown row by row before they are taken", async () => {
    const { user, press } = await openSample();
    await press(/^Departments and envelopes/);
    await press("Paste from a sheet…");
    await user.click(field("Rows"));
    await user.paste("Code\tName\tEnvelope\nSAL\tSales\t1.500\nNEW\tNewcomers\t2.500\nNEW\tTwice\t3");
    await expectAccessible();
    expect(screen.getByRole("status").textContent).toBe("3 rows not taken");
    await user.click(screen.getByRole("radio", { name: "1,500" }));
    expect(screen.getByRole("status").textContent).toBe("1 new department, 1 changed, 1 row not taken");
    await press("Take these");
    expect(await screen.findByText("1 department was added, 1 department was changed")).toBeTruthy();
    expect(screen.getByRole("button", { name: /^NEW · Newcomers/ })).toBeTruthy();
    expect(screen.getByRole("button", { name: /^SAL · Sales EUR 1,500/ })).toBeTruthy();
  });

  test("departments from the selected cells; a host that can't read them says why", async () => {
    const host = new MemoryHost({
      Sheet1: [],
      Staff: [
        ["x", "Code", "Name", "Envelope"],
        ["x", "OPS", "Works", 7],
      ],
    });
    const { press } = await openSample(host);
    await press(/^Departments and envelopes/);
    await press("Paste from a sheet…");
    host.choose("Staff", "B1:D9");
    host.failNext(new HostError("busy", "A cell is being edited."));
    await press("Take the selected cells");
    expect((await screen.findByRole("alert")).textContent).toContain("A cell is being edited.");
    await press("Take the selected cells");
    expect(await screen.findByText("Row 2 · Changes")).toBeTruthy();
    host.choose("Sheet1", "A1");
    await press("Take the selected cells");
    expect((await screen.findByRole("alert")).textContent).toContain("The selected cells are empty.");
  });

  test("another round is not opened over unsaved changes without leave; going home keeps them", async () => {
    const { user, press } = await openSample();
    await press("By a year");
    await screen.findByRole("heading", { level: 2, name: "FY28" });
    expect(window.dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(false);
    expect(screen.getByText("The round now begins with FY28-Q1")).toBeTruthy();
    await press("Undo");
    await screen.findByRole("heading", { level: 2, name: "FY27" });
    await press("By a year");
    await screen.findByRole("heading", { level: 2, name: "FY28" });
    await press("Back");
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(await screen.findByRole("menuitem", { name: "Round" }));
    await screen.findByRole("heading", { level: 2, name: "FY28" });
    await press("From the sample round");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Keep working"));
    await press("Keep working");
    expect(screen.getByRole("heading", { level: 2, name: "FY28" })).toBeTruthy();
    await press("From the sample round");
    await press("Discard the changes");
    expect(await screen.findByRole("heading", { level: 2, name: "FY27" })).toBeTruthy();
  });

  test("a file with mistakes opens and names them; one that is no round is refused in words", async () => {
    const { user, press, saved } = await openEditor();
    const input = screen.getByLabelText("Choose round.json", { selector: "input" });
    await user.upload(input, new File(["Dear all,"], "round.json", { type: "application/json" }));
    expect((await screen.findByRole("alert")).textContent).toContain("This is not JSON");
    const broken = { ...sample, outcomez: 1, currency: "Euro" };
    await user.upload(input, new File([JSON.stringify(broken)], "mine.json", { type: "application/json" }));
    await screen.findByRole("heading", { level: 3, name: "2 things keep this from being a round" });
    expect(screen.getByText("From mine.json. No changes.")).toBeTruthy();
    await press("Take out “outcomez”");
    await screen.findByRole("heading", { level: 3, name: "1 thing keeps this from being a round" });
    await press("Save round.json");
    expect(JSON.parse(saved[0]?.text ?? "")).toEqual({ ...sample, currency: "Euro" });
    expect(screen.getByText(/^round.json was saved as it stands/)).toBeTruthy();
  });

  test("the round of the plan in the workbook, with a word about what such a copy leaves out", async () => {
    const host = new MemoryHost({ Sheet1: [] });
    const round = readRound(sample).round;
    if (!round) throw new Error("The sample round can't be read.");
    await host.build(engine.workbookFor("five-quarter-plan", round, "SAL", "2026-11-30"));
    const { press } = await openEditor(host);
    await press("From this workbook");
    await screen.findByRole("heading", { level: 2, name: "FY27" });
    expect(screen.getByText(/^This copy is the one that SAL was given\. The envelopes of 7 other/)).toBeTruthy();
  });

  test("outside Excel a round can be made all the same, but not taken from a workbook or made into one", async () => {
    const { press } = await openSample(undefined, { host: null });
    expect(screen.queryByRole("button", { name: "From this workbook" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Make workbooks…" })).toBeNull();
    await press(/^Departments and envelopes/);
    await press("Paste from a sheet…");
    expect(screen.queryByRole("button", { name: "Take the selected cells" })).toBeNull();
    expect(field("Rows")).toBeTruthy();
  });

  test("what pilots are scored on: the usual questions until somebody adds their own, and again once the last is deleted", async () => {
    const { user, press, saved } = await openSample();
    await press(/^Checks, scoring and words/);
    expect(screen.getByText(/^Reviewers score pilots on the usual questions: Serves the outcome \(3\)/)).toBeTruthy();
    await press("Add a question");
    await user.type(field("What is scored"), "Reach");
    await user.type(field("Weight"), "0,5");
    await escapeToParts(user);
    await press("Save round.json");
    expect(readRound(saved[0]?.text ?? "").round?.pack.scoring).toEqual([{ criterion: "Reach", weight: 0.5 }]);
    await press(/^Checks, scoring and words/);
    await press(/^Reach/);
    await press("Delete");
    await press("Back to All parts");
    await press("Save round.json");
    expect(JSON.parse(saved[1]?.text ?? "")).toEqual(sample);
  });

  test("a check is switched off, made milder and given a threshold; what is set back leaves no trace", async () => {
    const { user, press, saved } = await openSample();
    await press(/^Checks, scoring and words/);
    await user.type(screen.getByRole("searchbox", { name: "Filter checks" }), "envelope");
    await press(/envelope/i);
    await user.selectOptions(field("A breach is"), "Note");
    await user.type(field("Under share of envelope"), "10 %");
    await user.click(screen.getByRole("checkbox", { name: "Check this" }));
    await escapeToParts(user);
    await press("Save round.json");
    expect(readRound(saved[0]?.text ?? "").round?.pack.criteria).toEqual({
      envelope: { on: false, severity: "info", thresholds: { underShareOfEnvelope: 0.1 } },
    });
    await press(/^Checks, scoring and words 51 checks on/);
    await user.type(screen.getByRole("searchbox", { name: "Filter checks" }), "envelope");
    await press(/envelope/i);
    await user.selectOptions(field("A breach is"), field("A breach is").querySelector("option")?.value ?? "");
    await user.clear(field("Under share of envelope"));
    await user.click(screen.getByRole("checkbox", { name: "Check this" }));
    await escapeToParts(user);
    await press("Save round.json");
    expect(JSON.parse(saved[1]?.text ?? "")).toEqual(sample);
  });

  test("a workbook without a round says so", async () => {
    const { press } = await openEditor();
    await press("From this workbook");
    expect((await screen.findByRole("alert")).textContent).toContain("This workbook carries no round.");
  });

  test("workbooks are made from the round as it stands here", async () => {
    const { host, user, press, settled } = await openSample();
    await press(/^Departments and envelopes/);
    await press(/^SAL · Sales/);
    await user.clear(field("Name"));
    await user.type(field("Name"), "Shops");
    await escapeToParts(user);
    await press("Make workbooks…");
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByRole<HTMLInputElement>("radio", { name: "The round that is open here: FY27" }).checked).toBe(
      true,
    );
    await user.selectOptions(await dialog.findByRole("combobox", { name: "Department" }), "Shops (SAL)");
    await user.click(dialog.getByRole("button", { name: "Create" }));
    await waitFor(() => expect(host.sheetNames).toContain("Budget"));
    await settled();
  });

  test("the text can be copied; where that is refused, it is there to be copied by hand", async () => {
    const copied: string[] = [];
    let isAllowed = true;
    const { press } = await openSample(undefined, {
      copyText: async (text) => {
        if (!isAllowed) throw new DOMException("Write permission denied.", "NotAllowedError");
        copied.push(text);
      },
    });
    await press("Copy as text");
    expect(await screen.findByText(/^The round is on the clipboard/)).toBeTruthy();
    expect(JSON.parse(copied[0] ?? "")).toEqual(sample);
    isAllowed = false;
    await press("Copy as text");
    expect(JSON.parse((await screen.findByLabelText<HTMLTextAreaElement>("The round as text")).value)).toEqual(sample);
  });

  test("500 departments: one tab stop, few rows in the document, a filter, the last row by one key", async () => {
    const departments = Array.from({ length: 500 }, (_, index) => ({
      code: `D${String(index).padStart(3, "0")}`,
      name: `Department ${index}`,
      envelope: 1000,
    }));
    const { user, press } = await openSample(undefined, {
      loadSampleRound: () => Promise.resolve({ ...sample, departments, members: [] }),
    });
    await press(/^Departments and envelopes 500 departments, EUR 500,000/);
    const rows = () => document.querySelectorAll<HTMLElement>('[id^="round-row-"]');
    expect(rows().length).toBeLessThan(100);
    expect([...rows()].filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    await expectAccessible();
    rows()[0]?.focus();
    await user.keyboard("{End}");
    await waitFor(() => expect(document.activeElement?.textContent).toContain("D499"));
    await user.type(screen.getByRole("searchbox", { name: "Filter departments" }), "department 42");
    expect(screen.getByText("11 of 500 shown")).toBeTruthy();
  });
});
