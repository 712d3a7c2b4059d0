/**
 * Shares of the usual search for the best set of pilots: the first in the blink in which a page appears, the second when somebody asks for
 * it. Excel must go on answering, so neither is the whole of it, which the command line does; what is not proven says by how much it may
 * be off.
 */
export const searchEfforts = { quick: 0.02, longer: 0.2 } as const;
