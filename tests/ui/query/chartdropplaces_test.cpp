// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/write/writejob.h"
#include "core/session/sessionlist.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "tests/ui/query/namedrops.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslegend.h"
#include "ui/charts/valuechart.h"
#include "ui/common/emptystate.h"
#include "ui/query/querybar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/time/timerangebar.h"
#include "ui/results/resulttableview.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>
#include <QTest>

#include <memory>

using namespace penstock;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t start = 1'704'067'200 * second; // 2024-01-01T00:00:00Z
constexpr int rows = 60;

/// Two rooms whose times have nothing in common, so that nothing but the tag tells them apart.
QByteArray lines()
{
    QByteArray text;
    for (int i = 0; i < rows; ++i)
        text += QByteArray("climate,room=") + (i % 2 == 0 ? "a" : "b") + " temp=" + QByteArray::number(i) +
                ",level=" + QByteArray::number(100 + i) + "i " + QByteArray::number(qint64(start + i * second)) + '\n';
    return text;
}

} // namespace

/// Names of the explorer that are dropped where no lines are drawn: on charts without an answer, of answers without
/// numbers, on heat maps and histograms; in all languages, whose statements run.
class ChartDropPlacesTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;
    FakeInflux2 m_two;
    FakeInflux3 m_three;
    std::unique_ptr<TestServices> m_world;
    std::unique_ptr<QueryTab> m_tab;
    QString m_profile;

    ChartView &chart() const { return *m_tab->results()->chartView(); }
    ChartDataPtr content() const { return chart().legend()->model().content(); }
    std::size_t seriesCount() const { return content() ? content()->series.size() : 0; }
    TimeRangeBar &times() const { return m_tab->findChild<QueryBar *>()->times(); }
    NameDrag name(const QString &field = {}) const
    {
        return {m_profile, {.database = m_tab->database(), .measurement = QStringLiteral("climate"), .field = field}};
    }
    /// In the middle of what stands on the page of the answer.
    bool drop(const NameDrag &name) const
    {
        QWidget *const page = m_tab->results()->findChild<QStackedWidget *>()->currentWidget();
        QWidget *const at = page->childAt(page->rect().center());
        QWidget &widget = at ? *at : *page;
        return dropOn(widget, widget.rect().center(), name);
    }
    void choose(Language language, const QString &profile, const QString &database)
    {
        m_profile = profile;
        m_tab->setTarget(profile, database);
        m_tab->setLanguage(language);
        m_tab->results()->setPage(ResultView::Page::Chart);
    }
    void chooseServer(Language language)
    {
        switch (language) {
        case Language::InfluxQl:
            return choose(language, m_world->addProfile(QStringLiteral("one"), m_server.url()).id,
                          QStringLiteral("home"));
        case Language::Flux: {
            Profile profile = Profile::createNew();
            profile.name = QStringLiteral("two");
            profile.url = m_two.url();
            profile.login = Profile::Login::Token;
            profile.organization = QStringLiteral("house");
            m_world->secrets.write(profile.id, QStringLiteral("fake-token"), this, [](bool) {});
            QVERIFY(m_world->profiles.save(profile));
            return choose(language, profile.id, QStringLiteral("home"));
        }
        case Language::Sql:
            return choose(language, m_world->addProfile(QStringLiteral("three"), m_three.url()).id,
                          QStringLiteral("home"));
        }
    }
    void run(const QString &statement)
    {
        m_tab->editor()->setPlainText(statement);
        m_tab->run();
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), patienceMs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE home"));
        QCOMPARE(m_server.write(QStringLiteral("home"), lines()), 204);
        m_three.createDatabase(QStringLiteral("home"));
        m_three.write(QStringLiteral("home"), lines());
        ClientSettings settings;
        settings.profile = Profile::createNew();
        settings.profile.url = m_two.url();
        settings.profile.login = Profile::Login::Token;
        settings.profile.organization = QStringLiteral("house");
        settings.profile.flavour = Flavour::V2;
        settings.secret = QStringLiteral("fake-token");
        Client writer(settings);
        WriteRequest write;
        write.target.database = QStringLiteral("home");
        write.body = lines();
        const QPointer<WriteJob> writing = writer.write(write);
        QTRY_VERIFY_WITH_TIMEOUT(!writing, patienceMs);
        QCOMPARE(m_two.points(QStringLiteral("home")).size(), rows);
    }

    void init()
    {
        m_world = std::make_unique<TestServices>();
        m_tab = std::make_unique<QueryTab>(m_world->services);
        m_tab->resize(1'000, 700);
        m_tab->show();
    }

    void cleanup()
    {
        m_tab.reset();
        m_world.reset();
    }

    /// Nothing was run: of the tab's server and database, for its range of time; the next ones for the span in view.
    void withoutAnAnswer_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("InfluxQL") << int(Language::InfluxQl);
        QTest::newRow("Flux") << int(Language::Flux);
        QTest::newRow("SQL") << int(Language::Sql);
    }

    void withoutAnAnswer()
    {
        QFETCH(int, language);
        chooseServer(Language(language));
        times().chooseRange(*TimeRange::between(start + 10 * second, start + 50 * second));
        QVERIFY(drop(name(QStringLiteral("temp"))));
        QVERIFY(m_tab->isRunning());
        QVERIFY2(saidIn(*m_tab).contains(QStringLiteral("range of time")), qPrintable(saidIn(*m_tab)));
        QTRY_VERIFY2_WITH_TIMEOUT(!m_tab->isRunning() && seriesCount() == 2, qPrintable(saidIn(*m_tab)), patienceMs);
        QCOMPARE(content()->pointCount, std::size_t(40));
        for (const ChartSeries &series : content()->series) {
            const bool isFirst = series.name.contains(QStringLiteral("room=a")) || series.parts.contains(u"a");
            QVERIFY2(isFirst || series.name.contains(u'b'), qPrintable(series.name));
            QVERIFY2(series.name.contains(QStringLiteral("climate")), qPrintable(series.name));
            QCOMPARE(series.points.size(), std::size_t(20));
            QCOMPARE(series.points.value(0), isFirst ? 10.0 : 11.0);
            QCOMPARE(series.points.time(19), start + (isFirst ? 48 : 49) * second);
        }
        QVERIFY(chart().canvas()->isVisible());
        QVERIFY2(chart().notice().contains(QStringLiteral("no table")), qPrintable(chart().notice()));
        QVERIFY2(m_tab->editor()->toPlainText().isEmpty(), "the tab's text is the person's");
        // Another field, of what is to be seen now, into a pane of its own.
        chart().canvas()->setView({start + 20 * second, start + 29 * second});
        QWidget *const paper = chart().canvas()->viewport();
        QVERIFY(dropOn(*paper, {paper->width() / 2, int(paper->height() * 0.95)}, name(QStringLiteral("level"))));
        QTRY_VERIFY2_WITH_TIMEOUT(!m_tab->isRunning() && seriesCount() == 4, qPrintable(saidIn(*m_tab)), patienceMs);
        QCOMPARE(content()->pointCount, std::size_t(50));
        QTRY_COMPARE_WITH_TIMEOUT(chart().canvas()->scene().panes().size(), std::size_t(2), patienceMs);
        // An answer takes their place.
        if (Language(language) == Language::InfluxQl) {
            run(QStringLiteral("SELECT temp FROM climate"));
            QTRY_VERIFY_WITH_TIMEOUT(seriesCount() == 1 && content()->pointCount == std::size_t(rows), patienceMs);
        }
    }

    /// Whatever the time, where the tab's range is all of it.
    void allTimes_data() { withoutAnAnswer_data(); }

    void allTimes()
    {
        QFETCH(int, language);
        chooseServer(Language(language));
        QCOMPARE(times().range(), TimeRange());
        QVERIFY(drop(name()));
        QTRY_VERIFY2_WITH_TIMEOUT(!m_tab->isRunning() && seriesCount() == 4, qPrintable(saidIn(*m_tab)), patienceMs);
        QCOMPARE(content()->pointCount, std::size_t(2 * rows));
    }

    void whatCannotBeAskedIsSaid()
    {
        m_profile = m_world->addProfile(QStringLiteral("one"), m_server.url()).id;
        m_tab->results()->setPage(ResultView::Page::Chart);
        m_tab->setTarget({}, {});
        NameDrag dragged = name(QStringLiteral("temp"));
        dragged.place.database = QStringLiteral("home");
        QVERIFY(drop(dragged));
        QVERIFY2(saidIn(*m_tab).contains(QStringLiteral("Choose a connection first")), qPrintable(saidIn(*m_tab)));
        m_tab->setTarget(m_profile, QStringLiteral("other"));
        QVERIFY(drop(dragged));
        QVERIFY2(saidIn(*m_tab).contains(QStringLiteral("is of the database home")), qPrintable(saidIn(*m_tab)));
        QVERIFY(!m_tab->isRunning());
        QCOMPARE(seriesCount(), std::size_t(0));
        // The tab's target was not touched; with the right one the same drop is answered.
        QCOMPARE(m_tab->database(), QStringLiteral("other"));
        m_tab->setTarget(m_profile, QStringLiteral("home"));
        QVERIFY(drop(dragged));
        QTRY_VERIFY2_WITH_TIMEOUT(!m_tab->isRunning() && seriesCount() == 2, qPrintable(saidIn(*m_tab)), patienceMs);
    }

    /// An answer that has no numbers over time, and none at all because its statement failed.
    void answersWithoutAChart_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<int>("tableRows");
        QTest::newRow("names") << QStringLiteral("SHOW MEASUREMENTS") << 1;
        QTest::newRow("no rows") << QStringLiteral("SELECT nothing FROM climate") << 0;
        QTest::newRow("a mistake") << QStringLiteral("SELECT FROM WHERE") << 0;
    }

    void answersWithoutAChart()
    {
        QFETCH(QString, statement);
        QFETCH(int, tableRows);
        chooseServer(Language::InfluxQl);
        run(statement);
        times().chooseRange(*TimeRange::between(start, start + 10 * second));
        QVERIFY(!chart().canvas()->isVisible());
        QVERIFY(drop(name(QStringLiteral("temp"))));
        QTRY_VERIFY2_WITH_TIMEOUT(!m_tab->isRunning() && seriesCount() == 2, qPrintable(saidIn(*m_tab)), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(chart().canvas()->isVisible(), patienceMs);
        QCOMPARE(content()->pointCount, std::size_t(10));
        // The answer is what it was.
        QCOMPARE(m_tab->results()->tableView()->model()->rowCount(), qint64(tableRows));
        // Rows of a table that is not there are not looked for, and that is said.
        if (tableRows == 0) {
            Q_EMIT chart().rowsAsked({start, start + second});
            QVERIFY2(saidIn(*m_tab).contains(QStringLiteral("No row of the table")), qPrintable(saidIn(*m_tab)));
        }
    }

    /// What is drawn over time but not as lines, and what is not drawn over time: into the chart, for the span in view.
    void otherKinds_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("heat map") << QStringLiteral("Heat map");
        QTest::newRow("histogram") << QStringLiteral("Histogram");
        QTest::newRow("scatter") << QStringLiteral("Scatter");
    }

    void otherKinds()
    {
        QFETCH(QString, kind);
        chooseServer(Language::InfluxQl);
        run(QStringLiteral("SELECT temp FROM climate GROUP BY room"));
        QTRY_VERIFY_WITH_TIMEOUT(seriesCount() == 2, patienceMs);
        chart().canvas()->setView({start, start + 19 * second});
        QAction *chosen = nullptr;
        for (QAction *const action : chart().bar()->findChildren<QAction *>()) {
            if (action->text().remove(u'&').startsWith(kind))
                chosen = action;
        }
        QVERIFY(chosen);
        chosen->trigger();
        const bool isOverTime = chart().bar()->chartStyle().isOverTime();
        QTRY_VERIFY_WITH_TIMEOUT(!chart().canvas()->isComputing() && !chart().values()->isComputing(), patienceMs);
        QWidget *const paper = isOverTime ? chart().canvas()->viewport() : chart().values()->viewport();
        QVERIFY(paper->isVisible());
        QVERIFY(dropOn(*paper, paper->rect().center(), name(QStringLiteral("level"))));
        QTRY_VERIFY2_WITH_TIMEOUT(!m_tab->isRunning() && seriesCount() == 4, qPrintable(saidIn(*m_tab)), patienceMs);
        QCOMPARE(content()->pointCount, std::size_t(rows + 20));
        QCOMPARE(chart().legend()->shown().size(), std::size_t(4));
        if (isOverTime)
            QTRY_VERIFY_WITH_TIMEOUT(chart().canvas()->scene().look().heat->top() >= 119, patienceMs);
        else
            QTRY_VERIFY_WITH_TIMEOUT(chart().values()->drawn().size() >= 3, patienceMs);
        QVERIFY(paper->isVisible());
    }
};

QTEST_MAIN(ChartDropPlacesTest)
#include "chartdropplaces_test.moc"
