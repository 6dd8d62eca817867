import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/plan-file/read-plan.ts';
import { smallPlan } from './small-plan.ts';

const plan = (titles: readonly string[], head = '') =>
  `${head}${smallPlan('deadlines:')}\n${titles
    .map((title, at) => `  - { id: d${at}, title: ${JSON.stringify(title)}, due: 2027-04-01 }`)
    .join('\n')}\n`;

describe('the language of a plan that says none', () => {
  it.each([
    ['it', ['Firma del contratto con il teatro', 'Invio degli esiti agli autori', 'Menu della cena sociale']],
    ['fr', ['Réserver les salles', "Envoyer les lettres d'invitation", 'Publier le programme']],
    ['es', ['Contratar los autobuses del aeropuerto', 'Enviar las cartas a los autores', 'Cartel']],
    ['pt', ['Assinar o contrato do teatro', 'Enviar as cartas aos autores', 'Cartaz da exposição']],
    ['en', ['Sign the contract with the theatre', 'Send the letters to the authors', 'Poster']],
  ])('is the one of its titles: %s', (locale, titles) => {
    expect(readPlan(plan(titles), 'plan.yaml').locale).toBe(locale);
  });

  it('is English where the titles do not tell', () => {
    expect(readPlan(plan(['Poster', 'Badges']), 'plan.yaml').locale).toBe('en');
  });

  it('is the one that the plan says, whatever its titles are in', () => {
    const titles = ['Firma del contratto con il teatro', 'Invio degli esiti agli autori'];
    expect(readPlan(plan(titles, 'locale: de\n'), 'plan.yaml').locale).toBe('de');
  });
});
