import type { Counts, Facet } from './state.ts'

/** Writes beside every box how many claims choosing it would show. */
export function showCounts(form: HTMLFormElement, counts: Counts): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    const count = (counts.get(box.name as Facet)?.get(box.value) ?? 0).toLocaleString('en-US')
    const number = box.parentElement?.querySelector('.n')
    if (number && number.textContent !== count) number.textContent = count
    box.parentElement?.classList.toggle('none', count === '0' && !box.checked)
  }
}
