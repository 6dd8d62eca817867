import { describe, expect, test } from 'vitest';
import { harmReported } from '../../src/text/harm.ts';

describe('A report of harm to a child is recognised in its language', () => {
  test.each([
    ['en', 'I saw a man touching a little girl in the lobby of the hotel'],
    ['en', 'a volunteer told me that a boy was beaten yesterday'],
    ['en', 'My daughter says the driver hurt her'],
    ['en', 'someone at the reception is selling naked pictures of kids'],
    ['en', 'I am 14 and he keeps touching me'],
    ['en', 'where can I report abuse of a child?'],
    ['en', 'I think one of the delegates is abusing his niece, what do I do?'],
    ['pt-BR', 'vi um homem batendo numa criança no hotel'],
    ['pt-BR', 'Uma menina me contou que o tio abusa dela'],
    ['pt-BR', 'quero denunciar um abuso contra uma criança'],
    ['es', 'he visto a un hombre golpeando a un niño en el hotel'],
    ['es', 'Mi sobrina está siendo abusada por el profesor'],
    ['fr', 'J’ai vu un homme frapper un enfant à l’hôtel'],
    ['fr', 'un bénévole a agressé une fille hier soir'],
    ['it', 'ho visto un uomo picchiare un bambino'],
    ['es', 'mi tío me toca por las noches'],
    ['es', 'hay un hombre que me toca'],
    ['pt-BR', 'o meu tio me toca quando estamos sozinhos'],
    ['it', 'il mio allenatore mi tocca'],
    ['fr', 'il y a un monsieur qui me touche'],
    ['it', 'una ragazzina mi ha detto che qualcuno la molesta'],
  ])('%s: %s', (locale, text) => expect(harmReported(text)).toBe(locale));
});

describe('What people ask and plan is no report', () => {
  test.each([
    'What does the congress say about sexual abuse of children?',
    'Which articles of the Optional Protocol deal with child trafficking?',
    'objective add Protect children from sexual exploitation in tourism',
    'deadline add "Send the paper on abused children" 5 May',
    'commitment add "Train 400 judges on child abuse cases" unicef',
    'How many children are exploited each year?',
    'who is the speaker on sexual exploitation of minors?',
    'done papers',
    'remind me to call the hotel in 2 hours',
    'I am worried about the programme deadline',
    'I heard the children’s choir sings at the opening',
    'When does the kids’ corner open?',
    'O que diz a convenção sobre a exploração sexual de crianças?',
    '¿Qué dice el congreso sobre la explotación sexual de niños?',
    'Quels sont les objectifs contre l’exploitation sexuelle des enfants ?',
    'Quali impegni ci sono contro lo sfruttamento sessuale dei bambini?',
    'qué me toca a mí esta semana',
    '¿cuándo me toca?',
    'me toca presentar el programa',
    'o que me toca esta semana',
    'cosa mi tocca questa settimana?',
    'mi tocca fare il programma',
    'ça me touche beaucoup, merci',
    'My daughter arrives tomorrow, can she come to the dinner?',
  ])('%s', (text) => expect(harmReported(text)).toBeUndefined());
});
