/** The widths, in CSS pixels, between which Excel's own pane moves: 270 was seen on Mac, 500 is what the pane is designed up to. */
export const PANE_WIDTHS = { least: 270, usual: 350, most: 500 } as const;

const KEY_STEP = 10;
const PAGE_STEP = 50;

/**
 * Makes an element the handle between sheet and pane: by pointer and, as a separator must, by keyboard.
 *
 * The pane is on the right, so the handle's left is the pane's wider; the announced value is the pane's width, because that is what
 * changes what a person sees in it.
 *
 * @param divider an element with role separator
 * @param setWidth called with the pane's new width in CSS pixels, once at the start too
 */
export function attachPaneDivider(divider: HTMLElement, setWidth: (pixels: number) => void): void {
  let width: number = PANE_WIDTHS.usual;

  const move = (pixels: number): void => {
    width = Math.round(Math.min(PANE_WIDTHS.most, Math.max(PANE_WIDTHS.least, pixels)));
    divider.setAttribute("aria-valuenow", String(width));
    divider.setAttribute("aria-valuetext", `${width} pixels`);
    setWidth(width);
  };

  divider.setAttribute("aria-valuemin", String(PANE_WIDTHS.least));
  divider.setAttribute("aria-valuemax", String(PANE_WIDTHS.most));
  move(width);

  divider.addEventListener("keydown", (event) => {
    const target = widthAfterKey(event.key, width);
    if (target === undefined) return;
    event.preventDefault();
    move(target);
  });

  divider.addEventListener("pointerdown", (event) => {
    // Captured, because the iframe would swallow the pointer as soon as it is over it.
    divider.setPointerCapture(event.pointerId);
    event.preventDefault();
    divider.focus();
  });
  divider.addEventListener("pointermove", (event) => {
    if (!divider.hasPointerCapture(event.pointerId)) return;
    const right = divider.parentElement?.getBoundingClientRect().right ?? window.innerWidth;
    move(right - event.clientX - divider.offsetWidth / 2);
  });
}

function widthAfterKey(key: string, width: number): number | undefined {
  switch (key) {
    case "ArrowLeft":
      return width + KEY_STEP;
    case "ArrowRight":
      return width - KEY_STEP;
    case "PageUp":
      return width + PAGE_STEP;
    case "PageDown":
      return width - PAGE_STEP;
    case "Home":
      return PANE_WIDTHS.least;
    case "End":
      return PANE_WIDTHS.most;
    default:
      return undefined;
  }
}
