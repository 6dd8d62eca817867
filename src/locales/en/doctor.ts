/** What `congress doctor` finds, and what to do about it. */
export const doctor = {
  'doctor.settings': 'the settings fit together',
  'doctor.settings-differ':
    'the running bot was started with other values of {names}. Restart it, so that it takes those of here.',
  'doctor.setting-misspelled': '{name} is no setting, so it does nothing. If you meant {meant}, rename it.',
  'doctor.port-any': 'PORT is not set: 8787, or any that is free',
  'doctor.plan-file': 'the plan file cannot be read, and the next start refuses it: {problem}',
  'doctor.postgres-missing':
    'the server has no database “{database}”. Run: createdb {database} (or correct the name in DATABASE_URL)',
  'doctor.postgres-refused':
    'PostgreSQL does not let this user in: {reason}. Correct the user and the password in DATABASE_URL.',
  'doctor.postgres-forbidden':
    'user “{user}” may not make the tables that a start makes. As the owner of the database run: alter database "{database}" owner to "{user}" and grant all on schema public to "{user}"',
  'doctor.redis-password':
    'Redis does not let the bot in: {reason}. Put its password into REDIS_URL, as in redis://:PASSWORD@localhost:6379; until then reminders go out up to a second late.',
  'doctor.slack-away': 'Slack did not answer: {problem}. See that this machine reaches slack.com.',
  'doctor.address-away':
    '{host} cannot be reached: {reason}. See that it runs and that this machine reaches it, or correct {setting}.',
  'doctor.heartbeat-off': 'HEARTBEAT_URL is not set',
  'doctor.node': 'Node.js {version}',
  'doctor.node-old': 'Node.js {version} is too old. Install 20.12 or newer from https://nodejs.org.',
  'doctor.node-languages':
    'this Node.js lacks the data of {languages}. Install the one from https://nodejs.org, which has them.',
  'doctor.files': 'congress-bot {version}, complete',
  'doctor.files-missing':
    '{files} missing in {folder}. Run “npm run build” there, or install the package again.',
  'doctor.folder': '{dir} is this user’s alone',
  'doctor.folder-open': 'other users of this machine can look into {dir}. Run: chmod 700 {dir}',
  'doctor.no-data': 'there is no {dir} yet; the first start makes it',
  'doctor.disk': '{megabytes, number} MB free',
  'doctor.disk-small':
    'only {megabytes, number} MB are free where {dir} lies. Make room: with a full disk nothing is saved.',
  'doctor.no-database': 'none yet; the first start makes it',
  'doctor.database': 'embedded, and it opens',
  'doctor.database-newer': 'it was last used by a newer version. Install that version or a later one.',
  'doctor.database-failed':
    'it does not open: {reason}. Restore a backup (congress restore <file>), or ask with this sentence.',
  'doctor.postgres': 'PostgreSQL {version}, up to date',
  'doctor.postgres-pending':
    'PostgreSQL {version}; {count, plural, one {one change of its tables is made} other {# changes of its tables are made}} at the next start',
  'doctor.postgres-away': 'PostgreSQL cannot be used: {reason}. See that it runs, and correct DATABASE_URL.',
  'doctor.clock':
    'this machine’s clock and that of {server} are {seconds} seconds apart. Set both by the network, for example: timedatectl set-ntp true',
  'doctor.bot': 'running since {since} (process {pid})',
  'doctor.bot-off': 'not running; npm start starts it',
  'doctor.bot-elsewhere':
    '{count, plural, one {another process has} other {# other processes have}} the database open',
  'doctor.bot-other': 'the running bot is of another version. Restart it, and run this again.',
  'doctor.bot-unready': 'it runs, and cannot do its work: {reason}. The lines of this list say what to mend.',
  'doctor.queue-database': 'in the database',
  'doctor.redis': 'Redis {version}, keeps what it is given',
  'doctor.redis-away':
    'Redis cannot be used: {reason}. See that it runs, and correct REDIS_URL; until then reminders go out up to a second late.',
  'doctor.redis-silent':
    'Redis does not tell its settings. Allow this user CONFIG GET, or see yourself that appendonly is yes and maxmemory-policy is noeviction.',
  'doctor.redis-setting':
    '{setting} is “{value}”, under which Redis forgets. Run: redis-cli config set {setting} {wanted} (and put “{setting} {wanted}” into redis.conf)',
  'doctor.slack-off': 'SLACK_BOT_TOKEN is not set',
  'doctor.slack-bot': 'workspace “{workspace}”, bot @{name}',
  'doctor.slack-token':
    'Slack says “{problem}”. Copy SLACK_BOT_TOKEN again from “OAuth & Permissions” at api.slack.com/apps.',
  'doctor.slack-scopes': 'all that the manifest asks for',
  'doctor.slack-scopes-missing':
    '{scopes} missing. Paste what “congress slack manifest” prints under “App Manifest”, and install the app again.',
  'doctor.slack-socket': 'Socket Mode can be opened',
  'doctor.slack-socket-problem':
    'Slack says “{problem}”. Make SLACK_APP_TOKEN again under “Basic Information”, with connections:write.',
  'doctor.slack-http': 'by HTTP at port {port}; only a request from Slack shows whether it arrives',
  'doctor.slack-channel':
    'SLACK_CHANNEL is not set, so the committee is told nothing in Slack. Set it to the channel’s id.',
  'doctor.discord-off': 'DISCORD_TOKEN and DISCORD_CHANNEL are not set',
  'doctor.discord-bot': 'bot “{name}”',
  'doctor.discord-token':
    'Discord does not take it. Reset it under Bot in the Developer Portal, and put the new one into DISCORD_TOKEN.',
  'doctor.discord-away': 'Discord did not answer: {problem}. See that this machine reaches discord.com.',
  'doctor.discord-starts':
    'only {remaining} connections are left for {hours} h; when none is left, Discord takes the token back. Find out why the bot restarts, and leave it off until then.',
  'doctor.discord-intents': 'none that needs a permission',
  'doctor.discord-permissions': 'all that is needed in the channel',
  'doctor.discord-permissions-missing':
    '{names} missing. Give them to the bot’s role in the channel’s settings, under Permissions.',
  'doctor.discord-commands': 'registered as they are',
  'doctor.discord-commands-differ':
    'Discord has others than this version. Run: congress connect discord (or start the bot, which does it too)',
  'doctor.discord-commands-unread':
    'they could not be read: {problem}. Check DISCORD_GUILD, and invite the bot again with the link of: congress connect discord',
  'doctor.places':
    '{count, plural, one {one place} other {# places}} of the plan can be reached on {platform}',
  'doctor.place': '{name} ({place}): {why}.',
  'doctor.unreached':
    'no account on any platform that is set, so no reminders: {names}. Link each: /congress people link <person> <account>, or they type “link”.',
  'doctor.no-plan': 'the plan could not be read, or there is none yet',
  'doctor.zones': '{zone}, time zone data {version}',
  'doctor.zone':
    '{name} has “{zone}”, which is no time zone. Use a name such as America/Sao_Paulo: /congress people edit',
  'doctor.language':
    '{name} has the language “{locale}”, which I do not speak; they are answered in English. I speak: {known}. Change it: /congress people edit',
  'doctor.no-model': 'CONGRESS_MODEL_URL is not set',
  'doctor.model': '{model} answers',
  'doctor.model-key': '{model} refuses the key ({reason}). Correct CONGRESS_MODEL_KEY.',
  'doctor.model-name':
    'there is no {model} at that address ({reason}). Correct CONGRESS_MODEL or CONGRESS_MODEL_URL.',
  'doctor.model-away':
    '{model} does not answer ({reason}). See that it runs, and correct CONGRESS_MODEL_URL; questions are answered without it meanwhile.',
  'doctor.webhook-off': 'CONGRESS_WEBHOOK_URL is not set',
  'doctor.webhook': '{count, plural, one {the address takes} other {the # addresses take}} what happens',
  'doctor.webhook-waits':
    'one address does not take what happens ({problem}); {count, plural, one {one message waits} other {# messages wait}}. See that it runs, and correct CONGRESS_WEBHOOK_URL.',
  'doctor.tokens-none': 'no program has one',
  'doctor.tokens': '{count, plural, one {one is} other {# are}} in use',
  'doctor.token-ends':
    'the token “{name}” of {owner} ends on {day}. They make a new one with “token add”, and put it where the old one is.',
  'doctor.token-nobody':
    'the token “{name}” speaks for {person}, who is not in the plan any more. Take it out of the program that has it.',
  'doctor.next': '{time}: {what}, to {to}',
  'doctor.none-next': 'none waits',
  'doctor.late':
    '{count, plural, one {one should have gone out and has not} other {# should have gone out and have not}}. Start the bot; if it runs, mend what this list says.',
  'doctor.done': '{count, plural, =0 {Nothing to mend.} one {One thing to mend.} other {# things to mend.}}',
  'start.runs': 'Runs        version {version} · {stores} · {platforms}',
  'start.off': 'To mend     {says}',
} as const;
