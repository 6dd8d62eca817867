/** The first steps in a new channel or server, in English. */
export const welcome = {
  'discord.message-follow-up': 'Make this a follow-up',
  'command.welcome': 'The first steps in a new channel or server.',
  'command.welcome.example': 'welcome',
  'verb.welcome': 'welcome|get started|first steps',
  'command.introduce': 'Says in the channel who the bot is and who keeps the plan.',
  'command.introduce.example': 'introduce',
  'verb.introduce': 'introduce|introduce yourself',
  'welcome.here': 'I am here now. I have not told anybody anything.',
  'welcome.step-introduce': 'I say here who I am, and who keeps the plan.',
  'welcome.step-board here': 'One pinned message that always says how things stand.',
  'welcome.step-people': 'Who is in the plan, and whom I cannot reach yet.',
  'button.welcome-introduce': 'Introduce yourself',
  'button.welcome-board here': 'Put the board here',
  'button.welcome-people': 'People',
  'welcome.only-you': 'Only you see this.',
  'welcome.keeper': '{secretary} keeps the plan and decides what I post here.',
  'welcome.link':
    'I do not know you yet. Type “link” where I know you and the code here; or the secretary links your account: {account}',
  'welcome.hello':
    'Hello. I keep track of the objectives and deadlines of {congress}, and remind you in time.',
  'welcome.keeps': '{secretary} keeps the plan.',
  'welcome.try': 'Ask me in your own words, or press a button.',
  'button.overview': 'Overview',
} as const;
