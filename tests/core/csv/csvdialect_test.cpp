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
    if (dialect.hasHeader)
        text += QStringLiteral(" header");
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
        row("inches", "time\ttext\n2024-01-01\t\"5 pipe\n2024-01-02\t6 pipe\n2024-01-03\t7 pipe\n", "T none header");
        row("sep=", "sep=;\na;b\n1;2\n", "; \" header skip=1");
        row("sep= with a rare delimiter", "sep=^\r\na^b\r\n1^2\r\n", "^ \" header skip=1");
        row("byte-order mark", "\xEF\xBB\xBFtime,v\n2024-01-01,1.5\n", ", \" header bom");
        row("byte-order mark and sep=", "\xEF\xBB\xBFsep=;\ntime;v\n2024-01-01;1,5\n", "; \" header skip=1 comma bom");
        row("titles",
            "Weather station 12\nexported "
            "2024-02-01\n\ntime,v,w\n2024-01-01,1.5,2\n2024-01-02,2.5,3\n2024-01-03,2.5,3\n2024-01-04,2.5,3\n",
            ", \" header skip=3");
        row("comments", "# a, b\n# c\ntime,v,w\n2024-01-01,1.5,2\n2024-01-02,2.5,3\n2024-01-03,2.5,3\n",
            ", \" header skip=2");
        row("annotations",
            "#group,false,false\n#datatype,dateTime:RFC3339,double\n#default,,\n,_time,_value\n,2024-01-01T00:00:00Z,1."
            "5\n",
            ", \" header skip=3");
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
