const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * XML character data as text: entities resolved, line ends made "\n".
 *
 * @throws SyntaxError for an entity that XML doesn't define (others would need the document type that is refused)
 */
export function unescapeXml(raw: string): string {
  if (raw.length < 24 && isPlain(raw)) return raw;
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  let at = text.indexOf("&");
  if (at < 0) return text;
  // Piece by piece: a replacing function is called so often here that it shows.
  let result = "";
  let from = 0;
  for (; at >= 0; at = text.indexOf("&", from)) {
    const end = text.indexOf(";", at);
    result += text.slice(from, at) + entity(text.slice(at + 1, end < 0 ? at + 10 : end));
    if (end < 0) throw new SyntaxError("an entity is not closed");
    from = end + 1;
  }
  return result + text.slice(from);
}

/** Whether a text is the same decoded. Looked through here where it is short: for these a call costs more than the search. */
function isPlain(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code === 38 || code === 13) return false;
  }
  return true;
}

/** What stands between "&" and ";" as text. */
function entity(name: string): string {
  const known = entities.get(name);
  if (known !== undefined) return known;
  const code = /^#x[0-9a-f]{1,6}$/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : /^#[0-9]{1,7}$/.test(name)
      ? Number(name.slice(1))
      : Number.NaN;
  if (!(code <= 0x10ffff)) throw new SyntaxError(`unknown entity &${name};`);
  return String.fromCodePoint(code);
}

/** Text as XML character data; also fit for an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (character) => {
    switch (character) {
      case "&":
        return "&amp;";
      case "<":
        return "&lt;";
      case ">":
        return "&gt;";
      case '"':
        return "&quot;";
      default:
        return `&#${character.charCodeAt(0)};`;
    }
  });
}
