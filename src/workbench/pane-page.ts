/** Where production pages load office.js from; Office's marketplace demands it. */
const HOSTED_OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The built pane's page for the workbench: the same bytes but for the address of office.js, and the bridge before it.
 *
 * The page is rewritten when it is served, not built a second time, so that what a person tries here is what Excel gets.
 *
 * @param html the built taskpane.html
 * @param addresses where this server has office.js and the bridge
 * @throws RangeError where the page does not load office.js exactly once
 */
export function panePage(html: string, addresses: { office: string; bridge: string }): string {
  const [before, after, ...more] = html.split(HOSTED_OFFICE);
  const script = before?.lastIndexOf("<script") ?? -1;
  if (before === undefined || after === undefined || more.length > 0 || script < 0)
    throw new RangeError(`taskpane.html needs exactly one script from ${HOSTED_OFFICE}`);
  const bridge = `<script src="${addresses.bridge}"></script>`;
  return `${before.slice(0, script)}${bridge}${before.slice(script)}${addresses.office}${after}`;
}
