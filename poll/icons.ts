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

/** After so many sites in a row that did not answer it is the machine that is offline, and not they. */
const SILENT_IN_A_ROW = 3;

/**
 * Asks the sites whose time has come, the newest sources first; each result is in the store before the next site is asked.
 * Where the machine is offline it ends soon, and the sites that were asked have their turn within the hour.
 * @param mayGoOn Asked before each site: news go before icons.
 */
export async function fetchIcons(desk: PollDesk, mayGoOn: () => boolean): Promise<void> {
  await dropStrayIcons(desk.db);
  /** The sites that did not answer since the last one that did. */
  const silent: string[] = [];
  const asking = new Set<Promise<void>>();
  const isOver = () => silent.length >= SILENT_IN_A_ROW || !mayGoOn();
  for (let turn = 0, left = SITES_A_PASS; turn < TURNS && left > 0 && !isOver(); turn++) {
    const wanted = await wantedSites(desk.db, desk.now(), left);
    left -= wanted.length;
    await inParallel(wanted, PARALLEL, async site => {
      // One that is being asked may answer yet.
      if (silent.length >= SILENT_IN_A_ROW) await Promise.allSettled(asking);
      if (isOver()) return;
      const answer = fetchIcon(desk, site, silent);
      asking.add(answer);
      await answer.finally(() => asking.delete(answer));
    });
  }
  if (silent.length < SILENT_IN_A_ROW) await noteSilent(desk, silent);
}

async function fetchIcon(desk: PollDesk, wanted: WantedSite, silent: string[]): Promise<void> {
  const { site } = wanted;
  await noteAsked(desk.db, site, desk.now());
  const result = await findIcon(desk, wanted);
  if (result.kind === 'later') return;
  if (result.kind === 'none' && result.failure === 'unreachable') {
    silent.push(site);
    return;
  }
  if (result.kind === 'found') await keepIcon(desk.db, site, result.icon, desk.now());
  else await noteNoIcon(desk.db, site, result.failure, desk.now());
  // One that was not asked for want of access tells nothing about the others.
  if (result.kind === 'found' || result.failure === 'none') await noteSilent(desk, silent);
}

/** Notes of the sites in `silent` that it was they who did not answer, and empties it. */
async function noteSilent(desk: PollDesk, silent: string[]): Promise<void> {
  for (const site of silent.splice(0)) await noteNoIcon(desk.db, site, 'unreachable', desk.now());
}
