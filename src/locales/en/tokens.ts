/** What programs speak with in a person's name: tokens, and how they are made and ended, in English. */
export const tokens = {
  'command.token add': 'Gives you a token with which a program or assistant speaks in your name.',
  'command.token add.example': 'token add change laptop',
  'verb.token add': 'token add|new token|api token',
  'command.token list': 'The tokens with which programs speak in your name.',
  'command.token list.example': 'token list',
  'verb.token list': 'token list|tokens|my tokens',
  'command.token revoke': 'Ends a token: what speaks with it is refused.',
  'command.token revoke.example': 'token revoke laptop',
  'verb.token revoke': 'token revoke|revoke token|end token',
  'option.scope': 'May it only read, or change as well?',
  'option.scope.examples': 'read · change',
  'option.token': 'What is the token called?',
  'option.token.examples': 'laptop · assistant',
  'discord.option.scope': 'scope',
  'discord.option.token': 'token',
  'choice.read': 'read|reads|read only|read-only',
  'choice.change': 'change|changes|write|read and change',
  'token.given': 'The token {name}, shown this once:',
  'token.where': 'Assistants that speak MCP find the plan at {mcp}, programs at {api}.',
  'token.may-read': 'Who has it reads what {name} may read.',
  'token.may-change': 'Who has it reads and changes what {name} may read and change.',
  'token.secret': 'Keep it like a password.',
  'token.ends': '{end} ends it; it ends by itself on {until}.',
  'token.count':
    '{count, plural, =0 {No program speaks in your name.} one {One token speaks in your name:} other {# tokens speak in your name:}}',
  'token.listed-read': '{name} — reads; made on {made}, until {until}.',
  'token.listed-change': '{name} — reads and changes; made on {made}, until {until}.',
  'token.used': 'Last used on {on}.',
  'token.unused': 'Not used yet.',
  'token.how': '“token add” makes one, “token revoke” ends one.',
  'token.ended': 'The token {name} has ended. What speaks with it is refused from now on.',
  'error.tokens-off':
    'There is no page through which programs could speak. Start the bot; whoever runs it can set PORT, and CONGRESS_WEB_URL for other machines.',
  'error.token-exists': 'You have a token called “{name}” already. Choose another name, or end that one.',
  'error.tokens-most': 'You have {most, number} tokens, which is the most. End one first: token list',
  'error.token-nobody':
    'A token belongs to a person of the plan, and {account} is none yet. The secretary can join it: people link <person> {account}',
  'error.no-such-token':
    'You have no token “{name}”. {hasAny, select, yes {You have: {known}.} other {“token add” makes one.}}',
  'web.no-token':
    'Programs need the token of a person, as “Authorization: Bearer …”. Write “token add” to the bot where you speak with it.',
} as const;
