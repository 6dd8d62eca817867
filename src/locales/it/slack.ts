import type { slack as en } from '../en/slack.ts';

/** Che cosa dice il bot in Slack attorno ai propri messaggi. */
export const slack: Readonly<Record<keyof typeof en, string>> = {
  'slack.empty': 'Un messaggio del bot del congresso',
  'slack.page': 'Pagina {number} di {count}',
  'slack.cut': 'C’è più di quanto trovi posto qui. Chieda un elenco più breve, come “scadenze settimana”.',
  'slack.ways':
    'Qui in Slack: /congress e un comando · mi menzioni con un comando o una domanda · mi scriva in privato · prema un pulsante, o apra la mia scheda Home. Dove /congress non è disponibile, come nei canali condivisi con un’altra organizzazione, mi menzioni.',
  'slack.form-title': 'Congresso',
  'slack.submit': 'Salva',
  'slack.close': 'Annulla',
  'slack.choose': 'Scegli…',
  'slack.search': 'Scrivere per cercare',
  'slack.form-needed': 'Manca qualcosa: {fields}',
  'slack.open-form': 'Compila il modulo',
  'slack.date-pick': '{label} (giorno)',
  'slack.date-words': '{label} (a parole)',
  'slack.date-hour': '{label} (ora)',
  'slack.date-hint': 'Al posto del giorno e dell’ora: {examples}.',
  'slack.required': 'Campo obbligatorio.',
  'slack.not-person': 'Il piano non conosce questo account. La segreteria può collegarlo.',
  'slack.home-settings': 'Le Sue impostazioni',
  'slack.home-language': 'Lingua',
  'slack.home-zone': 'Fuso orario',
  'slack.home-quiet': 'Ore di silenzio',
  'slack.home-reminders': 'Promemoria',
  'slack.home-help': 'Aiuto',
  'slack.working': 'consulta il piano…',
  'slack.step-proposed':
    'Un flusso di lavoro propone una scadenza: {title}, entro {due}. Si aggiunge quando preme.',
  'slack.step-add': 'Aggiungila',
  'slack.step-nobody': 'Qui non si raggiunge nessuno che tiene il piano.',
  'slack.step-unknown': 'Il piano non ha la scadenza «{title}».',
  'slack.installed':
    'Il bot del congresso è installato. Ora lo inviti nel canale del comitato e scriva /congress help.',
  'slack.not-installed':
    'Il bot del congresso non è stato installato. Nulla è stato conservato; può ricominciare.',
};
