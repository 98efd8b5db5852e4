<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>penstock::AnnotatedCsvSource</name>
    <message numerus="yes">
        <source>Of %n whole number(s) the fraction was cut off.</source>
        <translation>
            <numerusform>The fraction of %n whole number was cut off.</numerusform>
            <numerusform>The fractions of %n whole numbers were cut off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were left out that no InfluxDB holds: NaN or infinite.</source>
        <translation>
            <numerusform>%n number was left out that no InfluxDB holds: NaN or infinite.</numerusform>
            <numerusform>%n numbers were left out that no InfluxDB holds: NaN or infinite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::BatchSender</name>
    <message numerus="yes">
        <source>The same rows failed %n time(s), so writing was given up. Last problem: %1</source>
        <translation>
            <numerusform>The same rows failed %n time, so writing was given up. Last problem: %1</numerusform>
            <numerusform>The same rows failed %n times, so writing was given up. Last problem: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n row(s) the server gave no answer, whatever was tried.</source>
        <translation>
            <numerusform>To %n row the server gave no answer, whatever was tried.</numerusform>
            <numerusform>To %n rows the server gave no answer, whatever was tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::BusyServer</name>
    <message numerus="yes">
        <source>%1 It is asked again for up to %n minute(s).</source>
        <translation>
            <numerusform>%1 It is asked again for up to %n minute.</numerusform>
            <numerusform>%1 It is asked again for up to %n minutes.</numerusform>
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
    <message numerus="yes">
        <source>%n row(s) of the sample will be refused. The first: %1.</source>
        <translation>
            <numerusform>%n row of the sample will be refused: %1.</numerusform>
            <numerusform>%n rows of the sample will be refused. The first: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time in the column &quot;%1&quot; cannot be read in %n row(s) of the sample; such rows are refused.</source>
        <translation>
            <numerusform>The time in the column &quot;%1&quot; cannot be read in %n row of the sample; such rows are refused.</numerusform>
            <numerusform>The time in the column &quot;%1&quot; cannot be read in %n rows of the sample; such rows are refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The column &quot;%1&quot; holds numbers, but in %n cell(s) of the sample: %2. Such rows are refused.</source>
        <translation>
            <numerusform>The column &quot;%1&quot; holds numbers, but in %n cell of the sample: %2. Such rows are refused.</numerusform>
            <numerusform>The column &quot;%1&quot; holds numbers, but in %n cells of the sample: %2. Such rows are refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first %1 row(s) share time and tags with another one and would overwrite it. Make the column that tells them apart a tag: --tag NAME; or take it as it is: --yes.</source>
        <translation>
            <numerusform>%n of the first %1 rows shares time and tags with another one and would overwrite it. Make the column that tells them apart a tag: --tag NAME; or take it as it is: --yes.</numerusform>
            <numerusform>%n of the first %1 rows share time and tags with another one and would overwrite it. Make the column that tells them apart a tag: --tag NAME; or take it as it is: --yes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::CsvSource</name>
    <message numerus="yes">
        <source>%n comment line(s) among the rows were left out, the first on line %1.</source>
        <translation>
            <numerusform>%n comment line among the rows was left out, on line %1.</numerusform>
            <numerusform>%n comment lines among the rows were left out, the first on line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header came again %n time(s) among the rows, first on line %1; that was left out.</source>
        <translation>
            <numerusform>The header came again %n time among the rows, on line %1; that was left out.</numerusform>
            <numerusform>The header came again %n times among the rows, first on line %1; that was left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) held nothing but NUL bytes, the first is line %1.</source>
        <translation>
            <numerusform>%n line held nothing but NUL bytes: line %1.</numerusform>
            <numerusform>%n lines held nothing but NUL bytes, the first is line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blanks around %n text(s) were left out.</source>
        <translation>
            <numerusform>The blanks around %n text were left out.</numerusform>
            <numerusform>The blanks around %n texts were left out.</numerusform>
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
    <name>penstock::DropWatch</name>
    <message numerus="yes">
        <source>While this ran VictoriaMetrics counted %n line(s), values or series that it dropped or cut, although it acknowledged them. Others may have sent some of them; up to so many rows may be missing.</source>
        <translation>
            <numerusform>While this ran VictoriaMetrics counted %n line, value or series that it dropped or cut, although it acknowledged it. Others may have sent it; up to so many rows may be missing.</numerusform>
            <numerusform>While this ran VictoriaMetrics counted %n lines, values or series that it dropped or cut, although it acknowledged them. Others may have sent some of them; up to so many rows may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are older than a month or more than two days ahead, which VictoriaMetrics drops unless it was told otherwise.</source>
        <translation>
            <numerusform>%n row is older than a month or more than two days ahead, which VictoriaMetrics drops unless it was told otherwise.</numerusform>
            <numerusform>%n rows are older than a month or more than two days ahead, which VictoriaMetrics drops unless it was told otherwise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::EncodingGuess</name>
    <message numerus="yes">
        <source>The text is UTF-8 but for %n byte(s).</source>
        <translation>
            <numerusform>The text is UTF-8 but for %n byte.</numerusform>
            <numerusform>The text is UTF-8 but for %n bytes.</numerusform>
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
    <name>penstock::ImportCommand</name>
    <message numerus="yes">
        <source>%1: Nothing was written, because %n thing(s) can be read in several ways. Say which one is meant by the option above, or take the likeliest by --yes.</source>
        <translation>
            <numerusform>%1: Nothing was written, because %n thing can be read in several ways. Say which one is meant by the option above, or take the likeliest by --yes.</numerusform>
            <numerusform>%1: Nothing was written, because %n things can be read in several ways. Say which ones are meant by the options above, or take the likeliest by --yes.</numerusform>
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
    <name>penstock::InfluxQlJsonDecoder</name>
    <message numerus="yes">
        <source>The server sends its answer in one piece of more than %n MiB, which is not read; the rows so far are kept. Ask for less at a time: a shorter span, fewer measurements, smaller chunks, or a LIMIT.</source>
        <translation>
            <numerusform>The server sends its answer in one piece of more than %n MiB, which is not read; the rows so far are kept. Ask for less at a time: a shorter span, fewer measurements, smaller chunks, or a LIMIT.</numerusform>
            <numerusform>The server sends its answer in one piece of more than %n MiB, which is not read; the rows so far are kept. Ask for less at a time: a shorter span, fewer measurements, smaller chunks, or a LIMIT.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::JsonRowsDecoder</name>
    <message numerus="yes">
        <source>The answer has a value of more than %n MiB, at byte %1, which is not read; the rows so far are kept.</source>
        <translation>
            <numerusform>The answer has a value of more than %n MiB, at byte %1, which is not read; the rows so far are kept.</numerusform>
            <numerusform>The answer has a value of more than %n MiB, at byte %1, which is not read; the rows so far are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) shown as NaN may be infinite as well: InfluxDB 3 writes NaN, +Inf and -Inf alike in JSON. Its raw answer in csv tells them apart.</source>
        <translation>
            <numerusform>%n value shown as NaN may be infinite as well: InfluxDB 3 writes NaN, +Inf and -Inf alike in JSON. Its raw answer in csv tells them apart.</numerusform>
            <numerusform>%n values shown as NaN may be infinite as well: InfluxDB 3 writes NaN, +Inf and -Inf alike in JSON. Its raw answer in csv tells them apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::LineProtocolSource</name>
    <message numerus="yes">
        <source>%n statement(s) of the export (CREATE DATABASE and the like, behind &quot;# DDL&quot;) were not run.</source>
        <translation>
            <numerusform>%n statement of the export (CREATE DATABASE and the like, behind &quot;# DDL&quot;) was not run.</numerusform>
            <numerusform>%n statements of the export (CREATE DATABASE and the like, behind &quot;# DDL&quot;) were not run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::LossQuestion</name>
    <message numerus="yes">
        <source>%n statements cannot be undone, and nothing has been run yet. The first one: %1</source>
        <translation>
            <numerusform>%n statement cannot be undone, and nothing has been run yet. The first one: %1</numerusform>
            <numerusform>%n statements cannot be undone, and nothing has been run yet. The first one: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::MsgpackDecoder</name>
    <message numerus="yes">
        <source>The answer has a value of more than %n MiB, at byte %1, which is not read; the rows so far are kept.</source>
        <translation>
            <numerusform>The answer has a value of more than %n MiB, at byte %1, which is not read; the rows so far are kept.</numerusform>
            <numerusform>The answer has a value of more than %n MiB, at byte %1, which is not read; the rows so far are kept.</numerusform>
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
        <source>%n more may be stored: no answer told of them. Writing them again does no harm if each has its own time.</source>
        <translation>
            <numerusform>%n more may be stored: no answer told of it. Writing it again does no harm if it has its own time.</numerusform>
            <numerusform>%n more may be stored: no answer told of them. Writing them again does no harm if each has its own time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be stored: no answer told of them. Look before you write them again: this server may keep both.</source>
        <translation>
            <numerusform>%n more may be stored: no answer told of it. Look before you write it again: this server may keep both.</numerusform>
            <numerusform>%n more may be stored: no answer told of them. Look before you write them again: this server may keep both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n row(s) may be stored twice: the answer to them was lost, and this server may keep both.</source>
        <translation>
            <numerusform>Up to %n row may be stored twice: the answer to it was lost, and this server may keep both.</numerusform>
            <numerusform>Up to %n rows may be stored twice: the answer to them was lost, and this server may keep both.</numerusform>
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
    <message numerus="yes">
        <source> %1 more row(s) may be stored: no answer told of them.</source>
        <translation>
            <numerusform> %1 more row may be stored: no answer told of it.</numerusform>
            <numerusform> %1 more rows may be stored: no answer told of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 row(s) were read and not written.</source>
        <translation>
            <numerusform> %1 row was read and not written.</numerusform>
            <numerusform> %1 rows were read and not written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::PointRules</name>
    <message numerus="yes">
        <source>VictoriaMetrics keeps numbers only: %n text(s) became the number that they are, or 0.</source>
        <translation>
            <numerusform>VictoriaMetrics keeps numbers only: %n text became the number that it is, or 0.</numerusform>
            <numerusform>VictoriaMetrics keeps numbers only: %n texts became the numbers that they are, or 0.</numerusform>
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
    <name>penstock::RetentionWatch</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n of the accepted row(s) will never be shown: the database “%1” keeps %2 only, and InfluxDB 3 acknowledges older rows and never shows them.</source>
        <translation>
            <numerusform>At least %n of the accepted rows will never be shown: the database “%1” keeps %2 only, and InfluxDB 3 acknowledges older rows and never shows them.</numerusform>
            <numerusform>At least %n of the accepted rows will never be shown: the database “%1” keeps %2 only, and InfluxDB 3 acknowledges older rows and never shows them.</numerusform>
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
    <name>penstock::TimeDoubt</name>
    <message numerus="yes">
        <source>%n time(s) are far from today when they are read as %1, but not as %2. The first stands in line %3: </source>
        <translation>
            <numerusform>%n time is far from today when it is read as %1, but not as %2. It stands in line %3: </numerusform>
            <numerusform>%n times are far from today when they are read as %1, but not as %2. The first stands in line %3: </numerusform>
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
    <message numerus="yes">
        <source>%1 refused at least %n line(s) of the data, and does not say what became of the others. It says: %2</source>
        <translation>
            <numerusform>%1 refused at least %n line of the data, and does not say what became of the others. It says: %2</numerusform>
            <numerusform>%1 refused at least %n lines of the data, and does not say what became of the others. It says: %2</numerusform>
        </translation>
    </message>
</context>
</TS>
