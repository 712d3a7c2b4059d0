import { Button, Field, ProgressBar } from "@fluentui/react-components";
import { Notice } from "../components/notice";
import type { Problem, Task } from "../pane-state";
import { strings } from "../strings";
import { newStrings } from "./new-strings";
import type { FileMaking } from "./use-workbook-file";

/** What stands below the form: names that are taken and what can be done, what failed, what was stopped, and how far it is. */
export function MakingNotices({
  taken,
  task,
  problem,
  note,
  file,
  onFile,
}: {
  /** Names of what will be made that the workbook uses already. */
  readonly taken: readonly string[];
  readonly task: Task | null;
  readonly problem: Problem | null;
  readonly note: string | null;
  readonly file: FileMaking;
  /** Makes the workbook as a file; null while nothing is chosen. */
  readonly onFile: (() => void) | null;
}) {
  const isWorking = task?.intent.kind === "create";
  const asFile = onFile && (
    <Button disabledFocusable={file.kind === "making" || task !== null} onClick={onFile}>
      {newStrings.taken.file}
    </Button>
  );
  const isOneOfOurs = taken.includes("_plan");
  return (
    <>
      {problem ? (
        <Notice kind="error" title={strings.failed.create} lines={[problem.message]}>
          {problem.code === "name-taken" && asFile}
        </Notice>
      ) : (
        taken.length > 0 &&
        !isWorking &&
        file.kind !== "made" && (
          <Notice
            kind="info"
            title={isOneOfOurs ? newStrings.taken.oneOfOurs : newStrings.taken.names(taken)}
            lines={[isOneOfOurs ? newStrings.taken.oneOfOursText : newStrings.taken.namesText]}
          >
            {asFile}
          </Notice>
        )
      )}
      {note !== null && <Notice kind="info" title={note} />}
      {file.kind === "failed" && <Notice kind="error" title={newStrings.fileFailed} lines={[file.message]} />}
      <div role="status">
        {file.kind === "made" && (
          <Notice kind="info" title={newStrings.fileMade(file.name)} lines={[newStrings.fileMadeText]} />
        )}
        {file.kind === "making" && <ProgressField words={strings.progress(newStrings.making, 0)} />}
      </div>
      {isWorking && task && <ProgressField words={strings.progress(task.step, task.share)} share={task.share} />}
    </>
  );
}

function ProgressField({ words, share = 0 }: { readonly words: string; readonly share?: number }) {
  return (
    <Field validationState="none" validationMessage={words}>
      <ProgressBar aria-label={words} value={share > 0 ? share : undefined} />
    </Field>
  );
}
