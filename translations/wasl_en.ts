<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Loans</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a thing lent, and which one</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Overdue</translation>
    </message>
    <message>
        <source>No end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, overdue since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, due on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::Desktop</name>
    <message>
        <source>Making the demonstration: an association that does not exist…</source>
        <translation>Making the demonstration: an association that does not exist…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Receive, refer and accompany.</source>
        <translation>Receive, refer and accompany.</translation>
    </message>
    <message>
        <source>Open a demonstration file of invented people.</source>
        <translation>Open a demonstration file of invented people.</translation>
    </message>
    <message>
        <source>How many people the demonstration has.</source>
        <translation>How many people the demonstration has.</translation>
    </message>
    <message>
        <source>Write a picture of the page and end.</source>
        <translation>Write a picture of the page and end.</translation>
    </message>
    <message>
        <source>The page to show first.</source>
        <translation>The page to show first.</translation>
    </message>
    <message>
        <source>What that page opens.</source>
        <translation>What that page opens.</translation>
    </message>
    <message>
        <source>The language: ar, fr or en.</source>
        <translation>The language: ar, fr or en.</translation>
    </message>
    <message>
        <source>The look: light or dark.</source>
        <translation>The look: light or dark.</translation>
    </message>
    <message>
        <source>Print how long the start took.</source>
        <translation>Print how long the start took.</translation>
    </message>
    <message>
        <source>Folder of the case file.</source>
        <translation>Folder of the case file.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished">Legal</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who opens the demonstration: juriste, docteure, samira …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the house: the list for a fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person, on the desk and among people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer the person whose record is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a bed to the person whose record is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes one of these: %2. “%3” is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, and “%4” is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is written of the demonstration only, never of a case file. Give --demo beside --screenshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display %1 cannot be reached. Start Wasl where its windows can be shown, or use wasl-cli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display. Use wasl-cli, or set QT_QPA_PLATFORM=offscreen with --screenshot.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::cli</name>
    <message>
        <source>Wasl met a fault of its own: %1.</source>
        <translation>Wasl met a fault of its own: %1.</translation>
    </message>
    <message>
        <source>Works on a Wasl case file without a window.</source>
        <translation>Works on a Wasl case file without a window.</translation>
    </message>
    <message>
        <source>Folder of the case file</source>
        <translation>Folder of the case file</translation>
    </message>
    <message>
        <source>Who unlocks it</source>
        <translation>Who unlocks it</translation>
    </message>
    <message>
        <source>File descriptor to read passphrases from, a line each</source>
        <translation>File descriptor to read passphrases from, a line each</translation>
    </message>
    <message>
        <source>Language of the answers</source>
        <translation>Language of the answers</translation>
    </message>
    <message>
        <source>Answer with one JSON value</source>
        <translation>Answer with one JSON value</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 of %2 people</translation>
    </message>
    <message>
        <source>The demonstration is in “%1”: everybody in it is invented.
User: %2
Passphrase: %3</source>
        <translation>The demonstration is in “%1”: everybody in it is invented.
