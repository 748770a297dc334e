/** Draws starter sets, those that fit first, and follows their sources. */
import './starter-sets.css';
import { useMemo, useState } from 'preact/hooks';
import { readStarterSets } from '../../feed/starter-sets.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import { followedUrls } from '../../store/followed-feeds.ts';
import { failedFollows } from '../../store/pending-follows.ts';
import { useLive } from '../../store/use-live.ts';
import type { PageContext } from '../shared/page-context.ts';
import { orderSets, SETS_AT_ONCE } from './order-sets.ts';
import { readerHints } from './reader-hints.ts';
import { SetCard } from './SetCard.tsx';
import { useFollowSources } from './use-follow-sources.ts';

interface StarterSetsProps extends PageContext<FullI18n> {
  /** How many sets there are at first; a button shows the others. In a panel there is one, and no button. */
  readonly count: number;
  /** Called once access is given, before the first source is asked. */
  readonly onGranted?: () => Promise<void>;
}

const NONE: ReadonlySet<string> = new Set();
const nothing = async () => {};

/** The sets of which not all sources are followed yet. */
export function StarterSets(props: StarterSetsProps) {
  const { db, settings, i18n, count, onGranted = nothing } = props;
  const [isWhole, setWhole] = useState(false);
  const followed = useLive('followed addresses', () => followedUrls(db));
  const failed = useLive('failed follows', () => failedFollows(db));
  const follow = useFollowSources(props, onGranted);
  const ordered = useMemo(
    () => orderSets(readStarterSets(), readerHints(settings)),
    [settings.language],
  );
  if (followed.state !== 'ready') return null;
  const sets = ordered.flatMap(set => {
    const sources = set.sources.filter(({ feedUrl }) => !followed.value.has(feedUrl));
    return sources.length === 0 ? [] : [{ ...set, sources }];
  });
  const others = sets.length - count;
  return (
    <>
      <div class={count === 1 ? 'set-cards set-cards-narrow' : 'set-cards'}>
        {(isWhole ? sets : sets.slice(0, count)).map((set, index) => (
          <SetCard
            key={set.id}
            set={set}
            isFirst={index === 0 && followed.value.size === 0}
            failed={failed.state === 'ready' ? failed.value : NONE}
            i18n={i18n}
            onFollow={follow}
          />
        ))}
      </div>
      {!isWhole && others > 0 && count >= SETS_AT_ONCE && (
        <button type="button" class="button more-sets" onClick={() => setWhole(true)}>
          {i18n.t('first.all-sets', { count: others })}
        </button>
      )}
    </>
  );
}
