// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/source/tailing.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

/// Tails that go on where an earlier one stopped, whatever became of the file between.
class TailResumeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void w3_3_goesOnInTheSameFile();
    void nothingNewIsNothing();
    void aLineWithoutAnEndIsReadWhole();
    void w3_3_theRestOfARotatedFileComesFirst();
    void filesBetweenAreNamed();
    void oneThatIsGoneIsTold();
    void oneThatWasWrittenAnewIsTold_data();
    void oneThatWasWrittenAnewIsTold();
    void aFileThatIsNotThereIsAnError();
    void theFirstRunBeginsWhereItIsTold();
    void placesFollowARotation();
    void placesFollowATruncation();
    void offsetsAreThoseOfTheRecord();

private:
    QString path(const char *name = "a.lp") const { return m_folder->filePath(QLatin1String(name)); }
    void write(const QByteArray &text, const char *name = "a.lp", QIODevice::OpenMode mode = QIODevice::Append) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | mode));
        QCOMPARE(file.write(text), text.size());
    }
    TailSource::Options options() const
    {
        TailSource::Options options;
        options.file = path();
        options.from = TailSource::Options::From::Beginning;
        options.look = soon;
        options.places = std::make_shared<TailPlaces>();
        return options;
    }
    /// Reads what is there; where it is then.
    TailPlace readAll(QStringList *lines = nullptr, const std::optional<TailPlace> &resume = {},
                      TailSource::Options::From from = TailSource::Options::From::Beginning)
    {
        TailSource::Options reading = options();
        reading.from = from;
        reading.resume = resume;
        TailSource source(reading);
        if (const Status status = source.open(); !status) {
            qWarning("%s", qPrintable(status.error().message));
            return {};
        }
        const QStringList read = all(source);
        if (lines)
            *lines = read;
        m_notes = source.notes();
        return reading.places->behind(source.record().row, source.offset()).value_or(TailPlace());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_notes;
};

void TailResumeTest::w3_3_goesOnInTheSameFile()
{
    write("m v=1 1\nm v=2 2\n");
    const TailPlace place = readAll();
    QCOMPARE(place.offset, qint64(16));
    QCOMPARE(place.head, "m v=1 1\nm v=2 2\n");
    write("m v=3 3\n");
    QStringList lines;
    const TailPlace next = readAll(&lines, place, TailSource::Options::From::End);
    QCOMPARE(lines, QStringList({u"m v=3 3"_s}));
    QCOMPARE(next.offset, qint64(24));
    QCOMPARE(next.inode, place.inode);
    QVERIFY(m_notes.isEmpty());
}

void TailResumeTest::nothingNewIsNothing()
{
    write("m v=1 1\n");
    const TailPlace place = readAll();
    QStringList lines;
    QVERIFY(readAll(&lines, place) == place);
    QVERIFY(lines.isEmpty());
}

void TailResumeTest::aLineWithoutAnEndIsReadWhole()
{
    write("m v=1 1\nm v=");
    const TailPlace place = readAll();
    QCOMPARE(place.offset, qint64(8));
    write("2 2\n");
    QStringList lines;
    readAll(&lines, place);
    QCOMPARE(lines, QStringList({u"m v=2 2"_s}));
}

void TailResumeTest::w3_3_theRestOfARotatedFileComesFirst()
{
    write("m v=1 1\n");
    const TailPlace place = readAll();
    write("m v=2 2\n");
    QVERIFY(QFile::rename(path(), path("a.lp.1")));
    write("m v=3 3\n");
    QStringList lines;
    const TailPlace next = readAll(&lines, place);
    QCOMPARE(lines, QStringList({u"m v=2 2"_s, u"m v=3 3"_s}));
    QVERIFY(next.inode != place.inode);
    QCOMPARE(next.offset, qint64(8));
    QCOMPARE(m_notes.size(), 1); // that it was made anew
}

