// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// penstock_bench_explorer [MEASUREMENTS [VALUES]]: the explorer on a real influxd of 1.x with so many measurements
// (100,000) and values of one tag (1,000,000): how long the window is busy at a time while branches are opened, more is
// shown and names are searched. Of the thread's processor time, so that others on the machine do not count.
#include "tests/support/influxdserver.h"
#include "tests/ui/common/testservices.h"
#include "ui/explorer/explorerdock.h"
#include "ui/explorer/explorerfilter.h"
#include "ui/explorer/explorermodel.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDeadlineTimer>
#include <QLineEdit>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace penstock;

namespace {

double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Knows the event that took longest.
class Application final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const double before = milliseconds();
        const bool isOuter = m_depth++ == 0;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        if (isOuter)
            m_longest = std::max(m_longest, milliseconds() - before);
        return result;
    }

    double takeLongest() { return std::exchange(m_longest, 0); }

private:
    int m_depth = 0;
    double m_longest = 0;
};

void fill(const InfluxdServer &server, int measurements, int values)
{
    server.query(QStringLiteral("CREATE DATABASE many"));
    server.query(QStringLiteral("CREATE DATABASE wide"));
    constexpr int batch = 10'000;
    const auto write = [&server](const QString &database, int count, auto line) {
        QByteArray lines;
        for (int i = 0; i < count; ++i) {
            lines += line(i);
            if ((i + 1) % batch == 0 || i + 1 == count) {
                if (server.write(database, lines) != 204)
                    std::abort();
                lines.clear();
            }
        }
    };
    write(QStringLiteral("many"), measurements,
          [](int i) { return "m" + QByteArray::number(i).rightJustified(7, '0') + " v=1 1\n"; });
    write(QStringLiteral("wide"), values,
          [](int i) { return "w,tag=v" + QByteArray::number(i).rightJustified(7, '0') + " v=1 1\n"; });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(argc, argv);
    const int measurements = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int values = argc > 2 ? std::atoi(argv[2]) : 1'000'000;
    InfluxdServer server({.extraDataConfig = QStringLiteral("max-series-per-database = 0\nmax-values-per-tag = 0\n")});
    if (!server.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(server.problem()));
        return 1;
    }
    fill(server, measurements, values);

    TestServices services;
    const Profile profile = services.addProfile(QStringLiteral("home"), server.url());
    ExplorerDock dock(services.services);
    dock.resize(320, 700);
    dock.show();
    auto *tree = dock.findChild<QTreeView *>();
    const QAbstractItemModel &model = *tree->model();
    const auto child = [&model](const QString &name, const QModelIndex &parent = {}) {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            if (model.index(row, 0, parent).data().toString() == name)
                return model.index(row, 0, parent);
        }
        return QModelIndex();
    };
    // Until it is so, and nothing is left to be done that it leads to: no event is pending and no timer is due.
    const auto wait = [](auto until) {
        const QDeadlineTimer patience(600'000);
        for (bool isIdle = false; !until() || !isIdle;) {
            if (patience.hasExpired())
                std::abort();
            isIdle = !QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents);
            if (isIdle && !until())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    };
    double longest = 0;
    const auto tell = [&application, &longest](const char *name) {
        const double time = application.takeLongest();
        longest = std::max(longest, time);
        std::printf("%-46s longest event %.1f ms of the processor\n", name, time);
        std::fflush(stdout);
    };
    const auto step = [](auto work) { // as an event, so that it counts
        QMetaObject::invokeMethod(qApp, work, Qt::QueuedConnection);
    };
    const auto lastKind = [&model](const QModelIndex &parent) {
        return ExplorerModel::kind(model.index(model.rowCount(parent) - 1, 0, parent));
    };
    using Kind = ExplorerNode::Kind;

    const QPersistentModelIndex home = child(QStringLiteral("home"));
    step([&] { tree->expand(home); });
    wait([&] { return child(QStringLiteral("many"), home).isValid(); });
    application.takeLongest();
    const QPersistentModelIndex many = child(QStringLiteral("many"), home);
    step([&] { tree->expand(many); });
    wait([&] { return lastKind(many) == Kind::More; });
    tell("opening a database");
    for (int i = 0; i < 4; ++i) {
        const int before = model.rowCount(many);
        step([&] { Q_EMIT tree->activated(model.index(model.rowCount(many) - 1, 0, many)); });
        wait([&] { return model.rowCount(many) > before; });
        tell("showing 10,000 measurements more");
    }
    auto *search = dock.findChild<QLineEdit *>();
    const auto *filter = dock.findChild<ExplorerFilter *>();
    const auto isLoading = [&](const QModelIndex &branch) {
        return model.rowCount(branch) > 0 && lastKind(branch) == Kind::Loading;
    };
    for (const char *text : {"9", "99", "999", "m00500", "no such name", ""}) {
        step([=] { search->setText(QString::fromLatin1(text)); });
        wait([&] { return filter->text() == QLatin1String(text) && !isLoading(many); });
        tell(qPrintable(QStringLiteral("searching “%1”").arg(QString::fromLatin1(text))));
    }
    // The search has hidden all rows: they are others now.
    const QPersistentModelIndex wide = child(QStringLiteral("wide"), child(QStringLiteral("home")));
    if (!wide.isValid())
        std::abort();
    step([&] { tree->expand(wide); });
    wait([&] { return child(QStringLiteral("w"), wide).isValid(); });
    const QPersistentModelIndex measurement = child(QStringLiteral("w"), wide);
    step([&] { tree->expand(measurement); });
    wait([&] { return child(QStringLiteral("tag"), measurement).isValid(); });
    const QPersistentModelIndex tag = child(QStringLiteral("tag"), measurement);
    application.takeLongest();
    step([&] { tree->expand(tag); });
    wait([&] { return lastKind(tag) == Kind::More; });
    tell("opening a tag");
    for (int i = 0; i < 4; ++i) {
        const int before = model.rowCount(tag);
        step([&] { Q_EMIT tree->activated(model.index(model.rowCount(tag) - 1, 0, tag)); });
        wait([&] { return model.rowCount(tag) > before; });
        tell(qPrintable(QStringLiteral("showing more values, %1 now").arg(model.rowCount(tag) - 1)));
    }
    std::printf("longest of all: %.1f ms (limit 33 ms)\n", longest);
    return 0;
}
