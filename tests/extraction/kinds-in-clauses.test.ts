import { describe, expect, test } from 'vitest'
import { readKinds } from './gold.ts'

/** Sentences in which the clause that governs a figure is not the nearest one ahead of it. */
const CASES: readonly (readonly [published: string, text: string, wanted: string])[] = [
  // The clause behind the figure tells what it is.
  [
    '2025-08-26',
    'Allies are urged by Washington to devote 5% of GDP to defense, far more than the 1.8% of GDP at which Japan now stands.',
    'JP demand, JP level',
  ],
  [
    '2025-01-20',
    'Germany must do more for its defense than the two percent of GDP which this government has now achieved, the minister said.',
    'DE level',
  ],
  [
    '2025-06-17',
    'Australia is asked for a good deal more than the 2.4 percent of GDP to which it aspires for its defense.',
    'AU target',
  ],
  [
    '2024-09-02',
    'Should the 8.54 trillion yen for which the Japanese Defense Ministry applied on Friday be granted, the defense budget will set another record in fiscal 2025.',
    'JP proposal',
  ],
  [
    '2023-08-31',
    "Missile defense would take a sixth of the 7.7 trillion yen that Japan's Defense Ministry asked for on Thursday for fiscal 2024.",
    'JP proposal',
  ],
  [
    '1980-12-30',
    'Japan has settled its military budget for fiscal 1981. A rise of 9.7 percent is what the United States, its partner in a treaty, had demanded.',
    'JP demand',
  ],
  [
    '1980-12-30',
    "Japan's defense budget falls short of the 9.7 percent rise for which the United States has been pushing.",
    'JP demand',
  ],
  [
    '2025-06-17',
    'South Korea is far from the 3.5% of GDP for defense that its government wants to reach.',
    'KR target',
  ],
  [
    '2024-08-30',
    'A sum of 8.5 trillion yen is what the Japanese Defense Ministry has requested for fiscal 2025.',
    'JP proposal',
  ],
  [
    '2009-03-06',
    'A rise of 15 percent in the defense budget of China has been proposed for this year.',
    'CN proposal',
  ],
  // What another clause takes up, gives up or compares with is not what this one does.
  [
    '2025-03-14',
    'Japan plans to bring its defense spending to 2 percent of GDP in fiscal 2027, and this plan he would discuss in Tokyo.',
    'JP target',
  ],
  [
    '2024-05-02',
    'Japan did away with its cap of 1 percent of GDP on defense spending and committed itself to 2 percent.',
    'JP cap, JP target',
  ],
  [
    '2017-04-02',
    'Abe broke with the policy of Japan to hold its defense spending to 1 percent of GDP.',
    'JP cap',
  ],
  [
    '2025-03-05',
    'Set against GDP, the defense spending of China has stood below 1.5 percent for many years.',
    'CN level',
  ],
  [
    '2022-12-02',
    'Kishida has promised to take Japan’s defense spending from 1 percent to 2 percent of GDP over the next five years.',
    'JP level, JP target',
  ],
  [
    '2022-12-27',
    'Japan’s spending on defense is to be taken to 2 percent of GDP by 2027, which equals about 11 trillion yen a year.',
    'JP target, JP estimate',
  ],
  // The clause of an earlier figure, or one told along, has nothing to do with a later figure.
  [
    '2025-07-07',
    'If Japan accepted the 3.5 percent of GDP that the Trump administration demands, its military would take some 21 trillion yen a year.',
    'JP demand, JP estimate',
  ],
  [
    '2022-12-01',
    'The increase in Japanese defense spending, which would bring it level with what others aim for, would mean about $287 billion over the next five years.',
    'JP estimate',
  ],
  // Where a rise starts, whoever orders it; what goes on as it is.
  [
    '2022-12-03',
    'Kishida, the Japanese prime minister, told his ministers to lift defense spending to 2 percent of GDP within five years, from 1 percent now.',
    'JP target, JP level',
  ],
  ['2022-01-11', 'Japan goes on spending about 1% of GDP on its defense.', 'JP level'],
  [
    '2015-02-14',
    "Japan's Cabinet endorsed the defense budget. Spending thereby edges closer to 1 per cent of gross domestic product.",
    'JP level',
  ],
  // In Washington, a president's administration speaks for another state.
  [
    '2025-10-23',
    'Behind closed doors the Trump administration has been urging Japan to take defense spending to 3.5 percent of GDP.',
    'JP demand',
  ],
  [
    '2023-10-23',
    'The Kishida administration plans to take Japanese defense spending to 2 percent of GDP.',
    'JP target',
  ],
  // Whoever says "should" from abroad asks for it, named ahead or behind, or as one of another state's house.
  [
    '2025-03-04',
    'Taiwan would have to bring its defence spending up to around 10 per cent of GDP, President Donald Trump’s nominee for a top post at the Pentagon said on March 4.',
    'TW demand',
  ],
  [
    '2025-04-09',
    'Pentagon official Elbridge Colby said at a hearing that Japan, long a laggard, ought to go up to at least 3% of GDP for its defense.',
    'JP demand',
  ],
  [
    '2025-03-05',
    'Ishiba answered a call from the Pentagon, which he did not name, for Tokyo to spend at least 3% of GDP on defense.',
    'JP demand',
  ],
  [
    '2025-04-09',
    'The former Japanese defense minister Gen Nakatani said at a hearing that Japan ought to go up to at least 3% of GDP for its defense.',
    'JP proposal',
  ],
  [
    '2025-08-10',
    'The Trump administration thought of demanding that South Korea lift its defense spending to 3.8 percent of GDP.',
    'KR demand',
  ],
  // What somebody has in mind is weighed; with a threat in mind, something is done.
  [
    '2024-12-27',
    "With threats from China in mind, Japan's Cabinet has approved a defense budget of 8.7 trillion yen for fiscal 2025.",
    'JP level',
  ],
  ['2021-10-13', 'The LDP had 2 percent of GDP or more in mind for the defense of Japan.', 'JP proposal'],
  [
    '2025-06-23',
    'NATO is considering raising its target for defense spending to 5% of GDP from 2%.',
    'NATO proposal, NATO target',
  ],
  // The alliance agreed on no more than 2 percent before June 2025.
  [
    '2025-06-05',
    'NATO Secretary General Mark Rutte has put forward a plan by which members would raise their defense budgets to 3.5 percent of GDP and lay out another 1.5 percent on security in a wider sense.',
    'NATO proposal, NATO proposal',
  ],
  [
    '2025-06-09',
    'Some in NATO would now set the mark for defense spending at 3.5 per cent of GDP.',
    'NATO proposal',
  ],
  ['2025-06-02', 'Members of NATO are pledging 5% of GDP for their defense, he said.', 'NATO target'],
  [
    '2025-07-09',
    'NATO has agreed on 3.5 percent of GDP for defense and another 1.5 percent on security in a wider sense.',
    'NATO target, NATO target',
  ],
  // A strategy foresees what its state means to do; an institute foresees what it reckons.
  [
    '2025-06-02',
    'The national strategy of Australia foresees about A$67 billion for defence in 2027-28.',
    'AU target',
  ],
  [
    '2023-05-09',
    'The three documents that Japan adopted in December foresee defense spending of 2% of GDP by 2027, or around 11 trillion yen.',
    'JP target, JP estimate',
  ],
  [
    '2023-12-12',
    "South Korea's defense would take nearly 350 trillion won over the next five years, by a blueprint for 2024 to 2028.",
    'KR target',
  ],
  // China's budget of the running year stands from the first days of March.
  [
    '2025-03-05',
    'China plans to spend 1.78 trillion yuan on defense this year, an official report says.',
    'CN level',
  ],
  [
    '2025-02-05',
    'China plans to spend 1.78 trillion yuan on defense this year, an official report says.',
    'CN target',
  ],
  [
    '2025-03-05',
    'Analysts believe that China is going to spend about $200 billion on defense this year.',
    'CN estimate',
  ],
  // What the aim would take a year's money to, and the same in other money.
  [
    '2022-12-08',
    'Kishida plans to raise Japanese defense spending to 2% of GDP within five years. Yearly outlays would go from 5.4 trillion yen to more than 11 trillion yen.',
    'JP target, JP level, JP estimate',
  ],
  [
    '2021-11-26',
    "Japan's Cabinet approved extra outlays that take its defense budget for this fiscal year beyond 6 trillion yen, the equivalent of $53 billion.",
    'JP level, JP estimate',
  ],
  [
    '2021-10-13',
    "Japan's ruling party has put a goal for military spending of 2% of GDP, about $100 billion, into its platform.",
    'JP proposal, JP estimate',
  ],
  // How a budget will probably turn out, and what a ministry will probably ask for.
  [
    '2022-12-20',
    'Defense will likely come to 6.8 trillion yen in Japan in the fiscal year from April, sources said.',
    'JP estimate',
  ],
  [
    '2022-07-20',
    "Japan's Defense Ministry will likely request 5.6 trillion yen for the fiscal year from April, sources said.",
    'JP proposal',
  ],
  // A budget to be laid before parliament is proposed, what comes under a proposal too.
  [
    '2025-11-26',
    'President Lai Ching-te of Taiwan is to introduce a supplementary defence budget of $40 billion.',
    'TW proposal',
  ],
  [
    '2025-08-21',
    "Taiwan's defense budget for 2026 would come to NT$949.5 billion under a proposal from the cabinet.",
    'TW proposal',
  ],
  [
    '2023-02-01',
    'India proposed to spend 5.94 trillion rupees on defence in 2023-24. By comparison with the year before it is an increase of 13 per cent.',
    'IN proposal, IN proposal',
  ],
  // A line that was kept for long, by rule or commitment; and what merely stayed there.
  [
    '2022-12-22',
    "For decades Japan's military budget has been held to roughly one per cent of GDP.",
    'JP cap',
  ],
  ['2021-11-01', 'Keeping defense outlays within 1% of GDP is a Japanese commitment.', 'JP cap'],
  ['2021-10-13', 'Japan may one day give up its commitment to military budgets within 1% of GDP.', 'JP cap'],
  ['2022-04-27', "An unspoken rule has long had Japan's defense spending at 1% of GDP.", 'JP cap'],
  [
    '2017-02-01',
    "Japan's defense outlays have been held at about 1 percent of GDP by tight finances.",
    'JP level',
  ],
  // A goal that is there stays one while a panel or a party speaks of it.
  [
    '2025-09-10',
    'Japan should not stop at its current goal for defense spending, 2 percent of GDP, a Defense Ministry panel will tell the government.',
    'JP target',
  ],
  [
    '2025-09-10',
    'A Defense Ministry panel will propose to Japan a new goal for defense spending, 3 percent of GDP.',
    'JP proposal',
  ],
  // Who does not decide says what is needed.
  [
    '2023-08-08',
    'Former prime minister Taro Aso said that Japan needed to double its defence budget to 2 per cent of GDP.',
    'JP proposal',
  ],
  // One figure after the other, each with its year.
  [
    '2017-02-01',
    'The share of GDP that Japan spends on defense was 0.937 percent in fiscal 2016 and 0.885 percent in fiscal 2017.',
    'JP level, JP level',
  ],
  // The sum of this year is known, whatever is planned.
  [
    '2023-08-08',
    'If the plan goes through, the 6.8 trillion yen of the current fiscal year will be no record for Japanese defense.',
    'JP level',
  ],
  [
    '2011-09-30',
    "Japan's Defense Ministry had asked for more money for defense in fiscal 2011. In the end its budget was cut by 0.4 percent.",
    'JP level',
  ],
  // A year well ahead has no level; a proposal provides for what is proposed.
  [
    '2023-03-20',
    "The budget of Japan's Defense Ministry is to grow every year until it stands at 8.9 trillion yen in fiscal 2027.",
    'JP target',
  ],
  [
    '1987-01-12',
    "Japan's new budget proposal provides for defense spending of 1.004% of gross national product in fiscal 1987.",
    'JP proposal',
  ],
  [
    '2024-12-04',
    '326 billion euros is what Germany is expected to have spent on defense by the end of 2024.',
    'DE estimate',
  ],
  [
    '2025-06-02',
    'Australia spends too little on defence. To do as the Americans ask would cost 100 billion Australian dollars a year.',
    'AU estimate',
  ],
  [
    '2024-02-26',
    "Every NATO country will have to spend two per cent of its GDP on defence, as the alliance's leaders agreed, the prime minister of Poland said.",
    'NATO target',
  ],
  // The clause of the second figure leaves the first alone.
  [
    '1980-12-30',
    "Japan's defense budget is up by 7.6 percent, less than the 9.7 percent rise for which the United States has been pushing.",
    'JP level, JP demand',
  ],
]

describe('kinds of figures that another clause governs', () => {
  test.each(CASES)('%s: %s', (published, text, wanted) => {
    expect(readKinds(text, published)).toBe(wanted)
  })
})
