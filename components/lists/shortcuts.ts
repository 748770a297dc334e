/** Moves through headlines and articles by single keys, except while the reader types or holds a modifier. */
import type { Settings, ShortcutName } from '../../model/settings.ts';
import type { Database } from '../../store/database.ts';
import { statusOf } from '../../store/statuses.ts';
import type { PageContext } from '../shared/page-context.ts';
import { shownHeadlines } from '../shared/restore-place.ts';
import type { Command } from '../shared/use-command.ts';

const TYPED_INTO = 'input, textarea, select, [contenteditable], dialog[open]';

/**
 * Listens for shortcuts until the function that it returns is called.
 * @param onHelp Called for the key that shows the table of shortcuts.
 */
export function listenToKeys(
  { db, command }: Pick<PageContext, 'db' | 'command'>,
  { shortcutKeys }: Settings,
  onHelp: () => void,
): () => void {
  const act: Readonly<Record<ShortcutName, () => void>> = {
    next: () => (isReading() ? link('a[rel="next"]')?.click() : focusBeside(1)),
    previous: () => (isReading() ? link('a[rel="prev"]')?.click() : focusBeside(-1)),
    open: () => (focused() ?? link(':is(a.article-original, .article-original a)'))?.click(),
    read: () => void toggleRead(db, command),
    save: () => void toggleSaved(db, command),
    search: openSearch,
    help: onHelp,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(TYPED_INTO) || document.querySelector('dialog[open]')) return;
    const name = (Object.keys(act) as ShortcutName[]).find(one => shortcutKeys[one] === event.key);
    if (name === undefined) return;
    event.preventDefault();
    act[name]();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

/** Gives the focus to the search field, or presses the button that opens it. */
function openSearch(): void {
  const field = document.querySelector<HTMLElement>('input[type="search"]');
  if (field === null) document.querySelector<HTMLElement>('.panel-search')?.click();
  else field.focus();
}

function focused(): HTMLElement | null {
  const element = document.activeElement;
  return element instanceof HTMLElement && element.matches('.headline-link') ? element : null;
}

/** Whether an article is open, and not a list. */
function isReading(): boolean {
  return document.querySelector('main .article') !== null;
}

function link(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`main ${selector}`);
}

function focusBeside(by: 1 | -1): void {
  const all = shownHeadlines();
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? all[0] : all[at + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** The headline that has the focus, else the article that is open. */
function articleAtHand(): string | null {
  return (
    focused()?.dataset.article ??
    document.querySelector<HTMLElement>('.article')?.dataset.article ??
    null
  );
}

async function toggleRead(db: Database, command: Command): Promise<void> {
  const articleId = articleAtHand();
  const status = articleId === null ? undefined : await statusOf(db, articleId);
  if (status === undefined) return;
  await command('markRead', { articleIds: [status.articleId], read: status.read === 0 });
}

async function toggleSaved(db: Database, command: Command): Promise<void> {
  const articleId = articleAtHand();
  const status = articleId === null ? undefined : await statusOf(db, articleId);
  if (status === undefined) return;
  await command('save', { articleId: status.articleId, saved: status.savedAt === null });
}
