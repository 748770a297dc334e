/** Draws the name of a source with its mark, as the way to its articles. */
import './source-name.css';
import { SourceIcon } from './SourceIcon.tsx';

interface SourceNameProps {
  readonly feedId: string;
  readonly name: string;
  /** The address of the list of its articles. */
  readonly href: string;
}

/** The link to the articles of one source. */
export function SourceName({ feedId, name, href }: SourceNameProps) {
  // Links of the popup open a new tab; on other pages a list opens in the same tab.
  const isElsewhere = !href.startsWith('#');
  return (
    <a
      class="headline-source"
      href={href}
      {...(isElsewhere ? { target: '_blank', rel: 'noopener' } : {})}
    >
      <SourceIcon feedId={feedId} name={name} />
      <bdi>{name}</bdi>
    </a>
  );
}
