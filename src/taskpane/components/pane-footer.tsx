import { Button, ProgressBar, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { Intent } from "../intent";
import type { PaneState, Task } from "../pane-state";
import { strings } from "../strings";

const useStyles = makeStyles({
  footer: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: "4px 8px",
    minHeight: "40px",
    padding: "4px 4px 4px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, flexBasis: "120px", minWidth: 0, overflowWrap: "anywhere" },
  stale: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
});

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });

/** The status line: what was found and when, whether it still holds, the last fix to take back; or what is being done. */
export function PaneFooter({
  state: { plan, task, journal },
  perform,
  cancel,
}: {
  readonly state: Pick<PaneState, "plan" | "task" | "journal">;
  readonly perform: (intent: Intent) => void;
  readonly cancel: () => void;
}) {
  const styles = useStyles();
  if (task && task.intent.kind !== "reveal") return <Working task={task} cancel={cancel} />;
  const last = journal.at(-1);
  const read = plan.kind === "plan" ? plan.checked : plan.kind === "overview" ? plan : null;
  if (read === null && last === undefined) return null;
  return (
    <footer className={styles.footer}>
      {read && (
        <span className={styles.words}>
          {plan.kind === "plan" ? (
            <>
              {strings.counts(plan.checked.result.counts)} · <span>{strings.checkedAt(clock.format(read.at))}</span>
            </>
          ) : (
            <span>{strings.readAt(clock.format(read.at))}</span>
          )}
          {read.stale && (
            <>
              {" "}
              · <span className={styles.stale}>{strings.changedSince}</span>
            </>
          )}
        </span>
      )}
      {last && (
        <Button
          icon={<ArrowUndo20Regular />}
          aria-label={strings.undoNamed(last.title)}
          onClick={() => perform({ kind: "undo" })}
        >
          {strings.undo}
        </Button>
      )}
      <Button
        appearance="subtle"
        icon={<ArrowClockwise20Regular />}
        aria-label={plan.kind === "overview" ? strings.readAgain : strings.checkAgain}
        onClick={() => perform({ kind: "check" })}
      />
    </footer>
  );
}

function Working({ task, cancel }: { readonly task: Task; readonly cancel: () => void }) {
  const styles = useStyles();
  const words = strings.progress(task.step, task.share);
  // An edit or an undo is written whole or not at all, in one go: there is no moment to stop it in.
  const canCancel = task.intent.kind !== "apply" && task.intent.kind !== "undo";
  return (
    <footer className={styles.footer}>
      <span className={styles.words}>{words}</span>
      {canCancel && (
        <Button disabledFocusable={task.stopping} onClick={cancel}>
          {strings.cancel}
        </Button>
      )}
      <ProgressBar aria-label={words} value={task.share > 0 ? task.share : undefined} />
    </footer>
  );
}
