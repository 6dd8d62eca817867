/** How people ask for what is their own to do, in the five languages; the person who asks is known. */
export const mine = `
mine task: what do i have to do, what must i do, what should i do, what have i to do, what i have to do, what i must do, do i have to do, i need to do, i have to do, i must do,
  do i need to do, should i do, should i be doing, should i be working on, am i working on, am i supposed to do, i am supposed to do, i'm supposed to do, am i meant to do, am i to do, on my plate, on my list, on my desk, my plate,
  my to do list, my to-do list, my todo list, my to dos, my todos, my workload, my share, my part, my duties, my responsibilities, my homework for the committee, my turn,
  am i responsible for, i am responsible for, i'm responsible for, am i in charge of, i am in charge of, do i own, do i owe, have i got to do, i've got to do, i got to do, do i still have to do, do i still owe, left for me, left for me to do,
  expected of me, expected from me, wanted of me, required of me, is assigned to me, been assigned to me, waiting for me, waiting on me, falls to me, falls on me, up to me, do i have left, have i left, have i forgotten, do i have open,
  do i have pending, is mine to do, is mine, are mine,
  tenho que fazer, tenho de fazer, eu tenho que fazer, devo fazer, eu devo fazer, preciso fazer, eu preciso fazer, falta eu fazer, falta para mim, cabe a mim, me cabe, compete a mim, me compete, minha parte, a minha parte, minhas tarefas,
  minhas pendências, meus prazos, minhas responsabilidades, meus deveres, minha responsabilidade, sou responsável, sou responsável por, estou encarregado de, estou encarregada de, fiquei de fazer, fiquei responsável, espera de mim, esperam de mim, esperado de mim,
  está comigo, ficou comigo, comigo, minha vez, é meu, é minha, são meus, são minhas, na minha mesa, na minha lista, me toca, me falta, me falta fazer, sobrou para mim,
  tengo que hacer, debo hacer, tengo yo que hacer, me toca hacer, me toca, me corresponde, me corresponde hacer, me falta hacer, me falta por hacer, necesito hacer, mi parte, mis tareas, mis pendientes, mis plazos, mis responsabilidades,
  soy responsable, soy responsable de, estoy a cargo de, estoy encargado de, estoy encargada de, espera de mí, esperan de mí, depende de mí, es mío, es mía, son míos, son mías, a mi cargo, en mi lista, a mí,
  je dois faire, dois-je faire, dois je faire, ai-je à faire, ai je à faire, j'ai à faire, j'ai à rendre, il me reste à faire, me reste-t-il à faire, me reste-t-il, reste à faire pour moi, me revient, me revient-il, m'incombe, m'incombe-t-il, est à moi,
  attend de moi, attendez-vous de moi, attendu de moi, ma part, mes tâches, mes échéances, mes responsabilités, mes devoirs, suis-je responsable, je suis responsable, suis-je chargé, suis-je chargée, mon travail, à ma charge,
  devo fare, devo fare io, ho da fare, mi tocca, mi tocca fare, mi spetta, spetta a me, tocca a me, mi resta da fare, mi rimane da fare, la mia parte, mia parte, i miei compiti, miei compiti, mie scadenze, le mie scadenze, mie responsabilità,
  sono responsabile, sono incaricato, sono incaricata, ci si aspetta da me, si aspettano da me, a mio carico, nella mia lista, è mio, è mia, sono miei, sono mie
mine due: do i have anything, have i anything, do i have something, do i have any, anything for me, something for me, tenho alguma coisa, tenho algo, tengo algo, ai-je quelque chose, ho qualcosa
`;
