import type { Command } from "./command";
import { carry } from "./commands/carry";
import { check } from "./commands/check";
import { compare } from "./commands/compare";
import { explain } from "./commands/explain";
import { fix } from "./commands/fix";
import { create } from "./commands/new";
import { review } from "./commands/review";
import { start } from "./commands/start";
import { submit } from "./commands/submit";

/** Every command, in the order of the help: as a round goes. */
export const commands: readonly Command[] = [create, start, check, fix, submit, compare, carry, review, explain];
