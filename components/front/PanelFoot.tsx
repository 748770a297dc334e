/** The foot of the popup and the side panel: how fresh the news is, and the ways to other views of it. */
import type { PageI18n } from '../../i18n/translate.ts';
import type { PageContext } from '../shared/page-context.ts';
import { Status } from './Status.tsx';
import { ViewButtons } from './ViewButtons.tsx';

export function PanelFoot(
  props: PageContext<PageI18n> & { readonly place: 'popup' | 'sidepanel' },
) {
  return (
    <>
      <Status {...props} />
      <ViewButtons
        command={props.command}
        i18n={props.i18n}
        hasPanel={props.place === 'popup'}
        onPanel={() => close()}
      />
    </>
  );
}
