/** Recognises categories that mean breaking news, in any language. Pure. */
import { isBreaking } from '../model/kicker.ts';
import { plainLabel, type StageWords } from './stage-words.ts';

/** @param categories As the publisher writes them: "Breaking News", "breaking-news", the keywords of a sitemap. */
export function isFiledBreaking(
  categories: readonly string[],
  labels: StageWords['labels'],
): boolean {
  return categories.some(category =>
    isBreaking(labels.get(plainLabel(category.replaceAll('-', ' '))) ?? null),
  );
}
