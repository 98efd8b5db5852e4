<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>penstock::BatchSender</name>
    <message numerus="yes">
        <source>The same rows failed %n time(s), so writing was given up. Last problem: %1</source>
        <translation>
            <numerusform>The same rows failed %n time, so writing was given up. Last problem: %1</numerusform>
            <numerusform>The same rows failed %n times, so writing was given up. Last problem: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::Crosshair</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::CsvAnalysisJob</name>
    <message numerus="yes">
        <source>The time column &quot;%1&quot; is empty in %n row(s) of the sample; such rows will be refused.</source>
        <translation>
            <numerusform>The time column &quot;%1&quot; is empty in %n row of the sample; such rows will be refused.</numerusform>
            <numerusform>The time column &quot;%1&quot; is empty in %n rows of the sample; such rows will be refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample have another number of cells than there are columns.</source>
        <translation>
            <numerusform>%n row of the sample has another number of cells than there are columns.</numerusform>
            <numerusform>%n rows of the sample have another number of cells than there are columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample have broken quotes or NUL bytes and will be refused.</source>
        <translation>
            <numerusform>%n row of the sample has broken quotes or NUL bytes and will be refused.</numerusform>
            <numerusform>%n rows of the sample have broken quotes or NUL bytes and will be refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample are not UTF-8 text. Convert the file to UTF-8.</source>
        <translation>
            <numerusform>%n row of the sample is not UTF-8 text. Convert the file to UTF-8.</numerusform>
            <numerusform>%n rows of the sample are not UTF-8 text. Convert the file to UTF-8.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) are skipped as a title.</source>
        <translation>
            <numerusform>The first %n line is skipped as a title.</numerusform>
            <numerusform>The first %n lines are skipped as a title.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::Dialect</name>
    <message numerus="yes">
        <source>InfluxDB 3 runs one SQL statement at a time; this text has %n. Run them one by one.</source>
        <translation>
            <numerusform>InfluxDB 3 runs one SQL statement at a time; this text has %n. Run them one by one.</numerusform>
            <numerusform>InfluxDB 3 runs one SQL statement at a time; this text has %n. Run them one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::FileIntake</name>
    <message numerus="yes">
        <source>Import %n CSV files into %1</source>
        <translation>
            <numerusform>Import %n CSV file into %1</numerusform>
            <numerusform>Import %n CSV files into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::FilePage</name>
    <message numerus="yes">
        <source>%1 · %2 · %n column(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n column</numerusform>
            <numerusform>%1 · %2 · %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::FlowGate</name>
    <message numerus="yes">
        <source>The server has taken nothing for %n second(s), so writing was given up. Last problem: %1</source>
        <translation>
            <numerusform>The server has taken nothing for %n second, so writing was given up. Last problem: %1</numerusform>
            <numerusform>The server has taken nothing for %n seconds, so writing was given up. Last problem: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::HttpExchange</name>
    <message numerus="yes">
        <source>%1 sends the request on from one address to the next, more than %n time(s). Check the address in the connection&apos;s settings.</source>
        <translation>
            <numerusform>%1 sends the request on from one address to the next, more than %n time. Check the address in the connection&apos;s settings.</numerusform>
            <numerusform>%1 sends the request on from one address to the next, more than %n times. Check the address in the connection&apos;s settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ImportDraft</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 row(s)</source>
        <translation>
            <numerusform>about %1 row</numerusform>
            <numerusform>about %1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::Pipeline</name>
    <message numerus="yes">
        <source>%n row(s) were acknowledged by the server before that.</source>
        <translation>
            <numerusform>%n row was acknowledged by the server before that.</numerusform>
            <numerusform>%n rows were acknowledged by the server before that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be stored: the server did not answer. Writing them again does no harm if each has its own time.</source>
        <translation>
            <numerusform>%n more may be stored: the server did not answer. Writing it again does no harm if it has its own time.</numerusform>
            <numerusform>%n more may be stored: the server did not answer. Writing them again does no harm if each has its own time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::PipelineState</name>
    <message numerus="yes">
        <source>%1 row(s) stored in %2.</source>
        <translation>
            <numerusform>%1 row stored in %2.</numerusform>
            <numerusform>%1 rows stored in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 row(s) were stored in %2.</source>
        <translation>
            <numerusform>Stopped: %1 row was stored in %2.</numerusform>
            <numerusform>Stopped: %1 rows were stored in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed: %1 row(s) were stored in %2.</source>
        <translation>
            <numerusform>Failed: %1 row was stored in %2.</numerusform>
            <numerusform>Failed: %1 rows were stored in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 row(s) were not stored.</source>
        <translation>
            <numerusform> %1 row was not stored.</numerusform>
            <numerusform> %1 rows were not stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 row(s) had nothing to store.</source>
        <translation>
            <numerusform> %1 row had nothing to store.</numerusform>
            <numerusform> %1 rows had nothing to store.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::QueryNotes</name>
    <message numerus="yes">
        <source>The server announced more rows than it sent: this answer ends after %n row(s). Run the query again.</source>
        <translation>
            <numerusform>The server announced more rows than it sent: this answer ends after %n row. Run the query again.</numerusform>
            <numerusform>The server announced more rows than it sent: this answer ends after %n rows. Run the query again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server marked this answer as cut after %n row(s). InfluxDB before 1.8 does that to every answer of more than 10,000 rows, but if its max-row-limit is set, rows are missing. Ask for it in chunks to be sure.</source>
        <translation>
            <numerusform>The server marked this answer as cut after %n row. InfluxDB before 1.8 does that to every answer of more than 10,000 rows, but if its max-row-limit is set, rows are missing. Ask for it in chunks to be sure.</numerusform>
            <numerusform>The server marked this answer as cut after %n rows. InfluxDB before 1.8 does that to every answer of more than 10,000 rows, but if its max-row-limit is set, rows are missing. Ask for it in chunks to be sure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server cut this answer at %n row(s) (its max-row-limit). Ask for it in chunks to get all rows.</source>
        <translation>
            <numerusform>The server cut this answer at %n row (its max-row-limit). Ask for it in chunks to get all rows.</numerusform>
            <numerusform>The server cut this answer at %n rows (its max-row-limit). Ask for it in chunks to get all rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer broke off after %n row(s); more may be missing. %1</source>
        <translation>
            <numerusform>The answer broke off after %n row; more may be missing. %1</numerusform>
            <numerusform>The answer broke off after %n rows; more may be missing. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::RateChart</name>
    <message numerus="yes">
        <source> Paused %n time(s), %1 in all.</source>
        <translation>
            <numerusform> Paused %n time, %1 in all.</numerusform>
            <numerusform> Paused %n times, %1 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::RefusalVerdict</name>
    <message numerus="yes">
        <source>%n row(s) among rows %1 to %2</source>
        <translation>
            <numerusform>%n row among rows %1 to %2</numerusform>
            <numerusform>%n rows among rows %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::SeriesLegend</name>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n series drawn</source>
        <translation>
            <numerusform>%1 of %n series drawn</numerusform>
            <numerusform>%1 of %n series drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::StopQuestion</name>
    <message numerus="yes">
        <source>%n imports are still running.</source>
        <translation>
            <numerusform>%n import is still running.</numerusform>
            <numerusform>%n imports are still running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n imports and quit</source>
        <translation>
            <numerusform>Stop %n import and quit</numerusform>
            <numerusform>Stop %n imports and quit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n imports</source>
        <translation>
            <numerusform>Stop %n import</numerusform>
            <numerusform>Stop %n imports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::TableWriter</name>
    <message numerus="yes">
        <source>… and %n more row(s)</source>
        <translation>
            <numerusform>… and %n more row</numerusform>
            <numerusform>… and %n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::WriteJob</name>
    <message numerus="yes">
        <source>%1 refused %n line(s) of the data; the others are stored. It says: %2</source>
        <translation>
            <numerusform>%1 refused %n line of the data; the others are stored. It says: %2</numerusform>
            <numerusform>%1 refused %n lines of the data; the others are stored. It says: %2</numerusform>
        </translation>
    </message>
</context>
</TS>
