/** Milliseconds until the text of a download is let go; a browser takes it within the click, slow ones a little later. */
const keepFor = 60_000;

/**
 * Gives a text or bytes to the person as a file, by a click on a link that nobody sees: the way that every browser allows without asking.
 *
 * @param name file name, like `round.json`
 */
export function saveFile(name: string, content: string | Uint8Array): void {
  const address = URL.createObjectURL(
    new Blob([typeof content === "string" ? content : content.slice()], { type: typeOf(name) }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), keepFor);
}

/** What a browser is told it saves; by the name's ending, which is what people and programs go by. */
function typeOf(name: string): string {
  const types: Record<string, string> = {
    json: "application/json",
    csv: "text/csv",
    md: "text/markdown",
    sarif: "application/sarif+json",
    xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  };
  return types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
}
