/** Asks a few sites for their icons, while nothing else is asked for. */
import {
  dropStrayIcons,
  keepIcon,
  noteAsked,
  noteNoIcon,
  type WantedSite,
  wantedSites,
} from '../store/site-icons.ts';
import type { PollDesk } from './desk.ts';
import { findIcon } from './find-icon.ts';
import { inParallel } from './in-parallel.ts';

/** So many sites are asked at most after a round; an import of a thousand sources has its icons within half an hour. */
const SITES_A_PASS = 48;
const PARALLEL = 3;
/** A source whose first site gives no icon has the next one asked in the same pass. */
const TURNS = 2;

/**
 * Asks the sites whose time has come, the newest sources first; each result is in the store before the next site is asked.
 * @param mayGoOn Asked before each site: news go before icons.
 */
export async function fetchIcons(desk: PollDesk, mayGoOn: () => boolean): Promise<void> {
  await dropStrayIcons(desk.db);
  for (let turn = 0, left = SITES_A_PASS; turn < TURNS && left > 0 && mayGoOn(); turn++) {
    const wanted = await wantedSites(desk.db, desk.now(), left);
    left -= wanted.length;
    await inParallel(wanted, PARALLEL, async site => {
      if (mayGoOn()) await fetchIcon(desk, site);
    });
  }
}

async function fetchIcon(desk: PollDesk, wanted: WantedSite): Promise<void> {
  const { site } = wanted;
  await noteAsked(desk.db, site, desk.now());
  const result = await findIcon(desk, wanted);
  if (result.kind === 'found') await keepIcon(desk.db, site, result.icon, desk.now());
  else if (result.kind === 'none') await noteNoIcon(desk.db, site, result.failure, desk.now());
}
