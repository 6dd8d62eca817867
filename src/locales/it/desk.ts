import type { desk as english } from '../en/desk.ts';

export const desk: Readonly<Record<keyof typeof english, string>> = {
  'command.desk':
    'Ciò che attende segreteria e presidenza: richieste, domande, ritardi, ciò che non è di nessuno.',
  'command.desk.example': 'scrivania',
  'verb.desk': 'scrivania|in sospeso|che cosa attende',
  'command.request show': 'Una richiesta di più tempo, per accettarla o mantenere la data.',
  'command.request show.example': 'vedi richiesta papers',
  'verb.request show': 'vedi richiesta|richiesta',
  'button.decide': 'Decidere',
  'button.assign': 'Scegliere qualcuno',
  'desk.title': '{count, plural, one {# cosa La attende} other {# cose La attendono}}.',
  'desk.nothing':
    'Niente La attende: nessuna richiesta, nessuna domanda, nulla in ritardo, e tutto ciò che scade presto ha un responsabile.',
  'desk.requests': 'Richieste di più tempo ({count})',
  'desk.questions': 'Domande ({count})',
  'desk.late': 'In ritardo ({count})',
  'desk.unowned': 'In scadenza entro 30 giorni e di nessuno ({count})',
  'desk.undecided': 'Senza decisione dopo l’ultimo giro',
  'desk.undecided-row':
    '{count, plural, one {Un impegno è aperto: passa al prossimo congresso, si affida o si chiude?} other {# impegni sono aperti: passano al prossimo congresso, si affidano o si chiudono?}}',
  'desk.since': '{days, plural, =0 {chiesto oggi} =1 {chiesto ieri} other {chiesto # giorni fa}}',
  'desk.request': '{person}: {title}, dal {from} al {to} · {since}',
  'desk.question': '{question} — {names} · {since}',
  'desk.unlinked': 'Nessun messaggio raggiunge {names}: indichi il loro account con «people link».',
  'reminder.need-asked':
    'Ha chiesto più tempo, fino al {to}; non c’è ancora risposta, e fino ad allora nessuno si aspetta altro da Lei.',
  'reminder.need-stand-in': 'Questo è di {owner}, in assenza fino al {until}; Lei sostituisce.',
  'reminder.request-waits': '{days, plural, one {Attende da # giorno.} other {Attende da # giorni.}}',
  'listed.desk': 'ciò che La attende',
  'desk.others': '{count, plural, one {un’altra persona} other {altre # persone}}',
};
