/** Draws the head of a list: its title, what it holds, and its tools. */
import './list-head.css';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { I18n } from '../../i18n/translate.ts';

interface ListHeadProps {
  readonly title: string;
  readonly i18n: I18n;
  /** Drawn before the title. */
  readonly icon?: ComponentChildren;
  /** The tools at the end of the line. */
  readonly children?: ComponentChildren;
}

/** The head; its title is the heading of the page, and names it in the tab and in the history. */
export function ListHead({ title, i18n, icon, children }: ListHeadProps) {
  const { t } = i18n;
  useEffect(() => {
    document.title = `${title} - ${t('app.name')}`;
    return () => {
      document.title = t('app.name');
    };
  }, [title, t]);
  return (
    <header class="list-head">
      <h1>
        {icon}
        <bdi data-list-name>{title}</bdi>
      </h1>
      <div class="list-tools">{children}</div>
    </header>
  );
}
