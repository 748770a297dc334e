/** The words of `public/words/stages.txt`: labels before headlines, and words in headlines, that tell how far a story is. */
import { KICKERS, type Kicker } from '../model/kicker.ts';
import { STAGES, type Stage } from '../model/stage.ts';
import { fold } from '../words/tokens.ts';

export interface StageWords {
  /** By the label, as `plainLabel` writes it. */
  readonly labels: ReadonlyMap<string, Kicker>;
  /** Words that tell a stage wherever they stand in a headline, folded. */
  readonly phrases: readonly (readonly [phrase: string, stage: Stage])[];
}

const LINE = /^(says )?([a-z-]+):(.*)$/;

/**
 * Reads the table; its first lines say how it is written.
 * @throws Error where a line is none of the table's, with the line.
 */
export function readStageWords(text: string): StageWords {
  const labels = new Map<string, Kicker>();
  const phrases: [string, Stage][] = [];
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(?:#|\[|$)/.test(line)) continue;
    const [, says, name, list = ''] = LINE.exec(line) ?? [];
    const words = list.split(/[,،、，]/).map(plainLabel);
    const kicker = KICKERS.find(one => one === name);
    const stage = STAGES.find(one => one === name);
    if (says === undefined && kicker !== undefined) {
      for (const word of words) if (word !== '' && !labels.has(word)) labels.set(word, kicker);
    } else if (says !== undefined && stage !== undefined) {
      for (const word of words) if (word !== '') phrases.push([word, stage]);
    } else throw new Error(`The table of stages does not know what to make of "${line}".`);
  }
  return { labels, phrases };
}

/** A label without case, accents, ornaments and the difference between spaces. */
export function plainLabel(label: string): string {
  return (
    fold(label)
      .replace(/[’ʼ]/g, "'")
      // Turkish writes without a dot what capitals lose theirs from.
      .replace(/ı/g, 'i')
      .replace(/[\s_]+/g, ' ')
      .replace(/^[#\s]+|[!.\s]+$/g, '')
  );
}
