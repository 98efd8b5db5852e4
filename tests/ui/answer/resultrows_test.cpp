// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/answer/samples.h"
#include "tests/ui/answer/savedtable.h"
#include "tests/ui/answer/shownresult.h"
#include "ui/common/messagebar.h"
#include "ui/results/resulttableview.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace penstock;

namespace {

void sortBy(ResultTableView &table, int place, bool descending)
{
    table.setSorts({{std::size_t(table.columns().id(place)), descending}});
}

QString cell(const ResultTableView &table, int row, int column)
{
    return table.resultModel().shownText(row, table.columns().id(column));
}

} // namespace

/// The rows of an answer: sorted, filtered, copied and written to a file.
class ResultRowsTest final : public ShownResult
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void sortsByTheHeader()
    {
        m_feed->append(samples::sensors(0, 5'000));
        m_feed->succeed();
        ResultTableView &table = *m_view->tableView();
        QSignalSpy reset(table.model(), &GridModel::rearranged);
        sortBy(table, 2, false); // cpu
        QTRY_VERIFY(!table.isArranging() && !reset.isEmpty());
        double last = -1;
        for (int row = 0; row < 5'000; ++row) {
            const double value = cell(table, row, 2).toDouble();
            QVERIFY(value >= last);
            last = value;
        }
        sortBy(table, 2, true);
        QTRY_COMPARE(cell(table, 0, 2), QStringLiteral("99.9"));
        table.setSorts({});
        QTRY_COMPARE(cell(table, 1, 2), QStringLiteral("3.7"));
    }

    void sortsAgainAtTheEnd()
    {
        m_feed->append(samples::sensors(0, 100));
        ResultTableView &table = *m_view->tableView();
        sortBy(table, 0, true); // time
        QTRY_COMPARE(cell(table, 0, 0), QStringLiteral("2024-01-01T00:01:39.000000001Z"));
        m_feed->append(samples::sensors(100, 100));
        QTRY_COMPARE(table.model()->rowCount(), 200);
        QCOMPARE(cell(table, 0, 0), QStringLiteral("2024-01-01T00:01:39.000000001Z"));
        QCOMPARE(cell(table, 100, 0), QStringLiteral("2024-01-01T00:01:40.000000001Z"));
        m_feed->succeed();
        QTRY_COMPARE(cell(table, 0, 0), QStringLiteral("2024-01-01T00:03:19.000000001Z"));
    }

    void sortMarkStaysWithItsColumn()
    {
        const auto rowOf = [](const QStringList &names) {
            Table table;
            for (const QString &name : names) {
                Column column(name, ColumnType::Integer);
                column.appendInteger(name.size());
                table.addColumn(std::move(column));
            }
            auto batch = std::make_shared<Batch>();
            batch->fragments.push_back({0, std::move(table), true});
            return batch;
        };
        m_feed->append(rowOf({QStringLiteral("bb")}));
        ResultTableView &table = *m_view->tableView();
        sortBy(table, 0, true);
        m_feed->append(rowOf({QStringLiteral("a"), QStringLiteral("bb")}));
        m_feed->succeed();
        QTRY_COMPARE(table.columns().count(), 2);
        QCOMPARE(table.model()->columnName(table.columns().id(1)), QStringLiteral("bb"));
        QCOMPARE(table.sortMarks(), (std::vector<GridView::SortMark>{{table.columns().id(1), true}}));
    }

    void filtersWhileTyping()
    {
        m_feed->append(samples::sensors(0, 2'000));
        m_feed->succeed();
        ResultTableView &table = *m_view->tableView();
        table.setFocus();
        QTest::keyClicks(&table, QStringLiteral("h"));
        auto *filter = named<QLineEdit>(QStringLiteral("Filter rows"));
        QCOMPARE(filter->text(), QStringLiteral("h"));
        filter->setText(QStringLiteral("HOST7"));
        QTRY_COMPARE(table.model()->rowCount(), 100);
        for (int row = 0; row < 100; ++row)
            QCOMPARE(cell(table, row, 1), QStringLiteral("host7"));
        filter->setText(QStringLiteral("nothing has this"));
        QTRY_COMPARE(table.model()->rowCount(), 0);
        filter->clear();
        QTRY_COMPARE(table.model()->rowCount(), 2'000);
    }

    void filterTakesLaterRowsIn()
    {
        auto *filter = named<QLineEdit>(QStringLiteral("Filter rows"));
        m_feed->append(samples::sensors(0, 200));
        filter->setText(QStringLiteral("host7"));
        QTRY_COMPARE(m_view->tableView()->model()->rowCount(), 10);
        m_feed->append(samples::sensors(200, 200));
        m_feed->succeed();
        QTRY_COMPARE(m_view->tableView()->model()->rowCount(), 20);
    }

    void copies_data()
    {
        QTest::addColumn<bool>("withHeader");
        QTest::addColumn<QString>("expected");
        const QString rows = QStringLiteral("host0\t0\nhost1\t3.7");
        QTest::newRow("cells") << false << rows;
        QTest::newRow("with headers") << true << QString(QStringLiteral("host\tcpu\n") + rows);
    }

    void copies()
    {
        QFETCH(bool, withHeader);
        m_feed->append(samples::sensors(0, 5));
        ResultTableView &table = *m_view->tableView();
        table.select({0, 1, 1, 2});
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_C, withHeader ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier);
        QTEST(QGuiApplication::clipboard()->text(), "expected");
    }

    void copiesManyInTheBackground()
    {
        m_feed->append(samples::sensors(0, 20'000));
        m_feed->succeed();
        m_view->tableView()->selectAll();
        m_view->tableView()->copy(false);
        QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 19'999);
    }

    void exports_data()
    {
        QTest::addColumn<TableFormat>("format");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("csv") << TableFormat::Csv
                             << QByteArray("time,host,cpu,count,state\n2024-01-01T00:00:02.000000001Z,host2,7.4,"
                                           "9007199254740995,off\n");
        QTest::newRow("json") << TableFormat::Json << QByteArray("[");
    }

    void exports()
    {
        QFETCH(TableFormat, format);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out"));
        m_feed->append(samples::sensors(0, 3));
        m_feed->succeed();
        sortBy(*m_view->tableView(), 0, true);
        QTRY_COMPARE(cell(*m_view->tableView(), 0, 1), QStringLiteral("host2"));
        saveTable(*m_view, path, ExportStyle{.format = format});
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QFETCH(QByteArray, begin);
        QVERIFY2(written.startsWith(begin), written.constData());
        QCOMPARE(written.count("host"), format == TableFormat::Csv ? 4 : 6);
        QTRY_VERIFY(m_view->findChild<MessageBar *>()->isVisible());
    }

    void exportSaysWhyItFailed()
    {
        m_feed->append(samples::sensors(0, 3));
        m_feed->succeed();
        saveTable(*m_view, QStringLiteral("/nowhere/at/all.csv"));
        auto *message = m_view->findChild<MessageBar *>();
        QTRY_VERIFY(message->isVisible());
        const QList<QLabel *> labels = message->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("/nowhere/at/all.csv"));
        }));
    }
};

QTEST_MAIN(ResultRowsTest)
#include "resultrows_test.moc"
