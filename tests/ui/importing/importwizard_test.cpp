// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profilestore.h"
#include "core/localserver/localserver.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/session/sessionlist.h"
#include "core/settings/settings.h"
#include "core/workspace/workspace.h"
#include "tests/support/influxdserver.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/victoriametricsserver.h"
#include "ui/common/messagebar.h"
#include "ui/importing/importwizard.h"
#include "ui/importing/runpage.h"
#include "ui/importing/stepindicator.h"
#include "ui/importing/targetpage.h"
#include "ui/monitor/monitordock.h"
#include "ui/monitor/monitorview.h"
#include "ui/monitor/pipelinestrip.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace penstock;

/// The wizard driven by its buttons, against a real influxd with authentication.
class ImportWizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void importsDatesWithoutAnySetting();
    void namesTheRowsThatWereNotStored();
    void goesBackAndKeepsWhatWasChosen();
    void dropsReadTheFileAfresh();
    void wrongPasswordIsSaidInPlace();
    void serverDownIsSaidInPlaceAndMended();
    void pausesStopsAndTriesAgain();
    void closedWhileRunningItGoesOnInTheMonitor();
    void t2_8_5_whatDiffersIsOnThePageOfTheRun();

    void t4_2_enterGoesOnAndStopsNothing();

private:
    QString write(const QString &name, const QByteArray &content);
    Profile addProfile(const QString &name, const QUrl &url, const QString &password);
    void open(const QString &file, const QString &profileId, const QString &database);
    QAbstractButton *button(const QString &text) const;
    bool press(const QString &text);
    bool pressUpTo(int step);
    QComboBox *combo(const QString &description) const;
    template <typename Widget> Widget *named(const QString &accessibleName) const;
    QStringList visibleTexts() const;
    int step() const { return m_wizard->findChild<StepIndicator *>()->current(); }
    const PipelineSnapshot &outcome() const { return m_wizard->findChild<RunPage *>()->snapshot(); }

    QTemporaryDir m_folder;
    InfluxdServer m_influxd{InfluxdServer::Options{true, {}, {}}};
    MemorySecretStore m_secrets;
    LocalServer m_localServer{QStringLiteral("/no/such/influxd"), m_folder.filePath(QStringLiteral("local"))};
    ProfileStore m_profiles{m_folder.filePath(QStringLiteral("connections.json"))};
    Settings m_settings{m_folder.filePath(QStringLiteral("penstock.ini"))};
    SessionList m_sessions{m_profiles, m_secrets, m_localServer};
    PipelineRegistry m_pipelines;
    Workspace m_workspace{m_settings, m_folder.path()};
    Services m_services{m_settings, m_profiles, m_secrets, m_localServer, m_sessions, m_pipelines, m_workspace};
    Profile m_profile;
    QPointer<ImportWizard> m_wizard;
};

void ImportWizardTest::initTestCase()
{
    QVERIFY2(m_influxd.start(), qPrintable(m_influxd.problem()));
    m_profile = addProfile(QStringLiteral("home"), m_influxd.url(), QStringLiteral("secret"));
    QVERIFY(!m_profile.id.isEmpty());
}

void ImportWizardTest::init()
{
    QVERIFY(m_influxd.query(QStringLiteral("DROP DATABASE telemetry")).contains("statement_id"));
}

void ImportWizardTest::cleanup()
{
    delete m_wizard;
}

QString ImportWizardTest::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

Profile ImportWizardTest::addProfile(const QString &name, const QUrl &url, const QString &password)
{
    Profile profile = Profile::createNew();
    profile.name = name;
    profile.url = url;
    profile.user = QStringLiteral("admin");
    m_secrets.write(profile.id, password, this, [](bool) {});
    return m_profiles.save(profile) ? profile : Profile();
}

void ImportWizardTest::open(const QString &file, const QString &profileId, const QString &database)
{
    m_wizard = new ImportWizard(m_services, file, profileId, database);
    m_wizard->show();
}

