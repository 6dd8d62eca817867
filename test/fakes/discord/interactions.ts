import { type Answer, type Held, type MessageBody, type Messages, refusal } from './messages.ts';
import type { Component } from './rules.ts';
import { newSnowflake } from './snowflake.ts';

/** How long Discord waits for the first answer, and for the others, on the clock that a test moves on. */
const firstAnswerMs = 3_000;
const tokenLivesMs = 15 * 60_000;

/** How long it waits by the machine's own clock: a busy one is given more than Discord gives. */
const busyMs = 20_000;

export type Modal = { custom_id: string; title: string; components: Component[] };

/** One thing a person did in Discord, and what the bot answered. */
export type Interaction = {
  id: string;
  token: string;
  channel: string;
  startedAt: number;
  /** By the clock that a test moves on. */
  begunAt: number;
  /** The kind of the first answer. */
  acknowledged?: number;
  ephemeral?: boolean;
  modal?: Modal;
  choices?: { name: string; value: string }[];
  /** The message that was pressed. */
  pressed?: string;
  /** The first message of the answer, once it is there. */
  original?: string;
  /** Messages of the answer, the first one included. */
  answers: Held[];
};

type Callback = { type: number; data?: MessageBody & Partial<Modal> & { choices?: Interaction['choices'] } };

const ephemeralFlag = 1 << 6;

/** What Discord does with the answers to interactions. */
export function createInteractions(messages: Messages, application: string) {
  const all = new Map<string, Interaction>();
  let changed = () => {};
  let passedMs = 0;

  function begin(channel: string, pressed?: string): Interaction {
    const id = newSnowflake();
    const interaction: Interaction = {
      id,
      token: `token-${id}`,
      channel,
      startedAt: performance.now(),
      begunAt: passedMs,
      answers: [],
      ...(pressed && { pressed }),
    };
    all.set(interaction.token, interaction);
    return interaction;
  }

  function put(interaction: Interaction, body: MessageBody): Answer {
    const answer = messages.post(interaction.channel, body);
    if (answer.status === 200) {
      const held = messages.held.find(({ id }) => id === (answer.body as { id: string }).id);
      if (held) interaction.answers.push(held);
      if (held) interaction.original ??= held.id;
    }
    return answer;
  }

  function callback(id: string, token: string, body: Callback): Answer {
    const interaction = all.get(token);
    if (interaction?.id !== id) return refusal(404, 10062, 'Unknown interaction');
    const { startedAt, begunAt } = interaction;
    if (passedMs - begunAt > firstAnswerMs || performance.now() - startedAt > busyMs)
      return refusal(404, 10062, 'Unknown interaction');
    if (interaction.acknowledged !== undefined)
      return refusal(400, 40060, 'Interaction has already been acknowledged.');
    const isEphemeral = ((body.data?.flags ?? 0) & ephemeralFlag) !== 0;
    if (body.type === 4) {
      const answer = put(interaction, body.data ?? {});
      if (answer.status !== 200) return answer;
    }
    interaction.acknowledged = body.type;
    interaction.ephemeral = isEphemeral;
    if (body.type === 6) interaction.original = interaction.pressed ?? '';
    if (body.type === 8) interaction.choices = body.data?.choices ?? [];
    if (body.type === 9) interaction.modal = body.data as Modal;
    changed();
    return { status: 204, body: undefined };
  }

  function webhook(
    method: string,
    app: string,
    token: string,
    target: string | undefined,
    body: MessageBody,
  ): Answer {
    const interaction = all.get(token);
    const isOver = passedMs - (interaction?.begunAt ?? 0) > tokenLivesMs;
    if (!interaction || isOver || app !== application) return refusal(401, 50027, 'Invalid Webhook Token');
    if (interaction.acknowledged === undefined) return refusal(404, 10015, 'Unknown Webhook');
    if (method === 'POST') {
      const answer = put(interaction, body);
      changed();
      return answer;
    }
    if (target !== '@original') return refusal(404, 10008, 'Unknown Message');
    if (method === 'DELETE') {
      if (interaction.original) messages.remove(interaction.original);
      else interaction.original = '';
      return { status: 204, body: undefined };
    }
    const flags = (body.flags ?? 0) | (interaction.ephemeral ? ephemeralFlag : 0);
    const answer = interaction.original
      ? messages.edit(interaction.original, body)
      : put(interaction, { ...body, flags });
    changed();
    return answer;
  }

  return {
    all,
    begin,
    callback,
    webhook,
    /** Lets time pass for the interactions that have begun. */
    pass(ms: number) {
      passedMs += ms;
    },
    /** Called whenever an answer came. */
    onChange(listener: () => void) {
      changed = listener;
    },
  };
}

export type Interactions = ReturnType<typeof createInteractions>;
