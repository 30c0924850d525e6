<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
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
</context>
<context>
    <name>wasl::cli</name>
    <message>
        <source>The case file is damaged or cannot be read (%1). What was acknowledged before is kept; restore the last backup.</source>
        <translation>Le fichier de l’association est endommagé ou illisible (%1). Ce qui a été confirmé auparavant est conservé&#xa0;; restaurez la dernière sauvegarde.</translation>
    </message>
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
        <source>Check every page and the whole journal</source>
        <translation>Contrôler chaque page et tout le journal</translation>
    </message>
    <message>
        <source>Count a month exactly</source>
        <translation>Compter un mois exactement</translation>
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
            <numerusform>Seulement les %n dernières modifications.</numerusform>
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
        <source>This case file is open in another program. Close it there first.</source>
        <translation>Ce fichier d’association est ouvert dans un autre programme. Fermez-le d’abord là-bas.</translation>
    </message>
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
</context>
<context>
    <name>wasl::sync::Publisher</name>
    <message>
        <source>The date of this computer is %1, that of the hub %2. Set the date right and send again: a month is closed for ever once its figures are fixed. Nothing was fixed.</source>
        <translation>La date de cet ordinateur est le %1, celle de la plateforme du réseau le %2. Corrigez la date puis envoyez de nouveau : un mois est clos pour toujours dès que ses chiffres sont fixés. Rien n’a été fixé.</translation>
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
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
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
    <name>wasl::ui::CaseList</name>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Follow-up late</source>
        <translation>Suivi en retard</translation>
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
        <source>A case keeps together what is done for a person over time: its stage, its follow-ups and its notes.</source>
        <translation>Un dossier de suivi rassemble ce qui est fait pour une personne dans la durée&#xa0;: son étape, ses actions de suivi et ses notes.</translation>
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
        <source>Next follow-up</source>
        <translation>Prochaine action de suivi</translation>
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
        <source>Opened</source>
        <translation>Ouvert le</translation>
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
        <source>What is open, the most urgent first</source>
        <translation>Ce qui est ouvert, le plus urgent d’abord</translation>
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
        <source>The case has a new worker.</source>
        <translation>Le dossier de suivi a un(e) nouveau(elle) chargé(e) de suivi.</translation>
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
        <source>You will be its administrator; others can be added afterwards.</source>
        <translation>Vous en serez l’administrateur ou l’administratrice&#xa0;; d’autres personnes pourront être ajoutées ensuite.</translation>
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
        <source>Year and month, such as 2026-10. Older rows count in it.</source>
        <translation>Année et mois, par exemple 2026-10. Les lignes plus anciennes y sont comptées.</translation>
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
        <source>This is the bed the person has now.</source>
        <translation>C’est le lit que la personne a maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) fit, of those listed first.</source>
        <translation>
            <numerusform>%n lit convient, en tête de liste.</numerusform>
            <numerusform>%n lits conviennent, en tête de liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the structure.</source>
        <translation>Choisissez la structure.</translation>
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
    <message>
        <source>Choose a bed.</source>
        <translation>Choisissez un lit.</translation>
    </message>
    <message>
        <source>%1 has moved: %2.</source>
        <translation>%1 a changé de lit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is checked in: %2.</source>
        <translation>L’entrée de %1 est enregistrée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Reserved for %1: %2.</source>
        <translation>Réservé pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is on the waiting list.</source>
        <translation>%1 est sur la liste d’attente.</translation>
    </message>
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
        <source>Beds, those that fit first</source>
        <translation>Lits, ceux qui conviennent d’abord</translation>
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
    <message>
        <source>Nobody has this file number.</source>
        <translation>Personne n’a ce numéro de dossier.</translation>
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
        <source>&amp;File number</source>
        <translation>Numéro de &amp;dossier</translation>
    </message>
    <message>
        <source>Enter gives and waits for the next.</source>
        <translation>Entrée enregistre la remise et attend le suivant.</translation>
    </message>
    <message>
        <source>Given today</source>
        <translation>Remis aujourd’hui</translation>
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
    <name>wasl::ui::MonthPage</name>
    <message>
        <source>The month is closed. Later changes will appear beside it, as amendments.</source>
        <translation>Le mois est clos. Les modifications ultérieures apparaîtront à côté, comme des rectifications.</translation>
    </message>
    <message>
        <source>Save the month as</source>
        <translation>Enregistrer le mois sous</translation>
    </message>
    <message>
        <source>The month was saved.</source>
        <translation>Le mois a été enregistré.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Exact figures, for the association itself. They do not leave the house in this form.</source>
        <translation>Chiffres exacts, pour l’association elle-même. Ils ne sortent pas de la maison sous cette forme.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>PDF, one page</source>
        <translation>PDF, une page</translation>
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
</context>
<context>
    <name>wasl::ui::Notice</name>
    <message>
        <source>To go on, type %1.</source>
        <translation>Pour continuer, saisissez %1.</translation>
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
            <numerusform>Réponse due au plus tard le %1 : la loi donne %n jours francs.</numerusform>
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
            <numerusform>En retard de %n jour(s)</numerusform>
            <numerusform>En retard de %n jour(s)</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>À répondre aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>À répondre sous %n jour(s)</numerusform>
            <numerusform>À répondre sous %n jour(s)</numerusform>
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
    <name>wasl::ui::Timeline</name>
    <message>
        <source>%1, by %2</source>
        <extracomment>When and by whom something was done.</extracomment>
        <translation>%1, par %2</translation>
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
        <translation>Rechercher des personnes par nom, téléphone ou numéro de dossier</translation>
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
</context>
</TS>
