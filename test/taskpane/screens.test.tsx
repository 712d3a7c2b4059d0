/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { MemoryHost } from "../support/memory-host";
import { expectAccessible, openPane } from "./support/pane";

// The first screen brings its code along, which takes a while on a busy machine.
jest.setTimeout(30_000);

const plan = () => new MemoryHost({ Budget: [["plan", "1,200"]] });

async function openFunctions(user: Awaited<ReturnType<typeof openPane>>["user"]): Promise<void> {
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(await screen.findByRole("menuitem", { name: "Functions" }));
  await screen.findByRole("heading", { level: 2, name: "What do you want to know?" });
}

/** Waits until the focus rests where it should; menus give it back a moment after they close. */
async function focusRests(name: string): Promise<void> {
  await waitFor(() =>
    expect(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent).toBe(name),
  );
}

describe("screens", () => {
  test("the title takes the focus; Back goes home and gives it to the menu's button", async () => {
    const { user } = await openPane(plan());
    await openFunctions(user);
    expect(screen.getAllByRole("heading", { level: 1 }).map(({ textContent }) => textContent)).toEqual(["Functions"]);
    await focusRests("Functions");
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(screen.queryByRole("heading", { name: "Functions" })).toBeNull();
    expect(screen.getByRole("heading", { level: 2, name: "Problems" })).toBeTruthy();
    await focusRests("More");
  });

  test("Escape closes the menu first, then goes back; home is as it was left", async () => {
    const { user } = await openPane(plan());
    await user.type(screen.getByRole("searchbox", { name: "Filter problems" }), "1,200");
    await openFunctions(user);
    await focusRests("Functions");
    await user.click(screen.getByRole("button", { name: "More" }));
    await screen.findByRole("menuitem", { name: "Keyboard" });
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("menuitem", { name: "Keyboard" })).toBeNull());
    expect(screen.getByRole("heading", { level: 1, name: "Functions" })).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("heading", { level: 1, name: "Functions" })).toBeNull();
    expect(screen.getByRole<HTMLInputElement>("searchbox", { name: "Filter problems" }).value).toBe("1,200");
    await focusRests("More");
  });

  test("opens a second time, when its code is already there", async () => {
    const { user } = await openPane(plan());
    await openFunctions(user);
    await user.click(screen.getByRole("button", { name: "Back" }));
    await focusRests("More");
    await openFunctions(user);
    await focusRests("Functions");
  });

  test("screens that need a workbook are left out where there is none", async () => {
    const { user } = await openPane(plan(), { host: null });
    await user.click(screen.getByRole("button", { name: "More" }));
    await screen.findByRole("menuitem", { name: "Keyboard" });
    expect(screen.queryByRole("menuitem", { name: "Functions" })).toBeNull();
  });
});
