// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/resultset.h"
#include "tests/core/answer/samples.h"
#include "ui/results/resulttablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;

namespace {

QString textAt(const ResultTableModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QStringList header(const ResultTableModel &model)
{
    QStringList names;
    for (int column = 0; column < model.columnCount(); ++column)
        names += model.headerData(column, Qt::Horizontal).toString();
    return names;
}

} // namespace

class ResultTableModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsUnderTheTester()
    {
        ResultSet result;
        ResultTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        result.append(*samples::sensors(0, 3));
        model.setTable(result.entries().front().table);
        QCOMPARE(model.rowCount(), 3);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        for (int i = 1; i < 20; ++i) {
            result.append(*samples::sensors(i * 100, 100));
            QCOMPARE(model.rowCount(), 3 + (i - 1) * 100); // not before it says so
            model.sync();
            QCOMPARE(model.rowCount(), 3 + i * 100);
        }
        QCOMPARE(inserted.size(), 19);
        QCOMPARE(reset.size(), 0);
        model.setTable(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
    }

    void columnsComeLate()
    {
        const auto table = std::make_shared<Table>();
        Column first(QStringLiteral("a"), ColumnType::Integer);
        first.appendInteger(1);
        table->addColumn(std::move(first));
        ResultTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(table);
        Column second(QStringLiteral("b"), ColumnType::Duration);
        second.appendInteger(1'500'000);
        table->addColumn(std::move(second));
        model.sync();
        QCOMPARE(header(model), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(textAt(model, 0, 1), QStringLiteral("1ms500us"));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(), QStringLiteral("b: duration"));
    }

    /// What the server has before other columns is shown there, although it came after them.
    void t1_1_5_lateColumnsAreShownInTheirPlace()
    {
        const auto rowOf = [](const QStringList &names) {
            Table table;
            for (const QString &name : names) {
                Column column(name, ColumnType::Text);
                column.appendText(name.toStdString());
                table.addColumn(std::move(column));
            }
            Batch batch;
            batch.fragments.push_back({0, std::move(table), true});
            return batch;
        };
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        const QString c = QStringLiteral("c");
        const QString none = QStringLiteral("–");
        ResultSet result;
        ResultTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        result.append(rowOf({b}));
        model.setTable(result.entries().front().table);
        result.append(rowOf({a, b, c}));
        model.sync();
        QCOMPARE(header(model), QStringList({a, b, c}));
        for (int column = 0; column < 3; ++column) {
            QCOMPARE(textAt(model, 1, column), header(model)[column]);
            QCOMPARE(textAt(model, 0, column), column == 1 ? b : none);
        }
    }

    void t1_9_cellsAndHeadersShowNoControls()
    {
        const auto table = std::make_shared<Table>();
        Column texts(QStringLiteral("a\u202Eb"), ColumnType::Text);
        texts.appendText("\x1b[31m \xc2\x9b \xe2\x80\xae"
                         "fdp.exe");
        table->addColumn(std::move(texts));
        ResultTableModel model;
        model.setTable(table);
        QCOMPARE(header(model), QStringList(QStringLiteral("a\\u202eb")));
        QCOMPARE(textAt(model, 0, 0), QStringLiteral("\\x1b[31m \\u009b \\u202efdp.exe"));
        // What is copied is what is there.
        QCOMPARE(model.index(0, 0).data(Qt::EditRole).toString(), QStringLiteral("\u001b[31m \u009b \u202Efdp.exe"));
    }

