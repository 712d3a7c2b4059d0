import { useRef } from "react";
import { Button } from "@fluentui/react-components";
import { FileInput } from "../components/file-input";
import { useDeskStyles } from "../desk/desk-styles";
import { forumStrings } from "./forum-strings";
import type { FundState } from "./use-fund-file";
/** The fund's file: chosen, left out again, or why it could not be used. */
export function FundChoice({
  state,
  onChoose,
  onForget,
}: {
  readonly state: FundState;
  readonly onChoose: (file: File) => void;
  readonly onForget: () => void;
}) {
  const styles = useDeskStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className={styles.section} aria-labelledby="forum-fund">
      <h2 id="forum-fund" className={styles.heading} tabIndex={-1}>
        {forumStrings.fund}
      </h2>
      <p className={styles.text} role="status">
        {state.kind === "read"
          ? forumStrings.fundRead(state.fund.file)
          : state.kind === "reading"
            ? forumStrings.reading(state.name)
            : forumStrings.fundAbout}
      </p>
      {state.kind === "failed" && (
        <p role="alert" className={styles.text}>
          <strong>{forumStrings.notRead(state.name)}.</strong> {state.message}
        </p>
      )}
      <div className={styles.buttons}>
        <Button disabledFocusable={state.kind === "reading"} onClick={() => input.current?.click()}>
          {state.kind === "read" ? forumStrings.otherFund : forumStrings.chooseFund}
        </Button>
        {state.kind === "read" && <Button onClick={onForget}>{forumStrings.forgetFund}</Button>}
      </div>
      <FileInput ref={input} accept=".xlsx,.xlsm,.xltx" label={forumStrings.fundLabel} onFile={onChoose} />
    </section>
  );
}
