/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import sample from "../../../assets/sample/round.json";
import { readRound } from "../../../src/core/domain/read-round";
import { engine } from "../../../src/taskpane/engine";
import { findMatches, mostShown, type Findable } from "../../../src/taskpane/find/findable";
import { itemsIn } from "../../../src/taskpane/find/items-in";
import { MemoryHost } from "../../support/memory-host";
import { expectAccessible, openPane } from "../support/pane";

jest.setTimeout(90_000);

async function planHost(): Promise<MemoryHost> {
  const { round } = readRound(sample);
  if (!round) throw new RangeError("the sample round needs to be readable");
  const host = new MemoryHost();
  await host.build(engine.workbookFor("five-quarter-plan", round, "SAL", "2026-11-30"));
  host.type("Budget", "A6", "SAL-BL-014");
  host.type("Budget", "B6", "Mentoring for returners");
  return host;
}

const findable = (name: string, about = "", kind: Findable["kind"] = "item"): Findable => ({
  kind,
  name,
  about,
  target: { kind: "check-now" },
});

describe("findMatches", () => {
  const all = [findable("Check", "", "action"), findable("SAL-BL-014", "Budget · Mentoring"), findable("BL-014 copy")];
  const names = (typed: string) => findMatches(all, typed).map(({ name }) => name);

  test("nothing typed: what the box can do", () => expect(names(" ")).toEqual(["Check"]));
  test("what begins so comes before what holds it as a word", () =>
    expect(names("bl-014")).toEqual(["BL-014 copy", "SAL-BL-014"]));
  test("all words have to be there, in any order", () => expect(names("mentoring sal")).toEqual(["SAL-BL-014"]));
  test("signs mean themselves", () => expect(names("(")).toEqual([]));
  test("no more than fit", () => {
    const many = Array.from({ length: 50 }, (_, index) => findable(`SAL-BL-${index}`));
    expect(findMatches(many, "sal")).toHaveLength(mostShown);
  });
});

test("items are the rows with an ID on visible sheets, with what they are", async () => {
  const found = itemsIn(await (await planHost()).snapshot());
  expect(found.find(({ name }) => name === "SAL-BL-014")).toEqual({
    kind: "item",
    name: "SAL-BL-014",
    about: "Budget · Mentoring for returners",
    target: { kind: "cell", place: { sheet: "Budget", cell: "A6" } },
  });
  const outcomes = found.filter(({ about }) => about.startsWith("Outcomes · ")).map(({ name }) => name);
  expect(outcomes).toEqual(sample.outcomes.map(({ id }) => id));
});

describe("the find box", () => {
  async function openFind() {
    const host = await planHost();
    const pane = await openPane(host, { loadEngine: () => Promise.resolve(engine) });
    await pane.user.keyboard("{Control>}k{/Control}");
    const dialog = within(await screen.findByRole("dialog", { name: "Find" }));
    const box = await dialog.findByRole("combobox");
    // In jsdom, which has no layout, Fluent's dialog finds nothing to focus; that browsers do is asserted in test/browser.
    await pane.user.click(box);
    return { ...pane, host, dialog, box };
  }

  test("Ctrl+K, an item's ID as people say it, Enter: its cell", async () => {
    const { host, user, dialog, box } = await openFind();
    expect(dialog.getAllByRole("option").map(({ textContent }) => textContent)).toEqual(
      ["Check", "New…", "Submit", "Round", "Functions", "Compare", "Settings", "Keyboard"].map(
        (name) => `${name}Action`,
      ),
    );
    await expectAccessible();
    await user.type(box, "bl-014");
    const [option] = await dialog.findAllByRole("option", { name: /^SAL-BL-014/ });
    expect(option?.getAttribute("aria-selected")).toBe("true");
    expect(box.getAttribute("aria-activedescendant")).toBe(option?.id);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(host.revealed.at(-1)?.place).toEqual({ sheet: "Budget", cell: "A6" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("a check and a function show their help in place, and there is a way back", async () => {
    const { user, dialog, box } = await openFind();
    await user.type(box, "pilot-sunset");
    await user.keyboard("{Enter}");
    expect(await dialog.findByRole("heading", { name: "What it checks" })).toBeTruthy();
    await expectAccessible();
    await user.click(dialog.getByRole("button", { name: "Back to the list" }));
    await user.clear(dialog.getByRole("combobox"));
    await user.type(dialog.getByRole("combobox"), "coalition.gap.rate");
    await user.keyboard("{Enter}");
    expect(await dialog.findByRole("heading", { name: "Use it when" })).toBeTruthy();
  });

  test("arrow keys choose an action, which opens its screen", async () => {
    const { user } = await openFind();
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{Enter}");
    await waitFor(() => expect(screen.getByRole("heading", { level: 1, hidden: true }).textContent).toBe("Round"));
  });

  test("what is nowhere is said so", async () => {
    const { user, dialog, box } = await openFind();
    await user.type(box, "zzz");
    expect(dialog.getByText("Nothing is called “zzz”.")).toBeTruthy();
  });
});
