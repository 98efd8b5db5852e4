// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/sshdestination.h"
#include "core/http/sshtunnel.h"

#include <QTest>

using namespace penstock;

/// What is a destination, what could be more than one, and what ssh is given of it.
class SshDestinationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void nothingIsTakenForAnOption();
};

void SshDestinationTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *text, const char *user, const char *host, int port, const char *shown) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(user) << QString::fromLatin1(host)
                            << port << QString::fromLatin1(shown);
    };
    row("", "", "", 0, "");
    row("jump", "", "jump", 0, "jump");
    row("  jump  ", "", "jump", 0, "jump");
    row("joe@jump.example.org", "joe", "jump.example.org", 0, "joe@jump.example.org");
    row("joe@jump:2222", "joe", "jump", 2222, "joe@jump:2222");
    row("joe@realm@jump", "joe@realm", "jump", 0, "joe@realm@jump");
    row("10.0.0.1:22", "", "10.0.0.1", 22, "10.0.0.1:22");
    row("[fe80::1%eth0]:22", "", "fe80::1%eth0", 22, "[fe80::1%eth0]:22");
    row("joe@[::1]", "joe", "::1", 0, "joe@[::1]");
    row("::1", "", "::1", 0, "[::1]");
}

void SshDestinationTest::reads()
{
    QFETCH(const QString, text);
    const Result<SshDestination> destination = SshDestination::parse(text);
    QVERIFY2(destination, destination ? "" : qPrintable(destination.error().message));
    QTEST(destination->user, "user");
    QTEST(destination->host, "host");
    QTEST(destination->port, "port");
    if (!destination->isNone())
        QTEST(destination->displayName(), "shown");
}

void SshDestinationTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"-oProxyCommand=touch /tmp/x",
                             "-jump",
                             "joe@-jump",
                             "-joe@jump",
                             "joe@",
                             "@jump",
                             "jump:0",
                             "jump:65536",
                             "jump:",
                             "jump:ssh",
                             "jump:+22",
                             "jump 22",
                             "jump;id",
                             "jump$(id)",
                             "jump`id`",
                             "jump|id",
                             "jump&id",
                             "jump'",
                             "jump\"",
                             "jump\\",
                             "jump\nid",
                             "jo e@jump",
                             "jo$e@jump",
                             "[::1",
                             "[::1]22",
                             "[::1]:",
                             "[-x]",
                             "[]",
                             "ssh://jump",
                             "jump/x",
                             "jump\tid"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void SshDestinationTest::refuses()
{
    QFETCH(const QString, text);
    const Result<SshDestination> destination = SshDestination::parse(text);
    QVERIFY(!destination);
    QCOMPARE(destination.error().kind, Error::Kind::BadInput);
    QVERIFY(destination.error().message.startsWith(QStringLiteral("SSH:")));
}

void SshDestinationTest::nothingIsTakenForAnOption()
{
    const SshDestination destination{.user = QStringLiteral("joe"), .host = QStringLiteral("jump"), .port = 2222};
    const QStringList arguments = SshTunnel::arguments(destination, Endpoint(QUrl(QStringLiteral("http://[::1]:8086"))),
                                                       std::chrono::milliseconds(1'500), false);
    QCOMPARE(arguments.last(2), (QStringList{QStringLiteral("--"), QStringLiteral("jump")}));
    QCOMPARE(arguments.at(arguments.indexOf(QStringLiteral("-l")) + 1), QStringLiteral("joe"));
    QCOMPARE(arguments.at(arguments.indexOf(QStringLiteral("-p")) + 1), QStringLiteral("2222"));
    QCOMPARE(arguments.at(arguments.indexOf(QStringLiteral("-L")) + 1), QStringLiteral("./s:[::1]:8086"));
    for (const char *setting : {"BatchMode=yes", "ExitOnForwardFailure=yes", "ConnectTimeout=2", "ControlMaster=no"})
        QVERIFY2(arguments.contains(QString::fromLatin1(setting)), setting);
    QVERIFY(SshTunnel::arguments(destination, Endpoint(QUrl(QStringLiteral("http://db"))),
                                 std::chrono::milliseconds(1'500), true)
                .contains(QStringLiteral("BatchMode=no")));
}

QTEST_APPLESS_MAIN(SshDestinationTest)
#include "sshdestination_test.moc"
