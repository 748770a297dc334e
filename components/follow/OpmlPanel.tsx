/** Draws the import and the export of OPML files. */
import './opml-panel.css';
import type { RefusedOutline } from '../../feed/opml.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import type { Problem } from '../../model/poll-rows.ts';
import { feedProblemText } from './problem-text.ts';
import { type ListProblem, MAX_LIST_MB } from './read-list.ts';

/** A file that was chosen and read. */
export interface ChosenList {
  readonly count: number;
  /** How many of them are followed already. */
  readonly followed: number;
  readonly refused: readonly RefusedOutline[];
  readonly leftOut: number;
  readonly isCut: boolean;
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
  /** null before a file was chosen. */
  readonly chosen: ChosenList | ListProblem | null;
  /** Whether the chosen list is being followed. */
  readonly isBusy: boolean;
  /** Whether an import brought nothing, because all of it is followed already. */
  readonly isNothingNew: boolean;
  readonly progress: ImportProgress | null;
  /** How many feeds a cancelled import left out; null where none was cancelled. */
  readonly cancelled: number | null;
  readonly onFile: (file: File) => void;
  /** Called inside the click, so that the browser's question can be asked. */
  readonly onImport: () => void;
  readonly onCancel: () => void;
  readonly onExport: () => void;
}

/** The buttons for import and export, with what a file lists and the progress of an import. */
export function OpmlPanel(props: OpmlPanelProps) {
  const { i18n, chosen, isNothingNew, progress, onFile, onExport } = props;
  const { t } = i18n;
  return (
    <div class="opml">
      <p class="quiet">{t('opml.hint')}</p>
      <div class="actions">
        <label class="button file-button">
          {t('opml.choose')}
          <input
            type="file"
            accept=".opml,.xml,.txt,text/xml,text/x-opml,text/plain"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) onFile(file);
              // The same file can be chosen again, after it was mended.
              currentTarget.value = '';
            }}
          />
        </label>
        <button type="button" class="button" onClick={onExport}>
          {t('opml.export')}
        </button>
      </div>
      {typeof chosen === 'string' && (
        <p class="error" role="alert">
          {t(`opml.${chosen}`, { limit: MAX_LIST_MB })}
        </p>
      )}
      {chosen !== null && typeof chosen !== 'string' && <Found {...props} list={chosen} />}
      {isNothingNew && <p role="status">{t('opml.none-new')}</p>}
      {progress !== null && <Progress {...props} progress={progress} />}
    </div>
  );
}

/** What the chosen file lists, what of it is not read, and the button to follow it. */
function Found({ i18n, list, isBusy, onImport }: OpmlPanelProps & { readonly list: ChosenList }) {
  const { t } = i18n;
  const { count, followed, refused, leftOut, isCut } = list;
  const fresh = count - followed;
  return (
    <div>
      <p>{count === 0 ? t('opml.none') : t('opml.found', { count })}</p>
      {count > 0 && fresh === 0 && <p>{t('opml.none-new')}</p>}
      {followed > 0 && fresh > 0 && <p>{t('opml.followed', { count: followed })}</p>}
      {isCut && <p class="error">{t('opml.cut')}</p>}
      {leftOut > 0 && <p class="error">{t('opml.left-out', { count: leftOut })}</p>}
      <Report lines={refused.map(({ name, reason }) => t(`opml.refused.${reason}`, { name }))} />
      {fresh > 0 && (
        <button type="button" class="button button-main" disabled={isBusy} onClick={onImport}>
          {t('opml.follow', { count: fresh })}
        </button>
      )}
    </div>
  );
}

/** How far an import is, and what of it failed. */
function Progress({
  i18n,
  progress,
  cancelled,
  onCancel,
}: OpmlPanelProps & { readonly progress: ImportProgress }) {
  const { t } = i18n;
  const { total, done, failed } = progress;
  return (
    <div role="status">
      <p>{t('opml.progress', { done, count: total })}</p>
      <progress max={total} value={done} aria-label={t('opml.title')} />
      {done < total && (
        <button type="button" class="button" onClick={onCancel}>
          {t('opml.cancel')}
        </button>
      )}
      {cancelled !== null && <p>{t('opml.cancelled', { count: cancelled })}</p>}
      <Report
        lines={failed.map(({ title, problem }) => `${title}: ${feedProblemText(problem, i18n)}`)}
      />
    </div>
  );
}

function Report({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="report">
      {lines.map((line, index) => (
        <li key={index} class="error">
          {line}
        </li>
      ))}
    </ul>
  );
}