void TailResumeTest::filesBetweenAreNamed()
{
    write("m v=1 1\n");
    const TailPlace place = readAll();
    QVERIFY(QFile::rename(path(), path("a.lp.2")));
    write("m v=2 2\n", "a.lp.1");
    write("m v=3 3\n");
    const auto hoursAgo = [this](const char *name, int hours) {
        QFile file(path(name));
        return file.open(QIODevice::ReadWrite) &&
               file.setFileTime(QDateTime::currentDateTime().addSecs(-3'600 * hours), QFile::FileModificationTime);
    };
    QVERIFY(hoursAgo("a.lp.2", 2) && hoursAgo("a.lp.1", 1));
    QStringList lines;
    readAll(&lines, place);
    QCOMPARE(lines, QStringList({u"m v=3 3"_s}));
    QVERIFY2(m_notes.join(u'\n').contains(path("a.lp.1")), qPrintable(m_notes.join(u'\n')));
}

void TailResumeTest::oneThatIsGoneIsTold()
{
    write("m v=1 1\n");
    TailPlace place = readAll();
    place.inode ^= 1U << 20U; // which no file here has
    QStringList lines;
    readAll(&lines, place, TailSource::Options::From::End);
    QCOMPARE(lines, QStringList({u"m v=1 1"_s}));
    QVERIFY(m_notes.join(u'\n').contains(u"not the file that an earlier run stopped in"_s));
}

void TailResumeTest::oneThatWasWrittenAnewIsTold_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::newRow("shorter") << QByteArray("n v=9 9\n");
    QTest::newRow("as long") << QByteArray("n v=9 9\nn v=8 8\n");
    QTest::newRow("longer") << QByteArray("n v=9 9\nn v=8 8\nn v=7 7\n");
    QTest::newRow("empty") << QByteArray();
}

void TailResumeTest::oneThatWasWrittenAnewIsTold()
{
    QFETCH(const QByteArray, now);
    write("m v=1 1\nm v=2 2\n");
    const TailPlace place = readAll();
    write(now, "a.lp", QIODevice::Truncate);
    QStringList lines;
    const TailPlace next = readAll(&lines, place);
    QCOMPARE(lines.size(), now.count('\n'));
    QCOMPARE(next.offset, qint64(now.size()));
    QVERIFY(m_notes.join(u'\n').contains(u"not the file that an earlier run stopped in"_s));
}

void TailResumeTest::aFileThatIsNotThereIsAnError()
{
    write("m v=1 1\n");
    TailSource::Options reading = options();
    reading.resume = readAll();
    QVERIFY(QFile::remove(path()));
    TailSource source(reading);
    const Status status = source.open();
    QVERIFY(!status);
    QVERIFY(status.error().message.contains(path()));
}

void TailResumeTest::theFirstRunBeginsWhereItIsTold()
{
    write("m v=1 1\nm v=2 2\nm v=");
    TailSource::Options reading = options();
    reading.from = TailSource::Options::From::End;
    TailSource source(reading);
    QVERIFY(source.open());
    // Also when nothing is settled before it is killed, it is known where it began.
    const auto place = reading.places->behind(0, -1);
    QVERIFY(place);
    QCOMPARE(place->offset, qint64(16));
    write("3 3\n");
    QStringList lines;
    readAll(&lines, *place, TailSource::Options::From::End);
    QCOMPARE(lines, QStringList({u"m v=3 3"_s}));
}

void TailResumeTest::placesFollowARotation()
{
    write("m v=1 1\nm v=2 2\n");
    const TailSource::Options reading = options();
    TailSource source(reading);
    QVERIFY(source.open());
    QCOMPARE(all(source).size(), 2);
    const quint64 first = reading.places->behind(2, 16)->inode;
    QVERIFY(QFile::rename(path(), path("a.lp.1")));
    write("m v=3 3\n");
    QCOMPARE(all(source), QStringList({u"m v=3 3"_s}));
    QCOMPARE(reading.places->behind(2, 16)->inode, first);
    const auto now = reading.places->behind(3, source.offset());
    QVERIFY(now && now->inode != first);
    QCOMPARE(now->offset, qint64(8));
    QCOMPARE(now->head, "m v=3 3\n");
}

void TailResumeTest::placesFollowATruncation()
{
    write("m v=1 1\nm v=2 2\n");
    const TailSource::Options reading = options();
    TailSource source(reading);
    QVERIFY(source.open());
    QCOMPARE(all(source).size(), 2);
    write("n v=9 9\n", "a.lp", QIODevice::Truncate);
    QCOMPARE(all(source), QStringList({u"n v=9 9"_s}));
    const auto now = reading.places->behind(3, source.offset());
    QVERIFY(now);
    QCOMPARE(now->offset, qint64(8));
    QCOMPARE(now->head, "n v=9 9\n");
}

void TailResumeTest::offsetsAreThoseOfTheRecord()
{
    write("# a comment\nm v=1 1\n\nbad\nm v=2 2\n");
    TailSource source(options());
    QVERIFY(source.open());
    QList<qint64> ends;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(source.next() != Source::Next::End);
        ends += source.offset();
    }
    QCOMPARE(ends, QList<qint64>({20, 25, 33}));
}

QTEST_GUILESS_MAIN(TailResumeTest)
#include "tailresume_test.moc"
