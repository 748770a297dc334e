/** What comes with an article to be heard or seen. Nothing is asked of its host before it is played. */
import './media.css';
import type { PageI18n } from '../../i18n/translate.ts';

export interface PlayedEnclosure {
  readonly url: string;
  readonly type: string | null;
}

export interface EnclosuresProps {
  readonly enclosures: readonly PlayedEnclosure[];
  readonly i18n: PageI18n;
}

export function Enclosures({ enclosures, i18n }: EnclosuresProps) {
  const { t } = i18n;
  if (enclosures.length === 0) return null;
  return (
    <section class="media" aria-labelledby="media-title">
      <h2 id="media-title">{t('article.media')}</h2>
      <ul>
        {enclosures.map(enclosure => (
          <li key={enclosure.url}>
            <Player {...enclosure} />
            <a href={enclosure.url} rel="noreferrer noopener" target="_blank">
              {t('article.media.open', {
                name: nameOf(enclosure),
                host: URL.parse(enclosure.url)?.host ?? '',
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A player where the page's policy lets one in: https alone. */
function Player({ url, type }: PlayedEnclosure) {
  if (!url.startsWith('https:')) return null;
  // biome-ignore lint/a11y/useMediaCaption: feeds give none.
  if (type?.startsWith('audio/')) return <audio controls preload="none" src={url} />;
  // biome-ignore lint/a11y/useMediaCaption: feeds give none.
  if (type?.startsWith('video/')) return <video controls preload="none" src={url} />;
  return null;
}

function nameOf({ url, type }: PlayedEnclosure): string {
  return decodeSafely(URL.parse(url)?.pathname.split('/').at(-1) ?? '') || (type ?? url);
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
