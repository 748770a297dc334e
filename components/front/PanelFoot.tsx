/** Draws the footer of the popup and the side panel: the status line and the links to other views. */
import type { PageI18n } from '../../i18n/translate.ts';
import type { PageContext } from '../shared/page-context.ts';
import { Status } from './Status.tsx';
import { ViewButtons } from './ViewButtons.tsx';

/** The footer of the popup or side panel. */
export function PanelFoot(props: PageContext<PageI18n> & { readonly page: 'popup' | 'sidepanel' }) {
  return (
    <>
      <Status {...props} />
      <ViewButtons
        command={props.command}
        i18n={props.i18n}
        hasPanel={props.page === 'popup'}
        onPanel={() => close()}
      />
    </>
  );
}
