// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

namespace penstock {

namespace {

/// No file of this process may grow beyond so many bytes while this lives: writes fail as on a full disk.
class SmallDisk final
{
public:
    explicit SmallDisk(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    Q_DISABLE_COPY_MOVE(SmallDisk)

    rlimit m_before = {};
    void (*m_handler)(int);
};

} // namespace

class AtomicFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAndReplaces();
    void isPrivateWhenAsked();
    void leavesNothingWithoutCommit();
    void t2_4_aFullDiskIsToldAndTheOldFileStays_data();
    void t2_4_aFullDiskIsToldAndTheOldFileStays();
    void t2_4_aFullDeviceIsTold();
    void aDeviceIsNotReplaced();
    void aMissingFolderIsTold();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("file")); }
    QByteArray contents() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AtomicFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void AtomicFileTest::writesAndReplaces()
{
    QVERIFY(AtomicFile::write(path(), "one"));
    QCOMPARE(contents(), QByteArray("one"));
    QVERIFY(AtomicFile::write(path(), "two, longer"));
    QCOMPARE(contents(), QByteArray("two, longer"));
    QCOMPARE(names(), QStringList{QStringLiteral("file")});
}

void AtomicFileTest::isPrivateWhenAsked()
{
    QVERIFY(AtomicFile::write(path(), "x", AtomicFile::Access::Private));
    const auto access =
        QFile::permissions(path()) & (QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup |
                                      QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther);
    QCOMPARE(access, QFileDevice::Permissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

void AtomicFileTest::leavesNothingWithoutCommit()
{
    {
        AtomicFile file(path());
        QVERIFY(file.open());
        QCOMPARE(file.device().write("half"), qint64(4));
    }
    QVERIFY(names().isEmpty());
}

void AtomicFileTest::t2_4_aFullDiskIsToldAndTheOldFileStays_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::newRow("less than a buffer") << qsizetype(6000);
    QTest::newRow("more than a buffer") << qsizetype(200'000);
}

void AtomicFileTest::t2_4_aFullDiskIsToldAndTheOldFileStays()
{
    QFETCH(const qsizetype, bytes);
    QVERIFY(AtomicFile::write(path(), "old"));
    {
        const SmallDisk disk(4096);
        const Status status = AtomicFile::write(path(), QByteArray(bytes, 'x'));
        QVERIFY(!status);
        QCOMPARE(status.error().kind, Error::Kind::File);
        QVERIFY2(status.error().message.contains(path()), qPrintable(status.error().message));
        QVERIFY2(!status.error().message.contains(QStringLiteral("Unknown")), qPrintable(status.error().message));
    }
    QCOMPARE(contents(), QByteArray("old"));
    QCOMPARE(names(), QStringList{QStringLiteral("file")});
}

void AtomicFileTest::t2_4_aFullDeviceIsTold()
{
    const Status status = AtomicFile::write(QStringLiteral("/dev/full"), "x");
    QVERIFY(!status);
    QVERIFY2(status.error().message.contains(qt_error_string(ENOSPC)), qPrintable(status.error().message));
}

void AtomicFileTest::aDeviceIsNotReplaced()
{
    QVERIFY(AtomicFile::write(QStringLiteral("/dev/null"), "x"));
    QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
}

void AtomicFileTest::aMissingFolderIsTold()
{
    const Status status = AtomicFile::write(m_folder->filePath(QStringLiteral("no/such/file")), "x");
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::File);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::AtomicFileTest)
#include "atomicfile_test.moc"
