// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeserver.h"

#include <QStringList>

namespace penstock {

/// An InfluxDB that answers each question with that.
inline FakeServer::Handler answering(const QByteArray &version, const QByteArray &type, const QByteArrayList &pieces,
                                     const QByteArray &encoding = {})
{
    return [=](const FakeRequest &request) {
        if (request.path().endsWith("/ping") || request.path().endsWith("/health"))
            return FakeAnswer::of(version.startsWith('3') ? 200 : 204)
                .header("X-Influxdb-Version", version)
                .header("X-Influxdb-Build", version.startsWith('3') ? "Core" : "OSS")
                .text(version.startsWith('3') ? "{\"version\":\"" + version + "\"}" : QByteArray());
        const bool isQuestion = request.body.contains("SELECT") || request.body.contains("from(bucket");
        if (!isQuestion)
            return FakeAnswer::json(version.startsWith('3') ? "[]" : R"({"results":[{"statement_id":0}]})");
        FakeAnswer answer = FakeAnswer::of(200).header("Content-Type", type);
        if (!encoding.isEmpty())
            answer.header("Content-Encoding", encoding);
        return answer.chunks(pieces);
    };
}

inline QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace penstock
