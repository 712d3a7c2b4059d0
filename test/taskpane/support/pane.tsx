import { TextDecoder, TextEncoder } from "node:util";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { App } from "../../../src/taskpane/app";
import type { PaneEffects, RibbonAction, ThemeChoice } from "../../../src/taskpane/pane-effects";
import { createRibbonQueue } from "../../../src/taskpane/ribbon-queue";
import type { MemoryHost } from "../../support/memory-host";
import { cellEngine } from "./cell-engine";

// jsdom has no media queries; a light system is what the pane falls back to.
window.matchMedia = (query) =>
  Object.assign(new EventTarget(), {
    media: query,
    matches: false,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  }) as MediaQueryList;

// Fingerprints and files are made of UTF-8 bytes; every browser can write and read them, jsdom can't.
Object.assign(globalThis, { TextEncoder, TextDecoder });

// Nor does jsdom scroll.
Element.prototype.scrollIntoView = () => {};

// jsdom has no Blob.text and no Blob.arrayBuffer either.
Blob.prototype.text = function text(this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("The file can't be read."));
    reader.readAsText(this);
  });
};

Blob.prototype.arrayBuffer = function arrayBuffer(this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error ?? new Error("The file can't be read."));
    reader.readAsArrayBuffer(this);
  });
};

// The workbook answers in its own time, as a real one does; the tests wait for what appears instead of flushing React by hand.
beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});

/** The pane on screen, and what a test needs to act on it. */
export interface OpenPane {
  readonly host: MemoryHost;
  readonly user: UserEvent;
  readonly press: (action: RibbonAction) => void;
  readonly container: HTMLElement;
  /** Waits until nothing is being done to the workbook. */
  readonly settled: () => Promise<void>;
}

/** Opens the pane beside a workbook in memory, on 30 November 2026 at 14:02. */
export async function openPane(host: MemoryHost, effects: Partial<PaneEffects> = {}, settle = true): Promise<OpenPane> {
  const ribbon = createRibbonQueue();
  let remembered: ThemeChoice = "auto";
  const { container } = render(
    <App
      effects={{
        host,
        missing: [],
        today: () => "2026-11-30",
        now: () => new Date(2026, 10, 30, 14, 2),
        loadEngine: () => Promise.resolve(cellEngine),
        loadSampleRound: async () => (await import("../../../assets/sample/round.json")).default,
        theme: {
          office: () => null,
          onOfficeChange: () => () => {},
          remembered: () => remembered,
          remember: (choice) => {
            remembered = choice;
          },
        },
        saveFile: () => {},
        writeFile: async (blueprint) => (await import("../../../src/xlsx/write-blueprint")).writeBlueprint(blueprint),
        readFile: async (bytes) => (await import("../../../src/xlsx/read-snapshot")).readSnapshot(bytes),
        loadFileReaders: async () => (await import("./in-process-readers")).inProcessReaders(),
        copyText: () => Promise.resolve(),
        shortcuts: null,
        onRibbonAction: ribbon.onRibbonAction,
        ...effects,
      }}
    />,
  );
  const settled = () =>
    waitFor(() => expect(screen.queryByRole("progressbar", { hidden: true })).toBeNull(), { timeout: 20_000 });
  if (settle) await settled();
  return { host, user: userEvent.setup(), press: (action) => act(() => ribbon.press(action)), container, settled };
}

/** Asserts that axe-core finds nothing on the page; colours are left to a real browser, jsdom has none. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: {
      "color-contrast": { enabled: false },
      region: { enabled: false },
      "page-has-heading-one": { enabled: true },
    },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}
