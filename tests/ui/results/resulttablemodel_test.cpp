// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/resultset.h"
#include "tests/core/answer/samples.h"
#include "ui/results/resulttablemodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace penstock;

namespace {

int columnAt(const ResultTableModel &model, int place)
{
    return model.columns()[std::size_t(place)];
}

int columnCount(const ResultTableModel &model)
{
    return int(model.columns().size());
}

QString textAt(const ResultTableModel &model, int row, int place)
{
    return model.shownText(row, columnAt(model, place));
}

QStringList header(const ResultTableModel &model)
{
    QStringList names;
    for (const int column : model.columns())
        names += model.columnName(column);
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
        result.append(*samples::sensors(0, 3));
        model.setTable(result.entries().front().table);
        QCOMPARE(model.rowCount(), 3);
        QSignalSpy inserted(&model, &GridModel::rowsAppended);
        QSignalSpy reset(&model, &GridModel::rearranged);
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
        QCOMPARE(columnCount(model), 0);
    }

    void columnsComeLate()
    {
        const auto table = std::make_shared<Table>();
        Column first(QStringLiteral("a"), ColumnType::Integer);
        first.appendInteger(1);
        table->addColumn(std::move(first));
        ResultTableModel model;
        model.setTable(table);
        Column second(QStringLiteral("b"), ColumnType::Duration);
        second.appendInteger(1'500'000);
        table->addColumn(std::move(second));
        model.sync();
        QCOMPARE(header(model), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(textAt(model, 0, 1), QStringLiteral("1ms500us"));
        QCOMPARE(model.columnNote(columnAt(model, 1)), QStringLiteral("b: duration"));
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
        QCOMPARE(model.columnNote(0), QStringLiteral("a\\u202eb: text"));
        QCOMPARE(textAt(model, 0, 0), QStringLiteral("\\x1b[31m \\u009b \\u202efdp.exe"));
        // What is copied is what is there.
        QCOMPARE(model.exactText(0, 0), QStringLiteral("\u001b[31m \u009b \u202Efdp.exe"));
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
        QVERIFY(model.isNull(0, columnAt(model, 4)));
        QVERIFY(model.exactText(0, columnAt(model, 4)).isEmpty());
        QCOMPARE(model.kind(columnAt(model, 0)), GridModel::Kind::Time);
        QCOMPARE(model.kind(columnAt(model, 1)), GridModel::Kind::Text);
        QCOMPARE(model.kind(columnAt(model, 2)), GridModel::Kind::Number);
    }

    void longTextIsCutOnTheScreenOnly()
    {
        const auto table = std::make_shared<Table>();
        Column texts(QStringLiteral("a"), ColumnType::Text);
        const QString document = QString(QStringLiteral("ä")).repeated(1'000'000);
        texts.appendText(document.toStdString());
        table->addColumn(std::move(texts));
        ResultTableModel model;
        model.setTable(table);
        QCOMPARE(textAt(model, 0, 0), document.left(ResultTableModel::longestShown) + QChar(0x2026));
        QCOMPARE(model.exactText(0, 0), document);
    }

    void seriesNameAppearsWhenItDiffers()
    {
        ResultSet result;
        result.append(*samples::sensors(0, 4));
        ResultTableModel model;
        model.setTable(result.entries().front().table);
        QCOMPARE(columnCount(model), 5);
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
        QCOMPARE(columnCount(model), 6);
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
        QSignalSpy changed(&model, &GridModel::columnsChanged);
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
        model.setTable(result.entries().front().table);
        model.setOrder(std::make_shared<const RowIndex>(RowIndex{2, 0, 1}), 3, false);
        result.append(*samples::sensors(3, 2));
        model.sync();
        QCOMPARE(model.rowCount(), 5);
        QList<int> rows;
        for (int row = 0; row < 5; ++row)
            rows += int(model.tableRow(row));
        QCOMPARE(rows, QList<int>({2, 0, 1, 3, 4}));
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
        QCOMPARE(model.rows().count, 1U);
    }
};

QTEST_MAIN(ResultTableModelTest)
#include "resulttablemodel_test.moc"
