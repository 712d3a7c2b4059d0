import { Button } from "@fluentui/react-components";
import { MessagePage } from "../components/message-page";
import { deskStrings } from "../desk/desk-strings";
import { useOpenBook } from "../desk/use-open-book";
import { ForumPage } from "../forum/forum-page";
import { isBusy } from "../pane-state";
import type { ScreenProps } from "./screen";

/** Preparing a forum: its agenda out of the coalition book. A chunk of its own. */
export default function ForumScreen({ pane, effects }: ScreenProps) {
  const [book, readAgain] = useOpenBook(effects, pane.state.plan, isBusy(pane.state));
  if (book === null) return <MessagePage title={deskStrings.reading} text="" />;
  if ("problem" in book)
    return (
      <MessagePage title={deskStrings.notRead} text={book.problem}>
        <Button onClick={readAgain}>{deskStrings.readAgain}</Button>
      </MessagePage>
    );
  return <ForumPage book={book} pane={pane} effects={effects} />;
}
