// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csvdialect.h"

#include <QTest>

using namespace penstock;

namespace {

/// "; \" header skip=1 comma bom"
QString describe(const CsvDialect &dialect)
{
    QString text = QChar::fromLatin1(dialect.delimiter == '\t' ? 'T' : dialect.delimiter);
    text += u' ' + (dialect.quote == '\0' ? QStringLiteral("none") : QString(QChar::fromLatin1(dialect.quote)));
    if (dialect.separation == CsvDialect::Separation::Blanks)
        text += QStringLiteral(" blanks");
    if (dialect.separation == CsvDialect::Separation::FixedWidth) {
        text += QStringLiteral(" fixed");
        for (const int start : dialect.columnStarts)
            text += QStringLiteral(" %1").arg(start);
    }
    if (dialect.escape == CsvDialect::Escape::Backslash)
        text += QStringLiteral(" backslash");
    if (dialect.looseQuotes)
        text += QStringLiteral(" loose");
    if (dialect.loneReturns)
        text += QStringLiteral(" returns");
    if (!dialect.comment.empty())
        text += QStringLiteral(" comment=") + QString::fromStdString(dialect.comment);
    if (dialect.hasHeader)
        text += dialect.commentedHeader ? QStringLiteral(" commented-header") : QStringLiteral(" header");
    if (dialect.headerRows != 1)
        text += QStringLiteral(" rows=%1").arg(dialect.headerRows);
    if (dialect.unitsAbove > 0)
        text += QStringLiteral(" above=%1").arg(dialect.unitsAbove);
    if (dialect.unitRows > 0)
        text += QStringLiteral(" units=%1").arg(dialect.unitRows);
    if (dialect.skipLines > 0)
        text += QStringLiteral(" skip=%1").arg(dialect.skipLines);
    if (dialect.decimalComma)
        text += QStringLiteral(" comma");
    if (dialect.utf8Bom)
        text += QStringLiteral(" bom");
    return text;
}

} // namespace

class CsvDialectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sniffs_data()
    {
        QTest::addColumn<QByteArray>("sample");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *name, const char *sample, const char *expected) {
            QTest::newRow(name) << QByteArray(sample) << QString::fromLatin1(expected);
        };
        row("nothing", "", ", \" header");
        row("comma", "Date,VIX Open,VIX High\n2004-01-02,17.96,18.68\n2004-01-05,18.45,18.49\n", ", \" header");
        row("CRLF", "time,v\r\n2004-01-02,17.96\r\n2004-01-05,18.45\r\n", ", \" header");
        row("semicolon, decimal comma", "Zeit;Wert;Temperatur\n01.02.2024;1,5;20,1\n02.02.2024;2,25;19,8\n",
            "; \" header comma");
        row("semicolon, decimal comma, no header", "01.02.2024;1,5;20,1\n02.02.2024;2,25;19,8\n", "; \" comma");
        row("semicolon, decimal point", "time;v\n2024-01-01;1.5\n2024-01-02;2.5\n", "; \" header");
        row("tab", "time\tv\ttext\n2024-01-01\t1.5\ta, b\n2024-01-02\t2.5\tc\n", "T \" header");
        row("pipe", "time|v\n2024-01-01|1.5\n2024-01-02|2.5\n", "| \" header");
        row("no header", "2024-01-01,1.5,a\n2024-01-02,2.5,b\n", ", \"");
        row("header of text columns", "name,city\nAnn,Rome\nBob,Bonn\n", ", \" header");
        row("first row with a missing number is no header", "2024-01-01,NA\n2024-01-02,2.5\n", ", \"");
        row("years as names", "time,2019,2020\n2024-01-01,1,2\n2024-01-02,3,4\n", ", \" header");
        row("only a header", "time,host,value\n", ", \" header");
        row("unnamed index", ",a,b\n0,1.5,2.5\n1,1.5,2.5\n", ", \" header");
        row("one column", "value\n1\n2\n", ", \" header");
        row("quoted commas", "time,text\n2024-01-01,\"a, b, c\"\n2024-01-02,d\n2024-01-03,\"e, f\"\n", ", \" header");
        row("quoted line breaks", "time,text\n2024-01-01,\"a\nb\n\nc\"\n2024-01-02,d\n", ", \" header");
        row("semicolons inside a text column", "time,text,v\n2024-01-01,a;b,1\n2024-01-02,c;d,2\n2024-01-03,e;f,3\n",
            ", \" header");
        row("single quotes", "'time','text'\n'2024-01-01','a, b'\n'2024-01-02','c, d, e'\n", ", ' header");
        row("inches", "time\ttext\n2024-01-01\t\"5 pipe\n2024-01-02\t\"6 pipe\n2024-01-03\t7 pipe\n", "T none header");
        row("one quote that is never closed", "time,text\n2024-01-01,\"5 pipe\n2024-01-02,6 pipe\n2024-01-03,7 pipe\n",
            ", \" header");
        row("sep=", "sep=;\na;b\n1;2\n", "; \" header skip=1");
        row("sep= with a rare delimiter", "sep=^\r\na^b\r\n1^2\r\n", "^ \" header skip=1");
        row("byte-order mark", "\xEF\xBB\xBFtime,v\n2024-01-01,1.5\n", ", \" header bom");
        row("byte-order mark and sep=", "\xEF\xBB\xBFsep=;\ntime;v\n2024-01-01;1,5\n", "; \" header skip=1 comma bom");
        row("titles",
            "Weather station 12\nexported "
            "2024-02-01\n\ntime,v,w\n2024-01-01,1.5,2\n2024-01-02,2.5,3\n2024-01-03,2.5,3\n2024-01-04,2.5,3\n",
            ", \" header skip=3");
        row("comments", "# a, b\n# c\ntime,v,w\n2024-01-01,1.5,2\n2024-01-02,2.5,3\n2024-01-03,2.5,3\n",
            ", \" comment=# header skip=2");
        row("annotations",
            "#group,false,false\n#datatype,dateTime:RFC3339,double\n#default,,\n,_time,_value\n,2024-01-01T00:00:00Z,1."
            "5\n",
            ", \" comment=# header skip=3");
        row("names that are words of truth", "t,T,f,F\n2024-01-01,1.5,2,3\n2024-01-02,1.5,2,3\n", ", \" header");
        row("units", "Time;Speed;Temp\n;rpm;C\n2024-03-05 09:00:00;1500;45,5\n2024-03-05 09:00:01;1500;45,5\n",
            "; \" header units=1 comma");
        row("units above",
            "sep=;\nVersion 1|Delimiter semicolon\n\n;;W;kWh\ndd/MM/yyyy HH:mm:ss;Name;Pac;Total\n"
            "29/03/2024 09:00:00;inv;1,5;75084,5\n29/03/2024 09:05:00;inv;1,75;75084,75\n",
            "; \" header above=1 skip=3 comma");
        row("TOA5",
            "\"TOA5\",\"ST1\",\"CR1000\",\"1\",\"Std.1\"\n\"TIMESTAMP\",\"RECORD\",\"RH\"\n\"TS\",\"RN\",\"%\"\n"
            "\"\",\"\",\"Smp\"\n\"2024-03-05 09:00:00\",0,80.5\n",
            ", \" header units=2 skip=1");
        row("two rows of names", ";Sensor 1;;Sensor 2\nt;a;b;a\n2024-01-01;1;2;3\n2024-01-02;1;2;3\n",
            "; \" header rows=2");
        row("titles of two cells", "Station;Bonn\nSerial;12\nt;v\n2024-01-01;1\n2024-01-02;2\n", "; \" header skip=2");
        row("titles filled up", "Station;Bonn;;\nt;a;b;c\n2024-01-01;1;2;3\n2024-01-02;1;2;3\n", "; \" header skip=1");
        row("blanks", "date       time     temp\n2024-03-05 09:00:00 1.5\n2024-03-05 09:01:00 1.75\n",
            "  \" blanks header");
        row("fixed width",
            "date       name    temp\n2024-03-05 hall     1.5\n2024-03-05 far end  1.75\n2024-03-06 the "
            "cup  1\n",
            "  \" fixed 11 19 header");
        row("a rare delimiter", "time^v\n2024-01-01^1\n2024-01-02^2\n", "^ \" header");
        row("comments inside", "t,v\n2024-01-01,1\n# moved\n2024-01-02,2\n", ", \" comment=# header");
        row("header in a comment", "# made by x\n# t,v\n2024-01-01,1\n2024-01-02,2\n",
            ", \" comment=# commented-header skip=1");
        row("header that begins with #", "#,t,v\n1,2024-01-01,1\n2,2024-01-02,2\n", ", \" header");
        row("CR", "t,v\r2024-01-01,1\r2024-01-02,2\r", ", \" returns header");
        row("CR among others", "t,v\n2024-01-01,1\r2024-01-02,2\r\n2024-01-03,2\r2024-01-04,3\n",
            ", \" returns header");
        row("CR CR LF", "t,v\r\r\n2024-01-01,1\r\r\n", ", \" header");
        row("backslashes", "t,s\n2024-01-01,\"a \\\"b\\\", c\"\n2024-01-02,\"d\"\n", ", \" backslash header");
        row("blanks before quotes", "t, s, v\n2024-01-01, \"a, b\", 1\n2024-01-02, \"c\", 2\n", ", \" loose header");
        row("delimiter at the end of the rows", "t,a,b\n2024-01-01,1,2,\n2024-01-02,1,2,\n", ", \" header");
        row("footer", "t;v\n2024-01-01;1\n2024-01-02;2\nSum;3\n", "; \" header");
    }

    void sniffs()
    {
        QFETCH(QByteArray, sample);
        const CsvDialect dialect = CsvDialect::sniff({sample.data(), static_cast<std::size_t>(sample.size())});
        QTEST(describe(dialect), "expected");
    }

    void aLargeSampleMayEndAnywhere()
    {
        QByteArray sample = "time;text;v\n";
        for (int i = 0; sample.size() < 2'000'000; ++i)
            sample += "2024-01-01T00:00:00Z;\"a; b, " + QByteArray::number(i) + "\";1,5\n";
        sample += "2024-01-01T00:00:00Z;\"a";
        const CsvDialect dialect = CsvDialect::sniff({sample.data(), static_cast<std::size_t>(sample.size())});
        QCOMPARE(describe(dialect), QStringLiteral("; \" header comma"));
        // also when the cut falls into a quoted cell of a small sample
        const CsvDialect small = CsvDialect::sniff({sample.data(), 400});
        QCOMPARE(describe(small), QStringLiteral("; \" header comma"));
    }
};

QTEST_GUILESS_MAIN(CsvDialectTest)
#include "csvdialect_test.moc"
