/** What a sent message of the follow-up says once it is answered, and promises that a document seems to hold, in English. */
export const followUpLater = {
  'round.alternate-answered':
    '{round}: {count, plural, one {the commitment is answered for. Nothing is left to do.} other {all # commitments are answered for. Nothing is left to do.}}',
  'round.chair-answered': '{round}: everybody has answered by now. Nothing is left to do.',
  'promise.answered':
    '{count, plural, one {Your commitment is answered for. Thank you.} other {Your # commitments are answered for. Thank you.}}',
  'command.commitment propose':
    'Sentences of a document that promise something, to add as commitments one by one.',
  'command.commitment propose.example': 'commitment propose rio-declaration',
  'verb.commitment propose': 'commitment propose|commitments propose|propose commitments',
  'command.commitment take': 'Adds a promise that a document holds as a commitment, with its lines.',
  'command.commitment take.example': 'commitment take 12 brazil',
  'verb.commitment take': 'commitment take',
  'button.take-promise': 'Add',
  'button.take-promise-of': 'Add for {organisation}',

  'proposal.kind.commitment': 'A promise',
  'promises.choose': 'Which document? It must have been given with “documents add”.',
  'promises.no-documents':
    'I have no documents to look through. Give the closing document first, with “documents add” or as a file in a private chat.',
  'promises.found':
    '{title}: {count, plural, =0 {no sentence is left that seems to promise something.} one {one sentence seems to promise something. It is added only if you say so.} other {# sentences seem to promise something. Each is added only if you say so.}}',
  'promises.next': 'A sentence ({lines}):',
  'promises.known': 'A commitment with these words is in the plan already.',
} as const;
