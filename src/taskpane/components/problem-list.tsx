import { useEffect, useMemo, useRef } from "react";
import type { Dispatch, RefObject } from "react";
import { fixAlike } from "../fix-alike";
import { useListKeys } from "../hooks/use-list-keys";
import { useWindowedRows } from "../hooks/use-windowed-rows";
import type { ListRow } from "../list-rows";
import type { Checked, PaneState } from "../pane-state";
import type { PaneEvent } from "../state";
import { strings } from "../strings";
import type { FindingActions } from "./finding-details";
import { FindingRow } from "./finding-row";
import { GroupRow } from "./group-row";
import { NotCheckedRow } from "./not-checked-row";
import { rowHeights } from "./row-styles";

/**
 * The findings as a tree with one tab stop: groups on the first level, findings on the second.
 *
 * A tree rather than a table, because rows open; flat in the document, because long lists are windowed.
 */
export function ProblemList({
  rows,
  checked,
  state,
  dispatch,
  actions,
  scroller,
  onTyped,
}: {
  readonly rows: readonly ListRow[];
  readonly checked: Checked;
  readonly state: Pick<PaneState, "active" | "opened" | "focusSerial">;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly actions: FindingActions;
  readonly scroller: RefObject<HTMLElement | null>;
  /** A character typed on the list, which goes to the filter. */
  readonly onTyped: (character: string) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const activeIndex = Math.max(0, state.active === null ? 0 : keys.indexOf(state.active));
  const openedIndex = state.opened === null ? -1 : keys.indexOf(state.opened);
  const windowed = useWindowedRows(
    keys,
    [activeIndex, openedIndex],
    (index) => rowHeights[rows[index]?.kind ?? "finding"],
    scroller,
    list,
  );
  const onKeyDown = useListKeys({ rows, activeIndex, opened: state.opened, dispatch, actions, onTyped });

  useEffect(() => {
    if (state.focusSerial > 0) list.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
  }, [state.focusSerial]);

  return (
    <div
      ref={list}
      role="tree"
      aria-label={strings.problems}
      aria-description={strings.listHint}
      aria-keyshortcuts="Enter Alt+Enter F8 Shift+F8"
      onKeyDown={onKeyDown}
    >
      {windowed.rows.flatMap(({ index, gap }) => {
        const row = rows[index];
        if (row === undefined) return [];
        const rowProps = {
          isActive: index === activeIndex,
          elementRef: (element: HTMLElement | null) => windowed.measure(row.key, element),
          onActivate: () => dispatch({ type: "activated", key: row.key }),
        };
        const spacer = gap > 0 ? [<div key={`gap:${row.key}`} role="none" style={{ height: gap }} />] : [];
        return [
          ...spacer,
          <Row key={row.key} {...{ row, rowProps, checked, dispatch, actions }} isOpened={index === openedIndex} />,
        ];
      })}
      {windowed.rest > 0 && <div role="none" style={{ height: windowed.rest }} />}
    </div>
  );
}

function Row({
  row,
  rowProps,
  checked,
  isOpened,
  dispatch,
  actions,
}: {
  readonly row: ListRow;
  readonly rowProps: Omit<Parameters<typeof GroupRow>[0], "row" | "onToggle">;
  readonly checked: Checked;
  readonly isOpened: boolean;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly actions: FindingActions;
}) {
  if (row.kind === "group")
    return <GroupRow {...rowProps} row={row} onToggle={() => dispatch({ type: "group-toggled", group: row.key })} />;
  if (row.kind === "not-checked") return <NotCheckedRow {...rowProps} row={row} />;
  const { finding } = row;
  return (
    <FindingRow
      {...rowProps}
      row={row}
      isOpened={isOpened}
      isDate={checked.dateFields.has(`${finding.place?.sheet ?? ""}!${finding.field ?? ""}`)}
      checked={checked}
      alike={() => fixAlike(checked.result.findings, finding.criterion)}
      actions={actions}
      onToggle={() =>
        isOpened ? dispatch({ type: "opened", key: null, focus: true }) : dispatch({ type: "opened", key: row.key })
      }
    />
  );
}
