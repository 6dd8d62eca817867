/** What the bot says about people, their accounts and where they are reached, in English. */
export const people = {
  'command.link':
    'Joins your accounts: gives you a one-time code here, which you type on the other platform.',
  'command.link.example': 'link',
  'verb.link': 'link|connect me',
  'command.people link': 'Says which account belongs to a person of the plan.',
  'command.people link.example': 'people link unicef-focal slack:T0001/U0001',
  'verb.people link': 'people link|link person',
  'command.people unlink': 'Takes an account away from the person whose it was.',
  'command.people unlink.example': 'people unlink slack:T0001/U0001',
  'verb.people unlink': 'people unlink|unlink',
  'option.code': 'Which code did you get?',
  'option.code.examples': 'K7QM-2XHD',
  'option.account': 'Which account?',
  'option.account.examples': 'slack:T0001/U0001 · discord:1001 · ana@example.org',
  'link.code': 'Your code is {code}. On the other platform, write to me: link {code}',
  'link.code-once': 'It works once, until {until}. Give it to nobody: whoever types it speaks as {name}.',
  'link.how':
    'To join this account to a person of the plan, write “link” where I know you already, and type the code here.',
  'link.account': 'This account is {account}. The secretary can also join it: people link <person> {account}',
  'link.done': '{account} now belongs to {name}.',
  'link.already': '{account} already belongs to {name}. Nothing was changed.',
  'link.page': '{name} gets reminders on the page now. Pass on this link, which opens it: {url}',
  'link.page-once':
    'It works once, within a day; whoever opens it is {name}. On a device where the page was opened once it stays open as long as they come once a week.',
  'unlink.done': '{account} no longer belongs to {name}.',
  'error.link-code':
    'This code is not valid: it works once and for ten minutes. Write “link” where I know you to get a new one. Nothing was changed.',
  'error.link-taken':
    '{account} belongs to {name} already. The secretary can change that: people unlink {account}',
  'error.link-shape':
    '“{account}” is not an account. Write it as slack:T0001/U0001, discord:1001 or ana@example.org, or mention the person. Nothing was changed.',
  'error.unlink-unknown': 'No person of the plan has the account {account}. Nothing was changed.',
  'platform.slack': 'Slack',
  'platform.discord': 'Discord',
  'platform.terminal': 'the terminal',
  'platform.web': 'the web page',
  'unreached.committee':
    'I cannot post to the committee on {platform}, so it was not told there what was due.',
  'unreached.committee-nowhere':
    'The committee has no channel that I can post to, so it was not told what was due.',
  'unreached.committee-need':
    'Nothing was sent anywhere instead. Please check that the channel is open and that I am in it.',
  'unreached.person': 'I cannot reach {name} on {platform}, so they were not told what was due to them.',
  'unreached.person-need':
    'Nothing was sent to anybody else. Please check their account, or tell them yourself.',
  'unreached.person-nowhere': 'I know no account of {name}, so they were not told what was due to them.',
  'unreached.link-need':
    'Nothing was sent to anybody else. To join their account, write: people link {person} and mention them. For the page in a browser, write: people link {person} web.',
  'unreached.overdue':
    'Reminders that were due have not gone out for a quarter of an hour or longer, and I do not know why.',
  'unreached.overdue-need':
    'They are kept, and go out as soon as that is mended. Whoever runs me learns more from the command “doctor” and from the page /readyz.',
} as const;
