/**
 * Plain Swedish words, written for this app, that phrases are drawn from. Still different without dots and rings, so that a
 * phrase can be written on any keyboard.
 */
export const words: readonly string[] = `
  abborre adel adress afton agat akleja akrobat aktiv album alfabet algebra allt alm almanacka alp alun ambra ameba
  amiral ananas anda andas ande anis anka ankar ankomst annan ansikte antenn apa apelsin apotek aprikos april arabisk
  areal arena arm armband aroma artig artikel artist asfalt ask aska aspa astronom atlas atom augusti auktion avsked
  avstånd axel azur babord back backe bad badbalja badmössa badrock bagare bagge baka bakelse bakfram bakgrund bakom
  balans balett balja balkong ballong bambu banan band bandage bandy banjo bank bar bara bark barn barometer bas basar
  basilika basket bassäng bast basun batteri beige ben bensin berg berså berätta besk bestick besök beta bibliotek
  bidrag biff bikupa bil bild biljett billig biolog bit bjuda bjälke bjälla björk björn björnbär blad blanda blank
  blazer bleck blek blick blid blinka blixt block blom blomkål blomma blond blus bly blyerts blyg blå blåbär blåklint
  blåmes blåsa blåsig bläck bläddra blöja blöt boaorm bock bod bofink bok bokhylla bokstav boll bolster bom bomull
  bonde boplats bord borg borr borsta borste boskap bostad botten bowling box bra bragd brand brant brasa bred brev
  brevbärare bricka bris brist bro broccoli broder brodera brokig broms brons bror brosch brum brun brunn brus brygga
  bryn bryta bråk bråttom bräda bräken bränna bröd brödkorg bubbla budkavle buga buk bukett bukt bula bulle buller
  bunke bur burk busig buske buss butik bygd bygga bygge byrå byta byxa båge båt båtsman bäcken bädd bälte bärnsten
  bäver böja böjd bölja bön böna börja böter cello cement champinjon charad chef choklad cider cirka cirkel cirkus
  citron clown cykel cyklist cylinder dag dagbok dagg daglig dagsljus dal dala dam damm dans dansa dator datum deg
  dela delfin delta desert diamant digel dike diktare dill dimma dingla diplom direkt disk diska distans djungel djup
  djur docka doft dofta domkraft doppa dos dotter draga dragspel drake dressin dricka driva drivbänk droppe drottning
  druva dryck dräkt dröm drömma dubbel duk duka duktig dunge dunkel dusch duva dyka dykare dyna dyr dyrbar dåtid däck
  dämpa dörr dörrklocka dörrmatta ebb ebenholts echo edikt eka ekolod ekonom ekorre ekvator eld elda eldfluga elegant
  element elev elva emalj energi engelsk enkel enkrona ensemble epok ersätta essä etage etapp etikett etta etui euro
  evig fabel fabrik fackla fader fager fajans faktum falk fall falla fallskärm familj famn fana fanfar farbror farfar
  farmor farstu fart fartyg fasad fasan fast faster fatta februari fel fem femton fena ferie fest fett ficka ficklampa
  figur fikon fiktiv fil film filosof filt fin finger finna fira fisk fiska fiskmås fjord fjorton fjun fjäder fjäll
  fjärd fjäril flagga flak flamma flammig flamsa flanell flaska flera flicka flinga flinta flisa flit flitig flod
  flora flott flotte fluga flugsvamp flundra flyga flygel flykt flyktig flyta flytta flytväst fläck fläder fläkt fläta
  flöda flöjt flöte foder fodra fokus folk fontän form forma fors forska fort fortsätta fot fotboll foto fotpall
  fotspår frack fradga frakt frasig fred fredag fri frid frihet frimärke frisk frisör frodig frost frostig frukost
  frukt frukta frusen fryntlig frys frysa fråga främre främst frö fröjd fukt fuktig full funka fura furste fyllig fynd
  fyra fyrkant fyrtorn fågel fåle fånga får fåra fåtölj fält färd färg färga färja färsk fästa fästing fästning född
  föl följa följd fönster föra förarbete förare förebild föregå förena förklara förnuft förorten förr förrgår först
  försök förut förälder gaffel gala galen galler galopp gam gammal ganska gap gapa garage garderob gardin garn garva
  gasell gast gata gatlykta gavel gehör gelé gem gemensam genast general genom gerbera geting getost giffel gift gips
  giraff gitarr giv givmild gjuta glad gladlynt glans glas glasyr glasögon glatt gles glida glimma glimt glipa glitra
  glitter glo glob glupsk glädje glänsa glänta glöd glögg glömma gnejs gnida gnista gnistra gnola gnugga gnägga
  gobeläng god godis golf golv gom gondol gosse gotisk grabb grad grafit gran granat grand granit granne grannfru gren
  grepp grimma grind gris gro groda grop gross grotta grov grund grundlig grupp grus grynig gryning gryta grå gråsparv
  grädda grädde gräl gräns gräs gräsand gräva grävling grön gröt guida gul gulasch guld guldfisk gumma gummi gunga
  gurgla gurka gurkmeja gyllene gymnast gympa gyttja gång gångbro gård gås gåva gädda gärde gärna gödsel gök gömma
  göra gördel hack hacka hackspett hage hagel haka hal halka hall hallon halm hals halsduk halt halv hammare hamn
  hamster handduk handla handske hantel hare harkla harpa harv hasa hasp hassel hast hatt hav havre havtorn hej hektar
  hel helg helgon helikopter hemlig hemlängtan hemma hemtrakt hemvist herde herr het hetta hicka himmel hind hinder
  hink hinna hirs hiss hissa historia hitta hjort hjul hjälm hjälp hjälte hjärna hjärta hobby hoj holk holme honung
  hopp hoppa hoppas hopprep horisont horn hosta hotell hov hud hugga humla humle hummer humor hund hundkoja hundra
  hungrig hur hurra hus husbil huva huvud hylla hylsa hymn hyra hyska hytt håg håla hålla hår hård hårspänne häfte
  hälft hälsa hämta hända hänga hängare härlig hässja häva hävert höft höger högst högtid höja höjd höns höra hörlur
  höst höstlöv hösäck hövlig idog idrott idyll igelkott igår imma impuls ingefära ingång inkomst innan inne inom
  inramad insikt instrument intill intresse inåt isbit isbjörn isflak isig iskall isolera isop istapp iver ivrig jacka
  jaguar januari jasmin jeans jobba jojo jolle jord jordgubbe jordig journal jubel jubla jul julgran juli jumper juni
  just justera juvel jägare jämföra jämn järn järnväg järpe jäst jätte kabel kabin kackla kafé kaffe kaja kajak kaka
  kakao kakel kaktus kal kalas kalender kalk kalkon kalkyl kall kalops kalv kam kamel kamera kamin kamma kammare
  kamomill kamp kanal kanel kanin kanna kanot kant kantarell kaos kapp kappa kappsäck kapris kapsel kapten karaff
  karamell karda kardborre karg karneval karott karp karta kartong karusell kasse kassör kast kasta kastanj kastrull
  katalog katapult katt kavaj kavle kedja kejsare keps keramik kika kikare kil kilo kimono kind kiosk kisa kista
  kittel kittla kiwi kjol klack klaga klampa klang klapp klappa klar klarinett klase klass klenod klia klibbig klick
  klimat klinga klippa klippig klister klo klocka klok klot klubb klump klunk klyfta klyka klå klädd klänning klättra
  klösa klöver knacka knapp knapra knekt knep knipa knix knopp knorr knota knotig knuff knut knutte knyta knytte knä
  knäck knöl koala kock kod koffert kofot kofta koka kokos kol kola kolibri kolonn kolsvart kombi komet komma kompass
  kompis komposit kon konditor konfekt konsert konst konstig konstnär kontakt konto kopia kopp koppar koppla kor
  korall korg korint kork korn korp korridor kort korv kosmos kosta kostym kotte krabba krafs kraft kraftig krage
  krama krans krasse krater krav kreativ krets kringla krita kritvit krokig krokodil krokus krona kropp kruka krus
  krusbär krut krutong krydda krympa krypa kryss krysta kråka kräfta kräla kräm krön kub kubik kudde kugge kulle kulör
  kunna kupé kupol kur kurs kurva kusin kuslig kust kuvert kvadrat kvalitet kvantum kvarn kvarter kvast kvick kvinna
  kvist kvitter kvitto kväll kyckling kyl kyla kylig kåda kåk kålrot kåpa kåre käck käft kälke källa källare känd
  känguru kär kärl kärlek kärna kärra kärve kätting kök köksbord köld kölvatten köpa köpman körsbär körsång kött labb
  labyrint lack lada ladda lag laga lagun laka lakan lakrits lam lampa lampett land landa landskap landsväg lapp larm
  larv lasso last lasta lastbil lat latin lava lavendel lavin lax led leda ledare ledig ledsna lejon lek leka lekfull
  lekplats lektion lemonad len leopard lera lerkruka leta lexikon lian libell lika lila lilja lim limpa lin lina lind
  linda lingon linjal linje lins list lista lita liten liter litet liv livboj livfull livlig ljud ljuga ljum ljung
  ljus ljuskrona ljust ljuv lob lock locka lockig lod lodjur loge loj lojal lokal lom loppa loss lott lotus lov lova
  lucka luft luftig lugg lugn lukt lummig lunch lund lunga lurig lust lut luta lutfisk lya lycka lyft lyfta lyhörd
  lykta lyra lyssna lån låna lång långsam lår lås låsa låta läcka läcker läder läge lägga lägre läkare lämna längd
  längta länk lära lärare lärka läsk läska lätt lättsam läxa löda löfte löjrom lök lön löna lönn löpa löpare lördag
  lös lösa lövsåg lövträd mage magi magisk magnet magnolia mahogny maj majs majsgryn maka makalös makrill makt mala
  malm malt malört mamma mammut mandarin mandel manet mangel mango mantel mapp marin mark markis marknad marmelad
  marmor mars marsch marsvin mask maska maskin maskros massa mast mata match matematik matrast matros matsal matta max
  medalj meddela median medium medla medvind mejeri mejram mejsel mellan melodi melon mena mening meny mer messing
  metall meteor meter middag midja midnatt mil mild milstolpe mina mineral mingla minne minska minst minut mirakel
  miss missa mitt mix mjuk mjukost mjöl mjölk mjölnare mobil mod modell moder modig mogen mola moln molnig moment
  monark monter mops mor morgon mormor morot mossa mossig moster motor motorväg motpart motsats motto mula mulen
  muller mun munspel munter mur mura murare murgröna murken mus museum musik muskot mussla mustasch mustig mutter
  mycket mygga mynt mynta myr myra mysig mysk myt mål målare måltid mån månad måne månsken mård mås måste mått mäkla
  mängd människa märg märka märkbar märke mäss mästare möbel möda mögel möjlig mönster mörk möss möta möte nacke nagel
  namn napp natt natur naturlig nav navel necessär nederst nejlika nektar neon nerv nick nicka nio nisch nisse nit
  nitton njuta njutning nog nolla nord norrsken norrut norsk nos not nota novell november nubb nudda nummer nutid
  nyans nybyggd nyckel nyckelpiga nyfiken nygräddad nykter nylon nymåne nypa nypon nysa nyss nytta nyttig nyår nåd
  någon nål nåla näbb näckros näpen nära närsynt näsa näst nästan näste nästla nät näve näver nöd nöja nöjd nöje
  nötskal oas oblat oboe ocean ockra odjur odla odling ofta oktav oktober olik oliv olja omelett omkrets omslag
  omtyckt onsdag onyx opal opera optisk orange ord ordbok ordna ordning oregano oren orgel original ork orka orkan
  orkester orkidé orm ormbunke orre ort osa ost ostlig ostron otta oval ovan ovansida oväder oxel packa padda paket
  palats palett palm panda panel panna pannkaka panter papegoja papp pappa papper paprika par parad paradis parasoll
  park parkera parkett parlör part partner pass passa pasta pastej pastill patron pausa peka pekfinger pelare pelikan
  pendel pendla pengar penna pensel peppar pepparkaka perfekt period perrong persika persilja peruk piano picknick
  pigg pigment pil pilgrim pilot pilträd pimpla pingla pingvin pinne pion pipa pipig pir pirat pirog pjäs placera
  plagg plan planet planka plansch planta plask plaska plast plats plocka plog plomb plommon plugga plus plym plysch
  plåga plånbok plåster plåt plätt plöja pojke pokal polar polka pollen polo polska popcorn poppel porla porslin port
  portion porträtt post posta potatis praktisk prassel prat prata prick pricka primör prins prinsessa pris prisa
  prisma problem prognos propp prosa prost prov prova provrum prägel prästkrage puck puckel pudel puder puls puma pump
  pumpa pund punkt puré purpur pussel puts putsa putter puttra pyjamas pynt pyra pyramid pyssla påfågel påminna påse
  påsk påsklilja pärla pärlemor pärm päron pöl rabarber rabatt racket rada radar radie radio raffla raggig rak raket
  rally ram rama ramp rand randig rang ranka rapp rapphöna rapport raps ras rask rast rastlös ratt rav reda redan
  redig redo redskap reell referens reflex regel regn regnbåge regnig regnrock rekord ren rena resa resande resår
  retro rev reva revben revy ribba rida riddare rik rike rikta riktig riktning rim rimfrost rimma ringa ringla rinna
  ris risgryn rispa rita ritt rival rock rocka rodd rodel roder rodna rofylld rogivande rolig roll roman romb rondell
  rop ropa ros rosa rosett rosig rosmarin rost rosta rostfri rot rotting rova rubin rubrik ruckel rufsig ruin rulla
  rulle rum rumba rumpa rund runda runsten runt rus rusa ruska russin rusta rustik rustning rut ruta rutig rutin rutt
  ruva rycka rygg ryggsäck rykte rymd rymlig rymma ryta rytm råd rådig rådjur råg rågbröd råtta räcka rädd rädda
  rädisa räfsa räka räkna rämna rännil ränta rät räta rättvis röd rödbeta rödhake rök röka rökelse röna rönnbär röra
  rörelse rörig sadel safari saffran safir saft saftig saga sagolik sak saker sakta sal salt saltgurka salva samla
  samtal samvete sand sandal sandig sandlåda sann sardin sax scen schack schema sed segel seger segla seglare sekel
  sekund selleri sen senap september serie servera servett sexton siden sidospår siffra signera sikt sikta sil sila
  silke sill silver silverfisk sinne sirap sist sits sitta sju sjuttio sjutton själ sjö sjöbod sjöjungfru sjöman
  skafferi skaft skaka skal skald skalle skapa skara skarp skarv skata sked skepnad skepp skida skidspår skiffer skift
  skild skimmer skina skinka skinn skir skiss skissa skiva skjorta skjul skjuts sko skog skohorn skola skoning skorpa
  skorpion skorsten skosnöre skott skotta skottkärra skrake skramla skrapa skratt skreva skri skrinda skriva skrivbord
  skrolla skrot skrubb skruv skruva skrynka skrål skräddare skugga skuld skulptur skum skumma skunk skura skuta
  skvaller skvätta sky skydd skyffel skylt skynda skåp skägg skärgård skärm sköld sköldpadda skön skörd skörda sköta
  slalom slang slant slask slejf slev slicka slinga slingra slipa slips slita sloka slott slump sluss slutta slå slån
  slåtter släde slägga släkt släp släpa släppa slät slätt slöja slösa smak smaka smal smaragd smart smed smeka smet
  smida smidig smink smula smultron smycke små smält smälta smör smörgås snabb snabel snacka snar snart snickra snigel
  snilla snitt snodd snok snooker snorkel snurra snygg snyta snäll snäppa snö snöa snöboll snödroppe snöflinga
  snögubbe snöre snöskata socka sockel socker soffa sol sola solbad solfjäder solhatt solig solklar solo solros
  solrosfrö solsken sommar somna son sopa soppa sopran sork sorl sort sorterad sova sovsäck spade spana spara spark
  sparris sparv specerier spegel spela spenat spets spett spik spill spindel spinna spira spiral spis spjut spole
  sporra sport spricka sprida springa spruta språk språng spröd spurt spår spårvagn spänd spänna spänne spö spöke stad
  stadig stadion staffli staket stall stallbacke stam stampa stanna stapel stare stark start statist staty stav steg
  stege steka stekpanna stel sten stenig steppa stia stick sticka stickning stift stig stiga stigbygel stil still
  stilla stjälk stjärna stock stockros stol stolpe stolt stoppa stor stork storstad stort stram strand streck stretch
  stril stripa strof strumpa strut struts strykjärn strå stråke stråla stråle sträcka sträng ström strömming
  strösocker stubbe student studs stuga stund stup stuva stycke styra styrka styv stå stål stång städa ställa
  ställning stänga stänk stätta stöd störst stöta stövel sugrör sulky summa summer sund sur surr susa svag svala
  svalka svamp svan svans svar svart svarv svarva svepa svepskäl svikta sving svänga svärm swing syfte symaskin symbol
  symfoni syn synål syra syren syrsa syssla syster såg sång sångare såpa sås säck säd sälg sälja sällan sällsam
  sällskap sänka särskild säsong säter sätt sätta säva söder söka söm sömn sömnig söndag söt sötsak sötvatten tack
  tacka tacksam tagel tak taklampa takt taktik tal tala talang talgoxe tall tallrik talrik tam tamburin tand tandkräm
  tango tank tanke tant tapet tapp tappa tapper tass tavla taxi teater tecken teckna tegel tejp teknik telefon
  teleskop tempel tempo tenn tennis tenor termin termos terrass test teve tid tidig tidlös tidning tidvatten tiger
  tillbaka tillit tillägg timer timjan timme timmer tina tindra tio tisdag tistel titel titta tjatter tjock tjog tjuga
  tjugo tjusig tjut tjäder tjäle tjäna tjära toast toffel tofs tolk tolv tomat tomt tomte ton tona tonfisk topas topp
  torg torka torn torp torr torsdag torsk torv tovig trailer trakt traktor trampa trana tranbär transport trapets
  trappa trappsteg trast trav treskift trevlig triangel trick trio trissa trivas trofast trogen troll trolla trombon
  tropisk trottoar trubadur truga trumma trumpet tråd tråg trång trä trädgård träff träning träsk trög tröja tröska
  tröst trött tub tuba tugga tulpan tumla tumme tumstock tumvante tung tunga tunika tunn tunna tunnel tupp tur turban
  turbin turist turkos turné tussilago tuta tuva tvaga tveka tvilling tvist två tvål tvär tvätta tycka tydlig tyfon
  tyg tygel tyll tyst tysta tystnad tåg tågräls tålig tång tår tårta täcke tält tämja tända tändare tänja tänka tärna
  tärning tät tävling töa töm töväder udda uggla ugn ull ullig ullstrumpa umgås undan under underbar undra ung ungdom
  uniform unik universum upp uppdrag uppfinna uppleva uppåt ursprung utanför utflykt utfärd utkant utsida utsikt
  utsäde uttag utter utvald utåt vacker vada vadd vadmal vagel vagga vagn vaja vaken vaknad val valack valfri vall
  valla vallmo valnöt valp valross vals valthorn valuta valv van vana vanilj vanlig vante vara varg vargunge varm vas
  vass vatten vattenfall veck vecka veckla ved vedbod vedspis vedträ vegetarisk veke velour verk verkstad verktyg vers
  vessla vest veta vete vetebröd vev veva vida vide vidja vidsträckt vifta vig vigör vik vika vikt viktig vila vild
  vildand vildgås vilja villa villig vimla vimpel vinbär vind vindruva vindsurfa vinge vingla vink vinka vinna vinst
  vinter vintergata viol violin virka virke virvel vis visa visdom visent visp vispa vissen vissla vistas vit vitamin
  vitlök vits vitsippa viva vokal volt volym vrak vrida vrål våg våga vågig våning vår vårda vårlök våt väcka väder
  vädra vägg väggur vägskylt välja välkommen vända vänster vänta värd värde värld värma värme värpa väska västan
  väster västra väte vätska väva växa växel växla växt växthus vörda vört yla yngel yngling ynklig yoga yoghurt yra
  yrke yster yta ytter yttre yvig yxa yxskaft zebra zenit zink zon zoo zoom åder åka åker åkerbär ålder åldrad ånga
  ångbåt ångra åra årlig årstid åsikt åskmoln åskådare åsna åter återge åtgärd åtta åttio ädelost ägg äggula äggvita
  ägna ägo äkta älg älska älv älva ämbar ämne ändra äng ängel ängsull äppelpaj äpple ärende ärr ärt ärta ärtsoppa
  ässja äta ättika ättling äventyr öde ödmjuk öga ögla ögonblick ögonbryn ögonlock öken ömsint önska önskan öppen
  öppna öre örhänge öring örn örnbräken örngott örtte östan östra öva över överkast övning
`
  .trim()
  .split(/\s+/)
