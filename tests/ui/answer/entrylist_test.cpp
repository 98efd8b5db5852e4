// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/entrylist.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace penstock {

namespace {

Batch rowsOf(int statement, const QString &column, int rows)
{
    Column numbers(column, ColumnType::Integer);
    for (int i = 0; i < rows; ++i)
        numbers.appendInteger(i);
    Table table;
    table.addColumn(std::move(numbers));
    Batch batch;
    batch.add(statement, std::move(table));
    batch.seal();
    return batch;
}

} // namespace

/// The tables of an answer, as they come.
class EntryListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesComeAndGrow()
    {
        EntryList list;
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setStatements({QStringLiteral("SELECT a FROM m"), QStringLiteral("SELECT b FROM m")});
        ResultSet result;
        list.update(&result, false);
        QCOMPARE(list.rowCount(), 0);
        result.append(rowsOf(0, QStringLiteral("a"), 2));
        list.update(&result, false);
        QCOMPARE(list.rowCount(), 1);
        QVERIFY2(text(list, 0).endsWith(QStringLiteral("· 2 rows")), qPrintable(text(list, 0)));
        result.append(rowsOf(0, QStringLiteral("a"), 3));
        result.append(rowsOf(1, QStringLiteral("b"), 1));
        list.update(&result, true);
        QCOMPARE(list.rowCount(), 2);
        QVERIFY2(text(list, 0).endsWith(QStringLiteral("· 5 rows")), qPrintable(text(list, 0)));
        QVERIFY2(text(list, 1).endsWith(QStringLiteral("· 1 row")), qPrintable(text(list, 1)));
        QVERIFY(text(list, 0) != text(list, 1));
        list.setStatements({});
        QCOMPARE(list.rowCount(), 0);
    }

private:
    static QString text(const EntryList &list, int row) { return list.index(row).data().toString(); }
};

} // namespace penstock

QTEST_MAIN(penstock::EntryListTest)
#include "entrylist_test.moc"
