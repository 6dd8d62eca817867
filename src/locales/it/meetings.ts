/** What is said of meetings that come from a calendar file, in Italian. */
export const meetings = {
  'command.calendar import': 'Legge un file di calendario con riunioni; mostra che cosa cambierebbe.',
  'command.calendar import.example': 'calendario importa ./riunioni.ics',
  'verb.calendar import': 'calendario importa|importa calendario',
  'command.calendar take': 'Riprende ciò che dice l’ultimo file di calendario che ha dato.',
  'command.calendar take.example': 'calendario riprendi tutto',
  'verb.calendar take': 'calendario riprendi|riprendi calendario',
  'option.takeover': 'Riprendere tutto, o niente?',
  'option.takeover.examples': 'tutto · niente',
  'discord.option.takeover': 'decisione',
  'meetings.preview': 'Riunioni di {file}. Non è ancora cambiato nulla.',
  'meetings.would-add':
    '{count, plural, one {Si aggiungerebbe una riunione:} other {Si aggiungerebbero # riunioni:}}',
  'meetings.would-change': '{count, plural, one {Una cambierebbe:} other {# cambierebbero:}}',
  'meetings.would-cancel': '{count, plural, one {Una sarebbe annullata:} other {# sarebbero annullate:}}',
  'meetings.would-add-events':
    '{count, plural, one {Si aggiungerebbe un evento del congresso:} other {Si aggiungerebbero # eventi del congresso:}}',
  'meetings.would-change-events':
    '{count, plural, one {Cambierebbe un evento:} other {Cambierebbero # eventi:}}',
  'meetings.would-remove-events':
    '{count, plural, one {Si toglierebbe un evento:} other {Si toglierebbero # eventi:}}',
  'meetings.event-needed':
    '{event} risulta annullato nel file. Ne dipendono date o obiettivi del piano, perciò resta; lo tolga nel file del piano.',
  'meetings.taken-events':
    'Eventi del congresso: {added, plural, one {uno nuovo} other {# nuovi}}, {changed, plural, one {uno cambiato} other {# cambiati}}, {cancelled, plural, one {uno tolto} other {# tolti}}.',
  'meetings.take': '{count, plural, one {Riprendila} other {Riprendi tutte e #}}',
  'meetings.same': '{file} non dice nulla di nuovo per il piano. Non è cambiato nulla.',
  'meetings.over':
    '{count, plural, one {Una è passata o annullata, e resta fuori.} other {# sono passate o annullate, e restano fuori.}}',
  'meetings.left-out':
    '{count, plural, one {Una data successiva di una serie resta fuori.} other {# date successive di serie restano fuori.}} Per queste, mi ridia il file più avanti.',
  'meetings.taken':
    'Ripreso: {added, plural, one {una nuova riunione} other {# nuove riunioni}}, {changed, plural, one {un cambiamento} other {# cambiamenti}}, {cancelled, plural, one {una annullata} other {# annullate}}.',
  'error.calendar-broken':
    'Non riesco a leggere {file} come calendario. Lo esporti di nuovo come .ics e me lo ridia. Non è cambiato nulla.',
  'error.calendar-too-many':
    '{file} ha più di {max, number} riunioni. Esporti un periodo più breve e me lo ridia. Non è cambiato nulla.',
  'error.calendar-gone': 'Quel file di calendario non è più a portata di mano. Me lo ridia, per favore.',
} as const;
