// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeschema.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/messagebar.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/mainwindow/targetbar.h"
#include "ui/mainwindow/targetstate.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace penstock {

class TargetStateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aFailureIsSaidWithAWayOut();
    void onlyTheTargetsConnectionMatters();
    void theMessageOfOneServerIsNotAnothers();
    void anEditedConnectionIsOpenedAgain_data();
    void anEditedConnectionIsOpenedAgain();
    void isNamedAsPeopleCallIt();

private:
    void choose(const Profile &profile, const QString &database = QStringLiteral("telemetry"));
    QString strip() const;
    QToolButton *tryAgain() const;

    std::unique_ptr<FakeSchema> m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<QWidget> m_window;
    TargetBar *m_bar = nullptr;
    StatusStrip *m_status = nullptr;
    MessageBar *m_messages = nullptr;
    TargetState *m_state = nullptr;
    Profile m_home;
    Profile m_nowhere;
};

void TargetStateTest::init()
{
    m_server = std::make_unique<FakeSchema>();
    m_test = std::make_unique<TestServices>();
    m_home = m_test->addProfile(QStringLiteral("home"), m_server->url());
    m_nowhere = m_test->addProfile(QStringLiteral("nowhere"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    m_window = std::make_unique<QWidget>();
    m_bar = new TargetBar(m_test->services, m_window.get());
    m_status = new StatusStrip(m_window.get());
    m_messages = new MessageBar(m_window.get());
    m_state = new TargetState(m_test->sessions, *m_bar, *m_status, *m_messages, m_window.get());
    m_window->show();
}

void TargetStateTest::cleanup()
{
    m_window.reset();
    m_test.reset();
    m_server.reset();
}

void TargetStateTest::choose(const Profile &profile, const QString &database)
{
    const bool sameServer = m_bar->profileId() == profile.id;
    m_bar->setTarget(profile.id, database);
    m_state->targetChanged(sameServer);
}

QString TargetStateTest::strip() const
{
    QString text;
    for (const QLabel *label : m_status->findChildren<QLabel *>())
        text += label->text() + u'|';
    return text;
}

QToolButton *TargetStateTest::tryAgain() const
{
    for (QToolButton *button : m_messages->findChildren<QToolButton *>()) {
        if (button->text() == QStringLiteral("Try again"))
            return button;
    }
    return nullptr;
}

void TargetStateTest::aFailureIsSaidWithAWayOut()
{
    choose(m_nowhere);
    Session *session = m_bar->session();
    session->open();
    QVERIFY(!m_messages->isVisible());
    QTRY_COMPARE(session->state(), Session::State::Failed);
    QVERIFY(m_messages->isVisible());
    const QString failed = strip();
    QVERIFY(tryAgain());
    tryAgain()->click();
    QCOMPARE(session->state(), Session::State::Opening);
    QVERIFY(!m_messages->isVisible());
    QVERIFY(strip() != failed);
    QTRY_COMPARE(session->state(), Session::State::Failed);
    QVERIFY(m_messages->isVisible());
}

void TargetStateTest::onlyTheTargetsConnectionMatters()
{
    choose(m_home);
    const QString closed = strip();
    Session *other = m_test->sessions.find(m_nowhere.id);
    other->open();
    QTRY_COMPARE(other->state(), Session::State::Failed);
    QVERIFY(!m_messages->isVisible());
    QCOMPARE(strip(), closed);
}

void TargetStateTest::theMessageOfOneServerIsNotAnothers()
{
    choose(m_nowhere);
    m_bar->session()->open();
    QTRY_VERIFY(m_messages->isVisible());
    choose(m_nowhere, QStringLiteral("plant")); // still the same server's
    QVERIFY(m_messages->isVisible());
    choose(m_home);
    QVERIFY(!m_messages->isVisible());
    choose(m_nowhere);
    QVERIFY(m_messages->isVisible()); // it still stands so
}

void TargetStateTest::anEditedConnectionIsOpenedAgain_data()
{
    QTest::addColumn<bool>("wasOpen");
    QTest::newRow("it was open") << true;
    QTest::newRow("it was closed") << false;
}

void TargetStateTest::anEditedConnectionIsOpenedAgain()
{
    QFETCH(bool, wasOpen);
    choose(m_home);
    if (wasOpen) {
        m_bar->session()->open();
        QTRY_COMPARE(m_bar->session()->state(), Session::State::Open);
    }
    QSignalSpy asked(m_state, &TargetState::reopenRequested);
    m_home.colour = QStringLiteral("#336699");
    QVERIFY(m_test->profiles.save(m_home));
    QCOMPARE(asked.size(), wasOpen ? 1 : 0);
    if (wasOpen)
        QCOMPARE(asked.first(), QVariantList({m_home.id, QStringLiteral("telemetry")}));
}

void TargetStateTest::isNamedAsPeopleCallIt()
{
    QVERIFY(m_state->name().isEmpty());
    choose(m_home, {});
    QCOMPARE(m_state->name(), QStringLiteral("home"));
    choose(m_home);
    QCOMPARE(m_state->name(), QStringLiteral("home · telemetry"));
}

} // namespace penstock

QTEST_MAIN(penstock::TargetStateTest)
#include "targetstate_test.moc"
