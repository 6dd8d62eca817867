/** What is said in Discord around the bot's own messages, and the names of its commands there, in English. */
export const discord = {
  'discord.more': 'More…',
  'discord.fill-in': 'Fill in',
  'discord.correct': 'Correct it',
  'discord.choose': 'Choose',
  'discord.not-taken': 'Not all of that could be used. Nothing was changed.',
  'discord.problem': '{label} “{text}”: {problem}',
  'discord.example': 'For example: {examples}',
  'discord.form-old':
    'This form is from before my last start. Nothing was changed; please use the command again.',
  'discord.not-kept': 'I cannot reach the plan right now, so nothing was done. Please try again in a minute.',
  'discord.dm-closed':
    'I cannot message you privately, so I mention you here. To change that, allow direct messages in the server’s Privacy Settings.',
  'discord.answer-private':
    'I have an answer for you alone, but your private messages are closed to me. Please use /congress here.',
  'discord.test': 'The congress bot is connected. It will post here what the committee is to know.',
  'discord.until': 'Due by {at}',
  'discord.group.congress': 'Objectives, deadlines, reminders and questions of the congress.',
  'discord.group.deadline': 'One deadline: see it, add, move, finish, cancel or reopen it.',
  'discord.group.more': 'Asks for more time.',
  'discord.group.request': 'Answers somebody’s request for more time.',
  'discord.group.people': 'Who is who, and which accounts are theirs.',
  'connect.token-needed':
    'Set DISCORD_TOKEN first: discord.com/developers/applications, New Application, Bot, Reset Token, Copy.',
  'connect.discord-bot': 'Bot        {name} (application {id})',
  'connect.discord-invite': 'Invite     open this as somebody who may manage the server:\n           {url}',
  'connect.discord-commands': 'Commands   {count, plural, one {# registered} other {# registered}} {where}',
  'connect.discord-same': 'Commands   already registered as they are {where}',
  'connect.discord-everywhere': 'in every server of the bot; new ones can take a few minutes to appear',
  'connect.discord-guild': 'in the server {guild}',
  'connect.discord-sent': 'Message    a test message was posted to the channel {channel}',
  'connect.discord-channel':
    'Message    not sent: set DISCORD_CHANNEL to the id of the committee’s channel (Settings, Advanced, Developer Mode; then right-click the channel, Copy Channel ID), and run this again.',
  'connect.discord-next': 'Now start the bot: npm start',
  'connect.failed': '{what} failed: {reason}',
  'connect.which': 'Which platform? congress connect discord',
  'connect.what-token': 'Checking the token',
  'connect.what-commands': 'Registering the commands',
  'connect.what-message': 'Posting the test message',
  'discord.why-token':
    'Discord does not take the token. Make a new one (Developer Portal, Bot, Reset Token) and set DISCORD_TOKEN.',
  'discord.why-access':
    'the bot may not see or write there. Invite it with the link above, and give it View Channel, Send Messages and Read Message History in the channel.',
  'discord.why-unknown':
    'Discord does not know that channel or server. Check DISCORD_CHANNEL and DISCORD_GUILD.',
  'error.link-in-public':
    'A code is for you alone, and everybody reads along here. Write to me privately, or use /congress link.',
} as const;
