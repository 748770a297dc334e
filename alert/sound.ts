/**
 * Lets an alert be heard. Chrome's worker has no loudspeaker: a page outside of every window plays it (`offscreen`, a permission
 * that is asked for when the reader wants sound, and warns of nothing). Firefox's event page plays it itself.
 */
import browser from 'webextension-polyfill';
import { play } from './play.ts';
import { type Sounding, toFragment } from './sounding.ts';

/** What Chrome has, once it is granted, and the types, which are Firefox's, do not know. */
interface Offscreen {
  readonly offscreen?: {
    readonly createDocument: (wanted: {
      url: string;
      reasons: readonly string[];
      justification: string;
    }) => Promise<void>;
    readonly closeDocument: () => Promise<void>;
    readonly hasDocument: () => Promise<boolean>;
  };
}

export async function sound(sounding: Sounding): Promise<void> {
  const { offscreen }: typeof browser & Offscreen = browser;
  if (offscreen !== undefined) {
    // There can be one; what is still being said of another alert gives way.
    if (await offscreen.hasDocument()) await offscreen.closeDocument();
    await offscreen.createDocument({
      url: `sound.html${toFragment(sounding)}`,
      reasons: ['AUDIO_PLAYBACK'],
      justification: 'The reader wants to hear alerts.',
    });
  } else if (typeof AudioContext !== 'undefined') await play(sounding);
}
