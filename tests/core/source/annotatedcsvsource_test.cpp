// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What csv2lp makes of the same files: https://docs.influxdata.com/influxdb/v2/reference/syntax/annotated-csv/extended/
#include "core/file/bytesource.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/source/annotatedcsvsource.h"

#include <QSet>
#include <QTest>

using namespace penstock;

namespace {

/// The lines that the file becomes, what is wrong with its rows, and the notes.
QStringList read(const QByteArray &text, const AnnotatedLayout &given = {}, std::size_t window = 1'000)
{
    AnnotatedLayout layout = given;
    const auto dialect = AnnotatedHeader::recognise({text.constData(), static_cast<std::size_t>(text.size())});
    if (!dialect)
        return {QStringLiteral("not recognised")};
    layout.dialect = *dialect;
    AnnotatedCsvSource source({}, layout, window);
    const auto bytes = ByteSource::ofText(text);
    if (!source.openSource(*bytes))
        return {QStringLiteral("not opened")};
    LineEncoder encoder;
    QStringList seen;
    for (;;) {
        const Source::Next next = source.next();
        const auto where = QString::number(source.record().position);
        if (next == Source::Next::Failed)
            return seen << QStringLiteral("failed: ") + source.error().message;
        if (next == Source::Next::End)
            break;
        if (next == Source::Next::Bad || next == Source::Next::Skipped) {
            seen += QStringLiteral("%1 %2: %3: %4")
                        .arg(where, next == Source::Next::Bad ? QStringLiteral("bad") : QStringLiteral("skipped"),
                             source.problem().column, source.problem().reason);
            continue;
        }
        std::string line;
        if (const Status status = encoder.append(source.record().point, line); !status)
            return seen << status.error().message;
        seen += QString::fromStdString(line).trimmed();
    }
    for (const QString &note : source.notes())
        seen += QStringLiteral("note: ") + note;
    return seen;
}

} // namespace

class AnnotatedCsvSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *text, std::initializer_list<const char *> expected) {
            QStringList list;
            for (const char *line : expected)
                list += QString::fromUtf8(line);
            QTest::newRow(name) << QByteArray(text) << list;
        };
        row("datatype",
            "#datatype measurement,tag,double,long,unsignedLong,boolean,string,dateTime\n"
            "m,host,f,i,u,b,s,time\n"
            "cpu,a b,1.5,-2,3,true,\"x \"\"y\"\"\",1\n",
            {"cpu,host=a\\ b f=1.5,i=-2i,u=3u,b=true,s=\"x \\\"y\\\"\" 1"});
        row("datatype with an empty first cell, as Flux answers",
            "#group,false,false,true,true,false,false,true,true,true\r\n"
            "#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,double,string,string,string\r\n"
            "#default,_result,,,,,,,,\r\n"
            ",result,table,_start,_stop,_time,_value,_field,_measurement,host\r\n"
            ",,0,1970-01-01T00:00:00Z,1970-01-02T00:00:00Z,1970-01-01T00:00:01Z,1.5,usage,cpu,a\r\n"
            ",,1,1970-01-01T00:00:00Z,1970-01-02T00:00:00Z,1970-01-01T00:00:01Z,7,idle,cpu,a\r\n",
            {"cpu,host=a usage=1.5 1000000000", "cpu,host=a idle=7 1000000000"});
        row("several tables of a Flux answer",
            "#group,false,false,false,false,true,true\n#datatype,string,long,dateTime:RFC3339,double,string,string\n"
            "#default,_result,,,,,\n,result,table,_time,_value,_field,_measurement\n"
            ",,0,1970-01-01T00:00:01Z,1.5,f,cpu\n\n"
            "#group,false,false,false,false,true,true\n#datatype,string,long,dateTime:RFC3339,string,string,string\n"
            "#default,_result,,,,,\n,result,table,_time,_value,_field,_measurement\n"
            ",,1,1970-01-01T00:00:02Z,on,state,cpu\n",
            {"cpu f=1.5 1000000000", "cpu state=\"on\" 2000000000"});
        row("the table in which Flux says its error",
            "#datatype,string,string\n#group,true,true\n#default,,\n,error,reference\n,out of memory,897\n",
            {"5 bad: : the server broke off the query and said: out of memory"});
        row("default", "#datatype measurement,tag,long,time\n#default cpu,a,7,1\nm,host,i,time\n,,,\n,b,8,2\n",
            {"cpu,host=a i=7i 1", "cpu,host=b i=8i 2"});
        row("group makes tags, unless the type says otherwise",
            "#group true,true,true,false,false\n#datatype measurement,string,field,double,time\nm,host,raw,f,time\n"
            "cpu,a,7i,1.5,1\n",
            {"cpu,host=a raw=7i,f=1.5 1"});
        row("in the header",
            "m|measurement,place|tag,temp|double|20,time|dateTime:RFC3339\nair,hall,,1970-01-01T00:00:01Z\n",
            {"air,place=hall temp=20 1000000000"});
        row("constants",
            "#constant measurement,cpu\n#constant,tag,region,eu\n#constant long,n,5\n#constant,dateTime,7\n"
            "#datatype tag,double\nhost,f\na,1.5\nb,2.5\n",
            {"cpu,host=a,region=eu f=1.5,n=5i 7", "cpu,host=b,region=eu f=2.5,n=5i 7"});
        row("concat",
            "#constant measurement,cpu\n#concat,string,name,${host}-${f}!\n#concat,tag,id,x${host}\n"
            "#datatype tag,double,time\nhost,f,time\na,1.5,1\n",
            {"cpu,host=a,id=xa f=1.5,name=\"a-1.5!\" 1"});
        row("concat of an unknown column",
            "#concat,string,name,${nobody}\n#datatype measurement,double,time\nm,f,time\na,1,1\n",
            {"failed: Line 4: #concat of \"name\" names the column \"nobody\", which the table does not have."});
        row("concat of a column without a name",
            "#concat,string,name,a${}\n#datatype measurement,double,time\nm,f,time\na,1,1\n",
            {"failed: Line 4: #concat of \"name\" names the column \"\", which the table does not have."});
        row("time zones",
            "#constant measurement,m\n#timezone,+0100\n#datatype dateTime:2006-01-02 15:04:05,long\ntime,i\n"
            "1970-01-01 01:00:00,1\n#timezone Europe/Berlin\n#datatype dateTime:2006-01-02 15:04,long\ntime,i\n"
            "2024-07-05 12:00,2\n#datatype "
            "dateTime:2006-01-02T15:04:05Z07:00,long\ntime,i\n1970-01-01T01:00:00+02:00,3\n",
            {"m i=1i 0", "m i=2i 1720173600000000000", "m i=3i -3600000000000"});
        row("unknown time zone", "#timezone,Mars/Base\n",
            {"failed: Line 1: the time zone \"Mars/Base\" is not known."});
        row("times",
            "m|measurement,i|long,t|dateTime:number\na,1,5\na,1,1970-01-01T00:00:01Z\n"
            "#datatype measurement,long,dateTime:RFC3339Nano\nm,i,t\na,1,1970-01-01T00:00:00.000000001+00:00\na,1,6\n"
            "#datatype measurement,long,dateTime\nm,i,t\na,1,7\na,1,1970-01-01T00:00:01Z\na,1,\n",
            {"a i=1i 5", "3 bad: t: \"1970-01-01T00:00:01Z\" is no number of nanoseconds", "a i=1i 1",
             "7 bad: t: \"6\" is no time such as 2024-01-31T12:00:00Z", "a i=1i 7", "a i=1i 1000000000",
             "12 bad: t: the time is empty"});
        row("numbers",
            "#datatype measurement,\"double:,.\",\"long:,.\",long,long:strict,unsignedLong,time\nm,d,l,cut,s,u,time\n"
            "a,\"1.234,5\",\"1.000\",7.9,8,9,1\na,1,1,1,8.5,1,1\na,1,1,1,1,-1,1\na,x,1,1,1,1,1\n",
            {"a d=1234.5,l=1000i,cut=7i,s=8i,u=9u 1", "4 bad: s: \"8.5\" has a fraction, the column is strictly whole",
             "5 bad: u: \"-1\" is not a whole number from 0 to 2^64 - 1", "6 bad: d: \"x\" is not a finite number",
             "note: Of 1 whole number(s) the fraction was cut off."});
        row("ignored characters", "#datatype measurement,double,long,time\nm,d,l,time\na,1_000 000.5,1 000,1\n",
            {"a d=1000000.5,l=1000i 1"});
        row("what no InfluxDB holds", "#datatype measurement,double,long,time\nm,d,l,time\na,NaN,1,1\na,+Inf,2,1\n",
            {"a l=1i 1", "a l=2i 1", "note: 2 number(s) were left out that no InfluxDB holds: NaN or infinite."});
        row("booleans",
            "#datatype measurement,boolean,\"boolean:ja,j:nein,n\",boolean:on:,boolean::off,time\nm,a,b,c,d,time\n"
            "x,Yes,ja,on,x,1\nx,0,n,x,off,1\nx,maybe,ja,on,on,1\nx,t,vielleicht,on,on,1\n",
            {"x a=true,b=true,c=true,d=true 1", "x a=false,b=false,c=false,d=false 1",
             "5 bad: a: \"maybe\" is neither true nor false", "6 bad: b: \"vielleicht\" is neither true nor false"});
        row("durations", "#datatype measurement,duration,time\nm,d,time\na,1h2m3.5s,1\na,-5ms,1\na,5,1\n",
            {"a d=3723500000000i 1", "a d=-5000000i 1", "5 bad: d: \"5\" is no duration such as 1h30m"});
        row("base64Binary is text", "#datatype measurement,base64Binary,time\nm,d,time\na,QUJD,1\n",
            {"a d=\"QUJD\" 1"});
        row("fields as they are",
            "#datatype "
            "measurement,field,time\nm,f,time\na,1,1\na,2i,1\na,3u,1\na,t,1\na,\"\"\"x\\\"\"y\"\"\",1\na,x,1\n",
            {"a f=1 1", "a f=2i 1", "a f=3u 1", "a f=true 1", "a f=\"x\\\"y\" 1",
             "8 bad: f: \"x\" is no value of line protocol; give its column a type, such as string"});
        row("ignored columns", "#datatype measurement,ignore,ignored,double,double,time\nm,a,b,c,,time\nx,1,2,3,4,1\n",
            {"x c=3 1"});
        row("untyped columns", "#datatype measurement,,time\nm,raw,time\nx,7i,1\n", {"x raw=7i 1"});
        row("with _field and _value, untyped columns are ignored",
            "#datatype measurement,string,double,double,time\nm,_field,_value,other,time\nx,f,1.5,2,1\n",
            {"x f=1.5 1"});
        row("comments and unknown annotations",
            "# made by hand\n#datatype measurement,double,time\n#units,C\nm,f,time\n# between\nx,1,1\n",
            {"x f=1 1", "note: \"#units\" is no annotation that is known; the line is left out."});
        row("capitals", "#DataType measurement,double,time\nm,f,time\nx,1,1\n", {"x f=1 1"});
        row("sep=", "sep=;\n#datatype measurement;double;time\nm;f;time\nx;1;1\n", {"x f=1 1"});
        row("semicolons", "#datatype measurement;double:,.;time\nm;f;time\nx;1,5;1\n", {"x f=1.5 1"});
        row("a new table by any annotation",
            "#datatype measurement,double,time\nm,f,time\nx,1,1\n#datatype measurement,time,long\nm,time,i\nx,2,3\n",
            {"x f=1 1", "x i=3i 2"});
        row("fewer cells", "#datatype measurement,time,double,long\nm,time,f,i\nx,1,1.5\n", {"x f=1.5 1"});
        row("a row without a field", "#datatype measurement,tag,double,time\nm,h,f,time\nx,a,,1\n",
            {"3 skipped: : the row has no field: all cells of field columns are empty"});
        row("a row without a measurement", "#datatype measurement,double,time\nm,f,time\n,1,1\n",
            {"3 bad: m: the measurement is empty"});
        row("no measurement at all", "#datatype double,time\nf,time\n1,1\n", {"3 bad: : no column is the measurement"});
        row("no time at all", "#datatype measurement,double\nm,f\nx,1\n",
            {"3 bad: : the table has no column of the time"});
        row("a second time", "#datatype measurement,double,time,time\nm,f,a,b\nx,1,1,2\n",
            {"x f=1 1", "note: The column \"b\" is a second time and is left out."});
        row("unknown type", "#datatype measurement,decimal,time\nm,f,time\nx,1,1\n",
            {"failed: Line 1: \"decimal\" is no type of an annotated CSV file."});
        row("answer of InfluxDB 1.x",
            "name,tags,time,mean\ncpu,\"host=a,re\\,gion=eu\\ 1\",1000000000,1.5\n\n"
            "name,tags,time,last\nmem,,2000000000,true\n",
            {"cpu,host=a,re\\,gion=eu\\ 1 mean=1.5 1000000000", "mem last=true 2000000000"});
        row("the shell of InfluxDB 1.x",
            "name,time,usage,state\ncpu,1970-01-01T00:00:01Z,1.5,on\ncpu,2000000000,,off\n",
            {"cpu usage=1.5,state=\"on\" 1000000000", "cpu state=\"off\" 2000000000"});
        row("our own export",
            "measurement,time,host,usage\ncpu,1970-01-01T00:00:01.000000000Z,a,1.5\n\n"
            "measurement,time,free\nmem,1970-01-01T00:00:02.000000000Z,7\n",
            {"cpu host=\"a\",usage=1.5 1000000000", "mem free=7 2000000000"});
        row("our own export of several statements",
            "statement,measurement,time,usage\n1,cpu,1970-01-01T00:00:01.000000000Z,1.5\n",
            {"cpu usage=1.5 1000000000"});
        row("plain CSV", "time,v\n1,2\n", {"not recognised"});
        row("plain CSV with bars", "id|time|tag\n1|2|3\n", {"not recognised"});
        row("a measured value", "measurement,time,unit\n1.5,1970-01-01,C\n", {"not recognised"});
    }

    void lines()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        QCOMPARE(read(text), expected);
        for (const std::size_t window : {1U, 2U, 3U, 7U, 16U, 64U})
            QCOMPARE(read(text, {}, window), expected);
    }

    void columnsMayBeChanged()
    {
        AnnotatedLayout layout;
        layout.measurement = "m";
        layout.columns = {{"host", AnnotatedColumn::Role::Tag, AnnotatedColumn::Type::String},
                          {"usage", AnnotatedColumn::Role::Field, AnnotatedColumn::Type::Long},
                          {"state", AnnotatedColumn::Role::Ignore, AnnotatedColumn::Type::String}};
        QCOMPARE(read("name,time,host,usage,state\ncpu,1,a,8,on\n", layout),
                 QStringList{QStringLiteral("cpu,host=a usage=8i 1")});
        // Annotations say the types themselves.
        QCOMPARE(read("#datatype tag,double,string,time\nhost,usage,state,time\na,8,on,1\n", layout),
                 QStringList{QStringLiteral("m,host=a usage=8 1")});
    }

    /// Keys of a table that says them in its head are known after its first row.
    void keysOfATableAreKnown_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<int>>("tables"); // of the rows; 0: its keys stand in cells
        const auto row = [](const char *name, const QByteArray &text, const QList<int> &tables) {
            QTest::newRow(name) << text << tables;
        };
        row("typed", "#datatype measurement,tag,double,dateTime:number\nm,host,v,time\ncpu,a,1,1\ncpu,b,2,2\n", {1, 1});
        row("two tables",
            "#datatype measurement,tag,double,dateTime:number\nm,host,v,time\ncpu,a,1,1\n\n"
            "#datatype measurement,tag,long,dateTime:number\nm,host,n,time\ncpu,a,1,1\ncpu,b,1,1\n",
            {1, 2, 2});
        row("tags in a cell", "name,tags,time,mean\ncpu,host=a,1,1.5\n", {0});
        row("fields in cells",
            "#datatype,string,long,dateTime:RFC3339,double,string,string\n"
            "#group,false,false,false,false,true,true\n#default,_result,,,,,\n"
            ",result,table,_time,_value,_field,_measurement\n"
            ",,0,1970-01-01T00:00:00Z,1,v,m\n,,0,1970-01-01T00:00:01Z,2,w,m\n",
            {0, 0});
    }

    void keysOfATableAreKnown()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<int>, tables);
        AnnotatedLayout layout;
        const auto dialect = AnnotatedHeader::recognise({text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY(dialect);
        layout.dialect = *dialect;
        AnnotatedCsvSource source({}, layout, 1'000);
        const auto bytes = ByteSource::ofText(text);
        QVERIFY(source.openSource(*bytes));
        QList<std::uint32_t> numbers{0};
        for (const int table : tables) {
            QCOMPARE(source.next(), Source::Next::Record);
            const std::uint32_t number = source.record().point.table;
            if (table > 0 && table == numbers.size())
                numbers += number;
            QCOMPARE(number, numbers.value(table));
        }
        QCOMPARE(QSet<std::uint32_t>(numbers.begin(), numbers.end()).size(), numbers.size());
        QCOMPARE(source.next(), Source::Next::End);
    }

    void emptyTextsOfAnAnswer()
    {
        AnnotatedLayout layout;
        layout.columns = {{"s", AnnotatedColumn::Role::Field, AnnotatedColumn::Type::String}};
        QCOMPARE(read("measurement,time,s,v\nm,1,\"\",1\nm,2,,1\n", layout),
                 (QStringList{QStringLiteral("m s=\"\",v=1 1"), QStringLiteral("m v=1 2")}));
    }
};

QTEST_GUILESS_MAIN(AnnotatedCsvSourceTest)
#include "annotatedcsvsource_test.moc"
