/** Draws the ticker: moving, or one headline at a time by choice and where the reader prefers reduced motion. */
import './ticker.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isBreaking } from '../../model/kicker.ts';
import { lazy } from '../shared/lazy.tsx';
import { MovingStrip } from './MovingStrip.tsx';
import type { TickerProps } from './ticker-props.ts';
import { useReducedMotion } from './use-reduced-motion.ts';

const StepStrip = lazy(async () => (await import('./StepStrip.tsx')).StepStrip);

/** The ticker with its headlines, and a live region that announces breaking news. */
export function Ticker(props: TickerProps) {
  const isStill = useReducedMotion();
  const { items, i18n, mode } = props;
  const { t } = i18n;
  return (
    <section
      class={`ticker ticker-${props.separator} ticker-${props.density}`}
      aria-label={t('ticker.label')}
    >
      {items.length === 0 ? (
        <p class="ticker-empty">{t('ticker.empty')}</p>
      ) : isStill || mode === 'step' ? (
        <StepStrip {...props} goesOn={!isStill} />
      ) : (
        <MovingStrip {...props} />
      )}
      <Announcer items={items} i18n={i18n} />
    </section>
  );
}

/** A polite live region for screen readers: breaking news that came since the page was opened. */
function Announcer({ items, i18n }: Pick<TickerProps, 'items' | 'i18n'>) {
  const known = useRef<Set<string> | null>(null);
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    const before = known.current;
    known.current = new Set(items.map(({ articleId }) => articleId));
    const news = items.find(
      ({ articleId, kicker, isUnread }) =>
        isUnread && isBreaking(kicker) && before !== null && !before.has(articleId),
    );
    if (news?.kicker) setAnnounced(`${i18n.t(`kicker.${news.kicker}`)}: ${news.headline}`);
  }, [items]);
  return (
    <p class="unseen" aria-live="polite">
      {announced}
    </p>
  );
}
