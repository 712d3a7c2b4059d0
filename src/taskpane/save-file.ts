/** Milliseconds until the text of a download is let go; a browser takes it within the click, slow ones a little later. */
const keepFor = 60_000;

/**
 * Gives a text to the person as a file, by a click on a link that nobody sees: the way that every browser allows without asking.
 *
 * @param name file name, like `round.json`
 */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), keepFor);
}
