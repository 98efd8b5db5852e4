// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/serverusers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

using namespace penstock;

namespace {

/// Holds a byte for itself alone, as a warden or a server does.
class Exclusive
{
    Q_DISABLE_COPY_MOVE(Exclusive)

public:
    Exclusive(const QString &path, int byte)
        : m_file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
    {
        struct flock lock{};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = byte;
        lock.l_len = 1;
        m_has = ::fcntl(m_file, F_OFD_SETLK, &lock) == 0;
    }
    ~Exclusive() { ::close(m_file); }

    bool has() const { return m_has; }

private:
    int m_file;
    bool m_has = false;
};

} // namespace

/// Who uses the local server.
class ServerUsersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("users"));
    }

    void whoIsAloneHasNoOthers()
    {
        ServerUsers one(m_path);
        QVERIFY(!one.isIn());
        QCOMPARE(one.others(), ServerUsers::Others::None);
        QVERIFY(one.join());
        QVERIFY(one.isIn());
        QCOMPARE(one.others(), ServerUsers::Others::None); // not even itself
    }

    void severalUseItAtOnce()
    {
        ServerUsers one(m_path);
        ServerUsers two(m_path);
        QVERIFY(one.join());
        QCOMPARE(two.others(), ServerUsers::Others::Using); // also seen from outside
        QVERIFY(two.join());
        QCOMPARE(one.others(), ServerUsers::Others::Using);
        one.leave();
        QCOMPARE(two.others(), ServerUsers::Others::None);
        QCOMPARE(one.others(), ServerUsers::Others::Using);
    }

    void joiningTwiceIsLeftAtOnce()
    {
        ServerUsers one(m_path);
        QVERIFY(one.join());
        QVERIFY(one.join());
        one.leave();
        QVERIFY(!one.isIn());
        QVERIFY(Exclusive(m_path, ServerUsers::userByte).has());
        one.leave();
    }

    void itsEndIsLeaving()
    {
        {
            ServerUsers one(m_path);
            QVERIFY(one.join());
            QVERIFY(!Exclusive(m_path, ServerUsers::userByte).has());
        }
        QVERIFY(Exclusive(m_path, ServerUsers::userByte).has());
    }

    void nobodyJoinsAServerThatIsBeingEnded()
    {
        ServerUsers one(m_path);
        {
            const Exclusive warden(m_path, ServerUsers::userByte);
            QVERIFY(warden.has());
            QCOMPARE(one.others(), ServerUsers::Others::Ending);
            QVERIFY(!one.join());
            QVERIFY(!one.isIn());
            QCOMPARE(one.error(), 0); // that is no trouble of the file system
        }
        QCOMPARE(one.others(), ServerUsers::Others::None);
        QVERIFY(one.join());
    }

    void theServersOwnByteIsNoUser()
    {
        const Exclusive server(m_path, ServerUsers::serverByte);
        QVERIFY(server.has());
        ServerUsers one(m_path);
        QCOMPARE(one.others(), ServerUsers::Others::None);
        QVERIFY(one.join());
    }

    void whatTheFileSystemRefusesIsSaid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("error");
        QTest::newRow("no folder") << QStringLiteral("none/users") << ENOENT;
        QTest::newRow("a folder itself") << QStringLiteral("folder") << EISDIR;
        QTest::newRow("a link that somebody put there") << QStringLiteral("link") << ELOOP;
    }

    void whatTheFileSystemRefusesIsSaid()
    {
        QFETCH(const QString, path);
        QFETCH(const int, error);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
        QVERIFY(QFile::link(m_path, m_folder->filePath(QStringLiteral("link"))));
        ServerUsers one(m_folder->filePath(path));
        QVERIFY(!one.join());
        QCOMPARE(one.error(), error);
        QCOMPARE(one.others(), ServerUsers::Others::None);
        QVERIFY(!QFile::exists(m_path));
    }

    void anEarlierErrorIsForgotten()
    {
        const QString inside = m_folder->filePath(QStringLiteral("later/users"));
        ServerUsers one(inside);
        QVERIFY(!one.join());
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("later")));
        QVERIFY(one.join());
        QCOMPARE(one.error(), 0);
        QVERIFY(!(QFile::permissions(inside) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(ServerUsersTest)
#include "serverusers_test.moc"
