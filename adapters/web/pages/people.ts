import { html } from 'hono/html';
import { maySee, permits } from '../../../src/command/permit.ts';
import { isGone, type Person } from '../../../src/domain/person.ts';
import { capitalised, organisationName } from '../../../src/views/commitment-words.ts';
import { isLate, todayOf } from '../../../src/views/due.ts';
import { personName } from '../../../src/views/person.ts';
import { addHtml } from '../parts.ts';
import { type Html, type RenderContext, textHtml } from '../render.ts';
import type { Visit } from '../site.ts';

/** When somebody is away from today on, and who stands in. */
function absencesHtml({ absences = [] }: Person, { view }: Visit, context: RenderContext): Html {
  const { words, plan } = view;
  const ahead = absences.filter(({ to }) => to >= todayOf(view));
  return html`${ahead.map(({ from, to, standIn }) => {
    const days = { from: { kind: 'day', on: from } as const, to: { kind: 'day', on: to } as const };
    const said =
      standIn === undefined
        ? words.say('web.away', days)
        : words.say('web.away-for', { ...days, name: personName(standIn, plan) });
    return html`<p class="note">${textHtml(said, context)}</p>`;
  })}`;
}

function personHtml(person: Person, visit: Visit, context: RenderContext): Html {
  const { caller, view, session } = visit;
  const { plan, words, reader } = view;
  const { id, name, role, organisation, accounts } = person;
  const own = plan.deadlines.filter(
    (deadline) => deadline.owner === id && deadline.state === 'open' && maySee(caller, deadline),
  );
  const late = own.filter((deadline) => isLate(deadline, view)).length;
  const where = organisation === undefined ? [] : [organisationName(organisation, view)];
  const load = words.text('web.owns', { count: own.length, late });
  // In the terminal everybody is reached.
  const isUnreached = accounts.length === 0 && permits(caller, 'change') && !session.isOperator;
  return html`<li class="person"><h2>${name}</h2><p class="note">${[capitalised(words.text(`role.${role}`), reader.locale), ...where].join(' · ')}</p><p>${
    own.length > 0 ? html`<a href="/deadlines?person=${encodeURIComponent(id)}">${load}</a>` : load
  }</p>${absencesHtml(person, visit, context)}${isUnreached ? html`<p class="note">${words.text('web.no-account')}</p>` : ''}</li>`;
}

/** Who is who: parts, organisations, what each of them has to do, and when they are away. */
export function peoplePage(visit: Visit, context: RenderContext): { title: string; content: Html } {
  const { plan, words } = visit.view;
  const present = plan.people.filter((person) => !isGone(person));
  return {
    title: words.text('web.people'),
    content: html`<ul class="people">${present.map((person) => personHtml(person, visit, context))}</ul>${addHtml('people add', visit, context)}`,
  };
}
