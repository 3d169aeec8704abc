/*
 * What the checked facts say, written down apart from the dataset so that the one can be held to
 * the other. A dash: the facts give no date, or no venue.
 */

export interface Fact {
  readonly id: string
  readonly claim: string
  readonly date?: string
  readonly venues: readonly string[]
}

const TABLE = `
csto-agreement-2017 fact 2017-11-30 minsk
by-concept-2019 fact 2019-03-18 minsk
csto-statement-2022 fact 2022-11-23 yerevan
csto-chairmanship-2023 fact 2022-11-23/2023-12-31 yerevan,minsk
csto-chairmanship-2017 fact 2016-10-14/2017-11-30 yerevan,minsk
kz-cybershield-2017 fact 2017-06-30 astana
kz-strategy-2021 fact 2021-06 -
cis-strategy-2019 fact 2019-10-25 skolkovo
cis-plan-2022 fact 2022-05-20 -
volfovich-visit-2021 fact 2021-10-21 astana
bilateral-proposal-2021 proposal 2021 astana
proxy-meeting-2023 fact 2023-03-15 moscow
proxy-operations fact 2009/.. yerevan,moscow
kkc-2014 fact 2014-12-23 moscow
csto-working-group fact - moscow
un-draft-2011 fact 2011-09 yekaterinburg
un-draft-2021 fact 2021 -
un-draft-2023 fact 2023-05-15 new-york
rec-state-secrets fact - -
rec-ict-security fact - -
satellite-networks fact - -
institutes-union proposal 2023 -
institutes-meeting proposal 2023 minsk
media-positioning proposal 2023 -
forecast-institutes forecast - -
forecast-csto-format forecast - -
forecast-convention forecast - -
recommendation-agreement assessment - -
recommendation-institutes assessment - -
assessment-csto-format assessment - -
assessment-un-draft assessment - -
assessment-approaches assessment - -
assessment-prospects assessment - -
oac-2008 fact 2008-04-21 minsk
bisr-2019 fact 2019-02-12 minsk
kaziss-1993 fact 1993-06-16 astana
cst-1992 context 1992-05-15 tashkent
csto-charter-2002 context 2002-10-07 chisinau
csto-programme-2008 context 2008-09-05 moscow
cis-agreement-2013 context 2013-11-20 -
csto-protocol-2014 context 2014-12-23 moscow
csto-strategy-2016 context 2016-10-14 yerevan
oac-knb-agreement-2019 context 2019-10-25 -
cis-statement-2020 context 2020-12-18 -
lukashenko-proposal-2022 context 2022-05-16 moscow
kz-doctrine-2023 context 2023-03-20 astana
kz-digital-concept-2023 context 2023-03-28 astana
lukashenko-cfm-2023 context 2023-06-20 minsk
csto-session-2023 context 2023-11-23 minsk
armenia-freeze-2024 context 2024-02-22 -
by-ru-agreement-2013 context 2013-12-25 -
`

export const FACTS: readonly Fact[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [id = '', claim = '', date = '-', venues = '-'] = line.split(' ')
    return {
      id,
      claim,
      ...(date !== '-' && { date }),
      venues: venues === '-' ? [] : venues.split(','),
    }
  })

/** Coordinates that the facts give: [longitude, latitude]. */
export const COORDINATES: Readonly<Record<string, readonly [number, number]>> = {
  minsk: [27.567, 53.9],
  moscow: [37.616, 55.752],
  skolkovo: [37.358, 55.698],
  yerevan: [44.514, 40.181],
  astana: [71.446, 51.18],
  yekaterinburg: [60.612, 56.852],
  'new-york': [-73.968, 40.749],
  tashkent: [69.216, 41.265],
  chisinau: [28.858, 47.006],
}

