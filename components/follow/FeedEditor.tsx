/** Draws the editor of one followed feed: name, folder, interval, ticker, alerts; each change is saved at once. */
import './feed-editor.css';
import { useState } from 'preact/hooks';
import type { FullI18n } from '../../i18n/translate.ts';
import type { FeedChange, FeedRow } from '../../model/feed-rows.ts';
import { LevelChoice } from '../alerts/LevelChoice.tsx';

/** The polling intervals to choose from, in minutes. */
export const INTERVALS = [5, 15, 30, 60, 180, 720, 1440];

/** The editor of one feed, drawn while it is open. */
export function FeedEditor({
  feed,
  i18n,
  onEdit,
}: {
  feed: FeedRow;
  i18n: FullI18n;
  onEdit: (change: FeedChange) => void;
}) {
  const { t } = i18n;
  // A list may hold a thousand feeds; only an editor that is open is drawn.
  const [isOpen, setOpen] = useState(false);
  const text = (value: string) => value.trim().slice(0, 200) || null;
  return (
    <details class="editor" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('feeds.edit')}</summary>
      {isOpen && (
        <div class="fields">
          <label class="field">
            <span>{t('feeds.name')}</span>
            <input
              type="text"
              value={feed.customTitle ?? ''}
              placeholder={feed.title}
              onChange={event => onEdit({ customTitle: text(event.currentTarget.value) })}
            />
          </label>
          <label class="field">
            <span>{t('feeds.folder')}</span>
            <input
              type="text"
              value={feed.folder ?? ''}
              onChange={event => onEdit({ folder: text(event.currentTarget.value) })}
            />
          </label>
          <label class="field">
            <span>{t('feeds.interval')}</span>
            <select
              value={String(feed.intervalMinutes ?? '')}
              onChange={event =>
                onEdit({ intervalMinutes: Number(event.currentTarget.value) || null })
              }
            >
              <option value="">{t('feeds.interval.usual')}</option>
              {INTERVALS.map(minutes => (
                <option key={minutes} value={String(minutes)}>
                  {t('minutes', { count: minutes })}
                </option>
              ))}
            </select>
          </label>
          <LevelChoice
            label={t('feeds.alerts')}
            value={feed.alerts ? feed.alertLevel : 'off'}
            usual={t('alerts.usual')}
            i18n={i18n}
            onChange={level => onEdit({ alerts: level !== 'off', alertLevel: level })}
          />
          <label class="field field-check">
            <input
              type="checkbox"
              checked={feed.inTicker}
              onChange={event => onEdit({ inTicker: event.currentTarget.checked })}
            />
            <span>{t('feeds.in-ticker')}</span>
          </label>
        </div>
      )}
    </details>
  );
}
