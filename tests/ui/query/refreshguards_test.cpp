// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/keychoices.h"
#include "tests/support/fakeschema.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/query/lonetab.h"
#include "ui/common/keymap.h"
#include "ui/query/answerpane.h"
#include "ui/query/parameters/parameterpanel.h"
#include "ui/query/querybar.h"
#include "ui/query/time/autorefresh.h"
#include "ui/query/time/timerangebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace penstock;

/// What a refresh by the clock leaves alone, and what it leaves to somebody.
class RefreshGuardsTest final : public LoneTab
{
    Q_OBJECT

    InfluxdServer m_server;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE d"));
        QCOMPARE(m_server.write(QStringLiteral("d"), "m v=0 1\nm v=1 2\nm v=2 3\nm v=3 4\n"), 204);
    }

    void init() { begin(m_server.url(), QStringLiteral("d")); }
    void cleanup() { end(); }

    /// Several times it would be due: the question stays, with what was typed, and what was asked about runs as it is.
    void aQuestionStays_data()
    {
        QTest::addColumn<bool>("hasAnswer");
        QTest::newRow("with an answer") << true;
        QTest::newRow("before the first answer") << false;
    }

    void aQuestionStays()
    {
        QFETCH(const bool, hasAnswer);
        const QString windows = QStringLiteral("SELECT count(v) FROM m WHERE $timeFilter GROUP BY time(1u) LIMIT 5");
        m_tab->findChild<QueryBar *>()->times().chooseRange(*TimeRange::between(0, 1'500'000'000));
        m_server.write(QStringLiteral("d"), "lost v=1 1\n");
        Profile profile = m_world->addProfile(QStringLiteral("works"), m_server.url());
        profile.isProduction = true;
        QVERIFY(m_world->profiles.save(profile));
        m_tab->setTarget(profile.id, QStringLiteral("d"));
        if (hasAnswer)
            run(QStringLiteral("SELECT v FROM lost"));
        else
            m_tab->editor()->setPlainText(windows);
        m_tab->refreshEvery(1); // without an answer it runs, and that asks
        QVERIFY(m_tab->refresh().isOn());
        if (hasAnswer) {
            m_tab->editor()->setPlainText(QStringLiteral("DROP MEASUREMENT lost"));
            m_tab->run();
        }
        const QString question = said();
        QVERIFY2(question.contains(QStringLiteral("has not been run yet")), qPrintable(question));
        MessageBar &bar = m_tab->findChild<AnswerPane *>()->message();
        if (hasAnswer)
            bar.findChild<QLineEdit *>()->setText(QStringLiteral("los"));
        QSignalSpy due(m_tab->findChild<AutoRefresh *>(), &AutoRefresh::due);
        QSignalSpy refreshed(m_tab->findChild<AnswerPane *>(), &AnswerPane::refreshed);
        QTRY_VERIFY_WITH_TIMEOUT(due.size() >= 3, patienceMs);
        QCOMPARE(refreshed.size(), 0);
        QCOMPARE(said(), question);
        QVERIFY(m_tab->refresh().isOn());
        QVERIFY(bar.hasAction());
        if (!hasAnswer) {
            for (QToolButton *button : bar.findChildren<QToolButton *>()) {
                if (button->text().contains(QStringLiteral("all the same")))
                    button->click();
            }
            QTRY_VERIFY_WITH_TIMEOUT(!m_world->workspace.history.runs().empty(), patienceMs);
            QCOMPARE(m_world->workspace.history.runs().front().text, windows); // as it was written
            return;
        }
        QCOMPARE(bar.findChild<QLineEdit *>()->text(), QStringLiteral("los"));
        // Closed, it is no question any more, and the next refresh comes.
        bar.clear();
        QTRY_VERIFY_WITH_TIMEOUT(refreshed.size() > 0, patienceMs);
        QVERIFY(m_server.query(QStringLiteral("SHOW MEASUREMENTS"), QStringLiteral("d")).contains("lost"));
        m_server.query(QStringLiteral("DROP MEASUREMENT lost"), QStringLiteral("d"));
    }

    /// One that is under way gives way as well, and its end takes nothing away.
    void aQuestionEndsTheOneUnderWay()
    {
        FakeSchema server;
        const auto asked = [&server] { return server.asked(QStringLiteral("SELECT v FROM")); };
        m_tab->setTarget(m_world->addProfile(QStringLiteral("names"), server.url()).id, QStringLiteral("telemetry"));
        run(QStringLiteral("SELECT v FROM m WHERE time > 0"));
        QCOMPARE(asked(), 1);
        server.answerWith({FakeAnswer::raw({}).stall()});
        m_tab->refreshEvery(1);
        QTRY_COMPARE_WITH_TIMEOUT(asked(), 2, patienceMs);
        QVERIFY(m_tab->findChild<AnswerPane *>()->isRefreshing());
        m_tab->editor()->setPlainText(QStringLiteral("DROP MEASUREMENT m"));
        m_tab->run();
        QVERIFY(!m_tab->findChild<AnswerPane *>()->isRefreshing());
        QVERIFY(!m_tab->refresh().isRunning());
        QVERIFY(m_tab->refresh().isOn());
        QVERIFY(m_tab->findChild<AnswerPane *>()->message().hasAction());
        m_tab.reset(); // before the server
    }

    /// Nobody is there to be asked whether it may read all there is.
    void whatReadsFarMoreEndsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("byLimit");
        QTest::newRow("all times") << QStringLiteral("SELECT count(v) FROM m WHERE $timeFilter") << false;
        QTest::newRow("windows") << QStringLiteral(
                                        "SELECT count(v) FROM m WHERE time >= $from AND time < $to GROUP BY time(1u)")
                                 << false;
        QTest::newRow("no row limit") << QStringLiteral("SELECT v FROM m") << true;
    }

    void whatReadsFarMoreEndsIt()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, byLimit);
        FakeSchema server; // that tells of no values, and what is sent
        m_tab->setTarget(m_world->addProfile(QStringLiteral("names"), server.url()).id, QStringLiteral("telemetry"));
        TimeRangeBar &times = m_tab->findChild<QueryBar *>()->times();
        constexpr std::int64_t second = 1'000'000'000;
        const std::int64_t start = 1'700'000'000 * second;
        times.chooseRange(*TimeRange::between(start, start + second / 1'000));
        run(text);
        QVERIFY2(!said().contains(QStringLiteral("has not been run")), qPrintable(said()));
        const QString beginning = text.left(11);
        QSignalSpy refreshed(m_tab->findChild<AnswerPane *>(), &AnswerPane::refreshed);
        m_tab->refreshEvery(1);
        QTRY_VERIFY_WITH_TIMEOUT(refreshed.size() > 0, patienceMs);
        QVERIFY(m_tab->refresh().isOn()); // as long as it is the same
        m_tab->refreshEvery(300);
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->findChild<AnswerPane *>()->isRefreshing(), patienceMs);
        if (byLimit) {
            for (QComboBox *box : m_tab->findChildren<QComboBox *>()) {
                if (box->accessibleName() == QLatin1String("Row limit"))
                    box->setCurrentIndex(box->count() - 1);
            }
            QCOMPARE(m_tab->findChild<QueryBar *>()->rowLimit(), std::size_t(0));
        } else if (text.contains(QStringLiteral("GROUP BY"))) {
            times.chooseRange(*TimeRange::between(start, start + 1'000 * second));
        } else {
            times.chooseRange(TimeRange());
        }
        const int asked = server.asked(beginning);
        m_tab->refreshEvery(1);
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->refresh().isOn(), patienceMs);
        QVERIFY2(said().contains(QStringLiteral("turned off")), qPrintable(said()));
        QCOMPARE(server.asked(beginning), asked);
        m_tab.reset(); // before the server
    }

    /// It asks with the values of the run that it repeats, whatever stands in the panel by now.
    void parametersStay()
    {
        m_tab->editor()->setPlainText(QStringLiteral("SELECT v FROM m WHERE v < $most"));
        const auto &panel = *m_tab->findChild<ParameterPanel *>();
        QComboBox *const types = panel.typeField(QStringLiteral("most"));
        types->setCurrentIndex(types->findText(QStringLiteral("number")));
        panel.valueField(QStringLiteral("most"))->setText(QStringLiteral("3"));
        m_tab->run();
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), patienceMs);
        QCOMPARE(rows(), 3);
        m_tab->refreshEvery(1);
        panel.valueField(QStringLiteral("most"))->setText(QStringLiteral("3x"));
        QSignalSpy refreshed(m_tab->findChild<AnswerPane *>(), &AnswerPane::refreshed);
        QTRY_VERIFY_WITH_TIMEOUT(refreshed.size() > 1, patienceMs);
        QVERIFY(m_tab->refresh().isOn());
        QCOMPARE(rows(), 3);
        QVERIFY2(said().isEmpty(), qPrintable(said()));
    }

    /// Messages of others are theirs.
    void whatElseIsSaidStays()
    {
        run(QStringLiteral("SELECT v FROM m LIMIT 1"));
        m_tab->refreshEvery(1);
        m_tab->tell(QStringLiteral("Something else."));
        QSignalSpy refreshed(m_tab->findChild<AnswerPane *>(), &AnswerPane::refreshed);
        QTRY_VERIFY_WITH_TIMEOUT(refreshed.size() > 1, patienceMs);
        QCOMPARE(said(), QStringLiteral("Something else."));
    }

    /// The key of Stop is its key, whichever that is.
    void anotherKeyOfStopStopsIt()
    {
        KeyChoices choices(m_world->folder.filePath(QStringLiteral("keys.json")));
        KeyMap keys(choices);
        keys.adopt(*m_tab);
        choices.choose(QStringLiteral("query.stop"), {QStringLiteral("F9")});
        QCOMPARE(keys.usualKeys(QStringLiteral("query.stop")), QList{QKeySequence(Qt::Key_Escape)});
        run(QStringLiteral("SELECT v FROM m LIMIT 1"));
        m_tab->refreshEvery(300);
        m_tab->editor()->setFocus();
        QTest::keyClick(m_tab->editor(), Qt::Key_Escape);
        QVERIFY(m_tab->refresh().isOn());
        QTest::keyClick(m_tab->editor(), Qt::Key_F9);
        QVERIFY(!m_tab->refresh().isOn());
    }
};

QTEST_MAIN(RefreshGuardsTest)
#include "refreshguards_test.moc"
