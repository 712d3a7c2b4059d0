/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { MemoryHost } from "../support/memory-host";
import { expectAccessible, openPane } from "./support/pane";

const plan = () => new MemoryHost({ Budget: [["plan", "1,200"]] });

describe("the ⋯ menu", () => {
  test("opens, changes the colours at once, and gives the focus back", async () => {
    const { user } = await openPane(plan());
    expect(document.documentElement.style.colorScheme).toBe("light");
    await user.click(screen.getByRole("button", { name: "More" }));
    const dark = await screen.findByRole("menuitemradio", { name: "Dark" });
    expect(screen.getByRole("menuitemradio", { name: "As in Office" }).getAttribute("aria-checked")).toBe("true");
    await expectAccessible();
    await user.click(dark);
    expect(document.documentElement.style.colorScheme).toBe("dark");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toBe("More"));
  });

  test("Office's dark theme wins over a light system", async () => {
    await openPane(plan(), {
      theme: { office: () => "dark", onOfficeChange: () => () => {}, remembered: () => "auto", remember: () => {} },
    });
    expect(document.documentElement.style.colorScheme).toBe("dark");
  });

  test("lists the keys", async () => {
    const { user } = await openPane(plan());
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(await screen.findByRole("menuitem", { name: "Keyboard" }));
    expect(await screen.findByRole("dialog", { name: "Keyboard" })).toBeTruthy();
    expect(screen.getByText("Alt+Enter")).toBeTruthy();
    await expectAccessible();
  });

  test("offers no new plan where there is no workbook", async () => {
    const { user } = await openPane(plan(), { host: null });
    await user.click(screen.getByRole("button", { name: "More" }));
    await screen.findByRole("menuitem", { name: "Keyboard" });
    expect(screen.queryByRole("menuitem", { name: "New…" })).toBeNull();
  });
});
