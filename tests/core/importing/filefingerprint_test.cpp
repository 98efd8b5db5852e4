// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/filefingerprint.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

/// By what a file is known again.
class FileFingerprintTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallFilesAreReadWhole_data();
    void smallFilesAreReadWhole();
    void ofALargeOnePlacesAreRead_data();
    void ofALargeOnePlacesAreRead();
    void whatIsDifferentIsSaid_data();
    void whatIsDifferentIsSaid();
    void rightsAndLinksMakeNoOtherFile();
    void whatCannotBeReadIsSaid();

private:
    QString write(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("rows.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The file cannot be written.");
        file.close();
        return path;
    }
    void change(qint64 at)
    {
        QFile file(m_folder.filePath(QStringLiteral("rows.csv")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write("X"), 1);
    }

    QTemporaryDir m_folder;
};

void FileFingerprintTest::smallFilesAreReadWhole_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("some bytes") << QByteArray("time,n\n1,2\n");
    QTest::newRow("bytes that are no text") << QByteArray("\0\xFF\r\n\0", 5);
    QTest::newRow("the largest that is") << QByteArray(FileFingerprint::wholeUpTo, 'a');
}

void FileFingerprintTest::smallFilesAreReadWhole()
{
    QFETCH(const QByteArray, content);
    const auto print = FileFingerprint::of(write(content));
    QVERIFY(print);
    QCOMPARE(print->size, content.size());
    QCOMPARE(print->content,
             QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    if (content.isEmpty())
        return;
    const qint64 middle = content.size() / 2;
    change(middle);
    const auto now = FileFingerprint::of(m_folder.filePath(QStringLiteral("rows.csv")));
    QVERIFY(now && now->size == print->size && now->content != print->content);
    QCOMPARE(print->difference(*now), QStringLiteral("its content is another one"));
}

void FileFingerprintTest::ofALargeOnePlacesAreRead_data()
{
    constexpr qint64 size = FileFingerprint::wholeUpTo + 65; // 65 spaces of 64,528 bytes
    constexpr qint64 space = size / 65;
    QTest::addColumn<qint64>("at");
    QTest::addColumn<bool>("isSeen");
    QTest::newRow("first byte") << qint64(0) << true;
    QTest::newRow("last of the beginning") << qint64(65'535) << true;
    QTest::newRow("behind the first place") << 2 * space - 1 << false;
    QTest::newRow("second place") << 2 * space << true;
    QTest::newRow("its last byte") << 2 * space + 4'095 << true;
    QTest::newRow("behind it") << 2 * space + 4'096 << false;
    QTest::newRow("last place") << 64 * space << true;
    QTest::newRow("last byte") << size - 1 << true;
}

void FileFingerprintTest::ofALargeOnePlacesAreRead()
{
    QFETCH(const qint64, at);
    QFETCH(const bool, isSeen);
    const QString path = write(QByteArray(FileFingerprint::wholeUpTo + 65, 'a'));
    const auto before = FileFingerprint::of(path);
    change(at);
    const auto now = FileFingerprint::of(path);
    QVERIFY(before && now);
    QCOMPARE(before->content != now->content, isSeen);
}

void FileFingerprintTest::whatIsDifferentIsSaid_data()
{
    QTest::addColumn<FileFingerprint>("now");
    QTest::addColumn<QString>("smallSays");
    QTest::addColumn<QString>("largeSays"); ///< the beginnings; empty: it is the same file
    const auto row = [](const char *what, qint64 more, qint64 modified, const char *content, qint64 touched,
                        const char *small, const char *large) {
        QTest::newRow(what) << FileFingerprint{more, modified, QString::fromLatin1(content), touched}
                            << QString::fromLatin1(small) << QString::fromLatin1(large);
    };
    row("nothing", 0, 1'000, "c", 2'000, "", "");
    row("size", 5, 1'000, "c", 2'000, "its size was", "its size was");
    row("content", 0, 1'000, "d", 2'000, "its content", "its content");
    row("size and content", 5, 1'000, "d", 2'000, "its size was", "its size was");
    row("written", 0, 3'000, "c", 3'000, "", "it was written at");
    row("touched", 0, 1'000, "c", 3'000, "", "it was replaced");
}

void FileFingerprintTest::whatIsDifferentIsSaid()
{
    QFETCH(FileFingerprint, now);
    QFETCH(const QString, smallSays);
    QFETCH(const QString, largeSays);
    const qint64 more = now.size;
    for (const bool isLarge : {false, true}) {
        const QString says = isLarge ? largeSays : smallSays;
        FileFingerprint before{isLarge ? FileFingerprint::wholeUpTo + 1 : FileFingerprint::wholeUpTo, 1'000,
                               QStringLiteral("c"), 2'000};
        now.size = before.size + more;
        const QString difference = before.difference(now);
        QVERIFY2(says.isEmpty() ? difference.isEmpty() : difference.startsWith(says), qPrintable(difference));
        before.touched = 0; // of a journal that did not keep it
        QCOMPARE(before.difference(now).isEmpty(), difference.isEmpty() || difference.startsWith(u"it was replaced"));
    }
}

void FileFingerprintTest::rightsAndLinksMakeNoOtherFile()
{
    const QString path = write("time,n\n1,2\n");
    const auto before = FileFingerprint::of(path);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(QFile::link(path, m_folder.filePath(QStringLiteral("link.csv"))));
    const auto now = FileFingerprint::of(m_folder.filePath(QStringLiteral("link.csv")));
    QVERIFY(before && now && *before == *now);
    QCOMPARE(before->difference(*now), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(86'400'000), QFileDevice::FileModificationTime));
    file.close();
    const auto dated = FileFingerprint::of(path);
    QVERIFY(dated && dated->modified == 86'400'000 && *dated != *before);
    QCOMPARE(before->difference(*dated), QString()); // all of it was compared
}

void FileFingerprintTest::whatCannotBeReadIsSaid()
{
    for (const QString &path : {m_folder.filePath(QStringLiteral("gone.csv")), m_folder.path()}) {
        const auto print = FileFingerprint::of(path);
        QVERIFY(!print);
        QCOMPARE(print.error().kind, Error::Kind::File);
        QVERIFY2(print.error().message.contains(path), qPrintable(print.error().message));
    }
}

QTEST_GUILESS_MAIN(FileFingerprintTest)

#include "filefingerprint_test.moc"
