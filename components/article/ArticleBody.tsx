/** Draws the cleaned body of an article. */
import './article-body.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { textDirection } from '../../words/direction.ts';

interface ArticleBodyProps {
  /** Puts the body into `holder`; false where there is none. */
  readonly fillBody: (holder: HTMLElement) => boolean | Promise<boolean>;
  /** Changes when the body does; the one before stays until the new one is there. */
  readonly bodyKey: string;
  /** Called when the body stands, or it is known that there is none. */
  readonly onFilled: () => void;
  /** Said where there is none. */
  readonly absent: string;
  readonly language: string | null;
}

/** The body. It is inserted as nodes, so that no text is parsed as markup. */
export function ArticleBody({ fillBody, bodyKey, onFilled, absent, language }: ArticleBodyProps) {
  const holder = useRef<HTMLDivElement>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const [isAbsent, setAbsent] = useState(false);
  useEffect(() => {
    const fill = async () => {
      const element = holder.current;
      if (element === null) return;
      const isThere = await fillBody(element);
      element.dir = language === null ? 'auto' : textDirection(language, element.textContent ?? '');
      setAbsent(!isThere);
      onFilled();
    };
    // One after the other, so that the newest is the last.
    queue.current = queue.current.then(fill);
  }, [bodyKey]);
  return (
    <>
      <div ref={holder} class="article-body" {...(language === null ? {} : { lang: language })} />
      {isAbsent && <p class="article-absent">{absent}</p>}
    </>
  );
}
