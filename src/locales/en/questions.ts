/** Questions that are put to the secretary, their answers, and what the secretary sees of them, in English. */
export const questions = {
  'command.question answer': 'Answers a question that was put to the secretary; who asked is told.',
  'command.question answer.example': 'question answer 4 "The plenary is in hall 2"',
  'verb.question answer': 'question answer|answer question',
  'command.question keep': 'Adds an answer that was given to the plan.',
  'command.question keep.example': 'question keep 4',
  'verb.question keep': 'question keep|keep answer',
  'command.question decline': 'Says that a question is not for the committee, and why; who asked is told.',
  'command.question decline.example': 'question decline 4 "Please ask the hotel itself"',
  'verb.question decline': 'question decline|decline question',
  'command.question list': 'What became of the questions that you put to the secretary.',
  'command.question list.example': 'question list',
  'verb.question list': 'question list|my questions|questions',
  'option.about': 'Which item is it about, if any?',
  'option.about.examples': 'papers · follow-up',
  'option.line': 'Why is it not for us, in a line?',
  'option.line.examples': '"Please ask the hotel itself."',
  'button.answer-question': 'Answer',
  'button.add-answer': 'Add to the plan',
  'button.not-for-us': 'Not for us',
  'button.my-questions': 'My questions',
  'question.asks': '{person} asks what the plan does not say: “{question}”',
  'question.also': '{names} {count, plural, one {asks the same.} other {ask the same.}}',
  'question.need':
    'Please answer it, add the answer to the plan so that I can give it from now on, or say that it is not for us. Who asked is told privately.',
  'question.waits': 'A question waits for the secretary, whom I cannot reach.',
  'question.waits-need': 'The secretary or the chair finds it with “gaps”. What was asked stays private.',
  'question.waits-over': 'The question that waited here for the secretary is settled.',
  'question.was-answered': '{who} answered “{question}” on {at}: {answer}',
  'question.was-declined': '{who} said on {at} that “{question}” is not for the committee: {reason}',
  'question.was-set-aside': '{who} set “{question}” aside on {at}.',
  'question.answered-you': '{who} answered your question “{question}”:',
  'question.declined-you': '{who} says that your question “{question}” is not for the committee.',
  'question.about': 'It is about {title}.',
  'question.in-plan': 'It is in the plan now; I give this answer to whoever asks.',
  'question.said-by': 'Said by {who} on {at}',
  'question.taken-back':
    'The answer to “{question}” was taken back. The question waits for the secretary again.',
  'question.answered-anew':
    'The answer to “{question}” that stood here was taken back; another was given since.',
  'question.withdrawn': 'The question that stood here was withdrawn by who asked it.',
  'question.put': 'Your question is put to {who}. You will be told the answer, privately.',
  'question.put-nobody': 'Your question is put to the committee. You will be told the answer, privately.',
  'question.put-later': 'It reaches them on {at}, after their quiet hours.',
  'question.put-unlinked':
    'I cannot write to you unasked, because the plan does not know you as a person. “question list” says what became of it.',
  'question.waits-already': 'The secretary has had your question since {at}. Nothing was sent again.',
  'question.done': 'Answered: “{question}” — {answer}',
  'question.kept': 'In the plan now: “{question}” — {answer}',
  'question.kept-already': 'That answer is in the plan already: {answer}',
  'question.declined': 'Not for us: “{question}” — {reason}',
  'question.dropped': 'Set aside: “{question}”',
  'question.told': 'Told privately: {names}.',
  'question.nothing-changed': 'Nothing was changed.',
  'question.mine':
    '{count, plural, =0 {You have put no question to the secretary.} one {Your question:} other {Your # questions, the latest first:}}',
  'question.mine-open': '“{question}” — with the secretary since {at}',
  'question.mine-more': 'and {count} before',
  'gaps.counts':
    '{passed, plural, =0 {No question waits for the secretary} one {# question waits for the secretary} other {# questions wait for the secretary}}; {open, plural, =0 {no other is without an answer} one {# more found no answer} other {# more found no answer}}.',
  'gaps.waiting':
    '“{question}” — asked {times, plural, one {# time} other {# times}}; {names} {count, plural, one {has waited since} other {have waited since}} {at}',
  'gaps.so-far': 'So far: {answered} answered, {declined} not for the committee.',
  'gaps.tally':
    'Answers found helpful {helpful, plural, one {# time} other {# times}}, not helpful {notHelpful, plural, one {# time} other {# times}}.',
  'gaps.poor': '“{question}” — helpful: {helpful}, not helpful: {notHelpful}',
  'error.no-such-question':
    'I know no question “{name}” that waits. “gaps” lists them with their numbers. Nothing was changed.',
  'error.question-by-words':
    'Please write the question itself, such as: question pass which hotel is booked? Nothing was sent.',
  'error.question-not-open':
    'The plan or somebody has settled that question. Please ask it again to see the answer. Nothing was sent.',
  'error.question-settled':
    'Somebody has settled that question in between. Please look again. Nothing was changed.',
  'error.question-unanswered': 'Nobody has answered that question yet. Nothing was changed.',
  'error.too-many-questions':
    '{count} of your questions wait for the secretary, and that is as many as may. Please wait for an answer; “question list” shows them. Nothing was sent.',
} as const;
