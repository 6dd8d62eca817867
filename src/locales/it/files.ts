/** Ciò che si dice dei file che vengono dati in una conversazione e di quelli che accompagnano una risposta. */
export const files = {
  'file.question-unread':
    'Ho preso solo il file. A ciò che ha chiesto insieme al file non ho risposto; lo chieda, in un messaggio a parte.',
  'error.file-needed':
    'Invii il file stesso: lo alleghi a un messaggio per me, nella nostra conversazione privata o con una menzione. Nulla è stato aggiunto.',
  'error.file-interrupted':
    'Sono stato interrotto mentre leggevo “{name}”. “documenti” mostra se è stato aggiunto; se non lo è stato, lo invii di nuovo.',
  'error.one-file':
    'Invii un file alla volta, così può vedere che cosa afferma ciascuno. Nulla è stato aggiunto.',
  'error.file-elsewhere':
    '“{name}” non è un file caricato, ma qualcosa conservato altrove, che non posso scaricare. Carichi il file stesso. Nulla è stato aggiunto.',
  'error.file-unavailable':
    'Non sono riuscito a scaricare “{name}”. Lo invii di nuovo tra un minuto. Nulla è stato aggiunto.',
  'error.slack-scope':
    'Slack non mi lascia ancora leggere i file: all’applicazione manca l’autorizzazione {scope}. Chi la gestisce la aggiunge su api.slack.com/apps (OAuth & Permissions, Bot Token Scopes) e installa di nuovo l’applicazione. Nulla è stato aggiunto.',
  'slack.files-in-chat':
    '{count, plural, one {Il file è nella nostra conversazione privata.} other {I file sono nella nostra conversazione privata.}}',
  'slack.files-not-sent': 'Non sono riuscito a inviare {names}. Lo chieda di nuovo tra un minuto.',
  'slack.files-scope':
    'Non sono riuscito a inviare {names}: all’applicazione manca l’autorizzazione {scope}. Chi la gestisce la aggiunge su api.slack.com/apps (OAuth & Permissions, Bot Token Scopes) e installa di nuovo l’applicazione.',
} as const;
