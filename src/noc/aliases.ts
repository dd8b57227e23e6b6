// Job titles that people type, by unit group of NOC 2021: English, then French. Written for this project, not an official
// list; in no unit group does a title decide, the duties do. A line is a code and its titles.
export const aliases = `
00010 politician|mayor|city councillor|senator|MP|member of parliament|premier|maire|députée
00011 deputy minister|assistant deputy minister|ambassador|city manager|director general in government|consul|trade commissioner|sous-ministre|ambassadrice
00012 CEO|chief executive officer|CFO|chief financial officer|chief operating officer|COO|chief technology officer|PDG|président-directeur général
00013 executive director|non-profit executive director|hospital CEO|university president|hospital administrator|NGO director|chief nursing officer|directrice générale d'OBNL|recteur
00014 CEO of a retail chain|president of a broadcasting company|VP of sales|broadcasting executive|vice-président aux ventes
00015 construction company president|manufacturing CEO|plant operations VP|mining company president|airline president|vice-président à la production|président d'une entreprise de construction
10010 finance manager|finance director|director of finance|corporate controller|financial controller|accounting manager|internal audit manager|directrice des finances|contrôleur financier
10011 HR manager|HR director|human resources director|head of people|people operations manager|talent acquisition manager|recruitment manager|directeur RH|directrice des ressources humaines
10012 procurement manager|supply chain manager|sourcing manager|head of procurement|purchasing director|contracts manager|procurement director|directeur de l'approvisionnement|gestionnaire de la chaîne d'approvisionnement
10019 office manager|administrative manager|administration manager|records manager|administrative services manager|security manager|inventory control manager|directeur administratif|gestionnaire de bureau
10020 insurance manager|real estate manager|insurance branch manager|mortgage broker manager|claims manager|brokerage manager|real estate sales manager|directeur d'agence d'assurance|directrice immobilière
10021 bank manager|bank branch manager|assistant bank manager|credit manager|credit union manager|commercial banking manager|loans manager|directeur de banque|directrice de succursale bancaire
10022 marketing manager|marketing director|PR manager|public relations manager|advertising manager|communications manager|brand manager|directeur marketing|directrice des communications
10029 call centre manager|call center manager|contact centre manager|law firm manager|accounting firm manager|employment agency manager|security services manager|directeur de centre d'appels|directrice d'agence de placement
10030 telecom manager|telecommunications manager|telecom operations manager|telecom facilities manager|directeur des télécommunications|gestionnaire en télécommunications
11100 accountant|CPA|chartered professional accountant|auditor|internal auditor|external auditor|tax accountant|senior accountant|staff accountant|cost accountant|financial accountant|management accountant|tax analyst|tax consultant|tax specialist|project accountant|comptable|comptable agréé|auditrice|vérificateur interne
11101 financial analyst|investment analyst|portfolio manager|equity analyst|equity research analyst|treasury analyst|senior financial analyst|analyste financier|analyste en placements
11102 financial advisor|financial planner|certified financial planner|CFP|wealth advisor|wealth manager|investment advisor|conseiller financier|conseillère financière
11103 stockbroker|stock broker|trader|equity trader|forex trader|commodity trader|investment dealer|courtier en valeurs mobilières|négociateur en bourse
11109 mortgage broker|mortgage underwriter|trust officer|bank compliance officer|AML officer|anti-money laundering investigator|credit adjudicator|courtier hypothécaire|agent de conformité financière
11200 HR business partner|HR generalist|HR specialist|HR consultant|HR advisor|human resources specialist|human resources consultant|labour relations officer|compensation analyst|benefits specialist|compensation specialist|training and development specialist|learning and development specialist|employee relations specialist|corporate trainer|union representative|conseillère en ressources humaines|conseiller RH|spécialiste en ressources humaines|conseiller en relations de travail
11201 management consultant|business consultant|management analyst|strategy consultant|business management consultant|change management consultant|operations consultant|process improvement specialist|regulatory affairs specialist|business process consultant|strategy analyst|ISO consultant|lean consultant|regulatory compliance specialist|supply chain consultant|organizational analyst|conseiller en gestion|consultante en management|consultant en stratégie|spécialiste en affaires réglementaires
11202 marketing specialist|digital marketing specialist|marketing coordinator|marketing consultant|communications specialist|communications officer|PR specialist|public relations officer|social media specialist|social media coordinator|SEO specialist|content marketing specialist|fundraiser|fundraising consultant|event marketing specialist|advertising specialist|spécialiste du marketing|coordonnatrice marketing|agente de communication|relationniste
12010 office supervisor|administrative supervisor|clerical supervisor|data entry supervisor|records supervisor|receptionists supervisor|office services supervisor|superviseur de bureau|chef d'équipe administrative
12011 accounting supervisor|payroll supervisor|accounts payable supervisor|accounts receivable supervisor|billing supervisor|claims supervisor|collections supervisor|superviseure de la paie|superviseur de la comptabilité
12012 library supervisor|library clerks supervisor|passport office supervisor|census supervisor|survey interviewers supervisor|publication clerks supervisor|superviseur de commis de bibliothèque
12013 warehouse supervisor|shipping supervisor|receiving supervisor|logistics supervisor|inventory control supervisor|dispatch supervisor|distribution supervisor|superviseur d'entrepôt|superviseure de la logistique
12100 executive assistant|EA|corporate secretary|assistant to the CEO|constituency assistant|legislative assistant|ministerial assistant|adjointe de direction|adjoint exécutif
12101 recruiter|recruitment consultant|talent acquisition specialist|HR officer|recruitment specialist|headhunter|technical recruiter|recruitment officer|IT recruiter|staffing coordinator|employment recruiter|human resources officer|executive recruiter|talent sourcer|recruitment coordinator|HR technician|recruteur|recruteuse|chasseur de têtes|conseillère en recrutement
12102 buyer|procurement officer|purchasing agent|procurement specialist|purchaser|purchasing officer|contract administrator|acheteur|acheteuse
12103 event planner|event coordinator|wedding planner|conference planner|conference coordinator|meeting planner|events organizer|organisatrice d'événements|coordonnateur d'événements
12104 tax officer|revenue officer|CRA agent|EI officer|employment insurance agent|tax collector|Service Canada benefits officer|agent du fisc|agente d'assurance-emploi
12110 court reporter|medical transcriptionist|transcriptionist|stenographer|closed captioner|transcriber|court recorder|sténographe|transcripteur
12111 health records technician|medical coder|health information management professional|medical records technician|clinical coder|cancer registrar|health information technician|archiviste médicale|codeur médical
12112 records technician|document control technician|information management technician|records classifier|documentation technician|document technician|records digitizing technician|technicienne en documentation|technicien en gestion documentaire
12113 statistical officer|statistics technician|social research assistant|research support officer|statistical technician|technicien en statistique|assistante de recherche hors université
12200 bookkeeper|accounting technician|full charge bookkeeper|senior bookkeeper|QuickBooks bookkeeper|accounting officer|finance officer|budget officer|finance technician|teneur de livres|technicienne comptable|technicien en comptabilité|teneuse de livres
12201 claims adjuster|insurance adjuster|insurance claims examiner|claims examiner|claims investigator|property adjuster|auto claims adjuster|expert en sinistres|experte en sinistres
12202 underwriter|insurance underwriter trainee|life insurance underwriter|commercial insurance underwriter|property underwriter|group insurance underwriter|liability underwriter|souscripteur|souscriptrice en assurance
12203 appraiser|real estate appraiser|property assessor|property appraiser|business valuator|home appraiser|chartered business valuator|évaluateur agréé|évaluatrice immobilière
13100 admin officer|office administrator|office coordinator|administrative coordinator|administration officer|planning officer|access to information officer|university admissions officer|forms management officer|surplus assets officer|business administration officer|office manager|project administrator|project manager|privacy officer|budget analyst|agent administratif|coordonnatrice administrative|agente d'administration|administratrice de bureau
13101 property manager|property administrator|leasing agent|condo manager|condominium manager|rental property manager|housing project manager|gestionnaire immobilier|gestionnaire de copropriété
13102 payroll administrator|payroll clerk|payroll officer|payroll specialist|payroll coordinator|payroll and benefits administrator|pay advisor|commis à la paie|technicienne à la paie
13110 admin assistant|administrative assistant|secretary|personal assistant|virtual assistant|department secretary|administrative secretary|school secretary|project administrative assistant|team assistant|executive secretary|private secretary|adjointe administrative|adjoint administratif|secrétaire|adjointe virtuelle
13111 legal assistant|legal secretary|legal administrative assistant|litigation assistant|real estate law secretary|law firm secretary|corporate law assistant|secrétaire juridique|adjointe juridique
13112 medical secretary|medical office assistant|MOA|medical administrative assistant|medical office administrator|hospital secretary|ward secretary|secrétaire médicale|adjointe médicale
13200 customs broker|freight broker|ship broker|shipping broker|cargo broker|courtier en douane|courtière en fret
13201 logistics coordinator|supply chain coordinator|production planner|transportation coordinator|production scheduler|freight forwarder|logistics planner|supply planner|demand planner|material planner|import export coordinator|production coordinator|freight coordinator|logistics analyst|logistics specialist|logistician|coordonnateur logistique|coordonnatrice de la logistique|planificateur de production|transitaire
14100 office clerk|general office clerk|filing clerk|office assistant|clerk|typist|photocopy clerk|file clerk|records clerk|administrative clerk|office support clerk|switchboard and office clerk|unit clerk|ward clerk|clerical assistant|commis de bureau|employée de bureau|commis administrative|commis au classement
14101 receptionist|front desk receptionist|medical receptionist|dental receptionist|switchboard operator|telephone operator|office receptionist|clinic receptionist|hospital admitting clerk|admitting clerk|appointment clerk|doctor's office receptionist|spa receptionist|standardiste|réceptionniste médicale|réceptionniste de bureau|téléphoniste
14102 HR clerk|human resources clerk|personnel clerk|HR assistant|HR administrator|human resources assistant|staffing clerk|commis aux ressources humaines|assistante RH
14103 court clerk|court officer|court usher|court attendant|court administrator|courtroom clerk|greffier|greffière
14110 survey interviewer|census enumerator|census taker|public opinion interviewer|telephone survey interviewer|statistical clerk|market research interviewer|intervieweur|enquêteur sondeur
14111 data entry clerk|data entry operator|data entry specialist|keyboard operator|data processor|keypunch operator|data input clerk|opératrice de saisie|commis à la saisie
14112 desktop publisher|word processing operator|typesetter|desktop publishing operator|opérateur d'éditique
14200 accounting clerk|accounts payable clerk|accounts receivable clerk|AP clerk|AR clerk|billing clerk|invoice clerk|tax clerk|audit clerk|costing clerk|accounting assistant|finance clerk|accounts clerk|invoicing clerk|accounts payable specialist|tax preparer|commis comptable|commis aux comptes payables|commis aux comptes recevables|commis à la facturation
14201 bank clerk|insurance clerk|loan clerk|credit clerk|insurance rating clerk|claims clerk|mortgage clerk|commis de banque|commis d'assurance
14202 collections agent|debt collector|collection officer|collections clerk|collections representative|debt collection agent|bill collector|agent de recouvrement|agente de recouvrement
14300 library clerk|library assistant|library page|library shelver|interlibrary loan clerk|commis de bibliothèque|aide-bibliothécaire
14301 correspondence clerk|publication clerk|regulatory clerk|licence clerk|passport clerk|classified advertising clerk|editorial assistant|commis à la correspondance|commis aux permis
14400 shipper|receiver|shipper-receiver|shipper receiver|shipping clerk|receiving clerk|shipping and receiving clerk|expéditeur|commis à l'expédition
14401 storekeeper|parts clerk|partsperson|parts technician|auto parts clerk|warehouse storekeeper|tool crib attendant|commis aux pièces|magasinier
14402 production clerk|production schedule clerk|production planning clerk|material expediter|manufacturing orders clerk|schedule clerk|commis à la production|commis à la planification
14403 inventory clerk|purchasing clerk|inventory control clerk|procurement clerk|inventory analyst|stock control clerk|purchasing assistant|commis à l'inventaire|commis aux achats
14404 dispatcher|truck dispatcher|taxi dispatcher|911 operator|911 dispatcher|emergency dispatcher|ambulance dispatcher|répartiteur|répartitrice
14405 crew scheduler|flight crew scheduler|bus route scheduler|transit scheduler|train crew scheduler|transportation scheduler|schedule writer|horairiste|agent d'horaires d'équipages
20010 engineering manager|director of engineering|head of engineering|electrical engineering manager|civil engineering manager|mechanical engineering manager|engineering director|directeur de l'ingénierie|directrice du génie
20011 lab manager|architecture manager|director of scientific research|science manager|chief of research|landscape architecture manager|actuarial manager|directeur de laboratoire de recherche|directrice scientifique
20012 IT manager|IT director|software development manager|information systems manager|software engineering manager|director of IT|director of technology|data centre manager|head of IT|systems manager|IT operations manager|IT program manager|IT service delivery manager|software manager|computer systems manager|network manager|directeur informatique|directrice des TI|gestionnaire TI|responsable informatique
21100 physicist|astronomer|astrophysicist|medical physicist|nuclear physicist|research physicist|optics physicist|physicien|physicienne
21101 chemist|biochemist|analytical chemist|organic chemist|research chemist|QC chemist|quality control chemist|chimiste analytique|biochimiste
21102 geologist|geophysicist|oceanographer|hydrologist|hydrogeologist|exploration geologist|geochemist|géologue|géophysicien
21103 meteorologist|climatologist|weather forecaster|climate scientist|atmospheric scientist|air quality meteorologist|météorologiste|climatologue
21109 metallurgist|materials scientist|soil scientist|astronaut|remote sensing scientist|ceramics scientist|pédologue|scientifique des matériaux
21110 biologist|microbiologist|molecular biologist|geneticist|bioinformatician|ecologist|zoologist|biologiste|microbiologiste
21111 forester|forest engineer|registered professional forester|forestry consultant|silviculturist|logging engineer|wood scientist|ingénieur forestier|ingénieure forestière
21112 agronomist|crop specialist|agricultural consultant|agricultural specialist|agrologist|livestock specialist|crop consultant|agronome|conseillère agricole
21120 public health inspector|environmental health officer|environmental health inspector|public health officer|restaurant inspector|environmental health and safety advisor|environmental officer|inspecteur en hygiène publique|inspectrice en santé publique
21200 architect|residential architect|project architect|licensed architect|intern architect|building architect|chief architect|architecte d'immeubles|architecte stagiaire
21201 landscape architect|landscape architect intern|senior landscape architect|architecte paysagiste|architecte du paysage
21202 urban planner|city planner|land use planner|town planner|regional planner|transportation planner|community planner|urbaniste|planificatrice urbaine
21203 land surveyor|cadastral surveyor|legal surveyor|property surveyor|Canada lands surveyor|professional land surveyor|arpenteur|arpenteuse
21210 statistician|actuary|mathematician|biostatistician|actuarial analyst|operations research analyst|epidemiologist|statisticien|biostatisticienne
21211 data scientist|data engineer|machine learning engineer|ML engineer|AI engineer|data architect|big data engineer|AI specialist|quantitative analyst|quant|data analytics consultant|AI researcher|big data analyst|NLP engineer|deep learning engineer|data mining analyst|scientifique de données|ingénieure de données|ingénieur en apprentissage automatique|spécialiste en intelligence artificielle
21220 cybersecurity analyst|cyber security analyst|cybersecurity specialist|information security analyst|security engineer|network security engineer|SOC analyst|penetration tester|ethical hacker|IT security consultant|application security engineer|information security specialist|cloud security engineer|cyber security engineer|IT security specialist|security architect|analyste en cybersécurité|spécialiste en sécurité informatique|conseiller en sécurité de l'information|analyste en sécurité informatique
21221 business analyst|IT business analyst|business systems analyst|ERP analyst|SAP consultant|ERP consultant|functional consultant|BI analyst|business intelligence analyst|business intelligence developer|CRM analyst|Salesforce consultant|product owner|systems implementation consultant|business process analyst|technical business analyst|analyste d'affaires|analyste d'affaires TI|analyste en intelligence d'affaires|analyste fonctionnel
21222 systems analyst|IT consultant|IT analyst|computer systems analyst|solutions architect|enterprise architect|IT specialist|IT project manager|technical project manager|scrum master|agile coach|QA analyst|software QA analyst|IT auditor|systems auditor|systems consultant|analyste de systèmes|conseillère en informatique|architecte de solutions|chef de projet informatique
21223 database administrator|DBA|database analyst|database developer|SQL developer|database architect|data administrator|data analyst|data warehouse analyst|data steward|data quality analyst|ETL developer|Oracle DBA|data governance analyst|data management specialist|IT data analyst|administrateur de bases de données|analyste de données|administratrice de données|développeur de bases de données
21230 computer programmer|programmer analyst|systems programmer|systems developer|mainframe programmer|COBOL programmer|operating systems programmer|scientific programmer|programmer|coder|firmware developer|developer|Java programmer|C++ programmer|programmeur-analyste|programmeur informatique|analyste-programmeur|programmeuse-analyste
21231 software engineer|senior software engineer|backend engineer|back end engineer|full stack engineer|frontend engineer|devops engineer|site reliability engineer|SRE|cloud engineer|cloud architect|software architect|embedded software engineer|software designer|test automation engineer|QA engineer|ingénieur logiciel|ingénieure en logiciel|architecte logiciel|ingénieur DevOps
21232 software developer|programmer|application developer|mobile app developer|mobile developer|iOS developer|Android developer|Java developer|Python developer|.NET developer|C++ developer|C# developer|backend developer|back end developer|full stack developer|full-stack developer|développeur logiciel|développeuse de logiciels|développeur|développeuse
21233 web designer|UX designer|UI designer|UI/UX designer|UX/UI designer|website designer|user experience designer|user interface designer|interaction designer|internet site designer|designer web|conceptrice web|concepteur de sites web|designer UX
21234 web developer|front end developer|frontend developer|front-end developer|full stack web developer|full stack developer|full-stack developer|back end web developer|backend developer|React developer|Angular developer|WordPress developer|PHP developer|JavaScript developer|web programmer|webmaster|développeur web|développeuse web|développeur front-end|intégrateur web
21300 civil engineer|structural engineer|environmental engineer|transportation engineer|water resources engineer|municipal engineer|construction engineer|highway engineer|bridge engineer|traffic engineer|site engineer|civil design engineer|sanitary engineer|hydraulics engineer|surveying engineer|geomatics engineer|ingénieur civil|ingénieure civile|ingénieur en structure|ingénieure en environnement
21301 mechanical engineer|HVAC engineer|mechanical design engineer|automotive engineer|robotics engineer|maintenance engineer|nuclear engineer|mechatronics engineer|piping engineer|thermal engineer|energy engineer|refrigeration engineer|tool engineer|power plant engineer|acoustics engineer|rotating equipment engineer|ingénieur mécanique|ingénieure mécanique|ingénieur en mécanique du bâtiment|ingénieur en robotique
21310 electrical engineer|electronics engineer|control systems engineer|automation engineer|instrumentation engineer|electrical design engineer|power systems engineer|RF engineer|avionics engineer|controls engineer|signal processing engineer|process control engineer|electrical project engineer|antenna engineer|instrumentation and control engineer|PLC engineer|ingénieur électrique|ingénieure électrique|ingénieur électronique|ingénieur en automatisation
21311 computer engineer|hardware engineer|network engineer|computer hardware engineer|telecommunications engineer|telecom engineer|FPGA engineer|ingénieur informatique|ingénieure informatique
21320 chemical engineer|process engineer|biochemical engineer|biotechnology engineer|polymer engineer|process safety engineer|refinery engineer|ingénieur chimiste|ingénieure chimiste
21321 industrial engineer|manufacturing engineer|production engineer|quality engineer|continuous improvement engineer|reliability engineer|plant engineer|lean engineer|time study engineer|supply chain engineer|fire prevention engineer|safety engineer|cost engineer|value engineer|work measurement engineer|logistics engineer|ingénieur industriel|ingénieure industrielle|ingénieur de production|ingénieur qualité
21322 metallurgical engineer|materials engineer|corrosion engineer|welding engineer|foundry engineer|ceramics engineer|physical metallurgist engineer|ingénieur métallurgiste|ingénieure des matériaux
21330 mining engineer|mine planning engineer|mine engineer|mine design engineer|mineral engineer|mine ventilation engineer|mine safety engineer|ingénieur minier|ingénieure minière
21331 geological engineer|geophysical engineer|hydrogeological engineer|geological engineering consultant|geotechnical engineer|ingénieur géologue|ingénieure géologue
21332 petroleum engineer|drilling engineer|reservoir engineer|completions engineer|oil and gas engineer|petroleum refinery process engineer|subsea engineer|ingénieur pétrolier|ingénieure du pétrole
21390 aerospace engineer|aeronautical engineer|aerodynamics engineer|flight test engineer|aircraft design engineer|propulsion engineer|spacecraft engineer|ingénieur aérospatial|ingénieure en aéronautique
21399 biomedical engineer|agricultural engineer|naval architect|food engineer|engineering physicist|bioengineer|textile engineer|ingénieur biomédical|ingénieure biomédicale
22100 chemical technician|chemical technologist|lab technician|chemistry lab technician|QC lab technician|chemical laboratory analyst|petrochemical technologist|technicien en chimie|technicienne de laboratoire
22101 geological technician|geology technician|mining technologist|mining technician|geological technologist|geophysical technician|mineral technologist|technicien minier|technicienne en géologie
22110 biological technician|biology lab technician|microbiology technician|agricultural technician|biological technologist|aquaculture technician|plant breeding technician|technicienne en biologie|technicien en biologie
22111 agricultural inspector|meat inspector|food inspector|fish inspector|plant protection inspector|CFIA inspector|grain inspector|inspecteur des viandes|inspectrice des aliments
22112 forestry technician|forest technologist|forest technician|timber cruiser|wildfire technician|silviculture technician|log scaler|technicien forestier|technicienne forestière
22113 fishery officer|conservation officer|park ranger|wildlife officer|game warden|park warden|fisheries observer|agent de conservation|garde-chasse
22114 arborist|landscape designer|horticulturist|landscape gardener|greenhouse technician|landscape technician|golf course superintendent|arboriculteur|paysagiste
22210 architectural technologist|architectural technician|architectural design technologist|building code technologist|registered building technologist|architectural assistant|technologue en architecture|technicienne en architecture
22211 industrial designer|product designer|furniture designer|industrial product designer|CAD product designer|fixture designer|consumer product designer|designer industriel|designer de produits
22212 drafter|CAD technician|draftsperson|CAD drafter|AutoCAD technician|AutoCAD drafter|drafting technician|dessinateur|dessinatrice technique
22213 survey technician|land survey technician|survey technologist|survey party chief|engineering survey technologist|geodetic survey technician|survey crew chief|technicien en arpentage|technologue en arpentage
22214 GIS technician|GIS analyst|GIS specialist|cartographer|mapping technician|geomatics technician|remote sensing technician|cartographe|technicien en géomatique
22220 network administrator|network technician|system administrator|systems administrator|sysadmin|network analyst|LAN administrator|web technician|IT network technician|data centre technician|computer network technician|network support technician|Linux administrator|Windows administrator|Microsoft 365 administrator|network operations technician|administrateur réseau|administratrice de systèmes|technicien réseau|technicienne de réseau
22221 help desk|IT support|help desk technician|IT support specialist|technical support specialist|tech support|desktop support technician|helpdesk analyst|service desk analyst|technical support analyst|IT help desk|computer support technician|user support technician|IT technician|call centre technical support|IT support analyst|technicien informatique|soutien technique|technicienne en soutien informatique|centre d'assistance
22222 QA tester|software tester|test analyst|game tester|systems tester|application tester|software testing technician|user acceptance tester|UAT tester|quality assurance tester|manual tester|software test technician|systems testing technician|video game tester|QA analyst|testeur logiciel|testeuse|testeur de jeux vidéo|testeur QA
22230 NDT technician|NDT inspector|non-destructive testing technician|ultrasonic tester|industrial radiographer|magnetic particle inspector|eddy current technician|technicien en essais non destructifs|inspectrice END
22231 weights and measures inspector|transportation safety inspector|airworthiness inspector|elevator inspector|boiler inspector|engineering regulatory officer|pipeline regulatory inspector|inspecteur d'ascenseurs|inspectrice de chaudières
22232 health and safety officer|safety officer|HSE officer|occupational health and safety officer|safety coordinator|OHS specialist|health and safety coordinator|agent de sécurité au travail|conseillère en santé et sécurité
22233 construction inspector|building inspector|home inspector|plumbing inspector|electrical inspector|housing inspector|bridge inspector|inspecteur en bâtiment|inspectrice en bâtiment
22300 civil engineering technologist|civil technician|materials testing technician|concrete technician|civil engineering technician|geotechnical technician|structural technologist|technicien en génie civil|technologue en génie civil
22301 mechanical engineering technologist|mechanical technician|mechanical technologist|HVAC technologist|robotics technician|tool designer|mechanical design technologist|machine designer|mould designer|aeronautical technologist|HVAC design technician|thermal station technician|reliability technician|aerospace technologist|mechanical designer|marine engineering technologist|technicien en génie mécanique|technologue en mécanique|technicienne en robotique|concepteur de machines
22302 manufacturing technician|manufacturing technologist|industrial engineering technician|CNC programmer|quality control technician|quality assurance technologist|production technologist|NC programmer|CAD/CAM programmer|plastics technician|industrial engineering technologist|time study analyst|pulp and paper technologist|textile technologist|quality technician|production planning technician|technicien en génie industriel|programmeur CNC|technicienne en contrôle de la qualité|programmeur de machines-outils
22303 construction estimator|quantity surveyor|estimator|electrical estimator|mechanical estimator|junior estimator|chief estimator|estimateur en construction|estimatrice
22310 electronics technician|electronics technologist|electrical technologist|electrical engineering technician|biomedical engineering technologist|biomedical equipment technician|electromechanical technician|calibration technician|electronics engineering technologist|electrical technician|telecom technologist|metrology technician|fibre optics technician|controls technician|computer hardware technologist|power systems technologist|technicien en électronique|technologue en génie électrique|technicienne en électrotechnique|technicien en génie biomédical
22311 computer repair technician|security systems technician|alarm technician|photocopier technician|electronic service technician|fire alarm technician|TV repair technician|réparateur d'ordinateurs|technicien en systèmes d'alarme
22312 instrumentation technician|instrument technician|industrial instrument mechanic|instrumentation and control technician|instrumentation mechanic|process control technician|instrument mechanic|technicien en instrumentation|mécanicienne d'instruments
22313 avionics technician|aircraft electrician|avionics mechanic|aircraft instrument mechanic|aircraft electrical technician|avionics installer|AME avionics|technicien en avionique|technicienne en avionique
30010 nursing manager|director of nursing|healthcare manager|clinic manager|medical director|pharmacy director|health services manager|directrice des soins infirmiers|gestionnaire en santé
31100 cardiologist|psychiatrist|dermatologist|radiologist|anesthesiologist|pediatrician|neurologist|pathologist|oncologist|specialist physician|internist|endocrinologist|gastroenterologist|emergency physician|nephrologist|rheumatologist|cardiologue|psychiatre|pédiatre|dermatologue
31101 surgeon|orthopedic surgeon|general surgeon|neurosurgeon|cardiac surgeon|plastic surgeon|obstetrician|chirurgien|chirurgienne
31102 doctor|family doctor|physician|general practitioner|GP|family physician|medical doctor|resident physician|medical resident|primary care physician|walk-in clinic doctor|locum physician|public health physician|medical intern|medical officer|médecin|médecin de famille|médecin généraliste|omnipraticien
31103 veterinarian|vet|animal doctor|veterinary surgeon|small animal veterinarian|large animal veterinarian|veterinary pathologist|médecin vétérinaire|vétérinaire équin
31110 dentist|orthodontist|oral surgeon|endodontist|periodontist|pediatric dentist|general dentist|dentiste généraliste|orthodontiste
31111 optometrist|doctor of optometry|optométriste|docteur en optométrie
31112 audiologist|speech therapist|speech-language pathologist|speech language pathologist|SLP|speech pathologist|clinical audiologist|audiologiste|orthophoniste
31120 pharmacist|hospital pharmacist|clinical pharmacist|community pharmacist|retail pharmacist|pharmacist intern|industrial pharmacist|pharmacien|pharmacienne
31121 dietitian|nutritionist|registered dietitian|dietician|clinical dietitian|sports nutritionist|public health nutritionist|diététiste|nutritionniste
31200 psychologist|clinical psychologist|school psychologist|neuropsychologist|counselling psychologist|child psychologist|research psychologist|psychologue clinicien|psychologue scolaire
31201 chiropractor|doctor of chiropractic|chiropractic doctor|sports chiropractor|chiropraticien|chiropraticienne
31202 PT|physiotherapist|physical therapist|registered physiotherapist|sports physiotherapist|pediatric physiotherapist|rehab physiotherapist|physiothérapeute|physio
31203 occupational therapist|OT|registered occupational therapist|pediatric occupational therapist|community occupational therapist|clinical occupational therapist|ergothérapeute|ergothérapeute en milieu scolaire
31204 kinesiologist|athletic therapist|recreational therapist|exercise physiologist|sports therapist|registered kinesiologist|recreation therapist|kinésiologue|thérapeute du sport
31209 podiatrist|chiropodist|naturopathic doctor|naturopath|foot doctor|doctor of podiatric medicine|osteopathic physician|podiatre|naturopathe
31300 nurse supervisor|nursing supervisor|nursing coordinator|head nurse|charge nurse supervisor|nursing unit supervisor|nursing services coordinator|infirmière-chef|infirmière chef
31301 nurse|registered nurse|RN|staff nurse|psychiatric nurse|ICU nurse|ER nurse|emergency nurse|community health nurse|public health nurse|critical care nurse|operating room nurse|pediatric nurse|nurse educator|nephrology nurse|dialysis nurse|infirmière|infirmier|infirmière autorisée|infirmière clinicienne
31302 nurse practitioner|NP|primary health care nurse practitioner|advanced practice nurse|family nurse practitioner|acute care nurse practitioner|pediatric nurse practitioner|infirmière praticienne|infirmière praticienne spécialisée
31303 physician associate|physician assistant|midwife|registered midwife|genetic counsellor|orthoptist|pathology assistant|sage-femme|adjointe au médecin
32100 optician|dispensing optician|contact lens fitter|licensed optician|student optician|contact lens technician|eyeglass fitter|opticien|opticienne
32101 LPN|RPN|licensed practical nurse|registered practical nurse|practical nurse|operating room technician|vocational nurse|LVN|certified nursing assistant|infirmière auxiliaire|infirmier auxiliaire|infirmière auxiliaire autorisée
32102 paramedic|EMT|ambulance attendant|primary care paramedic|advanced care paramedic|emergency medical technician|ambulance driver|ambulancier|ambulancière
32103 respiratory therapist|RRT|clinical perfusionist|anesthesia assistant|perfusionist|cardiopulmonary technologist|respiratory technologist|inhalothérapeute|perfusionniste
32104 veterinary technician|vet tech|RVT|animal health technician|veterinary technologist|veterinary assistant|veterinarian assistant|technicien vétérinaire|technicienne en santé animale
32109 physiotherapy assistant|occupational therapy assistant|PTA|OTA|hearing aid practitioner|speech therapy assistant|ophthalmic technician|audioprothésiste|technologue en physiothérapie
32110 denturist|denturologist|denture specialist|denture technician|student denturist|denturologiste|technicien denturologiste
32111 dental hygienist|dental therapist|RDH|registered dental hygienist|orthodontic hygienist|dental nurse|hygiéniste dentaire|thérapeute dentaire
32112 dental technician|dental lab technician|dental laboratory technician|dental ceramist|registered dental technologist|crown and bridge technician|orthodontic technician|technicien dentaire|technicienne en laboratoire dentaire
32120 medical laboratory technologist|MLT|medical lab technologist|cytotechnologist|histotechnologist|hematology technologist|clinical lab technologist|technologiste médicale|technologiste médical
32121 x-ray technician|radiographer|radiology technician|MRI technologist|radiation therapist|CT technologist|nuclear medicine technologist|technologue en radiologie|technologue en imagerie médicale
32122 sonographer|ultrasound technician|ultrasound technologist|echocardiographer|cardiac sonographer|diagnostic medical sonographer|vascular sonographer|échographiste|technologue en échographie cardiaque
32123 cardiology technologist|ECG technician|EKG technician|cardiology technician|EEG technologist|EMG technologist|electrophysiology technologist|technologue en cardiologie|technicien en électrocardiographie
32124 pharmacy technician|registered pharmacy technician|hospital pharmacy technician|RPhT|pharmacy technologist|technicienne en pharmacie|technicien en pharmacie
32129 prosthetist|orthotist|prosthetic technician|orthotic technician|dietary technician|ocularist|certified prosthetist|orthésiste|prothésiste
32200 acupuncturist|TCM practitioner|traditional Chinese medicine practitioner|registered acupuncturist|doctor of traditional Chinese medicine|acupuncteur|acupunctrice
32201 massage therapist|registered massage therapist|RMT|sports massage therapist|clinical massage therapist|massage practitioner|massothérapeute|massothérapeute agréée
32209 homeopath|herbalist|osteopath|reflexologist|Ayurvedic practitioner|rolfer|holistic practitioner|homéopathe|ostéopathe
33100 dental assistant|certified dental assistant|orthodontic assistant|dental lab assistant|CDA|dental chairside assistant|Level II dental assistant|assistante dentaire|assistant dentaire
33101 medical laboratory assistant|phlebotomist|MLA|lab assistant|medical laboratory technician|laboratory assistant|medical lab technician|assistante de laboratoire|phlébotomiste
33102 PSW|personal support worker|nurse aide|nursing assistant|health care aide|HCA|orderly|patient care aide|care aide|nursing aide|hospital attendant|continuing care assistant|long-term care aide|patient service associate|patient transporter|resident care aide|préposé aux bénéficiaires|préposée aux bénéficiaires|PAB|aide-soignante
33103 pharmacy assistant|pharmaceutical assistant|dispensary assistant|pharmacy aide|pharmacy technical assistant|assistante technique en pharmacie|ATP
33109 optometrist assistant|ophthalmic assistant|chiropractic assistant|chiropractor assistant|orthopedic assistant|sterile processing technician|rehabilitation aide|préposé à la stérilisation|assistante en optométrie
40010 income maintenance manager|veterans services manager|employment insurance program director|gestionnaire de programme de santé publique
40011 economic policy director|tax policy director|trade policy director|taxation director|directeur des politiques économiques|directrice de l'analyse économique
40012 education policy director|curriculum development director|gestionnaire de programmes d'enseignement
40019 public administration manager|intergovernmental affairs director|election manager|government program manager|protocol director|public service director|parliamentary services manager|gestionnaire de la fonction publique|directeur du protocole
40020 dean|university registrar|college dean|dean of engineering|faculty dean|training school director|language school director|doyenne|doyen
40021 principal|school principal|vice principal|vice-principal|headmaster|school administrator|superintendent of schools|directrice d'école|directeur d'école
40030 social services manager|community services manager|correctional institution director|child care program director|community centre manager|director of social services|youth services manager|directrice de services sociaux|directeur de prison
40040 police chief|police captain|police superintendent|police inspector|police commissioner|deputy police chief|chief of police|chef de police|capitaine de police
40041 fire chief|deputy fire chief|battalion chief|fire department director|assistant fire chief|fire battalion chief|fire department chief|chef pompier|chef des pompiers
40042 military officer|army officer|naval officer|air force officer|colonel|commissioned officer|officier militaire|officier de l'armée
41100 judge|provincial court judge|supreme court judge|chief justice|adjudicating judge|magistrat|juge en chef
41101 lawyer|attorney|solicitor|barrister|legal counsel|corporate counsel|immigration lawyer|avocat|avocate
41200 university professor|lecturer|professor|assistant professor|associate professor|university lecturer|university teacher|sessional lecturer|adjunct professor|engineering professor|computer science professor|professeur d'université|professeure|chargée de cours|professeur agrégé
41201 university teaching assistant|research assistant|graduate research assistant|postdoctoral fellow|postdoc|lab demonstrator|graduate teaching assistant|university research assistant|postdoctoral researcher|college lab assistant|graduate assistant|assistante de recherche|auxiliaire d'enseignement|stagiaire postdoctoral|assistant de recherche
41210 college instructor|college teacher|vocational instructor|trade school instructor|college professor|adult education teacher|CEGEP teacher|enseignant au cégep|professeure de cégep
41220 high school teacher|secondary school teacher|math teacher|science teacher|teacher|English teacher|physics teacher|history teacher|chemistry teacher|biology teacher|mathematics teacher|enseignant|enseignante|enseignant au secondaire|enseignante au secondaire
41221 elementary teacher|elementary school teacher|kindergarten teacher|primary school teacher|teacher|supply teacher|substitute teacher|grade school teacher|special education teacher|French immersion teacher|French teacher|junior high school teacher|primary teacher|reading specialist teacher|enseignante|enseignante au primaire|enseignant au primaire|enseignante de maternelle
41300 social worker|registered social worker|medical social worker|clinical social worker|child protection social worker|psychiatric social worker|school social worker|travailleur social|travailleuse sociale
41301 counsellor|counselor|mental health counsellor|psychotherapist|marriage counsellor|addictions counsellor|family therapist|psychothérapeute|psychoéducatrice
41302 priest|pastor|imam|rabbi|chaplain|clergy|bishop|prêtre|pasteur
41310 detective|police detective|police investigator|criminal investigator|coroner|cybercrime investigator|homicide detective|enquêteur|enquêteuse
41311 probation officer|parole officer|community parole officer|youth probation officer|parole supervisor|agent de probation|agente de libération conditionnelle
41320 guidance counsellor|school counsellor|academic advisor|student advisor|school counselor|academic counsellor|international student advisor|conseillère d'orientation scolaire|conseiller d'orientation
41321 career counsellor|employment counsellor|career coach|employment consultant|vocational rehabilitation counsellor|outplacement consultant|job developer|conseiller en emploi|conseillère en emploi
41400 environmental consultant|sustainability consultant|energy analyst|ergonomist|occupational hygienist|sustainability specialist|environmental policy analyst|consultante en environnement|conseillère en développement durable
41401 economist|economic analyst|econometrician|economic policy analyst|labour economist|research economist|energy economist|économiste principal|analyste économique
41402 business development officer|market research analyst|marketing analyst|economic development officer|market analyst|market researcher|business development manager|agent de développement économique|analyste de marché
41403 social policy analyst|policy analyst|social policy researcher|policy advisor|immigration policy analyst|housing policy analyst|Indigenous affairs officer|analyste des politiques sociales|conseillère en politiques sociales
41404 health policy analyst|health care planner|health services researcher|health program officer|health promotion program officer|drug reimbursement policy analyst|health promotion specialist|analyste des politiques de santé|agente de promotion de la santé
41405 curriculum developer|education consultant|education policy analyst|curriculum consultant|educational researcher|education program officer|literacy coach|conseiller pédagogique|conseillère pédagogique
41406 recreation consultant|sports policy analyst|fitness consultant|sports program consultant|fitness policy analyst|recreation coordinator|recreation programmer|conseiller en loisirs|agent de programme en sports
41407 government program officer|intergovernmental affairs officer|protocol officer|electoral officer|parliamentary program officer|royal commission officer|federal-provincial affairs officer|agente de programme gouvernemental|agent des affaires intergouvernementales
41409 anthropologist|sociologist|historian|archaeologist|political scientist|geographer|linguist|anthropologue|sociologue
42100 police officer|constable|police constable|RCMP officer|cop|highway patrol officer|community police officer|policier|policière
42101 firefighter|fireman|volunteer firefighter|fire fighter|airport firefighter|shipboard firefighter|fire prevention firefighter|pompier|pompière
42102 weapons technician|ammunition technician|naval electronics technician|weapons engineering technician|air weapons systems technician|technicien en armement|technicien en munitions
42200 paralegal|law clerk|notary public|trademark agent|legal researcher|legal clerk|litigation law clerk|parajuriste|technicienne juridique
42201 community support worker|social service worker|youth worker|child and youth worker|settlement worker|group home worker|addictions worker|mental health worker|developmental service worker|shelter worker|women's shelter supervisor|crisis intervention worker|case worker|outreach worker|Indigenous outreach worker|social services worker|intervenante communautaire|intervenant social|intervenante en travail social|éducateur spécialisé
42202 ECE|early childhood educator|daycare teacher|day care worker|preschool teacher|daycare worker|early childhood assistant|RECE|ECE assistant|daycare assistant|infant toddler educator|child care educator|Montessori preschool teacher|preschool supervisor|childcare worker|daycare supervisor|éducatrice de la petite enfance|éducatrice en garderie|éducateur de la petite enfance|aide-éducatrice
42203 instructor for the blind|braille instructor|lip reading instructor|sign language instructor|orientation and mobility instructor|instructor for the deaf|mobility instructor|spécialiste en orientation et mobilité|enseignant pour malvoyants
42204 missionary|nun|monk|church youth worker|religious education worker|pastoral animator|religious brother|missionnaire|religieuse
43100 teacher's assistant|educational assistant|teacher aide|education assistant|special needs assistant|school aide|special education assistant|remedial education aide|classroom assistant|educational aide|homework assistant|special needs teacher's aide|teacher assistant|aide-enseignante|aide-enseignant|aide pédagogique|assistante en éducation
43109 driving instructor|tutor|sewing instructor|first aid instructor|cooking class instructor|private tutor|driving school instructor|moniteur d'auto-école|tutrice
43200 bailiff|sheriff|sheriff's officer|deputy sheriff|sheriff's bailiff|special constable|repossessor|shérif|huissier
43201 correctional officer|prison guard|jail guard|detention attendant|prison officer|youth correctional officer|penitentiary officer|agent correctionnel|gardien de prison
43202 bylaw officer|by-law enforcement officer|animal control officer|parking enforcement officer|liquor inspector|garbage inspector|property standards officer|agent de stationnement|inspecteur municipal
43203 border services officer|customs officer|CBSA officer|immigration officer|border guard|customs inspector|border officer|douanier|agente des services frontaliers
43204 naval combat information operator|combat engineer|sonar operator|assault pioneer|airborne electronic sensor operator|naval acoustics operator|opérateur de sonar|sapeur de combat
44100 babysitter|nanny|child care provider|home daycare provider|home child care provider|live-in nanny|au pair|gardienne d'enfants|nounou
44101 caregiver|home support worker|live-in caregiver|home care worker|elderly caregiver|personal care attendant|home health aide|senior companion|respite worker|home care aide|caregiver for seniors|attendant for persons with disabilities|home support attendant|senior caregiver|in-home caregiver|aide à domicile|aide familiale|auxiliaire familiale|aide aux personnes âgées
44200 soldier|infantry soldier|army infantry member|armoured soldier|artillery soldier|infantryman|infanteer|soldat|fantassin
45100 crossing guard|school crossing guard|student monitor|school bus monitor|lunch monitor|playground monitor|noon hour supervisor|brigadier scolaire|surveillante d'élèves
50010 museum director|library manager|library director|gallery manager|archives manager|art gallery director|chief librarian|directeur de musée|directrice de bibliothèque
50011 publishing manager|theatre manager|film production manager|managing editor|broadcasting manager|radio station manager|television station manager|directrice de production cinéma|directeur de théâtre
50012 recreation manager|fitness director|sports director|recreation director|gym director|YMCA director|sports program director|directeur des loisirs|directrice des sports
51100 librarian|reference librarian|academic librarian|university librarian|library services librarian|systems librarian|public librarian|bibliothécaire de référence
51101 curator|museum curator|art conservator|conservator|art curator|heritage conservator|gallery curator|conservateur de musée|conservatrice
51102 archivist|digital archivist|film archivist|archives specialist|historical archivist|corporate archivist|archiviste numérique|archiviste historique
51110 editor|copy editor|content editor|associate editor|literary editor|news editor|magazine editor|réviseur|réviseure linguistique
51111 writer|author|copywriter|content writer|novelist|screenwriter|poet|écrivain|auteure
51112 technical writer|technical author|medical writer|technical documentation writer|scientific writer|software documentation writer|instructional designer|rédacteur technique|rédactrice technique
51113 journalist|reporter|news reporter|columnist|newspaper reporter|investigative journalist|TV reporter|chroniqueuse|correspondante de presse
51114 translator|interpreter|terminologist|court interpreter|sign language interpreter|conference interpreter|French translator|traducteur|traductrice
51120 film producer|film director|TV producer|video producer|choreographer|radio producer|stage director|réalisateur|réalisatrice
51121 composer|music arranger|orchestra conductor|music composer|songwriter|choir director|band leader|chef d'orchestre|compositeur
51122 musician|singer|guitarist|pianist|vocalist|opera singer|music teacher|musicien|chanteuse
52100 library technician|archives technician|archive technician|library technologist|archival technician|bibliographic technician|school librarian|technicienne en bibliothèque|bibliotechnicienne
52110 camera operator|videographer|cameraman|camerawoman|video camera operator|TV camera operator|film camera operator|vidéaste
52111 graphic arts technician|animation technician|multimedia design technician|graphic technician|graphic arts assistant|scoreboard graphics technician|page layout technician|graphiste technicien|technicienne en graphisme
52112 broadcast technician|broadcast engineer technician|master control operator|TV transmitter operator|broadcasting switcher operator|mobile broadcast technician|broadcast transmitter operator|technicien en radiodiffusion|technicien en diffusion
52113 sound engineer|audio engineer|sound technician|recording engineer|audio technician|sound mixer|recording studio technician|technicien de son|ingénieur du son
52114 radio announcer|broadcaster|TV host|radio host|sports announcer|talk show host|weather reporter|animateur radio|animatrice de télévision
52119 stage manager|lighting technician|location manager|stunt coordinator|special effects technician|gaffer|key grip|régisseur de scène|éclairagiste
52120 graphic designer|illustrator|animator|3D artist|2D animator|graphic artist|visual designer|graphiste|infographiste
52121 interior designer|interior decorator|kitchen designer|office space planner|home stager|interior design consultant|residential interior designer|designer d'intérieur|décoratrice d'intérieur
53100 museum technician|exhibit technician|art gallery technician|museum registrar|museum guide|museum interpreter|heritage interpreter|guide de musée|technicien en muséologie
53110 photographer|wedding photographer|portrait photographer|commercial photographer|photojournalist|fashion photographer|product photographer|photojournaliste|photographe de mariage
53111 grip|boom operator|film projectionist|stagehand|lighting assistant|camera crane operator|set builder|machiniste de plateau|perchiste
53120 dancer|ballet dancer|dance instructor|dance teacher|ballroom dancer|contemporary dancer|ballet teacher|danseuse de ballet|professeure de danse
53121 actor|actress|comedian|stand-up comedian|voice actor|circus performer|narrator|acteur|comédienne
53122 visual artist|sculptor|fine artist|printmaker|portrait artist|muralist|art instructor|artiste peintre|sculptrice
53123 fashion designer|set designer|costume designer|exhibit designer|clothing designer|jewellery designer|theatre designer|créatrice de mode|designer de mode
53124 potter|glass blower|carver|ceramic artist|craftsperson|jewellery artisan|leather artisan|potière|céramiste
53125 pattern maker|patternmaker|garment patternmaker|shoe patternmaker|fur patternmaker|clothing pattern maker|fashion patternmaker|patronniste|modéliste-patronnier
53200 athlete|professional athlete|hockey player|soccer player|football player|jockey|professional golfer|joueur de hockey|athlète professionnel
53201 coach|sports coach|swimming coach|hockey coach|soccer coach|gymnastics coach|head coach|entraîneur|entraîneuse de natation
53202 referee|umpire|sports official|hockey referee|linesman|soccer referee|sports judge|arbitre|arbitre de hockey
54100 fitness instructor|personal trainer|lifeguard|swimming instructor|camp counsellor|recreation leader|yoga instructor|entraîneur personnel|sauveteur
55109 model|fashion model|busker|puppeteer|street performer|ventriloquist|mannequin|marionnettiste
60010 sales manager|regional sales manager|national sales manager|sales director|corporate sales manager|head of sales|director of sales|area sales manager|key account manager|B2B sales manager|export sales manager|trade sales manager|product manager|territory manager|channel sales manager|directeur des ventes|directrice des ventes|directeur commercial|chef de produit
60020 store manager|retail store manager|retail manager|shop manager|grocery store manager|supermarket manager|assistant store manager|wholesale manager|department store manager|gas station manager|car dealership manager|liquor store manager|pharmacy store manager|convenience store manager|clothing store manager|store owner|directeur de magasin|gérante de magasin|gérant de boutique|directrice de magasin
60030 restaurant manager|food service manager|food and beverage manager|cafe manager|catering manager|fast food manager|bar manager|restaurant owner|assistant restaurant manager|banquet manager|cafeteria manager|restaurateur|canteen manager|F&B manager|dining room manager|pub manager|directeur de restaurant|gérante de restaurant|directrice de la restauration|gérant de café
60031 hotel manager|motel manager|resort manager|front desk manager|hotel general manager|inn manager|hotel operations manager|bed and breakfast owner|guest house manager|campground manager|rooms division manager|assistant hotel manager|hostel manager|student residence manager|ski resort manager|innkeeper|directeur d'hôtel|gérante d'hôtel|aubergiste|directrice de l'hébergement
60040 customer service manager|customer experience manager|salon manager|spa manager|customer success manager|dry cleaning manager|laundry manager|directeur du service à la clientèle|gérante de salon de coiffure
62010 retail supervisor|sales supervisor|store supervisor|retail sales supervisor|key holder|liquor store supervisor|head cashier|superviseure de magasin|superviseur des ventes
62020 food service supervisor|restaurant supervisor|cafeteria supervisor|kitchen supervisor|fast food supervisor|food and beverage supervisor|catering supervisor|coffee shop supervisor|canteen supervisor|restaurant shift manager|Tim Hortons supervisor|food supervisor|banquet supervisor|kitchen manager|superviseur en restauration|superviseure de services alimentaires|chef d'équipe en restauration|superviseur de cuisine
62021 head housekeeper|housekeeping manager|executive housekeeper|hotel housekeeping manager|assistant executive housekeeper|director of housekeeping|hospital executive housekeeper|gouvernante d'hôtel|gouvernante générale
62022 front desk supervisor|hotel supervisor|tour supervisor|guest services supervisor|reservations supervisor|casino supervisor|concierge supervisor|superviseure de la réception|superviseur d'hôtel
62023 call centre supervisor|customer service supervisor|customer service team lead|contact centre supervisor|call center team leader|information desk supervisor|customer support team lead|superviseur de centre d'appels|chef d'équipe au service à la clientèle
62024 cleaning supervisor|housekeeping supervisor|janitorial supervisor|head janitor|window cleaning supervisor|caretaker supervisor|custodial supervisor|superviseur de l'entretien ménager|chef d'équipe en nettoyage
62029 laundry supervisor|security supervisor|parking supervisor|dry cleaning supervisor|security guard supervisor|parking lot supervisor|ushers supervisor|superviseur de sécurité|superviseure de buanderie
62100 technical sales specialist|technical sales representative|sales engineer|software sales representative|medical device sales representative|pharmaceutical sales representative|IT sales representative|technical sales engineer|medical sales representative|SaaS account executive|industrial sales representative|heavy equipment sales representative|aircraft sales representative|agricultural equipment sales representative|technical support sales specialist|pharma rep|représentant technique|représentante pharmaceutique|représentant des ventes techniques|ingénieur commercial
62101 retail buyer|fashion buyer|wholesale buyer|merchandise buyer|assistant buyer|food buyer|clothing buyer|produce buyer|jewellery buyer|merchandiser|retail merchandiser|chief buyer|acheteuse de mode|acheteur au détail|acheteuse de commerce de détail
62200 chef|sous chef|sous-chef|executive chef|head chef|pastry chef|corporate chef|cheffe|chef cuisinier
62201 funeral director|embalmer|mortician|undertaker|funeral home director|apprentice embalmer|directrice de funérailles|embaumeur
62202 jeweller|jeweler|goldsmith|watchmaker|watch repairer|gemologist|gem setter|joaillier|horlogère
63100 insurance agent|insurance broker|insurance advisor|life insurance agent|insurance sales agent|general insurance agent|auto insurance broker|courtier d'assurance|agente d'assurance
63101 real estate agent|realtor|real estate broker|real estate sales representative|commercial real estate agent|real estate salesperson|residential real estate agent|courtier immobilier|agente immobilière
63102 banking sales representative|loan officer|mortgage specialist|mortgage advisor|bank account manager|credit officer|mobile mortgage specialist|conseillère en prêts hypothécaires|agent de prêts
63200 cook|line cook|short order cook|prep cook|restaurant cook|grill cook|Indian cook|institutional cook|camp cook|ethnic food cook|pizza cook|breakfast cook|hospital cook|first cook|second cook|licensed cook|cuisinière|cuisinier|cuisinier de ligne|aide-cuisinier apprenti
63201 butcher|retail butcher|head butcher|supermarket butcher|apprentice butcher|wholesale butcher|halal butcher|boucher|bouchère
63202 baker|pastry baker|bread baker|head baker|cake decorator|bakery chef|bake shop baker|boulanger|pâtissière
63210 hairdresser|hairstylist|barber|hair stylist|hair colour technician|wig stylist|hair salon stylist|coiffeuse|coiffeur
63211 esthetician|nail technician|makeup artist|beautician|electrologist|manicurist|tattoo artist|esthéticienne|technicienne en pose d'ongles
63220 shoemaker|shoe repairer|cobbler|custom shoemaker|boot maker|orthopedic shoemaker|shoe repair technician|cordonnier|cordonnière
63221 upholsterer|furniture upholsterer|auto upholsterer|automobile upholsterer|upholstery repairer|custom upholsterer|aircraft upholsterer|rembourreur|tapissier
64100 sales associate|retail sales associate|salesperson|sales clerk|retail salesperson|store clerk|visual merchandiser|car salesman|car salesperson|furniture salesperson|shoe salesperson|cell phone salesperson|rental clerk|car rental agent|retail assistant|department store clerk|vendeur|vendeuse|conseiller aux ventes|étalagiste
64101 sales representative|account manager|account executive|wholesale sales representative|sales rep|food sales representative|advertising sales representative|inside sales representative|outside sales representative|sales executive|sales agent|field sales representative|non-technical sales specialist|beverage sales representative|sales development representative|territory sales representative|représentant des ventes|représentante des ventes|directeur de comptes|chargé de comptes
64200 tailor|dressmaker|seamstress|milliner|furrier|alterations tailor|custom tailor|couturière|tailleur
64201 image consultant|wedding consultant|fashion consultant|personal stylist|wardrobe consultant|weight loss consultant|makeup consultant|conseillère en image|conseiller vestimentaire
64300 maître d'|restaurant hostess|host|hostess|dining room host|head host|restaurant host|hôtesse|hôte de restaurant
64301 bartender|barman|barmaid|mixologist|head bartender|bar attendant|pub bartender|barman de restaurant|mixologue
64310 travel agent|travel consultant|travel counsellor|tourist information counsellor|travel specialist|travel advisor|corporate travel agent|agent de voyages|conseillère en voyages
64311 flight attendant|cabin crew|air hostess|purser|airline steward|cabin attendant|ship purser|agente de bord|hôtesse de l'air
64312 airline check-in agent|airport customer service agent|airline reservations agent|gate agent|airline ticket agent|passenger service agent|airline customer service agent|agente d'escale|agent d'enregistrement
64313 bus ticket agent|train ticket agent|ferry ticket agent|railway ticket agent|cruise line reservation agent|cargo service representative|bus station agent|agent de billetterie ferroviaire|agente de gare
64314 hotel front desk agent|front desk agent|hotel receptionist|night auditor|guest services agent|hotel clerk|hotel concierge|réceptionniste de nuit|préposé à la réception d'hôtel
64320 tour guide|tourist guide|travel guide|tour escort|city tour guide|sightseeing guide|calèche driver|guide touristique|accompagnatrice de voyages
64321 casino dealer|croupier|blackjack dealer|slot attendant|poker dealer|card dealer|keno writer|croupière|croupier de casino
64322 hunting guide|fishing guide|outfitter|rafting guide|mountain guide|hiking guide|canoe guide|guide de pêche|guide de chasse
64400 bank teller|teller|credit union teller|foreign exchange teller|bank customer service representative|bank cashier|head teller|caissière de banque|caissier de banque
64401 postal clerk|post office clerk|Canada Post clerk|postal counter clerk|postal service clerk|postal wicket clerk|post office counter attendant|commis des postes|commis de comptoir postal
64409 customer service representative|CSR|call centre agent|call center agent|customer service agent|customer support representative|customer care representative|information clerk|order desk clerk|customer service rep|client service representative|call centre representative|customer support agent|order taker|contact centre agent|customer support specialist|représentant du service à la clientèle|agente de centre d'appels|préposé au service à la clientèle|agente au service à la clientèle
64410 security guard|security officer|loss prevention officer|bouncer|airport security screener|bodyguard|private investigator|store detective|screening officer|armoured car guard|door supervisor|alarm investigator|concierge security guard|retail loss prevention|bank security guard|corporate security officer|gardien de sécurité|agente de sécurité|agent de sécurité|détective privé
65100 cashier|store cashier|grocery cashier|supermarket cashier|gas bar cashier|restaurant cashier|parking cashier|self-serve gas bar attendant|box office cashier|cafeteria cashier|ticket seller|convenience store cashier|retail cashier|theatre cashier|caissière|caissier|caissière d'épicerie|caissier de supermarché
65101 gas station attendant|gas attendant|fuel attendant|gas jockey|pump attendant|marina attendant|full-serve gas attendant|pompiste|préposé à l'essence
65102 grocery clerk|shelf stocker|order picker|produce clerk|grocery stocker|night stocker|stocker|bagger|supermarket clerk|price clerk|e-commerce order picker|fulfillment associate|overnight stocker|bag clerk|warehouse order picker|shelf filler|commis d'épicerie|préparateur de commandes|préparatrice de commandes|emballeur d'épicerie
65109 telemarketer|door-to-door salesperson|street vendor|product demonstrator|telesales agent|canvasser|door to door sales|télévendeuse|vendeur itinérant
65200 waiter|waitress|server|food server|restaurant server|sommelier|banquet server|wine steward|cocktail waitress|dining room server|room service waiter|captain waiter|beverage server|cocktail server|room service attendant|fine dining server|serveur|serveuse|serveuse de restaurant|serveur de banquet
65201 kitchen helper|dishwasher|barista|fast food worker|food counter attendant|busser|cafeteria worker|food service attendant|sandwich maker|kitchen staff|food prep worker|dietary aide|fast food crew|busboy|pot washer|food runner|aide de cuisine|plongeur|plongeuse|commis débarrasseur
65202 meat cutter|fishmonger|supermarket meat cutter|retail meat cutter|fish counter clerk|butcher helper|meat portion cutter|coupeur de viande|poissonnier
65210 bellhop|bellman|hotel porter|baggage porter|banquet porter|conference setup worker|hotel guest services attendant|chasseur d'hôtel|porteur de bagages
65211 ski lift operator|ride operator|amusement park attendant|golf course attendant|ice rink attendant|ski lift attendant|campground attendant|préposé aux remontées mécaniques|préposée aux manèges
65220 dog groomer|pet groomer|kennel attendant|dog walker|zoo keeper|animal care worker|dog trainer|toiletteur|toiletteuse
65229 fortune teller|psychic|astrologer|tarot card reader|dating service consultant|voyante|astrologue
65310 cleaner|housekeeper|house cleaner|office cleaner|hotel housekeeper|maid|room attendant|light duty cleaner|cleaning lady|domestic cleaner|chambermaid|hospital cleaner|housekeeping attendant|hotel cleaner|residential cleaner|housekeeping room attendant|femme de ménage|préposée aux chambres|préposé à l'entretien ménager|femme de chambre
65311 window cleaner|carpet cleaner|car washer|window washer|chimney sweep|pool cleaner|auto detailer|laveur de vitres|ramoneur
65312 janitor|custodian|caretaker|school custodian|industrial cleaner|building caretaker|live-in caretaker|concierge|concierge d'immeuble
65320 dry cleaner|laundry worker|laundry attendant|presser|laundromat attendant|ironer|laundry machine operator|préposée à la buanderie|nettoyeur à sec
65329 parking lot attendant|valet|valet parking attendant|usher|parking attendant|theatre usher|cloakroom attendant|préposé au stationnement|placeur
70010 construction manager|construction project manager|general contractor|construction superintendent|site manager|construction site manager|commercial construction manager|residential construction project manager|highway construction manager|pipeline construction superintendent|construction general manager|project manager|construction site superintendent|residential homebuilder manager|senior construction project manager|directeur de construction|gestionnaire de projet de construction|surintendant de chantier|chargé de projet en construction
70011 home builder|home renovator|renovation contractor|home renovation contractor|residential contractor|constructeur d'habitations|entrepreneur en rénovation
70012 facility manager|facilities manager|building operations manager|maintenance manager|plant maintenance manager|building maintenance manager|arena manager|airport manager|facility operations manager|maintenance superintendent|property maintenance manager|stadium manager|harbour master|recreation facility manager|campus facilities director|convention centre manager|gestionnaire d'installations|directeur de l'entretien|directrice d'aréna|responsable de la maintenance
70020 transportation manager|logistics manager|fleet manager|freight manager|distribution manager|directeur de la logistique|gestionnaire de flotte
70021 postmaster|courier manager|postal station manager|courier service manager|post office manager|maître de poste|directeur de bureau de poste
72010 machine shop foreman|welding supervisor|ironworker foreman|machine shop supervisor|welding foreman|contremaître soudeur|superviseur d'atelier d'usinage
72011 electrical contractor|electrical foreman|electrical supervisor|electrician foreman|telecommunications contractor|entrepreneur électricien|contremaître électricien
72012 plumbing contractor|plumbing supervisor|pipefitting supervisor|gas fitting contractor|plumber foreman|entrepreneur en plomberie|contremaître plombier
72013 carpentry contractor|carpentry supervisor|carpenter foreman|framing contractor|cabinetmaking foreman|entrepreneur en charpenterie|contremaître charpentier
72014 roofing contractor|painting contractor|concrete contractor|flooring contractor|drywall contractor|entrepreneur en toiture|contremaître couvreur
72020 auto repair shop supervisor|HVAC contractor|garage supervisor|heavy equipment mechanic supervisor|mechanic supervisor|contremaître mécanicien|chef d'atelier mécanique
72021 heavy equipment foreman|excavation contractor|paving contractor|crane operator supervisor|road construction foreman|entrepreneur en excavation|contremaître d'équipement lourd
72022 printing supervisor|press room supervisor|pressroom foreman|prepress supervisor|bindery supervisor|superviseur d'imprimerie|contremaître d'imprimerie
72023 railway yard supervisor|yardmaster|trainmaster|railway operations supervisor|train crew supervisor|chef de triage|superviseur ferroviaire
72024 bus driver supervisor|transit supervisor|truck driver supervisor|transit inspector|bus drivers foreman|superviseur de chauffeurs|inspecteur de transport en commun
72025 mail room supervisor|courier supervisor|postal supervisor|letter carriers supervisor|mail sorters supervisor|superviseure des facteurs|superviseur postal
72100 machinist|CNC machinist|manual machinist|machining inspector|tooling inspector|machiniste|machiniste CNC
72101 tool and die maker|mould maker|mold maker|die maker|tool maker|outilleur|mouliste
72102 sheet metal worker|tinsmith|sheet metal mechanic|sheet metal fabricator|aircraft sheet metal technician|ferblantier|tôlière
72103 boilermaker|pressure vessel boilermaker|construction boilermaker|industrial boilermaker|boiler installer|chaudronnier|chaudronnière
72104 steel fabricator|metal fabricator|structural steel fitter|plate fitter|platework fitter|monteur d'acier structural|assembleur de charpentes métalliques
72105 ironworker|rebar installer|reinforcing ironworker|structural ironworker|steel erector|monteur d'acier|monteuse d'acier
72106 welder|welder fitter|TIG welder|MIG welder|pipe welder|structural welder|pressure welder|arc welder|welder-fabricator|welding machine operator|underwater welder|aviation welder|spot welder operator|brazing machine operator|laser welding operator|pipeline welder|soudeur|soudeuse|soudeur-monteur|soudeur TIG
72200 electrician|construction electrician|residential electrician|apprentice electrician|commercial electrician|journeyman electrician|house wiring electrician|building electrician|domestic and rural electrician|electrician apprentice|licensed electrician|solar panel electrician|master electrician|construction and maintenance electrician|électricien|électricienne|électricien en construction|apprenti électricien
72201 industrial electrician|plant electrician|mill electrician|marine electrician|mine electrician|électricien industriel|électricienne industrielle
72202 power systems electrician|power station electrician|substation electrician|power plant electrician|power system electrician apprentice|électricien de centrale|électricien de réseau
72203 powerline technician|lineman|power line worker|power line installer|lineworker|monteur de lignes|monteur de lignes électriques
72204 fibre optic technician|telecom line installer|cable splicer|fibre optic splicer|telephone line technician|épisseur de câbles|monteur de lignes téléphoniques
72205 telecommunications technician|cable TV technician|telephone installer|internet installer|telecom installer|câbleur|technicien en télécommunications
72300 plumber|journeyman plumber|apprentice plumber|residential plumber|maintenance plumber|plumber apprentice|plumbing technician|plumbing mechanic|commercial plumber|licensed plumber|service plumber|plombier|plombière|apprenti plombier
72301 pipefitter|steamfitter|sprinkler fitter|sprinkler system installer|fire sprinkler fitter|tuyauteur|poseur de gicleurs
72302 gas fitter|gasfitter|gas technician|natural gas fitter|gas service technician|monteur d'installations au gaz|technicien en gaz
72310 carpenter|journeyman carpenter|finish carpenter|framer|apprentice carpenter|framing carpenter|finishing carpenter|form carpenter|scaffolding carpenter|trim carpenter|house framer|renovation carpenter|stair builder|concrete form carpenter|rough carpenter|maintenance carpenter|charpentier|menuisier|charpentier-menuisier|menuisière
72311 cabinetmaker|cabinet maker|furniture maker|kitchen cabinet maker|millwork cabinetmaker|ébéniste d'art|apprenti ébéniste
72320 bricklayer|mason|stonemason|stone mason|brick mason|maçon|briqueteur
72321 insulator|heat and frost insulator|insulation applicator|spray foam insulator|pipe insulator|isoleur|poseur d'isolant
72400 millwright|industrial mechanic|construction millwright|industrial millwright|plant mechanic|mécanicien industriel|mécanicienne industrielle
72401 heavy duty mechanic|heavy equipment mechanic|heavy equipment technician|farm equipment mechanic|construction equipment mechanic|mécanicien de machinerie lourde|mécanicienne d'équipement lourd
72402 HVAC technician|refrigeration mechanic|HVAC mechanic|air conditioning technician|refrigeration technician|frigoriste|technicien CVC
72403 railcar mechanic|railway car repairer|rail car mechanic|railway carman|freight car repairer|réparateur de wagons|mécanicien de wagons
72404 aircraft mechanic|AME|aircraft maintenance engineer|aircraft maintenance technician|helicopter mechanic|mécanicien d'aéronefs|technicienne en entretien d'aéronefs
72405 machine fitter|engine fitter|heavy equipment fitter|machine builder|assembly fitter|ajusteur-monteur|ajusteur de machines
72406 elevator mechanic|elevator technician|elevator installer|escalator mechanic|elevator constructor|mécanicien d'ascenseurs|ascensoriste
72410 mechanic|auto mechanic|car mechanic|automotive technician|automotive service technician|truck mechanic|bus mechanic|diesel truck mechanic|automobile mechanic|truck and transport mechanic|transmission mechanic|brake mechanic|diesel mechanic|310S mechanic|automotive mechanic|truck and coach technician|mécanicien|mécanicienne|mécanicien automobile|mécanicienne automobile
72411 auto body technician|collision repair technician|auto painter|auto glass technician|auto body repairer|carrossier|débosseleur
72420 oil burner mechanic|furnace repairer|oil burner technician|oil furnace technician|wood stove installer|technicien en chauffage|technicien de brûleur à mazout
72421 appliance repair technician|appliance technician|washing machine repairer|refrigerator repairer|vacuum cleaner repairer|réparateur d'électroménagers|réparateur d'appareils ménagers
72422 electric motor repairer|electrical mechanic|armature winder|motor rewinder|transformer repairer|électromécanicien|électromécanicienne
72423 motorcycle mechanic|boat mechanic|snowmobile mechanic|ATV mechanic|forklift mechanic|mécanicien de motocyclettes|mécanicien de bateaux
72429 small engine mechanic|lawn mower repairer|small engine technician|small equipment mechanic|chainsaw repairer|mécanicien de petits moteurs|réparateur de tondeuses
72500 crane operator|tower crane operator|mobile crane operator|boom truck operator|overhead crane operator|grutier|opérateur de grue
72501 water well driller|well driller|water well drilling technician|well digger|apprentice water well driller|foreur de puits|puisatier
72600 pilot|airline pilot|helicopter pilot|flight instructor|commercial pilot|pilote|pilote de ligne
72601 air traffic controller|flight dispatcher|flight service specialist|ATC|airport traffic controller|contrôleur aérien|contrôleuse aérienne
72602 ship captain|deck officer|first mate|ship's mate|ferry captain|capitaine de navire|officière de pont
72603 marine engineer|ship engineer|marine engineer officer|tugboat engineer|ferry engineer|officier mécanicien de marine|mécanicien de marine
72604 rail traffic controller|train dispatcher|railway dispatcher|marine traffic regulator|train operations controller|contrôleur ferroviaire|régulateur de trafic maritime
72999 locksmith|blacksmith|gunsmith|commercial diver|farrier|serrurier|forgeron
73100 concrete finisher|cement finisher|concrete worker|cement mason|concrete mason|cimentier-applicateur|finisseur de béton
73101 tile setter|tilesetter|tile installer|marble setter|ceramic tile setter|carreleur|poseur de céramique
73102 drywaller|drywall installer|plasterer|drywall taper|drywall finisher|plâtrier|poseur de gypse
73110 roofer|shingler|flat roofer|shingle roofer|residential roofer|couvreur|couvreuse
73111 glazier|glass installer|window glazier|stained glass glazier|plate glass installer|vitrier|vitrière
73112 painter|house painter|painter and decorator|commercial painter|interior painter|peintre en bâtiment|peintre décorateur
73113 flooring installer|carpet installer|hardwood floor installer|floor layer|vinyl flooring installer|poseur de planchers|poseuse de tapis
73200 window installer|door installer|siding installer|fence installer|deck installer|installateur de portes et fenêtres|poseur de revêtement extérieur
73201 handyman|maintenance worker|building maintenance worker|building superintendent|apartment superintendent|homme à tout faire|préposé à la maintenance
73202 exterminator|pest control technician|fumigator|pest controller|pest control operator|exterminatrice|exterminateur
73209 bicycle mechanic|bike mechanic|piano tuner|camera repairer|vending machine repairer|réparateur de vélos|accordeur de pianos
73300 truck driver|long haul truck driver|transport truck driver|tractor-trailer driver|AZ driver|class 1 driver|semi truck driver|dump truck driver|flatbed driver|tow truck driver|logging truck driver|DZ driver|short haul truck driver|tanker driver|tow truck operator|long-haul driver|camionneur|camionneuse|chauffeur de camion|conducteur de camion
73301 bus driver|school bus driver|transit operator|subway operator|streetcar driver|city bus driver|motor coach driver|transit bus driver|light rail operator|coach driver|public transit operator|streetcar operator|shuttle bus driver|bus operator|tour bus driver|charter bus driver|chauffeur d'autobus|conductrice d'autobus|chauffeur d'autobus scolaire|chauffeuse d'autobus
73310 locomotive engineer|train driver|train engineer|yard locomotive engineer|switch engine operator|conducteur de train|mécanicien de locomotive
73311 train conductor|railway conductor|brakeman|freight train conductor|road freight conductor|chef de train de marchandises|serre-freins de train
73400 heavy equipment operator|excavator operator|bulldozer operator|backhoe operator|grader operator|opérateur de machinerie lourde|opérateur de pelle mécanique
73401 printing press operator|offset press operator|flexographic press operator|lithographic press operator|printer|pressier|imprimeur
73402 blaster|driller|surface mining driller|driller and blaster|quarry driller|boutefeu|dynamiteur
74100 mail sorter|parcel sorter|postal sorter|mail processing clerk|mail clerk|trieur de courrier|trieuse de colis
74101 mail carrier|mailman|postman|letter carrier|postal carrier|facteur|factrice
74102 courier|courier driver|bike courier|messenger|bicycle courier|coursier|messagère
74200 railway track worker|track maintenance worker|rail yard worker|railway maintenance worker|railway signal worker|cheminot|ouvrier de voie ferrée
74201 deckhand|sailor|seaman|able seaman|engine room crew|matelot|matelot de pont
74202 ramp agent|ramp attendant|airport ground crew|aircraft groomer|baggage loader|bagagiste|agente de piste
74203 tire installer|lube technician|oil change technician|muffler installer|tire technician|poseur de pneus|préposé aux changements d'huile
74204 utility locator|water meter installer|pipeline maintenance worker|waterworks maintenance worker|gas maintenance worker|localisateur de services publics|installateur de compteurs d'eau
74205 snow plow operator|snowplow driver|street sweeper operator|garbage truck driver|municipal equipment operator|déneigeur|conducteur de chasse-neige
75100 longshoreman|stevedore|dock worker|longshore worker|dockworker|débardeur|débardeuse
75101 warehouse worker|forklift operator|material handler|warehouse associate|freight handler|mover|warehouse labourer|lift truck operator|furniture mover|truck loader|forklift driver|reach truck operator|warehouseman|warehouse clerk|warehouse packer|household mover|manutentionnaire|cariste|préposé à l'entrepôt|déménageur
75110 construction labourer|construction worker|construction helper|carpenter helper|roofer helper|demolition worker|flag person|concrete labourer|bricklayer helper|asphalt raker|drywall helper|plumber helper|construction laborer|flagger|traffic control person|plumber's helper|manoeuvre en construction|ouvrier de la construction|signaleur routier|manoeuvre de chantier
75119 mechanic's helper|welder helper|millwright helper|electric motor helper|machinist helper|aide-mécanicien|aide-soudeur
75200 taxi driver|limousine driver|Uber driver|chauffeur|ride share driver|chauffeur de taxi|chauffeuse de taxi
75201 delivery driver|pizza delivery driver|food delivery driver|Amazon driver|delivery truck driver|livreur|chauffeur-livreur
75210 motorboat operator|cable ferry operator|boat operator|charter boat operator|small craft operator|éclusier|opérateur de bateau
75211 railway labourer|truck driver helper|railway track labourer|delivery truck helper|track labourer|aide-camionneur|aide-déménageur
75212 garbage collector|public works labourer|municipal labourer|parking meter collector|sanitation worker|éboueur|journalier municipal
80010 mine manager|forestry manager|logging manager|oil and gas operations manager|mining manager|directeur de mine|gestionnaire forestier
80020 farm manager|farmer|rancher|dairy farmer|livestock farm manager|agriculteur|agricultrice
80021 greenhouse manager|nursery manager|horticulture manager|flower grower|tree nursery manager|gestionnaire de serre|pépiniériste
80022 fish farm manager|aquaculture manager|oyster grower|fish hatchery manager|salmon grower|pisciculteur|ostréiculteur
82010 logging supervisor|forestry supervisor|logging foreman|woods foreman|forestry crew supervisor|contremaître forestier|superviseur forestier
82020 mining supervisor|mine foreman|quarry supervisor|mine shift boss|underground mine foreman|contremaître de mine|superviseur minier
82021 drilling supervisor|rig manager|oil rig supervisor|toolpusher|oilfield supervisor|superviseur de forage|chef de chantier de forage pétrolier
82030 farm supervisor|harvest contractor|farm foreman|crop dusting contractor|hog operation supervisor|contremaître agricole|superviseure de ferme
82031 landscaping contractor|landscaping supervisor|lawn care contractor|greenhouse supervisor|grounds supervisor|entrepreneur paysagiste|contremaître paysagiste
83100 underground miner|miner|raise miner|hard rock miner|jumbo operator|mineur|mineuse
83101 oil well driller|service rig operator|well testing operator|wireline operator|oil rig driller|foreur pétrolier|opératrice de plateforme de forage
83110 feller buncher operator|logging machine operator|forwarder operator|log processor operator|feller-buncher operator|opérateur d'abatteuse|opérateur de machinerie forestière
83120 fishing boat captain|fishing vessel captain|fishing master|trawler captain|fishing vessel mate|capitaine de bateau de pêche|officière de bateau de pêche
83121 fisherman|fisher|commercial fisherman|lobster fisherman|crab fisherman|pêcheur|pêcheuse
84100 mine service worker|underground utility worker|mine cage tender|skip tender|mine locomotive driver|manoeuvre d'entretien de mine souterraine|préposé aux services souterrains
84101 motorhand|well services crew member|nitrogen pumper operator|fracking crew member|rig hand|manoeuvre de derrick|opérateur de fracturation
84110 chainsaw operator|logger|faller|skidder operator|tree feller|bûcheron|abatteur
84111 tree planter|silviculture worker|forestry worker|forest firefighter|wildland firefighter|planteur d'arbres|sylviculteur
84120 farm equipment operator|tractor operator|farm machinery operator|combine operator|swine technician|opératrice de tracteur|conducteur de machinerie agricole
84121 fishing deckhand|trawler deckhand|fishing crew member|fishing vessel crew|lobster boat deckhand|matelot de pêche|aide-pêcheur
85100 livestock labourer|barn worker|dairy farm labourer|poultry farm labourer|stable hand|ranch hand|hog barn labourer|cattle labourer|stall cleaner|chicken catcher|poultry catcher|livestock farm labourer|barn cleaner|feedlot labourer|stable labourer|egg gatherer|palefrenier|manoeuvre d'étable|ouvrière d'élevage|valet d'écurie
85101 fruit picker|harvest worker|berry picker|vegetable picker|apple picker|cueilleur de fruits|cueilleuse
85102 fish farm worker|aquaculture worker|oyster harvester|shellfish harvester|clam digger|ouvrier piscicole|cueilleuse de mollusques
85103 greenhouse worker|nursery worker|greenhouse labourer|nursery labourer|hothouse worker|ouvrier de serre|ouvrière de pépinière
85104 trapper|hunter|fur trapper|seal hunter|game hunter|trappeur|chasseur
85110 mine labourer|mining labourer|quarry labourer|coal mine labourer|surface mine labourer|manoeuvre de mine|journalier minier
85111 roustabout|oilfield labourer|leasehand|oil rig labourer|oil field worker|manoeuvre de chantier pétrolier|journalier de forage
85120 logging labourer|forestry labourer|bush worker|log marker|brush burner|manoeuvre forestier|journalier forestier
85121 landscaper|groundskeeper|lawn maintenance worker|gardener's helper|landscape labourer|manoeuvre paysagiste|aide-jardinier
90010 manufacturing manager|production manager|plant manager|factory manager|manufacturing operations manager|directeur d'usine|directrice de production
90011 utilities manager|power plant manager|water supply director|waste management manager|hydro station manager|directeur de centrale|gestionnaire de services publics
92010 smelter supervisor|foundry supervisor|steel mill supervisor|metal processing supervisor|mineral processing supervisor|contremaître de fonderie|superviseur d'aciérie
92011 refinery supervisor|chemical plant supervisor|gas plant supervisor|water treatment supervisor|power plant supervisor|superviseur de raffinerie|contremaître d'usine chimique
92012 food production supervisor|food processing supervisor|meat plant supervisor|brewery supervisor|bakery production supervisor|superviseur de production alimentaire|contremaître d'abattoir
92013 plastics supervisor|rubber plant supervisor|injection moulding supervisor|plastic extrusion supervisor|moulding supervisor|superviseur en plasturgie|contremaître de moulage
92014 sawmill supervisor|pulp mill supervisor|paper mill supervisor|sawmill foreman|plywood plant supervisor|contremaître de scierie|superviseure de papetière
92015 sewing supervisor|textile supervisor|garment production supervisor|cutting room supervisor|knitting supervisor|superviseure de couture|contremaître de textile
92020 auto assembly supervisor|vehicle assembly foreman|automotive assembly line supervisor|automotive production supervisor|car plant supervisor|superviseur d'assemblage automobile|contremaître d'assemblage automobile
92021 electronics assembly supervisor|electronics manufacturing supervisor|appliance assembly supervisor|circuit board assembly supervisor|electrical products supervisor|superviseur d'assemblage électronique|contremaître d'assemblage électronique
92022 furniture production supervisor|furniture factory supervisor|cabinet shop supervisor|wood products assembly supervisor|furniture assembly foreman|superviseur de fabrication de meubles|contremaître en ébénisterie industrielle
92023 machine assembly supervisor|metal fabrication production supervisor|aircraft assembly supervisor|metal products supervisor|mechanical assembly supervisor|superviseur d'assemblage mécanique|contremaître d'assemblage d'aéronefs
92024 assembly supervisor|toy manufacturing supervisor|sporting goods manufacturing supervisor|jewellery production supervisor|bicycle assembly supervisor|superviseur de production|chef d'équipe de production
92100 power engineer|stationary engineer|4th class power engineer|power plant operator|boiler operator|mécanicien de machines fixes|mécanicienne de machines fixes
92101 water treatment operator|wastewater operator|waste treatment plant operator|sewage plant operator|water plant operator|opérateur de traitement d'eau|opératrice d'usine d'eau potable
93100 smelter control room operator|mill control room operator|furnace process operator|steel mill control operator|cement kiln control operator|opérateur d'aluminerie|opératrice de salle de contrôle d'aciérie
93101 refinery operator|gas plant operator|chemical process operator|petroleum process operator|pipeline control centre operator|opérateur de raffinerie|opératrice de procédé chimique
93102 papermaking control operator|pulp control operator|coating control operator|bleach plant control operator|digester operator|opératrice de lessiveur|papetier conducteur
93200 aircraft assembler|aircraft assembly inspector|aircraft structure assembler|airframe assembler|aircraft rigger|monteur d'aéronefs|assembleuse d'aéronefs
94100 crusher operator|ball mill operator|rolling mill operator|metal processing machine operator|ore crusher operator|flotation operator|aluminum mill operator|wire drawing machine operator|smelter operator|mineral processing machine operator|steel mill operator|cement mill operator|die casting machine operator|slab mill operator|leaching operator|furnace charger operator|opérateur de concasseur|opérateur de laminoir|opératrice de four métallurgique|opérateur de broyeur
94101 foundry worker|core maker|metal caster|foundry moulder|sand moulder|fondeur|mouleur de fonderie
94102 glass cutter|glass forming machine operator|glass beveller|mirror maker|glass finishing machine operator|coupeur de verre|opératrice de machine à former le verre
94103 concrete block maker|precast concrete worker|brick maker|stone cutter|clay product maker|mouleur de béton préfabriqué|tailleuse de granit
94104 steel inspector|metal tester|ore sampler|casting inspector|cement tester|essayeur de métaux|échantillonneur de minerai
94105 press brake operator|metal press operator|forging press operator|hydraulic press operator|shear operator|opérateur de presse plieuse|opérateur de presse à métal
94106 CNC operator|CNC machine operator|lathe operator|milling machine operator|machining operator|opérateur CNC|opérateur de machine CNC
94107 wire weaving machine operator|bolt machine operator|nail machine operator|spring machine operator|can making machine operator|opérateur de machine à clous|opératrice de machine à ressorts
94110 chemical plant operator|chemical mixer|pharmaceutical machine operator|paint mixer|drug manufacturing machine operator|opérateur de mélangeur chimique|opératrice de production pharmaceutique
94111 injection moulding operator|plastic injection operator|plastic extruder operator|blow moulding operator|plastics machine operator|opérateur de presse à injection|opératrice d'extrudeuse
94112 tire builder|rubber moulding operator|rubber press operator|rubber mixer|tire retreader|opératrice de presse à caoutchouc|fabricant de pneus
94120 sawmill worker|sawmill operator|sawmill machine operator|planer operator|edger operator|scieur|scieuse
94121 paper machine operator|pulp mill operator|pulp mill machine operator|pulp machine operator|paper rewinder operator|opérateur de machine à papier|opératrice de bobineuse
94122 box making machine operator|corrugator operator|envelope machine operator|paper bag machine operator|carton machine operator|opérateur de machine à boîtes de carton|opératrice d'onduleuse
94123 lumber grader|wood grader|plywood grader|veneer grader|lumber inspector|classeur de bois|inspecteur de papier
94124 woodworking machine operator|CNC router operator|wood lathe operator|wood shaper operator|furniture machine operator|opérateur de machines à bois|opératrice de toupie
94129 wood treating operator|particleboard press operator|plywood press operator|veneer lathe operator|OSB machine operator|opérateur de séchoir à bois|opératrice de presse à panneaux
94130 yarn spinner|dyeing machine operator|tannery worker|textile machine operator|spinning machine operator|opérateur de machine à filer|tanneur
94131 weaver|knitter|loom operator|knitting machine operator|carpet weaver|tisserand|tisseuse
94132 sewing machine operator|industrial sewer|garment sewer|sewing operator|leather sewing machine operator|opératrice de machine à coudre|couturière industrielle
94133 textile inspector|garment inspector|fabric inspector|leather grader|cloth inspector|inspectrice de vêtements|contrôleur de tissus
94140 food processing machine operator|bakery machine operator|dairy processing operator|food production operator|bottling machine operator|pasteurizer operator|coffee roaster|distillery operator|flour mill operator|brewery operator|food and beverage process operator|brewer|brewmaster operator|canning machine operator|sugar refinery operator|chocolate machine operator|opérateur de machine en transformation alimentaire|brasseur|opératrice d'embouteilleuse|fromager industriel
94141 industrial butcher|slaughterer|industrial meat cutter|slaughterhouse worker|poultry processor|boucher industriel|désosseur
94142 fish plant worker|fish processor|seafood processor|crab plant worker|shellfish processing worker|ouvrier d'usine de poisson|ouvrière d'usine de crabe
94143 food grader|fish grader|beer tester|cheese grader|egg grader|classeur d'oeufs|inspectrice de la qualité alimentaire
94150 digital printer operator|laser printer operator|colour copier operator|printing machine operator|wide format printer operator|opérateur d'imprimante numérique|sérigraphe
94151 prepress technician|platemaker|prepress operator|plate maker|pre-press technician|technicien en prépresse|photograveur
94152 bindery operator|bookbinder|book binder|binding machine operator|folding machine operator|relieur|relieuse
94153 photo lab technician|film processor|darkroom technician|photo developer|photo finisher|technicien de laboratoire photo|tireur de photos
94200 auto assembler|car assembler|automotive assembler|vehicle assembler|auto worker|assembleur d'automobiles|monteuse de véhicules
94201 electronics assembler|circuit board assembler|PCB assembler|electronic assembler|electronics tester|assembleuse de circuits|monteur en électronique
94202 appliance assembler|electrical appliance assembler|appliance inspector|electrical assembler|small appliance assembler|monteuse d'électroménagers|assembleur d'appareils électriques
94203 electric motor assembler|transformer assembler|transformer winder|switchgear assembler|control panel assembler|monteur de transformateurs|bobineuse
94204 mechanical assembler|machinery assembler|tractor assembler|engine assembler|mechanical inspector|monteur mécanique|assembleuse de machines
94205 coil winding machine operator|light bulb machine operator|dry cell machine operator|electrical wiring machine operator|battery assembly machine operator|opératrice de machine à piles|opérateur de bobineuse électrique
94210 furniture assembler|furniture finisher|furniture refinisher|cabinet assembler|furniture inspector|monteur de meubles|finisseuse de meubles
94211 wood products assembler|door assembler|truss assembler|pallet maker|prefab house assembler|assembleur de palettes|monteuse de portes et fenêtres
94212 plastic assembler|plastic products assembler|plastics inspector|plastic parts finisher|fibreglass assembler|assembleuse de produits en plastique|finisseur de plastique
94213 industrial painter|powder coater|electroplater|metal finisher|galvanizer|peintre industriel|galvaniseur
94219 assembler|product assembler|bicycle assembler|toy assembler|jewellery assembler|assembleur|assembleuse
95100 smelter labourer|foundry labourer|steel mill labourer|furnace labourer|metal processing labourer|manoeuvre de fonderie|journalier d'aluminerie
95101 metal fabrication labourer|sheet metal helper|metal shop labourer|machine shop labourer|metal deburrer|manoeuvre en fabrication métallique|journalier d'atelier de métal
95102 chemical plant labourer|pharmaceutical labourer|chemical packager|gas plant labourer|refinery labourer|manoeuvre d'usine chimique|journalière d'usine pharmaceutique
95103 sawmill labourer|pulp mill labourer|paper mill labourer|lumber piler|plywood plant labourer|manoeuvre de scierie|journalier de scierie
95104 plastics labourer|rubber plant labourer|plastic products labourer|plastic packer|rubber products labourer|manoeuvre d'usine de plastique|journalière d'usine de caoutchouc
95105 textile labourer|garment cutter|fabric cutter|cloth cutter|leather cutter|coupeur de tissus|tailleuse de cuir
95106 food processing labourer|food factory worker|food plant labourer|meat plant labourer|poultry plant labourer|bakery labourer|brewery labourer|food packer|bottling labourer|dairy plant labourer|meat packer|bottler|food production worker|food processing worker|candy packer|meat packing labourer|manoeuvre en transformation alimentaire|journalier d'usine alimentaire|emballeuse d'aliments|ouvrière de production alimentaire
95107 fish processing labourer|seafood plant labourer|fish packer|crab packer|shellfish packer|manoeuvre d'usine de poisson|emballeuse de poisson
95109 factory worker|factory labourer|production worker|general labourer|production labourer|journalier|journalière
`;
