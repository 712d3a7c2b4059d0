import { Button } from "@fluentui/react-components";
import { MessagePage } from "../components/message-page";
import { isBusy } from "../pane-state";
import { DeskPage } from "../submit/desk-page";
import { submitStrings } from "../submit/submit-strings";
import { useSigningDesk } from "../submit/use-signing-desk";
import type { ScreenProps } from "./screen";

/** Submitting a plan: checklist, check, signatures. A chunk of its own. */
export default function SubmitScreen({ pane, effects, onClose }: ScreenProps) {
  const [desk, readAgain] = useSigningDesk(effects, pane.state.plan, isBusy(pane.state));
  if (desk === null) return <MessagePage title={submitStrings.reading} text="" />;
  if ("problem" in desk)
    return (
      <MessagePage title={submitStrings.notRead} text={desk.problem}>
        <Button onClick={readAgain}>{submitStrings.readAgain}</Button>
      </MessagePage>
    );
  return <DeskPage desk={desk} pane={pane} onClose={onClose} />;
}
