import path from "node:path";

/** Content types of what the build and office.js hold; anything else is sent as bytes, which no browser runs. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** The content type for a file's name. */
export function contentTypeOf(file: string): string {
  return CONTENT_TYPES[path.extname(file).toLowerCase()] ?? "application/octet-stream";
}

/**
 * The file under `folder` that a request's path names, or undefined where the path leads out of the folder or cannot be decoded.
 *
 * The path is decoded once and resolved before it is compared, because `..` can hide in escapes and, on Windows, in backslashes.
 *
 * @param folder absolute path of the folder that may be served
 * @param requestPath the path after the mount point, as it came: escaped, without query
 */
export function servedFile(folder: string, requestPath: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(requestPath);
  } catch {
    return undefined;
  }
  if (decoded.includes("\0")) return undefined;
  const file = path.resolve(folder, `.${path.sep}${decoded}`);
  const inside = path.relative(folder, file);
  if (inside === "" || inside.split(path.sep)[0] === ".." || path.isAbsolute(inside)) return undefined;
  return file;
}
