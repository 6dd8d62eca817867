/** Come si rivede una rilevazione prima che il rapporto sia fissato, in italiano. */
export const review = {
  'role.reviewer': 'revisione',
  'choice.reviewer': 'revisione|revisore|revisora',
  'review.row': '{title}: {what} — {who}, {at}{more}',
  'review.no-evidence': 'nessun link',
  'review.title':
    '{round}: {numbers, plural, =0 {nessun dato attende una revisione} one {un dato attende una revisione} other {# dati attendono una revisione}}; {answers, plural, =0 {nulla è stato detto degli impegni.} one {c’è una risposta su un impegno.} other {ci sono risposte su # impegni.}}',
  'review.stands-done': 'Rivisto da {who} il {day}.',
  'review.stands-open': 'Il rapporto è fissato dopo la revisione, al più tardi dopo il {day}.',
  'review.waits':
    '{congress}, {round}: {numbers, plural, =0 {nessun dato} one {un dato} other {# dati}} e {answers, plural, =0 {nessuna risposta} one {una risposta} other {# risposte}} attendono la sua revisione.',
  'review.need':
    'Ogni dato è giusto? Basta premere una volta per ciascuno. Dopo la sua revisione, al più tardi dopo il {day}, il rapporto è fissato.',
  'review.why': 'La domanda le arriva per la revisione, una sola volta in questa rilevazione.',
  'review.doubt':
    '{congress}: {count, plural, one {un suo dato è contestato e non conterà.} other {# suoi dati sono contestati e non conteranno.}}',
  'review.doubt-need': 'Se ne può dare un altro fino al {day}; poi il rapporto è fissato.',
  'review.doubt-row': '{title}: {amount} — {found}',
  'review.over': '{round}: il tempo per la revisione è finito e il rapporto è fissato.',
  'review.confirm': '{round}: chiudere la revisione e fissare il rapporto?',
  'review.confirm-more':
    '{count, plural, =0 {Ogni dato è stato guardato.} one {Un dato non è stato guardato; resta come comunicato.} other {# dati non sono stati guardati; restano come comunicati.}} Un rapporto fissato resta com’è; ciò che si corregge dopo appare come correzione.',
  'review.done': '{round}: la revisione è chiusa. Grazie.',
  'report.reviewed': 'Rivisto da {who} il {day}.',
  'report.reviewed-public': 'Rivisto da una persona indipendente il {day}.',
  'report.remark': 'Osservazione della revisione: {remark}',
  'report.checks':
    'Di {total, plural, one {un dato comunicato} other {# dati comunicati}}: {verified} {verified, plural, one {verificato} other {verificati}}, {disputed} {disputed, plural, one {contestato} other {contestati}} e {reported} come {reported, plural, one {comunicato} other {comunicati}}.',
  'button.review': 'Vedere tutto',
  'button.review-done': 'Revisione chiusa',
  'button.review-confirm': 'Sì, fissarlo',
  'listed.review': '{round}: ciò che attende una revisione',
  'listed.disputed': '{round}: dati contestati',
  'option.verdict': 'Qualche osservazione per il rapporto?',
  'option.verdict.examples': 'Due dati non hanno una fonte.',
  'discord.option.verdict': 'osservazione',
  'command.review':
    'Ciò che è stato detto in una rilevazione e le prove, da guardare prima che il rapporto sia fissato.',
  'command.review.example': 'revisione',
  'verb.review': 'revisione|da rivedere',
  'command.review done': 'Chiude la revisione della rilevazione; il rapporto è fissato.',
  'command.review done.example': 'revisione chiusa',
  'verb.review done': 'revisione chiusa|chiudere la revisione',
  'error.not-allowed-review':
    'Questo spetta alla revisione, alla segreteria e alla presidenza. Nulla è stato cambiato.',
  'error.review-no-round': 'Nessuna rilevazione sugli impegni si è ancora aperta; non c’è nulla da rivedere.',
  'error.review-early':
    '{round}: si attendono risposte fino al {on}; la revisione può chiudersi dopo. Nulla è stato cambiato.',
  'error.review-late':
    '{round}: il tempo per la revisione è finito e il rapporto è fissato. Nulla è stato cambiato.',
  'command.answer check': 'Dice se l’ultima cosa detta di un impegno è verificata o contestata.',
  'command.answer check.example': 'risposta verifica monitor-national verificato',
  'verb.answer check': 'risposta verifica|verifica risposta',
  'answer.verified': '{title}: “{status}” è verificato.',
  'answer.disputed':
    '{title}: “{status}” è contestato. Resta nella relazione come è stato detto, con questa indicazione.',
  'error.answer-none': 'Di “{title}” non è ancora stato detto nulla, quindi non c’è nulla da verificare.',
  'error.answer-own': 'Lei risponde di “{title}”, o l’ha detto Lei; deve verificarlo qualcun altro.',
  'error.dispute-answer-reason':
    'Dica perché, in una riga: risposta verifica {id} contestato "…". Nulla è cambiato.',
  'report.answer-checks':
    'Di quanto detto di {total, plural, one {un impegno} other {# impegni}}: {verified} {verified, plural, one {verificato} other {verificati}}, {disputed} {disputed, plural, one {contestato} other {contestati}} e {reported} come {reported, plural, one {comunicato} other {comunicati}}.',
  'report.section-doubted': 'Detto e contestato',
};
