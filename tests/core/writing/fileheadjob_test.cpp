// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/gzip.h"
#include "core/writing/fileheadjob.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

class FileHeadJobTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString put(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QStringLiteral("a.lp")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    /// The head, or the message of the error.
    static std::expected<FileHead, QString> headOf(const QString &file, qint64 most)
    {
        auto *job = new FileHeadJob(file, most);
        std::expected<FileHead, QString> head;
        bool isOver = false;
        QObject::connect(job, &Job::finished, job, [&] {
            isOver = true;
            if (job->state() == Job::State::Succeeded)
                head = job->value();
            else
                head = std::unexpected(job->error().message);
        });
        return QTest::qWaitFor([&] { return isOver; }, 60'000) ? head : std::unexpected(QStringLiteral("no end"));
    }

private Q_SLOTS:
    void heads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isWhole");
        const QByteArray lines("m f=1 1\nm f=2 2\n");
        QTest::newRow("all of it") << lines << qint64(100) << QString::fromLatin1(lines) << true;
        QTest::newRow("exactly that much") << lines << qint64(lines.size()) << QString::fromLatin1(lines) << true;
        QTest::newRow("one byte less") << lines << qint64(lines.size() - 1) << QStringLiteral("m f=1 1\n") << false;
        QTest::newRow("nothing") << QByteArray() << qint64(100) << QString() << true;
        QTest::newRow("without a last line feed")
            << QByteArray("m f=1") << qint64(100) << QStringLiteral("m f=1") << true;
        QTest::newRow("a mark") << QByteArray("\xef\xbb\xbf") + lines << qint64(100) << QString::fromLatin1(lines)
                                << true;
        QTest::newRow("one long line") << QByteArray("m,a=bbbbbbbbbb f=1") << qint64(6) << QStringLiteral("m,a=bb")
                                       << false;
        QTest::newRow("cut in a character")
            << QByteArray("m,a=\xc3\xa9 f=1") << qint64(5) << QStringLiteral("m,a=") << false;
        QTest::newRow("packed") << gzip(lines) << qint64(100) << QString::fromLatin1(lines) << true;
        QTest::newRow("packed, its beginning") << gzip(lines) << qint64(9) << QStringLiteral("m f=1 1\n") << false;
        // What is whole of it can be seen; the write tells where it breaks.
        QTest::newRow("packed and torn") << gzip(lines).chopped(4) << qint64(100) << QString::fromLatin1(lines) << true;
    }
    void heads()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const qint64, most);
        const auto head = headOf(put(bytes), most);
        QVERIFY2(head, head ? "" : qPrintable(head.error()));
        QTEST(head->text, "text");
        QTEST(head->isWhole, "isWhole");
        QCOMPARE(head->fileBytes, bytes.size());
        QCOMPARE(head->isPacked, bytes.startsWith("\x1f\x8b"));
    }

    void whatCannotBeShownSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("no UTF-8") << QByteArray("m,a=\xe9 f=1\n") << QStringLiteral("no UTF-8");
        QTest::newRow("UTF-16") << QByteArray("m\0 \0f\0=\0", 8) << QStringLiteral("iconv");
        QTest::newRow("a NUL") << QByteArray("m f=1\0\n", 7) << QStringLiteral("no UTF-8");
        QTest::newRow("xz") << QByteArray("\xFD\x37zXZ\0\0\0\0\0\0\0\0\0\0\0\0", 17) << QStringLiteral("xz");
        QTest::newRow("damaged at once") << QByteArray("\x1f\x8b\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 12)
                                         << QStringLiteral("damaged");
    }
    void whatCannotBeShownSaysWhy()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, word);
        const auto head = headOf(put(bytes), 100);
        QVERIFY(!head);
        QVERIFY2(head.error().contains(word), qPrintable(head.error()));
    }

    void whatIsNotThereSaysSo()
    {
        const auto head = headOf(m_folder.filePath(QStringLiteral("gone.lp")), 100);
        QVERIFY(!head && head.error().contains(QStringLiteral("gone.lp")));
    }
};

QTEST_GUILESS_MAIN(FileHeadJobTest)
#include "fileheadjob_test.moc"
