/** Draws one article of a timeline: who reported what and when, what was new, what was edited, and who has the same text. */
import './story-moment.css';
import { useId, useState } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import { HeadlineItem } from '../lists/HeadlineItem.tsx';
import { HeadlineLink } from '../lists/HeadlineLink.tsx';
import type { Headline } from '../lists/headline.ts';
import { RowActions } from '../lists/RowActions.tsx';
import { SourceName } from '../lists/SourceName.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { Edits, LastEdit } from './Edits.tsx';
import type { Moment, TimelineEntry } from './story-as-of.ts';

interface StoryMomentProps extends PageContext<PageI18n> {
  readonly moment: Moment;
  /** The day, where it begins with this article; else null. */
  readonly day: string | null;
  /** Whether an article can be taken out of the story. */
  readonly canSeparate: boolean;
}

/** What of an article is open below it. */
type Opened = 'text' | 'edits' | 'copies' | null;

/** The article as an item of the timeline. */
export function StoryMoment({ moment, day, canSeparate, ...context }: StoryMomentProps) {
  const { i18n, now, command } = context;
  const { t } = i18n;
  const { item, versions, facts, text, copies } = moment;
  const [opened, setOpened] = useState<Opened>(null);
  const id = useId();
  const language = item.language === null ? {} : { lang: item.language };
  const isUnread = [moment, ...copies].some(one => one.item.isUnread);
  const toggle = (part: Opened) => setOpened(opened === part ? null : part);
  const separate = ({ articleId }: Headline) =>
    void command('separateArticle', { articleId }, ({ storyId }) => ({
      text: t('story.separated'),
      undo: () => void command('rejoinArticle', { articleId, storyId }),
    }));
  const separation = (one: TimelineEntry) =>
    canSeparate
      ? [{ key: 'separate', label: t('story.separate'), onChoose: () => separate(one.item) }]
      : [];
  return (
    <li class={isUnread ? 'moment is-new' : 'moment'}>
      {day !== null && <p class="moment-day">{day}</p>}
      <time class="moment-time" dateTime={new Date(item.at).toISOString()}>
        {i18n.time(item.at)}
      </time>
      <HeadlineItem
        // What was edited stands below in words.
        item={{ ...item, isEdited: false }}
        i18n={i18n}
        now={now}
        as="article"
        level="third"
        heading="h3"
        notes={
          <>
            {moment.isFirst && (
              <p class="moment-first" lang={i18n.language.tag}>
                {t('story.first')}
              </p>
            )}
            {facts.length > 0 && (
              <p class="moment-facts">
                <b lang={i18n.language.tag} dir={i18n.language.direction}>
                  {t('story.facts')}
                </b>{' '}
                <span dir={item.direction} {...language}>
                  {facts.join('; ')}
                </span>
              </p>
            )}
            <LastEdit versions={versions} language={item.language} i18n={i18n} />
            {copies.length > 0 && (
              <button
                type="button"
                class="moment-more"
                lang={i18n.language.tag}
                aria-expanded={opened === 'copies'}
                aria-controls={id}
                onClick={() => toggle('copies')}
              >
                {t('story.copies', { count: copies.length })}
              </button>
            )}
          </>
        }
        actions={
          <RowActions
            item={item}
            i18n={i18n}
            command={command}
            hasStory={false}
            items={[
              ...separation(moment),
              ...(text === null
                ? []
                : [{ key: 'text', label: t('story.text'), onChoose: () => toggle('text') }]),
              ...(versions.length < 2
                ? []
                : [{ key: 'edits', label: t('edits.show'), onChoose: () => toggle('edits') }]),
            ]}
          />
        }
      >
        <div id={id} class="moment-part">
          {opened === 'text' && (
            <p class="moment-text" {...language}>
              {text}
            </p>
          )}
          {opened === 'edits' && <Edits versions={versions} language={item.language} i18n={i18n} />}
          {opened === 'copies' && (
            <ol class="moment-copies">
              {copies.map(copy => (
                <Copy key={copy.item.articleId} copy={copy} items={separation(copy)} {...context} />
              ))}
            </ol>
          )}
        </div>
      </HeadlineItem>
    </li>
  );
}

interface CopyProps extends PageContext<PageI18n> {
  readonly copy: TimelineEntry;
  readonly items: Parameters<typeof RowActions>[0]['items'];
}

function Copy({ copy: { item }, items = [], i18n, command }: CopyProps) {
  return (
    <li class={item.isUnread ? 'moment-copy is-unread' : 'moment-copy'} dir={item.direction}>
      <time dateTime={new Date(item.at).toISOString()}>{i18n.time(item.at)}</time>
      <SourceName feedId={item.feedId} name={item.source} href={item.sourceHref} />
      <HeadlineLink item={item} onOpen={null} />
      <RowActions item={item} i18n={i18n} command={command} hasStory={false} items={items} />
    </li>
  );
}
