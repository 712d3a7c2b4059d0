/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { renderTemplate } from "../../../src/core/render/render-template";
import { engine } from "../../../src/taskpane/engine";
import { DeskBook, deskContent, deskDay, deskRound } from "../../support/desk-book";
import { MemoryHost } from "../../support/memory-host";
import { expectAccessible, openPane } from "../support/pane";

// A whole book in a page without layout: finding things by their role takes a while on a busy machine.
jest.setTimeout(90_000);

/** The desk of the book, with somebody sitting at it. */
async function openDesk(
  name: string,
  host = new MemoryHost(),
  saveFile: (name: string, text: unknown) => void = () => {},
) {
  if ((await host.snapshot()).sheets.length === 0)
    await host.build(renderTemplate("coalition-book", { round: deskRound, asOf: deskDay, book: deskContent() }));
  const pane = await openPane(host, { loadEngine: () => Promise.resolve(engine), saveFile });
  await pane.user.click(await screen.findByRole("button", { name: "Submissions" }, { timeout: 20_000 }));
  await pane.user.selectOptions(await screen.findByRole("combobox", { name: "You are" }, { timeout: 20_000 }), name);
  return { ...pane, host };
}

const rows = () =>
  within(screen.getByRole("heading", { level: 2, name: /^Plans/ }).closest("section") as HTMLElement)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

const status = async (text: string) =>
  waitFor(() => expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(text), {
    timeout: 20_000,
  });

test("a reviewer settles one error, waives the other, approves, and takes it back", async () => {
  const { user, host, settled } = await openDesk("Adviser");
  expect(screen.getByRole("heading", { level: 2, name: "Plans: 3 of 3 to look at" })).toBeTruthy();
  expect(rows()).toEqual([
    "SAL · SalesReceived · 2 errors, 1 warning · nobody reviews it yet",
    "HR · Human ResourcesReceived · nothing open · Adviser",
    "IT · TechnologyNot received · due 27 Nov 2026",
    "Across departments1 finding open",
  ]);
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: /^SAL/ }));
  expect(document.activeElement?.textContent).toBe("SAL · Sales");
  expect(
    screen.getByText("2 errors are open (SAL-P-01 and SAL-BL-003). Settle or waive each, or send the plan back."),
  ).toBeTruthy();
  expect(screen.getByRole("button", { name: "Approve" }).getAttribute("aria-disabled")).toBe("true");
  await expectAccessible();

  const card = (text: RegExp) => within(screen.getByText(text).closest("li") as HTMLElement);
  await user.click(card(/is text and counts as 0/).getByRole("button", { name: "Settle…" }));
  await user.click(screen.getByRole("button", { name: "Settle" }));
  expect(screen.getByRole("alert").textContent).toMatch(/^An error is settled with a reason/);
  await user.type(screen.getByRole("textbox", { name: "What was agreed" }), "Finance booked 1,200.");
  await user.click(screen.getByRole("button", { name: "Settle" }));
  expect(await screen.findByText("Settled: Finance booked 1,200.", { exact: false }, { timeout: 20_000 })).toBeTruthy();
  await settled();

  await user.click(card(/has no sunset date/).getByRole("button", { name: "Waive…" }));
  await user.type(screen.getByRole("textbox", { name: "Reason" }), "It ended in May.");
  await user.type(screen.getByRole("textbox", { name: "Asked by" }), "adviser");
  expect(screen.getByText(/can't be who asked/)).toBeTruthy();
  await user.clear(screen.getByRole("textbox", { name: "Asked by" }));
  await user.type(screen.getByRole("textbox", { name: "Asked by" }), "Head of Sales");
  await user.type(screen.getByRole("textbox", { name: "Ends on" }), "2027-03-31");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Waive" }));
  await waitFor(
    () => expect(screen.getByRole("button", { name: "Approve" }).getAttribute("aria-disabled")).toBeNull(),
    {
      timeout: 20_000,
    },
  );
  await settled();
  await user.click(screen.getByRole("button", { name: "Approve" }));
  await status("Approved");
  await settled();
  const book = async () => DeskBook.over(host).open();
  expect((await book()).content.submissions[0]).toMatchObject({ status: "Approved", reviewer: "Adviser" });
  await user.click(screen.getByRole("button", { name: "Undo: Approval of SAL" }));
  await status("Received");
  await settled();
  // Escape leads to the list, and to the row that was open.
  await user.keyboard("{Escape}");
  expect(document.activeElement?.textContent).toMatch(/^SAL/);
});

