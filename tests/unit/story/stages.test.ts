/** Labels and stages in the languages of the field: a pair of files a language in tests/fixtures/stages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stageNow } from '../../../model/stage.ts';
import { splitKicker } from '../../../story/split-kicker.ts';
import { plainLabel, readStageWords } from '../../../story/stage-words.ts';
import { stageOf } from '../../../story/tell-stage.ts';
import { STAGE_WORDS } from '../../fixtures/stage-words.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/stages');
const NEEDED = 'en km fr es pt de it nl ru uk ar he fa tr hi id vi th zh ja ko';
const languages = readdirSync(FOLDER).flatMap(file => /^(.+)\.txt$/.exec(file)?.[1] ?? []);

test('every language of the field has a pair', () => {
  expect(languages.sort()).toEqual(NEEDED.split(' ').sort());
});

describe.each(languages)('%s', language => {
  const titles = readFileSync(join(FOLDER, `${language}.txt`), 'utf8')
    .trim()
    .split('\n');
  const expected: { kicker: string | null; stage: string | null }[] = JSON.parse(
    readFileSync(join(FOLDER, `${language}.json`), 'utf8'),
  );
  test.each(titles.map((title, place) => [title, expected[place]] as const))(
    '%s',
    (title, labels) => {
      const { kicker, headline } = splitKicker(title, STAGE_WORDS.labels);
      const stage = stageOf(plainLabel(headline), kicker, STAGE_WORDS.phrases);
      expect({ kicker, stage }).toEqual(labels);
    },
  );
});

test('a line that is none of the table’s is named', () => {
  expect(() => readStageWords('[xx]\nbraking: one')).toThrow('braking: one');
});

test('what was breaking six hours ago is an update where more came, else nothing', () => {
  const kept = { stage: 'breaking' as const, stageAt: 0, isFollowedUp: true };
  expect(stageNow(kept, 3_600_000)).toBe('breaking');
  expect(stageNow(kept, 7 * 3_600_000)).toBe('update');
  expect(stageNow({ ...kept, isFollowedUp: false }, 7 * 3_600_000)).toBeNull();
});
