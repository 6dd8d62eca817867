import { html } from 'hono/html';
import { isGone } from '../../src/domain/person.ts';
import { toIso } from '../../src/time/iso.ts';
import { formatTime } from '../../src/views/plain-text.ts';
import type { Html, RenderContext } from './render.ts';
import type { Site, Visit } from './site.ts';

/** The operator speaks as anybody, as in the terminal. */
function switchHtml({ caller, view }: Visit, { path }: RenderContext): Html {
  const { words, plan } = view;
  const people = plan.people.filter((person) => !isGone(person));
  return html`<form method="post" action="/as" class="inline" hx-boost="false"><input type="hidden" name="back" value="${path}"><label for="as">${words.text('web.speak-as')}</label> <select id="as" name="person">${people.map(
    ({ id, name }) =>
      html`<option value="${id}" ${id === caller.person?.id ? html`selected` : ''}>${name}</option>`,
  )}</select> <button class="button">${words.text('web.switch')}</button></form>`;
}

const steps = [
  ['next', 'web.clock-next'],
  ['+1 day', 'web.clock-day'],
  ['+1 week', 'web.clock-week'],
  ['1 day per second', 'web.clock-play'],
  ['stop', 'web.clock-stop'],
  ['begin', 'web.clock-begin'],
] as const;

/** The time of a rehearsal, and what moves it. */
function clockHtml({ view }: Visit, { path }: RenderContext): Html {
  const { words, now, plan, reader } = view;
  return html`<form method="post" action="/clock" class="inline clock"><input type="hidden" name="back" value="${path}"><span>${words.text('web.rehearsal')} <time datetime="${toIso(now)}">${formatTime(now, plan.congress.zone, reader)}</time></span> ${steps.map(
    ([step, key]) => html`<button class="button" name="to" value="${step}">${words.text(key)}</button> `,
  )}</form>`;
}

/** What stands below every page: the time of a rehearsal, who one is, and the way out. */
export function footHtml(visit: Visit, site: Site, context: RenderContext): Html {
  const { session, caller, view } = visit;
  const { words } = view;
  const role = words.lookup(`role.${caller.role}`, {}) ?? '';
  const name = caller.person?.name ?? '';
  return html`${site.clock && session.isOperator ? clockHtml(visit, context) : ''}${
    session.isOperator
      ? switchHtml(visit, context)
      : html`<p>${words.text('terminal.you-are', { name, role })}</p>`
  }<form method="post" action="/logout" class="inline" hx-boost="false"><button class="button quiet">${words.text('web.logout')}</button>${
    session.isOperator
      ? ''
      : html` <button class="button quiet" name="everywhere" value="yes">${words.text('web.logout-everywhere')}</button>`
  }</form>`;
}
