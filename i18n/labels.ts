/** Holds the texts of notifications and menus in every language, because the background can't load any later. */

import { khmerNumber } from './khmer-dates.ts';
import type { Language, LanguageKey } from './languages.ts';
import arKickers from './texts/ar/kickers.json';
import arNotices from './texts/ar/notices.json';
import enKickers from './texts/en/kickers.json';
import enNotices from './texts/en/notices.json';
import esKickers from './texts/es/kickers.json';
import esNotices from './texts/es/notices.json';
import frKickers from './texts/fr/kickers.json';
import frNotices from './texts/fr/notices.json';
import kmKickers from './texts/km/kickers.json';
import kmNotices from './texts/km/notices.json';
import zhCnKickers from './texts/zh-cn/kickers.json';
import zhCnNotices from './texts/zh-cn/notices.json';
import type { Parts } from './texts.ts';
import { createTranslate, type Translate } from './translate.ts';

/** The texts of kickers and notifications. */
export type Labels = Parts['kickers'] & Parts['notices'];

/** The labels in one language, filled. */
export function labelsIn({ key, tag }: Language): Translate<keyof Labels> {
  const isKhmerMissing = key === 'km' && Intl.NumberFormat.supportedLocalesOf('km').length === 0;
  const format = new Intl.NumberFormat(tag);
  return createTranslate(
    tag,
    LABELS[key],
    isKhmerMissing ? khmerNumber : value => format.format(value),
  );
}

/** The texts of kickers and notifications, by language. */
export const LABELS: Readonly<Record<LanguageKey, Labels>> = {
  en: { ...enKickers, ...enNotices },
  km: { ...kmKickers, ...kmNotices },
  fr: { ...frKickers, ...frNotices },
  es: { ...esKickers, ...esNotices },
  ar: { ...arKickers, ...arNotices },
  zh_CN: { ...zhCnKickers, ...zhCnNotices },
};
