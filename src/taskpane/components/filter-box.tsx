import type { Ref } from "react";
import { SearchBox, makeStyles } from "@fluentui/react-components";
import { strings } from "../strings";

const useStyles = makeStyles({
  box: { maxWidth: "none" },
  // The cross is 20 pixels; around it makes 32 to touch.
  dismiss: { padding: "6px", margin: "-6px" },
});

/** The filter of the list. Down goes to the list, Escape empties it. */
export function FilterBox({
  inputRef,
  filter,
  onFilter,
  onDown,
}: {
  readonly inputRef: Ref<HTMLInputElement>;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  readonly onDown: () => void;
}) {
  const styles = useStyles();
  return (
    <SearchBox
      input={{ ref: inputRef }}
      className={styles.box}
      dismiss={{ className: styles.dismiss, "aria-label": strings.clearFilter }}
      aria-label={strings.filter}
      placeholder={strings.filter}
      value={filter}
      onChange={(_, { value }) => onFilter(value)}
      onKeyDown={(event) => {
        if (event.key === "ArrowDown") {
          event.preventDefault();
          onDown();
        } else if (event.key === "Escape" && filter !== "") onFilter("");
      }}
    />
  );
}
