import type { ComponentType } from 'react';
import { MessageItem } from '../message/MessageItem.js';
import type { Item, ItemOf } from '../view.js';

interface ItemProps<Kind extends Item['kind']> {
  item: ItemOf<Kind>;
  /** Called when the visitor wants to change an answer, with its number, counted from 0. */
  onChange: (answer: number) => void;
}

/** A component for each kind of item. */
export type ItemComponents = { [Kind in Item['kind']]: ComponentType<ItemProps<Kind>> };

/** The components of the first message: {@link panelParts} has all of them. */
export const itemComponents = {
  message: MessageItem,
} satisfies Partial<ItemComponents>;
