import { badArgument } from "../office-fault";

/** The colour names that HTML 4 has; Excel takes these and #RRGGBB. */
const named: Record<string, string> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
};

/** A colour as Excel reads it back: #RRGGBB in capitals. @throws OfficeFault InvalidArgument */
export function checkedColor(color: string): string {
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  const known = named[color.toLowerCase()];
  if (known === undefined) throw badArgument(`"${color}" is no colour. Give #RRGGBB or an HTML colour name.`);
  return known;
}
