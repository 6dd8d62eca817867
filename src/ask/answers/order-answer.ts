import { type Answerer, asks } from '../draft.ts';
import { shortName, yearOf } from '../occasions.ts';
import { general } from './targets.ts';

const order =
  /\b(before|after|earlier|later|first|sooner|antes|depois|despues|primero|primeiro|avant|apres|prima|dopo|preced\w*|predat\w*)\b/;

/** Which of two things of the plan came first: `Which came first, the Special Session or the Protocol?` */
export const answerOrder: Answerer = (inquiry) => {
  const { reading, words } = inquiry;
  const isAsked =
    reading.terms.some(({ surface }) => order.test(surface)) && !asks(inquiry, 'daysleft', 'howmany', 'who');
  if (!isAsked || !inquiry.accountsFor('date when start end last child afterrio', general)) return undefined;
  const dated = [
    ...reading.occasions.map((each) => ({
      name: shortName(each),
      when: each.starts ?? String(yearOf(each) ?? ''),
      item: each,
    })),
    ...reading.instruments.map((each) => ({ name: each.name, when: String(each.year ?? ''), item: each })),
  ].sort((a, b) => (a.when < b.when ? -1 : 1));
  const [first, second, ...more] = dated;
  if (!first?.when || !second?.when || more.length > 0 || first.when === second.when) return undefined;
  const said = ({ when }: { when: string }) => (when.length > 4 ? words.day(when) : when);
  return {
    short: words.before(`${first.name} (${said(first)})`, `${second.name} (${said(second)})`),
    citations: [first, second].flatMap(({ item, when }) =>
      inquiry.cite(item.source, item.name, [item.name, when.slice(0, 4)]),
    ),
    about: first.item.id,
  };
};
