/**
 * First names in use in France, folded: those most often given since 1940 (INSEE, fichier des prénoms) that are no
 * everyday word, with those heard in the area. A name in small letters is only known by this list.
 */
export const firstNames = new Set(
  `adam adele adrien agathe agnes ahmed aicha alain albert alexandra alexandre alexis ali alice alicia aline alix amandine
  amelie amina amine anais andre andrea andree angele angelique anita anna anne annick annie anthony antoine antonin
  arlette arnaud arthur audrey aurelie aurelien axel aya baptiste barbara bastien baudouin beatrice benedicte benoit
  bernadette bernard bertrand bilal bouchra brahim brigitte bruno camille capucine carla carole caroline cassandra
  catherine cecile cedric celia celine chantal charles charlie charlotte chloe christelle christian christiane christine
  christophe cindy claire clara claude claudette claudine clemence clementine colette coralie corentin corinne cyril
  damien daniel daniele danielle david deborah delphine denis denise didier dominique dylan edith edouard elena eliane
  elias elif elisa elisabeth elise ella elodie eloise elsa emeline emile emilie emilien emma emmanuel emmanuelle enzo
  eric erwan esteban estelle ethan etienne eugene eva eve evelyne fabien fabienne fabrice fanny farid fatiha fatima
  fatma fernand fernande fiona flavie florence florian francine francis francois francoise frank franck frederic
  frederique gabriel gabrielle gael gaelle gaetan gaston genevieve geoffrey georges georgette gerald geraldine gerard
  germaine gilbert gilles ginette gisele gregory guillaume gustave guy hakim hamza hassan helene henri henriette herve
  hubert hugo huguette ibrahim ilyes ines ingrid irene isabelle ismael jacqueline jacques jamel jason jean jeanne
  jeannine jennifer jeremie jeremy jerome jessica jessy joan joel joelle johan johanna jonathan jordan joris jose joseph
  josette josiane josselin joyce juan jules julia julian julie julien juliette justin justine karim karine karl katia
  kelly kevin khaled laetitia laura laure laurence laurent laurine lea leila lena leo leon leonie leslie liam liliane
  lilou lina lionel lisa loan loic lola lorenzo lou louane louis louise loris luc luca lucas lucette lucie lucien
  lucienne ludivine ludovic lydia lydie madeleine mael maelys maeva magali maite malik manon marc marcel marcelle
  margaux margot marguerite maria marianne marie marilyne marina marine mario marion marjorie marlene martial martin
  martine maryse mateo mathieu mathilde mathis mathys matteo matthias matthieu maud maurice max maxence maxime mehdi
  melanie melina melissa melvin michael michel micheline michele michelle mickael mireille mohamed mohammed monique morgane
  mounir mourad moussa muriel mustapha myriam nadege nadia nadine nathalie nathan nicolas nicole nina noa noah noemie nolan
  nora norbert nour odette odile olivia olivier omar oscar pascal pascale patrice patricia patrick paul paule paulette
  pauline philippe pierrette pierrick priscilla quentin rachel rachid raoul raphael raymond raymonde rayan rebecca
  regine regis remi remy renaud rene renee robert robin rodolphe rodrigue roger roland rolande romain romane romaric
  ronan roxane ruben ryan sabine sabrina said salim salome samia samir samuel sandra sandrine sandy sara sarah sebastien
  selma serge severine sidonie simon simone sofia sofiane solange solene sonia sophie stephane stephanie steve steven
  sullivan suzanne suzie sylvain sylvestre sylvette sylviane sylvie tanguy tatiana teddy theo theodore theophile therese
  thibaud thibault thierry thomas tiffany timeo timothee titouan tom tony tristan ugo valentin valentine valerie vanessa
  veronique victor vincent virginie viviane walid wassim wendy wilfried william willy xavier yacine yann yanis yannick
  yasmine yassine yohan yolande youcef youssef yves yvette yvon yvonne zacharie zoe`.split(/\s+/),
)
