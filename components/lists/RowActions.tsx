/** Draws the buttons of a headline: save it, and a menu that follows or mutes its story, mutes its source, and more. */
import './row-actions.css';
import { Bookmark } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import { IconButton } from '../shared/IconButton.tsx';
import type { MenuItem } from '../shared/Menu.tsx';
import { MenuButton } from '../shared/MenuButton.tsx';
import type { Command } from '../shared/use-command.ts';
import type { Headline } from './headline.ts';
import { headlineActions } from './headline-actions.ts';

interface RowActionsProps {
  readonly item: Headline;
  readonly i18n: PageI18n;
  readonly command: Command;
  /** Whether the menu is about its story too; it is not where the page is about that story. */
  readonly hasStory?: boolean;
  /** What the menu begins with. */
  readonly items?: readonly MenuItem[];
}

/** The save button and the menu of a headline. */
export function RowActions({ item, i18n, command, hasStory = true, items = [] }: RowActionsProps) {
  const { t } = i18n;
  const { source, headline, isSaved, isSourceMuted, story } = item;
  const actions = headlineActions(i18n, command);
  const row = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => () => focusBeside(row.current), []);
  const ofStory = [
    {
      key: 'follow-story',
      label: t(story?.isFollowed ? 'story.unfollow' : 'story.follow'),
      onChoose: () => actions.followStory(item),
    },
    { key: 'mute-story', label: t('story.mute'), onChoose: () => actions.muteStory(item) },
  ];
  return (
    <span class="row-actions" ref={row}>
      <IconButton
        icon={Bookmark}
        label={t('article.save')}
        name={`${t('article.save')}: ${headline}`}
        isPressed={isSaved}
        onClick={() => actions.save(item)}
      />
      <MenuButton
        label={t('tools.more')}
        name={`${t('tools.more')}: ${headline}`}
        items={[
          ...items,
          ...(hasStory ? ofStory : []),
          {
            key: 'mute-source',
            label: t(isSourceMuted ? 'tools.unmute' : 'tools.mute', { source }),
            onChoose: () => actions.muteSource(item),
          },
        ]}
      />
    </span>
  );
}

/** Gives the focus of a row that leaves its list to the headline after it, else before it. */
function focusBeside(row: HTMLElement | null): void {
  if (row === null || !row.contains(document.activeElement)) return;
  const line = row.closest('li');
  const links = [
    ...(line?.parentElement?.querySelectorAll<HTMLElement>('.headline-link') ?? []),
  ].filter(link => line?.contains(link) === false);
  const isBehind = (link: HTMLElement) =>
    line !== null && (line.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  (links.find(isBehind) ?? links.at(-1))?.focus({ preventScroll: true });
}
