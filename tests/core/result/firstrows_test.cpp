// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/firstrows.h"
#include "tests/core/result/columns.h"

#include <QTest>

using namespace penstock;

namespace {

Table allTypes()
{
    using enum ColumnType;
    Table table;
    table.addColumn(columnOf(
        Integer, {QStringLiteral("I-9223372036854775808"), QStringLiteral("-"), QStringLiteral("I9007199254740993")}));
    table.addColumn(
        columnOf(Unsigned, {QStringLiteral("U18446744073709551615"), QStringLiteral("U0"), QStringLiteral("-")}));
    table.addColumn(columnOf(Float, {QStringLiteral("-"), QStringLiteral("F0.1"), QStringLiteral("F-1e300")}));
    table.addColumn(columnOf(Boolean, {QStringLiteral("B1"), QStringLiteral("B0"), QStringLiteral("-")}));
    table.addColumn(columnOf(Text, {QStringLiteral("T"), QStringLiteral("-"), QStringLiteral("Ta\nb")}));
    table.addColumn(
        columnOf(Timestamp, {QStringLiteral("I1700000000000000001"), QStringLiteral("I-1"), QStringLiteral("I0")}));
    table.addColumn(columnOf(Duration, {QStringLiteral("I1"), QStringLiteral("-"), QStringLiteral("I3600000000000")}));
    return table;
}

} // namespace

class FirstRowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreKept_data()
    {
        QTest::addColumn<std::size_t>("rows");
        for (const std::size_t rows : {0U, 1U, 2U, 3U})
            QTest::addRow("%zu", rows) << rows;
    }

    void valuesAreKept()
    {
        QFETCH(std::size_t, rows);
        Batch batch;
        batch.fragments.push_back({4, allTypes(), true, true});
        batch.fragments.front().rows.setOrder({1, 0, 2, 3, 4, 5, 6});
        batch.fragments.front().rows.showNames(true);
        batch.seal();
        const Batch part = firstRows(batch, rows);
        QCOMPARE(part.rowCount(), rows);
        QCOMPARE(part.fragments.size(), std::size_t(rows > 0));
        if (rows == 0)
            return;
        const Batch::Fragment &fragment = part.fragments.front();
        QCOMPARE(fragment.statement, 4);
        QVERIFY(fragment.extends && fragment.typed);
        QVERIFY(fragment.rows.hasLayoutOf(batch.fragments.front().rows));
        QVERIFY(fragment.rows.hasTypesOf(batch.fragments.front().rows));
        QCOMPARE(fragment.rows.order(), batch.fragments.front().rows.order());
        QCOMPARE(fragment.rows.showsNames(), std::optional(true));
        for (std::size_t i = 0; i < fragment.rows.columnCount(); ++i)
            QCOMPARE(textsOf(fragment.rows.column(i)),
                     textsOf(batch.fragments.front().rows.column(i)).first(qsizetype(rows)));
    }

    void goesOnInTheNextFragment()
    {
        Batch batch;
        batch.fragments.push_back({0, allTypes()});
        batch.fragments.push_back({1, Table()});
        batch.fragments.back().rows.addBareRows(5);
        batch.fragments.push_back({2, allTypes()});
        batch.notes.push_back({2, Batch::Note::Severity::Warning, QStringLiteral("late")});
        const Batch part = firstRows(batch, 7);
        QCOMPARE(part.fragments.size(), 2U);
        QCOMPARE(part.fragments.back().rows.rowCount(), 4U);
        QCOMPARE(part.fragments.back().statement, 1);
        QCOMPARE(part.notes.size(), 1U);
        QCOMPARE(firstRows(batch, 100).rowCount(), batch.rowCount());
    }
};

QTEST_APPLESS_MAIN(FirstRowsTest)
#include "firstrows_test.moc"
