<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>penstock::AboutBox</name>
    <message>
        <source>About Penstock</source>
        <translation>Über Penstock</translation>
    </message>
    <message>
        <source>Penstock %1</source>
        <translation>Penstock %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>A workbench for InfluxDB. Not made by InfluxData.</source>
        <translation>Eine Werkbank für InfluxDB. Nicht von InfluxData.</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; Qt Charts is used under the same licence. It sends nothing to anybody but the servers that you name.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später; Qt Charts wird unter derselben Lizenz verwendet. Sie sendet niemandem etwas außer den Servern, die Sie nennen.</translation>
    </message>
</context>
<context>
    <name>penstock::AdminCommand</name>
    <message>
        <source>One of: %1.</source>
        <translation>Eine von: %1.</translation>
    </message>
    <message>
        <source>Do it, although it cannot be undone.</source>
        <translation>Ausführen, obwohl es sich nicht rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Neues Passwort: </translation>
    </message>
    <message>
        <source>The new token; it is not shown again:</source>
        <translation>Das neue Token; es wird nicht noch einmal gezeigt:</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: erledigt.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>%1: this cannot be undone. %2 Say --yes to do it.</source>
        <translation>%1: Das kann nicht rückgängig gemacht werden. %2 Mit --yes wird es getan.</translation>
    </message>
    <message>
        <source>%1 has no password.</source>
        <translation>%1 hat kein Passwort.</translation>
    </message>
    <message>
        <source>Lists, makes, changes and drops what a server administers. What is dropped cannot be brought back: such actions need --yes, and so does a retention that is shorter than before.</source>
        <translation>Listet, erstellt, ändert und löscht, was ein Server verwaltet. Gelöschtes kommt nicht zurück: Solche Aktionen brauchen --yes, ebenso eine kürzere Aufbewahrung als bisher.</translation>
    </message>
    <message>
        <source>Read the password for create-user, set-password and set-up from standard input, one line, after the login&apos;s.</source>
        <translation>Das Passwort für create-user, set-password und set-up von der Standardeingabe lesen, eine Zeile, nach dem der Anmeldung.</translation>
    </message>
    <message>
        <source>Data is kept for a longer time now: what is older than the new time is deleted by the server.</source>
        <translation>Bisher werden Daten länger aufbewahrt: Was älter ist als die neue Zeit, löscht der Server.</translation>
    </message>
    <message>
        <source>It is not known for how long data is kept now: what is older than the new time is deleted by the server.</source>
        <translation>Wie lange Daten bisher aufbewahrt werden, ist nicht bekannt: Was älter ist als die neue Zeit, löscht der Server.</translation>
    </message>
</context>
<context>
    <name>penstock::AdminDialog</name>
    <message>
        <source>%1 on %2</source>
        <comment>an operation, a connection</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The name, to go on</source>
        <translation>Der Name, um fortzufahren</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) are in it.</source>
        <translation>
            <numerusform>%n Measurement ist darin.</numerusform>
            <numerusform>%n Measurements sind darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in it could not be read: %1</source>
        <translation>Was darin ist, konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>What is in it is being asked…</source>
        <translation>Was darin ist, wird gefragt …</translation>
    </message>
    <message>
        <source>%1 This cannot be undone.</source>
        <translation>%1 Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>“%1” on %2: %3 This cannot be undone.</source>
        <translation>„%1“ auf %2: %3 Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>%1 is a production connection: type %2 to go on.</source>
        <translation>%1 ist eine Produktionsverbindung: Geben Sie %2 ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done, to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Nobody waits for the answer any more. Whether the server has done it, its list tells.</source>
        <translation>Auf die Antwort wartet niemand mehr. Ob der Server es getan hat, zeigt seine Liste.</translation>
    </message>
    <message>
        <source>Nothing was done yet, and what is written here goes when this is closed.</source>
        <translation>Noch wurde nichts getan; was hier geschrieben ist, geht beim Schließen verloren.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Rows that are older are deleted by the server.</source>
        <translation>Ältere Zeilen löscht der Server.</translation>
    </message>
    <message>
        <source>Nobody waits for the answer any more. %1</source>
        <translation>Niemand wartet mehr auf die Antwort. %1</translation>
    </message>
</context>
<context>
    <name>penstock::AdminField</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>The database or bucket.</source>
        <translation>Die Datenbank oder der Bucket.</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>Retention Policy</translation>
    </message>
    <message>
        <source>The retention policy.</source>
        <translation>Die Retention Policy.</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Measurement</translation>
    </message>
    <message>
        <source>The measurement or table.</source>
        <translation>Das Measurement oder die Tabelle.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>The id that the list shows.</source>
        <translation>Die ID, die die Liste zeigt.</translation>
    </message>
    <message>
        <source>Keep data for</source>
        <translation>Daten behalten für</translation>
    </message>
    <message>
        <source>How long data is kept: 30d, 12h; inf: for ever.</source>
        <translation>Wie lange Daten behalten werden: 30d, 12h; inf: für immer.</translation>
    </message>
    <message>
        <source>A shard covers</source>
        <translation>Ein Shard umfasst</translation>
    </message>
    <message>
        <source>The time that a shard covers.</source>
        <translation>Der Zeitraum, den ein Shard abdeckt.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Copies in a cluster of 1.x.</source>
        <translation>Kopien in einem Cluster mit 1.x.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Only series with this tag. May be repeated.</source>
        <translation>Nur Serien mit diesem Tag. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Delete from this time on: 2024-01-31T12:00:00Z, with its zone, or nanoseconds since 1970.</source>
        <translation>Ab dieser Zeit löschen: 2024-01-31T12:00:00Z, mit Zone, oder Nanosekunden seit 1970.</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Delete up to this time, not included; written as --from.</source>
        <translation>Bis zu dieser Zeit löschen, ausschließlich; geschrieben wie --from.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>SELECT … INTO … of a continuous query.</source>
        <translation>SELECT … INTO … einer Continuous Query.</translation>
    </message>
    <message>
        <source>Runs every</source>
        <translation>Läuft alle</translation>
    </message>
    <message>
        <source>Covers the last</source>
        <translation>Umfasst die letzten</translation>
    </message>
    <message>
        <source>Which time a continuous query covers.</source>
        <translation>Welchen Zeitraum eine Continuous Query abdeckt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sent to the server only, and not kept.</source>
        <translation>Geht nur zum Server und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>read, write or all.</source>
        <translation>read, write oder all.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Lesen und schreiben</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Darf benutzen</translation>
    </message>
    <message>
        <source>What a token may do. May be repeated.</source>
        <translation>Was ein Token darf. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Läuft ab nach</translation>
    </message>
    <message>
        <source>A token&apos;s life from now on.</source>
        <translation>Lebensdauer eines Tokens ab jetzt.</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Endgültig weg</translation>
    </message>
    <message>
        <source>3.x: when dropped data is gone for good: now or never; the server&apos;s delay if not given.</source>
        <translation>3.x: Wann gelöschte Daten endgültig weg sind: now oder never; ohne Angabe nach der Frist des Servers.</translation>
    </message>
    <message>
        <source>After the server&apos;s delay</source>
        <translation>Nach der Frist des Servers</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Never: it can be restored</source>
        <translation>Nie: Es kann wiederhergestellt werden</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>Die Standard-Policy</translation>
    </message>
    <message>
        <source>Make the retention policy or mapping the default one.</source>
        <translation>Die Retention Policy oder das Mapping zum Standard machen.</translation>
    </message>
    <message>
        <source>All privileges everywhere</source>
        <translation>Alle Rechte überall</translation>
    </message>
    <message>
        <source>All privileges everywhere.</source>
        <translation>Alle Berechtigungen überall.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Say which database is meant.</source>
        <translation>Geben Sie an, welche Datenbank gemeint ist.</translation>
    </message>
    <message>
        <source>Say which retention policy is meant.</source>
        <translation>Geben Sie an, welche Retention Policy gemeint ist.</translation>
    </message>
    <message>
        <source>Say which measurement is meant.</source>
        <translation>Geben Sie an, welches Measurement gemeint ist.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Give the id, as the list shows it.</source>
        <translation>Geben Sie die ID an, wie die Liste sie zeigt.</translation>
    </message>
    <message>
        <source>Give a password.</source>
        <translation>Geben Sie ein Passwort an.</translation>
    </message>
    <message>
        <source>Give the statement.</source>
        <translation>Geben Sie die Anweisung an.</translation>
    </message>
    <message>
        <source>Say how long the data is kept.</source>
        <translation>Geben Sie an, wie lange die Daten behalten werden.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>%1 must be a duration of whole seconds such as 30d, 12h or 90s.</source>
        <translation>%1 muss eine Dauer in ganzen Sekunden sein, etwa 30d, 12h oder 90s.</translation>
    </message>
    <message>
        <source>A privilege must be read, write or all.</source>
        <translation>Eine Berechtigung muss read, write oder all sein.</translation>
    </message>
    <message>
        <source>%1 %2: write it as bucket:read, bucket:write or bucket:all.</source>
        <translation>%1 %2: Schreiben Sie bucket:read, bucket:write oder bucket:all.</translation>
    </message>
    <message>
        <source>%1 %2: write it as key=value.</source>
        <translation>%1 %2: Schreiben Sie key=value.</translation>
    </message>
    <message>
        <source>%1 must be now or never.</source>
        <translation>%1 muss now oder never sein.</translation>
    </message>
    <message>
        <source>%1 must be a whole number above 0.</source>
        <translation>%1 muss eine ganze Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>%1 %2: say in which zone: %2Z is UTC, %2+02:00 two hours east of it.</source>
        <translation>%1 %2: Geben Sie die Zone an: %2Z ist UTC, %2+02:00 zwei Stunden östlich davon.</translation>
    </message>
    <message>
        <source>%1 %2: times reach from 1677-09-21 to 2262-04-11.</source>
        <translation>%1 %2: Zeiten reichen von 1677-09-21 bis 2262-04-11.</translation>
    </message>
    <message>
        <source>%1 must be a time such as 2024-01-31T12:00:00Z, to the nanosecond if need be, or nanoseconds since 1970.</source>
        <translation>%1 muss eine Zeit sein, etwa 2024-01-31T12:00:00Z, wenn nötig bis zur Nanosekunde, oder Nanosekunden seit 1970.</translation>
    </message>
    <message>
        <source>The name of a user, token, continuous query, subscription, mapping, task or cache.</source>
        <translation>Der Name von Benutzer, Token, Continuous Query, Abonnement, Zuordnung, Task oder Cache.</translation>
    </message>
    <message>
        <source>How often a continuous query or a task runs.</source>
        <translation>Wie oft eine Continuous Query oder ein Task läuft.</translation>
    </message>
    <message>
        <source>Switch the token or the task off.</source>
        <translation>Das Token oder den Task abschalten.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Where copies go: udp://host:port, http://host:port or https://host:port. May be repeated.</source>
        <translation>Wohin Kopien gehen: udp://host:port, http://host:port oder https://host:port. Darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Each write goes</source>
        <translation>Jeder Schreibvorgang geht</translation>
    </message>
    <message>
        <source>Whether each write goes to all destinations or to any one of them: all or any.</source>
        <translation>Ob jeder Schreibvorgang an alle Ziele geht oder an irgendeines: all oder any.</translation>
    </message>
    <message>
        <source>To all of them</source>
        <translation>An alle</translation>
    </message>
    <message>
        <source>To any one of them, in turn</source>
        <translation>Reihum an irgendeines</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The organization of 2.x that buckets and users belong to.</source>
        <translation>Die Organisation von 2.x, zu der Buckets und Benutzer gehören.</translation>
    </message>
    <message>
        <source>A tag of the table. May be repeated.</source>
        <translation>Ein Tag der Tabelle. Darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>A field of the table and its type: utf8, int64, uint64, float64 or bool. May be repeated.</source>
        <translation>Ein Feld der Tabelle und sein Typ: utf8, int64, uint64, float64 oder bool. Darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>What the task runs, in Flux. When the script has an “option task”, that says the name and the times.</source>
        <translation>Was der Task ausführt, in Flux. Enthält das Skript „option task“, so stehen dort Name und Zeiten.</translation>
    </message>
    <message>
        <source>Runs at</source>
        <translation>Läuft um</translation>
    </message>
    <message>
        <source>When a task runs, as cron writes it: 0 * * * * is each full hour.</source>
        <translation>Wann ein Task läuft, wie cron es schreibt: 0 * * * * ist jede volle Stunde.</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>Später um</translation>
    </message>
    <message>
        <source>How much later than its time a task runs, so that late rows are in.</source>
        <translation>Wie viel später als zu seiner Zeit ein Task läuft, damit verspätete Zeilen da sind.</translation>
    </message>
    <message>
        <source>Cache of</source>
        <translation>Cache für</translation>
    </message>
    <message>
        <source>What the cache keeps: last or distinct.</source>
        <translation>Was der Cache aufbewahrt: last oder distinct.</translation>
    </message>
    <message>
        <source>Last values</source>
        <translation>Letzte Werte</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>Verschiedene Werte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>A column by which last values are kept, all tags if none is given; or one whose distinct values are kept. May be repeated.</source>
        <translation>Eine Spalte, nach der letzte Werte aufbewahrt werden, ohne Angabe alle Tags; oder eine, deren verschiedene Werte aufbewahrt werden. Darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Values of</source>
        <translation>Werte von</translation>
    </message>
    <message>
        <source>A column whose last values are kept; all others if none is given. May be repeated.</source>
        <translation>Eine Spalte, deren letzte Werte aufbewahrt werden; ohne Angabe alle anderen. Darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Values each</source>
        <translation>Werte je Schlüssel</translation>
    </message>
    <message>
        <source>How many last values are kept, 1 to 10.</source>
        <translation>Wie viele letzte Werte aufbewahrt werden, 1 bis 10.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>How many distinct values are kept; 100000 if not given.</source>
        <translation>Wie viele verschiedene Werte aufbewahrt werden; ohne Angabe 100000.</translation>
    </message>
    <message>
        <source>Keeps values for</source>
        <translation>Behält Werte</translation>
    </message>
    <message>
        <source>How long a cache keeps a value: 4h for last and 1d for distinct values if not given.</source>
        <translation>Wie lange ein Cache einen Wert behält: ohne Angabe 4h bei letzten und 1d bei verschiedenen Werten.</translation>
    </message>
    <message>
        <source>Say where copies are sent.</source>
        <translation>Angeben, wohin Kopien gesendet werden.</translation>
    </message>
    <message>
        <source>Give the organization a name; on the command line by --org.</source>
        <translation>Der Organisation einen Namen geben; auf der Befehlszeile mit --org.</translation>
    </message>
    <message>
        <source>Give the script.</source>
        <translation>Das Skript angeben.</translation>
    </message>
    <message>
        <source>Say which columns.</source>
        <translation>Angeben, welche Spalten.</translation>
    </message>
    <message>
        <source>Say which kind of cache is meant: last or distinct.</source>
        <translation>Angeben, welche Art von Cache gemeint ist: last oder distinct.</translation>
    </message>
    <message>
        <source>%1 %2: write it as name:type; the types are %3.</source>
        <translation>%1 %2: als name:type schreiben; die Typen sind %3.</translation>
    </message>
    <message>
        <source>%1 must be last or distinct.</source>
        <translation>%1 muss last oder distinct sein.</translation>
    </message>
    <message>
        <source>%1 must be all or any.</source>
        <translation>%1 muss all oder any sein.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2.</source>
        <translation>%1 muss eine ganze Zahl von 1 bis %2 sein.</translation>
    </message>
</context>
<context>
    <name>penstock::AdminFieldEdit</name>
    <message>
        <source>30d, 12h, or inf for ever</source>
        <translation>30d, 12h, oder inf für immer</translation>
    </message>
    <message>
        <source>30d, 12h, 90s</source>
        <translation>30d, 12h, 90s</translation>
    </message>
    <message>
        <source>host=server 1, one in each line</source>
        <comment>an example of key=value</comment>
        <translation>host=server 1, eines in jeder Zeile</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <translation>Wie der Server es hat</translation>
    </message>
</context>
<context>
    <name>penstock::AdminForm</name>
    <message>
        <source>Another one has to be made the default one instead.</source>
        <translation>Stattdessen muss eine andere zum Standard gemacht werden.</translation>
    </message>
</context>
<context>
    <name>penstock::AdminJob</name>
    <message>
        <source>%1: the server refused this. Its own words are left out, as they hold the password.</source>
        <translation>%1: Der Server hat dies abgelehnt. Seine Meldung ist weggelassen, weil sie das Passwort enthält.</translation>
    </message>
</context>
<context>
    <name>penstock::AdminListModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>penstock::AdminListing</name>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Nothing is stored here yet, or this login may see none of it.</source>
        <translation>Hier ist noch nichts gespeichert, oder diese Anmeldung darf nichts davon sehen.</translation>
    </message>
    <message>
        <source>Retention policies</source>
        <translation>Retention Policies</translation>
    </message>
    <message>
        <source>This database has none, so that nothing can be written to it.</source>
        <translation>Diese Datenbank hat keine, so dass nichts in sie geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Choose a database to see its retention policies.</source>
        <translation>Wählen Sie eine Datenbank, um ihre Retention Policies zu sehen.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Measurements</translation>
    </message>
    <message>
        <source>Nothing has been written there yet.</source>
        <translation>Dort wurde noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose where to look.</source>
        <translation>Wählen Sie, wo nachgesehen wird.</translation>
    </message>
    <message>
        <source>There are none, or this login may not see them.</source>
        <translation>Es gibt keine, oder diese Anmeldung darf sie nicht sehen.</translation>
    </message>
    <message>
        <source>A continuous query makes means and sums of what comes in, as it comes in.</source>
        <translation>Eine Continuous Query bildet Mittel und Summen dessen, was eintrifft, sobald es eintrifft.</translation>
    </message>
    <message>
        <source>Nobody is sent copies of what is written here.</source>
        <translation>Niemand erhält Kopien dessen, was hier geschrieben wird.</translation>
    </message>
    <message>
        <source>Without users a server of 1.x lets in anybody, unless it asks for logins.</source>
        <translation>Ohne Benutzer lässt ein Server von 1.x jeden ein, solange er keine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>This user may read and write no database, unless it is an administrator.</source>
        <translation>Dieser Benutzer darf keine Datenbank lesen oder schreiben, außer er ist Administrator.</translation>
    </message>
    <message>
        <source>Choose a user to see its privileges.</source>
        <translation>Wählen Sie einen Benutzer, um seine Rechte zu sehen.</translation>
    </message>
    <message>
        <source>They come with the first rows.</source>
        <translation>Sie kommen mit den ersten Zeilen.</translation>
    </message>
    <message>
        <source>The server is not busy with any query.</source>
        <translation>Der Server bearbeitet gerade keine Abfrage.</translation>
    </message>
    <message>
        <source>Choose a database to see its queries.</source>
        <translation>Wählen Sie eine Datenbank, um ihre Abfragen zu sehen.</translation>
    </message>
    <message>
        <source>This login may see none.</source>
        <translation>Diese Anmeldung darf keine sehen.</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>A mapping lets clients of 1.x find a bucket by the name of a database.</source>
        <translation>Durch eine Zuordnung finden Clients von 1.x einen Bucket unter dem Namen einer Datenbank.</translation>
    </message>
    <message>
        <source>A task is a script of Flux that the server runs by itself.</source>
        <translation>Ein Task ist ein Flux-Skript, das der Server von selbst ausführt.</translation>
    </message>
    <message>
        <source>This database keeps neither last nor distinct values at hand.</source>
        <translation>Diese Datenbank hält weder letzte noch verschiedene Werte bereit.</translation>
    </message>
    <message>
        <source>Choose a database to see its caches.</source>
        <translation>Wählen Sie eine Datenbank, um ihre Caches zu sehen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Keeps data for</source>
        <translation>Behält Daten für</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>A shard covers</source>
        <translation>Ein Shard umfasst</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>Retention Policy</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Shard group</source>
        <translation>Shard-Gruppe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Behalten bis</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Darf benutzen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Bucket&apos;s id</source>
        <translation>Id des Buckets</translation>
    </message>
    <message>
        <source>Made by the server</source>
        <translation>Vom Server angelegt</translation>
    </message>
    <message>
        <source>Runs every</source>
        <translation>Läuft alle</translation>
    </message>
    <message>
        <source>Runs at</source>
        <translation>Läuft um</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Completed up to</source>
        <translation>Erledigt bis</translation>
    </message>
    <message>
        <source>Error of the last run</source>
        <translation>Fehler des letzten Laufs</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Er ist noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>Choose a task to see its runs.</source>
        <translation>Einen Task wählen, um seine Läufe zu sehen.</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>Später um</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Cache of</source>
        <translation>Cache für</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Values of</source>
        <translation>Werte von</translation>
    </message>
    <message>
        <source>Values each</source>
        <translation>Werte je Schlüssel</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Keeps values for</source>
        <translation>Behält Werte</translation>
    </message>
</context>
<context>
    <name>penstock::AdminOperation</name>
    <message>
        <source>Create…</source>
        <translation>Anlegen …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Delete series…</source>
        <translation>Serien löschen …</translation>
    </message>
    <message>
        <source>Delete rows…</source>
        <translation>Zeilen löschen …</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Passwort setzen …</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>Gewähren …</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Entziehen …</translation>
    </message>
    <message>
        <source>Switch on or off…</source>
        <translation>Ein- oder ausschalten …</translation>
    </message>
    <message>
        <source>Replace the operator token…</source>
        <translation>Operator-Token ersetzen …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Makes a database, or a bucket of 2.x.</source>
        <translation>Legt eine Datenbank an, oder einen Bucket von 2.x.</translation>
    </message>
    <message>
        <source>Says for how long data is kept; of 1.x in the default retention policy.</source>
        <translation>Sagt, wie lange Daten behalten werden; bei 1.x in der Standard-Retention-Policy.</translation>
    </message>
    <message>
        <source>Deletes a database, or a bucket of 2.x, with everything in it.</source>
        <translation>Löscht eine Datenbank oder einen Bucket von 2.x mit allem, was darin ist.</translation>
    </message>
    <message>
        <source>Makes a part of a database that keeps its rows for a time of its own.</source>
        <translation>Legt einen Teil einer Datenbank an, der seine Zeilen für eine eigene Zeit behält.</translation>
    </message>
    <message>
        <source>Changes what is given; the rest stays as it is.</source>
        <translation>Ändert, was angegeben ist; das Übrige bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Deletes a retention policy with its rows.</source>
        <translation>Löscht eine Retention Policy mit ihren Zeilen.</translation>
    </message>
    <message>
        <source>Deletes a measurement, or a table of 3.x, with its rows.</source>
        <translation>Löscht ein Measurement oder eine Tabelle von 3.x mit seinen Zeilen.</translation>
    </message>
    <message>
        <source>Deletes the series of a measurement, or with these tags.</source>
        <translation>Löscht die Serien eines Measurements oder die mit diesen Tags.</translation>
    </message>
    <message>
        <source>Deletes rows by measurement, tags and time.</source>
        <translation>Löscht Zeilen nach Measurement, Tags und Zeit.</translation>
    </message>
    <message>
        <source>Lists the continuous queries of all databases.</source>
        <translation>Listet die Continuous Queries aller Datenbanken.</translation>
    </message>
    <message>
        <source>Makes a statement that the server runs again and again by itself.</source>
        <translation>Legt eine Anweisung an, die der Server immer wieder von selbst ausführt.</translation>
    </message>
    <message>
        <source>Ends a continuous query.</source>
        <translation>Beendet eine Continuous Query.</translation>
    </message>
    <message>
        <source>Lists where the server sends copies of what is written.</source>
        <translation>Listet, wohin der Server Kopien dessen schickt, was geschrieben wird.</translation>
    </message>
    <message>
        <source>Lists who may log in.</source>
        <translation>Listet, wer sich anmelden darf.</translation>
    </message>
    <message>
        <source>Makes a user with a password.</source>
        <translation>Legt einen Benutzer mit Passwort an.</translation>
    </message>
    <message>
        <source>Deletes a user.</source>
        <translation>Löscht einen Benutzer.</translation>
    </message>
    <message>
        <source>Gives a user another password.</source>
        <translation>Gibt einem Benutzer ein anderes Passwort.</translation>
    </message>
    <message>
        <source>Lists what a user may do, by database.</source>
        <translation>Listet, was ein Benutzer darf, nach Datenbank.</translation>
    </message>
    <message>
        <source>Lets a user read or write a database, or do everything.</source>
        <translation>Lässt einen Benutzer eine Datenbank lesen oder schreiben, oder alles tun.</translation>
    </message>
    <message>
        <source>Takes a user&apos;s privilege back.</source>
        <translation>Nimmt das Recht eines Benutzers zurück.</translation>
    </message>
    <message>
        <source>Lists the tokens, without their secrets.</source>
        <translation>Listet die Token ohne ihre Geheimnisse.</translation>
    </message>
    <message>
        <source>Makes a token, which is shown once.</source>
        <translation>Legt ein Token an, das einmal gezeigt wird.</translation>
    </message>
    <message>
        <source>Switches a token on, or off.</source>
        <translation>Schaltet ein Token ein oder aus.</translation>
    </message>
    <message>
        <source>Deletes a token.</source>
        <translation>Löscht ein Token.</translation>
    </message>
    <message>
        <source>Makes the first token of a new server of 3.x.</source>
        <translation>Legt das erste Token eines neuen Servers von 3.x an.</translation>
    </message>
    <message>
        <source>Makes a new operator token in place of the present one.</source>
        <translation>Legt ein neues Operator-Token an Stelle des jetzigen an.</translation>
    </message>
    <message>
        <source>Lists the files that hold the rows, by time.</source>
        <translation>Listet die Dateien, die die Zeilen enthalten, nach Zeit.</translation>
    </message>
    <message>
        <source>Lists the spans of time that shards cover.</source>
        <translation>Listet die Zeitspannen, die Shards umfassen.</translation>
    </message>
    <message>
        <source>Deletes a shard with its rows.</source>
        <translation>Löscht einen Shard mit seinen Zeilen.</translation>
    </message>
    <message>
        <source>Lists what the server is busy with.</source>
        <translation>Listet, womit der Server beschäftigt ist.</translation>
    </message>
    <message>
        <source>Ends a running query; nothing that is stored is changed.</source>
        <translation>Beendet eine laufende Abfrage; nichts Gespeichertes ändert sich.</translation>
    </message>
    <message>
        <source>Lists what the server counts of its work.</source>
        <translation>Listet, was der Server von seiner Arbeit zählt.</translation>
    </message>
    <message>
        <source>Lists how the server is built and set up.</source>
        <translation>Listet, wie der Server gebaut und eingerichtet ist.</translation>
    </message>
    <message>
        <source>Lists the organizations of 2.x.</source>
        <translation>Listet die Organisationen von 2.x.</translation>
    </message>
    <message>
        <source>Lists under which names of databases buckets are known to clients of 1.x.</source>
        <translation>Listet, unter welchen Namen von Datenbanken Clients von 1.x die Buckets kennen.</translation>
    </message>
    <message>
        <source>Lets clients of 1.x know a bucket by the name of a database and a retention policy.</source>
        <translation>Lässt Clients von 1.x einen Bucket unter dem Namen einer Datenbank und einer Retention Policy kennen.</translation>
    </message>
    <message>
        <source>Takes the name of a database away from a bucket.</source>
        <translation>Nimmt einem Bucket den Namen einer Datenbank.</translation>
    </message>
    <message>
        <source>Lists the tasks of 2.x.</source>
        <translation>Listet die Tasks von 2.x.</translation>
    </message>
    <message>
        <source>Lists the caches of last and of distinct values of a database of 3.x.</source>
        <translation>Listet die Caches letzter und verschiedener Werte einer Datenbank von 3.x.</translation>
    </message>
    <message>
        <source>Everything in it goes with it.</source>
        <translation>Alles, was darin ist, geht mit verloren.</translation>
    </message>
    <message>
        <source>All rows that were written into it go with it.</source>
        <translation>Alle Zeilen, die hinein geschrieben wurden, gehen mit verloren.</translation>
    </message>
    <message>
        <source>All its rows go with it, of every time.</source>
        <translation>Alle seine Zeilen gehen mit verloren, aus jeder Zeit.</translation>
    </message>
    <message>
        <source>All rows of these series go, of every time.</source>
        <translation>Alle Zeilen dieser Serien gehen verloren, aus jeder Zeit.</translation>
    </message>
    <message>
        <source>The rows go in every retention policy.</source>
        <translation>Die Zeilen gehen in jeder Retention Policy verloren.</translation>
    </message>
    <message>
        <source>It runs no more; what it has written stays.</source>
        <translation>Sie läuft nicht mehr; was sie geschrieben hat, bleibt.</translation>
    </message>
    <message>
        <source>Whoever logs in by this name is refused from then on.</source>
        <translation>Wer sich unter diesem Namen anmeldet, wird von da an abgewiesen.</translation>
    </message>
    <message>
        <source>Every program that uses it is refused from then on.</source>
        <translation>Jedes Programm, das es benutzt, wird von da an abgewiesen.</translation>
    </message>
    <message>
        <source>Whatever uses the present one is refused from then on, this connection too if it does.</source>
        <translation>Was das jetzige benutzt, wird von da an abgewiesen, auch diese Verbindung, wenn sie es tut.</translation>
    </message>
    <message>
        <source>All rows of its time go with it.</source>
        <translation>Alle Zeilen seiner Zeit gehen mit verloren.</translation>
    </message>
    <message>
        <source>Clients that know the bucket by this name do not find it any more.</source>
        <translation>Clients, die den Bucket unter diesem Namen kennen, finden ihn nicht mehr.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Is known as the database</source>
        <translation>Ist bekannt als Datenbank</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Makes a table of 3.x with its columns, before anything is written to it.</source>
        <translation>Erstellt eine Tabelle von 3.x mit ihren Spalten, bevor etwas hineingeschrieben wird.</translation>
    </message>
    <message>
        <source>Has the server send copies of what is written to other places.</source>
        <translation>Lässt den Server Kopien dessen, was geschrieben wird, an andere Orte senden.</translation>
    </message>
    <message>
        <source>Ends the sending of copies.</source>
        <translation>Beendet das Senden von Kopien.</translation>
    </message>
    <message>
        <source>Makes the first user, organization, bucket and token of a new InfluxDB 2.x.</source>
        <translation>Erstellt den ersten Benutzer, die Organisation, den Bucket und das Token eines neuen InfluxDB 2.x.</translation>
    </message>
    <message>
        <source>Makes a script of Flux that the server runs again and again by itself.</source>
        <translation>Erstellt ein Flux-Skript, das der Server von selbst immer wieder ausführt.</translation>
    </message>
    <message>
        <source>Puts another script in the place of the present one; its “option task” says the name and the times.</source>
        <translation>Setzt ein anderes Skript an die Stelle des jetzigen; dessen „option task“ nennt Name und Zeiten.</translation>
    </message>
    <message>
        <source>Lets a task run no more for a while, or again.</source>
        <translation>Lässt einen Task eine Weile nicht mehr laufen, oder wieder.</translation>
    </message>
    <message>
        <source>Runs a task once more, now; it writes what its script writes.</source>
        <translation>Führt einen Task jetzt noch einmal aus; er schreibt, was sein Skript schreibt.</translation>
    </message>
    <message>
        <source>Deletes a task.</source>
        <translation>Löscht einen Task.</translation>
    </message>
    <message>
        <source>Lists when a task has run, and what it said.</source>
        <translation>Listet, wann ein Task gelaufen ist und was er meldete.</translation>
    </message>
    <message>
        <source>Keeps the last values of a table at hand, so that last_cache() answers at once.</source>
        <translation>Hält die letzten Werte einer Tabelle bereit, sodass last_cache() sofort antwortet.</translation>
    </message>
    <message>
        <source>Keeps the distinct values of columns at hand, so that distinct_cache() answers at once.</source>
        <translation>Hält die verschiedenen Werte von Spalten bereit, sodass distinct_cache() sofort antwortet.</translation>
    </message>
    <message>
        <source>Deletes a cache; the rows of the table stay.</source>
        <translation>Löscht einen Cache; die Zeilen der Tabelle bleiben.</translation>
    </message>
    <message>
        <source>What is written from then on is not sent there.</source>
        <translation>Was von da an geschrieben wird, wird nicht mehr dorthin gesendet.</translation>
    </message>
    <message>
        <source>It runs no more, and its script is gone; what it has written stays.</source>
        <translation>Er läuft nicht mehr, und sein Skript ist weg; was er geschrieben hat, bleibt.</translation>
    </message>
    <message>
        <source>Queries of the cache fail from then on; the rows stay.</source>
        <translation>Abfragen des Caches schlagen von da an fehl; die Zeilen bleiben.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Für jedes</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>Jetzt ausführen …</translation>
    </message>
    <message>
        <source>Cache last values…</source>
        <translation>Letzte Werte zwischenspeichern …</translation>
    </message>
    <message>
        <source>Cache distinct values…</source>
        <translation>Verschiedene Werte zwischenspeichern …</translation>
    </message>
    <message>
        <source>If the server is set up all the same, log in by that user and password.</source>
        <translation>Ist der Server dennoch eingerichtet, so melden Sie sich mit jenem Benutzer und Passwort an.</translation>
    </message>
    <message>
        <source>If the server has made its token all the same, nobody knows it: replace it on the server&apos;s machine, by its recovery.</source>
        <translation>Hat der Server sein Token dennoch erstellt, so kennt es niemand: Ersetzen Sie es auf dem Rechner des Servers durch dessen Wiederherstellung.</translation>
    </message>
</context>
<context>
    <name>penstock::AdminOptions</name>
    <message>
        <source>Say what to do, one of: %1.</source>
        <translation>Geben Sie an, was zu tun ist, eines von: %1.</translation>
    </message>
    <message>
        <source>%1 For: %2.</source>
        <comment>what an option says, the actions that have it</comment>
        <translation>%1 Für: %2.</translation>
    </message>
    <message>
        <source>%1 has no %2; it is for: %3.</source>
        <translation>%1 hat kein %2; das ist für: %3.</translation>
    </message>
</context>
<context>
    <name>penstock::AdminRequest</name>
    <message>
        <source>Say which database is meant.</source>
        <translation>Geben Sie an, welche Datenbank gemeint ist.</translation>
    </message>
    <message>
        <source>Say how long the data is kept.</source>
        <translation>Geben Sie an, wie lange die Daten behalten werden.</translation>
    </message>
    <message>
        <source>Say which series: of which measurement, or with which tags.</source>
        <translation>Geben Sie an, welche Serien: von welchem Measurement oder mit welchen Tags.</translation>
    </message>
    <message>
        <source>Say which rows: of which measurement, with which tags, or from which time.</source>
        <translation>Geben Sie an, welche Zeilen: von welchem Measurement, mit welchen Tags oder ab welcher Zeit.</translation>
    </message>
    <message>
        <source>A tag has no name.</source>
        <translation>Ein Tag hat keinen Namen.</translation>
    </message>
    <message>
        <source>Create a database</source>
        <translation>Datenbank anlegen</translation>
    </message>
    <message>
        <source>Change a database&apos;s retention</source>
        <translation>Aufbewahrungsdauer einer Datenbank ändern</translation>
    </message>
    <message>
        <source>Delete a database</source>
        <translation>Datenbank löschen</translation>
    </message>
    <message>
        <source>Create a retention policy</source>
        <translation>Retention Policy anlegen</translation>
    </message>
    <message>
        <source>Change a retention policy</source>
        <translation>Retention Policy ändern</translation>
    </message>
    <message>
        <source>Delete a retention policy</source>
        <translation>Retention Policy löschen</translation>
    </message>
    <message>
        <source>Delete a measurement</source>
        <translation>Measurement löschen</translation>
    </message>
    <message>
        <source>Delete series</source>
        <translation>Serien löschen</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Continuous queries</source>
        <translation>Continuous Queries</translation>
    </message>
    <message>
        <source>Create a continuous query</source>
        <translation>Continuous Query anlegen</translation>
    </message>
    <message>
        <source>Delete a continuous query</source>
        <translation>Continuous Query löschen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subscriptions</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Create a user</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>Delete a user</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>Privileges of a user</source>
        <translation>Berechtigungen eines Benutzers</translation>
    </message>
    <message>
        <source>Grant a privilege</source>
        <translation>Berechtigung erteilen</translation>
    </message>
    <message>
        <source>Revoke a privilege</source>
        <translation>Berechtigung entziehen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Create a token</source>
        <translation>Token anlegen</translation>
    </message>
    <message>
        <source>Switch a token on or off</source>
        <translation>Token ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Delete a token</source>
        <translation>Token löschen</translation>
    </message>
    <message>
        <source>Create the operator token</source>
        <translation>Operator-Token anlegen</translation>
    </message>
    <message>
        <source>Replace the operator token</source>
        <translation>Operator-Token ersetzen</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Shard groups</source>
        <translation>Shard-Gruppen</translation>
    </message>
    <message>
        <source>Delete a shard</source>
        <translation>Shard löschen</translation>
    </message>
    <message>
        <source>Running queries</source>
        <translation>Laufende Abfragen</translation>
    </message>
    <message>
        <source>Stop a query</source>
        <translation>Abfrage stoppen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Mappings of databases to buckets</source>
        <translation>Mappings von Datenbanken auf Buckets</translation>
    </message>
    <message>
        <source>Map a database to a bucket</source>
        <translation>Mapping einer Datenbank auf einen Bucket anlegen</translation>
    </message>
    <message>
        <source>Delete a mapping</source>
        <translation>Mapping löschen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>“%1” is not possible with %2, only with %3.</source>
        <translation>„%1“ ist mit %2 nicht möglich, nur mit %3.</translation>
    </message>
    <message>
        <source>Rows of 3.x go when their retention period is over, or with their table.</source>
        <translation>Zeilen von 3.x verschwinden, wenn ihre Aufbewahrungsdauer vorbei ist, oder mit ihrer Tabelle.</translation>
    </message>
    <message>
        <source>A duration cannot be negative.</source>
        <translation>Eine Dauer kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>The time range ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>%1 does not know “%2”.</source>
        <translation>%1 kennt „%2“ nicht.</translation>
    </message>
    <message>
        <source>Create a table</source>
        <translation>Eine Tabelle erstellen</translation>
    </message>
    <message>
        <source>Create a subscription</source>
        <translation>Ein Abonnement erstellen</translation>
    </message>
    <message>
        <source>Delete a subscription</source>
        <translation>Ein Abonnement löschen</translation>
    </message>
    <message>
        <source>Set up the server</source>
        <translation>Den Server einrichten</translation>
    </message>
    <message>
        <source>Create a task</source>
        <translation>Einen Task erstellen</translation>
    </message>
    <message>
        <source>Change a task</source>
        <translation>Einen Task ändern</translation>
    </message>
    <message>
        <source>Switch a task on or off</source>
        <translation>Einen Task ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Run a task now</source>
        <translation>Einen Task jetzt ausführen</translation>
    </message>
    <message>
        <source>Delete a task</source>
        <translation>Einen Task löschen</translation>
    </message>
    <message>
        <source>Runs of a task</source>
        <translation>Läufe eines Tasks</translation>
    </message>
    <message>
        <source>Create a cache of last values</source>
        <translation>Einen Cache letzter Werte erstellen</translation>
    </message>
    <message>
        <source>Create a cache of distinct values</source>
        <translation>Einen Cache verschiedener Werte erstellen</translation>
    </message>
    <message>
        <source>Delete a cache</source>
        <translation>Einen Cache löschen</translation>
    </message>
</context>
<context>
    <name>penstock::AdminSection</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No row has the text that is searched for.</source>
        <translation>Keine Zeile enthält den gesuchten Text.</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not known: the list was not read.</source>
        <translation>Nicht bekannt: Die Liste wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows that are shown, and all of them</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Choose a row first.</source>
        <translation>%1 Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>Runs a continuous query for times before it was there.</source>
        <translation>Führt eine Continuous Query für Zeiten aus, bevor es sie gab.</translation>
    </message>
    <message>
        <source>“%1” was stopped.</source>
        <translation>„%1“ wurde angehalten.</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: erledigt.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Suchen in: %1</translation>
    </message>
    <message>
        <source>List it again: %1</source>
        <translation>Noch einmal listen: %1</translation>
    </message>
    <message>
        <source>Stop listing: %1</source>
        <translation>Listen anhalten: %1</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Backfill…</source>
        <translation>Nachholen …</translation>
    </message>
</context>
<context>
    <name>penstock::AdminWindow</name>
    <message>
        <source>Pages of the administration</source>
        <translation>Seiten der Verwaltung</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Administration of %1</source>
        <translation>Verwaltung von %1</translation>
    </message>
    <message>
        <source>%1 is marked as read-only: nothing is changed through it. The mark is in the connection&apos;s settings.</source>
        <translation>%1 ist als nur lesend gekennzeichnet: Nichts wird über diese Verbindung geändert. Das Kennzeichen steht in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>connection, product, version</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>The server is asked what it can do.</source>
        <translation>Der Server wird gefragt, was er kann.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connect to see what there is to look after.</source>
        <translation>Verbinden Sie sich, um zu sehen, was es zu verwalten gibt.</translation>
    </message>
    <message>
        <source>Nothing to look after</source>
        <translation>Nichts zu verwalten</translation>
    </message>
    <message>
        <source>This kind of server has no administration over HTTP.</source>
        <translation>Diese Art von Server hat keine Verwaltung über HTTP.</translation>
    </message>
    <message>
        <source>This server is new: nobody can log in yet.</source>
        <translation>Dieser Server ist neu: Noch kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>If this is an InfluxDB 3 that is new, it has no token yet, and its first one can be made here. One that has a token makes no second.</source>
        <translation>Ist dies ein neues InfluxDB 3, so hat es noch kein Token, und das erste kann hier erstellt werden. Eines, das ein Token hat, erstellt kein zweites.</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>Make the first token…</source>
        <translation>Das erste Token erstellen …</translation>
    </message>
</context>
<context>
    <name>penstock::AdvancedForm</name>
    <message>
        <source>Find out</source>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>A request ends when nothing has come or gone for this long</source>
        <translation>Eine Anfrage endet, wenn so lange nichts gekommen oder gegangen ist</translation>
    </message>
    <message>
        <source>A request ends after this long, even while rows still arrive</source>
        <translation>Eine Anfrage endet nach dieser Zeit, auch wenn noch Zeilen eintreffen</translation>
    </message>
    <message>
        <source>Path of a socket on this machine, instead of host and port</source>
        <translation>Pfad eines Sockets auf diesem Rechner, anstelle von Host und Port</translation>
    </message>
    <message>
        <source>1.x only; empty: the database&apos;s own</source>
        <translation>Nur 1.x; leer: die der Datenbank</translation>
    </message>
    <message>
        <source>Name: value, one on each line</source>
        <translation>Name: Wert, je eine Zeile</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the certificate to show to the server</source>
        <translation>Zertifikat wählen, das dem Server gezeigt wird</translation>
    </message>
    <message>
        <source>PEM file, when the server asks for one</source>
        <translation>PEM-Datei, falls der Server eine verlangt</translation>
    </message>
    <message>
        <source>Choose the private key of the certificate</source>
        <translation>Privaten Schlüssel des Zertifikats wählen</translation>
    </message>
    <message>
        <source>PEM file with its private key</source>
        <translation>PEM-Datei mit dem privaten Schlüssel dazu</translation>
    </message>
    <message>
        <source>Ki&amp;nd of server</source>
        <translation>Server-So&amp;ftware</translation>
    </message>
    <message>
        <source>Time to c&amp;onnect</source>
        <translation>Zeit zum Verb&amp;inden</translation>
    </message>
    <message>
        <source>Time without &amp;answer</source>
        <translation>Zeit ohne Ant&amp;wort</translation>
    </message>
    <message>
        <source>Time for the &amp;whole</source>
        <translation>Zeit für die ganze Anfrage</translation>
    </message>
    <message>
        <source>Unix soc&amp;ket</source>
        <translation>Unix-Soc&amp;ket</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>Heade&amp;r</translation>
    </message>
    <message>
        <source>Own certi&amp;ficate</source>
        <translation>C&amp;lient-Zertifikat</translation>
    </message>
    <message>
        <source>Its ke&amp;y</source>
        <translation>Sein Schl&amp;üssel</translation>
    </message>
    <message>
        <source>user@host:port, or a host of ssh&apos;s configuration</source>
        <translation>user@host:port, oder ein Host aus der Konfiguration von ssh</translation>
    </message>
    <message>
        <source>The system&apos;s ssh goes through this host, which the server&apos;s address is meant for. Keys, agent and known hosts are ssh&apos;s own.</source>
        <translation>Das ssh des Systems geht über diesen Host; die Adresse des Servers gilt von dort aus. Schlüssel, Agent und bekannte Hosts sind Sache von ssh.</translation>
    </message>
    <message>
        <source>SSH &amp;jump host</source>
        <translation>SSH-&amp;Jumphost</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>Retention Policy</translation>
    </message>
</context>
<context>
    <name>penstock::AnnotatedColumn</name>
    <message>
        <source>&quot;%1&quot; is no type of an annotated CSV file</source>
        <translation>„%1“ ist kein Typ einer annotierten CSV-Datei</translation>
    </message>
    <message>
        <source>&quot;boolean:%1&quot; does not name words for true and for false: boolean:yes,y:no,n</source>
        <translation>„boolean:%1“ nennt keine Wörter für wahr und für falsch: boolean:yes,y:no,n</translation>
    </message>
</context>
<context>
    <name>penstock::AnnotatedCsvDecoder</name>
    <message>
        <source>The answer has %1 columns, at byte %2.</source>
        <translation>Die Antwort hat %1 Spalten, bei Byte %2.</translation>
    </message>
    <message>
        <source>The answer has a record of %1 cells under a heading of %2, at byte %3.</source>
        <translation>Die Antwort hat einen Datensatz mit %1 Zellen unter einem Kopf mit %2, bei Byte %3.</translation>
    </message>
    <message>
        <source>The answer has “%1” in the column %2 of type %3, at byte %4. Run the query again; if that does not help, check what stands between here and the server.</source>
        <translation>Die Antwort enthält „%1“ in der Spalte %2 vom Typ %3, bei Byte %4. Führen Sie die Abfrage noch einmal aus; hilft das nicht, prüfen Sie, was zwischen hier und dem Server steht.</translation>
    </message>
    <message>
        <source>The server broke off the query; the rows so far are kept. It says: %1</source>
        <translation>Der Server hat die Abfrage abgebrochen; die bisherigen Zeilen bleiben. Seine Meldung: %1</translation>
    </message>
    <message>
        <source>The answer is not the annotated CSV of a Flux query. Check the address of the connection.</source>
        <translation>Die Antwort ist nicht das annotierte CSV einer Flux-Abfrage. Prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>The answer is broken in the record at byte %1: text follows a quoted cell.</source>
        <translation>Die Antwort ist im Datensatz bei Byte %1 fehlerhaft: Nach einer Zelle in Anführungszeichen folgt Text.</translation>
    </message>
    <message>
        <source>The answer ended in the middle, after %1 bytes. Rows are missing; run the query again.</source>
        <translation>Die Antwort endete mittendrin, nach %1 Bytes. Es fehlen Zeilen; führen Sie die Abfrage noch einmal aus.</translation>
    </message>
    <message>
        <source>The answer has a record of more than %1 bytes or %2 columns, at byte %3, which is not read; the rows so far are kept.</source>
        <translation>Die Antwort hat bei Byte %3 einen Datensatz von mehr als %1 Bytes oder %2 Spalten, der nicht gelesen wird; die Zeilen bis dahin bleiben.</translation>
    </message>
</context>
<context>
    <name>penstock::AnnotatedCsvSource</name>
    <message>
        <source>the quotes of the row are broken, or it holds a NUL byte</source>
        <translation>die Anführungszeichen der Zeile sind kaputt, oder sie enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>#concat of &quot;%1&quot; names the column &quot;%2&quot;, which the table does not have</source>
        <translation>#concat von „%1“ nennt die Spalte „%2“, die die Tabelle nicht hat</translation>
    </message>
    <message>
        <source>the server broke off the query and said: %1</source>
        <translation>der Server brach die Abfrage ab und sagte: %1</translation>
    </message>
    <message>
        <source>the file ends in the middle of this row</source>
        <translation>die Datei endet mitten in dieser Zeile</translation>
    </message>
    <message>
        <source>the row is not UTF-8 text; say its encoding</source>
        <translation>die Zeile ist kein UTF-8-Text; nennen Sie ihre Kodierung</translation>
    </message>
    <message>
        <source>the measurement is empty</source>
        <translation>das Measurement ist leer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of tags such as host=a,region=b</source>
        <translation>„%1“ ist keine Liste von Tags wie host=a,region=b</translation>
    </message>
    <message>
        <source>the table has no column of the time</source>
        <translation>die Tabelle hat keine Spalte mit der Zeit</translation>
    </message>
    <message>
        <source>the time is empty</source>
        <translation>die Zeit ist leer</translation>
    </message>
    <message>
        <source>no column is the measurement</source>
        <translation>keine Spalte ist das Measurement</translation>
    </message>
    <message>
        <source>the row has no field: all cells of field columns are empty</source>
        <translation>die Zeile hat kein Feld: alle Zellen der Feldspalten sind leer</translation>
    </message>
    <message numerus="yes">
        <source>Of %n whole number(s) the fraction was cut off.</source>
        <translation>
            <numerusform>Bei %n ganzen Zahl wurden die Nachkommastellen abgeschnitten.</numerusform>
            <numerusform>Bei %n ganzen Zahlen wurden die Nachkommastellen abgeschnitten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were left out that no InfluxDB holds: NaN or infinite.</source>
        <translation>
            <numerusform>%n Zahl wurde weggelassen, die keine InfluxDB fasst: NaN oder unendlich.</numerusform>
            <numerusform>%n Zahlen wurden weggelassen, die keine InfluxDB fasst: NaN oder unendlich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::AnnotatedHeader</name>
    <message>
        <source>&quot;%1&quot; is no annotation that is known; the line is left out.</source>
        <translation>„%1“ ist keine bekannte Annotation; die Zeile wird weggelassen.</translation>
    </message>
    <message>
        <source>the time zone &quot;%1&quot; is not known</source>
        <translation>die Zeitzone „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>the annotation names no type</source>
        <translation>die Annotation nennt keinen Typ</translation>
    </message>
    <message>
        <source>the annotation names no column</source>
        <translation>die Annotation nennt keine Spalte</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is a second time and is left out.</source>
        <translation>Die Spalte „%1“ ist eine zweite Zeit und wird weggelassen.</translation>
    </message>
    <message>
        <source>The file is a Flux answer without its annotations: what is no column of Flux itself is a tag, and numbers are floats.</source>
        <translation>Die Datei ist eine Flux-Antwort ohne ihre Annotationen: Was keine Spalte von Flux selbst ist, ist ein Tag, und Zahlen sind Gleitkommazahlen.</translation>
    </message>
    <message>
        <source>%1 name the measurement: only one of them can; make the others tags or take them out</source>
        <translation>%1 nennen das Measurement: Nur eines davon kann es; machen Sie die anderen zu Tags oder nehmen Sie sie heraus</translation>
    </message>
</context>
<context>
    <name>penstock::AnnotatedValue</name>
    <message>
        <source>&quot;%1&quot; is no duration such as 1h30m</source>
        <translation>„%1“ ist keine Dauer wie 1h30m</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time such as 2024-01-31T12:00:00Z</source>
        <translation>„%1“ ist keine Zeit wie 2024-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of nanoseconds</source>
        <translation>„%1“ ist keine Anzahl von Nanosekunden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of the layout %2</source>
        <translation>„%1“ ist keine Zeit der Form %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a time that does not exist in its zone, or that InfluxDB cannot hold</source>
        <translation>„%1“ ist eine Zeit, die es in ihrer Zone nicht gibt oder die InfluxDB nicht fasst</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a finite number</source>
        <translation>„%1“ ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a fraction, the column is strictly whole</source>
        <translation>„%1“ hat Nachkommastellen, die Spalte ist streng ganzzahlig</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from 0 to 2^64 - 1</source>
        <translation>„%1“ ist keine ganze Zahl von 0 bis 2^64 - 1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an integer from -2^63 to 2^63 - 1</source>
        <translation>„%1“ ist keine ganze Zahl von -2^63 bis 2^63 - 1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>„%1“ ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of line protocol; give its column a type, such as string</source>
        <translation>„%1“ ist kein Wert des Line Protocol; geben Sie seiner Spalte einen Typ, etwa string</translation>
    </message>
</context>
<context>
    <name>penstock::AnswerExport</name>
    <message>
        <source>%1 Choose another place, or make room.</source>
        <translation>%1 Wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>There is not enough memory for the answer.</source>
        <translation>Für die Antwort reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Which columns are tags could not be found out: %1</source>
        <translation>Welche Spalten Tags sind, ließ sich nicht herausfinden: %1</translation>
    </message>
    <message>
        <source>%1 was not written: rows are missing, as the messages say.</source>
        <translation>%1 wurde nicht geschrieben: Es fehlen Zeilen, wie die Meldungen sagen.</translation>
    </message>
</context>
<context>
    <name>penstock::AnswerPane</name>
    <message>
        <source>Stopped: %1 was not written.</source>
        <translation>Gestoppt: %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1 nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>%1 are left out, for line protocol cannot hold them: %2</source>
        <translation>%1 weggelassen, weil Line Protocol sie nicht halten kann: %2</translation>
    </message>
    <message>
        <source>A statement failed: the messages say why.</source>
        <translation>Eine Anweisung ist gescheitert: Die Meldungen sagen, warum.</translation>
    </message>
    <message>
        <source>Not all rows: the limit of %1 rows has ended the statement, and there are more.</source>
        <translation>Nicht alle Zeilen: Die Grenze von %1 Zeilen hat die Anweisung beendet, und es gibt mehr.</translation>
    </message>
    <message>
        <source>It is not known which statement this table answers.</source>
        <translation>Es ist nicht bekannt, auf welche Anweisung diese Tabelle antwortet.</translation>
    </message>
    <message>
        <source>The two answers together take more memory than the program may use.</source>
        <translation>Beide Antworten zusammen brauchen mehr Arbeitsspeicher, als das Programm belegen darf.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>The statement has ended meanwhile: %1 was not written. Export its rows, or run it again into a file.</source>
        <translation>Die Anweisung ist inzwischen beendet: %1 wurde nicht geschrieben. Exportieren Sie ihre Zeilen, oder führen Sie sie erneut in eine Datei aus.</translation>
    </message>
    <message>
        <source>Sh&amp;ow all rows</source>
        <translation>Alle Zeilen &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>penstock::AnswerTable</name>
    <message>
        <source>The answer to %1 is not what InfluxDB sends. Check the address, and the path in it if there is a proxy in between.</source>
        <translation>Die Antwort auf %1 ist nicht das, was InfluxDB sendet. Prüfen Sie die Adresse und, falls ein Proxy dazwischen ist, den Pfad darin.</translation>
    </message>
</context>
<context>
    <name>penstock::Application</name>
    <message>
        <source>There is no saved connection called &quot;%1&quot;. Tools › Connections lists them.</source>
        <translation>Es gibt keine gespeicherte Verbindung mit dem Namen „%1“. Alle Verbindungen stehen unter „Extras › Verbindungen“.</translation>
    </message>
</context>
<context>
    <name>penstock::AtomicFile</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>penstock::BackfillJob</name>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>The server does not say how many points it has written.</source>
        <translation>Der Server sagt nicht, wie viele Punkte er geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>penstock::BackfillPlan</name>
    <message>
        <source>The continuous query is not understood well enough to be run for other times.</source>
        <translation>Die Continuous Query wird nicht gut genug verstanden, um sie für andere Zeiten auszuführen.</translation>
    </message>
    <message>
        <source>The statement writes nothing: it has no INTO.</source>
        <translation>Die Anweisung schreibt nichts: Sie hat kein INTO.</translation>
    </message>
    <message>
        <source>The statement has a time zone: its intervals do not begin at the same times of UTC.</source>
        <translation>Die Anweisung hat eine Zeitzone: Ihre Intervalle beginnen nicht zu denselben Zeiten von UTC.</translation>
    </message>
    <message>
        <source>The statement does not group by intervals of time.</source>
        <translation>Die Anweisung gruppiert nicht nach Zeitintervallen.</translation>
    </message>
    <message>
        <source>The statement has a condition on the time of its own.</source>
        <translation>Die Anweisung hat selbst eine Bedingung für die Zeit.</translation>
    </message>
    <message>
        <source>fill() looks at the intervals before and behind: at the edges of the windows they are not seen.</source>
        <translation>fill() sieht auf die Intervalle davor und dahinter: An den Rändern der Fenster sind sie nicht zu sehen.</translation>
    </message>
    <message>
        <source>The span of time ends before it begins.</source>
        <translation>Die Zeitspanne endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>A window has at least one interval.</source>
        <translation>Ein Fenster hat mindestens ein Intervall.</translation>
    </message>
    <message>
        <source>The windows are too long.</source>
        <translation>Die Fenster sind zu lang.</translation>
    </message>
    <message>
        <source>The span of time begins before the first time of InfluxDB.</source>
        <translation>Die Zeitspanne beginnt vor der ersten Zeit von InfluxDB.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %n windows: take more intervals for each.</source>
        <translation>
            <numerusform>Das ist mehr als %n Fenster: Nehmen Sie mehr Intervalle für jedes.</numerusform>
            <numerusform>Das sind mehr als %n Fenster: Nehmen Sie mehr Intervalle für jedes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The span of time ends after the last time of InfluxDB.</source>
        <translation>Die Zeitspanne endet nach der letzten Zeit von InfluxDB.</translation>
    </message>
</context>
<context>
    <name>penstock::BatchSender</name>
    <message numerus="yes">
        <source>The same rows failed %n time(s), so writing was given up. Last problem: %1</source>
        <translation>
            <numerusform>Dieselben Zeilen sind %n Mal gescheitert, daher wurde das Schreiben aufgegeben. Letztes Problem: %1</numerusform>
            <numerusform>Dieselben Zeilen sind %n Mal gescheitert, daher wurde das Schreiben aufgegeben. Letztes Problem: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Making it failed: %2</source>
        <translation>%1 Sie anzulegen ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>whether this row is stored is not known: each time it was sent, no answer came (%1), although the server answers otherwise</source>
        <translation>ob diese Zeile gespeichert ist, ist nicht bekannt: jedes Mal, wenn sie gesendet wurde, kam keine Antwort (%1), obwohl der Server sonst antwortet</translation>
    </message>
    <message numerus="yes">
        <source>To %n row(s) the server gave no answer, whatever was tried.</source>
        <translation>
            <numerusform>Auf %n Zeile gab der Server keine Antwort, was auch versucht wurde.</numerusform>
            <numerusform>Auf %n Zeilen gab der Server keine Antwort, was auch versucht wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>the server closes the connection without an answer when it is sent this row, as InfluxDB 3.6 to 3.9 do with a row that they refuse and whose 20th byte is within a character like ü; through its 2.x interface it says: %1</source>
        <translation>der Server schließt die Verbindung ohne Antwort, wenn er diese Zeile erhält, wie es InfluxDB 3.6 bis 3.9 mit einer abgelehnten Zeile tun, deren 20. Byte in einem Zeichen wie ü liegt; über seine 2.x-Schnittstelle sagt er: %1</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full, so writing was given up. Free some space there, start the server again if it goes on refusing (InfluxDB 1.x does), then write the rest. It says: %1</source>
        <translation>Die Festplatte des Servers ist voll, deshalb wurde das Schreiben aufgegeben. Schaffen Sie dort Platz, starten Sie den Server neu, falls er weiter ablehnt (InfluxDB 1.x tut das), und schreiben Sie dann den Rest. Er sagt: %1</translation>
    </message>
    <message>
        <source>whether this row is stored is not known: an answer to it was lost, and the run ended before another came</source>
        <translation>ob diese Zeile gespeichert ist, ist nicht bekannt: Eine Antwort darauf ging verloren, und der Lauf endete, bevor eine andere kam</translation>
    </message>
    <message>
        <source>sent, and no answer told of it before the run ended: it may be stored</source>
        <translation>gesendet, und bis zum Ende des Laufs sagte keine Antwort etwas dazu: kann gespeichert sein</translation>
    </message>
    <message>
        <source>whether this row is stored is not known: an answer to it was lost, and another reader has its partition now, which writes it again</source>
        <translation>ob diese Zeile gespeichert ist, ist nicht bekannt: eine Antwort darauf ging verloren, und ein anderer Leser hat jetzt ihre Partition und schreibt sie noch einmal</translation>
    </message>
</context>
<context>
    <name>penstock::BindParameter</name>
    <message>
        <source>“%1” cannot be the name of a parameter. Use letters, digits and underscores, beginning with a letter.</source>
        <translation>„%1“ kann nicht der Name eines Parameters sein. Verwenden Sie Buchstaben, Ziffern und Unterstriche, mit einem Buchstaben am Anfang.</translation>
    </message>
    <message>
        <source>The parameter %1 is given twice.</source>
        <translation>Der Parameter %1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>The parameter %1 is not a finite number, which a server cannot take.</source>
        <translation>Der Parameter %1 ist keine endliche Zahl; das nimmt kein Server an.</translation>
    </message>
    <message>
        <source>The parameter %1 is a name, a regular expression or a duration. This server takes texts, numbers, true and false only: write it into the statement instead.</source>
        <translation>Der Parameter %1 ist ein Name, ein regulärer Ausdruck oder eine Dauer. Dieser Server nimmt nur Texte, Zahlen, true und false an: Schreiben Sie ihn stattdessen in die Anweisung.</translation>
    </message>
    <message>
        <source>The parameter %1 is a name. Names are texts in Flux: give it as a text and write r[params.%1].</source>
        <translation>Der Parameter %1 ist ein Name. In Flux sind Namen Texte: Geben Sie ihn als Text an und schreiben Sie r[params.%1].</translation>
    </message>
    <message>
        <source>--param %1: the type must be text, int, float, bool, duration, ident or regex.</source>
        <translation>--param %1: Der Typ muss text, int, float, bool, duration, ident oder regex sein.</translation>
    </message>
    <message>
        <source>--param %1: &quot;%2&quot; is no %3.</source>
        <translation>--param %1: „%2“ ist kein Wert vom Typ %3.</translation>
    </message>
    <message>
        <source>--param %1: write it as name=value or name:type=value.</source>
        <translation>--param %1: Schreiben Sie es als Name=Wert oder Name:Typ=Wert.</translation>
    </message>
</context>
<context>
    <name>penstock::BudgetBar</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Sto&amp;p here</source>
        <translation>Hier a&amp;nhalten</translation>
    </message>
    <message>
        <source>The results take %1 of memory, of %2 that they may; %3 rows of this answer have come, and the server waits.</source>
        <translation>Die Ergebnisse belegen %1 Speicher, von %2, die sie dürfen; %3 Zeilen dieser Antwort sind da, und der Server wartet.</translation>
    </message>
    <message>
        <source>The whole answer goes into a file of yours: the rows so far, and those to come, which are not kept here</source>
        <translation>Die ganze Antwort kommt in eine eigene Datei: die bisherigen Zeilen und die folgenden, die hier nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>Go on with a temporary file, write all to a file of yours, or stop here and keep these?</source>
        <translation>Mit einer temporären Datei weitermachen, alles in eine eigene Datei schreiben oder hier anhalten und diese behalten?</translation>
    </message>
    <message>
        <source>Write all t&amp;o a file…</source>
        <translation>Alles in eine Datei &amp;schreiben …</translation>
    </message>
</context>
<context>
    <name>penstock::BusyServer</name>
    <message numerus="yes">
        <source>%1 It is asked again for up to %n minute(s).</source>
        <translation>
            <numerusform>%1 Er wird bis zu %n Minute lang wieder gefragt.</numerusform>
            <numerusform>%1 Er wird bis zu %n Minuten lang wieder gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is asked again until it answers.</source>
        <translation>%1 Er wird weiter gefragt, bis er antwortet.</translation>
    </message>
</context>
<context>
    <name>penstock::ByteSource</name>
    <message>
        <source>The file &quot;%1&quot; does not exist.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is packed by %2, which cannot be read here. Unpack it, or pack it by gzip or zstd.</source>
        <translation>Die Datei „%1“ ist mit %2 gepackt, das hier nicht gelesen werden kann. Entpacken Sie sie, oder packen Sie sie mit gzip oder zstd.</translation>
    </message>
    <message>
        <source>The file is shorter than it was.</source>
        <translation>Die Datei ist kürzer, als sie war.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; became shorter while it was read. What was read before is complete; start again when nothing writes to the file.</source>
        <translation>Die Datei „%1“ wurde kürzer, während sie gelesen wurde. Was zuvor gelesen wurde, ist vollständig; beginnen Sie noch einmal, wenn nichts mehr in die Datei schreibt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read only once.</source>
        <translation>„%1“ lässt sich nur einmal lesen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is shorter than it was.</source>
        <translation>Die Datei „%1“ ist kürzer, als sie war.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is damaged: its %2 data cannot be unpacked. What was read before may be wrong too; get a whole copy and start again.</source>
        <translation>Die Datei „%1“ ist beschädigt: Ihre %2-Daten lassen sich nicht entpacken. Auch was vorher gelesen wurde, kann falsch sein; besorgen Sie eine heile Kopie und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; stops in the middle of its %2 data; the rest is missing. What was read before is complete.</source>
        <translation>Die Datei „%1“ hört mitten in ihren %2-Daten auf; der Rest fehlt. Was vorher gelesen wurde, ist vollständig.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has grown since it was opened; what was added is not read.</source>
        <translation>Die Datei „%1“ ist gewachsen, seit sie geöffnet wurde; was hinzukam, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was written to while it was read: its rows may be of before or of after that. Read it anew when nothing writes to it.</source>
        <translation>In die Datei „%1“ wurde geschrieben, während sie gelesen wurde: Ihre Zeilen können von vorher oder von nachher sein. Lesen Sie sie noch einmal, wenn nichts hineinschreibt.</translation>
    </message>
</context>
<context>
    <name>penstock::CardinalityPage</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Estimated by the server</source>
        <translation>Vom Server geschätzt</translation>
    </message>
    <message>
        <source>&amp;Count anew</source>
        <translation>&amp;Neu zählen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Look closer</source>
        <translation>&amp;Genauer ansehen</translation>
    </message>
    <message>
        <source>&amp;Watch, every minute</source>
        <translation>&amp;Beobachten, jede Minute</translation>
    </message>
    <message>
        <source>Databases and their series</source>
        <translation>Datenbanken und ihre Serien</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Measurements</translation>
    </message>
    <message>
        <source>Growth of series</source>
        <translation>Wachstum der Serien</translation>
    </message>
    <message>
        <source>Measurements with the most series</source>
        <translation>Measurements mit den meisten Serien</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Measurement</translation>
    </message>
    <message>
        <source>Tag keys with the most values</source>
        <translation>Tag-Schlüssel mit den meisten Werten</translation>
    </message>
    <message>
        <source>Tag key</source>
        <translation>Tag-Schlüssel</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>Die Verbindung ist nicht offen.</translation>
    </message>
    <message>
        <source>%1%2 since %3</source>
        <comment>sign of an estimate, number of series, time of day</comment>
        <translation>%1%2 seit %3</translation>
    </message>
    <message>
        <source>Counting: %1 of %2 questions</source>
        <comment>answered, known so far</comment>
        <translation>Zählt: %1 von %2 Fragen</translation>
    </message>
    <message>
        <source>Of “%1”:</source>
        <translation>Von „%1“:</translation>
    </message>
    <message>
        <source>Stopped at %1: what has no number was not counted.</source>
        <translation>Um %1 angehalten: Was keine Zahl hat, wurde nicht gezählt.</translation>
    </message>
    <message>
        <source>Counted at %1</source>
        <translation>Gezählt um %1</translation>
    </message>
    <message>
        <source>only the first %1 measurements and tag keys</source>
        <translation>nur die ersten %1 Measurements und Tag-Schlüssel</translation>
    </message>
    <message>
        <source>Counts the series of each measurement and the values of each tag key, which takes long where there are many.</source>
        <translation>Zählt die Serien jedes Measurements und die Werte jedes Tag-Schlüssels; das dauert lange, wo es viele gibt.</translation>
    </message>
    <message>
        <source>Choose a database to see which of its measurements and tag keys are the largest.</source>
        <translation>Wählen Sie eine Datenbank, um zu sehen, welche ihrer Measurements und Tag-Schlüssel die größten sind.</translation>
    </message>
    <message>
        <source>Cardinality</source>
        <translation>Kardinalität</translation>
    </message>
</context>
<context>
    <name>penstock::CardinalitySurvey</name>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>The server does not say.</source>
        <translation>Der Server sagt es nicht.</translation>
    </message>
    <message>
        <source>InfluxDB 3.x counts no series of a whole database. Look closer to count tables.</source>
        <translation>InfluxDB 3.x zählt keine Serien einer ganzen Datenbank. Sehen Sie genauer hin, um Tabellen zu zählen.</translation>
    </message>
</context>
<context>
    <name>penstock::CellInspector</name>
    <message>
        <source>JSON in &amp;lines</source>
        <translation>JSON in &amp;Zeilen</translation>
    </message>
    <message>
        <source>Row and cell</source>
        <translation>Zeile und Zelle</translation>
    </message>
    <message>
        <source>Values of the row</source>
        <translation>Werte der Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the cell</source>
        <translation>Wert der Zelle</translation>
    </message>
    <message>
        <source>&amp;Previous row</source>
        <translation>&amp;Vorige Zeile</translation>
    </message>
    <message>
        <source>&amp;Next row</source>
        <translation>&amp;Nächste Zeile</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
</context>
<context>
    <name>penstock::CellText</name>
    <message>
        <source>Which of the columns with text are tags is not known here. Export the table as line protocol instead: there you say it.</source>
        <translation>Welche der Spalten mit Text Tags sind, ist hier nicht bekannt. Exportieren Sie die Tabelle stattdessen als Line Protocol: Dort sagen Sie es.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Tabellenzeile %1: %2</translation>
    </message>
</context>
<context>
    <name>penstock::ChartBar</name>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Linie</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>S&amp;tufen</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>&amp;Punkte</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Fläche</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation>&amp;Balken</translation>
    </message>
    <message>
        <source>&amp;Stacked</source>
        <translation>Ge&amp;stapelt</translation>
    </message>
    <message>
        <source>How the chart is drawn</source>
        <translation>Wie das Diagramm gezeichnet wird</translation>
    </message>
    <message>
        <source>Axes of values</source>
        <translation>Wertachsen</translation>
    </message>
    <message>
        <source>What is computed from the values</source>
        <translation>Was aus den Werten berechnet wird</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The span before (Alt+Left)</source>
        <translation>Die vorige Spanne (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>The next span (Alt+Right)</source>
        <translation>Die nächste Spanne (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Show the whole span</source>
        <translation>Den ganzen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Show the whole span (Home or a double click)</source>
        <translation>Den ganzen Zeitraum zeigen (Pos1 oder Doppelklick)</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Das Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>Other &amp;sizes: an axis or pane of their own</source>
        <translation>Andere &amp;Größen: eigene Achse oder eigener Bereich</translation>
    </message>
    <message>
        <source>&amp;One axis for all</source>
        <translation>&amp;Eine Achse für alle</translation>
    </message>
    <message>
        <source>A &amp;pane for each series</source>
        <translation>Ein &amp;Bereich für jede Serie</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarithmisch</translation>
    </message>
    <message>
        <source>&amp;As the server sent them</source>
        <translation>&amp;Wie der Server sie sandte</translation>
    </message>
    <message>
        <source>&amp;Times a factor…</source>
        <translation>&amp;Mal einem Faktor …</translation>
    </message>
    <message>
        <source>&amp;Difference from the series chosen in the list</source>
        <translation>&amp;Differenz zur in der Liste gewählten Serie</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>As &amp;PNG…</source>
        <translation>Als &amp;PNG …</translation>
    </message>
    <message>
        <source>As &amp;SVG…</source>
        <translation>Als &amp;SVG …</translation>
    </message>
    <message>
        <source>As P&amp;DF…</source>
        <translation>Als P&amp;DF …</translation>
    </message>
    <message>
        <source>Times a factor</source>
        <translation>Mal einem Faktor</translation>
    </message>
    <message>
        <source>Factor:</source>
        <translation>Faktor:</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>&amp;Histogramm</translation>
    </message>
    <message>
        <source>S&amp;catter</source>
        <translation>St&amp;reuung</translation>
    </message>
    <message>
        <source>&amp;Logarithmic counts</source>
        <translation>&amp;Logarithmische Anzahlen</translation>
    </message>
    <message>
        <source>Heat &amp;map</source>
        <translation>Heat&amp;map</translation>
    </message>
    <message>
        <source>What can be done with the span in view</source>
        <translation>Was sich mit der sichtbaren Zeitspanne tun lässt</translation>
    </message>
    <message>
        <source>Draw only the rows that the table&apos;s filter leaves</source>
        <translation>Nur die Zeilen zeichnen, die der Filter der Tabelle übrig lässt</translation>
    </message>
    <message>
        <source>Panes by &amp;hand</source>
        <translation>Bereiche von &amp;Hand</translation>
    </message>
    <message>
        <source>&amp;Unit of the values…</source>
        <translation>Einheit der &amp;Werte …</translation>
    </message>
    <message>
        <source>&amp;Logarithmic colours</source>
        <translation>&amp;Logarithmische Farben</translation>
    </message>
    <message>
        <source>&amp;Query this span again	Q</source>
        <translation>Diese Spanne noch einmal ab&amp;fragen	Q</translation>
    </message>
    <message>
        <source>&amp;Select its rows in the table	S</source>
        <translation>Ihre Zeilen in der Tabelle aus&amp;wählen	S</translation>
    </message>
    <message>
        <source>Show the &amp;whole span	Home</source>
        <translation>Den &amp;ganzen Zeitraum zeigen	Pos1</translation>
    </message>
    <message>
        <source>Link time axes</source>
        <translation>Zeitachsen koppeln</translation>
    </message>
    <message>
        <source>Charts in both halves of the window have one axis of time: what is zoomed, moved and read in one is in the other</source>
        <translation>Diagramme in beiden Hälften des Fensters haben eine gemeinsame Zeitachse: Was in einem vergrößert, verschoben und abgelesen wird, wird es auch im anderen</translation>
    </message>
    <message>
        <source>&amp;Differences from here	D</source>
        <translation>&amp;Differenzen von hier	D</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Compute&amp;d</source>
        <translation>Bere&amp;chnet</translation>
    </message>
    <message>
        <source>Compute&amp;d: %1</source>
        <translation>Bere&amp;chnet: %1</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Filtered rows onl&amp;y</source>
        <translation>&amp;Nur gefilterte Zeilen</translation>
    </message>
</context>
<context>
    <name>penstock::ChartCanvas</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Into a new pane</source>
        <translation>In einen neuen Bereich</translation>
    </message>
    <message>
        <source>Into this pane</source>
        <translation>In diesen Bereich</translation>
    </message>
    <message>
        <source>Into this heat map</source>
        <translation>In diese Heatmap</translation>
    </message>
</context>
<context>
    <name>penstock::ChartLink</name>
    <message>
        <source>The rows of this span stand in too many places of the table to be selected. Sort it by time first.</source>
        <translation>Die Zeilen dieser Zeitspanne stehen an zu vielen Stellen der Tabelle, um ausgewählt zu werden. Sortieren Sie sie zuerst nach der Zeit.</translation>
    </message>
    <message>
        <source>No row of the table has a time in this span.</source>
        <translation>Keine Zeile der Tabelle hat eine Zeit in dieser Zeitspanne.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of this span are selected in the table.</source>
        <translation>
            <numerusform>%n Zeile dieser Zeitspanne ist in der Tabelle ausgewählt.</numerusform>
            <numerusform>%n Zeilen dieser Zeitspanne sind in der Tabelle ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sh&amp;ow them</source>
        <translation>&amp;Zeigen</translation>
    </message>
</context>
<context>
    <name>penstock::ChartPicture</name>
    <message numerus="yes">
        <source>%n more series</source>
        <translation>
            <numerusform>%n weitere Serie</numerusform>
            <numerusform>%n weitere Serien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ChartTransform</name>
    <message>
        <source>Derivative per second</source>
        <translation>Ableitung pro Sekunde</translation>
    </message>
    <message>
        <source>Rate of a counter per second</source>
        <translation>Rate eines Zählers pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>Moving mean of %n values</source>
        <translation>
            <numerusform>Gleitendes Mittel über %n Wert</numerusform>
            <numerusform>Gleitendes Mittel über %n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum of the values so far</source>
        <translation>Summe der bisherigen Werte</translation>
    </message>
    <message>
        <source>Values times %1</source>
        <translation>Werte mal %1</translation>
    </message>
    <message>
        <source>Difference from %1</source>
        <translation>Differenz zu %1</translation>
    </message>
</context>
<context>
    <name>penstock::ChartView</name>
    <message>
        <source>Nothing to draw</source>
        <translation>Nichts zu zeichnen</translation>
    </message>
    <message>
        <source>A chart needs a time and at least one column of numbers.</source>
        <translation>Ein Diagramm braucht eine Zeit und mindestens eine Spalte mit Zahlen.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message>
        <source>No chart yet</source>
        <translation>Noch kein Diagramm</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <translation>%1, von %2 bis %3.</translation>
    </message>
    <message>
        <source>Smallest value %1, largest %2.</source>
        <translation>Kleinster Wert %1, größter %2.</translation>
    </message>
    <message>
        <source>Computed here: %1.</source>
        <translation>Hier berechnet: %1.</translation>
    </message>
    <message>
        <source>The filter of the table does not count here: the chart has all rows.</source>
        <translation>Der Filter der Tabelle gilt hier nicht: Das Diagramm hat alle Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%n values have the time of another one of their series: rows of several series may be drawn as one.</source>
        <translation>
            <numerusform>%n Wert hat die Zeit eines anderen seiner Serie: Zeilen mehrerer Serien könnten als eine gezeichnet sein.</numerusform>
            <numerusform>%n Werte haben die Zeit eines anderen ihrer Serie: Zeilen mehrerer Serien könnten als eine gezeichnet sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values came behind later ones; they are drawn in the order of time.</source>
        <translation>
            <numerusform>%n Wert kam hinter späteren; er ist in zeitlicher Folge gezeichnet.</numerusform>
            <numerusform>%n Werte kamen hinter späteren; sie sind in zeitlicher Folge gezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no time and are left out.</source>
        <translation>
            <numerusform>%n Zeile hat keine Zeit und ist weggelassen.</numerusform>
            <numerusform>%n Zeilen haben keine Zeit und sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values of 0 and below have no place on a logarithmic axis.</source>
        <translation>Werte von 0 und darunter haben auf einer logarithmischen Achse keinen Platz.</translation>
    </message>
    <message>
        <source>Choose a series in the list first: the others are drawn as their difference from it.</source>
        <translation>Wählen Sie zuerst eine Serie in der Liste: Die anderen werden als ihre Differenz dazu gezeichnet.</translation>
    </message>
    <message>
        <source>A difference is taken from values as the server sent them.</source>
        <translation>Eine Differenz wird aus Werten gebildet, wie der Server sie sandte.</translation>
    </message>
    <message>
        <source>What the chart leaves out or changes</source>
        <translation>Was das Diagramm weglässt oder ändert</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Das Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>Bilder (*.%1)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2</source>
        <translation>Das Bild ließ sich nicht nach %1 schreiben: %2</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n rows that the table&apos;s filter leaves are drawn.</source>
        <translation>
            <numerusform>Nur die %n Zeile, die der Filter der Tabelle übrig lässt, ist gezeichnet.</numerusform>
            <numerusform>Nur die %n Zeilen, die der Filter der Tabelle übrig lässt, sind gezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are selected in the table: more than %1 are not marked here.</source>
        <translation>
            <numerusform>%n Zeile ist in der Tabelle ausgewählt: Mehr als %1 werden hier nicht markiert.</numerusform>
            <numerusform>%n Zeilen sind in der Tabelle ausgewählt: Mehr als %1 werden hier nicht markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infinite values are left out.</source>
        <translation>
            <numerusform>%n unendlicher Wert ist weggelassen.</numerusform>
            <numerusform>%n unendliche Werte sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no values in this span that could be counted.</source>
        <translation>In dieser Zeitspanne gibt es keine Werte, die sich zählen ließen.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n values are in a cell.</source>
        <translation>
            <numerusform>In einer Zelle ist höchstens %n Wert.</numerusform>
            <numerusform>In einer Zelle sind höchstens %n Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>&amp;Unit of %1 (nothing: none):</source>
        <translation>&amp;Einheit von %1 (nichts: keine):</translation>
    </message>
    <message>
        <source>&amp;Unit of all values (nothing: none):</source>
        <translation>&amp;Einheit aller Werte (nichts: keine):</translation>
    </message>
    <message numerus="yes">
        <source>%n series were asked for beside the answer: its table and its filter do not have them.</source>
        <translation>
            <numerusform>%n Serie wurde zusätzlich zur Antwort abgefragt: Deren Tabelle und Filter enthalten sie nicht.</numerusform>
            <numerusform>%n Serien wurden zusätzlich zur Antwort abgefragt: Deren Tabelle und Filter enthalten sie nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series were asked for by themselves: there is no table of them.</source>
        <translation>
            <numerusform>%n Serie wurde für sich erfragt: Es gibt keine Tabelle davon.</numerusform>
            <numerusform>%n Serien wurden für sich erfragt: Es gibt keine Tabelle davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers over time are drawn here when a statement answers with them, and a field when it is dragged here from the explorer.</source>
        <translation>Zahlen über der Zeit werden hier gezeichnet, wenn eine Anweisung sie liefert, und ein Feld, wenn es aus dem Explorer hierher gezogen wird.</translation>
    </message>
    <message>
        <source>Where points are dense, layers are as high as their mean: single peaks are not seen in them.</source>
        <translation>Wo Punkte dicht liegen, sind Schichten so hoch wie ihr Mittel: Einzelne Spitzen sind darin nicht zu sehen.</translation>
    </message>
    <message>
        <source>Layers of values below 0 take from what the others add up to.</source>
        <translation>Schichten von Werten unter 0 mindern, was die anderen ergeben.</translation>
    </message>
    <message>
        <source>More rows were still to come.</source>
        <translation>Es sollten noch mehr Zeilen kommen.</translation>
    </message>
    <message>
        <source>The picture could not be made: %1 was not written.</source>
        <translation>Das Bild konnte nicht erstellt werden: %1 wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>penstock::CheckPanel</name>
    <message>
        <source>Check the &amp;whole file</source>
        <translation>Die &amp;ganze Datei prüfen</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>&amp;Skip the check</source>
        <translation>Prüfung über&amp;springen</translation>
    </message>
    <message>
        <source>The file was not checked: what goes wrong is told while it is written.</source>
        <translation>Die Datei wurde nicht geprüft: Was schiefgeht, wird beim Schreiben gemeldet.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Checking: %1 rows</source>
        <translation>Wird geprüft: %1 Zeilen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Write it as there, refuse what does not fit</source>
        <translation>Wie dort schreiben, ablehnen, was nicht passt</translation>
    </message>
    <message>
        <source>Write it as there</source>
        <translation>Wie dort schreiben</translation>
    </message>
    <message>
        <source>Write it as it is here</source>
        <translation>Wie hier schreiben</translation>
    </message>
    <message>
        <source>rows that share series and time</source>
        <translation>Zeilen mit gleicher Serie und Zeit</translation>
    </message>
    <message>
        <source>Make %1 a tag</source>
        <translation>%1 zum Tag machen</translation>
    </message>
    <message>
        <source>A tag with a number tells them apart</source>
        <translation>Ein Tag mit einer Nummer unterscheidet sie</translation>
    </message>
    <message>
        <source>Make the later ones later by a nanosecond</source>
        <translation>Die späteren um eine Nanosekunde verschieben</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Die erste behalten</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Die letzte behalten</translation>
    </message>
    <message>
        <source>the zone of the times</source>
        <translation>die Zone der Zeiten</translation>
    </message>
    <message>
        <source>UTC all the same</source>
        <translation>Trotzdem UTC</translation>
    </message>
    <message>
        <source>times of the hour that comes twice</source>
        <translation>Zeiten der Stunde, die zweimal kommt</translation>
    </message>
    <message>
        <source>The first of the two</source>
        <translation>Die erste der beiden</translation>
    </message>
    <message>
        <source>The second of the two</source>
        <translation>Die zweite der beiden</translation>
    </message>
</context>
<context>
    <name>penstock::CheckQuestion</name>
    <message>
        <source>Choice for %1</source>
        <translation>Wahl für %1</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>penstock::CheckpointWriter</name>
    <message>
        <source>How far the run has come cannot be kept: %1 The rows are written all the same; one that is broken off now begins anew, or where it was last kept.</source>
        <translation>Wie weit der Lauf gekommen ist, lässt sich nicht festhalten: %1 Die Zeilen werden trotzdem geschrieben; ein Lauf, der jetzt abbricht, beginnt von vorn oder dort, wo es zuletzt festgehalten wurde.</translation>
    </message>
</context>
<context>
    <name>penstock::ChunkFile</name>
    <message>
        <source>The rows could not be moved to a file in the folder %1: %2. Make room there, or stop here and keep the rows so far.</source>
        <translation>Die Zeilen ließen sich nicht in eine Datei im Ordner %1 auslagern: %2. Schaffen Sie dort Platz, oder halten Sie hier an und behalten Sie die bisherigen Zeilen.</translation>
    </message>
</context>
<context>
    <name>penstock::ClientCertificate</name>
    <message>
        <source>A client certificate needs two files: the certificate and its key. Choose both in the connection&apos;s settings.</source>
        <translation>Ein Client-Zertifikat braucht zwei Dateien: das Zertifikat und seinen Schlüssel. Wählen Sie beide in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form. Choose another one in the connection&apos;s settings.</source>
        <translation>Die Datei %1 enthält kein Zertifikat im PEM-Format. Wählen Sie in den Einstellungen der Verbindung eine andere.</translation>
    </message>
    <message>
        <source>The key %1 is encrypted with a passphrase. Choose one without in the connection&apos;s settings (openssl pkey -in FILE -out NEW makes it).</source>
        <translation>Der Schlüssel %1 ist mit einer Passphrase verschlüsselt. Wählen Sie in den Einstellungen der Verbindung einen ohne (openssl pkey -in DATEI -out NEU erzeugt ihn).</translation>
    </message>
    <message>
        <source>The file %1 holds no private key (RSA or EC) in PEM form. Choose another one in the connection&apos;s settings.</source>
        <translation>Die Datei %1 enthält keinen privaten Schlüssel (RSA oder EC) im PEM-Format. Wählen Sie in den Einstellungen der Verbindung eine andere.</translation>
    </message>
    <message>
        <source>The key %1 does not fit the client certificate %2. Choose the two that belong together in the connection&apos;s settings.</source>
        <translation>Der Schlüssel %1 passt nicht zum Client-Zertifikat %2. Wählen Sie in den Einstellungen der Verbindung die beiden, die zusammengehören.</translation>
    </message>
    <message>
        <source>The client certificate cannot be used: %1 Choose another one in the connection&apos;s settings.</source>
        <translation>Das Client-Zertifikat kann nicht verwendet werden: %1 Wählen Sie in den Einstellungen der Verbindung ein anderes.</translation>
    </message>
    <message>
        <source>The key of the client certificate cannot be used: %1 Choose another one in the connection&apos;s settings.</source>
        <translation>Der Schlüssel des Client-Zertifikats kann nicht verwendet werden: %1 Wählen Sie in den Einstellungen der Verbindung einen anderen.</translation>
    </message>
</context>
<context>
    <name>penstock::ColourSwatches</name>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>penstock::ColumnPlanModel</name>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>Integer</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Boolean</translation>
    </message>
    <message>
        <source>String</source>
        <translation>String</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Type or format</source>
        <translation>Typ oder Format</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>%1 of %2 sampled values are empty</source>
        <translation>%1 von %2 Werten der Stichprobe sind leer</translation>
    </message>
    <message>
        <source>Time, continued</source>
        <translation>Zeit, fortgesetzt</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Measurement</translation>
    </message>
    <message>
        <source>By a pattern…</source>
        <translation>Nach einem Muster …</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>In the file:
%1

Read as:
%2</source>
        <translation>In der Datei:
%1

Gelesen als:
%2</translation>
    </message>
</context>
<context>
    <name>penstock::ColumnProblem</name>
    <message>
        <source>Give it a name.</source>
        <translation>Einen Namen angeben.</translation>
    </message>
    <message>
        <source>“time” is the name of the point&apos;s own time: choose another name.</source>
        <translation>„time“ heißt bereits die Zeit des Datenpunkts: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Column %1 has the same name.</source>
        <translation>Spalte %1 hat denselben Namen.</translation>
    </message>
    <message>
        <source>Not every sampled value fits this format; such rows are rejected.</source>
        <translation>Nicht jeder Wert der Stichprobe passt zu diesem Format; solche Zeilen werden abgelehnt.</translation>
    </message>
    <message>
        <source>Not every value is a whole number; such rows are rejected.</source>
        <translation>Nicht jeder Wert ist eine ganze Zahl; solche Zeilen werden abgelehnt.</translation>
    </message>
    <message>
        <source>Not every value is a number; such rows are rejected.</source>
        <translation>Nicht jeder Wert ist eine Zahl; solche Zeilen werden abgelehnt.</translation>
    </message>
    <message>
        <source>Not every value is true or false; such rows are rejected.</source>
        <translation>Nicht jeder Wert ist wahr oder falsch; solche Zeilen werden abgelehnt.</translation>
    </message>
    <message>
        <source>No values in the sample.</source>
        <translation>Keine Werte in der Stichprobe.</translation>
    </message>
    <message>
        <source>Very many values: each becomes a series of its own. A field may fit better.</source>
        <translation>Sehr viele Werte: Jeder wird zu einer eigenen Serie. Ein Feld passt vielleicht besser.</translation>
    </message>
    <message>
        <source>The day comes first.</source>
        <translation>Der Tag steht vorn.</translation>
    </message>
    <message>
        <source>The month comes first.</source>
        <translation>Der Monat steht vorn.</translation>
    </message>
    <message>
        <source>No zone: UTC is assumed.</source>
        <translation>Keine Zone: UTC wird angenommen.</translation>
    </message>
    <message>
        <source>Rows without a measurement&apos;s name are rejected.</source>
        <translation>Zeilen ohne Namen eines Measurements werden abgelehnt.</translation>
    </message>
    <message>
        <source>Each row goes into the measurement that it names.</source>
        <translation>Jede Zeile kommt in das Measurement, das sie nennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the sample are no numbers, such as %1: their rows are refused.</source>
        <translation>
            <numerusform>%n Zelle der Stichprobe ist keine Zahl, etwa %1: Ihre Zeile wird abgelehnt.</numerusform>
            <numerusform>%n Zellen der Stichprobe sind keine Zahlen, etwa %1: Ihre Zeilen werden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is %1 no value? Then say so on the page of the file, under “Also missing”.</source>
        <translation>Ist %1 kein Wert? Dann sagen Sie es auf der Seite der Datei, unter „Auch fehlend ist“.</translation>
    </message>
    <message>
        <source>Text: %1.</source>
        <translation>Text: %1.</translation>
    </message>
    <message>
        <source>1.10 beside 1.9 could be versions: as a string they stay as they are.</source>
        <translation>1.10 neben 1.9 könnten Versionen sein: Als Text bleiben sie, wie sie sind.</translation>
    </message>
    <message>
        <source>The unit is left out: %1.</source>
        <translation>Die Einheit wird weggelassen: %1.</translation>
    </message>
    <message>
        <source>Written like %1.</source>
        <translation>Geschrieben wie %1.</translation>
    </message>
</context>
<context>
    <name>penstock::ColumnTest</name>
    <message>
        <source>“%1” is no duration. Write it as 1h30m.</source>
        <translation>„%1“ ist keine Dauer. Schreiben Sie sie als 1h30m.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>„%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>“%1” is no number that this column can hold.</source>
        <translation>„%1“ ist keine Zahl, die diese Spalte halten kann.</translation>
    </message>
    <message>
        <source>The range has neither a beginning nor an end.</source>
        <translation>Der Bereich hat weder Anfang noch Ende.</translation>
    </message>
    <message>
        <source>The regular expression is wrong at character %1: %2</source>
        <translation>Der reguläre Ausdruck ist falsch bei Zeichen %1: %2</translation>
    </message>
</context>
<context>
    <name>penstock::ColumnsPage</name>
    <message>
        <source>Selected columns become</source>
        <translation>Ausgewählte Spalten werden zu</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>T&amp;ag</translation>
    </message>
    <message>
        <source>I&amp;gnore</source>
        <translation>I&amp;gnorieren</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>Ze&amp;it</translation>
    </message>
    <message>
        <source>Answer the question above to go on.</source>
        <translation>Beantworten Sie die Frage oben, um fortzufahren.</translation>
    </message>
    <message>
        <source>&amp;Measurement</source>
        <translation>&amp;Measurement</translation>
    </message>
</context>
<context>
    <name>penstock::Command</name>
    <message>
        <source>Say which database: --database NAME.</source>
        <translation>Geben Sie die Datenbank an: --database NAME.</translation>
    </message>
</context>
<context>
    <name>penstock::CommandHelp</name>
    <message>
        <source>Usage: penstock-cli %1 [options] %2</source>
        <translation>Aufruf: penstock-cli %1 [Optionen] %2</translation>
    </message>
</context>
<context>
    <name>penstock::CommandLine</name>
    <message>
        <source>Workbench for InfluxDB: explore, query, chart, import CSV files.</source>
        <translation>Werkbank für InfluxDB: erkunden, abfragen, Diagramme zeichnen, CSV-Dateien importieren.</translation>
    </message>
    <message>
        <source>CSV files to import.</source>
        <translation>Zu importierende CSV-Dateien.</translation>
    </message>
    <message>
        <source>[FILES…]</source>
        <translation>[DATEIEN…]</translation>
    </message>
    <message>
        <source>Opens this saved connection.</source>
        <translation>Öffnet diese gespeicherte Verbindung.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Starts the local server, imports computed tide levels and shows them.</source>
        <translation>Startet den lokalen Server, importiert berechnete Pegelstände und zeigt sie.</translation>
    </message>
    <message>
        <source>Opens a window of its own even when Penstock runs already.</source>
        <translation>Öffnet ein eigenes Fenster, auch wenn Penstock bereits läuft.</translation>
    </message>
</context>
<context>
    <name>penstock::CommandList</name>
    <message>
        <source>what a server is, how far away, and whether the login holds</source>
        <translation>was ein Server ist, wie weit entfernt und ob die Anmeldung gilt</translation>
    </message>
    <message>
        <source>run InfluxQL, SQL or Flux and print the answer</source>
        <translation>InfluxQL, SQL oder Flux ausführen und die Antwort ausgeben</translation>
    </message>
    <message>
        <source>list the patterns that query --pattern knows</source>
        <translation>die Vorlagen auflisten, die query --pattern kennt</translation>
    </message>
    <message>
        <source>what a server holds: databases, measurements, tags, fields, …</source>
        <translation>was ein Server enthält: Datenbanken, Measurements, Tags, Felder, …</translation>
    </message>
    <message>
        <source>databases, users, tokens, running queries, …: list, make, change, drop</source>
        <translation>Datenbanken, Benutzer, Tokens, laufende Abfragen, …: auflisten, anlegen, ändern, löschen</translation>
    </message>
    <message>
        <source>write line protocol</source>
        <translation>Line Protocol schreiben</translation>
    </message>
    <message>
        <source>import CSV files</source>
        <translation>CSV-Dateien importieren</translation>
    </message>
    <message>
        <source>a database, measurements or a query&apos;s answer of one server into another&apos;s</source>
        <translation>eine Datenbank, Measurements oder die Antwort auf eine Abfrage von einem Server auf einen anderen</translation>
    </message>
    <message>
        <source>a pipeline as a JSON document describes it: run FILE, check FILE, or schema</source>
        <translation>eine Pipeline, wie ein JSON-Dokument sie beschreibt: run FILE, check FILE oder schema</translation>
    </message>
    <message>
        <source>the embedded local server: start, stop, status</source>
        <translation>der eingebettete lokale Server: start, stop, status</translation>
    </message>
    <message>
        <source>sample data made, imported and queried on the local server</source>
        <translation>Beispieldaten auf dem lokalen Server: erzeugt, importiert und abgefragt</translation>
    </message>
    <message>
        <source>what a command takes, or all of them as a document</source>
        <translation>was ein Befehl annimmt, oder alle Befehle als Dokument</translation>
    </message>
    <message>
        <source>what makes a shell complete these commands: bash, zsh or fish</source>
        <translation>womit eine Shell diese Befehle vervollständigt: bash, zsh oder fish</translation>
    </message>
    <message>
        <source>Usage: penstock-cli COMMAND [CONNECTION] [OPTIONS]

Commands:
%1
CONNECTION is --connection NAME, --local, or --url URL [--user NAME | --token-stdin].
penstock-cli COMMAND --help tells the options of a command.</source>
        <translation>Aufruf: penstock-cli COMMAND [CONNECTION] [OPTIONS]

Befehle:
%1
CONNECTION ist --connection NAME, --local oder --url URL [--user NAME | --token-stdin].
penstock-cli COMMAND --help zeigt die Optionen eines Befehls.</translation>
    </message>
</context>
<context>
    <name>penstock::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type the name of a command, a tab, a table or a pattern</source>
        <translation>Den Namen eines Befehls, eines Tabs, einer Tabelle oder einer Vorlage tippen</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing has that in its name.</source>
        <translation>Nichts hat das im Namen.</translation>
    </message>
    <message>
        <source>more than %1 more; type on to narrow them down</source>
        <translation>mehr als %1 weitere; Weitertippen grenzt sie ein</translation>
    </message>
    <message>
        <source>%1 more; type on to narrow them down</source>
        <translation>%1 weitere; Weitertippen grenzt sie ein</translation>
    </message>
</context>
<context>
    <name>penstock::Completer</name>
    <message>
        <source>Nothing that is known fits here.</source>
        <translation>Nichts Bekanntes passt hier.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>choice, its number, all</comment>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>penstock::CompletionCommand</name>
    <message>
        <source>Prints the script by which a shell completes penstock-cli: its commands, options, values, files, and the names of connections, patterns and profiles. Packages install it; else: source &lt;(penstock-cli completion bash). The scripts themselves ask by: completion words -- WORD…</source>
        <translation>Gibt das Skript aus, mit dem eine Shell penstock-cli vervollständigt: Befehle, Optionen, Werte, Dateien und die Namen von Verbindungen, Vorlagen und Profilen. Pakete installieren es; sonst: source &lt;(penstock-cli completion bash). Die Skripte selbst fragen mit: completion words -- WORD…</translation>
    </message>
    <message>
        <source>The shell.</source>
        <translation>Die Shell.</translation>
    </message>
    <message>
        <source>Say for which shell: bash, zsh or fish.</source>
        <translation>Geben Sie an, für welche Shell: bash, zsh oder fish.</translation>
    </message>
</context>
<context>
    <name>penstock::CompletionModel</name>
    <message>
        <source>%1 more; type on to narrow them down</source>
        <translation>%1 weitere; Weitertippen grenzt sie ein</translation>
    </message>
    <message>
        <source>more than %1 more; type on to narrow them down</source>
        <translation>mehr als %1 weitere; Weitertippen grenzt sie ein</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>Measurement</translation>
    </message>
    <message>
        <source>retention policy</source>
        <translation>Retention Policy</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what it is</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>penstock::CompletionNames</name>
    <message>
        <source>Name the measurement first: its tags and fields are listed then.</source>
        <translation>Nennen Sie zuerst das Measurement: Dann werden seine Tags und Felder aufgeführt.</translation>
    </message>
    <message>
        <source>The server does not tell: %1</source>
        <translation>Der Server sagt es nicht: %1</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Only the first %1 are known.</source>
        <translation>Nur die ersten %1 sind bekannt.</translation>
    </message>
    <message>
        <source>The names are put in order…</source>
        <translation>Die Namen werden geordnet …</translation>
    </message>
    <message>
        <source>within the range of time</source>
        <translation>innerhalb des Zeitraums</translation>
    </message>
    <message>
        <source>beginning of the range</source>
        <translation>Anfang des Zeitraums</translation>
    </message>
    <message>
        <source>end of the range</source>
        <translation>Ende des Zeitraums</translation>
    </message>
    <message>
        <source>window for the chart</source>
        <translation>Fenster für das Diagramm</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>penstock::CompletionPopup</name>
    <message>
        <source>What can be written here</source>
        <translation>Was hier stehen kann</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectHandshake</name>
    <message>
        <source>%1 does not speak as an HTTP proxy does. Check the proxy&apos;s address and kind in the connection&apos;s settings.</source>
        <translation>%1 verhält sich nicht wie ein HTTP-Proxy. Prüfen Sie in den Einstellungen der Verbindung Adresse und Art des Proxys.</translation>
    </message>
    <message>
        <source>The proxy %1 sent bytes that nobody asked for.</source>
        <translation>Der Proxy %1 hat Bytes gesendet, nach denen niemand gefragt hat.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a login. Give user and password of the proxy in the connection&apos;s settings.</source>
        <translation>Der Proxy %1 verlangt eine Anmeldung. Geben Sie in den Einstellungen der Verbindung Benutzer und Passwort des Proxys an.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a kind of login that is not known here (%2).</source>
        <translation>Der Proxy %1 verlangt eine Art der Anmeldung, die hier nicht bekannt ist (%2).</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user “%2” with this password. Correct them in the connection&apos;s settings.</source>
        <translation>Der Proxy %1 hat den Benutzer „%2“ mit diesem Passwort nicht akzeptiert. Korrigieren Sie beides in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let connections through to %2 (%3). Ask who runs it.</source>
        <translation>Der Proxy %1 lässt keine Verbindungen zu %2 durch (%3). Fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>The proxy %1 did not find or reach %2 (%3). Check host and port, and that the server runs.</source>
        <translation>Der Proxy %1 hat %2 nicht gefunden oder nicht erreicht (%3). Prüfen Sie Host und Port und ob der Server läuft.</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionChooser</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Connected: %1, version %2</source>
        <translation>Verbunden: %1, Version %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Verbunden: %1</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionEditor</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Anfrage an %1…</translation>
    </message>
    <message>
        <source>Starting the local server…</source>
        <translation>Lokaler Server wird gestartet…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Verbindungen suchen</translation>
    </message>
    <message>
        <source>Import connections of another program</source>
        <translation>Verbindungen eines anderen Programms importieren</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionMark</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Colour of the connection</source>
        <translation>Farbe der Verbindung</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionOptions</name>
    <message>
        <source>Give only one of --ca, --pin and --insecure.</source>
        <translation>Geben Sie nur eine der Optionen --ca, --pin und --insecure an.</translation>
    </message>
    <message>
        <source>A connection saved in Penstock, by its name.</source>
        <translation>In Penstock gespeicherte Verbindung, mit ihrem Namen.</translation>
    </message>
    <message>
        <source>The embedded local server; started for this command when it is not running.</source>
        <translation>Der eingebettete lokale Server; er wird für diesen Befehl gestartet, falls er nicht läuft.</translation>
    </message>
    <message>
        <source>Connect through this socket.</source>
        <translation>Über diesen Socket verbinden.</translation>
    </message>
    <message>
        <source>Trust only the certificate authorities in this PEM file.</source>
        <translation>Nur den Zertifizierungsstellen in dieser PEM-Datei vertrauen.</translation>
    </message>
    <message>
        <source>Trust only the certificate with this SHA-256 fingerprint.</source>
        <translation>Nur dem Zertifikat mit diesem SHA-256-Fingerabdruck vertrauen.</translation>
    </message>
    <message>
        <source>Trust any certificate: anybody on the way can read and change everything.</source>
        <translation>Jedem Zertifikat vertrauen: Wer dazwischen sitzt, kann alles lesen und ändern.</translation>
    </message>
    <message>
        <source>Seconds without a byte after which a request fails; 0: none. Default 60.</source>
        <translation>Sekunden ohne ein Byte, nach denen eine Anfrage scheitert; 0: keine Grenze. Standard: 60.</translation>
    </message>
    <message>
        <source>Say which server: --connection NAME, --local, or --url URL.</source>
        <translation>Geben Sie den Server an: --connection NAME, --local oder --url URL.</translation>
    </message>
    <message>
        <source>There is no connection named &quot;%1&quot;.</source>
        <translation>Es gibt keine Verbindung mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>Warning: others on this computer can see %1 in the list of processes.</source>
        <translation>Warnung: Andere auf diesem Rechner können %1 in der Prozessliste sehen.</translation>
    </message>
    <message>
        <source>--%1 must be a number of seconds from 0 to 86400.</source>
        <translation>--%1 muss eine Anzahl Sekunden von 0 bis 86400 sein.</translation>
    </message>
    <message>
        <source>--%1 must be a number of seconds above 0, up to 86400.</source>
        <translation>--%1 muss eine Anzahl Sekunden über 0 sein, höchstens 86400.</translation>
    </message>
    <message>
        <source>the proxy&apos;s password</source>
        <translation>das Passwort des Proxys</translation>
    </message>
    <message>
        <source>the header %1 (--header @FILE hides it)</source>
        <translation>den Header %1 (--header @DATEI verbirgt ihn)</translation>
    </message>
    <message>
        <source>--flavour must be auto, v1, v2, v3, v3-distributed, victoriametrics, questdb or greptimedb.</source>
        <translation>--flavour muss auto, v1, v2, v3, v3-distributed, victoriametrics, questdb oder greptimedb sein.</translation>
    </message>
    <message>
        <source>--url: %1</source>
        <translation>--url: %1</translation>
    </message>
    <message>
        <source>the password or token in --url</source>
        <translation>das Passwort oder Token in --url</translation>
    </message>
    <message>
        <source>--%1 means nothing to the local server. Leave it out.</source>
        <translation>--%1 hat für den lokalen Server keine Bedeutung. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>A server: http://localhost:8086, influxdb://user@host/database, unix:///path/of.sock, host:port; with ?db=&amp;org=&amp;rp= if needed.</source>
        <translation>Ein Server: http://localhost:8086, influxdb://benutzer@host/datenbank, unix:///pfad/des.sock, host:port; bei Bedarf mit ?db=&amp;org=&amp;rp=.</translation>
    </message>
    <message>
        <source>What the server is, instead of finding out: v1, v2, v3, v3-distributed, victoriametrics, questdb, greptimedb.</source>
        <translation>Was der Server ist, anstatt es herauszufinden: v1, v2, v3, v3-distributed, victoriametrics, questdb, greptimedb.</translation>
    </message>
    <message>
        <source>Organization of InfluxDB 2.x, by name or id.</source>
        <translation>Organisation von InfluxDB 2.x, nach Name oder ID.</translation>
    </message>
    <message>
        <source>Show the certificate in this PEM file to the server.</source>
        <translation>Dem Server das Zertifikat in dieser PEM-Datei zeigen.</translation>
    </message>
    <message>
        <source>Its private key, when that is in a file of its own.</source>
        <translation>Der private Schlüssel dazu, falls er in einer eigenen Datei ist.</translation>
    </message>
    <message>
        <source>http://[user@]host:port, socks5://[user@]host:port, system, or none; its password comes from PENSTOCK_PROXY_PASSWORD.</source>
        <translation>http://[benutzer@]host:port, socks5://[benutzer@]host:port, system oder none; das Passwort kommt aus PENSTOCK_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>Send this with every request, &quot;Name: value&quot;; @FILE reads them from a file. May be repeated.</source>
        <translation>Dies mit jeder Anfrage senden, „Name: Wert“; @DATEI liest sie aus einer Datei. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Seconds that a whole request may take; 0, the default: no limit.</source>
        <translation>Sekunden, die eine ganze Anfrage dauern darf; 0, der Standard: keine Grenze.</translation>
    </message>
    <message>
        <source>Seconds that connecting may take. Default 10.</source>
        <translation>Sekunden, die der Verbindungsaufbau dauern darf. Standard: 10.</translation>
    </message>
    <message>
        <source>Say on standard error what is asked of the server, a line for each request.</source>
        <translation>Auf der Standardfehlerausgabe sagen, was der Server gefragt wird, je Anfrage eine Zeile.</translation>
    </message>
    <message>
        <source>--%1 does not go with %2: leave it out.</source>
        <translation>--%1 passt nicht zu %2: Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Go through this host by the system&apos;s ssh, with its keys, agent and configuration: [user@]host[:port], or none.</source>
        <translation>Über diesen Host gehen, mit dem ssh des Systems, seinen Schlüsseln, seinem Agenten und seiner Konfiguration: [user@]host[:port], oder none.</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionTest</name>
    <message>
        <source>under 1 ms</source>
        <translation>unter 1 ms</translation>
    </message>
    <message>
        <source>no login needed</source>
        <translation>keine Anmeldung nötig</translation>
    </message>
    <message>
        <source>login holds</source>
        <translation>Anmeldung gültig</translation>
    </message>
    <message>
        <source>login not checked</source>
        <translation>Anmeldung nicht geprüft</translation>
    </message>
    <message>
        <source>asks for no login: it lets in anybody</source>
        <translation>verlangt keine Anmeldung: er lässt jeden ein</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionTree</name>
    <message numerus="yes">
        <source>Group %1: %n connection(s)</source>
        <translation>
            <numerusform>Gruppe %1: %n Verbindung</numerusform>
            <numerusform>Gruppe %1: %n Verbindungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionUrl</name>
    <message>
        <source>Address: what stands in brackets is not an IPv6 address.</source>
        <translation>Adresse: Was in den Klammern steht, ist keine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>Address: there are too many colons. Write an IPv6 address in brackets, like [::1]:8086, and a : in a user name or password as %3A.</source>
        <translation>Adresse: Sie enthält zu viele Doppelpunkte. Schreiben Sie eine IPv6-Adresse in eckigen Klammern, wie [::1]:8086, und einen : in Benutzernamen oder Passwort als %3A.</translation>
    </message>
    <message>
        <source>Address: it could end in a port or not. Write an IPv6 address in brackets, like [::1]:8086.</source>
        <translation>Adresse: Sie könnte mit einem Port enden oder auch nicht. Schreiben Sie eine IPv6-Adresse in eckigen Klammern, wie [::1]:8086.</translation>
    </message>
    <message>
        <source>Address: the host is missing.</source>
        <translation>Adresse: Der Host fehlt.</translation>
    </message>
    <message>
        <source>Address: host and port cannot be read. Write them like db.example.org:8086. In a user name or password, write / as %2F and : as %3A.</source>
        <translation>Adresse: Host und Port lassen sich nicht lesen. Schreiben Sie sie wie db.example.org:8086. Schreiben Sie in Benutzernamen oder Passwort / als %2F und : als %3A.</translation>
    </message>
    <message>
        <source>Address: the port must be 1 to 65535.</source>
        <translation>Adresse: Der Port muss 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>Address: the host&apos;s name cannot be one.</source>
        <translation>Adresse: So kann ein Host nicht heißen.</translation>
    </message>
    <message>
        <source>Address: write the path of the socket like unix:///run/influxdb.sock.</source>
        <translation>Adresse: Schreiben Sie den Pfad des Sockets wie unix:///run/influxdb.sock.</translation>
    </message>
    <message>
        <source>Address: write the path of the socket like http+unix://%2Frun%2Finfluxdb.sock.</source>
        <translation>Adresse: Schreiben Sie den Pfad des Sockets wie http+unix://%2Frun%2Finfluxdb.sock.</translation>
    </message>
    <message>
        <source>Address: after the ? only db, bucket, org, rp, token, u and p may stand.</source>
        <translation>Adresse: Nach dem ? dürfen nur db, bucket, org, rp, token, u und p stehen.</translation>
    </message>
    <message>
        <source>Address: it names two databases. Leave one out.</source>
        <translation>Adresse: Sie nennt zwei Datenbanken. Lassen Sie eine weg.</translation>
    </message>
    <message>
        <source>Address: org or rp is in it twice. Leave one out.</source>
        <translation>Adresse: Sie enthält org oder rp zweimal. Lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>Address: it holds two users, passwords or tokens. Leave one out.</source>
        <translation>Adresse: Sie enthält zwei Benutzer, Passwörter oder Tokens. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>Address: it holds a token and a user. Leave one out.</source>
        <translation>Adresse: Sie enthält ein Token und einen Benutzer. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>Address: there is a password without a user. A token goes behind the ? as token=…</source>
        <translation>Adresse: Sie enthält ein Passwort ohne Benutzer. Ein Token gehört als token=… hinter das ?.</translation>
    </message>
    <message>
        <source>Address: it must begin with http://, https://, influxdb://, influxdbs:// or unix://, or with the host.</source>
        <translation>Adresse: Sie muss mit http://, https://, influxdb://, influxdbs:// oder unix:// beginnen oder mit dem Host.</translation>
    </message>
    <message>
        <source>Address: nothing may follow a # here. In a password, write it as %23.</source>
        <translation>Adresse: Hier darf kein # folgen. Schreiben Sie es in einem Passwort als %23.</translation>
    </message>
    <message>
        <source>Address: there is an @ after the host. In a user name or password, write / as %2F, ? as %3F and @ as %40.</source>
        <translation>Adresse: Nach dem Host steht ein @. Schreiben Sie in Benutzernamen oder Passwort / als %2F, ? als %3F und @ als %40.</translation>
    </message>
    <message>
        <source>Address: a % must be followed by two hexadecimal digits. Write the character % itself as %25.</source>
        <translation>Adresse: Auf ein % müssen zwei Hexadezimalziffern folgen. Schreiben Sie das Zeichen % selbst als %25.</translation>
    </message>
    <message>
        <source>Address: what is percent-encoded in it is not UTF-8.</source>
        <translation>Adresse: Was darin mit Prozentzeichen kodiert ist, ist kein UTF-8.</translation>
    </message>
    <message>
        <source>Address: it holds a line break or another control character.</source>
        <translation>Adresse: Sie enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionsDialog</name>
    <message>
        <source>No keyring answers, so passwords are kept until Penstock ends and not saved. Unlock or install a keyring to keep them.</source>
        <translation>Kein Schlüsselbund antwortet; Passwörter werden daher nur bis zum Ende von Penstock behalten und nicht gespeichert. Entsperren oder installieren Sie einen Schlüsselbund, um sie zu behalten.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot;.</source>
        <translation>„%1“ entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Connections[*]</source>
        <translation>Verbindungen[*]</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Only this certificate is accepted from now on. Test and save the connection.</source>
        <translation>Ab jetzt wird nur dieses Zertifikat akzeptiert. Testen und speichern Sie die Verbindung.</translation>
    </message>
    <message>
        <source>Import connections of another program</source>
        <translation>Verbindungen eines anderen Programms importieren</translation>
    </message>
    <message>
        <source>Configurations (configs *.toml *.conf *.yaml *.yml *.json *.env .env)</source>
        <translation>Konfigurationen (configs *.toml *.conf *.yaml *.yml *.json *.env .env)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) imported.</source>
        <translation>
            <numerusform>%n Verbindung importiert.</numerusform>
            <numerusform>%n Verbindungen importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ContinuousQueryBackfillDialog</name>
    <message>
        <source>First time, UTC</source>
        <translation>Erste Zeit, UTC</translation>
    </message>
    <message>
        <source>Last time, not included, UTC</source>
        <translation>Letzte Zeit, nicht eingeschlossen, UTC</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Backfill by the continuous query “%1”</source>
        <translation>Nachholen durch die Continuous Query „%1“</translation>
    </message>
    <message>
        <source>Intervals in a window</source>
        <translation>Intervalle in einem Fenster</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To, not included</source>
        <translation>Bis, nicht eingeschlossen</translation>
    </message>
    <message>
        <source>Points written</source>
        <translation>Geschriebene Punkte</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What is sent for a window</source>
        <translation>Was für ein Fenster gesendet wird</translation>
    </message>
    <message>
        <source>&amp;From (UTC):</source>
        <translation>&amp;Von (UTC):</translation>
    </message>
    <message>
        <source>&amp;to:</source>
        <translation>&amp;bis:</translation>
    </message>
    <message>
        <source>&amp;Intervals in a window:</source>
        <translation>&amp;Intervalle in einem Fenster:</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Points of the same times are written over.</source>
        <translation>Noch wurde nichts gesendet. Punkte derselben Zeiten werden überschrieben.</translation>
    </message>
    <message>
        <source>Windows that are done are not run again.</source>
        <translation>Fenster, die erledigt sind, werden nicht noch einmal ausgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>Run %n windows on %1</source>
        <translation>
            <numerusform>%n Fenster auf %1 ausführen</numerusform>
            <numerusform>%n Fenster auf %1 ausführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n windows on %1</source>
        <translation>
            <numerusform>Mit %n Fenster auf %1 fortfahren</numerusform>
            <numerusform>Mit %n Fenstern auf %1 fortfahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a production connection: type %2 to go on.</source>
        <translation>%1 ist eine Produktionsverbindung: Geben Sie %2 ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>The connection is not open: nothing was sent.</source>
        <translation>Die Verbindung ist nicht offen: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2 windows</source>
        <translation>%1 von %2 Fenstern</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>gescheitert: %1</translation>
    </message>
    <message>
        <source>stopped: not known what was written</source>
        <translation>angehalten: nicht bekannt, was geschrieben wurde</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>%1 of %2 windows are done; %3 points written</source>
        <translation>%1 von %2 Fenstern sind erledigt; %3 Punkte geschrieben</translation>
    </message>
    <message>
        <source>Cancelled: nothing was sent.</source>
        <translation>Abgebrochen: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Cancelled: the windows that are left are not run.</source>
        <translation>Abgebrochen: Die übrigen Fenster werden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>penstock::ControlManners</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>penstock::CopyCommand</name>
    <message>
        <source>Copies a database of one server, some of its measurements, or its answer to a statement into a database of another, of whatever generation. A tag stays a tag, and a field keeps its type. Copying again changes nothing that is there already.</source>
        <translation>Kopiert eine Datenbank eines Servers, einige ihrer Measurements oder seine Antwort auf eine Anweisung in eine Datenbank eines anderen, gleich welcher Generation. Ein Tag bleibt ein Tag, und ein Feld behält seinen Typ. Noch einmal kopieren ändert nichts, was schon da ist.</translation>
    </message>
    <message>
        <source>The statement does more than read, and is not asked.</source>
        <translation>Die Anweisung tut mehr als lesen und wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Say which database to read: --from-database NAME.</source>
        <translation>Geben Sie an, welche Datenbank gelesen wird: --from-database NAME.</translation>
    </message>
    <message>
        <source>That is the same database of the same server: there is nothing to copy. Give another one by --database NAME.</source>
        <translation>Das ist dieselbe Datenbank desselben Servers: Es gibt nichts zu kopieren. Nennen Sie eine andere mit --database NAME.</translation>
    </message>
    <message>
        <source>  --resume goes on where it stopped</source>
        <translation>  --resume fährt dort fort, wo er anhielt</translation>
    </message>
</context>
<context>
    <name>penstock::CopyJournal</name>
    <message>
        <source>The folder %1 cannot be made, in which it is kept how far a copy has come.</source>
        <translation>Der Ordner %1, in dem festgehalten wird, wie weit eine Kopie ist, kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The same copy is under way. Wait until it has ended.</source>
        <translation>Dieselbe Kopie läuft gerade. Warten Sie, bis sie zu Ende ist.</translation>
    </message>
    <message>
        <source>%1 cannot be written, in which it is kept how far a copy has come.</source>
        <translation>%1, worin festgehalten wird, wie weit eine Kopie ist, kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>An earlier run of this copy was not finished; this one begins anew. --resume would go on.</source>
        <translation>Ein früherer Lauf dieser Kopie wurde nicht fertig; dieser beginnt von vorn. --resume würde weitermachen.</translation>
    </message>
    <message>
        <source>No earlier run of this copy is known: it begins with the first point.</source>
        <translation>Von dieser Kopie ist kein früherer Lauf bekannt: Sie beginnt mit dem ersten Punkt.</translation>
    </message>
    <message>
        <source>Nothing of an earlier run of this copy is known to be done: it begins with the first point.</source>
        <translation>Von einem früheren Lauf dieser Kopie ist nichts als erledigt bekannt: Sie beginnt mit dem ersten Punkt.</translation>
    </message>
    <message>
        <source>It goes on where an earlier run stopped. What was written to the source since then with a time before that is not looked for.</source>
        <translation>Es geht dort weiter, wo ein früherer Lauf endete. Was seither mit einer Zeit davor in die Quelle geschrieben wurde, wird nicht gesucht.</translation>
    </message>
</context>
<context>
    <name>penstock::CopyObstacles</name>
    <message>
        <source>%1: “%2” is a tag and a field. Points that have both are refused.</source>
        <translation>%1: „%2“ ist ein Tag und ein Feld. Punkte, die beides haben, werden abgelehnt.</translation>
    </message>
    <message>
        <source>%1: the field “%2” has several types (%3), and the target takes one: the first that comes.</source>
        <translation>%1: Das Feld „%2“ hat mehrere Typen (%3), und das Ziel nimmt einen: den ersten, der kommt.</translation>
    </message>
    <message>
        <source>%1: the field “%2” is unsigned, and is written as an integer; values beyond 9,223,372,036,854,775,807 are refused.</source>
        <translation>%1: Das Feld „%2“ ist vorzeichenlos und wird als Ganzzahl geschrieben; Werte über 9.223.372.036.854.775.807 werden abgelehnt.</translation>
    </message>
    <message>
        <source>%1: the field “%2” is %3 here and %4 in the target.</source>
        <translation>%1: Das Feld „%2“ ist hier %3 und im Ziel %4.</translation>
    </message>
</context>
<context>
    <name>penstock::CopyOptions</name>
    <message>
        <source>--%1 does not go with copy, which has two servers. Name each by its URL or as it is saved in Penstock.</source>
        <translation>--%1 passt nicht zu copy, das zwei Server hat. Nennen Sie jeden mit seiner URL oder so, wie er in Penstock gespeichert ist.</translation>
    </message>
    <message>
        <source>Set only one of %1 and %2.</source>
        <translation>Setzen Sie nur eines von %1 und %2.</translation>
    </message>
    <message>
        <source>Others on this computer can see a password or token in a URL. Leave it out, and set %1 or %2.</source>
        <translation>Andere an diesem Rechner können ein Passwort oder Token in einer URL sehen. Lassen Sie es weg, und setzen Sie %1 oder %2.</translation>
    </message>
    <message>
        <source>The URL names a user, and %1 is set: use one of them.</source>
        <translation>Die URL nennt einen Benutzer, und %1 ist gesetzt: Verwenden Sie eines davon.</translation>
    </message>
    <message>
        <source>%1 is set, and the URL names no user: write http://USER@host:port.</source>
        <translation>%1 ist gesetzt, und die URL nennt keinen Benutzer: Schreiben Sie http://BENUTZER@host:port.</translation>
    </message>
    <message>
        <source>What is read: a connection saved in Penstock, local, or a URL such as http://user@host:8086/?org=o. Its secret comes from the keyring, or PENSTOCK_FROM_PASSWORD or PENSTOCK_FROM_TOKEN.</source>
        <translation>Was gelesen wird: eine in Penstock gespeicherte Verbindung, local oder eine URL wie http://user@host:8086/?org=o. Ihr Geheimnis kommt aus dem Schlüsselbund oder aus PENSTOCK_FROM_PASSWORD oder PENSTOCK_FROM_TOKEN.</translation>
    </message>
    <message>
        <source>What is written to, alike; PENSTOCK_TO_PASSWORD or PENSTOCK_TO_TOKEN.</source>
        <translation>Wohin geschrieben wird, ebenso; PENSTOCK_TO_PASSWORD oder PENSTOCK_TO_TOKEN.</translation>
    </message>
    <message>
        <source>Read this database or bucket; if not given, the connection&apos;s.</source>
        <translation>Diese Datenbank oder diesen Bucket lesen; ohne Angabe die der Verbindung.</translation>
    </message>
    <message>
        <source>Read this retention policy (1.x).</source>
        <translation>Diese Retention Policy lesen (1.x).</translation>
    </message>
    <message>
        <source>Copy only this measurement. May be repeated.</source>
        <translation>Nur dieses Measurement kopieren. Kann mehrfach stehen.</translation>
    </message>
    <message>
        <source>Copy points from this time on, such as 2024-01-31T12:00:00Z.</source>
        <translation>Punkte ab dieser Zeit kopieren, etwa 2024-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>Copy points before this time.</source>
        <translation>Punkte vor dieser Zeit kopieren.</translation>
    </message>
    <message>
        <source>Ask for so much time at once, such as 1d; if not given, as suits the rows. What is done is kept window by window.</source>
        <translation>So viel Zeit auf einmal abfragen, etwa 1d; ohne Angabe so viel, wie zu den Zeilen passt. Was erledigt ist, wird Fenster für Fenster festgehalten.</translation>
    </message>
    <message>
        <source>Go on where an earlier run of the same copy stopped.</source>
        <translation>Dort weitermachen, wo ein früherer Lauf derselben Kopie endete.</translation>
    </message>
    <message>
        <source>Write nothing: say what would be copied, and what the target cannot hold.</source>
        <translation>Nichts schreiben: sagen, was kopiert würde und was das Ziel nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>Copy the answer to this statement instead of measurements.</source>
        <translation>Statt Measurements die Antwort auf diese Anweisung kopieren.</translation>
    </message>
    <message>
        <source>Of the statement: influxql, sql or flux; if not given, the server&apos;s usual one.</source>
        <translation>Die der Anweisung: influxql, sql oder flux; ohne Angabe die übliche des Servers.</translation>
    </message>
    <message>
        <source>The measurement that the answer becomes; if not given, as it is called there.</source>
        <translation>Das Measurement, zu dem die Antwort wird; ohne Angabe so, wie es dort heißt.</translation>
    </message>
    <message>
        <source>A column of the answer that becomes a tag; what it groups by is one anyway. May be repeated.</source>
        <translation>Eine Spalte der Antwort, die ein Tag wird; wonach gruppiert wird, ist ohnehin eines. Kann mehrfach stehen.</translation>
    </message>
    <message>
        <source>The column of the answer that holds the time, when it is not called time.</source>
        <translation>Die Spalte der Antwort mit der Zeit, wenn sie nicht time heißt.</translation>
    </message>
    <message>
        <source>Write rows that were not stored, with the reason, to this CSV file.</source>
        <translation>Nicht gespeicherte Zeilen mit dem Grund in diese CSV-Datei schreiben.</translation>
    </message>
    <message>
        <source>json: print the counts as one JSON object.</source>
        <translation>json: Die Zahlen als ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>Say from where and to where: copy FROM TO. Each is a saved connection&apos;s name, local, or a URL.</source>
        <translation>Geben Sie an, woher und wohin: copy FROM TO. Beides ist der Name einer gespeicherten Verbindung, local oder eine URL.</translation>
    </message>
    <message>
        <source>--on-error skip-cell is for import: a point is copied whole or not.</source>
        <translation>--on-error skip-cell ist für import: Ein Punkt wird ganz kopiert oder gar nicht.</translation>
    </message>
    <message>
        <source>--summary must be json.</source>
        <translation>--summary muss json sein.</translation>
    </message>
    <message>
        <source>--from must be before --to.</source>
        <translation>--from muss vor --to liegen.</translation>
    </message>
    <message>
        <source>--window must be a duration of at least 1ms, such as 1d, 6h or 30m.</source>
        <translation>--window muss eine Dauer von mindestens 1ms sein, etwa 1d, 6h oder 30m.</translation>
    </message>
    <message>
        <source>--%1 goes with --query.</source>
        <translation>--%1 gehört zu --query.</translation>
    </message>
    <message>
        <source>The statement is empty.</source>
        <translation>Die Anweisung ist leer.</translation>
    </message>
    <message>
        <source>--%1 does not go with --query: the statement says what is copied, and is asked once. Look at its answer by penstock-cli query.</source>
        <translation>--%1 passt nicht zu --query: Die Anweisung sagt, was kopiert wird, und wird einmal gestellt. Ihre Antwort zeigt penstock-cli query.</translation>
    </message>
    <message>
        <source>--language must be influxql, sql or flux.</source>
        <translation>--language muss influxql, sql oder flux sein.</translation>
    </message>
</context>
<context>
    <name>penstock::CopyPlanJob</name>
    <message>
        <source>%1 takes data as InfluxDB does, but does not tell what it holds as InfluxDB does, so that nothing can be copied from it.</source>
        <translation>%1 nimmt Daten wie InfluxDB an, sagt aber nicht wie InfluxDB, was es enthält; daher kann nichts daraus kopiert werden.</translation>
    </message>
    <message>
        <source>There is no database “%1” at the source, or it has no retention policy.</source>
        <translation>An der Quelle gibt es keine Datenbank „%1“, oder sie hat keine Retention Policy.</translation>
    </message>
    <message>
        <source>The database “%1” has no retention policy “%2”.</source>
        <translation>Die Datenbank „%1“ hat keine Retention Policy „%2“.</translation>
    </message>
    <message>
        <source>The database has other retention policies, whose points are not copied with this one: %1. Copy each by itself.</source>
        <translation>Die Datenbank hat weitere Retention Policies, deren Punkte nicht mit dieser kopiert werden: %1. Kopieren Sie jede für sich.</translation>
    </message>
    <message>
        <source>The database “%1” has no measurement “%2”.</source>
        <translation>Die Datenbank „%1“ hat kein Measurement „%2“.</translation>
    </message>
    <message>
        <source>The database “%1” has no measurements.</source>
        <translation>Die Datenbank „%1“ hat keine Measurements.</translation>
    </message>
    <message>
        <source>“%1” has a field that has one type here and another there, and this server&apos;s answers do not tell whole floats from integers. Copy the other measurements.</source>
        <translation>„%1“ hat ein Feld, das hier den einen und dort den anderen Typ hat, und die Antworten dieses Servers unterscheiden ganze Gleitkommazahlen nicht von Ganzzahlen. Kopieren Sie die anderen Measurements.</translation>
    </message>
    <message>
        <source>“%1” has a field that has one type in some shards and another in others, and the server does not tell this login where its shards are, so that values could be left out. Log in as an administrator, or give a window that lies within one shard (--window 1h).</source>
        <translation>„%1“ hat ein Feld, das in einigen Shards den einen und in anderen einen anderen Typ hat, und der Server sagt dieser Anmeldung nicht, wo seine Shards liegen, sodass Werte ausgelassen werden könnten. Melden Sie sich als Administrator an, oder geben Sie ein Fenster an, das in einem Shard liegt (--window 1h).</translation>
    </message>
    <message>
        <source>“%1” has no points there.</source>
        <translation>„%1“ hat dort keine Punkte.</translation>
    </message>
</context>
<context>
    <name>penstock::CopyReport</name>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n Serie</numerusform>
            <numerusform>%n Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>fields: %1</source>
        <translation>Felder: %1</translation>
    </message>
    <message>
        <source>What the target cannot hold as it is:</source>
        <translation>Was das Ziel nicht so aufnehmen kann, wie es ist:</translation>
    </message>
</context>
<context>
    <name>penstock::CostQuestion</name>
    <message>
        <source>GROUP BY time makes about %1 windows for each series, empty ones too, and the server holds them all in memory. It has not been run yet: give it a shorter span or longer windows.</source>
        <translation>GROUP BY time ergibt etwa %1 Fenster für jede Serie, auch leere, und der Server hält sie alle im Arbeitsspeicher. Die Anweisung wurde noch nicht ausgeführt: Geben Sie ihr eine kürzere Zeitspanne oder längere Fenster.</translation>
    </message>
    <message>
        <source>The statement has no beginning in time. GROUP BY time makes windows from the first point on, about %1 for each series in ten years, and the server holds them all in memory. It has not been run yet: add WHERE time &gt;= …, or take longer windows.</source>
        <translation>Die Anweisung hat keinen zeitlichen Anfang. GROUP BY time bildet Fenster vom ersten Punkt an, etwa %1 für jede Serie in zehn Jahren, und der Server hält sie alle im Arbeitsspeicher. Sie wurde noch nicht ausgeführt: Ergänzen Sie WHERE time &gt;= … oder nehmen Sie längere Fenster.</translation>
    </message>
    <message>
        <source>R&amp;un it all the same</source>
        <translation>Tr&amp;otzdem ausführen</translation>
    </message>
</context>
<context>
    <name>penstock::Crosshair</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::CsvAnalysisJob</name>
    <message numerus="yes">
        <source>The time column &quot;%1&quot; is empty in %n row(s) of the sample; such rows will be refused.</source>
        <translation>
            <numerusform>Die Zeitspalte „%1“ ist in %n Zeile der Stichprobe leer; solche Zeilen werden abgelehnt.</numerusform>
            <numerusform>Die Zeitspalte „%1“ ist in %n Zeilen der Stichprobe leer; solche Zeilen werden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is empty in the sample and is left out.</source>
        <translation>Die Spalte „%1“ ist in der Stichprobe leer und wird weggelassen.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken; that column is called &quot;%2&quot;.</source>
        <translation>Der Name „%1“ ist vergeben; diese Spalte heißt „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample have another number of cells than there are columns.</source>
        <translation>
            <numerusform>%n Zeile der Stichprobe hat eine andere Anzahl Zellen, als es Spalten gibt.</numerusform>
            <numerusform>%n Zeilen der Stichprobe haben eine andere Anzahl Zellen, als es Spalten gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is on line %1.</source>
        <translation>Die erste steht in Zeile %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample have broken quotes or NUL bytes and will be refused.</source>
        <translation>
            <numerusform>%n Zeile der Stichprobe enthält fehlerhafte Anführungszeichen oder NUL-Bytes und wird abgelehnt.</numerusform>
            <numerusform>%n Zeilen der Stichprobe enthalten fehlerhafte Anführungszeichen oder NUL-Bytes und werden abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample are not UTF-8 text. Convert the file to UTF-8.</source>
        <translation>
            <numerusform>%n Zeile der Stichprobe ist kein UTF-8-Text. Wandeln Sie die Datei in UTF-8 um.</numerusform>
            <numerusform>%n Zeilen der Stichprobe sind kein UTF-8-Text. Wandeln Sie die Datei in UTF-8 um.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is a spreadsheet or an archive. Export it as CSV and try again.</source>
        <translation>Die Datei „%1“ ist eine Tabellenkalkulation oder ein Archiv. Exportieren Sie sie als CSV und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not text.</source>
        <translation>Die Datei „%1“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is empty.</source>
        <translation>Die Datei „%1“ ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) are skipped as a title.</source>
        <translation>
            <numerusform>Die erste %n Zeile wird als Titel übersprungen.</numerusform>
            <numerusform>Die ersten %n Zeilen werden als Titel übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds a header but no rows.</source>
        <translation>Die Datei enthält eine Kopfzeile, aber keine Datenzeilen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file but a pipe or a device, which can be read only once. Save what comes from it to a file, or let penstock-cli import read it.</source>
        <translation>„%1“ ist keine Datei, sondern eine Pipe oder ein Gerät und kann nur einmal gelesen werden. Speichern Sie in einer Datei, was daraus kommt, oder lassen Sie penstock-cli import es lesen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample will be refused. The first: %1.</source>
        <translation>
            <numerusform>%n Zeile der Stichprobe wird abgelehnt: %1.</numerusform>
            <numerusform>%n Zeilen der Stichprobe werden abgelehnt. Die erste: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row can be read. %1.</source>
        <translation>Keine Zeile ist lesbar. %1.</translation>
    </message>
    <message>
        <source>The file says what its columns are, and names the measurements itself: %1.</source>
        <translation>Die Datei sagt, was ihre Spalten sind, und nennt die Measurements selbst: %1.</translation>
    </message>
    <message>
        <source>The file does not say which columns are tags. Check them.</source>
        <translation>Die Datei sagt nicht, welche Spalten Tags sind. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The numbers of the column &quot;%1&quot; can be read in two ways: %2 with the decimal mark &quot;%3&quot;, or with &quot;%4&quot; between thousands. Say which: --decimal &apos;%3&apos; or --decimal &apos;%5&apos;.</source>
        <translation>Die Zahlen der Spalte „%1“ lassen sich auf zwei Arten lesen: %2 mit dem Dezimalzeichen „%3“ oder mit „%4“ zwischen den Tausendern. Sagen Sie, wie: --decimal &apos;%3&apos; oder --decimal &apos;%5&apos;.</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot; day and month could be swapped: %2. Say which comes first: --time-format dmy or --time-format mdy.</source>
        <translation>In der Spalte „%1“ könnten Tag und Monat vertauscht sein: %2. Sagen Sie, was zuerst kommt: --time-format dmy oder --time-format mdy.</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot; day and month could be swapped; the day is taken to come first.</source>
        <translation>In der Spalte „%1“ könnten Tag und Monat vertauscht sein; angenommen wird, dass der Tag zuerst kommt.</translation>
    </message>
    <message>
        <source>Years of two digits in the column &quot;%1&quot; are taken to be from 1969 to 2068.</source>
        <translation>Zweistellige Jahre in der Spalte „%1“ werden als 1969 bis 2068 gelesen.</translation>
    </message>
    <message>
        <source>The numbers of the column &quot;%1&quot; are read as times (%2): %3.</source>
        <translation>Die Zahlen der Spalte „%1“ werden als Zeiten gelesen (%2): %3.</translation>
    </message>
    <message numerus="yes">
        <source>The time in the column &quot;%1&quot; cannot be read in %n row(s) of the sample; such rows are refused.</source>
        <translation>
            <numerusform>Die Zeit in der Spalte „%1“ ist in %n Zeile der Stichprobe nicht lesbar; solche Zeilen werden abgelehnt.</numerusform>
            <numerusform>Die Zeit in der Spalte „%1“ ist in %n Zeilen der Stichprobe nicht lesbar; solche Zeilen werden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time is &quot;%1&quot;. Other columns hold times too: %2.</source>
        <translation>Die Zeit ist „%1“. Auch andere Spalten enthalten Zeiten: %2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds no value in the sample, only marks for missing ones (%2), and is left out.</source>
        <translation>Die Spalte „%1“ enthält in der Stichprobe keinen Wert, nur Zeichen für fehlende (%2), und wird weggelassen.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is stored as text: %2.</source>
        <translation>Die Spalte „%1“ wird als Text gespeichert: %2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is stored as numbers, though 1.10 beside 1.9 could be versions. To keep them as they are: --field %1:string.</source>
        <translation>Die Spalte „%1“ wird als Zahlen gespeichert, obwohl 1.10 neben 1.9 Versionen sein könnten. Damit sie bleiben, wie sie sind: --field %1:string.</translation>
    </message>
    <message>
        <source>The numbers of the column &quot;%1&quot; stand with a unit, which is left out: %2.</source>
        <translation>Bei den Zahlen der Spalte „%1“ steht eine Einheit, die weggelassen wird: %2.</translation>
    </message>
    <message>
        <source>The numbers of the column &quot;%1&quot; are read as %2.</source>
        <translation>Die Zahlen der Spalte „%1“ werden gelesen als %2.</translation>
    </message>
    <message numerus="yes">
        <source>The column &quot;%1&quot; holds numbers, but in %n cell(s) of the sample: %2. Such rows are refused.</source>
        <translation>
            <numerusform>Die Spalte „%1“ enthält Zahlen, außer in %n Zelle der Stichprobe: %2. Solche Zeilen werden abgelehnt.</numerusform>
            <numerusform>Die Spalte „%1“ enthält Zahlen, außer in %n Zellen der Stichprobe: %2. Solche Zeilen werden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What tells rows of the same time apart becomes a tag: %1.</source>
        <translation>Was Zeilen derselben Zeit unterscheidet, wird ein Tag: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first %1 row(s) share time and tags with another one and would overwrite it. Make the column that tells them apart a tag: --tag NAME; or take it as it is: --yes.</source>
        <translation>
            <numerusform>%n der ersten %1 Zeilen hat Zeit und Tags mit einer anderen gemein und würde sie überschreiben. Machen Sie die Spalte, die sie unterscheidet, zum Tag: --tag NAME; oder nehmen Sie es hin: --yes.</numerusform>
            <numerusform>%n der ersten %1 Zeilen haben Zeit und Tags mit einer anderen gemein und würden sie überschreiben. Machen Sie die Spalte, die sie unterscheidet, zum Tag: --tag NAME; oder nehmen Sie es hin: --yes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is a spreadsheet (xls). Export it as CSV and try again.</source>
        <translation>Die Datei „%1“ ist eine Tabellenkalkulation (xls). Exportieren Sie sie als CSV und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is a web page (HTML), not CSV. Perhaps the download asked for a login; fetch the file again.</source>
        <translation>Die Datei „%1“ ist eine Webseite (HTML), kein CSV. Vielleicht verlangte der Download eine Anmeldung; holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is XML, not CSV. Export it as CSV and try again.</source>
        <translation>Die Datei „%1“ ist XML, kein CSV. Exportieren Sie sie als CSV und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is JSON, not CSV. Turn it into CSV or line protocol and try again.</source>
        <translation>Die Datei „%1“ ist JSON, kein CSV. Machen Sie CSV oder Line Protocol daraus und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is line protocol, not CSV. Write it with: penstock-cli write FILE</source>
        <translation>Die Datei „%1“ ist Line Protocol, kein CSV. Schreiben Sie sie mit: penstock-cli write FILE</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is a PDF document, not CSV.</source>
        <translation>Die Datei „%1“ ist ein PDF-Dokument, kein CSV.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is a Parquet file, not CSV. Turn it into CSV and try again.</source>
        <translation>Die Datei „%1“ ist eine Parquet-Datei, kein CSV. Machen Sie CSV daraus und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 Say which encoding it is: --encoding NAME (%2).</source>
        <translation>%1 Sagen Sie, welche Kodierung es ist: --encoding NAME (%2).</translation>
    </message>
    <message>
        <source>%1 Say what it is: %2.</source>
        <translation>%1 Sagen Sie, was es ist: %2.</translation>
    </message>
    <message>
        <source>A second table with other columns begins on line %1; its rows will be refused. Import it from a file of its own.</source>
        <translation>In Zeile %1 beginnt eine zweite Tabelle mit anderen Spalten; ihre Zeilen werden abgelehnt. Importieren Sie sie aus einer eigenen Datei.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds %2, far below its other numbers. If that says that there is no value: --null %2.</source>
        <translation>Die Spalte „%1“ enthält %2, weit unter ihren anderen Zahlen. Falls das heißt, dass ein Wert fehlt: --null %2.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is a table that the influx shell printed, not CSV. Let it print CSV: influx -format csv</source>
        <translation>Die Datei „%1“ ist eine Tabelle, die die influx-Shell ausgegeben hat, kein CSV. Lassen Sie sie CSV ausgeben: influx -format csv</translation>
    </message>
    <message>
        <source>The name of the time column, &quot;%1&quot;, says %2. Say the zone of the times: --time-zone %3, or --time-zone UTC if they are in UTC all the same.</source>
        <translation>Der Name der Zeitspalte, „%1“, nennt %2. Nennen Sie die Zone der Zeiten: --time-zone %3, oder --time-zone UTC, falls sie trotzdem in UTC sind.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is stored as text: its numbers are of no form that is known (%2).</source>
        <translation>Die Spalte „%1“ wird als Text gespeichert: Ihre Zahlen haben keine bekannte Form (%2).</translation>
    </message>
    <message numerus="yes">
        <source>The column &quot;%1&quot; holds %2 in %n cell(s) of the sample, which is stored as this text. If that says that there is no value: --null %2.</source>
        <translation>
            <numerusform>Die Spalte „%1“ enthält in %n Zelle der Stichprobe %2; das wird als dieser Text gespeichert. Falls es heißt, dass ein Wert fehlt: --null %2.</numerusform>
            <numerusform>Die Spalte „%1“ enthält in %n Zellen der Stichprobe %2; das wird als dieser Text gespeichert. Falls es heißt, dass ein Wert fehlt: --null %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column could be read as a time. Choose the column and its format: --time NAME --time-format FORMAT.</source>
        <translation>Keine Spalte ließ sich als Zeit lesen. Wählen Sie die Spalte und ihr Format: --time NAME --time-format FORMAT.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds times of day: --time-format time-of-day --time-start says the first day.</source>
        <translation>„%1“ enthält Uhrzeiten: --time-format time-of-day --time-start nennt den ersten Tag.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may count from a start: --time-format elapsed-s --time-start says from when.</source>
        <translation>„%1“ zählt vielleicht ab einem Beginn: --time-format elapsed-s --time-start sagt, ab wann.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the sample hold a mark for a missing value, such as NaN or ERR, and are left out: %1.</source>
        <translation>
            <numerusform>%n Zelle der Stichprobe enthält ein Zeichen für einen fehlenden Wert, etwa NaN oder ERR, und wird weggelassen: %1.</numerusform>
            <numerusform>%n Zellen der Stichprobe enthalten ein Zeichen für einen fehlenden Wert, etwa NaN oder ERR, und werden weggelassen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is no CSV: no delimiter parts its lines into columns. If there is one, say it: --delimiter CHARACTER.</source>
        <translation>Die Datei „%1“ ist kein CSV: Kein Trennzeichen teilt ihre Zeilen in Spalten. Falls es eines gibt, nennen Sie es: --delimiter ZEICHEN.</translation>
    </message>
    <message>
        <source>The cells of the column &quot;%1&quot; say from when to when (%2): the beginning is the time, the end is left out.</source>
        <translation>Die Zellen der Spalte „%1“ sagen, von wann bis wann (%2): Der Anfang ist die Zeit, das Ende bleibt weg.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds a line for each cell, as psql -x prints, and is no CSV. Let psql print CSV: psql --csv</source>
        <translation>Die Datei „%1“ hat eine Zeile für jede Zelle, wie psql -x sie ausgibt, und ist kein CSV. Lassen Sie psql CSV ausgeben: psql --csv</translation>
    </message>
    <message>
        <source>The columns of the file &quot;%1&quot; are parted by several characters, such as &quot;=&gt;&quot;, and a delimiter is one. Put one character in their place; or say one of them: --delimiter CHARACTER.</source>
        <translation>Die Spalten der Datei „%1“ sind durch mehrere Zeichen wie „=&gt;“ getrennt, und ein Trennzeichen ist nur eines. Setzen Sie ein Zeichen an deren Stelle, oder nennen Sie eines davon: --delimiter ZEICHEN.</translation>
    </message>
    <message numerus="yes">
        <source>The column &quot;%1&quot; holds %2 in %n cell(s) of the sample, which is taken for no value. If it is a text: --not-null %2.</source>
        <translation>
            <numerusform>Die Spalte „%1“ enthält %2 in %n Zelle der Stichprobe, was als kein Wert gilt. Falls es ein Text ist: --not-null %2.</numerusform>
            <numerusform>Die Spalte „%1“ enthält %2 in %n Zellen der Stichprobe, was als kein Wert gilt. Falls es ein Text ist: --not-null %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::CsvColumnOptions</name>
    <message>
        <source>The column that holds the time. Given again: the column that goes on where it ends, as a time of day.</source>
        <translation>Die Spalte mit der Zeit. Noch einmal angegeben: die Spalte, die sie fortsetzt, etwa als Uhrzeit.</translation>
    </message>
    <message>
        <source>iso8601, s, ms, us, ns, ymd, dmy, mdy, digits, period, excel, filetime, elapsed-s, elapsed-ms, time-of-day, or a pattern: &quot;%d.%m.%Y %H:%M&quot;, &quot;dd.MM.yyyy HH:mm&quot;.</source>
        <translation>iso8601, s, ms, us, ns, ymd, dmy, mdy, digits, period, excel, filetime, elapsed-s, elapsed-ms, time-of-day oder ein Muster: &quot;%d.%m.%Y %H:%M&quot;, &quot;dd.MM.yyyy HH:mm&quot;.</translation>
    </message>
    <message>
        <source>Where elapsed times count from, and the first day of times of day: 2024-03-05T09:00:00Z.</source>
        <translation>Ab wann vergangene Zeiten zählen, und der erste Tag von Uhrzeiten: 2024-03-05T09:00:00Z.</translation>
    </message>
    <message>
        <source>IANA name for times without an offset. Default UTC.</source>
        <translation>IANA-Name für Zeiten ohne Versatz. Standard: UTC.</translation>
    </message>
    <message>
        <source>This column is a tag. May be repeated.</source>
        <translation>Diese Spalte ist ein Tag. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>This column is a field: float, integer, boolean or string. May be repeated.</source>
        <translation>Diese Spalte ist ein Feld: float, integer, boolean oder string. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Leave this column out. May be repeated.</source>
        <translation>Diese Spalte weglassen. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Of the file: UTF-8, windows-1252, Shift_JIS, GB18030, …</source>
        <translation>Der Datei: UTF-8, windows-1252, Shift_JIS, GB18030, …</translation>
    </message>
    <message>
        <source>The decimal mark, where it is in doubt: a point or a comma.</source>
        <translation>Das Dezimalzeichen, wo es zweifelhaft ist: ein Punkt oder ein Komma.</translation>
    </message>
    <message>
        <source>Cells of this text hold no value, besides the usual NA, NaN, - … May be repeated.</source>
        <translation>Zellen mit diesem Text enthalten keinen Wert, außer den üblichen NA, NaN, - … Wiederholbar.</translation>
    </message>
    <message>
        <source>--time-format %1: this is neither one of iso8601, s, ms, us, ns, ymd, dmy, mdy, digits, period, excel, filetime, elapsed-s, elapsed-ms and time-of-day nor a pattern.</source>
        <translation>--time-format %1: Das ist weder iso8601, s, ms, us, ns, ymd, dmy, mdy, digits, period, excel, filetime, elapsed-s, elapsed-ms oder time-of-day noch ein Muster.</translation>
    </message>
    <message>
        <source>--time-format %1 needs --time-start: the moment that it counts from.</source>
        <translation>--time-format %1 braucht --time-start: den Zeitpunkt, ab dem es zählt.</translation>
    </message>
    <message>
        <source>--time-start goes with --time-format elapsed-s, elapsed-ms or time-of-day.</source>
        <translation>--time-start gehört zu --time-format elapsed-s, elapsed-ms oder time-of-day.</translation>
    </message>
    <message>
        <source>--time-start %1: say a moment with its zone, as 2024-03-05T09:00:00Z.</source>
        <translation>--time-start %1: Nennen Sie einen Zeitpunkt mit seiner Zone, etwa 2024-03-05T09:00:00Z.</translation>
    </message>
    <message>
        <source>--time-zone: there is no time zone &quot;%1&quot;; an example is %2.</source>
        <translation>--time-zone: Es gibt keine Zeitzone „%1“; ein Beispiel ist %2.</translation>
    </message>
    <message>
        <source>--decimal must be a point or a comma.</source>
        <translation>--decimal muss ein Punkt oder ein Komma sein.</translation>
    </message>
    <message>
        <source>--field %1: the type must be float, integer, boolean or string.</source>
        <translation>--field %1: Der Typ muss float, integer, boolean oder string sein.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;; its columns are %3.</source>
        <translation>%1 hat keine Spalte „%2“; die Spalten sind %3.</translation>
    </message>
    <message>
        <source>This column names the measurement of each row.</source>
        <translation>Diese Spalte nennt das Measurement jeder Zeile.</translation>
    </message>
    <message>
        <source>Call this column so in the database. May be repeated.</source>
        <translation>Diese Spalte in der Datenbank so nennen. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>--measurement-column: one column can name the measurement.</source>
        <translation>--measurement-column: Nur eine Spalte kann das Measurement nennen.</translation>
    </message>
    <message>
        <source>--rename %1: say COLUMN=NAME.</source>
        <translation>--rename %1: Geben Sie SPALTE=NAME an.</translation>
    </message>
    <message>
        <source>Times that come twice where clocks are set back, when the order of the rows does not tell which is meant: first; or second, whatever the order is.</source>
        <translation>Zeiten, die es beim Zurückstellen der Uhren zweimal gibt, wenn die Reihenfolge der Zeilen nicht sagt, welche gemeint ist: first; oder second, gleich in welcher Reihenfolge.</translation>
    </message>
    <message>
        <source>In columns of text this is a text, also where other columns have it (NULL, \N) for no value. May be repeated.</source>
        <translation>In Textspalten ist das ein Text, auch wo es (NULL, \N) in anderen Spalten für keinen Wert steht. Darf wiederholt werden.</translation>
    </message>
    <message>
        <source>--repeated-hour must be first or second.</source>
        <translation>--repeated-hour muss first oder second sein.</translation>
    </message>
    <message>
        <source>--null %1 and --not-null %1: say one of them.</source>
        <translation>--null %1 und --not-null %1: Nennen Sie eines davon.</translation>
    </message>
</context>
<context>
    <name>penstock::CsvDialectOptions</name>
    <message>
        <source>--delimiter %1: say one character that is neither letter, digit nor quote, its code (0x1F), tab, or blanks for any number of spaces and tabs.</source>
        <translation>--delimiter %1: Nennen Sie ein Zeichen, das weder Buchstabe noch Ziffer noch Anführungszeichen ist, seinen Code (0x1F), tab, oder blanks für beliebig viele Leerzeichen und Tabulatoren.</translation>
    </message>
    <message>
        <source>--column-starts is for columns of a fixed width, which have no --delimiter.</source>
        <translation>--column-starts ist für Spalten fester Breite, die kein --delimiter haben.</translation>
    </message>
    <message>
        <source>--column-starts %1: say at which characters of the line the columns begin, counted from 1: 1,12,20.</source>
        <translation>--column-starts %1: Nennen Sie die Zeichen der Zeile, bei denen die Spalten beginnen, ab 1 gezählt: 1,12,20.</translation>
    </message>
    <message>
        <source>--quote %1: say one character other than the delimiter, or none.</source>
        <translation>--quote %1: Nennen Sie ein Zeichen, das nicht das Trennzeichen ist, oder none.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, or none.</source>
        <translation>--%1 muss eine ganze Zahl von %2 bis %3 sein, oder none.</translation>
    </message>
    <message>
        <source>--%1 must be %2 or %3.</source>
        <translation>--%1 muss %2 oder %3 sein.</translation>
    </message>
    <message>
        <source>Between two cells: a character, its code (0x1F), tab, or blanks for any number of spaces and tabs.</source>
        <translation>Zwischen zwei Zellen: ein Zeichen, sein Code (0x1F), tab, oder blanks für beliebig viele Leerzeichen und Tabulatoren.</translation>
    </message>
    <message>
        <source>Columns of a fixed width: the characters at which they begin, counted from 1: 1,12,20.</source>
        <translation>Spalten fester Breite: die Zeichen, bei denen sie beginnen, ab 1 gezählt: 1,12,20.</translation>
    </message>
    <message>
        <source>Around cells: a character, or none.</source>
        <translation>Um Zellen: ein Zeichen, oder none.</translation>
    </message>
    <message>
        <source>Quotes inside of quotes: doubled, or behind a backslash.</source>
        <translation>Anführungszeichen in Anführungszeichen: doubled (verdoppelt) oder backslash (hinter einem Rückstrich).</translation>
    </message>
    <message>
        <source>Quotes may have blanks around them: yes or no.</source>
        <translation>Um Anführungszeichen dürfen Leerzeichen stehen: yes oder no.</translation>
    </message>
    <message>
        <source>Leave out blanks around cells that are not quoted: yes or no. Default yes.</source>
        <translation>Leerzeichen um Zellen ohne Anführungszeichen weglassen: yes oder no. Ohne Angabe yes.</translation>
    </message>
    <message>
        <source>Leave out lines that begin with this mark; none: there are no comments.</source>
        <translation>Zeilen weglassen, die mit diesem Zeichen beginnen; none: Es gibt keine Kommentare.</translation>
    </message>
    <message>
        <source>lf: a line ends with LF or CR LF; cr: with a CR alone as well.</source>
        <translation>lf: Eine Zeile endet mit LF oder CR LF; cr: auch mit einem CR allein.</translation>
    </message>
    <message>
        <source>Lines above the header, or above the rows where there is none.</source>
        <translation>Zeilen über der Kopfzeile, oder über den Zeilen, wo es keine gibt.</translation>
    </message>
    <message>
        <source>Rows that name the columns, joined; none: the columns are called column1, column2 and so on.</source>
        <translation>Zeilen, die die Spalten benennen, verbunden; none: Die Spalten heißen column1, column2 und so weiter.</translation>
    </message>
    <message>
        <source>A comment names the columns: yes or no.</source>
        <translation>Ein Kommentar benennt die Spalten: yes oder no.</translation>
    </message>
    <message>
        <source>Rows with units before the header.</source>
        <translation>Zeilen mit Einheiten vor der Kopfzeile.</translation>
    </message>
    <message>
        <source>Rows with units behind the header.</source>
        <translation>Zeilen mit Einheiten hinter der Kopfzeile.</translation>
    </message>
    <message>
        <source>The column that the header leaves out, counted from 1, as a time of day behind its date; or none.</source>
        <translation>Die Spalte, die die Kopfzeile auslässt, ab 1 gezählt, etwa eine Uhrzeit hinter ihrem Datum; oder none.</translation>
    </message>
</context>
<context>
    <name>penstock::CsvEntry</name>
    <message>
        <source>The profile is for files with the columns %1; %2 has %3.</source>
        <translation>Das Profil ist für Dateien mit den Spalten %1; %2 hat %3.</translation>
    </message>
</context>
<context>
    <name>penstock::CsvFilesAnalysisJob</name>
    <message>
        <source>a tag</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>a float</source>
        <translation>eine Gleitkommazahl</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>ein Boolean</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is %2, as in other files of this run.</source>
        <translation>Die Spalte „%1“ ist %2, wie in anderen Dateien dieses Laufs.</translation>
    </message>
</context>
<context>
    <name>penstock::CsvMessageReader</name>
    <message>
        <source>the column &quot;%1&quot; is there twice</source>
        <translation>die Spalte „%1“ gibt es zweimal</translation>
    </message>
    <message>
        <source>text stands behind a closing quote</source>
        <translation>hinter einem schließenden Anführungszeichen steht Text</translation>
    </message>
    <message>
        <source>a NUL byte is in it</source>
        <translation>darin ist ein NUL-Byte</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>there are %1 cells for %2 columns</source>
        <translation>es gibt %1 Zellen für %2 Spalten</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>es ist kein UTF-8</translation>
    </message>
    <message>
        <source>there is no row in it</source>
        <translation>darin ist keine Zeile</translation>
    </message>
</context>
<context>
    <name>penstock::CsvReader</name>
    <message>
        <source>The record that begins on line %1 is too long. A quote may be missing at its end, or this is not a CSV file.</source>
        <translation>Der Datensatz, der in Zeile %1 beginnt, ist zu lang. Vielleicht fehlt am Ende ein Anführungszeichen, oder die Datei ist kein CSV.</translation>
    </message>
</context>
<context>
    <name>penstock::CsvSink</name>
    <message>
        <source>There is no CSV dialect &quot;%1&quot;; it is excel, excel-tab or unix.</source>
        <translation>Es gibt keinen CSV-Dialekt „%1“; möglich sind excel, excel-tab und unix.</translation>
    </message>
    <message>
        <source>No file can be written at &quot;%1&quot;. Choose another place.</source>
        <translation>Bei „%1“ lässt sich keine Datei schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds other columns. Choose another one.</source>
        <translation>Die Datei „%1“ enthält andere Spalten. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Writing &quot;%1&quot; failed: %2</source>
        <translation>„%1“ ließ sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>penstock::CsvSniff</name>
    <message>
        <source>The cells are parted by blanks.</source>
        <translation>Die Zellen sind durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>The columns have a fixed width.</source>
        <translation>Die Spalten haben eine feste Breite.</translation>
    </message>
    <message>
        <source>The cells are parted by the character %1.</source>
        <translation>Die Zellen sind durch das Zeichen %1 getrennt.</translation>
    </message>
    <message>
        <source>A backslash keeps quotes and delimiters inside of their cell.</source>
        <translation>Ein Backslash hält Anführungs- und Trennzeichen in ihrer Zelle.</translation>
    </message>
    <message>
        <source>Some lines end with CR alone.</source>
        <translation>Manche Zeilen enden mit CR allein.</translation>
    </message>
    <message>
        <source>Lines that begin with %1 are left out as comments.</source>
        <translation>Zeilen, die mit %1 beginnen, werden als Kommentare weggelassen.</translation>
    </message>
</context>
<context>
    <name>penstock::CsvSource</name>
    <message>
        <source>The file &quot;%1&quot; has %2 columns, %3 were expected. It has changed, or its delimiter is another one; look at its columns again.</source>
        <translation>Die Datei „%1“ hat %2 Spalten, erwartet wurden %3. Sie wurde geändert oder verwendet ein anderes Trennzeichen; prüfen Sie ihre Spalten noch einmal.</translation>
    </message>
    <message>
        <source>None of the columns is the time. Choose one.</source>
        <translation>Keine der Spalten ist die Zeit. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Choose another one.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>there is text behind the closing quote</source>
        <translation>hinter dem schließenden Anführungszeichen steht Text</translation>
    </message>
    <message>
        <source>the cell holds a NUL byte</source>
        <translation>die Zelle enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>has %1 fields, the header has %2</source>
        <translation>hat %1 Zellen, die Kopfzeile hat %2</translation>
    </message>
    <message>
        <source>has %1 fields, %2 were expected</source>
        <translation>hat %1 Zellen, erwartet wurden %2</translation>
    </message>
    <message>
        <source>the row has no field: all cells of field columns are empty</source>
        <translation>die Zeile hat kein Feld: alle Zellen der Feldspalten sind leer</translation>
    </message>
    <message>
        <source>the time is empty</source>
        <translation>die Zeit ist leer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time in the format &quot;%2&quot;, or no time that exists</source>
        <translation>„%1“ ist keine Zeit im Format „%2“ oder keine Zeit, die es gibt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a finite number</source>
        <translation>„%1“ ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an integer from -2^63 to 2^63 - 1</source>
        <translation>„%1“ ist keine ganze Zahl von -2^63 bis 2^63 - 1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>„%1“ ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not UTF-8 text; convert the file to UTF-8</source>
        <translation>„%1“ ist kein UTF-8-Text; wandeln Sie die Datei in UTF-8 um</translation>
    </message>
    <message>
        <source>the quote that opens on line %1 is never closed</source>
        <translation>das Anführungszeichen, das sich in Zeile %1 öffnet, wird nie geschlossen</translation>
    </message>
    <message>
        <source>the file ends in the middle of this row</source>
        <translation>die Datei endet mitten in dieser Zeile</translation>
    </message>
    <message>
        <source>the row belongs to a second table, with other columns, that begins on line %1; import that from a file of its own</source>
        <translation>die Zeile gehört zu einer zweiten Tabelle mit anderen Spalten, die in Zeile %1 beginnt; importieren Sie diese aus einer eigenen Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n comment line(s) among the rows were left out, the first on line %1.</source>
        <translation>
            <numerusform>%n Kommentarzeile zwischen den Zeilen wurde weggelassen: Zeile %1.</numerusform>
            <numerusform>%n Kommentarzeilen zwischen den Zeilen wurden weggelassen, die erste in Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header came again %n time(s) among the rows, first on line %1; that was left out.</source>
        <translation>
            <numerusform>Die Kopfzeile kam zwischen den Zeilen noch %n Mal, in Zeile %1; das wurde weggelassen.</numerusform>
            <numerusform>Die Kopfzeile kam zwischen den Zeilen noch %n Mal, zuerst in Zeile %1; das wurde weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) held nothing but NUL bytes, the first is line %1.</source>
        <translation>
            <numerusform>%n Zeile enthielt nur NUL-Bytes: Zeile %1.</numerusform>
            <numerusform>%n Zeilen enthielten nur NUL-Bytes, die erste ist Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blanks around %n text(s) were left out.</source>
        <translation>
            <numerusform>Die Leerzeichen um %n Text wurden weggelassen.</numerusform>
            <numerusform>Die Leerzeichen um %n Texte wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the measurement is empty</source>
        <translation>das Measurement ist leer</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that could not be read were left out, and the rest of their rows written: %1</source>
        <translation>
            <numerusform>%n Zelle, die nicht gelesen werden konnte, wurde weggelassen und der Rest ihrer Zeile geschrieben: %1</numerusform>
            <numerusform>%n Zellen, die nicht gelesen werden konnten, wurden weggelassen und der Rest ihrer Zeilen geschrieben: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>the row has no field: all of its cells are empty</source>
        <translation>die Zeile hat kein Feld: alle ihre Zellen sind leer</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are of an hour that comes twice when the clocks are set back, and the order of the rows does not tell which; the first is taken.</source>
        <translation>
            <numerusform>%n Zeit liegt in einer Stunde, die es beim Zurückstellen der Uhren zweimal gibt, und die Reihenfolge der Zeilen sagt nicht, in welcher; die erste wird genommen.</numerusform>
            <numerusform>%n Zeiten liegen in einer Stunde, die es beim Zurückstellen der Uhren zweimal gibt, und die Reihenfolge der Zeilen sagt nicht, in welcher; die erste wird genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns of the file &quot;%1&quot; are not those that were expected: column %2 is called &quot;%3&quot; and not &quot;%4&quot;. Nothing of it was written; look at its columns again.</source>
        <translation>Die Spalten der Datei „%1“ sind nicht die erwarteten: Spalte %2 heißt „%3“ und nicht „%4“. Nichts daraus wurde geschrieben; sehen Sie ihre Spalten noch einmal an.</translation>
    </message>
    <message>
        <source>The columns of the file &quot;%1&quot; stand in another order than was expected: column %2 is &quot;%3&quot; and not &quot;%4&quot;, and the names do not tell them apart. Nothing of it was written; look at its columns again.</source>
        <translation>Die Spalten der Datei „%1“ stehen in anderer Reihenfolge als erwartet: Spalte %2 ist „%3“ und nicht „%4“, und die Namen unterscheiden sie nicht. Nichts daraus wurde geschrieben; sehen Sie ihre Spalten noch einmal an.</translation>
    </message>
    <message>
        <source>The columns stand in another order than when they were chosen: each was found by its name.</source>
        <translation>Die Spalten stehen in anderer Reihenfolge als bei der Auswahl: Jede wurde an ihrem Namen gefunden.</translation>
    </message>
</context>
<context>
    <name>penstock::DatabaseChooser</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one</source>
        <translation>Eine wählen oder den Namen einer neuen eingeben</translation>
    </message>
    <message>
        <source>Not needed by this server</source>
        <translation>Braucht dieser Server nicht</translation>
    </message>
    <message>
        <source>New: will be created</source>
        <translation>Neu: wird angelegt</translation>
    </message>
    <message>
        <source>Exists already: the rows are added to it</source>
        <translation>Besteht bereits: die Zeilen kommen hinzu</translation>
    </message>
</context>
<context>
    <name>penstock::DeadLetterFile</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>penstock::DeadLetters</name>
    <message>
        <source>whether this row is stored is not known: no answer told of it, and it was given up</source>
        <translation>ob diese Zeile gespeichert ist, ist nicht bekannt: Keine Antwort sagte etwas davon, und sie wurde aufgegeben</translation>
    </message>
    <message>
        <source>given up before the server took it</source>
        <translation>aufgegeben, bevor der Server sie annahm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that waited were given up. They are in %1.</source>
        <translation>
            <numerusform>%n wartende Zeile wurde aufgegeben. Sie steht in %1.</numerusform>
            <numerusform>%n wartende Zeilen wurden aufgegeben. Sie stehen in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::DefaultTags</name>
    <message>
        <source>The tags for all lines cannot be read: %1. Write them as name=value,name=value.</source>
        <translation>Die Tags für alle Zeilen sind nicht zu lesen: %1. Schreiben Sie sie als Name=Wert,Name=Wert.</translation>
    </message>
</context>
<context>
    <name>penstock::DemoCommand</name>
    <message>
        <source>Makes a year of computed tide levels, imports it into the embedded local server, and queries it.</source>
        <translation>Erzeugt berechnete Pegelstände eines Jahres, importiert sie in den eingebetteten lokalen Server und fragt sie ab.</translation>
    </message>
    <message>
        <source>demo takes no arguments.</source>
        <translation>demo nimmt keine Argumente.</translation>
    </message>
    <message>
        <source>Starting the local server…</source>
        <translation>Lokaler Server wird gestartet…</translation>
    </message>
    <message>
        <source>Making the sample. %1</source>
        <translation>Beispieldaten werden erzeugt. %1</translation>
    </message>
    <message>
        <source>%1 rows in all.</source>
        <translation>%1 Zeilen insgesamt.</translation>
    </message>
</context>
<context>
    <name>penstock::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>penstock::DiagnosticsPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Noch wurde nichts gelesen</translation>
    </message>
    <message>
        <source>The connection is not open</source>
        <translation>Die Verbindung ist nicht offen</translation>
    </message>
    <message>
        <source>Diagnostics are read as soon as it is.</source>
        <translation>Die Diagnose wird gelesen, sobald sie es ist.</translation>
    </message>
    <message>
        <source>This server tells no diagnostics</source>
        <translation>Dieser Server nennt keine Diagnose</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(verborgen)</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>Gelesen um %1</translation>
    </message>
</context>
<context>
    <name>penstock::Dialect</name>
    <message>
        <source>InfluxDB 3 does not answer this in the format %1. Choose one of %2.</source>
        <translation>InfluxDB 3 antwortet hierauf nicht im Format %1. Wählen Sie eines von %2.</translation>
    </message>
    <message>
        <source>A query in SQL needs a database. Choose one.</source>
        <translation>Eine Abfrage in SQL braucht eine Datenbank. Wählen Sie eine.</translation>
    </message>
    <message numerus="yes">
        <source>InfluxDB 3 runs one SQL statement at a time; this text has %n. Run them one by one.</source>
        <translation>
            <numerusform>InfluxDB 3 führt eine SQL-Anweisung auf einmal aus; dieser Text hat %n. Führen Sie sie einzeln aus.</numerusform>
            <numerusform>InfluxDB 3 führt eine SQL-Anweisung auf einmal aus; dieser Text hat %n. Führen Sie sie einzeln aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not list series. Ask for the tags and their values.</source>
        <translation>%1 listet keine Serien auf. Fragen Sie nach den Tags und ihren Werten.</translation>
    </message>
    <message>
        <source>Say which table is meant: InfluxDB 3.x looks into one at a time.</source>
        <translation>Geben Sie an, welche Tabelle gemeint ist: InfluxDB 3.x sieht nur in eine auf einmal.</translation>
    </message>
    <message>
        <source>InfluxDB 3.x does not tell this.</source>
        <translation>InfluxDB 3.x gibt darüber keine Auskunft.</translation>
    </message>
    <message>
        <source>The database “%1” has no default retention policy.</source>
        <translation>Die Datenbank „%1“ hat keine Standard-Retention-Policy.</translation>
    </message>
    <message>
        <source>“%1” is not an id: shards and queries have numbers.</source>
        <translation>„%1“ ist keine ID: Shards und Abfragen haben Nummern.</translation>
    </message>
    <message>
        <source>A continuous query is exactly one statement.</source>
        <translation>Eine Continuous Query ist genau eine Anweisung.</translation>
    </message>
    <message>
        <source>Say which measurement&apos;s series are meant.</source>
        <translation>Geben Sie an, von welchem Measurement die Serien gemeint sind.</translation>
    </message>
    <message>
        <source>The database “%1” was there already.</source>
        <translation>Die Datenbank „%1“ gab es bereits.</translation>
    </message>
    <message>
        <source>Tokens of InfluxDB 3.x that are made here may do everything: ask for an administrator&apos;s token, without databases.</source>
        <translation>Tokens von InfluxDB 3.x, die hier angelegt werden, dürfen alles: Verlangen Sie ein Administrator-Token, ohne Datenbanken.</translation>
    </message>
    <message>
        <source>Give the token&apos;s name.</source>
        <translation>Geben Sie den Namen des Tokens an.</translation>
    </message>
    <message>
        <source>InfluxDB 3.x has no shards: leave their duration out.</source>
        <translation>InfluxDB 3.x hat keine Shards: Lassen Sie ihre Dauer weg.</translation>
    </message>
    <message>
        <source>Say which database&apos;s queries are meant.</source>
        <translation>Geben Sie an, von welcher Datenbank die Abfragen gemeint sind.</translation>
    </message>
    <message>
        <source>%1 takes data as InfluxDB does, but does not answer queries as InfluxDB does. Use its own tools to query it.</source>
        <translation>%1 nimmt Daten an wie InfluxDB, beantwortet Abfragen aber nicht wie InfluxDB. Fragen Sie es mit seinen eigenen Werkzeugen ab.</translation>
    </message>
    <message>
        <source>%1 does not speak %2, but %3. Write the query so, or choose another connection.</source>
        <translation>%1 spricht nicht %2, sondern %3. Schreiben Sie die Abfrage so oder wählen Sie eine andere Verbindung.</translation>
    </message>
    <message>
        <source>%1 does not answer this in the format %2. Choose json, csv or msgpack.</source>
        <translation>%1 antwortet hierauf nicht im Format %2. Wählen Sie json, csv oder msgpack.</translation>
    </message>
    <message>
        <source>%1 answers Flux as csv only, not in the format %2.</source>
        <translation>%1 beantwortet Flux nur als csv, nicht im Format %2.</translation>
    </message>
    <message>
        <source>The login sees several organizations: %1. Say in the connection&apos;s settings which one is meant; on the command line by --org.</source>
        <translation>Die Anmeldung sieht mehrere Organisationen: %1. Sagen Sie in den Einstellungen der Verbindung, welche gemeint ist; auf der Kommandozeile mit --org.</translation>
    </message>
    <message>
        <source>InfluxDB 2.x answers InfluxQL for the organization that the token belongs to and for no other, and this login sees several: %1. Ask in Flux, use a token of “%2” alone, or leave the organization out to ask the token&apos;s own.</source>
        <translation>InfluxDB 2.x beantwortet InfluxQL für die Organisation, der das Token gehört, und für keine andere, und diese Anmeldung sieht mehrere: %1. Fragen Sie in Flux, verwenden Sie ein Token allein von „%2“, oder lassen Sie die Organisation weg, um die des Tokens zu fragen.</translation>
    </message>
    <message>
        <source>%1 comes with InfluxDB 3.%2; this server is %3.</source>
        <translation>%1 gibt es seit InfluxDB 3.%2; dieser Server ist %3.</translation>
    </message>
    <message>
        <source>A change of the retention</source>
        <translation>Eine Änderung der Aufbewahrung</translation>
    </message>
    <message>
        <source>The choice of when dropped data is gone for good</source>
        <translation>Die Wahl, wann gelöschte Daten endgültig fort sind</translation>
    </message>
    <message>
        <source>A token with a name</source>
        <translation>Ein Token mit einem Namen</translation>
    </message>
    <message>
        <source>InfluxDB 3 looks into the retention policy “%1” for one SELECT, EXPLAIN or SHOW at a time only. Run the statements one by one, or leave the policy out.</source>
        <translation>InfluxDB 3 sieht nur für jeweils ein SELECT, EXPLAIN oder SHOW in die Retention Policy „%1“. Führen Sie die Anweisungen einzeln aus oder lassen Sie die Policy weg.</translation>
    </message>
    <message>
        <source>The same cache was there already.</source>
        <translation>Derselbe Cache war schon da.</translation>
    </message>
    <message>
        <source>There is no database “%1”.</source>
        <translation>Es gibt keine Datenbank „%1“.</translation>
    </message>
</context>
<context>
    <name>penstock::DialectBar</name>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderes…</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Delimiter character</source>
        <translation>Eigenes Trennzeichen</translation>
    </message>
    <message>
        <source>Double (&quot;)</source>
        <translation>Doppelt (&quot;)</translation>
    </message>
    <message>
        <source>Single (&apos;)</source>
        <translation>Einfach (&apos;)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Lines to skip at the start</source>
        <translation>Zu überspringende Zeilen am Anfang</translation>
    </message>
    <message>
        <source>Lines before the first record, such as a title or remarks</source>
        <translation>Zeilen vor dem ersten Datensatz, etwa ein Titel oder Bemerkungen</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>Anführungszei&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Skip lines</source>
        <translation>Zeilen ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;First row has the names</source>
        <translation>&amp;Erste Zeile enthält die Namen</translation>
    </message>
    <message>
        <source>Decimal co&amp;mma</source>
        <translation>Dezi&amp;malkomma</translation>
    </message>
    <message>
        <source>1,5 means one and a half. Needs another delimiter than the comma.</source>
        <translation>1,5 bedeutet eineinhalb. Braucht ein anderes Trennzeichen als das Komma.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>How the file spells its characters</source>
        <translation>Wie die Datei ihre Zeichen schreibt</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Unten eingeblendet</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Blanks, any number</source>
        <translation>Leerzeichen, beliebig viele</translation>
    </message>
    <message>
        <source>None: fixed width</source>
        <translation>Keines: feste Breite</translation>
    </message>
    <message>
        <source>M&amp;ore…</source>
        <translation>Me&amp;hr …</translation>
    </message>
</context>
<context>
    <name>penstock::DialectDetails</name>
    <message>
        <source>Doubled (&quot;&quot;)</source>
        <translation>Verdoppelt (&quot;&quot;)</translation>
    </message>
    <message>
        <source>With a backslash (\&quot;)</source>
        <translation>Mit Rückstrich (\&quot;)</translation>
    </message>
    <message>
        <source>Quotes inside of cells</source>
        <translation>Anführungszeichen in Zellen</translation>
    </message>
    <message>
        <source>Mark of comment lines</source>
        <translation>Zeichen vor Kommentarzeilen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>More texts for missing values</source>
        <translation>Weitere Texte für fehlende Werte</translation>
    </message>
    <message>
        <source>Besides NA, NaN, null, -, #DIV/0! and their like, which are known</source>
        <translation>Neben NA, NaN, null, -, #DIV/0! und dergleichen, die bekannt sind</translation>
    </message>
    <message>
        <source>Where the columns begin</source>
        <translation>Wo die Spalten beginnen</translation>
    </message>
    <message>
        <source>Characters before the second, the third … column of a fixed width</source>
        <translation>Zeichen vor der zweiten, der dritten … Spalte fester Breite</translation>
    </message>
    <message>
        <source>Quotes &amp;inside</source>
        <translation>Anführungszeichen &amp;innen</translation>
    </message>
    <message>
        <source>Commen&amp;t lines begin with</source>
        <translation>Kommen&amp;tarzeilen beginnen mit</translation>
    </message>
    <message>
        <source>Also missin&amp;g</source>
        <translation>Auch fehlen&amp;d ist</translation>
    </message>
    <message>
        <source>Columns begin &amp;at</source>
        <translation>Sp&amp;alten beginnen bei</translation>
    </message>
    <message>
        <source>Rows of names</source>
        <translation>Zeilen mit Namen</translation>
    </message>
    <message>
        <source>Rows of units above the names</source>
        <translation>Zeilen mit Einheiten über den Namen</translation>
    </message>
    <message>
        <source>Rows of units below the names</source>
        <translation>Zeilen mit Einheiten unter den Namen</translation>
    </message>
    <message>
        <source>&amp;Rows of names</source>
        <translation>Zeilen mit &amp;Namen</translation>
    </message>
    <message>
        <source>Rows of units belo&amp;w them</source>
        <translation>Zeilen mit Einheiten dar&amp;unter</translation>
    </message>
    <message>
        <source>&amp;Leave out blanks around cells</source>
        <translation>&amp;Leerzeichen um Zellen weglassen</translation>
    </message>
    <message>
        <source>Quotes may ha&amp;ve blanks around them</source>
        <translation>&amp;Vor Anführungszeichen dürfen Leerzeichen stehen</translation>
    </message>
    <message>
        <source>CR alone ends a line</source>
        <translation>Ein CR allein beendet eine Zeile</translation>
    </message>
    <message>
        <source>Names stand behind the comment mar&amp;k</source>
        <translation>Namen stehen hinter dem &amp;Kommentarzeichen</translation>
    </message>
    <message>
        <source>Rows &amp;of units above them</source>
        <translation>Zeilen mit Einheiten da&amp;rüber</translation>
    </message>
</context>
<context>
    <name>penstock::DifferenceWindow</name>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>What is other</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Comparing %1 rows with %2…</source>
        <translation>%1 Zeilen werden mit %2 verglichen …</translation>
    </message>
    <message>
        <source>How much is other</source>
        <translation>Umfang der Unterschiede</translation>
    </message>
    <message>
        <source>What is to know of the comparison</source>
        <translation>Hinweise zum Vergleich</translation>
    </message>
    <message>
        <source>Stopped: nothing was compared.</source>
        <translation>Gestoppt: Nichts wurde verglichen.</translation>
    </message>
    <message>
        <source>Rows: %1 the same</source>
        <translation>Zeilen: %1 gleich</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 only before</source>
        <translation>%1 nur vorher</translation>
    </message>
    <message>
        <source>%1 only now</source>
        <translation>%1 nur jetzt</translation>
    </message>
    <message>
        <source>Series: %1 the same</source>
        <translation>Serien: %1 gleich</translation>
    </message>
    <message>
        <source>Nothing is other.</source>
        <translation>Es gibt keine Unterschiede.</translation>
    </message>
    <message>
        <source>One of the answers has not all of its rows: some may only seem to be missing.</source>
        <translation>Eine der Antworten hat nicht alle ihre Zeilen: Manche fehlen vielleicht nur scheinbar.</translation>
    </message>
    <message>
        <source>The answers have no time in common: rows belong together in the order in which they came.</source>
        <translation>Die Antworten haben keine gemeinsame Zeitspalte: Zeilen gehören in der Reihenfolge zusammen, in der sie kamen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have the time and the tags of another one: they belong together in the order in which they came.</source>
        <translation>
            <numerusform>%n Zeile hat Zeit und Tags einer anderen: Solche Zeilen gehören in der Reihenfolge zusammen, in der sie kamen.</numerusform>
            <numerusform>%n Zeilen haben Zeit und Tags einer anderen: Sie gehören in der Reihenfolge zusammen, in der sie kamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns only before, which were not compared: %1.</source>
        <translation>Spalten, die es nur vorher gab und die nicht verglichen wurden: %1.</translation>
    </message>
    <message>
        <source>Columns only now, which were not compared: %1.</source>
        <translation>Spalten, die es nur jetzt gibt und die nicht verglichen wurden: %1.</translation>
    </message>
    <message>
        <source>The table has the first %1 of them.</source>
        <translation>Die Tabelle enthält die ersten %1 davon.</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>penstock::DocumentFields</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>the local server</source>
        <translation>der lokale Server</translation>
    </message>
    <message>
        <source>by its address, see the document</source>
        <translation>mit ihrer Adresse, siehe Dokument</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <translation>wie üblich: %1</translation>
    </message>
    <message>
        <source>see the document</source>
        <translation>siehe Dokument</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>penstock::DocumentForm</name>
    <message>
        <source>what the monitor calls it</source>
        <translation>wie der Monitor sie nennt</translation>
    </message>
    <message>
        <source>A file of line protocol</source>
        <translation>Eine Datei mit Line Protocol</translation>
    </message>
    <message>
        <source>Lines in the document</source>
        <translation>Zeilen im Dokument</translation>
    </message>
    <message>
        <source>A CSV file</source>
        <translation>Eine CSV-Datei</translation>
    </message>
    <message>
        <source>A file of line protocol that grows</source>
        <translation>Eine wachsende Datei mit Line Protocol</translation>
    </message>
    <message>
        <source>What programs write to this port (listener)</source>
        <translation>Was Programme an diesen Port schreiben (Lauscher)</translation>
    </message>
    <message>
        <source>Measures of this computer</source>
        <translation>Messwerte dieses Rechners</translation>
    </message>
    <message>
        <source>another, see the document</source>
        <translation>eine andere, siehe Dokument</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Reads</source>
        <translation>&amp;Liest</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Neue Pipeline</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Zeiten in</translation>
    </message>
    <message>
        <source>a variable of the environment, or /path/of/a/file</source>
        <translation>eine Umgebungsvariable oder /pfad/einer/datei</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>Consumer Group</translation>
    </message>
    <message>
        <source>Values are</source>
        <translation>Werte sind</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>line protocol</source>
        <translation>Line Protocol</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>as the group has it</source>
        <translation>dem Stand der Gruppe</translation>
    </message>
    <message>
        <source>the earliest</source>
        <translation>den ältesten</translation>
    </message>
    <message>
        <source>the latest</source>
        <translation>den neuesten</translation>
    </message>
    <message>
        <source>what is committed, or not at all</source>
        <translation>dem Bestätigten, sonst gar nicht</translation>
    </message>
    <message>
        <source>Log in by</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Authorities (CA file)</source>
        <translation>Zertifizierungsstellen (CA-Datei)</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragt</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>Retention Policy</translation>
    </message>
    <message>
        <source>the default one</source>
        <translation>die voreingestellte</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>the server&apos;s usual one</source>
        <translation>die übliche des Servers</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Measurement</translation>
    </message>
    <message>
        <source>as the answer says</source>
        <translation>wie die Antwort sagt</translation>
    </message>
    <message>
        <source>Column of the time</source>
        <translation>Spalte der Zeit</translation>
    </message>
    <message>
        <source>Columns that are tags</source>
        <translation>Spalten, die Tags sind</translation>
    </message>
    <message>
        <source>Keys that are tags</source>
        <translation>Schlüssel, die Tags sind</translation>
    </message>
    <message>
        <source>Keys that are fields</source>
        <translation>Schlüssel, die Felder sind</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>Key of the time</source>
        <translation>Schlüssel der Zeit</translation>
    </message>
    <message>
        <source>the message&apos;s own time</source>
        <translation>die Zeit der Nachricht</translation>
    </message>
    <message>
        <source>Integers become floats</source>
        <translation>Ganzzahlen werden Gleitkomma</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Importprofil</translation>
    </message>
    <message>
        <source>none: as it looks</source>
        <translation>keines: wie es aussieht</translation>
    </message>
    <message>
        <source>as the profile or the file&apos;s name says</source>
        <translation>wie Profil oder Dateiname sagt</translation>
    </message>
    <message>
        <source>what is there</source>
        <translation>dem, was da ist</translation>
    </message>
    <message>
        <source>what comes from now on</source>
        <translation>dem, was ab jetzt kommt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>ein freier</translation>
    </message>
    <message>
        <source>Takes writes to</source>
        <translation>Nimmt Schreiben an für</translation>
    </message>
    <message>
        <source>any database</source>
        <translation>jede Datenbank</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Every (ms)</source>
        <translation>Alle (ms)</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Nennt sich</translation>
    </message>
    <message>
        <source>this computer&apos;s name</source>
        <translation>wie dieser Rechner</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Misst</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Keys are written</source>
        <translation>Schlüssel schreiben</translation>
    </message>
    <message>
        <source>as text, or else in base64</source>
        <translation>als Text, sonst in base64</translation>
    </message>
    <message>
        <source>Values are written</source>
        <translation>Werte schreiben</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>als JSON</translation>
    </message>
    <message>
        <source>as line protocol</source>
        <translation>als Line Protocol</translation>
    </message>
    <message>
        <source>Create the database</source>
        <translation>Datenbank anlegen</translation>
    </message>
    <message>
        <source>Rows in a batch</source>
        <translation>Zeilen je Paket</translation>
    </message>
    <message>
        <source>A row waits at most (ms)</source>
        <translation>Eine Zeile wartet höchstens (ms)</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>but to this machine</source>
        <translation>außer zu diesem Rechner</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Anfragen zugleich</translation>
    </message>
    <message>
        <source>Adapt to the server</source>
        <translation>An den Server anpassen</translation>
    </message>
    <message>
        <source>Rows per second, at most</source>
        <translation>Zeilen pro Sekunde, höchstens</translation>
    </message>
    <message>
        <source>as many as there are</source>
        <translation>so viele wie da sind</translation>
    </message>
    <message>
        <source>Refused rows go to (file)</source>
        <translation>Abgelehnte Zeilen gehen in (Datei)</translation>
    </message>
    <message>
        <source>Refused rows, at most</source>
        <translation>Abgelehnte Zeilen, höchstens</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>A busy sink holds</source>
        <translation>Eine ausgelastete Senke hält an:</translation>
    </message>
    <message>
        <source>its partition</source>
        <translation>ihre Partition</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Commit every (ms)</source>
        <translation>Bestätigen alle (ms)</translation>
    </message>
    <message>
        <source>Keep on disk</source>
        <translation>Auf der Platte halten</translation>
    </message>
    <message>
        <source>as the source needs it</source>
        <translation>wie die Quelle es braucht</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>while the server is away</source>
        <translation>während der Server fort ist</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>In diesem Ordner</translation>
    </message>
    <message>
        <source>one of its own</source>
        <translation>ein eigener</translation>
    </message>
    <message>
        <source>Attempts for a batch, at most</source>
        <translation>Versuche je Paket, höchstens</translation>
    </message>
    <message>
        <source>Give up after (s)</source>
        <translation>Aufgeben nach (s)</translation>
    </message>
    <message>
        <source>Kafka</source>
        <translation>Kafka</translation>
    </message>
    <message>
        <source>What a server answers (copy)</source>
        <translation>Was ein Server antwortet (Kopie)</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>sonst nichts</translation>
    </message>
    <message>
        <source>InfluxDB</source>
        <translation>InfluxDB</translation>
    </message>
    <message>
        <source>Writes to</source>
        <translation>Schreibt nach</translation>
    </message>
    <message>
        <source>Writes as well to</source>
        <translation>Schreibt auch nach</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;Writes to</source>
        <translation>S&amp;chreibt nach</translation>
    </message>
    <message>
        <source>Standard input is for the command line: penstock-cli sink run. A window has none.</source>
        <translation>Die Standardeingabe gibt es auf der Befehlszeile: penstock-cli sink run. Ein Fenster hat keine.</translation>
    </message>
    <message>
        <source>one value each</source>
        <translation>je ein Wert</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>as the first line says</source>
        <translation>wie es die erste Zeile sagt</translation>
    </message>
    <message>
        <source>Columns that are text</source>
        <translation>Spalten, die Text sind</translation>
    </message>
    <message>
        <source>those without numbers</source>
        <translation>die ohne Zahlen</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Zwischen Spalten</translation>
    </message>
    <message>
        <source>Between nested names</source>
        <translation>Zwischen verschachtelten Namen</translation>
    </message>
    <message>
        <source>A record for each of</source>
        <translation>Ein Datensatz für jedes von</translation>
    </message>
    <message>
        <source>the key of a list; none</source>
        <translation>der Schlüssel einer Liste; keiner</translation>
    </message>
    <message>
        <source>The value is called</source>
        <translation>Der Wert heißt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>old=new, …</source>
        <translation>alt=neu, …</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>key=float, key=integer, boolean or string</source>
        <translation>Schlüssel=float, Schlüssel=integer, boolean oder string</translation>
    </message>
    <message>
        <source>Tags of all</source>
        <translation>Tags von allen</translation>
    </message>
    <message>
        <source>name=value, …</source>
        <translation>Name=Wert, …</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Dessen Schlüssel</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Passwort des Schlüssels</translation>
    </message>
    <message>
        <source>Member of it</source>
        <translation>Mitglied darin</translation>
    </message>
    <message>
        <source>a new one each time</source>
        <translation>jedes Mal ein neues</translation>
    </message>
    <message>
        <source>what came from this time on</source>
        <translation>was ab dieser Zeit kam</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>Diese Zeit</translation>
    </message>
    <message>
        <source>only with “from this time on”: 2024-01-31T12:00:00Z</source>
        <translation>nur mit „ab dieser Zeit“: 2024-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>1883, with TLS 8883</source>
        <translation>1883, mit TLS 8883</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>none: what comes while nobody reads is lost</source>
        <translation>keine: was kommt, während niemand liest, geht verloren</translation>
    </message>
    <message>
        <source>Acknowledges</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>what is written</source>
        <translation>was geschrieben ist</translation>
    </message>
    <message>
        <source>what has come</source>
        <translation>was angekommen ist</translation>
    </message>
    <message>
        <source>Takes retained messages</source>
        <translation>Nimmt aufbewahrte Nachrichten</translation>
    </message>
    <message>
        <source>Tags of the topic</source>
        <translation>Tags aus dem Topic</translation>
    </message>
    <message>
        <source>The topic as a tag</source>
        <translation>Das Topic als Tag</translation>
    </message>
    <message>
        <source>the name of that tag; none</source>
        <translation>der Name dieses Tags; keiner</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>Und dann</translation>
    </message>
    <message>
        <source>it fails</source>
        <translation>schlägt er fehl</translation>
    </message>
    <message>
        <source>these rows go to the refused ones</source>
        <translation>kommen diese Zeilen zu den abgelehnten</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>An&amp;d to</source>
        <translation>Un&amp;d nach</translation>
    </message>
</context>
<context>
    <name>penstock::DocumentJournal</name>
    <message>
        <source>How far the run has come cannot be kept: the folder of %1 cannot be made.</source>
        <translation>Wie weit der Lauf gekommen ist, lässt sich nicht festhalten: Der Ordner von %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Another run of this pipeline is under way. Wait until that has ended.</source>
        <translation>Ein anderer Lauf dieser Pipeline ist im Gang. Warten Sie, bis er beendet ist.</translation>
    </message>
    <message>
        <source>An earlier run stopped behind row %1, but the document says something else now: this one begins with the first row.</source>
        <translation>Ein früherer Lauf endete hinter Zeile %1, aber das Dokument sagt jetzt etwas anderes: Dieser beginnt mit der ersten Zeile.</translation>
    </message>
    <message>
        <source>The file has changed since an earlier run stopped behind row %1: %2. This one begins with the first row.</source>
        <translation>Die Datei hat sich geändert, seit ein früherer Lauf hinter Zeile %1 endete: %2. Dieser beginnt mit der ersten Zeile.</translation>
    </message>
    <message>
        <source>It goes on behind row %1, where an earlier run stopped; rows that were on their way then are sent again.</source>
        <translation>Es geht hinter Zeile %1 weiter, wo ein früherer Lauf endete; Zeilen, die damals unterwegs waren, werden noch einmal gesendet.</translation>
    </message>
</context>
<context>
    <name>penstock::DocumentObject</name>
    <message>
        <source>this must be a text.</source>
        <translation>das muss ein Text sein.</translation>
    </message>
    <message>
        <source>this must not be empty.</source>
        <translation>das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>this is missing.</source>
        <translation>das fehlt.</translation>
    </message>
    <message>
        <source>this must be a list of texts.</source>
        <translation>das muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2.</source>
        <translation>das muss eine ganze Zahl von %1 bis %2 sein.</translation>
    </message>
    <message>
        <source>this must be true or false.</source>
        <translation>das muss true oder false sein.</translation>
    </message>
    <message>
        <source>this must be one of: %1.</source>
        <translation>das muss eines sein von: %1.</translation>
    </message>
    <message>
        <source>this must be an object.</source>
        <translation>das muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>this must be a list of objects.</source>
        <translation>das muss eine Liste von Objekten sein.</translation>
    </message>
    <message>
        <source>this is not known here. There are: %1.</source>
        <translation>das ist hier nicht bekannt. Es gibt: %1.</translation>
    </message>
    <message>
        <source>this is not known; perhaps &quot;%1&quot; is meant.</source>
        <translation>das ist nicht bekannt; vielleicht ist „%1“ gemeint.</translation>
    </message>
</context>
<context>
    <name>penstock::DocumentServers</name>
    <message>
        <source>There is no saved connection called &quot;%1&quot;.</source>
        <translation>Es gibt keine gespeicherte Verbindung namens „%1“.</translation>
    </message>
</context>
<context>
    <name>penstock::DocumentText</name>
    <message>
        <source>The document (JSON)</source>
        <translation>Das Dokument (JSON)</translation>
    </message>
</context>
<context>
    <name>penstock::DropWatch</name>
    <message>
        <source>the time is older than what this server keeps; it would drop the row without a word</source>
        <translation>die Zeit ist älter als das, was dieser Server aufbewahrt; er würde die Zeile ohne ein Wort verwerfen</translation>
    </message>
    <message>
        <source>the time is further ahead than this server keeps; it would drop the row without a word</source>
        <translation>die Zeit liegt weiter in der Zukunft, als dieser Server aufbewahrt; er würde die Zeile ohne ein Wort verwerfen</translation>
    </message>
    <message>
        <source>VictoriaMetrics acknowledges what it drops, and its counters (/metrics) were not asked, are not open or do not move: whether it has kept every row is not known.</source>
        <translation>VictoriaMetrics bestätigt, was es verwirft, und seine Zähler (/metrics) wurden nicht gefragt, sind nicht zugänglich oder bewegen sich nicht: ob es jede Zeile behalten hat, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>While this ran VictoriaMetrics counted %n line(s), values or series that it dropped or cut, although it acknowledged them. Others may have sent some of them; up to so many rows may be missing.</source>
        <translation>
            <numerusform>Währenddessen hat VictoriaMetrics %n Zeile, Wert oder Reihe gezählt, die es verworfen oder gekürzt hat, obwohl es sie bestätigte. Andere können sie gesendet haben; bis zu so viele Zeilen können fehlen.</numerusform>
            <numerusform>Währenddessen hat VictoriaMetrics %n Zeilen, Werte oder Reihen gezählt, die es verworfen oder gekürzt hat, obwohl es sie bestätigte. Andere können einige davon gesendet haben; bis zu so viele Zeilen können fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are older than a month or more than two days ahead, which VictoriaMetrics drops unless it was told otherwise.</source>
        <translation>
            <numerusform>%n Zeile ist älter als ein Monat oder liegt mehr als zwei Tage in der Zukunft; VictoriaMetrics verwirft so etwas, wenn ihm nichts anderes gesagt wurde.</numerusform>
            <numerusform>%n Zeilen sind älter als ein Monat oder liegen mehr als zwei Tage in der Zukunft; VictoriaMetrics verwirft so etwas, wenn ihm nichts anderes gesagt wurde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::DroppedFile</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation>%1 darf nicht gelesen werden. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 is compressed. Unpack it first, then drop the CSV file.</source>
        <translation>%1 ist komprimiert. Entpacken Sie die Datei zuerst und ziehen Sie dann die CSV-Datei auf das Fenster.</translation>
    </message>
    <message>
        <source>%1 is not a CSV file. Files that end in .csv, .tsv or .txt can be imported.</source>
        <translation>%1 ist keine CSV-Datei. Importieren lassen sich Dateien mit der Endung .csv, .tsv oder .txt.</translation>
    </message>
    <message>
        <source>%1 is a folder without CSV files or line protocol.</source>
        <translation>%1 ist ein Ordner ohne CSV-Dateien und ohne Line Protocol.</translation>
    </message>
</context>
<context>
    <name>penstock::DryRun</name>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>time, %1</source>
        <translation>Zeit, %1</translation>
    </message>
    <message>
        <source>more of the time</source>
        <translation>Fortsetzung der Zeit</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>names the measurement</source>
        <translation>nennt das Measurement</translation>
    </message>
    <message>
        <source>field, float</source>
        <translation>Feld, Float</translation>
    </message>
    <message>
        <source>field, integer</source>
        <translation>Feld, Integer</translation>
    </message>
    <message>
        <source>field, boolean</source>
        <translation>Feld, Boolean</translation>
    </message>
    <message>
        <source>field, string</source>
        <translation>Feld, String</translation>
    </message>
    <message>
        <source>Show what would be written, rows beside their lines; write nothing, need no server.</source>
        <translation>Zeigt, was geschrieben würde, Zeilen neben ihren Punkten; schreibt nichts, braucht keinen Server.</translation>
    </message>
    <message>
        <source>With --dry-run: save all lines to this file, as line protocol.</source>
        <translation>Mit --dry-run: alle Punkte in diese Datei schreiben, als Line Protocol.</translation>
    </message>
    <message>
        <source>--lines goes with --dry-run.</source>
        <translation>--lines gehört zu --dry-run.</translation>
    </message>
    <message>
        <source>--lines goes with one file.</source>
        <translation>--lines geht nur mit einer Datei.</translation>
    </message>
    <message>
        <source>%1: about %2 rows, measurement &quot;%3&quot;</source>
        <translation>%1: etwa %2 Zeilen, Measurement „%3“</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>  not written: %1</source>
        <translation>  nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>%1: No row can be written.</source>
        <translation>%1: Keine Zeile kann geschrieben werden.</translation>
    </message>
    <message>
        <source>Say what becomes of them: --on-duplicate sequence, tag, ns, first or last.</source>
        <translation>Sagen Sie, was aus ihnen wird: --on-duplicate sequence, tag, ns, first oder last.</translation>
    </message>
</context>
<context>
    <name>penstock::Duplicates</name>
    <message>
        <source>an earlier row has the same series and time; the first one is kept</source>
        <translation>eine frühere Zeile hat dieselbe Serie und Zeit; die erste bleibt</translation>
    </message>
    <message>
        <source>whether an earlier row has the same series and time is not known: the rows are too far out of order. Sort the file by its time</source>
        <translation>ob eine frühere Zeile dieselbe Serie und Zeit hat, ist nicht bekannt: Die Zeilen sind zu weit durcheinander. Sortieren Sie die Datei nach der Zeit</translation>
    </message>
    <message>
        <source>no later time is known to be free: the rows are too far out of order. Sort the file by its time</source>
        <translation>von keiner späteren Zeit ist bekannt, dass sie frei ist: Die Zeilen sind zu weit durcheinander. Sortieren Sie die Datei nach der Zeit</translation>
    </message>
    <message numerus="yes">
        <source>Of %n row(s) it is not known whether they share series and time with an earlier one, first on line %1: they are too far out of order.</source>
        <translation>
            <numerusform>Von %n Zeile, Zeile %1 der Datei, ist nicht bekannt, ob sie Serie und Zeit mit einer früheren gemeinsam hat: Sie steht zu weit außer der Reihe.</numerusform>
            <numerusform>Von %n Zeilen, zuerst Zeile %1 der Datei, ist nicht bekannt, ob sie Serie und Zeit mit einer früheren gemeinsam haben: Sie stehen zu weit außer der Reihe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier one, first on line %1; where points have an identity they have overwritten its fields.</source>
        <translation>
            <numerusform>%n Zeile hat Serie und Zeit mit einer früheren gemeinsam, Zeile %1 der Datei; wo Punkte eine Identität haben, hat sie deren Felder überschrieben.</numerusform>
            <numerusform>%n Zeilen haben Serie und Zeit mit einer früheren gemeinsam, zuerst Zeile %1 der Datei; wo Punkte eine Identität haben, haben sie deren Felder überschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier one, first on line %1; each got a tag with its number.</source>
        <translation>
            <numerusform>%n Zeile hat Serie und Zeit mit einer früheren gemeinsam, Zeile %1 der Datei; sie bekam ein Tag mit ihrer Nummer.</numerusform>
            <numerusform>%n Zeilen haben Serie und Zeit mit einer früheren gemeinsam, zuerst Zeile %1 der Datei; jede bekam ein Tag mit ihrer Nummer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier one, first on line %1; their times were made later by nanoseconds.</source>
        <translation>
            <numerusform>%n Zeile hat Serie und Zeit mit einer früheren gemeinsam, Zeile %1 der Datei; ihre Zeit wurde um Nanosekunden verschoben.</numerusform>
            <numerusform>%n Zeilen haben Serie und Zeit mit einer früheren gemeinsam, zuerst Zeile %1 der Datei; ihre Zeiten wurden um Nanosekunden verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier one, first on line %1; they were left out.</source>
        <translation>
            <numerusform>%n Zeile hat Serie und Zeit mit einer früheren gemeinsam, Zeile %1 der Datei; sie wurde weggelassen.</numerusform>
            <numerusform>%n Zeilen haben Serie und Zeit mit einer früheren gemeinsam, zuerst Zeile %1 der Datei; sie wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier one, first on line %1, and have replaced it.</source>
        <translation>
            <numerusform>%n Zeile hat Serie und Zeit mit einer früheren gemeinsam, Zeile %1 der Datei, und hat sie ersetzt.</numerusform>
            <numerusform>%n Zeilen haben Serie und Zeit mit einer früheren gemeinsam, zuerst Zeile %1 der Datei, und haben sie ersetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::DurationWords</name>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
</context>
<context>
    <name>penstock::DynamicSchema</name>
    <message>
        <source>The schema has no columns. Add the columns of the points.</source>
        <translation>Das Schema hat keine Spalten. Fügen Sie die Spalten der Datenpunkte hinzu.</translation>
    </message>
    <message>
        <source>The schema has more than one measurement. Keep one.</source>
        <translation>Das Schema hat mehr als ein Measurement. Behalten Sie nur eines.</translation>
    </message>
    <message>
        <source>The schema has more than one time. Keep one.</source>
        <translation>Das Schema hat mehr als eine Zeit. Behalten Sie nur eine.</translation>
    </message>
    <message>
        <source>The schema has no field. Add one, or a placeholder.</source>
        <translation>Das Schema hat kein Feld. Fügen Sie eines hinzu oder einen Platzhalter.</translation>
    </message>
    <message>
        <source>A tag or a field of the schema has no name. Give it one.</source>
        <translation>Ein Tag oder ein Feld des Schemas hat keinen Namen. Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>Two tags or fields of the schema have the same name. Rename one.</source>
        <translation>Zwei Tags oder Felder des Schemas haben denselben Namen. Benennen Sie eines davon um.</translation>
    </message>
    <message>
        <source>The name &quot;time&quot; is reserved for the timestamp. Rename that tag or field.</source>
        <translation>Der Name „time“ ist dem Zeitstempel vorbehalten. Benennen Sie dieses Tag oder Feld um.</translation>
    </message>
    <message>
        <source>The value of the column &quot;%1&quot; must be %2.</source>
        <translation>Der Wert der Spalte „%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>an integer of 64 bits</source>
        <translation>eine ganze Zahl mit 64 Bit</translation>
    </message>
    <message>
        <source>a number that a float holds exactly</source>
        <translation>eine Zahl, die ein Float genau darstellt</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;. Use MEASUREMENT, TIMEINT, TIMESTR, TIMEDT, TAG, TAGENUM, PLACEHOLDER, BOOL, INT, UINT, FLOAT, DECIMAL, STR or ENUM.</source>
        <translation>Die Rolle „%1“ gibt es nicht. Verwenden Sie MEASUREMENT, TIMEINT, TIMESTR, TIMEDT, TAG, TAGENUM, PLACEHOLDER, BOOL, INT, UINT, FLOAT, DECIMAL, STR oder ENUM.</translation>
    </message>
    <message>
        <source>The row has %1 values where the schema has %2.</source>
        <translation>Die Zeile hat %1 Werte, das Schema hat %2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has no value.</source>
        <translation>Die Spalte „%1“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>The schema has no column &quot;%1&quot;.</source>
        <translation>Das Schema hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>A column has two values.</source>
        <translation>Eine Spalte hat zwei Werte.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>the text of a time</source>
        <translation>eine Zeit als Text</translation>
    </message>
    <message>
        <source>a clock&apos;s time</source>
        <translation>die Zeit einer Uhr</translation>
    </message>
    <message>
        <source>text, an integer or a boolean</source>
        <translation>ein Text, eine ganze Zahl oder ein Boolean</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>ein Boolean</translation>
    </message>
    <message>
        <source>an unsigned integer of 64 bits</source>
        <translation>eine ganze Zahl ohne Vorzeichen mit 64 Bit</translation>
    </message>
    <message>
        <source>the text of a decimal number</source>
        <translation>eine Dezimalzahl als Text</translation>
    </message>
    <message>
        <source>an enumerator or its name</source>
        <translation>ein Enumerator oder sein Name</translation>
    </message>
    <message>
        <source>The value %1 of the column &quot;%2&quot; has no name. Add one to the names of its enumerators.</source>
        <translation>Der Wert %1 der Spalte „%2“ hat keinen Namen. Ergänzen Sie einen in den Namen ihrer Enumeratoren.</translation>
    </message>
</context>
<context>
    <name>penstock::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles a&amp;uswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>F&amp;ormat the query</source>
        <translation>Abfrage &amp;formatieren</translation>
    </message>
    <message>
        <source>Co&amp;mment or not</source>
        <translation>Ko&amp;mmentar oder nicht</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>Erse&amp;tzen …</translation>
    </message>
</context>
<context>
    <name>penstock::EditPlan</name>
    <message>
        <source>“%1” had no value: it cannot be taken away again by itself.</source>
        <translation>„%1“ hatte keinen Wert: Er kann nicht für sich wieder weggenommen werden.</translation>
    </message>
    <message>
        <source>%1: a deletion of InfluxDB 2.x cannot say “without the tag %2”, and would take points of other series as well.</source>
        <translation>%1: Eine Löschung von InfluxDB 2.x kann nicht „ohne das Tag %2“ sagen und nähme auch Punkte anderer Serien weg.</translation>
    </message>
    <message>
        <source>Not all of the point&apos;s fields are among the columns.</source>
        <translation>Nicht alle Felder des Punktes sind unter den Spalten.</translation>
    </message>
    <message>
        <source>It is itself what undoes.</source>
        <translation>Es macht selbst etwas rückgängig.</translation>
    </message>
</context>
<context>
    <name>penstock::EditTarget</name>
    <message>
        <source>Its values are computed: they are no fields of stored points.</source>
        <translation>Seine Werte sind berechnet: Sie sind keine Felder gespeicherter Punkte.</translation>
    </message>
    <message>
        <source>A column has another name than its field.</source>
        <translation>Eine Spalte heißt anders als ihr Feld.</translation>
    </message>
    <message>
        <source>The statement writes, it has no rows of points.</source>
        <translation>Die Anweisung schreibt, sie hat keine Zeilen von Punkten.</translation>
    </message>
    <message>
        <source>The rows are of more than one measurement.</source>
        <translation>Die Zeilen sind von mehr als einem Measurement.</translation>
    </message>
    <message>
        <source>The statement is not understood well enough to tell its points.</source>
        <translation>Die Anweisung wird nicht gut genug verstanden, um ihre Punkte zu kennen.</translation>
    </message>
    <message>
        <source>The rows are of spans of time, not of stored points.</source>
        <translation>Die Zeilen sind von Zeitspannen, nicht von gespeicherten Punkten.</translation>
    </message>
    <message>
        <source>Points can be edited in answers of InfluxQL.</source>
        <translation>Punkte können in Antworten von InfluxQL bearbeitet werden.</translation>
    </message>
    <message>
        <source>The rows are no points: only those of a SELECT are.</source>
        <translation>Die Zeilen sind keine Punkte: Das sind nur die eines SELECT.</translation>
    </message>
    <message>
        <source>The rows are of a statement within the statement, not of stored points.</source>
        <translation>Die Zeilen sind von einer Anweisung in der Anweisung, nicht von gespeicherten Punkten.</translation>
    </message>
    <message>
        <source>The rows may be of more than one measurement.</source>
        <translation>Die Zeilen sind vielleicht von mehr als einem Measurement.</translation>
    </message>
</context>
<context>
    <name>penstock::EditTargetJob</name>
    <message>
        <source>It is not known which statement this table answers.</source>
        <translation>Es ist nicht bekannt, auf welche Anweisung diese Tabelle antwortet.</translation>
    </message>
    <message>
        <source>Points can be edited on InfluxDB 1.x and 2.x: other servers delete none.</source>
        <translation>Punkte können auf InfluxDB 1.x und 2.x bearbeitet werden: Andere Server löschen keine.</translation>
    </message>
    <message>
        <source>It is not known which database the rows are of.</source>
        <translation>Es ist nicht bekannt, aus welcher Datenbank die Zeilen sind.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>The server does not tell the fields of “%1”.</source>
        <translation>Der Server nennt die Felder von „%1“ nicht.</translation>
    </message>
    <message>
        <source>It is not known which bucket the database “%1” is: no mapping says so.</source>
        <translation>Es ist nicht bekannt, welcher Bucket die Datenbank „%1“ ist: Keine Zuordnung sagt es.</translation>
    </message>
    <message>
        <source>The bucket that is mapped to the database “%1” is not in the server&apos;s list.</source>
        <translation>Der Bucket, dem die Datenbank „%1“ zugeordnet ist, steht nicht in der Liste des Servers.</translation>
    </message>
</context>
<context>
    <name>penstock::EditableText</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht zu lesen: %2</translation>
    </message>
    <message>
        <source>%1 begins as UTF-16 or UTF-32 text, and then holds what is none, so that it cannot be shown as it is. Save it as UTF-8 where it comes from.</source>
        <translation>%1 beginnt als Text in UTF-16 oder UTF-32 und enthält dann, was keiner ist, und lässt sich deshalb nicht zeigen, wie es ist. Speichern Sie es dort, wo es herkommt, als UTF-8.</translation>
    </message>
    <message>
        <source>%1 is no UTF-8 text, so that it cannot be shown as it is. Convert it to UTF-8, or write it with: penstock-cli write %1</source>
        <translation>%1 ist kein UTF-8-Text und kann deshalb nicht gezeigt werden, wie es ist. Wandeln Sie es in UTF-8 um, oder schreiben Sie es mit: penstock-cli write %1</translation>
    </message>
    <message>
        <source>%1 is UTF-16 or UTF-32 text, and too large or packed, so that it is not converted here; servers take UTF-8. Convert it first: iconv -f UTF-16 -t UTF-8 %1</source>
        <translation>%1 ist Text in UTF-16 oder UTF-32, und zu groß oder gepackt, und wird deshalb hier nicht umgewandelt; Server nehmen UTF-8. Wandeln Sie es vorher um: iconv -f UTF-16 -t UTF-8 %1</translation>
    </message>
</context>
<context>
    <name>penstock::EditorFindBar</name>
    <message>
        <source>Find in the query</source>
        <translation>In der Abfrage suchen</translation>
    </message>
    <message>
        <source>Match the case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>Replace a&amp;ll</source>
        <translation>A&amp;lle ersetzen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match, all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::EditsBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Changes that have not been sent</source>
        <translation>Änderungen, die nicht gesendet wurden</translation>
    </message>
    <message numerus="yes">
        <source>%n changes staged; nothing has been sent</source>
        <comment>of points</comment>
        <translation>
            <numerusform>%n Änderung vorgemerkt; nichts wurde gesendet</numerusform>
            <numerusform>%n Änderungen vorgemerkt; nichts wurde gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. They are of an answer before this one.</source>
        <translation>%1. Sie gehören zu einer früheren Antwort.</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>A&amp;nsehen …</translation>
    </message>
</context>
<context>
    <name>penstock::EditsJob</name>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>penstock::EditsReview</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Changes of “%1” in %2</source>
        <translation>Änderungen von „%1“ in %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Exactly what is sent, in this order</source>
        <translation>Genau das wird gesendet, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Exactly what is sent, in this order:</source>
        <translation>Genau das wird gesendet, in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>DELETE of InfluxDB 1.x works in all retention policies of the database.</source>
        <translation>DELETE von InfluxDB 1.x wirkt in allen Retention Policies der Datenbank.</translation>
    </message>
    <message>
        <source>A server does not say how many points it has deleted.</source>
        <translation>Ein Server sagt nicht, wie viele Punkte er gelöscht hat.</translation>
    </message>
    <message>
        <source>The values before are those of the answer: if somebody has written others since, they are not seen here.</source>
        <translation>Die Werte davor sind die der Antwort: Hat jemand seitdem andere geschrieben, sind sie hier nicht zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the changes cannot be undone: %1</source>
        <translation>
            <numerusform>%n der Änderungen kann nicht rückgängig gemacht werden: %1</numerusform>
            <numerusform>%n der Änderungen können nicht rückgängig gemacht werden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>write %n points</source>
        <translation>
            <numerusform>%n Punkt schreiben</numerusform>
            <numerusform>%n Punkte schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n points</source>
        <translation>
            <numerusform>%n Punkt löschen</numerusform>
            <numerusform>%n Punkte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two deeds</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>write 2 points, delete 1 points · home · plant</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 is a production connection: type %2 to go on.</source>
        <translation>%1 ist eine Produktionsverbindung: Geben Sie %2 ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>The connection is not open: nothing was sent.</source>
        <translation>Die Verbindung ist nicht offen: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>The values before were written again. Run the statement again to see them.</source>
        <translation>Die früheren Werte wurden wieder geschrieben. Führen Sie die Anweisung noch einmal aus, um sie zu sehen.</translation>
    </message>
    <message>
        <source>All changes are done. Run the statement again to see them.</source>
        <translation>Alle Änderungen sind erledigt. Führen Sie die Anweisung noch einmal aus, um sie zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n changes are done.</source>
        <translation>
            <numerusform>%1 von %n Änderung ist erledigt.</numerusform>
            <numerusform>%1 von %n Änderungen sind erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is not known whether they were done.</source>
        <translation>
            <numerusform>Von %n ist nicht bekannt, ob sie erledigt wurde.</numerusform>
            <numerusform>Von %n ist nicht bekannt, ob sie erledigt wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %n changes</source>
        <translation>
            <numerusform>%n Änderung &amp;rückgängig machen</numerusform>
            <numerusform>%n Änderungen &amp;rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>The values before will be written again.</source>
        <translation>Die Werte davor werden wieder geschrieben.</translation>
    </message>
    <message>
        <source>What was deleted in other retention policies is not back.</source>
        <translation>Was in anderen Retention Policies gelöscht wurde, ist nicht wieder da.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was undone.</source>
        <translation>Abgebrochen: Nichts wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was sent.</source>
        <translation>Abgebrochen: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>penstock::EncodingGuess</name>
    <message>
        <source>The text is not UTF-8. As %1 %2 % of its characters beyond ASCII make sense.</source>
        <translation>Der Text ist nicht UTF-8. Als %1 ergeben %2 % seiner Zeichen außerhalb von ASCII einen Sinn.</translation>
    </message>
    <message>
        <source>The file begins with the byte order mark of %1.</source>
        <translation>Die Datei beginnt mit der Bytereihenfolge-Marke von %1.</translation>
    </message>
    <message>
        <source>Every other byte is NUL, as in %1.</source>
        <translation>Jedes zweite Byte ist NUL, wie in %1.</translation>
    </message>
    <message numerus="yes">
        <source>The text is UTF-8 but for %n byte(s).</source>
        <translation>
            <numerusform>Der Text ist UTF-8 bis auf %n Byte.</numerusform>
            <numerusform>Der Text ist UTF-8 bis auf %n Bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::Endpoint</name>
    <message>
        <source>The server&apos;s address is not complete. Write it as http://host:8086 or https://host:8086 in the connection&apos;s settings.</source>
        <translation>Die Adresse des Servers ist unvollständig. Schreiben Sie sie in den Einstellungen der Verbindung als http://host:8086 oder https://host:8086.</translation>
    </message>
</context>
<context>
    <name>penstock::EntryChooser</name>
    <message>
        <source>Which table of the answer is shown</source>
        <translation>Welche Tabelle der Antwort gezeigt wird</translation>
    </message>
</context>
<context>
    <name>penstock::EntryList</name>
    <message>
        <source>%1: %2</source>
        <comment>number of a table, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>statement, number of rows</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>penstock::ErrorLimit</name>
    <message numerus="yes">
        <source>Stopped, because %n row(s) were refused, as it was asked for.</source>
        <translation>
            <numerusform>Angehalten, weil %n Zeile abgelehnt wurde, wie verlangt.</numerusform>
            <numerusform>Angehalten, weil %n Zeilen abgelehnt wurden, wie verlangt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, because %n row(s) of %1 were refused, more than the %2 % that were allowed.</source>
        <translation>
            <numerusform>Angehalten, weil %n Zeile von %1 abgelehnt wurde, mehr als die erlaubten %2 %.</numerusform>
            <numerusform>Angehalten, weil %n Zeilen von %1 abgelehnt wurden, mehr als die erlaubten %2 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is line %1: %2.</source>
        <translation>Die erste ist Zeile %1: %2.</translation>
    </message>
    <message>
        <source>The first is line %1, column %2: %3.</source>
        <translation>Die erste ist Zeile %1, Spalte %2: %3.</translation>
    </message>
</context>
<context>
    <name>penstock::EventText</name>
    <message>
        <source>%1, %2</source>
        <comment>429, the server asked to wait</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; the first is row %2</source>
        <translation>%1; die erste ist Zeile %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are not stored</source>
        <translation>
            <numerusform>%1 Zeile ist nicht gespeichert</numerusform>
            <numerusform>%1 Zeilen sind nicht gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) may be stored, no answer told of them</source>
        <translation>
            <numerusform>%1 Zeile ist vielleicht gespeichert, keine Antwort berichtete von ihr</numerusform>
            <numerusform>%1 Zeilen sind vielleicht gespeichert, keine Antwort berichtete von ihnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a write was too large for the server: %1 line(s) at a time instead</source>
        <translation>
            <numerusform>ein Schreiben war dem Server zu groß: stattdessen %1 Zeile auf einmal</numerusform>
            <numerusform>ein Schreiben war dem Server zu groß: stattdessen %1 Zeilen auf einmal</numerusform>
        </translation>
    </message>
    <message>
        <source>all rows up to row %1 are settled</source>
        <translation>alle Zeilen bis Zeile %1 sind erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were stored</source>
        <translation>
            <numerusform>%1 Zeile wurde gespeichert</numerusform>
            <numerusform>%1 Zeilen wurden gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Läuft weiter</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Noch einmal gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Smaller writes</source>
        <translation>Kleinere Schreibvorgänge</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Sicherungspunkt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) at a time</source>
        <translation>
            <numerusform>%n Anfrage zugleich</numerusform>
            <numerusform>%n Anfragen zugleich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, each of up to %2 rows</source>
        <translation>%1, je bis zu %2 Zeilen</translation>
    </message>
    <message>
        <source>%1: more, for the server takes it well</source>
        <translation>%1: mehr, denn der Server verträgt es gut</translation>
    </message>
    <message>
        <source>%1: less, for answers had become slower</source>
        <translation>%1: weniger, denn Antworten waren langsamer geworden</translation>
    </message>
    <message>
        <source>%1: less, for no answer had come in time</source>
        <translation>%1: weniger, denn es war keine Antwort rechtzeitig gekommen</translation>
    </message>
    <message>
        <source>%1: less, for writes were too large for the server</source>
        <translation>%1: weniger, denn Pakete waren dem Server zu groß</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>Angepasst</translation>
    </message>
</context>
<context>
    <name>penstock::EventsModel</name>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>penstock::Explain</name>
    <message>
        <source>Flux has no plans: InfluxQL and SQL have. Nothing has been run.</source>
        <translation>Flux hat keine Ausführungspläne: InfluxQL und SQL haben sie. Nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>A plan is asked for one statement at a time: put the caret in it. Nothing has been run.</source>
        <translation>Ein Ausführungsplan wird für jeweils eine Anweisung abgefragt: Setzen Sie die Schreibmarke hinein. Nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Only statements that select rows, and write none, have a plan. Nothing has been run.</source>
        <translation>Nur Anweisungen, die Zeilen auswählen und keine schreiben, haben einen Ausführungsplan. Nichts wurde ausgeführt.</translation>
    </message>
</context>
<context>
    <name>penstock::ExplorerBranch</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>No database yet</source>
        <translation>Noch keine Datenbank</translation>
    </message>
    <message>
        <source>No measurement yet</source>
        <translation>Noch kein Measurement</translation>
    </message>
    <message>
        <source>No tag and no field</source>
        <translation>Kein Tag und kein Feld</translation>
    </message>
    <message>
        <source>%1 of %2 · more…</source>
        <translation>%1 von %2 · mehr …</translation>
    </message>
    <message>
        <source>The first %1 · more…</source>
        <translation>Die ersten %1 · mehr …</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>%1, default</source>
        <translation>%1, Standard</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
</context>
<context>
    <name>penstock::ExplorerDock</name>
    <message>
        <source>Filter names</source>
        <translation>Namen filtern</translation>
    </message>
    <message>
        <source>Filter the explorer</source>
        <translation>Explorer filtern</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <source>Add a server to look at its databases, measurements and fields.</source>
        <translation>Fügen Sie einen Server hinzu, um seine Datenbanken, Measurements und Felder zu erkunden.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Connections, databases, measurements, tags and fields</source>
        <translation>Verbindungen, Datenbanken, Measurements, Tags und Felder</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
</context>
<context>
    <name>penstock::ExplorerMenu</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Show &amp;first rows</source>
        <translation>&amp;Erste Zeilen zeigen</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>Auf&amp;bau zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>Namen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Insert name</source>
        <translation>Namen ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>&amp;Meldung kopieren</translation>
    </message>
    <message>
        <source>I&amp;mport CSV here…</source>
        <translation>CSV hier &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;New query here</source>
        <translation>&amp;Neue Abfrage hier</translation>
    </message>
    <message>
        <source>&amp;Use for the current query</source>
        <translation>Für die aktuelle Abfrage &amp;verwenden</translation>
    </message>
    <message>
        <source>Count &amp;series</source>
        <translation>&amp;Serien zählen</translation>
    </message>
    <message>
        <source>&amp;New query</source>
        <translation>&amp;Neue Abfrage</translation>
    </message>
    <message>
        <source>Show time s&amp;pan</source>
        <translation>Zeits&amp;panne zeigen</translation>
    </message>
    <message>
        <source>Show &amp;series</source>
        <translation>&amp;Serien zeigen</translation>
    </message>
    <message>
        <source>Count &amp;values</source>
        <translation>&amp;Werte zählen</translation>
    </message>
    <message>
        <source>Copy &amp;quoted name</source>
        <translation>Namen in Anführungs&amp;zeichen kopieren</translation>
    </message>
    <message>
        <source>Dr&amp;op database…</source>
        <translation>Datenbank &amp;löschen …</translation>
    </message>
    <message>
        <source>Dr&amp;op retention policy…</source>
        <translation>Retention Policy &amp;löschen …</translation>
    </message>
    <message>
        <source>Dr&amp;op measurement…</source>
        <translation>Measurement &amp;löschen …</translation>
    </message>
    <message>
        <source>&amp;Show more</source>
        <translation>&amp;Mehr zeigen</translation>
    </message>
    <message>
        <source>&amp;Administration…</source>
        <translation>Verwal&amp;tung …</translation>
    </message>
</context>
<context>
    <name>penstock::ExplorerModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There are more names than are shown. Double-click or press Enter for the next ones.</source>
        <translation>Es gibt mehr Namen als gezeigt. Doppelklick oder Eingabetaste holt die nächsten.</translation>
    </message>
</context>
<context>
    <name>penstock::ExportBar</name>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Export stoppen</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 rows</source>
        <translation>%1 wird geschrieben: %2 von %3 Zeilen</translation>
    </message>
</context>
<context>
    <name>penstock::ExportDialog</name>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Write the answer to a file</source>
        <translation>Die Antwort in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>not packed</source>
        <translation>nicht gepackt</translation>
    </message>
    <message>
        <source>gzip (.gz)</source>
        <translation>gzip (.gz)</translation>
    </message>
    <message>
        <source>Zstandard (.zst)</source>
        <translation>Zstandard (.zst)</translation>
    </message>
    <message>
        <source>&amp;Packing</source>
        <translation>&amp;Packen</translation>
    </message>
    <message>
        <source>All rows of the answer, as they come, in constant memory. The file is there when the last row is in it, and not before.</source>
        <translation>Alle Zeilen der Antwort, wie sie kommen, mit gleich bleibendem Speicher. Die Datei ist da, wenn die letzte Zeile darin ist, und nicht vorher.</translation>
    </message>
    <message>
        <source>&amp;All, as they came: %1</source>
        <translation>&amp;Alle, wie sie kamen: %1</translation>
    </message>
    <message>
        <source>&amp;All: %1</source>
        <translation>&amp;Alle: %1</translation>
    </message>
    <message>
        <source>As they are &amp;shown, sorted and filtered: %1</source>
        <translation>Wie &amp;gezeigt, sortiert und gefiltert: %1</translation>
    </message>
    <message>
        <source>The s&amp;election: %1</source>
        <comment>rows and cells</comment>
        <translation>Die Aus&amp;wahl: %1</translation>
    </message>
    <message>
        <source>%1, %2 cells</source>
        <comment>number of rows, of cells</comment>
        <translation>%1, %2 Zellen</translation>
    </message>
    <message>
        <source>These are not all rows of the answer: some are missing, or still to come.</source>
        <translation>Das sind nicht alle Zeilen der Antwort: Einige fehlen oder kommen noch.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) are left out</source>
        <translation>
            <numerusform>%n versteckte Spalte wird weggelassen</numerusform>
            <numerusform>%n versteckte Spalten werden weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No fo&amp;rmulas for spreadsheets</source>
        <translation>Keine Fo&amp;rmeln für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Texts that begin like a formula get an apostrophe in front.</source>
        <translation>Texte, die wie eine Formel beginnen, bekommen einen Apostroph davor.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>&amp;NaN and infinity as text</source>
        <translation>&amp;NaN und Unendlich als Text</translation>
    </message>
    <message>
        <source>JSON has no word for them; else they become null.</source>
        <translation>JSON hat kein Wort dafür; sonst werden sie zu null.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Separator of CSV</source>
        <translation>Trennzeichen der CSV-Datei</translation>
    </message>
    <message>
        <source>Comma between cells</source>
        <translation>Komma zwischen Zellen</translation>
    </message>
    <message>
        <source>Semicolon between cells</source>
        <translation>Semikolon zwischen Zellen</translation>
    </message>
    <message>
        <source>Tab between cells</source>
        <translation>Tabulator zwischen Zellen</translation>
    </message>
    <message>
        <source>&amp;Line ends of Windows</source>
        <translation>&amp;Zeilenenden von Windows</translation>
    </message>
    <message>
        <source>CR LF, as RFC 4180 has it, and not LF alone</source>
        <translation>CR LF, wie RFC 4180 es will, und nicht LF allein</translation>
    </message>
</context>
<context>
    <name>penstock::ExportMenu</name>
    <message>
        <source>As &amp;CSV…</source>
        <translation>Als &amp;CSV…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Als &amp;JSON…</translation>
    </message>
    <message>
        <source>As JSON &amp;lines…</source>
        <translation>Als JSON-&amp;Zeilen …</translation>
    </message>
    <message>
        <source>As line &amp;protocol…</source>
        <translation>Als Line &amp;Protocol …</translation>
    </message>
    <message>
        <source>As &amp;Markdown…</source>
        <translation>Als &amp;Markdown …</translation>
    </message>
    <message>
        <source>As &amp;HTML…</source>
        <translation>Als &amp;HTML …</translation>
    </message>
    <message>
        <source>%1 files, also packed (%2)</source>
        <translation>%1-Dateien, auch gepackt (%2)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>line protocol</source>
        <translation>Line Protocol</translation>
    </message>
</context>
<context>
    <name>penstock::ExportRun</name>
    <message>
        <source>The types of the fields could not be asked for; they are those of the columns: %1</source>
        <translation>Die Typen der Felder ließen sich nicht abfragen; es sind die der Spalten: %1</translation>
    </message>
    <message>
        <source>Stopped: %1 was not written.</source>
        <translation>Gestoppt: %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1 nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>%1 are left out, for line protocol cannot hold them: %2</source>
        <translation>%1 weggelassen, weil Line Protocol sie nicht halten kann: %2</translation>
    </message>
    <message>
        <source>They are not all: the answer is not complete.</source>
        <translation>Es sind nicht alle: Die Antwort ist nicht vollständig.</translation>
    </message>
    <message>
        <source>No cell is selected; nothing was written.</source>
        <translation>Keine Zelle ist ausgewählt; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The connection was closed: %1 was not written.</source>
        <translation>Die Verbindung wurde geschlossen: %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The table is still being filtered; nothing was written. Try again when its filter is done.</source>
        <translation>Die Tabelle wird noch gefiltert; nichts wurde geschrieben. Versuchen Sie es erneut, wenn ihr Filter fertig ist.</translation>
    </message>
    <message>
        <source>Another file is still being written; nothing else was. Wait for it, or stop it.</source>
        <translation>Eine andere Datei wird noch geschrieben; sonst wurde nichts geschrieben. Warten Sie darauf, oder halten Sie es an.</translation>
    </message>
    <message>
        <source>It was too late to stop: %1 has all rows already.</source>
        <translation>Zum Anhalten war es zu spät: %1 hat bereits alle Zeilen.</translation>
    </message>
</context>
<context>
    <name>penstock::FieldEditDialog</name>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>%1; it stays what it is</source>
        <translation>%1; das bleibt er</translation>
    </message>
    <message>
        <source>Point:</source>
        <translation>Punkt:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Typ:</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>&amp;New value:</source>
        <translation>&amp;Neuer Wert:</translation>
    </message>
    <message>
        <source>What is wrong with the value</source>
        <translation>Was an dem Wert falsch ist</translation>
    </message>
    <message>
        <source>&amp;Stage the change</source>
        <translation>Änderung vor&amp;merken</translation>
    </message>
</context>
<context>
    <name>penstock::FieldText</name>
    <message>
        <source>A value of “%1” (%2) is needed: it cannot be taken away from a point by itself.</source>
        <translation>Ein Wert von „%1“ (%2) ist nötig: Er kann einem Punkt nicht für sich genommen werden.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”, which is of type %3.</source>
        <translation>„%1“ ist kein Wert von „%2“, das vom Typ %3 ist.</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>unsigned integer</source>
        <translation>vorzeichenlose ganze Zahl</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>float</source>
        <translation>Gleitkommazahl</translation>
    </message>
    <message>
        <source>A text cannot hold a NUL character.</source>
        <translation>Ein Text kann kein NUL-Zeichen enthalten.</translation>
    </message>
</context>
<context>
    <name>penstock::FileEdit</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>penstock::FileFingerprint</name>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>its size was %1 bytes and is %2</source>
        <translation>ihre Größe war %1 Bytes und ist %2</translation>
    </message>
    <message>
        <source>its content is another one</source>
        <translation>ihr Inhalt ist ein anderer</translation>
    </message>
    <message>
        <source>it was written at %1</source>
        <translation>sie wurde um %1 geschrieben</translation>
    </message>
    <message>
        <source>it was replaced, or its rights or links were changed, at %1, and it is too large to be compared as a whole</source>
        <translation>sie wurde um %1 ersetzt, oder ihre Rechte oder Verweise wurden geändert, und sie ist zu groß, um ganz verglichen zu werden</translation>
    </message>
</context>
<context>
    <name>penstock::FileHeadJob</name>
    <message>
        <source>%1 is no UTF-8 text, so that it cannot be shown as it is. Convert it to UTF-8, or write it with: penstock-cli write %1</source>
        <translation>%1 ist kein UTF-8-Text und kann deshalb nicht gezeigt werden, wie es ist. Wandeln Sie es in UTF-8 um, oder schreiben Sie es mit: penstock-cli write %1</translation>
    </message>
</context>
<context>
    <name>penstock::FileImport</name>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>The profile “%1” is for files with the columns %2; %3 has %4.</source>
        <translation>Das Profil „%1“ ist für Dateien mit den Spalten %2; %3 hat %4.</translation>
    </message>
</context>
<context>
    <name>penstock::FileIntake</name>
    <message>
        <source>Import CSV files</source>
        <translation>CSV-Dateien importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing will be imported.</source>
        <translation>Es wird nichts importiert.</translation>
    </message>
    <message>
        <source>Import %1 into %2</source>
        <translation>%1 in %2 importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n CSV files into %1</source>
        <translation>
            <numerusform>%n CSV-Datei in %1 importieren</numerusform>
            <numerusform>%n CSV-Dateien in %1 importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns and types are shown before anything is written.</source>
        <translation>Spalten und Typen werden gezeigt, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.tab *.txt *.csv.gz *.csv.zst)</source>
        <translation>CSV-Dateien (*.csv *.tsv *.tab *.txt *.csv.gz *.csv.zst)</translation>
    </message>
    <message>
        <source>Keep the profile %1</source>
        <translation>Profil %1 behalten</translation>
    </message>
    <message>
        <source>The next file is looked at with it.</source>
        <translation>Die nächste Datei wird damit angesehen.</translation>
    </message>
    <message>
        <source>The profile %1 is kept, and offered.</source>
        <translation>Das Profil %1 wird behalten und angeboten.</translation>
    </message>
    <message>
        <source>Open line protocol</source>
        <translation>Line Protocol öffnen</translation>
    </message>
    <message>
        <source>Open %1 in a tab for lines</source>
        <translation>%1 in einem Tab für Zeilen öffnen</translation>
    </message>
    <message>
        <source>Nothing is written before you say so.</source>
        <translation>Geschrieben wird erst, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Open the pipeline %1</source>
        <translation>Pipeline %1 öffnen</translation>
    </message>
    <message>
        <source>It does not start by itself.</source>
        <translation>Sie startet nicht von selbst.</translation>
    </message>
    <message>
        <source>Line protocol (*.lp *.line *.txt *.lp.gz *.lp.zst *.line.gz *.line.zst)</source>
        <translation>Line Protocol (*.lp *.line *.txt *.lp.gz *.lp.zst *.line.gz *.line.zst)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of line protocol were not opened, since there are so many. Write them with penstock-cli write: %1</source>
        <translation>
            <numerusform>%n Datei mit Line Protocol wurde nicht geöffnet, weil es so viele sind. Schreiben Sie sie mit penstock-cli write: %1</numerusform>
            <numerusform>%n Dateien mit Line Protocol wurden nicht geöffnet, weil es so viele sind. Schreiben Sie sie mit penstock-cli write: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: opened in a tab for lines.</source>
        <translation>%1: in einem Tab für Zeilen geöffnet.</translation>
    </message>
    <message>
        <source>Open %1 in a tab for queries</source>
        <translation>%1 in einem Tab für Abfragen öffnen</translation>
    </message>
    <message>
        <source>Nothing runs before you say so.</source>
        <translation>Ausgeführt wird erst, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>%1: opened in a tab for queries.</source>
        <translation>%1: in einem Tab für Abfragen geöffnet.</translation>
    </message>
    <message>
        <source>Import connections from %1</source>
        <translation>Verbindungen aus %1 importieren</translation>
    </message>
    <message>
        <source>You choose which of them, and see what of them is not taken.</source>
        <translation>Sie wählen, welche davon, und sehen, was davon nicht übernommen wird.</translation>
    </message>
    <message>
        <source>Files of connections are opened one after the other. Not opened yet: %1</source>
        <translation>Dateien mit Verbindungen werden nacheinander geöffnet. Noch nicht geöffnet: %1</translation>
    </message>
</context>
<context>
    <name>penstock::FileLock</name>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>Another run holds %1.</source>
        <translation>Ein anderer Lauf verwendet %1.</translation>
    </message>
</context>
<context>
    <name>penstock::FileName</name>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>A name cannot hold line breaks or other control characters.</source>
        <translation>Ein Name darf keine Zeilenumbrüche oder anderen Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>A name cannot hold %1.</source>
        <translation>Ein Name darf %1 nicht enthalten.</translation>
    </message>
    <message>
        <source>The name holds half a character.</source>
        <translation>Der Name enthält ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>A name that begins with a dot is hidden.</source>
        <translation>Ein Name, der mit einem Punkt beginnt, ist versteckt.</translation>
    </message>
    <message>
        <source>A name cannot begin or end with a space, nor end with a dot.</source>
        <translation>Ein Name darf nicht mit einem Leerzeichen beginnen oder enden und nicht mit einem Punkt enden.</translation>
    </message>
    <message>
        <source>“%1” is the name of a device on Windows.</source>
        <translation>„%1“ ist unter Windows der Name eines Geräts.</translation>
    </message>
    <message>
        <source>The name is too long: %1 bytes at most.</source>
        <translation>Der Name ist zu lang: höchstens %1 Bytes.</translation>
    </message>
</context>
<context>
    <name>penstock::FilePage</name>
    <message>
        <source>C&amp;hoose another file…</source>
        <translation>A&amp;ndere Datei wählen…</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Diese Datei lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n column(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n Spalte</numerusform>
            <numerusform>%1 · %2 · %n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>CSV-Datei importieren</translation>
    </message>
    <message>
        <source>Answer the question above to go on.</source>
        <translation>Beantworten Sie die Frage oben, um fortzufahren.</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.tab *.txt *.csv.gz *.csv.zst);;All files (*)</source>
        <translation>CSV-Dateien (*.csv *.tsv *.tab *.txt *.csv.gz *.csv.zst);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profile …</translation>
    </message>
    <message>
        <source>%1 · reading …</source>
        <translation>%1 · wird gelesen …</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>Es gibt nichts zu importieren</translation>
    </message>
    <message>
        <source>The file names its columns, but it has no rows.</source>
        <translation>Die Datei nennt ihre Spalten, hat aber keine Zeilen.</translation>
    </message>
</context>
<context>
    <name>penstock::FilterRow</name>
    <message>
        <source>Filters of the columns</source>
        <translation>Filter der Spalten</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>Filter von %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Part of the text, or = != &lt; &gt; &lt;= &gt;= a value, a..b, /expression/, null, !null</source>
        <translation>Teil des Textes, oder = != &lt; &gt; &lt;= &gt;= ein Wert, a..b, /Ausdruck/, null, !null</translation>
    </message>
    <message>
        <source>filtered by %1</source>
        <comment>names of columns</comment>
        <translation>gefiltert nach %1</translation>
    </message>
</context>
<context>
    <name>penstock::FindBar</name>
    <message>
        <source>Find in the cells</source>
        <translation>In den Zellen suchen</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>zählt …</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>from the other end</source>
        <translation>vom anderen Ende an</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 Zelle</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 Zellen</translation>
    </message>
</context>
<context>
    <name>penstock::FirstLogin</name>
    <message>
        <source>The connection was removed meanwhile, or leads elsewhere, so the token is not kept. Copy it.</source>
        <translation>Die Verbindung wurde inzwischen entfernt oder führt woandershin, daher wird das Token nicht behalten. Kopieren Sie es.</translation>
    </message>
</context>
<context>
    <name>penstock::FirstLoginDialogs</name>
    <message>
        <source>No keyring answers, so this connection knows the token until Penstock ends only. Copy it.</source>
        <translation>Kein Schlüsselbund antwortet; diese Verbindung kennt das Token nur, bis Penstock endet. Kopieren Sie es.</translation>
    </message>
</context>
<context>
    <name>penstock::Flavour</name>
    <message>
        <source>Unknown server</source>
        <translation>Unbekannter Server</translation>
    </message>
</context>
<context>
    <name>penstock::FlowGate</name>
    <message numerus="yes">
        <source>The server has taken nothing for %n second(s), so writing was given up. Last problem: %1</source>
        <translation>
            <numerusform>Der Server hat %n Sekunde lang nichts angenommen, daher wurde das Schreiben aufgegeben. Letztes Problem: %1</numerusform>
            <numerusform>Der Server hat %n Sekunden lang nichts angenommen, daher wurde das Schreiben aufgegeben. Letztes Problem: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::FolderWatch</name>
    <message>
        <source>%1 was imported and stays where it is: the folder %2 cannot be made.</source>
        <translation>%1 wurde importiert und bleibt, wo es ist: Der Ordner %2 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 was imported and stays where it is: it cannot be moved to %2: %3.</source>
        <translation>%1 wurde importiert und bleibt, wo es ist: Es lässt sich nicht nach %2 verschieben: %3.</translation>
    </message>
    <message>
        <source>%1 is no folder that can be read.</source>
        <translation>%1 ist kein Ordner, der gelesen werden kann.</translation>
    </message>
    <message>
        <source>Imported files cannot be moved to %1: it holds the watched folder.</source>
        <translation>Importierte Dateien können nicht nach %1 verschoben werden: Darin liegt der überwachte Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 is there again.</source>
        <translation>Der Ordner %1 ist wieder da.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read; it is waited for.</source>
        <translation>Der Ordner %1 lässt sich nicht lesen; es wird auf ihn gewartet.</translation>
    </message>
    <message>
        <source>%1 has changed while it was imported; it is imported again.</source>
        <translation>%1 hat sich während des Imports geändert; es wird noch einmal importiert.</translation>
    </message>
    <message>
        <source>%1 is tried again when the watch is started again, or it changes.</source>
        <translation>%1 wird noch einmal versucht, wenn die Überwachung neu beginnt oder wenn es sich ändert.</translation>
    </message>
    <message>
        <source>%1 stays where it is, and is tried again when it changes.</source>
        <translation>%1 bleibt, wo es ist, und wird noch einmal versucht, wenn es sich ändert.</translation>
    </message>
    <message>
        <source>%1 is moved to %2.</source>
        <translation>%1 wird nach %2 verschoben.</translation>
    </message>
</context>
<context>
    <name>penstock::ForeignFile</name>
    <message>
        <source>this is not where the lines above let it be.</source>
        <translation>Hier lassen es die Zeilen darüber nicht zu.</translation>
    </message>
    <message>
        <source>a tabulator cannot indent.</source>
        <translation>Mit einem Tabulator kann nicht eingerückt werden.</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>Es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>a name and a colon are expected.</source>
        <translation>Ein Name und ein Doppelpunkt werden erwartet.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 steht zweimal da.</translation>
    </message>
    <message>
        <source>a text over several lines is not read.</source>
        <translation>Ein Text über mehrere Zeilen wird nicht gelesen.</translation>
    </message>
    <message>
        <source>a block&apos;s own indentation is not read.</source>
        <translation>Die eigene Einrückung eines Blocks wird nicht gelesen.</translation>
    </message>
    <message>
        <source>the block&apos;s lines are not indented alike.</source>
        <translation>Die Zeilen des Blocks sind nicht gleich eingerückt.</translation>
    </message>
    <message>
        <source>only a short list in one line is read here.</source>
        <translation>Nur eine kurze Liste in einer Zeile wird hier gelesen.</translation>
    </message>
    <message>
        <source>there is more than one value on the line.</source>
        <translation>In der Zeile steht mehr als ein Wert.</translation>
    </message>
    <message>
        <source>an escape that Penstock does not read.</source>
        <translation>Eine Ersatzdarstellung, die Penstock nicht liest.</translation>
    </message>
    <message>
        <source>the text does not end.</source>
        <translation>Der Text endet nicht.</translation>
    </message>
    <message>
        <source>There is no connection to an InfluxDB in it. Penstock reads the influx CLI&apos;s configs, influxctl&apos;s config.toml, .env and token files of influxdb3, Telegraf&apos;s outputs (.conf), and Grafana&apos;s data sources (.yaml, .json).</source>
        <translation>Darin steht keine Verbindung zu einer InfluxDB. Penstock liest die configs der influx-CLI, config.toml von influxctl, .env- und Token-Dateien von influxdb3, die Ausgaben von Telegraf (.conf) und die Datenquellen von Grafana (.yaml, .json).</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of connections.</source>
        <translation>%1 ist zu groß für eine Datei von Verbindungen.</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>The file says that the server&apos;s certificate is not to be checked: so it will be here.</source>
        <translation>Die Datei sagt, dass das Zertifikat des Servers nicht geprüft wird: So ist es auch hier.</translation>
    </message>
    <message>
        <source>The header %1 may hold a secret and is not taken.</source>
        <translation>Die Kopfzeile %1 enthält vielleicht ein Geheimnis und wird nicht übernommen.</translation>
    </message>
    <message>
        <source>The file does not say where the server is.</source>
        <translation>Die Datei sagt nicht, wo der Server ist.</translation>
    </message>
    <message>
        <source>Where the server is, is filled in when the program runs: %1.</source>
        <translation>Wo der Server ist, wird erst eingesetzt, wenn das Programm läuft: %1.</translation>
    </message>
    <message>
        <source>%1 is filled in when the program runs, and not known here: %2.</source>
        <translation>%1 wird erst eingesetzt, wenn das Programm läuft, und ist hier nicht bekannt: %2.</translation>
    </message>
    <message>
        <source>The password</source>
        <translation>Das Passwort</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Das Token</translation>
    </message>
    <message>
        <source>%1 is not in the file: type it in the connection.</source>
        <translation>%1 steht nicht in der Datei: Geben Sie es in der Verbindung ein.</translation>
    </message>
    <message>
        <source>Its certificates stand in Grafana itself and are not taken: choose their files in the connection.</source>
        <translation>Die Zertifikate stehen in Grafana selbst und werden nicht übernommen: Wählen Sie ihre Dateien in der Verbindung.</translation>
    </message>
    <message>
        <source>The file does not say where the server is: the usual place on this machine is taken.</source>
        <translation>Die Datei sagt nicht, wo der Server ist: Der übliche Ort auf diesem Rechner wird genommen.</translation>
    </message>
    <message>
        <source>a name is expected.</source>
        <translation>Ein Name wird erwartet.</translation>
    </message>
    <message>
        <source>the table&apos;s name does not end.</source>
        <translation>Der Name der Tabelle endet nicht.</translation>
    </message>
    <message>
        <source>the table is something else above.</source>
        <translation>Die Tabelle ist weiter oben etwas anderes.</translation>
    </message>
    <message>
        <source>a &quot;=&quot; is expected.</source>
        <translation>Ein „=“ wird erwartet.</translation>
    </message>
    <message>
        <source>the list does not end.</source>
        <translation>Die Liste endet nicht.</translation>
    </message>
    <message>
        <source>the table does not end.</source>
        <translation>Die Tabelle endet nicht.</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; is no sign of TOML.</source>
        <translation>„\%1“ ist kein Zeichen von TOML.</translation>
    </message>
    <message>
        <source>there is a value that Penstock does not read here.</source>
        <translation>Hier steht ein Wert, den Penstock nicht liest.</translation>
    </message>
</context>
<context>
    <name>penstock::FurtherAsker</name>
    <message>
        <source>The connection that this chart is of is gone: nothing was asked for.</source>
        <translation>Die Verbindung, von der dieses Diagramm stammt, gibt es nicht mehr: Nichts wurde abgefragt.</translation>
    </message>
    <message>
        <source>%1 is of another connection than this chart, which is of %2: nothing was asked for.</source>
        <translation>%1 gehört zu einer anderen Verbindung als dieses Diagramm, das von %2 stammt: Nichts wurde abgefragt.</translation>
    </message>
    <message>
        <source>%1 is of the database %2, and this chart is of %3: nothing was asked for.</source>
        <translation>%1 gehört zur Datenbank %2, dieses Diagramm zu %3: Nichts wurde abgefragt.</translation>
    </message>
    <message>
        <source>Only measurements and fields have series: nothing was asked for.</source>
        <translation>Nur Measurements und Felder haben Serien: Nichts wurde abgefragt.</translation>
    </message>
    <message>
        <source>Asking for %1 in the span in view.</source>
        <translation>%1 wird in der sichtbaren Zeitspanne abgefragt.</translation>
    </message>
    <message>
        <source>There are no numbers of %1 in this span.</source>
        <translation>In dieser Zeitspanne gibt es keine Zahlen von %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n series of %1 were put into the chart: %2</source>
        <translation>
            <numerusform>%n Serie von %1 wurde in das Diagramm aufgenommen: %2</numerusform>
            <numerusform>%n Serien von %1 wurden in das Diagramm aufgenommen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of them: the limit of %1 rows has ended the statement, and there are more.</source>
        <translation>Nicht alle: Die Grenze von %1 Zeilen hat die Anweisung beendet, und es gibt mehr.</translation>
    </message>
    <message>
        <source>The series that were asked for have not been put into the chart.</source>
        <translation>Die angefragten Serien wurden nicht ins Diagramm gesetzt.</translation>
    </message>
    <message>
        <source>Choose a connection first: nothing was asked for.</source>
        <translation>Wählen Sie zuerst eine Verbindung: Nichts wurde erfragt.</translation>
    </message>
    <message>
        <source>Asking for %1 in the tab&apos;s range of time.</source>
        <translation>%1 wird im Zeitbereich der Registerkarte erfragt.</translation>
    </message>
</context>
<context>
    <name>penstock::FurtherSeries</name>
    <message>
        <source>There is not enough memory for these series. Look at a shorter span.</source>
        <translation>Für diese Serien reicht der Speicher nicht. Sehen Sie sich eine kürzere Zeitspanne an.</translation>
    </message>
</context>
<context>
    <name>penstock::GiveUpQuestion</name>
    <message>
        <source>Give up what waits</source>
        <translation>Wartendes aufgeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) of %2 wait to be sent now.</source>
        <translation>
            <numerusform>%1 Zeile von %2 wartet jetzt darauf, gesendet zu werden.</numerusform>
            <numerusform>%1 Zeilen von %2 warten jetzt darauf, gesendet zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>a new file of rejected rows, which the run names then</source>
        <translation>eine neue Datei abgelehnter Zeilen, die der Lauf dann nennt</translation>
    </message>
    <message>
        <source>They are not written: they go to %1, with the reason, and the run goes on with what comes behind them. What is on its way to the server stays on its way.</source>
        <translation>Sie werden nicht geschrieben: Sie kommen mit dem Grund in %1, und der Lauf macht mit dem weiter, was dahinter kommt. Was zum Server unterwegs ist, bleibt unterwegs.</translation>
    </message>
    <message numerus="yes">
        <source>Give up %1 row(s)</source>
        <translation>
            <numerusform>%1 Zeile aufgeben</numerusform>
            <numerusform>%1 Zeilen aufgeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
</context>
<context>
    <name>penstock::GrantsEdit</name>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>What the token may use</source>
        <translation>Was das Token benutzen darf</translation>
    </message>
</context>
<context>
    <name>penstock::GridHeader</name>
    <message>
        <source>Columns of the result</source>
        <translation>Spalten des Ergebnisses</translation>
    </message>
</context>
<context>
    <name>penstock::GridView</name>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>column</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <translation>absteigend sortiert</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>aufsteigend sortiert</translation>
    </message>
</context>
<context>
    <name>penstock::GuideBrowser</name>
    <message>
        <source>Text of the guide</source>
        <translation>Text der Anleitung</translation>
    </message>
</context>
<context>
    <name>penstock::GuideContents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt der Anleitung</translation>
    </message>
</context>
<context>
    <name>penstock::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorheriges suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächstes suchen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Guide</source>
        <translation>%1 – Anleitung</translation>
    </message>
</context>
<context>
    <name>penstock::GzipInflater</name>
    <message>
        <source>The compressed answer is damaged and cannot be unpacked.</source>
        <translation>Die komprimierte Antwort ist beschädigt und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The compressed answer stops in the middle.</source>
        <translation>Die komprimierte Antwort bricht mittendrin ab.</translation>
    </message>
</context>
<context>
    <name>penstock::HeaderOption</name>
    <message>
        <source>%1: write a header like &quot;Name: value&quot;.</source>
        <translation>%1: Schreiben Sie einen Header wie „Name: Wert“.</translation>
    </message>
    <message>
        <source>--header: %1, line %2</source>
        <translation>--header: %1, Zeile %2</translation>
    </message>
    <message>
        <source>--header: %1</source>
        <translation>--header: %1</translation>
    </message>
</context>
<context>
    <name>penstock::HeaderRows</name>
    <message>
        <source>The header on line %1 has %2 names, the rows have %3 cells.</source>
        <translation>Die Kopfzeile in Zeile %1 hat %2 Namen, die Zeilen haben %3 Zellen.</translation>
    </message>
    <message>
        <source>No row names the columns; they are called column1, column2 and so on.</source>
        <translation>Keine Zeile nennt die Spalten; sie heißen column1, column2 und so weiter.</translation>
    </message>
    <message>
        <source>The comment on line %1 names the columns.</source>
        <translation>Der Kommentar in Zeile %1 nennt die Spalten.</translation>
    </message>
    <message>
        <source>Line %1 holds units (%2); they are kept as notes.</source>
        <translation>Zeile %1 enthält Einheiten (%2); sie werden als Hinweise behalten.</translation>
    </message>
    <message>
        <source>Line %1 names the columns; what stands above (%2) is taken for a title.</source>
        <translation>Zeile %1 nennt die Spalten; was darüber steht (%2), gilt als Titel.</translation>
    </message>
    <message>
        <source>The lines %1 to %2 name the columns together: &quot;%3&quot; above &quot;%4&quot;.</source>
        <translation>Die Zeilen %1 bis %2 nennen die Spalten zusammen: „%3“ über „%4“.</translation>
    </message>
    <message>
        <source>Date and time of day have one name in the header (line %1).</source>
        <translation>Datum und Uhrzeit haben in der Kopfzeile (Zeile %1) einen Namen.</translation>
    </message>
    <message>
        <source>Line %1 is a rule and is left out.</source>
        <translation>Zeile %1 ist ein Strich und wird weggelassen.</translation>
    </message>
    <message>
        <source>Line %1 says how the values were taken (%2); it is kept as a note.</source>
        <translation>Zeile %1 sagt, wie die Werte ermittelt wurden (%2); sie wird als Hinweis behalten.</translation>
    </message>
</context>
<context>
    <name>penstock::HeatPainter</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>penstock::HeatReading</name>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>values</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::HelpCommand</name>
    <message>
        <source>Says what a command takes; without one, which commands there are.</source>
        <translation>Sagt, was ein Befehl annimmt; ohne einen, welche Befehle es gibt.</translation>
    </message>
    <message>
        <source>The command.</source>
        <translation>Der Befehl.</translation>
    </message>
    <message>
        <source>text, the default; or all commands as one document: markdown, or man, the sections that the manual page has of it.</source>
        <translation>text, die Voreinstellung; oder alle Befehle als ein Dokument: markdown, oder man, die Abschnitte davon in der Handbuchseite.</translation>
    </message>
    <message>
        <source>Name one command.</source>
        <translation>Nennen Sie einen einzigen Befehl.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>--format must be text, markdown or man.</source>
        <translation>--format muss text, markdown oder man sein.</translation>
    </message>
    <message>
        <source>A document is of all commands: leave out %1.</source>
        <translation>Ein Dokument umfasst alle Befehle: Lassen Sie %1 weg.</translation>
    </message>
</context>
<context>
    <name>penstock::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Nur mit Stern</translation>
    </message>
    <message>
        <source>Queries that were run</source>
        <translation>Ausgeführte Abfragen</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>Noch nichts ausgeführt</translation>
    </message>
    <message>
        <source>Each query that you run is kept here, without passwords.</source>
        <translation>Jede ausgeführte Abfrage wird hier aufbewahrt, ohne Passwörter.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No query of the history is like that.</source>
        <translation>Keine Abfrage des Verlaufs ist so.</translation>
    </message>
    <message>
        <source>&amp;Open in a new tab</source>
        <translation>In neuem Tab ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove &amp;all without a star</source>
        <translation>&amp;Alle ohne Stern entfernen</translation>
    </message>
</context>
<context>
    <name>penstock::HistoryModel</name>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>gescheitert: %1</translation>
    </message>
</context>
<context>
    <name>penstock::HttpAnswer</name>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a web page, “%1”</source>
        <translation>eine Webseite, „%1“</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Antwort des Servers: %2</translation>
    </message>
    <message>
        <source>%1 did not accept the user name “%2” with this password. Correct them in the connection&apos;s settings.</source>
        <translation>%1 hat den Benutzernamen „%2“ mit diesem Passwort nicht akzeptiert. Korrigieren Sie beides in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>%1 does not allow this without a login.</source>
        <translation>%1 erlaubt dies nicht ohne Anmeldung.</translation>
    </message>
    <message>
        <source>%1 does not allow this to the user “%2”.</source>
        <translation>%1 erlaubt dies dem Benutzer „%2“ nicht.</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for.</source>
        <translation>%1 hat nicht, wonach gefragt wurde.</translation>
    </message>
    <message>
        <source>%1 has nothing at %2. Check the address, and the path in it if there is a proxy in between.</source>
        <translation>%1 hat nichts unter %2. Prüfen Sie die Adresse und, falls ein Proxy dazwischen ist, den Pfad darin.</translation>
    </message>
    <message>
        <source>%1 refused the data because there is too much of it at once. Use smaller batches.</source>
        <translation>%1 hat die Daten abgelehnt, weil es zu viele auf einmal sind. Verwenden Sie kleinere Batches.</translation>
    </message>
    <message>
        <source>%1 asks to send less often.</source>
        <translation>%1 bittet, seltener zu senden.</translation>
    </message>
    <message>
        <source>%1 is too busy at the moment.</source>
        <translation>%1 ist im Moment überlastet.</translation>
    </message>
    <message>
        <source>The proxy at %1 does not reach the database server behind it. Check that it runs.</source>
        <translation>Der Proxy unter %1 erreicht den Datenbankserver dahinter nicht. Prüfen Sie, ob dieser läuft.</translation>
    </message>
    <message>
        <source>%1 sends on to another address (%2). Put that address into the connection&apos;s settings if it is right; the login is not sent there by itself.</source>
        <translation>%1 leitet zu einer anderen Adresse weiter (%2). Tragen Sie diese in die Einstellungen der Verbindung ein, wenn sie stimmt; die Anmeldung wird nicht von selbst dorthin gesendet.</translation>
    </message>
    <message>
        <source>%1 refused this.</source>
        <translation>%1 hat dies abgelehnt.</translation>
    </message>
    <message>
        <source>%1 failed with HTTP status %2.</source>
        <translation>%1 ist mit HTTP-Status %2 gescheitert.</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password, or a token. Give them in the connection&apos;s settings.</source>
        <translation>%1 verlangt Benutzernamen und Passwort oder ein Token. Geben Sie es in den Einstellungen der Verbindung an.</translation>
    </message>
    <message>
        <source>%1 asks for a token. Give one in the connection&apos;s settings.</source>
        <translation>%1 verlangt ein Token. Geben Sie eines in den Einstellungen der Verbindung an.</translation>
    </message>
    <message>
        <source>%1 did not accept the user name “%2” with this password. InfluxDB 2.x asks for a token: choose the login by token in the connection&apos;s settings.</source>
        <translation>%1 hat den Benutzernamen „%2“ mit diesem Passwort nicht akzeptiert. InfluxDB 2.x verlangt ein Token: Wählen Sie in den Einstellungen der Verbindung die Anmeldung mit Token.</translation>
    </message>
    <message>
        <source>%1 did not accept the login of “%2”. InfluxDB 3.x asks for a token: choose the login by token in the connection&apos;s settings.</source>
        <translation>%1 hat die Anmeldung von „%2“ nicht akzeptiert. InfluxDB 3.x verlangt ein Token: Wählen Sie in den Einstellungen der Verbindung die Anmeldung mit Token.</translation>
    </message>
    <message>
        <source>%1 takes no logins by shared secret. Set shared-secret in the [http] section of its configuration, or log in with a password.</source>
        <translation>%1 nimmt keine Anmeldung per Shared Secret an. Setzen Sie shared-secret im Abschnitt [http] seiner Konfiguration oder melden Sie sich mit einem Passwort an.</translation>
    </message>
    <message>
        <source>%1 has another shared secret than this connection. Correct it in the connection&apos;s settings.</source>
        <translation>%1 hat ein anderes Shared Secret als diese Verbindung. Korrigieren Sie es in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>%1 has no user “%2”. Correct the name in the connection&apos;s settings.</source>
        <translation>%1 hat keinen Benutzer „%2“. Korrigieren Sie den Namen in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>%1 says that the login has expired, although it was made just now. Compare its clock with this computer&apos;s.</source>
        <translation>%1 meldet, dass die Anmeldung abgelaufen ist, obwohl sie gerade erst erzeugt wurde. Vergleichen Sie seine Uhr mit der dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 did not accept the login of “%2” by shared secret. Correct it in the connection&apos;s settings.</source>
        <translation>%1 hat die Anmeldung von „%2“ per Shared Secret nicht akzeptiert. Korrigieren Sie es in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>%1 takes no such tokens: InfluxDB 1.x needs shared-secret in the [http] section of its configuration for that. Log in with a password, or have it set.</source>
        <translation>%1 nimmt solche Tokens nicht an: InfluxDB 1.x braucht dafür shared-secret im Abschnitt [http] seiner Konfiguration. Melden Sie sich mit einem Passwort an oder lassen Sie es setzen.</translation>
    </message>
    <message>
        <source>%1 says that this token has expired. Give a fresh one in the connection&apos;s settings.</source>
        <translation>%1 meldet, dass dieses Token abgelaufen ist. Geben Sie in den Einstellungen der Verbindung ein neues an.</translation>
    </message>
    <message>
        <source>%1 did not accept this token. It may be mistyped, expired or deleted. Give another one in the connection&apos;s settings.</source>
        <translation>%1 hat dieses Token nicht akzeptiert. Vielleicht ist es falsch geschrieben, abgelaufen oder gelöscht. Geben Sie in den Einstellungen der Verbindung ein anderes an.</translation>
    </message>
    <message>
        <source>%1 does not allow this with this token.</source>
        <translation>%1 erlaubt dies mit diesem Token nicht.</translation>
    </message>
    <message>
        <source>%1 speaks TLS only: write the address with https:// in the connection&apos;s settings.</source>
        <translation>%1 spricht nur TLS: schreiben Sie die Adresse in den Einstellungen der Verbindung mit https://.</translation>
    </message>
    <message>
        <source>Say in the connection&apos;s settings which organization is meant; on the command line by --org.</source>
        <translation>Sagen Sie in den Einstellungen der Verbindung, welche Organisation gemeint ist; auf der Kommandozeile mit --org.</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password, or a token; it does not say which. InfluxDB 3 refuses like this, and takes tokens. Give the login in the connection&apos;s settings.</source>
        <translation>%1 verlangt einen Benutzernamen und ein Passwort oder ein Token; er sagt nicht, was. InfluxDB 3 lehnt so ab und nimmt Tokens. Geben Sie die Anmeldung in den Einstellungen der Verbindung an.</translation>
    </message>
    <message>
        <source>%1 did not accept the user name “%2” with this password, and gives no reason. If it is InfluxDB 3, which refuses like this, choose the login by token in the connection&apos;s settings; else correct them there.</source>
        <translation>%1 hat den Benutzernamen „%2“ mit diesem Passwort nicht angenommen und nennt keinen Grund. Ist es InfluxDB 3, das so ablehnt, dann wählen Sie in den Einstellungen der Verbindung die Anmeldung mit Token; sonst berichtigen Sie beides dort.</translation>
    </message>
    <message>
        <source>%1 takes no logins by shared secret: only InfluxDB 1.x does. Choose the login by token in the connection&apos;s settings.</source>
        <translation>%1 nimmt keine Anmeldung mit gemeinsamem Geheimnis an: das tut nur InfluxDB 1.x. Wählen Sie in den Einstellungen der Verbindung die Anmeldung mit Token.</translation>
    </message>
</context>
<context>
    <name>penstock::HttpCall</name>
    <message>
        <source>The answer to %1 is longer than %2 MiB.</source>
        <translation>Die Antwort auf %1 ist länger als %2 MiB.</translation>
    </message>
</context>
<context>
    <name>penstock::HttpConnection</name>
    <message>
        <source>The connection to %1 was closed here before the answer was complete.</source>
        <translation>Die Verbindung zu %1 wurde auf dieser Seite geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Connecting to %1 took longer than %2 s. Check host, port and firewall.</source>
        <translation>Der Verbindungsaufbau zu %1 dauerte länger als %2 s. Prüfen Sie Host, Port und Firewall.</translation>
    </message>
    <message>
        <source>Setting up the encryption with %1 took longer than %2 s. Check that it speaks https on this port.</source>
        <translation>Der Aufbau der Verschlüsselung mit %1 dauerte länger als %2 s. Prüfen Sie, ob der Server auf diesem Port https spricht.</translation>
    </message>
    <message>
        <source>%1 took no byte of the request for %2 s.</source>
        <translation>%1 hat %2 s lang kein Byte der Anfrage angenommen.</translation>
    </message>
    <message>
        <source>%1 did not answer for %2 s. Give it more time in the connection&apos;s settings, or ask for less.</source>
        <translation>%1 hat %2 s lang nicht geantwortet. Erlauben Sie in den Einstellungen der Verbindung mehr Zeit oder fragen Sie nach weniger.</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of its answer for %2 s.</source>
        <translation>%1 hat mitten in der Antwort %2 s lang nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>Connecting to %1 through a proxy took longer than %2 s. Check host, port, proxy and firewall.</source>
        <translation>Der Verbindungsaufbau zu %1 über einen Proxy dauerte länger als %2 s. Prüfen Sie Host, Port, Proxy und Firewall.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes of the request had been sent.</source>
        <translation>%1 von %2 Bytes der Anfrage waren gesendet.</translation>
    </message>
</context>
<context>
    <name>penstock::HttpExchange</name>
    <message numerus="yes">
        <source>%1 sends the request on from one address to the next, more than %n time(s). Check the address in the connection&apos;s settings.</source>
        <translation>
            <numerusform>%1 leitet die Anfrage von einer Adresse zur nächsten weiter, mehr als %n Mal. Prüfen Sie die Adresse in den Einstellungen der Verbindung.</numerusform>
            <numerusform>%1 leitet die Anfrage von einer Adresse zur nächsten weiter, mehr als %n Mal. Prüfen Sie die Adresse in den Einstellungen der Verbindung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The exchange with %1 took longer than %2 s in all. Give it more time in the connection&apos;s settings, or ask for less.</source>
        <translation>Der Austausch mit %1 dauerte insgesamt länger als %2 s. Erlauben Sie in den Einstellungen der Verbindung mehr Zeit oder fragen Sie nach weniger.</translation>
    </message>
    <message>
        <source>The request was given up before it was sent on.</source>
        <translation>Die Anfrage wurde aufgegeben, bevor sie weitergeschickt war.</translation>
    </message>
</context>
<context>
    <name>penstock::HttpParser</name>
    <message>
        <source>The connection was closed before an answer came.</source>
        <translation>Die Verbindung wurde geschlossen, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The connection was closed in the middle of the answer&apos;s header.</source>
        <translation>Die Verbindung wurde mitten im Header der Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The connection was closed in the middle of the answer: %1 of %2 bytes came.</source>
        <translation>Die Verbindung wurde mitten in der Antwort geschlossen: %1 von %2 Bytes sind angekommen.</translation>
    </message>
    <message>
        <source>The connection was closed in the middle of the answer, after %1 bytes.</source>
        <translation>Die Verbindung wurde mitten in der Antwort geschlossen, nach %1 Bytes.</translation>
    </message>
    <message>
        <source>The answer&apos;s header is longer than %1 bytes.</source>
        <translation>Der Header der Antwort ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The answer is not HTTP/1.1. Check the port, and whether the address must start with https.</source>
        <translation>Die Antwort ist kein HTTP/1.1. Prüfen Sie den Port und ob die Adresse mit https beginnen muss.</translation>
    </message>
    <message>
        <source>The answer&apos;s header has a line that is not a field.</source>
        <translation>Der Header der Antwort enthält eine Zeile, die kein Header-Feld ist.</translation>
    </message>
    <message>
        <source>The server wants to speak another protocol than HTTP/1.1.</source>
        <translation>Der Server möchte ein anderes Protokoll als HTTP/1.1 sprechen.</translation>
    </message>
    <message>
        <source>The answer&apos;s Content-Length is not a number.</source>
        <translation>Die Content-Length der Antwort ist keine Zahl.</translation>
    </message>
    <message>
        <source>The answer has two different values of Content-Length.</source>
        <translation>Die Antwort nennt zwei verschiedene Werte für Content-Length.</translation>
    </message>
    <message>
        <source>The answer has a transfer coding that is not known: %1</source>
        <translation>Die Antwort hat eine unbekannte Übertragungskodierung: %1</translation>
    </message>
    <message>
        <source>A chunk of the answer is longer than it says.</source>
        <translation>Ein Abschnitt (Chunk) der Antwort ist länger, als er angibt.</translation>
    </message>
    <message>
        <source>A chunk of the answer does not say how long it is.</source>
        <translation>Ein Abschnitt (Chunk) der Antwort gibt seine Länge nicht an.</translation>
    </message>
    <message>
        <source>The answer&apos;s header holds a character that HTTP does not allow.</source>
        <translation>Der Header der Antwort enthält ein Zeichen, das HTTP nicht erlaubt.</translation>
    </message>
</context>
<context>
    <name>penstock::HttpPool</name>
    <message>
        <source>The request to %1 was given up before it was sent.</source>
        <translation>Die Anfrage an %1 wurde aufgegeben, bevor sie gesendet war.</translation>
    </message>
</context>
<context>
    <name>penstock::HttpRequest</name>
    <message>
        <source>A header or address for %1 holds a line break or another character that HTTP does not allow. Check the connection&apos;s settings.</source>
        <translation>Ein Header oder eine Adresse für %1 enthält einen Zeilenumbruch oder ein anderes Zeichen, das HTTP nicht erlaubt. Prüfen Sie die Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>The header %1 cannot be set by hand: it says how a request is sent. Take it out of the connection&apos;s settings.</source>
        <translation>Der Header %1 lässt sich nicht von Hand setzen: Er sagt, wie eine Anfrage gesendet wird. Nehmen Sie ihn aus den Einstellungen der Verbindung heraus.</translation>
    </message>
</context>
<context>
    <name>penstock::ImportCheckJob</name>
    <message numerus="yes">
        <source>The measurement has %n row(s) in this span already.</source>
        <translation>
            <numerusform>Das Measurement hat in dieser Zeitspanne schon %n Zeile.</numerusform>
            <numerusform>Das Measurement hat in dieser Zeitspanne schon %n Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The measurement has %n row(s) in this span already; those with the same series and time are overwritten.</source>
        <translation>
            <numerusform>Das Measurement hat in dieser Zeitspanne schon %n Zeile; bei gleicher Serie und Zeit wird sie überschrieben.</numerusform>
            <numerusform>Das Measurement hat in dieser Zeitspanne schon %n Zeilen; die mit gleicher Serie und Zeit werden überschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many rows the measurement has in this span is not known: %1</source>
        <translation>Wie viele Zeilen das Measurement in dieser Zeitspanne hat, ist nicht bekannt: %1</translation>
    </message>
</context>
<context>
    <name>penstock::ImportChecks</name>
    <message>
        <source>%1 To write it as there, and refuse rows that do not fit: %2.</source>
        <translation>%1 Um wie dort zu schreiben und unpassende Zeilen abzulehnen: %2.</translation>
    </message>
    <message>
        <source>%1 To write it as there: %2.</source>
        <translation>%1 Um wie dort zu schreiben: %2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; tells them apart and becomes a tag.</source>
        <translation>Die Spalte „%1“ unterscheidet sie und wird zum Tag.</translation>
    </message>
    <message>
        <source>A tag with a number tells them apart (--on-duplicate sequence).</source>
        <translation>Ein Tag mit einer Nummer unterscheidet sie (--on-duplicate sequence).</translation>
    </message>
    <message>
        <source>No column tells them apart.</source>
        <translation>Keine Spalte unterscheidet sie.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; tells them apart: --tag %1.</source>
        <translation>Die Spalte „%1“ unterscheidet sie: --tag %1.</translation>
    </message>
    <message>
        <source>Say what becomes of rows that share series and time: --on-duplicate sequence, ns, first or last.</source>
        <translation>Sagen Sie, was aus Zeilen mit gleicher Serie und Zeit wird: --on-duplicate sequence, ns, first oder last.</translation>
    </message>
</context>
<context>
    <name>penstock::ImportCommand</name>
    <message>
        <source>Imports CSV files. Delimiter, types and times are found by themselves; options overrule them.</source>
        <translation>Importiert CSV-Dateien. Trennzeichen, Typen und Zeiten werden von selbst erkannt; Optionen haben Vorrang.</translation>
    </message>
    <message>
        <source>CSV files; - is standard input.</source>
        <translation>CSV-Dateien; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>What comes from a pipe has no name to call the measurement by: say --measurement NAME.</source>
        <translation>Was aus einer Pipe kommt, hat keinen Namen für das Measurement: geben Sie --measurement NAME an.</translation>
    </message>
    <message numerus="yes">
        <source>%1: Nothing was written, because %n thing(s) can be read in several ways. Say which one is meant by the option above, or take the likeliest by --yes.</source>
        <translation>
            <numerusform>%1: Nichts wurde geschrieben, weil sich %n Sache auf mehrere Arten lesen lässt. Sagen Sie mit der Option oben, was gemeint ist, oder nehmen Sie mit --yes das Wahrscheinlichste.</numerusform>
            <numerusform>%1: Nichts wurde geschrieben, weil sich %n Sachen auf mehrere Arten lesen lassen. Sagen Sie mit den Optionen oben, was gemeint ist, oder nehmen Sie mit --yes das Wahrscheinlichste.</numerusform>
        </translation>
    </message>
    <message>
        <source>--resume needs a file; what comes from a pipe is gone.</source>
        <translation>--resume braucht eine Datei; was aus einer Pipe kommt, ist fort.</translation>
    </message>
    <message>
        <source>The folder %1 holds no file that could be CSV (%2, also packed as .gz or .zst). Name the files, or say --recursive for those in its sub-folders.</source>
        <translation>Der Ordner %1 enthält keine Datei, die CSV sein könnte (%2, auch gepackt als .gz oder .zst). Nennen Sie die Dateien, oder geben Sie --recursive für die in seinen Unterordnern an.</translation>
    </message>
    <message>
        <source>checking  %1 %  %2 rows</source>
        <translation>Prüfung  %1 %  %2 Zeilen</translation>
    </message>
    <message>
        <source>checking  %1 rows</source>
        <translation>Prüfung  %1 Zeilen</translation>
    </message>
    <message>
        <source>Nothing was written. Say what is meant by the options above, or take the likeliest by --yes.</source>
        <translation>Nichts wurde geschrieben. Sagen Sie mit den genannten Optionen, was gemeint ist, oder nehmen Sie mit --yes das Wahrscheinlichste.</translation>
    </message>
</context>
<context>
    <name>penstock::ImportConnectionsDialog</name>
    <message>
        <source>not in the file</source>
        <translation>nicht in der Datei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, password %2</source>
        <translation>%1, Passwort %2</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>Import connections from %1</source>
        <translation>Verbindungen aus %1 importieren</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>Verbindungen in der Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Everything of this connection is taken.</source>
        <translation>Alles von dieser Verbindung wird übernommen.</translation>
    </message>
    <message>
        <source>None; plant 3/line 2 lies in plant 3</source>
        <translation>Keine; Werk 3/Linie 2 liegt in Werk 3</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>kann nicht übernommen werden</translation>
    </message>
    <message>
        <source>You have this server already: &quot;%1&quot;.</source>
        <translation>Diesen Server haben Sie schon: „%1“.</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>Passwords and tokens go into the keyring, and into no file.</source>
        <translation>Passwörter und Token kommen in den Schlüsselbund und in keine Datei.</translation>
    </message>
    <message>
        <source>Into &amp;group</source>
        <translation>In &amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name, and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>To know of it</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>T&amp;o know of it:</source>
        <translation>Gut &amp;zu wissen:</translation>
    </message>
</context>
<context>
    <name>penstock::ImportDraft</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 row(s)</source>
        <translation>
            <numerusform>etwa %1 Zeile</numerusform>
            <numerusform>etwa %1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes %1 of %2 to measurement %3 in %4 on %5.</source>
        <translation>Schreibt %1 aus %2 in das Measurement %3 in %4 auf %5.</translation>
    </message>
    <message>
        <source>Writes %1 of %2 to measurement %3 on %4.</source>
        <translation>Schreibt %1 aus %2 in das Measurement %3 auf %4.</translation>
    </message>
    <message>
        <source>the measurements that the column “%1” names</source>
        <translation>die Measurements, die die Spalte „%1“ nennt,</translation>
    </message>
    <message>
        <source>the measurements that the file names</source>
        <translation>die Measurements, die die Datei nennt,</translation>
    </message>
    <message>
        <source>the file&apos;s own measurement %1</source>
        <translation>das Measurement %1 der Datei</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Writes %1 of %2 to %3 in %4.</source>
        <translation>Schreibt %1 aus %2 in %3 auf %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s)</source>
        <translation>
            <numerusform>%1 von %2 Zeile</numerusform>
            <numerusform>%1 von %2 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the first %1 row(s), %2 cannot be written.</source>
        <translation>
            <numerusform>Von der ersten %1 Zeile kann %2 nicht geschrieben werden.</numerusform>
            <numerusform>Von den ersten %1 Zeilen können %2 nicht geschrieben werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ImportJournal</name>
    <message>
        <source>How far the import has come cannot be kept: the folder %1 cannot be made.</source>
        <translation>Wie weit der Import gekommen ist, kann nicht aufbewahrt werden: Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>An earlier import of this file stopped behind row %1; this one begins anew.</source>
        <translation>Ein früherer Import dieser Datei hielt hinter Zeile %1 an; dieser beginnt von vorn.</translation>
    </message>
    <message>
        <source>No earlier import of this file to this place is known: it begins with the first row.</source>
        <translation>Ein früherer Import dieser Datei an diesen Ort ist nicht bekannt: Es beginnt mit der ersten Zeile.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has changed since its import stopped behind row %2: %3. Which of its rows are stored cannot be told any more. Import it anew: points of the same series and time are replaced.</source>
        <translation>Die Datei „%1“ hat sich geändert, seit ihr Import hinter Zeile %2 anhielt: %3. Welche ihrer Zeilen gespeichert sind, ist nicht mehr zu sagen. Importieren Sie sie neu: Punkte mit gleicher Serie und Zeit werden ersetzt.</translation>
    </message>
    <message>
        <source>The import of &quot;%1&quot; that stopped behind row %2 read the file in another way: its columns, types, times or structure were others. Go on with the same choices, or import it anew.</source>
        <translation>Der Import von „%1“, der hinter Zeile %2 anhielt, las die Datei anders: mit anderen Spalten, Typen, Zeiten oder anderem Aufbau. Fahren Sie mit derselben Wahl fort, oder importieren Sie neu.</translation>
    </message>
    <message>
        <source>The file was imported to its end before, at %1; nothing was sent.</source>
        <translation>Die Datei wurde schon bis zum Ende importiert, um %1; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It goes on behind row %1, where an earlier import stopped; rows that were on their way then are sent again.</source>
        <translation>Es geht hinter Zeile %1 weiter, wo ein früherer Import anhielt; Zeilen, die damals unterwegs waren, werden noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Another import of &quot;%1&quot; to the same place is under way, or what one wrote is being deleted. Wait until that has ended.</source>
        <translation>Ein anderer Import von „%1“ an denselben Ort läuft gerade, oder was einer schrieb, wird gelöscht. Warten Sie, bis das zu Ende ist.</translation>
    </message>
</context>
<context>
    <name>penstock::ImportOptions</name>
    <message>
        <source>--on-duplicate tag goes not with --no-preflight: the column is found by reading the file.</source>
        <translation>--on-duplicate tag geht nicht mit --no-preflight: Die Spalte wird beim Lesen der Datei gefunden.</translation>
    </message>
    <message>
        <source>--on-duplicate %1: it must be tag, %2.</source>
        <translation>--on-duplicate %1: möglich sind tag, %2.</translation>
    </message>
    <message>
        <source>Measurement; the file&apos;s name if not given.</source>
        <translation>Measurement; ohne Angabe der Name der Datei.</translation>
    </message>
    <message>
        <source>What can be read in several ways: ask (end with code 2) or guess.</source>
        <translation>Was sich auf mehrere Arten lesen lässt: ask (fragen, Ende mit Code 2) oder guess (raten).</translation>
    </message>
    <message>
        <source>As --on-ambiguous guess.</source>
        <translation>Wie --on-ambiguous guess.</translation>
    </message>
    <message>
        <source>Of rows that share series and time: sequence (a tag with a number tells them apart), tag (the column that tells them apart becomes a tag), ns (the later ones by a nanosecond each), first, or last.</source>
        <translation>Von Zeilen mit gleicher Serie und Zeit: sequence (ein Tag mit einer Nummer unterscheidet sie), tag (die Spalte, die sie unterscheidet, wird zum Tag), ns (die späteren um je eine Nanosekunde), first oder last.</translation>
    </message>
    <message>
        <source>Do not read the whole file before anything is written.</source>
        <translation>Nicht die ganze Datei lesen, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>--on-ambiguous must be ask or guess.</source>
        <translation>--on-ambiguous muss ask oder guess sein.</translation>
    </message>
    <message>
        <source>The profile&apos;s &quot;%1&quot; is no option of an import, or has a value where it needs none, or none where it needs one.</source>
        <translation>„%1“ im Profil ist keine Option eines Imports, oder hat einen Wert, wo keiner nötig ist, oder keinen, wo einer nötig ist.</translation>
    </message>
</context>
<context>
    <name>penstock::ImportPlan</name>
    <message>
        <source>None of the columns is the time. Choose the column that holds it.</source>
        <translation>Keine der Spalten ist die Zeit. Wählen Sie die Spalte, die sie enthält.</translation>
    </message>
    <message>
        <source>The columns &quot;%1&quot; and &quot;%2&quot; are both the time. Keep one of them.</source>
        <translation>Die Spalten „%1“ und „%2“ sind beide die Zeit. Behalten Sie nur eine davon.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; of the column &quot;%2&quot; is not known. Choose another one.</source>
        <translation>Die Zeitzone „%1“ der Spalte „%2“ ist nicht bekannt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Column %1 has no name. Give it one, or leave the column out.</source>
        <translation>Spalte %1 hat keinen Namen. Geben Sie ihr einen oder lassen Sie die Spalte weg.</translation>
    </message>
    <message>
        <source>Column %1 is called &quot;time&quot;, which is reserved for the timestamp. Rename it.</source>
        <translation>Spalte %1 heißt „time“; dieser Name ist dem Zeitstempel vorbehalten. Benennen Sie sie um.</translation>
    </message>
    <message>
        <source>The columns %1 and %2 are both called &quot;%3&quot;. Rename one of them.</source>
        <translation>Die Spalten %1 und %2 heißen beide „%3“. Benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Es ist keine Datei gewählt.</translation>
    </message>
    <message>
        <source>The comma cannot be both the delimiter and the decimal mark. Choose another delimiter.</source>
        <translation>Das Komma kann nicht zugleich Trennzeichen und Dezimalzeichen sein. Wählen Sie ein anderes Trennzeichen.</translation>
    </message>
    <message>
        <source>None of the columns is a field. A point needs at least one.</source>
        <translation>Keine der Spalten ist ein Feld. Ein Datenpunkt braucht mindestens eines.</translation>
    </message>
    <message>
        <source>The measurement has no name. Give it one.</source>
        <translation>Das Measurement hat keinen Namen. Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>No database is chosen.</source>
        <translation>Es ist keine Datenbank gewählt.</translation>
    </message>
    <message>
        <source>It could be: %1.</source>
        <translation>Gemeint sein könnte: %1.</translation>
    </message>
    <message>
        <source>%1 columns name the measurement. Keep one of them.</source>
        <translation>%1 Spalten nennen das Measurement. Behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>The file says itself what its measurements are: no column can name them.</source>
        <translation>Die Datei sagt selbst, was ihre Measurements sind: Keine Spalte kann sie nennen.</translation>
    </message>
    <message>
        <source>This server keeps rows of the same series and time side by side: the last one cannot replace the others. Keep the first one, or tell them apart by a tag.</source>
        <translation>Dieser Server behält Zeilen mit gleicher Serie und Zeit nebeneinander: Die letzte kann die anderen nicht ersetzen. Behalten Sie die erste, oder unterscheiden Sie sie durch ein Tag.</translation>
    </message>
    <message>
        <source>Say which one: --time COLUMN, of %1; and how it is written, unless that is found by itself: --time-format FORMAT.</source>
        <translation>Nennen Sie sie: --time SPALTE, von %1; und wie sie geschrieben ist, falls das nicht von selbst gefunden wird: --time-format FORMAT.</translation>
    </message>
    <message>
        <source>Say which one: --time %1 or --time %2.</source>
        <translation>Nennen Sie eine: --time %1 oder --time %2.</translation>
    </message>
    <message>
        <source>Say it: --time-zone NAME.</source>
        <translation>Nennen Sie sie: --time-zone NAME.</translation>
    </message>
    <message>
        <source>Say its name: --rename time=NAME.</source>
        <translation>Nennen Sie den Namen: --rename time=NAME.</translation>
    </message>
    <message>
        <source>Say another name for one: --rename COLUMN=NAME; or leave it out: --ignore COLUMN.</source>
        <translation>Geben Sie einer einen anderen Namen: --rename SPALTE=NAME; oder lassen Sie sie weg: --ignore SPALTE.</translation>
    </message>
    <message>
        <source>Say another name: --rename COLUMN=NAME, or --measurement NAME.</source>
        <translation>Nennen Sie einen anderen Namen: --rename SPALTE=NAME, oder --measurement NAME.</translation>
    </message>
    <message>
        <source>Say it: --delimiter CHARACTER.</source>
        <translation>Nennen Sie es: --delimiter ZEICHEN.</translation>
    </message>
    <message>
        <source>Say which one: --field COLUMN:TYPE, of %1.</source>
        <translation>Nennen Sie eines: --field SPALTE:TYP, von %1.</translation>
    </message>
    <message>
        <source>Say which one: --measurement-column COLUMN.</source>
        <translation>Nennen Sie sie: --measurement-column SPALTE.</translation>
    </message>
    <message>
        <source>Leave out --measurement-column.</source>
        <translation>Lassen Sie --measurement-column weg.</translation>
    </message>
    <message>
        <source>Say it: --measurement NAME.</source>
        <translation>Nennen Sie es: --measurement NAME.</translation>
    </message>
    <message>
        <source>Say which: --on-duplicate first, or --on-duplicate tag.</source>
        <translation>Nennen Sie eines: --on-duplicate first oder --on-duplicate tag.</translation>
    </message>
    <message>
        <source>Say it: --database NAME.</source>
        <translation>Nennen Sie sie: --database NAME.</translation>
    </message>
</context>
<context>
    <name>penstock::ImportProfile</name>
    <message>
        <source>&quot;%1&quot; must be a text or a list of texts.</source>
        <translation>„%1“ muss ein Text oder eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true, or not be there.</source>
        <translation>„%1“ muss true sein oder fehlen.</translation>
    </message>
    <message>
        <source>It is no JSON: %1 at byte %2.</source>
        <translation>Es ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>It is no import profile: &quot;format&quot; must be &quot;%1&quot;.</source>
        <translation>Es ist kein Importprofil: „format“ muss „%1“ sein.</translation>
    </message>
    <message>
        <source>It is an import profile of version %1; this program reads version %2.</source>
        <translation>Es ist ein Importprofil der Version %1; dieses Programm liest Version %2.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; in an import profile.</source>
        <translation>Ein Importprofil hat keinen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>&quot;options&quot; must be an object.</source>
        <translation>„options“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option of an import, or has a value where it needs none, or none where it needs one.</source>
        <translation>„%1“ ist keine Option eines Imports, oder hat einen Wert, wo keiner sein darf, oder keinen, wo einer sein muss.</translation>
    </message>
</context>
<context>
    <name>penstock::ImportProfileFolder</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile: it must have 1 to %2 characters, no &quot;/&quot;, and no dot or blank at its ends.</source>
        <translation>„%1“ kann nicht der Name eines Profils sein: Er muss 1 bis %2 Zeichen haben, kein „/“ und keinen Punkt und kein Leerzeichen am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; cannot be used. %2</source>
        <translation>Das Profil „%1“ kann nicht verwendet werden. %2</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already.</source>
        <translation>Ein Profil „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; cannot be renamed: %2.</source>
        <translation>Das Profil „%1“ lässt sich nicht umbenennen: %2.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; cannot be removed: %2.</source>
        <translation>Das Profil „%1“ lässt sich nicht entfernen: %2.</translation>
    </message>
</context>
<context>
    <name>penstock::ImportProfilesModel</name>
    <message>
        <source>%1 · for files like this</source>
        <translation>%1 · für solche Dateien</translation>
    </message>
    <message>
        <source>For any file</source>
        <translation>Für jede Datei</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
</context>
<context>
    <name>penstock::ImportQueueModel</name>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Imported in part</source>
        <translation>Zum Teil importiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) imported</source>
        <translation>
            <numerusform>%1 von %n Datei importiert</numerusform>
            <numerusform>%1 von %n Dateien importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed or in part</source>
        <translation>
            <numerusform>%n gescheitert oder zum Teil</numerusform>
            <numerusform>%n gescheitert oder zum Teil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped or left out</source>
        <translation>
            <numerusform>%n angehalten oder ausgelassen</numerusform>
            <numerusform>%n angehalten oder ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ImportRecord</name>
    <message>
        <source>%1 is no journal of an import.</source>
        <translation>%1 ist kein Journal eines Imports.</translation>
    </message>
    <message>
        <source>%1 is no journal of a run.</source>
        <translation>%1 ist kein Journal eines Laufs.</translation>
    </message>
</context>
<context>
    <name>penstock::ImportUndo</name>
    <message>
        <source>The import of %1 was written to %2, and the connection is to %3.</source>
        <translation>Der Import von %1 ging an %2, und die Verbindung führt zu %3.</translation>
    </message>
    <message>
        <source>The import of %1 was undone before.</source>
        <translation>Der Import von %1 wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>What was imported cannot be taken away again: this kind of server deletes no rows. InfluxDB 1.x and 2.x do; 3.x can only drop the whole table.</source>
        <translation>Was importiert wurde, kann nicht wieder entfernt werden: Diese Art von Server löscht keine Zeilen. InfluxDB 1.x und 2.x tun es; 3.x kann nur die ganze Tabelle verwerfen.</translation>
    </message>
    <message>
        <source>The import of %1 wrote nothing.</source>
        <translation>Der Import von %1 hat nichts geschrieben.</translation>
    </message>
    <message>
        <source>The import of %1 wrote %2 rows to %3 in %4, with times from %5 to %6.</source>
        <translation>Der Import von %1 schrieb %2 Zeilen in %3 auf %4, mit Zeiten von %5 bis %6.</translation>
    </message>
    <message>
        <source>All series of %1 are deleted within that span, also those that others wrote.</source>
        <translation>Alle Serien von %1 werden in dieser Zeitspanne gelöscht, auch solche, die andere geschrieben haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n series are deleted within that span.</source>
        <translation>
            <numerusform>%n Serie wird in dieser Zeitspanne gelöscht.</numerusform>
            <numerusform>%n Serien werden in dieser Zeitspanne gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has %1 values there now. Whatever others wrote to the same series within the span goes with them; a value that the import replaced does not come back.</source>
        <translation>Der Server hat dort jetzt %1 Werte. Was andere in der Zeitspanne in dieselben Serien geschrieben haben, geht mit ihnen; ein Wert, den der Import ersetzt hat, kommt nicht zurück.</translation>
    </message>
    <message>
        <source>InfluxDB 1.x deletes in all retention policies of the database.</source>
        <translation>InfluxDB 1.x löscht in allen Retention Policies der Datenbank.</translation>
    </message>
    <message>
        <source>The import did not come to its end: rows that were on their way when it was broken off may be outside that span.</source>
        <translation>Der Import kam nicht an sein Ende: Zeilen, die beim Abbruch unterwegs waren, können außerhalb dieser Zeitspanne liegen.</translation>
    </message>
    <message>
        <source>The server was asked to delete, and still has %1 values there.</source>
        <translation>Der Server wurde gebeten zu löschen und hat dort noch %1 Werte.</translation>
    </message>
    <message>
        <source>All is deleted. That cannot be noted: %1</source>
        <translation>Alles ist gelöscht. Das kann nicht vermerkt werden: %1</translation>
    </message>
    <message>
        <source>The import of %1 wrote more series than are remembered, in measurements that the file names: which ones is not known, and nothing is deleted. Their times are from %2 to %3.</source>
        <translation>Der Import von %1 schrieb mehr Serien, als festgehalten werden, in Measurements, die die Datei nennt: Welche, ist nicht bekannt, und nichts wird gelöscht. Ihre Zeiten reichen von %2 bis %3.</translation>
    </message>
    <message>
        <source>The import still runs. Stop it first, or wait for its end.</source>
        <translation>Der Import läuft noch. Halten Sie ihn erst an, oder warten Sie auf sein Ende.</translation>
    </message>
    <message numerus="yes">
        <source>%n series of others have the same tags and more: they are deleted too.</source>
        <translation>
            <numerusform>%n fremde Serie hat dieselben Tags und weitere: Sie wird mit gelöscht.</numerusform>
            <numerusform>%n fremde Serien haben dieselben Tags und weitere: Sie werden mit gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being imported again. Stop that first, or wait for its end.</source>
        <translation>Die Datei wird gerade noch einmal importiert. Halten Sie das erst an, oder warten Sie auf sein Ende.</translation>
    </message>
    <message>
        <source>Meanwhile the file was imported again, or that was undone: nothing was deleted. Begin anew to see what would be.</source>
        <translation>Inzwischen wurde die Datei erneut importiert, oder jener Import wurde rückgängig gemacht: Nichts wurde gelöscht. Beginnen Sie von vorn, um zu sehen, was es beträfe.</translation>
    </message>
</context>
<context>
    <name>penstock::ImportWizard</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation>&amp;Nächste Datei</translation>
    </message>
    <message>
        <source>Closing does not stop it: it goes on in the sink monitor.</source>
        <translation>Schließen hält ihn nicht an: Er läuft im Sink-Monitor weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait(s).</source>
        <translation>
            <numerusform>%n Datei wartet.</numerusform>
            <numerusform>%n Dateien warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3)</source>
        <translation>%1 importieren (%2 von %3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave this file o&amp;ut</source>
        <translation>Diese Datei a&amp;uslassen</translation>
    </message>
    <message>
        <source>What the import wrote is being deleted. Closing does not stop that.</source>
        <translation>Was der Import geschrieben hat, wird gerade gelöscht. Schließen hält das nicht an.</translation>
    </message>
</context>
<context>
    <name>penstock::ImportableFiles</name>
    <message numerus="yes">
        <source>%n file(s) with refused rows of earlier imports are left out, such as %1.</source>
        <translation>
            <numerusform>%n Datei mit abgewiesenen Zeilen früherer Importe ist ausgelassen, etwa %1.</numerusform>
            <numerusform>%n Dateien mit abgewiesenen Zeilen früherer Importe sind ausgelassen, etwa %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::IncompleteMark</name>
    <message>
        <source>The statement was stopped before its last row.</source>
        <translation>Die Anweisung wurde vor ihrer letzten Zeile angehalten.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>Die Antwort brach vor ihrem Ende ab.</translation>
    </message>
    <message>
        <source>The server marked rows as missing.</source>
        <translation>Der Server hat Zeilen als fehlend gekennzeichnet.</translation>
    </message>
    <message>
        <source>Rows are missing</source>
        <translation>Es fehlen Zeilen</translation>
    </message>
    <message>
        <source>Not all rows: %1</source>
        <translation>Nicht alle Zeilen: %1</translation>
    </message>
    <message>
        <source>These are the first; all of them go into the file.</source>
        <translation>Das sind die ersten; in die Datei kommen alle.</translation>
    </message>
    <message>
        <source>The rest was to go into a file, which was not written.</source>
        <translation>Der Rest sollte in eine Datei kommen, die nicht geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>penstock::InfluxQlAnswer</name>
    <message>
        <source>The server marked this answer as partial: rows may be missing. Ask for it in chunks to get all rows.</source>
        <translation>Der Server hat diese Antwort als unvollständig gekennzeichnet: Es können Zeilen fehlen. Fragen Sie in Abschnitten (Chunks), um alle Zeilen zu erhalten.</translation>
    </message>
</context>
<context>
    <name>penstock::InfluxQlJsonDecoder</name>
    <message>
        <source>The answer is not one of InfluxDB 1.x: it has neither results nor an error. Check the address of the connection.</source>
        <translation>Die Antwort stammt nicht von InfluxDB 1.x: Sie enthält weder Ergebnisse noch einen Fehler. Prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>The answer has a series that is not built as InfluxDB 1.x does it, at byte %1.</source>
        <translation>Die Antwort enthält bei Byte %1 eine Serie, die nicht so aufgebaut ist wie bei InfluxDB 1.x.</translation>
    </message>
    <message>
        <source>Rows are missing: the server cannot write infinite values as JSON. It said: %1</source>
        <translation>Es fehlen Zeilen: Der Server kann unendliche Werte nicht als JSON schreiben. Seine Meldung: %1</translation>
    </message>
    <message>
        <source>The server sent text instead of rows: %1</source>
        <translation>Der Server hat Text statt Zeilen gesendet: %1</translation>
    </message>
    <message>
        <source>The answer ended in the middle, after %1 bytes. Rows are missing; run the query again.</source>
        <translation>Die Antwort endete mittendrin, nach %1 Bytes. Es fehlen Zeilen; führen Sie die Abfrage noch einmal aus.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was empty.</source>
        <translation>Die Antwort des Servers war leer.</translation>
    </message>
    <message>
        <source>The answer has a series of more than %1 columns, at byte %2.</source>
        <translation>Die Antwort hat bei Byte %2 eine Reihe mit mehr als %1 Spalten.</translation>
    </message>
    <message numerus="yes">
        <source>The server sends its answer in one piece of more than %n MiB, which is not read; the rows so far are kept. Ask for less at a time: a shorter span, fewer measurements, smaller chunks, or a LIMIT.</source>
        <translation>
            <numerusform>Der Server sendet seine Antwort in einem Stück von mehr als %n MiB, das nicht gelesen wird; die Zeilen bis dahin bleiben. Fragen Sie nach weniger auf einmal: eine kürzere Zeitspanne, weniger Measurements, kleinere Stücke oder ein LIMIT.</numerusform>
            <numerusform>Der Server sendet seine Antwort in einem Stück von mehr als %n MiB, das nicht gelesen wird; die Zeilen bis dahin bleiben. Fragen Sie nach weniger auf einmal: eine kürzere Zeitspanne, weniger Measurements, kleinere Stücke oder ein LIMIT.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::InfluxSink</name>
    <message>
        <source>No database to write to is named. Choose one.</source>
        <translation>Es ist keine Zieldatenbank angegeben. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>This server does not take compressed data. Write without gzip.</source>
        <translation>Dieser Server nimmt keine komprimierten Daten an. Schreiben Sie ohne gzip.</translation>
    </message>
    <message>
        <source>there is no rule that makes points of messages</source>
        <translation>es gibt keine Regel, die aus Nachrichten Punkte macht</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were left out: NaN and infinity cannot be stored.</source>
        <translation>
            <numerusform>%n Feld wurde weggelassen: NaN und Unendlich lassen sich nicht speichern.</numerusform>
            <numerusform>%n Felder wurden weggelassen: NaN und Unendlich lassen sich nicht speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody takes the batches of &quot;%1&quot;.</source>
        <translation>Niemand nimmt die Stapel von „%1“ an.</translation>
    </message>
</context>
<context>
    <name>penstock::InfluxdProbe</name>
    <message>
        <source>, and </source>
        <comment>between two reasons</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 is InfluxDB %2</source>
        <translation>%1 ist InfluxDB %2</translation>
    </message>
    <message>
        <source>%1 does not say that it is InfluxDB</source>
        <translation>%1 gibt sich nicht als InfluxDB zu erkennen</translation>
    </message>
    <message>
        <source>The local server needs InfluxDB 1.x, 2.x or 3 Core, but %1. Install one of them (on Debian and Ubuntu the package influxdb), or choose the path of its program in the preferences.</source>
        <translation>Der lokale Server braucht InfluxDB 1.x, 2.x oder 3 Core, doch %1. Installieren Sie eines davon (auf Debian und Ubuntu das Paket influxdb), oder wählen Sie den Pfad seines Programms in den Einstellungen.</translation>
    </message>
    <message>
        <source>There is no program %1. Choose the path of influxd or influxdb3 in the preferences, or leave it empty to have it found.</source>
        <translation>Es gibt kein Programm %1. Wählen Sie den Pfad von influxd oder influxdb3 in den Einstellungen, oder lassen Sie ihn leer, damit es gefunden wird.</translation>
    </message>
    <message>
        <source>InfluxDB (influxd or influxdb3) is not installed. On Debian and Ubuntu the package influxdb provides it: sudo apt install influxdb. The system&apos;s own copy is not needed and can be switched off: sudo systemctl disable --now influxdb. Or choose the path of the program in the preferences.</source>
        <translation>InfluxDB (influxd oder influxdb3) ist nicht installiert. Auf Debian und Ubuntu bringt das Paket influxdb es mit: sudo apt install influxdb. Die Instanz des Systems wird nicht gebraucht und kann abgeschaltet werden: sudo systemctl disable --now influxdb. Oder wählen Sie den Pfad des Programms in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 is %2, and the local server holds data of %3</source>
        <translation>%1 ist %2, und der lokale Server enthält Daten von %3</translation>
    </message>
    <message>
        <source>%1 is InfluxDB 3 Enterprise, which does not run without a licence</source>
        <translation>%1 ist InfluxDB 3 Enterprise, das ohne Lizenz nicht läuft</translation>
    </message>
</context>
<context>
    <name>penstock::InfluxdProcess</name>
    <message>
        <source>It was ended by a signal.</source>
        <translation>Er wurde durch ein Signal beendet.</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Er endete mit Exit-Code %1.</translation>
    </message>
    <message>
        <source>Another server has its folder already.</source>
        <translation>Ein anderer Server hat seinen Ordner bereits.</translation>
    </message>
    <message>
        <source>It ended by itself or by a signal.</source>
        <translation>Er endete von selbst oder durch ein Signal.</translation>
    </message>
</context>
<context>
    <name>penstock::InputSpool</name>
    <message>
        <source>%1: it cannot be kept: %2.</source>
        <translation>%1: kann nicht aufbewahrt werden: %2.</translation>
    </message>
    <message>
        <source>%1: it cannot be read: %2.</source>
        <translation>%1: kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1: it cannot be kept in %2: %3. Make room there, or set TMPDIR to another folder.</source>
        <translation>%1: kann nicht in %2 aufbewahrt werden: %3. Schaffen Sie dort Platz oder setzen Sie TMPDIR auf einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>penstock::Inquiry</name>
    <message>
        <source>The server knows this token, but it is switched off (inactive). Switch it on again, or give another one in the connection&apos;s settings.</source>
        <translation>Der Server kennt dieses Token, aber es ist abgeschaltet (inaktiv). Schalten Sie es wieder ein oder geben Sie in den Einstellungen der Verbindung ein anderes an.</translation>
    </message>
    <message>
        <source>There is no organization “%1”, or the login may not see it. It sees: %2.</source>
        <translation>Es gibt keine Organisation „%1“, oder die Anmeldung darf sie nicht sehen. Sie sieht: %2.</translation>
    </message>
    <message>
        <source>This InfluxDB 2.x is not set up yet: it has no user, no organization and no token. Set it up in the administration of this connection or by “penstock-cli admin set-up”; or elsewhere, then give the token in the connection&apos;s settings.</source>
        <translation>Dieses InfluxDB 2.x ist noch nicht eingerichtet: Es hat keinen Benutzer, keine Organisation und kein Token. Richten Sie es in der Verwaltung dieser Verbindung ein oder mit „penstock-cli admin set-up“; oder anderswo, dann geben Sie das Token in den Einstellungen der Verbindung an.</translation>
    </message>
</context>
<context>
    <name>penstock::IntakeNotices</name>
    <message>
        <source>The profile “%1” is kept. The next file is looked at with it.</source>
        <translation>Das Profil „%1“ wird behalten. Die nächste Datei wird damit angesehen.</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>%1 is still being imported. The sink monitor shows it.</source>
        <translation>%1 wird noch importiert. Der Sink-Monitor zeigt es.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the queue were not imported.</source>
        <translation>
            <numerusform>%n Datei der Warteschlange wurde nicht importiert.</numerusform>
            <numerusform>%n Dateien der Warteschlange wurden nicht importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on with the queue</source>
        <translation>Mit der &amp;Warteschlange fortfahren</translation>
    </message>
</context>
<context>
    <name>penstock::JsonMessageReader</name>
    <message>
        <source>the value is not JSON: %1</source>
        <translation>der Wert ist kein JSON: %1</translation>
    </message>
    <message>
        <source>the value has more than %1 maps or lists in each other</source>
        <translation>im Wert stecken mehr als %1 Zuordnungen oder Listen ineinander</translation>
    </message>
    <message>
        <source>something follows behind the end of the JSON</source>
        <translation>hinter dem Ende des JSON folgt noch etwas</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is there twice</source>
        <translation>den Namen „%1“ gibt es zweimal</translation>
    </message>
    <message>
        <source>the list has no element</source>
        <translation>die Liste hat kein Element</translation>
    </message>
    <message>
        <source>there is no list &quot;%1&quot; in it</source>
        <translation>darin gibt es keine Liste „%1“</translation>
    </message>
</context>
<context>
    <name>penstock::JsonParser</name>
    <message>
        <source>The server&apos;s answer is broken at byte %1: %2. Run the query again; if that does not help, check what stands between here and the server.</source>
        <translation>Die Antwort des Servers ist bei Byte %1 fehlerhaft: %2. Führen Sie die Abfrage noch einmal aus; hilft das nicht, prüfen Sie, was zwischen hier und dem Server steht.</translation>
    </message>
</context>
<context>
    <name>penstock::JsonRowsDecoder</name>
    <message>
        <source>The server&apos;s answer is broken at byte %1: a row was expected.</source>
        <translation>Die Antwort des Servers ist bei Byte %1 fehlerhaft: Hier wurde eine Zeile erwartet.</translation>
    </message>
    <message>
        <source>The column “%1” holds times, but for the row at byte %2.</source>
        <translation>Die Spalte „%1“ enthält Zeiten, nur nicht in der Zeile bei Byte %2.</translation>
    </message>
    <message>
        <source>The answer is not one of InfluxDB 3: it has no rows and no error. Check the address of the connection.</source>
        <translation>Die Antwort stammt nicht von InfluxDB 3: Sie enthält weder Zeilen noch einen Fehler. Prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>The server sent no rows. It says: %1</source>
        <translation>Der Server hat keine Zeilen gesendet. Seine Meldung: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer was empty.</source>
        <translation>Die Antwort des Servers war leer.</translation>
    </message>
    <message>
        <source>The answer ended in the middle, after %1 bytes. Rows are missing; run the query again.</source>
        <translation>Die Antwort endete mittendrin, nach %1 Bytes. Es fehlen Zeilen; führen Sie die Abfrage noch einmal aus.</translation>
    </message>
    <message>
        <source>Rows without any value: %1. InfluxDB leaves out empty cells, and so it did not name the columns of these rows.</source>
        <translation>Zeilen ohne jeden Wert: %1. InfluxDB lässt leere Zellen weg und hat deshalb die Spalten dieser Zeilen nicht benannt.</translation>
    </message>
    <message>
        <source>The answer has more than %1 columns, or their names are too long, at byte %2.</source>
        <translation>Die Antwort hat bei Byte %2 mehr als %1 Spalten, oder deren Namen sind zu lang.</translation>
    </message>
    <message numerus="yes">
        <source>The answer has a value of more than %n MiB, at byte %1, which is not read; the rows so far are kept.</source>
        <translation>
            <numerusform>Die Antwort hat bei Byte %1 einen Wert von mehr als %n MiB, der nicht gelesen wird; die Zeilen bis dahin bleiben.</numerusform>
            <numerusform>Die Antwort hat bei Byte %1 einen Wert von mehr als %n MiB, der nicht gelesen wird; die Zeilen bis dahin bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) shown as NaN may be infinite as well: InfluxDB 3 writes NaN, +Inf and -Inf alike in JSON. Its raw answer in csv tells them apart.</source>
        <translation>
            <numerusform>%n als NaN gezeigter Wert kann auch unendlich sein: InfluxDB 3 schreibt NaN, +Inf und -Inf in JSON gleich. Seine rohe Antwort in csv unterscheidet sie.</numerusform>
            <numerusform>%n als NaN gezeigte Werte können auch unendlich sein: InfluxDB 3 schreibt NaN, +Inf und -Inf in JSON gleich. Seine rohe Antwort in csv unterscheidet sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::KafkaConfig</name>
    <message>
        <source>No Kafka broker is named.</source>
        <translation>Es ist kein Kafka-Broker genannt.</translation>
    </message>
    <message>
        <source>No Kafka topic is named.</source>
        <translation>Es ist kein Kafka-Topic genannt.</translation>
    </message>
    <message>
        <source>No Kafka group is named: readers of the same group share the messages.</source>
        <translation>Es ist keine Kafka-Gruppe genannt: Leser derselben Gruppe teilen sich die Nachrichten.</translation>
    </message>
    <message>
        <source>A user of Kafka needs a mechanism to log in by.</source>
        <translation>Ein Kafka-Benutzer braucht einen Mechanismus für die Anmeldung.</translation>
    </message>
    <message>
        <source>To log in to Kafka a user and a password are needed.</source>
        <translation>Für die Anmeldung bei Kafka sind Benutzer und Passwort nötig.</translation>
    </message>
    <message>
        <source>Certificates are for TLS, which is off.</source>
        <translation>Zertifikate sind für TLS, und das ist aus.</translation>
    </message>
    <message>
        <source>A certificate of this client and its key go together.</source>
        <translation>Ein Client-Zertifikat und sein Schlüssel gehören zusammen.</translation>
    </message>
    <message>
        <source>%1 is not there, or cannot be read.</source>
        <translation>%1 ist nicht da oder nicht zu lesen.</translation>
    </message>
    <message>
        <source>The time to finish a partition must be less than the time after which it is lost.</source>
        <translation>Die Zeit zum Abschließen einer Partition muss kürzer sein als die, nach der sie verloren geht.</translation>
    </message>
    <message>
        <source>Kafka does not take a setting: %1.</source>
        <translation>Kafka nimmt eine Einstellung nicht an: %1.</translation>
    </message>
</context>
<context>
    <name>penstock::KafkaConsumer</name>
    <message>
        <source>%1: this reader stood still for too long, and its partitions went to others.</source>
        <translation>%1: Dieser Leser stand zu lange still, und seine Partitionen gingen an andere.</translation>
    </message>
    <message>
        <source>The broker had deleted offsets %1 to %2 of %3/%4 before they were read.</source>
        <translation>Der Broker hatte die Offsets %1 bis %2 von %3/%4 gelöscht, bevor sie gelesen wurden.</translation>
    </message>
    <message>
        <source>This reader has left its Kafka group.</source>
        <translation>Dieser Leser hat seine Kafka-Gruppe verlassen.</translation>
    </message>
</context>
<context>
    <name>penstock::KafkaError</name>
    <message>
        <source>The certificate of the Kafka broker (%1) is not trusted: the authority that signed it is not the one that was given. Name its file as &quot;ca&quot;.</source>
        <translation>Dem Zertifikat des Kafka-Brokers (%1) wird nicht vertraut: Die Zertifizierungsstelle, die es signiert hat, ist nicht die angegebene. Nennen Sie ihre Datei als &quot;ca&quot;.</translation>
    </message>
    <message>
        <source>The Kafka broker (%1) does not take this client&apos;s certificate, or wants one.</source>
        <translation>Der Kafka-Broker (%1) nimmt das Client-Zertifikat nicht an oder verlangt eines.</translation>
    </message>
    <message>
        <source>A secure connection to the Kafka broker (%1) did not come about.</source>
        <translation>Eine sichere Verbindung zum Kafka-Broker (%1) kam nicht zustande.</translation>
    </message>
    <message>
        <source>The Kafka broker (%1) refuses the login. Check user, password and mechanism.</source>
        <translation>Der Kafka-Broker (%1) lehnt die Anmeldung ab. Prüfen Sie Benutzer, Passwort und Mechanismus.</translation>
    </message>
    <message>
        <source>This user may not read as the Kafka group &quot;%1&quot;.</source>
        <translation>Dieser Benutzer darf nicht als Kafka-Gruppe „%1“ lesen.</translation>
    </message>
    <message>
        <source>This user may not read the Kafka topic &quot;%1&quot;.</source>
        <translation>Dieser Benutzer darf das Kafka-Topic „%1“ nicht lesen.</translation>
    </message>
    <message>
        <source>There is no Kafka topic &quot;%1&quot;.</source>
        <translation>Es gibt kein Kafka-Topic „%1“.</translation>
    </message>
    <message>
        <source>The Kafka broker (%1) does not answer.</source>
        <translation>Der Kafka-Broker (%1) antwortet nicht.</translation>
    </message>
    <message>
        <source>The Kafka broker (%1) closes the connection. It may want TLS or a login, or take none.</source>
        <translation>Der Kafka-Broker (%1) schließt die Verbindung. Vielleicht verlangt er TLS oder eine Anmeldung, oder er nimmt beides nicht an.</translation>
    </message>
    <message>
        <source>The Kafka broker (%1) cannot be reached.</source>
        <translation>Der Kafka-Broker (%1) ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Kafka does not take a setting of &quot;%1&quot;: %2.</source>
        <translation>Kafka nimmt eine Einstellung von „%1“ nicht an: %2.</translation>
    </message>
    <message>
        <source>Kafka reports a fault (%1): %2.</source>
        <translation>Kafka meldet einen Fehler (%1): %2.</translation>
    </message>
</context>
<context>
    <name>penstock::KafkaSource</name>
    <message>
        <source>the message has no value (a tombstone)</source>
        <translation>die Nachricht hat keinen Wert (ein Tombstone)</translation>
    </message>
    <message>
        <source>This Penstock was built without Kafka.</source>
        <translation>Dieses Penstock wurde ohne Kafka gebaut.</translation>
    </message>
</context>
<context>
    <name>penstock::KafkaStart</name>
    <message>
        <source>The Kafka group &quot;%1&quot; has committed nothing of %2/%3, so there is nowhere to go on from. Say where to begin.</source>
        <translation>Die Kafka-Gruppe „%1“ hat von %2/%3 nichts bestätigt, deshalb gibt es keine Stelle zum Weitermachen. Geben Sie an, wo begonnen wird.</translation>
    </message>
    <message>
        <source>The group has committed offset %1 of %2/%3, which ends before that: it was made anew, and is read from its beginning.</source>
        <translation>Die Gruppe hat Offset %1 von %2/%3 bestätigt, aber die Partition endet davor: Sie wurde neu angelegt und wird von vorn gelesen.</translation>
    </message>
</context>
<context>
    <name>penstock::KeptRun</name>
    <message>
        <source>%1 is no run that this version can read.</source>
        <translation>%1 ist kein Lauf, den diese Version lesen kann.</translation>
    </message>
    <message>
        <source>Penstock ended while this was written. The figures are those that were kept last.</source>
        <translation>Penstock endete, während dies geschrieben wurde. Die Zahlen sind die zuletzt festgehaltenen.</translation>
    </message>
    <message>
        <source>Penstock ended while this was written. The figures are those that were kept last; it can go on behind the last row of which it is known what became of it.</source>
        <translation>Penstock endete, während dies geschrieben wurde. Die Zahlen sind die zuletzt festgehaltenen; es kann hinter der letzten Zeile weitergehen, von der bekannt ist, was aus ihr wurde.</translation>
    </message>
    <message>
        <source>How far it has come is kept in %1.</source>
        <translation>Wie weit es gekommen ist, steht in %1.</translation>
    </message>
    <message>
        <source>Rows that were refused are in %1.</source>
        <translation>Abgelehnte Zeilen stehen in %1.</translation>
    </message>
    <message>
        <source>Penstock ended while this was written. It can go on behind row %1, up to where it is known what became of each row.</source>
        <translation>Penstock endete, während dies geschrieben wurde. Es kann hinter Zeile %1 weitergehen: Bis dorthin ist bekannt, was aus jeder Zeile wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) waited on disk in %1, and are sent when the pipeline runs again.</source>
        <translation>
            <numerusform>%n Zeile wartete auf der Platte in %1 und wird gesendet, wenn die Pipeline wieder läuft.</numerusform>
            <numerusform>%n Zeilen warteten auf der Platte in %1 und werden gesendet, wenn die Pipeline wieder läuft.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2 at offset %3</source>
        <comment>a topic&apos;s partition</comment>
        <translation>%1/%2 bei Offset %3</translation>
    </message>
    <message>
        <source>The next reader goes on where this one has committed: %1.</source>
        <translation>Der nächste Leser macht dort weiter, wo dieser bestätigt hat: %1.</translation>
    </message>
</context>
<context>
    <name>penstock::KeyChoices</name>
    <message>
        <source>The keys are not kept. %1</source>
        <translation>Die Tasten werden nicht aufbewahrt. %1</translation>
    </message>
</context>
<context>
    <name>penstock::KeyRows</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>To the next part: text, answer, docks</source>
        <translation>Zum nächsten Teil: Text, Antwort, Docks</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>Zum vorigen Teil</translation>
    </message>
    <message>
        <source>To tab %1</source>
        <translation>Zum Tab %1</translation>
    </message>
    <message>
        <source>To the next tab</source>
        <translation>Zum nächsten Tab</translation>
    </message>
    <message>
        <source>To the tab before</source>
        <translation>Zum vorigen Tab</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>List again what is there</source>
        <translation>Neu auflisten, was da ist</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Kopieren mit Überschriften</translation>
    </message>
    <message>
        <source>Query text</source>
        <translation>Abfragetext</translation>
    </message>
    <message>
        <source>Offer what can be written here</source>
        <translation>Anbieten, was hier stehen kann</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Nächste Stelle suchen</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>Vorige Stelle suchen</translation>
    </message>
    <message>
        <source>Indent the lines</source>
        <translation>Zeilen einrücken</translation>
    </message>
    <message>
        <source>Indent the lines less</source>
        <translation>Zeilen weniger einrücken</translation>
    </message>
    <message>
        <source>%1 types a character.</source>
        <translation>%1 schreibt ein Zeichen.</translation>
    </message>
    <message>
        <source>%1 belongs to texts, lists and tables.</source>
        <translation>%1 gehört zu Texten, Listen und Tabellen.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <translation>%1 öffnet das Menü „%2“.</translation>
    </message>
    <message>
        <source>Edit the value of a point</source>
        <translation>Wert eines Punktes bearbeiten</translation>
    </message>
    <message>
        <source>Delete the selected points</source>
        <translation>Ausgewählte Punkte löschen</translation>
    </message>
    <message>
        <source>Add to the selection: keys go on without losing it, Shift and Space take in more</source>
        <translation>Zur Auswahl hinzufügen: Die Tasten gehen weiter, ohne sie zu verlieren, Umschalt und Leertaste nehmen mehr hinein</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>penstock::KeychainSecretStore</name>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
</context>
<context>
    <name>penstock::KeyringSecrets</name>
    <message>
        <source>The keyring has no secret for this pipeline called &quot;%1&quot;: give the password once more, in its form.</source>
        <translation>Der Schlüsselbund hat für diese Pipeline kein Geheimnis namens „%1“: Geben Sie das Passwort in ihrem Formular noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>penstock::KnownPipeline</name>
    <message>
        <source>This pipeline runs already.</source>
        <translation>Diese Pipeline läuft schon.</translation>
    </message>
</context>
<context>
    <name>penstock::LaneActions</name>
    <message>
        <source>&amp;Hold the chosen lane</source>
        <translation>Gewählte &amp;Spur anhalten</translation>
    </message>
    <message>
        <source>&amp;Let %1 go on</source>
        <translation>%1 &amp;weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Hold %1</source>
        <translation>%1 &amp;anhalten</translation>
    </message>
    <message>
        <source>Let all of %1 &amp;go on</source>
        <translation>Alles von %1 w&amp;eiterlaufen lassen</translation>
    </message>
    <message>
        <source>Hold &amp;all of %1</source>
        <translation>A&amp;lles von %1 anhalten</translation>
    </message>
    <message>
        <source>Hold its whole &amp;sink</source>
        <translation>Ihre ganze S&amp;enke anhalten</translation>
    </message>
</context>
<context>
    <name>penstock::LaneRows</name>
    <message>
        <source>%1: %2</source>
        <comment>Paused: 429 · 4.2 s</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>All figures of the lanes are in the run&apos;s window.</source>
        <translation>Alle Zahlen der Spuren stehen im Fenster des Laufs.</translation>
    </message>
    <message>
        <source>%1: %2, offset %3, lag %4, oldest waits %5</source>
        <comment>of a lane</comment>
        <translation>%1: %2, Offset %3, Rückstand %4, älteste wartet %5</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s)</source>
        <translation>
            <numerusform>%n davon wartet</numerusform>
            <numerusform>%n davon warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Oldest waits</source>
        <translation>Ältester wartet</translation>
    </message>
</context>
<context>
    <name>penstock::LanesModel</name>
    <message>
        <source>Queue full</source>
        <translation>Warteschlange voll</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Läuft leer</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>429 · 4.2 s, the server asked to wait</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The whole sink has to wait.</source>
        <translation>Die ganze Senke muss warten.</translation>
    </message>
    <message>
        <source>Another reader has this partition now.</source>
        <translation>Diese Partition hat jetzt ein anderer Leser.</translation>
    </message>
    <message>
        <source>Its queue is full, so that nothing of it is read.</source>
        <translation>Ihre Warteschlange ist voll, deshalb wird nichts aus ihr gelesen.</translation>
    </message>
    <message>
        <source>%1 [%2] → %3</source>
        <comment>topic [partition] → sink</comment>
        <translation>%1 [%2] → %3</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All up to this one are settled in this sink</source>
        <translation>Alle bis zu diesem sind in dieser Senke erledigt</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Records that are not settled yet</source>
        <translation>Datensätze, die noch nicht erledigt sind</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>How long the oldest batch that is not settled has waited</source>
        <translation>Wie lange der älteste unerledigte Stapel schon wartet</translation>
    </message>
    <message>
        <source>Oldest waits</source>
        <translation>Ältester wartet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Paused: 429 · 4.2 s</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lines, bytes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Lines handed on to the lane: the sum of the next four</source>
        <translation>An die Spur weitergegebene Zeilen: die Summe der nächsten vier</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Sent, and no answer told of them: they may be stored</source>
        <translation>Gesendet, und keine Antwort sagte etwas davon: Sie können gespeichert sein</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Lines that wait to be sent or answered; after the end: not sent</source>
        <translation>Zeilen, die auf Senden oder Antwort warten; nach dem Ende: nicht gesendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Where a new reader would begin</source>
        <translation>Wo ein neuer Leser beginnen würde</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Lines given up to free memory, and read again</source>
        <translation>Zeilen, die für freien Speicher aufgegeben und neu gelesen wurden</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu gelesen</translation>
    </message>
    <message>
        <source>Time that this partition alone stood still</source>
        <translation>Zeit, in der diese Partition allein stillstand</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Somebody holds it; the others go on.</source>
        <translation>Jemand hält sie an; die anderen laufen weiter.</translation>
    </message>
</context>
<context>
    <name>penstock::LibraryVersions</name>
    <message>
        <source>%1 (compiled with %2)</source>
        <translation>%1 (kompiliert mit %2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>penstock::LineBuilder</name>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Tabellenzeile %1: %2</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>Element %1: %2</translation>
    </message>
</context>
<context>
    <name>penstock::LineChecker</name>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
</context>
<context>
    <name>penstock::LineEditor</name>
    <message>
        <source>Line protocol</source>
        <translation>Line Protocol</translation>
    </message>
    <message>
        <source>Line protocol, one point a line: a measurement, its tags, its fields, and a time, for instance
weather,station=pier temp=21.5,gusts=3i 1700000000000000000
Type or paste it, open or drop a file that ends in .lp, or fill in a point above.</source>
        <translation>Line Protocol, ein Punkt je Zeile: ein Measurement, seine Tags, seine Felder und eine Zeit, zum Beispiel
weather,station=pier temp=21.5,gusts=3i 1700000000000000000
Tippen Sie es oder fügen Sie es ein, öffnen Sie eine Datei mit der Endung .lp oder ziehen Sie sie hierher, oder füllen Sie oben einen Punkt aus.</translation>
    </message>
    <message>
        <source>Refused by the server: %1</source>
        <translation>Vom Server abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>penstock::LineEncoder</name>
    <message>
        <source>The point</source>
        <translation>Der Datenpunkt</translation>
    </message>
    <message>
        <source>The measurement name &quot;%1&quot;</source>
        <translation>Der Measurement-Name „%1“</translation>
    </message>
    <message>
        <source>The tag name &quot;%1&quot;</source>
        <translation>Der Tag-Name „%1“</translation>
    </message>
    <message>
        <source>The value of the tag &quot;%1&quot;</source>
        <translation>Der Wert des Tags „%1“</translation>
    </message>
    <message>
        <source>The field name &quot;%1&quot;</source>
        <translation>Der Feldname „%1“</translation>
    </message>
    <message>
        <source>The value of the field &quot;%1&quot;</source>
        <translation>Der Wert des Felds „%1“</translation>
    </message>
    <message>
        <source>%1 is empty. Give it a name.</source>
        <translation>%1 ist leer. Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>%1 holds a line break, a tab or another control character. Only string fields may hold these.</source>
        <translation>%1 enthält einen Zeilenumbruch, einen Tabulator oder ein anderes Steuerzeichen. Nur String-Felder dürfen solche Zeichen enthalten.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Convert the data to UTF-8.</source>
        <translation>%1 ist kein UTF-8-Text. Wandeln Sie die Daten in UTF-8 um.</translation>
    </message>
    <message>
        <source>%1 begins with #, so the server would take the line for a comment. Use another name.</source>
        <translation>%1 beginnt mit #, daher würde der Server die Zeile für einen Kommentar halten. Verwenden Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is reserved for the timestamp. Use another name.</source>
        <translation>%1 ist dem Zeitstempel vorbehalten. Verwenden Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 appears twice in one point. Tags and fields need different names.</source>
        <translation>%1 kommt in einem Datenpunkt zweimal vor. Tags und Felder brauchen verschiedene Namen.</translation>
    </message>
    <message>
        <source>%1 is not a finite number. InfluxDB stores neither NaN nor infinity; leave the field out.</source>
        <translation>%1 ist keine endliche Zahl. InfluxDB speichert weder NaN noch Unendlich; lassen Sie das Feld weg.</translation>
    </message>
    <message>
        <source>%1 has no field. A point needs at least one.</source>
        <translation>%1 hat kein Feld. Ein Datenpunkt braucht mindestens eines.</translation>
    </message>
    <message>
        <source>%1 is too long: measurement, tags and a field&apos;s name must not exceed 65,535 bytes together.</source>
        <translation>%1 ist zu lang: Measurement, Tags und der Name eines Felds dürfen zusammen höchstens 65.535 Bytes lang sein.</translation>
    </message>
    <message>
        <source>%1 has a time outside the range of InfluxDB, 1677-09-21 to 2262-04-11.</source>
        <translation>%1 hat eine Zeit außerhalb des Bereichs von InfluxDB, 1677-09-21 bis 2262-04-11.</translation>
    </message>
    <message>
        <source>%1 has a backslash at its end, or before a comma, a space, an equals sign, a quote or another backslash. Line protocol cannot hold that; use a slash, or a string field.</source>
        <translation>%1 hat einen Backslash am Ende oder vor einem Komma, einem Leerzeichen, einem Gleichheitszeichen, einem Anführungszeichen oder einem weiteren Backslash. Das Line Protocol kann das nicht ausdrücken; verwenden Sie einen Schrägstrich oder ein String-Feld.</translation>
    </message>
    <message>
        <source>%1 is not a decimal number. Write it as 219.23.</source>
        <translation>%1 ist keine Dezimalzahl. Schreiben Sie sie wie 219.23.</translation>
    </message>
    <message>
        <source>%1 is too large for a float field. Write it as text.</source>
        <translation>%1 ist zu groß für ein Float-Feld. Schreiben Sie den Wert als Text.</translation>
    </message>
    <message>
        <source>%1 is an unsigned integer, which InfluxDB 1.x does not have. Write it as an integer.</source>
        <translation>%1 ist ein Unsigned Integer, den es in InfluxDB 1.x nicht gibt. Schreiben Sie ihn als Integer.</translation>
    </message>
    <message>
        <source>%1 is too large for an integer field, which ends at 9,223,372,036,854,775,807. Write it as text.</source>
        <translation>%1 ist zu groß für ein Integer-Feld, das bei 9.223.372.036.854.775.807 endet. Schreiben Sie den Wert als Text.</translation>
    </message>
    <message>
        <source>%1 has a backslash, which no name in QuestDB can hold. Use another name.</source>
        <translation>%1 enthält einen umgekehrten Schrägstrich, den in QuestDB kein Name enthalten kann. Verwenden Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 holds a NUL byte, which servers garble. Take it out.</source>
        <translation>%1 enthält ein NUL-Byte, das Server verstümmeln. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 is what QuestDB calls the time of a row: it would be overwritten. Use another name.</source>
        <translation>%1 heißt in QuestDB die Zeit einer Zeile: sie würde überschrieben. Verwenden Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 appears twice in one point but for capital letters, which QuestDB does not tell apart: one value would be lost. Tags and fields need different names.</source>
        <translation>%1 kommt in einem Punkt zweimal vor, nur in Groß- und Kleinschreibung verschieden, die QuestDB nicht unterscheidet: ein Wert ginge verloren. Tags und Felder brauchen verschiedene Namen.</translation>
    </message>
    <message>
        <source>%1 is the smallest integer, -9,223,372,036,854,775,808, which QuestDB stores as &quot;no value&quot;.</source>
        <translation>%1 ist die kleinste ganze Zahl, -9.223.372.036.854.775.808, die QuestDB als „kein Wert“ speichert.</translation>
    </message>
    <message>
        <source>%1 has a time before 1970, which this server does not store.</source>
        <translation>%1 hat eine Zeit vor 1970, die dieser Server nicht speichert.</translation>
    </message>
    <message>
        <source>%1 holds a carriage return, which ends the line in QuestDB.</source>
        <translation>%1 enthält einen Wagenrücklauf, der in QuestDB die Zeile beendet.</translation>
    </message>
    <message>
        <source>%1 is missing. Leave the field out.</source>
        <translation>%1 fehlt. Lassen Sie das Feld weg.</translation>
    </message>
    <message>
        <source>%1 is where VictoriaMetrics keeps the metric&apos;s name: it would be lost. Use another name.</source>
        <translation>%1 ist der Platz, an dem VictoriaMetrics den Namen der Metrik hält: er ginge verloren. Verwenden Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 has a quote, and VictoriaMetrics drops such a line without a word. Use another name.</source>
        <translation>%1 enthält ein Anführungszeichen, und VictoriaMetrics verwirft eine solche Zeile ohne ein Wort. Verwenden Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 has a line break, and VictoriaMetrics drops such a line without a word. It keeps numbers only: leave the text out.</source>
        <translation>%1 enthält einen Zeilenumbruch, und VictoriaMetrics verwirft eine solche Zeile ohne ein Wort. Es bewahrt nur Zahlen auf: lassen Sie den Text weg.</translation>
    </message>
    <message>
        <source>%1 is what GreptimeDB calls the time of a row. Use another name.</source>
        <translation>%1 heißt in GreptimeDB die Zeit einer Zeile. Verwenden Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>penstock::LineFile</name>
    <message>
        <source>The file &quot;%1&quot; cannot be written: %2</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>column &quot;%1&quot;: %2</source>
        <translation>Spalte „%1“: %2</translation>
    </message>
    <message>
        <source>No row can be written. Line %1: %2</source>
        <translation>Keine Zeile kann geschrieben werden. Zeile %1: %2</translation>
    </message>
    <message>
        <source>The lines were not saved: somebody stopped it.</source>
        <translation>Die Punkte wurden nicht gespeichert: Das Speichern wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>penstock::LineFileJob</name>
    <message numerus="yes">
        <source>%n line(s) are saved in %1.</source>
        <translation>
            <numerusform>%n Punkt ist in %1 gespeichert.</numerusform>
            <numerusform>%n Punkte sind in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have none: they hold no value, or cannot be written.</source>
        <translation>
            <numerusform>%n Zeile hat keinen: Sie enthält keinen Wert oder kann nicht geschrieben werden.</numerusform>
            <numerusform>%n Zeilen haben keinen: Sie enthalten keinen Wert oder können nicht geschrieben werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::LineMessageReader</name>
    <message>
        <source>there is no line in it</source>
        <translation>darin ist keine Zeile</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>ein String ist nicht geschlossen</translation>
    </message>
    <message>
        <source>neither the line nor the message has a time</source>
        <translation>weder die Zeile noch die Nachricht hat eine Zeit</translation>
    </message>
</context>
<context>
    <name>penstock::LinePanel</name>
    <message>
        <source>Rows that will be refused</source>
        <translation>Zeilen, die abgelehnt werden</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1, “%2”</source>
        <translation>Zeile %1, „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) that will be refu&amp;sed</source>
        <translation>
            <numerusform>%1 Zeile, die abge&amp;lehnt wird</numerusform>
            <numerusform>%1 Zeilen, die abge&amp;lehnt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the first %2 row(s) will be refu&amp;sed</source>
        <translation>
            <numerusform>%1 von der ersten %2 Zeile wird abge&amp;lehnt</numerusform>
            <numerusform>%1 der ersten %2 Zeilen werden abge&amp;lehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>No row can be written. %1</source>
        <translation>Keine Zeile kann geschrieben werden. %1</translation>
    </message>
</context>
<context>
    <name>penstock::LineParser</name>
    <message>
        <source>this is not UTF-8 text; convert it to UTF-8</source>
        <translation>dies ist kein UTF-8-Text; wandeln Sie ihn in UTF-8 um</translation>
    </message>
    <message>
        <source>the line begins with #, which makes it a comment</source>
        <translation>die Zeile beginnt mit #, was sie zum Kommentar macht</translation>
    </message>
    <message>
        <source>the measurement is missing</source>
        <translation>das Measurement fehlt</translation>
    </message>
    <message>
        <source>a tag&apos;s name is missing</source>
        <translation>der Name eines Tags fehlt</translation>
    </message>
    <message>
        <source>the tag has no value; leave the tag out, or put = and a value behind its name</source>
        <translation>das Tag hat keinen Wert; lassen Sie das Tag weg oder setzen Sie hinter seinen Namen = und einen Wert</translation>
    </message>
    <message>
        <source>an = in a tag&apos;s value needs a backslash before it</source>
        <translation>ein = im Wert eines Tags braucht einen Backslash davor</translation>
    </message>
    <message>
        <source>this tag appears twice</source>
        <translation>dieses Tag kommt zweimal vor</translation>
    </message>
    <message>
        <source>the fields are missing; a space and at least one field such as value=1.5 must follow</source>
        <translation>die Felder fehlen; ein Leerzeichen und mindestens ein Feld wie value=1.5 müssen folgen</translation>
    </message>
    <message>
        <source>a field&apos;s name is missing</source>
        <translation>der Name eines Felds fehlt</translation>
    </message>
    <message>
        <source>an = is missing behind the field&apos;s name; commas and spaces in names need a backslash before them</source>
        <translation>hinter dem Namen des Felds fehlt ein =; Kommas und Leerzeichen in Namen brauchen einen Backslash davor</translation>
    </message>
    <message>
        <source>the field has no value; leave the field out</source>
        <translation>das Feld hat keinen Wert; lassen Sie das Feld weg</translation>
    </message>
    <message>
        <source>this field appears twice</source>
        <translation>dieses Feld kommt zweimal vor</translation>
    </message>
    <message>
        <source>a tag has the same name as this field</source>
        <translation>ein Tag hat denselben Namen wie dieses Feld</translation>
    </message>
    <message>
        <source>the name &quot;time&quot; is reserved for the timestamp</source>
        <translation>der Name „time“ ist dem Zeitstempel vorbehalten</translation>
    </message>
    <message>
        <source>the server cannot tell this backslash from one that escapes what follows</source>
        <translation>der Server kann diesen Backslash nicht von einem unterscheiden, der das Folgende maskiert</translation>
    </message>
    <message>
        <source>a tab or another control character stands outside of a string</source>
        <translation>außerhalb eines Strings steht ein Tabulator oder ein anderes Steuerzeichen</translation>
    </message>
    <message>
        <source>a carriage return stands at the end of the line; end lines with a line feed alone</source>
        <translation>am Ende der Zeile steht ein Wagenrücklauf; beenden Sie Zeilen nur mit einem Zeilenvorschub</translation>
    </message>
    <message>
        <source>a string is not closed: its second quote is missing</source>
        <translation>ein String ist nicht geschlossen: sein zweites Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>a comma or a space must follow the string; quotes in strings need a backslash before them</source>
        <translation>auf den String muss ein Komma oder ein Leerzeichen folgen; Anführungszeichen in Strings brauchen einen Backslash davor</translation>
    </message>
    <message>
        <source>the string is longer than 1,048,576 bytes</source>
        <translation>der String ist länger als 1.048.576 Bytes</translation>
    </message>
    <message>
        <source>this is not a number; write 1.5 or 1.5e3 for a float, 15i for an integer</source>
        <translation>dies ist keine Zahl; schreiben Sie 1.5 oder 1.5e3 für einen Float, 15i für einen Integer</translation>
    </message>
    <message>
        <source>a digit must stand on both sides of the decimal point</source>
        <translation>auf beiden Seiten des Dezimalpunkts muss eine Ziffer stehen</translation>
    </message>
    <message>
        <source>the integer is outside the range of 64 bits</source>
        <translation>der Integer liegt außerhalb des Bereichs von 64 Bit</translation>
    </message>
    <message>
        <source>the number is too large for a float</source>
        <translation>die Zahl ist zu groß für einen Float</translation>
    </message>
    <message>
        <source>NaN and infinity cannot be stored; leave the field out</source>
        <translation>NaN und Unendlich lassen sich nicht speichern; lassen Sie das Feld weg</translation>
    </message>
    <message>
        <source>InfluxDB 1.x has no unsigned integers; write i for u</source>
        <translation>InfluxDB 1.x hat keine Unsigned Integer; schreiben Sie i statt u</translation>
    </message>
    <message>
        <source>this is no value; strings need quotes, booleans are true or false</source>
        <translation>dies ist kein Wert; Strings brauchen Anführungszeichen, Booleans sind true oder false</translation>
    </message>
    <message>
        <source>the timestamp is not an integer</source>
        <translation>der Zeitstempel ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>the timestamp is outside the range of InfluxDB, 1677-09-21 to 2262-04-11; is the precision right?</source>
        <translation>der Zeitstempel liegt außerhalb des Bereichs von InfluxDB, 1677-09-21 bis 2262-04-11; stimmt die Genauigkeit?</translation>
    </message>
    <message>
        <source>nothing may follow the timestamp</source>
        <translation>nach dem Zeitstempel darf nichts folgen</translation>
    </message>
    <message>
        <source>the name is too long: measurement, tags and a field&apos;s name must not exceed 65,535 bytes together</source>
        <translation>der Name ist zu lang: Measurement, Tags und der Name eines Felds dürfen zusammen höchstens 65.535 Bytes lang sein</translation>
    </message>
    <message>
        <source>InfluxDB 2.x keeps the names &quot;_field&quot; and &quot;_measurement&quot; for itself; give the tag another name</source>
        <translation>InfluxDB 2.x behält die Namen „_field“ und „_measurement“ für sich; geben Sie dem Tag einen anderen Namen</translation>
    </message>
    <message>
        <source>a space stands at the end, and no timestamp behind it; take the space out</source>
        <translation>am Ende steht ein Leerzeichen und kein Zeitstempel dahinter; entfernen Sie das Leerzeichen</translation>
    </message>
</context>
<context>
    <name>penstock::LinePointsForm</name>
    <message>
        <source>&amp;Measurement of the points</source>
        <translation>&amp;Measurement der Punkte</translation>
    </message>
    <message>
        <source>&amp;Measurement, if the answer does not say it</source>
        <translation>&amp;Measurement, falls die Antwort es nicht nennt</translation>
    </message>
    <message>
        <source>&amp;Tags; all other columns are fields</source>
        <translation>&amp;Tags; alle anderen Spalten sind Felder</translation>
    </message>
</context>
<context>
    <name>penstock::LineProtocolSource</name>
    <message>
        <source>a string is not closed: its second quote is missing</source>
        <translation>ein String ist nicht geschlossen: sein zweites Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>the line ends in a backslash, which would join it with the next one</source>
        <translation>die Zeile endet mit einem Backslash, der sie mit der nächsten verbinden würde</translation>
    </message>
    <message>
        <source>the timestamp &quot;%1&quot; is not an integer</source>
        <translation>der Zeitstempel „%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>the timestamp &quot;%1&quot; is outside the range of nanoseconds; is the precision right?</source>
        <translation>der Zeitstempel „%1“ liegt außerhalb des Bereichs der Nanosekunden; stimmt die Genauigkeit?</translation>
    </message>
    <message>
        <source>Line %1 is too long to be line protocol.</source>
        <translation>Zeile %1 ist zu lang für Line Protocol.</translation>
    </message>
    <message>
        <source>This is UTF-16 text, which no server takes. Save it as UTF-8 and try again. Nothing was sent.</source>
        <translation>Dies ist UTF-16-Text, den kein Server annimmt. Speichern Sie ihn als UTF-8 und versuchen Sie es erneut. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This is an archive or a spreadsheet, not line protocol. Unpack or convert it and try again. Nothing was sent.</source>
        <translation>Dies ist ein Archiv oder eine Tabellenkalkulation, kein Line Protocol. Entpacken oder wandeln Sie es um und versuchen Sie es erneut. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>By a comment before it, line %1 belongs to the database &quot;%2&quot;, but it would be written to &quot;%3&quot;. Write to that database, or take the comment (CONTEXT-DATABASE) out.</source>
        <translation>Nach einem Kommentar davor gehört Zeile %1 zur Datenbank „%2“, sie würde aber in „%3“ geschrieben. Schreiben Sie in jene Datenbank oder entfernen Sie den Kommentar (CONTEXT-DATABASE).</translation>
    </message>
    <message>
        <source>By comments before it, line %1 belongs to the retention policy &quot;%2&quot; of the database &quot;%3&quot;, but it would be written to &quot;%4&quot;. Write to that database and retention policy, or take the comments (CONTEXT-…) out.</source>
        <translation>Nach Kommentaren davor gehört Zeile %1 zur Retention Policy „%2“ der Datenbank „%3“, sie würde aber in „%4“ geschrieben. Schreiben Sie in jene Datenbank und Retention Policy oder entfernen Sie die Kommentare (CONTEXT-…).</translation>
    </message>
    <message>
        <source>this is a statement, not line protocol</source>
        <translation>dies ist eine Anweisung, kein Line Protocol</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of the export (CREATE DATABASE and the like, behind &quot;# DDL&quot;) were not run.</source>
        <translation>
            <numerusform>%n Anweisung des Exports (CREATE DATABASE und dergleichen, hinter „# DDL“) wurde nicht ausgeführt.</numerusform>
            <numerusform>%n Anweisungen des Exports (CREATE DATABASE und dergleichen, hinter „# DDL“) wurden nicht ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>the line holds a NUL byte, which servers garble; take it out</source>
        <translation>die Zeile enthält ein NUL-Byte, das Server verstümmeln; entfernen Sie es</translation>
    </message>
    <message>
        <source>a tag appears twice</source>
        <translation>ein Tag kommt zweimal vor</translation>
    </message>
    <message>
        <source>This is compressed data within what was read. Unpack it and try again. Nothing was sent.</source>
        <translation>Im Gelesenen stecken komprimierte Daten. Entpacken Sie sie, und versuchen Sie es noch einmal. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It breaks behind line %1.</source>
        <translation>Es bricht hinter Zeile %1 ab.</translation>
    </message>
</context>
<context>
    <name>penstock::LineReview</name>
    <message>
        <source>the line holds a NUL byte, which servers garble; take it out</source>
        <translation>die Zeile enthält ein NUL-Byte, das Server verstümmeln; entfernen Sie es</translation>
    </message>
    <message>
        <source>a tag appears twice</source>
        <translation>ein Tag kommt zweimal vor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is of type %2 here and of type %3 in line %4; a server keeps one type of a field</source>
        <translation>„%1“ hat hier den Typ %2 und in Zeile %4 den Typ %3; ein Server behält je Feld einen Typ</translation>
    </message>
</context>
<context>
    <name>penstock::LineSchema</name>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>penstock::LineStamp</name>
    <message>
        <source>the line holds a NUL byte, which servers garble; take it out</source>
        <translation>die Zeile enthält ein NUL-Byte, das Server verstümmeln; entfernen Sie es</translation>
    </message>
</context>
<context>
    <name>penstock::LineTableWriter</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Tabellenzeile %1: %2</translation>
    </message>
    <message>
        <source>The lines could not be written: %1. Check that there is room and try again.</source>
        <translation>Die Zeilen ließen sich nicht schreiben: %1. Prüfen Sie, ob Platz ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” has a tag and a field “%2”: the columns of the answer do not say which of them is which.</source>
        <translation>„%1“ hat ein Tag und ein Feld „%2“: Die Spalten der Antwort sagen nicht, welche von ihnen welches ist.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is in the column “%3”, because it is a tag of one measurement and a field of another. Ask for one measurement at a time.</source>
        <translation>„%1“ von „%2“ steht in der Spalte „%3“, weil es ein Tag des einen und ein Feld des anderen Measurements ist. Fragen Sie jedes Measurement für sich ab.</translation>
    </message>
</context>
<context>
    <name>penstock::LinesFile</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the beginning of %1 (%2)</source>
        <translation>der Anfang von %1 (%2)</translation>
    </message>
</context>
<context>
    <name>penstock::LinesOutcome</name>
    <message numerus="yes">
        <source>%n line(s) stored in %1, in %2.</source>
        <translation>
            <numerusform>%n Zeile in %1 gespeichert, in %2.</numerusform>
            <numerusform>%n Zeilen in %1 gespeichert, in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were refused; they are marked.</source>
        <translation>
            <numerusform>%n Zeile wurde abgelehnt; sie ist markiert.</numerusform>
            <numerusform>%n Zeilen wurden abgelehnt; sie sind markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n line(s) no answer told whether they are stored.</source>
        <translation>
            <numerusform>Von %n Zeile sagte keine Antwort, ob sie gespeichert ist.</numerusform>
            <numerusform>Von %n Zeilen sagte keine Antwort, ob sie gespeichert sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not sent.</source>
        <translation>
            <numerusform>%n Zeile wurde nicht gesendet.</numerusform>
            <numerusform>%n Zeilen wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with mistakes were left out.</source>
        <translation>
            <numerusform>%n Zeile mit Fehlern wurde weggelassen.</numerusform>
            <numerusform>%n Zeilen mit Fehlern wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stored so far</source>
        <translation>
            <numerusform>bisher %n Zeile gespeichert</numerusform>
            <numerusform>bisher %n Zeilen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>wartet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were refused; the first ones are marked, and all can be saved.</source>
        <translation>
            <numerusform>%n Zeile wurde abgelehnt; sie ist markiert und kann gespeichert werden.</numerusform>
            <numerusform>%n Zeilen wurden abgelehnt; die ersten sind markiert, und alle können gespeichert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a mistake</source>
        <translation>
            <numerusform>%n mit Fehler</numerusform>
            <numerusform>%n mit Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a time</source>
        <translation>
            <numerusform>%n ohne Zeit</numerusform>
            <numerusform>%n ohne Zeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::LinesWrite</name>
    <message>
        <source>Choose the database first; nothing was written.</source>
        <translation>Wählen Sie zuerst die Datenbank; es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>penstock::ListenerServer</name>
    <message>
        <source>It can listen on 127.0.0.1 or ::1 only, and not on &quot;%1&quot;: what other machines send would come without encryption.</source>
        <translation>Es kann nur auf 127.0.0.1 oder ::1 gehorcht werden, nicht auf „%1“: Was andere Rechner senden, käme unverschlüsselt.</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be listened on: %3</source>
        <translation>Auf Port %1 von %2 kann nicht gehorcht werden: %3</translation>
    </message>
</context>
<context>
    <name>penstock::ListenerSource</name>
    <message numerus="yes">
        <source>%n line(s) that programs sent could not be parsed; they were told so (400).</source>
        <translation>
            <numerusform>%n Zeile, die ein Programm sandte, war nicht zu lesen; es bekam das gesagt (400).</numerusform>
            <numerusform>%n Zeilen, die Programme sandten, waren nicht zu lesen; sie bekamen das gesagt (400).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::LocalBackup</name>
    <message>
        <source>The backup is not whole: %1</source>
        <translation>Die Sicherung ist nicht vollständig: %1</translation>
    </message>
    <message numerus="yes">
        <source>it has %n list(s) of its files instead of one.</source>
        <translation>
            <numerusform>Sie hat %n Liste ihrer Dateien statt einer.</numerusform>
            <numerusform>Sie hat %n Listen ihrer Dateien statt einer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>what it knows of databases and users is missing.</source>
        <translation>Es fehlt, was sie von Datenbanken und Benutzern weiß.</translation>
    </message>
    <message>
        <source>its list of files is damaged.</source>
        <translation>Ihre Liste der Dateien ist beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) are missing: %1.</source>
        <translation>
            <numerusform>%n Shard fehlt: %1.</numerusform>
            <numerusform>%n Shards fehlen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The local server was stopped before the backup began.</source>
        <translation>Der lokale Server wurde angehalten, bevor die Sicherung begann.</translation>
    </message>
    <message>
        <source>The local server has no network of its own on this system, and is backed up only where it has. Stop it and copy its folder instead: %1</source>
        <translation>Der lokale Server hat auf diesem System kein eigenes Netz und wird nur gesichert, wo er eines hat. Halten Sie ihn an und kopieren Sie stattdessen seinen Ordner: %1</translation>
    </message>
    <message>
        <source>The local server&apos;s process cannot be reached: %1.</source>
        <translation>Der Prozess des lokalen Servers ist nicht zu erreichen: %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>influxd cannot be run: %1.</source>
        <translation>influxd kann nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>The local server&apos;s network cannot be entered, so that it cannot be backed up.</source>
        <translation>In das Netz des lokalen Servers kommt man nicht, so dass er nicht gesichert werden kann.</translation>
    </message>
    <message>
        <source>influxd did not complete the backup: %1</source>
        <translation>influxd hat die Sicherung nicht abgeschlossen: %1</translation>
    </message>
    <message>
        <source>The backup is complete, but cannot get its name %1.</source>
        <translation>Die Sicherung ist vollständig, kann aber ihren Namen %1 nicht bekommen.</translation>
    </message>
    <message>
        <source>The local server is %1 since it was started just now. Back it up again.</source>
        <translation>Der lokale Server ist %1, seit er eben gestartet wurde. Sichern Sie ihn noch einmal.</translation>
    </message>
</context>
<context>
    <name>penstock::LocalCopy</name>
    <message>
        <source>Another Penstock uses the local server, which has to be stopped while it is copied. Close that one first.</source>
        <translation>Ein anderes Penstock benutzt den lokalen Server, der zum Kopieren angehalten werden muss. Schließen Sie jenes zuerst.</translation>
    </message>
    <message>
        <source>The local server does not end, and cannot be copied.</source>
        <translation>Der lokale Server endet nicht und kann nicht kopiert werden.</translation>
    </message>
    <message>
        <source>The local server holds nothing yet.</source>
        <translation>Der lokale Server enthält noch nichts.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be copied: %2.</source>
        <translation>%1 kann nicht kopiert werden: %2.</translation>
    </message>
    <message>
        <source>The copy of %1 is not as it should be.</source>
        <translation>Die Kopie von %1 ist nicht, wie sie sein soll.</translation>
    </message>
    <message>
        <source>The backup is complete, but cannot get its name %1.</source>
        <translation>Die Sicherung ist vollständig, kann aber ihren Namen %1 nicht bekommen.</translation>
    </message>
</context>
<context>
    <name>penstock::LocalLoginJob</name>
    <message>
        <source>The local server could not be set up: %1</source>
        <translation>Der lokale Server konnte nicht eingerichtet werden: %1</translation>
    </message>
    <message>
        <source>The local server has an administrator&apos;s token already.</source>
        <translation>Der lokale Server hat schon ein Token für die Verwaltung.</translation>
    </message>
</context>
<context>
    <name>penstock::LocalReset</name>
    <message>
        <source>The local server is empty now, but what it held could not be removed from the disk. Remove %1 by hand.</source>
        <translation>Der lokale Server ist jetzt leer, aber was er enthielt, konnte nicht vom Datenträger entfernt werden. Entfernen Sie %1 von Hand.</translation>
    </message>
    <message>
        <source>Another Penstock uses the local server. Close it first: nothing was removed.</source>
        <translation>Ein anderes Penstock benutzt den lokalen Server. Schließen Sie es zuerst: Nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>The local server does not end. Nothing was removed.</source>
        <translation>Der lokale Server endet nicht. Nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 cannot be moved away. The local server is as it was.</source>
        <translation>%1 kann nicht verschoben werden. Der lokale Server ist, wie er war.</translation>
    </message>
</context>
<context>
    <name>penstock::LocalServer</name>
    <message>
        <source>The local server&apos;s folder %1 cannot be closed to other people. It must belong to you.</source>
        <translation>Der Ordner %1 des lokalen Servers lässt sich nicht vor anderen Benutzern verschließen. Er muss Ihnen gehören.</translation>
    </message>
    <message>
        <source>The local server&apos;s password in %1 is missing or damaged. Put the file back, or move the folder %2 away to begin with an empty server.</source>
        <translation>Das Passwort des lokalen Servers in %1 fehlt oder ist beschädigt. Stellen Sie die Datei wieder her oder verschieben Sie den Ordner %2, um mit einem leeren Server zu beginnen.</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Lokaler Server</translation>
    </message>
    <message>
        <source>The local server&apos;s folder %1 cannot be written. Check that it belongs to you and that the disk is not full.</source>
        <translation>Der Ordner %1 des lokalen Servers ist nicht beschreibbar. Prüfen Sie, ob er Ihnen gehört und auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>%1: of the write-ahead log %2 the last %3 bytes were dropped as damaged (%4). Rows that were written last may be missing.</source>
        <translation>%1: vom Write-Ahead-Log %2 wurden die letzten %3 Bytes als beschädigt verworfen (%4). Zuletzt geschriebene Zeilen können fehlen.</translation>
    </message>
    <message>
        <source>%1: the data file %2 is damaged (%3) and was set aside as %2.bad. Its rows are missing.</source>
        <translation>%1: die Datendatei %2 ist beschädigt (%3) und wurde als %2.bad beiseite gelegt. Ihre Zeilen fehlen.</translation>
    </message>
    <message>
        <source>%1: the shard %2 could not be opened (%3). Its rows are missing.</source>
        <translation>%1: der Shard %2 konnte nicht geöffnet werden (%3). Seine Zeilen fehlen.</translation>
    </message>
    <message>
        <source>The local server&apos;s list of databases, %1, is missing, but there are data of: %2. Put the file back, or move the folder %3 away to begin with an empty server.</source>
        <translation>Die Liste der Datenbanken des lokalen Servers, %1, fehlt, aber es gibt Daten von: %2. Legen Sie die Datei zurück oder verschieben Sie den Ordner %3, um mit einem leeren Server zu beginnen.</translation>
    </message>
    <message>
        <source>The list of series %1 is damaged and cannot be moved away. Move it away yourself: it is made anew from the data.</source>
        <translation>Die Liste der Reihen %1 ist beschädigt und kann nicht verschoben werden. Verschieben Sie sie selbst: sie wird aus den Daten neu gemacht.</translation>
    </message>
    <message>
        <source>The list of series of the database %1 was damaged. It was moved to %2 and is made anew from the data; nothing is missing.</source>
        <translation>Die Liste der Reihen der Datenbank %1 war beschädigt. Sie wurde nach %2 verschoben und wird aus den Daten neu gemacht; es fehlt nichts.</translation>
    </message>
    <message>
        <source>Other people can change the folder %1, which the local server&apos;s folder lies in: they could put a server of theirs there. Take their right to write from it (chmod go-w).</source>
        <translation>Andere können den Ordner %1 ändern, in dem der Ordner des lokalen Servers liegt: sie könnten dort einen eigenen Server unterschieben. Nehmen Sie ihnen das Schreibrecht (chmod go-w).</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>Das System sagt: %1.</translation>
    </message>
    <message>
        <source>The local server in %1 is being ended, and that does not come to an end.</source>
        <translation>Der lokale Server in %1 wird gerade beendet, und das kommt zu keinem Ende.</translation>
    </message>
    <message>
        <source>The disk with the local server&apos;s folder %1 is full. Free some space on it.</source>
        <translation>Der Datenträger mit dem Ordner %1 des lokalen Servers ist voll. Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The local server&apos;s list of databases and users in %1 is damaged (%2). Put a copy of it back, or move the folder %3 away to begin with an empty server.</source>
        <translation>Die Liste der Datenbanken und Benutzer des lokalen Servers in %1 ist beschädigt (%2). Legen Sie eine Kopie zurück oder verschieben Sie den Ordner %3, um mit einem leeren Server zu beginnen.</translation>
    </message>
    <message>
        <source>The local server does not accept the password in %1. Put the right file back, or move that folder away to begin with an empty server.</source>
        <translation>Der lokale Server nimmt das Passwort in %1 nicht an. Legen Sie die richtige Datei zurück oder verschieben Sie jenen Ordner, um mit einem leeren Server zu beginnen.</translation>
    </message>
    <message>
        <source>This system gives the local server no network of its own (%1): it also listens at two ports of this machine. The one for backups asks for no login, so that every user of this machine can read and restore all its data.</source>
        <translation>Dieses System gibt dem lokalen Server kein eigenes Netz (%1): er lauscht auch an zwei Ports dieses Rechners. Der für Sicherungen verlangt keine Anmeldung, sodass jeder Benutzer dieses Rechners alle seine Daten lesen und zurückspielen kann.</translation>
    </message>
    <message>
        <source>%1 Its folder is %2.</source>
        <translation>%1 Sein Ordner ist %2.</translation>
    </message>
    <message>
        <source>%1 Its folder is %2. It said last: %3</source>
        <translation>%1 Sein Ordner ist %2. Zuletzt sagte er: %3</translation>
    </message>
    <message>
        <source>The local server&apos;s folder %1 holds data of %2, and %3 is %4, which cannot read them. Choose a program of %2 in the preferences, or move the folder away, or reset the local server, to begin with an empty one.</source>
        <translation>Der Ordner %1 des lokalen Servers enthält Daten von %2, und %3 ist %4, das sie nicht lesen kann. Wählen Sie in den Einstellungen ein Programm von %2, oder verschieben Sie den Ordner, oder setzen Sie den lokalen Server zurück, um mit einem leeren zu beginnen.</translation>
    </message>
    <message>
        <source>%1 listens at a port of 127.0.0.1 by itself, %2 at present, and cannot be shared at another one.</source>
        <translation>%1 lauscht von sich aus an einem Port von 127.0.0.1, derzeit %2, und kann nicht an einem anderen geteilt werden.</translation>
    </message>
</context>
<context>
    <name>penstock::LocalServerPanel</name>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Zurücksetzen …</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>Sicherung anhalten</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>%1 auf dem Datenträger</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a database, and its size</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>databases</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Wohin die Sicherung kommt</translation>
    </message>
    <message>
        <source>Back up here</source>
        <translation>Hierhin sichern</translation>
    </message>
    <message>
        <source>Reading the backup again to check it…</source>
        <translation>Die Sicherung wird zur Prüfung noch einmal gelesen …</translation>
    </message>
    <message>
        <source>Shard %1 of %2…</source>
        <translation>Shard %1 von %2 …</translation>
    </message>
    <message>
        <source>Beginning the backup…</source>
        <translation>Die Sicherung beginnt …</translation>
    </message>
    <message>
        <source>Starting the local server…</source>
        <translation>Lokaler Server wird gestartet…</translation>
    </message>
    <message>
        <source>The backup was stopped; nothing of it is left.</source>
        <translation>Die Sicherung wurde angehalten; nichts davon ist übrig.</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n shard(s), %1 in %2.</source>
        <translation>
            <numerusform>Gesichert und geprüft: %n Shard, %1 in %2.</numerusform>
            <numerusform>Gesichert und geprüft: %n Shards, %1 in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>influxd restore -portable brings it back, on any influxd 1.x.</source>
        <translation>influxd restore -portable bringt sie zurück, auf jedem influxd 1.x.</translation>
    </message>
    <message>
        <source>This removes all that the local server holds in %1. It cannot be undone.</source>
        <translation>Das entfernt alles, was der lokale Server in %1 enthält. Es kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message numerus="yes">
        <source>This removes all that the local server holds, %1 in %n database(s): %2. It cannot be undone.</source>
        <translation>
            <numerusform>Das entfernt alles, was der lokale Server enthält, %1 in %n Datenbank: %2. Es kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>Das entfernt alles, was der lokale Server enthält, %1 in %n Datenbanken: %2. Es kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset the local server</source>
        <translation>Lokalen Server zurücksetzen</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>Geben Sie %1 ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>The local server is empty.</source>
        <translation>Der lokale Server ist leer.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) are running: what they have stored here goes as well.</source>
        <translation>
            <numerusform>%n Schreibvorgang läuft: Was er hier gespeichert hat, geht mit verloren.</numerusform>
            <numerusform>%n Schreibvorgänge laufen: Was sie hier gespeichert haben, geht mit verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has to be stopped while it is copied, and %n write(s) are running. Let them end first, or stop them.</source>
        <translation>
            <numerusform>%1 muss zum Kopieren angehalten werden, und %n Schreibvorgang läuft. Lassen Sie ihn erst enden, oder halten Sie ihn an.</numerusform>
            <numerusform>%1 muss zum Kopieren angehalten werden, und %n Schreibvorgänge laufen. Lassen Sie sie erst enden, oder halten Sie sie an.</numerusform>
        </translation>
    </message>
    <message>
        <source>File %1 of %2…</source>
        <translation>Datei %1 von %2 …</translation>
    </message>
    <message>
        <source>Stopping the local server…</source>
        <translation>Der lokale Server wird angehalten …</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n file(s), %1 in %2.</source>
        <translation>
            <numerusform>Gesichert und geprüft: %n Datei, %1 in %2.</numerusform>
            <numerusform>Gesichert und geprüft: %n Dateien, %1 in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back into %1 while the local server is stopped, the files bring it back. The login&apos;s token is among them: keep them to yourself.</source>
        <translation>Bei angehaltenem lokalem Server nach %1 zurückgelegt, bringen die Dateien ihn wieder. Das Token der Anmeldung ist dabei: Behalten Sie sie für sich.</translation>
    </message>
</context>
<context>
    <name>penstock::LogModel</name>
    <message>
        <source>Shown here</source>
        <translation>Hier gezeigt</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source> (%1 times)</source>
        <translation> (%1-mal)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>penstock::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>Die gewählte Meldung</translation>
    </message>
    <message>
        <source>A message that is chosen above is shown here whole.</source>
        <translation>Eine Meldung, die oben gewählt ist, steht hier ganz.</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Welche Meldungen</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Meldungen</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The chosen messages, or all that are shown</source>
        <translation>Die gewählten Meldungen, oder alle gezeigten</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>All messages that are shown, as a text file</source>
        <translation>Alle gezeigten Meldungen, als Textdatei</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Forget all messages</source>
        <translation>Alle Meldungen vergessen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Log (*.log *.txt);;All files (*)</source>
        <translation>Protokoll (*.log *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gesichert als %1.</translation>
    </message>
</context>
<context>
    <name>penstock::LoginForm</name>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Bearer token or JWT</source>
        <translation>Bearer-Token oder JWT</translation>
    </message>
    <message>
        <source>JWT made from the shared secret (1.x)</source>
        <translation>JWT aus dem Shared Secret (1.x)</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>An&amp;meldung</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>None: the server asks for no login</source>
        <translation>Keiner: Der Server verlangt keine Anmeldung</translation>
    </message>
    <message>
        <source>The user that the token speaks for</source>
        <translation>Der Benutzer, für den das Token spricht</translation>
    </message>
    <message>
        <source>Tok&amp;en</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>Shar&amp;ed secret</source>
        <translation>Gemeinsames &amp;Geheimnis</translation>
    </message>
</context>
<context>
    <name>penstock::LoginOptions</name>
    <message>
        <source>--login must be basic, token, bearer or jwt.</source>
        <translation>--login muss basic, token, bearer oder jwt sein.</translation>
    </message>
    <message>
        <source>--user and --url name different users. Leave one out.</source>
        <translation>--user und --url nennen verschiedene Benutzer. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>--user: the saved password belongs to another user. Give this one&apos;s by --password-stdin or PENSTOCK_PASSWORD.</source>
        <translation>--user: Das gespeicherte Passwort gehört zu einem anderen Benutzer. Geben Sie das dieses Benutzers mit --password-stdin oder PENSTOCK_PASSWORD an.</translation>
    </message>
    <message>
        <source>Token: </source>
        <translation>Token: </translation>
    </message>
    <message>
        <source>Shared secret: </source>
        <translation>Shared Secret: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>How to log in: basic (user and password), token, bearer, or jwt (signed with the shared secret of InfluxDB 1.x). Default: token when one is given, else basic.</source>
        <translation>Art der Anmeldung: basic (Benutzer und Passwort), token, bearer oder jwt (signiert mit dem Shared Secret von InfluxDB 1.x). Standard: token, wenn eines angegeben ist, sonst basic.</translation>
    </message>
    <message>
        <source>The login&apos;s user; the password comes by --password-stdin or PENSTOCK_PASSWORD.</source>
        <translation>Benutzer für die Anmeldung; das Passwort kommt über --password-stdin oder PENSTOCK_PASSWORD.</translation>
    </message>
    <message>
        <source>Read the password, or the shared secret, from standard input, one line.</source>
        <translation>Das Passwort oder das Shared Secret von der Standardeingabe lesen, eine Zeile.</translation>
    </message>
    <message>
        <source>Read the token from standard input, one line; else it comes from PENSTOCK_TOKEN.</source>
        <translation>Das Token von der Standardeingabe lesen, eine Zeile; sonst kommt es aus PENSTOCK_TOKEN.</translation>
    </message>
    <message>
        <source>Give only one of --password-stdin and --token-stdin.</source>
        <translation>Geben Sie nur eine der Optionen --password-stdin und --token-stdin an.</translation>
    </message>
    <message>
        <source>--token-stdin goes with --login token or bearer.</source>
        <translation>--token-stdin gehört zu --login token oder bearer.</translation>
    </message>
    <message>
        <source>--password-stdin goes with --login basic or jwt; a token comes by --token-stdin.</source>
        <translation>--password-stdin gehört zu --login basic oder jwt; ein Token kommt über --token-stdin.</translation>
    </message>
    <message>
        <source>Give the token by --token-stdin or PENSTOCK_TOKEN.</source>
        <translation>Geben Sie das Token mit --token-stdin oder PENSTOCK_TOKEN an.</translation>
    </message>
    <message>
        <source>Give the shared secret by --password-stdin or PENSTOCK_PASSWORD.</source>
        <translation>Geben Sie das Shared Secret mit --password-stdin oder PENSTOCK_PASSWORD an.</translation>
    </message>
</context>
<context>
    <name>penstock::LoopbackDoor</name>
    <message>
        <source>The local server cannot be shared at port %1 of 127.0.0.1: %2. Choose another port.</source>
        <translation>Der lokale Server kann nicht an Port %1 von 127.0.0.1 freigegeben werden: %2. Wählen Sie einen anderen Port.</translation>
    </message>
</context>
<context>
    <name>penstock::LossQuestion</name>
    <message>
        <source>This cannot be undone. It has not been run yet.</source>
        <translation>Das lässt sich nicht rückgängig machen. Es wurde noch nicht ausgeführt.</translation>
    </message>
    <message>
        <source>This cannot be undone, and has not been run yet: %1</source>
        <translation>Das lässt sich nicht rückgängig machen und wurde noch nicht ausgeführt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n statements cannot be undone, and nothing has been run yet. The first one: %1</source>
        <translation>
            <numerusform>%n Anweisung lässt sich nicht rückgängig machen, und es wurde noch nichts ausgeführt. Die erste: %1</numerusform>
            <numerusform>%n Anweisungen lassen sich nicht rückgängig machen, und es wurde noch nichts ausgeführt. Die erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 is a production connection: type %2 to go on.</source>
        <translation>%1 ist eine Produktionsverbindung: Geben Sie %2 ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>The rows that its condition names go, in every retention policy.</source>
        <translation>Die Zeilen, die ihre Bedingung nennt, gehen verloren, in jeder Retention Policy.</translation>
    </message>
    <message>
        <source>It has no condition: all rows go, of every time and in every retention policy.</source>
        <translation>Sie hat keine Bedingung: Alle Zeilen gehen verloren, jeder Zeit und in jeder Retention Policy.</translation>
    </message>
    <message>
        <source>All rows of the series that its condition names go, of every time.</source>
        <translation>Alle Zeilen der Serien, die ihre Bedingung nennt, gehen verloren, jeder Zeit.</translation>
    </message>
    <message>
        <source>It has no condition: all its series go with their rows, of every time.</source>
        <translation>Sie hat keine Bedingung: Alle ihre Serien gehen mit ihren Zeilen verloren, jeder Zeit.</translation>
    </message>
    <message>
        <source>Where its time becomes shorter, the rows that are older than that go.</source>
        <translation>Wo seine Zeit kürzer wird, gehen die Zeilen verloren, die älter sind.</translation>
    </message>
</context>
<context>
    <name>penstock::MainWindow</name>
    <message>
        <source>Main tool bar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>No keyring answers: passwords are kept in memory until Penstock ends. Unlock or install a keyring to keep them.</source>
        <translation>Kein Schlüsselbund antwortet: Passwörter werden bis zum Ende von Penstock im Arbeitsspeicher behalten. Entsperren oder installieren Sie einen Schlüsselbund, um sie zu speichern.</translation>
    </message>
    <message>
        <source>a connection of your choice</source>
        <translation>eine Verbindung Ihrer Wahl</translation>
    </message>
</context>
<context>
    <name>penstock::MappedMessageReader</name>
    <message>
        <source>the name &quot;%1&quot; is there twice by the mapping</source>
        <translation>den Namen „%1“ gibt es nach der Zuordnung zweimal</translation>
    </message>
    <message>
        <source>%1 is no %2</source>
        <translation>%1 ist nicht: %2</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ein Text</translation>
    </message>
</context>
<context>
    <name>penstock::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Details zur Meldung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>penstock::MetricsPage</name>
    <message numerus="yes">
        <source>%n lines of the server&apos;s page were not understood and are left out.</source>
        <translation>
            <numerusform>%n Zeile der Seite des Servers wurde nicht verstanden und ist ausgelassen.</numerusform>
            <numerusform>%n Zeilen der Seite des Servers wurden nicht verstanden und sind ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::MissingDatabase</name>
    <message>
        <source>The database &quot;%1&quot; was made with shards of %2 days.</source>
        <translation>Die Datenbank „%1“ wurde mit Shards von %2 Tagen angelegt.</translation>
    </message>
</context>
<context>
    <name>penstock::MonitorActions</name>
    <message>
        <source>Runs &amp;beside each other</source>
        <translation>Läufe neben&amp;einander</translation>
    </message>
    <message>
        <source>Tell the &amp;desktop when a run ends, waits long or refuses rows</source>
        <translation>Den &amp;Desktop benachrichtigen, wenn ein Lauf endet, lange wartet oder Zeilen ablehnt</translation>
    </message>
    <message>
        <source>&amp;Close all that are over</source>
        <translation>Alle beendeten &amp;schließen</translation>
    </message>
    <message>
        <source>A wait is &amp;long after</source>
        <translation>Ein Warten ist &amp;lang nach</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::MonitorDock</name>
    <message>
        <source>Sink monitor</source>
        <translation>Sink-Monitor</translation>
    </message>
</context>
<context>
    <name>penstock::MonitorPanel</name>
    <message>
        <source>No writes yet</source>
        <translation>Noch keine Schreibvorgänge</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) were under way when Penstock ended. See below what is known.</source>
        <translation>
            <numerusform>%n Schreiben lief, als Penstock endete. Was bekannt ist, steht unten.</numerusform>
            <numerusform>%n Schreiben liefen, als Penstock endete. Was bekannt ist, steht unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there any more, so that its import cannot go on.</source>
        <translation>%1 ist nicht mehr da, deshalb kann der Import nicht weitergehen.</translation>
    </message>
    <message>
        <source>Writes show up here. Drop a CSV file on the window to start one, or make one that goes on: Monitor, New pipeline…</source>
        <translation>Hier erscheint, was geschrieben wird. Ziehen Sie eine CSV-Datei auf das Fenster, um zu beginnen, oder legen Sie etwas an, das weiterläuft: Monitor, Neue Pipeline …</translation>
    </message>
    <message>
        <source>Limit the speed</source>
        <translation>Geschwindigkeit begrenzen</translation>
    </message>
    <message>
        <source>Rows per second at most; 0: as many as the server takes</source>
        <translation>Zeilen pro Sekunde höchstens; 0: so viele, wie der Server annimmt</translation>
    </message>
</context>
<context>
    <name>penstock::MonitorView</name>
    <message>
        <source>Writes</source>
        <translation>Schreibvorgänge</translation>
    </message>
</context>
<context>
    <name>penstock::MonitorWindow</name>
    <message>
        <source>Sink monitor</source>
        <translation>Sink-Monitor</translation>
    </message>
</context>
<context>
    <name>penstock::MoveQueryDialog</name>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
</context>
<context>
    <name>penstock::MqttClient</name>
    <message>
        <source>The certificates for the MQTT broker cannot be read (%1): %2</source>
        <translation>Die Zertifikate für den MQTT-Broker können nicht gelesen werden (%1): %2</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of an MQTT client.</source>
        <translation>„%1“ kann nicht die Kennung eines MQTT-Clients sein.</translation>
    </message>
</context>
<context>
    <name>penstock::MqttHistory</name>
    <message numerus="yes">
        <source>%n message(s) were lost: they came while nothing more could be kept.</source>
        <translation>
            <numerusform>%n Nachricht ging verloren: Sie kam, als nichts mehr aufbewahrt werden konnte.</numerusform>
            <numerusform>%n Nachrichten gingen verloren: Sie kamen, als nichts mehr aufbewahrt werden konnte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection to the MQTT broker was lost %n time(s).</source>
        <translation>
            <numerusform>Die Verbindung zum MQTT-Broker ging einmal verloren.</numerusform>
            <numerusform>Die Verbindung zum MQTT-Broker ging %n-mal verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was published meanwhile is lost: a broker keeps it for readers with a client id, at QoS 1.</source>
        <translation>Was inzwischen veröffentlicht wurde, ist verloren: Ein Broker hebt es für Leser mit Client-Kennung bei QoS 1 auf.</translation>
    </message>
    <message>
        <source>A message of QoS 2 that was half taken when the connection was lost may be lost; QoS 1 loses none.</source>
        <translation>Eine Nachricht mit QoS 2, die beim Verlust der Verbindung halb übernommen war, kann verloren sein; QoS 1 verliert keine.</translation>
    </message>
    <message>
        <source>The MQTT broker has forgotten this client meanwhile: what it should have kept is lost.</source>
        <translation>Der MQTT-Broker hat diesen Client inzwischen vergessen: Was er aufheben sollte, ist verloren.</translation>
    </message>
    <message>
        <source>The MQTT broker grants QoS %1 only, where %2 was asked for.</source>
        <translation>Der MQTT-Broker gewährt nur QoS %1, wo %2 verlangt war.</translation>
    </message>
</context>
<context>
    <name>penstock::MqttSource</name>
    <message>
        <source>the topic is none that is read here: the broker keeps an older subscription of this client id</source>
        <translation>das Topic wird hier nicht gelesen: Der Broker hält ein älteres Abonnement dieser Client-Kennung</translation>
    </message>
    <message>
        <source>the topic is none of “%1”</source>
        <translation>das Topic passt nicht zu „%1“</translation>
    </message>
    <message>
        <source>the message is empty: what the broker retained was deleted</source>
        <translation>die Nachricht ist leer: Was der Broker aufhob, wurde gelöscht</translation>
    </message>
    <message>
        <source>%1 (topic %2)</source>
        <translation>%1 (Topic %2)</translation>
    </message>
    <message>
        <source>the name is there twice, in the message and in its topic %1</source>
        <translation>den Namen gibt es zweimal, in der Nachricht und in ihrem Topic %1</translation>
    </message>
    <message>
        <source>This Penstock was built without MQTT.</source>
        <translation>Dieses Penstock wurde ohne MQTT gebaut.</translation>
    </message>
</context>
<context>
    <name>penstock::MqttTrouble</name>
    <message>
        <source>The MQTT broker %1 does not let this login read one of the topics: %2.</source>
        <translation>Der MQTT-Broker %1 lässt diese Anmeldung eines der Topics nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The MQTT broker %1 refused the login: %2</source>
        <translation>Der MQTT-Broker %1 hat die Anmeldung abgelehnt: %2</translation>
    </message>
    <message>
        <source>TLS with the MQTT broker %1 failed: %2</source>
        <translation>TLS mit dem MQTT-Broker %1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>The MQTT broker %1 cannot be reached: %2</source>
        <translation>Der MQTT-Broker %1 ist nicht erreichbar: %2</translation>
    </message>
</context>
<context>
    <name>penstock::MsgpackDecoder</name>
    <message>
        <source>The server&apos;s answer is broken in the row at byte %1.</source>
        <translation>Die Antwort des Servers ist in der Zeile bei Byte %1 fehlerhaft.</translation>
    </message>
    <message>
        <source>The answer has a row that is not built as InfluxDB 1.x does it, at byte %1.</source>
        <translation>Die Antwort enthält bei Byte %1 eine Zeile, die nicht so aufgebaut ist wie bei InfluxDB 1.x.</translation>
    </message>
    <message>
        <source>The answer has rows before their columns, at byte %1.</source>
        <translation>Die Antwort enthält bei Byte %1 Zeilen vor ihren Spalten.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is broken at byte %1.</source>
        <translation>Die Antwort des Servers ist bei Byte %1 fehlerhaft.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is broken at byte %1: a name was expected.</source>
        <translation>Die Antwort des Servers ist bei Byte %1 fehlerhaft: Hier wurde ein Name erwartet.</translation>
    </message>
    <message>
        <source>The answer is not one of InfluxDB 1.x in msgpack. Check the address of the connection.</source>
        <translation>Die Antwort stammt nicht von InfluxDB 1.x in msgpack. Prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>The answer is not one of InfluxDB 1.x: it has neither results nor an error. Check the address of the connection.</source>
        <translation>Die Antwort stammt nicht von InfluxDB 1.x: Sie enthält weder Ergebnisse noch einen Fehler. Prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>The answer has a series without columns, before byte %1.</source>
        <translation>Die Antwort enthält vor Byte %1 eine Serie ohne Spalten.</translation>
    </message>
    <message>
        <source>The answer has a part that is not built as InfluxDB 1.x does it, at byte %1.</source>
        <translation>Die Antwort enthält bei Byte %1 einen Teil, der nicht so aufgebaut ist wie bei InfluxDB 1.x.</translation>
    </message>
    <message>
        <source>The answer ended in the middle, after %1 bytes. Rows are missing; run the query again.</source>
        <translation>Die Antwort endete mittendrin, nach %1 Bytes. Es fehlen Zeilen; führen Sie die Abfrage noch einmal aus.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was empty.</source>
        <translation>Die Antwort des Servers war leer.</translation>
    </message>
    <message numerus="yes">
        <source>The answer has a value of more than %n MiB, at byte %1, which is not read; the rows so far are kept.</source>
        <translation>
            <numerusform>Die Antwort hat bei Byte %1 einen Wert von mehr als %n MiB, der nicht gelesen wird; die Zeilen bis dahin bleiben.</numerusform>
            <numerusform>Die Antwort hat bei Byte %1 einen Wert von mehr als %n MiB, der nicht gelesen wird; die Zeilen bis dahin bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::NameDrop</name>
    <message>
        <source>Ask for it and draw it here</source>
        <translation>Erfragen und hier zeichnen</translation>
    </message>
</context>
<context>
    <name>penstock::NotesView</name>
    <message>
        <source>Messages of the server</source>
        <translation>Meldungen des Servers</translation>
    </message>
    <message>
        <source>Further messages are counted, not listed.</source>
        <translation>Weitere Meldungen werden gezählt, aber nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Statement %1: %2</source>
        <translation>Anweisung %1: %2</translation>
    </message>
</context>
<context>
    <name>penstock::NoticeStack</name>
    <message>
        <source>Show fewer messages</source>
        <translation>Weniger Meldungen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>%n weitere Meldung</numerusform>
            <numerusform>%n weitere Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::NumberLookDialog</name>
    <message>
        <source>Numbers of %1</source>
        <translation>Zahlen von %1</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Digits behind the point</source>
        <translation>&amp;Nachkommastellen</translation>
    </message>
    <message>
        <source>A space between &amp;thousands</source>
        <translation>&amp;Leerzeichen zwischen Tausendern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>thousands: k, M, G</source>
        <translation>Tausender: k, M, G</translation>
    </message>
    <message>
        <source>bytes: KiB, MiB, GiB</source>
        <translation>Bytes: KiB, MiB, GiB</translation>
    </message>
    <message>
        <source>percent, of shares of 1</source>
        <translation>Prozent, von Anteilen an 1</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>such as °C or m/s</source>
        <translation>etwa °C oder m/s</translation>
    </message>
    <message>
        <source>Text &amp;behind</source>
        <translation>Text &amp;dahinter</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>a colour scale</source>
        <translation>eine Farbskala</translation>
    </message>
    <message>
        <source>&amp;Paint in the cells</source>
        <translation>In die &amp;Zellen malen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The numbers stay what they are: copies, exports, filters and sorts have all of their digits.</source>
        <translation>Die Zahlen bleiben, was sie sind: Kopien, Exporte, Filter und Sortierungen haben alle ihre Ziffern.</translation>
    </message>
</context>
<context>
    <name>penstock::OffsetCommits</name>
    <message>
        <source>How far the source was read could not be committed: %1 It is tried again; what is not committed in the end is read again by the next reader.</source>
        <translation>Wie weit die Quelle gelesen ist, konnte nicht bestätigt werden: %1 Es wird noch einmal versucht; was am Ende nicht bestätigt ist, liest der nächste Leser noch einmal.</translation>
    </message>
</context>
<context>
    <name>penstock::OpenQuestion</name>
    <message>
        <source>Day first: %1</source>
        <translation>Tag vorn: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Monat vorn: %1</translation>
    </message>
    <message>
        <source>Which day is %1 in the column “%2”?</source>
        <translation>Welcher Tag ist %1 in der Spalte „%2“?</translation>
    </message>
    <message>
        <source>%1: the decimal mark is “%2”</source>
        <translation>%1: das Dezimalzeichen ist „%2“</translation>
    </message>
    <message>
        <source>Which number is %1 in the column “%2”?</source>
        <translation>Welche Zahl ist %1 in der Spalte „%2“?</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first %1 row(s) have time and tags in common with another row and would overwrite it. Which column tells them apart?</source>
        <translation>
            <numerusform>%n der ersten %1 Zeilen hat Zeit und Tags mit einer anderen gemeinsam und würde sie überschreiben. Welche Spalte unterscheidet sie?</numerusform>
            <numerusform>%n der ersten %1 Zeilen haben Zeit und Tags mit einer anderen gemeinsam und würden sie überschreiben. Welche Spalte unterscheidet sie?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make “%1” a tag</source>
        <translation>„%1“ zum Tag machen</translation>
    </message>
    <message>
        <source>None: the last of such rows stays</source>
        <translation>Keine: Die letzte solcher Zeilen bleibt</translation>
    </message>
    <message>
        <source>%1 In which one are its letters right?</source>
        <translation>%1 In welcher stimmen die Buchstaben?</translation>
    </message>
    <message>
        <source>%1 Is that right? See how it is read below.</source>
        <translation>%1 Ist das richtig? Unten steht, wie sie gelesen wird.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Es ist richtig</translation>
    </message>
    <message>
        <source>Only the last line names them</source>
        <translation>Nur die letzte Zeile benennt sie</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>So fortfahren</translation>
    </message>
    <message>
        <source>The name of the time column, “%1”, says %2. In which zone are the times? Others can be chosen from the list of zones.</source>
        <translation>Der Name der Zeitspalte, „%1“, nennt %2. In welcher Zone sind die Zeiten? Andere lassen sich aus der Liste der Zonen wählen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>UTC all the same</source>
        <translation>Trotzdem UTC</translation>
    </message>
    <message>
        <source>An hour comes twice in the first %1 rows, as it does where clocks are set back. In which zone are the times? Others can be chosen from the list of zones.</source>
        <translation>In den ersten %1 Zeilen kommt eine Stunde zweimal vor, wie dort, wo Uhren zurückgestellt werden. In welcher Zone sind die Zeiten? Andere lassen sich aus der Liste der Zonen wählen.</translation>
    </message>
</context>
<context>
    <name>penstock::OutcomeList</name>
    <message>
        <source>Statements of the run</source>
        <translation>Anweisungen des Laufs</translation>
    </message>
</context>
<context>
    <name>penstock::OutcomeModel</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a statement, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>penstock::OutputFormat</name>
    <message>
        <source>Times as whole numbers: ns, u, ms or s; or rfc3339, the default.</source>
        <translation>Zeiten als ganze Zahlen: ns, u, ms oder s; oder rfc3339, der Standard.</translation>
    </message>
    <message>
        <source>--epoch must be ns, u, ms, s or rfc3339.</source>
        <translation>--epoch muss ns, u, ms, s oder rfc3339 sein.</translation>
    </message>
    <message>
        <source>table, csv, json, jsonl, markdown, html or lp (line protocol)</source>
        <translation>table, csv, json, jsonl, markdown, html oder lp (Line Protocol)</translation>
    </message>
    <message>
        <source>table, csv, json, jsonl, markdown or html</source>
        <translation>table, csv, json, jsonl, markdown oder html</translation>
    </message>
    <message>
        <source>%1. Default table.</source>
        <translation>%1. Voreinstellung: table.</translation>
    </message>
    <message>
        <source>Line protocol has its times in nanoseconds: leave out --epoch.</source>
        <translation>Line Protocol hat seine Zeiten in Nanosekunden: Lassen Sie --epoch weg.</translation>
    </message>
    <message>
        <source>--format must be %1.</source>
        <translation>--format muss %1 sein.</translation>
    </message>
    <message>
        <source>--formula-safe is for --format csv.</source>
        <translation>--formula-safe gilt für --format csv.</translation>
    </message>
    <message>
        <source>--not-finite is for --format json and jsonl.</source>
        <translation>--not-finite gilt für --format json und jsonl.</translation>
    </message>
    <message>
        <source>--%1 is for --format lp.</source>
        <translation>--%1 gilt für --format lp.</translation>
    </message>
</context>
<context>
    <name>penstock::OwnPatterns</name>
    <message>
        <source>Own patterns</source>
        <translation>Eigene Vorlagen</translation>
    </message>
    <message>
        <source>Make, edit and pass on patterns of your own</source>
        <translation>Eigene Vorlagen anlegen, bearbeiten und weitergeben</translation>
    </message>
    <message>
        <source>&amp;New pattern…</source>
        <translation>&amp;Neue Vorlage …</translation>
    </message>
    <message>
        <source>&amp;Copy and edit…</source>
        <translation>&amp;Kopieren und bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Import patterns</source>
        <translation>Vorlagen importieren</translation>
    </message>
    <message>
        <source>Patterns (*.json)</source>
        <translation>Vorlagen (*.json)</translation>
    </message>
    <message>
        <source>The patterns are taken over.</source>
        <translation>Die Vorlagen sind übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) of the file were left out.</source>
        <translation>
            <numerusform>%n Vorlage der Datei wurde weggelassen.</numerusform>
            <numerusform>%n Vorlagen der Datei wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export your patterns</source>
        <translation>Eigene Vorlagen exportieren</translation>
    </message>
    <message>
        <source>Your patterns are in %1.</source>
        <translation>Die eigenen Vorlagen stehen in %1.</translation>
    </message>
</context>
<context>
    <name>penstock::OwnServer</name>
    <message>
        <source>The local server did not answer within 10 minutes.</source>
        <translation>Der lokale Server hat innerhalb von 10 Minuten nicht geantwortet.</translation>
    </message>
    <message>
        <source>The local server ended. %1</source>
        <translation>Der lokale Server hat sich beendet. %1</translation>
    </message>
    <message>
        <source>Another program has taken port %1 of 127.0.0.1. The local server is started at another one.</source>
        <translation>Ein anderes Programm hat Port %1 von 127.0.0.1 belegt. Der lokale Server wird an einem anderen gestartet.</translation>
    </message>
</context>
<context>
    <name>penstock::PackingDevice</name>
    <message>
        <source>The file could not be written: %1. Check that there is room and try again.</source>
        <translation>Die Datei ließ sich nicht schreiben: %1. Prüfen Sie, ob Platz ist, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>penstock::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, what it is</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>penstock::ParameterPanel</name>
    <message>
        <source>Values of the query&apos;s parameters</source>
        <translation>Werte der Parameter der Abfrage</translation>
    </message>
    <message>
        <source>Type of $%1</source>
        <translation>Typ von $%1</translation>
    </message>
    <message>
        <source>Value of $%1</source>
        <translation>Wert von $%1</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>$%1 has no value yet; the statement has not been run.</source>
        <translation>$%1 hat noch keinen Wert; die Anweisung wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>$%1: %2. The statement has not been run.</source>
        <translation>$%1: %2. Die Anweisung wurde nicht ausgeführt.</translation>
    </message>
</context>
<context>
    <name>penstock::ParameterValue</name>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>„%1“ ist weder true noch false</translation>
    </message>
    <message>
        <source>“%1” is no whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” is no duration such as 1h30m</source>
        <translation>„%1“ ist keine Dauer wie 1h30m</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>ein Name fehlt</translation>
    </message>
</context>
<context>
    <name>penstock::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>penstock::PatternCatalog</name>
    <message>
        <source>Recent rows</source>
        <translation>Neueste Zeilen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Last value of each series</source>
        <translation>Letzter Wert jeder Serie</translation>
    </message>
    <message>
        <source>Mean in time windows</source>
        <translation>Mittelwert in Zeitfenstern</translation>
    </message>
    <message>
        <source>Highest values</source>
        <translation>Höchste Werte</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Anzahl der Werte</translation>
    </message>
    <message>
        <source>Rows with a tag value</source>
        <translation>Zeilen mit einem Tag-Wert</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Measurements</translation>
    </message>
    <message>
        <source>Fields and their types</source>
        <translation>Felder und ihre Typen</translation>
    </message>
    <message>
        <source>Fields of a measurement</source>
        <translation>Felder eines Measurements</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags of a measurement</source>
        <translation>Tags eines Measurements</translation>
    </message>
    <message>
        <source>Values of a tag</source>
        <translation>Werte eines Tags</translation>
    </message>
    <message>
        <source>Values of a tag in a measurement</source>
        <translation>Werte eines Tags in einem Measurement</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Series of a measurement</source>
        <translation>Serien eines Measurements</translation>
    </message>
    <message>
        <source>Number of series</source>
        <translation>Anzahl der Serien</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Retention policies</source>
        <translation>Retention Policies</translation>
    </message>
    <message>
        <source>Continuous queries</source>
        <translation>Continuous Queries</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Create a database</source>
        <translation>Datenbank anlegen</translation>
    </message>
    <message>
        <source>Create a retention policy</source>
        <translation>Retention Policy anlegen</translation>
    </message>
    <message>
        <source>Delete old rows of a measurement</source>
        <translation>Alte Zeilen eines Measurements löschen</translation>
    </message>
    <message>
        <source>Delete a measurement</source>
        <translation>Measurement löschen</translation>
    </message>
    <message>
        <source>Delete a database</source>
        <translation>Datenbank löschen</translation>
    </message>
    <message>
        <source>Running queries</source>
        <translation>Laufende Abfragen</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Databases and users</source>
        <translation>Datenbanken und Benutzer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Latest row</source>
        <translation>Neueste Zeile</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Columns of a table and their types</source>
        <translation>Spalten einer Tabelle und ihre Typen</translation>
    </message>
    <message>
        <source>Queries, running and recent</source>
        <translation>Abfragen, laufende und letzte</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Smallest, mean and largest in time windows</source>
        <translation>Kleinster, mittlerer und größter Wert in Zeitfenstern</translation>
    </message>
    <message>
        <source>Percentile in time windows</source>
        <translation>Perzentil in Zeitfenstern</translation>
    </message>
    <message>
        <source>Rate of change</source>
        <translation>Änderungsrate</translation>
    </message>
    <message>
        <source>Gaps between values</source>
        <translation>Lücken zwischen Werten</translation>
    </message>
    <message>
        <source>Today and the day before</source>
        <translation>Heute und der Tag davor</translation>
    </message>
    <message>
        <source>First and last value</source>
        <translation>Erster und letzter Wert</translation>
    </message>
    <message>
        <source>Rows with a tag that matches</source>
        <translation>Zeilen mit einem passenden Tag</translation>
    </message>
    <message>
        <source>Number of values of a tag</source>
        <translation>Anzahl der Werte eines Tags</translation>
    </message>
</context>
<context>
    <name>penstock::PatternDialog</name>
    <message>
        <source>New pattern</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Pattern %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>for penstock-cli query --pattern</source>
        <translation>für penstock-cli query --pattern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>It asks for no value. Write {name} where one is to stand: in quotes it may be any text, without quotes a number, a duration or a word.</source>
        <translation>Sie fragt nach keinem Wert. Schreiben Sie {name}, wo einer stehen soll: in Anführungszeichen ein beliebiger Text, ohne sie eine Zahl, eine Dauer oder ein Wort.</translation>
    </message>
    <message>
        <source>It asks for: %1.</source>
        <translation>Sie fragt nach: %1.</translation>
    </message>
</context>
<context>
    <name>penstock::PatternField</name>
    <message>
        <source>Choose from a list</source>
        <translation>Aus einer Liste wählen</translation>
    </message>
    <message>
        <source>No names are known here.</source>
        <translation>Hier sind keine Namen bekannt.</translation>
    </message>
    <message>
        <source>No values are known here.</source>
        <translation>Hier sind keine Werte bekannt.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>choice, its number, all</comment>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>penstock::PatternFile</name>
    <message>
        <source>&quot;language&quot; must be influxql, sql or flux.</source>
        <translation>„language“ muss influxql, sql oder flux sein.</translation>
    </message>
    <message>
        <source>“%1” is no name for a pattern: letters, digits and _, at most %2 of them.</source>
        <translation>„%1“ ist kein Name für eine Vorlage: Buchstaben, Ziffern und _, höchstens %2 davon.</translation>
    </message>
    <message>
        <source>%1 is the name of a built-in pattern; give yours another.</source>
        <translation>%1 ist der Name einer mitgelieferten Vorlage; geben Sie der eigenen einen anderen.</translation>
    </message>
    <message>
        <source>The text has more than %1 characters.</source>
        <translation>Der Text hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>This is no file of patterns: line %1: %2.</source>
        <translation>Das ist keine Datei mit Vorlagen: Zeile %1: %2.</translation>
    </message>
    <message>
        <source>This is no file of patterns: it has no list &quot;patterns&quot;.</source>
        <translation>Das ist keine Datei mit Vorlagen: Sie hat keine Liste „patterns“.</translation>
    </message>
    <message>
        <source>The file of patterns has version %1; this Penstock reads version %2.</source>
        <translation>Die Datei mit Vorlagen hat Version %1; dieses Penstock liest Version %2.</translation>
    </message>
    <message>
        <source>Pattern %1: %2</source>
        <translation>Vorlage %1: %2</translation>
    </message>
    <message>
        <source>There is another %1.</source>
        <translation>Es gibt noch eine %1.</translation>
    </message>
    <message>
        <source>A pattern needs a name: letters, digits and _, at most %1 of them.</source>
        <translation>Eine Vorlage braucht einen Namen: Buchstaben, Ziffern und _, höchstens %1 davon.</translation>
    </message>
</context>
<context>
    <name>penstock::PatternForm</name>
    <message>
        <source>a name, without quotes</source>
        <translation>ein Name, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a text, without quotes</source>
        <translation>ein Text, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a number, a duration or a word</source>
        <translation>eine Zahl, eine Dauer oder ein Wort</translation>
    </message>
    <message>
        <source>a regular expression, without slashes</source>
        <translation>ein regulärer Ausdruck, ohne Schrägstriche</translation>
    </message>
    <message>
        <source>a duration, such as 5m or 2 days</source>
        <translation>eine Dauer, etwa 5m oder 2 days</translation>
    </message>
    <message>
        <source>Give the %1 first: what it has is listed then.</source>
        <translation>Geben Sie zuerst %1 an: Dann wird aufgelistet, was es dort gibt.</translation>
    </message>
</context>
<context>
    <name>penstock::PatternStore</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 holds patterns that cannot be used. Mend or remove them there first: %2</source>
        <translation>%1 enthält Vorlagen, die nicht verwendbar sind. Berichtigen oder entfernen Sie sie dort zuerst: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My patterns</source>
        <translation>Meine Vorlagen</translation>
    </message>
    <message>
        <source>There is a pattern %1 already.</source>
        <translation>Eine Vorlage %1 gibt es schon.</translation>
    </message>
</context>
<context>
    <name>penstock::PatternTree</name>
    <message>
        <source>Find a pattern</source>
        <translation>Vorlage suchen</translation>
    </message>
    <message>
        <source>Query patterns</source>
        <translation>Abfragevorlagen</translation>
    </message>
</context>
<context>
    <name>penstock::PatternsCommand</name>
    <message>
        <source>Lists the patterns that query --pattern knows: the built-in ones, which ask the same in each language, and your own. Needs no server.</source>
        <translation>Listet die Vorlagen auf, die query --pattern kennt: die mitgelieferten, die in jeder Sprache dasselbe fragen, und die eigenen. Braucht keinen Server.</translation>
    </message>
    <message>
        <source>Only those in influxql, sql or flux.</source>
        <translation>Nur die in influxql, sql oder flux.</translation>
    </message>
    <message>
        <source>Take over the patterns of this file into your own; those of the same names are replaced.</source>
        <translation>Die Vorlagen dieser Datei zu den eigenen nehmen; die gleichen Namens werden ersetzt.</translation>
    </message>
    <message>
        <source>Write your own patterns into this file.</source>
        <translation>Die eigenen Vorlagen in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>patterns takes no argument: %1.</source>
        <translation>patterns nimmt kein Argument: %1.</translation>
    </message>
    <message>
        <source>--language must be influxql, sql or flux.</source>
        <translation>--language muss influxql, sql oder flux sein.</translation>
    </message>
    <message>
        <source>Give --import or --export, not both.</source>
        <translation>Geben Sie --import oder --export an, nicht beide.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) of the file were left out; the others are taken over.</source>
        <translation>
            <numerusform>%n Vorlage der Datei wurde weggelassen; die anderen sind übernommen.</numerusform>
            <numerusform>%n Vorlagen der Datei wurden weggelassen; die anderen sind übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the built-in ones only those that such a server runs: v1, v2, v3, v3-distributed, victoriametrics, questdb or greptimedb.</source>
        <translation>Von den eingebauten nur die, die ein solcher Server ausführt: v1, v2, v3, v3-distributed, victoriametrics, questdb oder greptimedb.</translation>
    </message>
    <message>
        <source>--runs-on must be v1, v2, v3, v3-distributed, victoriametrics, questdb or greptimedb.</source>
        <translation>--runs-on muss v1, v2, v3, v3-distributed, victoriametrics, questdb oder greptimedb sein.</translation>
    </message>
</context>
<context>
    <name>penstock::PatternsDock</name>
    <message>
        <source>The statement with its values</source>
        <translation>Die Anweisung mit ihren Werten</translation>
    </message>
    <message>
        <source>I&amp;nsert</source>
        <translation>Ei&amp;nfügen</translation>
    </message>
    <message>
        <source>Write the statement into the current query</source>
        <translation>Die Anweisung in die aktuelle Abfrage schreiben</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>Run %1…</source>
        <translation>%1 ausführen…</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Give a value for %1.</source>
        <translation>Geben Sie einen Wert für %1 an.</translation>
    </message>
    <message>
        <source>%1 answers no %2.</source>
        <translation>%1 beantwortet kein %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) that %1 does not run in %2 are not listed.</source>
        <translation>
            <numerusform>%n Muster, das %1 in %2 nicht ausführt, ist nicht aufgeführt.</numerusform>
            <numerusform>%n Muster, die %1 in %2 nicht ausführt, sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::PauseBands</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>archive.csv: 429 · 4.2 s</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>penstock::PauseText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>the server asked to wait</source>
        <translation>der Server bittet zu warten</translation>
    </message>
    <message>
        <source>the server is not available</source>
        <translation>der Server ist nicht verfügbar</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>von Ihnen pausiert</translation>
    </message>
    <message>
        <source>resumes in %1</source>
        <translation>weiter in %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation>Warteschlange voll</translation>
    </message>
    <message>
        <source>nothing listens at the server&apos;s address</source>
        <translation>unter der Adresse des Servers lauscht nichts</translation>
    </message>
    <message>
        <source>the server does not answer, and the queue is full</source>
        <translation>der Server antwortet nicht, und die Warteschlange ist voll</translation>
    </message>
</context>
<context>
    <name>penstock::PingCommand</name>
    <message>
        <source>Says what a server is, how far away it is, and whether the login holds.</source>
        <translation>Sagt, was ein Server ist, wie weit er entfernt ist und ob die Anmeldung gilt.</translation>
    </message>
    <message>
        <source>none; it takes writes only</source>
        <translation>keine; er nimmt nur Schreibvorgänge an</translation>
    </message>
    <message>
        <source>bind parameters</source>
        <translation>Bind-Parameter</translation>
    </message>
    <message>
        <source>typed parameters</source>
        <translation>typisierte Parameter</translation>
    </message>
    <message>
        <source>msgpack</source>
        <translation>msgpack</translation>
    </message>
    <message>
        <source>gzip on writes</source>
        <translation>gzip beim Schreiben</translation>
    </message>
    <message>
        <source>partial writes</source>
        <translation>teilweises Schreiben</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>holds, by token</source>
        <translation>gültig, per Token</translation>
    </message>
    <message>
        <source>holds, as “%1”</source>
        <translation>gültig, als „%1“</translation>
    </message>
    <message>
        <source>socket %1</source>
        <translation>Socket %1</translation>
    </message>
    <message>
        <source>on this computer, not encrypted</source>
        <translation>auf diesem Rechner, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted: anybody on the way can read and change everything, the login too</source>
        <translation>nicht verschlüsselt: Wer dazwischen sitzt, kann alles lesen und ändern, auch die Anmeldung</translation>
    </message>
    <message>
        <source>encrypted, the certificate is the pinned one</source>
        <translation>verschlüsselt, das Zertifikat ist das festgelegte</translation>
    </message>
    <message>
        <source>encrypted, but the certificate is not checked: anybody on the way can read and change everything</source>
        <translation>verschlüsselt, aber das Zertifikat wird nicht geprüft: Wer dazwischen sitzt, kann alles lesen und ändern</translation>
    </message>
    <message>
        <source>encrypted, the certificate is checked</source>
        <translation>verschlüsselt, das Zertifikat wird geprüft</translation>
    </message>
    <message>
        <source>the system&apos;s, if it has one for this server</source>
        <translation>der des Systems, falls es einen für diesen Server hat</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>spoken to as</source>
        <translation>angesprochen als</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>can</source>
        <translation>kann</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>not asked for: the server lets in anybody, with any login or none</source>
        <translation>nicht verlangt: der Server lässt jeden ein, mit irgendeiner Anmeldung oder ohne</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>several, of which none is chosen (--org): %1</source>
        <translation>mehrere, von denen keine gewählt ist (--org): %1</translation>
    </message>
    <message>
        <source>by ssh through %1; from there on not encrypted</source>
        <translation>durch ssh über %1; von dort an unverschlüsselt</translation>
    </message>
</context>
<context>
    <name>penstock::PingJob</name>
    <message>
        <source>What answers at %1 is not InfluxDB. Check host and port, and the path if there is a proxy in between.</source>
        <translation>Was unter %1 antwortet, ist nicht InfluxDB. Prüfen Sie Host, Port und, falls ein Proxy dazwischen ist, den Pfad.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak as %2, which the connection says it is. Check host, port and path, or let Penstock find out what it is.</source>
        <translation>Was unter %1 antwortet, spricht nicht wie %2, das es laut Verbindung sein soll. Prüfen Sie Host, Port und Pfad oder lassen Sie Penstock herausfinden, was es ist.</translation>
    </message>
    <message>
        <source>%1 is %2, but its interface is not at this path. Check the path in the address.</source>
        <translation>%1 ist %2, aber seine Schnittstelle liegt nicht unter diesem Pfad. Prüfen Sie den Pfad in der Adresse.</translation>
    </message>
    <message>
        <source>The address names no port; InfluxDB usually listens on 8086, InfluxDB 3 on 8181.</source>
        <translation>Die Adresse nennt keinen Port; InfluxDB lauscht gewöhnlich auf 8086, InfluxDB 3 auf 8181.</translation>
    </message>
    <message>
        <source>There is no organization “%2” on %1. Correct it in the connection&apos;s settings.</source>
        <translation>Auf %1 gibt es keine Organisation „%2“. Berichtigen Sie sie in den Einstellungen der Verbindung.</translation>
    </message>
</context>
<context>
    <name>penstock::Pipeline</name>
    <message numerus="yes">
        <source>%n row(s) were acknowledged by the server before that.</source>
        <translation>
            <numerusform>%n Zeile hat der Server davor bestätigt.</numerusform>
            <numerusform>%n Zeilen hat der Server davor bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be stored: no answer told of them. Writing them again does no harm if each has its own time.</source>
        <translation>
            <numerusform>%n weitere kann gespeichert sein: keine Antwort sagte etwas davon. Sie noch einmal zu schreiben schadet nicht, wenn jede ihre eigene Zeit hat.</numerusform>
            <numerusform>%n weitere können gespeichert sein: keine Antwort sagte etwas davon. Sie noch einmal zu schreiben schadet nicht, wenn jede ihre eigene Zeit hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be stored: no answer told of them. Look before you write them again: this server may keep both.</source>
        <translation>
            <numerusform>%n weitere kann gespeichert sein: keine Antwort sagte etwas davon. Sehen Sie nach, bevor Sie sie noch einmal schreiben: dieser Server kann beide behalten.</numerusform>
            <numerusform>%n weitere können gespeichert sein: keine Antwort sagte etwas davon. Sehen Sie nach, bevor Sie sie noch einmal schreiben: dieser Server kann beide behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n row(s) may be stored twice: the answer to them was lost, and this server may keep both.</source>
        <translation>
            <numerusform>Bis zu %n Zeile kann doppelt gespeichert sein: die Antwort darauf ging verloren, und dieser Server kann beide behalten.</numerusform>
            <numerusform>Bis zu %n Zeilen können doppelt gespeichert sein: die Antwort darauf ging verloren, und dieser Server kann beide behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody wanted no more to be read: the source was not read to its end.</source>
        <translation>Es sollte nicht weiter gelesen werden: Die Quelle wurde nicht bis zu ihrem Ende gelesen.</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineDocument</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>Lauscher</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>a saved connection has its own login and organization.</source>
        <translation>eine gespeicherte Verbindung hat ihre eigene Anmeldung und Organisation.</translation>
    </message>
    <message>
        <source>give a token, or a user and a password.</source>
        <translation>geben Sie ein Token an, oder Benutzer und Kennwort.</translation>
    </message>
    <message>
        <source>a password needs its user.</source>
        <translation>ein Kennwort braucht seinen Benutzer.</translation>
    </message>
    <message>
        <source>a saved connection has its own.</source>
        <translation>eine gespeicherte Verbindung hat ihr eigenes.</translation>
    </message>
    <message>
        <source>this must be 127.0.0.1 or ::1: it listens to this machine only.</source>
        <translation>das muss 127.0.0.1 oder ::1 sein: Es wird nur auf diesem Rechner gehorcht.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 (line %2).</source>
        <translation>Das ist kein JSON: %1 (Zeile %2).</translation>
    </message>
    <message>
        <source>A pipeline is one JSON object.</source>
        <translation>Eine Pipeline ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>this must be &quot;%1&quot;.</source>
        <translation>das muss &quot;%1&quot; sein.</translation>
    </message>
    <message>
        <source>this must be %1; other versions are not known.</source>
        <translation>das muss %1 sein; andere Versionen sind nicht bekannt.</translation>
    </message>
    <message>
        <source>at least one is needed.</source>
        <translation>mindestens eines ist nötig.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht zu lesen: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a pipeline.</source>
        <translation>%1 ist zu groß für eine Pipeline.</translation>
    </message>
    <message>
        <source>these must be some of: cpu, mem, disk, net.</source>
        <translation>das müssen welche sein von: cpu, mem, disk, net.</translation>
    </message>
    <message>
        <source>this must be a list of texts, none of them empty.</source>
        <translation>das muss eine Liste von Texten sein, keiner davon leer.</translation>
    </message>
    <message>
        <source>this needs a mechanism to log in by: name it as &quot;sasl&quot;.</source>
        <translation>das braucht einen Mechanismus für die Anmeldung: Nennen Sie ihn als &quot;sasl&quot;.</translation>
    </message>
    <message>
        <source>this is for TLS, which is off: say &quot;tls&quot;: true.</source>
        <translation>das ist für TLS, und das ist aus: Geben Sie &quot;tls&quot;: true an.</translation>
    </message>
    <message>
        <source>&quot;certificate&quot; and &quot;key&quot; go together.</source>
        <translation>&quot;certificate&quot; und &quot;key&quot; gehören zusammen.</translation>
    </message>
    <message>
        <source>this goes with &quot;from&quot;: &quot;timestamp&quot;.</source>
        <translation>das gehört zu &quot;from&quot;: &quot;timestamp&quot;.</translation>
    </message>
    <message>
        <source>this must be a time such as 2018-08-08T15:22:33Z.</source>
        <translation>das muss eine Zeit wie 2018-08-08T15:22:33Z sein.</translation>
    </message>
    <message>
        <source>this must be less than &quot;poll_timeout_ms&quot;.</source>
        <translation>das muss kleiner als &quot;poll_timeout_ms&quot; sein.</translation>
    </message>
    <message>
        <source>this must not be less than &quot;session_timeout_ms&quot;.</source>
        <translation>das darf nicht kleiner als &quot;session_timeout_ms&quot; sein.</translation>
    </message>
    <message>
        <source>this goes with the format &quot;%1&quot; only.</source>
        <translation>das geht nur mit dem Format &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>this must be one ASCII character, and no quote.</source>
        <translation>das muss ein einzelnes ASCII-Zeichen sein, und kein Anführungszeichen.</translation>
    </message>
    <message>
        <source>this source waits by itself: what is not sent stays where it is read from, so that nothing has to be kept on disk. Only &quot;off&quot; is possible.</source>
        <translation>diese Quelle wartet von selbst: Was nicht gesendet ist, bleibt, wo es gelesen wird; deshalb muss nichts auf dem Datenträger aufbewahrt werden. Nur &quot;off&quot; ist möglich.</translation>
    </message>
    <message>
        <source>CSV files cannot be read here.</source>
        <translation>CSV-Dateien können hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>lines of the document</source>
        <translation>Zeilen des Dokuments</translation>
    </message>
    <message>
        <source>nothing is checked without it, so that no certificate can be given.</source>
        <translation>ohne das wird nichts geprüft, deshalb kann kein Zertifikat angegeben werden.</translation>
    </message>
    <message>
        <source>give authorities, or one certificate&apos;s fingerprint.</source>
        <translation>geben Sie Zertifizierungsstellen an oder den Fingerabdruck eines Zertifikats.</translation>
    </message>
    <message>
        <source>this goes on where the last run stopped, so that no &quot;offset&quot; can be given.</source>
        <translation>das macht dort weiter, wo der letzte Lauf endete, deshalb kann kein &quot;offset&quot; angegeben werden.</translation>
    </message>
    <message>
        <source>to make points of messages a sink of type &quot;influx&quot; needs a &quot;rule&quot;.</source>
        <translation>um aus Nachrichten Punkte zu machen, braucht eine Senke vom Typ &quot;influx&quot; eine &quot;rule&quot;.</translation>
    </message>
    <message>
        <source>this stands here twice, and only one of them would count.</source>
        <translation>das steht hier zweimal, und nur eines davon würde gelten.</translation>
    </message>
    <message>
        <source>%1: %2 (line %3)</source>
        <translation>%1: %2 (Zeile %3)</translation>
    </message>
    <message>
        <source>the key is no UTF-8 text</source>
        <translation>der Schlüssel ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>the value of a message is no line protocol</source>
        <translation>der Wert einer Nachricht ist kein Line Protocol</translation>
    </message>
    <message>
        <source>the value has no &quot;%1&quot; that is a text or a number</source>
        <translation>der Wert hat kein „%1“, das ein Text oder eine Zahl ist</translation>
    </message>
    <message>
        <source>this must be a text, and not empty.</source>
        <translation>dies muss ein Text sein, und nicht leer.</translation>
    </message>
    <message>
        <source>this must be one of: %1.</source>
        <translation>das muss eines sein von: %1.</translation>
    </message>
    <message>
        <source>lines of line protocol are sent as they are.</source>
        <translation>Zeilen in Line Protocol werden gesendet, wie sie sind.</translation>
    </message>
    <message>
        <source>the &quot;topic_pattern&quot; has this name already.</source>
        <translation>das „topic_pattern“ hat diesen Namen schon.</translation>
    </message>
    <message>
        <source>lines of line protocol have their own tags.</source>
        <translation>Zeilen in Line Protocol haben ihre eigenen Tags.</translation>
    </message>
    <message>
        <source>this needs a &quot;client_id&quot;, and QoS 1 or 2: to others a broker sends nothing again.</source>
        <translation>dies braucht eine „client_id“ und QoS 1 oder 2: Anderen sendet ein Broker nichts noch einmal.</translation>
    </message>
    <message>
        <source>this does not go with &quot;template&quot;: give one of them.</source>
        <translation>dies passt nicht zu „template“: Geben Sie eines von beiden an.</translation>
    </message>
    <message>
        <source>this must not be empty.</source>
        <translation>das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>this does not go with &quot;include_metadata_tags&quot;: give one of them.</source>
        <translation>dies passt nicht zu „include_metadata_tags“: Geben Sie eines von beiden an.</translation>
    </message>
    <message>
        <source>name a saved &quot;connection&quot;, give a &quot;url&quot;, or say &quot;local&quot;: true.</source>
        <translation>nennen Sie eine gespeicherte „connection“, geben Sie eine „url“ an, oder schreiben Sie &quot;local&quot;: true.</translation>
    </message>
    <message>
        <source>local server</source>
        <translation>lokaler Server</translation>
    </message>
    <message>
        <source>a secret never stands in a document: give {&quot;env&quot;: &quot;NAME&quot;}, {&quot;file&quot;: &quot;PATH&quot;} or {&quot;keyring&quot;: &quot;NAME&quot;}.</source>
        <translation>ein Geheimnis steht nie in einem Dokument: geben Sie {&quot;env&quot;: &quot;NAME&quot;}, {&quot;file&quot;: &quot;PFAD&quot;} oder {&quot;keyring&quot;: &quot;NAME&quot;} an.</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save and s&amp;tart</source>
        <translation>Speichern und s&amp;tarten</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Neue Pipeline</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht zu lesen: %2</translation>
    </message>
    <message>
        <source>Pipeline %1</source>
        <translation>Pipeline %1</translation>
    </message>
    <message>
        <source>It can run: %1 → %2</source>
        <translation>Sie kann laufen: %1 → %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation>Pipeline speichern</translation>
    </message>
    <message>
        <source>Pipelines (*.json)</source>
        <translation>Pipelines (*.json)</translation>
    </message>
    <message>
        <source>The document has changes that are not saved.</source>
        <translation>Das Dokument hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>&amp;Ohne Speichern schließen</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineList</name>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Open a pipeline</source>
        <translation>Pipeline öffnen</translation>
    </message>
    <message>
        <source>Pipelines (*.json)</source>
        <translation>Pipelines (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineModel</name>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineRegistry</name>
    <message>
        <source>This cannot be run again: what it was begun from is not there any more.</source>
        <translation>Das lässt sich nicht noch einmal starten: Woraus es begonnen wurde, ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineReport</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>paused: %1, resumes in %2 s</source>
        <translation>pausiert: %1, weiter in %2 s</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>pausiert: %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 accepted, %4 rejected, %5 skipped in %6 s (%7 rows/s)</source>
        <translation>%1: %2 Zeilen gelesen, %3 angenommen, %4 abgelehnt, %5 übersprungen in %6 s (%7 Zeilen/s)</translation>
    </message>
    <message>
        <source>  %1 requests were repeated, with %2 rows</source>
        <translation>  Wiederholte Anfragen: %1, mit %2 Zeilen</translation>
    </message>
    <message>
        <source>  %1 pauses, %2 s in all</source>
        <translation>  Pausen: %1, insgesamt %2 s</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>row unknown</source>
        <translation>Zeile unbekannt</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <translation> (Dateizeile %1)</translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation>, Spalte %1</translation>
    </message>
    <message>
        <source>  … and more; --rejects FILE keeps them all</source>
        <translation>  … und weitere; --rejects DATEI bewahrt alle auf</translation>
    </message>
    <message>
        <source>  rejected rows are in %1</source>
        <translation>  Abgelehnte Zeilen stehen in %1</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>paused by hand</source>
        <translation>von Hand pausiert</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>  %1 more may be stored: no answer told of them</source>
        <translation>  %1 weitere können gespeichert sein: keine Antwort sagte etwas davon</translation>
    </message>
    <message>
        <source>  %1 were read and not written</source>
        <translation>  %1 wurden gelesen und nicht geschrieben</translation>
    </message>
    <message>
        <source>  %1 requests found out which rows are stored, as the server did not say</source>
        <translation>  %1 Anfragen fanden heraus, welche Zeilen gespeichert sind, da der Server es nicht sagte</translation>
    </message>
    <message>
        <source>  %1 of them were settled by an earlier run</source>
        <translation>  davon hat %1 ein früherer Lauf erledigt</translation>
    </message>
    <message>
        <source>  --resume goes on where it stopped</source>
        <translation>  --resume fährt dort fort, wo er anhielt</translation>
    </message>
    <message>
        <source>  --undo %1 deletes what it wrote</source>
        <translation>  --undo %1 löscht, was er geschrieben hat</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>the server does not answer, and the queue is full</source>
        <translation>der Server antwortet nicht, und die Warteschlange ist voll</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineRow</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Take no more; what was taken is still written</source>
        <translation>Nichts mehr entnehmen; was entnommen ist, wird noch geschrieben</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Start with Penstock</source>
        <translation>Mit Penstock &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>Aus dieser Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Opening the source…</source>
        <translation>Quelle wird geöffnet …</translation>
    </message>
    <message>
        <source>Finishing what was taken…</source>
        <translation>Entnommenes wird noch geschrieben …</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop at once; only what is on its way is waited for</source>
        <translation>Sofort anhalten; nur auf das, was unterwegs ist, wird gewartet</translation>
    </message>
    <message>
        <source>Open the refused ro&amp;ws</source>
        <translation>Abgelehnte &amp;Zeilen öffnen</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Angehalten %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Beendet %1</translation>
    </message>
    <message>
        <source>Failed %1: %2</source>
        <translation>Gescheitert %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stored</source>
        <translation>
            <numerusform>%n Zeile gespeichert</numerusform>
            <numerusform>%n Zeilen gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n no answer tells</source>
        <translation>
            <numerusform>von %n sagt keine Antwort etwas</numerusform>
            <numerusform>von %n sagt keine Antwort etwas</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Ask the server again at once</source>
        <translation>Den Server gleich noch einmal fragen</translation>
    </message>
    <message>
        <source>Connecting, try %1, next in %2</source>
        <translation>Verbindet, Versuch %1, der nächste in %2</translation>
    </message>
    <message>
        <source>Connecting, try %1 is on its way</source>
        <translation>Verbindet, Versuch %1 ist unterwegs</translation>
    </message>
    <message>
        <source>&amp;Remove from this list, and its secrets from the keyring</source>
        <translation>Aus dieser Liste &amp;entfernen, und ihre Geheimnisse aus dem Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineState</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Finished with rejects</source>
        <translation>Mit Ablehnungen fertig</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) stored in %2.</source>
        <translation>
            <numerusform>%1 Zeile in %2 gespeichert.</numerusform>
            <numerusform>%1 Zeilen in %2 gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 row(s) were stored in %2.</source>
        <translation>
            <numerusform>Gestoppt: %1 Zeile wurde in %2 gespeichert.</numerusform>
            <numerusform>Gestoppt: %1 Zeilen wurden in %2 gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed: %1 row(s) were stored in %2.</source>
        <translation>
            <numerusform>Gescheitert: %1 Zeile wurde in %2 gespeichert.</numerusform>
            <numerusform>Gescheitert: %1 Zeilen wurden in %2 gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 row(s) were not stored.</source>
        <translation>
            <numerusform> %1 Zeile wurde nicht gespeichert.</numerusform>
            <numerusform> %1 Zeilen wurden nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 row(s) had nothing to store.</source>
        <translation>
            <numerusform> %1 Zeile hatte nichts zu speichern.</numerusform>
            <numerusform> %1 Zeilen hatten nichts zu speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished, rows unknown</source>
        <translation>Beendet, Zeilen unbekannt</translation>
    </message>
    <message numerus="yes">
        <source> %1 more row(s) may be stored: no answer told of them.</source>
        <translation>
            <numerusform> %1 weitere Zeile kann gespeichert sein: keine Antwort sagte etwas davon.</numerusform>
            <numerusform> %1 weitere Zeilen können gespeichert sein: keine Antwort sagte etwas davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 row(s) were read and not written.</source>
        <translation>
            <numerusform> %1 Zeile wurde gelesen und nicht geschrieben.</numerusform>
            <numerusform> %1 Zeilen wurden gelesen und nicht geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the writes were answered within %1, 95 of 100 within %2, 99 of 100 within %3.</source>
        <translation>Die Hälfte der Schreibvorgänge war nach %1 beantwortet, 95 von 100 nach %2, 99 von 100 nach %3.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n write(s) at a time</source>
        <translation>
            <numerusform>Höchstens %n Schreibvorgang zugleich</numerusform>
            <numerusform>Höchstens %n Schreibvorgänge zugleich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, each of up to %2 rows</source>
        <translation>%1, je bis zu %2 Zeilen</translation>
    </message>
    <message>
        <source>%1, as pinned.</source>
        <translation>%1, wie festgesetzt.</translation>
    </message>
    <message>
        <source>%1, as the settings say.</source>
        <translation>%1, wie eingestellt.</translation>
    </message>
    <message>
        <source>%1; it adapts to the server.</source>
        <translation>%1; es passt sich dem Server an.</translation>
    </message>
    <message>
        <source>%1: more, for the server takes it well.</source>
        <translation>%1: mehr, denn der Server verträgt es.</translation>
    </message>
    <message>
        <source>%1: less, for answers had become slower.</source>
        <translation>%1: weniger, denn die Antworten waren langsamer geworden.</translation>
    </message>
    <message>
        <source>%1: less, for no answer had come in time.</source>
        <translation>%1: weniger, denn eine Antwort blieb zu lange aus.</translation>
    </message>
    <message>
        <source>%1: less, for writes were too large for the server.</source>
        <translation>%1: weniger, denn dem Server waren Schreibvorgänge zu groß.</translation>
    </message>
    <message>
        <source>Running, %1 waits</source>
        <comment>one of several sinks or partitions</comment>
        <translation>Läuft, %1 wartet</translation>
    </message>
    <message numerus="yes">
        <source>Running, %n part(s) wait</source>
        <translation>
            <numerusform>Läuft, %n Teil wartet</numerusform>
            <numerusform>Läuft, %n Teile warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 did not store %2 row(s), %3 more may be stored there.</source>
        <translation>
            <numerusform> %1 hat %2 Zeile nicht gespeichert, %3 weitere können dort gespeichert sein.</numerusform>
            <numerusform> %1 hat %2 Zeilen nicht gespeichert, %3 weitere können dort gespeichert sein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::PipelineStats</name>
    <message>
        <source>Where these notes count, rows that were refused are counted as well.</source>
        <translation>Wo diese Hinweise zählen, sind abgelehnte Zeilen mitgezählt.</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineStrip</name>
    <message>
        <source>Rows per second of %1</source>
        <translation>Zeilen pro Sekunde von %1</translation>
    </message>
</context>
<context>
    <name>penstock::PipelineWorker</name>
    <message>
        <source>Rows that were refused before the run was broken off are not in %1.</source>
        <translation>Zeilen, die vor dem Abbruch des Laufs abgelehnt wurden, stehen nicht in %1.</translation>
    </message>
    <message>
        <source>The source has changed since the run was broken off: it has fewer rows now. Begin anew with its first row.</source>
        <translation>Die Quelle hat sich geändert, seit der Lauf abbrach: Sie hat jetzt weniger Zeilen. Beginnen Sie neu mit ihrer ersten Zeile.</translation>
    </message>
    <message>
        <source>The source has changed since the run was broken off: its rows do not stand where they stood. Begin anew with its first row.</source>
        <translation>Die Quelle hat sich geändert, seit der Lauf abbrach: Ihre Zeilen stehen nicht mehr dort, wo sie standen. Beginnen Sie neu mit ihrer ersten Zeile.</translation>
    </message>
</context>
<context>
    <name>penstock::PlanModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>penstock::PlanView</name>
    <message>
        <source>Plan of the statement</source>
        <translation>Ausführungsplan der Anweisung</translation>
    </message>
    <message>
        <source>&amp;Copy the row</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Alles aufklappen</translation>
    </message>
    <message>
        <source>Steps only</source>
        <translation>Nur Schritte</translation>
    </message>
    <message>
        <source>Copy the plan</source>
        <translation>Ausführungsplan kopieren</translation>
    </message>
    <message>
        <source>Measured by the server: %1 in all; the statement was run for it.</source>
        <translation>Vom Server gemessen: insgesamt %1; dafür wurde die Anweisung ausgeführt.</translation>
    </message>
    <message>
        <source>What the server would do; the statement was not run.</source>
        <translation>Was der Server tun würde; die Anweisung wurde nicht ausgeführt.</translation>
    </message>
</context>
<context>
    <name>penstock::PointEdits</name>
    <message>
        <source>Take change &amp;back</source>
        <translation>Änderung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>These rows cannot be edited: %1</source>
        <translation>Diese Zeilen können nicht bearbeitet werden: %1</translation>
    </message>
    <message>
        <source>changes of the answer before this one are staged. Apply or discard them first.</source>
        <translation>Änderungen der Antwort davor sind vorgemerkt. Führen Sie sie erst aus, oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>they are not all there yet.</source>
        <translation>Sie sind noch nicht alle da.</translation>
    </message>
    <message>
        <source>the connection is not open.</source>
        <translation>Die Verbindung ist nicht offen.</translation>
    </message>
    <message>
        <source>The connection that the changes belong to is not open.</source>
        <translation>Die Verbindung, zu der die Änderungen gehören, ist nicht offen.</translation>
    </message>
    <message>
        <source>Edit &amp;value…</source>
        <translation>&amp;Wert bearbeiten …</translation>
    </message>
    <message>
        <source>Delete poi&amp;nts…</source>
        <translation>Pu&amp;nkte löschen …</translation>
    </message>
    <message>
        <source>the answer was exchanged meanwhile.</source>
        <translation>Die Antwort wurde inzwischen ausgetauscht.</translation>
    </message>
    <message>
        <source>Changes of another answer are staged. Apply or discard them first.</source>
        <translation>Änderungen einer anderen Antwort sind vorgemerkt. Führen Sie sie erst aus, oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>The staged changes have not been sent. Apply or discard them before this is closed.</source>
        <translation>Die vorgemerkten Änderungen wurden nicht gesendet. Führen Sie sie aus oder verwerfen Sie sie, bevor hier geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>penstock::PointField</name>
    <message>
        <source>Tag or type of field</source>
        <translation>Tag oder Feldtyp</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Float field</source>
        <translation>Float-Feld</translation>
    </message>
    <message>
        <source>Integer field</source>
        <translation>Integer-Feld</translation>
    </message>
    <message>
        <source>Boolean field</source>
        <translation>Boolean-Feld</translation>
    </message>
    <message>
        <source>String field</source>
        <translation>String-Feld</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Unsigned field</source>
        <translation>Unsigned-Feld</translation>
    </message>
    <message>
        <source>The value of “%1”, “%2”, is not %3.</source>
        <translation>Der Wert von „%1“ muss %3 sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>The tag “%1” has no value.</source>
        <translation>Das Tag „%1“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>a number such as 21.5</source>
        <translation>eine Zahl wie 21.5</translation>
    </message>
    <message>
        <source>a whole number of 64 bits</source>
        <translation>eine ganze Zahl mit 64 Bit</translation>
    </message>
    <message>
        <source>a whole number of 64 bits without a sign</source>
        <translation>eine ganze Zahl mit 64 Bit ohne Vorzeichen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
</context>
<context>
    <name>penstock::PointForm</name>
    <message>
        <source>Meas&amp;urement</source>
        <translation>Measuremen&amp;t</translation>
    </message>
    <message>
        <source>Time&amp;stamp</source>
        <translation>Zeitstem&amp;pel</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Such as 2024-05-01T12:00:00Z, or a number in the unit of this tab&apos;s times; empty: now</source>
        <translation>Etwa 2024-05-01T12:00:00Z oder eine Zahl in der Einheit der Zeiten dieses Tabs; leer: jetzt</translation>
    </message>
    <message>
        <source>&amp;Add tag</source>
        <translation>Tag hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Add fie&amp;ld</source>
        <translation>Fe&amp;ld hinzufügen</translation>
    </message>
    <message>
        <source>Insert the li&amp;ne</source>
        <translation>Zeile ei&amp;nfügen</translation>
    </message>
    <message>
        <source>A point</source>
        <translation>Ein Punkt</translation>
    </message>
</context>
<context>
    <name>penstock::PointMapping</name>
    <message>
        <source>No measurement is named. Name one, or give a rule for it.</source>
        <translation>Es ist kein Measurement genannt. Nennen Sie eines, oder geben Sie eine Regel dafür an.</translation>
    </message>
    <message>
        <source>Times of messages are in s, ms, us or ns, not in %1.</source>
        <translation>Zeiten von Nachrichten sind in s, ms, us oder ns, nicht in %1.</translation>
    </message>
    <message>
        <source>These keys are named as tags and as fields: %1. Choose one.</source>
        <translation>Diese Schlüssel sind als Tags und als Felder genannt: %1. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>the value is no map of names and values, so there are no fields</source>
        <translation>der Wert ordnet keinen Namen Werte zu, also gibt es keine Felder</translation>
    </message>
    <message>
        <source>the rule for the measurement gives none</source>
        <translation>die Regel für das Measurement ergibt keines</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list, a map or bytes, which no tag holds</source>
        <translation>„%1“ ist eine Liste, eine Zuordnung oder Bytes; das fasst kein Tag</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is missing</source>
        <translation>das Feld „%1“ fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a tag and a field by the rules</source>
        <translation>„%1“ ist nach den Regeln ein Tag und ein Feld</translation>
    </message>
    <message>
        <source>there is no field: all are null, NaN or left out</source>
        <translation>es gibt kein Feld: alle sind null, NaN oder weggelassen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an integer beyond 64 bits</source>
        <translation>„%1“ ist eine ganze Zahl mit mehr als 64 Bit</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list, a map or bytes, which no field holds</source>
        <translation>„%1“ ist eine Liste, eine Zuordnung oder Bytes; das fasst kein Feld</translation>
    </message>
    <message>
        <source>the time &quot;%1&quot; is missing</source>
        <translation>die Zeit „%1“ fehlt</translation>
    </message>
    <message>
        <source>the time is neither an integer nor a text such as 2018-08-08T15:22:33Z</source>
        <translation>die Zeit ist weder eine ganze Zahl noch ein Text wie 2018-08-08T15:22:33Z</translation>
    </message>
    <message>
        <source>neither the value nor the message has a time</source>
        <translation>weder der Wert noch die Nachricht hat eine Zeit</translation>
    </message>
    <message>
        <source>the time %1 has %2 digits; in the precision of %3 times of today have %4</source>
        <translation>die Zeit %1 hat %2 Ziffern; in der Genauigkeit %3 haben heutige Zeiten %4</translation>
    </message>
</context>
<context>
    <name>penstock::PointRows</name>
    <message>
        <source>The rows have no time.</source>
        <translation>Die Zeilen haben keine Zeit.</translation>
    </message>
    <message>
        <source>“%1” is both a tag and a field of “%2”.</source>
        <translation>„%1“ ist sowohl ein Tag als auch ein Feld von „%2“.</translation>
    </message>
    <message>
        <source>The column “%1” is neither a tag nor a field of “%2”.</source>
        <translation>Die Spalte „%1“ ist weder ein Tag noch ein Feld von „%2“.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>Die Spalte „%1“ gibt es zweimal.</translation>
    </message>
    <message>
        <source>The tag “%1” is not among the columns, so that it is not known which point a row is: ask by SELECT *.</source>
        <translation>Das Tag „%1“ ist nicht unter den Spalten, so dass nicht bekannt ist, welcher Punkt eine Zeile ist: Fragen Sie mit SELECT *.</translation>
    </message>
    <message>
        <source>The row has no time.</source>
        <translation>Die Zeile hat keine Zeit.</translation>
    </message>
    <message>
        <source>“%1” tells which point it is: only values of fields can be edited.</source>
        <translation>„%1“ sagt, welcher Punkt es ist: Nur Werte von Feldern können bearbeitet werden.</translation>
    </message>
    <message>
        <source>“%1” has several types in this measurement (%2): which one this point has is not known.</source>
        <translation>„%1“ hat in diesem Measurement mehrere Typen (%2): Welchen dieser Punkt hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The server says that “%1” is of type %2, but the answer has other values.</source>
        <translation>Der Server sagt, „%1“ sei vom Typ %2, aber die Antwort hat andere Werte.</translation>
    </message>
</context>
<context>
    <name>penstock::PointRules</name>
    <message numerus="yes">
        <source>VictoriaMetrics keeps numbers only: %n text(s) became the number that they are, or 0.</source>
        <translation>
            <numerusform>VictoriaMetrics bewahrt nur Zahlen auf: %n Text wurde zu der Zahl, die er ist, oder zu 0.</numerusform>
            <numerusform>VictoriaMetrics bewahrt nur Zahlen auf: %n Texte wurden zu den Zahlen, die sie sind, oder zu 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>VictoriaMetrics keeps numbers only: true became 1, false became 0.</source>
        <translation>VictoriaMetrics bewahrt nur Zahlen auf: wahr wurde zu 1, falsch zu 0.</translation>
    </message>
    <message>
        <source>GreptimeDB drops rows that are older than the time to live of their table or database, and acknowledges them. Some of these are older than a day: whether they are kept is not known here.</source>
        <translation>GreptimeDB verwirft Zeilen, die älter sind als die Lebensdauer ihrer Tabelle oder Datenbank, und bestätigt sie. Einige von diesen sind älter als ein Tag: ob sie behalten werden, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Some versions of GreptimeDB keep all numbers as floats: integers beyond 9,007,199,254,740,992 may have been rounded.</source>
        <translation>Manche Versionen von GreptimeDB bewahren alle Zahlen als Gleitkommazahlen auf: ganze Zahlen jenseits von 9.007.199.254.740.992 können gerundet worden sein.</translation>
    </message>
    <message>
        <source>Where a column of QuestDB holds floats, integers beyond 9,007,199,254,740,992 were rounded.</source>
        <translation>Wo eine Spalte von QuestDB Gleitkommazahlen enthält, wurden ganze Zahlen jenseits von 9.007.199.254.740.992 gerundet.</translation>
    </message>
    <message>
        <source>VictoriaMetrics keeps about 12 digits of a number, and of one beside much larger neighbours fewer or none: some were rounded.</source>
        <translation>VictoriaMetrics bewahrt etwa 12 Ziffern einer Zahl auf, neben viel größeren Nachbarn weniger oder keine: einige wurden gerundet.</translation>
    </message>
    <message>
        <source>In VictoriaMetrics the tag &quot;db&quot; takes the place of the database&apos;s name.</source>
        <translation>In VictoriaMetrics nimmt der Tag „db“ den Platz des Datenbanknamens ein.</translation>
    </message>
    <message>
        <source>VictoriaMetrics keeps times to the millisecond: what is finer was cut off.</source>
        <translation>VictoriaMetrics bewahrt Zeiten auf die Millisekunde auf: was feiner ist, wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>QuestDB keeps times to the microsecond, unless the time of the table is a TIMESTAMP_NS: nanoseconds were cut off.</source>
        <translation>QuestDB bewahrt Zeiten auf die Mikrosekunde auf, außer die Zeit der Tabelle ist ein TIMESTAMP_NS: Nanosekunden wurden abgeschnitten.</translation>
    </message>
    <message>
        <source>QuestDB reads two backslashes, or one before a line break, as one character. Such lines were sent as they are.</source>
        <translation>QuestDB liest zwei umgekehrte Schrägstriche, oder einen vor einem Zeilenumbruch, als ein Zeichen. Solche Zeilen wurden gesendet, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>penstock::PointSchema</name>
    <message>
        <source>The value %1 of the column &quot;%2&quot; has no name. Add one to the names of its enumerators.</source>
        <translation>Der Wert %1 der Spalte „%2“ hat keinen Namen. Ergänzen Sie einen in den Namen ihrer Enumeratoren.</translation>
    </message>
</context>
<context>
    <name>penstock::PointTime</name>
    <message>
        <source>The time is outside the range of InfluxDB, 1677-09-21 to 2262-04-11.</source>
        <translation>Die Zeit liegt außerhalb des Bereichs von InfluxDB, 1677-09-21 bis 2262-04-11.</translation>
    </message>
    <message>
        <source>The time is not a valid date and time of day.</source>
        <translation>Die Zeit ist kein gültiges Datum mit gültiger Uhrzeit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Write it as 2018-08-08T15:22:33.123456789Z.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie sie wie 2018-08-08T15:22:33.123456789Z.</translation>
    </message>
</context>
<context>
    <name>penstock::PolicyChoice</name>
    <message>
        <source>Retention policy</source>
        <translation>Retention Policy</translation>
    </message>
    <message>
        <source>Where lines go that do not say it themselves (CONTEXT-RETENTION-POLICY)</source>
        <translation>Wohin Zeilen gehen, die es nicht selbst sagen (CONTEXT-RETENTION-POLICY)</translation>
    </message>
    <message>
        <source>the default one</source>
        <translation>die voreingestellte</translation>
    </message>
</context>
<context>
    <name>penstock::Precision</name>
    <message>
        <source>nanoseconds</source>
        <translation>Nanosekunden</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>Mikrosekunden</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
</context>
<context>
    <name>penstock::PreferenceRow</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>There is no zone of that name.</source>
        <translation>Eine Zone dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no zone of that name. Meant may be: %1.</source>
        <translation>Eine Zone dieses Namens gibt es nicht. Gemeint ist vielleicht: %1.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>penstock::PreferencesWindow</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Erscheinungs&amp;bild</translation>
    </message>
    <message>
        <source>High contrast is black on white, or white on black where the desktop is dark.</source>
        <translation>Hoher Kontrast ist Schwarz auf Weiß, oder Weiß auf Schwarz, wo die Arbeitsfläche dunkel ist.</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>De&amp;nsity</source>
        <translation>&amp;Dichte</translation>
    </message>
    <message>
        <source>How much space there is in and between controls and rows.</source>
        <translation>Wie viel Platz in und zwischen Bedienelementen und Zeilen ist.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>Of menus, buttons and lists.</source>
        <translation>Von Menüs, Knöpfen und Listen.</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsfläche</translation>
    </message>
    <message>
        <source>&amp;Font of queries and tables</source>
        <translation>Schrift von &amp;Abfragen und Tabellen</translation>
    </message>
    <message>
        <source>Fonts whose characters are all equally wide.</source>
        <translation>Schriften, deren Zeichen alle gleich breit sind.</translation>
    </message>
    <message>
        <source>Its &amp;size</source>
        <translation>Deren &amp;Größe</translation>
    </message>
    <message>
        <source>Of the text in editors and tables.</source>
        <translation>Des Textes in Editoren und Tabellen.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Of the program, and of how it writes numbers. It changes when Penstock starts again.</source>
        <translation>Des Programms, und wie es Zahlen schreibt. Sie ändert sich, wenn Penstock neu startet.</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>Bewegu&amp;ng</translation>
    </message>
    <message>
        <source>Reduced: nothing glides or fades, and the caret does not blink.</source>
        <translation>Verringert: Nichts gleitet oder blendet, und die Schreibmarke blinkt nicht.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Verringert</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Width of a &amp;tab</source>
        <translation>Breite eines &amp;Tabulators</translation>
    </message>
    <message>
        <source>How far the Tab key goes, in characters.</source>
        <translation>Wie weit die Tabulatortaste geht, in Zeichen.</translation>
    </message>
    <message>
        <source>The Tab key writes &amp;spaces</source>
        <translation>Die Tab-Taste schreibt &amp;Leerzeichen</translation>
    </message>
    <message>
        <source>Otherwise a tab character.</source>
        <translation>Sonst ein Tabulatorzeichen.</translation>
    </message>
    <message>
        <source>&amp;Offer names while typing</source>
        <translation>&amp;Namen beim Tippen anbieten</translation>
    </message>
    <message>
        <source>Measurements, fields, tags and words of the language. Ctrl+Space always does.</source>
        <translation>Measurements, Felder, Tags und Wörter der Sprache. Strg+Leertaste tut es immer.</translation>
    </message>
    <message>
        <source>&amp;Close brackets</source>
        <translation>&amp;Klammern schließen</translation>
    </message>
    <message>
        <source>An opening bracket brings the closing one along, and goes around what is selected.</source>
        <translation>Eine öffnende Klammer bringt die schließende mit und umschließt, was ausgewählt ist.</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>&amp;Zeilennummern</translation>
    </message>
    <message>
        <source>On the left of queries and of line protocol.</source>
        <translation>Links von Abfragen und Line Protocol.</translation>
    </message>
    <message>
        <source>Long lines go on &amp;below</source>
        <translation>Lange Zeilen &amp;darunter fortsetzen</translation>
    </message>
    <message>
        <source>Otherwise they are scrolled sideways. Line protocol is always scrolled.</source>
        <translation>Sonst werden sie seitlich gerollt. Line Protocol wird immer gerollt.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Memory for rows</source>
        <translation>&amp;Speicher für Zeilen</translation>
    </message>
    <message>
        <source>Of all results together. Beyond it a query waits, and you are asked.</source>
        <translation>Aller Ergebnisse zusammen. Darüber hinaus wartet eine Abfrage, und Sie werden gefragt.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>A quarter: %1</source>
        <translation>Ein Viertel: %1</translation>
    </message>
    <message>
        <source>&amp;Row limit</source>
        <translation>&amp;Zeilengrenze</translation>
    </message>
    <message>
        <source>With which a new query begins; what is left out is said.</source>
        <translation>Mit der eine neue Abfrage beginnt; was ausgelassen ist, wird gesagt.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Numbers with &amp;groups of digits</source>
        <translation>Zahlen mit Ziffern&amp;gruppen</translation>
    </message>
    <message>
        <source>On the screen alone, where a column has no look of its own. Copies and files have all digits.</source>
        <translation>Nur auf dem Bildschirm, wo eine Spalte kein eigenes Aussehen hat. Kopien und Dateien haben alle Ziffern.</translation>
    </message>
    <message>
        <source>&amp;Digits behind the point</source>
        <translation>&amp;Nachkommastellen</translation>
    </message>
    <message>
        <source>On the screen alone, where a column has no look of its own.</source>
        <translation>Nur auf dem Bildschirm, wo eine Spalte kein eigenes Aussehen hat.</translation>
    </message>
    <message>
        <source>As many as there are</source>
        <translation>So viele, wie da sind</translation>
    </message>
    <message>
        <source>&amp;Copy with the names of the columns</source>
        <translation>Mit Spaltennamen &amp;kopieren</translation>
    </message>
    <message>
        <source>What Ctrl+C does in a table; Ctrl+Shift+C always does.</source>
        <translation>Was Strg+C in einer Tabelle tut; Strg+Umschalt+C tut es immer.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>With which a new query begins, as the IANA names it: Europe/Berlin.</source>
        <translation>Mit der eine neue Abfrage beginnt, wie die IANA sie nennt: Europe/Berlin.</translation>
    </message>
    <message>
        <source>&amp;Times in tables</source>
        <translation>Zeiten in &amp;Tabellen</translation>
    </message>
    <message>
        <source>With which a new query begins. Each way is exact to the last nanosecond.</source>
        <translation>Womit eine neue Abfrage beginnt. Jede Art ist bis zur letzten Nanosekunde genau.</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>Microseconds since 1970</source>
        <translation>Mikrosekunden seit 1970</translation>
    </message>
    <message>
        <source>Nanoseconds since 1970</source>
        <translation>Nanosekunden seit 1970</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>Zeit&amp;raum</translation>
    </message>
    <message>
        <source>From when to when a new query&apos;s placeholders ask.</source>
        <translation>Von wann bis wann die Platzhalter einer neuen Abfrage fragen.</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>Wo die Daten sind</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Letzte 6 Stunden</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>&amp;Rows in a write</source>
        <translation>&amp;Zeilen je Schreibvorgang</translation>
    </message>
    <message>
        <source>Where an import begins; it can be changed in its own window.</source>
        <translation>Womit ein Import beginnt; in seinem Fenster kann es geändert werden.</translation>
    </message>
    <message>
        <source>Writes in &amp;flight</source>
        <translation>&amp;Gleichzeitige Schreibvorgänge</translation>
    </message>
    <message>
        <source>&amp;Keep rows that are not stored</source>
        <translation>Nicht gespeicherte Zeilen &amp;behalten</translation>
    </message>
    <message>
        <source>In a file, with the reason of each.</source>
        <translation>In einer Datei, jede mit ihrem Grund.</translation>
    </message>
    <message>
        <source>In this fol&amp;der</source>
        <translation>In diesem &amp;Ordner</translation>
    </message>
    <message>
        <source>Where the file with those rows goes.</source>
        <translation>Wohin die Datei mit diesen Zeilen kommt.</translation>
    </message>
    <message>
        <source>Beside the file that is imported</source>
        <translation>Neben der importierten Datei</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Time to &amp;connect</source>
        <translation>&amp;Zeit zum Verbinden</translation>
    </message>
    <message>
        <source>With which a new connection begins.</source>
        <translation>Womit eine neue Verbindung beginnt.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time without a &amp;byte</source>
        <translation>Zeit &amp;ohne ein Byte</translation>
    </message>
    <message>
        <source>With which a new connection begins: after it the server counts as gone.</source>
        <translation>Womit eine neue Verbindung beginnt: Danach gilt der Server als fort.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>With which a new connection begins: system, http://host:port or socks5://host:port.</source>
        <translation>Womit eine neue Verbindung beginnt: system, http://host:port oder socks5://host:port.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Requests that are kept</source>
        <translation>&amp;Aufbewahrte Anfragen</translation>
    </message>
    <message>
        <source>In Tools › Requests; older ones are forgotten.</source>
        <translation>In Werkzeuge › Anfragen; ältere werden vergessen.</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Lokaler Server</translation>
    </message>
    <message>
        <source>Found by itself in the search path</source>
        <translation>Wird von selbst im Suchpfad gefunden</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Tell the &amp;desktop of runs</source>
        <translation>&amp;Desktop über Läufe benachrichtigen</translation>
    </message>
    <message>
        <source>When one ends, waits long or refuses rows while nobody looks.</source>
        <translation>Wenn einer endet, lange wartet oder Zeilen ablehnt, während niemand hinsieht.</translation>
    </message>
    <message>
        <source>A wait is &amp;long after</source>
        <translation>Eine &amp;Pause ist lang nach</translation>
    </message>
    <message>
        <source>How long a run waits before the desktop is told.</source>
        <translation>Wie lange ein Lauf wartet, bevor die Arbeitsfläche es erfährt.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Usual &amp;values of this page</source>
        <translation>Übliche &amp;Werte dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Takes settings, keys and connections from a file</source>
        <translation>Übernimmt Einstellungen, Tasten und Verbindungen aus einer Datei</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Writes settings and keys into a file, for another machine. Passwords and tokens stay here.</source>
        <translation>Schreibt Einstellungen und Tasten in eine Datei, für einen anderen Rechner. Passwörter und Token bleiben hier.</translation>
    </message>
    <message>
        <source>Export &amp;with connections…</source>
        <translation>Mit &amp;Verbindungen exportieren …</translation>
    </message>
    <message>
        <source>The connections as well; their passwords and tokens stay here.</source>
        <translation>Auch die Verbindungen; ihre Passwörter und Token bleiben hier.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The language changes when Penstock starts again.</source>
        <translation>Die Sprache ändert sich, wenn Penstock neu startet.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Server&apos;s &amp;program</source>
        <translation>&amp;Programm des Servers</translation>
    </message>
    <message>
        <source>influxd 1.x or 2.x, or influxdb3, which the local server runs from its next start on. Its folder stays with one of them.</source>
        <translation>influxd 1.x oder 2.x oder influxdb3, das der lokale Server ab dem nächsten Start ausführt. Sein Ordner bleibt bei einem davon.</translation>
    </message>
</context>
<context>
    <name>penstock::PreflightReport</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1 series</source>
        <translation>mehr als %1 Serien</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n Serie</numerusform>
            <numerusform>%n Serien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s)</source>
        <translation>
            <numerusform>Die erste Zeile</numerusform>
            <numerusform>Die ersten %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none of which can be written.</source>
        <translation>%1, davon kann keine geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 in %4.</source>
        <translation>%1 von %2 bis %3 in %4.</translation>
    </message>
    <message>
        <source>They are in the order of their times.</source>
        <translation>Sie stehen in der Reihenfolge ihrer Zeiten.</translation>
    </message>
    <message>
        <source>They are in the order of their times, the newest first.</source>
        <translation>Sie stehen in der Reihenfolge ihrer Zeiten, die neueste zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are earlier than the row before, first on line %1.</source>
        <translation>
            <numerusform>%n Zeile ist früher als die vor ihr: Zeile %1 der Datei.</numerusform>
            <numerusform>%n Zeilen sind früher als die vor ihnen, zuerst Zeile %1 der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>A series has a row every %1 or so, without gaps.</source>
        <translation>Eine Serie hat etwa alle %1 eine Zeile, ohne Lücken.</translation>
    </message>
    <message numerus="yes">
        <source>A series has a row every %1 or so, but for %n gap(s); the longest is %2, after %3 (line %4).</source>
        <translation>
            <numerusform>Eine Serie hat etwa alle %1 eine Zeile, bis auf %n Lücke von %2 nach %3 (Zeile %4).</numerusform>
            <numerusform>Eine Serie hat etwa alle %1 eine Zeile, bis auf %n Lücken; die längste ist %2, nach %3 (Zeile %4).</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is on line %1.</source>
        <translation>Die erste steht in Zeile %1.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 are both %3.</source>
        <translation>Die Zeilen %1 und %2 sind beide %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier row and would overwrite it with other values.</source>
        <translation>
            <numerusform>%n Zeile hat Serie und Zeit mit einer früheren gemeinsam und würde sie mit anderen Werten überschreiben.</numerusform>
            <numerusform>%n Zeilen haben Serie und Zeit mit einer früheren gemeinsam und würden sie mit anderen Werten überschreiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them the values were not compared.</source>
        <translation>
            <numerusform>Von %n davon wurden die Werte nicht verglichen.</numerusform>
            <numerusform>Von %n davon wurden die Werte nicht verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier row. The server keeps both.</source>
        <translation>
            <numerusform>%n Zeile hat Serie und Zeit mit einer früheren gemeinsam. Der Server behält beide.</numerusform>
            <numerusform>%n Zeilen haben Serie und Zeit mit einer früheren gemeinsam. Der Server behält beide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier row and have no other value for a field: they are stored as one.</source>
        <translation>
            <numerusform>%n Zeile hat Serie und Zeit mit einer früheren gemeinsam und keinen anderen Wert für ein Feld: Sie werden als eine gespeichert.</numerusform>
            <numerusform>%n Zeilen haben Serie und Zeit mit einer früheren gemeinsam und keinen anderen Wert für ein Feld: Sie werden als eine gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n row(s) it is not known whether they share series and time with an earlier one: there are too many series, or they are too far out of order.</source>
        <translation>
            <numerusform>Von %n Zeile ist nicht bekannt, ob sie Serie und Zeit mit einer früheren gemeinsam hat: Es sind zu viele Serien, oder sie steht zu weit außer der Reihe.</numerusform>
            <numerusform>Von %n Zeilen ist nicht bekannt, ob sie Serie und Zeit mit einer früheren gemeinsam haben: Es sind zu viele Serien, oder sie stehen zu weit außer der Reihe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be refused, the first is on line %1: %2.</source>
        <translation>
            <numerusform>%n Zeile wird abgelehnt, Zeile %1 der Datei: %2.</numerusform>
            <numerusform>%n Zeilen werden abgelehnt, die erste ist Zeile %1 der Datei: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold no value and will be left out, the first is on line %1.</source>
        <translation>
            <numerusform>%n Zeile enthält keinen Wert und wird weggelassen: Zeile %1 der Datei.</numerusform>
            <numerusform>%n Zeilen enthalten keinen Wert und werden weggelassen, die erste ist Zeile %1 der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are older than the database keeps, the first is on line %1: they will be refused, or never be shown.</source>
        <translation>
            <numerusform>%n Zeile ist älter, als die Datenbank aufbewahrt, Zeile %1 der Datei: Sie wird abgelehnt oder nie gezeigt.</numerusform>
            <numerusform>%n Zeilen sind älter, als die Datenbank aufbewahrt, die erste ist Zeile %1 der Datei: Sie werden abgelehnt oder nie gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>To write them takes %1 or more.</source>
        <translation>Das Schreiben dauert %1 oder länger.</translation>
    </message>
    <message>
        <source>%1 at %2 in %3.</source>
        <translation>%1 bei %2 in %3.</translation>
    </message>
    <message>
        <source>An hour comes twice, first on line %1 (%2), as it does where clocks are set back. The times may be of the zone %3, and not UTC.</source>
        <translation>Eine Stunde kommt zweimal vor, zuerst in Zeile %1 (%2), wie dort, wo Uhren zurückgestellt werden. Die Zeiten könnten aus der Zone %3 sein und nicht UTC.</translation>
    </message>
    <message>
        <source>Say the zone of the times: --time-zone %1, or --time-zone UTC if they are in UTC all the same.</source>
        <translation>Nennen Sie die Zone der Zeiten: --time-zone %1, oder --time-zone UTC, falls sie trotzdem in UTC sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are of an hour that comes twice when the clocks are set back, and the order of the rows does not tell which is meant.</source>
        <translation>
            <numerusform>%n Zeit liegt in einer Stunde, die es beim Zurückstellen der Uhren zweimal gibt, und die Reihenfolge der Zeilen sagt nicht, welche gemeint ist.</numerusform>
            <numerusform>%n Zeiten liegen in einer Stunde, die es beim Zurückstellen der Uhren zweimal gibt, und die Reihenfolge der Zeilen sagt nicht, welche gemeint ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which: --repeated-hour first, or --repeated-hour second.</source>
        <translation>Nennen Sie eine: --repeated-hour first oder --repeated-hour second.</translation>
    </message>
</context>
<context>
    <name>penstock::PrivateFolder</name>
    <message>
        <source>The folder %1 cannot be made. Check that its parent folder can be written and that the disk is not full.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Prüfen Sie, ob der übergeordnete Ordner beschreibbar und auf dem Datenträger Platz ist.</translation>
    </message>
</context>
<context>
    <name>penstock::Profile</name>
    <message>
        <source>The field &quot;%1&quot; must be a text.</source>
        <translation>Das Feld „%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a whole number of milliseconds.</source>
        <translation>Das Feld „%1“ muss eine ganze Zahl von Millisekunden sein.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be one of system, caFile, pinned, anything.</source>
        <translation>Das Feld „%1“ muss system, caFile, pinned oder anything sein.</translation>
    </message>
    <message>
        <source>URL: this is not an address. Write it like http://localhost:8086.</source>
        <translation>URL: Dies ist keine Adresse. Schreiben Sie sie wie http://localhost:8086.</translation>
    </message>
    <message>
        <source>URL: it must begin with http:// or https://.</source>
        <translation>URL: Sie muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>URL: the host is missing.</source>
        <translation>URL: Der Host fehlt.</translation>
    </message>
    <message>
        <source>URL: the port must be 1 to 65535.</source>
        <translation>URL: Der Port muss 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>URL: take user and password out of the address and give them in their own fields; the address is saved in a file.</source>
        <translation>URL: Nehmen Sie Benutzer und Passwort aus der Adresse und geben Sie beides in den eigenen Feldern an; die Adresse wird in einer Datei gespeichert.</translation>
    </message>
    <message>
        <source>URL: nothing may follow a ? or # here.</source>
        <translation>URL: Hier darf kein ? oder # folgen.</translation>
    </message>
    <message>
        <source>Certificate authority: choose the file with its certificate.</source>
        <translation>Zertifizierungsstelle: Wählen Sie die Datei mit ihrem Zertifikat.</translation>
    </message>
    <message>
        <source>Fingerprint: it must be the 64 hexadecimal digits of a SHA-256 sum.</source>
        <translation>Fingerabdruck: Es müssen die 64 Hexadezimalziffern einer SHA-256-Summe sein.</translation>
    </message>
    <message>
        <source>The field &quot;id&quot; must be a UUID.</source>
        <translation>Das Feld „id“ muss eine UUID sein.</translation>
    </message>
    <message>
        <source>Name: give the connection a name.</source>
        <translation>Name: Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>Unix socket: give the whole path, beginning with a slash.</source>
        <translation>Unix-Socket: Geben Sie den ganzen Pfad an, mit einem Schrägstrich am Anfang.</translation>
    </message>
    <message>
        <source>User: a colon cannot be part of a user name (HTTP Basic).</source>
        <translation>Benutzer: Ein Benutzername kann keinen Doppelpunkt enthalten (HTTP Basic).</translation>
    </message>
    <message>
        <source>Colour: write it like #0a6e78.</source>
        <translation>Farbe: Schreiben Sie sie wie #0a6e78.</translation>
    </message>
    <message>
        <source>Time to connect: it must be more than 0 and at most 24 hours.</source>
        <translation>Zeit zum Verbinden: Sie muss größer als 0 und höchstens 24 Stunden sein.</translation>
    </message>
    <message>
        <source>Time without an answer: it must be 0 (no limit) to 24 hours.</source>
        <translation>Zeit ohne Antwort: Sie muss zwischen 0 (keine Grenze) und 24 Stunden liegen.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be one of auto, v1, v2, v3, v3-distributed, victoriametrics, questdb, greptimedb.</source>
        <translation>Das Feld „%1“ muss auto, v1, v2, v3, v3-distributed, victoriametrics, questdb oder greptimedb sein.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be one of basic, token, bearer, jwt.</source>
        <translation>Das Feld „%1“ muss basic, token, bearer oder jwt sein.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a list of objects with the texts name and value.</source>
        <translation>Das Feld „%1“ muss eine Liste von Objekten mit den Texten name und value sein.</translation>
    </message>
    <message>
        <source>Headers: a name may have only letters, digits and -, and must not be empty. Write them like X-Site: north.</source>
        <translation>Header: Ein Name darf nur Buchstaben, Ziffern und - enthalten und nicht leer sein. Schreiben Sie sie wie X-Site: nord.</translation>
    </message>
    <message>
        <source>Headers: %1 is set by Penstock itself. Leave it out.</source>
        <translation>Header: %1 setzt Penstock selbst. Lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Headers: the value of %1 must not have line breaks or other control characters.</source>
        <translation>Header: Der Wert von %1 darf keine Zeilenumbrüche oder anderen Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>Client certificate: choose its file as well; a key alone proves nothing.</source>
        <translation>Client-Zertifikat: Wählen Sie auch seine Datei; ein Schlüssel allein beweist nichts.</translation>
    </message>
    <message>
        <source>Client key: choose the file with the certificate&apos;s private key. It may be the certificate&apos;s file itself.</source>
        <translation>Client-Schlüssel: Wählen Sie die Datei mit dem privaten Schlüssel des Zertifikats. Es darf die Datei des Zertifikats selbst sein.</translation>
    </message>
    <message>
        <source>User: a name cannot have line breaks or other control characters.</source>
        <translation>Benutzer: Ein Name kann keine Zeilenumbrüche oder anderen Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>User: say for whom to sign with the shared secret.</source>
        <translation>Benutzer: Geben Sie an, für wen mit dem Shared Secret signiert wird.</translation>
    </message>
    <message>
        <source>Proxy: take the password out of the address, which is saved in a file. The keyring keeps it; on the command line it comes from PENSTOCK_PROXY_PASSWORD.</source>
        <translation>Proxy: Nehmen Sie das Passwort aus der Adresse; sie wird in einer Datei gespeichert. Der Schlüsselbund bewahrt es auf; auf der Befehlszeile kommt es aus PENSTOCK_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>Proxy: a socket on this machine is not reached through a proxy. Take one of them away.</source>
        <translation>Proxy: Ein Socket auf diesem Rechner wird nicht über einen Proxy erreicht. Nehmen Sie eines von beiden weg.</translation>
    </message>
    <message>
        <source>Headers: %1 may hold a secret, and a connection is saved in a file. Use the login of the connection, or give the header on the command line.</source>
        <translation>Header: %1 könnte ein Geheimnis enthalten, und eine Verbindung wird in einer Datei gespeichert. Verwenden Sie die Anmeldung der Verbindung oder geben Sie den Header auf der Befehlszeile an.</translation>
    </message>
    <message>
        <source>Time for a whole request: it must be 0 (no limit) to 24 hours.</source>
        <translation>Zeit für eine ganze Anfrage: Sie muss zwischen 0 (keine Grenze) und 24 Stunden liegen.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be true or false.</source>
        <translation>Das Feld „%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>SSH: a socket on this machine is not reached through another host. Take one of them away.</source>
        <translation>SSH: Ein Socket auf diesem Rechner ist nicht über einen anderen Host zu erreichen. Nehmen Sie eines von beiden weg.</translation>
    </message>
    <message>
        <source>SSH: take the proxy away. What ssh itself needs to get out stands in ssh&apos;s own configuration (ProxyJump, ProxyCommand).</source>
        <translation>SSH: Nehmen Sie den Proxy weg. Was ssh selbst braucht, um hinauszukommen, steht in seiner eigenen Konfiguration (ProxyJump, ProxyCommand).</translation>
    </message>
    <message>
        <source>Group: write it like plant 3/line 2.</source>
        <translation>Gruppe: Schreiben Sie sie wie Werk 3/Linie 2.</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileBar</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Import with it</source>
        <translation>Damit importieren</translation>
    </message>
    <message>
        <source>Takes what the profile says and begins, unless something is to be asked</source>
        <translation>Nimmt, was das Profil sagt, und beginnt, falls nichts zu fragen ist</translation>
    </message>
    <message>
        <source>Use it and look</source>
        <translation>Verwenden und ansehen</translation>
    </message>
    <message>
        <source>Takes what the profile says; the next pages show it</source>
        <translation>Nimmt, was das Profil sagt; die nächsten Seiten zeigen es</translation>
    </message>
    <message>
        <source>Profiles for files like this</source>
        <translation>Profile für solche Dateien</translation>
    </message>
    <message>
        <source>The profile “%1” is for files like this.</source>
        <translation>Das Profil „%1“ ist für solche Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are for files like this:</source>
        <translation>
            <numerusform>%n Profil ist für solche Dateien:</numerusform>
            <numerusform>%n Profile sind für solche Dateien:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ProfileDelegate</name>
    <message>
        <source>on this machine</source>
        <translation>auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileForm</name>
    <message>
        <source>Penstock&apos;s own InfluxDB, for you alone on this machine. It starts when it is needed and ends with the program; its password is made by itself.</source>
        <translation>Penstocks eigene InfluxDB, für Sie allein auf diesem Rechner. Sie startet bei Bedarf und endet mit dem Programm; ihr Passwort entsteht von selbst.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>U&amp;RL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Or bucket; opened first; may stay empty</source>
        <translation>Oder Bucket; wird zuerst geöffnet; darf leer bleiben</translation>
    </message>
    <message>
        <source>2.x only; empty: the login&apos;s own</source>
        <translation>Nur 2.x; leer: die der Anmeldung</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Cert&amp;ificate</source>
        <translation>&amp;Zertifikat</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Marked wherever it is used; what destroys something asks for its name to be typed</source>
        <translation>Überall markiert, wo sie verwendet wird; was etwas zerstört, verlangt, dass dessen Name eingegeben wird</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Nothing is sent that writes or changes</source>
        <translation>Es wird nichts gesendet, was schreibt oder ändert</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>Markiert als</translation>
    </message>
    <message>
        <source>None; plant 3/line 2 lies in plant 3</source>
        <translation>Keine; Werk 3/Linie 2 liegt in Werk 3</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Organi&amp;zation</source>
        <translation>Org&amp;anisation</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileKeeper</name>
    <message>
        <source>Save as profile</source>
        <translation>Als Profil sichern</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>&amp;Name des Profils</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Replace it?</source>
        <translation>Ein Profil „%1“ gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Lassen</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileModel</name>
    <message>
        <source>certificate not checked</source>
        <translation>Zertifikat nicht geprüft</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>a server, and a host</comment>
        <translation>%1 über %2</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileOptions</name>
    <message>
        <source>The profile &quot;%1&quot; is for files with the columns %2; %3 has %4.</source>
        <translation>Das Profil „%1“ ist für Dateien mit den Spalten %2; %3 hat %4.</translation>
    </message>
    <message>
        <source>Take options from this profile, that --save-profile or the window kept: its name, or a file. auto: the kept one that is for files with the header of the first file. What is said here wins.</source>
        <translation>Optionen aus diesem Profil nehmen, das --save-profile oder das Fenster gesichert hat: sein Name, oder eine Datei. auto: das gesicherte, das für Dateien mit der Kopfzeile der ersten Datei ist. Was hier angegeben wird, gilt.</translation>
    </message>
    <message>
        <source>Keep these options under this name, or in this file (with a / or ending in .json), for files with the same header.</source>
        <translation>Diese Optionen unter diesem Namen, oder in dieser Datei (mit / oder der Endung .json), für Dateien mit derselben Kopfzeile sichern.</translation>
    </message>
    <message>
        <source>--save-profile: &quot;auto&quot; cannot be the name of a profile.</source>
        <translation>--save-profile: „auto“ kann nicht der Name eines Profils sein.</translation>
    </message>
    <message>
        <source>--profile %1: there is a kept profile and a file of that name. For the file say ./%1, for the profile %2.</source>
        <translation>--profile %1: Es gibt ein gesichertes Profil und eine Datei dieses Namens. Geben Sie für die Datei ./%1 an, für das Profil %2.</translation>
    </message>
    <message>
        <source>--profile %1: no profile is kept, and there is no such file.</source>
        <translation>--profile %1: Es ist kein Profil gesichert, und es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>--profile %1: no such profile is kept, and there is no such file. Kept are: %2.</source>
        <translation>--profile %1: Es ist kein solches Profil gesichert, und es gibt keine solche Datei. Gesichert sind: %2.</translation>
    </message>
    <message>
        <source>--profile auto needs a file whose header it can look at; name the profile, or the file.</source>
        <translation>--profile auto braucht eine Datei, deren Kopfzeile es ansehen kann; nennen Sie das Profil oder die Datei.</translation>
    </message>
    <message>
        <source>--profile auto: no kept profile is for files with the columns %1. Say what the columns are, and keep it by --save-profile NAME.</source>
        <translation>--profile auto: Kein gesichertes Profil ist für Dateien mit den Spalten %1. Sagen Sie, was die Spalten sind, und sichern Sie es mit --save-profile NAME.</translation>
    </message>
    <message>
        <source>--profile auto: several kept profiles are for such files: %1. Name one.</source>
        <translation>--profile auto: Mehrere gesicherte Profile sind für solche Dateien: %1. Nennen Sie eines.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is for files with these columns: --profile &quot;%1&quot;</source>
        <translation>Das Profil „%1“ ist für Dateien mit diesen Spalten: --profile &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Profiles for files with these columns are kept: %1. Take one by --profile NAME.</source>
        <translation>Profile für Dateien mit diesen Spalten sind gesichert: %1. Nehmen Sie eines mit --profile NAME.</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileStore</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>the field &quot;version&quot; is missing</source>
        <translation>das Feld „version“ fehlt</translation>
    </message>
    <message>
        <source>it has version %1, and this Penstock reads version %2</source>
        <translation>sie hat Version %1, und dieses Penstock liest Version %2</translation>
    </message>
    <message>
        <source>the field &quot;connections&quot; must be a list</source>
        <translation>das Feld „connections“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>connection %1: %2</source>
        <translation>Verbindung %1: %2</translation>
    </message>
    <message>
        <source>connection %1: the field &quot;id&quot; is in use already</source>
        <translation>Verbindung %1: das Feld „id“ ist bereits vergeben</translation>
    </message>
    <message>
        <source>connection %1: the field &quot;name&quot; is in use already</source>
        <translation>Verbindung %1: das Feld „name“ ist bereits vergeben</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>The saved connections in %1 cannot be read: %2.</source>
        <translation>Die gespeicherten Verbindungen in %1 lassen sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The saved connections in %1 are damaged: %2. The file is kept as %3; connections begin anew.</source>
        <translation>Die gespeicherten Verbindungen in %1 sind beschädigt: %2. Die Datei wird als %3 aufbewahrt; die Liste der Verbindungen beginnt neu.</translation>
    </message>
    <message>
        <source>The local server is not a saved connection.</source>
        <translation>Der lokale Server ist keine gespeicherte Verbindung.</translation>
    </message>
    <message>
        <source>Name: there is a connection called &quot;%1&quot; already. Choose another name.</source>
        <translation>Name: Es gibt bereits eine Verbindung mit dem Namen „%1“. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no such saved connection any more.</source>
        <translation>Diese gespeicherte Verbindung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The connections are not saved. %1</source>
        <translation>Die Verbindungen sind nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>penstock::ProfileWay</name>
    <message>
        <source>The profile “%1” is kept: the next file with these columns needs one Enter.</source>
        <translation>Das Profil „%1“ ist gesichert: Die nächste Datei mit diesen Spalten braucht eine Eingabetaste.</translation>
    </message>
    <message>
        <source>The profile “%1” is kept.</source>
        <translation>Das Profil „%1“ ist gesichert.</translation>
    </message>
    <message>
        <source>No file before had these columns, or this one has no names for them: look at it first.</source>
        <translation>Keine Datei davor hatte diese Spalten, oder diese hat keine Namen für sie: Sehen Sie sie erst an.</translation>
    </message>
    <message>
        <source>The profile “%1” is for files with other columns: %2.</source>
        <translation>Das Profil „%1“ ist für Dateien mit anderen Spalten: %2.</translation>
    </message>
</context>
<context>
    <name>penstock::ProfilesDialog</name>
    <message>
        <source>There is a profile “%1” already: rename it, or the file.</source>
        <translation>Ein Profil „%1“ gibt es schon: Benennen Sie es um, oder die Datei.</translation>
    </message>
    <message>
        <source>Profiles of imports</source>
        <translation>Profile von Importen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Drag a profile out to hand its file on; drop such files here to take them in.</source>
        <translation>Ziehen Sie ein Profil heraus, um seine Datei weiterzugeben; legen Sie solche Dateien hier ab, um sie aufzunehmen.</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Kopie sichern …</translation>
    </message>
    <message>
        <source>Take &amp;in a file…</source>
        <translation>Datei &amp;aufnehmen …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Delete the profile “%1”? It cannot be brought back.</source>
        <translation>Das Profil „%1“ löschen? Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Take in profiles</source>
        <translation>Profile aufnehmen</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save a copy of the profile</source>
        <translation>Kopie des Profils sichern</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>„%1“ ist gesichert.</translation>
    </message>
    <message>
        <source>No profile is kept yet</source>
        <translation>Noch ist kein Profil gesichert</translation>
    </message>
    <message>
        <source>At the end of an import its choices can be saved as a profile: the next file of its kind then needs one Enter. Files with profiles can be dropped here as well.</source>
        <translation>Am Ende eines Imports lassen sich seine Einstellungen als Profil sichern: Für die nächste Datei dieser Art genügt dann einmal Enter. Auch Dateien mit Profilen lassen sich hier ablegen.</translation>
    </message>
</context>
<context>
    <name>penstock::ProgramNote</name>
    <message>
        <source>Looking for it…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Found: %1, %2</source>
        <translation>Gefunden: %1, %2</translation>
    </message>
</context>
<context>
    <name>penstock::ProxyAddress</name>
    <message>
        <source>Proxy: write it like http://host:3128 or socks5://host:1080, or system for the system&apos;s.</source>
        <translation>Proxy: Schreiben Sie ihn wie http://host:3128 oder socks5://host:1080, oder system für den des Systems.</translation>
    </message>
    <message>
        <source>Proxy: this is not an address. Write it like http://host:3128 or socks5://host:1080.</source>
        <translation>Proxy: Dies ist keine Adresse. Schreiben Sie sie wie http://host:3128 oder socks5://host:1080.</translation>
    </message>
    <message>
        <source>Proxy: its port is missing. Write it like http://host:3128 or socks5://host:1080.</source>
        <translation>Proxy: Sein Port fehlt. Schreiben Sie ihn wie http://host:3128 oder socks5://host:1080.</translation>
    </message>
    <message>
        <source>Proxy: nothing may follow the port.</source>
        <translation>Proxy: Nach dem Port darf nichts folgen.</translation>
    </message>
    <message>
        <source>Proxy: there is a password without a user.</source>
        <translation>Proxy: Es gibt ein Passwort ohne Benutzer.</translation>
    </message>
</context>
<context>
    <name>penstock::ProxyForm</name>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>http://user@host:3128 or socks5://host:1080</source>
        <translation>http://benutzer@host:3128 oder socks5://host:1080</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Password of the proxy&apos;s user</source>
        <translation>Passwort des Benutzers am Proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
</context>
<context>
    <name>penstock::QueryBar</name>
    <message>
        <source>Query language</source>
        <translation>Abfragesprache</translation>
    </message>
    <message>
        <source>What this query is written in</source>
        <translation>Worin diese Abfrage geschrieben ist</translation>
    </message>
    <message>
        <source>changes data</source>
        <translation>ändert Daten</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <source>up to %1 rows</source>
        <translation>bis zu %1 Zeilen</translation>
    </message>
    <message>
        <source>Row limit</source>
        <translation>Zeilengrenze</translation>
    </message>
    <message>
        <source>How many rows of a statement are fetched; what is left out is said</source>
        <translation>Wie viele Zeilen einer Anweisung geholt werden; was weggelassen ist, wird gesagt</translation>
    </message>
</context>
<context>
    <name>penstock::QueryCommand</name>
    <message>
        <source>Rows in one piece of the answer, 1 to 1000000.</source>
        <translation>Zeilen in einem Abschnitt der Antwort, 1 bis 1000000.</translation>
    </message>
    <message>
        <source>--chunk-size must be a whole number from 1 to 1000000.</source>
        <translation>--chunk-size muss eine ganze Zahl von 1 bis 1000000 sein.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>The answer has no rows.</source>
        <translation>Die Antwort hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Print the server&apos;s own bytes in this format: json, csv, msgpack, jsonl, parquet or pretty, as far as the server has it.</source>
        <translation>Die Bytes des Servers unverändert in diesem Format ausgeben: json, csv, msgpack, jsonl, parquet oder pretty, soweit der Server es kennt.</translation>
    </message>
    <message>
        <source>--raw prints what the server sends: leave out --format and --epoch.</source>
        <translation>--raw gibt aus, was der Server sendet: Lassen Sie --format und --epoch weg.</translation>
    </message>
    <message>
        <source>There is not enough memory for the answer.</source>
        <translation>Für die Antwort reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>%1 was not written: rows are missing.</source>
        <translation>%1 wurde nicht geschrieben: es fehlen Zeilen.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Runs InfluxQL, SQL or Flux and prints the answer. Of several statements, csv, json and jsonl have a first column “statement” with the number of the statement that each row answers, table, markdown and html a title above each table. Of several yields, a column “result” has the name. Line protocol (lp) needs to know the tags: those that the statement groups by, those of --tag, or, without --tag, those that the schema tells. Exit code 1: a statement failed, or the server said that rows are missing.</source>
        <translation>Führt InfluxQL, SQL oder Flux aus und gibt die Antwort aus. Bei mehreren Anweisungen haben csv, json und jsonl eine erste Spalte „statement“ mit der Nummer der Anweisung, die jede Zeile beantwortet, table, markdown und html einen Titel über jeder Tabelle. Bei mehreren yields hat eine Spalte „result“ den Namen. Line Protocol (lp) muss die Tags kennen: die, nach denen die Anweisung gruppiert, die von --tag oder, ohne --tag, die, die das Schema nennt. Exit-Code 1: Eine Anweisung schlug fehl, oder der Server sagte, dass Zeilen fehlen.</translation>
    </message>
    <message>
        <source>Write the answer to this file, complete or not at all; packed when it is called .gz or .zst, and in the format of its ending (.csv, .json, .jsonl, .md, .html, .lp) unless --format says another.</source>
        <translation>Die Antwort in diese Datei schreiben, vollständig oder gar nicht; gepackt, wenn sie auf .gz oder .zst endet, und im Format ihrer Endung (.csv, .json, .jsonl, .md, .html, .lp), wenn --format kein anderes nennt.</translation>
    </message>
    <message>
        <source>csv: texts that a spreadsheet would take for a formula get an apostrophe.</source>
        <translation>csv: Texte, die eine Tabellenkalkulation für eine Formel hielte, bekommen einen Apostroph.</translation>
    </message>
    <message>
        <source>json and jsonl: NaN and infinities as text, or null, the default.</source>
        <translation>json und jsonl: NaN und Unendlich als text oder null, die Voreinstellung.</translation>
    </message>
    <message>
        <source>lp: of the points, where the answer does not say it.</source>
        <translation>lp: der Punkte, wo die Antwort es nicht sagt.</translation>
    </message>
    <message>
        <source>lp: a column that is a tag. Can be given again.</source>
        <translation>lp: eine Spalte, die ein Tag ist. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>--not-finite must be text or null.</source>
        <translation>--not-finite muss text oder null sein.</translation>
    </message>
    <message>
        <source>Which columns are tags could not be found out: %1 Name them with --tag.</source>
        <translation>Welche Spalten Tags sind, ließ sich nicht herausfinden: %1 Nennen Sie sie mit --tag.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not in the answer: line protocol cannot hold them. %1</source>
        <translation>
            <numerusform>%n Zeile ist nicht in der Antwort: Line Protocol kann sie nicht halten. %1</numerusform>
            <numerusform>%n Zeilen sind nicht in der Antwort: Line Protocol kann sie nicht halten. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent: %1</source>
        <translation>Gesendet wurde: %1</translation>
    </message>
</context>
<context>
    <name>penstock::QueryEditor</name>
    <message>
        <source>Query text</source>
        <translation>Abfragetext</translation>
    </message>
</context>
<context>
    <name>penstock::QueryError</name>
    <message>
        <source>What answers at %1 is %2, not a database. Check the address of the connection, the path in it, and which kind of server it is set to.</source>
        <translation>Was unter %1 antwortet, ist %2, keine Datenbank. Prüfen Sie die Adresse der Verbindung, den Pfad darin und die eingestellte Server-Software.</translation>
    </message>
    <message>
        <source>%1 does not have what the query names. It says: %2</source>
        <translation>%1 hat nicht, was die Abfrage nennt. Seine Meldung: %2</translation>
    </message>
    <message>
        <source>The server did not understand the query. It says: %1</source>
        <translation>Der Server hat die Abfrage nicht verstanden. Seine Meldung: %1</translation>
    </message>
    <message>
        <source>The server could not carry out the whole statement. It says: %1</source>
        <translation>Der Server konnte die Anweisung nicht vollständig ausführen. Seine Meldung: %1</translation>
    </message>
    <message>
        <source>There is no database “%1” on %2. Choose another one, or create it.</source>
        <translation>Es gibt keine Datenbank „%1“ auf %2. Wählen Sie eine andere oder legen Sie sie an.</translation>
    </message>
    <message>
        <source>InfluxDB 2.x answers InfluxQL only for a bucket that a DBRP mapping gives the name of a database and a retention policy. Make one for the bucket, or ask in Flux.</source>
        <translation>InfluxDB 2.x beantwortet InfluxQL nur für einen Bucket, dem ein DBRP-Mapping den Namen einer Datenbank und einer Retention Policy gibt. Legen Sie eines für den Bucket an oder fragen Sie in Flux.</translation>
    </message>
    <message>
        <source>InfluxDB 3 Core reads a limited number of files for one query: narrow its range of time.</source>
        <translation>InfluxDB 3 Core liest für eine Abfrage nur eine begrenzte Zahl von Dateien: Engen Sie ihren Zeitraum ein.</translation>
    </message>
    <message>
        <source>The server could not carry out the query. It says: %1</source>
        <translation>Der Server konnte die Abfrage nicht ausführen. Er sagt: %1</translation>
    </message>
    <message>
        <source>InfluxDB 3 ends the connection like this, too, without a reason, when a query fails while it runs (a division by zero, a cast, NaN by /query); its log says why.</source>
        <translation>So, ohne einen Grund, beendet InfluxDB 3 die Verbindung auch dann, wenn eine Abfrage während der Ausführung fehlschlägt (eine Division durch null, eine Umwandlung, NaN über /query); sein Protokoll sagt, warum.</translation>
    </message>
</context>
<context>
    <name>penstock::QueryFile</name>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation>Es ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>It holds zero bytes: it is no text.</source>
        <translation>Es enthält Nullbytes: Es ist kein Text.</translation>
    </message>
</context>
<context>
    <name>penstock::QueryFileCommands</name>
    <message>
        <source>“%1” was closed with changes that are not in its file.</source>
        <translation>„%1“ wurde mit Änderungen geschlossen, die nicht in der Datei sind.</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>Open a query</source>
        <translation>Abfrage öffnen</translation>
    </message>
    <message>
        <source>Queries (*.influxql *.sql *.flux)</source>
        <translation>Abfragen (*.influxql *.sql *.flux)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>penstock::QueryFiles</name>
    <message>
        <source>%1: too many folders in each other.</source>
        <translation>%1: zu viele Ordner ineinander.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <translation>%1: Der Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1: it is no .influxql, .sql or .flux.</source>
        <translation>%1: Es ist weder .influxql noch .sql noch .flux.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>%1 lässt sich nicht öffnen. %2</translation>
    </message>
    <message>
        <source>Another window is saving just now. Try it again.</source>
        <translation>Ein anderes Fenster speichert gerade. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>The file was changed by somebody else.</source>
        <translation>Die Datei wurde von anderer Seite geändert.</translation>
    </message>
    <message>
        <source>%1: copied without the password or token in the text.</source>
        <translation>%1: kopiert, ohne das Passwort oder Token im Text.</translation>
    </message>
    <message>
        <source>%1: a folder cannot be copied into itself.</source>
        <translation>%1: Ein Ordner kann nicht in sich selbst kopiert werden.</translation>
    </message>
</context>
<context>
    <name>penstock::QueryHistory</name>
    <message>
        <source>The history keeps no more than this of so long a text.</source>
        <translation>Mehr als das bewahrt der Verlauf von einem so langen Text nicht auf.</translation>
    </message>
    <message>
        <source>It failed. What the server said is not kept: it may hold the password.</source>
        <translation>Fehlgeschlagen. Was der Server sagte, wird nicht aufbewahrt: Es könnte das Passwort enthalten.</translation>
    </message>
</context>
<context>
    <name>penstock::QueryJob</name>
    <message>
        <source>There is not enough memory for the answer; the rows so far are kept. Ask for less at a time: a shorter span, fewer measurements, or a LIMIT.</source>
        <translation>Für die Antwort reicht der Speicher nicht; die Zeilen bis dahin bleiben. Fragen Sie nach weniger auf einmal: eine kürzere Zeitspanne, weniger Measurements oder ein LIMIT.</translation>
    </message>
</context>
<context>
    <name>penstock::QueryLibrary</name>
    <message>
        <source>There is a “%1” already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Ein Ordner lässt sich nicht in sich selbst verschieben.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2.</source>
        <translation>%1 lässt sich nicht nach %2 verschieben.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>There is a “%1” again by now. What was removed is in %2.</source>
        <translation>„%1“ gibt es inzwischen wieder. Das Entfernte liegt in %2.</translation>
    </message>
    <message>
        <source>%1 cannot be put back. It is in %2.</source>
        <translation>%1 lässt sich nicht zurücklegen. Es liegt in %2.</translation>
    </message>
</context>
<context>
    <name>penstock::QueryNotes</name>
    <message numerus="yes">
        <source>The server announced more rows than it sent: this answer ends after %n row(s). Run the query again.</source>
        <translation>
            <numerusform>Der Server hat mehr Zeilen angekündigt, als er gesendet hat: Diese Antwort endet nach %n Zeile. Führen Sie die Abfrage noch einmal aus.</numerusform>
            <numerusform>Der Server hat mehr Zeilen angekündigt, als er gesendet hat: Diese Antwort endet nach %n Zeilen. Führen Sie die Abfrage noch einmal aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server marked this answer as cut after %n row(s). InfluxDB before 1.8 does that to every answer of more than 10,000 rows, but if its max-row-limit is set, rows are missing. Ask for it in chunks to be sure.</source>
        <translation>
            <numerusform>Der Server hat diese Antwort als nach %n Zeile abgeschnitten gekennzeichnet. InfluxDB vor 1.8 tut das bei jeder Antwort mit mehr als 10.000 Zeilen; ist aber sein max-row-limit gesetzt, fehlen Zeilen. Fragen Sie in Abschnitten (Chunks), um sicherzugehen.</numerusform>
            <numerusform>Der Server hat diese Antwort als nach %n Zeilen abgeschnitten gekennzeichnet. InfluxDB vor 1.8 tut das bei jeder Antwort mit mehr als 10.000 Zeilen; ist aber sein max-row-limit gesetzt, fehlen Zeilen. Fragen Sie in Abschnitten (Chunks), um sicherzugehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server cut this answer at %n row(s) (its max-row-limit). Ask for it in chunks to get all rows.</source>
        <translation>
            <numerusform>Der Server hat diese Antwort nach %n Zeile abgeschnitten (sein max-row-limit). Fragen Sie in Abschnitten (Chunks), um alle Zeilen zu erhalten.</numerusform>
            <numerusform>Der Server hat diese Antwort nach %n Zeilen abgeschnitten (sein max-row-limit). Fragen Sie in Abschnitten (Chunks), um alle Zeilen zu erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer broke off after %n row(s); more may be missing. %1</source>
        <translation>
            <numerusform>Die Antwort brach nach %n Zeile ab; es können weitere fehlen. %1</numerusform>
            <numerusform>Die Antwort brach nach %n Zeilen ab; es können weitere fehlen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>As CSV the server leaves out what it has to say about statements: one that fails looks like one without rows.</source>
        <translation>Als CSV lässt der Server weg, was er zu Anweisungen zu sagen hat: Eine, die scheitert, sieht aus wie eine ohne Zeilen.</translation>
    </message>
    <message>
        <source>InfluxDB 3 looks at the last day only, unless the statement has a condition on time.</source>
        <translation>InfluxDB 3 betrachtet nur den letzten Tag, solange die Anweisung keine Bedingung für die Zeit enthält.</translation>
    </message>
</context>
<context>
    <name>penstock::QueryPattern</name>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Ein Name darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Give a number, a duration such as 5m, or one plain word.</source>
        <translation>Geben Sie eine Zahl, eine Dauer wie 5m oder ein einfaches Wort an.</translation>
    </message>
    <message>
        <source>A minus sign after a minus sign would start a comment.</source>
        <translation>Ein Minuszeichen nach einem Minuszeichen würde einen Kommentar beginnen.</translation>
    </message>
    <message>
        <source>The pattern has a single brace at character %1. Write {name} for a value and {{ or }} for a plain brace.</source>
        <translation>Die Vorlage hat bei Zeichen %1 eine einzelne geschweifte Klammer. Schreiben Sie {name} für einen Wert und {{ oder }} für eine bloße Klammer.</translation>
    </message>
    <message>
        <source>The pattern needs a value for: %1.</source>
        <translation>Die Vorlage braucht einen Wert für: %1.</translation>
    </message>
    <message>
        <source>The pattern has no place for: %1.</source>
        <translation>Die Vorlage hat keinen Platz für: %1.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be used: “%2”. %3</source>
        <translation>Der Wert von %1 ist nicht verwendbar: „%2“. %3</translation>
    </message>
    <message>
        <source>It holds a carriage return or a zero character, which %1 cannot express.</source>
        <translation>Er enthält einen Wagenrücklauf oder ein Nullzeichen; beides lässt sich in %1 nicht ausdrücken.</translation>
    </message>
    <message>
        <source>The pattern has no text.</source>
        <translation>Die Vorlage hat keinen Text.</translation>
    </message>
    <message>
        <source>The pattern has no place for a value.</source>
        <translation>Die Vorlage hat keinen Platz für einen Wert.</translation>
    </message>
    <message>
        <source>The pattern has places for %1, and no more: “%2” is left over.</source>
        <translation>Die Vorlage hat Plätze für %1, und keine weiteren: „%2“ bleibt übrig.</translation>
    </message>
    <message>
        <source>A regular expression cannot be empty.</source>
        <translation>Ein regulärer Ausdruck darf nicht leer sein.</translation>
    </message>
    <message>
        <source>A regular expression here has one line.</source>
        <translation>Ein regulärer Ausdruck hat hier nur eine Zeile.</translation>
    </message>
    <message>
        <source>It is no regular expression: %1, at character %2.</source>
        <translation>Er ist kein regulärer Ausdruck: %1, bei Zeichen %2.</translation>
    </message>
    <message>
        <source>Give a duration such as 5m or “2 days”.</source>
        <translation>Geben Sie eine Dauer wie 5m oder „2 days“ an.</translation>
    </message>
</context>
<context>
    <name>penstock::QueryReport</name>
    <message>
        <source>Statement %1: %2</source>
        <translation>Anweisung %1: %2</translation>
    </message>
</context>
<context>
    <name>penstock::QueryRun</name>
    <message>
        <source>The connection was closed while the statement ran. The rows so far are kept; run it again.</source>
        <translation>Die Verbindung wurde geschlossen, während die Anweisung lief. Die bisherigen Zeilen bleiben; führen Sie sie noch einmal aus.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>first row %1</source>
        <translation>erste Zeile %1</translation>
    </message>
    <message>
        <source>last row %1</source>
        <translation>letzte Zeile %1</translation>
    </message>
    <message>
        <source>results take %1 of %2 of memory</source>
        <translation>Ergebnisse belegen %1 von %2 Speicher</translation>
    </message>
    <message>
        <source>%1 moved to a file</source>
        <translation>%1 in eine Datei ausgelagert</translation>
    </message>
    <message>
        <source>These are not all rows: the row limit has ended the statement.</source>
        <translation>Das sind nicht alle Zeilen: Die Zeilengrenze hat die Anweisung beendet.</translation>
    </message>
    <message>
        <source>%1 %2 was not written.</source>
        <comment>why, file</comment>
        <translation>%1 %2 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>stopped, on the server too</source>
        <translation>gestoppt, auch auf dem Server</translation>
    </message>
    <message>
        <source>stopped, on the server by KILL QUERY</source>
        <translation>gestoppt, auf dem Server mit KILL QUERY</translation>
    </message>
    <message>
        <source>stopped here, but the server still runs it</source>
        <translation>hier gestoppt, aber der Server führt sie noch aus</translation>
    </message>
    <message>
        <source>stopped here; the server does not tell whether it goes on</source>
        <translation>hier gestoppt; der Server sagt nicht, ob sie weiterläuft</translation>
    </message>
    <message>
        <source>writing to a file</source>
        <translation>schreibt in eine Datei</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>in einer Datei</translation>
    </message>
    <message>
        <source>rows are missing</source>
        <translation>es fehlen Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2 statements failed</source>
        <translation>%1 von %2 Anweisungen gescheitert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>penstock::QuerySource</name>
    <message>
        <source>Unsigned integers are written as integers, since the target knows no unsigned ones; rows with one beyond 9,223,372,036,854,775,807 are refused.</source>
        <translation>Vorzeichenlose Ganzzahlen werden als Ganzzahlen geschrieben, da das Ziel keine vorzeichenlosen kennt; Zeilen mit einer über 9.223.372.036.854.775.807 werden abgelehnt.</translation>
    </message>
</context>
<context>
    <name>penstock::QueryTab</name>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>There is nothing to run: write a statement first.</source>
        <translation>Es gibt nichts auszuführen: Schreiben Sie zuerst eine Anweisung.</translation>
    </message>
    <message>
        <source>Choose a connection first; the statement has not been run.</source>
        <translation>Wählen Sie zuerst eine Verbindung; die Anweisung wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Its windows of time were shortened to %1.</source>
        <translation>Ihre Zeitfenster wurden auf %1 verkürzt.</translation>
    </message>
    <message>
        <source>Only statements that read have rows for a file; this one has not been run.</source>
        <translation>Nur lesende Anweisungen haben Zeilen für eine Datei; diese wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Refresh has been turned off: the query goes elsewhere now.</source>
        <translation>Die Aktualisierung wurde abgeschaltet: Die Abfrage geht jetzt woandershin.</translation>
    </message>
    <message>
        <source>%1, changed since it was saved</source>
        <translation>%1, seit dem Speichern geändert</translation>
    </message>
    <message>
        <source>The server runs the statement to measure it, and sends no rows of it.</source>
        <translation>Der Server führt die Anweisung aus, um sie zu messen, und sendet keine ihrer Zeilen.</translation>
    </message>
    <message>
        <source>Refresh has been turned off: this statement changes data.</source>
        <translation>Die Aktualisierung wurde abgeschaltet: Diese Anweisung ändert Daten.</translation>
    </message>
    <message>
        <source>%1 · asking where the data is</source>
        <translation>%1 · es wird gefragt, wo die Daten sind</translation>
    </message>
    <message>
        <source>It is sent as it is written.</source>
        <translation>Es wird gesendet, wie es dasteht.</translation>
    </message>
    <message>
        <source>What would be sent now is below.</source>
        <translation>Unten steht, was jetzt gesendet würde.</translation>
    </message>
    <message>
        <source>What would be sent now is below; the server is asked for the ends of the data before.</source>
        <translation>Unten steht, was jetzt gesendet würde; vorher wird der Server nach Anfang und Ende der Daten gefragt.</translation>
    </message>
    <message>
        <source>Only what reads is run again and again; this statement changes data.</source>
        <translation>Wiederholt ausgeführt wird nur, was liest; diese Anweisung ändert Daten.</translation>
    </message>
    <message>
        <source>The last answer went into a file: run a statement into the table first, then turn the refresh on.</source>
        <translation>Die letzte Antwort ging in eine Datei: Führen Sie zuerst eine Anweisung in die Tabelle aus, und schalten Sie dann die Aktualisierung ein.</translation>
    </message>
    <message>
        <source>Refresh has been turned off: there is nothing to run again.</source>
        <translation>Die Aktualisierung wurde abgeschaltet: Es gibt nichts noch einmal auszuführen.</translation>
    </message>
    <message>
        <source>The answer is an older one: it could not be asked for again, and is tried in %1 s. %2</source>
        <translation>Die Antwort ist eine ältere: Sie konnte nicht neu abgefragt werden, der nächste Versuch folgt in %1 s. %2</translation>
    </message>
    <message>
        <source>The answer is an older one: it could not be asked for again. %1</source>
        <translation>Die Antwort ist eine ältere: Sie konnte nicht neu abgefragt werden. %1</translation>
    </message>
    <message>
        <source>The times have changed; the statement has not been run.</source>
        <translation>Die Zeiten haben sich geändert; die Anweisung wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Refresh has been turned off: the server would have to read far more than for the last run. Run it first, and then turn the refresh on.</source>
        <translation>Die Aktualisierung wurde ausgeschaltet: Der Server müsste weit mehr lesen als beim letzten Lauf. Führen Sie die Anweisung erst aus und schalten Sie die Aktualisierung dann ein.</translation>
    </message>
    <message>
        <source>What was asked about has been changed; it has not been run.</source>
        <translation>Wonach gefragt wurde, hat sich geändert; es wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The statement was for %1 and has not been run: the query goes elsewhere now.</source>
        <translation>Die Anweisung war für %1 und wurde nicht ausgeführt: Die Abfrage geht jetzt anderswohin.</translation>
    </message>
    <message>
        <source>The language has been changed; the statement has not been run.</source>
        <translation>Die Sprache wurde geändert; die Anweisung wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Stopped: the statement has not been run.</source>
        <translation>Angehalten: Die Anweisung wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Nothing else has been run: the server is still asked about the statement before, which runs as soon as it answers. Esc stops that.</source>
        <translation>Sonst wurde nichts ausgeführt: Der Server wird noch nach der Anweisung davor gefragt, die läuft, sobald er antwortet. Esc hält das an.</translation>
    </message>
</context>
<context>
    <name>penstock::QueryTabBar</name>
    <message>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
</context>
<context>
    <name>penstock::QuestionBar</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>penstock::Questioner</name>
    <message>
        <source>The server that is read from could not answer for a while, and was asked again: %1</source>
        <translation>Der Server, von dem gelesen wird, konnte eine Weile nicht antworten und wurde noch einmal gefragt: %1</translation>
    </message>
</context>
<context>
    <name>penstock::QueueBar</name>
    <message>
        <source>Look at each file before it is imported</source>
        <translation>Jede Datei vor dem Import ansehen</translation>
    </message>
    <message>
        <source>Go on by itself until a file fails</source>
        <translation>Von selbst weiter, bis eine Datei scheitert</translation>
    </message>
    <message>
        <source>Go on by itself, also after a file that fails</source>
        <translation>Von selbst weiter, auch nach einer gescheiterten Datei</translation>
    </message>
    <message>
        <source>Further files</source>
        <translation>Weitere Dateien</translation>
    </message>
    <message>
        <source>By itself: files with the columns of the last one are imported in the same way. Where something is to be asked, it waits for you.</source>
        <translation>Von selbst: Dateien mit den Spalten der letzten werden ebenso importiert. Wo etwas zu fragen ist, wird auf Sie gewartet.</translation>
    </message>
    <message>
        <source>Show the files of the queue, and what became of each</source>
        <translation>Dateien der Warteschlange zeigen, und was aus jeder wurde</translation>
    </message>
    <message>
        <source>Files of the queue</source>
        <translation>Dateien der Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Take out of the queue</source>
        <translation>Aus der Warteschlange &amp;nehmen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>penstock::RangeOptions</name>
    <message>
        <source>The range of time of $timeFilter, $from, $to and $interval in the statement: up to now, so long: 15m, 1h, 7d. Without --last, --from and --to it is all times.</source>
        <translation>Der Zeitraum von $timeFilter, $from, $to und $interval in der Anweisung: bis jetzt, so lang: 15m, 1h, 7d. Ohne --last, --from und --to sind es alle Zeiten.</translation>
    </message>
    <message>
        <source>The same from this time on: 2024-01-31T12:00:00Z, to the nanosecond if need be, 2024-01-31 (see --zone), or nanoseconds since 1970.</source>
        <translation>Ebenso, ab dieser Zeit: 2024-01-31T12:00:00Z, bei Bedarf auf die Nanosekunde genau, 2024-01-31 (siehe --zone), oder Nanosekunden seit 1970.</translation>
    </message>
    <message>
        <source>The same up to this time, which is not in it.</source>
        <translation>Ebenso, bis zu dieser Zeit, die nicht mehr dazugehört.</translation>
    </message>
    <message>
        <source>The time zone of $zone in the statement, and of --from and --to without an offset: Europe/Berlin. Usually UTC.</source>
        <translation>Die Zeitzone von $zone in der Anweisung und von --from und --to ohne Abstand zu UTC: Europe/Berlin. Sonst UTC.</translation>
    </message>
    <message>
        <source>--zone %1: this computer knows no such time zone.</source>
        <translation>--zone %1: Diese Zeitzone kennt dieser Rechner nicht.</translation>
    </message>
    <message>
        <source>--zone %1: this computer knows no such time zone. Is it %2?</source>
        <translation>--zone %1: Diese Zeitzone kennt dieser Rechner nicht. Ist %2 gemeint?</translation>
    </message>
    <message>
        <source>Give either --last, or --from and --to.</source>
        <translation>Geben Sie entweder --last oder --from und --to an.</translation>
    </message>
    <message>
        <source>--last must be a duration such as 15m, 1h or 7d.</source>
        <translation>--last muss eine Dauer sein, etwa 15m, 1h oder 7d.</translation>
    </message>
    <message>
        <source>--to must be later than --from.</source>
        <translation>--to muss nach --from liegen.</translation>
    </message>
    <message>
        <source>--last, --from and --to say what $timeFilter, $from, $to and $interval stand for, and the statement has none of them.</source>
        <translation>--last, --from und --to sagen, wofür $timeFilter, $from, $to und $interval stehen, und die Anweisung enthält nichts davon.</translation>
    </message>
    <message>
        <source>--zone says what $zone stands for, and the statement has none.</source>
        <translation>--zone sagt, wofür $zone steht, und die Anweisung enthält es nicht.</translation>
    </message>
    <message>
        <source>The statement divides its time into windows, which need a beginning and an end: give --last, or --from and --to.</source>
        <translation>Die Anweisung teilt ihre Zeit in Fenster, die Anfang und Ende brauchen: Geben Sie --last oder --from und --to an.</translation>
    </message>
</context>
<context>
    <name>penstock::RateChart</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Rows per second</source>
        <translation>Zeilen pro Sekunde</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1. %2 rows per second now, %3 at the peak.</source>
        <translation>%1. Jetzt %2 Zeilen pro Sekunde, höchstens %3.</translation>
    </message>
    <message numerus="yes">
        <source> Paused %n time(s), %1 in all.</source>
        <translation>
            <numerusform> %n Mal pausiert, insgesamt %1.</numerusform>
            <numerusform> %n Mal pausiert, insgesamt %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>429 · 4.2 s, the server asked to wait</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>archive.csv: 429 · 4.2 s</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> %1 per second on the wire.</source>
        <translation> %1 pro Sekunde auf der Leitung.</translation>
    </message>
    <message>
        <source> Paused: %1.</source>
        <translation> Pause: %1.</translation>
    </message>
    <message>
        <source> Chosen: %1.</source>
        <translation> Gewählt: %1.</translation>
    </message>
</context>
<context>
    <name>penstock::RawView</name>
    <message>
        <source>What the server sent</source>
        <translation>Was der Server sandte</translation>
    </message>
    <message>
        <source>Nothing has come.</source>
        <translation>Es ist nichts gekommen.</translation>
    </message>
    <message>
        <source>The first %1 of %2, as the server sent them</source>
        <translation>Die ersten %1 von %2, wie der Server sie sandte</translation>
    </message>
    <message>
        <source>%1, as the server sent them</source>
        <translation>%1, wie der Server sie sandte</translation>
    </message>
    <message>
        <source>no text: shown in hexadecimal digits</source>
        <translation>kein Text: in Hexadezimalziffern gezeigt</translation>
    </message>
    <message>
        <source>What that means, decoded</source>
        <translation>Was das bedeutet, dekodiert</translation>
    </message>
    <message>
        <source>beside them what they say, decoded from MessagePack as JSON</source>
        <translation>daneben, was sie sagen, aus MessagePack als JSON dekodiert</translation>
    </message>
    <message>
        <source>Indent &amp;JSON</source>
        <translation>&amp;JSON einrücken</translation>
    </message>
</context>
<context>
    <name>penstock::ReadOnlyMark</name>
    <message>
        <source>The connection %1 is marked as read-only: %2 Nothing was sent. The mark is in the connection&apos;s settings.</source>
        <translation>Die Verbindung %1 ist als schreibgeschützt markiert: %2 Nichts wurde gesendet. Die Markierung steht in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>no data is written through it.</source>
        <translation>Über sie werden keine Daten geschrieben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changes what the server holds.</source>
        <translation>„%1“ ändert, was der Server enthält.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not sure to change nothing.</source>
        <translation>Bei „%1“ ist nicht sicher, dass es nichts ändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changes the server.</source>
        <translation>„%1“ ändert den Server.</translation>
    </message>
</context>
<context>
    <name>penstock::Reference</name>
    <message>
        <source>Made by `penstock-cli help --format markdown`; a test fails when it differs from what the program says.</source>
        <translation>Erzeugt mit `penstock-cli help --format markdown`; ein Test scheitert, wenn es von dem abweicht, was das Programm sagt.</translation>
    </message>
    <message>
        <source>Results go to standard output, progress and messages to standard error. Exit code 0: all done; 1: failed, or rows are missing, unknown or rejected; 2: bad usage, or a file that can be read in two ways (the option that answers is named); 130: interrupted. Secrets come from the keyring, by --password-stdin or --token-stdin, or from the environment: PENSTOCK_PASSWORD, PENSTOCK_TOKEN, PENSTOCK_PROXY_PASSWORD; of the two servers of copy PENSTOCK_FROM_PASSWORD, PENSTOCK_FROM_TOKEN, PENSTOCK_TO_PASSWORD and PENSTOCK_TO_TOKEN.</source>
        <translation>Ergebnisse gehen auf die Standardausgabe, Fortschritt und Meldungen auf die Standardfehlerausgabe. Exit-Code 0: alles erledigt; 1: gescheitert, oder Zeilen fehlen, sind unbekannt oder abgelehnt; 2: falscher Aufruf, oder eine Datei, die sich auf zweierlei Weise lesen lässt (die Option, die das klärt, wird genannt); 130: unterbrochen. Geheimnisse kommen aus dem Schlüsselbund, über --password-stdin oder --token-stdin, oder aus der Umgebung: PENSTOCK_PASSWORD, PENSTOCK_TOKEN, PENSTOCK_PROXY_PASSWORD; für die beiden Server von copy PENSTOCK_FROM_PASSWORD, PENSTOCK_FROM_TOKEN, PENSTOCK_TO_PASSWORD und PENSTOCK_TO_TOKEN.</translation>
    </message>
    <message>
        <source>- and those of [the connection](#the-connection)</source>
        <translation>- und die [der Verbindung](#die-verbindung)</translation>
    </message>
    <message>
        <source>The connection</source>
        <translation>Die Verbindung</translation>
    </message>
    <message>
        <source>Which server a command works on: `--connection`, `--local` or `--url`, and what belongs to it.</source>
        <translation>Mit welchem Server ein Befehl arbeitet: `--connection`, `--local` oder `--url`, und was dazugehört.</translation>
    </message>
    <message>
        <source>Which server a command works on: --connection, --local or --url, and what belongs to it.</source>
        <translation>Mit welchem Server ein Befehl arbeitet: --connection, --local oder --url, und was dazugehört.</translation>
    </message>
</context>
<context>
    <name>penstock::RefreshButton</name>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>Nach je %n Sekunde</numerusform>
            <numerusform>Nach je %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Nach je %n Minute</numerusform>
            <numerusform>Nach je %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>läuft …</translation>
    </message>
    <message>
        <source>waits until it is seen</source>
        <translation>wartet, bis es zu sehen ist</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>Refresh is on: %1</source>
        <translation>Aktualisierung ist an: %1</translation>
    </message>
    <message>
        <source>Refresh is off</source>
        <translation>Aktualisierung ist aus</translation>
    </message>
    <message>
        <source>%1, counted from the end of a run, so that no two overlap; only while this tab is seen. A press or Esc stops it.</source>
        <translation>%1, gezählt vom Ende eines Laufs, sodass sich keine zwei überschneiden; nur solange dieser Tab zu sehen ist. Ein Klick oder Esc beendet es.</translation>
    </message>
    <message>
        <source>Run again and again what was run last, from every second to every 5 minutes; only what reads</source>
        <translation>Das zuletzt Ausgeführte immer wieder ausführen, von jeder Sekunde bis alle 5 Minuten; nur, was liest</translation>
    </message>
</context>
<context>
    <name>penstock::RefusalVerdict</name>
    <message>
        <source>it is not known whether this row is stored; the server said of it, or of others: %1</source>
        <translation>es ist nicht bekannt, ob diese Zeile gespeichert ist; der Server sagte von ihr oder von anderen: %1</translation>
    </message>
    <message>
        <source>this row, or others that were sent with it and could not be told apart: %1</source>
        <translation>diese Zeile, oder andere, die mit ihr gesendet wurden und nicht zu unterscheiden waren: %1</translation>
    </message>
</context>
<context>
    <name>penstock::RejectedLines</name>
    <message>
        <source>%1 is no file of rejected rows.</source>
        <translation>%1 ist keine Datei abgelehnter Zeilen.</translation>
    </message>
    <message>
        <source>The rows in %1 are no line protocol. The file lists them with their reasons; mend them where they come from.</source>
        <translation>Die Zeilen in %1 sind kein Line Protocol. Die Datei führt sie mit ihren Gründen auf; bessern Sie sie dort aus, wo sie herkommen.</translation>
    </message>
</context>
<context>
    <name>penstock::RejectedRow</name>
    <message>
        <source>%1/%2, offset %3</source>
        <translation>%1/%2, Offset %3</translation>
    </message>
</context>
<context>
    <name>penstock::RejectedRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dateizeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>Text in der Datei</translation>
    </message>
</context>
<context>
    <name>penstock::RejectsActions</name>
    <message>
        <source>&amp;Open rejects file</source>
        <translation>Abgelehntes ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>Wo die Datei liegt</translation>
    </message>
    <message>
        <source>&amp;Write again…</source>
        <translation>Noch einmal &amp;schreiben …</translation>
    </message>
    <message>
        <source>Save re&amp;jects…</source>
        <translation>Abge&amp;lehnte speichern…</translation>
    </message>
    <message>
        <source>Rows that are listed here, with their reasons</source>
        <translation>Zeilen, die hier mit ihren Gründen stehen</translation>
    </message>
    <message>
        <source>Save rows that were not stored</source>
        <translation>Nicht gespeicherte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Whose rows</source>
        <translation>Wessen Zeilen</translation>
    </message>
    <message>
        <source>Rows of a table are imported once they are mended, lines are mended in a tab</source>
        <translation>Zeilen einer Tabelle werden importiert, wenn sie ausgebessert sind; Line Protocol wird in einem Tab ausgebessert</translation>
    </message>
</context>
<context>
    <name>penstock::RejectsFile</name>
    <message>
        <source>it holds something else already</source>
        <translation>sie enthält bereits etwas anderes</translation>
    </message>
    <message>
        <source>The file for rejected rows, %1, cannot be written: %2. Choose another file.</source>
        <translation>Die Datei für abgelehnte Zeilen, %1, lässt sich nicht schreiben: %2. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 Choose another place.</source>
        <translation>%1 Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>it is the file that is read</source>
        <translation>es ist die Datei, die gelesen wird</translation>
    </message>
    <message>
        <source>the earlier one cannot be renamed</source>
        <translation>die frühere kann nicht umbenannt werden</translation>
    </message>
    <message>
        <source>The rejects of an earlier run are kept as %1.</source>
        <translation>Die abgelehnten Zeilen eines früheren Laufs sind als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>it is shorter than the earlier run left it</source>
        <translation>sie ist kürzer, als der frühere Lauf sie hinterließ</translation>
    </message>
    <message>
        <source>There is no file for rejected rows, so that they cannot be given up. Choose one before the next run.</source>
        <translation>Es gibt keine Datei für abgelehnte Zeilen, also können sie nicht aufgegeben werden. Wählen Sie vor dem nächsten Lauf eine.</translation>
    </message>
</context>
<context>
    <name>penstock::RemarksModel</name>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>penstock::RequestModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Request-ID</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
</context>
<context>
    <name>penstock::RequestRecord</name>
    <message>
        <source>Stopped here before its end.</source>
        <translation>Hier vor dem Ende gestoppt.</translation>
    </message>
</context>
<context>
    <name>penstock::RequestsDock</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests to servers</source>
        <translation>Anfragen an Server</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>Each request to a server shows up here with its status, sizes and times.</source>
        <translation>Jede Anfrage an einen Server erscheint hier mit Status, Größen und Zeiten.</translation>
    </message>
</context>
<context>
    <name>penstock::ResultBar</name>
    <message>
        <source>T&amp;able</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>Dia&amp;gramm</translation>
    </message>
    <message>
        <source>Me&amp;ssages</source>
        <translation>Me&amp;ldungen</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Ex&amp;portieren</translation>
    </message>
    <message>
        <source>Me&amp;ssages (%1)</source>
        <translation>Me&amp;ldungen (%1)</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>&amp;Roh</translation>
    </message>
    <message>
        <source>Filter by column</source>
        <translation>Nach Spalten filtern</translation>
    </message>
    <message>
        <source>A filter for each column</source>
        <translation>Ein Filter für jede Spalte</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>A&amp;usführungsplan</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>The series of this table, to pick from</source>
        <translation>Die Serien dieser Tabelle, zur Auswahl</translation>
    </message>
</context>
<context>
    <name>penstock::ResultFeed</name>
    <message>
        <source>There is not enough memory for the answer; the rows so far are kept. Ask for less at a time: a shorter span, fewer measurements, or a LIMIT.</source>
        <translation>Für die Antwort reicht der Speicher nicht; die Zeilen bis dahin bleiben. Fragen Sie nach weniger auf einmal: eine kürzere Zeitspanne, weniger Measurements oder ein LIMIT.</translation>
    </message>
</context>
<context>
    <name>penstock::ResultNames</name>
    <message>
        <source>integer</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>unsigned integer</source>
        <translation>vorzeichenlose ganze Zahl</translation>
    </message>
    <message>
        <source>float</source>
        <translation>Gleitkommazahl</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>Anweisung %1</translation>
    </message>
</context>
<context>
    <name>penstock::ResultPin</name>
    <message>
        <source>&amp;Pin this table</source>
        <translation>Diese Tabelle &amp;anheften</translation>
    </message>
    <message>
        <source>&amp;Compare with the pinned one</source>
        <translation>Mit der angehefteten &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Forget the pinned one</source>
        <translation>Angeheftete &amp;lösen</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Angeheftet: %1</translation>
    </message>
    <message>
        <source>Keep this table, to see what is other in a later one</source>
        <translation>Diese Tabelle behalten, um zu sehen, was in einer späteren anders ist</translation>
    </message>
    <message>
        <source>Pinned, with %1 rows. Run a statement, then compare.</source>
        <translation>Angeheftet, mit %1 Zeilen. Führen Sie eine Anweisung aus und vergleichen Sie dann.</translation>
    </message>
    <message>
        <source>Pinned as it is now, with %1 rows: it has not all of its rows.</source>
        <translation>So angeheftet, wie sie jetzt ist, mit %1 Zeilen: Sie hat nicht alle ihre Zeilen.</translation>
    </message>
</context>
<context>
    <name>penstock::ResultStatement</name>
    <message>
        <source>Mean of every second</source>
        <translation>Mittel jeder Sekunde</translation>
    </message>
    <message>
        <source>Mean of every minute</source>
        <translation>Mittel jeder Minute</translation>
    </message>
    <message>
        <source>Mean of every hour</source>
        <translation>Mittel jeder Stunde</translation>
    </message>
    <message>
        <source>Mean of every day</source>
        <translation>Mittel jedes Tages</translation>
    </message>
    <message>
        <source>Mean of every week</source>
        <translation>Mittel jeder Woche</translation>
    </message>
    <message>
        <source>All %1 rows</source>
        <translation>Alle %1 Zeilen</translation>
    </message>
    <message>
        <source>First 1,000 rows</source>
        <translation>Die ersten 1.000 Zeilen</translation>
    </message>
    <message>
        <source>Newest 1,000 rows</source>
        <translation>Die neuesten 1.000 Zeilen</translation>
    </message>
</context>
<context>
    <name>penstock::ResultTableModel</name>
    <message>
        <source>integer</source>
        <translation>Integer</translation>
    </message>
    <message>
        <source>unsigned integer</source>
        <translation>Unsigned Integer</translation>
    </message>
    <message>
        <source>float</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Boolean</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1: tag</source>
        <translation>%1: Tag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>date and time (ISO 8601)</source>
        <translation>Datum und Zeit (ISO 8601)</translation>
    </message>
    <message>
        <source>since the first row</source>
        <translation>seit der ersten Zeile</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>microseconds since 1970</source>
        <translation>Mikrosekunden seit 1970</translation>
    </message>
    <message>
        <source>nanoseconds since 1970</source>
        <translation>Nanosekunden seit 1970</translation>
    </message>
    <message>
        <source>time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Staged, not sent yet; there was no value before.</source>
        <translation>Vorgemerkt, noch nicht gesendet; davor gab es keinen Wert.</translation>
    </message>
    <message>
        <source>Staged, not sent yet; before: %1</source>
        <translation>Vorgemerkt, noch nicht gesendet; davor: %1</translation>
    </message>
    <message>
        <source>The point is to be deleted; nothing has been sent yet.</source>
        <translation>Der Punkt soll gelöscht werden; noch wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>penstock::ResultTableView</name>
    <message>
        <source>Result rows</source>
        <translation>Ergebniszeilen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Kopieren mit Über&amp;schriften</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>As the &amp;server sent them</source>
        <translation>&amp;Reihenfolge des Servers</translation>
    </message>
    <message>
        <source>Fit column &amp;widths</source>
        <translation>S&amp;paltenbreiten anpassen</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>Sort equal ro&amp;ws by this</source>
        <translation>&amp;Gleiche Zeilen danach sortieren</translation>
    </message>
    <message>
        <source>&amp;Filter this column…</source>
        <translation>Diese Spalte &amp;filtern …</translation>
    </message>
    <message>
        <source>&amp;Unpin column</source>
        <translation>Spalte &amp;lösen</translation>
    </message>
    <message>
        <source>&amp;Pin column</source>
        <translation>Spalte an&amp;heften</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>Hi&amp;de column</source>
        <translation>Spalte verste&amp;cken</translation>
    </message>
    <message>
        <source>Sh&amp;ow column</source>
        <translation>Spalte &amp;zeigen</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>&amp;Breite anpassen</translation>
    </message>
    <message>
        <source>Select &amp;column</source>
        <translation>Spalte &amp;auswählen</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Line protocol</source>
        <translation>&amp;Line Protocol</translation>
    </message>
    <message>
        <source>&amp;SQL values</source>
        <translation>&amp;SQL-Werte</translation>
    </message>
    <message>
        <source>Filter b&amp;y “%1”</source>
        <translation>Nach „%1“ f&amp;iltern</translation>
    </message>
    <message>
        <source>Show row and c&amp;ell…</source>
        <translation>Z&amp;eile und Zelle zeigen …</translation>
    </message>
    <message>
        <source>&amp;Times as</source>
        <translation>&amp;Zeiten als</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeitz&amp;one</translation>
    </message>
    <message>
        <source>As the statement has it</source>
        <translation>Wie in der Anweisung</translation>
    </message>
    <message>
        <source>&amp;Number format…</source>
        <translation>Zahlenf&amp;ormat …</translation>
    </message>
    <message>
        <source>Pa&amp;int in the cells</source>
        <translation>In die Zellen &amp;malen</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation>&amp;Balken</translation>
    </message>
    <message>
        <source>A &amp;colour scale</source>
        <translation>Eine &amp;Farbskala</translation>
    </message>
    <message>
        <source>Re&amp;verse this order</source>
        <translation>Diese Reihenfolge &amp;umkehren</translation>
    </message>
    <message>
        <source>Sort no longer &amp;by this</source>
        <translation>&amp;Nicht mehr hiernach sortieren</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Zur Auswahl hinzufügen</translation>
    </message>
</context>
<context>
    <name>penstock::ResultView</name>
    <message>
        <source>%1 cells are too many for the clipboard. Export the table to a file instead.</source>
        <translation>%1 Zellen sind zu viele für die Zwischenablage. Exportieren Sie die Tabelle stattdessen in eine Datei.</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>Write a statement above and run it; its rows are shown here.</source>
        <translation>Schreiben Sie oben eine Anweisung und führen Sie sie aus; hier stehen dann ihre Zeilen.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Wird ausgeführt…</translation>
    </message>
    <message>
        <source>The first rows are shown as soon as they arrive.</source>
        <translation>Die ersten Zeilen werden gezeigt, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Keine Zeilen</translation>
    </message>
    <message>
        <source>The statement failed; the message above says why.</source>
        <translation>Die Anweisung ist gescheitert; die Meldung oben sagt, warum.</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Keine Meldungen</translation>
    </message>
    <message>
        <source>The server said nothing beside the rows.</source>
        <translation>Der Server hat außer den Zeilen nichts gemeldet.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The statement was stopped before its first row.</source>
        <translation>Die Anweisung wurde vor ihrer ersten Zeile gestoppt.</translation>
    </message>
    <message>
        <source>The statement answered with no rows.</source>
        <translation>Die Anweisung hat keine Zeilen geliefert.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <comment>shown, all</comment>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 Spalten</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>wird sortiert…</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>wird gefiltert…</translation>
    </message>
    <message>
        <source>new rows stand below until the last has arrived</source>
        <translation>neue Zeilen stehen unten, bis die letzte eingetroffen ist</translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation>Das Diagramm wurde nach %1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%n versteckt</numerusform>
            <numerusform>%n versteckt</numerusform>
        </translation>
    </message>
    <message>
        <source>not all rows of the answer</source>
        <translation>nicht alle Zeilen der Antwort</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>In eine Datei</translation>
    </message>
    <message>
        <source>The rows go straight into the file; none is kept here.</source>
        <translation>Die Zeilen kommen direkt in die Datei; hier wird keine aufbewahrt.</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>In einer Datei</translation>
    </message>
    <message>
        <source>All rows are in the file; none is kept here.</source>
        <translation>Alle Zeilen stehen in der Datei; hier wird keine aufbewahrt.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Die Datei wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>only %n series</source>
        <translation>
            <numerusform>nur %n Serie</numerusform>
            <numerusform>nur %n Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>2,000 rows</comment>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What changes something answers with no rows.</source>
        <translation>Was etwas ändert, antwortet ohne Zeilen.</translation>
    </message>
</context>
<context>
    <name>penstock::RetentionWatch</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n of the accepted row(s) will never be shown: the database “%1” keeps %2 only, and InfluxDB 3 acknowledges older rows and never shows them.</source>
        <translation>
            <numerusform>Mindestens %n der angenommenen Zeilen wird nie gezeigt: die Datenbank „%1“ bewahrt nur %2 auf, und InfluxDB 3 bestätigt ältere Zeilen und zeigt sie nie.</numerusform>
            <numerusform>Mindestens %n der angenommenen Zeilen werden nie gezeigt: die Datenbank „%1“ bewahrt nur %2 auf, und InfluxDB 3 bestätigt ältere Zeilen und zeigt sie nie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ReviewPane</name>
    <message>
        <source>Mistakes and doubts</source>
        <translation>Fehler und Zweifel</translation>
    </message>
    <message>
        <source>No line has a mistake.</source>
        <translation>Keine Zeile hat einen Fehler.</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Measurements, tags and fields of the text</source>
        <translation>Measurements, Tags und Felder des Textes</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Mistakes (%1)</source>
        <translation>Fehler (%1)</translation>
    </message>
</context>
<context>
    <name>penstock::RowLineView</name>
    <message>
        <source>“%1” · %2%3</source>
        <comment>a text and its bytes</comment>
        <translation>„%1“ · %2%3</translation>
    </message>
    <message>
        <source>Ro&amp;ws of the file</source>
        <translation>Zeilen &amp;der Datei</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>&amp;Lines that will be written</source>
        <translation>Zu s&amp;chreibende Zeilen</translation>
    </message>
    <message>
        <source>Lines that will be written</source>
        <translation>Zu schreibende Zeilen</translation>
    </message>
    <message>
        <source>Click a value to see its bytes</source>
        <translation>Ein Klick auf einen Wert zeigt seine Bytes</translation>
    </message>
    <message>
        <source>%1: not in line %2</source>
        <translation>%1: nicht in Zeile %2</translation>
    </message>
    <message>
        <source>%1: empty in line %2</source>
        <translation>%1: leer in Zeile %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column: its cell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not written</source>
        <translation>%1: nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>penstock::RunActions</name>
    <message>
        <source>&amp;Open result</source>
        <translation>&amp;Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Begin behind the last row of which it is known what became of it</source>
        <translation>Hinter der letzten Zeile beginnen, von der bekannt ist, was aus ihr wurde</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig machen …</translation>
    </message>
    <message>
        <source>Delete from the server what this import has written</source>
        <translation>Vom Server löschen, was dieser Import geschrieben hat</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>&amp;Höchstens:</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source> rows/s</source>
        <translation> Zeilen/s</translation>
    </message>
    <message>
        <source>Rows a second, at most</source>
        <translation>Zeilen pro Sekunde, höchstens</translation>
    </message>
    <message>
        <source>Save re&amp;jects…</source>
        <translation>Abge&amp;lehnte speichern…</translation>
    </message>
    <message>
        <source>Open re&amp;jects file</source>
        <translation>Datei mit Abge&amp;lehnten öffnen</translation>
    </message>
    <message>
        <source>&amp;Go on there</source>
        <translation>&amp;Dort fortfahren</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>From the &amp;beginning</source>
        <translation>&amp;Von vorn</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Show refused &amp;rows</source>
        <translation>Abgelehnte Zeilen zei&amp;gen</translation>
    </message>
    <message>
        <source>Save as &amp;profile…</source>
        <translation>Als &amp;Profil sichern …</translation>
    </message>
    <message>
        <source>Keep how this file was imported: the next one like it needs one Enter</source>
        <translation>Sichern, wie diese Datei importiert wurde: Die nächste ihrer Art braucht eine Eingabetaste</translation>
    </message>
</context>
<context>
    <name>penstock::RunDetails</name>
    <message>
        <source>Rows that were not stored</source>
        <translation>Nicht gespeicherte Zeilen</translation>
    </message>
    <message>
        <source>No row was refused.</source>
        <translation>Es wurde keine Zeile abgelehnt.</translation>
    </message>
    <message>
        <source>Rejected rows (first %1 of %2)</source>
        <translation>Abgelehnte Zeilen (die ersten %1 von %2)</translation>
    </message>
    <message>
        <source>Rejected rows (%1)</source>
        <translation>Abgelehnte Zeilen (%1)</translation>
    </message>
    <message>
        <source>What differs on the server, or is not known</source>
        <translation>Was auf dem Server anders oder nicht bekannt ist</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Hinweise (%1)</translation>
    </message>
    <message>
        <source>Rejected or unknown rows (%1)</source>
        <translation>Abgelehnte oder ungewisse Zeilen (%1)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>There is no lane yet.</source>
        <translation>Noch gibt es keine Spur.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>Log (%n pause(s))</source>
        <translation>
            <numerusform>Protokoll (%n Pause)</numerusform>
            <numerusform>Protokoll (%n Pausen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanes (%1)</source>
        <translation>Spuren (%1)</translation>
    </message>
</context>
<context>
    <name>penstock::RunFigures</name>
    <message>
        <source>%1 of %2</source>
        <comment>writes in flight, of so many at most</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Rows taken from the source: the sum of the next five</source>
        <translation>Zeilen aus der Quelle: die Summe der nächsten fünf</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rows that the server has acknowledged</source>
        <translation>Zeilen, die der Server bestätigt hat</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rows that are not stored</source>
        <translation>Zeilen, die nicht gespeichert sind</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Rows that hold nothing to store</source>
        <translation>Zeilen, die nichts zu speichern enthalten</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Rows that were sent and that no answer told of: they may be stored</source>
        <translation>Zeilen, die gesendet wurden und von denen keine Antwort sprach: Sie können gespeichert sein</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Rows that wait to be sent or answered; after the end: not sent</source>
        <translation>Zeilen, die auf Senden oder Antwort warten; nach dem Ende: nicht gesendet</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Writes the server has not answered yet, of so many at a time</source>
        <translation>Schreibvorgänge, die der Server noch nicht beantwortet hat, von so vielen zugleich</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Hälfte binnen</translation>
    </message>
    <message>
        <source>Half of the writes were answered within this time (p50)</source>
        <translation>Die Hälfte der Schreibvorgänge war binnen dieser Zeit beantwortet (p50)</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % binnen</translation>
    </message>
    <message>
        <source>95 of 100 writes were answered within this time (p95)</source>
        <translation>95 von 100 Schreibvorgängen waren binnen dieser Zeit beantwortet (p95)</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99 % binnen</translation>
    </message>
    <message>
        <source>99 of 100 writes were answered within this time (p99)</source>
        <translation>99 von 100 Schreibvorgängen waren binnen dieser Zeit beantwortet (p99)</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Requests sent once more</source>
        <translation>Anfragen, die noch einmal gesendet wurden</translation>
    </message>
    <message>
        <source>Re-sent</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Lines sent once more</source>
        <translation>Zeilen, die noch einmal gesendet wurden</translation>
    </message>
    <message>
        <source>Rows a write</source>
        <translation>Zeilen je Schreiben</translation>
    </message>
    <message>
        <source>How many rows go to the server together, at most</source>
        <translation>Wie viele Zeilen höchstens zusammen zum Server gehen</translation>
    </message>
    <message>
        <source>Line protocol</source>
        <translation>Line Protocol</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Bytes on the wire, compression and headers included</source>
        <translation>Bytes auf der Leitung, einschließlich Kompression und Header</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Time that the flow stood still</source>
        <translation>Zeit, in der der Fluss stillstand</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>If it goes on as so far, with its pauses</source>
        <translation>Wenn es weitergeht wie bisher, mit seinen Pausen</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>lines, how full the queue is</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>held</source>
        <comment>no time passes</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Lines in batches that wait to be sent, and how full the queue is</source>
        <translation>Zeilen in Paketen, die auf das Senden warten, und wie voll die Warteschlange ist</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>Lines that are kept on disk while the server is away</source>
        <translation>Zeilen, die auf der Platte liegen, solange der Server fort ist</translation>
    </message>
    <message>
        <source>Bytes/s</source>
        <translation>Bytes/s</translation>
    </message>
    <message>
        <source>On the wire, compression and headers included</source>
        <translation>Auf der Leitung, mit Komprimierung und Kopfzeilen</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In der Schlange</translation>
    </message>
    <message>
        <source>Line protocol in the queue, of so much at most</source>
        <translation>Line Protocol in der Warteschlange, von höchstens so viel</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Requests that found out which lines of refused ones are stored</source>
        <translation>Anfragen, die herausfanden, welche von abgelehnten Zeilen gespeichert sind</translation>
    </message>
    <message>
        <source>Maybe doubled</source>
        <translation>Vielleicht doppelt</translation>
    </message>
    <message>
        <source>Rows whose answer was lost, sent again to a server that may keep both</source>
        <translation>Zeilen, deren Antwort verloren ging, noch einmal an einen Server gesendet, der beide behalten kann</translation>
    </message>
    <message>
        <source>Cells left out</source>
        <translation>Ausgelassene Zellen</translation>
    </message>
    <message>
        <source>Of accepted rows: they could not be read, see the notes</source>
        <translation>Von angenommenen Zeilen: Sie konnten nicht gelesen werden, siehe Hinweise</translation>
    </message>
    <message>
        <source>Changes of size</source>
        <translation>Änderungen der Größe</translation>
    </message>
    <message>
        <source>How often the size or the number of requests was moved, as the answers show</source>
        <translation>Wie oft Größe oder Zahl der Anfragen nach den Antworten verändert wurde</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>not sent %1</source>
        <translation>nicht gesendet %1</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>Schlange %1</translation>
    </message>
    <message>
        <source>in flight %1</source>
        <translation>unterwegs %1</translation>
    </message>
    <message>
        <source>answers within %1 (half), %2 (95 %), %3 (99 %)</source>
        <translation>Antworten binnen %1 (Hälfte), %2 (95 %), %3 (99 %)</translation>
    </message>
    <message>
        <source>on disk %1</source>
        <translation>auf der Platte %1</translation>
    </message>
    <message>
        <source>retries %1</source>
        <translation>Wiederholungen %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>penstock::RunHead</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>%1 rows/s on average</source>
        <translation>durchschnittlich %1 Zeilen/s</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>%1 vergangen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 pausiert</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paused · %1 · %2</source>
        <translation>Pausiert · %1 · %2</translation>
    </message>
    <message>
        <source>Share of the rows that are settled</source>
        <translation>Anteil der Zeilen, die erledigt sind</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>penstock::RunList</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>penstock::RunMistakes</name>
    <message>
        <source>&amp;Line %1, character %2</source>
        <translation>&amp;Zeile %1, Zeichen %2</translation>
    </message>
</context>
<context>
    <name>penstock::RunNotices</name>
    <message>
        <source>%1: %2</source>
        <comment>file: state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: rows are not stored</source>
        <translation>%1: Zeilen sind nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 wartet</translation>
    </message>
    <message>
        <source>%1, for %2 so far</source>
        <translation>%1, bisher seit %2</translation>
    </message>
    <message>
        <source>%1: %2 is waiting</source>
        <comment>run, part</comment>
        <translation>%1: %2 wartet</translation>
    </message>
</context>
<context>
    <name>penstock::RunOptions</name>
    <message>
        <source>--rate must be a whole number of rows from 1 to %1.</source>
        <translation>--rate muss eine ganze Zahl von Zeilen von 1 bis %1 sein.</translation>
    </message>
    <message>
        <source>--on-error %1: say stop, stop:100 (rows) or stop:1% (of the rows read).</source>
        <translation>--on-error %1: möglich sind stop, stop:100 (Zeilen) oder stop:1% (der gelesenen Zeilen).</translation>
    </message>
    <message>
        <source>Send at most so many rows a second.</source>
        <translation>Höchstens so viele Zeilen pro Sekunde senden.</translation>
    </message>
    <message>
        <source>What a row that is refused leads to: skip-row (it goes to --rejects, the others are written; the default), stop (at the first), stop:N (at the Nth) or stop:N% (when more than that share of the rows read is refused). With import also skip-cell: a field that cannot be read is left out and told, the rest of its row is written. May be repeated.</source>
        <translation>Wozu eine abgelehnte Zeile führt: skip-row (sie kommt nach --rejects, die anderen werden geschrieben; so ist es ohne Angabe), stop (bei der ersten), stop:N (bei der N-ten) oder stop:N% (wenn ein größerer Anteil der gelesenen Zeilen abgelehnt wird). Bei import auch skip-cell: Ein Feld, das nicht gelesen werden kann, wird weggelassen und gemeldet, der Rest seiner Zeile geschrieben. Darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>InfluxDB 1.x and 2.x: of the database that --create-database makes, as 4w or 52w. By itself: a week, and longer for a file that spans years, which are slow to write in shards of a week.</source>
        <translation>InfluxDB 1.x und 2.x: der Datenbank, die --create-database anlegt, etwa 4w oder 52w. Von selbst: eine Woche, und länger für eine Datei, die Jahre umfasst, denn in Wochen-Shards schreiben sich diese langsam.</translation>
    </message>
    <message>
        <source>Go on where an earlier import of the same file to the same place stopped or was killed. Rows that were on their way then are sent again, which in InfluxDB changes nothing: they have the same series and time.</source>
        <translation>Dort fortfahren, wo ein früherer Import derselben Datei an denselben Ort anhielt oder beendet wurde. Zeilen, die damals unterwegs waren, werden noch einmal gesendet, was in InfluxDB nichts ändert: Sie haben dieselbe Serie und Zeit.</translation>
    </message>
    <message>
        <source>Do not keep how far the import has come: no --resume, no --undo.</source>
        <translation>Nicht aufbewahren, wie weit der Import gekommen ist: kein --resume, kein --undo.</translation>
    </message>
    <message>
        <source>Delete what the import of this journal has written (the summary names it). Says what that is and deletes nothing unless --yes is given.</source>
        <translation>Löscht, was der Import dieses Journals geschrieben hat (die Zusammenfassung nennt es). Sagt, was das ist, und löscht nichts ohne --yes.</translation>
    </message>
    <message>
        <source>--on-error %1: say skip-row, skip-cell, stop, stop:N or stop:N%.</source>
        <translation>--on-error %1: möglich sind skip-row, skip-cell, stop, stop:N oder stop:N%.</translation>
    </message>
    <message>
        <source>--shard-duration must be 1h or more, as 1d or 4w.</source>
        <translation>--shard-duration muss mindestens 1h sein, etwa 1d oder 4w.</translation>
    </message>
    <message>
        <source>--resume needs the journal that --no-journal does without.</source>
        <translation>--resume braucht das Journal, auf das --no-journal verzichtet.</translation>
    </message>
</context>
<context>
    <name>penstock::RunOutcome</name>
    <message numerus="yes">
        <source>%n row(s) were refused.</source>
        <translation>
            <numerusform>%n Zeile wurde abgelehnt.</numerusform>
            <numerusform>%n Zeilen wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of some rows it is not known whether they are stored.</source>
        <translation>Von einigen Zeilen ist nicht bekannt, ob sie gespeichert sind.</translation>
    </message>
</context>
<context>
    <name>penstock::RunPage</name>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Rows taken from the file</source>
        <translation>Aus der Datei gelesene Zeilen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rows that the server has acknowledged</source>
        <translation>Zeilen, die der Server bestätigt hat</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rows that are not stored</source>
        <translation>Zeilen, die nicht gespeichert sind</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Rows that hold nothing to store</source>
        <translation>Zeilen, die nichts zu speichern enthalten</translation>
    </message>
    <message>
        <source>Re-sent</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Lines sent once more</source>
        <translation>Zeilen, die noch einmal gesendet wurden</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Bytes on the wire, compression and headers included</source>
        <translation>Bytes auf der Leitung, einschließlich Kompression und Header</translation>
    </message>
    <message>
        <source>Importing %1 into %2</source>
        <translation>%1 wird in %2 importiert</translation>
    </message>
    <message>
        <source>Save rows that were not stored</source>
        <translation>Nicht gespeicherte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved %1 of %2 rows to %3.</source>
        <translation>%1 von %2 Zeilen in %3 gespeichert.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Rows that were sent and that no answer told of: they may be stored</source>
        <translation>Zeilen, die gesendet wurden und von denen keine Antwort sprach: Sie können gespeichert sein</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Rows that were read and are not written</source>
        <translation>Zeilen, die gelesen und nicht geschrieben wurden</translation>
    </message>
    <message>
        <source>What the import wrote is deleted: the server has nothing there any more.</source>
        <translation>Was der Import geschrieben hat, ist gelöscht: Der Server hat dort nichts mehr.</translation>
    </message>
    <message>
        <source>An earlier import of this file to the same place stopped behind row %1. Going on there, rows that were on their way then are sent again, which changes nothing: they have the same series and time.</source>
        <translation>Ein früherer Import dieser Datei an denselben Ort hielt hinter Zeile %1 an. Wird dort fortgefahren, so werden Zeilen, die damals unterwegs waren, noch einmal gesendet, was nichts ändert: Sie haben dieselbe Serie und Zeit.</translation>
    </message>
    <message>
        <source>%1 was begun before</source>
        <translation>%1 wurde schon einmal begonnen</translation>
    </message>
    <message>
        <source>The import of %1 is not undone: %2</source>
        <translation>Der Import von %1 wurde nicht rückgängig gemacht: %2</translation>
    </message>
</context>
<context>
    <name>penstock::RunPauses</name>
    <message>
        <source>%1 [%2]</source>
        <comment>topic [partition]</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>orders [1] → sink</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>penstock::RunReport</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Settled by an earlier run</source>
        <translation>Von einem früheren Lauf erledigt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Rows per second</source>
        <translation>Zeilen pro Sekunde</translation>
    </message>
    <message>
        <source>Answered within, half of the writes</source>
        <translation>Antwort innerhalb von, Hälfte der Schreibvorgänge</translation>
    </message>
    <message>
        <source>Answered within, 99 of 100</source>
        <translation>Antwort innerhalb von, 99 von 100</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Line protocol</source>
        <translation>Line Protocol</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Rows that are not stored, or may not be</source>
        <translation>Zeilen, die nicht oder vielleicht nicht gespeichert sind</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dateizeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie sie war</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Rejected rows are in %1.</source>
        <translation>Abgelehnte Zeilen sind in %1.</translation>
    </message>
    <message>
        <source>Answered within, 95 of 100</source>
        <translation>Beantwortet binnen, 95 von 100</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Maybe stored twice</source>
        <translation>Vielleicht doppelt gespeichert</translation>
    </message>
    <message>
        <source>Cells left out of accepted rows</source>
        <translation>Ausgelassene Zellen angenommener Zeilen</translation>
    </message>
    <message>
        <source>Requests that searched for refused lines</source>
        <translation>Anfragen, die nach abgelehnten Zeilen suchten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Other sinks</source>
        <translation>Andere Senken</translation>
    </message>
    <message>
        <source>Sink</source>
        <translation>Senke</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Warum sie scheiterte</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Nicht geklärt</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Rows that are not stored, or may not be: the first %1 of %2</source>
        <translation>Zeilen, die nicht oder vielleicht nicht gespeichert sind: die ersten %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 line(s) are on disk in %3 and wait for the next run.</source>
        <translation>
            <numerusform>%1: %2 Zeile liegt auf der Platte in %3 und wartet auf den nächsten Lauf.</numerusform>
            <numerusform>%1: %2 Zeilen liegen auf der Platte in %3 und warten auf den nächsten Lauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: rejected rows are in %2.</source>
        <translation>%1: Abgelehnte Zeilen stehen in %2.</translation>
    </message>
</context>
<context>
    <name>penstock::RunUndo</name>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Delete the rows</source>
        <translation>Zeilen &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>%1 is a production connection: type %2 to go on.</source>
        <translation>%1 ist eine Produktionsverbindung: Geben Sie %2 ein, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>penstock::RunWindow</name>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Bericht sichern …</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 report</source>
        <comment>name of a file</comment>
        <translation>Bericht %1</translation>
    </message>
    <message>
        <source>Save the report of this run</source>
        <translation>Den Bericht dieses Laufs sichern</translation>
    </message>
    <message>
        <source>Report to read (*.html);;Markdown (*.md);;Pauses and rows (*.csv);;JSON (*.json)</source>
        <translation>Bericht zum Lesen (*.html);;Markdown (*.md);;Pausen und Zeilen (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gesichert als %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>429 · 4.2 s, the server asked to wait</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>archive.csv: 429 · 4.2 s</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>After %1: %2 The log has no entry of it.</source>
        <translation>Nach %1: %2 Das Protokoll hat keinen Eintrag davon.</translation>
    </message>
</context>
<context>
    <name>penstock::Runner</name>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>If that is the fingerprint of your server&apos;s certificate, accept it by
    --pin %1</source>
        <translation>Wenn das der Fingerabdruck des Zertifikats Ihres Servers ist, akzeptieren Sie es mit
    --pin %1</translation>
    </message>
    <message>
        <source>The local server has lost data:</source>
        <translation>Der lokale Server hat Daten verloren:</translation>
    </message>
    <message>
        <source>Remove %1 when they are restored or not needed; until then reading ends with exit code 1.</source>
        <translation>Löschen Sie %1, wenn sie wiederhergestellt sind oder nicht gebraucht werden; bis dahin endet Lesen mit dem Exit-Code 1.</translation>
    </message>
</context>
<context>
    <name>penstock::SaveLinesButton</name>
    <message>
        <source>Save as line protocol</source>
        <translation>Als Line Protocol speichern</translation>
    </message>
    <message>
        <source>Line protocol (*.lp);;All files (*)</source>
        <translation>Line Protocol (*.lp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Stop &amp;saving</source>
        <translation>&amp;Speichern anhalten</translation>
    </message>
    <message>
        <source>The lines were not saved.</source>
        <translation>Die Punkte wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save as line &amp;protocol…</source>
        <translation>Als Line &amp;Protocol speichern …</translation>
    </message>
</context>
<context>
    <name>penstock::SaveQueryDialog</name>
    <message>
        <source>Save the query</source>
        <translation>Abfrage speichern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>One that is there, or a new one: plant/daily</source>
        <translation>Ein vorhandener oder ein neuer: Anlage/täglich</translation>
    </message>
    <message>
        <source>&amp;Elsewhere…</source>
        <translation>&amp;Woanders …</translation>
    </message>
    <message>
        <source>As a file in any other place</source>
        <translation>Als Datei an einem beliebigen anderen Ort</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>The folder: %1</source>
        <translation>Der Ordner: %1</translation>
    </message>
    <message>
        <source>There is a query of that name already.</source>
        <translation>Eine Abfrage dieses Namens gibt es schon.</translation>
    </message>
</context>
<context>
    <name>penstock::SavedQueriesDock</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>No saved queries yet</source>
        <translation>Noch keine gespeicherten Abfragen</translation>
    </message>
    <message>
        <source>A query that you save is a file here, in folders of your own, which others can be given.</source>
        <translation>Eine Abfrage, die Sie speichern, ist hier eine Datei, in Ihren eigenen Ordnern, die Sie an andere weitergeben können.</translation>
    </message>
    <message>
        <source>Save this quer&amp;y…</source>
        <translation>Ge&amp;öffnete Abfrage speichern …</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No saved query has that in its name or its text.</source>
        <translation>Keine gespeicherte Abfrage hat das im Namen oder im Text.</translation>
    </message>
    <message>
        <source>Find a saved query</source>
        <translation>Gespeicherte Abfrage suchen</translation>
    </message>
    <message>
        <source>Saved queries</source>
        <translation>Gespeicherte Abfragen</translation>
    </message>
    <message>
        <source>Make folders, move, remove and pass on saved queries</source>
        <translation>Ordner anlegen, gespeicherte Abfragen verschieben, entfernen und weitergeben</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Move to a folder…</source>
        <translation>In einen Ordner &amp;verschieben …</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Copy its place</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren …</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Or&amp;dner importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>There are more than %1 files and folders in %2; the rest is not listed.</source>
        <translation>In %2 sind mehr als %1 Dateien und Ordner; der Rest wird nicht aufgelistet.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>For 30 days it is in %1.</source>
        <translation>30 Tage lang liegt es in %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Import queries</source>
        <translation>Abfragen importieren</translation>
    </message>
    <message>
        <source>Queries (*.influxql *.sql *.flux)</source>
        <translation>Abfragen (*.influxql *.sql *.flux)</translation>
    </message>
    <message>
        <source>Import a folder of queries</source>
        <translation>Einen Ordner mit Abfragen importieren</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Export all saved queries into…</source>
        <translation>Alle gespeicherten Abfragen exportieren nach …</translation>
    </message>
    <message>
        <source>Export “%1” into…</source>
        <translation>„%1“ exportieren nach …</translation>
    </message>
    <message>
        <source>Exported into %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n query(ies)</source>
        <translation>
            <numerusform>%n Abfrage</numerusform>
            <numerusform>%n Abfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was left out.</source>
        <translation>
            <numerusform>%n wurde weggelassen.</numerusform>
            <numerusform>%n wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passwords and tokens in %n of them were left out.</source>
        <translation>
            <numerusform>Das Passwort oder Token in einer davon wurde weggelassen.</numerusform>
            <numerusform>Die Passwörter und Tokens in %n davon wurden weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::SavedQueriesTree</name>
    <message>
        <source>Saved queries</source>
        <translation>Gespeicherte Abfragen</translation>
    </message>
</context>
<context>
    <name>penstock::ScanQuestion</name>
    <message>
        <source>The statement has no beginning in time: the server reads all there is, up to about %1 values by its own figures. It has not been run yet: add WHERE time &gt;= …</source>
        <translation>Die Anweisung hat keinen zeitlichen Anfang: Der Server liest alles, was da ist, nach seinen eigenen Angaben bis zu etwa %1 Werte. Sie wurde noch nicht ausgeführt: Ergänzen Sie WHERE time &gt;= …</translation>
    </message>
    <message>
        <source>The statement has no beginning in time: the server reads all there is, and how much that is it did not say in time. It has not been run yet: add WHERE time &gt;= …</source>
        <translation>Die Anweisung hat keinen zeitlichen Anfang: Der Server liest alles, was da ist, und wie viel das ist, hat er nicht rechtzeitig gesagt. Sie wurde noch nicht ausgeführt: Ergänzen Sie WHERE time &gt;= …</translation>
    </message>
    <message>
        <source>The connection was closed; the statement has not been run.</source>
        <translation>Die Verbindung wurde geschlossen; die Anweisung wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>R&amp;un it all the same</source>
        <translation>Tr&amp;otzdem ausführen</translation>
    </message>
</context>
<context>
    <name>penstock::SchemaCommand</name>
    <message>
        <source>Lists what a server holds.</source>
        <translation>Listet auf, was ein Server enthält.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Eines von: %1.</translation>
    </message>
    <message>
        <source>The database or bucket to look into.</source>
        <translation>Die Datenbank oder der Bucket, um die oder den es geht.</translation>
    </message>
    <message>
        <source>Only this measurement or table.</source>
        <translation>Nur dieses Measurement oder diese Tabelle.</translation>
    </message>
    <message>
        <source>The tag whose values are listed or counted.</source>
        <translation>Das Tag, dessen Werte aufgelistet oder gezählt werden.</translation>
    </message>
    <message>
        <source>At most so many names.</source>
        <translation>Höchstens so viele Namen.</translation>
    </message>
    <message>
        <source>Count one by one instead of estimating (1.x).</source>
        <translation>Einzeln zählen statt schätzen (1.x).</translation>
    </message>
    <message>
        <source>Say what to list, one of: %1.</source>
        <translation>Geben Sie an, was aufzulisten ist, eines von: %1.</translation>
    </message>
    <message>
        <source>--limit must be a whole number above 0.</source>
        <translation>--limit muss eine ganze Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
</context>
<context>
    <name>penstock::SchemaComparison</name>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>“%1” is a field on the server (%2), and a tag here</source>
        <translation>„%1“ ist auf dem Server ein Feld (%2) und hier ein Tag</translation>
    </message>
    <message>
        <source>“%1” is a tag on the server, and a field here</source>
        <translation>„%1“ ist auf dem Server ein Tag und hier ein Feld</translation>
    </message>
    <message>
        <source>“%1” is of type %2 on the server, and %3 here; such a line may be refused</source>
        <translation>„%1“ hat auf dem Server den Typ %2 und hier %3; eine solche Zeile wird vielleicht abgelehnt</translation>
    </message>
</context>
<context>
    <name>penstock::SchemaJob</name>
    <message>
        <source>Say which database is meant.</source>
        <translation>Geben Sie an, welche Datenbank gemeint ist.</translation>
    </message>
    <message>
        <source>Say which tag is meant.</source>
        <translation>Geben Sie an, welches Tag gemeint ist.</translation>
    </message>
</context>
<context>
    <name>penstock::SchemaModel</name>
    <message>
        <source>measurement; not all of its columns are listed</source>
        <translation>Measurement; nicht alle seine Spalten sind aufgeführt</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>Measurement</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
</context>
<context>
    <name>penstock::SearchBar</name>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Voriges suchen (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Nächstes suchen (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Die Suche schließen</translation>
    </message>
</context>
<context>
    <name>penstock::SecretEdit</name>
    <message>
        <source>Put the secret into the keyring…</source>
        <translation>Das Geheimnis in den Schlüsselbund legen …</translation>
    </message>
    <message>
        <source>%1: put it into the keyring</source>
        <translation>%1: in den Schlüsselbund legen</translation>
    </message>
    <message>
        <source>Take it out of the keyring</source>
        <translation>Aus dem Schlüsselbund nehmen</translation>
    </message>
    <message>
        <source>%1: take it out of the keyring</source>
        <translation>%1: aus dem Schlüsselbund nehmen</translation>
    </message>
    <message>
        <source>no keyring answers: kept until Penstock ends</source>
        <translation>kein Schlüsselbund antwortet: aufbewahrt, bis Penstock endet</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>see the document</source>
        <translation>siehe Dokument</translation>
    </message>
    <message>
        <source>It is kept in the keyring of the desktop, and never stands in the document.</source>
        <translation>Es wird im Schlüsselbund des Desktops aufbewahrt und steht nie im Dokument.</translation>
    </message>
</context>
<context>
    <name>penstock::SecretReference</name>
    <message>
        <source>The environment variable %1, which should hold a secret, is not set.</source>
        <translation>Die Umgebungsvariable %1, die ein Geheimnis enthalten soll, ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>%1, which should hold a secret, cannot be read: %2</source>
        <translation>%1, das ein Geheimnis enthalten soll, ist nicht zu lesen: %2</translation>
    </message>
    <message>
        <source>%1, which should hold a secret, is empty.</source>
        <translation>%1, das ein Geheimnis enthalten soll, ist leer.</translation>
    </message>
    <message>
        <source>The keyring has not been asked for &quot;%1&quot;.</source>
        <translation>Der Schlüsselbund wurde nicht nach „%1“ gefragt.</translation>
    </message>
</context>
<context>
    <name>penstock::SelectionLine</name>
    <message>
        <source>Summary of the selection</source>
        <translation>Zusammenfassung der Auswahl</translation>
    </message>
    <message>
        <source>%1 cells selected · adding up…</source>
        <translation>%1 Zellen ausgewählt · zählt zusammen …</translation>
    </message>
    <message>
        <source>%1 cells selected</source>
        <translation>%1 Zellen ausgewählt</translation>
    </message>
    <message>
        <source>%1 null</source>
        <translation>%1 null</translation>
    </message>
    <message>
        <source>%1 NaN</source>
        <translation>%1 NaN</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>Min. %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>Max. %1</translation>
    </message>
    <message>
        <source>span %1</source>
        <translation>Spanne %1</translation>
    </message>
    <message>
        <source>adding to the selection</source>
        <translation>fügt der Auswahl hinzu</translation>
    </message>
</context>
<context>
    <name>penstock::SentRows</name>
    <message numerus="yes">
        <source>%1 and %n more place(s)</source>
        <translation>
            <numerusform>%1 und %n weitere Stelle</numerusform>
            <numerusform>%1 und %n weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>sent, but no answer told of them, so that they may be stored: offsets %1.</source>
        <translation>gesendet, aber keine Antwort sagte etwas dazu, sodass sie gespeichert sein können: Offsets %1.</translation>
    </message>
    <message>
        <source>Sent, but no answer told of them, so that they may be stored: rows %1.</source>
        <translation>Gesendet, aber keine Antwort sagte etwas dazu, sodass sie gespeichert sein können: Zeilen %1.</translation>
    </message>
    <message>
        <source>nothing was sent.</source>
        <translation>es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No row was sent.</source>
        <translation>Es wurde keine Zeile gesendet.</translation>
    </message>
    <message>
        <source>nothing behind offset %1 was sent.</source>
        <translation>hinter Offset %1 wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing behind row %1 was sent.</source>
        <translation>Hinter Zeile %1 wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Before that, known not to be stored, and not refused: %1.</source>
        <translation>Davor, bekanntermaßen nicht gespeichert und nicht abgelehnt: %1.</translation>
    </message>
</context>
<context>
    <name>penstock::SeriesLegend</name>
    <message>
        <source>Find a series</source>
        <translation>Serie suchen</translation>
    </message>
    <message>
        <source>Series of the chart</source>
        <translation>Serien des Diagramms</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n Serie</numerusform>
            <numerusform>%n Serien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n series drawn</source>
        <translation>
            <numerusform>%1 von %n Serie gezeichnet</numerusform>
            <numerusform>%1 von %n Serien gezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>(the first %1 are listed)</source>
        <translation>(die ersten %1 sind aufgeführt)</translation>
    </message>
    <message>
        <source>Show &amp;only this series</source>
        <translation>&amp;Nur diese Serie zeigen</translation>
    </message>
    <message>
        <source>&amp;Hide this series</source>
        <translation>Diese Serie &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Show this series</source>
        <translation>Diese Serie &amp;zeigen</translation>
    </message>
    <message>
        <source>Show &amp;all listed</source>
        <translation>&amp;Alle aufgeführten zeigen</translation>
    </message>
    <message>
        <source>Show only &amp;those listed</source>
        <translation>Nur &amp;die aufgeführten zeigen</translation>
    </message>
    <message>
        <source>H&amp;ide all listed</source>
        <translation>Alle aufgeführten ver&amp;bergen</translation>
    </message>
    <message>
        <source>Order of the &amp;answer</source>
        <translation>&amp;Reihenfolge der Antwort</translation>
    </message>
    <message>
        <source>(no more at once)</source>
        <translation>(nicht mehr auf einmal)</translation>
    </message>
    <message>
        <source>&amp;Unit of its values…</source>
        <translation>&amp;Einheit ihrer Werte …</translation>
    </message>
    <message>
        <source>&amp;Move to pane</source>
        <translation>In &amp;Bereich verschieben</translation>
    </message>
    <message>
        <source>Pane &amp;%1</source>
        <translation>Bereich &amp;%1</translation>
    </message>
    <message>
        <source>A &amp;new pane</source>
        <translation>Ein &amp;neuer Bereich</translation>
    </message>
    <message>
        <source>No panes by &amp;hand</source>
        <translation>Keine Bereiche von &amp;Hand</translation>
    </message>
</context>
<context>
    <name>penstock::SeriesListModel</name>
    <message>
        <source>%1, drawn</source>
        <translation>%1, gezeichnet</translation>
    </message>
    <message>
        <source>%1, not drawn</source>
        <translation>%1, nicht gezeichnet</translation>
    </message>
    <message>
        <source>Double-click to see only this one</source>
        <translation>Doppelklicken, um nur diese zu sehen</translation>
    </message>
    <message>
        <source>Its axis is on the right</source>
        <translation>Ihre Achse ist rechts</translation>
    </message>
    <message numerus="yes">
        <source>%n values have the time of another one</source>
        <translation>
            <numerusform>%n Wert hat die Zeit eines anderen</numerusform>
            <numerusform>%n Werte haben die Zeit eines anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values came behind later ones</source>
        <translation>
            <numerusform>%n Wert kam hinter späteren</numerusform>
            <numerusform>%n Werte kamen hinter späteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>value in view</comment>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
</context>
<context>
    <name>penstock::SeriesPanel</name>
    <message>
        <source>Show a&amp;ll series</source>
        <translation>Alle Serien &amp;zeigen</translation>
    </message>
    <message>
        <source>Find a series</source>
        <translation>Serie suchen</translation>
    </message>
    <message>
        <source>Series of the table</source>
        <translation>Serien der Tabelle</translation>
    </message>
    <message>
        <source>Looking for series…</source>
        <translation>Serien werden gesucht …</translation>
    </message>
    <message>
        <source>There are more than %1 series, too many to list. Filter by column instead.</source>
        <translation>Es sind mehr als %1 Serien, zu viele für eine Liste. Filtern Sie stattdessen nach Spalte.</translation>
    </message>
    <message>
        <source>Nothing tells series apart in this table: it is one.</source>
        <translation>Nichts unterscheidet Serien in dieser Tabelle: Sie ist eine.</translation>
    </message>
    <message>
        <source>%1 of %2 series are shown</source>
        <translation>%1 von %2 Serien werden gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n series, all shown</source>
        <translation>
            <numerusform>%n Serie, sie wird gezeigt</numerusform>
            <numerusform>%n Serien, alle gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Other columns tell series apart now, and what was chosen is not among them: all are shown.</source>
        <translation>Nun unterscheiden andere Spalten die Serien, und was gewählt war, ist nicht darunter: Alle werden gezeigt.</translation>
    </message>
    <message>
        <source>Other columns tell series apart now: what was chosen is kept as far as it goes by %1.</source>
        <comment>names of columns</comment>
        <translation>Nun unterscheiden andere Spalten die Serien: Die Auswahl bleibt, soweit sie durch %1 gegeben ist.</translation>
    </message>
</context>
<context>
    <name>penstock::ServerBackup</name>
    <message>
        <source>%1 is there already and not empty. Choose a new folder: a backup never goes over another one.</source>
        <translation>%1 gibt es schon, und es ist nicht leer. Wählen Sie einen neuen Ordner: Eine Sicherung überschreibt nie eine andere.</translation>
    </message>
</context>
<context>
    <name>penstock::ServerCommand</name>
    <message>
        <source>The embedded local server. start keeps it running until it is interrupted or stopped from elsewhere.</source>
        <translation>Der eingebettete lokale Server. start lässt ihn laufen, bis er unterbrochen oder von anderswo gestoppt wird.</translation>
    </message>
    <message>
        <source>start, stop or status.</source>
        <translation>start, stop oder status.</translation>
    </message>
    <message>
        <source>Say what to do: server start, server stop or server status.</source>
        <translation>Geben Sie an, was zu tun ist: server start, server stop oder server status.</translation>
    </message>
    <message>
        <source>Ctrl+C or penstock-cli server stop ends it.</source>
        <translation>Strg+C oder penstock-cli server stop beendet ihn.</translation>
    </message>
    <message>
        <source>The local server died; starting it again.</source>
        <translation>Der lokale Server ist abgestürzt; er wird neu gestartet.</translation>
    </message>
    <message>
        <source>The local server is not running.</source>
        <translation>Der lokale Server läuft nicht.</translation>
    </message>
    <message>
        <source>%1 (process %2) looks after the local server; it ends with that program.</source>
        <translation>%1 (Prozess %2) kümmert sich um den lokalen Server; er endet mit diesem Programm.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>The local server has stopped.</source>
        <translation>Der lokale Server ist gestoppt.</translation>
    </message>
    <message>
        <source>The local server was asked to stop and has not ended yet.</source>
        <translation>Der lokale Server sollte stoppen und hat sich noch nicht beendet.</translation>
    </message>
    <message>
        <source>Its folder is %1.</source>
        <translation>Sein Ordner ist %1.</translation>
    </message>
    <message>
        <source>With start: also let other programs of this machine in at this port of 127.0.0.1, by HTTP and with the login; 0 takes any free port.</source>
        <translation>Mit start: auch andere Programme dieses Rechners an diesem Port von 127.0.0.1 einlassen, mit HTTP und mit der Anmeldung; 0 nimmt irgendeinen freien Port.</translation>
    </message>
    <message>
        <source>--share PORT goes with server start; PORT is 0 to 65535.</source>
        <translation>--share PORT gehört zu server start; PORT ist 0 bis 65535.</translation>
    </message>
    <message>
        <source>It is shared at http://127.0.0.1:%1: user %2, password in %3.</source>
        <translation>Er ist unter http://127.0.0.1:%1 freigegeben: Benutzer %2, Passwort in %3.</translation>
    </message>
    <message>
        <source>Without a login every user of this machine sees there what influxd tells everybody: its version, its statistics and the names of the databases (/ping, /metrics, /debug/vars, /debug/requests).</source>
        <translation>Ohne Anmeldung sieht dort jeder Benutzer dieses Rechners, was influxd jedem sagt: seine Version, seine Statistik und die Namen der Datenbanken (/ping, /metrics, /debug/vars, /debug/requests).</translation>
    </message>
    <message>
        <source>Another Penstock looks after it; this one keeps it running too.</source>
        <translation>Ein anderes Penstock kümmert sich darum; auch dieses hält ihn am Laufen.</translation>
    </message>
    <message>
        <source>The program that kept the local server has ended. Others still use the server: it ends with the last of them.</source>
        <translation>Das Programm, das den lokalen Server hielt, ist beendet. Andere benutzen ihn noch: er endet mit dem letzten von ihnen.</translation>
    </message>
    <message>
        <source>Nobody else can reach it: it has a network of its own and listens at no port of this machine.</source>
        <translation>Niemand sonst kann ihn erreichen: er hat ein eigenes Netz und lauscht an keinem Port dieses Rechners.</translation>
    </message>
    <message>
        <source>Other programs of yours reach it so (user %1, password in %2):</source>
        <translation>Ihre anderen Programme erreichen ihn so (Benutzer %1, Passwort in %2):</translation>
    </message>
    <message>
        <source>Or let them in at a port: penstock-cli server start --share 8086.</source>
        <translation>Oder lassen Sie sie an einem Port ein: penstock-cli server start --share 8086.</translation>
    </message>
    <message>
        <source>With start and status: the server&apos;s program, influxd 1.x or 2.x or influxdb3, instead of the one of the preferences.</source>
        <translation>Bei start und status: das Programm des Servers, influxd 1.x oder 2.x oder influxdb3, statt dessen in den Einstellungen.</translation>
    </message>
    <message>
        <source>--program FILE goes with server start and server status.</source>
        <translation>--program FILE gehört zu server start und server status.</translation>
    </message>
    <message>
        <source>It would be %1, %2.</source>
        <translation>Es wäre %1, %2.</translation>
    </message>
    <message>
        <source>The local server, %1, runs (process %2) at the socket %3.</source>
        <translation>Der lokale Server, %1, läuft (Prozess %2) am Socket %3.</translation>
    </message>
    <message>
        <source>The local server, %1, runs (process %2) at %3; its token is in %4.</source>
        <translation>Der lokale Server, %1, läuft (Prozess %2) an %3; sein Token ist in %4.</translation>
    </message>
    <message>
        <source>The local server, %1, runs (process %2, looked after by process %3) at %4.</source>
        <translation>Der lokale Server, %1, läuft (Prozess %2, betreut von Prozess %3) an %4.</translation>
    </message>
    <message>
        <source>Only programs of this machine reach it, and only with the token in %1 they see more than what it is.</source>
        <translation>Nur Programme dieses Rechners erreichen ihn, und nur mit dem Token in %1 sehen sie mehr, als was er ist.</translation>
    </message>
    <message>
        <source>The local server, %1, runs (process %2, looked after by process %3) at the socket %4.</source>
        <translation>Der lokale Server, %1, läuft (Prozess %2, betreut von Prozess %3) am Socket %4.</translation>
    </message>
</context>
<context>
    <name>penstock::ServerLogDock</name>
    <message>
        <source>Local server log</source>
        <translation>Protokoll des lokalen Servers</translation>
    </message>
    <message>
        <source>The local server has not written anything yet.</source>
        <translation>Der lokale Server hat noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>The local server has lost data: answers may lack rows. Remove %1 when they are restored or not needed.</source>
        <translation>Der lokale Server hat Daten verloren: in Antworten können Zeilen fehlen. Löschen Sie %1, wenn sie wiederhergestellt sind oder nicht gebraucht werden.</translation>
    </message>
</context>
<context>
    <name>penstock::ServerTypes</name>
    <message>
        <source>Which fields %1 has on the server is not known: %2</source>
        <translation>Welche Felder %1 auf dem Server hat, ist nicht bekannt: %2</translation>
    </message>
    <message>
        <source>These fields of %1 are floats on the server, so that whole numbers are sent as floats: %2</source>
        <translation>Diese Felder von %1 sind auf dem Server Gleitkommazahlen, darum werden ganze Zahlen als solche gesendet: %2</translation>
    </message>
</context>
<context>
    <name>penstock::ServiceCommands</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>A backup is running</source>
        <translation>Eine Sicherung läuft</translation>
    </message>
    <message>
        <source>The local server is being backed up.</source>
        <translation>Der lokale Server wird gerade gesichert.</translation>
    </message>
    <message>
        <source>Stopped now, it leaves no backup.</source>
        <translation>Wird sie jetzt angehalten, hinterlässt sie keine Sicherung.</translation>
    </message>
    <message>
        <source>Stop the backup and quit</source>
        <translation>Sicherung anhalten und beenden</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>penstock::Session</name>
    <message>
        <source>The local server went down and is being started again. This connection opens by itself when it is back.</source>
        <translation>Der lokale Server ist ausgefallen und wird neu gestartet. Diese Verbindung öffnet sich von selbst, sobald er wieder da ist.</translation>
    </message>
</context>
<context>
    <name>penstock::SessionStore</name>
    <message>
        <source>The folder for them cannot be written; they are lost when Penstock ends.</source>
        <translation>In den Ordner dafür kann nicht geschrieben werden; sie gehen verloren, wenn Penstock endet.</translation>
    </message>
    <message>
        <source>The texts of queries are not kept. %1</source>
        <translation>Die Texte der Abfragen werden nicht aufbewahrt. %1</translation>
    </message>
</context>
<context>
    <name>penstock::SettingsFile</name>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>Eine Einstellung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; has a value that it cannot have.</source>
        <translation>Die Einstellung „%1“ hat einen Wert, den sie nicht haben kann.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address holds a password, which belongs into no file.</source>
        <translation>Die Adresse des Proxys enthält ein Passwort, das in keine Datei gehört.</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; are no list of texts.</source>
        <translation>Die Tasten von „%1“ sind keine Liste von Texten.</translation>
    </message>
    <message>
        <source>The local server is no connection that can be taken over.</source>
        <translation>Der lokale Server ist keine Verbindung, die übernommen werden kann.</translation>
    </message>
    <message>
        <source>This is no file of Penstock&apos;s settings.</source>
        <translation>Das ist keine Datei mit Einstellungen von Penstock.</translation>
    </message>
    <message>
        <source>The settings come from a later version of Penstock.</source>
        <translation>Die Einstellungen kommen von einer späteren Version von Penstock.</translation>
    </message>
    <message>
        <source>Its part &quot;%1&quot; is not as it should be.</source>
        <translation>Ihr Teil „%1“ ist nicht, wie er sein soll.</translation>
    </message>
</context>
<context>
    <name>penstock::SettingsTransfer</name>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Einstellungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Settings and keys are those of the file now.</source>
        <translation>Einstellungen und Tasten sind jetzt die der Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Settings and keys are those of the file now, and %n connection(s) came with it. Their passwords have to be typed once.</source>
        <translation>
            <numerusform>Einstellungen und Tasten sind jetzt die der Datei, und %n Verbindung kam mit. Ihr Passwort muss einmal eingegeben werden.</numerusform>
            <numerusform>Einstellungen und Tasten sind jetzt die der Datei, und %n Verbindungen kamen mit. Ihre Passwörter müssen einmal eingegeben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>All that the file holds is so already.</source>
        <translation>Alles, was die Datei enthält, ist schon so.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the keys of %n command(s)</source>
        <translation>
            <numerusform>die Tasten von %n Befehl</numerusform>
            <numerusform>die Tasten von %n Befehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changes: %1. What was set before is not kept.</source>
        <translation>Die Datei ändert: %1. Was vorher eingestellt war, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
</context>
<context>
    <name>penstock::ShardLayoutJob</name>
    <message>
        <source>This server has no shards to tell of.</source>
        <translation>Dieser Server hat keine Shards, von denen er sagen könnte.</translation>
    </message>
</context>
<context>
    <name>penstock::SharedFile</name>
    <message>
        <source>%1 was changed meanwhile and cannot be read: your change is not kept.</source>
        <translation>%1 wurde inzwischen geändert und kann nicht gelesen werden: Die Änderung ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>penstock::SharedServer</name>
    <message>
        <source>Another program (%1, process %2) looks after the local server in %3, but the server does not answer. Close that program and try again.</source>
        <translation>Ein anderes Programm (%1, Prozess %2) kümmert sich um den lokalen Server in %3, aber der Server antwortet nicht. Schließen Sie dieses Programm und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>penstock::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Taste suchen oder was sie tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>&amp;Neue Taste</translation>
    </message>
    <message>
        <source>Press the key that the chosen command is to have</source>
        <translation>Drücken Sie die Taste, die der gewählte Befehl haben soll</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Beside the keys that it has</source>
        <translation>Zusätzlich zu den Tasten, die er hat</translation>
    </message>
    <message>
        <source>N&amp;o key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>&amp;Übliche Taste</translation>
    </message>
    <message>
        <source>A&amp;ll usual keys</source>
        <translation>&amp;Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>Usually: %1</source>
        <translation>Üblich: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 is “%2” (%3), which keeps its keys.</source>
        <translation>%1 ist „%2“ (%3) und behält seine Tasten.</translation>
    </message>
    <message>
        <source>Choose what is to have another key.</source>
        <translation>Wählen Sie, was eine andere Taste haben soll.</translation>
    </message>
    <message>
        <source>“%1” keeps its keys.</source>
        <translation>„%1“ behält seine Tasten.</translation>
    </message>
    <message>
        <source>%1 is “%2” (%3) by now; that would have it no more.</source>
        <translation>%1 ist bisher „%2“ (%3); dort fiele die Taste weg.</translation>
    </message>
    <message>
        <source>Press the key that “%1” is to have.</source>
        <translation>Drücken Sie die Taste, die „%1“ haben soll.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 ist frei.</translation>
    </message>
    <message>
        <source>&amp;Set, and take it there</source>
        <translation>&amp;Setzen und dort wegnehmen</translation>
    </message>
</context>
<context>
    <name>penstock::SinkBatch</name>
    <message>
        <source>A part of a batch has at least one row.</source>
        <translation>Ein Teil eines Stapels hat mindestens eine Zeile.</translation>
    </message>
</context>
<context>
    <name>penstock::SinkCommand</name>
    <message>
        <source>%1 is not there, or cannot be read.</source>
        <translation>%1 ist nicht da oder nicht zu lesen.</translation>
    </message>
    <message>
        <source>Name one document.</source>
        <translation>Nennen Sie ein Dokument.</translation>
    </message>
    <message>
        <source>--%1 does not go with sink: the document says where to connect.</source>
        <translation>--%1 geht nicht mit sink: Das Dokument sagt, wohin verbunden wird.</translation>
    </message>
    <message>
        <source>Runs a pipeline that a JSON document describes: its source (line protocol in a file, on stdin or in the document, a CSV file, tail of a growing file, listener for writes over HTTP, this computer&apos;s measures, Kafka, MQTT, a query&apos;s answer), its sinks and its policy. What happens is told on standard output, one JSON object per line.
The first Ctrl+C or SIGTERM finishes: what was taken is still written. The second one stops.</source>
        <translation>Führt eine Pipeline aus, die ein JSON-Dokument beschreibt: ihre Quelle (Line Protocol in einer Datei, in der Standardeingabe oder im Dokument, eine CSV-Datei, wachsende Datei, Lauscher für Schreiben über HTTP, Messwerte dieses Rechners, Kafka, MQTT, die Antwort auf eine Abfrage), ihre Senken und ihre Regeln. Was geschieht, steht in der Standardausgabe, ein JSON-Objekt je Zeile.
Das erste Strg+C oder SIGTERM beendet: Was entnommen ist, wird noch geschrieben. Das zweite hält an.</translation>
    </message>
    <message>
        <source>run; check: the document, its secrets and servers, without writing; or schema: what a document may hold, as a JSON Schema.</source>
        <translation>run; check: das Dokument, seine Geheimnisse und Server, ohne zu schreiben; oder schema: was ein Dokument enthalten darf, als JSON Schema.</translation>
    </message>
    <message>
        <source>The document, to run or check.</source>
        <translation>Das Dokument, zum Ausführen oder Prüfen.</translation>
    </message>
    <message>
        <source>Say what to do: sink run FILE.json, sink check FILE.json, or sink schema.</source>
        <translation>Sagen Sie, was zu tun ist: sink run DATEI.json, sink check DATEI.json oder sink schema.</translation>
    </message>
    <message>
        <source>sink schema takes no document.</source>
        <translation>sink schema nimmt kein Dokument.</translation>
    </message>
</context>
<context>
    <name>penstock::SinkSet</name>
    <message>
        <source>row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not in %1 (%2).</source>
        <translation>
            <numerusform>%n Zeile ist nicht in %1 (%2).</numerusform>
            <numerusform>%n Zeilen sind nicht in %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::SmallFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2; it cannot be what is expected here.</source>
        <translation>%1 ist größer als %2; es kann nicht das sein, was hier erwartet wird.</translation>
    </message>
</context>
<context>
    <name>penstock::Socks5Handshake</name>
    <message>
        <source>User and password of a SOCKS5 proxy have at most 255 bytes.</source>
        <translation>Benutzer und Passwort eines SOCKS5-Proxys haben höchstens 255 Bytes.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a login. Give user and password of the proxy in the connection&apos;s settings.</source>
        <translation>Der Proxy %1 verlangt eine Anmeldung. Geben Sie in den Einstellungen der Verbindung Benutzer und Passwort des Proxys an.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let connections through to %2. Ask who runs it.</source>
        <translation>Der Proxy %1 lässt keine Verbindungen zu %2 durch. Fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>The proxy %1 did not find or reach the host of %2. Check how it is spelled.</source>
        <translation>Der Proxy %1 hat den Host von %2 nicht gefunden oder nicht erreicht. Prüfen Sie seine Schreibweise.</translation>
    </message>
    <message>
        <source>The proxy %1 reached the host, but nothing answers at %2: the connection was refused. Check that the server runs.</source>
        <translation>Der Proxy %1 hat den Host erreicht, aber unter %2 antwortet nichts: Die Verbindung wurde abgelehnt. Prüfen Sie, ob der Server läuft.</translation>
    </message>
    <message>
        <source>The proxy %1 did not reach %2 (SOCKS reply %3). Check host and port, and that the server runs.</source>
        <translation>Der Proxy %1 hat %2 nicht erreicht (SOCKS-Antwort %3). Prüfen Sie Host und Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The server&apos;s host name is too long for a SOCKS5 proxy.</source>
        <translation>Der Hostname des Servers ist zu lang für einen SOCKS5-Proxy.</translation>
    </message>
    <message>
        <source>%1 does not speak as a SOCKS5 proxy does. Check the proxy&apos;s address and kind in the connection&apos;s settings.</source>
        <translation>%1 verhält sich nicht wie ein SOCKS5-Proxy. Prüfen Sie in den Einstellungen der Verbindung Adresse und Art des Proxys.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user “%2” with this password. Correct them in the connection&apos;s settings.</source>
        <translation>Der Proxy %1 hat den Benutzer „%2“ mit diesem Passwort nicht akzeptiert. Korrigieren Sie beides in den Einstellungen der Verbindung.</translation>
    </message>
</context>
<context>
    <name>penstock::Source</name>
    <message>
        <source>This source cannot go back to records that it has given.</source>
        <translation>Diese Quelle kann nicht zu Datensätzen zurück, die sie gegeben hat.</translation>
    </message>
</context>
<context>
    <name>penstock::SpanCountJob</name>
    <message>
        <source>counting them takes the server too long</source>
        <translation>der Server braucht zu lange, um sie zu zählen</translation>
    </message>
    <message>
        <source>the answer was cut</source>
        <translation>die Antwort wurde abgeschnitten</translation>
    </message>
</context>
<context>
    <name>penstock::SpanForm</name>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>the first of all times</source>
        <translation>die früheste aller Zeiten</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>Bi&amp;s</translation>
    </message>
    <message>
        <source>the last of all times</source>
        <translation>die späteste aller Zeiten</translation>
    </message>
    <message>
        <source>First moment of the range</source>
        <translation>Erster Zeitpunkt des Zeitraums</translation>
    </message>
    <message>
        <source>Moment behind the range, not in it</source>
        <translation>Zeitpunkt hinter dem Zeitraum, der nicht dazugehört</translation>
    </message>
    <message>
        <source>This moment itself is not in the range</source>
        <translation>Dieser Zeitpunkt selbst gehört nicht zum Zeitraum</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>2024-01-31, 2024-01-31 12:00 (by the clocks of %1), 2024-01-31T12:00:00.5Z, or nanoseconds since 1970</source>
        <translation>2024-01-31, 2024-01-31 12:00 (nach den Uhren von %1), 2024-01-31T12:00:00.5Z oder Nanosekunden seit 1970</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Über&amp;nehmen</translation>
    </message>
</context>
<context>
    <name>penstock::SpanStatement</name>
    <message>
        <source>Only a SELECT can be asked again for a span.</source>
        <translation>Nur ein SELECT lässt sich für eine Zeitspanne noch einmal stellen.</translation>
    </message>
    <message>
        <source>The statement does not say where it reads from.</source>
        <translation>Die Anweisung sagt nicht, woraus sie liest.</translation>
    </message>
    <message>
        <source>A statement with UNION, INTERSECT, EXCEPT, JOIN or INTO is not changed: set its times by hand.</source>
        <translation>Eine Anweisung mit UNION, INTERSECT, EXCEPT, JOIN oder INTO wird nicht geändert: Setzen Sie ihre Zeiten von Hand.</translation>
    </message>
    <message>
        <source>A statement with a SELECT inside is not changed: set its times by hand.</source>
        <translation>Eine Anweisung mit einem SELECT darin wird nicht geändert: Setzen Sie ihre Zeiten von Hand.</translation>
    </message>
    <message>
        <source>What the statement&apos;s WHERE says of the time is not understood: set its times by hand.</source>
        <translation>Was das WHERE der Anweisung über die Zeit sagt, wird nicht verstanden: Setzen Sie ihre Zeiten von Hand.</translation>
    </message>
    <message>
        <source>What the script means by “range” is not understood: set its times by hand.</source>
        <translation>Was das Skript mit „range“ meint, wird nicht verstanden: Setzen Sie seine Zeiten von Hand.</translation>
    </message>
    <message>
        <source>A bracket of the script&apos;s range() is open.</source>
        <translation>Im range() des Skripts ist eine Klammer offen.</translation>
    </message>
    <message>
        <source>The script has no range(), which says from when to when it reads.</source>
        <translation>Das Skript hat kein range(), das sagt, von wann bis wann es liest.</translation>
    </message>
    <message>
        <source>The statement does more than read: it is not asked again for a span.</source>
        <translation>Die Anweisung tut mehr als lesen: Sie wird nicht für eine Zeitspanne noch einmal gestellt.</translation>
    </message>
</context>
<context>
    <name>penstock::Spill</name>
    <message>
        <source>Another run keeps its rows in %1. Wait for its end, or give this one a folder of its own.</source>
        <translation>Ein anderer Lauf bewahrt seine Zeilen in %1 auf. Warten Sie sein Ende ab, oder geben Sie diesem einen eigenen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that an earlier run had kept on disk are sent first, and count as read by this one.</source>
        <translation>
            <numerusform>%n Zeile, die ein früherer Lauf auf dem Datenträger aufbewahrt hatte, wird zuerst gesendet und zählt als von diesem gelesen.</numerusform>
            <numerusform>%n Zeilen, die ein früherer Lauf auf dem Datenträger aufbewahrt hatte, werden zuerst gesendet und zählen als von diesem gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) in %1 were damaged, and cannot be sent.</source>
        <translation>
            <numerusform>%n Stapel in %1 war beschädigt und kann nicht gesendet werden.</numerusform>
            <numerusform>%n Stapel in %1 waren beschädigt und können nicht gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last batch in %1 was cut off, %2 bytes: an earlier run ended, or its disk was full, while it was written.</source>
        <translation>Der letzte Stapel in %1 war abgeschnitten, %2 Bytes: Während er geschrieben wurde, endete ein früherer Lauf, oder sein Datenträger war voll.</translation>
    </message>
    <message>
        <source>%1 holds as much as it may: %2.</source>
        <translation>%1 enthält so viel, wie es darf: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>%1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht zu lesen: %2</translation>
    </message>
    <message>
        <source>A record in %1 is damaged.</source>
        <translation>Ein Datensatz in %1 ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>penstock::SpillSide</name>
    <message numerus="yes">
        <source>the server was away for longer than rows are kept on disk (%n second(s))</source>
        <translation>
            <numerusform>der Server war länger fort, als Zeilen auf dem Datenträger aufbewahrt werden (%n Sekunde)</numerusform>
            <numerusform>der Server war länger fort, als Zeilen auf dem Datenträger aufbewahrt werden (%n Sekunden)</numerusform>
        </translation>
    </message>
    <message>
        <source>No more rows can be kept on disk, so that the source has to wait: %1</source>
        <translation>Auf dem Datenträger lassen sich keine weiteren Zeilen aufbewahren, deshalb muss die Quelle warten: %1</translation>
    </message>
    <message>
        <source>Rows are kept on disk until the server is back: %1</source>
        <translation>Zeilen werden auf dem Datenträger aufbewahrt, bis der Server wieder da ist: %1</translation>
    </message>
    <message>
        <source>All rows that were kept on disk are settled.</source>
        <translation>Alle auf dem Datenträger aufbewahrten Zeilen sind erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were not sent, and could not be kept on disk: %1</source>
        <translation>
            <numerusform>%n Zeile wurde nicht gesendet und ließ sich nicht auf dem Datenträger aufbewahren: %1</numerusform>
            <numerusform>%n Zeilen wurden nicht gesendet und ließen sich nicht auf dem Datenträger aufbewahren: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait in %1, and are sent when the pipeline runs again.</source>
        <translation>
            <numerusform>%n Zeile wartet in %1 und wird gesendet, wenn die Pipeline wieder läuft.</numerusform>
            <numerusform>%n Zeilen warten in %1 und werden gesendet, wenn die Pipeline wieder läuft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::SpooledTable</name>
    <message>
        <source>The rows could not be kept in the folder for temporary files %1: %2. Make room there, or set TMPDIR to another folder.</source>
        <translation>Die Zeilen konnten nicht im Ordner für temporäre Dateien %1 aufbewahrt werden: %2. Schaffen Sie dort Platz oder setzen Sie TMPDIR auf einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>penstock::SshDestination</name>
    <message>
        <source>SSH: &quot;%1&quot; is not a user&apos;s name.</source>
        <translation>SSH: „%1“ ist kein Benutzername.</translation>
    </message>
    <message>
        <source>SSH: write an IPv6 address like [::1] or [::1]:22.</source>
        <translation>SSH: Schreiben Sie eine IPv6-Adresse wie [::1] oder [::1]:22.</translation>
    </message>
    <message>
        <source>SSH: the port must be 1 to 65535.</source>
        <translation>SSH: Der Port muss 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>SSH: a host&apos;s name cannot begin with &quot;-&quot;.</source>
        <translation>SSH: Der Name eines Hosts kann nicht mit „-“ beginnen.</translation>
    </message>
    <message>
        <source>SSH: &quot;%1&quot; is not a host. Write user@host:port, or a name of ssh&apos;s configuration.</source>
        <translation>SSH: „%1“ ist kein Host. Schreiben Sie user@host:port, oder einen Namen aus der Konfiguration von ssh.</translation>
    </message>
</context>
<context>
    <name>penstock::SshTunnel</name>
    <message>
        <source>The folder %1 for ssh&apos;s socket cannot be made: %2.</source>
        <translation>Der Ordner %1 für den Socket von ssh kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>%1 does not reach %2: %3. Check host and port as that host sees them.</source>
        <translation>%1 erreicht %2 nicht: %3. Prüfen Sie Host und Port, wie dieser Host sie sieht.</translation>
    </message>
    <message>
        <source>The program ssh is needed to go through %1, and is not there. Install it (on Debian and Ubuntu the package openssh-client).</source>
        <translation>Um über %1 zu gehen, wird das Programm ssh gebraucht; es ist nicht da. Installieren Sie es (auf Debian und Ubuntu das Paket openssh-client).</translation>
    </message>
    <message>
        <source>ssh does not trust the key of %1: %2 Whether it is the right one, &quot;ssh %1&quot; in a terminal shows and asks.</source>
        <translation>ssh traut dem Schlüssel von %1 nicht: %2 Ob es der richtige ist, zeigt und fragt „ssh %1“ in einem Terminal.</translation>
    </message>
    <message>
        <source>%1 does not let ssh in: %2 Use a key that the agent holds, or one without a passphrase; &quot;ssh %1&quot; in a terminal must work without a question.</source>
        <translation>%1 lässt ssh nicht ein: %2 Nehmen Sie einen Schlüssel, den der Agent hält, oder einen ohne Passphrase; „ssh %1“ muss in einem Terminal ohne Rückfrage gehen.</translation>
    </message>
    <message>
        <source>ssh to %1 ended and did not say why.</source>
        <translation>ssh zu %1 endete und sagte nicht, warum.</translation>
    </message>
    <message>
        <source>ssh to %1 failed: %2</source>
        <translation>ssh zu %1 ist fehlgeschlagen: %2</translation>
    </message>
</context>
<context>
    <name>penstock::StagedEdits</name>
    <message>
        <source>The point has been changed since it was answered: run the statement again first.</source>
        <translation>Der Punkt wurde seit der Antwort geändert: Führen Sie die Anweisung zuerst noch einmal aus.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n points are changed at once this way.</source>
        <translation>
            <numerusform>Mehr als %n Punkt wird auf diese Weise nicht auf einmal geändert.</numerusform>
            <numerusform>Mehr als %n Punkte werden auf diese Weise nicht auf einmal geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The point is to be deleted: take that back first.</source>
        <translation>Der Punkt soll gelöscht werden: Nehmen Sie das zuerst zurück.</translation>
    </message>
</context>
<context>
    <name>penstock::StatementOptions</name>
    <message>
        <source>The statement, or - to read it from standard input.</source>
        <translation>Die Anweisung oder -, um sie von der Standardeingabe zu lesen.</translation>
    </message>
    <message>
        <source>Read the statement from this file.</source>
        <translation>Die Anweisung aus dieser Datei lesen.</translation>
    </message>
    <message>
        <source>The database or bucket to ask.</source>
        <translation>Die abzufragende Datenbank oder der Bucket.</translation>
    </message>
    <message>
        <source>Retention policy.</source>
        <translation>Retention Policy.</translation>
    </message>
    <message>
        <source>influxql, sql or flux; if not given, the server&apos;s usual one.</source>
        <translation>influxql, sql oder flux; ohne Angabe die übliche des Servers.</translation>
    </message>
    <message>
        <source>A value for $name in the statement (in Flux: params.name), as text or of a type: --param host=a --param n:int=5. Types: text, int, float, bool, duration, ident, regex. With --pattern, a value for the pattern. May be repeated.</source>
        <translation>Ein Wert für $name in der Anweisung (in Flux: params.name), als Text oder mit einem Typ: --param host=a --param n:int=5. Typen: text, int, float, bool, duration, ident, regex. Mit --pattern ein Wert für das Muster. Darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>--language must be influxql, sql or flux.</source>
        <translation>--language muss influxql, sql oder flux sein.</translation>
    </message>
    <message>
        <source>Give one statement: as one argument, by -f FILE, or by --pattern.</source>
        <translation>Geben Sie eine Anweisung an: als ein Argument, mit -f DATEI oder mit --pattern.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>The statement is empty.</source>
        <translation>Die Anweisung ist leer.</translation>
    </message>
    <message>
        <source>--param %1: write it as name=value.</source>
        <translation>--param %1: Schreiben Sie ihn als Name=Wert.</translation>
    </message>
    <message>
        <source>A pattern instead of a statement, in the server&apos;s language; its values follow, by place or as name=value. penstock-cli patterns lists them.</source>
        <translation>Eine Vorlage anstelle einer Anweisung, in der Sprache des Servers; ihre Werte folgen, der Reihe nach oder als Name=Wert. penstock-cli patterns listet die Vorlagen auf.</translation>
    </message>
    <message>
        <source>There is no pattern &quot;%1&quot; in %2; there are %3.</source>
        <translation>Die Vorlage „%1“ gibt es in %2 nicht; es gibt %3.</translation>
    </message>
    <message>
        <source>%1 does not run the pattern &quot;%2&quot; in %3; it runs %4.</source>
        <translation>%1 führt das Muster &quot;%2&quot; in %3 nicht aus; es führt %4 aus.</translation>
    </message>
</context>
<context>
    <name>penstock::StatementSources</name>
    <message>
        <source>This was run on %1, a connection that is not there any more. Look where it would go now.</source>
        <translation>Dies lief auf %1, einer Verbindung, die es nicht mehr gibt. Sehen Sie nach, wohin es jetzt ginge.</translation>
    </message>
</context>
<context>
    <name>penstock::StatementZones</name>
    <message>
        <source>Times are shown in UTC: this computer does not know the time zone “%1”.</source>
        <translation>Zeiten werden in UTC gezeigt: dieser Rechner kennt die Zeitzone „%1“ nicht.</translation>
    </message>
</context>
<context>
    <name>penstock::StatementsJob</name>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>The statement “%1” failed, and nothing was written: %2</source>
        <translation>Die Anweisung „%1“ ist gescheitert, und es wurde nichts geschrieben: %2</translation>
    </message>
</context>
<context>
    <name>penstock::StatisticsChart</name>
    <message>
        <source>Nothing is drawn</source>
        <translation>Nichts ist gezeichnet</translation>
    </message>
    <message>
        <source>Select rows above, up to %1: their last 15 minutes are drawn here.</source>
        <translation>Wählen Sie oben bis zu %1 Zeilen: Ihre letzten 15 Minuten werden hier gezeichnet.</translation>
    </message>
    <message>
        <source>The last 15 minutes of the selected statistics</source>
        <translation>Die letzten 15 Minuten der gewählten Statistiken</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>The second reading is waited for</source>
        <translation>Auf die zweite Lesung wird gewartet</translation>
    </message>
    <message>
        <source>What a counter grows by is known from then on.</source>
        <translation>Um wie viel ein Zähler wächst, ist von da an bekannt.</translation>
    </message>
</context>
<context>
    <name>penstock::StatisticsModel</name>
    <message>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Only grows while the server runs; its change a second is drawn.</source>
        <translation>Wächst nur, solange der Server läuft; gezeichnet wird die Änderung je Sekunde.</translation>
    </message>
    <message>
        <source>Goes up and down; its value is drawn.</source>
        <translation>Steigt und fällt; gezeichnet wird der Wert.</translation>
    </message>
    <message>
        <source>The server does not say whether this only grows or goes up and down; its value is drawn.</source>
        <translation>Der Server sagt nicht, ob das nur wächst oder steigt und fällt; gezeichnet wird der Wert.</translation>
    </message>
    <message>
        <source>Known from the second reading on. After a counter fell, nobody knows how much it counted.</source>
        <translation>Bekannt von der zweiten Lesung an. Nachdem ein Zähler gefallen ist, weiß niemand, wie viel er gezählt hat.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Change per second</source>
        <translation>Änderung je Sekunde</translation>
    </message>
</context>
<context>
    <name>penstock::StatisticsPage</name>
    <message>
        <source>Find a module, a statistic, a database …</source>
        <translation>Modul, Statistik, Datenbank suchen …</translation>
    </message>
    <message>
        <source>Find statistics</source>
        <translation>Statistiken suchen</translation>
    </message>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation>
            <numerusform>jede Sekunde</numerusform>
            <numerusform>alle %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>How often statistics are read</source>
        <translation>Wie oft Statistiken gelesen werden</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>The connection is not open</source>
        <translation>Die Verbindung ist nicht offen</translation>
    </message>
    <message>
        <source>Statistics are read as soon as it is.</source>
        <translation>Statistiken werden gelesen, sobald sie es ist.</translation>
    </message>
    <message>
        <source>This server tells no statistics</source>
        <translation>Dieser Server nennt keine Statistiken</translation>
    </message>
    <message>
        <source>No statistics</source>
        <translation>Keine Statistiken</translation>
    </message>
    <message>
        <source>They are asked for again and again while this page is shown.</source>
        <translation>Sie werden immer wieder erfragt, solange diese Seite gezeigt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets of histograms are left out</source>
        <translation>
            <numerusform>%n Klasse von Histogrammen ist ausgelassen</numerusform>
            <numerusform>%n Klassen von Histogrammen sind ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more statistics are left out</source>
        <translation>
            <numerusform>%n weitere Statistik ist ausgelassen</numerusform>
            <numerusform>%n weitere Statistiken sind ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counters fell at %1: the server was restarted, or has set them back. What they counted in between is not known.</source>
        <translation>
            <numerusform>%n Zähler fiel um %1: Der Server wurde neu gestartet, oder er hat ihn zurückgesetzt. Was dazwischen gezählt wurde, ist nicht bekannt.</numerusform>
            <numerusform>%n Zähler fielen um %1: Der Server wurde neu gestartet, oder er hat sie zurückgesetzt. Was dazwischen gezählt wurde, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n statistics</source>
        <translation>
            <numerusform>%n Statistik</numerusform>
            <numerusform>%n Statistiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statistics</source>
        <translation>
            <numerusform>%1 von %n Statistik</numerusform>
            <numerusform>%1 von %n Statistiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %n selected ones are drawn</source>
        <translation>
            <numerusform>die ersten %1 von %n gewählten wird gezeichnet</numerusform>
            <numerusform>die ersten %1 von %n gewählten werden gezeichnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::StatusStrip</name>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>%1 · not connected</source>
        <translation>%1 · nicht verbunden</translation>
    </message>
    <message>
        <source>%1 · connecting…</source>
        <translation>%1 · verbindet…</translation>
    </message>
    <message>
        <source>%1 · connected · %2</source>
        <translation>%1 · verbunden · %2</translation>
    </message>
    <message>
        <source>%1 · no connection</source>
        <translation>%1 · keine Verbindung</translation>
    </message>
    <message>
        <source>Status of the current query</source>
        <translation>Status der aktuellen Abfrage</translation>
    </message>
    <message>
        <source>State of the connection</source>
        <translation>Zustand der Verbindung</translation>
    </message>
    <message>
        <source>%1 · connected · %2 · %3</source>
        <translation>%1 · verbunden · %2 · %3</translation>
    </message>
</context>
<context>
    <name>penstock::StepButton</name>
    <message>
        <source>Step %1, done</source>
        <translation>Schritt %1, erledigt</translation>
    </message>
    <message>
        <source>Step %1, this one</source>
        <translation>Schritt %1, dieser hier</translation>
    </message>
    <message>
        <source>Step %1, still to come</source>
        <translation>Schritt %1, steht noch aus</translation>
    </message>
</context>
<context>
    <name>penstock::StopQuestion</name>
    <message>
        <source>Writes are running</source>
        <translation>Es laufen Schreibvorgänge</translation>
    </message>
    <message>
        <source>One import is still running.</source>
        <translation>Ein Import läuft noch.</translation>
    </message>
    <message numerus="yes">
        <source>%n imports are still running.</source>
        <translation>
            <numerusform>%n Import läuft noch.</numerusform>
            <numerusform>%n Importe laufen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Rows that were written stay; the rest is not imported.</source>
        <translation>Geschriebene Zeilen bleiben; der Rest wird nicht importiert.</translation>
    </message>
    <message>
        <source>Stop 1 import and quit</source>
        <translation>1 Import stoppen und beenden</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n imports and quit</source>
        <translation>
            <numerusform>%n Import stoppen und beenden</numerusform>
            <numerusform>%n Importe stoppen und beenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop 1 import</source>
        <translation>1 Import stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n imports</source>
        <translation>
            <numerusform>%n Import stoppen</numerusform>
            <numerusform>%n Importe stoppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>penstock::StreamBar</name>
    <message>
        <source>The answer goes into a file</source>
        <translation>Die Antwort kommt in eine Datei</translation>
    </message>
    <message>
        <source>Writing %1: %2, %3, %4 rows per second</source>
        <comment>file, rows, bytes, rate</comment>
        <translation>%1 wird geschrieben: %2, %3, %4 Zeilen pro Sekunde</translation>
    </message>
    <message>
        <source>Stop writin&amp;g</source>
        <translation>Schreiben &amp;stoppen</translation>
    </message>
</context>
<context>
    <name>penstock::StripButtons</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Den ganzen Lauf zeigen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Go on where it stopped…</source>
        <translation>Weitermachen, wo es endete …</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal starten</translation>
    </message>
    <message>
        <source>Write again what was not stored…</source>
        <translation>Nicht Gespeichertes noch einmal schreiben …</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>&amp;Stop at once</source>
        <translation>&amp;Sofort anhalten</translation>
    </message>
    <message>
        <source>&amp;Give up what waits…</source>
        <translation>Wartendes auf&amp;geben …</translation>
    </message>
    <message>
        <source>&amp;Commit what is stored now</source>
        <translation>Gespeichertes jetzt &amp;bestätigen</translation>
    </message>
    <message>
        <source>&amp;Limit the speed…</source>
        <translation>Geschwindigkeit be&amp;grenzen …</translation>
    </message>
    <message>
        <source>Size and number of requests</source>
        <translation>Größe und Zahl der Anfragen</translation>
    </message>
    <message>
        <source>As the s&amp;ettings say</source>
        <translation>Wie die &amp;Einstellungen es sagen</translation>
    </message>
    <message>
        <source>As the server&apos;s &amp;answers show</source>
        <translation>Nach den &amp;Antworten des Servers</translation>
    </message>
    <message>
        <source>&amp;Pinned as they are now</source>
        <translation>Fest&amp;gesetzt auf die jetzigen Werte</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop at once: what waits is not sent</source>
        <translation>Sofort anhalten: Was wartet, wird nicht gesendet</translation>
    </message>
    <message>
        <source>Stop: take no more, and write what was read</source>
        <translation>Anhalten: nichts mehr nehmen und schreiben, was gelesen ist</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Sofort anhalten</translation>
    </message>
    <message>
        <source>Pin &amp;by hand…</source>
        <translation>Von &amp;Hand festsetzen …</translation>
    </message>
</context>
<context>
    <name>penstock::StripHead</name>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>until it resumes: %1, %2</source>
        <translation>bis es weitergeht: %1, %2</translation>
    </message>
    <message>
        <source>paused so far: %1</source>
        <translation>bisher pausiert: %1</translation>
    </message>
    <message>
        <source> · %1 not stored</source>
        <translation> · %1 nicht gespeichert</translation>
    </message>
    <message>
        <source> · %1 unknown</source>
        <translation> · %1 unbekannt</translation>
    </message>
    <message>
        <source> · %1 not sent</source>
        <translation> · %1 nicht gesendet</translation>
    </message>
    <message>
        <source>rows per second</source>
        <translation>Zeilen pro Sekunde</translation>
    </message>
    <message>
        <source>Rejected rows and log</source>
        <translation>Abgelehnte Zeilen und Protokoll</translation>
    </message>
    <message>
        <source>%1 not stored</source>
        <translation>%1 nicht gespeichert</translation>
    </message>
    <message>
        <source>until it resumes: %1</source>
        <translation>bis es weitergeht: %1</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>pausiert: %1</translation>
    </message>
    <message>
        <source>, %1/s on the wire</source>
        <translation>, %1/s auf der Leitung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>archive.csv: 429 · 4.2 s</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Finishing what was read</source>
        <translation>Beendet, was gelesen ist</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <comment>a state</comment>
        <translation>%1, von Hand</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message numerus="yes">
        <source>row(s) in %1</source>
        <translation>
            <numerusform>Zeile in %1</numerusform>
            <numerusform>Zeilen in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) stored in %1</source>
        <translation>
            <numerusform>Zeile gespeichert in %1</numerusform>
            <numerusform>Zeilen gespeichert in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::TabDrag</name>
    <message>
        <source>Move here</source>
        <translation>Hierher verschieben</translation>
    </message>
    <message>
        <source>Split right</source>
        <translation>Rechts teilen</translation>
    </message>
    <message>
        <source>Split down</source>
        <translation>Unten teilen</translation>
    </message>
</context>
<context>
    <name>penstock::TabFile</name>
    <message>
        <source>This query was saved for the connection “%1”, which is not here. Look at the tool bar for what it would run against now.</source>
        <translation>Diese Abfrage wurde für die Verbindung „%1“ gespeichert, die es hier nicht gibt. Die Werkzeugleiste zeigt, wo sie jetzt ausgeführt würde.</translation>
    </message>
    <message>
        <source>Save the query</source>
        <translation>Abfrage speichern</translation>
    </message>
    <message>
        <source>Queries (*%1)</source>
        <translation>Abfragen (*%1)</translation>
    </message>
    <message>
        <source>Saved in %1, without the password or token in the text: secrets are in no file.</source>
        <translation>In %1 gespeichert, ohne das Passwort oder Token im Text: Geheimnisse stehen in keiner Datei.</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Overwrite it</source>
        <translation>Datei &amp;überschreiben</translation>
    </message>
    <message>
        <source>&amp;Load it, and drop what I changed</source>
        <translation>&amp;Laden und meine Änderungen verwerfen</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Your text is as it was; saving it asks first.</source>
        <translation>%1 wurde von einem anderen Programm geändert. Ihr Text ist, wie er war; vor dem Speichern wird gefragt.</translation>
    </message>
    <message>
        <source>&amp;Load the file</source>
        <translation>Datei &amp;laden</translation>
    </message>
    <message>
        <source>%1 is not there any more: it was moved or removed. Saving makes it anew.</source>
        <translation>%1 ist nicht mehr da: Die Datei wurde verschoben oder entfernt. Speichern legt sie neu an.</translation>
    </message>
    <message>
        <source>Saved in %1. It is still for the connection “%2”, which is not here.</source>
        <translation>Gespeichert in %1. Die Abfrage gilt weiterhin für die Verbindung „%2“, die es hier nicht gibt.</translation>
    </message>
</context>
<context>
    <name>penstock::TabHalf</name>
    <message>
        <source>Queries of the half that is worked in</source>
        <translation>Abfragen der Hälfte, in der gearbeitet wird</translation>
    </message>
    <message>
        <source>Queries of the other half</source>
        <translation>Abfragen der anderen Hälfte</translation>
    </message>
</context>
<context>
    <name>penstock::TabMenus</name>
    <message>
        <source>All tabs</source>
        <translation>Alle Tabs</translation>
    </message>
    <message>
        <source>New query</source>
        <translation>Neue Abfrage</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>&amp;Andere schließen</translation>
    </message>
    <message>
        <source>Close those to the &amp;right</source>
        <translation>&amp;Rechts davon schließen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Move to the other half</source>
        <translation>In die &amp;andere Hälfte verschieben</translation>
    </message>
    <message>
        <source>Bring &amp;both halves together</source>
        <translation>&amp;Beide Hälften zusammenführen</translation>
    </message>
    <message>
        <source>Split ri&amp;ght</source>
        <translation>&amp;Rechts teilen</translation>
    </message>
    <message>
        <source>Split do&amp;wn</source>
        <translation>&amp;Unten teilen</translation>
    </message>
</context>
<context>
    <name>penstock::TableBound</name>
    <message>
        <source>The answer has more tables with columns of their own than can be shown (%1 tables, %2 columns), or names too long; the rows so far are kept. Ask for fewer measurements at a time.</source>
        <translation>Die Antwort hat mehr Tabellen mit eigenen Spalten, als gezeigt werden können (%1 Tabellen, %2 Spalten), oder zu lange Namen; die Zeilen bis dahin bleiben. Fragen Sie nach weniger Measurements auf einmal.</translation>
    </message>
</context>
<context>
    <name>penstock::TableDifference</name>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>only before</source>
        <translation>nur vorher</translation>
    </message>
    <message>
        <source>only now</source>
        <translation>nur jetzt</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 vorher</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 jetzt</translation>
    </message>
</context>
<context>
    <name>penstock::TableExport</name>
    <message>
        <source>%1 Choose another place, or make room.</source>
        <translation>%1 Wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>penstock::TableLines</name>
    <message>
        <source>The table has no column left for a field. A point needs at least one.</source>
        <translation>Die Tabelle hat keine Spalte mehr für ein Feld. Ein Datenpunkt braucht mindestens eines.</translation>
    </message>
    <message>
        <source>The table has no time. Name the column that holds it.</source>
        <translation>Die Tabelle hat keine Zeit. Nennen Sie die Spalte, die sie enthält.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds no times. Choose one with times, with nanoseconds since 1970, or with text in ISO 8601.</source>
        <translation>Die Spalte „%1“ enthält keine Zeiten. Wählen Sie eine mit Zeiten, mit Nanosekunden seit 1970 oder mit Text nach ISO 8601.</translation>
    </message>
    <message>
        <source>The measurement is missing. Name it, or the column that holds it.</source>
        <translation>Das Measurement fehlt. Nennen Sie es oder die Spalte, die es enthält.</translation>
    </message>
    <message>
        <source>The table has two columns &quot;%1&quot;. Rename one.</source>
        <translation>Die Tabelle hat zwei Spalten „%1“. Benennen Sie eine um.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;. Its columns are: %2.</source>
        <translation>Die Tabelle hat keine Spalte „%1“. Ihre Spalten sind: %2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is named twice. Use it once.</source>
        <translation>Die Spalte „%1“ ist zweimal genannt. Verwenden Sie sie nur einmal.</translation>
    </message>
    <message>
        <source>The measurement is missing.</source>
        <translation>Das Measurement fehlt.</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>Die Zeit fehlt.</translation>
    </message>
    <message>
        <source>The unsigned field &quot;%1&quot; is %2, which is too large for an integer.</source>
        <translation>Das vorzeichenlose Feld „%1“ ist %2, was für eine Ganzzahl zu groß ist.</translation>
    </message>
</context>
<context>
    <name>penstock::TableSeriesModel</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>penstock::TableTimes</name>
    <message>
        <source>&quot;%1&quot; is what this table calls the time of a row: it would be overwritten</source>
        <translation>„%1“ heißt in dieser Tabelle die Zeit einer Zeile: sie würde überschrieben</translation>
    </message>
</context>
<context>
    <name>penstock::TableWriter</name>
    <message>
        <source>The rows could not be written: %1. Check that there is room and try again.</source>
        <translation>Die Zeilen ließen sich nicht schreiben: %1. Prüfen Sie, ob Platz ist, und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s)</source>
        <translation>
            <numerusform>… und %n weitere Zeile</numerusform>
            <numerusform>… und %n weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::TailCheckpoints</name>
    <message>
        <source>%1 should say how far an earlier run has come, and does not. Remove it, and the source begins as its document says.</source>
        <translation>%1 soll sagen, wie weit ein früherer Lauf gekommen ist, und tut es nicht. Entfernen Sie es, dann beginnt die Quelle, wie ihr Dokument es sagt.</translation>
    </message>
</context>
<context>
    <name>penstock::TailFile</name>
    <message>
        <source>%1 is no file that can be followed as it grows.</source>
        <translation>%1 ist keine Datei, der man beim Wachsen folgen kann.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht zu lesen: %2</translation>
    </message>
</context>
<context>
    <name>penstock::TailSource</name>
    <message>
        <source>Line %1 is too long to be line protocol.</source>
        <translation>Zeile %1 ist zu lang für Line Protocol.</translation>
    </message>
    <message>
        <source>a string is not closed: its second quote is missing</source>
        <translation>ein String ist nicht geschlossen: sein zweites Anführungszeichen fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%1 was made anew %n time(s); each was read to its end.</source>
        <translation>
            <numerusform>%1 wurde %n Mal neu angelegt; jede wurde zu Ende gelesen.</numerusform>
            <numerusform>%1 wurde %n Mal neu angelegt; jede wurde zu Ende gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was cut short or written anew in place %n time(s), and read from its beginning then. What was written and not yet read before is lost.</source>
        <translation>
            <numerusform>%1 wurde %n Mal gekürzt oder an Ort und Stelle neu geschrieben und dann von vorn gelesen. Was vorher geschrieben und noch nicht gelesen war, ist verloren.</numerusform>
            <numerusform>%1 wurde %n Mal gekürzt oder an Ort und Stelle neu geschrieben und dann von vorn gelesen. Was vorher geschrieben und noch nicht gelesen war, ist verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) had no end when %1 was cut short, and were not sent.</source>
        <translation>
            <numerusform>%n Zeile hatte kein Ende, als %1 gekürzt wurde, und wurde nicht gesendet.</numerusform>
            <numerusform>%n Zeilen hatten kein Ende, als %1 gekürzt wurde, und wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last line of %1 has no end yet, and was not sent.</source>
        <translation>Die letzte Zeile von %1 hat noch kein Ende und wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 is not the file that an earlier run stopped in, and that one is not beside it: it is read from its beginning. What the other had beyond that place was not read.</source>
        <translation>%1 ist nicht die Datei, in der ein früherer Lauf endete, und jene liegt nicht daneben: Gelesen wird von vorn. Was jene hinter dieser Stelle noch hatte, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 was made anew several times since the last run. These were not read: %2</source>
        <translation>%1 wurde seit dem letzten Lauf mehrmals neu angelegt. Nicht gelesen wurden: %2</translation>
    </message>
</context>
<context>
    <name>penstock::Talk</name>
    <message>
        <source>%1 refused this. It says: %2</source>
        <translation>%1 hat dies abgelehnt. Antwort des Servers: %2</translation>
    </message>
</context>
<context>
    <name>penstock::TalkJob</name>
    <message>
        <source>%1 goes on answering without an end. The last request was %2.</source>
        <translation>%1 antwortet immer weiter, ohne Ende. Die letzte Anfrage war %2.</translation>
    </message>
</context>
<context>
    <name>penstock::TargetBar</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>No database</source>
        <translation>Keine Datenbank</translation>
    </message>
    <message>
        <source>Manage connections</source>
        <translation>Verbindungen verwalten</translation>
    </message>
</context>
<context>
    <name>penstock::TargetCheckJob</name>
    <message>
        <source>What the server has already is not known: %1 does not tell it.</source>
        <translation>Was der Server schon hat, ist nicht bekannt: %1 sagt es nicht.</translation>
    </message>
    <message>
        <source>What the server has already is not looked at: each row names its measurement.</source>
        <translation>Was der Server schon hat, wird nicht angesehen: Jede Zeile nennt ihr Measurement.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>Which fields the measurement has is not known: %1</source>
        <translation>Welche Felder das Measurement hat, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Of which types the fields are is not known: the server does not tell it.</source>
        <translation>Welche Typen die Felder haben, ist nicht bekannt: Der Server sagt es nicht.</translation>
    </message>
    <message>
        <source>Which tags the measurement has is not known: %1</source>
        <translation>Welche Tags das Measurement hat, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>How long the database keeps rows is not known: %1</source>
        <translation>Wie lange die Datenbank Zeilen aufbewahrt, ist nicht bekannt: %1</translation>
    </message>
</context>
<context>
    <name>penstock::TargetConflict</name>
    <message>
        <source>&quot;%1&quot; is a tag there, and a field of type %2 here.</source>
        <translation>„%1“ ist dort ein Tag und hier ein Feld vom Typ %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a field of type %2 there, and %3 here.</source>
        <translation>„%1“ ist dort ein Feld vom Typ %2 und hier %3.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; becomes a tag, as the measurement has it.</source>
        <translation>Die Spalte „%1“ wird zum Tag, wie das Measurement sie hat.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; becomes a text field, as the measurement has it.</source>
        <translation>Die Spalte „%1“ wird zum Textfeld, wie das Measurement sie hat.</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>of type %1</source>
        <translation>vom Typ %1</translation>
    </message>
</context>
<context>
    <name>penstock::TargetPage</name>
    <message>
        <source>Takes the rows; it is made when it is new</source>
        <translation>Nimmt die Zeilen auf; wird angelegt, wenn es neu ist</translation>
    </message>
    <message>
        <source>&amp;Measurement</source>
        <translation>&amp;Measurement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Answer what is asked above to go on.</source>
        <translation>Beantworten Sie, was oben gefragt wird, um fortzufahren.</translation>
    </message>
    <message>
        <source>Not needed: the rows go to %1</source>
        <translation>Nicht nötig: Die Zeilen kommen in %1</translation>
    </message>
    <message>
        <source>New: made with the first rows</source>
        <translation>Neu: entsteht mit den ersten Zeilen</translation>
    </message>
    <message>
        <source>Exists already: the rows are added to it</source>
        <translation>Besteht bereits: die Zeilen kommen hinzu</translation>
    </message>
    <message>
        <source>Rows that are not stored are not kept: there is no folder that takes their file.</source>
        <translation>Zeilen, die nicht gespeichert werden, werden nicht behalten: Es gibt keinen Ordner, der ihre Datei aufnimmt.</translation>
    </message>
    <message>
        <source>The folder for rows that are not stored cannot be used: they go beside the file.</source>
        <translation>Der Ordner für nicht gespeicherte Zeilen kann nicht benutzt werden: Sie kommen neben die Datei.</translation>
    </message>
    <message>
        <source>The connection is not there any more: choose another one.</source>
        <translation>Die Verbindung gibt es nicht mehr: Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>penstock::TargetState</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>If this is an InfluxDB 3 that is new, it has no token yet, and its first one can be made here.</source>
        <translation>Falls dies ein neues InfluxDB 3 ist, hat es noch kein Token, und sein erstes kann hier erstellt werden.</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>Make the first token…</source>
        <translation>Das erste Token erstellen …</translation>
    </message>
</context>
<context>
    <name>penstock::TcpHttpSocket</name>
    <message>
        <source>%1 closed the connection while the encryption was set up. Check that it speaks https on this port.</source>
        <translation>%1 hat die Verbindung geschlossen, während die Verschlüsselung aufgebaut wurde. Prüfen Sie, ob der Server auf diesem Port https spricht.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused. Check that the server runs and that host and port are right.</source>
        <translation>Unter %1 antwortet nichts: Die Verbindung wurde abgelehnt. Prüfen Sie, ob der Server läuft und Host und Port stimmen.</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check how it is spelled, and the network.</source>
        <translation>Der Host %1 wurde nicht gefunden. Prüfen Sie seine Schreibweise und das Netzwerk.</translation>
    </message>
    <message>
        <source>Connecting to %1 took too long. Check host, port and firewall.</source>
        <translation>Der Verbindungsaufbau zu %1 dauerte zu lange. Prüfen Sie Host, Port und Firewall.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made. Check that it speaks https on this port.</source>
        <translation>Es kam keine verschlüsselte Verbindung zu %1 zustande. Prüfen Sie, ob der Server auf diesem Port https spricht.</translation>
    </message>
    <message>
        <source>The connection to %1 broke: %2.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen: %2.</translation>
    </message>
    <message>
        <source>No connection to %1: %2. Check the network.</source>
        <translation>Keine Verbindung zu %1: %2. Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection instead of reaching %2. Check the proxy&apos;s address and kind in the connection&apos;s settings.</source>
        <translation>Der Proxy %1 hat die Verbindung geschlossen, anstatt %2 zu erreichen. Prüfen Sie in den Einstellungen der Verbindung Adresse und Art des Proxys.</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy %1: the connection was refused. Check the proxy&apos;s address in the connection&apos;s settings.</source>
        <translation>Am Proxy %1 antwortet nichts: Die Verbindung wurde abgelehnt. Prüfen Sie die Adresse des Proxys in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>The proxy&apos;s host %1 was not found. Check how it is spelled in the connection&apos;s settings.</source>
        <translation>Der Host %1 des Proxys wurde nicht gefunden. Prüfen Sie seine Schreibweise in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>No connection to the proxy %1: %2. Check the network.</source>
        <translation>Keine Verbindung zum Proxy %1: %2. Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 asks for a client certificate. Choose one and its key in the connection&apos;s settings.</source>
        <translation>%1 verlangt ein Client-Zertifikat. Wählen Sie eines und seinen Schlüssel in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate. Choose one of an authority that the server trusts, in the connection&apos;s settings.</source>
        <translation>%1 hat das Client-Zertifikat nicht angenommen. Wählen Sie in den Einstellungen der Verbindung eines von einer Zertifizierungsstelle, der der Server vertraut.</translation>
    </message>
    <message>
        <source>No connection to %1 through ssh: %2.</source>
        <translation>Keine Verbindung zu %1 durch ssh: %2.</translation>
    </message>
</context>
<context>
    <name>penstock::Terminal</name>
    <message>
        <source>The output is not complete: %1.</source>
        <translation>Die Ausgabe ist nicht vollständig: %1.</translation>
    </message>
    <message>
        <source>The line on standard input is longer than any secret.</source>
        <translation>Die Zeile auf der Standardeingabe ist länger als jedes Geheimnis.</translation>
    </message>
</context>
<context>
    <name>penstock::TextEncoding</name>
    <message>
        <source>There is no encoding &quot;%1&quot;. Usual ones are: %2.</source>
        <translation>Es gibt keine Kodierung „%1“. Übliche sind: %2.</translation>
    </message>
</context>
<context>
    <name>penstock::TextSearch</name>
    <message>
        <source>not a pattern: %1</source>
        <translation>kein Muster: %1</translation>
    </message>
</context>
<context>
    <name>penstock::TextTemplate</name>
    <message>
        <source>a brace stands alone: a key stands between two, and two of a kind stand for one.</source>
        <translation>eine geschweifte Klammer steht allein: Ein Schlüssel steht zwischen zweien, und zwei gleiche stehen für eine.</translation>
    </message>
    <message>
        <source>between two braces stands the key of a value.</source>
        <translation>zwischen zwei geschweiften Klammern steht der Schlüssel eines Werts.</translation>
    </message>
</context>
<context>
    <name>penstock::TideSampleJob</name>
    <message>
        <source>The sample data cannot be written to %1: %2.</source>
        <translation>Die Beispieldaten lassen sich nicht nach %1 schreiben: %2.</translation>
    </message>
    <message>
        <source>Computed from published harmonic constituents (M2, S2, N2, K1, O1); not observed and not for navigation.</source>
        <translation>Berechnet aus veröffentlichten harmonischen Konstituenten (M2, S2, N2, K1, O1); nicht gemessen und nicht für die Navigation.</translation>
    </message>
</context>
<context>
    <name>penstock::TimeAxis</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 since 1970</source>
        <comment>ms since 1970</comment>
        <translation>%1 seit 1970</translation>
    </message>
</context>
<context>
    <name>penstock::TimeBar</name>
    <message>
        <source>Pattern of the time</source>
        <translation>Muster der Zeit</translation>
    </message>
    <message>
        <source>As in Qt (dd.MM.yyyy HH:mm:ss.zzz) or in strftime (%d.%m.%Y %H:%M:%S)</source>
        <translation>Wie in Qt (dd.MM.yyyy HH:mm:ss.zzz) oder in strftime (%d.%m.%Y %H:%M:%S)</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>Moment that the time counts from</source>
        <translation>Zeitpunkt, ab dem die Zeit zählt</translation>
    </message>
    <message>
        <source>Counts f&amp;rom</source>
        <translation>Zählt a&amp;b</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeitz&amp;one</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>The zone of times that carry no offset of their own</source>
        <translation>Zeitzone der Zeiten, die keinen eigenen Versatz angeben</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Choose one from the list, such as Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone. Wählen Sie eine aus der Liste, zum Beispiel Europe/Berlin.</translation>
    </message>
    <message>
        <source>Say the pattern of the time, such as dd.MM.yyyy HH:mm:ss.</source>
        <translation>Nennen Sie das Muster der Zeit, etwa dd.MM.yyyy HH:mm:ss.</translation>
    </message>
    <message>
        <source>“%1” is no pattern of a time. An example is dd.MM.yyyy HH:mm:ss.</source>
        <translation>„%1“ ist kein Muster einer Zeit. Ein Beispiel ist dd.MM.yyyy HH:mm:ss.</translation>
    </message>
    <message>
        <source>Say the moment that the time counts from, such as 2024-01-31 09:00:00.</source>
        <translation>Nennen Sie den Zeitpunkt, ab dem die Zeit zählt, etwa 2024-01-31 09:00:00.</translation>
    </message>
</context>
<context>
    <name>penstock::TimeDoubt</name>
    <message numerus="yes">
        <source>%n time(s) are far from today when they are read as %1, but not as %2. The first stands in line %3: </source>
        <translation>
            <numerusform>%n Zeit liegt weit von heute entfernt, wenn sie als %1 gelesen wird, als %2 aber nicht. Die erste steht in Zeile %3: </numerusform>
            <numerusform>%n Zeiten liegen weit von heute entfernt, wenn sie als %1 gelesen werden, als %2 aber nicht. Die erste steht in Zeile %3: </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2 as %3, and %4 as %5. If that is what they are, write again with the precision %6.</source>
        <translation>%1 ist als %3 %2 und als %5 %4. Wenn sie das sind, schreiben Sie noch einmal mit der Genauigkeit %6.</translation>
    </message>
</context>
<context>
    <name>penstock::TimeFilling</name>
    <message>
        <source>The connection was closed; the statement has not been run.</source>
        <translation>Die Verbindung wurde geschlossen; die Anweisung wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Where the data is could not be asked; the statement has not been run. %1</source>
        <translation>Wo die Daten sind, ließ sich nicht fragen; die Anweisung wurde nicht ausgeführt. %1</translation>
    </message>
    <message>
        <source>Where the data is cannot be asked: the statement does not tell by name all that it reads. Choose another range of time; the statement has not been run.</source>
        <translation>Wo die Daten sind, kann nicht erfragt werden: Die Anweisung nennt nicht alles, was sie liest, mit Namen. Wählen Sie einen anderen Zeitbereich; die Anweisung wurde nicht ausgeführt.</translation>
    </message>
</context>
<context>
    <name>penstock::TimeRange</name>
    <message>
        <source>“%1”: the clocks of %2 skip this time.</source>
        <translation>„%1“: Die Uhren von %2 überspringen diese Zeit.</translation>
    </message>
    <message>
        <source>“%1”: the clocks of %2 show this time twice. Write %3 or %4.</source>
        <translation>„%1“: Die Uhren von %2 zeigen diese Zeit zweimal. Schreiben Sie %3 oder %4.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 2024-01-31, 2024-01-31 12:00, 2024-01-31T12:00:00.5Z, or nanoseconds since 1970.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie 2024-01-31, 2024-01-31 12:00, 2024-01-31T12:00:00.5Z oder Nanosekunden seit 1970.</translation>
    </message>
    <message>
        <source>This computer does not know the time zone “%1”.</source>
        <translation>Dieser Rechner kennt die Zeitzone „%1“ nicht.</translation>
    </message>
    <message>
        <source>“%1”: times reach from 1677-09-21 to 2262-04-11.</source>
        <translation>„%1“: Zeiten reichen von 1677-09-21 bis 2262-04-11.</translation>
    </message>
</context>
<context>
    <name>penstock::TimeRangeBar</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Letzter %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n hour(s)</source>
        <translation>
            <numerusform>Letzte %n Stunde</numerusform>
            <numerusform>Letzte %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n minute(s)</source>
        <translation>
            <numerusform>Letzte %n Minute</numerusform>
            <numerusform>Letzte %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n second(s)</source>
        <translation>
            <numerusform>Letzte %n Sekunde</numerusform>
            <numerusform>Letzte %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>Wo die Daten sind</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>From the first to the last point of what the statement reads; the server is asked</source>
        <translation>Vom ersten bis zum letzten Punkt dessen, was die Anweisung liest; der Server wird gefragt</translation>
    </message>
    <message>
        <source>&amp;From … to …</source>
        <translation>&amp;Von … bis …</translation>
    </message>
    <message>
        <source>Show what is &amp;sent</source>
        <translation>Zeigen, was gesendet &amp;wird</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1 (nicht verwendet)</translation>
    </message>
    <message>
        <source>Range of time: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>%1: what $timeFilter, $from, $to and $interval in the statement stand for, by this computer&apos;s clock</source>
        <translation>%1: wofür $timeFilter, $from, $to und $interval in der Anweisung stehen, nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>%1. It counts for statements with $timeFilter, $from, $to or $interval; this one has none of them.</source>
        <translation>%1. Er gilt für Anweisungen mit $timeFilter, $from, $to oder $interval; diese enthält nichts davon.</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Zeitzone: %1</translation>
    </message>
    <message>
        <source>%1: what $zone stands for, and by whose clocks times are shown from the next run on</source>
        <translation>%1: wofür $zone steht, und nach wessen Uhren Zeiten ab dem nächsten Lauf gezeigt werden</translation>
    </message>
    <message>
        <source>%1: by whose clocks times are shown from the next run on, unless the statement names a zone; $zone stands for it in a statement</source>
        <translation>%1: nach wessen Uhren Zeiten ab dem nächsten Lauf gezeigt werden, sofern die Anweisung keine Zone nennt; in einer Anweisung steht $zone dafür</translation>
    </message>
</context>
<context>
    <name>penstock::TimestampFormat</name>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>Unix time in seconds</source>
        <translation>Unix-Zeit in Sekunden</translation>
    </message>
    <message>
        <source>Unix time in milliseconds</source>
        <translation>Unix-Zeit in Millisekunden</translation>
    </message>
    <message>
        <source>Unix time in microseconds</source>
        <translation>Unix-Zeit in Mikrosekunden</translation>
    </message>
    <message>
        <source>Unix time in nanoseconds</source>
        <translation>Unix-Zeit in Nanosekunden</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Digits: year, month, day, hour, …</source>
        <translation>Ziffern: Jahr, Monat, Tag, Stunde, …</translation>
    </message>
    <message>
        <source>Year, quarter, month or week</source>
        <translation>Jahr, Quartal, Monat oder Woche</translation>
    </message>
    <message>
        <source>Excel&apos;s days since 1900</source>
        <translation>Excels Tage seit 1900</translation>
    </message>
    <message>
        <source>Windows file time</source>
        <translation>Dateizeit von Windows</translation>
    </message>
    <message>
        <source>Seconds since a start</source>
        <translation>Sekunden seit einem Anfang</translation>
    </message>
    <message>
        <source>Milliseconds since a start</source>
        <translation>Millisekunden seit einem Anfang</translation>
    </message>
    <message>
        <source>Time of day alone</source>
        <translation>Uhrzeit allein</translation>
    </message>
    <message>
        <source>As &quot;%1&quot;</source>
        <translation>Wie „%1“</translation>
    </message>
</context>
<context>
    <name>penstock::TlsPolicy</name>
    <message>
        <source>The certificate of %1 is self-signed, and this computer does not know it. If the server is yours, choose its CA file or pin the certificate&apos;s fingerprint in the connection&apos;s settings.</source>
        <translation>Das Zertifikat von %1 ist selbst signiert, und dieser Rechner kennt es nicht. Wenn der Server Ihnen gehört, wählen Sie in den Einstellungen der Verbindung seine CA-Datei oder legen Sie den Fingerabdruck des Zertifikats fest.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that is not trusted here. Choose the authority&apos;s CA file or pin the certificate&apos;s fingerprint in the connection&apos;s settings.</source>
        <translation>Das Zertifikat von %1 wurde von einer Stelle ausgegeben, der hier nicht vertraut wird. Wählen Sie in den Einstellungen der Verbindung die CA-Datei dieser Stelle oder legen Sie den Fingerabdruck des Zertifikats fest.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name (%2). Use that name in the address, or pin the certificate&apos;s fingerprint in the connection&apos;s settings.</source>
        <translation>Das Zertifikat von %1 gilt für einen anderen Namen (%2). Verwenden Sie diesen Namen in der Adresse oder legen Sie in den Einstellungen der Verbindung den Fingerabdruck des Zertifikats fest.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Renew it on the server, or pin its fingerprint in the connection&apos;s settings.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen. Erneuern Sie es auf dem Server oder legen Sie in den Einstellungen der Verbindung seinen Fingerabdruck fest.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2. Check this computer&apos;s clock.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2. Prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2. Choose a CA file or pin the certificate&apos;s fingerprint in the connection&apos;s settings.</source>
        <translation>Das Zertifikat von %1 wurde nicht akzeptiert: %2. Wählen Sie in den Einstellungen der Verbindung eine CA-Datei oder legen Sie den Fingerabdruck des Zertifikats fest.</translation>
    </message>
    <message>
        <source>The pinned fingerprint must have 64 hexadecimal digits (SHA-256). Correct it in the connection&apos;s settings.</source>
        <translation>Der festgelegte Fingerabdruck muss 64 Hexadezimalziffern haben (SHA-256). Korrigieren Sie ihn in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate in PEM form. Choose another one in the connection&apos;s settings.</source>
        <translation>Die CA-Datei %1 enthält kein Zertifikat im PEM-Format. Wählen Sie in den Einstellungen der Verbindung eine andere.</translation>
    </message>
    <message>
        <source>%1 has another certificate than the pinned one. If it was renewed, pin the new fingerprint in the connection&apos;s settings; if not, somebody may be in between.</source>
        <translation>%1 hat ein anderes Zertifikat als das festgelegte. Wurde es erneuert, legen Sie in den Einstellungen der Verbindung den neuen Fingerabdruck fest; andernfalls sitzt vielleicht jemand dazwischen.</translation>
    </message>
    <message>
        <source>The certificate&apos;s SHA-256 fingerprint is %1.</source>
        <translation>Der SHA-256-Fingerabdruck des Zertifikats ist %1.</translation>
    </message>
    <message>
        <source>The CA file cannot be used: %1 Choose another one in the connection&apos;s settings.</source>
        <translation>Die CA-Datei kann nicht verwendet werden: %1 Wählen Sie in den Einstellungen der Verbindung eine andere.</translation>
    </message>
</context>
<context>
    <name>penstock::TokenDialog</name>
    <message>
        <source>The new token</source>
        <translation>Das neue Token</translation>
    </message>
    <message>
        <source>The server tells this token now, and never again. Penstock does not keep it: copy it to where it is needed.</source>
        <translation>Der Server nennt dieses Token jetzt und nie wieder. Penstock bewahrt es nicht auf: Kopieren Sie es dorthin, wo es gebraucht wird.</translation>
    </message>
    <message>
        <source>The server tells the token “%1” now, and never again. Penstock does not keep it: copy it to where it is needed.</source>
        <translation>Der Server nennt das Token „%1“ jetzt und nie wieder. Penstock bewahrt es nicht auf: Kopieren Sie es dorthin, wo es gebraucht wird.</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Das Token</translation>
    </message>
    <message>
        <source>C&amp;opy the token</source>
        <translation>Token k&amp;opieren</translation>
    </message>
    <message>
        <source>&amp;I have copied it</source>
        <translation>&amp;Ich habe es kopiert</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The server tells its first token now, and never again. It may do everything: copy it to a safe place.</source>
        <translation>Der Server nennt sein erstes Token jetzt und nie wieder. Es darf alles: Kopieren Sie es an einen sicheren Ort.</translation>
    </message>
    <message>
        <source>&amp;Log in by it: keep it in the keyring for this connection</source>
        <translation>Damit an&amp;melden: für diese Verbindung im Schlüsselbund behalten</translation>
    </message>
</context>
<context>
    <name>penstock::TopicPattern</name>
    <message>
        <source>“%1” is no pattern of a topic: %2</source>
        <translation>„%1“ ist kein Muster eines Topics: %2</translation>
    </message>
    <message>
        <source># stands for the rest, and so at the end.</source>
        <translation># steht für den Rest, also am Ende.</translation>
    </message>
    <message>
        <source>a name in braces is a whole part between slashes.</source>
        <translation>ein Name in Klammern ist ein ganzer Teil zwischen Schrägstrichen.</translation>
    </message>
    <message>
        <source>braces need a name.</source>
        <translation>Klammern brauchen einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ gibt es zweimal.</translation>
    </message>
    <message>
        <source>a topic is not empty.</source>
        <translation>ein Topic ist nicht leer.</translation>
    </message>
    <message>
        <source>that is no topic.</source>
        <translation>das ist kein Topic.</translation>
    </message>
    <message>
        <source>+ stands for a whole part between slashes.</source>
        <translation>+ steht für einen ganzen Teil zwischen Schrägstrichen.</translation>
    </message>
    <message>
        <source># stands for the rest, alone behind the last slash.</source>
        <translation># steht für den Rest, allein hinter dem letzten Schrägstrich.</translation>
    </message>
</context>
<context>
    <name>penstock::TransferCommand</name>
    <message>
        <source>Write rows that were not stored, with the reason, to this CSV file.</source>
        <translation>Nicht gespeicherte Zeilen mit dem Grund in diese CSV-Datei schreiben.</translation>
    </message>
    <message>
        <source>json: print the counts as one JSON object.</source>
        <translation>json: Die Zahlen als ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>Name at least one file.</source>
        <translation>Nennen Sie mindestens eine Datei.</translation>
    </message>
    <message>
        <source>--summary must be json.</source>
        <translation>--summary muss json sein.</translation>
    </message>
    <message>
        <source>Of several files, when one fails or some of its rows are refused: go-on with the next (the default), or stop.</source>
        <translation>Von mehreren Dateien, wenn eine scheitert oder Zeilen von ihr abgelehnt werden: go-on (mit der nächsten weiter, so auch ohne Angabe) oder stop.</translation>
    </message>
    <message>
        <source>--on-file-error must be go-on or stop.</source>
        <translation>--on-file-error muss go-on oder stop sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not begun: %1</source>
        <translation>
            <numerusform>%n Datei wurde nicht begonnen: %1</numerusform>
            <numerusform>%n Dateien wurden nicht begonnen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::TransferOptions</name>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 muss eine ganze Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>--gzip must be auto, on or off.</source>
        <translation>--gzip muss auto, on oder off sein.</translation>
    </message>
    <message>
        <source>Write to this database or bucket.</source>
        <translation>In diese Datenbank oder diesen Bucket schreiben.</translation>
    </message>
    <message>
        <source>Make the database when it is not there (always so with --local).</source>
        <translation>Die Datenbank anlegen, falls es sie nicht gibt (mit --local immer).</translation>
    </message>
    <message>
        <source>Retention policy; the database&apos;s default one if not given.</source>
        <translation>Retention Policy; ohne Angabe die Standard-Policy der Datenbank.</translation>
    </message>
    <message>
        <source>InfluxDB Enterprise 1.x: any, one, quorum or all.</source>
        <translation>InfluxDB Enterprise 1.x: any, one, quorum oder all.</translation>
    </message>
    <message>
        <source>InfluxDB 3.x: let the server refuse a batch with a bad line; it is sent again without that line.</source>
        <translation>InfluxDB 3.x: Den Server einen Batch mit einer fehlerhaften Zeile ablehnen lassen; er wird ohne diese Zeile noch einmal gesendet.</translation>
    </message>
    <message>
        <source>InfluxDB 3.x: answer before the data is on disk; about 1 s may be lost.</source>
        <translation>InfluxDB 3.x: Antworten, bevor die Daten auf dem Datenträger sind; etwa 1 s kann verloren gehen.</translation>
    </message>
    <message>
        <source>Lines in one request, 1 to 100000. Default 5000.</source>
        <translation>Zeilen pro Anfrage, 1 bis 100000. Standard: 5000.</translation>
    </message>
    <message>
        <source>Requests in flight, 1 to 32. Default 2.</source>
        <translation>Gleichzeitige Anfragen, 1 bis 32. Standard: 2.</translation>
    </message>
    <message>
        <source>When the run is stopped, wait so many seconds, 0 to 60, for the answers to what is on its way; what is not answered then counts as unknown. Default 3.</source>
        <translation>Wenn der Lauf angehalten wird, so viele Sekunden, 0 bis 60, auf die Antworten zu dem warten, was unterwegs ist; was dann nicht beantwortet ist, gilt als ungewiss. Ohne Angabe 3.</translation>
    </message>
    <message>
        <source>Compress requests: auto, on or off. auto: not to this machine.</source>
        <translation>Anfragen komprimieren: auto, on oder off. auto: nicht zu diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>penstock::TrustForm</name>
    <message>
        <source>The system&apos;s certificate authorities</source>
        <translation>Die Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>Only the authorities in a file</source>
        <translation>Nur die Stellen in einer Datei</translation>
    </message>
    <message>
        <source>Exactly one certificate</source>
        <translation>Genau ein Zertifikat</translation>
    </message>
    <message>
        <source>Any certificate</source>
        <translation>Jedes Zertifikat</translation>
    </message>
    <message>
        <source>Accepted certificates</source>
        <translation>Akzeptierte Zertifikate</translation>
    </message>
    <message>
        <source>Used when the URL begins with https.</source>
        <translation>Gilt, wenn die URL mit https beginnt.</translation>
    </message>
    <message>
        <source>Path of a PEM file</source>
        <translation>Pfad einer PEM-Datei</translation>
    </message>
    <message>
        <source>File with certificate authorities</source>
        <translation>Datei mit Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint, 64 hexadecimal digits</source>
        <translation>SHA-256-Fingerabdruck, 64 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate</source>
        <translation>SHA-256-Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>Nothing is checked: whoever sits between here and the server can read and change everything, passwords too.</source>
        <translation>Nichts wird geprüft: Wer zwischen hier und dem Server sitzt, kann alles lesen und ändern, auch Passwörter.</translation>
    </message>
    <message>
        <source>Choose certificate authorities</source>
        <translation>Zertifizierungsstellen wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>penstock::TuningQuestion</name>
    <message>
        <source>Size and number of writes of %1</source>
        <translation>Größe und Zahl der Schreibvorgänge von %1</translation>
    </message>
    <message>
        <source>&amp;Rows in a write</source>
        <translation>&amp;Zeilen pro Schreibvorgang</translation>
    </message>
    <message>
        <source>&amp;Writes at a time</source>
        <translation>&amp;Schreibvorgänge zugleich</translation>
    </message>
    <message>
        <source>They stay so until something else is chosen. A write ends earlier where its bytes are enough, and is cut in halves where the server does not take it.</source>
        <translation>Sie bleiben so, bis etwas anderes gewählt wird. Ein Schreibvorgang endet früher, wo seine Bytes reichen, und wird halbiert, wo der Server ihn nicht annimmt.</translation>
    </message>
    <message>
        <source>They stay so until something else is chosen. The rows of a write are not tuned here.</source>
        <translation>Sie bleiben so, bis etwas anderes gewählt wird. Die Zeilen pro Schreibvorgang werden hier nicht angepasst.</translation>
    </message>
    <message>
        <source>&amp;Pin them</source>
        <translation>&amp;Festsetzen</translation>
    </message>
</context>
<context>
    <name>penstock::TypeInference</name>
    <message>
        <source>it holds whole numbers beyond 64 bits</source>
        <translation>sie enthält ganze Zahlen über 64 Bit hinaus</translation>
    </message>
    <message>
        <source>it holds codes with leading zeros</source>
        <translation>sie enthält Codes mit führenden Nullen</translation>
    </message>
    <message>
        <source>1.10 beside 1.9 is a version, no number</source>
        <translation>1.10 neben 1.9 ist eine Version, keine Zahl</translation>
    </message>
    <message>
        <source>%1 of %2 cells in the sample are numbers, but others are not: %3</source>
        <translation>%1 von %2 Zellen der Stichprobe sind Zahlen, andere aber nicht: %3</translation>
    </message>
    <message>
        <source>its numbers have several units</source>
        <translation>ihre Zahlen haben mehrere Einheiten</translation>
    </message>
    <message>
        <source>what looks like 12e3, without a point or a sign, is a code, no number</source>
        <translation>was wie 12e3 aussieht, ohne Punkt und Vorzeichen, ist ein Kürzel, keine Zahl</translation>
    </message>
</context>
<context>
    <name>penstock::UndoRun</name>
    <message>
        <source>It is deleted: the server has nothing there any more.</source>
        <translation>Es ist gelöscht: Der Server hat dort nichts mehr.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Say --yes to delete it.</source>
        <translation>Nichts wurde gelöscht. Mit --yes wird es gelöscht.</translation>
    </message>
</context>
<context>
    <name>penstock::UnixHttpSocket</name>
    <message>
        <source>There is no socket at %1. Check the path, and that the server runs.</source>
        <translation>Unter %1 gibt es keinen Socket. Prüfen Sie den Pfad und ob der Server läuft.</translation>
    </message>
    <message>
        <source>Nothing answers at the socket %1. Check that the server runs.</source>
        <translation>Am Socket %1 antwortet nichts. Prüfen Sie, ob der Server läuft.</translation>
    </message>
    <message>
        <source>You may not use the socket %1. Ask for permission to read and write it.</source>
        <translation>Sie dürfen den Socket %1 nicht verwenden. Bitten Sie um das Recht, ihn zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>The connection to the socket %1 failed: %2.</source>
        <translation>Die Verbindung zum Socket %1 ist gescheitert: %2.</translation>
    </message>
</context>
<context>
    <name>penstock::UnsavedQuestion</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>The changes to &quot;%1&quot; are not saved.</source>
        <translation>Die Änderungen an „%1“ sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>penstock::V1Dialect</name>
    <message>
        <source>This server answers no Flux: InfluxDB 1.x does from 1.7 on, and only where flux-enabled is set in the [http] section of its configuration. Write the query in InfluxQL.</source>
        <translation>Dieser Server beantwortet kein Flux: InfluxDB 1.x tut das ab 1.7 und nur, wo flux-enabled im Abschnitt [http] seiner Konfiguration gesetzt ist. Schreiben Sie die Abfrage in InfluxQL.</translation>
    </message>
    <message>
        <source>%1 takes data as InfluxDB does, but does not tell what it holds as InfluxDB does. Use its own tools to look.</source>
        <translation>%1 nimmt Daten an wie InfluxDB, sagt aber nicht wie InfluxDB, was es enthält. Sehen Sie mit seinen eigenen Werkzeugen nach.</translation>
    </message>
    <message>
        <source>This server is InfluxDB %1, which reads times in %2 as nanoseconds. Choose 2.x as the kind of server; then they are converted.</source>
        <translation>Dieser Server ist InfluxDB %1, das Zeiten in %2 als Nanosekunden liest. Wählen Sie 2.x als Art des Servers; dann werden sie umgerechnet.</translation>
    </message>
    <message>
        <source>%1 does not take compressed data before version 9. Write without gzip.</source>
        <translation>%1 nimmt vor Version 9 keine komprimierten Daten an. Schreiben Sie ohne gzip.</translation>
    </message>
    <message>
        <source>Say which measurement is meant.</source>
        <translation>Geben Sie an, welches Measurement gemeint ist.</translation>
    </message>
</context>
<context>
    <name>penstock::V2Api</name>
    <message>
        <source>The bucket “%1” was there already.</source>
        <translation>Den Bucket „%1“ gab es bereits.</translation>
    </message>
    <message>
        <source>There is no bucket “%1”, or the login may not see it.</source>
        <translation>Es gibt keinen Bucket „%1“, oder die Anmeldung darf ihn nicht sehen.</translation>
    </message>
    <message>
        <source>There is no user “%1”, or the login may not see it.</source>
        <translation>Es gibt keinen Benutzer „%1“, oder die Anmeldung darf ihn nicht sehen.</translation>
    </message>
    <message>
        <source>There is no organization “%1”, or the login may not see it.</source>
        <translation>Es gibt keine Organisation „%1“, oder die Anmeldung darf sie nicht sehen.</translation>
    </message>
    <message>
        <source>The login sees no organization. Use a token that may read one.</source>
        <translation>Die Anmeldung sieht keine Organisation. Verwenden Sie ein Token, das eine lesen darf.</translation>
    </message>
    <message>
        <source>Say which buckets the token may read or write.</source>
        <translation>Geben Sie an, welche Buckets das Token lesen oder schreiben darf.</translation>
    </message>
    <message>
        <source>Give the token&apos;s id, as the list shows it.</source>
        <translation>Geben Sie die ID des Tokens an, wie die Liste sie zeigt.</translation>
    </message>
    <message>
        <source>The user “%1” is there now all the same, half-made, and could not be taken back: delete it.</source>
        <translation>Der Benutzer „%1“ ist jetzt trotzdem da, halb angelegt, und konnte nicht zurückgenommen werden: löschen Sie ihn.</translation>
    </message>
    <message>
        <source>The shards of the bucket “%1” cover %2, which is more than the new retention. Give the shards&apos; new duration as well; on the command line by --shard-duration.</source>
        <translation>Die Shards des Buckets „%1“ umfassen %2, also mehr als die neue Aufbewahrung. Geben Sie auch die neue Dauer der Shards an; auf der Kommandozeile mit --shard-duration.</translation>
    </message>
    <message>
        <source>“%1” is a bucket of the system, which InfluxDB cannot do without: it is neither deleted nor changed.</source>
        <translation>„%1“ ist ein Bucket des Systems, ohne den InfluxDB nicht auskommt: er wird weder gelöscht noch geändert.</translation>
    </message>
    <message>
        <source>“%1” is there more than once, in the organizations %2. Say in the connection&apos;s settings which organization is meant; on the command line by --org.</source>
        <translation>„%1“ gibt es mehr als einmal, in den Organisationen %2. Sagen Sie in den Einstellungen der Verbindung, welche Organisation gemeint ist; auf der Kommandozeile mit --org.</translation>
    </message>
    <message>
        <source>The script says its name and its times itself, by “option task”. Leave them out here, or take that line out of the script.</source>
        <translation>Das Skript nennt seinen Namen und seine Zeiten selbst, mit „option task“. Lassen Sie sie hier weg, oder nehmen Sie die Zeile aus dem Skript.</translation>
    </message>
    <message>
        <source>The script has no “option task”, which says the task&apos;s name and its times.</source>
        <translation>Dem Skript fehlt „option task“, das Name und Zeiten des Tasks nennt.</translation>
    </message>
    <message>
        <source>Give the task a name.</source>
        <translation>Geben Sie dem Task einen Namen.</translation>
    </message>
    <message>
        <source>Say when the task runs: every so often, or at certain times (cron), not both.</source>
        <translation>Geben Sie an, wann der Task läuft: in Abständen oder zu bestimmten Zeiten (cron), nicht beides.</translation>
    </message>
    <message>
        <source>The run is asked for; the runs of the task tell what becomes of it.</source>
        <translation>Der Lauf ist angefordert; die Läufe des Tasks zeigen, was daraus wird.</translation>
    </message>
    <message>
        <source>There may be older runs: the latest 100 are told.</source>
        <translation>Es mag ältere Läufe geben: Genannt werden die letzten 100.</translation>
    </message>
    <message>
        <source>The server has made it, but its answer does not hold the token.</source>
        <translation>Der Server hat es erstellt, aber in seiner Antwort steht das Token nicht.</translation>
    </message>
</context>
<context>
    <name>penstock::ValueChart</name>
    <message numerus="yes">
        <source>%n infinite values are left out.</source>
        <translation>
            <numerusform>%n unendlicher Wert ist weggelassen.</numerusform>
            <numerusform>%n unendliche Werte sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a number are left out.</source>
        <translation>
            <numerusform>%n Zeile ohne Zahl ist weggelassen.</numerusform>
            <numerusform>%n Zeilen ohne Zahl sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values have no partner of exactly the same time and are left out.</source>
        <translation>
            <numerusform>%n Wert hat keinen Partner mit genau derselben Zeit und ist weggelassen.</numerusform>
            <numerusform>%n Werte haben keinen Partner mit genau derselben Zeit und sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n points, %1 are drawn: of each series one in each of %2 × %3 cells that has any.</source>
        <translation>
            <numerusform>Von %n Punkt ist %1 gezeichnet: von jeder Serie einer in jeder von %2 × %3 Zellen, die welche hat.</numerusform>
            <numerusform>Von %n Punkten sind %1 gezeichnet: von jeder Serie einer in jeder von %2 × %3 Zellen, die welche hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points over the values of %1, from %2 to %3; upwards from %4 to %5.</source>
        <translation>
            <numerusform>%n Punkt über den Werten von %1, von %2 bis %3; nach oben von %4 bis %5.</numerusform>
            <numerusform>%n Punkte über den Werten von %1, von %2 bis %3; nach oben von %4 bis %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Histogram of %n values</source>
        <translation>
            <numerusform>Histogramm von %n Wert</numerusform>
            <numerusform>Histogramm von %n Werten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bins from %2 to %3; most, %4, between %5 and %6.</source>
        <translation>%1 Klassen von %2 bis %3; die meisten, %4, zwischen %5 und %6.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more series</source>
        <translation>
            <numerusform>%n weitere Serie</numerusform>
            <numerusform>%n weitere Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>penstock::ValueMessageReader</name>
    <message>
        <source>it is not UTF-8</source>
        <translation>es ist kein UTF-8</translation>
    </message>
</context>
<context>
    <name>penstock::ValuePlot</name>
    <message>
        <source>Values in each bin</source>
        <translation>Werte in jeder Klasse</translation>
    </message>
    <message>
        <source>There are no values in this span.</source>
        <translation>In dieser Spanne gibt es keine Werte.</translation>
    </message>
    <message>
        <source>These values are too far apart for an axis.</source>
        <translation>Diese Werte liegen für eine Achse zu weit auseinander.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 (bins of %2)</source>
        <translation>%1 (Klassen von %2)</translation>
    </message>
    <message>
        <source>Values are drawn over those of another series: here is only one.</source>
        <translation>Werte werden über denen einer anderen Serie gezeichnet: Hier ist nur eine.</translation>
    </message>
    <message>
        <source>Values are drawn over those of another series: tick two or more.</source>
        <translation>Werte werden über denen einer anderen Serie gezeichnet: Wählen Sie zwei oder mehr.</translation>
    </message>
    <message>
        <source>No two values of these series have the same time in this span.</source>
        <translation>Keine zwei Werte dieser Serien haben in dieser Spanne dieselbe Zeit.</translation>
    </message>
    <message>
        <source>Values of the other series</source>
        <translation>Werte der anderen Serien</translation>
    </message>
</context>
<context>
    <name>penstock::WatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Files that are in the folder, and those that come (%1, also packed), are imported each once, as the profile says. One that does not fit, or of which something would have to be asked, is told and left alone.</source>
        <translation>Dateien, die im Ordner sind, und die, die kommen (%1, auch gepackt), werden je einmal importiert, wie das Profil es sagt. Eine, die nicht passt oder zu der etwas zu fragen wäre, wird genannt und nicht angerührt.</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Über&amp;wachen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>The folder that the files come into</source>
        <translation>Der Ordner, in den die Dateien kommen</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>W&amp;ählen …</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Its &amp;sub-folders as well</source>
        <translation>Auch seine &amp;Unterordner</translation>
    </message>
    <message>
        <source>Nowhere: they stay where they are</source>
        <translation>Nirgendwohin: Sie bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>A sub-folder that imported files are moved into; those that fail stay</source>
        <translation>Ein Unterordner, in den importierte Dateien kommen; gescheiterte bleiben</translation>
    </message>
    <message>
        <source>&amp;Move imported files to</source>
        <translation>Importierte verschieben &amp;nach</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Take &amp;in a file…</source>
        <translation>Datei au&amp;fnehmen …</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Take in profiles</source>
        <translation>Profile aufnehmen</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>None is kept yet: import a file, and press “Save as profile…” at its end.</source>
        <translation>Noch gibt es keines: Importieren Sie eine Datei und drücken Sie am Ende „Als Profil speichern …“.</translation>
    </message>
    <message>
        <source>For any file</source>
        <translation>Für jede Datei</translation>
    </message>
    <message>
        <source>For files with the columns %1</source>
        <translation>Für Dateien mit den Spalten %1</translation>
    </message>
    <message>
        <source>Choose the folder that is to be watched.</source>
        <translation>Wählen Sie den Ordner, der überwacht werden soll.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>There is no connection to write to.</source>
        <translation>Es gibt keine Verbindung, über die geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Choose the database that the rows go to.</source>
        <translation>Wählen Sie die Datenbank, in die die Zeilen kommen.</translation>
    </message>
</context>
<context>
    <name>penstock::WatchJournal</name>
    <message>
        <source>The folder is watched by another program already, for the same target (%1).</source>
        <translation>Der Ordner wird für dasselbe Ziel schon von einem anderen Programm überwacht (%1).</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>What was imported cannot be kept in %1: %2. After a restart it is imported once more.</source>
        <translation>Was importiert wurde, lässt sich in %1 nicht festhalten: %2. Nach einem Neustart wird es noch einmal importiert.</translation>
    </message>
</context>
<context>
    <name>penstock::WatchList</name>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
</context>
<context>
    <name>penstock::WatchRun</name>
    <message>
        <source>--%1 must be from 10ms to 1d, as 5s or 2m.</source>
        <translation>--%1 muss zwischen 10ms und 1d liegen, etwa 5s oder 2m.</translation>
    </message>
    <message>
        <source>Instead of files: import what is in this folder and what comes into it, each file once, until Ctrl+C. What fails in one file does not end it.</source>
        <translation>Statt Dateien: importieren, was in diesem Ordner ist und was hineinkommt, jede Datei einmal, bis Strg+C. Was in einer Datei scheitert, beendet es nicht.</translation>
    </message>
    <message>
        <source>Of folders also the files in their sub-folders.</source>
        <translation>Von Ordnern auch die Dateien in ihren Unterordnern.</translation>
    </message>
    <message>
        <source>With --watch: move files that were imported into this sub-folder. One that failed stays.</source>
        <translation>Mit --watch: importierte Dateien in diesen Unterordner verschieben. Eine gescheiterte bleibt.</translation>
    </message>
    <message>
        <source>With --watch: a file is complete when its size and time stay the same for so long. Default 2s.</source>
        <translation>Mit --watch: Eine Datei ist vollständig, wenn Größe und Zeit so lange gleich bleiben. Ohne Angabe 2s.</translation>
    </message>
    <message>
        <source>With --watch: look for new files so often where the system tells of none, as in network folders. Default 30s.</source>
        <translation>Mit --watch: so oft nach neuen Dateien sehen, wo das System von keinen berichtet, etwa in Netzordnern. Ohne Angabe 30s.</translation>
    </message>
    <message>
        <source>--%1 goes with --watch.</source>
        <translation>--%1 geht nur mit --watch.</translation>
    </message>
    <message>
        <source>--watch needs a folder.</source>
        <translation>--watch braucht einen Ordner.</translation>
    </message>
    <message>
        <source>--watch finds its files itself: name none.</source>
        <translation>--watch findet seine Dateien selbst: Nennen Sie keine.</translation>
    </message>
    <message>
        <source>--%1 goes not with --watch.</source>
        <translation>--%1 geht nicht mit --watch.</translation>
    </message>
    <message>
        <source>Watching %1; Ctrl+C ends it.</source>
        <translation>%1 wird überwacht; Strg+C beendet es.</translation>
    </message>
    <message>
        <source>These failed before, and are tried again when they change: %1</source>
        <translation>Diese sind früher gescheitert und werden noch einmal versucht, wenn sie sich ändern: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were imported.</source>
        <translation>
            <numerusform>%n Datei wurde importiert.</numerusform>
            <numerusform>%n Dateien wurden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed: %1</source>
        <translation>
            <numerusform>%n Datei ist gescheitert: %1</numerusform>
            <numerusform>%n Dateien sind gescheitert: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::WatchStrip</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Show the files that came, and what became of each</source>
        <translation>Die gekommenen Dateien zeigen, und was aus jeder wurde</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Files of the watched folder</source>
        <translation>Dateien des überwachten Ordners</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n Datei importiert</numerusform>
            <numerusform>%n Dateien importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed or in part</source>
        <translation>
            <numerusform>%n gescheitert oder zum Teil</numerusform>
            <numerusform>%n gescheitert oder zum Teil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching %1 begins</source>
        <translation>Überwachung von %1 beginnt</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Watching %1 · profile “%2” · into %3</source>
        <translation>%1 wird überwacht · Profil „%2“ · nach %3</translation>
    </message>
    <message>
        <source>Watching %1 ends with the file that is being written</source>
        <translation>Überwachung von %1 endet mit der Datei, die gerade geschrieben wird</translation>
    </message>
    <message>
        <source>%1 is no longer watched</source>
        <translation>%1 wird nicht mehr überwacht</translation>
    </message>
</context>
<context>
    <name>penstock::WatchedFolder</name>
    <message>
        <source>The connection is not there any more.</source>
        <translation>Die Verbindung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>These failed before, and are tried again when they change: %1</source>
        <translation>Diese sind früher gescheitert und werden noch einmal versucht, wenn sie sich ändern: %1</translation>
    </message>
</context>
<context>
    <name>penstock::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New query</source>
        <translation>&amp;Neue Abfrage</translation>
    </message>
    <message>
        <source>&amp;Close query</source>
        <translation>Abfrage s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Reopen closed query</source>
        <translation>Geschlossene Abfrage &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Layout &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>Ab&amp;frage</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>Run &amp;all</source>
        <translation>A&amp;lle ausführen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Import &amp;CSV…</source>
        <translation>&amp;CSV importieren…</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>CSV importieren</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>&amp;Monitor</translation>
    </message>
    <message>
        <source>&amp;Pause all writes</source>
        <translation>Alle Schreibvorgänge &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Resume all writes</source>
        <translation>Alle Schreibvorgänge fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>S&amp;top all writes…</source>
        <translation>Alle Schreibvorgänge s&amp;toppen…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>&amp;Start the local server</source>
        <translation>Lokalen Server &amp;starten</translation>
    </message>
    <message>
        <source>S&amp;top the local server</source>
        <translation>Lokalen Server st&amp;oppen</translation>
    </message>
    <message>
        <source>Local server &amp;log</source>
        <translation>&amp;Protokoll des lokalen Servers</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Vo&amp;reinstellungen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Show the &amp;demonstration</source>
        <translation>&amp;Demonstration zeigen</translation>
    </message>
    <message>
        <source>Imports computed tide levels into the local server and shows them as a table and a chart</source>
        <translation>Importiert berechnete Pegelstände in den lokalen Server und zeigt sie als Tabelle und Diagramm</translation>
    </message>
    <message>
        <source>&amp;About Penstock</source>
        <translation>Ü&amp;ber Penstock</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Anfragen</translation>
    </message>
    <message>
        <source>Every request to a server, with its status, sizes and times</source>
        <translation>Jede Anfrage an einen Server, mit Status, Größen und Zeiten</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>In einem eigenen &amp;Fenster</translation>
    </message>
    <message>
        <source>To be read from across the room; F11 there fills the screen</source>
        <translation>Aus der Ferne lesbar; F11 füllt dort den Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>Ordner über&amp;wachen …</translation>
    </message>
    <message>
        <source>Import what comes into a folder, each file once, as a profile says</source>
        <translation>Importieren, was in einen Ordner kommt, jede Datei einmal, wie ein Profil es sagt</translation>
    </message>
    <message>
        <source>New &amp;lines to write</source>
        <translation>Neue &amp;Zeilen zum Schreiben</translation>
    </message>
    <message>
        <source>Open &amp;line protocol…</source>
        <translation>&amp;Line Protocol öffnen …</translation>
    </message>
    <message>
        <source>Shows a file of line protocol in a tab, where it is checked and written</source>
        <translation>Zeigt eine Datei mit Line Protocol in einem Tab, wo sie geprüft und geschrieben wird</translation>
    </message>
    <message>
        <source>&amp;New pipeline…</source>
        <translation>&amp;Neue Pipeline …</translation>
    </message>
    <message>
        <source>A source, its sinks and how it flows, kept as a document and started at will</source>
        <translation>Eine Quelle, ihre Senken und wie es fließt, als Dokument aufbewahrt und nach Belieben gestartet</translation>
    </message>
    <message>
        <source>&amp;Open a pipeline…</source>
        <translation>Pipeline &amp;öffnen …</translation>
    </message>
    <message>
        <source>Show the sink &amp;monitor</source>
        <translation>Senken-&amp;Monitor zeigen</translation>
    </message>
    <message>
        <source>Over the whole &amp;screen</source>
        <translation>Über den ganzen &amp;Bildschirm</translation>
    </message>
    <message>
        <source>Run into a &amp;file…</source>
        <translation>In eine &amp;Datei ausführen …</translation>
    </message>
    <message>
        <source>An answer of any size goes straight into a file, and none of it is kept here</source>
        <translation>Eine Antwort beliebiger Größe kommt direkt in eine Datei, und nichts davon wird hier aufbewahrt</translation>
    </message>
    <message>
        <source>Find a comm&amp;and…</source>
        <translation>&amp;Befehl suchen …</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Running &amp;queries…</source>
        <translation>&amp;Laufende Abfragen …</translation>
    </message>
    <message>
        <source>What the server is busy with, and a way to end one of them</source>
        <translation>Womit der Server beschäftigt ist, und ein Weg, eine davon zu beenden</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>A tab for line protocol, checked while you type</source>
        <translation>Ein Tab für Line Protocol, das beim Schreiben geprüft wird</translation>
    </message>
    <message>
        <source>&amp;Open a query…</source>
        <translation>Abfrage &amp;öffnen …</translation>
    </message>
    <message>
        <source>A file of InfluxQL, SQL or Flux, in a tab</source>
        <translation>Eine Datei mit InfluxQL, SQL oder Flux, in einem Tab</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save the query</source>
        <translation>Abfrage &amp;speichern</translation>
    </message>
    <message>
        <source>In its file, or else among the saved queries</source>
        <translation>In ihrer Datei, sonst unter den gespeicherten Abfragen</translation>
    </message>
    <message>
        <source>Save the query &amp;as…</source>
        <translation>Abfrage speichern &amp;unter …</translation>
    </message>
    <message>
        <source>New connec&amp;tion…</source>
        <translation>Neue &amp;Verbindung …</translation>
    </message>
    <message>
        <source>Run the selection, or the statement at the caret</source>
        <translation>Auswahl oder Anweisung an der Schreibmarke ausführen</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>Ausführungs&amp;plan</translation>
    </message>
    <message>
        <source>What the server would do for the selection, or the statement at the caret: it is not run</source>
        <translation>Was der Server für die Auswahl oder die Anweisung an der Schreibmarke tun würde: Sie wird nicht ausgeführt</translation>
    </message>
    <message>
        <source>Explain with &amp;times</source>
        <translation>Ausführungsplan mit &amp;Zeiten</translation>
    </message>
    <message>
        <source>The same with the time of each step: the server runs the statement to measure it</source>
        <translation>Ebenso, mit der Zeit jedes Schritts: Der Server führt die Anweisung aus, um sie zu messen</translation>
    </message>
    <message>
        <source>Stop the statement; the rows so far stay</source>
        <translation>Anweisung stoppen; die bisherigen Zeilen bleiben</translation>
    </message>
    <message>
        <source>Import CSV files, or drop them anywhere on the window</source>
        <translation>CSV-Dateien importieren oder an beliebiger Stelle auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>Everything the window can do and knows, by name</source>
        <translation>Alles, was das Fenster kann und kennt, nach Namen</translation>
    </message>
    <message>
        <source>A&amp;dministration…</source>
        <translation>Verwal&amp;tung …</translation>
    </message>
    <message>
        <source>Databases, users, tokens and what else the server has to look after</source>
        <translation>Datenbanken, Benutzer, Token und was der Server sonst zu verwalten hat</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>What belongs to the part of the window that has the focus</source>
        <translation>Was zu dem Teil des Fensters gehört, der den Fokus hat</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Pr&amp;otokoll</translation>
    </message>
    <message>
        <source>What Penstock itself said since it began: warnings, errors, and what it showed here</source>
        <translation>Was Penstock selbst gesagt hat, seit es läuft: Warnungen, Fehler, und was es hier gezeigt hat</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Split ri&amp;ght</source>
        <translation>&amp;Rechts teilen</translation>
    </message>
    <message>
        <source>Two tabs side by side: the current one goes to the right</source>
        <translation>Zwei Registerkarten nebeneinander: Die aktuelle kommt nach rechts</translation>
    </message>
    <message>
        <source>Split do&amp;wn</source>
        <translation>&amp;Unten teilen</translation>
    </message>
    <message>
        <source>Two tabs one above the other: the current one goes down</source>
        <translation>Zwei Registerkarten übereinander: Die aktuelle kommt nach unten</translation>
    </message>
    <message>
        <source>Bring &amp;both halves together</source>
        <translation>&amp;Beide Hälften zusammenführen</translation>
    </message>
    <message>
        <source>Move the tab to the &amp;other half</source>
        <translation>Registerkarte in die andere &amp;Hälfte verschieben</translation>
    </message>
    <message>
        <source>&amp;Link time axes</source>
        <translation>Zeitachsen &amp;koppeln</translation>
    </message>
    <message>
        <source>Charts in both halves of the window have one axis of time</source>
        <translation>Diagramme in beiden Hälften des Fensters haben eine gemeinsame Zeitachse</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
</context>
<context>
    <name>penstock::WindowEntries</name>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>penstock::WindowPalette</name>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>saved query</source>
        <translation>gespeicherte Abfrage</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>penstock::WriteAttempt</name>
    <message>
        <source>The connection is not there any more; nothing has been written.</source>
        <translation>Die Verbindung ist nicht mehr da; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The connection was closed; nothing has been written.</source>
        <translation>Die Verbindung wurde geschlossen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Every line has a mistake; nothing has been written. See below what is wrong.</source>
        <translation>Jede Zeile hat einen Fehler; es wurde nichts geschrieben. Was falsch ist, steht unten.</translation>
    </message>
    <message>
        <source>There is no line to write: all of it is comments.</source>
        <translation>Es gibt keine Zeile zu schreiben: Alles sind Kommentare.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
</context>
<context>
    <name>penstock::WriteBar</name>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Unit of the times</source>
        <translation>Einheit der Zeiten</translation>
    </message>
    <message>
        <source>The unit in which the lines have their times; lines without one get the present time</source>
        <translation>Die Einheit, in der die Zeilen ihre Zeiten haben; Zeilen ohne Zeit erhalten die gegenwärtige</translation>
    </message>
    <message>
        <source>name=value,name=value</source>
        <translation>Name=Wert,Name=Wert</translation>
    </message>
    <message>
        <source>Tags for all lines</source>
        <translation>Tags für alle Zeilen</translation>
    </message>
    <message>
        <source>Tags that every line gets which does not have them itself</source>
        <translation>Tags, die jede Zeile erhält, die sie nicht selbst hat</translation>
    </message>
    <message>
        <source>P&amp;oint…</source>
        <translation>P&amp;unkt …</translation>
    </message>
    <message>
        <source>Fill in a point, which becomes a line</source>
        <translation>Einen Punkt ausfüllen, der zu einer Zeile wird</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Zeiten in</translation>
    </message>
    <message>
        <source>Ta&amp;gs for all lines</source>
        <translation>Ta&amp;gs für alle Zeilen</translation>
    </message>
    <message>
        <source>Retention po&amp;licy</source>
        <translation>Retention &amp;Policy</translation>
    </message>
    <message>
        <source>Write the lines to the server</source>
        <translation>Die Zeilen auf den Server schreiben</translation>
    </message>
    <message>
        <source>Stop writing; what was stored stays</source>
        <translation>Schreiben stoppen; was gespeichert ist, bleibt</translation>
    </message>
</context>
<context>
    <name>penstock::WriteCommand</name>
    <message>
        <source>Writes line protocol. Lines without a time get the present one.</source>
        <translation>Schreibt Line Protocol. Zeilen ohne Zeit erhalten die gegenwärtige.</translation>
    </message>
    <message>
        <source>Unit of the times in the file: ns, us, ms, s, m or h. Default ns.</source>
        <translation>Einheit der Zeiten in der Datei: ns, us, ms, s, m oder h. Standard: ns.</translation>
    </message>
    <message>
        <source>--precision must be ns, us, ms, s, m or h.</source>
        <translation>--precision muss ns, us, ms, s, m oder h sein.</translation>
    </message>
    <message>
        <source>the database “%1”</source>
        <translation>zur Datenbank „%1“</translation>
    </message>
    <message>
        <source>%1, retention policy “%2”</source>
        <translation>%1, Retention Policy „%2“</translation>
    </message>
    <message>
        <source>Say which database: --database NAME.</source>
        <translation>Sagen Sie, welche Datenbank: --database NAME.</translation>
    </message>
    <message>
        <source>%1 says in a comment (CONTEXT-…) that its lines belong to %2, so they are not written to %3. Leave --database and --rp out, or take the comments out of the file.</source>
        <translation>%1 sagt in einem Kommentar (CONTEXT-…), dass seine Zeilen %2 gehören, deshalb werden sie nicht anderswohin (%3) geschrieben. Lassen Sie --database und --rp weg oder entfernen Sie die Kommentare aus der Datei.</translation>
    </message>
    <message>
        <source>--on-error skip-cell is for import: a line is written whole or not.</source>
        <translation>--on-error skip-cell ist für import: Ein Punkt wird ganz geschrieben oder nicht.</translation>
    </message>
    <message>
        <source>A tag for every line that does not have it: name=value. May be given several times.</source>
        <translation>Ein Tag für jede Zeile, die es nicht hat: Name=Wert. Darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>--tag: %1</source>
        <translation>--tag: %1</translation>
    </message>
    <message>
        <source>Files of line protocol, plain or packed by gzip or zstd; - is standard input.</source>
        <translation>Dateien mit Line Protocol, roh oder mit gzip oder zstd gepackt; - ist die Standardeingabe.</translation>
    </message>
</context>
<context>
    <name>penstock::WriteJob</name>
    <message numerus="yes">
        <source>%1 refused %n line(s) of the data; the others are stored. It says: %2</source>
        <translation>
            <numerusform>%1 hat %n Zeile der Daten abgelehnt; die übrigen sind gespeichert. Antwort des Servers: %2</numerusform>
            <numerusform>%1 hat %n Zeilen der Daten abgelehnt; die übrigen sind gespeichert. Antwort des Servers: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No bucket to write to is named. Choose one.</source>
        <translation>Es ist kein Ziel-Bucket angegeben. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>No database to write to is named. Choose one.</source>
        <translation>Es ist keine Zieldatenbank angegeben. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>%1 has no retention policies to choose from, so “%2” cannot be written to. Leave the retention policy empty.</source>
        <translation>%1 hat keine Retention Policies zur Auswahl, daher lässt sich „%2“ nicht beschreiben. Lassen Sie die Retention Policy leer.</translation>
    </message>
    <message>
        <source>%1 knows no write consistency; only InfluxDB Enterprise 1.x does. Leave it out.</source>
        <translation>%1 kennt keine Schreibkonsistenz; nur InfluxDB Enterprise 1.x kennt sie. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>“%1” is no write consistency. Choose any, one, quorum or all.</source>
        <translation>„%1“ ist keine Schreibkonsistenz. Wählen Sie any, one, quorum oder all.</translation>
    </message>
    <message>
        <source>%1 cannot be told what to do with the good lines of a batch with bad ones; only InfluxDB 3 Core and Enterprise can. Leave the choice out.</source>
        <translation>%1 lässt sich nicht vorgeben, was mit den guten Zeilen eines Batches mit fehlerhaften geschieht; das können nur InfluxDB 3 Core und Enterprise. Lassen Sie die Vorgabe weg.</translation>
    </message>
    <message>
        <source>%1 cannot answer before the data is on disk; only InfluxDB 3 Core and Enterprise can. Leave “no sync” out.</source>
        <translation>%1 kann nicht antworten, bevor die Daten auf dem Datenträger sind; das können nur InfluxDB 3 Core und Enterprise. Lassen Sie „no sync“ weg.</translation>
    </message>
    <message>
        <source>%1 does not read times in %2. Use nanoseconds, microseconds, milliseconds or seconds.</source>
        <translation>%1 liest keine Zeiten in %2. Verwenden Sie Nanosekunden, Mikrosekunden, Millisekunden oder Sekunden.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 refused the data; nothing of it is stored. It says: %2</source>
        <translation>%1 hat die Daten abgelehnt; nichts davon ist gespeichert. Antwort des Servers: %2</translation>
    </message>
    <message>
        <source>%1 answered the write with %2, so nothing was stored. Check the address and what kind of server it is.</source>
        <translation>%1 hat auf das Schreiben mit %2 geantwortet, daher wurde nichts gespeichert. Prüfen Sie die Adresse und was für ein Server es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused at least %n line(s) of the data, and does not say what became of the others. It says: %2</source>
        <translation>
            <numerusform>%1 hat mindestens %n Zeile der Daten abgelehnt und sagt nicht, was aus den anderen wurde. Er sagt: %2</numerusform>
            <numerusform>%1 hat mindestens %n Zeilen der Daten abgelehnt und sagt nicht, was aus den anderen wurde. Er sagt: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes no writes at %2. Check what kind of server it is, and whether line protocol is switched on there (QuestDB: line.http.enabled).</source>
        <translation>%1 nimmt unter %2 keine Daten an. Prüfen Sie, was für ein Server es ist und ob Line Protocol dort eingeschaltet ist (QuestDB: line.http.enabled).</translation>
    </message>
    <message>
        <source>%1 does not take compressed data. Write without gzip. It says: %2</source>
        <translation>%1 nimmt keine komprimierten Daten an. Schreiben Sie ohne gzip. Er sagt: %2</translation>
    </message>
    <message>
        <source>%1 refused the data because there is too much of it at once. Use smaller batches.</source>
        <translation>%1 hat die Daten abgelehnt, weil es zu viele auf einmal sind. Verwenden Sie kleinere Batches.</translation>
    </message>
</context>
<context>
    <name>penstock::WriteOffers</name>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>%1 kann nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>%1 characters are too many to be edited here; nothing was inserted. They can be written as a file, of which the beginning is shown. It is kept for %2 days.</source>
        <translation>%1 Zeichen sind zu viele, um sie hier zu bearbeiten; nichts wurde eingefügt. Sie können als Datei geschrieben werden, deren Anfang gezeigt wird. Sie wird %2 Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>Take them as a &amp;file</source>
        <translation>Als &amp;Datei nehmen</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>Save the refused &amp;lines…</source>
        <translation>Abgelehnte &amp;Zeilen speichern …</translation>
    </message>
    <message>
        <source>Save the refused lines and their reasons</source>
        <translation>Die abgelehnten Zeilen und ihre Gründe speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>penstock::WriteOptions</name>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>Automatic: off to this machine, on to others</source>
        <translation>Automatisch: aus auf diesem Rechner, ein zu anderen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>&amp;Rows per write</source>
        <translation>Zeilen pro Sch&amp;reibvorgang</translation>
    </message>
    <message>
        <source>&amp;Writes in flight</source>
        <translation>&amp;Gleichzeitige Schreibvorgänge</translation>
    </message>
    <message>
        <source>Com&amp;pression</source>
        <translation>&amp;Kompression</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Unten eingeblendet</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Sa&amp;ve rows that are not stored to</source>
        <translation>Nicht gespeicherte Zeilen s&amp;peichern in</translation>
    </message>
    <message>
        <source>File for rows that are not stored</source>
        <translation>Datei für nicht gespeicherte Zeilen</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Save rows that are not stored</source>
        <translation>Nicht gespeicherte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The database&apos;s default one</source>
        <translation>Die voreingestellte der Datenbank</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>Retention Policy</translation>
    </message>
    <message>
        <source>Of a row with a cell that cannot be read, &amp;leave out the cell alone</source>
        <translation>Von einer Zeile mit unlesbarer Zelle nur die Zelle &amp;weglassen</translation>
    </message>
    <message>
        <source>Re&amp;tention policy</source>
        <translation>Re&amp;tention Policy</translation>
    </message>
    <message>
        <source>&amp;When rows are refused</source>
        <translation>&amp;Wenn Zeilen abgelehnt werden</translation>
    </message>
    <message>
        <source>Write the others</source>
        <translation>Die übrigen schreiben</translation>
    </message>
    <message>
        <source>Stop at so many</source>
        <translation>Anhalten ab so vielen</translation>
    </message>
    <message>
        <source>Stop at a share of the rows</source>
        <translation>Anhalten ab einem Anteil der Zeilen</translation>
    </message>
    <message>
        <source>When rows are refused</source>
        <translation>Wenn Zeilen abgelehnt werden</translation>
    </message>
    <message>
        <source>Refused rows at which it stops</source>
        <translation>Abgelehnte Zeilen, bei denen angehalten wird</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of refused rows at which it stops</source>
        <translation>Anteil abgelehnter Zeilen, bei dem angehalten wird</translation>
    </message>
</context>
<context>
    <name>penstock::WriteQuestion</name>
    <message>
        <source>&amp;Do not write</source>
        <translation>Nicht schrei&amp;ben</translation>
    </message>
    <message>
        <source>Question before writing</source>
        <translation>Frage vor dem Schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have mistakes and are left out.</source>
        <translation>
            <numerusform>%n Zeile hat Fehler und wird weggelassen.</numerusform>
            <numerusform>%n Zeilen haben Fehler und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n statement(s) (behind # DDL). The first one: %1</source>
        <translation>
            <numerusform>Der Text enthält %n Anweisung (hinter # DDL): %1</numerusform>
            <numerusform>Der Text enthält %n Anweisungen (hinter # DDL). Die erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This one cannot be undone: %1</source>
        <translation>Diese lässt sich nicht rückgängig machen: %1</translation>
    </message>
    <message>
        <source>%1 does not understand them.</source>
        <translation>%1 versteht so etwas nicht.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Yes, write %n good line(s)</source>
        <translation>
            <numerusform>&amp;Ja, %n fehlerfreie Zeile schreiben</numerusform>
            <numerusform>&amp;Ja, %n fehlerfreie Zeilen schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Yes, write %n line(s)</source>
        <translation>
            <numerusform>&amp;Ja, %n Zeile schreiben</numerusform>
            <numerusform>&amp;Ja, %n Zeilen schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, run no statement</source>
        <translation>%1, keine Anweisung ausführen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Run %n statement(s) on %1, then write</source>
        <translation>
            <numerusform>%n Anweisung auf %1 ausfüh&amp;ren, dann schreiben</numerusform>
            <numerusform>%n Anweisungen auf %1 ausfüh&amp;ren, dann schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of what is shown have mistakes. Such lines are refused one by one, and the rest of the file is written.</source>
        <translation>
            <numerusform>%n Zeile des Gezeigten hat Fehler. Solche Zeilen werden einzeln abgelehnt, und der Rest der Datei wird geschrieben.</numerusform>
            <numerusform>%n Zeilen des Gezeigten haben Fehler. Solche Zeilen werden einzeln abgelehnt, und der Rest der Datei wird geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes, write the whole file</source>
        <translation>&amp;Ja, die ganze Datei schreiben</translation>
    </message>
</context>
<context>
    <name>penstock::WriteTab</name>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>%1 · %2 (as the text says)</source>
        <translation>%1 · %2 (wie der Text es sagt)</translation>
    </message>
    <message>
        <source>The text has changed meanwhile; nothing has been written.</source>
        <translation>Der Text hat sich inzwischen geändert; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Another target was chosen; nothing has been written.</source>
        <translation>Es wurde ein anderes Ziel gewählt; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing to write: write a line first.</source>
        <translation>Es gibt nichts zu schreiben: Schreiben Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>Choose a connection first; nothing has been written.</source>
        <translation>Wählen Sie zuerst eine Verbindung; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>This is %1. It is not changed here; Write sends all of it.</source>
        <translation>Dies ist %1. Hier wird daran nichts geändert; Schreiben sendet alles.</translation>
    </message>
    <message>
        <source>The file has not been read; nothing has been written.</source>
        <translation>Die Datei wurde nicht gelesen; nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>penstock::ZoneDialog</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A name of the IANA database, such as Europe/Berlin or Etc/GMT-3.</source>
        <translation>Ein Name der IANA-Datenbank, etwa Europe/Berlin oder Etc/GMT-3.</translation>
    </message>
    <message>
        <source>There is no zone of that name. Meant may be: %1.</source>
        <translation>Eine Zone dieses Namens gibt es nicht. Gemeint ist vielleicht: %1.</translation>
    </message>
</context>
<context>
    <name>penstock::ZoneMenu</name>
    <message>
        <source>Of this computer: %1</source>
        <translation>Dieses Rechners: %1</translation>
    </message>
    <message>
        <source>&amp;Another zone…</source>
        <translation>&amp;Andere Zone …</translation>
    </message>
</context>
<context>
    <name>penstock::format</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
</TS>
