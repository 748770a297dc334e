/** Plays what its address says, and goes; Chrome's worker opens it outside of every window. */
import { play } from '../../alert/play.ts';
import { fromFragment } from '../../alert/sounding.ts';

void play(fromFragment(location.hash)).finally(() => window.close());
