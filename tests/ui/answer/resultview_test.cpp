// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/answer/samples.h"
#include "tests/support/patience.h"
#include "tests/ui/answer/savedtable.h"
#include "tests/ui/answer/shownresult.h"
#include "ui/answer/incompletemark.h"
#include "ui/common/messagebar.h"
#include "ui/results/resulttableview.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace penstock;

class ResultViewTest final : public ShownResult
{
    Q_OBJECT

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
    void init() { begin(); }
    void cleanup() { end(); }

    void firstRowsAreShownWhileOthersArrive()
    {
        m_feed->append(samples::sensors(0, 100));
        QCOMPARE(m_view->tableView()->model()->rowCount(), 100);
        QVERIFY(m_view->tableView()->isVisible());
        m_feed->append(samples::sensors(100, 100));
        QTRY_COMPARE(m_view->tableView()->model()->rowCount(), 200);
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
        const auto *notes = named<QListWidget>(QStringLiteral("Messages of the server"));
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
        saveTable(*m_view, path);
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

    void copiesOfAnIncompleteAnswerAreSaidToBe_data()
    {
        QTest::addColumn<bool>("whole"); ///< the answer
        QTest::addColumn<bool>("all");   ///< rows are copied
        QTest::addColumn<int>("rows");   ///< in the table
        QTest::addColumn<bool>("said");
        QTest::newRow("all of a whole one") << true << true << 3 << false;
        QTest::newRow("all that there are") << false << true << 3 << true;
        QTest::newRow("so many that it takes a while") << false << true << 10'000 << true;
        QTest::newRow("some") << false << false << 3 << false;
    }

    /// Whoever pastes them elsewhere sees no mark there.
    void copiesOfAnIncompleteAnswerAreSaidToBe()
    {
        QFETCH(const bool, whole);
        QFETCH(const bool, all);
        QFETCH(const int, rows);
        QFETCH(const bool, said);
        m_feed->append(samples::sensors(0, rows));
        if (whole)
            m_feed->succeed();
        else
            m_feed->stop();
        ResultTableView &table = *m_view->tableView();
        QGuiApplication::clipboard()->clear();
        QSignalSpy copied(&table, &ResultTableView::copied);
        if (all)
            table.selectAll();
        else
            table.select({1, 1, 0, 2});
        table.setFocus();
        QTest::keySequence(&table, QKeySequence::Copy);
        QTRY_COMPARE_WITH_TIMEOUT(copied.size(), 1, patienceMs);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), all ? rows - 1 : 0);
        const QList<QLabel *> labels = m_view->message().findChildren<QLabel *>();
        QCOMPARE(
            m_view->message().isVisible() &&
                std::ranges::any_of(
                    labels, [](const QLabel *label) { return label->text().contains(QStringLiteral("not all rows")); }),
            said);
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
