import { XmlScanner } from "../../src/xlsx/xml/xml-scanner";

/** An element of a small XML part; names without prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly and deeper in it, joined. */
  readonly text: string;
}

/** A part as a tree, for tests that look into one; `attributes` names those that are kept. */
export function xmlTree(part: string, attributes: readonly string[]): XmlElement {
  const scanner = new XmlScanner(part);
  const element = (): XmlElement => {
    const { name, empty } = scanner;
    const found = attributes.flatMap((attribute) => {
      const value = scanner.attribute(attribute);
      return value === undefined ? [] : [[attribute, value] as const];
    });
    const children: XmlElement[] = [];
    let text = "";
    while (!empty) {
      const token = scanner.next();
      if (token === "open") {
        const child = element();
        children.push(child);
        text += child.text;
      } else if (token === "text") text += scanner.text;
      else break;
    }
    return { name, attributes: Object.fromEntries(found), children, text };
  };
  while (scanner.next() !== "open");
  return element();
}

/** Every element of a name in a tree, in order. */
export function allNamed(tree: XmlElement, name: string): XmlElement[] {
  return tree.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allNamed(child, name)]);
}

/** The element at a path of names, each the first of its name; fails where there is none. */
export function at(tree: XmlElement, ...names: readonly string[]): XmlElement {
  return names.reduce((element, name) => {
    const child = element.children.find((one) => one.name === name);
    if (!child)
      throw new Error(`<${element.name}> has no <${name}>, but ${element.children.map((one) => one.name).join(", ")}`);
    return child;
  }, tree);
}
