import program from "../../package.json";

/** Version of the program, which reports and records name. */
export const programVersion: string = program.version;
