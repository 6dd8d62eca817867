/** The report of a round, and the sheets of commitments, in English. */
export const report = {
  'report.title': '{congress} — follow-up report, {round}',
  'report.heading': 'Follow-up report: {round}',
  'report.public': 'For the public',
  'report.as-of': 'As of {day}',
  'report.file': 'follow-up',
  'report.response':
    '{answered} of {asked} commitments {answered, plural, one {was answered} other {were answered}} for ({share}), and {organisationsAnswered} of {organisationsAsked} organisations answered in full.',
  'report.response-comments':
    '{answered} of {asked} organisations answered on the outcome document ({share}).',
  'report.response-none': 'This round asked about no commitment.',
  'report.counts': 'Of {total} commitments: {list}.',
  'report.count': '{count} {status}',
  'report.hidden':
    '{count, plural, one {The status of one commitment is not public.} other {The status of # commitments is not public.}}',
  'report.moved':
    '{count, plural, =0 {Nothing has moved since {since}.} one {One commitment has moved since {since}.} other {# commitments have moved since {since}.}}',
  'report.late':
    '{count, plural, =0 {No commitment is late.} one {One commitment is late, by {most, plural, one {# day} other {# days}}.} other {# commitments are late, by up to {most, plural, one {# day} other {# days}}.}}',
  'report.links':
    '{count, plural, =0 {No evidence is listed.} one {One link to evidence is listed.} other {# links to evidence are listed.}}',
  'report.since-start': 'the congress',
  'report.open-round': 'The round is open until {day}; figures may still change.',
  'report.section-summary': 'Summary',
  'report.section-status': 'Where commitments stand',
  'report.section-level': 'By level',
  'report.section-region': 'By region',
  'report.section-organisation': 'By organisation',
  'report.section-objective': 'By objective',
  'report.section-moved': 'What has moved since {since}',
  'report.section-late': 'What is late',
  'report.section-decisions': 'Changed and withdrawn, with the reasons given',
  'report.section-evidence': 'Evidence',
  'report.section-comments': 'Comments on the outcome document',
  'report.section-about': 'How these figures are made',
  'report.about':
    'Every figure is counted from what the organisations themselves have said, each statement kept with its author and date. A round asks about commitments that were not fulfilled or withdrawn when it opened; late answers count until the next round opens.',
  'report.about-public':
    'What organisations have not made public is left out of the lists and counted as “not public”.',
  'report.head-status': 'Status',
  'report.head-count': 'Commitments',
  'report.head-share': 'Share',
  'report.head-total': 'Total',
  'report.head-answered': 'Answered',
  'report.head-commitment': 'Commitment',
  'report.head-organisation': 'Organisation',
  'report.head-before': 'Before',
  'report.head-now': 'Now',
  'report.head-due': 'Due',
  'report.head-days-late': 'Days late',
  'report.head-reason': 'Reason',
  'report.section-said': 'What was said since {since}',
  'report.head-written': 'Written',
  'report.head-said': 'What was said',
  'report.head-links': 'Links',
  'report.head-level': 'Level',
  'report.head-region': 'Region',
  'report.head-objective': 'Objective',
  'report.head-comment': 'Comment',
  'report.no-comment': 'No comments',
  'report.not-given': 'Not given',
  'report.none': 'None.',
  'report.page': 'Page {page} of {pages}',
  'report.alt': '{title}. {response} {counts}',
  'report.answered-label': 'answered for',
  'report.files': 'As files: “report {round} csv”, “report {round} document”, “report {round} pdf”.',
  'report.attached': 'Attached: {name}',
  'report.saved': 'Saved: {path}',
  'report.format-unknown': 'A report can be written as csv, md, pdf or png; “{format}” is none of these.',
  'report.out-needed': 'Where to? Add --out and a file name, such as --out report.{format}.',
  'report.out-failed': 'The file {path} could not be written: {reason}. Nothing was changed.',
  'sheet.needed': 'Which file? congress commitments import <file.csv>',
  'sheet.unreadable': 'The file {file} cannot be read: {reason}. Nothing was changed.',
  'sheet.not-csv': '{file} is {what}. Save it as CSV and try again. Nothing was changed.',
  'sheet.too-large': '{file} is larger than {max} MB. Nothing was changed.',
  'sheet.broken':
    '{file}, line {line}: the quotes do not match up. Close the quotation mark there, or write it twice. Nothing was changed.',
  'sheet.empty': '{file} has no rows under its head. Nothing was changed.',
  'sheet.too-many': '{file} has {count} rows; at most {max} fit. Nothing was changed.',
  'sheet.refused':
    '{count, plural, one {One thing is wrong in {file}; nothing was changed:} other {# things are wrong in {file}; nothing was changed:}}',
  'sheet.row': 'row {row}, {column}: {what}',
  'sheet.row-more': 'and {count} more',
  'sheet.column-missing': 'there is no column for this. It may be called: {known}. The head has: {found}',
  'sheet.ignored':
    '{count, plural, one {One column is not known and was left out: {names}} other {# columns are not known and were left out: {names}}}',
  'sheet.column-twice': 'this column is there twice',
  'sheet.value-missing': 'there is nothing in it. Fill it in, or take the whole row out',
  'sheet.value-long': 'it has more than {max} characters',
  'sheet.value-hidden': 'it holds characters that cannot be seen',
  'sheet.value-unknown': '“{value}” is none of: {known}',
  'sheet.date-bad':
    '“{value}” is not a date that I can read. Write 31/12/2010 (day first), 2010-12-31 or 31 December 2010',
  'sheet.link-bad': '“{value}” is not a link with https:// or http://',
  'sheet.id-bad': '“{value}” is no id: small letters, digits and hyphens, at most 40',
  'sheet.id-taken': 'the plan has something else with the id “{value}”',
  'sheet.id-twice': 'row {other} has the id “{value}” already. Correct one of them, or take one row out',
  'sheet.row-twice': 'row {other} has the same commitment of the same organisation. Take one of the rows out',
  'sheet.kind-spreadsheet': 'a spreadsheet or ZIP file',
  'sheet.kind-old-spreadsheet': 'an old spreadsheet',
  'sheet.kind-pdf': 'a PDF document',
  'sheet.kind-archive': 'a gzip archive',
  'sheet.kind-other': 'a file of another kind',
  'sheet.account-bad':
    '“{value}” is not an account. Write it as slack:T0001/U0001 or discord:1001, or leave it empty and link the person later',
  'sheet.account-of-other':
    'the account {value} belongs to {name}. Write that name here, or correct the account',
  'sheet.account-other':
    '{name} has the account {known} already, not {value}. Correct it here, or use “people link”',
  'sheet.name-missing': 'the account {value} stands here without a name. Write whose it is',
  'sheet.id-other':
    'this commitment is in the plan with the id “{known}”, not “{value}”. Write that id, or leave the cell empty',
  'sheet.differs':
    '{count, plural, one {In one place the sheet says otherwise than the plan, which stays as it is:} other {In # places the sheet says otherwise than the plan, which stays as it is:}}',
  'sheet.differs-row': 'row {row}, {column} — plan: {before} · sheet: {after}',
  'sheet.differs-how': 'To take over what the sheet says, repeat with --yes.',
  'sheet.changed':
    '{count, plural, one {One place of the plan now says what the sheet says:} other {# places of the plan now say what the sheet says:}}',
  'sheet.nothing': 'nothing',
  'sheet.accounts':
    '{count, plural, one {One person has an account now and can be reached.} other {# people have an account now and can be reached.}}',
  'sheet.reason-missing': 'a commitment that is changed or withdrawn needs its reason. Write it in one line',
  'sheet.decision-chat':
    'what becomes of a commitment is decided in the chat: “commitment carry”, “commitment hand” or “commitment end”. Leave the cell as it was',
  'sheet.no-objective': 'the plan has no objective “{value}”. “objectives” lists them',
  'sheet.no-theme': 'the plan has no theme “{value}”',
  'sheet.same': 'Everything in {file} is in the plan already. Nothing was changed.',
  'sheet.done':
    '{count, plural, one {One commitment was added.} other {# commitments were added.}}{known, plural, =0 {} one { One was in the plan already and stays as it is.} other { # were in the plan already and stay as they are.}}',
  'sheet.organisations':
    '{count, plural, one {One organisation is new: {names}} other {# organisations are new: {names}}}',
  'sheet.people':
    '{count, plural, one {One person is new and needs an account to be reached: {names}} other {# people are new and need an account to be reached: {names}}}',
  'sheet.exported':
    '{count, plural, one {One commitment was written to {path}} other {# commitments were written to {path}}}',
  'propose.needed': 'Which file? congress commitments propose <file>',
  'propose.none': 'I found no sentence in {file} that promises something.',
  'propose.found':
    '{count, plural, one {One sentence seems to promise something:} other {# sentences seem to promise something:}}',
  'propose.row': '{number}. {lines}: {text}',
  'propose.known': '{number}. in the plan already: {text}',
  'propose.how':
    'Nothing was added. Take one into the plan with: congress commitments propose {file} --take <number> --of <organisation>',
  'propose.bad-number': 'There is no sentence {number}; there are {count}.',
  'propose.done': 'Added: {title}, with its source, {lines}.',
} as const;
