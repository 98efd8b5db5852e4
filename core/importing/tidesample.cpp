// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/tidesample.h"

#include "core/file/atomicfile.h"
#include "core/importing/tidestations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <charconv>
#include <cmath>

namespace penstock {

namespace {

constexpr int stepMinutes = 6;
constexpr int stepsPerDay = 24 * 60 / stepMinutes;
constexpr int days = 365;
constexpr QByteArrayView header("time,station,state,level_m,rising,source\n");

struct TideSampleJobText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TideSampleJob)
};

void appendLevel(QByteArray &text, double metres)
{
    std::array<char, 32> digits;
    const double rounded = std::round(metres * 1'000) / 1'000 + 0.0; // no minus before a zero
    const auto end = std::to_chars(digits.begin(), digits.end(), rounded, std::chars_format::fixed, 3).ptr;
    text.append(digits.data(), end - digits.data());
}

QByteArray dayAsCsv(int day)
{
    const QByteArray date = QDate(2025, 1, 1).addDays(day).toString(Qt::ISODate).toLatin1();
    QByteArray text;
    for (int step = 0; step < stepsPerDay; ++step) {
        const int minute = step * stepMinutes;
        const QByteArray time = date + 'T' + QTime(minute / 60, minute % 60).toString(Qt::ISODate).toLatin1() + "Z,";
        for (const TideStation &station : tideStations()) {
            const TideLevel level = tideLevel(station, static_cast<std::int64_t>(day) * 24 * 60 + minute);
            text += time;
            text.append(station.name.data(), static_cast<qsizetype>(station.name.size()));
            text += ',';
            text.append(station.state.data(), static_cast<qsizetype>(station.state.size()));
            text += ',';
            appendLevel(text, level.metres);
            text += level.rising ? ",true,computed\n" : ",false,computed\n";
        }
    }
    return text;
}

Status writeSample(const QString &path, const std::atomic<bool> &stop)
{
    AtomicFile file(path);
    if (const Status status = file.open(); !status)
        return status;
    QFileDevice &device = file.device();
    bool written = device.write(header.data(), header.size()) == header.size();
    for (int day = 0; written && day < days; ++day) {
        if (stop)
            return {}; // the job is over already; nobody reads this
        const QByteArray text = dayAsCsv(day);
        written = device.write(text) == text.size();
    }
    if (!written)
        return failure(Error::Kind::File, TideSampleJobText::tr("The sample data cannot be written to %1: %2.")
                                              .arg(QDir::toNativeSeparators(path), device.errorString()));
    return file.commit();
}

} // namespace

TideSampleJob::TideSampleJob(const QString &file, QObject *parent)
    : Job(parent), m_file(file), m_stop(std::make_shared<std::atomic<bool>>(false))
{
    auto *const watcher = new QFutureWatcher<Status>(this);
    connect(watcher, &QFutureWatcher<Status>::finished, this, [this, watcher] {
        const Status status = watcher->result();
        if (status)
            succeed();
        else
            fail(status.error());
    });
    watcher->setFuture(QtConcurrent::run([file, stop = m_stop] { return writeSample(file, *stop); }));
}

TideSampleJob::~TideSampleJob()
{
    *m_stop = true;
}

void TideSampleJob::abort()
{
    *m_stop = true;
}

QString tideSampleNotice()
{
    return TideSampleJobText::tr(
        "Computed from published harmonic constituents (M2, S2, N2, K1, O1); not observed and not for "
        "navigation.");
}

ImportPlan tideImportPlan(const QString &file)
{
    using Role = ColumnPlan::Role;
    using Type = ColumnPlan::FieldType;
    ImportPlan plan;
    plan.file = file;
    plan.columns = {
        {.name = QStringLiteral("time"), .role = Role::Time, .type = Type::String, .time = {}},
        {.name = QStringLiteral("station"), .role = Role::Tag, .type = Type::String, .time = {}},
        {.name = QStringLiteral("state"), .role = Role::Tag, .type = Type::String, .time = {}},
        {.name = QStringLiteral("level_m"), .role = Role::Field, .type = Type::Float, .time = {}},
        {.name = QStringLiteral("rising"), .role = Role::Field, .type = Type::Boolean, .time = {}},
        {.name = QStringLiteral("source"), .role = Role::Tag, .type = Type::String, .time = {}},
    };
    plan.measurement = QStringLiteral("tide");
    plan.pipeline.sourceName = QFileInfo(file).fileName();
    plan.pipeline.target.database = QStringLiteral("tides");
    plan.pipeline.createDatabase = true;
    return plan;
}

QString tideDemoStatement()
{
    return QStringLiteral("SELECT mean(\"level_m\") AS \"level_m\" FROM \"tide\" "
                          "WHERE time >= '2025-03-01T00:00:00Z' AND time < '2025-03-15T00:00:00Z' "
                          "GROUP BY time(30m), \"station\"");
}

} // namespace penstock
