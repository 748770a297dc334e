/** Draws players for the audio and video enclosures of an article; their hosts are contacted only on play. */
import './enclosures.css';
import { displayHost } from '../../feed/display-host.ts';
import { mediaKind } from '../../feed/media-kind.ts';
import type { PageI18n } from '../../i18n/translate.ts';
import type { PlayedEnclosure } from './played-enclosures.ts';

interface EnclosuresProps {
  readonly enclosures: readonly PlayedEnclosure[];
  readonly i18n: PageI18n;
}

/** The enclosures of one article, each with a player or a link. */
export function Enclosures({ enclosures, i18n }: EnclosuresProps) {
  const { t } = i18n;
  if (enclosures.length === 0) return null;
  return (
    <section class="media" aria-labelledby="media-title">
      <h2 id="media-title">{t('article.media')}</h2>
      <ul>
        {enclosures.map(enclosure => {
          const kind = mediaKind(enclosure);
          const text = kind === 'audio' || kind === 'video' ? kind : 'file';
          return (
            <li key={enclosure.url}>
              <Player {...enclosure} />
              <a href={enclosure.url} rel="noreferrer noopener" target="_blank">
                {t(`article.media.${text}`, { host: displayHost(enclosure.url) })}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A player; for https only, because the page's policy blocks other addresses. */
function Player({ url, type }: PlayedEnclosure) {
  if (!url.startsWith('https:')) return null;
  const kind = mediaKind({ url, type });
  // biome-ignore lint/a11y/useMediaCaption: feeds give none.
  if (kind === 'audio') return <audio controls preload="none" src={url} />;
  // biome-ignore lint/a11y/useMediaCaption: feeds give none.
  if (kind === 'video') return <video controls preload="none" src={url} />;
  return null;
}
