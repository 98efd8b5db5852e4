// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// penstock_bench_query [ROWS [URL DATABASE]]: what a query of so many rows (10,000,000) of a time, an integer and a
// float costs the window, against a real influxd: one that it starts and fills by penstock-cli import, or that URL with
// a measurement m. The longest gap of the window's thread (limit 33 ms; by the clock, and by its own processor time,
// which does not count what else the machine does), memory against the columns' size (limit 1.5 times and 64 MiB), a
// stop (limit 200 ms), and the same within a budget of 200 MB with sort, filter, chart and export of the spilled table.
#include "core/localserver/localserver.h"
#include "core/query/query.h"
#include "core/result/chunkstore.h"
#include "core/session/session.h"
#include "tests/support/gapmeter.h"
#include "tests/support/influxdserver.h"
#include "tests/support/memorysecretstore.h"
#include "tests/ui/answer/savedtable.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/query/answerpane.h"
#include "ui/query/budgetbar.h"
#include "ui/results/resulttableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

using namespace penstock;

namespace {

constexpr qint64 patience = 900'000; // ms
constexpr std::int64_t start = 1'704'067'200'000'000'000;
constexpr double mebibyte = 1'048'576;

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

/// MiB, of this process: "VmRSS" or "VmHWM", the most since resetPeak().
double memory(const QByteArray &name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').value(0).toDouble() / 1'024;
    }
    return 0;
}

void resetPeak()
{
    if (QFile file(QStringLiteral("/proc/self/clear_refs")); file.open(QIODevice::WriteOnly))
        file.write("5");
}

qint64 waitFor(const QString &what, const std::function<bool()> &isDone)
{
    QElapsedTimer clock;
    clock.start();
    while (!isDone()) {
        if (clock.elapsed() > patience)
            giveUp(what + QStringLiteral(" did not end."));
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    }
    return clock.elapsed();
}

void judge(const char *what, const GapMeter &meter, qint64 elapsed)
{
    std::printf("%s: %.1f s; longest gap of the window's thread %lld ms of its own time, %lld ms by the clock "
                "(limit 33): ratio %.2f\n",
                what, double(elapsed) / 1e3, static_cast<long long>(meter.largestBusy()),
                static_cast<long long>(meter.largest()), double(meter.largestBusy()) / 33);
    std::fflush(stdout);
}

