import { describe, expect, test } from 'vitest'
import { readKinds, readSpenders } from './gold.ts'

type Case = readonly [says: string, text: string, wanted: string]

const groups: readonly (readonly [group: string, cases: readonly Case[]])[] = [
  [
    'a second country in the clause',
    [
      [
        'is compared with behind "than"',
        'Finland, which is nearer to the front than Spain and means to lift its defense spending to 5 percent of GDP, held talks on Monday.',
        'FI',
      ],
      [
        'stands behind another preposition',
        'Just above Italy in the list of military budgets stands Israel with $46 billion. It devotes 8.8 percent of GDP to the military.',
        'IL IL',
      ],
      [
        'is the object of a verb that is no finite one',
        'Tokyo changes its defense policy. Calling China its greatest challenge, the government of Japan met on Friday. By 2027, it vowed, defense spending will be 2 percent of GDP.',
        'JP',
      ],
      [
        'names a time',
        'Donald Trump complains. Japan decided in 2022, after Trump’s first term, to double its defense budget to 2 percent of GDP.',
        'JP',
      ],
      [
        'stands in an aside behind the one the sentence is about',
        'China spends more on defense. Singapore, in the worst slowdown it has known since the war, will raise its defense spending by 6 percent.',
        'SG',
      ],
      [
        'is an alliance by whose method one counts',
        'In fiscal 2021 Japan’s defense outlays came to 1.1 percent of GDP. By NATO’s method the figure would be 1.3 percent.',
        'JP JP',
      ],
      [
        'is the object of an infinitive',
        'Australia buys missiles that could hit China. In the past year its military outlays rose by 16 percent.',
        'AU',
      ],
      [
        'is joined to one behind a preposition',
        'In view of the threat from China and North Korea, he argued, the defense spending of 2 percent of GDP that Japan plans is too little.',
        'JP',
      ],
      [
        'but acts behind "and" where no preposition stands before',
        'Berlin and Warsaw plan for war. Defense spending was debated on Monday, and Poland will go to 5 percent of GDP.',
        'PL',
      ],
      [
        'lends its name to bases',
        'The defense ministry of Japan asks for 5 trillion yen. Without the cost of American military bases its budget would grow by 7 percent.',
        'JP JP',
      ],
      [
        'lends its name to a sea',
        'In the Philippines, which sees ships in the South China Sea every day, the military budget grew by 10 percent.',
        'PH',
      ],
      [
        'is only where a war goes on',
        'Asia feels the war in Ukraine by way of Japan. By 2027 it will double its defense spending to 2 percent of GDP.',
        'JP',
      ],
      [
        'owns the numbers',
        'Poland, NATO estimates show, was at more than 4 percent of GDP for defense in 2024.',
        'PL',
      ],
    ],
  ],
  [
    'an owner',
    [
      [
        'stands behind each figure of a list',
        'Military spending came to 3.5 percent of GDP for the US, 2.2 percent for the UK, 1.9 percent for France and 1.4 percent for Germany.',
        'US GB FR DE',
      ],
      [
        'is whose',
        'Nobody spends more on the military than the United States, whose defense budget has been fixed at more than $900 billion.',
        'US',
      ],
      [
        'comes behind a figure told ahead',
        'Sweden spends 2 percent of GDP on defense. At $356 billion, by the reckoning of the institute, Chinese military spending is far larger.',
        'SE CN',
      ],
      [
        'is who announces',
        'NATO members are to spend at least 2 percent of GDP on defense, and Germany, slow until lately, has announced that it will go to more than 2 percent.',
        'NATO DE',
      ],
      [
        'opens the sentence before',
        "China's military spending is modest, said a spokesman after Japan's minister had called it opaque. Its share of GDP is below 1.5 percent.",
        'CN',
      ],
      [
        'was spoken of without a figure',
        'China spends less than 1.5 percent of GDP on the military, the spokesman said. Japan has raised its defense budget for 14 years. The spending has jumped to 2 percent of GDP.',
        'CN JP',
      ],
      [
        'is whose sum the figure is',
        'In Ukraine military spending rose by 640 percent. Nobody comes near the United States, whose $877 billion for defense is more than all others spend.',
        'UA US',
      ],
      [
        'is the state whose ministry gets it',
        'China is the reason for the plan. For the Defense Department the budget of the U.S. administration sets aside $715 billion.',
        'US',
      ],
      [
        'is not the alliance it is counted among',
        'Spain comes last in the alliance with 1.3 percent of GDP for defense, NATO says.',
        'ES',
      ],
      [
        'is not who judges the plan',
        'Japan raises defense spending. Donald Trump praised the plan to bring it to 2 percent of GDP.',
        'JP',
      ],
      [
        'is not the United States that name the dollars',
        "China's defence budget grows by 7 percent. It would be US $224 billion.",
        'CN CN',
      ],
      ['is a state that is no more', 'The Soviet Union puts 12 percent of its GNP into defense.', 'SU'],
      [
        'wants a sum for itself',
        'The United States spends 3.4 percent of GDP on defense. Berlin wants 152 billion euros for its forces in 2029.',
        'US DE',
      ],
    ],
  ],
  [
    'what is asked of the alliance',
    [
      [
        'by one man, where many keep their promise',
        "The NATO summit is over. What shook it was Donald Trump's demand that they keep their promise to spend 2 percent of GDP on defense.",
        'NATO',
      ],
      [
        'in the news of a member',
        "Canada will reach NATO's target. Most allies welcome Donald Trump's demand for 5 percent of gross domestic product for defense.",
        'NATO',
      ],
      [
        'of countries nobody names',
        'The NATO summit was tense. His aide spoke later. The US president, she said, had suggested that countries increase their defense spending to 4 percent of GDP.',
        'NATO',
      ],
      [
        'but not of a country that comes in behind',
        'At the NATO summit Donald Trump said that members must put 5 percent of GDP into defense, although the United States itself is at 3.4 percent.',
        'NATO US',
      ],
      [
        'by its own officer, in the news of a member',
        'Canada spends 2 percent of GDP on defense, and NATO is content. Mark Rutte, NATO’s secretary general, has proposed 5 percent of GDP.',
        'CA NATO',
      ],
      [
        'by a man whose target it is called',
        "Allies met at the NATO summit, and the US president was there. Trump's new target is 5 percent of GDP for defence.",
        'NATO',
      ],
      [
        'but not by its officer of one member',
        'Spain spends 2 percent of GDP on defense. Mark Rutte, NATO’s secretary general, has asked Spain for 3.5 percent of GDP.',
        'ES ES',
      ],
      [
        'though a country comes close to it',
        'Poland raises defense spending. Warsaw comes close to the 5 percent of GDP that U.S. President Donald Trump has demanded of NATO members.',
        'NATO',
      ],
    ],
  ],
  [
    'the mark of the alliance',
    [
      [
        'that spending is to get to',
        'Japan fears its neighbors. Defense spending is to be doubled by 2027 to the NATO standard of 2 percent of GDP.',
        'JP',
      ],
      [
        'that a country stays above',
        "German defense spending stays above 2 percent of GDP, which is NATO's target, even without the fund.",
        'DE',
      ],
      [
        'that a party only mentions',
        'Japan debates defense spending. The ruling Liberal Democratic Party asked Kishida to consider 2 percent of GDP, which is what NATO nations aim for.',
        'JP',
      ],
      [
        'that a rise brings a country level with',
        'Japan spends 1 percent of GDP on defense. The increase, which would bring it level with what NATO members aspire to, would take defense spending to 2 percent of GDP.',
        'JP JP',
      ],
      [
        'that is older than another of its own',
        'Friedrich Merz promised NATO that German defense spending would be 3.5 percent of GDP by 2029. For decades Berlin failed to make the older goal of 2 percent.',
        'DE NATO',
      ],
      [
        'that its nations agreed on',
        'Japan would draw level with the alliance in defense spending. It sent its leader to NATO, the alliance, whose nations have agreed to budget 2 percent of GDP for defense.',
        'NATO',
      ],
      [
        'that is to be the new target in it',
        'MADRID/BRUSSELS - 5 percent of GDP is to be the new target for defence spending in NATO.',
        'NATO',
      ],
      [
        'told in parts',
        "Carney's promise puts Canada's defense spending at 5 percent of GDP by 2035. Of the share set by NATO, 3.5 percent is for the forces proper and 1.5 percent for ports.",
        'CA NATO NATO',
      ],
    ],
  ],
]

/** What becomes of a sum whose year no word tells, by the money it is told in. */
const beyondAYear: readonly Case[] = [
  ['yen', 'The party defended the 25 trillion yen for the military of Japan.', 'JP target'],
  ['won', 'The party defended the 200 trillion won for the military of South Korea.', 'KR target'],
  ['pounds', 'The party defended the £230 billion for the military of Britain.', 'GB target'],
]

describe('a sum that no year comes to', () => {
  test.each(beyondAYear)('in %s is a program', (_money, text, wanted) => {
    expect(readKinds(text, '2025-10-30')).toBe(wanted)
  })
})

describe.each(groups)('%s', (_group, cases) => {
  test.each(cases)('%s', (_says, text, wanted) => {
    expect(readSpenders(text)).toBe(wanted)
  })
})
