import { navigations } from "../../../src/workbench/host/member-kind";
import { members, type ClassName } from "../../../src/workbench/host/members";
import { privateMembers } from "../../../src/workbench/host/private-members";
import { Model } from "../../../src/workbench/host/model/model";
import { startOffice, type StartedOffice } from "../../support/office";
import { readdirSync } from "node:fs";
import { join } from "node:path";

let office: StartedOffice;
const folder = join(__dirname, "../../../src/workbench/host/model");

beforeAll(async () => {
  office = await startOffice();
});

afterAll(() => office.dispose());

/** Every class of the model, found in its files, so that a new one can't be forgotten. */
async function modelClasses(): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const file of readdirSync(folder)) {
    const exported = (await import(join(folder, file))) as Record<string, unknown>;
    for (const value of Object.values(exported)) {
      if (typeof value !== "function" || !(value.prototype instanceof Model)) continue;
      // The class says its name in a field, which only its text shows without making one.
      const name = /className = "(\w+)"/.exec(String(value))?.[1];
      if (name === undefined) continue;
      const own = found.get(name) ?? new Set<string>();
      for (const member of Object.getOwnPropertyNames(value.prototype)) own.add(member);
      found.set(name, own);
    }
  }
  return found;
}

function genuine(name: string): Set<string> {
  const constructor = (office.Excel as unknown as Record<string, { prototype: object } | undefined>)[name];
  return new Set(constructor ? Object.getOwnPropertyNames(constructor.prototype) : []);
}

test("every listed member exists in the genuine library", () => {
  for (const [name, list] of Object.entries(members)) {
    const known = genuine(name);
    expect({ name, missing: list.filter((member) => !known.has(member)) }).toEqual({ name, missing: [] });
  }
});

test("no class answers a member of Office.js that the list doesn't have", async () => {
  const classes = await modelClasses();
  expect([...classes.keys()].sort()).toEqual(Object.keys(members).sort());
  for (const [name, own] of classes) {
    const known = genuine(name);
    const list: readonly string[] = members[name as ClassName];
    const allowed = new Set([...list, ...(privateMembers[name] ?? []), "constructor"]);
    const unlisted = [...own].filter((member) => known.has(member) && !allowed.has(member));
    expect({ name, unlisted }).toEqual({ name, unlisted: [] });
  }
});

test("properties that lead to other objects are those that the genuine library says lead on", () => {
  for (const [name, list] of Object.entries(members)) {
    const prototype = (
      office.Excel as unknown as Record<string, { prototype: { _navigationPropertyNames?: string[] } }>
    )[name]?.prototype;
    const leading = new Set(prototype?._navigationPropertyNames ?? []);
    const expected = list.filter((member) => leading.has(member));
    expect({ name, leading: [...(navigations[name as ClassName] ?? [])].sort() }).toEqual({
      name,
      leading: [...expected].sort(),
    });
  }
});

test("what isn't on the list can't be reached, even if the class has it", async () => {
  const code = await office.Excel.run(async (context) => {
    // `look` is how the model reads a style; Office.js has no such member.
    const style = context.workbook.styles.getItem("Normal");
    style.load("look");
    await context.sync();
  }).catch((cause: { code: string }) => cause.code);
  expect(code).toBe("ApiNotFound");
});
