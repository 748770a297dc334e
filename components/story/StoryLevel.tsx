/** Draws the alert level of one story as a menu, once the texts of the settings are loaded. */
import { BellRing } from 'lucide';
import { levelOfStory } from '../../alert/level-of.ts';
import type { PageI18n } from '../../i18n/translate.ts';
import { ALERT_LEVELS, type AlertLevel } from '../../model/alert-level.ts';
import type { StoryRow } from '../../model/story-rows.ts';
import { Icon } from '../shared/Icon.tsx';
import { MenuButton } from '../shared/MenuButton.tsx';
import type { Command } from '../shared/use-command.ts';
import { useFullI18n } from '../shared/use-full-i18n.ts';

interface StoryLevelProps {
  readonly story: Pick<StoryRow, 'storyId' | 'followedAt' | 'mutedAt' | 'alertLevel'>;
  readonly i18n: PageI18n;
  readonly command: Command;
}

/** The choice of a story's alert level; nothing until its texts are loaded. */
export function StoryLevel({ story, command, i18n: { language } }: StoryLevelProps) {
  const i18n = useFullI18n(language);
  if (i18n === null) return null;
  const { t } = i18n;
  const { storyId, followedAt } = story;
  const chosen = levelOfStory(story);
  const choice = (level: AlertLevel | null, label: string) => ({
    key: level ?? 'usual',
    label,
    isChecked: chosen === level,
    onChoose: () => void command('setStoryLevel', { storyId, level }),
  });
  return (
    <MenuButton
      label={t('alerts.of-story')}
      items={[
        // A followed story alerts unless the reader lowers its level.
        ...(followedAt === null ? [choice(null, t('alerts.of-story.usual'))] : []),
        ...ALERT_LEVELS.map(level => choice(level, t(`alerts.level.${level}`))),
      ]}
    >
      <Icon icon={BellRing} />
    </MenuButton>
  );
}
