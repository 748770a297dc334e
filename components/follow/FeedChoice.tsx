/** Draws feeds to choose from, each as a button with its name and a detail. */
import './feed-choice.css';
import type { ComponentChildren } from 'preact';
import { SourceIcon } from '../lists/SourceIcon.tsx';

/** The list around the choices. */
export function FeedChoices({ children }: { readonly children: ComponentChildren }) {
  return <ul class="choices">{children}</ul>;
}

interface FeedChoiceProps {
  /** Absent where the feed is not followed. */
  readonly feedId?: string | null;
  readonly name: string;
  /** The tag of the language that the name is in; absent where it is not known. */
  readonly language?: string;
  readonly detail: ComponentChildren;
  readonly onChoose: () => void;
}

/** One feed to choose. */
export function FeedChoice({ feedId = null, name, language, detail, onChoose }: FeedChoiceProps) {
  return (
    <li>
      <button type="button" class="button choice" onClick={onChoose}>
        <span class="choice-title">
          <SourceIcon feedId={feedId} name={name} />
          <bdi lang={language}>{name}</bdi>
        </span>
        <span class="choice-detail">{detail}</span>
      </button>
    </li>
  );
}
