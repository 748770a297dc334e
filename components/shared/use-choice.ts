/** A choice of the reader in one view, which is there again when the reader comes back to it. */
import { useState } from 'preact/hooks';
import { entryIn, stateOf } from './history-entry.ts';

/**
 * A state that is kept with the entry of the tab's history, also over a reload. @param isFit Whether a kept value is one of
 * the choices. @param initial Taken where none is kept.
 */
export function useChoice<T>(
  name: string,
  isFit: (value: unknown) => value is T,
  initial: T,
): readonly [value: T, choose: (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    const kept = entryIn(history.state)?.choices ?? {};
    const own: unknown = Object.hasOwn(kept, name) ? kept[name] : undefined;
    return isFit(own) ? own : initial;
  });
  const choose = (chosen: T) => {
    setValue(() => chosen);
    const entry = entryIn(history.state);
    if (entry !== null)
      history.replaceState(
        stateOf({ ...entry, choices: { ...entry.choices, [name]: chosen } }),
        '',
      );
  };
  return [value, choose];
}
