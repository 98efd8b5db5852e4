// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/filewriter.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace penstock;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class FileWriterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesInOrder();
    void readsBehindWhatWasWritten();
    void filesArePrivate();
    void changesWhatIsThere();
    void whatIsTheSameIsNotWritten();
    void theLastOneIsOnTheDiskWhenItEnds();
    void saysWhatCannotBeWritten();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("folder/file")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FileWriterTest::writesInOrder()
{
    FileWriter writer;
    for (int i = 0; i <= 50; ++i)
        writer.write(path(), QByteArray::number(i));
    writer.flush();
    QCOMPARE(contentOf(path()), QByteArray("50"));
    writer.remove(path());
    writer.write(path(), "again");
    writer.remove(path());
    writer.flush();
    QVERIFY(!QFile::exists(path()));
}

void FileWriterTest::readsBehindWhatWasWritten()
{
    FileWriter writer;
    const QString file = path();
    QByteArrayList read;
    const auto keep = [&read](const QByteArray &bytes) { read += bytes; };
    writer.read(file, 100, keep); // it is not there yet
    writer.write(file, "one");
    writer.read(file, 100, keep);
    writer.write(file, "two and more");
    writer.read(file, 3, keep);
    QVERIFY(read.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(read, (QByteArrayList{QByteArray(), "one", "two"}), 30'000);
    QFile::remove(file);
    QVERIFY(QDir().mkdir(file)); // cannot be read
    writer.read(file, 100, keep);
    writer.flush();
    QCoreApplication::sendPostedEvents(&writer);
    QCOMPARE(read.size(), 3);
}

void FileWriterTest::filesArePrivate()
{
    FileWriter writer;
    writer.write(path(), "x");
    writer.flush();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFileInfo(path()).permissions() & others, QFile::Permissions());
    QCOMPARE(QFileInfo(QFileInfo(path()).path()).permissions() & (others | QFile::ExeOther), QFile::Permissions());
}

void FileWriterTest::changesWhatIsThere()
{
    FileWriter writer;
    QList<QByteArray> seen; // by the writer's thread; read after flush()
    const auto appendX = [&seen](const QByteArray &before) {
        seen += before;
        return before + 'x';
    };
    writer.change(path(), appendX); // the file is not there
    writer.change(path(), appendX); // and is, before anybody has waited
    writer.flush();
    put(path(), "by another process ");
    writer.change(path(), appendX);
    writer.flush();
    QCOMPARE(seen, QList<QByteArray>({QByteArray(), QByteArray("x"), QByteArray("by another process ")}));
    QCOMPARE(contentOf(path()), QByteArray("by another process x"));
}

void FileWriterTest::whatIsTheSameIsNotWritten()
{
    FileWriter writer;
    writer.write(path(), "same");
    writer.flush();
    int written = 0;
    connect(&writer, &FileWriter::written, this, [&written] { ++written; });
    QTRY_COMPARE(written, 1);
    writer.change(path(), [](const QByteArray &before) { return before; });
    writer.flush();
    writer.write(path(), "other");
    QTRY_COMPARE(written, 2); // told in order: the change was none
    QCOMPARE(contentOf(path()), QByteArray("other"));
}

void FileWriterTest::theLastOneIsOnTheDiskWhenItEnds()
{
    {
        FileWriter writer;
        for (int i = 0; i < 20; ++i)
            writer.write(path() + QString::number(i), "x");
    }
    for (int i = 0; i < 20; ++i)
        QCOMPARE(contentOf(path() + QString::number(i)), QByteArray("x"));
}

void FileWriterTest::saysWhatCannotBeWritten()
{
    put(m_folder->filePath(QStringLiteral("folder")), "a file in the place of the folder");
    FileWriter writer;
    QString told;
    Error reason;
    connect(&writer, &FileWriter::failed, this, [&](const QString &path, const Error &error) {
        told = path;
        reason = error;
    });
    writer.write(path(), "x");
    QTRY_COMPARE(told, path());
    QCOMPARE(reason.kind, Error::Kind::File);
    QVERIFY(!reason.message.isEmpty());
}

QTEST_GUILESS_MAIN(FileWriterTest)
#include "filewriter_test.moc"
