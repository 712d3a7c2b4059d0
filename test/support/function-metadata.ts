import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseTree } from "custom-functions-metadata/lib/parseTree";

/** What Excel is told of one function. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly { name: string; description: string; optional?: boolean; dimensionality?: string }[];
  readonly result: { readonly dimensionality?: string };
}

const folder = join(__dirname, "../../src/functions");

/**
 * The metadata of all custom functions, by the generator that the build uses, and what it complains of.
 *
 * Over every file of the folder that declares one: a file that the build's list misses would go unseen otherwise.
 */
export function readMetadata(): { files: string[]; functions: FunctionMetadata[]; errors: string[] } {
  const files = readdirSync(folder).filter((name) => /@customfunction /.test(readFileSync(join(folder, name), "utf8")));
  const parsed = files.map((name) => parseTree(readFileSync(join(folder, name), "utf8"), name));
  return {
    files,
    functions: parsed.flatMap((file) => file.functions as FunctionMetadata[]),
    errors: parsed.flatMap((file) => file.extras.flatMap((extra) => extra.errors)),
  };
}
