import type { followUp as en } from '../en/follow-up.ts';

/** Che cosa si dice dopo il congresso: rilevazioni, impegni e risposte. */
export const followUp: Readonly<Record<keyof typeof en, string>> = {
  'commitment-status.not-started': 'non avviato',
  'commitment-status.in-progress': 'in corso',
  'commitment-status.fulfilled': 'adempiuto',
  'commitment-status.changed': 'modificato',
  'commitment-status.withdrawn': 'ritirato',
  'level.national': 'Nazionale',
  'level.regional': 'Regionale',
  'level.international': 'Internazionale',
  'round.comments': 'osservazioni sul documento finale',
  'round.months': 'rilevazione a {count, plural, one {# mese} other {# mesi}}',
  'round.number': 'rilevazione n. {number}',
  'button.status-not-started': 'Non ancora avviato',
  'button.status-in-progress': 'In corso',
  'button.status-still-in-progress': 'Ancora in corso',
  'button.status-fulfilled': 'Adempiuto',
  'button.status-changed': 'Modificato',
  'button.status-withdrawn': 'Non lo faremo',
  'button.add-sentence': 'Aggiungi una frase',
  'button.add-link': 'Aggiungi un link',
  'button.answer-others': 'Rispondi per gli altri ({count})',
  'button.comment': 'Scrivi un’osservazione',
  'button.no-comments': 'Nessuna osservazione',
  'button.open-round': 'Chi non ha risposto',
  'button.report': 'Rapporto',
  'commitment.row': '{title} — {status}',
  'commitment.row-far': '{title} — {status}, scadenza {due}',
  'commitment.row-due': '{title} — {status}, scadenza {due} ({when})',
  'round.ask':
    '{congress}, {round}: {count, plural, one {a che punto è l’impegno di cui Lei risponde?} other {a che punto sono i # impegni di cui Lei risponde?}}',
  'round.need':
    '{count, plural, one {Basta premere un pulsante} other {Basta premere un pulsante per ciascuno}}, entro {day}. Si possono aggiungere una frase o un link; nessuno dei due è necessario.',
  'round.nudge':
    '{congress}, {round}: {count, plural, one {un impegno attende ancora una Sua risposta.} other {# impegni attendono ancora una Sua risposta.}}',
  'round.nudge-need':
    'Anche “Non ancora avviato” è una risposta. {count, plural, one {Basta premere un pulsante} other {Basta premere un pulsante per ciascuno}}, entro {day}.',
  'round.nudge-last': 'È il mio ultimo promemoria a Lei per questa rilevazione.',
  'round.alternate':
    '{congress}, {round}: {count, plural, one {un impegno è ancora senza risposta ({organisations}). Può darla Lei?} other {# impegni sono ancora senza risposta ({organisations}). Può darla Lei?}}',
  'round.alternate-need':
    'La domanda è stata posta a {focal}, forse in questo momento assente; la Sua risposta, in qualità di supplente, ha lo stesso valore. Basta premere un pulsante per ciascuno.',
  'round.comments-ask': '{congress}: il documento finale è aperto alle osservazioni fino a {day}.',
  'round.comments-need':
    'Vi sono osservazioni da parte di {organisations}? Bastano poche frasi, qui; anche “Nessuna osservazione” è una risposta.',
  'round.comments-nudge':
    '{congress}: si possono ancora trasmettere osservazioni sul documento finale, fino a {day}. Da {organisations} non ne ho ancora ricevute.',
  'round.comments-alternate-need':
    'La domanda è stata posta a {focal}, forse in questo momento assente; in qualità di supplente Lei può trasmettere osservazioni per {organisations}. Anche “Nessuna osservazione” è una risposta.',
  'round.why': 'La domanda Le è rivolta per {organisations}.',
  'round.why-secretary':
    'Per {organisations} non è indicato nessuno; la domanda è perciò rivolta a Lei, per la segreteria.',
  'round.why-alone': 'La domanda Le è rivolta perché per questo non è indicato nessun altro.',
  'round.successor': 'Ora se ne occupa un’altra persona? Lo comunichi a {secretary}.',
  'round.chair':
    '{count, plural, one {Un’organizzazione non ha ancora risposto} other {# organizzazioni non hanno ancora risposto}} ({round}). Una Sua parola può essere d’aiuto.',
  'round.chair-item': '{organisation} — {count, plural, one {# impegno} other {# impegni}} · {people}',
  'round.chair-item-comments': '{organisation} · {people}',
  'round.chair-need':
    'La domanda è stata posta {opened} e ricordata in seguito; le risposte valgono fino a {day}. È il mio solo messaggio a Lei in merito per questa rilevazione.',
  'round.chair-people': '{focal}, supplente {alternate}',
  'round.nobody': 'nessuno è indicato',
  'round.no-organisation': 'Senza organizzazione',
  'round.all-answered':
    '{round}: {count, plural, one {l’impegno di cui Lei risponde ha avuto risposta. Grazie.} other {tutti i # impegni di cui Lei risponde hanno avuto risposta. Grazie.}}',
  'round.comments-answered': '{round}: risposta ricevuta. Grazie.',
  'round.closed-meanwhile': '{round}: nulla attende più una Sua risposta.',
  'round.none-open': 'Nessuna rilevazione è in corso. La prossima si apre {day}: {round}.',
  'round.none-left': 'Nessuna rilevazione è in corso, né ne sono previste altre.',
  'round.nothing-yours': '{round}, fino a {day}: nulla attende una Sua risposta.',
  'round.progress':
    '{round}, fino a {day}: {total, plural, one {{answered} risposta su {total}.} other {{answered} risposte su {total}.}}',
  'promise.ahead':
    '{congress}: {count, plural, one {un impegno di cui Lei risponde scade {day} — {when}.} other {# impegni di cui Lei risponde scadono {day} — {when}.}}',
  'promise.late':
    '{congress}: {count, plural, one {la data di un impegno di cui Lei risponde è trascorsa, {day}.} other {la data di # impegni di cui Lei risponde è trascorsa, {day}.}}',
  'promise.quarter':
    '{congress}: {count, plural, one {un impegno di cui Lei risponde scade} other {# impegni di cui Lei risponde scadono}} entro {day}.',
  'promise.quarter-late':
    '{count, plural, one {Una di queste date è passata.} other {# di queste date sono passate.}}',
  'promise.need':
    'A che punto è? Basta premere un pulsante. Se la data non può essere rispettata, lo dica in una frase; la segreteria può fissarne un’altra.',
  'answered.fact': '{title}: {status}. La risposta resta agli atti ({round}).',
  'answered.fact-between': '{title}: {status}. La risposta resta agli atti.',
  'answered.same': '{title}: {status}, come già detto.',
  'answered.withdrawn': 'Impegno ritirato: {title}. La decisione resta agli atti con il motivo: {reason}',
  'answered.changed': 'Impegno modificato: {title}. Il motivo resta agli atti: {reason}',
  'answered.add': 'Se lo desidera, può aggiungere una frase o un link che ne dia riscontro.',
  'answered.next':
    '{count, plural, one {Un impegno di cui Lei risponde è ancora senza risposta:} other {# impegni di cui Lei risponde sono ancora senza risposta. Il prossimo:}}',
  'answered.last': 'Era l’ultimo di cui Lei risponde in questa rilevazione. Grazie.',
  'noted.progress': 'Preso nota per {title}: {text}',
  'noted.evidence': 'Link conservato per {title}: {url}',
  'noted.evidence-same': 'Questo link è già conservato per {title}.',
  'noted.due': 'La nuova scadenza di {title} è {due}.',
  'noted.due-before': 'Era {before}.',
  'noted.due-same': 'La scadenza di {title} è già {due}.',
  'noted.comment': 'Le osservazioni sul documento finale restano agli atti per {organisations}. Grazie.',
  'noted.no-comments': 'Agli atti: nessuna osservazione sul documento finale da {organisations}. Grazie.',
  'noted.comment-same': 'Da {organisations} è già giunta una risposta, che resta agli atti.',
  'noted.added': 'Impegno aggiunto: {title}, {status}.',
  'noted.added-twin': '{title} è già nel piano.',
  'succeeded.fact': '{by} subentra a {person}.',
  'succeeded.what':
    'Ora affidati a {by}: {commitments, plural, =0 {nessun impegno} one {# impegno} other {# impegni}} e {deadlines, plural, =0 {nessuna scadenza aperta} one {# scadenza aperta} other {# scadenze aperte}}; tutto ciò che è stato detto finora resta.',
  'succeeded.asked': 'Ciò che la rilevazione in corso attende ancora è ora chiesto a {by}.',
  'succeeded.new':
    '{by} è una persona nuova nel piano e non ha ancora un account, perciò non le si può inviare nulla. Per collegare il suo account, scriva: collega persona {id} e menzioni la persona.',
  'followups.title-mine':
    '{count, plural, one {L’impegno di cui Lei risponde} other {I # impegni di cui Lei risponde}}',
  'followups.title-late': '{count, plural, one {# impegno è in ritardo} other {# impegni sono in ritardo}}',
  'followups.title-all': '{count, plural, one {# impegno} other {# impegni}}',
  'followups.none-mine': 'Lei non risponde di alcun impegno.',
  'followups.none-late': 'Nessun impegno è in ritardo.',
  'followups.none-all': 'Il piano non contiene ancora impegni.',
  'field.organisation': 'Organizzazione',
  'field.level': 'Livello',
  'field.status': 'Stato',
  'field.baseline': 'Situazione iniziale',
  'field.contact': 'Ne risponde',
  'field.evidence': 'Riscontri',
  'field.place': 'Paese o regione',
  'field.reason': 'Motivo',
  'field.progress': 'Avanzamento',
  'line.title': 'Evoluzione nel tempo',
  'line.none': 'Dal congresso in poi non se ne è riferito nulla.',
  'line.entry': '{at} · {who}: {what}',
  'line.first': '{status}',
  'line.moved': 'da “{before}” a “{after}”',
  'line.still': 'ancora “{status}”',
  'line.round': '{what} ({round})',
  'line.text': '{what} — {text}',
  'line.more':
    '{count, plural, one {Una voce precedente} other {# voci precedenti}}: “cronologia {id}” mostra ogni modifica.',
  'not-public': 'non pubblico',
};
