import { element } from './bubble.ts'

/** A labelled choice of one among named entries; choosing calls its `pick`. */
export function picker(
  label: string,
  entries: { name: string; pick: () => void; chosen: boolean }[],
): HTMLElement {
  const select = document.createElement('select')
  select.append(...entries.map(({ name, chosen }) => new Option(name, name, chosen, chosen)))
  select.addEventListener('change', () => entries[select.selectedIndex]?.pick())
  return element('label', 'picker', element('span', '', label), select)
}
