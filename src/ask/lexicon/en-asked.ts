/** How people ask, in their own words, about meetings, the people at them and what they spoke of, to concepts. */
export const enAsked = `
policy: policy, policies
fund: spend money on, spends money on, spend aid money on, aid money, money goes to, money supports, paid, pays for,
  paying for
discuss: treated, treated in, be treated, tackle, tackles, tackling, reviewed, reviewing, review, reviews, studied,
  studying, analyse*, analyze*, analysis, analyses, they study, exchanges, talk about, talk of, spoke about,
  speak about, speak of, spoke of, look at in, thought through, think through, think about, pondered on, conversed,
  conversing, ponder, pondered, pondering, mull*, turned over, reflected upon, exchange of views, exchanged views,
  exchange views, talks on, talks about, dialogues, went over, brainstorm*, deliberation, argued, arguments,
  scrutin*, inspect*, probe into, cast an eye, considered how, took stock, take stock, talked through, dealt with,
  dealing with, deals with
convene: called the meeting, called the consultation, called the experts, called everyone, called people,
  s partner in, partner in bringing, partners in bringing, partner in arranging, partner in convening,
  teamed up with, bringing people to, bring people to, hold together with, held together with, government called,
  called the gathering, called the event, called the conference, called the summit, call the gathering,
  call the event, call the consultation, called the florence
member: part of the planning, part of the committee, part of the board, part of your committee
agency: parties, one party, organ, organs
due: to do list
sector: their credentials, s' credentials, credentials of the, qualification*, qualified, career, careers, seasoned,
  background did, background do, background of the participants, background of the experts,
  background of the attendees, professional background, professional backgrounds
central: matter for, mattered for, matters for, focal to, crucial to, key to the, at the core, at the centre,
  heart of the reflections, heart of the reflection, main reference, took centre stage, central place, central role,
  underpinned the talks
name: headline, headlines, headline of, caption, captions, stand for, stands for, stood for
role: what part in, which part in, part does, part did, in what capacity, which capacity, capacity did, part played,
  part play
number: theme no, number, numbers
privatesector: which firm, what firm, a firm, law firm
topic: concerned, concerns the, objective concerns, goal concerns, aim concerns, goals concerns, aims concerns,
  objectives concerns, which objective concerns, goal concerned, talks concerned, discussions concerned,
  concerned which, the problem, this problem, that problem, of the problem, which area, what area, which areas,
  what areas, two areas, facet, facets, question at hand, what problem, some themes, themes treated,
  themes discussed, themes addressed, themes dealt, deal with
concern: critical for, critical to, crucial for, vital for, vital to, essential for, think about, thinks about,
  thought about, think of, thinks of, concerned about, is concerned, are concerned, so concerned, deeply concerned, of concern, a concern, weight,
  in the eyes of, high in, high on, high up, precedence, a must for, a must, top issue, top issues,
  continuing importance, as essential, as crucial, as vital, as critical, as urgent, as key, ranks high, rank high,
  counts, big deal, troubl*, anxiety, anxious, alarming, worrying, troubling, disturbing, burning issue, hot topic,
  cause for concern, great concern, preoccupied, keeps awake, heed, takes to heart, take to heart, to heart, dear to,
  close to the heart, seriousness of, stays high, stay high, high on the agenda, on the agenda of
howmany: count, counts of, count the
previous: old, older, bygone
country: states, which states, all states, nations of the world, every nation, all nations, every state, each state,
  each country, every country
government: state, decision-makers, policymakers, policy-makers, officials, civil servants, administrations,
  public administration, public authorities, state bodies, state officials, public bodies
task: todo items
share: spread, spreads, spreading, spreading of, passed on, passing on, pass on to, passing on of, input, inputs,
  communication of, learn from, learning from, learned from, learnt from, tell one another, tell each other,
  telling each other, shared out, give and take, make available, made available, disseminat*, put in common, impart*,
  passing round, brought with them, contribute their
frame: thread, common thread, red thread, running through, set the framework, sets the framework, conceptual frame,
  conceptual framework, against which background, against what background, anchored in, guided by, reference work,
  framework for the talks, framework for the debate, framework of the talks, formed the framework,
  gave the framework, formed the basis of the, formed the background to, backdrop to, behind the debates,
  behind the discussions, underlay, underlie, underlies, cornerstones of the debate, tone for the, set the tone for,
  starting point of the discussions, starting point for the discussions, as their framework, as its framework,
  as a framework, reference point for debates, reference point for the debates, reference point for discussions,
  reference point for the discussions, reference point for the talks
mobilise country: want all countries to, wants all countries to, want all states to, wants all states to,
  want states to, wants states to, want countries to, wants countries to, want governments to, wants governments to,
  want every country to, wants every country to, want each country to, wants every state to, want every state to
international: between countries, among countries, across countries, between nations, among nations, across nations,
  between states, among states, across states, across frontiers, between governments, among governments, of nations
cooperation international: states working together, countries working together, nations working together,
  working together across nations
cooperation: teamwork, partnership, partnerships, joint working, joint efforts, ties, coop, co-op, team work,
  cooperating, pulling together across, work more closely together, work closely together, working closely together
develop cooperation: foreign aid, overseas aid, development aid, international aid, foreign assistance,
  development assistance, overseas development, foreign cooperation, aid to developing countries, italy's aid,
  aid to countries, aid abroad
cooperation effort: aid work, aid effort, aid efforts
develop effort: aid programmes, aid programs, aid projects
develop: into aid, aid planning, aid world
develop agency: aid organisations, aid organizations, aid bodies, development bodies, development organisations,
  development organizations, development institutions, aid institutions
donor agency: funding bodies, funding body, funding agencies, grant makers, grantmakers, financiers, money givers,
  agencies giving money, those giving money
italy: rome's, rome takes, rome sees, by rome
world: everywhere, globe, across the globe, planet, worldwide, the world over, all over the world,
  all over the globe, internationally abroad, across the planet, in other countries, other countries,
  beyond its borders
group: group of, kind of group, sort of group, type of group, what group, which group, the group, groups of, circle,
  circle of, set of people, band of
expert: knowledgeable people, knowledgeable, experienced people, those with knowledge
objective: what brought, come for, came for, to what end, to which end, to what purpose, overarching purpose,
  overarching goal, overarching aim, overall purpose, overall aim, overall goal, set up for, intention behind,
  intent behind, purpose behind, aim behind, vision behind, behind this consultation, reason behind,
  what the congress is after, wants to reach, wish to achieve, wishes to achieve, wants to attain, strives for,
  what is wanted from, plans to achieve, ends pursued, meant for, has in mind, had in mind, in view, point of having,
  reason for having, what use is
knowledge: knowledge, expertise, familiar with, familiarity, knowledgeable about, knew, well versed, versed,
  familiar, background knowledge, what they knew, expert knowledge, understanding of, acquainted with, at home in,
  conversant
emphasis: special stress, special emphasis, special attention, most weight, most emphasis, particular weight,
  particular attention, particular focus, special focus, special weight, specially stressed, above all stressed,
  main stress
frame discuss: basis for the discussions, basis of the discussions, basis for the debates, basis of the debates,
  basis of the talks, basis for the talks, debates based, discussions based, talks based, basis for discussion
effort: intervention*, operations, operation, campaigns, campaign, venture, ventures, undertakings abroad,
  enterprise, drives against, actions abroad, schemes abroad, work abroad
year: dates from, date from, of which year, from which year
first objective: at the top of the list, top of the list of objectives
last: comes at the end, at the end of the list, closes the list, last on the list, final bullet, ends the list,
  final item
first: opening item, begins the series, heads the list, opens the list, comes first
commission: having the papers written, have the papers written, have papers written, had papers drawn up,
  papers drawn up, written on every, written for each, written for every, behind the papers,
  behind the background papers, have drawn up, having drawn up, had drawn up, ordering, orders, procure, procured,
  put out to, assign writing, have written, had written, getting written, get written, asked for the, asked for papers
committee: help plan, helps plan, helping plan, take part in planning, takes part in planning, in planning,
  planning this, organizing group, organising group, organisers group, steer the preparation, steer the preparations,
  steers the preparation, those behind the planning, planners, prepare the event, preparing the event,
  organising the event, organising body, organising bodies, organizing body, organizing bodies,
  organising committee members, steering body, planning bodies
prepare: get ready, getting ready, gets ready, ready for rio, prior to the congress, ahead of the congress,
  prior to rio, ahead of rio, writing of the, drafting of the, elaboration, elaborat*, drawing up, drawn up,
  is drawn up, be drawn up, help to write, helped to write, help write, helped write
mobilise: moving, get moving, bring together all, spur on, fire up, stir up, motivate countries, unite, uniting,
  get all countries, get every country, get countries, rouse, urge, urges, urging, appeal to, appeals to, call upon,
  calls upon, prod, incite
italy meeting: italian talks, talks in italy
unicef: un children's fund, un children's agency, united nations children's fund, united nations children's agency,
  un agency for children, un body for children, children's agency of the un
italy fund: supported by italy, italian-supported, italy supports
consultation: hearings
prepare meeting: preparatory session, preparatory sessions
topic expert consultation prepare: themes of the preparatory consultations, themes of preparatory consultations
congress: congresses were there, congresses have there been, congresses have been
paper: written material, written materials, material, materials, written texts
privatesector role: corporate responsibility
provide: expected to hand, to hand to
numerous: a host of, plenty of, numerous
woman: woman, women, man, men
grave: severity, seriousness, how grave, how serious is
cornerstone: fundament, foundation stone, main pillar, centre piece, plank of, column, prop, lynchpin, corner stone,
  building block
research: researches
academic: professors, professor, teachers, scientist*, lecturers, university people, academia, academy, faculty
media: broadcaster*, television, radio, newsmen, news people, news media, outlets
civilsociety: charity, associations, association, non-profit, non-profits, nonprofit, nonprofits, activist*,
  campaigner*, third sector, grassroots, grass-roots, community groups
representative: envoy*, spokespeople, spokesperson*, deputy, deputies, emissar*
independent: autonomous, commissioner for children, children's commissioner, children's commissioners,
  child commissioner, watchdog, watchdogs
regional: area-wide, continental, across the continent, sub regional
national: countrywide, country-wide, nationwide, in-country
meeting: congregat*, assembly of, convention of, sit together, sat together, came under one roof, get-togethers,
  round table, roundtable, colloqu*
participant: those present, attendees were, people in attendance, in attendance, those who attended, those attending,
  those taking part, contributors
experience: insight, insights, track record, what they had learned, what they learned, what they had learnt,
  hands-on, field experience, practical knowledge, practical experience
finding: outcomes of the study, results of the study, study's results, study's conclusions, conclusions of the study
recommend: suggestion*, propose, proposes, proposed, proposing, propositions, put forward proposals, advice given,
  put forward for, put on record as advice
envisage: visualise, visualize, imagine, imagines, foresees doing, have in view, has in view, look forward to,
  looks forward to
background: preparatory paper, preparatory papers, backgrounders, discussion paper, discussion papers, working paper,
  working papers
design: designed to, designed for, conceived to, conceived for, intended to promote
expert consultation prepare: meetings to get ready, meetings ahead, meetings held ahead, meetings before rio,
  gatherings ahead, gatherings before rio, meetings will they hold, other meetings are held, what gatherings
`;
