/** The toolbar popup. A click on a headline opens the reader and closes the popup. */
import { Panel } from '../../components/front/Panel.tsx';
import { send } from '../../messages/send.ts';
import { mountPage } from '../wiring/mount.tsx';

mountPage(context => <Panel {...context} place="popup" onOpen={open} />);

async function open(articleId: string): Promise<void> {
  const reply = await send('openArticle', { articleId });
  if (reply.ok) window.close();
}
