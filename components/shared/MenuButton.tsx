/** Draws a button that opens a menu of commands. Source: WAI-ARIA Authoring Practices, "Menu Button". */
import './menu-button.css';
import { Ellipsis } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { Menu, type MenuItem, type MenuStart } from './Menu.tsx';

interface MenuButtonProps {
  /** The tooltip, and the name for screen readers. */
  readonly label: string;
  /** The name for screen readers, where the tooltip alone does not say what it belongs to. */
  readonly name?: string;
  /** Not empty. */
  readonly items: readonly MenuItem[];
  /** What the button shows; without it three dots. */
  readonly children?: ComponentChildren;
  /** One class more for the button. */
  readonly class?: string;
}

/** A button that opens `items`; the focus comes back to it when the menu closes. */
export function MenuButton({ label, name = label, items, children, class: more }: MenuButtonProps) {
  const [start, setStart] = useState<MenuStart | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const isOpen = start !== null;
  return (
    <span class="menu-area">
      <button
        ref={button}
        type="button"
        class={more === undefined ? 'tool menu-button' : `tool menu-button ${more}`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={name}
        title={label}
        onClick={() => setStart(isOpen ? null : 'first')}
        onKeyDown={event => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          event.stopPropagation();
          setStart(event.key === 'ArrowUp' ? 'last' : 'first');
        }}
      >
        {children ?? <Icon icon={Ellipsis} />}
      </button>
      {start !== null && (
        <Menu
          id={id}
          label={name}
          items={items}
          start={start}
          button={button}
          onClose={() => setStart(null)}
        />
      )}
    </span>
  );
}
