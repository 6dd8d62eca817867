import {
  ApplicationIntegrationType,
  InteractionContextType,
  OAuth2Scopes,
  type REST,
  Routes,
} from 'discord.js';

/** Where commands are registered: in one server, in all and in private chats, or in private chats alone. */
export type Surface = 'server' | 'everywhere' | 'private';

/** Whether people may install the bot for themselves: their commands then follow them into every private chat. */
export type Installs = { forOneself: boolean };

/** By whom and where a command is seen, as Discord wants it; a command of one server says nothing of it. */
export function contextsOf(surface: Surface, { forOneself }: Installs) {
  if (surface === 'server') return {};
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  return {
    integration_types: [GuildInstall, ...(forOneself ? [UserInstall] : [])],
    contexts: [...(surface === 'everywhere' ? [Guild] : []), BotDM, ...(forOneself ? [PrivateChannel] : [])],
  };
}

type Install = { oauth2_install_params?: { scopes: readonly string[]; permissions: string } | null };

/** What Discord says of the bot's application. */
export type OwnApplication = {
  id: string;
  name: string;
  integration_types_config?: Readonly<Record<string, Install | null>> | null;
};

/** Discord gives permissions as text, and takes them as a number. */
function asGiven(install: Install | null): object | null {
  const params = install?.oauth2_install_params;
  return params
    ? { ...install, oauth2_install_params: { ...params, permissions: Number(params.permissions) } }
    : install;
}

export const readApplication = async (rest: REST): Promise<OwnApplication> =>
  (await rest.get(Routes.currentApplication())) as OwnApplication;

const userInstall = String(ApplicationIntegrationType.UserInstall);
const guildInstall = String(ApplicationIntegrationType.GuildInstall);

export const installsOf = ({ integration_types_config: config }: OwnApplication): Installs => ({
  forOneself: Boolean(config?.[userInstall]),
});

/** Lets people install the bot for themselves, beside whatever the application allows already. */
export async function allowForOneself(rest: REST, application: OwnApplication): Promise<Installs> {
  if (installsOf(application).forOneself) return { forOneself: true };
  const before = Object.entries(application.integration_types_config ?? { [guildInstall]: {} });
  const config = Object.fromEntries(before.map(([type, install]) => [type, asGiven(install)]));
  const params = { scopes: [OAuth2Scopes.ApplicationsCommands], permissions: 0 };
  await rest.patch(Routes.currentApplication(), {
    body: { integration_types_config: { ...config, [userInstall]: { oauth2_install_params: params } } },
  });
  return { forOneself: true };
}

/** The link by which somebody installs the bot for themselves. */
export const linkForOneself = (application: string): string =>
  `https://discord.com/oauth2/authorize?${new URLSearchParams({
    client_id: application,
    scope: OAuth2Scopes.ApplicationsCommands,
    integration_type: userInstall,
  })}`;
