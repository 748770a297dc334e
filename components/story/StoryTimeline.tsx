/** Draws the timeline of a story: who reported what and when, what was new, and what was edited. */
import './story-timeline.css';
import type { PageI18n } from '../../i18n/translate.ts';
import type { StoryVersion } from '../../story/rewind.ts';
import { HeadlineLink } from '../lists/HeadlineLink.tsx';
import type { Headline } from '../lists/headline.ts';
import { KickerChips } from '../lists/KickerChip.tsx';
import { SectionTitle } from '../shared/SectionTitle.tsx';
import { Edits } from './Edits.tsx';

/** One article of the story, as of an instant. */
export interface TimelineEntry {
  readonly item: Headline;
  readonly outlet: string;
  /** Its versions up to then, the oldest first. */
  readonly versions: readonly StoryVersion[];
  readonly isFirst: boolean;
  /** Numbers and names that no article before it has. */
  readonly facts: readonly string[];
  /** The beginning of its plain text as of then; null where there is none. */
  readonly text: string | null;
}

interface StoryTimelineProps {
  /** The oldest first. */
  readonly entries: readonly TimelineEntry[];
  readonly layout: 'time' | 'outlet';
  readonly i18n: PageI18n;
  readonly now: number;
  /** Takes an article out of the story; null where it is the only one. */
  readonly onSeparate: ((item: Headline) => void) | null;
}

/** The articles of a story in the order of their times. */
export function StoryTimeline({ entries, layout, ...rest }: StoryTimelineProps) {
  if (layout === 'time') return <Entries entries={entries} heading="h2" {...rest} />;
  const outlets = Map.groupBy(entries, ({ outlet }) => outlet);
  return (
    <div class="outlets">
      {[...outlets].map(([outlet, own]) => (
        <section key={outlet} class="outlet">
          <SectionTitle>
            <bdi>{own[0]?.item.source}</bdi>
          </SectionTitle>
          <Entries entries={own} heading="h3" {...rest} />
        </section>
      ))}
    </div>
  );
}

interface EntriesProps extends Omit<StoryTimelineProps, 'layout'> {
  readonly heading: 'h2' | 'h3';
}

function Entries({ entries, ...rest }: EntriesProps) {
  return (
    <ol class="timeline">
      {entries.map(entry => (
        <Entry key={entry.item.articleId} entry={entry} {...rest} />
      ))}
    </ol>
  );
}

function Entry({
  entry,
  i18n,
  now,
  onSeparate,
  heading: Heading,
}: Omit<EntriesProps, 'entries'> & { readonly entry: TimelineEntry }) {
  const { t } = i18n;
  const { item, versions, facts, text } = entry;
  const language = item.language === null ? {} : { lang: item.language };
  return (
    <li class={item.isUnread ? 'moment is-unread' : 'moment'}>
      <p class="moment-time">
        <time dateTime={new Date(item.at).toISOString()}>{i18n.since(item.at, now)}</time>
      </p>
      <div class="moment-words">
        <KickerChips kickers={item.chips} i18n={i18n} />
        <Heading class="headline-title">
          <HeadlineLink item={item} onOpen={null} />
        </Heading>
        {item.deck !== null && item.deck !== item.headline && (
          <p class="headline-deck" dir="auto" {...language}>
            {item.deck}
          </p>
        )}
        {facts.length > 0 && (
          <p class="moment-facts">{t('story.facts', { facts: i18n.list(facts) })}</p>
        )}
        <p class="headline-meta">
          {item.isUnread && (
            <span class="unread-dot">
              <span class="unseen">{t('list.unread')}</span>
            </span>
          )}
          <bdi class="headline-source">{item.source}</bdi>
          <span>{i18n.age(item.at, now)}</span>
          {entry.isFirst && <span class="moment-first">{t('story.first')}</span>}
          {onSeparate !== null && (
            <button
              type="button"
              class="link-button"
              aria-label={`${t('story.separate')}: ${item.headline}`}
              onClick={() => onSeparate(item)}
            >
              {t('story.separate')}
            </button>
          )}
        </p>
        {text !== null && (
          <details class="why">
            <summary>{t('story.text')}</summary>
            <p class="moment-text" dir="auto" {...language}>
              {text}
            </p>
          </details>
        )}
        {versions.length > 1 && (
          <details class="why">
            <summary>{t('edits.show')}</summary>
            <Edits versions={versions} language={item.language} i18n={i18n} />
          </details>
        )}
      </div>
    </li>
  );
}
