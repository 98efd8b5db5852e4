// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/source/tailing.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace penstock;
using namespace Qt::StringLiterals;

class TailSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fromTheBeginning();
    void fromTheEnd_data();
    void fromTheEnd();
    void fromAnOffset();
    void aCutLineWaitsForItsEnd();
    void linesOfAllKinds_data();
    void linesOfAllKinds();
    void anotherPrecision();
    void w3_3_rotation();
    void rotationEndsTheLastLine();
    void goneForAWhile();
    void w3_3_truncation();
    void writtenAnewInPlace();
    void openStrings();
    void finish();
    void finishReadsARotatedFile();
    void whatCannotBeFollowed();
    void stopsAtOnce();
    void comesWhileItWaits();

private:
    QString path() const { return m_folder->filePath(u"a.lp"_s); }
    void write(const QByteArray &text, QIODevice::OpenMode mode = QIODevice::Append)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | mode));
        QCOMPARE(file.write(text), text.size());
    }
    std::unique_ptr<TailSource> tail(TailSource::Options::From from = TailSource::Options::From::Beginning,
                                     qint64 offset = -1)
    {
        TailSource::Options options;
        options.file = path();
        options.from = from;
        options.offset = offset;
        options.look = soon;
        options.finish = m_finish.get_token();
        auto source = std::make_unique<TailSource>(options);
        if (const Status status = source->open(); !status)
            qWarning("%s", qPrintable(status.error().message));
        return source;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::stop_source m_finish;
};

void TailSourceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_finish = {};
}

void TailSourceTest::fromTheBeginning()
{
    write("m v=1 1\nm v=2 2\n");
    const auto source = tail();
    QCOMPARE(all(*source), QStringList({u"m v=1 1"_s, u"m v=2 2"_s}));
    QCOMPARE(source->record().row, 2U);
    QCOMPARE(source->record().position, 2U);
    QCOMPARE(source->record().topic, "a.lp");
    QCOMPARE(source->offset(), 16);
    write("m v=3 3\n");
    QCOMPARE(all(*source), QStringList(u"m v=3 3"_s));
    QCOMPARE(source->record().position, 3U);
    QCOMPARE(source->bytesRead(), 24);
    QCOMPARE(source->notes(), QStringList());
}

void TailSourceTest::fromTheEnd_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("line");

    QTest::newRow("whole lines") << QByteArray("m v=1 1\n") << QByteArray("m v=2 2\n") << u"m v=2 2"_s;
    QTest::newRow("an empty file") << QByteArray() << QByteArray("m v=2 2\n") << u"m v=2 2"_s;
    // Half a line would be another one.
    QTest::newRow("within a line") << QByteArray("m v=1 1\nm,t=a v") << QByteArray("=2 2\n") << u"m,t=a v=2 2"_s;
    QTest::newRow("within the first") << QByteArray("m v") << QByteArray("=2 2\n") << u"m v=2 2"_s;
}

void TailSourceTest::fromTheEnd()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, more);
    QFETCH(const QString, line);
    write(before);
    const auto source = tail(TailSource::Options::From::End);
    QCOMPARE(all(*source), QStringList());
    write(more);
    QCOMPARE(all(*source), QStringList(line));
    QCOMPARE(source->offset(), QFile(path()).size());
}

void TailSourceTest::fromAnOffset()
{
    write("m v=1 1\nm v=2 2\nm v=3 3\n");
    QCOMPARE(all(*tail(TailSource::Options::From::End, 8)), QStringList({u"m v=2 2"_s, u"m v=3 3"_s}));
    // Every record's offset is where another run goes on.
    const auto source = tail();
    QCOMPARE(source->next(), Source::Next::Record);
    QCOMPARE(all(*tail(TailSource::Options::From::End, source->offset())), QStringList({u"m v=2 2"_s, u"m v=3 3"_s}));
    // A file that is shorter than that is another one.
    const auto beyond = tail(TailSource::Options::From::End, 100);
    QCOMPARE(all(*beyond).size(), 3);
    QCOMPARE(beyond->notes().size(), 1);
}

