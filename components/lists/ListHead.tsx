/** Draws the head of a list: its title, what it holds, and its tools. */
import './list-head.css';
import type { ComponentChildren } from 'preact';

interface ListHeadProps {
  readonly title: string;
  /** Drawn before the title. */
  readonly icon?: ComponentChildren;
  /** The tools at the end of the line. */
  readonly children?: ComponentChildren;
}

/** The head; its title is the heading of the page. */
export function ListHead({ title, icon, children }: ListHeadProps) {
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