test("a plan is given to another member, who is not of its department", async () => {
  const { user } = await openDesk("Adviser");
  await user.click(screen.getByRole("button", { name: /^SAL/ }));
  const choice = screen.getByRole("combobox", { name: "Give it to" });
  expect(
    within(choice)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["Choose a member", "Head of HR", "Head of IT", "Adviser"]);
  await user.selectOptions(choice, "Head of HR");
  await user.click(screen.getByRole("button", { name: "Give it to Head of HR" }));
  expect(await screen.findByText("Reviewer: Head of HR", undefined, { timeout: 20_000 })).toBeTruthy();
  expect(screen.getByText(/^Head of HR reviews this plan. Take it over first/)).toBeTruthy();
});

test("nobody acts on their own department; reading is free", async () => {
  const { user } = await openDesk("Head of Sales");
  expect(screen.getByText("Yours: SAL. You can read it here; others act on it.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^SAL/ }));
  expect(
    screen.getByText("SAL is your own department. Nobody acts on their own: let another member do it."),
  ).toBeTruthy();
  for (const name of ["Approve", "Send back…", "Settle…", "Waive…", "Note…", "Add a note…", "Take it"])
    expect(screen.queryByRole("button", { name })).toBeNull();
});

test("a plan is sent back with a letter that says what is open", async () => {
  const saved: [string, unknown][] = [];
  const { user } = await openDesk("Adviser", new MemoryHost(), (name, text) => saved.push([name, text]));
  await user.click(screen.getByRole("button", { name: /^SAL/ }));
  await user.click(screen.getByRole("button", { name: "Send back…" }));
  await user.type(screen.getByRole("textbox", { name: "Your words" }), "Call me.");
  await user.click(screen.getByRole("button", { name: "Save as Markdown" }));
  const [name, text] = saved[0] ?? [];
  expect(name).toBe("letter-SAL.md");
  expect(text).toContain("Call me.");
  expect(text).toContain("## To put right: 2 errors");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Send back" }));
  await status("Sent back");
});

/** A workbook that tells of no change: events get lost, and a check never trusts them. */
class Quiet extends MemoryHost {
  override onChanged(): () => void {
    return () => {};
  }
}

test("who was slower is told, keeps their words, and may try again", async () => {
  const { user, host, settled } = await openDesk("Adviser", new Quiet());
  await user.click(screen.getByRole("button", { name: /^SAL/ }));
  await user.click(screen.getByRole("button", { name: "Add a note…" }));
  const text = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "What you saw, asked or agreed" });
  await user.type(text(), "Good plan.");
  // Another reviewer writes the first note meanwhile.
  host.type("Notes", "A5", "N-01");
  await user.click(screen.getByRole("button", { name: "Write the note" }));
  expect(await screen.findByText(/Notes!A5 is no longer what it was/, undefined, { timeout: 20_000 })).toBeTruthy();
  await settled();
  expect(text().value).toBe("Good plan.");
  // The desk has read the book anew by itself: the same button writes below the other's row now.
  await user.click(screen.getByRole("button", { name: "Write the note" }));
  await waitFor(() => expect(screen.queryByRole("textbox")).toBeNull(), { timeout: 20_000 });
  expect((await DeskBook.over(host).open()).content.notes.map(({ id, note }) => [id, note])).toEqual([
    ["N-01", undefined],
    ["N-02", "Good plan."],
  ]);
});
