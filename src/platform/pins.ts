import { createInTurn } from '../process/in-turn.ts';
import type { Store } from '../store/store.ts';

/** A message in a channel. */
export type InChannel = { channel: string; id: string };

/** By message; `mark` is what else the platform made of a pin, such as a bookmark. */
type Kept = Readonly<Record<string, { state: 'pinned' | 'refused'; mark?: string }>>;

/** Keeps messages pinned, or not, each change with as few calls as it takes. Never rejects. */
export type Pins = {
  /** Pins or unpins a message once: what people do by hand afterwards stays. False when it was refused just now. */
  keep(message: InChannel, wanted: boolean): Promise<boolean>;
  /** Whether pinning it was refused. */
  isRefused(message: InChannel): Promise<boolean>;
};

/** Pins that are known after a restart. What failed for another reason than a refusal is tried again the next time. */
export function createPins(parts: {
  settings: Pick<Store, 'getSetting' | 'setSetting'>;
  /** Of the setting, beginning with the platform's name. */
  name: string;
  /** Pins, and returns what is to be removed with the pin. */
  pin(message: InChannel): Promise<string | undefined>;
  unpin(message: InChannel, mark: string | undefined): Promise<void>;
  /** Whether an error says that the bot may not. */
  refuses(error: unknown): boolean;
  failed(error: unknown): void;
}): Pins {
  const { settings, name } = parts;
  const keyOf = ({ channel, id }: InChannel) => `${channel}/${id}`;
  const read = async () => ((await settings.getSetting(name)) ?? {}) as Kept;
  const write = async (key: string, value: Kept[string] | undefined) => {
    const { [key]: _, ...others } = await read();
    await settings.setSetting(name, value ? { ...others, [key]: value } : others);
  };

  async function pin(message: InChannel): Promise<boolean> {
    try {
      const mark = await parts.pin(message);
      await write(keyOf(message), { state: 'pinned', ...(mark !== undefined && { mark }) });
      return true;
    } catch (error) {
      parts.failed(error);
      if (!parts.refuses(error)) return true;
      await write(keyOf(message), { state: 'refused' });
      return false;
    }
  }

  async function keep(message: InChannel, wanted: boolean): Promise<boolean> {
    const known = (await read())[keyOf(message)];
    if (wanted) return known ? true : pin(message);
    if (known?.state === 'pinned') await parts.unpin(message, known.mark).catch(parts.failed);
    if (known) await write(keyOf(message), undefined);
    return true;
  }

  const inTurn = createInTurn();
  return {
    keep: (message, wanted) => inTurn(() => keep(message, wanted)).catch(() => true),
    isRefused: async (message) => (await read())[keyOf(message)]?.state === 'refused',
  };
}