User: %2
Passphrase: %3</translation>
    </message>
    <message>
        <source>Make a demonstration file of invented people</source>
        <translation>Make a demonstration file of invented people</translation>
    </message>
    <message>
        <source>Write this recovery code on paper and lock it away; it is the only way back when passphrases are lost:</source>
        <translation>Write this recovery code on paper and lock it away; it is the only way back when passphrases are lost:</translation>
    </message>
    <message>
        <source>Type the recovery code back:</source>
        <translation>Type the recovery code back:</translation>
    </message>
    <message>
        <source>The recovery code could not be written to “%1”.</source>
        <translation>The recovery code could not be written to “%1”.</translation>
    </message>
    <message>
        <source>The case file “%1” is ready; %2 is its manager.</source>
        <translation>The case file “%1” is ready; %2 is its manager.</translation>
    </message>
    <message>
        <source>The backup is in “%1”, and was verified by opening it.</source>
        <translation>The backup is in “%1”, and was verified by opening it.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Passphrase:</translation>
    </message>
    <message>
        <source>The backup was verified and restored to “%1”.</source>
        <translation>The backup was verified and restored to “%1”.</translation>
    </message>
    <message>
        <source>Every page is authentic, and the %1 entries of the journal are as they were written.</source>
        <translation>Every page is authentic, and the %1 entries of the journal are as they were written.</translation>
    </message>
    <message>
        <source>The journal is not as it was written; the first fault is at entry %1.</source>
        <translation>The journal is not as it was written; the first fault is at entry %1.</translation>
    </message>
    <message>
        <source>Pages of the file are damaged. Restore the last backup.</source>
        <translation>Pages of the file are damaged. Restore the last backup.</translation>
    </message>
    <message>
        <source>Make a new case file</source>
        <translation>Make a new case file</translation>
    </message>
    <message>
        <source>Copy the file while one works, and verify the copy</source>
        <translation>Copy the file while one works, and verify the copy</translation>
    </message>
    <message>
        <source>Verify a backup and put it in place</source>
        <translation>Verify a backup and put it in place</translation>
    </message>
    <message>
        <source>The certificate “%1” cannot be read: %2.</source>
        <translation>The certificate “%1” cannot be read: %2.</translation>
    </message>
    <message>
        <source>The association is %1 in the network, and publishes from %2 on.</source>
        <translation>The association is %1 in the network, and publishes from %2 on.</translation>
    </message>
    <message>
        <source>%1 releases would leave. Nothing was fixed or sent.</source>
        <translation>%1 releases would leave. Nothing was fixed or sent.</translation>
    </message>
    <message>
        <source>%1 releases were sent and receipted; %2 wait.</source>
        <translation>%1 releases were sent and receipted; %2 wait.</translation>
    </message>
    <message>
        <source>Join a network with its one-time code</source>
        <translation>Join a network with its one-time code</translation>
    </message>
    <message>
        <source>Protect the months that are over and send what waits</source>
        <translation>Protect the months that are over and send what waits</translation>
    </message>
    <message>
        <source>Nobody of that name or number was found.</source>
        <translation>Nobody of that name or number was found.</translation>
    </message>
    <message>
        <source>Nobody has the file number %1.</source>
        <translation>Nobody has the file number %1.</translation>
    </message>
    <message>
        <source>Who changed what of a person, and when</source>
        <translation>Who changed what of a person, and when</translation>
    </message>
    <message>
        <source>%1 was added, with its beds.</source>
        <translation>%1 was added, with its beds.</translation>
    </message>
    <message>
        <source>There is no reception structure “%1”.</source>
        <translation>There is no reception structure “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-10-31.</source>
        <translation>“%1” is no date; write it as 2026-10-31.</translation>
    </message>
    <message>
        <source>There is no bed “%1” in %2.</source>
        <translation>There is no bed “%1” in %2.</translation>
    </message>
    <message>
        <source>%1, bed %2: %3.</source>
        <translation>%1, bed %2: %3.</translation>
    </message>
    <message>
        <source>This person is not staying anywhere.</source>
        <translation>This person is not staying anywhere.</translation>
    </message>
    <message>
        <source>Add a reception structure with its beds</source>
        <translation>Add a reception structure with its beds</translation>
    </message>
    <message>
        <source>Give a person a bed, or check her out</source>
        <translation>Give a person a bed, or check her out</translation>
    </message>
    <message>
        <source>No two records look like one person.</source>
        <translation>No two records look like one person.</translation>
    </message>
    <message>
        <source>%1 people were written to “%2”. The file holds personal data and is not encrypted.</source>
        <translation>%1 people were written to “%2”. The file holds personal data and is not encrypted.</translation>
    </message>
    <message>
        <source>Show a person&apos;s record</source>
        <translation>Show a person&apos;s record</translation>
    </message>
    <message>
        <source>Pairs of records that may be one person</source>
        <translation>Pairs of records that may be one person</translation>
    </message>
    <message>
        <source>There is no partner “%1” in the directory.</source>
        <translation>There is no partner “%1” in the directory.</translation>
    </message>
    <message>
        <source>Referral to %1: %2.</source>
        <translation>Referral to %1: %2.</translation>
    </message>
    <message>
        <source>Record what a person agreed to, or refused</source>
        <translation>Record what a person agreed to, or refused</translation>
    </message>
    <message>
        <source>Refer a person to a partner</source>
        <translation>Refer a person to a partner</translation>
    </message>
    <message>
        <source>%1 rows: %2 imported (%3 new people, %4 referrals to complete), %5 already there, %6 set aside.</source>
        <translation>%1 rows: %2 imported (%3 new people, %4 referrals to complete), %5 already there, %6 set aside.</translation>
    </message>
    <message>
        <source>Bring in a register: xlsx, ods or csv</source>
        <translation>Bring in a register: xlsx, ods or csv</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Give it on a file descriptor, with --passphrase-fd.</source>
        <translation>There is no terminal to ask for the passphrase. Give it on a file descriptor, with --passphrase-fd.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>New passphrase:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>The same again:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same twice.</source>
        <translation>The two passphrases differ. Type the same twice.</translation>
    </message>
    <message>
        <source>There is no role “%1”. Roles are: %2.</source>
        <translation>There is no role “%1”. Roles are: %2.</translation>
    </message>
    <message>
        <source>%1 was added. Passphrase for the first login, shown only now: %2</source>
        <translation>%1 was added. Passphrase for the first login, shown only now: %2</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>There is no user “%1”.</translation>
    </message>
    <message>
        <source>%1 can no longer open the file; its keys were changed.</source>
        <translation>%1 can no longer open the file; its keys were changed.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>The passphrase was changed.</translation>
    </message>
    <message>
        <source>Recovery code:</source>
        <translation>Recovery code:</translation>
    </message>
    <message>
        <source>%1 can open the file with the new passphrase.</source>
        <translation>%1 can open the file with the new passphrase.</translation>
    </message>
    <message>
        <source>List who can open the file</source>
        <translation>List who can open the file</translation>
    </message>
    <message>
        <source>Add a user with a temporary passphrase</source>
        <translation>Add a user with a temporary passphrase</translation>
    </message>
    <message>
        <source>Shut a user out and change the keys</source>
        <translation>Shut a user out and change the keys</translation>
    </message>
    <message>
        <source>Change one&apos;s own passphrase</source>
        <translation>Change one&apos;s own passphrase</translation>
    </message>
    <message>
        <source>Come back with the recovery code</source>
        <translation>Come back with the recovery code</translation>
    </message>
    <message>
        <source>Find people by name, file number or phone</source>
        <translation>Find people by name, file number or phone</translation>
    </message>
    <message>
        <source>Name a file that ends in .csv or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them were not asked for their consent yet; the file says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all people as CSV or as a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No register was imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such import. “import --list” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1 people were taken out again; %2 were worked on since and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pairs of records may be one person and wait for somebody to look at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file of %1 was written to “%2”. It holds personal data and is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because your role does not see it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her request for access of %1 is answered by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all that is kept about a person as PDF, for her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: entries %2, people named %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to come, or a calendar file of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint of this card is %1. If the association reads out another one, somebody exchanged the card: do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No confirmed card belongs to %1. Confirm it first, with “card --add FILE --fingerprint DIGITS”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, fingerprint %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the association&apos;s card, or confirm that of another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a referral as a sealed file for its partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what a sealed file holds, and take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a referral received, with a sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print how referrals, stays and cases may go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a referral stands, by its reference, and its form as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write days as 2026-10-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no indicator “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the needs that your role does not see or that are not collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the indicators of a month or of any days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures imported: %1. Lines left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no commune with the code “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is there already. Nothing was written; give another name, or --overwrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of a month, a year or any months, as documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was done, but the answer could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is there already, and may hold the only recovery code of another case file. Give another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the codes of this file: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder is not there, or nothing may be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies in the folder of the case file, where nothing else is written. Give another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would be written twice. Nothing was written; give each file its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace files that are there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed months are no longer what was signed: %1. Compare them with a backup before their figures are handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every page, the journal and the closed months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of %1 are still open, so it was not closed. Close them first, or say with --leave-open why it is closed all the same:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no certificate (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first month to publish, %1, is still to come. Nothing was asked of the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 releases are in “%2”, to be carried to the network. Whoever delivers it brings an answer back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub took %1 releases and refused %2 requests. Carry “%3” back to where the figures came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 releases are receipted; %2 wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what waits for the network into a file to be carried there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver such a file to its hub and save the answer; for whoever has a connection, without a case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the hub&apos;s answer that was carried back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The association signs with a new key now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with a new key from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“wasl-cli --file … recover” asks for the code that was shown and makes a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code was not typed back, and until one is, no record can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file is damaged: some of what was saved can no longer be read. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--passphrase-fd takes the number of a file descriptor, from which passphrases are read, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file “%1” was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of attachments are missing: %1. Copy them from the folder “attachments” of an older backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicator is broken down by “%1”, only by one or two of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lifecycle “%1”, only: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a reception structure “%1” already. Give another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line is wrong. “wasl-cli --help” says how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “%1” does not take “%2”. “wasl-cli %1 --help” lists what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”. “wasl-cli --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. “wasl-cli --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “%1” wants one of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the command “%1” only one of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be done. “wasl-cli --help” lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is only taken together with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are not taken together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a value, and none was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “%1” wants %2, which was not given. “wasl-cli %1 --help” says what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase is not written on the command line, where others can read it. Wasl asks for it, or reads it from the file descriptor that --passphrase-fd names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, and “%4” is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes one of these: %2. “%3” is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a value, and none stands before “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::demo</name>
    <message>
        <source>The demonstration was not made: it was stopped.</source>
        <translation>The demonstration was not made: it was stopped.</translation>
    </message>
    <message>
        <source>A demonstration has between 1 and 1,000,000 people.</source>
        <translation>A demonstration has between 1 and 1,000,000 people.</translation>
    </message>
    <message>
        <source>The demonstration&apos;s own hub did not start.</source>
        <translation>The demonstration&apos;s own hub did not start.</translation>
    </message>
    <message>
        <source>The program wasl-hub is not installed.</source>
        <translation>The program wasl-hub is not installed.</translation>
    </message>
</context>
<context>
    <name>wasl::disclosure</name>
    <message>
        <source>Declare at least one commune in which the association works.</source>
        <translation>Declare at least one commune in which the association works.</translation>
    </message>
    <message>
        <source>One of the declared communes is not known.</source>
        <translation>One of the declared communes is not known.</translation>
    </message>
    <message>
        <source>A commune is declared twice, or together with one of its own arrondissements.</source>
        <translation>A commune is declared twice, or together with one of its own arrondissements.</translation>
    </message>
    <message>
        <source>Every figure that leaves has been randomly altered on this computer.</source>
        <translation>Every figure that leaves has been randomly altered on this computer.</translation>
    </message>
    <message>
        <source>The network never receives the real counts.</source>
        <translation>The network never receives the real counts.</translation>
    </message>
    <message>
        <source>Someone who knows everyone else in the file can shift the odds that one person is counted by at most %1 times per table and %2 times per family of tables.</source>
        <translation>Someone who knows everyone else in the file can shift the odds that one person is counted by at most %1 times per table and %2 times per family of tables.</translation>
    </message>
    <message>
        <source>Seizing the hub yields only altered figures.</source>
        <translation>Seizing the hub yields only altered figures.</translation>
    </message>
    <message>
        <source>Before sending, you see exactly what will leave.</source>
        <translation>Before sending, you see exactly what will leave.</translation>
    </message>
    <message>
        <source>Gender-based violence, trafficking, HIV, sexual orientation and unaccompanied minors are in no table that leaves.</source>
        <translation>Gender-based violence, trafficking, HIV, sexual orientation and unaccompanied minors are in no table that leaves.</translation>
    </message>
    <message numerus="yes">
        <source>Declare at most %n communes.</source>
        <translation>
            <numerusform>Declare at most %n commune.</numerusform>
            <numerusform>Declare at most %n communes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::domain</name>
    <message>
        <source>Choose what kind of activity this is.</source>
        <translation>Choose what kind of activity this is.</translation>
    </message>
    <message>
        <source>Give the activity a title.</source>
        <translation>Give the activity a title.</translation>
    </message>
    <message>
        <source>Write the day of the activity.</source>
        <translation>Write the day of the activity.</translation>
    </message>
    <message>
        <source>The activity would end before it begins.</source>
        <translation>The activity would end before it begins.</translation>
    </message>
    <message>
        <source>A number of participants is zero or more.</source>
        <translation>A number of participants is zero or more.</translation>
    </message>
    <message>
        <source>Write the participant&apos;s name, or remove the line.</source>
        <translation>Write the participant&apos;s name, or remove the line.</translation>
    </message>
    <message>
        <source>0-4 years</source>
        <translation>0-4 years</translation>
    </message>
    <message>
        <source>5-11 years</source>
        <translation>5-11 years</translation>
    </message>
    <message>
        <source>12-17 years</source>
        <translation>12-17 years</translation>
    </message>
    <message>
        <source>18-59 years</source>
        <translation>18-59 years</translation>
    </message>
    <message>
        <source>60 years and over</source>
        <translation>60 years and over</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <translation>Age unknown</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Prefers not to say</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Not collected</translation>
    </message>
    <message>
        <source>Write when the barrier was met; not a day to come.</source>
        <translation>Write when the barrier was met; not a day to come.</translation>
    </message>
    <message>
        <source>Choose the sector in which the barrier was met.</source>
        <translation>Choose the sector in which the barrier was met.</translation>
    </message>
    <message>
        <source>Choose what stood in the way.</source>
        <translation>Choose what stood in the way.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a country. Choose the nationality from the list.</source>
        <translation>“%1” is not the code of a country. Choose the nationality from the list.</translation>
    </message>
    <message>
        <source>The same nationality stands here twice.</source>
        <translation>The same nationality stands here twice.</translation>
    </message>
    <message>
        <source>This date of birth has not come yet. Check the year.</source>
        <translation>This date of birth has not come yet. Check the year.</translation>
    </message>
    <message>
        <source>This would be more than 125 years ago. Check the year.</source>
        <translation>This would be more than 125 years ago. Check the year.</translation>
    </message>
    <message>
        <source>The arrival lies before the birth. Check both dates.</source>
        <translation>The arrival lies before the birth. Check both dates.</translation>
    </message>
    <message>
        <source>Choose the administrative status, or remove the line.</source>
        <translation>Choose the administrative status, or remove the line.</translation>
    </message>
    <message>
        <source>The status ends before it begins.</source>
        <translation>The status ends before it begins.</translation>
    </message>
    <message>
        <source>Choose the specific need, or remove the line.</source>
        <translation>Choose the specific need, or remove the line.</translation>
    </message>
    <message>
        <source>A need is noted from the day it is known, not in the future.</source>
        <translation>A need is noted from the day it is known, not in the future.</translation>
    </message>
    <message>
        <source>The need ends before it begins.</source>
        <translation>The need ends before it begins.</translation>
    </message>
    <message>
        <source>This need is already noted and still open.</source>
        <translation>This need is already noted and still open.</translation>
    </message>
    <message>
        <source>Choose what kind of document this is.</source>
        <translation>Choose what kind of document this is.</translation>
    </message>
    <message>
        <source>This document would be issued in the future. Check the date.</source>
        <translation>This document would be issued in the future. Check the date.</translation>
    </message>
    <message>
        <source>The document expires before it was issued. Check both dates.</source>
        <translation>The document expires before it was issued. Check both dates.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Write at least one name, in either script, or the name the person goes by.</source>
        <translation>Write at least one name, in either script, or the name the person goes by.</translation>
    </message>
    <message>
        <source>The arrival lies in the future. Check the date.</source>
        <translation>The arrival lies in the future. Check the date.</translation>
    </message>
    <message>
        <source>Write the day of registration.</source>
        <translation>Write the day of registration.</translation>
    </message>
    <message>
        <source>The day of registration lies in the future. Check the date.</source>
        <translation>The day of registration lies in the future. Check the date.</translation>
    </message>
    <message>
        <source>The file would have to be erased before it was opened.</source>
        <translation>The file would have to be erased before it was opened.</translation>
    </message>
    <message>
        <source>This case is open already.</source>
        <translation>This case is open already.</translation>
    </message>
    <message>
        <source>This case is on hold. Resume it first.</source>
        <translation>This case is on hold. Resume it first.</translation>
    </message>
    <message>
        <source>This case is closed. Reopen it first.</source>
        <translation>This case is closed. Reopen it first.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Implementation</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Closure</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Medical</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violence</translation>
    </message>
    <message>
        <source>Choose why the case is closed.</source>
        <translation>Choose why the case is closed.</translation>
    </message>
    <message>
        <source>The case would be closed before it was opened. Check the date.</source>
        <translation>The case would be closed before it was opened. Check the date.</translation>
    </message>
    <message>
        <source>The case would be reopened before it was closed. Check the date.</source>
        <translation>The case would be reopened before it was closed. Check the date.</translation>
    </message>
    <message>
        <source>Close the case, with its reason, to bring it to this stage.</source>
        <translation>Close the case, with its reason, to bring it to this stage.</translation>
    </message>
    <message>
        <source>Choose the person this case is about.</source>
        <translation>Choose the person this case is about.</translation>
    </message>
    <message>
        <source>Write when the case was opened; not a day to come.</source>
        <translation>Write when the case was opened; not a day to come.</translation>
    </message>
    <message>
        <source>Say what is to be reached, or remove the goal.</source>
        <translation>Say what is to be reached, or remove the goal.</translation>
    </message>
    <message>
        <source>Write the day of the follow-up.</source>
        <translation>Write the day of the follow-up.</translation>
    </message>
    <message>
        <source>A follow-up is marked as done on the day it was done, not before.</source>
        <translation>A follow-up is marked as done on the day it was done, not before.</translation>
    </message>
    <message>
        <source>The code “%1” is empty or already in use.</source>
        <translation>The code “%1” is empty or already in use.</translation>
    </message>
    <message>
        <source>Give the entry “%1” a name in at least one language.</source>
        <translation>Give the entry “%1” a name in at least one language.</translation>
    </message>
    <message>
        <source>Choose the standard entry that “%1” counts as.</source>
        <translation>Choose the standard entry that “%1” counts as.</translation>
    </message>
    <message>
        <source>Keep a file</source>
        <translation>Keep a file</translation>
    </message>
    <message>
        <source>Refer to a partner</source>
        <translation>Refer to a partner</translation>
    </message>
    <message>
        <source>Share the file</source>
        <translation>Share the file</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Say with whom the file may be shared: this consent is for a named recipient.</source>
        <translation>Say with whom the file may be shared: this consent is for a named recipient.</translation>
    </message>
    <message>
        <source>Say which version of the notice was read to the person.</source>
        <translation>Say which version of the notice was read to the person.</translation>
    </message>
    <message>
        <source>Say in which language the notice was read to the person.</source>
        <translation>Say in which language the notice was read to the person.</translation>
    </message>
    <message>
        <source>Write when the person decided; not a day to come.</source>
        <translation>Write when the person decided; not a day to come.</translation>
    </message>
    <message>
        <source>The consent would expire before it was given.</source>
        <translation>The consent would expire before it was given.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>a day</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>a week</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>a year</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>in all</translation>
    </message>
    <message>
        <source>for each person</source>
        <translation>for each person</translation>
    </message>
    <message>
        <source>for each household</source>
        <translation>for each household</translation>
    </message>
    <message>
        <source>The household has already received this, last on %1, as often as the rule allows.</source>
        <translation>The household has already received this, last on %1, as often as the rule allows.</translation>
    </message>
    <message>
        <source>The person has already received this, last on %1, as often as the rule allows.</source>
        <translation>The person has already received this, last on %1, as often as the rule allows.</translation>
    </message>
    <message>
        <source>Choose what is given.</source>
        <translation>Choose what is given.</translation>
    </message>
    <message>
        <source>Write how much is given: more than nothing.</source>
        <translation>Write how much is given: more than nothing.</translation>
    </message>
    <message>
        <source>Write the day on which it was given; not a day to come.</source>
        <translation>Write the day on which it was given; not a day to come.</translation>
    </message>
    <message>
        <source>A file number looks like W-26-000123-8.</source>
        <translation>A file number looks like W-26-000123-8.</translation>
    </message>
    <message>
        <source>This file number has a typing mistake: its last character does not fit the others. Compare it with the card.</source>
        <translation>This file number has a typing mistake: its last character does not fit the others. Compare it with the card.</translation>
    </message>
    <message>
        <source>This person does not belong to the household now.</source>
        <translation>This person does not belong to the household now.</translation>
    </message>
    <message>
        <source>This person already belongs to the household at that time.</source>
        <translation>This person already belongs to the household at that time.</translation>
    </message>
    <message>
        <source>The household already has a head at that time. Change the head instead of adding another.</source>
        <translation>The household already has a head at that time. Change the head instead of adding another.</translation>
    </message>
    <message>
        <source>The person joined the household only on %1.</source>
        <translation>The person joined the household only on %1.</translation>
    </message>
    <message>
        <source>Choose how this person is related to the head of the household.</source>
        <translation>Choose how this person is related to the head of the household.</translation>
    </message>
    <message>
        <source>Write since when this person belongs to the household; not a day to come.</source>
        <translation>Write since when this person belongs to the household; not a day to come.</translation>
    </message>
    <message>
        <source>The person would leave the household before joining it.</source>
        <translation>The person would leave the household before joining it.</translation>
    </message>
    <message>
        <source>A household has one head. Choose who it is.</source>
        <translation>A household has one head. Choose who it is.</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minor</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Serious</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Choose what kind of incident it was.</source>
        <translation>Choose what kind of incident it was.</translation>
    </message>
    <message>
        <source>Write when it happened; not a time to come.</source>
        <translation>Write when it happened; not a time to come.</translation>
    </message>
    <message>
        <source>Say in a sentence what happened.</source>
        <translation>Say in a sentence what happened.</translation>
    </message>
    <message>
        <source>Choose the person the ban is about.</source>
        <translation>Choose the person the ban is about.</translation>
    </message>
    <message>
        <source>Choose the reason for the ban.</source>
        <translation>Choose the reason for the ban.</translation>
    </message>
    <message>
        <source>Write from which day the ban holds.</source>
        <translation>Write from which day the ban holds.</translation>
    </message>
    <message>
        <source>A ban always has an end. Write its last day.</source>
        <translation>A ban always has an end. Write its last day.</translation>
    </message>
    <message>
        <source>The ban would end before it begins.</source>
        <translation>The ban would end before it begins.</translation>
    </message>
    <message>
        <source>Write the day on which the ban is reviewed.</source>
        <translation>Write the day on which the ban is reviewed.</translation>
    </message>
    <message>
        <source>The review lies within the time of the ban.</source>
        <translation>The review lies within the time of the ban.</translation>
    </message>
    <message>
        <source>Choose the person this file is about.</source>
        <translation>Choose the person this file is about.</translation>
    </message>
    <message>
        <source>Choose what kind of procedure this is.</source>
        <translation>Choose what kind of procedure this is.</translation>
    </message>
    <message>
        <source>Write when the file was opened; not a day to come.</source>
        <translation>Write when the file was opened; not a day to come.</translation>
    </message>
    <message>
        <source>The file would be closed before it was opened.</source>
        <translation>The file would be closed before it was opened.</translation>
    </message>
    <message>
        <source>Write the last day of the deadline.</source>
        <translation>Write the last day of the deadline.</translation>
    </message>
    <message>
        <source>Say what has to be done by then.</source>
        <translation>Say what has to be done by then.</translation>
    </message>
    <message>
        <source>Write the day and hour of the hearing.</source>
        <translation>Write the day and hour of the hearing.</translation>
    </message>
    <message>
        <source>This month is closed already. Later changes appear as amendments.</source>
        <translation>This month is closed already. Later changes appear as amendments.</translation>
    </message>
    <message>
        <source>This month can be closed from %1 on.</source>
        <translation>This month can be closed from %1 on.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) on %1</source>
        <translation>
            <numerusform>%n year on %1</numerusform>
            <numerusform>%n years on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact day</source>
        <translation>Exact day</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>Month and year</translation>
    </message>
    <message>
        <source>Year only</source>
        <translation>Year only</translation>
    </message>
    <message>
        <source>Estimated age</source>
        <translation>Estimated age</translation>
    </message>
    <message>
        <source>Write the year with four digits, like 12/05/1990, or an age with its word, like “34 years”.</source>
        <translation>Write the year with four digits, like 12/05/1990, or an age with its word, like “34 years”.</translation>
    </message>
    <message>
        <source>This date cannot be read. Write 12/05/1990, 05/1990, 1990, “about 1990” or “34 years”.</source>
        <translation>This date cannot be read. Write 12/05/1990, 05/1990, 1990, “about 1990” or “34 years”.</translation>
    </message>
    <message>
        <source>There is no such date. The day comes first, then the month, then the year: 31/12/1990.</source>
        <translation>There is no such date. The day comes first, then the month, then the year: 31/12/1990.</translation>
    </message>
    <message>
        <source>Write the name of the partner, in either script.</source>
        <translation>Write the name of the partner, in either script.</translation>
    </message>
    <message>
        <source>Choose the sector of the service.</source>
        <translation>Choose the sector of the service.</translation>
    </message>
    <message>
        <source>A capacity is a number of people: zero or more.</source>
        <translation>A capacity is a number of people: zero or more.</translation>
    </message>
    <message>
        <source>The service would end before it begins.</source>
        <translation>The service would end before it begins.</translation>
    </message>
    <message>
        <source>Choose the partner of the agreement.</source>
        <translation>Choose the partner of the agreement.</translation>
    </message>
    <message>
        <source>Write from which day the agreement is in force.</source>
        <translation>Write from which day the agreement is in force.</translation>
    </message>
    <message>
        <source>The agreement would end before it begins.</source>
        <translation>The agreement would end before it begins.</translation>
    </message>
    <message>
        <source>This place is only for some; record the person&apos;s sex first.</source>
        <translation>This place is only for some; record the person&apos;s sex first.</translation>
    </message>
    <message>
        <source>This place is only for: %1.</source>
        <translation>This place is only for: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This place has an age limit; record the person&apos;s age first.</source>
        <translation>This place has an age limit; record the person&apos;s age first.</translation>
    </message>
    <message numerus="yes">
        <source>This place is for people of %n year(s) and over.</source>
        <translation>
            <numerusform>This place is for people of %n year and over.</numerusform>
            <numerusform>This place is for people of %n years and over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This place is for people up to %n year(s) of age.</source>
        <translation>
            <numerusform>This place is for people up to %n year of age.</numerusform>
            <numerusform>This place is for people up to %n years of age.</numerusform>
        </translation>
    </message>
    <message>
        <source>This place is for families only.</source>
        <translation>This place is for families only.</translation>
    </message>
    <message>
        <source>This place is for people on their own only.</source>
        <translation>This place is for people on their own only.</translation>
    </message>
    <message numerus="yes">
        <source>One can stay here %n night(s) at most. Choose an end within that time.</source>
        <translation>
            <numerusform>One can stay here %n night at most. Choose an end within that time.</numerusform>
            <numerusform>One can stay here %n nights at most. Choose an end within that time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone has this bed at that time.</source>
        <translation>Someone has this bed at that time.</translation>
    </message>
    <message>
        <source>The person already has a bed at that time.</source>
        <translation>The person already has a bed at that time.</translation>
    </message>
    <message>
        <source>This bed is no longer in use.</source>
        <translation>This bed is no longer in use.</translation>
    </message>
    <message>
        <source>This place is out of use until %1.</source>
        <translation>This place is out of use until %1.</translation>
    </message>
    <message>
        <source>This place is out of use.</source>
        <translation>This place is out of use.</translation>
    </message>
    <message>
        <source>The person may not stay here until %1. The ban can be reviewed.</source>
        <translation>The person may not stay here until %1. The ban can be reviewed.</translation>
    </message>
    <message>
        <source>The person needs a room that can be used with a wheelchair; this one cannot.</source>
        <translation>The person needs a room that can be used with a wheelchair; this one cannot.</translation>
    </message>
    <message>
        <source>This is a cot, for a small child.</source>
        <translation>This is a cot, for a small child.</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Anyone</translation>
    </message>
    <message>
        <source>Families only</source>
        <translation>Families only</translation>
    </message>
    <message>
        <source>People on their own only</source>
        <translation>People on their own only</translation>
    </message>
    <message>
        <source>The highest age is below the lowest.</source>
        <translation>The highest age is below the lowest.</translation>
    </message>
    <message>
        <source>The longest stay is at least one night.</source>
        <translation>The longest stay is at least one night.</translation>
    </message>
    <message>
        <source>Write the name of the structure, in either script.</source>
        <translation>Write the name of the structure, in either script.</translation>
    </message>
    <message>
        <source>Choose why the place is out of use.</source>
        <translation>Choose why the place is out of use.</translation>
    </message>
    <message>
        <source>Write from when the place is out of use.</source>
        <translation>Write from when the place is out of use.</translation>
    </message>
    <message>
        <source>The place would be back in use before it is out of use.</source>
        <translation>The place would be back in use before it is out of use.</translation>
    </message>
    <message>
        <source>The person has not been asked whether this partner may receive the referral. Record the consent, or record why it is sent without.</source>
        <translation>The person has not been asked whether this partner may receive the referral. Record the consent, or record why it is sent without.</translation>
    </message>
    <message>
        <source>The person refused that this partner receives the referral. It can be sent only with a recorded reason.</source>
        <translation>The person refused that this partner receives the referral. It can be sent only with a recorded reason.</translation>
    </message>
    <message>
        <source>The person has withdrawn the consent to this referral. Ask again, or record why it is sent without.</source>
        <translation>The person has withdrawn the consent to this referral. Ask again, or record why it is sent without.</translation>
    </message>
    <message>
        <source>The consent expired on %1. Ask the person again.</source>
        <translation>The consent expired on %1. Ask the person again.</translation>
    </message>
    <message>
        <source>Choose the partner to whom the person is referred.</source>
        <translation>Choose the partner to whom the person is referred.</translation>
    </message>
    <message>
        <source>Choose the sector of the services asked for.</source>
        <translation>Choose the sector of the services asked for.</translation>
    </message>
    <message>
        <source>Choose the reason for which the partner declined.</source>
        <translation>Choose the reason for which the partner declined.</translation>
    </message>
    <message>
        <source>Say whether the aim was attained, not attained, or not known.</source>
        <translation>Say whether the aim was attained, not attained, or not known.</translation>
    </message>
    <message>
        <source>Choose the reason for which the referral is withdrawn.</source>
        <translation>Choose the reason for which the referral is withdrawn.</translation>
    </message>
    <message>
        <source>The partner still has time to answer, until %1.</source>
        <translation>The partner still has time to answer, until %1.</translation>
    </message>
    <message>
        <source>This lies before what was recorded last (%1). Check the date.</source>
        <translation>This lies before what was recorded last (%1). Check the date.</translation>
    </message>
    <message>
        <source>Choose the person who is referred.</source>
        <translation>Choose the person who is referred.</translation>
    </message>
    <message>
        <source>Write the date of the referral; not a day to come.</source>
        <translation>Write the date of the referral; not a day to come.</translation>
    </message>
    <message>
        <source>Write the name of the caregiver, or remove the caregiver.</source>
        <translation>Write the name of the caregiver, or remove the caregiver.</translation>
    </message>
    <message>
        <source>Say why the referral is sent without consent.</source>
        <translation>Say why the referral is sent without consent.</translation>
    </message>
    <message>
        <source>“%1” is not possible: this referral is finished (%2).</source>
        <translation>“%1” is not possible: this referral is finished (%2).</translation>
    </message>
    <message>
        <source>“%1” is not possible while the referral is in the state “%2”. Possible now: %3.</source>
        <translation>“%1” is not possible while the referral is in the state “%2”. Possible now: %3.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>No feedback</source>
        <translation>No feedback</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Record acknowledgement</source>
        <translation>Record acknowledgement</translation>
    </message>
    <message>
        <source>Record acceptance</source>
        <translation>Record acceptance</translation>
    </message>
    <message>
        <source>Record refusal</source>
        <translation>Record refusal</translation>
    </message>
    <message>
        <source>Record start of service</source>
        <translation>Record start of service</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Mark as without feedback</source>
        <translation>Mark as without feedback</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>Chase</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Normal (14 days)</source>
        <translation>Normal (14 days)</translation>
    </message>
    <message>
        <source>Urgent (72 hours)</source>
        <translation>Urgent (72 hours)</translation>
    </message>
    <message>
        <source>Emergency (24 hours)</source>
        <translation>Emergency (24 hours)</translation>
    </message>
    <message>
        <source>People registered</source>
        <translation>People registered</translation>
    </message>
    <message>
        <source>People assisted</source>
        <translation>People assisted</translation>
    </message>
    <message>
        <source>People referred</source>
        <translation>People referred</translation>
    </message>
    <message>
        <source>The role “%1” may not do this. Ask a colleague with one of these roles: %2.</source>
        <translation>The role “%1” may not do this. Ask a colleague with one of these roles: %2.</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Choose a bed.</source>
        <translation>Choose a bed.</translation>
    </message>
    <message>
        <source>The stay would end before it begins. Check the dates.</source>
        <translation>The stay would end before it begins. Check the dates.</translation>
    </message>
    <message>
        <source>Write from when the bed is reserved.</source>
        <translation>Write from when the bed is reserved.</translation>
    </message>
    <message>
        <source>Say until when the bed is held for the person: a time to come.</source>
        <translation>Say until when the bed is held for the person: a time to come.</translation>
    </message>
    <message>
        <source>Say until when the person stays: a time to come.</source>
        <translation>Say until when the person stays: a time to come.</translation>
    </message>
    <message>
        <source>Say where the person goes, or that it is not known.</source>
        <translation>Say where the person goes, or that it is not known.</translation>
    </message>
    <message>
        <source>Choose why the request is cancelled.</source>
        <translation>Choose why the request is cancelled.</translation>
    </message>
    <message>
        <source>The reservation holds until %1.</source>
        <translation>The reservation holds until %1.</translation>
    </message>
    <message>
        <source>“%1” is not possible: this stay is over (%2).</source>
        <translation>“%1” is not possible: this stay is over (%2).</translation>
    </message>
    <message>
        <source>“%1” is not possible while the stay is in the state “%2”. Possible now: %3.</source>
        <translation>“%1” is not possible while the stay is in the state “%2”. Possible now: %3.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>On the waiting list</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Checked in</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Checked out</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Put on the waiting list</translation>
    </message>
    <message>
        <source>Reserve a bed</source>
        <translation>Reserve a bed</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Check out</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Cancel the request</translation>
    </message>
    <message>
        <source>Record that the person did not come</source>
        <translation>Record that the person did not come</translation>
    </message>
    <message>
        <source>Let the reservation expire</source>
        <translation>Let the reservation expire</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>A month is written as year and month, like 2026-09.</source>
        <translation>A month is written as year and month, like 2026-09.</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Case worker</source>
        <translation>Case worker</translation>
    </message>
    <message>
        <source>Legal adviser</source>
        <translation>Legal adviser</translation>
    </message>
    <message>
        <source>Medical worker</source>
        <translation>Medical worker</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>A user name has 2 to 40 letters, digits, dots, dashes or underscores, and no space.</source>
        <translation>A user name has 2 to 40 letters, digits, dots, dashes or underscores, and no space.</translation>
    </message>
    <message>
        <source>Write the name by which colleagues know this user.</source>
        <translation>Write the name by which colleagues know this user.</translation>
    </message>
    <message>
        <source>The role “%1” cannot be given this compartment.</source>
        <translation>The role “%1” cannot be given this compartment.</translation>
    </message>
    <message>
        <source>Write when the request was answered; not a day to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request would be answered before it was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the answer reached the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it was refused, wholly or in part: the person may take it to the CNDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to her data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person herself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone for her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request was answered already. If she is not content, record what she asks now as a request of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person whose data are asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of who asks for the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how identity or mandate was proven: without it the data would go to a stranger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the request came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write when the request was received; not a day to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is to be corrected, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not possible: the visit is in the state “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is being received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left before her turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let her wait again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day and the hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment is over. Write a day and an hour to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: a few words are enough, the rest goes to the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked whether a file may be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused that a file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew the consent to keep a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent to keep a file expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused that the file is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not agreed to this recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of identity documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs that tell of health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the hours as a number from 0 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who they are: beneficiaries, commune staff, volunteers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is in the list twice. Remove one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies before the day on which the case was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thing is marked as done on the day it was done, not before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be done, or remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what was attained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worker has the case already. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is damaged or was changed on its way. Ask the association for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day from which it is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hour before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) before</source>
        <translation>
            <numerusform>%n calendar day before</numerusform>
            <numerusform>%n calendar days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) before</source>
        <translation>
            <numerusform>%n working day before</numerusform>
            <numerusform>%n working days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear day(s)</source>
        <translation>
            <numerusform>%n clear day</numerusform>
            <numerusform>%n clear days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear day(s) before</source>
        <translation>
            <numerusform>%n clear day before</numerusform>
            <numerusform>%n clear days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) before</source>
        <translation>
            <numerusform>%n month before</numerusform>
            <numerusform>%n months before</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the reason for which you decline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">Received</translation>
    </message>
    <message>
        <source>Acknowledge receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the procedure ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write when it ended; not a day to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline would end before the day it is counted from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished">Put on hold</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Case</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Referral</translation>
    </message>
    <message>
        <source>Referral received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished">Stay</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is referred to this partner any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is referred to this partner any more: %1. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why nobody is referred to this partner any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of each service whether its aim was attained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference has eleven letters and digits, as in 7K3QF-9XW2M-D. It stands on the form, beside the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reference has a typing mistake: its last character does not fit the others. Compare it with the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This appointment is over: only one that is still to come can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer owed to another association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of a ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why it is given away or destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes two persons. Write the name of the second who was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She is staying here. Her belongings can only go back to her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept for her until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed in her presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in her presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to a person she authorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over, unclaimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed, unclaimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose belongings they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is kept for her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many pieces; one at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed bag has a number. Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write when it was; not an hour that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %n piece(s) of it are still here.</source>
        <translation>
            <numerusform>Only %n piece of it is still here.</numerusform>
            <numerusform>Only %n pieces of it are still here.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was deposited, or last touched, later than that. Look at the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what shows that she authorised this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the code of a card. Scan the square code on the card, or type the file number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s code was not read well. Scan it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was stolen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another card replaces it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card endangers her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She is no longer with the association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card has no room for so long a name. Write it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day to come as the card&apos;s last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for the guests of %1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for guests who sleep here only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given at other hours: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule gives at most %1 at one time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at each serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suhur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from sunset to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a serving and its hours: Lunch between … and …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3 %4</source>
        <comment>an item, how often, in which time, for whom: Meal: once a day for each person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for each member of the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 at one time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Ramadan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for the guests of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for guests who sleep here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against the rule with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence and its full stop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many times: at least once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule for each serving needs the hours of at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write from when until when it is given: two hours that differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iftar and suhur are served in Ramadan only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two servings of one day lie over each other. Change the hours of one, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much for each member asks for a rule for households, and for a quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the language the house rules are written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write from which day these house rules hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the house rules, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the rules is too long. Write it as several lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud, agreed by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the language in which she had the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ban was lifted or decided anew already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ban is over. Decide a new one if it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the ban is lifted early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the new decision rests on: it stands beside the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write until when it is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was done on a day after the incident, and not on one to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned in good condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned, worn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned, damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is lent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be due before the day on which it was lent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is more than five years away. Look at the year again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write when the house opens and closes, such as 9:00-12:30, 14:00-18:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two opening times of a day share an hour. Check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minor does not stay alone where adults sleep: an adult of her household has to stay here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in one room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In neighbouring rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In rooms of one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In different units of the structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She was checked in on %1 only. Write an hour after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away, announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She is in the house already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She is out already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last entry is of %1. Correct that one, or write a later hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer’s clock said %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the hour as 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the hour is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry before it is of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry after it is of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No help needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small child: carry or lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs help to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramadan has 29 or 30 days, and begins and ends at most two days from what was estimated. Look at both days again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a reservation can be given other days (now: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is over: nobody can be expected then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a guest&apos;s stay gets another end (now: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has arrived already: the day of arrival stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by how many places, up or down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why: everyone on the list may ask for the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Number</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file has the code “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code “%1” is not made of small letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be a text that is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be a list of one to a hundred texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be an object in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these has to be there, once: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be two days: the first one, and the first that is no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sum of days needs “within” with two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of “%1” only days can be summed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentage has “over”, and nothing else has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit “%1” does not fit what the query counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A breakdown stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has to be one object in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last month is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph has at most %1 characters, so that the brief stays short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays past the day they were to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays without a day of departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals without an answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals that were never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that may be one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms you left half written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who were not asked for their consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People without sex or year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases that have not left for the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever left without being checked out goes on counting nights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can tell whether these people are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month would say “awaiting an answer” of what may be done long since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral counts from the day it is sent, and only then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody with two records counts twice in every figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not saved does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record is kept only for people who were asked. They do not leave in any export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They count as “unknown”, and stay so once the month is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s figures lack this association until they leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the indicator this belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a year between 1990 and 2100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number that is not below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no indicator “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a year (2019) nor a month (2019-04).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not over yet, so it is no history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of “%1” cannot be broken down by “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no code of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what “%1” is a part of, in the column “breakdown”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number that is not below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people were registered, more than three times the usual %2. Was a register imported, or are records doubled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 people were registered, less than a third of the usual %2. Is there a pile of paper still to be entered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people were assisted, more than three times the usual %2. Was something entered twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 people were assisted, less than a third of the usual %2. Was what was done also entered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people were referred, more than three times the usual %2. Were referrals entered twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 people were referred, less than a third of the usual %2. Were referrals left as drafts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nights were slept here, more than three times the usual %2. Did people leave without being checked out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 nights were slept here, less than a third of the usual %2. Were arrivals not entered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 participants were counted, more than three times the usual %2. Was an activity entered twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 participants were counted, less than a third of the usual %2. Is an activity missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total of %1 is not the sum of its parts by sex, age, nationality or commune. Do not hand out this month; verify the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people were referred (%1) than assisted (%2), though whoever is referred counts as assisted. Do not hand out this month; verify the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nights are more than %2 people can sleep in a month of %3 days. Two stays of one person lie over each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nationality of %1 of the %2 people registered is not known. Was it asked at the desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sex of %1 of the %2 people registered is not known. Was it asked at the desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age of %1 of the %2 people registered is not known. An estimated age is better than none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people slept here, but only %2 were here the month before and %3 stays began. Somebody&apos;s arrival was not entered, or was entered later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was registered on %1 working days in a row, from %2 to %3. Is what was written on paper then still to be entered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month is typed as month and year, like 10/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last month cannot come before the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points are still open. Say why the month is closed all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name in one line of at most %1 characters, without invisible ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::domain::DirectoryEntry</name>
    <message>
        <source>The contact is too long. It may have at most %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a card of an association.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact holds signs that are not plain text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::domain::PracticeNote</name>
    <message>
        <source>This note has no proper identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which language the note is written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the sector the note is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the note a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is too long. It has one line of at most %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was done and how: a few sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is too long. It may have at most %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note holds signs that are not plain text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::exchange</name>
    <message>
        <source>This card was made by a newer version of Wasl. Update Wasl to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this file after it was sealed. Nothing of it can be believed; tell the sender, and ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a sealed file of Wasl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was sealed by a newer version of Wasl. Update Wasl to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this file is missing: it was not copied to the end. Copy it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was damaged on its way. Copy it once more, or ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is sealed for another association, or for a card of yours that is no longer in this case file. Ask the sender whose card was chosen, and give out your card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in this file is not written as Wasl writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of this file is not that of the association it names. Do not believe it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender wrote this to another association; somebody else sealed it again for you. Tell the sender.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::exchange::Exchange</name>
    <message>
        <source>Something of this referral is too long or missing for a sealed file: it needs a name, a sector, and texts of at most 20,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral is finished (%1): there is nothing to send any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the partner this referral goes to: the person agreed to another one. Say in the settings which partner of the directory it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered yet: acknowledge, accept or decline the referral first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was taken in already, on %1. It is not taken twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answers a referral that was not sealed here, or is no longer on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer comes from “%1”, to which the referral was not sealed with the keys confirmed here. Ask the partner for its card, and for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer answer to this referral was taken in already; this one adds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was sealed on %1 and could be opened until %2. Ask the sender to save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender is not confirmed yet. Call the association and compare the fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed answer of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed answer of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::matching::Sentences</name>
    <message>
        <source>The name is the same; it is a frequent name.</source>
        <translation>The name is the same; it is a frequent name.</translation>
    </message>
    <message>
        <source>The name is the same.</source>
        <translation>The name is the same.</translation>
    </message>
    <message>
        <source>The name in Arabic script and the name in Latin script are probably the same; it is a frequent name.</source>
        <translation>The name in Arabic script and the name in Latin script are probably the same; it is a frequent name.</translation>
    </message>
    <message>
        <source>The name in Arabic script and the name in Latin script are probably the same.</source>
        <translation>The name in Arabic script and the name in Latin script are probably the same.</translation>
    </message>
    <message>
        <source>The name is probably the same, spelled differently; it is a frequent name.</source>
        <translation>The name is probably the same, spelled differently; it is a frequent name.</translation>
    </message>
    <message>
        <source>The name is probably the same, spelled differently.</source>
        <translation>The name is probably the same, spelled differently.</translation>
    </message>
    <message>
        <source>Only a part of the name is the same.</source>
        <translation>Only a part of the name is the same.</translation>
    </message>
    <message>
        <source>The names are different.</source>
        <translation>The names are different.</translation>
    </message>
    <message>
        <source>Same date of birth.</source>
        <translation>Same date of birth.</translation>
    </message>
    <message>
        <source>Same month and year of birth; the day is not known.</source>
        <translation>Same month and year of birth; the day is not known.</translation>
    </message>
    <message>
        <source>Same year of birth; the exact date is not known.</source>
        <translation>Same year of birth; the exact date is not known.</translation>
    </message>
    <message>
        <source>Day and month of birth are swapped.</source>
        <translation>Day and month of birth are swapped.</translation>
    </message>
    <message>
        <source>The dates of birth differ in one place only.</source>
        <translation>The dates of birth differ in one place only.</translation>
    </message>
    <message>
        <source>The years of birth are one apart.</source>
        <translation>The years of birth are one apart.</translation>
    </message>
    <message>
        <source>The ages are close; an age was estimated.</source>
        <translation>The ages are close; an age was estimated.</translation>
    </message>
    <message>
        <source>The ages differ by a few years; an age was estimated.</source>
        <translation>The ages differ by a few years; an age was estimated.</translation>
    </message>
    <message>
        <source>Different date of birth.</source>
        <translation>Different date of birth.</translation>
    </message>
    <message>
        <source>Given name and family name are swapped.</source>
        <translation>Given name and family name are swapped.</translation>
    </message>
    <message>
        <source>Same document number.</source>
        <translation>Same document number.</translation>
    </message>
    <message>
        <source>Same phone number.</source>
        <translation>Same phone number.</translation>
    </message>
    <message>
        <source>Different sex.</source>
        <translation>Different sex.</translation>
    </message>
    <message>
        <source>Same nationality.</source>
        <translation>Same nationality.</translation>
    </message>
    <message>
        <source>Different nationality.</source>
        <translation>Different nationality.</translation>
    </message>
</context>
<context>
    <name>wasl::registers</name>
    <message>
        <source>The row is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name in the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of the name were lost before the file came here: only question marks are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row repeats the headings: it is nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row adds up others: it is nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line must name the columns: code, period and value, and if wanted breakdown and key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This figure stands in an earlier line already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::registers::ColumnRecogniser</name>
    <message>
        <source>No row of “%1” names the columns. Say which column holds what, at least the names.</source>
        <translation>No row of “%1” names the columns. Say which column holds what, at least the names.</translation>
    </message>
</context>
<context>
    <name>wasl::registers::DuplicateProposals</name>
    <message>
        <source>Found while importing “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::registers::Importer</name>
    <message>
        <source>Asked for on %1: register “%2”, row %3.</source>
        <translation>Asked for on %1: register “%2”, row %3.</translation>
    </message>
    <message>
        <source>Say which column holds the names; without it nobody can be registered.</source>
        <translation>Say which column holds the names; without it nobody can be registered.</translation>
    </message>
    <message>
        <source>Some rows cannot be brought in, and you asked for all or nothing. Nothing was imported: mend the rows %1, or import the others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::registers::TableReader</name>
    <message>
        <source>The file “%1” is too large for a register. Split it and import the parts.</source>
        <translation>The file “%1” is too large for a register. Split it and import the parts.</translation>
    </message>
    <message>
        <source>The file “%1” is not a table. Wasl reads spreadsheets (.xlsx, .ods) and delimited text (.csv).</source>
        <translation>The file “%1” is not a table. Wasl reads spreadsheets (.xlsx, .ods) and delimited text (.csv).</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>There is no file “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check that you may open it.</source>
        <translation>The file “%1” cannot be read. Check that you may open it.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>The file “%1” is empty.</translation>
    </message>
    <message>
        <source>The file “%1” has no sheet named “%2”.</source>
        <translation>The file “%1” has no sheet named “%2”.</translation>
    </message>
    <message>
        <source>The file “%1” is in an old spreadsheet format or protected by a password. Save it as .xlsx or .ods without a password, then import it again.</source>
        <translation>The file “%1” is in an old spreadsheet format or protected by a password. Save it as .xlsx or .ods without a password, then import it again.</translation>
    </message>
    <message>
        <source>The file “%1” has a cell beyond column %2. Delete what stands there, or the columns that are not needed, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::registers::Visits</name>
    <message>
        <source>Birth noted there: %1</source>
        <translation>Birth noted there: %1</translation>
    </message>
    <message>
        <source>Register “%1”, row %2, %3:</source>
        <translation>Register “%1”, row %2, %3:</translation>
    </message>
    <message>
        <source>Sex noted there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of birth noted there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address noted there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival noted there: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::reports</name>
    <message>
        <source>Being prepared</source>
        <translation>Being prepared</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Women and girls</source>
        <translation>Women and girls</translation>
    </message>
    <message>
        <source>Men and boys</source>
        <translation>Men and boys</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 years</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>By sex</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>By age</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>By nationality</source>
        <translation>By nationality</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>By commune</source>
        <translation>By commune</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Awaiting an answer</source>
        <translation>Awaiting an answer</translation>
    </message>
    <message>
        <source>Referrals by sector</source>
        <translation>Referrals by sector</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>Assisted</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Referred</translation>
    </message>
    <message>
        <source>Housed</source>
        <translation>Housed</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nights</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>All others</translation>
    </message>
    <message>
        <source>This month is still open; its figures may change.</source>
        <translation>This month is still open; its figures may change.</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>Closed on %1.</translation>
    </message>
    <message>
        <source>Monthly summary: %1</source>
        <translation>Monthly summary: %1</translation>
    </message>
    <message>
        <source>People registered</source>
        <translation>People registered</translation>
    </message>
    <message>
        <source>People assisted</source>
        <translation>People assisted</translation>
    </message>
    <message>
        <source>People referred</source>
        <translation>People referred</translation>
    </message>
    <message>
        <source>People housed</source>
        <translation>People housed</translation>
    </message>
    <message>
        <source>Stays begun</source>
        <translation>Stays begun</translation>
    </message>
    <message>
        <source>Stays ended</source>
        <translation>Stays ended</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed after the month was closed.</source>
        <translation>
            <numerusform>%n figure changed after the month was closed.</numerusform>
            <numerusform>%n figures changed after the month was closed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact figures, for the association itself. They do not leave the house in this form.</source>
        <translation>Exact figures, for the association itself. They do not leave the house in this form.</translation>
    </message>
    <message>
        <source>Printed on %1 by %2</source>
        <translation>Printed on %1 by %2</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2. Choose another folder, or make room on the disk.</source>
        <translation>The file “%1” could not be written: %2. Choose another folder, or make room on the disk.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The association certifies that the file named here was erased for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished">File number</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Reason</translation>
    </message>
    <message>
        <source>Records deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the journal emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures in which the person was counted, without her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s entries about her without their values: when and by whom something was done, no longer what. The journal can still be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made before this day, until the last of them is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent to partners before, which they keep themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law 09-08 on the protection of individuals with regard to the processing of personal data, articles 3, 8 and 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the file made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation type="unfinished">Record changed</translation>
    </message>
    <message>
        <source>Decisions about her data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Cases</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Referrals</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished">Stays</translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished">Household</translation>
    </message>
    <message>
        <source>Meals and items given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests about her rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities and obstacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">Follow-up</translation>
    </message>
    <message>
        <source>Note (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">What</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n change(s).</source>
        <translation>
            <numerusform>Only the newest change.</numerusform>
            <numerusform>Only the newest %n changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File number %1. All that the association keeps about this person, on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished">since %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever printed this may not see these parts of the file, if there are any. Ask the association for them: colleagues with another role can add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specific needs</source>
        <translation type="unfinished">Specific needs</translation>
    </message>
    <message>
        <source>Sensitive needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons of referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes kept apart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these data are kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Purpose</translation>
    </message>
    <message>
        <source>To receive her, to help her, to refer her to services, and to count this work without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she said or showed, and what those who worked with her wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who receives them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partners named under “Referrals”, and nobody else. The network of associations receives figures only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She may see her data, have them corrected or erased, and object to their use (Law 09-08, articles 7 to 9). If she is refused, or not answered in time, she may turn to the CNDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNDP receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished">Identity</translation>
    </message>
    <message>
        <source>Name in Latin script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Arabic script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished">Other names</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Date of birth</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation type="unfinished">Place of birth</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation type="unfinished">Nationalities</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation type="unfinished">Country of origin</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Languages</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">Needs an interpreter</translation>
    </message>
    <message>
        <source>Arrival in Morocco</source>
        <translation type="unfinished">Arrival in Morocco</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Address</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished">Phones</translation>
    </message>
    <message>
        <source>A photo is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished">Registered on</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative status</source>
        <translation type="unfinished">Administrative status</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation type="unfinished">Identity documents</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Document</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Number</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished">Asked for</translation>
    </message>
    <message>
        <source>Her decision</source>
        <translation type="unfinished">Her decision</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished">Recipient</translation>
    </message>
    <message>
        <source>Notice and witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Need</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished">Partner</translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State and outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished">Structure</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not come: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a first day and a last day that is not before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Kind</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Place</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return slip: please fill in, cut off and send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service asked for</source>
        <translation type="unfinished">Service asked for</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not attained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If declined, why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">Priority</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">From</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">To</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">The person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Phone</translation>
    </message>
    <message>
        <source>Caregiver of the minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation to the minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told of the referral and agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked, and why</source>
        <translation type="unfinished">What is asked, and why</translation>
    </message>
    <message>
        <source>Services asked for</source>
        <translation type="unfinished">Services asked for</translation>
    </message>
    <message>
        <source>Already given by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished">Background</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Consent</translation>
    </message>
    <message>
        <source>On %1 the person agreed that %2 receives what stands here. She may take this back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person agreed that the partner receives what stands here. She may take this back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For her decided: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent without the person&apos;s consent, for this reason: %1. Decided by %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent is not recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential: for this service only, under Law 09-08. Do not copy it and do not pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter-agency referral form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed notes read in an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt: belongings returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt: belongings deposited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag or locker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">How</translation>
    </message>
    <message>
        <source>To whom, with what proof or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person whose belongings they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took it, or the second witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this card when you come. It is yours alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you lose it, tell us: the lost card stops working at once, and you get another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no identity paper and gives no right of residence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who finds this card, please call:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules were read to me in a language I understand, and I agree to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File number and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of whoever read the rules to her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongings kept for her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs help to leave the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comings and goings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the house: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recorded on %1. Tick whoever is safe outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests in the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them with help to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests who are out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help these first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Language</translation>
    </message>
    <message>
        <source>room %1, bed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Room</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished">Bed</translation>
    </message>
    <message>
        <source>Out, as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff and visitors in the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff write their names; visitors are written down as they come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help by the association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Referral</translation>
    </message>
    <message>
        <source>A bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3, after %4 in %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was counted here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of the year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrants and refugees: a brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrants and refugees: a brief for the council of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public version. Every count of people is rounded by chance to a multiple of five, once and for all, and small tables are left out, to protect the people behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public version, rounded figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the house only. Exact figures: they do not leave the association in this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the house, exact figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals by sector and what became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Month</translation>
    </message>
    <message>
        <source>People registered, by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People registered, by sex and age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without figures: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever was helped in several months is counted in each of them, so those figures are given as an average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures at the top count each person once in the whole period; the tables count her in each month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out because they count fewer than %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last month is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not begun yet, so there is nothing to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document covers ten years at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People assisted in a month, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People referred in a month, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People housed in a month, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests on an average night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barriers met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants in activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 to %2</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work, month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>By status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>What became of referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants of activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered, by administrative status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People assisted, by sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the target is %2; no figure is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, exactly the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, that is %3 below the target of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, that is %3 above the target of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, as at the base line of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, that is %4 below the base line of %3 (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, that is %4 above the base line of %3 (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, over thirteen months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People assisted, by age and sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest group is aged %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn, since their sex is another or not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals, from sending to outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation type="unfinished">Waiting for an answer</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal attained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly attained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished">Under way</translation>
    </message>
    <message>
        <source>Sent: %1. As they stand today, accepted: %2; declined: %3; without an answer in time: %4; goal attained: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights slept, of those on offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all, %1 of %2 nights on offer were slept (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People assisted, by commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most live in %1: %2 of %3 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All communes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the months that are not closed or have no public version: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as closed on %2; later corrections are not included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each month a figure is at most 4 away from the exact one, people assisted 8, so what is not listed is not always nothing. A difference of two months may be off by 8, of people assisted by 16; a sum by 4 for each month in it, of people assisted by 8; “All others” by 4 for each line it adds up, of people assisted by 8. Guests on an average night are off by less than five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities are exact; where none took place there were no participants, and that is no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is among the first %2 months of the file, which have no public version: their figures would tell too much of one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed months of this period: %1. The tables show them as they were closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted today, the closed months are still as they were closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted today, these closed months differ from what was closed: %1. Where each person counts once in the whole period, today’s count is given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::reports::PeopleExport</name>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">Not asked yet</translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished">File number</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Consent</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Family name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Given name</translation>
    </message>
    <message>
        <source>Family name (Arabic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name (Arabic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Sex</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished">Nationality</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished">Commune</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished">Registered on</translation>
    </message>
</context>
<context>
    <name>wasl::storage</name>
    <message>
        <source>Another person already has the file number %1.</source>
        <translation>Another person already has the file number %1.</translation>
    </message>
    <message>
        <source>There is already a case file in this folder.</source>
        <translation>There is already a case file in this folder.</translation>
    </message>
    <message>
        <source>There is no case file in this folder.</source>
        <translation>There is no case file in this folder.</translation>
    </message>
    <message>
        <source>The folder of the case file cannot be written. Ask whoever looks after this computer for permission, or choose another folder.</source>
        <translation>The folder of the case file cannot be written. Ask whoever looks after this computer for permission, or choose another folder.</translation>
    </message>
    <message>
        <source>This key does not open the case file, or the file is damaged.</source>
        <translation>This key does not open the case file, or the file is damaged.</translation>
    </message>
    <message>
        <source>These are one and the same record.</source>
        <translation>These are one and the same record.</translation>
    </message>
    <message>
        <source>The person is staying here. Check her out first.</source>
        <translation>The person is staying here. Check her out first.</translation>
    </message>
    <message>
        <source>Write why the person is erased.</source>
        <translation>Write why the person is erased.</translation>
    </message>
    <message>
        <source>The person is not checked in here.</source>
        <translation>The person is not checked in here.</translation>
    </message>
    <message>
        <source>This referral was already sent. Withdraw it and write another.</source>
        <translation>This referral was already sent. Withdraw it and write another.</translation>
    </message>
    <message>
        <source>Write why the referral is sent without consent.</source>
        <translation>Write why the referral is sent without consent.</translation>
    </message>
    <message>
        <source>Someone else changed this record while it was open here. Open it again to see the change, then make yours.</source>
        <translation>Someone else changed this record while it was open here. Open it again to see the change, then make yours.</translation>
    </message>
    <message>
        <source>The last thing that happened to this record cannot be undone.</source>
        <translation>The last thing that happened to this record cannot be undone.</translation>
    </message>
    <message>
        <source>There is no such record, or you may not see it.</source>
        <translation>There is no such record, or you may not see it.</translation>
    </message>
    <message>
        <source>The first month was chosen already; it cannot be changed any more.</source>
        <translation>The first month was chosen already; it cannot be changed any more.</translation>
    </message>
    <message>
        <source>The figures of %1 have already left; they can never be changed.</source>
        <translation>The figures of %1 have already left; they can never be changed.</translation>
    </message>
    <message>
        <source>The figures of %1 can leave when the month is over.</source>
        <translation>The figures of %1 can leave when the month is over.</translation>
    </message>
    <message>
        <source>Months leave one after the other, and %1 is not the next one.</source>
        <translation>Months leave one after the other, and %1 is not the next one.</translation>
    </message>
    <message>
        <source>This note belongs to a part of the file to which you were given no key. Ask whoever manages the users.</source>
        <translation>This note belongs to a part of the file to which you were given no key. Ask whoever manages the users.</translation>
    </message>
    <message>
        <source>Bed %1 in room %2 is held for %3 from %4 until %5.</source>
        <translation>Bed %1 in room %2 is held for %3 from %4 until %5.</translation>
    </message>
    <message>
        <source>Bed %1 in room %2 is held for %3 from %4, with no end known.</source>
        <translation>Bed %1 in room %2 is held for %3 from %4, with no end known.</translation>
    </message>
    <message>
        <source>Someone else took this bed just now.</source>
        <translation>Someone else took this bed just now.</translation>
    </message>
    <message>
        <source>This bed is out of use during that time.</source>
        <translation>This bed is out of use during that time.</translation>
    </message>
    <message>
        <source>The person is checked in elsewhere. Check her out first.</source>
        <translation>The person is checked in elsewhere. Check her out first.</translation>
    </message>
    <message>
        <source>This was not saved: the disk is full. Free some space, then save again. Everything saved before is safe.</source>
        <translation>This was not saved: the disk is full. Free some space, then save again. Everything saved before is safe.</translation>
    </message>
    <message>
        <source>This was not saved: the case file cannot be written. Check the permissions of its folder, then save again.</source>
        <translation>This was not saved: the case file cannot be written. Check the permissions of its folder, then save again.</translation>
    </message>
    <message>
        <source>This was not saved: another program is writing to the case file. Wait a moment, then save again.</source>
        <translation>This was not saved: another program is writing to the case file. Wait a moment, then save again.</translation>
    </message>
    <message>
        <source>Someone holds a place here during that time. Move or end the stay first.</source>
        <translation>Someone holds a place here during that time. Move or end the stay first.</translation>
    </message>
    <message>
        <source>This month is not closed yet, so there is nothing to amend.</source>
        <translation>This month is not closed yet, so there is nothing to amend.</translation>
    </message>
    <message>
        <source>This installation has no encryption, so the case file is not opened. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case file was last used with a newer version of Wasl. Install that version to open it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case file is from an older version of Wasl. Open it once for writing, so that it is brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others were said to be the same person as both of these. Take one of those decisions back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of the records that would become one person were said to be different people. Take that decision back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import was undone before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write until when the file is kept: a day to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She is in the queue already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this attachment is missing or damaged. It may still be in a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a photo that can be kept: it is too large, or holds more than the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are not collected here: an administrator must switch them on first, with the number of the CNDP&apos;s authorisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number of the CNDP&apos;s authorisation first. These fields may not be collected without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was given today can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This colleague cannot be given a case: she has left, or her role follows no cases. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She does not belong to this household today. Choose one of its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open case to hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful: the keys of “%1” are not those that were confirmed on %2. Either it made new ones, or somebody pretends to be it. Call a person you know there, on a number you had before, and compare the fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful: another association is already confirmed under the name “%1”. Call a person you know there, on a number you had before, and compare the fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own association&apos;s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind are not kept, whatever their name says. Attach a PDF, a picture (JPEG or PNG), a plain text, or a document of Word, Excel or LibreOffice Writer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a program or a web page: it could do something by itself when it is opened. It is not kept. Save what it shows as a PDF, and attach that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document contains macros, which are small programs. It is not kept. Save it without macros, or as a PDF, and attach that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is still there, and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large: at most %1 are kept. Scan it with fewer colours or a lower resolution, or attach it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not attached: it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was taken in already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was referred to this partner, or decided about it: it cannot be removed. Close it instead, and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral can go on only from another one of the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral was not sent yet: it has no reference to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral of this file has this reference. It may be another association&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an example: the organisation does not exist. Write over it, or remove the examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was only an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of it has left already. It is not counted anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was revoked on %1 and is not valid. Reason: %2. Ask who holds it for the new card, or find her by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was not issued by this association, or its holder&apos;s file was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was valid until %1. Find the person by name, and give her a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has a card that is valid. Revoke or replace it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation type="unfinished">Nobody has this file number.</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has a bed already, or one is held for her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules that hold already are not changed, since somebody may have signed them. Write a new version from today or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are house rules in this language from this day already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which part of the file the texts lie is decided when the incident is written down. Write it down again if that was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ban that was decided is not changed. Lift it, or decide anew: both decisions stay on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was given back or lost already. Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) of this room are free then; %1 are needed.</source>
        <translation>
            <numerusform>%n bed of this room is free then; %1 are needed.</numerusform>
            <numerusform>%n beds of this room are free then; %1 are needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>She is in the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day that is not past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only her last entry can be taken back. Correct the hour of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visitor is counted as in the house today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bed was taken out of use just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between %1 and %2 can be added at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody once had a bed here, or it was blocked, so that it stays in the file. Take it out of use instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is not on the waiting list any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be broken down like this, only by one or two of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongings of hers are kept here. Return them, or say what became of them, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not closed, and only a closed month has a public version. Close it first, or ask for the exact figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why these figures changed after the month was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of %1 does not hold: its figures were altered past the program. It has no public version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file is empty: what was in it is lost here. Restore the last backup. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She stays in %1: what is recorded here would not be true there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of this month changed while you looked at them. Nothing was written down: look at them as they are now, and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal says that this month was closed, and its figures are gone: somebody took them out of the file past the program. Compare with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::storage::Backup</name>
    <message>
        <source>There is already something at this place. Choose an empty folder for the backup.</source>
        <translation>There is already something at this place. Choose an empty folder for the backup.</translation>
    </message>
    <message>
        <source>A file of the case file or of the backup cannot be read.</source>
        <translation>A file of the case file or of the backup cannot be read.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>This was stopped.</translation>
    </message>
    <message>
        <source>This backup is damaged or incomplete and was not used. Take another one, or make a new one on another medium.</source>
        <translation>This backup is damaged or incomplete and was not used. Take another one, or make a new one on another medium.</translation>
    </message>
    <message>
        <source>There is already a case file, or something else, in this folder. Restore into an empty one; nothing was changed.</source>
        <translation>There is already a case file, or something else, in this folder. Restore into an empty one; nothing was changed.</translation>
    </message>
    <message>
        <source>The backup was not made: files were removed from the case file meanwhile. Make it once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::storage::CaseFile</name>
    <message>
        <source>You were not given the key to these notes. Ask someone who reads them to let you in.</source>
        <translation>You were not given the key to these notes. Ask someone who reads them to let you in.</translation>
    </message>
    <message>
        <source>The present passphrase is not right.</source>
        <translation>The present passphrase is not right.</translation>
    </message>
    <message>
        <source>This user no longer has access.</source>
        <translation>This user no longer has access.</translation>
    </message>
    <message>
        <source>There is already a user of this name.</source>
        <translation>There is already a user of this name.</translation>
    </message>
    <message>
        <source>You cannot do this to yourself. Ask another administrator.</source>
        <translation>You cannot do this to yourself. Ask another administrator.</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else administrator first.</source>
        <translation>This is the last administrator. Make somebody else administrator first.</translation>
    </message>
    <message>
        <source>The role of this user does not go with these notes. Change the role first.</source>
        <translation>The role of this user does not go with these notes. Change the role first.</translation>
    </message>
    <message>
        <source>Only someone who reads these notes can let somebody else in.</source>
        <translation>Only someone who reads these notes can let somebody else in.</translation>
    </message>
    <message>
        <source>The keys were not changed: a report, an import or a backup is still running. Wait until it has ended, then try again.</source>
        <translation>The keys were not changed: a report, an import or a backup is still running. Wait until it has ended, then try again.</translation>
    </message>
    <message>
        <source>The keys were not changed: there is not enough room on the disk to encrypt the case file anew. Free %1, then try again.</source>
        <translation>The keys were not changed: there is not enough room on the disk to encrypt the case file anew. Free %1, then try again.</translation>
    </message>
    <message>
        <source>Write why these notes must be read now, so that it can be understood later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code belongs to another case file, or was replaced by a newer one.</source>
        <translation type="unfinished">This recovery code belongs to another case file, or was replaced by a newer one.</translation>
    </message>
    <message>
        <source>The recovery code holds no key to these notes: nobody was given them, or nobody who reads them has signed in since the code was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done, but that it was done could not be written into the case file: the disk is full, or another program is writing. It need not be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory for this. Close other programs, then try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::storage::CompartmentCipher</name>
    <message>
        <source>This note cannot be opened: it was altered, or you were not given its key.</source>
        <translation>This note cannot be opened: it was altered, or you were not given its key.</translation>
    </message>
</context>
<context>
    <name>wasl::storage::DurableFile</name>
    <message>
        <source>The disk is full: nothing was saved. Free some space, then try again.</source>
        <translation>The disk is full: nothing was saved. Free some space, then try again.</translation>
    </message>
    <message>
        <source>The folder of the case file cannot be written. Ask for permission to write there, or choose another folder.</source>
        <translation>The folder of the case file cannot be written. Ask for permission to write there, or choose another folder.</translation>
    </message>
</context>
<context>
    <name>wasl::storage::KeySlots</name>
    <message>
        <source>There is no case file in this folder.</source>
        <translation>There is no case file in this folder.</translation>
    </message>
    <message>
        <source>The key file of this case file is damaged. Restore it from a backup.</source>
        <translation>The key file of this case file is damaged. Restore it from a backup.</translation>
    </message>
    <message>
        <source>This case file was written by a newer version of Wasl. Update Wasl to open it; nothing was changed.</source>
        <translation>This case file was written by a newer version of Wasl. Update Wasl to open it; nothing was changed.</translation>
    </message>
    <message>
        <source>You may not read the case file in this folder. Ask whoever looks after this computer for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key files of this case file are missing. Take keyslots.a from a backup, and put it into the folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::storage::PassphrasePolicy</name>
    <message>
        <source>The passphrase is too short. Take at least 12 characters (15 are better), or six words that have nothing to do with each other.</source>
        <translation>The passphrase is too short. Take at least 12 characters (15 are better), or six words that have nothing to do with each other.</translation>
    </message>
    <message>
        <source>Many people use this passphrase, so it is the first that would be tried. Choose another one.</source>
        <translation>Many people use this passphrase, so it is the first that would be tried. Choose another one.</translation>
    </message>
    <message>
        <source>This passphrase repeats itself and is easily guessed. Choose another one.</source>
        <translation>This passphrase repeats itself and is easily guessed. Choose another one.</translation>
    </message>
    <message>
        <source>This passphrase is little more than a name that everybody here knows. Choose another one.</source>
        <translation>This passphrase is little more than a name that everybody here knows. Choose another one.</translation>
    </message>
</context>
<context>
    <name>wasl::storage::RecoveryCode</name>
    <message>
        <source>This is not a recovery code. Compare it with the paper, character by character: it has nine groups of four.</source>
        <translation>This is not a recovery code. Compare it with the paper, character by character: it has nine groups of four.</translation>
    </message>
</context>
<context>
    <name>wasl::storage::Vault</name>
    <message>
        <source>%1 has this case file open on the computer %2 since %3. Close it there first.</source>
        <translation>%1 has this case file open on the computer %2 since %3. Close it there first.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase was wrong several times. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>The passphrase was wrong several times. Wait %n second, then try again.</numerusform>
            <numerusform>The passphrase was wrong several times. Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys of this case file are protected too weakly, as if somebody had altered them. Restore them from a backup.</source>
        <translation>The keys of this case file are protected too weakly, as if somebody had altered them. Restore them from a backup.</translation>
    </message>
    <message>
        <source>The key file of this case file is damaged or was altered. Restore it from a backup.</source>
        <translation>The key file of this case file is damaged or was altered. Restore it from a backup.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another case file, or was replaced by a newer one.</source>
        <translation>This recovery code belongs to another case file, or was replaced by a newer one.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the case file. Close other programs, then try again.</source>
        <translation>There is not enough free memory to open the case file. Close other programs, then try again.</translation>
    </message>
    <message>
        <source>The recovery code of this case file was not typed back yet. Type it back, or have a new one made; without it no record can be kept.</source>
        <translation>The recovery code of this case file was not typed back yet. Type it back, or have a new one made; without it no record can be kept.</translation>
    </message>
    <message>
        <source>There is already a case file, or something else, in this folder. Choose an empty folder.</source>
        <translation>There is already a case file, or something else, in this folder. Choose an empty folder.</translation>
    </message>
    <message>
        <source>This passphrase was given to you for the first time only. Choose your own.</source>
        <translation>This passphrase was given to you for the first time only. Choose your own.</translation>
    </message>
    <message>
        <source>You have already chosen your own passphrase.</source>
        <translation>You have already chosen your own passphrase.</translation>
    </message>
    <message>
        <source>The user name or the passphrase is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case file is open in another program. Close it there first.</source>
        <translation type="unfinished">This case file is open in another program. Close it there first.</translation>
    </message>
</context>
<context>
    <name>wasl::sync</name>
    <message>
        <source>The network&apos;s hub cannot be reached now. Nothing is lost: what waits is sent later.</source>
        <translation>The network&apos;s hub cannot be reached now. Nothing is lost: what waits is sent later.</translation>
    </message>
    <message>
        <source>The computer that answered is not the network&apos;s hub: its certificate is not the expected one. Nothing was sent.</source>
        <translation>The computer that answered is not the network&apos;s hub: its certificate is not the expected one. Nothing was sent.</translation>
    </message>
    <message>
        <source>The hub did not agree to a secure connection (TLS 1.3). Nothing was sent.</source>
        <translation>The hub did not agree to a secure connection (TLS 1.3). Nothing was sent.</translation>
    </message>
    <message>
        <source>The answer of the hub was cut short or cannot be read. What waits is sent again later.</source>
        <translation>The answer of the hub was cut short or cannot be read. What waits is sent again later.</translation>
    </message>
    <message>
        <source>The hub&apos;s address must look like https://hub.example.org.</source>
        <translation>The hub&apos;s address must look like https://hub.example.org.</translation>
    </message>
    <message>
        <source>The hub already holds other figures of this month. They stay as they were first sent; this month is closed.</source>
        <translation>The hub already holds other figures of this month. They stay as they were first sent; this month is closed.</translation>
    </message>
    <message>
        <source>This month is not over yet. It can be sent when it has ended.</source>
        <translation>This month is not over yet. It can be sent when it has ended.</translation>
    </message>
    <message>
        <source>The hub does not know this association. Enrol it with a code of the network&apos;s coordination.</source>
        <translation>The hub does not know this association. Enrol it with a code of the network&apos;s coordination.</translation>
    </message>
    <message>
        <source>This code is not known or has expired. Ask the network&apos;s coordination for a new one.</source>
        <translation>This code is not known or has expired. Ask the network&apos;s coordination for a new one.</translation>
    </message>
    <message>
        <source>This code was already used. Ask the network&apos;s coordination for a new one.</source>
        <translation>This code was already used. Ask the network&apos;s coordination for a new one.</translation>
    </message>
    <message>
        <source>The hub does not accept the form of this release. This program may need an update.</source>
        <translation>The hub does not accept the form of this release. This program may need an update.</translation>
    </message>
    <message>
        <source>The hub refused the request (%1).</source>
        <translation>The hub refused the request (%1).</translation>
    </message>
    <message>
        <source>The hub is busy. What waits is sent later by itself.</source>
        <translation>The hub is busy. What waits is sent later by itself.</translation>
    </message>
    <message>
        <source>The hub sent a receipt for something else, so the release still counts as unsent.</source>
        <translation>The hub sent a receipt for something else, so the release still counts as unsent.</translation>
    </message>
    <message>
        <source>The answer of the hub was cut short or cannot be read. Try the same code again.</source>
        <translation>The answer of the hub was cut short or cannot be read. Try the same code again.</translation>
    </message>
    <message>
        <source>The answer of the hub was cut short or cannot be read.</source>
        <translation>The answer of the hub was cut short or cannot be read.</translation>
    </message>
    <message>
        <source>The hub already holds another text of this note. Write a new note instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty notes of this association wait for the coordination already. Send this one when some of them are decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of this computer was wrong when the file was saved, or the file lay about for more than a year. Set the date right and save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not say which hub it is for. Have it saved again where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s coordination has stopped this association&apos;s access to the hub. Speak with it; what waits stays in the case file until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub knows another key of this association than this case file. Ask the network&apos;s coordination for a code that gives it a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This association declared other communes when it joined: %1. Declare the same ones, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key was already replaced by a newer one, and no key comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub is busy. Deliver the same file again later: nothing is counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The association has had a new key since the file was saved. Save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::sync::Carrying</name>
    <message>
        <source>This answer is for another association (%1). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be carried since %1; no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for the network now. The next month can be saved when it is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::sync::Memberships</name>
    <message>
        <source>The association is not in a network yet. Enrol it with the code that the network&apos;s coordination gave you.</source>
        <translation>The association is not in a network yet. Enrol it with the code that the network&apos;s coordination gave you.</translation>
    </message>
    <message>
        <source>The association is in a network already.</source>
        <translation>The association is in a network already.</translation>
    </message>
    <message>
        <source>This code is one of another association. Ask the network&apos;s coordination for a code that gives this one, %1, a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the association was changed meanwhile. Nothing is lost: do it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::sync::Publisher</name>
    <message>
        <source>The date of this computer is %1, that of the hub %2. Set the date right and send again: a month is closed for ever once its figures are fixed. Nothing was fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of this computer is %1. If that is not today&apos;s, set it right first: a month is closed for ever once its figures are fixed. Nothing was fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was restored from a backup and does not know what left since. Send once over a connection, or let the months that were over on %1 be closed without their figures. Nothing was fixed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Occupied</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>%1 · room %2 · bed %3</source>
        <extracomment>A place in a reception structure: unit, room and bed.</extracomment>
        <translation>%1 · room %2 · bed %3</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>late since just now</source>
        <translation>late since just now</translation>
    </message>
    <message>
        <source>within the hour</source>
        <translation>within the hour</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) late</source>
        <translation>
            <numerusform>%n hour late</numerusform>
            <numerusform>%n hours late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>No name</source>
        <translation>No name</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the partner</source>
        <translation>Sent to the partner</translation>
    </message>
    <message>
        <source>The partner acknowledged it</source>
        <translation>The partner acknowledged it</translation>
    </message>
    <message>
        <source>The partner accepted</source>
        <translation>The partner accepted</translation>
    </message>
    <message>
        <source>The partner declined</source>
        <translation>The partner declined</translation>
    </message>
    <message>
        <source>The service began</source>
        <translation>The service began</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>The time for an answer ran out</source>
        <translation>The time for an answer ran out</translation>
    </message>
    <message>
        <source>The partner was reminded</source>
        <translation>The partner was reminded</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken out again.</source>
        <translation>
            <numerusform>%n person taken out again.</numerusform>
            <numerusform>%n people taken out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were worked on since and stay:</source>
        <translation>
            <numerusform>%n person was worked on since and stays:</numerusform>
            <numerusform>%n people were worked on since and stay:</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other keys than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Accepted</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">Declined</translation>
    </message>
    <message>
        <source>Association</source>
        <translation type="unfinished">Association</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful: these are not the keys of %1 that were confirmed on %2. Either it made new ones, or somebody pretends to be it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful: another association is already confirmed under the name %1. Confirming this card puts it in the other one&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation type="unfinished">Ends today</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Ends in %n day</numerusform>
            <numerusform>Ends in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Called %n time(s)</source>
        <translation>
            <numerusform>Called %n time</numerusform>
            <numerusform>Called %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>%1 waits in the queue. She may not stay here until %2: see her bans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not come here until %2. The ban is reviewed on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stayed beyond the planned end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women only</source>
        <translation type="unfinished">Women only</translation>
    </message>
    <message>
        <source>Men only</source>
        <translation type="unfinished">Men only</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From %n year(s)</source>
        <translation>
            <numerusform>From %n year</numerusform>
            <numerusform>From %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n year(s)</source>
        <translation>
            <numerusform>Up to %n year</numerusform>
            <numerusform>Up to %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) at most</source>
        <translation>
            <numerusform>%n night at most</numerusform>
            <numerusform>%n nights at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of her belongings are kept here. Return them before she leaves.</source>
        <translation>
            <numerusform>%n piece of her belongings is kept here. Return it before she leaves.</numerusform>
            <numerusform>%n pieces of her belongings are kept here. Return them before she leaves.</numerusform>
        </translation>
    </message>
    <message>
        <source>She still has something of ours: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without her no adult of the household is in the house with: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ActivitiesPage</name>
    <message>
        <source>This activity is not there, or your role does not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities and barriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way of rights, counted for advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collective work, and who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note a barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ActivityList</name>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities: %1. Participants: %2, of whom women %3, men %4, not said %5, named %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity of this kind in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training sessions, awareness, language courses, cultural days: write down who took part, counted or by name, and they stand in the month&apos;s figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Day</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Kind</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished">Sector</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished">Commune</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ActivityRecord</name>
    <message>
        <source>The activity is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished">Commune</translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was typed here on %1 and not saved.</source>
        <translation type="unfinished">Something was typed here on %1 and not saved.</translation>
    </message>
    <message>
        <source>There is no former activity of this kind yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a new activity, like the one of %1. Who was counted is counted anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the attendance sheet as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attendance sheet is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 participants: women %2, men %3, not said %4, named %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished">Sector</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first, when there are several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme of the SNIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notes</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished">Counted</translation>
    </message>
    <message>
        <source>Whoever has no file is counted, not registered: nobody needs a name to learn something, and the month counts her all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody on file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Save</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation type="unfinished">Continue with it</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::AgendaBoard</name>
    <message>
        <source>More things of the whole day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::AgendaExportDialog</name>
    <message>
        <source>Only what is mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the names of people too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, these names may leave the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for the calendar of a phone or another program (iCalendar). Each entry says what kind it is and a file number; no name, no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>With names, whoever opens this file, the phone it is on, or the calendar service behind it reads who comes to the association and when. Wasl cannot protect it any more, nor take it back. Names of people who did not agree that their data leave are left out. The journal keeps that you did this. Should names be in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a first day and a last day that is not before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the calendar file as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::AgendaPage</name>
    <message>
        <source>New appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is to come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment is on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to come on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The calendar file is written, with %n entries.</source>
        <translation>
            <numerusform>The calendar file is written, with one entry.</numerusform>
            <numerusform>The calendar file is written, with %n entries.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should have been done by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Overdue</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N, at the chosen hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Today</translation>
    </message>
    <message>
        <source>T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Mine</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda: arrows move, Enter opens, N makes an appointment, T goes to today, Control with an arrow moves an appointment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::AgendaWords</name>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::AgreementDialog</name>
    <message>
        <source>New agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty if it has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune, when it concerns one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we undertake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the partner undertakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::AgreementsCard</name>
    <message>
        <source>There is no agreement yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished">since %1</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Agreements that end within %n day(s)</source>
        <translation>
            <numerusform>Agreements that end within %n day</numerusform>
            <numerusform>Agreements that end within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::AppointmentDialog</name>
    <message>
        <source>Appointment for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance 9, 9:30 or 14h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words, for everybody at the desk to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Make the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no hour. Write it like 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day of the appointment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::Arrival</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, and what was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrival of %1, begun on %2, is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, file number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · now</source>
        <extracomment>A step of the arrival and its state.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step is stored when it is done, and can be skipped and come back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n of her family</source>
        <translation>
            <numerusform>%1 and %n of her family</numerusform>
            <numerusform>%1 and %n of her family</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of the arrival, and what was done in it.</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>skipped; Enter goes back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in, &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished">Arrival</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the arrival</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::AssociationCard</name>
    <message>
        <source>The association&apos;s details were saved.</source>
        <translation>The association&apos;s details were saved.</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As it was written when the case file was made.</source>
        <translation>As it was written when the case file was made.</translation>
    </message>
    <message>
        <source>CNDP &amp;receipt</source>
        <translation>CNDP &amp;receipt</translation>
    </message>
    <message>
        <source>Number of the declaration to the data protection authority (law 09-08).</source>
        <translation>Number of the declaration to the data protection authority (law 09-08).</translation>
    </message>
    <message>
        <source>&amp;Communes</source>
        <translation>&amp;Communes</translation>
    </message>
    <message>
        <source>Where the association works. They are offered first in forms.</source>
        <translation>Where the association works. They are offered first in forms.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>The number of the CNDP receipt is missing. The notices that are read out and signed leave a line for it, to be filled in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number of years, from 1 to 30, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As notices say it to a person who wants to see her file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontact for people&apos;s rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number, or the name of who answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Years a file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last help, as declared to the CNDP.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::AttachmentPreview</name>
    <message>
        <source>The picture is being opened…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown inside Wasl. Save a copy to open it with another program. The copy is not encrypted: delete it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>This picture cannot be shown: it is damaged or too large. Save a copy to open it with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is being opened…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page cannot be shown: the file is damaged, protected or too large. Save a copy to open it with another program. The copy is not encrypted: delete it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::AttachmentsCard</name>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.jpg *.jpeg *.png *.txt *.docx *.odt *.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaching the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy will not be encrypted: whoever finds it can read it. Delete it as soon as it is no longer needed. That it was made is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation type="unfinished">Who may read it</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, papers and photos of papers are kept here, encrypted: PDF, JPEG, PNG, plain text, Word, Excel and LibreOffice Writer, up to 10 MB each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be gone for good; only that it was here stays in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::BackupCard</name>
    <message>
        <source>No backup was made yet.</source>
        <translation>No backup was made yet.</translation>
    </message>
    <message>
        <source>Last backup: %1, by %2.</source>
        <translation>Last backup: %1, by %2.</translation>
    </message>
    <message>
        <source>Folder that will hold the backup</source>
        <translation>Folder that will hold the backup</translation>
    </message>
    <message>
        <source>Backing up the case file</source>
        <translation>Backing up the case file</translation>
    </message>
    <message>
        <source>The backup is in %1. It was opened and verified: %2.</source>
        <translation>The backup is in %1. It was opened and verified: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>A backup is a whole case file, encrypted as this one is, and opened with the same passphrases. Keep it on another disk, in another place.</source>
        <translation>A backup is a whole case file, encrypted as this one is, and opened with the same passphrases. Keep it on another disk, in another place.</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Back up…</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BansView</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the agenda on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide a ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may not come for a time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the name: only those who were involved are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation type="unfinished">Nobody has this file number.</translation>
    </message>
    <message>
        <source>A ban for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All our structures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where she may not &amp;come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ban is decided. It is reviewed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new decision about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new decision holds from today. The one before stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the ban of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift it today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why it ends early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ban is lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Who</translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished">File number</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Reason</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Until</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decide a ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide &amp;anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer, shorter, or the same with another day of review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lift early…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bans in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is banned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ban always has an end, a reason and a day of review. Where somebody who is banned wants in, the desk is warned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::BarrierButton</name>
    <message>
        <source>The barrier is noted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The barrier was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way of her right: it is counted, for advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood in the way?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::BarrierDialog</name>
    <message>
        <source>Note a barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What stood in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished">Commune</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For advocacy: what happened, without what would tell who it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::BarrierList</name>
    <message>
        <source>No barrier in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not see this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way of a right is noted from a referral or a person&apos;s record, in two clicks, and counted here for advocacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 barriers of this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The barrier is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The barrier was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Day</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished">Sector</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished">Commune</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>in general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::BedBoard</name>
    <message>
        <source>Recorded: %1.</source>
        <translation>Recorded: %1.</translation>
    </message>
    <message>
        <source>The bed is out of use.</source>
        <translation>The bed is out of use.</translation>
    </message>
    <message>
        <source>The bed is back in use.</source>
        <translation>The bed is back in use.</translation>
    </message>
    <message>
        <source>Now %1 here. Tonight %2 of %3 beds are held, %4 free, %5 out of use.</source>
        <extracomment>%1 people now in the house; tonight %2 of %3 beds held, %4 free, %5 out of use.</extracomment>
        <translation>Now %1 here. Tonight %2 of %3 beds are held, %4 free, %5 out of use.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Bed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>&amp;Give a bed</source>
        <translation>&amp;Give a bed</translation>
    </message>
    <message>
        <source>Add a structure…</source>
        <translation>Add a structure…</translation>
    </message>
    <message>
        <source>Add a unit…</source>
        <translation>Add a unit…</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Beds</translation>
    </message>
    <message>
        <source>&amp;Hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) checked out.</source>
        <translation>
            <numerusform>%n guest checked out.</numerusform>
            <numerusform>%n guests checked out.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;rrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places, hours and house rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check out several…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The two views of a reception structure.</extracomment>
        <translation type="unfinished">Today</translation>
    </message>
    <message>
        <source>Coming weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its doors are closed at this hour.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::BedCard</name>
    <message>
        <source>Choose a bed</source>
        <translation>Choose a bed</translation>
    </message>
    <message>
        <source>Choose a bed of the list to see who has it and what can be done.</source>
        <translation>Choose a bed of the list to see who has it and what can be done.</translation>
    </message>
    <message>
        <source>Expected on %1. The bed is held until %2.</source>
        <translation>Expected on %1. The bed is held until %2.</translation>
    </message>
    <message>
        <source>Here since %1, with no end planned.</source>
        <translation>Here since %1, with no end planned.</translation>
    </message>
    <message>
        <source>Here since %1, until %2.</source>
        <translation>Here since %1, until %2.</translation>
    </message>
    <message>
        <source>Out of use until %1: %2.</source>
        <translation>Out of use until %1: %2.</translation>
    </message>
    <message>
        <source>Out of use: %1.</source>
        <translation>Out of use: %1.</translation>
    </message>
    <message>
        <source>Nobody has this bed tonight.</source>
        <translation>Nobody has this bed tonight.</translation>
    </message>
    <message>
        <source>This bed is no longer in use.</source>
        <translation>This bed is no longer in use.</translation>
    </message>
    <message>
        <source>Where the person goes</source>
        <translation>Where the person goes</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>Why it is cancelled</translation>
    </message>
    <message>
        <source>Why the bed is out of use</source>
        <translation>Why the bed is out of use</translation>
    </message>
    <message>
        <source>Stays until</source>
        <translation>Stays until</translation>
    </message>
    <message>
        <source>Back in use on</source>
        <translation>Back in use on</translation>
    </message>
    <message>
        <source>Leave it empty if it is not known.</source>
        <translation>Leave it empty if it is not known.</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Check out</translation>
    </message>
    <message>
        <source>Extend the stay</source>
        <translation>Extend the stay</translation>
    </message>
    <message>
        <source>Cancel the reservation</source>
        <translation>Cancel the reservation</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Take out of use</translation>
    </message>
    <message>
        <source>&amp;Give this bed</source>
        <translation>&amp;Give this bed</translation>
    </message>
    <message>
        <source>Take out of use…</source>
        <translation>Take out of use…</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>Back in use</translation>
    </message>
    <message>
        <source>Check &amp;in</source>
        <translation>Check &amp;in</translation>
    </message>
    <message>
        <source>Check &amp;out…</source>
        <translation>Check &amp;out…</translation>
    </message>
    <message>
        <source>&amp;Move to another bed…</source>
        <translation>&amp;Move to another bed…</translation>
    </message>
    <message>
        <source>&amp;Extend…</source>
        <translation>&amp;Extend…</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Cancel the reservation…</source>
        <translation>Cancel the reservation…</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Show the person</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Record it</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
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
        <translation type="unfinished">Bed</translation>
    </message>
    <message>
        <source>All of them have a bed, or one is held for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a bed.</source>
        <translation>
            <numerusform>%n person has a bed.</numerusform>
            <numerusform>%n persons have a bed.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Who stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reserve only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the &amp;waiting list</source>
        <translation type="unfinished">Put on the &amp;waiting list</translation>
    </message>
    <message>
        <source>Room %1, bed %2 is held for %3. She is checked in when you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in to the bed that was held: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">, </translation>
    </message>
</context>
<context>
    <name>wasl::ui::BelongingsView</name>
    <message>
        <source>All that is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept long enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept for her until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take belongings in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose belongings are they?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation type="unfinished">Nobody has this file number.</translation>
    </message>
    <message>
        <source>Belongings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is kept for her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many &amp;pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the &amp;bag or locker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it is taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in. Print the receipt for her to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give away or destroy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return belongings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished">Record it</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 that are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows that she &amp;authorised it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;second person who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded. %n piece(s) are still here.</source>
        <translation>
            <numerusform>Recorded. %n piece is still here.</numerusform>
            <numerusform>Recorded. %n pieces are still here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded. Nothing of it is here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is saved. It bears her name and is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished">File number</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">What</translation>
    </message>
    <message>
        <source>Pieces here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag or locker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Since</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>She stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unclaimed for %n day(s)</source>
        <translation>
            <numerusform>Unclaimed for %n day</numerusform>
            <numerusform>Unclaimed for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take belongings in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give away or destroy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ceipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongings that are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which belongings are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is taken in for a guest stands here until it is returned: what it is, how many pieces, in which bag or locker.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::BlockForm</name>
    <message>
        <source>Why the place is out of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of use from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in use on</source>
        <translation type="unfinished">Back in use on</translation>
    </message>
    <message>
        <source>Leave it empty if it is not known.</source>
        <translation type="unfinished">Leave it empty if it is not known.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Block the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Leave it</translation>
    </message>
</context>
<context>
    <name>wasl::ui::BoardLegend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::BrandPanel</name>
    <message>
        <source>The link between people who arrive and the services that are there for them.</source>
        <translation>The link between people who arrive and the services that are there for them.</translation>
    </message>
    <message>
        <source>What you write here is encrypted on this computer. Nothing that names a person ever leaves it by itself.</source>
        <translation>What you write here is encrypted on this computer. Nothing that names a person ever leaves it by itself.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CardDialog</name>
    <message>
        <source>I called a person I know there, and the fingerprint is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That person says that the association made new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm an association’s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the fingerprint read out to you on the phone, on a number you did not take from this card. Only then is it sure that nobody exchanged the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which partner of the directory it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People agree to a partner: sealed files go to the partner they agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is confirmed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Confirm this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: add it to the directory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::CardPaperBox</name>
    <message>
        <source>Print the other side too: what the card is, and whom to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 sheets of ten, to be cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card size, one on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The association&apos;s &amp;phone on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever finds a card calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cards.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::CarryDialog</name>
    <message>
        <source>Without a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>1. Save the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this computer never has a connection, the altered figures leave in a file on a USB stick. Hand it to somebody who has a connection and Wasl, or a browser. Months that are saved are closed for ever, so the date must be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is really %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Read the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever delivered the file brings an answer back, with the hub&apos;s receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer has a connection, it can deliver the file of an association that has none. The file holds altered figures only, and nothing of it is kept here. Carry the answer back to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file to deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the figures as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried figures (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) saved. Have the file delivered, and read the answer in when it comes back.</source>
        <translation>
            <numerusform>%n release saved. Have the file delivered, and read the answer in when it comes back.</numerusform>
            <numerusform>%n releases saved. Have the file delivered, and read the answer in when it comes back.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried answers (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) wait here.</source>
        <translation>
            <numerusform>%n release waits here.</numerusform>
            <numerusform>%n releases wait here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) delivered, with a receipt.</source>
        <translation>
            <numerusform>%n release delivered, with a receipt.</numerusform>
            <numerusform>%n releases delivered, with a receipt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer holds nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the other association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answer as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has answered, but its answer was not saved. Deliver the same file again to have it: nothing is counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The hub said no to %n request(s); why stands in the answer. Carry it back to the association.</source>
        <translation>
            <numerusform>The hub said no to %n request; why stands in the answer. Carry it back to the association.</numerusform>
            <numerusform>The hub said no to %n requests; why stands in the answer. Carry it back to the association.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered. Carry the answer back to the association.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was restored from a backup and does not know what left since. If this computer can have a connection once, send over it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the months that were over on %1, without their figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivering to the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is for the hub at %1. Connect to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>The delivery was stopped. The hub may have taken a part: deliver the same file again for its answer. Nothing is counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::CaseHistoryCard</name>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over from %1 to %2, by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::CaseList</name>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Without a worker</source>
        <translation>Without a worker</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>All open</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>No open case</translation>
    </message>
    <message>
        <source>Nothing here just now</source>
        <translation>Nothing here just now</translation>
    </message>
    <message>
        <source>No case is in this list. Choose another one above.</source>
        <translation>No case is in this list. Choose another one above.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>&amp;Open a case</source>
        <translation>&amp;Open a case</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Open a case</translation>
    </message>
    <message>
        <source>Your role does not see cases</source>
        <translation>Your role does not see cases</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Overdue</translation>
    </message>
    <message>
        <source>No case is called that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this list has what you typed in it. Empty the box to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case keeps together what is done for a person or a household over time: its stage, its plan, its follow-ups and its notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups, goals and steps of a plan come here on the day after they were due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every case has a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody follows comes here, to be handed over to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases you open, and those handed over to you, come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case of a household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case of one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Next to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open: what is overdue first, then the most urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, file number, worker or stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::CaseRecord</name>
    <message>
        <source>The case is now at this stage: %1.</source>
        <translation>The case is now at this stage: %1.</translation>
    </message>
    <message>
        <source>The priority is saved.</source>
        <translation>The priority is saved.</translation>
    </message>
    <message>
        <source>The case is on hold.</source>
        <translation>The case is on hold.</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>The case is open again.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>The case is closed.</translation>
    </message>
    <message>
        <source>The follow-up is planned.</source>
        <translation>The follow-up is planned.</translation>
    </message>
    <message>
        <source>The follow-up is done.</source>
        <translation>The follow-up is done.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>The note is kept.</translation>
    </message>
    <message>
        <source>Case of %1</source>
        <translation>Case of %1</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Show the person</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open until %1. This is in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is handed over to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Case of the household of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished">Follow-ups</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">History</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CasesPage</name>
    <message>
        <source>Open a case</source>
        <translation>Open a case</translation>
    </message>
    <message>
        <source>For whom is the case opened?</source>
        <translation>For whom is the case opened?</translation>
    </message>
    <message>
        <source>This case is not there, or your role does not see it.</source>
        <translation>This case is not there, or your role does not see it.</translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation>Nobody has this file number.</translation>
    </message>
    <message>
        <source>This person has a case already; it is closed. You can reopen it.</source>
        <translation>This person has a case already; it is closed. You can reopen it.</translation>
    </message>
    <message>
        <source>This person has a case already: here it is.</source>
        <translation>This person has a case already: here it is.</translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation>The case is open.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) handed over to %1.</source>
        <translation>
            <numerusform>%n case handed over to %1.</numerusform>
            <numerusform>%n cases handed over to %1.</numerusform>
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
        <translation>Sex and age</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Administrative status</source>
        <translation>Administrative status</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>All other communes</source>
        <translation>All other communes</translation>
    </message>
    <message>
        <source>Place %1, not used</source>
        <translation>Place %1, not used</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>All together</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>All others</translation>
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
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Given name in Arabic</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Family name in Arabic</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Nationalities</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Country of origin</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Needs an interpreter</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Arrival in Morocco</source>
        <translation>Arrival in Morocco</translation>
    </message>
    <message>
        <source>Keep the file until</source>
        <translation>Keep the file until</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Administrative status</source>
        <translation>Administrative status</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Phones</translation>
    </message>
    <message>
        <source>Specific needs</source>
        <translation>Specific needs</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>Identity documents</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation>Change undone</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>Record changed</translation>
    </message>
    <message>
        <source>Decision about her data</source>
        <translation>Decision about her data</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>Copy of her file made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request about her data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compartment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Reason</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Until</translation>
    </message>
    <message>
        <source>Closed notes read in an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in or went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obstacle met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with another record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed notes asked for with a wrong recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark for the fire list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ChangesTab</name>
    <message>
        <source>Changes after closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes after closing (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s) were written down beside the month.</source>
        <translation>
            <numerusform>%n amendment was written down beside the month.</numerusform>
            <numerusform>%n amendments were written down beside the month.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a single month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months are closed one by one, and so are their changes kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is closed, whatever is corrected later will stand here, with who and why. The closed figures stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted again just now, every figure is as it was when the month was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on %1 and signed by %2. The signature holds: these are the figures as they were closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of this month does not hold. Somebody altered the file past the program: do not hand these figures out, and compare them with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on %1 by %2 without a signature. It was closed with an earlier version of Wasl, or written past the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed since</source>
        <translation>
            <numerusform>%n figure changed since</numerusform>
            <numerusform>%n figures changed since</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures that changed since the month was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance: a departure that was entered late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them down as amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">From</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">To</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Why</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ChartCanvas</name>
    <message>
        <source>From “%1” to “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ChartView</name>
    <message>
        <source>The figures and their picture were copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the figures and the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ChaseDialog</name>
    <message>
        <source>Note a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no phone in the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the &amp;call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what came of the call.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ChaseList</name>
    <message>
        <source>The call is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished">Partner</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation type="unfinished">Answer due</translation>
    </message>
    <message>
        <source>Phone there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chased on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to chase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a &amp;call (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::CheckOutDialog</name>
    <message>
        <source>%1, until %2</source>
        <extracomment>A guest and the day of her planned departure.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check out several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where they go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All or none: if one cannot leave, nobody is checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Nobody is expected to leave today. Choose guests on the board first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Check out %n guest(s)</source>
        <translation>
            <numerusform>Check out %n guest</numerusform>
            <numerusform>Check out %n guests</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where they go, or that it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nobody was checked out: %n cannot leave. The reason stands beside the name.</source>
        <translation>
            <numerusform>Nobody was checked out: %n cannot leave. The reason stands beside the name.</numerusform>
            <numerusform>Nobody was checked out: %n cannot leave. The reason stands beside the name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked out; the others have left. The reason stands beside the name.</source>
        <translation>
            <numerusform>%n could not be checked out; the others have left. The reason stands beside the name.</numerusform>
            <numerusform>%n could not be checked out; the others have left. The reason stands beside the name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::ChooseStep</name>
    <message>
        <source>The register to import</source>
        <translation>The register to import</translation>
    </message>
    <message>
        <source>Registers (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Registers (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>A spreadsheet or a table as text, with one person or one visit in each row. Nothing of it is lost: what cannot be read is kept in the person&apos;s note.</source>
        <translation>A spreadsheet or a table as text, with one person or one visit in each row. Nothing of it is lost: what cannot be read is kept in the person&apos;s note.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Excel (.xlsx), LibreOffice (.ods) or text (.csv).</source>
        <translation>Excel (.xlsx), LibreOffice (.ods) or text (.csv).</translation>
    </message>
    <message>
        <source>File of the register</source>
        <translation>File of the register</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ClosingTab</name>
    <message>
        <source>and %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pair of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note or a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was to leave on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer was due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished">Registered on</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished">File number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who and what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and sign %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months are closed one by one. Choose a single month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month was closed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Left open then: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month can be closed when it is over.</source>
        <translation type="unfinished">A month can be closed when it is over.</translation>
    </message>
    <message>
        <source>The lists are being looked through …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is done. Once closed, these figures cannot be changed by anybody; what is corrected later stands beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are still open. Close them first, or say why the month is closed all the same. Once closed, these figures cannot be changed by anybody.</source>
        <translation>
            <numerusform>%n point is still open. Close it first, or say why the month is closed all the same. Once closed, these figures cannot be changed by anybody.</numerusform>
            <numerusform>%n points are still open. Close them first, or say why the month is closed all the same. Once closed, these figures cannot be changed by anybody.</numerusform>
        </translation>
    </message>
    <message>
        <source>The month is closed and signed. What changes later will stand beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looks odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at before closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the month is closed with points open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept with the month, and signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::CodeCombo</name>
    <message>
        <source>“%1” is not in the list. Choose an entry of the list.</source>
        <translation>“%1” is not in the list. Choose an entry of the list.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CodeListEdit</name>
    <message>
        <source>Take %1 away</source>
        <translation>Take %1 away</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CodeStep</name>
    <message>
        <source>Recovery code of the case file in Wasl</source>
        <translation>Recovery code of the case file in Wasl</translation>
    </message>
    <message>
        <source>Keep this sheet locked away. Whoever has it and the file can read everything.</source>
        <translation>Keep this sheet locked away. Whoever has it and the file can read everything.</translation>
    </message>
    <message>
        <source>Type the recovery code back</source>
        <translation>Type the recovery code back</translation>
    </message>
    <message>
        <source>So that it is certain that the paper is right. No record can be kept before.</source>
        <translation>So that it is certain that the paper is right. No record can be kept before.</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirm</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>The recovery code</translation>
    </message>
    <message>
        <source>It opens the file when a passphrase is forgotten, and it is shown only now. Print it or write it down, and keep the paper locked away from this computer.</source>
        <translation>It opens the file when a passphrase is forgotten, and it is shown only now. Print it or write it down, and keep the paper locked away from this computer.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Recovery code</translation>
    </message>
    <message>
        <source>Capital or small letters, with or without the dashes.</source>
        <translation>Capital or small letters, with or without the dashes.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation>I have it on &amp;paper</translation>
    </message>
    <message>
        <source>&amp;Show the code again</source>
        <translation>&amp;Show the code again</translation>
    </message>
    <message>
        <source>The code is lost: &amp;make a new one</source>
        <translation>The code is lost: &amp;make a new one</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ColumnsStep</name>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>What is in “%1”</source>
        <translation>What is in “%1”</translation>
    </message>
    <message>
        <source>The first row holds the headings</source>
        <translation>The first row holds the headings</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in %1. Look whether each column is taken for what it is.</source>
        <translation>
            <numerusform>%n row in %1. Look whether each column is taken for what it is.</numerusform>
            <numerusform>%n rows in %1. Look whether each column is taken for what it is.</numerusform>
        </translation>
    </message>
    <message>
        <source>A register with these headings was imported before: the columns are proposed as they were taken then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in nothing if a row would have to be set aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ComingDates</name>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">Expired</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Day</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">What</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">About</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished">File number</translation>
    </message>
    <message>
        <source>Deadlines, hearings and papers about to expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the file; on a paper it opens a file for its renewal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::CommunesEdit</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Type a part of the name</translation>
    </message>
    <message>
        <source>Commune to add</source>
        <translation>Commune to add</translation>
    </message>
</context>
<context>
    <name>wasl::ui::CompartmentsDialog</name>
    <message>
        <source>Closed notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which closed notes may %1 read? Each kind has a key of its own, and only who holds it can give it on. What was read before a key is taken away may have been copied; what is written after it stays closed to her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her role does not go with these notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role “%1” goes with none of these notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ConsentBox</name>
    <message>
        <source>Sent without</source>
        <translation>Sent without</translation>
    </message>
    <message>
        <source>Sent without consent. The reason: %1</source>
        <translation>Sent without consent. The reason: %1</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>The person has not been asked whether this partner may receive the referral.</source>
        <translation>The person has not been asked whether this partner may receive the referral.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>The person refused on %1.</source>
        <translation>The person refused on %1.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>The person withdrew the consent on %1.</source>
        <translation>The person withdrew the consent on %1.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>The consent of %1 expired on %2.</source>
        <translation>The consent of %1 expired on %2.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>The person agreed on %1.</source>
        <translation>The person agreed on %1.</translation>
    </message>
    <message>
        <source>%1 agreed for the person on %2.</source>
        <translation>%1 agreed for the person on %2.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Record &amp;consent</source>
        <translation>Record &amp;consent</translation>
    </message>
    <message>
        <source>Send without consent, with a reason</source>
        <translation>Send without consent, with a reason</translation>
    </message>
    <message>
        <source>The person agrees that this partner receives the referral</source>
        <translation>The person agrees that this partner receives the referral</translation>
    </message>
    <message>
        <source>The person refuses</source>
        <translation>The person refuses</translation>
    </message>
    <message>
        <source>Notice read in</source>
        <translation>Notice read in</translation>
    </message>
    <message>
        <source>Given by someone else</source>
        <translation>Given by someone else</translation>
    </message>
    <message>
        <source>The guardian&apos;s name, for a minor. Else leave it empty.</source>
        <translation>The guardian&apos;s name, for a minor. Else leave it empty.</translation>
    </message>
    <message>
        <source>Record this decision</source>
        <translation>Record this decision</translation>
    </message>
    <message>
        <source>Why it is sent without consent</source>
        <translation>Why it is sent without consent</translation>
    </message>
    <message>
        <source>It is kept in the journal with your name.</source>
        <translation>It is kept in the journal with your name.</translation>
    </message>
    <message>
        <source>Send without consent</source>
        <translation>Send without consent</translation>
    </message>
    <message>
        <source>The notice to read out to her</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ConsentStep</name>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Consent</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about their data on file.</source>
        <translation>
            <numerusform>%n decision about their data on file.</numerusform>
            <numerusform>%n decisions about their data on file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::ConsentTab</name>
    <message>
        <source>%1: not asked</source>
        <comment>consent</comment>
        <translation>%1: not asked</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <comment>consent</comment>
        <translation>%1: expired</translation>
    </message>
    <message>
        <source>%1: given</source>
        <comment>consent</comment>
        <translation>%1: given</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <comment>consent</comment>
        <translation>%1: refused</translation>
    </message>
    <message>
        <source>%1: withdrawn</source>
        <comment>consent</comment>
        <translation>%1: withdrawn</translation>
    </message>
    <message>
        <source>Any partner</source>
        <translation>Any partner</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Read in</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Choose what she was asked for.</source>
        <translation>Choose what she was asked for.</translation>
    </message>
    <message>
        <source>Choose what she decided.</source>
        <translation>Choose what she decided.</translation>
    </message>
    <message>
        <source>The decision was recorded. A later decision replaces it.</source>
        <translation>The decision was recorded. A later decision replaces it.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Her decision</source>
        <translation>Her decision</translation>
    </message>
    <message>
        <source>Empty for a referral means any partner. Sharing needs a name.</source>
        <translation>Empty for a referral means any partner. Sharing needs a name.</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Holds until</translation>
    </message>
    <message>
        <source>Empty: until she withdraws it.</source>
        <translation>Empty: until she withdraws it.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>The guardian, when she did not decide herself.</source>
        <translation>The guardian, when she did not decide herself.</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Record the decision</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Read this out to her. Version %1 of the notice, valid from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the CNDP receipt is missing: the paper leaves a line for it. Write it once under Settings, Association.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper to be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper was saved. It bears her name and is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice to read out to her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::CourseCard</name>
    <message>
        <source>Closed on %1: %2.</source>
        <translation>Closed on %1: %2.</translation>
    </message>
    <message>
        <source>Reopened on %1.</source>
        <translation>Reopened on %1.</translation>
    </message>
    <message>
        <source>Open since %1.</source>
        <translation>Open since %1.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>S&amp;tage</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>&amp;Close the case</translation>
    </message>
    <message>
        <source>&amp;Reopen the case</source>
        <translation>&amp;Reopen the case</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Why it is closed</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Close it</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was attained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::CreateStep</name>
    <message>
        <source>Write the association&apos;s name.</source>
        <translation>Write the association&apos;s name.</translation>
    </message>
    <message>
        <source>Choose the folder the file will be kept in.</source>
        <translation>Choose the folder the file will be kept in.</translation>
    </message>
    <message>
        <source>Folder for the new case file</source>
        <translation>Folder for the new case file</translation>
    </message>
    <message>
        <source>A new case file</source>
        <translation>A new case file</translation>
    </message>
    <message>
        <source>&amp;Create the file</source>
        <translation>&amp;Create the file</translation>
    </message>
    <message>
        <source>&amp;Association</source>
        <translation>&amp;Association</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>An empty folder, or one that does not exist yet.</source>
        <translation>An empty folder, or one that does not exist yet.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Your &amp;user name</source>
        <translation>Your &amp;user name</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoose…</translation>
    </message>
    <message>
        <source>Choose the folder for the new case file</source>
        <translation>Choose the folder for the new case file</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>You will be its manager; others can be added afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::DateEdit</name>
    <message>
        <source>Type the whole date: day, month and year, as in 23/11/2026.</source>
        <translation>Type the whole date: day, month and year, as in 23/11/2026.</translation>
    </message>
    <message>
        <source>This date cannot be before %1.</source>
        <translation>This date cannot be before %1.</translation>
    </message>
    <message>
        <source>This date cannot be after %1.</source>
        <translation>This date cannot be after %1.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>dd/mm/yyyy, a year, or an age</source>
        <translation>dd/mm/yyyy, a year, or an age</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DayLists</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Waits since</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A word and how many: &quot;Arrivals (3)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivals</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Departures</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Arrivals of today</source>
        <translation>Arrivals of today</translation>
    </message>
    <message>
        <source>Departures of today</source>
        <translation>Departures of today</translation>
    </message>
    <message>
        <source>Waiting for a place</source>
        <translation>Waiting for a place</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DeadlineDialog</name>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Computed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hour of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 09:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remind, days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What has to be done by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule: I write the last day myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A rule and how long it gives: &quot;Appeal in labour matters (30 clear days)&quot;.</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before %1 on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved on from %1, a closed day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities are closed on that day: act before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be verified by a lawyer: this rule was not read in the text of the law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hangs on a religious holiday whose day is only estimated: it may end a day earlier or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rule, or that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (before %2)</source>
        <extracomment>What has to be done, and the hour before which: &quot;Appeal (before 12:24)&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::DeskCard</name>
    <message>
        <source>Due %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Ends today</translation>
    </message>
    <message>
        <source>Reserved until %1</source>
        <translation>Reserved until %1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>Nobody like that is on file</source>
        <translation>Nobody like that is on file</translation>
    </message>
    <message>
        <source>Try fewer letters, the other script, the file number or the phone. Or register the person with what you typed.</source>
        <translation>Try fewer letters, the other script, the file number or the phone. Or register the person with what you typed.</translation>
    </message>
    <message>
        <source>Welcome to the desk</source>
        <translation>Welcome to the desk</translation>
    </message>
    <message>
        <source>Type a name above to find a person. As soon as people are on file, what waits today stands here: referrals without an answer, stays that end, follow-ups due.</source>
        <translation>Type a name above to find a person. As soon as people are on file, what waits today stands here: referrals without an answer, stays that end, follow-ups due.</translation>
    </message>
    <message>
        <source>Your role does not see people</source>
        <translation>Your role does not see people</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Register this person</source>
        <translation>Register this person</translation>
    </message>
    <message>
        <source>Register the first person</source>
        <translation>Register the first person</translation>
    </message>
    <message>
        <source>Referrals to chase</source>
        <translation>Referrals to chase</translation>
    </message>
    <message>
        <source>No answer is late. Referrals whose partner has not answered in time appear here.</source>
        <translation>No answer is late. Referrals whose partner has not answered in time appear here.</translation>
    </message>
    <message>
        <source>Stays ending and reservations</source>
        <translation>Stays ending and reservations</translation>
    </message>
    <message>
        <source>No stay ends today. Beds that become free and reservations that expire appear here.</source>
        <translation>No stay ends today. Beds that become free and reservations that expire appear here.</translation>
    </message>
    <message>
        <source>Follow-ups due</source>
        <translation>Follow-ups due</translation>
    </message>
    <message>
        <source>Nothing is due. Visits and calls planned in the cases appear here on their day.</source>
        <translation>Nothing is due. Visits and calls planned in the cases appear here on their day.</translation>
    </message>
    <message>
        <source>Last worked with</source>
        <translation>Last worked with</translation>
    </message>
    <message>
        <source>The people you saw last appear here.</source>
        <translation>The people you saw last appear here.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in any script, number, phone, nationality or commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue and appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits. Find a person above and press Ctrl+Enter: she stands here until she is received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers and consents about to expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing expires within a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space takes the next step; the menu key shows all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests about people’s data, due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is due. Requests for access, correction or erasure stand here before their day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::DirectoryCard</name>
    <message>
        <source>Associations of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for sealed referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands here about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each says of itself what stands here. Before a card is used, its fingerprint is compared on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association</source>
        <translation type="unfinished">Association</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::DocumentDialog</name>
    <message>
        <source>Monthly summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of several months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief for a commune council or for advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, to print or send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (.xlsx), one sheet a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, with a description of its columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first page is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to save the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public version was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact figures were saved as %1. Keep the file in the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose council it is for; empty for all communes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures &amp;show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you &amp;ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished">&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Public version, for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exact, for the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small figures can tell who somebody is: these do not leave the association.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Save the document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public figures of these months have not been drawn yet: %1.
Saving draws them, once and for all. The page is shown then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your text and not among the rounded figures: %1. An exact number of people can tell who somebody is. Change the text, or confirm below that these numbers may leave the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph of your own, for this period and language. Its numbers are not rounded: take them from the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reader should decide or do. Numbers are not rounded here either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These &amp;numbers in my text may leave the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every count of people is rounded by chance to a multiple of five, once and for all; small tables are left out. Of closed months only, as they were closed, and not of the first three of the file. A month is drawn when its paper is first saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::DuplicatePanel</name>
    <message>
        <source>Perhaps already on file</source>
        <translation>Perhaps already on file</translation>
    </message>
    <message>
        <source>While you type, people who resemble this one appear here. Have a look before you save: one person, one file.</source>
        <translation>While you type, people who resemble this one appear here. Have a look before you save: one person, one file.</translation>
    </message>
    <message>
        <source>Very likely the same</source>
        <translation>Very likely the same</translation>
    </message>
    <message>
        <source>Resembles</source>
        <translation>Resembles</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about a person</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Open the file of %1, %2</source>
        <translation>Open the file of %1, %2</translation>
    </message>
</context>
<context>
    <name>wasl::ui::DuplicateReview</name>
    <message>
        <source>No decision was taken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two records look like one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When two records were said to be the same person, or different people, it stands here and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of records that may be the same person appear here, the likeliest first. Wasl never joins two by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date of birth, age</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation type="unfinished">Arabic name</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished">Other names</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Sex</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Date of birth</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished">Nationality</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished">Commune</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished">Phones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished">Registered on</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">Open %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are the same person from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are different people. The pair is not proposed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stay in the list until somebody is sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision was taken back; both records are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two names</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>One person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person, two records?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records stay as they are; the decision is a link that can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing everyone on file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::EachPersonStep</name>
    <message>
        <source>&amp;Of whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::EnrolForm</name>
    <message>
        <source>The hub&apos;s certificate</source>
        <translation>The hub&apos;s certificate</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificates (*.pem *.crt)</translation>
    </message>
    <message>
        <source>This certificate cannot be read. Choose the file ca.pem that the network&apos;s coordination gave you.</source>
        <translation>This certificate cannot be read. Choose the file ca.pem that the network&apos;s coordination gave you.</translation>
    </message>
    <message>
        <source>Join a network</source>
        <translation>Join a network</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Address of the hub</translation>
    </message>
    <message>
        <source>As the network&apos;s coordination gave it.</source>
        <translation>As the network&apos;s coordination gave it.</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Its certificate</translation>
    </message>
    <message>
        <source>Only this hub will be spoken to.</source>
        <translation>Only this hub will be spoken to.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>One-time code</translation>
    </message>
    <message>
        <source>First month to publish</source>
        <translation>First month to publish</translation>
    </message>
    <message>
        <source>Communes counted apart</source>
        <translation>Communes counted apart</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>File of the certificate</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Join the network</source>
        <translation>Join the network</translation>
    </message>
    <message>
        <source>Joining the network</source>
        <translation>Joining the network</translation>
    </message>
    <message>
        <source>Where you work, eight at most. All others are counted together. They stay as they are.</source>
        <translation>Where you work, eight at most. All others are counted together. They stay as they are.</translation>
    </message>
    <message>
        <source>Month and year, such as 10/2026. Older rows count in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ErasureDialog</name>
    <message>
        <source>Write why the person is erased.</source>
        <translation type="unfinished">Write why the person is erased.</translation>
    </message>
    <message>
        <source>Everything about %1 is deleted: her record, consents, cases, referrals, stays, what she was given, her legal files and the requests about her rights. It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains: the figures in which she was counted, without her; the journal&apos;s entries, emptied, so that it can still be verified; and older backups, until they are deleted. A certificate says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was erased. This certificate is not kept: save it, for her or for the authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Save the certificate as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ExchangeCard</name>
    <message>
        <source>Fingerprint of %1. Keys made on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The association has no keys yet: they are made when its card is first saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save our card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards (*.waslcard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is saved. It holds no secret: give it to other associations, and read the fingerprint out to them on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is confirmed: referrals to it can be saved as sealed files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are new keys. Save the card and give it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our association’s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it another association that uses Wasl seals referrals and answers so that only this case file opens them. No server is needed: the files go on a stick or by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;our card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associations we exchange with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association</source>
        <translation type="unfinished">Association</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished">Partner</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this when somebody who could open this file left on bad terms, or a computer was lost. Every association must then get the new card and confirm it on the phone; until it has, it cannot read what you seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Add the card that another association gave you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ExportDialog</name>
    <message>
        <source>Where to write the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) written to %1. The file is not encrypted: keep it as you would keep the paper.</source>
        <translation>
            <numerusform>%n person written to %1. The file is not encrypted: keep it as you would keep the paper.</numerusform>
            <numerusform>%n people written to %1. The file is not encrypted: keep it as you would keep the paper.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n person(s) of the list as it is shown</source>
        <translation>
            <numerusform>The one person of the list as it is shown</numerusform>
            <numerusform>The %n people of the list as it is shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">&amp;Close</translation>
    </message>
    <message>
        <source>As &amp;text (.csv)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;workbook (.xlsx)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be in the file, with name, birth, sex, nationality, commune and day of registration; needs and notes stay here.</source>
        <translation>
            <numerusform>%n person will be in the file, with name, birth, sex, nationality, commune and day of registration; needs and notes stay here.</numerusform>
            <numerusform>%n people will be in the file, with name, birth, sex, nationality, commune and day of registration; needs and notes stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were not asked for their consent yet: the file says so.</source>
        <translation>
            <numerusform>%n of them was not asked for her consent yet: the file says so.</numerusform>
            <numerusform>%n of them were not asked for their consent yet: the file says so.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log keeps who exported whom, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished">File number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation type="unfinished">Name in Arabic</translation>
    </message>
    <message>
        <source>Also those who were never asked, marked as such</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are left out; the reason stands beside each.</source>
        <translation>
            <numerusform>%n person is left out; the reason stands beside her.</numerusform>
            <numerusform>%n people are left out; the reason stands beside each.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Why</translation>
    </message>
</context>
<context>
    <name>wasl::ui::Field</name>
    <message>
        <source>needed</source>
        <translation>needed</translation>
    </message>
</context>
<context>
    <name>wasl::ui::FigureList</name>
    <message>
        <source>nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody whose record was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) slept</source>
        <translation>
            <numerusform>%n night slept</numerusform>
            <numerusform>%n nights slept</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished">Registered</translation>
    </message>
    <message>
        <source>Assisted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation type="unfinished">Checked in</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation type="unfinished">Checked out</translation>
    </message>
    <message>
        <source>Was given something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part in an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of an activity</source>
        <translation>
            <numerusform>%n participant of an activity</numerusform>
            <numerusform>%n participants of an activity</numerusform>
        </translation>
    </message>
    <message>
        <source>Barrier met: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month was closed with %1 here. Counted now it is %2, and that is what is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people and events behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished">File number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Day</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity held: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n that your role does not see</source>
        <translation>
            <numerusform>%n that your role does not see</numerusform>
            <numerusform>%n that your role does not see</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::FigureTable</name>
    <message>
        <source>= the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ %1 fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figures then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click shows the people and events behind a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::FiguresTab</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Figures</translation>
    </message>
    <message>
        <source>See what and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in this month look odd.</source>
        <translation>
            <numerusform>%n thing in this month looks odd.</numerusform>
            <numerusform>%n things in this month look odd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::FileCard</name>
    <message>
        <source>Open since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legal adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it with this outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::FireList</name>
    <message>
        <source>Who is in the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: guests in the house %2, of them with help to leave %3, visitors %4, out %5.</source>
        <extracomment>%1 date and hour, %2 guests inside, %3 of them who need help, %4 visitors, %5 guests who are out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Place</translation>
    </message>
    <message>
        <source>room %1, bed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Who</translation>
    </message>
    <message>
        <source>To leave the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Language</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the list as a PDF, or read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is being printed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of who is in the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is saved. It bears names and is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::FirstLoginStep</name>
    <message>
        <source>Your own passphrase</source>
        <translation>Your own passphrase</translation>
    </message>
    <message>
        <source>The one you were given was for this once. Choose one that only you know.</source>
        <translation>The one you were given was for this once. Choose one that only you know.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
</context>
<context>
    <name>wasl::ui::FoldSection</name>
    <message>
        <source>Open. Press to fold away.</source>
        <translation>Open. Press to fold away.</translation>
    </message>
    <message>
        <source>Folded away. Press to open.</source>
        <translation>Folded away. Press to open.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::FollowUpsCard</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Mark as &amp;done</translation>
    </message>
    <message>
        <source>Next follow-up on</source>
        <translation>Next follow-up on</translation>
    </message>
    <message>
        <source>&amp;Plan it</source>
        <translation>&amp;Plan it</translation>
    </message>
</context>
<context>
    <name>wasl::ui::GiveBed</name>
    <message>
        <source>Another bed for %1</source>
        <translation>Another bed for %1</translation>
    </message>
    <message>
        <source>A bed for %1</source>
        <translation>A bed for %1</translation>
    </message>
    <message>
        <source>&amp;Move here</source>
        <translation>&amp;Move here</translation>
    </message>
    <message>
        <source>Check &amp;in now</source>
        <translation>Check &amp;in now</translation>
    </message>
    <message>
        <source>&amp;Reserve</source>
        <translation>&amp;Reserve</translation>
    </message>
    <message>
        <source>Put on the &amp;waiting list</source>
        <translation>Put on the &amp;waiting list</translation>
    </message>
    <message numerus="yes">
        <source>Place the whole &amp;household together, %n person(s)</source>
        <translation>
            <numerusform>Place the whole &amp;household together, %n person</numerusform>
            <numerusform>Place the whole &amp;household together, %n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::GivingRulesDialog</name>
    <message>
        <source>for &amp;each member of the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker may give &amp;against the rule, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the rule away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of what is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests who sleep here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quantity at one time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is given to see or write its rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule holds from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule any more: it is given to whoever asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
</context>
<context>
    <name>wasl::ui::GlassDialog</name>
    <message>
        <source>Read in an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These notes are open to their own readers only. In an emergency they open for %n minute(s), for this person alone. Your name, the hour and the reason go into the journal first, and stay there.</source>
        <translation>
            <numerusform>These notes are open to their own readers only. In an emergency they open for %n minute, for this person alone. Your name, the hour and the reason go into the journal first, and stay there.</numerusform>
            <numerusform>These notes are open to their own readers only. In an emergency they open for %n minutes, for this person alone. Your name, the hour and the reason go into the journal first, and stay there.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: unconscious in hospital, the doctor asks what she takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies on paper with whoever answers for this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Write it down and open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::GoalBox</name>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Until</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
    <message>
        <source>herself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished">Sector</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector of the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal is to be reached until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::GoalsCard</name>
    <message>
        <source>Base line and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target is set for this indicator. With one, the chart shows how far the association is from it, year by year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">What</translation>
    </message>
    <message>
        <source>Base line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target for a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base line: where it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure of the whole year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base line is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::GuardedApplication</name>
    <message>
        <source>What you typed is still there, as long as you do not close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file is damaged: what was read is not what was written, perhaps because the disk fails. It has to be opened again; if that does not go, restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done: something in the program is broken. What was saved before is safe, and what you typed is still there. Keep a copy of it, then lock the case file and open it again. Whoever looks after this computer needs this note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done: this computer has no free memory left. Close other programs, then try again. What you typed is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::GuestCardsDialog</name>
    <message>
        <source>With their &amp;photo, where they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of the guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests whose cards are printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Given name</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Full name</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">No name</translation>
    </message>
    <message>
        <source>&amp;Guests of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name on new cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · has a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · gets a new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the cards as PDF (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards were saved. The file is not encrypted: delete it once it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HandOut</name>
    <message>
        <source>Next, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a card or type a file number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n given today</source>
        <translation>
            <numerusform>%n given today</numerusform>
            <numerusform>%n given today</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message numerus="yes">
        <source>household of %n</source>
        <translation>
            <numerusform>household of %n</numerusform>
            <numerusform>household of %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who receives it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Who</translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished">File number</translation>
    </message>
    <message>
        <source>Find by &amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen line was given by mistake (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter gives and waits for the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many, and of what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lent things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason to give it &amp;nevertheless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card or &amp;file number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is given today stands here, the last first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is handed &amp;over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she should &amp;know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the history of each case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>The case of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) without a worker</source>
        <translation>
            <numerusform>%n open case without a worker</numerusform>
            <numerusform>%n open cases without a worker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n open case(s) of %1</source>
        <translation>
            <numerusform>The one open case of %1</numerusform>
            <numerusform>All %n open cases of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open case(s)</source>
        <extracomment>A worker, and how many cases she has.</extracomment>
        <translation>
            <numerusform>%1: %n open case</numerusform>
            <numerusform>%1: %n open cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who follows from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::HearingDialog</name>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An &amp;interpreter must come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 09:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court and room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came &amp;of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the hour, such as 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::HistoryDialog</name>
    <message>
        <source>Figures of years before Wasl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that are left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Why</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Import the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In “%1”: %n figure(s).</source>
        <translation>
            <numerusform>In “%1”: %n figure.</numerusform>
            <numerusform>In “%1”: %n figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They belong to %n indicator(s); what was imported for these before is replaced.</source>
        <translation>
            <numerusform>They belong to %n indicator; what was imported for these before is replaced.</numerusform>
            <numerusform>They belong to %n indicators; what was imported for these before is replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::HistoryTab</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>History of the record</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HouseCard</name>
    <message>
        <source>The rules of the house were saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life in the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody has to ask after a guest, and how long her belongings are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days &amp;away until a guest is absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless she said when she comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days &amp;belongings are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After she left; then they may be handed over or destroyed, before two persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::HouseDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
</context>
<context>
    <name>wasl::ui::HousePage</name>
    <message>
        <source>There is no reception structure yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer there, or your role does not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life in the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fire list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the house, on the screen and on paper (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished">Structure</translation>
    </message>
    <message>
        <source>Parts of the day’s life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reception structure yet</source>
        <translation type="unfinished">No reception structure yet</translation>
    </message>
    <message>
        <source>Add a structure on the reception page first. Then you see here who is in it, what happened, who may not come and what is kept for guests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not see the house</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::HouseRulesTab</name>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one rule a line, in any language guests read. Each guest signs the rules that hold on the day she arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules hold or held already, so they stay as they were signed. A new version takes their place from its day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules are still to come and can be changed until their day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules were saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house-rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the house rules to be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules were saved as a paper to be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Language</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">From</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Versions of the house rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished">&amp;Language</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules of the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;version or language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Save</translation>
    </message>
    <message>
        <source>Paper to be signed…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::HouseTab</name>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message>
        <source>bag or locker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Day</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">What</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Bans, belongings and incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take belongings in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down an incident…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide a ban…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about her in the houses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bans, what is kept for her and incidents she was involved in stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::HouseholdStep</name>
    <message>
        <source>Household</source>
        <translation type="unfinished">Household</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the household.</source>
        <translation>
            <numerusform>%n person in the household.</numerusform>
            <numerusform>%n persons in the household.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Register one more of the household</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::HouseholdTab</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>In the household</source>
        <translation>In the household</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Nobody has this file number. Find the person first.</source>
        <translation>Nobody has this file number. Find the person first.</translation>
    </message>
    <message>
        <source>Choose what she is to the head of the household.</source>
        <translation>Choose what she is to the head of the household.</translation>
    </message>
    <message>
        <source>%1 belongs to the household now.</source>
        <translation>%1 belongs to the household now.</translation>
    </message>
    <message>
        <source>Find the member</source>
        <translation>Find the member</translation>
    </message>
    <message>
        <source>Type a name in any script, a file number or a phone.</source>
        <translation>Type a name in any script, a file number or a phone.</translation>
    </message>
    <message>
        <source>%1 left the household; the history stays.</source>
        <translation>%1 left the household; the history stays.</translation>
    </message>
    <message>
        <source>Members of the household</source>
        <translation>Members of the household</translation>
    </message>
    <message>
        <source>She is on file alone. Add the people she lives with: a family is received, lodged and counted together.</source>
        <translation>She is on file alone. Add the people she lives with: a family is received, lodged and counted together.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>File number of the member</source>
        <translation>File number of the member</translation>
    </message>
    <message>
        <source>Relation to the head of the household</source>
        <translation>Relation to the head of the household</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Add to the household</source>
        <translation>Add to the household</translation>
    </message>
    <message>
        <source>Find by name…</source>
        <translation>Find by name…</translation>
    </message>
    <message>
        <source>The chosen member leaves the household</source>
        <translation>The chosen member leaves the household</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
</context>
<context>
    <name>wasl::ui::IdentityForm</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>%1, region %2</source>
        <translation>%1, region %2</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>Administrative status</source>
        <translation>Administrative status</translation>
    </message>
    <message>
        <source>Where she lives</source>
        <translation>Where she lives</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>Identity documents</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Given name in Arabic</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Family name in Arabic</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>What she is called, or the name on another paper.</source>
        <translation>What she is called, or the name on another paper.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>A day, a month, a year or an age.</source>
        <translation>A day, a month, a year or an age.</translation>
    </message>
    <message>
        <source>If the date is not known</source>
        <translation>If the date is not known</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Nationalities</translation>
    </message>
    <message>
        <source>The first one counts in the figures.</source>
        <translation>The first one counts in the figures.</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Country of origin</translation>
    </message>
    <message>
        <source>If it is not the nationality.</source>
        <translation>If it is not the nationality.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>First the one to speak with her.</source>
        <translation>First the one to speak with her.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>She needs an interpreter</source>
        <translation>She needs an interpreter</translation>
    </message>
    <message>
        <source>Arrival in Morocco</source>
        <translation>Arrival in Morocco</translation>
    </message>
    <message>
        <source>Keep the file until</source>
        <translation>Keep the file until</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Add a nationality</source>
        <translation>Add a nationality</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Add a language</translation>
    </message>
    <message>
        <source>Add a status</source>
        <translation>Add a status</translation>
    </message>
    <message>
        <source>Take this status away</source>
        <translation>Take this status away</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Add a phone</translation>
    </message>
    <message>
        <source>Take this phone away</source>
        <translation>Take this phone away</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Add a document</translation>
    </message>
    <message>
        <source>Take this document away</source>
        <translation>Take this document away</translation>
    </message>
</context>
<context>
    <name>wasl::ui::IdentityTab</name>
    <message>
        <source>What was typed here on %1 was not saved.</source>
        <translation>What was typed here on %1 was not saved.</translation>
    </message>
    <message>
        <source>The record of %1 was saved.</source>
        <translation>The record of %1 was saved.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>The photo was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ImportCard</name>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Bring in the people of a spreadsheet, with their needs and what they asked for. The same register can be imported again: whoever is there already stays as she is.</source>
        <translation>Bring in the people of a spreadsheet, with their needs and what they asked for. The same register can be imported again: whoever is there already stays as she is.</translation>
    </message>
    <message>
        <source>&amp;Import a register…</source>
        <translation>&amp;Import a register…</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ImportWizard</name>
    <message>
        <source>Import a register</source>
        <translation>Import a register</translation>
    </message>
    <message>
        <source>Which register?</source>
        <translation>Which register?</translation>
    </message>
    <message>
        <source>What is in its columns?</source>
        <translation>What is in its columns?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What became of the register</source>
        <translation>What became of the register</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Look at it</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>To the &amp;people</source>
        <translation>To the &amp;people</translation>
    </message>
    <message>
        <source>The import failed. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::IncidentDialog</name>
    <message>
        <source>Write down an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What kind of incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;grave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may &amp;read the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever may see incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those with the key for violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happe&amp;ned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measures taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Until</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened lies in the part of the file for violence, to which you were given no key. The rest can be followed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened and the measures are sealed. What is to be done is not: keep it short.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::IncidentsView</name>
    <message>
        <source>, </source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious and grave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">When</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">What</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Who</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished">Structure</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write down an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide a &amp;ban…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About somebody who was involved in the chosen incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which incidents are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What took place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::IndicatorsTab</name>
    <message>
        <source>By sex</source>
        <translation type="unfinished">By sex</translation>
    </message>
    <message>
        <source>By age</source>
        <translation type="unfinished">By age</translation>
    </message>
    <message>
        <source>By nationality</source>
        <translation type="unfinished">By nationality</translation>
    </message>
    <message>
        <source>By commune</source>
        <translation type="unfinished">By commune</translation>
    </message>
    <message>
        <source>By administrative status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By category of need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators by programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month, quarter or year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years before Wasl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import figures (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting an indicator over the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the needs that your role does not see or that are not collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the years before this file can be shown beside those that are counted here. The list has the columns code, period (2019 or 2019-04) and value, and if wanted breakdown and key. This indicator&apos;s code is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from %1. These figures are shown apart from those that are counted here. Importing again replaces them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of years before Wasl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ItemsStep</name>
    <message>
        <source>Items given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) given.</source>
        <translation>
            <numerusform>%n item given.</numerusform>
            <numerusform>%n items given.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they get now. Each is held to its rule on how often it may be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items to be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for all, to the one at the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::JournalCard</name>
    <message>
        <source>Verifying the journal</source>
        <translation>Verifying the journal</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: %n entry(ies), each one linked to the one before.</source>
        <translation>
            <numerusform>The journal is intact: %n entry, each one linked to the one before.</numerusform>
            <numerusform>The journal is intact: %n entries, each one linked to the one before.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries are missing at number %1, or one stands where none was.</source>
        <translation>Entries are missing at number %1, or one stands where none was.</translation>
    </message>
    <message>
        <source>The values of entry %1 are not those that were written.</source>
        <translation>The values of entry %1 are not those that were written.</translation>
    </message>
    <message>
        <source>Time, author or order were changed at entry %1.</source>
        <translation>Time, author or order were changed at entry %1.</translation>
    </message>
    <message>
        <source>The end of the journal, at entry %1, is not the one last written.</source>
        <translation>The end of the journal, at entry %1, is not the one last written.</translation>
    </message>
    <message>
        <source>At entry %1 this is not the journal that the witness knows.</source>
        <translation>At entry %1 this is not the journal that the witness knows.</translation>
    </message>
    <message>
        <source>The values of entry %1 are gone, and no erasure says so.</source>
        <translation>The values of entry %1 are gone, and no erasure says so.</translation>
    </message>
    <message>
        <source>Somebody changed the file outside of Wasl, or the disk is failing. Keep this file as it is, and open the last backup.</source>
        <translation>Somebody changed the file outside of Wasl, or the disk is failing. Keep this file as it is, and open the last backup.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Every change is written down and linked to the one before, so that nobody can take one out or alter it unseen.</source>
        <translation>Every change is written down and linked to the one before, so that nobody can take one out or alter it unseen.</translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation>&amp;Verify the journal</translation>
    </message>
</context>
<context>
    <name>wasl::ui::KeyFigures</name>
    <message>
        <source>Before: no figures then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= as many as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 more than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ %1 fewer than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year before: no figures then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= as many as a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 more than a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ %1 fewer than a year before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::KeySection</name>
    <message>
        <source>The association signs with this key since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code that the coordination gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The association signs with a new key now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving the network a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key the association signs with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the hub does not know this key any more, as after a restore or on a new computer: ask the network&apos;s coordination for such a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is renewed by itself with a sending over a connection: once a year, and whenever somebody was removed from the case file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>wasl::ui::KeysCard</name>
    <message>
        <source>All records are encrypted under a new key. Make a new backup: older ones still open with the old key.</source>
        <translation>All records are encrypted under a new key. Make a new backup: older ones still open with the old key.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>All records are written anew under a fresh key; nobody&apos;s passphrase changes. Do it when a computer or a backup was lost. When a user is revoked it is done by itself.</source>
        <translation>All records are written anew under a fresh key; nobody&apos;s passphrase changes. Do it when a computer or a backup was lost. When a user is revoked it is done by itself.</translation>
    </message>
    <message>
        <source>Renew the &amp;key</source>
        <translation>Renew the &amp;key</translation>
    </message>
</context>
<context>
    <name>wasl::ui::LeavingCard</name>
    <message>
        <source>What will leave this computer</source>
        <translation>What will leave this computer</translation>
    </message>
    <message>
        <source>The very bytes</source>
        <translation>The very bytes</translation>
    </message>
    <message>
        <source>Altered figures that will leave</source>
        <translation>Altered figures that will leave</translation>
    </message>
    <message>
        <source>The very bytes that will leave</source>
        <translation>The very bytes that will leave</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Altered figure</source>
        <translation>Altered figure</translation>
    </message>
    <message>
        <source>Nothing leaves now</source>
        <translation>Nothing leaves now</translation>
    </message>
    <message>
        <source>When a month is over, its altered figures are shown here before they are sent.</source>
        <translation>When a month is over, its altered figures are shown here before they are sent.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>True figure, never sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::LegalList</name>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Mine</translation>
    </message>
    <message>
        <source>All open</source>
        <translation type="unfinished">All open</translation>
    </message>
    <message>
        <source>To be acted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Closed</translation>
    </message>
    <message>
        <source>No legal file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here just now</source>
        <translation type="unfinished">Nothing here just now</translation>
    </message>
    <message>
        <source>A legal file keeps together a procedure before an authority: its steps, hearings and deadlines, and privileged notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is in this list. Choose another one above, or type less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Kind</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal adviser</source>
        <translation type="unfinished">Legal adviser</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished">nobody yet</translation>
    </message>
    <message>
        <source>Legal clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files before authorities, the nearest deadline first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, reference, authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::LegalPage</name>
    <message>
        <source>Open a legal file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom is the file opened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not there, or your role does not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation type="unfinished">Nobody has this file number.</translation>
    </message>
    <message>
        <source>The file is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has an open file of this kind already: here it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for the renewal is open, with its deadlines.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::LegalRecord</name>
    <message>
        <source>The deadline is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hearing is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes are kept, sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal file of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearings (%1)</source>
        <extracomment>A tab and how many rows it has: &quot;Hearings (2)&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was undone.</source>
        <translation type="unfinished">The change was undone.</translation>
    </message>
    <message>
        <source>The deadline is on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hearing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">What</translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Day</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Place</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Interpreter</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation type="unfinished">Show the person</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;deadline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;hearing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearings and steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deadline yet. Where a rule is known, its last day is computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hearing yet. Its day stands in the agenda too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step yet: what was filed, received or decided, and when.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::LegalTab</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Kind</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Open</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a legal file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has no legal file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal file keeps together a procedure before an authority: its steps, hearings and deadlines.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::LegalWords</name>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::LoansView</name>
    <message>
        <source>%1 out, %2 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Who</translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished">File number</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Card or file number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the card, or type the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which &amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, a size; may be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: as long as she needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned, &amp;good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned, worn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned, damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One week more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::LookButton</name>
    <message>
        <source>Language and appearance</source>
        <translation>Language and appearance</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dark appearance</translation>
    </message>
</context>
<context>
    <name>wasl::ui::LookCard</name>
    <message>
        <source>Language and appearance</source>
        <translation>Language and appearance</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>The window turns with it at once.</source>
        <translation>The window turns with it at once.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes at night.</source>
        <translation>Dark is easier on the eyes at night.</translation>
    </message>
    <message>
        <source>Loc&amp;k by itself</source>
        <translation>Loc&amp;k by itself</translation>
    </message>
    <message>
        <source>When nobody has touched this computer. Drafts are kept, encrypted.</source>
        <translation>When nobody has touched this computer. Drafts are kept, encrypted.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>To the next part of the window</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>To the part before</translation>
    </message>
    <message>
        <source>Fold or widen the side bar</source>
        <translation>Fold or widen the side bar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>This sheet</translation>
    </message>
</context>
<context>
    <name>wasl::ui::MonthCharts</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here a month is drawn as charts: how many people came over thirteen months, who they were, what became of their referrals, how full the houses were. They draw themselves as soon as somebody was registered, helped or referred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts are counted now. The figures of a closed month stay as they were closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact figures, for the association itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what the charts show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::MonthPage</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Exact figures, for the association itself. They do not leave the house in this form.</source>
        <translation>Exact figures, for the association itself. They do not leave the house in this form.</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Close the month</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>A month can be closed when it is over.</source>
        <translation>A month can be closed when it is over.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>%1 has not come to pass yet. There is nothing to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The months before (Alt+PgUp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The months after (Alt+PgDown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, typed as 10/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month of several; empty for one month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of this month does not hold: its figures were altered past the program. See the tab for changes after closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed of these months: %1. Counted today they are as they were closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed of these months: %1. What is shown here is counted today, and today these differ from what was closed: %2. Choose one of them by itself to see how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month was closed, and its signature is missing: nobody answers for its figures. See the tab for changes after closing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::NameOffer</name>
    <message>
        <source>Others write it %1. Ctrl+Space takes the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished">, </translation>
    </message>
</context>
<context>
    <name>wasl::ui::NationalCard</name>
    <message>
        <source>The whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 5 associations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too small to be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network’s figures beside ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network’s figures are sums of altered ones: the true figure lies within the margin in 95 of 100 cases. Ours are exact, and stay in this house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the network and our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">Network</translation>
    </message>
    <message>
        <source>Ours, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld to protect others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::NavButton</name>
    <message numerus="yes">
        <source>%n waiting here</source>
        <translation>
            <numerusform>%n waiting here</numerusform>
            <numerusform>%n waiting here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::NeedsStep</name>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Needs</translation>
    </message>
    <message numerus="yes">
        <source>%n specific need(s) on file.</source>
        <translation>
            <numerusform>%n specific need on file.</numerusform>
            <numerusform>%n specific needs on file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::NeedsTab</name>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The needs were saved.</source>
        <translation>The needs were saved.</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Add a need</translation>
    </message>
    <message>
        <source>Take this need away</source>
        <translation>Take this need away</translation>
    </message>
    <message>
        <source>No specific need is recorded</source>
        <translation>No specific need is recorded</translation>
    </message>
    <message>
        <source>Needs by UNHCR’s codes, with the day they began and ended: they decide what is offered first, and count in the figures.</source>
        <translation>Needs by UNHCR’s codes, with the day they began and ended: they decide what is offered first, and count in the figures.</translation>
    </message>
    <message>
        <source>Sensitive needs, such as those about health or violence, are not shown to your role.</source>
        <translation>Sensitive needs, such as those about health or violence, are not shown to your role.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
</context>
<context>
    <name>wasl::ui::NetworkPage</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Not in a network yet. Everything else works without one.</source>
        <translation>Not in a network yet. Everything else works without one.</translation>
    </message>
    <message>
        <source>Network: up to date</source>
        <translation>Network: up to date</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) wait</source>
        <translation>
            <numerusform>%n release waits</numerusform>
            <numerusform>%n releases wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending altered figures to the network</source>
        <translation>Sending altered figures to the network</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) delivered, with a receipt.</source>
        <translation>
            <numerusform>%n release delivered, with a receipt.</numerusform>
            <numerusform>%n releases delivered, with a receipt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) wait here.</source>
        <translation>
            <numerusform>%n release waits here.</numerusform>
            <numerusform>%n releases wait here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the network what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes back (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was restored from a backup or is a copy: the network holds, or may yet receive, figures of %1 that it does not know of. So that nobody is counted twice, it counts nobody more as assisted or referred in %1. Until New Year, these two kinds of figures leave as mere chance and say nothing; from January %2 they count again. People registered are counted as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;by itself, at a moment drawn by chance in the first ten days of each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When there is a connection, and only once the first figures were seen and sent by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::NewFileDialog</name>
    <message>
        <source>Open a legal file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority’s number, if there is one already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::NewPassphrase</name>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>The two are not the same. Type it again.</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>New &amp;passphrase</translation>
    </message>
    <message>
        <source>At least 12 characters, or six words.</source>
        <translation>At least 12 characters, or six words.</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Again</translation>
    </message>
    <message>
        <source>Too weak</source>
        <translation>Too weak</translation>
    </message>
    <message>
        <source>It will do; 15 characters or more are better</source>
        <translation>It will do; 15 characters or more are better</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Strong</translation>
    </message>
</context>
<context>
    <name>wasl::ui::NotesCard</name>
    <message>
        <source>Write the note first.</source>
        <translation>Write the note first.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>When and by whom something was done.</extracomment>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>No note yet.</source>
        <translation>No note yet.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>New &amp;note</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Who may read it</translation>
    </message>
    <message>
        <source>&amp;Keep this note</source>
        <translation>&amp;Keep this note</translation>
    </message>
    <message>
        <source>There are notes in the legal compartment that you may not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are notes in the medical compartment that you may not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are notes in the compartment on violence that you may not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are notes that you may not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::Notice</name>
    <message>
        <source>To go on, type %1.</source>
        <translation>To go on, type %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
</context>
<context>
    <name>wasl::ui::NoticesCard</name>
    <message>
        <source>Notices of the coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no notice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::OnwardBox</name>
    <message>
        <source>a partner still to be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from the one to %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred on to %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer &amp;on to another partner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::OpenCaseDialog</name>
    <message>
        <source>Open a case</source>
        <translation type="unfinished">Open a case</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the reference person either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Her household: %n person(s)</source>
        <translation>
            <numerusform>Her household: %n person</numerusform>
            <numerusform>Her household: %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This household has an open case already. Two cases are easily worked on twice: open another one only if it is really about something else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::OpenStep</name>
    <message>
        <source>Folder of the case file</source>
        <translation>Folder of the case file</translation>
    </message>
    <message>
        <source>Open the case file</source>
        <translation>Open the case file</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Case &amp;file</source>
        <translation>Case &amp;file</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Case file</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>O&amp;ther…</translation>
    </message>
    <message>
        <source>Choose the folder of another case file</source>
        <translation>Choose the folder of another case file</translation>
    </message>
    <message>
        <source>&amp;Create a new case file</source>
        <translation>&amp;Create a new case file</translation>
    </message>
    <message>
        <source>I do not know my passphrase any &amp;more</source>
        <translation>I do not know my passphrase any &amp;more</translation>
    </message>
</context>
<context>
    <name>wasl::ui::OrientationStep</name>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) drafted; the partner is still to be chosen.</source>
        <translation>
            <numerusform>%n referral drafted; the partner is still to be chosen.</numerusform>
            <numerusform>%n referrals drafted; the partner is still to be chosen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orientation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue for a case worker, with the services named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A service, and its sector.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which services she needs now. A referral is drafted for each sector; partner and consent follow there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which services she needs now. She waits in the queue for a case worker, who sees them named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services she needs now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These referrals are drafted already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::OutboxCard</name>
    <message>
        <source>Sent and waiting</source>
        <translation>Sent and waiting</translation>
    </message>
    <message>
        <source>Releases that were sent or wait</source>
        <translation>Releases that were sent or wait</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Receipt of %1</source>
        <translation>Receipt of %1</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Not tried yet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Last word</source>
        <translation>Last word</translation>
    </message>
</context>
<context>
    <name>wasl::ui::OverdueList</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Overdue</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Day</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">What</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">About</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished">Worker</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished">nobody yet</translation>
    </message>
    <message>
        <source>What is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups, actions of a plan, legal deadlines and answers to referrals whose day is over stand here until they are done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::PageHeader</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Back (Alt+Left)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PaperBox</name>
    <message>
        <source>The form gets its reference when it is sent, and can then be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent before there were references: it gets one when it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in her language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form was saved. It bears her name and is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::PartnerDialog</name>
    <message>
        <source>Add a partner</source>
        <translation>Add a partner</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Name in Arabic</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Where it works. Leave it empty if it works everywhere.</source>
        <translation>Where it works. Leave it empty if it works everywhere.</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>What it offers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Add this partner</source>
        <translation>Add this partner</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PartnerForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Name</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation type="unfinished">Name in Arabic</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Kind</translation>
    </message>
    <message>
        <source>Commune where it sits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation type="unfinished">What it offers</translation>
    </message>
    <message>
        <source>Places it covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communes, provinces or regions. Empty: everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom one calls there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Address</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages spoken there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nobody is referred there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notes</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are referred there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation type="unfinished">Add a language</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PartnerList</name>
    <message>
        <source>Worked with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer worked with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not see partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partner like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you keep the hospitals, schools, clinics and associations to which you refer people. Begin with your own, or look at a directory of examples first: they are invented, say so, and are removed in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words, the sector or the commune above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) were added. None of them exists.</source>
        <translation>
            <numerusform>%n example was added. It does not exist.</numerusform>
            <numerusform>%n examples were added. None of them exists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) were removed.</source>
        <translation>
            <numerusform>%n example was removed.</numerusform>
            <numerusform>%n examples were removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished">Partner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Kind</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished">Commune</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Phone</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom people are referred, and what was agreed with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a directory of examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, contact, phone or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished">Sector</translation>
    </message>
    <message>
        <source>All communes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune that is covered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::PartnerRecord</name>
    <message>
        <source>This is an example: the organisation does not exist. What you save here is yours and stays when the examples are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was referred there in the last twelve months, or no answer is due yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last twelve months: %1 accepted, %2 declined, %3 never answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Half of the answers came within %n hour(s).</source>
        <translation>
            <numerusform>Half of the answers came within %n hour.</numerusform>
            <numerusform>Half of the answers came within %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the answers came within %n day(s).</source>
        <translation>
            <numerusform>Half of the answers came within %n day.</numerusform>
            <numerusform>Half of the answers came within %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>New partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Closed</translation>
    </message>
    <message>
        <source>The partner is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Save</translation>
    </message>
    <message>
        <source>Last answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was typed here on %1 and not saved.</source>
        <translation type="unfinished">Something was typed here on %1 and not saved.</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation type="unfinished">Continue with it</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PartnerTable</name>
    <message>
        <source>Does not cover the person&apos;s commune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement in force until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement in force without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished">Partner</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Accepted</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Place</translation>
    </message>
    <message>
        <source>Partners to choose from, with their answers of the last twelve months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::PartnersPage</name>
    <message>
        <source>This partner is not there, or your role does not see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::PassphraseCard</name>
    <message>
        <source>Your passphrase was changed. The old one opens nothing any more.</source>
        <translation>Your passphrase was changed. The old one opens nothing any more.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>My passphrase</translation>
    </message>
    <message>
        <source>Only you know it. Nobody can read it back, and a lost one is replaced by an administrator.</source>
        <translation>Only you know it. Nobody can read it back, and a lost one is replaced by an administrator.</translation>
    </message>
    <message>
        <source>Passphrase until &amp;now</source>
        <translation>Passphrase until &amp;now</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Change my passphrase</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PassphraseField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Hide the passphrase</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PassphraseOnce</name>
    <message>
        <source>Temporary passphrase</source>
        <translation>Temporary passphrase</translation>
    </message>
    <message>
        <source>Write it down for %1, by hand. It is shown this once, and is good for the first sign-in only: she chooses her own then.</source>
        <translation>Write it down for %1, by hand. It is shown this once, and is good for the first sign-in only: she chooses her own then.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>I have written it down</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PastImports</name>
    <message>
        <source>Past imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes out the people it registered, unless somebody worked on them since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">When</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">People</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation type="unfinished">Brought in</translation>
    </message>
    <message numerus="yes">
        <source>Undone, %n person(s) kept</source>
        <translation>
            <numerusform>Undone, %n person kept</numerusform>
            <numerusform>Undone, %n people kept</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::PeopleEdit</name>
    <message>
        <source>Find by name…</source>
        <translation type="unfinished">Find by name…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File number, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was involved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation type="unfinished">Nobody has this file number.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PeopleList</name>
    <message>
        <source>Last worked with</source>
        <translation>Last worked with</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Search people</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Nobody is on file yet</source>
        <translation>Nobody is on file yet</translation>
    </message>
    <message>
        <source>Your role does not see people</source>
        <translation>Your role does not see people</translation>
    </message>
    <message>
        <source>Everyone you receive has a record here: who she is, what she needs, what she agreed to, and where she was referred.</source>
        <translation>Everyone you receive has a record here: who she is, what she needs, what she agreed to, and where she was referred.</translation>
    </message>
    <message>
        <source>Nobody like that is on file</source>
        <translation>Nobody like that is on file</translation>
    </message>
    <message>
        <source>Try fewer letters, the other script, the file number or the phone. Or register the person with what you typed.</source>
        <translation>Try fewer letters, the other script, the file number or the phone. Or register the person with what you typed.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Register the first person</source>
        <translation>Register the first person</translation>
    </message>
    <message>
        <source>Register this person</source>
        <translation>Register this person</translation>
    </message>
    <message>
        <source>Name in any script, number, phone, nationality or commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person, two records?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::PeoplePage</name>
    <message>
        <source>No record that you may see has this file number.</source>
        <translation>No record that you may see has this file number.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PeopleTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation>Arabic name</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished">Under way</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation type="unfinished">Sex and age</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">, </translation>
    </message>
</context>
<context>
    <name>wasl::ui::PeriodBar</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::PersonCardsButton</name>
    <message>
        <source>Car&amp;ds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::PersonCardsDialog</name>
    <message>
        <source>&amp;Revoke the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print her card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As she wishes it. Empty: no name stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: until it is revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With her &amp;photo, if she agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo in her record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a card is lost or must not be used any more, &amp;because:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace her &amp;card by this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new card is ready to be printed. The old one no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is ready to be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose why the card is revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card no longer works. Whoever scans it is told so, and not whose it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was saved. The file is not encrypted: delete it once it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Why</translation>
    </message>
    <message>
        <source>There is no card yet. Scanned at the door, at a hand-out or at the desk, a card says who she is without asking her name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PersonPicker</name>
    <message>
        <source>Name or file number</source>
        <translation>Name or file number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In the other script</source>
        <translation>In the other script</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>Nobody is found by these words.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PersonRecord</name>
    <message>
        <source>The change was undone.</source>
        <translation>The change was undone.</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n need</numerusform>
            <numerusform>%n needs</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <translation>Referral: %1</translation>
    </message>
    <message>
        <source>Bed: %1</source>
        <translation>Bed: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Parts of the record</translation>
    </message>
    <message>
        <source>The appointment is on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has other records too: %1. Their referrals and stays are shown here as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file numbers</comment>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>She is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts her at the end of today&apos;s queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the other record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows her case, or opens one for her or her household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banned until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::PersonWords</name>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>about %n year</numerusform>
            <numerusform>about %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between nationalities</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No name</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Status not known</source>
        <translation>Status not known</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PhoneField</name>
    <message>
        <source>This does not look like a phone number. It can be kept as it is.</source>
        <translation>This does not look like a phone number. It can be kept as it is.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::Photo</name>
    <message>
        <source>This picture is too large. Choose one of at most 20 MB and 60 megapixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Choose a JPEG, PNG or WebP file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::PhotoEdit</name>
    <message>
        <source>Choose a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first, then paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished">Photo</translation>
    </message>
    <message>
        <source>Choose a &amp;photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::PlacePanel</name>
    <message>
        <source>All structures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room that can be used with a wheelchair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the bed the person has now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) fit all of them, of those listed first.</source>
        <translation>
            <numerusform>%n way fits all of them, of those listed first.</numerusform>
            <numerusform>%n ways fit all of them, of those listed first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) fit, of those listed first.</source>
        <translation>
            <numerusform>%n bed fit, of those listed first.</numerusform>
            <numerusform>%n beds fit, of those listed first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>Against a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unit</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Room</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished">Bed</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n of her family</source>
        <translation>
            <numerusform>%1 and %n of her family</numerusform>
            <numerusform>%1 and %n of her family</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has moved: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are on the waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bed.</source>
        <translation type="unfinished">Choose a bed.</translation>
    </message>
    <message>
        <source>Write why the rule is set aside; it is recorded with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved for %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is checked in: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are checked in: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished">Structure</translation>
    </message>
    <message>
        <source>&amp;Arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty if it is not known.</source>
        <translation type="unfinished">Leave it empty if it is not known.</translation>
    </message>
    <message>
        <source>Who needs a room that can be used with a wheelchair:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the rule is set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is recorded with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places, those that fit first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on file as a need, and is changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick who stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick who stays, or skip the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free bed fits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::PlacesTab</name>
    <message>
        <source>The place is back in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is out of use for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s)</source>
        <translation>
            <numerusform>%n bed</numerusform>
            <numerusform>%n beds</numerusform>
        </translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation type="unfinished">Out of use</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation type="unfinished">Occupied</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished">Reserved</translation>
    </message>
    <message>
        <source>Bed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of use for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back into use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit is a floor, a wing or a dormitory. Write its name under the list and press Enter; then add its rooms, and so many beds to each, in one go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a bed here now, and none is reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here, with no end known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a reservation from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a reservation from %2 until %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more hold(s) a bed here.</source>
        <translation>
            <numerusform>%n more hold a bed here.</numerusform>
            <numerusform>%n more holds a bed here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked from %1 until %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked from %1 on: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is no longer blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the place a name people know it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) who stay here now would not be admitted by these rules. They keep their beds; the rules hold for whoever comes next.</source>
        <translation>
            <numerusform>%n guest who stay here now would not be admitted by these rules. They keep their beds; the rules hold for whoever comes next.</numerusform>
            <numerusform>%n guests who stay here now would not be admitted by these rules. They keep their beds; the rules hold for whoever comes next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) were added.</source>
        <translation>
            <numerusform>%n room was added.</numerusform>
            <numerusform>%n rooms were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) were added.</source>
        <translation>
            <numerusform>%n bed was added.</numerusform>
            <numerusform>%n beds were added.</numerusform>
        </translation>
    </message>
    <message>
        <source>The place is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Place</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Units, rooms and beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of another unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Name</translation>
    </message>
    <message>
        <source>Can be reached and used with a wheelchair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cot, for a small child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Rooms:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Beds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many rooms to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many beds to add to each room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::PlanCard</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal yet. A plan says what is to be reached, and by which steps: who does what, and until when. What is late comes first in the list of cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::PracticeDialog</name>
    <message>
        <source>Nobody can be recognised in it: no name, no story of one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for the other associations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how something is done, never about a person. The note leaves this computer as it stands; once the coordination approves it, every association of the network can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished">Arabic</translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished">French</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">English</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished">Sector</translation>
    </message>
    <message>
        <source>Language of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly this leaves, signed by the association, and nothing else:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Send to the coordination</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::PracticesCard</name>
    <message>
        <source>How others do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note is there to read yet. Write the first one: how you do something that helps others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice notes of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen practice note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association</source>
        <translation type="unfinished">Association</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished">Sector</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Since</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PresenceDialog</name>
    <message>
        <source>With our card for sealed referrals: its public keys and fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the directory says about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How others reach the association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The association’s phone and address, no person’s. Every association of the network and its coordination can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Send</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PresenceView</name>
    <message>
        <source>In and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes in or goes out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished">Out</translation>
    </message>
    <message>
        <source>Expected back tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Absent for %n day(s) or more</source>
        <translation>
            <numerusform>Absent for %n day or more</numerusform>
            <numerusform>Absent for %n days or more</numerusform>
        </translation>
    </message>
    <message>
        <source>Next, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a card or type a file number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>Came in at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In, with a ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <comment>came into the house</comment>
        <translation type="unfinished">In</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>left the house</comment>
        <translation type="unfinished">Out</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) turned round.</source>
        <translation>
            <numerusform>%n guest turned round.</numerusform>
            <numerusform>%n guests turned round.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y it was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hour is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She comes back &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty for tonight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fire list says that she needs help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check out</source>
        <translation type="unfinished">Check out</translation>
    </message>
    <message>
        <source>&amp;Where she went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stay has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors in the house: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Who</translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished">File number</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Place</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Since</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>To leave the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Phone</translation>
    </message>
    <message>
        <source>Find by &amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes her in or out and waits for the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One visitor more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One visitor fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests and where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which guests are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In or &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns those chosen round: several at once with Ctrl or Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the &amp;hour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes &amp;back on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs help to &amp;leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the mark for the fire list, or takes it away. It says nothing of the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End the stay…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card or &amp;file number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::PreviewTable</name>
    <message>
        <source>As they would be registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows as they would be registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Row</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Sex</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished">Nationality</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Phone</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
