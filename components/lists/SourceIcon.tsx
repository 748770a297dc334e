/** Draws the mark of a source: the icon of its site, else the first letter of its name. */
import './source-icon.css';
import { useSourceIcon } from './SourceIcons.tsx';
import { hueOf, markLetter } from './source-mark.ts';

interface SourceIconProps {
  /** null for a source that is not followed: nothing is known of its site. */
  readonly feedId: string | null;
  readonly name: string;
}

/** The mark beside the name of a source, of one size; hidden from screen readers, which read the name. */
export function SourceIcon({ feedId, name }: SourceIconProps) {
  const shown = useSourceIcon(feedId);
  if (shown === null)
    return (
      <span
        class="source-icon source-icon-letter"
        style={{ '--hue': String(hueOf(name)) }}
        data-letter={markLetter(name)}
        aria-hidden="true"
      />
    );
  const { icon, drop } = shown;
  return (
    <span class={`source-icon source-icon-${icon.tone}`} aria-hidden="true">
      <img src={icon.url} width={16} height={16} alt="" onError={drop} />
    </span>
  );
}
