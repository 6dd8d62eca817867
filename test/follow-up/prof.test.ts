import { test } from 'vitest';
import { dayMs } from '../../src/domain/instant.ts';
import { committeePlan, inRio, personOf } from '../committee-plan.ts';
import { createRandom } from '../faults/random.ts';
import { respond } from './respond.ts';
import { sheetOfPromises } from './sheet-of-promises.ts';
import { openSimulation } from './simulation.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { calendar } from '../../src/time/calendar.ts';
import { diffPlans } from '../../src/domain/diff-plans.ts';
import { alteredItems } from '../../src/domain/altered-items.ts';
import { Session } from 'node:inspector/promises';
import { writeFileSync } from 'node:fs';
test('prof', async () => {
  const begin = inRio('2027-11-26 18:00');
  const random = createRandom(1);
  const s = await openSimulation(committeePlan({ people: [personOf('secretary', { role: 'secretary' }), personOf('chair', { role: 'chair' })] }), begin);
  const say = (x: string) => process.stdout.write(`${x}\n`);
  let t = performance.now();
  const lap = (n: string) => { say(`${n} ${Math.round(performance.now() - t)}`); t = performance.now(); };
  await s.run(['commitments', 'import'], sheetOfPromises(random)); lap('import');
  const plan = await s.plan();
  for (let i = 0; i < 3; i++) { planReminders(plan, calendar); lap('planReminders'); }
  say(String(planReminders(plan, calendar).length)); t = performance.now();
  diffPlans(plan, structuredClone(plan)); lap('diff'); alteredItems(plan, structuredClone(plan), calendar); lap('altered');
  const session = new Session(); session.connect(); await session.post('Profiler.enable'); await session.post('Profiler.start');
  for (let d = 1; d <= 95; d++) { const f = await s.goTo(begin + d * dayMs); if (f.length || d % 20 === 0) lap(`day ${d} ${f.length}`); if (d === 93) for (const m of f.slice(0, 10)) { await respond(s, { ...m, random }); lap('respond'); } }
  const { profile } = await session.post('Profiler.stop');
  writeFileSync('/tmp/prof.json', JSON.stringify(profile));
  await s.close();
}, 200000);
