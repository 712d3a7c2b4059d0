/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { MemoryHost } from "../support/memory-host";
import { openPane } from "./support/pane";

jest.setTimeout(60_000);

const faulty = () =>
  new MemoryHost({
    Budget: [["plan", "1,200", "1,200"]],
    Pilots: [["sunset"]],
  });
const shown = ({ revealed }: MemoryHost) => revealed.map(({ place }) => `${place.sheet}!${place.cell}`);

test("a key in Excel leads from problem to problem, round the end, and leaves the focus in the sheet", async () => {
  const host = faulty();
  const { press, settled } = await openPane(host);
  const focused = document.activeElement;
  for (const expected of ["Budget!B1", "Budget!C1", "Pilots!A1", "Budget!B1"]) {
    press("nextProblem");
    await waitFor(() => expect(shown(host).at(-1)).toBe(expected));
    await settled();
  }
  expect(document.activeElement).toBe(focused);
  expect(shown(host)).toHaveLength(4);
});

test("pressed before the pane has looked at the workbook, it waits for the first look", async () => {
  const host = faulty();
  const release = host.hold();
  const { press } = await openPane(host, {}, false);
  press("nextProblem");
  expect(shown(host)).toEqual([]);
  release();
  await waitFor(() => expect(shown(host)).toEqual(["Budget!B1"]));
});

test("where nothing was found, it leads nowhere and is forgotten", async () => {
  const host = new MemoryHost({ Budget: [["plan", 1]] });
  const { press, user, settled } = await openPane(host);
  press("nextProblem");
  host.type("Budget", "B1", "1,200");
  await user.click(screen.getByRole("button", { name: "Check" }));
  await settled();
  expect(shown(host)).toEqual([]);
});
