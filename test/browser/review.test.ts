import path from "node:path";
import { cellAt, cellShows, showSheet } from "./support/sheet";
import { keepPicture, looksRight } from "./support/looks";
import { useWorkbench } from "./support/use-workbench";

jest.setTimeout(240_000);

const tests = useWorkbench();
const submissions = path.join(__dirname, "..", "..", "assets", "sample", "submissions");

test("the sample plans are dropped on a new book, read in workers, written in one go and taken back", async () => {
  const workbench = await tests.greeted({}, 320);
  const { page, pane, problems, close } = workbench;
  await pane.getByRole("button", { name: "New plan…" }).click();
  await pane.getByRole("radio", { name: /^Coalition book / }).click();
  await pane.getByText(/^Coalition book for FY27/).waitFor();
  await pane.getByRole("button", { name: "Create" }).click();
  await pane.getByRole("heading", { level: 1, name: "Coalition book · FY27" }).waitFor({ timeout: 90_000 });

  await pane.getByRole("button", { name: "Review plans…" }).click();
  await pane.getByRole("heading", { level: 2, name: "Plans" }).waitFor();
  await keepPicture(workbench, "pane", "review-empty");

  // A file dropped as a browser hands it over, then the folder through its button.
  await pane.evaluate(() => {
    const dropped = new DataTransfer();
    dropped.items.add(new File(["not a workbook"], "broken.xlsx"));
    dropped.items.add(new File(["notes"], "notes.txt"));
    const target = document.querySelector("main h2");
    for (const type of ["dragenter", "dragover", "drop"])
      target?.dispatchEvent(new DragEvent(type, { dataTransfer: dropped, bubbles: true, cancelable: true }));
  });
  await pane.getByText("Could not be read", { exact: true }).waitFor({ timeout: 30_000 });
  await pane.getByText("None of the files is a plan that counts", { exact: false }).waitFor();
  await pane.getByLabel("Folder of plans to review").setInputFiles(submissions);
  await pane.getByText("8 of 8 departments received", { exact: true }).waitFor({ timeout: 90_000 });
  expect(await pane.getByRole("listitem").filter({ hasText: "Counts" }).count()).toBe(8);
  await looksRight(workbench, "review-read");

  await pane.getByRole("button", { name: "Fill the book" }).click();
  await pane.getByText("The book is filled. Undo below takes it back.").waitFor({ timeout: 90_000 });
  await showSheet(page, "Submissions");
  await keepPicture(workbench, "page", "review-submissions");
  await cellShows(page, "Submissions", "I5", "Received");
  // Dates below the ten rows of a new book look like dates, not like numbers.
  expect((await cellAt(page, "Submissions", "E5")).shown).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  await showSheet(page, "Findings");
  await keepPicture(workbench, "page", "review-findings");
  expect((await cellAt(page, "Findings", "G16")).shown).not.toBe("");
  await showSheet(page, "Portfolio");
  await page.locator("#grid svg[role=img], #grid [role=img]").first().waitFor();
  await keepPicture(workbench, "page", "review-portfolio");
  await cellShows(page, "Portfolio", "C5", "8");

  await pane.getByRole("button", { name: /^Undo: Book filled from 8 plans/ }).click();
  await pane.getByRole("button", { name: /^Undo: Book filled/ }).waitFor({ state: "detached", timeout: 90_000 });
  await cellShows(page, "Portfolio", "C5", "0");
  expect((await cellAt(page, "Findings", "G16")).value ?? "").toBe("");
  expect(problems).toEqual([]);
  await close();
});
