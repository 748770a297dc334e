/** The few texts that the background needs too, in every language; it can load nothing later, so they stand apart. */
import { arLabels } from './ar-labels.ts';
import { arNotices } from './ar-notices.ts';
import { enLabels } from './en-labels.ts';
import { enNotices } from './en-notices.ts';
import { esLabels } from './es-labels.ts';
import { esNotices } from './es-notices.ts';
import { frLabels } from './fr-labels.ts';
import { frNotices } from './fr-notices.ts';
import { kmLabels } from './km-labels.ts';
import { kmNotices } from './km-notices.ts';
import { zhCnLabels } from './zh-cn-labels.ts';
import { zhCnNotices } from './zh-cn-notices.ts';

export const LABELS = {
  en: { ...enLabels, ...enNotices },
  km: { ...kmLabels, ...kmNotices },
  fr: { ...frLabels, ...frNotices },
  es: { ...esLabels, ...esNotices },
  ar: { ...arLabels, ...arNotices },
  zh_CN: { ...zhCnLabels, ...zhCnNotices },
} as const;
