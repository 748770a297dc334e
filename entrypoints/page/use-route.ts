/** Which article the address names: `#/article/ID`. */
import { useEffect, useState } from 'preact/hooks';

/** The id of the article in the address, or null for the front page; live. */
export function useRoute(): string | null {
  const [articleId, setArticleId] = useState(() => articleIn(location.hash));
  useEffect(() => {
    const onChange = () => setArticleId(articleIn(location.hash));
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return articleId;
}

function articleIn(hash: string): string | null {
  const encoded = /^#\/article\/(.+)$/.exec(hash)?.[1];
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
