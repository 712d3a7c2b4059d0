import type { Command } from "./command";
import { check } from "./commands/check";
import { explain } from "./commands/explain";
import { fix } from "./commands/fix";
import { create } from "./commands/new";

/** Every command, in the order of the help: as a round goes. */
export const commands: readonly Command[] = [create, check, fix, explain];
