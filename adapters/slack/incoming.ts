/** Something that Slack hands over, by a socket or by HTTP. */
export type Incoming = {
  body: Record<string, unknown>;
  /** Tells Slack that it was taken, with what it asked for; after that Slack does not send it again. */
  ack(answer?: unknown): Promise<void>;
};

/** Works on what Slack hands over; rejects when it was not kept, so that Slack sends it again. */
export type Dispatch = (incoming: Incoming) => Promise<void>;

/** Whether a body has a shape that Bolt can tell the kind of; everything else is refused before it gets there. */
export function isBody(body: unknown): body is Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false;
  const { type, command, event, user, actions, view } = body as Record<string, unknown>;
  const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  if (typeof command === 'string') return typeof (body as { user_id?: unknown }).user_id === 'string';
  switch (type) {
    case 'event_callback':
      return isObject(event) && typeof (event as { type?: unknown }).type === 'string';
    case 'block_actions':
      return isObject(user) && Array.isArray(actions) && actions.length > 0 && actions.every(isObject);
    case 'view_submission':
    case 'view_closed':
      return isObject(user) && isObject(view);
    case 'block_suggestion':
    case 'shortcut':
    case 'message_action':
      return isObject(user);
    default:
      return false;
  }
}
