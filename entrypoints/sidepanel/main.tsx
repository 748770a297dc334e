/** Mounts Chrome's side panel and Firefox's sidebar. */
import { Panel } from '../../components/front/Panel.tsx';
import { mountPage } from '../wiring/mount.tsx';

mountPage(context => (
  <Panel
    {...context}
    page="sidepanel"
    onOpen={articleId => void context.command('openArticle', { articleId })}
  />
));
