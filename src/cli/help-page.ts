/** A static page of help, without script, that can be hosted anywhere. @param title as text; @param content as HTML */
export function helpPage(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${helpText(title)} · Coalition Planner</title>
<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 1.5rem auto; padding: 0 1rem; overflow-wrap: break-word; }
.example { padding: .6rem .8rem; border: 1px solid; border-radius: 4px; }
pre { overflow-x: auto; padding: .6rem .8rem; border: 1px solid; border-radius: 4px; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .25rem .9rem .25rem 0; }
</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}

/** Text as it may stand in HTML. */
export function helpText(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