QAbstractButton *ImportWizardTest::button(const QString &text) const
{
    for (QAbstractButton *candidate : m_wizard->findChildren<QAbstractButton *>()) {
        if (candidate->isVisible() && candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

bool ImportWizardTest::press(const QString &text)
{
    const auto ready = [this, &text] { return button(text) && button(text)->isEnabled(); };
    if (!QTest::qWaitFor(ready, 5'000))
        return false;
    QTest::mouseClick(button(text), Qt::LeftButton);
    return true;
}

bool ImportWizardTest::pressUpTo(int target)
{
    while (step() < target) {
        if (!press(QStringLiteral("Next")))
            return false;
    }
    return true;
}

QComboBox *ImportWizardTest::combo(const QString &description) const
{
    for (QComboBox *candidate : m_wizard->findChildren<QComboBox *>()) {
        if (candidate->accessibleDescription() == description)
            return candidate;
    }
    return nullptr;
}

template <typename Widget> Widget *ImportWizardTest::named(const QString &accessibleName) const
{
    for (Widget *candidate : m_wizard->findChildren<Widget *>()) {
        if (candidate->accessibleName() == accessibleName)
            return candidate;
    }
    return nullptr;
}

QStringList ImportWizardTest::visibleTexts() const
{
    QStringList result;
    for (const QLabel *label : m_wizard->findChildren<QLabel *>()) {
        if (label->isVisible())
            result += label->text();
    }
    return result;
}

void ImportWizardTest::importsDatesWithoutAnySetting()
{
    QByteArray csv("Date,VIX Open,VIX High,VIX Low,VIX Close\n");
    QDate day(2004, 1, 2);
    constexpr int days = 3'000;
    double sum = 0;
    for (int i = 0; i < days; ++i, day = day.addDays(1)) {
        const double close = 10 + (i % 400) / 16.0;
        sum += close;
        csv += day.toString(Qt::ISODate).toLatin1() + ",18.5,19.25,17.75," + QByteArray::number(close, 'f', 4) + '\n';
    }
    open(write(QStringLiteral("vix-daily.csv"), csv), m_profile.id, QStringLiteral("telemetry"));
    QSignalSpy imported(m_wizard, &ImportWizard::imported);
    QSignalSpy openResult(m_wizard, &ImportWizard::openResult);

    QVERIFY(press(QStringLiteral("Next")));
    const auto *lines = named<QPlainTextEdit>(QStringLiteral("Lines that will be written"));
    QTRY_VERIFY(lines->toPlainText().contains(QStringLiteral(R"(VIX\ Open=18.5)")));
    QVERIFY(lines->toPlainText().section(u'\n', 0, 0).endsWith(QStringLiteral(" 1073001600000000000")));
    QVERIFY(press(QStringLiteral("Next")));
    QTRY_VERIFY(button(QStringLiteral("Import"))->isEnabled());
    const QString said = visibleTexts().join(u'|');
    QVERIFY2(said.contains(QStringLiteral("3,000")) && said.contains(QStringLiteral("vix_daily")) &&
                 said.contains(QStringLiteral("telemetry")) && said.contains(QStringLiteral("home")),
             qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("will be created")), qPrintable(said));
    QVERIFY(press(QStringLiteral("Import")));
    QTRY_COMPARE(imported.size(), 1);

    QVERIFY2(!outcome().error, qPrintable(outcome().error.value_or(Error()).message));
    QCOMPARE(outcome().state, PipelineSnapshot::State::Succeeded);
    QCOMPARE(outcome().accepted, quint64(days));
    QCOMPARE(outcome().read, quint64(days));
    QCOMPARE(outcome().rejected, 0u);
    QCOMPARE(imported.at(0), (QVariantList{m_profile.id, QStringLiteral("telemetry")}));
    const QString from = QStringLiteral(" FROM vix_daily");
    QCOMPARE(m_influxd.count(QStringLiteral("SELECT count(\"VIX Close\")") + from, QStringLiteral("telemetry")), days);
    const QByteArray sums = m_influxd.query(QStringLiteral("SELECT sum(\"VIX Close\"), first(\"VIX Open\")") + from,
                                            QStringLiteral("telemetry"));
    QVERIFY2(sums.contains(QByteArray::number(sum, 'f', 2)), sums.constData());
    const QByteArray first = m_influxd.query(QStringLiteral("SELECT \"VIX Open\"") + from + QStringLiteral(" LIMIT 1"),
                                             QStringLiteral("telemetry"));
    QVERIFY2(first.contains("1073001600000000000"), first.constData());

    QVERIFY(visibleTexts().join(u'|').contains(QStringLiteral("3,000 row")));
    QVERIFY(press(QStringLiteral("Open result")));
    QCOMPARE(openResult.at(0), (QVariantList{m_profile.id, QStringLiteral("telemetry"),
                                             QStringLiteral("SELECT * FROM \"vix_daily\" LIMIT 1000")}));
    QCOMPARE(m_settings.lastConnection(), m_profile.id);
    QCOMPARE(m_settings.lastDatabase(), QStringLiteral("telemetry"));
}

void ImportWizardTest::namesTheRowsThatWereNotStored()
{
    QByteArray csv("time,load\n");
    for (int i = 0; i < 20'000; ++i)
        csv += QByteArray::number(1'700'000'000 + i) + ',' + (i == 10'000 ? "broken" : "1.5") + '\n';
    // The broken one stands where no sample sees it; the type would be text otherwise.
    open(write(QStringLiteral("load.csv"), csv), m_profile.id, QStringLiteral("telemetry"));
    QVERIFY(pressUpTo(1));
    QAbstractItemModel *columns = named<QTableView>(QStringLiteral("Columns of the file"))->model();
    QVERIFY(columns->setData(columns->index(1, 2), 3)); // a field,
    QVERIFY(columns->setData(columns->index(1, 3), 0)); // a float
    QVERIFY(pressUpTo(2));
    QVERIFY(press(QStringLiteral("Import")));
    QTRY_VERIFY(outcome().isOver());
    QVERIFY2(!outcome().error, qPrintable(outcome().error.value_or(Error()).message));
    QCOMPARE(outcome().state, PipelineSnapshot::State::Succeeded);
    QCOMPARE(outcome().accepted, 19'999u);
    QCOMPARE(outcome().rejected, 1u);
    QCOMPARE(m_influxd.count(QStringLiteral("SELECT count(load) FROM load"), QStringLiteral("telemetry")), 19'999);
    QVERIFY(press(QStringLiteral("Show rows")));
    const auto *rows = named<QTableView>(QStringLiteral("Rows that were not stored"));
    QVERIFY(rows && rows->isVisible());
    QCOMPARE(rows->model()->index(0, 0).data().toString(), QStringLiteral("10,001"));
    QCOMPARE(rows->model()->index(0, 2).data().toString(), QStringLiteral("load"));
    QVERIFY(visibleTexts().join(u'|').contains(QStringLiteral("not stored")));
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("load.rejects.csv"))));
}

void ImportWizardTest::goesBackAndKeepsWhatWasChosen()
{
    open(write(QStringLiteral("small.csv"), "time,load\n2024-01-01,1\n2024-01-02,2\n"), m_profile.id, {});
    QVERIFY(pressUpTo(2));
    auto *database = combo(QStringLiteral("Database"));
    database->setEditText(QStringLiteral("telemetry"));
    for (QLineEdit *edit : m_wizard->findChildren<QLineEdit *>()) {
        if (edit->isVisible() && edit->text() == QLatin1String("small"))
            edit->setText(QStringLiteral("chosen"));
    }
    QTRY_VERIFY(button(QStringLiteral("Import"))->isEnabled());
    QVERIFY(press(QStringLiteral("Back")));
    QCOMPARE(step(), 1);
    QTest::mouseClick(button(QStringLiteral("File")), Qt::LeftButton);
    QCOMPARE(step(), 0);
    QVERIFY(!button(QStringLiteral("Target"))->isEnabled());
    QVERIFY(pressUpTo(2));
    QCOMPARE(database->currentText(), QStringLiteral("telemetry"));
    QVERIFY(press(QStringLiteral("Import")));
    QTRY_VERIFY(outcome().isOver());
    QCOMPARE(m_influxd.count(QStringLiteral("SELECT count(load) FROM chosen"), QStringLiteral("telemetry")), 2);
}

void ImportWizardTest::dropsReadTheFileAfresh()
{
    const QString file = write(QStringLiteral("drop.csv"), "time,load\n2024-01-01,1\n");
    open(file, m_profile.id, QStringLiteral("telemetry"));
    QVERIFY(pressUpTo(1));
    write(QStringLiteral("drop.csv"), "time,load,more\n2024-01-01,1,2\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_wizard, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_wizard, &drop);
    QCOMPARE(step(), 0);
    QVERIFY(pressUpTo(1));
    QTRY_VERIFY(named<QTableView>(QStringLiteral("Columns of the file"))->model()->rowCount() == 3);
}

void ImportWizardTest::wrongPasswordIsSaidInPlace()
{
    const Profile wrong = addProfile(QStringLiteral("wrong"), m_influxd.url(), QStringLiteral("not the password"));
    open(write(QStringLiteral("small.csv"), "time,load\n2024-01-01,1\n"), wrong.id, QStringLiteral("telemetry"));
    QVERIFY(pressUpTo(2));
    auto *bar = m_wizard->findChild<TargetPage *>()->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!button(QStringLiteral("Import"))->isEnabled());
    QVERIFY(visibleTexts().contains(QStringLiteral("No connection")));

    // Another connection mends it.
    auto *connections = combo(QStringLiteral("Connection"));
    connections->setCurrentIndex(connections->findText(QStringLiteral("home")));
    Q_EMIT connections->activated(connections->currentIndex());
    QTRY_VERIFY(button(QStringLiteral("Import"))->isEnabled());
    QVERIFY(!bar->isVisible());
}

void ImportWizardTest::serverDownIsSaidInPlaceAndMended()
{
    InfluxdServer other(InfluxdServer::Options{true, {}, {}});
    QVERIFY2(other.start(), qPrintable(other.problem()));
    const Profile profile = addProfile(QStringLiteral("other"), other.url(), QStringLiteral("secret"));
    other.kill();
    open(write(QStringLiteral("small.csv"), "time,load\n2024-01-01,1\n"), profile.id, QStringLiteral("telemetry"));
    QVERIFY(pressUpTo(2));
    auto *bar = m_wizard->findChild<TargetPage *>()->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!button(QStringLiteral("Import"))->isEnabled());
    QVERIFY(button(QStringLiteral("Try again"))->isEnabled());
    QVERIFY(press(QStringLiteral("Try again")));
    QTRY_VERIFY(bar->isVisible());

    // The local server is offered first; without influxd it says so, too.
    auto *connections = combo(QStringLiteral("Connection"));
    QCOMPARE(connections->itemData(0).toString(), Profile::localId());
    connections->setCurrentIndex(0);
    Q_EMIT connections->activated(0);
    QTRY_VERIFY(visibleTexts().contains(QStringLiteral("No connection")));
    QTRY_VERIFY(bar->isVisible());
}

void ImportWizardTest::pausesStopsAndTriesAgain()
{
    QByteArray csv("time,load\n");
    constexpr int rows = 500'000;
    for (int i = 0; i < rows; ++i)
        csv += QByteArray::number(1'700'000'000 + i) + ",1.5\n";
    open(write(QStringLiteral("many.csv"), csv), m_profile.id, QStringLiteral("telemetry"));
    QVERIFY(pressUpTo(2));
    QVERIFY(press(QStringLiteral("Import")));
    QVERIFY(press(QStringLiteral("Pause")));
    QTRY_COMPARE(outcome().state, PipelineSnapshot::State::Paused);
    QVERIFY(visibleTexts().filter(QStringLiteral("paused by you")).size() == 1);
    QVERIFY(!button(QStringLiteral("Back"))->isEnabled());
    QVERIFY(press(QStringLiteral("Resume")));
    QTRY_COMPARE(outcome().state, PipelineSnapshot::State::Running);
    QVERIFY(press(QStringLiteral("Stop")));
    QTRY_COMPARE(outcome().state, PipelineSnapshot::State::Cancelled);
    QVERIFY(outcome().accepted < quint64(rows));
    QVERIFY(visibleTexts().filter(QStringLiteral("Stopped")).size() == 1);
    QTRY_VERIFY(button(QStringLiteral("Back"))->isEnabled());

    // The same rows have the same times: a second run stores none of them twice.
    QVERIFY(press(QStringLiteral("Try again")));
    QTRY_COMPARE_WITH_TIMEOUT(outcome().state, PipelineSnapshot::State::Succeeded, 30'000);
    QCOMPARE(outcome().accepted, quint64(rows));
    QCOMPARE(m_influxd.count(QStringLiteral("SELECT count(load) FROM many"), QStringLiteral("telemetry")), rows);
}

void ImportWizardTest::closedWhileRunningItGoesOnInTheMonitor()
{
    QByteArray csv("time,load\n");
    constexpr int rows = 200'000;
    for (int i = 0; i < rows; ++i)
        csv += QByteArray::number(1'700'000'000 + i) + ",1.5\n";
    MonitorDock monitor(m_pipelines);
    monitor.show();
    open(write(QStringLiteral("long.csv"), csv), m_profile.id, QStringLiteral("telemetry"));
    QSignalSpy imported(m_wizard, &ImportWizard::imported);
    QVERIFY(pressUpTo(2));
    QVERIFY(press(QStringLiteral("Import")));
    QCOMPARE(m_pipelines.running().size(), 1);
    QVERIFY(press(QStringLiteral("Close")));
    QVERIFY(m_wizard && !m_wizard->isVisible());
    const PipelineStrip *strip = monitor.findChild<MonitorView *>()->strip(0);
    QVERIFY(strip);
    const auto monitorSays = [strip](const QString &text) {
        const QList<QLabel *> labels = strip->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text() == text; });
    };
    const auto tool = [strip](const QString &name) {
        const QList<QToolButton *> tools = strip->findChildren<QToolButton *>();
        const auto found = std::ranges::find(tools, name, &QToolButton::accessibleName);
        return found == tools.cend() ? nullptr : *found;
    };
    tool(QStringLiteral("Pause"))->click();
    QTRY_VERIFY(tool(QStringLiteral("Resume")));
    QCOMPARE(imported.size(), 0);
    tool(QStringLiteral("Resume"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 30'000);
    QTRY_VERIFY(!m_wizard);
    QVERIFY(monitorSays(QStringLiteral("Finished")));
    QVERIFY(monitorSays(QStringLiteral("200,000")));
    QCOMPARE(m_influxd.count(QStringLiteral("SELECT count(load) FROM long"), QStringLiteral("telemetry")), rows);
}

void ImportWizardTest::t2_8_5_whatDiffersIsOnThePageOfTheRun()
{
    VictoriaMetricsServer server;
    QVERIFY2(server.start(), qPrintable(server.problem()));
    Profile profile = Profile::createNew();
    profile.name = QStringLiteral("metrics");
    profile.url = server.url();
    QVERIFY(m_profiles.save(profile));
    open(write(QStringLiteral("notes.csv"), "time,level,note\n2025-01-01T00:00:00Z,1,low\n2025-01-01T00:01:00Z,2,a\n"),
         profile.id, {});
    QSignalSpy imported(m_wizard, &ImportWizard::imported);
    QVERIFY(pressUpTo(2));
    // No database is needed, and none is asked for.
    QTRY_VERIFY(button(QStringLiteral("Import")) && button(QStringLiteral("Import"))->isEnabled());
    const QString said = visibleTexts().join(u'|');
    QVERIFY2(said.contains(QStringLiteral("measurement notes on metrics")), qPrintable(said));
    QVERIFY(press(QStringLiteral("Import")));
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 30'000);
    QCOMPARE(outcome().accepted, quint64(2));
    auto *notes = named<QListWidget>(QStringLiteral("What differs on the server, or is not known"));
    QVERIFY(notes->isVisible());
    QCOMPARE(notes->count(), 1);
    QVERIFY2(notes->item(0)->text().contains(u"numbers only: 2 text"), qPrintable(notes->item(0)->text()));
}

void ImportWizardTest::t4_2_enterGoesOnAndStopsNothing()
{
    open(write(QStringLiteral("focus.csv"), "time,cpu\n2024-01-01T00:00:00Z,1\n"), m_profile.id,
         QStringLiteral("telemetry"));
    QTRY_VERIFY(button(QStringLiteral("Next"))->isEnabled());
    QCOMPARE(m_wizard->focusWidget(), button(QStringLiteral("Next")));
    QVERIFY(pressUpTo(2));
    QVERIFY(press(QStringLiteral("Import")));
    QVERIFY(!m_wizard->focusWidget() || m_wizard->focusWidget() != button(QStringLiteral("Stop")));
    QTRY_VERIFY(outcome().isOver());
    QCOMPARE(outcome().accepted, quint64(1));
}

QTEST_MAIN(ImportWizardTest)
#include "importwizard_test.moc"
