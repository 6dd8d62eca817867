import type { report as en } from '../en/report.ts';

/** Il rapporto di una rilevazione e i fogli degli impegni. */
export const report: Readonly<Record<keyof typeof en, string>> = {
  'report.title': '{congress} — rapporto di monitoraggio, {round}',
  'report.heading': 'Rapporto di monitoraggio: {round}',
  'report.public': 'Versione pubblica',
  'report.as-of': 'Situazione: {day}',
  'report.file': 'monitoraggio',
  'report.response':
    'Impegni con risposta: {answered} su {asked} ({share}); organizzazioni che hanno risposto per intero: {organisationsAnswered} su {organisationsAsked}.',
  'report.response-comments':
    'Organizzazioni che si sono espresse sul documento finale: {answered} su {asked} ({share}).',
  'report.response-none': 'Questa rilevazione non ha riguardato alcun impegno.',
  'report.counts': 'Impegni: {total} — {list}.',
  'report.count': '{status}: {count}',
  'report.hidden':
    '{count, plural, one {Lo stato di un impegno non è pubblico.} other {Lo stato di # impegni non è pubblico.}}',
  'report.moved':
    '{count, plural, =0 {Nessun impegno ha cambiato stato dopo {since}.} one {Un impegno ha cambiato stato dopo {since}.} other {# impegni hanno cambiato stato dopo {since}.}}',
  'report.late':
    '{count, plural, =0 {Nessun impegno è in ritardo.} one {Un impegno è in ritardo, di {most, plural, one {# giorno} other {# giorni}}.} other {# impegni sono in ritardo, al massimo di {most, plural, one {# giorno} other {# giorni}}.}}',
  'report.links':
    '{count, plural, =0 {Non è elencato alcun riscontro.} one {È elencato un link di riscontro.} other {Sono elencati # link di riscontro.}}',
  'report.since-start': 'la fine del congresso',
  'report.open-round': 'La rilevazione è in corso fino a {day}; i dati possono ancora cambiare.',
  'report.section-summary': 'Sintesi',
  'report.section-status': 'A che punto sono gli impegni',
  'report.section-level': 'Per livello',
  'report.section-region': 'Per regione',
  'report.section-organisation': 'Per organizzazione',
  'report.section-objective': 'Per obiettivo',
  'report.section-moved': 'Che cosa è cambiato dopo {since}',
  'report.section-late': 'In ritardo',
  'report.section-decisions': 'Modificati e ritirati, con i motivi indicati',
  'report.section-evidence': 'Riscontri',
  'report.section-comments': 'Osservazioni sul documento finale',
  'report.section-about': 'Come si ottengono questi dati',
  'report.about':
    'Ogni cifra è ricavata da quanto le stesse organizzazioni hanno dichiarato; ogni dichiarazione è conservata con autore e data. Una rilevazione riguarda gli impegni che alla sua apertura non erano né adempiuti né ritirati; le risposte tardive valgono fino all’apertura della rilevazione successiva.',
  'report.about-public':
    'Ciò che le organizzazioni non hanno reso pubblico non compare negli elenchi ed è contato come “non pubblico”.',
  'report.head-status': 'Stato',
  'report.head-count': 'Impegni',
  'report.head-share': 'Quota',
  'report.head-total': 'Totale',
  'report.head-answered': 'Risposte',
  'report.head-commitment': 'Impegno',
  'report.head-organisation': 'Organizzazione',
  'report.head-before': 'Prima',
  'report.head-now': 'Ora',
  'report.head-due': 'Scadenza',
  'report.head-days-late': 'Giorni di ritardo',
  'report.head-reason': 'Motivo',
  'report.section-said': 'Che cosa è stato detto dopo {since}',
  'report.head-written': 'Scritto',
  'report.head-said': 'Che cosa è stato detto',
  'report.head-links': 'Link',
  'report.head-level': 'Livello',
  'report.head-region': 'Regione',
  'report.head-objective': 'Obiettivo',
  'report.head-comment': 'Osservazione',
  'report.no-comment': 'Nessuna osservazione',
  'report.not-given': 'Non indicato',
  'report.none': 'Nessuna voce.',
  'report.page': 'Pagina {page} di {pages}',
  'report.alt': '{title}. {response} {counts}',
  'report.answered-label': 'con risposta',
  'report.files': 'Come file: “rapporto {round} csv”, “rapporto {round} document”, “rapporto {round} pdf”.',
  'report.attached': 'Allegato: {name}',
  'report.saved': 'Salvato: {path}',
  'report.format-unknown':
    'Un rapporto può essere scritto come csv, md, pdf o png; “{format}” non è fra questi.',
  'report.out-needed': 'In quale file? Aggiunga --out e un nome di file, come --out rapporto.{format}.',
  'report.out-failed': 'Impossibile scrivere il file {path}: {reason}. Nulla è stato modificato.',
  'sheet.needed': 'Quale file? congress commitments import <file.csv>',
  'sheet.unreadable': 'Il file {file} non è leggibile: {reason}. Nulla è stato modificato.',
  'sheet.not-csv': '{file} non è un CSV ({what}). Lo salvi come CSV e riprovi. Nulla è stato modificato.',
  'sheet.too-large': '{file} supera {max} MB. Nulla è stato modificato.',
  'sheet.broken':
    '{file}, riga {line}: le virgolette non si corrispondono. Le chiuda in quel punto o le raddoppi. Nulla è stato modificato.',
  'sheet.empty': '{file} non ha righe sotto l’intestazione. Nulla è stato modificato.',
  'sheet.too-many': '{file} ha {count} righe; il massimo è {max}. Nulla è stato modificato.',
  'sheet.refused':
    '{count, plural, one {C’è un errore in {file}; nulla è stato modificato:} other {Ci sono # errori in {file}; nulla è stato modificato:}}',
  'sheet.row': 'riga {row}, {column}: {what}',
  'sheet.row-more': '{count, plural, one {e un altro errore} other {e altri # errori}}',
  'sheet.column-missing': 'la colonna manca. Può chiamarsi: {known}. L’intestazione contiene: {found}',
  'sheet.ignored':
    '{count, plural, one {Una colonna non è nota ed è stata tralasciata: {names}} other {# colonne non sono note e sono state tralasciate: {names}}}',
  'sheet.column-twice': 'questa colonna compare due volte',
  'sheet.value-missing': 'il campo è vuoto. Lo compili o tolga l’intera riga',
  'sheet.value-long': 'il testo supera {max} caratteri',
  'sheet.value-hidden': 'contiene caratteri invisibili',
  'sheet.value-unknown': '“{value}” non è fra i valori ammessi: {known}',
  'sheet.date-bad':
    '“{value}” non è una data leggibile. Scriva 31/12/2010 (prima il giorno), 2010-12-31 oppure 31 dicembre 2010',
  'sheet.link-bad': '“{value}” non è un link con https:// o http://',
  'sheet.id-bad': '“{value}” non è un id: lettere minuscole, cifre e trattini, al massimo 40',
  'sheet.id-taken': 'nel piano l’id “{value}” indica già altro',
  'sheet.id-twice': 'la riga {other} ha già l’id “{value}”. Corregga uno dei due o tolga una delle righe',
  'sheet.row-twice':
    'la riga {other} contiene lo stesso impegno della stessa organizzazione. Tolga una delle righe',
  'sheet.kind-spreadsheet': 'un foglio di calcolo o un file ZIP',
  'sheet.kind-old-spreadsheet': 'un vecchio foglio di calcolo',
  'sheet.kind-pdf': 'un documento PDF',
  'sheet.kind-archive': 'un archivio gzip',
  'sheet.kind-other': 'un file di altro tipo',
  'sheet.account-bad':
    '“{value}” non è un account. Scriva slack:T0001/U0001 o discord:1001, oppure lasci vuoto e colleghi la persona in seguito',
  'sheet.account-of-other': 'l’account {value} è di {name}. Scriva qui quel nome o corregga l’account',
  'sheet.account-other':
    '{name} ha già l’account {known}, non {value}. Lo corregga qui o usi “collega persona”',
  'sheet.name-missing': 'l’account {value} è qui senza nome. Scriva di chi è',
  'sheet.id-other':
    'questo impegno è nel piano con l’id “{known}”, non “{value}”. Scriva quell’id o lasci vuoto il campo',
  'sheet.differs':
    '{count, plural, one {In un punto il foglio dice altro rispetto al piano, che resta com’è:} other {In # punti il foglio dice altro rispetto al piano, che resta com’è:}}',
  'sheet.differs-row': 'riga {row}, {column} — piano: {before} · foglio: {after}',
  'sheet.differs-how': 'Per adottare ciò che dice il foglio, ripeta con --yes.',
  'sheet.changed':
    '{count, plural, one {Un punto del piano ora dice ciò che dice il foglio:} other {# punti del piano ora dicono ciò che dice il foglio:}}',
  'sheet.nothing': 'nulla',
  'sheet.accounts':
    '{count, plural, one {Una persona ora ha un account e può essere raggiunta.} other {# persone ora hanno un account e possono essere raggiunte.}}',
  'sheet.reason-missing': 'per un impegno modificato o ritirato occorre il motivo. Lo scriva in una riga',
  'sheet.decision-chat':
    'che cosa ne è di un impegno si decide in chat: “commitment carry”, “commitment hand” o “commitment end”. Lasci la cella com’era',
  'sheet.no-objective': 'nel piano non c’è l’obiettivo “{value}”. “obiettivi” li elenca',
  'sheet.no-theme': 'nel piano non c’è il tema “{value}”',
  'sheet.same': 'Tutto il contenuto di {file} è già nel piano. Nulla è stato modificato.',
  'sheet.done':
    '{count, plural, one {È stato aggiunto un impegno.} other {Sono stati aggiunti # impegni.}}{known, plural, =0 {} one { Uno era già nel piano e resta com’è.} other { # erano già nel piano e restano come sono.}}',
  'sheet.organisations':
    '{count, plural, one {Un’organizzazione è nuova: {names}} other {# organizzazioni sono nuove: {names}}}',
  'sheet.people':
    '{count, plural, one {Una persona è nuova e per essere raggiunta deve avere un account: {names}} other {# persone sono nuove e per essere raggiunte devono avere un account: {names}}}',
  'sheet.exported':
    '{count, plural, one {Un impegno è stato scritto in {path}} other {# impegni sono stati scritti in {path}}}',
  'propose.needed': 'Quale file? congress commitments propose <file>',
  'propose.none': 'In {file} non ho trovato alcuna frase che contenga un impegno.',
  'propose.found':
    '{count, plural, one {Una frase sembra contenere un impegno:} other {# frasi sembrano contenere un impegno:}}',
  'propose.row': '{number}. {lines}: {text}',
  'propose.known': '{number}. già nel piano: {text}',
  'propose.how':
    'Nulla è stato aggiunto. Per inserirne una nel piano: congress commitments propose {file} --take <numero> --of <organizzazione>',
  'propose.bad-number': 'Non c’è una frase {number}; ce ne sono {count}.',
  'propose.done': 'Aggiunto: {title}, con la sua fonte, {lines}.',
};
