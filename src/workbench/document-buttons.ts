import type { SpreadsheetHost } from "../core/workbook/spreadsheet-host";
import type { Workbench } from "./workbench-window";

/** The page's parts that open and save. */
export interface DocumentParts {
  readonly open: HTMLButtonElement;
  readonly save: HTMLButtonElement;
  /** A file input that nobody sees. */
  readonly input: HTMLInputElement;
  /** What is going on or went wrong: a text, and one button for what can be done about it. */
  readonly note: HTMLElement;
}

/** What the buttons need of the page. */
export interface DocumentEffects {
  /** Undefined until the sheet has started. */
  workbench(): Workbench | undefined;
  /** The workbook, through the pane's office.js. */
  host(): Promise<SpreadsheetHost>;
  /** Called when another workbook stands in the grid: the pane has to look again. */
  opened(name: string): void;
  /** Opens a second workbench and gives it the file. */
  openElsewhere(file: File): void;
}

/**
 * Lets a person open a workbook file into the workbench and save what stands in it.
 *
 * Nothing is ever thrown away: a workbook in which something was made stays, and the file opens in a second workbench, as Excel opens
 * a second window. Saving gives a copy; the file that was opened is not touched, since a browser may not write to it.
 *
 * @returns opens a file, as the button does
 */
export function attachDocumentButtons(parts: DocumentParts, effects: DocumentEffects): (file: File) => Promise<void> {
  const { open, save, input, note } = parts;
  const say = (text: string, offer?: { readonly name: string; act(): void }): void => {
    note.replaceChildren();
    note.hidden = text === "" && offer === undefined;
    note.append(text);
    if (offer === undefined) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = offer.name;
    button.addEventListener("click", () => offer.act());
    note.append(" ", button);
  };
  const close = { name: "Close", act: () => say("") };

  /** One thing at a time, with a way to stop it, and whatever goes wrong in words. */
  const during = async (what: string, act: (signal: AbortSignal, step: (text: string) => void) => Promise<string>) => {
    const stop = new AbortController();
    const cancel = { name: "Cancel", act: () => stop.abort() };
    const step = (text: string) => say(`${what} ${text}`.trimEnd(), cancel);
    open.disabled = save.disabled = true;
    step("");
    try {
      const done = await act(stop.signal, step);
      say(done, done === "" ? undefined : close);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error), close);
    } finally {
      open.disabled = save.disabled = false;
    }
  };

  const openHere = async (file: File): Promise<void> => {
    const workbench = effects.workbench();
    if (workbench === undefined) return say("The sheet is still starting. Try again in a moment.", close);
    await during(`Opening ${file.name}.`, async (signal, step) => {
      const { isUntouched, openFile } = await import("./documents");
      if (!isUntouched(workbench.grid)) throw new Error("This workbook is in use.");
      const lost = await openFile(workbench.grid, await effects.host(), new Uint8Array(await file.arrayBuffer()), {
        signal,
        onProgress: (text) => step(text),
      });
      effects.opened(file.name);
      return lost.length === 0 ? "" : `${file.name} is open. ${lost.join(" ")}`;
    });
  };

  const choose = async (file: File): Promise<void> => {
    const { isUntouched } = await import("./documents");
    const workbench = effects.workbench();
    if (workbench === undefined || isUntouched(workbench.grid)) return openHere(file);
    say("Something stands in this workbook, and it stays.", {
      name: `Open ${file.name} in a new tab`,
      act: () => {
        say("");
        effects.openElsewhere(file);
      },
    });
  };

  open.addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    // The same file may be chosen again.
    input.value = "";
    if (file !== undefined) void choose(file);
  });
  save.addEventListener("click", () => {
    const workbench = effects.workbench();
    if (workbench === undefined) return say("The sheet is still starting. Try again in a moment.", close);
    void during("Saving a copy.", async (signal, step) => {
      const { saveFile } = await import("./documents");
      const { name, bytes, lost } = await saveFile(workbench.grid, await effects.host(), {
        signal,
        onProgress: (text) => step(text),
      });
      download(name, bytes);
      return [`${name} went to your downloads.`, ...lost].join(" ");
    });
  });
  return openHere;
}

/** Milliseconds until the bytes of a download are let go; a browser takes them within the click, slow ones a little later. */
const keepFor = 60_000;

function download(name: string, bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), keepFor);
}
