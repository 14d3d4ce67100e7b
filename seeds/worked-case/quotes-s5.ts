import type { Quote } from './shapes.ts'

const quote = (exact: string, english: string): Quote => ({ source: 's5', exact, english })

/** Quotes from the text on the CSTO session. */
export const s5 = {
  session: quote(
    'Пресс-служба аппарата президента сообщила, что на внеочередной сессии Совета коллективной безопасности ОДКБ 10 января от Кыргызстана выступит глава кабмина Акылбек Жапаров.',
    'The press service of the president’s office reported that at the extraordinary session of the CSTO Collective Security Council on 10 January the head of the cabinet, Akylbek Zhaparov, will speak for Kyrgyzstan.',
  ),
  began: quote(
    'На фоне непрекращающихся протестов в Казахстане, которые начались 2 января',
    'Against the background of the unceasing protests in Kazakhstan, which began on 2 January',
  ),
  asked: quote(
    'президент страны Касым-Жомарт Токаев 5 января обратился к членам ОДКБ и попросил поддержки для «преодоления террористической угрозы»',
    'the country’s president Kassym-Jomart Tokayev on 5 January turned to the members of the CSTO and asked for support for “overcoming the terrorist threat”',
  ),
  calledTerrorists: quote(
    'Токаев назвал «террористами» демонстрантов',
    'Tokayev called the demonstrators “terrorists”',
  ),
  demanded: quote(
    'демонстрантов, которые требовали снижения цен на сжиженный газ и снятия неприкосновенности с первого президента Казахстана Нурсултана Назарбаева',
    'demonstrators who demanded lower prices for liquefied gas and the lifting of the immunity of the first president of Kazakhstan, Nursultan Nazarbayev',
  ),
  sends: quote(
    'На заседании в Жогорку Кенеше стало известно, что от Кыргызстана в Казахстан направят личный состав из 150 человек, 8 единиц бронетехники и 11 автомобилей.',
    'At a sitting of the Jogorku Kenesh it became known that from Kyrgyzstan a force of 150 people, 8 armoured vehicles and 11 motor vehicles will be sent to Kazakhstan.',
  ),
  decree: quote(
    'Садыр Жапаров уже подписал соответствующий указ.',
    'Sadyr Zhaparov has already signed the corresponding decree.',
  ),
  fired: quote(
    '6 января власти Казахстана начали стрельбу по демонстрантам в Алматы',
    'On 6 January the authorities of Kazakhstan began shooting at demonstrators in Almaty',
  ),
  calledOperation: quote(
    'называя это «зачистками» и «антитеррористической операцией»',
    'calling it “sweeps” and an “anti-terrorist operation”',
  ),
  liquidated: quote(
    'В МВД заявили, что были «ликвидированы» десятки человек.',
    'The interior ministry stated that dozens of people had been “liquidated”.',
  ),
  peaceful: quote(
    'К вечеру казахские СМИ стали сообщать о том, что власти вели огонь по мирным демонстрантам и несколько человек были убиты.',
    'Towards evening Kazakh media began to report that the authorities had fired at peaceful demonstrators and that several people had been killed.',
  ),
}
