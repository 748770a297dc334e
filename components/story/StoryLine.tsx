/** Draws one story of a list: its newest headline, its size and what is new in it, a picture, and what can be done with it. */
import './story-line.css';
import { Bell, BellOff } from 'lucide';
import type { PageI18n } from '../../i18n/translate.ts';
import type { ListedStory } from '../../store/story-lines.ts';
import { HeadlineItem } from '../lists/HeadlineItem.tsx';
import { Picture } from '../lists/Picture.tsx';
import { storySize } from '../lists/StoryMark.tsx';
import { toHeadlines } from '../lists/to-headlines.ts';
import { MIN_THUMBNAIL, type Pictures } from '../lists/use-pictures.ts';
import { IconButton } from '../shared/IconButton.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { routeHref } from '../shared/use-route.ts';
import { storyActions } from './story-actions.ts';

interface StoryLineProps extends PageContext<PageI18n> {
  readonly line: ListedStory;
  /** When the reader last visited, epoch ms; null counts nothing as new. */
  readonly since: number | null;
  /** Whether it stands in a narrow column: smaller, and without its deck. */
  readonly isShort?: boolean;
  readonly picture?: string | null;
  readonly pictures?: Pictures | null;
}

/** The story as an item of a list, with a link to its timeline. */
export function StoryLine(props: StoryLineProps) {
  const { line, since, isShort = false, picture = null, pictures = null } = props;
  const { desk, i18n, now, command } = props;
  const { t } = i18n;
  const [item] = toHeadlines([line], { i18n, now, since });
  if (item === undefined) return null;
  const { storyId } = line.article;
  const story = line.story ?? { storyId, followedAt: null, mutedAt: null };
  const actions = storyActions(i18n, command);
  const isShown = pictures?.has(picture) === true && picture !== null;
  return (
    <HeadlineItem
      item={{ ...item, story: null, href: routeHref({ view: 'story', what: storyId }) }}
      i18n={i18n}
      now={now}
      level={isShort ? 'brief' : 'third'}
      heading="h3"
      hasDeck={!isShort}
      picture={
        isShown ? (
          <Picture desk={desk} url={picture} minWidth={MIN_THUMBNAIL} onFail={pictures.drop} />
        ) : null
      }
      isThumbnail
    >
      <div class="story-line-foot">
        {item.story !== null && (
          <p class="story-line-size" lang={i18n.language.tag}>
            <bdi>{storySize(item.story, i18n)}</bdi>
            {item.story.newCount > 0 && (
              <bdi class="story-line-new">+{t('story.more', { count: item.story.newCount })}</bdi>
            )}
          </p>
        )}
        <span class="story-line-tools">
          <IconButton
            icon={Bell}
            label={t('story.follow')}
            name={`${t('story.follow')}: ${item.headline}`}
            isPressed={story.followedAt !== null}
            onClick={() => actions.follow(story)}
          />
          <IconButton
            icon={BellOff}
            label={t('story.mute')}
            name={`${t('story.mute')}: ${item.headline}`}
            isPressed={story.mutedAt !== null}
            onClick={() => actions.mute(story)}
          />
        </span>
      </div>
    </HeadlineItem>
  );
}
