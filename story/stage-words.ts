/** Reads `public/words/stages.txt`: kickers before headlines, and words in headlines, that give the stage of a story. */
import { KICKERS, type Kicker } from '../model/kicker.ts';
import { STAGES, type Stage } from '../model/stage.ts';
import { fold } from '../words/tokens.ts';

/** The table of labels and words that give a stage. */
export interface StageWords {
  /** By the label, as `plainLabel` writes it. */
  readonly labels: ReadonlyMap<string, Kicker>;
  /** Words that give a stage anywhere in a headline, folded. */
  readonly phrases: readonly (readonly [phrase: string, stage: Stage])[];
}

const LINE = /^(says )?([a-z-]+):(.*)$/;

/**
 * Reads the table; its first lines explain the format.
 * @throws Error with the line, where a line does not have that format.
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
