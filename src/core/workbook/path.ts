/** Path into a submission: `["pilots", 3, "sunset"]`. */
export type Path = readonly (string | number)[];

/** Text form of a path, as maps use it: `pilots.3.sunset`. */
export function pathKey(path: Path): string {
  return path.join(".");
}
