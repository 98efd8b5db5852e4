// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/plainsource.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

namespace penstock {

/// What a file and a pipe give, to their end and where they break.
class PlainSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPipeIsReadToItsEnd();
    void aPipeThatBreaksIsNoEnd();
    void aFileIsReadAsLongAsItWas();
    void aFileThatBecomesShorterIsTold();
    void whatIsDoneToAFileIsTold();
    void aFileIsSought();
    void aPipeIsReadOnlyOnce();

private:
    QString path(const QByteArray &text) const;
    static std::unique_ptr<QFile> opened(const QString &path);
    static std::unique_ptr<QFile> opened(int descriptor);
    static QByteArray next(PlainSource &source, std::size_t size);

    QTemporaryDir m_folder;
};

QString PlainSourceTest::path(const QByteArray &text) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    return file.fileName();
}

std::unique_ptr<QFile> PlainSourceTest::opened(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    return file->open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? std::move(file) : nullptr;
}

std::unique_ptr<QFile> PlainSourceTest::opened(int descriptor)
{
    auto file = std::make_unique<QFile>();
    const bool isOpen =
        file->open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    return isOpen ? std::move(file) : nullptr;
}

/// "error: …" when it cannot be read.
QByteArray PlainSourceTest::next(PlainSource &source, std::size_t size)
{
    std::string room(size, '\0');
    const auto got = source.read(room.data(), size);
    return got ? QByteArray(room.data(), qsizetype(*got)) : "error: " + got.error().message.toUtf8();
}

void PlainSourceTest::aPipeIsReadToItsEnd()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    QCOMPARE(::write(ends[1], "a,b\n1,2\n", 8), ssize_t(8));
    ::close(ends[1]);
    auto file = opened(ends[0]);
    QVERIFY(file);
    PlainSource source(std::move(file), QStringLiteral("pipe"));
    QCOMPARE(source.rawSize(), 0);
    QCOMPARE(next(source, 4), QByteArray("a,b\n"));
    QCOMPARE(next(source, 100), QByteArray("1,2\n"));
    QCOMPARE(next(source, 100), QByteArray());
    QCOMPARE(next(source, 100), QByteArray());
    QCOMPARE(source.rawRead(), 8);
    QCOMPARE(source.change(), FileChange::None);
}

void PlainSourceTest::aPipeThatBreaksIsNoEnd()
{
    // A terminal whose other side is gone answers EIO.
    const int near = ::posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(near >= 0);
    QCOMPARE(::grantpt(near), 0);
    QCOMPARE(::unlockpt(near), 0);
    const int far = ::open(::ptsname(near), O_RDWR | O_NOCTTY);
    QVERIFY(far >= 0);
    QCOMPARE(::write(far, "1,2\n", 4), ssize_t(4));
    auto file = opened(near);
    QVERIFY(file);
    QVERIFY(file->isSequential());
    PlainSource source(std::move(file), QStringLiteral("rows.csv"));
    QCOMPARE(next(source, 5), QByteArray("1,2\r\n")); // as a terminal ends lines
    ::close(far);
    const QByteArray said = next(source, 100);
    QVERIFY2(said.startsWith("error: The file \"rows.csv\" cannot be read: "), said.constData());
}

void PlainSourceTest::aFileIsReadAsLongAsItWas()
{
    const QString name = path("1\n2\n3\n");
    PlainSource source(opened(name), name);
    QCOMPARE(source.rawSize(), 6);
    QCOMPARE(next(source, 2), QByteArray("1\n"));
    QFile more(name);
    QVERIFY(more.open(QIODevice::Append));
    more.write("4\n");
    more.close();
    QCOMPARE(next(source, 100), QByteArray("2\n3\n"));
    QCOMPARE(next(source, 100), QByteArray());
    QCOMPARE(source.rawRead(), 6);
}

void PlainSourceTest::aFileThatBecomesShorterIsTold()
{
    const QString name = path("1\n2\n3\n");
    PlainSource source(opened(name), QStringLiteral("rows.csv"));
    QCOMPARE(next(source, 2), QByteArray("1\n"));
    QVERIFY(QFile::resize(name, 2));
    QVERIFY(next(source, 100).startsWith("error: The file \"rows.csv\" became shorter while it was read."));
}

void PlainSourceTest::whatIsDoneToAFileIsTold()
{
    const QString name = path("1\n2\n");
    PlainSource source(opened(name), name);
    QCOMPARE(source.change(), FileChange::None);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("7");
    QVERIFY(file.flush());
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(10), QFileDevice::FileModificationTime));
    QCOMPARE(source.change(), FileChange::Written);
    QVERIFY(file.seek(4));
    file.write("3\n");
    file.close();
    QCOMPARE(source.change(), FileChange::Grown);
}

void PlainSourceTest::aFileIsSought()
{
    const QString name = path("1\n2\n3\n");
    PlainSource source(opened(name), QStringLiteral("rows.csv"));
    QVERIFY(source.seek(4));
    QCOMPARE(next(source, 100), QByteArray("3\n"));
    QVERIFY(source.seek(0));
    QCOMPARE(next(source, 2), QByteArray("1\n"));
    QVERIFY(source.seek(6));
    QCOMPARE(next(source, 2), QByteArray());
    const Status beyond = source.seek(7);
    QVERIFY(!beyond);
    QVERIFY(beyond.error().message.contains(QLatin1String("rows.csv")));
}

void PlainSourceTest::aPipeIsReadOnlyOnce()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    QCOMPARE(::write(ends[1], "12", 2), ssize_t(2));
    ::close(ends[1]);
    PlainSource source(opened(ends[0]), QStringLiteral("pipe"));
    QCOMPARE(next(source, 2), QByteArray("12"));
    QVERIFY(source.seek(2)); // it stands there
    const Status back = source.seek(0);
    QVERIFY(!back);
    QCOMPARE(back.error().message, QStringLiteral("\"pipe\" can be read only once."));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::PlainSourceTest)
#include "plainsource_test.moc"
