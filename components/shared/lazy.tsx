/** A view that is loaded when it is first drawn; nothing stands in its place until then. */
import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type View<Props> = (props: Props) => ComponentChild;

/** @param load Called once, at the first drawing. */
export function lazy<Props extends object>(load: () => Promise<View<Props>>): View<Props> {
  let loaded: View<Props> | null = null;
  return function Lazy(props: Props) {
    const [View, setView] = useState<View<Props> | null>(() => loaded);
    useEffect(() => {
      if (loaded === null)
        void load().then(view => {
          loaded = view;
          setView(() => view);
        });
    }, []);
    return View === null ? null : <View {...props} />;
  };
}
