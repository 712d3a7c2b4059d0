/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { renderTemplate } from "../../../src/core/render/render-template";
import { engine } from "../../../src/taskpane/engine";
import { sal } from "../../sample/sal";
import { sampleRound } from "../../sample/sample-round";
import { MemoryHost } from "../../support/memory-host";
import { expectAccessible, openPane } from "../support/pane";

// A whole plan in a page without layout: finding things by their role takes a while on a busy machine.
jest.setTimeout(90_000);

/** The sample plan of Sales, which nothing is wrong with, open on the submit screen. */
async function openSubmit(spoil: (host: MemoryHost) => void = () => {}) {
  const host = new MemoryHost();
  await host.build(renderTemplate("five-quarter-plan", { round: sampleRound(), departmentCode: "SAL", plan: sal }));
  spoil(host);
  const pane = await openPane(host, { loadEngine: () => Promise.resolve(engine) });
  await pane.user.click(screen.getByRole("button", { name: "Submit…" }));
  await screen.findByRole("heading", { level: 2, name: "Before you submit" }, { timeout: 20_000 });
  return pane;
}

const items = (heading: string) =>
  within(screen.getByRole("heading", { level: 2, name: heading }).closest("section") as HTMLElement)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

test("department, then finance: the plan is submitted, and a signature can be taken back", async () => {
  const { user, settled } = await openSubmit();
  expect(items("Before you submit")).toEqual([
    "Done: A commitment for each pillar",
    "Done: Every budget line has a marker",
    "Done: Lines without a pilot fit the envelope",
    "Done: Every pilot has a sunset",
    "Done: The check finds no errors",
  ]);
  expect(items("Sign-off")).toEqual(["Department: not signed", "Finance: not signed", "Coalition: not signed"]);
  await expectAccessible();

  const sign = () => screen.getByRole("button", { name: "Sign" });
  expect(sign().getAttribute("aria-disabled")).toBe("true");
  await user.type(screen.getByRole("textbox", { name: "Your name" }), "Ana Ruiz");
  await user.click(sign());
  await waitFor(() => expect(items("Sign-off")[0]).toBe("Department: Ana Ruiz, 30 Nov 2026"), { timeout: 20_000 });
  await settled();
  expect(screen.getByText(/^Finance signs next\./)).toBeTruthy();

  // Nobody signs in two roles; the refusal is the core's, said while it is typed.
  await user.click(screen.getByRole("radio", { name: "Finance" }));
  await user.type(screen.getByRole("textbox", { name: "Your name" }), "ana ruiz");
  expect(screen.getByText(/Nobody signs in two roles/)).toBeTruthy();
  expect(sign().getAttribute("aria-disabled")).toBe("true");
  await user.clear(screen.getByRole("textbox", { name: "Your name" }));
  await user.type(screen.getByRole("textbox", { name: "Your name" }), "Finn Partner");
  await user.click(sign());
  expect(await screen.findByText(/^The plan is submitted\./, undefined, { timeout: 20_000 })).toBeTruthy();
  await settled();

  await user.click(screen.getByRole("button", { name: "Undo: Signature for finance" }));
  await waitFor(() => expect(items("Sign-off")[1]).toBe("Finance: not signed"), { timeout: 20_000 });
});

test("a plan with errors is not signed, and the way back to them is a button", async () => {
  const { user } = await openSubmit((host) => host.type("Budget", "L5", "1,200"));
  expect(items("Before you submit").at(-1)).toMatch(/^To do: The check finds \d+ errors?$/);
  await user.type(screen.getByRole("textbox", { name: "Your name" }), "Ana Ruiz");
  expect(screen.getByRole("button", { name: "Sign" }).getAttribute("aria-disabled")).toBe("true");
  expect(screen.getByText(/^A plan with errors can't be signed\./)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "See the problems" }));
  expect(await screen.findByRole("tree")).toBeTruthy();
});
