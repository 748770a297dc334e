/** Draws the timeline of a story, the newest first: by time with its days, or outlet by outlet. */
import './story-timeline.css';
import { useMemo } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import { SourceName } from '../lists/SourceName.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { SectionTitle } from '../shared/SectionTitle.tsx';
import { StoryMoment } from './StoryMoment.tsx';
import { type Moment, type TimelineEntry, withCopies } from './story-as-of.ts';

/** By time, or outlet by outlet. */
export type StoryLayout = 'time' | 'outlet';

interface StoryTimelineProps extends PageContext<PageI18n> {
  /** The newest first. */
  readonly entries: readonly TimelineEntry[];
  readonly layout: StoryLayout;
  /** Whether an article can be taken out of the story. */
  readonly canSeparate: boolean;
}

/** The articles of a story. */
export function StoryTimeline({ entries, layout, ...rest }: StoryTimelineProps) {
  if (layout === 'time')
    return (
      <section class="story-times">
        <h2 class="unseen">{rest.i18n.t('story.timeline')}</h2>
        <FoldedMoments entries={entries} {...rest} />
      </section>
    );
  const outlets = Map.groupBy(entries, ({ outlet }) => outlet);
  return (
    <div class="outlets">
      {[...outlets].map(([outlet, own]) => (
        <section key={outlet} class="outlet">
          <SectionTitle>{own.slice(0, 1).map(sourceOf)}</SectionTitle>
          <Moments moments={own.map(entry => ({ ...entry, copies: [] }))} {...rest} />
        </section>
      ))}
    </div>
  );
}

/** All of them, with copies under the first. */
function FoldedMoments({ entries, ...rest }: Omit<StoryTimelineProps, 'layout'>) {
  const moments = useMemo(() => withCopies(entries), [entries]);
  return <Moments moments={moments} {...rest} />;
}

function sourceOf({ item: { feedId, source, sourceHref } }: TimelineEntry) {
  return <SourceName key={feedId} feedId={feedId} name={source} href={sourceHref} />;
}

type MomentsProps = Omit<StoryTimelineProps, 'entries' | 'layout'> & {
  readonly moments: readonly Moment[];
};

function Moments({ moments, ...rest }: MomentsProps) {
  const { i18n, now } = rest;
  const days = moments.map(({ item }) => new Date(item.at).toDateString());
  // A day needs no name where all of the story is of today.
  const hasDays = days.some(day => day !== new Date(now).toDateString());
  return (
    <ol>
      {moments.map((moment, index) => (
        <StoryMoment
          key={moment.item.articleId}
          moment={moment}
          day={hasDays && days[index] !== days[index - 1] ? i18n.day(moment.item.at) : null}
          {...rest}
        />
      ))}
    </ol>
  );
}
