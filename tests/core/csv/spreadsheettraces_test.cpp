// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/cellvalue.h"
#include "core/csv/csvreader.h"
#include "core/csv/csvsniff.h"
#include "core/csv/spreadsheettraces.h"

#include <QTest>

#include <algorithm>

using namespace penstock;

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "2:a|b" for each row, with its line.
QStringList rowsOf(const QByteArray &text, const CsvDialect &dialect)
{
    CsvReader reader(dialect);
    QStringList rows;
    if (!reader.openText(text))
        return rows;
    while (reader.next() == CsvReader::Next::Record) {
        QStringList cells;
        for (const std::string_view cell : reader.fields())
            cells += toText(cell);
        rows += QString::number(reader.line()) + u':' + cells.join(u'|');
    }
    return rows;
}

} // namespace

/// What spreadsheets leave in files: their delimiter at the end of each line, and ="0047".
class SpreadsheetTracesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tails_data()
    {
        QTest::addColumn<QByteArray>("sample");
        QTest::addColumn<QByteArray>("tail"); ///< empty: none
        const auto row = [](const char *name, const char *sample, const char *tail) {
            QTest::newRow(name) << QByteArray(sample) << QByteArray(tail);
        };
        row("semicolons", "time,a,v;;\n2024-01-01,x,1.5;;\n2024-01-02,y,2.5;;\n", ";");
        row("one of them", "time,a,v;\n2024-01-01,x,1.5;\n2024-01-02,y,2.5;\n", ";");
        row("as many as there are", "time,a,v;;\n2024-01-01,x,1.5;\n2024-01-02,y,2.5;;;\n", ";");
        row("CRLF", "time,a,v;;\r\n2024-01-01,x,1.5;;\r\n2024-01-02,y,2.5;;\r\n", ";");
        row("more of them than cells", "time,v;;;;;\n2024-01-01,1.5;;;;;\n2024-01-02,2.5;;;;;\n", ";");
        row("commas", "time;v,,\n2024-01-01;1.5,,\n2024-01-02;2.5,,\n", ",");
        row("tabs", "time,v\t\t\n2024-01-01,1.5\t\t\n2024-01-02,2.5\t\t\n", "\t");
        row("a line of nothing else", "time,a,v;;\n2024-01-01,x,1.5;;\n;;\n2024-01-02,y,2.5;;\n", ";");
        row("the last row is cut off", "time,a,v;;\n2024-01-01,x,1.5;;\n2024-01-02,y", ";");
        row("not in the names", "time,a,v\n2024-01-01,x,1.5;\n2024-01-02,y,2.5;\n", "");
        row("not in one row", "time,a,v;\n2024-01-01,x,1.5\n2024-01-02,y,2.5;\n", "");
        row("lists in cells", "time,a,v;\n2024-01-01,x,1;2;\n2024-01-02,y,3;4;\n", "");
        row("the delimiter itself", "time,a,v,\n2024-01-01,x,1.5,\n2024-01-02,y,2.5,\n", "");
        row("decimal commas", "0,5;\n0,6;\n0,7;\n", "");
        row("one column", "value;\n1;\n2;\n", "");
        row("blanks part the cells", "1 2 3,\n4 5 6,\n7 8 9,\n", "");
        row("nothing", "", "");
    }

    void tails()
    {
        QFETCH(const QByteArray, sample);
        QFETCH(const QByteArray, tail);
        const CsvSniff sniff = CsvSniff::of({sample.constData(), static_cast<std::size_t>(sample.size())});
        QCOMPARE(sniff.dialect.lineTail, tail.isEmpty() ? '\0' : tail.at(0));
        const bool isSaid = std::ranges::any_of(
            sniff.findings, [](const Finding &finding) { return finding.option == u"--line-tail none"; });
        QCOMPARE(isSaid, !tail.isEmpty());
    }

    void tailsAreCut()
    {
        CsvDialect dialect;
        dialect.hasHeader = false;
        dialect.lineTail = ';';
        QCOMPARE(rowsOf("a,b;;\r\n\"x;y\",\"z;\";;\r\n;;\r\nc,;\nd,e;f\ng,h", dialect),
                 (QStringList{QStringLiteral("1:a|b"), QStringLiteral("2:x;y|z;"), QStringLiteral("4:c|"),
                              QStringLiteral("5:d|e;f"), QStringLiteral("6:g|h")}));
        CsvReader reader(dialect);
        QVERIFY(reader.openText("a,b;;\r\n"));
        QCOMPARE(reader.next(), CsvReader::Next::Record);
        QCOMPARE(toText(reader.rawText()), QStringLiteral("a,b;;")); // as it is in the file
    }

    void formulas_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("inside");
        const auto row = [](const char *cell, const char *inside) {
            QTest::newRow(cell) << QString::fromLatin1(cell) << QString::fromLatin1(inside);
        };
        row("=\"0047\"", "0047");
        row(" =\"0047\" ", "0047");
        row("=\"\"", "");
        row("=\" a \"", " a ");
        row("=\"", "=\"");
        row("=\"a\"&\"b\"", "=\"a\"&\"b\"");
        row("=1+2", "=1+2");
        row("=\"0047", "=\"0047");
        row("\"0047\"", "\"0047\"");
        row("a=\"b\"", "a=\"b\"");
    }

    void formulas()
    {
        QFETCH(const QString, cell);
        const std::string text = cell.toStdString();
        QTEST(toText(withoutFormula(text)), "inside");
    }

    void formulasAreOpened()
    {
        const QByteArray text("=\"id\",v\n=\"0047\",1\n\"=\"\"0048\"\"\",2\n0049,=\"3\"\n");
        const CsvSniff sniff = CsvSniff::of({text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY(sniff.dialect.formulas);
        CsvReader reader(sniff.dialect);
        QVERIFY(reader.openText(text));
        QCOMPARE(reader.header(), (std::vector<std::string>{"id", "v"}));
        QCOMPARE(rowsOf(text, sniff.dialect),
                 (QStringList{QStringLiteral("2:0047|1"), QStringLiteral("3:0048|2"), QStringLiteral("4:0049|3")}));
        QCOMPARE(reader.next(), CsvReader::Next::Record);
        QVERIFY(reader.wasQuoted(0));
        QVERIFY(!reader.wasQuoted(1));

        CsvDialect asTheyAre = sniff.dialect;
        asTheyAre.formulas = false;
        QCOMPARE(rowsOf(text, asTheyAre).first(), QStringLiteral("2:=\"0047\"|1"));
    }

    void otherQuotesAreNoFormulas()
    {
        const QByteArray text("time,rule\n2024-01-01,a=\"b\"\n2024-01-02,=1\n");
        QVERIFY(!CsvSniff::of({text.constData(), static_cast<std::size_t>(text.size())}).dialect.formulas);
    }
};

QTEST_GUILESS_MAIN(SpreadsheetTracesTest)
#include "spreadsheettraces_test.moc"
