/** What is said about files that are given in a chat, and about those that an answer carries. */
export const files = {
  'file.question-unread':
    'I took only the file. What you asked beside it I have not answered; please ask it in a message of its own.',
  'error.file-needed':
    'Please give me the file itself: attach it to a message to me, in our private chat or with a mention. Nothing was added.',
  'error.file-interrupted':
    'I was interrupted while I read “{name}”. “documents” shows whether it was added; if it was not, please give it to me again.',
  'error.one-file':
    'Please give me one file at a time, so that you can look at what each one states. Nothing was added.',
  'error.file-elsewhere':
    '“{name}” is not an uploaded file but something kept elsewhere, which I cannot fetch. Please upload the file itself. Nothing was added.',
  'error.file-unavailable':
    'I could not fetch “{name}”. Please give it to me again in a minute. Nothing was added.',
  'error.slack-scope':
    'Slack does not let me read files yet: the app lacks the scope {scope}. Whoever manages it adds the scope at api.slack.com/apps (OAuth & Permissions, Bot Token Scopes) and installs the app again. Nothing was added.',
  'slack.files-in-chat':
    '{count, plural, one {The file is in our private chat.} other {The files are in our private chat.}}',
  'slack.files-not-sent': 'I could not send {names}. Please ask for it again in a minute.',
  'slack.files-scope':
    'I could not send {names}: the app lacks the scope {scope}. Whoever manages it adds the scope at api.slack.com/apps (OAuth & Permissions, Bot Token Scopes) and installs the app again.',
} as const;
