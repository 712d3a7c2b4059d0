/**
 * @jest-environment jsdom
 */
import { attachPaneDivider } from "../../src/workbench/pane-divider";

function divider(): { handle: HTMLElement; widths: number[]; press: (key: string) => void } {
  const handle = document.createElement("div");
  const widths: number[] = [];
  attachPaneDivider(handle, (pixels) => widths.push(pixels));
  const press = (key: string) => handle.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true }));
  return { handle, widths, press };
}

// 350, 270 and 500 pixels: the width and bounds for the pane.
test("it starts at 350 and announces its bounds", () => {
  const { handle, widths } = divider();
  expect(widths).toEqual([350]);
  expect(handle.getAttribute("aria-valuenow")).toBe("350");
  expect(handle.getAttribute("aria-valuemin")).toBe("270");
  expect(handle.getAttribute("aria-valuemax")).toBe("500");
});

test("arrows move it by ten, the left one widening the pane on its right", () => {
  const { handle, widths, press } = divider();
  press("ArrowLeft");
  press("ArrowRight");
  press("ArrowRight");
  expect(widths).toEqual([350, 360, 350, 340]);
  expect(handle.getAttribute("aria-valuenow")).toBe("340");
});

test("Home and End go to the bounds, and nothing goes past them", () => {
  const { widths, press } = divider();
  for (const key of ["Home", "ArrowRight", "End", "PageUp"]) press(key);
  expect(widths).toEqual([350, 270, 270, 500, 500]);
});

test("other keys are left alone", () => {
  const { handle, widths } = divider();
  const event = new KeyboardEvent("keydown", { key: "a", cancelable: true });
  handle.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
  expect(widths).toEqual([350]);
});
