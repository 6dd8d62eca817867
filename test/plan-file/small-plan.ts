/** The smallest plan with one of each thing that others refer to; `more` is appended to it. */
export const smallPlan = (more = ''): string => `id: small
source: template
congress:
  name: A congress
  city: Geneva
  country: Switzerland
  host: host
  starts: 2027-05-10
  ends: 2027-05-12
  zone: Europe/Zurich
organisations:
  - { id: host, name: The host }
people:
  - { id: secretary, name: The secretary, role: secretary }
events:
  - { id: spring, name: Spring meeting, kind: consultation, starts: 2027-03-01 }
  - { id: undated, name: An earlier meeting, kind: other, year: 2020 }
${more}`;
