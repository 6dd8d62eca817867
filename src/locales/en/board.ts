/** The board of a channel, in English. */
export const board = {
  'command.board':
    'How the preparation stands, on one page: days to go, what is late, what is next, each objective.',
  'command.board.example': 'board',
  'verb.board': 'board|show board',
  'command.board here': 'Puts the board into this channel, pinned, and keeps it up to date there.',
  'command.board here.example': 'board here',
  'verb.board here': 'board here|put the board here',
  'command.board stop': 'Takes the board down.',
  'command.board stop.example': 'board stop',
  'verb.board stop': 'board stop|take the board down',
  'listed.board': 'the board',
  'board.title': '{congress} — {when}',
  'board.next': 'Next',
  'board.objectives': 'Objectives',
  'board.kept': 'I keep this up to date; last on {at}. Times are those of {city}.',
  'board.moved': 'The board stands in another channel now.',
  'board.taken-down': 'The board was taken down.',
  'board.comes': 'The board comes to this channel in a moment, and I keep it up to date there.',
  'board.moves': 'The board moves to this channel in a moment; the old one says so.',
  'board.here-already': 'The board stands in this channel already.',
  'board.stopped': 'The board is taken down.',
  'board.lost': 'The board on {platform} is gone: its message was deleted, or may not be changed any more.',
  'board.lost-need': 'I do not post it again by myself. Write “board here” in a channel to have it there.',
  'board.not-pinned':
    '{platform, select, slack {I may not pin this. Pin it by hand, or update the app from “congress slack manifest”.} other {I may not pin this. Pin it by hand, or give my role Pin Messages here.}}',
  'error.board-where':
    'A board belongs into a channel: write “board here” in the one that the committee reads. “board” shows it here.',
  'error.board-none': 'There is no board on this platform. “board here” in a channel puts one there.',
} as const;
