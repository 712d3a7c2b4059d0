const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * XML character data as text: entities resolved, line ends made "\n".
 *
 * @throws SyntaxError for an entity that XML doesn't define (others would need the document type that is refused)
 */
export function unescapeXml(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&\s]*);?/g, (whole, name: string) => {
    const known = entities[name];
    if (known !== undefined && whole.endsWith(";")) return known;
    const code = /^#x[0-9a-f]{1,6}$/i.test(name)
      ? Number.parseInt(name.slice(2), 16)
      : /^#[0-9]{1,7}$/.test(name)
        ? Number(name.slice(1))
        : Number.NaN;
    if (!whole.endsWith(";") || !(code <= 0x10ffff)) throw new SyntaxError(`unknown entity ${whole}`);
    return String.fromCodePoint(code);
  });
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
