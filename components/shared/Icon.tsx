/** Draws an icon of Lucide's set as inline SVG. */
import './icon.css';
import type { IconNode } from 'lucide';
import { h } from 'preact';

interface IconProps {
  readonly icon: IconNode;
  /** Whether it points along the text, and so the other way where that runs from right to left. */
  readonly isMirrored?: boolean;
}

/** The icon; hidden from screen readers, because what carries it has a name. */
export function Icon({ icon, isMirrored = false }: IconProps) {
  return (
    <svg class={isMirrored ? 'icon icon-mirrored' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      {icon.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