</context>
<context>
    <name>wasl::ui::PrivilegedNotes</name>
    <message>
        <source>There are privileged notes that you may not read: you were given no key to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were given no key to the legal compartment. Whoever manages the users can have it given to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: only who holds the key of the legal compartment reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the &amp;notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ProgressStep</name>
    <message>
        <source>Importing %1</source>
        <translation>Importing %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 of %2 rows</translation>
    </message>
    <message>
        <source>Reading the rows. You can cancel until the end: nothing is brought in by halves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for people who may be on file already…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::RamadanBox</name>
    <message>
        <source>These days were announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramadan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of Ramadan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of Ramadan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunset as in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2, as computed: the moon may put it a day off. Correct the days when they are announced. The sun sets at about %3 then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2, as announced. The sun sets at about %3 then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReadingTab</name>
    <message>
        <source>As of %1. It can be read without a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching what the network gives back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was fetched before is still here to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is with the coordination. Once it is approved, every association can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory now says so about us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed referrals can now be sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) that the hub sent could not be read and were left out. Tell the coordination.</source>
        <translation>
            <numerusform>%n entry that the hub sent could not be read and was left out. Tell the coordination.</numerusform>
            <numerusform>%n entries that the hub sent could not be read and were left out. Tell the coordination.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReceivedList</name>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>From association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished">Sector</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">Priority</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation type="unfinished">Answer due</translation>
    </message>
    <message>
        <source>Answer not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People whom other associations sent here, as sealed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a sealed file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sealed file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another association that uses Wasl can send you a referral as a sealed file, on a stick or by mail: only this case file opens it. Give it your card first; it is in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReceivedRecord</name>
    <message>
        <source>Referral from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender does not know this yet: save the answer as a sealed file, and send it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender recorded a reason for sending this without the person’s consent. Ask her before you do anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>From association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished">Sector</translation>
    </message>
    <message>
        <source>Services asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished">Background</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received as a sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the aim attained?</source>
        <translation type="unfinished">Was the aim attained?</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation type="unfinished">Recorded: %1.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed files (*.waslref)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is saved. Only %1 can open it: send it on a stick or by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the answer as a sealed file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation type="unfinished">Show the person</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">What happened</translation>
    </message>
    <message>
        <source>Note to the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It travels in the sealed file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Reason</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished">Record it</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Leave it</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReceptionPage</name>
    <message>
        <source>Give a bed</source>
        <translation>Give a bed</translation>
    </message>
    <message>
        <source>For whom is the bed?</source>
        <translation>For whom is the bed?</translation>
    </message>
    <message>
        <source>There is no reception structure yet. Add it first.</source>
        <translation>There is no reception structure yet. Add it first.</translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation>Nobody has this file number.</translation>
    </message>
    <message>
        <source>The beds are ready.</source>
        <translation>The beds are ready.</translation>
    </message>
    <message>
        <source>No reception structure yet</source>
        <translation>No reception structure yet</translation>
    </message>
    <message>
        <source>A structure has units, rooms and beds. Add the first with its name, its commune and how many rooms and beds it has; then you see here who sleeps where.</source>
        <translation>A structure has units, rooms and beds. Add the first with its name, its commune and how many rooms and beds it has; then you see here who sleeps where.</translation>
    </message>
    <message>
        <source>Add a structure</source>
        <translation>Add a structure</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Your role does not see the beds</source>
        <translation>Your role does not see the beds</translation>
    </message>
    <message>
        <source>The arrival is finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::RecoverStep</name>
    <message>
        <source>With the recovery code</source>
        <translation>With the recovery code</translation>
    </message>
    <message>
        <source>The keys of the file are renewed and you get a new recovery code; the old paper is of no use after that.</source>
        <translation>The keys of the file are renewed and you get a new recovery code; the old paper is of no use after that.</translation>
    </message>
    <message>
        <source>&amp;Set the new passphrase</source>
        <translation>&amp;Set the new passphrase</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Recovery code</translation>
    </message>
    <message>
        <source>Your &amp;user name</source>
        <translation>Your &amp;user name</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReferenceField</name>
    <message>
        <source>Nobody has this file number.</source>
        <translation type="unfinished">Nobody has this file number.</translation>
    </message>
    <message>
        <source>No referral of this person waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer came: re&amp;ference or file number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code on the return slip, or type it and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReferralForm</name>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>No partner offers this here yet</source>
        <translation>No partner offers this here yet</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) to choose from</source>
        <translation>
            <numerusform>%n partner to choose from</numerusform>
            <numerusform>%n partners to choose from</numerusform>
        </translation>
    </message>
    <message>
        <source>Services asked for</source>
        <translation>Services asked for</translation>
    </message>
    <message>
        <source>Choose the sector first; its services are then listed here.</source>
        <translation>Choose the sector first; its services are then listed here.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>What is asked, and why</source>
        <translation>What is asked, and why</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>How it goes</translation>
    </message>
    <message>
        <source>Se&amp;ctor</source>
        <translation>Se&amp;ctor</translation>
    </message>
    <message>
        <source>&amp;Partner</source>
        <translation>&amp;Partner</translation>
    </message>
    <message>
        <source>Contact person there</source>
        <translation>Contact person there</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>Priorit&amp;y</translation>
    </message>
    <message>
        <source>&amp;Reasons for the referral</source>
        <translation>&amp;Reasons for the referral</translation>
    </message>
    <message>
        <source>Goes to the partner.</source>
        <translation>Goes to the partner.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>What the partner must know besides, and no more.</source>
        <translation>What the partner must know besides, and no more.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Language of the form</translation>
    </message>
    <message>
        <source>Who answers questions, and how</source>
        <translation>Who answers questions, and how</translation>
    </message>
    <message>
        <source>Name, phone or mail for the answer.</source>
        <translation>Name, phone or mail for the answer.</translation>
    </message>
    <message>
        <source>Our own notes</source>
        <translation>Our own notes</translation>
    </message>
    <message>
        <source>Never printed and never sent.</source>
        <translation>Never printed and never sent.</translation>
    </message>
    <message>
        <source>Name of the caregiver</source>
        <translation>Name of the caregiver</translation>
    </message>
    <message>
        <source>Relation to the person</source>
        <translation>Relation to the person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>The caregiver was told of the referral and agrees</source>
        <translation>The caregiver was told of the referral and agrees</translation>
    </message>
    <message>
        <source>Caregiver of a minor</source>
        <translation>Caregiver of a minor</translation>
    </message>
    <message>
        <source>Also show partners of other sectors and places</source>
        <translation>Also show partners of other sectors and places</translation>
    </message>
    <message>
        <source>Add a partner…</source>
        <translation>Add a partner…</translation>
    </message>
    <message>
        <source>How soon the partner owes an answer.</source>
        <translation>How soon the partner owes an answer.</translation>
    </message>
    <message>
        <source>Services we gave already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReferralList</name>
    <message>
        <source>Waiting for an answer</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>All, the newest first</source>
        <translation>All, the newest first</translation>
    </message>
    <message>
        <source>No referral yet</source>
        <translation>No referral yet</translation>
    </message>
    <message>
        <source>Nothing here just now</source>
        <translation>Nothing here just now</translation>
    </message>
    <message>
        <source>Here you refer people to partners, and see who still owes an answer.</source>
        <translation>Here you refer people to partners, and see who still owes an answer.</translation>
    </message>
    <message>
        <source>No referral is in this list. Choose another one above, or write a new referral.</source>
        <translation>No referral is in this list. Choose another one above, or write a new referral.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Who was referred to whom, and which answers are still to come</source>
        <translation>Who was referred to whom, and which answers are still to come</translation>
    </message>
    <message>
        <source>&amp;New referral</source>
        <translation>&amp;New referral</translation>
    </message>
    <message>
        <source>Write a referral</source>
        <translation>Write a referral</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Show older ones</translation>
    </message>
    <message>
        <source>Your role does not see referrals</source>
        <translation>Your role does not see referrals</translation>
    </message>
    <message>
        <source>To chase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReferralRecord</name>
    <message>
        <source>Your role sees to whom the person was referred and how it stands, not the reasons.</source>
        <translation>Your role sees to whom the person was referred and how it stands, not the reasons.</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>New referral</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Referral to %1</source>
        <translation>Referral to %1</translation>
    </message>
    <message>
        <source>Something was typed here on %1 and not saved.</source>
        <translation>Something was typed here on %1 and not saved.</translation>
    </message>
    <message>
        <source>The referral is saved.</source>
        <translation>The referral is saved.</translation>
    </message>
    <message>
        <source>The referral was sent to %1.</source>
        <translation>The referral was sent to %1.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Recorded: %1.</translation>
    </message>
    <message>
        <source>Choose the partner first: the person decides about this one.</source>
        <translation>Choose the partner first: the person decides about this one.</translation>
    </message>
    <message>
        <source>The decision is recorded.</source>
        <translation>The decision is recorded.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Show the person</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation>Continue with it</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Save as a sealed file for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed files (*.waslref)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file is saved. Only %1 can open it: send it on a stick or by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same is asked of another partner. Check the partner and the consent, then send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a sealed file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role sees to whom the person was referred and how it stands, not the reasons. What the partner answers you may record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReferralsPage</name>
    <message>
        <source>This referral is not there, or your role does not see it.</source>
        <translation>This referral is not there, or your role does not see it.</translation>
    </message>
    <message>
        <source>Nobody has this file number.</source>
        <translation>Nobody has this file number.</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>New referral</translation>
    </message>
    <message>
        <source>Whom do you refer?</source>
        <translation>Whom do you refer?</translation>
    </message>
    <message>
        <source>Open a sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed files (*.waslref)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received referrals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ReferralsTab</name>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Refer to a partner</source>
        <translation>Refer to a partner</translation>
    </message>
    <message>
        <source>She was not referred to anyone yet</source>
        <translation>She was not referred to anyone yet</translation>
    </message>
    <message>
        <source>A referral says to whom, for what and how urgently; its answer is waited for and chased from here.</source>
        <translation>A referral says to whom, for what and how urgently; its answer is waited for and chased from here.</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::RegisterWords</name>
    <message>
        <source>Keep in the note</source>
        <translation>Keep in the note</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation>Date of the visit</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Birth or age</source>
        <translation>Birth or age</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Place or address</source>
        <translation>Place or address</translation>
    </message>
    <message>
        <source>Administrative status</source>
        <translation>Administrative status</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrival</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Needs and remarks</source>
        <translation>Needs and remarks</translation>
    </message>
    <message>
        <source>Service asked for</source>
        <translation>Service asked for</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>could not be read</translation>
    </message>
    <message>
        <source>was read in part</source>
        <translation>was read in part</translation>
    </message>
    <message>
        <source>has lost its letters</source>
        <translation>has lost its letters</translation>
    </message>
    <message>
        <source>is uncertain</source>
        <translation>is uncertain</translation>
    </message>
    <message>
        <source>contradicts the rest of the row</source>
        <translation>contradicts the rest of the row</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>lies in the future</translation>
    </message>
    <message>
        <source>was taken from the row above, or is today</source>
        <translation>was taken from the row above, or is today</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column of a register and what is the matter with it: &quot;Birth or age: could not be read&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>tells of health, which is not collected here: it was not taken over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::RegistrationForm</name>
    <message>
        <source>A registration begun on %1 was not saved.</source>
        <translation>A registration begun on %1 was not saved.</translation>
    </message>
    <message>
        <source>The registration of %1, begun on %2, was not saved.</source>
        <translation>The registration of %1, begun on %2, was not saved.</translation>
    </message>
    <message>
        <source>%1 is on file with the number %2.</source>
        <translation>%1 is on file with the number %2.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>A name is enough to begin; the rest can follow.</source>
        <translation>A name is enough to begin; the rest can follow.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save and &amp;new</source>
        <translation>Save and &amp;new</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Given name in Arabic</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Family name in Arabic</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>A day, a month, a year or an age.</source>
        <translation>A day, a month, a year or an age.</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Choose what she is to the head of the household.</source>
        <translation type="unfinished">Choose what she is to the head of the household.</translation>
    </message>
    <message>
        <source>New member of a family</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Household of %1, %n member(s) so far. Family name, nationality, commune, address and arrival are taken over.</source>
        <translation>
            <numerusform>Household of %1, %n member so far. Family name, nationality, commune, address and arrival are taken over.</numerusform>
            <numerusform>Household of %1, %n members so far. Family name, nationality, commune, address and arrival are taken over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save, then her &amp;family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation to the head of the household</source>
        <translation type="unfinished">Relation to the head of the household</translation>
    </message>
