/** Follows the sources of a starter set: one question of the browser for all of them, and nothing without its yes. */
import type { StarterSource } from '../../feed/starter-sets.ts';
import { wantEntries } from '../follow/follow.ts';
import type { PageContext } from '../shared/page-context.ts';
import { useLoaded } from '../shared/use-loaded.ts';

/** Asks and follows; whether access was given. Call it in a click. */
export type FollowSources = (sources: readonly StarterSource[]) => Promise<boolean>;

/**
 * The follower of a page. It asks before all else, as browsers demand of a click. The wish is stored at once, because a
 * popup closes when the question opens and the background then finishes the work; where access is refused, it is taken back.
 * @param onGranted Called once access is given, before the first source is asked.
 */
export function useFollowSources(
  { desk, command }: Pick<PageContext, 'desk' | 'command'>,
  onGranted: () => Promise<void>,
): FollowSources {
  // The catalogue tells which sources have one owner. Without it each site stands for its own.
  const catalogue = useLoaded(desk, () => desk.loadCatalogue().catch(() => null));
  return async sources => {
    const entries = sources.map(({ feedUrl, siteUrl }) => {
      const entry = catalogue?.entries.find(one => one.feedUrl === feedUrl);
      return { feedUrl, siteUrl, owner: entry?.owner ?? null };
    });
    if (!(await wantEntries({ desk, command }, entries))) {
      // Sources that had access before lost nothing by the refusal.
      const refused = await desk.missingAccess(sources.map(({ feedUrl }) => feedUrl));
      for (const address of refused) await command('dropFollow', { address });
      if (refused.length === sources.length) return false;
    }
    await onGranted();
    await command('advanceFollows', {});
    return true;
  };
}
