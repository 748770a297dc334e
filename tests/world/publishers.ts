/** Every publisher of the world. */
import type { Publisher } from './publisher.ts';
import { detours } from './publishers/detours.ts';
import { moved } from './publishers/moved.ts';
import { names } from './publishers/names.ts';
import { offers } from './publishers/offers.ts';
import { places } from './publishers/places.ts';
import { platforms } from './publishers/platforms.ts';
import { refusals } from './publishers/refusals.ts';

/** All publishers, with news of the hours before `now` (epoch ms). */
export function allPublishers(now: number): readonly Publisher[] {
  return [
    ...names(now),
    ...detours(now),
    ...places(now),
    ...offers(now),
    ...refusals(),
    ...moved(now),
    ...platforms(now),
  ];
}

/** The publisher of a kind. */
export function publisherOf(kind: string, publishers: readonly Publisher[]): Publisher {
  const found = publishers.find(one => one.kind === kind);
  if (found === undefined) throw new Error(`The world has no publisher of the kind "${kind}".`);
  return found;
}
