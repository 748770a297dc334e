/** The toolbar popup. A click on a headline opens the reader and closes the popup. */
import { send } from '../../messages/send.ts';
import { mountPage } from '../page/mount.tsx';
import { Panel } from '../page/Panel.tsx';

mountPage(context => <Panel {...context} place="popup" onOpen={open} />);

async function open(articleId: string): Promise<void> {
  const reply = await send('openArticle', { articleId });
  if (reply.ok) window.close();
}
