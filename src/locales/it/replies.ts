import type { replies as en } from '../en/replies.ts';

/** Che cosa dice il bot dopo un comando che modifica qualcosa, o che riguarda chi scrive. */
export const replies: Readonly<Record<keyof typeof en, string>> = {
  'changed.added': 'Scadenza aggiunta: {title}, per {due}.',
  'changed.already-there': '{title} è già nel piano, con scadenza {due}. Nulla è stato modificato.',
  'changed.moved': 'La nuova scadenza di {title} è {due}. Era {before}.',
  'changed.already-due': 'La scadenza di {title} è già {due}. Nulla è stato modificato.',
  'changed.done': 'Completata: {title}. La scadenza era {due}.',
  'changed.already-done':
    '{title} risulta già fra le scadenze completate ({who}, {at}). Nulla è stato modificato.',
  'changed.already-done-unknown': '{title} risulta già fra le scadenze completate. Nulla è stato modificato.',
  'changed.cancelled': 'Scadenza annullata: {title}. Era prevista per {due}.',
  'changed.already-cancelled':
    '{title} risulta già fra le scadenze annullate ({who}, {at}). Nulla è stato modificato.',
  'changed.already-cancelled-unknown':
    '{title} risulta già fra le scadenze annullate. Nulla è stato modificato.',
  'changed.reopened': 'Scadenza di nuovo aperta: {title}, per {due}.',
  'changed.already-open': '{title} risulta già fra le scadenze aperte, per {due}. Nulla è stato modificato.',
  'changed.assigned': '{person} è ora responsabile di {title}, con scadenza {due}.',
  'changed.already-assigned':
    '{person} è già responsabile di {title}, con scadenza {due}. Nulla è stato modificato.',
  'changed.reminders': 'Prossimi promemoria previsti:',
  'changed.reminder': '{at} — {who}',
  'changed.no-reminders': 'Non sono previsti altri promemoria in merito.',
  'changed.committee': 'canale del comitato',
  'changed.late-now': 'Con questa data è già in ritardo.',
  'remind.planned': 'Riceverà un promemoria per {title}: {at}.',
  'remind.already': 'Un promemoria per {title} è già previsto: {at}. Nulla è stato modificato.',
  'remind.due': 'La scadenza è {due} — {when}.',
  'request.asked': 'Ha chiesto una proroga per {title}: da {from} a {to}.',
  'request.already-asked':
    'Ha già chiesto di portare la scadenza di {title} a {to}. Nulla è stato modificato.',
  'request.pending': 'La segreteria ne sarà informata. Fino alla risposta vale la data attuale.',
  'request.agreed': 'Proroga accolta: la scadenza di {title} è ora {due}. Era {before}.',
  'request.kept': 'La data di {title} resta invariata: {due}.',
  'request.kept-tell': '{person} ne avrà comunicazione.',
  'request.already-agreed':
    'Questa richiesta è già stata accolta: {title}, fino a {due}. Nulla è stato modificato.',
  'request.already-kept':
    'Questa richiesta, fino a {asked}, non è stata accolta: la scadenza di {title} è {due}. Nulla è stato modificato.',
  'request.replaced':
    '{person} ha nel frattempo presentato una nuova richiesta; questa, per {title}, non vale più. Nulla è stato modificato.',
  'undo.undone': 'Modifica annullata: {what}.',
  'undo.now': '{title} è di nuovo come prima, con scadenza {due}.',
  'undo.entry': '“{verb}”, {at}',
  'why.owner': 'Lei è responsabile di {title}, perciò i promemoria sono inviati a Lei.',
  'why.other-owner': 'Responsabile di {title}: {owner}, a cui vanno i promemoria.',
  'why.nobody': 'Nessuno è responsabile di {title}, perciò i promemoria vanno nel canale del comitato.',
  'why.nobody-private':
    'Nessuno è responsabile di {title} e si tratta di una scadenza riservata, perciò i promemoria vanno alla segreteria.',
  'why.chair': 'La presidenza, e quindi Lei, ne è informata anche in caso di ritardo.',
  'why.own-ladder': 'Questa scadenza ha promemoria propri.',
  'why.ladder': 'I promemoria sono quelli del tipo “{name}”.',
  'why.before':
    'Prima della scadenza, alle {time} ({zone}); giorni di anticipo: {days} (0 indica il giorno stesso).',
  'why.before-none': 'Prima della scadenza non è inviato alcun promemoria.',
  'why.overdue': 'In caso di ritardo è avvisato chi è responsabile; giorni dopo la scadenza: {days}.',
  'why.overdue-chair': 'È informata anche la presidenza; giorni dopo la scadenza: {days}.',
  'why.due': 'La scadenza è {due} — {when}.',
  'why.stop':
    'Per non riceverne più: la segni come fatta, chieda una proroga, oppure scriva “impostazioni promemoria off”.',
  'when.instant': '“{text}” corrisponde a {at}.',
  'when.day': '“{text}” corrisponde a {day}.',
  'when.range': '“{text}” va da {from} a {to}.',
  'when.counts': 'Si conta dal congresso o da uno dei suoi eventi e si sposta con esso: {notation}.',
  'settings.title': 'Impostazioni: {name}',
  'settings.changed': 'Modifica effettuata. {name}: {value}.',
  'settings.same': '{name}: {value}, come prima. Nulla è stato modificato.',
  'settings.how':
    'Per modificarne una: impostazioni fuso Europe/Rome · impostazioni silenzio 20:00-08:00 · impostazioni promemoria off',
  'settings.language': 'Lingua',
  'settings.zone': 'Fuso',
  'settings.quiet': 'Ore di silenzio',
  'settings.reminders': 'Promemoria',
  'settings.quiet-hours': 'dalle {from} alle {to} nel Suo fuso',
  'settings.quiet-off': 'nessuna',
  'settings.reminders-private': 'in privato',
  'settings.reminders-channel': 'nel canale del comitato',
  'settings.reminders-off': 'disattivati',
  'settings.default': '{value} (valore predefinito)',
  'shift.preview': 'Il congresso si sposterebbe da {before} a {after}. Nulla è ancora cambiato.',
  'shift.done': 'Il congresso inizia ora {after} e termina {ends}. Prima iniziava {before}.',
  'shift.same': 'Il congresso inizia già {after}. Nulla è stato modificato.',
  'shift.moves':
    '{count, plural, one {# data si sposta di conseguenza.} other {# date si spostano di conseguenza.}}',
  'shift.past':
    '{count, plural, one {# scadenza aperta sarebbe allora trascorsa:} other {# scadenze aperte sarebbero allora trascorse:}}',
  'shift.past-none': 'Nessuna scadenza aperta sarebbe allora trascorsa.',
  'shift.stays': '{count, plural, one {# data resta invariata:} other {# date restano invariate:}}',
  'shift.events': 'I giorni degli eventi restano invariati.',
  'shift.row': '{title} — {due}',
  'people.title': '{count, plural, one {# persona nel piano} other {# persone nel piano}}',
  'people.row': '{name} ({role}) — {count, plural, one {# scadenza aperta} other {# scadenze aperte}}',
  'role.chair': 'presidenza',
  'role.secretary': 'segreteria',
  'role.member': 'componente',
  'role.observer': 'status di osservatore',
};
