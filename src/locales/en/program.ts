/** What the program says when it starts, stops and works from the command line. */
export const program = {
  'start.title': 'Congress bot — {name}, {city}, {from} to {to}',
  'start.rehearsal':
    'Rehearsal   it is {time}; time passes as it does outside, /clock next jumps to the next reminder',
  'start.real': 'Clock       the real one, {time}',
  'start.data': 'Data        {where}',
  'start.you': 'You are     {name} ({role}); /as shows who else you can be',
  'start.try': 'Try         /congress · /congress deadlines late · when does the congress begin?',
  'start.plan': 'Your plan   npm start -- --plan my-plan.yaml --data ./my-data',
  'start.health': 'Health      {url}',
  'start.quit': '/quit ends · /congress help says more',
  'start.plan-kept':
    'The plan file {file} differs from the plan in use, which people have changed. The plan in use stays; “congress plan import {file}” shows the difference.',
  'start.plan-other':
    'The plan file {file} is of another congress than the plan in use, which stays. To use the file, start with another --data folder, or replace the plan: congress plan import {file} --yes',
  'start.plan-updated': 'The plan was brought up to date with {file}.',
  'start.in-use':
    'The data folder {dir} is in use by process {pid} ({command}), running since {since}. Stop it first, or give another folder: --data ./other-data',
  'start.in-use-unknown':
    'The data folder {dir} is in use by another process. Stop it first, or give another folder: --data ./other-data',
  'start.no-folder':
    'The data folder {dir} is not a folder but a file. Give another one: --data ./other-data',
  'start.forbidden':
    'The data folder {dir} may not be read and written by this user. Mend its permissions, or give another folder: --data ./other-data',
  'start.disk-full': 'The disk that holds {dir} is full. Nothing was lost; make room and start again.',
  'start.damaged':
    'The database in {dir} cannot be opened: it is damaged, or no database of this program ({reason}). Put a backup of the folder in its place, or start with another one: --data ./other-data',
  'start.port-taken':
    'Port {port} is taken by another program. Set PORT to a free one, or PORT=0 for no health page, and start again.',
  'start.port-skipped':
    'Port {port} is taken, so there is no health page; set PORT to a free one to have it.',
  'start.failed': 'The bot could not start: {reason}',
  'start.config': 'The configuration is wrong:',
  'start.slow': 'Preparing the database for the first time; this takes some seconds.',
  'start.worker': 'Congress bot worker: it sends what is due.',
  'cli.usage':
    'Usage: congress <command> [words] [--json] [--now <instant>] [--as <person>] [--lang <tag>] [--data <dir>] [--plan <file>]\nCommands of the bot: congress help\nBesides: reminders --from <instant> --to <instant> · rehearse --from <instant> --to <instant> · plan check · plan import <file> [--yes] · ask --batch · when --batch · commitments import <file> [--yes] · commitments export [--out <file>] · commitments propose <file> · report [round] [public] --format csv|md|pdf|png --out <file> · slack manifest · connect slack · connect discord · documents · health',
  'cli.unknown-option': 'There is no option --{option}.',
  'cli.unknown-option-nearest': 'There is no option --{option}. Did you mean --{nearest}?',
  'cli.no-value': 'The option --{option} takes no value.',
  'cli.value-missing': 'The option --{option} needs a value.',
  'cli.bad-instant':
    '“{value}” for --{option} is not an instant. Write it as 2008-11-18T09:00:00-02:00 or 2008-11-18.',
  'cli.bad-zone': '“{value}” is not a time zone. Use a name such as America/Sao_Paulo.',
  'cli.bad-lang': '“{value}” is not a language that I speak or read. I know: {known}.',
  'cli.bad-line': 'This line was not understood ({reason}). Write {example}, or the bare text.',
  'cli.range-reversed': '--to lies before --from.',
  'cli.missing': 'Missing: {fields}',
  'cli.read-only':
    'This works on the plan file alone, so nothing can be changed. Give --data to change a plan.',
  'cli.no-person': 'The plan has no person “{name}”. It has: {known}.',
  'cli.to': 'To {name}, {time}:',
  'cli.to-committee': 'To the committee, {time}:',
  'cli.reminder': '{time}  {title} — {kind}, to {to}: {status}',
  'cli.none': 'No reminder in this time.',
  'check.fine': 'The plan has nothing that deserves a second look.',
  'check.found':
    '{count, plural, one {# thing deserves a second look} other {# things deserve a second look}}:',
  'check.no-owner': '{item}: nobody owns it.',
  'check.ladder-past': '{item}: some of its reminders lie in the past and will not go out.',
  'check.weekend': '{item}: due on a weekend, {on}.',
  'check.past': '{item}: its date is past, {on}.',
  'check.crowded-day': '{item}: more than three deadlines on one day, {on}.',
  'check.no-deadline': '{item}: no deadline serves this objective.',
  'import.same': 'The plan in use is the same as {file}. Nothing was changed.',
  'import.differs': '{count, plural, one {# item differs} other {# items differ}}:',
  'import.row': '{collection} {id}: {what}',
  'import.confirm': 'Nothing has changed yet. To replace the plan in use, repeat with --yes.',
  'import.done': 'The plan was imported from {file}.',
  'import.needed': 'Which file? congress plan import <file>',
  'health.off': 'No health page answers at {url}. Is the bot running?',
} as const;
