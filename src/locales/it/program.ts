import type { program as en } from '../en/program.ts';

/** Che cosa dice il programma all’avvio, all’arresto e sulla riga di comando. */
export const program: Readonly<Record<keyof typeof en, string>> = {
  'start.title': 'Congress bot — {name}, {city}, da {from} a {to}',
  'start.rehearsal':
    'Prova       ora: {time}; il tempo passa come fuori, /clock next salta al prossimo promemoria',
  'start.real': 'Orologio    quello reale, {time}',
  'start.data': 'Dati        {where}',
  'start.you': 'A nome di   {name} ({role}); /as mostra per chi altro può scrivere',
  'start.try': 'Provi       /congress · /congress scadenze in ritardo · quando inizia il congresso?',
  'start.plan': 'Suo piano   npm start -- --plan mio-piano.yaml --data ./miei-dati',
  'start.health': 'Stato       {url}',
  'start.quit': '/quit termina · /congress aiuto dice di più',
  'start.plan-other':
    'Il file {file} riguarda un congresso diverso da quello del piano in uso, che resta. Per usare il file, avvii con un’altra cartella --data, oppure sostituisca il piano: congress plan import {file} --yes',
  'start.plan-updated': 'Il piano è stato aggiornato con {file}.',
  'start.in-use':
    'La cartella dei dati {dir} è in uso dal processo {pid} ({command}), attivo da {since}. Prima lo arresti, oppure indichi un’altra cartella: --data ./altri-dati',
  'start.in-use-unknown':
    'La cartella dei dati {dir} è in uso da un altro processo. Prima lo arresti, oppure indichi un’altra cartella: --data ./altri-dati',
  'start.no-folder':
    'La cartella dei dati {dir} non è una cartella ma un file. Ne indichi un’altra: --data ./altri-dati',
  'start.no-place':
    'La cartella dei dati {dir} non può essere creata lì. Ne indichi un’altra: --data ./altri-dati',
  'start.forbidden':
    'Questo utente non può leggere e scrivere nella cartella dei dati {dir}. Ne corregga i permessi, oppure indichi un’altra cartella: --data ./altri-dati',
  'start.disk-full': 'Il disco che contiene {dir} è pieno. Nulla è andato perduto; liberi spazio e riavvii.',
  'start.damaged':
    'La base di dati in {dir} non si apre: è danneggiata, o non è di questo programma ({reason}). Sposti la cartella e ripristini una copia (congress restore <file>), o avvii con un’altra: --data ./altri-dati',
  'start.port-taken':
    'La porta {port} è occupata da un altro programma. Imposti PORT su una porta libera, o PORT=0 per rinunciare alla pagina e ai controlli di stato, e riavvii.',
  'start.host-wrong':
    'HOST={host} non è un indirizzo di questa macchina. Imposti HOST su uno dei suoi, come 127.0.0.1 per questa macchina soltanto o 0.0.0.0 per tutti i suoi indirizzi, e riavvii.',
  'start.port-wrong':
    'Questo utente non può usare la porta {port}. Imposti PORT su una da 1024 in su, come 8787, e riavvii.',
  'start.port-skipped':
    'La porta {port} è occupata, perciò non c’è la pagina di stato; per averla, imposti PORT su una porta libera.',
  'start.failed': 'Impossibile avviare il bot: {reason}. Che cosa fare: npm run -s congress -- doctor',
  'start.config': 'La configurazione non è corretta:',
  'start.slow': 'Preparazione iniziale della base di dati; richiede alcuni secondi.',
  'start.worker': 'Worker del congress bot: invia quanto è in scadenza.',
  'cli.usage':
    'Uso: congress <comando> [parole] [--json] [--now <istante>] [--as <persona>] [--lang <lingua>] [--data <cartella>] [--plan <file>]\nComandi del bot: congress help\nInoltre: reminders --from <istante> --to <istante> · rehearse --from <istante> --to <istante> · plan check · plan import <file> [--yes] [--take <id>] · plan export [--out <file>] · plan next --name --starts --out · ask --batch · when --batch · commitments|deadlines|objectives|people import <file> [--yes] · … export [--out <file>] · commitments propose <file> · report [round] [public] --format csv|md|pdf|png --out <file> · backup [--out <file>] · restore <file> [--yes] · slack manifest · connect slack · connect discord · documents · doctor · health · mcp',
  'cli.unknown-option': 'Non c’è alcuna opzione --{option}.',
  'cli.unknown-option-nearest': 'Non c’è alcuna opzione --{option}. Intendeva --{nearest}?',
  'cli.no-value': 'L’opzione --{option} non ammette un valore.',
  'cli.value-missing': 'L’opzione --{option} richiede un valore.',
  'cli.bad-instant':
    '“{value}” per --{option} non è un istante. Scriva 2008-11-18T09:00:00-02:00 oppure 2008-11-18.',
  'cli.bad-zone': '“{value}” non è un fuso orario. Usi un nome come America/Sao_Paulo.',
  'cli.bad-lang': '“{value}” non è una lingua che parlo o leggo. Conosco: {known}.',
  'cli.bad-line': 'Questa riga non è stata compresa ({reason}). Scriva {example}, o il solo testo.',
  'cli.range-reversed': '--to precede --from.',
  'cli.missing': 'Indicazioni mancanti: {fields}',
  'cli.no-person': 'Nel piano non c’è alcuna persona “{name}”. Ci sono: {known}.',
  'cli.no-person-set':
    'CONGRESS_AS: nel piano non c’è alcuna persona “{name}”. Ne metta una di queste: {known}.',
  'cli.to': 'A {name}, {time}:',
  'cli.to-committee': 'Al comitato, {time}:',
  'cli.reminder': '{time}  {what} — a {to}: {status}',
  'listed.before': '{title}, prima della data',
  'listed.due': '{title}, nel giorno stesso',
  'listed.overdue': '{title}, una volta in ritardo',
  'listed.escalation': 'l’elenco di ciò che è in ritardo',
  'listed.digest': 'l’elenco della settimana',
  'listed.personal': '{title}, come richiesto',
  'listed.moved': '{title} ha un’altra data',
  'listed.request': '{title}: qualcuno chiede più tempo',
  'listed.round': '{round}: la domanda',
  'listed.nudge': '{round}: nuova richiesta',
  'listed.alternate': '{round}: richiesta al sostituto',
  'listed.unanswered': '{round}: chi non ha risposto',
  'listed.promise': 'impegni con scadenza {day}',
  'listed.unreached': 'una persona non è raggiungibile',
  'listed.question': 'una domanda per la segreteria',
  'listed.forwarded': 'una domanda inoltrata',
  'listed.answer': 'la risposta a una domanda',
  'listed-state.planned': 'previsto',
  'listed-state.open': 'in corso di invio',
  'listed-state.sent': 'inviato',
  'listed-state.superseded': 'sostituito da uno più recente',
  'listed-state.cancelled': 'non più necessario',
  'listed-state.skipped': 'tralasciato',
  'listed-state.dead': 'non recapitato',
  'listed-state.passed': 'era già passato',
  'cli.none': 'Nessun promemoria in questo periodo.',
  'check.fine': 'Nel piano non c’è nulla che meriti una seconda lettura.',
  'check.found':
    '{count, plural, one {# elemento merita una seconda lettura} other {# elementi meritano una seconda lettura}}:',
  'check.no-owner': '{item}: nessuno ne è responsabile.',
  'check.ladder-past': '{item}: alcuni promemoria cadono nel passato e non saranno inviati.',
  'check.weekend': '{item}: cade nel fine settimana, {on}.',
  'check.past': '{item}: la data è trascorsa, {on}.',
  'check.crowded-day': '{item}: più di tre scadenze nello stesso giorno, {on}.',
  'check.no-deadline': '{item}: nessuna scadenza serve a questo obiettivo.',
  'health.off': 'A {url} non risponde alcuna pagina di stato. Il bot è in funzione?',
};
