import { looksPast } from '../language/past.ts';
import type { ActContext } from './act-rule.ts';
import { meansToDo } from './find-titles.ts';
import type { Heard } from './hear.ts';

/** “Finally picked the caterer”, of “Choose the caterer”: the verb of its title, as something past. */
export function tellsOfTitle(heard: Heard, context: ActContext): boolean {
  const [named, ...others] = heard.items;
  const [deadline, ...more] = named?.deadlines ?? [];
  if (!deadline || others.length > 0 || more.length > 0 || heard.isAsked) return false;
  const { language } = heard;
  return heard.words.some(
    ({ text, word, taken }, at) =>
      (taken === 'item' || taken === undefined) &&
      // The verb alone names nothing: “what is still open”, of “Open the ticket office”.
      named?.words.some((own) => own !== at) === true &&
      looksPast(text, language) &&
      meansToDo(word, { deadline, language, plan: context.plan }),
  );
}
