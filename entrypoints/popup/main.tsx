/** Mounts the toolbar popup; a click on a headline opens the reader page and closes the popup. */
import { Panel } from '../../components/front/Panel.tsx';
import type { PageContext } from '../../components/shared/page-context.ts';
import { mountPage } from '../wiring/mount.tsx';

mountPage(context => (
  <Panel {...context} page="popup" onOpen={articleId => void open(context, articleId)} />
));

async function open({ command }: PageContext, articleId: string): Promise<void> {
  const reply = await command('openArticle', { articleId });
  if (reply.ok) window.close();
}
