/** Brings a chart to life when it comes near the viewport: Chart.js is not loaded before that. */
for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some((e) => e.isIntersecting)) return
      near.disconnect()
      void import('./chart-live.ts').then(({ enliven }) => enliven(figure))
    },
    { rootMargin: '200px' },
  )
  near.observe(figure)
}

// Arrow keys walk the marks of any chart, live or not, in the order of the tab key.
for (const chart of document.querySelectorAll<SVGElement>('svg.chart')) {
  chart.addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (!by) return
    const marks = [...chart.querySelectorAll<SVGElement>('a.mark:not([hidden])')]
    const here = marks.indexOf(document.activeElement as unknown as SVGElement)
    marks[(here + by + marks.length) % marks.length]?.focus()
    event.preventDefault()
  })
}
