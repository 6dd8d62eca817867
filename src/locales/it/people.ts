import type { people as en } from '../en/people.ts';

/** Che cosa dice il bot delle persone, dei loro account e di come raggiungerle. */
export const people: Readonly<Record<keyof typeof en, string>> = {
  'command.link':
    'Unisce i Suoi account: dà qui un codice valido una sola volta, da scrivere sull’altra piattaforma.',
  'command.link.example': 'collega',
  'verb.link': 'collega|collegami',
  'command.people link': 'Dice quale account appartiene a una persona del piano.',
  'command.people link.example': 'collega persona unicef-focal slack:T0001/U0001',
  'verb.people link': 'collega persona|persone collega',
  'command.people unlink': 'Toglie un account alla persona a cui apparteneva.',
  'command.people unlink.example': 'scollega slack:T0001/U0001',
  'verb.people unlink': 'scollega|persone scollega',
  'option.code': 'Quale codice ha ricevuto?',
  'option.code.examples': 'K7QM-2XHD',
  'option.account': 'Quale account?',
  'option.account.examples': 'slack:T0001/U0001 · discord:1001 · ana@example.org',
  'link.code': 'Il Suo codice è {code}. Sull’altra piattaforma mi scriva: collega {code}',
  'link.code-once':
    'Vale una sola volta, fino a {until}. Non lo comunichi a nessuno: chi lo scrive parla come {name}.',
  'link.how':
    'Per collegare questo account a una persona del piano, scriva “collega” dove già La conosco, e qui il codice ricevuto.',
  'link.account':
    'Questo account è {account}. Anche la segreteria può collegarlo: collega persona <persona> {account}',
  'link.done': '{account} appartiene ora a {name}.',
  'link.already': '{account} appartiene già a {name}. Nulla è stato modificato.',
  'link.page': '{name} riceve ora i promemoria sulla pagina. Passi questo link, che la apre: {url}',
  'link.page-once':
    'Vale una volta, entro un giorno; chi lo apre è {name}. Sul dispositivo dove è stata aperta, la pagina resta aperta finché la si visita una volta alla settimana.',
  'unlink.done': '{account} non appartiene più a {name}.',
  'error.link-code':
    'Questo codice non è valido: vale una sola volta e per dieci minuti. Scriva “collega” dove La conosco per riceverne un altro. Nulla è stato modificato.',
  'error.link-taken': '{account} appartiene già a {name}. La segreteria può modificarlo: scollega {account}',
  'error.link-shape':
    '“{account}” non è un account. Scriva slack:T0001/U0001, discord:1001 o ana@example.org, oppure menzioni la persona. Nulla è stato modificato.',
  'error.unlink-unknown': 'Nessuna persona del piano ha l’account {account}. Nulla è stato modificato.',
  'platform.slack': 'Slack',
  'platform.discord': 'Discord',
  'platform.terminal': 'terminale',
  'platform.web': 'pagina web',
  'unreached.committee':
    'Non riesco a scrivere al comitato ({platform}), che perciò non è stato informato di quanto era in scadenza.',
  'unreached.committee-nowhere':
    'Il comitato non ha alcun canale in cui io possa scrivere, perciò non è stato informato di quanto era in scadenza.',
  'unreached.committee-need':
    'Nulla è stato inviato altrove. Verifichi che il canale sia aperto e che io ne faccia parte.',
  'unreached.person':
    'Non riesco a raggiungere {name} ({platform}); l’avviso su quanto era in scadenza non è stato consegnato.',
  'unreached.person-need':
    'Nulla è stato inviato ad altri. Verifichi l’account, oppure informi direttamente la persona.',
  'unreached.person-nowhere':
    'Non conosco alcun account di {name}; l’avviso su quanto era in scadenza non è stato consegnato.',
  'unreached.link-need':
    'Nulla è stato inviato ad altri. Per collegare l’account, scriva: collega persona {person} e menzioni la persona. Per la pagina nel browser scriva: collega persona {person} web.',
  'unreached.overdue':
    'Ci sono promemoria scaduti che da un quarto d’ora o più non partono, e non so perché.',
  'unreached.overdue-need':
    'Sono conservati e partiranno appena il problema sarà risolto. Chi mi gestisce trova di più con il comando «doctor» e nella pagina /readyz.',
};
