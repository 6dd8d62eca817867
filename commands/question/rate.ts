import { defineCommand, reply } from '../../src/command/command.ts';
import { messageOf } from '../../src/views/plain-text.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';
import { askedQuestion } from './asked.ts';

/** Says whether an answer helped; a person's last word counts. */
export const rateAnswer = defineCommand({
  name: 'question rate',
  right: 'see',
  visibility: 'private',
  options: { asked: { kind: 'text', max: 20 }, helpful: { kind: 'choice', choices: ['yes', 'no'] } },
  async run(context, { asked, helpful }) {
    const { id, body } = await askedQuestion(context, asked);
    const { short } = await context.ask(body);
    await context.store.questions.rate({
      question: id,
      by: actorOf(context),
      short: short.slice(0, 1000),
      now: context.now,
      helpful: helpful === 'yes',
    });
    const fact = context.words.say(helpful === 'yes' ? 'question.rated-yes' : 'question.rated-no');
    return reply(messageOf(fact, [], viewOf(context).reader), { data: { rated: id, helpful } });
  },
});
