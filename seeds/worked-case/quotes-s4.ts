import type { Quote } from './shapes.ts'

const quote = (exact: string, english: string, within?: string): Quote => ({
  source: 's4',
  exact,
  english,
  ...(within ? { within } : {}),
})

const title = 'Песков оценил информацию о присутствии иностранных группировок в Казахстане'

/** Quotes from the text on the Kremlin briefing. Its headline stands in it three times: the one before the counters is meant. */
export const s4 = {
  headline: quote(
    title,
    'Peskov assessed the information on the presence of foreign groups in Kazakhstan',
    `${title}\n\n336\n0`,
  ),
  briefing: quote(
    'Официальный представитель Кремля Дмитрий Песков 10 января на брифинге оценил информацию о действиях иностранных группировок на территории Казахстана.',
    'The Kremlin’s official spokesman Dmitry Peskov, at a briefing on 10 January, assessed the information on actions of foreign groups on the territory of Kazakhstan.',
  ),
  firstSource: quote(
    'По его словам, первоисточником этих данных являются власти Казахстана.',
    'By his words, the first source of these data is the authorities of Kazakhstan.',
  ),
  receives: quote(
    'в рамках обмена российская сторона от своих казахстанских коллег получает данные',
    'within the exchange the Russian side receives data from its Kazakhstani colleagues',
  ),
  yesterday: quote(
    '[Президент Казахстана Касым-Жомарт] Токаев вчера говорил об этом, именно это и является первоисточником',
    '[The president of Kazakhstan, Kassym-Jomart] Tokayev spoke about this yesterday; that is the first source',
  ),
  selfIncriminated: quote(
    'в Кремле оценили инцидент с киргизским музыкантом Викрамом Рузахуновым, который оговорил себя во время беспорядков в Казахстане, чтобы его депортировали на родину',
    'the Kremlin assessed the incident with the Kyrgyz musician Vikram Ruzakhunov, who wrongly incriminated himself during the unrest in Kazakhstan so that he would be deported to his homeland',
  ),
  kyrgyzMusician: quote(
    'киргизским музыкантом Викрамом Рузахуновым',
    'the Kyrgyz musician Vikram Ruzakhunov',
  ),
  commented: quote(
    'Песков также прокомментировал слова Токаева о том, что через два дня начнется вывод миротворцев из Казахстана.',
    'Peskov also commented on Tokayev’s words that the withdrawal of the peacekeepers from Kazakhstan will begin in two days.',
  ),
  declined: quote(
    'Официальный представитель Кремля отказался оценивать действия властей Казахстана и прогнозируемые сроки вывода миротворцев.',
    'The Kremlin’s official spokesman declined to assess the actions of Kazakhstan’s authorities and the forecast time frame of the peacekeepers’ withdrawal.',
  ),
  tuesday: quote(
    'Ранее во вторник Токаев рассказал, что миссию ОДКБ планируют завершить в течение двух дней.',
    'Earlier on Tuesday Tokayev said that the CSTO mission is planned to be completed within two days.',
  ),
  tenDays: quote(
    'На вывод миротворцев уйдет порядка 10 дней.',
    'The withdrawal of the peacekeepers will take about 10 days.',
  ),
  order: quote(
    '10 января он заявил о восстановлении конституционного порядка в стране.',
    'On 10 January he declared that constitutional order in the country had been restored.',
  ),
  soon: quote(
    'в ближайшее время масштабная антитеррористическая операция завершится, а вместе с ней «закончится успешная и эффективная миссия контингента ОДКБ»',
    'in the near future the large-scale anti-terrorist operation will be completed, and with it “the successful and effective mission of the CSTO contingent will end”',
  ),
  began: quote(
    '2 января в Казахстане начались акции протеста из-за роста цен на сжиженный газ.',
    'On 2 January protests began in Kazakhstan over the rise in prices of liquefied gas.',
  ),
  extremists: quote(
    'Протестующие, среди которых, по данным властей, оказались экстремисты, ворвались в здание администрации',
    'Protesters, among whom, according to the authorities, there turned out to be extremists, burst into the administration building',
  ),
  asked: quote(
    'Президент Казахстана 5 января обратился в Организацию Договора о коллективной безопасности (ОДКБ, в состав входят Россия, Белоруссия, Армения, Киргизия, Таджикистан и Казахстан) за помощью в преодолении террористической угрозы',
    'On 5 January the president of Kazakhstan turned to the Collective Security Treaty Organization (CSTO, whose members are Russia, Belarus, Armenia, Kyrgyzstan, Tajikistan and Kazakhstan) for help in overcoming the terrorist threat',
  ),
}
