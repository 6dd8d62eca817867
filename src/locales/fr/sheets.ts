/** Ce qui est dit des feuilles d’échéances, d’objectifs et de personnes, en français. */
export const sheets = {
  'column.id': 'id|code|réf|référence',
  'column.task': 'tâche|titre|échéance|quoi|intitulé',
  'column.due': 'date limite|date|jusqu’au|quand|pour le|échéance',
  'column.owner': 'responsable|qui',
  'column.objective': 'objectif|but',
  'column.theme': 'thème',
  'column.kind': 'genre|type',
  'column.state': 'état|statut',
  'column.milestone': 'jalon',
  'column.private': 'privé|confidentiel|privée',
  'column.text': 'texte|description|détails',
  'column.of': 'de|événement',
  'column.name': 'nom|nom complet|personne',
  'column.role': 'rôle|fonction',
  'column.organisation': 'organisation|organisme|institution|entité',
  'column.country': 'pays',
  'column.language': 'langue',
  'column.zone': 'fuseau horaire|fuseau',
  'column.accounts': 'comptes|compte',
  'sheet.which': 'Quel fichier ? congress {table} import <fichier.csv ou fichier.xlsx>',
  'sheet.legacy':
    '{file} n’est pas en UTF-8. Lu comme Windows-1252, il dit ceci ; si les accents sont justes, répétez avec --yes, sinon enregistrez-le en « CSV UTF-8 ». Rien n’a été modifié.',
  'sheet.row-longer':
    'la ligne a {cells} cellules, l’en-tête {columns} ; en trop : {surplus}. Mettez entre guillemets un texte qui contient une virgule',
  'sheet.row-footer': '« {value} » ressemble à la somme des lignes. Retirez la ligne',
  'sheet.placeholder': '« {value} » ne dit rien. Laissez la cellule vide ou retirez la ligne',
  'sheet.stays-done': 'ce qui est terminé ou annulé n’est pas rouvert par une feuille. Utilisez « rouvrir »',
  'sheet.no-person': 'le plan n’a personne du nom de « {value} ». Ajoutez d’abord : ajouter personne {value}',
  'sheet.person-several': '« {value} » désigne plusieurs personnes : {known}. Écrivez un identifiant',
  'sheet.no-event': 'le plan n’a pas d’événement « {value} »',
  'sheet.language-bad': '« {value} » n’est pas une langue que je parle : en, pt-BR, es, fr, it',
  'sheet.country-bad':
    '« {value} » n’est pas un pays que je connaisse. Écrivez son nom ou son code, comme BR ou BR-RJ',
  'sheet.zone-bad': '« {value} » n’est pas un fuseau horaire. Écrivez-le comme Europe/Paris',
  'sheet.added':
    '{count, plural, one {Une ligne a été ajoutée.} other {# lignes ont été ajoutées.}}{known, plural, =0 {} one { Une figurait déjà dans le plan.} other { # figuraient déjà dans le plan.}}',
  'sheet.written':
    '{count, plural, one {Une ligne a été écrite dans {path}} other {# lignes ont été écrites dans {path}}}',
} as const;
