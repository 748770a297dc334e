/** Loads the table of stage words, a text file of the extension that speakers of a language can extend. */
import browser from 'webextension-polyfill';
import { readStageWords, type StageWords } from '../../story/stage-words.ts';

let loading: Promise<StageWords> | null = null;

/** Read once in the life of a worker; one that failed is tried again. */
export function loadStageWords(): Promise<StageWords> {
  loading ??= fetch(browser.runtime.getURL('words/stages.txt'))
    .then(async response => readStageWords(await response.text()))
    .catch(cause => {
      loading = null;
      throw cause;
    });
  return loading;
}
