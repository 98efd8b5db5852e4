// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/influxdconfig.h"
#include "core/localserver/localserverfolder.h"
#include "core/localserver/serverkind.h"
#include "core/localserver/socketprobe.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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
    void knowsWhoListens();
    void refusesAFolderThatOthersCouldExchange_data();
    void refusesAFolderThatOthersCouldExchange();
    void refusesAnothersFolder();

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
    QVERIFY(folder.ensureSecret(influxd1Kind()));
    QCOMPARE(mode(path + QStringLiteral("/password")), 0x6000);
    QVERIFY(folder.writeConfig(true));
    QCOMPARE(mode(folder.configPath()), 0x6000);
}

void LocalServerFolderTest::makesOnePassword()
{
    const LocalServerFolder folder(newPath());
    QVERIFY(folder.prepare());
    QCOMPARE(folder.readSecret(influxd1Kind()), QString());
    const Result<QString> password = folder.ensureSecret(influxd1Kind());
    QVERIFY(password);
    QCOMPARE(password->size(), 32);
    QCOMPARE(folder.readSecret(influxd1Kind()), *password);
    QCOMPARE(folder.ensureSecret(influxd1Kind()).value_or(QString()), *password);
    const LocalServerFolder other(newPath() + QStringLiteral("-other"));
    QVERIFY(other.prepare());
    QVERIFY(other.ensureSecret(influxd1Kind()).value_or(*password) != *password);
}

void LocalServerFolderTest::refusesToReplaceAPasswordOfData()
{
    const LocalServerFolder folder(newPath());
    QVERIFY(folder.prepare());
    QVERIFY(QDir().mkpath(folder.path() + QStringLiteral("/meta")));
    QFile meta(folder.path() + QStringLiteral("/meta/meta.db"));
    QVERIFY(meta.open(QIODevice::WriteOnly));
    const Result<QString> password = folder.ensureSecret(influxd1Kind());
    QVERIFY(!password);
    QVERIFY(password.error().message.contains(folder.path() + QStringLiteral("/password")));
}

void LocalServerFolderTest::keepsTheRecord()
{
    const LocalServerFolder folder(newPath());
    QVERIFY(folder.prepare());
    QVERIFY(!folder.readRecord());
    const ServerRecord record{.processId = 4711,
                              .ownerId = 12,
                              .flavour = Flavour::V2,
                              .version = QStringLiteral("2.7.12"),
                              .port = 40'123,
                              .openReason = QStringLiteral("unshare: no"),
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
    QTest::newRow("no process") << QByteArray("{\"owner\": 12}");
    QTest::newRow("init") << QByteArray("{\"pid\": 1}");
    QTest::newRow("every process") << QByteArray("{\"pid\": -1}");
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
    const QByteArray text = influxdConfig(QStringLiteral("/a \"b\"\\c\n%1"), true);
    QVERIFY(text.contains("dir = \"/a \\\"b\\\"\\\\c\\u000a%1/meta\"\n"));
    QVERIFY(text.contains("bind-address = \"127.0.0.1:8086\""));
    QVERIFY(text.contains("bind-socket = \"http.sock\""));
    QCOMPARE(influxdConfig(QStringLiteral("/a"), false).count("bind-address = \"127.0.0.1:0\""), 2);
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
    const Status config = folder.writeConfig(true);
    QVERIFY(!config);
    QCOMPARE(config.error().kind, Error::Kind::File);
    QVERIFY(config.error().message.contains(folder.configPath()));
}

void LocalServerFolderTest::knowsWhoListens()
{
    // Longer than a socket's address, and not in Latin-1.
    const QString folder = m_base.filePath(QStringLiteral("Ordner λ/%1").arg(QString(120, u'x')));
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + QStringLiteral("/s");
    const qint64 self = QCoreApplication::applicationPid();
    QVERIFY(!listensAt(path, self));
    const int there = ::open(QFile::encodeName(folder).constData(), O_PATH | O_CLOEXEC);
    QLocalServer server;
    QVERIFY(server.listen(QStringLiteral("/proc/self/fd/%1/s").arg(there)));
    QVERIFY(listensAt(path, self));
    QVERIFY(!listensAt(path, self + 1));
    server.close();
    ::close(there);
    QVERIFY(!listensAt(path, self));
    QVERIFY(!LocalServerFolder(newPath()).isServedBy(self));
}

void LocalServerFolderTest::refusesAFolderThatOthersCouldExchange_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("ours") << 0755 << false;
    QTest::newRow("everybody writes") << 0777 << true;
    QTest::newRow("everybody writes, but removes only what is his") << 01777 << false;
}

void LocalServerFolderTest::refusesAFolderThatOthersCouldExchange()
{
    QFETCH(const int, mode);
    const QString above = m_base.filePath(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(QDir().mkpath(above));
    QCOMPARE(::chmod(QFile::encodeName(above).constData(), static_cast<mode_t>(mode)), 0);
    const Status status = LocalServerFolder(above + QStringLiteral("/server")).prepare();
    QTEST(!status.has_value(), "isRefused");
    if (!status)
        QVERIFY2(status.error().message.contains(above), qPrintable(status.error().message));
}

void LocalServerFolderTest::refusesAnothersFolder()
{
    if (::geteuid() != 0)
        QSKIP("Only the administrator can give a folder away.");
    const QString path = newPath();
    QVERIFY(QDir().mkpath(path));
    QCOMPARE(::chown(QFile::encodeName(path).constData(), 65534, 65534), 0);
    const Status status = LocalServerFolder(path).prepare();
    QVERIFY(!status);
    QVERIFY2(status.error().message.contains(QStringLiteral("belong to you")), qPrintable(status.error().message));
}

QTEST_GUILESS_MAIN(LocalServerFolderTest)
#include "localserverfolder_test.moc"
