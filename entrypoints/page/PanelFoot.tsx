/** The foot of the popup and the side panel: how fresh the news is, and the ways to other views of it. */
import type { PageSpeech } from '../../i18n/translate.ts';
import type { PageContext } from './mount.tsx';
import { Status } from './Status.tsx';
import { ViewButtons } from './ViewButtons.tsx';

export function PanelFoot(
  props: PageContext<PageSpeech> & { readonly place: 'popup' | 'sidepanel' },
) {
  return (
    <>
      <Status {...props} />
      <ViewButtons
        speech={props.speech}
        hasPanel={props.place === 'popup'}
        onPanel={() => close()}
      />
    </>
  );
}
