/**
 * The one style sheet of an HTML report. Its hash stands in the report's content policy, which lets nothing else in; a test holds the two
 * together.
 */
export const reportStyle = `
:root { color-scheme: light dark; --text: #1b2a36; --muted: #4a5a68; --page: #ffffff; --soft: #f3f5f7; --rule: #d5dbe1; --link: #005a8e; --error: #b3261e; --warning: #7a5200; --info: #3f5566; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f0f2f4; --muted: #c3cbd2; --page: #1f1f1f; --soft: #2a2d31; --rule: #454b52; --link: #7cc4f5; --error: #ff9d94; --warning: #f2c46d; --info: #b4c7d6; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .25rem; padding-top: .75rem; border-top: 2px solid var(--rule); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
h4 { font-size: 1rem; margin: 0; }
p { margin: .25rem 0 .5rem; }
a { color: var(--link); }
.about, .why, .code, .fix { color: var(--muted); }
.note { background: var(--soft); border-left: 4px solid var(--info); padding: .5rem .75rem; }
.wide { overflow-x: auto; }
.wide th, .wide td { overflow-wrap: break-word; }
.wide:focus-visible, a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { text-align: left; color: var(--muted); padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--rule); }
thead th { overflow-wrap: normal; white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.chart-table thead th { text-align: right; }
.files td:first-child, .files th { min-width: 4rem; }
.kind { background: var(--soft); border-left: 4px solid var(--rule); padding: .6rem .8rem; margin: .6rem 0; break-inside: avoid-page; }
.error { border-left-color: var(--error); }
.warning { border-left-color: var(--warning); }
.info { border-left-color: var(--info); }
.severity { font-weight: 700; }
.error .severity { color: var(--error); }
.warning .severity { color: var(--warning); }
.info .severity { color: var(--info); }
.kind h3 { margin-top: 0; }
.kind ul { margin: .4rem 0; padding-left: 1.2rem; }
.cell { font-weight: 600; }
.fix { display: block; }
svg { max-width: 100%; height: auto; display: block; }
summary { cursor: pointer; padding: .25rem 0; }
@media (max-width: 30rem) { body { padding: .75rem; } table { font-size: .85rem; } th, td { padding: .3rem .35rem; } }
@media print {
  :root { color-scheme: light; --text: #000000; --muted: #333333; --page: #ffffff; --soft: #ffffff; --rule: #999999; --link: #000000; --error: #000000; --warning: #000000; --info: #000000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .wide { overflow: visible; }
  h2, h3, h4 { break-after: avoid; }
  tr { break-inside: avoid; }
  .department { break-before: page; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;

/** SHA-256 of {@link reportStyle}, base64, as a content policy wants it. Written out because core/report computes no hashes. */
export const reportStyleHash = "sha256-9SeKD0fU7NMMkOVWw/lvawUmdJrCeVfB3l9yhsLeWFA=";
