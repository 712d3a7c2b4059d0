/**
 * @jest-environment jsdom
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..");
const VERSION_OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";

/** Parsed by jsdom's XML parser, which reports what is not well-formed as a `parsererror` element. */
const manifest = new DOMParser().parseFromString(
  readFileSync(path.join(root, "manifest.xml"), "utf8"),
  "application/xml",
);

function all(name: string, within: Element | Document = manifest): Element[] {
  return [...within.getElementsByTagName(name)];
}

function one(name: string, within: Element | Document = manifest): Element {
  const [element, ...more] = all(name, within);
  if (element === undefined || more.length > 0)
    throw new RangeError(`expected one ${name}, found ${more.length + (element ? 1 : 0)}`);
  return element;
}

function children(element: Element): string[] {
  return [...element.children].map((child) => child.tagName);
}

function childNamed(element: Element, name: string): Element {
  const child = [...element.children].find((candidate) => candidate.tagName === name);
  if (child === undefined) throw new RangeError(`${element.tagName} has no ${name}`);
  return child;
}

function value(element: Element): string {
  return element.getAttribute("DefaultValue") ?? "";
}

/** Width and height as the PNG's IHDR chunk says (RFC 2083, 4.1.1): big-endian at bytes 16 and 20. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect([...bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const overrides = one("VersionOverrides");
const host = childNamed(childNamed(overrides, "Hosts"), "Host");

test("the manifest is well-formed", () => {
  expect(all("parsererror")).toHaveLength(0);
});

// Orders as Office's manifest schemas demand them; learn.microsoft.com, "How to find the proper order of manifest elements".
describe("elements stand in Office's order", () => {
  test("at the top", () => {
    expect(children(manifest.documentElement)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
      "ExtendedOverrides",
    ]);
  });

  test("in the overrides", () => {
    expect(overrides.namespaceURI).toBe(VERSION_OVERRIDES);
    expect(children(overrides)).toEqual(["Hosts", "Resources"]);
    expect(children(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    expect(children(childNamed(host, "DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expect(children(one("GetStarted"))).toEqual(["Title", "Description", "LearnMoreUrl"]);
    expect(children(childNamed(overrides, "Resources"))).toEqual([
      "bt:Images",
      "bt:Urls",
      "bt:ShortStrings",
      "bt:LongStrings",
    ]);
  });

  test("in the custom functions and on the ribbon", () => {
    expect(children(childNamed(childNamed(host, "AllFormFactors"), "ExtensionPoint"))).toEqual([
      "Script",
      "Page",
      "Metadata",
      "Namespace",
    ]);
    const group = one("Group");
    expect(children(group)).toEqual(["Label", "Icon", "Control", "Control", "Control"]);
    for (const control of all("Control")) expect(children(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    for (const tip of all("Supertip")) expect(children(tip)).toEqual(["Title", "Description"]);
    for (const icon of all("Icon"))
      expect([...icon.children].map((image) => image.getAttribute("size"))).toEqual(["16", "32", "64", "80"]);
  });
});

describe("texts fit where Office shows them", () => {
  test("name up to 125, description up to 250, version in four numbers", () => {
    expect(value(one("DisplayName")).length).toBeLessThanOrEqual(125);
    const description = childNamed(manifest.documentElement, "Description");
    expect(value(description).length).toBeGreaterThan(0);
    expect(value(description).length).toBeLessThanOrEqual(250);
    expect(childNamed(manifest.documentElement, "Version").textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(one("Id").textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test("short strings up to 125, long ones up to 250, none empty", () => {
    for (const [list, most] of [
      ["bt:ShortStrings", 125],
      ["bt:LongStrings", 250],
    ] as const)
      for (const text of all("bt:String", one(list))) {
        expect(value(text).length).toBeGreaterThan(0);
        expect(value(text).length).toBeLessThanOrEqual(most);
      }
  });

  test("the manifest's version is the package's", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    expect(childNamed(manifest.documentElement, "Version").textContent).toBe(`${version}.0`);
  });
});

describe("resids", () => {
  const defined = [...childNamed(overrides, "Resources").querySelectorAll("[id]")].map(
    (element) => element.getAttribute("id") ?? "",
  );
  const used = [...manifest.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid") ?? "");

  test("are unique and have at most 32 characters", () => {
    expect(defined.length).toBeGreaterThan(0);
    expect(new Set(defined).size).toBe(defined.length);
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("are all defined and all used", () => {
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  test("of runtime, functions page, function file and pane are one, or the shared runtime does not load", () => {
    const pages = [
      one("Runtime"),
      childNamed(one("Page"), "SourceLocation"),
      one("FunctionFile"),
      childNamed(one("Action", all("Control")[2]), "SourceLocation"),
    ];
    expect(new Set(pages.map((element) => element.getAttribute("resid")))).toEqual(new Set(["Taskpane.Url"]));
    expect(one("Runtime").getAttribute("lifetime")).toBe("long");
  });
});

test("the add-in asks for what Excel 2021 has", () => {
  const sets = all("Set", childNamed(manifest.documentElement, "Requirements"));
  expect(sets.map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
    ["ExcelApi", "1.14"],
    ["SharedRuntime", "1.1"],
    ["CustomFunctionsRuntime", "1.3"],
  ]);
  expect(childNamed(manifest.documentElement, "Permissions").textContent).toBe("ReadWriteDocument");
});

test("the ribbon has New plan, Check and Show pane on the Home tab", () => {
  expect(one("OfficeTab").getAttribute("id")).toBe("TabHome");
  expect(all("FunctionName").map((name) => name.textContent)).toEqual(["newPlan", "check"]);
  expect(all("Action").map((action) => action.getAttribute("xsi:type"))).toEqual([
    "ExecuteFunction",
    "ExecuteFunction",
    "ShowTaskpane",
  ]);
  const label = (control: Element) => childNamed(control, "Label").getAttribute("resid");
  expect(all("Control").map(label)).toEqual(["NewPlan.Label", "Check.Label", "ShowPane.Label"]);
});

test("custom functions live in COALITION", () => {
  const namespace = all("bt:String").find((text) => text.getAttribute("id") === one("Namespace").getAttribute("resid"));
  expect(namespace?.getAttribute("DefaultValue")).toBe("COALITION");
});

describe("addresses", () => {
  const addresses = [
    ...[...manifest.querySelectorAll("[DefaultValue]")].map(value).filter((text) => /^[a-z]+:/.test(text)),
    one("ExtendedOverrides").getAttribute("Url") ?? "",
  ];

  test("are all on the development server, by https", () => {
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(new URL(address).origin).toBe("https://localhost:3000");
  });

  test("name files that the project has or builds", () => {
    const built = new Set(["/taskpane.html", "/functions.js", "/functions.json", "/support.html"]);
    for (const address of addresses) {
      const { pathname } = new URL(address);
      if (!built.has(pathname))
        expect([pathname, existsSync(path.join(root, "assets", pathname))]).toEqual([pathname, true]);
    }
  });
});

describe("icons", () => {
  const drawn: [string, number][] = [16, 32, 64, 80, 128].map((size) => ["icon", size]);
  for (const size of [16, 32, 64, 80]) drawn.push(["new-plan", size], ["check", size]);

  test.each(drawn)("%s-%i.png has that many pixels each way", (name, size) => {
    expect(pngSize(path.join(root, "assets", "icons", `${name}-${size}.png`))).toEqual([size, size]);
  });

  test("each size on the ribbon names a file of that size, one drawing a button", () => {
    const images = new Map(all("bt:Image", one("bt:Images")).map((image) => [image.getAttribute("id"), value(image)]));
    const drawings = all("Icon").map((icon) => {
      const names = [...icon.children].map((image) => {
        const address = images.get(image.getAttribute("resid")) ?? "";
        const match = /\/icons\/([a-z-]+)-(\d+)\.png$/.exec(address);
        expect([address, match?.[2]]).toEqual([address, image.getAttribute("size")]);
        return match?.[1];
      });
      expect(new Set(names).size).toBe(1);
      return names[0];
    });
    expect(drawings).toEqual(["icon", "new-plan", "check", "icon"]);
  });
});
