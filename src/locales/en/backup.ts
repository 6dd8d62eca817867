export const backup = {
  'backup.done':
    'Backed up to {path}. It holds names and, encrypted, the tokens of Slack workspaces: keep it where only you can read it.',
  'restore.which': 'Which backup? congress restore <file>',
  'restore.running': 'The bot is running. Stop it, restore, and start it again. Nothing was changed.',
  'restore.replaces':
    'There is a plan already: {name}. To put the backup in its place, add --yes. Nothing was changed.',
  'restore.failed': '{file} cannot be restored: {reason}. Nothing was changed.',
  'restore.no-backup': 'it is no backup of this program, or only a part of one',
  'restore.done':
    'Restored {name} as it was at {at}. What has come due since is looked up on each platform before anything is sent.',
} as const;
