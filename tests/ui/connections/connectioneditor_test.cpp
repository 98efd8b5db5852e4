// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "tests/ui/connections/formfields.h"
#include "ui/common/messagebar.h"
#include "ui/connections/connectioneditor.h"
#include "ui/connections/connectiontest.h"

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace penstock {

using namespace testing;

/// What a person meets who tests or saves a connection that is not right.
class ConnectionEditorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void summarySaysWhatTheLoginIsWorth_data();
    void summarySaysWhatTheLoginIsWorth();
    void aTestSaysWhatIsWrong_data();
    void aTestSaysWhatIsWrong();
    void anAddressThatIsNoneIsNotAsked_data();
    void anAddressThatIsNoneIsNotAsked();
    void aTestCanBeStopped();
    void anotherConnectionStopsTheTest();
    void theLocalServersTroubleIsTold();
    void whatTheKeyringAnswersLateDoesNotUndoWhatWasTyped();
    void aFileThatCannotBeWrittenKeepsTheEdits();
    void goesThroughTheJumpHost();

private:
    QString said() const;
    QString shownState() const;

    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<MessageBar> m_messages;
    std::unique_ptr<ConnectionEditor> m_editor;
};

void ConnectionEditorTest::init()
{
    m_editor.reset();
    m_messages = std::make_unique<MessageBar>();
    m_test = std::make_unique<TestServices>();
    m_editor = std::make_unique<ConnectionEditor>(m_test->services, *m_messages);
    m_editor->show();
}

/// In the bar of messages; empty while it is hidden.
QString ConnectionEditorTest::said() const
{
    QString text;
    const auto labels = m_messages->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        text += label->text();
    return m_messages->isHidden() ? QString() : text;
}

QString ConnectionEditorTest::shownState() const
{
    const auto labels = m_editor->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    return labels.size() == 1 ? labels.constFirst()->text() : QStringLiteral("no label");
}

void ConnectionEditorTest::summarySaysWhatTheLoginIsWorth_data()
{
    QTest::addColumn<bool>("withLogin");
    QTest::addColumn<bool>("checked");
    QTest::addColumn<bool>("takesAnybody");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << false << true << false << QStringLiteral("no login needed");
    QTest::newRow("holds") << true << true << false << QStringLiteral("login holds");
    QTest::newRow("anybody") << true << true << true << QStringLiteral("asks for no login: it lets in anybody");
    QTest::newRow("not checked") << true << false << false << QStringLiteral("login not checked");
}

void ConnectionEditorTest::summarySaysWhatTheLoginIsWorth()
{
    QFETCH(const bool, withLogin);
    QFETCH(const bool, checked);
    QFETCH(const bool, takesAnybody);
    ServerInfo info;
    info.flavour = Flavour::V1;
    info.version = QStringLiteral("1.6.7");
    info.loginChecked = checked;
    info.takesAnybody = takesAnybody;
    const QStringList parts = serverSummary(info, withLogin).split(QStringLiteral(" · "));
    QCOMPARE(parts.value(0), QStringLiteral("InfluxDB 1.6.7"));
    QCOMPARE(parts.value(1), QStringLiteral("under 1 ms"));
    QTEST(parts.value(2), "says");
}

void ConnectionEditorTest::aTestSaysWhatIsWrong_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<QString>("says");
    QTest::newRow("a page")
        << FakeAnswer::of(200).header("Content-Type", "text/html").text("<html><title>Router</title></html>")
        << QStringLiteral("is not InfluxDB");
    QTest::newRow("a login is asked for") << FakeAnswer::json(R"({"error":"unable to parse authentication"})", 401)
                                          << QStringLiteral("Give them in the connection's settings");
    QTest::newRow("TLS") << FakeAnswer::of(400).text("Client sent an HTTP request to an HTTPS server.")
                         << QStringLiteral("https://");
    QTest::newRow("busy") << FakeAnswer::of(503).text("starting up") << QStringLiteral("starting up");
}

void ConnectionEditorTest::aTestSaysWhatIsWrong()
{
    QFETCH(const FakeAnswer, answer);
    QFETCH(const QString, says);
    FakeServer server;
    server.setHandler([answer](const FakeRequest &) { return answer; });
    m_editor->edit(m_test->addProfile(QStringLiteral("home"), server.url()), false);
    click(*m_editor, QStringLiteral("Test"));
    QVERIFY(button(*m_editor, QStringLiteral("Stop")));
    QTRY_VERIFY2(said().contains(says), qPrintable(said()));
    QVERIFY(button(*m_editor, QStringLiteral("Test")));
    QCOMPARE(shownState(), QString());
    QVERIFY(!m_editor->isUnsaved()); // a test changes nothing
}

void ConnectionEditorTest::anAddressThatIsNoneIsNotAsked_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("nothing") << QString();
    QTest::newRow("another scheme") << QStringLiteral("ftp://host:8086");
    QTest::newRow("no host") << QStringLiteral("http://:8086");
}

void ConnectionEditorTest::anAddressThatIsNoneIsNotAsked()
{
    QFETCH(const QString, url);
    m_editor->edit(m_test->addProfile(QStringLiteral("home"), QUrl(QStringLiteral("http://127.0.0.1:1"))), false);
    QTRY_VERIFY(field(*m_editor, QStringLiteral("Password"))->isEnabled());
    retype(field(*m_editor, QStringLiteral("URL")), url);
    for (const QString &name : {QStringLiteral("Test"), QStringLiteral("Save")}) {
        m_messages->clear();
        click(*m_editor, name);
        QVERIFY2(!said().isEmpty(), qPrintable(name));
        QVERIFY(!button(*m_editor, QStringLiteral("Stop"))); // nobody is asked
    }
    QVERIFY(m_editor->isUnsaved());
    QCOMPARE(m_test->profiles.findByName(QStringLiteral("home"))->url, QUrl(QStringLiteral("http://127.0.0.1:1")));
}

