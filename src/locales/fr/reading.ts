/** What was not used of a document, and why one was not read. */
export const reading = {
  'documents.left': 'Non utilisé : {parts}.',
  'documents.left.hidden': 'texte masqué',
  'documents.left.struck': 'texte barré',
  'documents.left.comments': 'commentaires',
  'error.document-foreign':
    '« {name} » est au format {format}, que je ne lis pas. Enregistrez-le en DOCX, en PDF ou en texte. Rien n’a été ajouté.',
  'error.document-picture':
    '« {name} » est une image, et je n’en lis pas. Passez-la d’abord à la reconnaissance de texte. Rien n’a été ajouté.',
  'error.document-too-hard':
    '« {name} » demande plus de temps ou de mémoire que je n’en donne à un document. Envoyez-moi seulement la partie utile, ou le texte seul. Rien n’a été ajouté.',
  'error.document-writing':
    '« {name} » est un PDF dont je ne peux pas reconnaître les lettres : la table de ses caractères y manque. Enregistrez-le en DOCX ou en texte. Rien n’a été ajouté.',
} as const;
