/** Draws an open menu over the page, beside the button that opened it. Source: WAI-ARIA Authoring Practices, "Menu". */
import './menu.css';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { placeMenu } from './place-menu.ts';

/** A line of a menu: a command, a choice among others, or a link. */
export interface MenuItem {
  /** Names it among its neighbours. */
  readonly key: string;
  readonly label: string;
  /** What it does, in one short line below. */
  readonly hint?: string;
  /** Whether it is what holds now; absent where it is no choice. */
  readonly isChecked?: boolean;
  /** Where it leads; without it, it is a command. */
  readonly href?: string;
  readonly onChoose?: () => void;
}

/** The item that has the focus first. */
export type MenuStart = 'first' | 'last';

interface MenuProps {
  readonly id: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly start: MenuStart;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** The menu; it closes by a choice, Escape, Tab, and a click or the focus elsewhere. */
export function Menu({ id, label, items, start, button, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const leave = () => {
    button.current?.focus({ preventScroll: true });
    onClose();
  };
  useLayoutEffect(() => {
    const own = menu.current;
    const anchor = button.current;
    if (own === null || anchor === null) return undefined;
    // In the top layer nothing that scrolls cuts it off.
    if (hasPopovers()) own.showPopover();
    const place = () => placeMenu(own, anchor);
    place();
    itemsOf(own)
      .at(start === 'first' ? 0 : -1)
      ?.focus({ preventScroll: true });
    addEventListener('scroll', place, { capture: true, passive: true });
    addEventListener('resize', place);
    return () => {
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
    };
  }, []);
  useEffect(() => {
    const isOutside = (target: EventTarget | null) =>
      target instanceof Node &&
      menu.current?.contains(target) === false &&
      button.current?.contains(target) === false;
    const onPress = ({ target }: Event) => {
      if (isOutside(target)) onClose();
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('focusin', onPress);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('focusin', onPress);
    };
  }, []);
  return (
    <div
      ref={menu}
      id={id}
      class="menu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      // It speaks the language of the page, whatever the text around its button.
      dir={document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'}
      lang={document.documentElement.lang}
      {...(hasPopovers() ? { popover: 'manual' } : {})}
      onKeyDown={event => {
        // A letter is no shortcut of the page here, and Escape leaves the menu alone.
        event.stopPropagation();
        if (event.key === 'Tab') leave();
        else if (event.key === 'Escape') {
          event.preventDefault();
          leave();
        } else if (move(event)) event.preventDefault();
      }}
    >
      {items.map(item => (
        <Item
          key={item.key}
          item={item}
          onChoose={() => {
            leave();
            item.onChoose?.();
          }}
        />
      ))}
    </div>
  );
}

function Item({ item, onChoose }: { readonly item: MenuItem; readonly onChoose: () => void }) {
  const { label, hint, isChecked, href } = item;
  const words = (
    <>
      <span>{label}</span>
      {hint !== undefined && <span class="menu-hint">{hint}</span>}
    </>
  );
  if (href !== undefined)
    return (
      <a class="menu-item" role="menuitem" tabIndex={-1} href={href} onClick={onChoose}>
        {words}
      </a>
    );
  return (
    <button
      type="button"
      class="menu-item"
      {...(isChecked === undefined
        ? { role: 'menuitem' as const }
        : { role: 'menuitemradio' as const, 'aria-checked': isChecked })}
      tabIndex={-1}
      onClick={onChoose}
    >
      {words}
    </button>
  );
}

function hasPopovers(): boolean {
  return 'showPopover' in HTMLElement.prototype;
}

function itemsOf(menu: HTMLElement): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('.menu-item')];
}

/** Moves the focus by an arrow, Home, End or the first letter of an item. @returns Whether the key does that. */
function move({ key, currentTarget, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (!(currentTarget instanceof HTMLElement) || ctrlKey || metaKey || altKey) return false;
  const items = itemsOf(currentTarget);
  const target = targetOf(
    key,
    items,
    items.findIndex(item => item.matches(':focus')),
  );
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
  return target !== undefined;
}

function targetOf(key: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items.at(Math.max(at, 0) - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if ([...key].length !== 1 || key === ' ') return undefined;
  const letter = key.toLocaleLowerCase();
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find(({ textContent }) =>
    textContent.trim().toLocaleLowerCase().startsWith(letter),
  );
}
