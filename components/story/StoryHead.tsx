/** Draws the head of a story: its stage and size, its newest headline and what that article says in short. */
import './story-head.css';
import type { PageI18n } from '../../i18n/translate.ts';
import { isLongHeadline } from '../lists/headline.ts';
import { KickerChip } from '../lists/KickerChip.tsx';
import { storySize } from '../lists/StoryMark.tsx';
import type { ShownStory } from './story-as-of.ts';

interface StoryHeadProps {
  readonly shown: ShownStory;
  readonly i18n: PageI18n;
  readonly now: number;
}

/** The head; its headline is the heading of the page. */
export function StoryHead({ shown: { stage, entries }, i18n, now }: StoryHeadProps) {
  const newest = entries[0]?.item;
  const first = entries.at(-1)?.item;
  if (newest === undefined || first === undefined) return null;
  const language = newest.language === null ? {} : { lang: newest.language };
  const size = {
    count: entries.length,
    outlets: new Set(entries.map(({ outlet }) => outlet)).size,
  };
  return (
    <div class="story-head" dir={newest.direction}>
      <p class="story-kicker" lang={i18n.language.tag}>
        <KickerChip kicker={stage} i18n={i18n} />
        <span class="story-size" dir={i18n.language.direction}>
          {i18n.t('story.since', {
            size: storySize(size, i18n),
            time: i18n.since(first.at, now),
          })}
        </span>
      </p>
      <h1
        class={isLongHeadline(newest.headline) ? 'story-title is-long' : 'story-title'}
        tabIndex={-1}
        {...language}
      >
        {newest.headline}
      </h1>
      {newest.deck !== null && (
        <p class="reading-deck" {...language}>
          {newest.deck}
        </p>
      )}
    </div>
  );
}
