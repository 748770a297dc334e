/** The few texts that the background needs too, in every language; it can load nothing later, so they stand apart. */
import { arLabels } from './ar-labels.ts';
import { enLabels } from './en-labels.ts';
import { kmLabels } from './km-labels.ts';

export const LABELS = { en: enLabels, km: kmLabels, ar: arLabels } as const;

export type LabelKey = keyof typeof enLabels;
