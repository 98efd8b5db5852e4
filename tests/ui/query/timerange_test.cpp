// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/savedtab.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/query/lonetab.h"
#include "tests/ui/query/secondsofdata.h"
#include "ui/query/editing/editormarks.h"
#include "ui/query/parameters/parameterpanel.h"
#include "ui/query/querybar.h"
#include "ui/query/time/spanform.h"
#include "ui/query/time/timerangebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace penstock;

/// The range of time of a query tab, with a real server.
class TimeRangeTest final : public LoneTab
{
    Q_OBJECT

    InfluxdServer m_server;

    TimeRangeBar &times() const { return m_tab->findChild<QueryBar *>()->times(); }
    SpanForm &form() const { return *m_tab->findChild<SpanForm *>(); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC"); // the zone of this computer stands beside the others
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        m_server.query(QStringLiteral("CREATE RETENTION POLICY other ON plant DURATION INF REPLICATION 1"));
        QCOMPARE(m_server.write(QStringLiteral("plant"), linesOf(100)), 204);
    }

    void init() { begin(m_server.url(), QStringLiteral("plant")); }
    void cleanup() { end(); }

    void theLastHourOfOldDataIsEmpty()
    {
        times().chooseRange(TimeRange::ofLast(std::chrono::hours(1)));
        run(QStringLiteral("SELECT v FROM sensors WHERE $timeFilter"));
        QCOMPARE(rows(), 0);
        QVERIFY2(said().isEmpty(), qPrintable(said()));
        times().chooseRange(TimeRange());
        m_tab->run();
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), patienceMs);
        QCOMPARE(rows(), 100);
        QVERIFY(!m_tab->findChild<ParameterPanel *>()->isVisible());
    }

    /// The server is asked for the ends; what comes later is in it the next time.
    void whereTheDataIs()
    {
        times().chooseRange(TimeRange::ofData());
        run(QStringLiteral("SELECT mean(v) FROM sensors WHERE $timeFilter GROUP BY time(10s)"));
        QCOMPARE(rows(), 10);
        QCOMPARE(m_server.write(QStringLiteral("plant"),
                                "sensors,host=a v=1 " + QByteArray::number(qint64(start - 30 * second)) + '\n'),
                 204);
        // An answer of a moment ago is taken; a later one is asked for again.
        QTRY_VERIFY_WITH_TIMEOUT(
            [this] {
                m_tab->run();
                return QTest::qWaitFor([this] { return !m_tab->isRunning(); }, patienceMs) && rows() == 13;
            }(),
            patienceMs);
        m_server.query(QStringLiteral("DELETE FROM sensors WHERE time < '2000-01-01'"), QStringLiteral("plant"));
    }

    /// Windows over all times are those over the data, and cost no more.
    void allTimesInWindows()
    {
        run(QStringLiteral("SELECT count(v) FROM sensors WHERE $timeFilter GROUP BY time(1m)"));
        QCOMPARE(rows(), 2);
        QVERIFY2(said().isEmpty(), qPrintable(said()));
        run(QStringLiteral("SELECT mean(v) FROM sensors WHERE $timeFilter GROUP BY time($interval)"));
        QVERIFY2(rows() >= 100 && rows() <= 2'000, qPrintable(QString::number(rows())));
    }

    void withoutAMeasurementItIsSaid()
    {
        times().chooseRange(TimeRange::ofData());
        run(QStringLiteral("SELECT v FROM /s.*/ WHERE $timeFilter"));
        QVERIFY2(said().contains(QStringLiteral("does not tell by name all that it reads")), qPrintable(said()));
    }

    void noDataGivesNoRows()
    {
        times().chooseRange(TimeRange::ofData());
        run(QStringLiteral("SELECT mean(v) FROM other.sensors WHERE $timeFilter GROUP BY time(1s)"));
        QCOMPARE(rows(), 0);
        QVERIFY2(said().isEmpty(), qPrintable(said()));
    }

    void fromOneMomentToAnother()
    {
        times().chooseZone("Europe/Berlin");
        Q_EMIT times().spanWanted();
        QVERIFY(form().isVisible());
        QVERIFY(form().from()->hasFocus());
        QTest::keyClicks(form().from(), QStringLiteral("yesterday"));
        QTest::keyClick(form().from(), Qt::Key_Return);
        QVERIFY2(form().fault().contains(QStringLiteral("“yesterday” is no time")), qPrintable(form().fault()));
        QVERIFY(form().isVisible());
        form().from()->setText(QStringLiteral("2000-01-01 01:00:10.000000001")); // of Berlin
        form().to()->setText(QStringLiteral("2000-01-01T00:00:05Z"));
        QTest::keyClick(form().to(), Qt::Key_Return);
        QVERIFY2(form().fault().contains(QStringLiteral("ends before it begins")), qPrintable(form().fault()));
        form().to()->setText(QStringLiteral("2000-01-01T00:00:20Z"));
        QTest::keyClick(form().to(), Qt::Key_Return);
        QVERIFY(!form().isVisible());
        QCOMPARE(times().range(), *TimeRange::between(start + 10 * second + 1, start + 20 * second));
        run(QStringLiteral("SELECT v FROM sensors WHERE $timeFilter $zone"));
        QCOMPARE(rows(), 9); // neither the tenth second nor the twentieth
        const QString time = m_tab->results()->tableView()->model()->shownText(
            0, m_tab->results()->tableView()->model()->columns().front());
        QVERIFY2(time.startsWith(QStringLiteral("2000-01-01T01:00:11")), qPrintable(time));
    }

    void escapeClosesTheForm()
    {
        Q_EMIT times().spanWanted();
        QTest::keyClick(form().from(), Qt::Key_Escape);
        QVERIFY(!form().isVisible());
        QVERIFY(m_tab->editor()->hasFocus());
        QCOMPARE(times().range(), TimeRange());
    }

    void survives()
    {
        times().chooseRange(*TimeRange::between(5, 7));
        times().chooseZone("Asia/Tokyo");
        m_tab->editor()->setPlainText(QStringLiteral("SELECT v FROM sensors WHERE $timeFilter"));
        const QByteArray kept = m_tab->saved().toBytes();
        QueryTab other(m_world->services);
        other.restore(SavedTab::fromBytes(QStringLiteral("a"), kept));
        const TimeRangeBar &restored = other.findChild<QueryBar *>()->times();
        QCOMPARE(restored.range(), *TimeRange::between(5, 7));
        QCOMPARE(restored.zone(), QByteArray("Asia/Tokyo"));
        QVERIFY(!other.isRunning());
        // What is damaged is the usual one.
        other.restore(SavedTab::fromBytes(QStringLiteral("a"), R"({"range":"last week","zone":"Nowhere"})"));
        QCOMPARE(restored.range(), TimeRange());
        QCOMPARE(restored.zone(), QByteArray());
    }

    void whatIsSentCanBeSeen()
    {
        times().chooseRange(*TimeRange::between(start, start + 10 * second));
        m_tab->editor()->setPlainText(QStringLiteral("SELECT v FROM sensors WHERE $timeFilter"));
        const QString sent = QStringLiteral("SELECT v FROM sensors WHERE time >= '2000-01-01T00:00:00.000000000Z' AND "
                                            "time < '2000-01-01T00:00:10.000000000Z'");
        QCOMPARE(m_tab->textToSend(), sent);
        // The history has what was written.
        run(QStringLiteral("SELECT v FROM sensors WHERE $timeFilter"));
        QCOMPARE(m_world->workspace.history.runs().front().text,
                 QStringLiteral("SELECT v FROM sensors WHERE $timeFilter"));
    }

    void saysWhetherItCounts()
    {
        m_tab->editor()->setPlainText(QStringLiteral("SELECT v FROM sensors"));
        times().chooseRange(TimeRange::ofLast(std::chrono::minutes(5)));
        QVERIFY2(times().rangeButton()->text().contains(QStringLiteral("not used")),
                 qPrintable(times().rangeButton()->text()));
        m_tab->editor()->setPlainText(QStringLiteral("SELECT v FROM sensors WHERE time > $from"));
        QCOMPARE(times().rangeButton()->text(), QStringLiteral("Last 5 minute(s)"));
    }

    /// The place that the server names is that in the text as it is written.
    void mistakesAreWhereTheyWereWritten()
    {
        times().chooseRange(TimeRange::ofLast(std::chrono::minutes(5)));
        m_tab->editor()->setPlainText(
            QStringLiteral("SHOW DATABASES;\nSELECT v FROM sensors WHERE $timeFilter GROUP tim(1m)"));
        m_tab->runAll();
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), patienceMs);
        const auto underlined = [this] {
            QStringList texts;
            for (const EditorMarks::Mistake &mistake : m_tab->editor()->marks().mistakes())
                texts += mistake.place.selectedText();
            return texts;
        };
        QTRY_COMPARE_WITH_TIMEOUT(underlined(), QStringList{QStringLiteral("tim")}, patienceMs);
    }

    /// A filter over all times bounds nothing: windows of it are asked about.
    void guardsCountTheRange()
    {
        times().chooseRange(*TimeRange::between(earliestTime, start));
        m_tab->editor()->setPlainText(
            QStringLiteral("SELECT mean(v) FROM sensors WHERE time >= $from AND time < $to GROUP BY time(1u)"));
        times().chooseRange(*TimeRange::between(start, start + 100 * second));
        m_tab->run();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("windows for each series")), patienceMs);
        QVERIFY(!m_tab->isRunning());
        times().chooseRange(*TimeRange::between(start, start + second));
        QVERIFY2(said().contains(QStringLiteral("has not been run")), qPrintable(said())); // it has changed
        QVERIFY2(!said().contains(QStringLiteral("windows for each series")), qPrintable(said()));
    }

    /// As somebody does who has only the mouse.
    void byTheMenus_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<qint64>("rows");
        QTest::newRow("last 15 minutes") << QStringLiteral("Last 15 minute(s)") << qint64(0);
        QTest::newRow("last day") << QStringLiteral("Last 24 hour(s)") << qint64(0);
        QTest::newRow("all") << QStringLiteral("All times") << qint64(100);
        QTest::newRow("the data") << QStringLiteral("Where the data is") << qint64(100);
    }

    void byTheMenus()
    {
        QFETCH(const QString, entry);
        QFETCH(const qint64, rows);
        const auto trigger = [](QToolButton *button, const QStringList &path) {
            QMenu *menu = button->menu();
            for (const QString &text : path) {
                QVERIFY(menu);
                menu->popup(QPoint());
                const QList<QAction *> actions = menu->actions();
                const auto found = std::ranges::find(actions, text, [](const QAction *one) { return one->text(); });
                QVERIFY2(found != actions.end(), qPrintable(text));
                menu = (*found)->menu();
                if (!menu)
                    (*found)->trigger();
            }
            button->menu()->close();
        };
        times().chooseRange(TimeRange::ofLast(std::chrono::hours(5)));
        trigger(times().rangeButton(), {entry});
        trigger(times().zoneButton(), {QStringLiteral("Asia"), QStringLiteral("Kolkata")});
        QCOMPARE(times().zone(), QByteArray("Asia/Kolkata"));
        QVERIFY2(times().zoneButton()->text().contains(QStringLiteral("Kolkata")),
                 qPrintable(times().zoneButton()->text()));
        run(QStringLiteral("SELECT v FROM sensors WHERE $timeFilter"));
        QCOMPARE(this->rows(), rows);
        const auto &model = *m_tab->results()->tableView()->model();
        if (rows > 0)
            QVERIFY2(model.shownText(0, model.columns().front()).startsWith(QStringLiteral("2000-01-01T05:30:00")),
                     qPrintable(model.shownText(0, model.columns().front())));
        trigger(times().zoneButton(), {QStringLiteral("UTC")});
        QCOMPARE(times().zone(), QByteArray());
        trigger(times().rangeButton(), {QStringLiteral("&From … to …")});
        QVERIFY(form().isVisible());
    }

    void menusOfferRangesAndZones()
    {
        times().rangeButton()->menu()->popup(QPoint());
        QStringList texts;
        for (const QAction *action : times().rangeButton()->menu()->actions())
            texts += action->text();
        QVERIFY2(texts.contains(QStringLiteral("Last 15 minute(s)")) && texts.contains(QStringLiteral("All times")) &&
                     texts.contains(QStringLiteral("Where the data is")) &&
                     texts.contains(QStringLiteral("Last 7 day(s)")),
                 qPrintable(texts.join(u'|')));
        times().rangeButton()->menu()->actions().at(1)->trigger();
        QCOMPARE(times().range(), TimeRange::ofLast(std::chrono::minutes(15)));
        times().rangeButton()->menu()->close();
        times().zoneButton()->menu()->popup(QPoint());
        QVERIFY(times().zoneButton()->menu()->actions().size() > 8);
        QCOMPARE(times().zoneButton()->menu()->actions().first()->text(), QStringLiteral("UTC"));
        times().zoneButton()->menu()->close();
    }
};

QTEST_MAIN(TimeRangeTest)
#include "timerange_test.moc"
