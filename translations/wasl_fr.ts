<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Loans</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a thing lent, and which one</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Prêté</translation>
    </message>
    <message>
        <source>%1, overdue since %2</source>
        <translation>%1, en retard depuis le %2</translation>
    </message>
    <message>
        <source>%1, due on %2</source>
        <translation>%1, à rendre le %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
</context>
<context>
    <name>wasl::Desktop</name>
    <message>
        <source>Making the demonstration: an association that does not exist…</source>
        <translation>Création de la démonstration : une association qui n’existe pas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Receive, refer and accompany.</source>
        <translation>Accueillir, orienter et accompagner.</translation>
    </message>
    <message>
        <source>Open a demonstration file of invented people.</source>
        <translation>Ouvrir un fichier de démonstration, avec des personnes inventées.</translation>
    </message>
    <message>
        <source>How many people the demonstration has.</source>
        <translation>Nombre de personnes de la démonstration.</translation>
    </message>
    <message>
        <source>Write a picture of the page and end.</source>
        <translation>Enregistrer une image de la page et terminer.</translation>
    </message>
    <message>
        <source>The page to show first.</source>
        <translation>La page à montrer d’abord.</translation>
    </message>
    <message>
        <source>What that page opens.</source>
        <translation>Ce que cette page ouvre.</translation>
    </message>
    <message>
        <source>The language: ar, fr or en.</source>
        <translation>La langue : ar, fr ou en.</translation>
    </message>
    <message>
        <source>The look: light or dark.</source>
        <translation>L’apparence : light ou dark.</translation>
    </message>
    <message>
        <source>Print how long the start took.</source>
        <translation>Indiquer la durée du démarrage.</translation>
    </message>
    <message>
        <source>Folder of the case file.</source>
        <translation>Dossier du fichier de l’association.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridique</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Who opens the demonstration: juriste, docteure, samira …</source>
        <translation>Qui ouvre la démonstration : juriste, docteure, samira…</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Who is in the house: the list for a fire</source>
        <translation>Qui est dans la maison : la liste en cas d’incendie</translation>
    </message>
    <message>
        <source>New person, on the desk and among people</source>
        <translation>Nouvelle personne, au bureau et parmi les personnes</translation>
    </message>
    <message>
        <source>Save what is open</source>
        <translation>Enregistrer ce qui est ouvert</translation>
    </message>
    <message>
        <source>Refer the person whose record is open</source>
        <translation>Orienter la personne dont la fiche est ouverte</translation>
    </message>
    <message>
        <source>Give a bed to the person whose record is open</source>
        <translation>Attribuer un lit à la personne dont la fiche est ouverte</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Le mois précédent</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Le mois suivant</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”.</source>
        <translation>L’image n’a pas pu être écrite dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 takes one of these: %2. “%3” is none of them.</source>
        <translation>%1 accepte l’une de ces valeurs&#xa0;: %2. «&#xa0;%3&#xa0;» n’en fait pas partie.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, and “%4” is none.</source>
        <translation>%1 demande un nombre entier de %2 à %3, et «&#xa0;%4&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>A picture is written of the demonstration only, never of a case file. Give --demo beside --screenshot.</source>
        <translation>Une image n’est écrite que de la démonstration, jamais d’un fichier d’association. Ajoutez --demo à --screenshot.</translation>
    </message>
    <message>
        <source>The display %1 cannot be reached. Start Wasl where its windows can be shown, or use wasl-cli.</source>
        <translation>L’affichage %1 est inaccessible. Lancez Wasl là où ses fenêtres peuvent être montrées, ou utilisez wasl-cli.</translation>
    </message>
    <message>
        <source>There is no display. Use wasl-cli, or set QT_QPA_PLATFORM=offscreen with --screenshot.</source>
        <translation>Il n’y a pas d’affichage. Utilisez wasl-cli, ou posez QT_QPA_PLATFORM=offscreen avec --screenshot.</translation>
    </message>
</context>
<context>
    <name>wasl::cli</name>
    <message>
        <source>Wasl met a fault of its own: %1.</source>
        <translation>Wasl a rencontré un défaut qui lui est propre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Works on a Wasl case file without a window.</source>
        <translation>Travaille sur un fichier d’association Wasl, sans fenêtre.</translation>
    </message>
    <message>
        <source>Folder of the case file</source>
        <translation>Dossier où se trouve le fichier de l’association</translation>
    </message>
    <message>
        <source>Who unlocks it</source>
        <translation>Qui le déverrouille</translation>
    </message>
    <message>
        <source>File descriptor to read passphrases from, a line each</source>
        <translation>Descripteur de fichier où lire les phrases de passe, une par ligne</translation>
    </message>
    <message>
        <source>Language of the answers</source>
        <translation>Langue des réponses</translation>
    </message>
    <message>
        <source>Answer with one JSON value</source>
        <translation>Répondre par une seule valeur JSON</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 personnes sur %2</translation>
    </message>
    <message>
        <source>The demonstration is in “%1”: everybody in it is invented.
User: %2
Passphrase: %3</source>
        <translation>La démonstration se trouve dans «&#xa0;%1&#xa0;»&#xa0;: toutes les personnes y sont inventées.
Utilisateur&#xa0;: %2
Phrase de passe&#xa0;: %3</translation>
    </message>
    <message>
        <source>Make a demonstration file of invented people</source>
        <translation>Créer un fichier de démonstration avec des personnes inventées</translation>
    </message>
    <message>
        <source>Write this recovery code on paper and lock it away; it is the only way back when passphrases are lost:</source>
        <translation>Écrivez ce code de secours sur papier et mettez-le sous clé&#xa0;; c’est le seul recours quand les phrases de passe sont perdues&#xa0;:</translation>
    </message>
    <message>
        <source>Type the recovery code back:</source>
        <translation>Saisissez de nouveau le code de secours&#xa0;:</translation>
    </message>
    <message>
        <source>The recovery code could not be written to “%1”.</source>
        <translation>Le code de secours n’a pas pu être écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The case file “%1” is ready; %2 is its manager.</source>
        <translation>Le fichier de l’association «&#xa0;%1&#xa0;» est prêt&#xa0;; %2 en est responsable.</translation>
    </message>
    <message>
        <source>The backup is in “%1”, and was verified by opening it.</source>
        <translation>La sauvegarde se trouve dans «&#xa0;%1&#xa0;» et a été vérifiée en l’ouvrant.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Phrase de passe&#xa0;:</translation>
    </message>
    <message>
        <source>The backup was verified and restored to “%1”.</source>
        <translation>La sauvegarde a été vérifiée et restaurée dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Every page is authentic, and the %1 entries of the journal are as they were written.</source>
        <translation>Chaque page est authentique, et les %1 entrées du journal sont telles qu’elles ont été écrites.</translation>
    </message>
    <message>
        <source>The journal is not as it was written; the first fault is at entry %1.</source>
        <translation>Le journal n’est plus tel qu’il a été écrit&#xa0;; le premier défaut se trouve à l’entrée %1.</translation>
    </message>
    <message>
        <source>Pages of the file are damaged. Restore the last backup.</source>
        <translation>Des pages du fichier sont endommagées. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Make a new case file</source>
        <translation>Créer un nouveau fichier d’association</translation>
    </message>
    <message>
        <source>Copy the file while one works, and verify the copy</source>
        <translation>Copier le fichier pendant le travail, et vérifier la copie</translation>
    </message>
    <message>
        <source>Verify a backup and put it in place</source>
        <translation>Vérifier une sauvegarde et la mettre en place</translation>
    </message>
    <message>
        <source>The certificate “%1” cannot be read: %2.</source>
        <translation>Le certificat «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The association is %1 in the network, and publishes from %2 on.</source>
        <translation>L’association est %1 dans le réseau et publie à partir de %2.</translation>
    </message>
    <message>
        <source>%1 releases would leave. Nothing was fixed or sent.</source>
        <translation>%1 envois partiraient. Rien n’a été fixé ni envoyé.</translation>
    </message>
    <message>
        <source>%1 releases were sent and receipted; %2 wait.</source>
        <translation>%1 envois sont partis, avec accusé de réception&#xa0;; %2 attendent.</translation>
    </message>
    <message>
        <source>Join a network with its one-time code</source>
        <translation>Rejoindre un réseau avec son code à usage unique</translation>
    </message>
    <message>
        <source>Protect the months that are over and send what waits</source>
        <translation>Protéger les mois terminés et envoyer ce qui attend</translation>
    </message>
    <message>
        <source>Nobody of that name or number was found.</source>
        <translation>Aucune personne de ce nom ou de ce numéro n’a été trouvée.</translation>
    </message>
    <message>
        <source>Nobody has the file number %1.</source>
        <translation>Personne n’a le numéro de dossier %1.</translation>
    </message>
    <message>
        <source>Who changed what of a person, and when</source>
        <translation>Qui a modifié quoi au sujet d’une personne, et quand</translation>
    </message>
    <message>
        <source>%1 was added, with its beds.</source>
        <translation>%1 a été ajoutée, avec ses lits.</translation>
    </message>
    <message>
        <source>There is no reception structure “%1”.</source>
        <translation>Il n’y a pas de structure d’accueil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-10-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;; écrivez-la comme 2026-10-31.</translation>
    </message>
    <message>
        <source>There is no bed “%1” in %2.</source>
        <translation>Il n’y a pas de lit «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>%1, bed %2: %3.</source>
        <translation>%1, lit %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>This person is not staying anywhere.</source>
        <translation>Cette personne ne séjourne nulle part.</translation>
    </message>
    <message>
        <source>Add a reception structure with its beds</source>
        <translation>Ajouter une structure d’accueil avec ses lits</translation>
    </message>
    <message>
        <source>Give a person a bed, or check her out</source>
        <translation>Attribuer un lit à une personne, ou enregistrer sa sortie</translation>
    </message>
    <message>
        <source>No two records look like one person.</source>
        <translation>Il n’y a pas deux dossiers qui semblent concerner la même personne.</translation>
    </message>
    <message>
        <source>%1 people were written to “%2”. The file holds personal data and is not encrypted.</source>
        <translation>%1 personnes ont été écrites dans «&#xa0;%2&#xa0;». Ce fichier contient des données à caractère personnel et n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Show a person&apos;s record</source>
        <translation>Montrer le dossier d’une personne</translation>
    </message>
    <message>
        <source>Pairs of records that may be one person</source>
        <translation>Paires de dossiers qui concernent peut-être la même personne</translation>
    </message>
    <message>
        <source>There is no partner “%1” in the directory.</source>
        <translation>Il n’y a pas de partenaire «&#xa0;%1&#xa0;» dans le répertoire.</translation>
    </message>
    <message>
        <source>Referral to %1: %2.</source>
        <translation>Orientation vers %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Record what a person agreed to, or refused</source>
        <translation>Enregistrer ce que la personne a accepté, ou refusé</translation>
    </message>
    <message>
        <source>Refer a person to a partner</source>
        <translation>Orienter une personne vers un partenaire</translation>
    </message>
    <message>
        <source>%1 rows: %2 imported (%3 new people, %4 referrals to complete), %5 already there, %6 set aside.</source>
        <translation>%1 lignes&#xa0;: %2 importées (%3 nouvelles personnes, %4 orientations à compléter), %5 déjà présentes, %6 mises de côté.</translation>
    </message>
    <message>
        <source>Bring in a register: xlsx, ods or csv</source>
        <translation>Reprendre un registre&#xa0;: xlsx, ods ou csv</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Give it on a file descriptor, with --passphrase-fd.</source>
        <translation>Il n’y a pas de terminal pour demander la phrase de passe. Donnez-la sur un descripteur de fichier, avec --passphrase-fd.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Nouvelle phrase de passe&#xa0;:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>La même, encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same twice.</source>
        <translation>Les deux phrases de passe sont différentes. Saisissez deux fois la même.</translation>
    </message>
    <message>
        <source>There is no role “%1”. Roles are: %2.</source>
        <translation>Il n’y a pas de rôle «&#xa0;%1&#xa0;». Les rôles sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was added. Passphrase for the first login, shown only now: %2</source>
        <translation>%1 a été ajouté(e). Phrase de passe pour la première connexion, affichée seulement maintenant&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>Il n’y a pas d’utilisateur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 can no longer open the file; its keys were changed.</source>
        <translation>%1 ne peut plus ouvrir le fichier&#xa0;; ses clés ont été changées.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>La phrase de passe a été changée.</translation>
    </message>
    <message>
        <source>Recovery code:</source>
        <translation>Code de secours&#xa0;:</translation>
    </message>
    <message>
        <source>%1 can open the file with the new passphrase.</source>
        <translation>%1 peut ouvrir le fichier avec la nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>List who can open the file</source>
        <translation>Lister qui peut ouvrir le fichier</translation>
    </message>
    <message>
        <source>Add a user with a temporary passphrase</source>
        <translation>Ajouter un utilisateur avec une phrase de passe provisoire</translation>
    </message>
    <message>
        <source>Shut a user out and change the keys</source>
        <translation>Fermer l’accès à un utilisateur et changer les clés</translation>
    </message>
    <message>
        <source>Change one&apos;s own passphrase</source>
        <translation>Changer sa propre phrase de passe</translation>
    </message>
    <message>
        <source>Come back with the recovery code</source>
        <translation>Retrouver l’accès avec le code de secours</translation>
    </message>
    <message>
        <source>Find people by name, file number or phone</source>
        <translation>Trouver des personnes par nom, numéro de dossier ou téléphone</translation>
    </message>
    <message>
        <source>Name a file that ends in .csv or .xlsx.</source>
        <translation>Nommez un fichier qui se termine par .csv ou .xlsx.</translation>
    </message>
    <message>
        <source>%1 of them were not asked for their consent yet; the file says so.</source>
        <translation>%1 d’entre elles n’ont pas encore été invitées à consentir ; le fichier le dit.</translation>
    </message>
    <message>
        <source>Write all people as CSV or as a workbook</source>
        <translation>Écrire toutes les personnes en CSV ou en classeur</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(annulée)</translation>
    </message>
    <message>
        <source>No register was imported yet.</source>
        <translation>Aucun registre n’a encore été importé.</translation>
    </message>
    <message>
        <source>There is no such import. “import --list” lists them.</source>
        <translation>Il n’y a pas de telle importation. « import --list » les énumère.</translation>
    </message>
    <message>
        <source>Undone: %1 people were taken out again; %2 were worked on since and stay.</source>
        <translation>Annulée : %1 personnes retirées ; %2 dossiers travaillés depuis restent.</translation>
    </message>
    <message>
        <source>%1 pairs of records may be one person and wait for somebody to look at them.</source>
        <translation>%1 paires de dossiers concernent peut-être une seule personne et attendent que quelqu’un les regarde.</translation>
    </message>
    <message>
        <source>The whole file of %1 was written to “%2”. It holds personal data and is not encrypted.</source>
        <translation>Le dossier complet de %1 a été écrit dans « %2 ». Il contient des données personnelles et n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Left out, because your role does not see it: %1.</source>
        <translation>Omis, car votre rôle n’y a pas accès : %1.</translation>
    </message>
    <message>
        <source>Her request for access of %1 is answered by it.</source>
        <translation>Il répond à sa demande d’accès du %1.</translation>
    </message>
    <message>
        <source>Write all that is kept about a person as PDF, for her</source>
        <translation>Écrire en PDF, pour la personne, tout ce qui est conservé à son sujet</translation>
    </message>
    <message>
        <source>Left out: %1 (%2).</source>
        <translation>Laissés de côté : %1 (%2).</translation>
    </message>
    <message>
        <source>%1: entries %2, people named %3.</source>
        <translation>%1 : entrées %2, personnes nommées %3.</translation>
    </message>
    <message>
        <source>Nothing stands on these days.</source>
        <translation>Il n’y a rien ces jours-là.</translation>
    </message>
    <message>
        <source>What is to come, or a calendar file of it</source>
        <translation>Ce qui vient, ou un fichier d’agenda</translation>
    </message>
    <message>
        <source>There is no such referral.</source>
        <translation>Cette orientation n’existe pas.</translation>
    </message>
    <message>
        <source>The fingerprint of this card is %1. If the association reads out another one, somebody exchanged the card: do not use it.</source>
        <translation>L’empreinte de cette carte est %1. Si l’association en lit une autre, quelqu’un a échangé la carte : ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>%1 is confirmed.</source>
        <translation>%1 est confirmée.</translation>
    </message>
    <message>
        <source>Fingerprint of %1: %2</source>
        <translation>Empreinte de %1 : %2</translation>
    </message>
    <message>
        <source>No confirmed card belongs to %1. Confirm it first, with “card --add FILE --fingerprint DIGITS”.</source>
        <translation>Aucune carte confirmée n’est celle de %1. Confirmez-la d’abord, avec « card --add FILE --fingerprint DIGITS ».</translation>
    </message>
    <message>
        <source>Sealed for %1: %2</source>
        <translation>Scellé pour %1 : %2</translation>
    </message>
    <message>
        <source>From %1, fingerprint %2.</source>
        <translation>De %1, empreinte %2.</translation>
    </message>
    <message>
        <source>Write the association&apos;s card, or confirm that of another</source>
        <translation>Écrire la carte de l’association, ou confirmer celle d’une autre</translation>
    </message>
    <message>
        <source>Save a referral as a sealed file for its partner</source>
        <translation>Enregistrer une orientation en fichier scellé pour son partenaire</translation>
    </message>
    <message>
        <source>Show what a sealed file holds, and take it in</source>
        <translation>Montrer ce que contient un fichier scellé, et le recevoir</translation>
    </message>
    <message>
        <source>Answer a referral received, with a sealed file</source>
        <translation>Répondre à une orientation reçue, par un fichier scellé</translation>
    </message>
    <message>
        <source>Print how referrals, stays and cases may go</source>
        <translation>Imprimer les étapes possibles des orientations, des séjours et des dossiers</translation>
    </message>
    <message>
        <source>How a referral stands, by its reference, and its form as PDF</source>
        <translation>Où en est une orientation, par sa référence, et son formulaire en PDF</translation>
    </message>
    <message>
        <source>Write days as 2026-10-31.</source>
        <translation>Écrivez les jours sous la forme 2026-10-31.</translation>
    </message>
    <message>
        <source>There is no indicator “%1”.</source>
        <translation>Il n’y a pas d’indicateur « %1 ».</translation>
    </message>
    <message>
        <source>Without the needs that your role does not see or that are not collected.</source>
        <translation>Sans les besoins que votre rôle ne voit pas ou qui ne sont pas recueillis.</translation>
    </message>
    <message>
        <source>Count the indicators of a month or of any days</source>
        <translation>Calculer les indicateurs d’un mois ou de jours quelconques</translation>
    </message>
    <message>
        <source>Figures imported: %1. Lines left out: %2.</source>
        <translation>Chiffres importés : %1. Lignes laissées de côté : %2.</translation>
    </message>
    <message>
        <source>There is no commune with the code “%1”.</source>
        <translation>Aucune commune n&apos;a le code « %1 ».</translation>
    </message>
    <message>
        <source>The file “%1” is there already. Nothing was written; give another name, or --overwrite.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» existe déjà. Rien n’a été écrit&#xa0;; donnez un autre nom, ou --overwrite.</translation>
    </message>
    <message>
        <source>Figures of a month, a year or any months, as documents</source>
        <translation>Chiffres d&apos;un mois, d&apos;une année ou de plusieurs mois, en documents</translation>
    </message>
    <message>
        <source>It was done, but the answer could not be written.</source>
        <translation>C’est fait, mais la réponse n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The file “%1” is there already, and may hold the only recovery code of another case file. Give another name.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» existe déjà et contient peut-être le seul code de secours d’un autre fichier. Donnez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is not one of the codes of this file: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de ce fichier&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder is not there, or nothing may be written there.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: son dossier n’existe pas, ou rien ne peut y être écrit.</translation>
    </message>
    <message>
        <source>“%1” lies in the folder of the case file, where nothing else is written. Give another name.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve dans le dossier du fichier de l’association, où rien d’autre n’est écrit. Donnez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” would be written twice. Nothing was written; give each file its own name.</source>
        <translation>«&#xa0;%1&#xa0;» serait écrit deux fois. Rien n’a été écrit&#xa0;; donnez à chaque fichier son propre nom.</translation>
    </message>
    <message>
        <source>Replace files that are there already</source>
        <translation>Remplacer les fichiers qui existent déjà</translation>
    </message>
    <message>
        <source>Closed months are no longer what was signed: %1. Compare them with a backup before their figures are handed out.</source>
        <translation>Des mois clôturés ne sont plus tels qu’ils ont été signés&#xa0;: %1. Comparez-les avec une sauvegarde avant de remettre leurs chiffres.</translation>
    </message>
    <message>
        <source>Check every page, the journal and the closed months</source>
        <translation>Vérifier chaque page, le journal et les mois clôturés</translation>
    </message>
    <message>
        <source>Points of %1 are still open, so it was not closed. Close them first, or say with --leave-open why it is closed all the same:</source>
        <translation>Des points de %1 sont encore ouverts&#xa0;: le mois n’a pas été clôturé. Réglez-les d’abord, ou dites avec --leave-open pourquoi il est clôturé malgré tout&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is no certificate (PEM).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un certificat (PEM).</translation>
    </message>
    <message>
        <source>The first month to publish, %1, is still to come. Nothing was asked of the hub.</source>
        <translation>Le premier mois à publier, %1, est encore à venir. Rien n’a été demandé à la plateforme du réseau.</translation>
    </message>
    <message>
        <source>%1 releases are in “%2”, to be carried to the network. Whoever delivers it brings an answer back.</source>
        <translation>%1 envois sont dans «&#xa0;%2&#xa0;», à porter au réseau. La personne qui les remet rapporte une réponse.</translation>
    </message>
    <message>
        <source>The hub took %1 releases and refused %2 requests. Carry “%3” back to where the figures came from.</source>
        <translation>La plateforme du réseau a pris %1 envois et refusé %2 demandes. Rapportez «&#xa0;%3&#xa0;» là d’où viennent les chiffres.</translation>
    </message>
    <message>
        <source>%1 releases are receipted; %2 wait.</source>
        <translation>%1 envois ont leur accusé de réception&#xa0;; %2 attendent.</translation>
    </message>
    <message>
        <source>Save what waits for the network into a file to be carried there</source>
        <translation>Enregistrer ce qui attend le réseau dans un fichier à lui porter</translation>
    </message>
    <message>
        <source>Deliver such a file to its hub and save the answer; for whoever has a connection, without a case file</source>
        <translation>Remettre un tel fichier à sa plateforme et enregistrer la réponse&#xa0;; pour qui a une connexion, sans fichier d’association</translation>
    </message>
    <message>
        <source>Read the hub&apos;s answer that was carried back</source>
        <translation>Lire la réponse de la plateforme du réseau qui a été rapportée</translation>
    </message>
    <message>
        <source>The association signs with a new key now.</source>
        <translation>L’association signe désormais avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>Sign with a new key from now on</source>
        <translation>Signer désormais avec une nouvelle clé</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période se termine avant de commencer.</translation>
    </message>
    <message>
        <source>“wasl-cli --file … recover” asks for the code that was shown and makes a new one.</source>
        <translation>«&#xa0;wasl-cli --file … recover&#xa0;» demande le code qui a été affiché et en fait un nouveau.</translation>
    </message>
    <message>
        <source>The recovery code was not typed back, and until one is, no record can be kept.</source>
        <translation>Le code de secours n’a pas été saisi de nouveau&#xa0;; tant que ce n’est pas fait, aucun dossier ne peut être conservé.</translation>
    </message>
    <message>
        <source>The case file is damaged: some of what was saved can no longer be read. Restore the last backup.</source>
        <translation>Le fichier d’association est endommagé&#xa0;: une partie de ce qui a été enregistré ne peut plus être lue. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>--passphrase-fd takes the number of a file descriptor, from which passphrases are read, and nothing else.</source>
        <translation>--passphrase-fd demande le numéro d’un descripteur de fichier, où sont lues les phrases de passe, et rien d’autre.</translation>
    </message>
    <message>
        <source>The case file “%1” was made.</source>
        <translation>Le fichier d’association «&#xa0;%1&#xa0;» a été créé.</translation>
    </message>
    <message>
        <source>Files of attachments are missing: %1. Copy them from the folder “attachments” of an older backup.</source>
        <translation>Il manque des fichiers de pièces jointes&#xa0;: %1. Copiez-les depuis le dossier «&#xa0;attachments&#xa0;» d’une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>No indicator is broken down by “%1”, only by one or two of: %2.</source>
        <translation>Aucun indicateur n’est ventilé par «&#xa0;%1&#xa0;», mais seulement par un ou deux de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no lifecycle “%1”, only: %2.</source>
        <translation>Il n’y a pas de parcours «&#xa0;%1&#xa0;», mais seulement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is a reception structure “%1” already. Give another name.</source>
        <translation>Il y a déjà une structure d’accueil «&#xa0;%1&#xa0;». Donnez un autre nom.</translation>
    </message>
    <message>
        <source>The command line is wrong. “wasl-cli --help” says how it is written.</source>
        <translation>La ligne de commande est incorrecte. «&#xa0;wasl-cli --help&#xa0;» dit comment l’écrire.</translation>
    </message>
    <message>
        <source>The command “%1” does not take “%2”. “wasl-cli %1 --help” lists what it takes.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’accepte pas «&#xa0;%2&#xa0;». «&#xa0;wasl-cli %1 --help&#xa0;» énumère ce qu’elle accepte.</translation>
    </message>
    <message>
        <source>There is no option “%1”. “wasl-cli --help” lists them.</source>
        <translation>Il n’y a pas d’option «&#xa0;%1&#xa0;». «&#xa0;wasl-cli --help&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “wasl-cli --help” lists them.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;». «&#xa0;wasl-cli --help&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>The command “%1” wants one of these: %2.</source>
        <translation>La commande «&#xa0;%1&#xa0;» demande l’un de ces éléments&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Give the command “%1” only one of these: %2.</source>
        <translation>Ne donnez à la commande «&#xa0;%1&#xa0;» qu’un seul de ces éléments&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Say what is to be done. “wasl-cli --help” lists the commands.</source>
        <translation>Dites ce qu’il faut faire. «&#xa0;wasl-cli --help&#xa0;» énumère les commandes.</translation>
    </message>
    <message>
        <source>%1 is only taken together with %2.</source>
        <translation>%1 n’est accepté qu’avec %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are not taken together.</source>
        <translation>%1 et %2 ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>%1 wants a value, and none was given.</source>
        <translation>%1 demande une valeur, et aucune n’a été donnée.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>%1 was given more than once.</source>
        <translation>%1 a été donné plus d’une fois.</translation>
    </message>
    <message>
        <source>The command “%1” wants %2, which was not given. “wasl-cli %1 --help” says what it takes.</source>
        <translation>La commande «&#xa0;%1&#xa0;» demande %2, qui n’a pas été donné. «&#xa0;wasl-cli %1 --help&#xa0;» dit ce qu’elle accepte.</translation>
    </message>
    <message>
        <source>A passphrase is not written on the command line, where others can read it. Wasl asks for it, or reads it from the file descriptor that --passphrase-fd names.</source>
        <translation>Une phrase de passe ne s’écrit pas sur la ligne de commande, où d’autres peuvent la lire. Wasl la demande, ou la lit sur le descripteur de fichier qu’indique --passphrase-fd.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, and “%4” is none.</source>
        <translation>%1 demande un nombre entier de %2 à %3, et «&#xa0;%4&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>%1 takes one of these: %2. “%3” is none of them.</source>
        <translation>%1 accepte l’une de ces valeurs&#xa0;: %2. «&#xa0;%3&#xa0;» n’en fait pas partie.</translation>
    </message>
    <message>
        <source>%1 wants a value, and none stands before “%2”.</source>
        <translation>%1 demande une valeur, et il n’y en a pas avant «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>wasl::demo</name>
    <message>
        <source>The demonstration was not made: it was stopped.</source>
        <translation>La démonstration n’a pas été créée&#xa0;: l’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>A demonstration has between 1 and 1,000,000 people.</source>
        <translation>Une démonstration compte entre 1 et 1&#xa0;000&#xa0;000 personnes.</translation>
    </message>
    <message>
        <source>The demonstration&apos;s own hub did not start.</source>
        <translation>La plateforme de la démonstration n’a pas démarré.</translation>
    </message>
    <message>
        <source>The program wasl-hub is not installed.</source>
        <translation>Le programme wasl-hub n’est pas installé.</translation>
    </message>
</context>
<context>
    <name>wasl::disclosure</name>
    <message>
        <source>Declare at least one commune in which the association works.</source>
        <translation>Déclarez au moins une commune où l’association travaille.</translation>
    </message>
    <message>
        <source>One of the declared communes is not known.</source>
        <translation>L’une des communes déclarées n’est pas connue.</translation>
    </message>
    <message>
        <source>A commune is declared twice, or together with one of its own arrondissements.</source>
        <translation>Une commune est déclarée deux fois, ou en même temps que l’un de ses propres arrondissements.</translation>
    </message>
    <message>
        <source>Every figure that leaves has been randomly altered on this computer.</source>
        <translation>Chaque chiffre qui part a été modifié au hasard sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The network never receives the real counts.</source>
        <translation>Le réseau ne reçoit jamais les nombres réels.</translation>
    </message>
    <message>
        <source>Someone who knows everyone else in the file can shift the odds that one person is counted by at most %1 times per table and %2 times per family of tables.</source>
        <translation>Quelqu’un qui connaîtrait toutes les autres personnes du fichier ne peut faire varier les chances qu’une personne soit comptée que d’un facteur %1 au plus par tableau et %2 par famille de tableaux.</translation>
    </message>
    <message>
        <source>Seizing the hub yields only altered figures.</source>
        <translation>Saisir la plateforme du réseau ne livre que des chiffres modifiés.</translation>
    </message>
    <message>
        <source>Before sending, you see exactly what will leave.</source>
        <translation>Avant l’envoi, vous voyez exactement ce qui va partir.</translation>
    </message>
    <message>
        <source>Gender-based violence, trafficking, HIV, sexual orientation and unaccompanied minors are in no table that leaves.</source>
        <translation>Les violences fondées sur le genre, la traite, le VIH, l’orientation sexuelle et les mineurs non accompagnés ne figurent dans aucun tableau qui part.</translation>
    </message>
    <message numerus="yes">
        <source>Declare at most %n communes.</source>
        <translation>
            <numerusform>Déclarez %n commune au plus.</numerusform>
            <numerusform>Déclarez %n communes au plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::domain</name>
    <message>
        <source>Choose what kind of activity this is.</source>
        <translation>Choisissez le type de cette activité.</translation>
    </message>
    <message>
        <source>Give the activity a title.</source>
        <translation>Donnez un titre à l’activité.</translation>
    </message>
    <message>
        <source>Write the day of the activity.</source>
        <translation>Écrivez le jour de l’activité.</translation>
    </message>
    <message>
        <source>The activity would end before it begins.</source>
        <translation>L’activité se terminerait avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>A number of participants is zero or more.</source>
        <translation>Un nombre de participants est égal ou supérieur à zéro.</translation>
    </message>
    <message>
        <source>Write the participant&apos;s name, or remove the line.</source>
        <translation>Écrivez le nom du participant ou de la participante, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>0-4 years</source>
        <translation>0-4 ans</translation>
    </message>
    <message>
        <source>5-11 years</source>
        <translation>5-11 ans</translation>
    </message>
    <message>
        <source>12-17 years</source>
        <translation>12-17 ans</translation>
    </message>
    <message>
        <source>18-59 years</source>
        <translation>18-59 ans</translation>
    </message>
    <message>
        <source>60 years and over</source>
        <translation>60 ans et plus</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <translation>Âge inconnu</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Préfère ne pas répondre</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Non recueilli</translation>
    </message>
    <message>
        <source>Write when the barrier was met; not a day to come.</source>
        <translation>Écrivez quand l’obstacle a été rencontré&#xa0;; pas un jour à venir.</translation>
    </message>
    <message>
        <source>Choose the sector in which the barrier was met.</source>
        <translation>Choisissez le secteur dans lequel l’obstacle a été rencontré.</translation>
    </message>
    <message>
        <source>Choose what stood in the way.</source>
        <translation>Choisissez ce qui a fait obstacle.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a country. Choose the nationality from the list.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le code d’un pays. Choisissez la nationalité dans la liste.</translation>
    </message>
    <message>
        <source>The same nationality stands here twice.</source>
        <translation>La même nationalité figure ici deux fois.</translation>
    </message>
    <message>
        <source>This date of birth has not come yet. Check the year.</source>
        <translation>Cette date de naissance est encore à venir. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>This would be more than 125 years ago. Check the year.</source>
        <translation>Cela ferait plus de 125 ans. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>The arrival lies before the birth. Check both dates.</source>
        <translation>L’arrivée est antérieure à la naissance. Vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>Choose the administrative status, or remove the line.</source>
        <translation>Choisissez le statut administratif, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>The status ends before it begins.</source>
        <translation>Le statut se termine avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>Choose the specific need, or remove the line.</source>
        <translation>Choisissez le besoin spécifique, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>A need is noted from the day it is known, not in the future.</source>
        <translation>Un besoin est noté à partir du jour où il est connu, pas dans l’avenir.</translation>
    </message>
    <message>
        <source>The need ends before it begins.</source>
        <translation>Le besoin se termine avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>This need is already noted and still open.</source>
        <translation>Ce besoin est déjà noté et toujours ouvert.</translation>
    </message>
    <message>
        <source>Choose what kind of document this is.</source>
        <translation>Choisissez le type de ce document.</translation>
    </message>
    <message>
        <source>This document would be issued in the future. Check the date.</source>
        <translation>Ce document serait délivré dans l’avenir. Vérifiez la date.</translation>
    </message>
    <message>
        <source>The document expires before it was issued. Check both dates.</source>
        <translation>Le document expire avant d’avoir été délivré. Vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Write at least one name, in either script, or the name the person goes by.</source>
        <translation>Écrivez au moins un nom, dans l’une ou l’autre écriture, ou le nom sous lequel la personne est connue.</translation>
    </message>
    <message>
        <source>The arrival lies in the future. Check the date.</source>
        <translation>L’arrivée se situe dans l’avenir. Vérifiez la date.</translation>
    </message>
    <message>
        <source>Write the day of registration.</source>
        <translation>Écrivez le jour de l’enregistrement.</translation>
    </message>
    <message>
        <source>The day of registration lies in the future. Check the date.</source>
        <translation>Le jour de l’enregistrement se situe dans l’avenir. Vérifiez la date.</translation>
    </message>
    <message>
        <source>The file would have to be erased before it was opened.</source>
        <translation>Le dossier devrait être effacé avant d’avoir été ouvert.</translation>
    </message>
    <message>
        <source>This case is open already.</source>
        <translation>Ce dossier de suivi est déjà ouvert.</translation>
    </message>
    <message>
        <source>This case is on hold. Resume it first.</source>
        <translation>Ce dossier de suivi est en suspens. Reprenez-le d’abord.</translation>
    </message>
    <message>
        <source>This case is closed. Reopen it first.</source>
        <translation>Ce dossier de suivi est clos. Rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence immédiate</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridique</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Médical</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violence</translation>
    </message>
    <message>
        <source>Choose why the case is closed.</source>
        <translation>Choisissez pourquoi le dossier de suivi est clos.</translation>
    </message>
    <message>
        <source>The case would be closed before it was opened. Check the date.</source>
        <translation>Le dossier de suivi serait clos avant d’avoir été ouvert. Vérifiez la date.</translation>
    </message>
    <message>
        <source>The case would be reopened before it was closed. Check the date.</source>
        <translation>Le dossier de suivi serait rouvert avant d’avoir été clos. Vérifiez la date.</translation>
    </message>
    <message>
        <source>Close the case, with its reason, to bring it to this stage.</source>
        <translation>Pour l’amener à cette étape, clôturez le dossier de suivi en indiquant le motif.</translation>
    </message>
    <message>
        <source>Choose the person this case is about.</source>
        <translation>Choisissez la personne que ce suivi concerne.</translation>
    </message>
    <message>
        <source>Write when the case was opened; not a day to come.</source>
        <translation>Écrivez quand le suivi a été ouvert&#xa0;; pas un jour à venir.</translation>
    </message>
    <message>
        <source>Say what is to be reached, or remove the goal.</source>
        <translation>Dites ce qui doit être atteint, ou supprimez l’objectif.</translation>
    </message>
    <message>
        <source>Write the day of the follow-up.</source>
        <translation>Écrivez le jour de l’action de suivi.</translation>
    </message>
    <message>
        <source>A follow-up is marked as done on the day it was done, not before.</source>
        <translation>Une action de suivi est marquée comme faite le jour où elle a eu lieu, pas avant.</translation>
    </message>
    <message>
        <source>The code “%1” is empty or already in use.</source>
        <translation>Le code «&#xa0;%1&#xa0;» est vide ou déjà utilisé.</translation>
    </message>
    <message>
        <source>Give the entry “%1” a name in at least one language.</source>
        <translation>Donnez à l’entrée «&#xa0;%1&#xa0;» un nom dans au moins une langue.</translation>
    </message>
    <message>
        <source>Choose the standard entry that “%1” counts as.</source>
        <translation>Choisissez l’entrée standard à laquelle «&#xa0;%1&#xa0;» correspond dans les comptes.</translation>
    </message>
    <message>
        <source>Keep a file</source>
        <translation>Tenir un dossier</translation>
    </message>
    <message>
        <source>Refer to a partner</source>
        <translation>Orienter vers un partenaire</translation>
    </message>
    <message>
        <source>Share the file</source>
        <translation>Partager le dossier</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré(e)</translation>
    </message>
    <message>
        <source>Say with whom the file may be shared: this consent is for a named recipient.</source>
        <translation>Dites avec qui le dossier peut être partagé&#xa0;: ce consentement vaut pour un destinataire désigné.</translation>
    </message>
    <message>
        <source>Say which version of the notice was read to the person.</source>
        <translation>Dites quelle version de la notice d’information a été lue à la personne.</translation>
    </message>
    <message>
        <source>Say in which language the notice was read to the person.</source>
        <translation>Dites dans quelle langue la notice d’information a été lue à la personne.</translation>
    </message>
    <message>
        <source>Write when the person decided; not a day to come.</source>
        <translation>Écrivez quand la personne a décidé&#xa0;; pas un jour à venir.</translation>
    </message>
    <message>
        <source>The consent would expire before it was given.</source>
        <translation>Le consentement expirerait avant d’avoir été donné.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en tout</translation>
    </message>
    <message>
        <source>for each person</source>
        <translation>par personne</translation>
    </message>
    <message>
        <source>for each household</source>
        <translation>par ménage</translation>
    </message>
    <message>
        <source>The household has already received this, last on %1, as often as the rule allows.</source>
        <translation>Le ménage a déjà reçu cette aide, la dernière fois le %1, autant de fois que la règle le permet.</translation>
    </message>
    <message>
        <source>The person has already received this, last on %1, as often as the rule allows.</source>
        <translation>La personne a déjà reçu cette aide, la dernière fois le %1, autant de fois que la règle le permet.</translation>
    </message>
    <message>
        <source>Choose what is given.</source>
        <translation>Choisissez ce qui est donné.</translation>
    </message>
    <message>
        <source>Write how much is given: more than nothing.</source>
        <translation>Écrivez la quantité donnée&#xa0;: plus que zéro.</translation>
    </message>
    <message>
        <source>Write the day on which it was given; not a day to come.</source>
        <translation>Écrivez le jour où l’aide a été donnée&#xa0;; pas un jour à venir.</translation>
    </message>
    <message>
        <source>A file number looks like W-26-000123-8.</source>
        <translation>Un numéro de dossier se présente comme W-26-000123-8.</translation>
    </message>
    <message>
        <source>This file number has a typing mistake: its last character does not fit the others. Compare it with the card.</source>
        <translation>Ce numéro de dossier contient une faute de frappe&#xa0;: son dernier caractère ne correspond pas aux autres. Comparez-le avec la carte.</translation>
    </message>
    <message>
        <source>This person does not belong to the household now.</source>
        <translation>Cette personne n’appartient pas actuellement au ménage.</translation>
    </message>
    <message>
        <source>This person already belongs to the household at that time.</source>
        <translation>Cette personne appartient déjà au ménage à ce moment-là.</translation>
    </message>
    <message>
        <source>The household already has a head at that time. Change the head instead of adding another.</source>
        <translation>Le ménage a déjà un chef à ce moment-là. Changez de chef au lieu d’en ajouter un autre.</translation>
    </message>
    <message>
        <source>The person joined the household only on %1.</source>
        <translation>La personne n’a rejoint le ménage que le %1.</translation>
    </message>
    <message>
        <source>Choose how this person is related to the head of the household.</source>
        <translation>Choisissez le lien de cette personne avec le chef de ménage.</translation>
    </message>
    <message>
        <source>Write since when this person belongs to the household; not a day to come.</source>
        <translation>Écrivez depuis quand cette personne appartient au ménage&#xa0;; pas un jour à venir.</translation>
    </message>
    <message>
        <source>The person would leave the household before joining it.</source>
        <translation>La personne quitterait le ménage avant de l’avoir rejoint.</translation>
    </message>
    <message>
        <source>A household has one head. Choose who it is.</source>
        <translation>Un ménage a un seul chef. Choisissez qui c’est.</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineur</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Sérieux</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Choose what kind of incident it was.</source>
        <translation>Choisissez le type d’incident.</translation>
    </message>
    <message>
        <source>Write when it happened; not a time to come.</source>
        <translation>Écrivez quand cela s’est produit&#xa0;; pas un moment à venir.</translation>
    </message>
    <message>
        <source>Say in a sentence what happened.</source>
        <translation>Dites en une phrase ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Choose the person the ban is about.</source>
        <translation>Choisissez la personne que l’interdiction concerne.</translation>
    </message>
    <message>
        <source>Choose the reason for the ban.</source>
        <translation>Choisissez le motif de l’interdiction.</translation>
    </message>
    <message>
        <source>Write from which day the ban holds.</source>
        <translation>Écrivez à partir de quel jour l’interdiction s’applique.</translation>
    </message>
    <message>
        <source>A ban always has an end. Write its last day.</source>
        <translation>Une interdiction a toujours une fin. Écrivez son dernier jour.</translation>
    </message>
    <message>
        <source>The ban would end before it begins.</source>
        <translation>L’interdiction se terminerait avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>Write the day on which the ban is reviewed.</source>
        <translation>Écrivez le jour où l’interdiction sera réexaminée.</translation>
    </message>
    <message>
        <source>The review lies within the time of the ban.</source>
        <translation>Le réexamen doit avoir lieu pendant la durée de l’interdiction.</translation>
    </message>
    <message>
        <source>Choose the person this file is about.</source>
        <translation>Choisissez la personne que ce dossier concerne.</translation>
    </message>
    <message>
        <source>Choose what kind of procedure this is.</source>
        <translation>Choisissez le type de cette procédure.</translation>
    </message>
    <message>
        <source>Write when the file was opened; not a day to come.</source>
        <translation>Écrivez quand le dossier a été ouvert&#xa0;; pas un jour à venir.</translation>
    </message>
    <message>
        <source>The file would be closed before it was opened.</source>
        <translation>Le dossier serait clos avant d’avoir été ouvert.</translation>
    </message>
    <message>
        <source>Write the last day of the deadline.</source>
        <translation>Écrivez le dernier jour du délai.</translation>
    </message>
    <message>
        <source>Say what has to be done by then.</source>
        <translation>Dites ce qui doit être fait d’ici là.</translation>
    </message>
    <message>
        <source>Write the day and hour of the hearing.</source>
        <translation>Écrivez le jour et l’heure de l’audience.</translation>
    </message>
    <message>
        <source>This month is closed already. Later changes appear as amendments.</source>
        <translation>Ce mois est déjà clos. Les modifications ultérieures apparaissent comme des rectifications.</translation>
    </message>
    <message>
        <source>This month can be closed from %1 on.</source>
        <translation>Ce mois pourra être clos à partir du %1.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) on %1</source>
        <translation>
            <numerusform>%n an le %1</numerusform>
            <numerusform>%n ans le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact day</source>
        <translation>Jour exact</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>Mois et année</translation>
    </message>
    <message>
        <source>Year only</source>
        <translation>Année seulement</translation>
    </message>
    <message>
        <source>Estimated age</source>
        <translation>Âge estimé</translation>
    </message>
    <message>
        <source>Write the year with four digits, like 12/05/1990, or an age with its word, like “34 years”.</source>
        <translation>Écrivez l’année avec quatre chiffres, comme 12/05/1990, ou un âge avec son mot, comme «&#xa0;34 ans&#xa0;».</translation>
    </message>
    <message>
        <source>This date cannot be read. Write 12/05/1990, 05/1990, 1990, “about 1990” or “34 years”.</source>
        <translation>Cette date ne peut pas être lue. Écrivez 12/05/1990, 05/1990, 1990, «&#xa0;environ 1990&#xa0;» ou «&#xa0;34 ans&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such date. The day comes first, then the month, then the year: 31/12/1990.</source>
        <translation>Cette date n’existe pas. Le jour vient d’abord, puis le mois, puis l’année&#xa0;: 31/12/1990.</translation>
    </message>
    <message>
        <source>Write the name of the partner, in either script.</source>
        <translation>Écrivez le nom du partenaire, dans l’une ou l’autre écriture.</translation>
    </message>
    <message>
        <source>Choose the sector of the service.</source>
        <translation>Choisissez le secteur du service.</translation>
    </message>
    <message>
        <source>A capacity is a number of people: zero or more.</source>
        <translation>Une capacité est un nombre de personnes&#xa0;: zéro ou plus.</translation>
    </message>
    <message>
        <source>The service would end before it begins.</source>
        <translation>Le service se terminerait avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>Choose the partner of the agreement.</source>
        <translation>Choisissez le partenaire de la convention.</translation>
    </message>
    <message>
        <source>Write from which day the agreement is in force.</source>
        <translation>Écrivez à partir de quel jour la convention est en vigueur.</translation>
    </message>
    <message>
        <source>The agreement would end before it begins.</source>
        <translation>La convention se terminerait avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>This place is only for some; record the person&apos;s sex first.</source>
        <translation>Cette place est réservée à certaines personnes&#xa0;; enregistrez d’abord le sexe de la personne.</translation>
    </message>
    <message>
        <source>This place is only for: %1.</source>
        <translation>Cette place est réservée à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This place has an age limit; record the person&apos;s age first.</source>
        <translation>Cette place a une limite d’âge&#xa0;; enregistrez d’abord l’âge de la personne.</translation>
    </message>
    <message numerus="yes">
        <source>This place is for people of %n year(s) and over.</source>
        <translation>
            <numerusform>Cette place est réservée aux personnes de %n an et plus.</numerusform>
            <numerusform>Cette place est réservée aux personnes de %n ans et plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This place is for people up to %n year(s) of age.</source>
        <translation>
            <numerusform>Cette place est réservée aux personnes de %n an au plus.</numerusform>
            <numerusform>Cette place est réservée aux personnes de %n ans au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>This place is for families only.</source>
        <translation>Cette place est réservée aux familles.</translation>
    </message>
    <message>
        <source>This place is for people on their own only.</source>
        <translation>Cette place est réservée aux personnes seules.</translation>
    </message>
    <message numerus="yes">
        <source>One can stay here %n night(s) at most. Choose an end within that time.</source>
        <translation>
            <numerusform>On peut séjourner ici %n nuit au plus. Choisissez une fin dans cette limite.</numerusform>
            <numerusform>On peut séjourner ici %n nuits au plus. Choisissez une fin dans cette limite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone has this bed at that time.</source>
        <translation>Quelqu’un occupe ce lit à ce moment-là.</translation>
    </message>
    <message>
        <source>The person already has a bed at that time.</source>
        <translation>La personne a déjà un lit à ce moment-là.</translation>
    </message>
    <message>
        <source>This bed is no longer in use.</source>
        <translation>Ce lit n’est plus utilisé.</translation>
    </message>
    <message>
        <source>This place is out of use until %1.</source>
        <translation>Cette place est hors service jusqu’au %1.</translation>
    </message>
    <message>
        <source>This place is out of use.</source>
        <translation>Cette place est hors service.</translation>
    </message>
    <message>
        <source>The person may not stay here until %1. The ban can be reviewed.</source>
        <translation>La personne ne peut pas séjourner ici jusqu’au %1. L’interdiction peut être réexaminée.</translation>
    </message>
    <message>
        <source>The person needs a room that can be used with a wheelchair; this one cannot.</source>
        <translation>La personne a besoin d’une chambre accessible en fauteuil roulant&#xa0;; celle-ci ne l’est pas.</translation>
    </message>
    <message>
        <source>This is a cot, for a small child.</source>
        <translation>Ceci est un lit d’enfant, pour un tout-petit.</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Families only</source>
        <translation>Familles seulement</translation>
    </message>
    <message>
        <source>People on their own only</source>
        <translation>Personnes seules seulement</translation>
    </message>
    <message>
        <source>The highest age is below the lowest.</source>
        <translation>L’âge le plus élevé est inférieur à l’âge le plus bas.</translation>
    </message>
    <message>
        <source>The longest stay is at least one night.</source>
        <translation>Le séjour le plus long dure au moins une nuit.</translation>
    </message>
    <message>
        <source>Write the name of the structure, in either script.</source>
        <translation>Écrivez le nom de la structure, dans l’une ou l’autre écriture.</translation>
    </message>
    <message>
        <source>Choose why the place is out of use.</source>
        <translation>Choisissez pourquoi la place est hors service.</translation>
    </message>
    <message>
        <source>Write from when the place is out of use.</source>
        <translation>Écrivez à partir de quand la place est hors service.</translation>
    </message>
    <message>
        <source>The place would be back in use before it is out of use.</source>
        <translation>La place serait remise en service avant d’être hors service.</translation>
    </message>
    <message>
        <source>The person has not been asked whether this partner may receive the referral. Record the consent, or record why it is sent without.</source>
        <translation>Il n’a pas été demandé à la personne si ce partenaire peut recevoir l’orientation. Enregistrez le consentement, ou le motif de l’envoi sans consentement.</translation>
    </message>
    <message>
        <source>The person refused that this partner receives the referral. It can be sent only with a recorded reason.</source>
        <translation>La personne a refusé que ce partenaire reçoive l’orientation. L’envoi n’est possible qu’avec un motif enregistré.</translation>
    </message>
    <message>
        <source>The person has withdrawn the consent to this referral. Ask again, or record why it is sent without.</source>
        <translation>La personne a retiré son consentement à cette orientation. Demandez-le de nouveau, ou enregistrez le motif de l’envoi sans consentement.</translation>
    </message>
    <message>
        <source>The consent expired on %1. Ask the person again.</source>
        <translation>Le consentement a expiré le %1. Demandez-le de nouveau à la personne.</translation>
    </message>
    <message>
        <source>Choose the partner to whom the person is referred.</source>
        <translation>Choisissez le partenaire vers lequel la personne est orientée.</translation>
    </message>
    <message>
        <source>Choose the sector of the services asked for.</source>
        <translation>Choisissez le secteur des services demandés.</translation>
    </message>
    <message>
        <source>Choose the reason for which the partner declined.</source>
        <translation>Choisissez le motif pour lequel le partenaire a refusé.</translation>
    </message>
    <message>
        <source>Say whether the aim was attained, not attained, or not known.</source>
        <translation>Dites si l’objectif est atteint, non atteint ou non connu.</translation>
    </message>
    <message>
        <source>Choose the reason for which the referral is withdrawn.</source>
        <translation>Choisissez le motif du retrait de l’orientation.</translation>
    </message>
    <message>
        <source>The partner still has time to answer, until %1.</source>
        <translation>Le partenaire peut encore répondre, jusqu’au %1.</translation>
    </message>
    <message>
        <source>This lies before what was recorded last (%1). Check the date.</source>
        <translation>Cette date est antérieure à ce qui a été enregistré en dernier (%1). Vérifiez-la.</translation>
    </message>
    <message>
        <source>Choose the person who is referred.</source>
        <translation>Choisissez la personne à orienter.</translation>
    </message>
    <message>
        <source>Write the date of the referral; not a day to come.</source>
        <translation>Écrivez la date de l’orientation&#xa0;; pas un jour à venir.</translation>
    </message>
    <message>
        <source>Write the name of the caregiver, or remove the caregiver.</source>
        <translation>Écrivez le nom de la personne qui a la charge de l’enfant, ou retirez cette personne.</translation>
    </message>
    <message>
        <source>Say why the referral is sent without consent.</source>
        <translation>Dites pourquoi l’orientation est envoyée sans consentement.</translation>
    </message>
    <message>
        <source>“%1” is not possible: this referral is finished (%2).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas possible&#xa0;: cette orientation est terminée (%2).</translation>
    </message>
    <message>
        <source>“%1” is not possible while the referral is in the state “%2”. Possible now: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas possible tant que l’orientation est dans l’état «&#xa0;%2&#xa0;». Possible maintenant&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Réception confirmée</translation>
    </message>
    <message>
        <source>No feedback</source>
        <translation>Sans retour</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevée</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Record acknowledgement</source>
        <translation>Noter la confirmation de réception</translation>
    </message>
    <message>
        <source>Record acceptance</source>
        <translation>Noter l’acceptation</translation>
    </message>
    <message>
        <source>Record refusal</source>
        <translation>Noter le refus</translation>
    </message>
    <message>
        <source>Record start of service</source>
        <translation>Noter le début de la prise en charge</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Achever</translation>
    </message>
    <message>
        <source>Mark as without feedback</source>
        <translation>Marquer comme sans retour</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Normal (14 days)</source>
        <translation>Normale (14 jours)</translation>
    </message>
    <message>
        <source>Urgent (72 hours)</source>
        <translation>Urgente (72 heures)</translation>
    </message>
    <message>
        <source>Emergency (24 hours)</source>
        <translation>Urgence immédiate (24 heures)</translation>
    </message>
    <message>
        <source>People registered</source>
        <translation>Personnes enregistrées</translation>
    </message>
    <message>
        <source>People assisted</source>
        <translation>Personnes assistées</translation>
    </message>
    <message>
        <source>People referred</source>
        <translation>Personnes orientées</translation>
    </message>
    <message>
        <source>The role “%1” may not do this. Ask a colleague with one of these roles: %2.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» ne le permet pas. Adressez-vous à un(e) collègue qui a l’un de ces rôles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Choose a bed.</source>
        <translation>Choisissez un lit.</translation>
    </message>
    <message>
        <source>The stay would end before it begins. Check the dates.</source>
        <translation>Le séjour se terminerait avant d’avoir commencé. Vérifiez les dates.</translation>
    </message>
    <message>
        <source>Write from when the bed is reserved.</source>
        <translation>Écrivez à partir de quand le lit est réservé.</translation>
    </message>
    <message>
        <source>Say until when the bed is held for the person: a time to come.</source>
        <translation>Dites jusqu’à quand le lit est gardé pour la personne&#xa0;: un moment à venir.</translation>
    </message>
    <message>
        <source>Say until when the person stays: a time to come.</source>
        <translation>Dites jusqu’à quand la personne reste&#xa0;: un moment à venir.</translation>
    </message>
    <message>
        <source>Say where the person goes, or that it is not known.</source>
        <translation>Dites où va la personne, ou que ce n’est pas connu.</translation>
    </message>
    <message>
        <source>Choose why the request is cancelled.</source>
        <translation>Choisissez pourquoi la demande est annulée.</translation>
    </message>
    <message>
        <source>The reservation holds until %1.</source>
        <translation>La réservation tient jusqu’au %1.</translation>
    </message>
    <message>
        <source>“%1” is not possible: this stay is over (%2).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas possible&#xa0;: ce séjour est terminé (%2).</translation>
    </message>
    <message>
        <source>“%1” is not possible while the stay is in the state “%2”. Possible now: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas possible tant que le séjour est dans l’état «&#xa0;%2&#xa0;». Possible maintenant&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>En liste d’attente</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Entrée faite</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Sortie faite</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Non venu(e)</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Mettre en liste d’attente</translation>
    </message>
    <message>
        <source>Reserve a bed</source>
        <translation>Réserver un lit</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Enregistrer l’entrée</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Enregistrer la sortie</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Annuler la demande</translation>
    </message>
    <message>
        <source>Record that the person did not come</source>
        <translation>Noter que la personne n’est pas venue</translation>
    </message>
    <message>
        <source>Let the reservation expire</source>
        <translation>Laisser expirer la réservation</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>A month is written as year and month, like 2026-09.</source>
        <translation>Un mois s’écrit année puis mois, comme 2026-09.</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Case worker</source>
        <translation>Chargé(e) de suivi</translation>
    </message>
    <message>
        <source>Legal adviser</source>
        <translation>Conseiller(ère) juridique</translation>
    </message>
    <message>
        <source>Medical worker</source>
        <translation>Personnel de santé</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur(trice)</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur(trice)</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur(trice)</translation>
    </message>
    <message>
        <source>A user name has 2 to 40 letters, digits, dots, dashes or underscores, and no space.</source>
        <translation>Un nom d’utilisateur compte de 2 à 40 lettres, chiffres, points, tirets ou tirets bas, sans espace.</translation>
    </message>
    <message>
        <source>Write the name by which colleagues know this user.</source>
        <translation>Écrivez le nom sous lequel les collègues connaissent cette personne.</translation>
    </message>
    <message>
        <source>The role “%1” cannot be given this compartment.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» ne peut pas recevoir ce compartiment.</translation>
    </message>
    <message>
        <source>Write when the request was answered; not a day to come.</source>
        <translation>Indiquez quand la demande a reçu sa réponse ; pas un jour à venir.</translation>
    </message>
    <message>
        <source>The request would be answered before it was received.</source>
        <translation>La réponse serait antérieure à la réception de la demande.</translation>
    </message>
    <message>
        <source>Choose how the answer reached the person.</source>
        <translation>Choisissez comment la réponse est parvenue à la personne.</translation>
    </message>
    <message>
        <source>Say why it was refused, wholly or in part: the person may take it to the CNDP.</source>
        <translation>Dites pourquoi la demande est refusée, en tout ou en partie : la personne peut saisir la CNDP.</translation>
    </message>
    <message>
        <source>Write the reason in words.</source>
        <translation>Écrivez le motif en toutes lettres.</translation>
    </message>
    <message>
        <source>Access to her data</source>
        <translation>Accès à ses données</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>Opposition</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>The person herself</source>
        <translation>La personne elle-même</translation>
    </message>
    <message>
        <source>Someone for her</source>
        <translation>Quelqu’un pour elle</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Acceptée en partie</translation>
    </message>
    <message>
        <source>This request was answered already. If she is not content, record what she asks now as a request of its own.</source>
        <translation>Cette demande a déjà reçu sa réponse. Si la personne n’est pas satisfaite, enregistrez ce qu’elle demande maintenant comme une nouvelle demande.</translation>
    </message>
    <message>
        <source>Choose the person whose data are asked about.</source>
        <translation>Choisissez la personne dont les données sont concernées.</translation>
    </message>
    <message>
        <source>Write the name of who asks for the person.</source>
        <translation>Écrivez le nom de qui demande pour la personne.</translation>
    </message>
    <message>
        <source>Choose how identity or mandate was proven: without it the data would go to a stranger.</source>
        <translation>Choisissez comment l’identité ou le mandat a été établi : sans cela, les données iraient à un inconnu.</translation>
    </message>
    <message>
        <source>Choose how the request came.</source>
        <translation>Choisissez comment la demande est arrivée.</translation>
    </message>
    <message>
        <source>Write when the request was received; not a day to come.</source>
        <translation>Indiquez quand la demande a été reçue ; pas un jour à venir.</translation>
    </message>
    <message>
        <source>Write what is to be corrected, and how.</source>
        <translation>Écrivez ce qui est à corriger, et comment.</translation>
    </message>
    <message>
        <source>“%1” is not possible: the visit is in the state “%2”.</source>
        <translation>« %1 » n’est pas possible : la visite est dans l’état « %2 ».</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendue</translation>
    </message>
    <message>
        <source>Is waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Is being received</source>
        <translation>En cours d’accueil</translation>
    </message>
    <message>
        <source>Was received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Left before her turn</source>
        <translation>Partie avant son tour</translation>
    </message>
    <message>
        <source>She has arrived</source>
        <translation>Elle est arrivée</translation>
    </message>
    <message>
        <source>Receive her</source>
        <translation>La recevoir</translation>
    </message>
    <message>
        <source>Let her wait again</source>
        <translation>La remettre en attente</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>She left</source>
        <translation>Elle est partie</translation>
    </message>
    <message>
        <source>She did not come</source>
        <translation>Elle n’est pas venue</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Write the day and the hour.</source>
        <translation>Écrivez le jour et l’heure.</translation>
    </message>
    <message>
        <source>This moment is over. Write a day and an hour to come.</source>
        <translation>Ce moment est passé. Écrivez un jour et une heure à venir.</translation>
    </message>
    <message>
        <source>This is too long: a few words are enough, the rest goes to the case.</source>
        <translation>C’est trop long : quelques mots suffisent, le reste va dans le suivi.</translation>
    </message>
    <message>
        <source>Not asked whether a file may be kept</source>
        <translation>Pas interrogé sur la tenue d&apos;un dossier</translation>
    </message>
    <message>
        <source>Refused that a file is kept</source>
        <translation>A refusé qu&apos;un dossier soit tenu</translation>
    </message>
    <message>
        <source>Withdrew the consent to keep a file</source>
        <translation>A retiré son consentement à la tenue d&apos;un dossier</translation>
    </message>
    <message>
        <source>The consent to keep a file expired</source>
        <translation>Le consentement à la tenue d&apos;un dossier a expiré</translation>
    </message>
    <message>
        <source>Refused that the file is shared</source>
        <translation>A refusé que le dossier soit partagé</translation>
    </message>
    <message>
        <source>Has not agreed to this recipient</source>
        <translation>N&apos;a pas donné son accord pour ce destinataire</translation>
    </message>
    <message>
        <source>Numbers of identity documents</source>
        <translation>Numéros des documents d&apos;identité</translation>
    </message>
    <message>
        <source>Needs that tell of health</source>
        <translation>Besoins qui parlent de santé</translation>
    </message>
    <message>
        <source>Write the hours as a number from 0 to 1000.</source>
        <translation>Écrivez les heures en nombre, de 0 à 1000.</translation>
    </message>
    <message>
        <source>Choose who they are: beneficiaries, commune staff, volunteers…</source>
        <translation>Choisissez qui ils sont : bénéficiaires, personnel communal, bénévoles…</translation>
    </message>
    <message>
        <source>This person is in the list twice. Remove one line.</source>
        <translation>Cette personne est deux fois dans la liste. Supprimez une ligne.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Action of a plan</source>
        <translation>Action d’un plan</translation>
    </message>
    <message>
        <source>Legal deadline</source>
        <translation>Délai juridique</translation>
    </message>
    <message>
        <source>Answer to a referral</source>
        <translation>Réponse à une orientation</translation>
    </message>
    <message>
        <source>Document expires</source>
        <translation>Document qui expire</translation>
    </message>
    <message>
        <source>Consent expires</source>
        <translation>Consentement qui expire</translation>
    </message>
    <message>
        <source>Agreement ends</source>
        <translation>Fin d’une convention</translation>
    </message>
    <message>
        <source>This day lies before the day on which the case was opened.</source>
        <translation>Ce jour précède l’ouverture du dossier.</translation>
    </message>
    <message>
        <source>A thing is marked as done on the day it was done, not before.</source>
        <translation>On marque une chose comme faite le jour où elle l’est, pas avant.</translation>
    </message>
    <message>
        <source>Say what is to be done, or remove the line.</source>
        <translation>Indiquez ce qui est à faire, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>Choose what was attained.</source>
        <translation>Choisissez ce qui a été atteint.</translation>
    </message>
    <message>
        <source>This worker has the case already. Choose another.</source>
        <translation>Cette personne suit déjà ce dossier. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This card is damaged or was changed on its way. Ask the association for it again.</source>
        <translation>Cette carte est abîmée ou a été modifiée en chemin. Redemandez-la à l’association.</translation>
    </message>
    <message>
        <source>Write the day from which it is counted.</source>
        <translation>Écrivez le jour à partir duquel le délai court.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n heure avant</numerusform>
            <numerusform>%n heures avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n jour calendaire</numerusform>
            <numerusform>%n jours calendaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) before</source>
        <translation>
            <numerusform>%n jour calendaire avant</numerusform>
            <numerusform>%n jours calendaires avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n jour ouvrable</numerusform>
            <numerusform>%n jours ouvrables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) before</source>
        <translation>
            <numerusform>%n jour ouvrable avant</numerusform>
            <numerusform>%n jours ouvrables avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear day(s)</source>
        <translation>
            <numerusform>%n jour franc</numerusform>
            <numerusform>%n jours francs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear day(s) before</source>
        <translation>
            <numerusform>%n jour franc avant</numerusform>
            <numerusform>%n jours francs avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) before</source>
        <translation>
            <numerusform>%n mois avant</numerusform>
            <numerusform>%n mois avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the reason for which you decline.</source>
        <translation>Choisissez la raison de votre refus.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Acknowledge receipt</source>
        <translation>Accuser réception</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>This file is closed already.</source>
        <translation>Ce dossier est déjà clos.</translation>
    </message>
    <message>
        <source>Choose how the procedure ended.</source>
        <translation>Choisissez l’issue de la procédure.</translation>
    </message>
    <message>
        <source>Write when it ended; not a day to come.</source>
        <translation>Écrivez quand elle s’est terminée ; pas un jour à venir.</translation>
    </message>
    <message>
        <source>This file is open already.</source>
        <translation>Ce dossier est déjà ouvert.</translation>
    </message>
    <message>
        <source>The deadline would end before the day it is counted from.</source>
        <translation>Le délai finirait avant le jour à partir duquel il court.</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>Dites ce qui a été fait.</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Referral received</source>
        <translation>Orientation reçue</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Séjour</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Nobody is referred to this partner any more. Choose another one.</source>
        <translation>On n’oriente plus personne vers ce partenaire. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nobody is referred to this partner any more: %1. Choose another one.</source>
        <translation>On n’oriente plus personne vers ce partenaire : %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Say why nobody is referred to this partner any more.</source>
        <translation>Dites pourquoi on n’oriente plus personne vers ce partenaire.</translation>
    </message>
    <message>
        <source>This service was not asked for.</source>
        <translation>Ce service n’a pas été demandé.</translation>
    </message>
    <message>
        <source>Say of each service whether its aim was attained.</source>
        <translation>Dites pour chaque service si l’objectif est atteint.</translation>
    </message>
    <message>
        <source>A reference has eleven letters and digits, as in 7K3QF-9XW2M-D. It stands on the form, beside the code.</source>
        <translation>Une référence compte onze lettres et chiffres, comme 7K3QF-9XW2M-D. Elle figure sur le formulaire, à côté du code.</translation>
    </message>
    <message>
        <source>This reference has a typing mistake: its last character does not fit the others. Compare it with the form.</source>
        <translation>Cette référence contient une faute de frappe : son dernier caractère ne correspond pas aux autres. Comparez-la au formulaire.</translation>
    </message>
    <message>
        <source>This appointment is over: only one that is still to come can be moved.</source>
        <translation>Ce rendez-vous est passé : on ne déplace que celui qui est encore à venir.</translation>
    </message>
    <message>
        <source>Answer owed to another association</source>
        <translation>Réponse due à une autre association</translation>
    </message>
    <message>
        <source>Review of a ban</source>
        <translation>Réexamen d’une exclusion</translation>
    </message>
    <message>
        <source>After an incident</source>
        <translation>Suite d’un incident</translation>
    </message>
    <message>
        <source>Write why it is given away or destroyed.</source>
        <translation>Écrivez pourquoi c’est remis à un tiers ou détruit.</translation>
    </message>
    <message>
        <source>It takes two persons. Write the name of the second who was there.</source>
        <translation>Il faut deux personnes. Écrivez le nom de la seconde.</translation>
    </message>
    <message>
        <source>She is staying here. Her belongings can only go back to her.</source>
        <translation>Elle est hébergée ici. Ses effets ne peuvent que lui être rendus.</translation>
    </message>
    <message>
        <source>It is kept for her until %1.</source>
        <translation>On le garde pour elle jusqu’au %1.</translation>
    </message>
    <message>
        <source>Sealed in her presence</source>
        <translation>Scellé en sa présence</translation>
    </message>
    <message>
        <source>Counted in her presence</source>
        <translation>Compté en sa présence</translation>
    </message>
    <message>
        <source>Returned to her</source>
        <translation>Rendu à elle-même</translation>
    </message>
    <message>
        <source>Returned to a person she authorised</source>
        <translation>Rendu à une personne qu’elle a autorisée</translation>
    </message>
    <message>
        <source>Handed over, unclaimed</source>
        <translation>Remis à un tiers, non réclamé</translation>
    </message>
    <message>
        <source>Destroyed, unclaimed</source>
        <translation>Détruit, non réclamé</translation>
    </message>
    <message>
        <source>Choose whose belongings they are.</source>
        <translation>Choisissez à qui sont ces effets.</translation>
    </message>
    <message>
        <source>Write what is kept for her.</source>
        <translation>Écrivez ce qu’on garde pour elle.</translation>
    </message>
    <message>
        <source>Write how many pieces; one at least.</source>
        <translation>Écrivez combien de pièces ; une au moins.</translation>
    </message>
    <message>
        <source>A sealed bag has a number. Write it.</source>
        <translation>Un sac scellé a un numéro. Écrivez-le.</translation>
    </message>
    <message>
        <source>Write when it was; not an hour that is still to come.</source>
        <translation>Écrivez quand c’était ; pas une heure à venir.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n piece(s) of it are still here.</source>
        <translation>
            <numerusform>Il n’en reste que %n pièce ici.</numerusform>
            <numerusform>Il n’en reste que %n pièces ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was deposited, or last touched, later than that. Look at the clock.</source>
        <translation>Le dépôt, ou le dernier mouvement, est plus récent. Vérifiez l’horloge.</translation>
    </message>
    <message>
        <source>Write who takes it.</source>
        <translation>Écrivez qui les prend.</translation>
    </message>
    <message>
        <source>Write what shows that she authorised this person.</source>
        <translation>Écrivez ce qui montre qu’elle a autorisé cette personne.</translation>
    </message>
    <message>
        <source>This is not the code of a card. Scan the square code on the card, or type the file number.</source>
        <translation>Ce n’est pas le code d’une carte. Scannez le code carré de la carte, ou tapez le numéro de dossier.</translation>
    </message>
    <message>
        <source>The card&apos;s code was not read well. Scan it once more.</source>
        <translation>Le code de la carte a été mal lu. Scannez-le encore une fois.</translation>
    </message>
    <message>
        <source>The card is lost</source>
        <translation>La carte est perdue</translation>
    </message>
    <message>
        <source>The card was stolen</source>
        <translation>La carte a été volée</translation>
    </message>
    <message>
        <source>The card is damaged</source>
        <translation>La carte est abîmée</translation>
    </message>
    <message>
        <source>Another card replaces it</source>
        <translation>Une autre carte la remplace</translation>
    </message>
    <message>
        <source>The card endangers her</source>
        <translation>La carte la met en danger</translation>
    </message>
    <message>
        <source>She is no longer with the association</source>
        <translation>Elle n’est plus suivie par l’association</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Un autre motif</translation>
    </message>
    <message>
        <source>Valid card</source>
        <translation>Carte valable</translation>
    </message>
    <message>
        <source>Expired card</source>
        <translation>Carte expirée</translation>
    </message>
    <message>
        <source>Revoked card</source>
        <translation>Carte annulée</translation>
    </message>
    <message>
        <source>A card has no room for so long a name. Write it shorter.</source>
        <translation>La carte n’a pas la place pour un nom aussi long. Écrivez-le plus court.</translation>
    </message>
    <message>
        <source>Choose a day to come as the card&apos;s last day.</source>
        <translation>Choisissez un jour à venir comme dernier jour de la carte.</translation>
    </message>
    <message>
        <source>This is for the guests of %1 only.</source>
        <translation>C’est réservé aux personnes hébergées à %1.</translation>
    </message>
    <message>
        <source>This is for guests who sleep here only.</source>
        <translation>C’est réservé aux personnes hébergées ici.</translation>
    </message>
    <message>
        <source>It is given at other hours: %1.</source>
        <translation>La distribution a lieu à d’autres heures : %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>The rule gives at most %1 at one time.</source>
        <translation>La règle donne au plus %1 à la fois.</translation>
    </message>
    <message>
        <source>at each serving</source>
        <translation>à chaque service</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Heures de la journée</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Petit-déjeuner</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Dîner</translation>
    </message>
    <message>
        <source>Iftar</source>
        <translation>Ftour</translation>
    </message>
    <message>
        <source>Suhur</source>
        <translation>Shour</translation>
    </message>
    <message>
        <source>from sunset to %1</source>
        <translation>du coucher du soleil à %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a serving and its hours: Lunch between … and …</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>up to %1 ×</source>
        <translation>%1 × au plus</translation>
    </message>
    <message>
        <source>%1: %2 %3 %4</source>
        <comment>an item, how often, in which time, for whom: Meal: once a day for each person</comment>
        <translation>%1 : %2 %3 %4</translation>
    </message>
    <message>
        <source>%1 for each member of the household</source>
        <translation>%1 par membre du ménage</translation>
    </message>
    <message>
        <source>at most %1 at one time</source>
        <translation>%1 au plus à la fois</translation>
    </message>
    <message>
        <source>in Ramadan %1</source>
        <translation>pendant le Ramadan %1</translation>
    </message>
    <message>
        <source>only for the guests of %1</source>
        <translation>seulement pour les personnes hébergées à %1</translation>
    </message>
    <message>
        <source>only for guests who sleep here</source>
        <translation>seulement pour les personnes hébergées ici</translation>
    </message>
    <message>
        <source>against the rule with a reason</source>
        <translation>contre la règle avec un motif</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence and its full stop</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Write how many times: at least once.</source>
        <translation>Écrivez combien de fois : au moins une.</translation>
    </message>
    <message>
        <source>A rule for each serving needs the hours of at least one.</source>
        <translation>Une règle par service demande les heures d’au moins un service.</translation>
    </message>
    <message>
        <source>Write from when until when it is given: two hours that differ.</source>
        <translation>Écrivez de quand à quand on distribue : deux heures différentes.</translation>
    </message>
    <message>
        <source>Iftar and suhur are served in Ramadan only.</source>
        <translation>Le ftour et le shour ne sont servis que pendant le Ramadan.</translation>
    </message>
    <message>
        <source>Two servings of one day lie over each other. Change the hours of one, or take it away.</source>
        <translation>Deux services du même jour se chevauchent. Changez les heures de l’un, ou supprimez-le.</translation>
    </message>
    <message>
        <source>So much for each member asks for a rule for households, and for a quantity.</source>
        <translation>Une quantité par membre demande une règle par ménage, et une quantité.</translation>
    </message>
    <message>
        <source>Choose the language the house rules are written in.</source>
        <translation>Choisissez la langue du règlement intérieur.</translation>
    </message>
    <message>
        <source>Write from which day these house rules hold.</source>
        <translation>Indiquez à partir de quel jour ce règlement est en vigueur.</translation>
    </message>
    <message>
        <source>Write the house rules, one a line.</source>
        <translation>Écrivez le règlement, une règle par ligne.</translation>
    </message>
    <message>
        <source>One of the rules is too long. Write it as several lines.</source>
        <translation>Une des règles est trop longue. Écrivez-la sur plusieurs lignes.</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Signé sur papier</translation>
    </message>
    <message>
        <source>Read aloud, agreed by word</source>
        <translation>Lu à voix haute, accord oral</translation>
    </message>
    <message>
        <source>Choose the language in which she had the rules.</source>
        <translation>Choisissez la langue dans laquelle le règlement lui a été remis.</translation>
    </message>
    <message>
        <source>This ban was lifted or decided anew already.</source>
        <translation>Cette exclusion a déjà été levée ou remplacée.</translation>
    </message>
    <message>
        <source>This ban is over. Decide a new one if it is needed.</source>
        <translation>Cette exclusion est terminée. Décidez-en une nouvelle s’il le faut.</translation>
    </message>
    <message>
        <source>Write why the ban is lifted early.</source>
        <translation>Écrivez pourquoi l’exclusion est levée avant terme.</translation>
    </message>
    <message>
        <source>Write what the new decision rests on: it stands beside the old one.</source>
        <translation>Écrivez sur quoi repose la nouvelle décision : elle figure à côté de l’ancienne.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Écrivez ce qui est à faire.</translation>
    </message>
    <message>
        <source>Write until when it is to be done.</source>
        <translation>Écrivez pour quand c’est à faire.</translation>
    </message>
    <message>
        <source>It was done on a day after the incident, and not on one to come.</source>
        <translation>C’est fait un jour après l’incident, et non un jour à venir.</translation>
    </message>
    <message>
        <source>Returned in good condition</source>
        <translation>Rendu en bon état</translation>
    </message>
    <message>
        <source>Returned, worn</source>
        <translation>Rendu, usé</translation>
    </message>
    <message>
        <source>Returned, damaged</source>
        <translation>Rendu, abîmé</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Choose what is lent.</source>
        <translation>Choisissez ce qui est prêté.</translation>
    </message>
    <message>
        <source>It cannot be due before the day on which it was lent.</source>
        <translation>L’échéance ne peut pas précéder le jour du prêt.</translation>
    </message>
    <message>
        <source>This day is more than five years away. Look at the year again.</source>
        <translation>Ce jour est dans plus de cinq ans. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>Write when the house opens and closes, such as 9:00-12:30, 14:00-18:00.</source>
        <translation>Indiquez l’heure d’ouverture et de fermeture, par exemple 9:00-12:30, 14:00-18:00.</translation>
    </message>
    <message>
        <source>Two opening times of a day share an hour. Check them.</source>
        <translation>Deux plages d’ouverture se chevauchent. Vérifiez-les.</translation>
    </message>
    <message>
        <source>A minor does not stay alone where adults sleep: an adult of her household has to stay here too.</source>
        <translation>Un mineur ne loge pas seul parmi des adultes : un adulte de son ménage doit loger ici aussi.</translation>
    </message>
    <message>
        <source>All in one room</source>
        <translation>Tous dans une chambre</translation>
    </message>
    <message>
        <source>In neighbouring rooms</source>
        <translation>Dans des chambres voisines</translation>
    </message>
    <message>
        <source>In rooms of one unit</source>
        <translation>Dans des chambres d’une même unité</translation>
    </message>
    <message>
        <source>In different units of the structure</source>
        <translation>Dans des unités différentes de la structure</translation>
    </message>
    <message>
        <source>She was checked in on %1 only. Write an hour after that.</source>
        <translation>Elle n’est arrivée que le %1. Écrivez une heure après.</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>Dans la maison</translation>
    </message>
    <message>
        <source>Away, announced</source>
        <translation>Absence annoncée</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>She is in the house already.</source>
        <translation>Elle est déjà dans la maison.</translation>
    </message>
    <message>
        <source>She is out already.</source>
        <translation>Elle est déjà sortie.</translation>
    </message>
    <message>
        <source>The last entry is of %1. Correct that one, or write a later hour.</source>
        <translation>La dernière entrée est du %1. Corrigez-la, ou écrivez une heure plus tardive.</translation>
    </message>
    <message>
        <source>The computer’s clock said %1.</source>
        <translation>L’horloge de l’ordinateur indiquait %1.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Cette entrée n’existe plus.</translation>
    </message>
    <message>
        <source>Write the hour as 14:30.</source>
        <translation>Écrivez l’heure ainsi : 14:30.</translation>
    </message>
    <message>
        <source>Write why the hour is corrected.</source>
        <translation>Écrivez pourquoi l’heure est corrigée.</translation>
    </message>
    <message>
        <source>The entry before it is of %1.</source>
        <translation>L’entrée précédente est du %1.</translation>
    </message>
    <message>
        <source>The entry after it is of %1.</source>
        <translation>L’entrée suivante est du %1.</translation>
    </message>
    <message>
        <source>No help needed</source>
        <translation>Pas d’aide nécessaire</translation>
    </message>
    <message>
        <source>Small child: carry or lead</source>
        <translation>Petit enfant : porter ou guider</translation>
    </message>
    <message>
        <source>Needs help to leave</source>
        <translation>Besoin d’aide pour sortir</translation>
    </message>
    <message>
        <source>Ramadan has 29 or 30 days, and begins and ends at most two days from what was estimated. Look at both days again.</source>
        <translation>Le Ramadan dure 29 ou 30 jours, et commence et finit à deux jours au plus de l’estimation. Vérifiez les deux jours.</translation>
    </message>
    <message>
        <source>Only a reservation can be given other days (now: %1).</source>
        <translation>Seule une réservation peut changer de jours (état actuel : %1).</translation>
    </message>
    <message>
        <source>This day is over: nobody can be expected then.</source>
        <translation>Ce jour est passé : personne ne peut plus y être attendu.</translation>
    </message>
    <message>
        <source>Only a guest&apos;s stay gets another end (now: %1).</source>
        <translation>Seul le séjour d’une personne présente peut changer de fin (état actuel : %1).</translation>
    </message>
    <message>
        <source>The person has arrived already: the day of arrival stays.</source>
        <translation>La personne est déjà arrivée : le jour d’arrivée ne change plus.</translation>
    </message>
    <message>
        <source>Say by how many places, up or down.</source>
        <translation>Indiquez de combien de places, vers le haut ou vers le bas.</translation>
    </message>
    <message>
        <source>Write why: everyone on the list may ask for the reason.</source>
        <translation>Écrivez pourquoi : toute personne de la liste peut demander la raison.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Ménages</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Another file has the code “%1” already.</source>
        <translation>Un autre fichier porte déjà le code « %1 ».</translation>
    </message>
    <message>
        <source>The code “%1” is not made of small letters, digits and hyphens.</source>
        <translation>Le code « %1 » n’est pas fait de lettres minuscules, de chiffres et de traits d’union.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>« %1 » n’est pas connu ici.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>« %1 » manque.</translation>
    </message>
    <message>
        <source>“%1” has to be a text that is not empty.</source>
        <translation>« %1 » doit être un texte non vide.</translation>
    </message>
    <message>
        <source>“%1” has to be a list of one to a hundred texts.</source>
        <translation>« %1 » doit être une liste de un à cent textes.</translation>
    </message>
    <message>
        <source>“%1” has to be an object in braces.</source>
        <translation>« %1 » doit être un objet entre accolades.</translation>
    </message>
    <message>
        <source>One of these has to be there, once: %1.</source>
        <translation>L’un de ceux-ci doit figurer, une seule fois : %1.</translation>
    </message>
    <message>
        <source>“%1” has to be two days: the first one, and the first that is no longer.</source>
        <translation>« %1 » doit comporter deux jours : le premier, et le premier où ce n’est plus le cas.</translation>
    </message>
    <message>
        <source>A sum of days needs “within” with two days.</source>
        <translation>Une somme de jours demande « within » avec deux jours.</translation>
    </message>
    <message>
        <source>Of “%1” only days can be summed.</source>
        <translation>De « %1 », seuls des jours peuvent être additionnés.</translation>
    </message>
    <message>
        <source>A percentage has “over”, and nothing else has.</source>
        <translation>Un pourcentage a « over », et lui seul.</translation>
    </message>
    <message>
        <source>The unit “%1” does not fit what the query counts.</source>
        <translation>L’unité « %1 » ne correspond pas à ce qui est compté.</translation>
    </message>
    <message>
        <source>A breakdown stands there twice.</source>
        <translation>Une ventilation y figure deux fois.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop volumineux.</translation>
    </message>
    <message>
        <source>This is not JSON from here on.</source>
        <translation>À partir d’ici, ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The file has to be one object in braces.</source>
        <translation>Le fichier doit être un seul objet entre accolades.</translation>
    </message>
    <message>
        <source>The last month is before the first.</source>
        <translation>Le dernier mois précède le premier.</translation>
    </message>
    <message>
        <source>A paragraph has at most %1 characters, so that the brief stays short.</source>
        <translation>Un paragraphe compte au plus %1 caractères, pour que la note reste courte.</translation>
    </message>
    <message>
        <source>Stays past the day they were to end</source>
        <translation>Séjours au-delà du jour prévu de départ</translation>
    </message>
    <message>
        <source>Stays without a day of departure</source>
        <translation>Séjours sans jour de départ</translation>
    </message>
    <message>
        <source>Referrals without an answer in time</source>
        <translation>Orientations sans réponse dans le délai</translation>
    </message>
    <message>
        <source>Referrals that were never sent</source>
        <translation>Orientations jamais envoyées</translation>
    </message>
    <message>
        <source>Records that may be one person</source>
        <translation>Dossiers qui sont peut-être une seule personne</translation>
    </message>
    <message>
        <source>Forms you left half written</source>
        <translation>Formulaires laissés à moitié remplis</translation>
    </message>
    <message>
        <source>People who were not asked for their consent</source>
        <translation>Personnes à qui le consentement n’a pas été demandé</translation>
    </message>
    <message>
        <source>People without sex or year of birth</source>
        <translation>Personnes sans sexe ou sans année de naissance</translation>
    </message>
    <message>
        <source>Releases that have not left for the network</source>
        <translation>Publications qui ne sont pas parties vers le réseau</translation>
    </message>
    <message>
        <source>Whoever left without being checked out goes on counting nights.</source>
        <translation>Qui est parti sans sortie enregistrée continue de compter des nuits.</translation>
    </message>
    <message>
        <source>Nobody can tell whether these people are still here.</source>
        <translation>Nul ne sait si ces personnes sont encore là.</translation>
    </message>
    <message>
        <source>The month would say “awaiting an answer” of what may be done long since.</source>
        <translation>Le mois dirait « en attente de réponse » de ce qui est peut-être fait depuis longtemps.</translation>
    </message>
    <message>
        <source>A referral counts from the day it is sent, and only then.</source>
        <translation>Une orientation compte à partir du jour de son envoi, pas avant.</translation>
    </message>
    <message>
        <source>Somebody with two records counts twice in every figure.</source>
        <translation>Une personne qui a deux dossiers compte deux fois dans chaque chiffre.</translation>
    </message>
    <message>
        <source>What was not saved does not count.</source>
        <translation>Ce qui n’a pas été enregistré ne compte pas.</translation>
    </message>
    <message>
        <source>A record is kept only for people who were asked. They do not leave in any export.</source>
        <translation>On ne tient un dossier que pour qui a été interrogé. Ces personnes ne sortent dans aucun export.</translation>
    </message>
    <message>
        <source>They count as “unknown”, and stay so once the month is closed.</source>
        <translation>Elles comptent comme « inconnu », et le restent une fois le mois clos.</translation>
    </message>
    <message>
        <source>The network&apos;s figures lack this association until they leave.</source>
        <translation>Cette association manque aux chiffres du réseau tant qu’elles ne sont pas parties.</translation>
    </message>
    <message>
        <source>Choose the indicator this belongs to.</source>
        <translation>Choisissez l’indicateur concerné.</translation>
    </message>
    <message>
        <source>Write a year between 1990 and 2100.</source>
        <translation>Écrivez une année entre 1990 et 2100.</translation>
    </message>
    <message>
        <source>Write a number that is not below zero.</source>
        <translation>Écrivez un nombre qui n’est pas inférieur à zéro.</translation>
    </message>
    <message>
        <source>There is no indicator “%1”.</source>
        <translation>Il n’y a pas d’indicateur « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is neither a year (2019) nor a month (2019-04).</source>
        <translation>« %1 » n’est ni une année (2019) ni un mois (2019-04).</translation>
    </message>
    <message>
        <source>%1 is not over yet, so it is no history.</source>
        <translation>%1 n’est pas encore terminé : ce n’est pas de l’historique.</translation>
    </message>
    <message>
        <source>The history of “%1” cannot be broken down by “%2”.</source>
        <translation>L’historique de « %1 » ne peut pas être ventilé par « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is no code of “%2”.</source>
        <translation>« %1 » n’est pas un code de « %2 ».</translation>
    </message>
    <message>
        <source>Say what “%1” is a part of, in the column “breakdown”.</source>
        <translation>Précisez dans la colonne « breakdown » de quoi « %1 » est une partie.</translation>
    </message>
    <message>
        <source>Write a whole number that is not below zero.</source>
        <translation>Écrivez un nombre entier qui n’est pas inférieur à zéro.</translation>
    </message>
    <message>
        <source>%1 people were registered, more than three times the usual %2. Was a register imported, or are records doubled?</source>
        <translation>%1 personnes enregistrées, plus du triple de l’habituel %2. Un registre a-t-il été importé, ou des dossiers sont-ils en double ?</translation>
    </message>
    <message>
        <source>Only %1 people were registered, less than a third of the usual %2. Is there a pile of paper still to be entered?</source>
        <translation>Seulement %1 personnes enregistrées, moins du tiers de l’habituel %2. Reste-t-il une pile de papiers à saisir ?</translation>
    </message>
    <message>
        <source>%1 people were assisted, more than three times the usual %2. Was something entered twice?</source>
        <translation>%1 personnes assistées, plus du triple de l’habituel %2. Quelque chose a-t-il été saisi deux fois ?</translation>
    </message>
    <message>
        <source>Only %1 people were assisted, less than a third of the usual %2. Was what was done also entered?</source>
        <translation>Seulement %1 personnes assistées, moins du tiers de l’habituel %2. Ce qui a été fait a-t-il été saisi ?</translation>
    </message>
    <message>
        <source>%1 people were referred, more than three times the usual %2. Were referrals entered twice?</source>
        <translation>%1 personnes orientées, plus du triple de l’habituel %2. Des orientations ont-elles été saisies deux fois ?</translation>
    </message>
    <message>
        <source>Only %1 people were referred, less than a third of the usual %2. Were referrals left as drafts?</source>
        <translation>Seulement %1 personnes orientées, moins du tiers de l’habituel %2. Des orientations sont-elles restées en brouillon ?</translation>
    </message>
    <message>
        <source>%1 nights were slept here, more than three times the usual %2. Did people leave without being checked out?</source>
        <translation>%1 nuits passées ici, plus du triple de l’habituel %2. Des personnes sont-elles parties sans sortie enregistrée ?</translation>
    </message>
    <message>
        <source>Only %1 nights were slept here, less than a third of the usual %2. Were arrivals not entered?</source>
        <translation>Seulement %1 nuits passées ici, moins du tiers de l’habituel %2. Des entrées n’ont-elles pas été saisies ?</translation>
    </message>
    <message>
        <source>%1 participants were counted, more than three times the usual %2. Was an activity entered twice?</source>
        <translation>%1 participants comptés, plus du triple de l’habituel %2. Une activité a-t-elle été saisie deux fois ?</translation>
    </message>
    <message>
        <source>Only %1 participants were counted, less than a third of the usual %2. Is an activity missing?</source>
        <translation>Seulement %1 participants comptés, moins du tiers de l’habituel %2. Manque-t-il une activité ?</translation>
    </message>
    <message>
        <source>A total of %1 is not the sum of its parts by sex, age, nationality or commune. Do not hand out this month; verify the file.</source>
        <translation>Un total de %1 n’est pas la somme de ses parties par sexe, âge, nationalité ou commune. Ne diffusez pas ce mois ; vérifiez le fichier.</translation>
    </message>
    <message>
        <source>More people were referred (%1) than assisted (%2), though whoever is referred counts as assisted. Do not hand out this month; verify the file.</source>
        <translation>Plus de personnes orientées (%1) que de personnes assistées (%2), alors que toute personne orientée compte comme assistée. Ne diffusez pas ce mois ; vérifiez le fichier.</translation>
    </message>
    <message>
        <source>%1 nights are more than %2 people can sleep in a month of %3 days. Two stays of one person lie over each other.</source>
        <translation>%1 nuits, c’est plus que %2 personnes n’en peuvent dormir en %3 jours. Deux séjours d’une même personne se chevauchent.</translation>
    </message>
    <message>
        <source>The nationality of %1 of the %2 people registered is not known. Was it asked at the desk?</source>
        <translation>La nationalité de %1 des %2 personnes enregistrées n’est pas connue. A-t-elle été demandée à l’accueil ?</translation>
    </message>
    <message>
        <source>The sex of %1 of the %2 people registered is not known. Was it asked at the desk?</source>
        <translation>Le sexe de %1 des %2 personnes enregistrées n’est pas connu. A-t-il été demandé à l’accueil ?</translation>
    </message>
    <message>
        <source>The age of %1 of the %2 people registered is not known. An estimated age is better than none.</source>
        <translation>L’âge de %1 des %2 personnes enregistrées n’est pas connu. Un âge estimé vaut mieux que rien.</translation>
    </message>
    <message>
        <source>%1 people slept here, but only %2 were here the month before and %3 stays began. Somebody&apos;s arrival was not entered, or was entered later.</source>
        <translation>%1 personnes ont dormi ici, mais %2 seulement étaient là le mois d’avant et %3 séjours ont commencé. Une entrée n’a pas été saisie, ou l’a été plus tard.</translation>
    </message>
    <message>
        <source>Nobody was registered on %1 working days in a row, from %2 to %3. Is what was written on paper then still to be entered?</source>
        <translation>Personne n’a été enregistré pendant %1 jours ouvrés de suite, du %2 au %3. Ce qui fut alors écrit sur papier reste-t-il à saisir ?</translation>
    </message>
    <message>
        <source>A month is typed as month and year, like 10/2026.</source>
        <translation>Un mois se saisit en mois et année, comme 10/2026.</translation>
    </message>
    <message>
        <source>The last month cannot come before the first one.</source>
        <translation>Le dernier mois ne peut pas précéder le premier.</translation>
    </message>
    <message>
        <source>Points are still open. Say why the month is closed all the same.</source>
        <translation>Des points restent ouverts. Dites pourquoi le mois est clos malgré tout.</translation>
    </message>
    <message>
        <source>Write the name in one line of at most %1 characters, without invisible ones.</source>
        <translation>Écrivez le nom sur une seule ligne de %1 caractères au plus, sans caractères invisibles.</translation>
    </message>
</context>
<context>
    <name>wasl::domain::DirectoryEntry</name>
    <message>
        <source>The contact is too long. It may have at most %1 letters.</source>
        <translation>Le contact est trop long. Il peut avoir %1 lettres au plus.</translation>
    </message>
    <message>
        <source>This is not a card of an association.</source>
        <translation>Ceci n’est pas la carte d’une association.</translation>
    </message>
    <message>
        <source>This is not a fingerprint.</source>
        <translation>Ceci n’est pas une empreinte.</translation>
    </message>
    <message>
        <source>The contact holds signs that are not plain text.</source>
        <translation>Le contact contient des signes qui ne sont pas du texte simple.</translation>
    </message>
</context>
<context>
    <name>wasl::domain::PracticeNote</name>
    <message>
        <source>This note has no proper identifier.</source>
        <translation>Cette note n’a pas d’identifiant valable.</translation>
    </message>
    <message>
        <source>Say which language the note is written in.</source>
        <translation>Indiquez dans quelle langue la note est écrite.</translation>
    </message>
    <message>
        <source>Choose the sector the note is about.</source>
        <translation>Choisissez le secteur dont parle la note.</translation>
    </message>
    <message>
        <source>Give the note a title.</source>
        <translation>Donnez un titre à la note.</translation>
    </message>
    <message>
        <source>The title is too long. It has one line of at most %1 letters.</source>
        <translation>Le titre est trop long. Il tient sur une ligne de %1 lettres au plus.</translation>
    </message>
    <message>
        <source>Write what was done and how: a few sentences.</source>
        <translation>Écrivez ce qui a été fait et comment : quelques phrases.</translation>
    </message>
    <message>
        <source>The note is too long. It may have at most %1 letters.</source>
        <translation>La note est trop longue. Elle peut avoir %1 lettres au plus.</translation>
    </message>
    <message>
        <source>The note holds signs that are not plain text.</source>
        <translation>La note contient des signes qui ne sont pas du texte simple.</translation>
    </message>
</context>
<context>
    <name>wasl::exchange</name>
    <message>
        <source>This card was made by a newer version of Wasl. Update Wasl to read it.</source>
        <translation>Cette carte a été faite par une version plus récente de Wasl. Mettez Wasl à jour pour la lire.</translation>
    </message>
    <message>
        <source>Somebody changed this file after it was sealed. Nothing of it can be believed; tell the sender, and ask for it again.</source>
        <translation>Quelqu’un a modifié ce fichier après qu’il a été scellé. Rien n’y est fiable : prévenez l’expéditeur et redemandez-le.</translation>
    </message>
    <message>
        <source>This is not a sealed file of Wasl.</source>
        <translation>Ce n’est pas un fichier scellé de Wasl.</translation>
    </message>
    <message>
        <source>This file was sealed by a newer version of Wasl. Update Wasl to open it.</source>
        <translation>Ce fichier a été scellé par une version plus récente de Wasl. Mettez Wasl à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The end of this file is missing: it was not copied to the end. Copy it once more.</source>
        <translation>La fin de ce fichier manque : il n’a pas été copié jusqu’au bout. Copiez-le encore une fois.</translation>
    </message>
    <message>
        <source>This file was damaged on its way. Copy it once more, or ask for it again.</source>
        <translation>Ce fichier a été abîmé en chemin. Copiez-le encore une fois, ou redemandez-le.</translation>
    </message>
    <message>
        <source>This file is sealed for another association, or for a card of yours that is no longer in this case file. Ask the sender whose card was chosen, and give out your card again.</source>
        <translation>Ce fichier est scellé pour une autre association, ou pour une de vos cartes qui n’est plus dans ce fichier de dossiers. Demandez à l’expéditeur quelle carte il a choisie, et redonnez la vôtre.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Le fichier %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What lies in this file is not written as Wasl writes it.</source>
        <translation>Le contenu de ce fichier n’est pas écrit comme Wasl l’écrit.</translation>
    </message>
    <message>
        <source>The signature of this file is not that of the association it names. Do not believe it.</source>
        <translation>La signature de ce fichier n’est pas celle de l’association qu’il nomme. Ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>The sender wrote this to another association; somebody else sealed it again for you. Tell the sender.</source>
        <translation>L’expéditeur l’a écrit à une autre association ; quelqu’un d’autre l’a scellé de nouveau pour vous. Prévenez l’expéditeur.</translation>
    </message>
</context>
<context>
    <name>wasl::exchange::Exchange</name>
    <message>
        <source>Something of this referral is too long or missing for a sealed file: it needs a name, a sector, and texts of at most 20,000 characters.</source>
        <translation>Quelque chose manque à cette orientation, ou est trop long pour un fichier scellé : il faut un nom, un secteur, et des textes de 20 000 caractères au plus.</translation>
    </message>
    <message>
        <source>This referral is finished (%1): there is nothing to send any more.</source>
        <translation>Cette orientation est terminée (%1) : il n’y a plus rien à envoyer.</translation>
    </message>
    <message>
        <source>“%1” is not the partner this referral goes to: the person agreed to another one. Say in the settings which partner of the directory it is.</source>
        <translation>« %1 » n’est pas le partenaire de cette orientation : la personne a accepté un autre partenaire. Dites dans les paramètres de quel partenaire du répertoire il s’agit.</translation>
    </message>
    <message>
        <source>Nothing was answered yet: acknowledge, accept or decline the referral first.</source>
        <translation>Rien n’a encore été répondu : accusez réception, acceptez ou refusez d’abord l’orientation.</translation>
    </message>
    <message>
        <source>This file was made here.</source>
        <translation>Ce fichier a été fait ici.</translation>
    </message>
    <message>
        <source>This file was taken in already, on %1. It is not taken twice.</source>
        <translation>Ce fichier a déjà été reçu le %1. Il n’est pas reçu deux fois.</translation>
    </message>
    <message>
        <source>This answers a referral that was not sealed here, or is no longer on file.</source>
        <translation>Ceci répond à une orientation qui n’a pas été scellée ici, ou qui n’est plus enregistrée.</translation>
    </message>
    <message>
        <source>This answer comes from “%1”, to which the referral was not sealed with the keys confirmed here. Ask the partner for its card, and for the answer.</source>
        <translation>Cette réponse vient de « %1 », pour qui l’orientation n’a pas été scellée avec les clés confirmées ici. Demandez au partenaire sa carte et la réponse.</translation>
    </message>
    <message>
        <source>A newer answer to this referral was taken in already; this one adds nothing.</source>
        <translation>Une réponse plus récente à cette orientation a déjà été reçue ; celle-ci n’ajoute rien.</translation>
    </message>
    <message>
        <source>This file was sealed on %1 and could be opened until %2. Ask the sender to save it again.</source>
        <translation>Ce fichier a été scellé le %1 et pouvait être ouvert jusqu’au %2. Demandez à l’expéditeur de l’enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>The sender is not confirmed yet. Call the association and compare the fingerprint.</source>
        <translation>L’expéditeur n’est pas encore confirmé. Appelez l’association et comparez l’empreinte.</translation>
    </message>
    <message>
        <source>Sealed answer of %1</source>
        <translation>Réponse scellée de %1</translation>
    </message>
    <message>
        <source>Sealed answer of %1: %2</source>
        <translation>Réponse scellée de %1 : %2</translation>
    </message>
</context>
<context>
    <name>wasl::matching::Sentences</name>
    <message>
        <source>The name is the same; it is a frequent name.</source>
        <translation>Le nom est le même&#xa0;; c’est un nom fréquent.</translation>
    </message>
    <message>
        <source>The name is the same.</source>
        <translation>Le nom est le même.</translation>
    </message>
    <message>
        <source>The name in Arabic script and the name in Latin script are probably the same; it is a frequent name.</source>
        <translation>Le nom en caractères arabes et le nom en caractères latins sont probablement le même&#xa0;; c’est un nom fréquent.</translation>
    </message>
    <message>
        <source>The name in Arabic script and the name in Latin script are probably the same.</source>
        <translation>Le nom en caractères arabes et le nom en caractères latins sont probablement le même.</translation>
    </message>
    <message>
        <source>The name is probably the same, spelled differently; it is a frequent name.</source>
        <translation>Le nom est probablement le même, orthographié autrement&#xa0;; c’est un nom fréquent.</translation>
    </message>
    <message>
        <source>The name is probably the same, spelled differently.</source>
        <translation>Le nom est probablement le même, orthographié autrement.</translation>
    </message>
    <message>
        <source>Only a part of the name is the same.</source>
        <translation>Seule une partie du nom est la même.</translation>
    </message>
    <message>
        <source>The names are different.</source>
        <translation>Les noms sont différents.</translation>
    </message>
    <message>
        <source>Same date of birth.</source>
        <translation>Même date de naissance.</translation>
    </message>
    <message>
        <source>Same month and year of birth; the day is not known.</source>
        <translation>Mêmes mois et année de naissance&#xa0;; le jour n’est pas connu.</translation>
    </message>
    <message>
        <source>Same year of birth; the exact date is not known.</source>
        <translation>Même année de naissance&#xa0;; la date exacte n’est pas connue.</translation>
    </message>
    <message>
        <source>Day and month of birth are swapped.</source>
        <translation>Le jour et le mois de naissance sont intervertis.</translation>
    </message>
    <message>
        <source>The dates of birth differ in one place only.</source>
        <translation>Les dates de naissance ne diffèrent qu’à un seul endroit.</translation>
    </message>
    <message>
        <source>The years of birth are one apart.</source>
        <translation>Les années de naissance ont un an d’écart.</translation>
    </message>
    <message>
        <source>The ages are close; an age was estimated.</source>
        <translation>Les âges sont proches&#xa0;; un âge a été estimé.</translation>
    </message>
    <message>
        <source>The ages differ by a few years; an age was estimated.</source>
        <translation>Les âges diffèrent de quelques années&#xa0;; un âge a été estimé.</translation>
    </message>
    <message>
        <source>Different date of birth.</source>
        <translation>Dates de naissance différentes.</translation>
    </message>
    <message>
        <source>Given name and family name are swapped.</source>
        <translation>Le prénom et le nom sont intervertis.</translation>
    </message>
    <message>
        <source>Same document number.</source>
        <translation>Même numéro de document.</translation>
    </message>
    <message>
        <source>Same phone number.</source>
        <translation>Même numéro de téléphone.</translation>
    </message>
    <message>
        <source>Different sex.</source>
        <translation>Sexes différents.</translation>
    </message>
    <message>
        <source>Same nationality.</source>
        <translation>Même nationalité.</translation>
    </message>
    <message>
        <source>Different nationality.</source>
        <translation>Nationalités différentes.</translation>
    </message>
</context>
<context>
    <name>wasl::registers</name>
    <message>
        <source>The row is blank.</source>
        <translation>La ligne est vide.</translation>
    </message>
    <message>
        <source>There is no name in the row.</source>
        <translation>Il n’y a pas de nom dans la ligne.</translation>
    </message>
    <message>
        <source>The letters of the name were lost before the file came here: only question marks are left.</source>
        <translation>Les lettres du nom ont été perdues avant que le fichier n’arrive ici : il ne reste que des points d’interrogation.</translation>
    </message>
    <message>
        <source>The row repeats the headings: it is nobody.</source>
        <translation>La ligne répète les titres : ce n’est personne.</translation>
    </message>
    <message>
        <source>The row adds up others: it is nobody.</source>
        <translation>La ligne additionne les autres : ce n’est personne.</translation>
    </message>
    <message>
        <source>The first line must name the columns: code, period and value, and if wanted breakdown and key.</source>
        <translation>La première ligne doit nommer les colonnes : code, period et value, et au besoin breakdown et key.</translation>
    </message>
    <message>
        <source>This figure stands in an earlier line already.</source>
        <translation>Ce chiffre figure déjà dans une ligne précédente.</translation>
    </message>
</context>
<context>
    <name>wasl::registers::ColumnRecogniser</name>
    <message>
        <source>No row of “%1” names the columns. Say which column holds what, at least the names.</source>
        <translation>Aucune ligne de «&#xa0;%1&#xa0;» ne nomme les colonnes. Indiquez quelle colonne contient quoi, au moins les noms.</translation>
    </message>
</context>
<context>
    <name>wasl::registers::DuplicateProposals</name>
    <message>
        <source>Found while importing “%1”: %2</source>
        <translation>Remarqué en important « %1 » : %2</translation>
    </message>
</context>
<context>
    <name>wasl::registers::Importer</name>
    <message>
        <source>Asked for on %1: register “%2”, row %3.</source>
        <translation>Demandé le %1&#xa0;: registre «&#xa0;%2&#xa0;», ligne %3.</translation>
    </message>
    <message>
        <source>Say which column holds the names; without it nobody can be registered.</source>
        <translation>Indiquez quelle colonne contient les noms&#xa0;; sans elle, personne ne peut être enregistré.</translation>
    </message>
    <message>
        <source>Some rows cannot be brought in, and you asked for all or nothing. Nothing was imported: mend the rows %1, or import the others.</source>
        <translation>Certaines lignes ne peuvent pas être importées, et vous avez demandé tout ou rien. Rien n’a été importé : corrigez les lignes %1, ou importez les autres.</translation>
    </message>
</context>
<context>
    <name>wasl::registers::TableReader</name>
    <message>
        <source>The file “%1” is too large for a register. Split it and import the parts.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est trop volumineux pour un registre. Divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>The file “%1” is not a table. Wasl reads spreadsheets (.xlsx, .ods) and delimited text (.csv).</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas un tableau. Wasl lit les feuilles de calcul (.xlsx, .ods) et le texte délimité (.csv).</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check that you may open it.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>The file “%1” has no sheet named “%2”.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas de feuille nommée «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” is in an old spreadsheet format or protected by a password. Save it as .xlsx or .ods without a password, then import it again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est dans un ancien format de feuille de calcul ou protégé par un mot de passe. Enregistrez-le en .xlsx ou .ods sans mot de passe, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” has a cell beyond column %2. Delete what stands there, or the columns that are not needed, then import it again.</source>
        <translation>Le fichier « %1 » a une cellule au-delà de la colonne %2. Supprimez ce qui s’y trouve, ou les colonnes inutiles, puis importez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>wasl::registers::Visits</name>
    <message>
        <source>Birth noted there: %1</source>
        <translation>Naissance qui y est notée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Register “%1”, row %2, %3:</source>
        <translation>Registre «&#xa0;%1&#xa0;», ligne %2, %3&#xa0;:</translation>
    </message>
    <message>
        <source>Sex noted there: %1</source>
        <translation>Sexe noté là : %1</translation>
    </message>
    <message>
        <source>Place of birth noted there: %1</source>
        <translation>Lieu de naissance noté là : %1</translation>
    </message>
    <message>
        <source>Address noted there: %1</source>
        <translation>Adresse notée là : %1</translation>
    </message>
    <message>
        <source>Arrival noted there: %1</source>
        <translation>Arrivée notée là : %1</translation>
    </message>
</context>
<context>
    <name>wasl::reports</name>
    <message>
        <source>Being prepared</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevées</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Women and girls</source>
        <translation>Femmes et filles</translation>
    </message>
    <message>
        <source>Men and boys</source>
        <translation>Hommes et garçons</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>Par sexe</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Par âge</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>By nationality</source>
        <translation>Par nationalité</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>By commune</source>
        <translation>Par commune</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Awaiting an answer</source>
        <translation>En attente d’une réponse</translation>
    </message>
    <message>
        <source>Referrals by sector</source>
        <translation>Orientations par secteur</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>Assistées</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Orientées</translation>
    </message>
    <message>
        <source>Housed</source>
        <translation>Hébergées</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nuits</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Toutes les autres</translation>
    </message>
    <message>
        <source>This month is still open; its figures may change.</source>
        <translation>Ce mois est encore ouvert&#xa0;; ses chiffres peuvent changer.</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>Clos le %1.</translation>
    </message>
    <message>
        <source>Monthly summary: %1</source>
        <translation>Synthèse mensuelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>People registered</source>
        <translation>Personnes enregistrées</translation>
    </message>
    <message>
        <source>People assisted</source>
        <translation>Personnes assistées</translation>
    </message>
    <message>
        <source>People referred</source>
        <translation>Personnes orientées</translation>
    </message>
    <message>
        <source>People housed</source>
        <translation>Personnes hébergées</translation>
    </message>
    <message>
        <source>Stays begun</source>
        <translation>Séjours commencés</translation>
    </message>
    <message>
        <source>Stays ended</source>
        <translation>Séjours terminés</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed after the month was closed.</source>
        <translation>
            <numerusform>%n chiffre a changé après la clôture du mois.</numerusform>
            <numerusform>%n chiffres ont changé après la clôture du mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact figures, for the association itself. They do not leave the house in this form.</source>
        <translation>Chiffres exacts, pour l’association elle-même. Ils ne sortent pas de la maison sous cette forme.</translation>
    </message>
    <message>
        <source>Printed on %1 by %2</source>
        <translation>Imprimé le %1 par %2</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2. Choose another folder, or make room on the disk.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2. Choisissez un autre dossier, ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Attestation d’effacement</translation>
    </message>
    <message>
        <source>The association certifies that the file named here was erased for good.</source>
        <translation>L’association atteste que le dossier désigné ici a été effacé définitivement.</translation>
    </message>
    <message>
        <source>The erasure</source>
        <translation>L’effacement</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Effacé le</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>Effacé par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Records deleted</source>
        <translation>Enregistrements supprimés</translation>
    </message>
    <message>
        <source>Entries of the journal emptied</source>
        <translation>Entrées du journal vidées</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>Tête du journal</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Figures in which the person was counted, without her.</source>
        <translation>Les chiffres dans lesquels la personne a été comptée, sans elle.</translation>
    </message>
    <message>
        <source>The journal&apos;s entries about her without their values: when and by whom something was done, no longer what. The journal can still be verified.</source>
        <translation>Les entrées du journal à son sujet sans leurs valeurs : quand et par qui, mais plus quoi. Le journal reste vérifiable.</translation>
    </message>
    <message>
        <source>Backups made before this day, until the last of them is deleted.</source>
        <translation>Les sauvegardes faites avant ce jour, jusqu’à la suppression de la dernière.</translation>
    </message>
    <message>
        <source>What was sent to partners before, which they keep themselves.</source>
        <translation>Ce qui a été envoyé auparavant aux partenaires, qui le conservent eux-mêmes.</translation>
    </message>
    <message>
        <source>Law 09-08 on the protection of individuals with regard to the processing of personal data, articles 3, 8 and 9.</source>
        <translation>Loi n° 09-08 relative à la protection des personnes physiques à l’égard du traitement des données à caractère personnel, articles 3, 8 et 9.</translation>
    </message>
    <message>
        <source>Person registered</source>
        <translation>Personne enregistrée</translation>
    </message>
    <message>
        <source>Copy of the file made</source>
        <translation>Copie du dossier</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>Fiche modifiée</translation>
    </message>
    <message>
        <source>Decisions about her data</source>
        <translation>Décisions sur ses données</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers de suivi</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Séjours</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>Meals and items given</source>
        <translation>Repas et articles remis</translation>
    </message>
    <message>
        <source>Legal files</source>
        <translation>Dossiers juridiques</translation>
    </message>
    <message>
        <source>Requests about her rights</source>
        <translation>Demandes relatives à ses droits</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Activities and obstacles</source>
        <translation>Activités et obstacles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Note (%1)</source>
        <translation>Note (%1)</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Privileged notes</source>
        <translation>Notes couvertes par le secret</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Réponse due le</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Qui a modifié quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n change(s).</source>
        <translation>
            <numerusform>Seulement la dernière modification.</numerusform>
            <numerusform>Seulement les %n dernières modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of %1</source>
        <translation>Dossier de %1</translation>
    </message>
    <message>
        <source>File number %1. All that the association keeps about this person, on %2.</source>
        <translation>Dossier n° %1. Tout ce que l’association conserve sur cette personne, au %2.</translation>
    </message>
    <message>
        <source>Contains personal data</source>
        <translation>Contient des données personnelles</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Not in this copy</source>
        <translation>Absent de cette copie</translation>
    </message>
    <message>
        <source>Whoever printed this may not see these parts of the file, if there are any. Ask the association for them: colleagues with another role can add them.</source>
        <translation>La personne qui a imprimé cette copie n’a pas accès à ces parties du dossier, s’il y en a. Demandez-les à l’association : des collègues ayant un autre rôle peuvent les ajouter.</translation>
    </message>
    <message>
        <source>Specific needs</source>
        <translation>Besoins spécifiques</translation>
    </message>
    <message>
        <source>Sensitive needs</source>
        <translation>Besoins sensibles</translation>
    </message>
    <message>
        <source>General notes</source>
        <translation>Notes générales</translation>
    </message>
    <message>
        <source>Reasons of referrals</source>
        <translation>Motifs des orientations</translation>
    </message>
    <message>
        <source>Notes kept apart: %1</source>
        <translation>Notes conservées à part : %1</translation>
    </message>
    <message>
        <source>What these data are kept for</source>
        <translation>Pourquoi ces données sont conservées</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>To receive her, to help her, to refer her to services, and to count this work without names.</source>
        <translation>L’accueillir, l’aider, l’orienter vers des services, et compter ce travail sans noms.</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>D’où elles viennent</translation>
    </message>
    <message>
        <source>What she said or showed, and what those who worked with her wrote.</source>
        <translation>Ce qu’elle a dit ou montré, et ce qu’ont écrit les personnes qui l’ont accompagnée.</translation>
    </message>
    <message>
        <source>Who receives them</source>
        <translation>Qui les reçoit</translation>
    </message>
    <message>
        <source>The partners named under “Referrals”, and nobody else. The network of associations receives figures only.</source>
        <translation>Les partenaires nommés sous « Orientations », et personne d’autre. Le réseau d’associations ne reçoit que des chiffres.</translation>
    </message>
    <message>
        <source>Her rights</source>
        <translation>Ses droits</translation>
    </message>
    <message>
        <source>She may see her data, have them corrected or erased, and object to their use (Law 09-08, articles 7 to 9). If she is refused, or not answered in time, she may turn to the CNDP.</source>
        <translation>Elle peut consulter ses données, les faire rectifier ou effacer, et s’opposer à leur usage (loi 09-08, articles 7 à 9). En cas de refus ou d’absence de réponse dans le délai, elle peut saisir la CNDP.</translation>
    </message>
    <message>
        <source>CNDP receipt</source>
        <translation>Récépissé CNDP</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Name in Latin script</source>
        <translation>Nom en caractères latins</translation>
    </message>
    <message>
        <source>Name in Arabic script</source>
        <translation>Nom en caractères arabes</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Nationalités</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Pays d’origine</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Besoin d’interprète</translation>
    </message>
    <message>
        <source>Arrival in Morocco</source>
        <translation>Arrivée au Maroc</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>A photo is kept</source>
        <translation>Une photo est conservée</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Enregistrée le</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservé jusqu’au</translation>
    </message>
    <message>
        <source>Administrative status</source>
        <translation>Statut administratif</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>Pièces d’identité</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>Lien avec le ou la chef de ménage</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Her decision</source>
        <translation>Sa décision</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Notice and witness</source>
        <translation>Notice et témoin</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <source>State and outcome</source>
        <translation>État et issue</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>May not come: %1</source>
        <translation>Accès suspendu : %1</translation>
    </message>
    <message>
        <source>Visits at the desk</source>
        <translation>Visites à l’accueil</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Give a first day and a last day that is not before it.</source>
        <translation>Donnez un premier jour et un dernier jour qui ne le précède pas.</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>La séance</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Counted without names</source>
        <translation>Comptés sans nom</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Referrals received</source>
        <translation>Orientations reçues</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>Fichiers scellés</translation>
    </message>
    <message>
        <source>From association</source>
        <translation>De l’association</translation>
    </message>
    <message>
        <source>Return slip: please fill in, cut off and send back</source>
        <translation>Talon-réponse : à remplir, détacher et renvoyer</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À : %1</translation>
    </message>
    <message>
        <source>Service asked for</source>
        <translation>Prestation demandée</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Not attained</source>
        <translation>Non atteint</translation>
    </message>
    <message>
        <source>If declined, why</source>
        <translation>En cas de refus, motif</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Date et signature</translation>
    </message>
    <message>
        <source>The referral</source>
        <translation>L’orientation</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Remise par</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
    <message>
        <source>Please answer by</source>
        <translation>Réponse attendue avant le</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Un interprète est nécessaire</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Caregiver of the minor</source>
        <translation>Responsable du mineur</translation>
    </message>
    <message>
        <source>Relation to the minor</source>
        <translation>Lien avec le mineur</translation>
    </message>
    <message>
        <source>Told of the referral and agrees</source>
        <translation>Informé(e) de l’orientation et d’accord</translation>
    </message>
    <message>
        <source>What is asked, and why</source>
        <translation>Ce qui est demandé, et pourquoi</translation>
    </message>
    <message>
        <source>Services asked for</source>
        <translation>Services demandés</translation>
    </message>
    <message>
        <source>Already given by us</source>
        <translation>Déjà fourni par nous</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>On %1 the person agreed that %2 receives what stands here. She may take this back at any time.</source>
        <translation>Le %1, la personne a accepté que %2 reçoive ce qui figure ici. Elle peut revenir sur cet accord à tout moment.</translation>
    </message>
    <message>
        <source>The person agreed that the partner receives what stands here. She may take this back at any time.</source>
        <translation>La personne a accepté que le partenaire reçoive ce qui figure ici. Elle peut revenir sur cet accord à tout moment.</translation>
    </message>
    <message>
        <source>For her decided: %1.</source>
        <translation>Décision prise en son nom par : %1.</translation>
    </message>
    <message>
        <source>Sent without the person&apos;s consent, for this reason: %1. Decided by %2 on %3.</source>
        <translation>Envoyée sans le consentement de la personne, pour ce motif : %1. Décidé par %2 le %3.</translation>
    </message>
    <message>
        <source>The consent is not recorded yet.</source>
        <translation>Le consentement n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Confidential: for this service only, under Law 09-08. Do not copy it and do not pass it on.</source>
        <translation>Confidentiel : pour ce service uniquement, selon la loi 09-08. Ne pas copier ni transmettre.</translation>
    </message>
    <message>
        <source>Inter-agency referral form</source>
        <translation>Formulaire d’orientation inter-agences</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Closed notes read in an emergency</source>
        <translation>Notes fermées lues en urgence</translation>
    </message>
    <message>
        <source>Files kept</source>
        <translation>Fichiers conservés</translation>
    </message>
    <message>
        <source>File kept</source>
        <translation>Fichier conservé</translation>
    </message>
    <message>
        <source>Receipt: belongings returned</source>
        <translation>Reçu : effets rendus</translation>
    </message>
    <message>
        <source>Receipt: belongings deposited</source>
        <translation>Reçu : effets déposés</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Bag or locker</source>
        <translation>Sac ou casier</translation>
    </message>
    <message>
        <source>How it was taken in</source>
        <translation>Mode de réception</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Déposé le</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Encore ici</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Ce qui est sorti</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>To whom, with what proof or reason</source>
        <translation>À qui, avec quelle preuve ou quel motif</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>The person whose belongings they are</source>
        <translation>La personne à qui sont les effets</translation>
    </message>
    <message>
        <source>Who took it, or the second witness</source>
        <translation>Qui les a pris, ou le second témoin</translation>
    </message>
    <message>
        <source>For the association</source>
        <translation>Pour l’association</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
    <message>
        <source>Show this card when you come. It is yours alone.</source>
        <translation>Montrez cette carte quand vous venez. Elle est à vous seul(e).</translation>
    </message>
    <message>
        <source>If you lose it, tell us: the lost card stops working at once, and you get another.</source>
        <translation>Si vous la perdez, dites-le-nous : la carte perdue cesse aussitôt de fonctionner et vous en recevez une autre.</translation>
    </message>
    <message>
        <source>It is no identity paper and gives no right of residence.</source>
        <translation>Ce n’est pas une pièce d’identité et elle ne donne aucun droit de séjour.</translation>
    </message>
    <message>
        <source>Who finds this card, please call:</source>
        <translation>Si vous trouvez cette carte, merci d’appeler :</translation>
    </message>
    <message>
        <source>House rules of %1</source>
        <translation>Règlement intérieur : %1</translation>
    </message>
    <message>
        <source>In force from %1</source>
        <translation>En vigueur à partir du %1</translation>
    </message>
    <message>
        <source>These rules were read to me in a language I understand, and I agree to them.</source>
        <translation>Ce règlement m’a été lu dans une langue que je comprends, et je l’accepte.</translation>
    </message>
    <message>
        <source>Name of the guest</source>
        <translation>Nom de la personne hébergée</translation>
    </message>
    <message>
        <source>File number and day</source>
        <translation>Numéro de dossier et date</translation>
    </message>
    <message>
        <source>Signature of the guest</source>
        <translation>Signature de la personne hébergée</translation>
    </message>
    <message>
        <source>Signature of whoever read the rules to her</source>
        <translation>Signature de qui a lu le règlement</translation>
    </message>
    <message>
        <source>Things lent</source>
        <translation>Objets prêtés</translation>
    </message>
    <message>
        <source>Her cards</source>
        <translation>Ses cartes</translation>
    </message>
    <message>
        <source>Belongings kept for her</source>
        <translation>Effets gardés pour elle</translation>
    </message>
    <message>
        <source>Needs help to leave the house</source>
        <translation>Besoin d’aide pour sortir de la maison</translation>
    </message>
    <message>
        <source>Comings and goings</source>
        <translation>Entrées et sorties</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation>Nom inscrit</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Annulée le</translation>
    </message>
    <message>
        <source>Who is in the house: %1</source>
        <translation>Qui est dans la maison : %1</translation>
    </message>
    <message>
        <source>As recorded on %1. Tick whoever is safe outside.</source>
        <translation>Situation enregistrée le %1. Cochez qui est en sécurité dehors.</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>Guests in the house</source>
        <translation>Personnes hébergées présentes</translation>
    </message>
    <message>
        <source>Of them with help to leave</source>
        <translation>Dont à aider pour sortir</translation>
    </message>
    <message>
        <source>Visitors, without names</source>
        <translation>Visiteurs, sans noms</translation>
    </message>
    <message>
        <source>Guests who are out</source>
        <translation>Personnes sorties</translation>
    </message>
    <message>
        <source>Help these first</source>
        <translation>À aider en premier</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>room %1, bed %2</source>
        <translation>chambre %1, lit %2</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Out, as recorded</source>
        <translation>Sorties, selon le registre</translation>
    </message>
    <message>
        <source>Out since</source>
        <translation>Sortie depuis</translation>
    </message>
    <message>
        <source>Staff and visitors in the house</source>
        <translation>Personnel et visiteurs dans la maison</translation>
    </message>
    <message>
        <source>Staff write their names; visitors are written down as they come out.</source>
        <translation>Le personnel écrit son nom ; les visiteurs sont notés à leur sortie.</translation>
    </message>
    <message>
        <source>Help by the association</source>
        <translation>Aide de l’association</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>A bed</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Something given</source>
        <translation>Remise d’un article</translation>
    </message>
    <message>
        <source>Part in an activity</source>
        <translation>Participation à une activité</translation>
    </message>
    <message>
        <source>%1: %2 in %3.</source>
        <translation>%1 : %2 en %3.</translation>
    </message>
    <message>
        <source>%1: %2 in %3, after %4 in %5.</source>
        <translation>%1 : %2 en %3, après %4 en %5.</translation>
    </message>
    <message>
        <source>Nothing was counted here yet.</source>
        <translation>Rien n’a encore été compté ici.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Summary of the year %1</source>
        <translation>Synthèse de l&apos;année %1</translation>
    </message>
    <message>
        <source>Summary: %1</source>
        <translation>Synthèse : %1</translation>
    </message>
    <message>
        <source>Migrants and refugees: a brief</source>
        <translation>Migrants et réfugiés : note de synthèse</translation>
    </message>
    <message>
        <source>Migrants and refugees: a brief for the council of %1</source>
        <translation>Migrants et réfugiés : note à l&apos;attention du conseil de %1</translation>
    </message>
    <message>
        <source>Public version. Every count of people is rounded by chance to a multiple of five, once and for all, and small tables are left out, to protect the people behind them.</source>
        <translation>Version publique. Chaque nombre de personnes est arrondi au hasard à un multiple de cinq, une fois pour toutes, et les petits tableaux sont omis, afin de protéger les personnes concernées.</translation>
    </message>
    <message>
        <source>Public version, rounded figures</source>
        <translation>Version publique, chiffres arrondis</translation>
    </message>
    <message>
        <source>For the house only. Exact figures: they do not leave the association in this form.</source>
        <translation>Usage interne uniquement. Chiffres exacts : ils ne sortent pas de l&apos;association sous cette forme.</translation>
    </message>
    <message>
        <source>For the house, exact figures</source>
        <translation>Usage interne, chiffres exacts</translation>
    </message>
    <message>
        <source>Referrals by sector and what became of them</source>
        <translation>Orientations par secteur et leur suite</translation>
    </message>
    <message>
        <source>What the figures show</source>
        <translation>Ce que montrent les chiffres</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>Ce que nous demandons</translation>
    </message>
    <message>
        <source>People, month by month</source>
        <translation>Personnes, mois par mois</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>People registered, by age</source>
        <translation>Personnes enregistrées, par âge</translation>
    </message>
    <message>
        <source>People registered, by sex and age</source>
        <translation>Personnes enregistrées, par sexe et âge</translation>
    </message>
    <message>
        <source>Without figures: %1.</source>
        <translation>Sans chiffres : %1.</translation>
    </message>
    <message>
        <source>Whoever was helped in several months is counted in each of them, so those figures are given as an average.</source>
        <translation>Une personne aidée pendant plusieurs mois est comptée chaque mois : ces chiffres sont donc donnés en moyenne.</translation>
    </message>
    <message>
        <source>The figures at the top count each person once in the whole period; the tables count her in each month.</source>
        <translation>Les chiffres en tête comptent chaque personne une seule fois sur toute la période ; les tableaux la comptent chaque mois.</translation>
    </message>
    <message>
        <source>Left out because they count fewer than %1: %2.</source>
        <translation>Omis, car leur total est inférieur à %1 : %2.</translation>
    </message>
    <message>
        <source>The last month is before the first.</source>
        <translation>Le dernier mois précède le premier.</translation>
    </message>
    <message>
        <source>%1 has not begun yet, so there is nothing to count.</source>
        <translation>%1 n&apos;a pas encore commencé : il n&apos;y a rien à compter.</translation>
    </message>
    <message>
        <source>A document covers ten years at the most.</source>
        <translation>Un document couvre dix ans au plus.</translation>
    </message>
    <message>
        <source>People assisted in a month, on average</source>
        <translation>Personnes aidées par mois, en moyenne</translation>
    </message>
    <message>
        <source>People referred in a month, on average</source>
        <translation>Personnes orientées par mois, en moyenne</translation>
    </message>
    <message>
        <source>People housed in a month, on average</source>
        <translation>Personnes hébergées par mois, en moyenne</translation>
    </message>
    <message>
        <source>Guests on an average night</source>
        <translation>Hôtes d&apos;une nuit moyenne</translation>
    </message>
    <message>
        <source>Referrals sent</source>
        <translation>Orientations envoyées</translation>
    </message>
    <message>
        <source>Barriers met</source>
        <translation>Obstacles rencontrés</translation>
    </message>
    <message>
        <source>Activities held</source>
        <translation>Activités tenues</translation>
    </message>
    <message>
        <source>Participants in activities</source>
        <translation>Participants aux activités</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>Comparaison avec les périodes précédentes</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Un an avant</translation>
    </message>
    <message>
        <source>Work, month by month</source>
        <translation>Activité, mois par mois</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par situation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>What became of referrals</source>
        <translation>Suite donnée aux orientations</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Participants of activities</source>
        <translation>Participants aux activités</translation>
    </message>
    <message>
        <source>Registered, by administrative status</source>
        <translation>Enregistrées, par statut administratif</translation>
    </message>
    <message>
        <source>People assisted, by sector</source>
        <translation>Personnes assistées, par secteur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 à ce jour</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1 (importé)</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>Compté ici</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Base line</source>
        <translation>Valeur de référence</translation>
    </message>
    <message>
        <source>%1: the target is %2; no figure is known.</source>
        <translation>%1 : la cible est de %2 ; aucun chiffre n’est connu.</translation>
    </message>
    <message>
        <source>%1: %2, exactly the target.</source>
        <translation>%1 : %2, exactement la cible.</translation>
    </message>
    <message>
        <source>%1: %2, that is %3 below the target of %4.</source>
        <translation>%1 : %2, soit %3 au-dessous de la cible de %4.</translation>
    </message>
    <message>
        <source>%1: %2, that is %3 above the target of %4.</source>
        <translation>%1 : %2, soit %3 au-dessus de la cible de %4.</translation>
    </message>
    <message>
        <source>The figure is imported.</source>
        <translation>Ce chiffre est importé.</translation>
    </message>
    <message>
        <source>%1: %2, as at the base line of %3.</source>
        <translation>%1 : %2, comme à la référence de %3.</translation>
    </message>
    <message>
        <source>%1: %2, that is %4 below the base line of %3 (%5).</source>
        <translation>%1 : %2, soit %4 au-dessous de la référence de %3 (%5).</translation>
    </message>
    <message>
        <source>%1: %2, that is %4 above the base line of %3 (%5).</source>
        <translation>%1 : %2, soit %4 au-dessus de la référence de %3 (%5).</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>People, over thirteen months</source>
        <translation>Personnes, sur treize mois</translation>
    </message>
    <message>
        <source>People assisted, by age and sex</source>
        <translation>Personnes aidées, par âge et sexe</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation>%1 : %2. %3 : %4.</translation>
    </message>
    <message>
        <source>The largest group is aged %1.</source>
        <translation>Le groupe le plus nombreux a %1.</translation>
    </message>
    <message>
        <source>Not drawn, since their sex is another or not known: %1.</source>
        <translation>Non représentées, leur sexe étant autre ou inconnu : %1.</translation>
    </message>
    <message>
        <source>Referrals, from sending to outcome</source>
        <translation>Orientations, de l’envoi au résultat</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>orientations</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente d’une réponse</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sans réponse à temps</translation>
    </message>
    <message>
        <source>Goal attained</source>
        <translation>Objectif atteint</translation>
    </message>
    <message>
        <source>Partly attained</source>
        <translation>Partiellement atteint</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>Résultat inconnu</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Sent: %1. As they stand today, accepted: %2; declined: %3; without an answer in time: %4; goal attained: %5.</source>
        <translation>Envoyées : %1. À ce jour, acceptées : %2 ; refusées : %3 ; sans réponse à temps : %4 ; objectif atteint : %5.</translation>
    </message>
    <message>
        <source>Nights slept, of those on offer</source>
        <translation>Nuitées, sur celles offertes</translation>
    </message>
    <message>
        <source>nights</source>
        <translation>nuitées</translation>
    </message>
    <message>
        <source>Slept</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Offertes</translation>
    </message>
    <message>
        <source>In all, %1 of %2 nights on offer were slept (%3).</source>
        <translation>En tout, %1 nuitées sur %2 offertes ont été passées (%3).</translation>
    </message>
    <message>
        <source>People assisted, by commune</source>
        <translation>Personnes aidées, par commune</translation>
    </message>
    <message>
        <source>Most live in %1: %2 of %3 people.</source>
        <translation>La plupart vivent à %1 : %2 personnes sur %3.</translation>
    </message>
    <message>
        <source>All communes: %1</source>
        <translation>Toutes les communes : %1</translation>
    </message>
    <message>
        <source>Without the months that are not closed or have no public version: %1.</source>
        <translation>Sans les mois non clôturés ou sans version publique : %1.</translation>
    </message>
    <message>
        <source>%1 as closed on %2; later corrections are not included.</source>
        <translation>%1 tel que clôturé le %2 ; les corrections ultérieures ne sont pas comprises.</translation>
    </message>
    <message>
        <source>In each month a figure is at most 4 away from the exact one, people assisted 8, so what is not listed is not always nothing. A difference of two months may be off by 8, of people assisted by 16; a sum by 4 for each month in it, of people assisted by 8; “All others” by 4 for each line it adds up, of people assisted by 8. Guests on an average night are off by less than five.</source>
        <translation>Chaque mois, un chiffre s&apos;écarte du chiffre exact de 4 au plus, de 8 pour les personnes aidées ; ce qui n&apos;est pas listé n&apos;est donc pas toujours nul. Une différence entre deux mois peut s&apos;écarter de 8, de 16 pour les personnes aidées ; une somme, de 4 par mois compris, de 8 pour les personnes aidées ; « Tous les autres », de 4 par ligne additionnée, de 8 pour les personnes aidées. Le nombre d&apos;hôtes par nuit moyenne s&apos;écarte de moins de cinq.</translation>
    </message>
    <message>
        <source>Activities are exact; where none took place there were no participants, and that is no secret.</source>
        <translation>Les activités sont exactes ; sans activité il n&apos;y a pas de participants, et cela n&apos;est pas un secret.</translation>
    </message>
    <message>
        <source>%1 is among the first %2 months of the file, which have no public version: their figures would tell too much of one another.</source>
        <translation>%1 fait partie des %2 premiers mois du fichier, qui n&apos;ont pas de version publique : leurs chiffres en diraient trop les uns sur les autres.</translation>
    </message>
    <message>
        <source>Closed months of this period: %1. The tables show them as they were closed.</source>
        <translation>Mois clôturés de cette période&#xa0;: %1. Les tableaux les montrent tels qu’ils ont été clos.</translation>
    </message>
    <message>
        <source>Counted today, the closed months are still as they were closed.</source>
        <translation>Comptés aujourd’hui, les mois clôturés sont toujours tels qu’ils ont été clos.</translation>
    </message>
    <message>
        <source>Counted today, these closed months differ from what was closed: %1. Where each person counts once in the whole period, today’s count is given.</source>
        <translation>Comptés aujourd’hui, ces mois clôturés diffèrent de ce qui a été clôturé&#xa0;: %1. Là où chaque personne compte une fois dans toute la période, c’est le compte d’aujourd’hui qui est donné.</translation>
    </message>
</context>
<context>
    <name>wasl::reports::PeopleExport</name>
    <message>
        <source>Agreed</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name (Arabic)</source>
        <translation>Nom de famille (arabe)</translation>
    </message>
    <message>
        <source>Given name (Arabic)</source>
        <translation>Prénom (arabe)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Enregistrée le</translation>
    </message>
</context>
<context>
    <name>wasl::storage</name>
    <message>
        <source>Another person already has the file number %1.</source>
        <translation>Une autre personne a déjà le numéro de dossier %1.</translation>
    </message>
    <message>
        <source>There is already a case file in this folder.</source>
        <translation>Il y a déjà un fichier d’association dans ce dossier.</translation>
    </message>
    <message>
        <source>There is no case file in this folder.</source>
        <translation>Il n’y a pas de fichier d’association dans ce dossier.</translation>
    </message>
    <message>
        <source>The folder of the case file cannot be written. Ask whoever looks after this computer for permission, or choose another folder.</source>
        <translation>Il n’est pas possible d’écrire dans le dossier du fichier de l’association. Demandez l’autorisation à la personne qui s’occupe de cet ordinateur, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This key does not open the case file, or the file is damaged.</source>
        <translation>Cette clé n’ouvre pas le fichier de l’association, ou le fichier est endommagé.</translation>
    </message>
    <message>
        <source>These are one and the same record.</source>
        <translation>Il s’agit d’un seul et même dossier.</translation>
    </message>
    <message>
        <source>The person is staying here. Check her out first.</source>
        <translation>La personne séjourne ici. Enregistrez d’abord sa sortie.</translation>
    </message>
    <message>
        <source>Write why the person is erased.</source>
        <translation>Écrivez pourquoi la personne est effacée.</translation>
    </message>
    <message>
        <source>The person is not checked in here.</source>
        <translation>L’entrée de la personne n’est pas enregistrée ici.</translation>
    </message>
    <message>
        <source>This referral was already sent. Withdraw it and write another.</source>
        <translation>Cette orientation est déjà envoyée. Retirez-la et écrivez-en une autre.</translation>
    </message>
    <message>
        <source>Write why the referral is sent without consent.</source>
        <translation>Écrivez pourquoi l’orientation est envoyée sans consentement.</translation>
    </message>
    <message>
        <source>Someone else changed this record while it was open here. Open it again to see the change, then make yours.</source>
        <translation>Quelqu’un d’autre a modifié ce dossier pendant qu’il était ouvert ici. Ouvrez-le de nouveau pour voir la modification, puis faites la vôtre.</translation>
    </message>
    <message>
        <source>The last thing that happened to this record cannot be undone.</source>
        <translation>La dernière chose survenue dans ce dossier ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>There is no such record, or you may not see it.</source>
        <translation>Ce dossier n’existe pas, ou vous n’avez pas le droit de le voir.</translation>
    </message>
    <message>
        <source>The first month was chosen already; it cannot be changed any more.</source>
        <translation>Le premier mois a déjà été choisi&#xa0;; il ne peut plus être changé.</translation>
    </message>
    <message>
        <source>The figures of %1 have already left; they can never be changed.</source>
        <translation>Les chiffres de %1 sont déjà partis&#xa0;; ils ne peuvent plus jamais être changés.</translation>
    </message>
    <message>
        <source>The figures of %1 can leave when the month is over.</source>
        <translation>Les chiffres de %1 pourront partir quand le mois sera terminé.</translation>
    </message>
    <message>
        <source>Months leave one after the other, and %1 is not the next one.</source>
        <translation>Les mois partent l’un après l’autre, et %1 n’est pas le suivant.</translation>
    </message>
    <message>
        <source>This note belongs to a part of the file to which you were given no key. Ask whoever manages the users.</source>
        <translation>Cette note appartient à une partie du fichier dont vous n’avez pas reçu la clé. Adressez-vous à la personne qui gère les utilisateurs.</translation>
    </message>
    <message>
        <source>Bed %1 in room %2 is held for %3 from %4 until %5.</source>
        <translation>Le lit %1 de la chambre %2 est gardé pour %3 du %4 au %5.</translation>
    </message>
    <message>
        <source>Bed %1 in room %2 is held for %3 from %4, with no end known.</source>
        <translation>Le lit %1 de la chambre %2 est gardé pour %3 à partir du %4, sans fin connue.</translation>
    </message>
    <message>
        <source>Someone else took this bed just now.</source>
        <translation>Quelqu’un d’autre vient de prendre ce lit.</translation>
    </message>
    <message>
        <source>This bed is out of use during that time.</source>
        <translation>Ce lit est hors service pendant cette période.</translation>
    </message>
    <message>
        <source>The person is checked in elsewhere. Check her out first.</source>
        <translation>L’entrée de la personne est enregistrée ailleurs. Enregistrez d’abord sa sortie.</translation>
    </message>
    <message>
        <source>This was not saved: the disk is full. Free some space, then save again. Everything saved before is safe.</source>
        <translation>L’enregistrement n’a pas eu lieu&#xa0;: le disque est plein. Libérez de la place, puis enregistrez de nouveau. Tout ce qui a été enregistré auparavant est en sûreté.</translation>
    </message>
    <message>
        <source>This was not saved: the case file cannot be written. Check the permissions of its folder, then save again.</source>
        <translation>L’enregistrement n’a pas eu lieu&#xa0;: il n’est pas possible d’écrire dans le fichier de l’association. Vérifiez les droits de son dossier, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>This was not saved: another program is writing to the case file. Wait a moment, then save again.</source>
        <translation>L’enregistrement n’a pas eu lieu&#xa0;: un autre programme écrit dans le fichier de l’association. Attendez un instant, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Someone holds a place here during that time. Move or end the stay first.</source>
        <translation>Quelqu’un a une place ici pendant cette période. Déplacez ou terminez d’abord le séjour.</translation>
    </message>
    <message>
        <source>This month is not closed yet, so there is nothing to amend.</source>
        <translation>Ce mois n’est pas encore clos&#xa0;; il n’y a donc rien à rectifier.</translation>
    </message>
    <message>
        <source>This installation has no encryption, so the case file is not opened. Install the program again.</source>
        <translation>Cette installation n’a pas de chiffrement&#xa0;; le fichier de l’association n’est donc pas ouvert. Installez de nouveau le programme.</translation>
    </message>
    <message>
        <source>This case file was last used with a newer version of Wasl. Install that version to open it. Nothing was changed.</source>
        <translation>Ce fichier d’association a été utilisé en dernier avec une version plus récente de Wasl. Installez cette version pour l’ouvrir. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This case file is from an older version of Wasl. Open it once for writing, so that it is brought up to date.</source>
        <translation>Ce fichier d’association vient d’une version plus ancienne de Wasl. Ouvrez-le une fois en écriture, afin qu’il soit mis à niveau.</translation>
    </message>
    <message>
        <source>Others were said to be the same person as both of these. Take one of those decisions back first.</source>
        <translation>D’autres dossiers ont été déclarés être la même personne que ces deux-ci. Revenez d’abord sur l’une de ces décisions.</translation>
    </message>
    <message>
        <source>Two of the records that would become one person were said to be different people. Take that decision back first.</source>
        <translation>Deux des dossiers qui deviendraient une seule personne ont été déclarés être de personnes différentes. Revenez d’abord sur cette décision.</translation>
    </message>
    <message>
        <source>This import was undone before.</source>
        <translation>Cette importation a déjà été annulée.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was undone.</source>
        <translation>Interrompu. Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Write until when the file is kept: a day to come.</source>
        <translation>Indiquez jusqu’à quand le dossier est conservé : un jour à venir.</translation>
    </message>
    <message>
        <source>She is in the queue already.</source>
        <translation>Elle est déjà dans la file d’attente.</translation>
    </message>
    <message>
        <source>The file of this attachment is missing or damaged. It may still be in a backup.</source>
        <translation>Le fichier de cette pièce jointe manque ou est endommagé. Il est peut-être encore dans une sauvegarde.</translation>
    </message>
    <message>
        <source>This is not a photo that can be kept: it is too large, or holds more than the picture.</source>
        <translation>Cette photo ne peut pas être gardée : elle est trop grande, ou contient plus que l&apos;image.</translation>
    </message>
    <message>
        <source>%1 are not collected here: an administrator must switch them on first, with the number of the CNDP&apos;s authorisation.</source>
        <translation>Non collecté ici : %1. Un administrateur doit d&apos;abord l&apos;activer, avec le numéro de l&apos;autorisation de la CNDP.</translation>
    </message>
    <message>
        <source>Write the number of the CNDP&apos;s authorisation first. These fields may not be collected without it.</source>
        <translation>Écrivez d&apos;abord le numéro de l&apos;autorisation de la CNDP. Ces champs ne peuvent pas être collectés sans elle.</translation>
    </message>
    <message>
        <source>Only what was given today can be taken back.</source>
        <translation>Seul ce qui a été remis aujourd’hui peut être annulé.</translation>
    </message>
    <message>
        <source>This colleague cannot be given a case: she has left, or her role follows no cases. Choose another.</source>
        <translation>On ne peut pas confier de dossier à cette personne : elle est partie, ou son rôle ne suit pas de dossiers. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>She does not belong to this household today. Choose one of its members.</source>
        <translation>Elle ne fait pas partie de ce ménage aujourd’hui. Choisissez l’un de ses membres.</translation>
    </message>
    <message>
        <source>There is no open case to hand over.</source>
        <translation>Il n’y a aucun dossier ouvert à transmettre.</translation>
    </message>
    <message>
        <source>Careful: the keys of “%1” are not those that were confirmed on %2. Either it made new ones, or somebody pretends to be it. Call a person you know there, on a number you had before, and compare the fingerprint.</source>
        <translation>Attention : les clés de « %1 » ne sont pas celles qui ont été confirmées le %2. Soit elle en a fait de nouvelles, soit quelqu’un se fait passer pour elle. Appelez une personne que vous y connaissez, à un numéro que vous aviez déjà, et comparez l’empreinte.</translation>
    </message>
    <message>
        <source>Careful: another association is already confirmed under the name “%1”. Call a person you know there, on a number you had before, and compare the fingerprint.</source>
        <translation>Attention : une autre association est déjà confirmée sous le nom « %1 ». Appelez une personne que vous y connaissez, à un numéro que vous aviez déjà, et comparez l’empreinte.</translation>
    </message>
    <message>
        <source>This is your own association&apos;s card.</source>
        <translation>C’est la carte de votre propre association.</translation>
    </message>
    <message>
        <source>Files of this kind are not kept, whatever their name says. Attach a PDF, a picture (JPEG or PNG), a plain text, or a document of Word, Excel or LibreOffice Writer.</source>
        <translation>Les fichiers de ce type ne sont pas conservés, quel que soit leur nom. Joignez un PDF, une image (JPEG ou PNG), un texte brut, ou un document Word, Excel ou LibreOffice Writer.</translation>
    </message>
    <message>
        <source>This file is a program or a web page: it could do something by itself when it is opened. It is not kept. Save what it shows as a PDF, and attach that.</source>
        <translation>Ce fichier est un programme ou une page web : il pourrait agir tout seul à l’ouverture. Il n’est pas conservé. Enregistrez ce qu’il montre en PDF, et joignez ce PDF.</translation>
    </message>
    <message>
        <source>This document contains macros, which are small programs. It is not kept. Save it without macros, or as a PDF, and attach that.</source>
        <translation>Ce document contient des macros, c’est-à-dire de petits programmes. Il n’est pas conservé. Enregistrez-le sans macros, ou en PDF, et joignez-le.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>piece-jointe</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is still there, and that you may open it.</source>
        <translation>Ce fichier est illisible. Vérifiez qu’il est toujours là et que vous pouvez l’ouvrir.</translation>
    </message>
    <message>
        <source>This file is too large: at most %1 are kept. Scan it with fewer colours or a lower resolution, or attach it in parts.</source>
        <translation>Ce fichier est trop gros : %1 au plus sont conservés. Numérisez-le avec moins de couleurs ou une résolution plus basse, ou joignez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>The file was not attached: it was stopped.</source>
        <translation>Le fichier n’a pas été joint : l’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>This file was taken in already.</source>
        <translation>Ce fichier a déjà été reçu.</translation>
    </message>
    <message>
        <source>Somebody was referred to this partner, or decided about it: it cannot be removed. Close it instead, and say why.</source>
        <translation>Une personne a été orientée vers ce partenaire ou s’est prononcée à son sujet : il ne peut pas être supprimé. Fermez-le et dites pourquoi.</translation>
    </message>
    <message>
        <source>A referral can go on only from another one of the same person.</source>
        <translation>Une orientation ne peut faire suite qu’à une autre de la même personne.</translation>
    </message>
    <message>
        <source>This referral was not sent yet: it has no reference to print.</source>
        <translation>Cette orientation n’est pas encore envoyée : elle n’a pas de référence à imprimer.</translation>
    </message>
    <message>
        <source>No referral of this file has this reference. It may be another association&apos;s.</source>
        <translation>Aucune orientation de ce fichier ne porte cette référence. Elle vient peut-être d’une autre association.</translation>
    </message>
    <message>
        <source>This is an example: the organisation does not exist. Write over it, or remove the examples.</source>
        <translation>Ceci est un exemple : l’organisme n’existe pas. Remplacez-le ou retirez les exemples.</translation>
    </message>
    <message>
        <source>it was only an example</source>
        <translation>ce n’était qu’un exemple</translation>
    </message>
    <message>
        <source>Some of it has left already. It is not counted anew.</source>
        <translation>Une partie est déjà sortie. On ne recompte pas.</translation>
    </message>
    <message>
        <source>This card was revoked on %1 and is not valid. Reason: %2. Ask who holds it for the new card, or find her by name.</source>
        <translation>Cette carte a été annulée le %1 et n’est plus valable. Motif : %2. Demandez la nouvelle carte à qui la porte, ou cherchez la personne par son nom.</translation>
    </message>
    <message>
        <source>This card was not issued by this association, or its holder&apos;s file was erased.</source>
        <translation>Cette carte n’a pas été émise par cette association, ou le dossier de sa titulaire a été effacé.</translation>
    </message>
    <message>
        <source>This card was valid until %1. Find the person by name, and give her a new one.</source>
        <translation>Cette carte était valable jusqu’au %1. Cherchez la personne par son nom et donnez-lui-en une nouvelle.</translation>
    </message>
    <message>
        <source>She has a card that is valid. Revoke or replace it first.</source>
        <translation>Elle a une carte valable. Annulez-la ou remplacez-la d’abord.</translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation>Personne n’a ce numéro de dossier.</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <translation>Pour %1 : %2</translation>
    </message>
    <message>
        <source>Choose who stays.</source>
        <translation>Choisissez qui loge.</translation>
    </message>
    <message>
        <source>The person has a bed already, or one is held for her.</source>
        <translation>La personne a déjà un lit, ou un lit lui est réservé.</translation>
    </message>
    <message>
        <source>House rules that hold already are not changed, since somebody may have signed them. Write a new version from today or later.</source>
        <translation>Un règlement déjà en vigueur ne se modifie pas, car quelqu’un a pu le signer. Écrivez une nouvelle version, à partir d’aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>There are house rules in this language from this day already.</source>
        <translation>Il y a déjà un règlement dans cette langue à partir de ce jour.</translation>
    </message>
    <message>
        <source>In which part of the file the texts lie is decided when the incident is written down. Write it down again if that was wrong.</source>
        <translation>La partie du fichier où se trouvent les textes se décide quand l’incident est noté. Notez-le à nouveau si c’était une erreur.</translation>
    </message>
    <message>
        <source>A ban that was decided is not changed. Lift it, or decide anew: both decisions stay on record.</source>
        <translation>Une exclusion décidée ne se modifie pas. Levez-la, ou décidez à nouveau : les deux décisions restent enregistrées.</translation>
    </message>
    <message>
        <source>This was given back or lost already. Look at the list again.</source>
        <translation>Cet objet a déjà été rendu ou perdu. Regardez à nouveau la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) of this room are free then; %1 are needed.</source>
        <translation>
            <numerusform>%n lit libre dans cette chambre à ces dates ; il en faut %1.</numerusform>
            <numerusform>%n lits libres dans cette chambre à ces dates ; il en faut %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>She is in the house.</source>
        <translation>Elle est dans la maison.</translation>
    </message>
    <message>
        <source>Choose a day that is not past.</source>
        <translation>Choisissez un jour qui n’est pas passé.</translation>
    </message>
    <message>
        <source>Only her last entry can be taken back. Correct the hour of this one.</source>
        <translation>Seule sa dernière entrée peut être annulée. Corrigez l’heure de celle-ci.</translation>
    </message>
    <message>
        <source>No visitor is counted as in the house today.</source>
        <translation>Aucun visiteur n’est compté dans la maison aujourd’hui.</translation>
    </message>
    <message>
        <source>This bed was taken out of use just now.</source>
        <translation>Ce lit vient d’être retiré du service.</translation>
    </message>
    <message>
        <source>Between %1 and %2 can be added at once.</source>
        <translation>On peut en ajouter de %1 à %2 à la fois.</translation>
    </message>
    <message>
        <source>Somebody once had a bed here, or it was blocked, so that it stays in the file. Take it out of use instead.</source>
        <translation>Quelqu’un a déjà eu un lit ici, ou la place a été bloquée : elle reste donc dans le fichier. Retirez-la plutôt du service.</translation>
    </message>
    <message>
        <source>The person is not on the waiting list any more.</source>
        <translation>La personne n’est plus sur la liste d’attente.</translation>
    </message>
    <message>
        <source>“%1” cannot be broken down like this, only by one or two of: %2.</source>
        <translation>« %1 » ne peut pas être ventilé ainsi, seulement selon un ou deux de : %2.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Le calcul a été arrêté.</translation>
    </message>
    <message>
        <source>Belongings of hers are kept here. Return them, or say what became of them, first.</source>
        <translation>Des effets lui appartenant sont gardés ici. Rendez-les, ou dites d’abord ce qu’ils sont devenus.</translation>
    </message>
    <message>
        <source>There is no figure to import.</source>
        <translation>Il n’y a aucun chiffre à importer.</translation>
    </message>
    <message>
        <source>%1 is not closed, and only a closed month has a public version. Close it first, or ask for the exact figures.</source>
        <translation>%1 n’est pas clôturé, et seul un mois clôturé a une version publique. Clôturez-le d’abord, ou demandez les chiffres exacts.</translation>
    </message>
    <message>
        <source>Say why these figures changed after the month was closed.</source>
        <translation>Dites pourquoi ces chiffres ont changé après la clôture du mois.</translation>
    </message>
    <message>
        <source>The signature of %1 does not hold: its figures were altered past the program. It has no public version.</source>
        <translation>La signature de %1 n&apos;est pas valide : ses chiffres ont été modifiés hors du programme. Il n&apos;a pas de version publique.</translation>
    </message>
    <message>
        <source>The case file is empty: what was in it is lost here. Restore the last backup. Nothing was changed.</source>
        <translation>Le fichier de l’association est vide&#xa0;: ce qu’il contenait est perdu ici. Restaurez la dernière sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>She stays in %1: what is recorded here would not be true there.</source>
        <translation>Elle loge à %1&#xa0;: ce qui serait noté ici n’y serait pas vrai.</translation>
    </message>
    <message>
        <source>The figures of this month changed while you looked at them. Nothing was written down: look at them as they are now, and decide again.</source>
        <translation>Les chiffres de ce mois ont changé pendant que vous les regardiez. Rien n’a été enregistré&#xa0;: regardez-les tels qu’ils sont maintenant, et décidez à nouveau.</translation>
    </message>
    <message>
        <source>The journal says that this month was closed, and its figures are gone: somebody took them out of the file past the program. Compare with a backup.</source>
        <translation>Le journal dit que ce mois a été clôturé, et ses chiffres ont disparu&#xa0;: quelqu’un les a retirés du fichier sans passer par le programme. Comparez avec une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>wasl::storage::Backup</name>
    <message>
        <source>There is already something at this place. Choose an empty folder for the backup.</source>
        <translation>Il y a déjà quelque chose à cet endroit. Choisissez un dossier vide pour la sauvegarde.</translation>
    </message>
    <message>
        <source>A file of the case file or of the backup cannot be read.</source>
        <translation>Une partie du fichier de l’association ou de la sauvegarde ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>This backup is damaged or incomplete and was not used. Take another one, or make a new one on another medium.</source>
        <translation>Cette sauvegarde est endommagée ou incomplète et n’a pas été utilisée. Prenez-en une autre, ou faites-en une nouvelle sur un autre support.</translation>
    </message>
    <message>
        <source>There is already a case file, or something else, in this folder. Restore into an empty one; nothing was changed.</source>
        <translation>Il y a déjà un fichier d’association, ou autre chose, dans ce dossier. Restaurez dans un dossier vide&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup was not made: files were removed from the case file meanwhile. Make it once more.</source>
        <translation>La sauvegarde n’a pas été faite&#xa0;: des fichiers ont été retirés du fichier d’association entre-temps. Refaites-la.</translation>
    </message>
</context>
<context>
    <name>wasl::storage::CaseFile</name>
    <message>
        <source>You were not given the key to these notes. Ask someone who reads them to let you in.</source>
        <translation>Vous n’avez pas reçu la clé de ces notes. Demandez à une personne qui les lit de vous y donner accès.</translation>
    </message>
    <message>
        <source>The present passphrase is not right.</source>
        <translation>La phrase de passe actuelle n’est pas correcte.</translation>
    </message>
    <message>
        <source>This user no longer has access.</source>
        <translation>Cet utilisateur n’a plus accès.</translation>
    </message>
    <message>
        <source>There is already a user of this name.</source>
        <translation>Il y a déjà un utilisateur de ce nom.</translation>
    </message>
    <message>
        <source>You cannot do this to yourself. Ask another administrator.</source>
        <translation>Vous ne pouvez pas faire cela pour vous-même. Adressez-vous à un autre administrateur.</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else administrator first.</source>
        <translation>C’est le dernier administrateur. Donnez d’abord ce rôle à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The role of this user does not go with these notes. Change the role first.</source>
        <translation>Le rôle de cet utilisateur ne va pas avec ces notes. Changez d’abord le rôle.</translation>
    </message>
    <message>
        <source>Only someone who reads these notes can let somebody else in.</source>
        <translation>Seule une personne qui lit ces notes peut y donner accès à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The keys were not changed: a report, an import or a backup is still running. Wait until it has ended, then try again.</source>
        <translation>Les clés n’ont pas été changées&#xa0;: un rapport, une importation ou une sauvegarde est encore en cours. Attendez la fin, puis réessayez.</translation>
    </message>
    <message>
        <source>The keys were not changed: there is not enough room on the disk to encrypt the case file anew. Free %1, then try again.</source>
        <translation>Les clés n’ont pas été changées&#xa0;: il n’y a pas assez de place sur le disque pour chiffrer de nouveau le fichier de l’association. Libérez %1, puis réessayez.</translation>
    </message>
    <message>
        <source>Write why these notes must be read now, so that it can be understood later.</source>
        <translation>Écrivez pourquoi ces notes doivent être lues maintenant, pour qu’on le comprenne plus tard.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another case file, or was replaced by a newer one.</source>
        <translation>Ce code de secours appartient à un autre fichier d’association, ou a été remplacé par un plus récent.</translation>
    </message>
    <message>
        <source>The recovery code holds no key to these notes: nobody was given them, or nobody who reads them has signed in since the code was made.</source>
        <translation>Le code de secours ne contient pas la clé de ces notes : personne ne l’a reçue, ou aucun de leurs lecteurs ne s’est connecté depuis la création du code.</translation>
    </message>
    <message>
        <source>This is done, but that it was done could not be written into the case file: the disk is full, or another program is writing. It need not be done again.</source>
        <translation>C’est fait, mais cela n’a pas pu être noté dans le fichier d’association&#xa0;: le disque est plein, ou un autre programme est en train d’écrire. Il n’est pas nécessaire de recommencer.</translation>
    </message>
    <message>
        <source>There is not enough free memory for this. Close other programs, then try again. Nothing was changed.</source>
        <translation>Il n’y a pas assez de mémoire libre pour cela. Fermez d’autres programmes, puis réessayez. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>wasl::storage::CompartmentCipher</name>
    <message>
        <source>This note cannot be opened: it was altered, or you were not given its key.</source>
        <translation>Cette note ne peut pas être ouverte&#xa0;: elle a été altérée, ou vous n’avez pas reçu sa clé.</translation>
    </message>
</context>
<context>
    <name>wasl::storage::DurableFile</name>
    <message>
        <source>The disk is full: nothing was saved. Free some space, then try again.</source>
        <translation>Le disque est plein&#xa0;: rien n’a été enregistré. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder of the case file cannot be written. Ask for permission to write there, or choose another folder.</source>
        <translation>Il n’est pas possible d’écrire dans le dossier du fichier de l’association. Demandez l’autorisation d’y écrire, ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>wasl::storage::KeySlots</name>
    <message>
        <source>There is no case file in this folder.</source>
        <translation>Il n’y a pas de fichier d’association dans ce dossier.</translation>
    </message>
    <message>
        <source>The key file of this case file is damaged. Restore it from a backup.</source>
        <translation>Le fichier des clés de ce fichier d’association est endommagé. Restaurez-le à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>This case file was written by a newer version of Wasl. Update Wasl to open it; nothing was changed.</source>
        <translation>Ce fichier d’association a été écrit par une version plus récente de Wasl. Mettez Wasl à jour pour l’ouvrir&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>You may not read the case file in this folder. Ask whoever looks after this computer for permission.</source>
        <translation>Vous n’avez pas le droit de lire le fichier d’association dans ce dossier. Demandez-en l’autorisation à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>The key files of this case file are missing. Take keyslots.a from a backup, and put it into the folder.</source>
        <translation>Les fichiers de clés de ce fichier d’association manquent. Prenez keyslots.a dans une sauvegarde et placez-le dans le dossier.</translation>
    </message>
</context>
<context>
    <name>wasl::storage::PassphrasePolicy</name>
    <message>
        <source>The passphrase is too short. Take at least 12 characters (15 are better), or six words that have nothing to do with each other.</source>
        <translation>La phrase de passe est trop courte. Prenez au moins 12 caractères (15, c’est mieux), ou six mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>Many people use this passphrase, so it is the first that would be tried. Choose another one.</source>
        <translation>Beaucoup de personnes utilisent cette phrase de passe&#xa0;; c’est donc la première qui serait essayée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This passphrase repeats itself and is easily guessed. Choose another one.</source>
        <translation>Cette phrase de passe se répète et se devine facilement. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This passphrase is little more than a name that everybody here knows. Choose another one.</source>
        <translation>Cette phrase de passe n’est guère plus qu’un nom que tout le monde connaît ici. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>wasl::storage::RecoveryCode</name>
    <message>
        <source>This is not a recovery code. Compare it with the paper, character by character: it has nine groups of four.</source>
        <translation>Ceci n’est pas un code de secours. Comparez-le avec le papier, caractère par caractère&#xa0;: il compte neuf groupes de quatre.</translation>
    </message>
</context>
<context>
    <name>wasl::storage::Vault</name>
    <message>
        <source>%1 has this case file open on the computer %2 since %3. Close it there first.</source>
        <translation>%1 a ouvert ce fichier d’association sur l’ordinateur %2 depuis %3. Fermez-le d’abord là-bas.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase was wrong several times. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>La phrase de passe était fausse plusieurs fois. Attendez %n seconde, puis réessayez.</numerusform>
            <numerusform>La phrase de passe était fausse plusieurs fois. Attendez %n secondes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys of this case file are protected too weakly, as if somebody had altered them. Restore them from a backup.</source>
        <translation>Les clés de ce fichier d’association sont trop faiblement protégées, comme si quelqu’un les avait altérées. Restaurez-les à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The key file of this case file is damaged or was altered. Restore it from a backup.</source>
        <translation>Le fichier des clés de ce fichier d’association est endommagé ou a été altéré. Restaurez-le à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another case file, or was replaced by a newer one.</source>
        <translation>Ce code de secours appartient à un autre fichier d’association, ou a été remplacé par un plus récent.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the case file. Close other programs, then try again.</source>
        <translation>Il n’y a pas assez de mémoire libre pour ouvrir le fichier de l’association. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The recovery code of this case file was not typed back yet. Type it back, or have a new one made; without it no record can be kept.</source>
        <translation>Le code de secours de ce fichier d’association n’a pas encore été saisi de nouveau. Saisissez-le, ou faites-en créer un nouveau&#xa0;; sans cela, aucun dossier ne peut être conservé.</translation>
    </message>
    <message>
        <source>There is already a case file, or something else, in this folder. Choose an empty folder.</source>
        <translation>Il y a déjà un fichier d’association, ou autre chose, dans ce dossier. Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>This passphrase was given to you for the first time only. Choose your own.</source>
        <translation>Cette phrase de passe vous a été donnée pour la première fois seulement. Choisissez la vôtre.</translation>
    </message>
    <message>
        <source>You have already chosen your own passphrase.</source>
        <translation>Vous avez déjà choisi votre propre phrase de passe.</translation>
    </message>
    <message>
        <source>The user name or the passphrase is not right.</source>
        <translation>Le nom d’utilisateur ou la phrase de passe n’est pas correct.</translation>
    </message>
    <message>
        <source>This case file is open in another program. Close it there first.</source>
        <translation>Ce fichier d’association est ouvert dans un autre programme. Fermez-le d’abord là-bas.</translation>
    </message>
</context>
<context>
    <name>wasl::sync</name>
    <message>
        <source>The network&apos;s hub cannot be reached now. Nothing is lost: what waits is sent later.</source>
        <translation>La plateforme du réseau n’est pas joignable pour le moment. Rien n’est perdu&#xa0;: ce qui attend sera envoyé plus tard.</translation>
    </message>
    <message>
        <source>The computer that answered is not the network&apos;s hub: its certificate is not the expected one. Nothing was sent.</source>
        <translation>L’ordinateur qui a répondu n’est pas la plateforme du réseau&#xa0;: son certificat n’est pas celui attendu. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The hub did not agree to a secure connection (TLS 1.3). Nothing was sent.</source>
        <translation>La plateforme du réseau n’a pas accepté une connexion sécurisée (TLS 1.3). Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The answer of the hub was cut short or cannot be read. What waits is sent again later.</source>
        <translation>La réponse de la plateforme du réseau a été interrompue ou est illisible. Ce qui attend sera renvoyé plus tard.</translation>
    </message>
    <message>
        <source>The hub&apos;s address must look like https://hub.example.org.</source>
        <translation>L’adresse de la plateforme du réseau doit se présenter comme https://hub.example.org.</translation>
    </message>
    <message>
        <source>The hub already holds other figures of this month. They stay as they were first sent; this month is closed.</source>
        <translation>La plateforme du réseau détient déjà d’autres chiffres de ce mois. Ils restent tels qu’ils ont été envoyés la première fois&#xa0;; ce mois est clos.</translation>
    </message>
    <message>
        <source>This month is not over yet. It can be sent when it has ended.</source>
        <translation>Ce mois n’est pas encore terminé. Il pourra être envoyé quand il sera fini.</translation>
    </message>
    <message>
        <source>The hub does not know this association. Enrol it with a code of the network&apos;s coordination.</source>
        <translation>La plateforme du réseau ne connaît pas cette association. Inscrivez-la avec un code de la coordination du réseau.</translation>
    </message>
    <message>
        <source>This code is not known or has expired. Ask the network&apos;s coordination for a new one.</source>
        <translation>Ce code est inconnu ou a expiré. Demandez-en un nouveau à la coordination du réseau.</translation>
    </message>
    <message>
        <source>This code was already used. Ask the network&apos;s coordination for a new one.</source>
        <translation>Ce code a déjà été utilisé. Demandez-en un nouveau à la coordination du réseau.</translation>
    </message>
    <message>
        <source>The hub does not accept the form of this release. This program may need an update.</source>
        <translation>La plateforme du réseau n’accepte pas la forme de cet envoi. Ce programme a peut-être besoin d’une mise à jour.</translation>
    </message>
    <message>
        <source>The hub refused the request (%1).</source>
        <translation>La plateforme du réseau a refusé la demande (%1).</translation>
    </message>
    <message>
        <source>The hub is busy. What waits is sent later by itself.</source>
        <translation>La plateforme du réseau est occupée. Ce qui attend sera envoyé plus tard automatiquement.</translation>
    </message>
    <message>
        <source>The hub sent a receipt for something else, so the release still counts as unsent.</source>
        <translation>La plateforme du réseau a transmis un accusé de réception pour autre chose&#xa0;; l’envoi compte donc toujours comme non parti.</translation>
    </message>
    <message>
        <source>The answer of the hub was cut short or cannot be read. Try the same code again.</source>
        <translation>La réponse de la plateforme du réseau a été interrompue ou est illisible. Essayez de nouveau le même code.</translation>
    </message>
    <message>
        <source>The answer of the hub was cut short or cannot be read.</source>
        <translation>La réponse de la plateforme du réseau a été interrompue ou est illisible.</translation>
    </message>
    <message>
        <source>The hub already holds another text of this note. Write a new note instead.</source>
        <translation>La plateforme du réseau a déjà un autre texte de cette note. Écrivez plutôt une nouvelle note.</translation>
    </message>
    <message>
        <source>Twenty notes of this association wait for the coordination already. Send this one when some of them are decided.</source>
        <translation>Vingt notes de cette association attendent déjà la coordination. Envoyez celle-ci quand quelques-unes seront décidées.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Le fichier %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The date of this computer was wrong when the file was saved, or the file lay about for more than a year. Set the date right and save the file again.</source>
        <translation>La date de cet ordinateur était fausse quand le fichier a été enregistré, ou le fichier a attendu plus d’un an. Réglez la date et enregistrez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>This file does not say which hub it is for. Have it saved again where it came from.</source>
        <translation>Ce fichier ne dit pas à quelle plateforme il est destiné. Faites-le enregistrer de nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>The network&apos;s coordination has stopped this association&apos;s access to the hub. Speak with it; what waits stays in the case file until then.</source>
        <translation>La coordination du réseau a suspendu l’accès de cette association à la plateforme du réseau. Adressez-vous à elle&#xa0;; ce qui attend reste d’ici là dans le fichier d’association.</translation>
    </message>
    <message>
        <source>The hub knows another key of this association than this case file. Ask the network&apos;s coordination for a code that gives it a new key.</source>
        <translation>La plateforme du réseau connaît pour cette association une autre clé que celle de ce fichier d’association. Demandez à la coordination du réseau un code qui lui donne une nouvelle clé.</translation>
    </message>
    <message>
        <source>This association declared other communes when it joined: %1. Declare the same ones, in this order.</source>
        <translation>Cette association a déclaré d’autres communes à son adhésion&#xa0;: %1. Déclarez les mêmes, dans cet ordre.</translation>
    </message>
    <message>
        <source>This key was already replaced by a newer one, and no key comes back.</source>
        <translation>Cette clé a déjà été remplacée par une plus récente, et aucune clé ne revient.</translation>
    </message>
    <message>
        <source>The hub is busy. Deliver the same file again later: nothing is counted twice.</source>
        <translation>La plateforme est occupée. Remettez de nouveau le même fichier plus tard&#xa0;: rien n’est compté deux fois.</translation>
    </message>
    <message>
        <source>The association has had a new key since the file was saved. Save the file again.</source>
        <translation>L’association a une nouvelle clé depuis l’enregistrement du fichier. Enregistrez de nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>wasl::sync::Carrying</name>
    <message>
        <source>This answer is for another association (%1). Nothing was changed.</source>
        <translation>Cette réponse est destinée à une autre association (%1). Rien n’a été changé.</translation>
    </message>
    <message>
        <source>To be carried since %1; no answer yet.</source>
        <translation>À porter depuis le %1&#xa0;; pas encore de réponse.</translation>
    </message>
    <message>
        <source>Nothing waits for the network now. The next month can be saved when it is over.</source>
        <translation>Rien n’attend le réseau pour l’instant. Le mois prochain pourra être enregistré quand il sera terminé.</translation>
    </message>
</context>
<context>
    <name>wasl::sync::Memberships</name>
    <message>
        <source>The association is not in a network yet. Enrol it with the code that the network&apos;s coordination gave you.</source>
        <translation>L’association n’est pas encore dans un réseau. Inscrivez-la avec le code que la coordination du réseau vous a donné.</translation>
    </message>
    <message>
        <source>The association is in a network already.</source>
        <translation>L’association est déjà dans un réseau.</translation>
    </message>
    <message>
        <source>This code is one of another association. Ask the network&apos;s coordination for a code that gives this one, %1, a new key.</source>
        <translation>Ce code est celui d’une autre association. Demandez à la coordination du réseau un code qui donne une nouvelle clé à celle-ci, %1.</translation>
    </message>
    <message>
        <source>The key of the association was changed meanwhile. Nothing is lost: do it again.</source>
        <translation>La clé de l’association a été changée entre-temps. Rien n’est perdu&#xa0;: recommencez.</translation>
    </message>
</context>
<context>
    <name>wasl::sync::Publisher</name>
    <message>
        <source>The date of this computer is %1, that of the hub %2. Set the date right and send again: a month is closed for ever once its figures are fixed. Nothing was fixed.</source>
        <translation>La date de cet ordinateur est le %1, celle de la plateforme du réseau le %2. Corrigez la date puis envoyez de nouveau : un mois est clos pour toujours dès que ses chiffres sont fixés. Rien n’a été fixé.</translation>
    </message>
    <message>
        <source>The date of this computer is %1. If that is not today&apos;s, set it right first: a month is closed for ever once its figures are fixed. Nothing was fixed.</source>
        <translation>La date de cet ordinateur est le %1. Si ce n’est pas celle d’aujourd’hui, réglez-la d’abord&#xa0;: un mois est clôturé pour toujours une fois ses chiffres fixés. Rien n’a été fixé.</translation>
    </message>
    <message>
        <source>This file was restored from a backup and does not know what left since. Send once over a connection, or let the months that were over on %1 be closed without their figures. Nothing was fixed.</source>
        <translation>Ce fichier a été restauré d’une sauvegarde et ne sait pas ce qui est parti depuis. Envoyez une fois par une connexion, ou laissez clôturer sans leurs chiffres les mois déjà terminés au %1. Rien n’a été fixé.</translation>
    </message>
</context>
<context>
    <name>wasl::ui</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Plus utilisé</translation>
    </message>
    <message>
        <source>%1 · room %2 · bed %3</source>
        <extracomment>A place in a reception structure: unit, room and bed.</extracomment>
        <translation>%1 · chambre %2 · lit %3</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>pas encore choisi</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>late since just now</source>
        <translation>en retard depuis peu</translation>
    </message>
    <message>
        <source>within the hour</source>
        <translation>dans l’heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) late</source>
        <translation>
            <numerusform>%n heure de retard</numerusform>
            <numerusform>%n heures de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the partner</source>
        <translation>Envoyée au partenaire</translation>
    </message>
    <message>
        <source>The partner acknowledged it</source>
        <translation>Le partenaire en a confirmé la réception</translation>
    </message>
    <message>
        <source>The partner accepted</source>
        <translation>Le partenaire a accepté</translation>
    </message>
    <message>
        <source>The partner declined</source>
        <translation>Le partenaire a refusé</translation>
    </message>
    <message>
        <source>The service began</source>
        <translation>La prestation a commencé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevée</translation>
    </message>
    <message>
        <source>The time for an answer ran out</source>
        <translation>Le délai de réponse est écoulé</translation>
    </message>
    <message>
        <source>The partner was reminded</source>
        <translation>Le partenaire a été relancé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken out again.</source>
        <translation>
            <numerusform>%n personne retirée.</numerusform>
            <numerusform>%n personnes retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were worked on since and stay:</source>
        <translation>
            <numerusform>%n dossier travaillé depuis reste :</numerusform>
            <numerusform>%n dossiers travaillés depuis restent :</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation>Annulation de l’importation…</translation>
    </message>
    <message>
        <source>%1 waits in the queue.</source>
        <translation>%1 est dans la file d’attente.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Pas encore confirmée</translation>
    </message>
    <message>
        <source>Other keys than before</source>
        <translation>D’autres clés qu’avant</translation>
    </message>
    <message>
        <source>Another one has this name</source>
        <translation>Une autre porte ce nom</translation>
    </message>
    <message>
        <source>Receipt acknowledged</source>
        <translation>Réception confirmée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Keys made on</source>
        <translation>Clés faites le</translation>
    </message>
    <message>
        <source>Careful: these are not the keys of %1 that were confirmed on %2. Either it made new ones, or somebody pretends to be it.</source>
        <translation>Attention : ce ne sont pas les clés de %1 confirmées le %2. Soit elle en a fait de nouvelles, soit quelqu’un se fait passer pour elle.</translation>
    </message>
    <message>
        <source>Careful: another association is already confirmed under the name %1. Confirming this card puts it in the other one&apos;s place.</source>
        <translation>Attention : une autre association est déjà confirmée sous le nom %1. Confirmer cette carte la met à la place de l’autre.</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>Pas encore en vigueur</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Finit aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Finit dans %n jour</numerusform>
            <numerusform>Finit dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message numerus="yes">
        <source>Called %n time(s)</source>
        <translation>
            <numerusform>Appelé %n fois</numerusform>
            <numerusform>Appelé %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Couvre</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 waits in the queue. She may not stay here until %2: see her bans.</source>
        <translation>%1 attend dans la file. Elle ne peut pas être hébergée ici jusqu’au %2 : voir ses exclusions.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Tout est fait</translation>
    </message>
    <message>
        <source>To do by %1</source>
        <translation>À faire avant le %1</translation>
    </message>
    <message>
        <source>%1 may not come here until %2. The ban is reviewed on %3.</source>
        <translation>%1 ne peut pas venir ici jusqu’au %2. L’exclusion est réexaminée le %3.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Présente</translation>
    </message>
    <message>
        <source>Stayed beyond the planned end</source>
        <translation>Fin prévue dépassée</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation>Femmes seulement</translation>
    </message>
    <message>
        <source>Men only</source>
        <translation>Hommes seulement</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>de %1 à %2 ans</translation>
    </message>
    <message numerus="yes">
        <source>From %n year(s)</source>
        <translation>
            <numerusform>à partir de %n an</numerusform>
            <numerusform>à partir de %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n year(s)</source>
        <translation>
            <numerusform>jusqu’à %n an</numerusform>
            <numerusform>jusqu’à %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) at most</source>
        <translation>
            <numerusform>%n nuit au plus</numerusform>
            <numerusform>%n nuits au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of her belongings are kept here. Return them before she leaves.</source>
        <translation>
            <numerusform>%n de ses effets est gardé ici. Rendez-le-lui avant son départ.</numerusform>
            <numerusform>%n de ses effets sont gardés ici. Rendez-les-lui avant son départ.</numerusform>
        </translation>
    </message>
    <message>
        <source>She still has something of ours: %1.</source>
        <translation>Elle a encore quelque chose à nous : %1.</translation>
    </message>
    <message>
        <source>Without her no adult of the household is in the house with: %1.</source>
        <translation>Sans elle, plus aucun adulte du ménage n’est dans la maison avec&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ActivitiesPage</name>
    <message>
        <source>This activity is not there, or your role does not see it.</source>
        <translation>Cette activité n’existe pas, ou votre rôle ne la voit pas.</translation>
    </message>
    <message>
        <source>Activities and barriers</source>
        <translation>Activités et obstacles</translation>
    </message>
    <message>
        <source>What stands in the way of rights, counted for advocacy</source>
        <translation>Ce qui fait obstacle aux droits, compté pour le plaidoyer</translation>
    </message>
    <message>
        <source>Collective work, and who took part</source>
        <translation>Le travail collectif, et qui y a participé</translation>
    </message>
    <message>
        <source>&amp;Note a barrier</source>
        <translation>&amp;Noter un obstacle</translation>
    </message>
    <message>
        <source>&amp;New activity</source>
        <translation>&amp;Nouvelle activité</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Obstacles</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ActivityList</name>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Activities: %1. Participants: %2, of whom women %3, men %4, not said %5, named %6.</source>
        <translation>Activités : %1. Participants : %2, dont femmes %3, hommes %4, non précisé %5, nommés %6.</translation>
    </message>
    <message>
        <source>No activity in this time</source>
        <translation>Aucune activité sur cette période</translation>
    </message>
    <message>
        <source>No activity of this kind in this time</source>
        <translation>Aucune activité de ce type sur cette période</translation>
    </message>
    <message>
        <source>Training sessions, awareness, language courses, cultural days: write down who took part, counted or by name, and they stand in the month&apos;s figures.</source>
        <translation>Formations, sensibilisation, cours de langue, journées culturelles : notez qui a participé, en nombre ou par nom, et cela entre dans les chiffres du mois.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Type d’activité</translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation>En noter une</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ActivityRecord</name>
    <message>
        <source>The activity is saved.</source>
        <translation>L’activité est enregistrée.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Refaire la même</translation>
    </message>
    <message>
        <source>Something was typed here on %1 and not saved.</source>
        <translation>Une saisie faite ici le %1 n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>There is no former activity of this kind yet.</source>
        <translation>Il n’y a pas encore d’activité antérieure de ce type.</translation>
    </message>
    <message>
        <source>This is a new activity, like the one of %1. Who was counted is counted anew.</source>
        <translation>C’est une nouvelle activité, sur le modèle de celle du %1. Les participants comptés sont à recompter.</translation>
    </message>
    <message>
        <source>The activity was removed.</source>
        <translation>L’activité a été supprimée.</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Ajouter un(e) participant(e)</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>Qui a participé ?</translation>
    </message>
    <message>
        <source>Save the attendance sheet as</source>
        <translation>Enregistrer la feuille de présence sous</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The attendance sheet is written.</source>
        <translation>La feuille de présence est écrite.</translation>
    </message>
    <message>
        <source>%1 participants: women %2, men %3, not said %4, named %5</source>
        <translation>%1 participants : femmes %2, hommes %3, non précisé %4, nommés %5</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>The first, when there are several.</source>
        <translation>Le premier, s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>All together.</source>
        <translation>Au total.</translation>
    </message>
    <message>
        <source>Programme of the SNIA</source>
        <translation>Programme de la SNIA</translation>
    </message>
    <message>
        <source>With which partners</source>
        <translation>Avec quels partenaires</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>En nombre</translation>
    </message>
    <message>
        <source>Whoever has no file is counted, not registered: nobody needs a name to learn something, and the month counts her all the same.</source>
        <translation>Qui n’a pas de dossier est compté, pas enregistré : nul besoin d’un nom pour apprendre quelque chose, et le mois en tient compte quand même.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Retirer ce groupe</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Remove this participant</source>
        <translation>Retirer ce participant</translation>
    </message>
    <message>
        <source>Add somebody on file…</source>
        <translation>Ajouter une personne enregistrée…</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Number of hours</source>
        <translation>Nombre d’heures</translation>
    </message>
</context>
<context>
    <name>wasl::ui::AgendaBoard</name>
    <message>
        <source>More things of the whole day</source>
        <translation>D’autres choses de toute la journée</translation>
    </message>
    <message>
        <source>%1, %2: nothing</source>
        <translation>%1, %2 : rien</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::AgendaExportDialog</name>
    <message>
        <source>Only what is mine</source>
        <translation>Seulement ce qui est à moi</translation>
    </message>
    <message>
        <source>Write the names of people too</source>
        <translation>Écrire aussi les noms des personnes</translation>
    </message>
    <message>
        <source>Yes, these names may leave the case file</source>
        <translation>Oui, ces noms peuvent sortir du fichier d’association</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Fichier d’agenda</translation>
    </message>
    <message>
        <source>A file for the calendar of a phone or another program (iCalendar). Each entry says what kind it is and a file number; no name, no reason.</source>
        <translation>Un fichier pour l’agenda d’un téléphone ou d’un autre programme (iCalendar). Chaque entrée dit son type et un numéro de dossier ; ni nom, ni motif.</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>With names, whoever opens this file, the phone it is on, or the calendar service behind it reads who comes to the association and when. Wasl cannot protect it any more, nor take it back. Names of people who did not agree that their data leave are left out. The journal keeps that you did this. Should names be in it?</source>
        <translation>Avec les noms, quiconque ouvre ce fichier, le téléphone où il se trouve ou le service d’agenda qui est derrière lit qui vient à l’association et quand. Wasl ne peut plus le protéger ni le reprendre. Les noms de qui n’a pas accepté que ses données sortent sont laissés de côté. Le journal garde que vous l’avez fait. Faut-il y mettre les noms ?</translation>
    </message>
    <message>
        <source>Write with names</source>
        <translation>Écrire avec les noms</translation>
    </message>
    <message>
        <source>Write without names</source>
        <translation>Écrire sans les noms</translation>
    </message>
    <message>
        <source>Give a first day and a last day that is not before it.</source>
        <translation>Donnez un premier jour et un dernier jour qui ne le précède pas.</translation>
    </message>
    <message>
        <source>Save the calendar file as</source>
        <translation>Enregistrer le fichier d’agenda sous</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
</context>
<context>
    <name>wasl::ui::AgendaPage</name>
    <message>
        <source>New appointment</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
    <message>
        <source>Who is to come?</source>
        <translation>Qui doit venir ?</translation>
    </message>
    <message>
        <source>The appointment is on %1.</source>
        <translation>Le rendez-vous est le %1.</translation>
    </message>
    <message>
        <source>%1 is to come on %2.</source>
        <translation>%1 : rendez-vous le %2.</translation>
    </message>
    <message numerus="yes">
        <source>The calendar file is written, with %n entries.</source>
        <translation>
            <numerusform>Le fichier d’agenda est écrit, avec %n entrée.</numerusform>
            <numerusform>Le fichier d’agenda est écrit, avec %n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>What should have been done by now</source>
        <translation>Ce qui devrait déjà être fait</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>&amp;New appointment</source>
        <translation>&amp;Nouveau rendez-vous</translation>
    </message>
    <message>
        <source>N, at the chosen hour</source>
        <translation>N, à l’heure choisie</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Fichier d’agenda…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Everyone’s</source>
        <translation>De tout le monde</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Agenda: arrows move, Enter opens, N makes an appointment, T goes to today, Control with an arrow moves an appointment</source>
        <translation>Agenda : les flèches déplacent, Entrée ouvre, N prend un rendez-vous, T revient à aujourd’hui, Ctrl avec une flèche déplace un rendez-vous</translation>
    </message>
</context>
<context>
    <name>wasl::ui::AgendaWords</name>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
</context>
<context>
    <name>wasl::ui::AgreementDialog</name>
    <message>
        <source>New agreement</source>
        <translation>Nouvelle convention</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Reference of the agreement</source>
        <translation>Référence de la convention</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur à partir du</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Leave it empty if it has no end.</source>
        <translation>Laissez vide s’il n’y a pas de fin.</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signée le</translation>
    </message>
    <message>
        <source>Commune, when it concerns one</source>
        <translation>Commune, si elle en concerne une</translation>
    </message>
    <message>
        <source>What we undertake</source>
        <translation>Nos engagements</translation>
    </message>
    <message>
        <source>What the partner undertakes</source>
        <translation>Engagements du partenaire</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation>Enregistrer la convention</translation>
    </message>
</context>
<context>
    <name>wasl::ui::AgreementsCard</name>
    <message>
        <source>There is no agreement yet.</source>
        <translation>Il n’y a pas encore de convention.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>pas encore signée</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message numerus="yes">
        <source>Agreements that end within %n day(s)</source>
        <translation>
            <numerusform>Conventions qui finissent d’ici %n jour</numerusform>
            <numerusform>Conventions qui finissent d’ici %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Conventions</translation>
    </message>
    <message>
        <source>Add an agreement</source>
        <translation>Ajouter une convention</translation>
    </message>
</context>
<context>
    <name>wasl::ui::AppointmentDialog</name>
    <message>
        <source>Appointment for %1</source>
        <translation>Rendez-vous pour %1</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>For instance 9, 9:30 or 14h.</source>
        <translation>Par exemple 9, 9:30 ou 14h.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>In a few words, for everybody at the desk to read.</source>
        <translation>En quelques mots, lisibles par tous à l’accueil.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make the appointment</source>
        <translation>Fixer le rendez-vous</translation>
    </message>
    <message>
        <source>This is no hour. Write it like 9:30.</source>
        <translation>Ce n’est pas une heure. Écrivez-la comme 9:30.</translation>
    </message>
    <message>
        <source>Write the day of the appointment.</source>
        <translation>Écrivez le jour du rendez-vous.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::Arrival</name>
    <message>
        <source>Summary</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>What was done, and what was skipped</source>
        <translation>Ce qui a été fait, et ce qui a été passé</translation>
    </message>
    <message>
        <source>The arrival of %1, begun on %2, is not finished.</source>
        <translation>L’arrivée de %1, commencée le %2, n’est pas terminée.</translation>
    </message>
    <message>
        <source>%1, file number %2.</source>
        <translation>%1, numéro de dossier %2.</translation>
    </message>
    <message>
        <source>%1 · now</source>
        <extracomment>A step of the arrival and its state.</extracomment>
        <translation>%1 · en cours</translation>
    </message>
    <message>
        <source>%1 · done</source>
        <translation>%1 · fait</translation>
    </message>
    <message>
        <source>%1 · skipped</source>
        <translation>%1 · passé</translation>
    </message>
    <message>
        <source>Each step is stored when it is done, and can be skipped and come back to.</source>
        <translation>Chaque étape est enregistrée une fois faite ; on peut la passer et y revenir.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n of her family</source>
        <translation>
            <numerusform>%1 et %n de sa famille</numerusform>
            <numerusform>%1 et %n de sa famille</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of the arrival, and what was done in it.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>skipped; Enter goes back to it</source>
        <translation>passé ; Entrée pour y revenir</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Check in, &amp;next</source>
        <translation>Admettre, &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Maj+Entrée</translation>
    </message>
    <message>
        <source>Steps of the arrival</source>
        <translation>Étapes de l’arrivée</translation>
    </message>
</context>
<context>
    <name>wasl::ui::AssociationCard</name>
    <message>
        <source>The association&apos;s details were saved.</source>
        <translation>Les informations de l’association ont été enregistrées.</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As it was written when the case file was made.</source>
        <translation>Tel qu’il a été écrit à la création du fichier de l’association.</translation>
    </message>
    <message>
        <source>CNDP &amp;receipt</source>
        <translation>&amp;Récépissé CNDP</translation>
    </message>
    <message>
        <source>Number of the declaration to the data protection authority (law 09-08).</source>
        <translation>Numéro de la déclaration auprès de l’autorité de protection des données (loi 09-08).</translation>
    </message>
    <message>
        <source>&amp;Communes</source>
        <translation>&amp;Communes</translation>
    </message>
    <message>
        <source>Where the association works. They are offered first in forms.</source>
        <translation>Où l’association travaille. Elles sont proposées en premier dans les formulaires.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>The number of the CNDP receipt is missing. The notices that are read out and signed leave a line for it, to be filled in by hand.</source>
        <translation>Le numéro du récépissé de la CNDP manque. Les notices lues et signées laissent une ligne à remplir à la main.</translation>
    </message>
    <message>
        <source>Write a number of years, from 1 to 30, or leave it empty.</source>
        <translation>Écrivez un nombre d&apos;années, de 1 à 30, ou laissez vide.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>As notices say it to a person who wants to see her file.</source>
        <translation>Telle que les notices l&apos;indiquent à qui veut voir son dossier.</translation>
    </message>
    <message>
        <source>C&amp;ontact for people&apos;s rights</source>
        <translation>C&amp;ontact pour les droits des personnes</translation>
    </message>
    <message>
        <source>A phone number, or the name of who answers.</source>
        <translation>Un numéro de téléphone, ou le nom de qui répond.</translation>
    </message>
    <message>
        <source>&amp;Years a file is kept</source>
        <translation>&amp;Années de conservation d&apos;un dossier</translation>
    </message>
    <message>
        <source>After the last help, as declared to the CNDP.</source>
        <translation>Après la dernière aide, comme déclaré à la CNDP.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::AttachmentPreview</name>
    <message>
        <source>The picture is being opened…</source>
        <translation>Ouverture de l’image…</translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown inside Wasl. Save a copy to open it with another program. The copy is not encrypted: delete it afterwards.</source>
        <translation>Wasl ne peut pas montrer les fichiers de ce type. Enregistrez une copie pour l’ouvrir avec un autre programme. La copie n’est pas chiffrée : supprimez-la ensuite.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This picture cannot be shown: it is damaged or too large. Save a copy to open it with another program.</source>
        <translation>Cette image ne peut pas être montrée : elle est abîmée ou trop grande. Enregistrez une copie pour l’ouvrir avec un autre programme.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>The page is being opened…</source>
        <translation>Ouverture de la page…</translation>
    </message>
    <message>
        <source>This page cannot be shown: the file is damaged, protected or too large. Save a copy to open it with another program. The copy is not encrypted: delete it afterwards.</source>
        <translation>Impossible d’afficher cette page : le fichier est endommagé, protégé ou trop grand. Enregistrez une copie pour l’ouvrir avec un autre programme. La copie n’est pas chiffrée : supprimez-la ensuite.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>wasl::ui::AttachmentsCard</name>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.jpg *.jpeg *.png *.txt *.docx *.odt *.xlsx)</source>
        <translation>Documents et images (*.pdf *.jpg *.jpeg *.png *.txt *.docx *.odt *.xlsx)</translation>
    </message>
    <message>
        <source>Attaching the file</source>
        <translation>Ajout du fichier</translation>
    </message>
    <message>
        <source>%1 is attached.</source>
        <translation>%1 est joint.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>The copy will not be encrypted: whoever finds it can read it. Delete it as soon as it is no longer needed. That it was made is noted.</source>
        <translation>La copie ne sera pas chiffrée : quiconque la trouve peut la lire. Supprimez-la dès qu’elle ne sert plus. Il est noté qu’elle a été faite.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>La copie est enregistrée.</translation>
    </message>
    <message>
        <source>Remove a file</source>
        <translation>Retirer un fichier</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>The file is removed.</source>
        <translation>Le fichier est retiré.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Qui peut le lire</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Joint le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files of the case</source>
        <translation>Fichiers du dossier</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Aucun fichier pour l’instant</translation>
    </message>
    <message>
        <source>Letters, papers and photos of papers are kept here, encrypted: PDF, JPEG, PNG, plain text, Word, Excel and LibreOffice Writer, up to 10 MB each.</source>
        <translation>Lettres, papiers et photos de papiers sont conservés ici, chiffrés : PDF, JPEG, PNG, texte brut, Word, Excel et LibreOffice Writer, 10 Mo au plus chacun.</translation>
    </message>
    <message>
        <source>&amp;Attach a file…</source>
        <translation>&amp;Joindre un fichier…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>%1 will be gone for good; only that it was here stays in the journal.</source>
        <translation>%1 disparaîtra pour de bon&#xa0;; seul le journal dira qu’il était là.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BackupCard</name>
    <message>
        <source>No backup was made yet.</source>
        <translation>Aucune sauvegarde n’a encore été faite.</translation>
    </message>
    <message>
        <source>Last backup: %1, by %2.</source>
        <translation>Dernière sauvegarde&#xa0;: %1, par %2.</translation>
    </message>
    <message>
        <source>Folder that will hold the backup</source>
        <translation>Dossier qui contiendra la sauvegarde</translation>
    </message>
    <message>
        <source>Backing up the case file</source>
        <translation>Sauvegarde du fichier de l’association</translation>
    </message>
    <message>
        <source>The backup is in %1. It was opened and verified: %2.</source>
        <translation>La sauvegarde se trouve dans %1. Elle a été ouverte et vérifiée&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>A backup is a whole case file, encrypted as this one is, and opened with the same passphrases. Keep it on another disk, in another place.</source>
        <translation>Une sauvegarde est un fichier d’association complet, chiffré comme celui-ci, et qui s’ouvre avec les mêmes phrases de passe. Gardez-la sur un autre disque, dans un autre lieu.</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BansView</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>Re&amp;view on</source>
        <translation>Ré&amp;examen le</translation>
    </message>
    <message>
        <source>It stands in the agenda on that day.</source>
        <translation>Il figure dans l’agenda ce jour-là.</translation>
    </message>
    <message>
        <source>&amp;What it rests on</source>
        <translation>&amp;Sur quoi elle repose</translation>
    </message>
    <message>
        <source>Decide a ban</source>
        <translation>Décider d’une exclusion</translation>
    </message>
    <message>
        <source>Who may not come for a time?</source>
        <translation>Qui ne peut pas venir pour un temps ?</translation>
    </message>
    <message>
        <source>Type a part of the name: only those who were involved are found.</source>
        <translation>Saisissez une partie du nom : seules les personnes impliquées apparaissent.</translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation>Personne n’a ce numéro de dossier.</translation>
    </message>
    <message>
        <source>A ban for %1</source>
        <translation>Exclusion de %1</translation>
    </message>
    <message>
        <source>Decide it</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>All our structures</source>
        <translation>Toutes nos structures</translation>
    </message>
    <message>
        <source>Where she may not &amp;come</source>
        <translation>&amp;Où elle ne peut pas venir</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>The ban is decided. It is reviewed on %1.</source>
        <translation>L’exclusion est décidée. Elle sera réexaminée le %1.</translation>
    </message>
    <message>
        <source>A new decision about %1</source>
        <translation>Nouvelle décision pour %1</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Décider à nouveau</translation>
    </message>
    <message>
        <source>The new decision holds from today. The one before stays on record.</source>
        <translation>La nouvelle décision vaut dès aujourd’hui. La précédente reste enregistrée.</translation>
    </message>
    <message>
        <source>Lift the ban of %1</source>
        <translation>Lever l’exclusion de %1</translation>
    </message>
    <message>
        <source>Lift it today</source>
        <translation>Lever aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Why it ends early</source>
        <translation>&amp;Pourquoi elle prend fin avant terme</translation>
    </message>
    <message>
        <source>The ban is lifted.</source>
        <translation>L’exclusion est levée.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Réexamen</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>À réexaminer</translation>
    </message>
    <message>
        <source>&amp;Decide a ban</source>
        <translation>&amp;Décider d’une exclusion</translation>
    </message>
    <message>
        <source>Decide &amp;anew…</source>
        <translation>Décider à &amp;nouveau…</translation>
    </message>
    <message>
        <source>Longer, shorter, or the same with another day of review</source>
        <translation>Plus longue, plus courte, ou la même avec un autre jour de réexamen</translation>
    </message>
    <message>
        <source>&amp;Lift early…</source>
        <translation>&amp;Lever avant terme…</translation>
    </message>
    <message>
        <source>Show the &amp;person</source>
        <translation>Afficher la &amp;personne</translation>
    </message>
    <message>
        <source>Bans in force</source>
        <translation>Exclusions en vigueur</translation>
    </message>
    <message>
        <source>Nobody is banned</source>
        <translation>Personne n’est exclu</translation>
    </message>
    <message>
        <source>A ban always has an end, a reason and a day of review. Where somebody who is banned wants in, the desk is warned.</source>
        <translation>Une exclusion a toujours une fin, un motif et un jour de réexamen. Si une personne exclue veut entrer, l’accueil en est averti.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BarrierButton</name>
    <message>
        <source>The barrier is noted: %1.</source>
        <translation>L’obstacle est noté : %1.</translation>
    </message>
    <message>
        <source>The barrier was taken back.</source>
        <translation>L’obstacle a été retiré.</translation>
    </message>
    <message>
        <source>Note a barrier</source>
        <translation>Noter un obstacle</translation>
    </message>
    <message>
        <source>What stands in the way of her right: it is counted, for advocacy</source>
        <translation>Ce qui fait obstacle à son droit : c’est compté, pour le plaidoyer</translation>
    </message>
    <message>
        <source>What stood in the way?</source>
        <translation>Qu’est-ce qui a fait obstacle ?</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BarrierDialog</name>
    <message>
        <source>Note a barrier</source>
        <translation>Noter un obstacle</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Met by %1</source>
        <translation>Rencontré par %1</translation>
    </message>
    <message>
        <source>&amp;What stood in the way</source>
        <translation>Ce qui a fait &amp;obstacle</translation>
    </message>
    <message>
        <source>&amp;Sector</source>
        <translation>&amp;Secteur</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>For advocacy: what happened, without what would tell who it was.</source>
        <translation>Pour le plaidoyer : ce qui s’est passé, sans ce qui dirait de qui il s’agit.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BarrierList</name>
    <message>
        <source>No barrier in this time</source>
        <translation>Aucun obstacle sur cette période</translation>
    </message>
    <message>
        <source>Your role does not see this list</source>
        <translation>Votre rôle ne voit pas cette liste</translation>
    </message>
    <message>
        <source>What stands in the way of a right is noted from a referral or a person&apos;s record, in two clicks, and counted here for advocacy.</source>
        <translation>Ce qui fait obstacle à un droit se note depuis une orientation ou le dossier d’une personne, en deux clics, et se compte ici pour le plaidoyer.</translation>
    </message>
    <message>
        <source>%1 of %2 barriers of this time</source>
        <translation>%1 sur %2 obstacles de cette période</translation>
    </message>
    <message>
        <source>The barrier is saved.</source>
        <translation>L’obstacle est enregistré.</translation>
    </message>
    <message>
        <source>The barrier was removed.</source>
        <translation>L’obstacle a été supprimé.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Ce qui a fait obstacle</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>in general</source>
        <translation>en général</translation>
    </message>
    <message>
        <source>In which sector</source>
        <translation>Dans quel secteur</translation>
    </message>
    <message>
        <source>In which commune</source>
        <translation>Dans quelle commune</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Obstacles</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BedBoard</name>
    <message>
        <source>Recorded: %1.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The bed is out of use.</source>
        <translation>Le lit est hors service.</translation>
    </message>
    <message>
        <source>The bed is back in use.</source>
        <translation>Le lit est de nouveau en service.</translation>
    </message>
    <message>
        <source>Now %1 here. Tonight %2 of %3 beds are held, %4 free, %5 out of use.</source>
        <extracomment>%1 people now in the house; tonight %2 of %3 beds held, %4 free, %5 out of use.</extracomment>
        <translation>Présences en ce moment&#xa0;: %1. Cette nuit, %2 lits sur %3 sont pris, %4 libres, %5 hors service.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>&amp;Give a bed</source>
        <translation>Attribuer un &amp;lit</translation>
    </message>
    <message>
        <source>Add a structure…</source>
        <translation>Ajouter une structure…</translation>
    </message>
    <message>
        <source>Add a unit…</source>
        <translation>Ajouter une unité…</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Lits</translation>
    </message>
    <message>
        <source>&amp;Hand out</source>
        <translation>&amp;Distribuer</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) checked out.</source>
        <translation>
            <numerusform>La sortie de %n personne est enregistrée.</numerusform>
            <numerusform>La sortie de %n personnes est enregistrée.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Waiting list</source>
        <translation>&amp;Liste d’attente</translation>
    </message>
    <message>
        <source>A&amp;rrival</source>
        <translation>A&amp;rrivée</translation>
    </message>
    <message>
        <source>Places, hours and house rules…</source>
        <translation>Places, horaires et règlement…</translation>
    </message>
    <message>
        <source>Check out several…</source>
        <translation>Sortie de plusieurs personnes…</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The two views of a reception structure.</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Coming weeks</source>
        <translation>Semaines à venir</translation>
    </message>
    <message>
        <source>Its doors are closed at this hour.</source>
        <translation>Ses portes sont fermées à cette heure.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BedCard</name>
    <message>
        <source>Choose a bed</source>
        <translation>Choisir un lit</translation>
    </message>
    <message>
        <source>Choose a bed of the list to see who has it and what can be done.</source>
        <translation>Choisissez un lit de la liste pour voir qui l’occupe et ce qui peut être fait.</translation>
    </message>
    <message>
        <source>Expected on %1. The bed is held until %2.</source>
        <translation>Arrivée prévue le %1. Le lit est gardé jusqu’au %2.</translation>
    </message>
    <message>
        <source>Here since %1, with no end planned.</source>
        <translation>Ici depuis le %1, sans fin prévue.</translation>
    </message>
    <message>
        <source>Here since %1, until %2.</source>
        <translation>Ici depuis le %1, jusqu’au %2.</translation>
    </message>
    <message>
        <source>Out of use until %1: %2.</source>
        <translation>Hors service jusqu’au %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Out of use: %1.</source>
        <translation>Hors service&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody has this bed tonight.</source>
        <translation>Personne n’a ce lit cette nuit.</translation>
    </message>
    <message>
        <source>This bed is no longer in use.</source>
        <translation>Ce lit n’est plus utilisé.</translation>
    </message>
    <message>
        <source>Where the person goes</source>
        <translation>Où va la personne</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>Pourquoi la réservation est annulée</translation>
    </message>
    <message>
        <source>Why the bed is out of use</source>
        <translation>Pourquoi le lit est hors service</translation>
    </message>
    <message>
        <source>Stays until</source>
        <translation>Reste jusqu’au</translation>
    </message>
    <message>
        <source>Back in use on</source>
        <translation>De nouveau en service le</translation>
    </message>
    <message>
        <source>Leave it empty if it is not known.</source>
        <translation>Laissez vide si ce n’est pas connu.</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Enregistrer la sortie</translation>
    </message>
    <message>
        <source>Extend the stay</source>
        <translation>Prolonger le séjour</translation>
    </message>
    <message>
        <source>Cancel the reservation</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Mettre hors service</translation>
    </message>
    <message>
        <source>&amp;Give this bed</source>
        <translation>&amp;Attribuer ce lit</translation>
    </message>
    <message>
        <source>Take out of use…</source>
        <translation>Mettre hors service…</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>Remettre en service</translation>
    </message>
    <message>
        <source>Check &amp;in</source>
        <translation>Enregistrer l’&amp;entrée</translation>
    </message>
    <message>
        <source>Check &amp;out…</source>
        <translation>Enregistrer la &amp;sortie…</translation>
    </message>
    <message>
        <source>&amp;Move to another bed…</source>
        <translation>&amp;Changer de lit…</translation>
    </message>
    <message>
        <source>&amp;Extend…</source>
        <translation>&amp;Prolonger…</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>N’est pas venu(e)</translation>
    </message>
    <message>
        <source>Cancel the reservation…</source>
        <translation>Annuler la réservation…</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Voir la personne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BedStep</name>
    <message>
        <source>Bed</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>All of them have a bed, or one is held for them.</source>
        <translation>Tous ont un lit, ou un lit leur est réservé.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a bed.</source>
        <translation>
            <numerusform>%n personne a un lit.</numerusform>
            <numerusform>%n personnes ont un lit.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Who stays</source>
        <translation>&amp;Qui loge</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Qui loge</translation>
    </message>
    <message>
        <source>&amp;Reserve only</source>
        <translation>&amp;Réserver seulement</translation>
    </message>
    <message>
        <source>Put on the &amp;waiting list</source>
        <translation>Mettre en &amp;liste d’attente</translation>
    </message>
    <message>
        <source>Room %1, bed %2 is held for %3. She is checked in when you go on.</source>
        <translation>Chambre %1, lit %2&#xa0;: réservé pour %3. Son arrivée est enregistrée quand vous continuez.</translation>
    </message>
    <message>
        <source>Checked in to the bed that was held: %1.</source>
        <translation>Arrivée enregistrée dans le lit réservé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>wasl::ui::BelongingsView</name>
    <message>
        <source>All that is here</source>
        <translation>Tout ce qui est ici</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>Non réclamé</translation>
    </message>
    <message>
        <source>Kept long enough</source>
        <translation>Délai de garde écoulé</translation>
    </message>
    <message>
        <source>It is kept for her until %1.</source>
        <translation>On le garde pour elle jusqu’au %1.</translation>
    </message>
    <message>
        <source>Take belongings in</source>
        <translation>Recevoir des effets</translation>
    </message>
    <message>
        <source>Whose belongings are they?</source>
        <translation>À qui sont ces effets ?</translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation>Personne n’a ce numéro de dossier.</translation>
    </message>
    <message>
        <source>Belongings of %1</source>
        <translation>Effets de %1</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>&amp;What is kept for her</source>
        <translation>&amp;Ce qu’on garde pour elle</translation>
    </message>
    <message>
        <source>How many &amp;pieces</source>
        <translation>Nombre de &amp;pièces</translation>
    </message>
    <message>
        <source>Number of the &amp;bag or locker</source>
        <translation>Numéro du &amp;sac ou du casier</translation>
    </message>
    <message>
        <source>&amp;How it is taken in</source>
        <translation>&amp;Comment on le reçoit</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Taken in. Print the receipt for her to sign.</source>
        <translation>C’est reçu. Imprimez le reçu pour qu’elle le signe.</translation>
    </message>
    <message>
        <source>Give away or destroy</source>
        <translation>Remettre à un tiers ou détruire</translation>
    </message>
    <message>
        <source>Return belongings</source>
        <translation>Rendre des effets</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>Of %1 that are here</source>
        <translation>Sur %1 qui sont ici</translation>
    </message>
    <message>
        <source>&amp;Who takes it</source>
        <translation>&amp;Qui les prend</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Pour&amp;quoi</translation>
    </message>
    <message>
        <source>What shows that she &amp;authorised it</source>
        <translation>Ce qui montre qu’elle l’a &amp;autorisé</translation>
    </message>
    <message>
        <source>The &amp;second person who was there</source>
        <translation>La &amp;seconde personne présente</translation>
    </message>
    <message numerus="yes">
        <source>Recorded. %n piece(s) are still here.</source>
        <translation>
            <numerusform>Enregistré. Il reste %n pièce ici.</numerusform>
            <numerusform>Enregistré. Il reste %n pièces ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded. Nothing of it is here any more.</source>
        <translation>Enregistré. Il n’en reste rien ici.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The receipt is saved. It bears her name and is not encrypted.</source>
        <translation>Le reçu est enregistré. Il porte son nom et n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Pieces here</source>
        <translation>Pièces ici</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Bag or locker</source>
        <translation>Sac ou casier</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>She stays here</source>
        <translation>Hébergée ici</translation>
    </message>
    <message numerus="yes">
        <source>Unclaimed for %n day(s)</source>
        <translation>
            <numerusform>Non réclamé depuis %n jour</numerusform>
            <numerusform>Non réclamé depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take belongings in</source>
        <translation>&amp;Recevoir des effets</translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation>Ren&amp;dre…</translation>
    </message>
    <message>
        <source>&amp;Give away or destroy…</source>
        <translation>Remettre à un tiers ou dé&amp;truire…</translation>
    </message>
    <message>
        <source>Re&amp;ceipt</source>
        <translation>Re&amp;çu</translation>
    </message>
    <message>
        <source>Show the &amp;person</source>
        <translation>Afficher la &amp;personne</translation>
    </message>
    <message>
        <source>Belongings that are here</source>
        <translation>Effets gardés ici</translation>
    </message>
    <message>
        <source>Which belongings are shown</source>
        <translation>Effets affichés</translation>
    </message>
    <message>
        <source>Nothing is kept here</source>
        <translation>Rien n’est gardé ici</translation>
    </message>
    <message>
        <source>What is taken in for a guest stands here until it is returned: what it is, how many pieces, in which bag or locker.</source>
        <translation>Ce qu’on reçoit d’une personne hébergée figure ici jusqu’à ce qu’on le rende : ce que c’est, combien de pièces, dans quel sac ou casier.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BlockForm</name>
    <message>
        <source>Why the place is out of use</source>
        <translation>Pourquoi la place est hors service</translation>
    </message>
    <message>
        <source>Out of use from</source>
        <translation>Hors service à partir du</translation>
    </message>
    <message>
        <source>Back in use on</source>
        <translation>De nouveau en service le</translation>
    </message>
    <message>
        <source>Leave it empty if it is not known.</source>
        <translation>Laissez vide si ce n’est pas connu.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Block the place</source>
        <translation>Bloquer la place</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BoardLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BrandPanel</name>
    <message>
        <source>The link between people who arrive and the services that are there for them.</source>
        <translation>Le trait d’union entre les personnes qui arrivent et les services qui sont là pour elles.</translation>
    </message>
    <message>
        <source>What you write here is encrypted on this computer. Nothing that names a person ever leaves it by itself.</source>
        <translation>Ce que vous écrivez ici est chiffré sur cet ordinateur. Rien de ce qui nomme une personne n’en sort jamais de soi-même.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CardDialog</name>
    <message>
        <source>I called a person I know there, and the fingerprint is the same</source>
        <translation>J’ai appelé une personne que j’y connais, et l’empreinte est la même</translation>
    </message>
    <message>
        <source>That person says that the association made new keys</source>
        <translation>Cette personne dit que l’association a fait de nouvelles clés</translation>
    </message>
    <message>
        <source>Confirm an association’s card</source>
        <translation>Confirmer la carte d’une association</translation>
    </message>
    <message>
        <source>Have the fingerprint read out to you on the phone, on a number you did not take from this card. Only then is it sure that nobody exchanged the card.</source>
        <translation>Faites-vous lire l’empreinte au téléphone, à un numéro qui ne vient pas de cette carte. C’est seulement ainsi qu’il est sûr que personne n’a échangé la carte.</translation>
    </message>
    <message>
        <source>Which partner of the directory it is</source>
        <translation>De quel partenaire du répertoire il s’agit</translation>
    </message>
    <message>
        <source>People agree to a partner: sealed files go to the partner they agreed to.</source>
        <translation>Les personnes consentent pour un partenaire : les fichiers scellés vont au partenaire qu’elles ont accepté.</translation>
    </message>
    <message>
        <source>This card is confirmed already.</source>
        <translation>Cette carte est déjà confirmée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Confirm this card</source>
        <translation>Confirmer cette carte</translation>
    </message>
    <message>
        <source>%1: add it to the directory</source>
        <translation>%1 : l’ajouter au répertoire</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CardPaperBox</name>
    <message>
        <source>Print the other side too: what the card is, and whom to call</source>
        <translation>Imprimer aussi le verso : ce qu’est la carte, et qui appeler</translation>
    </message>
    <message>
        <source>A4 sheets of ten, to be cut</source>
        <translation>Feuilles A4 de dix, à découper</translation>
    </message>
    <message>
        <source>Card size, one on a page</source>
        <translation>Format carte, une par page</translation>
    </message>
    <message>
        <source>&amp;Language of the card</source>
        <translation>&amp;Langue de la carte</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>The association&apos;s &amp;phone on it</source>
        <translation>&amp;Téléphone de l’association sur la carte</translation>
    </message>
    <message>
        <source>Whoever finds a card calls it.</source>
        <translation>Qui trouve une carte l’appelle.</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Enregistrer les cartes</translation>
    </message>
    <message>
        <source>cards.pdf</source>
        <translation>cartes.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the cards</source>
        <translation>Imprimer les cartes</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CarryDialog</name>
    <message>
        <source>Without a connection</source>
        <translation>Sans connexion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>1. Save the figures</source>
        <translation>1. Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Where this computer never has a connection, the altered figures leave in a file on a USB stick. Hand it to somebody who has a connection and Wasl, or a browser. Months that are saved are closed for ever, so the date must be right.</source>
        <translation>Là où cet ordinateur n’a jamais de connexion, les chiffres modifiés partent dans un fichier sur une clé USB. Confiez-la à quelqu’un qui a une connexion et Wasl, ou un navigateur. Les mois enregistrés sont clôturés pour toujours&#xa0;: la date doit donc être juste.</translation>
    </message>
    <message>
        <source>Today is really %1</source>
        <translation>Nous sommes bien le %1</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>2. Read the answer</source>
        <translation>2. Lire la réponse</translation>
    </message>
    <message>
        <source>Whoever delivered the file brings an answer back, with the hub&apos;s receipts.</source>
        <translation>La personne qui a remis le fichier rapporte une réponse, avec les accusés de réception de la plateforme.</translation>
    </message>
    <message>
        <source>Choose the answer</source>
        <translation>Choisir la réponse</translation>
    </message>
    <message>
        <source>For another association</source>
        <translation>Pour une autre association</translation>
    </message>
    <message>
        <source>If this computer has a connection, it can deliver the file of an association that has none. The file holds altered figures only, and nothing of it is kept here. Carry the answer back to them.</source>
        <translation>Si cet ordinateur a une connexion, il peut remettre le fichier d’une association qui n’en a pas. Le fichier ne contient que des chiffres modifiés, et rien n’en est gardé ici. Rapportez-lui la réponse.</translation>
    </message>
    <message>
        <source>Choose the file to deliver</source>
        <translation>Choisir le fichier à remettre</translation>
    </message>
    <message>
        <source>Save the figures as</source>
        <translation>Enregistrer les chiffres sous</translation>
    </message>
    <message>
        <source>Carried figures (*.json)</source>
        <translation>Chiffres à porter (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) saved. Have the file delivered, and read the answer in when it comes back.</source>
        <translation>
            <numerusform>%n envoi enregistré. Faites remettre le fichier, et lisez la réponse ici quand elle revient.</numerusform>
            <numerusform>%n envois enregistrés. Faites remettre le fichier, et lisez la réponse ici quand elle revient.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub&apos;s answer</source>
        <translation>La réponse de la plateforme</translation>
    </message>
    <message>
        <source>Carried answers (*.json)</source>
        <translation>Réponses rapportées (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) wait here.</source>
        <translation>
            <numerusform>%n envoi attend ici.</numerusform>
            <numerusform>%n envois attendent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) delivered, with a receipt.</source>
        <translation>
            <numerusform>%n envoi remis, avec accusé de réception.</numerusform>
            <numerusform>%n envois remis, avec accusé de réception.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer holds nothing new.</source>
        <translation>La réponse ne contient rien de nouveau.</translation>
    </message>
    <message>
        <source>The file of the other association</source>
        <translation>Le fichier de l’autre association</translation>
    </message>
    <message>
        <source>Save the answer as</source>
        <translation>Enregistrer la réponse sous</translation>
    </message>
    <message>
        <source>The hub has answered, but its answer was not saved. Deliver the same file again to have it: nothing is counted twice.</source>
        <translation>La plateforme a répondu, mais sa réponse n’a pas été enregistrée. Remettez de nouveau le même fichier pour l’avoir&#xa0;: rien n’est compté deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>The hub said no to %n request(s); why stands in the answer. Carry it back to the association.</source>
        <translation>
            <numerusform>La plateforme a refusé %n demande&#xa0;; la raison est dans la réponse. Rapportez-la à l’association.</numerusform>
            <numerusform>La plateforme a refusé %n demandes&#xa0;; la raison est dans la réponse. Rapportez-la à l’association.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered. Carry the answer back to the association.</source>
        <translation>C’est remis. Rapportez la réponse à l’association.</translation>
    </message>
    <message>
        <source>This file was restored from a backup and does not know what left since. If this computer can have a connection once, send over it first.</source>
        <translation>Ce fichier a été restauré d’une sauvegarde et ne sait pas ce qui est parti depuis. Si cet ordinateur peut avoir une connexion une fois, envoyez d’abord par elle.</translation>
    </message>
    <message>
        <source>Close the months that were over on %1, without their figures</source>
        <translation>Clôturer sans leurs chiffres les mois déjà terminés au %1</translation>
    </message>
    <message>
        <source>Delivering to the hub</source>
        <translation>Remise à la plateforme du réseau</translation>
    </message>
    <message>
        <source>Another hub</source>
        <translation>Une autre plateforme</translation>
    </message>
    <message>
        <source>This file is for the hub at %1. Connect to it?</source>
        <translation>Ce fichier est destiné à la plateforme à l’adresse %1. Faut-il s’y connecter&#xa0;?</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The delivery was stopped. The hub may have taken a part: deliver the same file again for its answer. Nothing is counted twice.</source>
        <translation>La remise a été arrêtée. La plateforme en a peut-être pris une partie&#xa0;: remettez de nouveau le même fichier pour avoir sa réponse. Rien n’est compté deux fois.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CaseHistoryCard</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Clos : %1</translation>
    </message>
    <message>
        <source>Handed over from %1 to %2, by %3</source>
        <translation>Transmis de %1 à %2, par %3</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Historique du dossier</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CaseList</name>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Without a worker</source>
        <translation>Sans chargé(e) de suivi</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Tous les ouverts</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>Aucun dossier de suivi ouvert</translation>
    </message>
    <message>
        <source>Nothing here just now</source>
        <translation>Rien ici pour le moment</translation>
    </message>
    <message>
        <source>No case is in this list. Choose another one above.</source>
        <translation>Aucun dossier de suivi dans cette liste. Choisissez-en une autre ci-dessus.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Chargé(e) de suivi</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne pour le moment</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers de suivi</translation>
    </message>
    <message>
        <source>&amp;Open a case</source>
        <translation>&amp;Ouvrir un dossier de suivi</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Ouvrir un dossier de suivi</translation>
    </message>
    <message>
        <source>Your role does not see cases</source>
        <translation>Votre rôle ne voit pas les dossiers de suivi</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>No case is called that</source>
        <translation>Aucun dossier ne correspond</translation>
    </message>
    <message>
        <source>Nothing in this list has what you typed in it. Empty the box to see all of it.</source>
        <translation>Rien dans cette liste ne contient ce que vous avez tapé. Videz le champ pour la voir en entier.</translation>
    </message>
    <message>
        <source>A case keeps together what is done for a person or a household over time: its stage, its plan, its follow-ups and its notes.</source>
        <translation>Un dossier réunit ce qui est fait pour une personne ou un ménage au fil du temps : son étape, son plan, ses suivis et ses notes.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Rien n’est en retard</translation>
    </message>
    <message>
        <source>Follow-ups, goals and steps of a plan come here on the day after they were due.</source>
        <translation>Les suivis, objectifs et étapes d’un plan arrivent ici le lendemain de leur échéance.</translation>
    </message>
    <message>
        <source>Every case has a worker</source>
        <translation>Chaque dossier a un(e) chargé(e) de suivi</translation>
    </message>
    <message>
        <source>What nobody follows comes here, to be handed over to somebody.</source>
        <translation>Ce que personne ne suit arrive ici, pour être confié à quelqu’un.</translation>
    </message>
    <message>
        <source>You have no open case</source>
        <translation>Vous n’avez aucun dossier ouvert</translation>
    </message>
    <message>
        <source>Cases you open, and those handed over to you, come here.</source>
        <translation>Les dossiers que vous ouvrez, et ceux qui vous sont transmis, arrivent ici.</translation>
    </message>
    <message>
        <source>The case of a household</source>
        <translation>Le dossier d’un ménage</translation>
    </message>
    <message>
        <source>The case of one person</source>
        <translation>Le dossier d’une seule personne</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Next to do</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>What is open: what is overdue first, then the most urgent</source>
        <translation>Les dossiers ouverts : les retards d’abord, puis les plus urgents</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Transmettre…</translation>
    </message>
    <message>
        <source>Name, file number, worker or stage</source>
        <translation>Nom, numéro, chargé(e) de suivi ou étape</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CaseRecord</name>
    <message>
        <source>The case is now at this stage: %1.</source>
        <translation>Le dossier de suivi est maintenant à cette étape&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The priority is saved.</source>
        <translation>La priorité est enregistrée.</translation>
    </message>
    <message>
        <source>The case is on hold.</source>
        <translation>Le dossier de suivi est en suspens.</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>Le dossier de suivi est de nouveau ouvert.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Le dossier de suivi est clos.</translation>
    </message>
    <message>
        <source>The follow-up is planned.</source>
        <translation>L’action de suivi est planifiée.</translation>
    </message>
    <message>
        <source>The follow-up is done.</source>
        <translation>L’action de suivi est faite.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>La note est conservée.</translation>
    </message>
    <message>
        <source>Case of %1</source>
        <translation>Suivi de %1</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Voir la personne</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation>Le plan est enregistré.</translation>
    </message>
    <message>
        <source>Open until %1. This is in the journal.</source>
        <translation>Ouvertes jusqu’au %1. C’est inscrit au journal.</translation>
    </message>
    <message>
        <source>The case is handed over to %1.</source>
        <translation>Le dossier est transmis à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Case of the household of %1</source>
        <translation>Dossier de suivi du ménage de %1</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Parties du dossier</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Actions de suivi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CasesPage</name>
    <message>
        <source>Open a case</source>
        <translation>Ouvrir un dossier de suivi</translation>
    </message>
    <message>
        <source>For whom is the case opened?</source>
        <translation>Pour qui ouvrez-vous le dossier de suivi&#xa0;?</translation>
    </message>
    <message>
        <source>This case is not there, or your role does not see it.</source>
        <translation>Ce dossier de suivi n’est pas là, ou votre rôle ne le voit pas.</translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation>Personne n’a ce numéro de dossier.</translation>
    </message>
    <message>
        <source>This person has a case already; it is closed. You can reopen it.</source>
        <translation>Cette personne a déjà un dossier de suivi&#xa0;; il est clos. Vous pouvez le rouvrir.</translation>
    </message>
    <message>
        <source>This person has a case already: here it is.</source>
        <translation>Cette personne a déjà un dossier de suivi&#xa0;: le voici.</translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation>Le dossier de suivi est ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) handed over to %1.</source>
        <translation>
            <numerusform>%n dossier transmis à %1.</numerusform>
            <numerusform>%n dossiers transmis à %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::CellWords</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>Sexe et âge</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Administrative status</source>
        <translation>Statut administratif</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>All other communes</source>
        <translation>Toutes les autres communes</translation>
    </message>
    <message>
        <source>Place %1, not used</source>
        <translation>Place %1, non utilisée</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Sex, then age: &quot;Women and girls, 18–59 years&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ChangeWords</name>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Prénom en arabe</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Nom de famille en arabe</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Nationalités</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Pays d’origine</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Besoin d’un(e) interprète</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Arrival in Morocco</source>
        <translation>Arrivée au Maroc</translation>
    </message>
    <message>
        <source>Keep the file until</source>
        <translation>Conserver le dossier jusqu’au</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Administrative status</source>
        <translation>Statut administratif</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Specific needs</source>
        <translation>Besoins spécifiques</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>Pièces d’identité</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation>Modification annulée</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>Dossier modifié</translation>
    </message>
    <message>
        <source>Decision about her data</source>
        <translation>Décision sur ses données</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Séjour</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier de suivi</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Copy of her file made</source>
        <translation>Copie de son dossier</translation>
    </message>
    <message>
        <source>Request about her data</source>
        <translation>Demande relative à ses données</translation>
    </message>
    <message>
        <source>Visit at the desk</source>
        <translation>Visite à l’accueil</translation>
    </message>
    <message>
        <source>Compartment</source>
        <translation>Compartiment</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Closed notes read in an emergency</source>
        <translation>Notes fermées lues en urgence</translation>
    </message>
    <message>
        <source>Referral received</source>
        <translation>Orientation reçue</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Fichier scellé</translation>
    </message>
    <message>
        <source>Legal file</source>
        <translation>Dossier juridique</translation>
    </message>
    <message>
        <source>File of a case</source>
        <translation>Fichier d’un dossier</translation>
    </message>
    <message>
        <source>Something handed out</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Came in or went out</source>
        <translation>Entrée ou sortie</translation>
    </message>
    <message>
        <source>Obstacle met</source>
        <translation>Obstacle rencontré</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Interdiction</translation>
    </message>
    <message>
        <source>Compared with another record</source>
        <translation>Comparé à un autre dossier</translation>
    </message>
    <message>
        <source>Closed notes asked for with a wrong recovery code</source>
        <translation>Notes fermées demandées avec un mauvais code de secours</translation>
    </message>
    <message>
        <source>Something lent</source>
        <translation>Objet prêté</translation>
    </message>
    <message>
        <source>Card with a code</source>
        <translation>Carte à code</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>Effets gardés</translation>
    </message>
    <message>
        <source>Mark for the fire list</source>
        <translation>Marque pour la liste incendie</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ChangesTab</name>
    <message>
        <source>Changes after closing</source>
        <translation>Changements après clôture</translation>
    </message>
    <message>
        <source>Changes after closing (%1)</source>
        <translation>Changements après clôture (%1)</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>une personne partie depuis</translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s) were written down beside the month.</source>
        <translation>
            <numerusform>%n rectification est notée à côté du mois.</numerusform>
            <numerusform>%n rectifications sont notées à côté du mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a single month</source>
        <translation>Choisissez un seul mois</translation>
    </message>
    <message>
        <source>Months are closed one by one, and so are their changes kept.</source>
        <translation>Les mois se clôturent un par un, et leurs changements se gardent de même.</translation>
    </message>
    <message>
        <source>This month is open</source>
        <translation>Ce mois est ouvert</translation>
    </message>
    <message>
        <source>Once it is closed, whatever is corrected later will stand here, with who and why. The closed figures stay as they were.</source>
        <translation>Une fois clos, tout ce qui sera corrigé plus tard figurera ici, avec qui et pourquoi. Les chiffres clos restent tels quels.</translation>
    </message>
    <message>
        <source>Nothing changed since</source>
        <translation>Rien n’a changé depuis</translation>
    </message>
    <message>
        <source>Counted again just now, every figure is as it was when the month was closed.</source>
        <translation>Recompté à l’instant, chaque chiffre est tel qu’à la clôture du mois.</translation>
    </message>
    <message>
        <source>Closed on %1 and signed by %2. The signature holds: these are the figures as they were closed.</source>
        <translation>Clos le %1 et signé par %2. La signature est valide : ces chiffres sont ceux de la clôture.</translation>
    </message>
    <message>
        <source>The signature of this month does not hold. Somebody altered the file past the program: do not hand these figures out, and compare them with a backup.</source>
        <translation>La signature de ce mois n’est pas valide. Quelqu’un a altéré le fichier hors du programme : ne diffusez pas ces chiffres et comparez-les à une sauvegarde.</translation>
    </message>
    <message>
        <source>Closed on %1 by %2 without a signature. It was closed with an earlier version of Wasl, or written past the program.</source>
        <translation>Clos le %1 par %2 sans signature. Il a été clos avec une version antérieure de Wasl, ou écrit hors du programme.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed since</source>
        <translation>
            <numerusform>%n chiffre a changé depuis</numerusform>
            <numerusform>%n chiffres ont changé depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures that changed since the month was closed</source>
        <translation>Chiffres changés depuis la clôture du mois</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Counted now</source>
        <translation>Recompté</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Why they changed</source>
        <translation>Pourquoi ils ont changé</translation>
    </message>
    <message>
        <source>For instance: a departure that was entered late.</source>
        <translation>Par exemple : un départ saisi en retard.</translation>
    </message>
    <message>
        <source>Write them down as amendments</source>
        <translation>Les noter comme rectifications</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Rectifications</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Notée le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ChartCanvas</name>
    <message>
        <source>From “%1” to “%2”: %3</source>
        <translation>De « %1 » à « %2 » : %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ChartView</name>
    <message>
        <source>The figures and their picture were copied.</source>
        <translation>Les chiffres et leur image ont été copiés.</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>En image</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Copy the figures and the picture</source>
        <translation>Copier les chiffres et l’image</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ChaseDialog</name>
    <message>
        <source>Note a call</source>
        <translation>Noter un appel</translation>
    </message>
    <message>
        <source>%1 has no phone in the directory.</source>
        <translation>%1 n’a pas de téléphone dans l’annuaire.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Référence %1</translation>
    </message>
    <message>
        <source>What came of the &amp;call</source>
        <translation>Résultat de l’&amp;appel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>Noter l’appel</translation>
    </message>
    <message>
        <source>Choose what came of the call.</source>
        <translation>Choisissez le résultat de l’appel.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ChaseList</name>
    <message>
        <source>The call is noted.</source>
        <translation>L’appel est noté.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Phone there</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Chased on</source>
        <translation>Relancé le</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Answers to chase</source>
        <translation>Réponses à relancer</translation>
    </message>
    <message>
        <source>Note a &amp;call (Ctrl+Return)</source>
        <translation>Noter un &amp;appel (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CheckOutDialog</name>
    <message>
        <source>%1, until %2</source>
        <extracomment>A guest and the day of her planned departure.</extracomment>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Check out several</source>
        <translation>Sortie de plusieurs personnes</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Qui part</translation>
    </message>
    <message>
        <source>&amp;Where they go</source>
        <translation>&amp;Destination</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;All or none: if one cannot leave, nobody is checked out</source>
        <translation>&amp;Tous ou personne : si une seule sortie est impossible, aucune n’est enregistrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nobody is expected to leave today. Choose guests on the board first.</source>
        <translation>Aucun départ n’est prévu aujourd’hui. Choisissez d’abord des personnes sur le tableau.</translation>
    </message>
    <message numerus="yes">
        <source>Check out %n guest(s)</source>
        <translation>
            <numerusform>Enregistrer la sortie de %n personne</numerusform>
            <numerusform>Enregistrer la sortie de %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where they go, or that it is not known.</source>
        <translation>Indiquez où ils vont, ou que ce n’est pas connu.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody was checked out: %n cannot leave. The reason stands beside the name.</source>
        <translation>
            <numerusform>Aucune sortie enregistrée : %n personne ne peut pas partir. La raison figure à côté du nom.</numerusform>
            <numerusform>Aucune sortie enregistrée : %n personnes ne peuvent pas partir. La raison figure à côté du nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked out; the others have left. The reason stands beside the name.</source>
        <translation>
            <numerusform>%n sortie n’a pas pu être enregistrée ; les autres le sont. La raison figure à côté du nom.</numerusform>
            <numerusform>%n sorties n’ont pas pu être enregistrées ; les autres le sont. La raison figure à côté du nom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::ChooseStep</name>
    <message>
        <source>The register to import</source>
        <translation>Le registre à importer</translation>
    </message>
    <message>
        <source>Registers (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Registres (*.xlsx *.ods *.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A spreadsheet or a table as text, with one person or one visit in each row. Nothing of it is lost: what cannot be read is kept in the person&apos;s note.</source>
        <translation>Un classeur ou un tableau en texte, avec une personne ou une visite par ligne. Rien n’en est perdu : ce qui ne peut pas être lu est conservé dans la note de la personne.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Excel (.xlsx), LibreOffice (.ods) or text (.csv).</source>
        <translation>Excel (.xlsx), LibreOffice (.ods) ou texte (.csv).</translation>
    </message>
    <message>
        <source>File of the register</source>
        <translation>Fichier du registre</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ClosingTab</name>
    <message>
        <source>and %1, %2</source>
        <translation>et %1, %2</translation>
    </message>
    <message>
        <source>a pair of records</source>
        <translation>une paire de dossiers</translation>
    </message>
    <message>
        <source>the form of a person</source>
        <translation>le formulaire d’une personne</translation>
    </message>
    <message>
        <source>a referral</source>
        <translation>une orientation</translation>
    </message>
    <message>
        <source>a note or a plan</source>
        <translation>une note ou un plan</translation>
    </message>
    <message>
        <source>Was to leave on</source>
        <translation>Départ prévu le</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Ici depuis</translation>
    </message>
    <message>
        <source>Answer was due on</source>
        <translation>Réponse due le</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Préparé le</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Enregistrée le</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>Avant la clôture</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>See who and what</source>
        <translation>Voir qui et quoi</translation>
    </message>
    <message>
        <source>Close and sign %1</source>
        <translation>Clôturer et signer %1</translation>
    </message>
    <message>
        <source>Months are closed one by one. Choose a single month.</source>
        <translation>Les mois se clôturent un par un. Choisissez un seul mois.</translation>
    </message>
    <message>
        <source>This month was closed on %1.</source>
        <translation>Ce mois a été clos le %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Left open then: %1.</source>
        <translation>Restaient ouverts : %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>Le motif donné : %1</translation>
    </message>
    <message>
        <source>A month can be closed when it is over.</source>
        <translation>Un mois peut être clos quand il est terminé.</translation>
    </message>
    <message>
        <source>The lists are being looked through …</source>
        <translation>Les listes sont parcourues…</translation>
    </message>
    <message>
        <source>Everything is done. Once closed, these figures cannot be changed by anybody; what is corrected later stands beside them.</source>
        <translation>Tout est fait. Une fois clos, ces chiffres ne peuvent plus être changés par personne ; ce qui est corrigé ensuite figure à côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are still open. Close them first, or say why the month is closed all the same. Once closed, these figures cannot be changed by anybody.</source>
        <translation>
            <numerusform>%n point reste ouvert. Réglez-le d’abord, ou dites pourquoi le mois est clos malgré tout. Une fois clos, ces chiffres ne peuvent plus être changés par personne.</numerusform>
            <numerusform>%n points restent ouverts. Réglez-les d’abord, ou dites pourquoi le mois est clos malgré tout. Une fois clos, ces chiffres ne peuvent plus être changés par personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The month is closed and signed. What changes later will stand beside it.</source>
        <translation>Le mois est clos et signé. Ce qui change ensuite figurera à côté.</translation>
    </message>
    <message>
        <source>What looks odd</source>
        <translation>Ce qui paraît étrange</translation>
    </message>
    <message>
        <source>To look at before closing</source>
        <translation>À regarder avant la clôture</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Why the month is closed with points open</source>
        <translation>Pourquoi le mois est clos avec des points ouverts</translation>
    </message>
    <message>
        <source>It is kept with the month, and signed.</source>
        <translation>Le motif est gardé avec le mois, et signé.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Réglé</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CodeCombo</name>
    <message>
        <source>“%1” is not in the list. Choose an entry of the list.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste. Choisissez une entrée de la liste.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CodeListEdit</name>
    <message>
        <source>Take %1 away</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CodeStep</name>
    <message>
        <source>Recovery code of the case file in Wasl</source>
        <translation>Code de secours du fichier de l’association dans Wasl</translation>
    </message>
    <message>
        <source>Keep this sheet locked away. Whoever has it and the file can read everything.</source>
        <translation>Gardez cette feuille sous clé. La personne qui l’a en main avec le fichier peut tout lire.</translation>
    </message>
    <message>
        <source>Type the recovery code back</source>
        <translation>Saisissez de nouveau le code de secours</translation>
    </message>
    <message>
        <source>So that it is certain that the paper is right. No record can be kept before.</source>
        <translation>Pour être sûr que le papier est juste. Aucun dossier ne peut être conservé avant cela.</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Le code de secours</translation>
    </message>
    <message>
        <source>It opens the file when a passphrase is forgotten, and it is shown only now. Print it or write it down, and keep the paper locked away from this computer.</source>
        <translation>Il ouvre le fichier quand une phrase de passe est oubliée, et n’est affiché que maintenant. Imprimez-le ou notez-le, et gardez le papier sous clé, loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Code de &amp;secours</translation>
    </message>
    <message>
        <source>Capital or small letters, with or without the dashes.</source>
        <translation>Majuscules ou minuscules, avec ou sans les tirets.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation>Je l’ai sur &amp;papier</translation>
    </message>
    <message>
        <source>&amp;Show the code again</source>
        <translation>Afficher le code de &amp;nouveau</translation>
    </message>
    <message>
        <source>The code is lost: &amp;make a new one</source>
        <translation>Le code est perdu&#xa0;: en créer &amp;un nouveau</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ColumnsStep</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>What is in “%1”</source>
        <translation>Contenu de « %1 »</translation>
    </message>
    <message>
        <source>The first row holds the headings</source>
        <translation>La première ligne porte les titres</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in %1. Look whether each column is taken for what it is.</source>
        <translation>
            <numerusform>%n ligne dans %1. Vérifiez que chaque colonne est prise pour ce qu’elle est.</numerusform>
            <numerusform>%n lignes dans %1. Vérifiez que chaque colonne est prise pour ce qu’elle est.</numerusform>
        </translation>
    </message>
    <message>
        <source>A register with these headings was imported before: the columns are proposed as they were taken then.</source>
        <translation>Un registre avec ces titres a déjà été importé : les colonnes sont proposées comme elles avaient été comprises alors.</translation>
    </message>
    <message>
        <source>Bring in nothing if a row would have to be set aside</source>
        <translation>Ne rien importer si une ligne devait être mise de côté</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ComingDates</name>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Paper expires</source>
        <translation>Document à échéance</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Deadlines, hearings and papers about to expire</source>
        <translation>Échéances, audiences et documents bientôt expirés</translation>
    </message>
    <message>
        <source>Enter opens the file; on a paper it opens a file for its renewal</source>
        <translation>Entrée ouvre le dossier ; sur un document, elle ouvre un dossier de renouvellement</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CommunesEdit</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Saisissez une partie du nom</translation>
    </message>
    <message>
        <source>Commune to add</source>
        <translation>Commune à ajouter</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CompartmentsDialog</name>
    <message>
        <source>Closed notes</source>
        <translation>Notes fermées</translation>
    </message>
    <message>
        <source>Which closed notes may %1 read? Each kind has a key of its own, and only who holds it can give it on. What was read before a key is taken away may have been copied; what is written after it stays closed to her.</source>
        <translation>Quelles notes fermées %1 peut-elle lire ? Chaque sorte a sa propre clé, et seul qui la détient peut la transmettre. Ce qui a été lu avant le retrait d’une clé a pu être copié ; ce qui est écrit après lui reste fermé.</translation>
    </message>
    <message>
        <source>Her role does not go with these notes.</source>
        <translation>Son rôle ne va pas avec ces notes.</translation>
    </message>
    <message>
        <source>The role “%1” goes with none of these notes.</source>
        <translation>Le rôle « %1 » ne va avec aucune de ces notes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ConsentBox</name>
    <message>
        <source>Sent without</source>
        <translation>Envoyée sans</translation>
    </message>
    <message>
        <source>Sent without consent. The reason: %1</source>
        <translation>Envoyée sans consentement. Le motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>The person has not been asked whether this partner may receive the referral.</source>
        <translation>Il n’a pas été demandé à la personne si ce partenaire peut recevoir l’orientation.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>The person refused on %1.</source>
        <translation>La personne a refusé le %1.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>The person withdrew the consent on %1.</source>
        <translation>La personne a retiré son consentement le %1.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>The consent of %1 expired on %2.</source>
        <translation>Le consentement du %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>The person agreed on %1.</source>
        <translation>La personne a accepté le %1.</translation>
    </message>
    <message>
        <source>%1 agreed for the person on %2.</source>
        <translation>%1 a accepté pour la personne le %2.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Record &amp;consent</source>
        <translation>Enregistrer le c&amp;onsentement</translation>
    </message>
    <message>
        <source>Send without consent, with a reason</source>
        <translation>Envoyer sans consentement, avec un motif</translation>
    </message>
    <message>
        <source>The person agrees that this partner receives the referral</source>
        <translation>La personne accepte que ce partenaire reçoive l’orientation</translation>
    </message>
    <message>
        <source>The person refuses</source>
        <translation>La personne refuse</translation>
    </message>
    <message>
        <source>Notice read in</source>
        <translation>Notice lue en</translation>
    </message>
    <message>
        <source>Given by someone else</source>
        <translation>Donné par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The guardian&apos;s name, for a minor. Else leave it empty.</source>
        <translation>Le nom du tuteur ou de la tutrice, pour une personne mineure. Sinon, laissez vide.</translation>
    </message>
    <message>
        <source>Record this decision</source>
        <translation>Enregistrer cette décision</translation>
    </message>
    <message>
        <source>Why it is sent without consent</source>
        <translation>Pourquoi l’envoi se fait sans consentement</translation>
    </message>
    <message>
        <source>It is kept in the journal with your name.</source>
        <translation>Le motif est conservé dans le journal avec votre nom.</translation>
    </message>
    <message>
        <source>Send without consent</source>
        <translation>Envoyer sans consentement</translation>
    </message>
    <message>
        <source>The notice to read out to her</source>
        <translation>La notice à lui lire</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ConsentStep</name>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about their data on file.</source>
        <translation>
            <numerusform>%n décision sur ses données au dossier.</numerusform>
            <numerusform>%n décisions sur ses données au dossier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::ConsentTab</name>
    <message>
        <source>%1: not asked</source>
        <comment>consent</comment>
        <translation>%1&#xa0;: pas demandé</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <comment>consent</comment>
        <translation>%1&#xa0;: expiré</translation>
    </message>
    <message>
        <source>%1: given</source>
        <comment>consent</comment>
        <translation>%1&#xa0;: donné</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <comment>consent</comment>
        <translation>%1&#xa0;: refusé</translation>
    </message>
    <message>
        <source>%1: withdrawn</source>
        <comment>consent</comment>
        <translation>%1&#xa0;: retiré</translation>
    </message>
    <message>
        <source>Any partner</source>
        <translation>Tout partenaire</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Lue en</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Choose what she was asked for.</source>
        <translation>Choisissez ce qui a été demandé à la personne.</translation>
    </message>
    <message>
        <source>Choose what she decided.</source>
        <translation>Choisissez ce que la personne a décidé.</translation>
    </message>
    <message>
        <source>The decision was recorded. A later decision replaces it.</source>
        <translation>La décision a été enregistrée. Une décision ultérieure la remplace.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Her decision</source>
        <translation>Sa décision</translation>
    </message>
    <message>
        <source>Empty for a referral means any partner. Sharing needs a name.</source>
        <translation>Vide, pour une orientation&#xa0;: tout partenaire. Un partage demande un nom.</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Empty: until she withdraws it.</source>
        <translation>Vide&#xa0;: jusqu’à son retrait par la personne.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>The guardian, when she did not decide herself.</source>
        <translation>Le tuteur ou la tutrice, si la personne n’a pas décidé elle-même.</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Read this out to her. Version %1 of the notice, valid from %2.</source>
        <translation>Lisez-lui ce texte. Version %1 de la notice, valable depuis le %2.</translation>
    </message>
    <message>
        <source>The number of the CNDP receipt is missing: the paper leaves a line for it. Write it once under Settings, Association.</source>
        <translation>Le numéro du récépissé de la CNDP manque : la feuille laisse une ligne. Écrivez-le une fois sous Paramètres, Association.</translation>
    </message>
    <message>
        <source>Print for signature</source>
        <translation>Imprimer pour signature</translation>
    </message>
    <message>
        <source>Save the paper to be signed</source>
        <translation>Enregistrer la feuille à signer</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The paper was saved. It bears her name and is not encrypted.</source>
        <translation>La feuille est enregistrée. Elle porte son nom et n&apos;est pas chiffrée.</translation>
    </message>
    <message>
        <source>The notice to read out to her</source>
        <translation>La notice à lui lire</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Langue de la notice</translation>
    </message>
    <message>
        <source>Save the paper as PDF</source>
        <translation>Enregistrer la feuille en PDF</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CourseCard</name>
    <message>
        <source>Closed on %1: %2.</source>
        <translation>Clos le %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Reopened on %1.</source>
        <translation>Rouvert le %1.</translation>
    </message>
    <message>
        <source>Open since %1.</source>
        <translation>Ouvert depuis le %1.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où en est le suivi</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>É&amp;tape</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Chargé(e) de suivi</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Mettre en suspens</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>&amp;Clôturer le dossier de suivi</translation>
    </message>
    <message>
        <source>&amp;Reopen the case</source>
        <translation>&amp;Rouvrir le dossier de suivi</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Pourquoi il est clos</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Pourquoi il attend</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>Pourquoi il est rouvert</translation>
    </message>
    <message>
        <source>Put it on hold</source>
        <translation>Le mettre en suspens</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>Le rouvrir</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>En suspens : %1</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Transmettre…</translation>
    </message>
    <message>
        <source>What was attained</source>
        <translation>Ce qui a été atteint</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CreateStep</name>
    <message>
        <source>Write the association&apos;s name.</source>
        <translation>Écrivez le nom de l’association.</translation>
    </message>
    <message>
        <source>Choose the folder the file will be kept in.</source>
        <translation>Choisissez le dossier où le fichier sera conservé.</translation>
    </message>
    <message>
        <source>Folder for the new case file</source>
        <translation>Dossier du nouveau fichier d’association</translation>
    </message>
    <message>
        <source>A new case file</source>
        <translation>Un nouveau fichier d’association</translation>
    </message>
    <message>
        <source>&amp;Create the file</source>
        <translation>&amp;Créer le fichier</translation>
    </message>
    <message>
        <source>&amp;Association</source>
        <translation>&amp;Association</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>An empty folder, or one that does not exist yet.</source>
        <translation>Un dossier vide, ou qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Your &amp;user name</source>
        <translation>Votre nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the folder for the new case file</source>
        <translation>Choisissez le dossier du nouveau fichier d’association</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>You will be its manager; others can be added afterwards.</source>
        <translation>Vous en serez responsable&#xa0;; d’autres personnes pourront être ajoutées ensuite.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DateEdit</name>
    <message>
        <source>Type the whole date: day, month and year, as in 23/11/2026.</source>
        <translation>Saisissez la date entière&#xa0;: jour, mois et année, comme 23/11/2026.</translation>
    </message>
    <message>
        <source>This date cannot be before %1.</source>
        <translation>Cette date ne peut pas être antérieure au %1.</translation>
    </message>
    <message>
        <source>This date cannot be after %1.</source>
        <translation>Cette date ne peut pas être postérieure au %1.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>dd/mm/yyyy, a year, or an age</source>
        <translation>jj/mm/aaaa, une année ou un âge</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DayLists</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Attend depuis le</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A word and how many: &quot;Arrivals (3)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Arrivals of today</source>
        <translation>Arrivées du jour</translation>
    </message>
    <message>
        <source>Departures of today</source>
        <translation>Départs du jour</translation>
    </message>
    <message>
        <source>Waiting for a place</source>
        <translation>En attente d’une place</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DeadlineDialog</name>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Keep the deadline</source>
        <translation>Garder l’échéance</translation>
    </message>
    <message>
        <source>&amp;Computed by</source>
        <translation>&amp;Calculé selon</translation>
    </message>
    <message>
        <source>Counted &amp;from</source>
        <translation>Compté à partir &amp;du</translation>
    </message>
    <message>
        <source>&amp;Hour of it</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>Such as 09:30</source>
        <translation>Par exemple 09:30</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Dernier &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Remind, days before</source>
        <translation>&amp;Rappel, jours avant</translation>
    </message>
    <message>
        <source>&amp;What has to be done by then</source>
        <translation>Ce &amp;qui doit être fait d’ici là</translation>
    </message>
    <message>
        <source>No rule: I write the last day myself</source>
        <translation>Sans règle : j’écris moi-même le dernier jour</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A rule and how long it gives: &quot;Appeal in labour matters (30 clear days)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>Before %1 on that day</source>
        <translation>Avant %1 ce jour-là</translation>
    </message>
    <message>
        <source>Moved on from %1, a closed day</source>
        <translation>Reporté du %1, jour chômé</translation>
    </message>
    <message>
        <source>Authorities are closed on that day: act before it</source>
        <translation>Les administrations sont fermées ce jour-là : agissez avant</translation>
    </message>
    <message>
        <source>To be verified by a lawyer: this rule was not read in the text of the law.</source>
        <translation>À vérifier par un avocat : cette règle n’a pas été lue dans le texte de la loi.</translation>
    </message>
    <message>
        <source>It hangs on a religious holiday whose day is only estimated: it may end a day earlier or later.</source>
        <translation>Il dépend d’une fête religieuse dont le jour n’est qu’estimé : il peut finir un jour plus tôt ou plus tard.</translation>
    </message>
    <message>
        <source>Choose a rule, or that there is none.</source>
        <translation>Choisissez une règle, ou qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>%1 (before %2)</source>
        <extracomment>What has to be done, and the hour before which: &quot;Appeal (before 12:24)&quot;.</extracomment>
        <translation>%1 (avant %2)</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DeskCard</name>
    <message>
        <source>Due %1</source>
        <translation>Échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Se termine aujourd’hui</translation>
    </message>
    <message>
        <source>Reserved until %1</source>
        <translation>Réservé jusqu’au %1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Waits since %1</source>
        <translation>Attend depuis %1</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>Attendue à %1</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Trouver une personne</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Nobody like that is on file</source>
        <translation>Aucune personne correspondante n’est enregistrée</translation>
    </message>
    <message>
        <source>Try fewer letters, the other script, the file number or the phone. Or register the person with what you typed.</source>
        <translation>Essayez moins de lettres, l’autre écriture, le numéro de dossier ou le téléphone. Ou enregistrez la personne avec ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>Welcome to the desk</source>
        <translation>Bienvenue à votre bureau</translation>
    </message>
    <message>
        <source>Type a name above to find a person. As soon as people are on file, what waits today stands here: referrals without an answer, stays that end, follow-ups due.</source>
        <translation>Saisissez un nom ci-dessus pour trouver une personne. Dès que des personnes sont enregistrées, ce qui attend aujourd’hui apparaît ici&#xa0;: orientations sans réponse, séjours qui se terminent, actions de suivi à faire.</translation>
    </message>
    <message>
        <source>Your role does not see people</source>
        <translation>Votre rôle ne voit pas les personnes</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Register this person</source>
        <translation>Enregistrer cette personne</translation>
    </message>
    <message>
        <source>Register the first person</source>
        <translation>Enregistrer la première personne</translation>
    </message>
    <message>
        <source>Referrals to chase</source>
        <translation>Orientations à relancer</translation>
    </message>
    <message>
        <source>No answer is late. Referrals whose partner has not answered in time appear here.</source>
        <translation>Aucune réponse n’est en retard. Les orientations dont le partenaire n’a pas répondu à temps apparaissent ici.</translation>
    </message>
    <message>
        <source>Stays ending and reservations</source>
        <translation>Fins de séjour et réservations</translation>
    </message>
    <message>
        <source>No stay ends today. Beds that become free and reservations that expire appear here.</source>
        <translation>Aucun séjour ne se termine aujourd’hui. Les lits qui se libèrent et les réservations qui expirent apparaissent ici.</translation>
    </message>
    <message>
        <source>Follow-ups due</source>
        <translation>Actions de suivi à faire</translation>
    </message>
    <message>
        <source>Nothing is due. Visits and calls planned in the cases appear here on their day.</source>
        <translation>Rien n’est à faire. Les visites et les appels planifiés dans les dossiers de suivi apparaissent ici le jour venu.</translation>
    </message>
    <message>
        <source>Last worked with</source>
        <translation>Derniers dossiers consultés</translation>
    </message>
    <message>
        <source>The people you saw last appear here.</source>
        <translation>Les personnes que vous avez vues en dernier apparaissent ici.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>Name in any script, number, phone, nationality or commune</source>
        <translation>Nom dans toute écriture, numéro, téléphone, nationalité ou commune</translation>
    </message>
    <message>
        <source>Queue and appointments</source>
        <translation>File d’attente et rendez-vous</translation>
    </message>
    <message>
        <source>Nobody waits. Find a person above and press Ctrl+Enter: she stands here until she is received.</source>
        <translation>Personne n’attend. Trouvez une personne ci-dessus et appuyez sur Ctrl+Entrée : elle figure ici jusqu’à son accueil.</translation>
    </message>
    <message>
        <source>Papers and consents about to expire</source>
        <translation>Papiers et consentements bientôt expirés</translation>
    </message>
    <message>
        <source>Nothing expires within a month.</source>
        <translation>Rien n’expire d’ici un mois.</translation>
    </message>
    <message>
        <source>Receive the next</source>
        <translation>Recevoir la suivante</translation>
    </message>
    <message>
        <source>Space takes the next step; the menu key shows all of them.</source>
        <translation>Espace passe à l’étape suivante ; la touche Menu les montre toutes.</translation>
    </message>
    <message>
        <source>Requests about people’s data, due soon</source>
        <translation>Demandes sur les données des personnes, bientôt dues</translation>
    </message>
    <message>
        <source>No answer is due. Requests for access, correction or erasure stand here before their day.</source>
        <translation>Aucune réponse n’est due. Les demandes d’accès, de rectification ou d’effacement apparaissent ici avant leur échéance.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DirectoryCard</name>
    <message>
        <source>Associations of the network</source>
        <translation>Associations du réseau</translation>
    </message>
    <message>
        <source>Use for sealed referrals</source>
        <translation>Utiliser pour les orientations scellées</translation>
    </message>
    <message>
        <source>What stands here about us</source>
        <translation>Ce qui est écrit ici sur nous</translation>
    </message>
    <message>
        <source>Each says of itself what stands here. Before a card is used, its fingerprint is compared on the phone.</source>
        <translation>Chacune dit d’elle-même ce qui est écrit ici. Avant d’utiliser une carte, on compare son empreinte au téléphone.</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Fingerprint of the card</source>
        <translation>Empreinte de la carte</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Pas de carte</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DocumentDialog</name>
    <message>
        <source>Monthly summary</source>
        <translation>Synthèse mensuelle</translation>
    </message>
    <message>
        <source>Summary of a year</source>
        <translation>Synthèse d&apos;une année</translation>
    </message>
    <message>
        <source>Summary of several months</source>
        <translation>Synthèse de plusieurs mois</translation>
    </message>
    <message>
        <source>Brief for a commune council or for advocacy</source>
        <translation>Note pour un conseil communal ou pour le plaidoyer</translation>
    </message>
    <message>
        <source>PDF, to print or send</source>
        <translation>PDF, à imprimer ou à envoyer</translation>
    </message>
    <message>
        <source>Workbook (.xlsx), one sheet a table</source>
        <translation>Classeur (.xlsx), une feuille par tableau</translation>
    </message>
    <message>
        <source>CSV, with a description of its columns</source>
        <translation>CSV, avec la description de ses colonnes</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mois</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Kept in the file.</source>
        <translation>Conservé dans le fichier.</translation>
    </message>
    <message>
        <source>The first page is being made…</source>
        <translation>La première page est en préparation…</translation>
    </message>
    <message>
        <source>Where to save the document</source>
        <translation>Où enregistrer le document</translation>
    </message>
    <message>
        <source>The public version was saved as %1.</source>
        <translation>La version publique a été enregistrée sous %1.</translation>
    </message>
    <message>
        <source>The exact figures were saved as %1. Keep the file in the house.</source>
        <translation>Les chiffres exacts ont été enregistrés sous %1. Gardez le fichier dans l&apos;association.</translation>
    </message>
    <message>
        <source>Make a document</source>
        <translation>Établir un document</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>A&amp;nnée</translation>
    </message>
    <message>
        <source>&amp;Commune</source>
        <translation>&amp;Commune</translation>
    </message>
    <message>
        <source>Whose council it is for; empty for all communes.</source>
        <translation>La commune dont le conseil est destinataire ; vide pour toutes les communes.</translation>
    </message>
    <message>
        <source>What the figures &amp;show</source>
        <translation>Ce que &amp;montrent les chiffres</translation>
    </message>
    <message>
        <source>What you &amp;ask</source>
        <translation>Ce que vous deman&amp;dez</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Type de fichier</translation>
    </message>
    <message>
        <source>&amp;Public version, for others</source>
        <translation>Version &amp;publique, pour l&apos;extérieur</translation>
    </message>
    <message>
        <source>&amp;Exact, for the house</source>
        <translation>&amp;Exacte, à usage interne</translation>
    </message>
    <message>
        <source>Small figures can tell who somebody is: these do not leave the association.</source>
        <translation>De petits chiffres peuvent révéler une identité : ceux-ci ne sortent pas de l&apos;association.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the document…</source>
        <translation>Enregistrer le document…</translation>
    </message>
    <message>
        <source>First page of the document</source>
        <translation>Première page du document</translation>
    </message>
    <message>
        <source>The public figures of these months have not been drawn yet: %1.
Saving draws them, once and for all. The page is shown then.</source>
        <translation>Les chiffres publics de ces mois n&apos;ont pas encore été tirés : %1.
L&apos;enregistrement les tire une fois pour toutes. La page s&apos;affiche ensuite.</translation>
    </message>
    <message>
        <source>In your text and not among the rounded figures: %1. An exact number of people can tell who somebody is. Change the text, or confirm below that these numbers may leave the house.</source>
        <translation>Dans votre texte et absents des chiffres arrondis : %1. Un nombre exact de personnes peut révéler l&apos;identité de quelqu&apos;un. Modifiez le texte, ou confirmez ci-dessous que ces nombres peuvent sortir de la maison.</translation>
    </message>
    <message>
        <source>A paragraph of your own, for this period and language. Its numbers are not rounded: take them from the page.</source>
        <translation>Un paragraphe de votre main, pour cette période et cette langue. Ses nombres ne sont pas arrondis : prenez-les sur la page.</translation>
    </message>
    <message>
        <source>What the reader should decide or do. Numbers are not rounded here either.</source>
        <translation>Ce que le lecteur devrait décider ou faire. Ici non plus, les nombres ne sont pas arrondis.</translation>
    </message>
    <message>
        <source>These &amp;numbers in my text may leave the house</source>
        <translation>Ces &amp;nombres de mon texte peuvent sortir de la maison</translation>
    </message>
    <message>
        <source>Every count of people is rounded by chance to a multiple of five, once and for all; small tables are left out. Of closed months only, as they were closed, and not of the first three of the file. A month is drawn when its paper is first saved.</source>
        <translation>Chaque nombre de personnes est arrondi au hasard à un multiple de cinq, une fois pour toutes ; les petits tableaux sont omis. Pour les mois clôturés seulement, tels qu&apos;ils l&apos;ont été, et non pour les trois premiers du fichier. Un mois est tiré au premier enregistrement de son document.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DuplicatePanel</name>
    <message>
        <source>Perhaps already on file</source>
        <translation>Peut-être déjà enregistrée</translation>
    </message>
    <message>
        <source>While you type, people who resemble this one appear here. Have a look before you save: one person, one file.</source>
        <translation>Pendant la saisie, les personnes qui ressemblent à celle-ci apparaissent ici. Regardez avant d’enregistrer&#xa0;: une personne, un dossier.</translation>
    </message>
    <message>
        <source>Very likely the same</source>
        <translation>Très probablement la même</translation>
    </message>
    <message>
        <source>Resembles</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about a person</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Open the file of %1, %2</source>
        <translation>Ouvrir le dossier de %1, %2</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DuplicateReview</name>
    <message>
        <source>No decision was taken yet</source>
        <translation>Aucune décision pour l’instant</translation>
    </message>
    <message>
        <source>No two records look like one person</source>
        <translation>Aucun dossier ne semble en double</translation>
    </message>
    <message>
        <source>When two records were said to be the same person, or different people, it stands here and can be taken back.</source>
        <translation>Quand deux dossiers ont été déclarés être la même personne, ou des personnes différentes, cela figure ici et peut être annulé.</translation>
    </message>
    <message>
        <source>Pairs of records that may be the same person appear here, the likeliest first. Wasl never joins two by itself.</source>
        <translation>Les paires de dossiers qui pourraient être la même personne apparaissent ici, les plus probables d’abord. Wasl n’en réunit jamais de lui-même.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date of birth, age</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Enregistrée le</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vue le</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>Contre : %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Pour : %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 are the same person from now on.</source>
        <translation>%1 sont désormais la même personne.</translation>
    </message>
    <message>
        <source>%1 are different people. The pair is not proposed again.</source>
        <translation>%1 sont des personnes différentes. La paire ne sera plus proposée.</translation>
    </message>
    <message>
        <source>%1 stay in the list until somebody is sure.</source>
        <translation>%1 restent dans la liste jusqu’à ce que quelqu’un soit sûr.</translation>
    </message>
    <message>
        <source>The decision was taken back; both records are as they were.</source>
        <translation>La décision est annulée ; les deux dossiers sont comme avant.</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>Très probable</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Two records</source>
        <translation>Deux dossiers</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two names</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One person?</source>
        <translation>Une personne ?</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>One person, two records?</source>
        <translation>Une personne, deux dossiers ?</translation>
    </message>
    <message>
        <source>Records stay as they are; the decision is a link that can be taken back.</source>
        <translation>Les dossiers restent tels quels ; la décision est un lien que l’on peut défaire.</translation>
    </message>
    <message>
        <source>Comparing everyone on file…</source>
        <translation>Comparaison de toutes les personnes enregistrées…</translation>
    </message>
    <message>
        <source>Pairs of records</source>
        <translation>Paires de dossiers</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Personnes différentes</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Annuler la décision</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>wasl::ui::EachPersonStep</name>
    <message>
        <source>&amp;Of whom</source>
        <translation>&amp;De qui</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>De qui</translation>
    </message>
</context>
<context>
    <name>wasl::ui::EnrolForm</name>
    <message>
        <source>The hub&apos;s certificate</source>
        <translation>Le certificat de la plateforme du réseau</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificats (*.pem *.crt)</translation>
    </message>
    <message>
        <source>This certificate cannot be read. Choose the file ca.pem that the network&apos;s coordination gave you.</source>
        <translation>Ce certificat ne peut pas être lu. Choisissez le fichier ca.pem que la coordination du réseau vous a donné.</translation>
    </message>
    <message>
        <source>Join a network</source>
        <translation>Rejoindre un réseau</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse de la plateforme du réseau</translation>
    </message>
    <message>
        <source>As the network&apos;s coordination gave it.</source>
        <translation>Telle que la coordination du réseau l’a donnée.</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Son certificat</translation>
    </message>
    <message>
        <source>Only this hub will be spoken to.</source>
        <translation>Wasl ne communiquera qu’avec cette plateforme.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>First month to publish</source>
        <translation>Premier mois à publier</translation>
    </message>
    <message>
        <source>Communes counted apart</source>
        <translation>Communes comptées à part</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>Fichier du certificat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Join the network</source>
        <translation>Rejoindre le réseau</translation>
    </message>
    <message>
        <source>Joining the network</source>
        <translation>Adhésion au réseau</translation>
    </message>
    <message>
        <source>Where you work, eight at most. All others are counted together. They stay as they are.</source>
        <translation>Celles où vous travaillez, huit au plus. Toutes les autres sont comptées ensemble. Ce choix ne changera plus.</translation>
    </message>
    <message>
        <source>Month and year, such as 10/2026. Older rows count in it.</source>
        <translation>Mois et année, par exemple 10/2026. Les données plus anciennes y comptent.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ErasureDialog</name>
    <message>
        <source>Write why the person is erased.</source>
        <translation>Écrivez pourquoi la personne est effacée.</translation>
    </message>
    <message>
        <source>Everything about %1 is deleted: her record, consents, cases, referrals, stays, what she was given, her legal files and the requests about her rights. It cannot be undone.</source>
        <translation>Tout ce qui concerne %1 est supprimé : sa fiche, ses consentements, ses cas, ses orientations, ses séjours, ce qui lui a été remis, ses dossiers juridiques et les demandes relatives à ses droits. C’est irréversible.</translation>
    </message>
    <message>
        <source>What remains: the figures in which she was counted, without her; the journal&apos;s entries, emptied, so that it can still be verified; and older backups, until they are deleted. A certificate says so.</source>
        <translation>Ce qui reste : les chiffres dans lesquels elle a été comptée, sans elle ; les entrées du journal, vidées, pour qu’il reste vérifiable ; et les sauvegardes antérieures, jusqu’à leur suppression. Une attestation le certifie.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Effacer une personne</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>The person was erased. This certificate is not kept: save it, for her or for the authority.</source>
        <translation>La personne a été effacée. Cette attestation n’est pas conservée : enregistrez-la, pour la personne ou pour l’autorité.</translation>
    </message>
    <message>
        <source>Language of the certificate</source>
        <translation>Langue de l’attestation</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the certificate as</source>
        <translation>Enregistrer l’attestation sous</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The certificate was saved.</source>
        <translation>L’attestation a été enregistrée.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ExchangeCard</name>
    <message>
        <source>Fingerprint of %1. Keys made on %2.</source>
        <translation>Empreinte de %1. Clés faites le %2.</translation>
    </message>
    <message>
        <source>The association has no keys yet: they are made when its card is first saved.</source>
        <translation>L’association n’a pas encore de clés : elles sont faites quand sa carte est enregistrée pour la première fois.</translation>
    </message>
    <message>
        <source>Save our card</source>
        <translation>Enregistrer notre carte</translation>
    </message>
    <message>
        <source>Cards (*.waslcard)</source>
        <translation>Cartes (*.waslcard)</translation>
    </message>
    <message>
        <source>The card is saved. It holds no secret: give it to other associations, and read the fingerprint out to them on the phone.</source>
        <translation>La carte est enregistrée. Elle ne contient aucun secret : donnez-la aux autres associations, et lisez-leur l’empreinte au téléphone.</translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation>Ouvrir une carte</translation>
    </message>
    <message>
        <source>%1 is confirmed: referrals to it can be saved as sealed files.</source>
        <translation>%1 est confirmée : les orientations vers elle peuvent être enregistrées en fichiers scellés.</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Faire de nouvelles clés</translation>
    </message>
    <message>
        <source>There are new keys. Save the card and give it out again.</source>
        <translation>Il y a de nouvelles clés. Enregistrez la carte et redonnez-la.</translation>
    </message>
    <message>
        <source>Our association’s card</source>
        <translation>La carte de notre association</translation>
    </message>
    <message>
        <source>With it another association that uses Wasl seals referrals and answers so that only this case file opens them. No server is needed: the files go on a stick or by mail.</source>
        <translation>Avec elle, une autre association qui utilise Wasl scelle des orientations et des réponses que seul ce fichier de dossiers peut ouvrir. Aucun serveur n’est nécessaire : les fichiers passent par clé USB ou par courriel.</translation>
    </message>
    <message>
        <source>Save &amp;our card…</source>
        <translation>Enregistrer &amp;notre carte…</translation>
    </message>
    <message>
        <source>Make new keys…</source>
        <translation>Faire de nouvelles clés…</translation>
    </message>
    <message>
        <source>&amp;Add a card…</source>
        <translation>&amp;Ajouter une carte…</translation>
    </message>
    <message>
        <source>Associations we exchange with</source>
        <translation>Associations avec lesquelles nous échangeons</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>pas encore indiqué</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmée le</translation>
    </message>
    <message>
        <source>Do this when somebody who could open this file left on bad terms, or a computer was lost. Every association must then get the new card and confirm it on the phone; until it has, it cannot read what you seal.</source>
        <translation>À faire si une personne qui pouvait ouvrir ce fichier est partie en mauvais termes, ou si un ordinateur a été perdu. Chaque association doit alors recevoir la nouvelle carte et la confirmer au téléphone&#xa0;; d’ici là, elle ne peut pas lire ce que vous scellez.</translation>
    </message>
    <message>
        <source>Nobody yet. Add the card that another association gave you.</source>
        <translation>Personne pour l’instant. Ajoutez la carte qu’une autre association vous a remise.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ExportDialog</name>
    <message>
        <source>Where to write the list</source>
        <translation>Où enregistrer la liste</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) written to %1. The file is not encrypted: keep it as you would keep the paper.</source>
        <translation>
            <numerusform>%n personne écrite dans %1. Le fichier n’est pas chiffré : gardez-le comme vous garderiez le papier.</numerusform>
            <numerusform>%n personnes écrites dans %1. Le fichier n’est pas chiffré : gardez-le comme vous garderiez le papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Exporter les personnes</translation>
    </message>
    <message numerus="yes">
        <source>The %n person(s) of the list as it is shown</source>
        <translation>
            <numerusform>La personne de la liste affichée</numerusform>
            <numerusform>Les %n personnes de la liste affichée</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone on file</source>
        <translation>Toutes les personnes enregistrées</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>As &amp;text (.csv)…</source>
        <translation>En &amp;texte (.csv)…</translation>
    </message>
    <message>
        <source>As a &amp;workbook (.xlsx)…</source>
        <translation>En &amp;classeur (.xlsx)…</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>People who are left out</source>
        <translation>Personnes laissées de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be in the file, with name, birth, sex, nationality, commune and day of registration; needs and notes stay here.</source>
        <translation>
            <numerusform>%n personne sera dans le fichier, avec nom, naissance, sexe, nationalité, commune et jour d’enregistrement ; besoins et notes restent ici.</numerusform>
            <numerusform>%n personnes seront dans le fichier, avec nom, naissance, sexe, nationalité, commune et jour d’enregistrement ; besoins et notes restent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were not asked for their consent yet: the file says so.</source>
        <translation>
            <numerusform>%n d’entre elles n’a pas encore été invitée à consentir : le fichier le dit.</numerusform>
            <numerusform>%n d’entre elles n’ont pas encore été invitées à consentir : le fichier le dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log keeps who exported whom, and when.</source>
        <translation>Le journal garde qui a exporté qui, et quand.</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Also those who were never asked, marked as such</source>
        <translation>Aussi celles à qui rien n’a été demandé, signalées comme telles</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are left out; the reason stands beside each.</source>
        <translation>
            <numerusform>%n personne est laissée de côté ; le motif figure à côté.</numerusform>
            <numerusform>%n personnes sont laissées de côté ; le motif figure à côté de chacune.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>wasl::ui::Field</name>
    <message>
        <source>needed</source>
        <translation>obligatoire</translation>
    </message>
</context>
<context>
    <name>wasl::ui::FigureList</name>
    <message>
        <source>nobody in particular</source>
        <translation>personne en particulier</translation>
    </message>
    <message>
        <source>somebody whose record was erased</source>
        <translation>une personne dont le dossier a été effacé</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) slept</source>
        <translation>
            <numerusform>%n nuit passée</numerusform>
            <numerusform>%n nuits passées</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral sent: %1</source>
        <translation>Orientation envoyée : %1</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Assisted: %1</source>
        <translation>Assistance : %1</translation>
    </message>
    <message>
        <source>Referred: %1</source>
        <translation>Orientation : %1</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Was given something</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Took part in an activity</source>
        <translation>Participation à une activité</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of an activity</source>
        <translation>
            <numerusform>%n participant à une activité</numerusform>
            <numerusform>%n participants à une activité</numerusform>
        </translation>
    </message>
    <message>
        <source>Barrier met: %1</source>
        <translation>Obstacle rencontré : %1</translation>
    </message>
    <message>
        <source>The month was closed with %1 here. Counted now it is %2, and that is what is listed.</source>
        <translation>Le mois a été clos avec %1 ici. Recompté, c’est %2, et c’est ce que montre la liste.</translation>
    </message>
    <message>
        <source>The people and events behind the figure</source>
        <translation>Les personnes et les faits derrière le chiffre</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>De quoi il s’agissait</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Activity held</source>
        <translation>Activité tenue</translation>
    </message>
    <message>
        <source>Activity held: %1</source>
        <translation>Activité tenue : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n that your role does not see</source>
        <translation>
            <numerusform>%n que votre rôle ne voit pas</numerusform>
            <numerusform>%n que votre rôle ne voit pas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::FigureTable</name>
    <message>
        <source>= the same</source>
        <translation>= inchangé</translation>
    </message>
    <message>
        <source>▲ %1 more</source>
        <translation>▲ %1 de plus</translation>
    </message>
    <message>
        <source>▼ %1 fewer</source>
        <translation>▼ %1 de moins</translation>
    </message>
    <message>
        <source>no figures then</source>
        <translation>pas de chiffres alors</translation>
    </message>
    <message>
        <source>Enter or a double click shows the people and events behind a figure.</source>
        <translation>Entrée ou un double clic montre les personnes et les faits derrière un chiffre.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>wasl::ui::FiguresTab</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>See what and why</source>
        <translation>Voir quoi et pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in this month look odd.</source>
        <translation>
            <numerusform>%n chose paraît étrange dans ce mois.</numerusform>
            <numerusform>%n choses paraissent étranges dans ce mois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::FileCard</name>
    <message>
        <source>Open since %1</source>
        <translation>Ouvert depuis le %1</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>&amp;Kind of procedure</source>
        <translation>&amp;Type de procédure</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Autorité</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>&amp;Legal adviser</source>
        <translation>&amp;Conseiller(ère) juridique</translation>
    </message>
    <message>
        <source>&amp;Close the file…</source>
        <translation>&amp;Clore le dossier…</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>R&amp;ouvrir</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>Close it with this outcome</source>
        <translation>Clore avec cette issue</translation>
    </message>
</context>
<context>
    <name>wasl::ui::FireList</name>
    <message>
        <source>Who is in the house</source>
        <translation>Qui est dans la maison</translation>
    </message>
    <message>
        <source>%1: guests in the house %2, of them with help to leave %3, visitors %4, out %5.</source>
        <extracomment>%1 date and hour, %2 guests inside, %3 of them who need help, %4 visitors, %5 guests who are out.</extracomment>
        <translation>%1 : %2 dans la maison, dont %3 à aider pour sortir, %4 en visite, %5 sorties.</translation>
    </message>
    <message>
        <source>PDF: %1</source>
        <translation>PDF : %1</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>room %1, bed %2</source>
        <translation>chambre %1, lit %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>To leave the house</source>
        <translation>Pour sortir</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the list as a PDF, or read it here.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Enregistrez la liste en PDF, ou lisez-la ici.</translation>
    </message>
    <message>
        <source>The list is being printed on %1.</source>
        <translation>La liste s’imprime sur %1.</translation>
    </message>
    <message>
        <source>Save the list of who is in the house</source>
        <translation>Enregistrer la liste des personnes présentes</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The list is saved. It bears names and is not encrypted.</source>
        <translation>La liste est enregistrée. Elle porte des noms et n’est pas chiffrée.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::FirstLoginStep</name>
    <message>
        <source>Your own passphrase</source>
        <translation>Votre propre phrase de passe</translation>
    </message>
    <message>
        <source>The one you were given was for this once. Choose one that only you know.</source>
        <translation>Celle que vous avez reçue ne servait qu’une fois. Choisissez-en une que vous seul(e) connaissez.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
</context>
<context>
    <name>wasl::ui::FoldSection</name>
    <message>
        <source>Open. Press to fold away.</source>
        <translation>Déplié. Appuyez pour replier.</translation>
    </message>
    <message>
        <source>Folded away. Press to open.</source>
        <translation>Replié. Appuyez pour déplier.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::FollowUpsCard</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Actions de suivi</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Marquer comme &amp;faite</translation>
    </message>
    <message>
        <source>Next follow-up on</source>
        <translation>Prochaine action de suivi le</translation>
    </message>
    <message>
        <source>&amp;Plan it</source>
        <translation>&amp;Planifier</translation>
    </message>
</context>
<context>
    <name>wasl::ui::GiveBed</name>
    <message>
        <source>Another bed for %1</source>
        <translation>Un autre lit pour %1</translation>
    </message>
    <message>
        <source>A bed for %1</source>
        <translation>Un lit pour %1</translation>
    </message>
    <message>
        <source>&amp;Move here</source>
        <translation>Chan&amp;ger pour ce lit</translation>
    </message>
    <message>
        <source>Check &amp;in now</source>
        <translation>Enregistrer l’&amp;entrée maintenant</translation>
    </message>
    <message>
        <source>&amp;Reserve</source>
        <translation>&amp;Réserver</translation>
    </message>
    <message>
        <source>Put on the &amp;waiting list</source>
        <translation>Mettre en &amp;liste d’attente</translation>
    </message>
    <message numerus="yes">
        <source>Place the whole &amp;household together, %n person(s)</source>
        <translation>
            <numerusform>Loger tout le &amp;ménage ensemble, %n personne</numerusform>
            <numerusform>Loger tout le &amp;ménage ensemble, %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::GivingRulesDialog</name>
    <message>
        <source>for &amp;each member of the household</source>
        <translation>pour &amp;chaque membre du ménage</translation>
    </message>
    <message>
        <source>A worker may give &amp;against the rule, with a reason</source>
        <translation>On peut donner &amp;contre la règle, avec un motif</translation>
    </message>
    <message>
        <source>&amp;Keep this rule</source>
        <translation>&amp;Garder cette règle</translation>
    </message>
    <message>
        <source>&amp;Take the rule away</source>
        <translation>&amp;Supprimer la règle</translation>
    </message>
    <message>
        <source>Rules of what is given</source>
        <translation>Règles de distribution</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Guests who sleep here</source>
        <translation>Personnes hébergées ici</translation>
    </message>
    <message>
        <source>Guests of %1</source>
        <translation>Personnes hébergées à %1</translation>
    </message>
    <message>
        <source>&amp;What is given</source>
        <translation>Ce &amp;qui est remis</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Pour qui</translation>
    </message>
    <message>
        <source>How &amp;many times</source>
        <translation>C&amp;ombien de fois</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>Dans quelle durée</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>&amp;Quantity at one time</source>
        <translation>&amp;Quantité à la fois</translation>
    </message>
    <message>
        <source>Choose what is given to see or write its rule.</source>
        <translation>Choisissez ce qui est donné pour voir ou écrire sa règle.</translation>
    </message>
    <message>
        <source>The rule holds from now on.</source>
        <translation>La règle vaut dès maintenant.</translation>
    </message>
    <message>
        <source>There is no rule any more: it is given to whoever asks.</source>
        <translation>Il n’y a plus de règle : on donne à qui demande.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>wasl::ui::GlassDialog</name>
    <message>
        <source>Read in an emergency</source>
        <translation>Lire en urgence</translation>
    </message>
    <message numerus="yes">
        <source>These notes are open to their own readers only. In an emergency they open for %n minute(s), for this person alone. Your name, the hour and the reason go into the journal first, and stay there.</source>
        <translation>
            <numerusform>Ces notes ne sont ouvertes qu’à leurs lecteurs. En urgence elles s’ouvrent pendant %n minute, pour cette seule personne. Votre nom, l’heure et le motif sont d’abord inscrits au journal, et y restent.</numerusform>
            <numerusform>Ces notes ne sont ouvertes qu’à leurs lecteurs. En urgence elles s’ouvrent pendant %n minutes, pour cette seule personne. Votre nom, l’heure et le motif sont d’abord inscrits au journal, et y restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Such as: unconscious in hospital, the doctor asks what she takes.</source>
        <translation>Par exemple : inconsciente à l’hôpital, le médecin demande ce qu’elle prend.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>&amp;Code de secours</translation>
    </message>
    <message>
        <source>It lies on paper with whoever answers for this file.</source>
        <translation>Il est sur papier chez la personne responsable de ce fichier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write it down and open</source>
        <translation>Inscrire et ouvrir</translation>
    </message>
</context>
<context>
    <name>wasl::ui::GoalBox</name>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>herself</source>
        <translation>elle-même</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>Ce qui est à atteindre</translation>
    </message>
    <message>
        <source>Sector of the goal</source>
        <translation>Secteur de l’objectif</translation>
    </message>
    <message>
        <source>The goal is to be reached until</source>
        <translation>L’objectif est à atteindre d’ici au</translation>
    </message>
    <message>
        <source>The goal is reached</source>
        <translation>L’objectif est atteint</translation>
    </message>
    <message>
        <source>Remove this goal</source>
        <translation>Retirer cet objectif</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Retirer cette étape</translation>
    </message>
</context>
<context>
    <name>wasl::ui::GoalsCard</name>
    <message>
        <source>Base line and targets</source>
        <translation>Référence et cibles</translation>
    </message>
    <message>
        <source>No target is set for this indicator. With one, the chart shows how far the association is from it, year by year.</source>
        <translation>Aucune cible n’est fixée pour cet indicateur. Avec une cible, le graphique montre année après année la distance qui en sépare l’association.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Base line</source>
        <translation>Valeur de référence</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Target for a year</source>
        <translation>Cible pour une année</translation>
    </message>
    <message>
        <source>Base line: where it began</source>
        <translation>Référence : le point de départ</translation>
    </message>
    <message>
        <source>Figure of the whole year</source>
        <translation>Chiffre de l’année entière</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Remove the selected one</source>
        <translation>Supprimer la ligne choisie</translation>
    </message>
    <message>
        <source>The target is set.</source>
        <translation>La cible est fixée.</translation>
    </message>
    <message>
        <source>The base line is set.</source>
        <translation>La référence est fixée.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>Supprimé.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::GuardedApplication</name>
    <message>
        <source>What you typed is still there, as long as you do not close it.</source>
        <translation>Ce que vous avez saisi est toujours là, tant que vous ne le fermez pas.</translation>
    </message>
    <message>
        <source>The case file is damaged: what was read is not what was written, perhaps because the disk fails. It has to be opened again; if that does not go, restore the last backup.</source>
        <translation>Le fichier d’association est endommagé&#xa0;: ce qui a été lu n’est pas ce qui a été écrit, peut-être parce que le disque est défaillant. Il faut le rouvrir&#xa0;; si cela échoue, restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This could not be done: something in the program is broken. What was saved before is safe, and what you typed is still there. Keep a copy of it, then lock the case file and open it again. Whoever looks after this computer needs this note:</source>
        <translation>Cela n’a pas pu être fait&#xa0;: quelque chose dans le programme est défectueux. Ce qui était enregistré est en sécurité, et ce que vous avez saisi est toujours là. Gardez-en une copie, puis verrouillez le fichier d’association et rouvrez-le. La personne qui s’occupe de cet ordinateur a besoin de cette note&#xa0;:</translation>
    </message>
    <message>
        <source>This could not be done: this computer has no free memory left. Close other programs, then try again. What you typed is still there.</source>
        <translation>Cela n’a pas pu être fait&#xa0;: cet ordinateur n’a plus de mémoire libre. Fermez d’autres programmes, puis réessayez. Ce que vous avez saisi est toujours là.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>wasl::ui::GuestCardsDialog</name>
    <message>
        <source>With their &amp;photo, where they agree</source>
        <translation>Avec leur &amp;photo, s’ils sont d’accord</translation>
    </message>
    <message>
        <source>Cards of the guests</source>
        <translation>Cartes des personnes hébergées</translation>
    </message>
    <message>
        <source>Guests whose cards are printed</source>
        <translation>Personnes dont on imprime la carte</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>&amp;Guests of</source>
        <translation>Personnes &amp;hébergées à</translation>
    </message>
    <message>
        <source>&amp;Name on new cards</source>
        <translation>&amp;Nom sur les nouvelles cartes</translation>
    </message>
    <message>
        <source>%1 · %2 · has a card</source>
        <translation>%1 · %2 · a une carte</translation>
    </message>
    <message>
        <source>%1 · %2 · gets a new card</source>
        <translation>%1 · %2 · reçoit une nouvelle carte</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save the cards as PDF (%1)</source>
        <translation>Enregistrer les cartes en PDF (%1)</translation>
    </message>
    <message>
        <source>The cards were saved. The file is not encrypted: delete it once it is printed.</source>
        <translation>Les cartes sont enregistrées. Le fichier n’est pas chiffré : supprimez-le une fois imprimé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HandOut</name>
    <message>
        <source>Next, please</source>
        <translation>Au suivant</translation>
    </message>
    <message>
        <source>Scan a card or type a file number.</source>
        <translation>Scannez une carte ou tapez un numéro de dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n given today</source>
        <translation>
            <numerusform>%n remis aujourd’hui</numerusform>
            <numerusform>%n remis aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message numerus="yes">
        <source>household of %n</source>
        <translation>
            <numerusform>ménage de %n personne</numerusform>
            <numerusform>ménage de %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Oui : %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>It counts as not given.</source>
        <translation>Compté comme non remis.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Distribuer</translation>
    </message>
    <message>
        <source>Who receives it?</source>
        <translation>Qui le reçoit ?</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Find by &amp;name…</source>
        <translation>Chercher par &amp;nom…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>A&amp;nnuler la remise</translation>
    </message>
    <message>
        <source>The chosen line was given by mistake (Delete)</source>
        <translation>La ligne choisie a été remise par erreur (Suppr)</translation>
    </message>
    <message>
        <source>&amp;What is given</source>
        <translation>Ce &amp;qui est remis</translation>
    </message>
    <message>
        <source>Enter gives and waits for the next.</source>
        <translation>Entrée enregistre la remise et attend le suivant.</translation>
    </message>
    <message>
        <source>Given today</source>
        <translation>Remis aujourd’hui</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many, and of what</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Against the rule</source>
        <translation>Contre la règle</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Règles…</translation>
    </message>
    <message>
        <source>&amp;Lent things</source>
        <translation>Objets &amp;prêtés</translation>
    </message>
    <message>
        <source>&amp;Cards…</source>
        <translation>&amp;Cartes…</translation>
    </message>
    <message>
        <source>Reason to give it &amp;nevertheless</source>
        <translation>Motif pour le do&amp;nner quand même</translation>
    </message>
    <message>
        <source>&amp;Give it</source>
        <translation>Donne&amp;r</translation>
    </message>
    <message>
        <source>Card or &amp;file number</source>
        <translation>Carte ou numéro de &amp;dossier</translation>
    </message>
    <message>
        <source>What is given today stands here, the last first.</source>
        <translation>Ce qui est remis aujourd’hui s’affiche ici, le dernier en tête.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>What is handed &amp;over</source>
        <translation>Ce qui est &amp;transmis</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;À qui</translation>
    </message>
    <message>
        <source>What she should &amp;know</source>
        <translation>Ce qu’il &amp;faut savoir</translation>
    </message>
    <message>
        <source>It is kept in the history of each case.</source>
        <translation>C’est conservé dans l’historique de chaque dossier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The case of %1</source>
        <translation>Le dossier de suivi de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) without a worker</source>
        <translation>
            <numerusform>%n dossier ouvert sans chargé(e) de suivi</numerusform>
            <numerusform>%n dossiers ouverts sans chargé(e) de suivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n open case(s) of %1</source>
        <translation>
            <numerusform>Le seul dossier ouvert de %1</numerusform>
            <numerusform>Les %n dossiers ouverts de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open case(s)</source>
        <extracomment>A worker, and how many cases she has.</extracomment>
        <translation>
            <numerusform>%1: %n dossier ouvert</numerusform>
            <numerusform>%1: %n dossiers ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what is handed over.</source>
        <translation>Choisissez ce qui est transmis.</translation>
    </message>
    <message>
        <source>Choose who follows from now on.</source>
        <translation>Choisissez qui suit désormais.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HearingDialog</name>
    <message>
        <source>Hearing</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Keep the hearing</source>
        <translation>Garder l’audience</translation>
    </message>
    <message>
        <source>An &amp;interpreter must come</source>
        <translation>Un &amp;interprète doit venir</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>Such as 09:30</source>
        <translation>Par exemple 09:30</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>Court and room</source>
        <translation>Tribunal et salle</translation>
    </message>
    <message>
        <source>&amp;Lawyer</source>
        <translation>&amp;Avocat</translation>
    </message>
    <message>
        <source>What came &amp;of it</source>
        <translation>Ce qui en est &amp;sorti</translation>
    </message>
    <message>
        <source>Write the hour, such as 09:30.</source>
        <translation>Écrivez l’heure, par exemple 09:30.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HistoryDialog</name>
    <message>
        <source>Figures of years before Wasl</source>
        <translation>Chiffres des années d’avant Wasl</translation>
    </message>
    <message>
        <source>Lines that are left out: %1</source>
        <translation>Lignes laissées de côté : %1</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>Lignes laissées de côté</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import the figures</source>
        <translation>Importer les chiffres</translation>
    </message>
    <message numerus="yes">
        <source>In “%1”: %n figure(s).</source>
        <translation>
            <numerusform>Dans «&#xa0;%1&#xa0;»&#xa0;: %n chiffre.</numerusform>
            <numerusform>Dans «&#xa0;%1&#xa0;»&#xa0;: %n chiffres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They belong to %n indicator(s); what was imported for these before is replaced.</source>
        <translation>
            <numerusform>%n indicateur concerné&#xa0;; ce qui avait été importé pour lui est remplacé.</numerusform>
            <numerusform>%n indicateurs concernés&#xa0;; ce qui avait été importé pour eux est remplacé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::HistoryTab</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Historique du dossier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HouseCard</name>
    <message>
        <source>The rules of the house were saved.</source>
        <translation>Les règles de la maison sont enregistrées.</translation>
    </message>
    <message>
        <source>Life in the house</source>
        <translation>Vie de la maison</translation>
    </message>
    <message>
        <source>When somebody has to ask after a guest, and how long her belongings are kept.</source>
        <translation>Quand il faut prendre des nouvelles d’une personne hébergée, et combien de temps on garde ses effets.</translation>
    </message>
    <message>
        <source>Days &amp;away until a guest is absent</source>
        <translation>Jours d’&amp;absence avant d’être signalé</translation>
    </message>
    <message>
        <source>Unless she said when she comes back.</source>
        <translation>Sauf si elle a dit quand elle revient.</translation>
    </message>
    <message>
        <source>Days &amp;belongings are kept</source>
        <translation>Jours de garde des &amp;effets</translation>
    </message>
    <message>
        <source>After she left; then they may be handed over or destroyed, before two persons.</source>
        <translation>Après son départ ; ensuite on peut les remettre à un tiers ou les détruire, devant deux personnes.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HouseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HousePage</name>
    <message>
        <source>There is no reception structure yet.</source>
        <translation>Il n’y a pas encore de structure d’accueil.</translation>
    </message>
    <message>
        <source>This is no longer there, or your role does not see it.</source>
        <translation>Cela n’existe plus, ou votre rôle ne le voit pas.</translation>
    </message>
    <message>
        <source>Life in the house</source>
        <translation>Vie de la maison</translation>
    </message>
    <message>
        <source>&amp;Fire list</source>
        <translation>Liste &amp;incendie</translation>
    </message>
    <message>
        <source>Who is in the house, on the screen and on paper (F9)</source>
        <translation>Qui est dans la maison, à l’écran et sur papier (F9)</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Parts of the day’s life</source>
        <translation>Parties de la vie quotidienne</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entrées et sorties</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>Exclusions</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>Effets gardés</translation>
    </message>
    <message>
        <source>No reception structure yet</source>
        <translation>Pas encore de structure d’accueil</translation>
    </message>
    <message>
        <source>Add a structure on the reception page first. Then you see here who is in it, what happened, who may not come and what is kept for guests.</source>
        <translation>Ajoutez d’abord une structure à la page d’accueil. Vous verrez ici qui s’y trouve, ce qui s’est passé, qui ne peut pas venir et ce qu’on garde pour les personnes hébergées.</translation>
    </message>
    <message>
        <source>Your role does not see the house</source>
        <translation>Votre rôle ne voit pas la maison</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HouseRulesTab</name>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Write one rule a line, in any language guests read. Each guest signs the rules that hold on the day she arrives.</source>
        <translation>Écrivez une règle par ligne, dans toute langue que lisent les personnes hébergées. Chacune signe le règlement en vigueur le jour de son arrivée.</translation>
    </message>
    <message>
        <source>These rules hold or held already, so they stay as they were signed. A new version takes their place from its day on.</source>
        <translation>Ce règlement est ou a été en vigueur : il reste tel qu’il a été signé. Une nouvelle version le remplace à partir de sa date.</translation>
    </message>
    <message>
        <source>These rules are still to come and can be changed until their day.</source>
        <translation>Ce règlement n’est pas encore en vigueur et peut être modifié jusqu’à sa date.</translation>
    </message>
    <message>
        <source>The house rules were saved.</source>
        <translation>Le règlement a été enregistré.</translation>
    </message>
    <message>
        <source>house-rules</source>
        <translation>reglement-interieur</translation>
    </message>
    <message>
        <source>Save the house rules to be signed</source>
        <translation>Enregistrer le règlement à signer</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The house rules were saved as a paper to be signed.</source>
        <translation>Le règlement a été enregistré comme papier à signer.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Versions of the house rules</source>
        <translation>Versions du règlement intérieur</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>En vigueur à partir du</translation>
    </message>
    <message>
        <source>&amp;Rules of the house</source>
        <translation>&amp;Règles de la maison</translation>
    </message>
    <message>
        <source>New &amp;version or language</source>
        <translation>Nouvelle &amp;version ou langue</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Paper to be signed…</source>
        <translation>Papier à signer…</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HouseTab</name>
    <message>
        <source>Over</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Levée le %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>Ban: %1</source>
        <translation>Exclusion : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>bag or locker %1</source>
        <translation>sac ou casier %1</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rendu</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n ici</numerusform>
            <numerusform>%n ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Gardé : %1</translation>
    </message>
    <message>
        <source>To do by %1</source>
        <translation>À faire avant le %1</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>Incident : %1</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Bans, belongings and incidents</source>
        <translation>Exclusions, effets et incidents</translation>
    </message>
    <message>
        <source>Take belongings in…</source>
        <translation>Recevoir des effets…</translation>
    </message>
    <message>
        <source>Write down an incident…</source>
        <translation>Noter un incident…</translation>
    </message>
    <message>
        <source>Decide a ban…</source>
        <translation>Décider d’une exclusion…</translation>
    </message>
    <message>
        <source>Nothing about her in the houses</source>
        <translation>Rien sur elle dans les maisons</translation>
    </message>
    <message>
        <source>Bans, what is kept for her and incidents she was involved in stand here.</source>
        <translation>Ici figurent les exclusions, ce qu’on garde pour elle et les incidents où elle était impliquée.</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HouseholdStep</name>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the household.</source>
        <translation>
            <numerusform>%n personne dans le ménage.</numerusform>
            <numerusform>%n personnes dans le ménage.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Register one more of the household</source>
        <translation>&amp;Enregistrer une autre personne du ménage</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HouseholdTab</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien de parenté</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>In the household</source>
        <translation>Dans le ménage</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Nobody has this file number. Find the person first.</source>
        <translation>Personne n’a ce numéro de dossier. Trouvez d’abord la personne.</translation>
    </message>
    <message>
        <source>Choose what she is to the head of the household.</source>
        <translation>Choisissez le lien de la personne avec le chef de ménage.</translation>
    </message>
    <message>
        <source>%1 belongs to the household now.</source>
        <translation>%1 appartient maintenant au ménage.</translation>
    </message>
    <message>
        <source>Find the member</source>
        <translation>Trouver le membre</translation>
    </message>
    <message>
        <source>Type a name in any script, a file number or a phone.</source>
        <translation>Saisissez un nom dans toute écriture, un numéro de dossier ou un téléphone.</translation>
    </message>
    <message>
        <source>%1 left the household; the history stays.</source>
        <translation>%1 a quitté le ménage&#xa0;; l’historique reste.</translation>
    </message>
    <message>
        <source>Members of the household</source>
        <translation>Membres du ménage</translation>
    </message>
    <message>
        <source>She is on file alone. Add the people she lives with: a family is received, lodged and counted together.</source>
        <translation>La personne est enregistrée seule. Ajoutez les personnes avec qui elle vit&#xa0;: une famille est accueillie, hébergée et comptée ensemble.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>File number of the member</source>
        <translation>Numéro de dossier du membre</translation>
    </message>
    <message>
        <source>Relation to the head of the household</source>
        <translation>Lien avec le chef de ménage</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Add to the household</source>
        <translation>Ajouter au ménage</translation>
    </message>
    <message>
        <source>Find by name…</source>
        <translation>Trouver par nom…</translation>
    </message>
    <message>
        <source>The chosen member leaves the household</source>
        <translation>Le membre choisi quitte le ménage</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
</context>
<context>
    <name>wasl::ui::IdentityForm</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>%1, region %2</source>
        <translation>%1, région %2</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>Administrative status</source>
        <translation>Statut administratif</translation>
    </message>
    <message>
        <source>Where she lives</source>
        <translation>Où vit la personne</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>Pièces d’identité</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Prénom en arabe</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Nom de famille en arabe</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>What she is called, or the name on another paper.</source>
        <translation>Comment on l’appelle, ou le nom figurant sur un autre document.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>A day, a month, a year or an age.</source>
        <translation>Un jour, un mois, une année ou un âge.</translation>
    </message>
    <message>
        <source>If the date is not known</source>
        <translation>Si la date n’est pas connue</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Nationalités</translation>
    </message>
    <message>
        <source>The first one counts in the figures.</source>
        <translation>La première compte dans les chiffres.</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Pays d’origine</translation>
    </message>
    <message>
        <source>If it is not the nationality.</source>
        <translation>Si ce n’est pas celui de la nationalité.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>First the one to speak with her.</source>
        <translation>En premier, celle à parler avec la personne.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>She needs an interpreter</source>
        <translation>La personne a besoin d’un(e) interprète</translation>
    </message>
    <message>
        <source>Arrival in Morocco</source>
        <translation>Arrivée au Maroc</translation>
    </message>
    <message>
        <source>Keep the file until</source>
        <translation>Conserver le dossier jusqu’au</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add a nationality</source>
        <translation>Ajouter une nationalité</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Add a status</source>
        <translation>Ajouter un statut</translation>
    </message>
    <message>
        <source>Take this status away</source>
        <translation>Retirer ce statut</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Ajouter un téléphone</translation>
    </message>
    <message>
        <source>Take this phone away</source>
        <translation>Retirer ce téléphone</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Ajouter un document</translation>
    </message>
    <message>
        <source>Take this document away</source>
        <translation>Retirer ce document</translation>
    </message>
</context>
<context>
    <name>wasl::ui::IdentityTab</name>
    <message>
        <source>What was typed here on %1 was not saved.</source>
        <translation>Ce qui a été saisi ici le %1 n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>The record of %1 was saved.</source>
        <translation>Le dossier de %1 a été enregistré.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>The photo was saved.</source>
        <translation>La photo est enregistrée.</translation>
    </message>
    <message>
        <source>The photo was removed.</source>
        <translation>La photo est retirée.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ImportCard</name>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Bring in the people of a spreadsheet, with their needs and what they asked for. The same register can be imported again: whoever is there already stays as she is.</source>
        <translation>Reprenez les personnes d’une feuille de calcul, avec leurs besoins et ce qu’elles ont demandé. Le même registre peut être importé de nouveau&#xa0;: les personnes déjà présentes restent inchangées.</translation>
    </message>
    <message>
        <source>&amp;Import a register…</source>
        <translation>&amp;Importer un registre…</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ImportWizard</name>
    <message>
        <source>Import a register</source>
        <translation>Importer un registre</translation>
    </message>
    <message>
        <source>Which register?</source>
        <translation>Quel registre ?</translation>
    </message>
    <message>
        <source>What is in its columns?</source>
        <translation>Que contiennent ses colonnes ?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>What became of the register</source>
        <translation>Ce qu’est devenu le registre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Examiner</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>To the &amp;people</source>
        <translation>Vers les &amp;personnes</translation>
    </message>
    <message>
        <source>The import failed. Nothing was brought in.</source>
        <translation>L’importation a échoué. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was brought in.</source>
        <translation>L’importation a été annulée. Rien n’a été importé.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::IncidentDialog</name>
    <message>
        <source>Write down an incident</source>
        <translation>Noter un incident</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;What kind of incident</source>
        <translation>&amp;Type d’incident</translation>
    </message>
    <message>
        <source>How &amp;grave</source>
        <translation>&amp;Gravité</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>&amp;Structure</translation>
    </message>
    <message>
        <source>Who may &amp;read the texts</source>
        <translation>Qui peut &amp;lire les textes</translation>
    </message>
    <message>
        <source>&amp;People involved</source>
        <translation>&amp;Personnes impliquées</translation>
    </message>
    <message>
        <source>Whoever may see incidents</source>
        <translation>Qui a le droit de voir les incidents</translation>
    </message>
    <message>
        <source>Only those with the key for violence</source>
        <translation>Seulement qui a la clé « violences »</translation>
    </message>
    <message>
        <source>What happe&amp;ned</source>
        <translation>Ce qui s’est pa&amp;ssé</translation>
    </message>
    <message>
        <source>&amp;Measures taken</source>
        <translation>&amp;Mesures prises</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Something to be done</source>
        <translation>Une chose à faire</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>Ce qui reste à faire</translation>
    </message>
    <message>
        <source>What happened lies in the part of the file for violence, to which you were given no key. The rest can be followed up.</source>
        <translation>Ce qui s’est passé se trouve dans la partie « violences » du fichier, dont vous n’avez pas la clé. Le reste peut être suivi.</translation>
    </message>
    <message>
        <source>What happened and the measures are sealed. What is to be done is not: keep it short.</source>
        <translation>Les faits et les mesures sont scellés. Ce qui est à faire ne l’est pas : restez bref.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::IncidentsView</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Serious and grave</source>
        <translation>Sérieux et graves</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>The incident is saved.</source>
        <translation>L’incident est enregistré.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>&amp;Write down an incident</source>
        <translation>&amp;Noter un incident</translation>
    </message>
    <message>
        <source>Decide a &amp;ban…</source>
        <translation>Décider d’une e&amp;xclusion…</translation>
    </message>
    <message>
        <source>About somebody who was involved in the chosen incident</source>
        <translation>Pour une personne impliquée dans l’incident choisi</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Which incidents are shown</source>
        <translation>Incidents affichés</translation>
    </message>
    <message>
        <source>What took place</source>
        <translation>Les faits</translation>
    </message>
</context>
<context>
    <name>wasl::ui::IndicatorsTab</name>
    <message>
        <source>By sex</source>
        <translation>Par sexe</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Par âge</translation>
    </message>
    <message>
        <source>By nationality</source>
        <translation>Par nationalité</translation>
    </message>
    <message>
        <source>By commune</source>
        <translation>Par commune</translation>
    </message>
    <message>
        <source>By administrative status</source>
        <translation>Par statut administratif</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Par secteur</translation>
    </message>
    <message>
        <source>By partner</source>
        <translation>Par partenaire</translation>
    </message>
    <message>
        <source>By structure</source>
        <translation>Par structure</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Par priorité</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Par motif</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>Par résultat</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By need</source>
        <translation>Par besoin</translation>
    </message>
    <message>
        <source>By category of need</source>
        <translation>Par catégorie de besoin</translation>
    </message>
    <message>
        <source>By destination</source>
        <translation>Par destination</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>Par article</translation>
    </message>
    <message>
        <source>By authority</source>
        <translation>Par autorité</translation>
    </message>
    <message>
        <source>By programme</source>
        <translation>Par programme</translation>
    </message>
    <message>
        <source>By function</source>
        <translation>Par fonction</translation>
    </message>
    <message>
        <source>By purpose</source>
        <translation>Par finalité</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Indicators by programme</source>
        <translation>Indicateurs par programme</translation>
    </message>
    <message>
        <source>By month, quarter or year</source>
        <translation>Par mois, trimestre ou année</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Par trimestre</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>Ventilé par</translation>
    </message>
    <message>
        <source>Years before Wasl</source>
        <translation>Années d’avant Wasl</translation>
    </message>
    <message>
        <source>Import figures (CSV)</source>
        <translation>Importer des chiffres (CSV)</translation>
    </message>
    <message>
        <source>The total</source>
        <translation>Le total</translation>
    </message>
    <message>
        <source>Counting an indicator over the years</source>
        <translation>Calcul d’un indicateur au fil des années</translation>
    </message>
    <message>
        <source>Without the needs that your role does not see or that are not collected.</source>
        <translation>Sans les besoins que votre rôle ne voit pas ou qui ne sont pas recueillis.</translation>
    </message>
    <message>
        <source>Figures of the years before this file can be shown beside those that are counted here. The list has the columns code, period (2019 or 2019-04) and value, and if wanted breakdown and key. This indicator&apos;s code is “%1”.</source>
        <translation>Les chiffres des années d’avant ce fichier peuvent être montrés à côté de ceux comptés ici. La liste a les colonnes code, period (2019 ou 2019-04) et value, et au besoin breakdown et key. Le code de cet indicateur est « %1 ».</translation>
    </message>
    <message>
        <source>Imported from %1. These figures are shown apart from those that are counted here. Importing again replaces them.</source>
        <translation>Importés de %1. Ces chiffres sont montrés à part de ceux comptés ici. Un nouvel import les remplace.</translation>
    </message>
    <message>
        <source>Figures of years before Wasl</source>
        <translation>Chiffres des années d’avant Wasl</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.ods)</source>
        <translation>Listes (*.csv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Figures imported: %1</source>
        <translation>Chiffres importés : %1</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ItemsStep</name>
    <message>
        <source>Items given</source>
        <translation>Articles remis</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <translation>Pour %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) given.</source>
        <translation>
            <numerusform>%n article remis.</numerusform>
            <numerusform>%n articles remis.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they get now. Each is held to its rule on how often it may be given.</source>
        <translation>Ce qu’ils reçoivent maintenant. Chaque article suit sa règle de fréquence.</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;À qui</translation>
    </message>
    <message>
        <source>Items to be given</source>
        <translation>Articles à remettre</translation>
    </message>
    <message>
        <source>One for each of them</source>
        <translation>Un pour chacun</translation>
    </message>
    <message>
        <source>One for all, to the one at the desk</source>
        <translation>Un pour tous, remis à la personne présente</translation>
    </message>
</context>
<context>
    <name>wasl::ui::JournalCard</name>
    <message>
        <source>Verifying the journal</source>
        <translation>Vérification du journal</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: %n entry(ies), each one linked to the one before.</source>
        <translation>
            <numerusform>Le journal est intact&#xa0;: %n entrée, liée à celle qui la précède.</numerusform>
            <numerusform>Le journal est intact&#xa0;: %n entrées, chacune liée à celle qui la précède.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries are missing at number %1, or one stands where none was.</source>
        <translation>Des entrées manquent au numéro %1, ou il s’en trouve une là où il n’y en avait pas.</translation>
    </message>
    <message>
        <source>The values of entry %1 are not those that were written.</source>
        <translation>Les valeurs de l’entrée %1 ne sont pas celles qui ont été écrites.</translation>
    </message>
    <message>
        <source>Time, author or order were changed at entry %1.</source>
        <translation>L’heure, l’auteur ou l’ordre ont été changés à l’entrée %1.</translation>
    </message>
    <message>
        <source>The end of the journal, at entry %1, is not the one last written.</source>
        <translation>La fin du journal, à l’entrée %1, n’est pas la dernière écrite.</translation>
    </message>
    <message>
        <source>At entry %1 this is not the journal that the witness knows.</source>
        <translation>À l’entrée %1, ce n’est pas le journal que connaît le témoin.</translation>
    </message>
    <message>
        <source>The values of entry %1 are gone, and no erasure says so.</source>
        <translation>Les valeurs de l’entrée %1 ont disparu, et aucun effacement ne l’indique.</translation>
    </message>
    <message>
        <source>Somebody changed the file outside of Wasl, or the disk is failing. Keep this file as it is, and open the last backup.</source>
        <translation>Quelqu’un a modifié le fichier en dehors de Wasl, ou le disque est défaillant. Gardez ce fichier tel quel, et ouvrez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Every change is written down and linked to the one before, so that nobody can take one out or alter it unseen.</source>
        <translation>Chaque modification est écrite et liée à la précédente, si bien que personne ne peut en retirer ou en altérer une sans que cela se voie.</translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation>&amp;Vérifier le journal</translation>
    </message>
</context>
<context>
    <name>wasl::ui::KeyFigures</name>
    <message>
        <source>Before: no figures then</source>
        <translation>Avant : pas de chiffres alors</translation>
    </message>
    <message>
        <source>= as many as before</source>
        <translation>= autant qu’avant</translation>
    </message>
    <message>
        <source>▲ %1 more than before</source>
        <translation>▲ %1 de plus qu’avant</translation>
    </message>
    <message>
        <source>▼ %1 fewer than before</source>
        <translation>▼ %1 de moins qu’avant</translation>
    </message>
    <message>
        <source>A year before: no figures then</source>
        <translation>Un an avant : pas de chiffres alors</translation>
    </message>
    <message>
        <source>= as many as a year before</source>
        <translation>= autant qu’un an avant</translation>
    </message>
    <message>
        <source>▲ %1 more than a year before</source>
        <translation>▲ %1 de plus qu’un an avant</translation>
    </message>
    <message>
        <source>▼ %1 fewer than a year before</source>
        <translation>▼ %1 de moins qu’un an avant</translation>
    </message>
</context>
<context>
    <name>wasl::ui::KeySection</name>
    <message>
        <source>The association signs with this key since %1.</source>
        <translation>L’association signe avec cette clé depuis le %1.</translation>
    </message>
    <message>
        <source>Type the code that the coordination gave you.</source>
        <translation>Saisissez le code que la coordination vous a donné.</translation>
    </message>
    <message>
        <source>The association signs with a new key now.</source>
        <translation>L’association signe désormais avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>Giving the network a new key</source>
        <translation>Remise d’une nouvelle clé au réseau</translation>
    </message>
    <message>
        <source>The key the association signs with</source>
        <translation>La clé avec laquelle l’association signe</translation>
    </message>
    <message>
        <source>Renew it now</source>
        <translation>La renouveler maintenant</translation>
    </message>
    <message>
        <source>Code for a new key</source>
        <translation>Code pour une nouvelle clé</translation>
    </message>
    <message>
        <source>Where the hub does not know this key any more, as after a restore or on a new computer: ask the network&apos;s coordination for such a code.</source>
        <translation>Si la plateforme ne connaît plus cette clé, comme après une restauration ou sur un nouvel ordinateur&#xa0;: demandez un tel code à la coordination du réseau.</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Utiliser le code</translation>
    </message>
    <message>
        <source>It is renewed by itself with a sending over a connection: once a year, and whenever somebody was removed from the case file.</source>
        <translation>Elle est renouvelée d’elle-même lors d’un envoi par une connexion&#xa0;: une fois par an, et chaque fois que quelqu’un a été retiré du fichier d’association.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>wasl::ui::KeysCard</name>
    <message>
        <source>All records are encrypted under a new key. Make a new backup: older ones still open with the old key.</source>
        <translation>Tous les dossiers sont chiffrés sous une nouvelle clé. Faites une nouvelle sauvegarde&#xa0;: les plus anciennes s’ouvrent encore avec l’ancienne clé.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>All records are written anew under a fresh key; nobody&apos;s passphrase changes. Do it when a computer or a backup was lost. When a user is revoked it is done by itself.</source>
        <translation>Tous les dossiers sont réécrits sous une clé neuve&#xa0;; la phrase de passe de chacun reste la même. Faites-le quand un ordinateur ou une sauvegarde a été perdu. Quand un utilisateur est révoqué, cela se fait automatiquement.</translation>
    </message>
    <message>
        <source>Renew the &amp;key</source>
        <translation>Renouveler la &amp;clé</translation>
    </message>
</context>
<context>
    <name>wasl::ui::LeavingCard</name>
    <message>
        <source>What will leave this computer</source>
        <translation>Ce qui va quitter cet ordinateur</translation>
    </message>
    <message>
        <source>The very bytes</source>
        <translation>Les octets exacts</translation>
    </message>
    <message>
        <source>Altered figures that will leave</source>
        <translation>Chiffres modifiés qui vont partir</translation>
    </message>
    <message>
        <source>The very bytes that will leave</source>
        <translation>Les octets exacts qui vont partir</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Altered figure</source>
        <translation>Chiffre modifié</translation>
    </message>
    <message>
        <source>Nothing leaves now</source>
        <translation>Rien ne part en ce moment</translation>
    </message>
    <message>
        <source>When a month is over, its altered figures are shown here before they are sent.</source>
        <translation>Quand un mois est terminé, ses chiffres altérés s’affichent ici avant l’envoi.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>True figure, never sent</source>
        <translation>Vrai chiffre, jamais envoyé</translation>
    </message>
</context>
<context>
    <name>wasl::ui::LegalList</name>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Tous les ouverts</translation>
    </message>
    <message>
        <source>To be acted on</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Dates and papers</source>
        <translation>Dates et documents</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>No legal file yet</source>
        <translation>Aucun dossier juridique</translation>
    </message>
    <message>
        <source>Nothing here just now</source>
        <translation>Rien ici pour le moment</translation>
    </message>
    <message>
        <source>A legal file keeps together a procedure before an authority: its steps, hearings and deadlines, and privileged notes.</source>
        <translation>Un dossier juridique réunit une procédure devant une autorité : ses étapes, audiences et échéances, et des notes couvertes par le secret.</translation>
    </message>
    <message>
        <source>No file is in this list. Choose another one above, or type less.</source>
        <translation>Aucun dossier dans cette liste. Choisissez-en une autre ci-dessus, ou écrivez moins.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Legal adviser</source>
        <translation>Conseiller(ère) juridique</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne pour le moment</translation>
    </message>
    <message>
        <source>Legal clinic</source>
        <translation>Clinique juridique</translation>
    </message>
    <message>
        <source>Files before authorities, the nearest deadline first</source>
        <translation>Dossiers devant les autorités, l’échéance la plus proche d’abord</translation>
    </message>
    <message>
        <source>&amp;Open a file</source>
        <translation>&amp;Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Name, reference, authority</source>
        <translation>Nom, référence, autorité</translation>
    </message>
    <message>
        <source>Filter the files</source>
        <translation>Filtrer les dossiers</translation>
    </message>
    <message>
        <source>Legal files</source>
        <translation>Dossiers juridiques</translation>
    </message>
</context>
<context>
    <name>wasl::ui::LegalPage</name>
    <message>
        <source>Open a legal file</source>
        <translation>Ouvrir un dossier juridique</translation>
    </message>
    <message>
        <source>For whom is the file opened?</source>
        <translation>Pour qui ouvre-t-on le dossier ?</translation>
    </message>
    <message>
        <source>This file is not there, or your role does not see it.</source>
        <translation>Ce dossier n’est pas là, ou votre rôle ne le voit pas.</translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation>Personne n’a ce numéro de dossier.</translation>
    </message>
    <message>
        <source>The file is open.</source>
        <translation>Le dossier est ouvert.</translation>
    </message>
    <message>
        <source>She has an open file of this kind already: here it is.</source>
        <translation>Elle a déjà un dossier ouvert de ce type : le voici.</translation>
    </message>
    <message>
        <source>A file for the renewal is open, with its deadlines.</source>
        <translation>Un dossier de renouvellement est ouvert, avec ses échéances.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::LegalRecord</name>
    <message>
        <source>The deadline is taken away.</source>
        <translation>L’échéance est retirée.</translation>
    </message>
    <message>
        <source>The deadline is met.</source>
        <translation>L’échéance est respectée.</translation>
    </message>
    <message>
        <source>The deadline is open again.</source>
        <translation>L’échéance est de nouveau ouverte.</translation>
    </message>
    <message>
        <source>The hearing is taken away.</source>
        <translation>L’audience est retirée.</translation>
    </message>
    <message>
        <source>The step is taken away.</source>
        <translation>L’étape est retirée.</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>Le dossier est enregistré.</translation>
    </message>
    <message>
        <source>The file is closed.</source>
        <translation>Le dossier est clos.</translation>
    </message>
    <message>
        <source>The file is open again.</source>
        <translation>Le dossier est rouvert.</translation>
    </message>
    <message>
        <source>The notes are kept, sealed.</source>
        <translation>Les notes sont gardées, scellées.</translation>
    </message>
    <message>
        <source>Legal file of %1</source>
        <translation>Dossier juridique de %1</translation>
    </message>
    <message>
        <source>Hearings (%1)</source>
        <extracomment>A tab and how many rows it has: &quot;Hearings (2)&quot;.</extracomment>
        <translation>Audiences (%1)</translation>
    </message>
    <message>
        <source>Steps (%1)</source>
        <translation>Étapes (%1)</translation>
    </message>
    <message>
        <source>The change was undone.</source>
        <translation>La modification a été annulée.</translation>
    </message>
    <message>
        <source>The deadline is on the list.</source>
        <translation>L’échéance est sur la liste.</translation>
    </message>
    <message>
        <source>The deadline is changed.</source>
        <translation>L’échéance est modifiée.</translation>
    </message>
    <message>
        <source>The hearing is kept.</source>
        <translation>L’audience est gardée.</translation>
    </message>
    <message>
        <source>The step is kept.</source>
        <translation>L’étape est gardée.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Avocat</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Voir la personne</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Add a &amp;deadline…</source>
        <translation>Ajouter une &amp;échéance…</translation>
    </message>
    <message>
        <source>&amp;Met</source>
        <translation>&amp;Respectée</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>Add a &amp;hearing…</source>
        <translation>Ajouter une &amp;audience…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Add a &amp;step…</source>
        <translation>Ajouter une é&amp;tape…</translation>
    </message>
    <message>
        <source>Hearings and steps</source>
        <translation>Audiences et étapes</translation>
    </message>
    <message>
        <source>No deadline yet. Where a rule is known, its last day is computed.</source>
        <translation>Pas encore d’échéance. Quand la règle est connue, son dernier jour est calculé.</translation>
    </message>
    <message>
        <source>No hearing yet. Its day stands in the agenda too.</source>
        <translation>Pas encore d’audience. Son jour figure aussi dans l’agenda.</translation>
    </message>
    <message>
        <source>No step yet: what was filed, received or decided, and when.</source>
        <translation>Pas encore d’étape&#xa0;: ce qui a été déposé, reçu ou décidé, et quand.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::LegalTab</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Legal files</source>
        <translation>Dossiers juridiques</translation>
    </message>
    <message>
        <source>Open a legal file</source>
        <translation>Ouvrir un dossier juridique</translation>
    </message>
    <message>
        <source>She has no legal file</source>
        <translation>Elle n’a pas de dossier juridique</translation>
    </message>
    <message>
        <source>A legal file keeps together a procedure before an authority: its steps, hearings and deadlines.</source>
        <translation>Un dossier juridique réunit une procédure devant une autorité : ses étapes, audiences et échéances.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::LegalWords</name>
    <message>
        <source>Met</source>
        <translation>Respectée</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>À répondre aujourd’hui</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Dépassée</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>À recalculer</translation>
    </message>
    <message>
        <source>Estimated day</source>
        <translation>Jour estimé</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>wasl::ui::LoansView</name>
    <message>
        <source>%1 out, %2 overdue</source>
        <translation>%1 prêtés, %2 en retard</translation>
    </message>
    <message>
        <source>Lent to %1: %2.</source>
        <translation>Prêté à %1 : %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>Prêté le</translation>
    </message>
    <message>
        <source>Lent things</source>
        <translation>Objets prêtés</translation>
    </message>
    <message>
        <source>&amp;Card or file number</source>
        <translation>&amp;Carte ou numéro de dossier</translation>
    </message>
    <message>
        <source>Scan the card, or type the number.</source>
        <translation>Scannez la carte, ou tapez le numéro.</translation>
    </message>
    <message>
        <source>&amp;What is lent</source>
        <translation>Ce qui est &amp;prêté</translation>
    </message>
    <message>
        <source>Which &amp;one</source>
        <translation>&amp;Lequel</translation>
    </message>
    <message>
        <source>A number, a size; may be empty.</source>
        <translation>Un numéro, une taille ; peut rester vide.</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>À &amp;rendre le</translation>
    </message>
    <message>
        <source>Empty: as long as she needs it.</source>
        <translation>Vide : tant qu’elle en a besoin.</translation>
    </message>
    <message>
        <source>&amp;Lend</source>
        <translation>Prê&amp;ter</translation>
    </message>
    <message>
        <source>Returned, &amp;good</source>
        <translation>Rendu, en &amp;bon état</translation>
    </message>
    <message>
        <source>Returned, worn</source>
        <translation>Rendu, usé</translation>
    </message>
    <message>
        <source>Returned, damaged</source>
        <translation>Rendu, abîmé</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>One week more</source>
        <translation>Une semaine de plus</translation>
    </message>
</context>
<context>
    <name>wasl::ui::LookButton</name>
    <message>
        <source>Language and appearance</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Apparence sombre</translation>
    </message>
</context>
<context>
    <name>wasl::ui::LookCard</name>
    <message>
        <source>Language and appearance</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The window turns with it at once.</source>
        <translation>La fenêtre change de sens avec elle, aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes at night.</source>
        <translation>Le sombre ménage les yeux la nuit.</translation>
    </message>
    <message>
        <source>Loc&amp;k by itself</source>
        <translation>Verrou&amp;iller automatiquement</translation>
    </message>
    <message>
        <source>When nobody has touched this computer. Drafts are kept, encrypted.</source>
        <translation>Quand personne n’a touché cet ordinateur. Les brouillons sont conservés, chiffrés.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Vers la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>Vers la partie précédente</translation>
    </message>
    <message>
        <source>Fold or widen the side bar</source>
        <translation>Replier ou élargir la barre latérale</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette feuille</translation>
    </message>
</context>
<context>
    <name>wasl::ui::MonthCharts</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Rien à dessiner pour l’instant</translation>
    </message>
    <message>
        <source>Here a month is drawn as charts: how many people came over thirteen months, who they were, what became of their referrals, how full the houses were. They draw themselves as soon as somebody was registered, helped or referred.</source>
        <translation>Ici, un mois se lit en graphiques : combien de personnes sont venues sur treize mois, qui elles étaient, ce que sont devenues leurs orientations, à quel point les foyers étaient pleins. Ils se dessinent dès que quelqu’un est inscrit, aidé ou orienté.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Charts are counted now. The figures of a closed month stay as they were closed.</source>
        <translation>Les graphiques sont calculés maintenant. Les chiffres d’un mois clôturé restent tels quels.</translation>
    </message>
    <message>
        <source>Exact figures, for the association itself.</source>
        <translation>Chiffres exacts, pour l’association elle-même.</translation>
    </message>
    <message>
        <source>Counting what the charts show</source>
        <translation>Calcul de ce que montrent les graphiques</translation>
    </message>
    <message>
        <source>The charts are not counted.</source>
        <translation>Les graphiques ne sont pas calculés.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::MonthPage</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Exact figures, for the association itself. They do not leave the house in this form.</source>
        <translation>Chiffres exacts, pour l’association elle-même. Ils ne sortent pas de la maison sous cette forme.</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Clôturer le mois</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>A month can be closed when it is over.</source>
        <translation>Un mois peut être clos quand il est terminé.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>%1 has not come to pass yet. There is nothing to count.</source>
        <translation>%1 n’est pas encore arrivé. Il n’y a rien à compter.</translation>
    </message>
    <message>
        <source>Make a document…</source>
        <translation>Établir un document…</translation>
    </message>
    <message>
        <source>The months before (Alt+PgUp)</source>
        <translation>Les mois d’avant (Alt+PgUp)</translation>
    </message>
    <message>
        <source>The months after (Alt+PgDown)</source>
        <translation>Les mois d’après (Alt+PgDown)</translation>
    </message>
    <message>
        <source>Month, typed as 10/2026</source>
        <translation>Mois, saisi comme 10/2026</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Last month of several; empty for one month</source>
        <translation>Dernier de plusieurs mois ; vide pour un seul mois</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>un mois</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Altéré</translation>
    </message>
    <message>
        <source>The signature of this month does not hold: its figures were altered past the program. See the tab for changes after closing.</source>
        <translation>La signature de ce mois n’est pas valide : ses chiffres ont été altérés hors du programme. Voyez l’onglet des changements après clôture.</translation>
    </message>
    <message>
        <source>Closed of these months: %1. Counted today they are as they were closed.</source>
        <translation>Mois clôturés parmi ceux-ci&#xa0;: %1. Comptés aujourd’hui, ils sont tels qu’ils ont été clos.</translation>
    </message>
    <message>
        <source>Closed of these months: %1. What is shown here is counted today, and today these differ from what was closed: %2. Choose one of them by itself to see how.</source>
        <translation>Mois clôturés parmi ceux-ci&#xa0;: %1. Ce qui est affiché est compté aujourd’hui, et aujourd’hui ceux-ci diffèrent de ce qui a été clôturé&#xa0;: %2. Choisissez l’un d’eux seul pour voir en quoi.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>This month was closed, and its signature is missing: nobody answers for its figures. See the tab for changes after closing.</source>
        <translation>Ce mois a été clôturé, mais sa signature manque&#xa0;: personne ne répond de ses chiffres. Voyez l’onglet des changements après la clôture.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::NameOffer</name>
    <message>
        <source>Others write it %1. Ctrl+Space takes the first.</source>
        <translation>D’autres l’écrivent %1. Ctrl+Espace prend le premier.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>wasl::ui::NationalCard</name>
    <message>
        <source>The whole network</source>
        <translation>Tout le réseau</translation>
    </message>
    <message>
        <source>Fewer than 5 associations</source>
        <translation>Moins de 5 associations</translation>
    </message>
    <message>
        <source>Too small to be shown</source>
        <translation>Trop petit pour être montré</translation>
    </message>
    <message>
        <source>The network’s figures beside ours</source>
        <translation>Les chiffres du réseau à côté des nôtres</translation>
    </message>
    <message>
        <source>The network’s figures are sums of altered ones: the true figure lies within the margin in 95 of 100 cases. Ours are exact, and stay in this house.</source>
        <translation>Les chiffres du réseau sont des sommes de chiffres modifiés : le vrai chiffre se trouve dans la marge dans 95 cas sur 100. Les nôtres sont exacts et restent dans cette maison.</translation>
    </message>
    <message>
        <source>Figures of the network and our own</source>
        <translation>Chiffres du réseau et les nôtres</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Ours, exact</source>
        <translation>Les nôtres, exacts</translation>
    </message>
    <message>
        <source>Withheld to protect others</source>
        <translation>Retenu pour en protéger d’autres</translation>
    </message>
</context>
<context>
    <name>wasl::ui::NavButton</name>
    <message numerus="yes">
        <source>%n waiting here</source>
        <translation>
            <numerusform>%n en attente ici</numerusform>
            <numerusform>%n en attente ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::NeedsStep</name>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message numerus="yes">
        <source>%n specific need(s) on file.</source>
        <translation>
            <numerusform>%n besoin spécifique au dossier.</numerusform>
            <numerusform>%n besoins spécifiques au dossier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::NeedsTab</name>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The needs were saved.</source>
        <translation>Les besoins ont été enregistrés.</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Ajouter un besoin</translation>
    </message>
    <message>
        <source>Take this need away</source>
        <translation>Retirer ce besoin</translation>
    </message>
    <message>
        <source>No specific need is recorded</source>
        <translation>Aucun besoin spécifique n’est enregistré</translation>
    </message>
    <message>
        <source>Needs by UNHCR’s codes, with the day they began and ended: they decide what is offered first, and count in the figures.</source>
        <translation>Besoins selon les codes du HCR, avec le jour de leur début et de leur fin&#xa0;: ils décident de ce qui est proposé en premier, et comptent dans les chiffres.</translation>
    </message>
    <message>
        <source>Sensitive needs, such as those about health or violence, are not shown to your role.</source>
        <translation>Les besoins sensibles, comme ceux qui touchent à la santé ou à la violence, ne sont pas montrés à votre rôle.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
</context>
<context>
    <name>wasl::ui::NetworkPage</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à l’adresse %2</translation>
    </message>
    <message>
        <source>Not in a network yet. Everything else works without one.</source>
        <translation>Pas encore dans un réseau. Tout le reste fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>Network: up to date</source>
        <translation>Réseau&#xa0;: à jour</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) wait</source>
        <translation>
            <numerusform>%n envoi en attente</numerusform>
            <numerusform>%n envois en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending altered figures to the network</source>
        <translation>Envoi des chiffres modifiés au réseau</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) delivered, with a receipt.</source>
        <translation>
            <numerusform>%n envoi remis, avec accusé de réception.</numerusform>
            <numerusform>%n envois remis, avec accusé de réception.</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) wait here.</source>
        <translation>
            <numerusform>%n envoi attend ici.</numerusform>
            <numerusform>%n envois attendent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the network what it holds</source>
        <translation>Lecture de ce que le réseau détient déjà</translation>
    </message>
    <message>
        <source>What comes back (%1)</source>
        <translation>Ce qui revient (%1)</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Ce qui revient</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>This file was restored from a backup or is a copy: the network holds, or may yet receive, figures of %1 that it does not know of. So that nobody is counted twice, it counts nobody more as assisted or referred in %1. Until New Year, these two kinds of figures leave as mere chance and say nothing; from January %2 they count again. People registered are counted as before.</source>
        <translation>Ce fichier a été restauré depuis une sauvegarde ou est une copie&#xa0;: le réseau détient, ou recevra peut-être encore, des chiffres de %1 qu’il ne connaît pas. Pour que personne ne soit compté deux fois, il ne compte plus personne parmi les personnes assistées ou orientées en %1. Jusqu’au Nouvel An, ces deux sortes de chiffres partent comme de purs hasards et ne disent rien&#xa0;; ils comptent de nouveau à partir de janvier %2. Les personnes enregistrées sont comptées comme avant.</translation>
    </message>
    <message>
        <source>Send &amp;by itself, at a moment drawn by chance in the first ten days of each month</source>
        <translation>Envoyer &amp;automatiquement, à un moment tiré au hasard dans les dix premiers jours de chaque mois</translation>
    </message>
    <message>
        <source>When there is a connection, and only once the first figures were seen and sent by hand.</source>
        <translation>Quand il y a une connexion, et seulement après que les premiers chiffres ont été vus et envoyés à la main.</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <translation>Sans connexion</translation>
    </message>
</context>
<context>
    <name>wasl::ui::NewFileDialog</name>
    <message>
        <source>Open a legal file</source>
        <translation>Ouvrir un dossier juridique</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Kind of procedure</source>
        <translation>&amp;Type de procédure</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Autorité</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>The authority’s number, if there is one already.</source>
        <translation>Le numéro de l’autorité, s’il existe déjà.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::NewPassphrase</name>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>Les deux ne sont pas identiques. Saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nouvelle &amp;phrase de passe</translation>
    </message>
    <message>
        <source>At least 12 characters, or six words.</source>
        <translation>Au moins 12 caractères, ou six mots.</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>Too weak</source>
        <translation>Trop faible</translation>
    </message>
    <message>
        <source>It will do; 15 characters or more are better</source>
        <translation>Cela convient&#xa0;; 15 caractères ou plus, c’est mieux</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
</context>
<context>
    <name>wasl::ui::NotesCard</name>
    <message>
        <source>Write the note first.</source>
        <translation>Écrivez d’abord la note.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>When and by whom something was done.</extracomment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>No note yet.</source>
        <translation>Pas encore de note.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>Nouvelle &amp;note</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Qui peut la lire</translation>
    </message>
    <message>
        <source>&amp;Keep this note</source>
        <translation>Con&amp;server cette note</translation>
    </message>
    <message>
        <source>There are notes in the legal compartment that you may not read.</source>
        <translation>Il y a des notes dans le compartiment juridique que vous ne pouvez pas lire.</translation>
    </message>
    <message>
        <source>There are notes in the medical compartment that you may not read.</source>
        <translation>Il y a des notes dans le compartiment médical que vous ne pouvez pas lire.</translation>
    </message>
    <message>
        <source>There are notes in the compartment on violence that you may not read.</source>
        <translation>Il y a des notes dans le compartiment sur les violences que vous ne pouvez pas lire.</translation>
    </message>
    <message>
        <source>There are notes that you may not read.</source>
        <translation>Il y a des notes que vous ne pouvez pas lire.</translation>
    </message>
    <message>
        <source>Emergency…</source>
        <translation>Urgence…</translation>
    </message>
</context>
<context>
    <name>wasl::ui::Notice</name>
    <message>
        <source>To go on, type %1.</source>
        <translation>Pour continuer, saisissez %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>wasl::ui::NoticesCard</name>
    <message>
        <source>Notices of the coordination</source>
        <translation>Avis de la coordination</translation>
    </message>
    <message>
        <source>There is no notice.</source>
        <translation>Il n’y a aucun avis.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::OnwardBox</name>
    <message>
        <source>a partner still to be chosen</source>
        <translation>un partenaire à choisir</translation>
    </message>
    <message>
        <source>Goes on from the one to %1 (%2)</source>
        <translation>Fait suite à celle vers %1 (%2)</translation>
    </message>
    <message>
        <source>Referred on to %1 (%2)</source>
        <translation>Réorientée vers %1 (%2)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Refer &amp;on to another partner</source>
        <translation>Ré&amp;orienter vers un autre partenaire</translation>
    </message>
</context>
<context>
    <name>wasl::ui::OpenCaseDialog</name>
    <message>
        <source>Open a case</source>
        <translation>Ouvrir un dossier de suivi</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Pour qui</translation>
    </message>
    <message>
        <source>%1 is the reference person either way.</source>
        <translation>%1 est la personne de référence dans les deux cas.</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>P&amp;riorité</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 seule</translation>
    </message>
    <message numerus="yes">
        <source>Her household: %n person(s)</source>
        <translation>
            <numerusform>Son ménage : %n personne</numerusform>
            <numerusform>Son ménage : %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier de suivi</translation>
    </message>
    <message>
        <source>This household has an open case already. Two cases are easily worked on twice: open another one only if it is really about something else.</source>
        <translation>Ce ménage a déjà un dossier ouvert. Deux dossiers mènent vite à faire le travail deux fois : n’en ouvrez un autre que s’il s’agit vraiment d’autre chose.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::OpenStep</name>
    <message>
        <source>Folder of the case file</source>
        <translation>Dossier du fichier de l’association</translation>
    </message>
    <message>
        <source>Open the case file</source>
        <translation>Ouvrir le fichier de l’association</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Case &amp;file</source>
        <translation>&amp;Fichier de l’association</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Fichier de l’association</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>&amp;Autre…</translation>
    </message>
    <message>
        <source>Choose the folder of another case file</source>
        <translation>Choisissez le dossier d’un autre fichier d’association</translation>
    </message>
    <message>
        <source>&amp;Create a new case file</source>
        <translation>&amp;Créer un nouveau fichier d’association</translation>
    </message>
    <message>
        <source>I do not know my passphrase any &amp;more</source>
        <translation>Je ne connais plus &amp;ma phrase de passe</translation>
    </message>
</context>
<context>
    <name>wasl::ui::OrientationStep</name>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) drafted; the partner is still to be chosen.</source>
        <translation>
            <numerusform>%n orientation en brouillon ; le partenaire reste à choisir.</numerusform>
            <numerusform>%n orientations en brouillon ; le partenaire reste à choisir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orientation: %1</source>
        <translation>Orientation : %1</translation>
    </message>
    <message>
        <source>In the queue for a case worker, with the services named.</source>
        <translation>Dans la file pour un(e) intervenant(e), avec les services nommés.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A service, and its sector.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which services she needs now. A referral is drafted for each sector; partner and consent follow there.</source>
        <translation>Les services dont elle a besoin maintenant. Un brouillon d’orientation est créé par secteur ; le partenaire et le consentement y suivent.</translation>
    </message>
    <message>
        <source>Which services she needs now. She waits in the queue for a case worker, who sees them named.</source>
        <translation>Les services dont elle a besoin maintenant. Elle attend un(e) intervenant(e), qui les voit nommés.</translation>
    </message>
    <message>
        <source>Part of a word</source>
        <translation>Partie d’un mot</translation>
    </message>
    <message>
        <source>Filter the services</source>
        <translation>Filtrer les services</translation>
    </message>
    <message>
        <source>Services she needs now</source>
        <translation>Services dont elle a besoin maintenant</translation>
    </message>
    <message>
        <source>These referrals are drafted already.</source>
        <translation>Ces orientations sont déjà rédigées.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::OutboxCard</name>
    <message>
        <source>Sent and waiting</source>
        <translation>Partis et en attente</translation>
    </message>
    <message>
        <source>Releases that were sent or wait</source>
        <translation>Envois partis ou en attente</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Receipt of %1</source>
        <translation>Accusé de réception du %1</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Pas encore tenté</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last word</source>
        <translation>Dernière réponse</translation>
    </message>
</context>
<context>
    <name>wasl::ui::OverdueList</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Chargé(e) de suivi</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne pour le moment</translation>
    </message>
    <message>
        <source>What is overdue</source>
        <translation>Ce qui est en retard</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Rien n’est en retard</translation>
    </message>
    <message>
        <source>Follow-ups, actions of a plan, legal deadlines and answers to referrals whose day is over stand here until they are done.</source>
        <translation>Les suivis, les actions d’un plan, les délais juridiques et les réponses aux orientations dont le jour est passé restent ici jusqu’à ce qu’ils soient faits.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PageHeader</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PaperBox</name>
    <message>
        <source>The form gets its reference when it is sent, and can then be printed.</source>
        <translation>Le formulaire reçoit sa référence à l’envoi et peut alors être imprimé.</translation>
    </message>
    <message>
        <source>Sent before there were references: it gets one when it is printed.</source>
        <translation>Envoyée avant qu’il y ait des références : elle en reçoit une à l’impression.</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Référence %1</translation>
    </message>
    <message>
        <source>Also in her language: %1</source>
        <translation>Aussi dans sa langue : %1</translation>
    </message>
    <message>
        <source>Print the referral</source>
        <translation>Imprimer l’orientation</translation>
    </message>
    <message>
        <source>Save the referral</source>
        <translation>Enregistrer l’orientation</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The form was saved. It bears her name and is not encrypted.</source>
        <translation>Le formulaire est enregistré. Il porte son nom et n’est pas chiffré.</translation>
    </message>
    <message>
        <source>The form on paper</source>
        <translation>Le formulaire papier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PartnerDialog</name>
    <message>
        <source>Add a partner</source>
        <translation>Ajouter un partenaire</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Where it works. Leave it empty if it works everywhere.</source>
        <translation>Où il travaille. Laissez vide s’il travaille partout.</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Ce qu’il propose</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add this partner</source>
        <translation>Ajouter ce partenaire</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PartnerForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Commune where it sits</source>
        <translation>Commune du siège</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Ce qu’il propose</translation>
    </message>
    <message>
        <source>Places it covers</source>
        <translation>Zones couvertes</translation>
    </message>
    <message>
        <source>Communes, provinces or regions. Empty: everywhere.</source>
        <translation>Communes, provinces ou régions. Vide : partout.</translation>
    </message>
    <message>
        <source>Whom one calls there</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Languages spoken there</source>
        <translation>Langues parlées sur place</translation>
    </message>
    <message>
        <source>Why nobody is referred there any more</source>
        <translation>Pourquoi on n’y oriente plus</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Retirer ce contact</translation>
    </message>
    <message>
        <source>People are referred there</source>
        <translation>On y oriente des personnes</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ajouter une zone</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PartnerList</name>
    <message>
        <source>Worked with</source>
        <translation>Partenaires actuels</translation>
    </message>
    <message>
        <source>No longer worked with</source>
        <translation>Anciens partenaires</translation>
    </message>
    <message>
        <source>Your role does not see partners</source>
        <translation>Votre rôle ne voit pas les partenaires</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Pas encore de partenaire</translation>
    </message>
    <message>
        <source>No partner like this</source>
        <translation>Aucun partenaire de ce genre</translation>
    </message>
    <message>
        <source>Here you keep the hospitals, schools, clinics and associations to which you refer people. Begin with your own, or look at a directory of examples first: they are invented, say so, and are removed in one step.</source>
        <translation>Ici vous tenez les hôpitaux, écoles, cliniques et associations vers lesquels vous orientez des personnes. Commencez par les vôtres, ou regardez d’abord un annuaire d’exemples : ils sont inventés, le disent, et se retirent d’un seul geste.</translation>
    </message>
    <message>
        <source>Change the words, the sector or the commune above.</source>
        <translation>Changez les mots, le secteur ou la commune ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) were added. None of them exists.</source>
        <translation>
            <numerusform>%n exemple ajouté. Il n’existe pas.</numerusform>
            <numerusform>%n exemples ajoutés. Aucun n’existe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) were removed.</source>
        <translation>
            <numerusform>%n exemple retiré.</numerusform>
            <numerusform>%n exemples retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>To whom people are referred, and what was agreed with them</source>
        <translation>Vers qui l’on oriente, et ce qui est convenu</translation>
    </message>
    <message>
        <source>&amp;New partner</source>
        <translation>&amp;Nouveau partenaire</translation>
    </message>
    <message>
        <source>Remove the examples</source>
        <translation>Retirer les exemples</translation>
    </message>
    <message>
        <source>Add a directory of examples</source>
        <translation>Ajouter un annuaire d’exemples</translation>
    </message>
    <message>
        <source>Name, contact, phone or place</source>
        <translation>Nom, contact, téléphone ou lieu</translation>
    </message>
    <message>
        <source>Search partners</source>
        <translation>Chercher un partenaire</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Tous les secteurs</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>All communes</source>
        <translation>Toutes les communes</translation>
    </message>
    <message>
        <source>Commune that is covered</source>
        <translation>Commune couverte</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PartnerRecord</name>
    <message>
        <source>This is an example: the organisation does not exist. What you save here is yours and stays when the examples are removed.</source>
        <translation>Ceci est un exemple : l’organisme n’existe pas. Ce que vous enregistrez ici est à vous et reste quand on retire les exemples.</translation>
    </message>
    <message>
        <source>Nobody was referred there in the last twelve months, or no answer is due yet.</source>
        <translation>Personne n’y a été orienté ces douze derniers mois, ou aucune réponse n’est encore due.</translation>
    </message>
    <message>
        <source>In the last twelve months: %1 accepted, %2 declined, %3 never answered.</source>
        <translation>Ces douze derniers mois : %1 acceptées, %2 refusées, %3 sans réponse.</translation>
    </message>
    <message numerus="yes">
        <source>Half of the answers came within %n hour(s).</source>
        <translation>
            <numerusform>La moitié des réponses vient en %n heure.</numerusform>
            <numerusform>La moitié des réponses vient en %n heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the answers came within %n day(s).</source>
        <translation>
            <numerusform>La moitié des réponses vient en %n jour.</numerusform>
            <numerusform>La moitié des réponses vient en %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nouveau partenaire</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>The partner is saved.</source>
        <translation>Le partenaire est enregistré.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Last answers</source>
        <translation>Dernières réponses</translation>
    </message>
    <message>
        <source>Something was typed here on %1 and not saved.</source>
        <translation>Une saisie faite ici le %1 n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation>Continuer la saisie</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PartnerTable</name>
    <message>
        <source>Does not cover the person&apos;s commune.</source>
        <translation>Ne couvre pas la commune de la personne.</translation>
    </message>
    <message>
        <source>Asks for: %1.</source>
        <translation>Demande : %1.</translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation>Pour : %1.</translation>
    </message>
    <message>
        <source>Open: %1.</source>
        <translation>Ouvert : %1.</translation>
    </message>
    <message>
        <source>Agreement in force until %1.</source>
        <translation>Convention en vigueur jusqu’au %1.</translation>
    </message>
    <message>
        <source>Agreement in force without an end.</source>
        <translation>Convention en vigueur sans terme.</translation>
    </message>
    <message>
        <source>No agreement in force.</source>
        <translation>Pas de convention en vigueur.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Répond en</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Partners to choose from, with their answers of the last twelve months</source>
        <translation>Partenaires au choix, avec leurs réponses des douze derniers mois</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PartnersPage</name>
    <message>
        <source>This partner is not there, or your role does not see it.</source>
        <translation>Ce partenaire n’existe pas, ou votre rôle ne le voit pas.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PassphraseCard</name>
    <message>
        <source>Your passphrase was changed. The old one opens nothing any more.</source>
        <translation>Votre phrase de passe a été changée. L’ancienne n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Ma phrase de passe</translation>
    </message>
    <message>
        <source>Only you know it. Nobody can read it back, and a lost one is replaced by an administrator.</source>
        <translation>Vous seul(e) la connaissez. Personne ne peut la relire&#xa0;; si elle est perdue, un administrateur la remplace.</translation>
    </message>
    <message>
        <source>Passphrase until &amp;now</source>
        <translation>Phrase de passe &amp;actuelle</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Changer ma phrase de passe</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PassphraseField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Le verrouillage des majuscules semble actif.</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Masquer la phrase de passe</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PassphraseOnce</name>
    <message>
        <source>Temporary passphrase</source>
        <translation>Phrase de passe provisoire</translation>
    </message>
    <message>
        <source>Write it down for %1, by hand. It is shown this once, and is good for the first sign-in only: she chooses her own then.</source>
        <translation>Notez-la à la main pour %1. Elle n’est affichée que cette fois et ne vaut que pour la première connexion&#xa0;: la personne choisit alors la sienne.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai notée</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PastImports</name>
    <message>
        <source>Past imports</source>
        <translation>Importations passées</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Annuler cette importation</translation>
    </message>
    <message>
        <source>Takes out the people it registered, unless somebody worked on them since.</source>
        <translation>Retire les personnes qu’elle avait enregistrées, sauf si quelqu’un a travaillé sur leur dossier depuis.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Importées</translation>
    </message>
    <message numerus="yes">
        <source>Undone, %n person(s) kept</source>
        <translation>
            <numerusform>Annulée, %n personne gardée</numerusform>
            <numerusform>Annulée, %n personnes gardées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PeopleEdit</name>
    <message>
        <source>Find by name…</source>
        <translation>Trouver par nom…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>File number, then Enter</source>
        <translation>Numéro de dossier, puis Entrée</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>Personnes impliquées</translation>
    </message>
    <message>
        <source>Who was involved?</source>
        <translation>Qui était impliqué ?</translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation>Personne n’a ce numéro de dossier.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PeopleList</name>
    <message>
        <source>Last worked with</source>
        <translation>Derniers dossiers consultés</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Nobody is on file yet</source>
        <translation>Personne n’est encore enregistré</translation>
    </message>
    <message>
        <source>Your role does not see people</source>
        <translation>Votre rôle ne voit pas les personnes</translation>
    </message>
    <message>
        <source>Everyone you receive has a record here: who she is, what she needs, what she agreed to, and where she was referred.</source>
        <translation>Chaque personne que vous accueillez a ici un dossier&#xa0;: qui elle est, ce dont elle a besoin, ce qu’elle a accepté et vers qui elle a été orientée.</translation>
    </message>
    <message>
        <source>Nobody like that is on file</source>
        <translation>Aucune personne correspondante n’est enregistrée</translation>
    </message>
    <message>
        <source>Try fewer letters, the other script, the file number or the phone. Or register the person with what you typed.</source>
        <translation>Essayez moins de lettres, l’autre écriture, le numéro de dossier ou le téléphone. Ou enregistrez la personne avec ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Register the first person</source>
        <translation>Enregistrer la première personne</translation>
    </message>
    <message>
        <source>Register this person</source>
        <translation>Enregistrer cette personne</translation>
    </message>
    <message>
        <source>Name in any script, number, phone, nationality or commune</source>
        <translation>Nom dans toute écriture, numéro, téléphone, nationalité ou commune</translation>
    </message>
    <message>
        <source>One person, two records?</source>
        <translation>Une personne, deux dossiers ?</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PeoplePage</name>
    <message>
        <source>No record that you may see has this file number.</source>
        <translation>Aucun dossier que vous avez le droit de voir n’a ce numéro.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PeopleTable</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vue le</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>Sexe et âge</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>wasl::ui::PeriodBar</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PersonCardsButton</name>
    <message>
        <source>Car&amp;ds</source>
        <translation>Car&amp;tes</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PersonCardsDialog</name>
    <message>
        <source>&amp;Revoke the card</source>
        <translation>&amp;Annuler la carte</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Cards of %1</source>
        <translation>Cartes de %1</translation>
    </message>
    <message>
        <source>Her cards</source>
        <translation>Ses cartes</translation>
    </message>
    <message>
        <source>Print her card</source>
        <translation>Imprimer sa carte</translation>
    </message>
    <message>
        <source>A new card</source>
        <translation>Une nouvelle carte</translation>
    </message>
    <message>
        <source>&amp;Name on the card</source>
        <translation>&amp;Nom sur la carte</translation>
    </message>
    <message>
        <source>As she wishes it. Empty: no name stands there.</source>
        <translation>Comme elle le souhaite. Vide : aucun nom n’y figure.</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>Valable &amp;jusqu’au</translation>
    </message>
    <message>
        <source>Empty: until it is revoked.</source>
        <translation>Vide : jusqu’à son annulation.</translation>
    </message>
    <message>
        <source>With her &amp;photo, if she agrees</source>
        <translation>Avec sa &amp;photo, si elle est d’accord</translation>
    </message>
    <message>
        <source>There is no photo in her record.</source>
        <translation>Il n’y a pas de photo dans son dossier.</translation>
    </message>
    <message>
        <source>If a card is lost or must not be used any more, &amp;because:</source>
        <translation>Si la carte est perdue ou ne doit plus servir, &amp;motif :</translation>
    </message>
    <message>
        <source>Replace her &amp;card by this one</source>
        <translation>Remplacer sa &amp;carte par celle-ci</translation>
    </message>
    <message>
        <source>&amp;Make the card</source>
        <translation>&amp;Faire la carte</translation>
    </message>
    <message>
        <source>The new card is ready to be printed. The old one no longer works.</source>
        <translation>La nouvelle carte est prête à imprimer. L’ancienne ne fonctionne plus.</translation>
    </message>
    <message>
        <source>The card is ready to be printed.</source>
        <translation>La carte est prête à imprimer.</translation>
    </message>
    <message>
        <source>Choose why the card is revoked.</source>
        <translation>Choisissez pourquoi la carte est annulée.</translation>
    </message>
    <message>
        <source>The card no longer works. Whoever scans it is told so, and not whose it was.</source>
        <translation>La carte ne fonctionne plus. Qui la scanne l’apprend, sans savoir à qui elle était.</translation>
    </message>
    <message>
        <source>The card was saved. The file is not encrypted: delete it once it is printed.</source>
        <translation>La carte est enregistrée. Le fichier n’est pas chiffré : supprimez-le une fois imprimé.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation>Nom inscrit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Annulée le</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>There is no card yet. Scanned at the door, at a hand-out or at the desk, a card says who she is without asking her name.</source>
        <translation>Pas encore de carte. Scannée à la porte, à une distribution ou au bureau, une carte dit qui est la personne sans lui demander son nom.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PersonPicker</name>
    <message>
        <source>Name or file number</source>
        <translation>Nom ou numéro de dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>In the other script</source>
        <translation>Dans l’autre écriture</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>Ces mots ne permettent de trouver personne.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PersonRecord</name>
    <message>
        <source>The change was undone.</source>
        <translation>La modification a été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n besoin</numerusform>
            <numerusform>%n besoins</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <translation>Orientation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bed: %1</source>
        <translation>Lit&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Parties du dossier</translation>
    </message>
    <message>
        <source>The appointment is on %1.</source>
        <translation>Le rendez-vous est le %1.</translation>
    </message>
    <message>
        <source>She has other records too: %1. Their referrals and stays are shown here as well.</source>
        <translation>Elle a aussi d’autres dossiers : %1. Leurs orientations et séjours figurent aussi ici.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>She is here</source>
        <translation>Elle est là</translation>
    </message>
    <message>
        <source>Puts her at the end of today&apos;s queue</source>
        <translation>La place à la fin de la file du jour</translation>
    </message>
    <message>
        <source>Appointment…</source>
        <translation>Rendez-vous…</translation>
    </message>
    <message>
        <source>Open the other record</source>
        <translation>Ouvrir l’autre dossier</translation>
    </message>
    <message>
        <source>Her case…</source>
        <translation>Son suivi…</translation>
    </message>
    <message>
        <source>Shows her case, or opens one for her or her household</source>
        <translation>Montre son dossier, ou en ouvre un pour elle ou son ménage</translation>
    </message>
    <message>
        <source>Banned until %1</source>
        <translation>Exclue jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PersonWords</name>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>environ %n an</numerusform>
            <numerusform>environ %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between nationalities</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Status not known</source>
        <translation>Statut inconnu</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PhoneField</name>
    <message>
        <source>This does not look like a phone number. It can be kept as it is.</source>
        <translation>Ceci ne ressemble pas à un numéro de téléphone. Il peut être conservé tel quel.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::Photo</name>
    <message>
        <source>This picture is too large. Choose one of at most 20 MB and 60 megapixels.</source>
        <translation>Cette image est trop grande. Choisissez-en une de 20 Mo et 60 mégapixels au plus.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Choose a JPEG, PNG or WebP file.</source>
        <translation>Cette image est illisible. Choisissez un fichier JPEG, PNG ou WebP.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PhotoEdit</name>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Images (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first, then paste it here.</source>
        <translation>Il n&apos;y a pas d&apos;image dans le presse-papiers. Copiez-en une, puis collez-la ici.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Choose a &amp;photo</source>
        <translation>Choisir une &amp;photo</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Coller une photo</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Retirer la photo</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PlacePanel</name>
    <message>
        <source>All structures</source>
        <translation>Toutes les structures</translation>
    </message>
    <message>
        <source>A room that can be used with a wheelchair</source>
        <translation>Une chambre accessible en fauteuil roulant</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <translation>Pour %1 : %2</translation>
    </message>
    <message>
        <source>This is the bed the person has now.</source>
        <translation>C’est le lit que la personne a maintenant.</translation>
    </message>
    <message>
        <source>Choose the structure.</source>
        <translation>Choisissez la structure.</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) fit all of them, of those listed first.</source>
        <translation>
            <numerusform>%n solution convient à tous ; elle est en tête de liste.</numerusform>
            <numerusform>%n solutions conviennent à tous, en tête de liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) fit, of those listed first.</source>
        <translation>
            <numerusform>%n lit convient ; il est en tête de liste.</numerusform>
            <numerusform>%n lits conviennent, en tête de liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Convient</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Against a rule</source>
        <translation>Contre une règle</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Ce qui s’y oppose</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n of her family</source>
        <translation>
            <numerusform>%1 et %n de sa famille</numerusform>
            <numerusform>%1 et %n de sa famille</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has moved: %2.</source>
        <translation>%1 a changé de lit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is on the waiting list.</source>
        <translation>%1 est sur la liste d’attente.</translation>
    </message>
    <message>
        <source>%1 are on the waiting list.</source>
        <translation>%1 sont sur la liste d’attente.</translation>
    </message>
    <message>
        <source>Choose a bed.</source>
        <translation>Choisissez un lit.</translation>
    </message>
    <message>
        <source>Write why the rule is set aside; it is recorded with your name.</source>
        <translation>Écrivez pourquoi la règle est écartée ; c’est enregistré avec votre nom.</translation>
    </message>
    <message>
        <source>Reserved for %1: %2.</source>
        <translation>Réservé pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is checked in: %2.</source>
        <translation>L’entrée de %1 est enregistrée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 are checked in: %2.</source>
        <translation>%1 sont admis : %2.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>&amp;Arrival</source>
        <translation>&amp;Arrivée</translation>
    </message>
    <message>
        <source>&amp;Departure</source>
        <translation>&amp;Départ</translation>
    </message>
    <message>
        <source>Leave it empty if it is not known.</source>
        <translation>Laissez vide si ce n’est pas connu.</translation>
    </message>
    <message>
        <source>Who needs a room that can be used with a wheelchair:</source>
        <translation>Qui a besoin d’une chambre accessible en fauteuil roulant :</translation>
    </message>
    <message>
        <source>Why the rule is set aside</source>
        <translation>Pourquoi la règle est écartée</translation>
    </message>
    <message>
        <source>It is recorded with your name.</source>
        <translation>C’est enregistré avec votre nom.</translation>
    </message>
    <message>
        <source>Places, those that fit first</source>
        <translation>Places, celles qui conviennent d’abord</translation>
    </message>
    <message>
        <source>It stands on file as a need, and is changed there.</source>
        <translation>C&apos;est inscrit au dossier comme besoin, et se modifie là.</translation>
    </message>
    <message>
        <source>Tick who stays.</source>
        <translation>Cochez qui reste.</translation>
    </message>
    <message>
        <source>Correct the date first.</source>
        <translation>Corrigez d&apos;abord la date.</translation>
    </message>
    <message>
        <source>Tick who stays, or skip the step.</source>
        <translation>Cochez qui reste, ou passez l&apos;étape.</translation>
    </message>
    <message>
        <source>No free bed fits.</source>
        <translation>Aucun lit libre ne convient.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PlacesTab</name>
    <message>
        <source>The place is back in use.</source>
        <translation>La place est de nouveau en service.</translation>
    </message>
    <message>
        <source>The place is out of use for good.</source>
        <translation>La place est retirée du service.</translation>
    </message>
    <message>
        <source>The place was removed.</source>
        <translation>La place a été supprimée.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s)</source>
        <translation>
            <numerusform>%n lit</numerusform>
            <numerusform>%n lits</numerusform>
        </translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>Fauteuil roulant</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Chambre %1</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Bed %1</source>
        <translation>Lit %1</translation>
    </message>
    <message>
        <source>Cot</source>
        <translation>Lit bébé</translation>
    </message>
    <message>
        <source>Out of use for good</source>
        <translation>Retirer du service</translation>
    </message>
    <message>
        <source>Back into use</source>
        <translation>Remettre en service</translation>
    </message>
    <message>
        <source>Add rooms</source>
        <translation>Ajouter des chambres</translation>
    </message>
    <message>
        <source>Add beds</source>
        <translation>Ajouter des lits</translation>
    </message>
    <message>
        <source>Begin with a unit</source>
        <translation>Commencer par une unité</translation>
    </message>
    <message>
        <source>A unit is a floor, a wing or a dormitory. Write its name under the list and press Enter; then add its rooms, and so many beds to each, in one go.</source>
        <translation>Une unité est un étage, une aile ou un dortoir. Écrivez son nom sous la liste et appuyez sur Entrée ; ajoutez ensuite ses chambres, avec leurs lits, en une seule fois.</translation>
    </message>
    <message>
        <source>Nobody has a bed here now, and none is reserved.</source>
        <translation>Personne n’a de lit ici en ce moment, et aucun n’est réservé.</translation>
    </message>
    <message>
        <source>%1 is here, with no end known.</source>
        <translation>%1 est là, sans date de départ connue.</translation>
    </message>
    <message>
        <source>%1 has a reservation from %2 on.</source>
        <translation>%1 a une réservation à partir du %2.</translation>
    </message>
    <message>
        <source>%1 is here until %2.</source>
        <translation>%1 est là jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1 has a reservation from %2 until %3.</source>
        <translation>%1 a une réservation du %2 au %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more hold(s) a bed here.</source>
        <translation>
            <numerusform>%n autre personne a un lit ici.</numerusform>
            <numerusform>%n autres personnes ont un lit ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked from %1 until %2: %3.</source>
        <translation>Bloqué du %1 au %2 : %3.</translation>
    </message>
    <message>
        <source>Blocked from %1 on: %2.</source>
        <translation>Bloqué à partir du %1 : %2.</translation>
    </message>
    <message>
        <source>End the block</source>
        <translation>Lever le blocage</translation>
    </message>
    <message>
        <source>The place is no longer blocked.</source>
        <translation>La place n’est plus bloquée.</translation>
    </message>
    <message>
        <source>Give the place a name people know it by.</source>
        <translation>Donnez à la place un nom que les gens connaissent.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) who stay here now would not be admitted by these rules. They keep their beds; the rules hold for whoever comes next.</source>
        <translation>
            <numerusform>%n personne hébergée en ce moment ne serait pas admise avec ces règles. Elle garde son lit ; les règles valent pour la suite.</numerusform>
            <numerusform>%n personnes hébergées en ce moment ne seraient pas admises avec ces règles. Elles gardent leur lit ; les règles valent pour la suite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) were added.</source>
        <translation>
            <numerusform>%n chambre a été ajoutée.</numerusform>
            <numerusform>%n chambres ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) were added.</source>
        <translation>
            <numerusform>%n lit a été ajouté.</numerusform>
            <numerusform>%n lits ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The place is blocked.</source>
        <translation>La place est bloquée.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Units, rooms and beds</source>
        <translation>Unités, chambres et lits</translation>
    </message>
    <message>
        <source>Name of another unit</source>
        <translation>Nom d’une autre unité</translation>
    </message>
    <message>
        <source>Add &amp;unit</source>
        <translation>Ajouter l’&amp;unité</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Can be reached and used with a wheelchair</source>
        <translation>Accessible et utilisable en fauteuil roulant</translation>
    </message>
    <message>
        <source>A cot, for a small child</source>
        <translation>Lit bébé, pour un petit enfant</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Rooms:</source>
        <translation>Cham&amp;bres :</translation>
    </message>
    <message>
        <source>&amp;Beds:</source>
        <translation>&amp;Lits :</translation>
    </message>
    <message>
        <source>How many rooms to add</source>
        <translation>Nombre de chambres à ajouter</translation>
    </message>
    <message>
        <source>How many beds to add to each room</source>
        <translation>Nombre de lits à ajouter par chambre</translation>
    </message>
    <message>
        <source>Cots</source>
        <translation>Lits bébé</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloquer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PlanCard</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>No goal yet. A plan says what is to be reached, and by which steps: who does what, and until when. What is late comes first in the list of cases.</source>
        <translation>Aucun objectif pour l’instant. Un plan dit ce qui est à atteindre, et par quelles étapes : qui fait quoi, et d’ici à quand. Ce qui est en retard vient en tête de la liste des dossiers.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Sort by day</source>
        <translation>Trier par échéance</translation>
    </message>
    <message>
        <source>&amp;Save the plan</source>
        <translation>&amp;Enregistrer le plan</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PracticeDialog</name>
    <message>
        <source>Nobody can be recognised in it: no name, no story of one person</source>
        <translation>Personne ne peut y être reconnu : ni nom, ni histoire d’une personne</translation>
    </message>
    <message>
        <source>A note for the other associations</source>
        <translation>Une note pour les autres associations</translation>
    </message>
    <message>
        <source>Write how something is done, never about a person. The note leaves this computer as it stands; once the coordination approves it, every association of the network can read it.</source>
        <translation>Écrivez comment on fait, jamais sur une personne. La note quitte cet ordinateur telle quelle ; une fois approuvée par la coordination, toutes les associations du réseau peuvent la lire.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Language of the note</source>
        <translation>Langue de la note</translation>
    </message>
    <message>
        <source>What you do, and how</source>
        <translation>Ce que vous faites, et comment</translation>
    </message>
    <message>
        <source>At most %1 letters.</source>
        <translation>%1 lettres au plus.</translation>
    </message>
    <message>
        <source>Exactly this leaves, signed by the association, and nothing else:</source>
        <translation>Voici exactement ce qui part, signé par l’association, et rien d’autre :</translation>
    </message>
    <message>
        <source>What will leave</source>
        <translation>Ce qui partira</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send to the coordination</source>
        <translation>Envoyer à la coordination</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PracticesCard</name>
    <message>
        <source>How others do it</source>
        <translation>Comment font les autres</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>No note is there to read yet. Write the first one: how you do something that helps others.</source>
        <translation>Il n’y a pas encore de note à lire. Écrivez la première : une manière de faire qui aide les autres.</translation>
    </message>
    <message>
        <source>Practice notes of the network</source>
        <translation>Notes de pratique du réseau</translation>
    </message>
    <message>
        <source>The chosen practice note</source>
        <translation>La note de pratique choisie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PresenceDialog</name>
    <message>
        <source>With our card for sealed referrals: its public keys and fingerprint</source>
        <translation>Avec notre carte pour les orientations scellées : ses clés publiques et son empreinte</translation>
    </message>
    <message>
        <source>What the directory says about us</source>
        <translation>Ce que l’annuaire dit de nous</translation>
    </message>
    <message>
        <source>How others reach the association</source>
        <translation>Comment les autres joignent l’association</translation>
    </message>
    <message>
        <source>The association’s phone and address, no person’s. Every association of the network and its coordination can read it.</source>
        <translation>Le téléphone et l’adresse de l’association, pas d’une personne. Toutes les associations du réseau et sa coordination peuvent les lire.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PresenceView</name>
    <message>
        <source>In and out</source>
        <translation>Entrées et sorties</translation>
    </message>
    <message>
        <source>Who comes in or goes out?</source>
        <translation>Qui entre ou sort ?</translation>
    </message>
    <message>
        <source>All guests</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>Dans la maison</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Expected back tonight</source>
        <translation>Attendues ce soir</translation>
    </message>
    <message numerus="yes">
        <source>Absent for %n day(s) or more</source>
        <translation>
            <numerusform>Absentes depuis %n jour ou plus</numerusform>
            <numerusform>Absentes depuis %n jours ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Next, please</source>
        <translation>Au suivant</translation>
    </message>
    <message>
        <source>Scan a card or type a file number.</source>
        <translation>Scannez une carte ou tapez un numéro de dossier.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Came in at %1.</source>
        <translation>Entrée à %1.</translation>
    </message>
    <message>
        <source>Went out at %1.</source>
        <translation>Sortie à %1.</translation>
    </message>
    <message>
        <source>In, with a ban</source>
        <translation>Entrée, mais exclue</translation>
    </message>
    <message>
        <source>In</source>
        <comment>came into the house</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>left the house</comment>
        <translation>Sortie</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) turned round.</source>
        <translation>
            <numerusform>Entrée ou sortie enregistrée pour %n personne.</numerusform>
            <numerusform>Entrée ou sortie enregistrée pour %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>It counts as not recorded.</source>
        <translation>C’est comme si rien n’avait été enregistré.</translation>
    </message>
    <message>
        <source>Correct the hour</source>
        <translation>Corriger l’heure</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>As 14:30</source>
        <translation>Comme 14:30</translation>
    </message>
    <message>
        <source>Wh&amp;y it was wrong</source>
        <translation>Pour&amp;quoi elle était fausse</translation>
    </message>
    <message>
        <source>The hour is corrected.</source>
        <translation>L’heure est corrigée.</translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation>Retour attendu</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>She comes back &amp;on</source>
        <translation>Elle revient &amp;le</translation>
    </message>
    <message>
        <source>Leave it empty for tonight.</source>
        <translation>Laissez vide pour ce soir.</translation>
    </message>
    <message>
        <source>The fire list says that she needs help.</source>
        <translation>La liste incendie dit qu’elle a besoin d’aide.</translation>
    </message>
    <message>
        <source>The mark is taken away.</source>
        <translation>La marque est retirée.</translation>
    </message>
    <message>
        <source>End the stay</source>
        <translation>Terminer le séjour</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Enregistrer la sortie</translation>
    </message>
    <message>
        <source>&amp;Where she went</source>
        <translation>&amp;Où elle est allée</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>The stay has ended.</source>
        <translation>Le séjour est terminé.</translation>
    </message>
    <message>
        <source>Visitors in the house: %1</source>
        <translation>Visiteurs dans la maison : %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendue</translation>
    </message>
    <message>
        <source>tonight</source>
        <translation>ce soir</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>To leave the house</source>
        <translation>Pour sortir</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Find by &amp;name…</source>
        <translation>Chercher par &amp;nom…</translation>
    </message>
    <message>
        <source>Enter takes her in or out and waits for the next.</source>
        <translation>Entrée enregistre l’entrée ou la sortie et attend la suivante.</translation>
    </message>
    <message>
        <source>One visitor more</source>
        <translation>Un visiteur de plus</translation>
    </message>
    <message>
        <source>One visitor fewer</source>
        <translation>Un visiteur de moins</translation>
    </message>
    <message>
        <source>Guests and where they are</source>
        <translation>Les personnes hébergées et où elles sont</translation>
    </message>
    <message>
        <source>Which guests are shown</source>
        <translation>Personnes affichées</translation>
    </message>
    <message>
        <source>In or &amp;out</source>
        <translation>&amp;Entrée ou sortie</translation>
    </message>
    <message>
        <source>Turns those chosen round: several at once with Ctrl or Shift</source>
        <translation>Enregistre l’entrée ou la sortie des personnes choisies : plusieurs à la fois avec Ctrl ou Maj</translation>
    </message>
    <message>
        <source>&amp;Undo the last</source>
        <translation>&amp;Annuler la dernière</translation>
    </message>
    <message>
        <source>Correct the &amp;hour…</source>
        <translation>Corriger l’&amp;heure…</translation>
    </message>
    <message>
        <source>Comes &amp;back on…</source>
        <translation>&amp;Revient le…</translation>
    </message>
    <message>
        <source>Needs help to &amp;leave</source>
        <translation>Besoin d’ai&amp;de pour sortir</translation>
    </message>
    <message>
        <source>Sets the mark for the fire list, or takes it away. It says nothing of the reason.</source>
        <translation>Met la marque pour la liste incendie, ou la retire. Elle ne dit rien du motif.</translation>
    </message>
    <message>
        <source>&amp;End the stay…</source>
        <translation>&amp;Terminer le séjour…</translation>
    </message>
    <message>
        <source>Show the &amp;person</source>
        <translation>Afficher la &amp;personne</translation>
    </message>
    <message>
        <source>Card or &amp;file number</source>
        <translation>Carte ou numéro de &amp;dossier</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PreviewTable</name>
    <message>
        <source>As they would be registered</source>
        <translation>Telles qu’elles seraient enregistrées</translation>
    </message>
    <message>
        <source>The first rows as they would be registered</source>
        <translation>Les premières lignes telles qu’elles seraient enregistrées</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PrivilegedNotes</name>
    <message>
        <source>There are privileged notes that you may not read: you were given no key to them.</source>
        <translation>Il y a des notes couvertes par le secret que vous ne pouvez pas lire : vous n’en avez pas reçu la clé.</translation>
    </message>
    <message>
        <source>You were given no key to the legal compartment. Whoever manages the users can have it given to you.</source>
        <translation>Vous n’avez pas reçu la clé du compartiment juridique. Qui gère les utilisateurs peut vous la faire donner.</translation>
    </message>
    <message>
        <source>Privileged notes</source>
        <translation>Notes couvertes par le secret</translation>
    </message>
    <message>
        <source>Sealed: only who holds the key of the legal compartment reads them.</source>
        <translation>Scellées : seul qui détient la clé du compartiment juridique les lit.</translation>
    </message>
    <message>
        <source>Keep the &amp;notes</source>
        <translation>Garder les &amp;notes</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ProgressStep</name>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>Reading the rows. You can cancel until the end: nothing is brought in by halves.</source>
        <translation>Lecture des lignes. Vous pouvez annuler jusqu’à la fin : rien n’est importé à moitié.</translation>
    </message>
    <message>
        <source>Looking for people who may be on file already…</source>
        <translation>Recherche des personnes peut-être déjà enregistrées…</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RamadanBox</name>
    <message>
        <source>These days were announced</source>
        <translation>Ces jours ont été annoncés</translation>
    </message>
    <message>
        <source>Ramadan</source>
        <translation>Ramadan</translation>
    </message>
    <message>
        <source>First day of Ramadan</source>
        <translation>Premier jour du Ramadan</translation>
    </message>
    <message>
        <source>Last day of Ramadan</source>
        <translation>Dernier jour du Ramadan</translation>
    </message>
    <message>
        <source>Sunset as in</source>
        <translation>Coucher du soleil à</translation>
    </message>
    <message>
        <source>From %1 to %2, as computed: the moon may put it a day off. Correct the days when they are announced. The sun sets at about %3 then.</source>
        <translation>Du %1 au %2, selon le calcul : la lune peut le décaler d’un jour. Corrigez les jours quand ils sont annoncés. Le soleil se couche alors vers %3.</translation>
    </message>
    <message>
        <source>From %1 to %2, as announced. The sun sets at about %3 then.</source>
        <translation>Du %1 au %2, comme annoncé. Le soleil se couche alors vers %3.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReadingTab</name>
    <message>
        <source>As of %1. It can be read without a connection.</source>
        <translation>État du %1. Lisible sans connexion.</translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <translation>Rien n’a encore été récupéré.</translation>
    </message>
    <message>
        <source>Fetching what the network gives back</source>
        <translation>Récupération de ce que le réseau rend</translation>
    </message>
    <message>
        <source>What was fetched before is still here to be read.</source>
        <translation>Ce qui a été récupéré auparavant est toujours lisible ici.</translation>
    </message>
    <message>
        <source>The note is with the coordination. Once it is approved, every association can read it.</source>
        <translation>La note est chez la coordination. Une fois approuvée, toutes les associations peuvent la lire.</translation>
    </message>
    <message>
        <source>The directory now says so about us.</source>
        <translation>L’annuaire le dit maintenant de nous.</translation>
    </message>
    <message>
        <source>Sealed referrals can now be sent to %1.</source>
        <translation>On peut maintenant envoyer des orientations scellées à %1.</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Récupérer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) that the hub sent could not be read and were left out. Tell the coordination.</source>
        <translation>
            <numerusform>%n entrée envoyée par la plateforme du réseau n’a pas pu être lue et a été laissée de côté. Prévenez la coordination.</numerusform>
            <numerusform>%n entrées envoyées par la plateforme du réseau n’ont pas pu être lues et ont été laissées de côté. Prévenez la coordination.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReceivedList</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>From association</source>
        <translation>De l’association</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Answer not sent yet</source>
        <translation>Réponse pas encore envoyée</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Received referrals</source>
        <translation>Orientations reçues</translation>
    </message>
    <message>
        <source>People whom other associations sent here, as sealed files</source>
        <translation>Personnes que d’autres associations nous adressent, en fichiers scellés</translation>
    </message>
    <message>
        <source>&amp;Open a sealed file…</source>
        <translation>&amp;Ouvrir un fichier scellé…</translation>
    </message>
    <message>
        <source>Open a sealed file…</source>
        <translation>Ouvrir un fichier scellé…</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Rien reçu pour l’instant</translation>
    </message>
    <message>
        <source>Another association that uses Wasl can send you a referral as a sealed file, on a stick or by mail: only this case file opens it. Give it your card first; it is in the settings.</source>
        <translation>Une autre association qui utilise Wasl peut vous envoyer une orientation en fichier scellé, par clé USB ou par courriel : seul ce fichier de dossiers l’ouvre. Donnez-lui d’abord votre carte ; elle est dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReceivedRecord</name>
    <message>
        <source>Referral from %1</source>
        <translation>Orientation reçue : %1</translation>
    </message>
    <message>
        <source>The sender does not know this yet: save the answer as a sealed file, and send it back.</source>
        <translation>L’expéditeur ne le sait pas encore : enregistrez la réponse en fichier scellé, et renvoyez-la-lui.</translation>
    </message>
    <message>
        <source>The sender recorded a reason for sending this without the person’s consent. Ask her before you do anything else.</source>
        <translation>L’expéditeur a noté une raison de l’envoyer sans le consentement de la personne. Demandez-le-lui avant toute autre chose.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>From association</source>
        <translation>De l’association</translation>
    </message>
    <message>
        <source>Contact for the answer</source>
        <translation>Contact pour la réponse</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>Réponse souhaitée avant le</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Services asked</source>
        <translation>Services demandés</translation>
    </message>
    <message>
        <source>Already given</source>
        <translation>Déjà donnés</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>Personne responsable</translation>
    </message>
    <message>
        <source>Received as a sealed file</source>
        <translation>Reçue en fichier scellé</translation>
    </message>
    <message>
        <source>Why you decline</source>
        <translation>Pourquoi vous refusez</translation>
    </message>
    <message>
        <source>Was the aim attained?</source>
        <translation>L’objectif est-il atteint ?</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Noté : %1.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Sealed files (*.waslref)</source>
        <translation>Fichiers scellés (*.waslref)</translation>
    </message>
    <message>
        <source>The answer is saved. Only %1 can open it: send it on a stick or by mail.</source>
        <translation>La réponse est enregistrée. Seule %1 peut l’ouvrir : envoyez-la par clé USB ou par courriel.</translation>
    </message>
    <message>
        <source>&amp;Save the answer as a sealed file…</source>
        <translation>&amp;Enregistrer la réponse en fichier scellé…</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Voir la personne</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Note to the sender</source>
        <translation>Note pour l’expéditeur</translation>
    </message>
    <message>
        <source>It travels in the sealed file.</source>
        <translation>Elle voyage dans le fichier scellé.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReceptionPage</name>
    <message>
        <source>Give a bed</source>
        <translation>Attribuer un lit</translation>
    </message>
    <message>
        <source>For whom is the bed?</source>
        <translation>Pour qui est le lit&#xa0;?</translation>
    </message>
    <message>
        <source>There is no reception structure yet. Add it first.</source>
        <translation>Il n’y a pas encore de structure d’accueil. Ajoutez-la d’abord.</translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation>Personne n’a ce numéro de dossier.</translation>
    </message>
    <message>
        <source>The beds are ready.</source>
        <translation>Les lits sont prêts.</translation>
    </message>
    <message>
        <source>No reception structure yet</source>
        <translation>Pas encore de structure d’accueil</translation>
    </message>
    <message>
        <source>A structure has units, rooms and beds. Add the first with its name, its commune and how many rooms and beds it has; then you see here who sleeps where.</source>
        <translation>Une structure a des unités, des chambres et des lits. Ajoutez la première avec son nom, sa commune et le nombre de chambres et de lits&#xa0;; vous verrez alors ici qui dort où.</translation>
    </message>
    <message>
        <source>Add a structure</source>
        <translation>Ajouter une structure</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Your role does not see the beds</source>
        <translation>Votre rôle ne voit pas les lits</translation>
    </message>
    <message>
        <source>The arrival is finished.</source>
        <translation>L’arrivée est terminée.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RecoverStep</name>
    <message>
        <source>With the recovery code</source>
        <translation>Avec le code de secours</translation>
    </message>
    <message>
        <source>The keys of the file are renewed and you get a new recovery code; the old paper is of no use after that.</source>
        <translation>Les clés du fichier sont renouvelées et vous recevez un nouveau code de secours&#xa0;; l’ancien papier ne sert alors plus à rien.</translation>
    </message>
    <message>
        <source>&amp;Set the new passphrase</source>
        <translation>&amp;Définir la nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Code de &amp;secours</translation>
    </message>
    <message>
        <source>Your &amp;user name</source>
        <translation>Votre nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReferenceField</name>
    <message>
        <source>Nobody has this file number.</source>
        <translation>Personne n’a ce numéro de dossier.</translation>
    </message>
    <message>
        <source>No referral of this person waits for an answer.</source>
        <translation>Aucune orientation de cette personne n’attend de réponse.</translation>
    </message>
    <message>
        <source>An answer came: re&amp;ference or file number</source>
        <translation>Une réponse arrive : ré&amp;férence ou numéro de dossier</translation>
    </message>
    <message>
        <source>Scan the code on the return slip, or type it and press Enter.</source>
        <translation>Scannez le code du talon-réponse, ou tapez-le puis Entrée.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReferralForm</name>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>No partner offers this here yet</source>
        <translation>Aucun partenaire ne propose encore cela ici</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) to choose from</source>
        <translation>
            <numerusform>%n partenaire au choix</numerusform>
            <numerusform>%n partenaires au choix</numerusform>
        </translation>
    </message>
    <message>
        <source>Services asked for</source>
        <translation>Services demandés</translation>
    </message>
    <message>
        <source>Choose the sector first; its services are then listed here.</source>
        <translation>Choisissez d’abord le secteur&#xa0;; ses services sont ensuite affichés ici.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Vers qui</translation>
    </message>
    <message>
        <source>What is asked, and why</source>
        <translation>Ce qui est demandé, et pourquoi</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Comment l’orientation part</translation>
    </message>
    <message>
        <source>Se&amp;ctor</source>
        <translation>Se&amp;cteur</translation>
    </message>
    <message>
        <source>&amp;Partner</source>
        <translation>&amp;Partenaire</translation>
    </message>
    <message>
        <source>Contact person there</source>
        <translation>Personne à contacter sur place</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>Pr&amp;iorité</translation>
    </message>
    <message>
        <source>&amp;Reasons for the referral</source>
        <translation>&amp;Motifs de l’orientation</translation>
    </message>
    <message>
        <source>Goes to the partner.</source>
        <translation>Transmis au partenaire.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>What the partner must know besides, and no more.</source>
        <translation>Ce que le partenaire doit savoir en plus, et rien d’autre.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Langue du formulaire</translation>
    </message>
    <message>
        <source>Who answers questions, and how</source>
        <translation>Qui répond aux questions, et comment</translation>
    </message>
    <message>
        <source>Name, phone or mail for the answer.</source>
        <translation>Nom, téléphone ou courriel pour la réponse.</translation>
    </message>
    <message>
        <source>Our own notes</source>
        <translation>Nos propres notes</translation>
    </message>
    <message>
        <source>Never printed and never sent.</source>
        <translation>Jamais imprimées, jamais envoyées.</translation>
    </message>
    <message>
        <source>Name of the caregiver</source>
        <translation>Nom de la personne qui a la charge de l’enfant</translation>
    </message>
    <message>
        <source>Relation to the person</source>
        <translation>Lien avec la personne</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>The caregiver was told of the referral and agrees</source>
        <translation>La personne qui a la charge de l’enfant a été informée de l’orientation et l’accepte</translation>
    </message>
    <message>
        <source>Caregiver of a minor</source>
        <translation>Personne ayant la charge d’un(e) mineur(e)</translation>
    </message>
    <message>
        <source>Also show partners of other sectors and places</source>
        <translation>Afficher aussi les partenaires d’autres secteurs et d’autres lieux</translation>
    </message>
    <message>
        <source>Add a partner…</source>
        <translation>Ajouter un partenaire…</translation>
    </message>
    <message>
        <source>How soon the partner owes an answer.</source>
        <translation>Le délai dans lequel le partenaire doit répondre.</translation>
    </message>
    <message>
        <source>Services we gave already</source>
        <translation>Services que nous avons déjà rendus</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReferralList</name>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente d’une réponse</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>All, the newest first</source>
        <translation>Toutes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>No referral yet</source>
        <translation>Pas encore d’orientation</translation>
    </message>
    <message>
        <source>Nothing here just now</source>
        <translation>Rien ici pour le moment</translation>
    </message>
    <message>
        <source>Here you refer people to partners, and see who still owes an answer.</source>
        <translation>Ici, vous orientez des personnes vers des partenaires et voyez qui doit encore une réponse.</translation>
    </message>
    <message>
        <source>No referral is in this list. Choose another one above, or write a new referral.</source>
        <translation>Aucune orientation dans cette liste. Choisissez-en une autre ci-dessus, ou écrivez une nouvelle orientation.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Who was referred to whom, and which answers are still to come</source>
        <translation>Qui a été orienté vers qui, et quelles réponses sont encore attendues</translation>
    </message>
    <message>
        <source>&amp;New referral</source>
        <translation>&amp;Nouvelle orientation</translation>
    </message>
    <message>
        <source>Write a referral</source>
        <translation>Écrire une orientation</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Afficher les plus anciennes</translation>
    </message>
    <message>
        <source>Your role does not see referrals</source>
        <translation>Votre rôle ne voit pas les orientations</translation>
    </message>
    <message>
        <source>To chase</source>
        <translation>À relancer</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReferralRecord</name>
    <message>
        <source>Your role sees to whom the person was referred and how it stands, not the reasons.</source>
        <translation>Votre rôle voit vers qui la personne a été orientée et où en est l’orientation, pas les motifs.</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nouvelle orientation</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Referral to %1</source>
        <translation>Orientation vers %1</translation>
    </message>
    <message>
        <source>Something was typed here on %1 and not saved.</source>
        <translation>Une saisie faite ici le %1 n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The referral is saved.</source>
        <translation>L’orientation est enregistrée.</translation>
    </message>
    <message>
        <source>The referral was sent to %1.</source>
        <translation>L’orientation a été envoyée à %1.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose the partner first: the person decides about this one.</source>
        <translation>Choisissez d’abord le partenaire&#xa0;: la personne décide pour celui-ci.</translation>
    </message>
    <message>
        <source>The decision is recorded.</source>
        <translation>La décision est enregistrée.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Voir la personne</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Save as a sealed file for %1</source>
        <translation>Enregistrer en fichier scellé pour %1</translation>
    </message>
    <message>
        <source>Sealed files (*.waslref)</source>
        <translation>Fichiers scellés (*.waslref)</translation>
    </message>
    <message>
        <source>The sealed file is saved. Only %1 can open it: send it on a stick or by mail.</source>
        <translation>Le fichier scellé est enregistré. Seule %1 peut l’ouvrir : envoyez-le par clé USB ou par courriel.</translation>
    </message>
    <message>
        <source>The same is asked of another partner. Check the partner and the consent, then send it.</source>
        <translation>La même chose est demandée à un autre partenaire. Vérifiez le partenaire et le consentement, puis envoyez.</translation>
    </message>
    <message>
        <source>Save as a sealed file…</source>
        <translation>Enregistrer en fichier scellé…</translation>
    </message>
    <message>
        <source>Your role sees to whom the person was referred and how it stands, not the reasons. What the partner answers you may record.</source>
        <translation>Votre rôle voit vers qui la personne a été orientée et où en est l’orientation, pas les motifs. Vous pouvez enregistrer la réponse du partenaire.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReferralsPage</name>
    <message>
        <source>This referral is not there, or your role does not see it.</source>
        <translation>Cette orientation n’est pas là, ou votre rôle ne la voit pas.</translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation>Personne n’a ce numéro de dossier.</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nouvelle orientation</translation>
    </message>
    <message>
        <source>Whom do you refer?</source>
        <translation>Qui orientez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Open a sealed file</source>
        <translation>Ouvrir un fichier scellé</translation>
    </message>
    <message>
        <source>Sealed files (*.waslref)</source>
        <translation>Fichiers scellés (*.waslref)</translation>
    </message>
    <message>
        <source>Our referrals</source>
        <translation>Nos orientations</translation>
    </message>
    <message>
        <source>Received referrals</source>
        <translation>Orientations reçues</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReferralsTab</name>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite le</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Refer to a partner</source>
        <translation>Orienter vers un partenaire</translation>
    </message>
    <message>
        <source>She was not referred to anyone yet</source>
        <translation>La personne n’a encore été orientée vers personne</translation>
    </message>
    <message>
        <source>A referral says to whom, for what and how urgently; its answer is waited for and chased from here.</source>
        <translation>Une orientation dit vers qui, pour quoi et avec quelle urgence&#xa0;; c’est d’ici que sa réponse est attendue et relancée.</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RegisterWords</name>
    <message>
        <source>Keep in the note</source>
        <translation>Garder dans la note</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation>Date de la visite</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Birth or age</source>
        <translation>Naissance ou âge</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Place or address</source>
        <translation>Lieu ou adresse</translation>
    </message>
    <message>
        <source>Administrative status</source>
        <translation>Statut administratif</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Needs and remarks</source>
        <translation>Besoins et remarques</translation>
    </message>
    <message>
        <source>Service asked for</source>
        <translation>Prestation demandée</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>n’a pas pu être lu</translation>
    </message>
    <message>
        <source>was read in part</source>
        <translation>a été lu en partie</translation>
    </message>
    <message>
        <source>has lost its letters</source>
        <translation>a perdu ses lettres</translation>
    </message>
    <message>
        <source>is uncertain</source>
        <translation>est incertain</translation>
    </message>
    <message>
        <source>contradicts the rest of the row</source>
        <translation>contredit le reste de la ligne</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>est dans l’avenir</translation>
    </message>
    <message>
        <source>was taken from the row above, or is today</source>
        <translation>a été pris de la ligne du dessus, ou est la date du jour</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column of a register and what is the matter with it: &quot;Birth or age: could not be read&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>tells of health, which is not collected here: it was not taken over</source>
        <translation>parle de santé, ce qui n&apos;est pas collecté ici : cela n&apos;a pas été repris</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RegistrationForm</name>
    <message>
        <source>A registration begun on %1 was not saved.</source>
        <translation>La saisie d’une nouvelle personne, commencée le %1, n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The registration of %1, begun on %2, was not saved.</source>
        <translation>La saisie de %1, commencée le %2, n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>%1 is on file with the number %2.</source>
        <translation>%1 est enregistré(e) sous le numéro %2.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>A name is enough to begin; the rest can follow.</source>
        <translation>Un nom suffit pour commencer&#xa0;; le reste peut suivre.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save and &amp;new</source>
        <translation>Enregistrer et &amp;nouvelle</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Maj+S</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Prénom en arabe</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Nom de famille en arabe</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>A day, a month, a year or an age.</source>
        <translation>Un jour, un mois, une année ou un âge.</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Choose what she is to the head of the household.</source>
        <translation>Choisissez le lien de la personne avec le chef de ménage.</translation>
    </message>
    <message>
        <source>New member of a family</source>
        <translation>Nouveau membre d’une famille</translation>
    </message>
    <message numerus="yes">
        <source>Household of %1, %n member(s) so far. Family name, nationality, commune, address and arrival are taken over.</source>
        <translation>
            <numerusform>Ménage de %1, %n membre pour l’instant. Nom de famille, nationalité, commune, adresse et arrivée sont repris.</numerusform>
            <numerusform>Ménage de %1, %n membres pour l’instant. Nom de famille, nationalité, commune, adresse et arrivée sont repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save, then her &amp;family</source>
        <translation>Enregistrer, puis sa &amp;famille</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Relation to the head of the household</source>
        <translation>Lien avec le chef de ménage</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ResultStep</name>
    <message numerus="yes">
        <source>%n row(s) in the register.</source>
        <translation>
            <numerusform>%n ligne dans le registre.</numerusform>
            <numerusform>%n lignes dans le registre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) brought in.</source>
        <translation>
            <numerusform>%n ligne entrée.</numerusform>
            <numerusform>%n lignes entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s).</source>
        <translation>
            <numerusform>%n nouvelle personne.</numerusform>
            <numerusform>%n nouvelles personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of referrals.</source>
        <translation>
            <numerusform>%n brouillon d’orientation.</numerusform>
            <numerusform>%n brouillons d’orientation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were there already and stay as they are.</source>
        <translation>
            <numerusform>%n ligne était déjà là et reste comme elle est.</numerusform>
            <numerusform>%n lignes étaient déjà là et restent comme elles sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) set aside.</source>
        <translation>
            <numerusform>%n ligne mise de côté.</numerusform>
            <numerusform>%n lignes mises de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Lignes à revoir</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mise de côté</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of records may be one person: they wait for somebody to look at them.</source>
        <translation>
            <numerusform>%n paire de dossiers concerne peut-être une seule personne : elle attend que quelqu’un la regarde.</numerusform>
            <numerusform>%n paires de dossiers concernent peut-être chacune une seule personne : elles attendent que quelqu’un les regarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Annuler cette importation</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RetentionCard</name>
    <message>
        <source>She is staying here. Check her out first.</source>
        <translation>Elle séjourne ici. Enregistrez d’abord son départ.</translation>
    </message>
    <message>
        <source>The file of %1 is kept until %2.</source>
        <translation>Le dossier de %1 est conservé jusqu’au %2.</translation>
    </message>
    <message>
        <source>End of the time it was to be kept for (%1).</source>
        <translation>Fin de la durée de conservation prévue (%1).</translation>
    </message>
    <message>
        <source>Files past their keeping</source>
        <translation>Dossiers au-delà de leur durée de conservation</translation>
    </message>
    <message>
        <source>Nobody is erased by itself. Once the day is past until which a file was to be kept, erase it, or say until when it is still needed.</source>
        <translation>Personne n’est effacé automatiquement. Une fois passé le jour jusqu’auquel un dossier devait être conservé, effacez-le, ou dites jusqu’à quand il reste nécessaire.</translation>
    </message>
    <message>
        <source>No file is past its day.</source>
        <translation>Aucun dossier n’a dépassé son terme.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conserver jusqu’au</translation>
    </message>
    <message>
        <source>Keep until this day</source>
        <translation>Conserver jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer définitivement…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>To be kept until</source>
        <translation>À conserver jusqu’au</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RightsAnswerDialog</name>
    <message>
        <source>Answer a request</source>
        <translation>Répondre à une demande</translation>
    </message>
    <message>
        <source>%1, asked for on %2, to be answered by %3.</source>
        <translation>%1 : demande du %2, réponse due au plus tard le %3.</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>&amp;Answered on</source>
        <translation>Répon&amp;due le</translation>
    </message>
    <message>
        <source>&amp;How the answer reached her</source>
        <translation>&amp;Comment la réponse lui est parvenue</translation>
    </message>
    <message>
        <source>&amp;Why it was refused</source>
        <translation>&amp;Motif du refus</translation>
    </message>
    <message>
        <source>She may take a refusal to the CNDP: tell her so.</source>
        <translation>Elle peut saisir la CNDP d’un refus : dites-le-lui.</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>En &amp;toutes lettres</translation>
    </message>
    <message>
        <source>What was done, or why not.</source>
        <translation>Ce qui a été fait, ou pourquoi cela ne l’a pas été.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Choose what came of the request.</source>
        <translation>Choisissez la suite donnée à la demande.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RightsRequestDialog</name>
    <message>
        <source>Register a request about her data</source>
        <translation>Enregistrer une demande relative à ses données</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>&amp;Objet de la demande</translation>
    </message>
    <message>
        <source>W&amp;ho asks</source>
        <translation>&amp;Qui demande</translation>
    </message>
    <message>
        <source>&amp;Name of who asks for her</source>
        <translation>&amp;Nom de qui demande pour elle</translation>
    </message>
    <message>
        <source>How it was &amp;proven</source>
        <translation>&amp;Preuve présentée</translation>
    </message>
    <message>
        <source>Who she is, or that the other may ask for her.</source>
        <translation>De son identité, ou du droit de l’autre à demander pour elle.</translation>
    </message>
    <message>
        <source>How the request &amp;came</source>
        <translation>&amp;Comment la demande est arrivée</translation>
    </message>
    <message>
        <source>In &amp;detail</source>
        <translation>En &amp;détail</translation>
    </message>
    <message>
        <source>Which data, what is wrong with them, or why she objects.</source>
        <translation>Quelles données, ce qui est faux, ou pourquoi elle s’oppose.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Register the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message numerus="yes">
        <source>To be answered by %1: the law gives %n clear day(s).</source>
        <translation>
            <numerusform>Réponse due au plus tard le %1 : la loi donne %n jour franc.</numerusform>
            <numerusform>Réponse due au plus tard le %1 : la loi donne %n jours francs.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be answered without delay, and by %1 at the latest.</source>
        <translation>Réponse due sans délai, et au plus tard le %1.</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Reçue le</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RightsTab</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>En retard de %n jour</numerusform>
            <numerusform>En retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>À répondre aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>À répondre sous %n jour</numerusform>
            <numerusform>À répondre sous %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandée par</translation>
    </message>
    <message>
        <source>Asked and answered</source>
        <translation>Demande et réponse</translation>
    </message>
    <message>
        <source>It answers her request of %1</source>
        <translation>Répond à sa demande du %1</translation>
    </message>
    <message>
        <source>Her file was to be kept until %1. Erase it, or write another day in her identity.</source>
        <translation>Son dossier devait être conservé jusqu’au %1. Effacez-le, ou indiquez un autre jour dans son identité.</translation>
    </message>
    <message>
        <source>The request was registered. It is to be answered by %1.</source>
        <translation>La demande a été enregistrée. Réponse due au plus tard le %1.</translation>
    </message>
    <message>
        <source>The answer was recorded.</source>
        <translation>La réponse a été enregistrée.</translation>
    </message>
    <message>
        <source>Save her file as</source>
        <translation>Enregistrer son dossier sous</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing her file</source>
        <translation>Écriture de son dossier</translation>
    </message>
    <message>
        <source>Left out, and said so in the file, because your role does not see it: %1.</source>
        <translation>Omis, et signalé comme tel dans le dossier, car votre rôle n’y a pas accès : %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Her file was saved. It holds personal data and is not encrypted.</source>
        <translation>Son dossier a été enregistré. Il contient des données personnelles et n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Her file was saved, and her request is answered by it. The file is not encrypted.</source>
        <translation>Son dossier a été enregistré et répond à sa demande. Le fichier n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Requests about her data</source>
        <translation>Demandes relatives à ses données</translation>
    </message>
    <message>
        <source>Register a request…</source>
        <translation>Enregistrer une demande…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>She has asked for nothing yet. Access, rectification, opposition and erasure are registered here, with the day by which they are to be answered.</source>
        <translation>Elle n’a encore rien demandé. L’accès, la rectification, l’opposition et l’effacement s’enregistrent ici, avec le jour où la réponse est due.</translation>
    </message>
    <message>
        <source>Her whole file</source>
        <translation>Son dossier complet</translation>
    </message>
    <message>
        <source>All that is kept about her, to take away: what your role does not see is named in it as left out. The copy is noted in the journal.</source>
        <translation>Tout ce qui est conservé à son sujet, à emporter : ce que votre rôle ne voit pas y est signalé comme omis. La copie est notée au journal.</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Langue du dossier</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>At the end of keeping, or when she asks for it and nothing obliges the association to keep her file. It cannot be undone.</source>
        <translation>À la fin de la conservation, ou si elle le demande et que rien n’oblige l’association à garder son dossier. C’est irréversible.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>It stands on the certificate; write no name.</source>
        <translation>Il figure sur l’attestation ; n’écrivez aucun nom.</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer définitivement…</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RowDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RowsCard</name>
    <message>
        <source>Insert adds, Enter changes, Delete takes away</source>
        <translation>Inser ajoute, Entrée modifie, Suppr retire</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RulesFields</name>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation>Femmes seulement</translation>
    </message>
    <message>
        <source>Men only</source>
        <translation>Hommes seulement</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Who may stay</source>
        <translation>Qui peut être hébergé</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>From how many years of age</source>
        <translation>À partir de quel âge</translation>
    </message>
    <message>
        <source>Up to how many years of age</source>
        <translation>Jusqu’à quel âge</translation>
    </message>
    <message>
        <source>Nights at most</source>
        <translation>Nuits au plus</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RulesStep</name>
    <message>
        <source>House rules</source>
        <translation>Règlement intérieur</translation>
    </message>
    <message>
        <source>%1 (has signed)</source>
        <translation>%1 (a signé)</translation>
    </message>
    <message>
        <source>Nobody of them stays in a house yet. Give a bed first; the rules are those of the house.</source>
        <translation>Personne ne loge encore dans une structure. Donnez d’abord un lit ; le règlement est celui de la structure.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) agreed to the house rules.</source>
        <translation>
            <numerusform>%n personne a accepté le règlement intérieur.</numerusform>
            <numerusform>%n personnes ont accepté le règlement intérieur.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Who signs</source>
        <translation>&amp;Qui signe</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Qui signe</translation>
    </message>
    <message>
        <source>In which &amp;language</source>
        <translation>Dans quelle &amp;langue</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>The rules of the house</source>
        <translation>Le règlement de la structure</translation>
    </message>
</context>
<context>
    <name>wasl::ui::SealedFileDialog</name>
    <message>
        <source>Compare the fingerprint…</source>
        <translation>Comparer l’empreinte…</translation>
    </message>
    <message>
        <source>The answer to a referral</source>
        <translation>La réponse à une orientation</translation>
    </message>
    <message>
        <source>A referral from another association</source>
        <translation>Une orientation venant d’une autre association</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Record this answer</source>
        <translation>Noter cette réponse</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <translation>Qui l’envoie</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>Scellé le</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Age, sex, country</source>
        <translation>Âge, sexe, pays</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Services asked</source>
        <translation>Services demandés</translation>
    </message>
    <message>
        <source>Already given</source>
        <translation>Déjà donnés</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>Réponse souhaitée avant le</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>Personne responsable</translation>
    </message>
    <message>
        <source>Contact for the answer</source>
        <translation>Contact pour la réponse</translation>
    </message>
    <message>
        <source>The sender recorded a reason for sending this without the person’s consent. Ask her before you do anything else.</source>
        <translation>L’expéditeur a noté une raison de l’envoyer sans le consentement de la personne. Demandez-le-lui avant toute autre chose.</translation>
    </message>
    <message>
        <source>Who she is in this file</source>
        <translation>Qui est-ce dans ce fichier</translation>
    </message>
    <message>
        <source>Looking whether she is on file already…</source>
        <translation>Recherche si la personne est déjà enregistrée…</translation>
    </message>
    <message>
        <source>Register her as somebody new</source>
        <translation>L’enregistrer comme nouvelle personne</translation>
    </message>
    <message>
        <source>Somebody else on file…</source>
        <translation>Quelqu’un d’autre du fichier…</translation>
    </message>
    <message>
        <source>Stands now at</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>À quoi elle répond</translation>
    </message>
    <message>
        <source>Nobody here has confirmed this sender yet. Compare the fingerprint on the phone before you take anything in.</source>
        <translation>Personne ici n’a encore confirmé cet expéditeur. Comparez l’empreinte au téléphone avant de recevoir quoi que ce soit.</translation>
    </message>
    <message>
        <source>Nobody on file looks like her.</source>
        <translation>Personne d’enregistré ne lui ressemble.</translation>
    </message>
    <message>
        <source>She may be one of these. Look at age and country before you choose.</source>
        <translation>C’est peut-être l’une de ces personnes. Regardez l’âge et le pays avant de choisir.</translation>
    </message>
    <message>
        <source>Who is she in this file?</source>
        <translation>Qui est-ce dans ce fichier ?</translation>
    </message>
</context>
<context>
    <name>wasl::ui::SensitiveCard</name>
    <message>
        <source>%1 are collected from now on.</source>
        <translation>Collecte activée : %1.</translation>
    </message>
    <message>
        <source>%1 are not shown, imported or exported any more.</source>
        <translation>Ne sont plus affichés, importés ni exportés : %1.</translation>
    </message>
    <message>
        <source>Sensitive fields</source>
        <translation>Champs sensibles</translation>
    </message>
    <message>
        <source>Off until the CNDP has authorised them (law 09-08). While a group is off it is not shown, not imported and not exported; what was collected before stays in the file, unseen.</source>
        <translation>Désactivés tant que la CNDP ne les a pas autorisés (loi 09-08). Un groupe désactivé n&apos;est ni affiché, ni importé, ni exporté ; ce qui a été collecté avant reste dans le fichier, sans être vu.</translation>
    </message>
    <message>
        <source>CNDP authorisation: %1</source>
        <translation>Autorisation de la CNDP : %1</translation>
    </message>
    <message>
        <source>Collected in this file</source>
        <translation>Collecté dans ce fichier</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ServiceDialog</name>
    <message>
        <source>New service</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>&amp;Sector</source>
        <translation>&amp;Secteur</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nom sur place</translation>
    </message>
    <message>
        <source>If the partner calls it by a name of its own.</source>
        <translation>Si le partenaire lui donne un nom à lui.</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>People at a time.</source>
        <translation>Personnes à la fois.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Documents it asks for</source>
        <translation>Documents demandés</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Offered from</source>
        <translation>Proposé à partir du</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>Proposé jusqu’au</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the service</source>
        <translation>Enregistrer le service</translation>
    </message>
    <message>
        <source>Write how many people: a number.</source>
        <translation>Écrivez combien de personnes : un nombre.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ServicesCard</name>
    <message>
        <source>No service is written down yet.</source>
        <translation>Aucun service n’est encore noté.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>with costs</source>
        <translation>payant</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>pour : %1</translation>
    </message>
    <message>
        <source>asks for: %1</source>
        <translation>demande : %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Ajouter un service</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ServingRows</name>
    <message>
        <source>Add &amp;hours</source>
        <translation>Ajouter des &amp;heures</translation>
    </message>
    <message>
        <source>from sunset</source>
        <translation>dès le couchant</translation>
    </message>
    <message>
        <source>in Ramadan</source>
        <translation>Ramadan</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>From sunset</source>
        <translation>Dès le coucher du soleil</translation>
    </message>
    <message>
        <source>In Ramadan</source>
        <translation>Pendant le Ramadan</translation>
    </message>
    <message>
        <source>Take these hours away</source>
        <translation>Supprimer ces heures</translation>
    </message>
</context>
<context>
    <name>wasl::ui::SessionWatch</name>
    <message>
        <source>The case file is locked first.</source>
        <translation>Le fichier est d’abord verrouillé.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>This is the demonstration file: its people are invented. Do not write real people into it.</source>
        <translation>Ceci est le fichier de démonstration&#xa0;: ses personnes sont inventées. N’y écrivez pas de vraies personnes.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
</context>
<context>
    <name>wasl::ui::SideBar</name>
    <message>
        <source>Widen the side bar</source>
        <translation>Élargir la barre latérale</translation>
    </message>
    <message>
        <source>Fold to icons</source>
        <translation>Replier en icônes</translation>
    </message>
</context>
<context>
    <name>wasl::ui::StaysTab</name>
    <message>
        <source>%1, bed %2</source>
        <comment>room, bed</comment>
        <translation>%1, lit %2</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>prévu le %1</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Séjours</translation>
    </message>
    <message>
        <source>Give a bed</source>
        <translation>Attribuer un lit</translation>
    </message>
    <message>
        <source>She never stayed in a structure</source>
        <translation>La personne n’a jamais séjourné dans une structure</translation>
    </message>
    <message>
        <source>With a bed she gets a stay: reserved, checked in, checked out. Its nights count in the month.</source>
        <translation>Avec un lit, la personne reçoit un séjour&#xa0;: réservation, entrée, sortie. Ses nuits comptent dans le mois.</translation>
    </message>
    <message>
        <source>She still has something of ours: %1.</source>
        <translation>Elle a encore quelque chose à nous : %1.</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
</context>
<context>
    <name>wasl::ui::Step</name>
    <message numerus="yes">
        <source>Wait %n seconds</source>
        <translation>
            <numerusform>Attendez %n seconde</numerusform>
            <numerusform>Attendez %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::StepBox</name>
    <message>
        <source>Not sent yet. The clock starts when it is sent.</source>
        <translation>Pas encore envoyée. Le délai court à partir de l’envoi.</translation>
    </message>
    <message>
        <source>Answer due: %1 (%2).</source>
        <translation>Réponse attendue&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Finished on %1.</source>
        <translation>Terminée le %1.</translation>
    </message>
    <message>
        <source>No answer is awaited any more.</source>
        <translation>Aucune réponse n’est plus attendue.</translation>
    </message>
    <message>
        <source>Was the aim attained?</source>
        <translation>L’objectif a-t-il été atteint&#xa0;?</translation>
    </message>
    <message>
        <source>Why the partner declined</source>
        <translation>Pourquoi le partenaire a refusé</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Pourquoi l’orientation est retirée</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où en est l’orientation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>What came of the call</source>
        <translation>Résultat de l’appel</translation>
    </message>
</context>
<context>
    <name>wasl::ui::StepDialog</name>
    <message>
        <source>Step of the procedure</source>
        <translation>Étape de la procédure</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation>Garder l’étape</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>&amp;Ce qui a été fait</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>What came &amp;of it</source>
        <translation>Ce qui en est &amp;sorti</translation>
    </message>
</context>
<context>
    <name>wasl::ui::StructureDialog</name>
    <message>
        <source>Add a unit</source>
        <translation>Ajouter une unité</translation>
    </message>
    <message>
        <source>Add a reception structure</source>
        <translation>Ajouter une structure d’accueil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add this unit</source>
        <translation>Ajouter cette unité</translation>
    </message>
    <message>
        <source>Add this structure</source>
        <translation>Ajouter cette structure</translation>
    </message>
    <message>
        <source>&amp;Name of the structure</source>
        <translation>&amp;Nom de la structure</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>A floor, a wing, a dormitory.</source>
        <translation>Un étage, une aile, un dortoir.</translation>
    </message>
    <message>
        <source>Who may stay there</source>
        <translation>Qui peut y séjourner</translation>
    </message>
    <message>
        <source>Number of &amp;rooms</source>
        <translation>Nombre de &amp;chambres</translation>
    </message>
    <message>
        <source>&amp;Beds in each room</source>
        <translation>&amp;Lits par chambre</translation>
    </message>
    <message>
        <source>Main house</source>
        <translation>Maison principale</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation>Femmes seulement</translation>
    </message>
    <message>
        <source>Men only</source>
        <translation>Hommes seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) will be made; single ones can be taken out of use later.</source>
        <translation>
            <numerusform>%n lit sera créé&#xa0;; il pourra être mis hors service plus tard.</numerusform>
            <numerusform>%n lits seront créés&#xa0;; chacun pourra être mis hors service plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the unit a name people know it by.</source>
        <translation>Donnez à l’unité un nom que tout le monde connaît.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::StructureForm</name>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) who stay here now would not be admitted by these rules. They keep their beds; the rules hold for whoever comes next.</source>
        <translation>
            <numerusform>%n personne hébergée en ce moment ne serait pas admise avec ces règles. Elle garde son lit ; les règles valent pour la suite.</numerusform>
            <numerusform>%n personnes hébergées en ce moment ne seraient pas admises avec ces règles. Elles gardent leur lit ; les règles valent pour la suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>The structure is back in use.</source>
        <translation>La structure est de nouveau en service.</translation>
    </message>
    <message>
        <source>The structure is closed.</source>
        <translation>La structure est fermée.</translation>
    </message>
    <message>
        <source>&amp;Name of the structure</source>
        <translation>&amp;Nom de la structure</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Personne à demander</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>How one gets in with a wheelchair or a stick</source>
        <translation>Comment on entre en fauteuil roulant ou avec une canne</translation>
    </message>
    <message>
        <source>Steps, ramp, lift, door width, toilets. Which rooms are accessible is said at each room.</source>
        <translation>Marches, rampe, ascenseur, largeur des portes, toilettes. Les chambres accessibles se signalent à chaque chambre.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Who may stay in the whole structure</source>
        <translation>Qui peut être hébergé dans toute la structure</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>Horaires d’ouverture</translation>
    </message>
    <message>
        <source>Several times a day with a comma between: 9:00-12:30, 14:00-18:00. A night runs on: 20:00-08:00. Empty means closed.</source>
        <translation>Plusieurs plages par jour, séparées par une virgule : 9:00-12:30, 14:00-18:00. Une nuit se prolonge : 20:00-08:00. Vide : fermé.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Opening hours on %1</source>
        <translation>Heures d’ouverture le %1</translation>
    </message>
    <message>
        <source>Ramadan hours on %1</source>
        <translation>Horaires du ramadan le %1</translation>
    </message>
    <message>
        <source>The same every day</source>
        <translation>Pareil tous les jours</translation>
    </message>
    <message>
        <source>Other hours in Ramadan</source>
        <translation>Autres horaires pendant le ramadan</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Close the structure</source>
        <translation>Fermer la structure</translation>
    </message>
    <message>
        <source>Back into use</source>
        <translation>Remettre en service</translation>
    </message>
</context>
<context>
    <name>wasl::ui::StructurePage</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n chambre</numerusform>
            <numerusform>%n chambres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s)</source>
        <translation>
            <numerusform>%n lit</numerusform>
            <numerusform>%n lits</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>Units, rooms and beds</source>
        <translation>Unités, chambres et lits</translation>
    </message>
    <message>
        <source>About the structure</source>
        <translation>La structure</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Règlement intérieur</translation>
    </message>
</context>
<context>
    <name>wasl::ui::Task</name>
    <message>
        <source>This could not be done: something is broken. Nothing was changed.</source>
        <translation>Cela n’a pas pu être fait&#xa0;: quelque chose est défectueux. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>wasl::ui::TimeBoard</name>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>bed %1 of room %2</source>
        <translation>le lit %1 de la chambre %2</translation>
    </message>
    <message>
        <source>%1 would have %2, %3.</source>
        <extracomment>A stay that is being moved on the board: who, where to, which days.</extracomment>
        <translation>%1 aurait %2, %3.</translation>
    </message>
    <message>
        <source>Enter puts it down, Escape puts it back.</source>
        <translation>Entrée le pose, Échap le remet en place.</translation>
    </message>
    <message numerus="yes">
        <source>Unit %1, %n bed(s).</source>
        <translation>
            <numerusform>Unité %1, %n lit.</numerusform>
            <numerusform>Unité %1, %n lits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room %1, folded, %n bed(s). Enter unfolds it.</source>
        <translation>
            <numerusform>Chambre %1, repliée, %n lit. Entrée la déplie.</numerusform>
            <numerusform>Chambre %1, repliée, %n lits. Entrée la déplie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room %1, %n bed(s). Enter folds it.</source>
        <translation>
            <numerusform>Chambre %1, %n lit. Entrée la replie.</numerusform>
            <numerusform>Chambre %1, %n lits. Entrée la replie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bed %1 of room %2, %3:</source>
        <translation>Lit %1 de la chambre %2, %3 :</translation>
    </message>
    <message>
        <source>reserved for %1, from %2 to %3.</source>
        <translation>réservé pour %1, du %2 au %3.</translation>
    </message>
    <message>
        <source>reserved for %1, from %2.</source>
        <translation>réservé pour %1, à partir du %2.</translation>
    </message>
    <message>
        <source>%1 was here until %2.</source>
        <translation>%1 était ici jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1 is here and should have left on %2.</source>
        <translation>%1 est encore ici ; le départ était prévu le %2.</translation>
    </message>
    <message>
        <source>%1 is here until %2.</source>
        <translation>%1 est là jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1 is here, with no end planned.</source>
        <translation>%1 est ici, sans fin prévue.</translation>
    </message>
    <message>
        <source>out of use until %1 (%2).</source>
        <translation>hors service jusqu’au %1 (%2).</translation>
    </message>
    <message>
        <source>out of use (%1).</source>
        <translation>hors service (%1).</translation>
    </message>
    <message>
        <source>no longer in use.</source>
        <translation>plus utilisé.</translation>
    </message>
    <message>
        <source>free.</source>
        <translation>libre.</translation>
    </message>
    <message>
        <source>This stay is over; it lies where it was.</source>
        <translation>Ce séjour est terminé ; il reste où il était.</translation>
    </message>
    <message>
        <source>Night of %1: %2 occupied and %3 reserved of %4 usable beds, %5 free, %6 out of use.</source>
        <translation>Nuit du %1 : %2 occupés et %3 réservés sur %4 lits utilisables, %5 libres, %6 hors service.</translation>
    </message>
    <message>
        <source>Bed %1, a cot</source>
        <translation>Lit %1 (lit de bébé)</translation>
    </message>
    <message>
        <source>Bed %1</source>
        <translation>Lit %1</translation>
    </message>
    <message>
        <source>Room %1, accessible</source>
        <translation>Chambre %1, accessible</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Chambre %1</translation>
    </message>
    <message>
        <source>Beds held at night</source>
        <translation>Lits pris la nuit</translation>
    </message>
</context>
<context>
    <name>wasl::ui::TimeView</name>
    <message numerus="yes">
        <source>Check out %n chosen…</source>
        <translation>
            <numerusform>Sortie de %n personne choisie…</numerusform>
            <numerusform>Sortie de %n personnes choisies…</numerusform>
        </translation>
    </message>
    <message>
        <source>Check out several…</source>
        <translation>Sortie de plusieurs personnes…</translation>
    </message>
    <message>
        <source>Now in: %1.</source>
        <translation>Désormais : %1.</translation>
    </message>
    <message>
        <source>The stay has changed.</source>
        <translation>Le séjour est modifié.</translation>
    </message>
    <message>
        <source>The stay now ends on %1.</source>
        <translation>Le séjour se termine désormais le %1.</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>Fold all rooms</source>
        <translation>Replier toutes les chambres</translation>
    </message>
    <message>
        <source>Unfold all rooms</source>
        <translation>Déplier toutes les chambres</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Jours précédents</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Jours suivants</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Aller à un jour</translation>
    </message>
    <message>
        <source>Beds over the coming weeks</source>
        <translation>Lits pour les semaines à venir</translation>
    </message>
    <message>
        <source>Give this bed</source>
        <translation>Attribuer ce lit</translation>
    </message>
    <message>
        <source>One day less</source>
        <translation>Un jour de moins</translation>
    </message>
    <message>
        <source>One day more</source>
        <translation>Un jour de plus</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Take it up with the arrows: Enter puts it down, Escape puts it back.</source>
        <translation>Se déplace avec les flèches : Entrée le pose, Échap le remet en place.</translation>
    </message>
    <message>
        <source>Put down here</source>
        <translation>Poser ici</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre en place</translation>
    </message>
</context>
<context>
    <name>wasl::ui::Timeline</name>
    <message>
        <source>%1, by %2</source>
        <extracomment>When and by whom something was done.</extracomment>
        <translation>%1, par %2</translation>
    </message>
</context>
<context>
    <name>wasl::ui::TimelineTab</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation>Ce qui s’est passé, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer pour l’instant</translation>
    </message>
    <message>
        <source>Visits, cases, referrals, stays, decisions and everything else about her will stand here in the order of time.</source>
        <translation>Visites, dossiers de suivi, orientations, séjours, décisions et tout ce qui la concerne se rangeront ici dans l’ordre du temps.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>wasl::ui::TimelineWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a thing and what belongs to it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Administrative status</source>
        <translation>Statut administratif</translation>
    </message>
    <message>
        <source>Appointment at the desk</source>
        <translation>Rendez-vous à l’accueil</translation>
    </message>
    <message>
        <source>Visit at the desk (%1)</source>
        <translation>Visite à l’accueil (%1)</translation>
    </message>
    <message>
        <source>Visit at the desk</source>
        <translation>Visite à l’accueil</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Took part (%1)</source>
        <translation>A participé (%1)</translation>
    </message>
    <message>
        <source>Barrier met (%1)</source>
        <translation>Obstacle rencontré (%1)</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Dossier de suivi ouvert</translation>
    </message>
    <message>
        <source>Case of the household opened</source>
        <translation>Dossier de suivi du ménage ouvert</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>Dossier de suivi rouvert</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Dossier de suivi clos</translation>
    </message>
    <message>
        <source>Case handed over to</source>
        <translation>Dossier de suivi transmis à</translation>
    </message>
    <message>
        <source>Follow-up (%1)</source>
        <translation>Suivi (%1)</translation>
    </message>
    <message>
        <source>Follow-up planned (%1)</source>
        <translation>Suivi prévu (%1)</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Objectif atteint</translation>
    </message>
    <message>
        <source>Step of the plan done</source>
        <translation>Étape du plan accomplie</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Fichier joint</translation>
    </message>
    <message>
        <source>Note (%1)</source>
        <translation>Note (%1)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Referral to %1 written</source>
        <translation>Orientation vers %1 rédigée</translation>
    </message>
    <message>
        <source>Referral sent to %1</source>
        <translation>Orientation envoyée à %1</translation>
    </message>
    <message>
        <source>%1 received the referral</source>
        <translation>%1 a reçu l’orientation</translation>
    </message>
    <message>
        <source>%1 accepted the referral</source>
        <translation>%1 a accepté l’orientation</translation>
    </message>
    <message>
        <source>%1 declined the referral</source>
        <translation>%1 a décliné l’orientation</translation>
    </message>
    <message>
        <source>%1 began to help</source>
        <translation>%1 a commencé la prise en charge</translation>
    </message>
    <message>
        <source>Referral to %1 completed</source>
        <translation>Orientation vers %1 achevée</translation>
    </message>
    <message>
        <source>No feedback from %1 in time</source>
        <translation>Pas de retour de %1 dans les temps</translation>
    </message>
    <message>
        <source>%1 was asked for an answer</source>
        <translation>%1 a été relancé</translation>
    </message>
    <message>
        <source>Referral to %1 withdrawn</source>
        <translation>Orientation vers %1 retirée</translation>
    </message>
    <message>
        <source>Referral to %1</source>
        <translation>Orientation vers %1</translation>
    </message>
    <message>
        <source>Bed asked for in %1</source>
        <translation>Lit demandé à %1</translation>
    </message>
    <message>
        <source>On the waiting list of %1</source>
        <translation>Sur la liste d’attente de %1</translation>
    </message>
    <message>
        <source>Bed reserved in %1</source>
        <translation>Lit réservé à %1</translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation>Entrée à %1</translation>
    </message>
    <message>
        <source>Stay in %1 extended</source>
        <translation>Séjour à %1 prolongé</translation>
    </message>
    <message>
        <source>Checked out of %1</source>
        <translation>Sortie de %1</translation>
    </message>
    <message>
        <source>Stay in %1 cancelled</source>
        <translation>Séjour à %1 annulé</translation>
    </message>
    <message>
        <source>Did not come to %1</source>
        <translation>Ne s’est pas présentée à %1</translation>
    </message>
    <message>
        <source>Reservation in %1 expired</source>
        <translation>Réservation à %1 expirée</translation>
    </message>
    <message>
        <source>Stay in %1</source>
        <translation>Séjour à %1</translation>
    </message>
    <message>
        <source>Asked about her data</source>
        <translation>Demande sur ses données</translation>
    </message>
    <message>
        <source>Answered about her data</source>
        <translation>Réponse sur ses données</translation>
    </message>
    <message>
        <source>Consented</source>
        <translation>A consenti</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>A refusé</translation>
    </message>
    <message>
        <source>Withdrew her consent</source>
        <translation>A retiré son consentement</translation>
    </message>
    <message>
        <source>Legal file opened</source>
        <translation>Dossier juridique ouvert</translation>
    </message>
    <message>
        <source>Legal file closed</source>
        <translation>Dossier juridique clos</translation>
    </message>
    <message>
        <source>Legal step (%1)</source>
        <translation>Démarche juridique (%1)</translation>
    </message>
    <message>
        <source>Hearing (%1)</source>
        <translation>Audience (%1)</translation>
    </message>
    <message>
        <source>Deadline met (%1)</source>
        <translation>Délai respecté (%1)</translation>
    </message>
    <message>
        <source>Deadline (%1)</source>
        <translation>Échéance (%1)</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Ban lifted</source>
        <translation>Exclusion levée</translation>
    </message>
    <message>
        <source>Banned until %1</source>
        <translation>Exclue jusqu’au %1</translation>
    </message>
    <message>
        <source>Said to be the same person as %1</source>
        <translation>Déclarée la même personne que %1</translation>
    </message>
    <message>
        <source>Said to be another person than %1</source>
        <translation>Déclarée une autre personne que %1</translation>
    </message>
    <message>
        <source>What was said about %1 was taken back</source>
        <translation>Ce qui avait été dit de %1 a été repris</translation>
    </message>
    <message>
        <source>Not sure whether she is %1</source>
        <translation>Pas certain qu’elle soit %1</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers de suivi</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Séjours</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distributions</translation>
    </message>
    <message>
        <source>Her data</source>
        <translation>Ses données</translation>
    </message>
    <message>
        <source>Legal files</source>
        <translation>Dossiers juridiques</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of events</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Your role does not see: %1.</source>
        <translation>Votre rôle ne voit pas : %1.</translation>
    </message>
    <message>
        <source>You hold no key to these parts: %1.</source>
        <translation>Vous n’avez pas la clé de ces parties : %1.</translation>
    </message>
    <message>
        <source>Receipt of the referral from %1 acknowledged</source>
        <translation>Réception de l’orientation de %1 confirmée</translation>
    </message>
    <message>
        <source>Referral from %1 accepted</source>
        <translation>Orientation de %1 acceptée</translation>
    </message>
    <message>
        <source>Referral from %1 declined</source>
        <translation>Orientation de %1 refusée</translation>
    </message>
    <message>
        <source>Referral from %1 completed</source>
        <translation>Orientation de %1 achevée</translation>
    </message>
    <message>
        <source>Referral received from %1</source>
        <translation>Orientation reçue de %1</translation>
    </message>
</context>
<context>
    <name>wasl::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>wasl::ui::TopBar</name>
    <message>
        <source>Network: %1</source>
        <translation>Réseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Search people by name, phone or file number</source>
        <translation>Nom, téléphone ou numéro de dossier</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Rechercher (%1)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock the file (%1)</source>
        <translation>Verrouiller le fichier (%1)</translation>
    </message>
</context>
<context>
    <name>wasl::ui::TypedForm</name>
    <message>
        <source>“%1” is not in the list. Choose an entry of the list, or empty the field.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste. Choisissez une entrée de la liste, ou videz le champ.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::UnlockWindow</name>
    <message>
        <source>Choose the folder of the case file first.</source>
        <translation>Choisissez d’abord le dossier du fichier de l’association.</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Ouverture du fichier…</translation>
    </message>
    <message>
        <source>The file cannot be read or written: the disk may be failing, or a part of the file is damaged. Nothing was changed. A backup can be restored.</source>
        <translation>Le fichier ne peut pas être lu ou écrit&#xa0;: le disque est peut-être défaillant, ou une partie du fichier est endommagée. Rien n’a été modifié. Une sauvegarde peut être restaurée.</translation>
    </message>
    <message>
        <source>Making keys and the file…</source>
        <translation>Création des clés et du fichier…</translation>
    </message>
    <message>
        <source>Trying the code on a copy…</source>
        <translation>Essai du code sur une copie…</translation>
    </message>
    <message>
        <source>Making a new code and new keys…</source>
        <translation>Création d’un nouveau code et de nouvelles clés…</translation>
    </message>
    <message>
        <source>Making new keys…</source>
        <translation>Création de nouvelles clés…</translation>
    </message>
</context>
<context>
    <name>wasl::ui::UserDialog</name>
    <message>
        <source>Change a role</source>
        <translation>Changer un rôle</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>What she can see and do. It can be changed at any time.</source>
        <translation>Ce que la personne peut voir et faire. Le rôle peut être changé à tout moment.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>Add this user</source>
        <translation>Ajouter cet utilisateur</translation>
    </message>
    <message>
        <source>What she types to sign in.</source>
        <translation>Ce qu’elle saisit pour ouvrir la session.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::UsersCard</name>
    <message>
        <source>%1 has another role now.</source>
        <translation>%1 a maintenant un autre rôle.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>%1 gets a temporary passphrase, and her old one opens nothing any more. Notes that only she could read must be opened to her again by a colleague who can.</source>
        <translation>%1 reçoit une phrase de passe provisoire, et l’ancienne n’ouvre plus rien. L’accès aux notes que cette personne était seule à pouvoir lire doit lui être redonné par un(e) collègue qui peut les lire.</translation>
    </message>
    <message>
        <source>Give a new passphrase</source>
        <translation>Donner une nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Revoke a user</source>
        <translation>Révoquer un utilisateur</translation>
    </message>
    <message>
        <source>%1 will not be able to open the case file any more, and all records are written anew under a fresh key. This cannot be undone.</source>
        <translation>%1 ne pourra plus ouvrir le fichier de l’association, et tous les dossiers seront réécrits sous une clé neuve. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>%1 was revoked, and the records are under a new key. Make a new backup: older ones still open with her passphrase.</source>
        <translation>L’accès de %1 a été révoqué, et les dossiers sont sous une nouvelle clé. Faites une nouvelle sauvegarde&#xa0;: les plus anciennes s’ouvrent encore avec sa phrase de passe.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Everybody opens the file with a name and a passphrase of her own, and sees what her role needs.</source>
        <translation>Chaque personne ouvre le fichier avec un nom et une phrase de passe qui lui sont propres, et voit ce dont son rôle a besoin.</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>&amp;Ajouter un utilisateur…</translation>
    </message>
    <message>
        <source>Change &amp;role…</source>
        <translation>Changer de &amp;rôle…</translation>
    </message>
    <message>
        <source>New &amp;passphrase…</source>
        <translation>Nouvelle &amp;phrase de passe…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Ré&amp;voquer…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Not signed in yet</source>
        <translation>Pas encore connecté(e)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Closed &amp;notes…</source>
        <translation>&amp;Notes fermées…</translation>
    </message>
    <message>
        <source>Reads closed notes</source>
        <translation>Lit les notes fermées</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of notes</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>wasl::ui::WaitingView</name>
    <message numerus="yes">
        <source>%n place(s) on the list, in the order in which they will be filled.</source>
        <translation>
            <numerusform>%n demande sur la liste.</numerusform>
            <numerusform>%n demandes sur la liste, dans l’ordre d’attribution.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n of her family</source>
        <translation>
            <numerusform>%1 et %n de sa famille</numerusform>
            <numerusform>%1 et %n de sa famille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n day(s): %1</source>
        <translation>
            <numerusform>Attend depuis %n jour : %1</numerusform>
            <numerusform>Attend depuis %n jours : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What counts on the waiting list, and its points.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>She asked today; nothing weighs yet.</source>
        <translation>Elle a demandé aujourd’hui ; rien ne pèse encore.</translation>
    </message>
    <message>
        <source>Nobody waits here</source>
        <translation>Personne n’attend ici</translation>
    </message>
    <message numerus="yes">
        <source>Moved up by %n on %1, by %2: %3</source>
        <translation>
            <numerusform>Montée de %n rang le %1, par %2 : %3</numerusform>
            <numerusform>Montée de %n rangs le %1, par %2 : %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved down by %n on %1, by %2: %3</source>
        <translation>
            <numerusform>Descendue de %n rang le %1, par %2 : %3</numerusform>
            <numerusform>Descendue de %n rangs le %1, par %2 : %3</numerusform>
        </translation>
    </message>
    <message>
        <source>By points alone the place would be %1.</source>
        <translation>Par les seuls points, la place serait %1.</translation>
    </message>
    <message>
        <source>The list has changed, with your reason.</source>
        <translation>La liste a changé, avec votre raison.</translation>
    </message>
    <message>
        <source>Write why they are taken off the list.</source>
        <translation>Écrivez pourquoi on les retire de la liste.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Pourquoi là</translation>
    </message>
    <message>
        <source>Moved by hand · %1</source>
        <translation>Déplacée à la main · %1</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>&amp;Give a place</source>
        <translation>&amp;Donner une place</translation>
    </message>
    <message>
        <source>Show the &amp;person</source>
        <translation>Afficher la &amp;personne</translation>
    </message>
    <message>
        <source>By how many places</source>
        <translation>De combien de places</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>It is recorded with your name and shown here.</source>
        <translation>C’est enregistré avec votre nom et affiché ici.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Undo the last move</source>
        <translation>Annuler le dernier déplacement</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Who waits, in the order of the list</source>
        <translation>Qui attend, dans l’ordre de la liste</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>How the order comes about</source>
        <translation>Comment l’ordre se forme</translation>
    </message>
    <message>
        <source>More points come first; of each kind of need the heaviest counts. Among equals, who has waited longest. Whoever moves somebody writes why.</source>
        <translation>Plus de points d’abord ; de chaque type de besoin, le plus lourd compte. À égalité, l’attente la plus longue. Qui déplace quelqu’un écrit pourquoi.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Something your role does not see: needs or priority</source>
        <translation>Quelque chose que votre rôle ne voit pas : besoins ou priorité</translation>
    </message>
</context>
<context>
    <name>wasl::ui::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Everything your association writes down is kept in one encrypted case file: a folder on this computer. Make one, or open one that was made before.</source>
        <translation>Tout ce que votre association écrit est conservé dans un seul fichier d’association, chiffré&#xa0;: un dossier sur cet ordinateur. Créez-en un, ou ouvrez-en un qui existe déjà.</translation>
    </message>
    <message>
        <source>&amp;Create a case file</source>
        <translation>&amp;Créer un fichier d’association</translation>
    </message>
    <message>
        <source>&amp;Open a case file</source>
        <translation>&amp;Ouvrir un fichier d’association</translation>
    </message>
    <message>
        <source>Look around in a &amp;demonstration first</source>
        <translation>Découvrir d’abord une &amp;démonstration</translation>
    </message>
</context>
<context>
    <name>wasl::ui::WhoStep</name>
    <message>
        <source>Who arrives</source>
        <translation>Qui arrive</translation>
    </message>
    <message>
        <source>&amp;Name, file number or phone; Enter takes the first, or registers somebody new</source>
        <translation>&amp;Nom, numéro de dossier ou téléphone ; Entrée prend le premier, ou enregistre une nouvelle personne</translation>
    </message>
    <message>
        <source>&amp;Register somebody new</source>
        <translation>&amp;Enregistrer une nouvelle personne</translation>
    </message>
    <message>
        <source>Who was found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
</context>
<context>
    <name>wasl::wire</name>
    <message>
        <source>The enrolment is not complete.</source>
        <translation>L’inscription au réseau n’est pas complète.</translation>
    </message>
    <message>
        <source>The signature of the request is not valid.</source>
        <translation>La signature de la demande n’est pas valable.</translation>
    </message>
    <message>
        <source>The release does not have the form its schema prescribes.</source>
        <translation>L’envoi n’a pas la forme prescrite par son schéma.</translation>
    </message>
    <message>
        <source>The receipt of the hub is not valid, so the release still counts as unsent.</source>
        <translation>L’accusé de réception de la plateforme du réseau n’est pas valable&#xa0;; l’envoi compte donc toujours comme non parti.</translation>
    </message>
    <message>
        <source>This is not in the form that the hub and this program agreed on.</source>
        <translation>Ceci n’a pas la forme convenue entre la plateforme du réseau et ce programme.</translation>
    </message>
    <message>
        <source>This is no file of figures that Wasl saved to be carried to the network. Nothing was sent.</source>
        <translation>Ce n’est pas un fichier de chiffres que Wasl a enregistré pour être porté au réseau. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This is no answer of the network&apos;s hub. Choose the file that was saved when the figures were delivered.</source>
        <translation>Ce n’est pas une réponse de la plateforme du réseau. Choisissez le fichier enregistré lors de la remise des chiffres.</translation>
    </message>
    <message>
        <source>The renewal of the key is not complete.</source>
        <translation>Le renouvellement de la clé est incomplet.</translation>
    </message>
    <message>
        <source>The hub did not confirm the new key as it must. The association goes on signing with the key it has.</source>
        <translation>La plateforme n’a pas confirmé la nouvelle clé comme elle le doit. L’association continue de signer avec sa clé actuelle.</translation>
    </message>
</context>
</TS>