/** Every address that may be linked to: mirrors are not among them. */
export const ADDRESSES: ReadonlySet<string> = new Set(
  `
http://adilet.zan.kz/eng/docs/P1800000202/compare
http://adilet.zan.kz/rus/docs/P1100001128/compare
http://belta.by/economics/view/zasedanie-soveta-glav-pravitelstv-sng-nachalos-v-moskve-367004-2019
http://belta.by/world/view/kyrgyzstan-ratifitsiroval-protokol-odkb-po-protivodejstviju-prestupnoj-dejatelnosti-v-informatsionnoj-293500-2018
http://en.odkb-csto.org/structure/
http://en.special.kremlin.ru/events/president/news/64676
http://insecure.zan.kz/kaz/docs/Z2000000319
http://kkc.odkb-csto.org/en/
http://kkc.odkb-csto.org/en/purpose/
http://m.21.by/other-news/2018/04/28/1471934.html
http://mfa.gov.by/print/en/organizations/membership/list/cddd96a3f70190b1.html
http://moluch.ru/conf/law/archive/223/11056/
http://noravank.am/eng/articles/detail.php?ELEMENT_ID=7009
http://tass.com/politics/947551
http://tass.com/russia/687141
http://www.freepressers.com/2012/07/10/uzbekistan-exits-russia-controlled-pact-joining-georgia-azerbaijan/
http://www.odkb-csto.org/documents/statements/strategiya_kollektivnoy_bezopasnosti_organizatsii_dogovora_o_kollektivnoy_bezopasnosti_na_period_do_/
http://www.pravo.by/novosti/obshchestvenno-politicheskie-i-v-oblasti-prava/2018/aprel/28644/
http://www.zara.by/2022/05/16/lukashenko-vnes-konkretnye-predlozheniya-dlya-ukrepleniya-odkb-v-nyneshnej-besprecedentnoj-situacii/
http://zviazda.by/be/news/20190326/1553587194-kancepcyya-infarmacyynay-byaspeki-respubliki-belarus
https://adilet.zan.kz/kaz/docs/P1700000407/compare
https://adilet.zan.kz/kaz/docs/P2300000269?lang=ru
https://adilet.zan.kz/kaz/docs/U2300000145/compare
https://adilet.zan.kz/rus/docs/U1400000982/compare
https://aif.ru/amp/politics/world/strany-chleny_odkb_budut_sotrudnichat_v_sfere_informbezopasnosti
https://aikyn.kz/239684/kszi-zhas-sarapshylardy-koldau-bagdarlamasynyn-tanystyrylymyn-otkizdi/
https://anews.az/en/world/499043/russia-says-armenia-remains-a-full-csto-member-lsquofreezersquo-of-participation-not-legally-possible
https://argumenti.ru/society/2012/05/176336
https://argumentiru.com/society/2013/03/238774
https://asbarez.com/armenia-has-frozen-participation-in-csto-angering-moscow/
https://asiaplus.news/2010/01/28/strany-odkb-podtverdili-gotovnost-k-sovmestnym-dejstviyam-v-ramkah-operaczii-proksi-2010
https://astanatimes.com/2017/07/csto-foreign-ministers-adopt-measures-to-curb-it-crime-during-minsk-meeting/
https://astanatimes.com/2021/06/approval-of-national-security-strategy-for-2021-2025-to-address-rising-challenges-facing-kazakhstan/
https://astanatimes.com/2023/04/kazakhstans-leading-think-tank-outlines-its-achievements-over-three-decades/
https://avesta.tj/2017/12/16/voprosy-obespecheniya-informatsionnoj-bezopasnosti-v-stranah-odkb-obsudili-v-moskve/
https://belarus.by/en/press-center/speeches-and-interviews/csto-urged-to-deepen-cooperation-with-un-sco-other-international-organizations_i_0000157722.html
https://belta.by/amp/president/view/iskljuchitelno-natsionalnyj-produkt-lukashenko-predstavili-kontseptsiju-informbezopasnosti-belarusi-339629-2019
https://belta.by/amp/society/view/andrejchenko-zajavil-ob-usilenii-analiticheskogo-komponenta-vo-vremja-predsedatelstva-belarusi-v-odkb-606001-2023
https://belta.by/society/view/odkb-budet-borotsja-s-rasprostraneniem-informatsii-veduschej-k-destabilizatsii-vnutripoliticheskoj-624457-2024
https://belta.by/special/society/view/anfimov-anonsiroval-povestku-zasedanija-soveta-glav-gosudarstv-v-moskve-663420-2024
https://beresta.by/aleksandr-lukashenko-ozvuchil-celi-i-prioritety-belorusskogo-predsedatelstva-v-odkb
https://big5.sputniknews.cn/20230517/1050352505.html
https://bisr.gov.by/en/mneniya/building-csto-institutional-capacity-inthe-information-and-analytical-sphere
https://bisr.gov.by/en/mneniya/combining-potential-analytical-centers-csto-member-states-serves-interests-organization
https://bisr.gov.by/en/my-v-smi/bisr-director-no-need-oppose-belarusian-language-against-russian
https://bisr.gov.by/mneniya/o-naraschivanii-institucionalnogo-potenciala-odkb-v-informacionno-analiticheskoy-sfere
https://blr.belta.by/president/view/lukashenka-sennja-pryme-udzel-u-samitse-adkb-114918-2022/
https://caspian.institute/product/shpakovsky-alexander/belarus-presidency-in-the-collective-security-treaty-organization-csto-approaches-and-priorities-38539.shtml
https://cis-legislation.com/document.fwx?rgn=120027
https://cis-legislation.com/document.fwx?rgn=120663
https://cis-legislation.com/document.fwx?rgn=120687
https://cis-legislation.com/document.fwx?rgn=66855
https://database.cyberpolicyportal.org/en/entity/obqdr9983a
https://de.news-front.su/2021/01/26/lukaschenko-ernennt-neuen-staatssekretar-des-sicherheitsrates-von-belarus
https://deu.belta.by/politics/view/wolfowitsch-und-tasmagambetow-behandelten-einige-themen-des-ovks-vorsitzes-von-belarus-63781-2023/
https://dig.watch/updates/russia-along-with-four-like-minded-countries-submits-new-convention-on-international-information-security-to-the-un
https://documents.pub/document/russiaas-aoedraft-convention-on-international-information-securitya-2019-08-11.html
https://dzen.ru/a/Y3y8OCnsUh_VNvc1
https://ealegislation.com/document.fwx?rgn=30848
https://en.odkb-csto.org/documents/statements/zayavlenie-ministrov-inostrannykh-del-19.05.2021%20-%203/
https://en.odkb-csto.org/news/news_odkb/na-sovmestnom-zasedanii-smid-smo-kssb-23-noyabrya-v-erevane-prinyaty-vazhnye-politicheskie-zayavleni/
https://en.odkb-csto.org/news/news_odkb/sostoyalas-sessiya-soveta-kollektivnoy-bezopasnosti-odkb/
https://en.odkb-csto.org/news/news_odkb/sostoyalos-zasedanie-rukovoditeley-natsionalnykh-shtabov-po-provedeniyu-operatsii-proksi/
https://en.odkb-csto.org/session/2014/session2014/
https://en.rcc.org.ru/events-copy/sobytiya-copy_282.html
https://en.rcc.org.ru/events-copy/sobytiya-copy_568.html
https://eng.belta.by/politics/view/csto-countries-discuss-information-security-measures-138646-2021/
https://evolutio.info/ru/journal-menu/2019-3-4/2019-3-4-archakov
https://iacis.ru:443/News/Partners/Council_of_CIS_Heads_of_Government_Adopted_a_Number_of_Documents_on_Various_Areas_of_Cooperation_Across_Commonwealth
https://interaffairs.ru/jauthor/material/2288
https://interfax.com/newsroom/top-stories/25625/
https://kaspex.kz/en/approved-the-action-plan-for-the-implementation-of-the-cyber-security-concept-until-2022
https://katehon.com/en/agenda/csto-summit-armenia
https://media-polesye.com/news/lukashenko-uvolil-zamestitelya-gossekretarya-sovbeza-archakova-kotoryj-kuriroval-rabotu-s-kgb
https://meduza.io/amp/en/news/2024/12/04/armenia-considers-itself-outside-of-russian-led-csto-military-alliance-prime-minister-says
https://mfa.am/ru/press-releases/2022/11/22/csto/11739
https://mid.ru/ru/foreign_policy/news/1840115/?lang=en
https://moluch.ru/conf/law/archive/224/11394
https://moyby.com/news/346188
https://namib.online/en/2021/07/concept-of-un-convention-on-international-information-security/
https://nashaniva.com/be_latn/335984
https://news-pravda.com/russia/2025/06/02/1388682.html
https://news.am/eng/news/364112.html
https://news.az/news/astana-renamed-as-nur-sultan-city
https://news.by/by/news/obshchestvo/valfovich-bisd-dakaza-na-praktytsy-svoy-status-vyaduchay-belaruskay-fabryki-dumki
https://news.by/eng/news/prezident/prezident_prinyal_s_dokladom_gossekretarya_soveta_bezopasnosti
https://news.nikk.co.il/en/chisinau-cuts-the-last-link/
https://novayagazeta.eu/articles/2024/02/23/armenia-suspends-participation-in-russian-led-collective-security-treaty-organisation-en-news
https://oborona.ru/product/zhurnal-nacionalnaya-oborona/predprinyatymi-merami-udalos-ne-dopustit-silovogo-scenariya-smeny-vlasti-v-belarusi-43009.shtml
https://odkb-soyuz.org/analitics/790
https://ont.by/news/aleksandr-volfovich-my-otmechaem-ochen-mnogo-negativnyh-tendencij-v-sfere-obespecheniya-bezopasnosti-kazahstana-i-respubliki-belarus
https://pacsto.org/events/lidery-stran-odkb-vstretilis-v-erevane
https://panorama.am/en/news/2014/12/23/csto-avia/142595
https://prismua.org/en/pdf/2019-04-1/
https://prlib.ru/en/events/664628
https://rferl.org/amp/armenia-csto-summit-belarus-russia/32697282.html
https://ria.ru/20090415/168176479.html?chat_room_id=168176479
https://souzveche.ru/news/69340/?sphrase_id=7656914
https://sputnikglobe.com/20240223/csto-receives-no-notices-from-yerevan-on-membership-suspension-1116935206.html
https://stanradar.com/news/full/33877-strany-odkb-obedinili-usilija-v-sfere-informatsionnoj-bezopasnosti.html
https://svisloch.gov.by/special/ru/republic-ru/view/aleksandr-lukashenko-ozvuchil-tseli-i-prioritety-belorusskogo-predsedatelstva-v-odkb-22188-2022
https://tass.com/politics/978172/amp
https://tass.com/world/2074299/amp
https://thinktanks.by/publication/2019/02/13/v-belarusi-sozdaetsya-pervyy-gosudarstvennyy-think-tank.html
https://www.inform.kz/en/belarus-kazakhstan-to-step-up-cooperation-in-space-monitoring-of-earth_a3578837
https://www.inform.kz/en/consultations-took-place-between-security-council-administrations-of-kazakhstan-and-belarus_a3851988
https://www.inform.kz/en/lukashenko-the-level-of-belarus-kazakhstan-relations-meets-strategic-interests-of-two-states_a3578957/amp
https://www.inform.kz/en/pm-attends-meeting-of-council-of-cis-heads-of-government_a3579119/amp
https://www.li.ru/interface//pda/?act=comments&jid=5752155&pid=495213673
https://www.newsinfo.ru/news/2006-11-16/item/676419
https://www.sns.am/en/press-releases/2022/06/24/xiii-meeting-of-council-of-csto-consultative-coordination-center-for-computer-incidents-response-he/712/
https://www.trend.az/world/byelorussia/3033648.html
https://www.tvr.by/bel/news/prezident/aleksandr_lukashenko_i_nursultan_nazarbaev_primut_uchastie_v_sessii_soveta_kollektivnoy_bezopasnosti/
https://www.tvr.by/eng/news/obshchestvo/prezident_belarusi_utverdil_kontseptsiyu_informatsionnoy_bezopasnosti_strany/
https://www.tvr.by/eng/news/politika/vo_dvortse_nezavisimosti_sammit_odkb_sobral_liderov_shesti_stran/
https://zakonpravo.kz/en/on-the-ratification-of-the-agreement-on-cooperation-of-the-member-states-of-the-collective-security-treaty-organization-in-the-field-of-information-security
https://zakonrb.com/npa/soglashenie-o-sotrudnichestve-i-vzaimodeystvii-25-Oct-2019
https://zviazda.by/be/news/20141224/1419371282-razam-my-sila
`
    .trim()
    .split('\n'),
)
