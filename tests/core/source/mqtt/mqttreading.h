// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/messagevalue.h"
#include "core/source/mqtt/makemqttsource.h"
#include "core/source/mqtt/mqttsource.h"
#include "tests/support/mosquittoserver.h"
#include "tests/support/patience.h"

#include <QTest>

#include <array>
#include <chrono>
#include <memory>
#include <string_view>

/// Reading a real broker by a source, as a pipeline does.
namespace penstock::mqttreading {

inline MqttOptions optionsFor(quint16 port, const QStringList &topics)
{
    MqttOptions options;
    options.host = QStringLiteral("127.0.0.1");
    options.port = port;
    options.topics = topics;
    options.format.kind = MessageFormat::Kind::Value;
    return options;
}

/// One that begins.
inline std::unique_ptr<Source> openSource(const MqttOptions &options)
{
    Result<std::unique_ptr<Source>> source = makeMqttSource(options);
    if (!source)
        qFatal("%s", qPrintable(source.error().message));
    if (const Status status = (*source)->open(); !status)
        qFatal("%s", qPrintable(status.error().message));
    return *std::move(source);
}

/// The next that is not Waiting, or Waiting when none comes.
inline Source::Next next(Source &source, std::chrono::milliseconds within = std::chrono::milliseconds(patienceMs))
{
    Source::Patience until;
    until.until = std::chrono::steady_clock::now() + within;
    return source.nextWithin(until);
}

/// Nothing has come that was not had.
inline bool isQuiet(Source &source)
{
    return next(source, std::chrono::milliseconds(0)) == Source::Next::Waiting;
}

inline QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What the present record has: its value as JSON, or its line.
inline QString recordOf(const Source &source)
{
    std::string text(source.record().line);
    if (source.record().value)
        appendJson(*source.record().value, text);
    return QString::fromStdString(text);
}

/// The next record; empty with what came instead.
inline QString nextRecord(Source &source)
{
    const Source::Next came = next(source);
    if (came == Source::Next::Record)
        return recordOf(source);
    const QString reason = came == Source::Next::Failed ? source.error().message : source.problem().reason;
    return QStringLiteral("no record (%1): %2").arg(int(came)).arg(reason);
}

/// All up to this row.
inline void settle(Source &source, std::uint64_t row)
{
    const std::array<PartitionOffset, 1> offsets{{{source.partitions().front(), row + 1}}};
    if (!source.commit(offsets))
        qFatal("It is not committed");
}

inline bool isSubscribed(const MosquittoServer &server, qsizetype times)
{
    return server.log().count("Sending SUBACK") >= times;
}

/// That is subscribed: what is published from now on comes.
inline std::unique_ptr<Source> openSubscribed(const MqttOptions &options, const MosquittoServer &server)
{
    const qsizetype before = server.log().count("Sending SUBACK");
    std::unique_ptr<Source> source = openSource(options);
    if (!QTest::qWaitFor([&] { return isSubscribed(server, before + 1); }, 60'000))
        qFatal("It does not subscribe");
    return source;
}

} // namespace penstock::mqttreading
