// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/resultset.h"
#include "tests/core/result/describe.h"

#include <QTest>

using namespace penstock;

class ResultSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsAndLayoutsStayApart();
    void rolesMakeALayout();
    void tablesAreSharedAndGrow();
    void typesComeTogether();
    void mixedNumbersBecomeFloatsAcrossBatches();
    void typedRowsOfOtherTypesStayApart();
    void cutAnswersAreNotComplete();
    void visibleColumns();
    void laterColumnsExtendATable();
    void t1_1_1_tagsAreASortedUnion();
    void t1_1_2_lateColumnsStandWhereTheServerHasThem();
    void t1_8_1_smallSeriesShareAFragment();
    void t1_8_2_notesAreBounded();
};

namespace {

Table rows(const QString &name, const QString &column, const std::vector<int> &values)
{
    Table table;
    Column names(QStringLiteral("measurement"), ColumnType::Text, ColumnRole::SeriesName);
    Column integers(column, ColumnType::Integer);
    for (const int value : values) {
        names.appendText(name.toStdString());
        integers.appendInteger(value);
    }
    table.addColumn(std::move(names));
    table.addColumn(std::move(integers));
    return table;
}

Batch batchOf(int statement, Table table)
{
    Batch batch;
    batch.fragments.push_back({statement, std::move(table)});
    return batch;
}

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");

} // namespace

void ResultSetTest::statementsAndLayoutsStayApart()
{
    ResultSet result;
    Batch batch;
    batch.fragments.push_back({0, rows(a, a, {1})});
    batch.fragments.push_back({0, rows(a, b, {2})});
    batch.fragments.push_back({1, rows(a, a, {3})});
    batch.fragments.push_back({0, rows(b, a, {4, 5})});
    batch.notes.push_back({1, Batch::Note::Severity::Warning, QStringLiteral("oh")});
    QCOMPARE(batch.rowCount(), std::size_t(5));
    QCOMPARE(result.append(batch), (std::vector<std::size_t>{0, 1, 2}));
    QCOMPARE(result.append(batchOf(1, rows(b, a, {6}))), (std::vector<std::size_t>{2}));
    QCOMPARE(result.append(Batch()), std::vector<std::size_t>());
    QCOMPARE(describe(result), QStringLiteral("0> =measurement:T .a:I\na|1\nb|4\nb|5\n"
                                              "0> =measurement:T .b:I\na|2\n"
                                              "1> =measurement:T .a:I\na|3\nb|6\n"
                                              "1! W oh\n"));
    QCOMPARE(result.rowCount(), std::size_t(6));
    QVERIFY(result.memoryBytes() > 0);
}

void ResultSetTest::rolesMakeALayout()
{
    Table table;
    table.addColumn(Column(QStringLiteral("measurement"), ColumnType::Text, ColumnRole::SeriesName));
    table.addColumn(Column(a, ColumnType::Text, ColumnRole::Tag));
    QVERIFY(!table.hasLayoutOf(rows(a, a, {1})));
    QVERIFY(rows(a, a, {1}).hasLayoutOf(rows(b, a, {})));
    QVERIFY(!rows(a, a, {1}).hasLayoutOf(rows(a, b, {1})));
    QVERIFY(!Table().hasLayoutOf(rows(a, b, {1})));
    QCOMPARE(table.findRole(ColumnRole::Tag), std::optional<std::size_t>(1));
    QCOMPARE(table.findRole(ColumnRole::Time), std::optional<std::size_t>());
}

void ResultSetTest::tablesAreSharedAndGrow()
{
    ResultSet result;
    result.append(batchOf(0, rows(a, a, {1})));
    const std::shared_ptr<const Table> table = result.entries().front().table;
    result.append(batchOf(0, rows(a, a, {2, 3})));
    QCOMPARE(table->rowCount(), std::size_t(3));
    QCOMPARE(table->column(1).integer(2), 3);
}

