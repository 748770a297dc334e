/** Keeps the scroll position and the headline in focus of each entry of the tab's history, also over a reload. */
import { isRecord } from '../../model/guards.ts';

/** Where the reader stood in a view. Distances are CSS px. */
export interface KeptPlace {
  readonly scrollY: number;
  /** A headline that was in sight, and how far its upper edge was below that of the window; null where there was none. */
  readonly anchor: { readonly articleId: string; readonly top: number } | null;
  /** The headline that had the focus or was opened; null for none. */
  readonly focusId: string | null;
}

/** Entries whose place is kept at most; the one that was written last is forgotten last. */
const MAX_PLACES = 100;
const KEY = 'places';

/** Of a browser that keeps nothing for a tab, or whose room is full, the places last until the page is left. */
let spare: string | null = null;

/** The place of the entry with `entryId`; null where none is kept. */
export function keptPlace(entryId: string): KeptPlace | null {
  return placeIn(readAll().find(([id]) => id === entryId)?.[1]);
}

/** Keeps the place of an entry, instead of the one it had. */
export function keepPlace(entryId: string, place: KeptPlace): void {
  const others = readAll().filter(([id]) => id !== entryId);
  const text = JSON.stringify([[entryId, place], ...others].slice(0, MAX_PLACES));
  spare = text;
  try {
    sessionStorage.setItem(KEY, text);
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause;
  }
}

function readAll(): readonly (readonly [string, unknown])[] {
  return entriesIn(storedText() ?? spare);
}

function storedText(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause;
    return null;
  }
}

function entriesIn(text: string | null): readonly (readonly [string, unknown])[] {
  if (text === null) return [];
  try {
    const all: unknown = JSON.parse(text);
    if (!Array.isArray(all)) return [];
    return all.flatMap((one: unknown) =>
      Array.isArray(one) && typeof one[0] === 'string' ? [[one[0], one[1]] as const] : [],
    );
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return [];
  }
}

function placeIn(value: unknown): KeptPlace | null {
  if (!isRecord(value) || !isDistance(value.scrollY)) return null;
  const { scrollY, anchor, focusId } = value;
  return {
    scrollY,
    anchor:
      isRecord(anchor) && typeof anchor.articleId === 'string' && isDistance(anchor.top)
        ? { articleId: anchor.articleId, top: anchor.top }
        : null,
    focusId: typeof focusId === 'string' ? focusId : null,
  };
}

function isDistance(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
