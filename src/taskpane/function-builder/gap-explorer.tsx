import { useEffect, useId, useRef, useState } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { intervalPlot } from "../../core/charts/interval-plot";
import { groupRows, isNotDisclosed, groupKey, type TableCell } from "../../core/statistics";
import { builderStrings as words } from "./builder-strings";

const useStyles = makeStyles({
  plot: { overflow: "hidden", color: tokens.colorNeutralForeground1 },
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse" },
  cell: { padding: "2px 4px", textAlign: "start", overflowWrap: "anywhere", verticalAlign: "top" },
  number: { padding: "2px 4px", textAlign: "end", whiteSpace: "nowrap", verticalAlign: "top" },
  summary: { padding: "6px 0", cursor: "pointer", minHeight: "32px", boxSizing: "border-box" },
});

/** The narrowest that a plot can be drawn. */
const narrowest = 160;

/**
 * One interval a group, so that overlap is seen before size, and the same numbers as a table.
 *
 * @param table rows of a table of groups with its header; suppressed ones are shown as suppressed, with nothing drawn
 */
export function GapExplorer({ table }: { readonly table: readonly (readonly TableCell[])[] }) {
  const styles = useStyles();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(narrowest);
  useEffect(() => {
    const element = place.current;
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.max(narrowest, Math.floor(element.clientWidth))));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const header = table[0] ?? [];
  const at = (row: readonly TableCell[], name: string) => row[header.indexOf(name)];
  const measure = header.includes("rate") ? "rate" : "share";
  const rows = groupRows(table).filter(([group]) => !isNotDisclosed(groupKey(String(group))));
  const number = (cell: TableCell | undefined) => (typeof cell === "number" ? cell : null);
  const plotted = rows.map((row) => {
    const status = String(at(row, "status") ?? "");
    return {
      label: String(row[0]),
      estimate: number(at(row, measure)),
      low: number(at(row, "low")),
      high: number(at(row, "high")),
      ...(status === "ok" ? {} : { note: status }),
    };
  });
  const svg = intervalPlot(plotted, {
    id: `gap${id.replace(/[^A-Za-z0-9]/g, "")}`,
    title: words.byGroup,
    altText: words.gapPlotText,
    width,
    valueFormat: "0.0%",
    theme: "page",
  });
  const percent = (value: number | null) => (value === null ? "" : `${(value * 100).toFixed(1)} %`);
  return (
    <div ref={place}>
      {/* Our own markup, every text in it escaped by the chart. */}
      <div className={styles.plot} dangerouslySetInnerHTML={{ __html: svg }} />
      <details>
        <summary className={styles.summary}>{words.asTable}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              {[words.group, words.estimate, words.low, words.high, words.status].map((name, at) => (
                <th key={name} scope="col" className={at > 0 && at < 4 ? styles.number : styles.cell}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plotted.map(({ label, estimate, low, high, note }) => (
              <tr key={label}>
                <th scope="row" className={styles.cell}>
                  {label}
                </th>
                <td className={styles.number}>{percent(estimate)}</td>
                <td className={styles.number}>{percent(low)}</td>
                <td className={styles.number}>{percent(high)}</td>
                <td className={styles.cell}>{note ?? "ok"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
