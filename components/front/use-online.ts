/** Watches whether the machine is online. */
import { useEffect, useState } from 'preact/hooks';

/** Whether the browser is online; updates when that changes. */
export function useOnline(): boolean {
  const [isOnline, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const onChange = () => setOnline(navigator.onLine);
    addEventListener('online', onChange);
    addEventListener('offline', onChange);
    return () => {
      removeEventListener('online', onChange);
      removeEventListener('offline', onChange);
    };
  }, []);
  return isOnline;
}