void TailSourceTest::aCutLineWaitsForItsEnd()
{
    write("m v=1 1\nm v=");
    const auto source = tail();
    QCOMPARE(all(*source), QStringList(u"m v=1 1"_s));
    QCOMPARE(source->offset(), 8);
    write("2 2");
    QCOMPARE(all(*source), QStringList());
    write("2\nm");
    QCOMPARE(all(*source), QStringList(u"m v=2 22"_s));
    write(" s=\"a\n");
    QCOMPARE(all(*source), QStringList());
    write("b\" 3\n");
    QCOMPARE(all(*source), QStringList(u"m s=\"a\nb\" 3"_s));
}

void TailSourceTest::linesOfAllKinds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");

    QTest::newRow("comment") << QByteArray("# m v=1\n") << QString();
    QTest::newRow("blank") << QByteArray("\n  \n") << QString();
    QTest::newRow("return") << QByteArray("m v=1 1\r\n") << u"m v=1 1"_s;
    QTest::newRow("no field") << QByteArray("m,t=a 1\n") << u"<"_s;
    QTest::newRow("field of no kind") << QByteArray("m v=abc 1\n") << u"<"_s;
    QTest::newRow("NUL") << QByteArray("m s=\"a\0b\" 1\n", 12) << u"<the line holds a NUL"_s;
    QTest::newRow("no UTF-8") << QByteArray("m s=\"\xff\" 1\n") << u"<"_s;
}

void TailSourceTest::linesOfAllKinds()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, line);
    write(text + "m v=9 9\n");
    const QStringList lines = all(*tail());
    QCOMPARE(lines.constLast(), u"m v=9 9"_s);
    QCOMPARE(lines.size(), line.isEmpty() ? 1 : 2);
    if (!line.isEmpty())
        QVERIFY2(lines.constFirst().startsWith(line), qPrintable(lines.constFirst()));
}

void TailSourceTest::anotherPrecision()
{
    write("m v=1 5\nm v=2\nm v=3\nm v=4 99999999999999\n");
    TailSource::Options options;
    options.file = path();
    options.from = TailSource::Options::From::Beginning;
    options.precision = Precision::Seconds;
    options.look = soon;
    TailSource source(options);
    QVERIFY(source.open());
    const QStringList lines = all(source);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], u"m v=1 5000000000"_s);
    QVERIFY(lines[1].section(u' ', 2).toLongLong() < lines[2].section(u' ', 2).toLongLong());
    QVERIFY(lines[3].startsWith(u'<'));
    QCOMPARE(text(source.rawText()), u"m v=4 99999999999999"_s);
}

void TailSourceTest::w3_3_rotation()
{
    write("m v=1 1\n");
    const auto source = tail();
    QCOMPARE(all(*source), QStringList(u"m v=1 1"_s));
    write("m v=2 2\n");
    QVERIFY(QFile::rename(path(), path() + u".1"_s));
    write("m v=3 3\n");
    QCOMPARE(all(*source), QStringList({u"m v=2 2"_s, u"m v=3 3"_s}));
    QCOMPARE(source->record().position, 1U);
    QCOMPARE(source->record().row, 3U);
    QCOMPARE(source->offset(), 8);
    QCOMPARE(source->notes().size(), 1);
    write("m v=4 4\n");
    QCOMPARE(all(*source), QStringList(u"m v=4 4"_s));
}

void TailSourceTest::rotationEndsTheLastLine()
{
    write("m v=1 1\nm v=2 2");
    const auto source = tail();
    QCOMPARE(all(*source), QStringList(u"m v=1 1"_s));
    QVERIFY(QFile::rename(path(), path() + u".1"_s));
    write("");
    QCOMPARE(all(*source), QStringList(u"m v=2 2"_s));
    QVERIFY(QFile::rename(path(), path() + u".2"_s));
    write("m v=3 3\n");
    QCOMPARE(all(*source), QStringList(u"m v=3 3"_s));
}

void TailSourceTest::goneForAWhile()
{
    write("m v=1 1\n");
    const auto source = tail();
    QCOMPARE(all(*source), QStringList(u"m v=1 1"_s));
    QVERIFY(QFile::rename(path(), path() + u".1"_s));
    QCOMPARE(all(*source), QStringList());
    write("m v=2 2\n");
    QCOMPARE(all(*source), QStringList(u"m v=2 2"_s));
}

