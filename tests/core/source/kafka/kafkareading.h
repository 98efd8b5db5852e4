// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/messagevalue.h"
#include "core/source/kafka/makekafkasource.h"
#include "core/source/source.h"

#include <QDeadlineTimer>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <stop_token>

/// What the tests of KafkaSource share.
namespace penstock::kafkareading {

inline KafkaOptions optionsFor(const QString &brokers, const QStringList &topics, const QString &group)
{
    KafkaOptions options;
    options.brokers = {brokers};
    options.topics = topics;
    options.group = group;
    options.format.kind = MessageFormat::Kind::LineProtocol;
    options.sessionTimeout = std::chrono::seconds(6);
    return options;
}

/// A source that is open; null when it cannot be.
inline std::unique_ptr<Source> openSource(const KafkaOptions &options)
{
    Result<std::unique_ptr<Source>> source = makeKafkaSource(options);
    if (!source) {
        qWarning("%s", qPrintable(source.error().message));
        return {};
    }
    if (const Status status = (*source)->open(); !status) {
        qWarning("%s", qPrintable(status.error().message));
        return {};
    }
    return *std::move(source);
}

/// "topic/partition@offset.position text", with "bad " and "skipped " before it.
inline QString shown(const Source &source, Source::Next next)
{
    const Record &record = source.record();
    std::string text(record.line);
    if (record.value) {
        text.clear();
        appendJson(*record.value, text);
    }
    if (next != Source::Next::Record)
        text = source.problem().reason.toStdString();
    const QString kind = next == Source::Next::Bad       ? QStringLiteral("bad ")
                         : next == Source::Next::Skipped ? QStringLiteral("skipped ")
                                                         : QString();
    return kind + QStringLiteral("%1/%2@%3.%4 %5")
                      .arg(QString::fromStdString(std::string(record.topic)))
                      .arg(record.partition)
                      .arg(record.row)
                      .arg(record.position)
                      .arg(QString::fromStdString(text));
}

/// The next records; fewer when it ends, fails (its last is "failed: …") or nothing comes for two minutes.
inline QStringList take(Source &source, int count)
{
    QStringList taken;
    QDeadlineTimer deadline(120'000);
    while (taken.size() < count && !deadline.hasExpired()) {
        Source::Patience patience;
        patience.until = std::chrono::steady_clock::now() + std::chrono::milliseconds(20);
        const Source::Next next = source.nextWithin(patience);
        if (next == Source::Next::Failed)
            taken += QStringLiteral("failed: ") + source.error().message;
        if (next == Source::Next::Failed || next == Source::Next::End)
            break;
        if (next == Source::Next::Waiting)
            continue;
        taken += shown(source, next);
        deadline.setRemainingTime(120'000);
    }
    return taken;
}

/// Asks once, for 20 ms at the most; false when there is nothing more to ask for. What comes is `taken`.
inline bool ask(Source &source, QStringList *taken = nullptr)
{
    Source::Patience patience;
    patience.until = std::chrono::steady_clock::now() + std::chrono::milliseconds(20);
    const Source::Next next = source.nextWithin(patience);
    if (next == Source::Next::Failed || next == Source::Next::End)
        return false;
    if (taken && next != Source::Next::Waiting)
        *taken += shown(source, next);
    return true;
}

/// Asks until it is so; false after two minutes. What comes meanwhile is `taken`.
template <typename IsSo> bool askUntil(Source &source, IsSo isSo, QStringList *taken = nullptr)
{
    const QDeadlineTimer deadline(120'000);
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        if (!ask(source, taken))
            return isSo();
    }
    return true;
}

} // namespace penstock::kafkareading
