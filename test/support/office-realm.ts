import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A property of the realm as it was before, to put back. */
type Before = [name: string, descriptor: PropertyDescriptor | undefined];

const folder = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");
const origin = "https://stand-in.invalid/";

/**
 * Makes this realm a page as far as office.js looks, and loads the genuine library into it.
 *
 * Node has no document; office.js wants one to add its parts as script elements. So there is a document of a dozen members whose head
 * runs the scripts appended to it. They run by indirect eval, in this very realm: arrays of another realm fail the library's
 * `instanceof`. In jsdom the document is there and only the head is watched.
 *
 * @returns puts everything back
 */
export function loadOffice(): () => void {
  const realm = globalThis as unknown as Record<string, unknown>;
  const before: Before[] = [];
  const own = new Set(Object.getOwnPropertyNames(realm));
  const define = (name: string, value: unknown) => {
    before.push([name, Object.getOwnPropertyDescriptor(realm, name)]);
    Object.defineProperty(realm, name, { configurable: true, writable: true, value });
  };
  const jsdom = typeof HTMLScriptElement !== "undefined";
  if (!jsdom) {
    define("window", globalThis);
    define("self", globalThis);
    if (realm["navigator"] === undefined) define("navigator", { userAgent: "Node", platform: "Node" });
    define("document", tinyDocument());
    define("location", { href: origin, search: "", hash: "", protocol: "https:", host: "stand-in.invalid", origin });
    define("history", { replaceState: () => undefined, pushState: () => undefined });
    define("sessionStorage", { getItem: () => null, setItem: () => undefined, removeItem: () => undefined });
    define("localStorage", { getItem: () => null, setItem: () => undefined, removeItem: () => undefined });
    for (const name of ["addEventListener", "removeEventListener", "alert", "confirm", "prompt"])
      define(name, () => undefined);
    define("parent", globalThis);
    define("top", globalThis);
  } else {
    const head = document.head;
    const append = head.appendChild.bind(head);
    head.appendChild = <T extends Node>(node: T): T => {
      if (node instanceof HTMLScriptElement && node.src.includes("/excel-win32")) runSoon(node);
      else if (node instanceof HTMLScriptElement && node.src.includes("office_strings")) runSoon(node);
      else append(node);
      return node;
    };
    const script = document.createElement("script");
    script.setAttribute("data-office", "");
    Object.defineProperty(script, "src", { value: `${origin}office.js` });
    append(script);
  }
  run("office.js");
  return () => {
    for (const [name, descriptor] of before.reverse())
      if (descriptor) Object.defineProperty(realm, name, descriptor);
      else delete realm[name];
    // What the library left behind, so that it can be loaded anew.
    for (const name of Object.getOwnPropertyNames(realm)) if (!own.has(name)) delete realm[name];
  };
}

function run(name: string): void {
  // Indirect, or the script's `var`s would stay in this function.
  (0, eval)(readFileSync(join(folder, name), "utf8"));
}

interface Script {
  src: string;
  onload?: unknown;
  onreadystatechange?: unknown;
}

function runSoon(script: Script): void {
  setTimeout(() => {
    run(script.src.replace(origin, ""));
    if (typeof script.onload === "function") script.onload(undefined);
    if (typeof script.onreadystatechange === "function") script.onreadystatechange(undefined);
  }, 0);
}

function tinyDocument(): object {
  const office = { src: `${origin}office.js`, getAttribute: () => `${origin}office.js` };
  const head = {
    appendChild: (element: Script & { tag?: string }) => {
      if (element.tag === "script") runSoon(element);
    },
  };
  return {
    readyState: "complete",
    URL: origin,
    cookie: "",
    head,
    body: {},
    documentElement: { lang: "en" },
    getElementsByTagName: (tag: string) => (tag === "head" ? [head] : tag === "script" ? [office] : []),
    getElementById: () => null,
    createElement: (tag: string) => ({ tag, style: {}, setAttribute: () => undefined, getAttribute: () => null }),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}
