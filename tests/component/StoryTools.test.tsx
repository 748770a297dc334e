import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { Command } from '../../components/shared/use-command.ts';
import { StoryTools } from '../../components/story/StoryTools.tsx';
import { ENGLISH } from '../fixtures/headlines.ts';

afterEach(cleanup);

test.each([
  ['neither followed nor muted', null, ['Follow this story', 'Mute this story']],
  ['followed and muted', 1, ['Unfollow this story', 'Unmute this story']],
])('a story that is %s offers what a click does, and is no toggle besides', (_, at, names) => {
  const story = { storyId: 's', followedAt: at, mutedAt: at };
  const command: Command = async () => ({ ok: false, error: { code: 'no-answer', values: {} } });
  render(<StoryTools story={story} i18n={ENGLISH} command={command} />);
  const buttons = screen.getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual(names);
  expect(buttons.map(button => button.getAttribute('aria-pressed'))).toEqual([null, null]);
  expect(buttons.map(({ title }) => title !== '')).toEqual([at === null, at === null]);
});
