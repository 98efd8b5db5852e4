// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentjournal.h"
#include "core/pipeline/document/documentrun.h"
#include "core/pipeline/document/pipelinedocument.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace penstock;
using Rest = LineProtocolSource::Rest;

/// Where the run of a document goes on.
class DocumentJournalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(put("in.lp", "m v=1 1\nm v=2 2\nm v=3 3\n"));
        QVERIFY(put("in.csv", "time,v\n1,2\n"));
        QCOMPARE(::mkfifo(path("pipe").toLocal8Bit().constData(), 0600), 0);
    }

    void whatCanBeGoneOnWith_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("sinks");
        QTest::addColumn<bool>("isKept");
        const QByteArray influx = R"({"type":"influx","url":"http://127.0.0.1:1","database":"d"})";
        const QByteArray csv = R"({"type":"csv","path":"out.csv"})";
        const QByteArray list = R"({"type":"list"})";
        QTest::newRow("a file") << QByteArray(R"({"type":"file","path":"in.lp"})") << influx << true;
        QTest::newRow("a CSV file") << QByteArray(R"({"type":"csv","path":"in.csv"})") << influx << true;
        QTest::newRow("lines") << QByteArray(R"({"type":"text","lines":["m v=1 1"]})") << influx << true;
        QTest::newRow("into a file as well")
            << QByteArray(R"({"type":"file","path":"in.lp"})") << QByteArray(influx + ',' + csv) << true;
        QTest::newRow("a list is in memory only")
            << QByteArray(R"({"type":"file","path":"in.lp"})") << QByteArray(influx + ',' + list) << false;
        QTest::newRow("a pipe cannot be read twice")
            << QByteArray(R"({"type":"file","path":"pipe"})") << influx << false;
        QTest::newRow("nor can what comes on stdin") << QByteArray(R"({"type":"stdin"})") << influx << false;
        QTest::newRow("a tail knows its place itself")
            << QByteArray(R"({"type":"tail","path":"in.lp"})") << influx << false;
        QTest::newRow("a file, but nobody wants it")
            << QByteArray(R"({"type":"file","path":"in.lp","resume":false})") << influx << false;
        QTest::newRow("a CSV file, but nobody wants it")
            << QByteArray(R"({"type":"csv","path":"in.csv","resume":false})") << influx << false;
        QTest::newRow("lines, but nobody wants it")
            << QByteArray(R"({"type":"text","lines":["m v=1 1"],"resume":false})") << influx << false;
    }

    void whatCanBeGoneOnWith()
    {
        QFETCH(const QByteArray, source);
        QFETCH(const QByteArray, sinks);
        QFETCH(const bool, isKept);
        const Result<PipelineDocument> document = read(source, sinks);
        QVERIFY2(document, qPrintable(document ? QString() : document.error().message));
        QCOMPARE(DocumentJournal::of(*document, {}) != nullptr, isKept);
    }

    void aRunThatWasBrokenOffIsGoneOnWith_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<quint64>("row");
        QTest::addColumn<QString>("note");
        QTest::newRow("nothing changed") << QByteArray() << quint64(2) << QStringLiteral("after row 2");
        QTest::newRow("only the policy") << QByteArray("policy") << quint64(2) << QStringLiteral("after row 2");
        QTest::newRow("another database")
            << QByteArray("sink") << quint64(0) << QStringLiteral("the document says something else now");
        QTest::newRow("another unit of its times")
            << QByteArray("source") << quint64(0) << QStringLiteral("the document says something else now");
        QTest::newRow("another file") << QByteArray("file") << quint64(0) << QStringLiteral("The file has changed");
        QTest::newRow("it came to its end") << QByteArray("whole") << quint64(0) << QString();
    }

    void aRunThatWasBrokenOffIsGoneOnWith()
    {
        QFETCH(const QByteArray, change);
        QFETCH(const quint64, row);
        QFETCH(const QString, note);
        const QByteArray file = R"({"type":"file","path":"in.lp"})";
        const QByteArray influx = R"({"type":"influx","url":"http://127.0.0.1:1","database":"d"})";
        Rest first;
        {
            const auto journal = DocumentJournal::of(read(file, influx).value(), {});
            first = journal->begin({}).value();
            QVERIFY(first.keepsNow && first.now > 0);
            QCOMPARE(first.offset, qint64(0));
            QVERIFY(journal->open().value() == Checkpoint());
            QVERIFY(journal->save({}, false));
            Checkpoint settled;
            settled.row = 2;
            settled.accepted = 2;
            journal->settled(settled); // and then it is killed, or ends
            if (change == "whole") {
                settled.isComplete = true;
                QVERIFY(journal->save(settled, true));
                journal->finish(true);
            }
        }
        if (change == "file")
            QVERIFY(put("in.lp", "m v=1 1\nm v=2 2\nm v=4 4\n"));
        const QByteArray source = change == "source" ? QByteArray(file).replace("}", R"(,"precision":"ms"})") : file;
        const QByteArray sink = change == "sink" ? QByteArray(influx).replace(R"("d")", R"("e")") : influx;
        const auto next =
            DocumentJournal::of(read(source, sink, change == "policy" ? R"({"concurrency":7})" : "{}").value(), {});
        const Rest from = next->begin({}).value();
        QCOMPARE(next->resumesBehind(), row);
        QCOMPARE(from.now == first.now, row > 0); // lines without a time get the one that they had
        QVERIFY2(next->notes().join(u'\n').contains(note), qPrintable(next->notes().join(u'\n')));
        QCOMPARE(next->notes().isEmpty(), note.isEmpty());
        const Checkpoint at = next->open().value();
        QCOMPARE(at.row, row);
        QCOMPARE(at.accepted, row);
        QVERIFY(!at.isComplete);
    }

    void partsGoOnWhereTheyBegan()
    {
        const QByteArray file = R"({"type":"file","path":"in.lp"})";
        const QByteArray influx = R"({"type":"influx","url":"http://127.0.0.1:1","database":"d"})";
        Rest second;
        second.offset = 8;
        second.line = 2;
        second.rows = 1;
        second.now = 77;
        second.keepsNow = true;
        second.context.database = "other";
        second.context.retentionPolicy = "weeks";
        for (const bool hasBegun : {false, true}) {
            {
                const auto journal = DocumentJournal::of(read(file, influx).value(), {});
                QVERIFY(journal->begin({}));
                QVERIFY(journal->open());
                Checkpoint whole;
                whole.row = 1;
                whole.accepted = 1;
                whole.isComplete = true;
                QVERIFY(journal->save(whole, true));
                if (hasBegun) {
                    journal->beginPart(second);
                    QVERIFY(journal->open().value() == Checkpoint());
                    QVERIFY(journal->save({}, false));
                    Checkpoint settled;
                    settled.row = 2;
                    settled.accepted = 1;
                    journal->settled(settled);
                }
            }
            const auto next = DocumentJournal::of(read(file, influx).value(), {});
            const Rest from = next->begin({}).value();
            const Checkpoint at = next->open().value();
            QCOMPARE(at.row, quint64(hasBegun ? 2 : 1));
            QVERIFY(!at.isComplete); // that was the end of the part
            QCOMPARE(from.offset, hasBegun ? second.offset : 0);
            if (hasBegun) {
                QCOMPARE(from.rows, second.rows);
                QCOMPARE(from.line, second.line);
                QCOMPARE(from.now, second.now);
                QVERIFY(from.context == second.context);
            }
            next->finish(true);
        }
    }

    void oneRunAtATime()
    {
        const QByteArray file = R"({"type":"file","path":"in.lp"})";
        const QByteArray influx = R"({"type":"influx","url":"http://127.0.0.1:1","database":"d"})";
        const auto one = DocumentJournal::of(read(file, influx).value(), {});
        QVERIFY(one->begin({}));
        const auto other = DocumentJournal::of(read(file, influx).value(), {});
        QCOMPARE(other->begin({}).error().kind, Error::Kind::Unavailable);
        one->close(); // of one part
        QVERIFY(!other->begin({}));
        one->finish(false);
        QVERIFY(other->begin({}));
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    bool put(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    Result<PipelineDocument> read(const QByteArray &source, const QByteArray &sinks,
                                  const QByteArray &policy = "{}") const
    {
        QByteArray text = R"({"schema":"penstock pipeline","version":1,"source":)" + source + R"(,"sinks":[)" + sinks +
                          R"(],"policy":)" + policy + '}';
        for (const char *name : {"in.lp", "in.csv", "pipe", "out.csv"})
            text.replace(QByteArray("\"path\":\"") + name, "\"path\":\"" + path(name).toUtf8());
        put("flow.json", text);
        return PipelineDocument::readFile(path("flow.json"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DocumentJournalTest)
#include "documentjournal_test.moc"
