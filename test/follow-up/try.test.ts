import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { readPlanFile } from '../../src/plan-file/read-plan-file.ts';
import { requestReport } from '../../src/report-request.ts';
import { calendar } from '../../src/time/calendar.ts';
import { viewFor } from '../../src/views/view.ts';
import { writeReport } from '../../src/report/write-report.ts';
import { withStatement, commitmentStatuses, levels, type Commitment } from '../../src/domain/commitment.ts';
import { printMessage } from '../../src/cli/print-message.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { isFollowUp } from '../../src/domain/reminder.ts';
import { reminderMessage } from '../../src/views/reminder.ts';

test('try', async () => {
  const { plan } = await readPlanFile('plans/rio-2008.yaml');
  const regions = ['Latin America and the Caribbean', 'Europe and Central Asia', 'East Asia and the Pacific', undefined];
  const titles = ['Adopt a national plan of action against the sexual exploitation of children', 'Ratifier le Protocole facultatif – été', 'Criar um cadastro nacional de organizações', 'Přijmout zákon o ochraně dětí', 'Train 500 police officers'];
  const commitments: Commitment[] = Array.from({ length: 60 }, (_, i) => {
    let c: Commitment = { id: `c-${i}`, title: `${titles[i % 5]} ${i}`, organisation: plan.organisations[i % 6]!.id, level: levels[i % 3]!, status: 'not-started', objective: plan.objectives[i % 3]!.id, due: { kind: 'absolute', on: `20${10 + (i % 3)}-0${1 + (i % 9)}-15` }, source: { kind: 'template' } };
    if (regions[i % 4]) c = { ...c, region: regions[i % 4]! };
    if (i % 3 !== 0) c = withStatement(c, { at: Date.parse('2009-06-03T12:00Z'), by: 'unicef-focal', via: 'slack', status: commitmentStatuses[i % 5]!, round: 'month-6', ...(i % 2 && { url: `https://www.example.org/reports/2009/a-very-long-path/to/the-evidence-${i}.pdf` }), ...(i % 5 > 2 && { reason: 'The ministry merged it with the wider plan for children.' }) });
    return c;
  });
  const full = { ...plan, commitments };
  for (const locale of ['en', 'pt-BR']) {
    const now = Date.parse('2010-06-20T12:00Z');
    const view = viewFor({ plan: full, now, calendar, reader: { locale, zone: 'America/Sao_Paulo' } });
    const { report, may } = requestReport({ plan: full, now, calendar, caller: { role: 'secretary' }, round: 'month-6', isPublic: false });
    for (const f of ['csv', 'md', 'pdf', 'png'] as const) { const t0 = performance.now(); writeFileSync(`/tmp/fu-${locale}.${f}`, await writeReport(report, f, { view, isPublic: false, may })); process.stdout.write(`${f} ${performance.now() - t0}\n`); }
    let out = '';
    for (const r of planReminders(full, calendar).filter(isFollowUp).slice(0, 400)) {
      const person = full.people.find((p) => r.to.kind === 'person' && p.id === r.to.person)!;
      const reader = { locale, zone: 'America/Sao_Paulo' };
      const m = reminderMessage(r, { plan: full, now: r.at, calendar, reader, lateMs: 0, possibleRepeat: false });
      if (m) out += `--- ${new Date(r.at).toISOString()} ${r.kind} ${person.name}\n${printMessage(m, { words: view.words, reader })}\n`;
    }
    writeFileSync(`/tmp/fu-${locale}.txt`, out);
  }
});
