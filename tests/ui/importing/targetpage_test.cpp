// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importdraft.h"
#include "core/session/schemacache.h"
#include "tests/support/fakeserver.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/messagebar.h"
#include "ui/common/namedetaildelegate.h"
#include "ui/importing/targetpage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <memory>

namespace penstock {

namespace {

/// An InfluxDB 1.x that knows one database, and can take its time to say so.
class OneDatabaseServer final
{
public:
    explicit OneDatabaseServer(const QByteArray &database)
    {
        m_server.setHandler([this, database](const FakeRequest &request) {
            if (request.target.startsWith("/ping"))
                return FakeAnswer::of(204)
                    .header("X-Influxdb-Version", "1.8.10")
                    .header("X-Influxdb-Build", "OSS")
                    .empty();
            FakeAnswer answer =
                FakeAnswer::json(R"({"results":[{"statement_id":0,"series":[{"name":"databases","columns":["name"],)"
                                 R"("values":[[")" +
                                 database + R"("]]}]}]})");
            ++m_asked;
            return m_delay > 0 ? answer.delay(m_delay) : answer;
        });
    }

    QUrl url() const { return m_server.url(); }
    void answerAfter(int milliseconds) { m_delay = milliseconds; }
    int asked() const { return m_asked; }

private:
    FakeServer m_server;
    int m_delay = 0;
    int m_asked = 0;
};

QComboBox *combo(const QWidget &page, const QString &description)
{
    for (QComboBox *candidate : page.findChildren<QComboBox *>()) {
        if (candidate->accessibleDescription() == description)
            return candidate;
    }
    return nullptr;
}

} // namespace

class TargetPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void t4_6_databasesAreThoseOfTheChosenServer();
    void saysWhetherTheDatabaseIsNew();
    void theProfilesOwnDatabaseIsOffered();
    void aServerThatIsDownCanBeTriedAgain();
    void whatIsMissingIsSaid();
    void groupsStandBesideTheConnections();
    void aConnectionThatGoesIsNotReplacedByAnother();
    void rejectsGoBesideTheFile();
    void aFolderForRejectsThatIsNotThereIsSaid();

private:
    static QString said(const QWidget &page);
    /// A page with a file of one time and one field, on the way to `url`.
    std::unique_ptr<TargetPage> open(const QUrl &url, const QString &database);

    std::unique_ptr<TestServices> m_test;
    ImportDraft m_draft;
};

void TargetPageTest::init()
{
    m_test = std::make_unique<TestServices>();
    m_draft = {};
    m_draft.plan.file = m_test->folder.filePath(QStringLiteral("data.csv"));
    m_draft.plan.measurement = QStringLiteral("data");
    m_draft.plan.columns = {{QStringLiteral("time"), ColumnPlan::Role::Time, ColumnPlan::FieldType::String, {}},
                            {QStringLiteral("load"), ColumnPlan::Role::Field, ColumnPlan::FieldType::Float, {}}};
}

QString TargetPageTest::said(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts.join(u'|');
}

std::unique_ptr<TargetPage> TargetPageTest::open(const QUrl &url, const QString &database)
{
    Profile profile = Profile::createNew();
    profile.name = QStringLiteral("home");
    profile.url = url;
    profile.database = QStringLiteral("own");
    m_test->profiles.save(profile);
    auto page = std::make_unique<TargetPage>(m_draft, m_test->sessions, m_test->settings);
    page->propose(profile.id, database);
    page->reset();
    page->show();
    page->enter();
    return page;
}

void TargetPageTest::groupsStandBesideTheConnections()
{
    Profile pump = m_test->addProfile(QStringLiteral("pump"), QUrl(QStringLiteral("http://localhost:1")));
    pump.group = QStringLiteral("plant 3/line 2");
    m_test->profiles.save(pump);
    TargetPage page(m_draft, m_test->sessions, m_test->settings);
    page.setProfiles(m_test->profiles);
    page.propose(pump.id, {});
    const QComboBox *const connections = combo(page, QStringLiteral("Connection"));
    QVERIFY(connections);
    QCOMPARE(connections->currentText(), QStringLiteral("pump"));
    QVERIFY(qobject_cast<NameDetailDelegate *>(connections->itemDelegate()));
    const auto group = [connections] { return connections->currentData(Qt::AccessibleDescriptionRole).toString(); };
    QCOMPARE(group(), QStringLiteral("plant 3/line 2"));
    pump.group = QStringLiteral("attic"); // its session stays as it is
    m_test->profiles.save(pump);
    QCOMPARE(connections->currentText(), QStringLiteral("pump"));
    QCOMPARE(group(), QStringLiteral("attic"));
    // Group by group, those without one first, as in the tool bar.
    m_test->addProfile(QStringLiteral("valve"), QUrl(QStringLiteral("http://localhost:1")));
    QCOMPARE(connections->itemText(connections->count() - 1), QStringLiteral("pump"));
    QCOMPARE(connections->itemText(connections->count() - 2), QStringLiteral("valve"));
}

