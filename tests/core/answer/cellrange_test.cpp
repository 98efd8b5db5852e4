// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/cellrange.h"

#include <QTest>

using namespace penstock;

class CellRangeTest final : public QObject
{
    Q_OBJECT

    Table m_table;

private Q_SLOTS:
    void initTestCase()
    {
        Column number(QStringLiteral("n"), ColumnType::Integer);
        Column text(QStringLiteral("a \"b\""), ColumnType::Text);
        for (const char *value : {"plain", "with\ttab", "two\nlines", "a \"quote\"", ""}) {
            number.appendInteger(9'007'199'254'740'993);
            text.appendText(value);
        }
        number.appendNull();
        text.appendNull();
        m_table.addColumn(std::move(number));
        m_table.addColumn(std::move(text));
    }

    void writes_data()
    {
        QTest::addColumn<QList<int>>("rows");
        QTest::addColumn<QList<int>>("columns");
        QTest::addColumn<bool>("withHeader");
        QTest::addColumn<QString>("text");
        const QString exact = QStringLiteral("9007199254740993");
        QTest::newRow("one cell") << QList<int>{0} << QList<int>{1} << false << QStringLiteral("plain");
        QTest::newRow("exact") << QList<int>{0} << QList<int>{0} << false << exact;
        QTest::newRow("in their order") << QList<int>{3, 0} << QList<int>{1, 0} << false
                                        << QString(QStringLiteral("\"a \"\"quote\"\"\"\t%1\nplain\t%1")).arg(exact);
        QTest::newRow("tab") << QList<int>{1} << QList<int>{1} << false << QStringLiteral("\"with\ttab\"");
        QTest::newRow("line end") << QList<int>{2} << QList<int>{1} << false << QStringLiteral("\"two\nlines\"");
        QTest::newRow("empty and null") << QList<int>{4, 5} << QList<int>{1, 0} << false
                                        << QString(QStringLiteral("\t%1\n\t")).arg(exact);
        QTest::newRow("header") << QList<int>{0} << QList<int>{1, 0} << true
                                << QString(QStringLiteral("\"a \"\"b\"\"\"\tn\nplain\t%1")).arg(exact);
        QTest::newRow("header alone") << QList<int>{} << QList<int>{0} << true << QStringLiteral("n\n");
    }

    void writes()
    {
        QFETCH(QList<int>, rows);
        QFETCH(QList<int>, columns);
        QFETCH(bool, withHeader);
        const CellRange cells{{rows.begin(), rows.end()}, {columns.begin(), columns.end()}};
        QTEST(toTabSeparated(m_table, cells, withHeader), "text");
    }
};

QTEST_GUILESS_MAIN(CellRangeTest)
#include "cellrange_test.moc"
