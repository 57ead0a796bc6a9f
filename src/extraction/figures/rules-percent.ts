import type { RuleHeader } from '../annotation.ts'

/** Rules that read percents and percentage points. */
export const PERCENT_RULES: readonly RuleHeader[] = [
  {
    id: 'figure.percent.digits',
    says: 'A number in digits before %, percent, per cent or pct, with a space, a hyphen or nothing between.',
    examples: [
      'spend 2% of GDP → =2 %',
      'a 1.5-percent rise → =1.5 %',
      'comes to 0.94 per cent → =0.94 %',
      'outlays rose 39.2 pct → =39.2 %',
      'a 2%-target → =2 %',
      'fell by minus 2.3 percent → =-2.3 %',
    ],
    counterexamples: [
      'version 1.2.3%',
      'search?q=30%25',
      'the F-35%',
      'per cent of the vote',
      'a share at 10:30%',
    ],
  },
  {
    id: 'figure.percent.words',
    says: 'A number in words before a percent word or sign.',
    examples: [
      'one percent → =1 %',
      'twenty-five per cent → =25 %',
      'one hundred and twenty percent → =120 %',
    ],
    counterexamples: ['no percent', 'the percent', 'a small percent of them'],
  },
  {
    id: 'figure.percent.fraction',
    says: 'A fraction, in words or signs, of a percent, alone or after a whole number.',
    examples: [
      'half a percent → =0.5 %',
      'half of one percent → =0.5 %',
      'three-quarters of a percent → =0.75 %',
      'two and a half percent → =2.5 %',
      '1 1/2 percent → =1.5 %',
      'three-tenths of a percent → =0.3 %',
    ],
    counterexamples: ['a fraction of a percent', 'in the third quarter', '24/7 percent'],
  },
  {
    id: 'figure.percent.article',
    says: 'A bare "a percent" after words that count or compare.',
    examples: ['less than a percent of GDP → <1 %', 'nearly a percent → ~1 %'],
    counterexamples: ['as a percent of GDP', 'a percent-based system', 'measured in a percent'],
  },
  {
    id: 'figure.percent.range',
    says: 'Two percents joined by to, or, a dash, or between … and; the first may borrow the unit of the second.',
    examples: [
      '1 to 2 percent → =1..2 %',
      'growth of 1.5–2% → =1.5..2 %',
      '1% to 2% → =1..2 %',
      'between one and two percent → =1..2 %',
      '2 or 3 percent → =2..3 %',
      'ranging from 1 to 2 percent → =1..2 %',
    ],
    counterexamples: ['from 1.8% to 2%', '3% to 2%', 'in 2027 to 2%', '1% and 2%', 'on March 5 to 7 percent'],
  },
  {
    id: 'figure.percent.borrowed-unit',
    says: 'A percent whose unit stands only at the second number: of a change, of "neither … nor", of "respectively".',
    examples: [
      'from 1 to 2 percent → =1 %',
      'neither 3.5 nor 5 per cent → =3.5 %',
      'rose 1.5 and 2 percent, respectively → =1.5 %',
    ],
    counterexamples: ['in fiscal 2027 and 2 percent', '5 ships and 2 percent', 'from 2022 to 2 percent'],
  },
  {
    id: 'figure.percent.unstated',
    says: 'A decimal number that goes on with the percent before it and stands alone.',
    examples: [
      'Greece spent 2.6 percent and led with 3.82. → =3.82 %',
      'close to 6 percent for America, West Germany roughly 3.5 → ~3.5 %',
      'up to 4.8 percent from this year’s 4.7 → =4.7 %',
    ],
    counterexamples: [
      'led with 3.82.',
      '2 percent of 3.5 million people',
      '2 percent, version 3.5 of the plan',
      '2 percent, 1.5 to 2 percent',
      '2% in the magnitude 7.5 quake',
    ],
  },
  {
    id: 'figure.percent.band',
    says: 'A percent placed inside its band: "the upper 1% range".',
    examples: [
      'in the upper 1% range → ~1.8 %',
      'the mid-2 percent range → ~2.5 %',
      'the 2 percent range → ~2 %',
    ],
    counterexamples: ['a high 2 percent', 'the 2 percent level'],
  },
  {
    id: 'figure.points.digits',
    says: 'A number in digits before percentage points, pct points, %-points, %p or pp.',
    examples: [
      '1.4 percentage points → =1.4 pp',
      'up 0.3%p → =0.3 pp',
      'by 0.5 pp → =0.5 pp',
      '2 pct points → =2 pp',
    ],
    counterexamples: ['12 pp', '2 points', '25 basis points'],
  },
  {
    id: 'figure.points.words',
    says: 'A number in words before percentage points.',
    examples: ['a two-percentage-point rise → =2 pp', 'one full percentage point → =1 pp'],
    counterexamples: ['two points clear', 'percentage points'],
  },
  {
    id: 'figure.points.fraction',
    says: 'A fraction of a percentage point.',
    examples: ['half a percentage point → =0.5 pp', 'a quarter of a percentage point → =0.25 pp'],
    counterexamples: ['half the points'],
  },
  {
    id: 'figure.points.article',
    says: 'A bare "a percentage point".',
    examples: ['rose by a percentage point → =1 pp'],
    counterexamples: ['the percentage point', 'a percentage-point gap'],
  },
  {
    id: 'figure.points.range',
    says: 'Two numbers of percentage points joined like percents.',
    examples: ['1 to 2 percentage points → =1..2 pp'],
    counterexamples: ['from 1 to 2 percentage points'],
  },
  {
    id: 'figure.points.borrowed-unit',
    says: 'Percentage points whose unit stands only at the second number.',
    examples: ['from 1 to 2 percentage points → =1 pp'],
    counterexamples: ['1 to 2 percentage points'],
  },
]
