/** What XML 1.0 has no place for, and what would turn the direction of the text around it. */
const unfit =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text as it may stand in HTML, SVG and their quoted attributes.
 *
 * All five characters everywhere, instead of fewer in text than in attributes: there is then no wrong place to use it. Control
 * characters, lone surrogates and overrides of direction become U+FFFD, so that they show instead of acting, and the result is
 * well-formed XML.
 *
 * @example escapeMarkup(`Q&A <b>`) // => "Q&amp;A &lt;b&gt;"
 */
export function escapeMarkup(text: string): string {
  return text.replace(unfit, "\uFFFD").replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
