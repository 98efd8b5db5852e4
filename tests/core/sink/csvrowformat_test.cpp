// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/csvrowformat.h"

#include <QTest>

using namespace penstock;

/// Rows of CSV in the dialects of Python's csv module.
class CsvRowFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QByteArrayList>("cells");
        QTest::addColumn<QByteArray>("row");
        const auto row = [](const char *dialect, const char *name, const QByteArrayList &cells, const char *text) {
            QTest::addRow("%s: %s", dialect, name) << QString::fromLatin1(dialect) << cells << QByteArray(text);
        };
        row("excel", "plain", {"a", "b c", "1.5"}, "a,b c,1.5\r\n");
        row("excel", "empty cells", {"", "", ""}, ",,\r\n");
        row("excel", "a comma", {"a,b", "c"}, "\"a,b\",c\r\n");
        row("excel", "a tab is plain", {"a\tb"}, "a\tb\r\n");
        row("excel", "quotes are doubled", {"\"", "a\"\"b"}, "\"\"\"\",\"a\"\"\"\"b\"\r\n");
        row("excel", "line ends", {"a\nb", "a\rb", "a\r\nb"}, "\"a\nb\",\"a\rb\",\"a\r\nb\"\r\n");
        row("excel", "other quotes and spaces are plain", {" a ", "'b'", "c;d"}, " a ,'b',c;d\r\n");
        row("excel", "beyond ASCII", {"gr\u00fc\u00df,e"}, "\"gr\u00fc\u00df,e\"\r\n");
        row("excel-tab", "plain", {"a", "b"}, "a\tb\r\n");
        row("excel-tab", "a comma is plain", {"a,b", "c"}, "a,b\tc\r\n");
        row("excel-tab", "a tab", {"a\tb", "c\"d"}, "\"a\tb\"\t\"c\"\"d\"\r\n");
        row("unix", "quotes everywhere", {"a", "", "1"}, "\"a\",\"\",\"1\"\n");
        row("unix", "quotes are doubled", {"a\"b", "c,d", "e\nf"}, "\"a\"\"b\",\"c,d\",\"e\nf\"\n");
    }

    void rows()
    {
        QFETCH(const QString, dialect);
        QFETCH(const QByteArrayList, cells);
        QFETCH(const QByteArray, row);
        const Result<CsvRowFormat> format = CsvRowFormat::named(dialect);
        QVERIFY(format);
        std::string text;
        for (qsizetype i = 0; i < cells.size(); ++i)
            format->appendCell({cells.at(i).constData(), std::size_t(cells.at(i).size())}, i == 0, text);
        text += format->beforeLineFeed();
        text += '\n';
        QCOMPARE(QByteArray::fromStdString(text), row);
    }

    void unlessSaidOtherwiseItIsExcel()
    {
        std::string text;
        CsvRowFormat().appendCell("a", true, text);
        CsvRowFormat().appendCell("b,c", false, text);
        QCOMPARE(QByteArray::fromStdString(text), QByteArray("a,\"b,c\""));
        QCOMPARE(QByteArray::fromStdString(std::string(CsvRowFormat().beforeLineFeed())), QByteArray("\r"));
    }

    void unknownDialects_data()
    {
        QTest::addColumn<QString>("dialect");
        for (const char *name : {"", "Excel", "EXCEL-TAB", "unix ", "excel_tab", "tsv"})
            QTest::addRow("\"%s\"", name) << QString::fromLatin1(name);
    }

    void unknownDialects()
    {
        QFETCH(const QString, dialect);
        const Result<CsvRowFormat> format = CsvRowFormat::named(dialect);
        QVERIFY(!format);
        QCOMPARE(format.error().kind, Error::Kind::BadInput);
        QVERIFY(format.error().message.contains(u'"' + dialect + u'"'));
        QVERIFY(format.error().message.contains(QStringLiteral("excel, excel-tab or unix")));
    }
};

QTEST_GUILESS_MAIN(CsvRowFormatTest)
#include "csvrowformat_test.moc"
