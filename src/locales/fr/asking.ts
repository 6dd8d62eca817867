import type { asking as en } from '../en/asking.ts';

/** Les documents, ce qu’ils énoncent, les questions sans réponse et ce que l’on enseigne au bot. */
export const asking: Readonly<Record<keyof typeof en, string>> = {
  'command.documents': 'Les documents à partir desquels il est répondu aux questions.',
  'command.documents.example': 'documents',
  'verb.documents': 'documents|bibliothèque',
  'command.documents add':
    'Ajoute un document : texte, Markdown, DOCX ou PDF. En conversation, envoyez le fichier.',
  'command.documents add.example': 'ajouter un document ./note-conceptuelle.pdf',
  'verb.documents add': 'ajouter un document|ajouter document|documents ajouter|document ajouter',
  'command.documents remove': 'Retire un document ; ce que le plan en a repris demeure.',
  'command.documents remove.example': 'retirer un document note-conceptuelle',
  'verb.documents remove': 'retirer un document|retirer document|documents retirer|document retirer',
  'command.documents facts': 'Ce qu’un document semble énoncer, à reprendre dans le plan ou à écarter.',
  'command.documents facts.example': 'faits du document note-conceptuelle',
  'verb.documents facts': 'faits du document|documents faits|document faits',
  'command.fact take': 'Reprend dans le plan ce qu’énonce un document, avec ses lignes.',
  'command.fact take.example': 'retenir le fait 12',
  'verb.fact take': 'retenir le fait|retenir|fait retenir',
  'command.fact leave': 'Laisse hors du plan ce qu’un document semble énoncer.',
  'command.fact leave.example': 'écarter le fait 12',
  'verb.fact leave': 'écarter le fait|fait écarter',
  'command.gaps': 'Les questions auxquelles le plan n’a pas répondu.',
  'command.gaps.example': 'lacunes',
  'verb.gaps': 'lacunes|questions ouvertes|questions sans réponse',
  'command.gap answer': 'Ajoute au plan la réponse à une question en suspens.',
  'command.gap answer.example': 'combler la lacune 4 "La plénière se tient en salle 2"',
  'verb.gap answer': 'combler la lacune|combler|lacune répondre',
  'command.gap drop': 'Met de côté une question en suspens.',
  'command.gap drop.example': 'écarter la lacune 4',
  'verb.gap drop': 'écarter la lacune|écarter la question|lacune écarter',
  'command.question pass': 'Soumet au secrétariat une question restée sans réponse.',
  'command.question pass.example': 'transmettre la question quel hôtel est réservé ?',
  'verb.question pass': 'transmettre la question|transmettre|question transmettre',
  'command.question rate': 'Indique si une réponse a été utile.',
  'command.question rate.example': 'évaluer la réponse 4 oui',
  'verb.question rate': 'évaluer la réponse|évaluer|question évaluer',
  'command.teach': 'Enseigne qu’une question porte sur un élément du plan.',
  'command.teach.example': 'enseigner "où nous réunissons-nous ?" = congress',
  'verb.teach': 'enseigner|apprendre',
  'option.file': 'Quel fichier ?',
  'option.file.examples': './note-conceptuelle.pdf',
  'option.document': 'Quel document ?',
  'option.document.examples': 'note-conceptuelle',
  'option.proposal': 'Lequel des éléments qu’il énonce ?',
  'option.proposal.examples': '12',
  'option.asked': 'Quelle question ?',
  'option.asked.examples': '4',
  'option.answer': 'Quelle est la réponse, en une phrase ?',
  'option.answer.examples': '"La plénière se tient en salle 2."',
  'option.helpful': 'La réponse a-t-elle été utile ?',
  'option.helpful.examples': 'oui · non',
  'option.lesson': 'Quelle question, et quel élément y répond ?',
  'option.lesson.examples': '"où nous réunissons-nous ?" = congress',
  'button.ask-secretary': 'Demander au secrétariat',
  'button.helpful': 'Utile',
  'button.not-helpful': 'Pas utile',
  'button.answer-gap': 'Y répondre',
  'button.drop-gap': 'Mettre de côté',
  'button.take-fact': 'Ajouter au plan',
  'button.leave-fact': 'Écarter',
  'answer.changed': 'Dernière modification par {person}, le {at}.',
  'answer.citation-section': '{title}, {section}, {lines} : « {quote} »',
  'question.rated-yes': 'C’est noté : la réponse a été utile.',
  'question.rated-no':
    'C’est noté : la réponse n’a pas été utile. Le secrétariat peut m’enseigner celle qui convient.',
  'gaps.none': 'Toutes les questions posées jusqu’ici ont trouvé une réponse.',
  'gaps.asked': '{question} — posée {times, plural, one {# fois} other {# fois}}',
  'gaps.more':
    '{count, plural, one {Une autre suivra} other {# autres suivront}} lorsque celles-ci seront réglées.',
  'gaps.unhelpful':
    'Une réponse a été donnée, mais quelqu’un ne l’a pas trouvée utile ; « enseigner » y remédie :',
  'teach.done': 'Désormais, la question « {question} » renvoie à : {item}.',
  'documents.title':
    '{count, plural, =0 {Aucun document pour l’instant.} one {# document :} other {# documents :}}',
  'documents.of-plan': '{title} · {id} — inscrit au plan',
  'documents.given': '{title} · {id} — remis par {person}, le {at}',
  'documents.how':
    'Pour en ajouter un, envoyez-moi le fichier en conversation, ou écrivez « ajouter un document <fichier> » sur la machine où je fonctionne.',
  'documents.added': 'Document ajouté : {title} · {id}. Il sert dès maintenant à répondre aux questions.',
  'documents.removed': 'Document retiré : {title}. Ce que le plan en a repris demeure.',
  'proposal.found':
    '{count, plural, =0 {Je n’ai trouvé ni dates, ni lieux, ni hôtes, ni membres, ni listes à proposer.} one {J’ai trouvé un élément qui peut intéresser le plan. Rien n’est repris sans votre accord.} other {J’ai trouvé # éléments qui peuvent intéresser le plan. Rien n’est repris sans votre accord.}}',
  'proposal.rest':
    '{title} : {count, plural, =0 {il ne reste rien à décider.} one {il reste un élément à décider.} other {il reste # éléments à décider.}}',
  'proposal.next': '{kind}, {lines} :',
  'proposal.kind.date': 'Une date',
  'proposal.kind.place': 'Un lieu',
  'proposal.kind.host': 'Qui accueille ou convoque',
  'proposal.kind.members': 'Membres',
  'proposal.kind.list': 'Une liste',
  'proposal.taken': 'C’est désormais dans le plan.',
  'proposal.left': 'Cela reste hors du plan.',
  'error.document-by-path':
    'D’ici, je n’ouvre aucun fichier de cette machine. Veuillez envoyer le fichier dans cette conversation. Rien n’a été ajouté.',
  'error.document-missing':
    'Je n’ai pas trouvé le fichier « {name} ». Veuillez en vérifier le chemin. Rien n’a été ajouté.',
  'error.document-too-large':
    '« {name} » dépasse ce que je peux lire (au plus {size}). Veuillez envoyer la partie qui importe. Rien n’a été ajouté.',
  'error.document-format':
    '« {name} » n’est ni du texte, ni du Markdown, ni du HTML, ni un DOCX, ODT, XLSX ou PDF. Enregistrez-le dans l’un de ces formats. Rien n’a été ajouté.',
  'error.document-unreadable':
    '« {name} » semble être au format {format}, mais n’a pas pu être lu ; le fichier est peut-être endommagé ou protégé. Veuillez l’enregistrer de nouveau, sans mot de passe. Rien n’a été ajouté.',
  'error.document-scanned':
    '« {name} » contient des images de pages et aucun texte. Veuillez d’abord le soumettre à une reconnaissance de texte. Rien n’a été ajouté.',
  'error.document-empty': '« {name} » ne contient aucun texte. Rien n’a été ajouté.',
  'error.document-exists':
    'Il existe déjà un document « {name} ». Retirez-le d’abord, ou donnez un autre nom au fichier. Rien n’a été ajouté.',
  'error.document-of-plan':
    '« {name} » est inscrit dans le fichier du plan ; supprimez-le de ce fichier et importez le plan. Rien n’a été retiré.',
  'error.no-such-document': 'Je ne connais pas de document « {name} ». « documents » en donne la liste.',
  'error.proposal-gone':
    'Je n’ai plus cet élément ; son document a peut-être été retiré. Rien n’a été modifié.',
  'error.proposal-settled': 'Cet élément a déjà fait l’objet d’une décision. Rien n’a été modifié.',
  'error.question-gone': 'Je n’ai plus cette question. Veuillez la poser de nouveau.',
  'error.teach-form':
    'Veuillez écrire la question, un signe égal et l’élément : enseigner "où nous réunissons-nous ?" = congress',
  'error.teach-no-item':
    'Je n’ai trouvé aucun élément « {name} » dans le plan. Son identifiant ou son titre suffit. Rien n’a été modifié.',
  'error.teach-several':
    'Plusieurs éléments correspondent à « {name} » : {found}. Veuillez écrire l’un d’eux. Rien n’a été modifié.',
};