</context>
<context>
    <name>wasl::ui::ResultStep</name>
    <message numerus="yes">
        <source>%n row(s) in the register.</source>
        <translation>
            <numerusform>%n row in the register.</numerusform>
            <numerusform>%n rows in the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) brought in.</source>
        <translation>
            <numerusform>%n row brought in.</numerusform>
            <numerusform>%n rows brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s).</source>
        <translation>
            <numerusform>%n new person.</numerusform>
            <numerusform>%n new people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of referrals.</source>
        <translation>
            <numerusform>%n draft of referrals.</numerusform>
            <numerusform>%n drafts of referrals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were there already and stay as they are.</source>
        <translation>
            <numerusform>%n row was there already and stays as it is.</numerusform>
            <numerusform>%n rows were there already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) set aside.</source>
        <translation>
            <numerusform>%n row set aside.</numerusform>
            <numerusform>%n rows set aside.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Rows to look at</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Brought in</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of records may be one person: they wait for somebody to look at them.</source>
        <translation>
            <numerusform>%n pair of records may be one person: it waits for somebody to look at it.</numerusform>
            <numerusform>%n pairs of records may be one person: they wait for somebody to look at them.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::RetentionCard</name>
    <message>
        <source>She is staying here. Check her out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of %1 is kept until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the time it was to be kept for (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files past their keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is erased by itself. Once the day is past until which a file was to be kept, erase it, or say until when it is still needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is past its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep until this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished">File number</translation>
    </message>
    <message>
        <source>To be kept until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::RightsAnswerDialog</name>
    <message>
        <source>Answer a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, asked for on %2, to be answered by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How the answer reached her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why it was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She may take a refusal to the CNDP: tell her so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, or why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what came of the request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::RightsRequestDialog</name>
    <message>
        <source>Register a request about her data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ho asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of who asks for her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was &amp;proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who she is, or that the other may ask for her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the request &amp;came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which data, what is wrong with them, or why she objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Register the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To be answered by %1: the law gives %n clear day(s).</source>
        <translation>
            <numerusform>To be answered by %1: the law gives %n clear day.</numerusform>
            <numerusform>To be answered by %1: the law gives %n clear days.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be answered without delay, and by %1 at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::RightsTab</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Due in %n day</numerusform>
            <numerusform>Due in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">Received</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked and answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers her request of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her file was to be kept until %1. Erase it, or write another day in her identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was registered. It is to be answered by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save her file as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing her file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, and said so in the file, because your role does not see it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>Her file was saved. It holds personal data and is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her file was saved, and her request is answered by it. The file is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests about her data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has asked for nothing yet. Access, rectification, opposition and erasure are registered here, with the day by which they are to be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is kept about her, to take away: what your role does not see is named in it as left out. The copy is noted in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of keeping, or when she asks for it and nothing obliges the association to keep her file. It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Reason</translation>
    </message>
    <message>
        <source>It stands on the certificate; write no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::RowDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
</context>
<context>
    <name>wasl::ui::RowsCard</name>
    <message>
        <source>Insert adds, Enter changes, Delete takes away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::RulesFields</name>
    <message>
        <source>Everyone</source>
        <translation type="unfinished">Everyone</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation type="unfinished">Women only</translation>
    </message>
    <message>
        <source>Men only</source>
        <translation type="unfinished">Men only</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From how many years of age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to how many years of age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::RulesStep</name>
    <message>
        <source>House rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (has signed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of them stays in a house yet. Give a bed first; the rules are those of the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) agreed to the house rules.</source>
        <translation>
            <numerusform>%n person agreed to the house rules.</numerusform>
            <numerusform>%n persons agreed to the house rules.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Who signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which &amp;language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of the house</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::SealedFileDialog</name>
    <message>
        <source>Compare the fingerprint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral from another association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Leave it</translation>
    </message>
    <message>
        <source>Record this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association</source>
        <translation type="unfinished">Association</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Age, sex, country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Phone</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished">Sector</translation>
    </message>
    <message>
        <source>Services asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">Priority</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished">Background</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender recorded a reason for sending this without the person’s consent. Ask her before you do anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who she is in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether she is on file already…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register her as somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else on file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands now at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has confirmed this sender yet. Compare the fingerprint on the phone before you take anything in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on file looks like her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She may be one of these. Look at age and country before you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is she in this file?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::SensitiveCard</name>
    <message>
        <source>%1 are collected from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are not shown, imported or exported any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off until the CNDP has authorised them (law 09-08). While a group is off it is not shown, not imported and not exported; what was collected before stays in the file, unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNDP authorisation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected in this file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ServiceDialog</name>
    <message>
        <source>New service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the partner calls it by a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation type="unfinished">Name in Arabic</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents it asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Save the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many people: a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ServicesCard</name>
    <message>
        <source>No service is written down yet.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::ServingRows</name>
    <message>
        <source>Add &amp;hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from sunset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Ramadan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Until</translation>
    </message>
    <message>
        <source>From sunset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Ramadan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these hours away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::SessionWatch</name>
    <message>
        <source>The case file is locked first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>This desk</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>This is the demonstration file: its people are invented. Do not write real people into it.</source>
        <translation>This is the demonstration file: its people are invented. Do not write real people into it.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::SideBar</name>
    <message>
        <source>Widen the side bar</source>
        <translation>Widen the side bar</translation>
    </message>
    <message>
        <source>Fold to icons</source>
        <translation>Fold to icons</translation>
    </message>
</context>
<context>
    <name>wasl::ui::StaysTab</name>
    <message>
        <source>%1, bed %2</source>
        <comment>room, bed</comment>
        <translation>%1, bed %2</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>planned %1</translation>
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
        <translation>State</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Give a bed</source>
        <translation>Give a bed</translation>
    </message>
    <message>
        <source>She never stayed in a structure</source>
        <translation>She never stayed in a structure</translation>
    </message>
    <message>
        <source>With a bed she gets a stay: reserved, checked in, checked out. Its nights count in the month.</source>
        <translation>With a bed she gets a stay: reserved, checked in, checked out. Its nights count in the month.</translation>
    </message>
    <message>
        <source>She still has something of ours: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::Step</name>
    <message numerus="yes">
        <source>Wait %n seconds</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasl::ui::StepBox</name>
    <message>
        <source>Not sent yet. The clock starts when it is sent.</source>
        <translation>Not sent yet. The clock starts when it is sent.</translation>
    </message>
    <message>
        <source>Answer due: %1 (%2).</source>
        <translation>Answer due: %1 (%2).</translation>
    </message>
    <message>
        <source>Finished on %1.</source>
        <translation>Finished on %1.</translation>
    </message>
    <message>
        <source>No answer is awaited any more.</source>
        <translation>No answer is awaited any more.</translation>
    </message>
    <message>
        <source>Was the aim attained?</source>
        <translation>Was the aim attained?</translation>
    </message>
    <message>
        <source>Why the partner declined</source>
        <translation>Why the partner declined</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Why it is withdrawn</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Record it</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>What came of the call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::StepDialog</name>
    <message>
        <source>Step of the procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came &amp;of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::StructureDialog</name>
    <message>
        <source>Add a unit</source>
        <translation>Add a unit</translation>
    </message>
    <message>
        <source>Add a reception structure</source>
        <translation>Add a reception structure</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Add this unit</source>
        <translation>Add this unit</translation>
    </message>
    <message>
        <source>Add this structure</source>
        <translation>Add this structure</translation>
    </message>
    <message>
        <source>&amp;Name of the structure</source>
        <translation>&amp;Name of the structure</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Name in Arabic</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>A floor, a wing, a dormitory.</source>
        <translation>A floor, a wing, a dormitory.</translation>
    </message>
    <message>
        <source>Who may stay there</source>
        <translation>Who may stay there</translation>
    </message>
    <message>
        <source>Number of &amp;rooms</source>
        <translation>Number of &amp;rooms</translation>
    </message>
    <message>
        <source>&amp;Beds in each room</source>
        <translation>&amp;Beds in each room</translation>
    </message>
    <message>
        <source>Main house</source>
        <translation>Main house</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation>Women only</translation>
    </message>
    <message>
        <source>Men only</source>
        <translation>Men only</translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s) will be made; single ones can be taken out of use later.</source>
        <translation>
            <numerusform>%n bed will be made; it can be taken out of use later.</numerusform>
            <numerusform>%n beds will be made; single ones can be taken out of use later.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the unit a name people know it by.</source>
        <translation>Give the unit a name people know it by.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::StructureForm</name>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) who stay here now would not be admitted by these rules. They keep their beds; the rules hold for whoever comes next.</source>
        <translation>
            <numerusform>%n guest who stay here now would not be admitted by these rules. They keep their beds; the rules hold for whoever comes next.</numerusform>
            <numerusform>%n guests who stay here now would not be admitted by these rules. They keep their beds; the rules hold for whoever comes next.</numerusform>
        </translation>
    </message>
    <message>
        <source>The structure is back in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the structure</source>
        <translation type="unfinished">&amp;Name of the structure</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation type="unfinished">Name in Arabic</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished">Commune</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Address</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one gets in with a wheelchair or a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, ramp, lift, door width, toilets. Which rooms are accessible is said at each room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notes</translation>
    </message>
    <message>
        <source>Who may stay in the whole structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several times a day with a comma between: 9:00-12:30, 14:00-18:00. A night runs on: 20:00-08:00. Empty means closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Closed</translation>
    </message>
    <message>
        <source>Opening hours on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramadan hours on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other hours in Ramadan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Save</translation>
    </message>
    <message>
        <source>Close the structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back into use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::StructurePage</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s)</source>
        <translation>
            <numerusform>%n bed</numerusform>
            <numerusform>%n beds</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units, rooms and beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::Task</name>
    <message>
        <source>This could not be done: something is broken. Nothing was changed.</source>
        <translation>This could not be done: something is broken. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>wasl::ui::TimeBoard</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 to %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bed %1 of room %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would have %2, %3.</source>
        <extracomment>A stay that is being moved on the board: who, where to, which days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter puts it down, Escape puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unit %1, %n bed(s).</source>
        <translation>
            <numerusform>Unit %1, %n bed.</numerusform>
            <numerusform>Unit %1, %n beds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room %1, folded, %n bed(s). Enter unfolds it.</source>
        <translation>
            <numerusform>Room %1, folded, %n bed. Enter unfolds it.</numerusform>
            <numerusform>Room %1, folded, %n beds. Enter unfolds it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room %1, %n bed(s). Enter folds it.</source>
        <translation>
            <numerusform>Room %1, %n bed. Enter folds it.</numerusform>
            <numerusform>Room %1, %n beds. Enter folds it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bed %1 of room %2, %3:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved for %1, from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved for %1, from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was here until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here and should have left on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here, with no end planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of use until %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of use (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stay is over; it lies where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night of %1: %2 occupied and %3 reserved of %4 usable beds, %5 free, %6 out of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed %1, a cot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room %1, accessible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds held at night</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::TimeView</name>
    <message numerus="yes">
        <source>Check out %n chosen…</source>
        <translation>
            <numerusform>Check out %n chosen…</numerusform>
            <numerusform>Check out %n chosen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Check out several…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stay has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stay now ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Today</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds over the coming weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up with the arrows: Enter puts it down, Escape puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put down here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::Timeline</name>
    <message>
        <source>%1, by %2</source>
        <extracomment>When and by whom something was done.</extracomment>
        <translation>%1, by %2</translation>
    </message>
</context>
<context>
    <name>wasl::ui::TimelineTab</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits, cases, referrals, stays, decisions and everything else about her will stand here in the order of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::TimelineWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a thing and what belongs to it</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished">Registered</translation>
    </message>
    <message>
        <source>Administrative status</source>
        <translation type="unfinished">Administrative status</translation>
    </message>
    <message>
        <source>Appointment at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit at the desk (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">Received</translation>
    </message>
    <message>
        <source>Took part (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrier met (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case of the household opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case handed over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up planned (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the plan done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Referral to %1 written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declined the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 began to help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral to %1 completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feedback from %1 in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral to %1 withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral to %1</source>
        <translation type="unfinished">Referral to %1</translation>
    </message>
    <message>
        <source>Bed asked for in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting list of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed reserved in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in %1 extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked out of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in %1 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation in %1 expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked about her data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered about her data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Refused</translation>
    </message>
    <message>
        <source>Withdrew her consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal file opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal file closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal step (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline met (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banned until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be the same person as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be another person than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said about %1 was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure whether she is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Cases</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Referrals</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished">Stays</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished">Identity</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of events</comment>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>Your role does not see: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold no key to these parts: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of the referral from %1 acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral from %1 accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral from %1 declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral from %1 completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral received from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
</context>
<context>
    <name>wasl::ui::TopBar</name>
    <message>
        <source>Network: %1</source>
        <translation>Network: %1</translation>
    </message>
    <message>
        <source>Search people by name, phone or file number</source>
        <translation>Search people by name, phone or file number</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Search people</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Search (%1)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Lock the file (%1)</source>
        <translation>Lock the file (%1)</translation>
    </message>
</context>
<context>
    <name>wasl::ui::TypedForm</name>
    <message>
        <source>“%1” is not in the list. Choose an entry of the list, or empty the field.</source>
        <translation>“%1” is not in the list. Choose an entry of the list, or empty the field.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::UnlockWindow</name>
    <message>
        <source>Choose the folder of the case file first.</source>
        <translation>Choose the folder of the case file first.</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Opening the file…</translation>
    </message>
    <message>
        <source>The file cannot be read or written: the disk may be failing, or a part of the file is damaged. Nothing was changed. A backup can be restored.</source>
        <translation>The file cannot be read or written: the disk may be failing, or a part of the file is damaged. Nothing was changed. A backup can be restored.</translation>
    </message>
    <message>
        <source>Making keys and the file…</source>
        <translation>Making keys and the file…</translation>
    </message>
    <message>
        <source>Trying the code on a copy…</source>
        <translation>Trying the code on a copy…</translation>
    </message>
    <message>
        <source>Making a new code and new keys…</source>
        <translation>Making a new code and new keys…</translation>
    </message>
    <message>
        <source>Making new keys…</source>
        <translation>Making new keys…</translation>
    </message>
</context>
<context>
    <name>wasl::ui::UserDialog</name>
    <message>
        <source>Change a role</source>
        <translation>Change a role</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Add a user</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>What she can see and do. It can be changed at any time.</source>
        <translation>What she can see and do. It can be changed at any time.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Change the role</translation>
    </message>
    <message>
        <source>Add this user</source>
        <translation>Add this user</translation>
    </message>
    <message>
        <source>What she types to sign in.</source>
        <translation>What she types to sign in.</translation>
    </message>
</context>
<context>
    <name>wasl::ui::UsersCard</name>
    <message>
        <source>%1 has another role now.</source>
        <translation>%1 has another role now.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>%1 gets a temporary passphrase, and her old one opens nothing any more. Notes that only she could read must be opened to her again by a colleague who can.</source>
        <translation>%1 gets a temporary passphrase, and her old one opens nothing any more. Notes that only she could read must be opened to her again by a colleague who can.</translation>
    </message>
    <message>
        <source>Give a new passphrase</source>
        <translation>Give a new passphrase</translation>
    </message>
    <message>
        <source>Revoke a user</source>
        <translation>Revoke a user</translation>
    </message>
    <message>
        <source>%1 will not be able to open the case file any more, and all records are written anew under a fresh key. This cannot be undone.</source>
        <translation>%1 will not be able to open the case file any more, and all records are written anew under a fresh key. This cannot be undone.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>%1 was revoked, and the records are under a new key. Make a new backup: older ones still open with her passphrase.</source>
        <translation>%1 was revoked, and the records are under a new key. Make a new backup: older ones still open with her passphrase.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Everybody opens the file with a name and a passphrase of her own, and sees what her role needs.</source>
        <translation>Everybody opens the file with a name and a passphrase of her own, and sees what her role needs.</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>&amp;Add a user…</translation>
    </message>
    <message>
        <source>Change &amp;role…</source>
        <translation>Change &amp;role…</translation>
    </message>
    <message>
        <source>New &amp;passphrase…</source>
        <translation>New &amp;passphrase…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Re&amp;voke…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Not signed in yet</source>
        <translation>Not signed in yet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Closed &amp;notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads closed notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of notes</comment>
        <translation type="unfinished">, </translation>
    </message>
</context>
<context>
    <name>wasl::ui::WaitingView</name>
    <message numerus="yes">
        <source>%n place(s) on the list, in the order in which they will be filled.</source>
        <translation>
            <numerusform>%n place on the list, in the order in which they will be filled.</numerusform>
            <numerusform>%n places on the list, in the order in which they will be filled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n of her family</source>
        <translation>
            <numerusform>%1 and %n of her family</numerusform>
            <numerusform>%1 and %n of her family</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n day(s): %1</source>
        <translation>
            <numerusform>Waits for %n day: %1</numerusform>
            <numerusform>Waits for %n days: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What counts on the waiting list, and its points.</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>She asked today; nothing weighs yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moved up by %n on %1, by %2: %3</source>
        <translation>
            <numerusform>Moved up by %n on %1, by %2: %3</numerusform>
            <numerusform>Moved up by %n on %1, by %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved down by %n on %1, by %2: %3</source>
        <translation>
            <numerusform>Moved down by %n on %1, by %2: %3</numerusform>
            <numerusform>Moved down by %n on %1, by %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>By points alone the place would be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has changed, with your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why they are taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Who</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by hand · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how many places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Reason</translation>
    </message>
    <message>
        <source>It is recorded with your name and shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits, in the order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished">Structure</translation>
    </message>
    <message>
        <source>How the order comes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More points come first; of each kind of need the heaviest counts. Among equals, who has waited longest. Whoever moves somebody writes why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something your role does not see: needs or priority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wasl::ui::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Everything your association writes down is kept in one encrypted case file: a folder on this computer. Make one, or open one that was made before.</source>
        <translation>Everything your association writes down is kept in one encrypted case file: a folder on this computer. Make one, or open one that was made before.</translation>
    </message>
    <message>
        <source>&amp;Create a case file</source>
        <translation>&amp;Create a case file</translation>
    </message>
    <message>
        <source>&amp;Open a case file</source>
        <translation>&amp;Open a case file</translation>
    </message>
    <message>
        <source>Look around in a &amp;demonstration first</source>
        <translation>Look around in a &amp;demonstration first</translation>
    </message>
</context>
<context>
    <name>wasl::ui::WhoStep</name>
    <message>
        <source>Who arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name, file number or phone; Enter takes the first, or registers somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Register somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished">Go on with it</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished">File number</translation>
    </message>
</context>
<context>
    <name>wasl::wire</name>
    <message>
        <source>The enrolment is not complete.</source>
        <translation>The enrolment is not complete.</translation>
    </message>
    <message>
        <source>The signature of the request is not valid.</source>
        <translation>The signature of the request is not valid.</translation>
    </message>
    <message>
        <source>The release does not have the form its schema prescribes.</source>
        <translation>The release does not have the form its schema prescribes.</translation>
    </message>
    <message>
        <source>The receipt of the hub is not valid, so the release still counts as unsent.</source>
        <translation>The receipt of the hub is not valid, so the release still counts as unsent.</translation>
    </message>
    <message>
        <source>This is not in the form that the hub and this program agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file of figures that Wasl saved to be carried to the network. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no answer of the network&apos;s hub. Choose the file that was saved when the figures were delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The renewal of the key is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub did not confirm the new key as it must. The association goes on signing with the key it has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
