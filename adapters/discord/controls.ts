import {
  type APIButtonComponentWithCustomId,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Button } from '../../src/message/message.ts';
import { buttonLabelLimit, cutText, menuLimits, rowLimit } from './limits.ts';
import type { Piece } from './pieces.ts';

/** Gives a button its `custom_id`, which no other control of the message has. */
export type IdOf = (button: Pick<Button, 'command' | 'options'>) => string;

const styles = { primary: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const;

/** A button that gives its command to the bot when it is pressed. */
export const renderButton = (button: Button, idOf: IdOf): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: button.style ? styles[button.style] : ButtonStyle.Secondary,
  label: cutText(button.label, buttonLabelLimit),
  custom_id: idOf(button),
});

/** The custom id of a menu; what is chosen says everything. */
export const menuId = 'menu';

/** A menu of buttons: choosing one presses it. */
export function renderMenu(
  entries: readonly { label: string; button: Button }[],
  { placeholder, idOf, number }: { placeholder: string; idOf: IdOf; number: number },
): Piece {
  const options = entries.slice(0, menuLimits.options).map(
    ({ label, button }): APISelectMenuOption => ({
      label: cutText(label, menuLimits.label),
      value: idOf(button),
    }),
  );
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: `${menuId}:${number}`,
    placeholder: cutText(placeholder, menuLimits.label),
    options,
  };
  const component = { type: ComponentType.ActionRow as const, components: [menu] };
  return { kind: 'component', component, components: 2, characters: 0 };
}

/** Buttons in one row; where they do not fit, the last ones stand in a menu below it. */
export function renderButtons(
  buttons: readonly Button[],
  context: { more: string; idOf: IdOf; number: number },
): Piece[] {
  if (buttons.length === 0) return [];
  const inRow = buttons.length > rowLimit ? buttons.slice(0, rowLimit - 1) : buttons;
  const rest = buttons.slice(inRow.length);
  const components = inRow.map((button) => renderButton(button, context.idOf));
  const row: Piece = {
    kind: 'component',
    component: { type: ComponentType.ActionRow, components },
    components: 1 + components.length,
    characters: 0,
  };
  if (rest.length === 0) return [row];
  const entries = rest.map((button) => ({ label: button.label, button }));
  return [row, renderMenu(entries, { ...context, placeholder: context.more })];
}
