/** How people ask, in their own words, for what the papers of a congress say, to concepts. */
export const enAsked = `
policy: policy, policies
fund: spend money on, spends money on, spend aid money on, aid money, money goes to, money supports
-: treat, treats, treating, treatment of, gives, giving, lead to what, part of, part of the, portion of, to do,
  to do what, write a letter to, writing a letter to, letter to the, like to write to, want to write to,
  need to write to, have to write to, write to my, i'm writing, i am writing, we are writing, we're writing,
  footnote, footnotes, acknowledgements page, for the acknowledgements, in one room, in the same room, one room,
  make room, makes room, making room, room for, for the minister, for our minister, for my minister,
  for the ministry, my embassy, my minister, our minister, education ministry, kindly state, please state, state the,
  quote please, please quote, in the words of the paper, in the words of the document, in the words of the text,
  in one word, in a single word, for the minutes, any word on, word on, words on, in your words, bot, dear bot,
  dear all, recite, cite it, yes or no, true or not, or not, play, plays, played, playing, do we stand, we stand,
  found, shall be found, additional, decade, welcome speech, my speech, speech for my, for my speech, count as,
  carry, carries, carried, connection with, connection, drew, draws people, drew people, stand, stands, link, links,
  linked, linked to, linked with, link between, links between, committed, commit, commits, commits to,
  review the list, in late, in early, entered into, be handled, to be done with, be done with, is to be done,
  was to be done, which item, which items, what items, what item, the item, caters for, catered for, cater for,
  catering for young, for the italian minister, for an italian minister, subtitle, sub-title, how broad, how wide,
  how wide-ranging, belongs to, belong to, what good, out of how, distributed over, re heading, are we heading,
  heading towards, left out, leave out, leaves out, leaves them out, for whose benefit, whose benefit,
  strategies are to be drawn up, to be fixed, targeted by, were they targeted, which stages, what stages, stages of,
  in practice, target group
persist: old ones, unresolved, lingering, longstanding, long-standing, old problems
discuss: treated, treated in, be treated, tackle, tackles, tackling, reviewed, reviewing, review, reviews, studied,
  studying, analyse*, analyze*, analysis, analyses, they study, exchanges, talk about, talk of, spoke about,
  speak about, speak of, spoke of, look at in, thought through, think through, think about, pondered on
convene: called the meeting, called the florence, called the consultation, called the experts, called everyone,
  called people, s partner in, partner in bringing, partners in bringing, partner in arranging, partner in convening,
  teamed up with, bringing people to, bring people to, hold together with, held together with, government called
member: part of the planning, part of the committee, part of the board, part of your committee
agency: parties, one party, organ, organs
due: to do list
sector: their credentials, s' credentials, credentials of the, qualification*, qualified, career, careers, seasoned,
  background did, background do, background of the participants, background of the experts,
  background of the attendees, professional background, professional backgrounds
central: matter for, mattered for, matters for
legal framework: legal set-up, legal setup, legal order, legal system
political framework: political set-up, political setup
name: headline, headlines, headline of, caption, captions, stand for, stands for, stood for
role: what part in, which part in, part does, part did, in what capacity, which capacity, capacity did, part played,
  part play
number: theme no, number, numbers
exhibition: a stand, our stand, stand at the, stand space, exhibition stand, book a stand
email: web link, link to the, link for, a link to, send the link, link to register, zoom link, link to join, the link
convention: convension*, pact, accord, the conv, conv
strong: how firm, firm, strength, strengths, sturdy, robust, solid
privatesector: which firm, what firm, a firm, law firm
victim: suffered abuse, who suffered abuse, were abused, was abused, being abused, fell prey, prey, injured party,
  injured, sufferer*, those affected, affected children
border: frontier, frontiers
turningpoint: decisive, break with the past, change things, changes things, change of course, change course
systemic: structures, integrated approach, whole of system
topic: concerned, concerns the, objective concerns, goal concerns, aim concerns, goals concerns, aims concerns,
  objectives concerns, which objective concerns, goal concerned, talks concerned, discussions concerned,
  concerned which, the problem, this problem, that problem, of the problem, which area, what area, which areas,
  what areas, two areas, facet, facets, question at hand, what problem, some themes, themes treated,
  themes discussed, themes addressed, themes dealt
concern: concerned about, is concerned, are concerned, so concerned, deeply concerned, of concern, a concern, weight,
  in the eyes of, high in, high on, high up, precedence, a must for, a must, top issue, top issues,
  continuing importance, as essential, as crucial, as vital, as critical, as urgent, as key, ranks high, rank high,
  counts, big deal, troubl*, anxiety, anxious
howmany: count, counts of, count the
act: proceed, behave, act, acts, acting, acted
commitment: engagement, engagements, engagements entered
previous: old, older, bygone
age: years old
country: states, state, which states, all states
abuse: abused
follow: the one after
task: todo items
share: spread, spreads, spreading, spreading of, passed on, passing on, pass on to, passing on of, input, inputs,
  communication of, learn from, learning from, learned from, learnt from, tell one another, tell each other,
  telling each other
steer: steered, steers, steering
frame: thread, common thread, red thread, running through, set the framework, sets the framework, conceptual frame,
  conceptual framework, against which background, against what background, anchored in, guided by, reference work
mobilise country: want all countries to, wants all countries to, want all states to, wants all states to,
  want states to, wants states to, want countries to, wants countries to, want governments to, wants governments to
international: between countries, among countries, across countries, between nations, among nations, across nations,
  between states, among states, across states, across frontiers, between governments, among governments, of nations
cooperation international: states working together, countries working together, nations working together,
  working together across nations
cooperation: teamwork, partnership, partnerships, joint working, joint efforts, ties, coop, co-op, team work,
  cooperating, pulling together across, work more closely together, work closely together, working closely together
develop cooperation: foreign aid, overseas aid, development aid, international aid, foreign assistance,
  development assistance, overseas development, foreign cooperation
cooperation strategy: aid policy, aid strategy, cooperation policy, strategy for aid, policy on aid
cooperation effort: aid work, aid effort, aid efforts
develop effort: aid programmes, aid programs, aid projects
develop: into aid, aid planning, aid world
develop agency: aid organisations, aid organizations, aid bodies, development bodies, development organisations,
  development organizations, development institutions, aid institutions
donor agency: funding bodies, funding body, funding agencies, grant makers, grantmakers, financiers, money givers,
  agencies giving money, those giving money
italy: rome's, rome takes, rome sees, by rome, rome finances, rome funds
mainstream: embedded in, anchor in, runs through
world: everywhere, globe, across the globe, planet
protect: uphold*, defence, defense, guard, guarding, guarded, look after victims, look after children,
  look after young, looks after victims, take care of children, take care of victims, takes care of victims,
  care of victims, care of children, caring for victims, cares for victims, keep children safe, keeps children safe
right: entitlement, entitlements
exploitation: evil, evils, scourge, plight, harm, harms, phenomenon
group: group of, kind of group, sort of group, type of group, what group, which group, the group, groups of, circle,
  circle of, set of people, band of
expert: knowledgeable people, knowledgeable, experienced people, those with knowledge, connoisseurs
objective: what brought, come for, came for, to what end, to which end, to what purpose, overarching purpose,
  overarching goal, overarching aim, overall purpose, overall aim, overall goal, set up for, intention behind,
  intent behind, purpose behind, aim behind, vision behind, behind this consultation, reason behind
knowledge: knowledge, expertise, familiar with, familiarity, knowledgeable about, knew, well versed, versed, familiar
crossfertilise: learn from one another, learn from each other, mutual enrichment, mutual learning, cross-pollinat*,
  two-way, both ways
emphasis: special stress, special emphasis, special attention, most weight, most emphasis, particular weight
frame discuss: basis for the discussions, basis of the discussions, basis for the debates, basis of the debates,
  basis of the talks, basis for the talks, debates based, discussions based, talks based, basis for discussion
drivingforce: engine behind, force behind, momentum behind, driver behind, pushes, push, pushed, moves the, move the,
  powered by, powered, fuelled, fuels, energy behind
feature: mark of, a mark, hallmark
solidarity: stand by, stand by each other, standing by, fellowship, togetherness
implement: into effect, into practice, execution, executing, put to work, carry out the aims,
  carry out the objectives, carry out the goals, carrying out, carrying out the aims, carrying out the objectives,
  putting into practice
generate: came out of the convention, came of, come of, arise, arises, arose, arising, arising from, grew out of,
  grown out of, led to, leads to, lead to, led us to, resulted in, started by, set off by, set off, fruit of,
  fruits of, fruits, gave us a, triggered
realise: realiz*, realis*, fulfil*
comprehensive: broad, wide-ranging, far-reaching, all-embracing, all-encompassing, extensive
standard: legal norms, legal standards, legal rules, regional norms
foundation: lay the ground, lays the ground, lays the groundwork, the ground for, lay the foundations,
  lays the foundations
criminalise: penal, penal law, penal measures, criminal law, criminal measures, criminal justice
investigate prosecute: police and courts, police and the courts, police and prosecutors, law enforcement
strengthen: strengthen*, stronger, bolster*, reinforc*, fortif*, beef up, shore up, build up, building up,
  made stronger, make stronger
mechanism: machinery, devices
capitalise: capitalis*, capitaliz*, make the most of, making the most of, take advantage, takes advantage, leverage,
  leveraging
refine: refin*, sharpen*, fine-tune, fine-tuning, polish, hone, honing
assess: fit for purpose, equipped to, well equipped
international actor: international partners, international players
impact: consequence*, influence, influences, influenced, difference, differences, any difference,
  makes any difference, make any difference, tangible, effect of, concrete effect, actual change, real change,
  change anything, changes anything, truly benefit, really benefit, children benefit, really achieve,
  actually achieve, really change, really help, results for children, results for boys, results for kids,
  outcomes for children, outcomes for kids, concerning results, results or outcomes, real results
enjoy right: exercise of rights, exercise their rights, exercise of their rights
enjoy: enjoy*
focus: focal point of the meeting, focal point of the consultation, focal point of the talks
effort: intervention*
thoughtful: thoughtful*, careful, carefully, thought was given
forward: carry forward, carried forward, carried on, taken forward, take forward, taking forward, move forward,
  moving forward, keep the momentum, keeping the momentum, keeping up
progress: moved on, advance made, advances, headway, strides, improvement, improvements
monitor: watch, watched, watching, kept under review, keep under review
baseline: compared with what, compared to what, compared with, compared to, compare, compared, comparing,
  starting line, point zero, zero point
followup: what comes after, comes after rio, once the congress is over, when the congress is over, after it is over,
  time after the congress, time after the world congress, following the meeting, following the congress,
  after the meeting, after the conference, further measures, further steps, further action, subsequent measures,
  subsequent action, subsequent activities, after november, period after the congress
build: leans on, lean on, leaning on, leaned on
obligation: bind, binds, bound by, obliges, obliged by
special session: special sitting
benefit: boost, boosts, boosted, boosted by, helped along, enriched by, nourished by, strengthened by
year: dates from, date from, of which year, from which year
guarantee: guarant*, ensur*, assur*
secure: secur*
security: security
facilitate: facilitat*, easier, ease, eases, eased, simplif*, smooth, smoother, smoothen
work: proven, tried and tested, work best, works best, what has worked
channel: routes, avenue, avenues, pathway, pathways, paths, should be opened, to be opened, wants to open,
  want to open, open up, opened up, opening up, doors
inter regional: between regions, among regions, across regions, inside regions, within regions, within a region,
  within one region, inside and among regions, between parts of the world, one and the same region
new: recent, modern, new-style, latest, fresh
respond: reaction, reactions, react, reacting
targeted: tailor-made, tailored, better aimed, sharper, well aimed, specific enough
strategy: action plan, action plans
intersectoral: sectors work together, sectors working together, across ministries, between ministries, many sectors,
  all sectors, spanning several sectors
catalyse: kick started, kick starting, accelerat*, speed up, set rolling, stimulat*
first objective: at the top of the list, top of the list of objectives
last: comes at the end, at the end of the list, closes the list, last on the list, final bullet, ends the list,
  final item
first: opening item, begins the series, heads the list, opens the list, comes first
child: under 18s, under eighteens, age group, age groups
commission: having the papers written, have the papers written, have papers written, had papers drawn up,
  papers drawn up, written on every, written for each, written for every, behind the papers,
  behind the background papers
committee: help plan, helps plan, helping plan, take part in planning, takes part in planning, in planning,
  planning this, organizing group, organising group, organisers group, steer the preparation, steer the preparations,
  steers the preparation
prepare: get ready, getting ready, gets ready, ready for rio, prior to the congress, ahead of the congress,
  prior to rio, ahead of rio, writing of the, drafting of the, elaboration, elaborat*, drawing up, drawn up,
  is drawn up, be drawn up
thematic paper: theme paper, themed paper
legal: statute, statutes, regulation, regulations, regulatory, statutes and treaties
government: decision-makers, policymakers, policy-makers, officials
promote: nurtur*, advanc*
mobilise: moving, get moving
positive experience: good example, good examples, success stories, success story, went well, gone right, went right,
  worked well, gone well, good practice, good practices
highlight: stress about, stressed about, emphasise about, emphasised about, final message, closing message,
  main message, take away, takeaway, takeaways, conclusion of the document, conclusion of the paper,
  conclusion of the text, in the conclusion, closing sentence, concluding sentence, last sentence, closing line
relaunch: start anew, starts anew, anew, begun again, begins again, starts again, begin anew, new beginning,
  start again
october meeting: october talks, oct talks
florence meeting: florence talks, talks in florence, florence session
italy meeting: italian talks, talks in italy
unicef: un children's fund, un children's agency, united nations children's fund, united nations children's agency,
  un agency for children, un body for children, children's agency of the un
elsewhere: strongest, weakest, worst, greatest, negotiat*, recorded, minuted, reject*, dropped, refus*, oppose*,
  objected, objection, objections, degrees, diploma*, database, data base, education*, school, schools,
  judged the best, is the best, was the best, most participants, most impact, most progress, definition, definitions,
  needs-based, ranking, winner
october objective: october goals
italy fund: supported by italy, italian-supported, italy supports, italian support, italy support
consultation: hearings
prepare meeting: preparatory session, preparatory sessions
innocenti research: innocenti studies, innocenti's studies
topic expert consultation prepare: themes of the preparatory consultations, themes of preparatory consultations
congress: congresses were there, congresses have there been, congresses have been
commercial: for gain, for profit, for money
adopt: drawn up by
paper: written material, written materials, material, materials, written texts
privatesector role: corporate responsibility
provide: expected to hand, to hand to
numerous: a host of, plenty of, numerous
`;
