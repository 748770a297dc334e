/** Tells whether the window is too narrow for all tools in one line. */
import { useEffect, useState } from 'preact/hooks';

const NARROW = '(max-width: 30rem)';

/** Whether the window is narrow; changes with it. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const onChange = () => setNarrow(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return isNarrow;
}
