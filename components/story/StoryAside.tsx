/** Draws what stands beside a timeline: the picture, the outlets with the time of their first report, and the numbers. */
import './story-aside.css';
import { useMemo } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import { sharedNumbers } from '../../story/shared-numbers.ts';
import { Picture } from '../lists/Picture.tsx';
import { SourceName } from '../lists/SourceName.tsx';
import { MIN_LARGE, usePictures } from '../lists/use-pictures.ts';
import type { PageContext } from '../shared/page-context.ts';
import { SectionTitle } from '../shared/SectionTitle.tsx';
import type { TimelineEntry } from './story-as-of.ts';

interface StoryAsideProps extends PageContext<PageI18n> {
  /** The newest first. */
  readonly entries: readonly TimelineEntry[];
}

/** Outlets that are shown at once; the others are folded up. */
const MAX_OUTLETS = 10;

/** The side column of a story. */
export function StoryAside(props: StoryAsideProps) {
  return (
    <aside class="story-aside">
      <LeadPicture {...props} />
      <Outlets {...props} />
      <Numbers {...props} />
    </aside>
  );
}

/** The picture of the newest article that has one. */
function LeadPicture({ entries, desk, i18n: { t } }: StoryAsideProps) {
  const pictures = usePictures(
    desk,
    entries.map(({ item }) => item.thumbnail),
  );
  const entry = entries.find(({ item }) => pictures?.has(item.thumbnail, MIN_LARGE));
  const url = entry?.item.thumbnail ?? null;
  if (pictures === null || entry === undefined || url === null) return null;
  return (
    <figure class="story-picture">
      <Picture desk={desk} url={url} minWidth={MIN_LARGE} isFirst onFail={pictures.drop} />
      <figcaption dir="auto">
        {entry.credit === null
          ? t('story.picture', { source: entry.item.source })
          : t('article.credit', { name: entry.credit })}
      </figcaption>
    </figure>
  );
}

/** The outlets in the order of their first reports. */
function Outlets({ entries, i18n, now }: StoryAsideProps) {
  const { t } = i18n;
  const firsts = new Map(entries.map(({ outlet, item }) => [outlet, item]));
  const outlets = [...firsts].sort(([, a], [, b]) => a.at - b.at);
  const list = (some: typeof outlets) => (
    <ol class="story-outlets">
      {some.map(([outlet, item]) => (
        <li key={outlet}>
          <SourceName feedId={item.feedId} name={item.source} href={item.sourceHref} />
          <time dateTime={new Date(item.at).toISOString()}>{i18n.since(item.at, now)}</time>
        </li>
      ))}
    </ol>
  );
  const others = outlets.slice(MAX_OUTLETS);
  return (
    <section aria-labelledby="story-outlets">
      <SectionTitle id="story-outlets">{t('story.outlets.title')}</SectionTitle>
      {list(outlets.slice(0, MAX_OUTLETS))}
      {others.length > 0 && (
        <details class="story-others">
          <summary>{t('story.outlets.others', { count: others.length })}</summary>
          {list(others)}
        </details>
      )}
    </section>
  );
}

/** The numbers that several outlets name; nothing where they agree on none. */
function Numbers({ entries, i18n: { t } }: StoryAsideProps) {
  const numbers = useMemo(
    () =>
      sharedNumbers(
        entries.map(({ item, outlet, byline }) => ({
          ...{ outlet, byline, source: item.source, language: item.language },
          ...{ headline: item.headline, deck: item.deck },
        })),
      ),
    [entries],
  );
  if (numbers.length === 0) return null;
  return (
    <section aria-labelledby="story-numbers">
      <SectionTitle id="story-numbers">{t('story.numbers')}</SectionTitle>
      <dl class="story-numbers">
        {numbers.map(({ text, outlets }) => (
          <div key={text}>
            <dt dir="auto">{text}</dt>
            <dd>{t('story.outlets', { count: outlets })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
