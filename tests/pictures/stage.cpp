// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/stage.h"

#include "tests/core/runs/runsamples.h"

#include <QFile>

#include <array>
#include <cmath>

namespace penstock {

namespace {

constexpr qint64 begin = 1'700'000'000'000'000'000; // ns
constexpr qint64 step = 10'000'000'000;

QByteArray climate()
{
    constexpr std::array<const char *, 3> rooms{"kitchen", "roof", "server\\ room"};
    QByteArray lines;
    for (int i = 0; i < 2'000; ++i) {
        for (std::size_t room = 0; room < rooms.size(); ++room) {
            const double t = 20 + 4 * double(room) + 3 * std::sin(i / 90.0 + double(room)) + std::sin(i / 7.0) / 3;
            lines += QByteArray("climate,room=") + rooms[room] + " temperature=" + QByteArray::number(t, 'f', 2) +
                     ",humidity=" + QByteArray::number(40 + (i * 7 + int(room) * 11) % 30) +
                     "i,pressure=" + QByteArray::number(101'300 + 40 * std::cos(i / 200.0), 'f', 1) + ' ' +
                     QByteArray::number(begin + i * step) + '\n';
        }
    }
    return lines;
}

QByteArray events()
{
    QByteArray lines;
    for (int i = 0; i < 40; ++i)
        lines += "events,host=web-" + QByteArray::number(i % 4) + " level=" + (i % 5 == 0 ? "\"error\"" : "\"info\"") +
                 ",ok=" + (i % 5 == 0 ? "false" : "true") +
                 (i % 3 == 0 ? QByteArray() : ",took=" + QByteArray::number(i * 13) + "i") + ",message=\"request " +
                 QByteArray::number(i) + " took longer than it should have, {\\\"id\\\": " + QByteArray::number(i) +
                 "}\" " + QByteArray::number(begin + i * 6 * step) + '\n';
    return lines;
}

QByteArray machines()
{
    QByteArray lines;
    for (int machine = 0; machine < 400; ++machine) {
        for (int i = 0; i < 24; ++i)
            lines += "machines,machine=m" + QByteArray::number(machine).rightJustified(3, '0') +
                     ",hall=" + QByteArray::number(machine / 100) +
                     " load=" + QByteArray::number(50 + 40 * std::sin(i / 4.0 + machine) + machine % 10, 'f', 1) + ' ' +
                     QByteArray::number(begin + i * 360 * step) + '\n';
    }
    return lines;
}

} // namespace

bool Stage::build()
{
    if (!server.start())
        return false;
    server.query(QStringLiteral("CREATE DATABASE plant"));
    server.query(QStringLiteral("CREATE DATABASE telemetry"));
    home = test.addProfile(QStringLiteral("home"), server.url());
    return server.write(QStringLiteral("plant"), climate()) == 204 &&
           server.write(QStringLiteral("plant"), events()) == 204 &&
           server.write(QStringLiteral("telemetry"), machines()) == 204;
}

KeptRun endedRun(const QString &name)
{
    KeptRun kept = testing::fullRun(name);
    PipelineSnapshot &run = kept.run;
    run.accepted = 1'180'000;
    run.read = run.accepted + run.rejected + run.skipped + run.unknown + run.notSent;
    run.encoded = run.read - run.rejected - run.skipped;
    run.bytesRaw = 82'000'000;
    run.bytesWire = 16'400'000;
    run.sourceSize = 60'000'000;
    run.sourceBytes = 42'000'000;
    // All of it in the time that was no pause.
    const Pause &pause = run.pauses.constFirst();
    const double flowing = double(run.elapsedMs - pause.durationMs) / 1'000;
    const double rows = double(run.accepted - run.resumed.accepted) / flowing;
    const double bytes = double(run.bytesWire) / flowing;
    const qint64 again = pause.startMs + pause.durationMs;
    kept.rates = {{0, pause.startMs, rows, bytes}, {pause.startMs, again, 0, 0}, {again, run.elapsedMs, rows, bytes}};
    return kept;
}

QString Stage::write(const QString &name, const QByteArray &content) const
{
    QFile file(test.folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

} // namespace penstock
