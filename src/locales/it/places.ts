import type { places as en } from '../en/places.ts';

export const places: Readonly<Record<keyof typeof en, string>> = {
  'place.closed-committee': 'Non riesco a scrivere nel canale del comitato su {platform}.',
  'place.closed-person': 'Non riesco a scrivere a {name} su {platform}.',
  'place.unseen-committee':
    'Non riesco a rileggere il canale del comitato su {platform}. Se cade la connessione, un messaggio può arrivarvi due volte.',
  'place.unseen-person':
    'Non riesco a rileggere la mia chat con {name} su {platform}. Se cade la connessione, un messaggio può arrivarvi due volte.',
  'place.waits': 'Ciò che è in scadenza lì aspetta, e parte appena posso scrivere di nuovo.',
  'place.cure.discord-permissions':
    'Nelle impostazioni del canale, in Permessi, dia al mio ruolo Visualizza canale, Invia messaggi, Incorpora link e Allega file.',
  'place.cure.discord-history':
    'Nelle impostazioni del canale, in Permessi, dia al mio ruolo Leggi cronologia messaggi.',
  'place.cure.discord-gone': 'Il canale non esiste più. Ne imposti un altro in DISCORD_CHANNEL e mi riavvii.',
  'place.cure.web-session':
    'La persona non ha ancora aperto la pagina, o non la apre da una settimana. Scriva “collega persona <persona> web” e le passi il link.',
  'place.cure.discord-thread': 'Il thread è archiviato o bloccato. Lo riapra, per favore.',
  'place.cure.slack-invite':
    'Nel canale, scriva /invite e il mio nome. Se il canale non esiste più, ne imposti un altro in SLACK_CHANNEL e mi riavvii.',
  'place.cure.slack-archived':
    'Il canale è archiviato. Lo ripristini, o ne imposti un altro in SLACK_CHANNEL e mi riavvii.',
  'place.cure.slack-posting':
    'Lì possono pubblicare solo alcune persone. Nelle impostazioni del canale, in Autorizzazioni di pubblicazione, mi aggiunga.',
  'place.cure.slack-scope':
    'Manca un’autorizzazione. Aggiorni l’app con «congress slack manifest» e la installi di nuovo nello spazio di lavoro.',
  'place.cure.slack-admin':
    'Lo spazio di lavoro non fa entrare l’app. Chieda agli amministratori di approvarla.',
  'place.cure.proxy':
    'Qualcosa tra me e {platform} rifiuta le mie richieste. Controlli il proxy o il firewall.',
};
