import program from "../../package.json";

/** Version of this program, as results name it and as what is kept between reviews is keyed by. */
export const programVersion: string = program.version;
