/** The ticker: headlines in a row, moving, or standing still where the reader asked for less motion. */
import { useRef, useState } from 'preact/hooks';
import type { Speech } from '../i18n/translate.ts';
import { HeadlineLink } from './HeadlineLink.tsx';
import type { Headline } from './headline.ts';
import { PauseIcon, PlayIcon, StepIcon } from './icons.tsx';
import { KickerChip } from './KickerChip.tsx';
import { useCrawl } from './use-crawl.ts';
import { useReducedMotion } from './use-reduced-motion.ts';
import { useScrub } from './use-scrub.ts';

export interface TickerProps {
  readonly items: readonly Headline[];
  readonly speech: Speech;
  /** px a second. */
  readonly speed: number;
  /** Which way the text runs; the strip moves against it. */
  readonly direction: 'ltr' | 'rtl';
  /** What stands between two headlines. */
  readonly separator: 'bar' | 'dot' | 'slash' | 'space';
  readonly density: 'tight' | 'normal' | 'wide';
  /** The page's clock, epoch ms; moves every 30 s, and with it the strip is refilled. */
  readonly now: number;
  readonly onOpen: ((articleId: string) => void) | null;
}

export function Ticker(props: TickerProps) {
  const isStill = useReducedMotion();
  const { t } = props.speech;
  return (
    <section
      class={`ticker ticker-${props.separator} ticker-${props.density}`}
      aria-label={t('ticker.label')}
    >
      {props.items.length === 0 ? (
        <p class="ticker-empty">{t('ticker.empty')}</p>
      ) : isStill ? (
        <StillStrip {...props} />
      ) : (
        <MovingStrip {...props} />
      )}
    </section>
  );
}

const STEPS = [
  [-1, 'ticker.previous'],
  [1, 'ticker.next'],
] as const;

function MovingStrip({ items, speech, speed, direction, now, onOpen }: TickerProps) {
  const strip = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLUListElement>(null);
  const [isPaused, setPaused] = useState(false);
  const crawl = useCrawl({ strip, track, items, speed, pulse: now, direction });
  const scrub = useScrub(crawl, direction);
  const toggle = () => {
    (isPaused ? crawl.release : crawl.hold)('button');
    setPaused(!isPaused);
  };
  return (
    <>
      <button
        type="button"
        class="ticker-button"
        onClick={toggle}
        aria-label={speech.t(isPaused ? 'ticker.resume' : 'ticker.pause')}
      >
        {isPaused ? <PlayIcon /> : <PauseIcon />}
      </button>
      {STEPS.map(([by, key]) => (
        <button
          key={key}
          type="button"
          class={`ticker-button ${key === 'ticker.previous' ? 'is-back' : ''}`}
          onClick={() => crawl.step(by)}
          aria-label={speech.t(key)}
        >
          <StepIcon />
        </button>
      ))}
      <div
        ref={strip}
        class="ticker-strip"
        dir={direction}
        {...scrub}
        onFocusIn={event => {
          crawl.hold('focus');
          const cell = (event.target as Element).closest('li');
          if (cell !== null) crawl.reveal(cell);
        }}
        onFocusOut={() => crawl.release('focus')}
      >
        <ul ref={track} class="ticker-track">
          {crawl.window.cells.map(({ cellId, item, isRepeat }) => (
            <TickerCell
              key={cellId}
              item={item}
              isRepeat={isRepeat}
              speech={speech}
              now={now}
              onOpen={onOpen}
            />
          ))}
        </ul>
      </div>
    </>
  );
}

/** Every headline once, in a strip that the reader scrolls. */
function StillStrip({ items, speech, direction, now, onOpen }: TickerProps) {
  return (
    <div class="ticker-strip ticker-still" dir={direction}>
      <ul class="ticker-track">
        {items.map(item => (
          <TickerCell
            key={item.articleId}
            item={item}
            isRepeat={false}
            speech={speech}
            now={now}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </div>
  );
}

interface TickerCellProps extends Pick<TickerProps, 'speech' | 'now' | 'onOpen'> {
  readonly item: Headline;
  readonly isRepeat: boolean;
}

function TickerCell({ item, isRepeat, speech, now, onOpen }: TickerCellProps) {
  // The age is told as of the cell's coming: a later one would change its width, and with it the motion.
  const [age] = useState(() => speech.age(item.at, now));
  return (
    <li
      class={item.isUnread ? 'ticker-cell' : 'ticker-cell ticker-read'}
      aria-hidden={isRepeat ? 'true' : undefined}
    >
      <KickerChip kicker={item.kicker} speech={speech} />
      <HeadlineLink item={item} onOpen={onOpen} {...(isRepeat ? { tabIndex: -1 } : {})} />
      <span class="ticker-meta">
        <bdi>{item.source}</bdi> <span>{age}</span>
      </span>
    </li>
  );
}
