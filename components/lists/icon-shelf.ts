/**
 * Holds the icons of the sources that a page shows. They are read after the first paint, in one query for all that are shown,
 * and again when an icon comes; what else is written to the archive repeats nothing.
 */
import type { SiteIcon } from '../../model/icon-rows.ts';
import type { Database } from '../../store/database.ts';
import { iconsOfFeeds, newestIconAt } from '../../store/site-icons.ts';
import { type Sight, watch } from '../../store/watch.ts';
import type { IconShelf, ShownIcon } from './shown-icon.ts';

/** Icons that come one after the other are read together, less often where many sources wait for theirs. */
const PAUSE_MS = 1000;
const PAUSE_A_SOURCE_MS = 5;

/** Makes an empty shelf over `db`; it reads nothing before a source is shown. */
export function createIconShelf(db: Database, sight: Sight): IconShelf {
  const shown = new Map<string, Set<() => void>>();
  const icons = new Map<string, ShownIcon>();
  const bySite = new Map<string, ShownIcon>();
  const broken = new Set<ShownIcon>();
  let stopWatching: (() => void) | null = null;
  let isWatching = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isReading = false;
  let isStale = false;
  let isOver = false;

  const ofSite = (site: string, { bytes, type, tone }: SiteIcon): ShownIcon => {
    const known = bySite.get(site);
    if (known !== undefined) return known;
    const icon = { url: URL.createObjectURL(new Blob([bytes], { type })), tone };
    bySite.set(site, icon);
    return icon;
  };
  const withoutIcon = () => [...shown.keys()].filter(feedId => !icons.has(feedId));
  const read = async () => {
    timer = null;
    const missing = withoutIcon();
    if (missing.length === 0) return;
    isReading = true;
    isStale = false;
    try {
      const found = await iconsOfFeeds(db, missing);
      if (isOver) return;
      for (const [feedId, { site, icon }] of found) {
        icons.set(feedId, ofSite(site, icon));
        for (const tell of shown.get(feedId) ?? []) tell();
      }
    } catch {
      // An archive that can't be read is told of by the page; its sources keep their letters.
    } finally {
      isReading = false;
      if (isStale && !isOver) scheduleLater();
    }
  };
  // In a turn of its own: what a live query calls would become a part of it, and be repeated with every write to the feeds.
  const schedule = (afterMs: number) => {
    isStale = true;
    if (!isReading) timer ??= setTimeout(() => void read(), afterMs);
  };
  const scheduleLater = () => schedule(PAUSE_MS + PAUSE_A_SOURCE_MS * withoutIcon().length);
  const begin = () => {
    stopWatching = watch(
      () => newestIconAt(db),
      () => {
        // Nothing is read before it is known what comes later.
        if (isWatching) scheduleLater();
        else schedule(0);
        isWatching = true;
      },
      () => {},
      { sight },
    );
  };

  return {
    iconOf: feedId => {
      const icon = icons.get(feedId);
      return icon === undefined || broken.has(icon) ? null : icon;
    },
    show: (feedId, onChange) => {
      if (stopWatching === null && !isOver) begin();
      const listeners = shown.get(feedId) ?? new Set();
      shown.set(feedId, listeners.add(onChange));
      if (isWatching && !icons.has(feedId)) schedule(0);
      return () => {
        listeners.delete(onChange);
        if (listeners.size === 0) shown.delete(feedId);
      };
    },
    drop: icon => {
      broken.add(icon);
      for (const [feedId, listeners] of shown)
        if (icons.get(feedId) === icon) for (const tell of listeners) tell();
    },
    close: () => {
      isOver = true;
      stopWatching?.();
      if (timer !== null) clearTimeout(timer);
      for (const { url } of bySite.values()) URL.revokeObjectURL(url);
    },
  };
}
