import type { Counts, Facet } from './state.ts'

/** `1,234`; the language's own way takes ten times as long, and every key writes a hundred of them. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** Writes beside every box how many claims choosing it would show. */
export function showCounts(form: HTMLFormElement, counts: Counts): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    const count = grouped(counts.get(box.name as Facet)?.get(box.value) ?? 0)
    const number = box.parentElement?.querySelector('.n')
    if (number && number.textContent !== count) number.textContent = count
    box.parentElement?.classList.toggle('none', count === '0' && !box.checked)
  }
}
