import type { Scene } from './play.ts';

/** The campaign of the shipped plan, as its committee might live it; read `golden/rio-campaign.txt` beside it. */
export const rioScenes: readonly Scene[] = [
  {
    title: 'Monday, eight days before the congress',
    lines: [
      '/congress',
      'Where does the congress take place?',
      '/congress deadline done invitations',
      '/congress deadline done florence-report',
      '/congress deadline done papers-draft',
      '/congress deadline done adolescents',
      '/clock next',
    ],
  },
  {
    title: 'Travel is settled; a paper needs a day more',
    lines: [
      '/as brazil-focal',
      { press: 'Open', on: 'Confirm travel and visas' },
      {
        press: 'Done',
        on: 'Confirm travel and visas',
        arrive: ['Corrected for Focal point, Government of Brazil'],
      },
      '/as unicef-focal',
      { press: 'Why me', on: 'International Cooperation Strategies' },
      { press: 'More time', on: 'International Cooperation Strategies' },
      { type: 'tomorrow 12:00', arrive: ['To Secretary of the Planning Committee'] },
      '/as secretary',
      {
        press: 'Agree',
        on: 'asks for more time',
        arrive: [
          'Corrected for Secretary',
          'Corrected for Focal point, UNICEF',
          'To Focal point, UNICEF, Monday, 17 November 2008, 09:00 (America/Sao_Paulo):\nAgreed',
          'To Focal point, UNICEF, Monday, 17 November 2008, 09:00 (America/Sao_Paulo):\nFinish the paper',
        ],
      },
    ],
  },
  {
    title: 'Tuesday: three things are due',
    lines: [
      '/clock 2008-11-18 09:00',
      '/as ecpat-focal',
      { press: 'Done', on: 'safeguarding', arrive: ['Corrected for Focal point, ECPAT'] },
      '/as ngo-focal',
      { press: 'Done', on: 'Finish the background papers', arrive: ['Corrected for Focal point, NGO Group'] },
      '/as unicef-focal',
      {
        press: 'Done',
        on: 'International Cooperation Strategies',
        arrive: ['Corrected for Focal point, UNICEF'],
      },
      '/as secretary',
      '/congress deadlines week',
    ],
  },
  {
    title: 'The last days; one item slips',
    lines: [
      '/clock 2008-11-19 16:00',
      {
        type: '/congress deadline done programme',
        arrive: ['Corrected for Secretary'],
      },
      {
        type: '/congress deadline done participants',
        arrive: ['Corrected for Focal point, Government of Brazil'],
      },
      {
        type: '/congress deadline done interpretation',
        arrive: ['Corrected for Focal point, Government of Brazil'],
      },
      '/clock 2008-11-21 09:00',
      {
        type: '/congress deadline done media',
        arrive: ['Corrected for Focal point, ECPAT'],
      },
      {
        type: '/congress deadline done rapporteurs',
        arrive: ['Corrected for Secretary'],
      },
      '/as chair',
      {
        type: '/congress deadline done outcome-draft',
        arrive: ['Corrected for Chair'],
      },
      '/clock 2008-11-24 10:00',
      { type: '/congress deadline done briefing', arrive: ['Corrected for Secretary'] },
    ],
  },
  {
    title: 'The congress',
    lines: [
      '/clock 2008-11-25 08:00',
      '/congress',
      '/congress objectives',
      '/clock 2008-11-28 09:00',
      { type: '/congress deadline done session-reports', arrive: ['Corrected for Secretary'] },
      { type: '/congress deadline done outcome', arrive: ['Corrected for Chair'] },
    ],
  },
  {
    title: 'After it: the follow-up begins',
    lines: [
      '/clock 2008-12-05 09:00',
      { type: '/congress deadline done outcome-sent', arrive: ['Corrected for Secretary'] },
      '/clock 2008-12-29 10:00',
      '/congress deadlines late',
    ],
  },
  {
    title: 'What is left of the first weeks is done',
    lines: [
      '/clock 2009-01-12 10:00',
      {
        type: '/congress deadline done comments',
        arrive: ['Corrected for Secretary'],
      },
      {
        type: '/congress deadline done focal-points',
        arrive: ['Corrected for Focal point, Government of Brazil'],
      },
      { type: '/congress deadline done adolescents-report', arrive: ['Corrected for Focal point, ECPAT'] },
      { type: '/congress deadline done proceedings', arrive: ['Corrected for Focal point, UNICEF'] },
      { type: '/congress deadline done indicators', arrive: ['Corrected for Focal point, UNICEF'] },
    ],
  },
  {
    title: 'Three months after the congress',
    lines: [
      '/clock 2009-02-28 10:00',
      { type: '/congress deadline done follow-up-3', arrive: ['Corrected for Secretary'] },
      '/congress',
      '/congress deadlines all',
    ],
  },
];
