// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/answer/samples.h"
#include "ui/answer/incompletemark.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/results/resulttableview.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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

/// The child with that accessible name.
template <typename T> T *named(const QWidget &parent, const QString &name)
{
    const QList<T *> children = parent.findChildren<T *>();
    const auto found =
        std::find_if(children.begin(), children.end(), [&](T *c) { return c->accessibleName() == name; });
    return found == children.end() ? nullptr : *found;
}

} // namespace

class ResultViewTest final : public QObject
{
    Q_OBJECT

    ResultFeed *m_feed = nullptr;
    ResultView *m_view = nullptr;

    /// What stands below the table, beside the number of rows.
    QString footer() const
    {
        const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->text().contains(QStringLiteral(" columns")))
                return label->text();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_feed = new ResultFeed;
        m_view = new ResultView;
        m_view->resize(1000, 600);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view));
        m_view->setFeed(m_feed, {QStringLiteral("SELECT * FROM sensors")});
    }

    void cleanup()
    {
        delete m_view;
        delete m_feed;
    }

    void firstRowsAreShownWhileOthersArrive()
    {
        m_feed->append(samples::sensors(0, 100));
        QCOMPARE(m_view->tableView()->model()->rowCount(), 100);
        QVERIFY(m_view->tableView()->isVisible());
        m_feed->append(samples::sensors(100, 100));
        QTRY_COMPARE(m_view->tableView()->model()->rowCount(), 200);
    }

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
        auto *filter = named<QLineEdit>(*m_view, QStringLiteral("Filter rows"));
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
        auto *filter = named<QLineEdit>(*m_view, QStringLiteral("Filter rows"));
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
        m_view->exportTo(path, ExportStyle{.format = format});
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
        m_view->exportTo(QStringLiteral("/nowhere/at/all.csv"), ExportStyle());
        auto *message = m_view->findChild<MessageBar *>();
        QTRY_VERIFY(message->isVisible());
        const QList<QLabel *> labels = message->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("/nowhere/at/all.csv"));
        }));
    }

    void errorsAndNotesAreShown()
    {
        auto batch = std::make_shared<Batch>();
        batch->notes.push_back({0, Batch::Note::Severity::Warning, QStringLiteral("a warning")});
        m_feed->append(batch);
        Error error;
        error.message = QStringLiteral("It did not work.");
        m_feed->fail(error);
        QVERIFY(m_view->findChild<MessageBar *>()->isVisible());
        m_view->setPage(ResultView::Page::Messages);
        const auto *notes = named<QListWidget>(*m_view, QStringLiteral("Messages of the server"));
        QVERIFY(notes->isVisible());
        QCOMPARE(notes->count(), 1);
        QCOMPARE(notes->item(0)->text(), QStringLiteral("a warning"));
    }

    void t1_5_1_missingRowsAreMarkedOnTheViews()
    {
        auto *mark = m_view->findChild<IncompleteMark *>();
        m_feed->append(samples::sensors(0, 3));
        QVERIFY(!mark->isVisible());
        auto batch = std::make_shared<Batch>();
        batch->notes.push_back({0, Batch::Note::Severity::Warning, QStringLiteral("cut at 3"), true});
        m_feed->append(batch);
        m_feed->succeed();
        QVERIFY(mark->isVisible());
        QCOMPARE(mark->text(), QStringLiteral("Not all rows: cut at 3"));
        QVERIFY2(footer().contains(QStringLiteral("3 rows · not all rows of the answer")), qPrintable(footer()));
        m_view->setPage(ResultView::Page::Chart);
        QVERIFY(mark->isVisible());
        m_view->setPage(ResultView::Page::Raw);
        QVERIFY(mark->isVisible());
        m_view->setPage(ResultView::Page::Messages); // which has the note itself
        QVERIFY(!mark->isVisible());
        m_view->setPage(ResultView::Page::Table);
        QVERIFY(mark->isVisible());
        // So does a file with these rows.
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out"));
        m_view->exportTo(path, ExportStyle());
        auto *message = m_view->findChild<MessageBar *>();
        QTRY_VERIFY(message->isVisible());
        const QList<QLabel *> labels = message->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("not complete"));
        }));
        m_view->setFeed(nullptr);
        QVERIFY(!mark->isVisible());
    }

    void t1_5_2_stoppedAndBrokenAnswersAreMarked_data()
    {
        QTest::addColumn<bool>("broken");
        QTest::newRow("stopped") << false;
        QTest::newRow("broken off") << true;
    }

    void t1_5_2_stoppedAndBrokenAnswersAreMarked()
    {
        QFETCH(bool, broken);
        auto *mark = m_view->findChild<IncompleteMark *>();
        m_feed->append(samples::sensors(0, 3));
        if (broken)
            m_feed->fail(Error());
        else
            m_feed->stop();
        QVERIFY(mark->isVisible());
        QVERIFY2(mark->text().contains(broken ? QStringLiteral("broke off") : QStringLiteral("stopped")),
                 qPrintable(mark->text()));
        QVERIFY2(footer().contains(QStringLiteral("3 rows · not all rows of the answer")), qPrintable(footer()));
    }

    /// Of several statements only the one that was under way.
    void statementsThatWereOverAreWhole()
    {
        auto *mark = m_view->findChild<IncompleteMark *>();
        m_feed->append(samples::sensors(0, 3, 0));
        m_feed->beginStatement(1);
        m_feed->append(samples::sensors(0, 5, 1));
        m_feed->stop();
        QVERIFY(!mark->isVisible());
        QVERIFY2(!footer().contains(QStringLiteral("not all rows")), qPrintable(footer()));
        m_view->showStatement(1);
        QVERIFY(mark->isVisible());
        QVERIFY2(footer().contains(QStringLiteral("5 rows · not all rows of the answer")), qPrintable(footer()));
    }

    void t1_8_7_manyTablesAreListedInTime()
    {
        auto *chooser = m_view->findChild<QComboBox *>();
        auto batch = std::make_shared<Batch>();
        for (int i = 0; i < 10'000; ++i) {
            Table rows;
            Column column(QStringLiteral("c%1").arg(i), ColumnType::Integer);
            column.appendInteger(i);
            rows.addColumn(std::move(column));
            batch->add(0, std::move(rows));
        }
        m_feed->append(batch);
        m_feed->succeed();
        QCOMPARE(m_feed->result().entries().size(), 10'000U);
        QCOMPARE(chooser->count(), 10'000);
        QCOMPARE(chooser->itemData(7, Qt::ToolTipRole).toString(), QStringLiteral("c7"));
        QVERIFY2(chooser->itemText(9'999).startsWith(QStringLiteral("10,000: c9999 · 1 row")),
                 qPrintable(chooser->itemText(9'999)));
        QTest::keyClick(chooser, Qt::Key_End);
        QCOMPARE(chooser->currentIndex(), 9'999);
        chooser->showPopup(); // lays out what is seen
        QVERIFY(chooser->view()->isVisible());
        chooser->hidePopup();
    }

    void severalTablesCanBeChosen()
    {
        auto *chooser = m_view->findChild<QComboBox *>();
        m_feed->append(samples::sensors(0, 3, 0));
        QVERIFY(!chooser->isVisible());
        m_feed->append(samples::sensors(100, 5, 1));
        m_feed->succeed();
        QVERIFY(chooser->isVisible());
        QCOMPARE(chooser->count(), 2);
        QCOMPARE(m_view->tableView()->model()->rowCount(), 3);
        QCOMPARE(chooser->itemData(0, Qt::ToolTipRole).toString(), QStringLiteral("table 1"));
        QTest::keyClick(chooser, Qt::Key_Down);
        QCOMPARE(m_view->tableView()->model()->rowCount(), 5);
    }
};

QTEST_MAIN(ResultViewTest)
#include "resultview_test.moc"
