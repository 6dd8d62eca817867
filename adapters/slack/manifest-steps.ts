/** What people put into their own workflows in Slack's Workflow Builder, by its callback. */
export const stepCallbacks = {
  propose: 'congress_propose_deadline',
  isDone: 'congress_is_done',
  postWeek: 'congress_post_week',
} as const;

const text = (title: string, description: string) => ({ type: 'string', title, description });

/** The steps as the manifest has them. Whoever builds workflows may use them, so that none does what only some may. */
export const stepFunctions = {
  [stepCallbacks.propose]: {
    title: 'Propose a deadline',
    description: 'Proposes a deadline to who keeps the congress plan; it is added once they press',
    input_parameters: {
      properties: {
        title: text('What', 'What is to be done'),
        due: text('By when', 'Such as 18 November 17:00, or 2 weeks before the congress'),
        owner: { type: 'slack#/types/user_id', title: 'Whose', description: 'Who is to do it' },
      },
      required: ['title', 'due'],
    },
    output_parameters: { properties: {}, required: [] },
  },
  [stepCallbacks.isDone]: {
    title: 'Is a deadline done?',
    description: 'Looks up a deadline of the congress plan by its title',
    input_parameters: {
      properties: { title: text('Deadline', 'Its title in the plan') },
      required: ['title'],
    },
    output_parameters: {
      properties: {
        done: { type: 'boolean', title: 'Done', description: 'Whether it is done' },
        late: {
          type: 'boolean',
          title: 'Late',
          description: 'Whether its day has passed and it is not done',
        },
      },
      required: ['done', 'late'],
    },
  },
  [stepCallbacks.postWeek]: {
    title: 'Post the week',
    description: 'Posts what is due within a week to the channel of the committee',
    input_parameters: { properties: {}, required: [] },
    output_parameters: { properties: {}, required: [] },
  },
} as const;
