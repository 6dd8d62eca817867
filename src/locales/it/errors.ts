import type { errors as en } from '../en/errors.ts';

/** Ogni rifiuto: che cosa è accaduto, che cosa resta com’era, che cosa fare. */
export const errors: Readonly<Record<keyof typeof en, string>> = {
  'error.unknown-verb': 'Non conosco “{verb}”.',
  'error.unknown-verb-nearest': 'Non conosco “{verb}”. Intendeva {nearest}?',
  'error.ambiguous': '“{name}” può indicare più elementi. Quale?',
  'error.refused': 'La richiesta è stata rifiutata ({code}). Nulla è stato modificato.',
  'error.conflict':
    'Qualcuno ha modificato il piano nello stesso momento. Nulla è stato sovrascritto; riprovi.',
  'error.ours':
    'Qualcosa non ha funzionato da parte mia e la Sua modifica non è stata salvata. Riprovi; se accade di nuovo, comunichi al tecnico: {reference}.',
  'error.disk-full':
    'Il disco su cui è conservato il piano è pieno, perciò nulla è stato modificato. Informi il tecnico; quanto già salvato è al sicuro.',
  'error.read-only':
    'Qui si lavora sul solo file del piano, perciò nulla può essere modificato. Indichi --data per modificare un piano.',
  'error.no-plan': 'Non c’è ancora un piano. La segreteria può importare un file di piano.',
  'error.old-button':
    'Questo pulsante appartiene a una mia versione precedente. Nulla è stato modificato; scriva ciò che Le occorre, oppure “aiuto”.',
  'error.not-allowed-stranger':
    'Qui non La conosco ancora, perciò non mostro nulla del piano. Scriva «collega» e Le dirò come cambiare le cose; anche la segreteria può associarLa.',
  'error.not-allowed-finish':
    'Possono farlo solo chi è responsabile, la segreteria o la presidenza. Nulla è stato modificato; si rivolga a loro.',
  'error.not-allowed-hand-over':
    'Possono passarla a qualcuno solo la segreteria o la presidenza; ciò che non è di nessuno può prenderlo qualsiasi membro. Nulla è stato modificato.',
  'error.not-allowed-change':
    'Possono farlo solo la segreteria o la presidenza. Nulla è stato modificato. Per ciò che è affidato a Lei, “proroga” inoltra la richiesta.',
  'error.no-person':
    'Il Suo account può gestire il piano, ma non corrisponde ad alcuna persona del piano; questo comando ne richiede una. Nulla è stato modificato.',
  'error.no-such-deadline':
    'Non ho trovato la scadenza “{name}”.{hasNearest, select, yes { Intendeva {nearest}?} other {}} “scadenze tutte” le elenca.',
  'error.no-such-objective':
    'Non ho trovato l’obiettivo “{name}”.{hasNearest, select, yes { Intendeva {nearest}?} other {}} “obiettivi” li elenca.',
  'error.no-such-item':
    'Non ho trovato alcuna scadenza né alcun obiettivo “{name}”.{hasNearest, select, yes { Intendeva {nearest}?} other {}}',
  'error.no-such-person':
    'Non ho trovato alcuna persona di nome “{name}”.{hasNearest, select, yes { Intendeva {nearest}?} other {}} “persone” le elenca tutte.',
  'error.no-such-request': 'Non ho trovato la richiesta “{name}”. Nulla è stato modificato.',
  'error.no-such-choice':
    '“{name}” non è fra le scelte possibili: {choices}.{hasNearest, select, yes { Intendeva {nearest}?} other {}}',
  'error.no-such-event': 'Nel piano non c’è alcun evento “{name}”. Ci sono: {known}.',
  'error.no-such-verb': 'Non ho un comando “{name}”. “aiuto” li elenca tutti.',
  'error.text-empty': 'Non c’era alcun testo. Nulla è stato modificato.',
  'error.text-too-long': 'Il testo ha {length} caratteri; il massimo è {max}. Nulla è stato modificato.',
  'error.deadline-gone': 'Questa scadenza non è più nel piano. Nulla è stato modificato.',
  'error.deadline-done':
    '“{title}” risulta già fra le scadenze completate. Prima la riapra: “riapri {id}”. Nulla è stato modificato.',
  'error.deadline-cancelled':
    '“{title}” è fra le scadenze annullate. Prima la riapra: “riapri {id}”. Nulla è stato modificato.',
  'error.request-answered': 'Nel frattempo questa richiesta ha ricevuto risposta. Nulla è stato modificato.',
  'error.request-not-later':
    'La data indicata ({date}) non è successiva a quella attuale di “{title}”. Nulla è stato modificato; indichi una data successiva.',
  'error.too-many-reminders':
    'Ha già {count} promemoria personali in attesa, il massimo consentito. Nulla è stato modificato.',
  'error.setting-language': '“{value}” non è una lingua che parlo. Parlo: {known}. Nulla è stato modificato.',
  'error.setting-zone':
    '“{value}” non è un fuso orario. Usi un nome come America/Sao_Paulo o Europe/Rome. Nulla è stato modificato.',
  'error.setting-quiet':
    'Non riesco a leggere “{value}” come ore di silenzio. Scriva 20:00-08:00, oppure off. Nulla è stato modificato.',
  'error.setting-reminders':
    '“{value}” non è un modo di ricevere promemoria. Scriva private (in privato), channel (nel canale) oppure off. Nulla è stato modificato.',
  'error.undo-nothing': 'Negli ultimi dieci minuti non ha apportato modifiche che si possano annullare.',
  'error.undo-late':
    'Questa modifica non si può più annullare: sono trascorsi dieci minuti, o è già stata annullata. Nulla è stato modificato.',
  'error.undo-changed':
    'La modifica non si può annullare: in seguito qualcuno ha modificato lo stesso elemento. Nulla è stato sovrascritto.',
  'error.shift-past-end':
    'Il congresso inizierebbe alle {time} e finisce alle {end} dello stesso giorno. Nulla è stato modificato.',
  'error.shift-no-anchor': 'Una data non può essere spostata così lontano. Nulla è stato modificato.',
  'error.date-past':
    'La data indicata è nel passato: {date}. Nulla è stato modificato; indichi una data successiva, se occorre con l’anno.',
  'error.date-range':
    '“{text}” indica un periodo. Indichi un giorno, oppure un giorno e un’ora. Nulla è stato modificato.',
  'error.date-empty':
    'Non c’era alcuna data. Provi “15 marzo”, “venerdì 17:00” o “2 settimane prima del congresso”.',
  'error.date-too-long':
    'È troppo lungo per una data. Provi “15 marzo”, “venerdì 17:00” o “2 settimane prima del congresso”.',
  'error.date-not-understood':
    'Non riesco a leggere “{text}” come data. Provi “15 marzo”, “venerdì 17:00” o “2 settimane prima del congresso”. Nulla è stato modificato.',
  'error.date-leftover-words':
    'Non riesco a leggere per intero “{text}” come data, perciò non ne ho tenuto conto. Provi “15 marzo” o “venerdì 17:00”. Nulla è stato modificato.',
  'error.date-ambiguous-language':
    '“{text}” indica giorni diversi in lingue diverse. Scriva il mese per esteso, oppure 2008-11-18. Nulla è stato modificato.',
  'error.date-no-such-day':
    'Il giorno “{text}” non esiste; il più vicino è {nearest}. Nulla è stato modificato.',
  'error.date-no-such-time':
    'L’ora indicata in “{text}” non esiste. Le ore vanno dalle 00:00 alle 23:59. Nulla è stato modificato.',
  'error.date-leap-second':
    '“{text}” indica un secondo intercalare, che non posso conservare. Scelga il minuto precedente o successivo.',
  'error.date-two-digit-year':
    'In “{text}” l’anno è abbreviato. Lo scriva con quattro cifre. Nulla è stato modificato.',
  'error.date-year-out-of-range':
    '“{text}” non rientra negli anni dal 2000 al 2100. Nulla è stato modificato.',
  'error.date-wrong-weekday':
    'In “{text}” il giorno della settimana e la data non coincidono. Quale dei due è giusto? Nulla è stato modificato.',
  'error.date-ambiguous-weekday':
    '“{text}” può indicare il giorno di questa settimana o quello della prossima. Indichi la data. Nulla è stato modificato.',
  'error.date-ambiguous-hour':
    '“{text}” può indicare il mattino o il pomeriggio. Scriva {early} o {late}. Nulla è stato modificato.',
  'error.date-just-past':
    '{past} è già passato. Per il prossimo, scriva l’anno: {next}. Nulla è stato modificato.',
  'error.date-ambiguous-week-end':
    '“{text}” può terminare {friday} o {sunday}. Indichi il giorno. Nulla è stato modificato.',
  'error.date-vague-hour':
    '“{text}” non indica un’ora precisa. Ne scriva una, come 17:00. Nulla è stato modificato.',
  'error.date-ambiguous-zone':
    'Il fuso “{name}” può indicarne diversi: {zones}. Scriva uno di questi. Nulla è stato modificato.',
  'error.date-unknown-zone':
    'Non conosco il fuso “{name}”. Usi un nome come America/Sao_Paulo. Nulla è stato modificato.',
  'error.date-zone-mismatch': 'In “{text}” il fuso e l’ora non si accordano. Nulla è stato modificato.',
  'error.date-no-congress':
    '“{text}” si conta da un congresso, e qui non ne è noto alcuno. Nulla è stato modificato.',
  'error.date-no-congress-day':
    'Il congresso dura {days} giorni; il giorno {day} non esiste. Nulla è stato modificato.',
  'error.date-no-hour-known':
    'L’ora da cui si conta “{text}” non è nota. Conti in giorni, oppure indichi l’ora. Nulla è stato modificato.',
  'error.date-range-reversed': 'In “{text}” la fine precede l’inizio. Nulla è stato modificato.',
};
