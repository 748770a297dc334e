/** Asks feeds now, and tells the reader what came of it. */
import type { FullI18n } from '../../i18n/translate.ts';
import type { Output } from '../../messages/protocol.ts';
import type { Command } from '../shared/use-command.ts';

/** Asks one feed, or all (null); the snackbar of the page says how many articles are new and how many sources failed. */
export function checkNow(
  command: Command,
  { t }: Pick<FullI18n, 't'>,
  feedId: string | null,
): void {
  const told = ({ asked, added, failed }: Output<'pollNow'>) => {
    if (asked === 0) return t('feeds.checked.none');
    const news = added > 0 ? t('feeds.checked', { count: added }) : t('feeds.checked.nothing');
    return failed > 0 ? `${news} ${t('feeds.checked.failed', { count: failed })}` : news;
  };
  void command('pollNow', { feedId }, counts => ({ text: told(counts), undo: null }));
}
