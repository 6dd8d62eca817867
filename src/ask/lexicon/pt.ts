/** Portuguese words and phrases to English concepts; `-` carries no meaning of its own. */
export const pt = `
-: contra, até, desde, durante, após, antes, depois, enquanto, perante, além, queria, deram, vem, vêm, dar, vamos, temos, leva, mesmo é, fazemos, fizeram, deu, dá, o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, num, numa, ao, aos, à, às,
  por, pelo, pela, pelos, pelas, para, pra, pro, com, sem, sob, sobre, e, ou, mas, se, que, é, eh, são, era,
  eram, foi, foram, ser, será, serão, sendo, sido, seja, está, estão, estava, estar, esteve, há, houve,
  haverá, ter, tem, têm, teve, tinha, tinham, terá, vai, vão, ir, fica, ficou, ficar, acontece, aconteceu,
  acontecer, acontecerá, acontecem, ocorre, ocorreu, ocorrer, ocorrerá, realiza, realizou, realizado,
  realizada, realizar, realizará, realizou-se, celebra, celebrou, lugar teve, teve lugar, tem lugar,
  terá lugar, este, esta, estes, estas, esse, essa, isso, isto, aquele, aquela, ele, ela, eles, elas, eu,
  me, mim, nós, a gente, você, vocês, lhe, seu, sua, seus, suas, nosso, nossa, nossos, já, ainda, só,
  apenas, também, muito, mais, menos, bem, aqui, lá, aí, então, pois, mesmo, mesma, exatamente, oi, olá,
  ola, bom dia, boa tarde, boa noite, por favor, pf, pfv, obrigado, obrigada, valeu, desculpe, desculpa,
  com licença, me diz, me diga, diga, dizer, me fala, fala, falar, me lembra, lembra, lembrar, pode, podem,
  poderia, podia, gostaria, queria, quero, preciso saber, saber, sabe, sei, alguém, alguma, algum, alguns,
  algumas, coisa, dúvida, pergunta, rápida, rápido, uma dúvida, informação, informações, informar, explica,
  explicar, segundo o documento, segundo o plano, conforme, acordo, de acordo com, existe, existem, faz, fazer, fazem, fez, feito, feita,
  diz, dizem, disse, tal, cada, todo, toda, todos, todas, total, ao todo, no total, principal, principais,
  q, né, tá, cá, deve, devem, vez, vezes, previsto, prevista, marcado, marcada, próximo evento, chefe, nota,
  equipe, gente, até mesmo, exemplo, plano, documento diz, antes de mais, tipo, tipos, diferentes, vários,
  várias, próprio, consta, constam, caso, ali, dentro, lembrete, esqueci, ajuda, ajudar, confirmar, confirma
when: quando, em que data, qual a data, qual data, que data, quais as datas, em que datas, qdo, que dia é,
  que dias
date: data, datas, calendário
year: ano, anos
which year: em que ano, que ano, de que ano, qual o ano, em q ano
month: mês, meses
day: dia, dias
weekday: dia da semana
clocktime: hora, horas, horário, a que horas, que horas, horarios
where: onde, aonde, em que lugar, em que local, cadê
place: local, lugar, sítio, localização, sede
city: cidade, cidades, município
country: país, países, nação, nações
who: quem
what: qual, quais, o que, oque, que, quê
why: por que, porque, porquê, por quê, motivo, razão
how: como, de que forma, de que maneira
list: lista, liste, listar, enumere, enumerar, relação de, cite, citar
howmany: quantos, quantas, número de, quantidade de, qts
howlong: quanto durou, quanto tempo durou, quantos dias durou, quanto tempo, duração, quantos dias dura, quanto dura, durante quanto tempo, por quantos dias
howmuch cost: quanto custa, quanto custou, quanto custam, quanto é, quanto se paga, preço, preços, custo,
  custos, valor, valores
howmuch: quanto
daysleft: quantos dias faltam, quanto falta, quanto tempo falta, faltam quantos dias, falta quanto,
  dias faltam, faltam, falta, daqui a quanto, contagem regressiva, dias restantes, dias até,
  quantos dias até, quantos dias para
last: dura, durou, durar, durará, duram
start: começa, começou, começar, começará, começam, inicia, iniciou, iniciar, início, inicio, abre, abriu,
  abertura, primeiro dia, arranca
end: termina, terminou, terminar, terminará, acaba, acabou, acabar, fim, final, encerra, encerramento,
  encerrou, último dia
host: sedia, sediar, sediou, sediará, anfitrião, anfitriã, anfitriões, recebe, receber, recebeu, receberá,
  acolhe, acolher, acolheu, acolherá, hospeda, país sede, país-sede, sede do
convene: por trás, convoc*, coconvoc*, co-convoc*, chamou
organise: promove, promovem, promoveu, promotor, promotora, organiz*, promoveu, promove a, promovida por
planning: planej*, planific*, planejamento, planeamento
committee: comitê, comité, comite, comissão, comitê organizador, comissão organizadora,
  comitê de planejamento, comitê de planeamento, comissão de planejamento
member: formam, forma o, constituem, compõem, membro*, integra, integram, integrante*, faz parte, fazem parte, parte do, pertence, pertencem,
  compõe, compõem, composição, parceiro*
participant: particip*, assistiu, presente*, compareceu, compareceram, esteve em, estiveram,
  esteve presente, delegado*, convidado*, especialistas que foram
number: número, numero, n.º, nº
name: nome, nomes, se chama, chama-se, chama, chamam, chamado, título, titulo, intitulado, denominação
objective: conseguir, lograr, alcançar, atingir, obter, buscava, buscou, desejava, propõe, se propõe, espera, almeja, deseja, objetivo*, objectivo*, meta, metas, finalidade*, propósito*, pretende*, visa, visava, visam,
  pretendia, quer alcançar, quer atingir, para que serve, para que serviu, serve, serviu, intuito, alvo,
  alvos, procura fazer, busca
theme: tema, temas, eixo temático, eixos temáticos, eixo, eixos, área temática, áreas temáticas
thematic: temática, temático, temáticas, temáticos
topic: assunto*, questão, questões, tópico*, matéria
paper: trabalho escrito, texto
background paper: documento de base, documentos de base, documento de referência, documentos de referência,
  documento de contexto, documentos de apoio, documento de antecedentes, documentos de trabalho,
  documento base
thematic paper: documento temático, documentos temáticos, artigo temático, texto temático
document: documento*
meeting: reunião, reuniões, encontro*, evento*, conferência*, cimeira, cúpula
consultation: consulta, consultas
congress: congresso*, congreso
world: mundial, mundiais, mundo
first: primeir*, 1º, 1o, 1ª, primero
second: segunda, segundo, 2º, 2o, 2ª
third: terceir*, 3º, 3o
fourth: quart*, 4º
fifth: quint*, 5º
sixth: sext*, 6º
one: um só
two: dois, duas
three: três
four: quatro
five: cinco
six: seis
previous: anterior*, passado, passada, prévio*, último congresso
afterrio rio: depois do rio
next: próxim*, seguinte*
last: último, última
convention: convenção, convenções, tratado*, convênio
right: direito*
child: criança*, infância, infantil, infantis, menor, menores, menin*
adolescent: adolescente*, jovem, jovens
protocol: protocolo*
optional: facultativo, opcional
session: sessão
special: especial, extraordinária
study: estudo*
violence: violência*
adopt: adot*, adopt*, aprov*, assinou
government: governo*, governamental, governamentais
sexual: sexual, sexuais
exploitation: exploração
abuse: abuso*
cooperation: cooperação
international: internacional, internacionais
regional: região, regiões, regional, regionais
national: nacional, nacionais
development: desenvolvimento
victim: vítima*
protect: proteg*, proteção, protecção
prevent: prevenç*, prevenir, prevenção
concern: prioridade*, prioritári*
concern: preocupa*
grave: grave, graves, sério
cornerstone: pedra angular, pilar, pilares
strategy: estratégia*
foundation: base, bases, fundamento, alicerce
build: baseia, baseiam, se baseia, assenta, assent*, apoia, construir sobre, fundamenta
commitment: compromisso*
followup: seguimento, acompanhamento, dar seguimento
impact: impacto, impactos, efeito*
discuss: discut*, discuss*, debat*, abord*, trat*, diálogo
frame: enquadr*, orientou, orientaram, norteou, nortearam, marco, guiou
turningpoint: ponto de viragem, ponto de virada, virada, divisor de águas
mechanism: mecanismo*
indicator: indicador*
baseline: linha de base, ponto de referência, referência
monitor: monitor*
recommend: recomend*
experience: experiência*
share: partilh*, compartilh*, troca*
action: ação, ações
work: funciona, funcionam
challenge: desafio*
approach: abordagem
mobilise: mobiliz*
awareness: conscien*, sensibil*
expert: especialista*, perito*
academic: acadêmic*, académic*
media: mídia, meios de comunicação, jornalista*, imprensa
civilsociety: sociedade civil, ong, ongs
agency: agência*, entidade*, órgão*, organização, organizações, organismo*, instituição, instituições
donor: doador*
legal: legal, jurídic*, lei, leis
framework: quadro, quadros
privatesector: setor privado, sector privado, empresa*
commission: encomend*, comission*
prepare: prepar*, elabor*
solidarity: solidariedade
feature: característica*, traço
drivingforce: força motriz, motor
implement: implement*, aplicação
journey: jornada, caminho, viagem rumo, percurso
relaunch: relanç*
freedom: liberdade
effort: projeto*, projetos, programa*, atividade*, esforço*
fund: financi*, pag*
role: papel
donors: financiador*
council of europe: conselho da europa
deadline: prazo*
late: atrasad*, atraso*
due: vence, vencem, vencer, entregar, entrega, entregue
week: semana*
today: hoje
tomorrow: amanhã
mine: meu, meus, minha, minhas
owner: responsável, responsáveis, encarregad*
owe: deve entregar, devem entregar
task: tarefa*, pendência*, item, itens
open: pendente*, em aberto, abertos
done: concluíd*, feitos, terminad*
milestone: marcos
secretary: secretári*, secretaria
chair: president* do comitê, preside, presidiu, presidir, preside o
president: presidente*
hotel: hotel, hotéis, hosped*, alojam*, aloja*, pousada, dorm*
visa: visto, vistos, passaporte*
fee: taxa*, ingresso*
registration: inscriç*, inscrever, inscreve*, registr*
budget: orçament*, verba*, gast*, dinheiro, despes*, custear
minister: ministr*, ministério
speaker: orador*, palestr*, conferencista*, discurs*
director: diretor*, chefia, dirige, dirigente*, coordenador*
author: autor*, escrev*, redigi*, redator*, redação
page: página*
dresscode: traje*, roupa*, vestir, vestuário, vestimenta
email: telefone*, e-mail, email, correio, contato*, contacto*, site
wifi: wifi, wi-fi, senha, internet
language: língua*, idioma*, tradu*, interpret*
food: almoço*, jantar*, refeição, refeições, comida, café
weather: tempo em, clima, temperatura
travel: voo*, aeroporto*, transporte*, viagem, viagens, ônibus
venue: prédio, edifício, sala, salas, auditório, endereço, centro de convenções, rua, hall
person: pessoas, pessoa
ceremony: cerimônia*, cerimónia*
inaugurate: inaugur*
ratify: ratific*, assinar*, assinaram
population: habitant*, população
focus: foco, enfoque
paper theme: documento do tema
sector: perfil, perfis
`;
