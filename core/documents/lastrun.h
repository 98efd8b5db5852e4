// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace penstock {

struct PipelineSnapshot;

/// What came of a document when it ran the last time.
struct LastRun
{
    qint64 ended = 0; ///< milliseconds since 1970; 0: it never did
    quint64 accepted = 0;
    quint64 rejected = 0;
    quint64 unknown = 0;
    bool isStopped = false; ///< by somebody, before its end
    QString error{};        ///< why it failed; empty: it did not
    QString rejectsFile{};  ///< empty: there is none

    bool isKnown() const { return ended > 0; }
    /// Adds a part that has ended.
    void take(const PipelineSnapshot &part);
    /// It never came to a pipeline.
    void fail(const QString &message);

    QJsonObject toJson() const;
    static LastRun fromJson(const QJsonObject &object);

    bool operator==(const LastRun &) const = default;
};

} // namespace penstock
