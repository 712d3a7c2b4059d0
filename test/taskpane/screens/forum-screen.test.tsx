/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { emptyFund } from "../../../src/core/domain/fund-content";
import { renderTemplate } from "../../../src/core/render/render-template";
import { engine } from "../../../src/taskpane/engine";
import { DeskBook, deskContent, deskDay, deskRound } from "../../support/desk-book";
import { MemoryHost } from "../../support/memory-host";
import { expectAccessible, openPane } from "../support/pane";

// A whole book in a page without layout: finding things by their role takes a while on a busy machine.
jest.setTimeout(90_000);

const ask = (pilotId: string, sunset: string, asks: number[]) => ({
  pilotId,
  department: pilotId.split("-")[0],
  outcomeId: "OUT-05",
  sunset,
  asks,
});
const content = deskContent({
  forums: [
    { forum: "Spring forum", date: "2027-03-18", slots: 3, chair: "Head of IT" },
    { forum: "Summer forum", date: "2027-06-17", slots: 3, chair: "Head of IT" },
  ],
  asks: [
    ask("SAL-P-01", "2027-05-31", [0, 0, 60000, 0, 0]),
    ask("HR-P-01", "2027-09-30", [0, 0, 70000, 0, 0]),
  ] as never,
});

async function openForum(effects: Parameters<typeof openPane>[1] = {}) {
  const host = new MemoryHost();
  await host.build(renderTemplate("coalition-book", { round: deskRound, asOf: deskDay, book: content }));
  const pane = await openPane(host, { loadEngine: () => Promise.resolve(engine), ...effects });
  const [prepare] = await screen.findAllByRole("button", { name: "Prepare forum" }, { timeout: 20_000 });
  if (prepare) await pane.user.click(prepare);
  await screen.findByRole("heading", { level: 2, name: "Agenda: Spring forum" }, { timeout: 20_000 });
  return { ...pane, host };
}

const questions = (heading: RegExp) =>
  within(screen.getByRole("heading", { level: 3, name: heading }).closest("section") as HTMLElement)
    .getAllByRole("listitem")
    .map(({ firstChild }) => firstChild?.textContent);

test("the next forum's agenda, written to the book once and known again", async () => {
  const saved: [string, unknown][] = [];
  const copied: string[] = [];
  const { user, host, settled } = await openForum({
    saveFile: (name, text) => saved.push([name, text]),
    copyText: async (text) => void copied.push(text),
  });
  // Q3 asks for 130,000 of 100,000; FY27-Q3 begins 1 Jan 2027. SAL-P-01 ends before the summer forum.
  expect(questions(/^To decide: 2/)).toEqual([
    "Pilot fund of FY27: which of the pilots without an award are funded?",
    "Sunset of SAL-P-01 on 31 May 2027: scale, adapt, stop or extend it?",
  ]);
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Write 2 questions to the book" }));
  expect(
    await screen.findByText("The book holds all of these questions.", undefined, { timeout: 20_000 }),
  ).toBeTruthy();
  await settled();
  const { content: after } = await DeskBook.over(host).open();
  expect(after.decisions.map(({ id, date, forum }) => [id, date, forum])).toEqual([
    ["D-01", "2027-03-18", "Spring forum"],
    ["D-02", "2027-03-18", "Spring forum"],
  ]);
  expect(questions(/^To decide: 2/)[0]).toMatch(/^D-01: Pilot fund/);

  await user.click(screen.getByRole("button", { name: "Copy as text" }));
  expect(copied[0]).toMatch(/^Agenda: Spring forum\n/);
  await user.click(screen.getByRole("button", { name: "Save as Markdown" }));
  await user.click(screen.getByRole("button", { name: "Save to print" }));
  expect(saved.map(([name]) => name)).toEqual(["agenda-spring-forum.md", "agenda-spring-forum.html"]);
  expect(saved[1]?.[1]).toMatch(/^<!doctype html>/);

  await user.selectOptions(screen.getByRole("combobox", { name: "Which forum" }), "Summer forum, 17 Jun 2027");
  expect(screen.getByRole("heading", { level: 2, name: "Agenda: Summer forum" })).toBeTruthy();
});

test("the fund's file brings scores and awards; another round's is refused in words", async () => {
  await openForum();
  const fund = {
    ...emptyFund(deskRound),
    scores: ["SAL-P-01", "HR-P-01"].map((pilotId, at) => ({
      pilotId,
      reviewer: "Adviser",
      reviewerDepartment: undefined,
      scores: deskRound.pack.scoring.map(() => 5 - at),
    })),
  };
  const file = async (name: string, round = deskRound) => {
    const { writeBlueprint } = await import("../../../src/xlsx/write-blueprint");
    const bytes = await writeBlueprint(renderTemplate("pilot-fund", { round, asOf: deskDay, fund }));
    return new File([bytes.slice()], name);
  };
  const choose = (chosen: File) =>
    fireEvent.change(screen.getByLabelText("File of the pilot fund"), { target: { files: [chosen] } });
  choose(await file("old.xlsx", { ...deskRound, round: "FY26" }));
  expect(
    await screen.findByText(/old.xlsx is the fund of FY26; this book is of FY27/, undefined, { timeout: 20_000 }),
  ).toBeTruthy();
  choose(await file("fund.xlsx"));
  expect(await screen.findByText("fund.xlsx counts.", undefined, { timeout: 20_000 })).toBeTruthy();
  const table = screen.getByRole("region", { name: "Pilots that fit and score most" });
  // Only one of 60,000 and 70,000 fits 100,000; SAL-P-01 is scored 5, HR-P-01 4.
  await waitFor(() =>
    expect(
      within(table)
        .getAllByRole("rowheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["SAL-P-01", "Together"]),
  );
  await expectAccessible();
});

test("a book without forums says where they go", async () => {
  const host = new MemoryHost();
  const book = { ...content, forums: [] };
  await host.build(renderTemplate("coalition-book", { round: { ...deskRound, forums: [] }, asOf: deskDay, book }));
  const { user } = await openPane(host, { loadEngine: () => Promise.resolve(engine) });
  const [prepare] = await screen.findAllByRole("button", { name: "Prepare forum" }, { timeout: 20_000 });
  if (prepare) await user.click(prepare);
  expect(await screen.findByText(/Add one to the sheet Forums\./, undefined, { timeout: 20_000 })).toBeTruthy();
});