/// The rows would go to a server that nobody has named.
void TargetPageTest::aConnectionThatGoesIsNotReplacedByAnother()
{
    const OneDatabaseServer server("own");
    const Profile first = m_test->addProfile(QStringLiteral("another"), server.url());
    const auto page = open(server.url(), QStringLiteral("own"));
    page->setProfiles(m_test->profiles);
    QTRY_VERIFY(page->isComplete());
    const Profile chosen = *m_test->profiles.find(m_draft.profileId);
    QVERIFY(chosen.id != first.id);
    QVERIFY(m_test->profiles.remove(chosen.id));
    const QComboBox *const connections = combo(*page, QStringLiteral("Connection"));
    QCOMPARE(connections->findData(chosen.id), -1);
    QCOMPARE(connections->currentIndex(), -1);
    QVERIFY(!page->session() && !page->isComplete());
    QVERIFY2(said(*page).contains(QStringLiteral("is not there any more")), qPrintable(said(*page)));
    // Nor when something else changes.
    m_test->addProfile(QStringLiteral("a third"), server.url());
    QCOMPARE(connections->currentIndex(), -1);
    QVERIFY(!page->session());
    // Whoever takes it back has it again.
    m_test->profiles.save(chosen);
    QCOMPARE(connections->currentText(), QStringLiteral("home"));
    QCOMPARE(m_draft.profileId, chosen.id);
    QTRY_VERIFY(page->isComplete());
    QVERIFY2(!said(*page).contains(QStringLiteral("is not there any more")), qPrintable(said(*page)));
}

void TargetPageTest::t4_6_databasesAreThoseOfTheChosenServer()
{
    OneDatabaseServer slow("of_the_slow_one");
    OneDatabaseServer other("of_the_other");
    TestServices test;
    const Profile slowProfile = test.addProfile(QStringLiteral("slow"), slow.url());
    const Profile otherProfile = test.addProfile(QStringLiteral("other"), other.url());
    Session *session = test.sessions.find(slowProfile.id);
    session->open();
    QTRY_COMPARE(session->state(), Session::State::Open);
    slow.answerAfter(200);

    ImportDraft draft;
    TargetPage page(draft, test.sessions, test.settings);
    page.propose(slowProfile.id, {});
    page.show();
    const int before = slow.asked();
    page.enter();
    QTRY_COMPARE(slow.asked(), before + 1); // its list is under way
    other.answerAfter(400);                 // still connecting when the slow one's list comes

    QComboBox *connection = combo(page, QStringLiteral("Connection"));
    QComboBox *database = combo(page, QStringLiteral("Database"));
    QVERIFY(connection && database);
    connection->setCurrentIndex(connection->findData(otherProfile.id));
    Q_EMIT connection->activated(connection->currentIndex());
    QTRY_VERIFY(session->schema().ask({}).state != SchemaNames::State::Loading);
    QVERIFY(database->findText(QStringLiteral("of_the_slow_one")) < 0);
    QTRY_COMPARE(test.sessions.find(otherProfile.id)->state(), Session::State::Open);
    QTRY_VERIFY(database->findText(QStringLiteral("of_the_other")) >= 0);
    QVERIFY(database->findText(QStringLiteral("of_the_slow_one")) < 0);
}

void TargetPageTest::saysWhetherTheDatabaseIsNew()
{
    const OneDatabaseServer server("telemetry");
    const auto page = open(server.url(), QStringLiteral("telemetry"));
    QTRY_VERIFY(page->isComplete());
    QVERIFY2(said(*page).contains(QStringLiteral("Exists already")), qPrintable(said(*page)));
    QVERIFY(!m_draft.plan.pipeline.createDatabase);
    QVERIFY2(said(*page).contains(QStringLiteral("measurement data in telemetry on home")), qPrintable(said(*page)));
    auto *edit = combo(*page, QStringLiteral("Database"))->lineEdit();
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_End);
    QTest::keyClicks(edit, QStringLiteral("2 "));
    QVERIFY2(said(*page).contains(QStringLiteral("New: will be created")), qPrintable(said(*page)));
    QVERIFY(m_draft.plan.pipeline.createDatabase);
    QCOMPARE(m_draft.plan.pipeline.target.database, QStringLiteral("telemetry2"));
    QCOMPARE(m_draft.plan.pipeline.targetName, QStringLiteral("home · telemetry2"));
}

