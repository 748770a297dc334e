/** Draws the button with the text settings of the reader page, which open over the page. */
import './type-sheet.css';
import type { IconNode } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import { Icon } from '../shared/Icon.tsx';
import { lazy } from '../shared/lazy.tsx';
import type { PageContext } from '../shared/page-context.ts';

const TypeSettings = lazy(async () => (await import('./TypeSettings.tsx')).TypeSettings);

interface TypeSheetProps extends Pick<PageContext<PageI18n>, 'settings' | 'i18n' | 'command'> {
  readonly icon: IconNode;
}

/** The button and its sheet, which closes by Escape, and by a click or the focus elsewhere. */
export function TypeSheet({ settings, i18n, command, icon }: TypeSheetProps) {
  const { t } = i18n;
  const area = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return undefined;
    const onElsewhere = ({ target }: Event) => {
      if (target instanceof Node && area.current?.contains(target) === false) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // It closes the sheet alone and does not leave the article as well.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    document.addEventListener('pointerdown', onElsewhere);
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      const isAway = relatedTarget instanceof Node && own?.contains(relatedTarget) === false;
      if (isAway) setOpen(false);
    };
    const own = area.current;
    own?.addEventListener('focusout', onFocusOut);
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
      document.removeEventListener('pointerdown', onElsewhere);
      own?.removeEventListener('focusout', onFocusOut);
    };
  }, [isOpen]);
  return (
    <span ref={area} class="type-area">
      <button
        ref={button}
        type="button"
        class="tool"
        aria-label={t('article.type')}
        title={t('article.type')}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon icon={icon} />
      </button>
      {isOpen && (
        <div class="type-sheet">
          <TypeSettings
            type={{
              size: settings.articleSize,
              face: settings.articleFace,
              width: settings.articleWidth,
            }}
            i18n={i18n}
            onChange={(key, value) => void command('setSetting', { key, value })}
          />
        </div>
      )}
    </span>
  );
}
