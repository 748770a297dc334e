/** Plays the alert that the address of the page describes, then closes the page; Chrome's worker opens it offscreen. */
import { play } from '../../alert/play.ts';
import { fromFragment } from '../../alert/sounding.ts';

void play(fromFragment(location.hash)).finally(() => window.close());
