/** Imports and exports OPML files: reads the chosen file, asks for access to its sites, and follows the feeds. */
import { useState } from 'preact/hooks';
import { decodeBytes } from '../../feed/charset.ts';
import { type OpmlResult, readOpml, writeOpml } from '../../feed/opml.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import type { FollowedFeed } from '../../model/feed-rows.ts';
import type { PageContext } from '../shared/page-context.ts';
import { OpmlPanel } from './OpmlPanel.tsx';

const MAX_FILE_MB = 10;

/** The section of the settings page for OPML files. */
export function OpmlSection({
  desk,
  command,
  i18n,
  feeds,
}: PageContext<FullI18n> & { feeds: readonly FollowedFeed[] }) {
  const [chosen, setChosen] = useState<OpmlResult | 'bad' | 'too-large' | null>(null);
  const [importId, setImportId] = useState<string | null>(null);
  const [cancelled, setCancelled] = useState<number | null>(null);
  const choose = async (file: File) =>
    setChosen(
      file.size > MAX_FILE_MB * 1_000_000 ? 'too-large' : (readOpml(await textOf(file)) ?? 'bad'),
    );
  const start = async (asked: Promise<boolean>, list: OpmlResult) => {
    // An import goes on without access: each feed then shows what is missing, with a button to allow it.
    await asked.catch(() => false);
    const reply = await command('importFeeds', { feeds: [...list.feeds] });
    if (reply.ok) setImportId(reply.value.importId);
    setCancelled(null);
    setChosen(null);
  };
  const cancel = async () => {
    if (importId === null) return;
    const reply = await command('cancelImport', { importId });
    if (reply.ok) setCancelled(reply.value.removed);
  };
  const imported = feeds.filter(feed => feed.importId !== null && feed.importId === importId);
  const polled = imported.filter(({ polledAt }) => polledAt !== null);
  return (
    <OpmlPanel
      i18n={i18n}
      chosen={
        chosen === null || typeof chosen === 'string'
          ? chosen
          : { count: chosen.feeds.length, refused: chosen.refused }
      }
      maxMb={MAX_FILE_MB}
      progress={
        importId === null
          ? null
          : {
              total: imported.length,
              done: polled.length,
              failed: polled.flatMap(({ title, problem }) =>
                problem === null ? [] : [{ title, problem }],
              ),
            }
      }
      onFile={file => void choose(file)}
      onImport={() => {
        if (chosen === null || typeof chosen === 'string') return;
        void start(desk.requestAccess(chosen.feeds.map(({ url }) => url)), chosen);
      }}
      cancelled={cancelled}
      onCancel={() => void cancel()}
      onExport={() =>
        download(
          writeOpml(
            feeds.map(feed => ({ ...feed, title: feed.customTitle ?? feed.title })),
            'Newsline',
            desk.now(),
          ),
        )
      }
    />
  );
}

/** The text of a file, decoded by the encoding that it declares. */
async function textOf(file: File): Promise<string> {
  return decodeBytes(new Uint8Array(await file.arrayBuffer()), null);
}

function download(opml: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([opml], { type: 'text/x-opml' }));
  link.download = 'newsline.opml';
  link.click();
  URL.revokeObjectURL(link.href);
}
