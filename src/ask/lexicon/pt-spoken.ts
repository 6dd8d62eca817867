/** Portuguese as it is spoken: turns of phrase to English concepts; `-` carries no meaning of its own. */
export const ptSpoken = `
-: preciso, precisa, precisamos, precisava, necessito, gostávamos, gostaríamos, queríamos, quero saber,
  podem me dizer, poderiam, conseguem, consegue, consigo, dá pra, dá para, tem como, teria como, me manda,
  manda, mandar, me passa, passa, passar, passem, me envia, envia, enviar, me mostra, mostra, mostrar,
  mostre, me explica, explique, me conta, conta, contar, me informa, informe, informem, me recorda, recorda,
  recordar, recorde, relembra, relembrar, lembrete, refresca, refrescar, memória, esquecemos, esqueço, não
  lembro, não me lembro, lembro, lembram, sabem, sabia, sabiam, saberia, soube, souberam, sabendo, acho,
  achava, acha, acham, creio, penso, pensava, imagino, suponho, parece, parecia, ouvi, ouvi dizer, dizem
  que, li, lemos, vi, vimos, viu, olha, olhem, escuta, ei, ó, opa, e aí, fala aí, pessoal, galera, turma,
  amigo, amiga, amigos, colega, colegas, chefe, meu chefe, minha chefe, senhor, senhora, doutora, doutor,
  prezado, prezados, prezada, caro, cara, caros, estimados, tudo bem, tudo bom, beleza, blz, vlw, obg,
  obrigadão, grato, grata, agradeço, agradecemos, agradecia, desde já, antecipadamente, com urgência,
  urgente, rapidinho, rapidamente, por gentileza, gentileza, faz favor, se faz favor, s.f.f., sff, se
  possível, possível, impossível, fazendo, tô, to, estou, estamos, estavam, estávamos, estive, estivemos,
  estiver, vou, ia, iam, íamos, fui, fomos, for, forem, fosse, seria, seriam, serei, seremos, sou, somos,
  éramos, tenho, tinha que, tem que, temos que, tenham, tivesse, tivemos, haveria, havia, haviam, haja,
  deveria, deveriam, deverá, deverão, devia, deviam, pode ser, poderá, poderão, pude, pôde, puderam, querem,
  quiser, quis, quiseram, dizia, diria, digam, digo, falou, falaram, falam, falando, falava, falado, rolou,
  rola, rolar, vai rolar, rolando, aconteceria, acontecendo, acontecia, ocorreram, ocorria, realizaram,
  realizou, realizam, realizando, decorre, decorreu, decorrer, decorrerá, passou-se, se passou, passou,
  dá-se, deu-se, terá, tiveram, tido, tem lugar, tomar lugar, lugar a, acabou por, chegou a, chega, chegar,
  chegou, cheguei, chegam, saiu, sai, sair, saíram, saí, virou, vira, virar, volta, voltar, entra, entrar,
  entrou, anda, andar, andam, coloca, colocar, pôr, põe, puseram, botar, bota, leva a, levou, levaram,
  levar, traz, trazer, trouxe, trouxeram, usa, usar, usou, usaram, utilizou, utiliza, utilizar, utilizado,
  torna, tornar, tornou, trabalha com, junto, juntos, juntas, junta, conjunto, conjuntamente, em conjunto,
  conosco, connosco, comigo, contigo, consigo mesmo, algo, nada, ninguém, nenhum, nenhuma, qualquer,
  quaisquer, outro, outra, outros, outras, ambos, ambas, demais, tanto, tanta, tantos, tantas, pouco, pouca,
  poucos, poucas, bastante, vários, diversas, diversos, certo, certa, certos, certas, ao certo, de fato, de
  facto, na verdade, aliás, enfim, afinal, no fim das contas, no final das contas, afinal de contas,
  resumindo, resumo, em resumo, brevemente, breve, em poucas palavras, poucas palavras, em suma,
  basicamente, praticamente, principalmente, sobretudo, especialmente, especificamente, específico,
  específica, concreto, concreta, concretamente, exato, exata, exatas, exatos, exactamente, exacta, correto,
  correta, corretamente, oficial, oficiais, oficialmente, propriamente, realmente, verdade, verdadeiro,
  falso, sim, não, nem, talvez, provavelmente, porventura, acaso, por acaso, agora, neste momento, no
  momento, atualmente, hoje em dia, depois disso, antes disso, nessa, nesse, nesses, nessas, nesta, neste,
  nestas, nestes, naquela, naquele, daquela, daquele, daquilo, disso, disto, desse, dessa, desses, dessas,
  deste, desta, destes, destas, dele, dela, deles, delas, nele, nela, aquilo, aquelas, aqueles, cujo, cuja,
  cujos, cujas, qual deles, onde mesmo, quando mesmo, mesmos, mesmas, perto, longe, cerca, cerca de, acerca,
  acerca de, a respeito, a respeito de, respeito, relação a, em relação, com relação, quanto a, referente,
  referentes, relativo, relativa, relacionado, relacionada, ligado, ligada, através, mediante, segundo
  consta, de acordo, entre, embora, porém, contudo, todavia, entretanto, portanto, logo, assim, assim que,
  ora, tão, quão, quase, sempre, nunca, jamais, às vezes, maior, menor número, grande, grandes, pequeno,
  pequena, importante, importantes, famoso, famosa, tal da, tal do, a tal, o tal, coisas, troço, negócio,
  lance, parada, história, ideia, a ideia, noção, dúvidas, questão rápida, perguntinha, perguntar, pergunto,
  perguntou, pergunta rápida, responder, resposta, responda, respondam, ajude, ajudem, ajudaria, informem,
  indicar, indica, indique, indicam, indicado, citado, citada, citados, mencionado, mencionada, mencionados,
  menciona, referido, referida, descreve, descrever, descreva, detalhe, detalhes, dado, dados, ponto,
  pontos, item por item, forma, formas, modo, maneira, jeito, exemplo disso, lado, parte, partes, vem a ser,
  quer dizer, significa, isto é, ou seja, entende, entendi, entender, entendo, compreender, perceber,
  percebi, descobrir, procuro, procurando, procurar, procura, busco, buscando, achar, encontrar, encontro
  isso, encontrei, confirme, confirmem, verificar, verifique, conferir, confere, checar, certeza, tenho
  certeza, certinho, direitinho, direito isso, escrevendo um, fazendo um, preparando um, redigindo,
  relatório, apresentação minha, minha apresentação, folheto, anotar, anotação, agendar, agenda minha,
  marcar, marco na agenda, me programar, programar, organizar minha, férias, viajar, viajamos, viajando,
  comprar passagem,   tirar folga, folga
daysleft: falta quanto tempo, falta muito, faltam muitos dias, quantos dias restam, restam, resta, quanto
  tempo resta, resta quanto tempo, quanto tempo temos, quanto tempo ainda, tempo até, ainda faltam, ainda
  falta, quantas semanas faltam, semanas faltam, dias pra, quantos dias pra, quantos dias pro, quantos dias
  até o, daqui a quantos dias, em quantos dias
when:  em quais dias, quais os dias, quais dias, em que dias, em quais datas, quais
  datas, por que data, a partir de quando, desde quando, pra quando, para quando, em que altura, em que
  época, é de quando, data de quando
end: até quando, vai até quando, até que dia, até qual dia, até que data, termina quando, acaba quando,
  último dia do, encerramento do
start: começa quando, dá início, tem início, teve início, terá início, arranque, dia de abertura
howlong: são quantos dias, quantos dias são, quantos dias tem, tem quantos dias, quantos dias de, dura
  quanto, dura quantos dias, em quantos dias de, por quanto tempo
host: sediando, sediado, sediada, vai sediar, quem sedia, é a sede, acolhendo, acolhida, recebendo,
  recebido, dono da casa, dona da casa, anfitri*,  organizador e anfitrião, hospedando, nos recebe
convene: idealiz*, por iniciativa de, iniciativa de quem, tomou a iniciativa, deu origem, por detrás,
  coorganiz*, co-organiz*, esteve à frente, estiveram à frente, à frente de, à frente da
participant: foram na, foram no, quem foi,  que tipo de gente,
  tipo de gente, tipo de pessoas, que pessoas, que gente, quem estava, quem esteve, quem estavam, estava na,
  estavam na, estavam em, compareceram, marcou presença, reuniu quem, reuniu, reuniram, público, plateia,
  gente foi, integrou a reunião
member: tá no, está no, quem está no, quem tá no, estão no, fazem parte do, componentes, componente, compõe
  o, é formado, formado por, formada por, composto por, composta por, constituído, constituída, é composto,
  quem são os, organizações do, entidades do, sentam, tem assento, assento, assentos
objective: pra que serve, pra que serviu, pra que é, para que é, qual a intenção, intenção, intenções,
  intenção de, pretendendo, pretender, queria alcançar, queria conseguir, quer conseguir, quer obter, quer
  fazer, queria fazer, o que quer, o que queria, querem alcançar, querem com, quer com, tem em vista, em
  vista, com que fim, para que fim, fins, razão de ser, se destina, destina-se, destinava, tenciona, visado,
  visando, aspira, ambição, ambições, ambiciona, propôs, se propôs, propunha, se propunha, mirava
topic: de que se trata, do que se trata, de que trata, do que trata, de que tratou, do que tratou, tratou
  de, trata de, é sobre o que, foi sobre o que, sobre o que é, sobre o que foi, sobre o que, sobre que,
  temática da, falou sobre, versa sobre, versou
adopt: criou a, criou, criada por, elaborou, de quem é, foi feita por, quem fez, é de quem, de que órgão, de
  qual órgão, veio de
build: se apoia, alicerç*, ampar*, sustent*, se sustenta, dá continuidade, continuidade, herda,
  fundamentada, parte de quê, se fundamenta, se basearam, basearam, baseou, se baseou, baseado, baseada,
  pautadas, pautou
frame: se basearam em, serviu de base para as discussões, embasou, embasaram, balizou, balizaram, pautou as,
  orientado por, emoldur*
foundation: base sólida, bases sólidas, base forte, sólida base, alicerces, fundamentos
what: quê mesmo, quais são, qual é, que é
paper: paper, papers, textos, trabalhos, publicaç*
commission: encomendando, encomendar, mandou fazer, pediu, solicit*
effort: iniciativa, iniciativas, ações financiadas, obras
concern: importa, importância, importante para, vê o, encara, encaram, posição, postura, opinião, atitude,
  área prioritária, áreas prioritárias
elsewhere: anunci*, cancel*, adiad*, adiou, adiamento, sorte*, rifa
number theme: número de tema, número do tema
-: posso, possa, possam, poderei, consiga
when day: que dia, em que dia
convene: chamada por, chamado por
-: aprimorar, aprimoram, aperfeiçoar
`;
