/** How people ask, in their own words, for what the papers of a congress say, to concepts. */
export const enAsked = `
policy: policy, policies
fund: spend money on, spends money on, spend aid money on, aid money, money goes to, money supports, paid, pays for,
  paying for
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
  heading towards, left out, leave out, leaves out, leaves them out, for whose benefit, whose benefit, to be fixed,
  targeted by, were they targeted, which stages, what stages, stages of, in practice, target group, series, full,
  full-length, alone, wise, relate, relates, in which respects, respects, mark, marks, marked, long, long-term,
  longer, strongly, deeply, widely, firmly, closely, highly, readily, aside, aside note, local time, ones who,
  by the way, one of those, i gather, i take it, as it were, exactly put, put exactly, spelled out, spelt out,
  written down, set down, according to the paper, as stated, in the paper's words, the document's words, says about,
  word has it, wording of, cover note, for the flyer, for the leaflet, for the programme note, for the website,
  for a tweet, for a post, for a slide, on the slide, for the slide, for the speech, for a speech, in my speech,
  in the speech, for the briefing, for a briefing, for the press kit, newcomer here, being new, as a newcomer,
  jumble of, draws, mainly for, rather for, named as, referred to as, spoken of, thought of, put as, worded as,
  qualified as, labelled as, are to be drawn up, to be drawn up, belong, belonged, belonging, signed up to, bits of,
  bits, word, words, wide, content, contents, verb, verbs, noun, nouns, adverb, clause, clauses, what word,
  which word, which words, few words, term used, fake, in the last line, save, stake, ambitious, rise, result in,
  helps, feel, feels, stay on paper, stays
persist: old ones, unresolved, lingering, longstanding, long-standing, old problems, old and new, remaining problems,
  remain unsolved, unsolved, stubborn, continue to exist, still exist, still existing, long-lasting, chronic,
  deep-rooted, continued
discuss: treated, treated in, be treated, tackle, tackles, tackling, reviewed, reviewing, review, reviews, studied,
  studying, analyse*, analyze*, analysis, analyses, they study, exchanges, talk about, talk of, spoke about,
  speak about, speak of, spoke of, look at in, thought through, think through, think about, pondered on, conversed,
  conversing, ponder, pondered, pondering, mull*, turned over, reflected upon, exchange of views, exchanged views,
  exchange views, talks on, talks about, dialogues, went over, brainstorm*, deliberation, argued, arguments,
  scrutin*, inspect*, probe into, cast an eye, considered how, took stock, take stock, talked through
convene: called the meeting, called the florence, called the consultation, called the experts, called everyone,
  called people, s partner in, partner in bringing, partners in bringing, partner in arranging, partner in convening,
  teamed up with, bringing people to, bring people to, hold together with, held together with, government called
member: part of the planning, part of the committee, part of the board, part of your committee
agency: parties, one party, organ, organs
due: to do list
sector: their credentials, s' credentials, credentials of the, qualification*, qualified, career, careers, seasoned,
  background did, background do, background of the participants, background of the experts,
  background of the attendees, professional background, professional backgrounds
central: matter for, mattered for, matters for, focal to, crucial to, key to the, at the core, at the centre,
  heart of the reflections, heart of the reflection, main reference, took centre stage, central place, central role,
  underpinned the talks
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
  injured, sufferer*, those affected, affected children, children harmed, children hurt, children affected, affected,
  those wronged, wronged, child victims, casualt*, prey to
border: frontier, frontiers, trans-border, transborder, transfrontier, over the border, across the border,
  across borders, from one country to another
turningpoint: decisive, break with the past, change things, changes things, change of course, change course,
  milestone for, historic moment, real difference, make history, tipping point, paradigm shift, new chapter,
  new page, turn of the tide, turn the tide, sea-change, major shift
systemic: structures, integrated approach, whole of system, structure for protecting, structures for protecting,
  system-level, structural, networks of protection, system approach, across the system, as a system, whole system
topic: concerned, concerns the, objective concerns, goal concerns, aim concerns, goals concerns, aims concerns,
  objectives concerns, which objective concerns, goal concerned, talks concerned, discussions concerned,
  concerned which, the problem, this problem, that problem, of the problem, which area, what area, which areas,
  what areas, two areas, facet, facets, question at hand, what problem, some themes, themes treated,
  themes discussed, themes addressed, themes dealt
concern: concerned about, is concerned, are concerned, so concerned, deeply concerned, of concern, a concern, weight,
  in the eyes of, high in, high on, high up, precedence, a must for, a must, top issue, top issues,
  continuing importance, as essential, as crucial, as vital, as critical, as urgent, as key, ranks high, rank high,
  counts, big deal, troubl*, anxiety, anxious, alarming, worrying, troubling, disturbing, burning issue, hot topic,
  cause for concern, great concern, preoccupied, keeps awake, heed, takes to heart, take to heart, to heart, dear to,
  close to the heart, seriousness of, stays high, stay high
howmany: count, counts of, count the
act: proceed, behave, act, acts, acting, acted
commitment: engagement, engagements, engagements entered, obligation taken, dedication, vow, vows, word given,
  assurances, resolve
previous: old, older, bygone
age: years old
country: states, which states, all states, nations of the world, every nation, all nations, every state, each state,
  each country, every country
government: state, decision-makers, policymakers, policy-makers, officials, civil servants, administrations,
  public administration, public authorities, state bodies, state officials, public bodies
abuse: abused, sexual abuse, molest*
follow: the one after
task: todo items
share: spread, spreads, spreading, spreading of, passed on, passing on, pass on to, passing on of, input, inputs,
  communication of, learn from, learning from, learned from, learnt from, tell one another, tell each other,
  telling each other, shared out, give and take, make available, made available, disseminat*, put in common, impart*,
  passing round, brought with them, contribute their
steer: steered, steers, steering, leads us, lead us, guide us, guides us, take us, takes us, bring us, brings us,
  carry us, carries us, direct us, directs us, point us, points us, move us, moves us
frame: thread, common thread, red thread, running through, set the framework, sets the framework, conceptual frame,
  conceptual framework, against which background, against what background, anchored in, guided by, reference work,
  framework for the talks, framework for the debate, framework of the talks, formed the framework,
  gave the framework, formed the basis of the, formed the background to, backdrop to, behind the debates,
  behind the discussions, underlay, underlie, underlies, cornerstones of the debate, tone for the, set the tone for,
  starting point of the discussions, starting point for the discussions
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
mainstream: embedded in, anchor in, runs through, incorporate, inclusion of, insert*, make part of, factor in,
  factoring in, interweave, permeat*, ingrain*, integrate into
world: everywhere, globe, across the globe, planet, worldwide, the world over, all over the world,
  all over the globe, internationally abroad, across the planet, in other countries, other countries,
  beyond its borders, outside italy
protect: uphold*, defence, defense, guard, guarding, guarded, look after victims, look after children,
  look after young, looks after victims, take care of children, take care of victims, takes care of victims,
  care of victims, care of children, caring for victims, cares for victims, keep children safe, keeps children safe,
  preserve, preserves, preserving, ward off, keep secure, kept safe, keeping children safe, guardianship,
  safekeeping, protectiveness, safety of children, children's safety, child safety, welfare, well-being, wellbeing
right: entitlement, entitlements
exploitation: evil, evils, scourge, plight, harm, harms, phenomenon, abuse for sex, sex trade, sexual harm,
  sexual abuse for gain
group: group of, kind of group, sort of group, type of group, what group, which group, the group, groups of, circle,
  circle of, set of people, band of
expert: knowledgeable people, knowledgeable, experienced people, those with knowledge, connoisseurs
objective: what brought, come for, came for, to what end, to which end, to what purpose, overarching purpose,
  overarching goal, overarching aim, overall purpose, overall aim, overall goal, set up for, intention behind,
  intent behind, purpose behind, aim behind, vision behind, behind this consultation, reason behind,
  what the congress is after, wants to reach, wish to achieve, wishes to achieve, wants to attain, strives for,
  what is wanted from, plans to achieve, ends pursued, meant for, has in mind, had in mind, in view, point of having,
  reason for having, what use is
knowledge: knowledge, expertise, familiar with, familiarity, knowledgeable about, knew, well versed, versed,
  familiar, background knowledge, what they knew, expert knowledge, understanding of, acquainted with, at home in,
  conversant
crossfertilise: learn from one another, learn from each other, mutual enrichment, mutual learning, cross-pollinat*,
  two-way, both ways, enrich each other, enrich one another, enrichment, inspire each other, inspire one another,
  benefit from each other, mutual inspiration, mutual benefit
emphasis: special stress, special emphasis, special attention, most weight, most emphasis, particular weight,
  particular attention, particular focus, special focus, special weight, specially stressed, above all stressed,
  main stress
frame discuss: basis for the discussions, basis of the discussions, basis for the debates, basis of the debates,
  basis of the talks, basis for the talks, debates based, discussions based, talks based, basis for discussion
drivingforce: engine behind, force behind, momentum behind, driver behind, pushes, push, pushed, moves the, move the,
  powered by, powered, fuelled, fuels, energy behind, motivat*, main force, moving force, spring of, what drives,
  impels, impel, propulsion, locomotive, keeps going, keep going
feature: mark of, a mark, hallmark, distinctive, special trait, particular trait, quality of, characterise its,
  peculiarity, earmark
solidarity: stand by, stand by each other, standing by, fellowship, togetherness, mutual support, common cause,
  mutual aid, brotherhood, comradeship, unity
implement: into effect, into practice, execution, executing, put to work, carry out the aims,
  carry out the objectives, carry out the goals, carrying out, carrying out the aims, carrying out the objectives,
  putting into practice, implementing, implementation, put in practice, realisation of the convention,
  fulfilment of the convention, enforce*, enforcing, enforcement
generate: came out of the convention, came of, come of, arise, arises, arose, arising, arising from, grew out of,
  grown out of, led to, leads to, lead to, led us to, resulted in, started by, set off by, set off, fruit of,
  fruits of, fruits, gave us a, triggered, bring forth, brings forth, sets in train, unleash*, gave life to,
  gives life to, result of the convention, results of the convention, outcome of the convention, outgrowth, offspring
realise: realiz*, realis*, fulfil*, attainment, attain, attains, coming true, come true, becoming real, made real,
  make real, bring to life
comprehensive: broad, wide-ranging, far-reaching, all-embracing, all-encompassing, extensive, all-inclusive,
  complete in scope, thoroughgoing, full-scale, holistic convention, encompassing
standard: legal norms, legal standards, legal rules, regional norms, rule, regional law, regional treaties,
  regional instrument, benchmark rules
foundation: lay the ground, lays the ground, lays the groundwork, the ground for, lay the foundations,
  lays the foundations, firm footing for, sound footing, grounding, cornerstone for action, platform for,
  springboard, legal foundation, support for effective, groundwork for
criminalise: penal, penal law, penal measures, criminal law, criminal measures, criminal justice, make a crime,
  made a crime, make punishable, made punishable, punishable, crime in law, against the law, offender*, perpetrator*,
  criminals
investigate prosecute: police and courts, police and the courts, police and prosecutors, law enforcement
strengthen: strengthen*, stronger, bolster*, reinforc*, fortif*, beef up, shore up, build up, building up,
  made stronger, make stronger, strengthening, consolidat*, reinforcement, toughen*, solidify, firm up, invigorat*,
  stronger systems, tighten*
mechanism: machinery, devices, apparatus, instruments in place, procedures
capitalise: capitalis*, capitaliz*, make the most of, making the most of, take advantage, takes advantage, leverage,
  leveraging, tap into, tap, draw on synergies, exploit synergies, exploiting synergies, build upon synergies,
  profit from synergies, put to use
refine: refin*, sharpen*, fine-tune, fine tuning, polish, hone, honing, perfecting, perfect, do better at,
  get better at, enhance, enhances, enhancing, upgrade
assess: fit for purpose, equipped to, well equipped, establish how far, find out how far, find out whether,
  work out whether, verifying, tell whether, ascertain*, rating, rate how
international actor: international partners, international players
impact: consequence*, influence, influences, influenced, difference, differences, any difference,
  makes any difference, make any difference, tangible, effect of, concrete effect, actual change, real change,
  change anything, changes anything, truly benefit, really benefit, children benefit, really achieve,
  actually achieve, really change, really help, results for children, results for boys, results for kids,
  outcomes for children, outcomes for kids, concerning results, results or outcomes, real results,
  effectively change, effect on, repercussion*, influence on, mark on children, change for the better, change lives,
  changes lives, improve lives, improves lives, make itself felt, felt by children, concrete results,
  tangible results, bearing on children
enjoy right: exercise of rights, exercise their rights, exercise of their rights
enjoy: enjoy*
focus: focal point of the meeting, focal point of the consultation, focal point of the talks
effort: intervention*, operations, operation, campaigns, campaign, venture, ventures, undertakings abroad,
  enterprise, drives against, actions abroad, schemes abroad, work abroad
thoughtful: thoughtful*, careful, carefully, thought was given
forward: carry forward, carried forward, carried on, taken forward, take forward, taking forward, move forward,
  moving forward, keep the momentum, keeping the momentum, keeping up, onward, onwards, go forward, go ahead with,
  press ahead, bring forward, brought forward, pursue further, carried further, carry further, build on further,
  keep alive, kept alive, sustain*
progress: moved on, advance made, advances, headway, strides, improvement, improvements, improve over time,
  step forward, steps forward, going forward, gains, getting better
monitor: watch, watched, watching, kept under review, keep under review, keep tabs, keeping tabs,
  follow up on progress, check on, checking on, watch how, measure advances, measure the progress, review progress,
  reviewing progress, surveillance, survey progress
baseline: compared with what, compared to what, compared with, compared to, compare, compared, comparing,
  starting line, point zero, zero point, base line, measuring point, point of departure for, zero line,
  initial level, standard of comparison, bench mark, term of comparison
followup: what comes after, comes after rio, once the congress is over, when the congress is over, after it is over,
  time after the congress, time after the world congress, following the meeting, following the congress,
  after the meeting, after the conference, further measures, further steps, further action, subsequent measures,
  subsequent action, subsequent activities, after november, period after the congress, aftercare, after-effects,
  sequels, follow-on, subsequent work, work afterwards, afterlife, days after, months after, period after,
  time after, after it ends, when it ends, after its end, once it ends, post-congress, later stage
build: leans on, lean on, leaning on, leaned on, continue, continues, continuing from, pursues the work,
  takes up where, expand on, expands on, add to, adds to, take off from, carries forward, rest upon, stand upon,
  stands upon, foundation of the congress, foundations of the congress, in line with earlier, inspiration from,
  owes much to, indebted
obligation: bind, binds, bound by, obliges, obliged by, what states owe, binding duties, legal duties, must honour,
  honour, honours, undertaken by states, liabilities, commitments of states parties
special session: special sitting
benefit: boost, boosts, boosted, boosted by, helped along, enriched by, nourished by, strengthened by, advantage,
  advantages, help from, gets help from, supported by the, feeds on, fed by, draws strength, drew strength,
  strength from, takes advantage of the, helped by
year: dates from, date from, of which year, from which year
guarantee: guarant*, ensur*, assur*, see that, sees that, vouch, secure the right, pledge the right, certainty
secure: secur*, obtain, obtains, achieve greater, get more cooperation, bring about more, bring about greater
security: security
facilitate: facilitat*, easier, ease, eases, eased, simplif*, smooth, smoother, smoothen, make easy, makes easy,
  make possible, enable, enables, enabling, help along, pave the way, paves the way, smooth the way,
  improve the exchange
work: proven, tried and tested, work best, works best, what has worked, effectual, efficacious, successfully,
  works well, effectively, efficient, functioning, get results, gets results, bear results
channel: routes, avenue, avenues, pathway, pathways, paths, should be opened, to be opened, wants to open,
  want to open, open up, opened up, opening up, doors, conduit*, lines of communication, channels of communication,
  communication lines, openings, doors to, gateways, means of exchange, ways to exchange, ways of exchanging
inter regional: between regions, among regions, across regions, inside regions, within regions, within a region,
  within one region, inside and among regions, between parts of the world, one and the same region
new: recent, modern, new-style, latest, fresh, newly arisen, just appeared, recently appeared, unprecedented, newest,
  up-to-date, contemporary
respond: reaction, reactions, react, reacting
targeted: tailor-made, tailored, better aimed, sharper, well aimed, specific enough, focused strategies,
  focussed strategies, made to measure, pinpointed, precise strategies, more precise, more specific, better directed,
  better targeted, directed at, purposeful, specific strategies
strategy: action plan, action plans
intersectoral: sectors work together, sectors working together, across ministries, between ministries, many sectors,
  all sectors, spanning several sectors, multi-disciplinary, multidisciplinary, interdisciplinary, inter-agency,
  interagency, between different sectors, among sectors, several fields, various sectors, multiple sectors,
  across fields, spanning sectors
catalyse: kick started, kick starting, accelerat*, speed up, set rolling, stimulat*, give impetus, bring into being,
  get started on, prompt an approach, set alight, ignite*, boost an, inject*
first objective: at the top of the list, top of the list of objectives
last: comes at the end, at the end of the list, closes the list, last on the list, final bullet, ends the list,
  final item
first: opening item, begins the series, heads the list, opens the list, comes first
child: under 18s, under eighteens, age group, age groups, young people under 18, underage, under age, youngest,
  juveniles, juvenile, infant*
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
  is drawn up, be drawn up
thematic paper: theme paper, themed paper
legal: statute, statutes, regulation, regulations, regulatory, statutes and treaties
promote: nurtur*, advanc*
mobilise: moving, get moving, bring together all, spur on, fire up, stir up, motivate countries, unite, uniting,
  get all countries, get every country, get countries, rouse, urge, urges, urging, appeal to, appeals to, call upon,
  calls upon, prod, incite
positive experience: good example, good examples, success stories, success story, went well, gone right, went right,
  worked well, gone well, good practice, good practices
highlight: stress about, stressed about, emphasise about, emphasised about, final message, closing message,
  main message, take away, takeaway, takeaways, conclusion of the document, conclusion of the paper,
  conclusion of the text, in the conclusion, closing sentence, concluding sentence, last sentence, closing line,
  brought out, bring out, emphasised that, stressed that, underlined that, noted that, draws attention,
  put the spotlight, spotlighted, conclude about rio, concluded about rio, conclusion about the congress,
  said of rio, said about rio, say about rio, say of rio
relaunch: start anew, starts anew, anew, begun again, begins again, starts again, begin anew, new beginning,
  start again, restart of, a restart, resumption, rebirth, revive, revived, revival, renewal, second wind,
  re-start of, relaunched, taken up again, take up again, new lease of life, begun anew, set off again,
  fresh beginning, new departure
october meeting: october talks, oct talks
florence meeting: florence talks, talks in florence, florence session
italy meeting: italian talks, talks in italy
unicef: un children's fund, un children's agency, united nations children's fund, united nations children's agency,
  un agency for children, un body for children, children's agency of the un
elsewhere: strongest, weakest, worst, greatest, negotiat*, recorded, minuted, reject*, dropped, refus*, oppose*,
  objected, objection, objections, degrees, diploma*, database, data base, education*, school, schools,
  judged the best, is the best, was the best, most participants, most impact, most progress, definition, definitions,
  needs-based, ranking, winner, have been identified, identified so far, been identified
october objective: october goals
italy fund: supported by italy, italian-supported, italy supports, italian support, italy support
consultation: hearings
prepare meeting: preparatory session, preparatory sessions
innocenti research: innocenti studies, innocenti's studies
topic expert consultation prepare: themes of the preparatory consultations, themes of preparatory consultations
congress: congresses were there, congresses have there been, congresses have been
commercial: for gain, for-profit, for money, business of, trade in, profit-driven
adopt: drawn up by
paper: written material, written materials, material, materials, written texts
privatesector role: corporate responsibility
provide: expected to hand, to hand to
numerous: a host of, plenty of, numerous
woman: woman, women, man, men
grave: severity, seriousness, how grave, how serious is
cornerstone: fundament, foundation stone, main pillar, centre piece, heart of italy's, heart of the italian,
  plank of, column, prop, at the basis of italy's, lynchpin, corner stone, building block
freedom: liberty, emancipat*, release from, released from, deliverance, unshackl*, without exploitation,
  no longer exploited
investigate: inquiry, inquiries, enquiry, enquiries, inquire, probe, probes, detective*
research: researches, studies by innocenti, innocenti's work, investigations by innocenti
academic: professors, professor, teachers, scientist*, lecturers, university people, academia, academy,
  men of learning, faculty
media: broadcaster*, television, radio, newsmen, news people, news media, outlets
civilsociety: charity, associations, association, non-profit, non-profits, nonprofit, nonprofits, activist*,
  campaigner*, third sector, grassroots, grass-roots, community groups
representative: envoy*, spokespeople, spokesperson*, deputy, deputies, emissar*
independent: autonomous, unattached, commissioner for children, children's commissioner, children's commissioners,
  child commissioner, watchdog, watchdogs
regional: area-wide, continental, across the continent, sub regional
national: countrywide, country-wide, nationwide, in-country, home-country
meeting: congregat*, assembly of, convention of, sit together, sat together, came under one roof, get-togethers,
  round table, roundtable, colloqu*
participant: those present, attendees were, people in attendance, in attendance, those who attended, those attending,
  those taking part, contributors
experience: insight, insights, track record, what they had learned, what they learned, what they had learnt,
  hands-on, field experience, practical knowledge, practical experience
violence: brutality, ill treatment, maltreatment, mistreatment, cruelty, assault, assaults
finding: outcomes of the study, results of the study, study's results, study's conclusions, conclusions of the study
recommend: suggestion*, propose, proposes, proposed, proposing, propositions, put forward proposals, advice given,
  put forward for, put on record as advice
innovative: ground-breaking, groundbreaking, pioneering, original, cutting-edge, inventive, forward-looking
technical: technological, specialist help, specialist support, expert help, expert support
assist: helping hand, relief, succour, assistance, backing up
advice: counselling, tips, expert opinion
favour: in favour, favour, favours, favouring
reflect: contemplation, thinking at the, musings, considerations, thoughts
prosecute: bring to justice, brought to justice, bring to court, brought to court, try offenders, put on trial,
  justice for offenders, charged with
prevent: preventive, head off, forestall*, nip in the bud, keep from happening, prevention work, ward against
provision: provisions, clause on, clauses on, what provision
establish: setting up of, set-up of, creation of systems, put in place, putting in place
coordinate: aligned, align, in sync, in tandem, side by side, in concertation, work in step, orchestrat*,
  act together, acting together, act as one, separately
synergy: combined effects, combined effect, complementarit*, common strengths, mutual reinforcement
indicator: gauges, signs, statistics used
attention: prominence given, weight given to, heed given, importance given, consideration given, place given
spectrum: spectrum, whole range, full range, gamut, breadth, array
proceedings: written outcome, minutes, transcript, transcripts, congress report, reports of the congress,
  congress documents, acts of the congress
sale: selling of, sell, sells, sold, buying and selling, traffick*, trade in children
process: run-up process, path to rio
envisage: visualise, visualize, imagine, imagines, foresees doing, have in view, has in view, look forward to,
  looks forward to
identify: identify, identif*, pinpoint*, spot the, find channels, locate the, detect*, single out channels
challenge: hardship*, barrier*, hindrance*, trials faced, tests faced, issues faced, predicament*
measure: counter-measures, countermeasures, responses to challenges, remedies, remedy, steps against
background: preparatory paper, preparatory papers, backgrounders, discussion paper, discussion papers, working paper,
  working papers
design: designed to, designed for, conceived to, conceived for, intended to promote
clarity: conceptual understanding, shared understanding, common understanding, clear notion, clear notions,
  clear-cut, sort out concepts, get concepts clear, get clear about, lucid*, precise concepts, clear view
awareness: make people see, made people see, attention of governments, draw attention of, call attention, publicise,
  publicize, open eyes, opened eyes, bring home to, brought home to, raise consciousness, alert, alerts, alerted,
  alerting
relevant: pertinent, germane, to the point, relevant
positive: promising, fruitful, favourable, favorable, constructive, heartening, good news, best examples
initiative: projects on the ground, pilot, pilots, pilot projects, ventures promoted
journey: way forward, road ahead, road to freedom, voyage towards, path towards, path to, course set, travel image,
  quest, march towards, long road
approach: approach concern, approach concerned
pornography: porn
expert consultation prepare: meetings to get ready, meetings ahead, meetings held ahead, meetings before rio,
  gatherings ahead, gatherings before rio, meetings will they hold, other meetings are held, what gatherings
which number: which th
`;
