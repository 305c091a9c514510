import type { ComponentType, ReactElement } from 'react';
import type { Item } from '../view.js';
import { itemComponents } from './itemComponents.js';
import type { ItemComponents } from './itemComponents.js';
import type { PanelParts } from './panelParts.js';

interface PanelItemProps {
  item: Item;
  /** Null until they are loaded. */
  parts: PanelParts | null;
  onChange: (answer: number) => void;
}

/** One item of the conversation, the wizard's or the visitor's. */
export function PanelItem({ item, parts, onChange }: PanelItemProps): ReactElement {
  const components: Partial<ItemComponents> = parts?.items ?? itemComponents;
  // The compiler does not relate an item's kind to its component: the map's type does.
  const Component = components[item.kind] as ComponentType<Omit<PanelItemProps, 'parts'>> | undefined;
  // A placeholder, so that nothing moves when the component has loaded.
  return Component ? <Component item={item} onChange={onChange} /> : <div data-part="soon" />;
}
