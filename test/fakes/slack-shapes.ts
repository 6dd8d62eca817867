/** What Slack's documentation says about shapes: limits that a real workspace refuses when they are passed. */
type Shape = Record<string, unknown>;

const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null;
const list = (value: unknown): Shape[] => (Array.isArray(value) ? value.filter(isShape) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const lengthOf = (value: unknown): number => (typeof value === 'string' ? value.length : 0);

const blockTypes = {
  message: ['section', 'header', 'actions', 'context', 'divider', 'rich_text', 'image', 'context_actions'],
  view: ['section', 'header', 'actions', 'context', 'divider', 'rich_text', 'image', 'input'],
};

function textFaults(text: unknown, max: number, where: string, type?: string): string[] {
  if (!isShape(text)) return [`${where}: a text is needed`];
  const length = lengthOf(text.text);
  return [
    ...(type && text.type !== type ? [`${where}: must be ${type}`] : []),
    ...(length < 1 ? [`${where}: must not be empty`] : []),
    ...(length > max ? [`${where}: ${length} characters, at most ${max}`] : []),
  ];
}

function optionFaults(option: Shape, where: string): string[] {
  return [
    ...textFaults(option.text, 75, `${where} option`, 'plain_text'),
    ...(lengthOf(option.value) < 1 || lengthOf(option.value) > 150 ? [`${where}: option value`] : []),
  ];
}

function elementFaults(element: Shape, where: string): string[] {
  const faults = lengthOf(element.action_id) > 255 ? [`${where}: action_id too long`] : [];
  if (element.placeholder) faults.push(...textFaults(element.placeholder, 150, `${where} placeholder`));
  if (isShape(element.initial_option)) faults.push(...optionFaults(element.initial_option, where));
  switch (element.type) {
    case 'button':
      return [
        ...faults,
        ...textFaults(element.text, 75, `${where} button`, 'plain_text'),
        ...(lengthOf(element.value) > 2_000 ? [`${where}: button value too long`] : []),
        ...(lengthOf(element.accessibility_label) > 75 ? [`${where}: accessibility_label too long`] : []),
        ...(element.style !== undefined && !['primary', 'danger'].includes(textOf(element.style))
          ? [`${where}: style ${textOf(element.style)}`]
          : []),
      ];
    case 'static_select': {
      const options = list(element.options);
      const count = options.length < 1 || options.length > 100 ? [`${where}: ${options.length} options`] : [];
      return [...faults, ...count, ...options.flatMap((option) => optionFaults(option, where))];
    }
    case 'datepicker':
      return element.initial_date === undefined || /^\d{4}-\d\d-\d\d$/.test(textOf(element.initial_date))
        ? faults
        : [...faults, `${where}: initial_date`];
    case 'timepicker':
      return element.initial_time === undefined || /^\d\d:\d\d$/.test(textOf(element.initial_time))
        ? faults
        : [...faults, `${where}: initial_time`];
    case 'plain_text_input':
      return Number(element.max_length ?? 1) > 3_000 ? [...faults, `${where}: max_length`] : faults;
    case 'external_select':
    case 'users_select':
      return faults;
    default:
      return [...faults, `${where}: unknown element ${textOf(element.type)}`];
  }
}

function blockFaults(block: Shape, where: string): string[] {
  if (lengthOf(block.block_id) > 255) return [`${where}: block_id too long`];
  switch (block.type) {
    case 'section': {
      const fields = list(block.fields);
      return [
        ...(block.text === undefined && fields.length === 0 ? [`${where}: a section without text`] : []),
        ...(block.text === undefined ? [] : textFaults(block.text, 3_000, where)),
        ...(fields.length > 10 ? [`${where}: ${fields.length} fields`] : []),
        ...fields.flatMap((field) => textFaults(field, 2_000, `${where} field`)),
        ...(isShape(block.accessory) ? elementFaults(block.accessory, where) : []),
      ];
    }
    case 'header':
      return textFaults(block.text, 150, where, 'plain_text');
    case 'context': {
      const elements = list(block.elements);
      const count =
        elements.length < 1 || elements.length > 10 ? [`${where}: ${elements.length} elements`] : [];
      return [...count, ...elements.flatMap((element) => textFaults(element, 3_000, where))];
    }
    case 'actions': {
      const elements = list(block.elements);
      const ids = elements.map(({ action_id }) => action_id);
      return [
        ...(elements.length < 1 || elements.length > 25 ? [`${where}: ${elements.length} elements`] : []),
        ...(new Set(ids).size < ids.length ? [`${where}: the same action_id twice`] : []),
        ...elements.flatMap((element) => elementFaults(element, where)),
      ];
    }
    case 'context_actions': {
      const elements = list(block.elements);
      return [
        ...(elements.length < 1 || elements.length > 5 ? [`${where}: ${elements.length} elements`] : []),
        ...elements.flatMap(({ type, positive_button, negative_button }) =>
          type === 'feedback_buttons'
            ? [positive_button, negative_button].flatMap((each) => [
                ...textFaults((each as Shape | undefined)?.text, 75, `${where} thumb`, 'plain_text'),
                ...(lengthOf((each as Shape | undefined)?.value) < 1
                  ? [`${where}: a thumb without value`]
                  : []),
              ])
            : [`${where}: unknown element ${textOf(type)}`],
        ),
      ];
    }
    case 'image': {
      const { alt_text: alt, image_url: url, slack_file: file } = block;
      return [
        ...(lengthOf(alt) < 1 || lengthOf(alt) > 2_000 ? [`${where}: alt_text`] : []),
        ...((url === undefined) === (file === undefined)
          ? [`${where}: one of image_url and slack_file`]
          : []),
      ];
    }
    case 'input':
      return [
        ...textFaults(block.label, 2_000, `${where} label`, 'plain_text'),
        ...(block.hint ? textFaults(block.hint, 2_000, `${where} hint`, 'plain_text') : []),
        ...(isShape(block.element) ? elementFaults(block.element, where) : [`${where}: no element`]),
      ];
    default:
      return [];
  }
}

/** What is wrong with the blocks of a message or a view; empty when Slack takes them. */
export function faultsOfBlocks(blocks: unknown, surface: 'message' | 'view'): string[] {
  if (!Array.isArray(blocks)) return ['blocks must be a list'];
  const max = surface === 'message' ? 50 : 100;
  const ids = list(blocks).flatMap(({ block_id }) => (block_id === undefined ? [] : [block_id]));
  const size = JSON.stringify(blocks).length;
  return [
    ...(blocks.length > max ? [`${blocks.length} blocks`] : []),
    ...(surface === 'message' && size > 11_000 ? [`${size} characters of blocks`] : []),
    ...(new Set(ids).size < ids.length ? ['the same block_id twice'] : []),
    ...blocks.flatMap((block: unknown, index) => {
      if (!isShape(block)) return [`block ${index}: no object`];
      const type = textOf(block.type);
      if (!blockTypes[surface].includes(type)) return [`block ${index}: ${type} is not for a ${surface}`];
      return blockFaults(block, `block ${index} (${type})`);
    }),
  ];
}

/** What is wrong with a view. */
export function faultsOfView(view: unknown): string[] {
  if (!isShape(view)) return ['a view is needed'];
  const { type, title, submit, close, blocks } = view;
  const hasInput = list(blocks).some((block) => block.type === 'input');
  const modal =
    type === 'modal'
      ? [
          ...textFaults(title, 24, 'title', 'plain_text'),
          ...(submit === undefined ? [] : textFaults(submit, 24, 'submit', 'plain_text')),
          ...(close === undefined ? [] : textFaults(close, 24, 'close', 'plain_text')),
          ...(hasInput && submit === undefined ? ['inputs need a submit'] : []),
        ]
      : [];
  return [
    ...(type === 'modal' || type === 'home' ? [] : [`view type ${textOf(type)}`]),
    ...modal,
    ...(lengthOf(view.private_metadata) > 3_000 ? ['private_metadata too long'] : []),
    ...faultsOfBlocks(blocks, 'view'),
  ];
}
