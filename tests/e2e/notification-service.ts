/** A desktop notification service on a session bus of its own: what browsers show arrives here, and can be clicked. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import dbus from '@particle/dbus-next';
import { findProgram } from './find-browser.ts';

/** A notification as the desktop was asked to show it. */
export interface ShownNotification {
  readonly id: number;
  /** Not 0 where it takes the place of another. */
  readonly replaces: number;
  readonly title: string;
  readonly body: string;
  /** Whether the system is asked to make no sound of its own. */
  readonly isSilent: boolean;
  /** Its buttons, by label, with the names that they answer to. */
  readonly buttons: ReadonlyMap<string, string>;
  /** Epoch ms. */
  readonly at: number;
}

export interface NotificationService {
  /** For DBUS_SESSION_BUS_ADDRESS. */
  readonly address: string;
  /** Everything shown so far, replacements too. */
  readonly shown: readonly ShownNotification[];
  /** What stands on the desktop now: shown, and neither replaced nor taken away. */
  readonly standing: () => readonly ShownNotification[];
  /** Clicks a notification as a person would. */
  readonly click: (id: number) => void;
  /** Presses the button of a notification that has this label; false where there is none. */
  readonly press: (id: number, label: string) => boolean;
  /** Goes, as a desktop does that is being restarted, and comes back with nothing on it. */
  readonly leave: () => Promise<void>;
  readonly comeBack: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const NAME = 'org.freedesktop.Notifications';

/** Starts the service; null where there is no dbus-daemon to start. */
export async function startNotificationService(): Promise<NotificationService | null> {
  const daemon = findProgram('dbus-daemon');
  if (daemon === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'newsline-bus-'));
  const bus = spawn(
    daemon,
    ['--session', '--nofork', `--address=unix:path=${folder}/bus`, '--print-address=1'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const address = await firstLine(bus);
  const connection = dbus.sessionBus({ busAddress: address });
  const shown: ShownNotification[] = [];
  const standing = new Map<number, ShownNotification>();
  const desktop = new Desktop(
    notification => {
      shown.push(notification);
      standing.set(notification.id, notification);
    },
    id => standing.delete(id),
  );
  const act = (id: number, action: string) => {
    desktop.ActionInvoked(id, action);
    standing.delete(id);
    desktop.NotificationClosed(id, 2);
  };
  connection.export('/org/freedesktop/Notifications', desktop);
  await connection.requestName(NAME, 0);
  return {
    address,
    shown,
    standing: () => [...standing.values()],
    click: id => act(id, 'default'),
    press: (id, label) => {
      const action = standing.get(id)?.buttons.get(label);
      if (action !== undefined) act(id, action);
      return action !== undefined;
    },
    leave: async () => {
      await connection.releaseName(NAME);
      standing.clear();
    },
    comeBack: async () => {
      await connection.requestName(NAME, 0);
    },
    close: async () => {
      connection.disconnect();
      bus.kill();
      await new Promise(resolve => bus.once('exit', resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether Firefox can notify on this machine: it loads libnotify as it runs, and is silent where there is none. */
export function hasLibnotify(): boolean {
  const ldconfig = findProgram('ldconfig') ?? '/sbin/ldconfig';
  try {
    return execFileSync(ldconfig, ['-p'], { encoding: 'utf8' }).includes('libnotify.so.4');
  } catch {
    return false;
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', chunk => {
      text += chunk;
      const [line, rest] = text.split('\n');
      if (line !== undefined && rest !== undefined) resolve(line);
    });
    child.once('exit', () => reject(new Error('dbus-daemon ended at once')));
  });
}

/** org.freedesktop.Notifications, Desktop Notifications Specification 1.2. */
class Desktop extends dbus.interface.Interface {
  readonly #onShown: (notification: ShownNotification) => void;
  readonly #onClosed: (id: number) => void;
  #lastId = 0;

  constructor(onShown: (notification: ShownNotification) => void, onClosed: (id: number) => void) {
    super('org.freedesktop.Notifications');
    this.#onShown = onShown;
    this.#onClosed = onClosed;
  }

  Notify(
    _app: string,
    replaces: number,
    _icon: string,
    title: string,
    body: string,
    actions: readonly string[],
    hints: Readonly<Record<string, { readonly value: unknown } | undefined>>,
  ): number {
    const id = replaces > 0 ? replaces : ++this.#lastId;
    const isSilent = hints['suppress-sound']?.value === true;
    // Names and labels take turns.
    const buttons = new Map(
      actions.flatMap((name, place) => (place % 2 === 0 ? [[actions[place + 1] ?? '', name]] : [])),
    );
    this.#onShown({ id, replaces, title, body, isSilent, buttons, at: Date.now() });
    return id;
  }

  CloseNotification(id: number): void {
    this.#onClosed(id);
    this.NotificationClosed(id, 3);
  }

  GetCapabilities(): string[] {
    return ['actions', 'body', 'persistence'];
  }

  GetServerInformation(): string[] {
    return ['newsline-tests', 'newsline', '1.0', '1.2'];
  }

  ActionInvoked(id: number, action: string): [number, string] {
    return [id, action];
  }

  NotificationClosed(id: number, reason: number): [number, number] {
    return [id, reason];
  }
}

Desktop.configureMembers({
  methods: {
    Notify: { inSignature: 'susssasa{sv}i', outSignature: 'u' },
    CloseNotification: { inSignature: 'u', outSignature: '' },
    GetCapabilities: { inSignature: '', outSignature: 'as' },
    GetServerInformation: { inSignature: '', outSignature: 'ssss' },
  },
  signals: { ActionInvoked: { signature: 'us' }, NotificationClosed: { signature: 'uu' } },
});
