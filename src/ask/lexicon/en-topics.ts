/** English words for what a congress on the protection of children speaks of, and for what committees are asked most. */
export const enTopics = `
child: child, children, kid, kids, minor, minors, childhood, boy*, girl*
adolescent: adolescent*, teenager*, teen, teens, youth, young people, young person
sexual: sexual, sexually
exploitation: exploitation, exploit*
abuse: abuse*, abusing
violence: violence, violent
protect: protect*, safeguard*, defend*, shield*, safety, safe, keep safe, keeping safe
right: right, rights
prevent: prevent*, avert, stop, stopping, combat*, fight*, tackle*
respond: respond*, response*
victim: victim*, survivor*
cooperation: cooperat*, co-operat*, collaborat*, working together, work together, joint work
international: international, int'l, intl, internationally, transnational
regional: regional, region, regions, subregional, intra-regional, inter-regional, regionally
national: national, nationally, domestic
donor: donor*, funder*
actor: actor*, stakeholder*, players, player
role: role, roles, function, part to play
expert: expert*, specialist*, professional*
academic: academic*, scholar*, universit*, researcher*
media: media, journalist*, press, newspapers
civilsociety: civil society, ngo, ngos, non-governmental, nongovernmental, charities
institution: institution*, institute*
independent: independent, ombudsman, ombudspersons, ombudsm*
agency: office, bureau, agency, agencies, organisation*, organization*, organisms, body, bodies, entity, entities, org,
  orgs, group, groups
representative: represent, represents, represented, representative*
prosecute: prosecut*, legal action, court*, trial*, punish*
criminalise: criminali*, criminal, crime, crimes, outlaw*, offence*, offense*
investigate: investigat*, police work
foundation: foundation*, basis, bases, base, bedrock, groundwork, grounds for, underpin*, footing,
  solid basis, strong basis
cornerstone: cornerstone*, pillar*, keystone, linchpin, centrepiece, centerpiece, backbone
concern: matters most, matters to, matter to, matter most, care most, concern, concerns, worry*, worri*, serious issue, preoccup*, alarm*, care, cares, care about, position, positions,
  view, views, stance, attitude, opinion, priority, priorities, prioriti*, importance, attach importance, why is it important, matters to
grave: grave, serious, seriously, gravity, severe
framework: framework*
legal: legal, law, laws, legislat*, legally, juridical
political: political, politics, politically
develop: develop*
strategy: strategy, strategies, strategic
turningpoint: turning point, watershed, milestone moment, game changer, game-changer, pivotal,
  decisive moment, breakthrough
mainstream: mainstream*, embed*, integrat*, incorporat*
coordinate: coordinat*, co-ordinat*, jointly, in a coordinated manner
synergy: synerg*
mechanism: mechanism*, tools, tool, instruments to
indicator: indicator*, metric*, yardstick*
assess: assess*, evaluat*, gauge*, measur*, equipped
attention: attention
impact: impact, impacts, effect, effects, affect*, real lives, difference in, real effect
reflect: reflection*, reflect*
discuss: discuss*, discussant*, deliberat*, debat*, dialogue*, talked about, examin*, address, addressed, addresses,
  addressing, explor*, considered, consider, covered, cover, covers, touch on, looked at, look at, looks at,
  talks, conversation*
focus: focus, focuses, focused, focussed, focal, spotlight, centre stage
followup: follow-up, following up, follows up, follow up, followup, followed up, follow-ups, afterwards, aftermath, after the congress
commitment: commitment*, pledge*, promise*, committed to
proceedings: proceedings, records of the congress, minutes of the congress
baseline: baseline*, benchmark*, starting point, reference point
monitor: tracked, measured against, monitor*, track progress, tracking, measure progress, keep an eye, watch progress
progress: progress
mobilise: mobilis*, mobiliz*, rally*, get countries moving
awareness: awareness, aware, sensitis*, sensitiz*, consciousness
clarity: clarity, clear up, conceptual, concept, concepts
approach: approach*
based: based, rights-based, right based
share: bring to the table, brought to the table, bring along, contributed with, share, shares, shared, sharing, exchang*, swap*, pass on
experience: experience*, lessons, lesson learnt, good practice*, best practice*, practice*
crossfertilise: cross-fertili*, cross fertili*, crossfertili*
positive: positive, success*, good experiences, encouraging
initiative: initiative*, project, projects, programmes on the ground
work: work, works, worked, working, effective*
channel: open channels, opening channels, channel*
border: border, borders, cross-border, crossborder, cross border
persist: persist*, continuing, ongoing, enduring
new: new, emerging, novel
challenge: challenge*, difficult*, obstacle*, problem*
dimension: dimension*
targeted: targeted
measure: measures
systemic: systemic, systematic, holistic, system wide, systemwide, system, systems
intersectoral: inter-sectoral, intersectoral, cross-sector*, multi-sector*, multisector*, across sectors,
  sectors
catalyse: catalyz*, catalys*, spur, trigger*
recommend: recommend*, suggest*, proposal*, advise, advised
action: action, actions, measures to take, step, steps
provide: provid*, offer*, supply, lay down, lays down, laid
promote: promot*, encourag*, foster*, further
initiate: initiat*
solidarity: solidarity
technical: technical
assist: assist*, support, supports, supported, aid
advice: advice, guidance
innovative: innovat*
comprehensive: comprehensive, thorough, full-fledged
drivingforce: driving force, engine, motor, drives, drive, driver, powers, propel*
feature: feature*, characteristic*, hallmark*, trait*, special element
implement: implement*, put into practice, put into effect, application, applying, applied, carry out,
  carried out
process: process*
generate: generat*, produce*, created, create, give rise
finding: finding*, results, conclusions, conclusion
frame: frame, framed, frames, framing, shape*, inform*, guide, guided, guides, underl*, anchored
central: central to, central, centre of, at the heart, heart of, core
standard: standard*, norm, norms, rules
privatesector: private sector, business*, compan*, corporat*, industry, industries, firms
form: form, forms
build: drew on, drew upon, draw upon, drawn from, drew from, follow on from, follows on from, follow from, follows from, build around, built around, built upon, building upon, on top of, rely, relies, relied, rely on, depend, depends, draws from, inspired by, build, builds, built, building on, based on, rests on, rest on, draw on, draws on, grounded in,
  rooted in, stand on
benefit: feeding into, feeding, fed into, contribute, contributes, contributing, benefit*, feed, feeds, feed into, feeds into, fed, profit*, gain from
obligation: obligat*, duty, duties, state parties, states parties, legally bound, binding
journey: journey, voyage, road, adventure, trip towards
relaunch: relaunch*, re-launch*, restart*, new start, launch, launched, launching
freedom: freedom, free from, freed
highlight: highlight*, underlined, pointed out
emphasis: emphasis*, emphasiz*, emphasiz*, stress, stressed, stresses, insist*
steer: steer*
commission: commission*, order, ordered, requested, request
prepare: being drafted, being produced, being prepared, under preparation, prepar*, in the making, being written, in the works, work on
instrument: instrument, instruments, legal text, legal texts, legal basis, legal instruments
fund: fund*, financ*, pay, pays, paid for, paying, bankroll*, sponsor*, money
effort: effort*, programme*, program, programs, work does, activities, activity
expected: expectation*
council: council
research: research
centre: centre, center
sale: sale, selling, trafficking in
prostitution: prostitut*
pornography: pornograph*
commercial: commercial
overview: overview, background on, summary, summarise, summarize, sum up, describe
deadline: deadline*, due date, due dates, cut-off, cutoff, time limit, timeline
due: due, to be done, have to do, has to do, had to do, must do, need to do, needs to do, todo, to be delivered, to be submitted, hand in, submit, deliver,
  delivered, submitted, submission
late: late, overdue, behind, past due, slipped, slipping, missed, behind schedule, delayed
week: week, weeks, this week, weekly
today: today, tonight
tomorrow: tomorrow
mine: mine, my, me, my own, assigned to me
owner: owner*, own, owns, owned, responsible, responsibility, responsibilities, in charge, in charge of,
  accountable, assigned, assignee, handle*, handling, takes care of, looks after, belongs to whom
owe: owe, owes, owed, owing, has to deliver, has to do, supposed to deliver
task: task*, todo item, action point*, action item*, item, items, job, jobs, assignment*
milestone: milestone*
open: outstanding, pending, unfinished, still open, not done, incomplete
done: completed, complete, finished tasks, already done, closed items
secretary: secretary, secretariat
chair: chair, chairs, chaired, chairing, chairperson, chairman, chairwoman, preside*, presiding
focalpoint: focal point, focal points, contact person, contact point
outcome: outcome, outcomes, result expected
envisage: envisage, envisages, envisaging
develop agency: aid agencies, aid agency, development agencies, development agency, development actors
sector: sectors, sector, walks of life, backgrounds
committee: plan the congress, plans the congress, planning the congress, planned the congress, prepare the congress, prepares the congress, preparing the congress
`;