void TargetPageTest::theProfilesOwnDatabaseIsOffered()
{
    const OneDatabaseServer server("telemetry");
    const auto page = open(server.url(), {});
    QVERIFY(!page->isComplete());
    QTRY_VERIFY(page->isComplete());
    QCOMPARE(m_draft.plan.pipeline.target.database, QStringLiteral("own"));
    QVERIFY(m_draft.plan.pipeline.createDatabase);
    QVERIFY(combo(*page, QStringLiteral("Database"))->findText(QStringLiteral("telemetry")) >= 0);
}

void TargetPageTest::aServerThatIsDownCanBeTriedAgain()
{
    auto page = open(QUrl(QStringLiteral("http://127.0.0.1:1")), QStringLiteral("telemetry"));
    QTRY_VERIFY2(said(*page).contains(QStringLiteral("No connection")), qPrintable(said(*page)));
    QVERIFY(!page->isComplete());
    auto *bar = page->findChild<MessageBar *>();
    QVERIFY(bar->isVisible());
    for (auto *button : bar->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == QStringLiteral("Try again"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY2(said(*page).contains(QStringLiteral("Connecting")), qPrintable(said(*page)));
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(bar->isVisible());
}

void TargetPageTest::whatIsMissingIsSaid()
{
    const OneDatabaseServer server("telemetry");
    const auto page = open(server.url(), QStringLiteral("telemetry"));
    QTRY_VERIFY(page->isComplete());
    QLineEdit *measurement = nullptr;
    for (QLineEdit *edit : page->findChildren<QLineEdit *>()) {
        if (edit->text() == QStringLiteral("data"))
            measurement = edit;
    }
    QVERIFY(measurement);
    measurement->selectAll();
    QTest::keyClick(measurement, Qt::Key_Delete);
    QVERIFY(!page->isComplete());
    QVERIFY2(said(*page).contains(QStringLiteral("The measurement has no name")), qPrintable(said(*page)));
    QTest::keyClicks(measurement, QStringLiteral("air"));
    QTRY_VERIFY(page->isComplete());
    QCOMPARE(m_draft.plan.measurement, QStringLiteral("air"));
}

void TargetPageTest::rejectsGoBesideTheFile()
{
    const OneDatabaseServer server("telemetry");
    const auto page = open(server.url(), QStringLiteral("telemetry"));
    QCOMPARE(m_draft.plan.pipeline.rejectsFile, m_test->folder.filePath(QStringLiteral("data.csv.rejects.csv")));
    QVERIFY2(!said(*page).contains(QStringLiteral("Rows that are not stored")), qPrintable(said(*page)));
    // A folder that takes no files is not chosen, and that is said.
    m_draft.plan.file = QStringLiteral("/nowhere/data.csv");
    page->reset();
    QCOMPARE(m_draft.plan.pipeline.rejectsFile, QString());
    QVERIFY2(said(*page).contains(QStringLiteral("are not kept")), qPrintable(said(*page)));
}

void TargetPageTest::aFolderForRejectsThatIsNotThereIsSaid()
{
    m_test->settings.setValue(settingkey::rejectsFolder, QStringLiteral("/no/such/folder"));
    const OneDatabaseServer server("telemetry");
    const auto page = open(server.url(), QStringLiteral("telemetry"));
    QCOMPARE(m_draft.plan.pipeline.rejectsFile, m_test->folder.filePath(QStringLiteral("data.csv.rejects.csv")));
    QVERIFY2(said(*page).contains(QStringLiteral("they go beside the file")), qPrintable(said(*page)));
    m_test->settings.reset(settingkey::rejectsFolder);
    m_draft.plan.file = m_test->folder.filePath(QStringLiteral("other.csv"));
    page->reset();
    QVERIFY2(!said(*page).contains(QStringLiteral("they go beside the file")), qPrintable(said(*page)));
}

} // namespace penstock

QTEST_MAIN(penstock::TargetPageTest)
#include "targetpage_test.moc"
