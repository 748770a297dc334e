/** The French texts of the strip and of what the settings say of alerts. */
import type { SettingsCatalogue } from './en-settings.ts';

export const frSettings: SettingsCatalogue = {
  'strip.title': 'Bandeau séparé',
  'strip.open': 'Mettre le bandeau au premier plan',
  'strip.close': 'Le reprendre',
  'strip.why':
    'Le bandeau reste au premier plan tant que cette petite fenêtre est ouverte : le navigateur lie l’un à l’autre. Vous pouvez la réduire.',
  'strip.none':
    'Ce navigateur ne sait pas garder une fenêtre au premier plan ; celle-ci n’y reste donc pas. Votre système le peut peut-être.',
  'strip.failed': 'Le navigateur a refusé la fenêtre au premier plan : {reason}',
  'reason.developing': 'Un sujet qu’il couvre est en plein développement.',
};
