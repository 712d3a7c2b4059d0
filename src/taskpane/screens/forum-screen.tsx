import { OpenedBook } from "../desk/opened-book";
import { ForumPage } from "../forum/forum-page";
import type { ScreenProps } from "./screen";

/** Preparing a forum: its agenda out of the coalition book. A chunk of its own. */
export default function ForumScreen({ pane, effects }: ScreenProps) {
  return (
    <OpenedBook pane={pane} effects={effects}>
      {(book) => <ForumPage book={book} pane={pane} effects={effects} />}
    </OpenedBook>
  );
}
