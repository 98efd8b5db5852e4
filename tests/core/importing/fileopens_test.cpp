// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/csvanalysis.h"
#include "core/importing/csvimport.h"
#include "core/importing/linepreviewjob.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"
#include "tests/support/settingsfor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/inotify.h>
#include <unistd.h>

using namespace penstock;

namespace {

/// Counts how often a file is opened, whoever does it.
class OpenCounter
{
public:
    explicit OpenCounter(const QString &path) : m_descriptor(inotify_init1(IN_NONBLOCK))
    {
        inotify_add_watch(m_descriptor, QFile::encodeName(path).constData(), IN_OPEN);
    }
    ~OpenCounter() { close(m_descriptor); }

    /// Since the last time.
    int take() const
    {
        int count = 0;
        // One event at a time, so that equal ones are told apart.
        inotify_event event{};
        while (read(m_descriptor, &event, sizeof event) == sizeof event)
            ++count;
        return count;
    }

private:
    Q_DISABLE_COPY_MOVE(OpenCounter)
    int m_descriptor;
};

} // namespace

/// From path to socket a file is opened once for each purpose: looked at, previewed, imported.
class FileOpensTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theAnalysisOpensOnce_data();
    void theAnalysisOpensOnce();
    void thePreviewOpensOnce();
    void theImportOpensOnce();

private:
    /// More than the rows at the start that are looked at, so that pieces from further down are read as well.
    bool write(bool header);
    bool analyse();

    QTemporaryDir m_folder;
    QString m_path;
    CsvAnalysis m_analysis;
};

void FileOpensTest::init()
{
    m_path = m_folder.filePath(QStringLiteral("data.csv"));
    m_analysis = {};
}

bool FileOpensTest::write(bool header)
{
    constexpr int rows = 120'000;
    QByteArray text = header ? "time,host,load\n" : "";
    for (int i = 0; i < rows; ++i)
        text += QByteArray::number(1'700'000'000 + i) + ",host" + QByteArray::number(i % 7) + ",0.5\n";
    QFile file(m_path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool FileOpensTest::analyse()
{
    auto *job = new CsvAnalysisJob(m_path);
    connect(job, &Job::finished, this, [this, job] { m_analysis = job->analysis(); });
    return QTest::qWaitFor([this] { return !m_analysis.columns.isEmpty(); }, 30'000);
}

void FileOpensTest::theAnalysisOpensOnce_data()
{
    QTest::addColumn<bool>("header");
    QTest::newRow("with a header") << true;
    QTest::newRow("without one") << false;
}

void FileOpensTest::theAnalysisOpensOnce()
{
    QFETCH(bool, header);
    QVERIFY(write(header));
    const OpenCounter opens(m_path);
    QVERIFY(analyse());
    QCOMPARE(opens.take(), 1);
    QCOMPARE(m_analysis.columns.size(), 3);
    QVERIFY(!m_analysis.wholeFileSampled);
    QVERIFY(m_analysis.sampledRows > 20'000); // of the start alone
}

void FileOpensTest::thePreviewOpensOnce()
{
    QVERIFY(write(true) && analyse());
    m_analysis.plan.pipeline.target.database = QStringLiteral("d");
    const OpenCounter opens(m_path);
    auto *job = new LinePreviewJob(m_analysis.plan, 20);
    qsizetype lines = 0;
    connect(job, &Job::finished, this, [&lines, job] { lines = job->preview().lines.size(); });
    QTRY_COMPARE(lines, 20);
    QCOMPARE(opens.take(), 1);
}

void FileOpensTest::theImportOpensOnce()
{
    QVERIFY(write(true) && analyse());
    m_analysis.plan.pipeline.target.database = QStringLiteral("d");
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return FakeAnswer::of(204).empty(); });
    ClientSettings settings = settingsFor(server.url(), Flavour::V1);
    PipelineRegistry registry;
    const OpenCounter opens(m_path);
    const Result<Pipeline *> pipeline = startImport(m_analysis.plan, settings, registry, &registry);
    QVERIFY(pipeline);
    PipelineSnapshot last;
    connect(*pipeline, &Pipeline::finished, this, [&, running = *pipeline] { last = running->snapshot(); });
    QTRY_VERIFY_WITH_TIMEOUT(last.isOver(), 30'000);
    QCOMPARE(last.accepted, 120'000u);
    QCOMPARE(opens.take(), 1);
}

QTEST_GUILESS_MAIN(FileOpensTest)
#include "fileopens_test.moc"
