/** What is said in mails, about addresses, and on the page that a link in a mail opens, in Italian. */
export const email = {
  'platform.email': 'l’e-mail',
  'email.why':
    'Riceve questo perché è nel piano di {congress} e la si raggiunge per e-mail. Ogni link mostra prima che cosa fa, e vale una volta.',
  'email.why-committee': 'Questa lista riceve ciò che il comitato di {congress} deve sapere.',
  'email.open': 'Apri il piano',
  'email.mute': 'Niente più promemoria',
  'place.cure.email-address':
    'Il server di posta non accetta nulla per quell’indirizzo. Chieda quello giusto e scriva: people unlink <vecchio indirizzo>, poi people link <persona> <nuovo indirizzo>',
  'link.mail':
    'Il suo codice è {code}. Lo scriva dove l’ha chiesto: link {code}. Allora i promemoria per {name} possono arrivare a questo indirizzo.',
  'link.mail-once': 'Vale una volta, fino a {until}. Se non ha chiesto nulla, lo lasci: non succede nulla.',
  'link.mailed':
    'Ho mandato un codice a {address}. Lo scriva qui: link e il codice. Allora l’indirizzo è suo.',
  'error.mail-off':
    'Qui non scrivo e-mail. Chi gestisce il bot può impostare EMAIL_SMTP_URL e EMAIL_FROM. Non è cambiato nulla.',
  'error.mail-failed':
    'L’e-mail a {address} non è partita. Controlli l’indirizzo o riprovi tra qualche minuto. Non è cambiato nulla.',
  'do.as': 'Agisce come {name}.',
  'do.once': 'Il pulsante vale una volta.',
  'do.old':
    'Questo link è troppo vecchio, o non è più per lei. Le e-mail più recenti ne hanno di più recenti.',
  'do.twice': 'Era già fatto, e conta una volta.',
  'web.door-mail': 'Il suo indirizzo e-mail, se il piano lo conosce',
  'web.door-mail-send': 'Mandami un link',
  'web.door-mail-sent':
    'Se il piano conosce quell’indirizzo, un link è in arrivo. Vale una volta, entro dieci minuti.',
  'doctor.email-off': 'EMAIL_SMTP_URL e EMAIL_FROM non sono impostati',
  'doctor.email': 'il server di posta mi fa entrare',
  'doctor.email-refused':
    'il server di posta dice «{problem}». Corregga l’utente e la password in EMAIL_SMTP_URL.',
  'doctor.email-away':
    'il server di posta non ha risposto: {problem}. Controlli l’host e la porta in EMAIL_SMTP_URL.',
  'doctor.email-no-page':
    'le e-mail non hanno link, perché CONGRESS_WEB_URL non è impostato. Vi metta l’indirizzo al quale si apre la pagina.',
};
