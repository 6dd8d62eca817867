/** How a round is reviewed before its report is frozen, in English. */
export const review = {
  'role.reviewer': 'reviewer',
  'choice.reviewer': 'reviewer',
  'review.row': '{title}: {what} — {who}, {at}{more}',
  'review.no-evidence': 'no link',
  'review.title':
    '{round}: {numbers, plural, =0 {no number waits to be looked at} one {one number waits to be looked at} other {# numbers wait to be looked at}}; {answers, plural, =0 {nothing was said of commitments.} one {of one commitment something was said.} other {of # commitments something was said.}}',
  'review.stands-done': 'Reviewed by {who} on {day}.',
  'review.stands-open': 'The report is frozen after the review, at the latest after {day}.',
  'review.waits':
    '{congress}, {round}: {numbers, plural, =0 {no number} one {one number} other {# numbers}} and {answers, plural, =0 {no answer} one {one answer} other {# answers}} wait for your look.',
  'review.need':
    'Is each number right? One press each. After your review, at the latest after {day}, the report is frozen.',
  'review.why': 'You are asked as reviewer, once in this round.',
  'review.doubt':
    '{congress}: {count, plural, one {a number of yours is in doubt} other {# numbers of yours are in doubt}} and will not count.',
  'review.doubt-need': 'Another can be given until {day}; then the report is frozen.',
  'review.doubt-row': '{title}: {amount} — {found}',
  'review.over': '{round}: the time for the review is over, and its report is frozen.',
  'review.confirm': '{round}: end the review and freeze its report?',
  'review.confirm-more':
    '{count, plural, =0 {Every number was looked at.} one {One number was not looked at; it stands as reported.} other {# numbers were not looked at; they stand as reported.}} A frozen report stays as it is; what is corrected later is shown as a correction.',
  'review.done': '{round}: the review is done. Thank you.',
  'report.reviewed': 'Reviewed by {who} on {day}.',
  'report.reviewed-public': 'Reviewed by an independent person on {day}.',
  'report.remark': 'The reviewer says: {remark}',
  'report.checks':
    'Of {total, plural, one {one number} other {# numbers}} given, {verified, plural, one {# is} other {# are}} verified, {disputed} disputed and {reported} as reported.',
  'button.review': 'See everything',
  'button.review-done': 'Review is done',
  'button.review-confirm': 'Yes, freeze it',
  'listed.review': '{round}: what waits to be reviewed',
  'listed.disputed': '{round}: numbers in doubt',
  'option.verdict': 'Anything to say of it in the report?',
  'option.verdict.examples': 'Two numbers have no source.',
  'discord.option.verdict': 'remark',
  'command.review': 'What was said in a round and its evidence, to be looked at before the report is frozen.',
  'command.review.example': 'review',
  'verb.review': 'review|reviews',
  'command.review done': 'Ends the review of the round; its report is frozen.',
  'command.review done.example': 'review done',
  'verb.review done': 'review done|end review|finish review',
  'error.not-allowed-review': 'That is for the reviewer, the secretary and the chair. Nothing was changed.',
  'error.review-no-round': 'No round about commitments has opened yet, so there is nothing to review.',
  'error.review-early':
    '{round}: answers are asked for until {on}; the review can end after that. Nothing was changed.',
  'error.review-late':
    '{round}: the time for the review is over, and its report is frozen. Nothing was changed.',
  'command.answer check': 'Says whether what was said last of a commitment is verified or disputed.',
  'command.answer check.example': 'answer check monitor-national verified',
  'verb.answer check': 'answer check|check answer',
  'answer.verified': '{title}: “{status}” is verified.',
  'answer.disputed': '{title}: “{status}” is disputed. It stands in the report as it was said, with that.',
  'error.answer-none': 'Nothing has been said of “{title}” yet, so there is nothing to check.',
  'error.answer-own': 'You answer for “{title}” yourself, or have said that; somebody else has to check it.',
  'error.dispute-answer-reason':
    'Please say why, in one line: answer check {id} disputed "…". Nothing was changed.',
  'report.answer-checks':
    'Of what was said of {total, plural, one {one commitment} other {# commitments}}, {verified, plural, one {# is} other {# are}} verified, {disputed} disputed and {reported} as reported.',
  'report.section-doubted': 'Said and disputed',
} as const;
