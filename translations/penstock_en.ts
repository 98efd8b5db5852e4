<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>penstock::AdminDialog</name>
    <message numerus="yes">
        <source>%n measurement(s) are in it.</source>
        <translation>
            <numerusform>%n measurement is in it.</numerusform>
            <numerusform>%n measurements are in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are in it.</source>
        <translation>
            <numerusform>%n table is in it.</numerusform>
            <numerusform>%n tables are in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::AdminSection</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
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
    <name>penstock::BackfillPlan</name>
    <message numerus="yes">
        <source>These are more than %n windows: take more intervals for each.</source>
        <translation>
            <numerusform>This is more than %n window: take more intervals for each.</numerusform>
            <numerusform>These are more than %n windows: take more intervals for each.</numerusform>
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
    <name>penstock::ChartLink</name>
    <message numerus="yes">
        <source>%n rows of this span are selected in the table.</source>
        <translation>
            <numerusform>%n row of this span is selected in the table.</numerusform>
            <numerusform>%n rows of this span are selected in the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ChartPicture</name>
    <message numerus="yes">
        <source>%n more series</source>
        <translation>
            <numerusform>%n more series</numerusform>
            <numerusform>%n more series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ChartTransform</name>
    <message numerus="yes">
        <source>Moving mean of %n values</source>
        <translation>
            <numerusform>Moving mean of %n value</numerusform>
            <numerusform>Moving mean of %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ChartView</name>
    <message numerus="yes">
        <source>%n values have the time of another one of their series: rows of several series may be drawn as one.</source>
        <translation>
            <numerusform>%n value has the time of another one of its series: rows of several series may be drawn as one.</numerusform>
            <numerusform>%n values have the time of another one of their series: rows of several series may be drawn as one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values came after later ones; they are drawn in the order of time.</source>
        <translation>
            <numerusform>%n value came after later ones; it is drawn in the order of time.</numerusform>
            <numerusform>%n values came after later ones; they are drawn in the order of time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no time and are left out.</source>
        <translation>
            <numerusform>%n row has no time and is left out.</numerusform>
            <numerusform>%n rows have no time and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n rows that the table&apos;s filter leaves are drawn.</source>
        <translation>
            <numerusform>Only the %n row that the table&apos;s filter leaves is drawn.</numerusform>
            <numerusform>Only the %n rows that the table&apos;s filter leaves are drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are selected in the table: more than %1 are not marked here.</source>
        <translation>
            <numerusform>%n row is selected in the table: more than %1 are not marked here.</numerusform>
            <numerusform>%n rows are selected in the table: more than %1 are not marked here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infinite values are left out.</source>
        <translation>
            <numerusform>%n infinite value is left out.</numerusform>
            <numerusform>%n infinite values are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n values are in a cell.</source>
        <translation>
            <numerusform>At most %n value is in a cell.</numerusform>
            <numerusform>At most %n values are in a cell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series were asked for beside the answer: its table and its filter do not have them.</source>
        <translation>
            <numerusform>%n series was asked for beside the answer: its table and its filter do not have it.</numerusform>
            <numerusform>%n series were asked for beside the answer: its table and its filter do not have them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series were asked for by themselves: there is no table of them.</source>
        <translation>
            <numerusform>%n series was asked for by itself: there is no table of it.</numerusform>
            <numerusform>%n series were asked for by themselves: there is no table of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n series nothing can be computed: they are left out.</source>
        <translation>
            <numerusform>Of %n series nothing can be computed: it is left out.</numerusform>
            <numerusform>Of %n series nothing can be computed: they are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ColumnProblem</name>
    <message numerus="yes">
        <source>%n cell(s) of the sample are no numbers, such as %1: their rows are refused.</source>
        <translation>
            <numerusform>%n cell of the sample is no number, such as %1: its row is refused.</numerusform>
            <numerusform>%n cells of the sample are no numbers, such as %1: their rows are refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample are refused: the time %1 is far from the others. To store them, choose another format and then this one again.</source>
        <translation>
            <numerusform>%n row of the sample is refused: the time %1 is far from the others. To store it, choose another format and then this one again.</numerusform>
            <numerusform>%n rows of the sample are refused: the time %1 is far from the others. To store them, choose another format and then this one again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sample are refused: %1.</source>
        <translation>
            <numerusform>%n row of the sample is refused: %1.</numerusform>
            <numerusform>%n rows of the sample are refused: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the sample are no numbers: their rows are refused.</source>
        <translation>
            <numerusform>%n cell of the sample is no number: its row is refused.</numerusform>
            <numerusform>%n cells of the sample are no numbers: their rows are refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the sample have a unit, which is left out: %1.</source>
        <translation>
            <numerusform>%n cell of the sample has a unit, which is left out: %1.</numerusform>
            <numerusform>%n cells of the sample have a unit, which is left out: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionTree</name>
    <message numerus="yes">
        <source>Group %1: %n connection(s)</source>
        <translation>
            <numerusform>Group %1: %n connection</numerusform>
            <numerusform>Group %1: %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionsDialog</name>
    <message numerus="yes">
        <source>%n connection(s) imported.</source>
        <translation>
            <numerusform>%n connection imported.</numerusform>
            <numerusform>%n connections imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ContinuousQueryBackfillDialog</name>
    <message numerus="yes">
        <source>Run %n windows on %1</source>
        <translation>
            <numerusform>Run %n window on %1</numerusform>
            <numerusform>Run %n windows on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n windows on %1</source>
        <translation>
            <numerusform>Go on with %n window on %1</numerusform>
            <numerusform>Go on with %n windows on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::CopyReport</name>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n series (one of several shards is counted for each of them)</source>
        <translation>
            <numerusform>at most %n series (one of several shards is counted for each of them)</numerusform>
            <numerusform>at most %n series (one of several shards is counted for each of them)</numerusform>
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
            <numerusform>The first line is skipped as a title.</numerusform>
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
    <message numerus="yes">
        <source>The column &quot;%1&quot; holds %2 in %n cell(s) of the sample, which is stored as this text. If that says that there is no value: --null %2.</source>
        <translation>
            <numerusform>The column &quot;%1&quot; holds %2 in %n cell of the sample, which is stored as this text. If that says that there is no value: --null %2.</numerusform>
            <numerusform>The column &quot;%1&quot; holds %2 in %n cells of the sample, which is stored as this text. If that says that there is no value: --null %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the sample hold a mark for a missing value, such as NaN or ERR, and are left out: %1.</source>
        <translation>
            <numerusform>%n cell of the sample holds a mark for a missing value, such as NaN or ERR, and is left out: %1.</numerusform>
            <numerusform>%n cells of the sample hold a mark for a missing value, such as NaN or ERR, and are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The column &quot;%1&quot; holds %2 in %n cell(s) of the sample, which is taken for no value. If it is a text: --not-null %2.</source>
        <translation>
            <numerusform>The column &quot;%1&quot; holds %2 in %n cell of the sample, which is taken for no value. If it is a text: --not-null %2.</numerusform>
            <numerusform>The column &quot;%1&quot; holds %2 in %n cells of the sample, which is taken for no value. If it is a text: --not-null %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The column &quot;%1&quot; holds numbers beyond 2^53 in %n cell(s) of the sample, beside others with decimals: as floats they are rounded. To keep them as they are: --field %1:string.</source>
        <translation>
            <numerusform>The column &quot;%1&quot; holds a number beyond 2^53 in %n cell of the sample, beside others with decimals: as a float it is rounded. To keep it as it is: --field %1:string.</numerusform>
            <numerusform>The column &quot;%1&quot; holds numbers beyond 2^53 in %n cells of the sample, beside others with decimals: as floats they are rounded. To keep them as they are: --field %1:string.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n cell(s) of the sample the numbers of the column &quot;%1&quot; stand with %2, which is left out; the others stand alone. To keep them as they are: --field %1:string.</source>
        <translation>
            <numerusform>In %n cell of the sample the number of the column &quot;%1&quot; stands with %2, which is left out; the others stand alone. To keep them as they are: --field %1:string.</numerusform>
            <numerusform>In %n cells of the sample the numbers of the column &quot;%1&quot; stand with %2, which is left out; the others stand alone. To keep them as they are: --field %1:string.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The column &quot;%1&quot; holds numbers, but in %n cell(s) of the sample. Such rows are refused.</source>
        <translation>
            <numerusform>The column &quot;%1&quot; holds numbers, but in %n cell of the sample. Such rows are refused.</numerusform>
            <numerusform>The column &quot;%1&quot; holds numbers, but in %n cells of the sample. Such rows are refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time in the column &quot;%1&quot; is refused in %n row(s) of the sample: %2.</source>
        <translation>
            <numerusform>The time in the column &quot;%1&quot; is refused in %n row of the sample: %2.</numerusform>
            <numerusform>The time in the column &quot;%1&quot; is refused in %n rows of the sample: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time in the column &quot;%1&quot; is far from the others in %n row(s) of the sample, which are stored as they are: %2.</source>
        <translation>
            <numerusform>The time in the column &quot;%1&quot; is far from the others in %n row of the sample, which is stored as it is: %2.</numerusform>
            <numerusform>The time in the column &quot;%1&quot; is far from the others in %n rows of the sample, which are stored as they are: %2.</numerusform>
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
    <message numerus="yes">
        <source>%n cell(s) that could not be read were left out, and the rest of their rows written: %1</source>
        <translation>
            <numerusform>%n cell that could not be read was left out, and the rest of its row written: %1</numerusform>
            <numerusform>%n cells that could not be read were left out, and the rest of their rows written: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are of an hour that comes twice when the clocks are set back, and the order of the rows does not tell which; the first is taken.</source>
        <translation>
            <numerusform>%n time is of an hour that comes twice when the clocks are set back, and the order of the rows does not tell which; the first is taken.</numerusform>
            <numerusform>%n times are of an hour that comes twice when the clocks are set back, and the order of the rows does not tell which; the first is taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::DeadLetters</name>
    <message numerus="yes">
        <source>%n row(s) that waited were given up. They are in %1.</source>
        <translation>
            <numerusform>%n row that waited was given up. It is in %1.</numerusform>
            <numerusform>%n rows that waited were given up. They are in %1.</numerusform>
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
    <name>penstock::DifferenceWindow</name>
    <message numerus="yes">
        <source>%n rows have the time and the tags of another one: they belong together in the order in which they came.</source>
        <translation>
            <numerusform>%n row has the time and the tags of another one: they belong together in the order in which they came.</numerusform>
            <numerusform>%n rows have the time and the tags of another one: they belong together in the order in which they came.</numerusform>
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
    <name>penstock::Duplicates</name>
    <message numerus="yes">
        <source>Of %n row(s) it is not known whether they share series and time with an earlier one, first on line %1: they are too far out of order.</source>
        <translation>
            <numerusform>Of %n row, on line %1, it is not known whether it shares series and time with an earlier one: it is too far out of order.</numerusform>
            <numerusform>Of %n rows it is not known whether they share series and time with an earlier one, first on line %1: they are too far out of order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier one, first on line %1; where points have an identity they have overwritten its fields.</source>
        <translation>
            <numerusform>%n row shares series and time with an earlier one, on line %1; where points have an identity it has overwritten its fields.</numerusform>
            <numerusform>%n rows share series and time with an earlier one, first on line %1; where points have an identity they have overwritten its fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier one, first on line %1; each got a tag with its number.</source>
        <translation>
            <numerusform>%n row shares series and time with an earlier one, on line %1; it got a tag with its number.</numerusform>
            <numerusform>%n rows share series and time with an earlier one, first on line %1; each got a tag with its number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier one, first on line %1; their times were made later by nanoseconds.</source>
        <translation>
            <numerusform>%n row shares series and time with an earlier one, on line %1; its time was made later by nanoseconds.</numerusform>
            <numerusform>%n rows share series and time with an earlier one, first on line %1; their times were made later by nanoseconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier one, first on line %1; they were left out.</source>
        <translation>
            <numerusform>%n row shares series and time with an earlier one, on line %1; it was left out.</numerusform>
            <numerusform>%n rows share series and time with an earlier one, first on line %1; they were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier one, first on line %1, and have replaced it.</source>
        <translation>
            <numerusform>%n row shares series and time with an earlier one, on line %1, and has replaced it.</numerusform>
            <numerusform>%n rows share series and time with an earlier one, first on line %1, and have replaced it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::EditorFindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::EditsBar</name>
    <message numerus="yes">
        <source>%n changes staged; nothing has been sent</source>
        <comment>of points</comment>
        <translation>
            <numerusform>%n change staged; nothing has been sent</numerusform>
            <numerusform>%n changes staged; nothing has been sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::EditsReview</name>
    <message numerus="yes">
        <source>%n of the changes cannot be undone: %1</source>
        <translation>
            <numerusform>%n of the changes cannot be undone: %1</numerusform>
            <numerusform>%n of the changes cannot be undone: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>write %n points</source>
        <translation>
            <numerusform>write %n point</numerusform>
            <numerusform>write %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n points</source>
        <translation>
            <numerusform>delete %n point</numerusform>
            <numerusform>delete %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n changes are done.</source>
        <translation>
            <numerusform>%1 of %n change is done.</numerusform>
            <numerusform>%1 of %n changes are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is not known whether they were done.</source>
        <translation>
            <numerusform>Of %n it is not known whether it was done.</numerusform>
            <numerusform>Of %n it is not known whether they were done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %n changes</source>
        <translation>
            <numerusform>&amp;Undo %n change</numerusform>
            <numerusform>&amp;Undo %n changes</numerusform>
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
    <name>penstock::ErrorLimit</name>
    <message numerus="yes">
        <source>Stopped, because %n row(s) were refused, as it was asked for.</source>
        <translation>
            <numerusform>Stopped, because %n row was refused, as it was asked for.</numerusform>
            <numerusform>Stopped, because %n rows were refused, as it was asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, because %n row(s) of %1 were refused, more than the %2 % that were allowed.</source>
        <translation>
            <numerusform>Stopped, because %n row of %1 was refused, more than the %2 % that were allowed.</numerusform>
            <numerusform>Stopped, because %n rows of %1 were refused, more than the %2 % that were allowed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::EventText</name>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are not stored</source>
        <translation>
            <numerusform>%1 row is not stored</numerusform>
            <numerusform>%1 rows are not stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) may be stored, no answer told of them</source>
        <translation>
            <numerusform>%1 row may be stored, no answer told of it</numerusform>
            <numerusform>%1 rows may be stored, no answer told of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a write was too large for the server: %1 line(s) at a time instead</source>
        <translation>
            <numerusform>a write was too large for the server: %1 line at a time instead</numerusform>
            <numerusform>a write was too large for the server: %1 lines at a time instead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were stored</source>
        <translation>
            <numerusform>%1 row was stored</numerusform>
            <numerusform>%1 rows were stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) at a time</source>
        <translation>
            <numerusform>%n request at a time</numerusform>
            <numerusform>%n requests at a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ExportDialog</name>
    <message numerus="yes">
        <source>%n hidden column(s) are left out</source>
        <translation>
            <numerusform>%n hidden column is left out</numerusform>
            <numerusform>%n hidden columns are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ExportRun</name>
    <message numerus="yes">
        <source>%n numbers are NaN or infinite, for which JSON has no word: they are null in the file.</source>
        <translation>
            <numerusform>%n number is NaN or infinite, for which JSON has no word: it is null in the file.</numerusform>
            <numerusform>%n numbers are NaN or infinite, for which JSON has no word: they are null in the file.</numerusform>
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
    <message numerus="yes">
        <source>%n file(s) of line protocol were not opened, since there are so many. Write them with penstock-cli write: %1</source>
        <translation>
            <numerusform>%n file of line protocol was not opened, since there are so many. Write it with penstock-cli write: %1</numerusform>
            <numerusform>%n files of line protocol were not opened, since there are so many. Write them with penstock-cli write: %1</numerusform>
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
    <name>penstock::FurtherAsker</name>
    <message numerus="yes">
        <source>%n series of %1 were put into the chart: %2</source>
        <translation>
            <numerusform>%n series of %1 was put into the chart: %2</numerusform>
            <numerusform>%n series of %1 were put into the chart: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::GiveUpQuestion</name>
    <message numerus="yes">
        <source>%1 row(s) of %2 wait to be sent now.</source>
        <translation>
            <numerusform>%1 row of %2 waits to be sent now.</numerusform>
            <numerusform>%1 rows of %2 wait to be sent now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %1 row(s)</source>
        <translation>
            <numerusform>Give up %1 row</numerusform>
            <numerusform>Give up %1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::GuideWindow</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::HeatReading</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
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
    <name>penstock::ImportCheckJob</name>
    <message numerus="yes">
        <source>The measurement has %n row(s) in this span already.</source>
        <translation>
            <numerusform>The measurement has %n row in this span already.</numerusform>
            <numerusform>The measurement has %n rows in this span already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The measurement has %n row(s) in this span already; those with the same series and time are overwritten.</source>
        <translation>
            <numerusform>The measurement has %n row in this span already; it is overwritten if its series and time are the same.</numerusform>
            <numerusform>The measurement has %n rows in this span already; those with the same series and time are overwritten.</numerusform>
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
    <name>penstock::ImportConnectionsDialog</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
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
    <message numerus="yes">
        <source>%1 of %2 row(s)</source>
        <translation>
            <numerusform>%1 of %2 row</numerusform>
            <numerusform>%1 of %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the first %1 row(s), %2 cannot be written.</source>
        <translation>
            <numerusform>Of the first %1 row, %2 cannot be written.</numerusform>
            <numerusform>Of the first %1 rows, %2 cannot be written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ImportQueueModel</name>
    <message numerus="yes">
        <source>%1 of %n file(s) imported</source>
        <translation>
            <numerusform>%1 of %n file imported</numerusform>
            <numerusform>%1 of %n files imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed or in part</source>
        <translation>
            <numerusform>%n failed or in part</numerusform>
            <numerusform>%n failed or in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped or left out</source>
        <translation>
            <numerusform>%n stopped or left out</numerusform>
            <numerusform>%n stopped or left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ImportUndo</name>
    <message numerus="yes">
        <source>%n series are deleted within that span.</source>
        <translation>
            <numerusform>%n series is deleted within that span.</numerusform>
            <numerusform>%n series are deleted within that span.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series of others have the same tags and more: they are deleted too.</source>
        <translation>
            <numerusform>%n series of others has the same tags and more: it is deleted too.</numerusform>
            <numerusform>%n series of others have the same tags and more: they are deleted too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ImportWizard</name>
    <message numerus="yes">
        <source>%n file(s) wait(s).</source>
        <translation>
            <numerusform>%n file waits.</numerusform>
            <numerusform>%n files wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ImportableFiles</name>
    <message numerus="yes">
        <source>%n file(s) with refused rows of earlier imports are left out, such as %1.</source>
        <translation>
            <numerusform>%n file with refused rows of earlier imports is left out: %1.</numerusform>
            <numerusform>%n files with refused rows of earlier imports are left out, such as %1.</numerusform>
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
    <name>penstock::InfluxSink</name>
    <message numerus="yes">
        <source>%n field(s) were left out: NaN and infinity cannot be stored.</source>
        <translation>
            <numerusform>%n field was left out: NaN and infinity cannot be stored.</numerusform>
            <numerusform>%n fields were left out: NaN and infinity cannot be stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::IntakeNotices</name>
    <message numerus="yes">
        <source>%n file(s) of the queue were not imported.</source>
        <translation>
            <numerusform>%n file of the queue was not imported.</numerusform>
            <numerusform>%n files of the queue were not imported.</numerusform>
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
    <name>penstock::KeptRun</name>
    <message numerus="yes">
        <source>%n row(s) waited on disk in %1, and are sent when the pipeline runs again.</source>
        <translation>
            <numerusform>%n row waited on disk in %1, and is sent when the pipeline runs again.</numerusform>
            <numerusform>%n rows waited on disk in %1, and are sent when the pipeline runs again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::LaneRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s)</source>
        <translation>
            <numerusform>%n of them waits</numerusform>
            <numerusform>%n of them wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::LineFileJob</name>
    <message numerus="yes">
        <source>%n line(s) are saved in %1.</source>
        <translation>
            <numerusform>%n line is saved in %1.</numerusform>
            <numerusform>%n lines are saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have none: they hold no value, or cannot be written.</source>
        <translation>
            <numerusform>%n row has none: it holds no value, or cannot be written.</numerusform>
            <numerusform>%n rows have none: they hold no value, or cannot be written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::LinePanel</name>
    <message numerus="yes">
        <source>%1 row(s) that will be refu&amp;sed</source>
        <translation>
            <numerusform>%1 row that will be refu&amp;sed</numerusform>
            <numerusform>%1 rows that will be refu&amp;sed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the first %2 row(s) will be refu&amp;sed</source>
        <translation>
            <numerusform>%1 of the first %2 row will be refu&amp;sed</numerusform>
            <numerusform>%1 of the first %2 rows will be refu&amp;sed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::LineProtocolSource</name>
    <message numerus="yes">
        <source>%n statement(s) of the export (CREATE DATABASE and the like, after &quot;# DDL&quot;) were not run.</source>
        <translation>
            <numerusform>%n statement of the export (CREATE DATABASE and the like, after &quot;# DDL&quot;) was not run.</numerusform>
            <numerusform>%n statements of the export (CREATE DATABASE and the like, after &quot;# DDL&quot;) were not run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::LinesOutcome</name>
    <message numerus="yes">
        <source>%n line(s) stored in %1, in %2.</source>
        <translation>
            <numerusform>%n line stored in %1, in %2.</numerusform>
            <numerusform>%n lines stored in %1, in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were refused; they are marked.</source>
        <translation>
            <numerusform>%n line was refused; it is marked.</numerusform>
            <numerusform>%n lines were refused; they are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n line(s) no answer told whether they are stored.</source>
        <translation>
            <numerusform>Of %n line no answer told whether it is stored.</numerusform>
            <numerusform>Of %n lines no answer told whether they are stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not sent.</source>
        <translation>
            <numerusform>%n line was not sent.</numerusform>
            <numerusform>%n lines were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with mistakes were left out.</source>
        <translation>
            <numerusform>%n line with a mistake was left out.</numerusform>
            <numerusform>%n lines with mistakes were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stored so far</source>
        <translation>
            <numerusform>%n line stored so far</numerusform>
            <numerusform>%n lines stored so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were refused; the first ones are marked, and all can be saved.</source>
        <translation>
            <numerusform>%n line was refused; it is marked, and can be saved.</numerusform>
            <numerusform>%n lines were refused; the first ones are marked, and all can be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a mistake</source>
        <translation>
            <numerusform>%n with a mistake</numerusform>
            <numerusform>%n with a mistake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a time</source>
        <translation>
            <numerusform>%n without a time</numerusform>
            <numerusform>%n without a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ListenerSource</name>
    <message numerus="yes">
        <source>%n line(s) that programs sent could not be parsed; they were told so (400).</source>
        <translation>
            <numerusform>%n line that a program sent could not be parsed; it was told so (400).</numerusform>
            <numerusform>%n lines that programs sent could not be parsed; they were told so (400).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::LocalBackup</name>
    <message numerus="yes">
        <source>it has %n list(s) of its files instead of one.</source>
        <translation>
            <numerusform>it has %n list of its files instead of one.</numerusform>
            <numerusform>it has %n lists of its files instead of one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s) are missing: %1.</source>
        <translation>
            <numerusform>%n shard is missing: %1.</numerusform>
            <numerusform>%n shards are missing: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::LocalServerPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>databases</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n shard(s), %1 in %2.</source>
        <translation>
            <numerusform>Backed up and checked: %n shard, %1 in %2.</numerusform>
            <numerusform>Backed up and checked: %n shards, %1 in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This removes all that the local server holds, %1 in %n database(s): %2. It cannot be undone.</source>
        <translation>
            <numerusform>This removes all that the local server holds, %1 in %n database: %2. It cannot be undone.</numerusform>
            <numerusform>This removes all that the local server holds, %1 in %n databases: %2. It cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) are running: what they have stored here goes as well.</source>
        <translation>
            <numerusform>%n write is running: what it has stored here goes as well.</numerusform>
            <numerusform>%n writes are running: what they have stored here goes as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has to be stopped while it is copied, and %n write(s) are running. Let them end first, or stop them.</source>
        <translation>
            <numerusform>%1 has to be stopped while it is copied, and %n write is running. Let it end first, or stop it.</numerusform>
            <numerusform>%1 has to be stopped while it is copied, and %n writes are running. Let them end first, or stop them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n file(s), %1 in %2.</source>
        <translation>
            <numerusform>Backed up and checked: %n file, %1 in %2.</numerusform>
            <numerusform>Backed up and checked: %n files, %1 in %2.</numerusform>
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
    <message numerus="yes">
        <source>%n statements may take something away for good, and nothing has been run yet. The first one: %1</source>
        <translation>
            <numerusform>%n statement may take something away for good, and nothing has been run yet: %1</numerusform>
            <numerusform>%n statements may take something away for good, and nothing has been run yet. The first one: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::MetricsPage</name>
    <message numerus="yes">
        <source>%n lines of the server&apos;s page were not understood and are left out.</source>
        <translation>
            <numerusform>%n line of the server&apos;s page was not understood and is left out.</numerusform>
            <numerusform>%n lines of the server&apos;s page were not understood and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::MonitorActions</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::MonitorPanel</name>
    <message numerus="yes">
        <source>%n write(s) were under way when Penstock ended. See below what is known.</source>
        <translation>
            <numerusform>%n write was under way when Penstock ended. See below what is known.</numerusform>
            <numerusform>%n writes were under way when Penstock ended. See below what is known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::MqttHistory</name>
    <message numerus="yes">
        <source>%n message(s) were lost: they came while nothing more could be kept.</source>
        <translation>
            <numerusform>%n message was lost: it came while nothing more could be kept.</numerusform>
            <numerusform>%n messages were lost: they came while nothing more could be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection to the MQTT broker was lost %n time(s).</source>
        <translation>
            <numerusform>The connection to the MQTT broker was lost once.</numerusform>
            <numerusform>The connection to the MQTT broker was lost %n times.</numerusform>
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
    <name>penstock::NoticeStack</name>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>%n more message</numerusform>
            <numerusform>%n more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::OpenQuestion</name>
    <message numerus="yes">
        <source>%n of the first %1 row(s) have time and tags in common with another row and would overwrite it. Which column tells them apart?</source>
        <translation>
            <numerusform>%n of the first %1 rows has time and tags in common with another row and would overwrite it. Which column tells them apart?</numerusform>
            <numerusform>%n of the first %1 rows have time and tags in common with another row and would overwrite it. Which column tells them apart?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::OwnPatterns</name>
    <message numerus="yes">
        <source>%n pattern(s) of the file were left out.</source>
        <translation>
            <numerusform>%n pattern of the file was left out.</numerusform>
            <numerusform>%n patterns of the file were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::PatternsCommand</name>
    <message numerus="yes">
        <source>%n pattern(s) of the file were left out; the others are taken over.</source>
        <translation>
            <numerusform>%n pattern of the file was left out; the others are taken over.</numerusform>
            <numerusform>%n patterns of the file were left out; the others are taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::PatternsDock</name>
    <message numerus="yes">
        <source>%n pattern(s) that %1 does not run in %2 are not listed.</source>
        <translation>
            <numerusform>%n pattern that %1 does not run in %2 is not listed.</numerusform>
            <numerusform>%n patterns that %1 does not run in %2 are not listed.</numerusform>
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
    <name>penstock::PipelineRow</name>
    <message numerus="yes">
        <source>%n row(s) stored</source>
        <translation>
            <numerusform>%n row stored</numerusform>
            <numerusform>%n rows stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n no answer tells</source>
        <translation>
            <numerusform>of %n no answer tells</numerusform>
            <numerusform>of %n no answer tells</numerusform>
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
    <message numerus="yes">
        <source>At most %n write(s) at a time</source>
        <translation>
            <numerusform>At most %n write at a time</numerusform>
            <numerusform>At most %n writes at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running, %n part(s) wait</source>
        <translation>
            <numerusform>Running, %n part waits</numerusform>
            <numerusform>Running, %n parts wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 did not store %2 row(s), %3 more may be stored there.</source>
        <translation>
            <numerusform> %1 did not store %2 row, %3 more may be stored there.</numerusform>
            <numerusform> %1 did not store %2 rows, %3 more may be stored there.</numerusform>
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
    <name>penstock::PreflightReport</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s)</source>
        <translation>
            <numerusform>The first row</numerusform>
            <numerusform>The first %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are earlier than the row before, first on line %1.</source>
        <translation>
            <numerusform>%n row is earlier than the row before: on line %1.</numerusform>
            <numerusform>%n rows are earlier than the row before, first on line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A series has a row every %1 or so, but for %n gap(s); the longest is %2, after %3 (line %4).</source>
        <translation>
            <numerusform>A series has a row every %1 or so, but for %n gap of %2, after %3 (line %4).</numerusform>
            <numerusform>A series has a row every %1 or so, but for %n gaps; the longest is %2, after %3 (line %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier row and would overwrite it with other values.</source>
        <translation>
            <numerusform>%n row shares series and time with an earlier row and would overwrite it with other values.</numerusform>
            <numerusform>%n rows share series and time with an earlier row and would overwrite it with other values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them the values were not compared.</source>
        <translation>
            <numerusform>Of %n of them the values were not compared.</numerusform>
            <numerusform>Of %n of them the values were not compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier row. The server keeps both.</source>
        <translation>
            <numerusform>%n row shares series and time with an earlier row. The server keeps both.</numerusform>
            <numerusform>%n rows share series and time with an earlier row. The server keeps both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share series and time with an earlier row and have no other value for a field: they are stored as one.</source>
        <translation>
            <numerusform>%n row shares series and time with an earlier row and has no other value for a field: they are stored as one.</numerusform>
            <numerusform>%n rows share series and time with an earlier row and have no other value for a field: they are stored as one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n row(s) it is not known whether they share series and time with an earlier one: there are too many series, or they are too far out of order.</source>
        <translation>
            <numerusform>Of %n row it is not known whether it shares series and time with an earlier one: there are too many series, or it is too far out of order.</numerusform>
            <numerusform>Of %n rows it is not known whether they share series and time with an earlier one: there are too many series, or they are too far out of order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be refused, the first is on line %1: %2.</source>
        <translation>
            <numerusform>%n row will be refused, on line %1: %2.</numerusform>
            <numerusform>%n rows will be refused, the first is on line %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold no value and will be left out, the first is on line %1.</source>
        <translation>
            <numerusform>%n row holds no value and will be left out: on line %1.</numerusform>
            <numerusform>%n rows hold no value and will be left out, the first is on line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are older than the database keeps, the first is on line %1: they will be refused, or never be shown.</source>
        <translation>
            <numerusform>%n row is older than the database keeps, on line %1: it will be refused, or never be shown.</numerusform>
            <numerusform>%n rows are older than the database keeps, the first is on line %1: they will be refused, or never be shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are of an hour that comes twice when the clocks are set back, and the order of the rows does not tell which is meant.</source>
        <translation>
            <numerusform>%n time is of an hour that comes twice when the clocks are set back, and the order of the rows does not tell which is meant.</numerusform>
            <numerusform>%n times are of an hour that comes twice when the clocks are set back, and the order of the rows does not tell which is meant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ProfileBar</name>
    <message numerus="yes">
        <source>%n profile(s) are for files like this:</source>
        <translation>
            <numerusform>%n profile is for files like this:</numerusform>
            <numerusform>%n profiles are for files like this:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::QueryCommand</name>
    <message numerus="yes">
        <source>%n row(s) are not in the answer: line protocol cannot hold them. %1</source>
        <translation>
            <numerusform>%n row is not in the answer: line protocol cannot hold it. %1</numerusform>
            <numerusform>%n rows are not in the answer: line protocol cannot hold them. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are NaN or infinite: they are null in JSON, unless --not-finite text.</source>
        <translation>
            <numerusform>%n number is NaN or infinite: it is null in JSON, unless --not-finite text.</numerusform>
            <numerusform>%n numbers are NaN or infinite: they are null in JSON, unless --not-finite text.</numerusform>
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
    <name>penstock::RefreshButton</name>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>Every second</numerusform>
            <numerusform>Every %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ResultView</name>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n series</source>
        <translation>
            <numerusform>only %n series</numerusform>
            <numerusform>only %n series</numerusform>
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
    <name>penstock::RunDetails</name>
    <message numerus="yes">
        <source>Log (%n pause(s))</source>
        <translation>
            <numerusform>Log (%n pause)</numerusform>
            <numerusform>Log (%n pauses)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::RunOutcome</name>
    <message numerus="yes">
        <source>%n row(s) were refused.</source>
        <translation>
            <numerusform>%n row was refused.</numerusform>
            <numerusform>%n rows were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::RunReport</name>
    <message numerus="yes">
        <source>%1: %2 line(s) are on disk in %3 and wait for the next run.</source>
        <translation>
            <numerusform>%1: %2 line is on disk in %3 and waits for the next run.</numerusform>
            <numerusform>%1: %2 lines are on disk in %3 and wait for the next run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::SavedQueriesDock</name>
    <message numerus="yes">
        <source>%n query(ies)</source>
        <translation>
            <numerusform>%n query</numerusform>
            <numerusform>%n queries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was left out.</source>
        <translation>
            <numerusform>%n was left out.</numerusform>
            <numerusform>%n were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passwords and tokens in %n of them were left out.</source>
        <translation>
            <numerusform>The password or token in one of them was left out.</numerusform>
            <numerusform>The passwords and tokens in %n of them were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::SentRows</name>
    <message numerus="yes">
        <source>%1 and %n more place(s)</source>
        <translation>
            <numerusform>%1 and %n more place</numerusform>
            <numerusform>%1 and %n more places</numerusform>
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
    <name>penstock::SeriesListModel</name>
    <message numerus="yes">
        <source>%n values have the time of another one</source>
        <translation>
            <numerusform>%n value has the time of another one</numerusform>
            <numerusform>%n values have the time of another one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values came after later ones</source>
        <translation>
            <numerusform>%n value came after later ones</numerusform>
            <numerusform>%n values came after later ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::SeriesPanel</name>
    <message numerus="yes">
        <source>%n of %1 series are shown</source>
        <translation>
            <numerusform>%n of %1 series is shown</numerusform>
            <numerusform>%n of %1 series are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series, all shown</source>
        <translation>
            <numerusform>%n series, shown</numerusform>
            <numerusform>%n series, all shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::SettingsTransfer</name>
    <message numerus="yes">
        <source>Settings and keys are those of the file now, and %n connection(s) came with it. Their passwords have to be typed once.</source>
        <translation>
            <numerusform>Settings and keys are those of the file now, and %n connection came with it. Its password has to be typed once.</numerusform>
            <numerusform>Settings and keys are those of the file now, and %n connections came with it. Their passwords have to be typed once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the keys of %n command(s)</source>
        <translation>
            <numerusform>the keys of %n command</numerusform>
            <numerusform>the keys of %n commands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::SinkSet</name>
    <message numerus="yes">
        <source>%n row(s) are not in %1 (%2).</source>
        <translation>
            <numerusform>%n row is not in %1 (%2).</numerusform>
            <numerusform>%n rows are not in %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::Spill</name>
    <message numerus="yes">
        <source>%n row(s) that an earlier run had kept on disk are sent first, and count as read by this one.</source>
        <translation>
            <numerusform>%n row that an earlier run had kept on disk is sent first, and counts as read by this one.</numerusform>
            <numerusform>%n rows that an earlier run had kept on disk are sent first, and count as read by this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) in %1 were damaged, and cannot be sent.</source>
        <translation>
            <numerusform>%n batch in %1 was damaged, and cannot be sent.</numerusform>
            <numerusform>%n batches in %1 were damaged, and cannot be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::SpillSide</name>
    <message numerus="yes">
        <source>the server was away for longer than rows are kept on disk (%n second(s))</source>
        <translation>
            <numerusform>the server was away for longer than rows are kept on disk (%n second)</numerusform>
            <numerusform>the server was away for longer than rows are kept on disk (%n seconds)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were not sent, and could not be kept on disk: %1</source>
        <translation>
            <numerusform>%n row was not sent, and could not be kept on disk: %1</numerusform>
            <numerusform>%n rows were not sent, and could not be kept on disk: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait in %1, and are sent when the pipeline runs again.</source>
        <translation>
            <numerusform>%n row waits in %1, and is sent when the pipeline runs again.</numerusform>
            <numerusform>%n rows wait in %1, and are sent when the pipeline runs again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::StagedEdits</name>
    <message numerus="yes">
        <source>No more than %n points are changed at once this way.</source>
        <translation>
            <numerusform>No more than %n point is changed at once this way.</numerusform>
            <numerusform>No more than %n points are changed at once this way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::StatisticsPage</name>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation>
            <numerusform>every second</numerusform>
            <numerusform>every %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buckets of histograms are left out</source>
        <translation>
            <numerusform>%n bucket of histograms is left out</numerusform>
            <numerusform>%n buckets of histograms are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more statistics are left out</source>
        <translation>
            <numerusform>%n more statistic is left out</numerusform>
            <numerusform>%n more statistics are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counters fell at %1: the server was restarted, or has set them back. What they counted in between is not known.</source>
        <translation>
            <numerusform>%n counter fell at %1: the server was restarted, or has set it back. What it counted in between is not known.</numerusform>
            <numerusform>%n counters fell at %1: the server was restarted, or has set them back. What they counted in between is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statistics</source>
        <translation>
            <numerusform>%n statistic</numerusform>
            <numerusform>%n statistics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statistics</source>
        <translation>
            <numerusform>%1 of %n statistic</numerusform>
            <numerusform>%1 of %n statistics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %n selected ones are drawn</source>
        <translation>
            <numerusform>the first %1 of %n selected one is drawn</numerusform>
            <numerusform>the first %1 of %n selected ones are drawn</numerusform>
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
    <message numerus="yes">
        <source>%n things are still under way.</source>
        <translation>
            <numerusform>%n thing is still under way.</numerusform>
            <numerusform>%n things are still under way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::StripHead</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) in %1</source>
        <translation>
            <numerusform>row in %1</numerusform>
            <numerusform>rows in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) stored in %1</source>
        <translation>
            <numerusform>row stored in %1</numerusform>
            <numerusform>rows stored in %1</numerusform>
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
    <name>penstock::TailSource</name>
    <message numerus="yes">
        <source>%1 was made anew %n time(s); each was read to its end.</source>
        <translation>
            <numerusform>%1 was made anew %n time; each was read to its end.</numerusform>
            <numerusform>%1 was made anew %n times; each was read to its end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was cut short or written anew in place %n time(s), and read from its beginning then. What was written and not yet read before is lost.</source>
        <translation>
            <numerusform>%1 was cut short or written anew in place %n time, and read from its beginning then. What was written and not yet read before is lost.</numerusform>
            <numerusform>%1 was cut short or written anew in place %n times, and read from its beginning then. What was written and not yet read before is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) had no end when %1 was cut short, and were not sent.</source>
        <translation>
            <numerusform>%n line had no end when %1 was cut short, and was not sent.</numerusform>
            <numerusform>%n lines had no end when %1 was cut short, and were not sent.</numerusform>
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
    <name>penstock::TimeRangeBar</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n hour(s)</source>
        <translation>
            <numerusform>Last hour</numerusform>
            <numerusform>Last %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n minute(s)</source>
        <translation>
            <numerusform>Last minute</numerusform>
            <numerusform>Last %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n second(s)</source>
        <translation>
            <numerusform>Last second</numerusform>
            <numerusform>Last %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::TransferCommand</name>
    <message numerus="yes">
        <source>%n file(s) were not begun: %1</source>
        <translation>
            <numerusform>%n file was not begun: %1</numerusform>
            <numerusform>%n files were not begun: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::TypeConflicts</name>
    <message numerus="yes">
        <source>Values of %n field(s) may be missing. InfluxQL reads a field as one type, numbers before texts before booleans, and leaves out the others without a word: %1.</source>
        <translation>
            <numerusform>Values of %n field may be missing. InfluxQL reads a field as one type, numbers before texts before booleans, and leaves out the others without a word: %1.</numerusform>
            <numerusform>Values of %n fields may be missing. InfluxQL reads a field as one type, numbers before texts before booleans, and leaves out the others without a word: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::UnfinishedUndos</name>
    <message numerus="yes">
        <source>There are %n more of that kind.</source>
        <translation>
            <numerusform>There is %n more of that kind.</numerusform>
            <numerusform>There are %n more of that kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::ValueChart</name>
    <message numerus="yes">
        <source>%n infinite values are left out.</source>
        <translation>
            <numerusform>%n infinite value is left out.</numerusform>
            <numerusform>%n infinite values are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a number are left out.</source>
        <translation>
            <numerusform>%n row without a number is left out.</numerusform>
            <numerusform>%n rows without a number are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values have no partner of exactly the same time and are left out.</source>
        <translation>
            <numerusform>%n value has no partner of exactly the same time and is left out.</numerusform>
            <numerusform>%n values have no partner of exactly the same time and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n points, %1 are drawn: of each series one in each of %2 × %3 cells that has any.</source>
        <translation>
            <numerusform>Of %n point, %1 is drawn: of each series one in each of %2 × %3 cells that has any.</numerusform>
            <numerusform>Of %n points, %1 are drawn: of each series one in each of %2 × %3 cells that has any.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points over the values of %1, from %2 to %3; upwards from %4 to %5.</source>
        <translation>
            <numerusform>%n point over the values of %1, from %2 to %3; upwards from %4 to %5.</numerusform>
            <numerusform>%n points over the values of %1, from %2 to %3; upwards from %4 to %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Histogram of %n values</source>
        <translation>
            <numerusform>Histogram of %n value</numerusform>
            <numerusform>Histogram of %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more series</source>
        <translation>
            <numerusform>%n more series</numerusform>
            <numerusform>%n more series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::WatchRun</name>
    <message numerus="yes">
        <source>%n file(s) were imported.</source>
        <translation>
            <numerusform>%n file was imported.</numerusform>
            <numerusform>%n files were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed: %1</source>
        <translation>
            <numerusform>%n file failed: %1</numerusform>
            <numerusform>%n files failed: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::WatchStrip</name>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n file imported</numerusform>
            <numerusform>%n files imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed or in part</source>
        <translation>
            <numerusform>%n failed or in part</numerusform>
            <numerusform>%n failed or in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::WatchedFolders</name>
    <message numerus="yes">
        <source>%n folder(s) are watched: %1</source>
        <translation>
            <numerusform>%n folder is watched: %1</numerusform>
            <numerusform>%n folders are watched: %1</numerusform>
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
<context>
    <name>penstock::WriteQuestion</name>
    <message numerus="yes">
        <source>%n line(s) have mistakes and are left out.</source>
        <translation>
            <numerusform>%n line has a mistake and is left out.</numerusform>
            <numerusform>%n lines have mistakes and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Yes, write %n good line(s)</source>
        <translation>
            <numerusform>&amp;Yes, write %n good line</numerusform>
            <numerusform>&amp;Yes, write %n good lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Yes, write %n line(s)</source>
        <translation>
            <numerusform>&amp;Yes, write %n line</numerusform>
            <numerusform>&amp;Yes, write %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Run %n statement(s) on %1, then write</source>
        <translation>
            <numerusform>&amp;Run %n statement on %1, then write</numerusform>
            <numerusform>&amp;Run %n statements on %1, then write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of what is shown have mistakes. Such lines are refused one by one, and the rest of the file is written.</source>
        <translation>
            <numerusform>%n line of what is shown has mistakes. Such lines are refused one by one, and the rest of the file is written.</numerusform>
            <numerusform>%n lines of what is shown have mistakes. Such lines are refused one by one, and the rest of the file is written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It and %n other(s) cannot be undone.</source>
        <comment>the statement that is named before</comment>
        <translation>
            <numerusform>It and %n other cannot be undone.</numerusform>
            <numerusform>It and %n others cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It and %n other(s) may take something away for good.</source>
        <comment>the statement that is named before</comment>
        <translation>
            <numerusform>It and %n other may take something away for good.</numerusform>
            <numerusform>It and %n others may take something away for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements cannot be undone. The first of them: “%1”.</source>
        <translation>
            <numerusform>%n statement cannot be undone: “%1”.</numerusform>
            <numerusform>%n statements cannot be undone. The first of them: “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements may take something away for good. The first of them: “%1”.</source>
        <translation>
            <numerusform>%n statement may take something away for good: “%1”.</numerusform>
            <numerusform>%n statements may take something away for good. The first of them: “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n statement(s) (after # DDL). The first one: “%1”.</source>
        <translation>
            <numerusform>The text holds %n statement (after # DDL): “%1”.</numerusform>
            <numerusform>The text holds %n statements (after # DDL). The first one: “%1”.</numerusform>
        </translation>
    </message>
</context>
</TS>
