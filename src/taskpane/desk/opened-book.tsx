import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import type { OpenBook } from "../../core/desk/open-book";
import { MessagePage } from "../components/message-page";
import { isBusy } from "../pane-state";
import type { ScreenProps } from "../screens/screen";
import { deskStrings } from "./desk-strings";
import { useOpenBook } from "./use-open-book";

/** What a screen shows of the open coalition book, once it was read; until then, or where it can't be read, what there is to say of that. */
export function OpenedBook({
  pane,
  effects,
  children,
}: Pick<ScreenProps, "pane" | "effects"> & { readonly children: (book: OpenBook) => ReactNode }) {
  const [book, readAgain] = useOpenBook(effects, pane.state.plan, isBusy(pane.state));
  if (book === null) return <MessagePage title={deskStrings.reading} text="" />;
  if ("problem" in book)
    return (
      <MessagePage title={deskStrings.notRead} text={book.problem}>
        <Button onClick={readAgain}>{deskStrings.readAgain}</Button>
      </MessagePage>
    );
  return children(book);
}
