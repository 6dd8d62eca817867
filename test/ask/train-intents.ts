import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/process/package-root.ts';
import { developmentExamples } from './examples.ts';
import { trainWeights } from './train.ts';

/** Writes the classifier's weights anew from the development questions. */
async function main(): Promise<void> {
  const text = `/** What each feature tells of each intent, in hundredths. Made by \`npm run train\` from the development questions. */\nexport const weights = \`${trainWeights(await developmentExamples())}\`;\n`;
  writeFileSync(join(packageRoot, 'src/ask/intents/weights.ts'), text);
}

await main();
