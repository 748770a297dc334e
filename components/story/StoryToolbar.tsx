/** Draws the tools of a story: follow, mute, mark as read; at the end of the line its alerts, its order, and copying it. */
import './story-toolbar.css';
import { Bell, BellOff, Check, CheckCheck, Copy, ListFilter } from 'lucide';
import { useState } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import type { StoryDetail } from '../../store/story-detail.ts';
import { markAllRead } from '../lists/mark-all-read.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { lazy } from '../shared/lazy.tsx';
import { MenuButton } from '../shared/MenuButton.tsx';
import type { PageContext } from '../shared/page-context.ts';
import type { StoryLayout } from './StoryTimeline.tsx';
import { storyActions } from './story-actions.ts';
import type { ShownStory } from './story-as-of.ts';

const StoryLevel = lazy(async () => (await import('./StoryLevel.tsx')).StoryLevel);

interface StoryToolbarProps extends PageContext<PageI18n> {
  readonly whole: StoryDetail;
  readonly shown: ShownStory;
  readonly layout: StoryLayout;
  readonly onLayout: (layout: StoryLayout) => void;
}

/** The tools in one line. */
export function StoryToolbar({
  whole: { story, articles },
  shown,
  layout,
  onLayout,
  i18n,
  command,
}: StoryToolbarProps) {
  const { t } = i18n;
  const actions = storyActions(i18n, command);
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    void navigator.clipboard.writeText(wordsOf(shown)).then(() => setCopied(true));
  };
  const choice = (key: StoryLayout, label: string) => ({
    key,
    label,
    isChecked: layout === key,
    onChoose: () => onLayout(key),
  });
  return (
    <div class="story-tools">
      <span class="story-tools-start">
        <IconButton
          icon={Bell}
          label={t('story.follow')}
          isPressed={story.followedAt !== null}
          onClick={() => actions.follow(story)}
        />
        <IconButton
          icon={BellOff}
          label={t('story.mute')}
          isPressed={story.mutedAt !== null}
          onClick={() => actions.mute(story)}
        />
        <IconButton
          icon={CheckCheck}
          label={t('story.catch-up')}
          isDisabled={!articles.some(({ isUnread }) => isUnread)}
          onClick={() =>
            markAllRead(
              shown.entries.map(({ item }) => item),
              i18n,
              command,
            )
          }
        />
      </span>
      <span class="story-tools-end">
        {story.mutedAt === null && <StoryLevel story={story} i18n={i18n} command={command} />}
        {story.outlets.length > 1 && (
          <MenuButton
            label={t('story.layout')}
            items={[choice('time', t('story.by-time')), choice('outlet', t('story.by-outlet'))]}
          >
            <Icon icon={ListFilter} />
          </MenuButton>
        )}
        <IconButton
          icon={isCopied ? Check : Copy}
          label={t(isCopied ? 'story.copied' : 'story.copy')}
          onClick={copy}
        />
        <span class="unseen" role="status">
          {isCopied ? t('story.copied') : ''}
        </span>
      </span>
    </div>
  );
}

/** The headlines with their outlets and addresses, one a paragraph. */
function wordsOf({ entries }: ShownStory): string {
  return entries
    .map(({ item, link }) => `${item.headline} (${item.source})${link === null ? '' : `\n${link}`}`)
    .join('\n\n');
}
