import { useState } from "react";
import type { ReactElement } from "react";
import {
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  typographyStyles,
} from "@fluentui/react-components";
import type { PaneEffects } from "../pane-effects";
import type { Checked, NamesHere } from "../pane-state";
import type { Intent } from "../intent";
import { exportStrings } from "./export-strings";
import { findingsSheet } from "./findings-sheet";
import { writeFindings, type FindingsFormat } from "./write-findings";

const useStyles = makeStyles({
  // Over what comes after it and is placed too.
  menu: { zIndex: 1 },
  said: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
});

/** The ways to hand the problems on. It opens as it arrives, because it is only fetched once somebody asked for it. A chunk of its own. */
export default function ExportMenu({
  trigger,
  checked,
  here,
  effects,
  perform,
}: {
  readonly trigger: ReactElement;
  readonly checked: Checked;
  readonly here: NamesHere;
  readonly effects: Pick<PaneEffects, "saveFile" | "copyText">;
  readonly perform: (intent: Intent) => void;
}) {
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const written = (format: FindingsFormat) => writeFindings(format, checked.result, Object.values(checked.help));
  const say = (words: string, hidden: number) => setSaid(hidden > 0 ? `${words} ${exportStrings.hidden}` : words);
  const save = (format: FindingsFormat) => () => {
    const { fileName, text, hidden } = written(format);
    effects.saveFile(fileName, text);
    say(exportStrings.saved(fileName), hidden);
  };
  const copy = () => {
    const { text, hidden } = written("text");
    effects.copyText(text).then(
      () => say(exportStrings.copied, hidden),
      // Refused by the program around the pane, which no code of ours can change: the files are the way on.
      () => setSaid(exportStrings.notCopied),
    );
  };
  const putOnSheet = () => {
    const blueprint = findingsSheet(checked.result, here);
    const title = exportStrings.sheetTitle(blueprint.activeSheet);
    perform({ kind: "apply", title, edits: [{ kind: "add-sheet", blueprint }] });
  };
  return (
    <>
      <Menu defaultOpen inline>
        <MenuTrigger disableButtonEnhancement>{trigger}</MenuTrigger>
        <MenuPopover className={styles.menu}>
          <MenuList>
            <MenuItem onClick={copy}>{exportStrings.copy}</MenuItem>
            <MenuItem onClick={save("markdown")}>{exportStrings.markdown}</MenuItem>
            <MenuItem onClick={save("csv")}>{exportStrings.csv}</MenuItem>
            <MenuItem onClick={save("sarif")}>{exportStrings.sarif}</MenuItem>
            <MenuItem onClick={putOnSheet}>{exportStrings.sheet}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </>
  );
}
