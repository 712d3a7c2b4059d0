import { effectivePack } from "../../core/domain/effective-pack";
import type { OrganisationPack, Pack } from "../../core/domain/pack";
import { readPack } from "../../core/domain/read-pack";
import { knownCriteria } from "../../core/known-criteria";
import { packOfBook } from "../../core/read/pack-of-book";
import { HostError } from "../../core/workbook/spreadsheet-host";
import type { PaneEffects } from "../pane-effects";
import { strings } from "../strings";
import { workProblems } from "./settings-findings";
import { settingsStrings } from "./settings-strings";
import type { Json } from "../round-editor/draft";

/** Most bytes of a file with a pack in it: a large coalition book is a tenth of it. */
const largestFile = 20_000_000;

/** An organisation's pack, or why there is none, in sentences. */
export type PackSource =
  | { readonly pack: OrganisationPack; readonly problems?: undefined }
  | { readonly pack?: undefined; readonly problems: readonly string[] };

/** The pack in a `pack.json` or on the Criteria sheet of a coalition book, by what the file begins with and not by its name. */
export async function packInFile(file: File, { readFile }: Pick<PaneEffects, "readFile">): Promise<PackSource> {
  if (file.size > largestFile) return { problems: [settingsStrings.pack.tooLarge(file.name)] };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // Every workbook is a ZIP archive, which begins with these letters; no JSON does.
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return standalone(packOfBook(await readFile(bytes), knownCriteria));
    return packInText(await file.text());
  } catch (error) {
    if (error instanceof HostError) return { problems: [error.message] };
    return { problems: [settingsStrings.pack.unreadable(file.name)] };
  }
}

/** The pack in the text of a `pack.json`. */
export function packInText(text: string): PackSource {
  return standalone(readPack(text));
}

/** A pack in full, nothing under it any more, if all that it names exists. */
function standalone(reading: {
  readonly pack?: Pack | undefined;
  readonly problems?: readonly string[] | undefined;
}): PackSource {
  if (reading.pack === undefined) return { problems: reading.problems ?? [strings.unexpected("")] };
  const { $schema: _schema, ...pack } = effectivePack(reading.pack);
  const problems = workProblems({ base: null, draft: { pack: pack as unknown as Json }, text: null, saving: null });
  return problems.length > 0 ? { problems: problems.map((problem) => problem.replace(/^pack\./, "")) } : { pack };
}
