/** Reads how often a feed document asks to be polled. */

import type { UpdateHints } from '../model/feed.ts';
import { readLength } from './media.ts';
import { text } from './rss-paths.ts';
import { elements, first, textOf, type XmlElement } from './xml.ts';

const PERIOD_MINUTES: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Reads RSS 2.0 `ttl`, `skipHours` and `skipDays`, and `updatePeriod` of the RSS 1.0 syndication module. */
export function readUpdateHints(channel: XmlElement): UpdateHints {
  const period = PERIOD_MINUTES[text(channel, ['sy', 'updateperiod'])?.toLowerCase() ?? ''];
  const frequency = Math.max(1, readLength(text(channel, ['sy', 'updatefrequency'])) ?? 1);
  return {
    ttlMinutes: readLength(text(channel, ['', 'ttl'])),
    updateMinutes: period === undefined ? null : period / frequency,
    // Hours run from 0 to 23; some publishers call midnight 24.
    skipHours: values(channel, 'skiphours', 'hour').flatMap(hour =>
      /^\d{1,2}$/.test(hour) && Number(hour) <= 24 ? [Number(hour) % 24] : [],
    ),
    skipDays: values(channel, 'skipdays', 'day').flatMap(day => {
      const index = DAYS.indexOf(day.toLowerCase());
      return index < 0 ? [] : [index];
    }),
  };
}

function values(channel: XmlElement, list: string, name: string): readonly string[] {
  const holder = first(channel, '', list);
  if (holder === null) return [];
  return elements(holder)
    .filter(element => element.name === name)
    .flatMap(element => textOf(element) ?? []);
}
