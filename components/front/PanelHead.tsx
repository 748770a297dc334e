/** Draws the head of the popup and the side panel in one row: the name, how much is new, the tools; or the search field. */
import './panel-head.css';
import { Newspaper, Plus, Search, Settings, X } from 'lucide';
import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { I18n } from '../../i18n/translate.ts';
import { SearchField } from '../search/SearchField.tsx';
import { Icon } from '../shared/Icon.tsx';
import { IconButton, IconLink } from '../shared/IconButton.tsx';
import { Mark } from './Mark.tsx';

interface PanelHeadProps {
  readonly i18n: I18n;
  /** How many stories came since the last visit. */
  readonly newCount: number;
  /** The last visit, epoch ms; null where there was none, or it is not known yet. */
  readonly since: number | null;
  readonly now: number;
  /** What is searched for; null while the field is closed. */
  readonly words: string | null;
  readonly onWords: (words: string | null) => void;
  readonly isFollowing: boolean;
  readonly onFollow: () => void;
  /** The button that marks all as read, and the menu; null where there is none. */
  readonly marking: ComponentChild;
  readonly menu: ComponentChild;
}

/** The head; the field has the focus when it opens, and its button when it closes. */
export function PanelHead(props: PanelHeadProps) {
  const { i18n, words, onWords, isFollowing, onFollow, marking, menu } = props;
  const { t } = i18n;
  const head = useRef<HTMLElement>(null);
  const wasSearching = useRef(false);
  const isSearching = words !== null;
  useLayoutEffect(() => {
    const target = isSearching ? 'input' : wasSearching.current ? '.panel-search' : null;
    wasSearching.current = isSearching;
    if (target !== null) head.current?.querySelector<HTMLElement>(target)?.focus();
  }, [isSearching]);
  if (words !== null)
    return (
      <header ref={head} class="panel-head">
        <h1 class="unseen">{t('app.name')}</h1>
        <SearchField value={words} i18n={i18n} onSearch={onWords} onClose={() => onWords(null)} />
        <IconButton icon={X} label={t('search.close')} onClick={() => onWords(null)} />
      </header>
    );
  return (
    <header ref={head} class="panel-head">
      <div class="panel-name">
        <Mark class="panel-mark" />
        <h1 class="wordmark">{t('app.name')}</h1>
        <NewCount {...props} />
      </div>
      {marking}
      <IconButton
        class="panel-search"
        icon={Search}
        label={t('search.label')}
        onClick={() => onWords('')}
      />
      <IconLink icon={Newspaper} label={t('page.front')} href="reader.html" isElsewhere />
      <button
        type="button"
        class="tool"
        aria-label={t('follow.button')}
        title={t('follow.button')}
        aria-expanded={isFollowing}
        onClick={onFollow}
      >
        <Icon icon={Plus} />
      </button>
      <IconLink icon={Settings} label={t('page.options')} href="options.html" isElsewhere />
      <span class="panel-slot">{menu}</span>
    </header>
  );
}

function NewCount({ i18n, newCount, since, now }: PanelHeadProps) {
  if (since === null || newCount === 0) return null;
  return (
    <span class="panel-new" title={i18n.t('panel.new', { time: i18n.since(since, now) })}>
      {i18n.t('story.more', { count: newCount })}
    </span>
  );
}
