import type { terminal as en } from '../en/terminal.ts';

/** Che cosa dice il terminale attorno ai messaggi del bot. */
export const terminal: Readonly<Record<keyof typeof en, string>> = {
  'terminal.to': 'A {name}, {time}:',
  'terminal.to-committee': 'Al comitato, {time}:',
  'terminal.correction': 'Rettifica per {name}, {time}:',
  'terminal.correction-committee': 'Rettifica per il comitato, {time}:',
  'terminal.picture': 'Immagine: {alt}',
  'terminal.pick': 'Scriva un numero, o la risposta stessa. Una riga vuota interrompe.',
  'terminal.type': 'Scriva la risposta. Una riga vuota interrompe.',
  'terminal.examples': 'Per esempio: {examples}',
  'terminal.cancelled': 'Operazione interrotta. Nulla è stato modificato.',
  'terminal.no-button': 'Nessun pulsante ha il numero {number}.',
  'terminal.too-long':
    'Questa riga ha {length, number} caratteri; se ne leggono al massimo {max, number}. Non è stato fatto nulla.',
  'terminal.you-are': 'Lei scrive come {name} ({role}).',
  'terminal.you-are-nobody': 'Il piano non La conosce.',
  'terminal.switch': 'Per scrivere come un’altra persona, digiti /as e uno di questi: {ids}.',
  'terminal.help':
    'Qui nel terminale: un numero preme il pulsante corrispondente · /clock mostra e sposta il tempo · /as mostra a nome di chi scrive · Tab completa · /quit termina.',
  'terminal.resumed': 'Risposta a quanto scritto prima che il bot si fermasse:',
  'clock.real': 'L’orologio è quello reale: {time}. Per una prova, avvii con CONGRESS_CLOCK=rehearsal.',
  'clock.now': 'Orologio di prova: {time}.',
  'clock.pace': 'Procede al ritmo {pace}. /clock stop riporta al ritmo reale.',
  'clock.try':
    'Provi /clock next (fino al prossimo promemoria), /clock 2008-11-18, /clock +1 week, /clock 1 day per second.',
  'clock.jumped':
    'Ora: {time}. {count, plural, =0 {Nel frattempo non era previsto alcun messaggio.} one {Nel frattempo era previsto # messaggio.} other {Nel frattempo erano previsti # messaggi.}}',
  'clock.interrupted': 'Fermato lungo il percorso. Ora: {time}.',
  'clock.stuck':
    'Ora: {time}. {count, plural, one {# messaggio non è ancora partito.} other {# messaggi non sono ancora partiti.}}',
  'clock.back':
    'L’orologio torna indietro solo se la prova ricomincia: {time}. /clock begin 2008-10-01 lo fa.',
  'clock.begun': 'La prova ricomincia: {time}. Ciò che è stato inviato è dimenticato, e riparte da qui.',
  'clock.begun-plan': 'Il piano resta com’è adesso; «undo» e «history» sanno che cosa è cambiato.',
  'clock.nothing-next': 'Nessun promemoria in attesa. Ora: {time}.',
  'clock.paused': 'Il tempo è fermo: {time}. /clock run lo fa ripartire.',
  'clock.normal': 'Il tempo scorre di nuovo al ritmo reale. Ora: {time}.',
  'clock.unreadable': 'Non riesco a leggere “{text}” come un momento a cui andare.',
};