void ConnectionEditorTest::aTestCanBeStopped()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return FakeAnswer::raw({}).stall(); });
    m_editor->edit(m_test->addProfile(QStringLiteral("slow"), server.url()), false);
    click(*m_editor, QStringLiteral("Test"));
    QVERIFY(shownState().startsWith(QStringLiteral("Asking ")));
    QTRY_COMPARE(server.requests().size(), 1);
    click(*m_editor, QStringLiteral("Stop"));
    QVERIFY(button(*m_editor, QStringLiteral("Test")));
    QCOMPARE(shownState(), QString());
    QCOMPARE(said(), QString()); // what one does oneself is no error
}

void ConnectionEditorTest::anotherConnectionStopsTheTest()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return FakeAnswer::raw({}).stall(); });
    const Profile other = m_test->addProfile(QStringLiteral("other"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    m_editor->edit(m_test->addProfile(QStringLiteral("slow"), server.url()), false);
    click(*m_editor, QStringLiteral("Test"));
    QTRY_COMPARE(server.requests().size(), 1);
    m_editor->edit(other, false);
    QVERIFY(button(*m_editor, QStringLiteral("Test")));
    QCOMPARE(shownState(), QString());
}

void ConnectionEditorTest::theLocalServersTroubleIsTold()
{
    m_editor->edit(m_test->localServer.profile(), false);
    click(*m_editor, QStringLiteral("Test"));
    QVERIFY(shownState().contains(QStringLiteral("local server")));
    QTRY_VERIFY2(said().contains(QStringLiteral("influxd")), qPrintable(said()));
    QVERIFY(button(*m_editor, QStringLiteral("Test")));
}

void ConnectionEditorTest::whatTheKeyringAnswersLateDoesNotUndoWhatWasTyped()
{
    const Profile profile = m_test->addProfile(QStringLiteral("home"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    m_test->secrets.write(profile.id, QStringLiteral("old"), this, [](bool) {});
    m_editor->edit(profile, false);
    m_editor->setPassword(QStringLiteral("new"));
    bool answered = false; // in the order in which it was asked
    m_test->secrets.read(profile.id, this, [&answered](const SecretStore::Answer &) { answered = true; });
    QTRY_VERIFY(answered);
    QCOMPARE(m_editor->password(), QStringLiteral("new"));
}

void ConnectionEditorTest::aFileThatCannotBeWrittenKeepsTheEdits()
{
    Profile profile = Profile::createNew();
    profile.name = QStringLiteral("lab");
    profile.url = QUrl(QStringLiteral("http://lab:8086"));
    // A folder in its place: not even root can write there.
    QVERIFY(QDir().mkpath(m_test->folder.filePath(QStringLiteral("connections.json"))));
    m_editor->edit(profile, true);
    bool went = false;
    QVERIFY(!m_editor->save([&went] { went = true; }));
    QVERIFY2(said().contains(QStringLiteral("connections.json")), qPrintable(said()));
    QVERIFY(!went && m_editor->isUnsaved());
    QCOMPARE(m_editor->profile().name, QStringLiteral("lab"));
    QCOMPARE(m_test->profiles.profiles().size(), 0);
}

/// By the system's ssh, for which a program of the test stands.
void ConnectionEditorTest::goesThroughTheJumpHost()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::link(QStringLiteral(FAKESSH_PROGRAM), folder.filePath(QStringLiteral("ssh"))));
    QFile log(folder.filePath(QStringLiteral("log")));
    const QByteArray path = qgetenv("PATH");
    const auto asBefore = qScopeGuard([&path] {
        qputenv("PATH", path);
        qunsetenv("FAKESSH_LOG");
        qunsetenv("FAKESSH_SAYS");
    });
    qputenv("PATH", QFile::encodeName(folder.path()) + ':' + path);
    qputenv("FAKESSH_LOG", QFile::encodeName(log.fileName()));
    FakeServer server;
    server.setHandler([](const FakeRequest &request) {
        return request.path().endsWith("/ping") ? FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").empty()
                                                : FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
    });

    m_editor->edit(m_test->addProfile(QStringLiteral("plant"), server.url()), false);
    click(*m_editor, QStringLiteral("Advanced"));
    retype(field(*m_editor, QStringLiteral("SSH jump host")), QStringLiteral("joe@jump:2222"));
    QVERIFY(m_editor->isUnsaved());
    click(*m_editor, QStringLiteral("Test"));
    QTRY_VERIFY2(said().contains(QStringLiteral("InfluxDB 1.8.10")), qPrintable(said()));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray given = log.readAll();
    QVERIFY2(given.contains("-p 2222 -l joe -- jump"), given.constData());
    click(*m_editor, QStringLiteral("Save"));
    QTRY_COMPARE(m_test->profiles.findByName(QStringLiteral("plant"))->ssh, QStringLiteral("joe@jump:2222"));

    const auto asked = server.requests().size();
    qputenv("FAKESSH_SAYS", "joe@jump: Permission denied (publickey).");
    click(*m_editor, QStringLiteral("Test"));
    QTRY_VERIFY2(said().contains(QStringLiteral("does not let ssh in")), qPrintable(said()));
    QCOMPARE(server.requests().size(), asked);
}

} // namespace penstock

QTEST_MAIN(penstock::ConnectionEditorTest)
#include "connectioneditor_test.moc"
