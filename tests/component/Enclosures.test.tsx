import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Enclosures } from '../../components/article/Enclosures.tsx';
import { playedOf } from '../../components/article/played-enclosures.ts';
import { ENGLISH } from '../fixtures/headlines.ts';

afterEach(cleanup);

test.each([
  ['audio/mpeg', '/1584971181', 'Open the audio file at media.example', 'audio'],
  ['AUDIO/X-M4A; charset=binary', '/one', 'Open the audio file at media.example', 'audio'],
  ['application/octet-stream', '/one.MP3?token=7', 'Open the audio file at media.example', 'audio'],
  [null, '/one.opus', 'Open the audio file at media.example', 'audio'],
  ['text/html', '/one.mp3', 'Open the audio file at media.example', 'audio'],
  ['audio', '/one', 'Open the audio file at media.example', 'audio'],
  ['video/mp4', '/one', 'Open the video at media.example', 'video'],
  ['application/octet-stream', '/one.webm', 'Open the video at media.example', 'video'],
  ['application/pdf', '/one.pdf', 'Open the file at media.example', null],
  [null, '/one', 'Open the file at media.example', null],
])(
  'an enclosure of type %s at %s is named and played as what it is',
  (type, path, name, player) => {
    const url = `https://media.example${path}`;
    render(<Enclosures enclosures={[{ url, type }]} i18n={ENGLISH} />);
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(url);
    const shown = document.querySelector('audio, video');
    expect(shown?.localName ?? null).toBe(player);
    // Nothing is requested before the reader plays it.
    if (shown !== null) expect(shown.getAttribute('preload')).toBe('none');
  },
);

test('a file on plain http has a link and no player, which could not load it', () => {
  const enclosures = [{ url: 'http://media.example/one.mp3', type: 'audio/mpeg' }];
  render(<Enclosures enclosures={enclosures} i18n={ENGLISH} />);
  expect(screen.getByRole('link')).toBeTruthy();
  expect(document.querySelector('audio')).toBeNull();
});

test('pictures, pages and what is not on the web are no sound or film', () => {
  const file = (url: string, type: string | null) => ({ url, type });
  const played = [
    file('https://m.example/a.mp3', 'text/plain'),
    file('http://m.example/b', 'video'),
  ];
  expect(
    playedOf([
      ...played,
      file('https://m.example/c.jpg', null),
      file('https://m.example/d', 'text/html'),
      file('magnet:?xt=1', 'audio/mpeg'),
    ]),
  ).toEqual(played);
});