void ResultSetTest::typesComeTogether()
{
    Table floats;
    Column names(QStringLiteral("measurement"), ColumnType::Text, ColumnRole::SeriesName);
    names.appendText("a");
    Column values(a, ColumnType::Float);
    values.appendFloat(0.5);
    floats.addColumn(std::move(names));
    floats.addColumn(std::move(values));
    ResultSet result;
    result.append(batchOf(0, rows(a, a, {1})));
    QCOMPARE(result.append(batchOf(0, std::move(floats))), (std::vector<std::size_t>{0}));
    QCOMPARE(describe(result), QStringLiteral("0> =measurement:T .a:F\na|1\na|0.5\n"));
}

// As JSON brings them: floats that are whole look like integers.
void ResultSetTest::mixedNumbersBecomeFloatsAcrossBatches()
{
    ResultSet result;
    result.append(batchOf(0, rows(a, b, {1, 2})));
    QCOMPARE(result.entries().front().table->column(1).type(), ColumnType::Integer);
    Table fractions = rows(a, b, {});
    fractions.column(0).appendText("a");
    fractions.column(1).appendFloat(2.5);
    result.append(batchOf(0, std::move(fractions)));
    result.append(batchOf(0, rows(a, b, {3})));
    QCOMPARE(describe(result), QStringLiteral("0> =measurement:T .b:F\na|1\na|2\na|2.5\na|3\n"));
}

void ResultSetTest::typedRowsOfOtherTypesStayApart()
{
    const auto typed = [](Column column) {
        Table table;
        table.addColumn(std::move(column));
        Batch batch;
        batch.add(0, std::move(table), true);
        return batch;
    };
    ResultSet result;
    for (int i = 0; i < 2; ++i) {
        Column integers(QStringLiteral("v"), ColumnType::Integer);
        integers.appendInteger(std::numeric_limits<std::int64_t>::max());
        result.append(typed(std::move(integers)));
        Column floats(QStringLiteral("v"), ColumnType::Float);
        floats.appendFloat(0.5);
        result.append(typed(std::move(floats)));
        Column texts(QStringLiteral("v"), ColumnType::Text);
        texts.appendText("x");
        result.append(typed(std::move(texts)));
    }
    QCOMPARE(describe(result), QStringLiteral("0> .v:I\n9223372036854775807\n9223372036854775807\n"
                                              "0> .v:F\n0.5\n0.5\n"
                                              "0> .v:T\nx\nx\n"));
}

void ResultSetTest::cutAnswersAreNotComplete()
{
    ResultSet result;
    Batch batch = batchOf(0, rows(a, b, {1}));
    batch.notes.push_back({0, Batch::Note::Severity::Warning, a});
    result.append(batch);
    QVERIFY(result.isComplete());
    batch.notes.front().cut = true;
    result.append(batch);
    QVERIFY(!result.isComplete());
}

void ResultSetTest::visibleColumns()
{
    Table table = rows(a, a, {1, 1});
    QCOMPARE(table.visibleColumns(), (std::vector<std::size_t>{1}));
    table.append(rows(b, a, {1}));
    QCOMPARE(table.visibleColumns(), (std::vector<std::size_t>{0, 1}));
}

void ResultSetTest::laterColumnsExtendATable()
{
    Table wider = rows(a, a, {3});
    Column extra(b, ColumnType::Boolean);
    extra.appendBoolean(true);
    wider.addColumn(std::move(extra));
    Batch more = batchOf(0, std::move(wider));
    more.fragments.front().extends = true;
    Batch first = batchOf(0, rows(a, a, {1, 2}));
    first.fragments.front().extends = true;
    ResultSet result;
    result.append(first);
    result.append(batchOf(1, rows(a, a, {9})));
    QCOMPARE(result.append(more), (std::vector<std::size_t>{0}));
    QCOMPARE(describe(result), QStringLiteral("0> =measurement:T .a:I .b:B\na|1|∅\na|2|∅\na|3|true\n"
                                              "1> =measurement:T .a:I\na|9\n"));
    // Without leave to extend it, rows of fewer columns are another table.
    QCOMPARE(result.append(batchOf(0, rows(a, a, {4}))), (std::vector<std::size_t>{2}));
}

