import type { PlaceState } from '../../src/domain/place-state.ts';

/** Codes about this message or this person alone: to try again would change nothing. */
const final = new Set([
  ...['msg_too_long', 'no_text', 'too_many_attachments', 'attachment_payload_limit_exceeded'],
  ...[
    'invalid_blocks',
    'invalid_blocks_format',
    'msg_blocks_too_long',
    'block_mismatch',
    'invalid_arguments',
  ],
  ...['invalid_metadata_format', 'invalid_metadata_schema', 'metadata_too_large', 'markdown_text_conflict'],
  ...['invalid_charset', 'invalid_form_data', 'cannot_reply_to_message', 'invalid_auth_message'],
  ...['message_not_found', 'cant_update_message', 'edit_window_closed', 'thread_not_found'],
  ...['user_not_found', 'users_not_found', 'user_disabled', 'user_not_visible', 'cannot_dm_bot'],
  ...[
    'user_not_in_channel',
    'messages_tab_disabled',
    'invalid_users',
    'invalid_user_combination',
    'too_many_users',
  ],
]);

const closed = (state: PlaceState['state'], cure: string, codes: readonly string[]) =>
  codes.map((code): [string, PlaceState] => [code, { state, cure }]);

/** Codes about the place or the workspace: what is due there waits until somebody has mended it. */
const troubles = new Map([
  ...closed('no-access', 'slack-invite', ['not_in_channel', 'channel_not_found']),
  ...closed('gone', 'slack-archived', ['is_archived']),
  ...closed('no-access', 'slack-posting', [
    ...['restricted_action', 'restricted_action_read_only_channel', 'restricted_action_thread_only_channel'],
    ...['restricted_action_non_threadable_channel', 'posting_to_general_channel_denied'],
  ]),
  ...closed('no-access', 'slack-scope', ['missing_scope', 'no_permission', 'not_allowed_token_type']),
  ...closed('no-access', 'slack-admin', [
    ...['team_access_not_granted', 'ekm_access_denied', 'access_denied', 'team_not_found'],
    ...['enterprise_is_restricted', 'two_factor_setup_required'],
  ]),
]);

/** Whether a code is surely about the message, or about whom it is for. */
export const isFinal = (code: string): boolean => final.has(code);

/** The trouble of a place that a code tells of; undefined when it tells of none. */
export const troubleOf = (code: string): PlaceState | undefined => troubles.get(code);
