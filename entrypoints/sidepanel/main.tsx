/** Chrome's side panel and Firefox's sidebar: the news beside what the reader does. */
import { send } from '../../messages/send.ts';
import { mountPage } from '../page/mount.tsx';
import { Panel } from '../page/Panel.tsx';

mountPage(context => (
  <Panel
    {...context}
    place="sidepanel"
    onOpen={articleId => void send('openArticle', { articleId })}
  />
));
