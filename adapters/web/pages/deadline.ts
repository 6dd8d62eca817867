import { html } from 'hono/html';
import { maySee, permits } from '../../../src/command/permit.ts';
import { isGone } from '../../../src/domain/person.ts';
import type { Deadline } from '../../../src/domain/plan.ts';
import { cardHtml, lookUp } from '../look-up.ts';
import { deadlinePath, sectionHtml, stateWord } from '../parts.ts';
import { actFields, type Html, type RenderContext } from '../render.ts';
import type { Site, Visit } from '../site.ts';

/** A form of one field that runs a command on a deadline. */
function actHtml(
  parts: { command: string; deadline: Deadline; field: Html; label: string },
  context: RenderContext,
) {
  const { command, deadline, field, label } = parts;
  return html`<form method="post" action="/act" class="inline">${actFields(context)}<input type="hidden" name="command" value="${command}"><input type="hidden" name="label" value="${label}"><input type="hidden" name="with.deadline" value="${deadline.id}">${field}<button class="button">${label}</button></form>`;
}

/** What may be changed about an open deadline, in place. */
function actsHtml(deadline: Deadline, { caller, view }: Visit, context: RenderContext): Html {
  const { words, plan } = view;
  if (deadline.state !== 'open' || !permits(caller, 'change')) return html``;
  const people = plan.people.filter((person) => !isGone(person));
  const examples = words.lookup('option.to.examples', {}) ?? '';
  const date = html`<label for="move-to">${words.text('web.move-to')}</label> <input id="move-to" name="with.to" required autocomplete="off" size="30" placeholder="${examples}">`;
  const owner = html`<label for="hand-to">${words.text('field.owner')}</label> <select id="hand-to" name="with.person">${people.map(
    ({ id, name }) =>
      html`<option value="${id}" ${id === deadline.owner ? html`selected` : ''}>${name}</option>`,
  )}</select>`;
  return html`<div class="acts">${actHtml({ command: 'deadline move', deadline, field: date, label: words.text('web.move') }, context)}${actHtml({ command: 'assign', deadline, field: owner, label: words.text('web.assign') }, context)}</div>`;
}

/** Other deadlines that this one waits for, or that wait for it, as links. */
function linksHtml(title: string, deadlines: readonly Deadline[], { caller, view }: Visit): Html {
  const seen = deadlines.filter((deadline) => maySee(caller, deadline));
  if (seen.length === 0) return html``;
  return sectionHtml(
    title,
    html`<ul>${seen.map((deadline) => html`<li><a href="${deadlinePath(deadline)}">${deadline.title}</a> — ${stateWord(deadline, view)}</li>`)}</ul>`,
  );
}

/** One deadline: its card, what may be done with it, what it hangs on, why it is brought to mind, what has changed. */
export async function deadlinePage(
  deadline: Deadline,
  { visit, site, context }: { visit: Visit; site: Site; context: RenderContext },
): Promise<{ title: string; content: Html }> {
  const { caller, view } = visit;
  const { words, plan } = view;
  const { id, after = [] } = deadline;
  const [card, why, history] = await Promise.all([
    lookUp('deadline show', { deadline: id }, { visit, site }),
    deadline.state === 'open' ? lookUp('why', { deadline: id }, { visit, site }) : undefined,
    permits(caller, 'inside') ? lookUp('history', { item: id }, { visit, site }) : undefined,
  ]);
  const before = plan.deadlines.filter((each) => after.some(({ item }) => item === each.id));
  const behind = plan.deadlines.filter((each) => each.after?.some(({ item }) => item === id));
  return {
    title: deadline.title,
    content: html`${cardHtml(card, context)}${actsHtml(deadline, visit, context)}
${linksHtml(words.text('web.waits-for'), before, visit)}${linksHtml(words.text('web.holds-up'), behind, visit)}
${why ? sectionHtml(words.text('web.reminders'), cardHtml(why, context)) : ''}
${history ? sectionHtml(words.text('button.history'), cardHtml(history, context)) : ''}`,
  };
}
