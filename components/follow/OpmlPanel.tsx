/** Draws the import and the export of OPML files. */
import './opml-panel.css';
import type { FullI18n } from '../../i18n/translate.ts';
import type { Problem } from '../../model/poll-rows.ts';
import { feedProblemText } from './problem-text.ts';

/** A file that was chosen and read. */
interface ChosenList {
  readonly count: number;
  readonly refused: readonly string[];
}

/** The progress of an import. */
interface ImportProgress {
  readonly total: number;
  readonly done: number;
  readonly failed: readonly {
    readonly title: string;
    readonly problem: Problem;
  }[];
}

/** The state of an import, and what the buttons do. */
export interface OpmlPanelProps {
  readonly i18n: FullI18n;
  /** null before a file was chosen; `bad` for one that is not OPML, `too-large` for one of more than `maxMb`. */
  readonly chosen: ChosenList | 'bad' | 'too-large' | null;
  readonly maxMb: number;
  readonly progress: ImportProgress | null;
  /** How many feeds a cancelled import left out; null where none was cancelled. */
  readonly cancelled: number | null;
  readonly onFile: (file: File) => void;
  /** Called inside the click, so that the browser's question can be asked. */
  readonly onImport: () => void;
  readonly onCancel: () => void;
  readonly onExport: () => void;
}

/** The buttons for import and export, with the progress of an import. */
export function OpmlPanel({
  i18n,
  chosen,
  maxMb,
  progress,
  cancelled,
  onFile,
  onImport,
  onCancel,
  onExport,
}: OpmlPanelProps) {
  const { t } = i18n;
  return (
    <div class="opml">
      <p class="quiet">{t('opml.hint')}</p>
      <div class="actions">
        <label class="button file-button">
          {t('opml.choose')}
          <input
            type="file"
            accept=".opml,.xml,text/xml,text/x-opml"
            onChange={event => {
              const [file] = event.currentTarget.files ?? [];
              if (file !== undefined) onFile(file);
            }}
          />
        </label>
        <button type="button" class="button" onClick={onExport}>
          {t('opml.export')}
        </button>
      </div>
      {typeof chosen === 'string' && (
        <p class="error" role="alert">
          {chosen === 'bad' ? t('opml.bad') : t('opml.too-large', { limit: maxMb })}
        </p>
      )}
      {chosen !== null && typeof chosen !== 'string' && (
        <div>
          <p>{t('opml.found', { count: chosen.count })}</p>
          <Report lines={chosen.refused.map(address => t('opml.refused', { address }))} />
          <button
            type="button"
            class="button button-main"
            disabled={chosen.count === 0}
            onClick={onImport}
          >
            {t('opml.follow', { count: chosen.count })}
          </button>
        </div>
      )}
      {progress !== null && (
        <div role="status">
          <p>{t('opml.progress', { done: progress.done, count: progress.total })}</p>
          <progress max={progress.total} value={progress.done} aria-label={t('opml.title')} />
          {progress.done < progress.total && (
            <button type="button" class="button" onClick={onCancel}>
              {t('opml.cancel')}
            </button>
          )}
          {cancelled !== null && <p>{t('opml.cancelled', { count: cancelled })}</p>}
          <Report
            lines={progress.failed.map(
              ({ title, problem }) => `${title}: ${feedProblemText(problem, i18n)}`,
            )}
          />
        </div>
      )}
    </div>
  );
}

function Report({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="report">
      {lines.map(line => (
        <li key={line} class="error">
          {line}
        </li>
      ))}
    </ul>
  );
}
