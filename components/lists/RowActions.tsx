/** Draws the buttons of a headline: save it, and a menu that follows or mutes its story or mutes its source. */
import './row-actions.css';
import { Bookmark } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { MenuButton } from '../shared/MenuButton.tsx';
import type { Command } from '../shared/use-command.ts';
import type { Headline } from './headline.ts';
import { headlineActions } from './headline-actions.ts';

interface RowActionsProps {
  readonly item: Headline;
  readonly i18n: PageI18n;
  readonly command: Command;
}

/** The save button and the menu of a headline. */
export function RowActions({ item, i18n, command }: RowActionsProps) {
  const { t } = i18n;
  const { source, headline, isSaved, isSourceMuted, story } = item;
  const actions = headlineActions(i18n, command);
  const row = useRef<HTMLSpanElement>(null);
  const isMuting = useRef(false);
  useLayoutEffect(
    () => () => {
      if (isMuting.current) focusBeside(row.current);
    },
    [],
  );
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
          {
            key: 'follow-story',
            label: t(story?.isFollowed ? 'story.unfollow' : 'story.follow'),
            onChoose: () => actions.followStory(item),
          },
          {
            key: 'mute-story',
            label: t('story.mute'),
            onChoose: () => {
              isMuting.current = true;
              actions.muteStory(item);
            },
          },
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
  const beside = line?.nextElementSibling ?? line?.previousElementSibling;
  beside?.querySelector<HTMLElement>('.headline-link')?.focus({ preventScroll: true });
}
