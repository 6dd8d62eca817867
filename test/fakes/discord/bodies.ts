type Json = Record<string, unknown>;

/** The bot's application, as Discord describes it. */
export const ownApplication = (id: string, name: string, integrations: Json): Json => ({
  integration_types_config: integrations,
  ...{ id, name, icon: null, description: '', type: null, verify_key: '00', flags: 0, flags_new: '0' },
  ...{ redirect_uris: [], interactions_endpoint_url: null, role_connections_verification_url: null },
  ...{
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
  },
  ...{
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
    owner: {
      id: '1',
      username: 'owner',
      avatar: null,
      discriminator: '0',
      public_flags: 0,
      flags: 0,
      global_name: null,
      primary_guild: null,
    },
  },
});

/** A user as a member of a server. */
export const asMember = (user: Json): Json => ({
  ...{ user, roles: [], nick: null, avatar: null, banner: null, flags: 0, joined_at: '2027-01-01T00:00:00Z' },
  ...{ avatar_decoration_data: null, collectibles: null, communication_disabled_until: null },
  ...{ deaf: false, mute: false, pending: false, premium_since: null },
});

/** The role of everybody in the server, with what it may do. */
export const everyone = ({ guild, permissions }: { guild: string; permissions: bigint }): Json => ({
  ...{ id: guild, name: '@everyone', description: null, permissions: String(permissions), position: 0 },
  ...{ color: 0, colors: { primary_color: 0, secondary_color: null, tertiary_color: null } },
  ...{ hoist: false, managed: false, mentionable: false, icon: null, unicode_emoji: null, flags: 0 },
});

/** Discord takes permissions as a number, and gives them as text. */
export const asShown = (integrations: Json): Json =>
  JSON.parse(JSON.stringify(integrations), (name, value) =>
    name === 'permissions' ? String(value) : (value as unknown),
  ) as Json;
