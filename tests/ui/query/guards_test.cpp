// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeschema.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/query/querybar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/scanquestion.h"
#include "ui/query/time/timerangebar.h"
#include "ui/results/resulttableview.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace penstock;

namespace {

constexpr int manyRows = 30'000;

} // namespace

/// What keeps a statement from costing more than its person means.
class GuardsTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<QueryTab> m_tab;

    QString m_home; ///< of the connection
    QToolButton *button(const QString &text) const
    {
        for (QToolButton *one : m_tab->findChildren<QToolButton *>()) {
            if (one->isVisible() && one->text().startsWith(text))
                return one;
        }
        return nullptr;
    }
    QString messages() const
    {
        QStringList texts;
        for (const MessageBar *bar : m_tab->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                texts += bar->findChildren<QLabel *>().value(1)->text();
        }
        return texts.join(u'\n');
    }
    QComboBox *limits() const
    {
        for (QComboBox *box : m_tab->findChildren<QComboBox *>()) {
            if (box->accessibleName() == QLatin1String("Row limit"))
                return box;
        }
        return nullptr;
    }
    qint64 rows() const { return m_tab->results()->tableView()->model()->rowCount(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        QByteArray lines;
        for (int i = 0; i < manyRows; ++i)
            lines +=
                "sensors v=" + QByteArray::number(i) + ' ' + QByteArray::number(1'700'000'000'000'000'000 + i) + '\n';
        QCOMPARE(m_server.write(QStringLiteral("plant"), lines), 204);
    }

    void init()
    {
        m_test = std::make_unique<TestServices>();
        const Profile home = m_test->addProfile(QStringLiteral("home"), m_server.url());
        m_tab = std::make_unique<QueryTab>(m_test->services);
        m_home = home.id;
        m_tab->setTarget(home.id, QStringLiteral("plant"));
        m_tab->resize(1000, 700);
        m_tab->show();
    }

    void cleanup()
    {
        m_tab.reset();
        m_test.reset();
    }

    void theRowLimitIsSeenAndLiftedByOneClick()
    {
        QVERIFY(limits());
        QCOMPARE(limits()->currentText(), QStringLiteral("up to 1,000,000 rows"));
        limits()->setCurrentIndex(limits()->findText(QStringLiteral("up to 10,000 rows")));
        m_tab->editor()->setPlainText(QStringLiteral("SELECT * FROM sensors"));
        m_tab->run();
        QTRY_VERIFY(!m_tab->isRunning());
        QCOMPARE(rows(), qint64(10'000));
        QVERIFY2(messages().contains(QStringLiteral("the limit of 10,000 rows")), qPrintable(messages()));
        QVERIFY(button(QStringLiteral("Sh&ow all rows")));
        button(QStringLiteral("Sh&ow all rows"))->click();
        QVERIFY(m_tab->isRunning());
        QTRY_VERIFY(!m_tab->isRunning());
        QCOMPARE(rows(), qint64(manyRows));
        QVERIFY(!button(QStringLiteral("Sh&ow all rows")));
        QCOMPARE(limits()->currentText(), QStringLiteral("up to 10,000 rows")); // for this run only
    }

    void aLimitThatIsNotReachedSaysNothing()
    {
        m_tab->editor()->setPlainText(QStringLiteral("SELECT * FROM sensors LIMIT 1000"));
        limits()->setCurrentIndex(limits()->findText(QStringLiteral("up to 1,000 rows")));
        m_tab->run();
        QTRY_VERIFY(!m_tab->isRunning());
        QCOMPARE(rows(), 1'000);
        QVERIFY(!button(QStringLiteral("Sh&ow all rows")));
    }

    void theLimitIsOfEachStatement()
    {
        limits()->setCurrentIndex(limits()->findText(QStringLiteral("up to 10,000 rows")));
        m_tab->editor()->setPlainText(QStringLiteral("SELECT * FROM sensors; SHOW MEASUREMENTS"));
        m_tab->runAll();
        QTRY_VERIFY(!m_tab->isRunning());
        m_tab->results()->showStatement(1);
        QCOMPARE(rows(), 1);
    }

    /// Only what was cut is run again, and what has deleted was not.
    void allRowsAreShownWithoutDeletingAgain()
    {
        const auto others = [this] {
            return m_server.query(QStringLiteral("SELECT v FROM other"), QStringLiteral("plant"));
        };
        QCOMPARE(m_server.write(QStringLiteral("plant"), "other v=1 1700000000000000000"), 204);
        limits()->setCurrentIndex(limits()->findText(QStringLiteral("up to 10,000 rows")));
        m_tab->editor()->setPlainText(QStringLiteral("SELECT * FROM sensors; DELETE FROM other"));
        m_tab->runAll();
        QVERIFY(!m_tab->isRunning());
        QToolButton *const yes = button(QStringLiteral("DELETE"));
        QVERIFY2(yes, qPrintable(messages()));
        yes->click();
        QTRY_VERIFY(!m_tab->isRunning());
        QVERIFY2(!others().contains("[["), others().constData());
        QCOMPARE(m_server.write(QStringLiteral("plant"), "other v=2 1700000000000000000"), 204);
        QVERIFY(button(QStringLiteral("Sh&ow all rows")));
        button(QStringLiteral("Sh&ow all rows"))->click();
        QVERIFY(m_tab->isRunning());
        QTRY_VERIFY(!m_tab->isRunning());
        QCOMPARE(rows(), qint64(manyRows));
        QVERIFY2(others().contains(",2]"), others().constData());
    }

    /// Without its limit the statement reads all there is, which is asked about as before any other run.
    void allRowsAreAskedAbout()
    {
        m_tab->findChild<ScanQuestion *>()->setLimits(manyRows / 2, patienceMs);
        limits()->setCurrentIndex(limits()->findText(QStringLiteral("up to 10,000 rows")));
        m_tab->editor()->setPlainText(QStringLiteral("SELECT * FROM sensors"));
        m_tab->run();
        QTRY_VERIFY(!m_tab->isRunning());
        QCOMPARE(rows(), qint64(10'000));
        QVERIFY(button(QStringLiteral("Sh&ow all rows")));
        button(QStringLiteral("Sh&ow all rows"))->click();
        QTRY_VERIFY(!m_tab->isRunning());
        QCOMPARE(rows(), qint64(10'000));
        QVERIFY2(messages().contains(QStringLiteral("no beginning in time")), qPrintable(messages()));
        QVERIFY(button(QStringLiteral("Sh&ow all rows"))); // nor is it forgotten that these are not all
        QVERIFY(button(QStringLiteral("R&un it all the same")));
        button(QStringLiteral("R&un it all the same"))->click();
        QTRY_VERIFY(!m_tab->isRunning());
        QCOMPARE(rows(), qint64(manyRows));
        QVERIFY(!button(QStringLiteral("Sh&ow all rows")));
        // The next run is limited again.
        m_tab->run();
        QTRY_VERIFY(!m_tab->isRunning());
        QCOMPARE(rows(), qint64(10'000));
    }

    void anOfferEndsWithItsTarget()
    {
        limits()->setCurrentIndex(limits()->findText(QStringLiteral("up to 10,000 rows")));
        m_tab->editor()->setPlainText(QStringLiteral("SELECT * FROM sensors"));
        m_tab->run();
        QTRY_VERIFY(!m_tab->isRunning());
        QVERIFY(button(QStringLiteral("Sh&ow all rows")));
        m_tab->setTarget(m_tab->profileId(), QStringLiteral("elsewhere"));
        QVERIFY(!button(QStringLiteral("Sh&ow all rows")));
    }

    void windowsWithoutABeginningAreAskedAbout()
    {
        m_tab->editor()->setPlainText(QStringLiteral("SELECT mean(v) FROM sensors GROUP BY time(1m)"));
        m_tab->run();
        QVERIFY(!m_tab->isRunning());
        QVERIFY2(messages().contains(QStringLiteral("about 5.3 M for each series in ten years")),
                 qPrintable(messages()));
        // Another text is another question, and what was asked about is said not to run.
        m_tab->editor()->setPlainText(QStringLiteral("SELECT mean(v) FROM sensors WHERE time > 1700000000s AND time < "
                                                     "1700000600s GROUP BY time(1m)"));
        QVERIFY2(messages().contains(QStringLiteral("has not been run")), qPrintable(messages()));
        QVERIFY(!button(QStringLiteral("R&un it all the same")));
        m_tab->run();
        QVERIFY2(messages().isEmpty(), qPrintable(messages()));
        QVERIFY(m_tab->isRunning());
        QTRY_VERIFY(!m_tab->isRunning());
        QVERIFY(rows() > 0);
    }

    void anAnswerOfYesRunsIt()
    {
        m_tab->editor()->setPlainText(QStringLiteral("SELECT mean(v) FROM sensors GROUP BY time(1m) LIMIT 5"));
        m_tab->run();
        QVERIFY(button(QStringLiteral("R&un it all the same")));
        button(QStringLiteral("R&un it all the same"))->click();
        QTRY_VERIFY(!m_tab->isRunning());
        QCOMPARE(rows(), 5);
    }

    /// Nor does it run with other times than those that are chosen, or in silence not at all.
    void whatDoesNotRunIsSaid_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : {"times", "target", "database", "language", "stop"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }

    /// While the server is asked where the data is.
    void whatDoesNotRunIsSaid()
    {
        QFETCH(const QString, change);
        FakeSchema server;
        m_tab->setTarget(m_test->addProfile(QStringLiteral("names"), server.url()).id, QStringLiteral("telemetry"));
        TimeRangeBar &times = m_tab->findChild<QueryBar *>()->times();
        times.chooseRange(TimeRange::ofData());
        server.answerWith({FakeAnswer::raw({}).stall()});
        m_tab->editor()->setPlainText(QStringLiteral("SELECT v FROM sensors WHERE $timeFilter"));
        m_tab->run();
        QTRY_COMPARE(server.asked(QStringLiteral("SELECT * FROM")), 1);
        QVERIFY(m_tab->isRunning());
        if (change == QStringLiteral("times"))
            times.chooseRange(TimeRange::ofLast(std::chrono::minutes(5)));
        else if (change == QStringLiteral("target"))
            m_tab->setTarget(m_home, QStringLiteral("telemetry"));
        else if (change == QStringLiteral("database"))
            m_tab->setTarget(m_tab->profileId(), QStringLiteral("other"));
        else if (change == QStringLiteral("language"))
            Q_EMIT m_tab->findChild<QueryBar *>()->languageChosen(Language::Sql);
        else
            m_tab->stop();
        QVERIFY(!m_tab->isRunning());
        QVERIFY2(messages().contains(QStringLiteral("has not been run")), qPrintable(messages()));
        QCOMPARE(server.asked(QStringLiteral("SELECT v FROM")), 0);
        m_tab.reset(); // before the server
    }

    /// Neither replaced in silence, nor run twice.
    void aSecondRunWaitsForTheFirst()
    {
        FakeSchema server;
        m_tab->setTarget(m_test->addProfile(QStringLiteral("names"), server.url()).id, QStringLiteral("telemetry"));
        m_tab->findChild<QueryBar *>()->times().chooseRange(TimeRange::ofData());
        server.answerWith({FakeAnswer::raw({}).stall()});
        m_tab->editor()->setPlainText(QStringLiteral("SELECT v FROM sensors WHERE $timeFilter"));
        m_tab->run();
        QTRY_COMPARE(server.asked(QStringLiteral("SELECT * FROM")), 1);
        QVERIFY(m_tab->isRunning());
        QVERIFY2(messages().isEmpty(), qPrintable(messages()));
        m_tab->editor()->setPlainText(QStringLiteral("SHOW MEASUREMENTS"));
        m_tab->run();
        QVERIFY2(messages().contains(QStringLiteral("Nothing else has been run")), qPrintable(messages()));
        QVERIFY(m_tab->isRunning());
        QCOMPARE(server.asked(QStringLiteral("SHOW MEASUREMENTS")), 0);
        m_tab->runAll();
        m_tab->explain(false);
        QCOMPARE(server.asked(QStringLiteral("EXPLAIN")), 0);
        m_tab->stop();
        QVERIFY(!m_tab->isRunning());
        QVERIFY2(messages().contains(QStringLiteral("Stopped")), qPrintable(messages()));
        QVERIFY2(!messages().contains(QStringLiteral("Nothing else")), qPrintable(messages()));
        server.answerWith({});
        m_tab->run();
        QTRY_COMPARE(server.asked(QStringLiteral("SHOW MEASUREMENTS")), 1);
        QCOMPARE(server.asked(QStringLiteral("SELECT v FROM")), 0);
        m_tab.reset(); // before the server
    }

    void stoppingSaysWhatTheServerDid()
    {
        m_tab->editor()->setPlainText(
            QStringLiteral("SELECT mean(v) FROM sensors WHERE time > 1695000000s AND time < 1700000100s GROUP BY "
                           "time(100ms)"));
        m_tab->run();
        if (QToolButton *yes = button(QStringLiteral("R&un it all the same")))
            yes->click();
        QTRY_VERIFY(rows() > 0);
        m_tab->stop();
        QVERIFY(!m_tab->isRunning());
        QTRY_VERIFY2(m_tab->status().contains(QStringLiteral("stopped, on the server")), qPrintable(m_tab->status()));
    }
};

QTEST_MAIN(GuardsTest)
#include "guards_test.moc"