// Series of one statement come with their tags and themselves in any order, and not all with the same tags.
void ResultSetTest::t1_1_1_tagsAreASortedUnion()
{
    const auto series = [](const std::vector<std::pair<QString, QString>> &tags, int value) {
        Table table;
        Column times(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        times.appendInteger(value);
        table.addColumn(std::move(times));
        for (const auto &[key, text] : tags) {
            Column tag(key, ColumnType::Text, ColumnRole::Tag);
            tag.appendText(text.toStdString());
            table.addColumn(std::move(tag));
        }
        Column values(QStringLiteral("v"), ColumnType::Integer);
        values.appendInteger(value);
        table.addColumn(std::move(values));
        return table;
    };
    const QString host = QStringLiteral("host");
    const QString region = QStringLiteral("region");
    const QString zone = QStringLiteral("zone");
    ResultSet result;
    result.append(batchOf(0, series({{host, b}, {region, a}}, 1)));
    result.append(batchOf(0, series({{region, b}, {host, a}}, 2)));
    result.append(batchOf(0, series({{zone, a}}, 3)));
    result.append(batchOf(0, series({}, 4)));
    result.append(batchOf(0, series({{QStringLiteral("a"), a}, {region, a}}, 5)));
    QCOMPARE(describe(result), QStringLiteral("0> @time:@ #a:T #host:T #region:T #zone:T .v:I\n"
                                              "1|∅|b|a|∅|1\n2|∅|a|b|∅|2\n3|∅|∅|∅|a|3\n4|∅|∅|∅|∅|4\n5|a|∅|a|∅|5\n"));
}

void ResultSetTest::t1_1_2_lateColumnsStandWhereTheServerHasThem()
{
    const auto rowOf = [](const QStringList &names) {
        Table table;
        for (const QString &name : names) {
            Column column(name, ColumnType::Integer);
            column.appendInteger(name.size());
            table.addColumn(std::move(column));
        }
        Batch batch = batchOf(0, std::move(table));
        batch.fragments.front().extends = true;
        return batch;
    };
    ResultSet result;
    result.append(rowOf({b, QStringLiteral("time")}));
    result.append(rowOf({a, b, QStringLiteral("bb"), QStringLiteral("time"), QStringLiteral("z")}));
    QCOMPARE(describe(result), QStringLiteral("0> .a:I .b:I .bb:I .time:I .z:I\n∅|1|∅|4|∅\n1|1|2|4|1\n"));
}

// 100,000 series of two layouts in turn: two tables, not a fragment for each series.
void ResultSetTest::t1_8_1_smallSeriesShareAFragment()
{
    Batch batch;
    for (int i = 0; i < 1'000; ++i) {
        batch.add(0, rows(a, a, {i}));
        batch.add(0, rows(a, b, {i}));
    }
    QCOMPARE(batch.fragments.size(), std::size_t(2));
    QCOMPARE(batch.fragments[1].rows.rowCount(), std::size_t(1'000));
    QCOMPARE(batch.fragments[1].rows.column(1).integer(999), 999);
}

// What is kept of a server's remarks is bounded; that rows are missing is known all the same.
void ResultSetTest::t1_8_2_notesAreBounded()
{
    Batch batch;
    for (int i = 0; i < 30'000; ++i)
        batch.notes.push_back({0, Batch::Note::Severity::Warning, a, i == 29'999});
    ResultSet result;
    result.append(batch);
    QCOMPARE(result.notes().size(), std::size_t(10'000));
    QCOMPARE(result.noteCount(), std::size_t(30'000));
    QVERIFY(!result.isComplete());
}

QTEST_GUILESS_MAIN(ResultSetTest)

#include "resultset_test.moc"
