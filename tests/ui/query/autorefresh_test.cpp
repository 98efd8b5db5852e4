// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeschema.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/query/lonetab.h"
#include "ui/query/answerpane.h"
#include "ui/query/querybar.h"
#include "ui/query/time/autorefresh.h"
#include "ui/query/time/refreshbutton.h"
#include "ui/query/time/timerangebar.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;

class AutoRefreshTest final : public LoneTab
{
    Q_OBJECT

    InfluxdServer m_server;
    int m_points = 0;

    ResultTableView &table() const { return *m_tab->results()->tableView(); }
    RefreshButton &button() const { return m_tab->findChild<QueryBar *>()->refresh(); }
    /// Until one that starts now was due twice: one that started before it would have been due by then.
    static void waitForAnother()
    {
        AutoRefresh another;
        const QSignalSpy due(&another, &AutoRefresh::due);
        another.start(1);
        QTRY_COMPARE_WITH_TIMEOUT(due.size(), 2, patienceMs);
    }
    void write(int count)
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i, ++m_points)
            lines += "m v=" + QByteArray::number(m_points) + ' ' + QByteArray::number(m_points + 1) + '\n';
        QCOMPARE(m_server.write(QStringLiteral("d"), lines), 204);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE d"));
        write(500);
    }

    void init() { begin(m_server.url(), QStringLiteral("d")); }
    void cleanup() { end(); }

    /// By itself, without a server.
    void countsFromTheEndOfARun()
    {
        AutoRefresh refresh;
        QSignalSpy due(&refresh, &AutoRefresh::due);
        QVERIFY(!refresh.isOn());
        refresh.start(1);
        QTRY_COMPARE_WITH_TIMEOUT(due.size(), 1, patienceMs);
        refresh.runBegan();
        QCOMPARE(refresh.secondsLeft(), -1);
        // However long a run takes, there is no second one beside it.
        waitForAnother();
        QCOMPARE(due.size(), 1);
        refresh.runEnded(true);
        QTRY_COMPARE_WITH_TIMEOUT(due.size(), 2, patienceMs);
        refresh.setSeen(false);
        QVERIFY(refresh.isWaitingForEyes());
        waitForAnother();
        QCOMPARE(due.size(), 2);
        refresh.setSeen(true);
        QTRY_VERIFY_WITH_TIMEOUT(due.size() > 2, patienceMs);
        // What fails is tried more and more seldom.
        refresh.start(10);
        for (int i = 1; i < 8; ++i) {
            refresh.runBegan();
            refresh.runEnded(false);
            QCOMPARE(refresh.failures(), i);
            QVERIFY2(refresh.secondsLeft() <= AutoRefresh::longest, qPrintable(QString::number(refresh.secondsLeft())));
        }
        QVERIFY(refresh.secondsLeft() > AutoRefresh::longest - 5);
        refresh.runEnded(true);
        QVERIFY(refresh.secondsLeft() <= 10);
        refresh.stop();
        QVERIFY(!refresh.isOn());
        QCOMPARE(refresh.secondsLeft(), -1);
    }

    void newRowsComeAndThePlaceStays()
    {
        run(QStringLiteral("SELECT v FROM m WHERE $timeFilter"));
        const qint64 before = rows();
        const auto runs = m_world->workspace.history.runs().size();
        table().setCurrent({200, 1});
        table().setTopRow(190);
        const qint64 top = table().topRow();
        m_tab->refreshEvery(1);
        QVERIFY(m_tab->refresh().isOn());
        write(20);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), before + 20, patienceMs);
        QCOMPARE(table().current(), (GridCell{200, 1}));
        QCOMPARE(table().topRow(), top);
        QVERIFY(table().selection().contains({200, 1}));
        // The filter stays as well.
        table().setFilter(QStringLiteral("000000519"));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
        write(1);
        QSignalSpy refreshed(m_tab->findChild<AnswerPane *>(), &AnswerPane::refreshed);
        QVERIFY(refreshed.wait(patienceMs));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
        QCOMPARE(m_world->workspace.history.runs().size(), runs); // of the person's own runs
        // Esc ends it.
        m_tab->editor()->setFocus();
        QTest::keyClick(m_tab->editor(), Qt::Key_Escape);
        QVERIFY(!m_tab->refresh().isOn());
    }

    void onePressStops()
    {
        run(QStringLiteral("SELECT v FROM m LIMIT 3"));
        Q_EMIT button().intervalChosen(300);
        QVERIFY(m_tab->refresh().isOn());
        QTRY_VERIFY2_WITH_TIMEOUT(button().text().startsWith(QStringLiteral("in ")), qPrintable(button().text()),
                                  patienceMs);
        QTest::mouseClick(&button(), Qt::LeftButton, {}, QPoint(8, button().height() / 2));
        QVERIFY(!m_tab->refresh().isOn());
    }

    /// Every second to every five minutes, and off.
    void theMenuOffersHowOften()
    {
        run(QStringLiteral("SELECT v FROM m LIMIT 3"));
        QMenu &menu = *button().menu();
        const auto entries = [&menu] {
            menu.popup(QPoint());
            menu.close();
            return menu.actions();
        };
        QStringList texts;
        for (const QAction *one : entries())
            texts += one->text();
        QCOMPARE(texts.size(), 9);
        QCOMPARE(texts.first(), QStringLiteral("&Off"));
        QCOMPARE(texts.at(1), QStringLiteral("Every 1 second(s)"));
        QCOMPARE(texts.last(), QStringLiteral("Every 5 minute(s)"));
        QSignalSpy refreshed(m_tab->findChild<AnswerPane *>(), &AnswerPane::refreshed);
        entries().at(1)->trigger();
        QCOMPARE(m_tab->refresh().seconds(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(refreshed.size() > 0, patienceMs);
        entries().last()->trigger();
        QCOMPARE(m_tab->refresh().seconds(), 300);
        QVERIFY(entries().last()->isChecked());
        entries().first()->trigger();
        QVERIFY(!m_tab->refresh().isOn());
    }

    void whatChangesDataIsRefused()
    {
        m_tab->editor()->setPlainText(QStringLiteral("SELECT v INTO copy FROM m LIMIT 1"));
        m_tab->refreshEvery(1);
        QVERIFY(!m_tab->refresh().isOn());
        QVERIFY2(said().contains(QStringLiteral("changes data")), qPrintable(said()));
        QVERIFY(!m_tab->isRunning());
        // Nor may one slip in behind it.
        run(QStringLiteral("SELECT v FROM m LIMIT 1"));
        m_tab->refreshEvery(300);
        QVERIFY(m_tab->refresh().isOn());
        run(QStringLiteral("SELECT v INTO copy FROM m LIMIT 1"));
        QVERIFY(!m_tab->refresh().isOn());
    }

    void anErrorKeepsTheAnswerAndIsTriedAgain()
    {
        run(QStringLiteral("SELECT v FROM gone"));
        m_server.write(QStringLiteral("d"), "gone v=1 1\n");
        run(QStringLiteral("SELECT v FROM gone"));
        QCOMPARE(rows(), 1);
        m_tab->refreshEvery(1);
        m_server.query(QStringLiteral("DROP DATABASE d"));
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("The answer is an older one")), patienceMs);
        QCOMPARE(rows(), 1);
        QVERIFY(m_tab->refresh().isOn());
        m_server.query(QStringLiteral("CREATE DATABASE d"));
        m_server.write(QStringLiteral("d"), "gone v=1 1\ngone v=2 2\n");
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, patienceMs);
        QTRY_VERIFY2_WITH_TIMEOUT(said().isEmpty(), qPrintable(said()), patienceMs);
        m_points = 0;
        write(500);
    }

    /// The answer is a new one, and what was said of the one before goes with it.
    void aRunByHandTakesOldMessagesAway()
    {
        QCOMPARE(m_server.write(QStringLiteral("d"), "gone v=1 1\n"), 204);
        run(QStringLiteral("SELECT v FROM gone"));
        m_tab->refreshEvery(1);
        m_server.query(QStringLiteral("DROP DATABASE d"));
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("The answer is an older one")), patienceMs);
        m_tab->refreshEvery(0);
        QVERIFY2(said().contains(QStringLiteral("The answer is an older one")), qPrintable(said())); // it still is
        m_server.query(QStringLiteral("CREATE DATABASE d"));
        QCOMPARE(m_server.write(QStringLiteral("d"), "gone v=1 1\ngone v=2 2\n"), 204);
        run(QStringLiteral("SELECT v FROM gone"));
        QCOMPARE(rows(), 2);
        QVERIFY2(said().isEmpty(), qPrintable(said()));
        // What would be sent is of the text as it stands.
        Q_EMIT m_tab->findChild<QueryBar *>()->times().sentTextAsked();
        QVERIFY2(said().contains(QStringLiteral("as it is written")), qPrintable(said()));
        m_tab->editor()->appendPlainText(QStringLiteral("LIMIT 1"));
        QVERIFY2(said().isEmpty(), qPrintable(said()));
        m_points = 0;
        write(500);
    }

    /// While the ends of the data are asked for, somebody's own run takes the refresh's place, and may not come about.
    void whatTakesItsPlaceDoesNotEndIt()
    {
        FakeSchema server;
        const auto asked = [&server] { return server.asked(QStringLiteral("SELECT * FROM")); };
        m_tab->setTarget(m_world->addProfile(QStringLiteral("names"), server.url()).id, QStringLiteral("telemetry"));
        m_tab->findChild<QueryBar *>()->times().chooseRange(TimeRange::ofData());
        run(QStringLiteral("SELECT v FROM m WHERE $timeFilter"));
        QCOMPARE(asked(), 1);
        server.answerWith({FakeAnswer::raw({}).stall()});
        m_tab->refreshEvery(1);
        QTRY_COMPARE_WITH_TIMEOUT(asked(), 2, patienceMs);
        QVERIFY(m_tab->refresh().isRunning());
        m_tab->editor()->clear();
        m_tab->run(); // there is nothing to run
        QVERIFY(m_tab->refresh().isOn());
        QVERIFY(!m_tab->refresh().isRunning());
        server.answerWith({});
        QTRY_VERIFY_WITH_TIMEOUT(asked() > 2, patienceMs);
        m_tab.reset(); // before the server
    }

    void aRestoredTabDoesNotRun()
    {
        run(QStringLiteral("SELECT v FROM m LIMIT 1"));
        m_tab->refreshEvery(1);
        QueryTab other(m_world->services);
        other.restore(SavedTab::fromBytes(QStringLiteral("a"), m_tab->saved().toBytes()));
        QVERIFY(!other.refresh().isOn());
        QVERIFY(!other.isRunning());
    }

    void anotherTargetEndsIt()
    {
        run(QStringLiteral("SELECT v FROM m LIMIT 1"));
        m_tab->refreshEvery(300);
        m_tab->setTarget(m_tab->profileId(), QStringLiteral("_internal"));
        QVERIFY(!m_tab->refresh().isOn());
        QVERIFY2(said().contains(QStringLiteral("turned off")), qPrintable(said()));
    }
};

QTEST_MAIN(AutoRefreshTest)
#include "autorefresh_test.moc"
