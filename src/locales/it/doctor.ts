export const doctor = {
  'doctor.settings': 'le impostazioni si accordano tra loro',
  'doctor.settings-differ':
    'il bot in funzione è stato avviato con altri valori di {names}. Lo riavvii perché prenda quelli di qui.',
  'doctor.setting-misspelled':
    '{name} non è un’impostazione e non fa nulla. Se intendeva {meant}, lo rinomini.',
  'doctor.port-any': 'PORT non è impostata: 8787, o una qualsiasi libera',
  'doctor.plan-file': 'il file del piano non si può leggere, e il prossimo avvio lo rifiuta: {problem}',
  'doctor.postgres-missing':
    'il server non ha il database “{database}”. Esegua: createdb {database} (o corregga il nome in DATABASE_URL)',
  'doctor.postgres-refused':
    'PostgreSQL non lascia entrare questo utente: {reason}. Corregga l’utente e la password in DATABASE_URL.',
  'doctor.postgres-forbidden':
    'l’utente “{user}” non può creare le tabelle che crea l’avvio. Come proprietario del database esegua: alter database "{database}" owner to "{user}" e grant all on schema public to "{user}"',
  'doctor.redis-password':
    'Redis non lascia entrare il bot: {reason}. Metta la password in REDIS_URL, come in redis://:PASSWORD@localhost:6379; fino ad allora i promemoria partono con al più un secondo di ritardo.',
  'doctor.slack-away': 'Slack non ha risposto: {problem}. Verifichi che questa macchina raggiunga slack.com.',
  'doctor.address-away':
    '{host} non si raggiunge: {reason}. Verifichi che sia in funzione e che questa macchina lo raggiunga, o corregga {setting}.',
  'doctor.heartbeat-off': 'HEARTBEAT_URL non è impostata',
  'doctor.node': 'Node.js {version}',
  'doctor.node-old':
    'Node.js {version} è troppo vecchio. Installi la versione 20.12 o una più recente da https://nodejs.org.',
  'doctor.node-languages':
    'a questo Node.js mancano i dati di {languages}. Installi quello di https://nodejs.org, che li ha.',
  'doctor.files': 'congress-bot {version}, completo',
  'doctor.files-missing':
    'manca {files} in {folder}. Esegua “npm run build” lì, oppure installi di nuovo il pacchetto.',
  'doctor.folder': '{dir} è solo di questo utente',
  'doctor.folder-open': 'altri utenti di questa macchina possono leggere {dir}. Esegua: chmod 700 {dir}',
  'doctor.no-data': '{dir} non c’è ancora; il primo avvio la crea',
  'doctor.disk': '{megabytes, number} MB liberi',
  'doctor.disk-small':
    'restano solo {megabytes, number} MB liberi dove si trova {dir}. Faccia spazio: a disco pieno non si salva nulla.',
  'doctor.no-database': 'non c’è ancora; il primo avvio lo crea',
  'doctor.database': 'incorporato, e si apre',
  'doctor.database-newer':
    'l’ha usato per ultima una versione più recente. Installi quella versione o una successiva.',
  'doctor.database-failed':
    'non si apre: {reason}. Ripristini un backup (congress restore <file>), o chieda aiuto con questa frase.',
  'doctor.postgres': 'PostgreSQL {version}, aggiornato',
  'doctor.postgres-pending':
    'PostgreSQL {version}; {count, plural, one {una modifica alle tabelle sarà fatta} other {# modifiche alle tabelle saranno fatte}} al prossimo avvio',
  'doctor.postgres-away':
    'PostgreSQL non si può usare: {reason}. Verifichi che sia in funzione e corregga DATABASE_URL.',
  'doctor.clock':
    'l’orologio di questa macchina e quello di {server} differiscono di {seconds} secondi. Li regoli entrambi dalla rete, per esempio: timedatectl set-ntp true',
  'doctor.bot': 'in funzione dal {since} (processo {pid})',
  'doctor.bot-off': 'fermo; npm start lo avvia',
  'doctor.bot-elsewhere':
    '{count, plural, one {un altro processo ha} other {altri # processi hanno}} aperto il database',
  'doctor.bot-other': 'il bot in funzione è di un’altra versione. Lo riavvii e ripeta.',
  'doctor.bot-unready':
    'è in funzione ma non può lavorare: {reason}. Le righe di questo elenco dicono che cosa sistemare.',
  'doctor.queue-database': 'nel database',
  'doctor.redis': 'Redis {version}, conserva ciò che riceve',
  'doctor.redis-away':
    'Redis non si può usare: {reason}. Verifichi che sia in funzione e corregga REDIS_URL; fino ad allora i promemoria partono con al più un secondo di ritardo.',
  'doctor.redis-silent':
    'Redis non dice le sue impostazioni. Consenta CONFIG GET a questo utente, o verifichi che appendonly sia yes e maxmemory-policy noeviction.',
  'doctor.redis-setting':
    '{setting} è “{value}”, e così Redis dimentica. Esegua: redis-cli config set {setting} {wanted} (e metta “{setting} {wanted}” in redis.conf)',
  'doctor.slack-off': 'SLACK_BOT_TOKEN non è impostato',
  'doctor.slack-bot': 'area di lavoro “{workspace}”, bot @{name}',
  'doctor.slack-token':
    'Slack dice “{problem}”. Copi di nuovo SLACK_BOT_TOKEN da “OAuth & Permissions” su api.slack.com/apps.',
  'doctor.slack-scopes': 'tutti quelli che chiede il manifest',
  'doctor.slack-scopes-missing':
    'manca {scopes}. Incolli ciò che stampa “congress slack manifest” sotto “App Manifest” e installi di nuovo l’app.',
  'doctor.slack-socket': 'il Socket Mode si può aprire',
  'doctor.slack-socket-problem':
    'Slack dice “{problem}”. Crei di nuovo SLACK_APP_TOKEN sotto “Basic Information”, con connections:write.',
  'doctor.slack-http': 'via HTTP sulla porta {port}; solo una richiesta di Slack mostra se arriva',
  'doctor.slack-channel':
    'SLACK_CHANNEL non è impostato, e al comitato non si dice nulla su Slack. Vi metta l’id del canale.',
  'doctor.discord-off': 'DISCORD_TOKEN e DISCORD_CHANNEL non sono impostati',
  'doctor.discord-bot': 'bot “{name}”',
  'doctor.discord-token':
    'Discord non lo accetta. Ne generi un altro sotto Bot nel Developer Portal e lo metta in DISCORD_TOKEN.',
  'doctor.discord-away':
    'Discord non ha risposto: {problem}. Verifichi che questa macchina raggiunga discord.com.',
  'doctor.discord-starts':
    'restano solo {remaining} connessioni per {hours} h; quando finiscono, Discord annulla il token. Scopra perché il bot si riavvia e lo lasci fermo fino ad allora.',
  'doctor.discord-intents': 'nessuno che richieda un permesso',
  'doctor.discord-permissions': 'tutti quelli che servono nel canale',
  'doctor.discord-permissions-missing':
    'manca {names}. Lo dia al ruolo del bot nelle impostazioni del canale, sotto Permessi.',
  'doctor.discord-commands': 'registrati come sono',
  'doctor.discord-commands-differ':
    'Discord ne ha altri rispetto a questa versione. Esegua: congress connect discord (o avvii il bot, che lo fa anche lui)',
  'doctor.discord-commands-unread':
    'non si sono potuti leggere: {problem}. Controlli DISCORD_GUILD e inviti di nuovo il bot con il link di: congress connect discord',
  'doctor.places':
    '{count, plural, one {un posto del piano si raggiunge} other {# posti del piano si raggiungono}} su {platform}',
  'doctor.place': '{name} ({place}): {why}.',
  'doctor.unreached':
    'nessun account su una piattaforma impostata, quindi niente promemoria: {names}. Colleghi ciascuno: /congress people link <persona> <account>, oppure la persona scrive “link”.',
  'doctor.no-plan': 'il piano non si è potuto leggere, o non c’è ancora',
  'doctor.zones': '{zone}, dati dei fusi {version}',
  'doctor.zone':
    '{name} ha “{zone}”, che non è un fuso orario. Usi un nome come America/Sao_Paulo: /congress people edit',
  'doctor.language':
    '{name} ha la lingua “{locale}”, che non parlo; riceve risposte in inglese. Parlo: {known}. La cambi: /congress people edit',
  'doctor.no-model': 'CONGRESS_MODEL_URL non è impostato',
  'doctor.model': '{model} risponde',
  'doctor.model-key': '{model} rifiuta la chiave ({reason}). Corregga CONGRESS_MODEL_KEY.',
  'doctor.model-name':
    'non c’è {model} a quell’indirizzo ({reason}). Corregga CONGRESS_MODEL o CONGRESS_MODEL_URL.',
  'doctor.model-away':
    '{model} non risponde ({reason}). Verifichi che sia in funzione e corregga CONGRESS_MODEL_URL; intanto alle domande si risponde senza.',
  'doctor.webhook-off': 'CONGRESS_WEBHOOK_URL non è impostato',
  'doctor.webhook':
    '{count, plural, one {l’indirizzo accetta} other {i # indirizzi accettano}} ciò che succede',
  'doctor.webhook-waits':
    'un indirizzo non accetta ciò che succede ({problem}); {count, plural, one {un messaggio aspetta} other {# messaggi aspettano}}. Controlli che funzioni, e corregga CONGRESS_WEBHOOK_URL.',
  'doctor.tokens-none': 'nessun programma ne ha uno',
  'doctor.tokens': '{count, plural, one {uno è} other {# sono}} in uso',
  'doctor.token-ends':
    'il token «{name}» di {owner} scade il {day}. La persona ne fa uno nuovo con «token add» e lo mette al posto del vecchio.',
  'doctor.token-nobody':
    'il token «{name}» parla per {person}, che non è più nel piano. Lo tolga dal programma che lo ha.',
  'doctor.next': '{time}: {what}, a {to}',
  'doctor.none-next': 'nessuno in attesa',
  'doctor.late':
    '{count, plural, one {uno doveva partire e non è partito} other {# dovevano partire e non sono partiti}}. Avvii il bot; se è in funzione, sistemi ciò che dice questo elenco.',
  'doctor.done':
    '{count, plural, =0 {Niente da sistemare.} one {Una cosa da sistemare.} other {# cose da sistemare.}}',
  'start.runs': 'Esecuzione  versione {version} · {stores} · {platforms}',
  'start.off': 'Sistemare   {says}',
} as const;
