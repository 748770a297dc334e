/** Reads the news of the front page and decides what leads, what stands where, and which pictures are shown. */
import { useMemo } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import { isBoolean } from '../../model/guards.ts';
import { primaryLanguage } from '../../model/primary-language.ts';
import { type Front, frontPage } from '../../store/front.ts';
import { useLive } from '../../store/use-live.ts';
import { chooseLead } from '../../story/lead.ts';
import type { Headline } from '../lists/headline.ts';
import { toHeadlines } from '../lists/to-headlines.ts';
import { MIN_LARGE, usePictures } from '../lists/use-pictures.ts';
import { Bones } from '../shared/Bones.tsx';
import { BrokenArchive } from '../shared/BrokenArchive.tsx';
import { Notice } from '../shared/Notice.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { useChoice } from '../shared/use-choice.ts';
import { type Arrangement, arrangeFront, withoutStories } from './arrange.ts';
import { FrontGrid } from './FrontGrid.tsx';
import { FrontStatus } from './FrontStatus.tsx';
import { useAlso } from './use-also.ts';
import { useRoom } from './use-room.ts';

/** Stories read of one folder: those of its section, and some that may stand above already. */
const IN_FOLDER = 16;
/** The latest that are shown at first, by the columns of the page: a phone has news below them. */
const LATEST_SHOWN: Readonly<Record<number, number>> = { 1: 6, 2: 12 };

const NOTHING: Arrangement = { seconds: [], under: [], sections: [], latest: [], isAcross: false };

interface FrontNewsProps extends PageContext<PageI18n> {
  /** The reader's last visit, epoch ms; null where there was none, undefined until it is known. */
  readonly since: number | null | undefined;
}

/** The news of the front page, live. */
export function FrontNews(props: FrontNewsProps) {
  const { db, i18n, since } = props;
  const live = useLive('front', () => frontPage(db, IN_FOLDER));
  if (live.state === 'broken')
    return <BrokenArchive isPage={false} i18n={i18n} detail={live.detail} />;
  if (live.state === 'loading' || since === undefined) return <Waiting {...props} />;
  return <News {...props} front={live.value} since={since} />;
}

function News(props: FrontNewsProps & { readonly front: Front; readonly since: number | null }) {
  const { desk, i18n, now, front, since, db } = props;
  const room = useRoom();
  const [isWhole, setWhole] = useChoice('latest', isBoolean, false);
  const read = useMemo(() => {
    const view = { i18n, now: desk.now(), since };
    return {
      followed: toHeadlines(front.followed, view),
      newest: toHeadlines(front.newest, view),
      folders: front.folders.map(({ name, lines }) => ({ name, items: toHeadlines(lines, view) })),
    };
  }, [front, i18n, since]);
  const { followed, folders } = read;
  // What the reader follows has a place of its own.
  const newest = useMemo(() => withoutStories(read.newest, followed), [read]);
  const lead = useMemo(() => leadOf(newest, now, languagesOf(i18n)), [newest]);
  const pictures = usePictures(
    desk,
    [...newest, ...folders.flatMap(({ items }) => items)].map(({ thumbnail }) => thumbnail),
  );
  const also = useAlso(db, lead?.item ?? null);
  const arrangement = useMemo(() => {
    if (lead === null || pictures === null) return NOTHING;
    return arrangeFront({
      lead: lead.item,
      newest,
      elsewhere: followed,
      folders,
      room,
      // As it was at first: a picture that fails moves nothing to another column.
      hasPicture: ({ thumbnail }) => pictures.had(thumbnail, MIN_LARGE),
      isReadable: readableIn(i18n),
      now: desk.now(),
    });
  }, [read, lead, room, pictures, i18n]);
  if (lead === null && followed.length === 0)
    return (
      <>
        <FrontStatus {...props} />
        <Notice title={i18n.t('list.empty')} hint={i18n.t('list.empty.hint')} />
      </>
    );
  // Drawn once all of it is known, so that nothing moves afterwards.
  if (pictures === null || also === null) return <Waiting {...props} />;
  const latestShown = arrangement.latest.slice(0, isWhole ? undefined : LATEST_SHOWN[room.columns]);
  const onScreen = [
    ...followed,
    ...(lead === null ? [] : [lead.item]),
    ...arrangement.seconds,
    ...arrangement.under,
    ...latestShown,
    ...arrangement.sections.flatMap(({ items }) => items),
  ];
  const isNew = ({ firstSeenAt }: Headline) => since !== null && firstSeenAt > since;
  return (
    <>
      <FrontStatus
        {...props}
        newCount={newest.filter(isNew).length}
        since={since}
        items={onScreen}
      />
      <FrontGrid
        {...props}
        lead={lead}
        also={also}
        followed={followed}
        arrangement={arrangement}
        columns={room.columns}
        latestShown={latestShown}
        onWhole={() => setWhole(true)}
        pictures={pictures}
      />
    </>
  );
}

/** The frame of the page while its news are read. */
function Waiting(props: FrontNewsProps) {
  return (
    <>
      <FrontStatus {...props} />
      <Bones />
    </>
  );
}

function leadOf(newest: readonly Headline[], now: number, languages: readonly string[]) {
  const lead = chooseLead(
    newest.map(item => ({ ...item, outlets: item.story?.outlets ?? 1 })),
    now,
    languages,
  );
  const item = newest.find(({ articleId }) => articleId === lead?.articleId);
  return lead === null || item === undefined ? null : { item, reason: lead.reason };
}

/** Tells which articles are in a language of the reader; one whose language is not known counts as such. */
function readableIn(i18n: PageI18n): (item: Headline) => boolean {
  const languages = new Set(languagesOf(i18n).map(primaryLanguage));
  return ({ language }) => language === null || languages.has(primaryLanguage(language));
}

/** The reader's languages: that of the page, then those that the browser asks sites for. */
function languagesOf({ language }: PageI18n): readonly string[] {
  return [language.tag, ...navigator.languages];
}
