import { featuresOf } from '../../src/ask/intents/features.ts';
import type { Intent } from '../../src/ask/intents/intent.ts';
import { passagesOf } from '../../src/ask/passages.ts';
import { createReader } from '../../src/ask/reader.ts';
import { questionLanguages, questionsIn } from './questions.ts';
import { shippedSources } from './shipped-asker.ts';
import type { Example } from './train.ts';

/** What the facts of the questions ask for; a fact that is not here is told by a passage. */
const intentOfFact: readonly (readonly [RegExp, Intent])[] = [
  [/\.first$/, 'start'],
  [/^congress\.last$/, 'end'],
  [/\.length$/, 'length'],
  [/\.daysleft$/, 'daysleft'],
  [/\.(dates?|year)$/, 'date'],
  [/\.(place|country)$/, 'place'],
  [/\.(host|convenors)$/, 'host'],
  [/\.objectives$/, 'objectives'],
  [/^(congress\.objectives|florence)\.count$/, 'objective-count'],
  [/^congress\.objective\.\d$/, 'objective-at'],
  [/\.participants$/, 'participants'],
  [/\.adopter$/, 'adopter'],
  [/^committee\.members$/, 'members'],
  [/^committee\.count$/, 'member-count'],
  [/^themes\.count$/, 'theme-count'],
  [/^theme5\.title$/, 'theme-title'],
  [/^theme5\.number$/, 'theme-number'],
  [/^congress\.buildson$/, 'builds-on'],
];

/** The development half of the questions as examples of what people are after. The frozen half teaches nothing. */
export async function developmentExamples(): Promise<Example[]> {
  const { plan, documents } = await shippedSources();
  const read = createReader(plan, documents.flatMap(passagesOf));
  return questionLanguages.flatMap((language) =>
    questionsIn(language)
      .filter(({ split }) => split === 'dev')
      .map(({ question, fact }) => ({
        features: featuresOf(read(question).reading),
        intent: intentOf(fact),
      })),
  );
}

function intentOf(fact: string | undefined): Intent {
  if (fact === undefined) return 'none';
  return intentOfFact.find(([name]) => name.test(fact))?.[1] ?? 'other';
}
