// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/influxdconfig.h"
#include "core/localserver/localserverfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

class LocalServerFolderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isClosedToOthers();
    void makesOnePassword();
    void refusesToReplaceAPasswordOfData();
    void keepsTheRecord();
    void ignoresABrokenRecord_data();
    void ignoresABrokenRecord();
    void quotesPathsInTheConfiguration();
    void saysWhichFileCannotBeWritten();
    void findsFreePorts();
    void knowsWhoListens();

private:
    QTemporaryDir m_base;
    QString newPath() const
    {
        return m_base.filePath(QStringLiteral("%1/server").arg(QString::fromLatin1(QTest::currentTestFunction())));
    }
};

namespace {

int mode(const QString &path)
{
    return static_cast<int>(QFileInfo(path).permissions()) & 0x7077;
}

} // namespace

void LocalServerFolderTest::isClosedToOthers()
{
    const QString path = newPath();
    QVERIFY(QDir().mkpath(path));
    QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x7755)));
    const LocalServerFolder folder(path);
    QVERIFY(folder.prepare());
    QCOMPARE(mode(path), 0x7000);
    QVERIFY(folder.ensurePassword());
    QCOMPARE(mode(path + QStringLiteral("/password")), 0x6000);
    QVERIFY(folder.writeConfig({.http = 1, .rpc = 2}));
    QCOMPARE(mode(folder.configPath()), 0x6000);
}

void LocalServerFolderTest::makesOnePassword()
{
    const LocalServerFolder folder(newPath());
    QVERIFY(folder.prepare());
    QCOMPARE(folder.readPassword(), QString());
    const Result<QString> password = folder.ensurePassword();
    QVERIFY(password);
    QCOMPARE(password->size(), 32);
    QCOMPARE(folder.readPassword(), *password);
    QCOMPARE(folder.ensurePassword().value_or(QString()), *password);
    const LocalServerFolder other(newPath() + QStringLiteral("-other"));
    QVERIFY(other.prepare());
    QVERIFY(other.ensurePassword().value_or(*password) != *password);
}

void LocalServerFolderTest::refusesToReplaceAPasswordOfData()
{
    const LocalServerFolder folder(newPath());
    QVERIFY(folder.prepare());
    QVERIFY(QDir().mkpath(folder.path() + QStringLiteral("/meta")));
    QFile meta(folder.path() + QStringLiteral("/meta/meta.db"));
    QVERIFY(meta.open(QIODevice::WriteOnly));
    const Result<QString> password = folder.ensurePassword();
    QVERIFY(!password);
    QVERIFY(password.error().message.contains(folder.path() + QStringLiteral("/password")));
}

void LocalServerFolderTest::keepsTheRecord()
{
    const LocalServerFolder folder(newPath());
    QVERIFY(folder.prepare());
    QVERIFY(!folder.readRecord());
    const ServerRecord record{.processId = 4711,
                              .port = 8086,
                              .ownerId = 12,
                              .started = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC)};
    QVERIFY(folder.writeRecord(record));
    QVERIFY(folder.readRecord() == record);
    folder.removeRecord();
    QVERIFY(!folder.readRecord());
}

void LocalServerFolderTest::ignoresABrokenRecord_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"pid\": 12");
    QTest::newRow("no port") << QByteArray("{\"pid\": 12}");
    QTest::newRow("port too high") << QByteArray("{\"pid\": 12, \"port\": 65536}");
    QTest::newRow("init") << QByteArray("{\"pid\": 1, \"port\": 8086}");
    QTest::newRow("every process") << QByteArray("{\"pid\": -1, \"port\": 8086}");
}

void LocalServerFolderTest::ignoresABrokenRecord()
{
    QFETCH(const QByteArray, text);
    const LocalServerFolder folder(newPath());
    QVERIFY(folder.prepare());
    QFile file(folder.path() + QStringLiteral("/server.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QVERIFY(!folder.readRecord());
}

void LocalServerFolderTest::quotesPathsInTheConfiguration()
{
    const QByteArray text = influxdConfig(QStringLiteral("/a \"b\"\\c\n%1"), {.http = 1234, .rpc = 5678});
    QVERIFY(text.contains("dir = \"/a \\\"b\\\"\\\\c\\u000a%1/meta\"\n"));
    QVERIFY(text.contains("bind-address = \"127.0.0.1:1234\""));
    QVERIFY(text.contains("bind-address = \"127.0.0.1:5678\""));
    QVERIFY(text.contains("auth-enabled = true"));
}

void LocalServerFolderTest::saysWhichFileCannotBeWritten()
{
    // A plain file in the place of the folder: not even root can write there.
    const QString path = m_base.filePath(QStringLiteral("plain"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const LocalServerFolder folder(path + QStringLiteral("/server"));
    const Status status = folder.prepare();
    QVERIFY(!status);
    QVERIFY(status.error().message.contains(path));
    const Status config = folder.writeConfig({.http = 1, .rpc = 2});
    QVERIFY(!config);
    QCOMPARE(config.error().kind, Error::Kind::File);
    QVERIFY(config.error().message.contains(folder.configPath()));
}

void LocalServerFolderTest::findsFreePorts()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const Result<ServerPorts> ports = ::findFreePorts(taken.serverPort());
    QVERIFY(ports);
    QVERIFY(ports->http != 0 && ports->rpc != 0 && ports->http != ports->rpc);
    QVERIFY(ports->http != taken.serverPort());
    const quint16 free = taken.serverPort();
    taken.close();
    QCOMPARE(::findFreePorts(free).value_or(ServerPorts{}).http, free);
}

void LocalServerFolderTest::knowsWhoListens()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const qint64 self = QCoreApplication::applicationPid();
    QVERIFY(listensOnLoopback(self, server.serverPort()));
    QVERIFY(!listensOnLoopback(1, server.serverPort()) || self == 1);
    const quint16 port = server.serverPort();
    server.close();
    QVERIFY(!listensOnLoopback(self, port));
    QVERIFY(server.listen(QHostAddress::AnyIPv4));
    QVERIFY(!listensOnLoopback(self, server.serverPort()));
    const LocalServerFolder folder(newPath());
    QVERIFY(!folder.isServedBy(self));
}

QTEST_GUILESS_MAIN(LocalServerFolderTest)
#include "localserverfolder_test.moc"
