// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importdraft.h"
#include "core/session/schemacache.h"
#include "tests/support/fakeschema.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/messagebar.h"
#include "ui/importing/targetpage.h"

#include <QComboBox>
#include <QTest>

#include <memory>

namespace penstock {

/// The target page and what the session knows of its server: whether a database must be made hangs on it.
class TargetNamesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aDatabaseIsNewUntilTheServerHasIt();
    void nothingIsDecidedWhileTheListIsUnderWay();
    void aFailureIsSaidAndAskedForAgain();
    void whatIsTypedStaysWhenTheListComes();

private:
    QComboBox &database() const;
    bool createsDatabase() const { return m_draft->plan.pipeline.createDatabase; }
    SchemaCache &schema() const { return m_test->sessions.find(m_home.id)->schema(); }

    std::unique_ptr<FakeSchema> m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<ImportDraft> m_draft;
    std::unique_ptr<TargetPage> m_page;
    Profile m_home;
};

void TargetNamesTest::init()
{
    m_server = std::make_unique<FakeSchema>();
    m_server->databases = {QStringLiteral("_internal"), QStringLiteral("telemetry")};
    m_test = std::make_unique<TestServices>();
    m_home = m_test->addProfile(QStringLiteral("home"), m_server->url());
    m_draft = std::make_unique<ImportDraft>();
    m_page = std::make_unique<TargetPage>(*m_draft, m_test->sessions, m_test->settings);
    m_page->propose(m_home.id, {});
    m_page->show();
}

void TargetNamesTest::cleanup()
{
    m_page.reset();
    m_draft.reset();
    m_test.reset();
    m_server.reset();
}

QComboBox &TargetNamesTest::database() const
{
    QComboBox *found = nullptr;
    for (QComboBox *combo : m_page->findChildren<QComboBox *>()) {
        if (combo->accessibleDescription() == QStringLiteral("Database"))
            found = combo;
    }
    return *found;
}

void TargetNamesTest::aDatabaseIsNewUntilTheServerHasIt()
{
    m_page->enter();
    QTRY_COMPARE(database().count(), 1); // the server's own one is no place for rows
    QVERIFY(database().currentText().isEmpty());
    database().setEditText(QStringLiteral("telemetry"));
    QVERIFY(!createsDatabase());
    database().setEditText(QStringLiteral("plant"));
    QVERIFY(createsDatabase());
    m_server->databases += QStringLiteral("plant"); // another import has made it
    schema().forget(QStringLiteral("plant"));
    QTRY_COMPARE(database().count(), 2);
    QCOMPARE(database().currentText(), QStringLiteral("plant"));
    QVERIFY(!createsDatabase());
    QCOMPARE(m_server->askedForDatabases(), 2);
}

void TargetNamesTest::nothingIsDecidedWhileTheListIsUnderWay()
{
    m_page->enter();
    QTRY_COMPARE(database().count(), 1);
    m_draft->plan.measurement = QStringLiteral("sensors");
    database().setEditText(QStringLiteral("plant"));
    QVERIFY(createsDatabase());
    m_server->answerWith({FakeAnswer::raw({}).stall()});
    schema().forget(QStringLiteral("plant"));
    QVERIFY(!createsDatabase());
    QVERIFY(!m_page->isComplete());
}

void TargetNamesTest::aFailureIsSaidAndAskedForAgain()
{
    m_server->answerWith({FakeAnswer::json(R"({"error":"timeout"})", 503)});
    m_page->enter();
    auto *message = m_page->findChild<MessageBar *>();
    QTRY_VERIFY(message->isVisible());
    QVERIFY(!createsDatabase());
    const int asked = m_server->askedForDatabases();
    m_server->answerWith({});
    m_page->enter(); // back to an earlier step, and here again
    QTRY_COMPARE(database().count(), 1);
    QVERIFY(!message->isVisible());
    QCOMPARE(m_server->askedForDatabases(), asked + 1);
}

void TargetNamesTest::whatIsTypedStaysWhenTheListComes()
{
    m_server->answerAfter(50);
    m_page->enter();
    database().setEditText(QStringLiteral("pla"));
    QTRY_COMPARE(database().count(), 1);
    QCOMPARE(database().currentText(), QStringLiteral("pla"));
    QVERIFY(createsDatabase());
    QCOMPARE(m_draft->plan.pipeline.target.database, QStringLiteral("pla"));
}

} // namespace penstock

QTEST_MAIN(penstock::TargetNamesTest)
#include "targetnames_test.moc"