void TailSourceTest::w3_3_truncation()
{
    write("m v=1 1\nm v=2 2\nm v=");
    const auto source = tail();
    QCOMPARE(all(*source).size(), 2);
    write("m v=3 3\n", QIODevice::Truncate);
    QCOMPARE(all(*source), QStringList(u"m v=3 3"_s));
    QCOMPARE(source->record().position, 1U);
    const QStringList notes = source->notes();
    QCOMPARE(notes.size(), 2);
    QVERIFY2(notes[0].contains("a.lp"_L1), qPrintable(notes[0]));
    QVERIFY2(notes[1].startsWith(u'1'), qPrintable(notes[1]));
}

void TailSourceTest::writtenAnewInPlace()
{
    write("m v=1 1\n");
    const auto source = tail();
    QCOMPARE(all(*source), QStringList(u"m v=1 1"_s));
    // Longer than what was read, so that only its bytes tell.
    write("m v=7 7\nm v=8 8\n", QIODevice::Truncate);
    QCOMPARE(all(*source), QStringList({u"m v=7 7"_s, u"m v=8 8"_s}));
    QCOMPARE(source->notes().size(), 1);
}

void TailSourceTest::openStrings()
{
    write("m s=\"never closed 1\nm v=2 2\n");
    const auto source = tail();
    QCOMPARE(all(*source), QStringList());
    // Beyond a MiB nobody waits for the other quote; what follows is read as it is, up to a last line without end.
    QByteArray more;
    while (more.size() < 3 * 1024 * 1024)
        more += "m v=3 3\n";
    write(more + "m v=4");
    const QStringList lines = all(*source);
    QCOMPARE(lines.size(), 2 + more.size() / 8);
    QVERIFY2(lines.constFirst().contains("not closed"_L1), qPrintable(lines.constFirst()));
    QCOMPARE(lines[1], u"m v=2 2"_s);
    write(" 4\n");
    QCOMPARE(all(*source), QStringList(u"m v=4 4"_s));
}

void TailSourceTest::finish()
{
    write("m v=1 1\nm v=2");
    const auto source = tail();
    m_finish.request_stop();
    QCOMPARE(all(*source), QStringList({u"m v=1 1"_s, u"END"_s}));
    QCOMPARE(source->notes().size(), 1);
    QVERIFY(source->notes().constFirst().contains("no end yet"_L1));
}

void TailSourceTest::finishReadsARotatedFile()
{
    write("m v=1 1\n");
    const auto source = tail();
    QVERIFY(QFile::rename(path(), path() + u".1"_s));
    write("m v=2 2\n");
    m_finish.request_stop();
    QCOMPARE(all(*source), QStringList({u"m v=1 1"_s, u"m v=2 2"_s, u"END"_s}));
}

void TailSourceTest::whatCannotBeFollowed()
{
    TailSource::Options options;
    options.file = path();
    const Status missing = TailSource(options).open();
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::File);
    QVERIFY(missing.error().message.contains("a.lp"_L1));
    options.file = m_folder->path();
    const Status folder = TailSource(options).open();
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, Error::Kind::BadInput);
}

void TailSourceTest::stopsAtOnce()
{
    write("");
    TailSource::Options options;
    options.file = path();
    options.look = std::chrono::hours(1);
    TailSource source(options);
    QVERIFY(source.open());
    std::stop_source stop;
    std::jthread stopper([&stop] { stop.request_stop(); });
    QCOMPARE(source.nextWithin({stop.get_token(), {}}), Source::Next::Waiting);
}

void TailSourceTest::comesWhileItWaits()
{
    write("");
    const auto source = tail();
    std::jthread writer([this] { write("m v=1 1\n"); });
    QCOMPARE(source->next(), Source::Next::Record);
    QCOMPARE(text(source->record().line), u"m v=1 1"_s);
    writer.join();
    std::jthread finisher([this] { m_finish.request_stop(); });
    QCOMPARE(source->next(), Source::Next::End);
}

QTEST_GUILESS_MAIN(TailSourceTest)
#include "tailsource_test.moc"
