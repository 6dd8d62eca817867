/** What is said in mails, about addresses, and on the page that a link in a mail opens, in English. */
export const email = {
  'platform.email': 'e-mail',
  'email.why':
    'You get this because you are in the plan of {congress}, and e-mail is where you are reached. Each link shows what it does first, and works once.',
  'email.why-committee': 'This list gets what the committee of {congress} is to know.',
  'email.open': 'Open the plan',
  'email.mute': 'No more reminders',
  'place.cure.email-address':
    'Their mail server takes nothing for that address. Ask for the right one, and write: people unlink <old address>, then people link <person> <new address>',
  'link.mail':
    'Your code is {code}. Type it where you asked for it: link {code}. Then reminders for {name} can come to this address.',
  'link.mail-once': 'It works once, until {until}. If you asked for nothing, leave it: nothing happens.',
  'link.mailed':
    'I have sent a code to {address}. Type it here: link and the code. Then the address is yours.',
  'error.mail-off':
    'I write no e-mail here. Whoever runs the bot can set EMAIL_SMTP_URL and EMAIL_FROM. Nothing was changed.',
  'error.mail-failed':
    'The mail to {address} could not be sent. Check the address, or try again in a few minutes. Nothing was changed.',
  'do.as': 'You act as {name}.',
  'do.once': 'The button works once.',
  'do.old': 'This link is too old, or it is no longer for you. Newer mails have newer links.',
  'do.twice': 'This was done already, and counted once.',
  'web.door-mail': 'Your e-mail address, if the plan knows it',
  'web.door-mail-send': 'Send me a link',
  'web.door-mail-sent':
    'If the plan knows that address, a link is on its way to it. It works once, within ten minutes.',
  'doctor.email-off': 'EMAIL_SMTP_URL and EMAIL_FROM are not set',
  'doctor.email': 'the mail server lets me in',
  'doctor.email-refused':
    'the mail server says “{problem}”. Correct the user and the password in EMAIL_SMTP_URL.',
  'doctor.email-away':
    'the mail server did not answer: {problem}. Check the host and the port in EMAIL_SMTP_URL.',
  'doctor.email-no-page':
    'mails have no links, because CONGRESS_WEB_URL is not set. Set it to the address at which people open the page.',
} as const;
