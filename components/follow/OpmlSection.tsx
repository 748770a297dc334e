/** Imports and exports OPML files: reads the chosen file, asks for access to its sites, and follows the feeds. */
import { useRef, useState } from 'preact/hooks';
import type { OpmlResult } from '../../feed/opml.ts';
import { writeOpml } from '../../feed/write-opml.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import { levelOfFolder } from '../../model/alert-settings.ts';
import type { ListedFolder } from '../../model/feed-list.ts';
import type { FollowedFeed } from '../../model/feed-rows.ts';
import type { Settings } from '../../model/settings.ts';
import type { PageContext } from '../shared/page-context.ts';
import { type ChosenList, OpmlPanel } from './OpmlPanel.tsx';
import { type ListProblem, readList } from './read-list.ts';

/** The section of the settings page for OPML files. */
export function OpmlSection({
  desk,
  command,
  i18n,
  settings,
  feeds,
}: PageContext<FullI18n> & { feeds: readonly FollowedFeed[] }) {
  const [chosen, setChosen] = useState<OpmlResult | ListProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isNothingNew, setNothingNew] = useState(false);
  const [startedId, setStartedId] = useState<string | null>(null);
  const [cancelled, setCancelled] = useState<number | null>(null);
  const lastFile = useRef<File | null>(null);
  const choose = async (file: File) => {
    lastFile.current = file;
    const list = await readList(file);
    // A file that was chosen later may have been read sooner.
    if (lastFile.current !== file) return;
    setChosen(list);
    setNothingNew(false);
  };
  const start = async (asked: Promise<boolean>, list: OpmlResult) => {
    setBusy(true);
    // An import goes on without access: each feed then shows what is missing, with a button to allow it.
    await asked;
    const reply = await command('importFeeds', { feeds: list.feeds, folders: list.folders });
    setBusy(false);
    // A list that was not taken stays, to be tried again.
    if (!reply.ok) return;
    setNothingNew(reply.value.added === 0);
    setStartedId(reply.value.importId);
    setCancelled(null);
    setChosen(null);
  };
  // An import that another visit of this page began is shown and can be cancelled as well.
  const importId = startedId ?? feeds.find(isWaiting)?.importId ?? null;
  const cancel = async () => {
    if (importId === null) return;
    const reply = await command('cancelImport', { importId });
    if (!reply.ok) return;
    setStartedId(importId);
    setCancelled(reply.value.removed);
  };
  return (
    <OpmlPanel
      i18n={i18n}
      chosen={chosen === null || typeof chosen === 'string' ? chosen : summaryOf(chosen, feeds)}
      isBusy={isBusy}
      isNothingNew={isNothingNew}
      progress={progressOf(feeds, importId)}
      onFile={file => void choose(file)}
      onImport={() => {
        if (chosen === null || typeof chosen === 'string') return;
        void start(desk.requestAccess(chosen.feeds.map(({ url }) => url)), chosen);
      }}
      cancelled={cancelled}
      onCancel={() => void cancel()}
      onExport={() =>
        download(writeOpml(feeds, foldersOf(feeds, settings), 'Newsline', desk.now()))
      }
    />
  );
}

function summaryOf(list: OpmlResult, feeds: readonly FollowedFeed[]): ChosenList {
  const urls = new Set(feeds.map(({ url }) => url));
  const followed = list.feeds.filter(({ url }) => urls.has(url)).length;
  const { refused, leftOut, isCut } = list;
  return { count: list.feeds.length, followed, refused, leftOut, isCut };
}

/** null where there is no import, or nothing is left of it. */
function progressOf(feeds: readonly FollowedFeed[], importId: string | null) {
  const imported = feeds.filter(feed => feed.importId !== null && feed.importId === importId);
  if (imported.length === 0) return null;
  return {
    total: imported.length,
    done: imported.filter(feed => !isWaiting(feed)).length,
    failed: imported.flatMap(({ customTitle, title, problem }) =>
      problem === null ? [] : [{ title: customTitle ?? title, problem }],
    ),
  };
}

/** Whether an imported feed waits for its first round; one that is paused is not asked. */
function isWaiting({ importId, isPaused, polledAt, followedAt }: FollowedFeed): boolean {
  return importId !== null && !isPaused && (polledAt === null || polledAt < followedAt);
}

/** What the reader chose for the folders of `feeds`. */
function foldersOf(
  feeds: readonly FollowedFeed[],
  { tickerFoldersOut, folderAlertLevels }: Settings,
): readonly ListedFolder[] {
  return [...new Set(feeds.map(({ folder }) => folder))]
    .filter(name => name !== null)
    .map(name => ({
      name,
      inTicker: !tickerFoldersOut.includes(name),
      alertLevel: levelOfFolder(folderAlertLevels, name),
    }));
}

function download(opml: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([opml], { type: 'text/x-opml' }));
  link.download = 'newsline.opml';
  link.click();
  URL.revokeObjectURL(link.href);
}
