// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importqueuemodel.h"
#include "ui/importing/queuebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace penstock;

/// The queue of a wizard as a line and as a list.
class QueueBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_queue = std::make_unique<ImportQueue>();
        m_queue->setWaitsBetween(true);
    }

    void theModelSaysHowItStandsWithEachFile()
    {
        ImportQueueModel model(*m_queue);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        end("/in/a.csv", ImportQueue::State::Succeeded, {}, {1'200, 0, 0, 0});
        end("/in/b.csv", ImportQueue::State::Failed, Error{Error::Kind::Rejected, QStringLiteral("3 rows"), {}, {}},
            {5, 3, 2, 0, true});
        end("/in/c.csv", ImportQueue::State::Failed,
            Error{Error::Kind::BadInput, QStringLiteral("It is no CSV.\nOr it is."), {}, {}}, {});
        end("/in/d.csv", ImportQueue::State::Stopped, {}, {7, 0, 0, 20});
        end("/in/e.csv", ImportQueue::State::Stopped, {}, {});
        begin("/in/f.csv");
        m_queue->add({QStringLiteral("/in/g.csv")});
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows += QStringList{text(model, row, ImportQueueModel::File), text(model, row, ImportQueueModel::State),
                                text(model, row, ImportQueueModel::Rows)}
                        .join(u'|');
        QCOMPARE(rows.join(u'\n'), QString(QStringLiteral("a.csv|Imported|%1 accepted\n"
                                                          "b.csv|Imported in part|5 accepted · 3 rejected · 2 unknown\n"
                                                          "c.csv|Failed|It is no CSV.\n"
                                                          "d.csv|Stopped|7 accepted · 20 not sent\n"
                                                          "e.csv|Left out|\n"
                                                          "f.csv|At hand|\n"
                                                          "g.csv|Waits|"))
                                       .arg(QLocale().toString(1'200)));
        QCOMPARE(model.index(2, ImportQueueModel::Rows).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("It is no CSV.\nOr it is."));
        QCOMPARE(model.index(0, ImportQueueModel::File).data(Qt::ToolTipRole).toString(), QStringLiteral("/in/a.csv"));
        QCOMPARE(model.rowOf(m_queue->running()), 5);
        QCOMPARE(model.rowOf(4711), -1);
        m_queue->stop();
        QCOMPARE(text(model, 6, ImportQueueModel::State), QStringLiteral("Not begun"));
        QCOMPARE(queueSummary(m_queue->entries()).count(QStringLiteral(" · ")), 2);
    }

    /// One outcome has one sign, here and in the heading of the run.
    void theSignIsThatOfTheRun()
    {
        const ImportQueueModel model(*m_queue);
        const auto sign = [&model](int row) {
            return model.index(row, ImportQueueModel::State).data(Qt::DecorationRole).value<QIcon>().name();
        };
        const Error refused{Error::Kind::Rejected, QStringLiteral("3 rows"), {}, {}};
        end("/in/a.csv", ImportQueue::State::Failed, refused, {5, 3, 0, 0, true});
        QCOMPARE(text(model, 0, ImportQueueModel::State), QStringLiteral("Imported in part"));
        QCOMPARE(sign(0), QStringLiteral("warning"));
        end("/in/b.csv", ImportQueue::State::Failed, refused, {0, 3, 0, 0, true});
        QCOMPARE(sign(1), QStringLiteral("error"));
        end("/in/c.csv", ImportQueue::State::Failed, refused, {5, 3, 0, 9, false}); // the run broke off
        QCOMPARE(sign(2), QStringLiteral("error"));
    }

    void aSingleFileHasNoBar()
    {
        QueueBar bar(*m_queue);
        begin("a.csv");
        QVERIFY(bar.isHidden());
        m_queue->add({QStringLiteral("b.csv")});
        QVERIFY(!bar.isHidden());
    }

    void whatHappensBehindAFile_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<bool>("afterSuccess");
        QTest::addColumn<bool>("afterFailure");
        QTest::newRow("look at each") << 0 << false << false;
        QTest::newRow("until one fails") << 1 << true << false;
        QTest::newRow("whatever comes") << 2 << true << true;
    }

    void whatHappensBehindAFile()
    {
        QFETCH(int, choice);
        QueueBar bar(*m_queue);
        bar.findChild<QComboBox *>()->setCurrentIndex(choice);
        QTEST(bar.goesOnAfter(ImportQueue::State::Succeeded), "afterSuccess");
        QTEST(bar.goesOnAfter(ImportQueue::State::Failed), "afterFailure");
        QVERIFY(!bar.goesOnAfter(ImportQueue::State::Stopped)); // somebody wanted it to stop
    }

    void theListIsShownAndFilesAreTakenOut()
    {
        QueueBar bar(*m_queue);
        begin("a.csv");
        m_queue->add({QStringLiteral("b.csv"), QStringLiteral("c.csv"), QStringLiteral("d.csv")});
        bar.show();
        auto *table = bar.findChild<QTableView *>();
        QVERIFY(table->isHidden());
        QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(!table->isHidden());
        bar.setListShown(false);
        QVERIFY(table->isHidden());
        bar.setListShown(true);
        table->selectAll();
        table->actions().constFirst()->trigger(); // the one at hand stays
        QCOMPARE(m_queue->entries().size(), 1);
        QVERIFY(m_queue->isRunning());
    }

private:
    static QString text(const ImportQueueModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

    void begin(const char *file)
    {
        QSignalSpy begun(m_queue.get(), &ImportQueue::begin);
        m_queue->add({QLatin1String(file)});
        m_queue->start();
        QVERIFY(begun.wait(30'000));
    }

    void end(const char *file, ImportQueue::State state, const std::optional<Error> &error,
             const ImportQueue::Counts &counts)
    {
        begin(file);
        m_queue->finish(state, error, counts);
    }

    std::unique_ptr<ImportQueue> m_queue;
};

QTEST_MAIN(QueueBarTest)

#include "queuebar_test.moc"
