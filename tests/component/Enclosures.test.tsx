import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Enclosures } from '../../components/article/Enclosures.tsx';
import { ENGLISH } from '../fixtures/headlines.ts';

afterEach(cleanup);

test.each([
  ['audio/mpeg', 'Open the audio file at media.example'],
  ['video/mp4', 'Open the video at media.example'],
  ['application/pdf', 'Open the file at media.example'],
  [null, 'Open the file at media.example'],
])('an enclosure of type %s is named by its kind and host', (type, name) => {
  render(
    <Enclosures
      enclosures={[{ url: 'https://media.example/1584971181.mp3', type }]}
      i18n={ENGLISH}
    />,
  );
  expect(screen.getByRole('link', { name })).toBeTruthy();
});
