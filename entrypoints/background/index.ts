/** Starts the background of both browsers, Chrome's service worker and Firefox's event page. Wiring only. */
import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { createAnswer } from '../../messages/answer.ts';
import { noteRevoked } from '../../poll/access.ts';
import { makeRefusedDue } from '../../store/poll-states.ts';
import { makeRefusedIconsDue } from '../../store/site-icons.ts';
import { listenToAlerts } from './alert-clicks.ts';
import { watchBadge } from './badge.ts';
import { createCommandMemory } from './command-memory.ts';
import { createDesk } from './desk.ts';
import { createHandlers } from './handlers.ts';
import { listenToMenuAndShortcuts } from './menu-and-shortcuts.ts';
import { listenToOmnibox } from './omnibox.ts';
import { createRounds, ROUND_ALARM } from './rounds.ts';

export default defineBackground({
  type: 'module',
  main() {
    // Everything up to the first await registers listeners: an event that woke this worker is delivered only to them.
    const desk = createDesk();
    const rounds = createRounds(desk);
    const answer = createAnswer(
      createHandlers(desk, rounds),
      browser.runtime.id,
      createCommandMemory(desk),
      rounds.report,
    );
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === ROUND_ALARM) return rounds.run();
    });
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
      answer(message, sender),
    );
    listenToAlerts(desk, rounds);
    browser.permissions.onAdded.addListener(() => {
      rounds.advance();
      return Promise.all([
        makeRefusedDue(desk.db, desk.now()),
        makeRefusedIconsDue(desk.db, desk.now()),
      ])
        .then(rounds.runAfresh)
        .then(
          () => {},
          cause => rounds.report('asking the sites that were granted', cause),
        );
    });
    browser.permissions.onRemoved.addListener(() =>
      noteRevoked(desk).catch(cause => rounds.report('marking the sites that were revoked', cause)),
    );
    listenToMenuAndShortcuts(desk, rounds);
    listenToOmnibox(desk, rounds);
    browser.runtime.onStartup.addListener(() => rounds.run());
    watchBadge(desk.db, rounds.report);
    rounds.start();
  },
});
