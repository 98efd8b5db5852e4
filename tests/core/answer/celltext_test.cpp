// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/celltext.h"

#include <QTest>

#include <limits>

using namespace penstock;

class CellTextTest final : public QObject
{
    Q_OBJECT

    Table m_table;

private Q_SLOTS:
    void initTestCase()
    {
        Column name(QStringLiteral("name"), ColumnType::Text, ColumnRole::SeriesName);
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        Column host(QStringLiteral("host"), ColumnType::Text, ColumnRole::Tag);
        Column count(QStringLiteral("count"), ColumnType::Integer);
        Column load(QStringLiteral("load"), ColumnType::Float);
        Column note(QStringLiteral("note"), ColumnType::Text);
        for (int i = 0; i < 3; ++i) {
            name.appendText("m");
            time.appendInteger(i);
            host.appendText("h" + std::to_string(i));
            count.appendInteger(std::numeric_limits<std::int64_t>::max() - i);
            load.appendFloat(i / 4.0);
            if (i == 1)
                note.appendNull();
            else
                note.appendText(i == 0 ? "it's \"a\", b" : "");
        }
        for (Column *column : {&name, &time, &host, &count, &load, &note})
            m_table.addColumn(std::move(*column));
    }

    void writes_data()
    {
        QTest::addColumn<CellFormat>("format");
        QTest::addColumn<QString>("text");
        // Rows 2 and 1 of count and note, then row 0 of load: as shown in the order 2, 1, 0.
        const QString max1 = QStringLiteral("9223372036854775806");
        const QString max2 = QStringLiteral("9223372036854775805");
        QTest::newRow("tabs") << CellFormat::Tabs
                              << QString(max2 + QStringLiteral("\t\n") + max1 + QStringLiteral("\t\n0"));
        QTest::newRow("tabs with headers") << CellFormat::TabsWithHeaders
                                           << QString(QStringLiteral("count\tnote\n") + max2 + QStringLiteral("\t\n") +
                                                      max1 + QStringLiteral("\t\n\nload\n0"));
        QTest::newRow("csv") << CellFormat::Csv
                             << QString(QStringLiteral("count,note\n") + max2 + QStringLiteral(",\"\"\n") + max1 +
                                        QStringLiteral(",\n\nload\n0\n"));
        QTest::newRow("line protocol") << CellFormat::LineProtocol
                                       << QString(QStringLiteral("m,host=h2 count=") + max2 +
                                                  QStringLiteral("i,note=\"\" 2\nm,host=h1 count=") + max1 +
                                                  QStringLiteral("i 1\nm,host=h0 load=0 0\n"));
        QTest::newRow("sql") << CellFormat::SqlValues
                             << QString(QStringLiteral("(%1, ''),\n(%2, NULL),\n(0)").arg(max2, max1));
    }

    void writes()
    {
        QFETCH(CellFormat, format);
        const ShownRows rows{std::make_shared<const RowIndex>(RowIndex{2, 1, 0}), 3, 3};
        const std::vector<CellBlock> blocks{{{{0, 1}}, {3, 5}}, {{{2, 2}}, {4}}};
        const Result<QString> text = cellsAsText(m_table, blocks, rows, format, {}, QStringList());
        QVERIFY2(text, text ? "" : qPrintable(text.error().message));
        QTEST(*text, "text");
    }

    void quotesForSql()
    {
        const ShownRows rows{nullptr, 0, 3};
        QCOMPARE(*cellsAsText(m_table, {{{{0, 0}}, {1, 5}}}, rows, CellFormat::SqlValues),
                 QStringLiteral("('1970-01-01T00:00:00.000000000Z', 'it''s \"a\", b')"));
    }

    void jsonAndMarkdown()
    {
        const ShownRows rows{nullptr, 0, 3};
        const std::vector<CellBlock> blocks{{{{0, 0}, {2, 2}}, {2, 4}}};
        const QString json = *cellsAsText(m_table, blocks, rows, CellFormat::Json);
        QCOMPARE(json.simplified().remove(u' '),
                 QStringLiteral("[{\"host\":\"h0\",\"load\":0},{\"host\":\"h2\",\"load\":0.5}]"));
        const QString markdown = *cellsAsText(m_table, blocks, rows, CellFormat::Markdown);
        QVERIFY2(markdown.contains(QStringLiteral("| h2")), qPrintable(markdown));
        QCOMPARE(markdown.count(u'\n'), 4);
    }

    /// Null is null, and no number is lost in it.
    void notFiniteNumbers_data()
    {
        QTest::addColumn<CellFormat>("format");
        QTest::addColumn<QString>("text");
        QTest::newRow("tabs") << CellFormat::Tabs << QStringLiteral("NaN\n-Inf\n\n1.5");
        QTest::newRow("csv") << CellFormat::Csv << QStringLiteral("v\nNaN\n-Inf\n\"\"\n1.5\n");
        QTest::newRow("json") << CellFormat::Json
                              << QStringLiteral("[\n{\"v\":\"NaN\"},\n{\"v\":\"-Inf\"},\n{\"v\":null},\n"
                                                "{\"v\":1.5}\n]\n");
        QTest::newRow("sql") << CellFormat::SqlValues << QStringLiteral("('NaN'),\n('-Inf'),\n(NULL),\n(1.5)");
    }

    void notFiniteNumbers()
    {
        QFETCH(const CellFormat, format);
        Column value(QStringLiteral("v"), ColumnType::Float);
        value.appendFloat(std::numeric_limits<double>::quiet_NaN());
        value.appendFloat(-std::numeric_limits<double>::infinity());
        value.appendNull();
        value.appendFloat(1.5);
        Table table;
        table.addColumn(std::move(value));
        const Result<QString> text = cellsAsText(table, {{{{0, 3}}, {0}}}, ShownRows{nullptr, 0, 4}, format);
        QVERIFY2(text, text ? "" : qPrintable(text.error().message));
        QTEST(*text, "text");
    }

    void tagsThatAreNotKnownAreNotGuessed()
    {
        const ShownRows rows{nullptr, 0, 3};
        const std::vector<CellBlock> count{{{{0, 0}}, {3}}};
        const Result<QString> unknown = cellsAsText(m_table, count, rows, CellFormat::LineProtocol);
        QVERIFY(!unknown);
        QVERIFY2(unknown.error().message.contains(QStringLiteral("not known")), qPrintable(unknown.error().message));
        const Result<QString> known =
            cellsAsText(m_table, count, rows, CellFormat::LineProtocol, {}, QStringList{QStringLiteral("note")});
        QVERIFY2(known, known ? "" : qPrintable(known.error().message));
        QVERIFY2(known->startsWith(QStringLiteral("m,host=h0,note=it's\\ \"a\"\\,\\ b count=")), qPrintable(*known));
        QVERIFY(cellsAsText(m_table, count, rows, CellFormat::Json)); // which says no such thing
    }

    void pointsWithoutTimeAreRefused()
    {
        Table table;
        Column value(QStringLiteral("value"), ColumnType::Float);
        value.appendFloat(1);
        table.addColumn(std::move(value));
        const ShownRows rows{nullptr, 0, 1};
        const Result<QString> text = cellsAsText(table, {{{{0, 0}}, {0}}}, rows, CellFormat::LineProtocol);
        QVERIFY(!text);
        QVERIFY(!text.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CellTextTest)
#include "celltext_test.moc"
