/** Draws a button or a link that is an icon, with its name for screen readers and as a tooltip. */
import './icon-button.css';
import type { IconNode } from 'lucide';
import { Icon } from './Icon.tsx';

interface IconButtonProps {
  readonly icon: IconNode;
  readonly label: string;
  /** The name for screen readers, where the tooltip alone does not say what it belongs to. */
  readonly name?: string;
  readonly onClick: () => void;
  /** Whether it is switched on; absent where it is no switch. The label must not change with it. */
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly isMirrored?: boolean;
  /** One class more. */
  readonly class?: string;
}

/** A button with an icon. */
export function IconButton({
  icon,
  label,
  name = label,
  onClick,
  isPressed,
  isDisabled = false,
  isMirrored = false,
  class: more,
}: IconButtonProps) {
  return (
    <button
      type="button"
      class={more === undefined ? 'tool' : `tool ${more}`}
      aria-label={name}
      title={label}
      aria-pressed={isPressed}
      disabled={isDisabled}
      onClick={onClick}
    >
      <Icon icon={icon} isMirrored={isMirrored} />
    </button>
  );
}

interface IconLinkProps extends Pick<IconButtonProps, 'icon' | 'label' | 'isMirrored' | 'class'> {
  readonly href: string;
  /** Whether it opens a tab of its own. */
  readonly isElsewhere?: boolean;
}

/** A link with an icon. */
export function IconLink({
  icon,
  label,
  href,
  isElsewhere = false,
  isMirrored = false,
  class: more,
}: IconLinkProps) {
  return (
    <a
      class={more === undefined ? 'tool' : `tool ${more}`}
      href={href}
      aria-label={label}
      title={label}
      {...(isElsewhere ? { target: '_blank', rel: 'noopener' } : {})}
    >
      <Icon icon={icon} isMirrored={isMirrored} />
    </a>
  );
}