    void textIsExact()
    {
        ResultSet result;
        result.append(*samples::sensors(0, 4));
        ResultTableModel model;
        model.setTable(result.entries().front().table);
        // The series' name is the same everywhere: not shown.
        QCOMPARE(header(model), QStringList({QStringLiteral("time"), QStringLiteral("host"), QStringLiteral("cpu"),
                                             QStringLiteral("count"), QStringLiteral("state")}));
        QCOMPARE(textAt(model, 1, 0), QStringLiteral("2024-01-01T00:00:01.000000001Z"));
        QCOMPARE(textAt(model, 1, 3), QStringLiteral("9007199254740994"));
        QCOMPARE(textAt(model, 0, 4), QStringLiteral("–"));
        QVERIFY(model.index(0, 4).data(ResultTableModel::IsNullRole).toBool());
        QCOMPARE(model.index(0, 4).data(Qt::AccessibleTextRole).toString(), QStringLiteral("no value"));
        QVERIFY(model.index(0, 4).data(Qt::EditRole).toString().isEmpty());
        QCOMPARE(model.index(0, 0).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
        QCOMPARE(model.index(0, 1).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignLeft | Qt::AlignVCenter));
    }

    void seriesNameAppearsWhenItDiffers()
    {
        ResultSet result;
        result.append(*samples::sensors(0, 4));
        ResultTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(result.entries().front().table);
        QCOMPARE(model.columnCount(), 5);
        Batch other = {{}, {}};
        Table rows;
        const Table &first = *result.entries().front().table;
        for (std::size_t i = 0; i < first.columnCount(); ++i) {
            Column column(first.column(i).name(), first.column(i).type(), first.column(i).role());
            if (i == 0)
                column.appendText("others");
            else
                column.appendNull();
            rows.addColumn(std::move(column));
        }
        other.fragments.push_back({0, std::move(rows)});
        result.append(other);
        model.sync();
        QCOMPARE(model.columnCount(), 6);
        QCOMPARE(header(model).front(), QStringLiteral("name"));
        QCOMPARE(textAt(model, 4, 0), QStringLiteral("others"));
        QCOMPARE(textAt(model, 0, 0), QStringLiteral("sensors"));
    }

    void widenedColumnIsAnnounced()
    {
        const auto batch = [](ColumnType type) {
            Column value(QStringLiteral("value"), type);
            if (type == ColumnType::Text)
                value.appendText("x");
            else
                value.appendInteger(7);
            Batch made;
            Table rows;
            rows.addColumn(std::move(value));
            made.fragments.push_back({0, std::move(rows)});
            return made;
        };
        ResultSet result;
        result.append(batch(ColumnType::Integer));
        ResultTableModel model;
        model.setTable(result.entries().front().table);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        result.append(batch(ColumnType::Text));
        model.sync();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(textAt(model, 0, 0), QStringLiteral("7"));
        QCOMPARE(textAt(model, 1, 0), QStringLiteral("x"));
    }

    void newRowsStandBelowSortedOnes()
    {
        ResultSet result;
        result.append(*samples::sensors(0, 3));
        ResultTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(result.entries().front().table);
        model.setOrder(std::make_shared<const RowIndex>(RowIndex{2, 0, 1}), 3, false);
        result.append(*samples::sensors(3, 2));
        model.sync();
        QCOMPARE(model.rowCount(), 5);
        QList<int> rows;
        for (int row = 0; row < 5; ++row)
            rows += int(model.tableRow(row));
        QCOMPARE(rows, QList<int>({2, 0, 1, 3, 4}));
        QVERIFY(!model.wholeOrder()); // it does not know two rows: a file gets them as they came
        model.setOrder(nullptr, 0, false);
        QCOMPARE(model.tableRow(0), 0U);
    }

    void filteredOrderLetsNothingIn()
    {
        ResultSet result;
        result.append(*samples::sensors(0, 3));
        ResultTableModel model;
        model.setTable(result.entries().front().table);
        model.setOrder(std::make_shared<const RowIndex>(RowIndex{1}), 3, true);
        QCOMPARE(model.rowCount(), 1);
        result.append(*samples::sensors(3, 2));
        model.sync();
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.wholeOrder());
    }
};

QTEST_MAIN(ResultTableModelTest)
#include "resulttablemodel_test.moc"
