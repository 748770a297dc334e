/** Puts the words of links to what is embedded into the reader's language: what it is, and its title or host. */
import { displayHost } from '../../feed/display-host.ts';
import type { PageI18n } from '../../i18n/translate.ts';

/** Names the links of the class "embed" in `body`, as cleaning leaves them. */
export function nameEmbeds(body: DocumentFragment, { t }: PageI18n): void {
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a.embed[href]')) {
    const kind = link.classList.contains('embed-video')
      ? 'video'
      : link.classList.contains('embed-audio')
        ? 'audio'
        : 'other';
    const { title } = link;
    const host = displayHost(link.href).replace(/^www\./, '');
    link.textContent =
      title === ''
        ? t(`article.embed.${kind}.on`, { host })
        : t(`article.embed.${kind}`, { title });
    // The title is read already; where it leads is not.
    link.title = host;
  }
}
