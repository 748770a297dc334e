/** The few texts that the background needs too, in every language; it can load nothing later, so they stand apart. */
import { arLabels } from './ar-labels.ts';
import { enLabels } from './en-labels.ts';
import { esLabels } from './es-labels.ts';
import { frLabels } from './fr-labels.ts';
import { kmLabels } from './km-labels.ts';
import { zhCnLabels } from './zh-cn-labels.ts';

export const LABELS = {
  en: enLabels,
  km: kmLabels,
  fr: frLabels,
  es: esLabels,
  ar: arLabels,
  zh_CN: zhCnLabels,
} as const;