/// Rows into the measurement m, as a person would bring them.
void importRows(const QUrl &url, const QString &database, int rows, const QString &folder)
{
    const QString path = folder + QStringLiteral("/m.csv");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(file.errorString());
    file.write("time,count,value\n");
    for (int i = 0; i < rows; ++i)
        file.write(QByteArray::number(start + qint64(i) * 10'000'000) + ',' +
                   QByteArray::number(qint64(i) * 7'654'321 % rows) + ',' +
                   QByteArray::number(double(qint64(i) * 37 % 100'000) / 100 + 0.005, 'g', 17) + '\n');
    file.close();
    const QString cli = QCoreApplication::applicationDirPath() + QStringLiteral("/penstock-cli");
    const QStringList arguments{QStringLiteral("import"),
                                path,
                                QStringLiteral("--url"),
                                url.toString(),
                                QStringLiteral("--database"),
                                database,
                                QStringLiteral("--create-database"),
                                QStringLiteral("--measurement"),
                                QStringLiteral("m"),
                                QStringLiteral("--batch-size"),
                                QStringLiteral("20000")};
    if (QProcess::execute(cli, arguments) != 0)
        giveUp(QStringLiteral("The import failed."));
    QFile::remove(path);
}

} // namespace

class QueryBench
{
public:
    QueryBench(const QUrl &url, const QString &database, int rows) : m_rows(std::size_t(rows)), m_database(database)
    {
        Profile profile = Profile::createNew();
        profile.name = QStringLiteral("bench");
        profile.url = url;
        m_session = std::make_unique<Session>(profile, m_secrets, m_localServer);
        m_session->open();
        waitFor(QStringLiteral("The session"), [this] { return m_session->state() != Session::State::Opening; });
        if (m_session->state() != Session::State::Open)
            giveUp(m_session->error().message);
    }

    void wholeAnswer()
    {
        const double before = memory("VmRSS");
        open(std::size_t(8) << 30);
        resetPeak();
        run("10 M rows into a table");
        const double columns = double(m_rows) * 24 / mebibyte;
        const double limit = 1.5 * columns + 64;
        const double peak = memory("VmHWM") - before;
        std::printf("memory: %.0f MiB more than before, columns take %.0f MiB (limit %.0f MiB): ratio %.2f\n", peak,
                    columns, limit, peak / limit);
        close();
        std::printf("memory after the tab is closed: %.0f MiB more than before\n", memory("VmRSS") - before);
    }

    void stopped()
    {
        open(std::size_t(8) << 30);
        m_pane->run(*m_session, query());
        waitFor(QStringLiteral("The first million"), [this] { return table().resultModel().rowCount() >= 1'000'000; });
        QElapsedTimer clock;
        clock.start();
        m_pane->stop();
        waitFor(QStringLiteral("The stop"), [this] { return !m_pane->isRunning(); });
        const qint64 stop = clock.restart();
        close();
        waitFor(QStringLiteral("The memory"), [this] { return m_store->memoryBytes() == 0; });
        std::printf("stop: %lld ms, and %lld ms until the rows are given back (limit 200)\n",
                    static_cast<long long>(stop), static_cast<long long>(clock.elapsed()));
    }

    void withinABudget()
    {
        open(200'000'000);
        auto *question = m_pane->findChild<BudgetBar *>();
        const auto answer = QObject::connect(&m_poll, &QTimer::timeout, m_pane.get(), [question] {
            if (question->isVisible())
                question->findChildren<QPushButton *>().constFirst()->click(); // go on
        });
        m_poll.start(20);
        run("10 M rows within 200 MB");
        QObject::disconnect(answer);
        std::printf("in memory %.0f MiB, in the file %.0f MiB\n", double(m_store->memoryBytes()) / mebibyte,
                    double(m_store->spilledBytes()) / mebibyte);
        GapMeter meter;
        const auto column = std::size_t(table().columns().id(1));
        table().setSorts({{column, true}});
        judge("sorting it", meter, waitFor(QStringLiteral("The sort"), [this] { return !table().isArranging(); }));
        if (table().resultModel().exactText(0, int(column)) != QString::number(m_rows - 1))
            giveUp(QStringLiteral("It is not sorted: ") + table().resultModel().exactText(0, int(column)));
        meter.reset();
        table().setColumnFilter(int(column), QStringLiteral("< 1000"));
        judge("filtering it", meter,
              waitFor(QStringLiteral("The filter"), [this] { return table().resultModel().rowCount() == 1'000; }));
        table().setColumnFilter(int(column), {});
        table().setSorts({});
        meter.reset();
        m_pane->results()->setPage(ResultView::Page::Chart);
        ChartView &chart = *m_pane->results()->chartView();
        bool isBuilt = false;
        QObject::connect(&chart, &ChartView::built, m_pane.get(), [&isBuilt] { isBuilt = true; });
        judge("its chart", meter, waitFor(QStringLiteral("The chart"), [&] { return isBuilt && !chart.isBuilding(); }));
        m_pane->results()->setPage(ResultView::Page::Table);
        waitFor(QStringLiteral("The filter"), [this] { return !table().isArranging(); });
        meter.reset();
        const QString path = m_folder.filePath(QStringLiteral("out.csv"));
        saveTable(*m_pane->results(), path, {});
        judge("its export", meter, waitFor(QStringLiteral("The export"), [&path] { return QFile::exists(path); }));
        std::printf("the file has %.0f MiB\n", double(QFile(path).size()) / mebibyte);
        QFile::remove(path);
        close();
    }

    void intoAFile()
    {
        open(200'000'000);
        const double before = memory("VmRSS");
        resetPeak();
        GapMeter meter;
        QElapsedTimer clock;
        clock.start();
        const QString path = m_folder.filePath(QStringLiteral("all.csv.zst"));
        m_pane->run(*m_session, query(), path, {});
        waitFor(QStringLiteral("The file"), [this] { return !m_pane->isRunning(); });
        judge("10 M rows straight into a packed file", meter, clock.elapsed());
        std::printf("memory: %.0f MiB more than before, the file has %.0f MiB\n", memory("VmHWM") - before,
                    double(QFile(path).size()) / mebibyte);
        close();
    }

private:
    Query query() const
    {
        Query query;
        query.script = Script(QStringLiteral("SELECT count, value FROM m"));
        query.database = m_database;
        return query;
    }
    ResultTableView &table() { return *m_pane->results()->tableView(); }

    void open(std::size_t budget)
    {
        m_store = ChunkStore::create(budget, m_folder.path());
        m_pane = std::make_unique<AnswerPane>(m_store);
        m_pane->resize(1'366, 768);
        m_pane->show();
    }
    void close() { m_pane.reset(); }

    void run(const char *what)
    {
        GapMeter meter;
        QElapsedTimer clock;
        clock.start();
        m_pane->run(*m_session, query());
        waitFor(QStringLiteral("The query"), [this] { return !m_pane->isRunning(); });
        if (std::size_t(table().resultModel().table()->rowCount()) != m_rows)
            giveUp(QStringLiteral("Rows are missing."));
        judge(what, meter, clock.elapsed());
    }

    std::size_t m_rows;
    QString m_database;
    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    LocalServer m_localServer{QString(), m_folder.filePath(QStringLiteral("local"))};
    std::unique_ptr<Session> m_session;
    std::shared_ptr<ChunkStore> m_store;
    std::unique_ptr<AnswerPane> m_pane;
    QTimer m_poll;
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int rows = argc > 1 ? std::atoi(argv[1]) : 10'000'000;
    InfluxdServer server;
    QUrl url = argc > 3 ? QUrl(QString::fromLocal8Bit(argv[2])) : QUrl();
    const QString database = argc > 3 ? QString::fromLocal8Bit(argv[3]) : QStringLiteral("bench");
    if (url.isEmpty()) {
        if (!server.start())
            giveUp(server.problem());
        url = server.url();
        importRows(url, database, rows, server.folder());
    }
    QueryBench bench(url, database, rows);
    bench.wholeAnswer();
    bench.stopped();
    bench.withinABudget();
    bench.intoAFile();
    return 0;
}
